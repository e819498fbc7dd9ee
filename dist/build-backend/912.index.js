export const id = 912;
export const ids = [912];
export const modules = {

/***/ 80770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ packedLayerSchema),
/* harmony export */   f: () => (/* binding */ recordSchema)
/* harmony export */ });
/* harmony import */ var _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62916);
/* harmony import */ var _sidecar_manifest_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66176);
/* harmony import */ var _build_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41092);
/* harmony import */ var _store_digest_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35378);




const count = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const text = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
/** A layer of an archive, which is a blob of the store. */
const packedLayerSchema = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    sha256: _store_digest_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .digestSchema */ .e,
    size: count,
    /** Compressed and plain size of each zstd frame, for the frame table behind the last layer. */
    frames: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ compressed: count, content: count })),
});
const layerFile = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Relative to the tree. */
    path: text,
    /** As the source set names it. */
    source: text,
    how: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            kind: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('module'),
            module: text,
            package: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
            codeName: text,
            optimize: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz([0, 1, 2]),
            context: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
                tainted: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
                wanted: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
                asked: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
                names: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
            }),
            surface: text,
        }),
        _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('data') }),
    ]),
});
const proposal = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    input: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz([
        'hidden-imports',
        'collect-submodules',
        'collect-data',
        'copy-metadata',
        'add-data',
        'collect-all',
        'paths',
    ]),
    value: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    reason: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    certain: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
const findings = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    environment: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    packages: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), size: count, chain: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })),
    needs: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        what: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(['GLIBC', 'GLIBCXX', 'macOS']),
        value: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        file: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    })),
    added: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(proposal),
    suggested: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(proposal),
    unresolved: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const annotation = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    level: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(['error', 'warning', 'notice']),
    message: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    place: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        file: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        line: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().exactOptional(),
        column: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().exactOptional(),
    })
        .exactOptional(),
});
/** A record as it is kept. */
const recordSchema = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(_build_record_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_FORMAT */ .q7),
    /** The key that it was kept under: one found under another key is not what was asked for. */
    key: _store_digest_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .digestSchema */ .e,
    manifest: _sidecar_manifest_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestSchema */ .rc,
    archive: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(packedLayerSchema).min(1).max(2),
    layer: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(layerFile),
    sources: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        digests: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(_shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        names: _store_digest_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .digestSchema */ .e,
        listed: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    }),
    findings,
    annotations: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(annotation),
    /** What the clean build took. */
    seconds: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0),
});


/***/ }),

/***/ 35378:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ digestSchema)
/* harmony export */ });
/* harmony import */ var _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62916);
/* harmony import */ var _digests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6195);


/** A SHA-256 as we write it, in a record. */
const digestSchema = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .DIGEST */ .Dh);


/***/ }),

/***/ 40912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ToolCaches: () => (/* binding */ ToolCaches)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/shared/quantities.ts
var quantities = __webpack_require__(82072);
// EXTERNAL MODULE: ./src/build-backend/environment/variables.ts
var variables = __webpack_require__(74366);
// EXTERNAL MODULE: ./src/build-backend/folders.ts
var build_backend_folders = __webpack_require__(59420);
// EXTERNAL MODULE: ./src/build-backend/cache/key/interpreter-fingerprint.ts + 3 modules
var interpreter_fingerprint = __webpack_require__(89841);
// EXTERNAL MODULE: ./src/build-backend/cache/key/key-part.ts
var key_part = __webpack_require__(71661);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(68898);
// EXTERNAL MODULE: ./src/build-backend/environment/requirement-lines.ts
var requirement_lines = __webpack_require__(65826);
// EXTERNAL MODULE: ./src/build-backend/environment/uv.ts
var environment_uv = __webpack_require__(94664);
;// CONCATENATED MODULE: ./src/build-backend/cache/prune-uv-cache.ts






