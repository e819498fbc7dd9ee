export const id = 1625;
export const ids = [1625];
export const modules = {

/***/ 1460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ buildEnvironment),
/* harmony export */   L: () => (/* binding */ pageVariables)
/* harmony export */ });
/**
 * What no build of a frontend needs. `INPUT_…` and `ACTIONS_…` are for actions: a `run:` step has none of them.
 * Tokens of registries stay, since `.npmrc` may name them.
 */
const KEPT_BACK = /^(INPUT_|ACTIONS_(RUNTIME_TOKEN|ID_TOKEN_)|(WIN_)?CSC_|APPLE_|AZURE_|GPG_|SIGNTOOL|WINDOWS_SIGN|SM_|DIGICERT_|ESIGNER_|SSL_COM_|TAURI_(SIGNING_)?PRIVATE_KEY)/i;
/**
 * The environment for a package manager and the scripts that it runs, without secrets of signing: each dependency of
 * a page may bring a script, and none of them signs anything.
 */
function buildEnvironment(env) {
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined && !KEPT_BACK.test(entry[0]));
    return Object.fromEntries(kept);
}
/** The variables that bundlers write into pages: the same sources with others make another page. */
function pageVariables(env) {
    const names = Object.keys(env).filter((name) => /^(VITE_|REACT_APP_|NEXT_PUBLIC_|NUXT_PUBLIC_|PUBLIC_|VUE_APP_|NG_APP_|NODE_ENV$)/.test(name));
    return Object.fromEntries(names.sort().map((name) => [name, env[name]]));
}


/***/ }),

/***/ 7415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ buildFrontend),
  G: () => (/* binding */ planFrontend)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/electron-package/frontend/build-environment.ts
var build_environment = __webpack_require__(1460);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/electron-package/frontend/frontend-tree.ts
var frontend_tree = __webpack_require__(5459);
;// CONCATENATED MODULE: ./src/electron-package/frontend/find-result.ts




/** Where the usual tools write. */
const USUAL = ['dist', 'build', 'out', 'www', '.output/public'];
/** The folders (absolute) that a build may write its result to: the one that is named, or the usual ones. */
function resultFolders({ folder }, named) {
    return (named === undefined ? USUAL : [named]).map((name) => (0,external_node_path_.resolve)(folder, name));
}
/**
 * The one of `folders` that holds the built frontend. Throws `frontend-empty`, `frontend-output-unknown` (none of the
 * usual folders holds a page, or several do).
 */
async function findResult(folders, { folder, script }) {
    const [only] = folders;
    if (only !== undefined && folders.length === 1) {
        if ((await (0,promises_.readdir)(only).catch(() => [])).length === 0)
            throw (0,frontend_tree/* empty */.Ie)(only);
        return only;
    }
    const found = [];
    for (const each of folders)
        if (await (0,frontend_tree/* holdsPage */._l)(each))
            found.push(each);
    const [first] = found;
    if (first !== undefined && found.length === 1)
        return first;
    const what = found.length > 0
        ? `Several folders hold an index.html: ${found.join(', ')}.`
        : `The script '${script}' in '${folder}' ended well, but none of ${USUAL.map((name) => `${name}/`).join(', ')} holds an index.html.`;
    throw new errors/* UserError */.yo('frontend-output-unknown', what, {
        hint: "Name the folder that the script writes, relative to 'frontend-directory': 'frontend-output: …'.",
    });
}

// EXTERNAL MODULE: ./src/shared/describe-error.ts + 1 modules
var describe_error = __webpack_require__(8884);
// EXTERNAL MODULE: ./src/shared/nearest.ts
var nearest = __webpack_require__(3411);
// EXTERNAL MODULE: ./src/shared/zod.ts
var zod = __webpack_require__(2916);
;// CONCATENATED MODULE: ./src/electron-package/frontend/frontend-project.ts






