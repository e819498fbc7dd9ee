export const id = 9412;
export const ids = [9412];
export const modules = {

/***/ 4868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ ByteQueue)
/* harmony export */ });
/**
 * Chunks of bytes, to be taken in other portions than they come in. A chunk need not last longer than until the next one
 * is asked for, and neither does what is taken.
 */
class ByteQueue {
    #chunks;
    #rest = Buffer.alloc(0);
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    /** Up to `most` bytes, as many as are at hand; empty at the end only. */
    async some(most) {
        while (this.#rest.length === 0) {
            const next = await this.#chunks.next();
            if (next.done)
                return Buffer.alloc(0);
            this.#rest = next.value;
        }
        const taken = this.#rest.subarray(0, most);
        this.#rest = this.#rest.subarray(taken.length);
        return taken;
    }
    /** `size` bytes, fewer at the end only. */
    async take(size) {
        const first = await this.some(size);
        if (first.length === size || first.length === 0)
            return first;
        // The next chunk may take the place of this one.
        const taken = Buffer.alloc(size);
        let filled = first.copy(taken);
        for (let part = await this.some(size - filled); part.length > 0; part = await this.some(size - filled)) {
            filled += part.copy(taken, filled);
            if (filled === size)
                break;
        }
        return taken.subarray(0, filled);
    }
    /** Ends whatever gives the chunks. */
    async close() {
        await this.#chunks.return?.();
    }
}


/***/ }),

/***/ 7198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ archiveContents)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8382);
/* harmony import */ var _in_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7357);
/* harmony import */ var _damaged_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4545);
/* harmony import */ var _decode_frame_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3322);
/* harmony import */ var _frame_table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(406);
/* harmony import */ var _frame_walk_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9393);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2323);










const CHUNK_SIZE = 2 ** 20;
/**
 * What is compressed in `path`: all of its zstd frames in order, side by side where they are small enough. Node's own
 * decompressor may stop silently after the first of several frames; here each byte of the file is accounted for.
 * A chunk lasts until the next one is asked for.
 * Throws `archive-missing`, `archive-damaged`, `archive-unsafe` (more than `maxSize`).
 */
async function* archiveContents(path, options) {
    const file = await openArchive(path);
    try {
        let total = 0;
        const frames = await findFrames(file);
        for await (const part of (0,_in_order_js__WEBPACK_IMPORTED_MODULE_7__/* .inOrder */ .a)(frames, _decode_frame_js__WEBPACK_IMPORTED_MODULE_5__/* .FRAMES_AT_ONCE */ .F7, (frame) => readFrame(file, frame, options.signal))) {
            for await (const chunk of Buffer.isBuffer(part) ? [part] : part) {
                options.signal?.throwIfAborted();
                total += chunk.length;
                if (total > options.maxSize)
                    throw (0,_damaged_js__WEBPACK_IMPORTED_MODULE_4__/* .tooLarge */ .g$)(path, options.maxSize);
                yield chunk;
            }
            if (Buffer.isBuffer(part))
                (0,_release_js__WEBPACK_IMPORTED_MODULE_6__/* .release */ ._)(part);
        }
    }
    catch (error) {
        throw (0,_damaged_js__WEBPACK_IMPORTED_MODULE_4__/* .readError */ .lS)(path, error);
    }
    finally {
        await file.close();
    }
}
async function openArchive(path) {
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
        if ((await file.stat()).isFile())
            return file;
        await file.close();
    }
    catch (error) {
        const { code } = error;
        if (code !== 'ENOENT' && code !== 'ENOTDIR')
            throw error;
    }
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('archive-missing', `There is no archive '${path}'.`, {
        hint: 'build-backend writes it beside the manifest, with the ending .tar.zst.',
    });
}
async function findFrames(file) {
    const { size } = await file.stat();
    const frames = (await (0,_frame_table_js__WEBPACK_IMPORTED_MODULE_8__/* .readFrameTable */ .i)(file, size)) ?? (await (0,_frame_walk_js__WEBPACK_IMPORTED_MODULE_9__/* .walkFrames */ .I)(file, size));
    if (frames.length === 0)
        throw new _frame_walk_js__WEBPACK_IMPORTED_MODULE_9__/* .FrameError */ .q('it is empty');
    return frames;
}
/** A whole frame, or a stream that starts when it is read. */
async function readFrame(file, frame, signal) {
    signal?.throwIfAborted();
    const { offset, compressed, content } = frame;
    if (content === undefined || !(0,_decode_frame_js__WEBPACK_IMPORTED_MODULE_5__/* .fitsBuffer */ .vU)({ compressed, content }))
        return streamFrame(file, frame);
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(compressed), 0, compressed, offset);
    if (bytesRead < compressed)
        throw new _frame_walk_js__WEBPACK_IMPORTED_MODULE_9__/* .FrameError */ .q('it ends in the middle of a frame');
    return (0,_decode_frame_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeFrame */ .O2)(buffer, content);
}
async function* streamFrame(file, { offset, compressed, content }) {
    const range = { start: offset, end: offset + compressed - 1, autoClose: false, highWaterMark: CHUNK_SIZE };
    const plain = (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createZstdDecompress)({ chunkSize: CHUNK_SIZE });
    // The error of either stream ends the other, and comes out of the loop below.
    (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(file.createReadStream(range), plain, () => undefined);
    let size = 0;
    for await (const chunk of plain) {
        size += chunk.length;
        yield chunk;
    }
    if (content !== undefined && size !== content)
        throw new _frame_walk_js__WEBPACK_IMPORTED_MODULE_9__/* .FrameError */ .q('a frame has another size than it says');
}


/***/ }),

