export const id = 7800;
export const ids = [7800];
export const modules = {

/***/ 1186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ describeKey),
  L: () => (/* binding */ explainDifference)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/build-backend/cache/key/explain-sources.ts
/** The files that differ between two builds: changed ones, then those that are new or gone in a folder. */
function explainSources(previous, current, surfaces) {
    const files = new Map([...previous.set.files, ...current.set.files].map((file) => [file.path, file]));
    const changed = [...files.values()].flatMap((file) => {
        const before = previous.state.digests.get(file.path);
        const after = current.state.digests.get(file.path);
        const line = before === after ? undefined : describe(file, { before, after, surfaces });
        return line === undefined ? [] : [{ path: file.path, line }];
    });
    const told = new Set(changed.map(({ path }) => path));
    return [...changed, ...listedChanges(previous.state, current.state).filter(({ path }) => !told.has(path))];
}
/** Undefined for a file that only one of the builds looked at. */
function describe({ path, role }, { before, after, surfaces }) {
    if (before === undefined || after === undefined)
        return undefined;
    if (before === 'absent')
        return `new file ${path}`;
    if (after === 'absent')
        return `${path}: gone`;
    if (role !== 'module')
        return `${path}: changed`;
    return `${path}: ${{ same: 'body only', different: 'not only the body', unknown: 'changed' }[surfaces(path)]}`;
}
function listedChanges(previous, current) {
    return [
        ...added(previous.listed, current.listed).map((path) => ({
            path,
            line: `new ${path.endsWith('/') ? 'folder' : 'file'} ${path}`,
        })),
        ...added(current.listed, previous.listed).map((path) => ({ path, line: `${path}: gone` })),
    ];
}
/** What only `after` has; a folder only if none of the files in it says so. */
function added(before, after) {
    const known = new Set(before);
    const fresh = after.filter((name) => !known.has(name));
    return fresh.filter((name, index) => !name.endsWith('/') || !(fresh[index + 1]?.startsWith(name) ?? false));
}

// EXTERNAL MODULE: ./src/build-backend/cache/key/key-part.ts
var key_part = __webpack_require__(1661);
;// CONCATENATED MODULE: ./src/build-backend/cache/key/explain.ts



/**
 * What differs between two builds, a line for each thing: `interpreter: 3.11.7 → 3.12.1`, `option mode: onedir →
 * onefile`, `requirements.txt: fastapi 0.165.0 → 0.166.0`, `services/foo.py: body only`. None if nothing does.
 * `surfaces` tells whether a changed module looks the same from outside.
 */
function explainDifference(previous, current, surfaces = () => 'unknown') {
    const lines = partPairs(previous.key, current.key).flatMap(([before, after]) => explainPart(before, after));
    if (!previous.sources || !current.sources)
        return lines;
    // A lock whose versions are listed need not be named once more.
    const told = (path) => lines.some((line) => line.startsWith(`${(0,external_node_path_.basename)(path)}: `));
    const sources = explainSources(previous.sources, current.sources, surfaces);
    return [...lines, ...sources.filter(({ path }) => !told(path)).map(({ line }) => line)];
}
/** The parts of a key for the reader, a line for each: `interpreter 1a2b3c4d5e6f: version 3.11.7`. */
function describeKey(key) {
    const lines = key.parts.map(({ name, label, digest, detail }) => {
        const entries = Object.entries(detail).filter(([, value]) => value !== '');
        const title = label === undefined ? name : `${name} (${label})`;
        return `${title} ${(0,key_part/* firstDigits */.zO)(digest)}: ${entries.map(([entry, value]) => `${entry} ${value}`).join(', ')}`;
    });
    return [`key ${(0,key_part/* firstDigits */.zO)(key.digest)}`, ...lines].join('\n');
}
function partPairs(previous, current) {
    const names = new Set([...current.parts, ...previous.parts].map(({ name }) => name));
    const named = ({ parts }, wanted) => parts.find(({ name }) => name === wanted);
    return [...names].map((name) => [named(previous, name), named(current, name)]);
}
function explainPart(before, after) {
    if (before?.digest === after?.digest)
        return [];
    const part = after ?? before;
    if (part === undefined)
        return [];
    if (part.name === 'interpreter')
        return [`interpreter: ${summaryOf(before)} → ${summaryOf(after)}`];
    const changed = entriesChanged(before?.detail ?? {}, after?.detail ?? {});
    const lines = changed.flatMap((change) => describeChange(part, change));
    const relabelled = before?.label !== after?.label
        ? [`${part.name}: ${before?.label ?? 'none'} → ${after?.label ?? 'none'}`]
        : [];
    if (lines.length + relabelled.length > 0)
        return [...relabelled, ...lines];
    return [`${part.label ?? part.name}: changed`];
}
function entriesChanged(before, after) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])]
        .map((entry) => ({ entry, before: before[entry], after: after[entry] }))
        .filter((change) => change.before !== change.after);
}
function describeChange({ name, label = name }, { entry, before, after }) {
    const change = `${entry} ${before || 'none'} → ${after || 'none'}`;
    if (name === 'options')
        return [`option ${entry}: ${before || 'none'} → ${after || 'none'}`];
    if (name !== 'environment')
        return [`${label}: ${change}`];
    // The digest of the whole says nothing beside versions, and without them the fallback says that it changed.
    if (entry === '(contents)')
        return [];
    if (before === undefined)
        return [`${label}: ${entry} ${after} is new`];
    if (after === undefined)
        return [`${label}: ${entry} ${before} is gone`];
    return [`${label}: ${change}`];
}
/** The version if it is known, else the first digits. */
function summaryOf(part) {
    return part?.detail['version'] ?? (part ? (0,key_part/* firstDigits */.zO)(part.digest) : 'unknown');
}


/***/ }),

/***/ 1661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vs: () => (/* binding */ keyPart),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   zO: () => (/* binding */ firstDigits)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _sidecar_relative_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8131);


/** Longer values are shown by their beginning and digest. */
const SHOWN = 80;
/** Hexadecimal digits that are enough to tell digests apart at sight. */
const DIGITS = 12;
/**
 * A part of a key, made of `entries`. Every character of them counts, whatever their order; what is long is
 * shortened for the reader only.
 */
function keyPart(name, entries, label) {
    const sorted = Object.entries(entries).sort(([one], [other]) => (0,_sidecar_relative_path_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H)(one, other));
    return {
        name,
        ...(label !== undefined && { label }),
        digest: digestOf([name, sorted]),
        detail: Object.fromEntries(sorted.map(([key, value]) => [key, shown(value)])),
    };
}
/** SHA-256 of a value without objects in it (their order would count), 64 hexadecimal digits. */
function digestOf(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(value)).digest('hex');
}
/** The first digits of a digest, for the reader. */
function firstDigits(digest) {
    return digest.slice(0, DIGITS);
}
function shown(value) {
    if (/^[0-9a-f]{64}$/.test(value))
        return firstDigits(value);
    const line = value.replaceAll(/\s*\n\s*/g, ', ');
    return line.length <= SHOWN ? line : `${line.slice(0, SHOWN)}… (${firstDigits(digestOf(value))})`;
}


/***/ }),

/***/ 1598:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ listNames)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/build-backend/cache/key/left-out.ts


/** Whether a folder belongs to a tool: its names and contents come and go without the project's doing. */
function isToolFolder(name, path) {
    return (name.startsWith('.') ||
        name === '__pycache__' ||
        name === 'node_modules' ||
        name.endsWith('.egg-info') ||
        (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, 'pyvenv.cfg')) ||
        (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, 'conda-meta')));
}
/** Whether a path (with `/`) is documentation, which no build reads unless it collects it. */
function isDocumentation(path) {
    return (/\.(?:md|rst|adoc)$/i.test(path) ||
        /(?:^|\/)docs?\//i.test(path) ||
        /(?:^|\/)(?:LICEN[CS]E|COPYING|NOTICE|AUTHORS|CONTRIBUTORS|CHANGELOG|CHANGES|HISTORY|README)(?:[-.][^/]*)?$/i.test(path));
}

// EXTERNAL MODULE: ./src/build-backend/cache/key/source-path.ts
var source_path = __webpack_require__(3323);
;// CONCATENATED MODULE: ./src/build-backend/cache/key/list-names.ts




