export const id = 2455;
export const ids = [2455];
export const modules = {

/***/ 6940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainKey: () => (/* binding */ explainKey)
/* harmony export */ });
/* harmony import */ var _cache_key_build_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7180);
/* harmony import */ var _cache_key_explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1186);
/* harmony import */ var _cache_key_source_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4874);
/* harmony import */ var _check_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8115);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1381);





/** Prints what decides the build, part by part, and what differs from the last one. Builds nothing. */
async function explainKey(given, host, tools) {
    (0,_check_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .checkInputs */ .s)(given, host);
    const plan = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .planBuild */ .C)(given, host);
    const key = await keyOf(plan, host, tools);
    host.info((0,_cache_key_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .describeKey */ .R)(key));
    const last = await tools.previous(plan, host);
    const changes = last ? await changesSince(last, { plan, key }, host) : undefined;
    host.info(textOf(changes));
    return { key: key.digest, changes: changes?.join('\n') ?? '' };
}
async function keyOf(plan, host, tools) {
    const known = await (0,_cache_key_build_key_js__WEBPACK_IMPORTED_MODULE_0__/* .buildKey */ .s)(plan, host);
    if (known !== 'environment-needed')
        return known;
    return tools.withEnvironment(plan, host, async (environment) => {
        const key = await (0,_cache_key_build_key_js__WEBPACK_IMPORTED_MODULE_0__/* .buildKey */ .s)(plan, host, environment);
        if (key === 'environment-needed')
            throw new Error('a build has a key when its environment is known');
        return key;
    });
}
async function changesSince(last, { plan, key }, host) {
    const set = last.sources?.set;
    const sources = set && { set, state: await (0,_cache_key_source_state_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceState */ .f)(set, plan, host) };
    return (0,_cache_key_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explainDifference */ .L)(last, { key, sources });
}
function textOf(changes) {
    if (changes === undefined)
        return 'No earlier build of this program is in the cache.';
    if (changes.length === 0)
        return 'Nothing changed since the last build.';
    return ['Changed since the last build:', ...changes.map((line) => `  ${line}`)].join('\n');
}


/***/ }),

/***/ 1743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ takeTurns)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
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

/***/ 9635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   ZE: () => (/* binding */ ARCHIVE_ENDING),
/* harmony export */   dy: () => (/* binding */ handoverName),
/* harmony export */   g3: () => (/* binding */ windowsNameProblem),
/* harmony export */   hb: () => (/* binding */ tauriProgramName),
/* harmony export */   kX: () => (/* binding */ programName),
/* harmony export */   uv: () => (/* binding */ archiveName),
/* harmony export */   vS: () => (/* binding */ manifestName),
/* harmony export */   yb: () => (/* binding */ MANIFEST_ENDING)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);

/** Names that Windows gives to devices, with any extension (Microsoft, "Naming Files, Paths, and Namespaces"). */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN_CHARACTER = /[\u0000-\u001f\u007f<>:"/\\|?*]/;
/** Room for version, triple and extension below the 255 bytes that file systems allow. */
const LONGEST_NAME = 120;
/** Why no file of this name can be made on Windows, or undefined if one can. */
function windowsNameProblem(name) {
    if (WINDOWS_DEVICE.test(name))
        return 'Windows keeps this name for a device';
    const character = FORBIDDEN_CHARACTER.exec(name)?.[0];
    if (character)
        return `${JSON.stringify(character)} cannot be part of a file name on every platform`;
    if (/[. ]$/.test(name))
        return 'Windows drops dots and spaces at the end of a name';
    return undefined;
}
/**
 * Checks that `name` can be the name of a program on every platform, so that one configuration serves all.
 * Returns it; throws `name-invalid`.
 */
function checkName(name) {
    const problem = nameProblem(name);
    if (problem === undefined)
        return name;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('name-invalid', `'${name}' cannot be the name of a program: ${problem}.`, {
        hint: `Choose a name of letters, digits, '-', '_' and '.', such as 'backend'.`,
    });
}
/** File name of the program called `name` on `platform`: with `.exe` on Windows, as it is elsewhere. */
function programName(name, platform) {
    return platform === 'win32' ? `${checkName(name)}.exe` : checkName(name);
}
/** File name under which Tauri looks for the sidecar `name` (`bundle.externalBin`): `<name>-<triple>[.exe]`. */
function tauriProgramName(name, target) {
    return programName(`${checkName(name)}-${target.triple}`, target.platform);
}
/** What the files of a hand-over are called, without extension: `<name>-<version>-<triple>`. */
function handoverName(name, version, target) {
    return checkName(`${checkName(name)}-${version}-${target.triple}`);
}
const ARCHIVE_ENDING = '.tar.zst';
const MANIFEST_ENDING = '.sidecar.json';
function archiveName(handover) {
    return `${handover}${ARCHIVE_ENDING}`;
}
function manifestName(handover) {
    return `${handover}${MANIFEST_ENDING}`;
}
function nameProblem(name) {
    if (name.trim() === '')
        return 'it is empty';
    if (name !== name.trim())
        return 'it begins or ends with a space';
    if (name.startsWith('-'))
        return `it begins with '-' and would be taken for an option`;
    if (Buffer.byteLength(name) > LONGEST_NAME)
        return `it is longer than ${LONGEST_NAME} bytes`;
    return windowsNameProblem(name);
}


/***/ }),

