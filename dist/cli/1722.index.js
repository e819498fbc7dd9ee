export const id = 1722;
export const ids = [1722];
export const modules = {

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