const IMPORTABLE = /\.(?:pyw?|pyc|pyd|so)$/;
const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const KINDS = {
    all: {
        file: () => true,
        folder: (name) => name !== '__pycache__' && name !== '.git',
    },
    importable: {
        file: (path) => IMPORTABLE.test(path),
        folder: (name, absolute, path) => IDENTIFIER.test(name) && !isToolFolder(name, absolute) && !isEmptyOfCode(absolute, `${path}/`),
    },
    sources: {
        file: (path) => !isDocumentation(path) && !/\.py[co]$/.test(path),
        folder: (name, absolute, path) => !isToolFolder(name, absolute) && !isDocumentation(`${path}/`),
    },
};
/**
 * The names that a listing finds in the folder at `root`, relative to it, sorted; folders end in `/`. The folder
 * `output` is left out, and the folders around it are entered without counting: a build makes them. Links are followed.
 */
function listNames(root, { deep, of }, output) {
    const names = [...namesIn({ absolute: root, path: '', above: [root] }, { kind: KINDS[of], deep, output })];
    return names.filter((name) => !name.endsWith('/') || !(0,source_path/* isInside */.FK)(output, (0,external_node_path_.join)(root, name))).sort();
}
function* namesIn(place, walk) {
    for (const entry of entriesOf(place.absolute)) {
        const absolute = (0,external_node_path_.join)(place.absolute, entry.name);
        const path = `${place.path}${entry.name}`;
        if (!isFolder(entry, absolute)) {
            if (walk.kind.file(path))
                yield path;
        }
        else if (absolute !== walk.output && walk.kind.folder(entry.name, absolute, path)) {
            yield `${path}/`;
            if (walk.deep)
                yield* namesBelow({ ...place, absolute, path: `${path}/` }, entry, walk);
        }
    }
}
/** The names in a folder, unless a link leads back to one of the folders above it. */
function* namesBelow(place, entry, walk) {
    const real = entry.isSymbolicLink() ? (0,external_node_fs_.realpathSync)(place.absolute) : place.absolute;
    if (!place.above.includes(real))
        yield* namesIn({ ...place, above: [...place.above, real] }, walk);
}
/** A folder named like documentation is a package only if it holds code. */
function isEmptyOfCode(folder, path) {
    return isDocumentation(path) && !entriesOf(folder).some(({ name }) => IMPORTABLE.test(name));
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
function isFolder(entry, path) {
    if (!entry.isSymbolicLink())
        return entry.isDirectory();
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}


/***/ }),

/***/ 5080:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cg: () => (/* binding */ ownPart),
  ZS: () => (/* binding */ runningCode)
});

// UNUSED EXPORTS: ownCodeOf

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./src/build-backend/cache/key/key-part.ts
var key_part = __webpack_require__(1661);
;// CONCATENATED MODULE: ./src/build-backend/cache/key/own-code.ts



/** The file below `dist/` that holds it, so that the bundle of the action and that of the command line say the same. */
const OWN_CODE_FILE = 'own-code.json';
/** What a build is made by; the lock file stands for the npm packages in the bundle. */
const FOLDERS = ['src/build-backend', 'src/shared', 'src/sidecar', 'python'];
const FILES = ['package-lock.json'];
/** Reads it from the sources in the checkout at `root`. Tests, and how git writes line ends, do not count. */
function ownCode(root) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const path of [...FOLDERS.flatMap((folder) => sourcesIn(root, folder)), ...FILES]) {
        const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, path), 'utf8').replaceAll('\r\n', '\n');
        hash.update(`${path}\0${Buffer.byteLength(text)}\0${text}`);
    }
    const { version } = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, 'package.json'), 'utf8'));
    return { version, digest: hash.digest('hex') };
}
function sourcesIn(root, folder) {
    return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(?:ts|py)$/.test(path) && !path.endsWith('.test.ts'))
        .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
        .sort();
}

;// CONCATENATED MODULE: ./src/build-backend/cache/key/own-part.ts






/** This program: its version, its code, and the compressor that Node has, whose versions write different archives. */
function ownPart() {
    const { version, digest } = runningCode();
    return (0,key_part/* keyPart */.Vs)('sidecar-actions', { version, code: digest, zstd: process.versions.zstd ?? 'none' });
}
let running;
/** The code that is running, read once. */
function runningCode() {
    running ??= ownCodeOf((0,external_node_url_.fileURLToPath)(import.meta.url));
    return running;
}
/** The code that `module`, a source file of this folder or a file of a bundle, belongs to. */
function ownCodeOf(module) {
    const folder = (0,external_node_path_.dirname)(module);
    if (module.endsWith('.ts'))
        return ownCode((0,external_node_path_.join)(folder, '..', '..', '..', '..'));
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, '..', OWN_CODE_FILE), 'utf8'));
    }
    catch {
        // Somebody copied the folder of one bundle: it is what it is, though no other bundle shares its builds.
        return { version: 'unknown', digest: bundleDigest(folder) };
    }
}
function bundleDigest(folder) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const name of (0,external_node_fs_.readdirSync)(folder).sort()) {
        if (name.endsWith('.js'))
            hash.update(`${name}\0`).update((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name)));
    }
    return hash.digest('hex');
}


/***/ }),

/***/ 3323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Z3: () => (/* binding */ sourcePath),
/* harmony export */   tj: () => (/* binding */ belowWorkspace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/**
 * How a file is named in keys and records: relative to the working directory with `/` if it lies in the workspace (so
 * that the checkout's own place does not count), absolute otherwise.
 */
function sourcePath(path, { workingDirectory, workspace }) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, path);
    const inside = isInside(absolute, workspace) || isInside(absolute, workingDirectory);
    const text = inside ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workingDirectory, absolute) || '.' : absolute;
    return node_path__WEBPACK_IMPORTED_MODULE_0__.sep === '/' ? text : text.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/');
}
/** Whether `path` is `folder` or lies below it; both absolute. */
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way));
}
/**
 * `path` as it is below the workspace as that was given, if it lies in the folder that the workspace is a link to:
 * the packager and Python's own modules name files by resolved paths (on macOS all of `/tmp` and `/var` is a link).
 */
function belowWorkspace(path, { workspace, real }) {
    if (isInside(path, workspace) || !isInside(path, real))
        return path;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(real, path));
}


/***/ }),

/***/ 4874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ sourceState)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/build-backend/cache/key/key-part.ts
var key_part = __webpack_require__(1661);
// EXTERNAL MODULE: ./src/build-backend/cache/key/list-names.ts + 1 modules
var list_names = __webpack_require__(1598);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/shared/take-turns.ts
var take_turns = __webpack_require__(1743);
// EXTERNAL MODULE: ./src/build-backend/cache/memory/file-memory.ts
var file_memory = __webpack_require__(7916);
;// CONCATENATED MODULE: ./src/build-backend/cache/key/source-digest.ts




/** Read at once, and kept for the next file: nearly every source is smaller. */
const SMALL = 2 ** 18;
/**
 * Digests files of a project: SHA-256 of `x` (executable) or `-` and the content, 64 hexadecimal digits; `absent` for
 * what is not there, cannot be read, or is no file. They are read synchronously, small ones in a tenth of the time; large
 * ones let everything else have its turn, and their digests are remembered on this machine.
 */
