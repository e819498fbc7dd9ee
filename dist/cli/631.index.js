export const id = 631;
export const ids = [631];
export const modules = {

/***/ 7153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
/** A Markdown table with padded columns, so that it reads well on a terminal too. Pipes in cells are escaped. */
function markdownTable(head, rows) {
    const lines = [head, ...rows].map((row) => row.map((text) => text.replaceAll('|', '\\|').replaceAll(/\r?\n/g, ' ')));
    const widths = head.map((_, column) => Math.max(3, ...lines.map((line) => line[column]?.length ?? 0)));
    const render = (cells) => `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
    const [first = [], ...body] = lines;
    return [render(first), render(widths.map((width) => '-'.repeat(width))), ...body.map(render)].join('\n');
}


/***/ }),

/***/ 4545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   lS: () => (/* binding */ readError),
/* harmony export */   qM: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);
/* harmony import */ var _frame_walk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9393);
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8903);



/** The archive `file` cannot be read to its end; `problem` says why, as the rest of a sentence. */
function damaged(file, problem, cause) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('archive-damaged', `The archive '${file}' is damaged: ${problem}.`, {
        hint: 'Copy or download it again. If it was made elsewhere: a tar file compressed with zstd is expected.',
        cause,
    });
}
/** Errors of the decompressor mean a damaged archive; those of the file system and an interruption stay what they are. */
function readError(file, error) {
    if (error instanceof _frame_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .FrameError */ .q || error instanceof _tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .TarError */ .mt)
        return damaged(file, error.message, error);
    const { code } = error;
    const isZlib = typeof code === 'string' && /^(?:ZSTD_|Z_|ERR_BUFFER_TOO_LARGE)/.test(code);
    return isZlib ? damaged(file, `it cannot be decompressed (${error.message})`, error) : error;
}
/** The archive `file` is not unpacked, because it holds more than `maxSize` bytes. */
function tooLarge(file, maxSize) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('archive-unsafe', `The archive '${file}' unpacks to more than ${maxSize} bytes.`, {
        hint: 'That is more than a sidecar may have. Where does the archive come from?',
    });
}


/***/ }),

/***/ 406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readFrameTable),
/* harmony export */   k: () => (/* binding */ encodeFrameTable)
/* harmony export */ });
/**
 * The frame table of zstd's seekable format (zstd, contrib/seekable_format/zstd_seekable_compression_format.md):
 * a skippable frame at the end of the file that lists the size of each frame before it, compressed and not.
 * Decompressors that do not know it skip it.
 */
const TABLE_MAGIC = 0x184d2a5e;
const FOOTER_MAGIC = 0x8f92eab1;
const HEADER_SIZE = 8;
const FOOTER_SIZE = 9;
/** Set in the footer's flags when each entry has a checksum too. */
const WITH_CHECKSUMS = 0x80;
const RESERVED_FLAGS = 0x7c;
/** Two terabytes of content in frames of ours. */
const MOST_FRAMES = 2 ** 20;
/** The table for these frames, to be written behind the last of them. */
function encodeFrameTable(frames) {
    const table = Buffer.alloc(HEADER_SIZE + frames.length * 8 + FOOTER_SIZE);
    table.writeUInt32LE(TABLE_MAGIC, 0);
    table.writeUInt32LE(table.length - HEADER_SIZE, 4);
    for (const [index, { compressed, content }] of frames.entries()) {
        table.writeUInt32LE(compressed, HEADER_SIZE + index * 8);
        table.writeUInt32LE(content, HEADER_SIZE + index * 8 + 4);
    }
    table.writeUInt32LE(frames.length, table.length - FOOTER_SIZE);
    table.writeUInt32LE(FOOTER_MAGIC, table.length - 4);
    return table;
}
/**
 * The frames of `file`, `size` bytes long, by its table; undefined if it has none, or one that does not account for
 * every byte of the file: then somebody appended to it, and only reading all frames tells what is there.
 */
async function readFrameTable(file, size) {
    if (size < HEADER_SIZE + FOOTER_SIZE)
        return undefined;
    const footer = await readAt(file, size - FOOTER_SIZE, FOOTER_SIZE);
    const flags = footer.readUInt8(4);
    if (footer.readUInt32LE(5) !== FOOTER_MAGIC || flags & RESERVED_FLAGS)
        return undefined;
    const entrySize = flags & WITH_CHECKSUMS ? 12 : 8;
    const count = footer.readUInt32LE(0);
    const tableSize = HEADER_SIZE + count * entrySize + FOOTER_SIZE;
    if (tableSize > size || count > MOST_FRAMES)
        return undefined;
    const table = await readAt(file, size - tableSize, tableSize);
    if (table.readUInt32LE(0) !== TABLE_MAGIC || table.readUInt32LE(4) !== tableSize - HEADER_SIZE)
        return undefined;
    const frames = decodeEntries(table.subarray(HEADER_SIZE, -FOOTER_SIZE), entrySize);
    const end = frames.at(-1);
    return (end ? end.offset + end.compressed : 0) === size - tableSize ? frames : undefined;
}
function decodeEntries(entries, entrySize) {
    const frames = [];
    for (let at = 0, offset = 0; at < entries.length; at += entrySize) {
        const compressed = entries.readUInt32LE(at);
        frames.push({ offset, compressed, content: entries.readUInt32LE(at + 4) });
        offset += compressed;
    }
    return frames;
}
async function readAt(file, position, length) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
    return buffer.subarray(0, bytesRead);
}


/***/ }),

/***/ 9393:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ walkFrames),
/* harmony export */   q: () => (/* binding */ FrameError)
/* harmony export */ });
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

/***/ 1624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ extractEntry),
  O: () => (/* binding */ readPyInstallerBundle)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/sidecar/formats/byte-source.ts
var byte_source = __webpack_require__(4124);
// EXTERNAL MODULE: ./src/sidecar/formats/damage.ts
var damage = __webpack_require__(3831);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./src/sidecar/formats/byte-reader.ts
var byte_reader = __webpack_require__(4810);
;// CONCATENATED MODULE: ./src/sidecar/formats/pyinstaller/cookie.ts


const MAGIC = Buffer.from([0x4d, 0x45, 0x49, 0x0c, 0x0b, 0x0a, 0x0b, 0x0e]);
/** Since PyInstaller 2.1: magic, four numbers, and 64 bytes for the library's name. */
const COOKIE_LENGTH = 88;
const CHUNK = 1024 * 1024;
/** The magic may occur by chance or in embedded data; a file full of it is damaged. */
const MAX_CANDIDATES = 1000;
/**
 * Searches the file from its end to its start, as PyInstaller's bootloader does: a signature or an ELF section table
 * may follow the archive. `undefined` if there is no cookie; throws `Damage` if none of those found fits the file.
 */
async function findCookie(source) {
    let candidates = 0;
    for await (const offset of magicsFromEnd(source)) {
        candidates += 1;
        const cookie = await readCookie(source, offset);
        if (cookie)
            return cookie;
        if (candidates === MAX_CANDIDATES)
            break;
    }
    if (candidates > 0)
        throw new damage/* Damage */.c('the cookie of its PyInstaller archive does not fit the file');
    return undefined;
}
async function* magicsFromEnd(source) {
    for (let end = source.size; end >= MAGIC.length;) {
        const start = Math.max(0, end - CHUNK);
        const chunk = await source.read(start, end - start);
        for (let at = chunk.lastIndexOf(MAGIC); at !== -1; at = at > 0 ? chunk.lastIndexOf(MAGIC, at - 1) : -1) {
            yield start + at;
        }
        // The next chunk overlaps this one, for a magic that lies across both.
        end = start === 0 ? 0 : start + MAGIC.length - 1;
    }
}
async function readCookie(source, offset) {
    const end = offset + COOKIE_LENGTH;
    if (end > source.size)
        return undefined;
    const cookie = new byte_reader/* ByteReader */.kP(await source.read(offset, COOKIE_LENGTH), 'big');
    const [archiveLength, tocOffset, tocLength] = [cookie.u32(8), cookie.u32(12), cookie.u32(16)];
    const fits = archiveLength <= end && tocOffset + tocLength + COOKIE_LENGTH <= archiveLength;
    if (!fits)
        return undefined;
    return {
        archiveOffset: end - archiveLength,
        archiveLength,
        tocOffset,
        tocLength,
        pythonVersion: versionText(cookie.u32(20)),
        pythonLibrary: cookie.text(24),
    };
}
/** Written as 312 today and as 38 up to PyInstaller 4. */
function versionText(packed) {
    const base = packed >= 100 ? 100 : 10;
    return `${Math.floor(packed / base)}.${packed % base}`;
}

;// CONCATENATED MODULE: ./src/sidecar/formats/pyinstaller/carchive.ts







const TYPES = {
    z: 'pyz',
    s: 'script',
    m: 'module',
    M: 'package',
    b: 'binary',
    x: 'data',
    Z: 'zip',
    n: 'symlink',
    d: 'dependency',
    o: 'option',
    l: 'splash',
};
/** Fixed part of an entry; the name, padded with zeros, follows. */
const ENTRY_HEAD = 18;
/**
 * Finds and reads the archive in a program (or in a `.pkg` file). Its layout has been the same since PyInstaller 2.1.
 * `undefined` if there is none. Throws `Damage`.
 */
async function readCArchive(file) {
    const cookie = await findCookie(file);
    if (!cookie)
        return undefined;
    const { archiveOffset, archiveLength, tocOffset: offset, tocLength: length } = cookie;
    const source = (0,byte_source/* partOf */.BU)(file, archiveOffset, archiveLength);
    const what = 'the table of contents of its PyInstaller archive';
    const toc = await (0,byte_reader/* readRange */.qX)(source, { offset, length, what, order: 'big' });
    return {
        source,
        pythonVersion: cookie.pythonVersion,
        pythonLibrary: cookie.pythonLibrary,
        entries: [...readEntries(toc, offset)],
    };
}
/** The content of one entry, unpacked. Throws `Damage`, or `pyinstaller-entry-too-large` above `maxSize` bytes. */
async function readEntry({ source }, entry, maxSize) {
    const largest = Math.max(entry.size, entry.compressedSize);
    if (largest > maxSize) {
        throw new errors/* UserError */.yo('pyinstaller-entry-too-large', `'${entry.name}' has ${largest} bytes, more than the ${maxSize} that may be unpacked.`);
    }
    const stored = await source.read(entry.offset, entry.compressedSize);
    const content = entry.compressed ? await unpack(stored, entry) : stored;
    if (content.length === entry.size)
        return content;
    throw new damage/* Damage */.c(`its entry '${entry.name}' has ${content.length} bytes, expected ${entry.size}`);
}
async function unpack(stored, { name, size }) {
    try {
        return await (0,external_node_util_.promisify)(external_node_zlib_.inflate)(stored, {
            maxOutputLength: Math.max(1, size),
        });
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new damage/* Damage */.c(`its entry '${name}' cannot be unpacked (${reason})`, { cause });
    }
}
function* readEntries(toc, dataLength) {
    for (let at = 0; at < toc.length;) {
        const length = toc.u32(at);
        if (length <= ENTRY_HEAD)
            throw new damage/* Damage */.c(`an entry of its table of contents is ${length} bytes long`);
        const entry = readEntryHead(new byte_reader/* ByteReader */.kP(toc.slice(at, length), 'big'));
        if (entry.offset + entry.compressedSize > dataLength) {
            throw new damage/* Damage */.c(`its entry '${entry.name}' reaches beyond the archive's data`);
        }
        yield entry;
        at += length;
    }
}
function readEntryHead(entry) {
    return {
        name: entry.text(ENTRY_HEAD),
        type: TYPES[String.fromCharCode(entry.u8(17))] ?? 'other',
        size: entry.u32(12),
        compressedSize: entry.u32(8),
        offset: entry.u32(4),
        compressed: entry.u8(16) !== 0,
    };
}

