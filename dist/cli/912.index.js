export const id = 912;
export const ids = [912];
export const modules = {

/***/ 770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ packedLayerSchema),
/* harmony export */   f: () => (/* binding */ recordSchema)
/* harmony export */ });
/* harmony import */ var _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2916);
/* harmony import */ var _sidecar_manifest_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6176);
/* harmony import */ var _build_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1092);
/* harmony import */ var _store_digest_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5378);




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

/***/ 5378:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ digestSchema)
/* harmony export */ });
/* harmony import */ var _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2916);
/* harmony import */ var _digests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6195);


/** A SHA-256 as we write it, in a record. */
const digestSchema = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .DIGEST */ .Dh);


/***/ }),

/***/ 912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ToolCaches: () => (/* binding */ ToolCaches)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/shared/quantities.ts
var quantities = __webpack_require__(2072);
// EXTERNAL MODULE: ./src/build-backend/environment/variables.ts
var variables = __webpack_require__(4366);
// EXTERNAL MODULE: ./src/build-backend/folders.ts
var build_backend_folders = __webpack_require__(9420);
// EXTERNAL MODULE: ./src/build-backend/cache/key/interpreter-fingerprint.ts + 3 modules
var interpreter_fingerprint = __webpack_require__(9841);
// EXTERNAL MODULE: ./src/build-backend/cache/key/key-part.ts
var key_part = __webpack_require__(1661);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(8898);
// EXTERNAL MODULE: ./src/build-backend/environment/requirement-lines.ts
var requirement_lines = __webpack_require__(5826);
// EXTERNAL MODULE: ./src/build-backend/environment/uv.ts
var environment_uv = __webpack_require__(4664);
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
var record_keys = __webpack_require__(3784);
// EXTERNAL MODULE: ./src/shared/describe-error.ts + 1 modules
var describe_error = __webpack_require__(8884);
// EXTERNAL MODULE: ./src/sidecar/archive/pack.ts + 1 modules
var pack = __webpack_require__(9354);
// EXTERNAL MODULE: ./src/sidecar/archive/restore.ts + 3 modules
var restore = __webpack_require__(994);
// EXTERNAL MODULE: ./src/sidecar/tree.ts + 2 modules
var sidecar_tree = __webpack_require__(6434);
// EXTERNAL MODULE: ./src/build-backend/cache/put-archive.ts
var put_archive = __webpack_require__(1802);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/shared/zod.ts
var zod = __webpack_require__(2916);
// EXTERNAL MODULE: ./src/sidecar/manifest-schema.ts
var manifest_schema = __webpack_require__(6176);
// EXTERNAL MODULE: ./src/build-backend/cache/build-record-schema.ts
var build_record_schema = __webpack_require__(770);
// EXTERNAL MODULE: ./src/build-backend/cache/compressed-json.ts
var compressed_json = __webpack_require__(5194);
// EXTERNAL MODULE: ./src/build-backend/cache/store/digest-schema.ts
var digest_schema = __webpack_require__(5378);
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

/***/ 3157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ environmentLayout)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** The layout of the virtual environment in `folder`, made with `interpreter`. */
function environmentLayout(folder, { version, freeThreaded }, platform) {
    if (platform === 'win32') {
        const bin = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'Scripts');
        return { bin, python: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(bin, 'python.exe'), sitePackages: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'Lib', 'site-packages') };
    }
    const bin = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'bin');
    const minor = version.split('.').slice(0, 2).join('.');
    const library = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'lib', `python${minor}${freeThreaded ? 't' : ''}`);
    return { bin, python: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(bin, 'python'), sitePackages: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(library, 'site-packages') };
}


/***/ }),

/***/ 2390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ cachedTool),
/* harmony export */   k: () => (/* binding */ forgetTool)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8590);



/**
 * The folder `name` of tools below the host's cache; `make` fills a new one if it is absent. Runs side by side are
 * safe: each fills its own folder, the first one finished is kept.
 */
async function cachedTool(host, name, make) {
    const tools = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.cache, 'tools');
    const final = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tools, name);
    if (await exists(final))
        return final;
    await (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_2__/* .withTempDir */ .E8)(tools, async (temporary) => {
        const made = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'tool');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(made);
        await make(made);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(made, final).catch(async (error) => {
            if (!(await exists(final)))
                throw error;
        });
    });
    return final;
}
/** Forgets a cached tool that turned out not to run. */
function forgetTool(host, name) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.cache, 'tools', name), { recursive: true, force: true });
}
function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
}


/***/ }),

/***/ 4664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d4: () => (/* binding */ findUv),
/* harmony export */   fU: () => (/* binding */ uvNeeded)
/* harmony export */ });
/* unused harmony exports UV_TESTED, UV_OLDEST */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8898);
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8382);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3157);
/* harmony import */ var _tool_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2390);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4366);







/** The uv that our tests use; installed from PyPI where none is on PATH. */
const UV_TESTED = '0.13.8';
/** The oldest uv that knows every option that is used. */
const UV_OLDEST = '0.5.0';
/**
 * uv from PATH, or installed with the interpreter's pip into the host's cache, where later runs find it.
 * Without either it says why through `host.info` and returns `undefined`: then `venv` and `pip` have to do.
 */
