export const id = 1686;
export const ids = [1686];
export const modules = {

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

/***/ 150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readBinaries)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8382);
/* harmony import */ var _formats_binary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2400);
/* harmony import */ var _in_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7357);




/** Files read at once: each read is a few small ones, so that most of the time is waiting. */
const FILES_AT_ONCE = 8;
/** Reads the headers of each executable file of `files`, which lie below `root`, once. */
async function readBinaries(root, files) {
    const infos = new Map();
    const damaged = new Map();
    const executable = files.filter(({ kind, link }) => kind !== 'other' && link === undefined);
    const read = async ({ path }) => ({
        path,
        found: await (0,_formats_binary_js__WEBPACK_IMPORTED_MODULE_2__/* .readBinary */ .C8)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path)).catch(damageOnly),
    });
    for await (const { path, found } of (0,_in_order_js__WEBPACK_IMPORTED_MODULE_3__/* .inOrder */ .a)(executable, FILES_AT_ONCE, read)) {
        if (found instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            damaged.set(path, found);
        else if (found)
            infos.set(path, found);
    }
    return { infos, damaged };
}
function damageOnly(error) {
    if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo && error.code === 'binary-damaged')
        return error;
    throw error;
}


/***/ }),

/***/ 1872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ readContents)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/sidecar/formats/pyinstaller/bundle.ts + 4 modules
var pyinstaller_bundle = __webpack_require__(1624);
// EXTERNAL MODULE: ./src/sidecar/module-files.ts
var module_files = __webpack_require__(4321);
;// CONCATENATED MODULE: ./src/sidecar/zip-names.ts
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
/**
 * The names of the entries of a small zip file held in memory (Python's `base_library.zip`), from its central
 * directory (PKWARE's APPNOTE, 4.3.12 and 4.3.16). Stops at damage and gives the names read so far.
 */
function zipNames(bytes) {
    const end = findEnd(bytes);
    if (end === undefined)
        return [];
    const names = [];
    let at = bytes.readUInt32LE(end + 16);
    while (at + ENTRY_LENGTH <= end && bytes.readUInt32LE(at) === ENTRY_SIGNATURE) {
        const length = bytes.readUInt16LE(at + 28);
        if (at + ENTRY_LENGTH + length > end)
            break;
        names.push(bytes.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + length));
        at += ENTRY_LENGTH + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
    return names;
}
/** The end record is the last thing in the file but a comment. */
function findEnd(bytes) {
    const lowest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
    for (let at = bytes.length - END_LENGTH; at >= lowest; at--) {
        if (bytes.readUInt32LE(at) === END_SIGNATURE)
            return at;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/sidecar/contents.ts





const BASE_LIBRARY = 'base_library.zip';
/** Archive entries that are files at run time. */
const FILE_TYPES = new Set(['binary', 'data', 'zip', 'symlink']);
/**
 * Reads the contents of the PyInstaller program `executable` (absolute). `undefined` if it is not PyInstaller's.
 * Where the folder of its files is missing, it has none. Throws `pyinstaller-archive-damaged`.
 */
async function readContents(executable) {
    const bundle = await (0,pyinstaller_bundle/* readPyInstallerBundle */.O)(executable);
    if (!bundle)
        return undefined;
    const inside = bundle.onefile ? filesInside(executable, bundle) : await filesBeside(executable, bundle);
    const base = inside.files.has(BASE_LIBRARY) ? zipNames(await inside.read(BASE_LIBRARY)) : [];
    const modules = [
        ...bundle.modules.map(({ name }) => name),
        ...[...inside.files.keys(), ...base].map(module_files/* moduleOfFile */.k).filter((name) => name !== undefined),
    ];
    return { bundle, modules: new Set(modules.flatMap(withParents)), ...inside };
}
/** A module in a folder without `__init__` implies its namespace packages. */
function withParents(module) {
    const parts = module.split('.');
    return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
}
function filesInside(executable, { entries }) {
    const names = new Map();
    const files = new Map();
    for (const { name, type, compressedSize } of entries) {
        if (!FILE_TYPES.has(type))
            continue;
        const path = name.replaceAll('\\', '/');
        names.set(path, name);
        files.set(path, compressedSize);
    }
    return { files, read: (path) => (0,pyinstaller_bundle/* extractEntry */.g)(executable, names.get(path) ?? path) };
}
async function filesBeside(executable, { contentsDirectory }) {
    const root = (0,external_node_path_.join)((0,external_node_path_.dirname)(executable), contentsDirectory ?? '.');
    const entries = await (0,promises_.readdir)(root, { recursive: true, withFileTypes: true }).catch(noneIfMissing);
    const paths = entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    const sized = paths.map(async (path) => {
        // A link counts as the file that it leads to: that is what the program sees. One to a folder is no file,
        // and one that leads nowhere is nothing.
        const found = await (0,promises_.stat)(path).catch(() => undefined);
        return found?.isFile() ? [[(0,external_node_path_.relative)(root, path).replaceAll(external_node_path_.sep, '/'), found.size]] : [];
    });
    return { files: new Map((await Promise.all(sized)).flat()), read: (path) => (0,promises_.readFile)((0,external_node_path_.join)(root, path)) };
}
function noneIfMissing(error) {
    if (error.code !== 'ENOENT')
        throw error;
    return [];
}


/***/ }),

/***/ 96:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ likelyModules),
/* harmony export */   d: () => (/* binding */ likelyDistribution)
/* harmony export */ });
/** Modules whose distribution has another name, longest names first where one contains the other. */
const DISTRIBUTIONS = {
    'google.protobuf': 'protobuf',
    'google.cloud.storage': 'google-cloud-storage',
    'google.auth': 'google-auth',
    'google.generativeai': 'google-generativeai',
    'google.genai': 'google-genai',
    'ruamel.yaml': 'ruamel.yaml',
    attr: 'attrs',
    bs4: 'beautifulsoup4',
    Crypto: 'pycryptodome',
    cv2: 'opencv-python',
    dateutil: 'python-dateutil',
    discord: 'discord.py',
    docx: 'python-docx',
    dotenv: 'python-dotenv',
    faiss: 'faiss-cpu',
    fitz: 'PyMuPDF',
    git: 'GitPython',
    github: 'PyGithub',
    jose: 'python-jose',
    jwt: 'PyJWT',
    ldap: 'python-ldap',
    Levenshtein: 'python-Levenshtein',
    magic: 'python-magic',
    multipart: 'python-multipart',
    MySQLdb: 'mysqlclient',
    nacl: 'PyNaCl',
    OpenSSL: 'pyOpenSSL',
    PIL: 'pillow',
    pkg_resources: 'setuptools',
    pptx: 'python-pptx',
    psycopg2: 'psycopg2-binary',
    pythoncom: 'pywin32',
    serial: 'pyserial',
    skimage: 'scikit-image',
    sklearn: 'scikit-learn',
    slugify: 'python-slugify',
    socketio: 'python-socketio',
    engineio: 'python-engineio',
    telegram: 'python-telegram-bot',
    tree_sitter: 'tree-sitter',
    usb: 'pyusb',
    websocket: 'websocket-client',
    win32api: 'pywin32',
    win32com: 'pywin32',
    win32con: 'pywin32',
    win32gui: 'pywin32',
    yaml: 'PyYAML',
    zmq: 'pyzmq',
};
/** The distribution that most likely brings `module`: from a small table, else its top-level name. */
function likelyDistribution(module) {
    const parts = module.split('.');
    for (let length = parts.length; length > 0; length -= 1) {
        const name = parts.slice(0, length).join('.');
        const known = Object.hasOwn(DISTRIBUTIONS, name) ? DISTRIBUTIONS[name] : undefined;
        if (known)
            return known;
    }
    return (parts[0] ?? module).replaceAll('_', '-');
}
/** The modules that the distribution `name` most likely brings: from the same table, whatever its capitals and separators. */
function likelyModules(name) {
    const wanted = normalized(name);
    return Object.keys(DISTRIBUTIONS).filter((module) => normalized(DISTRIBUTIONS[module] ?? '') === wanted);
}
/** One spelling for all that Python's packaging takes for the same name (PEP 503). */
function normalized(name) {
    return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
}


/***/ }),

/***/ 4321:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ moduleOfFile)
/* harmony export */ });
/**
 * `mod.cpython-312-x86_64-linux-gnu.so`, `mod.abi3.so`, `mod.cp312-win_amd64.pyd`, `mod.pyd`, `mod.py`, `mod.pyc`.
 * Only extension modules have a tag that counts: nothing imports `__pycache__/mod.cpython-312.pyc` of the missing `mod.py`.
 */
const MODULE_FILE = /^([^.]+)(?:(?:\.[^.]+)?\.(?:so|pyd)|\.pyc?)$/;
/** Where PyInstaller puts extension modules of the standard library. */
const DYNLOAD = /^(?:python3\.\d+t?\/)?lib-dynload\//;
/**
 * The dotted name of the module that a file of a bundle holds, or undefined if it holds none.
 * `path` is relative to the folder that is on `sys.path`, with `/`.
 */
function moduleOfFile(path) {
    const parts = path.replace(DYNLOAD, '').split('/');
    const name = MODULE_FILE.exec(parts.pop() ?? '')?.[1];
    if (name === undefined || parts.some((part) => part === '' || part.includes('.')))
        return undefined;
    const dotted = name === '__init__' ? parts : [...parts, name];
    return dotted.length > 0 ? dotted.join('.') : undefined;
}


/***/ }),

/***/ 9894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ systemNeeds),
/* harmony export */   z: () => (/* binding */ allNeeds)
/* harmony export */ });
/* harmony import */ var _formats_elf_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6775);

/** The highest version of each system library that any file of the tree needs. */
function systemNeeds({ infos }) {
    const highest = new Map();
    for (const need of allNeeds({ infos })) {
        const known = highest.get(need.what);
        if (!known || (0,_formats_elf_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDotted */ .A)(need.value, known.value) > 0)
            highest.set(need.what, need);
    }
    return [...highest.values()];
}
/** What each file asks for, in the order of the files; a universal file once for each processor. */
function allNeeds({ infos }) {
    return [...infos].flatMap(([file, info]) => needsOf(info).map(([what, value]) => ({ what, value, file })));
}
function needsOf(info) {
    const needs = [];
    if (info.format === 'elf')
        needs.push(['GLIBC', info.glibc], ['GLIBCXX', info.glibcxx]);
    if (info.format === 'macho')
        for (const { minMacos } of info.slices)
            needs.push(['macOS', minMacos]);
    return needs.flatMap(([what, value]) => (value === undefined ? [] : [[what, value]]));
}


/***/ }),

/***/ 1686:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyBinary: () => (/* binding */ verifyBinary)
});

// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/verify-binary/check-errors.ts
var check_errors = __webpack_require__(9993);
// EXTERNAL MODULE: ./src/shared/invalid-input.ts
var invalid_input = __webpack_require__(5303);
// EXTERNAL MODULE: ./src/sidecar/target.ts
var sidecar_target = __webpack_require__(1046);
;// CONCATENATED MODULE: ./src/verify-binary/check-inputs.ts



const LIMITS = { 'max-glibc': "a version such as '2.31'", 'min-macos': "a version such as '11.0'" };
/** Throws all that is wrong with the inputs, before anything is opened: `input-invalid`, `target-unknown`. */
function checkInputs(given) {
    (0,errors/* throwAll */.Kx)([...limitProblems(given), ...sizeProblems(given), ...moduleProblems(given)]);
    if (given['expect-target'] !== undefined)
        (0,sidecar_target/* targetFromTriple */.cb)(given['expect-target']);
}
function limitProblems(given) {
    return ['max-glibc', 'min-macos'].flatMap((name) => {
        const text = given[name];
        return text === undefined || /^\d+(\.\d+)*$/.test(text) ? [] : [(0,invalid_input/* invalid */.G)(name, text, LIMITS[name])];
    });
}
function sizeProblems({ 'min-size': least, 'max-size': most }) {
    return least <= most
        ? []
        : [(0,invalid_input/* invalid */.G)('max-size', `${most} B`, `no less than 'min-size', which is ${least} B`)];
}
function moduleProblems(given) {
    const both = given['required-modules'].filter((name) => given['forbidden-modules'].includes(name));
    return both.map((name) => (0,invalid_input/* invalid */.G)('forbidden-modules', name, "no module that 'required-modules' names too"));
}

// EXTERNAL MODULE: ./src/sidecar/manifest.ts
var sidecar_manifest = __webpack_require__(8014);
// EXTERNAL MODULE: ./src/sidecar/named-hand-over.ts
var named_hand_over = __webpack_require__(6325);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/verify-binary/report/places.ts


const ENDING = /\.(?:json|md|xml)$/i;
/** What stands beside `file`, whichever of the three endings it has, or none. */
function reportFiles(file) {
    const base = file.replace(ENDING, '');
    return { json: `${base}.json`, markdown: `${base}.md`, junit: `${base}.xml` };
}
/** Where the report of the second hand-over of a comparison goes: beside the first one's `file`. */
function comparedReportFile(file) {
    return `${file.replace(ENDING, '')}.compared.json`;
}
/**
 * Where the report goes: `given` (absolute), else `verification.json` beside the manifest, else beside what was
 * verified. Never into the files that were verified: that would change what was proved. Throws `report-in-tree`.
 */
function reportFile(subject, given) {
    const file = given ?? (0,external_node_path_.join)(defaultFolder(subject), 'verification.json');
    const tree = treeOf(subject);
    if (tree === undefined || !isInside(file, tree))
        return file;
    throw new errors/* UserError */.yo('report-in-tree', `The report '${file}' would be inside the folder that is verified ('${tree}').`, {
        hint: "Choose a place outside of it: 'report: verification.json'.",
        exitCode: 2,
    });
}
function defaultFolder({ manifestFile, kind, source }) {
    if (manifestFile !== undefined)
        return (0,external_node_path_.dirname)(manifestFile);
    // Beside one program lie its files, if it has any.
    return kind === 'program' ? (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(source))) : (0,external_node_path_.dirname)((0,external_node_path_.resolve)(source));
}
/** The user's own folder that is verified; an archive is unpacked elsewhere. */
function treeOf({ kind, source }) {
    return kind === 'folder' ? (0,external_node_path_.resolve)(source) : undefined;
}
function isInside(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '' && way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}

;// CONCATENATED MODULE: ./src/verify-binary/destination.ts



/** The absolute path of a file that an input names. */
function inputFile(path, given, { workspace }) {
    return (0,external_node_path_.resolve)(workspace, given['working-directory'], path);
}
/** Where the report of `subject` goes. Throws `report-in-tree`. */
function reportPlace(given, subject, host) {
    return reportFile(subject, given.report && inputFile(given.report, given, host));
}
/**
 * Refuses places that cannot be written before anything is started, and not after minutes of runs. Throws the
 * system's error, which names the path.
 */
async function assertWritable(files) {
    const folders = files.flatMap((file) => (file === undefined ? [] : (0,external_node_path_.dirname)(file)));
    for (const folder of new Set(folders))
        await (0,promises_.access)(await nearest(folder), promises_.constants.W_OK);
}
/** `folder`, or the nearest one above it that is there. */
async function nearest(folder) {
    const found = await (0,promises_.stat)(folder).catch(() => undefined);
    return found || (0,external_node_path_.dirname)(folder) === folder ? folder : nearest((0,external_node_path_.dirname)(folder));
}