;// CONCATENATED MODULE: ./src/sidecar/formats/pyinstaller/marshal.ts


/** A table of contents has three levels. */
const MAX_DEPTH = 20;
/** Set on a type byte: later values may refer to this one. */
const FLAG_REF = 0x80;
/** Python writes large integers in digits of 15 bits; three of them (2^45) are more than any offset. */
const LONG_BASE = 2 ** 15;
const MAX_LONG_DIGITS = 3;
const DICT_END = Symbol('end of dict');
const UNFINISHED = Symbol('value that is still being read');
/**
 * Reads one marshalled value made of numbers, texts, bytes, tuples, lists and dicts. Code objects and everything else
 * are refused, nothing is executed. Format: CPython's `Python/marshal.c`, versions 2 to 5. Throws `Damage`.
 */
function readMarshal(bytes) {
    return finished(new MarshalReader(bytes).value(0));
}
function finished(value) {
    if (value === DICT_END)
        throw new damage/* Damage */.c('its marshalled data ends a dict that was not begun');
    return value;
}
class MarshalReader {
    #bytes;
    #refs = [];
    #at = 0;
    constructor(bytes) {
        this.#bytes = new byte_reader/* ByteReader */.kP(bytes, 'little');
    }
    value(depth) {
        if (depth > MAX_DEPTH)
            throw new damage/* Damage */.c('its marshalled data is nested too deeply');
        const type = this.#byte();
        const letter = String.fromCharCode(type & ~FLAG_REF);
        if (letter === 'r')
            return this.#reference();
        if ((type & FLAG_REF) === 0)
            return this.#content(letter, depth);
        // The number is taken before the content is read: inner values come later in the list.
        const slot = this.#refs.push(UNFINISHED) - 1;
        const value = finished(this.#content(letter, depth));
        this.#refs[slot] = value;
        return value;
    }
    #content(letter, depth) {
        switch (letter) {
            case '0':
                return DICT_END;
            case 'N':
                return null;
            case 'T':
                return true;
            case 'F':
                return false;
            case 'i':
                return this.#word() | 0;
            case 'l':
                return this.#long();
            case 's':
                return this.#take(this.#word());
            case 't':
            case 'u':
                return this.#take(this.#word()).toString('utf8');
            case 'a':
            case 'A':
                return this.#take(this.#word()).toString('latin1');
            case 'z':
            case 'Z':
                return this.#take(this.#byte()).toString('latin1');
            case ')':
                return this.#items(this.#byte(), depth);
            case '(':
            case '[':
                return this.#items(this.#word(), depth);
            case '{':
                return this.#dict(depth);
            default:
                throw new damage/* Damage */.c(`its marshalled data holds a value of unexpected type '${letter}'`);
        }
    }
    #reference() {
        const value = this.#refs[this.#word()];
        if (value === undefined || value === UNFINISHED) {
            throw new damage/* Damage */.c('its marshalled data refers to a value that is not there');
        }
        return value;
    }
    #items(count, depth) {
        // Each item takes a byte at least: a wrong count is caught before anything is allocated for it.
        if (count > this.#bytes.length - this.#at)
            throw new damage/* Damage */.c(`its marshalled data ends before ${count} items`);
        return Array.from({ length: count }, () => finished(this.value(depth + 1)));
    }
    #dict(depth) {
        const entries = new Map();
        for (;;) {
            const key = this.value(depth + 1);
            if (key === DICT_END)
                return entries;
            entries.set(key, finished(this.value(depth + 1)));
        }
    }
    #long() {
        const count = this.#word() | 0;
        if (Math.abs(count) > MAX_LONG_DIGITS)
            throw new damage/* Damage */.c('its marshalled data holds a number that is too large');
        let value = 0;
        for (let digit = 0; digit < Math.abs(count); digit++) {
            value += this.#bytes.u16(this.#skip(2)) * LONG_BASE ** digit;
        }
        return count < 0 ? -value : value;
    }
    #byte() {
        return this.#bytes.u8(this.#skip(1));
    }
    #word() {
        return this.#bytes.u32(this.#skip(4));
    }
    #take(length) {
        return this.#bytes.slice(this.#skip(length), length);
    }
    #skip(length) {
        const at = this.#at;
        this.#at += length;
        return at;
    }
}

