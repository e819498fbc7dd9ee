export const id = 797;
export const ids = [797];
export const modules = {

/***/ 70797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  shareFrontend: () => (/* binding */ shareFrontend)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(58382);
// EXTERNAL MODULE: ./src/shared/files.ts
var files = __webpack_require__(38590);
// EXTERNAL MODULE: ./src/shared/quantities.ts
var quantities = __webpack_require__(82072);
// EXTERNAL MODULE: ./src/electron-package/inputs.ts
var inputs = __webpack_require__(23978);
// EXTERNAL MODULE: ./src/electron-package/frontend/build-frontend.ts + 6 modules
var build_frontend = __webpack_require__(87415);
// EXTERNAL MODULE: ./src/electron-package/frontend/download-frontend.ts
var download_frontend = __webpack_require__(6871);
// EXTERNAL MODULE: ./src/electron-package/frontend/frontend-record.ts
var frontend_record = __webpack_require__(67114);
// EXTERNAL MODULE: ./src/electron-package/frontend/frontend-tree.ts
var frontend_tree = __webpack_require__(75459);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/sidecar/relative-path.ts
var relative_path = __webpack_require__(38131);
// EXTERNAL MODULE: ./src/sidecar/tree/hash-file.ts
var hash_file = __webpack_require__(76681);
// EXTERNAL MODULE: ./src/electron-package/frontend/build-environment.ts
var build_environment = __webpack_require__(91460);
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


/***/ })

};
