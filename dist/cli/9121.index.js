export const id = 9121;
export const ids = [9121];
export const modules = {

/***/ 9121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildBackend: () => (/* binding */ buildBackend)
});

// EXTERNAL MODULE: ./src/shared/short-path.ts
var short_path = __webpack_require__(6015);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/shared/files.ts
var files = __webpack_require__(8590);
// EXTERNAL MODULE: ./src/sidecar/hand-over.ts
var hand_over = __webpack_require__(4505);
// EXTERNAL MODULE: ./src/sidecar/put-manifest.ts
var put_manifest = __webpack_require__(7226);
// EXTERNAL MODULE: ./src/build-backend/cache/cache-access.ts
var cache_access = __webpack_require__(7885);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/build-backend/size-budget.ts
var size_budget = __webpack_require__(612);
// EXTERNAL MODULE: ./src/build-backend/cache/restore.ts
var restore = __webpack_require__(7646);
// EXTERNAL MODULE: ./src/build-backend/cache/save.ts
var save = __webpack_require__(9139);
// EXTERNAL MODULE: ./src/shared/quantities.ts
var quantities = __webpack_require__(2072);
;// CONCATENATED MODULE: ./src/build-backend/cache/texts.ts

/** Why a build is level 0. */
const UNCHANGED = 'nothing changed';
/** What was done for level 1: `2 modules recompiled, 1 data file copied`. */
function relayeredText({ modules, data }) {
    const done = [
        ...(modules > 0 ? [`${counted(modules, 'module')} recompiled`] : []),
        ...(data > 0 ? [`${counted(data, 'data file')} copied`] : []),
    ];
    return done.join(', ');
}
/** `0.4 s instead of 14 s`. */
function savedTime(seconds, cleanSeconds) {
    return `${(0,quantities/* formatDuration */.a3)(seconds * 1000)} instead of ${(0,quantities/* formatDuration */.a3)(cleanSeconds * 1000)}`;
}
function counted(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./src/build-backend/cache/from-cache.ts






/** Makes the program of what was found, or says why that cannot be done. */
async function fromCache(finding, building, host) {
    if (finding.level === 'none')
        return finding;
    const folder = (0,external_node_path_.join)(building.folders.staging, 'cached');
    try {
        return finding.level === '0'
            ? await exact(finding, { ...building, folder }, host)
            : await changed(finding, { ...building, folder }, host);
    }
    finally {
        // What is left of a vain attempt must not lie beside the program that is built instead.
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function exact({ record }, building, host) {
    const staged = await building.phases.run('restore', 'Restore the program', () => (0,restore/* restore */.P)(record, building.folder, building.access, host));
    if (!staged)
        return { reason: 'the last build cannot be restored' };
    return finish({ level: '0', record, staged, said: UNCHANGED }, building, host);
}
async function changed(hit, building, host) {
    const { plan, folder, access, phases, key, history } = building;
    const { relayer } = await Promise.all(/* import() */[__webpack_require__.e(6562), __webpack_require__.e(6118), __webpack_require__.e(7949), __webpack_require__.e(45), __webpack_require__.e(3481)]).then(__webpack_require__.bind(__webpack_require__, 5862));
    const made = await phases.run('relayer', 'Renew the application layer', () => relayer({ plan, hit, folder }, access, host));
    if ('reason' in made)
        return made;
    const { record, staged } = made;
    const outcome = await finish({ level: '1', record, staged, said: relayeredText(made) }, building, host);
    const archive = outcome.handOver.archive;
    await phases.run('keep', 'Keep the program in the build cache', () => (0,save/* save */.U)({ plan, key, sources: hit.sources, record, archive, history }, access, host));
    return outcome;
}
/** Tells what the clean build told, checks what a build checks at its end, and moves the program to its place. */
async function finish(hit, building, host) {
    const { plan, phases, started, place } = building;
    const { level, staged } = hit;
    const { manifest, findings, annotations, seconds } = hit.record;
    for (const { level: kind, message, place: where } of annotations)
        host.annotate(kind, message, where);
    (0,size_budget/* assertSize */.S)(manifest.size, findings.packages, plan.inputs);
    const own = (performance.now() - started.clock) / 1000;
    if (plan.inputs['check-layers']) {
        const { checkLayers } = await Promise.all(/* import() */[__webpack_require__.e(6562), __webpack_require__.e(6118), __webpack_require__.e(7949), __webpack_require__.e(1722), __webpack_require__.e(45), __webpack_require__.e(1477), __webpack_require__.e(8079)]).then(__webpack_require__.bind(__webpack_require__, 8079));
        await checkLayers({ staged, manifest }, building, host);
    }
    const build = { cacheLevel: level, seconds: phases.seconds };
    const outcome = await place({ staged, manifest: { ...manifest, build }, findings });
    const cache = `level ${level}: ${hit.said}, ${savedTime(own, seconds)}`;
    host.info(`Build cache: ${cache}.`);
    return { ...outcome, cache };
}

// EXTERNAL MODULE: ./src/build-backend/cache/key/build-key.ts + 12 modules
var build_key = __webpack_require__(7180);
// EXTERNAL MODULE: ./src/build-backend/cache/key/explain.ts + 1 modules
var explain = __webpack_require__(1186);
// EXTERNAL MODULE: ./src/build-backend/cache/lookup.ts
var lookup = __webpack_require__(6624);
// EXTERNAL MODULE: ./src/build-backend/cache/record-keys.ts
var record_keys = __webpack_require__(3784);
;// CONCATENATED MODULE: ./src/build-backend/cache/cached-build.ts






/**
 * Brings the program from the cache if a build of the same sources is there (level 0), makes it out of an earlier one
 * if no more than its application layer changed (level 1), and builds it from its sources otherwise; then it is kept.
 */
async function cachedBuild(context, host) {
    const { store } = context;
    let outcome;
    try {
        outcome = await withCache(context, host);
    }
    catch (error) {
        // What went wrong first is told.
        await store.close().catch(() => '');
        throw error;
    }
    return { ...outcome, cache: `${outcome.cache}; ${store.label}: ${await store.close()}` };
}
async function withCache(context, host) {
    const started = { clock: performance.now(), date: Date.now() };
    const { plan, phases, store } = context;
    const access = (0,cache_access/* cacheAccess */.nU)(store, host);
    const tools = toolCaches(context, access, host);
    const { key, environment } = await keyOf(context, tools, host);
    host.debug((0,explain/* describeKey */.R)(key));
    const { history, finding } = await phases.run('lookup', 'Look into the build cache', async () => {
        const found = await (0,cache_access/* readHistory */.Lu)((0,record_keys/* historyKey */.Ox)(plan, host), access);
        return { history: found, finding: await (0,lookup/* lookUp */.TE)({ plan, key, history: found }, access, host) };
    });
    const building = { ...context, access, key, tools, history, environment, started };
    const hit = await fromCache(finding, building, host);
    if (!('reason' in hit))
        return hit;
    // All that makes a program takes as long to load as a small one to restore.
    const { fullBuild } = await Promise.all(/* import() */[__webpack_require__.e(6562), __webpack_require__.e(6118), __webpack_require__.e(7949), __webpack_require__.e(1722), __webpack_require__.e(45), __webpack_require__.e(1477), __webpack_require__.e(8518)]).then(__webpack_require__.bind(__webpack_require__, 8518));
    return fullBuild(hit.reason, building, host);
}
/** The key, and the environment where it had to be made for that. */
async function keyOf(context, tools, host) {
    const { plan, phases } = context;
    const known = await phases.run('key', 'Find out what decides the build', () => (0,build_key/* buildKey */.s)(plan, host));
    if (known !== 'environment-needed')
        return { key: known, environment: undefined };
    const { makeEnvironment } = await Promise.all(/* import() */[__webpack_require__.e(6562), __webpack_require__.e(6118), __webpack_require__.e(7949), __webpack_require__.e(1722), __webpack_require__.e(45), __webpack_require__.e(1477)]).then(__webpack_require__.bind(__webpack_require__, 1477));
    const environment = await makeEnvironment(context, await (await tools()).environmentHost());
    const key = await (0,build_key/* buildKey */.s)(plan, host, environment);
    if (key === 'environment-needed')
        throw new Error('with its environment, a build has a key');
    return { key, environment };
}
/** Those of one build, loaded when they are asked for: a program that comes from the cache needs none. */
function toolCaches(context, access, host) {
    let made;
    return () => {
        made ??= Promise.all(/* import() */[__webpack_require__.e(6562), __webpack_require__.e(6118), __webpack_require__.e(7949), __webpack_require__.e(912)]).then(__webpack_require__.bind(__webpack_require__, 912)).then((loaded) => new loaded.ToolCaches(context, access, host));
        return made;
    };
}

// EXTERNAL MODULE: ./src/build-backend/cache/store/open-store.ts + 10 modules
var open_store = __webpack_require__(3324);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/sidecar/names.ts
var names = __webpack_require__(9635);
;// CONCATENATED MODULE: ./src/build-backend/deliver.ts





/**
 * Copies the program under the name that Tauri looks for (`externalBin`) to the top of `folder`, with the files
 * that it needs beside it. Returns the names made. Throws `tauri-name-taken`.
 */
async function writeTauriLayout(folder, tree, manifest) {
    const { executable, name, target, files } = manifest;
    await (0,promises_.mkdir)(folder, { recursive: true });
    const program = (0,names/* tauriProgramName */.hb)(name, target);
    await (0,promises_.cp)((0,external_node_path_.join)(tree, executable), (0,external_node_path_.join)(folder, program));
    const others = new Set(files.map(({ path }) => path.split('/')[0] ?? path));
    others.delete(executable);
    // PyInstaller 5 has no folder of its own for the files of a program.
    if (others.has(name)) {
        throw new errors/* UserError */.yo('tauri-name-taken', `The bundle has '${name}' at its top, where the program's folder goes.`, {
            hint: "Use PyInstaller 6, which keeps the files in '_internal', or another 'name'.",
        });
    }
    for (const other of others) {
        await (0,promises_.cp)((0,external_node_path_.join)(tree, other), (0,external_node_path_.join)(folder, other), { recursive: true, verbatimSymlinks: true });
    }
    return [program, ...others];
}
/** Moves the finished parts from the staging folder to their places, all or none. */
async function putInPlace(staged, placed, more) {
    const moves = ['tree', 'archive', 'manifest'].map((part) => ({
        from: staged[part],
        to: placed[part],
    }));
    await (0,files/* replaceAll */.yh)([...moves, ...more], (0,external_node_path_.join)((0,external_node_path_.dirname)(staged.archive), 'replaced'));
}
/** Uploads archive and manifest as one artifact, where there is a store and `artifact` is not `none`. */
async function upload({ archive, manifest: file }, manifest, { artifact }, host) {
    const { artifacts } = host;
    if (!artifacts || artifact === 'none')
        return undefined;
    const name = artifact ?? `sidecar-${manifest.name}-${manifest.target.triple}`;
    return host.group(`Upload artifact '${name}'`, () => artifacts.upload(name, [archive, file], (0,external_node_path_.dirname)(file)));
}

// EXTERNAL MODULE: ./src/build-backend/phases.ts
var build_backend_phases = __webpack_require__(2253);
;// CONCATENATED MODULE: ./src/build-backend/build.ts








/**
 * Makes the program in folders of its own, from the build cache or from its sources, and moves the results to
 * `plan.output` when all of them are complete: a build that fails or is interrupted leaves what was there.
 */
async function build(plan, host) {
    const store = await (0,open_store/* openStore */.C)(plan.inputs, plan.workingDirectory, host);
    const phases = new build_backend_phases/* Phases */.V(host);
    // An output folder that cannot be written is noticed here, before anything is built.
    return (0,files/* withTempDir */.E8)(plan.output, (staging) => (0,files/* withTempDir */.E8)(host.temp, async (work) => {
        const context = { plan, phases, folders: { work, staging } };
        const moveToPlace = (made) => place(made, context);
        if (store)
            return cachedBuild({ ...context, store, place: moveToPlace }, host);
        const { cleanBuild } = await Promise.all(/* import() */[__webpack_require__.e(6562), __webpack_require__.e(6118), __webpack_require__.e(7949), __webpack_require__.e(1722), __webpack_require__.e(45), __webpack_require__.e(1477)]).then(__webpack_require__.bind(__webpack_require__, 1477));
        return moveToPlace(await cleanBuild(context, host));
    }));
}
/** Moves everything to the output folder at once; the manifest is written last, when all phases have their seconds. */
async function place(made, { plan, folders }) {
    const { staged, manifest, findings } = made;
    await (0,put_manifest/* putManifest */.R)(staged.manifest, manifest);
    const handOver = (0,hand_over/* handOverIn */.v)(plan.output, manifest);
    await putInPlace(staged, handOver, await tauriMoves(made, { plan, staging: folders.staging }));
    const executable = (0,external_node_path_.join)(handOver.tree, manifest.executable);
    return { manifest, handOver, executable, findings, cache: undefined };
}
/** With `layout: tauri`, the moves that bring the program under Tauri's name to the top of the output folder. */
async function tauriMoves({ staged, manifest }, { plan, staging }) {
    if (plan.inputs.layout !== 'tauri')
        return [];
    const folder = (0,external_node_path_.join)(staging, 'tauri');
    const names = await writeTauriLayout(folder, staged.tree, manifest);
    return names.map((name) => ({ from: (0,external_node_path_.join)(folder, name), to: (0,external_node_path_.join)(plan.output, name) }));
}

// EXTERNAL MODULE: ./src/build-backend/check-inputs.ts
var check_inputs = __webpack_require__(8115);
// EXTERNAL MODULE: ./src/build-backend/plan.ts + 3 modules
var build_backend_plan = __webpack_require__(1381);
// EXTERNAL MODULE: ./src/build-backend/report/report.ts
var report = __webpack_require__(5784);
;// CONCATENATED MODULE: ./src/build-backend/spec-report.ts

/** A comment, or a string literal with its prefix and what is between its quotes. */
const TOKEN = /#.*|([bfru]{0,2})(?:'((?:\\.|[^'\\])*)'|"((?:\\.|[^"\\])*)")/gi;
/** What only patterns have; `*` is in globs too. */
const PATTERN = /[+?()[\]{}|^$]/;
/** In a raw literal one backslash; a single letter after it is rather a pattern's `\d` than a folder. */
const RAW_SEPARATOR = /[\w.]\\{1,2}(?:\w{2,}|\*)/;
/** Elsewhere two, or one before a letter that makes no escape: Python leaves that as it is. */
const SEPARATOR = /[\w.](?:\\\\[\w.*]|\\(?![abfnrtvxNuU0-7])\w{2,})/;
/** Warns of each line of a spec that separates folders with a backslash: such a spec works on Windows only. */
async function reportSeparators(spec, host) {
    const lines = (await (0,promises_.readFile)(spec, 'utf8')).split(/\r?\n/);
    for (const [index, line] of lines.entries()) {
        const literal = hardSeparator(line);
        if (literal === undefined)
            continue;
        host.annotate('warning', `The spec has ${literal}: '\\' separates folders on Windows only. Write '/', which works everywhere.`, { file: spec, line: index + 1 });
    }
}
/** The first literal of a line that separates names with a backslash: `'app\\\\data'`, `r"app\data"`. */
function hardSeparator(line) {
    for (const [token, prefix = '', single, double] of line.matchAll(TOKEN)) {
        const body = single ?? double ?? '';
        const separator = /r/i.test(prefix) ? RAW_SEPARATOR : SEPARATOR;
        if (!PATTERN.test(body) && separator.test(body))
            return token;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/build-backend/build-backend.ts







/** The whole action: plans, builds, uploads, explains. Returns the outputs. */
async function buildBackend(given, host) {
    const start = performance.now();
    (0,check_inputs/* checkInputs */.s)(given, host);
    const plan = await (0,build_backend_plan/* planBuild */.C)(given, host);
    if (plan.source.kind === 'spec')
        await reportSeparators(plan.source.file, host);
    const built = await build(plan, host);
    const artifact = await upload(built.handOver, built.manifest, given, host);
    await host.summary(reportOf(built, host));
    return {
        ...describe(built),
        'build-seconds': ((performance.now() - start) / 1000).toFixed(1),
        'artifact-name': artifact?.name ?? '',
        'artifact-id': artifact?.id ?? '',
    };
}
function reportOf({ manifest, handOver, findings, cache }, host) {
    const archive = (0,short_path/* shortPath */._)(handOver.archive, host);
    return (0,report/* renderReport */.B)({ manifest, archive, cache, ...findings });
}
function describe({ manifest, handOver, executable }) {
    return {
        path: handOver.tree,
        executable,
        archive: handOver.archive,
        manifest: handOver.manifest,
        name: manifest.name,
        version: manifest.version,
        'target-triple': manifest.target.triple,
        size: String(manifest.size),
        digest: manifest.digest,
        'cache-level': manifest.build.cacheLevel,
    };
}


/***/ }),

/***/ 1802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ putArchive)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const READ_SIZE = 2 ** 20;
/** Keeps the archive `file`, which begins with these layers, in `store`: a blob for each of them. */
async function putArchive(file, layers, store) {
    let start = 0;
    for (const layer of layers) {
        const from = start;
        await store.putBlob(layer, () => fileRange(file, from, layer.size));
        start += layer.size;
    }
}
/** `size` bytes of `file` from `start` on. */
function fileRange(file, start, size) {
    // An end before the start means the whole file.
    if (size === 0)
        return nothing();
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { start, end: start + size - 1, highWaterMark: READ_SIZE });
}
async function* nothing() {
    // No bytes.
}


/***/ }),