;// CONCATENATED MODULE: ./src/sidecar/formats/pyinstaller/pyz.ts



const pyz_MAGIC = 0x50595a00;
const HEADER_LENGTH = 12;
/** First magic number of each Python's bytecode (`Lib/importlib/_bootstrap_external.py`); each has a range of its own. */
const BYTECODE = [
    [3650, '3.15'],
    [3600, '3.14'],
    [3550, '3.13'],
    [3500, '3.12'],
    [3450, '3.11'],
    [3430, '3.10'],
    [3420, '3.9'],
    [3400, '3.8'],
    [3390, '3.7'],
];
/** Magic numbers from here on belong to Pythons that did not exist when the list was written. */
const UNKNOWN_BYTECODE = 3700;
const PACKAGE = 1;
/** Data files were kept in the PYZ before PyInstaller 6. */
const DATA = 2;
const NAMESPACE_PACKAGE = 3;
/** Whether `source` starts like a PYZ: zip applications share the suffix `.pyz`, but not the format. */
async function isPyz(source) {
    return source.size >= HEADER_LENGTH && (await source.read(0, 4)).readUInt32BE(0) === pyz_MAGIC;
}
/** Reads the module list of a PYZ, PyInstaller's archive of bytecode (versions 4 to 6). Throws `Damage`. */
async function readPyz(source) {
    if (!(await isPyz(source)))
        throw new damage/* Damage */.c('its module archive has no PYZ header');
    const header = await (0,byte_reader/* readRange */.qX)(source, { offset: 4, length: 8, what: 'the PYZ header', order: 'big' });
    const bytecode = header.bytes.readUInt16LE(0);
    const offset = header.u32(4);
    const length = source.size - offset;
    if (length < 0)
        throw new damage/* Damage */.c(`the module list starts at byte ${offset} of a PYZ of ${source.size}`);
    const toc = await (0,byte_reader/* readRange */.qX)(source, { offset, length, what: 'the module list', order: 'big' });
    return { pythonVersion: versionOf(bytecode), modules: [...readModules(readMarshal(toc.bytes), offset)] };
}
function versionOf(bytecode) {
    if (bytecode >= UNKNOWN_BYTECODE)
        return undefined;
    return BYTECODE.find(([first]) => bytecode >= first)?.[1];
}
/** A list of `(name, (type, offset, length))`; a dict of the same before PyInstaller 4. */
function* readModules(toc, dataLength) {
    const pairs = toc instanceof Map ? [...toc] : toc;
    if (!Array.isArray(pairs))
        throw new damage/* Damage */.c('its module list is no list');
    for (const pair of pairs) {
        const { name, type, offset, size } = moduleOf(pair);
        if (offset + size > dataLength)
            throw new damage/* Damage */.c(`its module '${name}' reaches beyond the PYZ's data`);
        if (type !== DATA)
            yield { name, isPackage: type === PACKAGE || type === NAMESPACE_PACKAGE, size };
    }
}
function moduleOf(pair) {
    const [name, place] = Array.isArray(pair) ? pair : [];
    const [type, offset, size] = Array.isArray(place) ? place : [];
    if (typeof name === 'string' && isNatural(type) && isNatural(offset) && isNatural(size)) {
        return { name, type, offset, size };
    }
    throw new damage/* Damage */.c('an entry of its module list has an unknown form');
}
function isNatural(value) {
    return typeof value === 'number' && value >= 0;
}