class SourceDigests {
    #buffer = Buffer.allocUnsafe(SMALL);
    #modes;
    #memory;
    #turn = (0,take_turns/* takeTurns */.W)();
    constructor(host) {
        // Windows has no execute bit.
        this.#modes = host.platform !== 'win32';
        this.#memory = new file_memory/* FileMemory */.C(host);
    }
    async of(path) {
        try {
            return this.#small(path) ?? (await this.#large(path));
        }
        catch {
            return 'absent';
        }
    }
    /** Undefined for a file that does not fit into the buffer. */
    #small(path) {
        const file = (0,external_node_fs_.openSync)(path, 'r');
        try {
            const stats = (0,external_node_fs_.fstatSync)(file);
            if (!stats.isFile())
                return 'absent';
            if (stats.size >= SMALL - 1)
                return undefined;
            this.#buffer[0] = this.#mark(stats).charCodeAt(0);
            let filled = 1;
            // Room for more than the size that it has is offered, so that what is read in one go is all of it.
            for (let read = -1; read !== 0 && read !== stats.size; filled += read) {
                if (filled === SMALL)
                    return undefined;
                read = (0,external_node_fs_.readSync)(file, this.#buffer, filled, SMALL - filled, null);
            }
            return (0,external_node_crypto_.hash)('sha256', this.#buffer.subarray(0, filled), 'hex');
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    async #large(path) {
        const file = (0,external_node_fs_.openSync)(path, 'r');
        try {
            const mark = this.#mark((0,external_node_fs_.fstatSync)(file));
            const question = { path, descriptor: file, about: `digest behind ${mark}` };
            return await this.#memory.answer(question, () => this.#read(file, mark));
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    async #read(file, mark) {
        const digest = (0,external_node_crypto_.createHash)('sha256').update(mark);
        for (let read = -1; read !== 0;) {
            read = (0,external_node_fs_.readSync)(file, this.#buffer, 0, SMALL, null);
            digest.update(this.#buffer.subarray(0, read));
            await this.#turn();
        }
        return digest.digest('hex');
    }
    #mark({ mode }) {
        return this.#modes && (mode & 0o111) !== 0 ? 'x' : '-';
    }
}

;// CONCATENATED MODULE: ./src/build-backend/cache/key/source-state.ts




/** Reads what the files of `set` hold at this moment, and what its listings find. Links are followed. */
async function sourceState(set, { workingDirectory, output }, host) {
    const files = new SourceDigests(host);
    const digests = new Map();
    for (const { path } of set.files) {
        host.signal.throwIfAborted();
        digests.set(path, await files.of((0,external_node_path_.resolve)(workingDirectory, path)));
    }
    const listings = set.listings.map((listing) => {
        const names = (0,list_names/* listNames */.Z)((0,external_node_path_.resolve)(workingDirectory, listing.folder), listing, output);
        return { listing, names };
    });
    const found = listings.flatMap(({ listing: { folder }, names }) => names.map((name) => (folder === '.' ? name : `${folder}/${name}`)));
    const names = listings.map(({ listing: { folder, deep, of }, names }) => [folder, deep, of, names]);
    return { digests, names: (0,key_part/* digestOf */.ol)(names), listed: [...new Set(found)].sort() };
}


/***/ }),

/***/ 8200:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ AnswerMemory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8590);
/* harmony import */ var _key_key_part_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1661);
/* harmony import */ var _store_digests_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6195);






/** Answers, of which some are to questions that nobody asks any more: with more, the memory is begun anew. */
const MOST = 2000;
/** Hexadecimal digits of the digest that an answer begins with. */
const DIGEST = 64;
/**
 * Answers that took time to find, one small file for each, on this machine alone: whoever can write them could as well
 * change our code.
 */
class AnswerMemory {
    #folder;
    /** `folder` is absolute, and made when something is kept. */
    constructor(folder) {
        this.#folder = folder;
    }
    /** Undefined if the answer is not known, or damaged. */
    get(question) {
        try {
            const kept = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(this.#placeOf(question));
            const answer = kept.subarray(DIGEST);
            return kept.toString('latin1', 0, DIGEST) === (0,_store_digests_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(answer) ? answer : undefined;
        }
        catch {
            return undefined;
        }
    }
    /** Only costs time where it cannot be done. */
    async keep(question, answer) {
        try {
            const kept = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(this.#folder).catch(() => []);
            if (kept.length >= MOST)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(this.#folder, { recursive: true, force: true });
            await (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_3__/* .withTempDir */ .E8)(this.#folder, async (folder) => {
                const made = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'answer');
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(made, Buffer.concat([Buffer.from((0,_store_digests_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(answer)), Buffer.from(answer)]), {
                    mode: 0o600,
                });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(made, this.#placeOf(question));
            });
        }
        catch {
            // The answer is looked for again next time.
        }
    }
    #placeOf(question) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, (0,_key_key_part_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(question));
    }
}


/***/ }),

/***/ 6207:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ContentMemory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _key_own_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5080);
/* harmony import */ var _store_digests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6195);
/* harmony import */ var _answer_memory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8200);




/**
 * What our code found in contents, whatever file or store they came from. The same code on the same Node finds the same,
 * so it is kept by all three, and another version looks for itself.
 */
class ContentMemory {
    #answers;
    constructor({ cache }) {
        this.#answers = new _answer_memory_js__WEBPACK_IMPORTED_MODULE_3__/* .AnswerMemory */ .K((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cache, 'contents'));
    }
    /**
     * What is known of `content`, or else what `find` finds in it, which is kept unless it is undefined. Different answers
     * about one content are kept apart. Throws what `find` throws.
     */
    async answer(about, content, find) {
        const question = [process.version, (0,_key_own_part_js__WEBPACK_IMPORTED_MODULE_1__/* .runningCode */ .ZS)().digest, about, (0,_store_digests_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(content)];
        const known = this.#answers.get(question);
        if (known)
            return known;
        const found = await find();
        if (found !== undefined)
            await this.#answers.keep(question, found);
        return found;
    }
}


/***/ }),

/***/ 7916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ FileMemory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _answer_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8200);



/** Bytes. A smaller file is read as fast as what is known of it. */
const LEAST = 2 ** 18;
/**
 * Milliseconds. A file that was written since may be written once more without another time (FAT counts in steps of two
 * seconds), so nothing is kept of it.
 */
const SETTLED = 3000;
/**
 * What was found out about large files by reading them, for as long as the file system says that they are the same:
 * device, inode, size, mode, and the times of the last change of content and of anything else. Programs set the first of
 * these times, not the second. git trusts the same of its working copy.
 */
class FileMemory {
    #answers;
    #now;
    /** `now` gives milliseconds since 1970. */
    constructor({ cache }, now = Date.now) {
        this.#answers = new _answer_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .AnswerMemory */ .K((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, 'files'));
        this.#now = now;
    }
    /**
     * The known answer (one line), or that of `read`, which is kept if nobody writes into the file meanwhile. Throws what
     * `read` throws.
     */
    async answer({ path, descriptor, about }, read) {
        const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor, { bigint: true });
        if (before.size < LEAST)
            return read();
        const state = stateOf(before);
        const [known, answer] = this.#answers.get([about, path])?.toString().split('\n') ?? [];
        if (known === state && answer !== undefined)
            return answer;
        const started = this.#now();
        const found = await read();
        const isSame = stateOf((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor, { bigint: true })) === state;
        if (isSame && isSettled(before, started))
            await this.#answers.keep([about, path], `${state}\n${found}`);
        return found;
    }
}
function stateOf({ dev, ino, size, mode, mtimeNs, ctimeNs }) {
    return [dev, ino, size, mode, mtimeNs, ctimeNs].join(' ');
}
function isSettled({ mtimeMs, ctimeMs }, now) {
    return [mtimeMs, ctimeMs].every((time) => Number(time) < now - SETTLED);
}


/***/ }),

/***/ 6195:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Dh: () => (/* binding */ DIGEST),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** A SHA-256 as we write it. */
const DIGEST = /^[0-9a-f]{64}$/;
/** Whether `text` is a SHA-256 as we write it: nothing else may become a part of a path or of an address. */
function isDigest(text) {
    return DIGEST.test(text);
}
/** SHA-256 in 64 hexadecimal digits. */
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}


/***/ }),

/***/ 2245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ startScript),
/* harmony export */   T: () => (/* binding */ resolveEntry)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8382);



const DOTTED = /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u;
/** Reads `entry`: an existing file is a script, `package.module[:function]` a module. Throws `entry-missing`. */
async function resolveEntry(text, workingDirectory) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, text);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => undefined);
    if (found?.isFile())
        return { kind: 'script', file };
    const [module = '', name, ...rest] = text.split(':');
    const dotted = DOTTED.test(module) && (name === undefined || DOTTED.test(name)) && rest.length === 0;
    if (dotted && !module.endsWith('.py') && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(text))
        return { kind: 'module', module, function: name };
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('entry-missing', `The entry '${text}' does not exist: expected a script at '${file}'.`, {
        hint: "Change 'entry': a script relative to 'working-directory', 'package.module', or 'package.module:function'.",
    });
}
/** The script that starts a module: PyInstaller freezes scripts only. */
function startScript(entry) {
    const { module, function: name } = entry;
    if (name === undefined) {
        return [
            'import runpy',
            '',
            `runpy.run_module(${JSON.stringify(module)}, run_name="__main__", alter_sys=True)`,
            '',
        ].join('\n');
    }
    const [first] = name.split('.');
    return ['import sys', '', `from ${module} import ${first}`, '', `sys.exit(${name}())`, ''].join('\n');
}


/***/ }),

