export const id = 7315;
export const ids = [7315];
export const modules = {

/***/ 7315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   action: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var _shared_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1771);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4537);


/** build-backend: freezes, proves, explains, hands over. */
const action = (0,_shared_action_js__WEBPACK_IMPORTED_MODULE_1__/* .defineAction */ .Q)({
    name: 'build-backend',
    description: 'Freezes the Python backend of a desktop app and proves that all it imports is inside.',
    branding: { icon: 'package', color: 'blue' },
    inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputs */ .Q,
    outputs: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .outputs */ .V,
    // What does the work is loaded when the inputs are known to be right: help and errors come at once.
    run: async (given, host) => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(5117), __webpack_require__.e(4842), __webpack_require__.e(9412), __webpack_require__.e(7800), __webpack_require__.e(4268), __webpack_require__.e(1276), __webpack_require__.e(9121)]).then(__webpack_require__.bind(__webpack_require__, 9121))).buildBackend(given, host),
});


/***/ }),

/***/ 4537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ inputs),
  V: () => (/* binding */ outputs)
});

;// CONCATENATED MODULE: ./src/build-backend/cache/store/inputs.ts
/** The inputs that say where builds are kept. */
const cacheInputs = {
    cache: {
        kind: 'choice',
        options: ['auto', 'github', 'directory', 'http', 'off'],
        default: 'auto',
        description: "Where builds are kept, so that the next one takes what did not change. `auto`: the server of `cache-url`, the folder of `cache-directory`, else GitHub's cache on a runner and a folder of this user elsewhere.",
    },
    'cache-directory': {
        kind: 'text',
        defaultText: "a folder of this user's cache on a command line",
        description: 'Folder that keeps builds; several machines and builds can share it.',
    },
    'cache-url': {
        kind: 'text',
        description: "Address of a server that keeps builds and speaks Bazel's remote-cache protocol over HTTP: bazel-remote, or nginx with WebDAV.",
    },
    'cache-token': {
        kind: 'text',
        description: 'What that server asks for: a bearer token, or `user:password`. Give it from a secret.',
    },
    'cache-read-only': {
        kind: 'flag',
        default: false,
        description: 'Takes from the cache and writes nothing. Pull requests of forks never write.',
    },
    'max-cache-size': {
        kind: 'size',
        default: '2 GB',
        description: 'Largest size of the folder that keeps builds; what was not used for longest goes first.',
    },
};

;// CONCATENATED MODULE: ./src/build-backend/inputs.ts

