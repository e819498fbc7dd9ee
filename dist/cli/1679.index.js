export const id = 1679;
export const ids = [1679];
export const modules = {

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

/***/ 1679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   action: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var _shared_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1771);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9464);


/** verify-binary: checks the files that will ship, starts them as the app will, and leaves the proof in the manifest. */
const action = (0,_shared_action_js__WEBPACK_IMPORTED_MODULE_1__/* .defineAction */ .Q)({
    name: 'verify-binary',
    description: 'Proves that a frozen backend runs: checks its files, starts it cold, asks it, stops it.',
    branding: { icon: 'check-circle', color: 'green' },
    inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputs */ .Q,
    outputs: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .outputs */ .V,
    run: async (given, host) => (await Promise.all(/* import() */[__webpack_require__.e(6562), __webpack_require__.e(1013), __webpack_require__.e(7949), __webpack_require__.e(1722), __webpack_require__.e(5117), __webpack_require__.e(4842), __webpack_require__.e(9412), __webpack_require__.e(9666), __webpack_require__.e(1686)]).then(__webpack_require__.bind(__webpack_require__, 1686))).verifyBinary(given, host),
});


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
