export const id = 3554;
export const ids = [3554];
export const modules = {

/***/ 324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ readWith),
/* harmony export */   FR: () => (/* binding */ openConfig),
/* harmony export */   c2: () => (/* binding */ shownFrom)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8382);
/* harmony import */ var _version_sync_text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(996);




/** The file at `path` (absolute), or undefined if there is none. */
async function openConfig(path) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
    const file = { path, shown: path, absolute: path, text, encoding: 'utf8', mode: 0o644 };
    return { file, at: (offset) => (0,_version_sync_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .placeAt */ .BW)(file, offset) };
}
/**
 * What `read` makes of `text`. The readers are version-sync's; that a file cannot be understood is said in the words
 * of this action: `builder-config-invalid`, with file, line and column as seen from the workspace.
 */
function readWith(text, host, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo) || error.code !== 'version-file-invalid')
            throw error;
        const shown = shownFrom(host.workspace, text.file.absolute);
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('builder-config-invalid', error.message.replace(text.file.absolute, () => shown), {
            hint: 'electron-builder would stop there too. Correct the line.',
            place: { ...error.place, file: shown },
            cause: error,
        });
    }
}
/** How the reader knows `path` (absolute): relative to the workspace if it lies in it. */
function shownFrom(workspace, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, path).replaceAll('\\', '/');
    return way === '' || way.startsWith('../') || /^[A-Za-z]:/.test(way) ? path : way;
}


/***/ }),

/***/ 8866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ findConfig)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/electron-package/config/config-text.ts
var config_text = __webpack_require__(324);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: ./src/electron-package/config/located.ts
var config_located = __webpack_require__(5128);
// EXTERNAL MODULE: ./src/electron-package/config/read-config.ts + 2 modules
var read_config = __webpack_require__(9673);
;// CONCATENATED MODULE: ./src/electron-package/config/extend.ts






/** electron-builder's preset for create-react-app. */
const REACT_CRA = {
    directories: { buildResources: 'assets' },
    files: ['build/**/*'],
    extraMetadata: { main: 'build/electron.js' },
};
/** Deeper is a circle. */
const MAX_DEPTH = 20;
/**
 * `config` laid over everything that it extends: a file, a package, `react-cra`, or a list of them, each of which may
 * extend others. Throws `builder-config-missing`, and what reading them throws.
 */
async function withParents(config, request) {
    const parents = await parentsOf(config, request, 0);
    return [...parents, config].map(normalFiles).reduce(config_located/* merged */.Zu);
}
async function parentsOf(config, request, depth) {
    const extending = (0,config_located/* locatedIn */.US)(config, ['extends']);
    if (!extending)
        return [];
    const items = extending.kind === 'list' ? [...extending.children.values()] : [extending];
    const found = [];
    for (const item of items) {
        if (typeof item.scalar !== 'string')
            continue;
        if (depth > MAX_DEPTH)
            throw circle(item, request);
        const parent = await parentNamed(item.scalar, item, request);
        found.push(...(await parentsOf(parent, request, depth + 1)), parent);
    }
    return found;
}
async function parentNamed(name, { place }, request) {
    if (name === 'react-cra')
        return (0,config_located/* locatedAt */.mu)(place, REACT_CRA);
    const path = name.replace(/^file:/, '');
    const file = await (0,read_config/* readConfigFile */.R)((0,external_node_path_.resolve)(request.project, path), request);
    if (file)
        return file;
    const inPackage = path === name ? resolved(request.project, name) : undefined;
    const found = inPackage && (await (0,read_config/* readConfigFile */.R)(inPackage, request));
    if (found)
        return found;
    throw new errors/* UserError */.yo('builder-config-missing', `The configuration extends '${name}', which is neither a file below the app's folder nor an installed package.`, {
        hint: `Correct the line 'extends: ${name}', or install the package before this step.`,
        place: { ...place, file: (0,config_text/* shownFrom */.c2)(request.host.workspace, place.file) },
    });
}
function resolved(project, name) {
    try {
        return (0,external_node_module_.createRequire)((0,external_node_path_.join)(project, 'package.json')).resolve(name);
    }
    catch {
        return undefined;
    }
}
function circle({ place, scalar }, { host }) {
    const shown = (0,config_text/* shownFrom */.c2)(host.workspace, place.file);
    return new errors/* UserError */.yo('builder-config-missing', `${shown} extends '${scalar}', which extends it in turn.`, {
        hint: `Remove the line 'extends: ${scalar}' from one of them.`,
        place: { ...place, file: shown },
    });
}
/** Lists of files may be written as one item; to be joined with others they must be lists. */
function normalFiles(config) {
    const children = new Map(config.children);
    for (const key of ['files', 'extraFiles', 'extraResources']) {
        const value = children.get(key);
        if (value && value.kind !== 'list' && (0,config_located/* plain */.pj)(value) !== null) {
            children.set(key, (0,config_located/* containerAt */.NO)(value.place, 'list', new Map([['0', value]])));
        }
    }
    return config.kind === 'object'
        ? (0,config_located/* containerAt */.NO)(config.place, 'object', children)
        : (0,config_located/* scalarAt */.C_)(config.place, null);
}