async function findUv(host, interpreter) {
    const found = await runnable('uv', host);
    if (found && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_2__.ge)(found.version, UV_OLDEST))
        return found;
    if (found)
        host.info(`uv ${found.version} on PATH is older than ${UV_OLDEST}: uv ${UV_TESTED} is used instead.`);
    try {
        return await installed(host, interpreter);
    }
    catch (error) {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo && error.code === 'interrupted')
            throw error;
        host.info(`uv is not on PATH and could not be installed (${lastLine(error)}): venv and pip are used instead.`);
        return undefined;
    }
}
/** The error for a uv.lock without a uv. */
function uvNeeded() {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('uv-needed', 'uv.lock was found, but no uv: it is not on PATH and could not be installed.', {
        hint: 'Install uv before this step (pip install uv), or install without the lock: requirements: pyproject.toml',
    });
}
async function installed(host, interpreter) {
    const name = `uv-${UV_TESTED}-${host.platform}-${interpreter.arch}`;
    const install = () => (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .cachedTool */ .$)(host, name, (folder) => installUv(folder, host, interpreter));
    const uv = await runnable(await programIn(await install(), host), host);
    if (uv)
        return uv;
    // Left by another libc or cut off half-way: once more from the beginning.
    await (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .forgetTool */ .k)(host, name);
    const again = await runnable(await programIn(await install(), host), host);
    if (!again)
        throw new Error(`uv ${UV_TESTED} from PyPI does not run here`);
    return again;
}
async function installUv(folder, host, interpreter) {
    host.info(`Installing uv ${UV_TESTED} from the package index into the cache.`);
    const options = [
        '--no-deps',
        '--only-binary=:all:',
        '--no-input',
        '--disable-pip-version-check',
        '--retries=1',
    ];
    const python = await pythonWithPip(host, interpreter);
    const args = ['-m', 'pip', 'install', ...options, '--target', folder, `uv==${UV_TESTED}`];
    await host.exec(python, args, { env: (0,_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .childEnvironment */ .Q)(host), cwd: host.temp });
}
async function pythonWithPip(host, interpreter) {
    if (interpreter.pip)
        return interpreter.executable;
    if (!interpreter.hasVenv || !interpreter.hasEnsurepip)
        throw new Error('this Python has neither pip nor venv');
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.temp, 'pip-for-uv');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    await host.exec(interpreter.executable, ['-m', 'venv', folder], { env: (0,_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .childEnvironment */ .Q)(host) });
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentLayout */ .A)(folder, interpreter, host.platform).python;
}
/** pip's `--target` puts programs into `bin`; older ones on Windows into `Scripts`. */
async function programIn(folder, host) {
    const file = host.platform === 'win32' ? 'uv.exe' : 'uv';
    const scripts = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'Scripts', file);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(scripts).then(() => scripts, () => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'bin', file));
}
async function runnable(program, host) {
    try {
        const { code, stdout } = await host.exec(program, ['--version'], { allowFailure: true, cwd: host.temp });
        const version = code === 0 ? /^uv (\d+\.\d+\.\d+)/.exec(stdout)?.[1] : undefined;
        return version ? { program, version } : undefined;
    }
    catch (error) {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo && error.code === 'interrupted')
            throw error;
        return undefined;
    }
}
function lastLine(error) {
    const text = error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo ? (error.hint ?? error.message) : String(error);
    return text.trim().split('\n').at(-1)?.trim() ?? '';
}


/***/ }),

/***/ 9420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ packagerCacheIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Where the packager keeps what its next run can use, for the work folder `work`. */
function packagerCacheIn(work) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(work, 'packager-cache');
}


/***/ }),

/***/ 9354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ packArchive),
  i: () => (/* binding */ repackLayer)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./src/shared/files.ts
var files = __webpack_require__(8590);
// EXTERNAL MODULE: ./src/sidecar/in-order.ts
var in_order = __webpack_require__(7357);
// EXTERNAL MODULE: ./src/sidecar/relative-path.ts
var relative_path = __webpack_require__(8131);
// EXTERNAL MODULE: ./src/sidecar/archive/damaged.ts
var damaged = __webpack_require__(4545);
// EXTERNAL MODULE: ./src/sidecar/archive/frame-table.ts
var frame_table = __webpack_require__(406);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(6118);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/sidecar/tree/digest.ts
var digest = __webpack_require__(7982);
;// CONCATENATED MODULE: ./src/sidecar/archive/tar-layer.ts






/** What tar writes behind its last entry. */
const TAR_END = Buffer.alloc(1024);
/** The first moment that zip files can name too; tar programs warn about 1970. */
const EVERY_TIME = new Date('1980-01-01T00:00:00Z');
const READ_SIZE = 2 ** 20;
/**
 * The tar entries of one layer, without the end of the file. The bytes depend on the entries alone: times, owners
 * and users are fixed, names that tar's old header cannot hold go into extended (pax) headers.
 * Throws `tree-changed` if a file is not as its entry says.
 */