/** What uv knows of this machine's interpreters, and clones of repositories, whose addresses may hold a password. */
const LEFT_OUT = /^(?:interpreter|git)-v\d+$/;
/** `wheels-v7/pypi/six/1.17.0-py2.py3-none-any.http`, `…/index/<digest>/six/…`; links to what was unpacked. */
const WHEELS = /^wheels-v\d+$/;
/** `simple-v27/pypi/six.rkyv`: which files an index has. */
const INDEX = /^simple-v\d+$/;
/**
 * Takes out of uv's cache in `folder` what `environment` does not need: other versions of its packages, and those of
 * the environment `before` that are gone. Anything else there was fetched to build something, and stays.
 *
 * Not `uv cache prune --ci`, which leaves only what uv built itself: then the next build would ask the index for every
 * page and wheel again. With an index that is as near as the store (a mirror), wheels from either take the same time
 * (measured: 2.8 s for 17, 5.5 s for numpy, pandas and scipy); with one that is slow or away, the store wins.
 */
async function pruneUvCache(folder, environment, before, host) {
    const held = new Map(environment.distributions.map(({ name, version }) => [(0,requirement_lines/* normalizedName */.j8)(name), version]));
    const gone = new Set(before.map(requirement_lines/* normalizedName */.j8).filter((name) => !held.has(name)));
    for (const bucket of await (0,promises_.readdir)(folder)) {
        const place = (0,external_node_path_.join)(folder, bucket);
        if (LEFT_OUT.test(bucket))
            await (0,promises_.rm)(place, { recursive: true });
        if (!WHEELS.test(bucket) && !INDEX.test(bucket))
            continue;
        const files = await (0,promises_.readdir)(place, { recursive: true, withFileTypes: true });
        for (const file of files.filter((each) => !each.isDirectory())) {
            const path = (0,external_node_path_.join)(file.parentPath, file.name);
            if (isDispensable(path, WHEELS.test(bucket), { held, gone }))
                await (0,promises_.rm)(path);
        }
    }
    await dropUnreferenced(folder, environment, host);
}
function isDispensable(path, isWheel, { held, gone }) {
    const [package_ = '', file = ''] = path.split(/[\\/]/).slice(-2);
    if (!isWheel)
        return gone.has((0,requirement_lines/* normalizedName */.j8)(file.replace(/\.[^.]*$/, '')));
    const name = (0,requirement_lines/* normalizedName */.j8)(package_);
    const version = held.get(name);
    return version === undefined ? gone.has(name) : !isVersion(file.split('-', 1)[0] ?? '', version);
}
function isVersion(one, other) {
    return (0,pep440.valid)(one) === null || (0,pep440.valid)(other) === null || (0,pep440.eq)(one, other);
}
/** Unpacked wheels that no entry leads to any more. */
async function dropUnreferenced(folder, { interpreter }, host) {
    const uv = await (0,environment_uv/* findUv */.d4)(host, interpreter);
    if (!uv)
        return;
    const env = { ...(0,variables/* childEnvironment */.Q)(host), UV_CACHE_DIR: folder };
    await host.exec(uv.program, ['cache', 'prune'], { env, cwd: host.temp, allowFailure: true });
}

// EXTERNAL MODULE: ./src/build-backend/cache/record-keys.ts
var record_keys = __webpack_require__(83784);
// EXTERNAL MODULE: ./src/shared/describe-error.ts + 1 modules
var describe_error = __webpack_require__(78884);
// EXTERNAL MODULE: ./src/sidecar/archive/pack.ts + 1 modules
var pack = __webpack_require__(99354);
// EXTERNAL MODULE: ./src/sidecar/archive/restore.ts + 12 modules
var restore = __webpack_require__(50025);
// EXTERNAL MODULE: ./src/sidecar/tree.ts + 3 modules
var sidecar_tree = __webpack_require__(94229);
// EXTERNAL MODULE: ./src/build-backend/cache/put-archive.ts
var put_archive = __webpack_require__(11802);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(58382);
// EXTERNAL MODULE: ./src/shared/zod.ts
var zod = __webpack_require__(62916);
// EXTERNAL MODULE: ./src/sidecar/manifest-schema.ts
var manifest_schema = __webpack_require__(66176);
// EXTERNAL MODULE: ./src/build-backend/cache/build-record-schema.ts
var build_record_schema = __webpack_require__(80770);
// EXTERNAL MODULE: ./src/build-backend/cache/compressed-json.ts
var compressed_json = __webpack_require__(35194);
// EXTERNAL MODULE: ./src/build-backend/cache/store/digest-schema.ts
var digest_schema = __webpack_require__(35378);
;// CONCATENATED MODULE: ./src/build-backend/cache/tool-cache-record.ts