/***/ 7646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ restore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _sidecar_archive_restore_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(994);
/* harmony import */ var _sidecar_hand_over_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4505);
/* harmony import */ var _cache_access_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7885);





/**
 * Brings the archive and the tree of `record` into the new folder `folder`. The bytes of the archive are compared with
 * its digest, and what is in it with the manifest: names, sizes, modes, links. Undefined if anything of it is missing or
 * is not what the record says; what is in `folder` then is of no use.
 */
async function restore({ manifest, archive }, folder, access, { platform, signal }) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'tree');
    const staged = { ...(0,_sidecar_hand_over_js__WEBPACK_IMPORTED_MODULE_3__/* .handOverIn */ .v)(folder, manifest), tree: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, manifest.name) };
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
        const parts = archive.map(({ sha256, size, frames }) => {
            const blob = { sha256, size, chunks: frames.map(({ compressed }) => compressed) };
            const read = (write) => access.store.readBlob(blob, write);
            return { frames, read };
        });
        const { name: topLevel, files: entries } = manifest;
        const wanted = { parts, entries, topLevel, file: staged.archive, root };
        return (await (0,_sidecar_archive_restore_js__WEBPACK_IMPORTED_MODULE_2__/* .restoreArchive */ .B)({ ...wanted, platform, signal })) ? staged : undefined;
    }
    catch (error) {
        access.distrust((0,_cache_access_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A3)(error));
        return undefined;
    }
}