async function* tarLayer(layer) {
    const pack = (0,tar_stream.pack)();
    let failure;
    const feeding = feed(pack, layer).catch((error) => {
        failure = error;
        pack.destroy(error);
    });
    let previous;
    try {
        for await (const chunk of pack) {
            if (previous)
                yield previous;
            previous = chunk;
        }
    }
    catch (error) {
        // The stream does not always pass the first error on.
        throw failure ?? error;
    }
    await feeding;
    if (!previous?.equals(TAR_END))
        throw new Error('tar-stream did not end with two empty blocks');
}
async function feed(pack, layer) {
    for (const entry of layer.entries) {
        layer.signal?.throwIfAborted();
        await addEntry(pack, entry, layer);
    }
    pack.finalize();
}
/** Looks at files synchronously: the threads that would do it otherwise are busy compressing (measured: 1.6 s instead of 2.1 s). */
async function addEntry(pack, entry, { root, topLevel }) {
    const header = headerOf(entry, topLevel);
    if (header.type !== 'file') {
        pack.entry(header);
        return;
    }
    const place = (0,external_node_path_.join)(root, entry.path);
    if (entry.size > READ_SIZE)
        return addStream(pack, header, place);
    const content = contentOf(place);
    if (content?.length !== entry.size)
        throw changed(place);
    await new Promise((done, fail) => {
        pack.entry(header, content, (error) => (error ? fail(error) : done()));
    });
}
/** Undefined for a file that is gone. */
function contentOf(place) {
    try {
        return (0,external_node_fs_.readFileSync)(place);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
async function addStream(pack, header, place) {
    if ((0,external_node_fs_.statSync)(place, { throwIfNoEntry: false })?.size !== header.size)
        throw changed(place);
    try {
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(place, { highWaterMark: READ_SIZE }), asNode(pack.entry(header)));
    }
    catch (error) {
        throw (0,external_node_fs_.statSync)(place, { throwIfNoEntry: false })?.size === header.size ? error : changed(place);
    }
}
function headerOf(entry, topLevel) {
    const type = entry.link !== undefined ? 'symlink' : (0,digest/* isFolder */.lQ)(entry) ? 'directory' : 'file';
    return {
        name: `${topLevel}/${entry.path}`,
        type,
        size: entry.size,
        mode: entry.mode,
        mtime: EVERY_TIME,
        uid: 0,
        gid: 0,
        ...(entry.link !== undefined && { linkname: entry.link }),
    };
}
/** streamx' streams have the interface of Node's, but types of their own. */
function asNode(stream) {
    return stream;
}
function changed(place) {
    return new errors/* UserError */.yo('tree-changed', `'${place}' was changed while it was being packed.`, {
        hint: 'Does another program write into this folder? Run it again when it is done.',
    });
}

;// CONCATENATED MODULE: ./src/sidecar/archive/pack.ts











/** Content of one frame: large enough to compress well, small enough that a small sidecar keeps all cores busy. */
const FRAME_SIZE = 2 * 2 ** 20;
/** Threads of Node's pool. zstd's own threads (`nbWorkers`) crash Node 24. */
const FRAMES_AT_ONCE = 3;
const LEVEL = 3;
const compress = (0,external_node_util_.promisify)(external_node_zlib_.zstdCompress);
/**
 * Writes `entries` as a `.tar.zst` whose bytes depend on nothing but them, the name of the top folder and the version
 * of zstd. It is cut into independent frames, which are compressed side by side, with a frame table behind them
 * (see `frame-table.ts`); `tar --zstd` and `zstd` read it too. The file appears when it is complete: on an error or an
 * interruption the previous one is untouched. Throws `tree-changed`.
 */
async function packArchive(request) {
    const file = (0,external_node_path_.resolve)(request.file);
    return (0,files/* withTempDir */.E8)((0,external_node_path_.dirname)(file), async (folder) => {
        const temporary = (0,external_node_path_.join)(folder, 'new');
        const output = await (0,promises_.open)(temporary, 'wx');
        try {
            const archive = await writeFrames(output, request);
            await output.close();
            await (0,promises_.rename)(temporary, file);
            return archive;
        }
        finally {
            await output.close();
        }
    });
}
/**
 * Replaces the last layer of the archive `file`, and makes it the very one that `packArchive` writes for the same
 * entries in all layers. Costs what the last layer does, however large the others are. Throws `tree-changed`,
 * `archive-damaged` (it is shorter than `below`).
 */
async function repackLayer({ below, ...request }) {
    const end = sizeOf(below);
    if ((await (0,promises_.stat)(request.file)).size < end)
        throw (0,damaged/* damaged */.qM)(request.file, 'its end is missing');
    await (0,promises_.truncate)(request.file, end);
    const output = await (0,promises_.open)(request.file, 'a');
    try {
        return await writeFrames(output, request, below);
    }
    finally {
        await output.close();
    }
}
function sizeOf(layers) {
    return layers.reduce((sum, { size }) => sum + size, 0);
}
/** Writes the layers of `request`, which come after those `below`, and the table of all. */
async function writeFrames(output, request, below = []) {
    const written = [];
    for await (const { layer, sizes, bytes } of (0,in_order/* inOrder */.a)(pieces(request), FRAMES_AT_ONCE, compressPiece)) {
        request.signal?.throwIfAborted();
        await output.writeFile(bytes);
        const growing = written[layer] ?? { hash: (0,external_node_crypto_.createHash)('sha256'), frames: [] };
        written[layer] = growing;
        growing.hash.update(bytes);
        growing.frames.push(sizes);
    }
    const layers = [...below, ...written.map(finished)];
    const table = (0,frame_table/* encodeFrameTable */.k)(layers.flatMap(({ frames }) => frames));
    await output.writeFile(table);
    return { size: sizeOf(layers) + table.length, layers };
}
function finished({ hash, frames }) {
    const size = frames.reduce((sum, { compressed }) => sum + compressed, 0);
    return { sha256: hash.digest('hex'), size, frames };
}
async function compressPiece({ layer, content }) {
    const params = {
        [external_node_zlib_.constants.ZSTD_c_compressionLevel]: LEVEL,
        [external_node_zlib_.constants.ZSTD_c_checksumFlag]: 1,
    };
    // A buffer that holds the result in the worst case: a fifth faster than many of the default 16 KB.
    const chunkSize = content.length + Math.ceil(content.length / 256) + 64;
    const bytes = await compress(content, { params, pledgedSrcSize: content.length, chunkSize });
    return { layer, bytes, sizes: { compressed: bytes.length, content: content.length } };
}
/** The tar file in pieces of `FRAME_SIZE`; the last of each layer is shorter. */
async function* pieces({ entries, layerOf, ...request }) {
    const byLayer = Map.groupBy(entries, (entry) => layerOf?.(entry) ?? 0);
    const layers = [...byLayer.entries()].sort(([a], [b]) => a - b).map(([, group]) => group);
    for (const [layer, group] of layers.entries()) {
        const sorted = group.toSorted((a, b) => (0,relative_path/* byCodePoint */.H)(a.path, b.path));
        const content = cut(tarLayer({ ...request, entries: sorted }), layer === layers.length - 1);
        for await (const piece of content)
            yield { layer, content: piece };
    }
    if (layers.length === 0)
        yield { layer: 0, content: TAR_END };
}
async function* cut(chunks, isLast) {
    let frame = Buffer.allocUnsafe(FRAME_SIZE);
    let used = 0;
    async function* all() {
        yield* chunks;
        if (isLast)
            yield TAR_END;
    }
    for await (const chunk of all()) {
        for (let taken = 0; taken < chunk.length;) {
            const copied = chunk.copy(frame, used, taken);
            taken += copied;
            used += copied;
            if (used < FRAME_SIZE)
                continue;
            yield frame;
            frame = Buffer.allocUnsafe(FRAME_SIZE);
            used = 0;
        }
    }
    if (used > 0)
        yield frame.subarray(0, used);
}


/***/ }),