// EXTERNAL MODULE: ./src/electron-package/config/read-json.ts
var read_json = __webpack_require__(163);
;// CONCATENATED MODULE: ./src/electron-package/config/find-config.ts








/**
 * The electron-builder configuration of the project in `project` (absolute), read by electron-builder's own rules;
 * `named` is the file that the input `config` names (relative to the project, or absolute). A project without one has
 * electron-builder's defaults: no values, and `package.json` as file.
 * Throws `builder-config-missing`, `builder-config-invalid`, `builder-config-failed`, `builder-project-missing`.
 */
async function findConfig(project, host, named) {
    const request = { project, host };
    const manifest = await readManifest(request);
    const chosen = named === undefined ? await search(manifest, request) : await readNamed(named, request);
    const located = await withParents(chosen.located, request).then((found) => withPreset(found, manifest, request));
    return {
        project,
        file: chosen.file,
        values: (0,config_located/* plain */.pj)(located),
        packageJson: (0,config_located/* plain */.pj)(manifest),
        ignored: chosen.ignored,
        placeOf: (path) => (0,config_located/* nearestPlace */.sH)(located, path),
        placeInPackage: (path) => (0,config_located/* nearestPlace */.sH)(manifest, path),
    };
}
async function readManifest({ project, host }) {
    const path = (0,external_node_path_.join)(project, 'package.json');
    const text = await (0,config_text/* openConfig */.FR)(path);
    if (!text) {
        throw new errors/* UserError */.yo('builder-project-missing', `There is no '${(0,config_text/* shownFrom */.c2)(host.workspace, path)}'.`, {
            hint: "Name the folder of the app: 'project-directory: path/to/app'.",
            exitCode: 2,
        });
    }
    const located = (0,config_text/* readWith */.$5)(text, host, () => (0,read_json/* locatedJson */.T)(text, 'json'));
    if (located.kind === 'object')
        return located;
    throw noObject(located, host);
}
/** electron-builder's own search: `build` in `package.json`, else the first file. */
async function search(manifest, request) {
    const { project, host } = request;
    const own = (0,config_located/* locatedIn */.US)(manifest, ['build']);
    const files = read_config/* CONFIG_NAMES */.W.map((name) => (0,external_node_path_.join)(project, name)).filter((path) => (0,external_node_fs_.existsSync)(path));
    if (own && (0,config_located/* plain */.pj)(own) !== null) {
        return { file: (0,external_node_path_.join)(project, 'package.json'), located: objectOf(own, host), ignored: files };
    }
    for (const [index, file] of files.entries()) {
        const located = await (0,read_config/* readConfigFile */.R)(file, request);
        if (located)
            return { file, located: objectOf(located, host), ignored: files.slice(index + 1) };
    }
    const file = (0,external_node_path_.join)(project, 'package.json');
    return { file, located: (0,config_located/* containerAt */.NO)({ file, line: 1 }, 'object', new Map()), ignored: [] };
}
async function readNamed(named, request) {
    const file = (0,external_node_path_.resolve)(request.project, named);
    const located = await (0,read_config/* readConfigFile */.R)(file, request);
    if (located)
        return { file, located: objectOf(located, request.host), ignored: [] };
    throw new errors/* UserError */.yo('builder-config-missing', `The input 'config' names '${named}', and '${(0,config_text/* shownFrom */.c2)(request.host.workspace, file)}' does not exist or is empty.`, { hint: "Correct the line 'config: …'; it starts at the folder of the app.", exitCode: 2 });
}
/** What electron-builder adds by itself for a project made with create-react-app. */
async function withPreset(located, manifest, request) {
    if (located.children.has('extends'))
        return located;
    const react = ['dependencies', 'devDependencies'].some((key) => (0,config_located/* locatedIn */.US)(manifest, [key, 'react-scripts']));
    if (!react)
        return located;
    const extending = new Map([
        ...located.children,
        ['extends', (0,config_located/* scalarAt */.C_)(located.place, 'react-cra')],
    ]);
    return withParents((0,config_located/* containerAt */.NO)(located.place, 'object', extending), request);
}
function objectOf(located, host) {
    if (located.kind === 'object')
        return located;
    throw noObject(located, host);
}
function noObject({ place }, host) {
    const shown = (0,config_text/* shownFrom */.c2)(host.workspace, place.file);
    return new errors/* UserError */.yo('builder-config-invalid', `${shown}, line ${place.line ?? 1}: this is no object of keys and values.`, {
        hint: "It begins with keys such as 'appId: …'.",
        place: { ...place, file: shown },
    });
}


/***/ }),

