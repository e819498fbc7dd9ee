export const id = 7949;
export const ids = [7949,2916];
export const modules = {

/***/ 2916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GaX: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.GaX),
/* harmony export */   Ikc: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.Ikc),
/* harmony export */   KCZ: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.KCZ),
/* harmony export */   KH5: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.KH5),
/* harmony export */   L5J: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.L5J),
/* harmony export */   S1_: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.S1_),
/* harmony export */   Whr: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.Whr),
/* harmony export */   YOg: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.YOg),
/* harmony export */   YjP: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.YjP),
/* harmony export */   _H3: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__._H3),
/* harmony export */   aig: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.aig),
/* harmony export */   auy: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.auy),
/* harmony export */   euz: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.euz),
/* harmony export */   g1P: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.g1P),
/* harmony export */   rej: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.rej),
/* harmony export */   zMY: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.zMY)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6562);

// An action reads each kind of data once or twice: to compile its schema first takes longer (measured: 27 ms instead of
// 13 ms for the record of a small program, and the same for one of 5,000 files).
zod__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W({ jitless: true });
/** zod, set up before the first schema is made. */



/***/ }),

/***/ 3420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VA: () => (/* binding */ FIRST_BYTES),
/* harmony export */   h_: () => (/* binding */ fileKind),
/* harmony export */   uj: () => (/* binding */ FILE_KIND_BYTES)
/* harmony export */ });
/* harmony import */ var _formats_binary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2400);

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

/***/ 2400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tz: () => (/* binding */ detectFormat),
  fb: () => (/* binding */ parseBinary),
  C8: () => (/* binding */ readBinary)
});

// UNUSED EXPORTS: DETECT_BYTES

// EXTERNAL MODULE: ./src/sidecar/formats/byte-source.ts
var byte_source = __webpack_require__(4124);
// EXTERNAL MODULE: ./src/sidecar/formats/damage.ts
var damage = __webpack_require__(3831);
// EXTERNAL MODULE: ./src/sidecar/formats/byte-reader.ts
var byte_reader = __webpack_require__(4810);
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

// EXTERNAL MODULE: ./src/sidecar/formats/macho.ts + 1 modules
var macho = __webpack_require__(5800);
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
    macho: macho/* parseMacho */.G,
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

/***/ 4810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vl: () => (/* binding */ assertFits),
/* harmony export */   kP: () => (/* binding */ ByteReader),
/* harmony export */   qX: () => (/* binding */ readRange),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _damage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3831);

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

/***/ 4124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   ij: () => (/* binding */ withFileSource),
/* harmony export */   kq: () => (/* binding */ bufferSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _damage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3831);


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

/***/ 3831:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ Damage),
/* harmony export */   u: () => (/* binding */ reportDamage)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);

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
/* harmony import */ var _byte_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4810);
/* harmony import */ var _damage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3831);


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

/***/ 5800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ parseMacho),
  l: () => (/* binding */ signedImages)
});

// EXTERNAL MODULE: ./src/sidecar/formats/byte-reader.ts
var byte_reader = __webpack_require__(4810);
// EXTERNAL MODULE: ./src/sidecar/formats/byte-source.ts
var byte_source = __webpack_require__(4124);
// EXTERNAL MODULE: ./src/sidecar/formats/damage.ts
var damage = __webpack_require__(3831);
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


/***/ })

};