/***/ 6176:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kJ: () => (/* binding */ treeEntrySchema),
/* harmony export */   rc: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* unused harmony export manifestJsonSchema */
/* harmony import */ var _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2916);
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1966);


const text = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const count = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const time = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .iso.datetime */ .KH5.datetime().describe('UTC, such as 2026-03-01T09:30:00.000Z.');
const digest = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .describe('sha256: and 64 hexadecimal digits.');
const target = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    platform: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(['win32', 'darwin', 'linux']),
    arch: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(['x64', 'arm64', 'universal2', 'ia32', 'arm', 'riscv64', 'ppc64', 's390x']),
    triple: text.describe("Rust's target triple."),
})
    .describe('What the sidecar runs on.');
/** One entry of a tree, as manifests and the build cache keep it. */
const treeEntrySchema = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: text.describe("Relative to the tree's root, with '/'. Only an empty folder ends in '/'."),
    size: count.describe('Bytes; 0 for links and empty folders.'),
    sha256: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9a-f]{64}$/)
        .describe('Of the content; of a link, of its target.'),
    mode: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz([0o755, 0o644]).describe('493 (octal 755, executable) or 420 (octal 644).'),
    link: text.exactOptional().describe("Target of a symbolic link, relative, with '/'."),
    kind: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(['macho', 'pe', 'elf', 'other']).describe('What the file is to a loader.'),
})
    .describe('One file, symbolic link, or empty folder.');
const check = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: text,
    passed: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    measured: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    expected: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    hint: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional().describe('What to do if it did not pass.'),
});
const verification = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    digest: digest.describe('The tree that was verified. If it is not the digest of the manifest, the proof is void.'),
    passed: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    checks: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(check),
    runs: count.describe('Cold starts made.'),
    at: time,
})
    .describe('What verify-binary found.');
const signature = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    digest: digest.describe('The signed tree. If it is not the digest of the manifest, the proof is void.'),
    tool: text,
    identity: text.exactOptional().describe('Whose certificate it was; absent for an ad-hoc signature.'),
    signed: count.describe('Files signed.'),
    kept: count.describe('Files whose valid signature was kept.'),
    skipped: count.describe('Files that cannot be signed.'),
    notarized: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    stapled: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    submissionId: text.exactOptional().describe("Apple's number of the notarization."),
    at: time,
})
    .describe('What sign-notarize did.');
const build = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    cacheLevel: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(['none', '0', '1', '2']).describe('The cache level that was hit.'),
    seconds: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(_shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0)).describe('Seconds by phase.'),
})
    .describe('How the build went.');
