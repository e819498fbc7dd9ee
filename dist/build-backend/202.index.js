export const id = 202;
export const ids = [202];
export const modules = {

/***/ 99354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ packArchive),
  i: () => (/* binding */ repackLayer)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/shared/files.ts
var files = __webpack_require__(38590);
// EXTERNAL MODULE: ./src/sidecar/in-order.ts
var in_order = __webpack_require__(57357);
// EXTERNAL MODULE: ./src/sidecar/relative-path.ts
var relative_path = __webpack_require__(38131);
// EXTERNAL MODULE: ./src/sidecar/archive/damaged.ts
var damaged = __webpack_require__(4545);
// EXTERNAL MODULE: ./src/sidecar/archive/frame-table.ts
var frame_table = __webpack_require__(40406);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(58382);
// EXTERNAL MODULE: ./src/sidecar/tree/digest.ts
var digest = __webpack_require__(37982);
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

/***/ 3420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VA: () => (/* binding */ FIRST_BYTES),
/* harmony export */   h_: () => (/* binding */ fileKind),
/* harmony export */   uj: () => (/* binding */ FILE_KIND_BYTES)
/* harmony export */ });
/* harmony import */ var _formats_binary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71138);

/** Bytes from the start of a file that `fileKind` wants to see: a PE header may come late, after a DOS stub. */
const FILE_KIND_BYTES = 4096;
/** With one of these begins everything that is not `other`. */
const FIRST_BYTES = [0x4d, 0x7f, 0xca, 0xce, 0xcf, 0xfe];
const PE_OFFSET_AT = 0x3c;
const PE_SIGNATURE = 0x50450000;
/** What the file that begins with `start` is to an operating system's loader. A DOS program is none. */
function fileKind(start) {
    const format = (0,_formats_binary_js__WEBPACK_IMPORTED_MODULE_0__/* .detectFormat */ .Tz)(start);
    if (format === undefined || (format === 'pe' && !hasPeHeader(start)))
        return 'other';
    return format;
}
function hasPeHeader(start) {
    if (start.length < PE_OFFSET_AT + 4)
        return false;
    const offset = start.readUInt32LE(PE_OFFSET_AT);
    return offset + 4 <= start.length && start.readUInt32BE(offset) === PE_SIGNATURE;
}


/***/ }),

/***/ 71138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tz: () => (/* binding */ detectFormat),
  C8: () => (/* binding */ readBinary)
});

// UNUSED EXPORTS: DETECT_BYTES, parseBinary

// EXTERNAL MODULE: ./src/sidecar/formats/byte-source.ts
var byte_source = __webpack_require__(44124);
// EXTERNAL MODULE: ./src/sidecar/formats/damage.ts
var damage = __webpack_require__(33831);
// EXTERNAL MODULE: ./src/sidecar/formats/byte-reader.ts
var byte_reader = __webpack_require__(44810);
// EXTERNAL MODULE: ./src/sidecar/formats/elf-versions.ts
var elf_versions = __webpack_require__(6775);
;// CONCATENATED MODULE: ./src/sidecar/formats/elf-dynamic.ts



const SEGMENT_LOAD = 1;
const SEGMENT_DYNAMIC = 2;
const TAG_NEEDED = 1;
const TAG_STRINGS = 5;
const TAG_STRINGS_SIZE = 10;
const TAG_SONAME = 14;
const TAG_RPATH = 15;
const TAG_RUNPATH = 29;
const TAG_FLAGS_1 = 0x6ffffffb;
const TAG_VERNEED = 0x6ffffffe;
const TAG_VERNEED_COUNT = 0x6fffffff;
const FLAG_PIE = 0x08000000;
/** Real files have some dozens; bounds the work on a damaged one. */
const MAX_DYNAMIC_ENTRIES = 8192;
const NO_DYNAMIC = {
    needed: [],
    soname: undefined,
    rpath: [],
    runpath: [],
    pie: false,
    versions: { glibc: undefined, glibcxx: undefined },
};
/** Reads the dynamic table and the texts that it refers to; an empty answer for a static program. Throws `Damage`. */
async function readDynamic(image) {
    const { source, layout, segments } = image;
    const segment = segments.find(({ type }) => type === SEGMENT_DYNAMIC);
    if (!segment || segment.length === 0)
        return NO_DYNAMIC;
    const tags = await readTags(source, segment, layout);
    const one = (tag) => tags.get(tag)?.[0];
    const strings = stringTable(image, one(TAG_STRINGS), one(TAG_STRINGS_SIZE));
    const texts = (tag) => Promise.all((tags.get(tag) ?? []).map(strings));
    const verneed = one(TAG_VERNEED);
    return {
        needed: await texts(TAG_NEEDED),
        soname: (await texts(TAG_SONAME))[0],
        rpath: (await texts(TAG_RPATH)).flatMap(searchPath),
        runpath: (await texts(TAG_RUNPATH)).flatMap(searchPath),
        pie: ((one(TAG_FLAGS_1) ?? 0) & FLAG_PIE) !== 0,
        versions: verneed === undefined
            ? NO_DYNAMIC.versions
            : await (0,elf_versions/* readNeededVersions */.n)({
                source,
                order: layout.order,
                offset: offsetOf(segments, verneed, 'the version needs'),
                count: one(TAG_VERNEED_COUNT) ?? 0,
                strings,
            }),
    };
}
async function readTags(source, segment, { wide, order }) {
    const entry = wide ? 16 : 8;
    const count = Math.min(Math.floor(segment.length / entry), MAX_DYNAMIC_ENTRIES);
    const table = await (0,byte_reader/* readRange */.qX)(source, {
        offset: segment.offset,
        length: count * entry,
        what: 'the dynamic table',
        order,
    });
    const tags = new Map();
    for (let at = 0; at < table.length; at += entry) {
        const tag = wide ? table.u64(at) : table.u32(at);
        if (tag === 0)
            break;
        const value = wide ? table.u64(at + 8) : table.u32(at + 4);
        const values = tags.get(tag);
        if (values)
            values.push(value);
        else
            tags.set(tag, [value]);
    }
    return tags;
}
/** Reads texts of the dynamic string table by their offset in it. */
function stringTable(image, address, size) {
    return async (at) => {
        if (address === undefined || size === undefined)
            throw new damage/* Damage */.c('its dynamic string table is missing');
        if (at >= size)
            throw new damage/* Damage */.c(`a name lies at ${at} in a string table of ${size} bytes`);
        return (0,byte_reader/* readText */.yR)(image.source, offsetOf(image.segments, address, 'the string table') + at, 'a name');
    };
}
function offsetOf(segments, address, what) {
    const home = segments.find((segment) => segment.type === SEGMENT_LOAD &&
        address >= segment.address &&
        address < segment.address + segment.length);
    if (!home)
        throw new damage/* Damage */.c(`${what} is at an address that no segment holds`);
    return home.offset + (address - home.address);
}
function searchPath(text) {
    return text.split(':').filter((folder) => folder !== '');
}

