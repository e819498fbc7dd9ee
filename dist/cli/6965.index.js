export const id = 6965;
export const ids = [6965];
export const modules = {

/***/ 8590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ withTempDir),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   yh: () => (/* binding */ replaceAll)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8382);



/**
 * Makes `folder` and the folders above it, as far as they are missing. Throws `not-a-folder` if a file is in its
 * place, `permission-denied` where the system takes no folders. Node's own recursive mkdir never comes back from
 * such a place (below /proc), where a folder is said to be missing whose parent is there.
 */
async function makeFolder(folder) {
    if (await made(folder))
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    if (parent !== folder)
        await makeFolder(parent);
    if (!(await made(folder)))
        throw refused(folder);
}
/** False where the system says that something is missing; throws where it says anything else. */
async function made(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
        return true;
    }
    catch (error) {
        if (await isFolder(folder))
            return true;
        const { code } = error;
        if (code === 'ENOENT')
            return false;
        if (code !== 'EEXIST')
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('not-a-folder', `'${folder}' is a file, and a folder of that name is needed.`, {
            hint: 'Remove or rename that file, or choose another folder.',
            cause: error,
        });
    }
}
async function isFolder(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isDirectory() ?? false;
}
function refused(folder) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('permission-denied', `The system lets nobody make the folder '${folder}'.`, {
        hint: 'Choose a folder that can be written.',
    });
}
/**
 * Runs `work` with a new folder below `parent` (made if absent) and removes it whatever happens. What cannot be
 * removed, such as a file that is still in use, is left: it must neither hide an error nor spoil a result.
 */
async function withTempDir(parent, work) {
    await makeFolder(parent);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, '.sidecar-'));
    try {
        return await work(folder);
    }
    finally {
        // Windows keeps files busy for a moment after a program ends.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }).catch(() => undefined);
    }
}
/**
 * Moves finished results to their places, replacing what is there. If one move fails, those made before
 * are taken back, so that the reader finds either all of the new results or all of the old ones.
 */
async function replaceAll(moves, trash) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(trash, { recursive: true });
    const undo = [];
    try {
        for (const [index, { from, to }] of moves.entries()) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to), { recursive: true });
            const old = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(trash, String(index));
            if (await moved(to, old))
                undo.push({ from: old, to });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
            undo.push({ from: to, to: from });
        }
    }
    catch (error) {
        throw withFailures(error, await takeBack(undo.reverse()));
    }
}
/** Makes every move that can be made, and returns what went wrong with the others. */
async function takeBack(moves) {
    const failures = [];
    for (const { from, to } of moves)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to).catch((error) => failures.push(error));
    return failures;
}
function withFailures(error, failures) {
    return failures.length === 0 ? error : new AggregateError([error, ...failures]);
}
/** Whether there was something at `from` to move. */
async function moved(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
        return true;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return false;
        throw error;
    }
}


/***/ }),

/***/ 6015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ shortPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** `path` as a report names it: relative to the workspace where it lies in it (`.` for the workspace itself). */
function shortPath(path, { workspace }) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, path);
    // On Windows a path on another drive has no way to it.
    const outside = way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
    return outside ? path : way || '.';
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

/***/ 7651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ manifestOfTree),
/* harmony export */   R: () => (/* binding */ findHandOver)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8382);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8014);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9635);





/**
 * The parts of the hand-over that `path` (absolute) belongs to: a manifest, an archive, the folder that holds them,
 * the tree, or a program without any. Throws `hand-over-missing` (nothing is there, or a manifest is alone),
 * `hand-over-ambiguous` (a folder holds several), and what reading a manifest throws.
 */
async function findHandOver(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(absent);
    if (!found)
        throw missing(path);
    if (found.isDirectory())
        return inFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    // No program is called so: a file with this ending that is no manifest is told what is wrong with it.
    if (path.endsWith('.json'))
        return besideManifest(path);
    if (!path.endsWith(_names_js__WEBPACK_IMPORTED_MODULE_4__/* .ARCHIVE_ENDING */ .ZE))
        return { program: path };
    const manifest = `${path.slice(0, -_names_js__WEBPACK_IMPORTED_MODULE_4__/* .ARCHIVE_ENDING */ .ZE.length)}${_names_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_ENDING */ .yb}`;
    return { archive: path, ...((await exists(manifest)) && { manifest }) };
}
async function besideManifest(manifest) {
    const { name, version, target } = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .WI)(manifest);
    // Its own name counts before what it says: files that were renamed together still belong together.
    const base = manifest.endsWith(_names_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_ENDING */ .yb)
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(manifest, _names_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_ENDING */ .yb)
        : (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .handoverName */ .dy)(name, version, target);
    const archive = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(manifest), (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .archiveName */ .uv)(base));
    const tree = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(manifest), name);
    const [hasArchive, hasTree] = await Promise.all([exists(archive), isFolder(tree)]);
    if (!hasArchive && !hasTree)
        throw alone(manifest, archive, tree);
    return { manifest, ...(hasArchive && { archive }), ...(hasTree && { tree }) };
}
/** A folder is what holds the parts, or it is the tree itself, with its manifest beside it. */
async function inFolder(folder) {
    const own = await namesIn(folder);
    const manifests = own.filter((name) => name.endsWith(_names_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_ENDING */ .yb));
    const archives = own.filter((name) => name.endsWith(_names_js__WEBPACK_IMPORTED_MODULE_4__/* .ARCHIVE_ENDING */ .ZE));
    const [named = archives, ...rest] = [manifests, archives].filter(({ length }) => length > 0);
    const [first, second] = named;
    if (first !== undefined && second === undefined && rest.every(({ length }) => length === 1))
        return findHandOver((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, first));
    if (first !== undefined)
        throw ambiguous(folder, named.length > 1 ? named : archives);
    const manifest = await manifestOfTree(folder);
    return { tree: folder, ...(manifest !== undefined && { manifest }) };
}
/**
 * The manifest beside the folder `tree` that describes a program of the folder's name, if there is one.
 * Throws `hand-over-ambiguous`, and what reading a manifest throws.
 */
async function manifestOfTree(tree) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(tree);
    // A folder whose parent cannot be read has no manifest that we could use.
    const names = await namesIn(folder).catch(() => []);
    const candidates = names.filter((name) => name.endsWith(_names_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_ENDING */ .yb) && name.startsWith(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(tree)}-`));
    const manifests = [];
    for (const name of candidates) {
        const manifest = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .WI)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
        if (manifest.name === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(tree))
            manifests.push(name);
    }
    if (manifests.length > 1)
        throw ambiguous(folder, manifests);
    return manifests[0] && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, manifests[0]);
}
async function namesIn(folder) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).sort();
}
async function exists(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(absent)) !== undefined;
}
async function isFolder(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(absent))?.isDirectory() ?? false;
}
/** What cannot be reached for another reason is not absent: that reason is told. */
function absent(error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return undefined;
    throw error;
}
function alone(manifest, archive, tree) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('hand-over-missing', `The manifest '${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(manifest)}' is alone: neither the archive '${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(archive)}' nor the folder '${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(tree)}' is beside it.`, {
        hint: 'Upload or copy the archive together with the manifest: build-backend writes both into one folder.',
        place: { file: manifest },
    });
}
function missing(path) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('hand-over-missing', `There is nothing at '${path}'.`, {
        hint: "Give the output 'manifest' or 'archive' of build-backend. Between jobs, an artifact carries them: use 'artifact' instead of 'path'.",
    });
}
function ambiguous(folder, names) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('hand-over-ambiguous', `'${folder}' holds several hand-overs: ${names.join(', ')}.`, {
        hint: 'Name the one that is meant, or remove those of earlier builds.',
    });
}


/***/ }),

/***/ 4505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ handOverIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9635);


/** The places of a hand-over below `folder`. */
function handOverIn(folder, manifest) {
    const base = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .handoverName */ .dy)(manifest.name, manifest.version, manifest.target);
    return {
        tree: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, manifest.name),
        archive: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveName */ .uv)(base)),
        manifest: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestName */ .vS)(base)),
    };
}


/***/ }),

/***/ 6325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ nameHandOver),
/* harmony export */   s: () => (/* binding */ shareAgain)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8382);



const NAMES = { path: 'path', artifact: 'artifact' };
/**
 * The hand-over that is meant by `path` or `artifact` (`names` is what messages call them), downloaded where it has to
 * be. The folder of an artifact stays
 * below `host.temp`, because files in it are outputs; a runner empties that folder after the job.
 * Throws `input-required` (neither is given), `input-invalid` (both), `artifact-missing`, `artifact-failed`.
 */
async function nameHandOver({ path, artifact, ...given }, host, names = NAMES) {
    if (path !== undefined && artifact !== undefined)
        throw bothNamed(names);
    if (path !== undefined) {
        return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, given['working-directory'], path) };
    }
    if (artifact === undefined)
        throw noneNamed(names);
    const folder = await download(artifact, host, names);
    return { path: folder, artifact: { name: artifact, folder } };
}
/**
 * Uploads the files of a downloaded artifact again under its name, so that the next job finds what this one has
 * added. Throws `artifact-failed`.
 */
async function shareAgain({ name, folder }, { artifacts, group }) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true });
    const files = entries
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parentPath, name))
        .filter((file) => !isTemporary((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, file)));
    await group(`Upload artifact '${name}' again`, async () => artifacts?.upload(name, files.sort(), folder));
}
/** Whether it lies in a folder of a step that is still at work (`withTempDir`). */
function isTemporary(path) {
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some((part) => part.startsWith('.sidecar-'));
}
async function download(name, { artifacts, temp }, names) {
    if (!artifacts) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('artifact-missing', `The artifact '${name}' cannot be had here: this is no runner.`, {
            hint: `Give the file itself: '${names.path}' instead of '${names.artifact}'.`,
        });
    }
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'sidecar-artifact-'));
    try {
        await artifacts.download(name, folder);
        return folder;
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        throw error;
    }
}
function noneNamed({ path, artifact }) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('input-required', `Neither '${path}' nor '${artifact}' is given: no hand-over is named.`, {
        hint: `In the job that builds, give '${path}' its output 'manifest'; in another job, give '${artifact}' its output 'artifact-name'.`,
        exitCode: 2,
    });
}
function bothNamed({ path, artifact }) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('input-invalid', `Both '${path}' and '${artifact}' are given, and only one can be meant.`, {
        hint: `In the job that builds, keep '${path}'; in another job, keep '${artifact}'.`,
        exitCode: 2,
    });
}


/***/ }),

/***/ 3043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ verifyTree),
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6434);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7982);


/**
 * How the folder `root` differs from `tree`; empty if it does not. On Windows, which keeps no modes, those of
 * `tree` are believed. Throws what `readTree` throws.
 */
async function verifyTree(root, tree, options) {
    const executables = new Set(tree.files.filter(({ mode }) => mode === 0o755).map(({ path }) => path));
    const found = await (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .readTree */ .Z)(root, { ...options, executables });
    return differences(tree.files, found.files);
}
/** How the entries `found` differ from those `expected`, in the order of `expected`, what is extra at the end. */
function differences(expected, found) {
    const byPath = new Map(found.map((entry) => [entry.path, entry]));
    const known = new Set(expected.map(({ path }) => path));
    return [
        ...expected.flatMap((entry) => compare(entry, byPath.get(entry.path))),
        ...found.filter(({ path }) => !known.has(path)).map(({ path }) => ({ path, what: 'extra' })),
    ];
}
function compare(expected, found) {
    const { path } = expected;
    if (!found)
        return [{ path, what: 'missing' }];
    if (typeName(expected) !== typeName(found)) {
        return [{ path, what: 'type', expected: typeName(expected), found: typeName(found) }];
    }
    const result = [];
    if (expected.link !== found.link) {
        result.push({ path, what: 'link', expected: expected.link ?? '', found: found.link ?? '' });
    }
    else if (expected.sha256 !== found.sha256) {
        result.push({ path, what: 'content', expected: contentOf(expected), found: contentOf(found) });
    }
    if (expected.mode !== found.mode) {
        result.push({ path, what: 'mode', expected: expected.mode.toString(8), found: found.mode.toString(8) });
    }
    return result;
}
function contentOf({ size, sha256 }) {
    return `${size} bytes, sha256 ${sha256}`;
}
function typeName(entry) {
    if (entry.link !== undefined)
        return 'link';
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isFolder */ .lQ)(entry) ? 'folder' : 'file';
}


/***/ }),

/***/ 6965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signNotarize: () => (/* binding */ signNotarize)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/shared/errors.ts
var shared_errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/shared/short-path.ts
var short_path = __webpack_require__(6015);
// EXTERNAL MODULE: ./src/sidecar/named-hand-over.ts
var named_hand_over = __webpack_require__(6325);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/sign-notarize/credentials/chain.ts

/** Real chains have one or two intermediates. */
const LONGEST = 8;
/** The intermediates above `leaf`, from the lowest up, as far as `known` holds them; without the root, which nobody takes from a signature. */
function chainOf(leaf, known) {
    const chain = [];
    for (let current = leaf; chain.length < LONGEST;) {
        const above = known.find((one) => one.ca && !isRoot(one) && current.checkIssued(one) && current.verify(one.publicKey));
        if (!above || above === current)
            break;
        chain.push(above);
        current = above;
    }
    return chain;
}
/** The certificate in `bytes`, PEM or DER; undefined if there is none. */
function readCertificate(bytes) {
    try {
        return new external_node_crypto_.X509Certificate(bytes);
    }
    catch {
        return undefined;
    }
}
function isRoot(certificate) {
    return certificate.checkIssued(certificate);
}

;// CONCATENATED MODULE: ./src/sign-notarize/credentials/variables.ts
/** The inputs that carry credentials. Each can be given by the environment variable of its name in capitals instead. */
const CREDENTIALS = [
    'csc-link',
    'csc-key-password',
    'win-csc-link',
    'win-csc-key-password',
    'apple-certificate-base64',
    'apple-certificate-password',
    'apple-installer-certificate-base64',
    'apple-installer-certificate-password',
    'apple-developer-id-application',
    'apple-developer-id-installer',
    'apple-developer-id-ca-g2',
    'apple-wwdr-ca-g2',
    'apple-id',
    'apple-notarize-password',
    'apple-app-specific-password',
    'apple-team-id',
    'apple-api-key',
    'apple-api-key-id',
    'apple-api-issuer',
    'gpg-key',
    'gpg-passphrase',
];
/** Those that are no secret: names and ids, which a fork sees too. */
const PUBLIC = [
    'apple-developer-id-application',
    'apple-developer-id-installer',
    'apple-developer-id-ca-g2',
    'apple-wwdr-ca-g2',
    'apple-id',
    'apple-team-id',
    'apple-api-key-id',
    'apple-api-issuer',
];
/** The environment variable of an input. */
function variableOf(name) {
    return name.replaceAll('-', '_').toUpperCase();
}
/** The text of each credential: the input, else its variable. Empty is unset: a fork sees every secret as empty. */
function credentialTexts(given, env) {
    const texts = CREDENTIALS.map((name) => [name, given[name] ?? env[variableOf(name)]?.trim()]);
    return Object.fromEntries(texts.filter(([, text]) => text));
}
/** Whether it must not be printed. A path tells nothing, and hidden it would make messages unreadable. */
function isSecret(name, text) {
    if (name === 'apple-id')
        return true;
    const isPassword = /pass(?:word|phrase)$/.test(name);
    return !PUBLIC.includes(name) && (isPassword || !looksLikePath(text));
}
/** Names of what was given that only the owner can have. */
function secretsIn(texts) {
    return CREDENTIALS.filter((name) => texts[name] !== undefined && !PUBLIC.includes(name));
}
/** Whether a text is the path of a key or certificate rather than its content. */
function looksLikePath(text) {
    return text.length < 1000 && /^(?:file:|[^\r\n]*\.(?:p12|pfx|p8|pem|crt|cer|der|key|asc|gpg)$)/i.test(text);
}
/**
 * The environment of programs that are run for signing: `env` without inputs, credentials and the runner's own tokens.
 * An empty variable goes too: tools take an empty `CSC_LINK` for a path.
 */
function variables_childEnvironment(env) {
    const hidden = new Set(CREDENTIALS.map(variableOf));
    const kept = Object.entries(env).filter(([name]) => {
        const word = name.toUpperCase();
        return !hidden.has(word) && !/^(?:INPUT_|ACTIONS_.*TOKEN$|GITHUB_TOKEN$)/.test(word);
    });
    return Object.fromEntries(kept);
}

;// CONCATENATED MODULE: ./src/sign-notarize/credentials/certificate.ts



const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
/** Apple's usages "Developer ID Installer" and "Mac App Store installer". */
const INSTALLER = ['1.2.840.113635.100.4.13', '1.2.840.113635.100.4.9'];
const SMALLEST_RSA = 2048;
const DAY = 24 * 60 * 60 * 1000;
const SOON = 30 * DAY;
/**
 * The certificate of the file that has its key, if it is fit for what it is for. Authorities are never signed with,
 * wherever they stand in the file. `warnings` says what will be wrong soon. Throws `certificate-no-key`,
 * `certificate-ambiguous`, `certificate-unfit`, `certificate-expired`, `certificate-mismatch`.
 */
function chooseCertificate({ keys, certificates }, expected) {
    const pairs = certificates.flatMap((leaf) => {
        const key = keys.find((one) => leaf.checkPrivateKey(one));
        return key ? [{ leaf, key }] : [];
    });
    if (pairs.length === 0)
        throw noKey(certificates, keys.length, expected);
    const { leaf, key } = onlyOne(pairs, expected);
    assertFit(leaf, expected);
    assertInTime(leaf, expected);
    const certificate = describe(leaf, key, chainOf(leaf, [...certificates, ...(expected.intermediates ?? [])]));
    assertMatches(certificate, expected);
    return { certificate, warnings: warningsOf(certificate, expected) };
}
function onlyOne(pairs, { name, link }) {
    const named = pairs.filter(({ leaf }) => name === undefined || nameOf(leaf).includes(name));
    const [first, second] = named.length > 0 ? named : pairs;
    if (first && !second)
        return first;
    const names = pairs.map(({ leaf }) => `'${nameOf(leaf)}'`).join(', ');
    throw new shared_errors/* UserError */.yo('certificate-ambiguous', `${variableOf(link)} holds several certificates with keys: ${names}.`, {
        hint: `Name the one to sign with: 'identity: ${nameOf((first ?? pairs[0])?.leaf)}'.`,
    });
}
function describe(leaf, key, chain) {
    const teamId = subjectPart(leaf, 'OU');
    return {
        name: nameOf(leaf),
        ...(teamId !== undefined && /^[A-Z0-9]{10}$/.test(teamId) && { teamId }),
        fromApple: /^O=Apple Inc\.$/m.test(leaf.issuer),
        algorithm: key.asymmetricKeyType === 'ec' ? 'ec' : 'rsa',
        expires: leaf.validToDate,
        fingerprint: leaf.fingerprint.replaceAll(':', ''),
        chainPem: [leaf, ...chain].map((one) => one.toString()).join(''),
        keyPem: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    };
}
function assertFit(leaf, { purpose, link }) {
    const usages = leaf.keyUsage ?? [];
    const wanted = purpose === 'code' ? [CODE_SIGNING] : INSTALLER;
    if (leaf.ca) {
        throw unfit(link, leaf, 'it is the certificate of an authority', 'Export the certificate that the authority issued to you, with its key.');
    }
    if (!wanted.some((usage) => usages.includes(usage))) {
        throw unfit(link, leaf, `its extended key usage (${usages.join(', ') || 'none'}) is not ${purpose === 'code' ? 'code signing' : 'that of an installer certificate'}`, adviceFor(purpose));
    }
    const bits = leaf.publicKey.asymmetricKeyDetails?.modulusLength;
    if (bits !== undefined && bits < SMALLEST_RSA) {
        throw unfit(link, leaf, `its RSA key has ${bits} bits, and no system accepts less than ${SMALLEST_RSA}`, 'Have it issued for a new key.');
    }
}
function adviceFor(purpose) {
    return purpose === 'code'
        ? "For macOS a 'Developer ID Application' certificate is needed, for Windows one for code signing; a web server's or an installer's does not do."
        : "A 'Developer ID Installer' certificate is needed; the application certificate signs programs only.";
}
function assertInTime(leaf, { link, at }) {
    const { validFromDate: from, validToDate: until } = leaf;
    if (until < at) {
        throw new shared_errors/* UserError */.yo('certificate-expired', `The certificate '${nameOf(leaf)}' of ${variableOf(link)} expired on ${day(until)}.`, {
            hint: `Have it renewed and replace the secret ${variableOf(link)}. What was signed and timestamped before stays valid.`,
        });
    }
    if (from <= at)
        return;
    throw new shared_errors/* UserError */.yo('certificate-expired', `The certificate '${nameOf(leaf)}' of ${variableOf(link)} is valid from ${day(from)} only.`, {
        hint: `Today is ${day(at)} here. Is the clock of this machine right?`,
    });
}
function assertMatches(certificate, { name, teamId, link }) {
    if (name !== undefined && !certificate.name.includes(name)) {
        throw new shared_errors/* UserError */.yo('certificate-mismatch', `The certificate of ${variableOf(link)} is '${certificate.name}', and '${name}' was asked for.`, {
            hint: `Change the name (inputs 'identity', 'apple-developer-id-application', 'apple-developer-id-installer'), or the secret.`,
        });
    }
    if (teamId === undefined || certificate.teamId === teamId)
        return;
    throw new shared_errors/* UserError */.yo('certificate-mismatch', `The certificate '${certificate.name}' is of team '${certificate.teamId ?? 'none'}', and APPLE_TEAM_ID is '${teamId}'.`, {
        hint: `Set APPLE_TEAM_ID (input 'apple-team-id') to the team of ${variableOf(link)}, or leave it out.`,
    });
}
function warningsOf(certificate, { link, at }) {
    const left = certificate.expires.getTime() - at.getTime();
    if (left > SOON)
        return [];
    return [
        `The certificate '${certificate.name}' of ${variableOf(link)} expires on ${day(certificate.expires)}, in ${Math.floor(left / DAY)} days.`,
    ];
}
function noKey(certificates, keys, { link }) {
    const names = certificates.map((one) => `'${nameOf(one)}'`).join(', ') || 'no certificate';
    const found = keys === 0 ? 'no private key' : 'a private key that belongs to none of them';
    return new shared_errors/* UserError */.yo('certificate-no-key', `${variableOf(link)} holds ${names} and ${found}.`, {
        hint: "In Keychain Access, export the certificate from 'My Certificates', where it has its key under it; with OpenSSL, name the key: -inkey key.pem.",
    });
}
function unfit(link, leaf, why, hint) {
    return new shared_errors/* UserError */.yo('certificate-unfit', `The certificate '${nameOf(leaf)}' of ${variableOf(link)} cannot sign: ${why}.`, { hint });
}
function nameOf(leaf) {
    return (leaf && (subjectPart(leaf, 'CN') ?? subjectPart(leaf, 'O'))) ?? 'without a name';
}
function subjectPart(leaf, part) {
    return leaf.subject
        .split('\n')
        .find((line) => line.startsWith(`${part}=`))
        ?.slice(part.length + 1);
}
function day(date) {
    return date.toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./src/sign-notarize/credentials/completeness.ts

/**
 * Whether the credentials for a platform are complete. Names and ids alone count as nothing given: a fork sees them
 * (as variables) without the secrets. Credentials of other platforms do not count either.
 */
function missingParts(request) {
    const secrets = secretsIn(request.texts);
    const rules = { darwin, win32, linux }[request.platform];
    return rules(request, (...names) => names.some((name) => secrets.includes(name)));
}
function darwin({ texts, given, installer }, has) {
    // A .pkg is signed by another certificate than what is in it.
    const link = installer ? 'apple-installer-certificate-base64' : 'csc-link';
    const names = installer ? [link] : [link, 'apple-certificate-base64'];
    const certificate = given.identity === '-' || has(...names);
    const notary = has('apple-api-key', 'apple-notarize-password', 'apple-app-specific-password');
    const passwords = has('csc-key-password', 'apple-certificate-password') ||
        (installer && has('apple-installer-certificate-password'));
    const anything = certificate || notary || passwords || has('csc-link', 'apple-certificate-base64');
    const wanted = installer ? variableOf(link) : 'CSC_LINK (or APPLE_CERTIFICATE_BASE64)';
    const missing = [...(certificate ? [] : [wanted]), ...(anything ? missingOfNotary(texts, has, given) : [])];
    if (anything)
        return complete(missing);
    const password = installer
        ? 'APPLE_INSTALLER_CERTIFICATE_PASSWORD'
        : 'CSC_KEY_PASSWORD (or APPLE_CERTIFICATE_PASSWORD)';
    return { state: 'none', missing: [...missing, password] };
}
/** Notarization is a choice, but half of an access is a mistake. The team can be the certificate's. */
function missingOfNotary(texts, has, { notarize }) {
    if (notarize === 'off')
        return [];
    const lacking = (...names) => names.filter((name) => texts[name] === undefined).map(variableOf);
    const byKey = lacking('apple-api-key', 'apple-api-key-id', 'apple-api-issuer');
    const password = has('apple-notarize-password', 'apple-app-specific-password');
    const byId = [
        ...lacking('apple-id'),
        ...(password ? [] : ['APPLE_NOTARIZE_PASSWORD (or APPLE_APP_SPECIFIC_PASSWORD)']),
    ];
    if (byKey.length === 0 || byId.length === 0)
        return [];
    if (has('apple-api-key'))
        return byKey;
    if (password)
        return byId;
    return notarize === 'required' ? byKey : [];
}
function win32({ given }, has) {
    const azure = ['azure-endpoint', 'azure-account', 'azure-profile'].filter((name) => given[name] === undefined);
    if (given['sign-command'].length > 0 || azure.length === 0)
        return complete([]);
    if (azure.length < 3)
        return complete(azure.map((name) => `the input '${name}'`));
    if (has('win-csc-link', 'csc-link'))
        return complete([]);
    if (has('win-csc-key-password'))
        return complete(['WIN_CSC_LINK']);
    return { state: 'none', missing: ['WIN_CSC_LINK (or CSC_LINK)', 'WIN_CSC_KEY_PASSWORD'] };
}
function linux(_, has) {
    if (has('gpg-key', 'csc-link'))
        return complete([]);
    if (has('gpg-passphrase'))
        return complete(['GPG_KEY']);
    return { state: 'none', missing: ['GPG_KEY (or CSC_LINK)'] };
}
function complete(missing) {
    return { state: missing.length === 0 ? 'all' : 'some', missing };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./src/shared/describe-error.ts + 1 modules
var describe_error = __webpack_require__(8884);
;// CONCATENATED MODULE: ./src/sign-notarize/credentials/secret-bytes.ts






/** Downloads are given up after this time, in ms. */
const DOWNLOAD_WITHIN = 30_000;
/** Bytes; a certificate with its chain has some thousands. */
const LARGEST = 2 ** 20;
/**
 * The content of a credential that was given as a path, a `file:` or `https:` address, base64, or PEM text.
 * Throws `credential-unreadable`, which names the variable and never the text, unless that is a path.
 */
async function secretBytes(name, text, places) {
    if (/^https:/i.test(text))
        return download(name, text, places.fetch);
    if (/^http:/i.test(text))
        throw unreadable(name, 'it is an http: address, which anybody on the way can read', "Use 'https:'.");
    if (text.includes('-----BEGIN '))
        return Buffer.from(`${text}\n`);
    const path = pathOf(text, places);
    const found = await (0,promises_.readFile)(path).catch(() => undefined);
    if (found)
        return found;
    const decoded = fromBase64(text);
    if (decoded && !looksLikePath(text))
        return decoded;
    if (looksLikePath(text))
        throw unreadable(name, `there is no file '${path}'`, 'Is it written by an earlier step of this job? Relative paths start at the working directory.');
    throw unreadable(name, 'it is neither an existing file, an https: address, nor base64', "Make the secret with: base64 < certificate.p12 | tr -d '\\n'");
}
function pathOf(text, { folder, home }) {
    if (/^file:\/\//i.test(text))
        return (0,external_node_url_.fileURLToPath)(text);
    const path = text.replace(/^file:/i, '');
    return home && path.startsWith('~/') ? (0,external_node_path_.join)(home, path.slice(2)) : (0,external_node_path_.resolve)(folder, path);
}
function fromBase64(text) {
    const packed = text.replace(/^data:[^,]*;base64,/, '').replaceAll(/\s/g, '');
    const complete = packed.length > 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(packed) && packed.replace(/=+$/, '').length % 4 !== 1;
    return complete ? Buffer.from(packed, 'base64') : undefined;
}
async function download(name, address, get) {
    const hint = 'Can the address be opened without logging in, and is it right? A secret can hold the file itself, as base64.';
    try {
        const answer = await get(address, { signal: AbortSignal.timeout(DOWNLOAD_WITHIN) });
        if (!answer.ok)
            throw new Error(`the server answered with ${answer.status}`);
        if (answer.url && !answer.url.startsWith('https:'))
            throw new Error('the server sent us to an address that is not https:');
        const bytes = Buffer.from(await answer.arrayBuffer());
        if (bytes.length > LARGEST)
            throw new Error(`it has ${bytes.length} bytes, which is no certificate`);
        return bytes;
    }
    catch (error) {
        throw unreadable(name, `it could not be downloaded: ${(0,describe_error/* messageOf */.b)(error)}`, hint);
    }
}
function unreadable(name, why, hint) {
    return new shared_errors/* UserError */.yo('credential-unreadable', `${variableOf(name)} cannot be read: ${why}.`, {
        hint: `${hint} (Input '${name}'.)`,
    });
}

;// CONCATENATED MODULE: ./src/sign-notarize/credentials/notary-credentials.ts



/**
 * Access to the notary service: the API key where there is one, since it works on every system, else the Apple ID.
 * `teamId` is the certificate's. Throws `credential-unreadable` where the key is none.
 */
async function notaryCredentials(texts, places, teamId) {
    const { 'apple-api-key': key, 'apple-api-key-id': keyId, 'apple-api-issuer': issuer } = texts;
    if (key && keyId && issuer)
        return { kind: 'api-key', key: await readKey(key, places), keyId, issuer };
    const appleId = texts['apple-id'];
    const password = texts['apple-notarize-password'] ?? texts['apple-app-specific-password'];
    const team = texts['apple-team-id'] ?? teamId;
    return appleId && password && team ? { kind: 'apple-id', appleId, password, teamId: team } : undefined;
}
async function readKey(text, places) {
    const pem = (await secretBytes('apple-api-key', text, places)).toString('utf8');
    try {
        if ((0,external_node_crypto_.createPrivateKey)(pem).asymmetricKeyType === 'ec')
            return pem;
    }
    catch {
        // Said below, in the same words: what was read is not what Apple gives.
    }
    throw new shared_errors/* UserError */.yo('credential-unreadable', 'APPLE_API_KEY is not a key of App Store Connect.', {
        hint: "Give the content of AuthKey_<id>.p8 (it begins with '-----BEGIN PRIVATE KEY-----'), its base64, or its path (input 'apple-api-key').",
    });
}

// EXTERNAL MODULE: ./node_modules/node-forge/lib/index.js
var lib = __webpack_require__(8542);
var lib_default = /*#__PURE__*/__webpack_require__.n(lib);
;// CONCATENATED MODULE: ./src/sign-notarize/credentials/pkcs12.ts




/**
 * Opens a PKCS#12 file of any common algorithm, old (3DES, RC2) or new (AES, SHA-256).
 * Throws `certificate-password`, and `certificate-unreadable` where it is no PKCS#12 file or is encrypted in a way that is not known.
 */
function openPkcs12(source) {
    const asn1 = structureOf(source);
    // A file without a password can be made in two ways: with an empty one, and with none at all.
    const passwords = source.password === '' ? ['', undefined] : [source.password];
    let last;
    for (const password of passwords) {
        try {
            return contentsOf(lib_default().pkcs12.pkcs12FromAsn1(asn1, true, password));
        }
        catch (error) {
            last = error;
        }
    }
    throw refusal(source, last);
}
function structureOf({ bytes, link }) {
    try {
        return lib_default().asn1.fromDer(lib_default().util.createBuffer(bytes.toString('binary')));
    }
    catch (cause) {
        const pem = bytes.includes('-----BEGIN ');
        const found = pem ? 'a PEM file' : `${bytes.length} bytes of something else`;
        throw new shared_errors/* UserError */.yo('certificate-unreadable', `${variableOf(link)} is ${found}, not a PKCS#12 file (.p12, .pfx).`, {
            hint: pem
                ? 'Make one: openssl pkcs12 -export -inkey key.pem -in certificate.pem -out certificate.p12'
                : "Was it cut short, or encoded twice? Make the secret with: base64 < certificate.p12 | tr -d '\\n'",
            cause,
        });
    }
}
/** forge's own reading of keys knows RSA only, so both are handed over to Node as DER. */
function contentsOf(file) {
    const bags = file.safeContents.flatMap(({ safeBags }) => safeBags);
    const keys = bags.flatMap(({ type, key, asn1 }) => {
        if (type !== (lib_default()).pki.oids['pkcs8ShroudedKeyBag'] && type !== (lib_default()).pki.oids['keyBag'])
            return [];
        const info = key ? lib_default().pki.wrapRsaPrivateKey(lib_default().pki.privateKeyToAsn1(key)) : asn1;
        return [(0,external_node_crypto_.createPrivateKey)({ key: der(info), format: 'der', type: 'pkcs8' })];
    });
    const certificates = bags.flatMap(({ type, cert, asn1 }) => {
        if (type !== (lib_default()).pki.oids['certBag'])
            return [];
        return [new external_node_crypto_.X509Certificate(der(cert ? lib_default().pki.certificateToAsn1(cert) : asn1))];
    });
    return { keys, certificates };
}
function der(asn1) {
    return Buffer.from(lib_default().asn1.toDer(asn1).getBytes(), 'binary');
}
function refusal({ link, passwordFrom, password }, cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    if (/MAC|password/i.test(message)) {
        const wrong = password === '' ? 'no password was given, and it needs one' : 'the password is wrong';
        return new shared_errors/* UserError */.yo('certificate-password', `${variableOf(link)} cannot be opened: ${wrong}.`, {
            hint: `Set ${variableOf(passwordFrom)} (input '${passwordFrom}') to the password that it was exported with.`,
            cause,
        });
    }
    return new shared_errors/* UserError */.yo('certificate-unreadable', `${variableOf(link)} cannot be opened: ${message}`, {
        hint: 'Is it a .p12 or .pfx file? Export it again with a usual algorithm: openssl pkcs12 -export (AES-256), or Keychain Access.',
        cause,
    });
}