/***/ 3322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ FRAMES_AT_ONCE),
/* harmony export */   O2: () => (/* binding */ decodeFrame),
/* harmony export */   vU: () => (/* binding */ fitsBuffer)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _frame_walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9393);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2323);




/** Threads of Node's pool: more frames at once would only wait there. */
const FRAMES_AT_ONCE = 3;
/** A frame up to this size is decompressed as a whole, beside others. */
const LARGEST_WHOLE_FRAME = 2 ** 24;
/** Room in the buffer of a result beyond its size, so that one call of zstd finds the end too. */
const CHUNK_SLACK = 64;
/** A frame that compresses to more than its content is not worth a buffer either. */
const SLACK = 2 ** 16;
const decompress = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.zstdDecompress);
/** Whether a frame of these sizes, which somebody else may have written down, is to be decompressed as a whole. */
function fitsBuffer({ compressed, content }) {
    return content <= LARGEST_WHOLE_FRAME && compressed <= content + SLACK;
}
/**
 * The content of one whole frame, which is `size` bytes long. `bytes` are given away, and may be empty afterwards. Throws
 * `FrameError`, and errors of zstd.
 */
async function decodeFrame(bytes, size) {
    // One buffer of the right size: twice as fast as many of the default 16 KB.
    const chunkSize = size + CHUNK_SLACK;
    const result = await decompress(bytes, { maxOutputLength: Math.max(size, 1), chunkSize });
    (0,_release_js__WEBPACK_IMPORTED_MODULE_2__/* .release */ ._)(bytes);
    if (result.length !== size)
        throw new _frame_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .FrameError */ .q('a frame has another size than the table says');
    return result;
}


/***/ }),

/***/ 9:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ openEntries),
/* harmony export */   ZQ: () => (/* binding */ DEFAULT_MAX_SIZE),
/* harmony export */   s9: () => (/* binding */ entriesIn)
/* harmony export */ });
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7198);
/* harmony import */ var _damaged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4545);
/* harmony import */ var _entry_guard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6830);
/* harmony import */ var _tar_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5945);




/** Unpacked, no sidecar comes near it. */
const DEFAULT_MAX_SIZE = 32 * 2 ** 30;
/**
 * Reads the archive `file`, entry by entry. Nothing is given out that may not be unpacked.
 * Throws `archive-missing`, `archive-damaged`, `archive-unsafe` while it is read.
 */
function openEntries(file, options) {
    return entriesIn((0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveContents */ .N)(file, { maxSize: DEFAULT_MAX_SIZE, ...options }), file, options.platform);
}
/** The same for an archive that is decompressed already; `file` is for messages. Throws what `contents` throws too. */
function entriesIn(contents, file, platform) {
    const guard = new _entry_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .EntryGuard */ .I(file, platform);
    return { entries: readEntries(contents, file, guard), links: () => guard.links() };
}
async function* readEntries(contents, file, guard) {
    try {
        for await (const { header, content } of (0,_tar_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .readTar */ .s)(contents)) {
            const entry = guard.accept(header);
            if (entry)
                yield { entry, content };
        }
    }
    catch (error) {
        throw (0,_damaged_js__WEBPACK_IMPORTED_MODULE_1__/* .readError */ .lS)(file, error);
    }
}