;// CONCATENATED MODULE: ./src/sidecar/formats/elf.ts



const MACHINES = {
    3: 'ia32',
    21: 'ppc64',
    40: 'arm',
    62: 'x64',
    183: 'arm64',
    258: 'loong64',
};
const MACHINES_64 = { 22: 's390x', 243: 'riscv64' };
const MIPS = 8;
const TYPE_EXECUTABLE = 2;
const TYPE_DYNAMIC = 3;
const SEGMENT_INTERPRETER = 3;
/** Real files have some dozens; bounds the work on a damaged one. */
const MAX_SEGMENTS = 1024;
/**
 * Reads an ELF file through its program headers, as the loader does, so that stripped section tables do not matter.
 * Layout: System V ABI, "Object Files" and "Dynamic Linking"; GNU symbol versioning. Throws `Damage`.
 */
async function parseElf(source) {
    const layout = await readLayout(source);
    const header = await (0,byte_reader/* readRange */.qX)(source, {
        offset: 0,
        length: layout.wide ? 64 : 52,
        what: 'the ELF header',
        order: layout.order,
    });
    const type = header.u16(16);
    const arch = archOf(header.u16(18), layout);
    const linked = type === TYPE_EXECUTABLE || type === TYPE_DYNAMIC;
    const image = { source, layout, segments: linked ? await readSegments(source, header, layout) : [] };
    assertSectionsFit(source, header, layout);
    const interpreter = await readInterpreter(image);
    const dynamic = await readDynamic(image);
    const kind = kindOf(type, dynamic, interpreter);
    return {
        format: 'elf',
        arch,
        kind,
        needed: dynamic.needed,
        soname: dynamic.soname,
        interpreter,
        rpath: dynamic.rpath,
        runpath: dynamic.runpath,
        libc: libcOf(dynamic, interpreter),
        ...dynamic.versions,
        aligned: image.segments.every(isAligned),
        static: kind === 'executable' && interpreter === undefined && dynamic.needed.length === 0,
    };
}
async function readLayout(source) {
    const ident = await (0,byte_reader/* readRange */.qX)(source, { offset: 0, length: 16, what: 'the ELF header', order: 'little' });
    const [size, encoding] = [ident.u8(4), ident.u8(5)];
    if (size !== 1 && size !== 2)
        throw new damage/* Damage */.c(`its ELF class is ${size}, expected 1 or 2`);
    if (encoding !== 1 && encoding !== 2)
        throw new damage/* Damage */.c(`its ELF byte order is ${encoding}, expected 1 or 2`);
    return { wide: size === 2, order: encoding === 1 ? 'little' : 'big' };
}
function archOf(machine, { wide, order }) {
    if (machine === MIPS)
        return order === 'little' ? 'mipsel' : 'mips';
    return MACHINES[machine] ?? (wide ? MACHINES_64[machine] : undefined) ?? 'other';
}
async function readSegments(source, header, layout) {
    const { wide, order } = layout;
    const offset = wide ? header.u64(32) : header.u32(28);
    const entry = header.u16(wide ? 54 : 42);
    const count = header.u16(wide ? 56 : 44);
    if (count === 0)
        return [];
    if (count > MAX_SEGMENTS)
        throw new damage/* Damage */.c(`it has ${count} program headers`);
    if (entry < (wide ? 56 : 32))
        throw new damage/* Damage */.c(`its program headers are ${entry} bytes each`);
    const table = await (0,byte_reader/* readRange */.qX)(source, {
        offset,
        length: entry * count,
        what: 'the program header table',
        order,
    });
    const segments = Array.from({ length: count }, (_, index) => segmentAt(table, index * entry, wide));
    for (const { type, offset: start, length } of segments) {
        if (type === SEGMENT_LOAD)
            (0,byte_reader/* assertFits */.Vl)(source, { offset: start, length, what: 'a loaded segment' });
    }
    return segments;
}
function segmentAt(table, at, wide) {
    const type = table.u32(at);
    return wide
        ? {
            type,
            offset: table.u64(at + 8),
            address: table.u64(at + 16),
            length: table.u64(at + 32),
            align: table.u64(at + 48),
        }
        : {
            type,
            offset: table.u32(at + 4),
            address: table.u32(at + 8),
            length: table.u32(at + 16),
            align: table.u32(at + 28),
        };
}
/** The loader maps whole pages, so a segment's place in the file and in memory must agree in their lower bits. */
function isAligned({ type, offset, address, align }) {
    return type !== SEGMENT_LOAD || align <= 1 || (address - offset) % align === 0;
}
/** The section table is the last thing in most files: a file that was cut short shows here. */
function assertSectionsFit(source, header, { wide }) {
    const offset = wide ? header.u64(40) : header.u32(32);
    const entry = header.u16(wide ? 58 : 46);
    const count = header.u16(wide ? 60 : 48);
    (0,byte_reader/* assertFits */.Vl)(source, { offset, length: entry * count, what: 'the section table' });
}
async function readInterpreter({ source, segments }) {
    const segment = segments.find(({ type }) => type === SEGMENT_INTERPRETER);
    return segment && segment.length > 0 ? (0,byte_reader/* readText */.yR)(source, segment.offset, 'the interpreter') : undefined;
}
/** Since PIE, programs and libraries share one type: a program says so in a flag, or names a loader and no soname. */
function kindOf(type, { pie, soname }, interpreter) {
    if (type === TYPE_EXECUTABLE)
        return 'executable';
    if (type !== TYPE_DYNAMIC)
        return 'other';
    return pie || (interpreter !== undefined && soname === undefined) ? 'executable' : 'library';
}
function libcOf({ needed, versions }, interpreter) {
    const names = interpreter === undefined ? needed : [interpreter.replace(/^.*\//, ''), ...needed];
    if (names.some((name) => /^(ld-musl-|libc\.musl-)/.test(name)))
        return 'musl';
    if (versions.glibc !== undefined)
        return 'glibc';
    return names.some((name) => /^(ld-linux|ld64\.so|libc\.so\.6$)/.test(name)) ? 'glibc' : undefined;
}

;// CONCATENATED MODULE: ./src/sidecar/formats/macho-signature.ts



const UNSIGNED = { signed: 'no', teamId: undefined, hardenedRuntime: false };
const SUPER_BLOB = 0xfade0cc0;
const CODE_DIRECTORY = 0xfade0c02;
const SLOT_CODE_DIRECTORY = 0;
const SLOT_CMS = 0x10000;
const FLAG_ADHOC = 0x2;
const FLAG_RUNTIME = 0x10000;
/** The version of the code directory since which it may name a team. */
const WITH_TEAM = 0x20200;
/** A CMS blob of this length has a header and no signature in it. */
const EMPTY_BLOB = 8;
/** Real signatures have fewer than ten parts. */
const MAX_BLOBS = 1024;
/**
 * Reads the embedded signature (`length` bytes at `offset` of the image). It is not checked, only described.
 * Layout: `cs_blobs.h` of Apple's XNU; always big endian. Throws `Damage`.
 */
async function readSignature(image, offset, length) {
    if (length === 0)
        return UNSIGNED;
    (0,byte_reader/* assertFits */.Vl)(image, { offset, length, what: 'the code signature' });
    const signature = (0,byte_source/* partOf */.BU)(image, offset, length);
    const slots = await readSlots(signature);
    const directory = slots.get(SLOT_CODE_DIRECTORY);
    if (directory === undefined)
        throw new damage/* Damage */.c('its code signature has no code directory');
    const head = await readHead(signature, directory, 44);
    if (head.u32(0) !== CODE_DIRECTORY)
        throw new damage/* Damage */.c('its code directory has an unknown form');
    const flags = head.u32(12);
    const certified = (flags & FLAG_ADHOC) === 0 && (await hasCertificate(signature, slots.get(SLOT_CMS)));
    return {
        signed: certified ? 'identity' : 'adhoc',
        teamId: head.u32(8) >= WITH_TEAM ? await readTeam(signature, directory) : undefined,
        hardenedRuntime: (flags & FLAG_RUNTIME) !== 0,
    };
}
/** Where each part of the signature lies, by its slot number. */
async function readSlots(signature) {
    const head = await readHead(signature, 0, 12);
    if (head.u32(0) !== SUPER_BLOB)
        throw new damage/* Damage */.c('its code signature has an unknown form');
    const count = head.u32(8);
    if (count > MAX_BLOBS)
        throw new damage/* Damage */.c(`its code signature has ${count} parts`);
    const index = await readHead(signature, 12, count * 8);
    return new Map(Array.from({ length: count }, (_, slot) => [index.u32(slot * 8), index.u32(slot * 8 + 4)]));
}
async function hasCertificate(signature, offset) {
    return offset !== undefined && (await readHead(signature, offset, 8)).u32(4) > EMPTY_BLOB;
}
async function readTeam(signature, directory) {
    const offset = (await readHead(signature, directory + 48, 4)).u32(0);
    return offset === 0 ? undefined : (0,byte_reader/* readText */.yR)(signature, directory + offset, 'the team');
}
function readHead(signature, offset, length) {
    return (0,byte_reader/* readRange */.qX)(signature, { offset, length, what: 'the code signature', order: 'big' });
}

;// CONCATENATED MODULE: ./src/sidecar/formats/macho.ts




const FAT = 0xcafebabe;
const FAT_64 = 0xcafebabf;
const THIN = {
    [0xfeedface]: { order: 'big', wide: false },
    [0xfeedfacf]: { order: 'big', wide: true },
    [0xcefaedfe]: { order: 'little', wide: false },
    [0xcffaedfe]: { order: 'little', wide: true },
};
/** `!<arch>\n`: universal static libraries hold these instead of Mach-O images. */
const STATIC_LIBRARY = 0x213c6172;
const CPUS = {
    7: 'ia32',
    12: 'arm',
    [0x01000007]: 'x64',
    [0x0100000c]: 'arm64',
    [0x01000012]: 'ppc64',
};
const KINDS = { 2: 'executable', 6: 'library', 8: 'library' };
const SEGMENT = 0x1;
const SEGMENT_64 = 0x19;
const LOAD_DYLIB = 0xc;
const ID_DYLIB = 0xd;
const LOAD_WEAK_DYLIB = 0x80000018;
const RPATH = 0x8000001c;
const CODE_SIGNATURE = 0x1d;
const REEXPORT_DYLIB = 0x8000001f;
const LAZY_LOAD_DYLIB = 0x20;
const LOAD_UPWARD_DYLIB = 0x80000023;
const VERSION_MIN_MACOSX = 0x24;
const BUILD_VERSION = 0x32;
const STRONG_LOADS = [LOAD_DYLIB, REEXPORT_DYLIB, LAZY_LOAD_DYLIB, LOAD_UPWARD_DYLIB];
const PLATFORM_MACOS = 1;
/** Reads a Mach-O file, universal or not. Layout: Apple's `mach-o/loader.h` and `mach-o/fat.h`. Throws `Damage`. */
async function parseMacho(source) {
    const magic = await magicOf(source);
    if (magic !== FAT && magic !== FAT_64)
        return { format: 'macho', slices: [await parseSlice(source)] };
    const slices = [];
    for (const { cpu, part } of await readFatHeader(source, magic === FAT_64)) {
        slices.push((await magicOf(part)) === STATIC_LIBRARY
            ? { ...emptySlice(), arch: CPUS[cpu] ?? 'other' }
            : await parseSlice(part));
    }
    return { format: 'macho', slices };
}
/** The images of a Mach-O file, one per processor, for those who check signatures. Static libraries are left out. Throws `Damage`. */
async function signedImages(source) {
    const magic = await magicOf(source);
    const fat = magic === FAT || magic === FAT_64;
    const parts = fat ? (await readFatHeader(source, magic === FAT_64)).map(({ part }) => part) : [source];
    const images = [];
    for (const image of parts) {
        if (fat && (await magicOf(image)) === STATIC_LIBRARY)
            continue;
        const { commands } = await readCommands(image);
        const command = commands.find((one) => one.u32(0) === CODE_SIGNATURE);
        images.push({
            image,
            ...(command && { signature: { offset: command.u32(8), length: command.u32(12) } }),
        });
    }
    return images;
}
async function magicOf(source) {
    return (await (0,byte_reader/* readRange */.qX)(source, { offset: 0, length: 4, what: 'the Mach-O header', order: 'big' })).u32(0);
}
async function readFatHeader(source, wide) {
    const what = 'the universal header';
    const head = await (0,byte_reader/* readRange */.qX)(source, { offset: 0, length: 8, what, order: 'big' });
    const count = head.u32(4);
    const entry = wide ? 32 : 20;
    const table = await (0,byte_reader/* readRange */.qX)(source, { offset: 8, length: count * entry, what, order: 'big' });
    return Array.from({ length: count }, (_, index) => {
        const at = index * entry;
        const offset = wide ? table.u64(at + 8) : table.u32(at + 8);
        const length = wide ? table.u64(at + 16) : table.u32(at + 12);
        (0,byte_reader/* assertFits */.Vl)(source, { offset, length, what: `slice ${index + 1}` });
        return { cpu: table.u32(at), part: (0,byte_source/* partOf */.BU)(source, offset, length) };
    });
}
/** The header of an image and its load commands. */
async function readCommands(source) {
    const layout = THIN[await magicOf(source)];
    if (!layout)
        throw new damage/* Damage */.c('a slice of it is no Mach-O image');
    const length = layout.wide ? 32 : 28;
    const header = await (0,byte_reader/* readRange */.qX)(source, {
        offset: 0,
        length,
        what: 'the Mach-O header',
        order: layout.order,
    });
    const commands = await (0,byte_reader/* readRange */.qX)(source, {
        offset: length,
        length: header.u32(20),
        what: 'the load commands',
        order: layout.order,
    });
    return { header, commands: [...splitCommands(commands, header.u32(16))] };
}
async function parseSlice(source) {
    const { header, commands } = await readCommands(source);
    const slice = {
        ...emptySlice(),
        arch: CPUS[header.u32(4)] ?? 'other',
        kind: KINDS[header.u32(12)] ?? 'other',
    };
    let signature = UNSIGNED;
    for (const command of commands) {
        applyCommand(slice, command);
        if (slice.kind !== 'other')
            assertSegmentFits(source, command);
        if (command.u32(0) === CODE_SIGNATURE) {
            signature = await readSignature(source, command.u32(8), command.u32(12));
        }
    }
    return { ...slice, ...signature };
}
function emptySlice() {
    return {
        arch: 'other',
        kind: 'other',
        needed: [],
        weak: [],
        installName: undefined,
        rpaths: [],
        minMacos: undefined,
        ...UNSIGNED,
    };
}
function* splitCommands(commands, count) {
    let at = 0;
    for (let index = 0; index < count; index++) {
        const length = commands.u32(at + 4);
        if (length < 8)
            throw new damage/* Damage */.c(`load command ${index + 1} is ${length} bytes long`);
        yield new byte_reader/* ByteReader */.kP(commands.slice(at, length), commands.order);
        at += length;
    }
}
function applyCommand(slice, command) {
    const kind = command.u32(0);
    if (STRONG_LOADS.includes(kind))
        slice.needed.push(textIn(command));
    else if (kind === LOAD_WEAK_DYLIB)
        slice.weak.push(textIn(command));
    else if (kind === RPATH)
        slice.rpaths.push(textIn(command));
    else if (kind === ID_DYLIB)
        slice.installName = textIn(command);
    else if (kind === VERSION_MIN_MACOSX)
        slice.minMacos = versionText(command.u32(8));
    else if (kind === BUILD_VERSION && command.u32(8) === PLATFORM_MACOS) {
        slice.minMacos = versionText(command.u32(12));
    }
}
/** The text that a command carries behind its fixed fields, at the offset that its third word names. */
function textIn(command) {
    return command.text(command.u32(8));
}
/** 16 bits, 8 bits, 8 bits; a third number of 0 is not written. */
function versionText(packed) {
    const patch = packed & 0xff;
    return `${packed >>> 16}.${(packed >>> 8) & 0xff}${patch === 0 ? '' : `.${patch}`}`;
}
function assertSegmentFits(source, command) {
    const kind = command.u32(0);
    if (kind === SEGMENT_64) {
        (0,byte_reader/* assertFits */.Vl)(source, { offset: command.u64(40), length: command.u64(48), what: 'a segment' });
    }
    else if (kind === SEGMENT) {
        (0,byte_reader/* assertFits */.Vl)(source, { offset: command.u32(32), length: command.u32(36), what: 'a segment' });
    }
}

;// CONCATENATED MODULE: ./src/sidecar/formats/pe.ts


const pe_MACHINES = {
    332: 'ia32',
    452: 'arm',
    34404: 'x64',
    43620: 'arm64',
    42561: 'arm64ec',
    42574: 'arm64x',
};
const FLAG_EXECUTABLE = 0x0002;
const FLAG_LIBRARY = 0x2000;
const SUBSYSTEMS = { 2: 'gui', 3: 'console' };
const DIRECTORY_IMPORT = 1;
const DIRECTORY_SECURITY = 4;
const DIRECTORY_LOAD_CONFIG = 10;
const DIRECTORY_DELAY_IMPORT = 13;
/** Where the 64-bit load configuration points to the ARM64EC/ARM64X tables. */
const HYBRID_METADATA = 200;
/** Windows loads 96 sections at most, real files import from some dozens of DLLs: bounds the work on damaged ones. */
const MAX_SECTIONS = 1024;
const MAX_IMPORTS = 4096;
/** Reads a Windows program or DLL. Layout: Microsoft's "PE Format". Throws `Damage`. */
async function parsePe(source) {
    const start = await findHeader(source);
    const coff = await (0,byte_reader/* readRange */.qX)(source, {
        offset: start + 4,
        length: 20,
        what: 'the COFF header',
        order: 'little',
    });
    const optionalSize = coff.u16(16);
    const optional = await (0,byte_reader/* readRange */.qX)(source, {
        offset: start + 24,
        length: optionalSize,
        what: 'the optional header',
        order: 'little',
    });
    const sections = await readSections(source, start + 24 + optionalSize, coff.u16(2));
    const image = { source, sections, ...readOptional(optional) };
    const imported = await readImports(image);
    const delayed = await readDelayImports(image);
    return {
        format: 'pe',
        arch: await pe_archOf(coff.u16(0), image),
        kind: pe_kindOf(coff.u16(18)),
        needed: [...new Set([...imported, ...delayed])],
        delayed: [...new Set(delayed)],
        subsystem: SUBSYSTEMS[optional.u16(68)] ?? 'other',
        signed: isSigned(image),
    };
}
async function findHeader(source) {
    const dos = await (0,byte_reader/* readRange */.qX)(source, { offset: 0, length: 64, what: 'the DOS header', order: 'little' });
    const start = dos.u32(60);
    const signature = await (0,byte_reader/* readRange */.qX)(source, {
        offset: start,
        length: 4,
        what: 'the PE header',
        order: 'big',
    });
    if (signature.u32(0) !== 0x50450000)
        throw new damage/* Damage */.c(`there is no PE header at byte ${start}`);
    return start;
}
function readOptional(optional) {
    const magic = optional.u16(0);
    if (magic !== 0x10b && magic !== 0x20b)
        throw new damage/* Damage */.c(`its optional header is of kind ${magic}`);
    const wide = magic === 0x20b;
    const first = wide ? 112 : 96;
    const count = Math.min(optional.u32(first - 4), Math.floor((optional.length - first) / 8));
    return {
        wide,
        base: wide ? optional.u64(24) : optional.u32(28),
        headerSize: optional.u32(60),
        directories: Array.from({ length: count }, (_, index) => ({
            address: optional.u32(first + index * 8),
            size: optional.u32(first + index * 8 + 4),
        })),
    };
}
async function readSections(source, offset, count) {
    if (count > MAX_SECTIONS)
        throw new damage/* Damage */.c(`it has ${count} sections`);
    const table = await (0,byte_reader/* readRange */.qX)(source, {
        offset,
        length: count * 40,
        what: 'the section table',
        order: 'little',
    });
    return Array.from({ length: count }, (_, index) => {
        const at = index * 40;
        const section = { address: table.u32(at + 12), offset: table.u32(at + 20), length: table.u32(at + 16) };
        if (section.offset > 0)
            (0,byte_reader/* assertFits */.Vl)(source, { ...section, what: `section ${index + 1}` });
        return section;
    });
}
async function readImports(image) {
    return readDescriptors(image, {
        directory: DIRECTORY_IMPORT,
        length: 20,
        nameOf: (entry) => entry.u32(12),
    });
}
async function readDelayImports(image) {
    return readDescriptors(image, {
        directory: DIRECTORY_DELAY_IMPORT,
        length: 32,
        // Visual C++ 6 wrote addresses instead of relative ones, and left bit 0 clear to say so.
        nameOf: (entry) => (entry.u32(0) & 1 ? entry.u32(4) : Math.max(0, entry.u32(4) - image.base)),
    });
}
async function readDescriptors(image, { directory, length, nameOf }) {
    const { address, size } = directoryOf(image, directory);
    if (address === 0 || size === 0)
        return [];
    const names = [];
    const start = pe_offsetOf(image, address);
    for (let index = 0; index < MAX_IMPORTS; index++) {
        const offset = start + index * length;
        const entry = await (0,byte_reader/* readRange */.qX)(image.source, {
            offset,
            length,
            what: 'the import table',
            order: 'little',
        });
        const name = nameOf(entry);
        if (name === 0)
            return names;
        names.push(await (0,byte_reader/* readText */.yR)(image.source, pe_offsetOf(image, name), "an import's name"));
    }
    throw new damage/* Damage */.c(`it imports from more than ${MAX_IMPORTS} libraries`);
}
/** ARM64EC programs call themselves x64 (and ARM64X ones arm64) and differ only by their hybrid metadata. */
async function pe_archOf(machine, image) {
    const arch = pe_MACHINES[machine] ?? 'other';
    if ((arch !== 'x64' && arch !== 'arm64') || !(await hasHybridMetadata(image)))
        return arch;
    return arch === 'x64' ? 'arm64ec' : 'arm64x';
}
async function hasHybridMetadata(image) {
    const { address } = directoryOf(image, DIRECTORY_LOAD_CONFIG);
    // Packers leave the address of a table that they have compressed away, which Windows does not mind.
    const offset = address === 0 || !image.wide ? undefined : findOffset(image, address);
    if (offset === undefined)
        return false;
    const what = 'the load configuration';
    const head = await (0,byte_reader/* readRange */.qX)(image.source, { offset, length: 4, what, order: 'little' });
    if (head.u32(0) < HYBRID_METADATA + 8)
        return false;
    const config = await (0,byte_reader/* readRange */.qX)(image.source, {
        offset,
        length: HYBRID_METADATA + 8,
        what,
        order: 'little',
    });
    return config.u64(HYBRID_METADATA) !== 0;
}
function isSigned(image) {
    const { address, size } = directoryOf(image, DIRECTORY_SECURITY);
    if (address === 0 || size === 0)
        return false;
    (0,byte_reader/* assertFits */.Vl)(image.source, { offset: address, length: size, what: 'the signature' });
    return true;
}
function directoryOf(image, index) {
    return image.directories[index] ?? { address: 0, size: 0 };
}
function pe_offsetOf(image, address) {
    const offset = findOffset(image, address);
    if (offset === undefined)
        throw new damage/* Damage */.c(`address ${address} is in no section`);
    return offset;
}
function findOffset({ sections, headerSize }, address) {
    const home = sections.find((section) => address >= section.address && address < section.address + section.length);
    if (home)
        return home.offset + (address - home.address);
    return address < headerSize ? address : undefined;
}
function pe_kindOf(flags) {
    if (flags & FLAG_LIBRARY)
        return 'library';
    return flags & FLAG_EXECUTABLE ? 'executable' : 'other';
}

;// CONCATENATED MODULE: ./src/sidecar/formats/binary.ts





/** As many first bytes as `detectFormat` wants to see. */
const DETECT_BYTES = 64;
const THIN_MACHO = [0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe];
const FAT_MACHO = [0xcafebabe, 0xcafebabf];
/** Java class files share the universal magic; their next word is a class file version, 45 or more since 1996. */
const FIRST_JAVA_VERSION = 45;
const PARSERS = {
    elf: parseElf,
    pe: parsePe,
    macho: parseMacho,
};
/**
 * The executable format that a file starts like, from its first `DETECT_BYTES` bytes (fewer if it is shorter).
 * `undefined` for text, scripts, Java classes and everything else.
 */
function detectFormat(start) {
    if (start.length < 4)
        return undefined;
    const magic = start.readUInt32BE(0);
    if (magic === 0x7f454c46)
        return 'elf';
    if (THIN_MACHO.includes(magic))
        return 'macho';
    if (FAT_MACHO.includes(magic) && start.length >= 8) {
        const slices = start.readUInt32BE(4);
        return slices > 0 && slices < FIRST_JAVA_VERSION ? 'macho' : undefined;
    }
    // A DOS header is full of zeros, text that happens to start with "MZ" has none.
    return magic >>> 16 === 0x4d5a && start.subarray(0, DETECT_BYTES).includes(0) ? 'pe' : undefined;
}
/**
 * Reads what the headers of the file at `path` tell; links are followed. `undefined` if it is no executable format.
 * Only the needed tables are read, whatever the size of the file. Throws `binary-damaged`.
 */
function readBinary(path) {
    return (0,damage/* reportDamage */.u)('binary-damaged', path, () => (0,byte_source/* withFileSource */.ij)(path, parseBinary));
}
/** As `readBinary`, on any source of bytes; throws `Damage`, which has no file name yet. */
async function parseBinary(source) {
    const format = detectFormat(await source.read(0, Math.min(DETECT_BYTES, source.size)));
    return format && PARSERS[format](source);
}


/***/ }),