/***/ }),

/***/ 9139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ save),
/* harmony export */   w: () => (/* binding */ writtenSince)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _build_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5329);
/* harmony import */ var _cache_access_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7885);
/* harmony import */ var _put_archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1802);
/* harmony import */ var _record_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3784);






/**
 * Keeps a build: first its bytes, then its record, then what leads to the record, so that whoever reads at the same
 * time finds nothing that is not there yet.
 */
async function save(kept, access, host) {
    const { plan, key, sources, history } = kept;
    const { store } = access;
    if (!store.writes)
        return;
    const record = { ...kept.record, key: (0,_record_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .exactKey */ .FF)(key, sources) };
    await (0,_put_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .putArchive */ .g)(kept.archive, record.archive, store);
    const blobs = await (0,_cache_access_js__WEBPACK_IMPORTED_MODULE_3__/* .writeRecord */ .rh)(record, access);
    if (!blobs)
        return;
    if (record.layer.length > 0) {
        const pointer = { content: Buffer.from(record.key, 'latin1'), blobs };
        await store.putRecord((0,_record_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .baseKey */ .H_)(key, sources), pointer);
    }
    const newest = { key, record: record.key };
    await (0,_cache_access_js__WEBPACK_IMPORTED_MODULE_3__/* .writeHistory */ .wn)((0,_record_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .historyKey */ .Ox)(plan, host), (0,_build_history_js__WEBPACK_IMPORTED_MODULE_2__/* .withBuild */ .TK)(history, sources.set, newest), access);
}
/**
 * Sources that were written, replaced or removed after `since` (milliseconds since 1970): the build may have read the
 * old ones or the new ones, so it must not be kept under either.
 */