// EXTERNAL MODULE: ./src/shared/markdown-table.ts
var markdown_table = __webpack_require__(7153);
// EXTERNAL MODULE: ./src/shared/quantities.ts
var quantities = __webpack_require__(2072);
;// CONCATENATED MODULE: ./src/verify-binary/report/command.ts
/** An argument list as a line that a POSIX shell takes apart into the same arguments. */
function shellWords(command) {
    return command
        .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`))
        .join(' ');
}
/** How many options a command has: the words that begin with a dash, without `-m`, which only names the program. */
function optionCount(command) {
    return command.filter((word) => /^--?[A-Za-z]/.test(word) && word !== '-m').length;
}

;// CONCATENATED MODULE: ./src/verify-binary/report/results.ts
function resultsOf({ checks, passed }) {
    const made = checks.filter(isMade);
    const failed = made.filter(({ status }) => status === 'failed');
    const skipped = checks.filter((check) => check.status === 'skipped');
    return { made, failed, skipped, passed: passed && failed.length === 0 && made.length > 0 };
}
function isMade(check) {
    return check.status !== 'skipped';
}
/** `notes-backend 0.3.0 for x86_64-unknown-linux-gnu`, as far as it is known. */
function subjectOf({ name, version, targetTriple }) {
    return `${name}${version === undefined ? '' : ` ${version}`}${targetTriple === undefined ? '' : ` for ${targetTriple}`}`;
}
/** The verdict in words, without a mark. */
function verdictOf(data) {
    const { made, failed, passed } = resultsOf(data);
    if (failed.length > 0)
        return `${failed.length} of ${made.length} checks failed: ${failed.map(({ name }) => name).join(', ')}`;
    if (made.length === 0)
        return 'no check was made';
    if (!passed)
        return 'not passed';
    return made.length === 1 ? 'the one check passed' : `all ${made.length} checks passed`;
}

;// CONCATENATED MODULE: ./src/verify-binary/report/measures.ts


/** `1 option`, `2 options`. */
function counted(number, word) {
    return `${number} ${word}${number === 1 ? '' : 's'}`;
}
/** The figures of one report; `letter` tells the two apart where packager and version are the same. */
function measuresOf(data, letter) {
    const { packager, runs, ready, health, size, files } = data;
    const { failed, passed } = resultsOf(data);
    const coldStart = runs[0]?.readyMs;
    return {
        label: `${letter} (${packager ? `${packager.name} ${packager.version}` : data.source})`,
        passed,
        ...(coldStart !== undefined && { coldStart }),
        ...(ready && { ready: ready.median, range: [ready.min, ready.max] }),
        ...(data.digest !== undefined && { digest: data.digest }),
        ...(health && { health: health.median }),
        ...(size !== undefined && { size }),
        ...(files !== undefined && { files }),
        runs: runs.length,
        good: runs.filter(({ failures }) => failures.length === 0).length,
        neverReady: runs.filter(({ readyMs }) => readyMs === undefined).length,
        ...(packager && { options: optionCount(packager.command) }),
        failedChecks: failed.length,
    };
}

;// CONCATENATED MODULE: ./src/verify-binary/report/decision.ts


/** What a packaging spike agreed on: so many launches, and more than this share not ready means: use the fallback. */
const LAUNCHES = 20;
const NOT_READY = 0.1;
/** A user does not notice less. */
const TIME_FACTOR = 1.2;
const TIME_MS = 100;
const SIZE_FACTOR = 1.2;
const SIZE_BYTES = 5_000_000;
/**
 * Which of the two to take. A check that failed and the fallback rule decide alone, and so does reliability; start-up
 * and size decide where they do not contradict each other; complexity decides between equals.
 */
function decide([first, second]) {
    const both = [measuresOf(first, 'A'), measuresOf(second, 'B')];
    const groups = [
        [checks(both)],
        [fallback(both)],
        [reliability(both)],
        [startUp(both), size(both)],
        [complexity(both)],
    ];
    const criteria = groups.flat();
    if (both[0].digest !== undefined && both[0].digest === both[1].digest)
        return { criteria, recommendation: 'Both are the same files: what differs is the machine, not they.' };
    if (!both[0].passed && !both[1].passed)
        return { criteria, recommendation: 'Neither: both have failed checks, and neither can ship.' };
    const deciding = groups.find((group) => group.some(({ favours }) => favours !== undefined));
    const choices = new Set(deciding?.map(({ favours }) => favours).filter((side) => side !== undefined));
    const [choice] = choices;
    const reasons = (deciding ?? []).filter(({ favours }) => favours !== undefined).map(({ result }) => result);
    if (choice === undefined)
        return { criteria, recommendation: 'There is no difference that decides. Keep what you have.' };
    if (choices.size > 1)
        return {
            criteria,
            recommendation: `There is no difference that decides: ${reasons.join('; ')}. Choose by what your users notice.`,
        };
    return { choice, criteria, recommendation: `Take ${both[choice].label}: ${reasons.join('; ')}.` };
}
function checks(both) {
    const [a, b] = both;
    const result = both.map(({ label, passed, failedChecks }) => passed
        ? `${label} passed`
        : `${label} ${failedChecks > 0 ? `failed ${counted(failedChecks, 'check')}` : 'did not pass'}`);
    return criterion('Every check that is made passes', result.join(', '), a.passed === b.passed ? undefined : a.passed ? 0 : 1);
}
function fallback(both) {
    const rule = `> ${NOT_READY * 100} % READY failures over ${LAUNCHES} launches = fallback`;
    const tried = both.filter(({ runs }) => runs >= LAUNCHES);
    if (tried.length === 0)
        return {
            rule,
            result: `not decided: fewer than ${LAUNCHES} launches (set 'runs: ${LAUNCHES}' and 'max-failures')`,
        };
    const failing = both.map(({ runs, neverReady }) => runs >= LAUNCHES && neverReady / runs > NOT_READY);
    const result = tried.map(({ label, runs, neverReady }) => `${label}: ${neverReady} of ${runs} launches not ready`);
    return criterion(rule, result.join(', '), failing[0] === failing[1] ? undefined : failing[0] ? 1 : 0);
}
function reliability(both) {
    const rule = `More than ${NOT_READY * 100} % difference in good runs`;
    const [a, b] = both.map(({ good, runs }) => (runs === 0 ? undefined : good / runs));
    if (a === undefined || b === undefined)
        return { rule, result: 'not measured: not both were started' };
    const result = both.map(({ label, good, runs }) => `${label}: ${good} of ${runs} runs good`).join(', ');
    return criterion(rule, result, Math.abs(a - b) <= NOT_READY ? undefined : a > b ? 0 : 1);
}
/** The two are started one after the other, and a machine has its moods: ranges that overlap prove nothing. */
function startUp(both) {
    const rule = `Median to ready at least ${TIME_FACTOR} times as long, ${TIME_MS} ms longer, and no run of one as slow as any of the other`;
    const [a, b] = both.map(({ ready }) => ready);
    if (a === undefined || b === undefined)
        return { rule, result: 'not measured: not both became ready' };
    const values = { values: [a, b], factor: TIME_FACTOR, least: TIME_MS, format: quantities/* formatDuration */.a3 };
    const { favours, ...found } = smaller(rule, both, { ...values, word: 'ready in' });
    return favours === undefined || overlap(both) ? found : { ...found, favours };
}
function overlap([{ range: a }, { range: b }]) {
    return a !== undefined && b !== undefined && a[0] <= b[1] && b[0] <= a[1];
}
function size(both) {
    const rule = `Size at least ${SIZE_FACTOR} times as large, and ${(0,quantities/* formatSize */.Xq)(SIZE_BYTES)} larger`;
    const [a, b] = both.map((one) => one.size);
    if (a === undefined || b === undefined)
        return { rule, result: 'not measured' };
    return smaller(rule, both, {
        values: [a, b],
        factor: SIZE_FACTOR,
        least: SIZE_BYTES,
        format: quantities/* formatSize */.Xq,
        word: 'takes',
    });
}
function smaller(rule, both, { values: [a, b], factor, least, format, word }) {
    const [less, more] = a < b ? [a, b] : [b, a];
    const decides = more >= less * factor && more - less >= least;
    const result = `${both[0].label} ${word} ${format(a)}, ${both[1].label} ${word} ${format(b)}`;
    return criterion(rule, result, decides ? (a < b ? 0 : 1) : undefined);
}
function complexity(both) {
    const rule = 'Fewer options in the command, where nothing else decides';
    const [a, b] = both.map(({ options }) => options);
    if (a === undefined || b === undefined)
        return { rule, result: 'unknown: not both have a manifest' };
    const result = `${both[0].label} needs ${counted(a, 'option')}, ${both[1].label} needs ${counted(b, 'option')}`;
    return criterion(rule, result, a === b ? undefined : a < b ? 0 : 1);
}
function criterion(rule, result, favours) {
    return { rule, result, ...(favours !== undefined && { favours }) };
}

;// CONCATENATED MODULE: ./src/verify-binary/report/escape.ts
/** What terminals take for colours and titles: CSI and OSC sequences, and the short ones. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const TERMINAL = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
/**
 * What no report can hold or show: control characters, what XML 1.0 forbids, and the marks that turn the direction of
 * writing, with which a program could make a line read as another one.
 */
const UNSHOWN = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/g;
/** A cell is read at a glance; evidence has its own place. In characters. */
const LONGEST_CELL = 400;
/**
 * `text` as it can stand in any report: without colours, line ends as LF, and a replacement character for each one that
 * cannot be shown.
 */
function plain(text) {
    return text
        .replaceAll(TERMINAL, '')
        .replaceAll(/\r\n?/g, '\n')
        .toWellFormed()
        .replaceAll(UNSHOWN, '\ufffd');
}
/**
 * `text` as one line of Markdown that shows these characters and means nothing else. Pipes are left to the table. What
 * is longer than `longest` characters is cut.
 */
function inline(text, { longest = LONGEST_CELL } = {}) {
    const line = plain(text).replaceAll(/\s+/g, ' ').trim();
    const characters = [...line];
    const cut = characters.length > longest ? `${characters.slice(0, longest).join('')}…` : line;
    return cut.replaceAll(
    // A backslash alone (`C:\Users`) and an underscore inside a word mean themselves.
    /\\(?=[!-/:-@[-`{-~]|$)|[`*~[]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<|&(?=#?\w+;)/gu, (found) => (found === '<' ? '&lt;' : found === '&' ? '&amp;' : `\\${found}`));
}
/** `lines` as a block of code that nothing in them can end. */
function fenced(lines) {
    const text = plain(lines.join('\n'));
    const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return `${fence}text\n${text}\n${fence}`;
}
/** `text` between two tags. */
function xmlText(text) {
    return plain(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/** `text` between the double quotes of an attribute. Readers would turn bare line ends into spaces. */
function xmlAttribute(text) {
    return xmlText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

;// CONCATENATED MODULE: ./src/verify-binary/report/compare.ts







/** Both side by side as Markdown, with what follows from it, for a step summary or a terminal. */
function renderComparison(pair) {
    const { recommendation } = decide(pair);
    const title = `### ${inline(`${pair[0].name}: two hand-overs compared`)}`;
    return [title, comparisonTable(pair), ...commands(pair), inline(recommendation)].join('\n\n');
}
/** The table alone. */
function comparisonTable(pair) {
    const measures = measuresOfPair(pair);
    const rows = [
        ['Verdict', (_, data) => verdictOf(data)],
        ['Verified', (_, data) => data.source],
        ['Version, target', (_, { version, targetTriple }) => [version, targetTriple].filter(Boolean).join(', ')],
        ['Cold start', ({ coldStart }) => time(coldStart)],
        ['Median to ready', ({ ready }) => time(ready)],
        ['Median to health', ({ health }) => time(health)],
        ['Size', ({ size }) => (size === undefined ? NONE : (0,quantities/* formatSize */.Xq)(size))],
        ['Files', ({ files }) => String(files ?? NONE)],
        ['Reliability', ({ good, runs }) => (runs === 0 ? 'not started' : `${good} of ${runs} runs good`)],
        ['Complexity', compare_complexity],
        ['Python', (_, { python }) => python ?? NONE],
    ];
    return (0,markdown_table/* markdownTable */.Q)(['', ...measures.map(({ label }) => inline(label))], rows.map(([title, cell]) => [
        title,
        ...pair.map((data, side) => inline(cell(measures[side === 0 ? 0 : 1], data))),
    ]));
}
const NONE = '–';
/** The figures of both, called A and B. */
function measuresOfPair([first, second]) {
    return [measuresOf(first, 'A'), measuresOf(second, 'B')];
}
/** Whole, so that they can be run again; in the table they would push everything else aside. */
function commands(pair) {
    const measures = measuresOfPair(pair);
    return pair.flatMap(({ packager }, side) => packager
        ? [`${inline(measures[side === 0 ? 0 : 1].label)}:\n\n${fenced([shellWords(packager.command)])}`]
        : []);
}
function time(ms) {
    return ms === undefined ? 'not measured' : (0,quantities/* formatDuration */.a3)(ms);
}
function compare_complexity({ options, failedChecks }) {
    const steps = options === undefined ? 'command unknown' : `${counted(options, 'option')} in the command`;
    return `${steps}, ${counted(failedChecks, 'failed check')}`;
}

// EXTERNAL MODULE: ./src/shared/files.ts
var shared_files = __webpack_require__(8590);
;// CONCATENATED MODULE: ./src/verify-binary/report/write-whole.ts




/**
 * Writes all of the files or none, replacing what is there; a reader never finds half of one. Throws
 * `report-place-taken` where a folder is in the way.
 */
async function writeWhole(files) {
    await Promise.all(files.map(({ file }) => refuseFolder(file)));
    const folder = (0,external_node_path_.dirname)(files[0].file);
    await (0,shared_files/* makeFolder */.fc)(folder);
    // Beside the files, because only on one file system can a file be moved at once.
    await (0,shared_files/* withTempDir */.E8)(folder, async (staging) => {
        const moves = await Promise.all(files.map(async ({ file, text }, index) => {
            const from = (0,external_node_path_.join)(staging, `${index}.new`);
            await (0,promises_.writeFile)(from, text);
            return { from, to: file };
        }));
        await (0,shared_files/* replaceAll */.yh)(moves, (0,external_node_path_.join)(staging, 'replaced'));
    });
}
/** Moving a file to its place takes away what is there, and a folder full of somebody's files is not ours. */
async function refuseFolder(file) {
    const found = await (0,promises_.stat)(file).catch(() => undefined);
    if (!found?.isDirectory())
        return;
    throw new errors/* UserError */.yo('report-place-taken', `'${file}' is a folder, and a file of that name is to be written.`, {
        hint: "Name a file in the inputs 'report' and 'issue-log', not a folder.",
        exitCode: 2,
    });
}

;// CONCATENATED MODULE: ./src/verify-binary/report/decision-record.ts








/** Writes `decision-record.md` beside the report at `report` (absolute) and returns its path. Throws `report-place-taken`. */
async function writeDecisionRecord({ pair, report }) {
    const file = (0,external_node_path_.join)((0,external_node_path_.dirname)(report), 'decision-record.md');
    await writeWhole([{ file, text: `${renderDecisionRecord(pair)}\n` }]);
    return file;
}
/** The record as Markdown: context, options, measurements, criteria, recommendation. */
function renderDecisionRecord(pair) {
    const [first] = pair;
    const decision = decide(pair);
    return [
        `# ${inline(`Packaging of ${first.name}: which hand-over to ship`)}`,
        `- Status: proposed by verify-binary; a person decides\n- Date: ${first.at}`,
        `## Context\n\n${context(pair)}`,
        `## Options\n\n${options(pair)}`,
        `## Measurements\n\n${comparisonTable(pair)}`,
        `## Criteria\n\n${criteria(pair, decision)}`,
        `## Recommendation\n\n${inline(decision.recommendation)}`,
    ].join('\n\n');
}
function context(pair) {
    const [{ machine }, second] = pair;
    const where = `Both were verified with the same checks on ${machine.platform} ${machine.arch}, one after the other, each from its unpacked files in a clean environment. Times are those of that machine at that time: if it was busy, repeat them with the two swapped.`;
    const notes = incomparable(pair);
    const same = machine.platform === second.machine.platform && machine.arch === second.machine.arch;
    return [same ? where : 'They were verified on different machines.', ...notes]
        .map((text) => inline(text))
        .join('\n\n');
}
/** What makes figures differ that is not the packager. A record must say it, or it is believed. */
function incomparable([first, second]) {
    const differing = [
        ['target', first.targetTriple, second.targetTriple],
        ['version', first.version, second.version],
        ['Python', first.python, second.python],
        ['number of runs', first.runs.length, second.runs.length],
    ].filter(([, a, b]) => a !== b);
    return differing.map(([what, a, b]) => `Mind that the ${what} differs: ${a ?? 'unknown'} and ${b ?? 'unknown'}.`);
}
function options(pair) {
    const measures = measuresOfPair(pair);
    return pair
        .map((data, side) => `### ${inline(measures[side === 0 ? 0 : 1].label)}\n\n${decision_record_option(data)}`)
        .join('\n\n');
}
function decision_record_option(data) {
    const { packager, source, digest, python } = data;
    const facts = [
        `- Verified: ${inline(source)}${digest === undefined ? '' : ` (${inline(digest)})`}`,
        `- Python: ${inline(python ?? 'unknown')}`,
        `- Verdict: ${inline(verdictOf(data))}`,
    ].join('\n');
    return packager ? `${facts}\n\n${fenced([shellWords(packager.command)])}` : facts;
}
function criteria(pair, decision) {
    const measures = measuresOfPair(pair);
    const rows = decision.criteria.map(({ rule, result, favours }) => [
        inline(rule),
        inline(result),
        favours === undefined ? 'does not decide' : inline(measures[favours].label),
    ]);
    return (0,markdown_table/* markdownTable */.Q)(['Criterion', 'Found', 'Speaks for'], rows);
}

;// CONCATENATED MODULE: ./src/verify-binary/report/check-guide.ts
/** One for each check. */
const CHECK_GUIDE = {
    exists: {
        step: 'Looked for the program in what was handed over.',
        cause: 'The build made nothing under this name, or another folder was named.',
    },
    name: {
        step: "Compared the program's file name with its platform and its manifest.",
        cause: 'The program was renamed after the build, or built for another platform.',
    },
    size: {
        step: 'Added up the sizes of all files.',
        cause: 'A large package was pulled in, or the program is a stub that a failed build left.',
    },
    format: {
        step: 'Read the headers of the program to its end.',
        cause: 'The file is a script or a placeholder, or was cut off when it was copied or downloaded.',
    },
    layout: {
        step: 'Compared modes, symbolic links and folders with the manifest.',
        cause: 'The folder went through an upload or a zip that keeps neither modes nor links.',
    },
    manifest: {
        step: 'Hashed every file and compared it with the manifest.',
        cause: 'Files were changed, added or lost after the build: signed, stripped, patched, or copied in part.',
    },
    target: {
        step: 'Read the machine type of the program and of every library.',
        cause: 'The build ran on another architecture, or a wheel for another one was installed.',
    },
    signature: {
        step: 'Looked for signatures and compared what they cover.',
        cause: 'It was not signed, or was changed after it was signed.',
    },
    modules: {
        step: "Looked the modules up in the bundle's table of contents.",
        cause: 'The packager cannot trace the import, which is made by name at run time; or a package that is needed pulls a forbidden one in.',
    },
    libraries: {
        step: 'Looked up every library that a file needs.',
        cause: 'The library was on the build machine and was not collected.',
    },
    glibc: {
        step: 'Read the glibc versions that the files ask for.',
        cause: 'The build machine is newer than the oldest system that is to run the program.',
    },
    macos: {
        step: 'Read the macOS versions that the files ask for.',
        cause: 'Python or a wheel was built for a newer macOS.',
    },
    start: {
        step: 'Started the program in a clean environment.',
        cause: 'A module, a data file or a library is not in the bundle, or start-up does too much.',
    },
    ready: {
        step: 'Started the program and waited for it to say that it is ready.',
        cause: 'The line is buffered, goes to standard error, is spelled differently, or start-up is slower than the wait.',
    },
    port: {
        step: 'Looked where the program listens while it runs and after it has stopped.',
        cause: 'The program ignores the port that it is told, or something else holds it.',
    },
    health: {
        step: 'Asked for its health.',
        cause: 'The path is another one, or a part that start-up does not need is missing.',
    },
    version: {
        step: 'Compared the version that the program reports with the one that was asked for.',
        cause: 'The version is read from a file or from metadata that is not in the bundle.',
    },
    requests: {
        step: 'Sent the requests that were listed.',
        cause: 'A module that only this route needs is missing from the bundle.',
    },
    stop: {
        step: 'Asked the program to stop and waited.',
        cause: 'It handles the signal and does not end, or waits for a connection or a thread.',
    },
    orphans: {
        step: 'Looked for processes, ports and temporary folders after a stop and after a kill.',
        cause: 'It starts processes that it does not end, or it is one file (onefile), which is two processes.',
    },
    repeat: {
        step: 'Started the program several times.',
        cause: 'Start-up depends on timing, on a port that is not free yet, or on what an earlier run left.',
    },
};

;// CONCATENATED MODULE: ./src/verify-binary/report/issue-log.ts







/** Lines of evidence in an entry: enough for a traceback. */
const LINES_SHOWN = 60;
const HEAD = `# Issue log

One entry for each failed check of verify-binary, the newest last. Change the status (open, worked around, fixed, won't
fix) and the suspected cause by hand; nothing here is read or changed by a later run.
`;
/**
 * Adds an entry for each failed check to the log at `file` (absolute), which is made if it is absent; what is in it
 * stays as it is. The log is replaced at once. Returns the ids of the entries. Throws `report-place-taken`.
 */
