export const id = 730;
export const ids = [730];
export const modules = {

/***/ 60324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ readWith),
/* harmony export */   FR: () => (/* binding */ openConfig),
/* harmony export */   c2: () => (/* binding */ shownFrom)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58382);
/* harmony import */ var _version_sync_text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10996);




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

/***/ 58866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ findConfig)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(58382);
// EXTERNAL MODULE: ./src/electron-package/config/config-text.ts
var config_text = __webpack_require__(60324);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: ./src/electron-package/config/located.ts
var config_located = __webpack_require__(65128);
// EXTERNAL MODULE: ./src/electron-package/config/read-config.ts + 2 modules
var read_config = __webpack_require__(59673);
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

// EXTERNAL MODULE: ./src/electron-package/config/read-json.ts + 2 modules
var read_json = __webpack_require__(77477);
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

/***/ 78455:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ findProject)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58382);
/* harmony import */ var _version_sync_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22752);
/* harmony import */ var _config_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60324);
/* harmony import */ var _read_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59673);







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

/***/ 65128:
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

/***/ 59673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ CONFIG_NAMES),
  R: () => (/* binding */ readConfigFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/electron-package/config/config-text.ts
var config_text = __webpack_require__(60324);
// EXTERNAL MODULE: ./src/electron-package/config/read-json.ts + 2 modules
var read_json = __webpack_require__(77477);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(58382);
// EXTERNAL MODULE: ./src/shared/files.ts
var files = __webpack_require__(38590);
// EXTERNAL MODULE: ./src/electron-package/config/located.ts
var located = __webpack_require__(65128);
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
        return (await Promise.all(/* import() */[__webpack_require__.e(605), __webpack_require__.e(170)]).then(__webpack_require__.bind(__webpack_require__, 97170))).locatedToml;
    return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(806)]).then(__webpack_require__.bind(__webpack_require__, 85806))).locatedYaml;
}


/***/ }),

/***/ 77477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ locatedJson)
});

// EXTERNAL MODULE: ./src/version-sync/text-file.ts
var text_file = __webpack_require__(10996);
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

// EXTERNAL MODULE: ./src/electron-package/config/located.ts
var located = __webpack_require__(65128);
;// CONCATENATED MODULE: ./src/electron-package/config/read-json.ts


/** A JSON or JSON5 file with the place of every key. Throws `version-file-invalid`, which `readWith` turns into ours. */
function locatedJson(text, dialect) {
    return locate(text, readJson(text.file, dialect), 0);
}
function locate(text, node, start) {
    const place = text.at(start);
    if (node.kind === 'text')
        return (0,located/* scalarAt */.C_)(place, node.value);
    if (node.kind === 'other')
        return (0,located/* scalarAt */.C_)(place, scalar(text.file.text.slice(node.start, node.end)));
    const children = [...node.entries].map(([key, value]) => [
        key,
        locate(text, value, node.keys.get(key) ?? startOf(value, start)),
    ]);
    return (0,located/* containerAt */.NO)(place, node.array ? 'list' : 'object', new Map(children));
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

/***/ 52318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ tellFindings)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58382);

/**
 * Annotates every warning among `findings`, then throws every error as a `UserError` of `code`, together; returns if
 * there is none.
 */
function tellFindings(findings, code, host) {
    for (const { severity, message, hint, place } of findings) {
        if (severity === 'warning')
            host.annotate('warning', `${message} ${hint}`, place);
    }
    (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .throwAll */ .Kx)(findings
        .filter(({ severity }) => severity === 'error')
        .map(({ message, hint, place }) => new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(code, message, { hint, ...(place && { place }) })));
}


/***/ }),

