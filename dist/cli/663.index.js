export const id = 663;
export const ids = [663];
export const modules = {

/***/ 3853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ archiveContents)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/sidecar/in-order.ts
var in_order = __webpack_require__(7357);
// EXTERNAL MODULE: ./src/sidecar/archive/damaged.ts
var damaged = __webpack_require__(4545);
// EXTERNAL MODULE: ./src/sidecar/archive/frame-table.ts
var frame_table = __webpack_require__(406);
;// CONCATENATED MODULE: ./src/sidecar/archive/frame-walk.ts
/** RFC 8878, section 3: frames begin with this number, skippable ones with one of sixteen others. */
const FRAME_MAGIC = 0xfd2fb528;
const SKIPPABLE_MAGIC = 0x184d2a50;
const LONGEST_FRAME_HEADER = 18;
const DICTIONARY_ID_SIZES = [0, 1, 2, 4];
const CONTENT_SIZE_SIZES = [0, 2, 4, 8];
const RLE_BLOCK = 1;
const RESERVED_BLOCK = 3;
/** Why a file is not a sequence of whole zstd frames. */
class FrameError extends Error {
}
/**
 * The zstd frames of `file`, `size` bytes long, found by following the sizes in their headers and in those of their
 * blocks, without decompressing anything. Skippable frames are left out. Throws `FrameError`: a file is read to its
 * last byte or not at all.
 */
async function walkFrames(file, size) {
    const frames = [];
    for (let offset = 0; offset < size;) {
        const start = await readExactly(file, offset, Math.min(LONGEST_FRAME_HEADER, size - offset));
        if (start.length < 8)
            throw new FrameError('it ends in the middle of a frame');
        const magic = start.readUInt32LE(0);
        if ((magic & 0xfffffff0) >>> 0 === SKIPPABLE_MAGIC) {
            offset += 8 + start.readUInt32LE(4);
            if (offset > size)
                throw new FrameError('it ends in the middle of a frame');
            continue;
        }
        if (magic !== FRAME_MAGIC)
            throw new FrameError(`there is no zstd frame at byte ${offset}`);
        const header = parseHeader(start);
        const end = await endOfBlocks(file, offset + header.size);
        const next = end + (header.hasChecksum ? 4 : 0);
        if (next > size)
            throw new FrameError('it ends in the middle of a frame');
        const { content } = header;
        frames.push({ offset, compressed: next - offset, ...(content !== undefined && { content }) });
        offset = next;
    }
    return frames;
}
/** RFC 8878, section 3.1.1.1. */
function parseHeader(bytes) {
    const flags = bytes.readUInt8(4);
    if (flags & 0b1000)
        throw new FrameError('a frame header has an unknown flag');
    const isSingleSegment = (flags & 0b10_0000) !== 0;
    const dictionarySize = DICTIONARY_ID_SIZES[flags & 0b11] ?? 0;
    const contentSizeAt = 5 + (isSingleSegment ? 0 : 1) + dictionarySize;
    const contentSizeSize = CONTENT_SIZE_SIZES[flags >> 6] || (isSingleSegment ? 1 : 0);
    const size = contentSizeAt + contentSizeSize;
    if (size > bytes.length)
        throw new FrameError('it ends in the middle of a frame');
    return {
        size,
        content: contentSize(bytes.subarray(contentSizeAt, size)),
        hasChecksum: (flags & 0b100) !== 0,
    };
}
function contentSize(field) {
    switch (field.length) {
        case 1:
            return field.readUInt8();
        case 2:
            return field.readUInt16LE() + 256;
        case 4:
            return field.readUInt32LE();
        case 8:
            return Number(field.readBigUInt64LE());
        default:
            return undefined;
    }
}
/** Where the blocks that begin at `offset` end. RFC 8878, section 3.1.1.2. */
async function endOfBlocks(file, offset) {
    for (let at = offset;;) {
        const header = (await readExactly(file, at, 3)).readUIntLE(0, 3);
        const type = (header >> 1) & 0b11;
        if (type === RESERVED_BLOCK)
            throw new FrameError(`there is no block at byte ${at}`);
        at += 3 + (type === RLE_BLOCK ? 1 : header >> 3);
        if (header & 1)
            return at;
    }
}
async function readExactly(file, position, length) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
    if (bytesRead < length)
        throw new FrameError('it ends in the middle of a frame');
    return buffer;
}

