export const id = 481;
export const ids = [481];
export const modules = {

/***/ 83481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  relayer: () => (/* binding */ relayer)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/sidecar/archive/pack.ts + 1 modules
var pack = __webpack_require__(99354);
// EXTERNAL MODULE: ./src/sidecar/manifest.ts
var sidecar_manifest = __webpack_require__(48014);
// EXTERNAL MODULE: ./src/sidecar/tree/digest.ts
var digest = __webpack_require__(37982);
// EXTERNAL MODULE: ./src/build-backend/cache/key/source-state.ts + 1 modules
var source_state = __webpack_require__(34874);
// EXTERNAL MODULE: ./src/build-backend/cache/lookup.ts
var lookup = __webpack_require__(26624);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/sidecar/file-kind.ts
var file_kind = __webpack_require__(3420);
// EXTERNAL MODULE: ./src/build-backend/environment/interpreter.ts
var environment_interpreter = __webpack_require__(20045);
// EXTERNAL MODULE: ./src/build-backend/layer/compile.ts
var compile = __webpack_require__(81750);
;// CONCATENATED MODULE: ./src/build-backend/cache/new-files.ts






function isModule(file) {
    return file.how.kind === 'module';
}
/** The new content of every file of the tree that the changed sources go into, or why that is not all there is to do. */
async function newFiles({ plan, hit, scratch }, host) {
    const { record, changed, sources } = hit;
    const gone = changed.find((path) => sources.state.digests.get(path) === 'absent');
    if (gone !== undefined)
        return { reason: `${gone} is gone` };
    const made = changed.map((source) => record.layer.filter((file) => file.source === source));
    const lost = made.findIndex((files) => files.length === 0);
    if (lost >= 0)
        return { reason: `${changed[lost]} changed, and it is in no file of its own` };
    const files = made.flat();
    const compiled = await new_files_compile(files.filter(isModule), { plan, record, scratch }, host);
    if ('reason' in compiled)
        return compiled;
    const data = files.filter((file) => !isModule(file));
    const copied = await copy(data, { plan, record });
    return 'reason' in copied ? copied : [...compiled, ...copied];
}
async function new_files_compile(files, { plan, record, scratch }, host) {
    if (files.length === 0)
        return [];
    const interpreter = await (0,environment_interpreter.findInterpreter)(plan.inputs.python, host, plan.workingDirectory);
    if (interpreter.version !== record.manifest.python.version)
        return { reason: 'the interpreter is another' };
    await (0,promises_.mkdir)(scratch, { recursive: true });
    const jobs = files.map(({ source, how }, index) => ({
        ...how,
        source: (0,external_node_path_.resolve)(plan.workingDirectory, source),
        output: (0,external_node_path_.join)(scratch, `${index}.pyc`),
    }));
    const compiled = await (0,compile/* compileModules */.VB)(interpreter.executable, jobs, host);
    const results = await Promise.all(files.map(async ({ path, source, how }, index) => {
        const refused = whyNot(source, how, compiled[index]);
        if (refused)
            return refused;
        const content = await (0,promises_.readFile)(jobs[index]?.output ?? '');
        return replacement('module', { path, source, record }, content);
    }));
    return firstRefusal(results) ?? results.filter((result) => 'entry' in result);
}
function whyNot(source, how, compiled) {
    if (!compiled?.ok)
        return { reason: `${source} cannot be compiled (${compiled?.error ?? 'no answer'})` };
    if (compiled.surface === how.surface)
        return undefined;
    return { reason: `${source}: what it imports or names differs, not only bodies` };
}
async function copy(files, { plan, record }) {
    const results = await Promise.all(files.map(async ({ path, source }) => {
        const place = (0,external_node_path_.resolve)(plan.workingDirectory, source);
        const [content, { mode }] = await Promise.all([(0,promises_.readFile)(place), (0,promises_.stat)(place)]);
        const known = record.manifest.files.find((entry) => entry.path === path);
        const executable = (mode & 0o111) !== 0;
        if (executable !== (known?.mode === 0o755))
            return { reason: `${source}: its mode changed` };
        return replacement('data', { path, source, record }, content);
    }));
    return firstRefusal(results) ?? results.filter((result) => 'entry' in result);
}
/** Only what is nothing to a loader before and after can change alone: libraries have needs of their own. */
function replacement(kind, { path, source, record }, content) {
    const known = record.manifest.files.find((entry) => entry.path === path);
    if (!known || known.link !== undefined || known.kind !== 'other' || (0,file_kind/* fileKind */.h_)(content) !== 'other')
        return { reason: `${source} is more than a plain file of the program` };
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
    return { kind, content, entry: { ...known, size: content.length, sha256 } };
}
function firstRefusal(results) {
    return results.find((result) => 'reason' in result);
}
/** Writes the new contents into the restored tree. Modes stay. */
async function writeFiles(tree, files) {
    for (const { entry, content } of files)
        await (0,promises_.writeFile)((0,external_node_path_.join)(tree, entry.path), content);
}

// EXTERNAL MODULE: ./src/build-backend/cache/restore.ts
var restore = __webpack_require__(67646);
;// CONCATENATED MODULE: ./src/build-backend/cache/sizes-after.ts
/** Bytes by package after `files` have replaced those of `record`, the largest first. */
function sizesAfter({ manifest, findings }, files) {
    const grown = new Map();
    for (const { entry } of files) {
        const before = manifest.files.find(({ path }) => path === entry.path)?.size ?? 0;
        const owner = ownerOf(entry.path, findings.packages);
        if (owner !== undefined)
            grown.set(owner, (grown.get(owner) ?? 0) + entry.size - before);
    }
    return findings.packages
        .map((known) => ({ ...known, size: known.size + (grown.get(known.name) ?? 0) }))
        .sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
}
/** The package that a file of the application layer was counted for: `_internal/app/main.pyc` is the package app's. */
function ownerOf(path, packages) {
    const names = path.split('/').map((part) => part.replace(/\.pyc?$/, ''));
    return packages.find(({ name }) => names.includes(name))?.name;
}

;// CONCATENATED MODULE: ./src/build-backend/cache/relayer.ts









/**
 * Makes the program of the sources as they are now out of the one that `hit` found: compiles the changed modules with
 * the interpreter of the build, copies the changed data files, and writes the application's part of the archive anew.
 * What cannot be told to be the same as a clean build is refused.
 */
async function relayer(request, access, host) {
    const { hit, folder } = request;
    const { record, sources } = hit;
    // Side by side: Python takes as long to start as a small program to restore.
    const [files, staged] = await both(newFiles({ ...request, scratch: (0,external_node_path_.join)(folder, 'compiled') }, host), (0,restore/* restore */.P)(record, folder, access, host));
    if ('reason' in files)
        return files;
    if (!staged)
        return { reason: 'the last build cannot be restored' };
    await writeFiles(staged.tree, files);
    const moved = await changedMeanwhile(request, host);
    if (moved.length > 0)
        return { reason: `${(0,lookup/* named */.KT)(moved)} changed while this ran` };
    const manifest = (0,sidecar_manifest/* checkedManifest */.ld)(manifestWith(record.manifest, files), staged.manifest);
    const archive = await renewedArchive({ record, manifest, staged }, host);
    return {
        staged,
        record: {
            ...record,
            manifest,
            archive,
            sources: sources.state,
            findings: { ...record.findings, packages: sizesAfter(record, files) },
        },
        modules: files.filter(({ kind }) => kind === 'module').length,
        data: files.filter(({ kind }) => kind === 'data').length,
    };
}
/** Both results; the first error only when neither is at work any more, so that their folder can be removed. */
async function both(one, other) {
    await Promise.allSettled([one, other]);
    return Promise.all([one, other]);
}
/** Sources that are no longer what the hit was found with: what was just read may be either. */
async function changedMeanwhile({ plan, hit }, host) {
    const { set, state } = hit.sources;
    const changed = new Set(hit.changed);
    const files = set.files.filter(({ path }) => changed.has(path));
    const now = await (0,source_state/* sourceState */.f)({ files, listings: [] }, plan, host);
    return hit.changed.filter((path) => now.digests.get(path) !== state.digests.get(path));
}
function manifestWith(manifest, files) {
    const replaced = new Map(files.map(({ entry }) => [entry.path, entry]));
    const entries = manifest.files.map((entry) => replaced.get(entry.path) ?? entry);
    return { ...manifest, ...(0,digest/* treeOf */.g7)(entries), createdAt: new Date().toISOString() };
}
/** Replaces the application's layer of the archive; the bytes before it stay. Returns the layers. */
async function renewedArchive({ record, manifest, staged }, { signal }) {
    const application = new Set(record.layer.map(({ path }) => path));
    const { layers } = await (0,pack/* repackLayer */.i)({
        root: staged.tree,
        entries: manifest.files.filter(({ path }) => application.has(path)),
        file: staged.archive,
        below: record.archive.slice(0, -1),
        topLevel: manifest.name,
        signal,
    });
    return layers;
}


/***/ }),

