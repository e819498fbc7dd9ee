export const id = 625;
export const ids = [625];
export const modules = {

/***/ 91460:
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

/***/ 87415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ buildFrontend),
  G: () => (/* binding */ planFrontend)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(58382);
// EXTERNAL MODULE: ./src/electron-package/frontend/build-environment.ts
var build_environment = __webpack_require__(91460);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/electron-package/frontend/frontend-tree.ts
var frontend_tree = __webpack_require__(75459);
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
var describe_error = __webpack_require__(78884);
// EXTERNAL MODULE: ./src/shared/nearest.ts
var nearest = __webpack_require__(33411);
// EXTERNAL MODULE: ./src/shared/zod.ts
var zod = __webpack_require__(62916);
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
var files = __webpack_require__(38590);
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
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58382);
/* harmony import */ var _frontend_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67114);




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

/***/ 67114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ checkedRecord),
/* harmony export */   KB: () => (/* binding */ CONTENT),
/* harmony export */   rh: () => (/* binding */ writeRecord)
/* harmony export */ });
/* unused harmony export RECORD */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58382);
/* harmony import */ var _shared_zod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62916);
/* harmony import */ var _frontend_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75459);





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

/***/ 75459:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ empty),
/* harmony export */   _l: () => (/* binding */ holdsPage),
/* harmony export */   bX: () => (/* binding */ readFrontend)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58382);
/* harmony import */ var _sidecar_tree_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37982);
/* harmony import */ var _sidecar_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94229);




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


/***/ }),

/***/ 38590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ withTempDir),
/* harmony export */   yh: () => (/* binding */ replaceAll)
/* harmony export */ });
/* unused harmony export makeFolder */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58382);



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

/***/ 33411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate that is spelled most like `word`, or undefined if none is close (a third of its letters differ). */
function nearest(word, candidates) {
    let best;
    let least = Math.ceil(word.length / 3) + 1;
    for (const candidate of candidates) {
        const distance = editDistance(word, candidate);
        if (distance < least)
            [best, least] = [candidate, distance];
    }
    return best;
}
/** Levenshtein's distance: how many letters must be changed, added or left out. One row at a time. */
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...a].entries()) {
        const next = [i + 1];
        for (const [j, other] of [...b].entries()) {
            const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? a.length;
}


/***/ }),

/***/ 51743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ takeTurns)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
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

/***/ 62916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GaX: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.GaX),
/* harmony export */   Ikc: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.Ikc),
/* harmony export */   KH5: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.KH5),
/* harmony export */   L5J: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.L5J),
/* harmony export */   S1_: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.S1_),
/* harmony export */   Whr: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.Whr),
/* harmony export */   YOg: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.YOg),
/* harmony export */   YjP: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.YjP),
/* harmony export */   _H3: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__._H3),
/* harmony export */   aig: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.aig),
/* harmony export */   euz: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.euz),
/* harmony export */   g1P: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.g1P),
/* harmony export */   rej: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.rej),
/* harmony export */   zMY: () => (/* reexport safe */ zod__WEBPACK_IMPORTED_MODULE_1__.zMY)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19658);

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
/* harmony import */ var _formats_binary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29313);

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

/***/ 29313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tz: () => (/* binding */ detectFormat)
});

// UNUSED EXPORTS: DETECT_BYTES, parseBinary, readBinary

// EXTERNAL MODULE: ./src/sidecar/formats/byte-source.ts
var byte_source = __webpack_require__(44124);
// EXTERNAL MODULE: ./src/sidecar/formats/damage.ts
var damage = __webpack_require__(33831);
// EXTERNAL MODULE: ./src/sidecar/formats/byte-reader.ts
var byte_reader = __webpack_require__(44810);
;// CONCATENATED MODULE: ./src/sidecar/formats/elf-versions.ts


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
                throw new damage/* Damage */.c('its version needs are without end');
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
    return (0,byte_reader/* readRange */.qX)(source, { offset, length: RECORD, what: 'a version need', order });
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
            : await readNeededVersions({
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
    macho: parseMacho,
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
    return reportDamage('binary-damaged', path, () => withFileSource(path, parseBinary));
}
/** As `readBinary`, on any source of bytes; throws `Damage`, which has no file name yet. */
async function parseBinary(source) {
    const format = detectFormat(await source.read(0, Math.min(DETECT_BYTES, source.size)));
    return format && PARSERS[format](source);
}


/***/ }),

/***/ 44810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vl: () => (/* binding */ assertFits),
/* harmony export */   kP: () => (/* binding */ ByteReader),
/* harmony export */   qX: () => (/* binding */ readRange),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _damage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33831);

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

/***/ 44124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf)
/* harmony export */ });
/* unused harmony exports bufferSource, withFileSource */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _damage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33831);


/** One page costs one `pread`; the tables of a binary usually lie in three or four of them. */
const PAGE = (/* unused pure expression or super */ null && (16 * 1024));
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
    const handle = await open(path, 'r');
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
            throw new Damage(`it became shorter while it was read (at byte ${offset + done})`);
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

/***/ 33831:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ Damage)
/* harmony export */ });
/* unused harmony export reportDamage */
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58382);

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
        throw new UserError(code, `'${file}' is damaged: ${error.message}.`, {
            hint: 'Was it cut short while it was copied, downloaded or stripped? Make it again.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 38131:
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

/***/ 37982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fZ: () => (/* binding */ treeDigest),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   lQ: () => (/* binding */ isFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _relative_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38131);


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

/***/ 55258:
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


/***/ })

};