/***/ }),

/***/ 6830:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ EntryGuard)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9635);
/* harmony import */ var _relative_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8131);
/* harmony import */ var _tree_link_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5258);




/** By tar's type flags; `7` is a file that is to lie in one piece. */
const TYPES = {
    '0': 'file',
    '1': 'copy',
    '2': 'link',
    '5': 'folder',
    '7': 'file',
};
const SET_ID = 0o6000;
/** Of 512 bytes and more each, in memory by their names. */
const MOST_ENTRIES = 1_000_000;
/** Judges the entries of one archive in their order. What it refuses is `archive-unsafe` and names the entry. */
class EntryGuard {
    #file;
    #platform;
    #types = new Map();
    #links = new Map();
    /** For the archive `file`. On Windows, names that would mean something else there are refused too. */
    constructor(file, platform) {
        this.#file = file;
        this.#platform = platform;
    }
    /** The entry for `header`, or undefined for the archive's own root (`./`). */
    accept(header) {
        const path = plainPath(header.name);
        const type = header.name.endsWith('/') && header.typeflag === '0' ? 'folder' : TYPES[header.typeflag];
        if (path === '' && type === 'folder')
            return undefined;
        if (!type)
            throw this.#unsafe(header.name, 'it is neither a file, a folder, nor a link');
        const problem = pathProblem(path, this.#platform) ??
            contentProblem(header, type) ??
            placeProblem(path, type, this.#types) ??
            this.#copyProblem(header, type);
        if (problem)
            throw this.#unsafe(header.name, problem);
        this.#types.set(path, type === 'copy' ? 'file' : type);
        if (this.#types.size > MOST_ENTRIES)
            throw this.#unsafe(path, `there are more than ${MOST_ENTRIES} entries`);
        const entry = entryOf(path, type, header);
        if (type === 'link')
            this.#links.set(path, entry.target ?? '');
        return entry;
    }
    /** The symbolic links (path → target), when all entries are known: only then is it certain that each stays inside. */
    links() {
        for (const path of this.#links.keys()) {
            const problem = (0,_tree_link_target_js__WEBPACK_IMPORTED_MODULE_2__/* .linkProblem */ .k)(path, this.#links);
            if (problem)
                throw this.#unsafe(path, problem);
        }
        return this.#links;
    }
    #copyProblem({ linkName }, type) {
        if (type !== 'copy' || this.#types.get(plainPath(linkName)) === 'file')
            return undefined;
        return 'it is a hard link to something that is no earlier file';
    }
    #unsafe(name, problem) {
        return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('archive-unsafe', `'${name}' in the archive '${this.#file}' is refused: ${problem}.`, {
            hint: 'No sidecar has such an entry. Where does the archive come from?',
        });
    }
}
/** `./a/b/` is `a/b`; the root itself is empty. */
function plainPath(name) {
    return name
        .replace(/^(?:\.\/+)+/, '')
        .replace(/\/+$/, '')
        .replace(/^\.$/, '');
}
function entryOf(path, type, header) {
    const target = type === 'copy' ? plainPath(header.linkName) : header.linkName;
    return {
        path,
        type,
        size: header.size,
        mode: header.mode & 0o111 ? 0o755 : 0o644,
        ...((type === 'link' || type === 'copy') && { target }),
    };
}
function pathProblem(path, platform) {
    const problem = (0,_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePathProblem */ .B)(path);
    if (problem)
        return problem;
    if (path.includes('\uFFFD'))
        return 'its name is not UTF-8';
    if (platform !== 'win32')
        return undefined;
    return path.split('/').map(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .windowsNameProblem */ .g3).find(Boolean);
}
function contentProblem(header, type) {
    if (header.isSparse)
        return 'it is stored as a sparse file';
    if (type === 'file')
        return header.mode & SET_ID ? 'it sets the user or group of its process' : undefined;
    if (header.size > 0)
        return 'it has content although it is no file';
    if (type === 'folder')
        return undefined;
    if (header.linkName === '')
        return 'it is a link to nothing';
    return /[\\\0\uFFFD]/.test(header.linkName) ? 'its target is not portable' : undefined;
}
/** Marks the folders above `path`. Nothing may lie below a file or be written through a link, and nothing twice. */
function placeProblem(path, type, types) {
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
        const above = path.slice(0, end);
        const found = types.get(above) ?? 'folder';
        if (found !== 'folder')
            return `it would be written through the ${found} '${above}'`;
        types.set(above, 'folder');
    }
    const before = types.get(path);
    return before === undefined || (before === 'folder' && type === 'folder') ? undefined : 'it occurs twice';
}


/***/ }),