;// CONCATENATED MODULE: ./src/sidecar/archive/contents.ts









/** Threads of Node's pool: more frames at once would only wait there. */
const FRAMES_AT_ONCE = 3;
/** A frame up to this size is decompressed as a whole, beside others; a larger one as a stream, by itself. */
const LARGEST_WHOLE_FRAME = 2 ** 24;
const CHUNK_SIZE = 2 ** 20;
/** Room in the buffer of a result beyond its size, so that one call of zstd finds the end too. */
const CHUNK_SLACK = 64;
/** A frame that compresses to more than its content is not worth a buffer either. */
const SLACK = 2 ** 16;
const decompress = (0,external_node_util_.promisify)(external_node_zlib_.zstdDecompress);
/**
 * What is compressed in `path`: all of its zstd frames in order, side by side where they are small enough. Node's own
 * decompressor may stop silently after the first of several frames; here each byte of the file is accounted for.
 * Throws `archive-missing`, `archive-damaged`, `archive-unsafe` (more than `maxSize`).
 */
async function* archiveContents(path, options) {
    const file = await openArchive(path);
    try {
        let total = 0;
        const frames = await findFrames(file);
        for await (const part of (0,in_order/* inOrder */.a)(frames, FRAMES_AT_ONCE, (frame) => readFrame(file, frame, options.signal))) {
            for await (const chunk of Buffer.isBuffer(part) ? [part] : part) {
                options.signal?.throwIfAborted();
                total += chunk.length;
                if (total > options.maxSize)
                    throw tooLarge(path, options.maxSize);
                yield chunk;
            }
        }
    }
    catch (error) {
        throw readError(path, error);
    }
    finally {
        await file.close();
    }
}
async function openArchive(path) {
    try {
        const file = await (0,promises_.open)(path);
        if ((await file.stat()).isFile())
            return file;
        await file.close();
    }
    catch (error) {
        const { code } = error;
        if (code !== 'ENOENT' && code !== 'ENOTDIR')
            throw error;
    }
    throw new errors/* UserError */.yo('archive-missing', `There is no archive '${path}'.`, {
        hint: 'build-backend writes it beside the manifest, with the ending .tar.zst.',
    });
}
async function findFrames(file) {
    const { size } = await file.stat();
    const frames = (await (0,frame_table/* readFrameTable */.i)(file, size)) ?? (await walkFrames(file, size));
    if (frames.length === 0)
        throw new FrameError('it is empty');
    return frames;
}
/** A whole frame, or a stream that starts when it is read. */
async function readFrame(file, frame, signal) {
    signal?.throwIfAborted();
    const { offset, compressed, content } = frame;
    const fits = content !== undefined && content <= LARGEST_WHOLE_FRAME && compressed <= content + SLACK;
    if (!fits)
        return streamFrame(file, frame);
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(compressed), 0, compressed, offset);
    if (bytesRead < compressed)
        throw new FrameError('it ends in the middle of a frame');
    // One buffer of the right size: twice as fast as many of the default 16 KB.
    const chunkSize = content + CHUNK_SLACK;
    const result = await decompress(buffer, { maxOutputLength: Math.max(content, 1), chunkSize });
    if (result.length !== content)
        throw new FrameError('a frame has another size than the table says');
    return result;
}
async function* streamFrame(file, { offset, compressed, content }) {
    const range = { start: offset, end: offset + compressed - 1, autoClose: false, highWaterMark: CHUNK_SIZE };
    const plain = (0,external_node_zlib_.createZstdDecompress)({ chunkSize: CHUNK_SIZE });
    // The error of either stream ends the other, and comes out of the loop below.
    (0,external_node_stream_.pipeline)(file.createReadStream(range), plain, () => undefined);
    let size = 0;
    for await (const chunk of plain) {
        size += chunk.length;
        yield chunk;
    }
    if (content !== undefined && size !== content)
        throw new FrameError('a frame has another size than it says');
}
function tooLarge(path, maxSize) {
    return new errors/* UserError */.yo('archive-unsafe', `The archive '${path}' unpacks to more than ${maxSize} bytes.`, {
        hint: 'That is more than a sidecar may have. Where does the archive come from?',
    });
}
/** Errors of the decompressor mean a damaged archive; those of the file system and an interruption stay what they are. */
function readError(path, error) {
    if (error instanceof FrameError)
        return (0,damaged/* damaged */.q)(path, error.message, error);
    const { code } = error;
    const isZlib = typeof code === 'string' && /^(?:ZSTD_|Z_|ERR_BUFFER_TOO_LARGE)/.test(code);
    return isZlib ? (0,damaged/* damaged */.q)(path, `it cannot be decompressed (${error.message})`, error) : error;
}


