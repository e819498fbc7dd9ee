export const id = 3390;
export const ids = [3390];
export const modules = {

/***/ 797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  shareFrontend: () => (/* binding */ shareFrontend)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/shared/files.ts
var files = __webpack_require__(8590);
// EXTERNAL MODULE: ./src/shared/quantities.ts
var quantities = __webpack_require__(2072);
// EXTERNAL MODULE: ./src/electron-package/inputs.ts
var inputs = __webpack_require__(3978);
// EXTERNAL MODULE: ./src/electron-package/frontend/build-frontend.ts + 6 modules
var build_frontend = __webpack_require__(7415);
// EXTERNAL MODULE: ./src/electron-package/frontend/download-frontend.ts
var download_frontend = __webpack_require__(6871);
// EXTERNAL MODULE: ./src/electron-package/frontend/frontend-record.ts
var frontend_record = __webpack_require__(7114);
// EXTERNAL MODULE: ./src/electron-package/frontend/frontend-tree.ts
var frontend_tree = __webpack_require__(5459);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/sidecar/relative-path.ts
var relative_path = __webpack_require__(8131);
// EXTERNAL MODULE: ./src/sidecar/tree/hash-file.ts
var hash_file = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/electron-package/frontend/build-environment.ts
var build_environment = __webpack_require__(1460);
;// CONCATENATED MODULE: ./src/electron-package/frontend/source-digest.ts






/** Folders at every depth that builds write, and nobody writes by hand. */
const NOT_SOURCE = new Set([
    'node_modules',
    '.git',
    '.cache',
    '.vite',
    '.turbo',
    '.parcel-cache',
    '.angular',
]);
/**
 * The digest of what decides how the page comes out: the files of the frontend's folder, its lock, the script, the
 * variables that bundlers write into pages. It is compared within one run, which is of one commit; so files that the
 * page takes from outside of its folder are the same anyway.
 */
async function sourceDigest(sources, host) {
    const { project, lock, results } = sources;
    const hash = (0,external_node_crypto_.createHash)('sha256').update('sidecar-frontend-source-v1\n');
    hash.update(JSON.stringify([project.script, lock.manager, (0,build_environment/* pageVariables */.L)(host.env)]));
    hash.update(`\n${await digestOfFile((0,external_node_path_.join)(lock.folder, lock.name))}\n`);
    const files = await filesBelow(project.folder, results);
    for (const file of files.sort((a, b) => (0,relative_path/* byCodePoint */.H)(nameIn(project.folder, a), nameIn(project.folder, b)))) {
        host.signal.throwIfAborted();
        hash.update(`${nameIn(project.folder, file)}\0${await digestOfFile(file)}\0`);
    }
    return `sha256:${hash.digest('hex')}`;
}
function nameIn(folder, file) {
    return (0,external_node_path_.relative)(folder, file).replaceAll(external_node_path_.sep, '/');
}
async function filesBelow(folder, results) {
    const found = [];
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true })) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (NOT_SOURCE.has(entry.name) || entry.name.endsWith('.tsbuildinfo') || results.includes(path))
            continue;
        if (entry.isDirectory())
            found.push(...(await filesBelow(path, results)));
        else if (entry.isFile() || entry.isSymbolicLink())
            found.push(path);
    }
    return found;
}
/** Of a link to a folder, and of one to nothing: its target as it is written. */
async function digestOfFile(file) {
    const found = await (0,promises_.stat)(file).catch(() => undefined);
    if (found?.isFile())
        return (await (0,hash_file/* hashFile */.DC)(file)).sha256;
    return `-> ${await (0,promises_.readlink)(file)}`;
}

;// CONCATENATED MODULE: ./src/electron-package/frontend/share-frontend.ts











const DEFAULT_ARTIFACT = 'frontend';
/**
 * Mode `frontend`: builds the frontend and uploads it with its digests as one artifact, unless this run has built it
 * from the same sources already. On a command line it is built, checked, and stays where the script has put it.
 *
 * Throws `input-required` (no `frontend-directory`), and what building and uploading throw.
 */