;// CONCATENATED MODULE: ./src/sidecar/formats/pyinstaller/bundle.ts







const CONTENTS_OPTION = 'pyi-contents-directory ';
/** The bootloader unpacks into a temporary folder as soon as the archive has one of these. */
const UNPACKED_AT_START = ['binary', 'data', 'zip', 'symlink', 'dependency'];
const DEFAULT_MAX_ENTRY = 256 * 1024 * 1024;
/**
 * Reads the table of contents of the program at `executable`, whatever platform it is for; nothing is unpacked or run.
 * `undefined` if it is not PyInstaller's. Throws `pyinstaller-archive-damaged`.
 */
function readPyInstallerBundle(executable) {
    return withArchive(executable, async (archive, archiveFile) => {
        const runtimeOptions = namesOf(archive, 'option');
        const contentsDirectory = contentsDirectoryOf(runtimeOptions);
        const inside = await modulesInside(archive);
        return {
            pythonVersion: archive.pythonVersion,
            pythonLibrary: archive.pythonLibrary,
            archiveFile,
            entries: archive.entries
                .filter(({ type }) => type !== 'option')
                .map(({ name, type, size, compressedSize }) => ({ name, type, size, compressedSize })),
            modules: inside ?? (await modulesBeside(executable, contentsDirectory)),
            scripts: namesOf(archive, 'script'),
            runtimeOptions,
            onefile: archive.entries.some(({ type }) => UNPACKED_AT_START.includes(type)),
            contentsDirectory,
        };
    });
}
/**
 * The unpacked content of one archive entry. Throws `pyinstaller-entry-missing`, `pyinstaller-entry-too-large` (above
 * `maxSize` bytes), `pyinstaller-archive-damaged`.
 */