;// CONCATENATED MODULE: ./src/sign-notarize/credentials/credentials.ts








/**
 * Reads, masks, opens and inspects everything that was given to sign with, before anything else happens. Masked is what
 * was given: a mask is a line on standard output that the runner is trusted to swallow, and no decrypted key goes there.
 * Throws `credentials-incomplete` where a part is missing, and what is wrong with each part, all together.
 */
async function gatherCredentials(request, host) {
    const { given, platform } = request;
    const texts = credentialTexts(given, host.env);
    for (const [name, text] of Object.entries(texts)) {
        if (isSecret(name, text))
            host.mask(text);
    }
    const { state, missing } = missingParts({ ...request, texts });
    if (state === 'none')
        return { state, missing };
    if (state === 'some')
        throw incomplete(missing, platform);
    const places = {
        folder: request.folder,
        home: host.env['HOME'] ?? host.env['USERPROFILE'],
        fetch: host.fetch,
    };
    const credentials = await openAll({ ...request, texts, places }, host);
    const { certificate, azure, command } = credentials;
    if (platform !== 'win32' || certificate || azure || command)
        return { state: 'complete', credentials };
    return { state: 'none', missing: ['WIN_CSC_LINK', 'WIN_CSC_KEY_PASSWORD'] };
}
async function openAll(opening, host) {
    const { given, texts, places, platform } = opening;
    const intermediates = await readIntermediates(opening);
    const problems = [];
    const attempt = async (work) => {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof shared_errors/* UserError */.yo))
                throw error;
            problems.push(error);
            return undefined;
        }
    };
    const certificate = await attempt(() => openCertificate({ ...opening, intermediates, purpose: 'code' }, host));
    const installer = opening.installer
        ? await attempt(() => openCertificate({ ...opening, intermediates, purpose: 'installer' }, host))
        : undefined;
    const notary = platform === 'darwin'
        ? await attempt(() => notaryCredentials(texts, places, certificate?.teamId))
        : undefined;
    const gpg = platform === 'linux' ? await attempt(() => gpgKey(texts, places)) : undefined;
    (0,shared_errors/* throwAll */.Kx)(problems);
    const azure = platform === 'win32' ? azureOf(given) : undefined;
    const command = given['sign-command'];
    return {
        ...(certificate && { certificate }),
        ...(installer && { installer }),
        ...(notary && { notary }),
        ...(azure && { azure }),
        ...(command.length > 0 && { command }),
        ...(gpg && { gpg }),
        intermediates: intermediates.map((one) => one.toString()),
    };
}
async function openCertificate(opening, host) {
    const { texts, places, purpose, given, platform, intermediates } = opening;
    if (platform === 'darwin' && purpose === 'code' && given.identity === '-')
        return undefined;
    const pair = certificateNames(purpose, platform, texts);
    const text = pair && texts[pair.link];
    if (!pair || text === undefined)
        return undefined;
    const bytes = await secretBytes(pair.link, text, places);
    const contents = openPkcs12({
        bytes,
        password: texts[pair.password] ?? '',
        link: pair.link,
        passwordFrom: pair.password,
    });
    const named = texts[purpose === 'code' ? 'apple-developer-id-application' : 'apple-developer-id-installer'];
    const { certificate, warnings } = chooseCertificate(contents, {
        purpose,
        link: pair.link,
        name: purpose === 'code' ? (given.identity ?? (platform === 'darwin' ? named : undefined)) : named,
        teamId: platform === 'darwin' ? texts['apple-team-id'] : undefined,
        intermediates,
        at: new Date(),
    });
    for (const warning of warnings)
        host.annotate('warning', warning);
    if (!certificate.fromApple || platform !== 'win32')
        return certificate;
    // One job matrix with Apple's secrets for all systems is usual, and no reason to fail.
    host.annotate('warning', `${variableOf(pair.link)} is Apple's certificate '${certificate.name}', which Windows does not trust, so it is not used.`);
    return undefined;
}
/** The variables that hold the certificate, in the order in which they are looked at. */
function certificateNames(purpose, platform, texts) {
    const csc = { link: 'csc-link', password: 'csc-key-password' };
    const win = { link: 'win-csc-link', password: 'win-csc-key-password' };
    const apple = { link: 'apple-certificate-base64', password: 'apple-certificate-password' };
    const pkg = {
        link: 'apple-installer-certificate-base64',
        password: 'apple-installer-certificate-password',
    };
    const candidates = purpose === 'installer' ? [pkg] : { darwin: [csc, apple], win32: [win, csc], linux: [csc] }[platform];
    return candidates.find(({ link }) => texts[link] !== undefined);
}
async function readIntermediates({ texts, places, platform }) {
    if (platform !== 'darwin')
        return [];
    const found = [];
    for (const name of ['apple-developer-id-ca-g2', 'apple-wwdr-ca-g2']) {
        const text = texts[name];
        if (text === undefined)
            continue;
        const certificate = readCertificate(await secretBytes(name, text, places));
        if (!certificate)
            throw noCertificate(name);
        found.push(certificate);
    }
    return found;
}
async function gpgKey(texts, places) {
    const text = texts['gpg-key'];
    if (text === undefined)
        return undefined;
    return { key: await secretBytes('gpg-key', text, places), passphrase: texts['gpg-passphrase'] ?? '' };
}
function azureOf(given) {
    const { 'azure-endpoint': endpoint, 'azure-account': account, 'azure-profile': profile } = given;
    return endpoint && account && profile ? { endpoint, account, profile } : undefined;
}
function incomplete(missing, platform) {
    return new shared_errors/* UserError */.yo('credentials-incomplete', `Some of the credentials to sign for ${platform} are given and others are not. Missing: ${missing.join(', ')}.`, {
        hint: "Add them as secrets of this repository (and name them under 'env:' of the step), or remove the others to build unsigned.",
    });
}
function noCertificate(name) {
    return new shared_errors/* UserError */.yo('credential-unreadable', `${variableOf(name)} holds no certificate.`, {
        hint: `Give the intermediate certificate of https://www.apple.com/certificateauthority/ as a path, base64 or PEM text (input '${name}').`,
    });
}

// EXTERNAL MODULE: ./src/shared/files.ts
var files = __webpack_require__(8590);
// EXTERNAL MODULE: ./src/sidecar/archive/pack.ts + 1 modules
var pack = __webpack_require__(9354);
// EXTERNAL MODULE: ./src/sidecar/manifest.ts
var sidecar_manifest = __webpack_require__(8014);
// EXTERNAL MODULE: ./src/sidecar/names.ts
var names = __webpack_require__(9635);
// EXTERNAL MODULE: ./src/sidecar/archive/unpack.ts + 1 modules
var unpack = __webpack_require__(9412);
// EXTERNAL MODULE: ./src/sidecar/find-hand-over.ts
var find_hand_over = __webpack_require__(7651);
// EXTERNAL MODULE: ./src/sidecar/formats/binary.ts + 3 modules
var formats_binary = __webpack_require__(2400);
// EXTERNAL MODULE: ./src/sidecar/tree/verify.ts
var verify = __webpack_require__(3043);
// EXTERNAL MODULE: ./src/sidecar/tree/walk.ts
var walk = __webpack_require__(3003);
;// CONCATENATED MODULE: ./src/sign-notarize/plan/file-format.ts


const TRAILER = 512;
/** What the file at `path` is, by its bytes. Undefined for a file that no system installs or runs. Throws `binary-damaged`. */
async function fileFormat(path) {
    const binary = await (0,formats_binary/* readBinary */.C8)(path);
    if (binary?.format === 'pe')
        return { format: 'pe', platform: 'win32' };
    if (binary?.format === 'macho')
        return { format: 'macho', platform: 'darwin' };
    if (binary?.format === 'elf')
        return { format: 'elf', platform: 'linux' };
    const { start, trailer } = await ends(path);
    const magic = start.length < 4 ? 0 : start.readUInt32BE(0);
    if (magic === 0x78617221)
        return { format: 'pkg', platform: 'darwin' };
    if (trailer.toString('latin1', 0, 4) === 'koly')
        return { format: 'dmg', platform: 'darwin' };
    if (magic === 0xd0cf11e0)
        return { format: 'msi', platform: 'win32' };
    const isLinux = magic === 0xedabeedb ||
        start.toString('latin1', 0, 8) === '!<arch>\n' ||
        /\.(?:tar\.\w+|tgz|snap|flatpak)$/.test(path);
    return isLinux ? { format: 'other', platform: 'linux' } : undefined;
}
/** The first bytes, and the last ones, where disk images have their description. */
async function ends(path) {
    const file = await (0,promises_.open)(path);
    try {
        const { size } = await file.stat();
        const read = async (position) => {
            const { buffer, bytesRead } = await file.read(Buffer.alloc(TRAILER), 0, TRAILER, position);
            return buffer.subarray(0, bytesRead);
        };
        return { start: await read(0), trailer: await read(Math.max(0, size - TRAILER)) };
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./src/sign-notarize/subject.ts











/** Files whose headers are read to find out what a folder is for. */
const SAMPLE = 200;
/** Names of files in one message. */
const NAMES_SHOWN = 5;
/** What `path` (absolute) is. Throws `hand-over-missing`, `hand-over-ambiguous`, `signing-unsupported`, and what reading a manifest throws. */
async function openSubject(path, host) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found?.isDirectory() && /\.app\/?$/i.test(path))
        return { kind: 'app', platform: 'darwin', source: (0,external_node_path_.resolve)(path) };
    if (found?.isFile() && !path.endsWith(names/* ARCHIVE_ENDING */.ZE) && !path.endsWith(names/* MANIFEST_ENDING */.yb))
        return singleFile(path);
    const parts = await (0,find_hand_over/* findHandOver */.R)(path);
    const manifest = parts.manifest === undefined ? undefined : await (0,sidecar_manifest/* readManifest */.WI)(parts.manifest);
    if (manifest)
        return { kind: 'hand-over', platform: manifest.target.platform, source: path, parts, manifest };
    if (parts.archive !== undefined)
        throw noManifest(parts.archive);
    return { kind: 'folder', platform: await platformOf(path, host), source: (0,external_node_path_.resolve)(path) };
}
/**
 * Brings a copy of the subject into the folder `staging` (empty) and gives the path of what is to be signed there.
 * Throws `hand-over-mismatch` where archive or tree are not what the manifest describes.
 */