async function writtenSince(since, { set, state }, { workingDirectory }) {
    const written = [];
    for (const { path, role } of set.files) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path)).catch(() => undefined);
        // The time of the last change of any kind: a file that is moved here brings its old time of writing along.
        const isNew = found !== undefined && found.ctimeMs > since;
        const isGone = role !== 'fixed' && state.digests.get(path) === 'absent';
        if (isNew || isGone)
            written.push(path);
    }
    return written;
}


/***/ }),

/***/ 6015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ shortPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** `path` as a report names it: relative to the workspace where it lies in it (`.` for the workspace itself). */
function shortPath(path, { workspace }) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, path);
    // On Windows a path on another drive has no way to it.
    const outside = way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
    return outside ? path : way || '.';
}


/***/ }),

/***/ 994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ restoreArchive)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./src/sidecar/in-order.ts
var in_order = __webpack_require__(7357);
// EXTERNAL MODULE: ./src/sidecar/archive/release.ts
var release = __webpack_require__(2323);
;// CONCATENATED MODULE: ./src/sidecar/archive/chunk-writer.ts

/** Bytes that are written at once: a turn of another thread for each 64 KB from a socket takes longer than to write them. */
const AT_ONCE = 2 ** 20;
/** Writes chunks to a file, one after the other, many at once, while the next ones come. */
class ChunkWriter {
    #file;
    #waiting = [];
    #size = 0;
    #writing = Promise.resolve();
    constructor(file) {
        this.#file = file;
    }
    /** Takes `chunk`, which is given away. Throws what went wrong with an earlier one. */
    async add(chunk) {
        this.#waiting.push(chunk);
        this.#size += chunk.length;
        if (this.#size >= AT_ONCE)
            await this.#next();
    }
    /** Writes what is left, and waits for all. Throws what the file system throws. */
    async end() {
        await this.#next();
        await this.#writing;
    }
    async #next() {
        await this.#writing;
        const chunks = this.#waiting;
        this.#waiting = [];
        this.#size = 0;
        this.#writing = this.#write(chunks);
        // Whoever comes next is told.
        this.#writing.catch(() => undefined);
    }
    async #write(chunks) {
        for (let rest = chunks; rest.length > 0;) {
            const { bytesWritten } = await this.#file.writev(rest);
            rest = behind(rest, bytesWritten);
        }
        for (const chunk of chunks)
            (0,release/* release */._)(chunk);
    }
}
/** What follows the first `size` bytes of `chunks`. */
function behind(chunks, size) {
    let skip = size;
    return chunks.flatMap((chunk) => {
        const rest = chunk.subarray(Math.min(skip, chunk.length));
        skip -= chunk.length - rest.length;
        return rest.length > 0 ? [rest] : [];
    });
}