/***/ 4944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ choosePackager)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8898);
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2921);
/* harmony import */ var _poetry_dependencies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5302);
/* harmony import */ var _requirement_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5826);






/**
 * The packager's version: the input, else what the project's lock or requirements (dev ones too) say, else the tested
 * one. Where a range allows the tested version it is that one: the same today and in a year.
 */
async function choosePackager(request) {
    const { packager, given } = request;
    if (given) {
        const specifier = /^[<>=!~]/.test(given) ? given : `==${given}`;
        const requirement = `${packager.name}${specifier}`;
        return inRange({ requirement, from: "the input 'packager-version'" }, packager);
    }
    const locked = await fromLocks(request);
    if (locked)
        return locked;
    const named = (await fromFiles(request)) ?? (await fromProject(request));
    return named ? inRange(named, packager) : tested(packager, 'the tested default');
}
function inRange({ requirement, from }, packager) {
    const named = /^[\w.-]+\s*([<>=!~][^;@]*)?$/.exec(requirement);
    const specifier = named?.[1]?.trim();
    if (named && (!specifier || (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_2__.satisfies)(packager.tested, specifier)))
        return tested(packager, from);
    return { requirements: [requirement, ...Object.keys(packager.companions)], from };
}
function tested(packager, from) {
    const versions = Object.entries({ [packager.name]: packager.tested, ...packager.companions });
    return { requirements: versions.map(([name, version]) => `${name}==${version}`), from };
}
async function fromLocks({ packager, plan, workingDirectory, }) {
    const planned = plan.sources.flatMap((source) => source.kind === 'uv-lock' || source.kind === 'poetry-lock' ? [source.file] : []);
    const beside = ['uv.lock', 'poetry.lock'].map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workingDirectory, name));
    for (const file of new Set([...planned, ...beside])) {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => '');
        const version = lockedVersion(text, packager.name);
        if (!version)
            continue;
        const companions = Object.keys(packager.companions).map((name) => {
            const locked = lockedVersion(text, name);
            return locked ? `${name}==${locked}` : name;
        });
        return { requirements: [`${packager.name}==${version}`, ...companions], from: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file) };
    }
    return undefined;
}
function lockedVersion(lock, name) {
    return new RegExp(`^\\[\\[package\\]\\]\\r?\\nname = "${name}"\\r?\\nversion = "([^"]+)"`, 'im').exec(lock)?.[1];
}
async function fromFiles({ packager, plan, workingDirectory }) {
    const lists = plan.sources.flatMap((source) => (source.kind === 'list' ? [source] : []));
    const specifier = lists.flatMap((list) => list.specifiers).find((text) => (0,_requirement_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(text) === packager.name);
    if (specifier)
        return { requirement: specifier, from: "the input 'requirements'" };
    const beside = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(workingDirectory))
        .filter((name) => /^requirements.*\.txt$/i.test(name))
        .sort();
    const files = [
        ...lists.flatMap((list) => list.files),
        ...beside.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workingDirectory, name)),
    ];
    for (const file of new Set(files)) {
        const line = (await (0,_requirement_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .readRequirementLines */ .tP)(file)).find(({ text }) => (0,_requirement_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(text) === packager.name);
        if (line)
            return { requirement: line.text, from: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(line.file) };
    }
    return undefined;
}
async function fromProject({ packager, workingDirectory }) {
    const data = (await (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_3__/* .readPyproject */ .x)(workingDirectory))?.data;
    if (!data)
        return undefined;
    const groups = [
        data.project?.dependencies ?? [],
        ...Object.values(data['dependency-groups']),
        ...Object.values(data.project?.['optional-dependencies'] ?? {}),
    ];
    const text = groups.flat().find((item) => typeof item === 'string' && (0,_requirement_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(item) === packager.name);
    if (typeof text === 'string')
        return { requirement: text, from: 'pyproject.toml' };
    const { poetry } = data.tool;
    const tables = [
        poetry?.dependencies,
        poetry?.['dev-dependencies'],
        ...Object.values(poetry?.group ?? {}).map(({ dependencies }) => dependencies),
    ];
    for (const table of tables) {
        const value = Object.entries(table ?? {}).find(([name]) => (0,_requirement_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(name) === packager.name)?.[1];
        const constraint = typeof value === 'object' && !Array.isArray(value) ? value['version'] : value;
        if (typeof constraint !== 'string')
            continue;
        return { requirement: `${packager.name}${(0,_poetry_dependencies_js__WEBPACK_IMPORTED_MODULE_4__/* .toSpecifiers */ .d)(constraint).join(',')}`, from: 'pyproject.toml' };
    }
    return undefined;
}


/***/ }),

/***/ 7328:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ packagers)
/* harmony export */ });
/* unused harmony export PYINSTALLER_TESTED */
/** The PyInstaller that our tests build with. */
const PYINSTALLER_TESTED = '6.22.3';
const PYINSTALLER = {
    name: 'pyinstaller',
    title: 'PyInstaller',
    module: 'PyInstaller',
    tested: PYINSTALLER_TESTED,
    companions: { 'pyinstaller-hooks-contrib': '2026.9' },
    needsSharedLibrary: true,
    freeThreaded: true,
};
const NUITKA = {
    name: 'nuitka',
    title: 'Nuitka',
    module: 'nuitka',
    tested: '4.3.3',
    companions: {},
    needsSharedLibrary: false,
    freeThreaded: false,
};
/** The packagers that can be asked for, by the value of the input `packager`. */
const packagers = { pyinstaller: PYINSTALLER, nuitka: NUITKA };


/***/ }),

/***/ 5302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ fromPoetry),
/* harmony export */   d: () => (/* binding */ toSpecifiers)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);

/**
 * Poetry's dependencies (its own notation) as PEP 508 requirements, without `python` and optional ones.
 * Throws `requirements-invalid` for an alternative (`||`), which PEP 508 cannot say.
 */
function fromPoetry(dependencies, { file }) {
    return Object.entries(dependencies)
        .filter(([name]) => name.toLowerCase() !== 'python')
        .flatMap(([name, value]) => [value].flat().map((one) => ({ name, table: tableOf(one) })))
        .filter(({ table }) => table['optional'] !== true)
        .map(({ name, table }) => {
        try {
            return requirement(name, table);
        }
        catch (cause) {
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('requirements-invalid', `'${name}' in pyproject.toml: ${cause.message}`, {
                hint: "Write several entries with 'python' or 'markers', or name requirements with the input 'requirements'.",
                place: { file },
            });
        }
    });
}
function tableOf(dependency) {
    return typeof dependency === 'string' ? { version: dependency } : dependency;
}
function requirement(name, table) {
    const extras = Array.isArray(table['extras']) ? `[${table['extras'].join(',')}]` : '';
    const marker = [text(table, 'markers'), pythonMarker(text(table, 'python')), platformMarker(table)]
        .filter(Boolean)
        .map((part) => `(${part})`)
        .join(' and ');
    return `${name}${extras}${source(table)}${marker && ` ; ${marker}`}`;
}
function source(table) {
    const git = text(table, 'git');
    const reference = text(table, 'rev') ?? text(table, 'tag') ?? text(table, 'branch');
    const below = text(table, 'subdirectory');
    if (git)
        return ` @ git+${git}${reference ? `@${reference}` : ''}${below ? `#subdirectory=${below}` : ''}`;
    const direct = text(table, 'url') ?? text(table, 'path');
    if (direct)
        return ` @ ${direct}`;
    return toSpecifiers(text(table, 'version') ?? '*').join(',');
}
/** Poetry's constraint as PEP 440 specifiers: `^1.2` → `>=1.2`, `<2`. `*` gives none. */
function toSpecifiers(constraint) {
    if (constraint.includes('|'))
        throw new Error(`'${constraint}' has alternatives.`);
    return constraint
        .split(/\s*,\s*|(?<=[\w*])\s+(?=[<>=!~^])/)
        .map((part) => part.trim())
        .filter((part) => part && part !== '*')
        .flatMap(specifiers);
}
function specifiers(part) {
    const [, operator = '', version = ''] = /^([<>=!~^]*)\s*(.+)$/.exec(part) ?? [];
    if (operator === '^')
        return [`>=${version}`, `<${nextIncompatible(version)}`];
    if (operator === '~')
        return [`>=${version}`, `<${bump(version, Math.min(1, releaseOf(version).length - 1))}`];
    if (operator === '' || operator === '=')
        return [`==${version}`];
    return [`${operator}${version}`];
}
/** The next version that differs in the first part that is not zero. */
function nextIncompatible(version) {
    const release = releaseOf(version);
    const first = release.findIndex((part) => part !== 0);
    return bump(version, first === -1 ? release.length - 1 : first);
}
function bump(version, index) {
    const release = releaseOf(version).slice(0, index + 1);
    release[index] = (release[index] ?? 0) + 1;
    return release.join('.');
}
function releaseOf(version) {
    return (/^\d+(\.\d+)*/.exec(version)?.[0] ?? '0').split('.').map(Number);
}
function pythonMarker(constraint) {
    return toSpecifiers(constraint ?? '*')
        .map((specifier) => specifier.replace(/^([<>=!~]+)(.*)$/, 'python_full_version $1 "$2"'))
        .join(' and ');
}
function platformMarker(table) {
    const platform = text(table, 'platform');
    return platform && `sys_platform == "${platform}"`;
}
function text(table, key) {
    const value = table[key];
    return typeof value === 'string' ? value : undefined;
}


