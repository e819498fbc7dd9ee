export const id = 5013;
export const ids = [5013];
export const modules = {

/***/ 5013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   action: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var _shared_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1771);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3978);


/** electron-package: a proven backend, a frontend built once and the project's own electron-builder become installers. */
const action = (0,_shared_action_js__WEBPACK_IMPORTED_MODULE_1__/* .defineAction */ .Q)({
    name: 'electron-package',
    description: 'Packages a desktop app with its proven backend, and checks what was made as a user gets it.',
    branding: { icon: 'package', color: 'purple' },
    inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputs */ .QL,
    outputs: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .outputs */ .V4,
    run: async (given, host) => (await __webpack_require__.e(/* import() */ 3568).then(__webpack_require__.bind(__webpack_require__, 3568))).electronPackage(given, host),
});


/***/ }),

/***/ 3978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ inputs),
/* harmony export */   V4: () => (/* binding */ outputs),
/* harmony export */   rN: () => (/* binding */ outputsWith)
/* harmony export */ });
/* harmony import */ var _verify_binary_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9464);

/** The inputs of electron-package. Their names are the public face: workflows and the command line use them. */
const inputs = {
    'working-directory': {
        kind: 'text',
        default: '.',
        description: 'Relative paths of the other inputs start here.',
    },
    mode: {
        kind: 'choice',
        options: ['package', 'check', 'frontend', 'merge'],
        default: 'package',
        description: '`package` makes the installers; `check` looks at the configuration only, for pull requests; `frontend` builds the frontend once and shares it; `merge` joins the update metadata of several jobs and checks the release folder.',
    },
    'project-directory': {
        kind: 'text',
        defaultText: 'found by its electron-builder configuration',
        description: 'Folder of the desktop app, with its `package.json`.',
    },
    config: {
        kind: 'text',
        defaultText: "the project's",
        description: 'Configuration file of electron-builder, as for its `--config`.',
    },
    sidecar: {
        kind: 'text',
        description: 'The verified backend: its manifest, its archive, or the folder of them. Or give `sidecar-artifact`.',
    },
    'sidecar-artifact': {
        kind: 'text',
        description: 'Name of an artifact of this run that holds the verified backend.',
    },
    frontend: {
        kind: 'text',
        description: 'Folder of the built frontend. Or give `frontend-artifact` or `frontend-directory`.',
    },
    'frontend-artifact': {
        kind: 'text',
        description: 'Name of the artifact that holds the built frontend. `mode: frontend` uploads it under this name (`frontend` if none is given).',
    },
    'frontend-directory': {
        kind: 'text',
        description: 'Folder of the frontend with its `package.json` and lock file, to build it here.',
    },
    'frontend-script': {
        kind: 'text',
        default: 'build',
        description: 'Script of its `package.json` that builds it.',
    },
    'frontend-output': {
        kind: 'text',
        defaultText: 'the one of `dist`, `build`, `out`, `www`, `.output/public` that holds an `index.html`',
        description: 'Folder that the script writes, relative to `frontend-directory`.',
    },
    'frontend-path': {
        kind: 'text',
        default: 'frontend',
        description: "Folder in the app that gets the built frontend, beside the app's other files (`frontend/index.html`).",
    },
    'resources-path': {
        kind: 'text',
        default: 'backend',
        description: 'Folder below `resources/` of the packaged app that gets the backend.',
    },
    targets: {
        kind: 'list',
        defaultText: "the project's",
        description: 'Targets of electron-builder for the platform of the backend, such as `nsis` or `AppImage`.',
    },
    arch: {
        kind: 'text',
        defaultText: "the backend's",
        description: 'Processor to package for: `x64`, `arm64`, `universal`, `ia32` or `armv7l`.',
    },
    'extra-args': { kind: 'list', description: 'More arguments for electron-builder.' },
    'require-verified': {
        kind: 'flag',
        default: true,
        description: 'Whether a backend is refused that verify-binary has not passed as it is now.',
    },
    'require-signed': {
        kind: 'flag',
        default: false,
        description: 'Whether a backend is refused that is not signed as it is now, and the app must be signed, too.',
    },
    run: {
        kind: 'choice',
        options: ['auto', 'never'],
        default: 'auto',
        description: 'Whether the backend is started from the packaged app. `auto` starts it where it is made for this machine.',
    },
    args: _verify_binary_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputs */ .Q.args,
    env: _verify_binary_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputs */ .Q.env,
    port: _verify_binary_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputs */ .Q.port,
    ready: _verify_binary_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputs */ .Q.ready,
    'ready-line': _verify_binary_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputs */ .Q['ready-line'],
    'ready-timeout': _verify_binary_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputs */ .Q['ready-timeout'],
    'health-path': _verify_binary_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputs */ .Q['health-path'],
    stop: _verify_binary_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputs */ .Q.stop,
    channel: {
        kind: 'text',
        defaultText: "the version's",
        description: 'Update channel that the release must be in, such as `latest` or `beta`.',
    },
    installers: {
        kind: 'list',
        description: 'With `mode: merge`: folders of installers and update metadata to join.',
    },
    'installers-artifacts': {
        kind: 'list',
        description: 'With `mode: merge`: artifacts of this run to download and join.',
    },
    rehash: {
        kind: 'flag',
        default: false,
        description: 'With `mode: merge`: write hashes and sizes anew, for installers that were signed after they were made.',
    },
    output: {
        kind: 'text',
        defaultText: "electron-builder's (`directories.output`); `release` with `mode: merge`",
        description: 'Folder that gets the result.',
    },
    artifact: {
        kind: 'text',
        defaultText: '`installers-<platform>-<arch>` on a runner; `release` with `mode: merge`',
        description: 'Name of the artifact that the result is uploaded under. Jobs of one platform and processor need a name each: the second would replace the first. `none` for none.',
    },
};
/** What each output says. Empty where the mode does not make it. */
const outputs = {
    installers: 'The files that users install, one per line.',
    'update-metadata': 'The `latest*.yml` files, one per line.',
    checksums: 'The file `SHA256SUMS`.',
    'app-path': 'The folder of the unpacked app.',
    'sidecar-digest': 'The digest of the backend in the app.',
    'frontend-digest': 'The digest of the built frontend.',
    channel: 'The update channel of the release.',
    'artifact-name': 'The artifact that was uploaded.',
    findings: 'With `mode: check`, what was found: a JSON array of `rule`, `severity`, `message`, `hint`, `place`.',
};
/** Outputs where only `made` was made; the others are empty. */
function outputsWith(made) {
    const names = Object.keys(outputs);
    return Object.fromEntries(names.map((name) => [name, made[name] ?? '']));
}


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