/***/ 8455:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ findProject)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8382);
/* harmony import */ var _version_sync_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2752);
/* harmony import */ var _config_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(324);
/* harmony import */ var _read_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9673);







const FOREIGN = /(?:^|\/)(?:node_modules|\.[^/]+)(?:\/|$)/;
/**
 * The folder of the desktop app below `folder` (absolute): the one that has a `package.json` and is built with
 * electron-builder. Its own configuration counts first, then a dependency on electron-builder; a folder itself counts
 * before those in it. Throws `builder-project-missing` where none or several are found.
 */
async function findProject(folder, host) {
    const paths = await manifests(folder, host);
    const folders = paths
        .map((path) => node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(path))
        .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    const marks = await Promise.all(folders.map((path) => markOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path))));
    for (const wanted of ['config', 'dependency']) {
        const found = folders.filter((_, index) => marks[index] === wanted);
        if (found.length === 1 || found[0] === '.')
            return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, found[0] ?? '.');
        if (found.length > 1)
            throw several(found);
    }
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('builder-project-missing', `No app for electron-builder was found in '${(0,_config_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shownFrom */ .c2)(host.workspace, folder)}': no folder there has a package.json and an electron-builder.yml (or .json, .toml, .js …), a key 'build' or the dependency.`, { hint: "Name its folder: 'project-directory: path/to/app'.", exitCode: 2 });
}
async function manifests(folder, host) {
    const tracked = await (0,_version_sync_git_js__WEBPACK_IMPORTED_MODULE_6__/* .trackedFiles */ .O)((0,_version_sync_git_js__WEBPACK_IMPORTED_MODULE_6__/* .gitIn */ .uM)(folder, host));
    const all = tracked ?? (await walk(folder));
    return all.filter((path) => node_path__WEBPACK_IMPORTED_MODULE_2__.posix.basename(path) === 'package.json' && !FOREIGN.test(path));
}
async function walk(folder) {
    const found = [];
    const exclude = (name) => FOREIGN.test(name);
    for await (const path of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.glob)('**/package.json', { cwd: folder, exclude }))
        found.push(path.replaceAll('\\', '/'));
    return found;
}
async function markOf(project) {
    const text = (await (0,_config_text_js__WEBPACK_IMPORTED_MODULE_4__/* .openConfig */ .FR)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(project, 'package.json')))?.file.text;
    if (text === undefined)
        return undefined;
    if (_read_config_js__WEBPACK_IMPORTED_MODULE_5__/* .CONFIG_NAMES */ .W.some((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(project, name))))
        return 'config';
    const { build, dependencies, devDependencies } = parsed(text);
    const builder = { ...dependencies, ...devDependencies }['electron-builder'] !== undefined;
    const electron = { ...dependencies, ...devDependencies }['electron'] !== undefined;
    if (typeof build === 'object' && build !== null && (builder || electron))
        return 'config';
    return builder ? 'dependency' : undefined;
}
/** A manifest that cannot be read marks nothing here: the one that counts is read with its errors later. */
function parsed(text) {
    try {
        const value = JSON.parse(text.replace(/^\uFEFF/, ''));
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}
function several(found) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('builder-project-missing', `Several folders are built with electron-builder: ${found.map((path) => `'${path}'`).join(', ')}.`, { hint: `Name the one that is meant: 'project-directory: ${found[0]}'.`, exitCode: 2 });
}


/***/ }),

/***/ 5128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ scalarAt),
/* harmony export */   NO: () => (/* binding */ containerAt),
/* harmony export */   US: () => (/* binding */ locatedIn),
/* harmony export */   Zu: () => (/* binding */ merged),
/* harmony export */   mu: () => (/* binding */ locatedAt),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   sH: () => (/* binding */ nearestPlace)
/* harmony export */ });
/** A text, number or the like at `place`. */
function scalarAt(place, scalar) {
    return { place, kind: 'scalar', scalar, children: new Map() };
}
/** An object or a list. */
function containerAt(place, kind, children) {
    return { place, kind, children };
}
/** A plain value all of which stands at `place`. */
function locatedAt(place, value) {
    if (typeof value !== 'object' || value === null)
        return scalarAt(place, value);
    const children = Object.entries(value).map(([key, inner]) => [
        key,
        locatedAt(place, inner),
    ]);
    return containerAt(place, Array.isArray(value) ? 'list' : 'object', new Map(children));
}
/** The plain value, as a parser without places would give it. */
function plain({ kind, scalar, children }) {
    if (kind === 'scalar')
        return scalar;
    if (kind === 'list')
        return [...children.values()].map(plain);
    return Object.fromEntries([...children].map(([key, value]) => [key, plain(value)]));
}
/** The value at `path`, or undefined. */
function locatedIn(node, path) {
    let found = node;
    for (const key of path)
        found = found?.children.get(key);
    return found;
}
/** The place of the value at `path`; of one that is not there, that of the nearest above it. */
function nearestPlace(node, path) {
    let found = node;
    for (const key of path) {
        const next = found.children.get(key);
        if (!next)
            break;
        found = next;
    }
    return found.place;
}
/**
 * `child` laid over `parent` as electron-builder does it: objects key by key, lists one after the other without what
 * stands twice, and of anything else the child's, unless that is unset.
 */