/***/ 2323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ release),
/* harmony export */   u: () => (/* binding */ share)
/* harmony export */ });
/** Smaller buffers may lie in memory that many share, and cost little. */
const LEAST = 2 ** 16;
/** Bytes that a buffer may leave unused of memory that is its own. */
const SLACK = 64;
/** How many hold a piece of memory beside the first. */
const others = new WeakMap();
/** Lets one more hold the memory of `buffer`, and release it. */
function share({ buffer }) {
    others.set(buffer, (others.get(buffer) ?? 0) + 1);
}
/**
 * Frees the memory of `buffer`, which nobody looks at again, without waiting for the garbage collector: the next buffer
 * gets it while it is warm. Measured with an archive of 258 MB: half of the page faults and of the memory, and a quarter
 * of the time of a decompressor. What is shared is freed by the last one that holds it; memory that others may have a part
 * of is left alone.
 */
function release({ buffer, length }) {
    const held = others.get(buffer);
    if (held) {
        others.set(buffer, held - 1);
        return;
    }
    const isOwn = length >= LEAST && buffer.byteLength - length <= SLACK;
    if (isOwn && buffer instanceof ArrayBuffer)
        buffer.transfer(0);
}


/***/ }),

/***/ 5945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readTar)
/* harmony export */ });
/* harmony import */ var _byte_queue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4868);
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8903);


/** No name is longer; what says so wants to fill the memory. */
const LONGEST_EXTENSION = 2 ** 20;
/**
 * Reads a tar file (ustar, pax, GNU) to its last byte. Our own, and not tar-stream's: that one waits forever on some
 * malformed sizes, and takes a file that ends between two entries for a whole one.
 * Throws `TarError`, and whatever `chunks` throws.
 */
