export const id = 477;
export const ids = [477];
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

/***/ 3570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ FileMemory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8590);
/* harmony import */ var _key_part_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1661);





/** Bytes. A smaller file is read as fast as what is known of it. */
const LEAST = 2 ** 18;
/**
 * Milliseconds. A file that was written since may be written once more without another time (FAT counts in steps of two
 * seconds), so nothing is kept of it.
 */
const SETTLED = 3000;
/** Answers, of which some are about files that are no longer there: with more, the memory is begun anew. */
const MOST = 2000;
/**
 * What was found out about large files by reading them, for as long as the file system says that they are the same:
 * device, inode, size, mode, and the times of the last change of content and of anything else. Programs set the first of
 * these times, not the second. git trusts the same of its working copy. One small file for each question, on this machine
 * alone: whoever can write it could as well change our code.
 */
class FileMemory {
    #folder;
    #now;
    /** `now` gives milliseconds since 1970. */
    constructor({ cache }, now = Date.now) {
        this.#folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, 'files');
        this.#now = now;
    }
    /**
     * The known answer (one line), or that of `read`, which is kept if nobody writes into the file meanwhile. Throws what
     * `read` throws.
     */
    async answer(question, read) {
        const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(question.descriptor, { bigint: true });
        if (before.size < LEAST)
            return read();
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, (0,_key_part_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)([question.about, question.path]));
        const state = stateOf(before);
        const known = answerIn(place, state);
        if (known !== undefined)
            return known;
        const started = this.#now();
        const answer = await read();
        const isSame = stateOf((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(question.descriptor, { bigint: true })) === state;
        if (isSame && isSettled(before, started))
            await this.#keep(place, `${state}\n${answer}\n`);
        return answer;
    }
    /** Only costs time where it cannot be done. */
    async #keep(place, text) {
        try {
            const kept = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(this.#folder).catch(() => []);
            if (kept.length >= MOST)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(this.#folder, { recursive: true, force: true });
            await (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_3__/* .withTempDir */ .E8)(this.#folder, async (folder) => {
                const made = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'answer');
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(made, text, { mode: 0o600 });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(made, place);
            });
        }
        catch {
            // The file is read again next time.
        }
    }
}
function stateOf({ dev, ino, size, mode, mtimeNs, ctimeNs }) {
    return [dev, ino, size, mode, mtimeNs, ctimeNs].join(' ');
}
function isSettled({ mtimeMs, ctimeMs }, now) {
    return [mtimeMs, ctimeMs].every((time) => Number(time) < now - SETTLED);
}
/** Undefined if it is about the file as it was before, or damaged. */
function answerIn(place, state) {
    try {
        const [known, answer, end] = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(place, 'utf8').split('\n');
        return known === state && end === '' ? answer : undefined;
    }
    catch {
        return undefined;
    }
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
// EXTERNAL MODULE: ./src/build-backend/cache/key/file-memory.ts
var file_memory = __webpack_require__(3570);
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

/***/ 846:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZR: () => (/* binding */ howToShare),
/* harmony export */   lc: () => (/* binding */ howToGetVenv),
/* harmony export */   vq: () => (/* binding */ howToInstall)
/* harmony export */ });
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4366);

/** The version proposed to someone who has none that fits. */
const PROPOSED = '3.12';
/** How to get Python `version` on this machine: the line for the workflow, and the command for this OS. */
function howToInstall(host, version = PROPOSED) {
    return [
        `In a workflow: 'uses: actions/setup-python' with 'python-version: "${version}"' before this step.`,
        `Here: ${installCommand(host, version)}`,
    ].join('\n');
}
function installCommand(host, version) {
    const minor = version.split('.').slice(0, 2).join('.');
    if ((0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .b)(host, 'PYENV_ROOT'))
        return `pyenv install ${version} && pyenv local ${version}`;
    if (host.platform === 'win32')
        return `winget install --exact --id Python.Python.${minor}`;
    if (host.platform === 'darwin')
        return `brew install python@${minor}`;
    return `sudo apt-get install python${minor} python${minor}-venv (Debian, Ubuntu) or sudo dnf install python${minor} (Fedora, RHEL)`;
}
/** How to get the shared library that a frozen program loads. `version` is the interpreter's. */
function howToShare(host, version) {
    const minor = version.split('.').slice(0, 2).join('.');
    const option = host.platform === 'darwin' ? '--enable-framework' : '--enable-shared';
    const lines = [`Built with pyenv: PYTHON_CONFIGURE_OPTS=${option} pyenv install --force ${version}`];
    if (host.platform === 'linux') {
        lines.push(`The system's own: sudo apt-get install libpython${minor} (Debian, Ubuntu) or sudo dnf install python3-libs (Fedora, RHEL)`);
    }
    lines.push(`Or let uv bring one that fits: uv python install ${minor}`);
    return lines.join('\n');
}
/** How to get the standard library's `venv`, which some Linux distributions package apart. */
function howToGetVenv(host, version) {
    const minor = version.split('.').slice(0, 2).join('.');
    if (host.platform !== 'linux')
        return `Install Python from an installer that has venv: ${installCommand(host, minor)}`;
    return `sudo apt-get install python${minor}-venv (Debian, Ubuntu), or install uv: pip install uv`;
}


/***/ }),

/***/ 45:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ findInterpreter)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7597);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8382);
/* harmony import */ var _python_probe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(420);
/* harmony import */ var _interpreter_advice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(846);
/* harmony import */ var _python_candidates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4156);






const schema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    implementation: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    executable: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    realExecutable: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    prefix: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    basePrefix: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    platform: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** Node's word for the processor that this process runs as: `x64`, `arm64`, `ia32`, … */
    arch: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** Every processor that the program file holds code for; several when it is universal. */
    architectures: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    sharedBuild: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    sharedLibrary: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    conda: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    windowsStore: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    venv: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    /** pip's version; `null` without pip. */
    pip: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    hasVenv: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    /** What `venv` installs pip with; some Linux distributions package it apart. */
    hasEnsurepip: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    externallyManaged: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    debug: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    freeThreaded: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
});
/**
 * Finds and runs the interpreter the user means. `wanted` is a path (relative to `workingDirectory`), a version
 * such as `3.12`, or nothing: then `python`, then `python3` on PATH. Throws `python-missing` with what was tried.
 */
async function findInterpreter(wanted, host, workingDirectory) {
    if (wanted === undefined)
        return defaultInterpreter(host);
    if (_python_candidates_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION_TEXT */ .v8.test(wanted))
        return interpreterOfVersion(wanted, host);
    return interpreterAt(wanted, host, workingDirectory);
}
async function defaultInterpreter(host) {
    const rejected = [];
    let python2;
    for await (const candidate of (0,_python_candidates_js__WEBPACK_IMPORTED_MODULE_4__/* .onPath */ .L)(host)) {
        const answer = await ask(candidate, host);
        if (typeof answer === 'string')
            rejected.push({ ...candidate, reason: answer });
        else if (!answer.version.startsWith('2.'))
            return answer;
        else
            python2 ??= answer;
    }
    if (python2)
        return python2;
    throw missing('No Python was found on PATH', rejected, (0,_interpreter_advice_js__WEBPACK_IMPORTED_MODULE_3__/* .howToInstall */ .vq)(host));
}
async function interpreterOfVersion(wanted, host) {
    const rejected = [];
    const seen = new Set();
    for (const source of [(0,_python_candidates_js__WEBPACK_IMPORTED_MODULE_4__/* .ofSetupPython */ .xn)(host), (0,_python_candidates_js__WEBPACK_IMPORTED_MODULE_4__/* .onPath */ .L)(host, wanted), (0,_python_candidates_js__WEBPACK_IMPORTED_MODULE_4__/* .elsewhere */ .Jn)(host, wanted)]) {
        for await (const candidate of source) {
            if (seen.has(candidate.program))
                continue;
            seen.add(candidate.program);
            const answer = await ask(candidate, host);
            if (typeof answer === 'string')
                rejected.push({ ...candidate, reason: answer });
            else if ((0,_python_candidates_js__WEBPACK_IMPORTED_MODULE_4__/* .isVersion */ .lF)(answer.version, wanted))
                return answer;
            else
                rejected.push({ ...candidate, reason: `is Python ${answer.version}` });
        }
    }
    throw missing(`Python ${wanted} was not found`, rejected, (0,_interpreter_advice_js__WEBPACK_IMPORTED_MODULE_3__/* .howToInstall */ .vq)(host, wanted));
}
async function interpreterAt(path, host, from) {
    // A bare name (`python3.12`, `pypy3`) is looked up on PATH by the system, everything else is a file.
    const program = /[\\/]/.test(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(from, path) : path;
    const candidate = { program, from: "the input 'python'" };
    const answer = await ask(candidate, host);
    if (typeof answer !== 'string')
        return answer;
    throw missing(`'${path}' is not a Python that runs`, [{ ...candidate, reason: answer }], (0,_interpreter_advice_js__WEBPACK_IMPORTED_MODULE_3__/* .howToInstall */ .vq)(host));
}
/** The interpreter's own description, or why there is none. */
async function ask({ program }, host) {
    try {
        return schema.parse(await (0,_python_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .runProbe */ .m)(host, program, 'probe.py'));
    }
    catch (error) {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo && error.code === 'interrupted')
            throw error;
        return reasonOf(error, program);
    }
}
function reasonOf(error, program) {
    const text = error instanceof Error ? error.message : String(error);
    const stub = /[\\/]Microsoft[\\/]WindowsApps[\\/]/i.test(program) || /Microsoft Store/i.test(text);
    if (stub)
        return "is Windows' placeholder for the Microsoft Store, not a Python";
    return `does not run: ${text.split('\n')[0]?.trim()}`;
}
function missing(what, rejected, hint) {
    const tried = rejected.map(({ program, from, reason }) => `\n  ${program} (${from}) ${reason}`).join('');
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('python-missing', `${what}.${tried && ` Tried:${tried}`}`, { hint });
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
/* harmony import */ var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9605);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7597);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8382);





const texts = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP());
const scripts = zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP());
/** A dependency of Poetry: a constraint, a table, or several tables with markers. */
const poetryDependency = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({}), zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({}))]);
const poetryDependencies = zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), poetryDependency);
/** The part of `pyproject.toml` that is read; everything else may be there. */
const schema = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    project: zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
        name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
        version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
        description: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
        authors: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() })).default([]),
        dynamic: texts.default([]),
        dependencies: texts.optional(),
        'optional-dependencies': zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), texts).default({}),
        'requires-python': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
        scripts: scripts.default({}),
        'gui-scripts': scripts.default({}),
        'entry-points': zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), scripts).default({}),
    })
        .optional(),
    'dependency-groups': zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({})]))).default({}),
    tool: zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
        poetry: zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
            name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
            version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
            dependencies: poetryDependencies.optional(),
            'dev-dependencies': poetryDependencies.default({}),
            group: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ dependencies: poetryDependencies.default({}) }))
                .default({}),
            packages: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ from: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() })).default([]),
            scripts: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()).default({}),
        })
            .optional(),
        setuptools: zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
            dynamic: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
                file: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), texts]).optional(),
                attr: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
            }))
                .default({}),
            'package-dir': zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).default({}),
            packages: zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J().optional(),
        })
            .optional(),
        hatch: zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
            version: zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
                path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
                pattern: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
                source: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
            })
                .optional(),
        })
            .optional(),
        pdm: zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
            version: zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ source: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(), path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() }).optional(),
        })
            .optional(),
    })
        .prefault({}),
});
/** Parsed texts: several steps of a run ask for the same file, and parsing it is most of what that costs. */
const parsed = new Map();
/**
 * Reads `pyproject.toml` in `folder`; `undefined` if there is none. Throws `project-unreadable` with line and
 * column on a syntax error, or with the key on a value of the wrong kind.
 */
async function readPyproject(folder) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pyproject.toml');
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    });
    if (text === undefined)
        return undefined;
    const data = parsed.get(text) ?? validate(file, parse(file, text.replace(/^\uFEFF/, '')));
    parsed.set(text, data);
    return { file, text, data };
}
function parse(file, text) {
    try {
        return (0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_2__/* .getStaticTOMLValue */ .AY)((0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_2__/* .parseTOML */ .MD)(text));
    }
    catch (error) {
        if (!(error instanceof toml_eslint_parser__WEBPACK_IMPORTED_MODULE_2__/* .ParseError */ .mB))
            throw error;
        // The parser counts columns from 0.
        const place = { file, line: error.lineNumber, column: error.column + 1 };
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('project-unreadable', `pyproject.toml is not valid TOML: ${error.message}.`, {
            place,
            hint: `Correct line ${place.line}, column ${place.column}.`,
            cause: error,
        });
    }
}
function validate(file, value) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    const key = issue?.path.join('.') ?? '';
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('project-unreadable', `In pyproject.toml, '${key}' is not what it should be: ${issue?.message}.`, {
        place: { file },
        hint: `Correct '${key}'.`,
    });
}


/***/ }),

