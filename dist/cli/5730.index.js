export const id = 5730;
export const ids = [5730];
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

/***/ 5730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action_action)
});

// EXTERNAL MODULE: ./src/shared/action.ts
var action = __webpack_require__(1771);
;// CONCATENATED MODULE: ./src/version-sync/inputs.ts
/** The inputs of version-sync. Their names are the public face: workflows and the command line use them. */
const inputs = {
    'working-directory': {
        kind: 'text',
        default: '.',
        description: 'Folder whose files are kept in step; also where `VERSION` stands. Nothing outside of it is touched.',
    },
    mode: {
        kind: 'choice',
        options: ['write', 'check', 'read'],
        default: 'write',
        description: '`write` stamps every file, `check` fails for each one that says something else and changes nothing, `read` only tells the version.',
    },
    version: {
        kind: 'text',
        defaultText: 'the tag that triggered the run, else `VERSION`, else `git describe`',
        description: 'The version, spelled for Python (`1.2.0rc1`) or as semver (`1.2.0-rc.1`).',
    },
    'tag-prefix': {
        kind: 'text',
        default: 'v',
        description: 'What stands before the version in a tag, such as `v` or `backend-v`.',
    },
    files: {
        kind: 'list',
        defaultText: '`auto`: every known kind of file in the folder',
        description: 'Where the version stands: `auto`, a `path`, a `path#key` (JSON, TOML, YAML, INI, plist, Python) or a `path#regex` whose group finds it.',
    },
    exclude: {
        kind: 'list',
        description: 'Files that `auto` leaves out, as globs such as `tools/**` or `**/package.json`.',
    },
    'create-version-file': {
        kind: 'flag',
        default: true,
        description: 'Whether `write` makes the file `VERSION` where there is none. One that a setting points to is always made.',
    },
    'make-dynamic': {
        kind: 'flag',
        default: false,
        description: 'Turns a static version of a hatch or setuptools project into one that is read from `VERSION`. A change to commit once.',
    },
};
/** What each output says. */
const outputs = {
    version: 'The version, spelled for Python if it can be, else in semver.',
    semver: 'The version in semver (npm, Cargo, Tauri, Electron); empty if it cannot be spelled so.',
    pep440: 'The version for Python (PEP 440); empty if it cannot be spelled so.',
    windows: 'Four numbers for a Windows version resource; empty if one would be above 65535.',
    'build-number': 'Commits since the tag (or the number of a development release), else 0.',
    major: 'The first number.',
    minor: 'The second number.',
    patch: 'The third number.',
    tag: 'The name of the tag for this version: `tag-prefix` and the version in semver.',
    channel: 'The update channel: `latest`, `beta`, `alpha` or `dev`.',
    prerelease: '`true` for anything but a final release.',
    files: 'Files that hold the version, one per line.',
    changed: 'Files that were changed, one per line.',
    drift: 'How many places said something else than the version.',
};

;// CONCATENATED MODULE: ./src/version-sync/action.ts


/** version-sync: one version, in every file, without a commit. */
const action_action = (0,action/* defineAction */.Q)({
    name: 'version-sync',
    description: 'One version in every file: from the tag to VERSION, Python, npm, Cargo, Tauri and their lock files.',
    branding: { icon: 'tag', color: 'blue' },
    inputs: inputs,
    outputs: outputs,
    // What does the work is loaded when the inputs are known to be right: help and errors come at once.
    run: async (given, host) => (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(5117), __webpack_require__.e(9884)]).then(__webpack_require__.bind(__webpack_require__, 9884))).versionSync(given, host),
});


/***/ })

};
