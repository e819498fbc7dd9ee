export const id = 981;
export const ids = [981];
export const modules = {

/***/ 23157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ environmentLayout)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** The layout of the virtual environment in `folder`, made with `interpreter`. */
function environmentLayout(folder, { version, freeThreaded }, platform) {
    if (platform === 'win32') {
        const bin = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'Scripts');
        return { bin, python: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(bin, 'python.exe'), sitePackages: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'Lib', 'site-packages') };
    }
    const bin = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'bin');
    const minor = version.split('.').slice(0, 2).join('.');
    const library = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'lib', `python${minor}${freeThreaded ? 't' : ''}`);
    return { bin, python: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(bin, 'python'), sitePackages: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(library, 'site-packages') };
}


/***/ }),

/***/ 32390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ cachedTool),
/* harmony export */   k: () => (/* binding */ forgetTool)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38590);



/**
 * The folder `name` of tools below the host's cache; `make` fills a new one if it is absent. Runs side by side are
 * safe: each fills its own folder, the first one finished is kept.
 */
async function cachedTool(host, name, make) {
    const tools = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.cache, 'tools');
    const final = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tools, name);
    if (await exists(final))
        return final;
    await (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_2__/* .withTempDir */ .E8)(tools, async (temporary) => {
        const made = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'tool');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(made);
        await make(made);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(made, final).catch(async (error) => {
            if (!(await exists(final)))
                throw error;
        });
    });
    return final;
}
/** Forgets a cached tool that turned out not to run. */
function forgetTool(host, name) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.cache, 'tools', name), { recursive: true, force: true });
}
function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
}


/***/ }),

/***/ 94664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d4: () => (/* binding */ findUv),
/* harmony export */   fU: () => (/* binding */ uvNeeded)
/* harmony export */ });
/* unused harmony exports UV_TESTED, UV_OLDEST */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68898);
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58382);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23157);
/* harmony import */ var _tool_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32390);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74366);







/** The uv that our tests use; installed from PyPI where none is on PATH. */
const UV_TESTED = '0.13.8';
/** The oldest uv that knows every option that is used. */
const UV_OLDEST = '0.5.0';
/**
 * uv from PATH, or installed with the interpreter's pip into the host's cache, where later runs find it.
 * Without either it says why through `host.info` and returns `undefined`: then `venv` and `pip` have to do.
 */
async function findUv(host, interpreter) {
    const found = await runnable('uv', host);
    if (found && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_2__.ge)(found.version, UV_OLDEST))
        return found;
    if (found)
        host.info(`uv ${found.version} on PATH is older than ${UV_OLDEST}: uv ${UV_TESTED} is used instead.`);
    try {
        return await installed(host, interpreter);
    }
    catch (error) {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo && error.code === 'interrupted')
            throw error;
        host.info(`uv is not on PATH and could not be installed (${lastLine(error)}): venv and pip are used instead.`);
        return undefined;
    }
}
/** The error for a uv.lock without a uv. */
function uvNeeded() {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('uv-needed', 'uv.lock was found, but no uv: it is not on PATH and could not be installed.', {
        hint: 'Install uv before this step (pip install uv), or install without the lock: requirements: pyproject.toml',
    });
}
async function installed(host, interpreter) {
    const name = `uv-${UV_TESTED}-${host.platform}-${interpreter.arch}`;
    const install = () => (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .cachedTool */ .$)(host, name, (folder) => installUv(folder, host, interpreter));
    const uv = await runnable(await programIn(await install(), host), host);
    if (uv)
        return uv;
    // Left by another libc or cut off half-way: once more from the beginning.
    await (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .forgetTool */ .k)(host, name);
    const again = await runnable(await programIn(await install(), host), host);
    if (!again)
        throw new Error(`uv ${UV_TESTED} from PyPI does not run here`);
    return again;
}
async function installUv(folder, host, interpreter) {
    host.info(`Installing uv ${UV_TESTED} from the package index into the cache.`);
    const options = [
        '--no-deps',
        '--only-binary=:all:',
        '--no-input',
        '--disable-pip-version-check',
        '--retries=1',
    ];
    const python = await pythonWithPip(host, interpreter);
    const args = ['-m', 'pip', 'install', ...options, '--target', folder, `uv==${UV_TESTED}`];
    await host.exec(python, args, { env: (0,_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .childEnvironment */ .Q)(host), cwd: host.temp });
}
async function pythonWithPip(host, interpreter) {
    if (interpreter.pip)
        return interpreter.executable;
    if (!interpreter.hasVenv || !interpreter.hasEnsurepip)
        throw new Error('this Python has neither pip nor venv');
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.temp, 'pip-for-uv');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    await host.exec(interpreter.executable, ['-m', 'venv', folder], { env: (0,_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .childEnvironment */ .Q)(host) });
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentLayout */ .A)(folder, interpreter, host.platform).python;
}
/** pip's `--target` puts programs into `bin`; older ones on Windows into `Scripts`. */
async function programIn(folder, host) {
    const file = host.platform === 'win32' ? 'uv.exe' : 'uv';
    const scripts = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'Scripts', file);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(scripts).then(() => scripts, () => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'bin', file));
}
async function runnable(program, host) {
    try {
        const { code, stdout } = await host.exec(program, ['--version'], { allowFailure: true, cwd: host.temp });
        const version = code === 0 ? /^uv (\d+\.\d+\.\d+)/.exec(stdout)?.[1] : undefined;
        return version ? { program, version } : undefined;
    }
    catch (error) {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo && error.code === 'interrupted')
            throw error;
        return undefined;
    }
}
function lastLine(error) {
    const text = error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo ? (error.hint ?? error.message) : String(error);
    return text.trim().split('\n').at(-1)?.trim() ?? '';
}