const packageJson = zod/* looseObject */._H3({
    scripts: zod/* record */.g1P(zod/* string */.YjP(), zod/* unknown */.L5J()).optional(),
    packageManager: zod/* string */.YjP().optional(),
});
/**
 * Reads the project in `directory` (as the input names it). Throws `frontend-directory-missing`,
 * `frontend-package-invalid`, `frontend-script-missing`.
 */
async function readFrontendProject(directory, given, host) {
    const folder = (0,external_node_path_.resolve)(host.workspace, given['working-directory'], directory);
    const file = (0,external_node_path_.join)(folder, 'package.json');
    if (!(await (0,promises_.stat)(file).catch(() => undefined))?.isFile())
        throw directoryMissing(folder);
    const { scripts = {}, packageManager } = await readPackage(file);
    const script = given['frontend-script'];
    if (!Object.hasOwn(scripts, script))
        throw scriptMissing(script, Object.keys(scripts), file);
    return { folder, file, script, packageManager };
}
async function readPackage(file) {
    try {
        return packageJson.parse(JSON.parse((await (0,promises_.readFile)(file, 'utf8')).replace(/^\uFEFF/, '')));
    }
    catch (cause) {
        const why = cause instanceof zod/* ZodError */.GaX ? zod/* prettifyError */.S1_(cause) : (0,describe_error/* messageOf */.b)(cause);
        throw new errors/* UserError */.yo('frontend-package-invalid', `'${file}' cannot be read as a package.json: ${why}`, {
            hint: 'Correct the file.',
            place: { file },
            cause,
        });
    }
}
function directoryMissing(folder) {
    return new errors/* UserError */.yo('frontend-directory-missing', `There is no package.json in '${folder}'.`, {
        hint: "Change 'frontend-directory', which is relative to 'working-directory': it is the folder of the frontend's sources. A folder that is built already is 'frontend'.",
    });
}
function scriptMissing(script, there, file) {
    const near = (0,nearest/* nearest */.p)(script, there);
    const others = there.length > 0 ? `It has: ${there.join(', ')}.` : 'It has none.';
    return new errors/* UserError */.yo('frontend-script-missing', `There is no script '${script}' in '${file}'. ${others}`, {
        hint: near
            ? `Did you mean 'frontend-script: ${near}'?`
            : "Name the script that builds the frontend: 'frontend-script: …'.",
        place: { file },
    });
}

// EXTERNAL MODULE: ./src/shared/files.ts
var files = __webpack_require__(8590);
;// CONCATENATED MODULE: ./src/electron-package/frontend/keep-previous.ts




/**
 * Runs `work`, which writes into `folders`. If it fails or is interrupted, a page that one of them held is put back
 * as it was, and what was not there before is removed: half of a page must not pass for one.
 */