async function extractEntry(executable, name, maxSize = DEFAULT_MAX_ENTRY) {
    const content = await withArchive(executable, async (archive) => {
        const entry = archive.entries.findLast((candidate) => candidate.name === name && candidate.type !== 'option');
        return entry && (await readEntry(archive, entry, maxSize));
    });
    if (content)
        return content;
    throw new errors/* UserError */.yo('pyinstaller-entry-missing', `'${executable}' holds no PyInstaller archive with '${name}'.`, {
        hint: 'Names are as PyInstaller wrote them, with backslashes in a Windows program.',
    });
}
async function withArchive(executable, use) {
    const inProgram = await inFile(executable, use);
    if (inProgram)
        return inProgram.result;
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(executable), `${(0,external_node_path_.basename)(executable, extension(executable))}.pkg`);
    return (await inFile(beside, use).catch(ignoreMissing))?.result;
}
function inFile(file, use) {
    return (0,damage/* reportDamage */.u)('pyinstaller-archive-damaged', file, () => (0,byte_source/* withFileSource */.ij)(file, async (source) => {
        const archive = await readCArchive(source);
        return archive && { result: await use(archive, file) };
    }));
}
/** Only `.exe` is a program's extension: `server-1.2` keeps its name. */
function extension(executable) {
    return (0,external_node_path_.extname)(executable).toLowerCase() === '.exe' ? (0,external_node_path_.extname)(executable) : '';
}
function ignoreMissing(error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
        return undefined;
    throw error;
}
function namesOf(archive, type) {
    return archive.entries.filter((entry) => entry.type === type).map(({ name }) => name);
}
function contentsDirectoryOf(runtimeOptions) {
    const option = runtimeOptions.find((candidate) => candidate.startsWith(CONTENTS_OPTION));
    const folder = option?.slice(CONTENTS_OPTION.length);
    if (folder === undefined || (folder !== '..' && /^[^/\\]+$/.test(folder)))
        return folder;
    throw new damage/* Damage */.c(`its contents directory is '${folder}', expected the name of one folder`);
}
async function modulesInside({ source, entries }) {
    const archives = entries.filter(({ type }) => type === 'pyz');
    if (archives.length === 0)
        return undefined;
    return readAll(archives.map(({ offset, compressedSize }) => (0,byte_source/* partOf */.BU)(source, offset, compressedSize)));
}
/** Old and customised layouts keep the PYZ as a file of any name beside the program or in its folder. */
async function modulesBeside(executable, contents) {
    const home = (0,external_node_path_.dirname)(executable);
    const folders = contents === undefined ? [home] : [home, (0,external_node_path_.join)(home, contents)];
    const modules = [];
    for (const folder of folders) {
        const names = (await (0,promises_.readdir)(folder).catch(ignoreMissing)) ?? [];
        for (const name of names.filter((candidate) => (0,external_node_path_.extname)(candidate) === '.pyz').sort()) {
            const file = (0,external_node_path_.join)(folder, name);
            const read = async (source) => ((await isPyz(source)) ? readAll([source]) : []);
            modules.push(...(await (0,damage/* reportDamage */.u)('pyinstaller-archive-damaged', file, () => (0,byte_source/* withFileSource */.ij)(file, read))));
        }
    }
    return modules;
}
async function readAll(sources) {
    const archives = await Promise.all(sources.map(readPyz));
    return archives.flatMap(({ modules }) => modules);
}


