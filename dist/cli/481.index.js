export const id = 481;
export const ids = [481];
export const modules = {

/***/ 5862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  relayer: () => (/* binding */ relayer)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/sidecar/archive/pack.ts + 1 modules
var pack = __webpack_require__(9354);
// EXTERNAL MODULE: ./src/sidecar/tree/digest.ts
var digest = __webpack_require__(7982);
// EXTERNAL MODULE: ./src/build-backend/cache/key/source-state.ts + 1 modules
var source_state = __webpack_require__(4874);
// EXTERNAL MODULE: ./src/build-backend/cache/lookup.ts
var lookup = __webpack_require__(6624);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/sidecar/file-kind.ts
var file_kind = __webpack_require__(3420);
// EXTERNAL MODULE: ./src/build-backend/environment/interpreter.ts
var environment_interpreter = __webpack_require__(45);
// EXTERNAL MODULE: ./src/build-backend/layer/compile.ts
var compile = __webpack_require__(1750);
;// CONCATENATED MODULE: ./src/build-backend/cache/new-files.ts






function isModule(file) {
    return file.how.kind === 'module';
}
/** The new content of every file of the tree that the changed sources go into, or why that is not all there is to do. */
async function newFiles({ plan, hit, scratch }, host) {
    const { record, changed, sources } = hit;
    const gone = changed.find((path) => sources.state.digests.get(path) === 'absent');
    if (gone !== undefined)
        return { reason: `${gone} is gone` };
    const made = changed.map((source) => record.layer.filter((file) => file.source === source));
    const lost = made.findIndex((files) => files.length === 0);
    if (lost >= 0)
        return { reason: `${changed[lost]} changed, and it is in no file of its own` };
    const files = made.flat();
    const compiled = await new_files_compile(files.filter(isModule), { plan, record, scratch }, host);
    if ('reason' in compiled)
        return compiled;
    const data = files.filter((file) => !isModule(file));
    const copied = await copy(data, { plan, record });
    return 'reason' in copied ? copied : [...compiled, ...copied];
}
async function new_files_compile(files, { plan, record, scratch }, host) {
    if (files.length === 0)
        return [];
    const interpreter = await (0,environment_interpreter/* findInterpreter */.A)(plan.inputs.python, host, plan.workingDirectory);
    if (interpreter.version !== record.manifest.python.version)
        return { reason: 'the interpreter is another' };
    await (0,promises_.mkdir)(scratch, { recursive: true });
    const jobs = files.map(({ source, how }, index) => ({
        ...how,
        source: (0,external_node_path_.resolve)(plan.workingDirectory, source),
        output: (0,external_node_path_.join)(scratch, `${index}.pyc`),
    }));
    const compiled = await (0,compile/* compileModules */.VB)(interpreter.executable, jobs, host);
    const results = await Promise.all(files.map(async ({ path, source, how }, index) => {
        const refused = whyNot(source, how, compiled[index]);
        if (refused)
            return refused;
        const content = await (0,promises_.readFile)(jobs[index]?.output ?? '');
        return replacement('module', { path, source, record }, content);
    }));
    return firstRefusal(results) ?? results.filter((result) => 'entry' in result);
}
function whyNot(source, how, compiled) {
    if (!compiled?.ok)
        return { reason: `${source} cannot be compiled (${compiled?.error ?? 'no answer'})` };
    if (compiled.surface === how.surface)
        return undefined;
    return { reason: `${source}: what it imports or names differs, not only bodies` };
}
async function copy(files, { plan, record }) {
    const results = await Promise.all(files.map(async ({ path, source }) => {
        const place = (0,external_node_path_.resolve)(plan.workingDirectory, source);
        const [content, { mode }] = await Promise.all([(0,promises_.readFile)(place), (0,promises_.stat)(place)]);
        const known = record.manifest.files.find((entry) => entry.path === path);
        const executable = (mode & 0o111) !== 0;
        if (executable !== (known?.mode === 0o755))
            return { reason: `${source}: its mode changed` };
        return replacement('data', { path, source, record }, content);
    }));
    return firstRefusal(results) ?? results.filter((result) => 'entry' in result);
}
/** Only what is nothing to a loader before and after can change alone: libraries have needs of their own. */
function replacement(kind, { path, source, record }, content) {
    const known = record.manifest.files.find((entry) => entry.path === path);
    if (!known || known.link !== undefined || known.kind !== 'other' || (0,file_kind/* fileKind */.h_)(content) !== 'other')
        return { reason: `${source} is more than a plain file of the program` };
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
    return { kind, content, entry: { ...known, size: content.length, sha256 } };
}
function firstRefusal(results) {
    return results.find((result) => 'reason' in result);
}
/** Writes the new contents into the restored tree. Modes stay. */
async function writeFiles(tree, files) {
    for (const { entry, content } of files)
        await (0,promises_.writeFile)((0,external_node_path_.join)(tree, entry.path), content);
}

// EXTERNAL MODULE: ./src/build-backend/cache/restore.ts
var restore = __webpack_require__(7646);
;// CONCATENATED MODULE: ./src/build-backend/cache/sizes-after.ts
/** Bytes by package after `files` have replaced those of `record`, the largest first. */
function sizesAfter({ manifest, findings }, files) {
    const grown = new Map();
    for (const { entry } of files) {
        const before = manifest.files.find(({ path }) => path === entry.path)?.size ?? 0;
        const owner = ownerOf(entry.path, findings.packages);
        if (owner !== undefined)
            grown.set(owner, (grown.get(owner) ?? 0) + entry.size - before);
    }
    return findings.packages
        .map((known) => ({ ...known, size: known.size + (grown.get(known.name) ?? 0) }))
        .sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
}
/** The package that a file of the application layer was counted for: `_internal/app/main.pyc` is the package app's. */
function ownerOf(path, packages) {
    const names = path.split('/').map((part) => part.replace(/\.pyc?$/, ''));
    return packages.find(({ name }) => names.includes(name))?.name;
}

;// CONCATENATED MODULE: ./src/build-backend/cache/relayer.ts








/**
 * Makes the program of the sources as they are now out of the one that `hit` found: compiles the changed modules with
 * the interpreter of the build, copies the changed data files, and writes the application's part of the archive anew.
 * What cannot be told to be the same as a clean build is refused.
 */
async function relayer(request, access, host) {
    const { hit, folder } = request;
    const { record, sources } = hit;
    // Side by side: Python takes as long to start as a small program to restore.
    const [files, staged] = await both(newFiles({ ...request, scratch: (0,external_node_path_.join)(folder, 'compiled') }, host), (0,restore/* restore */.P)(record, folder, access, host));
    if ('reason' in files)
        return files;
    if (!staged)
        return { reason: 'the last build cannot be restored' };
    await writeFiles(staged.tree, files);
    const moved = await changedMeanwhile(request, host);
    if (moved.length > 0)
        return { reason: `${(0,lookup/* named */.KT)(moved)} changed while this ran` };
    const manifest = manifestWith(record.manifest, files);
    const archive = await renewedArchive({ record, manifest, staged }, host);
    return {
        staged,
        record: {
            ...record,
            manifest,
            archive,
            sources: sources.state,
            findings: { ...record.findings, packages: sizesAfter(record, files) },
        },
        modules: files.filter(({ kind }) => kind === 'module').length,
        data: files.filter(({ kind }) => kind === 'data').length,
    };
}
/** Both results; the first error only when neither is at work any more, so that their folder can be removed. */
async function both(one, other) {
    await Promise.allSettled([one, other]);
    return Promise.all([one, other]);
}
/** Sources that are no longer what the hit was found with: what was just read may be either. */
async function changedMeanwhile({ plan, hit }, host) {
    const { set, state } = hit.sources;
    const changed = new Set(hit.changed);
    const files = set.files.filter(({ path }) => changed.has(path));
    const now = await (0,source_state/* sourceState */.f)({ files, listings: [] }, plan, host);
    return hit.changed.filter((path) => now.digests.get(path) !== state.digests.get(path));
}
function manifestWith(manifest, files) {
    const replaced = new Map(files.map(({ entry }) => [entry.path, entry]));
    const entries = manifest.files.map((entry) => replaced.get(entry.path) ?? entry);
    return { ...manifest, ...(0,digest/* treeOf */.g7)(entries), createdAt: new Date().toISOString() };
}
/** Replaces the application's layer of the archive; the bytes before it stay. Returns the layers. */
async function renewedArchive({ record, manifest, staged }, { signal }) {
    const application = new Set(record.layer.map(({ path }) => path));
    const { layers } = await (0,pack/* repackLayer */.i)({
        root: staged.tree,
        entries: manifest.files.filter(({ path }) => application.has(path)),
        file: staged.archive,
        below: record.archive.slice(0, -1),
        topLevel: manifest.name,
        signal,
    });
    return layers;
}


/***/ }),