/***/ }),

/***/ 59420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ packagerCacheIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Where the packager keeps what its next run can use, for the work folder `work`. */
function packagerCacheIn(work) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(work, 'packager-cache');
}


/***/ }),

/***/ 94229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readTree)
});

// UNUSED EXPORTS: caseCollisions

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/sidecar/tree/digest.ts
var digest = __webpack_require__(37982);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/shared/take-turns.ts
var take_turns = __webpack_require__(51743);
// EXTERNAL MODULE: ./src/sidecar/tree/hash-file.ts
var hash_file = __webpack_require__(76681);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
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

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(58382);
// EXTERNAL MODULE: ./src/sidecar/relative-path.ts
var relative_path = __webpack_require__(38131);
// EXTERNAL MODULE: ./src/sidecar/tree/link-target.ts
var link_target = __webpack_require__(55258);
;// CONCATENATED MODULE: ./src/sidecar/tree/walk.ts







/** Entries that a part has at least, except the last. */
const PART = 64;
/** What stands in a name read as text for bytes that are not UTF-8. */
const REPLACEMENT = '\ufffd';
/**
 * Everything below `root`, in no particular order: files, links, and those folders that are empty.
 * Throws `tree-missing`, `tree-name-unsupported`, `tree-special-file`, `tree-link-outside`.
 */
async function walk(root, platform) {
    const turn = takeTurns();
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
    for (const found of walkFolder({ root: (0,external_node_path_.join)(root, external_node_path_.sep), posix: '', platform })) {
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
        const problem = (0,link_target/* linkProblem */.k)(path, links);
        if (problem)
            throw linkOutside((0,external_node_path_.join)(root, path), target, problem);
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
        return (0,external_node_fs_.lstatSync)(place);
    }
    catch {
        return undefined;
    }
}
/** Reads the names as text: as bytes, they cost a third more. */
function readFolder(place) {
    const children = (0,external_node_fs_.readdirSync)(place, { withFileTypes: true });
    if (children.some(({ name }) => name.includes(REPLACEMENT)))
        for (const name of (0,external_node_fs_.readdirSync)(place, 'buffer'))
            decode(name, place);
    return children;
}
function describe(child, path, at) {
    if (child.isFile())
        return { type: 'file', path };
    const place = (0,external_node_path_.join)(at.root, path);
    if (child.isSymbolicLink())
        return { type: 'link', path, target: readTarget(place, at.platform) };
    throw new errors/* UserError */.yo('tree-special-file', `'${place}' is neither a file, a folder, nor a link.`, {
        hint: 'Sockets, pipes and devices cannot be packed. Delete it, or build into an empty folder.',
    });
}
function readTarget(place, platform) {
    const target = decode((0,external_node_fs_.readlinkSync)(place, { encoding: 'buffer' }), place);
    return platform === 'win32' ? target.replaceAll('\\', '/') : target;
}
function pathOf(child, { root, posix }) {
    const path = posix + child.name;
    const problem = (0,relative_path/* relativePathProblem */.B)(path);
    if (problem)
        throw unsupportedName((0,external_node_path_.join)(root, path), problem);
    return path;
}
/** `bytes` as text. `place` is the folder or the link that they come from. */
function decode(bytes, place) {
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return bytes.toString();
    throw unsupportedName(place, `${JSON.stringify(bytes.toString('latin1'))} is not UTF-8`);
}
function unsupportedName(place, problem) {
    return new errors/* UserError */.yo('tree-name-unsupported', `A name at '${place}' cannot be packed: ${problem}.`, {
        hint: 'Rename it, or leave it out of the build.',
    });
}
function linkOutside(place, target, problem) {
    return new errors/* UserError */.yo('tree-link-outside', `The link '${place}' → '${target}' cannot be packed: ${problem}.`, {
        hint: 'Replace it by a copy of the file, or by a relative link that stays inside of the folder.',
    });
}
function missing(root, stats) {
    const found = stats ? 'is not a folder' : 'does not exist';
    return new errors/* UserError */.yo('tree-missing', `The folder '${root}' ${found}.`, {
        hint: 'Give the folder that the packager wrote, with the program in it.',
    });
}

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
    const hashed = await hashFiles(filesOf(walkParts(root, options.platform), (0,external_node_path_.resolve)(root) + external_node_path_.sep, found), {
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

/***/ 76681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   EY: () => (/* binding */ hashedFile),
/* harmony export */   J4: () => (/* binding */ hashOneOfMany),
/* harmony export */   V9: () => (/* binding */ READ_SIZE)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_take_turns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51743);
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


/***/ })

};