/** The shape of `sidecar.json`. What a shape cannot say is in `manifest-consistency.ts`. */
const manifestSchema = _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schemaVersion: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(_manifest_types_js__WEBPACK_IMPORTED_MODULE_1__/* .SCHEMA_VERSION */ .f$),
    name: text.describe("The program's name, without extension."),
    version: text,
    target,
    executable: text.describe("The program to start, relative to the tree's root, with '/'."),
    packager: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: text,
        version: text,
        command: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('The exact argument list.'),
    })
        .describe('What froze the program.'),
    python: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ version: text, implementation: text }).describe('The interpreter inside.'),
    createdAt: time,
    size: count.describe('Bytes of all files.'),
    digest: digest.describe('Of the tree: contents, paths, modes and links; times and owners do not count.'),
    build,
    verification: verification.exactOptional(),
    signature: signature.exactOptional(),
    files: _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(treeEntrySchema).describe('Sorted by the code points of the path.'),
})
    .meta({
    title: 'Sidecar manifest',
    description: 'A Python program frozen for a desktop app: what it is, the files it consists of, and what has been proved about them.',
});
/** The JSON Schema (draft 2020-12) of `sidecar.json`. */
function manifestJsonSchema() {
    return z.toJSONSchema(manifestSchema);
}


/***/ }),

/***/ 1966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ isSigned),
/* harmony export */   f$: () => (/* binding */ SCHEMA_VERSION),
/* harmony export */   p4: () => (/* binding */ isVerified)
/* harmony export */ });
/** The version of the manifest that this code writes. */
const SCHEMA_VERSION = 1;
/** Whether the tree, as it is now, has passed every check. */
function isVerified(manifest) {
    const { digest, verification } = manifest;
    return verification?.digest === digest && verification.passed;
}
/** Whether the tree is, as it is now, what the signature was made over. */
function isSigned(manifest) {
    return manifest.signature?.digest === manifest.digest;
}


/***/ }),

/***/ 6434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ caseCollisions),
  Z: () => (/* binding */ readTree)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/sidecar/tree/digest.ts
var digest = __webpack_require__(7982);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/shared/take-turns.ts
var take_turns = __webpack_require__(1743);
// EXTERNAL MODULE: ./src/sidecar/tree/hash-file.ts
var hash_file = __webpack_require__(6681);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./src/sidecar/file-kind.ts
var file_kind = __webpack_require__(3420);
// EXTERNAL MODULE: ./src/sidecar/tree/measure-file.ts
var measure_file = __webpack_require__(4791);
;// CONCATENATED MODULE: ./src/sidecar/tree/hash-worker.ts




/**
 * What the worker runs. As text, and not a file of its own: there is no place for one that is right both in the
 * sources and in a bundle. A file that cannot be read is undefined; only its error's text would survive the way back.
 */
const PROGRAM = `
const { parentPort, workerData } = require('node:worker_threads');
const measureFile = ${measure_file/* measureFile */.v};
const tools = {
  ...workerData,
  fs: require('node:fs'),
  crypto: require('node:crypto'),
  buffer: Buffer.allocUnsafeSlow(workerData.readSize),
};
const measure = (path) => {
  try {
    const reading = measureFile(path, tools);
    for (;;) {
      const step = reading.next();
      if (step.done) return step.value;
    }
  } catch {
    return undefined;
  }
};
parentPort.on('message', (paths) => parentPort.postMessage(paths.map(measure)));
`;
/** A thread that reads and hashes files. It takes 45 ms to start. */
class HashWorker {
    #worker;
    #waiting = [];
    #ended = false;
    constructor() {
        this.#worker = new external_node_worker_threads_.Worker(PROGRAM, {
            eval: true,
            execArgv: [],
            workerData: { firstBytes: file_kind/* FIRST_BYTES */.VA, startBytes: file_kind/* FILE_KIND_BYTES */.uj, readSize: hash_file/* READ_SIZE */.V9 },
        });
        this.#worker.on('message', (answer) => this.#waiting.shift()?.(answer));
        this.#worker.on('error', () => this.#end());
        this.#worker.on('exit', () => this.#end());
    }
    /** The files at `paths`, undefined where one cannot be read; undefined if there is no such thread any more. */
    measure(paths) {
        if (this.#ended)
            return Promise.resolve(undefined);
        return new Promise((resolve) => {
            this.#waiting.push(resolve);
            this.#worker.postMessage(paths);
        });
    }
    /** Whether it is there, with fewer than `most` calls of `measure` that it has not answered. */
    takes(most) {
        return !this.#ended && this.#waiting.length < most;
    }
    /** Ends it, whatever it is doing. */
    async close() {
        await this.#worker.terminate();
    }
    #end() {
        this.#ended = true;
        for (const resolve of this.#waiting.splice(0))
            resolve(undefined);
    }
}

;// CONCATENATED MODULE: ./src/sidecar/tree/hash-files.ts





const MOST_WORKERS = 7;
const BATCH = 64;
/**
 * Batches that lie before each worker, so that it need not wait until this thread has time for it; but only a part of
 * its share of what is left, so that all are done at the same time.
 */