async function keepPrevious(folders, work) {
    const [first, ...others] = folders;
    if (first === undefined)
        return work();
    const rest = () => keepPrevious(others, work);
    if (!(await (0,promises_.stat)(first).catch(() => undefined)))
        return rest().catch((error) => removeAfter(first, error));
    // A folder of that name without a page is something else, such as `build/` with icons.
    if (!(await (0,frontend_tree/* holdsPage */._l)(first)))
        return rest();
    // Beside it, so that it can be moved back.
    return (0,files/* withTempDir */.E8)((0,external_node_path_.dirname)(first), async (temp) => {
        const copy = (0,external_node_path_.join)(temp, (0,external_node_path_.basename)(first));
        await (0,promises_.cp)(first, copy, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
        return rest().catch(async (error) => {
            await (0,promises_.rm)(first, { recursive: true, force: true });
            await (0,promises_.rename)(copy, first);
            throw error;
        });
    });
}
async function removeAfter(folder, error) {
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    throw error;
}

;// CONCATENATED MODULE: ./src/electron-package/frontend/lock-file.ts



const LOCKS = {
    'package-lock.json': 'npm',
    'npm-shrinkwrap.json': 'npm',
    'pnpm-lock.yaml': 'pnpm',
    'yarn.lock': 'yarn',
};
/**
 * The lock file that decides what `project` is built with: in its folder, or in the root of the workspace that it is
 * a member of, not above `top` (absolute). Throws `frontend-lock-missing`, `frontend-lock-ambiguous`.
 */
async function findLockFile(project, top) {
    for (const folder of foldersUpTo(project.folder, top)) {
        if (folder !== project.folder && !(await isWorkspaceRoot(folder)))
            continue;
        const names = (await (0,promises_.readdir)(folder)).filter((name) => Object.hasOwn(LOCKS, name)).sort();
        const name = choose(names, project);
        if (name !== undefined)
            return { folder, name, manager: await managerOf((0,external_node_path_.join)(folder, name)) };
    }
    throw missing(project);
}
function foldersUpTo(folder, top) {
    const above = (0,external_node_path_.relative)(top, folder).startsWith('..') ? folder : top;
    const folders = [folder];
    for (let at = folder; at !== above && (0,external_node_path_.dirname)(at) !== at;) {
        at = (0,external_node_path_.dirname)(at);
        folders.push(at);
    }
    return folders;
}
/** The lock of a folder above counts for its workspace only: elsewhere it locks another program. */
async function isWorkspaceRoot(folder) {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    if (names.includes('pnpm-workspace.yaml'))
        return true;
    if (!names.includes('package.json'))
        return false;
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'package.json'), 'utf8');
    // Only a hint is wanted here: a file with an error in it is the package manager's to explain.
    return /"workspaces"\s*:/.test(text);
}
function choose(names, project) {
    // npm itself takes the shrinkwrap file where both are there.
    const shrinkwrap = names.includes('npm-shrinkwrap.json');
    const read = names.filter((name) => !(shrinkwrap && name === 'package-lock.json'));
    if (read.length < 2)
        return read[0];
    const named = /^(npm|pnpm|yarn)@/.exec(project.packageManager ?? '')?.[1];
    const chosen = read.filter((name) => LOCKS[name] === named);
    if (chosen.length === 1)
        return chosen[0];
    throw new errors/* UserError */.yo('frontend-lock-ambiguous', `The frontend has several lock files (${read.join(', ')}), and they need not agree.`, {
        hint: `Remove all but one, or name the package manager in its package.json: "packageManager": "pnpm@10.0.0".`,
        place: { file: project.file },
    });
}
async function managerOf(file) {
    const manager = LOCKS[file.split(/[\\/]/).at(-1) ?? ''] ?? 'npm';
    if (manager !== 'yarn')
        return manager;
    // Yarn 2 and newer write it as YAML with a version of the format; Yarn 1 has other options.
    return /^__metadata:/m.test(await (0,promises_.readFile)(file, 'utf8')) ? 'yarn' : 'yarn-classic';
}
function missing({ folder, file }) {
    return new errors/* UserError */.yo('frontend-lock-missing', `The frontend in '${folder}' has no lock file, so that every build could get other packages.`, {
        hint: "Run 'npm install --package-lock-only' there (or 'pnpm install --lockfile-only', 'yarn install') and commit the lock file that it writes.",
        place: { file },
    });
}

;// CONCATENATED MODULE: ./src/electron-package/frontend/package-managers.ts
// What builds a page is a development dependency, which NODE_ENV=production would leave out: each is told otherwise.
const PACKAGE_MANAGERS = {
    npm: {
        tool: 'npm',
        install: ['ci', '--include=dev', '--no-audit', '--no-fund'],
        isOutdated: (said) => /can only install packages when your package\.json and|code EUSAGE/.test(said),
        update: 'npm install --package-lock-only',
    },
    pnpm: {
        tool: 'pnpm',
        install: ['install', '--frozen-lockfile', '--prod=false'],
        isOutdated: (said) => /ERR_PNPM_(OUTDATED_LOCKFILE|LOCKFILE_CONFIG_MISMATCH)/.test(said),
        update: 'pnpm install --lockfile-only',
    },
    yarn: {
        tool: 'yarn',
        install: ['install', '--immutable'],
        isOutdated: (said) => /YN0028|lockfile would have been modified/.test(said),
        update: 'yarn install --mode=update-lockfile',
    },
    'yarn-classic': {
        tool: 'yarn',
        install: ['install', '--frozen-lockfile', '--non-interactive', '--production=false'],
        isOutdated: (said) => /lockfile needs to be updated/.test(said),
        update: 'yarn install',
    },
};