/***/ }),

/***/ 4505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PP: () => (/* binding */ manifestOfTree),
/* harmony export */   RM: () => (/* binding */ findHandOver),
/* harmony export */   vp: () => (/* binding */ handOverIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8382);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8014);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9635);





/** The places of a hand-over below `folder`. */
function handOverIn(folder, manifest) {
    const base = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .handoverName */ .dy)(manifest.name, manifest.version, manifest.target);
    return {
        tree: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, manifest.name),
        archive: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .archiveName */ .uv)(base)),
        manifest: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestName */ .vS)(base)),
    };
}
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

/***/ 7357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
/**
 * Does `work` for each item, up to `limit` at once, and gives the results in the order of the items.
 * Items are only asked for when there is room, so that a slow reader holds everything back.
 * The first error ends it, after the work that is under way.
 */
async function* inOrder(items, limit, work) {
    const running = [];
    try {
        for await (const item of items) {
            const result = work(item);
            // A result that fails while another one is waited for is not unhandled: its turn comes.
            result.catch(() => undefined);
            running.push(result);
            if (running.length >= limit)
                yield* next(running);
        }
        while (running.length > 0)
            yield* next(running);
    }
    finally {
        await Promise.allSettled(running);
    }
}
async function* next(running) {
    const first = running.shift();
    if (first)
        yield await first;
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1966);


const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const time = zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$().describe('UTC, such as 2026-03-01T09:30:00.000Z.');
const digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .describe('sha256: and 64 hexadecimal digits.');
const target = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    platform: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(['win32', 'darwin', 'linux']),
    arch: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(['x64', 'arm64', 'universal2', 'ia32', 'arm', 'riscv64', 'ppc64', 's390x']),
    triple: text.describe("Rust's target triple."),
})
    .describe('What the sidecar runs on.');
/** One entry of a tree, as manifests and the build cache keep it. */
const treeEntrySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: text.describe("Relative to the tree's root, with '/'. Only an empty folder ends in '/'."),
    size: count.describe('Bytes; 0 for links and empty folders.'),
    sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9a-f]{64}$/)
        .describe('Of the content; of a link, of its target.'),
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz([0o755, 0o644]).describe('493 (octal 755, executable) or 420 (octal 644).'),
    link: text.exactOptional().describe("Target of a symbolic link, relative, with '/'."),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(['macho', 'pe', 'elf', 'other']).describe('What the file is to a loader.'),
})
    .describe('One file, symbolic link, or empty folder.');
const check = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: text,
    passed: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    measured: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    expected: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    hint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional().describe('What to do if it did not pass.'),
});
const verification = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    digest: digest.describe('The tree that was verified. If it is not the digest of the manifest, the proof is void.'),
    passed: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(check),
    runs: count.describe('Cold starts made.'),
    at: time,
})
    .describe('What verify-binary found.');
const signature = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    digest: digest.describe('The signed tree. If it is not the digest of the manifest, the proof is void.'),
    tool: text,
    identity: text.exactOptional().describe('Whose certificate it was; absent for an ad-hoc signature.'),
    signed: count.describe('Files signed.'),
    kept: count.describe('Files whose valid signature was kept.'),
    skipped: count.describe('Files that cannot be signed.'),
    notarized: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    stapled: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    submissionId: text.exactOptional().describe("Apple's number of the notarization."),
    at: time,
})
    .describe('What sign-notarize did.');
const build = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    cacheLevel: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(['none', '0', '1', '2']).describe('The cache level that was hit.'),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0)).describe('Seconds by phase.'),
})
    .describe('How the build went.');