/** Raised when the record says anything in another way: older ones are misses then. */
const FORMAT = 1;
const schema = zod/* strictObject */.rej({
    format: zod/* literal */.euz(FORMAT),
    key: digest_schema/* digestSchema */.e,
    contents: zod/* string */.YjP().min(1),
    packages: zod/* array */.YOg(zod/* string */.YjP()),
    entries: zod/* array */.YOg(manifest_schema/* treeEntrySchema */.kJ),
    archive: build_record_schema/* packedLayerSchema */.b,
});
/** The record as it is kept. */
function encodeToolCache(record) {
    const { sha256, size } = record.archive;
    return { content: (0,compressed_json/* compressed */.u)({ format: FORMAT, ...record }), blobs: [{ sha256, size }] };
}
/** The record in `content`, which was kept under `key`. Throws `cache-record-invalid` for anything else. */
function decodeToolCache(content, key) {
    const result = schema.safeParse((0,compressed_json/* decompressed */.j)(content));
    if (result.success && result.data.key === key) {
        const { format: _, ...record } = result.data;
        return record;
    }
    const why = result.success ? 'it belongs to another key' : 'it has another shape';
    throw new errors/* UserError */.yo('cache-record-invalid', `The record of a tool's cache cannot be used: ${why}.`, {
        hint: 'It was damaged, or written by something else. The next full build replaces it.',
    });
}

;// CONCATENATED MODULE: ./src/build-backend/cache/tool-cache-folder.ts









/**
 * Larger folders are not kept, in bytes: to bring them costs what the tool itself needs, and they would push programs
 * out of a store that has a limit (GitHub's: 10 GB for a repository).
 */
const LARGEST = 500e6;
/** What the headers of an archive may add. */
const ROOM = 100e6;
const TOP_LEVEL = 'cache';
/**
 * Brings back the folder of `cache`, whose bytes have the digest of the record. Undefined if there is none or anything
 * about it is wrong: then there is no folder, and a warning unless it was just absent. Throws an interruption alone.
 */
async function restoreToolCache(cache, access, host) {
    const found = await access.store.getRecord(cache.key);
    if (!found)
        return undefined;
    return guarded(cache, access, host, async () => {
        const record = decodeToolCache(found.content, cache.key);
        return (await unpack(record, cache, access, host)) ? record : undefined;
    });
}
async function unpack({ archive, entries }, { folder }, { store }, { platform, signal }) {
    const [file, root] = [`${folder}.tar.zst`, `${folder}.new`];
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(folder), { recursive: true });
    const read = (write) => store.readBlob(archive, write);
    const parts = [{ frames: archive.frames, read }];
    const wanted = { parts, entries, topLevel: TOP_LEVEL, file, root, maxSize: LARGEST + ROOM };
    if (!(await (0,restore/* restoreArchive */.B)({ ...wanted, platform, signal })))
        return false;
    await (0,promises_.rename)((0,external_node_path_.join)(root, TOP_LEVEL), folder);
    for (const path of [file, root])
        await (0,promises_.rm)(path, { recursive: true });
    return true;
}
/**
 * Keeps the folder of `cache`, unless what it was restored from is as good, it is empty, or too large. Trouble is a
 * warning; throws an interruption alone.
 */