/***/ }),

/***/ 78:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ writeProjectMetadata),
/* harmony export */   h: () => (/* binding */ projectMetadata)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _sidecar_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4360);
/* harmony import */ var _requirement_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5826);





const NO_MODULE = /^(setup|conftest|noxfile|tasks)$/;
const NO_PACKAGE = /^(tests?|docs?|examples?)$/;
/**
 * Makes `importlib.metadata` tell about `project` in an environment in which it is not installed: the name, the
 * version asked for, its dependencies and entry points. So the program reports the same before and after freezing.
 * Returns whether it was written: not for a project without a name or one that is installed already.
 */
async function writeProjectMetadata(sitePackages, project) {
    const { distribution } = project;
    const described = await projectMetadata(project);
    if (!distribution || !described)
        return false;
    const installed = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(sitePackages)).filter((name) => name.endsWith('.dist-info'));
    if (installed.some((name) => (0,_requirement_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizedName */ .j8)(name.split('-')[0] ?? '') === (0,_requirement_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizedName */ .j8)(distribution))) {
        return false;
    }
    const { base, files } = described;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(sitePackages, base), { recursive: true });
    for (const [name, text] of Object.entries(files))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(sitePackages, base, name), text);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(sitePackages, base, 'RECORD'), record(base, files));
    return true;
}
/** What `writeProjectMetadata` writes for `project`; undefined for one without a name. */
async function projectMetadata(project) {
    const { distribution } = project;
    if (!distribution)
        return undefined;
    const version = (0,_sidecar_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .ot)(project.version).pep440;
    const base = `${distribution.replace(/[-_.]+/g, '_').toLowerCase()}-${version}.dist-info`;
    const files = {
        METADATA: metadata(distribution, version, project),
        INSTALLER: 'sidecar-actions\n',
        'entry_points.txt': entryPoints(project),
        'top_level.txt': (await topLevel(project)).map((name) => `${name}\n`).join(''),
    };
    return { base, files };
}
function metadata(name, version, { pyproject }) {
    const { project } = pyproject?.data ?? {};
    const lines = ['Metadata-Version: 2.1', `Name: ${name}`, `Version: ${version}`];
    if (project?.['requires-python'])
        lines.push(`Requires-Python: ${project['requires-python']}`);
    for (const dependency of project?.dependencies ?? [])
        lines.push(`Requires-Dist: ${dependency}`);
    return lines.map((line) => `${line.replace(/\s*\r?\n\s*/g, ' ')}\n`).join('');
}
function entryPoints({ entryPoints: groups }) {
    return Object.entries(groups)
        .map(([group, points]) => {
        const lines = Object.entries(points).map(([name, target]) => `${name} = ${target}\n`);
        return `[${group}]\n${lines.join('')}\n`;
    })
        .join('');
}
/** Packages and modules below the source roots, tests left out. */
async function topLevel({ folder, sourceRoots }) {
    // With a `src`, what lies beside it is not part of the program.
    const roots = sourceRoots.length > 1 ? sourceRoots.filter((root) => root !== '.') : sourceRoots;
    const names = await Promise.all(roots.map((root) => modulesIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, root))));
    return [...new Set(names.flat())].sort();
}
async function modulesIn(folder) {
    const names = [];
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true })) {
        const module = entry.isFile() ? /^(\w+)\.py$/.exec(entry.name)?.[1] : undefined;
        if (module && !NO_MODULE.test(module))
            names.push(module);
        if (entry.isDirectory() && !NO_PACKAGE.test(entry.name)) {
            const inside = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name));
            if (inside.includes('__init__.py'))
                names.push(entry.name);
        }
    }
    return names;
}
/** Rule: "Recording installed projects", packaging.python.org. */
function record(base, files) {
    const lines = Object.entries(files).map(([name, text]) => {
        const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('base64url');
        return `${base}/${name},sha256=${digest},${Buffer.byteLength(text)}\n`;
    });
    return `${lines.join('')}${base}/RECORD,,\n`;
}


/***/ }),

/***/ 4156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ elsewhere),
/* harmony export */   L: () => (/* binding */ onPath),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   v8: () => (/* binding */ VERSION_TEXT),
/* harmony export */   xn: () => (/* binding */ ofSetupPython)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4366);



/** A Python version as a user names it: `3`, `3.12` or `3.12.4`. */
const VERSION_TEXT = /^\d+(\.\d+){0,2}$/;
/** Whether the interpreter's `version` is the `wanted` one, which may leave out its last parts. */
function isVersion(version, wanted) {
    return version === wanted || version.startsWith(`${wanted}.`);
}
/** Programs on PATH that may be a Python of `wanted`'s version, or any Python; the best first. */
async function* onPath(host, wanted) {
    const minor = wanted?.split('.').slice(0, 2).join('.');
    const names = wanted ? [...new Set([`python${minor}`, 'python3', 'python'])] : ['python', 'python3'];
    const { delimiter } = host.platform === 'win32' ? node_path__WEBPACK_IMPORTED_MODULE_1__.win32 : node_path__WEBPACK_IMPORTED_MODULE_1__.posix;
    const folders = [...new Set(((0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .b)(host, 'PATH') ?? '').split(delimiter).filter(Boolean))];
    for (const name of names) {
        for (const folder of folders) {
            const program = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, host.platform === 'win32' ? `${name}.exe` : name);
            if (await exists(program))
                yield { program, from: 'PATH' };
        }
    }
}
/** Where installers of Python other than PATH keep the wanted version; the cheapest to ask first. */
async function* elsewhere(host, wanted) {
    if (host.platform === 'win32')
        yield* ofLauncher(host, wanted);
    yield* ofVersionFolders(host, wanted);
    yield* ofUv(host, wanted);
}
/** The interpreter that `actions/setup-python` announced. */
async function* ofSetupPython(host) {
    const location = (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .b)(host, 'pythonLocation');
    if (!location)
        return;
    const program = programIn(location, host);
    if (await exists(program))
        yield { program, from: 'pythonLocation (setup-python)' };
}
/** Windows' `py -3.12`, which knows what the python.org installers put on the machine. */
async function* ofLauncher(host, wanted) {
    const minor = wanted.split('.').slice(0, 2).join('.');
    const found = await ask(host, 'py', [`-${minor}`, '-c', 'import sys; print(sys.executable)']);
    const program = found?.trim();
    if (program)
        yield { program, from: `py -${minor}` };
}
/** pyenv's versions and a runner's tool cache: folders named after full versions. */
async function* ofVersionFolders(host, wanted) {
    const home = (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .b)(host, 'PYENV_ROOT') ?? (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .b)(host, 'PYENV');
    const tools = (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .b)(host, 'RUNNER_TOOL_CACHE');
    if (home)
        yield* versionsIn(host, wanted, { folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'versions'), below: '', from: 'pyenv' });
    if (!tools)
        return;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tools, 'Python');
    for (const below of ['x64', 'arm64', 'x86']) {
        yield* versionsIn(host, wanted, { folder, below, from: "the runner's tool cache" });
    }
}
async function* versionsIn(host, wanted, where) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(where.folder).catch(() => []);
    const fitting = names.filter((name) => isVersion(name, wanted)).sort(newestFirst);
    for (const name of fitting) {
        const program = programIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(where.folder, name, where.below), host);
        if (await exists(program))
            yield { program, from: where.from };
    }
}
function newestFirst(one, other) {
    return other.localeCompare(one, 'en', { numeric: true });
}
/** Interpreters that a uv on PATH knows, its own downloads among them. */
async function* ofUv(host, wanted) {
    const args = ['python', 'find', wanted, '--no-project', '--no-python-downloads'];
    const program = (await ask(host, 'uv', args))?.trim();
    if (program)
        yield { program, from: 'uv' };
}
/** What a tool answers, or `undefined` if it is absent or fails. */
async function ask(host, tool, args) {
    try {
        const result = await host.exec(tool, args, { allowFailure: true, cwd: host.temp });
        return result.code === 0 ? result.stdout : undefined;
    }
    catch {
        return undefined;
    }
}
function programIn(location, { platform }) {
    return platform === 'win32' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(location, 'python.exe') : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(location, 'bin', 'python');
}
function exists(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file).then(() => true, () => false);
}