/** The shape of `sidecar.json`. What a shape cannot say is in `manifest-consistency.ts`. */
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(_manifest_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SCHEMA_VERSION */ .f$),
    name: text.describe("The program's name, without extension."),
    version: text,
    target,
    executable: text.describe("The program to start, relative to the tree's root, with '/'."),
    packager: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: text,
        version: text,
        command: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('The exact argument list.'),
    })
        .describe('What froze the program.'),
    python: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ version: text, implementation: text }).describe('The interpreter inside.'),
    createdAt: time,
    size: count.describe('Bytes of all files.'),
    digest: digest.describe('Of the tree: contents, paths, modes and links; times and owners do not count.'),
    build,
    verification: verification.exactOptional(),
    signature: signature.exactOptional(),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(treeEntrySchema).describe('Sorted by the code points of the path.'),
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
/* harmony export */   WI: () => (/* binding */ readManifest)
/* harmony export */ });
/* unused harmony export parseManifest */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8382);
/* harmony import */ var _manifest_consistency_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1059);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6176);
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1966);







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
    return checked(value, file);
}
/** Writes `manifest` to `file`, through a temporary file beside it: a reader finds the old one or the new one. Throws like `readManifest`. */
async function writeManifest(file, manifest) {
    const text = manifestText(checked(manifest, file));
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `.sidecar-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.json`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    }
}
/** Keys in the order of the schema, one line for each file, and a newline at the end. */
function manifestText(manifest) {
    const files = manifest.files.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n');
    const text = JSON.stringify({ ...manifest, files: [] }, null, 2);
    return `${text.replace('"files": []', () => `"files": [\n${files}\n  ]`)}\n`;
}
function checked(value, file) {
    const result = _manifest_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestSchema */ .rc.safeParse(value);
    if (!result.success)
        throw invalid(file, result.error.issues.map((issue) => describe(issue, value)));
    const problems = (0,_manifest_consistency_js__WEBPACK_IMPORTED_MODULE_4__/* .contradictions */ .v)(result.data);
    if (problems.length === 0)
        return result.data;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('manifest-inconsistent', `The manifest contradicts itself: ${list(problems)}.`, {
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
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8');
    }
    catch (error) {
        const { code } = error;
        if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'EISDIR')
            throw error;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('manifest-missing', `There is no manifest '${file}'.`, {
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
    if (typeof version !== 'number' || version <= _manifest_types_js__WEBPACK_IMPORTED_MODULE_6__/* .SCHEMA_VERSION */ .f$)
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('manifest-newer', `The manifest has schema version ${version}; this version of the actions knows ${_manifest_types_js__WEBPACK_IMPORTED_MODULE_6__/* .SCHEMA_VERSION */ .f$}.`, { place: { file }, hint: 'Use the same version of sidecar-actions in all jobs.' });
}
function invalid(file, problems, cause) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('manifest-invalid', `This is not a manifest: ${list(problems)}.`, {
        place: { file },
        hint: 'Give the file that build-backend wrote, with the ending .sidecar.json.',
        cause,
    });
}


/***/ }),

/***/ 9635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   ZE: () => (/* binding */ ARCHIVE_ENDING),
/* harmony export */   dy: () => (/* binding */ handoverName),
/* harmony export */   g3: () => (/* binding */ windowsNameProblem),
/* harmony export */   hb: () => (/* binding */ tauriProgramName),
/* harmony export */   kX: () => (/* binding */ programName),
/* harmony export */   uv: () => (/* binding */ archiveName),
/* harmony export */   vS: () => (/* binding */ manifestName),
/* harmony export */   yb: () => (/* binding */ MANIFEST_ENDING)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);

/** Names that Windows gives to devices, with any extension (Microsoft, "Naming Files, Paths, and Namespaces"). */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN_CHARACTER = /[\u0000-\u001f\u007f<>:"/\\|?*]/;
/** Room for version, triple and extension below the 255 bytes that file systems allow. */
const LONGEST_NAME = 120;
/** Why no file of this name can be made on Windows, or undefined if one can. */
function windowsNameProblem(name) {
    if (WINDOWS_DEVICE.test(name))
        return 'Windows keeps this name for a device';
    const character = FORBIDDEN_CHARACTER.exec(name)?.[0];
    if (character)
        return `${JSON.stringify(character)} cannot be part of a file name on every platform`;
    if (/[. ]$/.test(name))
        return 'Windows drops dots and spaces at the end of a name';
    return undefined;
}
/**
 * Checks that `name` can be the name of a program on every platform, so that one configuration serves all.
 * Returns it; throws `name-invalid`.
 */
function checkName(name) {
    const problem = nameProblem(name);
    if (problem === undefined)
        return name;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('name-invalid', `'${name}' cannot be the name of a program: ${problem}.`, {
        hint: `Choose a name of letters, digits, '-', '_' and '.', such as 'backend'.`,
    });
}
/** File name of the program called `name` on `platform`: with `.exe` on Windows, as it is elsewhere. */
function programName(name, platform) {
    return platform === 'win32' ? `${checkName(name)}.exe` : checkName(name);
}
/** File name under which Tauri looks for the sidecar `name` (`bundle.externalBin`): `<name>-<triple>[.exe]`. */
function tauriProgramName(name, target) {
    return programName(`${checkName(name)}-${target.triple}`, target.platform);
}
/** What the files of a hand-over are called, without extension: `<name>-<version>-<triple>`. */
function handoverName(name, version, target) {
    return checkName(`${checkName(name)}-${version}-${target.triple}`);
}
const ARCHIVE_ENDING = '.tar.zst';
const MANIFEST_ENDING = '.sidecar.json';
function archiveName(handover) {
    return `${handover}${ARCHIVE_ENDING}`;
}
function manifestName(handover) {
    return `${handover}${MANIFEST_ENDING}`;
}
function nameProblem(name) {
    if (name.trim() === '')
        return 'it is empty';
    if (name !== name.trim())
        return 'it begins or ends with a space';
    if (name.startsWith('-'))
        return `it begins with '-' and would be taken for an option`;
    if (Buffer.byteLength(name) > LONGEST_NAME)
        return `it is longer than ${LONGEST_NAME} bytes`;
    return windowsNameProblem(name);
}


/***/ }),