// EXTERNAL MODULE: ./src/sidecar/archive/damaged.ts
var damaged = __webpack_require__(4545);
// EXTERNAL MODULE: ./src/sidecar/archive/decode-frame.ts
var decode_frame = __webpack_require__(3322);
// EXTERNAL MODULE: ./src/sidecar/archive/entries.ts
var entries = __webpack_require__(9);
// EXTERNAL MODULE: ./src/sidecar/tree/digest.ts
var digest = __webpack_require__(7982);
;// CONCATENATED MODULE: ./src/sidecar/archive/expected-entries.ts

/**
 * What an archive must hold, entry by entry: names, types, sizes, modes and targets of links. Contents are not looked
 * at: an archive whose own digest was checked has those that it was packed with.
 */
class ExpectedEntries {
    #topLevel;
    #missing;
    /** `entries` as `packArchive` was given them, below the folder `topLevel`. */
    constructor(entries, topLevel) {
        this.#topLevel = topLevel;
        this.#missing = new Map(entries.map((entry) => [entry.path, entry]));
    }
    /** Why `entry` may not come next, as the rest of a sentence; undefined if it may. Each may come once. */
    problemOf(entry) {
        const path = this.#belowTop(entry);
        const expected = this.#missing.get(path);
        if (!expected)
            return `'${entry.path}' should not be in it`;
        this.#missing.delete(path);
        const what = differenceOf(expected, entry);
        return what && `'${path}' is not what it should be (${what})`;
    }
    /** The same for its end. */
    problemAtEnd() {
        const [path] = this.#missing.keys();
        return path === undefined ? undefined : `'${path}' is missing`;
    }
    #belowTop({ path, type }) {
        const top = `${this.#topLevel}/`;
        const below = path.startsWith(top) ? path.slice(top.length) : path;
        return type === 'folder' ? `${below}/` : below;
    }
}
function differenceOf(expected, found) {
    const type = typeOf(expected);
    if (found.type !== type)
        return `a ${found.type} instead of a ${type}`;
    if (found.size !== expected.size)
        return `${found.size} bytes instead of ${expected.size}`;
    if (found.mode !== expected.mode)
        return `mode ${found.mode.toString(8)} instead of ${expected.mode.toString(8)}`;
    if (found.target !== expected.link)
        return `a link to '${found.target}' instead of '${expected.link}'`;
    return undefined;
}
function typeOf(entry) {
    if (entry.link !== undefined)
        return 'link';
    return (0,digest/* isFolder */.lQ)(entry) ? 'folder' : 'file';
}