const AHEAD = { least: 2, most: 8, ofShare: 1 / 4 };
/**
 * Most trees are read by then. With a worker, which takes 45 ms to start, 4,000 files take longer (110 ms instead of 90),
 * 10,000 less (160 ms instead of 200; measured on two cores).
 */
const ALONE = { milliseconds: 200, files: 5000 };
/**
 * What `hashFile` tells about each path in `parts`, in their order. What takes longer than a moment is done on all
 * cores; they begin while `parts` is still being read.
 * Throws what the file system and `parts` throw, and the reason of the signal.
 */
async function hashFiles(parts, { signal, alone = ALONE } = {}) {
    const work = new Work(signal);
    const begin = performance.now();
    let crew;
    const turn = async () => {
        const enough = work.found >= alone.files || performance.now() - begin >= alone.milliseconds;
        if (enough)
            crew ??= new Crew(work);
        crew?.feed();
        // For the answers of the workers.
        if (crew)
            await (0,promises_.setImmediate)();
        await work.turn();
    };
    try {
        for (const paths of parts) {
            work.add(paths);
            await turn();
        }
        for (let batch = work.take(); batch; batch = work.take()) {
            await work.hashHere(batch);
            await turn();
        }
        await crew?.finished();
        return await work.complete();
    }
    finally {
        await crew?.dismiss();
    }
}
/** Files to hash, in batches that are taken by whoever has time. */
class Work {
    signal;
    /** To be awaited between steps of the work. */
    turn;
    #paths = [];
    #results = [];
    #taken = 0;
    constructor(signal) {
        this.signal = signal;
        this.turn = (0,take_turns/* takeTurns */.W)(signal);
    }
    get found() {
        return this.#paths.length;
    }
    /** Files that nobody has taken. */
    get left() {
        return this.#paths.length - this.#taken;
    }
    add(paths) {
        for (const path of paths) {
            this.#paths.push(path);
            this.#results.push(undefined);
        }
    }
    /** Places of the next files; undefined when all are taken. */
    take() {
        const start = this.#taken;
        this.#taken = Math.min(start + BATCH, this.#paths.length);
        if (this.signal?.aborted || start === this.#taken)
            return undefined;
        return Array.from({ length: this.#taken - start }, (_, index) => start + index);
    }
    async hashHere(batch) {
        for (const index of batch) {
            const hashed = (0,hash_file/* hashOneOfMany */.J4)(this.#paths[index] ?? '', this.turn);
            this.#results[index] = hashed instanceof Promise ? await hashed : hashed;
        }
    }
    /** What `worker` could not read is left. */
    async hashThere(batch, worker) {
        const answer = await worker.measure(batch.map((index) => this.#paths[index] ?? ''));
        for (const [place, index] of batch.entries()) {
            const measured = answer?.[place];
            this.#results[index] = measured && (0,hash_file/* hashedFile */.EY)(measured);
        }
    }
    /** All results. What no worker could read is read here, which gives the error its right form. */
    async complete() {
        this.signal?.throwIfAborted();
        await this.hashHere([...this.#paths.keys()].filter((index) => !this.#results[index]));
        return this.#results.filter((result) => result !== undefined);
    }
}
/** A worker for each core that this thread is not on. */
class Crew {
    #work;
    #workers;
    #asked = [];
    #stop = () => void this.dismiss();
    constructor(work) {
        const size = Math.min((0,external_node_os_.availableParallelism)() - 1, MOST_WORKERS);
        this.#work = work;
        this.#workers = Array.from({ length: size }, () => new HashWorker());
        work.signal?.addEventListener('abort', this.#stop);
    }
    /** Gives each worker as much as should lie before it; goes on by itself as long as there is work. */
    feed() {
        const share = this.#work.left / (this.#workers.length + 1);
        const ahead = Math.min(Math.max(AHEAD.least, (share * AHEAD.ofShare) / BATCH), AHEAD.most);
        for (const worker of this.#workers) {
            while (worker.takes(ahead)) {
                const batch = this.#work.take();
                if (!batch)
                    return;
                this.#asked.push(this.#work.hashThere(batch, worker).then(() => this.feed()));
            }
        }
    }
    /** When all is done that the workers were given. */
    async finished() {
        await Promise.all(this.#asked);
    }
    async dismiss() {
        this.#work.signal?.removeEventListener('abort', this.#stop);
        await Promise.all(this.#workers.map((worker) => worker.close()));
    }
}

// EXTERNAL MODULE: ./src/sidecar/tree/walk.ts
var walk = __webpack_require__(3003);
;// CONCATENATED MODULE: ./src/sidecar/tree.ts





const EXECUTABLE = 0o755;
const PLAIN = 0o644;
/**
 * Reads and hashes everything below `root`. Times, owners and the order of the file system do not count.
 *
 * A file is executable if any of its execute bits is set, or if it is a PE file: Windows has no execute bit, and a
 * Windows sidecar must have the same digest wherever it is read. On Windows all other files are plain unless named
 * in `executables`. Links are not followed; an empty folder is an entry that ends in `/`.
 *
 * Throws `tree-missing`, `tree-name-unsupported`, `tree-special-file`, `tree-link-outside`.
 */
async function readTree(root, options) {
    const found = [];
    const hashed = await hashFiles(filesOf((0,walk/* walkParts */.G)(root, options.platform), (0,external_node_path_.resolve)(root) + external_node_path_.sep, found), {
        signal: options.signal,
    });
    const { files = [], others = [] } = Object.groupBy(found, ({ type }) => type === 'file' ? 'files' : 'others');
    return (0,digest/* treeOf */.g7)([
        ...hashed.map((file, index) => fileEntry(files[index]?.path ?? '', file, options)),
        ...others.map(emptyEntry),
    ]);
}
/** The places of the files in `parts`, all of whose entries are added to `found`. */
function* filesOf(parts, place, found) {
    for (const part of parts) {
        for (const entry of part)
            found.push(entry);
        yield part.filter(({ type }) => type === 'file').map(({ path }) => place + path);
    }
}
/**
 * Groups of paths that are one and the same on a file system that ignores case (Windows and macOS, usually).
 * Harmless for a Linux sidecar; the caller knows what it is for.
 */
function caseCollisions(entries) {
    const groups = Map.groupBy(entries, ({ path }) => path.normalize('NFC').toLowerCase());
    return [...groups.values()]
        .filter(({ length }) => length > 1)
        .map((group) => group.map(({ path }) => path));
}
function fileEntry(path, { size, sha256, kind, executable }, { platform, executables }) {
    const marked = platform === 'win32' ? (executables?.has(path) ?? false) : executable;
    const mode = marked || kind === 'pe' ? EXECUTABLE : PLAIN;
    return { path, size, sha256, mode, kind };
}
function emptyEntry(found) {
    const { path } = found;
    const link = found.type === 'link' ? found.target : undefined;
    const sha256 = (0,external_node_crypto_.createHash)('sha256')
        .update(link ?? '')
        .digest('hex');
    return { path, size: 0, sha256, mode: EXECUTABLE, ...(link !== undefined && { link }), kind: 'other' };
}


/***/ }),

/***/ 6681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   EY: () => (/* binding */ hashedFile),
/* harmony export */   J4: () => (/* binding */ hashOneOfMany),
/* harmony export */   V9: () => (/* binding */ READ_SIZE)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_take_turns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1743);
/* harmony import */ var _file_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3420);
/* harmony import */ var _measure_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4791);





/** Of this size it stays in the cache of a core (measured with 200 MB: 0.14 s, with 1 MB 0.16 s). */
const READ_SIZE = 2 ** 18;
const tools = {
    fs: (node_fs__WEBPACK_IMPORTED_MODULE_1___default()),
    crypto: (node_crypto__WEBPACK_IMPORTED_MODULE_0___default()),
    buffer: Buffer.allocUnsafeSlow(READ_SIZE),
    firstBytes: _file_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .FIRST_BYTES */ .VA,
    startBytes: _file_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .FILE_KIND_BYTES */ .uj,
};
/** Reads the file at `path` in one pass. Everything else gets its turn between reads. */
async function hashFile(path) {
    return await hashOneOfMany(path, (0,_shared_take_turns_js__WEBPACK_IMPORTED_MODULE_2__/* .takeTurns */ .W)());
}
/**
 * The same for one of many files, which share a `turn`. A promise only if one read does not do, and throws at once: a
 * promise for each small file takes a tenth of the time that the file does.
 */
function hashOneOfMany(path, turn) {
    const reading = (0,_measure_file_js__WEBPACK_IMPORTED_MODULE_4__/* .measureFile */ .v)(path, tools);
    const { done, value } = reading.next();
    return done ? hashedFile(value) : hashRest(reading, turn);
}
async function hashRest(reading, turn) {
    try {
        for (;;) {
            await turn();
            const { done, value } = reading.next();
            if (done)
                return hashedFile(value);
        }
    }
    finally {
        // Closes the file if it was not read to its end.
        reading.return({ size: 0, sha256: '', executable: false, start: undefined });
    }
}
/** A file as `measureFile` gives it. */
function hashedFile({ start, size, sha256, executable }) {
    return { size, sha256, executable, kind: start ? (0,_file_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .fileKind */ .h_)(Buffer.from(start)) : 'other' };
}


/***/ }),

/***/ 4791:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ measureFile)
/* harmony export */ });
/**
 * Reads the file at `path` once, and stops between two reads, so that others can have their turn; a file that fits the
 * buffer is done in one step. Synchronously: a promise for each of open, read and close costs ten times what a small
 * file does (measured with 50,000 of 3 KB: 0.7 s instead of 5 s).
 *
 * Its text is also a part of the worker's program: it may name nothing that is not its own or one of its tools.
 */
function* measureFile(path, tools) {
    const { fs, crypto, buffer, firstBytes, startBytes } = tools;
    const file = fs.openSync(path, 'r');
    try {
        const expected = fs.fstatSync(file);
        const executable = (expected.mode & 0o111) !== 0;
        let read = expected.size === 0 ? 0 : fs.readSync(file, buffer, 0, buffer.length, null);
        let size = read;
        const start = read > 0 && firstBytes.includes(buffer.readUInt8(0))
            ? Buffer.from(buffer.subarray(0, Math.min(read, startBytes)))
            : undefined;
        if (size >= expected.size)
            return { size, sha256: crypto.hash('sha256', buffer.subarray(0, size)), executable, start };
        const hash = crypto.createHash('sha256').update(buffer.subarray(0, read));
        while (read !== 0 && size < expected.size) {
            yield;
            read = fs.readSync(file, buffer, 0, buffer.length, null);
            hash.update(buffer.subarray(0, read));
            size += read;
        }
        return { size, sha256: hash.digest('hex'), executable, start };
    }
    finally {
        fs.closeSync(file);
    }
}


/***/ }),