/** The inputs of build-backend. Their names are the public face: workflows and the command line use them. */
const inputs = {
    'working-directory': {
        kind: 'text',
        default: '.',
        description: 'Folder of the backend. Relative paths of the other inputs start here.',
    },
    packager: {
        kind: 'choice',
        options: ['pyinstaller'],
        default: 'pyinstaller',
        description: 'The program that freezes.',
    },
    'packager-version': {
        kind: 'text',
        defaultText: "from the project's lock, else the tested version",
        description: 'Version of the packager to install. It is printed and stands in the manifest.',
    },
    spec: {
        kind: 'text',
        description: 'A PyInstaller spec file. It excludes `entry` and every option that a spec decides.',
    },
    entry: {
        kind: 'text',
        description: 'What to freeze: a script, `package.module`, or `package.module:function`.',
    },
    name: {
        kind: 'text',
        defaultText: 'the name of the project',
        description: "The program's name, without extension.",
    },
    version: {
        kind: 'text',
        defaultText: "the `VERSION` file, else the project's version",
        description: 'The version that the frozen program reports; written into the bundle.',
    },
    mode: {
        kind: 'choice',
        options: ['onedir', 'onefile'],
        default: 'onedir',
        description: 'A folder, or one file that unpacks itself at every start (slower, and it leaves orphans when it is killed).',
    },
    'collect-all': { kind: 'list', description: 'Packages to take whole: modules, data, libraries, metadata.' },
    'collect-submodules': { kind: 'list', description: 'Packages of which every module is taken.' },
    'collect-data': { kind: 'list', description: 'Packages of which every data file is taken.' },
    'copy-metadata': { kind: 'list', description: 'Distributions whose metadata the program asks for.' },
    'hidden-imports': {
        kind: 'list',
        description: 'Modules that are imported in a way that cannot be traced.',
    },
    'exclude-modules': { kind: 'list', description: 'Modules to leave out.' },
    'exclude-preset': {
        kind: 'choice',
        options: ['none', 'dev', 'ml'],
        default: 'none',
        description: 'A ready-made list to leave out: `dev` tools, or `ml` (dev and heavy machine-learning packages).',
    },
    'add-data': {
        kind: 'list',
        description: 'Data files as `source:destination`, with `/` on every platform.',
    },
    'add-binary': {
        kind: 'list',
        description: 'Libraries as `source:destination`, with `/` on every platform.',
    },
    'hooks-dir': { kind: 'list', description: "Folders with the project's own PyInstaller hooks." },
    'runtime-hooks': { kind: 'list', description: 'Scripts that run in the program before its entry.' },
    icon: { kind: 'text', description: 'Icon of the program (`.ico` on Windows, `.icns` on macOS).' },
    console: {
        kind: 'flag',
        default: true,
        description: 'Whether the program has standard output. `false` also takes away the READY line.',
    },
    layers: {
        kind: 'flag',
        default: true,
        description: "Keeps the application's modules as files of their own beside the dependencies, so that a change of one changes little; not with `onefile`.",
    },
    strip: {
        kind: 'flag',
        default: false,
        description: 'Removes symbols from libraries (not on Windows); those that it would break are left as they are.',
    },
    optimize: {
        kind: 'integer',
        default: 0,
        min: 0,
        max: 2,
        description: 'Bytecode optimisation: 1 drops assertions, 2 also docstrings.',
    },
    upx: { kind: 'flag', default: false, description: 'Compresses libraries with UPX. Refused on Windows.' },
    'target-arch': {
        kind: 'text',
        description: 'macOS only: `x86_64`, `arm64` or `universal2`, as PyInstaller defines them.',
    },
    clean: { kind: 'flag', default: false, description: "Clears the packager's own cache first." },
    'version-resource': {
        kind: 'flag',
        default: true,
        description: 'Windows version resource: four-part version, product and company name from the project.',
    },
    'rebuild-bootloader': {
        kind: 'flag',
        default: false,
        description: "Compiles PyInstaller's bootloader; an own one is known to fewer antivirus programs. Needs a C compiler.",
    },
    'extra-args': { kind: 'list', description: 'Further arguments for the packager, passed on as they are.' },
    python: {
        kind: 'text',
        defaultText: 'the one on PATH',
        description: 'The interpreter: a path or a version such as `3.12`.',
    },
    environment: {
        kind: 'choice',
        options: ['isolated', 'active'],
        default: 'isolated',
        description: 'An environment of its own, made from lock or requirements, or the one that the job installed.',
    },
    requirements: {
        kind: 'list',
        defaultText: 'uv.lock, poetry.lock, requirements.txt or pyproject.toml',
        description: 'Requirement files or specifiers to install.',
    },
    'check-imports': {
        kind: 'choice',
        options: ['error', 'warn', 'off'],
        default: 'error',
        description: 'What a module does that the code imports and the bundle lacks.',
    },
    'import-baseline': {
        kind: 'text',
        description: 'File of known unresolved imports, one module per line; only new ones count.',
    },
    'max-size': { kind: 'size', description: 'Largest allowed size of the program, such as `400 MB`.' },
    'target-triple': {
        kind: 'text',
        defaultText: "this machine's",
        description: 'Rust target triple that names the hand-over, and the program for Tauri.',
    },
    layout: {
        kind: 'choice',
        options: ['plain', 'tauri'],
        default: 'plain',
        description: '`tauri` also writes `<name>-<target-triple>[.exe]` for `externalBin`.',
    },
    output: {
        kind: 'text',
        default: 'dist/sidecar',
        description: 'Folder that takes the tree, the archive and the manifest.',
    },
    artifact: {
        kind: 'text',
        defaultText: '`sidecar-<name>-<target-triple>` on a runner',
        description: 'Name of the artifact to upload; `none` for none.',
    },
    ...cacheInputs,
    'check-layers': {
        kind: 'flag',
        default: false,
        description: 'After a hit of the build cache, also builds from the sources and fails where a byte differs.',
    },
};
/** What each output says. */
const outputs = {
    path: 'Folder of the frozen program.',
    executable: 'The program in that folder.',
    archive: 'The archive of the folder (`.tar.zst`); modes and links are kept.',
    manifest: 'The manifest of the hand-over (`.sidecar.json`).',
    name: "The program's name.",
    version: 'The version that it reports.',
    'target-triple': 'Rust target triple of the machine that it runs on.',
    size: 'Size of the folder in bytes.',
    digest: 'SHA-256 of the tree: contents, modes and links.',
    'cache-level': 'What was taken from the build cache: everything (`0`), all but the changed modules and data (`1`), the caches of uv and PyInstaller (`2`), or `none`.',
    'build-seconds': 'Seconds for everything.',
    'artifact-name': 'Name of the uploaded artifact; empty if none.',
    'artifact-id': 'Id of the uploaded artifact; empty if none.',
};


/***/ }),

/***/ 1771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Keeps the exact types of an action's inputs and outputs. */
function defineAction(action) {
    return action;
}


/***/ })

};