/***/ }),

/***/ 4545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);

/** The archive `file` cannot be read to its end; `problem` says why, as the rest of a sentence. */
function damaged(file, problem, cause) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('archive-damaged', `The archive '${file}' is damaged: ${problem}.`, {
        hint: 'Copy or download it again. If it was made elsewhere: a tar file compressed with zstd is expected.',
        cause,
    });
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

/***/ 8903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   cS: () => (/* binding */ BLOCK_SIZE),
/* harmony export */   dA: () => (/* binding */ parsePax),
/* harmony export */   mt: () => (/* binding */ TarError),
/* harmony export */   rT: () => (/* binding */ parseBlock)
/* harmony export */ });
/** Why something is not a tar file. */
class TarError extends Error {
}
const BLOCK_SIZE = 512;
/**
 * Reads one header block (POSIX.1-1988 ustar, or GNU's variant of it). Strict: a number that is none, or a sum that is
 * wrong, throws `TarError`.
 */
function parseBlock(block) {
    if (block.toString('latin1', 257, 262) !== 'ustar')
        throw new TarError('a header has another format');
    if (numberAt(block, 148, 8) !== checksum(block))
        throw new TarError('a header has a wrong sum');
    const isPosix = block.readUInt8(262) === 0;
    const prefix = isPosix ? textAt(block, 345, 155) : '';
    const name = textAt(block, 0, 100);
    return {
        name: prefix ? `${prefix}/${name}` : name,
        linkName: textAt(block, 157, 100),
        size: numberAt(block, 124, 12),
        mode: numberAt(block, 100, 8),
        typeflag: String.fromCharCode(block.readUInt8(156) || 0x30),
    };
}
/** The records of an extended header, `<length> <key>=<value>\n` each (POSIX.1-2001, pax). Throws `TarError`. */
function parsePax(content) {
    const records = new Map();
    for (let at = 0; at < content.length;) {
        const space = content.indexOf(0x20, at);
        const length = Number(space < 0 ? Number.NaN : content.toString('latin1', at, space));
        const record = content.subarray(space + 1, at + length);
        const equals = record.indexOf(0x3d);
        const isWhole = length > 0 && at + length <= content.length && record.at(-1) === 0x0a;
        if (!isWhole || equals < 0)
            throw new TarError('an extended header is malformed');
        records.set(record.toString('utf8', 0, equals), record.toString('utf8', equals + 1, record.length - 1));
        at += length;
    }
    return records;
}
/** Text up to the first NUL. */
function textAt(bytes, offset, length) {
    const field = bytes.subarray(offset, offset + length);
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end < 0 ? field.length : end);
}
/** Octal digits, or (GNU, for large files) a binary number behind a byte 0x80. */
function numberAt(block, offset, length) {
    const field = block.subarray(offset, offset + length);
    const value = field[0] === 0x80 ? binary(field.subarray(1)) : octal(field.toString('latin1'));
    if (!Number.isSafeInteger(value))
        throw new TarError('a number in a header is none');
    return value;
}
function binary(bytes) {
    return bytes.reduce((value, byte) => value * 256 + byte, 0);
}
function octal(text) {
    const digits = /^ *([0-7]*)[ \0]*$/.exec(text)?.[1];
    return digits === undefined ? Number.NaN : Number.parseInt(digits || '0', 8);
}
/** The sum of all bytes, those of the sum itself taken as spaces. */
function checksum(block) {
    const sumOf = (bytes) => bytes.reduce((sum, byte) => sum + byte, 0);
    return sumOf(block) - sumOf(block.subarray(148, 156)) + 8 * 0x20;
}