function merged(parent, child) {
    if (parent.kind === 'list' && child.kind === 'list')
        return joined(parent, child);
    if (parent.kind !== 'object' || child.kind !== 'object')
        return child;
    const children = new Map(parent.children);
    for (const [key, value] of child.children) {
        const before = children.get(key);
        children.set(key, before ? merged(before, value) : value);
    }
    return containerAt(child.place, 'object', children);
}
function joined(parent, child) {
    const seen = new Map();
    for (const item of [...parent.children.values(), ...child.children.values()]) {
        const key = JSON.stringify(plain(item));
        if (!seen.has(key))
            seen.set(key, item);
    }
    const items = [...seen.values()].map((item, index) => [String(index), item]);
    return containerAt(child.place, 'list', new Map(items));
}


/***/ }),

/***/ 9673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ CONFIG_NAMES),
  R: () => (/* binding */ readConfigFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/electron-package/config/config-text.ts
var config_text = __webpack_require__(324);
// EXTERNAL MODULE: ./src/electron-package/config/read-json.ts
var read_json = __webpack_require__(163);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/shared/files.ts
var files = __webpack_require__(8590);
// EXTERNAL MODULE: ./src/electron-package/config/located.ts
var located = __webpack_require__(5128);
;// CONCATENATED MODULE: ./src/electron-package/config/program-reader.ts
/**
 * Runs in a Node of its own, as plain JavaScript: what a configuration prints, changes or breaks stays there.
 * Arguments: the project, the configuration, and the file that gets `{config}` or `{error}` as JSON. Reads with
 * electron-builder's own reader (26: inside app-builder-lib; before: read-config-file) so that functions, promises and
 * TypeScript mean the same; where the project's packages are not installed, as Node imports a module.
 */
const PROGRAM_READER = `
const { spawnSync } = require('node:child_process');
const { createRequire } = require('node:module');
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const [project, file, result] = process.argv.slice(1);

function resolveThrough(names) {
  try {
    return names.reduce((from, name) => createRequire(from).resolve(name), join(project, 'package.json'));
  } catch {
    return undefined;
  }
}

function builderReader() {
  for (const way of [['app-builder-lib/package.json'], ['electron-builder/package.json', 'app-builder-lib/package.json']]) {
    for (const reader of ['./out/util/config/load', 'read-config-file']) {
      const found = resolveThrough([...way, reader]);
      if (found) return createRequire(found)(found);
    }
  }
  return undefined;
}

async function read() {
  const request = { projectDir: project, packageKey: 'build', configFilename: 'electron-builder' };
  const reader = builderReader();
  if (reader?.getConfig) return (await reader.getConfig(request, file)).result;
  const module = await import(pathToFileURL(file).href);
  const value = module.default ?? module;
  return typeof value === 'function' ? value(request) : value;
}

// The error of a module that cannot be parsed has no line; the check of its syntax prints one.
function lineOf(error) {
  if (error?.name !== 'SyntaxError') return '';
  return spawnSync(process.execPath, ['--check', file], { encoding: 'utf8' }).stderr;
}

read().then(
  (config) => ({ config: config ?? null }),
  (error) => ({
    error: { message: String(error?.message ?? error), stack: String(error?.stack ?? '') + lineOf(error) },
  }),
).then((answer) => {
  writeFileSync(result, JSON.stringify(answer, (_, value) => (typeof value === 'function' ? '[function]' : value)));
  process.exit(0);
});
`;

;// CONCATENATED MODULE: ./src/electron-package/config/read-program.ts







/**
 * A configuration that is a program (js, cjs, mjs, ts), run with the project's electron-builder in a process of its
 * own. Its keys have no lines: every place is the file. A function in it, such as a hook, is the text `[function]`.
 * Throws `builder-config-failed`.
 */
async function locatedProgram(file, project, host) {
    const { config, error } = await ask(file, project, host);
    if (error)
        throw failed(file, error, host);
    if (typeof config === 'object' && config !== null && !Array.isArray(config))
        return (0,located/* locatedAt */.mu)({ file }, config);
    const shown = (0,config_text/* shownFrom */.c2)(host.workspace, file);
    throw new errors/* UserError */.yo('builder-config-failed', `${shown} gives ${JSON.stringify(config)}; expected an object.`, {
        hint: "Let it export the configuration: 'export default { … }' or 'module.exports = { … }'.",
        place: { file: shown },
    });
}
async function ask(file, project, host) {
    return (0,files/* withTempDir */.E8)(host.temp, async (folder) => {
        const answer = (0,external_node_path_.join)(folder, 'config.json');
        const args = ['--input-type=commonjs', '-e', PROGRAM_READER, project, file, answer];
        // What it prints is not its result, so the result comes back in a file.
        const { stderr, code } = await host.exec(process.execPath, args, {
            cwd: project,
            env: host.env,
            allowFailure: true,
        });
        const text = await (0,promises_.readFile)(answer, 'utf8').catch(() => undefined);
        if (text !== undefined)
            return JSON.parse(text);
        const said = stderr.trim().split('\n').slice(-10).join('\n');
        return { error: { message: `it ended its process with code ${code}. ${said}`.trim(), stack: stderr } };
    });
}
function failed(file, { message, stack }, host) {
    const place = { file: (0,config_text/* shownFrom */.c2)(host.workspace, file), ...lineIn(stack, file) };
    const where = place.line === undefined ? '' : `, line ${place.line}`;
    return new errors/* UserError */.yo('builder-config-failed', `${place.file}${where}: ${message}`, {
        hint: 'electron-builder would stop there too. Correct the program, or install what it imports before this step.',
        place,
    });
}
/** The first line of the program that its error names. */
function lineIn(stack, file) {
    const name = (0,external_node_path_.basename)(file).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const [, line] = new RegExp(`${name}(?:\\?[^:]*)?:(\\d+)`).exec(stack) ?? [];
    return line === undefined ? {} : { line: Number(line) };
}

;// CONCATENATED MODULE: ./src/electron-package/config/read-config.ts




/** Names that electron-builder looks for, in its order. It does not look for `.mjs`, but reads one that it is given. */
const CONFIG_NAMES = ['yml', 'yaml', 'json', 'json5', 'toml', 'js', 'cjs', 'ts', 'mjs'].map((extension) => `electron-builder.${extension}`);
const PROGRAM = /\.(?:[cm]?js|ts)$/;
/**
 * The configuration in `path` (absolute), undefined if there is no such file or nothing in it. Anything that is not
 * JSON, TOML or a program is YAML to electron-builder, whatever its name.
 * Throws `builder-config-invalid`, `builder-config-failed`.
 */
async function readConfigFile(path, { project, host }) {
    const text = await (0,config_text/* openConfig */.FR)(path);
    if (!text)
        return undefined;
    if (PROGRAM.test(path))
        return locatedProgram(path, project, host);
    const read = await readerOf(path);
    const found = (0,config_text/* readWith */.$5)(text, host, () => read(text));
    return found.kind === 'scalar' && found.scalar === null ? undefined : found;
}
async function readerOf(path) {
    const extension = (0,external_node_path_.extname)(path);
    if (extension === '.json' || extension === '.json5')
        return (text) => (0,read_json/* locatedJson */.T)(text, 'json5');
    if (extension === '.toml')
        return (await Promise.all(/* import() */[__webpack_require__.e(9605), __webpack_require__.e(5641)]).then(__webpack_require__.bind(__webpack_require__, 5641))).locatedToml;
    return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5806)]).then(__webpack_require__.bind(__webpack_require__, 5806))).locatedYaml;
}