async function shareFrontend(given, host) {
    const sources = await (0,build_frontend/* planFrontend */.G)(directoryOf(given), given, host);
    const artifact = given['frontend-artifact'] ?? DEFAULT_ARTIFACT;
    const source = await sourceDigest(sources, host);
    const before = await builtBefore(artifact, source, host);
    if (before !== undefined) {
        host.info(`The artifact '${artifact}' of this run was built from the same sources: it is used again.`);
        return (0,inputs/* outputsWith */.rN)({ 'frontend-digest': before, 'artifact-name': artifact });
    }
    const folder = await (0,build_frontend/* buildFrontend */.j)(sources, host);
    const { digest, name = '' } = await deliver({ artifact, source, folder }, host);
    return (0,inputs/* outputsWith */.rN)({ 'frontend-digest': digest, 'artifact-name': name });
}
function directoryOf({ frontend, 'frontend-directory': directory }) {
    if (directory !== undefined)
        return directory;
    const built = frontend === undefined ? '' : " 'frontend' is for a folder that is built already.";
    throw new errors/* UserError */.yo('input-required', `'mode: frontend' builds a frontend, and the input 'frontend-directory' is not given.${built}`, { hint: "Add the folder of its sources to the step: 'frontend-directory: frontend'.", exitCode: 2 });
}
/** The digest of what this run has built from these sources, if it has. */
async function builtBefore(artifact, source, host) {
    if (!host.artifacts)
        return undefined;
    try {
        return await (0,files/* withTempDir */.E8)(host.temp, async (temp) => {
            const { record } = await (0,download_frontend/* downloadFrontend */.z)(artifact, { ...host, temp });
            if (record.source === source)
                return record.digest;
            host.annotate('warning', `The artifact '${artifact}' of this run was built from other sources, and is replaced. Two frontends need two names: 'frontend-artifact: …'.`);
            return undefined;
        });
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo && error.code === 'artifact-missing')
            return undefined;
        throw error;
    }
}
/** Gives the digest of what was built, and the name of the artifact where there is storage. */
async function deliver({ artifact, source, folder }, host) {
    return (0,files/* withTempDir */.E8)(host.temp, async (temp) => {
        const content = (0,external_node_path_.join)(temp, frontend_record/* CONTENT */.KB);
        // Links as files: an artifact loses them, and the digest must be that of what arrives.
        await (0,promises_.cp)(folder, content, { recursive: true, dereference: true });
        const { digest, size, files } = await (0,frontend_tree/* readFrontend */.bX)(content, host);
        host.info(`The frontend: ${files.length} files, ${(0,quantities/* formatSize */.Xq)(size)}, ${digest}.`);
        const { artifacts } = host;
        if (!artifacts)
            return { digest };
        const record = { schemaVersion: 1, source, digest, size, files: files.length };
        const all = [await (0,frontend_record/* writeRecord */.rh)(temp, record), ...files.map(({ path }) => (0,external_node_path_.join)(content, path))];
        const upload = () => artifacts.upload(artifact, all, temp);
        const { name } = await host.group(`Upload artifact '${artifact}'`, upload);
        return { digest, name };
    });
}


/***/ }),

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

/***/ 1743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ takeTurns)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/** Milliseconds of synchronous work after which everything else gets its turn. */
const LONGEST = 50;
/**
 * For long synchronous work, to be awaited between its steps: lets interruptions, timers and sockets have their turn
 * when the last one is 50 ms ago, and costs next to nothing otherwise. It throws when `signal` is aborted.
 */
function takeTurns(signal) {
    let last = performance.now();
    return async () => {
        if (performance.now() - last >= LONGEST) {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
            last = performance.now();
        }
        signal?.throwIfAborted();
    };
}


/***/ }),

/***/ 8131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ relativePathProblem),
/* harmony export */   H: () => (/* binding */ byCodePoint)
/* harmony export */ });
/**
 * Why `path` cannot be the path of a file inside a tree or an archive, or undefined if it can.
 * The rule is the same on every platform, so that what was packed on one can be unpacked on another.
 */
function relativePathProblem(path) {
    if (path === '')
        return 'it is empty';
    if (path.includes('\0'))
        return 'it contains a NUL character';
    if (path.includes('\\'))
        return `it contains '\\', which separates folders on Windows`;
    if (path.startsWith('/'))
        return 'it is absolute';
    if (/^[a-z]:/i.test(path))
        return 'it begins with a drive letter';
    const segments = path.split('/');
    if (segments.includes('..'))
        return `it contains '..'`;
    if (segments.includes('.') || segments.includes(''))
        return 'it contains an empty segment';
    return undefined;
}
/**
 * Order by code point, which is the order of the UTF-8 bytes (JavaScript's own is by UTF-16 unit). Makes no buffers of
 * them: sorting 50,000 paths is done in 0.1 s instead of 1.5 s.
 */