;// CONCATENATED MODULE: ./src/electron-package/frontend/start-of-tool.ts


/**
 * How the package manager `tool` is started without a shell. On Windows it is a `.cmd` file, which only a shell could
 * run; so the script that the file names is given to Node.
 */
async function startOfTool(tool, { platform, env }) {
    if (platform !== 'win32')
        return { tool, first: [] };
    const path = Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '';
    for (const folder of path.split(';').filter(Boolean)) {
        const starter = await (0,promises_.readFile)(external_node_path_.win32.join(folder, `${tool}.cmd`), 'utf8').catch(() => undefined);
        const script = starter === undefined ? undefined : scriptOf(starter);
        if (script)
            return { tool: 'node', first: [external_node_path_.win32.join(folder, script)] };
    }
    // A program of its own (`pnpm.exe`), or none: the error then names it.
    return { tool, first: [] };
}
/** The script in a starter as npm writes them: `"%~dp0\node_modules\npm\bin\npm-cli.js"`, relative to the file. */
function scriptOf(starter) {
    const scripts = Array.from(starter.matchAll(/%(?:~dp0|dp0%)\\?([^"%\r\n]+\.[cm]?js)"/g), ([, script]) => script);
    // npm's own starter first asks another script where a newer npm is.
    return scripts.find((script) => !script?.endsWith('npm-prefix.js'));
}

;// CONCATENATED MODULE: ./src/electron-package/frontend/build-frontend.ts









/** Lines of a failed tool that are shown in the error; the whole is in the log. */
const LAST_LINES = 20;
/**
 * What the frontend in `directory` (as the input names it) is built from. Nothing is run yet. Throws what reading the
 * project and finding its lock throws.
 */
async function planFrontend(directory, given, host) {
    const project = await readFrontendProject(directory, given, host);
    const lock = await findLockFile(project, host.workspace);
    return { project, lock, results: resultFolders(project, given['frontend-output']) };
}
/**
 * Installs what the lock says and runs the script, both without a shell and without secrets of signing. Returns the
 * folder (absolute) that the script has written. After a failure that folder is what it was before.
 * Throws `frontend-lock-outdated`, `frontend-install-failed`, `frontend-script-failed`, `frontend-empty`,
 * `frontend-output-unknown`, `tool-missing`, `interrupted`.
 */
async function buildFrontend({ project, lock, results }, host) {
    const { tool, install } = PACKAGE_MANAGERS[lock.manager];
    await host.group(`Install the frontend's packages (${tool} ${install[0]})`, async () => {
        const { code, said } = await run({ tool, args: install, cwd: lock.folder }, host);
        if (code !== 0)
            throw installFailed(lock, code, said);
    });
    return keepPrevious(results, async () => {
        await host.group(`Build the frontend (${tool} run ${project.script})`, async () => {
            const { code, said } = await run({ tool, args: ['run', project.script], cwd: project.folder }, host);
            if (code !== 0)
                throw scriptFailed(project, code, said);
        });
        return findResult(results, project);
    });
}
/** Both streams in the order in which they came: npm says on one what the script wrote about on the other. */
async function run({ tool, args, cwd }, host) {
    const start = await startOfTool(tool, host);
    const said = [];
    const onLine = (line) => {
        said.push(line);
        if (said.length > 10 * LAST_LINES)
            said.splice(0, LAST_LINES);
        if (line.trim())
            host.progress(line.trim());
        if (host.kind === 'runner')
            host.info(line);
        else
            host.debug(line);
    };
    const options = { cwd, env: (0,build_environment/* buildEnvironment */.A)(host.env), onLine, allowFailure: true };
    const { code } = await host
        .exec(start.tool, [...start.first, ...args], options)
        .catch(explainMissing(tool));
    return { code, said: said.filter((line) => line.trim()) };
}
/** npm comes with Node, and the others do not. */
function explainMissing(tool) {
    return (error) => {
        if (tool === 'npm' || !(error instanceof errors/* UserError */.yo) || error.code !== 'tool-missing')
            throw error;
        throw new errors/* UserError */.yo('tool-missing', error.message, {
            hint: `The frontend has a lock file of ${tool}. Install it in a step before: 'corepack enable' (Node brings corepack up to version 24), or 'npm install --global ${tool}'.`,
            cause: error,
        });
    };
}
function installFailed({ manager, folder, name }, code, said) {
    const { tool, install, isOutdated, update } = PACKAGE_MANAGERS[manager];
    const place = { file: `${folder}/${name}` };
    const last = withoutUsage(said).slice(-LAST_LINES).join('\n');
    if (isOutdated(said.join('\n'))) {
        return new errors/* UserError */.yo('frontend-lock-outdated', `${name} in '${folder}' does not fit its package.json.`, {
            hint: `Run '${update}' there and commit ${name}. ${tool} said:\n${last}`,
            place,
        });
    }
    return new errors/* UserError */.yo('frontend-install-failed', `'${[tool, ...install].join(' ')}' in '${folder}' ended with code ${code}.`, {
        hint: last ? `It said:\n${last}` : 'It said nothing.',
        place,
    });
}
/** npm explains all its options after what it has found. */
function withoutUsage(said) {
    const usage = said.findIndex((line) => /^npm (error|ERR!) (Clean install a project|Usage:)/.test(line));
    return usage === -1 ? said : said.slice(0, usage);
}
function scriptFailed({ script, folder, file }, code, said) {
    const last = said.slice(-LAST_LINES).join('\n');
    return new errors/* UserError */.yo('frontend-script-failed', `The script '${script}' of '${(0,external_node_path_.basename)(folder)}' ended with code ${code}.`, { hint: last ? `It said:\n${last}` : 'It said nothing.', place: { file } });
}


/***/ }),