/***/ 81750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VB: () => (/* binding */ compileModules),
/* harmony export */   ku: () => (/* binding */ findModule),
/* harmony export */   z_: () => (/* binding */ remakeModules)
/* harmony export */ });
/* harmony import */ var _environment_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74366);
/* harmony import */ var _python_probe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20420);


const PROGRAM = 'layer';
/**
 * Compiles `modules` as a clean build does, byte for byte, and tells the surface of each, in order. `python` may be the
 * interpreter that the environment was made from: nothing is imported that is not the standard library's.
 *
 * The bytes depend on the source, the code name, the level of optimisation and the interpreter alone. Two things need
 * care for that: `marshal` marks what is referred to more than once at that moment (bpo-34093; `pyc.py` holds on to
 * everything), and before 3.11 the order of frozen sets in it follows the seed of the hashes (gh-37596).
 */
async function compileModules(python, modules, host) {
    if (modules.length === 0)
        return [];
    return (await run(python, { task: 'compile', modules }, host));
}
/** Replaces the packager's `.pyc` files by the same code in our form, as far as it is the same; in order. */
async function remakeModules(python, modules, readers, host) {
    if (modules.length === 0)
        return [];
    return (await run(python, { task: 'make', modules, readers }, host));
}
/** The file that a top-level module is found in; `outside` if it belongs to the interpreter itself. */
async function findModule(python, search, host) {
    const answer = await run(python, { task: 'find', ...search }, host, ['-s', '-B']);
    return answer;
}
function run(python, request, host, options = ['-s', '-S', '-B']) {
    const inherited = Object.entries((0,_environment_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .childEnvironment */ .Q)(host)).filter(([name]) => !/^PYTHON/i.test(name));
    const env = { ...Object.fromEntries(inherited), PYTHONHASHSEED: '0' };
    return (0,_python_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .runProbe */ .m)(host, python, PROGRAM, request, { options, env });
}