/***/ }),

/***/ 163:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ locatedJson)
/* harmony export */ });
/* harmony import */ var _version_sync_files_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3481);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5128);


/** A JSON or JSON5 file with the place of every key. Throws `version-file-invalid`, which `readWith` turns into ours. */
function locatedJson(text, dialect) {
    return locate(text, (0,_version_sync_files_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(text.file, dialect), 0);
}
function locate(text, node, start) {
    const place = text.at(start);
    if (node.kind === 'text')
        return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarAt */ .C_)(place, node.value);
    if (node.kind === 'other')
        return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarAt */ .C_)(place, scalar(text.file.text.slice(node.start, node.end)));
    const children = [...node.entries].map(([key, value]) => [
        key,
        locate(text, value, node.keys.get(key) ?? startOf(value, start)),
    ]);
    return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .containerAt */ .NO)(place, node.array ? 'list' : 'object', new Map(children));
}
/** Where a value begins: of a text, its opening quote. */
function startOf(node, fallback) {
    return node.kind === 'text' ? node.start - 1 : (node.start ?? fallback);
}
function scalar(text) {
    if (text === 'true' || text === 'false')
        return text === 'true';
    if (text === 'null')
        return null;
    const [, sign, digits] = /^([+-]?)(.*)$/.exec(text) ?? [];
    return sign === '-' ? -Number(digits) : Number(digits);
}


/***/ }),

/***/ 3481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TP: () => (/* binding */ jsonEntries),
  s$: () => (/* binding */ jsonText),
  Vh: () => (/* binding */ readJson)
});

// EXTERNAL MODULE: ./src/version-sync/text-file.ts
var text_file = __webpack_require__(996);
;// CONCATENATED MODULE: ./src/version-sync/files/json-string.ts

