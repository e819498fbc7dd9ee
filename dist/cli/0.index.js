export const id = 0;
export const ids = [0];
export const modules = {

/***/ 1000:
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
// EXTERNAL MODULE: ./src/sidecar/manifest.ts
var sidecar_manifest = __webpack_require__(8014);
// EXTERNAL MODULE: ./src/build-backend/clean-build.ts + 48 modules
var clean_build = __webpack_require__(1477);
// EXTERNAL MODULE: ./src/build-backend/cache/cache-access.ts
var cache_access = __webpack_require__(7885);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/build-backend/size-budget.ts
var size_budget = __webpack_require__(612);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/sidecar/tree/hash-file.ts
var hash_file = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/sidecar/tree/verify.ts
var verify = __webpack_require__(3043);
// EXTERNAL MODULE: ./src/build-backend/phases.ts
var build_backend_phases = __webpack_require__(2253);
;// CONCATENATED MODULE: ./src/build-backend/cache/check-layers.ts







const MOST_NAMED = 10;
/**
 * Builds the program from its sources too, in folders of its own, and compares: every file of the tree, and every byte
 * of the archive. Throws `layers-differ`.
 */
async function checkLayers(subject, building, host) {
    const { plan, folders, phases, environment } = building;
    const own = { work: (0,external_node_path_.join)(folders.work, 'check'), staging: (0,external_node_path_.join)(folders.work, 'check', 'staging') };
    await (0,promises_.mkdir)(own.staging, { recursive: true });
    const check = new build_backend_phases/* Phases */.V(host);
    // What it has to tell was told with the record.
    const quiet = { ...host, annotate: () => undefined };
    const clean = await (0,clean_build/* cleanBuild */.S)({ plan, folders: own, phases: check }, quiet, environment);
    phases.seconds['check'] = Object.values(check.seconds).reduce((sum, seconds) => sum + seconds, 0);
    const found = (0,verify/* differences */.t)(clean.manifest.files, subject.manifest.files);
    if (found.length > 0) {
        const lines = found.slice(0, MOST_NAMED).map(({ path, what }) => `${path} (${what})`);
        throw differ(`${found.length} files differ: ${lines.join(', ')}`);
    }
    const [archive, cleanArchive] = await Promise.all([subject.staged, clean.staged].map(({ archive: file }) => (0,hash_file/* hashFile */.DC)(file)));
    if (archive?.sha256 !== cleanArchive?.sha256)
        throw differ('the trees are the same and the archives differ');
    host.info('check-layers: a clean build of the same sources has the same bytes.');
}
function differ(what) {
    return new errors/* UserError */.yo('layers-differ', `The program from the build cache is not what a clean build makes: ${what}.`, {
        hint: "Build without the cache until this is understood: 'cache: off'. Please report it with this message.",
    });
}

// EXTERNAL MODULE: ./src/sidecar/archive/pack.ts + 1 modules
var pack = __webpack_require__(9354);
// EXTERNAL MODULE: ./src/sidecar/tree/digest.ts
var digest = __webpack_require__(7982);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/build-backend/cache/archive-parts.ts


const READ_SIZE = 2 ** 20;
/** The parts of the archive `file`, which has these layers; the digests of the first ones may be `known`. */
async function archiveParts(file, layers, known = []) {
    const parts = [...known];
    let start = known.reduce((sum, { size }) => sum + size, 0);
    for (const { size, frames } of layers.slice(known.length)) {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for await (const chunk of fileRange(file, start, size))
            hash.update(chunk);
        parts.push({ sha256: hash.digest('hex'), size, frames });
        start += size;
    }
    return parts;
}
/** `size` bytes of `file` from `start` on. */
function fileRange(file, start, size) {
    // An end before the start means the whole file.
    if (size === 0)
        return nothing();
    return (0,external_node_fs_.createReadStream)(file, { start, end: start + size - 1, highWaterMark: READ_SIZE });
}
async function* nothing() {
    // No bytes.
}

// EXTERNAL MODULE: ./src/build-backend/cache/key/source-state.ts + 1 modules
var source_state = __webpack_require__(4874);
// EXTERNAL MODULE: ./src/build-backend/cache/lookup.ts
var lookup = __webpack_require__(6624);
// EXTERNAL MODULE: ./src/sidecar/file-kind.ts
var file_kind = __webpack_require__(3420);
// EXTERNAL MODULE: ./src/build-backend/environment/interpreter.ts
var environment_interpreter = __webpack_require__(45);
// EXTERNAL MODULE: ./src/build-backend/layer/compile.ts
var compile = __webpack_require__(1750);
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
    const interpreter = await (0,environment_interpreter/* findInterpreter */.A)(plan.inputs.python, host, plan.workingDirectory);
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

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./src/sidecar/in-order.ts
var in_order = __webpack_require__(7357);
// EXTERNAL MODULE: ./src/sidecar/archive/damaged.ts
var damaged = __webpack_require__(4545);
// EXTERNAL MODULE: ./src/sidecar/archive/decode-frame.ts
var decode_frame = __webpack_require__(3322);
// EXTERNAL MODULE: ./src/sidecar/archive/entries.ts
var archive_entries = __webpack_require__(9);
// EXTERNAL MODULE: ./src/sidecar/archive/frame-walk.ts
var frame_walk = __webpack_require__(9393);
;// CONCATENATED MODULE: ./src/sidecar/archive/frame-cutter.ts


/** Cuts bytes that come in any portions into frames whose sizes are known. */
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
;// CONCATENATED MODULE: ./src/sidecar/archive/hash-entries.ts

/**
 * Gives `entries` on, and adds to `found` what each was when its content was read: as the tree below the folder
 * `topLevel` would have it, without kinds. An entry beside that folder keeps its whole path.
 */
async function* hashEntries(entries, topLevel, found) {
    for await (const { entry, content } of entries) {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        yield { entry, content: hashed(content, hash) };
        if (entry.type === 'link')
            hash.update(entry.target ?? '');
        found.push(treeEntry(entry, topLevel, hash.digest('hex')));
    }
}
async function* hashed(content, hash) {
    for await (const chunk of content) {
        hash.update(chunk);
        yield chunk;
    }
}
function treeEntry({ path, type, size, mode, target }, topLevel, sha256) {
    const below = path.startsWith(`${topLevel}/`) ? path.slice(topLevel.length + 1) : path;
    return {
        path: type === 'folder' ? `${below}/` : below,
        size,
        sha256,
        mode,
        ...(type === 'link' && target !== undefined && { link: target }),
        kind: 'other',
    };
}

// EXTERNAL MODULE: ./src/sidecar/archive/unpack.ts
var unpack = __webpack_require__(734);
;// CONCATENATED MODULE: ./src/sidecar/archive/restore.ts











/** Frames that wait to be decompressed, beside those that are. */
const FRAMES_AHEAD = 2;
/**
 * Writes the archive that `packArchive` wrote once, and unpacks it while its bytes come, in one pass: nothing is read
 * a second time. It is checked as by `unpackArchive`, and each file against its digest in `entries`. Both are written
 * where they are to be, so give places in a temporary folder; if it fails, neither is left.
 *
 * False if a part was not to be had. Every part is read to its end even if the archive is refused before, so that
 * whoever keeps them finds out about damage. Throws `archive-damaged`, `archive-unsafe`, and what reading throws.
 */
async function restoreArchive(request) {
    const { file, root, parts, maxSize = archive_entries/* DEFAULT_MAX_SIZE */.ZQ } = request;
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
    try {
        // Whoever writes into it waits until there is room.
        const pipe = new external_node_stream_.PassThrough({ objectMode: true, highWaterMark: FRAMES_AHEAD });
        // Its reader tells, if it is still there.
        pipe.on('error', () => undefined);
        const feeding = feed(request, { output, cutter, pipe });
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
        await output.writeFile((0,frame_table/* encodeFrameTable */.k)(frames));
        return true;
    }
    finally {
        await output.close();
    }
}
/** Whether all parts were there. What goes wrong with their bytes ends `pipe`, and reading goes on. */
async function feed({ parts, signal }, { output, cutter, pipe }) {
    let whole = true;
    for (const { read } of parts) {
        const found = await read(async (chunk) => {
            signal?.throwIfAborted();
            if (pipe.destroyed)
                return;
            try {
                await output.writeFile(chunk);
                for (const frame of cutter.cut(chunk))
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
    const { file, root, platform, entries, topLevel } = request;
    const found = [];
    const archive = (0,archive_entries/* entriesIn */.s9)(contentsOf(frames), file, platform);
    const hashing = { ...archive, entries: hashEntries(archive.entries, topLevel, found) };
    await (0,unpack/* unpackEntries */.x)(root, { file, archive: hashing, platform });
    const [difference] = (0,verify/* differences */.t)(entries, found);
    if (difference)
        throw (0,damaged/* damaged */.qM)(file, `'${difference.path}' is not what it should be (${difference.what})`);
}
async function* contentsOf(frames) {
    yield* (0,in_order/* inOrder */.a)(frames, decode_frame/* FRAMES_AT_ONCE */.F7, ({ bytes, content }) => (0,decode_frame/* decodeFrame */.O2)(bytes, content));
}

;// CONCATENATED MODULE: ./src/build-backend/cache/restore.ts





/**
 * Brings the archive and the tree of `record` into the new folder `folder`, and compares every file with the manifest.
 * Undefined if anything of it is missing or is not what the record says; what is in `folder` then is of no use.
 */
async function restore({ manifest, archive }, folder, access, { platform, signal }) {
    const root = (0,external_node_path_.join)(folder, 'tree');
    const staged = { ...(0,hand_over/* handOverIn */.vp)(folder, manifest), tree: (0,external_node_path_.join)(root, manifest.name) };
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        const parts = archive.map((part) => ({
            frames: part.frames,
            read: (write) => access.store.readBlob(part, write),
        }));
        const { name: topLevel, files: entries } = manifest;
        const wanted = { parts, entries, topLevel, file: staged.archive, root };
        return (await restoreArchive({ ...wanted, platform, signal })) ? staged : undefined;
    }
    catch (error) {
        access.distrust((0,cache_access/* reasonOf */.A3)(error));
        return undefined;
    }
}

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
    const [files, staged] = await both(newFiles({ ...request, scratch: (0,external_node_path_.join)(folder, 'compiled') }, host), restore(record, folder, access, host));
    if ('reason' in files)
        return files;
    if (!staged)
        return { reason: 'the last build cannot be restored' };
    await writeFiles(staged.tree, files);
    const moved = await changedMeanwhile(request, host);
    if (moved.length > 0)
        return { reason: `${(0,lookup/* named */.KT)(moved)} changed while this ran` };
    const manifest = manifestWith(record.manifest, files);
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
/** Replaces the application's part of the archive; the bytes before it stay. Returns the parts. */
async function renewedArchive({ record, manifest, staged }, { signal }) {
    const application = new Set(record.layer.map(({ path }) => path));
    const below = record.archive.slice(0, -1);
    const { layers } = await (0,pack/* repackLayer */.i)({
        root: staged.tree,
        entries: manifest.files.filter(({ path }) => application.has(path)),
        file: staged.archive,
        below,
        topLevel: manifest.name,
        signal,
    });
    return archiveParts(staged.archive, layers, below);
}

// EXTERNAL MODULE: ./src/build-backend/cache/build-history.ts
var build_history = __webpack_require__(5329);
// EXTERNAL MODULE: ./src/build-backend/cache/build-record.ts
var build_record = __webpack_require__(1092);
// EXTERNAL MODULE: ./src/build-backend/cache/record-keys.ts
var record_keys = __webpack_require__(3784);
;// CONCATENATED MODULE: ./src/build-backend/cache/save.ts






/**
 * Keeps a build: first its bytes, then its record, then what leads to the record, so that whoever reads at the same
 * time finds nothing that is not there yet.
 */
async function save(kept, { store }, host) {
    const { plan, key, sources, history } = kept;
    if (!store.writes)
        return;
    const record = { ...kept.record, key: (0,record_keys/* exactKey */.FF)(key, sources) };
    let start = 0;
    for (const part of record.archive) {
        const from = start;
        await store.putBlob(part, () => fileRange(kept.archive, from, part.size));
        start += part.size;
    }
    const encoded = (0,build_record/* encodeRecord */.Ym)(record);
    await store.putRecord(record.key, encoded);
    if (record.layer.length > 0) {
        const pointer = { content: Buffer.from(record.key, 'latin1'), blobs: encoded.blobs };
        await store.putRecord((0,record_keys/* baseKey */.H_)(key, sources), pointer);
    }
    const newest = { key, record: record.key };
    await store.putRecord((0,record_keys/* historyKey */.Ox)(plan, host), (0,build_history/* encodeHistory */.N2)((0,build_history/* withBuild */.TK)(history, sources.set, newest)));
}
/**
 * Sources that were written, replaced or removed after `since` (milliseconds since 1970): the build may have read the
 * old ones or the new ones, so it must not be kept under either.
 */
async function writtenSince(since, { set, state }, { workingDirectory }) {
    const written = [];
    for (const { path, role } of set.files) {
        const found = await (0,promises_.stat)((0,external_node_path_.resolve)(workingDirectory, path)).catch(() => undefined);
        // The time of the last change of any kind: a file that is moved here brings its old time of writing along.
        const isNew = found !== undefined && found.ctimeMs > since;
        const isGone = role !== 'fixed' && state.digests.get(path) === 'absent';
        if (isNew || isGone)
            written.push(path);
    }
    return written;
}

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
    const staged = await building.phases.run('restore', 'Restore the program', () => restore(record, building.folder, building.access, host));
    if (!staged)
        return { reason: 'the last build cannot be restored' };
    return finish({ level: '0', record, staged, said: UNCHANGED }, building, host);
}
async function changed(hit, building, host) {
    const { plan, folder, access, phases, key, history } = building;
    const made = await phases.run('relayer', 'Renew the application layer', () => relayer({ plan, hit, folder }, access, host));
    if ('reason' in made)
        return made;
    const { record, staged } = made;
    const outcome = await finish({ level: '1', record, staged, said: relayeredText(made) }, building, host);
    const archive = outcome.handOver.archive;
    await phases.run('keep', 'Keep the program in the build cache', () => save({ plan, key, sources: hit.sources, record, archive, history }, access, host));
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
    if (plan.inputs['check-layers'])
        await checkLayers({ staged, manifest }, building, host);
    const build = { cacheLevel: level, seconds: phases.seconds };
    const outcome = await place({ staged, manifest: { ...manifest, build }, findings });
    const cache = `level ${level}: ${hit.said}, ${savedTime(own, seconds)}`;
    host.info(`Build cache: ${cache}.`);
    return { ...outcome, cache };
}

// EXTERNAL MODULE: ./src/build-backend/cache/key/interpreter-fingerprint.ts + 2 modules
var interpreter_fingerprint = __webpack_require__(6942);
// EXTERNAL MODULE: ./src/build-backend/cache/key/source-path.ts
var source_path = __webpack_require__(3323);
;// CONCATENATED MODULE: ./src/build-backend/cache/key/data-listings.ts


/**
 * The folders of which a spec, a hook or an argument that is passed on has collected data, and those above them below the
 * working directory: a new file in one may be collected too, whatever it is called. The inputs say themselves what they
 * collect.
 */
function dataListings({ files }, { source, inputs, workingDirectory }) {
    const known = source.kind !== 'spec' && inputs['hooks-dir'].length + inputs['extra-args'].length === 0;
    if (known)
        return [];
    const folders = new Set();
    for (const { source: file, how } of files) {
        if (how.kind === 'data')
            for (const folder of foldersOf(file, workingDirectory))
                folders.add(folder);
    }
    return [...folders].map((folder) => ({ folder, deep: false, of: 'all' }));
}
function foldersOf(file, workingDirectory) {
    const folder = (0,external_node_path_.dirname)(file);
    if (folder === workingDirectory)
        return [];
    if (!(0,source_path/* isInside */.FK)(folder, workingDirectory))
        return [folder];
    const above = (0,external_node_path_.dirname)(folder);
    return above === workingDirectory ? [folder] : [folder, ...foldersOf(folder, workingDirectory)];
}

;// CONCATENATED MODULE: ./src/build-backend/cache/key/passed-on.ts
/** The values of the packager's option `--<name>` among the arguments that are passed on as they are. */
function passedOn({ 'extra-args': args }, name) {
    const flag = `--${name}`;
    return args.flatMap((argument, index) => {
        if (argument.startsWith(`${flag}=`))
            return [argument.slice(flag.length + 1)];
        if (argument.startsWith(`${flag} `))
            return [argument.slice(flag.length + 1).trim()];
        return argument === flag && args[index + 1] !== undefined ? [args[index + 1] ?? ''] : [];
    });
}

;// CONCATENATED MODULE: ./src/build-backend/cache/key/python-imports.ts
const FROM = /(?:^|[:;])[ \t]*from[ \t]+(\.*)[ \t]*([\w.]*)[ \t]+import[ \t]+(\([^)]*\)|[^\n;]+)/gm;
const IMPORT = /(?:^|[:;])[ \t]*import[ \t]+([^\n;]+)/gm;
/**
 * Dotted names of all that a Python text may import, whatever the circumstances; what follows `from x import` may be a
 * module or not. `folder` is the package that relative names start from. It reads too much rather than too little.
 */
function importedNames(text, folder) {
    const lines = text.replaceAll(/\\\r?\n/g, ' ').replaceAll(/#[^\n]*/g, '');
    const found = new Set();
    for (const [, dots = '', name = '', what = ''] of lines.matchAll(FROM)) {
        const above = folder.split('.').slice(0, dots.length > 1 ? 1 - dots.length : undefined);
        const base = [...(dots === '' ? [] : above), name].filter(Boolean).join('.');
        found.add(base);
        for (const each of namesIn(what))
            found.add([base, each].filter(Boolean).join('.'));
    }
    for (const [, what = ''] of lines.matchAll(IMPORT))
        for (const each of namesIn(what))
            found.add(each);
    return [...found].filter(Boolean);
}
/** `a.b as c, d` → `a.b`, `d`. */
function namesIn(list) {
    return list
        .replaceAll(/[()]/g, '')
        .split(',')
        .map((one) => /^\s*([\p{L}\p{N}_.]+)/u.exec(one)?.[1] ?? '')
        .filter(Boolean);
}

;// CONCATENATED MODULE: ./src/build-backend/cache/key/executed-code.ts




/** Calls that import what their first argument names, while the program is built. */
const IMPORTING = /\b(get_module_attribute|collect_dynamic_libs|import_module|__import__|run_module|get_package_paths)\s*\(\s*[rbu]?['"]([\w.]+)['"]/g;
/** Calls that import a package and each one in it. */
const SEARCHING = /\bcollect_(?:submodules|all)\s*\(\s*[rbu]?['"]([\w.]+)['"]/g;
const LITERAL = /['"]([A-Za-z_][\w.]*)['"]/g;
/**
 * Files of the application that a build runs or reads for itself, beside collecting them, absolute: modules that the
 * spec or a hook imports with all that these import, files that one of them names (`open('app/about.py')`), and packages that PyInstaller imports to
 * find their modules. What they say can change any part of the program.
 */
function executedCode(build) {
    const { layer, plan, roots, hooks } = build;
    const programs = plan.source.kind === 'spec' ? [plan.source.file, ...hooks] : hooks;
    const texts = programs.map(textOf);
    const run = new ModuleFiles(roots);
    for (const [index, file] of programs.entries())
        for (const name of namedBy(file, texts[index] ?? ''))
            run.add(name);
    const files = run.closure();
    texts.push(...[...files].map(textOf));
    // If what a package imports fails, so does the package in the program: its own file is enough.
    const searched = new ModuleFiles(roots);
    for (const name of searchedPackages(build, texts))
        searched.add(name);
    const all = texts.join('\n');
    const named = layer.files.map(({ source }) => source).filter((file) => all.includes((0,external_node_path_.basename)(file)));
    return [...files, ...searched.files, ...named];
}
/** Modules that a spec or a hook has imported. Of a hook, every text counts that may be the name of one. */
function namedBy(file, text) {
    const called = [...text.matchAll(IMPORTING)].map(([, , name = '']) => name);
    const literals = /^hook-.*\.py$/.test((0,external_node_path_.basename)(file)) ? [...text.matchAll(LITERAL)] : [];
    return [...importedNames(text, ''), ...called, ...literals.map(([, name = '']) => name)];
}
/** The packages in those of which every module is wanted: each is imported. */
function searchedPackages({ plan, scan, layer }, texts) {
    const wanted = [
        ...['collect-submodules', 'collect-all'].flatMap((name) => [
            ...plan.inputs[name],
            ...scan.added.filter(({ input }) => input === name).map(({ value }) => value),
            ...passedOn(plan.inputs, name),
        ]),
        ...texts.flatMap((text) => [...text.matchAll(SEARCHING)].map(([, name = '']) => name)),
    ];
    const packages = layer.files.flatMap(({ how }) => how.kind === 'module' && how.package ? [how.module] : []);
    return [...wanted, ...packages.filter((one) => wanted.some((name) => `${one}.`.startsWith(`${name}.`)))];
}
/** Files of modules, with those of the packages that they are in. */
class ModuleFiles {
    #files = new Map();
    #roots;
    constructor(roots) {
        this.#roots = roots;
    }
    get files() {
        return [...this.#files.values()];
    }
    /** Adds what `name` may mean: a module, or something in one. */
    add(name) {
        const parts = name.split('.');
        for (let count = 1; count <= parts.length; count += 1) {
            const above = parts.slice(0, count);
            const file = this.#files.get(above.join('.')) ?? this.#find(above);
            if (file !== undefined)
                this.#files.set(above.join('.'), file);
        }
    }
    /** The files of all of them, and of all that these import. */
    closure() {
        const done = new Set();
        // A map is visited with what is added on the way.
        for (const [module, file] of this.#files) {
            if (done.has(file))
                continue;
            done.add(file);
            const folder = (0,external_node_path_.basename)(file) === '__init__.py' ? module : module.split('.').slice(0, -1).join('.');
            for (const name of importedNames(textOf(file), folder))
                this.add(name);
        }
        return done;
    }
    #find(parts) {
        const candidates = this.#roots.flatMap((root) => [
            (0,external_node_path_.join)(root, ...parts, '__init__.py'),
            `${(0,external_node_path_.join)(root, ...parts)}.py`,
        ]);
        return candidates.find((file) => (0,external_node_fs_.existsSync)(file));
    }
}
function textOf(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return '';
    }
}
/** Where a spec's own imports are looked for, beside the module path of the program. */
function executionRoots(plan, roots) {
    const own = plan.source.kind === 'spec' ? [(0,external_node_path_.dirname)(plan.source.file)] : [];
    return [...new Set([...roots, plan.workingDirectory, ...own].map((folder) => (0,external_node_path_.resolve)(folder)))];
}

// EXTERNAL MODULE: ./src/build-backend/environment/requirement-lines.ts
var requirement_lines = __webpack_require__(5826);
// EXTERNAL MODULE: ./src/build-backend/environment/requirements.ts
var environment_requirements = __webpack_require__(2979);
// EXTERNAL MODULE: ./src/build-backend/project-version.ts
var project_version = __webpack_require__(7141);
;// CONCATENATED MODULE: ./src/build-backend/cache/key/fixed-files.ts





/**
 * Files that a build reads whatever it collects, absolute: what the project says of itself, requirements, version,
 * spec or script, hooks given one by one, icon, baseline, and files that arguments for the packager name. Some may not
 * be there: that is a state too.
 */
async function fixedFiles(plan, host) {
    const { inputs, workingDirectory, source } = plan;
    const absolute = (path) => (0,external_node_path_.resolve)(workingDirectory, path);
    const requirements = await (0,environment_requirements/* planRequirements */.K)({
        workingDirectory,
        workspace: host.workspace,
        requirements: inputs.requirements,
    });
    const lists = await Promise.all(requirements.sources.map(requirementFiles));
    return [
        ...['pyproject.toml', 'setup.cfg', 'uv.toml'].map(absolute),
        ...lists.flat(),
        ...(inputs.version === undefined
            ? (0,project_version/* upwards */.H)(workingDirectory, host.workspace).map((folder) => (0,external_node_path_.join)(folder, 'VERSION'))
            : []),
        ...(source.kind === 'module' ? [] : [source.file]),
        ...inputs['runtime-hooks'].map(absolute),
        ...[inputs.icon, inputs['import-baseline']].filter((path) => path !== undefined).map(absolute),
        ...inputs['extra-args'].flatMap(pathsIn).map(absolute).filter(external_node_fs_.existsSync),
    ];
}
/** The files of one source of requirements, with those that they include or are constrained by. */
async function requirementFiles(source) {
    if (source.kind === 'pyproject')
        return [source.file];
    if (source.kind !== 'list')
        return [source.file, (0,external_node_path_.join)((0,external_node_path_.dirname)(source.file), 'pyproject.toml')];
    const lines = (await Promise.all(source.files.map((file) => (0,requirement_lines/* readFileLines */.MU)(file)))).flat();
    const others = lines.flatMap(({ content, file }) => {
        const path = /^(?:-r|--requirement|-c|--constraint)[\s=]*(.+)$/.exec(content)?.[1];
        return path === undefined || /^[a-z]+:\/\//i.test(path) ? [] : [(0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), path)];
    });
    return [...source.files, ...others];
}
/** What may be a path in an argument: `x`, and of `--option=x:y` the parts behind `=`. */
function pathsIn(argument) {
    const value = argument.replace(/^-[\w-]+=?/, '');
    return [...new Set([value, ...value.split(/[:;]/)])].filter(Boolean);
}

// EXTERNAL MODULE: ./src/build-backend/pyinstaller/data-item.ts
var data_item = __webpack_require__(8035);
// EXTERNAL MODULE: ./src/build-backend/cache/key/list-names.ts + 1 modules
var list_names = __webpack_require__(1598);
;// CONCATENATED MODULE: ./src/build-backend/cache/key/named-listings.ts





/** Files and folders that the options of a build name, given or proposed by the scan. */
function namedListings(plan, { added }) {
    const { inputs, project, workingDirectory, output } = plan;
    const values = (name) => [
        ...inputs[name],
        ...added.filter(({ input }) => input === name).map(({ value }) => value),
        ...passedOn(inputs, name),
    ];
    const sources = ['add-data', 'add-binary'].flatMap((name) => values(name).map((line) => (0,data_item/* parseDataItem */.F)(name, line).source));
    const found = sources.map((source) => sourcesAt((0,external_node_path_.resolve)(workingDirectory, source)));
    const hooks = inputs['hooks-dir'].map((path) => (0,external_node_path_.resolve)(workingDirectory, path));
    const packages = [
        ...[...values('collect-data'), ...values('collect-all')].map((name) => ({ name, of: 'all' })),
        ...values('collect-submodules').map((name) => ({ name, of: 'importable' })),
    ];
    return {
        files: [...found.flatMap(({ files }) => files), ...hooks.flatMap((folder) => filesIn(folder, output))],
        listings: [
            ...found.flatMap(({ listings }) => listings),
            ...hooks.map((folder) => ({ folder, deep: true, of: 'all' })),
            ...packages.flatMap(({ name, of }) => project.sourceRoots
                .map((root) => (0,external_node_path_.resolve)(workingDirectory, root, ...name.split('.')))
                .filter(isFolder)
                .map((folder) => ({ folder, deep: true, of }))),
        ],
    };
}
/** A file is itself; of a folder or a pattern the names count, its contents are what was collected. */
function sourcesAt(path) {
    const [before = path] = path.split(/(?<=[\\/])[^\\/]*[*?[]/, 1);
    if (before !== path)
        return { files: [], listings: [{ folder: (0,external_node_path_.resolve)(before), deep: true, of: 'all' }] };
    if (isFolder(path))
        return { files: [], listings: [{ folder: path, deep: true, of: 'all' }] };
    return { files: [path], listings: [] };
}
function filesIn(folder, output) {
    return (0,list_names/* listNames */.Z)(folder, { deep: true, of: 'all' }, output)
        .filter((name) => !name.endsWith('/'))
        .map((name) => (0,external_node_path_.join)(folder, name));
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

;// CONCATENATED MODULE: ./src/build-backend/cache/key/package-listings.ts


const CODE = /\.(?:pyw?|pyc|pyd|so)$/;
/** The folders in which the packager looks for the application's modules, absolute. */
function searchRoots(plan, { added }) {
    const { project, source, workingDirectory } = plan;
    const editable = added.filter(({ input }) => input === 'paths').map(({ value }) => value);
    const roots = [...project.sourceRoots, ...editable].map((root) => (0,external_node_path_.resolve)(workingDirectory, root));
    return [...new Set([...roots, ...(source.kind === 'module' ? [] : [(0,external_node_path_.dirname)(source.file)])])];
}
/**
 * The top-level packages of which something was collected: in them, new modules may be found by imports that are
 * there, and new data files by whatever collected the others. What is beside them does not matter.
 */
function packageListings(layer, roots) {
    const code = [...layer.files.filter(({ how }) => how.kind === 'module').map(({ source }) => source)];
    code.push(...layer.fixed.filter((file) => CODE.test(file)));
    const packages = new Set(code.map((file) => packageOf(file, roots)).filter((folder) => folder !== undefined));
    const data = layer.files.filter(({ how }) => how.kind === 'data').map(({ source }) => source);
    return [...packages].map((folder) => {
        const of = data.some((file) => (0,source_path/* isInside */.FK)(file, folder)) ? 'all' : 'importable';
        return { folder, deep: true, of };
    });
}
/** The folder of the top-level package that `file` is in, below the innermost root that holds it. */
function packageOf(file, roots) {
    const [root] = roots.filter((one) => (0,source_path/* isInside */.FK)(file, one)).sort((a, b) => b.length - a.length);
    if (root === undefined)
        return undefined;
    const [first, ...rest] = (0,external_node_path_.relative)(root, file).split(external_node_path_.sep);
    return first === undefined || rest.length === 0 ? undefined : (0,external_node_path_.join)(root, first);
}

;// CONCATENATED MODULE: ./src/build-backend/cache/key/spec-files.ts



/**
 * The folders that a spec may read: a program by itself, it can open what it likes, and mostly does so below the
 * working directory or beside itself. None if the plan has no spec.
 */
function specFolders({ source, workingDirectory }, { workspace }) {
    if (source.kind !== 'spec')
        return [];
    const own = (0,external_node_path_.dirname)(source.file);
    const apart = !(0,source_path/* isInside */.FK)(own, workingDirectory) && !(0,source_path/* isInside */.FK)(workingDirectory, own) && (0,source_path/* isInside */.FK)(own, workspace);
    return apart ? [workingDirectory, own] : [workingDirectory];
}
/** Every file in those folders that a spec may read, absolute. */
function specFiles(plan, host) {
    return specFolders(plan, host).flatMap((folder) => (0,list_names/* listNames */.Z)(folder, { deep: true, of: 'sources' }, plan.output)
        .filter((name) => !name.endsWith('/'))
        .map((name) => (0,external_node_path_.join)(folder, name)));
}

;// CONCATENATED MODULE: ./src/build-backend/cache/key/source-set-of.ts










/** A file with several roles has the strictest. */
const STRICTNESS = { data: 0, module: 1, fixed: 2 };
/** Every file that the build read, and every folder in which another file would have changed it. */
async function sourceSetOf(build, host) {
    const { layer, plan, scan } = await asGiven(build, host);
    const base = { workingDirectory: plan.workingDirectory, workspace: host.workspace };
    const roles = new Map();
    const add = (path, role) => {
        const name = (0,source_path/* sourcePath */.Z3)(path, base);
        const known = roles.get(name);
        if (known === undefined || STRICTNESS[role] > STRICTNESS[known])
            roles.set(name, role);
    };
    for (const { source, how } of layer.files)
        add(source, how.kind);
    for (const file of layer.fixed)
        if (!isOurs(file, base.workingDirectory, host))
            add(file, 'fixed');
    const addNew = (path) => {
        if (!roles.has((0,source_path/* sourcePath */.Z3)(path, base)))
            add(path, 'fixed');
    };
    // A module that was read and not collected can still ask for others; one that is data is not followed as a module.
    for (const file of scan.files)
        if (roles.get((0,source_path/* sourcePath */.Z3)(file, base)) !== 'module')
            add(file, 'fixed');
    for (const file of [...(await fixedFiles(plan, host)), ...specFiles(plan, host)])
        addNew(file);
    const named = namedListings(plan, scan);
    for (const file of named.files)
        addNew(file);
    // What is missing there may come to be, as a file or as a folder.
    for (const place of scan.looked)
        if (!source_set_of_isFolder(place))
            addNew(place);
    const roots = searchRoots(plan, scan);
    const hooks = named.files.filter((file) => isHook(file, plan));
    for (const file of executedCode({ layer, plan, scan, roots: executionRoots(plan, roots), hooks }))
        add(file, 'fixed');
    const listings = [
        ...dataListings(layer, plan),
        ...roots.map((folder) => ({ folder, deep: false, of: 'importable' })),
        ...packageListings(layer, roots),
        ...named.listings,
        ...scan.looked.map((folder) => ({ folder, deep: true, of: 'all' })),
        ...specFolders(plan, host).map((folder) => ({ folder, deep: true, of: 'sources' })),
    ];
    return {
        files: [...roles].map(([path, role]) => ({ path, role })).sort((a, b) => (a.path < b.path ? -1 : 1)),
        listings: uniqueListings(listings.map((one) => ({ ...one, folder: (0,source_path/* sourcePath */.Z3)(one.folder, base) }))),
    };
}
function isHook(file, { inputs, workingDirectory }) {
    return inputs['hooks-dir'].some((folder) => (0,source_path/* isInside */.FK)(file, (0,external_node_path_.resolve)(workingDirectory, folder)));
}
/** The build with every path below the workspace as it was given, not as links resolve. */
async function asGiven({ layer, plan, scan }, { workspace }) {
    const folders = { workspace, real: await (0,promises_.realpath)(workspace) };
    const below = (path) => (0,source_path/* belowWorkspace */.tj)(path, folders);
    return {
        layer: {
            ...layer,
            files: layer.files.map((file) => ({ ...file, source: below(file.source) })),
            fixed: layer.fixed.map(below),
        },
        plan,
        scan: { ...scan, files: scan.files.map(below), looked: scan.looked.map(below) },
    };
}
function source_set_of_isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
/** Whether a file is one that the build wrote for itself: it is new in every run. */
function isOurs(file, workingDirectory, { temp }) {
    return (0,source_path/* isInside */.FK)(file, temp) && !(0,source_path/* isInside */.FK)(file, workingDirectory);
}
function uniqueListings(listings) {
    const byText = new Map(listings.map((one) => [`${one.folder}\0${one.of}\0${one.deep}`, one]));
    return [...byText].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, listing]) => listing);
}

;// CONCATENATED MODULE: ./src/build-backend/cache/recording-host.ts
/** `host`, and everything that is annotated through it from now on. */
function recordingHost(host) {
    const annotations = [];
    const annotate = (level, message, place) => {
        annotations.push({ level, message, ...(place && { place }) });
        host.annotate(level, message, place);
    };
    return { host: { ...host, annotate }, annotations };
}

;// CONCATENATED MODULE: ./src/build-backend/cache/full-build.ts









/** Builds the program from its sources, because of `reason`, and keeps it. */
async function fullBuild(reason, building, host) {
    const { tools } = building;
    host.info(`Build cache: full build, ${reason}.`);
    const recording = recordingHost(await tools.environmentHost());
    await tools.restorePackager(building.key);
    if (tools.restored)
        host.info(`Build cache: ${tools.restored}.`);
    const made = await (0,clean_build/* cleanBuild */.S)(building, recording.host, building.environment);
    const outcome = await building.place(tools.restored ? atLevel2(made) : made);
    const seconds = (performance.now() - building.started.clock) / 1000;
    if (building.store.writes) {
        await building.phases.run('keep', 'Keep the program in the build cache', () => keep({ made, archive: outcome.handOver.archive, seconds, ...recording }, building, host));
    }
    await tools.keep(made.environment);
    return { ...outcome, cache: [`full build, ${reason}`, tools.restored ?? []].flat().join('; ') };
}
function atLevel2({ manifest, ...made }) {
    return { ...made, manifest: { ...manifest, build: { ...manifest.build, cacheLevel: '2' } } };
}
async function keep(result, building, host) {
    const { made, archive } = result;
    const { plan, key, history, access, started } = building;
    const set = await sourceSetOf({ layer: made.program.layer, plan, scan: made.scan }, host);
    const state = await (0,source_state/* sourceState */.f)(set, plan, host);
    const doubt = await doubtAbout(made, { sources: { set, state }, since: started.date, plan }, host);
    if (doubt !== undefined) {
        host.info(`Not kept in the build cache: ${doubt}.`);
        return;
    }
    const { absent } = made.program.layer;
    if (absent !== undefined)
        host.info(`Build cache: any change will need a full build, because ${absent}.`);
    const record = await recordOf(result, state, building, host);
    await save({ plan, key, sources: { set, state }, record, archive, history }, access, host);
}
/** Why the key may not be that of the program, as a clause. */
async function doubtAbout({ environment }, { plan, sources, since }, host) {
    const fingerprint = await (0,interpreter_fingerprint/* fingerprintInterpreter */.p)(plan.inputs.python, host, plan.workingDirectory);
    if (!(await (0,interpreter_fingerprint/* isInterpreter */.X)(fingerprint, environment.interpreter, host))) {
        return `it was built with ${environment.interpreter.executable}, because the Python found first does not run`;
    }
    const written = await writtenSince(since, sources, plan);
    return written.length === 0 ? undefined : `${(0,lookup/* named */.KT)(written)} changed during the build`;
}
async function recordOf({ made, archive, annotations, seconds }, sources, { plan }, host) {
    const { manifest, findings, program, packed } = made;
    return {
        manifest,
        archive: await archiveParts(archive, packed.layers),
        layer: program.layer.files.map(({ path, source, how }) => ({
            path,
            source: (0,source_path/* sourcePath */.Z3)(source, { ...plan, workspace: host.workspace }),
            how,
        })),
        sources,
        findings,
        annotations,
        seconds,
    };
}

// EXTERNAL MODULE: ./src/build-backend/cache/key/build-key.ts + 14 modules
var build_key = __webpack_require__(5600);
// EXTERNAL MODULE: ./src/build-backend/cache/key/explain.ts + 1 modules
var explain = __webpack_require__(1186);
// EXTERNAL MODULE: ./src/build-backend/environment/variables.ts
var variables = __webpack_require__(4366);
// EXTERNAL MODULE: ./src/build-backend/folders.ts
var build_backend_folders = __webpack_require__(9420);
// EXTERNAL MODULE: ./src/build-backend/cache/key/key-part.ts
var key_part = __webpack_require__(1661);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(8898);
// EXTERNAL MODULE: ./src/build-backend/environment/uv.ts
var environment_uv = __webpack_require__(4664);
;// CONCATENATED MODULE: ./src/build-backend/cache/prune-uv-cache.ts






/** What uv knows of this machine's interpreters, and clones of repositories, whose addresses may hold a password. */
const LEFT_OUT = /^(?:interpreter|git)-v\d+$/;
/** `wheels-v7/pypi/six/1.17.0-py2.py3-none-any.http`, `…/index/<digest>/six/…`; links to what was unpacked. */
const WHEELS = /^wheels-v\d+$/;
/** `simple-v27/pypi/six.rkyv`: which files an index has. */
const INDEX = /^simple-v\d+$/;
/**
 * Takes out of uv's cache in `folder` what `environment` does not need: other versions of its packages, and those of
 * the environment `before` that are gone. Anything else there was fetched to build something, and stays.
 *
 * Not `uv cache prune --ci`, which leaves only what uv built itself: then the next build would ask the index for every
 * page and wheel again. With an index that is as near as the store (a mirror), wheels from either take the same time
 * (measured: 2.8 s for 17, 5.5 s for numpy, pandas and scipy); with one that is slow or away, the store wins.
 */
async function pruneUvCache(folder, environment, before, host) {
    const held = new Map(environment.distributions.map(({ name, version }) => [(0,requirement_lines/* normalizedName */.j8)(name), version]));
    const gone = new Set(before.map(requirement_lines/* normalizedName */.j8).filter((name) => !held.has(name)));
    for (const bucket of await (0,promises_.readdir)(folder)) {
        const place = (0,external_node_path_.join)(folder, bucket);
        if (LEFT_OUT.test(bucket))
            await (0,promises_.rm)(place, { recursive: true });
        if (!WHEELS.test(bucket) && !INDEX.test(bucket))
            continue;
        const files = await (0,promises_.readdir)(place, { recursive: true, withFileTypes: true });
        for (const file of files.filter((each) => !each.isDirectory())) {
            const path = (0,external_node_path_.join)(file.parentPath, file.name);
            if (isDispensable(path, WHEELS.test(bucket), { held, gone }))
                await (0,promises_.rm)(path);
        }
    }
    await dropUnreferenced(folder, environment, host);
}
function isDispensable(path, isWheel, { held, gone }) {
    const [package_ = '', file = ''] = path.split(/[\\/]/).slice(-2);
    if (!isWheel)
        return gone.has((0,requirement_lines/* normalizedName */.j8)(file.replace(/\.[^.]*$/, '')));
    const name = (0,requirement_lines/* normalizedName */.j8)(package_);
    const version = held.get(name);
    return version === undefined ? gone.has(name) : !isVersion(file.split('-', 1)[0] ?? '', version);
}
function isVersion(one, other) {
    return (0,pep440.valid)(one) === null || (0,pep440.valid)(other) === null || (0,pep440.eq)(one, other);
}
/** Unpacked wheels that no entry leads to any more. */
async function dropUnreferenced(folder, { interpreter }, host) {
    const uv = await (0,environment_uv/* findUv */.d4)(host, interpreter);
    if (!uv)
        return;
    const env = { ...(0,variables/* childEnvironment */.Q)(host), UV_CACHE_DIR: folder };
    await host.exec(uv.program, ['cache', 'prune'], { env, cwd: host.temp, allowFailure: true });
}

// EXTERNAL MODULE: ./src/shared/describe-error.ts + 1 modules
var describe_error = __webpack_require__(8884);
// EXTERNAL MODULE: ./src/sidecar/tree.ts + 2 modules
var sidecar_tree = __webpack_require__(6434);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./src/sidecar/manifest-schema.ts
var manifest_schema = __webpack_require__(6176);
// EXTERNAL MODULE: ./src/build-backend/cache/compressed-json.ts
var compressed_json = __webpack_require__(5194);
;// CONCATENATED MODULE: ./src/build-backend/cache/tool-cache-record.ts





/** Raised when the record says anything in another way: older ones are misses then. */
const FORMAT = 1;
const hex = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const schema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz(FORMAT),
    key: hex,
    contents: schemas/* string */.YjP().min(1),
    packages: schemas/* array */.YOg(schemas/* string */.YjP()),
    entries: schemas/* array */.YOg(manifest_schema/* treeEntrySchema */.kJ),
    archive: build_record/* archivePartSchema */.fC,
});
/** The record as it is kept. */
function encodeToolCache(record) {
    const { sha256, size } = record.archive;
    return { content: (0,compressed_json/* compressed */.u)({ format: FORMAT, ...record }), blobs: [{ sha256, size }] };
}
/** The record in `content`, which was kept under `key`. Throws `cache-record-invalid` for anything else. */
function decodeToolCache(content, key) {
    const result = schema.safeParse((0,compressed_json/* decompressed */.j)(content));
    if (result.success && result.data.key === key) {
        const { format: _, ...record } = result.data;
        return record;
    }
    const why = result.success ? 'it belongs to another key' : 'it has another shape';
    throw new errors/* UserError */.yo('cache-record-invalid', `The record of a tool's cache cannot be used: ${why}.`, {
        hint: 'It was damaged, or written by something else. The next full build replaces it.',
    });
}

;// CONCATENATED MODULE: ./src/build-backend/cache/tool-cache-folder.ts









/**
 * Larger folders are not kept, in bytes: to bring them costs what the tool itself needs, and they would push programs
 * out of a store that has a limit (GitHub's: 10 GB for a repository).
 */
const LARGEST = 500e6;
/** What the headers of an archive may add. */
const ROOM = 100e6;
const TOP_LEVEL = 'cache';
/**
 * Brings back the folder of `cache`, every file compared with its digest. Undefined if there is none or anything about
 * it is wrong: then there is no folder, and a warning unless it was just absent. Throws an interruption alone.
 */
async function restoreToolCache(cache, access, host) {
    const found = await access.store.getRecord(cache.key);
    if (!found)
        return undefined;
    return guarded(cache, access, host, async () => {
        const record = decodeToolCache(found.content, cache.key);
        return (await tool_cache_folder_unpack(record, cache, access, host)) ? record : undefined;
    });
}
async function tool_cache_folder_unpack({ archive, entries }, { folder }, { store }, { platform, signal }) {
    const [file, root] = [`${folder}.tar.zst`, `${folder}.new`];
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(folder), { recursive: true });
    const read = (write) => store.readBlob(archive, write);
    const parts = [{ frames: archive.frames, read }];
    const wanted = { parts, entries, topLevel: TOP_LEVEL, file, root, maxSize: LARGEST + ROOM };
    if (!(await restoreArchive({ ...wanted, platform, signal })))
        return false;
    await (0,promises_.rename)((0,external_node_path_.join)(root, TOP_LEVEL), folder);
    for (const path of [file, root])
        await (0,promises_.rm)(path, { recursive: true });
    return true;
}
/**
 * Keeps the folder of `cache`, unless what it was restored from is as good, it is empty, or too large. Trouble is a
 * warning; throws an interruption alone.
 */
async function keepToolCache(cache, { before, packages, prune, ...given }, access, host) {
    await guarded(cache, access, host, async () => {
        await (0,promises_.mkdir)(cache.folder, { recursive: true });
        await prune?.();
        const size = await sizeBelow(cache.folder);
        if (size > LARGEST) {
            host.info(`The cache of ${cache.tool} is not kept: it has ${(0,quantities/* formatSize */.Xq)(size)}, the limit is ${(0,quantities/* formatSize */.Xq)(LARGEST)}.`);
        }
        if (size === 0 || size > LARGEST)
            return;
        const tree = await (0,sidecar_tree/* readTree */.Z)(cache.folder, host);
        const contents = given.contents ?? tree.digest;
        if (contents !== before?.contents)
            await tool_cache_folder_put(cache, { tree, contents, packages }, access, host);
    });
}
async function tool_cache_folder_put({ folder, key }, { tree, contents, packages }, { store }, { signal }) {
    const [file, entries] = [`${folder}.tar.zst`, tree.files];
    const packed = await (0,pack/* packArchive */.u)({ root: folder, entries, file, topLevel: TOP_LEVEL, signal });
    const [archive] = await archiveParts(file, packed.layers);
    if (!archive)
        return;
    await store.putBlob(archive, () => fileRange(file, 0, archive.size));
    const record = { key, contents, packages: [...packages], entries, archive };
    await store.putRecord(key, encodeToolCache(record));
}
/** Bytes of all files, without reading what is not going to be kept. */
async function sizeBelow(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    let size = 0;
    for (const entry of entries) {
        if (entry.isFile())
            size += (await (0,promises_.stat)((0,external_node_path_.join)(entry.parentPath, entry.name))).size;
    }
    return size;
}
/** A tool without its cache is slower and no worse, so that nothing but an interruption may end the build here. */
async function guarded({ tool }, { distrust }, { signal }, work) {
    try {
        return await work();
    }
    catch (error) {
        signal.throwIfAborted();
        distrust(`the cache of ${tool}: ${(0,describe_error/* messageOf */.b)(error)}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/build-backend/cache/tool-caches.ts










/** Parts of the key that decide what the packager makes of a library. */
const PACKAGER_PARTS = new Set(['interpreter', 'packager', 'options', 'target']);
/**
 * Level 2: a full build whose tools find their own caches, which came out of the store. Only for a store that outlives
 * the machine, and only as far as the machine keeps none of its own; otherwise nothing is moved.
 *
 * uv's folder is kept under the program, the platform and the interpreter: uv judges each entry by itself, so that
 * after a changed requirement the newest one serves for all that stayed. PyInstaller's (the libraries that it changed
 * for `upx`, `strip` or a Mac) is believed by it, so everything that decides about those is part of its key.
 */
class ToolCaches {
    #context;
    #access;
    #host;
    #uv;
    #packager;
    #environmentHost;
    constructor(context, access, host) {
        this.#context = context;
        this.#access = access;
        this.#host = host;
    }
    /** The host to make the environment with: uv finds the restored cache through it. */
    environmentHost() {
        this.#environmentHost ??= this.#restoreUv();
        return this.#environmentHost;
    }
    /** Brings what the packager of the build with `key` can use, to where it looks. */
    async restorePackager(key) {
        const { plan, folders } = this.#context;
        if (!this.#access.store.isRemote || plan.inputs.clean)
            return;
        const parts = key.parts.filter(({ name }) => PACKAGER_PARTS.has(name)).map(({ digest }) => digest);
        const tool = 'PyInstaller';
        const cacheKey = (0,record_keys/* toolCacheKey */.yn)(tool, plan, this.#host, parts);
        this.#packager = await this.#restore({ tool, key: cacheKey, folder: (0,build_backend_folders/* packagerCacheIn */.W)(folders.work) });
    }
    /** What was restored: `warm caches of uv and PyInstaller restored (31.0 MB)`; undefined if nothing. */
    get restored() {
        const found = [this.#uv, this.#packager].flatMap((cache) => (cache?.record ? [cache] : []));
        if (found.length === 0)
            return undefined;
        const size = found.reduce((sum, { record }) => sum + (record?.archive.size ?? 0), 0);
        const tools = found.map(({ tool }) => tool).join(' and ');
        return `warm ${found.length > 1 ? 'caches' : 'cache'} of ${tools} restored (${(0,quantities/* formatSize */.Xq)(size)})`;
    }
    /** Keeps what the tools left behind, if it is something else than what was restored. */
    async keep(environment) {
        if (!this.#access.store.writes || (!this.#uv && !this.#packager))
            return;
        await this.#context.phases.run('keep-tools', 'Keep the caches of the tools', async () => {
            if (this.#uv && environment.installer === 'uv')
                await this.#keepUv(this.#uv, environment);
            if (!this.#packager)
                return;
            const { record } = this.#packager;
            await keepToolCache(this.#packager, { before: record, packages: [] }, this.#access, this.#host);
        });
    }
    async #restoreUv() {
        const { plan, folders } = this.#context;
        const { store } = this.#access;
        const host = this.#host;
        const isOurs = store.isRemote && plan.inputs.environment === 'isolated' && !(await keepsItself(host));
        if (!isOurs)
            return host;
        const { files } = await (0,interpreter_fingerprint/* fingerprintInterpreter */.p)(plan.inputs.python, host, plan.workingDirectory);
        const key = (0,record_keys/* toolCacheKey */.yn)('uv', plan, host, Object.entries(files).sort());
        const cache = await this.#restore({ tool: 'uv', key, folder: (0,external_node_path_.join)(folders.work, 'uv-cache') });
        // A folder that nobody fills or keeps would only take uv away from the one that it has.
        if (!cache.record && !store.writes)
            return host;
        this.#uv = cache;
        return { ...host, env: { ...host.env, UV_CACHE_DIR: cache.folder } };
    }
    async #restore(cache) {
        const record = await this.#context.phases.run(`restore-${cache.tool.toLowerCase()}`, `Restore the cache of ${cache.tool}`, () => restoreToolCache(cache, this.#access, this.#host));
        return { ...cache, record };
    }
    async #keepUv(cache, environment) {
        const before = cache.record;
        const { distributions } = environment;
        const contents = (0,key_part/* digestOf */.ol)(distributions.map(({ name, version }) => [name, version]));
        if (contents === before?.contents)
            return;
        const packages = distributions.map(({ name }) => name);
        const prune = () => pruneUvCache(cache.folder, environment, before?.packages ?? [], this.#host);
        await keepToolCache(cache, { before, contents, packages, prune }, this.#access, this.#host);
    }
}
/** Whether uv has a cache that this machine or the user keeps: it is warm without us, or not wanted. */
async function keepsItself(host) {
    if ((0,variables/* variable */.b)(host, 'UV_CACHE_DIR') || (0,variables/* variable */.b)(host, 'UV_NO_CACHE'))
        return true;
    // Such a machine goes away, whatever steps before this one have left there.
    if ((0,variables/* variable */.b)(host, 'RUNNER_ENVIRONMENT') === 'github-hosted')
        return false;
    const folder = ownCache(host);
    const found = folder === undefined ? undefined : await (0,promises_.stat)(folder).catch(() => undefined);
    return found !== undefined;
}
/** Rule: uv's documentation, "Cache directory". */
function ownCache(host) {
    if (host.platform === 'win32')
        return below((0,variables/* variable */.b)(host, 'LOCALAPPDATA'), 'uv', 'cache');
    return below((0,variables/* variable */.b)(host, 'XDG_CACHE_HOME'), 'uv') ?? below((0,variables/* variable */.b)(host, 'HOME'), '.cache', 'uv');
}
function below(folder, ...names) {
    return folder === undefined ? undefined : (0,external_node_path_.join)(folder, ...names);
}

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
    const tools = new ToolCaches(context, access, host);
    const { key, environment } = await keyOf(context, tools, host);
    host.debug((0,explain/* describeKey */.R)(key));
    const { history, finding } = await phases.run('lookup', 'Look into the build cache', async () => {
        const found = await (0,cache_access/* readHistory */.Lu)((0,record_keys/* historyKey */.Ox)(plan, host), access);
        return { history: found, finding: await (0,lookup/* lookUp */.TE)({ plan, key, history: found }, access, host) };
    });
    const building = { ...context, access, key, tools, history, environment, started };
    const hit = await fromCache(finding, building, host);
    return 'reason' in hit ? fullBuild(hit.reason, building, host) : hit;
}
/** The key, and the environment where it had to be made for that. */
async function keyOf(context, tools, host) {
    const { plan, phases } = context;
    const known = await phases.run('key', 'Find out what decides the build', () => (0,build_key/* buildKey */.s)(plan, host));
    if (known !== 'environment-needed')
        return { key: known, environment: undefined };
    const environment = await (0,clean_build/* makeEnvironment */.o)(context, await tools.environmentHost());
    const key = await (0,build_key/* buildKey */.s)(plan, host, environment);
    if (key === 'environment-needed')
        throw new Error('with its environment, a build has a key');
    return { key, environment };
}

// EXTERNAL MODULE: ./src/build-backend/cache/store/open-store.ts + 15 modules
var open_store = __webpack_require__(5491);
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
        return moveToPlace(await (0,clean_build/* cleanBuild */.S)(context, host));
    }));
}
/** Moves everything to the output folder at once; the manifest is written last, when all phases have their seconds. */
async function place(made, { plan, folders }) {
    const { staged, manifest, findings } = made;
    await (0,sidecar_manifest/* writeManifest */.HN)(staged.manifest, manifest);
    const handOver = (0,hand_over/* handOverIn */.vp)(plan.output, manifest);
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


/***/ })

};