async function keepToolCache(cache, { before, packages, prune, ...given }, access, host) {
    await guarded(cache, access, host, async () => {
        await (0,promises_.mkdir)(cache.folder, { recursive: true });
        await prune?.();
        const size = await sizeBelow(cache.folder);
        if (size > LARGEST) {
            host.info(`The cache of ${cache.tool} is not kept: it has ${(0,quantities/* formatSize */.Xq)(size)}, the limit is ${(0,quantities/* formatSize */.Xq)(LARGEST)}.`);
        }
        if (size === 0 || size > LARGEST)
            return;
        const tree = await (0,sidecar_tree/* readTree */.Z)(cache.folder, host);
        const contents = given.contents ?? tree.digest;
        if (contents !== before?.contents)
            await put(cache, { tree, contents, packages }, access, host);
    });
}
async function put({ folder, key }, { tree, contents, packages }, { store }, { signal }) {
    const [file, entries] = [`${folder}.tar.zst`, tree.files];
    const { layers } = await (0,pack/* packArchive */.u)({ root: folder, entries, file, topLevel: TOP_LEVEL, signal });
    const [archive] = layers;
    if (!archive)
        return;
    await (0,put_archive/* putArchive */.g)(file, layers, store);
    const record = { key, contents, packages: [...packages], entries, archive };
    await store.putRecord(key, encodeToolCache(record));
}
/** Bytes of all files, without reading what is not going to be kept. */
async function sizeBelow(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    let size = 0;
    for (const entry of entries) {
        if (entry.isFile())
            size += (await (0,promises_.stat)((0,external_node_path_.join)(entry.parentPath, entry.name))).size;
    }
    return size;
}
/** A tool without its cache is slower and no worse, so that nothing but an interruption may end the build here. */
async function guarded({ tool }, { distrust }, { signal }, work) {
    try {
        return await work();
    }
    catch (error) {
        signal.throwIfAborted();
        distrust(`the cache of ${tool}: ${(0,describe_error/* messageOf */.b)(error)}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/build-backend/cache/tool-caches.ts










/** Parts of the key that decide what the packager makes of a library. */
const PACKAGER_PARTS = new Set(['interpreter', 'packager', 'options', 'target']);
/**
 * Level 2: a full build whose tools find their own caches, which came out of the store. Only for a store that outlives
 * the machine, and only as far as the machine keeps none of its own; otherwise nothing is moved.
 *
 * uv's folder is kept under the program, the platform and the interpreter: uv judges each entry by itself, so that
 * after a changed requirement the newest one serves for all that stayed. PyInstaller's (the libraries that it changed
 * for `upx`, `strip` or a Mac) is believed by it, so everything that decides about those is part of its key.
 */
class ToolCaches {
    #context;
    #access;
    #host;
    #uv;
    #packager;
    #environmentHost;
    constructor(context, access, host) {
        this.#context = context;
        this.#access = access;
        this.#host = host;
    }
    /** The host to make the environment with: uv finds the restored cache through it. */
    environmentHost() {
        this.#environmentHost ??= this.#restoreUv();
        return this.#environmentHost;
    }
    /** Brings what the packager of the build with `key` can use, to where it looks. */
    async restorePackager(key) {
        const { plan, folders } = this.#context;
        if (!this.#access.store.isRemote || plan.inputs.clean)
            return;
        const parts = key.parts.filter(({ name }) => PACKAGER_PARTS.has(name)).map(({ digest }) => digest);
        const tool = 'PyInstaller';
        const cacheKey = (0,record_keys/* toolCacheKey */.yn)(tool, plan, this.#host, parts);
        this.#packager = await this.#restore({ tool, key: cacheKey, folder: (0,build_backend_folders/* packagerCacheIn */.W)(folders.work) });
    }
    /** What was restored: `warm caches of uv and PyInstaller restored (31.0 MB)`; undefined if nothing. */
    get restored() {
        const found = [this.#uv, this.#packager].flatMap((cache) => (cache?.record ? [cache] : []));
        if (found.length === 0)
            return undefined;
        const size = found.reduce((sum, { record }) => sum + (record?.archive.size ?? 0), 0);
        const tools = found.map(({ tool }) => tool).join(' and ');
        return `warm ${found.length > 1 ? 'caches' : 'cache'} of ${tools} restored (${(0,quantities/* formatSize */.Xq)(size)})`;
    }
    /** Keeps what the tools left behind, if it is something else than what was restored. */
    async keep(environment) {
        if (!this.#access.store.writes || (!this.#uv && !this.#packager))
            return;
        await this.#context.phases.run('keep-tools', 'Keep the caches of the tools', async () => {
            if (this.#uv && environment.installer === 'uv')
                await this.#keepUv(this.#uv, environment);
            if (!this.#packager)
                return;
            const { record } = this.#packager;
            await keepToolCache(this.#packager, { before: record, packages: [] }, this.#access, this.#host);
        });
    }
    async #restoreUv() {
        const { plan, folders } = this.#context;
        const { store } = this.#access;
        const host = this.#host;
        const isOurs = store.isRemote && plan.inputs.environment === 'isolated' && !(await keepsItself(host));
        if (!isOurs)
            return host;
        const { files } = await (0,interpreter_fingerprint/* fingerprintInterpreter */.p)(plan.inputs.python, host, plan.workingDirectory);
        const key = (0,record_keys/* toolCacheKey */.yn)('uv', plan, host, Object.entries(files).sort());
        const cache = await this.#restore({ tool: 'uv', key, folder: (0,external_node_path_.join)(folders.work, 'uv-cache') });
        // A folder that nobody fills or keeps would only take uv away from the one that it has.
        if (!cache.record && !store.writes)
            return host;
        this.#uv = cache;
        return { ...host, env: { ...host.env, UV_CACHE_DIR: cache.folder } };
    }
    async #restore(cache) {
        const record = await this.#context.phases.run(`restore-${cache.tool.toLowerCase()}`, `Restore the cache of ${cache.tool}`, () => restoreToolCache(cache, this.#access, this.#host));
        return { ...cache, record };
    }
    async #keepUv(cache, environment) {
        const before = cache.record;
        const { distributions } = environment;
        const contents = (0,key_part/* digestOf */.ol)(distributions.map(({ name, version }) => [name, version]));
        if (contents === before?.contents)
            return;
        const packages = distributions.map(({ name }) => name);
        const prune = () => pruneUvCache(cache.folder, environment, before?.packages ?? [], this.#host);
        await keepToolCache(cache, { before, contents, packages, prune }, this.#access, this.#host);
    }
}
/** Whether uv has a cache that this machine or the user keeps: it is warm without us, or not wanted. */
async function keepsItself(host) {
    if ((0,variables/* variable */.b)(host, 'UV_CACHE_DIR') || (0,variables/* variable */.b)(host, 'UV_NO_CACHE'))
        return true;
    // Such a machine goes away, whatever steps before this one have left there.
    if ((0,variables/* variable */.b)(host, 'RUNNER_ENVIRONMENT') === 'github-hosted')
        return false;
    const folder = ownCache(host);
    const found = folder === undefined ? undefined : await (0,promises_.stat)(folder).catch(() => undefined);
    return found !== undefined;
}
/** Rule: uv's documentation, "Cache directory". */
function ownCache(host) {
    if (host.platform === 'win32')
        return below((0,variables/* variable */.b)(host, 'LOCALAPPDATA'), 'uv', 'cache');
    return below((0,variables/* variable */.b)(host, 'XDG_CACHE_HOME'), 'uv') ?? below((0,variables/* variable */.b)(host, 'HOME'), '.cache', 'uv');
}
function below(folder, ...names) {
    return folder === undefined ? undefined : (0,external_node_path_.join)(folder, ...names);
}


/***/ }),

/***/ 62916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ikc: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.Ikc),
/* harmony export */   KCZ: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.KCZ),
/* harmony export */   KH5: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.KH5),
/* harmony export */   L5J: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.L5J),
/* harmony export */   Whr: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.Whr),
/* harmony export */   YOg: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.YOg),
/* harmony export */   YjP: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.YjP),
/* harmony export */   _H3: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__._H3),
/* harmony export */   aig: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.aig),
/* harmony export */   euz: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.euz),
/* harmony export */   g1P: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.g1P),
/* harmony export */   rej: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.rej),
/* harmony export */   zMY: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.zMY)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19658);

// An action reads each kind of data once or twice: to compile its schema first takes longer (measured: 27 ms instead of
// 13 ms for the record of a small program, and the same for one of 5,000 files).
zod__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W({ jitless: true });
/** zod, set up before the first schema is made. */



/***/ })

};