/***/ 44810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vl: () => (/* binding */ assertFits),
/* harmony export */   kP: () => (/* binding */ ByteReader),
/* harmony export */   qX: () => (/* binding */ readRange),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _damage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33831);

/** The longest name or path that a table may hold; longer ones are taken for damage. */
const MAX_TEXT = 4096;
const TEXT_STEP = 256;
/** The largest table that is read into memory, in bytes; a list of 10 000 bundled files takes about 1 MB. */
const MAX_TABLE = 16 * 1024 * 1024;
/** Numbers and text out of a buffer; every access outside of it throws `Damage`. Offsets are in bytes. */
class ByteReader {
    bytes;
    order;
    constructor(bytes, order) {
        this.bytes = bytes;
        this.order = order;
    }
    get length() {
        return this.bytes.length;
    }
    u8(at) {
        this.#check(at, 1);
        return this.bytes.readUInt8(at);
    }
    u16(at) {
        this.#check(at, 2);
        return this.order === 'little' ? this.bytes.readUInt16LE(at) : this.bytes.readUInt16BE(at);
    }
    u32(at) {
        this.#check(at, 4);
        return this.order === 'little' ? this.bytes.readUInt32LE(at) : this.bytes.readUInt32BE(at);
    }
    /** Rounded above 2^53: such a number is no offset in a real file, and every use of it fails its bounds check. */
    u64(at) {
        this.#check(at, 8);
        return Number(this.order === 'little' ? this.bytes.readBigUInt64LE(at) : this.bytes.readBigUInt64BE(at));
    }
    slice(at, length) {
        this.#check(at, length);
        return this.bytes.subarray(at, at + length);
    }
    /** UTF-8 text from `at` to the next zero byte or the end of the buffer. */
    text(at) {
        this.#check(at, 0);
        const end = this.bytes.indexOf(0, at);
        return this.bytes.toString('utf8', at, end === -1 ? this.bytes.length : end);
    }
    #check(at, length) {
        if (at >= 0 && length >= 0 && at + length <= this.bytes.length)
            return;
        throw new _damage_js__WEBPACK_IMPORTED_MODULE_0__/* .Damage */ .c(`a table of ${this.bytes.length} bytes ends before its entry at ${at}`);
    }
}
/** Reads one table. Throws `Damage` naming it if the source ends before it does, or if it is above 16 MiB. */
async function readRange(source, { offset, length, what, order }) {
    assertFits(source, { offset, length, what });
    if (length > MAX_TABLE)
        throw new _damage_js__WEBPACK_IMPORTED_MODULE_0__/* .Damage */ .c(`${what} would take ${length} bytes`);
    return new ByteReader(await source.read(offset, length), order);
}
/** Throws `Damage` if `what` reaches beyond the end of the source. */
function assertFits(source, { offset, length, what }) {
    if (offset + length <= source.size)
        return;
    throw new _damage_js__WEBPACK_IMPORTED_MODULE_0__/* .Damage */ .c(`${what} ends at byte ${offset + length}, but there are only ${source.size}`);
}
/** Reads the zero-terminated UTF-8 text at `offset`. Throws `Damage` if it does not end within 4096 bytes. */
async function readText(source, offset, what) {
    const parts = [];
    for (let done = 0; done < MAX_TEXT; done += TEXT_STEP) {
        const length = Math.min(TEXT_STEP, source.size - offset - done);
        if (length <= 0)
            throw new _damage_js__WEBPACK_IMPORTED_MODULE_0__/* .Damage */ .c(`${what} at byte ${offset} does not end`);
        const part = await source.read(offset + done, length);
        const end = part.indexOf(0);
        parts.push(end === -1 ? part : part.subarray(0, end));
        if (end !== -1)
            return Buffer.concat(parts).toString('utf8');
    }
    throw new _damage_js__WEBPACK_IMPORTED_MODULE_0__/* .Damage */ .c(`${what} at byte ${offset} is longer than ${MAX_TEXT} bytes`);
}