async function appendIssueLog({ data, file }) {
    const { failed } = resultsOf(data);
    if (failed.length === 0)
        return [];
    const place = await (0,promises_.realpath)(file).catch(() => file);
    const log = await textOf(place);
    const first = nextNumber(log, prefixOf(data));
    const ids = failed.map((_, index) => `${prefixOf(data)}${String(first + index).padStart(2, '0')}`);
    const entries = failed.map((check, index) => renderIssue({ id: ids[index] ?? '', check, data }));
    const before = (log.trim() === '' ? HEAD : log).trimEnd();
    await writeWhole([{ file: place, text: `${[before, ...entries].join('\n\n')}\n` }]);
    return ids;
}
/** An entry: what was done, where, what was expected and found, the evidence, the suspicion and the next step. */
function renderIssue({ id, check, data }) {
    const { step, cause } = CHECK_GUIDE[check.name];
    const details = check.details ?? [];
    const fields = [
        ['Date', data.at],
        ['Environment', environmentOf(data)],
        ['Packager', packagerOf(data)],
        ['Command', data.packager && shellWords(data.packager.command)],
        ['Binary', binaryOf(data)],
        ['Step', `verify-binary, check ${check.name}. ${step}`],
        ['Expected', check.expected ?? 'not stated'],
        ['Actual', check.measured ?? 'it failed'],
        ['Suspected cause', cause],
        ['Next step', check.hint ?? 'see the evidence'],
        ['Status', 'open'],
    ].filter((field) => field[1] !== undefined);
    const evidence = details.length > 0 ? fenced(details.slice(-LINES_SHOWN)) : 'None was recorded.';
    return [
        `## ${id}: ${check.name} failed (${inline(subjectOf(data))})`,
        fields.map(([name, text]) => `- **${name}**: ${fieldText(name, text)}`).join('\n'),
        `**Evidence**\n\n${evidence}`,
    ].join('\n\n');
}
/** A command must come out as it was, however long, so that it can be run again. */
function fieldText(name, text) {
    return name === 'Command' ? codeSpan(text) : inline(text);
}
/** A span of code that nothing in `text` can end. */
function codeSpan(text) {
    const ticks = '`'.repeat(1 + Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)));
    return `${ticks} ${text.replaceAll(/\s+/g, ' ')} ${ticks}`;
}
function environmentOf({ machine, python }) {
    return `${machine.platform} ${machine.arch}${python === undefined ? '' : `, Python ${python}`}`;
}
function packagerOf({ packager }) {
    return packager ? `${packager.name} ${packager.version}` : 'unknown: there is no manifest';
}
function binaryOf({ source, size, files, runs }) {
    const cold = runs[0]?.readyMs;
    return [
        source,
        ...(size === undefined ? [] : [(0,quantities/* formatSize */.Xq)(size)]),
        ...(files === undefined ? [] : [`${files} files`]),
        ...(cold === undefined ? [] : [`cold start ${(0,quantities/* formatDuration */.a3)(cold)}`]),
    ].join(', ');
}
/** Entries are numbered by day and machine, so that logs of several jobs can be joined. */
function prefixOf({ at, machine }) {
    return `VB-${at.slice(0, 10).replaceAll('-', '')}-${machine.platform}-${machine.arch}-`;
}
function nextNumber(log, prefix) {
    const lines = log.split('\n').filter((line) => line.startsWith(`## ${prefix}`));
    const numbers = lines.map((line) => Number.parseInt(line.slice(3 + prefix.length), 10));
    return Math.max(0, ...numbers.filter(Number.isSafeInteger)) + 1;
}
async function textOf(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'EISDIR')
            return '';
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/verify-binary/report/summary.ts





/** Lines of evidence for one check. A step summary has one megabyte for everything; the report file has room. */
const summary_LINES_SHOWN = { summary: 40, report: 2000 };
const LONGEST_LINE = 1000;
const MARKS = { passed: '✓', failed: '✗', skipped: '–' };
/** The verification as Markdown for a step summary or a terminal: the verdict first, evidence last. */
function renderSummary(data, { collapse = true } = {}) {
    return join([
        verdictLine(data),
        checksTable(data),
        timesTable(data),
        runsThatFailed(data),
        skippedChecks(data),
        evidence(data, { collapse, lines: summary_LINES_SHOWN.summary }),
    ]);
}
/** Apart from the table, which one long line would push aside. */
function command({ packager }) {
    return packager ? `Command:\n\n${fenced([shellWords(packager.command)])}` : '';
}
/** The same with everything that the report knows, as a file of its own. */
function renderReport(data) {
    return join([
        verdictLine(data),
        factsTable(data),
        command(data),
        checksTable(data),
        timesTable(data),
        runsTable(data),
        skippedChecks(data),
        evidence(data, { collapse: true, lines: summary_LINES_SHOWN.report }),
    ]);
}
/** `### ✗ app 1.2.3 for x86_64-unknown-linux-gnu: 1 of 19 checks failed: start` */
function verdictLine(data) {
    const mark = resultsOf(data).passed ? MARKS.passed : MARKS.failed;
    return `### ${mark} ${inline(`${subjectOf(data)}: ${verdictOf(data)}`)}`;
}
function checksTable({ checks }) {
    const made = checks.filter(({ status }) => status !== 'skipped');
    if (made.length === 0)
        return '';
    const rows = made.map((check) => [
        `${MARKS[check.status]} ${check.name}`,
        ...[check.expected, check.measured, hintOf(check)].map((text) => inline(text ?? '')),
    ]);
    return (0,markdown_table/* markdownTable */.Q)(['Check', 'Expected', 'Measured', 'What to do'], rows);
}
function hintOf(check) {
    return check.status === 'skipped' ? undefined : check.hint;
}
function timesTable({ runs, ready, health }) {
    if (runs.length === 0)
        return '';
    const rows = [timesRow('To ready', ready), timesRow('To health', health)].filter((row) => row.length > 0);
    if (rows.length === 0)
        return '';
    return (0,markdown_table/* markdownTable */.Q)([runs.length === 1 ? '1 run' : `${runs.length} runs`, 'min', 'median', 'max'], rows);
}
function timesRow(title, spread) {
    return spread ? [title, ...[spread.min, spread.median, spread.max].map(quantities/* formatDuration */.a3)] : [];
}
/** Runs may fail and be allowed to (`max-failures`); they are shown all the same. */
function runsThatFailed({ runs }) {
    const failed = runs.filter(({ failures }) => failures.length > 0);
    if (failed.length === 0)
        return '';
    return `Runs that failed:\n\n${failed.map((run) => `- run ${run.number} (${run.folder} folder): ${failuresOf(run)}`).join('\n')}`;
}
function runsTable({ runs }) {
    if (runs.length === 0)
        return '';
    const rows = runs.map((run) => [
        String(run.number),
        run.folder,
        ...[run.readyMs, run.healthMs, run.stopMs].map((ms) => (ms === undefined ? '–' : (0,quantities/* formatDuration */.a3)(ms))),
        run.port === undefined ? '–' : String(run.port),
        failuresOf(run) || 'fine',
    ]);
    return (0,markdown_table/* markdownTable */.Q)(['Run', 'Folder', 'Ready', 'Health', 'Stop', 'Port', 'Result'], rows);
}
function failuresOf({ failures }) {
    return failures.map(({ name, measured }) => inline(`${name}: ${measured ?? 'failed'}`)).join('; ');
}
function skippedChecks(data) {
    const { skipped } = resultsOf(data);
    if (skipped.length === 0)
        return '';
    return `Not checked:\n\n${skipped.map(({ name, reason }) => `- ${name}: ${inline(reason)}`).join('\n')}`;
}
function evidence(data, options) {
    const checks = resultsOf(data).failed.filter(({ details = [] }) => details.length > 0);
    return checks.map((check) => evidenceOf(check, options)).join('\n\n');
}
function evidenceOf({ name, details = [] }, { collapse, lines }) {
    const shown = details.slice(-lines).map((line) => line.slice(0, LONGEST_LINE));
    const missing = details.length - shown.length;
    const title = `Evidence of ${name}${missing > 0 ? ` (the last ${shown.length} of ${details.length} lines)` : ''}`;
    if (!collapse)
        return `${title}:\n\n${fenced(shown)}`;
    return `<details><summary>${title}</summary>\n\n${fenced(shown)}\n\n</details>`;
}
function factsTable({ source, digest, size, files, packager, python, machine, at }) {
    const rows = [
        ['Verified', source],
        ['Digest', digest],
        ['Size', size === undefined ? undefined : (0,quantities/* formatSize */.Xq)(size)],
        ['Files', files === undefined ? undefined : String(files)],
        ['Packager', packager && `${packager.name} ${packager.version}`],
        ['Python', python],
        ['Machine', `${machine.platform} ${machine.arch}`],
        ['Time', at],
    ].filter((row) => row[1] !== undefined);
    return (0,markdown_table/* markdownTable */.Q)(['', ''], rows.map(([title, text]) => [title, inline(text)]));
}
function join(parts) {
    return parts.filter(Boolean).join('\n\n');
}

;// CONCATENATED MODULE: ./src/verify-binary/report/verification-of.ts

/**
 * The proof that the manifest gets, or nothing where no tree could be read. Checks that were not made prove nothing and
 * are left out; evidence stays in the report.
 */
function verificationOf(data) {
    const { digest, runs, at } = data;
    if (digest === undefined)
        return undefined;
    const { made, passed } = resultsOf(data);
    return { digest, passed, checks: made.map(checkOf), runs: runs.length, at };
}
function checkOf({ name, status, measured, expected, hint }) {
    return {
        name,
        passed: status === 'passed',
        ...(measured !== undefined && { measured }),
        ...(expected !== undefined && { expected }),
        ...(hint !== undefined && { hint }),
    };
}

;// CONCATENATED MODULE: ./src/verify-binary/report/junit.ts



/**
 * The verification as JUnit XML, in the part of it that GitHub's reporters, GitLab and Jenkins all read: one test case
 * for each check, the runs' times as output of the suite.
 */