/***/ 1750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VB: () => (/* binding */ compileModules),
/* harmony export */   ku: () => (/* binding */ findModule),
/* harmony export */   z_: () => (/* binding */ remakeModules)
/* harmony export */ });
/* harmony import */ var _environment_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4366);
/* harmony import */ var _python_probe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(420);


const PROGRAM = 'layer';
/**
 * Compiles `modules` as a clean build does, byte for byte, and tells the surface of each, in order. `python` may be the
 * interpreter that the environment was made from: nothing is imported that is not the standard library's.
 *
 * The bytes depend on the source, the code name, the level of optimisation and the interpreter alone. Two things need
 * care for that: `marshal` marks what is referred to more than once at that moment (bpo-34093; `pyc.py` holds on to
 * everything), and before 3.11 the order of frozen sets in it follows the seed of the hashes (gh-37596).
 */
async function compileModules(python, modules, host) {
    if (modules.length === 0)
        return [];
    return (await run(python, { task: 'compile', modules }, host));
}
/** Replaces the packager's `.pyc` files by the same code in our form, as far as it is the same; in order. */
async function remakeModules(python, modules, readers, host) {
    if (modules.length === 0)
        return [];
    return (await run(python, { task: 'make', modules, readers }, host));
}
/** The file that a top-level module is found in; `outside` if it belongs to the interpreter itself. */
async function findModule(python, search, host) {
    const answer = await run(python, { task: 'find', ...search }, host, ['-s', '-B']);
    return answer;
}
function run(python, request, host, options = ['-s', '-S', '-B']) {
    const inherited = Object.entries((0,_environment_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .childEnvironment */ .Q)(host)).filter(([name]) => !/^PYTHON/i.test(name));
    const env = { ...Object.fromEntries(inherited), PYTHONHASHSEED: '0' };
    return (0,_python_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .runProbe */ .m)(host, python, PROGRAM, request, { options, env });
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


/***/ })

};