const ESCAPES = {
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    0: '\0',
};
const ESCAPE = /\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(\r\n|[\s\S]))/g;
const STRICT_ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
/** Reads the string at the scanner, which stands at its opening quote. */
function readString(scanner) {
    const start = scanner.at + 1;
    const escaped = skipString(scanner);
    const end = scanner.at - 1;
    const raw = scanner.text.slice(start, end);
    return { kind: 'text', value: escaped ? unescaped(raw) : raw, start, end };
}
/** Goes past the string at the scanner; whether something in it is escaped. */
function skipString(scanner) {
    const { text, relaxed } = scanner;
    const quote = text.charCodeAt(scanner.at);
    let at = scanner.at + 1;
    let escaped = false;
    for (let code = text.charCodeAt(at); code !== quote; code = text.charCodeAt(at)) {
        if (Number.isNaN(code) || isLineEnd(code)) {
            throw (0,text_file/* unreadable */.O$)(scanner.file, scanner.at, 'this string has no closing quote');
        }
        if (code === 0x5c) {
            escaped = true;
            at += escapeLength(scanner, at);
        }
        else if (code < 0x20 && !relaxed) {
            throw (0,text_file/* unreadable */.O$)(scanner.file, at, 'a control character must be escaped in a string');
        }
        else {
            at += 1;
        }
    }
    scanner.at = at + 1;
    return escaped;
}
function escapeLength({ file, text, relaxed }, at) {
    if (relaxed)
        return text.startsWith('\r\n', at + 1) ? 3 : 2;
    STRICT_ESCAPE.lastIndex = at;
    const [found] = STRICT_ESCAPE.exec(text) ?? [];
    if (!found)
        throw (0,text_file/* unreadable */.O$)(file, at, 'there is no such escape sequence in JSON');
    return found.length;
}
function unescaped(raw) {
    return raw.replace(ESCAPE, (_, unicode, byte, letter = '') => {
        const hex = unicode ?? byte;
        if (hex !== undefined)
            return String.fromCharCode(Number.parseInt(hex, 16));
        return /^[\r\n\u2028\u2029]/.test(letter) ? '' : (ESCAPES[letter] ?? letter);
    });
}
function isLineEnd(code) {
    return code === 0x0a || code === 0x0d;
}

;// CONCATENATED MODULE: ./src/version-sync/files/json.ts