async function stage(subject, staging, host) {
    if (subject.kind !== 'hand-over') {
        const copy = (0,external_node_path_.join)(staging, (0,external_node_path_.basename)(subject.source));
        await copyOf(subject.source, copy);
        return copy;
    }
    const { parts, manifest } = subject;
    const { archive, tree } = parts;
    const root = (0,external_node_path_.join)(staging, 'unpacked', manifest.name);
    if (archive !== undefined) {
        const maxSize = 2 * manifest.size + 2 ** 30;
        await (0,unpack/* unpackArchive */.b)(archive, (0,external_node_path_.dirname)(root), { platform: host.platform, signal: host.signal, maxSize });
    }
    else if (tree !== undefined) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(root), { recursive: true });
        await copyOf(tree, root);
    }
    else
        throw noFiles(subject.source);
    await assertSame(root, manifest, { source: archive ?? tree ?? root, host });
    return root;
}
function copyOf(from, to) {
    return (0,promises_.cp)(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
}
async function singleFile(path) {
    const found = await fileFormat(path);
    if (found)
        return { kind: 'file', source: (0,external_node_path_.resolve)(path), ...found };
    throw new shared_errors/* UserError */.yo('signing-unsupported', `'${path}' is nothing that can be signed.`, {
        hint: 'Give a manifest (.sidecar.json), an archive (.tar.zst), a folder, an .app, .pkg, .dmg, .exe, .msi, or a program. Zip archives carry no signature: sign what goes into them.',
    });
}
/** The platform that most of the executable files are for. */
async function platformOf(folder, host) {
    const votes = { darwin: 0, win32: 0, linux: 0 };
    for (const { path } of (await (0,walk/* walk */.n)(folder, host.platform)).filter(({ type }) => type === 'file')) {
        const binary = await (0,formats_binary/* readBinary */.C8)((0,external_node_path_.join)(folder, path)).catch(() => undefined);
        if (binary)
            votes[{ macho: 'darwin', pe: 'win32', elf: 'linux' }[binary.format]]++;
        if (votes.darwin + votes.win32 + votes.linux >= SAMPLE)
            break;
    }
    const [first] = Object.keys(votes).sort((a, b) => votes[b] - votes[a]);
    if (first && votes[first] > 0)
        return first;
    const names = (await (0,promises_.readdir)(folder)).slice(0, NAMES_SHOWN).join(', ') || 'nothing';
    throw new shared_errors/* UserError */.yo('signing-unsupported', `'${folder}' holds no program or library (at its top: ${names}).`, {
        hint: "Name the folder that the packager wrote, or the output 'manifest' of build-backend.",
    });
}
async function assertSame(root, manifest, at) {
    const differences = await (0,verify/* verifyTree */.a)(root, manifest, at.host);
    if (differences.length === 0)
        return;
    const names = differences
        .slice(0, NAMES_SHOWN)
        .map(({ path, what }) => `${path} (${what})`)
        .join(', ');
    throw new shared_errors/* UserError */.yo('hand-over-mismatch', `'${at.source}' is not what its manifest describes: ${differences.length} differences: ${names}.`, {
        hint: 'What was verified is what must be signed. Hand over archive and manifest as they were written together; upload-artifact loses modes and links of a folder.',
    });
}
function noManifest(archive) {
    return new shared_errors/* UserError */.yo('hand-over-missing', `There is no manifest beside '${archive}'.`, {
        hint: `build-backend writes it with the archive (${names/* MANIFEST_ENDING */.yb}). Carry both, or unpack the archive and name the folder.`,
    });
}
function noFiles(source) {
    return new shared_errors/* UserError */.yo('hand-over-missing', `There is a manifest '${source}', and neither its archive nor its folder is beside it.`, {
        hint: 'Carry the archive (.tar.zst) together with the manifest.',
    });
}

// EXTERNAL MODULE: ./src/sidecar/tree/hash-file.ts
var hash_file = __webpack_require__(6681);
;// CONCATENATED MODULE: ./src/sign-notarize/linux/checksums.ts



/** The name under which everybody looks for it. */
const CHECKSUMS = 'SHA256SUMS';
/**
 * Writes `SHA256SUMS` of `files` (absolute) into `folder`, in the form that `sha256sum --check` reads, sorted by name.
 * Names are without folders: files are downloaded into one. Returns its path.
 */
async function writeChecksums(files, folder) {
    const lines = [];
    for (const file of files.toSorted((a, b) => ((0,external_node_path_.basename)(a) < (0,external_node_path_.basename)(b) ? -1 : 1))) {
        const { sha256 } = await (0,hash_file/* hashFile */.DC)(file);
        lines.push(checksumLine(sha256, (0,external_node_path_.basename)(file)));
    }
    const place = (0,external_node_path_.join)(folder, CHECKSUMS);
    await (0,promises_.writeFile)(place, lines.join(''));
    return place;
}
/** One line; a name with a backslash or a line break is escaped as coreutils do it. */
function checksumLine(sha256, name) {
    if (!/[\\\n\r]/.test(name))
        return `${sha256}  ${name}\n`;
    const escaped = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
    return `\\${sha256}  ${escaped}\n`;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./src/sign-notarize/linux/gpg.ts




/** The socket of the agent must have a path of less than 108 characters, and gpg adds some. */
const LONGEST_HOME = 80;
/** What gpg is called with. The passphrase comes on standard input (`--passphrase-fd 0`) and nowhere else. */
const gpgCalls = {
    importKey: (home, file) => gpg(home, ['--import', file]),
    list: (home) => gpg(home, ['--with-colons', '--list-secret-keys']),
    sign: (home, { key, file, to }) => gpg(home, [
        ...['--pinentry-mode', 'loopback', '--passphrase-fd', '0', '--local-user', key],
        ...['--armor', '--detach-sign', '--output', to, '--', file],
    ]),
    verify: (home, signature, file) => gpg(home, ['--verify', '--', signature, file]),
    endAgent: (home) => ({ tool: 'gpgconf', args: ['--homedir', home, '--kill', 'all'] }),
};
function gpg(home, args) {
    return { tool: 'gpg', args: ['--homedir', home, '--batch', '--no-tty', '--yes', ...args] };
}
/**
 * Imports the key into a home of its own (0700) and gives it to `work`. Afterwards its agent is ended and the home is
 * gone, whatever happened. Throws `gpg-key-invalid`.
 */
async function withGpgKey({ key, passphrase }, context, work) {
    const { host } = context;
    const home = await makeHome(context);
    const env = { ...context.env, GNUPGHOME: home, LC_ALL: 'C.UTF-8' };
    try {
        const { fingerprint, name } = await importKey(home, key, { host, env });
        return await work({
            identity: `${name} (${fingerprint})`,
            sign: async (file, to) => {
                const { tool, args } = gpgCalls.sign(home, { key: fingerprint, file, to });
                const result = await host.exec(tool, args, { env, input: `${passphrase}\n`, allowFailure: true });
                if (result.code !== 0)
                    throw failed(file, result.stderr);
            },
            verify: async (file, signature) => {
                const { tool, args } = gpgCalls.verify(home, signature, file);
                const result = await host.exec(tool, args, { env, allowFailure: true });
                if (result.code !== 0)
                    throw failed(file, result.stderr);
            },
        });
    }
    finally {
        const end = gpgCalls.endAgent(home);
        await host.exec(end.tool, end.args, { env, allowFailure: true }).catch(() => undefined);
        await (0,promises_.rm)(home, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
    }
}
async function makeHome({ work }) {
    const parent = work.length < LONGEST_HOME ? work : (0,external_node_os_.tmpdir)();
    await (0,promises_.mkdir)(parent, { recursive: true });
    // mkdtemp makes it with mode 0700, without which gpg complains.
    return (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'gpg-'));
}
async function importKey(home, key, { host, env }) {
    const file = (0,external_node_path_.join)(home, 'key.gpg');
    await (0,promises_.writeFile)(file, key, { mode: 0o600 });
    const call = gpgCalls.importKey(home, file);
    const imported = await host.exec(call.tool, call.args, { env, allowFailure: true });
    await (0,promises_.rm)(file);
    const list = gpgCalls.list(home);
    const { stdout } = await host.exec(list.tool, list.args, { env, allowFailure: true });
    const records = stdout.split('\n').map((line) => line.split(':'));
    const fingerprint = records.find(([type]) => type === 'fpr')?.[9];
    const [, validity] = records.find(([type]) => type === 'sec') ?? [];
    if (!fingerprint)
        throw notAKey(imported.stderr);
    if (validity === 'e' || validity === 'r')
        throw ended(fingerprint, validity);
    return { fingerprint, name: records.find(([type]) => type === 'uid')?.[9] ?? 'no name' };
}
function notAKey(said) {
    return new shared_errors/* UserError */.yo('gpg-key-invalid', `\`gpg-key\` holds no secret key that gpg can read. It said:\n${lastOf(said)}`, {
        hint: 'Give what this prints (armored text, or base64 of it): gpg --armor --export-secret-keys <id>',
    });
}
function ended(fingerprint, validity) {
    const what = validity === 'e' ? 'has expired' : 'is revoked';
    return new shared_errors/* UserError */.yo('gpg-key-invalid', `The GPG key ${fingerprint} ${what}.`, {
        hint: 'Give it more time (gpg --quick-set-expire), export it again, and publish its public part again.',
    });
}
function failed(file, said) {
    const wrong = /bad passphrase/i.test(said);
    return new shared_errors/* UserError */.yo('gpg-failed', `gpg made no good signature of '${file}'. It said:\n${lastOf(said)}`, {
        hint: wrong
            ? 'The passphrase is wrong: check `gpg-passphrase` (or GPG_PASSPHRASE).'
            : 'Can the key sign? `gpg --list-secret-keys` shows [S] at a key that can.',
    });
}
function lastOf(said) {
    return said.trim().split('\n').slice(-4).join('\n') || 'nothing';
}

;// CONCATENATED MODULE: ./src/sign-notarize/linux/detached.ts





/**
 * Writes `SHA256SUMS` of `files` (absolute) into a folder, with detached signatures by `context.credentials.gpg` and,
 * for Linux files, by `context.credentials.certificate`. The GPG home is a folder of its own below `context.work`; the
 * agent that it starts is ended. Each signature is verified before it counts.
 * Throws `gpg-key-invalid`, `gpg-failed`, `tool-missing`.
 */
async function writeDetached(files, places, context) {
    const checksums = await writeChecksums(files, places.folder);
    const { gpg, certificate } = context.credentials;
    const made = [];
    let identity;
    if (certificate && context.platform === 'linux') {
        const cms = await cmsKey(certificate, context);
        made.push(await signOrKeep(checksums, cms, places));
        identity = certificate.name;
    }
    if (gpg) {
        identity = await withGpgKey(gpg, context, async (key) => {
            for (const file of [...files, checksums])
                made.push(await signOrKeep(file, { ...key, ending: '.asc' }, places));
            return key.identity;
        });
    }
    return {
        checksums,
        signatures: made.map(({ signature }) => signature),
        kept: made.filter(({ kept }) => kept).length,
        ...(identity !== undefined && { identity }),
    };
}
async function signOrKeep(file, key, { folder, earlier }) {
    const name = `${(0,external_node_path_.basename)(file)}${key.ending}`;
    const signature = (0,external_node_path_.join)(folder, name);
    if (earlier !== undefined && (await copied((0,external_node_path_.join)(earlier, name), signature))) {
        const fits = await key.verify(file, signature).then(() => true, () => false);
        if (fits)
            return { signature, kept: true };
        await (0,promises_.rm)(signature);
    }
    await key.sign(file, signature);
    await key.verify(file, signature);
    return { signature, kept: false };
}
/** Whether there was something at `from` to copy. */
async function copied(from, to) {
    return (0,promises_.copyFile)(from, to).then(() => true, (error) => {
        if (error.code === 'ENOENT')
            return false;
        throw error;
    });
}
/** Makes CMS signatures (DER, detached) that `openssl cms -verify -binary -inform DER -content …` checks. */
async function cmsKey({ keyPem, chainPem, fingerprint }, { work, host, env }) {
    const at = (name) => (0,external_node_path_.join)(work, `cms-${name}`);
    const [first = '', ...rest] = chainPem.match(/-----BEGIN[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
    await (0,promises_.writeFile)(at('key.pem'), keyPem, { mode: 0o600 });
    await (0,promises_.writeFile)(at('leaf.pem'), first);
    await (0,promises_.writeFile)(at('others.pem'), rest.join('\n'));
    const others = rest.length > 0 ? ['-certfile', at('others.pem')] : [];
    const form = ['-binary', '-md', 'sha256', '-outform', 'DER'];
    return {
        ending: '.p7s',
        sign: async (file, to) => {
            const who = ['-signer', at('leaf.pem'), '-inkey', at('key.pem'), ...others];
            await host.exec('openssl', ['cms', '-sign', ...form, '-in', file, '-out', to, ...who], { env });
        },
        verify: async (file, signature) => {
            // Without a judgement on the chain: its root is known to those who check it, and not here.
            const check = ['cms', '-verify', '-binary', '-inform', 'DER', '-noverify', '-signer', at('signer.pem')];
            const data = ['-in', signature, '-content', file, '-out', at('checked')];
            await host.exec('openssl', [...check, ...data], { env });
            const signer = new external_node_crypto_.X509Certificate(await (0,promises_.readFile)(at('signer.pem')));
            if (signer.fingerprint.replaceAll(':', '') !== fingerprint)
                throw new Error(`'${signature}' is of another certificate: ${signer.subject}`);
        },
    };
}

;// CONCATENATED MODULE: ./src/sign-notarize/linux/sign-linux.ts








/**
 * Writes checksums and detached signatures beside a hand-over's archive, a file, or the files of a folder. The files
 * themselves do not change, so their verification stays good.
 */
async function signLinux(subject, context) {
    const { host } = context;
    const folder = subject.kind === 'folder' ? subject.source : (0,external_node_path_.dirname)(subject.source);
    return (0,files/* withTempDir */.E8)(folder, async (staging) => {
        const found = await host.group('Find what is signed', () => filesOf(subject, staging, context));
        const detached = await host.group(`Sign ${found.files.length} files`, () => writeDetached(found.files, placesOf(found, staging, context), context));
        const outcome = isKept(detached) ? KEPT : SIGNED;
        const manifest = await describeAnew({ subject, staging }, detached, context);
        const inPlace = (file) => (0,external_node_path_.join)(found.folder, (0,external_node_path_.basename)(file));
        const written = [detached.checksums, ...detached.signatures];
        const moves = written.map((file) => ({ from: file, to: inPlace(file) }));
        await (0,files/* replaceAll */.yh)([...found.moves, ...manifest, ...moves], (0,external_node_path_.join)(staging, 'replaced'));
        const [first = subject.source] = found.files;
        const archive = found.moves[0]?.to ?? (found.files.length === 1 ? first : subject.source);
        return {
            tool: toolOf(context),
            ...(detached.identity !== undefined && { identity: detached.identity }),
            outcomes: found.files.map((file) => ({ path: (0,external_node_path_.basename)(file), ...outcome })),
            ...{ notarized: false, stapled: false, place: archive, archive },
            ...(subject.kind === 'hand-over' &&
                subject.parts.manifest !== undefined && { manifest: subject.parts.manifest }),
            checksums: inPlace(detached.checksums),
            signatures: detached.signatures.map(inPlace),
        };
    });
}
const SIGNED = { status: 'signed' };
const KEPT = { status: 'kept', why: 'its signature is good and of this key' };
/** Whether everything has the signature of an earlier run. */
function isKept({ signatures, kept }) {
    return signatures.length > 0 && kept === signatures.length;
}
/** Signatures of an earlier run lie where those of this one go. */
function placesOf({ folder }, staging, { given }) {
    return { folder: staging, ...(given['existing-signatures'] !== 'replace' && { earlier: folder }) };
}
async function filesOf(subject, staging, { host }) {
    const { source } = subject;
    if (subject.kind === 'file' || subject.kind === 'app')
        return { files: [source], folder: (0,external_node_path_.dirname)(source), moves: [] };
    if (subject.kind === 'folder') {
        const entries = await (0,promises_.readdir)(source, { withFileTypes: true });
        const names = entries.filter((entry) => entry.isFile() && !/^SHA256SUMS|\.(?:asc|p7s|sidecar\.json)$/.test(entry.name));
        return { files: names.map(({ name }) => (0,external_node_path_.join)(source, name)).sort(), folder: source, moves: [] };
    }
    const { archive, manifest: file = source } = subject.parts;
    if (archive !== undefined)
        return { files: [archive], folder: (0,external_node_path_.dirname)(archive), moves: [] };
    const to = file.replace(names/* MANIFEST_ENDING */.yb, names/* ARCHIVE_ENDING */.ZE);
    const from = (0,external_node_path_.join)(staging, (0,external_node_path_.basename)(to));
    const root = await stage(subject, (0,external_node_path_.join)(staging, 'copy'), host);
    const { files: entries, name: topLevel } = subject.manifest;
    await (0,pack/* packArchive */.u)({ root, entries, file: from, topLevel, signal: host.signal });
    return { files: [from], folder: (0,external_node_path_.dirname)(file), moves: [{ from, to }] };
}
/** The manifest with the signature, and the move that puts it in place; nothing where that would change nothing. */
async function describeAnew({ subject, staging }, detached, context) {
    if (subject.kind !== 'hand-over' || subject.parts.manifest === undefined)
        return [];
    const { digest, signature: earlier } = subject.manifest;
    const { identity } = detached;
    const kept = isKept(detached);
    const tool = toolOf(context);
    const same = earlier?.digest === digest && earlier.tool === tool && earlier.identity === identity;
    if (kept && same)
        return [];
    const from = (0,external_node_path_.join)(staging, (0,external_node_path_.basename)(subject.parts.manifest));
    await (0,sidecar_manifest/* writeManifest */.HN)(from, {
        ...subject.manifest,
        signature: {
            ...{ digest, tool, ...(identity !== undefined && { identity }) },
            ...{ signed: kept ? 0 : 1, kept: kept ? 1 : 0, skipped: 0, notarized: false, stapled: false },
            at: new Date().toISOString(),
        },
    });
    return [{ from, to: subject.parts.manifest }];
}
function toolOf({ credentials }) {
    return credentials.gpg ? 'gpg' : 'cms';
}

// EXTERNAL MODULE: ./src/shared/markdown-table.ts
var markdown_table = __webpack_require__(7153);
;// CONCATENATED MODULE: ./src/sign-notarize/report.ts

const ORDER = ['failed', 'signed', 'kept', 'skipped'];
/** How many outcomes are of this kind. */
function count(outcomes, status) {
    return outcomes.filter((outcome) => outcome.status === status).length;
}
/** The report as Markdown: the facts, then every file with what became of it and why. */
function renderReport(report) {
    const { outcomes } = report;
    const title = `### ${report.source}: ${count(outcomes, 'signed')} signed, ${count(outcomes, 'kept')} kept, ${count(outcomes, 'skipped')} skipped`;
    const rows = ORDER.flatMap((status) => outcomes.filter((outcome) => outcome.status === status)).map((outcome) => [outcome.path || '.', outcome.status, 'why' in outcome ? outcome.why : '']);
    const files = rows.length === 0 ? '' : (0,markdown_table/* markdownTable */.Q)(['File', '', 'Why'], rows);
    return [title, facts(report), files].filter(Boolean).join('\n\n');
}
function facts({ tool, identity, digest, notarized, stapled, submissionId }) {
    const rows = [
        ['Identity', identity ?? 'none (ad hoc)'],
        ['Tool', tool],
        ['Digest', digest],
        ['Notarized', notarized ? `yes, submission ${submissionId ?? ''}` : undefined],
        ['Ticket attached', notarized ? (stapled ? 'yes' : 'no') : undefined],
        [
            'Verification',
            digest === undefined ? undefined : 'signing changes the files: let verify-binary run again',
        ],
    ];
    return (0,markdown_table/* markdownTable */.Q)(['', ''], rows.flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])));
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/sign-notarize/clock.ts

/** The clock on the wall. */
const realClock = {
    now: () => Date.now(),
    sleep: (ms, signal) => (0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal }),
};

// EXTERNAL MODULE: ./src/shared/zod.ts
var zod = __webpack_require__(2916);
;// CONCATENATED MODULE: ./src/sign-notarize/http.ts


const TRIES = 6;
/** Before the second try, in ms; doubled each time. */
const FIRST_DELAY = 1000;
/** No `Retry-After` is waited for longer, in ms. */
const LONGEST_DELAY = 120_000;
/** One try, in ms. */
const TIMEOUT = 60_000;
/**
 * Asks until there is an answer that is neither 429, nor 5xx, nor a broken connection, with growing delays or as long
 * as `Retry-After` says. Returns the last answer whatever its status, except that it throws `service-unreachable`
 * where there was none; `interrupted` when the run was cancelled.
 */
async function ask(make, service) {
    for (let attempt = 1;; attempt++) {
        const answer = await once(make, service);
        const last = attempt === TRIES;
        if (answer instanceof Response) {
            if (last || !isTemporary(answer.status))
                return answer;
            await answer.body?.cancel();
        }
        else if (last)
            throw unreachable(service, answer.failure);
        const delay = answer instanceof Response ? retryAfter(answer, service.clock) : undefined;
        const why = answer instanceof Response ? `status ${answer.status}` : reasonOf(answer.failure);
        service.debug(`${service.name}: ${why}; try ${attempt} of ${TRIES}`);
        await pause(service, delay ?? FIRST_DELAY * 2 ** (attempt - 1));
    }
}
/** Waits on the clock of `service`; throws `interrupted` when the run was cancelled. */
async function pause({ clock, signal, name }, ms) {
    try {
        await clock.sleep(Math.min(ms, LONGEST_DELAY), signal);
    }
    catch (error) {
        throw signal.aborted ? interrupted(name) : error;
    }
}
/** Whether an answer of this status is worth another try. */
function isTemporary(status) {
    return status === 429 || status === 408 || status >= 500;
}
/** The run was cancelled while `name` was asked. */
function interrupted(name) {
    return new shared_errors/* UserError */.yo('interrupted', `Interrupted while waiting for ${name}.`, {
        hint: 'Run it again; a notarization can be resumed by its id (`submission-id`).',
    });
}
/** What a failed `fetch` says at its root: `fetch failed` alone tells nothing. */
function reasonOf(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (cause instanceof AggregateError)
        return cause.errors.map(describe_error/* messageOf */.b).join('; ');
    return (0,describe_error/* messageOf */.b)(cause ?? error);
}
async function once(make, service) {
    if (service.signal.aborted)
        throw interrupted(service.name);
    const { url, init } = await make();
    try {
        return await fetch(url, {
            ...init,
            signal: AbortSignal.any([service.signal, AbortSignal.timeout(TIMEOUT)]),
        });
    }
    catch (failure) {
        if (service.signal.aborted)
            throw interrupted(service.name);
        return { failure };
    }
}
/** In ms; the header holds seconds or a date. */
function retryAfter(answer, clock) {
    const text = answer.headers.get('retry-after');
    if (!text)
        return undefined;
    const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - clock.now();
    return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
function unreachable({ name }, failure) {
    return new shared_errors/* UserError */.yo('service-unreachable', `${name} did not answer in ${TRIES} tries: ${reasonOf(failure)}.`, {
        hint: 'Check the network of this machine (proxy, firewall) and the status page of the service, then run it again.',
        cause: failure,
    });
}

;// CONCATENATED MODULE: ./src/sign-notarize/notary/refusals.ts

/** The error for an answer that is no success: what Apple said, and what the reader can do about it. */
async function refused(answer, path) {
    const reason = reasonIn(await answer.text());
    const said = `Apple's notary service answered ${answer.status} (${reason.code}): ${reason.text}`;
    if (answer.status === 401)
        return unauthorized(said);
    if (answer.status === 403)
        return forbidden(said, reason);
    if (answer.status === 404)
        return unknownId(said, path);
    if (answer.status === 429) {
        return new shared_errors/* UserError */.yo('notary-failed', said, {
            hint: 'Too many requests of your team (Apple counts 75 submissions a day as usual). Wait, and run it again.',
        });
    }
    const hint = 'See the status page of Apple Developer services, and run it again.';
    return new shared_errors/* UserError */.yo('notary-failed', said, { hint });
}
function unauthorized(said) {
    return new shared_errors/* UserError */.yo('notary-unauthorized', said, {
        hint: 'A new token was refused, too. Check that `apple-api-key-id` is the id of this very key, `apple-api-issuer` the issuer id shown above the list of keys, ' +
            'that the key was not revoked, and that the clock of this machine is right.',
    });
}
function forbidden(said, { code, text }) {
    if (/agreement/i.test(code + text)) {
        return new shared_errors/* UserError */.yo('notary-agreement', said, {
            hint: 'The Account Holder of the team must sign in to developer.apple.com and App Store Connect and accept the new agreement. ' +
                'It works some minutes later; nothing in the workflow has to be changed.',
        });
    }
    return new shared_errors/* UserError */.yo('notary-unauthorized', said, {
        hint: 'The API key needs the role Developer or higher, and the team a paid membership.',
    });
}
function unknownId(said, path) {
    const id = /^\/submissions\/([^/]+)/.exec(path)?.[1];
    return new shared_errors/* UserError */.yo('notary-unknown-id', said, {
        hint: `Apple knows no submission '${id}' of this team. Take \`submission-id\` from the log of the run that submitted it, with the same key or team.`,
    });
}
/** Apple's errors are a list; a proxy's are a page. */
function reasonIn(body) {
    try {
        const [first] = JSON.parse(body).errors;
        return { code: first.code ?? 'no code', text: first.detail ?? first.title ?? 'no reason' };
    }
    catch {
        return { code: 'no code', text: body.slice(0, 200) || 'no reason' };
    }
}

;// CONCATENATED MODULE: ./src/sign-notarize/notary/api.ts




/** Apple's service. */
const NOTARY_URL = 'https://appstoreconnect.apple.com/notary/v2';
const ticket = zod/* object */.Ikc({
    data: zod/* object */.Ikc({
        id: zod/* string */.YjP().min(1),
        attributes: zod/* object */.Ikc({
            awsAccessKeyId: zod/* string */.YjP(),
            awsSecretAccessKey: zod/* string */.YjP(),
            awsSessionToken: zod/* string */.YjP(),
            bucket: zod/* string */.YjP(),
            object: zod/* string */.YjP(),
        }),
    }),
});
const state = zod/* object */.Ikc({ data: zod/* object */.Ikc({ attributes: zod/* object */.Ikc({ status: zod/* string */.YjP() }) }) });
const logPlace = zod/* object */.Ikc({ data: zod/* object */.Ikc({ attributes: zod/* object */.Ikc({ developerLogUrl: zod/* string */.YjP() }) }) });
/** The four calls of Apple's Notary REST API. Every call is tried again where that can help. */
class NotaryApi {
    #url;
    #token;
    #service;
    constructor(url, token, service) {
        this.#url = url;
        this.#token = token;
        this.#service = service;
    }
    /** Announces a file by its name and SHA-256 (hexadecimal). */
    async submit(submissionName, sha256) {
        const body = JSON.stringify({ submissionName, sha256, notifications: [] });
        const answer = await this.#call('/submissions', { method: 'POST', body });
        return this.#read(answer, ticket).then(({ data }) => data);
    }
    /** What became of the submission so far. */
    async status(id) {
        const answer = await this.#call(`/submissions/${encodeURIComponent(id)}`, { method: 'GET' });
        return (await this.#read(answer, state)).data.attributes.status;
    }
    /** Apple's log as it is; undefined if there is none yet. */
    async log(id) {
        const answer = await this.#call(`/submissions/${encodeURIComponent(id)}/logs`, { method: 'GET' }, [404]);
        if (answer.status === 404)
            return undefined;
        const { developerLogUrl } = (await this.#read(answer, logPlace)).data.attributes;
        const log = await ask(async () => ({ url: developerLogUrl, init: {} }), this.#service);
        return log.ok ? log.json() : undefined;
    }
    /** A token that ran out (or a clock that is wrong by minutes) is refused with 401: one more try with a new one. */
    async #call(path, init, allowed = []) {
        for (const retry of [true, false]) {
            const answer = await ask(async () => ({ url: this.#url + path, init: await this.#signed(init) }), this.#service);
            if (answer.ok || allowed.includes(answer.status))
                return answer;
            if (answer.status !== 401 || !retry)
                throw await refused(answer, path);
            await answer.body?.cancel();
            this.#token.renew();
        }
        throw new Error('unreachable');
    }
    async #signed(init) {
        const headers = { authorization: `Bearer ${await this.#token.get()}` };
        if (init.body)
            headers['content-type'] = 'application/json';
        return { ...init, headers };
    }
    async #read(answer, schema) {
        const text = await answer.text();
        try {
            return schema.parse(JSON.parse(text));
        }
        catch (cause) {
            throw new shared_errors/* UserError */.yo('notary-failed', `${this.#service.name} answered something that is not its protocol.`, {
                hint: `Is there a proxy in between? It began with: ${text.slice(0, 120)}`,
                cause,
            });
        }
    }
}

;// CONCATENATED MODULE: ./src/sign-notarize/notary/issues.ts

const issue = zod/* object */.Ikc({
    severity: zod/* string */.YjP(),
    path: zod/* string */.YjP().nullish(),
    message: zod/* string */.YjP(),
    architecture: zod/* string */.YjP().nullish(),
    docUrl: zod/* string */.YjP().nullish(),
});
const log = zod/* object */.Ikc({
    statusSummary: zod/* string */.YjP().nullish(),
    issues: zod/* array */.YOg(issue).nullish(),
});
/** What to do about the complaints that every frozen Python program meets sooner or later. */
const ADVICE = [
    [/secure timestamp/i, 'Sign it again with a timestamp (`timestamp-url: none` must not be set).'],
    [
        /hardened runtime/i,
        'It was signed without the hardened runtime; let this action sign it: `existing-signatures: replace`.',
    ],
    [
        /not signed with a valid Developer ID/i,
        'Sign it with a certificate "Developer ID Application", not "Apple Development" or ad hoc.',
    ],
    [
        /signature of the binary is invalid/i,
        'It was changed after signing. Nothing may touch the files between signing and notarization.',
    ],
    [/get-task-allow/i, 'Take `com.apple.security.get-task-allow` out of the entitlements.'],
    [/not signed/i, 'It was not signed. Was it added after signing?'],
];
/** The complaints in Apple's log, those about several architectures of one file as one. Anything unreadable: none. */
function issuesIn(content) {
    const parsed = log.safeParse(content);
    if (!parsed.success)
        return { summary: '', issues: [] };
    const merged = new Map();
    for (const { severity, path, message, architecture, docUrl } of parsed.data.issues ?? []) {
        const key = JSON.stringify([severity, path, message]);
        const known = merged.get(key) ?? {
            severity,
            path: path ?? '',
            message,
            architectures: [],
            ...(docUrl && { docUrl }),
        };
        if (architecture)
            known.architectures.push(architecture);
        merged.set(key, known);
    }
    return { summary: parsed.data.statusSummary ?? '', issues: [...merged.values()] };
}
/** One complaint as an annotation: the file, what Apple says, what to do. */
function describeIssue({ path, message, architectures, docUrl }, shownPath) {
    const where = path === '' ? 'Notarization' : `'${shownPath(path)}'`;
    const parts = architectures.length > 0 ? ` (${architectures.join(', ')})` : '';
    const advice = ADVICE.find(([pattern]) => pattern.test(message))?.[1];
    return [`${where}${parts}: ${message}`, advice, docUrl].filter(Boolean).join('\n');
}

// EXTERNAL MODULE: ./src/shared/quantities.ts
var quantities = __webpack_require__(2072);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./src/sign-notarize/notary/upload.ts









/** Apple's buckets lie here. */
const REGION = 'us-west-2';
/** Storage takes no larger file in one request, in bytes. */
const LARGEST_UPLOAD = 5 * 1024 ** 3;
const upload_TRIES = 4;
const upload_FIRST_DELAY = 2000;
/** A connection on which nothing moves for this long is given up, in ms. */
const IDLE = 120_000;
/** Amazon's, which Apple uses. */
const STORAGE_URL = (bucket) => `https://${bucket}.s3.${REGION}.amazonaws.com`;
/**
 * Puts the file into Apple's storage as a stream. Its hash is part of the signature, so a transfer that was damaged is
 * refused there. Throws `notary-upload-failed` after some tries.
 */
async function upload({ file, sha256 }, { attributes }, { storage, service }) {
    const { size } = await (0,promises_.stat)(file);
    const url = `${storage(attributes.bucket)}/${attributes.object.split('/').map(encodeURIComponent).join('/')}`;
    const put = { url, file, size, sha256, attributes, signal: service.signal };
    for (let attempt = 1;; attempt++) {
        const problem = await putOnce(put, service);
        if (!problem)
            return;
        if (!problem.temporary || attempt === upload_TRIES)
            throw upload_failed(file, problem.what, attempt);
        service.debug(`upload: ${problem.what}; try ${attempt} of ${upload_TRIES}`);
        await pause(service, upload_FIRST_DELAY * 2 ** (attempt - 1));
    }
}
async function putOnce(put, service) {
    try {
        const { status, body } = await send(put, await signedHeaders(put));
        if (status === 200)
            return undefined;
        const code = /<Code>([^<]*)<\/Code>/.exec(body)?.[1] ?? 'no code';
        const message = /<Message>([^<]*)<\/Message>/.exec(body)?.[1] ?? '';
        // Amazon's name for a connection that was too slow is a 400.
        const temporary = isTemporary(status) || code === 'RequestTimeout';
        return { what: `status ${status} (${code}) ${message}`.trim(), temporary };
    }
    catch (error) {
        if (service.signal.aborted)
            throw interrupted(service.name);
        return { what: (0,describe_error/* messageOf */.b)(error), temporary: true };
    }
}
/** Signed anew for each try, because a signature is good for some minutes only. */
async function signedHeaders({ url, size, sha256, attributes }) {
    const { AwsV4Signer } = await __webpack_require__.e(/* import() */ 2580).then(__webpack_require__.bind(__webpack_require__, 2580));
    const signer = new AwsV4Signer({
        method: 'PUT',
        url,
        headers: { 'x-amz-content-sha256': sha256, 'content-type': 'application/octet-stream' },
        accessKeyId: attributes.awsAccessKeyId,
        secretAccessKey: attributes.awsSecretAccessKey,
        sessionToken: attributes.awsSessionToken,
        service: 's3',
        region: REGION,
    });
    const { headers } = await signer.sign();
    // `fetch` would send a stream in chunks of unknown sum, which the storage does not take.
    return { ...Object.fromEntries(headers), 'content-length': String(size) };
}
async function send(put, headers) {
    const start = put.url.startsWith('https:') ? external_node_https_.request : external_node_http_.request;
    const request = start(put.url, { method: 'PUT', headers, signal: put.signal, timeout: IDLE });
    request.on('timeout', () => request.destroy(new Error(`nothing moved for ${IDLE / 1000} s`)));
    const answered = answerTo(request);
    // The answer may come before all is sent (a refusal); what the pipe then says is of no interest.
    const sent = (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(put.file, { highWaterMark: 2 ** 20 }), request);
    sent.catch(() => undefined);
    const response = await answered;
    const body = await (0,consumers_.text)(response);
    request.destroy();
    return { status: response.statusCode ?? 0, body };
}
function answerTo(request) {
    return new Promise((resolve, reject) => {
        request.on('response', resolve);
        request.on('error', reject);
    });
}
function upload_failed(file, what, tries) {
    return new shared_errors/* UserError */.yo('notary-upload-failed', `'${file}' could not be uploaded to Apple's storage in ${tries} tries: ${what}.`, {
        hint: 'Nothing was notarized. Check the network, and (for a refused signature) the clock of this machine; then run it again.',
    });
}

;// CONCATENATED MODULE: ./src/sign-notarize/notary/notary.ts






/** The notary through the REST API: the same on every platform. */
function restNotary(api, { storage, service, mask }) {
    return {
        submit: async (file) => {
            const { size } = await (0,promises_.stat)(file);
            if (size > LARGEST_UPLOAD)
                throw tooLarge(file, size);
            const { sha256 } = await (0,hash_file/* hashFile */.DC)(file);
            const ticket = await api.submit((0,external_node_path_.basename)(file), sha256);
            mask(ticket.attributes.awsSecretAccessKey);
            mask(ticket.attributes.awsSessionToken);
            await upload({ file, sha256 }, ticket, { storage, service });
            return ticket.id;
        },
        status: (id) => api.status(id),
        log: (id) => api.log(id),
    };
}
function tooLarge(file, size) {
    return new shared_errors/* UserError */.yo('notary-too-large', `'${file}' has ${(0,quantities/* formatSize */.Xq)(size)}; Apple's storage takes ${(0,quantities/* formatSize */.Xq)(LARGEST_UPLOAD)} in one request.`, {
        hint: 'Leave out what need not be in it (`exclude-modules`, `exclude-preset: ml`), or hand in its parts one by one.',
    });
}

;// CONCATENATED MODULE: ./src/sign-notarize/notary/notarytool.ts




const PROFILE = 'sidecar-notary';
const AS_JSON = ['--output-format', 'json'];
/**
 * The calls by which an Apple ID notarizes. `notarytool` takes the password from a terminal, as an argument, or from a
 * keychain profile, and from no file, variable or standard input (`@env:` was altool's). So it is an argument
 * once, for the moment in which the profile is stored in a keychain of our own; the later calls name the profile.
 */
const notarytoolCalls = {
    createKeychain: (keychain, password) => [
        { tool: 'security', args: ['create-keychain', '-p', password, keychain] },
        // Without this it locks itself after five minutes, and notarytool would ask a person who is not there.
        { tool: 'security', args: ['set-keychain-settings', keychain] },
        { tool: 'security', args: ['unlock-keychain', '-p', password, keychain] },
    ],
    store: ({ appleId, teamId, password }, keychain) => ({
        tool: 'xcrun',
        args: [
            ...['notarytool', 'store-credentials', PROFILE, '--keychain', keychain],
            ...['--apple-id', appleId, '--team-id', teamId, '--password', password],
        ],
    }),
    submit: (file, keychain) => notarytool('submit', [file, '--no-progress'], keychain),
    info: (id, keychain) => notarytool('info', [id], keychain),
    log: (id, file, keychain) => ({
        tool: 'xcrun',
        args: ['notarytool', 'log', id, file, ...profile(keychain)],
    }),
    deleteKeychain: (keychain) => ({ tool: 'security', args: ['delete-keychain', keychain] }),
};
function notarytool(command, args, keychain) {
    return { tool: 'xcrun', args: ['notarytool', command, ...args, ...profile(keychain), ...AS_JSON] };
}
function profile(keychain) {
    return ['--keychain-profile', PROFILE, '--keychain', keychain];
}
/** Gives `work` the notary of an Apple ID; the keychain with its password is gone afterwards. Throws `notary-needs-mac`. */
async function withNotarytool(appleId, context, work) {
    const { host } = context;
    if (host.platform !== 'darwin')
        throw needsMac();
    const keychain = (0,external_node_path_.join)(context.work, 'notary.keychain-db');
    const secret = (0,external_node_crypto_.randomBytes)(24).toString('hex');
    host.mask(secret);
    const run = ({ tool, args }, allowFailure = false) => host.exec(tool, args, { env: context.env, allowFailure });
    try {
        for (const call of notarytoolCalls.createKeychain(keychain, secret))
            await run(call);
        const stored = await run(notarytoolCalls.store(appleId, keychain), true);
        if (stored.code !== 0)
            throw refusedId(appleId, stored);
        return await work(notaryOf(keychain, context, run));
    }
    finally {
        await run(notarytoolCalls.deleteKeychain(keychain), true).catch(() => undefined);
    }
}
function notaryOf(keychain, context, run) {
    return {
        submit: async (file) => field(await run(notarytoolCalls.submit(file, keychain), true), 'id'),
        // It ends with 0 for a refused submission, too: what counts is the word.
        status: async (id) => field(await run(notarytoolCalls.info(id, keychain), true), 'status'),
        log: async (id) => {
            const file = (0,external_node_path_.join)(context.work, 'notary-log.json');
            const { code } = await run(notarytoolCalls.log(id, file, keychain), true);
            return code === 0 ? JSON.parse(await (0,promises_.readFile)(file, 'utf8')) : undefined;
        },
    };
}
/** A field of the JSON on stdout. Other lines (warnings of Xcode) may stand around it. */
function field({ code, stdout, stderr }, name) {
    const start = stdout.indexOf('{');
    const end = stdout.lastIndexOf('}');
    const value = start < 0 ? undefined : parse(stdout.slice(start, end + 1))?.[name];
    if (code === 0 && typeof value === 'string' && value !== '')
        return value;
    const said = (stderr.trim() || stdout.trim()).split('\n').slice(-8).join('\n');
    if (/agreement/i.test(said)) {
        return fail('notary-agreement', said, 'The Account Holder of the team must accept the new agreement at developer.apple.com.');
    }
    return fail('notary-failed', said, 'Run it again; if it stays, try an API key (`apple-api-key`), which needs no notarytool.');
}
function fail(code, said, hint) {
    throw new shared_errors/* UserError */.yo(code, `notarytool failed: ${said || 'it printed nothing'}`, { hint });
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function refusedId({ appleId, teamId }, { stdout, stderr }) {
    const said = (stderr.trim() || stdout.trim()).split('\n').slice(-5).join('\n');
    return new shared_errors/* UserError */.yo('notary-unauthorized', `Apple refused the Apple ID '${appleId}' of team '${teamId}'. notarytool said:\n${said}`, {
        hint: '`apple-notarize-password` must be an app-specific password (account.apple.com, Sign-In and Security), not that of the account, ' +
            'and the Apple ID must belong to the team.',
    });
}
function needsMac() {
    return new shared_errors/* UserError */.yo('notary-needs-mac', 'An Apple ID can notarize on macOS only, where notarytool is.', {
        hint: 'Use an App Store Connect API key (`apple-api-key`, `apple-api-key-id`, `apple-api-issuer`): it works on every runner. Or run this job on macos-latest.',
    });
}

;// CONCATENATED MODULE: ./src/sign-notarize/notary/token.ts

/** Apple refuses tokens that live longer than 20 minutes. In seconds. */
const LIFETIME = 15 * 60;
/** A token with less time than this is made anew, in seconds: a request takes time, and clocks differ. */
const MARGIN = 60;
/** Issued a little in the past, because a token from the future is refused, in seconds. */
const SKEW = 30;
/** Tokens (JWT, ES256) for Apple's API from one key, each used until shortly before it ends. */
class NotaryToken {
    #key;
    #clock;
    #current;
    constructor(key, clock) {
        this.#key = key;
        this.#clock = clock;
    }
    /** A token that is valid for a minute at least. Throws `notary-key-invalid`. */
    async get() {
        const now = Math.floor(this.#clock.now() / 1000);
        if (this.#current && this.#current.ends - now > MARGIN)
            return this.#current.text;
        const ends = now + LIFETIME;
        this.#current = { text: await this.#sign(now, ends), ends };
        return this.#current.text;
    }
    /** Forgets the token that was refused, so that the next one is new. */
    renew() {
        this.#current = undefined;
    }
    async #sign(now, ends) {
        const { importPKCS8, SignJWT } = await __webpack_require__.e(/* import() */ 5415).then(__webpack_require__.bind(__webpack_require__, 5415));
        const { key, keyId, issuer } = this.#key;
        const secret = await importPKCS8(key, 'ES256').catch((cause) => {
            throw new shared_errors/* UserError */.yo('notary-key-invalid', `The API key '${keyId}' is not one of Apple's: it is no P-256 key in PKCS#8.`, {
                hint: 'Give the file `AuthKey_<key id>.p8` as Apple let you download it (once), unchanged: its path, base64, or its text, as `apple-api-key`.',
                cause,
            });
        });
        return new SignJWT({})
            .setProtectedHeader({ alg: 'ES256', kid: keyId, typ: 'JWT' })
            .setIssuer(issuer)
            .setIssuedAt(now - SKEW)
            .setExpirationTime(ends)
            .setAudience('appstoreconnect-v1')
            .sign(secret);
    }
}

;// CONCATENATED MODULE: ./src/sign-notarize/notary/wait.ts



/** Between the first two questions, in ms; then longer and longer. Most files take a minute or two. */
const FIRST_INTERVAL = 5_000;
const LONGEST_INTERVAL = 30_000;
const GROWTH = 1.5;
/** Errors of a bad moment: the decision is made at Apple's while its door is shut. */
const PASSING = ['service-unreachable', 'notary-failed', 'tool-failed'];
/**
 * Asks what became of submission `id` until it is decided, and gives the decision, whatever it is.
 * Throws `notary-timeout` with the line that resumes it; an error that waiting does not mend is thrown at once.
 */
async function waitForDecision(notary, id, { timeout, service, progress }) {
    const start = service.clock.now();
    let cause;
    for (let interval = FIRST_INTERVAL;; interval = Math.min(interval * GROWTH, LONGEST_INTERVAL)) {
        try {
            const status = await notary.status(id);
            if (status !== 'In Progress')
                return status;
            cause = undefined;
        }
        catch (error) {
            if (!(error instanceof shared_errors/* UserError */.yo && PASSING.includes(error.code)))
                throw error;
            service.debug(error.message);
            cause = error;
        }
        const waited = service.clock.now() - start;
        if (waited + interval > timeout)
            throw tooLong(id, waited, cause);
        progress(`waiting for Apple for ${(0,quantities/* formatDuration */.a3)(waited)}`);
        await pause(service, interval);
    }
}
function tooLong(id, waited, cause) {
    const last = cause instanceof shared_errors/* UserError */.yo ? ` The last question failed: ${cause.message}` : '';
    return new shared_errors/* UserError */.yo('notary-timeout', `Apple has not decided on submission ${id} in ${(0,quantities/* formatDuration */.a3)(waited)}.${last}`, {
        hint: `It goes on there. Wait for it in another run of these very files with\n  submission-id: ${id}\n` +
            'or give it more time with `notarize-timeout` (first submissions of a team can take hours).',
        cause,
    });
}

;// CONCATENATED MODULE: ./src/sign-notarize/notary/notarize.ts









/**
 * Submits `file` (or resumes `context.given['submission-id']`), prints and outputs the id at once, waits until Apple
 * has decided or the time is up. Returns only if it was accepted; each issue of the log becomes an annotation.
 *
 * Throws `notary-rejected`, `notary-timeout`, `notary-agreement`, `notary-unauthorized`, `notary-unknown-id`,
 * `notary-upload-failed`, `notary-too-large`, `notary-key-invalid`, `notary-needs-mac`, `notary-failed`, `service-unreachable`.
 */
async function notarize(request, context, place = placeOf(context)) {
    const { host, credentials } = context;
    const service = {
        name: "Apple's notary service",
        clock: place.clock,
        signal: host.signal,
        debug: (message) => host.debug(message),
    };
    if (credentials.notary?.kind === 'apple-id') {
        return withNotarytool(credentials.notary, context, (notary) => run(notary, { request, context, service }));
    }
    if (!credentials.notary)
        throw new Error('notarize() was called without credentials');
    const api = new NotaryApi(place.api, new NotaryToken(credentials.notary, place.clock), service);
    const notary = restNotary(api, { storage: place.storage, service, mask: (secret) => host.mask(secret) });
    return run(notary, { request, context, service });
}
/** Apple's addresses, or a stand-in's where the suite's own tests run the finished program. */
function placeOf({ host }) {
    const { SIDECAR_NOTARY_URL: api, SIDECAR_NOTARY_STORAGE_URL: storage } = host.env;
    return {
        api: api || NOTARY_URL,
        storage: storage ? (bucket) => `${storage}/${bucket}` : STORAGE_URL,
        clock: realClock,
    };
}
async function run(notary, { request, context, service }) {
    const { host, given } = context;
    const submissionId = given['submission-id'] ?? (await notarize_submit(notary, request, host.info));
    // At once, so that a run that is cancelled or killed while it waits can be resumed.
    host.output('submission-id', submissionId);
    host.info(`Submission ${submissionId} (resume with 'submission-id: ${submissionId}').`);
    const status = await waitForDecision(notary, submissionId, {
        timeout: given['notarize-timeout'],
        service,
        progress: (text) => host.progress(text),
    });
    const summary = await reportIssues(notary, submissionId, { request, context, service });
    if (status !== 'Accepted')
        throw rejected(submissionId, status, summary);
    host.info(`Apple accepted submission ${submissionId}.`);
    return { submissionId, accepted: true };
}
async function notarize_submit(notary, { file }, info) {
    if (file === undefined)
        throw new Error('there is neither a file to submit nor an id to resume');
    info(`Submitting '${file}' to Apple's notary service.`);
    return notary.submit(file);
}
/** Annotates every issue of the log, also of an accepted one (those are warnings), and gives Apple's summary. */
async function reportIssues(notary, id, { request, context }) {
    const content = await notary.log(id).catch((error) => {
        context.host.debug(`no log: ${error}`);
        return undefined;
    });
    if (content !== undefined)
        context.host.debug(JSON.stringify(content, undefined, 2));
    const { summary, issues } = issuesIn(content);
    for (const issue of issues) {
        const level = issue.severity === 'error' ? 'error' : 'warning';
        context.host.annotate(level, describeIssue(issue, request.shownPath));
    }
    return summary;
}
function rejected(id, status, summary) {
    const said = summary ? ` Apple says: ${summary}.` : '';
    return new shared_errors/* UserError */.yo('notary-rejected', `Apple's decision on submission ${id} is '${status}', not 'Accepted'.${said}`, {
        hint: 'Every file that Apple complains about is annotated above. Sign them, and submit again (without `submission-id`).',
    });
}

;// CONCATENATED MODULE: ./src/sign-notarize/notary/staple.ts




/** Waits between tries, in ms: a ticket is mostly there at once, and now and then minutes after the acceptance. */
const DELAYS = [5_000, 10_000, 20_000, 40_000, 80_000];
/** The call that attaches the ticket: Apple's own on macOS, rcodesign elsewhere. */
function stapleCall(platform, place) {
    return platform === 'darwin'
        ? { tool: 'xcrun', args: ['stapler', 'staple', '-v', place] }
        : { tool: 'rcodesign', args: ['staple', place] };
}
/** The call that checks it afterwards; only Apple's tool can. */
function stapleCheck(platform, place) {
    return platform === 'darwin' ? { tool: 'xcrun', args: ['stapler', 'validate', place] } : undefined;
}
/** Why no ticket can be attached to `place`; undefined where one can. */
function notStaplable(place) {
    if (/\.(app|pkg|dmg|framework|bundle|kext|plugin)$/i.test(place))
        return undefined;
    return (`'${(0,external_node_path_.basename)(place)}' is notarized, and no ticket can be attached to a bare program or folder: ` +
        'macOS asks Apple for it at the first start. Staple the .app, .pkg or .dmg that carries it.');
}
/**
 * Attaches the ticket to the `.app`, `.pkg` or `.dmg` at `place`, with retries (a ticket can come minutes after the
 * acceptance), by `xcrun stapler` on macOS and rcodesign elsewhere. Throws `staple-failed`.
 */
async function staple(place, context, clock = realClock) {
    const { host } = context;
    const impossible = notStaplable(place);
    if (impossible)
        throw new shared_errors/* UserError */.yo('staple-failed', impossible, { hint: 'Set `staple: auto`, or `off`.' });
    const { tool, args } = stapleCall(host.platform, place);
    for (let attempt = 0;; attempt++) {
        const { code, stdout, stderr } = await host.exec(tool, args, { env: context.env, allowFailure: true });
        if (code === 0)
            break;
        const said = `${stdout}\n${stderr}`.trim().split('\n').slice(-5).join('\n');
        const delay = DELAYS[attempt];
        if (delay === undefined)
            throw staple_failed(place, code, said);
        // 65 with "Record not found" is a ticket that is not published yet; networks fail with other codes.
        host.debug(`stapling ended with code ${code}; again in ${delay / 1000} s\n${said}`);
        await pause({ clock, signal: host.signal, name: "Apple's ticket" }, delay);
    }
    const check = stapleCheck(host.platform, place);
    if (check)
        await host.exec(check.tool, check.args, { env: context.env });
}
function staple_failed(place, code, said) {
    return new shared_errors/* UserError */.yo('staple-failed', `No ticket could be attached to '${place}' (code ${code}). It said:\n${said}`, {
        hint: 'The file is notarized all the same, so run again with `submission-id` in some minutes. Was it changed after it was ' +
            'submitted? Then its ticket is that of another file: submit it again.',
    });
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./src/sign-notarize/notary/zip-records.ts
/** The records of a zip file (PKWARE's APPNOTE 6.3), with the 64-bit forms where a number needs them. */
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const MAX_16 = 0xffff;
const MAX_32 = 0xffffffff;
const VERSION = 45;
/** The high byte says that modes are Unix modes. */
const MADE_BY_UNIX = (3 << 8) | VERSION;
const UTF8_NAME = 0x0800;
/** 1980-01-01: the same files give the same bytes. */
const DOS_DATE = 0x0021;
const STORED = 0;
const DEFLATED = 8;
/** The record before the content of `entry`. Its length depends on the name alone, so it can be written over later. */
function localHeader({ name, method, crc, packed, size }) {
    const text = Buffer.from(name);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(LOCAL, 0);
    header.writeUInt16LE(VERSION, 4);
    header.writeUInt16LE(UTF8_NAME, 6);
    header.writeUInt16LE(method, 8);
    header.writeUInt16LE(DOS_DATE, 12);
    header.writeUInt32LE(crc, 14);
    header.writeUInt32LE(MAX_32, 18);
    header.writeUInt32LE(MAX_32, 22);
    header.writeUInt16LE(text.length, 26);
    const extra = extra64([size, packed]);
    header.writeUInt16LE(extra.length, 28);
    return Buffer.concat([header, text, extra]);
}
/** The entry of the list at the end of the file. */
function centralHeader({ name, mode, method, crc, packed, size, offset }) {
    const text = Buffer.from(name);
    const wide = [size, packed, offset].filter((value) => value >= MAX_32);
    const extra = wide.length > 0 ? extra64(wide) : Buffer.alloc(0);
    const header = Buffer.alloc(46);
    header.writeUInt32LE(CENTRAL, 0);
    header.writeUInt16LE(MADE_BY_UNIX, 4);
    header.writeUInt16LE(VERSION, 6);
    header.writeUInt16LE(UTF8_NAME, 8);
    header.writeUInt16LE(method, 10);
    header.writeUInt16LE(DOS_DATE, 14);
    header.writeUInt32LE(crc, 16);
    header.writeUInt32LE(Math.min(packed, MAX_32), 20);
    header.writeUInt32LE(Math.min(size, MAX_32), 24);
    header.writeUInt16LE(text.length, 28);
    header.writeUInt16LE(extra.length, 30);
    header.writeUInt32LE(mode * 2 ** 16, 38);
    header.writeUInt32LE(Math.min(offset, MAX_32), 42);
    return Buffer.concat([header, text, extra]);
}
/** What ends the file: the list of `count` entries lies at `offset` and has `size` bytes. */
function endRecords(count, offset, size) {
    const end = Buffer.alloc(22);
    end.writeUInt32LE(END, 0);
    end.writeUInt16LE(Math.min(count, MAX_16), 8);
    end.writeUInt16LE(Math.min(count, MAX_16), 10);
    end.writeUInt32LE(Math.min(size, MAX_32), 12);
    end.writeUInt32LE(Math.min(offset, MAX_32), 16);
    if (count < MAX_16 && size < MAX_32 && offset < MAX_32)
        return end;
    const wide = Buffer.alloc(56);
    wide.writeUInt32LE(END_64, 0);
    wide.writeBigUInt64LE(44n, 4);
    wide.writeUInt16LE(MADE_BY_UNIX, 12);
    wide.writeUInt16LE(VERSION, 14);
    wide.writeBigUInt64LE(BigInt(count), 24);
    wide.writeBigUInt64LE(BigInt(count), 32);
    wide.writeBigUInt64LE(BigInt(size), 40);
    wide.writeBigUInt64LE(BigInt(offset), 48);
    const locator = Buffer.alloc(20);
    locator.writeUInt32LE(LOCATOR_64, 0);
    locator.writeBigUInt64LE(BigInt(offset + size), 8);
    locator.writeUInt32LE(1, 16);
    return Buffer.concat([wide, locator, end]);
}
function extra64(values) {
    const extra = Buffer.alloc(4 + values.length * 8);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(values.length * 8, 2);
    for (const [index, value] of values.entries())
        extra.writeBigUInt64LE(BigInt(value), 4 + index * 8);
    return extra;
}

;// CONCATENATED MODULE: ./src/sign-notarize/notary/zip.ts






const FOLDER = 0o040755;
const LINK = 0o120755;
const PROGRAM = 0o100755;
const PLAIN = 0o100644;
/** Apple unpacks it once; a better ratio costs more time than the upload saves. */
const LEVEL = 1;
const CHUNK = 2 ** 20;
/**
 * Packs the program or folder at `place` into the new file `zip`, under its own name, as the notary wants it: with
 * modes and symbolic links. By `ditto` on macOS, which also knows extended attributes; by us elsewhere.
 */
async function packForNotary(place, zip, context) {
    const { host } = context;
    if (host.platform !== 'darwin')
        return writeZip(place, zip, host);
    await host.exec('ditto', ['-c', '-k', '--sequesterRsrc', '--keepParent', place, zip], { env: context.env });
}
/** The same without `ditto`. Files are streamed, so that their size does not matter. */
async function writeZip(place, zip, { platform, signal }) {
    const name = (0,external_node_path_.basename)(place);
    const stats = await (0,promises_.lstat)(place);
    const file = await (0,promises_.open)(zip, 'wx', 0o600);
    try {
        const writer = new ZipWriter(file, signal);
        if (!stats.isDirectory())
            await writer.addFile(name, place);
        else
            await addTree(writer, place, platform);
        await writer.end();
    }
    finally {
        await file.close();
    }
}
async function addTree(writer, place, platform) {
    const name = (0,external_node_path_.basename)(place);
    await writer.add(`${name}/`, FOLDER, Buffer.alloc(0));
    const found = await (0,walk/* walk */.n)(place, platform);
    for (const entry of found.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
        const inside = `${name}/${entry.path}`;
        if (entry.type === 'folder')
            await writer.add(`${inside.replace(/\/$/, '')}/`, FOLDER, Buffer.alloc(0));
        else if (entry.type === 'link')
            await writer.add(inside, LINK, Buffer.from(entry.target));
        else
            await writer.addFile(inside, (0,external_node_path_.join)(place, entry.path));
    }
}
class ZipWriter {
    #file;
    #signal;
    #entries = [];
    #offset = 0;
    constructor(file, signal) {
        this.#file = file;
        this.#signal = signal;
    }
    /** A folder, a link (its target is the content), or a small file. */
    async add(name, mode, content) {
        const size = content.length;
        const entry = {
            name,
            mode,
            method: STORED,
            crc: (0,external_node_zlib_.crc32)(content),
            packed: size,
            size,
            offset: this.#offset,
        };
        await this.#append(Buffer.concat([localHeader(entry), content]));
        this.#entries.push(entry);
    }
    async addFile(name, place) {
        const { mode } = await (0,promises_.stat)(place);
        const entry = {
            name,
            mode: (mode & 0o111) !== 0 ? PROGRAM : PLAIN,
            method: DEFLATED,
            crc: 0,
            packed: 0,
            size: 0,
            offset: this.#offset,
        };
        // Its sums are known at the end; then this is written over. A record after the content would be legal, and some
        // readers cannot read it.
        await this.#append(localHeader(entry));
        const deflate = (0,external_node_zlib_.createDeflateRaw)({ level: LEVEL });
        const source = (0,external_node_fs_.createReadStream)(place, { highWaterMark: CHUNK, signal: this.#signal });
        source.on('error', (error) => deflate.destroy(error));
        source.on('data', (chunk) => {
            entry.crc = (0,external_node_zlib_.crc32)(chunk, entry.crc);
            entry.size += chunk.length;
        });
        for await (const chunk of source.pipe(deflate)) {
            entry.packed += chunk.length;
            await this.#append(chunk);
        }
        const header = localHeader(entry);
        await this.#file.write(header, 0, header.length, entry.offset);
        this.#entries.push(entry);
    }
    async end() {
        const list = Buffer.concat(this.#entries.map(centralHeader));
        const start = this.#offset;
        await this.#append(Buffer.concat([list, endRecords(this.#entries.length, start, list.length)]));
    }
    async #append(bytes) {
        await this.#file.write(bytes, 0, bytes.length, this.#offset);
        this.#offset += bytes.length;
    }
}

;// CONCATENATED MODULE: ./src/sign-notarize/apple.ts





/**
 * Refuses what is asked for and cannot be, before anything is signed: notarization without an access, or of what has no
 * certificate; a ticket on what can have none. Throws `notary-not-configured`.
 */
function assertNotarizable(place, { given, credentials, platform }) {
    if (platform !== 'darwin')
        return;
    const wanted = given.notarize === 'required' || given.staple === 'required' || given['submission-id'] !== undefined;
    if (wanted && !credentials.notary) {
        throw new shared_errors/* UserError */.yo('notary-not-configured', 'Notarization was asked for, and there is no access to it.', {
            hint: 'Set APPLE_API_KEY, APPLE_API_KEY_ID and APPLE_API_ISSUER (any system), or APPLE_ID, APPLE_NOTARIZE_PASSWORD and APPLE_TEAM_ID (macOS).',
        });
    }
    const why = given.staple === 'required' ? notStaplable(place) : undefined;
    if (why !== undefined) {
        throw new shared_errors/* UserError */.yo('notary-not-configured', `'staple: required' cannot be: ${(0,external_node_path_.basename)(place)} is a bare program or folder, to which no ticket can be attached.`, {
            hint: "Use 'staple: auto', and staple the .app, .dmg or .pkg that carries it.",
        });
    }
}
/** Has Apple notarize `place` (a folder, app, program, `.pkg` or `.dmg`) where that is configured, and attaches the ticket where it can be. */
async function askApple(place, context) {
    const { host, given, credentials, platform, work } = context;
    const resumed = given['submission-id'] !== undefined;
    const certified = credentials.certificate ?? credentials.installer;
    if (platform !== 'darwin' || given.notarize === 'off' || !credentials.notary || !certified)
        return { notarized: false, stapled: false };
    const { submissionId } = await host.group('Notarize', async () => {
        const file = resumed ? undefined : await submission(place, work, context);
        return notarize({ ...(file !== undefined && { file }), shownPath: (path) => path.replace(/^[^/]*\.zip\//, '') }, context);
    });
    const why = notStaplable(place);
    if (given.staple === 'off' || why !== undefined) {
        if (why !== undefined)
            host.annotate('notice', why);
        return { submissionId, notarized: true, stapled: false };
    }
    await host.group('Staple', () => staple(place, context));
    return { submissionId, notarized: true, stapled: true };
}
/** Apple takes `.pkg` and `.dmg` as they are, and everything else in a zip. */
async function submission(place, work, context) {
    if (/\.(?:pkg|dmg)$/i.test(place))
        return place;
    const zip = (0,external_node_path_.join)(work, `${(0,external_node_path_.basename)(place)}.zip`);
    await packForNotary(place, zip, context);
    return zip;
}

// EXTERNAL MODULE: ./src/sidecar/hand-over.ts
var hand_over = __webpack_require__(4505);
// EXTERNAL MODULE: ./src/sidecar/tree.ts + 2 modules
var tree = __webpack_require__(6434);
;// CONCATENATED MODULE: ./src/sign-notarize/deliver.ts








/** Puts a signed copy in the place of what was signed, with manifest, archive and checksums made anew: all of it, or nothing. */
async function deliver(copy, context) {
    await (0,promises_.mkdir)(copy.staging, { recursive: true });
    const { subject } = copy;
    return subject.kind === 'hand-over'
        ? deliverHandOver({ ...copy, subject }, context)
        : deliverPlain(copy, context);
}
async function deliverHandOver(copy, context) {
    const { root, staging, subject, changed } = copy;
    const manifest = await deliver_describeAnew(copy, context.host);
    const folder = (0,external_node_path_.dirname)(subject.parts.manifest ?? subject.source);
    const [staged, placed] = [(0,hand_over/* handOverIn */.v)(staging, manifest), (0,hand_over/* handOverIn */.v)(folder, manifest)];
    const repack = changed || subject.parts.archive === undefined;
    if (repack) {
        const { signal } = context.host;
        await (0,pack/* packArchive */.u)({
            root,
            entries: manifest.files,
            file: staged.archive,
            topLevel: manifest.name,
            signal,
        });
    }
    await (0,sidecar_manifest/* writeManifest */.HN)(staged.manifest, manifest);
    const archive = repack ? staged.archive : placed.archive;
    const detached = await writeDetached([archive], { folder: staging }, context);
    const { tree } = subject.parts;
    await (0,files/* replaceAll */.yh)([
        ...(repack ? [{ from: staged.archive, to: placed.archive }] : []),
        { from: staged.manifest, to: subject.parts.manifest ?? placed.manifest },
        ...(tree !== undefined && changed ? [{ from: root, to: tree }] : []),
        ...movesTo(folder, [detached.checksums, ...detached.signatures]),
    ], (0,external_node_path_.join)(staging, 'replaced'));
    return {
        place: tree !== undefined && changed ? tree : root,
        archive: placed.archive,
        manifest: subject.parts.manifest ?? placed.manifest,
        checksums: (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(detached.checksums)),
        signatures: detached.signatures.map((file) => (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(file))),
        digest: manifest.digest,
    };
}
/** The manifest with the files as they are now. The verification stays as it is: it speaks of the digest before. */
async function deliver_describeAnew({ root, subject, signature }, host) {
    const { manifest } = subject;
    const executables = new Set(manifest.files.filter(({ mode }) => mode === 0o755).map(({ path }) => path));
    const { files, size, digest } = await (0,tree/* readTree */.Z)(root, {
        platform: host.platform,
        signal: host.signal,
        executables,
    });
    return {
        ...manifest,
        files,
        size,
        digest,
        signature: { digest, ...signature, at: new Date().toISOString() },
    };
}
async function deliverPlain({ subject, root, staging, changed }, context) {
    const { source } = subject;
    const folder = (0,external_node_path_.dirname)(source);
    // Checksums are of files; a folder or an app travels inside of something that has its own.
    const detached = subject.kind === 'file' ? await writeDetached([root], { folder: staging }, context) : undefined;
    const moves = [
        ...(changed ? [{ from: root, to: source }] : []),
        ...movesTo(folder, detached ? [detached.checksums, ...detached.signatures] : []),
    ];
    await (0,files/* replaceAll */.yh)(moves, (0,external_node_path_.join)(staging, 'replaced'));
    return {
        place: source,
        archive: source,
        checksums: detached ? (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(detached.checksums)) : '',
        signatures: (detached?.signatures ?? []).map((file) => (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(file))),
    };
}
function movesTo(folder, files) {
    return files.map((file) => ({ from: file, to: (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(file)) }));
}

;// CONCATENATED MODULE: ./src/sign-notarize/macos/entitlements.ts



/**
 * What a Python program frozen by PyInstaller needs under the hardened runtime, and no more. Programs get it, libraries
 * never do: macOS asks the program that runs.
 *
 * `allow-unsigned-executable-memory`: ctypes and cffi make small functions in memory when C calls back into Python.
 *
 * Not in it, because each opens a door: `disable-library-validation` (only for libraries of another team, such as
 * plug-ins; here all files get one team), `allow-jit` (numba, PyPy), `allow-dyld-environment-variables`,
 * device and network entitlements. Who needs one gives a file of their own.
 */
const PYINSTALLER_ENTITLEMENTS = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>com.apple.security.cs.allow-unsigned-executable-memory</key>
	<true/>
</dict>
</plist>
`;
/**
 * The file with the entitlements of programs: the given one (relative to `folder`), or the set for PyInstaller, written
 * into `work`. Undefined for `none`. Throws `entitlements-invalid`.
 */
async function entitlementsFile(given, folder, work) {
    if (given === 'none')
        return undefined;
    if (given === undefined) {
        const file = (0,external_node_path_.join)(work, 'entitlements.plist');
        await (0,promises_.writeFile)(file, PYINSTALLER_ENTITLEMENTS);
        return file;
    }
    const file = (0,external_node_path_.resolve)(folder, given);
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => undefined);
    const problem = text === undefined ? 'there is no such file' : entitlementsProblem(text);
    if (problem === undefined)
        return file;
    throw new shared_errors/* UserError */.yo('entitlements-invalid', `'entitlements: ${given}' cannot be used: ${problem}.`, {
        place: { file },
        hint: "Give a property list in XML whose top is a <dict>, or leave 'entitlements' out for the set that PyInstaller needs.",
    });
}
function entitlementsProblem(text) {
    if (text.startsWith('bplist'))
        return 'it is a binary property list (convert it: plutil -convert xml1 FILE)';
    return /<plist\b[\s\S]*<dict[\s\S]*<\/plist>/.test(text) ? undefined : 'it is no property list';
}
/** Whether the entitlements that were given let programs load libraries of other teams. */
async function allowsForeignLibraries({ given, host, }) {
    if (given.entitlements === undefined || given.entitlements === 'none')
        return false;
    const file = (0,external_node_path_.resolve)(host.workspace, given['working-directory'], given.entitlements);
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => '');
    return /<key>com\.apple\.security\.cs\.disable-library-validation<\/key>\s*<true\/>/.test(text);
}

// EXTERNAL MODULE: ./src/sidecar/formats/pyinstaller/bundle.ts + 4 modules
var pyinstaller_bundle = __webpack_require__(1624);
;// CONCATENATED MODULE: ./src/sign-notarize/onefile.ts


/**
 * Refuses a one-file program for macOS: a signature around it leaves the libraries inside with another team, and macOS
 * refuses them when they have been unpacked. Warns on Windows, where they stay unsigned. `place` is the program.
 */
async function checkOnefile(place, platform, host) {
    if (platform === 'linux')
        return;
    const bundle = await (0,pyinstaller_bundle/* readPyInstallerBundle */.O)(place);
    if (!bundle?.onefile)
        return;
    if (platform === 'win32') {
        host.annotate('warning', `'${place}' is one file: what it unpacks at every start stays unsigned. With 'mode: onedir' everything is signed.`);
        return;
    }
    throw new shared_errors/* UserError */.yo('onefile-packed', `'${place}' is one file with everything packed inside, which cannot be signed any more: the libraries in it would be of another team than the program, and macOS would not load them.`, {
        hint: "Build with 'mode: onedir'. If it must be one file, PyInstaller signs while it packs: 'codesign_identity' and 'entitlements_file' in the spec (--codesign-identity), on macOS with the certificate in a keychain.",
    });
}

;// CONCATENATED MODULE: ./src/sign-notarize/windows/commands.ts
/** osslsigncode signs one file into another one, and tries its servers in turn. No password: the key is in a file. */
function osslsigncodeCall({ key, chain }, { from, to, servers }) {
    const timestamps = servers.flatMap((url) => ['-ts', url]);
    const args = ['sign', '-certs', chain, '-key', key, '-h', 'sha256', ...timestamps];
    return { tool: 'osslsigncode', args: [...args, '-in', from, '-out', to] };
}
/** `-TSA-CAfile` always: without it a timestamp that cannot be verified ends with 0. */
function osslsigncodeCheck(file, roots) {
    return { tool: 'osslsigncode', args: ['verify', '-CAfile', roots, '-TSA-CAfile', roots, '-in', file] };
}
/** jsign signs all files of a list (a file with one path a line) in place, in one process. */
function jsignCall(start, key, options) {
    const [tool, ...first] = start;
    return { tool, args: [...first, ...jsignKey(key), ...jsignOptions(options), `@${options.list}`] };
}
function jsignKey(key) {
    if ('keystore' in key) {
        return ['--storetype', 'PKCS12', '--keystore', key.keystore, '--storepass', `file:${key.passwordFile}`];
    }
    if ('key' in key)
        return ['--keyfile', key.key, '--certfile', key.chain];
    const alias = `${key.account}/${key.profile}`;
    const store = ['--storetype', 'TRUSTEDSIGNING', '--keystore', key.endpoint];
    return [...store, '--storepass', `file:${key.tokenFile}`, '--alias', alias];
}
function jsignOptions({ servers }) {
    // Its own default is the protocol from before RFC 3161, and without `--replace` it adds a second signature.
    const timestamps = [
        '--tsmode',
        'RFC3161',
        '--tsaurl',
        servers.join(','),
        '--tsretries',
        '3',
        '--tsretrywait',
        '3',
    ];
    return ['--alg', 'SHA-256', '--replace', ...(servers.length > 0 ? timestamps : [])];
}
/** signtool signs many files per process with a certificate of the user's store, or with Azure's library. */
function signtoolCall(signtool, key, { files, server }) {
    const source = 'dlib' in key ? ['/dlib', key.dlib, '/dmdf', key.metadata] : ['/sha1', key.fingerprint];
    const timestamp = server === undefined ? [] : ['/tr', server, '/td', 'SHA256'];
    return { tool: signtool, args: ['sign', '/v', '/fd', 'SHA256', ...source, ...timestamp, ...files] };
}
/** `/tw` warns, with exit code 2, of a signature without a timestamp. */
function signtoolCheck(signtool, files) {
    return { tool: signtool, args: ['verify', '/pa', '/tw', '/v', ...files] };
}
/** Takes the certificate into the user's store, so that no password is ever an argument. Paths are in the environment. */
const IMPORT_SCRIPT = [
    '$ErrorActionPreference = "Stop"',
    '$pem = [Security.Cryptography.X509Certificates.X509Certificate2]::CreateFromPemFile($env:SIDECAR_CHAIN, $env:SIDECAR_KEY)',
    '$flags = "UserKeySet, PersistKeySet"',
    '$certificate = [Security.Cryptography.X509Certificates.X509Certificate2]::new($pem.Export("Pkcs12"), "", $flags)',
    '$store = [Security.Cryptography.X509Certificates.X509Store]::new("My", "CurrentUser")',
    '$store.Open("ReadWrite"); $store.Add($certificate); $store.Close()',
].join('; ');
/** Takes it out again, with its key. */
const REMOVE_SCRIPT = 'Remove-Item -DeleteKey -Path "Cert:\\CurrentUser\\My\\$env:SIDECAR_FINGERPRINT"';
/** PowerShell 7, which every Windows runner has; 5.1 cannot read PEM. */
function powershellCall(script) {
    return { tool: 'pwsh', args: ['-NoProfile', '-NonInteractive', '-Command', script] };
}
/** The user's own program: every `{file}` becomes the path. */
function commandCall([tool = '', ...args], file) {
    return { tool, args: args.map((arg) => arg.replaceAll('{file}', file)) };
}

;// CONCATENATED MODULE: ./src/sign-notarize/windows/jsign.ts




const STARTED = /^Adding Authenticode signature to (.*)$/gm;
/** How to start jsign: the jar that `JSIGN_JAR` names, else the program on PATH. */
function jsignStart({ host }) {
    const jar = host.env['JSIGN_JAR'];
    // Short-lived processes: the simple compiler and collector make each of them start and end sooner.
    return jar ? ['java', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=4', '-jar', jar] : ['jsign'];
}
/**
 * Signs `files` in place in one process. jsign stops at the first file that fails; those after it are signed by
 * another process, so that each file has an outcome of its own.
 */
async function signWithJsign(files, key, { servers, context }) {
    const results = [];
    while (results.length < files.length) {
        const rest = files.slice(results.length);
        const { code, stdout, stderr } = await runJsign(rest, key, { servers, context });
        if (code === 0)
            return [...results, ...rest.map(() => ({ ok: true }))];
        const said = reason(`${stdout}\n${stderr}`);
        const failed = failedIndex(rest, stdout, said);
        // Without a file it is the key, the token or Java; no other file would fare better.
        if (failed === undefined)
            return [...results, ...rest.map(() => ({ ok: false, said }))];
        for (let index = 0; index < failed; index++)
            results.push({ ok: true });
        results.push({ ok: false, said });
    }
    return results;
}
/** Which file jsign gave up at: the one that it names, else the one that it began last. */
function failedIndex(files, stdout, said) {
    const named = files.findIndex(({ place }) => said.split('\n')[0]?.includes(place));
    if (named >= 0)
        return named;
    const begun = [...stdout.matchAll(STARTED)].length;
    return begun > 0 ? begun - 1 : undefined;
}
async function runJsign(files, key, { servers, context }) {
    const list = (0,external_node_path_.join)(context.work, `jsign-${(0,external_node_crypto_.randomUUID)()}.txt`);
    await (0,promises_.writeFile)(list, files.map(({ place }) => `${place}\n`).join(''), { mode: 0o600 });
    try {
        const { tool, args } = jsignCall(jsignStart(context), key, { servers, list });
        // Java reads names of files in the encoding of the locale, and knows nothing but ASCII in that of `C`.
        const env = { ...context.env, ...(context.host.platform !== 'win32' && { LC_ALL: 'C.UTF-8' }) };
        return await context.host.exec(tool, args, { env, allowFailure: true });
    }
    finally {
        await (0,promises_.rm)(list, { force: true });
    }
}
/** The message and the causes in Java's stack trace, without the stack and without the lines about help. */
function reason(said) {
    const lines = said
        .split('\n')
        .filter((line) => /^(jsign:|[\w.]+(Exception|Error)\b|Caused by:|\s+Suppressed:)/.test(line));
    return [...new Set(lines.map((line) => line.trim()))].join('\n') || said;
}
/**
 * The key for jsign: PEM files, which it reads for RSA only; an elliptic key goes into a PKCS#12 file with a password of
 * its own, made by openssl.
 */
async function jsignKeyOf(algorithm, { key, chain }, context) {
    if (algorithm === 'rsa')
        return { key, chain };
    const { host, work, env } = context;
    const store = { keystore: (0,external_node_path_.join)(work, 'windows-key.p12'), passwordFile: (0,external_node_path_.join)(work, 'windows-key.txt') };
    const password = (0,external_node_crypto_.randomUUID)();
    host.mask(password);
    await (0,promises_.writeFile)(store.passwordFile, password, { mode: 0o600 });
    const pair = ['-inkey', key, '-in', chain, '-name', 'signer'];
    const out = ['-passout', `file:${store.passwordFile}`, '-out', store.keystore];
    await host.exec('openssl', ['pkcs12', '-export', ...pair, ...out], { env });
    return store;
}

;// CONCATENATED MODULE: ./src/sign-notarize/windows/signtool.ts




const KITS = ['Windows Kits', '10', 'bin'];
/** Files per process: Windows takes command lines of 32767 characters, and paths can be long. */
const SIGNTOOL_FILES = 60;
const signtool_TRIES = 3;
/**
 * Where signtool is: `SIGNTOOL_PATH`, else in the newest Windows kit, which puts nothing on PATH. Undefined if there is none.
 */
async function findSigntool({ host }) {
    const named = host.env['SIGNTOOL_PATH'];
    if (named)
        return named;
    const programs = host.env['ProgramFiles(x86)'];
    if (host.platform !== 'win32' || !programs)
        return undefined;
    const bin = (0,external_node_path_.join)(programs, ...KITS);
    const versions = (await (0,promises_.readdir)(bin).catch(() => [])).filter((name) => /^10\.[\d.]+$/.test(name));
    const newestFirst = versions.toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }));
    const arch = host.arch === 'arm64' ? 'arm64' : 'x64';
    for (const version of newestFirst) {
        const files = await (0,promises_.readdir)((0,external_node_path_.join)(bin, version, arch)).catch(() => []);
        if (files.includes('signtool.exe'))
            return (0,external_node_path_.join)(bin, version, arch, 'signtool.exe');
    }
    return undefined;
}
/** Runs `work` while the certificate is in the store of the user, and takes it out again. */
async function withStoredCertificate(certificate, files, { context, work }) {
    const { host } = context;
    const env = {
        ...context.env,
        SIDECAR_CHAIN: files.chain,
        SIDECAR_KEY: files.key,
        SIDECAR_FINGERPRINT: certificate.fingerprint,
    };
    const put = powershellCall(IMPORT_SCRIPT);
    const remove = powershellCall(REMOVE_SCRIPT);
    try {
        await host.exec(put.tool, put.args, { env });
        return await work();
    }
    finally {
        await host.exec(remove.tool, remove.args, { env, allowFailure: true }).catch(() => undefined);
    }
}
/**
 * Signs many files with one process. signtool stops at none of them but tells only how many failed, so after a failure
 * each file is signed by itself.
 */
async function signWithSigntool(files, key, { signtool, servers, context }) {
    const places = files.map(({ place }) => place);
    let said = '';
    for (let attempt = 0; attempt < signtool_TRIES; attempt++) {
        const server = servers[attempt % Math.max(1, servers.length)];
        const { tool, args } = signtoolCall(signtool, key, { files: places, server });
        const { code, stdout, stderr } = await context.host.exec(tool, args, {
            env: context.env,
            allowFailure: true,
        });
        if (code === 0)
            return files.map(() => ({ ok: true }));
        said = `${stdout}\n${stderr}`;
    }
    if (files.length === 1)
        return [{ ok: false, said }];
    const each = [];
    for (const file of files)
        each.push(...(await signWithSigntool([file], key, { signtool, servers, context })));
    return each;
}
/** There is no signtool where it was asked for. */
function signtoolMissing() {
    return new shared_errors/* UserError */.yo('tool-missing', 'signtool was not found.', {
        hint: 'It is part of the Windows SDK, which every Windows runner has; elsewhere name it with SIGNTOOL_PATH, or use `tool: osslsigncode`.',
    });
}

;// CONCATENATED MODULE: ./src/sign-notarize/windows/choose-tool.ts



const TOOLS = ['signtool', 'osslsigncode', 'jsign', 'azure', 'command'];
/**
 * The tool to sign Windows files with: the one that was asked for, else Azure or the command where they are
 * configured, else what this machine has (signtool on Windows; osslsigncode, jsign). Throws `tool-missing` with what to install.
 */
async function chooseWindowsTool(context) {
    const { given, credentials } = context;
    if (given.tool !== 'auto')
        return asked(given.tool);
    if (credentials.azure)
        return 'azure';
    if (credentials.command)
        return 'command';
    if (await findSigntool(context))
        return 'signtool';
    if (await hasTool('osslsigncode', ['--version'], context))
        return 'osslsigncode';
    const [tool, ...args] = jsignStart(context);
    if (await hasTool(tool, [...args, '--version'], context))
        return 'jsign';
    throw new shared_errors/* UserError */.yo('tool-missing', 'There is no program here that signs Windows files.', {
        hint: 'Install one: `sudo apt-get install osslsigncode`, `brew install osslsigncode` or `brew install jsign`; ' +
            'or download jsign from Maven and name its jar with the variable JSIGN_JAR (it needs Java).',
    });
}
/** Whether `tool` can be started with `args`, whatever it thinks of them. */
async function hasTool(tool, args, { host, env }) {
    try {
        const { code } = await host.exec(tool, args, { env, allowFailure: true });
        return code === 0;
    }
    catch (error) {
        if (error instanceof shared_errors/* UserError */.yo && error.code === 'tool-missing')
            return false;
        throw error;
    }
}
function asked(name) {
    const tool = TOOLS.find((each) => each === name);
    if (tool)
        return tool;
    throw new shared_errors/* UserError */.yo('signing-tool-unfit', `'${name}' does not sign Windows files.`, {
        hint: `Use \`tool: auto\`, or one of ${TOOLS.join(', ')}.`,
        exitCode: 2,
    });
}

;// CONCATENATED MODULE: ./src/sign-notarize/windows/azure/token.ts




const SCOPE = 'https://codesigning.azure.net/.default';
const AUTHORITY = 'https://login.microsoftonline.com';
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
/** What GitHub's token must be for, or Microsoft does not exchange it. */
const AUDIENCE = 'api://AzureADTokenExchange';
/** A token that ends sooner is made anew: a batch must not outlive it. In ms. */
const token_MARGIN = 10 * 60_000;
const tokenAnswer = zod/* object */.Ikc({ access_token: zod/* string */.YjP().min(1), expires_in: zod/* coerce.number */.auy.number() });
const oidcAnswer = zod/* object */.Ikc({ value: zod/* string */.YjP().min(1) });
/** Tokens for Azure Trusted Signing, made when they are needed and again before they end. */
class AzureToken {
    #env;
    #service;
    #mask;
    #current;
    constructor(env, service, mask) {
        this.#env = env;
        this.#service = service;
        this.#mask = mask;
    }
    /** A token that is good for ten minutes at least. Throws `azure-credentials-missing`, `azure-unauthorized`, `service-unreachable`. */
    async get() {
        const now = this.#service.clock.now();
        if (this.#current && this.#current.ends - now > token_MARGIN)
            return this.#current.text;
        const { access_token: text, expires_in: seconds } = await this.#fetch();
        this.#mask(text);
        this.#current = { text, ends: now + seconds * 1000 };
        return text;
    }
    async #fetch() {
        const { tenant, client, proof } = this.#workload();
        const authority = (this.#env['AZURE_AUTHORITY_HOST'] || AUTHORITY).replace(/\/+$/, '');
        const url = `${authority}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`;
        const answer = await ask(async () => {
            const form = { grant_type: 'client_credentials', client_id: client, scope: SCOPE, ...(await proof()) };
            return { url, init: { method: 'POST', body: new URLSearchParams(form) } };
        }, this.#service);
        const text = await answer.text();
        if (!answer.ok)
            throw token_unauthorized(answer.status, text);
        return tokenAnswer.parse(JSON.parse(text));
    }
    #workload() {
        const env = this.#env;
        const { AZURE_TENANT_ID: tenant, AZURE_CLIENT_ID: client, AZURE_CLIENT_SECRET: secret } = env;
        const { AZURE_FEDERATED_TOKEN_FILE: file, ACTIONS_ID_TOKEN_REQUEST_URL: url } = env;
        if (!tenant || !client)
            throw missing([!tenant && 'AZURE_TENANT_ID', !client && 'AZURE_CLIENT_ID']);
        if (secret) {
            this.#mask(secret);
            return { tenant, client, proof: async () => ({ client_secret: secret }) };
        }
        if (url)
            return { tenant, client, proof: async () => assertion(await this.#githubToken(url)) };
        if (file)
            return { tenant, client, proof: async () => assertion((await (0,promises_.readFile)(file, 'utf8')).trim()) };
        throw missing([]);
    }
    /** The runner's word for this job: good for some minutes, so it is asked for at the moment of the exchange. */
    async #githubToken(url) {
        const authorization = `Bearer ${this.#env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''}`;
        const address = new URL(url);
        address.searchParams.set('audience', AUDIENCE);
        const answer = await ask(async () => ({ url: String(address), init: { headers: { authorization } } }), this.#service);
        if (!answer.ok)
            throw token_unauthorized(answer.status, await answer.text());
        const { value } = oidcAnswer.parse(await answer.json());
        this.#mask(value);
        return value;
    }
}
function assertion(word) {
    return { client_assertion_type: ASSERTION_TYPE, client_assertion: word };
}
function missing(names) {
    const absent = names.filter((name) => name !== false);
    const what = absent.length > 0 ? absent.join(' and ') : 'a proof for it (a secret, or OIDC)';
    return new shared_errors/* UserError */.yo('azure-credentials-missing', `Azure Trusted Signing needs ${what} in the environment.`, {
        hint: 'Set AZURE_TENANT_ID and AZURE_CLIENT_ID (env: of the step), and either AZURE_CLIENT_SECRET, or let the job ask GitHub for a token:\n' +
            '  permissions:\n    id-token: write\nPull requests from forks get neither.',
    });
}
function token_unauthorized(status, body) {
    const said = /"error_description"\s*:\s*"([^"\\]*)/.exec(body)?.[1] ?? body.slice(0, 200);
    return new shared_errors/* UserError */.yo('azure-unauthorized', `Microsoft gave no token for Azure Trusted Signing (${status}): ${said}`, {
        hint: adviceOn(said),
    });
}
/** Microsoft's error numbers, for those that workflows meet. */
function adviceOn(said) {
    if (/AADSTS7000215|AADSTS7000222/.test(said))
        return 'AZURE_CLIENT_SECRET is wrong or has expired: make a new one under "Certificates & secrets".';
    if (/AADSTS70021|AADSTS700213/.test(said)) {
        return "No federated credential of the app fits this job. Its subject must be the job's very one, such as `repo:owner/name:ref:refs/tags/v1.0.0` or `repo:owner/name:environment:release`.";
    }
    if (/AADSTS700016|AADSTS90002/.test(said))
        return 'Check AZURE_CLIENT_ID and AZURE_TENANT_ID: the app is not in that tenant.';
    return 'Check AZURE_TENANT_ID, AZURE_CLIENT_ID and the secret or the federated credential of the app.';
}

;// CONCATENATED MODULE: ./src/sign-notarize/windows/azure/azure-signing.ts








/** Files between two looks at the token: each one takes a second or so, a token lives for an hour. */
const FILES = 50;
/**
 * Azure Trusted Signing: by jsign on every system, or by signtool with Microsoft's library where there is no jsign and
 * `AZURE_CODE_SIGNING_DLIB` names it. The token is fetched when signing begins, and again before it ends.
 */
async function azureSigning(context, servers, clock) {
    const { host, credentials } = context;
    const { azure } = credentials;
    if (!azure)
        throw azure_signing_incomplete();
    if (servers.length === 0)
        throw needsTimestamp();
    const identity = `${azure.account}/${azure.profile}`;
    const dlib = host.env['AZURE_CODE_SIGNING_DLIB'];
    const [java, ...start] = jsignStart(context);
    if (dlib && !(await hasTool(java, [...start, '--version'], context))) {
        return { identity, ...(await dlibSigning(dlib, context, servers)) };
    }
    const service = {
        name: "Microsoft's token service",
        clock,
        signal: host.signal,
        debug: (text) => host.debug(text),
    };
    const token = new AzureToken(host.env, service, (secret) => host.mask(secret));
    const sign = async (files) => {
        // A file for each process: another one may be reading its own just now.
        const tokenFile = (0,external_node_path_.join)(context.work, `azure-token-${(0,external_node_crypto_.randomUUID)()}`);
        await (0,promises_.writeFile)(tokenFile, await token.get(), { mode: 0o600 });
        try {
            return await signWithJsign(files, { ...azure, tokenFile }, { servers, context });
        }
        finally {
            await (0,promises_.rm)(tokenFile, { force: true });
        }
    };
    return { identity, size: FILES, least: 10, atOnce: 2, sign };
}
/** Microsoft's library fetches its own token from the same variables, which the child therefore gets. */
async function dlibSigning(dlib, context, servers) {
    const signtool = await findSigntool(context);
    if (!signtool)
        throw signtoolMissing();
    const { endpoint = '', account = '', profile = '' } = context.credentials.azure ?? {};
    const metadata = (0,external_node_path_.join)(context.work, 'azure-metadata.json');
    await (0,promises_.writeFile)(metadata, JSON.stringify({ Endpoint: endpoint, CodeSigningAccountName: account, CertificateProfileName: profile }));
    const withToken = { ...context, env: { ...context.env, ...azureVariables(context) } };
    const sign = (files) => signWithSigntool(files, { dlib, metadata }, { signtool, servers, context: withToken });
    return { size: SIGNTOOL_FILES, least: 10, atOnce: 1, sign };
}
function azureVariables({ host }) {
    const wanted = /^(AZURE_|ACTIONS_ID_TOKEN_REQUEST_)/;
    return Object.fromEntries(Object.entries(host.env).filter(([name]) => wanted.test(name)));
}
function azure_signing_incomplete() {
    return new shared_errors/* UserError */.yo('signing-credentials-missing', '`tool: azure` needs the place of a certificate profile.', {
        hint: 'Give `azure-endpoint`, `azure-account` and `azure-profile`.',
    });
}
function needsTimestamp() {
    return new shared_errors/* UserError */.yo('input-invalid', '`timestamp-url: none` does not go with Azure Trusted Signing.', {
        hint: 'Its certificates live for three days, and so would the signatures. Leave `timestamp-url` out, or name a server.',
        exitCode: 2,
    });
}

// EXTERNAL MODULE: ./src/sidecar/in-order.ts
var in_order = __webpack_require__(7357);
;// CONCATENATED MODULE: ./src/sign-notarize/windows/batches.ts


/** Public timestamp servers slow down those who ask for more at the same time. */
const MOST_REQUESTS = 8;
/** Processor cores, and with servers to wait for some more: most of the time of a timestamp is the way to it. */
function processesAtOnce(servers) {
    const cores = (0,external_node_os_.availableParallelism)();
    return servers.length > 0 ? Math.max(cores, Math.min(cores * 4, MOST_REQUESTS)) : cores;
}
/**
 * Signs all `files`. The first one goes ahead alone: what is wrong with certificate, token or timestamp server shows
 * there, once and before the others are touched; such an error is thrown.
 */
async function signInBatches(files, plan) {
    const [first, ...rest] = files;
    if (!first)
        return [];
    const outcomes = await signBatch([first], plan);
    const size = Math.min(plan.size, Math.max(plan.least, Math.ceil(rest.length / plan.atOnce)));
    for await (const batch of (0,in_order/* inOrder */.a)(slices(rest, size), plan.atOnce, (each) => signBatch(each, plan))) {
        outcomes.push(...batch);
        plan.progress(`${outcomes.length} of ${files.length} files`);
    }
    return outcomes;
}
async function signBatch(files, plan) {
    const results = await plan.sign(files);
    return files.map(({ path }, index) => {
        const result = results[index] ?? { ok: false, said: 'the tool did not get to it' };
        if (result.ok)
            return { path, status: 'signed' };
        const general = plan.explain(result.said);
        if (general)
            throw general;
        return { path, status: 'failed', why: lastLines(result.said) };
    });
}
/** What a tool said last, for a message. */
function lastLines(said, count = 6) {
    const lines = said
        .split('\n')
        .filter((line) => line.trim() !== '' && !/^\s+at |^\t\.\.\. \d+ more/.test(line));
    return lines.slice(-count).join('\n') || 'the tool printed nothing';
}
function* slices(files, size) {
    for (let from = 0; from < files.length; from += size)
        yield files.slice(from, from + size);
}

;// CONCATENATED MODULE: ./src/sign-notarize/windows/timestamps.ts
/** Public servers that speak RFC 3161; the second one steps in where the first is down. */
const SERVERS = ['http://timestamp.digicert.com', 'http://timestamp.sectigo.com'];
/** What Microsoft asks for with certificates that live for three days. */
const AZURE_SERVERS = ['http://timestamp.acs.microsoft.com', 'http://timestamp.digicert.com'];
/** The servers to ask, in order; none for `none`. `given` is the input `timestamp-url`. */
function timestampServers(given, tool) {
    if (given.length === 0)
        return tool === 'azure' ? AZURE_SERVERS : SERVERS;
    return given.filter((url) => url.toLowerCase() !== 'none');
}
/** What osslsigncode, jsign and signtool say. The word alone could be part of a file's name. */
const ABOUT_TIMESTAMP = /timestamping failed|TimestampingException|(?:HTTP|CURL) failure|timestamp server|SignerTimeStamp|timestamp reply/i;
/** Whether what a tool said is about the timestamp and not about the signature. */
function isAboutTimestamp(said) {
    return ABOUT_TIMESTAMP.test(said);
}

;// CONCATENATED MODULE: ./src/sign-notarize/windows/explain.ts



/** The error in a tool's words if it concerns every file and not the one that it was signing; else undefined. */
function explain(said, { tool, servers, context }) {
    // First: what a timestamp server says has statuses and host names in it, too.
    if (isAboutTimestamp(said) && servers.length > 0)
        return deadServers(said, servers);
    if (tool === 'azure' && /\b403\b|Forbidden/i.test(said))
        return explain_forbidden(said, context);
    if (tool === 'azure' && /\b401\b|Unauthorized/i.test(said))
        return explain_unauthorized(said);
    if (tool === 'azure' && /\b404\b|Not Found|UnknownHost|UnresolvedAddress/i.test(said))
        return wrongPlace(said, context);
    return undefined;
}
function explain_azureOf({ credentials }) {
    return credentials.azure ?? { endpoint: '', account: '', profile: '' };
}
function explain_forbidden(said, context) {
    const { endpoint, account, profile } = explain_azureOf(context);
    return new shared_errors/* UserError */.yo('azure-forbidden', `Azure Trusted Signing refuses to sign (403). It said:\n${lastLines(said, 3)}`, {
        hint: [
            'The token is good, so one of these is not:',
            `  region: \`azure-endpoint: ${endpoint}\` must be that of the account's region (overview page, "Account URI")`,
            '  role: the app needs "Artifact Signing Certificate Profile Signer" (formerly "Trusted Signing …") on the profile or the account; a new role takes minutes',
            `  name: \`azure-account: ${account}\` and \`azure-profile: ${profile}\` must be spelled as in the portal, capitals too`,
        ].join('\n'),
    });
}
function explain_unauthorized(said) {
    return new shared_errors/* UserError */.yo('azure-unauthorized', `Azure Trusted Signing refuses the token (401). It said:\n${lastLines(said, 3)}`, {
        hint: 'Is AZURE_TENANT_ID the tenant of the signing account?',
    });
}
function wrongPlace(said, context) {
    const { endpoint, account, profile } = explain_azureOf(context);
    return new shared_errors/* UserError */.yo('azure-not-found', `There is no profile '${profile}' of account '${account}' at ${endpoint}. It said:\n${lastLines(said, 3)}`, {
        hint: 'Take `azure-endpoint` from the overview page of the account ("Account URI"), and both names from the portal.',
    });
}
function deadServers(said, servers) {
    return new shared_errors/* UserError */.yo('timestamp-failed', `No timestamp server gave a timestamp: ${servers.join(', ')}. The tool said:\n${lastLines(said, 4)}`, {
        hint: 'Nothing is wrong with the certificate. Run it again later, or name other servers (RFC 3161), one a line:\n' +
            '  timestamp-url: |\n    http://timestamp.digicert.com\n    http://timestamp.sectigo.com\n' +
            'Without a timestamp (`timestamp-url: none`) signatures end with the certificate.',
    });
}

;// CONCATENATED MODULE: ./src/sign-notarize/windows/osslsigncode.ts





/** Before each further try of a timestamp, in ms. */
const osslsigncode_DELAYS = [1_000, 4_000, 10_000];
/**
 * Signs one file: into a new file beside it, which takes its place when it is complete. Only a timestamp that failed is
 * tried again, beginning with another server.
 */
async function signWithOsslsigncode(file, key, { servers, context, clock }) {
    const { host, env } = context;
    // A name that no file of the tree can have.
    const to = `${file.place}.${(0,external_node_crypto_.randomUUID)()}.signing`;
    try {
        for (let attempt = 0;; attempt++) {
            // It refuses an existing output, such as what a failed try has left.
            await (0,promises_.rm)(to, { force: true });
            const { tool, args } = osslsigncodeCall(key, {
                from: file.place,
                to,
                servers: rotated(servers, attempt),
            });
            const { code, stdout, stderr } = await host.exec(tool, args, { env, allowFailure: true });
            if (code === 0)
                break;
            const said = `${stdout}\n${stderr}`;
            const delay = osslsigncode_DELAYS[attempt];
            if (delay === undefined || !isAboutTimestamp(said))
                return { ok: false, said };
            await pause({ clock, signal: host.signal, name: 'a timestamp server' }, delay);
        }
        // It makes its output with the mode of any new file.
        await (0,promises_.chmod)(to, (await (0,promises_.stat)(file.place)).mode & 0o777);
        await (0,promises_.rename)(to, file.place);
        return { ok: true };
    }
    finally {
        await (0,promises_.rm)(to, { force: true });
    }
}
function rotated(items, by) {
    const from = items.length === 0 ? 0 : by % items.length;
    return [...items.slice(from), ...items.slice(0, from)];
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./src/sidecar/formats/byte-source.ts
var byte_source = __webpack_require__(4124);
// EXTERNAL MODULE: ./src/sidecar/formats/damage.ts
var damage = __webpack_require__(3831);
;// CONCATENATED MODULE: ./src/sign-notarize/der.ts

const CONSTRUCTED = 0x20;
/** Real signatures nest about ten deep. */
const DEEPEST = 64;
/** The elements in `bytes`, one after the other. Throws `Damage`. */
function der_elements(bytes, depth = 0) {
    const found = [];
    for (let at = 0; at < bytes.length;) {
        const element = elementAt(bytes, at, depth);
        found.push(element);
        at += element.whole.length;
    }
    return found;
}
/** The one element that `bytes` begins with; what follows it is filling. Throws `Damage`. */
function firstElement(bytes) {
    return elementAt(bytes, 0, 0);
}
/** The element at `index` of those in `parent`, with this tag if one is given. Throws `Damage` if it is not there. */
function childAt(parent, index, tag) {
    const child = der_elements(parent.content)[index];
    if (!child || (tag !== undefined && child.tag !== tag))
        throw new damage/* Damage */.c('an ASN.1 element lacks a part');
    return child;
}
/** The dotted text of an object identifier's content. */
function objectId(content) {
    const numbers = [];
    let value = 0;
    for (const byte of content) {
        value = value * 128 + (byte & 0x7f);
        if (byte & 0x80)
            continue;
        if (numbers.length === 0)
            numbers.push(Math.min(2, Math.floor(value / 40)), value - 40 * Math.min(2, Math.floor(value / 40)));
        else
            numbers.push(value);
        value = 0;
    }
    return numbers.join('.');
}
function elementAt(bytes, at, depth) {
    const [tag, first] = [bytes[at], bytes[at + 1]];
    if (tag === undefined || first === undefined)
        throw new damage/* Damage */.c('an ASN.1 element is cut short');
    if ((tag & 0x1f) === 0x1f)
        throw new damage/* Damage */.c('an ASN.1 tag has an unknown form');
    if (first === 0x80)
        return openElement(bytes, at, depth);
    const extra = first > 0x80 ? first & 0x7f : 0;
    if (extra > 6 || at + 2 + extra > bytes.length)
        throw new damage/* Damage */.c('an ASN.1 length is not readable');
    const length = extra === 0 ? first : bytes.readUIntBE(at + 2, extra);
    const start = at + 2 + extra;
    if (start + length > bytes.length)
        throw new damage/* Damage */.c('an ASN.1 element is cut short');
    return { tag, content: bytes.subarray(start, start + length), whole: bytes.subarray(at, start + length) };
}
/** An element whose end is marked by two zero bytes. */
function openElement(bytes, at, depth) {
    const tag = bytes[at] ?? 0;
    if (!(tag & CONSTRUCTED) || depth > DEEPEST)
        throw new damage/* Damage */.c('an ASN.1 element has no length');
    let end = at + 2;
    while (bytes[end] !== 0 || bytes[end + 1] !== 0)
        end += elementAt(bytes, end, depth + 1).whole.length;
    return { tag, content: bytes.subarray(at + 2, end), whole: bytes.subarray(at, end + 2) };
}

;// CONCATENATED MODULE: ./src/sign-notarize/cms.ts



const SIGNED_DATA = '1.2.840.113549.1.7.2';
const RSA_PSS = '1.2.840.113549.1.1.10';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const DIGESTS = {
    '1.3.14.3.2.26': 'sha1',
    '2.16.840.1.101.3.4.2.1': 'sha256',
    '2.16.840.1.101.3.4.2.2': 'sha384',
    '2.16.840.1.101.3.4.2.3': 'sha512',
};
const SEQUENCE = 0x30;
const SET = 0x31;
/** Reads a CMS signature; bytes behind it are ignored. Throws `Damage`. */
function readCms(bytes) {
    const [type, wrapped] = der_elements(firstElement(bytes).content);
    if (!type || objectId(type.content) !== SIGNED_DATA || !wrapped)
        throw new damage/* Damage */.c('it is no CMS signature');
    const parts = der_elements(firstElement(wrapped.content).content);
    const [contentType, content] = der_elements(at(parts, 2).content);
    const certificates = readCertificates(parts.slice(3).find(({ tag }) => tag === 0xa0));
    const signerInfo = der_elements(at(parts, parts.length - 1).content)[0];
    if (!contentType || !signerInfo)
        throw new damage/* Damage */.c('the CMS signature has no signer');
    return {
        contentType: objectId(contentType.content),
        ...(content && { content: firstElement(content.content).content }),
        certificates,
        ...readSigner(der_elements(signerInfo.content), certificates),
    };
}
/** Why the signature does not hold for `content`, or undefined if it does. Who the signer is, and whom one trusts, is not asked. */
function cmsProblem(cms, content) {
    const { signer, messageDigest, signedAttributes, digestAlgorithm, signature } = cms;
    if (!signer)
        return 'it does not hold the certificate of its signer';
    if (!messageDigest || !signedAttributes)
        return 'it has no signed attributes';
    if (!(0,external_node_crypto_.createHash)(digestAlgorithm).update(content).digest().equals(messageDigest))
        return 'it was made for other content';
    const padding = { padding: external_node_crypto_.constants.RSA_PKCS1_PSS_PADDING, saltLength: external_node_crypto_.constants.RSA_PSS_SALTLEN_AUTO };
    try {
        const key = { key: signer.publicKey, ...(cms.pss && padding) };
        if ((0,external_node_crypto_.verify)(digestAlgorithm, signedAttributes, key, signature))
            return undefined;
    }
    catch {
        // A key that OpenSSL cannot read, out of a certificate that was damaged.
    }
    return 'it was not made with the key of its certificate';
}
/** Node's name of the hash that an AlgorithmIdentifier names. Throws `Damage` for one that nobody signs with. */
function digestName(algorithm) {
    const id = objectId(childAt(algorithm, 0).content);
    const name = DIGESTS[id];
    if (!name)
        throw new damage/* Damage */.c(`its digest algorithm ${id} is not known`);
    return name;
}
/** Certificates of other kinds may stand among the usual ones. */
function readCertificates(set) {
    return set
        ? der_elements(set.content)
            .filter(({ tag }) => tag === SEQUENCE)
            .map(({ whole }) => cms_readCertificate(whole))
        : [];
}
function cms_readCertificate(der) {
    try {
        return new external_node_crypto_.X509Certificate(der);
    }
    catch {
        throw new damage/* Damage */.c('the CMS signature holds an unreadable certificate');
    }
}
function readSigner(parts, certificates) {
    const attributes = parts.slice(2).find(({ tag }) => tag === 0xa0);
    const digestAlgorithm = digestName(at(parts, 2));
    const signature = parts.find(({ tag }) => tag === 0x04);
    if (!signature)
        throw new damage/* Damage */.c('the signer has no signature');
    const unsigned = parts.find(({ tag }) => tag === 0xa1);
    // After the attributes, if there are any.
    const algorithm = at(parts, attributes ? 4 : 3);
    const signer = signerOf(at(parts, 1), certificates);
    const digest = attributes && attribute(attributes, MESSAGE_DIGEST);
    return {
        digestAlgorithm,
        signature: signature.content,
        ...(signer && { signer }),
        ...(digest && { messageDigest: firstElement(digest).content }),
        ...(attributes && { signedAttributes: asSet(attributes) }),
        pss: objectId(childAt(algorithm, 0).content) === RSA_PSS,
        unsignedAttributes: valuesOf(unsigned),
    };
}
/** The first value of each attribute, with its header. */
function valuesOf(attributes) {
    const found = new Map();
    for (const { content } of attributes ? der_elements(attributes.content) : []) {
        const [type, values] = der_elements(content);
        const [value] = values ? der_elements(values.content) : [];
        if (type && value)
            found.set(objectId(type.content), value.whole);
    }
    return found;
}
/** The attributes are signed as a set, whatever they are marked as in the structure. */
function asSet({ whole }) {
    const copy = Buffer.from(whole);
    copy[0] = SET;
    return copy;
}
/** The value of an attribute. */
function attribute(attributes, id) {
    for (const { content } of der_elements(attributes.content)) {
        const [type, values] = der_elements(content);
        if (type && values && objectId(type.content) === id)
            return values.content;
    }
    return undefined;
}
/** The signer is named by issuer and serial number; by a key identifier only where there is one certificate. */
function signerOf(name, certificates) {
    if (name.tag !== SEQUENCE)
        return certificates.length === 1 ? certificates[0] : undefined;
    const [issuer, serial] = der_elements(name.content);
    const number = serial?.content.toString('hex').replace(/^0+/, '').toUpperCase();
    return certificates.find((one) => one.serialNumber.replace(/^0+/, '') === number &&
        issuer !== undefined &&
        one.raw.includes(issuer.whole));
}
function at(parts, index) {
    const part = parts[index];
    if (!part)
        throw new damage/* Damage */.c('the CMS signature is cut short');
    return part;
}

;// CONCATENATED MODULE: ./src/sign-notarize/windows/pe-signature.ts


const SECURITY_DIRECTORY = 4;
const PKCS_SIGNED_DATA = 2;
const pe_signature_CHUNK = 2 ** 20;
/** The first signature of the PE file in `source` (PKCS#7 in DER); undefined without one. Throws `Damage`. */
async function peSignature(source) {
    const { start, size } = await layoutOf(source);
    if (start === 0 || size === 0)
        return undefined;
    if (start + size > source.size)
        throw new damage/* Damage */.c('its signature is cut short');
    for (let offset = start; offset + 8 <= start + size;) {
        const head = await source.read(offset, 8);
        const length = head.readUInt32LE(0);
        if (length < 8 || offset + length > start + size)
            throw new damage/* Damage */.c('its signature is cut short');
        if (head.readUInt16LE(6) === PKCS_SIGNED_DATA)
            return source.read(offset + 8, length - 8);
        offset += Math.ceil(length / 8) * 8;
    }
    return undefined;
}
/** The hash of a signed PE file that its signature must state. Throws `Damage`. */
async function peDigest(source, algorithm) {
    const { checksum, entry, start, size } = await layoutOf(source);
    // Signatures are at the end; anything after them would be part of the file that nobody vouches for.
    if (start + size < source.size)
        throw new damage/* Damage */.c('there is something after its signature');
    const hash = (0,external_node_crypto_.createHash)(algorithm);
    const parts = [
        [0, checksum],
        [checksum + 4, entry],
        [entry + 8, start],
    ];
    for (const [from, to] of parts) {
        for (let at = from; at < to; at += pe_signature_CHUNK)
            hash.update(await source.read(at, Math.min(pe_signature_CHUNK, to - at)));
    }
    return hash.digest();
}
async function layoutOf(source) {
    const header = (await source.read(60, 4)).readUInt32LE(0);
    const magic = (await source.read(header + 24, 2)).readUInt16LE(0);
    if (magic !== 0x10b && magic !== 0x20b)
        throw new damage/* Damage */.c(`its optional header is of kind ${magic}`);
    const entry = header + 24 + (magic === 0x20b ? 112 : 96) + SECURITY_DIRECTORY * 8;
    const directory = await source.read(entry, 8);
    return {
        checksum: header + 24 + 64,
        entry,
        start: directory.readUInt32LE(0),
        size: directory.readUInt32LE(4),
    };
}

;// CONCATENATED MODULE: ./src/sign-notarize/windows/authenticode.ts






const TIMESTAMP = '1.3.6.1.4.1.311.3.3.1';
const OLD_TIMESTAMP = '1.2.840.113549.1.9.6';
const OCTETS = 0x04;
const GENERALIZED_TIME = 0x18;
/**
 * Reads and checks the signature of the PE file at `place`, by our own means and on every system: the file's hash, the
 * signature under its certificate, the timestamp over the signature. Whether the certificate is trusted is Windows'
 * decision and not judged. Undefined without a signature.
 */
async function readCodeSignature(place) {
    try {
        return await (0,byte_source/* withFileSource */.ij)(place, async (source) => {
            const bytes = await peSignature(source);
            if (!bytes)
                return undefined;
            const message = readCms(bytes);
            const content = contentOf(message);
            const { algorithm, digest } = statedDigest(content);
            const actual = await peDigest(source, algorithm);
            const problem = actual.equals(digest)
                ? cmsProblem(message, content)
                : 'the file was changed after it was signed';
            const timestamp = timestampOf(message);
            const { signer, certificates } = message;
            return { signer, certificates, ...(timestamp && { timestamp }), ...(problem && { problem }) };
        });
    }
    catch (error) {
        if (!(error instanceof damage/* Damage */.c))
            throw error;
        return { signer: undefined, certificates: [], problem: error.message };
    }
}
/** The common name of a certificate, else its whole subject. */
function authenticode_nameOf(certificate) {
    return /^CN=(.*)$/m.exec(certificate.subject)?.[1] ?? certificate.subject.replaceAll('\n', ', ');
}
/** What is signed. In both messages it is inside of them. */
function contentOf({ content }) {
    if (!content)
        throw new damage/* Damage */.c('its signature does not say what it is about');
    return content;
}
/** The hash of the file that the signature vouches for: the `DigestInfo` of SpcIndirectDataContent, its second part. */
function statedDigest(content) {
    const [, info] = der_elements(content);
    if (!info)
        throw new damage/* Damage */.c('its signature states no hash of the file');
    return { algorithm: digestName(childAt(info, 0)), digest: childAt(info, 1, OCTETS).content };
}
function timestampOf({ unsignedAttributes, signature }) {
    const token = unsignedAttributes.get(TIMESTAMP);
    if (!token)
        return unsignedAttributes.has(OLD_TIMESTAMP) ? {} : undefined;
    try {
        return checkTimestamp(readCms(token), signature);
    }
    catch (error) {
        if (!(error instanceof damage/* Damage */.c))
            throw error;
        return { problem: `the timestamp cannot be read: ${error.message}` };
    }
}
/** RFC 3161: the token must be about this very signature, and its own signature must hold. */
function checkTimestamp(token, signature) {
    const content = contentOf(token);
    const info = firstElement(content);
    const imprint = childAt(info, 2);
    const actual = (0,external_node_crypto_.createHash)(digestName(childAt(imprint, 0)))
        .update(signature)
        .digest();
    const time = readTime(childAt(info, 4, GENERALIZED_TIME).content.toString('latin1'));
    const broken = actual.equals(childAt(imprint, 1, OCTETS).content)
        ? cmsProblem(token, content)
        : 'it is about another signature';
    const fit = broken ?? authenticode_unfit(token.signer, time);
    return {
        time,
        ...(token.signer && { signer: token.signer }),
        ...(fit && { problem: `the timestamp is not good: ${fit}` }),
    };
}
function authenticode_unfit(signer, time) {
    if (!signer)
        return undefined;
    if (!signer.keyUsage?.includes('1.3.6.1.5.5.7.3.8'))
        return 'its certificate is not for timestamps';
    const valid = time >= signer.validFromDate && time <= signer.validToDate;
    return valid ? undefined : 'its certificate was not valid then';
}
function readTime(text) {
    const [, year, month, day, hour, minute, second = '00'] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?/.exec(text) ?? [];
    return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

;// CONCATENATED MODULE: ./src/sign-notarize/windows/verify.ts











/** What is wrong, in a line of osslsigncode: its own words, or (the only ones of older versions) those of OpenSSL. */
const COMPLAINT = /^\s*Error: |:Verify error: ?|MISMATCH|No signature/i;
/** OpenSSL's words where a chain ends at a root that this machine does not know, or no list of revoked ones is to be had. */
const UNDECIDED = /(?:^\s*Error|:Verify error): ?(?:unable to get (?:local )?(?:issuer certificate|certificate CRL)|self[- ]signed certificate)/;
/**
 * Checks every file by means that did not sign it: our own reader on each PE file (hash, signature, certificate,
 * timestamp), and a second program where this machine has one: osslsigncode, or signtool on Windows.
 * A root that is unknown here is a warning, once: an own authority's root is known to its users only.
 */
async function verifyWindows(files, context, expected) {
    const ours = await each(files, (file) => readBack(file, expected));
    const known = new Set(ours.map(({ path }) => path));
    const others = files.filter(({ path }) => !known.has(path));
    return [...ours, ...(await askOthers(others, context, expected))];
}
async function readBack(file, { timestamped, fingerprint }) {
    if (file.format !== 'pe')
        return undefined;
    const signature = await readCodeSignature(file.place);
    const wrong = (what) => ({ path: file.path, what });
    if (!signature)
        return wrong('has no signature although the tool reported success');
    if (signature.problem)
        return wrong(`has a broken signature: ${signature.problem}`);
    const { signer, timestamp } = signature;
    if (signer && fingerprint && signer.fingerprint.replaceAll(':', '') !== fingerprint) {
        return wrong(`is signed by '${authenticode_nameOf(signer)}' (${signer.fingerprint}) and not by the given certificate`);
    }
    if (timestamp?.problem)
        return wrong(`has a bad timestamp: ${timestamp.problem}`);
    if (timestamped && !timestamp)
        return wrong('has no timestamp although one was asked for');
    return undefined;
}
async function askOthers(files, context, { tool }) {
    const signtool = await findSigntool(context);
    if (signtool && tool !== 'signtool')
        return each(files, (file) => askSigntool(signtool, file, context));
    if (!(await hasTool('osslsigncode', ['--version'], context))) {
        assertReadable(files);
        return [];
    }
    // Of its own work it is asked where the chain leads, which is the same for all, and about what our reader cannot read.
    const asked = tool === 'osslsigncode' ? files.filter(({ format }, index) => index === 0 || format !== 'pe') : files;
    const roots = await rootsFile(context);
    const unknown = [];
    const problems = await each(asked, (file) => askOsslsigncode(file, { roots, unknown, context }));
    if (unknown.length > 0) {
        context.host.annotate('warning', `The signatures are good, and their certificate (or that of the timestamp) leads to a root that this machine does not know (such as ${files.find(({ path }) => unknown.includes(path))?.path}). ` +
            'With a certificate of a public authority, add its intermediate certificates to the .p12; an own authority is known to its own users only. ' +
            'SSL_CERT_FILE names the roots to trust here.');
    }
    return problems;
}
/** Our reader knows PE files. Where nobody else is here, an installer database would go out unseen. */
function assertReadable(files) {
    const unread = files.find(({ format }) => format !== 'pe');
    if (!unread)
        return;
    throw new shared_errors/* UserError */.yo('tool-missing', `There is no program here that can check the signature of '${unread.path}'.`, {
        hint: 'Install one: `sudo apt-get install osslsigncode` or `brew install osslsigncode`.',
    });
}
async function askOsslsigncode({ path, place }, { roots, unknown, context }) {
    const { tool, args } = osslsigncodeCheck(place, roots);
    const { code, stdout, stderr } = await context.host.exec(tool, args, {
        env: context.env,
        allowFailure: true,
    });
    if (code === 0)
        return undefined;
    const errors = `${stdout}\n${stderr}`.split('\n').filter((line) => COMPLAINT.test(line));
    if (errors.length > 0 && errors.every((line) => UNDECIDED.test(line))) {
        unknown.push(path);
        return undefined;
    }
    const said = errors.map((line) => line.trim()).join('; ') || lastLines(`${stdout}\n${stderr}`, 3);
    return { path, what: `is refused by osslsigncode: ${said}` };
}
async function askSigntool(signtool, { path, place }, context) {
    const { tool, args } = signtoolCheck(signtool, [place]);
    const { code, stdout, stderr } = await context.host.exec(tool, args, {
        env: context.env,
        allowFailure: true,
    });
    // A chain that ends at an unknown root is 0x800B0109 or 0x800B010A.
    if (code === 0 || /0x800B010[9A]/i.test(stdout + stderr))
        return undefined;
    return { path, what: `is refused by signtool: ${(stderr || stdout).trim().split('\n').at(-1)}` };
}
/** The roots to trust: those that `SSL_CERT_FILE` names, else Mozilla's, which Node carries on every system. */
async function rootsFile({ host, work }) {
    const named = host.env['SSL_CERT_FILE'];
    if (named)
        return named;
    const file = (0,external_node_path_.join)(work, 'roots.pem');
    await (0,promises_.writeFile)(file, external_node_tls_.rootCertificates.join('\n'));
    return file;
}
async function each(files, check) {
    const problems = [];
    for await (const problem of (0,in_order/* inOrder */.a)(files, (0,external_node_os_.availableParallelism)(), check))
        if (problem)
            problems.push(problem);
    return problems;
}

;// CONCATENATED MODULE: ./src/sign-notarize/windows/existing.ts

/**
 * The signature of the PE file at `place`: its digest is computed and compared, its certificate is named. `broken` also
 * if the certificate has ended and no timestamp says that it was used before.
 */
async function existingPeSignature(place, now = new Date()) {
    const signature = await readCodeSignature(place);
    if (!signature)
        return { state: 'none' };
    const signer = signature.signer && { signer: authenticode_nameOf(signature.signer) };
    const why = signature.problem ?? signature.timestamp?.problem ?? existing_ended(signature, now);
    return why ? { state: 'broken', ...signer, why } : { state: 'valid', ...signer };
}
function existing_ended({ signer, timestamp }, now) {
    if (!signer || timestamp || signer.validToDate >= now)
        return undefined;
    const day = signer.validToDate.toISOString().slice(0, 10);
    return `its certificate ended on ${day}, and it has no timestamp from before`;
}

;// CONCATENATED MODULE: ./src/sign-notarize/windows/windows-signer.ts















/** Files that one Java process signs: its start is paid once, and two cores still have two processes. */
const JSIGN_FILES = 250;
/** A Java process takes a second to start, which is the time of some dozens of files. */
const JSIGN_LEAST = 40;
/**
 * A signer for PE files and installers, with timestamps. Secrets are written to `context.work` only. Throws
 * `signing-credentials-missing`, `tool-missing`; its `sign` also `timestamp-failed` and `azure-…`.
 */
async function windowsSigner(tool, context, clock = realClock) {
    const servers = timestampServers(context.given['timestamp-url'], tool);
    const signing = await signingOf(tool, { context, servers, clock });
    const plan = {
        ...signing,
        explain: (said) => explain(said, { tool, servers, context }),
        progress: (text) => context.host.progress(text),
    };
    const { certificate } = context.credentials;
    const usesCertificate = tool !== 'azure' && tool !== 'command';
    return {
        tool,
        ...(signing.identity && { identity: signing.identity }),
        sign: (files) => withTool(tool, context, () => signInBatches(files, plan)),
        verify: (files) => verifyWindows(files, context, {
            tool,
            timestamped: servers.length > 0 && tool !== 'command',
            ...(usesCertificate && certificate && { fingerprint: certificate.fingerprint }),
        }),
    };
}
async function signingOf(tool, means) {
    const { context, servers, clock } = means;
    if (tool === 'azure')
        return azureSigning(context, servers, clock);
    if (tool === 'command')
        return commandSigning(context);
    const certificate = certificateOf(context, tool);
    const key = await keyFiles(certificate, context);
    const identity = certificate.name;
    if (tool === 'signtool')
        return signtoolSigning(certificate, means);
    if (tool === 'jsign') {
        const store = await jsignKeyOf(certificate.algorithm, key, context);
        const sign = (files) => signWithJsign(files, store, { servers, context });
        return { identity, size: JSIGN_FILES, least: JSIGN_LEAST, atOnce: processesAtOnce([]), sign };
    }
    const sign = async ([file]) => file ? [await signWithOsslsigncode(file, key, { servers, context, clock })] : [];
    return { identity, size: 1, least: 1, atOnce: processesAtOnce(servers), sign };
}
async function signtoolSigning(certificate, { context, servers }) {
    const signtool = await findSigntool(context);
    if (!signtool)
        throw signtoolMissing();
    const { fingerprint, name } = certificate;
    const sign = (files) => signWithSigntool(files, { fingerprint }, { signtool, servers, context });
    return { identity: name, size: SIGNTOOL_FILES, least: 10, atOnce: 2, sign };
}
/** signtool takes its certificate from the user's store; the other tools from files. */
async function withTool(tool, context, work) {
    if (tool !== 'signtool')
        return work();
    const certificate = certificateOf(context, tool);
    return withStoredCertificate(certificate, keyPaths(context), { context, work });
}
function commandSigning(context) {
    const command = context.credentials.command ?? [];
    if (!command.some((part) => part.includes('{file}'))) {
        throw new shared_errors/* UserError */.yo('signing-credentials-missing', '`sign-command` does not say where the file goes: it has no `{file}`.', {
            hint: 'For example:\n  sign-command: |\n    smctl\n    sign\n    --keypair-alias\n    my-key\n    --input\n    {file}',
        });
    }
    const sign = async ([file]) => {
        if (!file)
            return [];
        const { tool, args } = commandCall(command, file.place);
        // Key lockers are logged in by variables of their own, which are no inputs of ours and so still there.
        const options = { env: context.env, allowFailure: true };
        const { code, stdout, stderr } = await context.host.exec(tool, args, options);
        return [code === 0 ? { ok: true } : { ok: false, said: `${stdout}\n${stderr}` }];
    };
    // A token in a slot serves one process at a time.
    return { identity: (0,external_node_path_.basename)(command[0] ?? ''), size: 1, least: 1, atOnce: 1, sign };
}
function certificateOf({ credentials }, tool) {
    if (credentials.certificate)
        return credentials.certificate;
    throw new shared_errors/* UserError */.yo('signing-credentials-missing', `'${tool}' signs with a certificate, and none was given.`, {
        hint: 'Give `win-csc-link` and `win-csc-key-password` (or WIN_CSC_LINK and WIN_CSC_KEY_PASSWORD).',
    });
}
async function keyFiles({ keyPem, chainPem }, context) {
    const paths = keyPaths(context);
    await (0,promises_.writeFile)(paths.key, keyPem, { mode: 0o600 });
    await (0,promises_.writeFile)(paths.chain, chainPem, { mode: 0o600 });
    return paths;
}
function keyPaths({ work }) {
    return { key: (0,external_node_path_.join)(work, 'windows-key.pem'), chain: (0,external_node_path_.join)(work, 'windows-chain.pem') };
}

;// CONCATENATED MODULE: ./src/sign-notarize/macos/plist.ts
/** The value of an XML property list; undefined if the text is none. For lists that Apple's tools write: no comments inside. */
function parsePlist(text) {
    const start = /<plist\b[^>]*>/.exec(text);
    if (!start)
        return undefined;
    const tokens = text.slice(start.index + start[0].length).matchAll(/<(\/?)([a-z]+)\s*(\/?)>([^<]*)/g);
    try {
        return readValue(tokens);
    }
    catch (error) {
        if (error instanceof PlistError)
            return undefined;
        throw error;
    }
}
class PlistError extends Error {
}
function next(tokens) {
    const { value } = tokens.next();
    if (!value)
        throw new PlistError();
    const [, slash = '', name = '', closed = '', text = ''] = value;
    return { name: slash + name, closed: closed !== '', text };
}
function readValue(tokens, token = next(tokens)) {
    const { name, closed, text } = token;
    if (name === 'true' || name === 'false')
        return name === 'true';
    if (name === 'dict')
        return closed ? new Map() : readDict(tokens);
    if (name === 'array')
        return closed ? [] : readArray(tokens);
    if (!closed)
        next(tokens);
    return name === 'data' ? Buffer.from(text.replaceAll(/\s/g, ''), 'base64') : unescaped(text);
}
function readDict(tokens) {
    const dict = new Map();
    for (let token = next(tokens); token.name !== '/dict'; token = next(tokens)) {
        if (token.name !== 'key')
            throw new PlistError();
        if (!token.closed)
            next(tokens);
        dict.set(unescaped(token.text), readValue(tokens));
    }
    return dict;
}
function readArray(tokens) {
    const array = [];
    for (let token = next(tokens); token.name !== '/array'; token = next(tokens))
        array.push(readValue(tokens, token));
    return array;
}
function unescaped(text) {
    const characters = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
    return text.replaceAll(/&(lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);/gi, (_, name) => {
        if (!name.startsWith('#'))
            return characters[name] ?? '';
        return String.fromCodePoint(name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
    });
}

;// CONCATENATED MODULE: ./src/sign-notarize/macos/resources.ts






/** Problems named for one bundle. */
const MOST = 5;
/**
 * How the files of a bundle differ from `codeResources`, its list of resources that the main program seals: changed,
 * missing, or not in it. Nested code is left to its own signatures. In words that follow "the signature":
 * `does not fit 'a.txt', which was changed`.
 */
async function resourceProblems(bundle, codeResources) {
    const list = parsePlist(codeResources.toString('utf8'));
    const files = list instanceof Map ? list.get('files2') : undefined;
    if (!(files instanceof Map))
        return ['has a list of resources that cannot be read'];
    const inside = bundle.infoPlist.startsWith('Contents/') ? 'Contents/' : '';
    const problems = [];
    for (const [path, entry] of files) {
        const described = entry instanceof Map ? entry : new Map([['hash2', entry]]);
        const problem = await entryProblem((0,external_node_path_.join)(bundle.root, inside, path), described);
        if (problem)
            problems.push(`does not fit '${path}', which ${problem}`);
    }
    for (const { path, type } of await (0,walk/* walk */.n)((0,external_node_path_.join)(bundle.root, inside), bundle.platform)) {
        const known = type === 'folder' || isExempt(path) || `${inside}${path}` === bundle.executable;
        if (!known && !isListed(path, files))
            problems.push(`does not cover '${path}'`);
    }
    return problems.slice(0, MOST);
}
/** Whether the list has the file, or the nested bundle that it lies in. */
function isListed(path, files) {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1))
        if (files.has(path.slice(0, end)))
            return true;
    return false;
}
async function entryProblem(place, entry) {
    const stats = await (0,promises_.lstat)(place).catch(() => undefined);
    if (!stats)
        return entry.get('optional') === true ? undefined : 'is missing';
    const link = entry.get('symlink');
    if (typeof link === 'string') {
        const target = stats.isSymbolicLink() ? await (0,promises_.readlink)(place) : undefined;
        return target === link ? undefined : `is no link to '${link}'`;
    }
    const expected = entry.get('hash2');
    if (!Buffer.isBuffer(expected))
        return undefined;
    return stats.isFile() && (await sha256(place)).equals(expected) ? undefined : 'was changed';
}
/** What the rules of Apple's tools leave out: the signature itself, Info.plist (sealed by itself), and the Finder's files. */
function isExempt(path) {
    return /^(?:_CodeSignature\/|CodeResources$|Info\.plist$|PkgInfo$|Resources\/Info\.plist$)|(?:^|\/)\.DS_Store$|\.lproj\/locversion\.plist$/.test(path);
}
async function sha256(place) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(place))
        hash.update(chunk);
    return hash.digest();
}

// EXTERNAL MODULE: ./src/sidecar/formats/byte-reader.ts
var byte_reader = __webpack_require__(4810);
// EXTERNAL MODULE: ./src/sidecar/formats/macho.ts + 1 modules
var macho = __webpack_require__(5800);
;// CONCATENATED MODULE: ./src/sign-notarize/macos/code-directory.ts



const HASHES = {
    1: 'sha1',
    2: 'sha256',
    3: 'sha256',
    4: 'sha384',
};
/** Bytes; SHA-1's, and those of longer ones that are cut to it. */
const SMALLEST_HASH = 20;
const FLAG_ADHOC = 0x2;
const FLAG_RUNTIME = 0x10000;
const WITH_TEAM = 0x20200;
const WITH_LARGE_LIMIT = 0x20300;
/** Reads a code directory. Throws `Damage`. */
function readCodeDirectory(blob) {
    const head = new byte_reader/* ByteReader */.kP(blob, 'big');
    const [version, flags] = [head.u32(8), head.u32(12)];
    const [special, pages] = [head.u32(24), head.u32(28)];
    const hashSize = head.u8(36);
    const hash = HASHES[head.u8(37)];
    if (!hash)
        throw new damage/* Damage */.c(`its code directory has the unknown hash type ${head.u8(37)}`);
    // Counts that the bytes cannot hold would be believed otherwise, and cost all memory.
    if (hashSize < SMALLEST_HASH || (special + pages) * hashSize > blob.length)
        throw new damage/* Damage */.c('its code directory has more hashes than bytes');
    const at = (slot) => head.slice(head.u32(16) + slot * hashSize, hashSize);
    const teamOffset = version >= WITH_TEAM ? head.u32(48) : 0;
    const largeLimit = version >= WITH_LARGE_LIMIT ? head.u64(56) : 0;
    const shift = head.u8(39);
    return {
        blob,
        identifier: head.text(head.u32(20)),
        ...(teamOffset !== 0 && { teamId: head.text(teamOffset) }),
        adhoc: (flags & FLAG_ADHOC) !== 0,
        hardenedRuntime: (flags & FLAG_RUNTIME) !== 0,
        hash,
        hashSize,
        pageSize: shift === 0 ? 0 : 2 ** shift,
        codeLimit: largeLimit || head.u32(32),
        pages: Array.from({ length: pages }, (_, slot) => at(slot)),
        special: new Map(Array.from({ length: special }, (_, slot) => [slot + 1, at(-slot - 1)])),
    };
}
/** The digest of `bytes` as this code directory keeps it. */
function digestFor({ hash, hashSize }, bytes) {
    return (0,external_node_crypto_.createHash)(hash).update(bytes).digest().subarray(0, hashSize);
}

;// CONCATENATED MODULE: ./src/sign-notarize/macos/seal.ts






const SLOT_CODE_DIRECTORY = 0;
const SLOT_INFO_PLIST = 1;
const SLOT_REQUIREMENTS = 2;
const SLOT_CODE_RESOURCES = 3;
const SLOT_ENTITLEMENTS = 5;
const SLOT_ENTITLEMENTS_DER = 7;
const SLOT_ALTERNATE = 0x1000;
const SLOT_CMS = 0x10000;
const BLOB_HEADER = 8;
const MOST_BLOBS = 64;
/** OID of a timestamp among the unsigned attributes. */
const seal_TIMESTAMP = '1.2.840.113549.1.9.16.2.14';
/**
 * Checks the signature of each image of the Mach-O file at `path` by computing everything anew: each page, each sealed
 * part, the certificate's signature. Whether the certificate is trusted is not asked. `sealed` are the files of the
 * bundle whose main program it is. A file that cannot be read has the damage as its problem.
 */
function readSeals(path, sealed = {}) {
    return (0,byte_source/* withFileSource */.ij)(path, async (source) => {
        const seals = [];
        for (const image of await (0,macho/* signedImages */.l)(source))
            seals.push(await readSeal(image, sealed));
        return seals;
    });
}
/** Checks the signature of one image; see `readSeals`. */
async function readSeal({ image, signature }, sealed) {
    const unsigned = { state: 'none', hardenedRuntime: false, timestamp: false, problems: [] };
    if (!signature || signature.length === 0)
        return unsigned;
    try {
        const blobs = splitBlobs(await image.read(signature.offset, signature.length));
        const directory = blobs.get(SLOT_CODE_DIRECTORY);
        if (!directory)
            return { ...unsigned, problems: ['has no code directory'] };
        const primary = readCodeDirectory(directory);
        const more = [...blobs].filter(([slot]) => slot >= SLOT_ALTERNATE && slot < SLOT_ALTERNATE + 5);
        const directories = [primary, ...more.map(([, blob]) => readCodeDirectory(blob))];
        const problems = [];
        for (const one of directories) {
            problems.push(...(await pageProblems(one, image, signature.offset)), ...slotProblems(one, blobs, sealed));
        }
        return { ...seal_describe(primary, blobs), ...certified(primary, blobs, problems) };
    }
    catch (error) {
        if (!(error instanceof damage/* Damage */.c))
            throw error;
        return { ...unsigned, problems: [`is damaged: ${error.message}`] };
    }
}
function seal_describe(directory, blobs) {
    const entitlements = blobs.get(SLOT_ENTITLEMENTS)?.subarray(BLOB_HEADER).toString('utf8');
    return {
        identifier: directory.identifier,
        ...(directory.teamId !== undefined && { teamId: directory.teamId }),
        hardenedRuntime: directory.hardenedRuntime,
        ...(entitlements !== undefined && { entitlements }),
    };
}
/** Who signed; the problems of that are added to `problems`. */
function certified(directory, blobs, problems) {
    const blob = blobs.get(SLOT_CMS);
    if (directory.adhoc || !blob || blob.length <= BLOB_HEADER)
        return { state: 'adhoc', timestamp: false, problems };
    const cms = tryReadCms(blob.subarray(BLOB_HEADER));
    const problem = typeof cms === 'string' ? cms : cmsProblem(cms, directory.blob);
    if (problem !== undefined)
        problems.push(`is not that of its certificate: ${problem}`);
    const { signer, unsignedAttributes } = typeof cms === 'string' ? {} : cms;
    return {
        state: 'certificate',
        ...(signer && { signer }),
        timestamp: unsignedAttributes?.has(seal_TIMESTAMP) ?? false,
        problems,
    };
}
function tryReadCms(bytes) {
    try {
        return readCms(bytes);
    }
    catch (error) {
        return `it is damaged: ${error instanceof Error ? error.message : error}`;
    }
}
/** Each page is hashed again; nothing between the sealed part and the signature may be left out. */
async function pageProblems(directory, image, signatureOffset) {
    const { codeLimit, pages } = directory;
    const pageSize = directory.pageSize || Math.max(codeLimit, 1);
    if (codeLimit !== signatureOffset)
        return [`covers ${codeLimit} bytes of ${signatureOffset}`];
    if (pages.length !== Math.ceil(codeLimit / pageSize))
        return [`has ${pages.length} page hashes for ${codeLimit} bytes`];
    for (const [index, expected] of pages.entries()) {
        const start = index * pageSize;
        const bytes = await image.read(start, Math.min(pageSize, codeLimit - start));
        if (!digestFor(directory, bytes).equals(expected))
            return [`does not fit: the file was changed at byte ${start} or after it`];
    }
    return [];
}
function slotProblems(directory, blobs, files) {
    const parts = [
        [SLOT_REQUIREMENTS, 'requirements', blobs.get(SLOT_REQUIREMENTS)],
        [SLOT_ENTITLEMENTS, 'entitlements', blobs.get(SLOT_ENTITLEMENTS)],
        [SLOT_ENTITLEMENTS_DER, 'entitlements (DER)', blobs.get(SLOT_ENTITLEMENTS_DER)],
        [SLOT_INFO_PLIST, 'Info.plist', files.infoPlist],
        [SLOT_CODE_RESOURCES, 'list of resources', files.codeResources],
    ];
    return parts.flatMap(([slot, name, bytes]) => {
        const expected = directory.special.get(slot);
        if (bytes === undefined)
            return [];
        if (!expected || expected.every((byte) => byte === 0))
            return [`does not cover the ${name}`];
        return digestFor(directory, bytes).equals(expected)
            ? []
            : [`does not fit the ${name}, which was changed`];
    });
}
function splitBlobs(bytes) {
    const head = new byte_reader/* ByteReader */.kP(bytes, 'big');
    if (head.u32(0) !== 0xfade0cc0)
        throw new damage/* Damage */.c('its code signature has an unknown form');
    const count = head.u32(8);
    if (count > MOST_BLOBS)
        throw new damage/* Damage */.c(`its code signature has ${count} parts`);
    return new Map(Array.from({ length: count }, (_, index) => {
        const offset = head.u32(16 + index * 8);
        return [head.u32(12 + index * 8), head.slice(offset, head.u32(offset + 4))];
    }));
}

;// CONCATENATED MODULE: ./src/sign-notarize/plan/existing.ts




/**
 * The signature that the Mach-O file at `place` has: of several images, the weakest. `valid` means that nothing was
 * changed since it was signed, in a bundle none of its files either; whether the certificate is trusted is not asked.
 */
async function existingMachoSignature(place, bundle) {
    const sealed = bundle && (await sealedFiles(bundle));
    const seals = await readSeals(place, sealed);
    const [first] = seals;
    if (!first || seals.some(({ state }) => state === 'none'))
        return { state: 'none' };
    const problems = seals.flatMap((seal) => seal.problems);
    if (bundle && sealed?.codeResources)
        problems.push(...(await resourceProblems(bundle, sealed.codeResources)));
    const signer = first.signer && /^CN=(.*)$/m.exec(first.signer.subject)?.[1];
    const described = {
        ...(signer && { signer }),
        ...(first.teamId !== undefined && { teamId: first.teamId }),
    };
    if (problems.length > 0)
        return { state: 'broken', ...described, why: `its signature ${problems[0]}` };
    return seals.some(({ state }) => state === 'adhoc') ? { state: 'adhoc' } : { state: 'valid', ...described };
}
/** The files that the main program of a bundle seals. */
async function sealedFiles({ root, infoPlist }) {
    const inside = infoPlist.startsWith('Contents/') ? 'Contents' : '';
    const [plist, resources] = await Promise.all([
        (0,promises_.readFile)((0,external_node_path_.join)(root, infoPlist)).catch(() => undefined),
        (0,promises_.readFile)((0,external_node_path_.join)(root, inside, '_CodeSignature', 'CodeResources')).catch(() => undefined),
    ]);
    return { ...(plist && { infoPlist: plist }), ...(resources && { codeResources: resources }) };
}

;// CONCATENATED MODULE: ./src/sign-notarize/plan/bundles.ts


const ENDINGS = {
    app: 'app',
    framework: 'framework',
    xpc: 'other',
    appex: 'other',
    bundle: 'other',
    plugin: 'other',
};
/**
 * The bundles among the files of a tree: folders with the name and the Info.plist of one. A folder that only has the
 * name is none; Python packages may be called anything.
 */
async function findBundles(root, files) {
    const paths = new Set(files.filter(({ type }) => type === 'file').map(({ path }) => path));
    const bundles = [...paths]
        .map((path) => bundleOf(path, (0,external_node_path_.basename)(root)))
        .filter((found) => found !== undefined);
    const described = bundles.map(async ({ base, ...bundle }) => {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(root, bundle.path, bundle.infoPlist), 'utf8').catch(() => '');
        const name = plistText(text, 'CFBundleExecutable') ?? base;
        return {
            ...bundle,
            executable: bundle.infoPlist.startsWith('Contents/') ? `Contents/MacOS/${name}` : name,
        };
    });
    const found = await Promise.all(described);
    return found.filter(({ path, executable }) => paths.has(below(path, executable)));
}
/** Where the bundle at `place` has its Info.plist, below it; undefined if it has none. */
async function findInfoPlist(place) {
    for (const path of ['Contents/Info.plist', 'Resources/Info.plist', 'Info.plist']) {
        if (await (0,promises_.stat)((0,external_node_path_.join)(place, path)).catch(() => undefined))
            return path;
    }
    return undefined;
}
/** `path` below the folder `folder`, which is empty for the root. */
function below(folder, path) {
    return folder === '' ? path : `${folder}/${path}`;
}
/** The text of a key of an XML property list. */
function plistText(text, key) {
    const value = new RegExp(`<key>${key}</key>\\s*<string>([^<]*)</string>`).exec(text)?.[1];
    return value?.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
/** The bundle whose Info.plist `path` is. */
function bundleOf(path, rootName) {
    const parts = path.split('/');
    if (parts.pop() !== 'Info.plist')
        return undefined;
    const inside = parts.at(-1) === 'Contents' || parts.at(-1) === 'Resources' ? [parts.pop() ?? ''] : [];
    const version = parts.at(-2) === 'Versions' ? parts.length - 2 : parts.length;
    const name = parts[version - 1] ?? rootName;
    const [, base = '', ending = ''] = /^(.*)\.([a-z]+)$/i.exec(name) ?? [];
    const type = ENDINGS[ending.toLowerCase()];
    return type && { path: parts.join('/'), type, base, infoPlist: [...inside, 'Info.plist'].join('/') };
}

;// CONCATENATED MODULE: ./src/sign-notarize/plan/plan.ts








/** Files whose headers are read at once. */
const FILES_AT_ONCE = 4;
/**
 * Finds everything in the folder `root` that gets a signature of its own on `platform`, by its header and not by its
 * name. Links are not followed, so nothing is signed twice. Deepest first, a bundle after what is in it. On Linux
 * there is nothing: ELF files carry no signatures.
 */
async function planTree(root, platform, host) {
    if (platform === 'linux')
        return { stages: [], skipped: [] };
    const found = await (0,walk/* walk */.n)(root, host.platform);
    const bundles = platform === 'darwin' ? await findBundles(root, found) : [];
    const plan = { stages: [], skipped: [] };
    const signable = [];
    const files = found.filter(({ type }) => type === 'file');
    for await (const one of (0,in_order/* inOrder */.a)(files, FILES_AT_ONCE, (file) => lookAt(root, file, { platform, here: host.platform, bundles }))) {
        if (one === undefined)
            continue;
        if ('status' in one)
            plan.skipped.push(one);
        else
            signable.push(one);
    }
    for (const { path, bundle } of signable)
        if (bundle)
            bundle.inner = filesIn(path, signable);
    const byDepth = Map.groupBy(signable, (one) => stageOf(one, bundles));
    plan.stages = [...byDepth].sort(([a], [b]) => b - a).map(([, group]) => group);
    return plan;
}
/** The files with a signature of their own in the bundle at `folder`, below it. */
function filesIn(folder, signable) {
    const start = below(folder, '');
    return signable.flatMap(({ path, bundle }) => !bundle && path.startsWith(start) ? [path.slice(start.length)] : []);
}
/** What one file is to us: nothing (undefined), something to sign, or something that is left out. */
async function lookAt(root, { path }, at) {
    const place = (0,external_node_path_.join)(root, path);
    const info = await (0,formats_binary/* readBinary */.C8)(place).catch((error) => plan_damage(path, error));
    if (info === undefined || 'status' in info)
        return info;
    const why = reasonToSkip(info, at.platform);
    if (why !== undefined)
        return { path, status: 'skipped', why };
    if (info.format === 'pe') {
        return { path, place, format: 'pe', kind: kindOf(info), existing: await existingPeSignature(place) };
    }
    const main = at.bundles.find((bundle) => below(bundle.path, bundle.executable) === path);
    if (!main)
        return {
            path,
            place,
            format: 'macho',
            kind: kindOf(info),
            existing: await existingMachoSignature(place),
        };
    return {
        path: main.path,
        place: (0,external_node_path_.join)(root, main.path),
        format: 'macho',
        kind: kindOf(info),
        bundle: { type: main.type, executable: main.executable, inner: [] },
        existing: await existingMachoSignature(place, {
            ...main,
            root: (0,external_node_path_.join)(root, main.path),
            platform: at.here,
        }),
    };
}
/** A file that only begins like a program cannot be signed, and no system will load it. */
function plan_damage(path, error) {
    if (!(error instanceof shared_errors/* UserError */.yo) || error.code !== 'binary-damaged')
        throw error;
    return { path, status: 'skipped', why: `it begins like a program and is none (${error.message})` };
}
function reasonToSkip(info, platform) {
    if (info.format === 'elf')
        return 'a Linux file, which carries no signature';
    const home = info.format === 'pe' ? 'win32' : 'darwin';
    if (home !== platform)
        return `a ${home === 'win32' ? 'Windows' : 'macOS'} file, which is data on this platform`;
    if (info.format === 'macho' && info.slices.every(({ kind }) => kind === 'other')) {
        return 'an object file, a static library or debug symbols, which is not run';
    }
    return undefined;
}
function kindOf(info) {
    const kinds = info.format === 'macho' ? info.slices.map(({ kind }) => kind) : [info.kind];
    return kinds.includes('executable') ? 'program' : 'library';
}
/** The higher, the earlier: what lies in bundles comes before them, deeper files before those above. */
function stageOf({ path, bundle }, bundles) {
    const around = bundles.filter((one) => !(bundle && one.path === path) && (one.path === '' || path.startsWith(`${one.path}/`)));
    return around.length * 2 + (bundle ? 0 : 1);
}

;// CONCATENATED MODULE: ./src/sign-notarize/plan/plan-subject.ts




/** What is signed of a subject whose copy lies at `root`: everything in a folder, or the one file. */
async function planSubject(subject, root, host) {
    if (subject.kind === 'file')
        return { stages: [[await signableOf(subject.format, root)]], skipped: [] };
    // An app lies alone in its folder, so that its own name is part of the paths.
    return planTree(subject.kind === 'app' ? (0,external_node_path_.dirname)(root) : root, subject.platform, host);
}
async function signableOf(format, place) {
    const path = (0,external_node_path_.basename)(place);
    if (format === 'macho')
        return { path, place, format, kind: 'program', existing: await existingMachoSignature(place) };
    if (format === 'pe')
        return { path, place, format, kind: 'program', existing: await existingPeSignature(place) };
    if (format === 'msi' || format === 'pkg' || format === 'dmg') {
        // What signed a package is not read; it is signed again, which replaces it.
        return { path, place, format, kind: 'package', existing: { state: 'none' } };
    }
    throw new Error(`'${place}' is of format ${format}, which carries no signature`);
}

;// CONCATENATED MODULE: ./src/sign-notarize/plan/decide.ts

/**
 * Which files are signed and which keep the signature that they have. One that is ad hoc, or that its file no longer
 * fits, is none. What this signer signed before, and still holds, is not signed again, unless something inside of it
 * is. Throws `signature-exists`, `team-mismatch`.
 */
async function decide(stages, policy, signer) {
    const kept = [];
    const changing = [];
    const decided = [];
    const problems = [];
    for (const stage of stages) {
        const own = await alreadySigned(stage, signer);
        const toSign = stage.filter((file) => {
            const reopened = file.bundle !== undefined && changing.some(({ path }) => isInside(path, file.path));
            const why = reopened ? undefined : reasonToKeep(file, { policy, signer, own });
            if (why === undefined)
                return true;
            if (!own.has(file.path))
                problems.push(...refusals(file, policy));
            kept.push({ path: file.path, status: 'kept', why });
            return false;
        });
        changing.push(...toSign);
        if (toSign.length > 0)
            decided.push(toSign);
    }
    (0,shared_errors/* throwAll */.Kx)(problems);
    return { stages: decided, kept };
}
/** Of the files that name this signer, those whose signatures are all that they should be. */
async function alreadySigned(files, signer) {
    const named = files.filter(({ existing }) => isOf(existing, signer));
    if (named.length === 0)
        return new Set();
    const unfit = new Set((await signer.verify(named)).map(({ path }) => path));
    return new Set(named.map(({ path }) => path).filter((path) => !unfit.has(path)));
}
function reasonToKeep({ path, existing }, { policy, signer, own }) {
    if (policy.existing === 'replace')
        return undefined;
    if (own.has(path))
        return 'signed by this certificate already';
    if (existing.state !== 'valid')
        return undefined;
    return isOf(existing, signer)
        ? undefined
        : `signed by '${existing.signer ?? existing.teamId ?? 'somebody'}'`;
}
function isOf(existing, { identity }) {
    return existing.state === 'valid' && existing.signer !== undefined && existing.signer === identity;
}
function refusals({ path, kind, existing }, policy) {
    if (existing.state !== 'valid')
        return [];
    const whose = existing.signer ?? existing.teamId ?? 'somebody';
    if (policy.existing === 'error') {
        return [
            new shared_errors/* UserError */.yo('signature-exists', `'${path}' is signed by '${whose}' already.`, {
                hint: "Keep such signatures with 'existing-signatures: keep', or put ours in their place with 'replace'.",
            }),
        ];
    }
    const { teamId } = policy;
    if (kind !== 'library' || teamId === undefined || existing.teamId === teamId || policy.foreignLibraries)
        return [];
    return [
        new shared_errors/* UserError */.yo('team-mismatch', `'${path}' is signed by '${whose}' (team ${existing.teamId ?? 'unknown'}), and the program will be of team ${teamId}: macOS does not load it.`, {
            hint: "Sign it too: 'existing-signatures: replace'. Or give 'entitlements' with com.apple.security.cs.disable-library-validation.",
        }),
    ];
}
function isInside(path, folder) {
    return folder === '' || path.startsWith(`${folder}/`);
}

;// CONCATENATED MODULE: ./src/sign-notarize/sign-files.ts


/** Annotations for files; the report has all of them. */
const FILES_NAMED = 10;
/**
 * Signs the files of a plan, stage by stage, and checks each signature by other means than those that made it.
 * Throws `signing-failed` and `signature-invalid`, one for each file, and what deciding throws.
 */
async function signFiles(plan, { signer, policy, host }) {
    const { stages, kept } = await decide(plan.stages, policy, signer);
    const count = stages.flat().length;
    const title = count === 0 ? 'Nothing to sign again' : `Sign ${count} files with ${signer.tool}`;
    const outcomes = await host.group(title, () => signStages(stages, signer, host));
    const failed = outcomes.filter((outcome) => outcome.status === 'failed');
    (0,shared_errors/* throwAll */.Kx)(firstOnes(failed, signingFailed));
    if (count > 0)
        await host.group(`Check ${count} signatures`, () => check(stages.flat(), signer));
    return {
        tool: signer.tool,
        ...(signer.identity !== undefined && { identity: signer.identity }),
        outcomes: [...outcomes, ...kept, ...plan.skipped],
    };
}
async function signStages(stages, signer, { progress }) {
    const outcomes = [];
    for (const stage of stages) {
        progress(`${outcomes.length} signed, now ${stage[0]?.path ?? ''}`);
        const done = await signer.sign(stage);
        outcomes.push(...done);
        // What is outside would seal what is broken.
        if (done.some(({ status }) => status === 'failed'))
            break;
    }
    return outcomes;
}
async function check(files, signer) {
    const problems = await signer.verify(files);
    (0,shared_errors/* throwAll */.Kx)(firstOnes(problems, ({ path, what, hint }) => {
        const advice = hint ??
            'This is not the fault of your files. Run it again; if it stays, report it with the log, and try another tool (input `tool`).';
        return new shared_errors/* UserError */.yo('signature-invalid', `'${path || '.'}' was signed, but ${what}.`, {
            hint: advice,
        });
    }));
}
function signingFailed(outcome) {
    const { path } = outcome;
    const why = 'why' in outcome ? outcome.why : '';
    const hint = 'hint' in outcome && outcome.hint !== undefined
        ? outcome.hint
        : 'The previous files are where they were.';
    return new shared_errors/* UserError */.yo('signing-failed', `'${path || '.'}' could not be signed: ${why}`, { hint });
}
function firstOnes(items, toError) {
    const errors = items.slice(0, FILES_NAMED).map(toError);
    const more = items.length - errors.length;
    const [first] = items;
    if (more > 0 && first) {
        const names = items
            .slice(FILES_NAMED, 3 * FILES_NAMED)
            .map(({ path }) => path)
            .join(', ');
        errors.push(new shared_errors/* UserError */.yo(toError(first).code, `And ${more} more: ${names}${more > 2 * FILES_NAMED ? ', …' : ''}.`));
    }
    return errors;
}

;// CONCATENATED MODULE: ./src/sign-notarize/macos/retry.ts

/** Pauses before a step that failed for a passing reason is made again, in ms. */
const PAUSES = [1000, 4000];
/** Makes an attempt until its result is final or the pauses are used up, and gives the last result. */
async function attempt({ work, again, signal, pauses = PAUSES }) {
    for (let number = 0;; number++) {
        const result = await work(number);
        const pause = pauses[number];
        if (pause === undefined || !again(result))
            return result;
        await (0,external_node_timers_promises_.setTimeout)(pause, undefined, { signal });
    }
}

;// CONCATENATED MODULE: ./src/sign-notarize/macos/settings.ts


/** The settings of a run. `program`: path of the main program below the root, where there is one. Throws `entitlements-invalid`. */
async function macSettings(context, program) {
    const { given, credentials, work, host } = context;
    const { certificate } = credentials;
    const folder = (0,external_node_path_.resolve)(host.workspace, given['working-directory']);
    // Ad hoc, entitlements would be there without the runtime that they are exceptions from.
    const entitlements = certificate && (await entitlementsFile(given.entitlements, folder, work));
    const text = given['binary-identifier'];
    const urls = given['timestamp-url'];
    return {
        ...(certificate && { identity: pick(certificate) }),
        ...(entitlements !== undefined && { entitlements }),
        ...(text !== undefined && program !== undefined && { identifier: { path: program, text } }),
        timestamps: urls.includes('none') ? 'none' : urls,
    };
}
function pick({ name, fingerprint, teamId }) {
    return { name, fingerprint, ...(teamId !== undefined && { teamId }) };
}
/** The identifier to give to a file; a bundle has its own. */
function identifierOf({ path, bundle }, settings) {
    if (settings.identifier?.path === path)
        return settings.identifier.text;
    if (bundle)
        return undefined;
    const name = path.split('/').at(-1) ?? path;
    return name.replace(/(?<=.)\.(?:dylib|so|dmg)$/, '');
}
/** Whether a file gets entitlements: programs only, since macOS asks the process that runs. */
function isEntitled({ kind }, settings) {
    return kind === 'program' && settings.entitlements !== undefined;
}

;// CONCATENATED MODULE: ./src/sign-notarize/macos/disk-image.ts


/** The block at the end of a disk image, and where it says where its signature lies. */
const disk_image_TRAILER = 512;
const SIGNATURE_OFFSET = 296;
const SIGNATURE_LENGTH = 304;
/** The signature of the disk image at `place`, checked like that of a program. */
function readImageSeal(place) {
    return (0,byte_source/* withFileSource */.ij)(place, async (image) => {
        const trailer = await image.read(image.size - disk_image_TRAILER, disk_image_TRAILER);
        const offset = Number(trailer.readBigUInt64BE(SIGNATURE_OFFSET));
        const length = Number(trailer.readBigUInt64BE(SIGNATURE_LENGTH));
        return readSeal({ image, ...(length > 0 && { signature: { offset, length } }) }, {});
    });
}

;// CONCATENATED MODULE: ./src/sign-notarize/macos/verify-macho.ts







const verify_macho_FILES_AT_ONCE = 3;
/**
 * Checks signed macOS code with a reader of our own: every page and part is hashed again, the certificate's signature is
 * checked, and each image must be signed by this certificate, for one team, with the hardened runtime and a timestamp.
 */
async function verifyMacho(files, settings, platform) {
    const problems = [];
    const check = async (file) => problemsOf(file, await verify_macho_bundleOf(file, platform), settings);
    for await (const found of (0,in_order/* inOrder */.a)(files, verify_macho_FILES_AT_ONCE, check))
        problems.push(...found);
    return problems;
}
async function problemsOf(file, bundle, settings) {
    const place = file.bundle ? (0,external_node_path_.join)(file.place, file.bundle.executable) : file.place;
    const sealed = bundle ? await sealedFiles(bundle) : {};
    const seals = file.format === 'dmg' ? [await readImageSeal(place)] : await readSeals(place, sealed);
    const found = seals.flatMap((seal) => [
        ...sealProblems(seal),
        ...identityProblems(seal, settings, file.format),
    ]);
    if (bundle && !sealed.codeResources)
        found.push('does not cover the files of the bundle');
    if (bundle && sealed.codeResources)
        found.push(...(await resourceProblems(bundle, sealed.codeResources)));
    return [...new Set(found)].map((what) => ({ path: file.path, what: `its signature ${what}` }));
}
async function verify_macho_bundleOf({ place, bundle }, platform) {
    const infoPlist = bundle && (await findInfoPlist(place));
    if (!bundle || infoPlist === undefined)
        return undefined;
    return { root: place, executable: bundle.executable, infoPlist, platform };
}
function sealProblems({ state, problems }) {
    return state === 'none' && problems.length === 0 ? ['is missing'] : problems;
}
function identityProblems(seal, { identity, timestamps }, format) {
    if (seal.state === 'none')
        return [];
    if (!identity)
        return seal.hardenedRuntime
            ? ['is ad hoc with the hardened runtime, under which nothing of it can be loaded']
            : [];
    const fingerprint = seal.signer?.fingerprint.replaceAll(':', '');
    return [
        ...(seal.state === 'adhoc' ? ['is ad hoc'] : []),
        ...(seal.state === 'certificate' && fingerprint !== identity.fingerprint
            ? [`is of '${verify_macho_nameOf(seal)}', not of '${identity.name}'`]
            : []),
        // A disk image is no code, and rcodesign names no team in it.
        ...(format === 'dmg' || seal.teamId === identity.teamId
            ? []
            : [`names the team '${seal.teamId ?? 'none'}', expected '${identity.teamId ?? 'none'}'`]),
        ...(seal.hardenedRuntime || format === 'dmg' ? [] : ['is without the hardened runtime']),
        ...(seal.timestamp || timestamps === 'none' ? [] : ['is without a timestamp']),
    ];
}
function verify_macho_nameOf({ signer }) {
    return (signer && /^CN=(.*)$/m.exec(signer.subject)?.[1]) ?? 'nobody';
}

;// CONCATENATED MODULE: ./src/sign-notarize/macos/codesign.ts



/** Files for one process; the arguments of a command are limited. */
const FILES_PER_PROCESS = 50;
const TIMESTAMP_FAILED = /timestamp (?:service|was expected|server)|A timestamp/i;
/** What codesign said, and what it means. */
const EXPLANATIONS = [
    [
        /errSecInternalComponent/,
        'The keychain is locked, or its partition list does not name codesign. Is another step changing keychains at the same time?',
    ],
    [
        /unable to build chain to self-signed root/,
        'The intermediate certificate is missing: set APPLE_DEVELOPER_ID_CA_G2, or export the certificate with its chain.',
    ],
    [
        /resource fork, Finder information/,
        'Extended attributes are in the way: xattr -cr <folder>, before the action.',
    ],
    [
        /bundle format (?:unrecognized|is ambiguous)/,
        'A folder looks like a bundle and is none: a framework needs Versions/Current and its links. Hand over the archive; upload-artifact loses links.',
    ],
    [
        TIMESTAMP_FAILED,
        "Apple's timestamp server did not answer in several attempts. Run the job again, or name another: 'timestamp-url: …'.",
    ],
];
/** A signer with Apple's own program. `keychain` holds the certificate; absent: ad hoc. */
function codesignSigner(context, settings, keychain) {
    return {
        tool: 'codesign',
        ...(settings.identity && { identity: settings.identity.name }),
        sign: async (files) => {
            const outcomes = new Map();
            for (const batch of batches(files, settings)) {
                for (const outcome of await codesign_signBatch(batch, { context, settings, keychain }))
                    outcomes.set(outcome.path, outcome);
            }
            return files.map(({ path }) => outcomes.get(path) ?? { path, status: 'failed', why: 'codesign was not run on it' });
        },
        verify: async (files) => [
            ...(await verifyMacho(files, settings, context.host.platform)),
            ...(await verifyByCodesign(files, context)),
        ],
    };
}
/** Files that are signed with the same arguments, as many as one process takes. */
function batches(files, settings) {
    // An identifier is given to the one file that it is for; all others take theirs from their names or Info.plist.
    const groups = Map.groupBy(files, (file) => `${isEntitled(file, settings)} ${ownIdentifier(file, settings) ?? ''}`);
    return [...groups.values()].flatMap((group) => Array.from({ length: Math.ceil(group.length / FILES_PER_PROCESS) }, (_, index) => group.slice(index * FILES_PER_PROCESS, (index + 1) * FILES_PER_PROCESS)));
}
/** The command that signs `files`, all of one batch. Never `--deep`, which gives all files the same flags and skips most. */
function planCodesign(files, settings, { keychain, number = 0 }) {
    const { identity } = settings;
    const [first] = files;
    const identifier = first && ownIdentifier(first, settings);
    return {
        tool: 'codesign',
        args: [
            ...['--force', '--sign', identity?.fingerprint ?? '-'],
            ...(identity && first ? certifiedOptions(first, settings, { keychain, number }) : []),
            ...(identifier === undefined ? [] : ['--identifier', identifier]),
            ...files.map(({ place }) => place),
        ],
    };
}
/** What only a signature with a certificate has. */
function certifiedOptions(file, settings, { keychain, number = 0 }) {
    const { timestamps, entitlements } = settings;
    const server = timestamps === 'none' ? 'none' : timestamps[number % Math.max(timestamps.length, 1)];
    return [
        ...(keychain === undefined ? [] : ['--keychain', keychain]),
        ...(file.format === 'dmg' ? [] : ['--options', 'runtime']),
        server === undefined ? '--timestamp' : `--timestamp=${server}`,
        ...(entitlements !== undefined && isEntitled(file, settings) ? ['--entitlements', entitlements] : []),
    ];
}
function ownIdentifier(file, settings) {
    return settings.identifier?.path === file.path ? identifierOf(file, settings) : undefined;
}
/** Signs a batch in one process. If that fails, each file is signed alone, so that the failure has a name. */
async function codesign_signBatch(files, batch) {
    const { code, stderr } = await codesign(files, batch);
    if (code === 0)
        return files.map(({ path }) => ({ path, status: 'signed' }));
    const [only, second] = files;
    if (only && !second)
        return [failure(only, stderr)];
    const outcomes = [];
    for (const file of files)
        outcomes.push(...(await codesign_signBatch([file], batch)));
    return outcomes;
}
function codesign(files, { context, settings, keychain }) {
    const { host, env } = context;
    return attempt({
        signal: host.signal,
        again: ({ code, stderr }) => code !== 0 && TIMESTAMP_FAILED.test(stderr),
        work: (number) => {
            const { tool, args } = planCodesign(files, settings, { keychain, number });
            return host.exec(tool, args, { env, allowFailure: true });
        },
    });
}
function failure({ path }, stderr) {
    const [, hint] = EXPLANATIONS.find(([pattern]) => pattern.test(stderr)) ?? [];
    return {
        path,
        status: 'failed',
        why: `codesign: ${stderr.trim().split('\n').slice(-3).join(' / ')}`,
        ...(hint !== undefined && { hint }),
    };
}
async function verifyByCodesign(files, { host, env }) {
    const problems = [];
    for (const { path, place } of files) {
        const { code, stderr } = await host.exec('codesign', ['--verify', '--strict', '--verbose=2', place], {
            env,
            allowFailure: true,
        });
        if (code !== 0)
            problems.push({
                path,
                what: `codesign --verify --strict says: ${stderr.trim().split('\n').slice(-3).join(' / ')}`,
            });
    }
    return problems;
}

// EXTERNAL MODULE: ./src/shared/exec.ts
var shared_exec = __webpack_require__(7304);
;// CONCATENATED MODULE: ./src/sign-notarize/macos/search-list.ts




/** Apple's program for keychains. */
const SECURITY = 'security';
/** The file of the keychain in the work folder. Nothing else is ever deleted. */
const KEYCHAIN_FILE = 'signing.keychain-db';
/** The command that sets the user's search list. */
function planSearchList(keychains) {
    return { tool: SECURITY, args: ['list-keychains', '-d', 'user', '-s', ...keychains] };
}
/** The paths in what `security list-keychains` prints: one on a line, indented, in quotes. */
function parseSearchList(stdout) {
    return stdout
        .split('\n')
        .map((line) => line.trim().replace(/^"(.*)"$/, '$1'))
        .filter(Boolean);
}
/**
 * Takes the keychain of the folder `work` off the search list and deletes it. It warns and never throws: what was
 * signed is signed. An interrupted run does this too, so it does not listen to the run's own signal.
 */
async function search_list_removeKeychain(work, host, env) {
    const keychain = (0,external_node_path_.join)(work, KEYCHAIN_FILE);
    if (!(await search_list_exists(keychain)))
        return;
    const exec = (0,shared_exec/* createExec */.k)(new AbortController().signal, host.platform);
    try {
        const { stdout } = await exec(SECURITY, ['list-keychains', '-d', 'user'], { env });
        // The list as it is now without ours: what others have changed meanwhile stays.
        const others = parseSearchList(stdout).filter((path) => !path.endsWith(keychain));
        await exec(SECURITY, planSearchList(others).args, { env });
        await exec(SECURITY, ['delete-keychain', keychain], { env });
    }
    catch (error) {
        host.annotate('warning', `The temporary keychain '${keychain}' could not be removed: ${(0,describe_error/* messageOf */.b)(error)}`);
    }
}
/** Whether there is something at `path`. */
async function search_list_exists(path) {
    return (await (0,promises_.stat)(path).catch(() => undefined)) !== undefined;
}

;// CONCATENATED MODULE: ./src/sign-notarize/macos/keychain.ts






/**
 * The commands that make the keychain, in order, up to the search list. Without a timeout, since a keychain that locks
 * itself makes codesign wait for a window that nobody sees; with the partition list, without which it asks likewise.
 */
function planKeychain({ keychain, password, identities, intermediates }) {
    const security = (...args) => ({ tool: SECURITY, args });
    return [
        security('create-keychain', '-p', password, keychain),
        security('set-keychain-settings', keychain),
        security('unlock-keychain', '-p', password, keychain),
        ...identities.map((one) => security('import', one.file, '-k', keychain, '-f', 'pkcs12', '-P', one.password, '-T', '/usr/bin/codesign', '-T', '/usr/bin/productsign', '-T', '/usr/bin/security')),
        ...intermediates.map((file) => security('import', file, '-k', keychain)),
        security('set-key-partition-list', '-S', 'apple-tool:,apple:,codesign:', '-s', '-k', password, keychain),
    ];
}
/**
 * Gives `use` a keychain that holds the certificates of the run, is first on the search list, and goes away afterwards,
 * whatever happens. The passwords in it are made for it, so what is seen of them in a list of processes is worth nothing.
 * Throws `keychain-failed`.
 */
async function withKeychain(context, use) {
    const { host, env, work } = context;
    const plan = await keychainPlan(context);
    try {
        for (const { tool, args } of planKeychain(plan))
            await keychain_run(host, { tool, args }, env);
        const { stdout } = await host.exec(SECURITY, ['list-keychains', '-d', 'user'], { env });
        const { tool, args } = planSearchList([plan.keychain, ...parseSearchList(stdout)]);
        await host.exec(tool, args, { env });
        return await use(plan.keychain);
    }
    finally {
        await search_list_removeKeychain(work, host, env);
    }
}
async function keychainPlan({ credentials, work, host }) {
    const secret = () => {
        const text = (0,external_node_crypto_.randomBytes)(24).toString('hex');
        host.mask(text);
        return text;
    };
    const identities = [];
    for (const [name, certificate] of [
        ['application', credentials.certificate],
        ['installer', credentials.installer],
    ]) {
        if (!certificate)
            continue;
        const password = secret();
        const file = (0,external_node_path_.join)(work, `${name}.p12`);
        await (0,promises_.writeFile)(file, legacyPkcs12(certificate, password), { mode: 0o600 });
        identities.push({ file, password });
    }
    const chains = [credentials.certificate, credentials.installer].flatMap((one) => one ? certificatesIn(one.chainPem).slice(1) : []);
    const intermediates = [];
    for (const pem of new Set([...chains, ...credentials.intermediates])) {
        const file = (0,external_node_path_.join)(work, `intermediate-${intermediates.length + 1}.pem`);
        await (0,promises_.writeFile)(file, pem);
        intermediates.push(file);
    }
    return { keychain: (0,external_node_path_.join)(work, KEYCHAIN_FILE), password: secret(), identities, intermediates };
}
/**
 * The certificate alone with its key in the one form that every keychain reads: 3DES and SHA-1. What OpenSSL 3 writes, they
 * refuse with "MAC verification failed". Throws `certificate-unfit` for keys that are not RSA.
 */
function legacyPkcs12({ name, algorithm, chainPem, keyPem }, password) {
    if (algorithm !== 'rsa') {
        throw new shared_errors/* UserError */.yo('certificate-unfit', `The key of '${name}' is not RSA, and Apple's Developer ID certificates all are.`, { hint: "Use the Developer ID certificate, or 'tool: rcodesign', which takes other keys." });
    }
    const [leaf = ''] = certificatesIn(chainPem);
    const [key, certificate] = [lib_default().pki.privateKeyFromPem(keyPem), lib_default().pki.certificateFromPem(leaf)];
    const options = { algorithm: '3des', friendlyName: name };
    const asn1 = lib_default().pkcs12.toPkcs12Asn1(key, certificate, password, options);
    return Buffer.from(lib_default().asn1.toDer(asn1).getBytes(), 'binary');
}
function certificatesIn(pem) {
    return pem.split(/(?<=-----END CERTIFICATE-----\n)/).filter((one) => one.trim() !== '');
}
/** The message of the tool would hold its arguments, and with them a password. */
async function keychain_run(host, { tool, args }, env) {
    const { code, stderr } = await host.exec(tool, args, { env, allowFailure: true });
    if (code === 0)
        return;
    throw new shared_errors/* UserError */.yo('keychain-failed', `'security ${args[0]}' ended with code ${code}: ${stderr.trim()}`, {
        hint: "The keychain of this run could not be made. Does 'security list-keychains' work for this user? 'tool: rcodesign' needs no keychain.",
    });
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./src/sign-notarize/macos/installer-package.ts






const installer_package_HASHES = { 1: 'sha1', 3: 'sha256', 4: 'sha512' };
/** Bytes; the lists of real packages have some 100 KB. */
const LARGEST_LIST = 2 ** 26;
const installer_package_unpack = (0,external_node_util_.promisify)(external_node_zlib_.inflate);
/**
 * Checks the signature of the installer package (a xar archive) at `place`: that its list of contents is the one that
 * was signed, and that the parts are those of the list. Whether the certificate is trusted is not asked.
 */
function readPackageSeal(place) {
    return (0,byte_source/* withFileSource */.ij)(place, async (source) => {
        try {
            return await readXar(source);
        }
        catch (error) {
            // Whatever a reader of a part says (zlib, certificates, ASN.1): the package is not one that was signed.
            if (error instanceof Error)
                return { problems: [`cannot be read: ${error.message}`] };
            throw error;
        }
    });
}
async function readXar(source) {
    const head = await source.read(0, 28);
    const [size, packedLength] = [head.readUInt16BE(4), Number(head.readBigUInt64BE(8))];
    const hash = installer_package_HASHES[head.readUInt32BE(24)];
    if (head.readUInt32BE(0) !== 0x78617221 || !hash)
        throw new damage/* Damage */.c('it is no installer package');
    const packed = await source.read(size, packedLength);
    const list = (await installer_package_unpack(packed, { maxOutputLength: LARGEST_LIST })).toString('utf8');
    const heap = size + packedLength;
    const signature = /<x-signature style="CMS">([\s\S]*?)<\/x-signature>/.exec(list)?.[1];
    if (signature === undefined)
        return { problems: [] };
    const cms = readCms(await source.read(heap + numberIn(signature, 'offset'), numberIn(signature, 'size')));
    const sum = (0,external_node_crypto_.createHash)(hash).update(packed).digest();
    const problem = cmsProblem(cms, sum);
    const checksum = /<checksum [^>]*>([\s\S]*?)<\/checksum>/.exec(list)?.[1] ?? '';
    const kept = await source.read(heap + numberIn(checksum, 'offset'), sum.length);
    return {
        ...(cms.signer && { signer: cms.signer }),
        problems: [
            ...(problem === undefined ? [] : [`does not fit its list of contents: ${problem}`]),
            ...(kept.equals(sum) ? [] : ['does not fit its list of contents, which was changed']),
            ...(await partProblems(source, heap, list)),
        ],
    };
}
/** Every part is hashed as it lies in the archive. */
async function partProblems(source, heap, list) {
    const problems = [];
    for (const [, data = ''] of list.matchAll(/<data>([\s\S]*?)<\/data>/g)) {
        const [, style = '', sum] = /<archived-checksum style="([^"]*)">([0-9a-f]*)</i.exec(data) ?? [];
        const hash = (0,external_node_crypto_.createHash)(style.toLowerCase().replace('-', ''));
        const [start, length] = [heap + numberIn(data, 'offset'), numberIn(data, 'length')];
        for (let at = 0; at < length; at += LARGEST_READ) {
            hash.update(await source.read(start + at, Math.min(LARGEST_READ, length - at)));
        }
        if (hash.digest('hex') !== sum?.toLowerCase())
            problems.push(`does not fit the part at byte ${start}, which was changed`);
    }
    return problems;
}
const LARGEST_READ = 2 ** 20;
function numberIn(xml, name) {
    const text = new RegExp(`<${name}>(\\d+)</${name}>`).exec(xml)?.[1];
    if (text === undefined)
        throw new damage/* Damage */.c(`its list of contents names no ${name}`);
    return Number(text);
}

;// CONCATENATED MODULE: ./src/sign-notarize/macos/package-signer.ts




/** A signer for `.pkg` by the installer certificate: productsign with `keychain` on macOS, rcodesign elsewhere. */
async function packageSigner(context, keychain) {
    const { host, env, work } = context;
    const certificate = installerOf(context);
    const pem = (0,external_node_path_.join)(work, 'installer.pem');
    if (keychain === undefined)
        await (0,promises_.writeFile)(pem, `${certificate.chainPem}${certificate.keyPem}`, { mode: 0o600 });
    const signOne = async ({ path, place }) => {
        const signed = `${place}.signed`;
        const servers = context.given['timestamp-url'];
        const { tool, args } = keychain === undefined
            ? planRcodesign(place, signed, { pem, servers })
            : planProductsign(place, signed, { keychain, name: certificate.name, servers });
        const { code, stderr, stdout } = await host.exec(tool, args, { env, allowFailure: true });
        if (code !== 0)
            return {
                path,
                status: 'failed',
                why: `${tool}: ${(stderr || stdout).trim().split('\n').slice(-3).join(' / ')}`,
            };
        await (0,promises_.rename)(signed, place);
        return { path, status: 'signed' };
    };
    return {
        tool: keychain === undefined ? 'rcodesign' : 'productsign',
        identity: certificate.name,
        sign: async (files) => {
            const outcomes = [];
            for (const file of files)
                outcomes.push(await signOne(file));
            return outcomes;
        },
        verify: async (files) => (await Promise.all(files.map((file) => package_signer_problemsOf(file, certificate)))).flat(),
    };
}
/** The command that signs a package into a new file. */
function planProductsign(place, signed, given) {
    const timestamp = given.servers.includes('none') ? '--timestamp=none' : '--timestamp';
    return {
        tool: 'productsign',
        args: ['--sign', given.name, '--keychain', given.keychain, timestamp, place, signed],
    };
}
function planRcodesign(place, signed, { pem, servers }) {
    const timestamp = servers[0] === undefined ? [] : ['--timestamp-url', servers[0]];
    return {
        tool: 'rcodesign',
        args: ['sign', '--config-file', '/dev/null', '--pem-file', pem, ...timestamp, place, signed],
    };
}
function installerOf({ credentials }) {
    if (credentials.installer)
        return credentials.installer;
    throw new shared_errors/* UserError */.yo('signing-credentials-missing', 'A .pkg is signed by an installer certificate, and none was given.', {
        hint: 'Set APPLE_INSTALLER_CERTIFICATE_BASE64 and APPLE_INSTALLER_CERTIFICATE_PASSWORD.',
    });
}
async function package_signer_problemsOf({ path, place }, { fingerprint, name }) {
    const { signer, problems } = await readPackageSeal(place);
    const whose = signer?.fingerprint.replaceAll(':', '');
    const found = whose === fingerprint ? problems : [signer ? `is not of '${name}'` : 'is missing', ...problems];
    return found.map((what) => ({ path, what: `its signature ${what}` }));
}

;// CONCATENATED MODULE: ./src/sign-notarize/macos/rcodesign.ts








/** A process takes 15 ms and its timestamp a second of waiting. */
const AT_ONCE = 4;
const rcodesign_TIMESTAMP_FAILED = /^Error:.*Time-Stamp/m;
/** A signer for macOS code on every system. The key lies in a file of `context.work` that only we can read. */
async function rcodesignSigner(context, settings) {
    const { host, env, work, credentials } = context;
    await assertInstalled(context);
    const pem = credentials.certificate && (await writePem(work, credentials.certificate));
    const signOne = async (file) => {
        const result = await attempt({
            signal: host.signal,
            again: ({ stderr }) => rcodesign_TIMESTAMP_FAILED.test(stderr),
            work: (number) => host.exec('rcodesign', rcodesignArguments(file, settings, { pem, number }), {
                env,
                allowFailure: true,
            }),
        });
        if (result.code === 0)
            return { path: file.path, status: 'signed' };
        return rcodesign_failure(file, result.stderr);
    };
    return {
        tool: 'rcodesign',
        ...(settings.identity && { identity: settings.identity.name }),
        sign: async (files) => {
            const outcomes = [];
            for await (const outcome of (0,in_order/* inOrder */.a)(files, AT_ONCE, signOne))
                outcomes.push(outcome);
            return outcomes;
        },
        verify: (files) => verifyMacho(files, settings, host.platform),
    };
}
/**
 * The arguments that sign `file` in place. A bundle is signed without what is in it, which was signed before with flags
 * of its own, or keeps the signature of somebody else: rcodesign gives its flags to the outermost only, and would sign
 * again every program and library that it is not told to leave.
 */
function rcodesignArguments(file, settings, { pem, number = 0 }) {
    const { identity, timestamps, entitlements } = settings;
    const identifier = identifierOf(file, settings);
    const server = timestamps === 'none' ? 'none' : timestamps[number % Math.max(timestamps.length, 1)];
    return [
        'sign',
        // Without the configuration files that may lie about on the machine.
        ...['--config-file', '/dev/null'],
        ...(identity && pem !== undefined ? ['--pem-file', pem] : []),
        ...(identity && file.format === 'macho' ? ['--code-signature-flags', 'runtime'] : []),
        ...(identity?.teamId !== undefined ? ['--team-name', identity.teamId] : []),
        ...(identity && server !== undefined ? ['--timestamp-url', server] : []),
        ...(identifier !== undefined ? ['--binary-identifier', identifier] : []),
        ...(entitlements !== undefined && isEntitled(file, settings)
            ? ['--entitlements-xml-file', entitlements]
            : []),
        ...(file.bundle
            ? ['--shallow', ...file.bundle.inner.flatMap((path) => ['--exclude', globOf(path)])]
            : []),
        file.place,
    ];
}
/** The pattern that `path` alone fits. */
function globOf(path) {
    return path.replace(/[*?[\]]/g, '[$&]');
}
async function assertInstalled({ host, env }) {
    try {
        await host.exec('rcodesign', ['--version'], { env });
    }
    catch (cause) {
        if (!(cause instanceof shared_errors/* UserError */.yo) || cause.code !== 'tool-missing')
            throw cause;
        throw new shared_errors/* UserError */.yo('tool-missing', `macOS code is signed by rcodesign on this system, and it cannot be started: ${(0,describe_error/* messageOf */.b)(cause)}`, {
            hint: "Install it in a step before: cargo install apple-codesign --version 0.29.0 --locked, or the binary of its GitHub release 'apple-codesign/0.29.0'. Or run this job on macOS.",
            cause,
        });
    }
}
/** rcodesign takes the first certificate of the file for the one that belongs to the key, so the leaf is first. */
async function writePem(work, { chainPem, keyPem }) {
    const file = (0,external_node_path_.join)(work, 'certificate.pem');
    await (0,promises_.writeFile)(file, `${chainPem}${keyPem}`, { mode: 0o600 });
    return file;
}
function rcodesign_failure({ path }, said) {
    const why = /^Error: (.*)$/m.exec(said)?.[1] ?? said.trim().split('\n').slice(-3).join(' / ');
    const hint = rcodesign_TIMESTAMP_FAILED.test(said)
        ? "The timestamp server did not answer in several attempts. Run the job again, or name others: 'timestamp-url: …'."
        : undefined;
    return { path, status: 'failed', why: `rcodesign: ${why}`, ...(hint !== undefined && { hint }) };
}

;// CONCATENATED MODULE: ./src/sign-notarize/with-signer.ts







/**
 * Gives `use` the signer for macOS or Windows files on this machine. `program`: path of the main program below the root,
 * where there is one. What the signer needs (a keychain) is there for as long as `use` runs.
 */
async function withSigner(context, program, use) {
    if (context.platform === 'win32')
        return use(await windowsSigner(await chooseWindowsTool(context), context));
    if (context.format === 'pkg')
        return withPackageSigner(context, use);
    const settings = await macSettings(context, program);
    if (macTool(context) === 'rcodesign')
        return use(await rcodesignSigner(context, settings));
    if (!settings.identity)
        return use(codesignSigner(context, settings, undefined));
    return withKeychain(context, (keychain) => use(codesignSigner(context, settings, keychain)));
}
async function withPackageSigner(context, use) {
    if (macTool(context) === 'rcodesign')
        return use(await packageSigner(context, undefined));
    return withKeychain(context, async (keychain) => use(await packageSigner(context, keychain)));
}
function macTool({ given, host }) {
    const { tool } = given;
    if (tool === 'auto')
        return host.platform === 'darwin' ? 'codesign' : 'rcodesign';
    const onMac = host.platform === 'darwin';
    if (tool === 'rcodesign' || (tool === 'codesign' && onMac))
        return tool;
    const why = tool === 'codesign' ? 'codesign is on macOS only' : `'${tool}' does not sign macOS code`;
    throw new shared_errors/* UserError */.yo('signing-tool-unfit', `'tool: ${tool}' cannot be used: ${why}.`, {
        hint: "Leave 'tool' out: codesign is taken on macOS, rcodesign elsewhere.",
        exitCode: 2,
    });
}

;// CONCATENATED MODULE: ./src/sign-notarize/sign-subject.ts












const NOT_YET = { notarized: false, stapled: false };
/**
 * Signs a copy of macOS or Windows files, checks it, and puts it in the place of what was signed. Then Apple is asked:
 * a wait that is given up or cancelled can be resumed, since the files that Apple has are the files in place.
 * Throws `nothing-to-sign`, and what the steps throw; before the files are in place, everything is as it was.
 */
async function signSubject(subject, context, publish) {
    assertNotarizable(subject.source, context);
    return (0,files/* withTempDir */.E8)(homeOf(subject), async (staging) => {
        const copy = await signedCopy(subject, (0,external_node_path_.join)(staging, 'signed'), context);
        const signed = { ...copy.files, ...NOT_YET, ...(await deliver(copy, context)) };
        await publish();
        const apple = await askApple(signed.place, context);
        if (!apple.notarized)
            return signed;
        const signature = { ...copy.signature, ...apple };
        const again = {
            ...copy,
            root: signed.place,
            staging: (0,external_node_path_.join)(staging, 'notarized'),
            changed: false,
            signature,
        };
        const notarized = { ...copy.files, ...apple, ...(await deliver(again, context)) };
        await publish();
        return notarized;
    });
}
async function signedCopy(subject, staging, context) {
    const { host } = context;
    const root = await host.group('Copy', () => stage(subject, (0,external_node_path_.join)(staging, 'copy'), host));
    const program = subject.kind === 'hand-over' ? subject.manifest.executable : undefined;
    const main = program === undefined ? (subject.kind === 'file' ? root : undefined) : (0,external_node_path_.join)(root, program);
    if (main !== undefined)
        await checkOnefile(main, context.platform, host);
    const files = await signCopy(subject, root, context);
    const { tool, identity, outcomes } = files;
    const counts = {
        signed: count(outcomes, 'signed'),
        kept: count(outcomes, 'kept'),
        skipped: count(outcomes, 'skipped'),
    };
    const signature = { tool, ...(identity !== undefined && { identity }), ...counts, ...NOT_YET };
    return { subject, root, staging, changed: counts.signed > 0, signature, files };
}
async function signCopy(subject, root, context) {
    const { host, given, credentials } = context;
    const plan = await host.group('Find what is signed', () => planSubject(subject, root, host));
    if (plan.stages.length === 0)
        throw nothingToSign(subject, context);
    for (const outcome of plan.skipped)
        if ('why' in outcome)
            host.debug(`skipped ${outcome.path}: ${outcome.why}`);
    const program = subject.kind === 'hand-over' ? subject.manifest.executable : onlyProgram(plan);
    const policy = {
        existing: given['existing-signatures'],
        ...(context.platform === 'darwin' && { teamId: credentials.certificate?.teamId }),
        foreignLibraries: await allowsForeignLibraries(context),
    };
    return withSigner(context, program, (signer) => signFiles(plan, { signer, policy, host }));
}
/** The program at the top of a folder, if there is one and no other. */
function onlyProgram({ stages }) {
    const programs = stages.flat().filter(({ path, kind }) => kind === 'program' && !path.includes('/'));
    return programs.length === 1 ? programs[0]?.path : undefined;
}
/** The folder that holds the subject: the copy is moved from one of its folders, on the same file system. */
function homeOf(subject) {
    return (0,external_node_path_.dirname)((subject.kind === 'hand-over' && subject.parts.manifest) || subject.source);
}
function nothingToSign({ source }, { platform }) {
    const kind = platform === 'darwin' ? 'Mach-O' : 'PE';
    return new shared_errors/* UserError */.yo('nothing-to-sign', `'${(0,external_node_path_.basename)(source)}' holds no ${kind} file: there is nothing to sign for ${platform}.`, {
        hint: 'Was the right folder named, and was it built for this platform? Scripts and data carry no signature.',
    });
}

;// CONCATENATED MODULE: ./src/sign-notarize/work-folder.ts






/** State of the job: the folder that the post step takes away if the run could not. No secret. */
const WORK_STATE = 'sign-notarize-work';
const PREFIX = 'sidecar-signing-';
/**
 * Gives `use` a folder for secrets that only this user can read, and takes it away whatever happens. A run that is
 * killed leaves it to the post step, which knows it from the state that was saved before anything was in it.
 */
async function withWorkFolder(host, use) {
    await (0,files/* makeFolder */.fc)(host.temp);
    // Made with mode 0700.
    const work = await (0,promises_.mkdtemp)((0,external_node_path_.join)(host.temp, PREFIX));
    host.state.save(WORK_STATE, work);
    try {
        return await use(work);
    }
    finally {
        await remove(work, host);
    }
}
/** The post step: takes away what a killed run left behind. It warns of what it cannot do, and never fails. */
async function cleanUp(host) {
    const work = host.state.load(WORK_STATE);
    // Nothing but a folder of ours is removed, whatever the state says.
    const ours = work !== '' && dirname(resolve(work)) === resolve(host.temp) && basename(work).startsWith(PREFIX);
    if (!ours || !(await exists(work)))
        return;
    await removeKeychain(work, host, childEnvironment(host.env));
    await remove(work, host);
}
async function remove(work, host) {
    try {
        await (0,promises_.rm)(work, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
    catch (error) {
        host.annotate('warning', `The folder '${work}' holds keys and could not be removed: ${(0,describe_error/* messageOf */.b)(error)}`);
    }
}

;// CONCATENATED MODULE: ./src/sign-notarize/unsigned.ts













/** How an unsigned program looks to its users. */
const CONSEQUENCES = {
    darwin: 'macOS will say that it is damaged or from an unknown developer, until its quarantine is taken away: xattr -dr com.apple.quarantine <app>.',
    win32: 'Windows SmartScreen will warn of it.',
    linux: 'Its users cannot tell who made it.',
};
/** Leaves everything as it is, says so, and gives the outputs. */
function leaveUnsigned(subject, why, host) {
    const what = subject.known ?? `'${subject.source}'`;
    host.annotate('warning', `${what} stays unsigned: ${why}. ${CONSEQUENCES[subject.platform]}`);
    const parts = subject.kind === 'hand-over' ? subject.parts : { archive: subject.source };
    return {
        signed: 'false',
        'signed-count': '0',
        'kept-count': '0',
        'skipped-count': '0',
        identity: '',
        'submission-id': '',
        notarized: 'false',
        stapled: 'false',
        archive: parts.archive ?? '',
        manifest: 'manifest' in parts ? (parts.manifest ?? '') : '',
        checksums: '',
    };
}
/**
 * Without a certificate: macOS on Apple's processors ends a program at once that has no signature at all, so files
 * without one, or whose signature no longer fits, are signed ad hoc where a tool is at hand. PyInstaller has done so
 * for all of them, and then nothing is changed.
 */
async function withoutCertificate(subject, why, given, host) {
    const unsigned = leaveUnsigned(subject, why, host);
    if (subject.platform !== 'darwin' || (subject.kind === 'file' && subject.format !== 'macho'))
        return unsigned;
    return withWorkFolder(host, (work) => (0,files/* withTempDir */.E8)((0,external_node_path_.dirname)(subject.source), async (staging) => {
        const root = await stage(subject, (0,external_node_path_.join)(staging, 'copy'), host);
        const plan = await planSubject(subject, root, host);
        const stages = await deadOnes(plan.stages);
        if (stages.length === 0)
            return unsigned;
        const context = {
            ...{ host, given, work, platform: subject.platform },
            env: variables_childEnvironment(host.env),
            credentials: { intermediates: [] },
        };
        const signed = await signAdHoc({ stages, skipped: [] }, context);
        if (!signed)
            return unsigned;
        const counts = { signed: count(signed.outcomes, 'signed'), kept: 0, skipped: 0 };
        const signature = { tool: signed.tool, ...counts, notarized: false, stapled: false };
        const delivered = await deliver({ subject, root, staging, changed: true, signature }, context);
        host.annotate('notice', `${counts.signed} files had no signature that holds, and got an ad-hoc one, without which macOS would not start them on Apple's processors.`);
        return {
            ...unsigned,
            'signed-count': String(counts.signed),
            archive: delivered.archive,
            checksums: delivered.checksums,
        };
    }));
}
/** The files that macOS on Apple's processors would end at once, by stage. */
async function deadOnes(stages) {
    const found = [];
    for (const stage of stages) {
        const dead = [];
        for (const file of stage)
            if (await isDead(file))
                dead.push(file);
        if (dead.length > 0)
            found.push(dead);
    }
    return found;
}
/**
 * Intel's processors do without a signature, so only the part for Apple's counts. One that does not fit is worse than
 * none; but of a bundle the loader looks at the program alone, and what linkers sign seals no other files.
 */
async function isDead({ existing, place, bundle }) {
    const program = bundle ? (0,external_node_path_.join)(place, bundle.executable) : place;
    const { state } = bundle ? await existingMachoSignature(program) : existing;
    if (state !== 'none')
        return state === 'broken';
    const info = await (0,formats_binary/* readBinary */.C8)(program);
    return (info?.format === 'macho' && info.slices.some(({ arch, signed }) => arch === 'arm64' && signed === 'no'));
}
/** Undefined where it cannot be done, which is a warning: unsigned is what was asked for. */
async function signAdHoc(plan, context) {
    const { host } = context;
    try {
        return await withSigner(context, undefined, (signer) => signFiles(plan, { signer, policy: { existing: 'keep' }, host }));
    }
    catch (error) {
        const [first] = (0,shared_errors/* leaves */.FQ)(error);
        if (!(first instanceof shared_errors/* UserError */.yo) || first.code === 'interrupted')
            throw error;
        const names = plan.stages.flat().map(({ path }) => path);
        host.annotate('warning', `${names.length} files have no signature that holds, and cannot be signed ad hoc here: ${names.slice(0, 5).join(', ')}. macOS will not start them on Apple's processors. ${first.message} ${first.hint ?? ''}`.trim());
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/sign-notarize/sign-notarize.ts












/** The whole action: opens, plans, signs, verifies, notarizes, puts in place, reports. Returns the outputs. */
async function signNotarize(given, host) {
    const folder = (0,external_node_path_.resolve)(host.workspace, given['working-directory']);
    const { path, artifact } = await (0,named_hand_over/* nameHandOver */.N)(given, host);
    const known = artifact && `Artifact '${artifact.name}'`;
    const subject = { ...(await openSubject(path, host)), ...(known && { known }) };
    if (given.signing === 'off')
        return leaveUnsigned(subject, "'signing' is off", host);
    const installer = subject.kind === 'file' && subject.format === 'pkg';
    const request = { given, platform: subject.platform, installer, folder };
    const gathered = await gatherCredentials(request, { ...host, fetch });
    if (gathered.state === 'none') {
        assertOptional(given, gathered.missing, host);
        const why = `there are no credentials for ${subject.platform} (${gathered.missing.join(', ')})`;
        return withoutCertificate(subject, why, given, host);
    }
    const signed = await withWorkFolder(host, (work) => sign(subject, contextOf({ given, host, subject, work }, gathered.credentials), artifact));
    const source = known ?? (0,short_path/* shortPath */._)(subject.source, host);
    await host.summary(renderReport({ ...signed, source }));
    return sign_notarize_describe(signed);
}
async function sign(subject, context, artifact) {
    const publish = async () => {
        if (artifact)
            await (0,named_hand_over/* shareAgain */.s)(artifact, context.host);
    };
    if (subject.platform !== 'linux')
        return signSubject(subject, context, publish);
    const signed = await signLinux(subject, context);
    await publish();
    return signed;
}
function contextOf({ given, host, subject, work }, credentials) {
    const format = subject.kind === 'file' && { format: subject.format };
    const { platform } = subject;
    return { given, host, platform, ...format, credentials, work, env: variables_childEnvironment(host.env) };
}
/** A release that nobody signed must not look like one that somebody did. */
function assertOptional({ signing }, missing, { context }) {
    if (signing !== 'required' && context.tag === undefined)
        return;
    const why = signing === 'required'
        ? "'signing' is required"
        : `this run is for the tag '${context.tag}', and releases are signed`;
    throw new shared_errors/* UserError */.yo('credentials-missing', `There is nothing to sign with, and ${why}. Missing: ${missing.join(', ')}.`, {
        hint: "Add them to the repository's secrets, and to 'env:' of this step. Without signing: 'signing: off'.",
    });
}
function sign_notarize_describe(signed) {
    const { outcomes, identity } = signed;
    return {
        signed: String(identity !== undefined),
        'signed-count': String(count(outcomes, 'signed')),
        'kept-count': String(count(outcomes, 'kept')),
        'skipped-count': String(count(outcomes, 'skipped')),
        identity: identity ?? '',
        'submission-id': signed.submissionId ?? '',
        notarized: String(signed.notarized),
        stapled: String(signed.stapled),
        archive: signed.archive,
        manifest: signed.manifest ?? '',
        checksums: signed.checksums,
    };
}


/***/ })

};