/***/ }),

/***/ 5826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ readFileLines),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   j8: () => (/* binding */ normalizedName),
/* harmony export */   tP: () => (/* binding */ readRequirementLines),
/* harmony export */   xP: () => (/* binding */ includedFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** The requirements in `file` and the files it includes (`-r`); its options are left out. A missing file has none. */
async function readRequirementLines(file) {
    const lines = await readFileLines(file);
    return lines
        .filter(({ content }) => !content.startsWith('-'))
        .map(({ content, ...place }) => {
        const [requirement = '', ...options] = content.split(/\s+(?=--)/);
        return { text: requirement.trim(), hashed: options.some(isHash), ...place };
    });
}
/** Every line of `file` that says something; an inclusion (`-r`) is followed by the lines of that file. */
async function readFileLines(file, seen = new Set()) {
    if (seen.has(file))
        return [];
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => '');
    const found = [];
    for (const { line, content } of logicalLines(text)) {
        if (content)
            found.push({ content, file, line });
        const included = includedFile(content, file);
        if (included)
            found.push(...(await readFileLines(included, new Set([...seen, file]))));
    }
    return found;
}
/** The file that a line of `file` includes. */
function includedFile(content, file) {
    const path = /^(?:-r|--requirement)[\s=]*(.+)$/.exec(content)?.[1];
    return path && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), path);
}
function isHash(option) {
    return option.startsWith('--hash');
}
/** Lines joined at `\`, without comments, each with the number of its first line. */
function logicalLines(text) {
    const joined = [];
    let open = false;
    for (const [index, raw] of text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .entries()) {
        const content = raw.replace(/(^|\s)#.*$/, '');
        const part = content.replace(/\\\s*$/, ' ');
        const last = joined.at(-1);
        if (open && last)
            last.content += part;
        else
            joined.push({ line: index + 1, content: part });
        open = /\\\s*$/.test(content);
    }
    return joined.map(({ line, content }) => ({ line, content: content.trim() }));
}
/** A distribution's name in the form in which names are compared (PEP 503). */
function normalizedName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
/** The normalised name that a PEP 508 requirement starts with; `undefined` for a path or a bare URL. */
function nameOf(requirement) {
    const name = /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:[[<>=!~;@,(]|$)/.exec(requirement.trim())?.[1];
    return name && normalizedName(name);
}


/***/ }),

/***/ 2979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ projectSource),
/* harmony export */   K: () => (/* binding */ planRequirements)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8382);
/* harmony import */ var _project_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7141);
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2921);
/* harmony import */ var _poetry_dependencies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5302);






const LOCKS = { 'uv.lock': 'uv-lock', 'poetry.lock': 'poetry-lock' };
/** Parts of a file name that say: not what the program needs at run time. */
const NOT_RUNTIME = /(^|[-_.])(dev|develop|development|test|tests|testing|doc|docs|lint|ci|build|bench|typing|types)([-_.]|$)/i;
/**
 * Decides what to install: what the input names, else uv.lock, poetry.lock, requirements*.txt, pyproject.toml.
 * Throws `requirements-missing`, `requirements-ambiguous`, `requirements-dynamic`, `requirements-invalid`.
 */
function planRequirements(request) {
    return request.requirements.length > 0 ? planNamed(request) : planFound(request);
}
async function planNamed({ workingDirectory, requirements }) {
    const sources = [];
    const list = { kind: 'list', files: [], specifiers: [] };
    for (const line of requirements) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, line.replace(/^(-r|--requirement)[\s=]+/, ''));
        if (await isFile(file)) {
            const source = await sourceOfFile(file);
            if (source.kind === 'list')
                list.files.push(...source.files);
            else
                sources.push(source);
        }
        else if (looksLikeFile(line))
            throw await missingFile(line, workingDirectory);
        else
            list.specifiers.push(line);
    }
    if (list.files.length + list.specifiers.length > 0)
        sources.push(list);
    const installsProject = list.specifiers.some((line) => isProject(line, workingDirectory));
    return { label: requirements.join(', '), sources, installsProject };
}
async function planFound(request) {
    const source = await findSource(request);
    if (!source)
        return { label: 'no requirements', sources: [], installsProject: false };
    const file = source.kind === 'list' ? source.files[0] : source.file;
    return { label: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file ?? ''), sources: [source], installsProject: false };
}
async function findSource(request) {
    const { workingDirectory: folder } = request;
    const uvLock = await findUvLock(request);
    if (uvLock)
        return { kind: 'uv-lock', file: uvLock, folder };
    const poetryLock = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'poetry.lock');
    if (await isFile(poetryLock))
        return { kind: 'poetry-lock', file: poetryLock, folder };
    const file = await findRequirementsFile(folder);
    if (file)
        return { kind: 'list', files: [file], specifiers: [] };
    return projectSource(await (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_4__/* .readPyproject */ .x)(folder));
}
/** uv.lock beside the project, or above it if the project is a member of that workspace. */
async function findUvLock({ workingDirectory, workspace }) {
    for (const folder of (0,_project_version_js__WEBPACK_IMPORTED_MODULE_3__/* .upwards */ .H)(workingDirectory, workspace)) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'uv.lock');
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => undefined);
        if (text === undefined)
            continue;
        const member = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, workingDirectory).replaceAll('\\', '/');
        const isMember = [...text.matchAll(/\{ (?:editable|virtual|directory) = "([^"]*)" \}/g)].some(([, path]) => path === member);
        return member === '' || isMember ? file : undefined;
    }
    return undefined;
}
async function findRequirementsFile(folder) {
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter((name) => /^requirements.*\.txt$/i.test(name)).sort();
    const plain = names.find((name) => name.toLowerCase() === 'requirements.txt');
    if (plain)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, plain);
    const runtime = names.filter((name) => !NOT_RUNTIME.test(name.slice('requirements'.length, -'.txt'.length)));
    if (runtime.length > 1) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('requirements-ambiguous', `Found ${runtime.join(', ')} and no requirements.txt.`, {
            hint: `Say which one the program needs, for instance: requirements: ${runtime[0]}`,
        });
    }
    return runtime[0] && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, runtime[0]);
}
async function sourceOfFile(file) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file);
    if (name === 'uv.lock' || name === 'poetry.lock')
        return { kind: LOCKS[name], file, folder };
    const project = name === 'pyproject.toml' ? projectSource(await (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_4__/* .readPyproject */ .x)(folder)) : undefined;
    return project ?? { kind: 'list', files: [file], specifiers: [] };
}
/** What `pyproject.toml` asks for; `undefined` if it describes no project. */
function projectSource(pyproject) {
    if (!pyproject)
        return undefined;
    const { file, data } = pyproject;
    const { project, tool } = data;
    const hasUvSources = Object.hasOwn(tool['uv'] ?? {}, 'sources');
    if (project?.dependencies)
        return { kind: 'pyproject', file, dependencies: project.dependencies, hasUvSources };
    if (tool.poetry?.dependencies) {
        const dependencies = (0,_poetry_dependencies_js__WEBPACK_IMPORTED_MODULE_5__/* .fromPoetry */ .K)(tool.poetry.dependencies, pyproject);
        return { kind: 'pyproject', file, dependencies, hasUvSources };
    }
    if (!project)
        return undefined;
    if (!project.dynamic.includes('dependencies')) {
        return { kind: 'pyproject', file, dependencies: [], hasUvSources };
    }
    const files = [tool.setuptools?.dynamic['dependencies']?.file ?? []].flat();
    if (files.length > 0) {
        return { kind: 'list', files: files.map((one) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), one)), specifiers: [] };
    }
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('requirements-dynamic', 'The dependencies in pyproject.toml are computed by its build backend.', {
        hint: 'Install the project itself: requirements: .',
        place: { file },
    });
}
/** `reqs.txt`, `a/b.lock`: meant as a file. `./pkg`, `git+https://…`, `x @ file:///…`, `datasette==1` are not. */
function looksLikeFile(line) {
    if (/:\/\/|\s@\s|[=<>;]/.test(line))
        return false;
    return /\.(txt|toml|lock|in)$/i.test(line) || /^(-r|--requirement)\b/.test(line);
}
/** Whether `line` (`.`, `./`, `-e .`, `.[extra]`) is the working directory itself. */
function isProject(line, workingDirectory) {
    const path = line.replace(/^(-e|--editable)[\s=]+/, '').replace(/\[[^\]]*\]$/, '');
    return /^[./\\]/.test(path) && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory);
}
async function missingFile(line, workingDirectory) {
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(workingDirectory).catch(() => [])).filter((name) => /requirements.*\.(txt|in)$/i.test(name) || name in LOCKS || name === 'pyproject.toml');
    const path = line.replace(/^(-r|--requirement)[\s=]+/, '');
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('requirements-missing', `'${path}' (input 'requirements') does not exist: ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path)}.`, { hint: `Correct the path. In that folder are: ${names.join(', ') || 'no requirements'}.` });
}
function isFile(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isFile(), () => false);
}