/***/ }),

/***/ 73440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ contradictions)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69635);
/* harmony import */ var _relative_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38131);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51347);
/* harmony import */ var _tree_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37982);
/* harmony import */ var _tree_link_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55258);





/**
 * Contradictions inside of a manifest that has the right shape: sizes that do not add up, a digest that is not that
 * of the files, a program that is not among them, paths that leave the tree. Throws `name-invalid`, `target-unknown`.
 */
function contradictions(manifest) {
    (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .checkName */ .I3)(manifest.name);
    return [
        ...targetProblems(manifest),
        ...fileProblems(manifest),
        ...executableProblems(manifest),
        ...sumProblems(manifest),
    ];
}
function targetProblems({ target }) {
    const known = (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .targetFromTriple */ .cb)(target.triple);
    if (known.platform === target.platform && known.arch === target.arch)
        return [];
    const found = `${target.platform} ${target.arch}`;
    const message = `found '${found}', expected '${known.platform} ${known.arch}' for '${target.triple}'`;
    return [{ path: 'target', message }];
}
function fileProblems({ files }) {
    const links = new Map(files.flatMap(({ path, link }) => (link === undefined ? [] : [[path, link]])));
    const seen = new Set();
    return files.flatMap(({ path }, index) => {
        const problem = seen.has(path)
            ? 'it is listed twice'
            : ((0,_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePathProblem */ .B)(path.replace(/\/$/, '')) ??
                (links.has(path) ? (0,_tree_link_target_js__WEBPACK_IMPORTED_MODULE_4__/* .linkProblem */ .k)(path, links) : undefined));
        seen.add(path);
        return problem === undefined ? [] : [{ path: `files[${index}]`, message: `found '${path}': ${problem}` }];
    });
}
function executableProblems({ files, executable }) {
    const file = files.find(({ path }) => path === executable);
    if (file && file.link === undefined && !executable.endsWith('/'))
        return [];
    const found = file ? 'a link or a folder' : 'no such file';
    return [
        { path: 'executable', message: `found '${executable}', which is ${found}; expected a path of 'files'` },
    ];
}
function sumProblems({ files, size, digest }) {
    const problems = [];
    const sum = files.reduce((total, file) => total + file.size, 0);
    if (sum !== size) {
        problems.push({ path: 'size', message: `found ${size}, expected ${sum}, the sum of 'files'` });
    }
    const expected = (0,_tree_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .treeDigest */ .fZ)(files);
    if (digest !== expected) {
        problems.push({
            path: 'digest',
            message: `found ${digest}, expected ${expected}, computed from 'files'`,
        });
    }
    return problems;
}