function renderJunit(data) {
    const { checks } = data;
    const { failed, skipped, passed } = resultsOf(data);
    const time = seconds(checks.reduce((sum, { name }) => sum + timeOf(name, data), 0));
    const verdict = passed || failed.length > 0 ? [] : [verdictCase(data)];
    const tests = checks.length + verdict.length;
    const counts = { tests, failures: failed.length, errors: verdict.length };
    const suite = { name: `verify-binary: ${subjectOf(data)}`, ...counts, skipped: skipped.length, time };
    const content = [
        junit_element('properties', {}, propertiesOf(data)),
        ...checks.map((check) => testcase(check, data)),
        ...verdict,
        ...(data.runs.length > 0
            ? [junit_element('system-out', {}, [xmlText(data.runs.map(runLine).join('\n'))])]
            : []),
    ];
    const suites = junit_element('testsuites', { name: 'verify-binary', ...counts, time }, [
        // The format has no time zone and no fractions of a second.
        junit_element('testsuite', { ...suite, timestamp: data.at.slice(0, 19) }, content),
    ]);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${suites}\n`;
}
function testcase(check, data) {
    const classname = `verify-binary.${data.name}`;
    const attributes = { name: check.name, classname, time: seconds(timeOf(check.name, data)) };
    if (check.status === 'skipped')
        return junit_element('testcase', attributes, [junit_element('skipped', { message: check.reason }, [])]);
    if (check.status === 'passed')
        return junit_element('testcase', attributes, []);
    const { measured = 'failed', expected, hint, details = [] } = check;
    const message = expected === undefined ? measured : `${measured}; expected ${expected}`;
    const text = [`Found: ${measured}`, `Expected: ${expected ?? ''}`, `What to do: ${hint ?? ''}`];
    const body = xmlText([...text, ...(details.length > 0 ? ['', ...details] : [])].join('\n'));
    return junit_element('testcase', attributes, [junit_element('failure', { message, type: 'check-failed' }, [body])]);
}
/** Readers count failures and know no verdict: one without a failed check (nothing was made) has to be a case too. */
function verdictCase(data) {
    const attributes = { name: 'verification', classname: `verify-binary.${data.name}`, time: '0.000' };
    const error = junit_element('error', { message: verdictOf(data), type: 'not-verified' }, []);
    return junit_element('testcase', attributes, [error]);
}
/** ms that a check took, where the runs tell: the sum of all runs, as a suite that ran them all would have it. */
function timeOf(name, { runs }) {
    const of = {
        ready: (run) => run.readyMs,
        health: (run) => run.healthMs !== undefined ? Math.max(0, run.healthMs - (run.readyMs ?? 0)) : undefined,
        stop: (run) => run.stopMs,
    };
    const time = of[name];
    return time ? runs.reduce((sum, run) => sum + (time(run) ?? 0), 0) : 0;
}
function runLine({ number, folder, readyMs, healthMs, stopMs, failures }) {
    const times = Object.entries({ ready: readyMs, health: healthMs, stop: stopMs })
        .filter(([, ms]) => ms !== undefined)
        .map(([what, ms]) => `${what} ${Math.round(ms ?? 0)} ms`);
    const result = failures.map(({ name, measured }) => `${name} failed: ${measured ?? ''}`);
    return `run ${number} (${folder} folder): ${[...times, ...result].join(', ') || 'nothing measured'}`;
}
function propertiesOf({ source, digest, size, packager, python, machine, ready, health, }) {
    const facts = {
        source,
        digest,
        size,
        packager: packager && `${packager.name} ${packager.version}`,
        command: packager && shellWords(packager.command),
        python,
        machine: `${machine.platform} ${machine.arch}`,
        'ready-ms': spread(ready),
        'health-ms': spread(health),
    };
    return Object.entries(facts)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => junit_element('property', { name, value }, []));
}
function spread(times) {
    return times && `min ${times.min}, median ${times.median}, max ${times.max}`;
}
function seconds(ms) {
    return (ms / 1000).toFixed(3);
}
function junit_element(name, attributes, content) {
    const given = Object.entries(attributes)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => ` ${key}="${xmlAttribute(String(value))}"`)
        .join('');
    if (content.length === 0)
        return `<${name}${given}/>`;
    const text = content.length === 1 && !content[0]?.startsWith('<');
    return text
        ? `<${name}${given}>${content[0]}</${name}>`
        : `<${name}${given}>\n${content.join('\n')}\n</${name}>`;
}

;// CONCATENATED MODULE: ./src/verify-binary/report/write-reports.ts




/**
 * Writes `data` as JSON, as Markdown and as JUnit, all or none. `file` (absolute) names the JSON; the others lie beside
 * it with their own endings. Returns the three paths, the JSON first. Throws `report-place-taken`.
 */
async function writeReports({ data, file }) {
    const { json, markdown, junit } = reportFiles(file);
    await writeWhole([
        { file: json, text: `${JSON.stringify(data, null, 2)}\n` },
        { file: markdown, text: `${renderReport(data)}\n` },
        { file: junit, text: renderJunit(data) },
    ]);
    return [json, markdown, junit];
}

;// CONCATENATED MODULE: ./src/verify-binary/deliver.ts









/**
 * Writes the reports, then the manifest with the proof, then the log of issues. The manifest comes after the reports:
 * a proof without its evidence would be worse than none. A downloaded artifact is replaced by one that has both, so
 * that the jobs after this one find them.
 */
async function deliver({ subject, data, report }, given, host) {
    await writeReports({ data, file: report });
    const verification = verificationOf(data);
    if (verification && subject.manifest && subject.manifestFile !== undefined) {
        await (0,sidecar_manifest/* writeManifest */.HN)(subject.manifestFile, { ...subject.manifest, verification });
    }
    const log = given['issue-log'];
    if (log !== undefined)
        await appendIssueLog({ data, file: inputFile(log, given, host) });
    if (subject.artifact)
        await (0,named_hand_over/* shareAgain */.s)(subject.artifact, host);
}
/** Shows what was found, and both sides with their decision record where there are two. */
async function show({ data, report }, compared, host) {
    const collapse = host.kind === 'runner';
    await host.summary(renderSummary(data, { collapse }));
    if (!compared)
        return;
    const pair = [data, compared.data];
    const record = await writeDecisionRecord({ pair, report });
    await host.summary(renderComparison(pair));
    host.info(`Decision record: ${record}`);
}

// EXTERNAL MODULE: ./src/verify-binary/runs/run-plan.ts + 1 modules
var run_plan = __webpack_require__(3388);
// EXTERNAL MODULE: ./src/sidecar/archive/unpack.ts + 1 modules
var unpack = __webpack_require__(9412);
// EXTERNAL MODULE: ./src/sidecar/find-hand-over.ts
var find_hand_over = __webpack_require__(7651);
// EXTERNAL MODULE: ./src/sidecar/names.ts
var names = __webpack_require__(9635);
// EXTERNAL MODULE: ./src/sidecar/tree.ts + 2 modules
var sidecar_tree = __webpack_require__(6434);
// EXTERNAL MODULE: ./src/sidecar/formats/binary.ts + 3 modules
var binary = __webpack_require__(2400);
;// CONCATENATED MODULE: ./src/verify-binary/checks/library-name.ts
/** How libraries and Python's extension modules are called on each platform. */
const LIBRARY_NAMES = {
    linux: /\.so(\.\d+)*$/,
    darwin: /\.(dylib|so)$/,
    win32: /\.(dll|pyd)$/i,
};
/** Whether a file of this name is loaded as a library on `platform`, on any if none is given. */
function isLibraryName(path, platform) {
    const patterns = platform ? [LIBRARY_NAMES[platform]] : Object.values(LIBRARY_NAMES);
    return patterns.some((pattern) => pattern.test(path));
}

;// CONCATENATED MODULE: ./src/verify-binary/subject/find-program.ts






/**
 * Where the program lies, its name and its target: as the manifest says, which the checks compare with the files;
 * without one, as names and headers say. Throws `subject-without-program`, `subject-ambiguous`.
 */
async function describeProgram(search) {
    const { manifest, naming } = search;
    if (manifest)
        return { executable: manifest.executable, name: manifest.name, target: manifest.target };
    const executable = findProgram(search);
    const target = naming.target ?? (await targetOfHeaders(search, executable));
    return { executable, name: plainName(executable), ...(target && { target }) };
}
/** `backend-1.2.0-x86_64-unknown-linux-gnu`: name and target of a hand-over, as far as its file name tells. */
function nameFromHandOver(base) {
    const target = (0,sidecar_target/* knownTargets */._B)().find(({ triple }) => base.endsWith(`-${triple}`));
    const rest = target ? base.slice(0, -target.triple.length - 1) : base;
    const name = /^(.+?)-v?\d+\.\d/.exec(rest)?.[1] ?? rest;
    return { name, ...(target && { target }) };
}
/** The target of a program with these headers; absent for a processor that no sidecar is built for. */
function targetOf(info) {
    const platform = { elf: 'linux', pe: 'win32', macho: 'darwin' }[info.format];
    const musl = info.format === 'elf' && info.libc === 'musl';
    return (0,sidecar_target/* knownTargets */._B)().find((known) => known.platform === platform && known.arch === archOf(info) && known.triple.includes('-musl') === musl);
}
function archOf(info) {
    if (info.format !== 'macho')
        return info.arch;
    const archs = new Set(info.slices.map(({ arch }) => arch));
    return archs.has('x64') && archs.has('arm64') ? 'universal2' : ([...archs][0] ?? 'other');
}
async function targetOfHeaders({ tree, files }, executable) {
    const entry = files.find(({ path }) => path === executable);
    if (entry === undefined || entry.kind === 'other')
        return undefined;
    const info = await (0,binary/* readBinary */.C8)((0,external_node_path_.join)(tree, executable)).catch(() => undefined);
    return info && targetOf(info);
}
function findProgram({ files, source, naming }) {
    if (naming.program !== undefined)
        return naming.program;
    const top = files.filter(({ path, link }) => !path.includes('/') && link === undefined);
    const named = top.find(({ path }) => path === naming.name || path === `${naming.name}.exe`);
    if (named)
        return named.path;
    const binaries = top.filter(({ path, kind }) => kind !== 'other' && !isLibraryName(path));
    const startable = binaries.filter(({ mode }) => mode === 0o755);
    // A lost executable bit is a finding, so such a program is one.
    const programs = (startable.length > 0 ? startable : binaries).map(({ path }) => path);
    const [first, second] = programs;
    if (first !== undefined && second === undefined)
        return first;
    // The name of build-backend's archive says what should be in it: that it is not is a finding.
    if (first === undefined && naming.name !== undefined && naming.target)
        return (0,names/* programName */.kX)(naming.name, naming.target.platform);
    throw first === undefined ? notFound(source, naming, files) : ambiguous(source, programs);
}
/** Without the ending, and without the target that Tauri wants in it. */
function plainName(executable) {
    const name = executable.replace(/\.exe$/i, '');
    const triple = (0,sidecar_target/* knownTargets */._B)().find((target) => name.endsWith(`-${target.triple}`))?.triple;
    return triple === undefined ? name : name.slice(0, -triple.length - 1);
}
function notFound(source, { name }, files) {
    const holds = files.length === 0
        ? 'It is empty'
        : `It holds ${files
            .slice(0, 5)
            .map(({ path }) => `'${path}'`)
            .join(', ')}`;
    return new errors/* UserError */.yo('subject-without-program', `There is no program in '${source}': expected '${name}' or '${name}.exe' at its top. ${holds}${files.length > 5 ? ', …' : ''}.`, { hint: "Give the folder that the packager wrote, its program, or build-backend's output 'manifest'." });
}
function ambiguous(source, programs) {
    return new errors/* UserError */.yo('subject-ambiguous', `'${source}' holds several programs: ${programs.map((path) => `'${path}'`).join(', ')}.`, { hint: `Name the one that the app starts: 'path: ${(0,external_node_path_.join)(source, programs[0] ?? '')}'.` });
}

// EXTERNAL MODULE: ./src/verify-binary/subject/program-folder.ts
var program_folder = __webpack_require__(7567);
;// CONCATENATED MODULE: ./src/verify-binary/subject/open-subject.ts












/**
 * Opens what is to be verified and gives it to `work`; what was unpacked for it is removed whatever happens. The
 * tree is read and hashed once.
 *
 * What is wrong with the sidecar is for the checks to say. Thrown is what leaves nothing to check: `input-invalid`,
 * `input-required`, `target-unknown`, `artifact-missing`, `hand-over-missing`, `hand-over-ambiguous`,
 * `subject-without-program`, `subject-ambiguous`, and what reading a manifest, an archive and a tree throws.
 */
async function withSubject(given, host, work) {
    checkInputs(given);
    const { path, artifact } = await (0,named_hand_over/* nameHandOver */.N)(given, host);
    const found = await (0,find_hand_over/* findHandOver */.R)(path);
    return (0,shared_files/* withTempDir */.E8)(host.temp, async (temp) => {
        const subject = await read(await open_subject_open(found, temp, host), host);
        return work({ ...subject, ...(artifact && { artifact }) });
    });
}
/** An archive counts before the tree beside it: it is what ships. */
async function open_subject_open(found, temp, host) {
    const { archive, tree, program, manifest: manifestFile } = found;
    const nothing = { manifestFile, executables: new Set() };
    if (archive !== undefined)
        return openArchive(archive, { ...nothing, temp, host });
    if (tree !== undefined) {
        const folder = manifestFile === undefined ? await (0,program_folder/* innerFolder */.p)(tree) : tree;
        return {
            ...nothing,
            kind: 'folder',
            source: tree,
            tree: folder,
            own: false,
            naming: { name: (0,external_node_path_.basename)(folder) },
        };
    }
    return openProgram(program ?? '', temp);
}
async function openProgram(source, temp) {
    const [program, folder] = [(0,external_node_path_.basename)(source), (0,external_node_path_.dirname)(source)];
    const known = { source, naming: { program }, executables: new Set() };
    const manifestFile = await (0,find_hand_over/* manifestOfTree */.P)(folder);
    if (await (0,program_folder/* belongsToItsFolder */.Y)(source)) {
        return { ...known, kind: 'folder', tree: folder, own: false, manifestFile };
    }
    // Alone, so that what lies beside it by chance is neither read nor copied.
    const tree = (0,external_node_path_.join)(temp, 'tree');
    await (0,promises_.mkdir)(tree);
    await (0,promises_.copyFile)(source, (0,external_node_path_.join)(tree, program));
    return { ...known, kind: 'program', tree, own: true, manifestFile };
}
async function openArchive(archive, { temp, host, manifestFile }) {
    const root = (0,external_node_path_.join)(temp, 'tree');
    const entries = await (0,unpack/* unpackArchive */.b)(archive, root, { platform: host.platform, signal: host.signal });
    const tree = await (0,program_folder/* innerFolder */.p)(root);
    const above = tree === root ? 0 : (0,external_node_path_.basename)(tree).length + 1;
    const executables = new Set(entries.filter(({ mode }) => mode === 0o755).map(({ path }) => path.slice(above)));
    return {
        kind: 'archive',
        source: archive,
        tree,
        own: true,
        manifestFile,
        executables,
        naming: nameFromHandOver((0,external_node_path_.basename)(archive, names/* ARCHIVE_ENDING */.ZE)),
    };
}
async function read(opened, host) {
    const { kind, source, tree, own, naming } = opened;
    const known = await manifestFor(opened);
    const { files, digest } = await (0,sidecar_tree/* readTree */.Z)(tree, {
        platform: host.platform,
        signal: host.signal,
        executables: new Set([...opened.executables, ...executablesOf(known.manifest)]),
    });
    const program = await describeProgram({ tree, files, source, manifest: known.manifest, naming });
    return { kind, source, tree, own, files, digest, ...program, ...known };
}
/** A program that was named itself may be another one than the one that the manifest beside its folder describes. */
async function manifestFor({ manifestFile, naming, }) {
    if (manifestFile === undefined)
        return {};
    const manifest = await (0,sidecar_manifest/* readManifest */.WI)(manifestFile);
    const applies = naming.program === undefined || naming.program === manifest.executable;
    return applies ? { manifest, manifestFile } : {};
}
function executablesOf(manifest) {
    return (manifest?.files ?? []).filter(({ mode }) => mode === 0o755).map(({ path }) => path);
}

// EXTERNAL MODULE: ./src/shared/short-path.ts
var short_path = __webpack_require__(6015);
// EXTERNAL MODULE: ./src/verify-binary/check.ts
var check = __webpack_require__(6461);
// EXTERNAL MODULE: ./src/sidecar/binaries.ts
var sidecar_binaries = __webpack_require__(150);
// EXTERNAL MODULE: ./src/sidecar/contents.ts + 1 modules
var sidecar_contents = __webpack_require__(1872);
// EXTERNAL MODULE: ./src/sidecar/tree/digest.ts
var digest = __webpack_require__(7982);
// EXTERNAL MODULE: ./src/sidecar/tree/link-target.ts
var link_target = __webpack_require__(5258);
// EXTERNAL MODULE: ./src/sidecar/tree/verify.ts
var verify = __webpack_require__(3043);
;// CONCATENATED MODULE: ./src/verify-binary/checks/differences.ts



/**
 * How a tree differs from its manifest, by what it means. `layout`: the contents are right, and a link, a mode or an
 * empty folder is not as it was (what copying through zip, upload-artifact or Windows does). `manifest`: contents
 * changed, are missing, or are more than there were.
 */
function splitDifferences({ manifest, files, kind }, platform) {
    if (!manifest)
        return { layout: [], manifest: [] };
    const [expected, found] = [sideOf(manifest.files), sideOf(files)];
    const every = (0,verify/* differences */.t)(manifest.files, files);
    const changed = new Set(every.filter(({ what }) => what === 'content').map(({ path }) => path));
    // The mode of a file that is another one says nothing (and that of a PE file comes from its content).
    const all = every.filter((one) => !isEmptied(one, expected, found) && !(one.what === 'mode' && changed.has(one.path)));
    const copied = foldersForLinks(all, expected, found);
    const isLayout = (one) => sameContent(one, expected, found) || copied.some((folder) => isCopyIn(folder, one, { expected, found }));
    const layout = all.filter(isLayout);
    return {
        // Without the right to make links, Windows gets copies when an archive is unpacked: that is no finding.
        layout: kind === 'archive' && platform === 'win32' ? layout.filter(({ what }) => what === 'mode') : layout,
        manifest: all.filter((one) => !isLayout(one)),
    };
}
function sideOf(files) {
    return {
        entries: new Map(files.map((entry) => [entry.path, entry])),
        links: new Map(files.flatMap(({ path, link }) => (link === undefined ? [] : [[path, link]]))),
    };
}
/** An empty folder that is only a consequence: its files are missing, or some were added to it. These are named themselves. */
function isEmptied({ path, what }, expected, found) {
    if (!(0,digest/* isFolder */.lQ)({ path }))
        return false;
    return hasBelow(path, what === 'extra' ? expected : found);
}
function hasBelow(folder, { entries }) {
    return [...entries.keys()].some((path) => path.startsWith(folder) && path !== folder);
}
/** Paths that were links and now are folders, with what they led to copied into them. */
function foldersForLinks(all, { links }, found) {
    return all
        .filter(({ what, path }) => what === 'missing' && links.has(path))
        .map(({ path }) => path)
        .filter((path) => hasBelow(`${path}/`, found));
}
/** Whether an extra file lies in a folder that was a link, and is what the link led to. */
function isCopyIn(folder, { path, what }, { expected, found }) {
    if (what !== 'extra' || !path.startsWith(`${folder}/`))
        return false;
    const original = `${(0,link_target/* followLink */.s)(folder, expected.links).place}${path.slice(folder.length)}`;
    const content = contentAt(path, found);
    return content !== undefined && content === contentAt(original, expected);
}
function sameContent({ path, what }, expected, found) {
    if (what === 'mode')
        return true;
    if (what === 'missing' || what === 'extra') {
        return (0,digest/* isFolder */.lQ)({ path }) || (expected.links.has(path) && hasBelow(`${path}/`, found));
    }
    if (what === 'content')
        return false;
    const [wanted, present] = [contentAt(path, expected), contentAt(path, found)];
    return wanted !== undefined && wanted === present;
}
/** The hash of what is read at `path`, through links. Undefined for a folder and for a link that leads nowhere. */
function contentAt(path, { entries, links }) {
    const { place, problem } = (0,link_target/* followLink */.s)(path, links);
    const entry = entries.get(place);
    return problem === undefined && entry && entry.link === undefined ? entry.sha256 : undefined;
}

// EXTERNAL MODULE: ./src/sidecar/formats/byte-source.ts
var byte_source = __webpack_require__(4124);
// EXTERNAL MODULE: ./src/sidecar/formats/damage.ts
var damage = __webpack_require__(3831);
// EXTERNAL MODULE: ./src/sidecar/in-order.ts
var in_order = __webpack_require__(7357);
;// CONCATENATED MODULE: ./src/verify-binary/checks/inside-binaries.ts






/** Each is unpacked into memory: bounds the time for a program with thousands of them. */
const MOST = 500;
const AT_ONCE = 2;
/** Reads the headers of the libraries inside of the program `executable` (its path in the tree), if it is one file. */
async function readInside(executable, contents) {
    const infos = new Map();
    if (!contents?.bundle.onefile)
        return { infos, unseen: 0 };
    const libraries = [...contents.files.keys()].filter((path) => isLibraryName(path));
    let unseen = Math.max(0, libraries.length - MOST);
    const read = async (path) => ({ path, found: await infoOf(path, contents).catch(unreadable) });
    for await (const { path, found } of (0,in_order/* inOrder */.a)(libraries.slice(0, MOST), AT_ONCE, read)) {
        if (found === 'unreadable')
            unseen += 1;
        else if (found)
            infos.set(insidePath(executable, path), found);
    }
    return { infos, unseen };
}
/** The path of what lies at `path` inside of the program `executable`. */
function insidePath(executable, path) {
    return `${executable}/${path}`;
}
/** For what was measured: that it is not the whole. */
function unseenNote(unseen) {
    return unseen > 0 ? `; ${unseen} libraries inside of the one file could not be looked into` : '';
}
async function infoOf(path, contents) {
    return (0,binary/* parseBinary */.fb)((0,byte_source/* bufferSource */.kq)(await contents.read(path)));
}
function unreadable(error) {
    if (error instanceof damage/* Damage */.c || error instanceof errors/* UserError */.yo)
        return 'unreadable';
    throw error;
}

;// CONCATENATED MODULE: ./src/verify-binary/checks/program-problem.ts




/** What files begin with that are given or packed in place of a program, and what they are. */
const BEGINNINGS = [
    ['#!', 'a script'],
    ['PK', 'a zip archive'],
    ['\x1f\x8b', 'a gzip archive'],
    ['\x28\xb5\x2f\xfd', 'a zstd archive'],
    ['version https://git-lfs', 'a pointer of Git LFS, whose file was not fetched'],
    ['<', 'a web page, perhaps the error of a download'],
    ['{', 'JSON text'],
    ['MZ', 'a DOS program'],
];
const SHOWN = 40;
/** PyInstaller's bootloaders say this when they find no archive in themselves. */
const BOOTLOADER_TEXTS = ["PyInstaller's embedded PKG archive", 'PyInstaller archive from'];
/** Why the program of a subject is none: it is missing, empty, no executable format, cut short; undefined if it is one. */
async function programProblem(found) {
    const { subject, program, binaries, contents } = found;
    const { tree, executable } = subject;
    if (!program || program.link !== undefined || executable.endsWith('/')) {
        return { check: 'exists', what: `the program '${executable}' is not there` };
    }
    if (program.size === 0)
        return { check: 'size', what: `the program '${executable}' is empty (0 bytes)` };
    const damage = binaries.damaged.get(executable) ?? (contents instanceof errors/* UserError */.yo ? contents : undefined);
    if (damage)
        return { check: 'format', what: `'${executable}' is cut short or damaged: ${damageIn(damage)}` };
    const info = binaries.infos.get(executable);
    if (!info)
        return { check: 'format', what: await startOf((0,external_node_path_.join)(tree, executable), program) };
    const kind = kindOf(info);
    if (kind !== 'executable') {
        const what = kind === 'library' ? 'a library' : 'neither a program nor a library';
        return { check: 'format', what: `'${executable}' is ${what}` };
    }
    if (contents === undefined && (await isBootloader((0,external_node_path_.join)(tree, executable)))) {
        return { check: 'format', what: `'${executable}' is PyInstaller's bootloader without its archive` };
    }
    return undefined;
}
/** What is wrong, without the path of the temporary folder that the message of the error names. */
function damageIn(error) {
    return error.cause instanceof Error ? error.cause.message : error.message;
}
function kindOf(info) {
    if (info.format !== 'macho')
        return info.kind;
    return info.slices.every(({ kind }) => kind === 'executable')
        ? 'executable'
        : (info.slices[0]?.kind ?? 'other');
}
async function startOf(file, { size, path }) {
    const handle = await (0,promises_.open)(file);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(SHOWN), 0, SHOWN, 0);
        const start = buffer.toString('latin1', 0, bytesRead);
        const known = BEGINNINGS.find(([beginning]) => start.startsWith(beginning))?.[1] ?? 'no program';
        return `'${path}' (${(0,quantities/* formatSize */.Xq)(size)}) is ${known}: it starts with ${JSON.stringify(start.split('\n')[0])}`;
    }
    finally {
        await handle.close();
    }
}
/** Whether a program without an archive should have one. */
async function isBootloader(file) {
    const handle = await (0,promises_.open)(file);
    try {
        const chunk = Buffer.alloc(2 ** 20);
        for (let at = 0;;) {
            const { bytesRead } = await handle.read(chunk, 0, chunk.length, at);
            const read = chunk.subarray(0, bytesRead);
            if (BOOTLOADER_TEXTS.some((text) => read.includes(text)))
                return true;
            if (bytesRead < chunk.length)
                return false;
            // The next chunk overlaps this one, for a text that lies across both.
            at += chunk.length - 100;
        }
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./src/verify-binary/checks/evidence.ts








/** Reads the headers of every executable file and what is in the program. Throws `target-unknown` (`expect-target`). */
async function gatherEvidence(subject, given, { platform }) {
    const expected = given['expect-target'];
    const target = expected === undefined ? subject.target : (0,sidecar_target/* targetFromTriple */.cb)(expected);
    const program = subject.files.find(({ path }) => path === subject.executable);
    const differences = splitDifferences(subject, platform);
    const changedProgram = differences.manifest.some(({ path }) => path === subject.executable);
    const binaries = await (0,sidecar_binaries/* readBinaries */.Y)(subject.tree, knownFiles(subject, differences.manifest));
    const info = binaries.infos.get(subject.executable);
    const file = (0,external_node_path_.join)(subject.tree, subject.executable);
    const contents = info && (await (0,sidecar_contents/* readContents */.r)(file).catch(damageOnly));
    const unreadable = await programProblem({ subject, program, binaries, contents });
    const readable = contents instanceof errors/* UserError */.yo ? undefined : contents;
    const inside = await readInside(subject.executable, unreadable ? undefined : readable);
    return {
        subject,
        given,
        platform,
        target,
        program,
        info,
        binaries: { ...binaries, infos: new Map([...binaries.infos, ...inside.infos]) },
        unseen: inside.unseen,
        contents: readable,
        unreadable,
        changedProgram,
        lostFolder: changedProgram ? undefined : lostFolder(subject, readable),
        differences,
    };
}
/** The files that are as the manifest says, and the program. */
function knownFiles({ files, executable }, changes) {
    const changed = new Set(changes.map(({ path }) => path));
    return files.filter(({ path }) => path === executable || !changed.has(path));
}
/** The folder of files that the program expects and that is not there. */
function lostFolder({ files }, contents) {
    const folder = contents?.bundle.onefile ? undefined : contents?.bundle.contentsDirectory;
    if (folder === undefined || folder === '..' || folder === '.')
        return undefined;
    return files.some(({ path }) => path.startsWith(`${folder}/`)) ? undefined : folder;
}
function damageOnly(error) {
    if (error instanceof errors/* UserError */.yo && error.code === 'pyinstaller-archive-damaged')
        return error;
    throw error;
}

;// CONCATENATED MODULE: ./src/verify-binary/checks/exists.ts

/** `exists`: the program is where the manifest, or the name of what was given, says. */
function checkExists({ subject, unreadable }) {
    const { executable, files, source, manifest } = subject;
    if (unreadable?.check !== 'exists')
        return (0,check/* passed */.bF)('exists', `'${executable}' and ${count(files.length)}`);
    return (0,check/* failed */.gz)('exists', {
        measured: `${unreadable.what}; there are ${files.length} other entries`,
        expected: `a file '${executable}'${manifest ? ', as the manifest says' : ''}`,
        hint: 'Build again and hand over the archive as it was written: whatever removed the program (a virus scanner, a clean-up, a filter of the upload) is between the build and this step.',
        details: [`Looked in: ${source}`, ...files.slice(0, 20).map(({ path }) => path)],
    });
}
function count(files) {
    return files === 1 ? 'nothing else' : `${files - 1} more ${files === 2 ? 'entry' : 'entries'}`;
}

;// CONCATENATED MODULE: ./src/verify-binary/checks/format.ts



const EXPECTED = 'an ELF, PE or Mach-O program that can be read to its end';
const NAMES = { elf: 'ELF', pe: 'PE', macho: 'Mach-O' };
/** `format`: the program is one that an operating system can load, whole, with its archive; and so are its libraries. */
function checkFormat({ info, unreadable, contents, binaries }) {
    if (unreadable) {
        return (0,check/* failed */.gz)('format', {
            measured: unreadable.what,
            expected: EXPECTED,
            hint: "Give what the packager wrote. If it was: build again, and do not run 'strip' or UPX on the program, which cut off what PyInstaller appended.",
        });
    }
    const damaged = [...binaries.damaged].filter(([path]) => isLibraryName(path));
    const [first] = damaged;
    if (first) {
        return (0,check/* failed */.gz)('format', {
            measured: `${damaged.length} ${damaged.length === 1 ? 'library' : 'libraries'} cut short or damaged: '${first[0]}'`,
            expected: 'libraries that can be read to their end',
            hint: "Build again with 'strip: false' and 'upx: false'; a full disk leaves such files too.",
            details: damaged.map(([path, error]) => `${path}: ${damageIn(error)}`),
        });
    }
    const format = info ? NAMES[info.format] : '';
    const frozen = contents ? `, PyInstaller, Python ${contents.bundle.pythonVersion}` : '';
    return (0,check/* passed */.bF)('format', `${format} program${frozen}; ${binaries.infos.size - 1} other executable files`, EXPECTED);
}

// EXTERNAL MODULE: ./src/sidecar/formats/elf-versions.ts
var elf_versions = __webpack_require__(6775);
// EXTERNAL MODULE: ./src/sidecar/system-needs.ts
var system_needs = __webpack_require__(9894);
;// CONCATENATED MODULE: ./src/verify-binary/checks/glibc.ts




/** `glibc`: no file asks for a newer glibc than `max-glibc`. Without the limit, what it asks for is told. */
function checkGlibc({ info, given, binaries, unseen }) {
    const limit = given['max-glibc'];
    if (info?.format !== 'elf')
        return (0,check/* skipped */.hT)('glibc', 'it is no program for Linux');
    const most = (0,system_needs/* systemNeeds */.D)(binaries).find(({ what }) => what === 'GLIBC');
    const measured = `${most ? `glibc ${most.value} ('${most.file}')` : 'no glibc'}${unseenNote(unseen)}`;
    if (limit === undefined)
        return { ...(0,check/* skipped */.hT)('glibc', "there is no limit ('max-glibc')"), measured };
    const above = (0,system_needs/* allNeeds */.z)(binaries).filter(({ what, value }) => what === 'GLIBC' && (0,elf_versions/* compareDotted */.A)(value, limit) > 0);
    if (above.length === 0)
        return (0,check/* passed */.bF)('glibc', measured, `at most ${limit}`);
    return (0,check/* failed */.gz)('glibc', {
        measured: `${measured}${above.length > 1 ? `; ${above.length} files ask for more than ${limit}` : ''}`,
        expected: `at most ${limit}`,
        hint: `Build on a system with that glibc or an older one, such as 'runs-on: ubuntu-22.04' (2.35) or a 'container: quay.io/pypa/manylinux_2_28_x86_64' (2.28); a package may need an older wheel.`,
        details: above.map(({ file, value }) => `${file}: ${value}`),
    });
}

;// CONCATENATED MODULE: ./src/verify-binary/checks/layout.ts


const HAND_OVER_THE_ARCHIVE = "Hand over the archive (.tar.zst) and not the folder: actions/upload-artifact and zip lose symbolic links and the executable bit. 'artifact:' of build-backend uploads it so.";
/** Two copies of a file smaller than this are no lost link: many packages have the same small files. */
const LEAST_COPY = 4096;
/** `layout`: executable bit, symbolic links, folders and names are as the program and its platform need them. */
function checkLayout(evidence) {
    const finding = layout_lostFolder(evidence) ??
        changed(evidence) ??
        lostMode(evidence) ??
        collisions(evidence) ??
        lostLinks(evidence);
    if (finding)
        return (0,check/* failed */.gz)('layout', finding);
    const { files } = evidence.subject;
    const links = files.filter(({ link }) => link !== undefined).length;
    return (0,check/* passed */.bF)('layout', `${files.length} entries, ${links} symbolic links`);
}
function layout_lostFolder({ lostFolder: folder, subject }) {
    if (folder === undefined)
        return undefined;
    return {
        measured: `'${folder}' is missing beside '${subject.executable}'`,
        expected: `the folder '${folder}', in which PyInstaller put everything that the program loads`,
        hint: "Take the whole folder and not the program alone, or build with 'mode: onefile'.",
        details: [],
    };
}
function changed({ differences: { layout } }) {
    if (layout.length === 0)
        return undefined;
    const [first] = layout;
    return {
        measured: `${layout.length} of the entries changed in kind: ${first ? described(first) : ''}`,
        expected: 'links, modes and empty folders as the manifest says',
        hint: HAND_OVER_THE_ARCHIVE,
        details: layout.map(described),
    };
}
function described({ path, what, expected, found }) {
    if (what === 'missing')
        return `'${path}' was a ${path.endsWith('/') ? 'folder (empty)' : 'link'} and is not any more`;
    if (what === 'extra')
        return `'${path}' is a copy that was not there`;
    return `'${path}': ${what} is ${found}, was ${expected}`;
}
function lostMode({ program, target, platform, ...evidence }) {
    // A file that is no program, or another one, is the finding of another check.
    const isOurs = evidence.unreadable === undefined && !evidence.changedProgram;
    const hasModes = platform !== 'win32' && target?.platform !== 'win32';
    if (!isOurs || !hasModes || program?.mode !== 0o644)
        return undefined;
    return {
        measured: `'${program.path}' has no executable bit`,
        expected: 'mode 755',
        hint: `Set it: 'chmod +x ${program.path}'. ${HAND_OVER_THE_ARCHIVE} It is set for the starts that follow here.`,
        details: [],
    };
}
function collisions({ subject, target }) {
    const groups = target?.platform === 'linux' ? [] : (0,sidecar_tree/* caseCollisions */.i)(subject.files);
    const [first] = groups;
    if (!target || !first)
        return undefined;
    return {
        measured: `names that are one file on ${target.platform}: ${first.map((path) => `'${path}'`).join(' and ')}`,
        expected: 'names that differ in more than capitals and accents',
        hint: 'Rename one of them in the project, or leave one out of the build: one of the two is lost when it is unpacked.',
        details: groups.map((group) => group.join(', ')),
    };
}
/** PyInstaller 6 keeps a library once and links to it. Without a manifest, copies and no link at all tell that links were lost. */
function lostLinks({ subject, contents, target }) {
    const folder = contents?.bundle.onefile ? undefined : contents?.bundle.contentsDirectory;
    const { files, manifest } = subject;
    const canLink = target !== undefined && target.platform !== 'win32' && !manifest && folder !== undefined;
    if (!canLink || files.some(({ link }) => link !== undefined))
        return undefined;
    const groups = Map.groupBy(files.filter(({ kind, size }) => kind !== 'other' && size >= LEAST_COPY), ({ path, sha256 }) => `${sha256} ${path.slice(path.lastIndexOf('/') + 1)}`);
    const twice = [...groups.values()].filter((group) => group.some(({ path }) => path.split('/').length === 2) && group.length > 1);
    const [first] = twice;
    if (!first)
        return undefined;
    return {
        measured: `${twice.length} libraries lie there twice, and there is no symbolic link: ${first.map(({ path }) => `'${path}'`).join(' and ')}`,
        expected: 'a symbolic link in place of the second, as PyInstaller writes it',
        hint: HAND_OVER_THE_ARCHIVE,
        details: twice.map((group) => group.map(({ path }) => path).join(' = ')),
    };
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/verify-binary/checks/library-names.ts


/** The files of the tree, links that lead to one, and the files inside of a one-file program. */
function namesInBundle({ subject, contents }) {
    const { files } = subject;
    const links = new Map(files.flatMap(({ path, link }) => (link === undefined ? [] : [[path, link]])));
    const real = new Set(files.filter(({ link }) => link === undefined).map(({ path }) => path));
    const paths = new Set(real);
    for (const path of links.keys()) {
        const { place, problem } = (0,link_target/* followLink */.s)(path, links);
        if (problem !== undefined)
            continue;
        if (real.has(place))
            paths.add(path);
        for (const below of real)
            if (below.startsWith(`${place}/`))
                paths.add(`${path}${below.slice(place.length)}`);
    }
    const inside = contents?.bundle.onefile ? [...contents.files.keys()] : [];
    for (const path of inside)
        paths.add(insidePath(subject.executable, path));
    return { paths, names: new Set([...paths].map((path) => path.slice(path.lastIndexOf('/') + 1))) };
}

;// CONCATENATED MODULE: ./src/verify-binary/checks/system-libraries.ts
/**
 * glibc's own parts and its loader, which PyInstaller never collects (`depend/dylib.py`, `_unix_excludes`): they must be
 * those of the system. libgcc_s is there wherever glibc is: Debian's libc6 and Fedora's glibc depend on it.
 * Not among them: libstdc++, libz, libssl and the like. PyInstaller collects them, and a minimal system has none.
 */
const GLIBC = /^(?:ld-linux[\w-]*|ld64|libc|libm|libmvec|libdl|libpthread|librt|libutil|libresolv|libnsl|libanl|libcrypt|libBrokenLocale|libthread_db|libnss_\w+|libgcc_s)\.so(?:\.\d+)*$/;
const MUSL = /^(?:ld-musl-[\w-]+|libc\.musl-[\w-]+|libc)\.so(?:\.\d+)*$/;
/**
 * What comes with a graphical system and must fit its driver: PyInstaller leaves out OpenGL, DRM, XCB, Wayland, and
 * NVIDIA's driver; X11's base is on AppImage's list of what no bundle should carry (`excludelist`).
 */
const DESKTOP = [
    /^lib(?:GL|GLX|EGL|OpenGL|GLdispatch|GLESv1_CM|GLESv2|GLU|drm|gbm|vulkan)\.so(?:\.\d+)*$/,
    /^lib(?:X11|X11-xcb|ICE|SM|xcb|xcb-dri\d)\.so(?:\.\d+)*$/,
    /^libwayland-(?:client|cursor|egl|server)\.so(?:\.\d+)*$/,
    /^lib(?:cuda|cudadebugger|nvidia-[\w-]+|EGL_nvidia|GLX_nvidia)\.so(?:\.\d+)*$/,
];
/** NVIDIA's driver and what comes with the driver of a graphics card. */
const WINDOWS_DRIVER = /^(?:nvcuda|nvml|nvapi(?:64)?|opencl|vulkan-1)\.dll$/;
/** Who has the Linux library called `name`. */
function linuxProvider(name, libc) {
    if ((libc === 'musl' ? MUSL : GLIBC).test(name))
        return 'system';
    return DESKTOP.some((pattern) => pattern.test(name)) ? 'desktop' : undefined;
}
/** Who has the DLL called `name`, from Windows 10 on. */
function windowsProvider(name) {
    const lower = name.toLowerCase();
    if (WINDOWS_DRIVER.test(lower))
        return 'desktop';
    // API sets are names that the loader itself resolves; the C runtime is part of Windows since 10.
    if (/^(?:api|ext)-ms-/.test(lower) || /\.(?:drv|cpl)$/.test(lower))
        return 'system';
    return WINDOWS.has(lower.replace(/\.dll$/, '')) ? 'system' : undefined;
}
/** Whether the dyld path `name` is part of macOS: these files exist in its shared cache only and are never bundled. */
function isMacosLibrary(name) {
    return (name.startsWith('/usr/lib/') ||
        name.startsWith('/System/Library/') ||
        name.startsWith('/System/iOSSupport/'));
}
/**
 * DLLs in System32 of every Windows 10 and 11 edition with a desktop. PyInstaller leaves out everything that it finds
 * in the Windows folder (`depend/dylib.py`, `WinExcludeList`) but the Visual C++ runtime (`_win_includes`), which is
 * only there if some installer put it there: vcruntime140, msvcp140 and python3* must be in the bundle.
 */
const WINDOWS = new Set(`
  activeds adsldpc advapi32 advpack amsi apphelp atl authz avicap32 avifil32 avrt bcrypt bcryptprimitives bthprops
  cabinet certcli cfgmgr32 cldapi clbcatq clusapi combase comctl32 comdlg32 computecore coml2 comsvcs concrt140_app
  credui crypt32 cryptbase cryptdll cryptnet cryptsp cryptui cryptxml d2d1 d3d10 d3d10_1 d3d10core d3d10warp d3d11
  d3d12 d3d8 d3d9 d3dcompiler_47 davclnt dbgeng dbghelp dbgcore dciman32 dcomp ddraw devmgr devobj dhcpcsvc dhcpcsvc6
  dinput dinput8 dnsapi dpapi drvstore dsound dsrole dssec dwmapi dwrite dxcore dxgi dxva2 eappcfg efswrt esent
  evr faultrep fltlib fwpuclnt gdi32 gdi32full gdiplus glu32 gpapi hal hid hlink httpapi icm32 icmp icu icuin icuuc
  ieframe imagehlp imm32 inetcomm inseng iphlpapi iprop kernel32 kernelbase ksuser ktmw32 loadperf logoncli lz32 mapi32
  mf mfplat mfplay mfreadwrite mfuuid mlang mmdevapi mpr mprapi msacm32 mscms mscoree msctf msdelta msdmo msdrm msftedit
  msi msimg32 mspatcha mssign32 msvcp60 msvcp_win msvcrt msvfw32 mswsock mtxdm ncrypt ndfapi netapi32 netutils newdev
  ninput normaliz npmproxy nsi ntdll ntdsapi ntlanman ntmarta ntoskrnl ntprint odbc32 odbccp32 oledlg ole32 oleacc
  oleaut32 opengl32 p2p pdh photometadatahandler powrprof printui profapi propsys psapi pstorec quartz query
  rasapi32 rasdlg rasman resutils rpcns4 rpcrt4 rstrtmgr rtutils rtworkq samcli samlib scecli schannel schedcli secur32
  security sensapi setupapi sfc sfc_os shcore shdocvw shell32 shfolder shlwapi slc slcext spoolss srvcli sspicli
  sti sxs tapi32 taskschd tbs tdh traffic twinapi txfw32 ucrtbase uiautomationcore uiribbon urlmon user32 userenv usp10
  uxtheme vdmdbg version virtdisk vssapi wbemuuid wdscore webservices websocket wer wevtapi wiaservc wimgapi win32u
  winbio windowscodecs wing32 winhttp wininet winmm winmmbase winnsi winscard winspool winsta wintrust winusb
  wkscli wlanapi wldap32 wldp wmi wmvcore wofutil wow32 ws2_32 wscapi wsdapi wsmsvc wsnmp32 wsock32 wtsapi32 xaudio2_9
  xinput1_4 xinput9_1_0 xmllite xolehlp xpsprint xinputuap vfw32 wcmapi wlanui directml dsprop dsuiext fontsub
  inkobjcore mfcore mfsrcsnk msxml3 msxml6 olepro32 riched20 riched32 t2embed thumbcache tokenbinding
  windows.ui winml winrnr wpc wdi usermgrcli ualapi umpdc wlancfg
  `
    .trim()
    .split(/\s+/));

;// CONCATENATED MODULE: ./src/verify-binary/checks/libraries.ts





const STANDARD_LOADER = /^\/(?:usr\/)?lib\w*\/[^/]+$/;
/**
 * `libraries`: each library that a file needs at its start is in the bundle or part of the system. Weak and
 * delay-loaded ones may be missing. Where in the bundle is not asked: packages load their libraries in an order, and by
 * ways, that only a start shows; a name that is nowhere fails in every order.
 */
function checkLibraries(evidence) {
    const { info, binaries, given } = evidence;
    if (!given['check-libraries'])
        return (0,check/* skipped */.hT)('libraries', "not asked for ('check-libraries: false')");
    if (!info)
        return (0,check/* skipped */.hT)('libraries', 'not reached: the program cannot be read');
    const search = searchOf(evidence, info);
    const own = [...binaries.infos].filter(([, found]) => found.format === info.format);
    const lost = lostWithFiles(evidence);
    const needed = own.flatMap(([file, found]) => missingOf(file, found, search).map((library) => ({ file, library })));
    const missing = [...missingPython(evidence, info, search), ...needed].filter(({ library }) => !lost.has(baseName(library).toLowerCase()));
    if (missing.length > 0)
        return (0,check/* failed */.gz)('libraries', finding(missing, info.format));
    const outside = [...search.outside].sort();
    const told = outside.length > 0 ? `; of a graphical system or driver: ${outside.join(', ')}` : '';
    return (0,check/* passed */.bF)('libraries', `${own.length} files need nothing that is missing${told}${unseenNote(evidence.unseen)}`);
}
/** How Python's library is named, by the program's format. */
const PYTHON = {
    elf: /\.so(?:\.|$)/,
    pe: /\.dll$/i,
    macho: /^Python\d*$|\.dylib$/,
};
/** PyInstaller's bootloader opens Python's library by a name in its archive, which no loader's table has. */
function missingPython({ contents, subject }, { format }, { names }) {
    const library = baseName(contents?.bundle.pythonLibrary ?? '');
    const found = names.has(format === 'pe' ? library.toLowerCase() : library);
    return found || !PYTHON[format].test(library) ? [] : [{ file: subject.executable, library }];
}
function searchOf(evidence, info) {
    const { subject } = evidence;
    const { names, paths } = namesInBundle(evidence);
    return {
        names: info.format === 'pe' ? new Set([...names].map((name) => name.toLowerCase())) : names,
        paths,
        program: subject.executable,
        programRpaths: info.format === 'macho' ? info.slices.flatMap(({ rpaths }) => rpaths) : [],
        outside: new Set(),
    };
}
function missingOf(file, info, search) {
    switch (info.format) {
        case 'elf':
            return info.kind === 'other' ? [] : missingOfElf(info, search);
        case 'pe':
            return info.needed.filter((name) => !info.delayed.includes(name) && !hasPe(name, search));
        case 'macho':
            return missingOfSlices(file, info, search);
    }
}
function missingOfElf({ needed, interpreter, libc }, search) {
    // Nix and others name a loader that only their system has.
    const loader = interpreter !== undefined && !STANDARD_LOADER.test(interpreter) ? [interpreter] : [];
    return [...loader, ...needed.filter((name) => !hasElf(name, libc, search))];
}
function hasPe(name, { names, outside }) {
    return names.has(name.toLowerCase()) || provided(name, windowsProvider(name), outside);
}
/** Notes what only some systems have. */
function provided(name, provider, outside) {
    if (provider === 'desktop')
        outside.add(name);
    return provider !== undefined;
}
function hasElf(name, libc, { names, outside }) {
    // A path is taken as it is by the loader: in the bundle it is never the one of the machine that built it.
    if (name.startsWith('/'))
        return false;
    return names.has(baseName(name)) || provided(name, linuxProvider(name, libc), outside);
}
function missingOfSlices(file, { slices }, search) {
    const missing = slices.flatMap((slice) => slice.kind === 'other' ? [] : slice.needed.filter((name) => !hasMacho(name, { file, slice }, search)));
    return [...new Set(missing)];
}
function hasMacho(name, from, search) {
    const places = placesOf(name, from, search);
    if (places.some((place) => isMacosLibrary(place) || search.paths.has(place)))
        return true;
    // dyld takes a library that is loaded already under the same name before it searches.
    return (name.startsWith('@rpath/') || !name.includes('/')) && search.names.has(baseName(name));
}
/** The paths that dyld tries for `name`: relative ones lie in the tree, absolute ones on the machine. */
function placesOf(name, { file, slice }, { program, programRpaths }) {
    const expand = (path) => path
        .replace(/^@loader_path(?=\/|$)/, () => (0,posix_.dirname)(file))
        .replace(/^@executable_path(?=\/|$)/, () => (0,posix_.dirname)(program));
    const rest = /^@rpath\/(.*)/.exec(name)?.[1];
    const paths = rest === undefined ? [name] : [...slice.rpaths, ...programRpaths].map((rpath) => `${rpath}/${rest}`);
    return paths.map((path) => (0,posix_.normalize)(expand(path)));
}
/** Names of libraries whose files the manifest misses: that is one finding, and `manifest` has it. */
function lostWithFiles({ differences }) {
    const all = [...differences.manifest, ...differences.layout];
    return new Set(all.filter(({ what }) => what === 'missing').map(({ path }) => baseName(path).toLowerCase()));
}
function finding(missing, format) {
    const libraries = [...new Set(missing.map(({ library }) => library))];
    const [first] = missing;
    const foreign = missing.find(({ library }) => library.startsWith('/'));
    return {
        measured: `'${first?.file}' needs '${first?.library}'${libraries.length > 1 ? `, and ${libraries.length - 1} more libraries are missing` : ', which is nowhere'}`,
        expected: 'in the bundle, or part of every system',
        hint: foreign ? absoluteHint(foreign) : hintFor(libraries, format),
        details: missing.map(({ file, library }) => `${file} needs ${library}`),
    };
}
function absoluteHint({ file, library }) {
    const from = /^\/(?:opt\/homebrew|usr\/local)\//.test(library) ? 'Homebrew installed on' : 'was on';
    return `'${library}' is a path that ${from} the machine that built '${file}', and that others do not have. Use a wheel that brings its libraries, or add it: 'add-binary: ${library}:.', and let the packager rewrite the path.`;
}
function hintFor(libraries, format) {
    const [first = ''] = libraries;
    const runtime = libraries.some((name) => /^(?:vcruntime|msvcp|vcomp|concrt)/i.test(name));
    const more = runtime
        ? " The Visual C++ runtime comes with python.org's Python; 'pip install msvc-runtime' brings the rest."
        : '';
    const where = {
        elf: "'ldd' of the file there names where it is",
        pe: "'where' finds it",
        macho: "'otool -L' names it",
    }[format];
    return `Install what has it on the machine that builds, so that the packager collects it, or add it: 'add-binary: path/to/${baseName(first)}:.' (${where}). If the system of your users has it: 'check-libraries: false'.${more}`;
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./src/verify-binary/checks/macos.ts




/** The first macOS for Apple's own processors: code for them names no older one. */
const FIRST_ARM64 = '11.0';
/** `macos`: every file runs on `min-macos`. Without the limit, the oldest macOS that it runs on is told. */
function checkMacos({ info, given, binaries, unseen }) {
    const limit = given['min-macos'];
    if (info?.format !== 'macho')
        return (0,check/* skipped */.hT)('macos', 'it is no program for macOS');
    const most = (0,system_needs/* systemNeeds */.D)(binaries).find(({ what }) => what === 'macOS');
    const measured = `${most ? `macOS ${most.value} ('${most.file}')` : 'no version named'}${unseenNote(unseen)}`;
    if (limit === undefined)
        return { ...(0,check/* skipped */.hT)('macos', "there is no limit ('min-macos')"), measured };
    const above = [...binaries.infos].flatMap(([file, found]) => newerThan(limit, found).map((value) => `${file}: ${value}`));
    if (above.length === 0)
        return (0,check/* passed */.bF)('macos', measured, `runs on ${limit}`);
    return (0,check/* failed */.gz)('macos', {
        measured: `${measured}${above.length > 1 ? `; ${above.length} need more than ${limit}` : ''}`,
        expected: `runs on ${limit}`,
        hint: `Build with python.org's or uv's Python, whose files run on old systems ('python: 3.12'), and not with Homebrew's; a package may need an older wheel ('MACOSX_DEPLOYMENT_TARGET: ${limit}' where one is compiled).`,
        details: above,
    });
}
function newerThan(limit, info) {
    if (info.format !== 'macho')
        return [];
    return info.slices.flatMap(({ arch, minMacos }) => {
        const least = arch === 'arm64' && (0,elf_versions/* compareDotted */.A)(limit, FIRST_ARM64) < 0 ? FIRST_ARM64 : limit;
        return minMacos !== undefined && (0,elf_versions/* compareDotted */.A)(minMacos, least) > 0 ? [`${arch} ${minMacos}`] : [];
    });
}

;// CONCATENATED MODULE: ./src/verify-binary/checks/manifest.ts

const NAMED = 3;
const LISTED = 50;
/**
 * `manifest`: every file has the content that the manifest says, none is missing, none is more. What another check
 * says of the same cause (a program that is none, a lost folder, a program for another machine) is not said again.
 */
function checkManifest(evidence, wrongProgram) {
    const { subject, unreadable, lostFolder, differences } = evidence;
    const { manifest } = subject;
    if (!manifest)
        return (0,check/* skipped */.hT)('manifest', 'there is no manifest');
    const explained = ({ path }) => ((unreadable !== undefined || wrongProgram) && path === manifest.executable) ||
        (lostFolder !== undefined && path.startsWith(`${lostFolder}/`));
    const own = differences.manifest.filter((one) => !explained(one));
    if (own.length > 0)
        return (0,check/* failed */.gz)('manifest', manifest_finding(own, evidence));
    if (differences.manifest.length > 0) {
        const why = lostFolder === undefined ? `'${manifest.executable}' is another one` : `'${lostFolder}' is missing`;
        return (0,check/* skipped */.hT)('manifest', `not reached: ${why}; all other files are as the manifest says`);
    }
    const said = `the contents of ${subject.files.length} entries`;
    return (0,check/* passed */.bF)('manifest', subject.digest === manifest.digest ? `${said}, ${subject.digest}` : said, manifest.digest);
}
function manifest_finding(own, { subject }) {
    const first = own.slice(0, NAMED).map(manifest_described).join(', ');
    const more = own.length > NAMED ? `, and ${own.length - NAMED} more` : '';
    return {
        measured: `${own.length} of the files differ: ${first}${more}`,
        expected: `${subject.manifest?.files.length} entries with the contents that they had after the build`,
        hint: "Something changed the files after the manifest was written. If that was meant (signing, a file added by hand), do it before: 'add-data', or a step of these actions, which writes the manifest anew.",
        details: own.slice(0, LISTED).map(detailed),
    };
}
function manifest_described({ path, what }) {
    return `'${path}' ${what === 'missing' ? 'is missing' : what === 'extra' ? 'is not in the manifest' : 'was changed'}`;
}
function detailed(one) {
    const { expected, found } = one;
    return `${manifest_described(one)}${expected === undefined ? '' : `: found ${found}, expected ${expected}`}`;
}

// EXTERNAL MODULE: ./src/shared/nearest.ts
var shared_nearest = __webpack_require__(3411);
// EXTERNAL MODULE: ./src/sidecar/distribution-names.ts
var distribution_names = __webpack_require__(96);
// EXTERNAL MODULE: ./src/sidecar/module-files.ts
var module_files = __webpack_require__(4321);
;// CONCATENATED MODULE: ./src/verify-binary/checks/modules.ts




/** `modules`: the required modules are in the bundle's table of contents, and the forbidden ones are not. */
function checkModules(evidence) {
    const { given, contents, subject } = evidence;
    const [required, forbidden] = [given['required-modules'], given['forbidden-modules']];
    const asked = required.length + forbidden.length;
    if (!contents)
        return unknown(asked, subject.manifest?.packager.name);
    const lost = modules_lostWithFiles(evidence);
    const absent = required.filter((name) => !contents.modules.has(name));
    const missing = absent.filter((name) => !lost(name));
    const present = forbidden.filter((name) => contents.modules.has(name));
    if (missing.length > 0 || present.length > 0) {
        return modules_finding(missing, present, contents.modules);
    }
    const count = `${contents.modules.size} modules in the bundle`;
    if (asked === 0)
        return { ...(0,check/* skipped */.hT)('modules', "none are asked for ('required-modules')"), measured: count };
    if (absent.length > 0) {
        return (0,check/* skipped */.hT)('modules', 'not reached: the files of required modules are not those of the manifest');
    }
    return (0,check/* passed */.bF)('modules', `${required.length} required and there, ${forbidden.length} forbidden and not; ${count}`);
}
function modules_finding(missing, present, modules) {
    const both = (absent, extra, separator) => [...(missing.length > 0 ? [absent] : []), ...(present.length > 0 ? [extra] : [])].join(separator);
    return (0,check/* failed */.gz)('modules', {
        measured: both(`not in the bundle: ${missing.join(', ')}`, `in the bundle: ${present.join(', ')}`, '; '),
        expected: both("every one of 'required-modules' in it", "none of 'forbidden-modules' in it", ', '),
        hint: [...missing.map((name) => modules_hintFor(name, modules)), ...present.map(hintToLeaveOut)].join(' '),
    });
}
function unknown(asked, packager) {
    const what = packager === undefined || packager === 'pyinstaller' ? 'It is not' : `${packager} is not`;
    const why = `${what} PyInstaller's: which modules it holds cannot be read from the files`;
    if (asked === 0)
        return (0,check/* skipped */.hT)('modules', why);
    return (0,check/* failed */.gz)('modules', {
        measured: why,
        expected: 'a table of contents to look up the modules in',
        hint: "Ask the running program instead, with a request that needs them: 'requests: GET /path 200'; and leave out 'required-modules' and 'forbidden-modules'. Nuitka compiles modules into the program.",
    });
}
/** Whether the file of a module is missing or changed: that is one finding, and `manifest` has it. */
function modules_lostWithFiles({ differences, contents }) {
    const folder = contents?.bundle.contentsDirectory;
    const prefix = folder === undefined ? '' : `${folder}/`;
    const paths = differences.manifest
        .filter(({ what, path }) => what !== 'extra' && path.startsWith(prefix))
        .map(({ path }) => path.slice(prefix.length));
    const modules = new Set(paths.map(module_files/* moduleOfFile */.k));
    // It holds a part of the standard library, and nobody knows which when it is gone.
    return (name) => paths.includes('base_library.zip') || modules.has(name);
}
/** The line to change: the spelling, if a module of that name is there; else the option that adds it. */
function modules_hintFor(name, modules) {
    const imported = (0,distribution_names/* likelyModules */.c)(name);
    const [there] = imported.filter((module) => modules.has(module));
    if (there !== undefined)
        return `'${name}' is a distribution; its module is there: 'required-modules: ${there}'.`;
    const module = imported[0] ?? name;
    const parent = module.split('.')[0] ?? module;
    const close = (0,shared_nearest/* nearest */.p)(name, modules);
    const meant = close === undefined ? '' : ` Did you mean '${close}', which is there?`;
    const line = module.includes('.') && modules.has(parent)
        ? `collect-submodules: ${parent}`
        : `hidden-imports: ${module}`;
    return `'${name}': add '${line}' to build-backend, and the package to the requirements.${meant}`;
}
function hintToLeaveOut(name) {
    return `'${name}': add 'exclude-modules: ${name}' to build-backend.`;
}

;// CONCATENATED MODULE: ./src/verify-binary/checks/name.ts


/** `name`: the program's file name is that of its platform, `.exe` on Windows and nowhere else, and the manifest's. */
function checkName({ subject, target }) {
    const { executable, name, manifest } = subject;
    if (!target)
        return (0,check/* skipped */.hT)('name', 'not reached: the platform that the program is for is not known');
    const found = executable.slice(executable.lastIndexOf('/') + 1);
    // Without a manifest, the name comes from the file; only its ending can be wrong.
    const wanted = (0,names/* programName */.kX)(manifest?.name ?? name, target.platform);
    const allowed = manifest ? [wanted, (0,names/* tauriProgramName */.hb)(name, target)] : [wanted];
    const right = manifest ? allowed.includes(found) : /\.exe$/i.test(found) === (target.platform === 'win32');
    if (right)
        return (0,check/* passed */.bF)('name', `'${found}'`, `'${wanted}'`);
    return (0,check/* failed */.gz)('name', {
        measured: `'${found}'`,
        expected: `'${wanted}' on ${target.platform}`,
        hint: `Rename it, or let build-backend name it: 'name: ${manifest?.name ?? name}'. An app looks for the name of the platform and finds nothing else.`,
    });
}

;// CONCATENATED MODULE: ./src/verify-binary/checks/signature.ts

const signature_LISTED = 20;
const SIGN_AGAIN = 'Sign after everything else has been done to the files, with sign-notarize, and verify what it hands over.';
/**
 * `signature`: the state of signatures, as far as files tell: that they are there, of one team, and over these files.
 * Whether a system trusts them is for the system to say, and nothing is said about antivirus.
 */
function checkSignature(evidence) {
    const { subject, given } = evidence;
    const mode = given.signature;
    const signature = subject.manifest?.signature;
    if (mode === 'none')
        return (0,check/* skipped */.hT)('signature', "not asked for ('signature: none')");
    if (!signature && mode === 'auto')
        return (0,check/* skipped */.hT)('signature', unsignedNote(evidence));
    if (signature) {
        const { manifest } = subject;
        // Files that are not the manifest's: other checks say so, and it says nothing about who signed what.
        if (subject.digest !== manifest?.digest) {
            return (0,check/* skipped */.hT)('signature', 'not reached: the files are not those of the manifest');
        }
        if (signature.digest !== subject.digest)
            return changedAfter(signature, subject.digest);
    }
    return ofFiles(evidence, signature);
}
function changedAfter(signature, digest) {
    return (0,check/* failed */.gz)('signature', {
        measured: `the signature of ${signature.at} is over other files (${signature.digest})`,
        expected: digest,
        hint: SIGN_AGAIN,
    });
}
function ofFiles({ subject, binaries, info }, signature) {
    // Windows asks for the signature of what lies on the disk at the start, macOS for that of everything that is loaded.
    const inside = (path) => path.startsWith(`${subject.executable}/`);
    const signable = [...binaries.infos].filter(([path, found]) => isSignable(found) && !(found.format === 'pe' && inside(path)));
    if (signable.length === 0)
        return withoutEmbedded(signature);
    const missing = signable.filter(([, found]) => !isSigned(found, signature));
    const [first] = missing;
    if (first && missing.length > (signature?.skipped ?? 0)) {
        return (0,check/* failed */.gz)('signature', {
            measured: `${missing.length} of ${signable.length} files have no signature: '${first[0]}'`,
            expected: 'a signature in every program and library',
            hint: "Sign every nested file and not only the program: sign-notarize does, 'signing: required' insists on it.",
            details: missing.slice(0, signature_LISTED).map(([path]) => path),
        });
    }
    const team = oneTeam(signable) ?? hardened(subject.executable, info);
    return (team ??
        (0,check/* passed */.bF)('signature', `${signable.length - missing.length} of ${signable.length} files signed${byWhom(signature)}`));
}
function withoutEmbedded(signature) {
    if (signature)
        return (0,check/* passed */.bF)('signature', `the manifest has one over these files${byWhom(signature)}`);
    return (0,check/* failed */.gz)('signature', {
        measured: 'the manifest has no signature, and ELF files carry none',
        expected: 'a signature',
        hint: "Sign it with sign-notarize and 'gpg-key' or 'csc-link', or leave 'signature: required' out on Linux.",
    });
}
/** macOS does not let a process load code of another team (library validation). */
function oneTeam(signable) {
    const teams = Map.groupBy(signable.flatMap(([path, info]) => slicesOf(info).flatMap(({ teamId }) => (teamId === undefined ? [] : [{ path, teamId }]))), ({ teamId }) => teamId);
    if (teams.size < 2)
        return undefined;
    return (0,check/* failed */.gz)('signature', {
        measured: `signed by ${teams.size} teams: ${[...teams.keys()].join(', ')}`,
        expected: 'one Team ID in all files',
        hint: `macOS refuses to load libraries of another team. ${SIGN_AGAIN} Set 'existing-signatures: replace' there.`,
        details: [...teams].map(([team, files]) => `${team}: ${files.length} files, such as ${files[0]?.path}`),
    });
}
function hardened(executable, info) {
    const slices = info ? slicesOf(info) : [];
    const soft = slices.some(({ signed, hardenedRuntime }) => signed === 'identity' && !hardenedRuntime);
    const blocked = slices.some(({ signed, hardenedRuntime }) => signed === 'adhoc' && hardenedRuntime);
    if (!soft && !blocked)
        return undefined;
    return (0,check/* failed */.gz)('signature', {
        measured: `'${executable}' is signed ${soft ? 'without the' : 'ad hoc and with the'} hardened runtime`,
        expected: soft
            ? 'the hardened runtime, without which Apple does not notarize'
            : 'an ad-hoc signature without it',
        hint: soft
            ? SIGN_AGAIN
            : 'With it and no team, macOS refuses every native module. Sign with a certificate, or without the hardened runtime.',
    });
}
/** What an unsigned sidecar should know (Apple's processors start nothing without a signature). */
function unsignedNote({ binaries }) {
    const bare = [...binaries.infos].filter(([, info]) => slicesOf(info).some(({ arch, kind, signed }) => arch === 'arm64' && kind !== 'other' && signed === 'no'));
    const [first] = bare;
    const note = first
        ? `; ${bare.length} arm64 files have none, such as '${first[0]}', and macOS kills what loads them: sign them, ad hoc at least ('codesign --sign -')`
        : '';
    return `the manifest does not say that it was signed${note}`;
}
function isSignable(info) {
    if (info.format === 'macho')
        return slicesOf(info).some(({ kind }) => kind !== 'other');
    return info.format === 'pe' && info.kind !== 'other';
}
/** An ad-hoc signature counts where the manifest has one without an identity. */
function isSigned(info, signature) {
    if (info.format === 'pe')
        return info.signed;
    const adhoc = signature !== undefined && signature.identity === undefined;
    return slicesOf(info).every(({ signed }) => signed === 'identity' || (adhoc && signed === 'adhoc'));
}
function slicesOf(info) {
    return info.format === 'macho' ? info.slices : [];
}
function byWhom(signature) {
    if (!signature)
        return '';
    return ` by ${signature.identity ?? 'nobody (ad hoc)'} with ${signature.tool}`;
}

;// CONCATENATED MODULE: ./src/verify-binary/checks/size.ts


const LARGEST_SHOWN = 10;
/** `size`: all files together are between the limits, and the program is not empty. */
function checkSize({ subject, given, unreadable, lostFolder }) {
    const [least, most] = [given['min-size'], given['max-size']];
    const total = subject.files.reduce((sum, { size }) => sum + size, 0);
    const expected = `${(0,quantities/* formatSize */.Xq)(least)} to ${(0,quantities/* formatSize */.Xq)(most)}`;
    if (unreadable?.check === 'size') {
        return (0,check/* failed */.gz)('size', {
            measured: unreadable.what,
            expected: 'a program',
            hint: 'Build again. A full disk, or a step that only made the file, leaves such a one.',
        });
    }
    if (total >= least && total <= most)
        return (0,check/* passed */.bF)('size', (0,quantities/* formatSize */.Xq)(total), expected);
    if (total < least && (unreadable || lostFolder !== undefined)) {
        const why = unreadable?.what ?? `'${lostFolder}' is missing`;
        return (0,check/* skipped */.hT)('size', `not reached: ${why}`);
    }
    return (0,check/* failed */.gz)('size', {
        measured: (0,quantities/* formatSize */.Xq)(total),
        expected,
        ...(total < least ? tooSmall(least) : tooLarge(subject.files)),
    });
}
function tooSmall(least) {
    return {
        hint: `A frozen Python program is larger: is this the whole of it? If it is meant to be that small: 'min-size: 1 kB' instead of ${(0,quantities/* formatSize */.Xq)(least)}.`,
    };
}
function tooLarge(files) {
    const largest = files.toSorted((a, b) => b.size - a.size).slice(0, LARGEST_SHOWN);
    return {
        hint: `Leave out what is not needed ('exclude-modules', 'exclude-preset: ml'), take the CPU build of torch, or raise 'max-size'. The largest files are listed.`,
        details: largest.map(({ path, size }) => `${(0,quantities/* formatSize */.Xq)(size)}  ${path}`),
    };
}

;// CONCATENATED MODULE: ./src/verify-binary/checks/target.ts


const FORMATS = {
    linux: 'elf',
    win32: 'pe',
    darwin: 'macho',
};
const SYSTEMS = {
    elf: 'Linux',
    pe: 'Windows',
    macho: 'macOS',
};
/** Windows takes these for arm64 as well. */
const ALSO = { arm64: ['arm64x'] };
/** Start programs that setuptools and distlib carry for all processors, as data. */
const LAUNCHER = /(?:^|\/)(?:[tw](?:32|64)(?:-arm)?|(?:cli|gui)(?:-(?:32|64|arm64))?)\.exe$/;
/** What is wrong about the program's own machine type, in words, or undefined. */
function wrongProgram({ info, target }) {
    if (!info || !target)
        return undefined;
    if (info.format !== FORMATS[target.platform] || !runsOn(info, target))
        return machineOf(info);
    const libc = info.format === 'elf' ? info.libc : undefined;
    const musl = target.triple.includes('-musl');
    return libc !== undefined && (libc === 'musl') !== musl ? `${machineOf(info)} with ${libc}` : undefined;
}
/** `target`: the program, and then every library and program beside it, is made for the machine that is expected. */
function checkTarget(evidence) {
    const { subject, given, target, info, binaries } = evidence;
    if (!target)
        return (0,check/* skipped */.hT)('target', "nothing says what it is for; give 'expect-target'");
    const { manifest, executable } = subject;
    const expected = target.triple;
    if (manifest && given['expect-target'] !== undefined && manifest.target.triple !== expected) {
        return (0,check/* failed */.gz)('target', {
            measured: `the manifest is for ${manifest.target.triple}`,
            expected,
            hint: "Take the hand-over of the other build, or correct 'expect-target'.",
        });
    }
    const wrong = wrongProgram(evidence);
    if (wrong !== undefined) {
        return (0,check/* failed */.gz)('target', {
            measured: `'${executable}' is for ${wrong}`,
            expected,
            hint: "Build it on a machine of that kind, or with a Python for it: a renamed program does not run. On macOS, see 'target-arch'.",
        });
    }
    const others = foreign(binaries.infos, target);
    if (others.length > 0)
        return (0,check/* failed */.gz)('target', foreignFiles(others, expected));
    const data = [...binaries.infos.values()].filter(({ format }) => format !== info?.format).length;
    const also = data > 0 ? `; ${data} for other systems are data` : '';
    return (0,check/* passed */.bF)('target', `${binaries.infos.size - data} executable files${also}`, expected);
}
function foreignFiles(others, expected) {
    const [path, info] = others[0] ?? [];
    return {
        measured: `${others.length} of the files are for another machine: '${path}' is for ${info ? machineOf(info) : ''}`,
        expected,
        hint: 'Install the packages anew on the machine that builds: a wheel of another processor was in the environment or a cache.',
        details: others.map(([file, found]) => `${file}: ${machineOf(found)}`),
    };
}
/** Files that the program would load or start, and that are for another machine. */
function foreign(infos, target) {
    return [...infos].filter(([path, info]) => {
        if (kinds(info).every((kind) => kind === 'other') || LAUNCHER.test(path))
            return false;
        // A program for another system is data that is handed on, unless it bears the name of a library of this one.
        if (info.format !== FORMATS[target.platform])
            return isLibraryName(path, target.platform);
        return !runsOn(info, target);
    });
}
function runsOn(info, { arch }) {
    if (info.format === 'macho') {
        const archs = info.slices.map((slice) => slice.arch);
        return (arch === 'universal2' ? ['x64', 'arm64'] : [arch]).every((wanted) => archs.includes(wanted));
    }
    if (info.format === 'pe' && isManaged(info.needed))
        return true;
    return info.arch === arch || (info.format === 'pe' && (ALSO[arch]?.includes(info.arch) ?? false));
}
/** .NET assemblies for any processor call themselves 32-bit, and import the .NET loader alone. */
function isManaged(needed) {
    return needed.length === 1 && needed[0]?.toLowerCase() === 'mscoree.dll';
}
function kinds(info) {
    return info.format === 'macho' ? info.slices.map(({ kind }) => kind) : [info.kind];
}
/** `macOS arm64 and x64`. */
function machineOf(info) {
    const archs = info.format === 'macho' ? info.slices.map(({ arch }) => arch) : [info.arch];
    return `${SYSTEMS[info.format]} ${archs.join(' and ')}`;
}

;// CONCATENATED MODULE: ./src/verify-binary/checks/static-checks.ts














/** In the order of `CHECK_NAMES`. `needs` is what must be there for the check to say anything. */
const CHECKS = [
    { name: 'exists', needs: 'files', make: checkExists },
    { name: 'name', needs: 'program', make: checkName },
    { name: 'size', needs: 'program', make: checkSize },
    { name: 'format', needs: 'program', make: checkFormat },
    { name: 'layout', needs: 'program', make: checkLayout },
    {
        name: 'manifest',
        needs: 'program',
        make: (evidence) => checkManifest(evidence, wrongProgram(evidence) !== undefined),
    },
    { name: 'target', needs: 'headers', make: checkTarget },
    { name: 'signature', needs: 'headers', make: checkSignature },
    { name: 'modules', needs: 'headers', make: checkModules },
    { name: 'libraries', needs: 'headers', make: checkLibraries },
    { name: 'glibc', needs: 'headers', make: checkGlibc },
    { name: 'macos', needs: 'headers', make: checkMacos },
];
/** What nothing can be said about while the folder of files is missing, or the program is another one. */
const OF_THE_WHOLE = ['signature', 'modules', 'libraries', 'glibc', 'macos'];
/**
 * Every check that needs no start, in the order of `CHECK_NAMES`, made or skipped. Reads each executable file's
 * headers once; file contents were hashed when the subject was opened. Throws `target-unknown` (`expect-target`).
 */
async function staticChecks(subject, given, host) {
    const evidence = await gatherEvidence(subject, given, host);
    return CHECKS.map(({ name, needs, make }) => {
        const why = notReached(name, needs, evidence);
        return why === undefined ? make(evidence) : (0,check/* skipped */.hT)(name, `not reached: ${why}`);
    });
}
function notReached(name, needs, { unreadable, lostFolder, changedProgram }) {
    if (unreadable?.check === 'exists')
        return needs === 'files' ? undefined : unreadable.what;
    if (unreadable?.check === 'size' && name === 'format')
        return unreadable.what;
    if (unreadable && needs === 'headers')
        return unreadable.what;
    if (!OF_THE_WHOLE.includes(name))
        return undefined;
    if (changedProgram)
        return 'the program is not the one that the manifest describes';
    return lostFolder === undefined ? undefined : `'${lostFolder}' is missing`;
}

// EXTERNAL MODULE: ./src/verify-binary/runs/runs-here.ts
var runs_here = __webpack_require__(6551);
;// CONCATENATED MODULE: ./src/verify-binary/runs/spread.ts
/** min, median and max of `times`; absent where there are none. */
function spreadOf(times) {
    const sorted = times.toSorted((a, b) => a - b);
    const [min, max] = [sorted[0], sorted.at(-1)];
    if (min === undefined || max === undefined)
        return undefined;
    const middle = sorted.length / 2;
    const upper = sorted[Math.floor(middle)] ?? max;
    const lower = sorted[Math.ceil(middle) - 1] ?? min;
    return { min, median: Math.round((lower + upper) / 2), max };
}

// EXTERNAL MODULE: ./src/verify-binary/runs/after-stop.ts
var after_stop = __webpack_require__(8891);
// EXTERNAL MODULE: ./src/verify-binary/runs/start-program.ts + 21 modules
var start_program = __webpack_require__(7408);
;// CONCATENATED MODULE: ./src/verify-binary/runs/kill-test.ts





/** How long what it has started may take to notice that the program is gone, in ms. */
const NOTICE = 2000;
/**
 * Starts the program once more and kills the started process alone, as a crash or a task manager does. Nothing of it
 * may go on, hold the port, or be left behind. Throws like `withProgram`.
 */
async function killTest(trial) {
    return (0,start_program/* withProgram */.f)(trial, 'long', async (live) => {
        const packager = await oneFilePackager(live);
        await live.launched.killAlone();
        const report = await live.stop({ timeout: 0, settle: NOTICE });
        trial.host.signal.throwIfAborted();
        return killFailure(report, packager);
    });
}
/** What a one-file program unpacks itself into while it runs. */
const UNPACKED = { PyInstaller: /^_MEI/, Nuitka: /^onefile_/ };
async function oneFilePackager({ folders }) {
    const names = await (0,promises_.readdir)(folders.temp).catch(() => []);
    return Object.entries(UNPACKED).find(([, pattern]) => names.some((name) => pattern.test(name)))?.[0];
}
function killFailure({ orphans, portHeldBy, leftovers }, packager) {
    const found = [
        ...(orphans.length > 0 ? [`${(0,after_stop/* processes */.uF)(orphans)} went on`] : []),
        ...(portHeldBy ? [(0,after_stop/* portLine */.yQ)(portHeldBy)] : []),
        ...(leftovers.length > 0
            ? [`${leftovers.map((path) => (0,external_node_path_.basename)(path)).join(', ')} stayed on the disk`]
            : []),
    ];
    if (found.length === 0)
        return undefined;
    return (0,check/* failed */.gz)('orphans', {
        measured: `after the program was killed: ${found.join('; ')}`,
        expected: 'nothing of it goes on, holds its port, or is left behind',
        hint: packager === undefined ? CHILDREN : oneFile(packager),
        details: [...orphans.map(after_stop/* processLine */.An), ...(portHeldBy ? [(0,after_stop/* portLine */.yQ)(portHeldBy)] : []), ...leftovers],
    });
}
const CHILDREN = 'Let each child end when its parent is gone: watch a pipe to the parent for its end (Linux also: PR_SET_PDEATHSIG).';
function oneFile(packager) {
    return `This is a one-file program of ${packager}: two processes, of which the app knows only the first. Whoever kills that one leaves the server running, with its port and its unpacked files. Build it as a folder: mode: onedir`;
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/verify-binary/runs/cpu-time.ts

/** Ticks of `/proc/<pid>/stat` in a second, on every Linux that Node runs on. */
const TICKS = 100;
/**
 * ms of processor time that the processes `pids` have used together; absent where the system does not tell. What has
 * ended counts nothing.
 */
async function cpuTime(pids, { platform, exec }) {
    if (platform === 'linux')
        return linux(pids);
    if (platform === 'darwin')
        return darwin(pids, exec);
    return undefined;
}
async function linux(pids) {
    const times = await Promise.all(pids.map(async (pid) => parseStat(await (0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => ''))));
    return times.reduce((sum, time) => sum + time, 0);
}
/** ms of user and system time in a line of `/proc/<pid>/stat`; the name in it may hold spaces and brackets. */
function parseStat(line) {
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    const ticks = Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
    return (ticks * 1000) / TICKS;
}
async function darwin(pids, exec) {
    const { code, stdout } = await exec('ps', ['-o', 'time=', '-p', pids.join(',')], { allowFailure: true });
    if (code !== 0)
        return undefined;
    return stdout.split('\n').reduce((sum, line) => sum + parsePsTime(line), 0);
}
/** ms of `1:02.34` or `1:02:03.45`, as ps writes it. */
function parsePsTime(text) {
    if (text.trim() === '')
        return 0;
    return (text
        .trim()
        .split(':')
        .reduce((sum, part) => sum * 60 + Number(part), 0) * 1000);
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/rest-test.ts





/** Bytes that a program may write from its start to its stop, when it has nothing to do. */
const FLOOD = 10_000_000;
/** How long it is watched at rest, in ms, and how long where it writes as if it would not stop. */
const REST = 500;
const LONG_REST = 8000;
/** Bytes in that time that are worth a longer look. */
const BUSY = 200_000;
/** How long it is watched after its standard input was closed, and at most. */
const CLOSED = 1000;
const LONG_CLOSED = 6000;
/** Part of the processor, bytes per second, and bytes in all, that a program may use when its input is closed. */
const SPIN_SHARE = 0.2;
const SPIN_RATE = 20_000;
const SPIN_BYTES = 1_000_000;
/**
 * Starts the program once more, leaves it alone for a moment and then closes its standard input, as the end of the app
 * does: it must neither flood its output nor read the end again and again. Ending is fine. Throws like `withProgram`.
 */
async function restTest(trial) {
    return (0,start_program/* withProgram */.f)(trial, 'short', async (live) => (await watchRest(live)) ?? watchClosed(trial, live));
}
/** The failure that a run has written too much; absent if it has not. */
function floodFailure({ launched }) {
    const bytes = launched.stdout.bytes + launched.stderr.bytes;
    if (bytes <= FLOOD)
        return undefined;
    const { stdout, stderr } = launched;
    const last = (stderr.bytes > stdout.bytes ? stderr : stdout).lines.slice(-LINES);
    return (0,check/* failed */.gz)('start', {
        measured: `it wrote ${(0,quantities/* formatSize */.Xq)(bytes)} to its output with nothing to do`,
        expected: `at most ${(0,quantities/* formatSize */.Xq)(FLOOD)}`,
        hint: 'Find the loop that logs (the details hold the last lines), or lower the log level. An app that does not read fast enough would be stopped by it.',
        details: last,
    });
}
const LINES = 10;
async function watchRest(live) {
    const before = written(live);
    await (0,external_node_timers_promises_.setTimeout)(REST, undefined, { signal: live.signal });
    const end = performance.now() + LONG_REST;
    // A slow machine must not save a flooder: as long as it goes on writing, it is waited for.
    for (let last = before; written(live) - last > BUSY && performance.now() < end;) {
        if (written(live) > FLOOD)
            break;
        last = written(live);
        await (0,external_node_timers_promises_.setTimeout)(REST, undefined, { signal: live.signal });
    }
    return live.ended() ?? floodFailure(live);
}
async function watchClosed(trial, live) {
    const pids = [live.launched.pid, ...(await live.launched.descendants()).map(({ pid }) => pid)];
    const used = async () => (await cpuTime(pids, trial.host)) ?? 0;
    const before = await activity(live, used, REST);
    const start = written(live);
    live.launched.closeStdin();
    const end = performance.now() + LONG_CLOSED;
    let now;
    // Work that was going on before, or goes on for a moment, is no spinning: that never rests. On a machine with much
    // to do a spinner gets little of the processor, but it writes; or it writes nothing, and is seen by its share.
    do {
        now = await activity(live, used, CLOSED);
        if (live.ended())
            return undefined;
        if (written(live) - start > SPIN_BYTES)
            break;
    } while (isBusy(now) && performance.now() < end);
    const bytes = written(live) - start;
    const spins = isBusy(now) && !isBusy(before);
    return spins || bytes > SPIN_BYTES ? spinFailure(bytes, now.share) : undefined;
}
function isBusy({ share, rate }) {
    return share > SPIN_SHARE || rate > SPIN_RATE;
}
/** What it does in the next `ms`; `used` gives the ms of processor time so far. */
async function activity(live, used, ms) {
    const [start, time, bytes] = [performance.now(), await used(), written(live)];
    await (0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal: live.signal });
    const took = performance.now() - start;
    return { share: ((await used()) - time) / took, rate: ((written(live) - bytes) / took) * 1000 };
}
function spinFailure(bytes, share) {
    const written = bytes > SPIN_RATE ? ` and wrote ${(0,quantities/* formatSize */.Xq)(bytes)}` : '';
    return (0,check/* failed */.gz)('stop', {
        measured: `after its standard input was closed it used ${Math.round(share * 100)} % of a processor${written}`,
        expected: 'it ends, or goes on quietly',
        hint: 'Reading at the end of standard input returns at once: end the program there, or stop reading (Python: a read that returns "" or b"").',
    });
}
function written({ launched }) {
    return launched.stdout.bytes + launched.stderr.bytes;
}

// EXTERNAL MODULE: ./src/verify-binary/runs/start-failure.ts
var start_failure = __webpack_require__(2047);
;// CONCATENATED MODULE: ./src/verify-binary/runs/extra-tests.ts



/** How often a test is begun, where the program does not become ready: flakiness is for `repeat` to tell. */
const TRIES = 3;
/** Leaves the program alone and closes its input, and then, in a start of its own, kills it. Throws `AbortError`. */
async function makeExtras(trial) {
    trial.host.progress('left alone, then without standard input');
    const rest = await tryTest(trial, restTest);
    trial.host.progress('killed');
    const kill = await tryTest(trial, killTest);
    return { rest, kill };
}
async function tryTest(trial, test) {
    for (let tries = 1;; tries++) {
        try {
            const failure = await test(trial);
            return { failures: failure ? [failure] : [] };
        }
        catch (error) {
            if (!(error instanceof start_failure/* FailedStart */.yW))
                throw error;
            if (tries === TRIES)
                return { failures: [], notReady: error.failure };
        }
    }
}

// EXTERNAL MODULE: ./src/verify-binary/runs/run-once.ts + 7 modules
var run_once = __webpack_require__(8284);
// EXTERNAL MODULE: ./src/verify-binary/runs/stage.ts
var stage = __webpack_require__(7038);
// EXTERNAL MODULE: ./src/verify-binary/runs/reported-version.ts
var reported_version = __webpack_require__(2180);
// EXTERNAL MODULE: ./src/verify-binary/runs/stop-way.ts
var stop_way = __webpack_require__(936);
;// CONCATENATED MODULE: ./src/verify-binary/runs/passes.ts






/**
 * The result of a check that nothing speaks against: passed with what was measured, or skipped where it does not
 * apply or was not reached because of the checks `failedOnes`. The version is compared here.
 */
function passes(name, findings, failedOnes) {
    const { tried, plan } = findings;
    const context = { ...findings, best: bestOf(tried), notReached: passes_notReached(name, failedOnes) };
    if (plan.ready.kind === 'exit' && ['port', 'health', 'requests', 'stop'].includes(name))
        return (0,check/* skipped */.hT)(name, "a command-line tool ends by itself ('ready: exit')");
    switch (name) {
        case 'start':
        case 'ready':
            return ready(name, context);
        case 'port':
            return port(context);
        case 'health':
            return health(context);
        case 'version':
            return version(context);
        case 'requests':
            return requests(context);
        case 'stop':
            return stop(context);
        case 'orphans':
            return orphans(context);
        default:
            return repeat(context);
    }
}
function bestOf(tried) {
    return tried.find(({ run }) => run.failures.length === 0) ?? tried[0];
}
function passes_notReached(name, failedOnes) {
    const [first] = failedOnes;
    return (0,check/* skipped */.hT)(name, first === undefined ? 'not reached' : `not reached: '${first}' failed`);
}
function ready(name, { best, tried, plan, notReached }) {
    const spread = spreadOf(tried.flatMap(({ run }) => run.readyMs ?? []));
    if (!spread || !best)
        return notReached;
    if (name === 'ready')
        return (0,check/* passed */.bF)('ready', best.readyBy ?? 'ready', (0,start_failure/* readyWords */.Xz)(plan.ready));
    if (plan.ready.kind === 'exit')
        return (0,check/* passed */.bF)('start', `ended after ${spreadWords(spread)}`);
    return (0,check/* passed */.bF)('start', `ready after ${spreadWords(spread)}`, `at most ${(0,quantities/* formatDuration */.a3)(plan.maxStartup)} (median)`);
}
function port({ best, plan, notReached }) {
    const number = best?.run.port;
    if (number === undefined)
        return best?.run.readyMs === undefined
            ? notReached
            : (0,check/* skipped */.hT)('port', 'nothing is asked of it, and it names no port');
    if (best?.run.stopMs === undefined && best?.run.healthMs === undefined)
        return notReached;
    const told = plan.port ? 'told' : 'said by it';
    return (0,check/* passed */.bF)('port', `${number} (${plan.fixedPort === undefined ? told : 'given'}), free again afterwards`);
}
function health({ tried, plan, notReached }) {
    if (plan.healthPath === undefined)
        return (0,check/* skipped */.hT)('health', "not asked for ('health-path: none')");
    const spread = spreadOf(tried.flatMap(({ run }) => run.healthMs ?? []));
    if (!spread)
        return notReached;
    return (0,check/* passed */.bF)('health', `200 after ${spreadWords(spread)}`, `GET ${plan.healthPath} answers 200`);
}
function version({ tried, best, plan, subject, notReached }) {
    const reported = tried.find((one) => one.version)?.version;
    const stated = [
        { version: plan.expectVersion, where: 'expect-version' },
        { version: subject.manifest?.version, where: 'manifest' },
    ];
    const expected = stated.flatMap(({ version, where }) => (version === undefined ? [] : { version, where }));
    // Where health could not be asked, it may be there that the version is said.
    const unasked = best?.run.readyMs === undefined || (best.reached.health && best.run.healthMs === undefined);
    const check = (0,reported_version/* checkVersion */.ps)({ reported, expected, required: plan.expectVersion !== undefined });
    return !reported && unasked ? notReached : check;
}
function requests({ best, plan, notReached }) {
    const { length } = plan.requests;
    if (length === 0)
        return (0,check/* skipped */.hT)('requests', 'none are given');
    if (!best?.reached.requests)
        return notReached;
    return (0,check/* passed */.bF)('requests', `${length} of ${length} answered as wanted`);
}
function stop({ best, tried, plan, platform, notReached }) {
    if (!best?.reached.stop)
        return notReached;
    const asked = (0,stop_way/* stopWords */.e)(plan.stop, platform);
    const spread = spreadOf(tried.flatMap(({ run }) => run.stopMs ?? []));
    if (!spread)
        return (0,check/* skipped */.hT)('stop', `it does not end at ${asked}, and Windows has no signal for it: say how it is asked ('stop: POST /shutdown')`);
    return (0,check/* passed */.bF)('stop', `ends ${spreadWords(spread)} after ${asked}`, `within ${(0,quantities/* formatDuration */.a3)(plan.stopTimeout)}`);
}
function orphans({ extras, best, plan, notReached }) {
    if (plan.ready.kind === 'exit')
        return best?.reached.stop ? (0,check/* passed */.bF)('orphans', 'nothing left after its end') : notReached;
    if (!extras || extras.kill.notReady)
        return notReached;
    return (0,check/* passed */.bF)('orphans', 'nothing left after its end, nor after it was killed');
}
function repeat({ tried, plan, notReached }) {
    const good = tried.filter(({ run }) => run.failures.length === 0).length;
    if (tried.length < plan.runs)
        return notReached;
    const expected = plan.maxFailures === 0 ? 'all' : `at most ${plan.maxFailures} fail`;
    return (0,check/* passed */.bF)('repeat', `${good} of ${tried.length} runs good`, expected);
}
/** `412 ms (398 ms to 440 ms)`. */
function spreadWords({ min, median, max }) {
    const around = min === max ? '' : ` (${(0,quantities/* formatDuration */.a3)(min)} to ${(0,quantities/* formatDuration */.a3)(max)})`;
    return `${(0,quantities/* formatDuration */.a3)(median)}${around}`;
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/verdicts.ts




/** The checks that need a start, in their order. */
const DYNAMIC = check/* CHECK_NAMES */.cj.slice(check/* CHECK_NAMES */.cj.indexOf('start'));
/** Static checks whose failure explains that a program does not start. */
const EXPLAIN = ['layout', 'modules', 'libraries', 'glibc', 'macos'];
/**
 * The checks from `start` to `repeat`. A program that is broken in every run fails the check that its first run speaks
 * against; one that is broken now and then fails `repeat` alone.
 */
function verdicts(findings) {
    const own = ownFailures(findings);
    return DYNAMIC.map((name) => own.get(name) ?? passes(name, findings, [...own.keys()]));
}
/** Broken from the start, and not now and then: more runs would only tell the same. */
function isHopeless(tried, { maxFailures }) {
    return tried.length > maxFailures && tried.every(({ run }) => run.failures.length > 0);
}
/** What failed, or is left out because a failure that is known already explains it. */
function ownFailures(findings) {
    const { tried, extras, plan } = findings;
    const hopeless = isHopeless(tried, plan);
    const all = [
        ...(hopeless ? (tried[0]?.run.failures ?? []) : []),
        ...(extras ? [...extras.rest.failures, ...extras.kill.failures] : []),
    ];
    const own = new Map();
    for (const failure of all)
        if (!own.has(failure.name))
            own.set(failure.name, failure);
    const slow = hopeless || own.has('start') ? undefined : slowStart(findings);
    if (slow)
        own.set('start', slow);
    const repeat = hopeless ? undefined : repeatFailure(findings);
    if (repeat)
        own.set('repeat', repeat);
    explainStart(own, findings);
    return own;
}
function slowStart({ tried, plan }) {
    const spread = spreadOf(tried.flatMap(({ run }) => run.readyMs ?? []));
    if (!spread || plan.ready.kind === 'exit' || spread.median <= plan.maxStartup)
        return undefined;
    return (0,check/* failed */.gz)('start', {
        measured: `${(0,quantities/* formatDuration */.a3)(spread.median)} to ready (median of ${tried.length}; ${(0,quantities/* formatDuration */.a3)(spread.min)} to ${(0,quantities/* formatDuration */.a3)(spread.max)})`,
        expected: `at most ${(0,quantities/* formatDuration */.a3)(plan.maxStartup)}`,
        hint: `Import what is heavy when it is first used, build as a folder (mode: onedir), leave out what is not needed (exclude-modules); or allow more: max-startup: ${Math.ceil((spread.max * 1.5) / 1000)} s`,
    });
}
function repeatFailure({ tried, extras, plan }) {
    const bad = tried.filter(({ run }) => run.failures.length > 0);
    const late = extras ? [extras.rest, extras.kill].flatMap(({ notReady }) => notReady ?? []) : [];
    if (bad.length <= plan.maxFailures && late.length === 0)
        return undefined;
    const each = [
        ...bad.map(({ run }) => `run ${run.number}: ${run.failures.map(wording).join(', ')}`),
        ...late.map((failure) => `a start after the runs: ${wording(failure)}`),
    ];
    return (0,check/* failed */.gz)('repeat', {
        measured: `${bad.length} of ${tried.length} runs failed${late.length > 0 ? ', and starts after them' : ''}: ${each.join('; ')}`,
        expected: plan.maxFailures === 0 ? 'every run is good' : `at most ${plan.maxFailures} of the runs fail`,
        hint: 'It starts, but not every time: look for a race, a fixed port, or files of an earlier run. The details hold what failed.',
        details: [...bad.flatMap(({ run }) => run.failures), ...late].flatMap(({ name, measured, details = [] }) => [`${name}: ${measured}`, ...details]),
    });
}
function wording({ name, measured }) {
    return `${name} (${measured})`;
}
/** One cause must not fail two checks: what the files lack is why it does not start. */
function explainStart(own, { statics }) {
    const start = own.get('start');
    if (start?.status !== 'failed')
        return;
    const cause = statics.find(({ name, status }) => status === 'failed' && EXPLAIN.includes(name));
    if (cause)
        own.set('start', (0,check/* skipped */.hT)('start', `not reached: see '${cause.name}' first (${start.measured})`));
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/trials.ts





/**
 * Starts the program of `subject` as often as the plan says, then once to leave it alone and once to kill it. A first
 * run that fails ends it, unless runs may fail. Throws `AbortError` when the run is interrupted; then nothing is left.
 */
async function makeTrials(subject, { plan, statics }, host) {
    return (0,stage/* withStage */.L)(subject, host, async (stage) => {
        const trial = { plan, stage, host };
        const times = plan.runs === 1 ? 'once' : `${plan.runs} times`;
        const tried = await host.group(`Start it ${times}`, () => makeRuns(trial));
        const more = plan.ready.kind !== 'exit' && !isHopeless(tried, plan);
        const extras = more
            ? await host.group('Leave it alone, and kill it', () => makeExtras(trial))
            : undefined;
        const version = tried.find((one) => one.version)?.version;
        return {
            checks: verdicts({ tried, extras, plan, statics, subject, platform: host.platform }),
            runs: tried.map(({ run }) => run),
            ...(version && { version: version.version }),
        };
    });
}
/** The runs one by one; more of them would tell nothing new where each one fails. */
async function makeRuns(trial) {
    const { plan, host } = trial;
    const tried = [];
    for (let number = 1; number <= plan.runs && (number === 1 || !isHopeless(tried, plan)); number++) {
        host.progress(`run ${number} of ${plan.runs}`);
        const one = await (0,run_once/* runOnce */.J)(trial, number);
        tried.push(one);
        host.info(`Run ${number} of ${plan.runs}, ${trials_runLine(one.run)}`);
    }
    return tried;
}
function trials_runLine({ folder, readyMs, healthMs, stopMs, failures }) {
    const times = [
        readyMs === undefined ? [] : `ready after ${(0,quantities/* formatDuration */.a3)(readyMs)}`,
        healthMs === undefined ? [] : `healthy after ${(0,quantities/* formatDuration */.a3)(healthMs)}`,
        stopMs === undefined ? [] : `stopped in ${(0,quantities/* formatDuration */.a3)(stopMs)}`,
        failures.map(({ name, measured }) => `${name} failed: ${measured}`),
    ].flat();
    return `${folder} path: ${times.join(', ')}`;
}

;// CONCATENATED MODULE: ./src/verify-binary/verify-subject.ts







/** Makes every check of one subject: its files first, then its starts. Writes nothing. */
async function verifySubject(subject, { given, plan }, host) {
    const statics = await host.group('Check the files', () => staticChecks(subject, given, host));
    const why = (0,runs_here/* whyNotStarted */.h)(given, subject, { host, checks: statics });
    const trials = why === undefined ? await makeTrials(subject, { plan, statics }, host) : notStarted(why);
    return reportOf({ subject, checks: [...statics, ...trials.checks], trials }, host);
}
function notStarted(why) {
    return { checks: DYNAMIC.map((name) => (0,check/* skipped */.hT)(name, why)), runs: [] };
}
function reportOf({ subject, checks, trials }, host) {
    const { manifest, files } = subject;
    const version = manifest?.version ?? trials.version;
    const ready = spreadOf(trials.runs.flatMap(({ readyMs }) => readyMs ?? []));
    const health = spreadOf(trials.runs.flatMap(({ healthMs }) => healthMs ?? []));
    return {
        schemaVersion: 1,
        passed: checks.every(({ status }) => status !== 'failed'),
        name: subject.name,
        ...(version !== undefined && { version }),
        ...(subject.target && { targetTriple: subject.target.triple }),
        source: (0,short_path/* shortPath */._)(subject.source, host),
        digest: subject.digest,
        size: files.reduce((sum, { size }) => sum + size, 0),
        files: files.length,
        ...(manifest && { packager: manifest.packager, python: manifest.python.version }),
        machine: { platform: host.platform, arch: host.arch },
        checks,
        runs: trials.runs,
        ...(ready && { ready }),
        ...(health && { health }),
        at: new Date().toISOString(),
    };
}

;// CONCATENATED MODULE: ./src/verify-binary/verify-binary.ts









/**
 * The whole action: opens, checks, starts, reports. Returns the outputs. Where a check has failed, they are set and
 * everything is written, and then a `check-failed` is thrown for each.
 */
async function verifyBinary(given, host) {
    const plan = readInputs(given, host);
    // One after the other: side by side, each would make the starts slower that the other one measures.
    const verified = await verify_binary_verify({ given, plan }, host);
    const compared = given.compare === undefined ? undefined : await verifyOther(verified, { given, plan }, host);
    for (const one of compared ? [verified, compared] : [verified])
        await deliver(one, given, host);
    await show(verified, compared, host);
    const made = outputsOf(verified);
    const failed = (0,check_errors/* failedChecks */.HH)(verified.data);
    if (failed.length > 0)
        for (const [name, value] of Object.entries(made))
            host.output(name, value);
    (0,errors/* throwAll */.Kx)(failed.map(check_errors/* checkError */.Lq));
    return made;
}
/** Everything that is wrong with the inputs is said together, before anything is opened. */
function readInputs(given, host) {
    try {
        checkInputs(given);
    }
    catch (error) {
        throw new AggregateError([error, ...problemsOf(() => (0,run_plan/* planRuns */.g)(given, host))]);
    }
    return (0,run_plan/* planRuns */.g)(given, host);
}
function problemsOf(read) {
    try {
        read();
        return [];
    }
    catch (error) {
        return [error];
    }
}
function verify_binary_verify({ given, plan }, host, reportFile) {
    return withSubject(given, host, async (subject) => {
        const report = reportFile ?? reportPlace(given, subject, host);
        const log = given['issue-log'];
        await assertWritable([report, subject.manifestFile, log && inputFile(log, given, host)]);
        const data = await verifySubject(subject, { given, plan }, host);
        const { manifest, manifestFile, artifact } = subject;
        const kept = { ...(manifest && { manifest }), ...(manifestFile && { manifestFile }) };
        return { subject: { ...kept, ...(artifact && { artifact }) }, data, report };
    });
}
/** The second hand-over decides nothing: what is wrong with it is a warning, and the comparison shows it. */
async function verifyOther(first, { given, plan }, host) {
    const { compare, artifact: _, ...same } = given;
    const other = { ...same, path: compare, artifact: undefined, compare };
    const verified = await verify_binary_verify({ given: other, plan }, host, comparedReportFile(first.report));
    for (const check of (0,check_errors/* failedChecks */.HH)(verified.data)) {
        host.annotate('warning', `${verified.data.source}: ${(0,check_errors/* failedMessage */.Xm)(check)}`);
    }
    return verified;
}
function outputsOf({ subject, data, report }) {
    const coldStart = data.runs[0]?.readyMs;
    return {
        passed: String((0,check_errors/* failedChecks */.HH)(data).length === 0),
        report,
        manifest: subject.manifestFile ?? '',
        'cold-start-ms': coldStart === undefined ? '' : String(coldStart),
        'start-ms': data.ready === undefined ? '' : String(data.ready.median),
        'failed-checks': (0,check_errors/* failedChecks */.HH)(data)
            .map(({ name }) => name)
            .join('\n'),
    };
}


/***/ })

};