async function* readTar(chunks) {
    const queue = new _byte_queue_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteQueue */ .y(chunks);
    try {
        let extensions = { global: new Map(), pax: new Map() };
        for (let block = await takeBlock(queue); !isEmpty(block); block = await takeBlock(queue)) {
            const header = (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBlock */ .rT)(block);
            const extended = await readExtension(header, queue, extensions);
            if (extended) {
                extensions = extended;
                continue;
            }
            const entry = new Content(apply(extensions, header), queue);
            yield { header: entry.header, content: entry.chunks() };
            await entry.skip();
            extensions = { global: extensions.global, pax: new Map() };
        }
        await expectEnd(queue);
    }
    finally {
        await queue.close();
    }
}
/** The content of one entry, in the queue. */
class Content {
    header;
    #queue;
    #missing;
    constructor(header, queue) {
        this.header = header;
        this.#queue = queue;
        this.#missing = header.size;
    }
    async *chunks() {
        while (this.#missing > 0) {
            const chunk = await this.#queue.some(this.#missing);
            if (chunk.length === 0)
                throw new _tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .TarError */ .mt('it ends in the middle of a file');
            this.#missing -= chunk.length;
            yield chunk;
        }
    }
    async skip() {
        for await (const _ of this.chunks())
            ;
        await takePadding(this.#queue, this.header.size);
    }
}
/** `extensions` with what this header adds, or undefined if it is that of an entry. */
async function readExtension({ typeflag, size }, queue, extensions) {
    if (!'xgLK'.includes(typeflag))
        return undefined;
    if (size > LONGEST_EXTENSION)
        throw new _tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .TarError */ .mt('an extended header is too long');
    const content = await queue.take(size);
    if (content.length < size)
        throw new _tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .TarError */ .mt('it ends in the middle of a header');
    const extended = withExtension(extensions, typeflag, content);
    await takePadding(queue, size);
    return extended;
}
function withExtension(extensions, typeflag, content) {
    switch (typeflag) {
        case 'x':
            return { ...extensions, pax: (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePax */ .dA)(content) };
        case 'g':
            return { ...extensions, global: new Map([...extensions.global, ...(0,_tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePax */ .dA)(content)]) };
        case 'L':
            return { ...extensions, longName: (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(content, 0, content.length) };
        default:
            return { ...extensions, longLink: (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(content, 0, content.length) };
    }
}
function apply({ global, pax, longName, longLink }, block) {
    const records = new Map([...global, ...pax]);
    const size = records.get('size');
    if (size !== undefined && !/^\d{1,15}$/.test(size))
        throw new _tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .TarError */ .mt('a number in an extended header is none');
    return {
        ...block,
        name: records.get('path') ?? longName ?? block.name,
        linkName: records.get('linkpath') ?? longLink ?? block.linkName,
        size: size === undefined ? block.size : Number(size),
        isSparse: block.typeflag === 'S' || [...records.keys()].some((key) => key.startsWith('GNU.sparse')),
    };
}
async function takeBlock(queue) {
    const block = await queue.take(_tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK_SIZE */ .cS);
    if (block.length < _tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK_SIZE */ .cS)
        throw new _tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .TarError */ .mt('its end is missing');
    return block;
}
async function takePadding(queue, size) {
    const padding = (_tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK_SIZE */ .cS - (size % _tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK_SIZE */ .cS)) % _tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK_SIZE */ .cS;
    if ((await queue.take(padding)).length < padding)
        throw new _tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .TarError */ .mt('it ends in the middle of a file');
}
/** Behind the first empty block there is a second one, and nothing but zeros (GNU tar fills up to 10 KB). */
async function expectEnd(queue) {
    const last = await takeBlock(queue);
    for (let rest = last; rest.length > 0; rest = await queue.some(_tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK_SIZE */ .cS * 20)) {
        if (!isEmpty(rest))
            throw new _tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .TarError */ .mt('there is something behind its end');
    }
}
function isEmpty(bytes) {
    return bytes.every((byte) => byte === 0);
}


/***/ }),

/***/ 9412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ unpackArchive),
  x: () => (/* binding */ unpackEntries)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/shared/files.ts
var files = __webpack_require__(8590);
// EXTERNAL MODULE: ./src/sidecar/tree/link-target.ts
var link_target = __webpack_require__(5258);
// EXTERNAL MODULE: ./src/sidecar/archive/entries.ts
var entries = __webpack_require__(9);
;// CONCATENATED MODULE: ./src/sidecar/archive/file-writer.ts

const PERMISSIONS = 0o777;
/**
 * Writes the files of an archive that is being read. Synchronously: the threads that would do it otherwise are busy
 * decompressing, and each file would queue behind them four times (measured with 1,500 files: 1.3 s instead of 3.4 s).
 */
