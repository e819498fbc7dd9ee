export const id = 3481;
export const ids = [3481];
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
// EXTERNAL MODULE: ./src/sidecar/manifest.ts
var sidecar_manifest = __webpack_require__(8014);
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
    const interpreter = await (0,environment_interpreter.findInterpreter)(plan.inputs.python, host, plan.workingDirectory);
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
    const manifest = (0,sidecar_manifest/* checkedManifest */.ld)(manifestWith(record.manifest, files), staged.manifest);
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


/***/ }),

/***/ 1059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ contradictions)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9635);
/* harmony import */ var _relative_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8131);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1046);
/* harmony import */ var _tree_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7982);
/* harmony import */ var _tree_link_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5258);





/**
 * Contradictions inside of a manifest that has the right shape: sizes that do not add up, a digest that is not that
 * of the files, a program that is not among them, paths that leave the tree. Throws `name-invalid`, `target-unknown`.
 */
function contradictions(manifest) {
    (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .checkName */ .I3)(manifest.name);
    return [
        ...targetProblems(manifest),
        ...fileProblems(manifest),
        ...executableProblems(manifest),
        ...sumProblems(manifest),
    ];
}
function targetProblems({ target }) {
    const known = (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .targetFromTriple */ .cb)(target.triple);
    if (known.platform === target.platform && known.arch === target.arch)
        return [];
    const found = `${target.platform} ${target.arch}`;
    const message = `found '${found}', expected '${known.platform} ${known.arch}' for '${target.triple}'`;
    return [{ path: 'target', message }];
}
function fileProblems({ files }) {
    const links = new Map(files.flatMap(({ path, link }) => (link === undefined ? [] : [[path, link]])));
    const seen = new Set();
    return files.flatMap(({ path }, index) => {
        const problem = seen.has(path)
            ? 'it is listed twice'
            : ((0,_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePathProblem */ .B)(path.replace(/\/$/, '')) ??
                (links.has(path) ? (0,_tree_link_target_js__WEBPACK_IMPORTED_MODULE_4__/* .linkProblem */ .k)(path, links) : undefined));
        seen.add(path);
        return problem === undefined ? [] : [{ path: `files[${index}]`, message: `found '${path}': ${problem}` }];
    });
}
function executableProblems({ files, executable }) {
    const file = files.find(({ path }) => path === executable);
    if (file && file.link === undefined && !executable.endsWith('/'))
        return [];
    const found = file ? 'a link or a folder' : 'no such file';
    return [
        { path: 'executable', message: `found '${executable}', which is ${found}; expected a path of 'files'` },
    ];
}
function sumProblems({ files, size, digest }) {
    const problems = [];
    const sum = files.reduce((total, file) => total + file.size, 0);
    if (sum !== size) {
        problems.push({ path: 'size', message: `found ${size}, expected ${sum}, the sum of 'files'` });
    }
    const expected = (0,_tree_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .treeDigest */ .fZ)(files);
    if (digest !== expected) {
        problems.push({
            path: 'digest',
            message: `found ${digest}, expected ${expected}, computed from 'files'`,
        });
    }
    return problems;
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

/***/ 8014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ writeManifest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   ld: () => (/* binding */ checkedManifest)
/* harmony export */ });
/* unused harmony export parseManifest */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8382);
/* harmony import */ var _manifest_consistency_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1059);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6176);
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1966);
/* harmony import */ var _put_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7226);






// Loading this module loads zod (90 ms unbundled). Types and proofs alone are in `manifest-types.ts`.

/** Problems named in one message; a wrong file can have one for each of its thousands of entries. */
const MOST_PROBLEMS = 5;
const LONGEST_VALUE = 80;
/**
 * Reads and checks the manifest at `file`. Throws `manifest-missing`, `manifest-newer`, `manifest-invalid` (its shape,
 * with JSON path, found and expected), `manifest-inconsistent` (it contradicts itself: damaged or tampered with).
 */
async function readManifest(file) {
    return parseManifest(await readText(file), file);
}
/** Reads the text of a manifest; `file` is only named in the errors, which are those of `readManifest`. */
function parseManifest(text, file) {
    const value = parseJson(text.replace(/^\uFEFF/, ''), file);
    refuseNewer(value, file);
    return checkedManifest(value, file);
}
/** Checks `manifest` and writes it to `file`, as `putManifest` does. Throws like `readManifest`. */
async function writeManifest(file, manifest) {
    await (0,_put_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .putManifest */ .R)(file, checkedManifest(manifest, file));
}
/** `value`, if it is a manifest; `file` is only named in the errors, which are those of `readManifest`. */
function checkedManifest(value, file) {
    const result = _manifest_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestSchema */ .rc.safeParse(value);
    if (!result.success)
        throw invalid(file, result.error.issues.map((issue) => describe(issue, value)));
    const problems = (0,_manifest_consistency_js__WEBPACK_IMPORTED_MODULE_2__/* .contradictions */ .v)(result.data);
    if (problems.length === 0)
        return result.data;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('manifest-inconsistent', `The manifest contradicts itself: ${list(problems)}.`, {
        place: { file },
        hint: 'It was changed by hand or damaged. Take the one that build-backend wrote with the archive.',
    });
}
function describe(issue, value) {
    const path = issue.path.reduce((place, key) => (typeof key === 'number' ? `${place}[${key}]` : `${place}${place && '.'}${String(key)}`), '');
    return {
        path: path || 'the whole',
        message: `found ${shown(at(value, issue.path))}, expected ${expectation(issue)}`,
    };
}
function expectation(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return issue.expected;
        case 'invalid_value':
            return issue.values.map((value) => JSON.stringify(value)).join(' or ');
        case 'unrecognized_keys':
            return `no key ${issue.keys.map((key) => `'${key}'`).join(', ')}`;
        case 'invalid_format':
            return issue.pattern ? `text like ${issue.pattern}` : issue.format;
        default:
            return issue.message;
    }
}
function at(value, path) {
    return path.reduce((inner, key) => inner?.[key], value);
}
function shown(value) {
    if (value === undefined)
        return 'nothing';
    const text = JSON.stringify(value);
    return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
function list(problems) {
    const shownOnes = problems.slice(0, MOST_PROBLEMS).map(({ path, message }) => `${path}: ${message}`);
    const more = problems.length - shownOnes.length;
    return [...shownOnes, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}
async function readText(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (error) {
        const { code } = error;
        if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'EISDIR')
            throw error;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('manifest-missing', `There is no manifest '${file}'.`, {
            hint: 'build-backend writes it beside the archive, with the ending .sidecar.json.',
            cause: error,
        });
    }
}
function parseJson(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw invalid(file, [{ path: 'the whole', message: `it is not JSON: ${error.message}` }], error);
    }
}
function refuseNewer(value, file) {
    const version = at(value, ['schemaVersion']);
    if (typeof version !== 'number' || version <= _manifest_types_js__WEBPACK_IMPORTED_MODULE_5__/* .SCHEMA_VERSION */ .f$)
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('manifest-newer', `The manifest has schema version ${version}; this version of the actions knows ${_manifest_types_js__WEBPACK_IMPORTED_MODULE_5__/* .SCHEMA_VERSION */ .f$}.`, { place: { file }, hint: 'Use the same version of sidecar-actions in all jobs.' });
}
function invalid(file, problems, cause) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('manifest-invalid', `This is not a manifest: ${list(problems)}.`, {
        place: { file },
        hint: 'Give the file that build-backend wrote, with the ending .sidecar.json.',
        cause,
    });
}


/***/ })

};