/***/ 420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ runProbe)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/generated/python.ts
// Generated from python/ by scripts/python-text.ts. Do not edit.
/** The Python programs that run in the user’s interpreter, by path. */
const pythonFiles = {
    "installed.py": "\"\"\"Says what is installed beside the interpreter that runs this file, as JSON on stdout.\n\nThe request on stdin is `{\"modules\": [name], \"requirements\": [PEP 508 text]}`. Needs Python 3.8.\n\"\"\"\nimport importlib.util\nimport json\nimport os\nimport re\nimport sys\nfrom importlib import metadata\n\n\ndef requirement_class():\n    \"\"\"The parser that PyInstaller depends on, else pip's copy of it, else None.\"\"\"\n    try:\n        from packaging.requirements import Requirement\n    except ImportError:\n        try:\n            from pip._vendor.packaging.requirements import Requirement\n        except ImportError:\n            return None\n    return Requirement\n\n\ndef normalized(name):\n    return re.sub(r'[-_.]+', '-', name).lower()\n\n\ndef distributions():\n    found = {}\n    for distribution in metadata.distributions():\n        name = distribution.metadata['Name']\n        if name:\n            found.setdefault(normalized(name), {'name': name, 'version': distribution.version})\n    return found\n\n\ndef folders():\n    \"\"\"Where they are; their RECORD files tell what each has installed.\"\"\"\n    return sorted({os.path.abspath(distribution.locate_file('')) for distribution in metadata.distributions()})\n\n\ndef judge(text, installed, requirement):\n    \"\"\"None if `text` is satisfied or does not apply here, else what is wrong with it.\"\"\"\n    parsed = requirement(text)\n    if parsed.marker and not parsed.marker.evaluate({'extra': ''}):\n        return None\n    present = installed.get(normalized(parsed.name))\n    if present is None:\n        return {'requirement': text, 'found': None}\n    if parsed.specifier.contains(present['version'], prereleases=True):\n        return None\n    return {'requirement': text, 'found': present['version']}\n\n\ndef main(request):\n    installed = distributions()\n    requirement = requirement_class()\n    missing, unchecked = [], []\n    for text in request['requirements']:\n        if requirement is None:\n            unchecked.append(text)\n            continue\n        try:\n            problem = judge(text, installed, requirement)\n        except ValueError:\n            unchecked.append(text)\n            continue\n        if problem:\n            missing.append(problem)\n    return {\n        'distributions': sorted(installed.values(), key=lambda item: normalized(item['name'])),\n        'folders': folders(),\n        'modules': [name for name in request['modules'] if importlib.util.find_spec(name)],\n        'missing': missing,\n        'unchecked': unchecked,\n    }\n\n\nif __name__ == '__main__':\n    print(json.dumps(main(json.load(sys.stdin))))\n",
    "layer/__main__.py": "\"\"\"Compiles modules of an application; reads a request (JSON) on standard input and answers (JSON) on standard output.\n\nRun it as `python -s -S -B <folder>/layer` with PYTHONHASHSEED=0. It imports nothing but the standard library and\nnothing of the application, so that the interpreter an environment was made from can stand in for the environment.\n\"\"\"\n\nimport gc\nimport json\nimport sys\nimport warnings\n\nfrom app_layer.entry import find_module\nfrom app_layer.modules import compile_modules, make_modules\n\nTASKS = {\"compile\": compile_modules, \"make\": make_modules, \"find\": find_module}\n\n\ndef main():\n    sys.setrecursionlimit(10_000)\n    # All trees live until the end: looking for garbage among them takes time and frees nothing.\n    gc.disable()\n    # Of the sources; they say nothing about the code that comes out.\n    warnings.simplefilter(\"ignore\")\n    request = json.load(sys.stdin.buffer)\n    # Escapes keep the answer independent of the console's encoding.\n    sys.stdout.write(json.dumps(TASKS[request[\"task\"]](request), ensure_ascii=True, separators=(\",\", \":\")))\n\n\nmain()\n",
    "layer/app_layer/__init__.py": "\"\"\"Makes the `.pyc` files of an application, and tells what else a change of a module can change.\"\"\"\n",
    "layer/app_layer/core.py": "\"\"\"The statements of a unit that a value can come from, so that not all of it counts.\"\"\"\n\nimport ast\n\nfrom .facts import DEFINITIONS, Unit\n\n\ndef core_of(unit, is_root):\n    \"\"\"\n    The parts of a unit that `is_root`, and those that bind the names which these mention, and so on: what the scan can\n    follow to a value. A definition inside is one part.\n    \"\"\"\n    parts = [Unit(part, unit.owner, inner=True) for part in statements_in(unit.node)]\n    found = [part for part in parts if is_root(part)]\n    for part in found:\n        names = {chain.partition(\".\")[0] for chain in part.chains}\n        found += [other for other in parts if other not in found and not names.isdisjoint(plain(other.binds))]\n    return [part for part in parts if part in found]\n\n\ndef plain(names):\n    return {name.rpartition(\".\")[2] for name in names}\n\n\ndef returns(part):\n    return isinstance(part.node, ast.Return)\n\n\ndef statements_in(node):\n    \"\"\"Simple statements, inner definitions, and what stands at the head of compound statements.\"\"\"\n    todo = [node]\n    while todo:\n        part = todo.pop(0)\n        inner = [child for child in ast.iter_child_nodes(part) if holds_statements(child)]\n        if not inner or (part is not node and isinstance(part, DEFINITIONS)):\n            yield part\n            continue\n        yield head_of(part)\n        todo = [*inner, *todo]\n\n\ndef holds_statements(node):\n    return isinstance(node, (ast.stmt, ast.ExceptHandler)) or type(node).__name__ == \"match_case\"\n\n\ndef head_of(node):\n    \"\"\"The statement without its blocks, as one that binds and mentions the same names.\"\"\"\n    parts = [child for child in ast.iter_child_nodes(node) if not holds_statements(child)]\n    return ast.Expr(value=ast.List(elts=parts, ctx=ast.Load()))\n",
    "layer/app_layer/entry.py": "\"\"\"Which file a module name leads to, asked in the way of the packager: without the folder of this program.\"\"\"\n\nimport os\nimport sys\nfrom importlib.machinery import BuiltinImporter, FrozenImporter, PathFinder\n\n\ndef find_module(request):\n    \"\"\"{\"origin\": file or None, \"outside\": whether the name belongs to the interpreter itself}.\"\"\"\n    name = request[\"module\"]\n    own = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))\n    inherited = [entry for entry in sys.path if os.path.abspath(entry) != own]\n    if BuiltinImporter.find_spec(name) or FrozenImporter.find_spec(name) or name in stdlib_names():\n        return {\"origin\": None, \"outside\": True}\n    spec = PathFinder.find_spec(name, [*request[\"first\"], *inherited, *request[\"last\"]])\n    return {\"origin\": spec.origin if spec else None, \"outside\": False}\n\n\ndef stdlib_names():\n    \"\"\"Empty before Python 3.10; there the search alone has to do, which finds what is installed.\"\"\"\n    return getattr(sys, \"stdlib_module_names\", ())\n",
    "layer/app_layer/facts.py": "\"\"\"What one source says that may matter beyond its own code: units, imports, texts, names.\"\"\"\n\nimport ast\nimport re\n\nfrom .imports import import_contexts\n\nFUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)\nDEFINITIONS = (*FUNCTIONS, ast.ClassDef)\n# As the scan of the sources reads texts: `pkg.mod`, `pkg.mod:app` (python/scan, dynamic.py).\nMODULE_TEXT = re.compile(r\"[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)*(?::[A-Za-z_][\\w.]*(?:\\(\\))?)?\\Z\")\n\n\nclass Unit:\n    \"\"\"A statement at the top of a module or of a class: the grain in which code is relevant or not.\"\"\"\n\n    def __init__(self, node, owner, inner=False):\n        self.node = node\n        # The class that it is in, or None.\n        self.owner = owner\n        # Dotted chains (`sys.path.append`), and attributes of anything else (`.name`).\n        self.chains = set()\n        self.texts = []\n        self.imports = []\n        # Names that it gives to the module, or as `Class.name` to its class.\n        self.binds = set()\n        # Whether the statements of a class are units of their own.\n        self.is_split = isinstance(node, ast.ClassDef) and owner is None and not inner\n        self._guards = None\n        self._prefix = f\"{owner}.\" if owner else \"\"\n        self._read(node)\n\n    def guards(self):\n        \"\"\"The chains in the expressions that decide whether an import of this unit runs.\"\"\"\n        if self._guards is None:\n            heads = import_contexts(self.node)[1]\n            self._guards = {chain for head in heads for chain in Unit(head, self.owner).chains}\n        return self._guards\n\n    def _read(self, node):\n        is_definition = isinstance(node, DEFINITIONS)\n        if is_definition:\n            self.binds.add(self._prefix + node.name)\n        todo = [node]\n        while todo:\n            part = todo.pop()\n            kind = type(part)\n            if kind is ast.Name:\n                self.chains.add(part.id)\n                if not is_definition and type(part.ctx) is not ast.Load:\n                    self.binds.add(self._prefix + part.id)\n            elif kind is ast.Constant:\n                if type(part.value) is str:\n                    self.texts.append(part.value)\n            elif kind is ast.Attribute:\n                start = self._chain(part)\n                if start is not None:\n                    todo.append(start)\n            elif kind is ast.Import or kind is ast.ImportFrom:\n                self.imports.append(part)\n            elif kind is not ast.Expr or type(part.value) is not ast.Constant:\n                if kind in DEFINITIONS and not is_definition:\n                    self.binds.add(self._prefix + part.name)\n                push_children(part, todo, part is node and self.is_split)\n\n    def module_texts(self):\n        \"\"\"Texts that may name a module.\"\"\"\n        return [text for text in self.texts if (\".\" in text or \":\" in text) and len(text) <= 200 and MODULE_TEXT.match(text)]\n\n    def _chain(self, node):\n        \"\"\"Adds the dotted chain of attributes; what it starts from, if that is no name, is returned.\"\"\"\n        names = []\n        while isinstance(node, ast.Attribute):\n            names.append(node.attr)\n            node = node.value\n        if isinstance(node, ast.Name):\n            self.chains.add(\".\".join([node.id, *reversed(names)]))\n            return None\n        self.chains.add(\".\" + \".\".join(reversed(names)))\n        return node\n\n\nclass Facts:\n    \"\"\"One module. Raises what `ast.parse` raises.\"\"\"\n\n    def __init__(self, name, package, data, code):\n        self.name = name\n        self.data = data\n        self.code = code\n        # The package that relative imports start from.\n        self.package = name if package else name.rpartition(\".\")[0]\n        self.is_package = package\n        self.tree = ast.parse(data)\n        self.units = list(units_of(self.tree.body))\n        self.aliases, self.stars = self._aliases()\n        self.by_name = {}\n        for unit in self.units:\n            for bound in unit.binds:\n                self.by_name.setdefault(bound, []).append(unit)\n\n    def _aliases(self):\n        \"\"\"Local name → dotted name for every import whatever its scope, and the modules of `from … import *`.\"\"\"\n        aliases, stars = {}, set()\n        for unit in self.units:\n            for node in unit.imports:\n                if isinstance(node, ast.Import):\n                    for alias in node.names:\n                        top = alias.name.partition(\".\")[0]\n                        aliases.setdefault(alias.asname or top, alias.name if alias.asname else top)\n                    continue\n                base = self.absolute(node.module, node.level)\n                for alias in node.names:\n                    if alias.name == \"*\":\n                        stars.add(base)\n                    else:\n                        aliases.setdefault(alias.asname or alias.name, f\"{base}.{alias.name}\")\n        return aliases, stars\n\n    def absolute(self, module, level):\n        if not level:\n            return module\n        parts = self.package.split(\".\")\n        base = \".\".join(parts[: max(len(parts) - level + 1, 0)])\n        return f\"{base}.{module}\" if module else base\n\n    def imported(self):\n        \"\"\"The dotted names that it imports, and those above them.\"\"\"\n        return {*self.aliases.values(), *self.stars}\n\n\n\ndef units_of(body):\n    for node in body:\n        yield Unit(node, None)\n        if isinstance(node, ast.ClassDef):\n            for inner in node.body:\n                yield Unit(inner, node.name)\n\n\ndef push_children(node, todo, without_body):\n    \"\"\"`ast.iter_child_nodes` without its generators. A class at the top is a unit for its head alone: `without_body`.\"\"\"\n    for name in node._fields:\n        child = getattr(node, name, None)\n        if type(child) is list:\n            if not (without_body and name == \"body\"):\n                todo.extend(part for part in child if isinstance(part, ast.AST))\n        elif isinstance(child, ast.AST) and not isinstance(child, ast.expr_context):\n            todo.append(child)\n",
    "layer/app_layer/imports.py": "\"\"\"Import statements with all that decides whether they run.\"\"\"\n\nimport ast\n\n\ndef import_contexts(node):\n    \"\"\"\n    Each import statement below `node` as text, with all around it that tells under which circumstances it runs; and the\n    expressions that do. What may leave a block before the import counts in full.\n    \"\"\"\n    found, heads = [], []\n    _imports_in([node], (), found, heads)\n    return found, heads\n\n\ndef _imports_in(body, context, found, heads):\n    left = ()\n    for node in body:\n        if isinstance(node, (ast.Import, ast.ImportFrom)):\n            found.append((*context, *left, ast.dump(node)))\n            continue\n        for label, head, inner in blocks_of(node):\n            if has_imports(inner):\n                heads.extend(head)\n                _imports_in(inner, (*context, *left, label, *map(ast.dump, head)), found, heads)\n        if may_leave(node):\n            heads.append(node)\n            left += (ast.dump(node),)\n\n\ndef has_imports(body):\n    \"\"\"Whether there is an import statement at any depth; expressions, which hold none, are not visited.\"\"\"\n    todo = list(body)\n    while todo:\n        node = todo.pop()\n        if isinstance(node, (ast.Import, ast.ImportFrom)):\n            return True\n        for _, _, inner in blocks_of(node):\n            todo.extend(inner)\n    return False\n\n\ndef blocks_of(node):\n    \"\"\"(label, what decides about it, statements) of each block of a compound statement.\"\"\"\n    kind = type(node).__name__\n    head = [getattr(node, name) for name in (\"test\", \"iter\", \"subject\") if isinstance(getattr(node, name, None), ast.AST)]\n    head += [item.context_expr for item in getattr(node, \"items\", ()) if isinstance(item, ast.withitem)]\n    handlers = list(getattr(node, \"handlers\", ()))\n    for name in (\"body\", \"orelse\", \"finalbody\"):\n        block = getattr(node, name, None)\n        if isinstance(block, list):\n            yield f\"{kind}.{name}\", head + (handlers if name != \"finalbody\" else []), block\n    for handler in handlers:\n        yield f\"{kind}.handler\", [*node.body, *handlers], handler.body\n    for case in getattr(node, \"cases\", ()):\n        yield f\"{kind}.case\", head, case.body\n\n\ndef may_leave(node):\n    leaves = (ast.Return, ast.Raise, ast.Continue, ast.Break, ast.Assert)\n    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):\n        return False\n    return any(isinstance(part, leaves) for part in ast.walk(node))\n",
    "layer/app_layer/modules.py": "\"\"\"The two tasks: all modules of a clean build, and single modules that changed since.\"\"\"\n\nfrom .facts import Facts\nfrom .project import contexts_of\nfrom .pyc import compile_source, pyc_bytes, read_code\nfrom .surface import surface_of\n\n\ndef compile_modules(request):\n    \"\"\"Writes `output` of each module; {\"ok\": true, \"surface\"} or {\"ok\": false, \"error\"} for each, in order.\"\"\"\n    return [compiled(module) for module in request[\"modules\"]]\n\n\ndef compiled(module):\n    try:\n        data = read(module[\"source\"])\n        code = compile_source(data, module[\"codeName\"], module[\"optimize\"])\n        surface = surface_of(Facts(module[\"module\"], module[\"package\"], data, code), module[\"context\"])\n        content = pyc_bytes(code)\n    except (OSError, SyntaxError, ValueError, RecursionError, MemoryError) as error:\n        return {\"ok\": False, \"error\": described(error)}\n    write(module[\"output\"], content)\n    return {\"ok\": True, \"surface\": surface}\n\n\ndef make_modules(request):\n    \"\"\"\n    Of each module that the packager compiled into `built`: the same code written in our way, to `built` itself. Where\n    the code is not the same (a hook changed it, or the source is another one), the file stays as it is: {\"ok\": false}.\n    `readers` are the other sources of the program: they can ask something of the modules.\n    \"\"\"\n    made = [made_from(module) for module in request[\"modules\"]]\n    readers = [facts_of(reader) for reader in request[\"readers\"]]\n    contexts = contexts_of([facts for facts in [*(facts for _, facts in made), *readers] if facts is not None])\n    return [answer(found, facts, contexts) for found, facts in made]\n\n\ndef made_from(module):\n    \"\"\"(what is known of the code, facts; None if the source has none).\"\"\"\n    facts = facts_of(module)\n    try:\n        built = read_code(module[\"built\"])\n        code = next((each for each in candidates(module, facts, built) if each[1] == built), None)\n        content = None if code is None else pyc_bytes(code[1])\n    except (OSError, SyntaxError, ValueError, RecursionError, MemoryError) as error:\n        return {\"ok\": False, \"error\": described(error)}, facts\n    if content is None:\n        return {\"ok\": False, \"error\": \"the packager's code is not that of the source\"}, facts\n    facts.code = code[1]\n    write(module[\"built\"], content)\n    return {\"ok\": True, \"codeName\": built.co_filename, \"optimize\": code[0]}, facts\n\n\ndef candidates(module, facts, built):\n    \"\"\"(level, code) of the source at each of the levels that may have been used.\"\"\"\n    if facts is None or built is None:\n        return\n    for optimize in module[\"optimize\"]:\n        yield optimize, compile_source(facts.data, built.co_filename, optimize)\n\n\ndef facts_of(module):\n    try:\n        data = read(module[\"source\"])\n        return Facts(module[\"module\"], module[\"package\"], data, None)\n    except (OSError, SyntaxError, ValueError, RecursionError, MemoryError):\n        return None\n\n\ndef answer(found, facts, contexts):\n    if not found[\"ok\"]:\n        return found\n    context = contexts[facts.name]\n    return {**found, \"context\": context, \"surface\": surface_of(facts, context)}\n\n\ndef described(error):\n    if isinstance(error, SyntaxError):\n        return f\"{error.msg}, line {error.lineno}\" if error.lineno else error.msg\n    return f\"{type(error).__name__}: {error}\"\n\n\ndef read(path):\n    with open(path, \"rb\") as stream:\n        return stream.read()\n\n\ndef write(path, data):\n    with open(path, \"wb\") as stream:\n        stream.write(data)\n",
    "layer/app_layer/project.py": "\"\"\"What the modules of an application ask of each other, so that each can be judged alone afterwards.\"\"\"\n\nfrom .relevance import Relevance, is_of\n\n\ndef contexts_of(modules):\n    \"\"\"\n    For each module: `tainted` names of others that hold paths, its own names that are `wanted` by relevant code or\n    `asked` for by a text such as `pkg.mod:app`, and whether all its `names` count because it is imported with a star.\n    \"\"\"\n    own = {facts.name: facts for facts in modules}\n    tainted, wanted = settled(own)\n    starred = {star for facts in modules for star in facts.stars}\n    asked = asked_names(own)\n    return {\n        name: {\n            \"tainted\": sorted(each for each in tainted if reaches(facts, each)),\n            \"wanted\": sorted(wanted[name]),\n            \"asked\": sorted(asked[name]),\n            \"names\": facts.is_package or name in starred,\n        }\n        for name, facts in own.items()\n    }\n\n\ndef settled(own):\n    \"\"\"The tainted names of all modules and the wanted ones of each, when nothing changes any more.\"\"\"\n    tainted, wanted = set(), {name: set() for name in own}\n    todo = set(own)\n    while todo:\n        name = todo.pop()\n        facts = own[name]\n        relevance = Relevance(facts, {each for each in tainted if reaches(facts, each)}, wanted[name])\n        new = {f\"{name}.{holder}\" for holder in relevance.holders if \".\" not in holder} - tainted\n        if new:\n            tainted |= new\n            todo |= {other for other, each in own.items() if any(reaches(each, dotted) for dotted in new)}\n        for target, attribute in owners(relevance.demands, own):\n            if target != name and attribute not in wanted[target]:\n                wanted[target].add(attribute)\n                todo.add(target)\n    return tainted, wanted\n\n\ndef owners(demands, own):\n    \"\"\"(module, its name) for what belongs to the application's modules; the longest module name counts.\"\"\"\n    for dotted in demands:\n        module, _, rest = dotted.rpartition(\".\")\n        attribute = rest\n        while module:\n            if module in own:\n                yield module, attribute\n                break\n            module, _, attribute = module.rpartition(\".\")\n\n\ndef reaches(facts, dotted):\n    \"\"\"Whether the module imports something that leads to `dotted`.\"\"\"\n    module = dotted.rpartition(\".\")[0]\n    return any(is_of(dotted, name) or name == module or is_of(name, dotted) for name in facts.imported() if name)\n\n\ndef asked_names(own):\n    asked = {name: set() for name in own}\n    for facts in own.values():\n        for text in (text for unit in facts.units for text in unit.module_texts()):\n            module, colon, attribute = text.partition(\":\")\n            for target, name in [(module, attribute)] if colon else owners([text], own):\n                if target in own and name:\n                    asked[target].add(name.partition(\".\")[0].rstrip(\"()\"))\n    return asked\n",
    "layer/app_layer/pyc.py": "\"\"\"The bytes of a `.pyc` that depend on nothing but the source, its name in tracebacks, and the interpreter.\"\"\"\n\nimport marshal\nimport sys\nfrom _frozen_importlib_external import MAGIC_NUMBER\nfrom types import CodeType\n\n# PEP 552: a hash-based file whose source is never looked at; the hash is zero. PyInstaller writes the same.\nHEADER = MAGIC_NUMBER + (0b01).to_bytes(4, \"little\") + bytes(8)\nLINES = \"co_linetable\" if hasattr(CodeType, \"co_linetable\") else \"co_lnotab\"\nNAMES = tuple(name for name in (\"co_filename\", \"co_name\", \"co_qualname\") if hasattr(CodeType, name))\nPARTS = (\n    \"co_code\", \"co_consts\", \"co_names\", \"co_varnames\", \"co_freevars\", \"co_cellvars\", \"co_filename\", \"co_name\", \"co_qualname\",\n    \"co_exceptiontable\", LINES,\n)  # fmt: skip\n\n\ndef compile_source(data, code_name, optimize):\n    \"\"\"The code object of a source's bytes. Raises what `compile` raises.\"\"\"\n    return compile(data, code_name, \"exec\", dont_inherit=True, optimize=optimize)\n\n\ndef pyc_bytes(code):\n    \"\"\"\n    Header and code. Two things in the bytes depend on what else the process has done, and are settled here:\n    `marshal` marks an object as one that may come again if something else refers to it at that moment (bpo-34093), so\n    everything in the code is referred to while it is written. And which texts are interned, which is written too, depends\n    on who else has interned them; by that again whether two equal frozen sets are one object (`intern_constants` in\n    codeobject.c makes them anew). So all texts are interned, and all equal constants are one object.\n    Raises ValueError for a set whose order cannot be settled.\n    \"\"\"\n    code = settled(code, {})\n    held = []\n    hold(code, held)\n    return HEADER + marshal.dumps(code)\n\n\ndef settled(value, known):\n    \"\"\"The same value, of which equal parts are one object. `known`: key of a constant → that object.\"\"\"\n    if isinstance(value, CodeType):\n        names = {name: sys.intern(getattr(value, name)) for name in NAMES}\n        return value.replace(co_consts=tuple(settled(part, known) for part in value.co_consts), **names)\n    if isinstance(value, str):\n        return sys.intern(value)\n    key = key_of(value)\n    if key not in known:\n        known[key] = rebuilt(value, known)\n    return known[key]\n\n\ndef rebuilt(value, known):\n    if isinstance(value, tuple):\n        return tuple(settled(part, known) for part in value)\n    if isinstance(value, slice):\n        return slice(*(settled(part, known) for part in (value.start, value.stop, value.step)))\n    if not isinstance(value, frozenset):\n        return value\n    # Before 3.11 (gh-37596) a set is written in its own order: that of the hashes, then of the insertion.\n    if sys.version_info < (3, 11) and any(part is None or part is Ellipsis for part in value):\n        raise ValueError(\"a set of constants holds None, which this Python writes in an order of its own\")\n    return frozenset(settled(part, known) for part in sorted(value, key=key_of))\n\n\ndef key_of(value):\n    \"\"\"A text that equal constants of one type share, and no others; of code, which is never equal, its identity.\"\"\"\n    name = type(value).__name__\n    if isinstance(value, tuple):\n        return f\"{name}({','.join(map(key_of, value))})\"\n    if isinstance(value, frozenset):\n        return f\"{name}({','.join(sorted(map(key_of, value)))})\"\n    if isinstance(value, slice):\n        return f\"{name}({key_of((value.start, value.stop, value.step))})\"\n    if isinstance(value, CodeType):\n        return f\"{name} {id(value)}\"\n    return f\"{name} {value!r}\"\n\n\ndef hold(value, held):\n    held.append(value)\n    if isinstance(value, CodeType):\n        for name in PARTS:\n            hold(getattr(value, name, None), held)\n    elif isinstance(value, (tuple, frozenset)):\n        for part in value:\n            hold(part, held)\n    elif isinstance(value, slice):\n        hold((value.start, value.stop, value.step), held)\n\n\ndef read_code(path):\n    \"\"\"The code in a `.pyc` of this interpreter, or None.\"\"\"\n    with open(path, \"rb\") as stream:\n        data = stream.read()\n    if data[:4] != MAGIC_NUMBER:\n        return None\n    try:\n        return marshal.loads(data[16:])\n    except (EOFError, ValueError, TypeError):\n        return None\n",
    "layer/app_layer/relevance.py": "\"\"\"Which units of a module the scan of the sources may look into: names of files and modules start or end there.\"\"\"\n\nimport ast\nimport re\n\nfrom .core import core_of, plain, returns\nfrom .facts import FUNCTIONS\n\n# From here a value goes on: a path beside the code, whoever holds it, is a reference to data where it is used.\nANCHORS = {\n    \"__file__\", \"__path__\", \"__spec__\", \"_MEIPASS\", \"get_data\", \"PackageLoader\", \"getcwd\", \"cwd\",\n    \"resources\", \"importlib_resources\", \"pkg_resources\",\n}  # fmt: skip\n# Here a value ends: names of modules, distributions, groups of entry points, libraries.\nSINKS = {\n    \"import_module\", \"__import__\", \"resolve_name\", \"import_string\", \"import_from_string\", \"run_module\", \"run_path\",\n    \"iter_modules\", \"walk_packages\", \"spec_from_file_location\", \"SourceFileLoader\", \"load_source\", \"autodiscover_tasks\",\n    \"entry_points\", \"iter_entry_points\", \"load_setuptools_entrypoints\", \"uvicorn\", \"granian\", \"Granian\", \"pkgutil\", \"runpy\",\n    \"importlib_metadata\", \"metadata\", \"CDLL\", \"WinDLL\", \"OleDLL\", \"PyDLL\", \"cdll\", \"windll\", \"oledll\", \"pydll\", \"LoadLibrary\",\n    \"find_library\", \"matplotlib\", \"Flask\", \"Quart\", \"Blueprint\",\n}  # fmt: skip\n# PyInstaller's names of calls that ask for metadata, wherever a module imports one of these (analysis.py, metadata_required).\nMETADATA_MODULES = (\"importlib.metadata\", \"importlib_metadata\", \"pkg_resources\")\nMETADATA_CALLS = {\"metadata\", \"distribution\", \"version\", \"files\", \"requires\", \"get_distribution\", \"require\"}\nWORDS = re.compile(rf\"\\b(?:{'|'.join(sorted(ANCHORS | SINKS))})\\b\".encode())\n\n\nclass Relevance:\n    \"\"\"\n    The relevant units of one module. `tainted`: dotted names of other modules that hold paths. `wanted`: names of this\n    module that the relevant units of other modules mention.\n    \"\"\"\n\n    def __init__(self, facts, tainted, wanted):\n        self.facts = facts\n        self.tainted = tainted\n        # Names of this module that hold paths.\n        self.holders = set()\n        # Units that count whole, since a value starts or ends there.\n        self.found = set()\n        # Units that such code takes a value from, with the parts that it can come from.\n        self.followed = {}\n        # Dotted names outside of the module that relevant code mentions.\n        self.demands = set()\n        self.sinks = SINKS\n        self._roots()\n        self._forward()\n        self._backward(wanted)\n\n    def parts(self):\n        \"\"\"What counts, in the order of the source.\"\"\"\n        for unit in self.facts.units:\n            if unit in self.found:\n                yield unit\n            else:\n                yield from self.followed.get(unit, ())\n\n    def _roots(self):\n        facts = self.facts\n        self.found.update(unit for unit in facts.units if unit.module_texts())\n        if WORDS.search(facts.data) is None:\n            return\n        if any(name.startswith(METADATA_MODULES) for name in facts.imported()):\n            self.sinks = SINKS | METADATA_CALLS\n        for unit in facts.units:\n            if self._is_anchor(unit):\n                self._hold(unit)\n            elif self._is_sink(unit):\n                self.found.add(unit)\n\n    def _is_anchor(self, unit):\n        return \"_MEIPASS\" in unit.texts or not ANCHORS.isdisjoint(self._parts(unit))\n\n    def _is_sink(self, unit):\n        return not self.sinks.isdisjoint(self._parts(unit))\n\n    def _parts(self, unit):\n        parts = set()\n        for chain in unit.chains:\n            parts.update(chain.split(\".\"))\n            dotted = qualified(self.facts, chain)\n            if dotted is not None:\n                parts.update(dotted.split(\".\"))\n        return parts\n\n    def _hold(self, unit):\n        self.found.add(unit)\n        if self._gives(unit):\n            self.holders |= unit.binds\n\n    def _gives(self, unit):\n        \"\"\"Whether another unit can get a path by one of the names: of a function, what it returns; of a class nothing.\"\"\"\n        if isinstance(unit.node, FUNCTIONS):\n            parts = [] if unit.owner else core_of(unit, returns)\n            return any(self._is_anchor(part) or self._uses_path(part) for part in parts)\n        return not isinstance(unit.node, ast.ClassDef)\n\n    def _forward(self):\n        \"\"\"Units that use a path are relevant, and what they give may be one.\"\"\"\n        if not self.tainted and not self.holders:\n            return\n        known = -1\n        while known != len(self.holders):\n            known = len(self.holders)\n            for unit in self.facts.units:\n                if self._uses_path(unit):\n                    self._hold(unit)\n\n    def _uses_path(self, unit):\n        for chain in unit.chains:\n            if not self.holders.isdisjoint(local_names(unit, chain)):\n                return True\n            dotted = qualified(self.facts, chain)\n            if dotted is not None and any(is_of(dotted, name) for name in self.tainted):\n                return True\n            if dotted is None and self.facts.stars:\n                top = chain.partition(\".\")[0]\n                if any(f\"{star}.{top}\" in self.tainted for star in self.facts.stars):\n                    return True\n        return False\n\n    def _backward(self, wanted):\n        \"\"\"What relevant code mentions decides with it what it says.\"\"\"\n        facts = self.facts\n        todo = [(unit, part.chains) for unit in self.found for part in self._starts(unit)]\n        todo += [(unit, unit.guards()) for unit in facts.units if unit.imports]\n        for name in [*wanted, *([\"__all__\"] if facts.is_package else [])]:\n            for binder in facts.by_name.get(name, ()):\n                self._follow(binder, todo)\n        while todo:\n            unit, chains = todo.pop()\n            for chain in chains:\n                self.demands |= outer_names(facts, chain)\n                for binder in self._binders(unit, chain):\n                    # What it binds itself, its parts have followed.\n                    if binder is not unit:\n                        self._follow(binder, todo)\n\n    def _follow(self, unit, todo):\n        if unit in self.followed:\n            return\n        is_function = unit.owner is None and isinstance(unit.node, FUNCTIONS)\n        self.followed[unit] = core_of(unit, returns) if is_function else [unit]\n        todo += [(unit, part.chains) for part in self.followed[unit]]\n\n    def _starts(self, unit):\n        \"\"\"The parts of a whole unit that say something of files and modules.\"\"\"\n        if not isinstance(unit.node, (*FUNCTIONS, ast.If, ast.Try, ast.With)):\n            return [unit] if self._is_anchor(unit) or self._is_sink(unit) or self._uses_path(unit) else []\n        local = set()\n\n        def is_start(part):\n            if self._is_anchor(part) or self._uses_path(part) or any(chain.partition(\".\")[0] in local for chain in part.chains):\n                local.update(plain(part.binds))\n                return True\n            return self._is_sink(part)\n\n        known = -1\n        while known != len(local):\n            known = len(local)\n            parts = core_of(unit, is_start)\n        return parts\n\n    def _binders(self, unit, chain):\n        return [binder for name in local_names(unit, chain) for binder in self.facts.by_name.get(name, ())]\n\n\ndef outer_names(facts, chain):\n    \"\"\"The dotted names of other modules that a chain may mean.\"\"\"\n    dotted = qualified(facts, chain)\n    if dotted is not None:\n        return {dotted}\n    top = chain.partition(\".\")[0]\n    return {f\"{star}.{top}\" for star in facts.stars if star and top}\n\n\ndef local_names(unit, chain):\n    \"\"\"The names of `by_name` that a chain may mean.\"\"\"\n    top, _, rest = chain.partition(\".\")\n    names = [top]\n    if unit.owner:\n        names.append(f\"{unit.owner}.{top}\")\n        if top in (\"self\", \"cls\"):\n            names.append(f\"{unit.owner}.{rest.partition('.')[0]}\")\n    return names\n\n\ndef qualified(facts, chain):\n    \"\"\"The dotted name of a chain that starts at an imported name, else None.\"\"\"\n    top, dot, rest = chain.partition(\".\")\n    target = facts.aliases.get(top)\n    return None if target is None else target + dot + rest\n\n\ndef is_of(dotted, name):\n    return dotted == name or dotted.startswith(name + \".\")\n",
    "layer/app_layer/surface.py": "\"\"\"\nThe surface of a module: a digest of all that its source can change outside of its own `.pyc`.\n\nWhat a packager or our own scan reads from a module's source or code, and where it is in the digest:\n\nPyInstaller (lib/modulegraph, depend/analysis, depend/utils, depend/bytecode; read in 5.13 and 6.22)\n- import statements in order, with level and names, and whether they stand in a function, a condition or a `try`\n  (`_scan_ast`, `_scan_bytecode`; the latter decides the edges and the warnings file): `imports`\n- names that a package's `__init__`, its classes included, binds or deletes (`STORE_NAME`, `STORE_GLOBAL`, …): they decide\n  whether `from package import x` means a submodule; those of a module that is imported with a star join them: `names`\n- calls with constant arguments: `ctypes.CDLL` and its kin, `find_library`, `cdll.name` (`scan_code_for_ctypes`); functions\n  of importlib.metadata, importlib_metadata and pkg_resources (`metadata_required`); `matplotlib.use` (its hook): `units`\n- `extend_path` and `declare_namespace`, which are calls in relevant units: `units`\nHooks that change the code of a module are noticed by comparing the code: such a module is no part of the layer.\n\nOur scan (python/scan)\n- import statements with their guards: what surrounds each of them, and what the names in it are bound to: `imports`, `units`\n- texts that name modules, except documentation: their units count as relevant; what such texts of other modules may ask\n  this one for: `asked`\n- everything that evaluates expressions (dynamic imports, entry points, metadata, data beside the code) starts at a few\n  names (`relevance.py`) and follows names from there, into other modules too. Units from which or to which such a value\n  can go count whole, without documentation: `units`. Others cannot change its answer.\n\nThe digest holds no lines and no columns. It says too much in places (a relevant function counts whole), never too little:\nthe one costs time, the other would cost the truth.\n\"\"\"\n\nimport ast\nfrom hashlib import sha256\nfrom types import CodeType\n\nfrom .imports import import_contexts\nfrom .relevance import Relevance\n\n\ndef surface_of(facts, context):\n    \"\"\"64 hexadecimal digits. `context` is what `contexts_of` said about the module when all were seen together.\"\"\"\n    relevance = Relevance(facts, set(context[\"tainted\"]), set(context[\"wanted\"]))\n    said = {\n        \"imports\": imports_of(facts),\n        \"names\": sorted(global_names(facts.code)) if context[\"names\"] else [],\n        \"asked\": [name for name in context[\"asked\"] if name in facts.by_name or name in facts.aliases],\n        \"units\": [text_of(part) for part in relevance.parts()],\n        \"head\": namespace_words(facts),\n    }\n    return sha256(repr(sorted(said.items())).encode(\"utf-8\", \"surrogatepass\")).hexdigest()\n\n\ndef imports_of(facts):\n    \"\"\"In the order of the source. The statements of a class are read with the class.\"\"\"\n    having = {unit.owner or unit.node for unit in facts.units if unit.imports}\n    outer = [unit.node for unit in facts.units if unit.owner is None]\n    return [\n        found\n        for node in outer\n        if node in having or (isinstance(node, ast.ClassDef) and node.name in having)\n        for found in import_contexts(node)[0]\n    ]\n\n\ndef text_of(unit):\n    node = unit.node\n    owner = unit.owner or \"\"\n    if unit.is_split:\n        parts = [*node.decorator_list, *node.bases, *node.keywords]\n        return [owner, node.name, *map(ast.dump, parts)]\n    return [owner, ast.dump(without_documentation(node))]\n\n\ndef without_documentation(node):\n    \"\"\"Changes the tree: each statement that is nothing but a constant becomes the same one.\"\"\"\n    for part in ast.walk(node):\n        if isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant):\n            part.value = ast.Constant(value=None)\n    return node\n\n\ndef global_names(code):\n    \"\"\"As modulegraph reads them: names of the module and of class bodies alike.\"\"\"\n    import dis\n\n    names, todo = set(), [code]\n    while todo:\n        current = todo.pop(0)\n        todo.extend(const for const in current.co_consts if isinstance(const, CodeType))\n        for instruction in dis.get_instructions(current):\n            if instruction.opname in (\"STORE_NAME\", \"STORE_GLOBAL\"):\n                names.add(instruction.argval)\n            elif instruction.opname in (\"DELETE_NAME\", \"DELETE_GLOBAL\"):\n                names.discard(instruction.argval)\n    return names\n\n\ndef namespace_words(facts):\n    \"\"\"The scan looks for these words in the beginning of a package's source.\"\"\"\n    head = facts.data[:4096]\n    return [word for word in (b\"extend_path\", b\"declare_namespace\") if facts.is_package and word in head]\n",
    "probe.py": "\"\"\"Describes the interpreter that runs this file, as JSON on stdout.\n\nRuns on Python 2.7 and 3.x alike, so that an interpreter that is too old is reported, not a syntax error.\n\"\"\"\nimport json\nimport os\nimport platform\nimport struct\nimport sys\nimport sysconfig\n\nMACHO_CPU = {0x01000007: 'x64', 0x0100000C: 'arm64', 0x00000007: 'ia32'}\nELF_MACHINE = {0x03: 'ia32', 0x28: 'arm', 0x3E: 'x64', 0xB7: 'arm64', 0xF3: 'riscv64', 0x15: 'ppc64', 0x16: 's390x'}\nPE_MACHINE = {0x014C: 'ia32', 0x8664: 'x64', 0xAA64: 'arm64'}\nPLATFORM_TAIL = {'amd64': 'x64', 'win32': 'ia32', 'arm64': 'arm64', 'x86_64': 'x64', 'aarch64': 'arm64', 'i686': 'ia32'}\n\n\ndef architectures(path):\n    \"\"\"The processors that the program at `path` holds code for; several for a universal Mach-O.\"\"\"\n    try:\n        with open(path, 'rb') as program:\n            head = program.read(4096)\n    except (IOError, OSError, TypeError):\n        return []\n    try:\n        return [arch for arch in read_architectures(head) if arch]\n    except struct.error:\n        return []\n\n\ndef read_architectures(head):\n    magic = head[:4]\n    if magic == b'\\x7fELF':\n        order = '<' if head[5:6] == b'\\x01' else '>'\n        return [ELF_MACHINE.get(struct.unpack(order + 'H', head[18:20])[0])]\n    if magic in (b'\\xcf\\xfa\\xed\\xfe', b'\\xce\\xfa\\xed\\xfe'):\n        return [MACHO_CPU.get(struct.unpack('<I', head[4:8])[0])]\n    if magic in (b'\\xca\\xfe\\xba\\xbe', b'\\xca\\xfe\\xba\\xbf'):\n        size = 20 if magic == b'\\xca\\xfe\\xba\\xbe' else 32\n        count = min(struct.unpack('>I', head[4:8])[0], 16)\n        offsets = [8 + index * size for index in range(count)]\n        return [MACHO_CPU.get(struct.unpack('>I', head[at:at + 4])[0]) for at in offsets]\n    if magic[:2] == b'MZ':\n        at = struct.unpack('<I', head[60:64])[0]\n        return [PE_MACHINE.get(struct.unpack('<H', head[at + 4:at + 6])[0])]\n    return []\n\n\ndef running_architecture(executable):\n    \"\"\"The processor this process runs as: on Windows and Linux the binary tells, on macOS the process.\"\"\"\n    if sys.platform == 'darwin':\n        return {'x86_64': 'x64'}.get(platform.machine(), platform.machine())\n    found = architectures(executable)\n    if found:\n        return found[0]\n    tail = sysconfig.get_platform().split('-')[-1]\n    return PLATFORM_TAIL.get(tail, tail)\n\n\ndef variable(name):\n    return sysconfig.get_config_var(name)\n\n\ndef shared_library():\n    \"\"\"The Python library that a frozen program loads, or None. The search is the one that PyInstaller makes.\"\"\"\n    if sys.platform == 'win32':\n        return 'built in' if getattr(sys, 'dllhandle', None) else None\n    base = getattr(sys, 'base_prefix', sys.prefix)\n    folders = [base, os.path.join(base, 'lib'), os.path.join(base, 'lib64')]\n    if variable('Py_ENABLE_SHARED') or (sys.platform == 'darwin' and variable('PYTHONFRAMEWORK')):\n        name = os.path.basename(variable('INSTSONAME') or variable('LDLIBRARY') or '')\n        folders += system_library_folders()\n    else:\n        tail = 'dylib' if sys.platform == 'darwin' else 'so.1.0'\n        name = 'libpython%d.%d%s.%s' % (sys.version_info[0], sys.version_info[1], getattr(sys, 'abiflags', ''), tail)\n    paths = [os.path.join(folder, name) for folder in folders if name]\n    return next((path for path in paths if os.path.isfile(path)), None)\n\n\ndef system_library_folders():\n    multiarch = variable('MULTIARCH') or ''\n    folders = [variable('LIBDIR'), '/usr/lib', '/usr/lib64', '/usr/local/lib', '/usr/local/lib64']\n    folders += [os.path.join('/usr/lib', multiarch), os.path.join('/lib', multiarch)]\n    return [folder for folder in folders if folder] + os.environ.get('LD_LIBRARY_PATH', '').split(os.pathsep)\n\n\ndef has_module(name):\n    \"\"\"Whether `name` is there, without importing it.\"\"\"\n    try:\n        from importlib.util import find_spec as find\n    except ImportError:\n        from pkgutil import find_loader as find\n    return find(name) is not None\n\n\ndef pip_version():\n    \"\"\"pip's version, `unknown` if this Python cannot tell, None without pip.\"\"\"\n    if not has_module('pip'):\n        return None\n    try:\n        from importlib.metadata import version\n        return version('pip')\n    except Exception:\n        return 'unknown'\n\n\ndef externally_managed():\n    \"\"\"Whether the distribution's own package manager owns this Python (PEP 668).\"\"\"\n    stdlib = sysconfig.get_path('stdlib')\n    return bool(stdlib) and os.path.isfile(os.path.join(stdlib, 'EXTERNALLY-MANAGED'))\n\n\ndef main():\n    base = getattr(sys, 'base_prefix', sys.prefix)\n    executable = os.path.realpath(sys.executable)\n    return {\n        'version': platform.python_version(),\n        'implementation': platform.python_implementation(),\n        'executable': sys.executable,\n        'realExecutable': executable,\n        'prefix': sys.prefix,\n        'basePrefix': base,\n        'platform': sys.platform,\n        'arch': running_architecture(executable),\n        'architectures': architectures(executable),\n        'sharedBuild': bool(variable('Py_ENABLE_SHARED') or variable('PYTHONFRAMEWORK')),\n        'sharedLibrary': shared_library(),\n        'conda': os.path.isdir(os.path.join(base, 'conda-meta')),\n        'windowsStore': sys.platform == 'win32' and 'WindowsApps' in base,\n        'venv': sys.prefix != base or hasattr(sys, 'real_prefix'),\n        'pip': pip_version(),\n        'hasVenv': has_module('venv'),\n        'hasEnsurepip': has_module('ensurepip'),\n        'externallyManaged': externally_managed(),\n        'debug': hasattr(sys, 'gettotalrefcount'),\n        'freeThreaded': bool(variable('Py_GIL_DISABLED')),\n    }\n\n\nif __name__ == '__main__':\n    print(json.dumps(main()))\n",
    "scan/__main__.py": "\"\"\"Reads a scan request (JSON) on standard input and writes the scan (JSON) on standard output.\n\nRun it as `python -I <folder>/scan` with the interpreter whose packages the backend uses.\n\"\"\"\n\nimport gc\nimport json\nimport os\nimport sys\n\nPROBE = os.path.dirname(os.path.abspath(__file__))\n# Run as a file instead of a folder, an isolated interpreter does not look beside it.\nif PROBE not in sys.path:\n    sys.path.insert(0, PROBE)\n\nfrom backend_scan.scan import scan  # noqa: E402\n\n\ndef main():\n    sys.setrecursionlimit(10_000)\n    # All trees live until the end: looking for garbage among them doubles the time.\n    gc.disable()\n    request = json.load(sys.stdin.buffer)\n    sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry) != PROBE]\n    # Escapes keep the answer independent of the console's encoding.\n    sys.stdout.write(json.dumps(scan(request), ensure_ascii=True, separators=(\",\", \":\")))\n\n\nmain()\n",
    "scan/backend_scan/__init__.py": "\"\"\"Reads a Python backend with `ast`: what it imports, which data it opens, what is installed.\"\"\"\n",
    "scan/backend_scan/call_values.py": "\"\"\"What calls give back: methods of texts and tables, path-making calls, functions of the application itself.\"\"\"\n\nimport ast\n\nfrom .elements import elements\nfrom .path_calls import path_call\nfrom .scopes import own_statements\nfrom .values import UNKNOWN, concatenated, template\n\n\ndef call(evaluator, node, scope):\n    paths = path_call(evaluator, node, scope)\n    if paths is not None:\n        return paths\n    if isinstance(node.func, ast.Attribute):\n        method = METHODS.get(node.func.attr)\n        if method is not None:\n            return method(evaluator, node, scope)\n    return inlined(evaluator, node, scope)\n\n\ndef format_call(evaluator, node, scope):\n    values = evaluator.texts(node.func.value, scope)\n    return [template(value, \"{\") if \"{\" in value.text else value for value in values]\n\n\ndef join_call(evaluator, node, scope):\n    if not node.args or not isinstance(node.args[0], (ast.List, ast.Tuple)):\n        return [UNKNOWN]\n    parts = []\n    for index, part in enumerate(node.args[0].elts):\n        if index:\n            parts.append(evaluator.values(node.func.value, scope))\n        parts.append(evaluator.values(part, scope))\n    return concatenated(parts)\n\n\ndef get_call(evaluator, node, scope):\n    \"\"\"`TABLE.get(key, default)`: any value of the table, and the default.\"\"\"\n    if not node.args:\n        return [UNKNOWN]\n    defaults = [(argument, scope) for argument in node.args[1:2]]\n    return evaluator.all_of([*elements(evaluator, node.func.value, scope, key=None, by_key=True), *defaults])\n\n\ndef same_text(evaluator, node, scope):\n    return evaluator.values(node.func.value, scope)\n\n\nMETHODS = {\"format\": format_call, \"join\": join_call, \"get\": get_call, \"strip\": same_text, \"lower\": same_text}\n\n\ndef inlined(evaluator, node, scope):\n    \"\"\"A call of a function in the application's own source: what it returns for these arguments.\"\"\"\n    owner, function = find_function(evaluator, node.func, scope)\n    if function is None or isinstance(function, ast.AsyncFunctionDef):\n        return [UNKNOWN]\n    inner = owner.scope_of(function).called_with(arguments(function, node, scope))\n    return evaluator.all_of([(result, inner) for result in returns(function)])\n\n\ndef find_function(evaluator, func, scope):\n    module = scope.module\n    if isinstance(func, ast.Name):\n        bindings, _ = scope.lookup(func.id)\n        found = [binding.node for binding in bindings or () if binding.how == \"function\"]\n        if found:\n            return module, found[0]\n    target = evaluator.qualified(func, scope)\n    owner, _, name = (target or \"\").rpartition(\".\")\n    other = evaluator.program.facts(owner) if owner else None\n    found = [binding.node for binding in other.scope.bindings.get(name, ()) if binding.how == \"function\"] if other else []\n    return (other, found[0]) if found else (None, None)\n\n\ndef arguments(function, node, scope):\n    names = [argument.arg for argument in (*function.args.posonlyargs, *function.args.args)]\n    given = {name: (value, scope) for name, value in zip(names, node.args) if not isinstance(value, ast.Starred)}\n    given.update({keyword.arg: (keyword.value, scope) for keyword in node.keywords if keyword.arg})\n    if function.args.vararg:\n        rest = ast.Tuple(elts=node.args[len(names) :], ctx=ast.Load())\n        given[function.args.vararg.arg] = (rest, scope)\n    return given\n\n\ndef returns(function):\n    return [node.value for node in own_statements(function) if isinstance(node, ast.Return) and node.value is not None]\n",
    "scan/backend_scan/conditions.py": "\"\"\"Decides `if` tests that depend only on where the frozen program will run.\"\"\"\n\nimport ast\nimport sys\n\nSYSTEM_NAMES = {\"win32\": \"Windows\", \"darwin\": \"Darwin\", \"linux\": \"Linux\"}\nCOMPARE = {\n    ast.Eq: lambda a, b: a == b,\n    ast.NotEq: lambda a, b: a != b,\n    ast.Lt: lambda a, b: a < b,\n    ast.LtE: lambda a, b: a <= b,\n    ast.Gt: lambda a, b: a > b,\n    ast.GtE: lambda a, b: a >= b,\n    ast.In: lambda a, b: a in b,\n    ast.NotIn: lambda a, b: a not in b,\n}\n\n\nclass Unknown(Exception):\n    \"\"\"The source does not tell.\"\"\"\n\n\nclass Conditions:\n    \"\"\"Tests evaluated for a target platform, the running interpreter's version and one module.\"\"\"\n\n    def __init__(self, platform, is_main, qualified):\n        self.is_main = is_main\n        self.qualified = qualified\n        self.facts = {\n            \"sys.platform\": platform,\n            \"os.name\": \"nt\" if platform == \"win32\" else \"posix\",\n            \"sys.version_info\": tuple(sys.version_info[:3]),\n            \"sys.version_info.major\": sys.version_info[0],\n            \"sys.version_info.minor\": sys.version_info[1],\n            \"typing.TYPE_CHECKING\": False,\n            \"typing_extensions.TYPE_CHECKING\": False,\n            \"TYPE_CHECKING\": False,\n        }\n        self.system = SYSTEM_NAMES.get(platform, platform)\n\n    def decide(self, test, scope):\n        \"\"\"True, False, or None when the test depends on something else.\"\"\"\n        try:\n            return bool(self.value(test, scope, 0))\n        except Unknown:\n            return None\n        except Exception:  # a comparison of unlike types, an index out of range: not decidable\n            return None\n\n    def value(self, node, scope, depth):\n        handler = HANDLERS.get(type(node))\n        if handler is None or depth > 10:\n            raise Unknown\n        return handler(self, node, scope, depth + 1)\n\n\ndef constant(_, node, __, ___):\n    return node.value\n\n\ndef sequence(conditions, node, scope, depth):\n    return tuple(conditions.value(part, scope, depth) for part in node.elts)\n\n\ndef known_name(conditions, node, scope, depth):\n    target = conditions.qualified(node)\n    if target in conditions.facts:\n        return conditions.facts[target]\n    if target == \"__name__\":\n        if conditions.is_main is None:\n            raise Unknown\n        return \"__main__\" if conditions.is_main else \"(imported)\"\n    if isinstance(node, ast.Name):\n        bindings, owner = scope.lookup(node.id)\n        if bindings is not None and len(bindings) == 1 and bindings[0].how == \"value\" and bindings[0].index is None:\n            # A constant flag could be changed from outside; only what derives from the platform is followed.\n            if not isinstance(bindings[0].node, ast.Constant):\n                return conditions.value(bindings[0].node, owner, depth)\n    raise Unknown\n\n\ndef negation(conditions, node, scope, depth):\n    if not isinstance(node.op, ast.Not):\n        raise Unknown\n    return not conditions.value(node.operand, scope, depth)\n\n\ndef boolean(conditions, node, scope, depth):\n    \"\"\"One decided operand can decide the whole (`WINDOWS and flag`).\"\"\"\n    deciding = isinstance(node.op, ast.Or)\n    unknown = False\n    for operand in node.values:\n        try:\n            if bool(conditions.value(operand, scope, depth)) is deciding:\n                return deciding\n        except Unknown:\n            unknown = True\n    if unknown:\n        raise Unknown\n    return not deciding\n\n\ndef comparison(conditions, node, scope, depth):\n    left = conditions.value(node.left, scope, depth)\n    for operator, comparator in zip(node.ops, node.comparators):\n        right = conditions.value(comparator, scope, depth)\n        compare = COMPARE.get(type(operator))\n        if compare is None:\n            raise Unknown\n        if not compare(left, right):\n            return False\n        left = right\n    return True\n\n\ndef call(conditions, node, scope, depth):\n    if conditions.qualified(node.func) == \"platform.system\" and not node.args:\n        return conditions.system\n    func = node.func\n    if isinstance(func, ast.Attribute) and func.attr in (\"startswith\", \"lower\") and not node.keywords:\n        text = conditions.value(func.value, scope, depth)\n        return getattr(text, func.attr)(*(conditions.value(argument, scope, depth) for argument in node.args))\n    raise Unknown\n\n\ndef subscript(conditions, node, scope, depth):\n    container = conditions.value(node.value, scope, depth)\n    if isinstance(node.slice, ast.Slice):\n        ends = (node.slice.lower, node.slice.upper)\n        lower, upper = (conditions.value(end, scope, depth) if end else None for end in ends)\n        return container[lower:upper]\n    return container[conditions.value(node.slice, scope, depth)]\n\n\nHANDLERS = {\n    ast.Constant: constant,\n    ast.Tuple: sequence,\n    ast.List: sequence,\n    ast.Set: sequence,\n    ast.Name: known_name,\n    ast.Attribute: known_name,\n    ast.UnaryOp: negation,\n    ast.BoolOp: boolean,\n    ast.Compare: comparison,\n    ast.Call: call,\n    ast.Subscript: subscript,\n}\n",
    "scan/backend_scan/data_files.py": "\"\"\"Files beside the code that the code opens: paths from `__file__`, package resources, templates, `sys._MEIPASS`.\"\"\"\n\nimport ast\nimport fnmatch\nimport os\n\nfrom .path_calls import argument\nfrom .values import PathValue, Text\n\nSKIPPED_FOLDERS = {\n    \"__pycache__\", \"node_modules\", \".git\", \".hg\", \".svn\", \".venv\", \"venv\", \".tox\", \".mypy_cache\", \".pytest_cache\", \".ruff_cache\",\n}  # fmt: skip\nCODE = (\".py\", \".pyc\", \".pyo\", \".pyi\", \".so\", \".pyd\", \".pyx\", \".dylib\")\nFOLDER_READERS = {\n    \"iterdir\", \"glob\", \"rglob\", \"listdir\", \"scandir\", \"walk\", \"iglob\", \"copytree\", \"StaticFiles\", \"Jinja2Templates\",\n    \"FileSystemLoader\", \"TemplateLookup\", \"TemplateResponse\", \"send_from_directory\", \"add_static\", \"add_static_files\", \"static\",\n}  # fmt: skip\nFOLDER_KEYWORDS = {\"directory\", \"folder\", \"static_folder\", \"template_folder\", \"path\", \"searchpath\", \"directories\"}\nMAKERS = {\n    \"mkdir\", \"makedirs\", \"touch\", \"write_text\", \"write_bytes\", \"connect\", \"FileHandler\", \"RotatingFileHandler\",\n    \"TimedRotatingFileHandler\",\n}  # fmt: skip\nSECRETS = (\".env\", \".env.*\", \"*.pem\", \"*.key\", \"*.p12\", \"*.pfx\", \"id_rsa*\", \"id_ed25519*\", \"*.keystore\")\nMAX_FILES = 5000\n\n\nclass DataReferences:\n    \"\"\"Findings of one module: `used` = (PathValue, line, pattern, whole), `made` = paths that the code creates.\"\"\"\n\n    def __init__(self, program, facts):\n        self.program = program\n        self.evaluator = program.evaluator\n        self.facts = facts\n        self.used = []\n        self.made = set()\n        self.seen = set()\n\n    def collect(self):\n        if not self.program.may_hold_paths(self.facts):\n            return self\n        for node, _, scope in self.facts.found.expressions:\n            if isinstance(node, ast.Subscript):\n                continue\n            if isinstance(node, ast.Call):\n                self.reader_or_maker(node, scope)\n            if node not in self.seen and may_be_path(node):\n                self.expression(node, scope)\n        return self\n\n    def expression(self, node, scope):\n        for value in self.evaluator.values(node, scope):\n            if not isinstance(value, PathValue):\n                continue\n            if value.named:\n                # The parts of a path are no references of their own.\n                self.seen.update(ast.walk(node))\n                self.used.append((value, node.lineno, None, node not in self.facts.found.definitions))\n            elif not value.exact and is_package(value.disk) and value.disk != self.program.root:\n                # `files(\"app\") / name`: any data file of the package may be meant.\n                self.seen.update(ast.walk(node))\n                self.used.append((value, node.lineno, \"*\", True))\n\n    def reader_or_maker(self, node, scope):\n        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, \"id\", \"\")\n        if name in FOLDER_READERS or \"static\" in name or \"template\" in name:\n            self.folder(node, name, scope)\n        elif name in MAKERS or name == \"open\" and opens_for_writing(node):\n            self.made.update(value.disk for value in self.subjects(node, scope) if value.named)\n        elif name in (\"Flask\", \"Blueprint\", \"Quart\"):\n            self.flask(node, scope)\n\n    def subjects(self, node, scope):\n        \"\"\"The paths that a call is about: its object and its arguments.\"\"\"\n        parts = [*node.args, *(keyword.value for keyword in node.keywords if keyword.arg in FOLDER_KEYWORDS)]\n        if isinstance(node.func, ast.Attribute):\n            parts.append(node.func.value)\n        members = []\n        for part in parts:\n            members += part.elts if isinstance(part, (ast.List, ast.Tuple)) else [part]\n        return [value for part in members for value in self.evaluator.values(part, scope) if isinstance(value, PathValue)]\n\n    def folder(self, node, name, scope):\n        pattern = None\n        if name in (\"glob\", \"rglob\") and node.args and isinstance(node.func, ast.Attribute):\n            pattern = next(iter(self.evaluator.exact_texts(node.args[0], scope)), None)\n        if pattern is not None:\n            self.seen.update(ast.walk(node))\n        for value in self.subjects(node, scope):\n            if value.exact and (value.named or pattern is not None):\n                self.used.append((value, node.lineno, pattern, True))\n\n    def flask(self, node, scope):\n        \"\"\"Flask looks for `templates` and `static` beside the module unless it is told otherwise.\"\"\"\n        named = {keyword.arg for keyword in node.keywords}\n        if not self.facts.aliases.get(\"Flask\", self.facts.aliases.get(\"Blueprint\", \"\")).startswith(\"flask\"):\n            return\n        base = PathValue(\"file\", self.facts.root, os.path.dirname(self.facts.file))\n        for keyword, folder in ((\"template_folder\", \"templates\"), (\"static_folder\", \"static\")):\n            value = argument(node, 99, keyword)\n            texts = self.evaluator.texts(value, scope) if value is not None else [Text(folder)]\n            if value is not None or (keyword not in named and ast.unparse(node.func).endswith(\"Flask\")):\n                self.used += [(path, node.lineno, None, True) for path in map(base.join, texts) if path and path.exact]\n\n\ndef is_package(folder):\n    return os.path.isfile(os.path.join(folder, \"__init__.py\"))\n\n\ndef may_be_path(node):\n    if isinstance(node, ast.BinOp):\n        return isinstance(node.op, (ast.Div, ast.Add))\n    return isinstance(node, (ast.Call, ast.JoinedStr))\n\n\ndef opens_for_writing(node):\n    mode = argument(node, 0 if isinstance(node.func, ast.Attribute) else 1, \"mode\")\n    return isinstance(mode, ast.Constant) and isinstance(mode.value, str) and any(letter in mode.value for letter in \"wax+\")\n\n\ndef is_secret(path):\n    name = os.path.basename(path)\n    return any(fnmatch.fnmatch(name, pattern) for pattern in SECRETS)\n\n\ndef files_below(folder, pattern=None, code=False):\n    \"\"\"Absolute paths of the files in `folder` at any depth, sorted, without caches and (mostly) without code.\"\"\"\n    found = []\n    for base, folders, files in os.walk(folder):\n        folders[:] = sorted(name for name in folders if name not in SKIPPED_FOLDERS)\n        for name in sorted(files):\n            if (code or not name.endswith(CODE)) and (pattern is None or fnmatch.fnmatch(name, pattern)):\n                found.append(os.path.join(base, name))\n        if len(found) > MAX_FILES:\n            break\n    return found\n\n\nclass DataFiles:\n    \"\"\"Turns the references of all modules into what should be in the bundle, and where.\"\"\"\n\n    def __init__(self, program):\n        self.program = program\n        self.entries = {}\n        # Where data may come to be that is not there: what is missing, and folders that are not taken as a whole.\n        self.looked = set()\n\n    def add_all(self, references):\n        made = set().union(*(reference.made for reference in references)) if references else set()\n        used = [(reference, *use) for reference in references for use in reference.used]\n        targets = {value.disk for _, value, *_ in used}\n        for reference, value, line, pattern, whole in used:\n            if self.is_base(value.disk, whole, targets):\n                continue\n            self.add(reference.facts, value, line, (pattern, made))\n\n    def is_base(self, path, whole, targets):\n        \"\"\"A folder that only serves to name files in it is not wanted as a whole.\"\"\"\n        return not whole and os.path.isdir(path) and any(other.startswith(path + os.sep) for other in targets)\n\n    def add(self, facts, value, line, how):\n        pattern, made = how\n        path = value.disk\n        if \"*\" in path and value.exact:\n            path, pattern = os.path.split(path)\n        # With an unknown name at its end, any file of the folder may be meant.\n        if not os.path.exists(path):\n            self.looked.add(path)\n            return\n        if not (value.exact or os.path.isdir(path)):\n            return\n        if path.endswith(CODE) or self.holds(path, facts.file):\n            if pattern is None or not os.path.isdir(path):\n                return\n        files = files_below(path, os.path.basename(pattern) if pattern else None) if os.path.isdir(path) else [path]\n        if os.path.isdir(path):\n            files = [file for file in files if not is_secret(file)]\n        self.entry((path, pattern or \"\"), files, (facts, value, line), self.status(value, path, made))\n\n    def entry(self, key, files, used_by, status):\n        path, pattern = key\n        facts, value, line = used_by\n        if key in self.entries:\n            return\n        is_folder = os.path.isdir(path)\n        # A folder that holds code too is given file by file: code is the packager's to collect.\n        whole = is_folder and not pattern and len(files) == len(files_below(path, None, code=True))\n        if is_folder and not (whole and files):\n            self.looked.add(path)\n        if not files or len(files) > MAX_FILES:\n            return\n        self.entries[key] = {\n            \"source\": self.program.display(path),\n            \"destination\": destination(path, value.root),\n            \"kind\": \"folder\" if is_folder else \"file\",\n            \"whole\": whole,\n            \"files\": [os.path.relpath(file, path).replace(os.sep, \"/\") for file in files] if is_folder else [],\n            \"file\": self.program.display(facts.file),\n            \"line\": line,\n            \"package\": self.installed_package(value),\n            \"status\": status,\n        }\n\n    def add_sources(self, facts, value, line):\n        \"\"\"The sources of a listed folder: the loader looks for them by name at run time.\"\"\"\n        files = [file for file in files_below(value.disk, \"*.py\", code=True) if not file.endswith(\"__main__.py\")]\n        self.entry((value.disk, \"*.py\"), files, (facts, value, line), self.status(value, value.disk, set()))\n\n    def all(self):\n        return [self.entries[key] for key in sorted(self.entries)]\n\n    def looked_at(self):\n        \"\"\"Those in the project, from its root.\"\"\"\n        inside = self.program.root + os.sep\n        return sorted(self.program.display(path) for path in self.looked if path.startswith(inside))\n\n    def holds(self, folder, file):\n        return file.startswith(folder + os.sep) or folder == file\n\n    def installed_package(self, value):\n        \"\"\"The top-level package, when the data belongs to an installed distribution.\"\"\"\n        if value.disk == self.program.root or value.disk.startswith(self.program.root + os.sep):\n            if not any(part in value.disk[len(self.program.root) :] for part in (\"site-packages\", \"dist-packages\")):\n                return None\n        top = destination(value.disk, value.root).partition(\"/\")[0]\n        return None if top == \"..\" else top\n\n    def status(self, value, path, made):\n        if value.anchor == \"cwd\":\n            return \"working-directory\"\n        if destination(path, value.root).startswith(\"..\"):\n            return \"outside\"\n        if is_secret(path):\n            return \"secret\"\n        if any(path == other or path.startswith(other + os.sep) or other.startswith(path + os.sep) for other in made):\n            return \"written\"\n        return \"certain\"\n\n\ndef destination(path, root):\n    \"\"\"Where `path` must be below the bundle's root for the code to find it.\"\"\"\n    try:\n        return os.path.relpath(path, root).replace(os.sep, \"/\")\n    except ValueError:  # another drive\n        return \"..\"\n",
    "scan/backend_scan/dynamic.py": "\"\"\"Modules that are named at run time: `import_module`, texts, prefixes, listed folders, entry points.\"\"\"\n\nimport ast\nimport re\n\nfrom .elements import elements\nfrom .path_calls import argument\nfrom .scopes import absolute\nfrom .values import ModuleValue, PathValue, Text\n\nIMPORTERS = {\"importlib.import_module\", \"__import__\", \"builtins.__import__\", \"importlib.__import__\"}\nOBJECT_IMPORTERS = {\n    \"pkgutil.resolve_name\", \"django.utils.module_loading.import_string\", \"werkzeug.utils.import_string\",\n    \"uvicorn.run\", \"uvicorn.Config\", \"granian.Granian\", \"uvicorn.importer.import_from_string\",\n}  # fmt: skip\nWALKERS = {\"pkgutil.iter_modules\": False, \"pkgutil.walk_packages\": True}\nFILE_IMPORTERS = {\n    \"importlib.util.spec_from_file_location\", \"importlib.machinery.SourceFileLoader\", \"runpy.run_path\", \"imp.load_source\",\n}  # fmt: skip\nLISTERS = {\"os.listdir\", \"os.scandir\", \"os.walk\", \"glob.glob\", \"glob.iglob\"}\nLIST_METHODS = {\"iterdir\", \"glob\", \"rglob\"}\nMODULE_TEXT = re.compile(r\"[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)*(?::[A-Za-z_][\\w.]*(?:\\(\\))?)?\\Z\")\n\n\nclass Dynamic:\n    \"\"\"Findings of one module. Each name is (module, line, via, context).\"\"\"\n\n    def __init__(self, program, facts):\n        self.program = program\n        self.facts = facts\n        self.evaluator = program.evaluator\n        self.names = []\n        # (module names, path, line, context): a listed folder that holds modules.\n        self.listed = []\n        # Lines of imports whose name is known only at run time.\n        self.opaque = []\n        self.loads_files = False\n\n    def collect(self):\n        for node, context, scope in self.facts.found.expressions:\n            if isinstance(node, ast.Call):\n                self.call(node, context, scope)\n        for node, context in self.facts.found.texts:\n            self.text(node, context)\n        if self.opaque or self.loads_files:\n            self.names += [(name, line, \"folder\", context) for names, _, line, context in self.listed for name in names]\n        else:\n            self.listed = []\n        return self\n\n    def call(self, node, context, scope):\n        target = self.evaluator.qualified(node.func, scope)\n        if target in IMPORTERS:\n            self.import_call(node, context, scope)\n        elif target == \"map\" and len(node.args) == 2:\n            if self.evaluator.qualified(node.args[0], scope) in IMPORTERS:\n                members = elements(self.evaluator, node.args[1], scope)\n                self.imported(self.evaluator.all_of(members), \"\", node, context)\n        elif target in OBJECT_IMPORTERS:\n            first = argument(node, 0, \"app\", \"name\", \"target\")\n            for text in self.evaluator.exact_texts(first, scope) if first is not None else []:\n                self.object_name(text, node, context, certain=True)\n        elif target == \"runpy.run_module\" and node.args:\n            # The program may run a tool such as pip this way: certain only for the application's own modules.\n            names = self.evaluator.exact_texts(node.args[0], scope)\n            self.names += [(name, node.lineno, \"text\", context) for name in names]\n        elif target in WALKERS:\n            self.walked(node, context, scope, WALKERS[target])\n        elif target in FILE_IMPORTERS:\n            self.loads_files = True\n        elif target in LISTERS or (isinstance(node.func, ast.Attribute) and node.func.attr in LIST_METHODS):\n            self.list_call(node, context, scope, target)\n        elif isinstance(node.func, ast.Attribute) and node.func.attr == \"autodiscover_tasks\":\n            self.tasks(node, context, scope)\n\n    def import_call(self, node, context, scope):\n        name = argument(node, 0, \"name\")\n        if name is None:\n            return\n        package = argument(node, 1, \"package\")\n        base = self.package_name(package, scope) if package is not None else \"\"\n        self.imported(self.evaluator.values(name, scope), base, node, context)\n\n    def package_name(self, node, scope):\n        names = self.evaluator.exact_texts(node, scope)\n        return names[0] if names else self.facts.package\n\n    def imported(self, values, base, node, context):\n        for value in values:\n            if not isinstance(value, Text):\n                continue\n            text = relative(value.text, base)\n            if text is None:\n                continue\n            if value.exact:\n                self.names.append((text, node.lineno, \"dynamic\", context))\n            else:\n                self.prefixed(Text(text, False, value.tail), node, context)\n\n    def prefixed(self, value, node, context):\n        if not value.text:\n            self.opaque.append(node.lineno)\n            return\n        parent, _, _ = value.text.rpartition(\".\")\n        finder = self.program.finder\n        names = finder.submodules(parent) if parent else finder.top_level(self.facts.root)\n        for name in names:\n            if name.startswith(value.text) and name.endswith(value.tail):\n                self.names.append((name, node.lineno, \"prefix\", context))\n\n    def walked(self, node, context, scope, recursive):\n        \"\"\"`pkgutil.iter_modules(package.__path__)`; a prefix or a later import of each is implied.\"\"\"\n        path = argument(node, 0, \"path\")\n        for package in self.packages(path, scope) if path is not None else []:\n            for name in self.program.finder.submodules(package, recursive):\n                self.names.append((name, node.lineno, \"walk\", context))\n\n    def packages(self, node, scope):\n        \"\"\"The packages meant by the path argument of `iter_modules`.\"\"\"\n        if isinstance(node, ast.Name) and node.id == \"__path__\":\n            return [self.facts.package]\n        if isinstance(node, ast.Attribute) and node.attr == \"__path__\":\n            values = self.evaluator.values(node.value, scope)\n            return [value.name for value in values if isinstance(value, ModuleValue)]\n        members = self.evaluator.all_of(elements(self.evaluator, node, scope))\n        return [name for name in map(self.package_at, members) if name]\n\n    def package_at(self, value):\n        \"\"\"The package whose folder a path is.\"\"\"\n        if not isinstance(value, PathValue) or not value.disk.startswith(value.root):\n            return None\n        name = value.disk[len(value.root) :].strip(\"/\\\\\").replace(\"\\\\\", \".\").replace(\"/\", \".\")\n        found = self.program.finder.find(name) if name else None\n        return name if found is not None and found.is_package else None\n\n    def list_call(self, node, context, scope, target):\n        folder = node.args[0] if target in LISTERS and node.args else getattr(node.func, \"value\", None)\n        if folder is None:\n            return\n        recursive = target == \"os.walk\" or getattr(node.func, \"attr\", \"\") == \"rglob\"\n        for value in self.evaluator.values(folder, scope):\n            if not isinstance(value, PathValue) or not value.exact:\n                continue\n            if \"*\" in value.disk:\n                value = value.up()\n            package = self.package_at(value)\n            names = self.program.finder.submodules(package, recursive) if package else []\n            if names:\n                self.listed.append((names, value, node.lineno, context))\n\n    def tasks(self, node, context, scope):\n        \"\"\"Celery loads `<package>.tasks` of each package in the list.\"\"\"\n        packages = argument(node, 0, \"packages\")\n        pairs = elements(self.evaluator, packages, scope) if packages is not None else []\n        for package in self.evaluator.all_of(pairs):\n            if isinstance(package, Text) and package.exact and self.program.finder.find(f\"{package.text}.tasks\"):\n                self.names.append((f\"{package.text}.tasks\", node.lineno, \"text\", context))\n\n    def text(self, node, context):\n        \"\"\"A text anywhere that names an existing module: `pkg.mod`, `pkg.mod:app`, `pkg.mod.Class`.\"\"\"\n        value = node.value\n        if len(value) > 200 or (\".\" not in value and \":\" not in value) or not MODULE_TEXT.match(value):\n            return\n        self.object_name(value, node, context, certain=False)\n\n    def object_name(self, text, node, context, certain):\n        \"\"\"Adds the module in a text such as `pkg.mod:app`. Without certainty, the attribute must be there to be seen.\"\"\"\n        module, colon, attribute = text.partition(\":\")\n        found = self.program.finder.find(module)\n        if found is None and not colon and \".\" in module:\n            module, _, attribute = module.rpartition(\".\")\n            found = self.program.finder.find(module) if \".\" in module or certain else None\n        if found is None or found.is_namespace or not (found.source or certain):\n            return\n        if attribute and not certain and not self.has(found, attribute.partition(\".\")[0].rstrip(\"()\")):\n            return\n        self.names.append((module, node.lineno, \"dynamic\" if certain else \"text\", context))\n\n    def has(self, module, attribute):\n        facts = self.program.facts(module.name)\n        if facts is None:\n            return attribute[:1].isupper()\n        return attribute in facts.scope.bindings or attribute in facts.aliases\n\n\ndef relative(name, base):\n    \"\"\"`.name` in package `base` as an absolute name; None when it cannot be told.\"\"\"\n    level = len(name) - len(name.lstrip(\".\"))\n    if not level:\n        return name\n    if not base:\n        return None\n    parent = absolute(None, level, base)\n    return f\"{parent}.{name[level:]}\" if parent else None\n",
    "scan/backend_scan/elements.py": "\"\"\"The members of an iterable expression, as (expression, scope) pairs.\"\"\"\n\nimport ast\n\nMAX_DEPTH = 40\n# Expressions looked at for one question; names bound again and again would multiply without end.\nMAX_STEPS = 2000\nWRAPPERS = {\"sorted\", \"list\", \"tuple\", \"set\", \"frozenset\", \"reversed\", \"iter\", \"MappingProxyType\"}\n\n\ndef elements(evaluator, node, scope, key=None, by_key=False):\n    \"\"\"What a loop over `node` sees. For a table: its keys; with `by_key` or a `key`, its values.\"\"\"\n    evaluator.steps += 1\n    if evaluator.depth > MAX_DEPTH or evaluator.steps > MAX_STEPS:\n        return []\n    evaluator.depth += 1\n    try:\n        return _elements(evaluator, node, scope, key, by_key)\n    finally:\n        evaluator.depth -= 1\n\n\ndef _elements(evaluator, node, scope, key, by_key):\n    if isinstance(node, (ast.Tuple, ast.List, ast.Set)):\n        return listed(evaluator, node, scope, key)\n    if isinstance(node, ast.Dict):\n        return of_table(evaluator, node, scope, key, by_key)\n    if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.BitOr)):\n        sides = (node.left, node.right)\n        return [pair for side in sides for pair in elements(evaluator, side, scope, None, by_key)]\n    if isinstance(node, ast.IfExp):\n        sides = (node.body, node.orelse)\n        return [pair for side in sides for pair in elements(evaluator, side, scope, key, by_key)]\n    if isinstance(node, ast.Call):\n        return of_call(evaluator, node, scope)\n    if isinstance(node, (ast.ListComp, ast.SetComp, ast.GeneratorExp)):\n        return [(node.elt, scope)]\n    return of_name(evaluator, node, scope, key, by_key)\n\n\ndef listed(evaluator, node, scope, key):\n    if isinstance(key, int) and -len(node.elts) <= key < len(node.elts):\n        return [(node.elts[key], scope)]\n    pairs = []\n    for part in node.elts:\n        pairs += elements(evaluator, part.value, scope) if isinstance(part, ast.Starred) else [(part, scope)]\n    return pairs\n\n\ndef of_table(evaluator, node, scope, key, by_key):\n    pairs = []\n    for name, value in zip(node.keys, node.values):\n        if name is None:\n            pairs += elements(evaluator, value, scope, key, by_key)\n        elif key is not None:\n            if isinstance(name, ast.Constant) and name.value == key:\n                pairs.append((value, scope))\n        else:\n            pairs.append((value if by_key else name, scope))\n    return pairs\n\n\ndef of_call(evaluator, node, scope):\n    func = node.func\n    if isinstance(func, ast.Attribute) and not node.args:\n        if func.attr in (\"values\", \"copy\"):\n            return elements(evaluator, func.value, scope, by_key=func.attr == \"values\")\n        if func.attr == \"keys\":\n            return elements(evaluator, func.value, scope)\n        if func.attr == \"items\":\n            return items(evaluator, func.value, scope)\n    called = func.attr if isinstance(func, ast.Attribute) else getattr(func, \"id\", None)\n    if called in WRAPPERS and node.args:\n        return elements(evaluator, node.args[0], scope)\n    if called == \"enumerate\" and node.args:\n        members = elements(evaluator, node.args[0], scope)\n        return [(pair(ast.Constant(value=None), member), inner) for member, inner in members]\n    if called == \"dict\":\n        return [(ast.Constant(value=keyword.arg), scope) for keyword in node.keywords if keyword.arg]\n    return []\n\n\ndef items(evaluator, node, scope):\n    keys = elements(evaluator, node, scope)\n    values = elements(evaluator, node, scope, by_key=True)\n    return [(pair(key, value), inner) for (key, inner), (value, _) in zip(keys, values)]\n\n\ndef pair(left, right):\n    return ast.Tuple(elts=[left, right], ctx=ast.Load())\n\n\ndef of_name(evaluator, node, scope, key, by_key):\n    \"\"\"Follows a name, or an attribute of another own module, to the literal that it is bound to.\"\"\"\n    bindings, owner = scope.lookup(node.id) if isinstance(node, ast.Name) else (None, None)\n    if bindings is None:\n        target = evaluator.qualified(node, scope)\n        container, _, name = (target or \"\").rpartition(\".\")\n        other = evaluator.program.facts(container) if container else None\n        if other is None or name not in other.scope.bindings:\n            return []\n        bindings, owner = other.scope.bindings[name], other.scope\n    pairs = []\n    for binding in bindings:\n        if (binding.node, owner) in evaluator.open:\n            continue\n        if binding.how == \"value\" and binding.index is None:\n            pairs += elements(evaluator, binding.node, owner, key, by_key)\n        elif binding.how == \"augment\":\n            pairs += elements(evaluator, binding.node.value, owner, key, by_key)\n        elif binding.how == \"element\" and binding.index is None:\n            for member, inner in elements(evaluator, binding.node, owner):\n                pairs += elements(evaluator, member, inner, key, by_key)\n    return pairs\n",
    "scan/backend_scan/entry.py": "\"\"\"Where the program starts, and on which paths its modules are looked for.\"\"\"\n\nimport os\nimport site\nimport sys\n\nfrom .finder import real\n\n\nclass Entry:\n    \"\"\"The start of the program: its modules as (facts, runs as the program), or the reason why there are none.\"\"\"\n\n    def __init__(self, request, modules, file, found):\n        self.request = request\n        self.modules = modules\n        self.file = file\n        self.found = found\n\n    def described(self, program):\n        return {\n            \"found\": self.found,\n            \"file\": program.display(self.file) if self.file else None,\n            \"module\": self.modules[-1][0].name if self.modules else None,\n        }\n\n    def search_paths(self, distributions):\n        \"\"\"Folders that the packager must be told: those of editable installs that only an import hook knows.\"\"\"\n        folders = {folder for each in distributions if each.editable for folder in each.locations}\n        return sorted(os.path.abspath(folder).replace(os.sep, \"/\") for folder in folders)\n\n\ndef search_path(request, root):\n    \"\"\"As the program itself would see it: its own folder, what the request adds, then the interpreter's path.\"\"\"\n    entry = request[\"entry\"]\n    first = os.path.dirname(os.path.join(root, entry[\"file\"])) if entry[\"kind\"] == \"script\" else root\n    given = [os.path.join(root, path) for path in request.get(\"searchPaths\", [])]\n    environment = [path for path in os.environ.get(\"PYTHONPATH\", \"\").split(os.pathsep) if path]\n    paths = [os.path.abspath(path) for path in (first, *given, *environment)]\n    return list(dict.fromkeys([*paths, *sys.path, *user_site()]))\n\n\ndef user_site():\n    \"\"\"An isolated interpreter leaves the user's packages out; the packager does not.\"\"\"\n    if sys.prefix != sys.base_prefix or os.environ.get(\"PYTHONNOUSERSITE\"):\n        return []\n    folder = site.getusersitepackages()\n    return [folder] if os.path.isdir(folder) else []\n\n\ndef own_folders(entry, root, distributions, search):\n    \"\"\"The project; editable installs; and, when an installed program is frozen, the packages of its distribution.\"\"\"\n    folders = [root, *(folder for each in distributions if each.editable for folder in each.locations)]\n    if entry[\"kind\"] == \"module\":\n        top = entry[\"module\"].partition(\".\")[0]\n        # What the project itself holds under that name comes first on the path.\n        if not any(os.path.exists(os.path.join(path, name)) for path in own_paths(search, root) for name in (top, f\"{top}.py\")):\n            for each in distributions:\n                if top in each.top_level and not each.editable:\n                    folders += packages_of(each)\n    return folders\n\n\ndef own_paths(search, root):\n    return [path for path in search if real(path).startswith(real(root)) and \"site-packages\" not in path]\n\n\ndef packages_of(distribution):\n    paths = [os.path.join(distribution.site, name) for name in distribution.top_level]\n    return [path if os.path.isdir(path) else f\"{path}.py\" for path in paths]\n\n\ndef find_entry(entry, program):\n    return from_script(entry, program) if entry[\"kind\"] == \"script\" else from_module(entry, program)\n\n\ndef from_script(entry, program):\n    file = os.path.abspath(os.path.join(program.root, entry[\"file\"]))\n    if not os.path.isfile(file):\n        return Entry(entry, [], file, False)\n    facts = program.read_file(\"__main__\", file, os.path.dirname(file))\n    return Entry(entry, [(facts, True)] if facts else [], file, True)\n\n\ndef from_module(entry, program):\n    \"\"\"A package is run through its `__main__`, unless a function of it is called.\"\"\"\n    runs = not entry.get(\"function\")\n    module = program.finder.find(entry[\"module\"])\n    if runs and module is not None and module.is_package:\n        module = program.finder.find(f\"{entry['module']}.__main__\") or module\n    if module is None or module.source is None:\n        return Entry(entry, [], None, False)\n    parts = module.name.split(\".\")\n    parents = [program.facts(\".\".join(parts[:end])) for end in range(1, len(parts))]\n    facts = program.facts(module.name)\n    modules = [(parent, False) for parent in parents if parent] + ([(facts, runs)] if facts else [])\n    return Entry(entry, modules, module.origin, True)\n",
    "scan/backend_scan/evaluator.py": "\"\"\"Works out the values that an expression can have, by reading only. An unknown part is `UNKNOWN`.\"\"\"\n\nimport ast\n\nfrom .call_values import call\nfrom .elements import MAX_DEPTH, MAX_STEPS, elements\nfrom .scopes import dotted\nfrom .values import MAX_VALUES, UNKNOWN, ModuleValue, PathValue, Text, concatenated, template\n\n\n\nclass Evaluator:\n    \"\"\"Evaluates expressions in their scope; names imported from the application's own modules are followed.\"\"\"\n\n    def __init__(self, program):\n        self.program = program\n        self.depth = 0\n        self.steps = 0\n        # Bindings being worked out: `path = path / \"x\"` must not ask for itself.\n        self.open = set()\n\n    def values(self, node, scope):\n        \"\"\"All values that `node` may have, without duplicates; at least one.\"\"\"\n        handler = HANDLERS.get(type(node))\n        if self.depth == 0:\n            self.steps = 0\n        self.steps += 1\n        if handler is None or self.depth > MAX_DEPTH or self.steps > MAX_STEPS:\n            return [UNKNOWN]\n        self.depth += 1\n        try:\n            found = [value for value in handler(self, node, scope) if value is not None]\n        finally:\n            self.depth -= 1\n        return list(dict.fromkeys(found))[:MAX_VALUES] or [UNKNOWN]\n\n    def texts(self, node, scope):\n        return [value for value in self.values(node, scope) if isinstance(value, Text)]\n\n    def exact_texts(self, node, scope):\n        return [value.text for value in self.texts(node, scope) if value.exact]\n\n    def qualified(self, node, scope):\n        \"\"\"The dotted name that an expression such as `im.import_module` stands for, or None.\"\"\"\n        name = dotted(node)\n        if name is None:\n            return None\n        top, dot, rest = name.partition(\".\")\n        return scope.module.aliases.get(top, top) + dot + rest\n\n    def all_of(self, pairs):\n        \"\"\"The values of several (expression, scope) pairs.\"\"\"\n        return [value for node, scope in pairs for value in self.values(node, scope)]\n\n    def bound(self, bindings, scope):\n        return [value for binding in bindings for value in self._bound_once(binding, scope)]\n\n    def _bound_once(self, binding, scope):\n        key = (binding.node, scope)\n        if key in self.open:\n            return [UNKNOWN]\n        self.open.add(key)\n        try:\n            return self._bound(binding, scope)\n        finally:\n            self.open.discard(key)\n\n    def _bound(self, binding, scope):\n        if binding.how == \"augment\":\n            return [UNKNOWN]\n        if binding.how == \"value\" and binding.index is None:\n            return self.values(binding.node, scope)\n        if binding.how == \"value\":\n            return self.all_of(pick([(binding.node, scope)], binding.index))\n        if binding.how == \"element\":\n            return self.all_of(pick(elements(self, binding.node, scope), binding.index))\n        return [UNKNOWN]\n\n\ndef pick(pairs, index):\n    \"\"\"With an index, the expressions at that place of each tuple.\"\"\"\n    if index is None:\n        return pairs\n    tuples = [(node, scope) for node, scope in pairs if isinstance(node, (ast.Tuple, ast.List))]\n    return [(node.elts[index], scope) for node, scope in tuples if index < len(node.elts)]\n\n\ndef constant(_, node, __):\n    return [Text(node.value)] if isinstance(node.value, str) else [UNKNOWN]\n\n\ndef name(evaluator, node, scope):\n    module = scope.module\n    bindings, owner = scope.lookup(node.id)\n    if bindings is not None:\n        return evaluator.bound(bindings, owner)\n    if node.id == \"__file__\" and module.file:\n        return [PathValue(\"file\", module.root, module.file)]\n    if node.id in (\"__name__\", \"__package__\"):\n        return [Text(module.name if node.id == \"__name__\" else module.package)]\n    return imported(evaluator, module.aliases.get(node.id))\n\n\ndef imported(evaluator, target):\n    \"\"\"What another of the application's modules binds to an imported name.\"\"\"\n    if target is None:\n        return [UNKNOWN]\n    owner, _, attribute = target.rpartition(\".\")\n    other = evaluator.program.facts(owner) if owner else None\n    if other is not None and attribute in other.scope.bindings:\n        return evaluator.bound(other.scope.bindings[attribute], other.scope)\n    return [ModuleValue(target)] if evaluator.program.finder.find(target) else [UNKNOWN]\n\n\ndef attribute(evaluator, node, scope):\n    target = evaluator.qualified(node, scope)\n    if target == \"sys._MEIPASS\":\n        return [bundle_root(scope)]\n    if target == \"__spec__.parent\":\n        return [Text(scope.module.package)]\n    if node.attr == \"parent\":\n        return [value.up() for value in evaluator.values(node.value, scope) if isinstance(value, PathValue)]\n    if node.attr in (\"__name__\", \"__package__\"):\n        modules = evaluator.values(node.value, scope)\n        return [Text(value.name) for value in modules if isinstance(value, ModuleValue)]\n    if node.attr == \"__file__\":\n        return [file_of(evaluator, value.name) for value in evaluator.values(node.value, scope) if isinstance(value, ModuleValue)]\n    if isinstance(node.value, ast.Name) and node.value.id in (\"self\", \"cls\"):\n        return class_attribute(evaluator, node.attr, scope)\n    return imported(evaluator, target)\n\n\ndef class_attribute(evaluator, name, scope):\n    while scope is not None:\n        if scope.is_class and name in scope.bindings:\n            return evaluator.bound(scope.bindings[name], scope)\n        scope = scope.parent\n    return [UNKNOWN]\n\n\ndef bundle_root(scope):\n    return PathValue(\"bundle\", scope.module.root, scope.module.root)\n\n\ndef file_of(evaluator, name):\n    found = evaluator.program.finder.find(name)\n    return PathValue(\"file\", found.root, found.origin) if found and found.source else UNKNOWN\n\n\ndef formatted(evaluator, node, scope):\n    parts = []\n    for part in node.values:\n        inner = part.value if isinstance(part, ast.FormattedValue) else part\n        parts.append(evaluator.values(inner, scope))\n    return concatenated(parts)\n\n\ndef operation(evaluator, node, scope):\n    lefts = evaluator.values(node.left, scope)\n    if isinstance(node.op, ast.Add):\n        return concatenated([lefts, evaluator.values(node.right, scope)])\n    if isinstance(node.op, ast.Mod):\n        return [template(value, \"%\") for value in lefts if isinstance(value, Text)]\n    if isinstance(node.op, ast.Div):\n        rights = evaluator.texts(node.right, scope)\n        return [left.join(right) for left in lefts if isinstance(left, PathValue) for right in rights]\n    return [UNKNOWN]\n\n\ndef choice(evaluator, node, scope):\n    return evaluator.all_of([(node.body, scope), (node.orelse, scope)])\n\n\ndef either(evaluator, node, scope):\n    return evaluator.all_of([(value, scope) for value in node.values])\n\n\ndef subscript(evaluator, node, scope):\n    if isinstance(node.value, ast.Attribute) and node.value.attr == \"parents\":\n        steps = node.slice.value if isinstance(node.slice, ast.Constant) else None\n        paths = evaluator.values(node.value.value, scope)\n        known = isinstance(steps, int) and steps >= 0\n        return [path.up(steps + 1) for path in paths if known and isinstance(path, PathValue)]\n    index = node.slice.value if isinstance(node.slice, ast.Constant) else None\n    return evaluator.all_of(elements(evaluator, node.value, scope, key=index, by_key=True))\n\n\ndef await_or_walrus(evaluator, node, scope):\n    return evaluator.values(node.value, scope)\n\n\nHANDLERS = {\n    ast.Constant: constant,\n    ast.Name: name,\n    ast.Attribute: attribute,\n    ast.JoinedStr: formatted,\n    ast.BinOp: operation,\n    ast.IfExp: choice,\n    ast.BoolOp: either,\n    ast.Subscript: subscript,\n    ast.Call: call,\n    ast.NamedExpr: await_or_walrus,\n}\n",
    "scan/backend_scan/finder.py": "\"\"\"Finds modules as the interpreter would, without importing anything, not even parent packages.\"\"\"\n\nimport os\nimport pkgutil\nimport sys\nimport sysconfig\nfrom dataclasses import dataclass\nfrom importlib.machinery import FrozenImporter, all_suffixes\n\nOWN, INSTALLED, STDLIB, BUILTIN, FROZEN = \"own\", \"installed\", \"stdlib\", \"builtin\", \"frozen\"\n\n\n@dataclass(frozen=True)\nclass Module:\n    \"\"\"A module that exists. `origin` is its file; a namespace package has none.\"\"\"\n\n    name: str\n    kind: str\n    origin: str | None\n    locations: tuple | None\n    # The folder on the search path below which it was found: its place in a frozen program starts there.\n    root: str | None\n\n    @property\n    def is_package(self):\n        return self.locations is not None\n\n    @property\n    def is_namespace(self):\n        return self.is_package and self.origin is None\n\n    @property\n    def source(self):\n        return self.origin if self.origin and self.origin.endswith((\".py\", \".pyw\")) else None\n\n\ndef root_of(name, entry):\n    \"\"\"The folder of the search path, given the folder in which the module `name` was found.\"\"\"\n    for _ in range(name.count(\".\")):\n        entry = os.path.dirname(entry)\n    return entry\n\n\ndef real(path):\n    return os.path.normcase(os.path.realpath(path))\n\n\ndef is_below(path, folder):\n    folder = folder.rstrip(os.sep)\n    return path == folder or path.startswith(folder + os.sep)\n\n\nclass Finder:\n    \"\"\"Resolves dotted names on a search path. Every answer is kept.\"\"\"\n\n    def __init__(self, search, mapping, own_folders):\n        self.search = [entry for entry in dict.fromkeys(search) if os.path.exists(entry)]\n        self.mapping = mapping\n        self.own_folders = [real(folder) for folder in own_folders]\n        paths = sysconfig.get_paths()\n        self.stdlib = {real(paths[key]) for key in (\"stdlib\", \"platstdlib\")}\n        self.stdlib |= {os.path.join(folder, \"lib-dynload\") for folder in self.stdlib}\n        self.stdlib |= {real(entry) for entry in sys.path if entry.endswith(\".zip\")}\n        # On Windows the standard library's extension modules stand apart.\n        self.stdlib.add(real(os.path.join(sys.base_prefix, \"DLLs\")))\n        self.known = {}\n        self.real_folders = {}\n\n    def find(self, name):\n        \"\"\"The module called `name`, or None.\"\"\"\n        if name not in self.known:\n            self.known[name] = None\n            self.known[name] = self._find(name)\n        return self.known[name]\n\n    def _find(self, name):\n        parent, _, _ = name.rpartition(\".\")\n        if name in sys.builtin_module_names:\n            return Module(name, BUILTIN, None, None, None)\n        if not parent:\n            return self._find_frozen(name) or self._find_mapped(name) or self._search(name, self.search)\n        package = self.find(parent)\n        if package is None or not package.is_package:\n            return None\n        return self._find_frozen(name) or self._search(name, package.locations)\n\n    def _find_frozen(self, name):\n        if name.partition(\".\")[0] not in sys.stdlib_module_names:\n            return None\n        spec = FrozenImporter.find_spec(name)\n        # A frozen package (3.11: none but for tests) would have no folder to look into.\n        return Module(name, FROZEN, None, None, None) if spec and spec.submodule_search_locations is None else None\n\n    def _find_mapped(self, name):\n        location = self.mapping.get(name)\n        if location is None:\n            return None\n        folder = os.path.dirname(location)\n        if os.path.isdir(location):\n            init = os.path.join(location, \"__init__.py\")\n            origin = init if os.path.isfile(init) else None\n            return Module(name, self.kind_of(location), origin, (location,), folder)\n        for suffix in (\"\", *all_suffixes()):\n            if os.path.isfile(location + suffix):\n                return Module(name, self.kind_of(location + suffix), location + suffix, None, folder)\n        return None\n\n    def _search(self, name, entries):\n        portions = []\n        for entry in entries:\n            # FileFinder is asked directly: PathFinder wants the parents of a namespace package imported.\n            finder = pkgutil.get_importer(entry)\n            spec = finder.find_spec(name) if hasattr(finder, \"find_spec\") else None\n            if spec is None:\n                continue\n            if spec.loader is None:\n                portions += [(location, root_of(name, entry)) for location in spec.submodule_search_locations or ()]\n                continue\n            return self._from_spec(spec, root_of(name, entry))\n        if not portions:\n            return None\n        folders = tuple(folder for folder, _ in portions)\n        return Module(name, self.kind_of(folders[0]), None, folders, portions[0][1])\n\n    def _from_spec(self, spec, root):\n        locations = spec.submodule_search_locations\n        if locations is not None:\n            locations = self._extended(spec, tuple(locations))\n        return Module(spec.name, self.kind_of(spec.origin or root), spec.origin, locations, root)\n\n    def _extended(self, spec, locations):\n        \"\"\"Old-style namespace packages name their other portions at run time.\"\"\"\n        if not spec.origin or \".\" in spec.name or not spec.origin.endswith(\".py\"):\n            return locations\n        try:\n            with open(spec.origin, \"rb\") as stream:\n                text = stream.read(4096)\n        except OSError:\n            return locations\n        if b\"extend_path\" not in text and b\"declare_namespace\" not in text:\n            return locations\n        others = (os.path.join(entry, spec.name) for entry in self.search)\n        return tuple(dict.fromkeys((*locations, *(folder for folder in others if os.path.isdir(folder)))))\n\n    def kind_of(self, path):\n        \"\"\"Whether a file belongs to the application, to an installed distribution or to Python itself.\"\"\"\n        folder, name = os.path.split(path)\n        if folder not in self.real_folders:\n            self.real_folders[folder] = real(folder)\n        path = os.path.join(self.real_folders[folder], os.path.normcase(name))\n        parts = path.replace(\"\\\\\", \"/\").split(\"/\")\n        in_site = \"site-packages\" in parts or \"dist-packages\" in parts\n        if not in_site and any(is_below(path, folder) for folder in self.stdlib):\n            return STDLIB\n        own = any(is_below(path, own) and not in_site_folder(path[len(own) :]) for own in self.own_folders)\n        return OWN if own else INSTALLED\n\n    def submodules(self, name, recursive=True):\n        \"\"\"The names of all modules below the package `name`, sorted; nothing is imported.\"\"\"\n        package = self.find(name)\n        if package is None or not package.is_package:\n            return []\n        names = []\n        for location in package.locations:\n            for tail in module_names_in(location):\n                names.append(f\"{name}.{tail}\")\n        found = [child for child in sorted(set(names)) if self.find(child)]\n        if not recursive:\n            return found\n        return sorted({*found, *(deeper for child in found for deeper in self.submodules(child))})\n\n    def top_level(self, folder):\n        \"\"\"The names of the modules directly in a folder of the search path.\"\"\"\n        return [name for name in module_names_in(folder) if self.find(name)]\n\n\ndef in_site_folder(tail):\n    \"\"\"Whether the part of a path below the project leads into an environment inside the project.\"\"\"\n    parts = tail.replace(\"\\\\\", \"/\").split(\"/\")\n    return \"site-packages\" in parts or \"dist-packages\" in parts or \"node_modules\" in parts\n\n\ndef module_names_in(folder):\n    \"\"\"Names of the modules and packages in `folder`, sorted; `__init__` and `__main__` are not among them.\"\"\"\n    names = set()\n    try:\n        entries = list(os.scandir(folder))\n    except OSError:\n        return []\n    for entry in entries:\n        if entry.name.startswith((\"__init__.\", \"__main__.\")):\n            continue\n        stem = next((entry.name[: -len(end)] for end in all_suffixes() if entry.name.endswith(end)), None)\n        if stem is None and entry.is_dir() and holds_modules(entry.path):\n            stem = entry.name\n        if stem and stem.isidentifier():\n            names.add(stem)\n    return sorted(names)\n\n\ndef holds_modules(folder):\n    try:\n        return any(name.endswith(\".py\") for name in os.listdir(folder))\n    except OSError:\n        return False\n",
    "scan/backend_scan/graph.py": "\"\"\"Follows imports from the entry through the application's own modules.\"\"\"\n\nimport sys\nfrom collections import deque\n\nfrom .data_files import DataReferences\nfrom .dynamic import Dynamic\nfrom .elements import elements\nfrom .finder import INSTALLED, OWN\nfrom .metadata import Metadata\nfrom .statements import Context\n\n# Found by looking at a whole package: what such a module needs may be missing on purpose. A name with a known\n# beginning is not among them: where the loader has no guard, each module of that name must work.\nWEAK = {\"walk\", \"folder\", \"entry-point\"}\n\n\nclass Graph:\n    \"\"\"The own modules that the entry reaches, and every module that they name.\"\"\"\n\n    def __init__(self, program):\n        self.program = program\n        self.finder = program.finder\n        self.modules = {}\n        self.references = []\n        self.edges = {}\n        self.dynamic = []\n        self.metadata = []\n        self.data = []\n        self.queue = deque()\n        self.seen = set()\n\n    def follow(self, entries):\n        \"\"\"`entries` are (facts, runs as the program); returns when everything has been read.\"\"\"\n        for facts, is_program in entries:\n            self.modules.setdefault(facts.name, facts)\n            self.seen.add(facts.name)\n            self.read(facts, None if is_program else False)\n        while self.queue:\n            facts = self.program.facts(self.queue.popleft())\n            if facts is not None:\n                self.modules[facts.name] = facts\n                self.read(facts, False)\n\n    def read(self, facts, is_main):\n        if not self.program.walk(facts, is_main):\n            return\n        for found in facts.found.imports:\n            self.statement(facts, found)\n        dynamic = Dynamic(self.program, facts).collect()\n        for name, line, via, context in dynamic.names:\n            self.name(facts, name, (line, via, context))\n        self.dynamic.append(dynamic)\n        self.metadata.append(Metadata(self.program, facts).collect())\n        self.data.append(DataReferences(self.program, facts).collect())\n\n    def statement(self, facts, found):\n        \"\"\"An import statement: the module itself, and the submodules among the names taken from it.\"\"\"\n        how = (found.line, \"lazy\" if found.context.lazy else \"import\", found.context)\n        module = self.name(facts, found.module, how)\n        if module is None or not module.is_package:\n            return\n        for name in found.names:\n            if name == \"*\":\n                self.star(facts, module, found)\n            elif self.finder.find(f\"{module.name}.{name}\") and not self.program.binds(module, name):\n                self.name(facts, f\"{module.name}.{name}\", how)\n            elif module.is_namespace and not self.finder.find(f\"{module.name}.{name}\"):\n                self.name(facts, f\"{module.name}.{name}\", how)\n\n    def star(self, facts, package, found):\n        \"\"\"`from package import *` loads the submodules that `__all__` names.\"\"\"\n        inner = self.program.facts(package.name)\n        if inner is None or \"__all__\" not in inner.scope.bindings:\n            return\n        bindings = [binding for binding in inner.scope.bindings[\"__all__\"] if binding.how == \"value\"]\n        pairs = [pair for binding in bindings for pair in elements(self.program.evaluator, binding.node, inner.scope)]\n        for value in self.program.evaluator.all_of(pairs):\n            name = f\"{package.name}.{getattr(value, 'text', '')}\"\n            if self.finder.find(name) and not self.program.binds(package, value.text):\n                self.name(facts, name, (found.line, \"star\", found.context))\n\n    def name(self, facts, name, how):\n        \"\"\"Adds one reference; returns the module when it exists.\"\"\"\n        line, via, context = how\n        module = self.finder.find(name)\n        if module is not None and via == \"text\" and module.kind not in (OWN, INSTALLED):\n            return module\n        reference = {\n            \"module\": name,\n            \"file\": facts.file,\n            \"line\": line,\n            \"via\": via,\n            \"optional\": self.is_optional(context),\n            \"kind\": module.kind if module else self.absence(name),\n            \"from\": facts.name,\n        }\n        self.references.append(reference)\n        if module is not None and module.kind == OWN:\n            self.reach(module.name, reference)\n        elif reference[\"kind\"] == \"absent\" and self.own_parent(name):\n            self.reach(self.own_parent(name), reference)\n        return module\n\n    def own_parent(self, name):\n        \"\"\"The nearest package of the application's own above a module that does not exist; it is run first.\"\"\"\n        parent = name.rpartition(\".\")[0]\n        while parent and not self.finder.find(parent):\n            parent = parent.rpartition(\".\")[0]\n        return parent if parent and self.finder.find(parent).kind == OWN else \"\"\n\n    def is_optional(self, context: Context):\n        if context.optional:\n            return True\n        if context.instead_of and all(self.finder.find(name) for name in context.instead_of):\n            return True\n        return any(self.finder.find(name) is None for name in context.together_with)\n\n    def absence(self, name):\n        \"\"\"`absent`, or `unresolved` where a package may make the module at run time (`six.moves`, `os.path`).\"\"\"\n        parent = name.rpartition(\".\")[0]\n        while parent:\n            module = self.finder.find(parent)\n            if module is not None:\n                return \"absent\" if module.kind == OWN or module.is_namespace else \"unresolved\"\n            parent = parent.rpartition(\".\")[0]\n        return \"unresolved\" if name.partition(\".\")[0] in sys.stdlib_module_names else \"absent\"\n\n    def reach(self, name, reference):\n        \"\"\"Importing `a.b.c` runs `a` and `a.b` too.\"\"\"\n        parts = name.split(\".\")\n        for end in range(1, len(parts) + 1):\n            target = \".\".join(parts[:end])\n            self.edges.setdefault(reference[\"from\"], []).append((target, reference))\n            if target not in self.seen:\n                self.seen.add(target)\n                self.queue.append(target)\n\n    def settle(self, entries):\n        \"\"\"Marks as optional what only optional modules need; returns the modules that are needed for sure.\"\"\"\n        needed = {facts.name for facts, _ in entries}\n        todo = deque(sorted(needed))\n        while todo:\n            for target, reference in self.edges.get(todo.popleft(), ()):\n                if not reference[\"optional\"] and reference[\"via\"] not in WEAK and target not in needed:\n                    needed.add(target)\n                    todo.append(target)\n        for reference in self.references:\n            reference[\"optional\"] = reference[\"optional\"] or reference[\"from\"] not in needed\n        return needed\n",
    "scan/backend_scan/guards.py": "\"\"\"Which handlers let the program go on after a failed import.\"\"\"\n\nimport ast\n\nfrom .scopes import dotted\n\nIMPORT_ERRORS = {\"ImportError\", \"ModuleNotFoundError\", \"Exception\", \"BaseException\"}\n\n\ndef is_guard(handler, context):\n    \"\"\"Whether the program goes on after a failed import. At top level, a handler that raises again is no guard.\"\"\"\n    if not names_import_error(handler.type):\n        return False\n    last = handler.body[-1]\n    return context.lazy or not (isinstance(last, ast.Raise) or ends_program(last))\n\n\ndef ends_program(statement):\n    value = statement.value if isinstance(statement, ast.Expr) else None\n    return isinstance(value, ast.Call) and dotted(value.func) in (\"sys.exit\", \"exit\", \"quit\", \"os._exit\")\n\n\ndef names_import_error(node):\n    if node is None:\n        return True\n    parts = node.elts if isinstance(node, ast.Tuple) else [node]\n    return any((dotted(part) or \"\").rpartition(\".\")[2] in IMPORT_ERRORS for part in parts)\n\n\ndef assigned_names(statements):\n    names = set()\n    for statement in statements:\n        for part in ast.walk(statement):\n            if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store):\n                names.add(part.id)\n    return names\n",
    "scan/backend_scan/installed.py": "\"\"\"The installed distributions, read from their files. `importlib.metadata` is correct but far slower.\"\"\"\n\nimport ast\nimport csv\nimport json\nimport os\nimport re\n\nfrom .markers import parse_requirement\n\nFINDER_FILE = re.compile(r\"__editable___.*_finder\\.py\\Z\")\nNOT_PACKAGES = {\"__pycache__\", \"bin\", \"tests\", \"test\", \"docs\", \"examples\"}\n\n\ndef normalized(name):\n    \"\"\"A distribution's name as PEP 503 compares names.\"\"\"\n    return re.sub(r\"[-_.]+\", \"-\", name).lower()\n\n\nclass Distribution:\n    \"\"\"One `.dist-info` or `.egg-info` on the search path.\"\"\"\n\n    def __init__(self, folder, site):\n        self.folder = folder\n        self.site = site\n        self._records = None\n        self._top_level = None\n        self.requires = []\n        self.name, self.version = self._headers()\n        self.editable = self._is_editable()\n        self.locations = []\n\n    def text(self, name):\n        \"\"\"The text of a metadata file; empty when there is none.\"\"\"\n        try:\n            with open(os.path.join(self.folder, name), encoding=\"utf-8\", errors=\"replace\") as stream:\n                return stream.read()\n        except OSError:\n            return \"\"\n\n    def _headers(self):\n        name = version = None\n        text = self.text(\"METADATA\") or self.text(\"PKG-INFO\") if os.path.isdir(self.folder) else self._file_text()\n        for line in text.splitlines():\n            if not line:\n                break\n            key, _, value = line.partition(\": \")\n            if key == \"Name\":\n                name = value.strip()\n            elif key == \"Version\":\n                version = value.strip()\n            elif key == \"Requires-Dist\":\n                self.requires.append(value.strip())\n        stem = os.path.basename(self.folder).rpartition(\".\")[0].split(\"-\")\n        return name or stem[0], version or (stem[1] if len(stem) > 1 else \"\")\n\n    def _file_text(self):\n        try:\n            with open(self.folder, encoding=\"utf-8\", errors=\"replace\") as stream:\n                return stream.read()\n        except OSError:\n            return \"\"\n\n    def _is_editable(self):\n        try:\n            return bool(json.loads(self.text(\"direct_url.json\") or \"{}\").get(\"dir_info\", {}).get(\"editable\"))\n        except (ValueError, AttributeError):\n            return False\n\n    @property\n    def source_folder(self):\n        \"\"\"Where an editable distribution's project is.\"\"\"\n        # Loading urllib takes longer than the rest of most scans.\n        from urllib.parse import urlparse\n        from urllib.request import url2pathname\n\n        try:\n            url = urlparse(json.loads(self.text(\"direct_url.json\")).get(\"url\", \"\"))\n        except ValueError:\n            return None\n        return url2pathname(url.path) if url.scheme == \"file\" else None\n\n    @property\n    def records(self):\n        \"\"\"Installed files relative to the site folder, with `/`.\"\"\"\n        if self._records is None:\n            lines = self.text(\"RECORD\").splitlines()\n            self._records = [row[0].replace(\"\\\\\", \"/\") for row in csv.reader(lines) if row]\n        return self._records\n\n    @property\n    def top_level(self):\n        \"\"\"Names of the top-level modules and packages, sorted.\"\"\"\n        if self._top_level is None:\n            names = set(self.text(\"top_level.txt\").split()) or self._from_records()\n            self._top_level = sorted(name for name in names if name.isidentifier())\n        return self._top_level\n\n    def _from_records(self):\n        names = set()\n        for record in self.records:\n            top, slash, _ = record.partition(\"/\")\n            if slash and top.isidentifier() and record.endswith((\".py\", \".so\", \".pyd\")) and top not in NOT_PACKAGES:\n                names.add(top)\n            elif not slash and record.endswith((\".py\", \".so\", \".pyd\")) and not record.startswith(\"__editable__\"):\n                names.add(record.partition(\".\")[0])\n        return names\n\n    def entry_points(self, group):\n        \"\"\"[(name, module)] of one group.\"\"\"\n        found, current = [], None\n        for line in self.text(\"entry_points.txt\").splitlines():\n            line = line.strip()\n            if line.startswith(\"[\") and line.endswith(\"]\"):\n                current = line[1:-1].strip()\n            elif current == group and \"=\" in line and not line.startswith((\"#\", \";\")):\n                name, _, value = line.partition(\"=\")\n                found.append((name.strip(), value.partition(\":\")[0].partition(\"[\")[0].strip()))\n        return found\n\n\ndef read_distributions(search):\n    \"\"\"All distributions on the search path, first found first; and the mapping of editable finders.\"\"\"\n    found, mapping = {}, {}\n    for site in search:\n        try:\n            names = sorted(os.listdir(site))\n        except OSError:\n            continue\n        for name in names:\n            if name.endswith((\".dist-info\", \".egg-info\")):\n                distribution = Distribution(os.path.join(site, name), site)\n                found.setdefault(normalized(distribution.name), distribution)\n            elif name.endswith(\".egg-link\"):\n                add_egg_link(os.path.join(site, name), found)\n            elif FINDER_FILE.match(name):\n                mapping.update(finder_mapping(os.path.join(site, name)))\n    for distribution in found.values():\n        if distribution.editable:\n            locate(distribution, mapping)\n    return sorted(found.values(), key=lambda each: normalized(each.name)), mapping\n\n\ndef add_egg_link(path, found):\n    try:\n        with open(path, encoding=\"utf-8\") as stream:\n            folder = stream.readline().strip()\n        names = [name for name in sorted(os.listdir(folder)) if name.endswith(\".egg-info\")]\n    except OSError:\n        return\n    for name in names:\n        distribution = Distribution(os.path.join(folder, name), folder)\n        distribution.editable = True\n        distribution.locations = [folder]\n        found.setdefault(normalized(distribution.name), distribution)\n\n\ndef finder_mapping(path):\n    \"\"\"The literal `MAPPING` of a setuptools editable finder: top-level name → file or folder.\"\"\"\n    try:\n        with open(path, encoding=\"utf-8\") as stream:\n            tree = ast.parse(stream.read())\n    except (OSError, SyntaxError, ValueError):\n        return {}\n    for node in tree.body:\n        target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0] if isinstance(node, ast.Assign) else None\n        if isinstance(target, ast.Name) and target.id == \"MAPPING\":\n            try:\n                return dict(ast.literal_eval(node.value))\n            except ValueError:\n                return {}\n    return {}\n\n\ndef locate(distribution, mapping):\n    \"\"\"Fills the folders and top-level names of an editable distribution.\"\"\"\n    source = distribution.source_folder\n    stem = normalized(distribution.name).replace(\"-\", \"_\")\n    paths = [record for record in distribution.records if record.endswith((\".pth\", \"_finder.py\")) and \"/\" not in record]\n    names = set()\n    for record in paths:\n        full = os.path.join(distribution.site, record)\n        if record.endswith(\"_finder.py\"):\n            names |= set(finder_mapping(full))\n        else:\n            distribution.locations += path_lines(full)\n    if names:\n        distribution.locations += sorted({os.path.dirname(mapping[name]) for name in names if name in mapping})\n    if not distribution.locations and source:\n        distribution.locations = [folder for folder in (source, os.path.join(source, \"src\")) if os.path.isdir(folder)]\n    known = names or set(distribution.text(\"top_level.txt\").split()) or names_at(distribution.locations, stem)\n    distribution._top_level = sorted(known)\n\n\ndef path_lines(path):\n    \"\"\"The folders named by a `.pth` file; its `import` lines are not run.\"\"\"\n    try:\n        with open(path, encoding=\"utf-8\", errors=\"replace\") as stream:\n            lines = [line.strip() for line in stream]\n    except OSError:\n        return []\n    return [line for line in lines if line and not line.startswith((\"#\", \"import \", \"import\\t\")) and os.path.isdir(line)]\n\n\ndef names_at(folders, stem):\n    \"\"\"Without any list, the package that has the distribution's name.\"\"\"\n    return {stem} if any(os.path.exists(os.path.join(folder, stem)) for folder in folders) else set()\n\n\ndef describe(distribution, target):\n    requires = [parse_requirement(text, target) for text in distribution.requires]\n    return {\n        \"name\": distribution.name,\n        \"version\": distribution.version,\n        \"topLevel\": distribution.top_level,\n        \"requires\": sorted((item for item in requires if item), key=lambda item: (item[\"name\"].lower(), item[\"extra\"] or \"\")),\n        \"editable\": distribution.editable,\n    }\n",
    "scan/backend_scan/markers.py": "\"\"\"Evaluates environment markers of requirements, roughly: enough to tell which are for this machine.\"\"\"\n\nimport ast\nimport os\nimport platform\nimport re\nimport sys\n\nREQUIREMENT = re.compile(r\"\\s*([A-Za-z0-9][A-Za-z0-9._-]*)\\s*(?:\\[([^\\]]*)\\])?\")\nSYSTEMS = {\"win32\": (\"nt\", \"Windows\"), \"darwin\": (\"posix\", \"Darwin\"), \"linux\": (\"posix\", \"Linux\")}\n\n\ndef parse_requirement(text, target):\n    \"\"\"`name[extra]>=1; marker` as {name, extras, extra, active}; None for what is none.\n\n    `extra` is the extra that asks for it; `active` is whether the marker holds (null: cannot be told).\n    \"\"\"\n    match = REQUIREMENT.match(text)\n    if match is None:\n        return None\n    marker = text.partition(\";\")[2].strip()\n    extra = re.search(r\"extra\\s*==\\s*['\\\"]([^'\\\"]+)['\\\"]\", marker)\n    extras = sorted(part.strip() for part in (match[2] or \"\").split(\",\") if part.strip())\n    return {\n        \"name\": match[1],\n        \"extras\": extras,\n        \"extra\": extra[1] if extra else None,\n        \"active\": holds(marker, target) if marker else True,\n    }\n\n\ndef environment(target):\n    os_name, system = SYSTEMS.get(target, (os.name, platform.system()))\n    version = sys.version_info\n    return {\n        \"python_version\": f\"{version[0]}.{version[1]}\",\n        \"python_full_version\": f\"{version[0]}.{version[1]}.{version[2]}\",\n        \"os_name\": os_name,\n        \"sys_platform\": target,\n        \"platform_system\": system,\n        \"platform_machine\": platform.machine(),\n        \"platform_python_implementation\": platform.python_implementation(),\n        \"implementation_name\": sys.implementation.name,\n    }\n\n\ndef holds(marker, target):\n    try:\n        tree = ast.parse(marker.replace(\"~=\", \">=\"), mode=\"eval\")\n        return evaluate(tree.body, environment(target))\n    except (SyntaxError, ValueError, KeyError, TypeError):\n        return None\n\n\ndef evaluate(node, facts):\n    \"\"\"True or False; an `extra` counts as asked for, because the requirement is listed under it.\"\"\"\n    if isinstance(node, ast.BoolOp):\n        results = [evaluate(value, facts) for value in node.values]\n        return all(results) if isinstance(node.op, ast.And) else any(results)\n    if not isinstance(node, ast.Compare) or len(node.ops) != 1:\n        raise ValueError(\"not a marker\")\n    sides = (node.left, node.comparators[0])\n    names = [side.id for side in sides if isinstance(side, ast.Name)]\n    if \"extra\" in names:\n        return True\n    left, right = (facts[side.id] if isinstance(side, ast.Name) else side.value for side in sides)\n    if any(\"version\" in name for name in names) and not isinstance(node.ops[0], (ast.In, ast.NotIn)):\n        left, right = version_key(left), version_key(right)\n    return compare(node.ops[0], left, right)\n\n\ndef version_key(text):\n    return tuple(int(part) for part in re.findall(r\"\\d+\", text))\n\n\ndef compare(operator, left, right):\n    table = {\n        ast.Eq: lambda: left == right,\n        ast.NotEq: lambda: left != right,\n        ast.Lt: lambda: left < right,\n        ast.LtE: lambda: left <= right,\n        ast.Gt: lambda: left > right,\n        ast.GtE: lambda: left >= right,\n        ast.In: lambda: left in right,\n        ast.NotIn: lambda: left not in right,\n    }\n    return table[type(operator)]()\n",
    "scan/backend_scan/metadata.py": "\"\"\"Distributions whose metadata the code asks for, and the groups of entry points that it loads.\"\"\"\n\nimport ast\n\nfrom .path_calls import argument\n\nDISTRIBUTION_CALLS = {\"version\", \"distribution\", \"metadata\", \"requires\", \"files\"}\nPKG_RESOURCES_CALLS = {\"get_distribution\", \"require\", \"get_provider\"}\nMODULES = (\"importlib.metadata.\", \"importlib_metadata.\")\nNOT_FOUND = (\"PackageNotFoundError\", \"DistributionNotFound\", \"ImportError\", \"Exception\", \"ModuleNotFoundError\")\n\n\nclass Metadata:\n    \"\"\"Findings of one module: `asked` = (distribution, line, guarded), `groups` = (group, line).\"\"\"\n\n    def __init__(self, program, facts):\n        self.evaluator = program.evaluator\n        self.facts = facts\n        self.asked = []\n        self.groups = []\n\n    def collect(self):\n        guarded = guarded_lines(self.facts.tree) if self.mentions_metadata() else ()\n        for node, context, scope in self.facts.found.expressions:\n            if isinstance(node, ast.Call):\n                self.call(node, scope, context.optional or node.lineno in guarded)\n            elif isinstance(node, ast.Subscript):\n                self.subscript(node, scope)\n        return self\n\n    def mentions_metadata(self):\n        return any(\"metadata\" in name or \"pkg_resources\" in name or \"importlib\" in name for name in self.facts.aliases.values())\n\n    def call(self, node, scope, guarded):\n        target = self.evaluator.qualified(node.func, scope) or \"\"\n        module, _, name = target.rpartition(\".\")\n        if f\"{module}.\" in MODULES and name in DISTRIBUTION_CALLS or module == \"pkg_resources\" and name in PKG_RESOURCES_CALLS:\n            first = argument(node, 0, \"distribution_name\")\n            for text in self.evaluator.exact_texts(first, scope) if first is not None else []:\n                self.asked.append((requirement_name(text), node.lineno, guarded))\n        elif name == \"entry_points\" and f\"{module}.\" in MODULES:\n            self.group(keyword(node, \"group\"), scope, node)\n        elif target == \"pkg_resources.iter_entry_points\":\n            self.group(argument(node, 0, \"group\"), scope, node)\n        elif isinstance(node.func, ast.Attribute):\n            self.method(node, scope)\n\n    def method(self, node, scope):\n        if node.func.attr == \"load_setuptools_entrypoints\":\n            self.group(argument(node, 0, \"group\"), scope, node)\n        elif node.func.attr in (\"select\", \"get\") and self.is_entry_points(node.func.value, scope):\n            self.group(keyword(node, \"group\") if node.func.attr == \"select\" else argument(node, 0, \"name\"), scope, node)\n\n    def subscript(self, node, scope):\n        if self.is_entry_points(node.value, scope):\n            self.group(node.slice, scope, node)\n\n    def is_entry_points(self, node, scope):\n        \"\"\"Whether an expression is `entry_points()`, directly or through one name.\"\"\"\n        if isinstance(node, ast.Name):\n            bindings, owner = scope.lookup(node.id)\n            values = [binding.node for binding in bindings or () if binding.how == \"value\"]\n            return any(isinstance(value, ast.Call) and self.is_entry_points(value, owner) for value in values)\n        if not isinstance(node, ast.Call):\n            return False\n        target = self.evaluator.qualified(node.func, scope) or \"\"\n        return target.endswith(\".entry_points\") and target.startswith(MODULES)\n\n    def group(self, node, scope, place):\n        if node is not None:\n            self.groups += [(text, place.lineno) for text in self.evaluator.exact_texts(node, scope)]\n\n\ndef keyword(node, name):\n    return next((part.value for part in node.keywords if part.arg == name), None)\n\n\ndef requirement_name(text):\n    \"\"\"`pkg_resources.require(\"name>=1\")` takes a requirement.\"\"\"\n    for index, character in enumerate(text):\n        if not (character.isalnum() or character in \"._-\"):\n            return text[:index].strip()\n    return text\n\n\ndef guarded_lines(tree):\n    \"\"\"Lines inside a `try` that handles a missing distribution.\"\"\"\n    lines = set()\n    for node in ast.walk(tree):\n        if isinstance(node, ast.Try) and any(handles_absence(handler.type) for handler in node.handlers):\n            for statement in node.body:\n                lines.update(range(statement.lineno, (statement.end_lineno or statement.lineno) + 1))\n    return lines\n\n\ndef handles_absence(node):\n    if node is None:\n        return True\n    parts = node.elts if isinstance(node, ast.Tuple) else [node]\n    return any(ast.unparse(part).rpartition(\".\")[2] in NOT_FOUND for part in parts)\n",
    "scan/backend_scan/package_data.py": "\"\"\"Data files that packages bring along: what a bundle may miss.\"\"\"\n\nimport os\n\nfrom .data_files import CODE, files_below, is_secret\nfrom .finder import OWN\n\nNOISE_SUFFIXES = (\n    *CODE, \".pyi\", \".c\", \".h\", \".cc\", \".cpp\", \".hpp\", \".cxx\", \".pxd\", \".pxi\", \".f\", \".f90\", \".dll\", \".a\", \".lib\", \".o\", \".md\",\n    \".rst\", \".map\", \".so.1\", \".in\", \".build\", \".cmake\", \".orig\",\n)  # fmt: skip\nNOISE_NAMES = {\n    \"py.typed\", \"license\", \"licence\", \"copying\", \"notice\", \"readme\", \"authors\", \"changelog\", \"install\", \"makefile\",\n    \".gitignore\", \".ds_store\",\n}  # fmt: skip\nNOISE_FOLDERS = {\"tests\", \"test\", \"testing\", \"testsuite\", \"test_data\", \"__pycache__\", \"include\", \"docs\", \"benchmarks\"}\n\n\ndef is_noise(path):\n    \"\"\"Whether a file inside a package is never read by the running program. `path` has `/`.\"\"\"\n    *folders, name = path.lower().split(\"/\")\n    if any(folder in NOISE_FOLDERS or folder.endswith((\".dist-info\", \".egg-info\", \".libs\")) for folder in folders):\n        return True\n    stem = name.partition(\".\")[0] or name\n    return name in NOISE_NAMES or stem in NOISE_NAMES or name.endswith(NOISE_SUFFIXES) or \".so.\" in name\n\n\ndef of_distribution(distribution, packages):\n    \"\"\"[{package, files}] for the top-level packages of an installed distribution that the code uses.\"\"\"\n    found = {}\n    for record in distribution.records:\n        top, slash, _ = record.partition(\"/\")\n        if slash and top in packages and not is_noise(record):\n            found.setdefault(top, []).append(record)\n    return [{\"distribution\": distribution.name, \"package\": top, \"files\": sorted(files)} for top, files in sorted(found.items())]\n\n\ndef of_own_packages(finder, names):\n    \"\"\"The same for the application's own top-level packages in the source tree.\"\"\"\n    described = []\n    for name in sorted(names):\n        module = finder.find(name)\n        if module is None or module.kind != OWN or not module.is_package:\n            continue\n        files = []\n        for location in module.locations:\n            for file in files_below(location):\n                tail = os.path.relpath(file, location).replace(os.sep, \"/\")\n                if not is_noise(tail) and not is_secret(tail):\n                    files.append(f\"{name}/{tail}\")\n        if files:\n            described.append({\"distribution\": None, \"package\": name, \"files\": sorted(files)})\n    return described\n",
    "scan/backend_scan/path_calls.py": "\"\"\"Calls that make paths: `pathlib`, `os.path`, `importlib.resources`, `pkgutil.get_data` and their kin.\"\"\"\n\nimport ast\nimport os\n\nfrom .values import UNKNOWN, PathValue, Text\n\nSAME = {\n    \"pathlib.Path\", \"pathlib.PurePath\", \"pathlib.PosixPath\", \"pathlib.WindowsPath\", \"str\", \"os.fspath\",\n    \"os.path.abspath\", \"os.path.realpath\", \"os.path.normpath\", \"os.path.expanduser\", \"os.fsdecode\",\n    \"anyio.Path\",\n}  # fmt: skip\nSAME_METHODS = {\"resolve\", \"absolute\", \"as_posix\", \"expanduser\", \"__str__\"}\nRESOURCE_CALLS = {\n    \"importlib.resources.read_text\", \"importlib.resources.read_binary\", \"importlib.resources.open_text\",\n    \"importlib.resources.open_binary\", \"importlib.resources.path\", \"importlib.resources.contents\",\n    \"importlib.resources.is_resource\", \"pkgutil.get_data\", \"pkg_resources.resource_filename\",\n    \"pkg_resources.resource_string\", \"pkg_resources.resource_stream\", \"pkg_resources.resource_listdir\",\n    \"pkg_resources.resource_exists\",\n}  # fmt: skip\nLOADERS = {\"jinja2.PackageLoader\", \"jinja2.loaders.PackageLoader\"}\n\n\ndef path_call(evaluator, node, scope):\n    \"\"\"The values of a path-making call; None when it is not one.\"\"\"\n    target = evaluator.qualified(node.func, scope) or \"\"\n    target = target.replace(\"importlib_resources.\", \"importlib.resources.\")\n    if target in SAME:\n        return joined(evaluator, node.args, scope)\n    if target == \"os.path.join\":\n        return joined(evaluator, node.args, scope)\n    if target == \"os.path.dirname\":\n        return [value.up() for value in first(evaluator, node, scope) if isinstance(value, PathValue)]\n    if target in (\"os.getcwd\", \"pathlib.Path.cwd\"):\n        return [PathValue(\"cwd\", evaluator.program.root, evaluator.program.root)]\n    if target == \"getattr\":\n        return attribute_by_name(evaluator, node, scope)\n    if target == \"importlib.resources.files\":\n        return [folder_of(evaluator, value) for value in first(evaluator, node, scope)] if node.args else [package_folder(scope)]\n    if target == \"importlib.resources.as_file\":\n        return first(evaluator, node, scope)\n    if target in RESOURCE_CALLS:\n        return resource(evaluator, node, scope)\n    if target in LOADERS:\n        return template_folder(evaluator, node, scope)\n    return path_method(evaluator, node, scope)\n\n\ndef path_method(evaluator, node, scope):\n    func = node.func\n    if not isinstance(func, ast.Attribute):\n        return None\n    if func.attr in SAME_METHODS:\n        return evaluator.values(func.value, scope)\n    if func.attr == \"joinpath\":\n        return joined(evaluator, [func.value, *node.args], scope)\n    if func.attr in (\"with_name\", \"with_suffix\") and node.args:\n        bases = [value for value in evaluator.values(func.value, scope) if isinstance(value, PathValue)]\n        return [renamed(base, func.attr, text) for base in bases for text in evaluator.texts(node.args[0], scope)]\n    return None\n\n\ndef first(evaluator, node, scope):\n    return evaluator.values(node.args[0], scope) if node.args else [UNKNOWN]\n\n\ndef joined(evaluator, parts, scope):\n    \"\"\"`os.path.join` and `Path(a, b)`: the parts after each other.\"\"\"\n    if not parts:\n        return [UNKNOWN]\n    results = evaluator.values(parts[0], scope)\n    for part in parts[1:]:\n        values = evaluator.values(part, scope)\n        results = [append(base, value) for base in results for value in values]\n    return [result for result in results if result is not None] or [UNKNOWN]\n\n\ndef append(base, value):\n    if isinstance(value, PathValue):\n        return value\n    if isinstance(base, PathValue) and isinstance(value, Text):\n        return base.join(value)\n    if isinstance(base, Text) and isinstance(value, Text) and base.exact:\n        return Text(f\"{base.text}/{value.text}\", value.exact)\n    return UNKNOWN\n\n\ndef renamed(base, method, text):\n    if not text.exact:\n        return UNKNOWN\n    folder, name = os.path.split(base.disk)\n    new = text.text if method == \"with_name\" else os.path.splitext(name)[0] + text.text\n    return PathValue(base.anchor, base.root, folder).join(Text(new))\n\n\ndef attribute_by_name(evaluator, node, scope):\n    \"\"\"`getattr(sys, \"_MEIPASS\", default)`.\"\"\"\n    if len(node.args) < 2 or not isinstance(node.args[1], ast.Constant) or node.args[1].value != \"_MEIPASS\":\n        return [UNKNOWN]\n    default = evaluator.values(node.args[2], scope) if len(node.args) > 2 else []\n    return [PathValue(\"bundle\", scope.module.root, scope.module.root), *default]\n\n\ndef package_folder(scope):\n    folder = os.path.dirname(scope.module.file)\n    return PathValue(\"file\", scope.module.root, folder)\n\n\ndef folder_of(evaluator, value):\n    \"\"\"The folder of a package, given by name or as a module object.\"\"\"\n    name = value.text if isinstance(value, Text) and value.exact else getattr(value, \"name\", None)\n    found = evaluator.program.finder.find(name) if name else None\n    if found is None:\n        return UNKNOWN\n    if found.is_package and found.locations:\n        return PathValue(\"file\", found.root, found.locations[0])\n    return PathValue(\"file\", found.root, os.path.dirname(found.origin)) if found.source else UNKNOWN\n\n\ndef argument(node, index, *names):\n    for keyword in node.keywords:\n        if keyword.arg in names:\n            return keyword.value\n    return node.args[index] if index < len(node.args) else None\n\n\ndef resource(evaluator, node, scope):\n    package = argument(node, 0, \"package\", \"anchor\", \"package_or_requirement\")\n    name = argument(node, 1, \"resource\", \"resource_name\")\n    if package is None:\n        return [UNKNOWN]\n    folders = [folder_of(evaluator, value) for value in evaluator.values(package, scope)]\n    if name is None:\n        return folders\n    texts = evaluator.texts(name, scope)\n    return [folder.join(text) for folder in folders if isinstance(folder, PathValue) for text in texts]\n\n\ndef template_folder(evaluator, node, scope):\n    package = argument(node, 0, \"package_name\")\n    path = argument(node, 1, \"package_path\")\n    if package is None:\n        return [UNKNOWN]\n    texts = evaluator.texts(path, scope) if path is not None else [Text(\"templates\")]\n    folders = [folder_of(evaluator, value) for value in evaluator.values(package, scope)]\n    return [folder.join(text) for folder in folders if isinstance(folder, PathValue) for text in texts]\n",
    "scan/backend_scan/program.py": "\"\"\"The application's own modules: read once, each with its names, scopes and findings.\"\"\"\n\nimport ast\nimport os\n\nfrom .conditions import Conditions\nfrom .evaluator import Evaluator\nfrom .finder import OWN\nfrom .scopes import Scope, dotted, import_aliases\nfrom .sources import SourceError, parse, read_source\nfrom .statements import Walker\n\n\nANCHORS = (\n    b\"__file__\", b\"_MEIPASS\", b\"resources\", b\"get_data\", b\"PackageLoader\", b\"getcwd\", b\"cwd(\", b\"Flask(\", b\"Quart(\",\n)  # fmt: skip\n\n\nclass ModuleFacts:\n    \"\"\"One own module that has been read.\"\"\"\n\n    def __init__(self, name, file, root, source, is_package):\n        tree = parse(source)\n        self.name = name\n        self.package = name if is_package else name.rpartition(\".\")[0]\n        self.file = file\n        self.root = root\n        self.tree = tree\n        self.scope = Scope(tree, module=self)\n        self.aliases = import_aliases(tree, self.package)\n        # Whether a path that starts at the code itself can be in it.\n        self.anchored = any(anchor in source for anchor in ANCHORS)\n        self.found = None\n        self._scopes = {}\n\n    def scope_of(self, node, parent=None):\n        if node not in self._scopes:\n            self._scopes[node] = Scope(node, parent or self.scope)\n        return self._scopes[node]\n\n    def qualified(self, node):\n        name = dotted(node)\n        if name is None:\n            return None\n        top, dot, rest = name.partition(\".\")\n        return self.aliases.get(top, top) + dot + rest\n\n\nclass Program:\n    \"\"\"All that the scan knows about the source; `facts` reads a module when it is first asked for.\"\"\"\n\n    def __init__(self, finder, root, platform):\n        self.finder = finder\n        self.root = root\n        self.platform = platform\n        self.evaluator = Evaluator(self)\n        self.errors = {}\n        self.entry_name = None\n        self._facts = {}\n        self._bound = {}\n        self._anchored = {}\n\n    def facts(self, name):\n        \"\"\"The facts of the own module `name`; None for all others and for one with a syntax error.\"\"\"\n        if name not in self._facts:\n            module = self.finder.find(name)\n            own = module is not None and module.kind == OWN and module.source is not None\n            self._facts[name] = self._read(module) if own else None\n        return self._facts[name]\n\n    def _read(self, module):\n        return self.read_file(module.name, module.origin, module.root, module.is_package)\n\n    def read_file(self, name, file, root, is_package=False):\n        try:\n            facts = ModuleFacts(name, file, root, read_source(file), is_package)\n        except SourceError as error:\n            self.errors[file] = error\n            return None\n        self._facts[name] = facts\n        return facts\n\n    def walk(self, facts, is_main):\n        \"\"\"The findings of a module; `is_main` is None where it runs as the program and False elsewhere.\"\"\"\n        conditions = Conditions(self.platform, is_main, facts.qualified)\n        try:\n            facts.found = Walker(facts, conditions).walk()\n        except RecursionError:\n            self.errors[facts.file] = SourceError(\"the source is nested too deeply to be read\")\n            return False\n        return True\n\n    def may_hold_paths(self, facts):\n        \"\"\"Whether the module, or one of the own modules that it takes names from, can name a file beside the code.\"\"\"\n        if facts.name not in self._anchored:\n            reached, found = self._anchors_from(facts)\n            # Without any anchor, none of the modules on the way has one either.\n            self._anchored.update({facts.name: True} if found else dict.fromkeys(reached, False))\n        return self._anchored[facts.name]\n\n    def _anchors_from(self, facts):\n        todo, seen = [facts], {facts.name}\n        while todo:\n            current = todo.pop()\n            if current.anchored or self._anchored.get(current.name):\n                return seen, True\n            targets = {part for target in current.aliases.values() for part in (target, target.rpartition(\".\")[0])}\n            for name in sorted(targets - seen - {\"\"}):\n                seen.add(name)\n                other = self.facts(name) if self._anchored.get(name) is not False else None\n                if other is not None:\n                    todo.append(other)\n        return seen, False\n\n    def binds(self, package, name):\n        \"\"\"Whether a package's `__init__` gives `name` to something that is not the submodule of that name.\"\"\"\n        if package.name not in self._bound:\n            self._bound[package.name] = self._bound_names(package)\n        return name in self._bound[package.name]\n\n    def _bound_names(self, package):\n        if package.source is None:\n            return set()\n        facts = self.facts(package.name)\n        try:\n            tree = facts.tree if facts else parse(read_source(package.source))\n        except SourceError:\n            return set()\n        scope = facts.scope if facts else Scope(tree, module=tree)\n        aliases = import_aliases_at_top(tree, package.name)\n        others = {alias for alias, target in aliases.items() if target != f\"{package.name}.{alias}\"}\n        return set(scope.bindings) | others\n\n    def display(self, path):\n        \"\"\"A path as the report shows it: from the project's root with `/`; elsewhere from its search folder.\"\"\"\n        path = os.path.abspath(path)\n        if path == self.root or path.startswith(self.root + os.sep):\n            return os.path.relpath(path, self.root).replace(os.sep, \"/\")\n        for entry in sorted(self.finder.search, key=len, reverse=True):\n            if path.startswith(os.path.abspath(entry) + os.sep):\n                return os.path.relpath(path, entry).replace(os.sep, \"/\")\n        return path.replace(os.sep, \"/\")\n\n\ndef import_aliases_at_top(tree, package):\n    \"\"\"Aliases of the statements that run on import, not of those inside functions.\"\"\"\n    statements = [node for node in ast.iter_child_nodes(tree) if not isinstance(node, (ast.FunctionDef, ast.ClassDef))]\n    return import_aliases(ast.Module(body=statements, type_ignores=[]), package)\n",
    "scan/backend_scan/providers.py": "\"\"\"Which distribution a module belongs to.\"\"\"\n\nimport os\n\n\nclass Providers:\n    \"\"\"Distributions by top-level name; where several share one (a namespace), their file lists decide.\"\"\"\n\n    def __init__(self, distributions):\n        self.by_top = {}\n        self.sites = {os.path.abspath(distribution.site) for distribution in distributions}\n        for distribution in distributions:\n            for name in distribution.top_level:\n                self.by_top.setdefault(name, []).append(distribution)\n        self.known = {}\n\n    def is_site(self, folder):\n        return os.path.abspath(folder) in self.sites\n\n    def of(self, module):\n        \"\"\"The name of the distribution that brought `module`, or None for the application's own source.\"\"\"\n        if module.name not in self.known:\n            self.known[module.name] = self._of(module)\n        return self.known[module.name]\n\n    def _of(self, module):\n        candidates = self.by_top.get(module.name.partition(\".\")[0], [])\n        if module.root is not None:\n            here = os.path.abspath(module.root)\n            candidates = [each for each in candidates if each.editable or os.path.abspath(each.site) == here]\n        if len(candidates) < 2 or module.origin is None or module.root is None:\n            return candidates[0].name if len(candidates) == 1 else None\n        tail = os.path.relpath(module.origin, module.root).replace(os.sep, \"/\")\n        return next((each.name for each in candidates if tail in each.records), None)\n",
    "scan/backend_scan/scan.py": "\"\"\"The scan as a whole: from a request to the answer.\"\"\"\n\nimport os\nimport platform\n\nfrom . import package_data\nfrom .data_files import DataFiles\nfrom .entry import find_entry, own_folders, search_path\nfrom .finder import INSTALLED, OWN, Finder\nfrom .graph import Graph\nfrom .installed import describe, normalized, read_distributions\nfrom .program import Program\nfrom .providers import Providers\n\nSCHEMA = 1\n\n\ndef scan(request):\n    \"\"\"The answer for one request; both are plain JSON values (see `scan-types.ts`).\"\"\"\n    root = os.path.abspath(request[\"root\"])\n    search = search_path(request, root)\n    distributions, mapping = read_distributions(search)\n    providers = Providers(distributions)\n    finder = Finder(search, mapping, own_folders(request[\"entry\"], root, distributions, search))\n    program = Program(finder, root, request[\"platform\"])\n    entry = find_entry(request[\"entry\"], program)\n    graph = Graph(program)\n    graph.follow(entry.modules)\n    groups = follow_groups(graph, distributions)\n    needed = graph.settle(entry.modules)\n    return answer(Run(program, graph, entry, needed, groups, distributions, providers))\n\n\nclass Run:\n    \"\"\"The parts of a finished scan.\"\"\"\n\n    def __init__(self, program, graph, entry, needed, groups, distributions, providers):\n        self.program = program\n        self.graph = graph\n        self.entry = entry\n        self.needed = needed\n        self.groups = groups\n        self.distributions = distributions\n        self.providers = providers\n\n\ndef follow_groups(graph, distributions):\n    \"\"\"The entry points of each group that the code loads, with the distributions that provide them.\"\"\"\n    groups, done = [], set()\n    while len(done) < len(graph.metadata):\n        findings = graph.metadata[len(done)]\n        done.add(len(done))\n        for group, line in findings.groups:\n            providers = []\n            for distribution in distributions:\n                for name, module in distribution.entry_points(group):\n                    providers.append({\"distribution\": distribution.name, \"name\": name, \"module\": module})\n                    found = graph.program.finder.find(module)\n                    if found is not None and found.kind == OWN and found.name not in graph.seen:\n                        graph.seen.add(found.name)\n                        graph.queue.append(found.name)\n            file = graph.program.display(findings.facts.file)\n            groups.append({\"group\": group, \"file\": file, \"line\": line, \"providers\": providers})\n        graph.follow([])\n    return sorted(groups, key=lambda item: (item[\"group\"], item[\"file\"], item[\"line\"]))\n\n\ndef answer(run):\n    program, graph = run.program, run.graph\n    data = data_of(run)\n    return {\n        \"schema\": SCHEMA,\n        \"python\": platform.python_version(),\n        \"entry\": run.entry.described(program),\n        \"searchPaths\": run.entry.search_paths(run.distributions),\n        \"modules\": sorted((module_of(run, facts) for facts in graph.modules.values()), key=lambda item: item[\"name\"]),\n        \"references\": references_of(run),\n        \"opaqueImports\": opaque_of(run),\n        \"pluginFolders\": plugin_folders(run),\n        \"metadata\": metadata_of(run),\n        \"entryPointGroups\": run.groups,\n        \"data\": data.all(),\n        \"looked\": data.looked_at(),\n        \"packageData\": package_data_of(run),\n        \"distributions\": [describe(distribution, program.platform) for distribution in run.distributions],\n        \"syntaxErrors\": errors_of(run),\n    }\n\n\ndef module_of(run, facts):\n    found = run.program.finder.find(facts.name)\n    return {\n        \"name\": facts.name,\n        \"file\": run.program.display(facts.file),\n        \"package\": bool(found and found.is_package),\n        \"needed\": facts.name in run.needed,\n        \"distribution\": run.providers.of(found) if found else None,\n    }\n\n\ndef references_of(run):\n    described = {}\n    for reference in run.graph.references:\n        module = run.program.finder.find(reference[\"module\"])\n        item = {\n            \"module\": reference[\"module\"],\n            \"file\": run.program.display(reference[\"file\"]),\n            \"line\": reference[\"line\"],\n            \"via\": reference[\"via\"],\n            \"optional\": reference[\"optional\"],\n            \"kind\": reference[\"kind\"],\n            \"namespace\": bool(module and module.is_namespace),\n            \"distribution\": run.providers.of(module) if module and module.kind in (INSTALLED, OWN) else None,\n        }\n        key = (item[\"module\"], item[\"file\"], item[\"line\"], item[\"via\"])\n        kept = described.setdefault(key, item)\n        kept[\"optional\"] = kept[\"optional\"] and item[\"optional\"]\n    return [described[key] for key in sorted(described)]\n\n\ndef opaque_of(run):\n    places = {(run.program.display(found.facts.file), line) for found in run.graph.dynamic for line in found.opaque}\n    return [{\"file\": file, \"line\": line} for file, line in sorted(places)]\n\n\nPLUGIN_NAMES = {\n    \"plugins\", \"services\", \"connectors\", \"providers\", \"handlers\", \"extensions\", \"addons\", \"adapters\", \"drivers\",\n    \"integrations\", \"backends\", \"modules\", \"tools\", \"tasks\", \"commands\", \"channels\", \"agents\",\n}  # fmt: skip\n\n\ndef plugin_folders(run):\n    \"\"\"Packages with a plugin-like name next to reached code that hold modules nothing refers to.\"\"\"\n    finder, found = run.program.finder, []\n    packages = sorted(name for name, facts in run.graph.modules.items() if facts.package == name)\n    for parent in [\"\", *packages]:\n        children = finder.submodules(parent, recursive=False) if parent else top_names(run)\n        for name in children:\n            module = finder.find(name)\n            if name.rpartition(\".\")[2] not in PLUGIN_NAMES or not module.is_package or module.kind != OWN:\n                continue\n            missing = [child for child in finder.submodules(name) if child not in run.graph.modules]\n            if missing:\n                found.append({\"package\": name, \"modules\": missing})\n    return sorted(found, key=lambda item: item[\"package\"])\n\n\ndef top_names(run):\n    roots = sorted({facts.root for facts in run.graph.modules.values() if not run.providers.is_site(facts.root)})\n    return sorted({name for root in roots for name in run.program.finder.top_level(root)})\n\n\ndef metadata_of(run):\n    installed = {normalized(distribution.name) for distribution in run.distributions}\n    asked = {}\n    for findings in run.graph.metadata:\n        for name, line, guarded in findings.asked:\n            place = (name, run.program.display(findings.facts.file), line)\n            asked[place] = {\n                \"distribution\": name,\n                \"installed\": normalized(name) in installed,\n                \"optional\": guarded,\n                \"file\": place[1],\n                \"line\": line,\n            }\n    return [asked[place] for place in sorted(asked)]\n\n\ndef data_of(run):\n    files = DataFiles(run.program)\n    files.add_all(run.graph.data)\n    for findings in run.graph.dynamic:\n        for _, value, line, _ in findings.listed:\n            files.add_sources(findings.facts, value, line)\n    return files\n\n\ndef package_data_of(run):\n    \"\"\"Of the distributions that the code imports itself, and of the application's own packages.\"\"\"\n    named = [each for each in run.graph.references if each[\"kind\"] in (INSTALLED, OWN) and each[\"via\"] != \"text\"]\n    used = {each[\"module\"].partition(\".\")[0] for each in named}\n    used |= {name.partition(\".\")[0] for name in run.graph.modules}\n    described = []\n    for distribution in run.distributions:\n        packages = used & set(distribution.top_level)\n        if packages and not distribution.editable:\n            described += package_data.of_distribution(distribution, packages)\n    listed = {item[\"package\"] for item in described}\n    own = {name for name in used if name not in listed and is_source(run, name)}\n    described += package_data.of_own_packages(run.program.finder, own)\n    return sorted(described, key=lambda item: item[\"package\"])\n\n\ndef is_source(run, name):\n    \"\"\"Whether a package lies in the project, even where an installed distribution claims its name.\"\"\"\n    module = run.program.finder.find(name)\n    return module is not None and not run.providers.is_site(module.root)\n\n\ndef errors_of(run):\n    \"\"\"Of the modules that the entry reaches; a file that was only looked at for its names does not matter.\"\"\"\n    modules = [run.program.finder.find(name) for name in run.graph.seen]\n    reached = {module.origin for module in modules if module} | {run.entry.file}\n    errors = [\n        {\"file\": run.program.display(path), \"line\": error.line, \"column\": error.column, \"message\": error.message}\n        for path, error in run.program.errors.items()\n        if path in reached\n    ]\n    return sorted(errors, key=lambda item: (item[\"file\"], item[\"line\"]))\n",
    "scan/backend_scan/scopes.py": "\"\"\"Who is bound to what inside one module: names to expressions, aliases to dotted names.\"\"\"\n\nimport ast\n\nBLOCKS = (\"body\", \"orelse\", \"handlers\", \"finalbody\", \"cases\")\nSCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)\n\n\nclass Scope:\n    \"\"\"The bindings of a module, class or function body, gathered when first asked for.\"\"\"\n\n    def __init__(self, node, parent=None, module=None):\n        self.node = node\n        self.parent = parent\n        self.module = module or parent.module\n        self.overrides = {}\n        self._bindings = None\n\n    @property\n    def is_class(self):\n        return isinstance(self.node, ast.ClassDef)\n\n    @property\n    def bindings(self):\n        \"\"\"Name → list of Binding. The walker adds those made inside expressions (`:=`, comprehensions).\"\"\"\n        if self._bindings is None:\n            self._bindings = {}\n            for node in own_statements(self.node):\n                bind(node, self._bindings)\n        return self._bindings\n\n    def lookup(self, name):\n        \"\"\"The bindings of `name` and the scope that has them, as the language looks names up.\"\"\"\n        scope = self\n        while scope is not None:\n            if name in scope.overrides:\n                return [Binding(\"value\", scope.overrides[name][0])], scope.overrides[name][1]\n            if name in scope.bindings and (scope is self or not scope.is_class):\n                return scope.bindings[name], scope\n            scope = scope.parent\n        return None, None\n\n    def called_with(self, overrides):\n        \"\"\"This function's scope with parameters bound to (expression, scope of the caller).\"\"\"\n        scope = Scope(self.node, self.parent)\n        scope._bindings = self.bindings\n        scope.overrides = overrides\n        return scope\n\n\nclass Binding:\n    \"\"\"How a name got its value: `value`, `element` (of an iterable), `function`, or `unknown`.\"\"\"\n\n    __slots__ = (\"how\", \"node\", \"index\")\n\n    def __init__(self, how, node=None, index=None):\n        self.how = how\n        self.node = node\n        # The position inside an unpacked tuple, for `for name, path in …` and `a, b = …`.\n        self.index = index\n\n\ndef own_statements(root):\n    \"\"\"The statements of a scope's body at any depth; of a nested scope only its definition.\"\"\"\n    todo = list(reversed(root.body)) if isinstance(root.body, list) else []\n    while todo:\n        node = todo.pop()\n        yield node\n        if not isinstance(node, SCOPES):\n            todo.extend(reversed(inner_statements(node)))\n\n\ndef inner_statements(node):\n    \"\"\"The statements directly inside a compound statement. Expressions, which are most of a tree, are not visited.\"\"\"\n    found = []\n    for name in BLOCKS:\n        children = getattr(node, name, None)\n        # The `body` of a lambda or a conditional expression is no list.\n        if isinstance(children, list):\n            found += children\n    return found\n\n\ndef bind(node, bindings):\n    if isinstance(node, ast.Assign):\n        for target in node.targets:\n            bind_target(target, \"value\", node.value, bindings)\n    elif isinstance(node, (ast.AnnAssign, ast.NamedExpr)) and node.value is not None:\n        bind_target(node.target, \"value\", node.value, bindings)\n    elif isinstance(node, ast.AugAssign):\n        bind_target(node.target, \"augment\", node, bindings)\n    elif isinstance(node, (ast.For, ast.AsyncFor, ast.comprehension)):\n        bind_target(node.target, \"element\", node.iter, bindings)\n    elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):\n        bindings.setdefault(node.name, []).append(Binding(\"function\", node))\n    elif isinstance(node, ast.ClassDef):\n        bindings.setdefault(node.name, []).append(Binding(\"class\", node))\n    elif isinstance(node, (ast.With, ast.AsyncWith)):\n        for item in node.items:\n            if isinstance(item.optional_vars, ast.Name):\n                bindings.setdefault(item.optional_vars.id, []).append(Binding(\"value\", item.context_expr))\n\n\ndef bind_target(target, how, value, bindings):\n    if isinstance(target, ast.Name):\n        bindings.setdefault(target.id, []).append(Binding(how, value))\n    elif isinstance(target, (ast.Tuple, ast.List)):\n        for index, part in enumerate(target.elts):\n            if isinstance(part, ast.Name):\n                bindings.setdefault(part.id, []).append(Binding(how, value, index))\n\n\ndef statements_of(tree):\n    \"\"\"All statements at any depth, outer ones first.\"\"\"\n    todo = [tree]\n    while todo:\n        node = todo.pop()\n        todo.extend(inner_statements(node))\n        yield node\n\n\ndef import_aliases(tree, package):\n    \"\"\"Local name → dotted name, for every import statement in the module, whatever its scope.\"\"\"\n    aliases = {}\n    for node in statements_of(tree):\n        if isinstance(node, ast.Import):\n            for alias in node.names:\n                top = alias.name.partition(\".\")[0]\n                aliases.setdefault(alias.asname or top, alias.name if alias.asname else top)\n        elif isinstance(node, ast.ImportFrom):\n            base = absolute(node.module, node.level, package)\n            for alias in node.names:\n                if base and alias.name != \"*\":\n                    aliases.setdefault(alias.asname or alias.name, f\"{base}.{alias.name}\")\n    return aliases\n\n\ndef absolute(module, level, package):\n    \"\"\"The absolute name meant by `from <level dots><module>`; None when it leaves the top-level package.\"\"\"\n    if not level:\n        return module\n    parts = package.split(\".\") if package else []\n    if level > len(parts):\n        return None\n    base = \".\".join(parts[: len(parts) - level + 1])\n    return f\"{base}.{module}\" if module else base\n\n\ndef dotted(node):\n    \"\"\"`a.b.c` as text for a chain of attributes, or None.\"\"\"\n    parts = []\n    while isinstance(node, ast.Attribute):\n        parts.append(node.attr)\n        node = node.value\n    if not isinstance(node, ast.Name):\n        return None\n    parts.append(node.id)\n    return \".\".join(reversed(parts))\n",
    "scan/backend_scan/sources.py": "\"\"\"Reads one source file into a syntax tree, or into the reason why it has none.\"\"\"\n\nimport ast\nimport io\nimport tokenize\nimport warnings\n\n\nclass SourceError(Exception):\n    \"\"\"A source that has no syntax tree. Lines and columns count from 1.\"\"\"\n\n    def __init__(self, message, line=1, column=1):\n        super().__init__(message)\n        self.message = message\n        self.line = line or 1\n        self.column = column or 1\n\n\ndef read_source(path):\n    \"\"\"The bytes of the file at `path`; raises `SourceError`.\"\"\"\n    try:\n        with open(path, \"rb\") as stream:\n            return stream.read()\n    except OSError as error:\n        raise SourceError(f\"the file cannot be read: {error.strerror or error}\") from None\n\n\ndef parse(data):\n    \"\"\"The tree of a source's bytes, decoded as Python does (byte order mark, coding line).\"\"\"\n    if b\"\\0\" in data:\n        before = data[: data.index(b\"\\0\")]\n        raise SourceError(\"the file contains a null byte (is it UTF-16, or not text?)\", before.count(b\"\\n\") + 1)\n    check_encoding(data)\n    try:\n        with warnings.catch_warnings():\n            warnings.simplefilter(\"ignore\")\n            return ast.parse(data)\n    except SyntaxError as error:\n        raise SourceError(error.msg or \"invalid syntax\", error.lineno, error.offset) from None\n    except (RecursionError, MemoryError):\n        raise SourceError(\"the source is nested too deeply to be read\") from None\n    except ValueError as error:\n        raise SourceError(str(error)) from None\n\n\ndef check_encoding(data):\n    \"\"\"Python's own message for a byte that does not decode has no line number; this one has.\"\"\"\n    try:\n        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)\n    except SyntaxError as error:\n        if \"unknown encoding\" in (error.msg or \"\"):\n            raise SourceError(error.msg) from None\n        encoding = \"utf-8\"\n    try:\n        data.decode(encoding)\n    except UnicodeDecodeError as error:\n        line = data.count(b\"\\n\", 0, error.start) + 1\n        column = error.start - (data.rfind(b\"\\n\", 0, error.start) + 1) + 1\n        message = f\"byte 0x{data[error.start]:02x} is not {encoding}; save the file as UTF-8 or add a coding line\"\n        raise SourceError(message, line, column) from None\n",
    "scan/backend_scan/statements.py": "\"\"\"Walks one module's statements: import statements with their guards, and the expressions for later.\"\"\"\n\nimport ast\nfrom dataclasses import dataclass, field, replace\n\nfrom .guards import assigned_names, is_guard, names_import_error\nfrom .scopes import absolute, bind\n\nLEAVES = (ast.Return, ast.Raise, ast.Continue, ast.Break)\nEXPRESSIONS = {ast.BinOp, ast.JoinedStr, ast.Subscript}\nFUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)\nTRIES = tuple(getattr(ast, name) for name in (\"Try\", \"TryStar\") if hasattr(ast, name))\n\n\n@dataclass(frozen=True)\nclass Context:\n    \"\"\"Under which circumstances a statement runs.\"\"\"\n\n    lazy: bool = False\n    optional: bool = False\n    # Needed only when one of these modules is absent: `except ImportError: import this`.\n    instead_of: tuple = ()\n    # Needed only when all of these modules are present: the `else:` of that `try`.\n    together_with: tuple = ()\n\n\n@dataclass(frozen=True)\nclass Import:\n    \"\"\"One module named by the source. `names` are the names of a `from` import, resolved later.\"\"\"\n\n    module: str\n    line: int\n    via: str\n    context: Context\n    names: tuple = ()\n\n\n@dataclass\nclass Found:\n    \"\"\"What the walk leaves for later. Of nested expressions the outer one always comes first.\"\"\"\n\n    imports: list = field(default_factory=list)\n    # (node, context) of each string literal that is no documentation.\n    texts: list = field(default_factory=list)\n    # (node, context, scope) of each call, operation, subscript and f-string.\n    expressions: list = field(default_factory=list)\n    # Expressions that only give a name to their value.\n    definitions: set = field(default_factory=set)\n\n\nclass Walker:\n    \"\"\"Fills a `Found` from a module's tree.\"\"\"\n\n    def __init__(self, module, conditions):\n        self.module = module\n        self.conditions = conditions\n        self.found = Found()\n        self.flags = set()\n        self.asks_for_specs = any(\n            name.startswith(\"importlib\") for name in module.aliases.values()\n        )\n\n    def walk(self):\n        self.block(self.module.tree.body, Context(), self.module.scope)\n        return self.found\n\n    def block(self, statements, context, scope):\n        \"\"\"Walks statements in order; True when the end of the block is certainly not reached.\"\"\"\n        for statement in statements:\n            handler = HANDLERS.get(type(statement))\n            if handler is None:\n                self.expressions(statement, context, scope)\n                if isinstance(statement, LEAVES):\n                    return True\n            elif handler(self, statement, context, scope):\n                return True\n        return False\n\n    def add(self, module, node, context, via=\"import\", names=()):\n        if module:\n            self.found.imports.append(Import(module, node.lineno, via, context, names))\n\n    def expressions(self, node, context, scope):\n        \"\"\"Collects what is interesting in the expressions of one statement (or of one expression).\"\"\"\n        todo = [node]\n        while todo:\n            part = todo.pop()\n            kind = type(part)\n            if kind is ast.Constant:\n                if type(part.value) is str and part.lineno:\n                    self.found.texts.append((part, context))\n                continue\n            if kind is ast.Name:\n                continue\n            if kind is ast.Call:\n                self.found.expressions.append((part, context, scope))\n                if called_name(part) == \"getLogger\":\n                    continue\n            elif kind is ast.comprehension or kind is ast.NamedExpr:\n                bind(part, scope.bindings)\n            elif kind in EXPRESSIONS:\n                self.found.expressions.append((part, context, scope))\n            if kind is ast.JoinedStr:\n                todo.extend(value for value in part.values if type(value) is ast.FormattedValue)\n            elif isinstance(part, FUNCTIONS) or kind is ast.ClassDef:\n                continue\n            else:\n                push_children(part, todo)\n\n\ndef push_children(node, todo):\n    \"\"\"`ast.iter_child_nodes` without its generators: this is where the scan spends its time.\"\"\"\n    for name in node._fields:\n        child = getattr(node, name, None)\n        if isinstance(child, list):\n            todo.extend(part for part in child if isinstance(part, ast.AST))\n        elif isinstance(child, ast.AST):\n            todo.append(child)\n\n\ndef called_name(call):\n    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, \"id\", \"\")\n\n\ndef plain_import(walker, node, context, scope):\n    for alias in node.names:\n        walker.add(alias.name, node, context)\n\n\ndef from_import(walker, node, context, scope):\n    base = absolute(node.module, node.level, walker.module.package)\n    walker.add(base, node, context, names=tuple(alias.name for alias in node.names))\n\n\ndef condition(walker, node, context, scope):\n    decided = walker.conditions.decide(node.test, scope)\n    if decided is not None:\n        return walker.block(node.body if decided else node.orelse, context, scope)\n    walker.expressions(node.test, context, scope)\n    if depends_on_guard(walker, node.test):\n        context = replace(context, optional=True)\n    left = walker.block(node.body, context, scope)\n    return walker.block(node.orelse, context, scope) and left and bool(node.orelse)\n\n\ndef depends_on_guard(walker, test):\n    \"\"\"`if HAS_TORCH:` or `if importlib.util.find_spec(\"torch\"):`.\"\"\"\n    for part in ast.walk(test):\n        if isinstance(part, ast.Name) and part.id in walker.flags:\n            return True\n        if isinstance(part, ast.Call) and called_name(part) in (\"find_spec\", \"find_loader\"):\n            return True\n    return False\n\n\ndef attempt(walker, node, context, scope):\n    guards = any(is_guard(handler, context) for handler in node.handlers)\n    body_context = replace(context, optional=True) if guards else context\n    start = len(walker.found.imports)\n    left = walker.block(node.body, body_context, scope)\n    tried = tuple(found.module for found in walker.found.imports[start:]) if guards else ()\n    handled = replace(context, instead_of=context.instead_of + tried)\n    for handler in node.handlers:\n        if guards:\n            walker.flags |= assigned_names(handler.body)\n        if handler.type is not None:\n            walker.expressions(handler.type, context, scope)\n        left = walker.block(handler.body, handled, scope) and left\n    walker.block(node.orelse, replace(context, together_with=context.together_with + tried), scope)\n    return walker.block(node.finalbody, context, scope) or left\n\n\ndef with_block(walker, node, context, scope):\n    inner = context\n    for item in node.items:\n        walker.expressions(item.context_expr, context, scope)\n        call = item.context_expr\n        if isinstance(call, ast.Call) and called_name(call) == \"suppress\":\n            if any(names_import_error(argument) for argument in call.args):\n                inner = replace(inner, optional=True)\n    # What a suppressing block leaves out is not certain to be left by what follows it.\n    return walker.block(node.body, inner, scope) and inner is context\n\n\ndef loop(walker, node, context, scope):\n    walker.expressions(node.iter, context, scope)\n    walker.block(node.body, context, scope)\n    walker.block(node.orelse, context, scope)\n\n\ndef while_loop(walker, node, context, scope):\n    if walker.conditions.decide(node.test, scope) is not False:\n        walker.expressions(node.test, context, scope)\n        walker.block(node.body, context, scope)\n    walker.block(node.orelse, context, scope)\n\n\ndef function(walker, node, context, scope):\n    for part in (*node.decorator_list, *node.args.defaults, *filter(None, node.args.kw_defaults)):\n        walker.expressions(part, context, scope)\n    walker.block(node.body, replace(context, lazy=True), walker.module.scope_of(node, scope))\n\n\ndef class_body(walker, node, context, scope):\n    for part in (*node.decorator_list, *node.bases, *(keyword.value for keyword in node.keywords)):\n        walker.expressions(part, context, scope)\n    walker.block(node.body, context, walker.module.scope_of(node, scope))\n\n\ndef annotated(walker, node, context, scope):\n    \"\"\"The annotation is left out: a quoted type is not a module.\"\"\"\n    if node.value is not None:\n        walker.found.definitions.add(node.value)\n        walker.expressions(node.value, context, scope)\n\n\ndef assignment(walker, node, context, scope):\n    if walker.asks_for_specs and depends_on_guard(walker, node.value):\n        walker.flags |= assigned_names([node])\n    names = [target.id for target in node.targets if isinstance(target, ast.Name)]\n    walker.found.definitions.add(node.value)\n    if \"__all__\" not in names:\n        walker.expressions(node.value, context, scope)\n\n\ndef bare(walker, node, context, scope):\n    \"\"\"A text that stands alone is documentation.\"\"\"\n    if not isinstance(node.value, ast.Constant):\n        walker.expressions(node.value, context, scope)\n\n\ndef asserted(walker, node, context, scope):\n    \"\"\"`assert sys.platform == \"win32\"` ends a block for type checkers and at run time.\"\"\"\n    walker.expressions(node.test, context, scope)\n    return walker.conditions.decide(node.test, scope) is False\n\n\ndef match(walker, node, context, scope):\n    walker.expressions(node.subject, context, scope)\n    for case in node.cases:\n        if case.guard is not None:\n            walker.expressions(case.guard, context, scope)\n        walker.block(case.body, context, scope)\n\n\nHANDLERS = {\n    ast.Import: plain_import,\n    ast.ImportFrom: from_import,\n    ast.If: condition,\n    ast.With: with_block,\n    ast.AsyncWith: with_block,\n    ast.For: loop,\n    ast.AsyncFor: loop,\n    ast.While: while_loop,\n    ast.FunctionDef: function,\n    ast.AsyncFunctionDef: function,\n    ast.ClassDef: class_body,\n    ast.AnnAssign: annotated,\n    ast.Assign: assignment,\n    ast.Expr: bare,\n    ast.Assert: asserted,\n    ast.Match: match,\n    **{kind: attempt for kind in TRIES},\n}\n",
    "scan/backend_scan/values.py": "\"\"\"What an expression may be worth, as far as the source tells: texts, paths beside the code, modules.\"\"\"\n\nimport os\nfrom dataclasses import dataclass, replace\nfrom itertools import islice, product\n\nMAX_VALUES = 300\n\n\n@dataclass(frozen=True)\nclass Text:\n    \"\"\"A string. When not `exact`, only its beginning and its `tail` are known (possibly nothing of it).\"\"\"\n\n    text: str\n    exact: bool = True\n    tail: str = \"\"\n\n    def plus(self, other):\n        if self.exact:\n            return Text(self.text + other.text, other.exact, other.tail)\n        return Text(self.text, False, self.tail + other.text if other.exact else other.tail)\n\n\n@dataclass(frozen=True)\nclass PathValue:\n    \"\"\"A path that starts at a module's `__file__`, at the bundle's root, or at the working directory.\n\n    `root` is the folder that becomes the root of the bundle for this path; `named` says that the code\n    has appended a name to the anchor, so that the path is about something and not only a starting point.\n    \"\"\"\n\n    anchor: str\n    root: str\n    disk: str\n    named: bool = False\n    exact: bool = True\n\n    def up(self, steps=1):\n        disk = self.disk\n        for _ in range(steps):\n            disk = os.path.dirname(disk)\n        return replace(self, disk=disk, named=False)\n\n    def join(self, text):\n        \"\"\"Appends a Text; an unknown rest leaves the known part, marked as inexact.\"\"\"\n        if not self.exact:\n            return self\n        tail = text.text if text.exact else text.text.rpartition(\"/\")[0]\n        if os.path.isabs(tail):\n            return None\n        disk = os.path.normpath(os.path.join(self.disk, tail)) if tail else self.disk\n        named = self.named or any(part not in (\"\", \".\", \"..\") for part in tail.split(\"/\"))\n        return replace(self, disk=disk, named=named, exact=text.exact)\n\n\n@dataclass(frozen=True)\nclass ModuleValue:\n    \"\"\"A module object, as `files(package)` and `package.__path__` take it.\"\"\"\n\n    name: str\n\n\nUNKNOWN = Text(\"\", False)\n\n\ndef concatenate(left, right):\n    \"\"\"`left + right` for texts and paths, as strings are joined.\"\"\"\n    if isinstance(left, Text) and isinstance(right, Text):\n        return left.plus(right)\n    if isinstance(left, PathValue) and isinstance(right, Text):\n        return left.join(Text(right.text.lstrip(\"/\\\\\"), right.exact))\n    if isinstance(right, PathValue) and left == Text(\"\"):\n        return right\n    return UNKNOWN\n\n\ndef concatenated(parts):\n    \"\"\"The texts or paths made of one value of each part, in order.\"\"\"\n    results = []\n    for combination in islice(product(*parts), MAX_VALUES):\n        value = Text(\"\")\n        for part in combination:\n            value = concatenate(value, part) if value is not None else None\n        results.append(value)\n    return results\n\n\ndef template(value, opening):\n    \"\"\"The known ends of a text with places for values: `%s` or `{name}`.\"\"\"\n    start = value.text.partition(opening)[0]\n    rest = value.text.rpartition(opening)[2]\n    tail = rest.partition(\"}\")[2] if opening == \"{\" else rest.lstrip(\"0123456789.-\")[1:]\n    return Text(start, False, tail)\n",
};