class FileWriter {
    /** Modes that `open` gives as they are asked for, whatever the umask is. */
    #asAsked = new Set();
    /** Writes the new file `place`. Throws what `content` and the file system throw. */
    async write(place, mode, content) {
        const file = (0,external_node_fs_.openSync)(place, 'wx', mode);
        try {
            for await (const chunk of content)
                writeWhole(file, chunk);
            this.#setMode(file, mode);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    /** The mode given to `open` is narrowed by the umask, for all files below one folder alike. */
    #setMode(file, mode) {
        if (this.#asAsked.has(mode))
            return;
        if (((0,external_node_fs_.fstatSync)(file).mode & PERMISSIONS) === mode)
            this.#asAsked.add(mode);
        else
            (0,external_node_fs_.fchmodSync)(file, mode);
    }
}
function writeWhole(file, chunk) {
    for (let written = 0; written < chunk.length;)
        written += (0,external_node_fs_.writeSync)(file, chunk, written);
}

;// CONCATENATED MODULE: ./src/sidecar/archive/unpack.ts








/**
 * Unpacks the `.tar.zst` at `file` into the folder `destination`, which appears when it is complete; on any error
 * nothing has changed. Takes what `packArchive` writes and what `tar --zstd` does. Files become 0755 or 0644,
 * hard links copies. On Windows without the right to make symbolic links, a link becomes a copy of what it leads to.
 * Returns the entries. Throws `archive-missing`, `archive-damaged`, `archive-unsafe`, `archive-destination-used`.
 */
async function unpackArchive(file, destination, options) {
    const target = (0,external_node_path_.resolve)(destination);
    if (!options.replace)
        await refuseUsed(target);
    return (0,files/* withTempDir */.E8)((0,external_node_path_.dirname)(target), async (folder) => {
        const root = (0,external_node_path_.join)(folder, 'new');
        await (0,promises_.mkdir)(root);
        const entries = await unpackInto(root, file, options);
        options.signal?.throwIfAborted();
        await (0,files/* replaceAll */.yh)([{ from: root, to: target }], (0,external_node_path_.join)(folder, 'old'));
        return entries;
    });
}
function unpackInto(root, file, options) {
    return unpackEntries(root, { file, archive: (0,entries/* openEntries */.Jh)(file, options), platform: options.platform });
}
/**
 * Writes the entries of an archive of any kind into the folder `root`, which is empty, and returns them. `file` is for
 * messages. Throws `archive-unsafe`, and what reading the entries throws.
 */
async function unpackEntries(root, { file, archive, platform }) {
    const entries = [];
    const files = new FileWriter();
    const to = { root, folders: new Set(['.']), files, platform };
    try {
        for await (const open of archive.entries) {
            await writeEntry(open, to);
            entries.push(open.entry);
        }
        // Links come last, so that nothing can be written through one.
        const links = archive.links();
        const paths = [...links.keys()].sort((a, b) => b.split('/').length - a.split('/').length);
        for (const path of paths)
            await writeLink(path, links, to);
    }
    catch (error) {
        throw collision(file, error) ?? error;
    }
    return entries;
}
/** No entry occurs twice; where one is there already, it was written under another spelling. */
function collision(file, error) {
    const { code, path, dest } = error;
    if (code !== 'EEXIST' && code !== 'ENOTDIR')
        return undefined;
    const entry = `'${dest ?? path}'`;
    return new errors/* UserError */.yo('archive-unsafe', `Two entries of the archive '${file}' are one file here: ${entry}.`, {
        hint: 'Their names differ in case or accents only. Unpack it on a file system that tells them apart.',
        cause: error,
    });
}
async function writeEntry({ entry, content }, to) {
    const place = (0,external_node_path_.join)(to.root, entry.path);
    const folder = entry.type === 'folder' ? entry.path : (0,external_node_path_.dirname)(entry.path);
    // Synchronously, as files are written.
    if (!to.folders.has(folder))
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(to.root, folder), { recursive: true });
    to.folders.add(folder);
    if (entry.type === 'file')
        return to.files.write(place, entry.mode, content);
    if (entry.type === 'copy')
        await (0,promises_.copyFile)((0,external_node_path_.join)(to.root, entry.target ?? ''), place, external_node_fs_.constants.COPYFILE_EXCL);
}
async function writeLink(path, links, to) {
    const place = (0,external_node_path_.join)(to.root, path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
    const target = links.get(path) ?? '';
    if (to.platform !== 'win32')
        return (0,promises_.symlink)(target, place);
    const source = (0,external_node_path_.join)(to.root, (0,link_target/* followLink */.s)(path, links).place);
    const isFolder = await (0,promises_.stat)(source).then((found) => found.isDirectory(), () => undefined);
    try {
        await (0,promises_.symlink)(target.replaceAll('/', '\\'), place, isFolder ? 'dir' : 'file');
    }
    catch (error) {
        if (error.code !== 'EPERM' || isFolder === undefined)
            throw error;
        await (0,promises_.cp)(source, place, { recursive: true, errorOnExist: true });
    }
}
async function refuseUsed(destination) {
    const found = await (0,promises_.readdir)(destination).catch((error) => error.code === 'ENOENT' ? [] : [error.code]);
    if (found.length === 0)
        return;
    throw new errors/* UserError */.yo('archive-destination-used', `There is something at '${destination}' already.`, {
        hint: 'Unpack into a folder that is empty or does not exist.',
    });
}


/***/ })

};