function byCodePoint(a, b) {
    const end = Math.min(a.length, b.length);
    for (let at = 0; at < end; at++) {
        const difference = rank(a.charCodeAt(at)) - rank(b.charCodeAt(at));
        if (difference !== 0)
            return difference;
    }
    return a.length - b.length;
}
/** The halves of a pair (surrogates) stand for code points above all others. */
function rank(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
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

/***/ 7982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fZ: () => (/* binding */ treeDigest),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   lQ: () => (/* binding */ isFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _relative_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8131);


const RECORDS_AT_ONCE = 1000;
/** The sum of what is in `entries`, sorted. */
function treeOf(entries) {
    const files = sorted(entries);
    return { files, size: files.reduce((sum, { size }) => sum + size, 0), digest: digestOfSorted(files) };
}
/**
 * The digest of a tree: `sha256:` and the SHA-256 of the text `sidecar-tree-v1\n` followed by one record for each
 * entry, sorted by the code points of the path (`LC_ALL=C sort`):
 *
 *     <type> <mode> <sha256> <path> NUL
 *
 * type is `f` (file), `l` (symbolic link) or `d` (empty folder, whose path ends in `/`), mode is `755` or `644`,
 * sha256 that of the content (of a link: of its target; of a folder: of nothing), all separated by one space and
 * encoded in UTF-8. What is executable is decided by `readTree`.
 */
function treeDigest(entries) {
    return digestOfSorted(sorted(entries));
}
/** Whether `entry` is an empty folder. */
function isFolder(entry) {
    return entry.path.endsWith('/');
}
function sorted(entries) {
    return entries.toSorted((a, b) => (0,_relative_path_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H)(a.path, b.path));
}
/** Many records at once: one by one, those of 50,000 files take 32 ms instead of 15. */
function digestOfSorted(entries) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update('sidecar-tree-v1\n');
    for (let start = 0; start < entries.length; start += RECORDS_AT_ONCE) {
        hash.update(entries
            .slice(start, start + RECORDS_AT_ONCE)
            .map(record)
            .join(''));
    }
    return `sha256:${hash.digest('hex')}`;
}
function record(entry) {
    return `${typeOf(entry)} ${entry.mode.toString(8)} ${entry.sha256} ${entry.path}\0`;
}
function typeOf(entry) {
    if (entry.link !== undefined)
        return 'l';
    return isFolder(entry) ? 'd' : 'f';
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

/***/ 5258:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ linkProblem),
/* harmony export */   s: () => (/* binding */ followLink)
/* harmony export */ });
/** Links that may be followed on the way to a file: Linux's own limit. */
const MOST_LINKS = 40;
/**
 * Why the symbolic link at `path` may not be in a tree, or undefined if it may. `links` are all links of the tree
 * (path → target, with `/`): a target that looks harmless can still leave the tree through another link.
 * A link to a file that does not exist is harmless.
 */
function linkProblem(path, links) {
    return followLink(path, links).problem;
}
/** Follows the link at `path` to its end as the operating system would, with `links` as the only links there are. */
function followLink(path, links) {
    const place = path.split('/');
    const steps = [];
    for (let followed = 0;; followed++) {
        const target = links.get(place.join('/'));
        if (target === undefined)
            return { place: place.join('/') };
        const problem = followed > MOST_LINKS ? 'it leads in a circle' : targetProblem(target);
        if (problem)
            return { place: place.join('/'), problem };
        place.pop();
        steps.unshift(...target.split('/'));
        if (!stepToNextLink(place, steps, links))
            return { place: '', problem: 'it leads out of the folder' };
    }
}
function targetProblem(target) {
    return target.startsWith('/') || /^[a-z]:/i.test(target) ? 'its target is absolute' : undefined;
}
/** Takes steps from `place` until it is a link or none are left. False if a step leaves the tree. */
function stepToNextLink(place, steps, links) {
    for (let step = steps.shift(); step !== undefined; step = steps.shift()) {
        if (step === '' || step === '.')
            continue;
        if (step !== '..')
            place.push(step);
        else if (place.pop() === undefined)
            return false;
        if (links.has(place.join('/')))
            return true;
    }
    return true;
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