/***/ }),

/***/ 44124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   ij: () => (/* binding */ withFileSource)
/* harmony export */ });
/* unused harmony export bufferSource */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _damage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33831);


/** One page costs one `pread`; the tables of a binary usually lie in three or four of them. */
const PAGE = 16 * 1024;
/** Pages kept per file: bounds memory at 1 MiB. */
const KEPT_PAGES = 64;
/** The bytes of a buffer as a source. */
function bufferSource(bytes) {
    return {
        size: bytes.length,
        read: async (offset, length) => {
            assertInside(bytes.length, offset, length);
            return bytes.subarray(offset, offset + length);
        },
    };
}
/** The part of `source` from `offset` with `size` bytes, as a source of its own. Throws `Damage` if it sticks out. */
function partOf(source, offset, size) {
    assertInside(source.size, offset, size);
    return {
        size,
        read: async (from, length) => {
            assertInside(size, from, length);
            return source.read(offset + from, length);
        },
    };
}
/** Opens the file at `path`, gives `use` a source on it and closes it whatever happens. */
async function withFileSource(path, use) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
    try {
        const { size } = await handle.stat();
        return await use(pagedSource(handle, size));
    }
    finally {
        await handle.close();
    }
}
/** A source that reads whole pages and keeps the latest, so that many small reads cost few system calls. */
function pagedSource(handle, size) {
    // Promises, so that two readers at the same time share one system call.
    const pages = new Map();
    const page = (index) => {
        const kept = pages.get(index);
        if (kept)
            return kept;
        const bytes = readFully(handle, index * PAGE, Math.min(PAGE, size - index * PAGE));
        if (pages.size >= KEPT_PAGES)
            pages.delete(pages.keys().next().value ?? 0);
        pages.set(index, bytes);
        return bytes;
    };
    return {
        size,
        read: async (offset, length) => {
            assertInside(size, offset, length);
            if (length === 0)
                return Buffer.alloc(0);
            const first = Math.floor(offset / PAGE);
            const last = Math.floor((offset + length - 1) / PAGE);
            if (last > first + 1)
                return readFully(handle, offset, length);
            const start = offset - first * PAGE;
            if (last === first)
                return (await page(first)).subarray(start, start + length);
            return Buffer.concat([await page(first), await page(last)]).subarray(start, start + length);
        },
    };
}
async function readFully(handle, offset, length) {
    const bytes = Buffer.allocUnsafe(length);
    let done = 0;
    while (done < length) {
        const { bytesRead } = await handle.read(bytes, done, length - done, offset + done);
        if (bytesRead === 0)
            throw new _damage_js__WEBPACK_IMPORTED_MODULE_1__/* .Damage */ .c(`it became shorter while it was read (at byte ${offset + done})`);
        done += bytesRead;
    }
    return bytes;
}
function assertInside(size, offset, length) {
    if (offset >= 0 && length >= 0 && offset + length <= size)
        return;
    throw new _damage_js__WEBPACK_IMPORTED_MODULE_1__/* .Damage */ .c(`bytes ${offset} to ${offset + length} are needed, but there are only ${size}`);
}