/***/ }),

/***/ 48014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ld: () => (/* binding */ checkedManifest)
/* harmony export */ });
/* unused harmony exports readManifest, parseManifest, writeManifest */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58382);
/* harmony import */ var _manifest_consistency_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73440);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66176);
/* harmony import */ var _put_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57226);






// Loading this module loads zod (90 ms unbundled). Types and proofs alone are in `manifest-types.ts`.

/** Problems named in one message; a wrong file can have one for each of its thousands of entries. */
const MOST_PROBLEMS = 5;
const LONGEST_VALUE = 80;
/**
 * Reads and checks the manifest at `file`. Throws `manifest-missing`, `manifest-newer`, `manifest-invalid` (its shape,
 * with JSON path, found and expected), `manifest-inconsistent` (it contradicts itself: damaged or tampered with).
 */
async function readManifest(file) {
    return parseManifest(await readText(file), file);
}
/** Reads the text of a manifest; `file` is only named in the errors, which are those of `readManifest`. */
function parseManifest(text, file) {
    const value = parseJson(text.replace(/^\uFEFF/, ''), file);
    refuseNewer(value, file);
    return checkedManifest(value, file);
}
/** Checks `manifest` and writes it to `file`, as `putManifest` does. Throws like `readManifest`. */
async function writeManifest(file, manifest) {
    await putManifest(file, checkedManifest(manifest, file));
}
/** `value`, if it is a manifest; `file` is only named in the errors, which are those of `readManifest`. */
function checkedManifest(value, file) {
    const result = _manifest_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestSchema */ .rc.safeParse(value);
    if (!result.success)
        throw invalid(file, result.error.issues.map((issue) => describe(issue, value)));
    const problems = (0,_manifest_consistency_js__WEBPACK_IMPORTED_MODULE_2__/* .contradictions */ .v)(result.data);
    if (problems.length === 0)
        return result.data;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('manifest-inconsistent', `The manifest contradicts itself: ${list(problems)}.`, {
        place: { file },
        hint: 'It was changed by hand or damaged. Take the one that build-backend wrote with the archive.',
    });
}
function describe(issue, value) {
    const path = issue.path.reduce((place, key) => (typeof key === 'number' ? `${place}[${key}]` : `${place}${place && '.'}${String(key)}`), '');
    return {
        path: path || 'the whole',
        message: `found ${shown(at(value, issue.path))}, expected ${expectation(issue)}`,
    };
}
function expectation(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return issue.expected;
        case 'invalid_value':
            return issue.values.map((value) => JSON.stringify(value)).join(' or ');
        case 'unrecognized_keys':
            return `no key ${issue.keys.map((key) => `'${key}'`).join(', ')}`;
        case 'invalid_format':
            return issue.pattern ? `text like ${issue.pattern}` : issue.format;
        default:
            return issue.message;
    }
}
function at(value, path) {
    return path.reduce((inner, key) => inner?.[key], value);
}
function shown(value) {
    if (value === undefined)
        return 'nothing';
    const text = JSON.stringify(value);
    return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
function list(problems) {
    const shownOnes = problems.slice(0, MOST_PROBLEMS).map(({ path, message }) => `${path}: ${message}`);
    const more = problems.length - shownOnes.length;
    return [...shownOnes, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}
async function readText(file) {
    try {
        return await readFile(file, 'utf8');
    }
    catch (error) {
        const { code } = error;
        if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'EISDIR')
            throw error;
        throw new UserError('manifest-missing', `There is no manifest '${file}'.`, {
            hint: 'build-backend writes it beside the archive, with the ending .sidecar.json.',
            cause: error,
        });
    }
}
function parseJson(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw invalid(file, [{ path: 'the whole', message: `it is not JSON: ${error.message}` }], error);
    }
}
function refuseNewer(value, file) {
    const version = at(value, ['schemaVersion']);
    if (typeof version !== 'number' || version <= SCHEMA_VERSION)
        return;
    throw new UserError('manifest-newer', `The manifest has schema version ${version}; this version of the actions knows ${SCHEMA_VERSION}.`, { place: { file }, hint: 'Use the same version of sidecar-actions in all jobs.' });
}
function invalid(file, problems, cause) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('manifest-invalid', `This is not a manifest: ${list(problems)}.`, {
        place: { file },
        hint: 'Give the file that build-backend wrote, with the ending .sidecar.json.',
        cause,
    });
}


/***/ })

};