/***/ 6871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ downloadFrontend)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8382);
/* harmony import */ var _frontend_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7114);




/**
 * Downloads the frontend that `mode: frontend` has uploaded as `name`, and checks that it is what was built. Throws
 * `artifact-missing`, `artifact-failed`, `frontend-artifact-invalid`, `frontend-changed`.
 */
async function downloadFrontend(name, host) {
    const { artifacts, temp } = host;
    if (!artifacts) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('artifact-missing', `The artifact '${name}' cannot be had here: this is no runner.`, {
            hint: "Give the built folder itself: 'frontend' instead of 'frontend-artifact'.",
        });
    }
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'sidecar-frontend-'));
    try {
        await artifacts.download(name, folder);
        const record = await (0,_frontend_record_js__WEBPACK_IMPORTED_MODULE_3__/* .checkedRecord */ .FF)(folder, name, host);
        return { folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _frontend_record_js__WEBPACK_IMPORTED_MODULE_3__/* .CONTENT */ .KB), record };
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        throw error;
    }
}


/***/ }),

/***/ 7114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ checkedRecord),
/* harmony export */   KB: () => (/* binding */ CONTENT),
/* harmony export */   rh: () => (/* binding */ writeRecord)
/* harmony export */ });
/* unused harmony export RECORD */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8382);
/* harmony import */ var _shared_zod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2916);
/* harmony import */ var _frontend_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5459);