/***/ }),

/***/ 5437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readTar)
});

;// CONCATENATED MODULE: ./src/sidecar/archive/byte-queue.ts
/** Chunks of bytes, to be taken in other portions than they come in. */
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
        const parts = [first];
        for (let missing = size - first.length; missing > 0;) {
            const part = await this.some(missing);
            if (part.length === 0)
                break;
            parts.push(part);
            missing -= part.length;
        }
        return Buffer.concat(parts);
    }
    /** Ends whatever gives the chunks. */
    async close() {
        await this.#chunks.return?.();
    }
}

// EXTERNAL MODULE: ./src/sidecar/archive/tar-header.ts
var tar_header = __webpack_require__(8903);
;// CONCATENATED MODULE: ./src/sidecar/archive/tar-reader.ts


/** No name is longer; what says so wants to fill the memory. */
const LONGEST_EXTENSION = 2 ** 20;
/**
 * Reads a tar file (ustar, pax, GNU) to its last byte. Our own, and not tar-stream's: that one waits forever on some
 * malformed sizes, and takes a file that ends between two entries for a whole one.
 * Throws `TarError`, and whatever `chunks` throws.
 */
async function* readTar(chunks) {
    const queue = new ByteQueue(chunks);
    try {
        let extensions = { global: new Map(), pax: new Map() };
        for (let block = await takeBlock(queue); !isEmpty(block); block = await takeBlock(queue)) {
            const header = (0,tar_header/* parseBlock */.rT)(block);
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
                throw new tar_header/* TarError */.mt('it ends in the middle of a file');
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
        throw new tar_header/* TarError */.mt('an extended header is too long');
    const content = await queue.take(size);
    if (content.length < size)
        throw new tar_header/* TarError */.mt('it ends in the middle of a header');
    await takePadding(queue, size);
    switch (typeflag) {
        case 'x':
            return { ...extensions, pax: (0,tar_header/* parsePax */.dA)(content) };
        case 'g':
            return { ...extensions, global: new Map([...extensions.global, ...(0,tar_header/* parsePax */.dA)(content)]) };
        case 'L':
            return { ...extensions, longName: (0,tar_header/* textAt */.$6)(content, 0, size) };
        default:
            return { ...extensions, longLink: (0,tar_header/* textAt */.$6)(content, 0, size) };
    }
}
function apply({ global, pax, longName, longLink }, block) {
    const records = new Map([...global, ...pax]);
    const size = records.get('size');
    if (size !== undefined && !/^\d{1,15}$/.test(size))
        throw new tar_header/* TarError */.mt('a number in an extended header is none');
    return {
        ...block,
        name: records.get('path') ?? longName ?? block.name,
        linkName: records.get('linkpath') ?? longLink ?? block.linkName,
        size: size === undefined ? block.size : Number(size),
        isSparse: block.typeflag === 'S' || [...records.keys()].some((key) => key.startsWith('GNU.sparse')),
    };
}
async function takeBlock(queue) {
    const block = await queue.take(tar_header/* BLOCK_SIZE */.cS);
    if (block.length < tar_header/* BLOCK_SIZE */.cS)
        throw new tar_header/* TarError */.mt('its end is missing');
    return block;
}
async function takePadding(queue, size) {
    const padding = (tar_header/* BLOCK_SIZE */.cS - (size % tar_header/* BLOCK_SIZE */.cS)) % tar_header/* BLOCK_SIZE */.cS;
    if ((await queue.take(padding)).length < padding)
        throw new tar_header/* TarError */.mt('it ends in the middle of a file');
}
/** Behind the first empty block there is a second one, and nothing but zeros (GNU tar fills up to 10 KB). */
async function expectEnd(queue) {
    const last = await takeBlock(queue);
    for (let rest = last; rest.length > 0; rest = await queue.some(tar_header/* BLOCK_SIZE */.cS * 20)) {
        if (!isEmpty(rest))
            throw new tar_header/* TarError */.mt('there is something behind its end');
    }
}
function isEmpty(bytes) {
    return bytes.every((byte) => byte === 0);
}


/***/ }),