/***/ }),

/***/ 4366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment),
/* harmony export */   b: () => (/* binding */ variable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Variables that would make a child use another interpreter, other modules or another environment than ours. */
const MISLEADING = [
    'PYTHONPATH',
    'PYTHONHOME',
    'PYTHONSTARTUP',
    'PYTHONUSERBASE',
    'PYTHONEXECUTABLE',
    'PYTHONPLATLIBDIR',
    '__PYVENV_LAUNCHER__',
    'VIRTUAL_ENV',
    'VIRTUAL_ENV_PROMPT',
    'UV_PYTHON',
    'UV_SYSTEM_PYTHON',
    'UV_BREAK_SYSTEM_PACKAGES',
    'UV_PROJECT',
    'UV_PROJECT_ENVIRONMENT',
    'UV_NO_SYNC',
    'UV_WORKING_DIRECTORY',
    'UV_WORKING_DIR',
    'PIP_TARGET',
    'PIP_PREFIX',
    'PIP_ROOT',
    'PIP_PYTHON',
    'PIP_REQUIRE_VIRTUALENV',
];
/** The value of variable `name`; on Windows whatever its case (`Path`, `PATH`). Empty counts as absent. */
function variable({ env, platform }, name) {
    if (platform !== 'win32')
        return env[name] || undefined;
    const key = Object.keys(env).find((candidate) => candidate.toUpperCase() === name.toUpperCase());
    return (key && env[key]) || undefined;
}
/**
 * The host's environment for a child that runs Python: without what would mislead it, but with the user's
 * proxies, certificates and package indexes. `first` is put at the head of PATH.
 */
function childEnvironment(host, first) {
    const misleading = new Set(MISLEADING);
    const kept = {};
    for (const [name, value] of Object.entries(host.env)) {
        if (value !== undefined && !misleading.has(name.toUpperCase()))
            kept[name] = value;
    }
    // "Can not perform a '--user' install" in an own environment, whatever the user's configuration says.
    kept['PIP_USER'] = '0';
    if (first !== undefined)
        prepend(kept, first, host.platform);
    return kept;
}
function prepend(env, first, platform) {
    const { delimiter } = platform === 'win32' ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32 : node_path__WEBPACK_IMPORTED_MODULE_0__.posix;
    const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
    env[key] = env[key] ? `${first}${delimiter}${env[key]}` : first;
}


/***/ }),

/***/ 7141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readVersion),
/* harmony export */   H: () => (/* binding */ upwards)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8382);
/* harmony import */ var _sidecar_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4360);




/** Hatch's own pattern, when the project names none. */
const ASSIGNMENT = /^(?:__version__|VERSION)(?:\s*:\s*str)?\s*=\s*(['"])v?(?<version>.+?)\1/im;
/**
 * The project's version: the input, else the `VERSION` file, else what the project says of itself.
 * Throws `version-unknown`, `version-invalid`, or `version-conflict` if `VERSION` and `pyproject.toml` differ.
 */
async function readVersion(request) {
    if (request.given)
        return valid({ version: bare(request.given), versionSource: "the input 'version'" });
    const file = await versionFile(request.folder, request.workspace);
    const written = staticVersion(request);
    if (file && written)
        assertSame(file, written);
    const found = file ?? written ?? (await dynamicVersion(request));
    if (!found)
        throw unknownVersion(request);
    return valid(found);
}
function valid({ place, ...found }) {
    if (isVersion(found.version))
        return found;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('version-invalid', `'${found.version}' (${found.versionSource}) is not a version.`, {
        hint: 'Write it as 1.2.3, 1.2.3rc1 or 1.2.3-rc.1.',
        ...(place && { place }),
    });
}
function assertSame(file, written) {
    const [one, other] = [valid(file), valid(written)].map(({ version }) => (0,_sidecar_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .ot)(version));
    if (one && other && (0,_sidecar_version_js__WEBPACK_IMPORTED_MODULE_3__/* .sameVersion */ .r1)(one, other))
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('version-conflict', `${file.versionSource} says ${file.version}, ${written.versionSource} says ${written.version}.`, {
        hint: `Run version-sync, correct one of them, or give the input: version: ${file.version}`,
        ...(written.place && { place: written.place }),
    });
}
/** Whether Python's tools will take it: the project's metadata states it in PEP 440's spelling. */
function isVersion(text) {
    try {
        return (0,_sidecar_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .ot)(text).pep440 !== '';
    }
    catch (error) {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo && error.code === 'version-invalid')
            return false;
        throw error;
    }
}
async function versionFile(folder, workspace) {
    for (const candidate of upwards(folder, workspace)) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(candidate, 'VERSION');
        const text = await textOf(file);
        const version = bare(text?.trim().split(/\r?\n/)[0] ?? '');
        if (version)
            return { version, versionSource: 'the VERSION file', place: { file, line: 1 } };
    }
    return undefined;
}
/** `folder` and its parents as far as `top`; only `folder` if it is not below `top`. */
function upwards(folder, top) {
    const folders = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder)];
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, folder);
    if (way.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, way) !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder))
        return folders;
    for (const _ of way.split(/[\\/]/).filter(Boolean))
        folders.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folders.at(-1) ?? top));
    return folders;
}
function staticVersion({ pyproject, setupCfg }) {
    const written = pyproject?.data.project?.version ?? pyproject?.data.tool.poetry?.version;
    // Poetry's versioning plugins leave 0.0.0 as a placeholder.
    if (pyproject && written && !(written === '0.0.0' && 'poetry-dynamic-versioning' in pyproject.data.tool)) {
        const line = lineOf(pyproject.text, /^\s*version\s*=/);
        return { version: bare(written), versionSource: 'pyproject.toml', place: { file: pyproject.file, line } };
    }
    const value = setupCfg?.metadata['version'];
    if (!setupCfg || !value || /^(attr|file):/.test(value))
        return undefined;
    return { version: bare(value), versionSource: 'setup.cfg', place: { file: setupCfg.file } };
}
/** Follows the cheap, literal ways in which build backends find a version. */
async function dynamicVersion(request) {
    const tool = request.pyproject?.data.tool;
    const hatch = tool?.hatch?.version;
    if (hatch?.path)
        return fromFile(request, hatch.path, patternOf(hatch.pattern));
    const pdm = tool?.pdm?.version;
    if (pdm?.source === 'file' && pdm.path)
        return fromFile(request, pdm.path, ASSIGNMENT);
    const setuptools = tool?.setuptools?.dynamic['version'];
    const fromCfg = /^(attr|file):\s*(\S+)/.exec(request.setupCfg?.metadata['version'] ?? '');
    const attr = setuptools?.attr ?? (fromCfg?.[1] === 'attr' ? fromCfg[2] : undefined);
    if (attr)
        return fromAttribute(request, attr);
    const file = [setuptools?.file ?? (fromCfg?.[1] === 'file' ? fromCfg[2] : undefined)].flat()[0];
    if (file)
        return fromFile(request, file, /^\s*(?<version>\S+)/);
    return flitVersion(request);
}
/** Flit reads `__version__` of the module that is named like the project. */
async function flitVersion(request) {
    const name = request.pyproject?.data.project?.name;
    if (!name || !request.pyproject?.data.project?.dynamic.includes('version'))
        return undefined;
    return fromAttribute(request, `${name.replace(/[-.]+/g, '_')}.__version__`);
}
async function fromAttribute(request, attribute) {
    const parts = attribute.split('.');
    const name = parts.pop() ?? '';
    const pattern = new RegExp(`^${name.replace(/\W/g, '')}(?:\\s*:\\s*\\w+)?\\s*=\\s*(['"])(?<version>.+?)\\1`, 'm');
    const packages = Object.entries(request.pyproject?.data.tool.setuptools?.['package-dir'] ?? {});
    const mapped = packages
        .filter(([key]) => key === parts[0])
        .map(([, folder]) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ...parts.slice(1)));
    const modules = [...mapped, ...request.sourceRoots.map((root) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...parts))];
    for (const module of modules) {
        for (const file of [`${module}.py`, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(module, '__init__.py')]) {
            const found = await fromFile(request, file, pattern);
            if (found)
                return found;
        }
    }
    return undefined;
}
async function fromFile({ folder }, path, pattern) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
    const version = pattern?.exec((await textOf(file)) ?? '')?.groups?.['version'];
    return version ? { version: bare(version), versionSource: path, place: { file } } : undefined;
}
/** A Python regular expression as a JavaScript one; `undefined` if it cannot be one. */
function patternOf(python) {
    if (python === undefined)
        return ASSIGNMENT;
    const source = python
        .replace(/^\(\?([aimsux]+)\)/, '')
        .replaceAll('(?P<', '(?<')
        .replace(/\(\?P=(\w+)\)/g, '\\k<$1>');
    try {
        return new RegExp(source, /^\(\?[amsux]*i/.test(python) ? 'im' : 'm');
    }
    catch {
        return undefined;
    }
}
function unknownVersion({ folder, pyproject }) {
    const dynamic = pyproject?.data.project?.dynamic.includes('version');
    const why = dynamic
        ? 'pyproject.toml has it computed by the build backend (perhaps from git tags)'
        : 'there is no VERSION file, and the project names none';
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('version-unknown', `The version of the program is unknown: ${why}.`, {
        hint: [
            'Give the input, for instance: version: 1.2.3',
            `Or write it into ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'VERSION')}, which version-sync does from the tag.`,
        ].join('\n'),
    });
}
function bare(version) {
    return version.trim().replace(/^v(?=\d)/i, '');
}
function textOf(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').then((text) => text.replace(/^\uFEFF/, ''), () => undefined);
}
function lineOf(text, pattern) {
    return text.split('\n').findIndex((line) => pattern.test(line)) + 1;
}


/***/ }),