/***/ 37153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
/** A Markdown table with padded columns, so that it reads well on a terminal too. Pipes in cells are escaped. */
function markdownTable(head, rows) {
    const lines = [head, ...rows].map((row) => row.map((text) => text.replaceAll('|', '\\|').replaceAll(/\r?\n/g, ' ')));
    const widths = head.map((_, column) => Math.max(3, ...lines.map((line) => line[column]?.length ?? 0)));
    const render = (cells) => `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
    const [first = [], ...body] = lines;
    return [render(first), render(widths.map((width) => '-'.repeat(width))), ...body.map(render)].join('\n');
}


/***/ }),

/***/ 64360:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zy: () => (/* binding */ compareVersions),
  ot: () => (/* binding */ parseVersion),
  r1: () => (/* binding */ sameVersion)
});

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(68898);
// EXTERNAL MODULE: ./node_modules/semver/functions/compare.js
var compare = __webpack_require__(78469);
var compare_default = /*#__PURE__*/__webpack_require__.n(compare);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(58382);
// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __webpack_require__(16353);
var parse_default = /*#__PURE__*/__webpack_require__.n(parse);
;// CONCATENATED MODULE: ./src/sidecar/version/parts.ts


/** `1.2.0-0.dev.3`: how `spell.ts` writes a development release in semver. */
const DEV_IN_SEMVER = /^(v?[0-9.]+)-0\.dev\.?([0-9]*)(?=\+|$)/i;
/** `+post.1.dev.2.local`: how `spell.ts` writes what has no place in semver's order. */
const POST_IN_BUILD = /^post\.(\d+)(?:\.|$)/;
const DEV_IN_BUILD = /^dev\.(\d+)(?:\.|$)/;
/** `1.2.0-1` is a pre-release in semver (`npm version prerelease` writes it) and a post release in PEP 440. */
const BARE_NUMBER = /^v?\d+\.\d+\.\d+-\d+(?:\+|$)/i;
/** The meaning of `text`, or undefined if it is neither PEP 440 nor semver. Where both read it, semver wins on a bare `-1`. */
function partsOf(text) {
    const given = text.trim();
    const [plain, build] = splitAt(given.replace(DEV_IN_SEMVER, '$1.dev$2'), '+');
    if (given.endsWith('+') || !/^[0-9a-z._-]*$/i.test(build))
        return undefined;
    const parts = (BARE_NUMBER.test(plain) ? undefined : fromPep440(plain)) ?? fromSemver(plain);
    const words = build.toLowerCase().split(/[._-]+/);
    const whole = parts && withBuild(parts, words.filter(Boolean).join('.'));
    return whole && allSafe(whole) ? whole : undefined;
}
function fromPep440(text) {
    const parsed = (0,pep440.parse)(text);
    if (!parsed)
        return undefined;
    const [name, number] = parsed.pre ?? [];
    return {
        epoch: parsed.epoch,
        release: parsed.release,
        ...(name !== undefined && { stage: { name: name, number: Number(number) } }),
        ...(parsed.post && { post: Number(parsed.post[1]) }),
        ...(parsed.dev && { dev: Number(parsed.dev[1]) }),
    };
}
function fromSemver(text) {
    const parsed = parse_default()(text.replace(/^v/i, ''));
    if (!parsed)
        return undefined;
    const release = [parsed.major, parsed.minor, parsed.patch];
    return { epoch: 0, release, ...(parsed.prerelease.length > 0 && { words: parsed.prerelease }) };
}
/** Adds what stands after `+`: first a post and a development number where the version has none yet, then the local part. */
function withBuild(parts, build) {
    const foreign = parts.words !== undefined;
    const post = foreign || parts.post !== undefined ? null : POST_IN_BUILD.exec(build);
    const afterPost = build.slice(post?.[0].length ?? 0);
    const dev = foreign || parts.dev !== undefined ? null : DEV_IN_BUILD.exec(afterPost);
    const local = afterPost.slice(dev?.[0].length ?? 0);
    return {
        ...parts,
        ...(post && { post: Number(post[1]) }),
        ...(dev && { dev: Number(dev[1]) }),
        ...(local && { local }),
    };
}
/** Numbers beyond 2^53 would silently become other numbers. */
function allSafe({ epoch, release, stage, post, dev }) {
    return [epoch, ...release, stage?.number ?? 0, post ?? 0, dev ?? 0].every(Number.isSafeInteger);
}
function splitAt(text, separator) {
    const index = text.indexOf(separator);
    return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)];
}

;// CONCATENATED MODULE: ./src/sidecar/version/spell.ts

const SEMVER_STAGES = { a: 'alpha', b: 'beta', rc: 'rc' };
/** The largest number in a Windows version resource (four 16-bit words). */
const LARGEST_WINDOWS_NUMBER = 65_535;
/**
 * Semver's spelling, such that semver's order never contradicts PEP 440's:
 *
 * | PEP 440 | semver | |
 * |---|---|---|
 * | `1.2` | `1.2.0` | |
 * | `1.2.0a1` `1.2.0b1` `1.2.0rc1` | `1.2.0-alpha.1` `1.2.0-beta.1` `1.2.0-rc.1` | |
 * | `1.2.0.dev3` | `1.2.0-0.dev.3` | the `0` sorts it before `alpha`; a plain `dev` would come after `beta` |
 * | `1.2.0.post1` | `1.2.0+post.1` | semver has nothing between two releases: equal in its order |
 * | `1.2.0rc1.dev2` | `1.2.0-rc.1+dev.2` | likewise |
 * | `1.2.0+local.7` | `1.2.0+local.7` | |
 *
 * Throws `version-unrepresentable` for an epoch and for a fourth number that is not 0.
 */
function semverSpelling(parts, text) {
    if (parts.epoch !== 0)
        throw unrepresentable(text, 'semver', `semver has no epochs ('${parts.epoch}!')`);
    if (parts.release.slice(3).some((number) => number !== 0)) {
        throw unrepresentable(text, 'semver', 'semver has exactly three release numbers');
    }
    const [major = 0, minor = 0, patch = 0] = parts.release;
    const build = [semverPost(parts), semverBuildDev(parts), parts.local].filter(Boolean).join('.');
    return `${major}.${minor}.${patch}${semverPrerelease(parts)}${build && `+${build}`}`;
}
/** PEP 440's normal form. Throws `version-unrepresentable` for a semver pre-release that PEP 440 has no word for. */
function pep440Spelling(parts, text) {
    if (parts.words) {
        const found = parts.words.join('.');
        throw unrepresentable(text, 'PEP 440', `the only pre-releases there are a, b, rc and dev, not '${found}'`);
    }
    const { epoch, release, stage, post, dev, local } = parts;
    return [
        epoch ? `${epoch}!` : '',
        release.join('.'),
        stage ? `${stage.name}${stage.number}` : '',
        post === undefined ? '' : `.post${post}`,
        dev === undefined ? '' : `.dev${dev}`,
        local ? `+${local}` : '',
    ].join('');
}
/** The four numbers of a Windows version resource. Throws `version-unrepresentable` if one is above 65535 or a fifth is not 0. */
function windowsSpelling(parts, text) {
    const large = parts.release.find((number) => number > LARGEST_WINDOWS_NUMBER);
    if (large !== undefined) {
        throw unrepresentable(text, 'Windows', `${large} is above ${LARGEST_WINDOWS_NUMBER}, the largest number there`);
    }
    if (parts.release.slice(4).some((number) => number !== 0)) {
        throw unrepresentable(text, 'Windows', 'a version resource has four numbers');
    }
    return Array.from({ length: 4 }, (_, index) => parts.release[index] ?? 0).join('.');
}
function semverPrerelease({ words, stage, post, dev }) {
    if (words)
        return `-${words.join('.')}`;
    if (stage)
        return `-${SEMVER_STAGES[stage.name]}.${stage.number}`;
    return dev !== undefined && post === undefined ? `-0.dev.${dev}` : '';
}
function semverPost({ post }) {
    return post === undefined ? '' : `post.${post}`;
}
/** A development number, where it does not make the pre-release already. */
function semverBuildDev({ stage, post, dev }) {
    return dev !== undefined && (stage || post !== undefined) ? `dev.${dev}` : '';
}
function unrepresentable(text, spelling, reason) {
    return new errors/* UserError */.yo('version-unrepresentable', `'${text}' cannot be spelled in ${spelling}: ${reason}.`, {
        hint: `Versions that every tool can spell look like '1.2.0', '1.2.0-rc.1' (PEP 440: '1.2.0rc1') or '1.2.0.dev3'.`,
    });
}

;// CONCATENATED MODULE: ./src/sidecar/version.ts





/** Semver's free words for builds that are not meant for users of the beta. */
const CHANNEL_WORDS = {
    alpha: 'alpha',
    beta: 'beta',
    rc: 'beta',
    pre: 'beta',
};
/**
 * Reads semver and PEP 440 in every spelling that either allows: `v1.2.0`, `1.2.0rc1`, `1.2.0-rc.1`, `1.2.0-pre3`,
 * `2024.01.05`, `1.2.dev`, `1.2.0+build.7`. Where the two disagree, words have PEP 440's meaning (`-dev.3` comes
 * before `-alpha.1`, `-post1` after the release) and a bare number semver's (`1.2.0-1` is a pre-release).
 * Throws `version-invalid`.
 */
function parseVersion(text) {
    const parts = partsOf(text);
    if (!parts) {
        throw new errors/* UserError */.yo('version-invalid', `'${text}' is not a version.`, {
            hint: `Write it like '1.2.0', '1.2.0-rc.1', '1.2.0rc1', '1.2.0.dev3', '2024.1.5' or 'v1.2.0'.`,
        });
    }
    const given = text.trim();
    const [major = 0, minor = 0, patch = 0] = parts.release;
    return {
        text: given,
        get semver() {
            return semverSpelling(parts, given);
        },
        get pep440() {
            return pep440Spelling(parts, given);
        },
        get windows() {
            return windowsSpelling(parts, given);
        },
        prerelease: parts.stage !== undefined || parts.dev !== undefined || parts.words !== undefined,
        channel: channelOf(parts),
        major,
        minor,
        patch,
        parts,
    };
}
/** Whether two versions mean the same: `1.2` and `v1.2.0` do, `1.2.0rc1` and `1.2.0-rc.1` do, `1.2.0` and `1.2.0+7` do not. */
function sameVersion(a, b) {
    return compareVersions(a, b) === 0;
}
/**
 * Order by meaning (PEP 440's), negative if `a` comes first. A free semver word is placed by semver's order;
 * throws `version-unrepresentable` if the other version has no semver spelling.
 */
function compareVersions(a, b) {
    if (a.parts.words || b.parts.words)
        return compare_default()(a.semver, b.semver) || compareLocal(a, b);
    return (0,pep440.compare)(publicPart(a), publicPart(b)) || compareLocal(a, b);
}
function publicPart({ pep440 }) {
    return pep440.replace(/\+.*/, '');
}
/** PEP 440: part by part, numbers after words, and whoever has more comes later. */
function compareLocal(a, b) {
    const [mine, theirs] = [a, b].map(({ parts }) => parts.local?.split('.') ?? []);
    for (const [index, part] of mine.entries()) {
        const other = theirs[index];
        if (other === undefined)
            return 1;
        const order = compareLocalPart(part, other);
        if (order !== 0)
            return order;
    }
    return mine.length - theirs.length;
}
function compareLocalPart(a, b) {
    const [isNumber, otherIsNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
    if (isNumber !== otherIsNumber)
        return isNumber ? 1 : -1;
    if (isNumber)
        return Number(a) - Number(b);
    return a < b ? -1 : Number(a > b);
}
function channelOf({ stage, dev, words }) {
    if (dev !== undefined)
        return 'dev';
    if (stage)
        return stage.name === 'a' ? 'alpha' : 'beta';
    if (words)
        return CHANNEL_WORDS[String(words[0]).toLowerCase()] ?? 'dev';
    return 'latest';
}


/***/ }),

/***/ 22752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ trackedFiles),
/* harmony export */   SN: () => (/* binding */ tagsBeside),
/* harmony export */   XT: () => (/* binding */ describeCommit),
/* harmony export */   uM: () => (/* binding */ gitIn)
/* harmony export */ });
/* unused harmony export gitAdvice */
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

/***/ 10996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   Gu: () => (/* binding */ readTextFile),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   R8: () => (/* binding */ openRoot)
/* harmony export */ });
/* unused harmony exports shownPath, lineAround */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58382);




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


/***/ }),

/***/ 68898:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { valid, clean, explain, parse } = __webpack_require__(74818);

const { lt, le, eq, ne, ge, gt, compare, rcompare } = __webpack_require__(12124);

const {
  filter,
  maxSatisfying,
  minSatisfying,
  RANGE_PATTERN,
  satisfies,
  validRange,
} = __webpack_require__(30790);

const { major, minor, patch, inc } = __webpack_require__(38940);

module.exports = {
  // version
  valid,
  clean,
  explain,
  parse,

  // operator
  lt,
  le,
  lte: le,
  eq,
  ne,
  neq: ne,
  ge,
  gte: ge,
  gt,
  compare,
  rcompare,

  // range
  filter,
  maxSatisfying,
  minSatisfying,
  RANGE_PATTERN,
  satisfies,
  validRange,

  // semantic
  major,
  minor,
  patch,
  inc,
};


/***/ }),

/***/ 12124:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { parse } = __webpack_require__(74818);

module.exports = {
  compare,
  rcompare,
  lt,
  le,
  eq,
  ne,
  ge,
  gt,
  '<': lt,
  '<=': le,
  '==': eq,
  '!=': ne,
  '>=': ge,
  '>': gt,
  '===': arbitrary,
};

function lt(version, other) {
  return compare(version, other) < 0;
}

function le(version, other) {
  return compare(version, other) <= 0;
}

function eq(version, other) {
  return compare(version, other) === 0;
}

function ne(version, other) {
  return compare(version, other) !== 0;
}

function ge(version, other) {
  return compare(version, other) >= 0;
}

function gt(version, other) {
  return compare(version, other) > 0;
}

function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}

function compare(version, other) {
  const parsedVersion = parse(version);
  const parsedOther = parse(other);

  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);

  return pyCompare(keyVersion, keyOther);
}

function rcompare(version, other) {
  return -compare(version, other);
}

// this logic is buitin in python, but we need to port it to js
// see https://stackoverflow.com/a/5292332/1438522
function pyCompare(elemIn, otherIn) {
  let elem = elemIn;
  let other = otherIn;
  if (elem === other) {
    return 0;
  }
  if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [elem];
    other = Array.isArray(other) ? other : [other];
  }
  if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) {
        return res;
      }
    }
    return elem.length - other.length;
  }
  if (elem === -Infinity || other === Infinity) {
    return -1;
  }
  if (elem === Infinity || other === -Infinity) {
    return 1;
  }
  return elem < other ? -1 : 1;
}

function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  // When we compare a release version, we want to compare it with all of the
  // trailing zeros removed. So we'll use a reverse the list, drop all the now
  // leading zeros until we come to something non zero, then take the rest
  // re-reverse it back into the correct order and make it a tuple and use
  // that for our sorting key.
  release = release.concat();
  release.reverse();
  while (release.length && release[0] === 0) {
    release.shift();
  }
  release.reverse();

  // We need to "trick" the sorting algorithm to put 1.0.dev0 before 1.0a0.
  // We'll do this by abusing the pre segment, but we _only_ want to do this
  // if there is !a pre or a post segment. If we have one of those then
  // the normal sorting rules will handle this case correctly.
  if (!pre && !post && dev) pre = -Infinity;
  // Versions without a pre-release (except as noted above) should sort after
  // those with one.
  else if (!pre) pre = Infinity;

  // Versions without a post segment should sort before those with one.
  if (!post) post = -Infinity;

  // Versions without a development segment should sort after those with one.
  if (!dev) dev = Infinity;

  if (!local) {
    // Versions without a local segment should sort before those with one.
    local = -Infinity;
  } else {
    // Versions with a local segment need that segment parsed to implement
    // the sorting rules in PEP440.
    // - Alpha numeric segments sort before numeric segments
    // - Alpha numeric segments sort lexicographically
    // - Numeric segments sort numerically
    // - Shorter versions sort before longer versions when the prefixes
    //   match exactly
    local = local.map((i) =>
      Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ''],
    );
  }

  return [epoch, release, pre, post, dev, local];
}


/***/ }),

/***/ 38940:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { explain, parse, stringify } = __webpack_require__(74818);

// those notation are borrowed from semver
module.exports = {
  major,
  minor,
  patch,
  inc,
};

function major(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  return version.release[0];
}

function minor(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 2) {
    return 0;
  }
  return version.release[1];
}

function patch(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 3) {
    return 0;
  }
  return version.release[2];
}

function inc(input, release, preReleaseIdentifier) {
  let identifier = preReleaseIdentifier || `a`;
  const version = parse(input);

  if (!version) {
    return null;
  }

  if (
    !['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview'].includes(
      identifier,
    )
  ) {
    return null;
  }

  switch (release) {
    case 'premajor':
      {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'preminor':
      {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prepatch':
      {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prerelease':
      if (version.pre === null) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
        version.pre = [identifier, 0];
      } else {
        if (preReleaseIdentifier === undefined && version.pre !== null) {
          [identifier] = version.pre;
        }

        const [letter, number] = version.pre;
        if (letter === identifier) {
          version.pre = [letter, number + 1];
        } else {
          version.pre = [identifier, 0];
        }
      }

      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'major':
      if (
        version.release.slice(1).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'minor':
      if (
        version.release.slice(2).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'patch':
      if (
        version.release.slice(3).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    default:
      return null;
  }

  return stringify(version);
}


/***/ }),

/***/ 30790:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

// This file is dual licensed under the terms of the Apache License, Version
// 2.0, and the BSD License. See the LICENSE file in the root of this repository
// for complete details.

const { VERSION_PATTERN, explain: explainVersion } = __webpack_require__(74818);

const Operator = __webpack_require__(12124);

const RANGE_PATTERN = [
  '(?<operator>(===|~=|==|!=|<=|>=|<|>))',
  '\\s*',
  '(',
  /*  */ '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
  /*  */ '(?<prefix>\\.\\*)?',
  /*  */ '|',
  /*  */ '(?<legacy>[^,;\\s)]+)',
  ')',
].join('');

module.exports = {
  RANGE_PATTERN,
  parse,
  satisfies,
  filter,
  validRange,
  maxSatisfying,
  minSatisfying,
};

const isEqualityOperator = (op) => ['==', '!=', '==='].includes(op);

const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');

function parse(ranges) {
  if (!ranges.trim()) {
    return [];
  }

  const specifiers = ranges
    .split(',')
    .map((range) => rangeRegex.exec(range.trim()) || {})
    .map(({ groups }) => {
      if (!groups) {
        return null;
      }

      let { ...spec } = groups;
      const { operator, version, prefix, legacy } = groups;

      if (version) {
        spec = { ...spec, ...explainVersion(version) };
        if (operator === '~=') {
          if (spec.release.length < 2) {
            return null;
          }
        }
        if (!isEqualityOperator(operator) && spec.local) {
          return null;
        }

        if (prefix) {
          if (!isEqualityOperator(operator) || spec.dev || spec.local) {
            return null;
          }
        }
      }
      if (legacy && operator !== '===') {
        return null;
      }

      return spec;
    });

  if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
  }

  return specifiers;
}

function filter(versions, specifier, options = {}) {
  const filtered = pick(versions, specifier, options);
  if (filtered.length === 0 && options.prereleases === undefined) {
    return pick(versions, specifier, { prereleases: true });
  }
  return filtered;
}

function maxSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[found.length - 1];
}

function minSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[0];
}

function pick(versions, specifier, options) {
  const parsed = parse(specifier);

  if (!parsed) {
    return [];
  }

  return versions.filter((version) => {
    const explained = explainVersion(version);

    if (!parsed.length) {
      return explained && !(explained.is_prerelease && !options.prereleases);
    }

    return parsed.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options }, { version, explained });
    }, true);
  });
}

function satisfies(version, specifier, options = {}) {
  const filtered = pick([version], specifier, options);

  return filtered.length === 1;
}

function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) {
    return false;
  }

  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
      return false;
    }
  }

  return true;
}

function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;

  if (spec.prereleases === undefined) {
    spec.prereleases = spec.is_prerelease;
  }

  if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
  }

  if (spec.operator === '~=') {
    let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
    if (spec.epoch) {
      compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
      prereleases: spec.prereleases,
    });
  }

  if (spec.prefix) {
    const isMatching =
      explained.epoch === spec.epoch &&
      arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== '!=';
    return isEquality ? isMatching : !isMatching;
  }

  if (explained)
    if (explained.local && spec.version) {
      version = explained.public;
      spec.version = explainVersion(spec.version).public;
    }

  if (spec.operator === '<' || spec.operator === '>') {
    // simplified version of https://www.python.org/dev/peps/pep-0440/#exclusive-ordered-comparison
    if (Operator.eq(spec.release.join('.'), explained.release.join('.'))) {
      return false;
    }
  }

  const op = Operator[spec.operator];
  return op(version, spec.version || spec.legacy);
}

function validRange(specifier) {
  return Boolean(parse(specifier));
}


/***/ }),

/***/ 74818:
/***/ ((module) => {

const VERSION_PATTERN = [
  'v?',
  '(?:',
  /* */ '(?:(?<epoch>[0-9]+)!)?', // epoch
  /* */ '(?<release>[0-9]+(?:\\.[0-9]+)*)', // release segment
  /* */ '(?<pre>', // pre-release
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_n>[0-9]+)?',
  /* */ ')?',
  /* */ '(?<post>', // post release
  /*    */ '(?:-(?<post_n1>[0-9]+))',
  /*    */ '|',
  /*    */ '(?:',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_l>post|rev|r)',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_n2>[0-9]+)?',
  /*    */ ')',
  /* */ ')?',
  /* */ '(?<dev>', // dev release
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_l>dev)',
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_n>[0-9]+)?',
  /* */ ')?',
  ')',
  '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?', // local version
].join('');

module.exports = {
  VERSION_PATTERN,
  valid,
  clean,
  explain,
  parse,
  stringify,
};

const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');

function valid(version) {
  return validRegex.test(version) ? version : null;
}

const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
function clean(version) {
  return stringify(parse(version, cleanRegex));
}

function parse(version, regex) {
  // Validate the version and parse it into pieces
  const { groups } = (regex || validRegex).exec(version) || {};
  if (!groups) {
    return null;
  }

  // Store the parsed out pieces of the version
  const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split('.').map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(
      groups.post_l,
      groups.post_n1 || groups.post_n2,
    ),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local),
  };

  return parsed;
}

function stringify(parsed) {
  if (!parsed) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  const parts = [];

  // Epoch
  if (epoch !== 0) {
    parts.push(`${epoch}!`);
  }
  // Release segment
  parts.push(release.join('.'));

  // Pre-release
  if (pre) {
    parts.push(pre.join(''));
  }
  // Post-release
  if (post) {
    parts.push('.' + post.join(''));
  }
  // Development release
  if (dev) {
    parts.push('.' + dev.join(''));
  }
  // Local version segment
  if (local) {
    parts.push(`+${local}`);
  }
  return parts.join('');
}

function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number = numberIn;
  if (letter) {
    // We consider there to be an implicit 0 in a pre-release if there is
    // not a numeral associated with it.
    if (!number) {
      number = 0;
    }
    // We normalize any letters to their lower case form
    letter = letter.toLowerCase();

    // We consider some words to be alternate spellings of other words and
    // in those cases we want to normalize the spellings to our preferred
    // spelling.
    if (letter === 'alpha') {
      letter = 'a';
    } else if (letter === 'beta') {
      letter = 'b';
    } else if (['c', 'pre', 'preview'].includes(letter)) {
      letter = 'rc';
    } else if (['rev', 'r'].includes(letter)) {
      letter = 'post';
    }
    return [letter, Number(number)];
  }
  if (!letter && number) {
    // We assume if we are given a number, but we are not given a letter
    // then this is using the implicit post release syntax (e.g. 1.0-1)
    letter = 'post';

    return [letter, Number(number)];
  }
  return null;
}

function parse_local_version(local) {
  /*
    Takes a string like abc.1.twelve and turns it into("abc", 1, "twelve").
    */
  if (local) {
    return local
      .split(/[._-]/)
      .map((part) =>
        Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part),
      );
  }
  return null;
}

function explain(version) {
  const parsed = parse(version);
  if (!parsed) {
    return parsed;
  }
  const { epoch, release, pre, post, dev, local } = parsed;

  let base_version = '';
  if (epoch !== 0) {
    base_version += epoch + '!';
  }
  base_version += release.join('.');

  const is_prerelease = Boolean(dev || pre);
  const is_devrelease = Boolean(dev);
  const is_postrelease = Boolean(post);

  // return

  return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join('.') : local,
    public: stringify(parsed).split('+', 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease,
  };
}


/***/ })

};