const MAX_DEPTH = 500;
const OTHER = { kind: 'other' };
// Sticky: each is tried exactly where the scanner stands.
const RELAXED_SPACE = /(?:\s+|\/\/[^\n\r\u2028\u2029]*|\/\*[\s\S]*?\*\/)*/y;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w$.+-])/y;
const RELAXED_SCALAR = /(?:true|false|null|[+-]?(?:0[xX][\da-fA-F]+|Infinity|NaN|(?:(?:0|[1-9]\d*)(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?))(?![\w$.+-])/y;
const BARE_KEY = /[\p{ID_Start}$_][\p{ID_Continue}$\u200C\u200D]*/uy;
/**
 * Reads a JSON or JSON5 file with the place of every text in it; one pass, so that a lock file of many megabytes
 * takes a fraction of a second. Throws `version-file-invalid` with line and column, also for a key that stands twice.
 */
function readJson(file, dialect, wanted = () => true) {
    const at = file.text.startsWith('\uFEFF') ? 1 : 0;
    const scanner = { file, text: file.text, at, relaxed: dialect === 'json5', wanted, path: [] };
    skipSpace(scanner);
    const value = readValue(scanner, true);
    skipSpace(scanner);
    if (scanner.at < scanner.text.length)
        throw unexpected(scanner, 'the end of the file');
    return value;
}
/** The value below `node` at `keys`, or undefined. */
function jsonAt(node, ...keys) {
    let found = node;
    for (const key of keys)
        found = found?.kind === 'object' ? found.entries.get(key) : undefined;
    return found;
}
/** The text below `node` at `keys`, or undefined if there is none. */
function jsonText(node, ...keys) {
    const found = jsonAt(node, ...keys);
    return found?.kind === 'text' ? found : undefined;
}
/** The entries of the object below `node` at `keys`; none if there is no such object. */
function jsonEntries(node, ...keys) {
    const found = jsonAt(node, ...keys);
    return found?.kind === 'object' ? found.entries : [];
}
function readValue(scanner, keep) {
    if (scanner.path.length > MAX_DEPTH)
        throw (0,text_file/* unreadable */.O$)(scanner.file, scanner.at, 'this is nested too deeply');
    const letter = scanner.text[scanner.at];
    if (letter === '{')
        return readObject(scanner, keep);
    if (letter === '[')
        return readArray(scanner, keep);
    if (isQuote(scanner, letter)) {
        if (keep)
            return readString(scanner);
        skipString(scanner);
        return OTHER;
    }
    const start = scanner.at;
    if (!skip(scanner, scanner.relaxed ? RELAXED_SCALAR : SCALAR))
        throw unexpected(scanner, 'a value');
    return keep ? { kind: 'other', start, end: scanner.at } : OTHER;
}
function readObject(scanner, keep) {
    const open = scanner.at;
    const entries = new Map();
    const keys = new Map();
    readItems(scanner, '}', () => {
        const start = scanner.at;
        const key = readKey(scanner, keep);
        skipSpace(scanner);
        if (scanner.text[scanner.at] !== ':')
            throw unexpected(scanner, "':'");
        scanner.at += 1;
        skipSpace(scanner);
        scanner.path.push(key);
        const kept = keep && scanner.wanted(scanner.path);
        if (kept && entries.has(key))
            throw (0,text_file/* unreadable */.O$)(scanner.file, start, `the key '${key}' stands twice in one object`);
        const value = readValue(scanner, kept);
        if (kept) {
            entries.set(key, value);
            keys.set(key, start);
        }
        scanner.path.pop();
    });
    return keep ? { kind: 'object', entries, keys, array: false, start: open } : OTHER;
}
function readArray(scanner, keep) {
    const start = scanner.at;
    const entries = new Map();
    readItems(scanner, ']', () => {
        const key = String(entries.size);
        scanner.path.push(key);
        const value = readValue(scanner, keep);
        if (keep)
            entries.set(key, value);
        scanner.path.pop();
    });
    return keep ? { kind: 'object', entries, keys: new Map(), array: true, start } : OTHER;
}
/** Reads what stands between an opening bracket and `close`, separated by commas. */
function readItems(scanner, close, readItem) {
    scanner.at += 1;
    skipSpace(scanner);
    for (let first = true; scanner.text[scanner.at] !== close; first = false) {
        if (!first) {
            if (scanner.text[scanner.at] !== ',')
                throw unexpected(scanner, `',' or '${close}'`);
            scanner.at += 1;
            skipSpace(scanner);
            if (scanner.relaxed && scanner.text[scanner.at] === close)
                break;
        }
        readItem();
        skipSpace(scanner);
    }
    scanner.at += 1;
}
/** Reads a key; below a value that is not wanted its text does not matter and is not taken out. */
function readKey(scanner, keep) {
    const { text, at, relaxed } = scanner;
    if (isQuote(scanner, text[at])) {
        if (keep)
            return readString(scanner).value;
        skipString(scanner);
        return '';
    }
    if (relaxed && skip(scanner, BARE_KEY))
        return text.slice(at, scanner.at);
    throw unexpected(scanner, relaxed ? 'a key' : 'a key in double quotes');
}
function isQuote({ relaxed }, letter) {
    return letter === '"' || (relaxed && letter === "'");
}
function skipSpace(scanner) {
    if (scanner.relaxed) {
        skip(scanner, RELAXED_SPACE);
        return;
    }
    while (isSpace(scanner.text.charCodeAt(scanner.at)))
        scanner.at += 1;
}
function isSpace(code) {
    return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
/** Goes past what `pattern` (sticky) finds where the scanner stands; whether it finds anything. */
function skip(scanner, pattern) {
    pattern.lastIndex = scanner.at;
    const found = pattern.test(scanner.text);
    if (found)
        scanner.at = pattern.lastIndex;
    return found;
}
function unexpected(scanner, expected) {
    const letter = scanner.text[scanner.at];
    const found = letter === undefined ? 'the file ends here' : `found ${JSON.stringify(letter)}`;
    return (0,text_file/* unreadable */.O$)(scanner.file, scanner.at, `${found}, expected ${expected}`);
}


/***/ }),

/***/ 2752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ trackedFiles),
/* harmony export */   SN: () => (/* binding */ tagsBeside),
/* harmony export */   XT: () => (/* binding */ describeCommit),
/* harmony export */   pT: () => (/* binding */ gitAdvice),
/* harmony export */   uM: () => (/* binding */ gitIn)
/* harmony export */ });
/** Asks git in `folder`. */
function gitIn(folder, { exec }) {
    return async (args) => {
        const result = await exec('git', ['-C', folder, ...args], { allowFailure: true }).catch(ignoreMissingGit);
        return result?.code === 0 ? result.stdout : undefined;
    };
}
/** More tags than this that look like versions and are none: somebody else's numbering. */
const MAX_TRIES = 20;
/** The nearest tag below the commit that `isVersion`. Only names with a number and a dot are asked about. */
async function describeCommit(git, isVersion) {
    const refused = [];
    while (refused.length < MAX_TRIES) {
        const described = await nearestTag(git, refused);
        if (!described || isVersion(described.tag))
            return described;
        refused.push(described.tag);
    }
    return undefined;
}
/** All tags of the commit that `tag` points at. */
async function tagsBeside(git, tag) {
    const text = await git(['tag', '--points-at', `${tag}^{commit}`]);
    return (text ?? '').split('\n').filter(Boolean);
}
async function nearestTag(git, refused) {
    const excludes = refused.map((tag) => `--exclude=${tag.replace(/[[\]*?\\]/g, '\\$&')}`);
    const text = await git(['describe', '--tags', '--long', '--match=*[0-9].[0-9]*', ...excludes]);
    const [, tag, distance] = /^(.+)-(\d+)-g[\da-f]+\s*$/.exec(text ?? '') ?? [];
    return tag === undefined ? undefined : { tag, distance: Number(distance) };
}
/** Why git may know no tags in `folder`, as advice; undefined if nothing is wrong with the repository. */
async function gitAdvice(folder, { exec }) {
    const args = ['-C', folder, 'rev-parse', '--is-shallow-repository'];
    const result = await exec('git', args, { allowFailure: true }).catch(ignoreMissingGit);
    if (result?.stdout.trim() === 'true') {
        return "The history is cut off: give 'fetch-depth: 0' to actions/checkout, or write a file VERSION.";
    }
    if (/dubious ownership/.test(result?.stderr ?? '')) {
        return `The repository belongs to another user, so git does not read it. Run: git config --global --add safe.directory '${folder}'`;
    }
    return undefined;
}
/** Files of the folder that git tracks or would track, relative to it with `/`; undefined outside of a repository. */
async function trackedFiles(git) {
    const text = await git(['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
    return text?.trimEnd().split('\0').filter(Boolean);
}
function ignoreMissingGit(error) {
    if (error instanceof Error && 'code' in error && error.code === 'tool-missing')
        return undefined;
    throw error;
}


/***/ }),

