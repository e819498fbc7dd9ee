export const id = 797;
export const ids = [797];
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


/***/ })

};