// EXTERNAL MODULE: ./src/shared/files.ts
var files = __webpack_require__(8590);
;// CONCATENATED MODULE: ./src/build-backend/python-probe.ts




/**
 * Runs one of our programs in `python/` (`probe.py`, or the folders `scan` and `layer`) inside the user's interpreter and
 * returns the JSON it prints. `request` reaches it as JSON on standard input. Unless `given` says something else, the
 * interpreter is isolated from the user's Python variables.
 * Rejects with what the interpreter said if it cannot be run or prints no JSON.
 */
function runProbe(host, python, probe, request, given) {
    return (0,files/* withTempDir */.E8)(host.temp, async (folder) => {
        await writeProbe(probe, folder);
        const file = (0,external_node_path_.join)(folder, probe);
        const input = request === undefined ? '' : asciiJson(request);
        const start = (options) => host.exec(python, [...options, file], {
            allowFailure: true,
            input,
            ...(given && { env: given.env }),
        });
        const isolated = await start(given?.options ?? ['-I', '-B']);
        // Python 2 has no -I; it is worth two more options to tell its user which version was found.
        const unknownOption = isolated.code === 2 && /unknown option/i.test(isolated.stderr);
        const result = unknownOption ? await start(['-E', '-s']) : isolated;
        if (result.code !== 0)
            throw new Error(result.stderr.trim() || `ended with code ${result.code}`);
        return parseAnswer(result.stdout);
    });
}
async function writeProbe(probe, folder) {
    for (const [name, text] of Object.entries(pythonFiles)) {
        if (name !== probe && !name.startsWith(`${probe}/`))
            continue;
        const file = (0,external_node_path_.join)(folder, name);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        await (0,promises_.writeFile)(file, text);
    }
}
/** JSON in ASCII, because Windows' Python reads standard input in the code page of the machine. */
function asciiJson(value) {
    return JSON.stringify(value).replace(/[\u0080-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** A `.pth` file or a `sitecustomize` of the user may print before us: ours is the last line. */
function parseAnswer(stdout) {
    const last = stdout.trimEnd().split('\n').at(-1) ?? '';
    try {
        return JSON.parse(last);
    }
    catch (cause) {
        throw new Error(`printed no JSON but: ${stdout.trim().slice(-500) || 'nothing'}`, { cause });
    }
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