/***/ 996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   Gu: () => (/* binding */ readTextFile),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   R8: () => (/* binding */ openRoot),
/* harmony export */   kk: () => (/* binding */ lineAround),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8382);




/** `folder` (absolute) as a root, seen from `workspace`. Throws `version-folder-missing`. */
function openRoot(folder, workspace) {
    const real = realPath(folder);
    if (real === undefined) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('version-folder-missing', `The working directory '${folder}' does not exist.`, {
            hint: "Change the line 'working-directory: …' of the step.",
            exitCode: 2,
        });
    }
    const shown = toPosix((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(realPath(workspace) ?? workspace, real));
    return { folder: real, shown: shown.startsWith('..') ? toPosix(real) : shown };
}
/**
 * The file at `path` (relative to the root, `/`), or undefined if there is none. A file that is not UTF-8 is read with
 * one character for each byte, so that every byte survives. Read at once: hundreds of small files take several times as
 * long through promises.
 * Throws `version-file-outside` if the file really lies, or would lie, outside of the root.
 */
function readTextFile(root, path) {
    const shown = shownPath(root, path);
    const absolute = realPath((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root.folder, path));
    // A file that is not there may be made later: then its folder is what counts.
    const anchor = absolute ?? realFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root.folder, path));
    if (!isInside(root.folder, anchor))
        throw outside(shown, anchor);
    if (absolute === undefined)
        return undefined;
    const info = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(absolute);
    if (!info.isFile())
        return undefined;
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(absolute);
    const encoding = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? 'utf8' : 'latin1';
    return { path, shown, absolute, text: bytes.toString(encoding), encoding, mode: info.mode & 0o7777 };
}
/** How the reader knows a path that is relative to the root. */
function shownPath(root, path) {
    return root.shown ? `${root.shown}/${path}` : path;
}
/** The line and column of the character at `offset`, counted from 1. */
function placeAt(file, offset) {
    const before = file.text.slice(0, offset);
    const start = before.lastIndexOf('\n') + 1;
    const mark = start === 0 && before.startsWith('\uFEFF') ? 1 : 0;
    return { file: file.shown, line: before.split('\n').length, column: offset - start - mark + 1 };
}
/** The whole line at `offset`, with its line ending. */
function lineAround(text, offset) {
    const end = text.indexOf('\n', offset);
    return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end + 1 };
}
/** The error for a file that cannot be understood at `offset`. `problem` goes on after the file's name. */
function unreadable(file, offset, problem) {
    const place = placeAt(file, offset);
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('version-file-invalid', `${file.shown}, line ${place.line}, column ${place.column}: ${problem}.`, { hint: `Correct the file, or leave it out with 'exclude: ${file.path}'.`, place });
}
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way);
}
function outside(shown, absolute) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('version-file-outside', `'${shown}' lies outside of the working directory, at '${absolute}'; it is not touched.`, {
        hint: "Leave it out with 'exclude', or start at a folder above both with 'working-directory'.",
        place: { file: shown },
    });
}
/** The nearest folder above `path` that exists, behind all links. */
function realFolder(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    return realPath(folder) ?? (folder === path ? path : realFolder(folder));
}
/** The path behind all links, or undefined if there is nothing. */
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(path);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
function toPosix(path) {
    return path.replaceAll('\\', '/');
}


/***/ })

};