/***/ 3003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ walkParts),
/* harmony export */   n: () => (/* binding */ walk)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8382);
/* harmony import */ var _shared_take_turns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1743);
/* harmony import */ var _relative_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8131);
/* harmony import */ var _link_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5258);







/** Entries that a part has at least, except the last. */
const PART = 64;
/** What stands in a name read as text for bytes that are not UTF-8. */
const REPLACEMENT = '\ufffd';
/**
 * Everything below `root`, in no particular order: files, links, and those folders that are empty.
 * Throws `tree-missing`, `tree-name-unsupported`, `tree-special-file`, `tree-link-outside`.
 */
async function walk(root, platform) {
    const turn = (0,_shared_take_turns_js__WEBPACK_IMPORTED_MODULE_4__/* .takeTurns */ .W)();
    const found = [];
    for (const part of walkParts(root, platform)) {
        for (const entry of part)
            found.push(entry);
        await turn();
    }
    return found;
}
/**
 * What `walk` gives, in parts, for those who can begin with it. Asks the file system synchronously, as `hashFile` does.
 * Throws what `walk` throws, `tree-link-outside` after the last part.
 */
function* walkParts(root, platform) {
    const stats = statsOf(root);
    if (!stats?.isDirectory())
        throw missing(root, stats);
    const links = new Map();
    let part = [];
    for (const found of walkFolder({ root: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, node_path__WEBPACK_IMPORTED_MODULE_2__.sep), posix: '', platform })) {
        for (const entry of found) {
            part.push(entry);
            if (entry.type === 'link')
                links.set(entry.path, entry.target);
        }
        if (part.length < PART)
            continue;
        yield part;
        part = [];
    }
    yield part;
    for (const [path, target] of links) {
        const problem = (0,_link_target_js__WEBPACK_IMPORTED_MODULE_5__/* .linkProblem */ .k)(path, links);
        if (problem)
            throw linkOutside((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), target, problem);
    }
}
function* walkFolder(at) {
    const found = [];
    const folders = [];
    const children = readFolder(at.root + at.posix);
    for (const child of children) {
        const path = pathOf(child, at);
        if (child.isDirectory())
            folders.push(`${path}/`);
        else
            found.push(describe(child, path, at));
    }
    if (children.length === 0 && at.posix !== '')
        found.push({ type: 'folder', path: at.posix });
    yield found;
    for (const posix of folders)
        yield* walkFolder({ ...at, posix });
}
function statsOf(place) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(place);
    }
    catch {
        return undefined;
    }
}
/** Reads the names as text: as bytes, they cost a third more. */
function readFolder(place) {
    const children = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(place, { withFileTypes: true });
    if (children.some(({ name }) => name.includes(REPLACEMENT)))
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(place, 'buffer'))
            decode(name, place);
    return children;
}
function describe(child, path, at) {
    if (child.isFile())
        return { type: 'file', path };
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at.root, path);
    if (child.isSymbolicLink())
        return { type: 'link', path, target: readTarget(place, at.platform) };
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('tree-special-file', `'${place}' is neither a file, a folder, nor a link.`, {
        hint: 'Sockets, pipes and devices cannot be packed. Delete it, or build into an empty folder.',
    });
}
function readTarget(place, platform) {
    const target = decode((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(place, { encoding: 'buffer' }), place);
    return platform === 'win32' ? target.replaceAll('\\', '/') : target;
}
function pathOf(child, { root, posix }) {
    const path = posix + child.name;
    const problem = (0,_relative_path_js__WEBPACK_IMPORTED_MODULE_6__/* .relativePathProblem */ .B)(path);
    if (problem)
        throw unsupportedName((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), problem);
    return path;
}
/** `bytes` as text. `place` is the folder or the link that they come from. */
function decode(bytes, place) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.toString();
    throw unsupportedName(place, `${JSON.stringify(bytes.toString('latin1'))} is not UTF-8`);
}
function unsupportedName(place, problem) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('tree-name-unsupported', `A name at '${place}' cannot be packed: ${problem}.`, {
        hint: 'Rename it, or leave it out of the build.',
    });
}
function linkOutside(place, target, problem) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('tree-link-outside', `The link '${place}' → '${target}' cannot be packed: ${problem}.`, {
        hint: 'Replace it by a copy of the file, or by a relative link that stays inside of the folder.',
    });
}
function missing(root, stats) {
    const found = stats ? 'is not a folder' : 'does not exist';
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('tree-missing', `The folder '${root}' ${found}.`, {
        hint: 'Give the folder that the packager wrote, with the program in it.',
    });
}


/***/ })

};