/***/ }),

/***/ 9464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ inputs),
/* harmony export */   V: () => (/* binding */ outputs)
/* harmony export */ });
/** The inputs of verify-binary. Their names are the public face: workflows and the command line use them. */
const inputs = {
    'working-directory': {
        kind: 'text',
        default: '.',
        description: 'Relative paths of the other inputs start here.',
    },
    path: {
        kind: 'text',
        description: 'What to verify: a manifest, an archive, a folder, or one program. Or give `artifact`.',
    },
    artifact: {
        kind: 'text',
        description: 'Name of an artifact of this run to download and verify, as build-backend uploads it. It is uploaded again, with the proof and the reports.',
    },
    'min-size': { kind: 'size', default: '1 MB', description: 'Smallest allowed size of all files.' },
    'max-size': { kind: 'size', default: '3 GB', description: 'Largest allowed size of all files.' },
    'expect-version': {
        kind: 'text',
        defaultText: "the manifest's",
        description: 'The version that the program must report.',
    },
    'expect-target': {
        kind: 'text',
        defaultText: "the manifest's",
        description: 'Rust target triple that every executable file must be made for.',
    },
    'required-modules': { kind: 'list', description: 'Python modules that must be in the bundle.' },
    'forbidden-modules': { kind: 'list', description: 'Python modules that must not be in the bundle.' },
    'check-libraries': {
        kind: 'flag',
        default: true,
        description: "Whether every library that a file needs must be in the bundle or on the platform's list of system libraries.",
    },
    run: {
        kind: 'choice',
        options: ['auto', 'always', 'never'],
        default: 'auto',
        description: 'Whether the program is started. `auto` starts it where its target is this machine; elsewhere only its files are checked.',
    },
    args: {
        kind: 'list',
        description: 'Arguments of the program. `{port}`, `{host}` and `{data}` (an empty folder) are replaced. A program that is told no port must say it (`LISTENING host=… port=…`), or always take the one of `port`.',
    },
    env: {
        kind: 'list',
        description: 'Variables of the program as `NAME=value`, beside a clean environment; replaced like `args`.',
    },
    cwd: {
        kind: 'text',
        defaultText: 'an empty folder',
        description: 'Folder that the program is started in.',
    },
    ready: {
        kind: 'choice',
        options: ['auto', 'line', 'http', 'exit'],
        default: 'auto',
        description: 'What says that it is ready: a `line` on standard output, an `http` answer, its `exit` with 0 (a command-line tool); `auto` takes the line or the answer, whichever comes first.',
    },
    'ready-line': { kind: 'text', default: 'READY', description: 'The exact line.' },
    'health-path': {
        kind: 'text',
        default: '/api/health',
        description: 'Path that must answer with 200 once it is ready; `none` for none.',
    },
    port: {
        kind: 'text',
        default: 'auto',
        description: 'Port for `{port}`: `auto` (a free one), a number, or a range such as `8000-8010`. Without `{port}` in `args` or `env`, a number is where the program always listens.',
    },
    requests: {
        kind: 'list',
        description: 'Requests that must be answered, as `GET /path 200`; asked once it is ready.',
    },
    'ready-timeout': { kind: 'duration', default: '60 s', description: 'Time that it gets to become ready.' },
    'max-startup': {
        kind: 'duration',
        default: '5 s',
        description: 'Longest allowed time to ready, of the median of the runs.',
    },
    stop: {
        kind: 'text',
        default: 'auto',
        description: 'How it is asked to end: `auto` (SIGTERM; on Windows, which has none, the end of its standard input), `stdin`, or a request such as `POST /shutdown`.',
    },
    'stop-timeout': {
        kind: 'duration',
        default: '10 s',
        description: 'Time that it gets to end when it is asked to.',
    },
    runs: { kind: 'integer', default: 5, min: 1, max: 1000, description: 'Cold starts to make.' },
    'max-failures': {
        kind: 'integer',
        default: 0,
        min: 0,
        max: 1000,
        description: 'How many of the runs may fail.',
    },
    'max-glibc': { kind: 'text', description: 'Highest glibc that a file may need, such as `2.31`.' },
    'min-macos': { kind: 'text', description: 'Oldest macOS that every file must run on, such as `11.0`.' },
    signature: {
        kind: 'choice',
        options: ['auto', 'required', 'none'],
        default: 'auto',
        description: 'Whether it must be signed. `auto` checks what the manifest says about its signature.',
    },
    compare: {
        kind: 'text',
        description: 'A second hand-over, verified in the same way: both side by side, with a decision record beside the report.',
    },
    report: {
        kind: 'text',
        defaultText: '`verification.json` beside the manifest',
        description: 'File of the report. The same as Markdown (`.md`) and JUnit (`.xml`) is written beside it.',
    },
    'issue-log': {
        kind: 'text',
        description: 'File that gets an entry for each failed check, in the form of an issue log.',
    },
};
/** What each output says. */
const outputs = {
    passed: '`true` if every check passed.',
    report: 'The report (`.json`).',
    manifest: 'The manifest, which now holds the verification; empty if there is none.',
    'cold-start-ms': 'Milliseconds from the first start to ready; empty if it was not started.',
    'start-ms': 'Median milliseconds from start to ready; empty if it was not started.',
    'failed-checks': 'Names of the checks that failed, one per line.',
};


/***/ })

};