/***/ 2789:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ newUnresolved),
/* harmony export */   D6: () => (/* binding */ relevantUnresolved),
/* harmony export */   mF: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8382);



/** Reads the file of known unresolved imports: one module per line, `#` starts a comment. Throws `baseline-missing`. */
async function readBaseline(file, workingDirectory) {
    if (file === undefined)
        return new Set();
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, file), 'utf8').catch((cause) => {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('baseline-missing', `The import baseline '${file}' cannot be read.`, {
            hint: "Make an empty file of that name, relative to 'working-directory': the next run tells its lines.",
            cause,
        });
    });
    return new Set(text
        .split(/\r?\n/)
        .map((line) => line.replace(/#.*/, '').trim())
        .filter(Boolean));
}
/** The program's own script, which the packager names by its path; its runtime hooks are scripts too. */
const OWN_SCRIPT = /(?:^|[\\/])(?!pyi_rth_)[^\\/]+\.pyw?$/;
/**
 * Unresolved imports of installed packages and of the application, its script included. Those of the standard
 * library alone are modules of other platforms.
 */
function relevantUnresolved(unresolved, packages) {
    const counts = (importer) => OWN_SCRIPT.test(importer) || packages.has(importer.split('.')[0] ?? '');
    return unresolved
        .filter(({ importers }) => importers.some(counts))
        .map(({ module }) => module)
        .sort();
}
/** One error that lists the unresolved imports which the baseline does not know, with the lines to add. */
function newUnresolved(unresolved, baseline, file) {
    const fresh = unresolved.filter((module) => !baseline.has(module));
    if (fresh.length === 0)
        return [];
    return [
        new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('imports-unresolved', `${fresh.length} imports are unresolved and not in '${file}'.`, {
            hint: `Install what is needed; add what is known to be optional as lines to '${file}':\n${fresh.join('\n')}`,
        }),
    ];
}


/***/ }),

/***/ 8035:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseDataItem)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);

/**
 * Reads `source:destination`; the colon of a Windows drive belongs to the source.
 * Throws `input-invalid` for a line of another form or a destination outside of the bundle.
 */
function parseDataItem(input, line) {
    const parts = /^((?:[A-Za-z]:(?=[\\/]))?[^:]+):([^:]+)$/.exec(line)?.slice(1) ?? [];
    const [source, destination] = parts.map((part) => part.trim());
    if (!source || !destination)
        throw badLine(input, line, `expected 'source:destination'`);
    const folder = destination.replaceAll('\\', '/');
    if (folder.startsWith('/') || folder.split('/').includes('..')) {
        throw badLine(input, line, 'the destination must be a folder inside the bundle');
    }
    return { source, destination: folder };
}
function badLine(input, line, reason) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-invalid', `The input '${input}' has the line '${line}': ${reason}.`, {
        hint: `Write for example '${input}: notes/data:notes/data', with '/' on every platform ('.' is the top of the bundle).`,
        exitCode: 2,
    });
}


/***/ }),

/***/ 2921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readPyproject)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_2__);



/** What is remembered of a text is the data in it. */
const ABOUT = 'pyproject.toml';
/** By text: several steps of a run ask for the same file, and parsing it is most of what that costs. */
const parsed = new Map();
/**
 * Reads `pyproject.toml` in `folder`; `undefined` if there is none. What is in `memory` is not parsed again. Throws
 * `project-unreadable` with line and column on a syntax error, or with the key on a value of the wrong kind.
 */
async function readPyproject(folder, memory) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pyproject.toml');
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    });
    if (text === undefined)
        return undefined;
    const data = parsed.get(text) ?? (await dataIn(text, file, memory));
    parsed.set(text, data);
    return { file, text, data };
}
async function dataIn(text, file, memory) {
    const parse = async () => {
        // To load the parser takes as long as to parse.
        const { parsePyproject } = await Promise.all(/* import() */[__webpack_require__.e(6562), __webpack_require__.e(9605), __webpack_require__.e(691)]).then(__webpack_require__.bind(__webpack_require__, 691));
        return parsePyproject(file, text);
    };
    if (!memory)
        return parse();
    return (0,node_v8__WEBPACK_IMPORTED_MODULE_2__.deserialize)(await memory.answer(ABOUT, text, async () => (0,node_v8__WEBPACK_IMPORTED_MODULE_2__.serialize)(await parse())));
}


/***/ }),

/***/ 8880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf),
/* harmony export */   J: () => (/* binding */ namedTarget)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);
/* harmony import */ var _sidecar_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1046);


/**
 * The target that `target-triple` names, if it is given. Throws `target-unknown`, and `target-foreign` for another
 * operating system: packagers freeze for the one that they run on.
 */
function namedTarget({ 'target-triple': triple }, { platform }) {
    if (triple === undefined)
        return undefined;
    const target = (0,_sidecar_target_js__WEBPACK_IMPORTED_MODULE_1__/* .targetFromTriple */ .cb)(triple);
    if (target.platform === platform)
        return target;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('target-foreign', `The input 'target-triple' is '${triple}', and this machine is ${platform}.`, {
        hint: "A program is frozen on the system that it is for: give the matrix a runner of that system, or leave 'target-triple' out.",
        exitCode: 2,
    });
}
/** What the program is for: the triple that was asked for, else this machine as the interpreter sees it. */
function targetOf(inputs, interpreter, host) {
    return namedTarget(inputs, host) ?? (0,_sidecar_target_js__WEBPACK_IMPORTED_MODULE_1__/* .targetFor */ .x1)(host.platform, inputs['target-arch'] ?? interpreter.arch);
}


/***/ })

};