// EXTERNAL MODULE: ./src/sidecar/archive/frame-walk.ts
var frame_walk = __webpack_require__(9393);
;// CONCATENATED MODULE: ./src/sidecar/archive/frame-cutter.ts



/**
 * Cuts bytes that come in any portions into frames whose sizes are known. A frame has memory of its own, or is a whole
 * portion, which is shared with whoever gave it.
 */
class FrameCutter {
    #frames;
    #next = 0;
    #piece = Buffer.alloc(0);
    #filled = 0;
    /** Throws `FrameError` if `packArchive` writes no such `frames`. */
    constructor(frames) {
        if (!frames.every(decode_frame/* fitsBuffer */.vU))
            throw new frame_walk/* FrameError */.q('a frame is larger than any of ours');
        this.#frames = frames;
    }
    /** The frames that are whole with `chunk`. Throws `FrameError` if something follows the last one. */
    *cut(chunk) {
        for (let taken = 0; taken < chunk.length;) {
            const frame = this.#frames[this.#next];
            if (!frame)
                throw new frame_walk/* FrameError */.q('there is something behind its end');
            if (this.#filled === 0 && chunk.length === frame.compressed && taken === 0) {
                this.#next += 1;
                (0,release/* share */.u)(chunk);
                yield { bytes: chunk, content: frame.content };
                return;
            }
            if (this.#filled === 0)
                this.#piece = Buffer.allocUnsafe(frame.compressed);
            const copied = chunk.copy(this.#piece, this.#filled, taken);
            taken += copied;
            this.#filled += copied;
            if (this.#filled < this.#piece.length)
                continue;
            this.#filled = 0;
            this.#next += 1;
            yield { bytes: this.#piece, content: frame.content };
        }
    }
    /** Throws `FrameError` if something is missing. */
    end() {
        if (this.#next < this.#frames.length)
            throw new frame_walk/* FrameError */.q('it ends in the middle of a frame');
    }
}

// EXTERNAL MODULE: ./src/sidecar/archive/frame-table.ts
var frame_table = __webpack_require__(406);
// EXTERNAL MODULE: ./src/sidecar/archive/unpack.ts + 1 modules
var unpack = __webpack_require__(9412);
;// CONCATENATED MODULE: ./src/sidecar/archive/restore.ts












/** Frames that wait to be decompressed, beside those that are. */
const FRAMES_AHEAD = 2;
/**
 * Writes the archive that `packArchive` wrote once, and unpacks it while its bytes come, in one pass: nothing is read
 * a second time. It is checked as by `unpackArchive`, and holds just what `entries` say; that its bytes are the right
 * ones is for whoever reads the parts to know. Both are written where they are to be, so give places in a temporary
 * folder; if it fails, neither is left.
 *
 * False if a part was not to be had. Every part is read to its end even if the archive is refused before, so that
 * whoever keeps them finds out about damage. Throws `archive-damaged`, `archive-unsafe`, and what reading throws.
 */
async function restoreArchive(request) {
    const { file, root, parts, maxSize = entries/* DEFAULT_MAX_SIZE */.ZQ } = request;
    const frames = parts.flatMap((part) => part.frames);
    if (frames.reduce((sum, { content }) => sum + content, 0) > maxSize)
        throw (0,damaged/* tooLarge */.g$)(file, maxSize);
    await (0,promises_.mkdir)(root);
    let isDone = false;
    try {
        isDone = await writeBoth(request, frames);
        return isDone;
    }
    catch (error) {
        throw (0,damaged/* readError */.lS)(file, error);
    }
    finally {
        if (!isDone)
            for (const path of [file, root])
                await (0,promises_.rm)(path, { recursive: true, force: true });
    }
}
async function writeBoth(request, frames) {
    const cutter = new FrameCutter(frames);
    const output = await (0,promises_.open)(request.file, 'wx');
    const archive = new ChunkWriter(output);
    try {
        // Whoever writes into it waits until there is room.
        const pipe = new external_node_stream_.PassThrough({ objectMode: true, highWaterMark: FRAMES_AHEAD });
        // Its reader tells, if it is still there.
        pipe.on('error', () => undefined);
        const feeding = feed(request, { archive, cutter, pipe });
        feeding.catch((error) => pipe.destroy(error));
        try {
            await restore_unpack(request, pipe);
        }
        catch (error) {
            pipe.destroy();
            if (await feeding)
                throw error;
            return false;
        }
        await archive.add((0,frame_table/* encodeFrameTable */.k)(frames));
        await archive.end();
        return true;
    }
    finally {
        await output.close();
    }
}
/** Whether all parts were there. What goes wrong with their bytes ends `pipe`, and reading goes on. */
async function feed({ parts, signal }, { archive, cutter, pipe }) {
    let whole = true;
    for (const { read } of parts) {
        const found = await read(async (chunk) => {
            signal?.throwIfAborted();
            if (pipe.destroyed)
                return;
            try {
                // Cut first: the writer frees it.
                const cut = [...cutter.cut(chunk)];
                await archive.add(chunk);
                for (const frame of cut)
                    await put(pipe, frame);
            }
            catch (error) {
                pipe.destroy(error);
            }
        });
        whole &&= found;
    }
    try {
        if (whole)
            cutter.end();
        if (whole)
            pipe.end();
        else
            pipe.destroy();
    }
    catch (error) {
        pipe.destroy(error);
    }
    return whole;
}
function put(pipe, frame) {
    return new Promise((done, fail) => {
        pipe.write(frame, (error) => (error ? fail(error) : done()));
    });
}
async function restore_unpack(request, frames) {
    const { file, root, platform } = request;
    const archive = (0,entries/* entriesIn */.s9)(contentsOf(frames), file, platform);
    const expected = { ...archive, entries: expectedOnly(archive.entries, request) };
    await (0,unpack/* unpackEntries */.x)(root, { file, archive: expected, platform });
}
/** Nothing is written that should not be in it. */
async function* expectedOnly(found, { file, entries, topLevel }) {
    const expected = new ExpectedEntries(entries, topLevel);
    for await (const open of found) {
        const problem = expected.problemOf(open.entry);
        if (problem)
            throw (0,damaged/* damaged */.qM)(file, problem);
        yield open;
    }
    const problem = expected.problemAtEnd();
    if (problem)
        throw (0,damaged/* damaged */.qM)(file, problem);
}
async function* contentsOf(frames) {
    const decoded = (0,in_order/* inOrder */.a)(frames, decode_frame/* FRAMES_AT_ONCE */.F7, ({ bytes, content }) => (0,decode_frame/* decodeFrame */.O2)(bytes, content));
    for await (const content of decoded) {
        yield content;
        (0,release/* release */._)(content);
    }
}


/***/ })

};