/***/ 1046:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _B: () => (/* binding */ knownTargets),
/* harmony export */   cb: () => (/* binding */ targetFromTriple),
/* harmony export */   x1: () => (/* binding */ targetFor)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);
/* harmony import */ var _shared_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3411);


/**
 * The triples that Rust calls by these names (`rustc --print target-list`), for which Python can be had.
 * The first of a platform and an architecture is the usual one.
 */
const TARGETS = [
    { platform: 'win32', arch: 'x64', triple: 'x86_64-pc-windows-msvc' },
    { platform: 'win32', arch: 'x64', triple: 'x86_64-pc-windows-gnu' },
    { platform: 'win32', arch: 'x64', triple: 'x86_64-pc-windows-gnullvm' },
    { platform: 'win32', arch: 'arm64', triple: 'aarch64-pc-windows-msvc' },
    { platform: 'win32', arch: 'arm64', triple: 'aarch64-pc-windows-gnullvm' },
    { platform: 'win32', arch: 'ia32', triple: 'i686-pc-windows-msvc' },
    { platform: 'win32', arch: 'ia32', triple: 'i686-pc-windows-gnu' },
    { platform: 'darwin', arch: 'arm64', triple: 'aarch64-apple-darwin' },
    { platform: 'darwin', arch: 'x64', triple: 'x86_64-apple-darwin' },
    { platform: 'darwin', arch: 'universal2', triple: 'universal-apple-darwin' },
    { platform: 'linux', arch: 'x64', triple: 'x86_64-unknown-linux-gnu' },
    { platform: 'linux', arch: 'x64', triple: 'x86_64-unknown-linux-musl' },
    { platform: 'linux', arch: 'arm64', triple: 'aarch64-unknown-linux-gnu' },
    { platform: 'linux', arch: 'arm64', triple: 'aarch64-unknown-linux-musl' },
    { platform: 'linux', arch: 'ia32', triple: 'i686-unknown-linux-gnu' },
    { platform: 'linux', arch: 'ia32', triple: 'i686-unknown-linux-musl' },
    { platform: 'linux', arch: 'arm', triple: 'armv7-unknown-linux-gnueabihf' },
    { platform: 'linux', arch: 'arm', triple: 'armv7-unknown-linux-musleabihf' },
    { platform: 'linux', arch: 'arm', triple: 'arm-unknown-linux-gnueabihf' },
    { platform: 'linux', arch: 'riscv64', triple: 'riscv64gc-unknown-linux-gnu' },
    { platform: 'linux', arch: 'ppc64', triple: 'powerpc64le-unknown-linux-gnu' },
    { platform: 'linux', arch: 's390x', triple: 's390x-unknown-linux-gnu' },
];
/** Words that Python, packagers and shells use for what Node calls otherwise. */
const ARCH_ALIASES = {
    x86_64: 'x64',
    amd64: 'x64',
    aarch64: 'arm64',
    universal: 'universal2',
    i686: 'ia32',
    x86: 'ia32',
    armv7l: 'arm',
    ppc64le: 'ppc64',
};
/** All targets known, the usual one of each platform and architecture first. */
function knownTargets() {
    return TARGETS;
}
/** The target called `text`, a Rust triple. Throws `target-unknown` with the nearest one that is known. */
function targetFromTriple(text) {
    const wanted = text.trim().toLowerCase();
    const target = TARGETS.find(({ triple }) => triple === wanted);
    if (target)
        return target;
    const triples = TARGETS.map(({ triple }) => triple);
    const close = (0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(wanted, triples);
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('target-unknown', `There is no target '${text}'.`, {
        hint: close ? `Did you mean '${close}'?` : `Known: ${triples.join(', ')}.`,
    });
}
/**
 * The usual target of a platform (Node's word) and an architecture (Node's, Python's or the packager's word).
 * Throws `target-unknown` where there is none.
 */
function targetFor(platform, arch) {
    const wanted = ARCH_ALIASES[arch.toLowerCase()] ?? arch.toLowerCase();
    const target = TARGETS.find((known) => known.platform === platform && known.arch === wanted);
    if (target)
        return target;
    const archs = [
        ...new Set(TARGETS.filter((known) => known.platform === platform).map((known) => known.arch)),
    ];
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('target-unknown', `There is no target for platform '${platform}' and architecture '${arch}'.`, {
        hint: archs.length
            ? `Architectures known for ${platform}: ${archs.join(', ')}.`
            : 'Platforms known: win32, darwin, linux.',
    });
}


/***/ })

};