const digest = _shared_zod_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
const record = _shared_zod_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    schemaVersion: _shared_zod_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    /** Of what it was built from, see `sourceDigest`. */
    source: digest,
    /** Of what was built, see `readFrontend`. */
    digest,
    files: _shared_zod_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
    /** Bytes. */
    size: _shared_zod_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0),
});
/** The file with the record, and the folder with the built frontend, in an artifact. */
const RECORD = 'frontend.json';
const CONTENT = 'frontend';
/** Writes the record into `folder`. */
async function writeRecord(folder, content) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RECORD);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, `${JSON.stringify(content, undefined, 2)}\n`);
    return file;
}
/**
 * The record of the artifact `name`, downloaded into `folder`, whose files are those that it tells of. Throws
 * `frontend-artifact-invalid`, `frontend-changed`.
 */
async function checkedRecord(folder, name, host) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RECORD), 'utf8').catch(() => undefined);
    if (text === undefined)
        throw invalid(name, `it has no ${RECORD}`);
    const found = parse(text, name);
    const tree = await (0,_frontend_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .readFrontend */ .bX)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, CONTENT), host);
    if (tree.digest !== found.digest)
        throw changed(name, found, tree);
    return found;
}
function parse(text, name) {
    try {
        return record.parse(JSON.parse(text));
    }
    catch (cause) {
        throw invalid(name, `its ${RECORD} cannot be understood`, cause);
    }
}
function invalid(name, why, cause) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('frontend-artifact-invalid', `The artifact '${name}' was not made by 'mode: frontend': ${why}.`, {
        hint: "Build it with 'mode: frontend'. An artifact of another origin can be downloaded in a step before, and given as 'frontend: <folder>'.",
        cause,
    });
}
function changed(name, expected, found) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('frontend-changed', `The frontend in the artifact '${name}' is not what was built: it has ${found.files.length} files and the digest ${found.digest}, built were ${expected.files} files with ${expected.digest}.`, { hint: 'Something has replaced the artifact after it was uploaded. Run the job that builds it again.' });
}


/***/ }),

/***/ 5459:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ empty),
/* harmony export */   _l: () => (/* binding */ holdsPage),
/* harmony export */   bX: () => (/* binding */ readFrontend)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8382);
/* harmony import */ var _sidecar_tree_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7982);
/* harmony import */ var _sidecar_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6434);




/**
 * Reads a built frontend as content alone: an artifact keeps neither modes nor empty folders, and the digest must be
 * the same on both sides of it and on every platform. Throws `frontend-missing`, `frontend-empty`, and what reading a
 * tree throws.
 */
async function readFrontend(folder, host) {
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch(() => undefined))?.isDirectory())
        throw missing(folder);
    const { files } = await (0,_sidecar_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .readTree */ .Z)(folder, { platform: host.platform, signal: host.signal });
    const kept = files.filter((file) => !(0,_sidecar_tree_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isFolder */ .lQ)(file));
    if (kept.length === 0)
        throw empty(folder);
    return (0,_sidecar_tree_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .treeOf */ .g7)(kept.map((file) => ({ ...file, mode: 0o644 })));
}
/** Whether `folder` holds a page: `index.html` is what a window loads. */
async function holdsPage(folder) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => [])).includes('index.html');
}
function missing(folder) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('frontend-missing', `There is no folder '${folder}' with the built frontend.`, {
        hint: "Build it before this step, or change 'frontend', which is relative to 'working-directory'. To build it here, give 'frontend-directory' with its sources.",
    });
}
/** The error for a folder that should hold a built frontend and holds nothing. */
function empty(folder) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('frontend-empty', `The folder '${folder}' holds no file: an app with it shows a blank window.`, {
        hint: "Does the build write elsewhere? Name its folder: 'frontend-output: …' (of 'frontend-directory'), or 'frontend: …'.",
    });
}


/***/ })

};