/***/ 8131:
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

/***/ 1046:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _B: () => (/* binding */ knownTargets),
/* harmony export */   cb: () => (/* binding */ targetFromTriple),
/* harmony export */   x1: () => (/* binding */ targetFor)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);
/* harmony import */ var _shared_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3411);


/**
 * The triples that Rust calls by these names (`rustc --print target-list`), for which Python can be had.
 * The first of a platform and an architecture is the usual one.
 */
const TARGETS = [
    { platform: 'win32', arch: 'x64', triple: 'x86_64-pc-windows-msvc' },
    { platform: 'win32', arch: 'x64', triple: 'x86_64-pc-windows-gnu' },
    { platform: 'win32', arch: 'x64', triple: 'x86_64-pc-windows-gnullvm' },
    { platform: 'win32', arch: 'arm64', triple: 'aarch64-pc-windows-msvc' },
    { platform: 'win32', arch: 'arm64', triple: 'aarch64-pc-windows-gnullvm' },
    { platform: 'win32', arch: 'ia32', triple: 'i686-pc-windows-msvc' },
    { platform: 'win32', arch: 'ia32', triple: 'i686-pc-windows-gnu' },
    { platform: 'darwin', arch: 'arm64', triple: 'aarch64-apple-darwin' },
    { platform: 'darwin', arch: 'x64', triple: 'x86_64-apple-darwin' },
    { platform: 'darwin', arch: 'universal2', triple: 'universal-apple-darwin' },
    { platform: 'linux', arch: 'x64', triple: 'x86_64-unknown-linux-gnu' },
    { platform: 'linux', arch: 'x64', triple: 'x86_64-unknown-linux-musl' },
    { platform: 'linux', arch: 'arm64', triple: 'aarch64-unknown-linux-gnu' },
    { platform: 'linux', arch: 'arm64', triple: 'aarch64-unknown-linux-musl' },
    { platform: 'linux', arch: 'ia32', triple: 'i686-unknown-linux-gnu' },
    { platform: 'linux', arch: 'ia32', triple: 'i686-unknown-linux-musl' },
    { platform: 'linux', arch: 'arm', triple: 'armv7-unknown-linux-gnueabihf' },
    { platform: 'linux', arch: 'arm', triple: 'armv7-unknown-linux-musleabihf' },
    { platform: 'linux', arch: 'arm', triple: 'arm-unknown-linux-gnueabihf' },
    { platform: 'linux', arch: 'riscv64', triple: 'riscv64gc-unknown-linux-gnu' },
    { platform: 'linux', arch: 'ppc64', triple: 'powerpc64le-unknown-linux-gnu' },
    { platform: 'linux', arch: 's390x', triple: 's390x-unknown-linux-gnu' },
];
/** Words that Python, packagers and shells use for what Node calls otherwise. */
const ARCH_ALIASES = {
    x86_64: 'x64',
    amd64: 'x64',
    aarch64: 'arm64',
    universal: 'universal2',
    i686: 'ia32',
    x86: 'ia32',
    armv7l: 'arm',
    ppc64le: 'ppc64',
};
/** All targets known, the usual one of each platform and architecture first. */
function knownTargets() {
    return TARGETS;
}
/** The target called `text`, a Rust triple. Throws `target-unknown` with the nearest one that is known. */
function targetFromTriple(text) {
    const wanted = text.trim().toLowerCase();
    const target = TARGETS.find(({ triple }) => triple === wanted);
    if (target)
        return target;
    const triples = TARGETS.map(({ triple }) => triple);
    const close = (0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(wanted, triples);
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('target-unknown', `There is no target '${text}'.`, {
        hint: close ? `Did you mean '${close}'?` : `Known: ${triples.join(', ')}.`,
    });
}
/**
 * The usual target of a platform (Node's word) and an architecture (Node's, Python's or the packager's word).
 * Throws `target-unknown` where there is none.
 */
function targetFor(platform, arch) {
    const wanted = ARCH_ALIASES[arch.toLowerCase()] ?? arch.toLowerCase();
    const target = TARGETS.find((known) => known.platform === platform && known.arch === wanted);
    if (target)
        return target;
    const archs = [
        ...new Set(TARGETS.filter((known) => known.platform === platform).map((known) => known.arch)),
    ];
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('target-unknown', `There is no target for platform '${platform}' and architecture '${arch}'.`, {
        hint: archs.length
            ? `Architectures known for ${platform}: ${archs.join(', ')}.`
            : 'Platforms known: win32, darwin, linux.',
    });
}


/***/ })

};