/***/ 8793:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ unpackArchive),
  xc: () => (/* binding */ unpackEntries)
});

// UNUSED EXPORTS: listArchive

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
// EXTERNAL MODULE: ./src/sidecar/archive/contents.ts + 1 modules
var archive_contents = __webpack_require__(3853);
// EXTERNAL MODULE: ./src/sidecar/archive/damaged.ts
var damaged = __webpack_require__(4545);
// EXTERNAL MODULE: ./src/sidecar/archive/entry-guard.ts
var entry_guard = __webpack_require__(6830);
// EXTERNAL MODULE: ./src/sidecar/archive/tar-header.ts
var tar_header = __webpack_require__(8903);
// EXTERNAL MODULE: ./src/sidecar/archive/tar-reader.ts + 1 modules
var tar_reader = __webpack_require__(5437);
;// CONCATENATED MODULE: ./src/sidecar/archive/entries.ts





/** Unpacked, no sidecar comes near it. */
const DEFAULT_MAX_SIZE = 32 * 2 ** 30;
/**
 * Reads the archive `file`, entry by entry. Nothing is given out that may not be unpacked.
 * Throws `archive-missing`, `archive-damaged`, `archive-unsafe` while it is read.
 */
function entries_openEntries(file, options) {
    const guard = new entry_guard/* EntryGuard */.I(file, options.platform);
    return { entries: readEntries(file, guard, options), links: () => guard.links() };
}
async function* readEntries(file, guard, options) {
    const contents = (0,archive_contents/* archiveContents */.N)(file, { maxSize: DEFAULT_MAX_SIZE, ...options });
    try {
        for await (const { header, content } of (0,tar_reader/* readTar */.s)(contents)) {
            const entry = guard.accept(header);
            if (entry)
                yield { entry, content };
        }
    }
    catch (error) {
        throw error instanceof tar_header/* TarError */.mt ? (0,damaged/* damaged */.q)(file, error.message, error) : error;
    }
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
/** The entries of the archive, read to its end and checked as if they were to be unpacked. Throws like `unpackArchive`. */
async function listArchive(file, options) {
    const entries = [];
    const archive = openEntries(file, options);
    for await (const { entry } of archive.entries)
        entries.push(entry);
    archive.links();
    return entries;
}
function unpackInto(root, file, options) {
    return unpackEntries(root, { file, archive: entries_openEntries(file, options), platform: options.platform });
}
/**
 * Writes the entries of an archive of any kind into the folder `root`, which is empty, and returns them. `file` is for
 * messages. Throws `archive-unsafe`, and what reading the entries throws.
 */
async function unpackEntries(root, { file, archive, platform }) {
    const entries = [];
    const to = { root, folders: new Set(['.']), platform };
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
    if (!to.folders.has(folder))
        await (0,promises_.mkdir)((0,external_node_path_.join)(to.root, folder), { recursive: true });
    to.folders.add(folder);
    if (entry.type === 'file')
        await writeContent(place, entry, content);
    else if (entry.type === 'copy')
        await (0,promises_.copyFile)((0,external_node_path_.join)(to.root, entry.target ?? ''), place, external_node_fs_.constants.COPYFILE_EXCL);
}
/**
 * Writes synchronously: the threads that would do it otherwise are busy decompressing, and each file would queue
 * behind them four times (measured with 1,500 files: 1.3 s instead of 3.4 s).
 */
async function writeContent(place, entry, content) {
    const output = (0,external_node_fs_.openSync)(place, 'wx', entry.mode);
    try {
        for await (const chunk of content)
            writeWhole(output, chunk);
        // The mode given to open() is narrowed by the umask.
        (0,external_node_fs_.fchmodSync)(output, entry.mode);
    }
    finally {
        (0,external_node_fs_.closeSync)(output);
    }
}
function writeWhole(output, chunk) {
    for (let written = 0; written < chunk.length;)
        written += (0,external_node_fs_.writeSync)(output, chunk, written);
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
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2235);
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


/***/ })

};