/***/ }),

/***/ 33831:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ Damage),
/* harmony export */   u: () => (/* binding */ reportDamage)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58382);

/** The bytes contradict their own format. Thrown by what reads a source, reported by what reads a file. */
class Damage extends Error {
    name = 'Damage';
}
/**
 * Runs `read`; a `Damage` in it becomes `UserError(code)` that names `file` and what is wrong.
 * Everything else (a file that cannot be opened, a bug) passes unchanged.
 */
async function reportDamage(code, file, read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof Damage))
            throw error;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(code, `'${file}' is damaged: ${error.message}.`, {
            hint: 'Was it cut short while it was copied, downloaded or stripped? Make it again.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 6775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ compareDotted),
/* harmony export */   n: () => (/* binding */ readNeededVersions)
/* harmony export */ });
/* harmony import */ var _byte_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44810);
/* harmony import */ var _damage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33831);


const RECORD = 16;
/** Real files have some dozens; bounds the work on a damaged one. */
const MAX_RECORDS = 65_536;
/**
 * The highest `GLIBC_…` and `GLIBCXX_…` versions that the file asks for, compared by number (2.9 < 2.34).
 * Layout: Linux Standard Base, "Symbol Versioning". Throws `Damage`.
 */
async function readNeededVersions(table) {
    const names = await readVersionNames(table);
    return { glibc: highest(names, 'GLIBC_'), glibcxx: highest(names, 'GLIBCXX_') };
}
async function readVersionNames(table) {
    const names = [];
    let at = table.offset;
    for (let library = 0; library < table.count; library++) {
        const record = await recordAt(table, at);
        let auxiliary = at + record.u32(8);
        for (let version = record.u16(2); version > 0; version--) {
            if (names.length + library >= MAX_RECORDS)
                throw new _damage_js__WEBPACK_IMPORTED_MODULE_1__/* .Damage */ .c('its version needs are without end');
            const entry = await recordAt(table, auxiliary);
            names.push(await table.strings(entry.u32(8)));
            if (entry.u32(12) === 0)
                break;
            auxiliary += entry.u32(12);
        }
        if (record.u32(12) === 0)
            break;
        at += record.u32(12);
    }
    return names;
}
function recordAt({ source, order }, offset) {
    return (0,_byte_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readRange */ .qX)(source, { offset, length: RECORD, what: 'a version need', order });
}
function highest(names, prefix) {
    return names
        .filter((name) => name.startsWith(prefix))
        .map((name) => name.slice(prefix.length))
        .filter((version) => /^\d+(\.\d+)+$/.test(version))
        .sort(compareDotted)
        .at(-1);
}
/** Orders dotted numbers part by part: `2.9` before `2.34`, `2.34` before `2.34.1`. */
function compareDotted(a, b) {
    const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
    for (let part = 0; part < Math.max(left.length, right.length); part++) {
        const difference = (left[part] ?? 0) - (right[part] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}


/***/ }),

/***/ 66176:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kJ: () => (/* binding */ treeEntrySchema),
/* harmony export */   rc: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* unused harmony export manifestJsonSchema */
/* harmony import */ var _shared_zod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62916);
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71966);


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

/***/ 71966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f$: () => (/* binding */ SCHEMA_VERSION)
/* harmony export */ });
/* unused harmony exports isVerified, isSigned */
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


/***/ })

};
