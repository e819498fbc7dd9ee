export const id = 490;
export const ids = [490];
export const modules = {

/***/ 1490:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  packageApp: () => (/* binding */ packageApp)
});

;// CONCATENATED MODULE: ./src/sidecar/manifest-types.ts
/** The version of the manifest that this code writes. */
const SCHEMA_VERSION = 1;
/** Whether the tree, as it is now, has passed every check. */
function isVerified(manifest) {
    const { digest, verification } = manifest;
    return verification?.digest === digest && verification.passed;
}
/** Whether the tree is, as it is now, what the signature was made over. */
function isSigned(manifest) {
    return manifest.signature?.digest === manifest.digest;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(58382);
// EXTERNAL MODULE: ./src/electron-package/frontend/build-frontend.ts + 6 modules
var build_frontend = __webpack_require__(87415);
// EXTERNAL MODULE: ./src/electron-package/frontend/download-frontend.ts
var download_frontend = __webpack_require__(6871);
// EXTERNAL MODULE: ./src/electron-package/frontend/frontend-tree.ts
var frontend_tree = __webpack_require__(75459);
;// CONCATENATED MODULE: ./src/electron-package/frontend/obtain-frontend.ts





const WAYS = ['frontend', 'frontend-artifact', 'frontend-directory'];
/**
 * The built frontend that mode `package` is given: a folder, an artifact (downloaded, its digest checked) or a folder
 * to build it from. Undefined where none is given: the project brings its own.
 *
 * Throws `input-invalid` where several are given, `frontend-missing`, `frontend-empty`, and what downloading and
 * building throw.
 */
async function obtainFrontend(given, host) {
    assertOneWay(given);
    const { 'frontend-artifact': artifact, 'frontend-directory': directory } = given;
    if (artifact !== undefined) {
        const { folder, record } = await (0,download_frontend/* downloadFrontend */.z)(artifact, host);
        host.info(`The frontend of the artifact '${artifact}' is what was built: ${record.files} files.`);
        return { folder, digest: record.digest };
    }
    if (directory !== undefined) {
        const sources = await (0,build_frontend/* planFrontend */.G)(directory, given, host);
        return checked(await (0,build_frontend/* buildFrontend */.j)(sources, host), host);
    }
    if (given.frontend === undefined)
        return undefined;
    return checked((0,external_node_path_.resolve)(host.workspace, given['working-directory'], given.frontend), host);
}
async function checked(folder, host) {
    const { digest } = await (0,frontend_tree/* readFrontend */.bX)(folder, host);
    return { folder, digest };
}
/** A fallback would be the mistake that this is for: which of two frontends ships must not depend on chance. */
function assertOneWay(given) {
    const named = WAYS.filter((name) => given[name] !== undefined);
    if (named.length < 2)
        return;
    throw new errors/* UserError */.yo('input-invalid', `The inputs ${named.map((name) => `'${name}'`).join(' and ')} are given, and only one frontend can be meant.`, {
        hint: "Keep 'frontend-artifact' where a job with 'mode: frontend' builds it, 'frontend-directory' to build it here, or 'frontend' for a built folder.",
        exitCode: 2,
    });
}

// EXTERNAL MODULE: ./src/electron-package/inputs.ts
var inputs = __webpack_require__(23978);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/shared/files.ts
var files = __webpack_require__(38590);
// EXTERNAL MODULE: ./src/shared/markdown-table.ts
var markdown_table = __webpack_require__(37153);
// EXTERNAL MODULE: ./src/shared/quantities.ts
var quantities = __webpack_require__(82072);
// EXTERNAL MODULE: ./src/electron-package/update-metadata/channel-file.ts
var channel_file = __webpack_require__(53057);
// EXTERNAL MODULE: ./src/electron-package/update-metadata/checksums.ts
var checksums = __webpack_require__(42461);
;// CONCATENATED MODULE: ./src/electron-package/package-app/deliver-installers.ts







/** What electron-builder leaves in its output for itself. */
const ITS_OWN = /^(?:builder-.*\.ya?ml|\..*)$/;
const BLOCK_MAP = '.blockmap';
/** Sorts what was made by its use. */
function installersOf({ output, files, apps }) {
    const names = files.map(({ name }) => name);
    const metadata = names.filter(channel_file/* isUpdateMetadata */.vD);
    const installers = names.filter((name) => !(0,channel_file/* isUpdateMetadata */.vD)(name) && !name.endsWith(BLOCK_MAP));
    const place = (name) => (0,external_node_path_.join)(output, name);
    const [app] = apps;
    return {
        installers: installers.map(place),
        metadata: metadata.map(place),
        checksums: place(checksums/* CHECKSUMS */.vM),
        app: app ? place(app.name) : '',
    };
}
/**
 * Moves everything in `made` (absolute) into `output`, each entry to its place at once, and leaves there what this run
 * has not made. `trash` is a folder on the same disk for what is replaced.
 */
async function moveInto(output, made, trash) {
    const names = (await (0,promises_.readdir)(made)).filter((name) => !ITS_OWN.test(name));
    await (0,files/* replaceAll */.yh)(names.map((name) => ({ from: (0,external_node_path_.join)(made, name), to: (0,external_node_path_.join)(output, name) })), trash);
}
/** Uploads what is to be published; returns the artifact's name, empty where there is no store. */
async function share({ output, files }, { request, plan }, { artifacts, group }) {
    const name = request.given.artifact ?? `installers-${plan.section}-${plan.arch}`;
    if (!artifacts || files.length === 0 || name === 'none')
        return '';
    const paths = [...files.map((file) => file.name), checksums/* CHECKSUMS */.vM].map((file) => (0,external_node_path_.join)(output, file));
    const uploaded = await group(`Upload artifact '${name}'`, () => artifacts.upload(name, paths, output));
    return uploaded.name;
}
/** Shows what was made and which backend is in it. */
async function show({ files }, { name, version, target, digest }, host) {
    const rows = files.map((file) => [`\`${file.name}\``, (0,quantities/* formatSize */.Xq)(file.size), `\`${file.sha256}\``]);
    const backend = `Backend: ${name} ${version} for ${target.triple}, \`${digest}\``;
    const table = rows.length > 0 ? `${(0,markdown_table/* markdownTable */.Q)(['File', 'Size', 'SHA-256'], rows)}\n\n` : '';
    await host.summary(`## Installers\n\n${table}${backend}\n`);
}

;// CONCATENATED MODULE: ./src/sidecar/in-order.ts
/**
 * Does `work` for each item, up to `limit` at once, and gives the results in the order of the items.
 * Items are only asked for when there is room, so that a slow reader holds everything back.
 * The first error ends it, after the work that is under way.
 */
async function* inOrder(items, limit, work) {
    const running = [];
    try {
        for await (const item of items) {
            const result = work(item);
            // A result that fails while another one is waited for is not unhandled: its turn comes.
            result.catch(() => undefined);
            running.push(result);
            if (running.length >= limit)
                yield* next(running);
        }
        while (running.length > 0)
            yield* next(running);
    }
    finally {
        await Promise.allSettled(running);
    }
}
async function* next(running) {
    const first = running.shift();
    if (first)
        yield await first;
}

// EXTERNAL MODULE: ./src/electron-package/update-metadata/release-files.ts
var release_files = __webpack_require__(87226);
// EXTERNAL MODULE: ./src/sidecar/tree.ts + 3 modules
var sidecar_tree = __webpack_require__(94229);
// EXTERNAL MODULE: ./src/sidecar/tree/digest.ts
var tree_digest = __webpack_require__(37982);
;// CONCATENATED MODULE: ./src/sidecar/tree/verify.ts


/**
 * How the folder `root` differs from `tree`; empty if it does not. On Windows, which keeps no modes, those of
 * `tree` are believed. Throws what `readTree` throws.
 */
async function verifyTree(root, tree, options) {
    const executables = new Set(tree.files.filter(({ mode }) => mode === 0o755).map(({ path }) => path));
    const found = await (0,sidecar_tree/* readTree */.Z)(root, { ...options, executables });
    return differences(tree.files, found.files);
}
/** How the entries `found` differ from those `expected`, in the order of `expected`, what is extra at the end. */
function differences(expected, found) {
    const byPath = new Map(found.map((entry) => [entry.path, entry]));
    const known = new Set(expected.map(({ path }) => path));
    return [
        ...expected.flatMap((entry) => compare(entry, byPath.get(entry.path))),
        ...found.filter(({ path }) => !known.has(path)).map(({ path }) => ({ path, what: 'extra' })),
    ];
}
function compare(expected, found) {
    const { path } = expected;
    if (!found)
        return [{ path, what: 'missing' }];
    if (typeName(expected) !== typeName(found)) {
        return [{ path, what: 'type', expected: typeName(expected), found: typeName(found) }];
    }
    const result = [];
    if (expected.link !== found.link) {
        result.push({ path, what: 'link', expected: expected.link ?? '', found: found.link ?? '' });
    }
    else if (expected.sha256 !== found.sha256) {
        result.push({ path, what: 'content', expected: contentOf(expected), found: contentOf(found) });
    }
    if (expected.mode !== found.mode) {
        result.push({ path, what: 'mode', expected: expected.mode.toString(8), found: found.mode.toString(8) });
    }
    return result;
}
function contentOf({ size, sha256 }) {
    return `${size} bytes, sha256 ${sha256}`;
}
function typeName(entry) {
    if (entry.link !== undefined)
        return 'link';
    return (0,tree_digest/* isFolder */.lQ)(entry) ? 'folder' : 'file';
}

// EXTERNAL MODULE: ./src/shared/zod.ts
var zod = __webpack_require__(62916);
;// CONCATENATED MODULE: ./src/electron-package/check-result/asar.ts


/** Of 4 bytes each: size of the next field, size of the header's pickle, of its content, of its text. */
const PREFIX = 16;
/** A header takes some 200 bytes for a file. */
const LARGEST_HEADER = 2 ** 28;
/** Why a file is no asar. */
class AsarError extends Error {
}
const node = zod/* looseObject */._H3({
    get files() {
        return zod/* record */.g1P(zod/* string */.YjP(), node).optional();
    },
    size: zod/* number */.aig().optional(),
    unpacked: zod/* boolean */.zMY().optional(),
});
/**
 * The files that the asar `path` lists. An asar begins with a pickle (Chromium's format) of the length of a second
 * one, which holds the list as JSON. The contents are not read. Throws `AsarError`.
 */
async function readAsar(path) {
    const handle = await (0,promises_.open)(path);
    try {
        const prefix = Buffer.alloc(PREFIX);
        const { bytesRead } = await handle.read(prefix, 0, PREFIX, 0);
        if (bytesRead < PREFIX || prefix.readUInt32LE(0) !== 4)
            throw new AsarError('it does not begin as one');
        const length = prefix.readUInt32LE(12);
        if (length > LARGEST_HEADER || length > prefix.readUInt32LE(4))
            throw new AsarError('its header is too long');
        const header = Buffer.alloc(length);
        if ((await handle.read(header, 0, length, PREFIX)).bytesRead < length)
            throw new AsarError('it ends in its header');
        return filesOf(parsed(header), '', { size: (await handle.stat()).size });
    }
    finally {
        await handle.close();
    }
}
function parsed(header) {
    try {
        return node.parse(JSON.parse(header.toString()));
    }
    catch (cause) {
        throw new AsarError('its header is not as it should be', { cause });
    }
}
function filesOf({ files }, prefix, whole) {
    return Object.entries(files ?? {}).flatMap(([name, child]) => {
        const path = `${prefix}${name}`;
        if (child.files)
            return filesOf(child, `${path}/`, whole);
        const { size = 0, unpacked = false } = child;
        if (!unpacked && size > whole.size)
            throw new AsarError(`'${path}' in it is larger than all of it`);
        return [{ path, size, unpacked }];
    });
}

;// CONCATENATED MODULE: ./src/electron-package/check-result/app-rules.ts





const SHOWN = 5;
/** Smaller files (an empty `__init__.py`, a marker) are alike without being of the backend. */
const SMALLEST_COPY = 1024;
/** What is wrong with one app: its backend against the manifest, and what should not be in the asar. */
async function appFindings(app, expected) {
    return [...(await backendFindings(app, expected)), ...(await asarFindings(app, expected))];
}
async function backendFindings(app, expected) {
    const { manifest, resourcesPath, platform, signal } = expected;
    const folder = (0,external_node_path_.join)(app.resources, ...resourcesPath.split('/'));
    const found = await (0,promises_.stat)(folder).catch(() => undefined);
    if (!found?.isDirectory())
        return [missingBackend(app, resourcesPath)];
    try {
        const options = { platform, ...(signal && { signal }) };
        const all = (await verifyTree(folder, manifest, options)).filter((one) => counts(one, manifest));
        const differences = all.filter((one) => !isLostFolder(one));
        return [
            ...(differences.length > 0 ? [changedBackend(app, expected, differences)] : []),
            ...(differences.length < all.length ? [lostFolders(app, all.filter(isLostFolder))] : []),
        ];
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return [finding(app, 'packaged-backend', error.message, error.hint ?? '')];
    }
}
/** Windows has no modes, whatever a zip that was made on Linux says. */
function counts({ what }, { target }) {
    return !(what === 'mode' && target.platform === 'win32');
}
/** electron-builder copies files, and no folder without one; an app seldom needs it. */
function isLostFolder({ what, path }) {
    return what === 'missing' && path.endsWith('/');
}
function lostFolders(app, lost) {
    const names = lost.map(({ path }) => `'${path}'`).join(', ');
    const message = `Empty folders of the backend are not in '${app.name}': ${names}. electron-builder leaves them out.`;
    const hint = 'If the backend needs them, let it make them, or put a file into them.';
    return { ...finding(app, 'packaged-backend-folder', message, hint), severity: 'warning' };
}
function missingBackend(app, resourcesPath) {
    return finding(app, 'packaged-backend-missing', `There is no 'resources/${resourcesPath}' in '${app.name}': the app would start without its backend.`, "electron-builder only warns where 'extraResources' name nothing. Is 'resources-path' the folder that the app looks in, and does an 'afterPack' hook delete it?");
}
function changedBackend(app, { manifest, resourcesPath }, differences) {
    const shown = differences.slice(0, SHOWN).map(describe);
    const more = differences.length - shown.length;
    const list = [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
    const isLayout = differences.every(({ what }) => what === 'mode' || what === 'link' || what === 'type');
    return finding(app, 'packaged-backend', `The backend in '${app.name}' (resources/${resourcesPath}) is not the one of the manifest (${manifest.digest}): ${list}.`, isLayout
        ? 'Modes or links were lost while the app was packed. Hand over the archive and not a folder, and use a target that keeps them.'
        : "Something changed it while packing: electron-builder's signing ('signIgnore' leaves signed files as they are), a filter in 'extraResources', or a hook.");
}
function describe({ path, what, expected, found }) {
    if (what === 'missing' || what === 'extra')
        return `'${path}' is ${what}`;
    return `${what} of '${path}' is ${found}, expected ${expected}`;
}
async function asarFindings(app, expected) {
    const files = await appFiles(app);
    if (!Array.isArray(files))
        return [files];
    if (files.length === 0) {
        const hint = "electron-builder packs 'files' of the configuration. Do they leave everything out?";
        return [
            finding(app, 'packaged-app-missing', `There is neither 'app.asar' nor 'app' in '${app.name}'.`, hint),
        ];
    }
    return [...backendInAsar(app, files, expected), ...sourcesInAsar(app, files)];
}
/** The app's own files: those that the asar lists, or those of the folder `app` where there is none. */
async function appFiles({ resources, name, file }) {
    const asar = (0,external_node_path_.join)(resources, 'app.asar');
    if (!(await (0,promises_.stat)(asar).catch(() => undefined)))
        return plainFiles((0,external_node_path_.join)(resources, 'app'));
    try {
        return await readAsar(asar);
    }
    catch (error) {
        if (!(error instanceof AsarError))
            throw error;
        const hint = 'Package again; was the disk full?';
        return finding({ name, file, resources }, 'packaged-asar', `'app.asar' in '${name}' is damaged: ${error.message}.`, hint);
    }
}
async function plainFiles(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    return Promise.all(paths.map(async (path) => ({
        ...{ path: (0,external_node_path_.relative)(folder, path).replaceAll(external_node_path_.sep, '/'), unpacked: true },
        size: (await (0,promises_.stat)(path)).size,
    })));
}
/** A file of the backend is there again if its whole path and size are. */
function backendInAsar(app, files, { manifest, resourcesPath }) {
    const inside = new Map(files.map(({ path, size }) => [path, size]));
    const twice = manifest.files
        .filter(({ size, link }) => link === undefined && size >= SMALLEST_COPY)
        .flatMap(({ path, size }) => [...inside].filter(([each, has]) => has === size && (each === path || each.endsWith(`/${path}`))))
        .map(([path]) => path);
    const [first] = twice;
    if (first === undefined)
        return [];
    const folder = first.split('/')[0];
    return [
        finding(app, 'packaged-backend-in-asar', `${twice.length} files of the backend are inside 'app.asar' of '${app.name}' too, '${first}' for one. No program can be started from there, and the app is that much larger.`, `Add '!${folder}' to 'files' of the electron-builder configuration; the backend comes through resources/${resourcesPath}.`),
    ];
}
const SOURCES = /(?:^|\/)(?:\.venv|venv|__pycache__|site-packages)\/|\.pyc?$|\.spec$|(?:^|\/)(?:pyproject\.toml|requirements[^/]*\.txt|uv\.lock|poetry\.lock)$/;
/** Python's sources in the app are of no use to it. npm packages may have some of their own (node-gyp). */
function sourcesInAsar(app, files) {
    const sources = files
        .map(({ path }) => path)
        .filter((path) => !/(?:^|\/)node_modules\//.test(path) && SOURCES.test(path));
    const [first] = sources;
    if (first === undefined)
        return [];
    const pattern = first.includes('/') ? `!${first.split('/')[0]}` : `!${first}`;
    return [
        finding(app, 'packaged-sources', `${sources.length} ${sources.length === 1 ? 'file' : 'files'} of the backend's sources are inside the app in '${app.name}', '${first}' for one.`, `Add '${pattern}' to 'files' of the electron-builder configuration.`),
    ];
}
function finding({ file }, rule, message, hint) {
    return { rule, severity: 'error', message, hint, place: { file } };
}

// EXTERNAL MODULE: ./src/electron-package/check-result/check-release.ts + 2 modules
var check_release = __webpack_require__(20763);
;// CONCATENATED MODULE: ./src/sidecar/names.ts

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
    throw new errors/* UserError */.yo('name-invalid', `'${name}' cannot be the name of a program: ${problem}.`, {
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

// EXTERNAL MODULE: ./src/sidecar/relative-path.ts
var relative_path = __webpack_require__(38131);
// EXTERNAL MODULE: ./src/sidecar/tree/link-target.ts
var link_target = __webpack_require__(55258);
;// CONCATENATED MODULE: ./src/sidecar/archive/entry-guard.ts




/** By tar's type flags; `7` is a file that is to lie in one piece. */
const TYPES = {
    '0': 'file',
    '1': 'copy',
    '2': 'link',
    '5': 'folder',
    '7': 'file',
};
const SET_ID = 0o6000;
/** Of 512 bytes and more each, in memory by their names. */
const MOST_ENTRIES = 1_000_000;
/** Judges the entries of one archive in their order. What it refuses is `archive-unsafe` and names the entry. */
class EntryGuard {
    #file;
    #platform;
    #types = new Map();
    #links = new Map();
    /** For the archive `file`. On Windows, names that would mean something else there are refused too. */
    constructor(file, platform) {
        this.#file = file;
        this.#platform = platform;
    }
    /** The entry for `header`, or undefined for the archive's own root (`./`). */
    accept(header) {
        const path = plainPath(header.name);
        const type = header.name.endsWith('/') && header.typeflag === '0' ? 'folder' : TYPES[header.typeflag];
        if (path === '' && type === 'folder')
            return undefined;
        if (!type)
            throw this.#unsafe(header.name, 'it is neither a file, a folder, nor a link');
        const problem = pathProblem(path, this.#platform) ??
            contentProblem(header, type) ??
            placeProblem(path, type, this.#types) ??
            this.#copyProblem(header, type);
        if (problem)
            throw this.#unsafe(header.name, problem);
        this.#types.set(path, type === 'copy' ? 'file' : type);
        if (this.#types.size > MOST_ENTRIES)
            throw this.#unsafe(path, `there are more than ${MOST_ENTRIES} entries`);
        const entry = entryOf(path, type, header);
        if (type === 'link')
            this.#links.set(path, entry.target ?? '');
        return entry;
    }
    /** The symbolic links (path → target), when all entries are known: only then is it certain that each stays inside. */
    links() {
        for (const path of this.#links.keys()) {
            const problem = (0,link_target/* linkProblem */.k)(path, this.#links);
            if (problem)
                throw this.#unsafe(path, problem);
        }
        return this.#links;
    }
    #copyProblem({ linkName }, type) {
        if (type !== 'copy' || this.#types.get(plainPath(linkName)) === 'file')
            return undefined;
        return 'it is a hard link to something that is no earlier file';
    }
    #unsafe(name, problem) {
        return new errors/* UserError */.yo('archive-unsafe', `'${name}' in the archive '${this.#file}' is refused: ${problem}.`, {
            hint: 'No sidecar has such an entry. Where does the archive come from?',
        });
    }
}
/** `./a/b/` is `a/b`; the root itself is empty. */
function plainPath(name) {
    return name
        .replace(/^(?:\.\/+)+/, '')
        .replace(/\/+$/, '')
        .replace(/^\.$/, '');
}
function entryOf(path, type, header) {
    const target = type === 'copy' ? plainPath(header.linkName) : header.linkName;
    return {
        path,
        type,
        size: header.size,
        mode: header.mode & 0o111 ? 0o755 : 0o644,
        ...((type === 'link' || type === 'copy') && { target }),
    };
}
function pathProblem(path, platform) {
    const problem = (0,relative_path/* relativePathProblem */.B)(path);
    if (problem)
        return problem;
    if (path.includes('\uFFFD'))
        return 'its name is not UTF-8';
    if (platform !== 'win32')
        return undefined;
    return path.split('/').map(windowsNameProblem).find(Boolean);
}
function contentProblem(header, type) {
    if (header.isSparse)
        return 'it is stored as a sparse file';
    if (type === 'file')
        return header.mode & SET_ID ? 'it sets the user or group of its process' : undefined;
    if (header.size > 0)
        return 'it has content although it is no file';
    if (type === 'folder')
        return undefined;
    if (header.linkName === '')
        return 'it is a link to nothing';
    return /[\\\0\uFFFD]/.test(header.linkName) ? 'its target is not portable' : undefined;
}
/** Marks the folders above `path`. Nothing may lie below a file or be written through a link, and nothing twice. */
function placeProblem(path, type, types) {
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
        const above = path.slice(0, end);
        const found = types.get(above) ?? 'folder';
        if (found !== 'folder')
            return `it would be written through the ${found} '${above}'`;
        types.set(above, 'folder');
    }
    const before = types.get(path);
    return before === undefined || (before === 'folder' && type === 'folder') ? undefined : 'it occurs twice';
}

;// CONCATENATED MODULE: ./src/electron-package/check-result/packages/app-files.ts

/**
 * The folder `resources` of the app in which `path` lies, if that is a file of the backend, the asar, or of an app
 * without one; undefined for everything else (Electron itself).
 */
function resourcesFolder(path, { resourcesPath }) {
    const plain = path.replace(/^(?:\.\/+)+/, '');
    const match = /^(?<folder>(?:.*?\/)?[Rr]esources)\/(?<rest>.+)$/.exec(plain);
    const { folder, rest } = match?.groups ?? {};
    if (folder === undefined || rest === undefined)
        return undefined;
    const isWanted = rest === 'app.asar' || `${rest}/`.startsWith(`${resourcesPath}/`) || rest.startsWith('app/');
    return isWanted ? folder : undefined;
}
/**
 * Of the entries of the package `file` those that are looked at, judged before anything of them is written. Others
 * are passed over unjudged: Electron's sandbox is set-uid, and packages have links to absolute places.
 */
function wantedEntries(entries, { file, platform, wanted }) {
    const guard = new EntryGuard(file, platform);
    return { entries: chosen(entries, guard, wanted), links: () => guard.links() };
}
async function* chosen(entries, guard, wanted) {
    for await (const { header, content } of entries) {
        if (resourcesFolder(header.name.replace(/\/+$/, ''), wanted) === undefined)
            continue;
        const entry = guard.accept(header);
        if (entry)
            yield { entry, content };
    }
}

;// CONCATENATED MODULE: ./src/electron-package/check-result/find-apps.ts



/** The apps that electron-builder left unpacked in `output`: `*-unpacked`, and `*.app` in `mac*` folders. */
async function unpackedApps(output) {
    const folders = (await (0,promises_.readdir)(output, { withFileTypes: true }).catch(() => []))
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort();
    const apps = [];
    for (const name of folders) {
        const folder = (0,external_node_path_.join)(output, name);
        if (name.endsWith('-unpacked'))
            apps.push({ name, file: folder, resources: (0,external_node_path_.join)(folder, 'resources') });
        else if (/^(?:mac|mas)(?:-|$)/.test(name))
            apps.push(...(await macApps(folder, name)));
    }
    return apps;
}
async function macApps(folder, name) {
    const bundles = (await (0,promises_.readdir)(folder)).filter((each) => each.endsWith('.app')).sort();
    return bundles.map((bundle) => ({
        name: `${name}/${bundle}`,
        file: (0,external_node_path_.join)(folder, bundle),
        resources: (0,external_node_path_.join)(folder, bundle, 'Contents', 'Resources'),
    }));
}
/** The apps in the folder `root` that a package was unpacked into: one, or one for each processor (NSIS). */
async function appsIn(root, wanted) {
    const entries = await (0,promises_.readdir)(root, { recursive: true, withFileTypes: true });
    const places = entries.map((entry) => (0,external_node_path_.relative)(root, (0,external_node_path_.join)(entry.parentPath, entry.name)).replaceAll(external_node_path_.sep, '/'));
    const folders = new Set(places.map((path) => resourcesFolder(path, wanted)).filter((path) => path !== undefined));
    return [...folders].sort().map((folder) => (0,external_node_path_.join)(root, folder));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/sidecar/archive/frame-walk.ts
/** RFC 8878, section 3: frames begin with this number, skippable ones with one of sixteen others. */
const FRAME_MAGIC = 0xfd2fb528;
const SKIPPABLE_MAGIC = 0x184d2a50;
const LONGEST_FRAME_HEADER = 18;
const DICTIONARY_ID_SIZES = [0, 1, 2, 4];
const CONTENT_SIZE_SIZES = [0, 2, 4, 8];
const RLE_BLOCK = 1;
const RESERVED_BLOCK = 3;
/** Why a file is not a sequence of whole zstd frames. */
class FrameError extends Error {
}
/**
 * The zstd frames of `file`, `size` bytes long, found by following the sizes in their headers and in those of their
 * blocks, without decompressing anything. Skippable frames are left out. Throws `FrameError`: a file is read to its
 * last byte or not at all.
 */
async function walkFrames(file, size) {
    const frames = [];
    for (let offset = 0; offset < size;) {
        const start = await readExactly(file, offset, Math.min(LONGEST_FRAME_HEADER, size - offset));
        if (start.length < 8)
            throw new FrameError('it ends in the middle of a frame');
        const magic = start.readUInt32LE(0);
        if ((magic & 0xfffffff0) >>> 0 === SKIPPABLE_MAGIC) {
            offset += 8 + start.readUInt32LE(4);
            if (offset > size)
                throw new FrameError('it ends in the middle of a frame');
            continue;
        }
        if (magic !== FRAME_MAGIC)
            throw new FrameError(`there is no zstd frame at byte ${offset}`);
        const header = parseHeader(start);
        const end = await endOfBlocks(file, offset + header.size);
        const next = end + (header.hasChecksum ? 4 : 0);
        if (next > size)
            throw new FrameError('it ends in the middle of a frame');
        const { content } = header;
        frames.push({ offset, compressed: next - offset, ...(content !== undefined && { content }) });
        offset = next;
    }
    return frames;
}
/** RFC 8878, section 3.1.1.1. */
function parseHeader(bytes) {
    const flags = bytes.readUInt8(4);
    if (flags & 0b1000)
        throw new FrameError('a frame header has an unknown flag');
    const isSingleSegment = (flags & 0b10_0000) !== 0;
    const dictionarySize = DICTIONARY_ID_SIZES[flags & 0b11] ?? 0;
    const contentSizeAt = 5 + (isSingleSegment ? 0 : 1) + dictionarySize;
    const contentSizeSize = CONTENT_SIZE_SIZES[flags >> 6] || (isSingleSegment ? 1 : 0);
    const size = contentSizeAt + contentSizeSize;
    if (size > bytes.length)
        throw new FrameError('it ends in the middle of a frame');
    return {
        size,
        content: contentSize(bytes.subarray(contentSizeAt, size)),
        hasChecksum: (flags & 0b100) !== 0,
    };
}
function contentSize(field) {
    switch (field.length) {
        case 1:
            return field.readUInt8();
        case 2:
            return field.readUInt16LE() + 256;
        case 4:
            return field.readUInt32LE();
        case 8:
            return Number(field.readBigUInt64LE());
        default:
            return undefined;
    }
}
/** Where the blocks that begin at `offset` end. RFC 8878, section 3.1.1.2. */
async function endOfBlocks(file, offset) {
    for (let at = offset;;) {
        const header = (await readExactly(file, at, 3)).readUIntLE(0, 3);
        const type = (header >> 1) & 0b11;
        if (type === RESERVED_BLOCK)
            throw new FrameError(`there is no block at byte ${at}`);
        at += 3 + (type === RLE_BLOCK ? 1 : header >> 3);
        if (header & 1)
            return at;
    }
}
async function readExactly(file, position, length) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
    if (bytesRead < length)
        throw new FrameError('it ends in the middle of a frame');
    return buffer;
}

;// CONCATENATED MODULE: ./src/sidecar/archive/tar-header.ts
/** Why something is not a tar file. */
class TarError extends Error {
}
const BLOCK_SIZE = 512;
const SUM_OFFSET = 148;
const SUM_LENGTH = 8;
/**
 * Reads one header block (POSIX.1-1988 ustar, or GNU's variant of it). Strict: a number that is none, or a sum that is
 * wrong, throws `TarError`.
 */
function parseBlock(block) {
    if (block.toString('latin1', 257, 262) !== 'ustar')
        throw new TarError('a header has another format');
    if (numberAt(block, SUM_OFFSET, SUM_LENGTH) !== checksum(block))
        throw new TarError('a header has a wrong sum');
    const isPosix = block.readUInt8(262) === 0;
    const prefix = isPosix ? textAt(block, 345, 155) : '';
    const name = textAt(block, 0, 100);
    return {
        name: prefix ? `${prefix}/${name}` : name,
        linkName: textAt(block, 157, 100),
        size: numberAt(block, 124, 12),
        mode: numberAt(block, 100, 8),
        typeflag: String.fromCharCode(block.readUInt8(156) || 0x30),
    };
}
/** The records of an extended header, `<length> <key>=<value>\n` each (POSIX.1-2001, pax). Throws `TarError`. */
function parsePax(content) {
    const records = new Map();
    for (let at = 0; at < content.length;) {
        const space = content.indexOf(0x20, at);
        const length = Number(space < 0 ? Number.NaN : content.toString('latin1', at, space));
        const record = content.subarray(space + 1, at + length);
        const equals = record.indexOf(0x3d);
        const isWhole = length > 0 && at + length <= content.length && record.at(-1) === 0x0a;
        if (!isWhole || equals < 0)
            throw new TarError('an extended header is malformed');
        records.set(record.toString('utf8', 0, equals), record.toString('utf8', equals + 1, record.length - 1));
        at += length;
    }
    return records;
}
/** Text up to the first NUL. */
function textAt(bytes, offset, length) {
    const field = bytes.subarray(offset, offset + length);
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end < 0 ? field.length : end);
}
/** Octal digits, or (GNU, for large files) a binary number behind a byte 0x80. */
function numberAt(block, offset, length) {
    const field = block.subarray(offset, offset + length);
    const value = field[0] === 0x80 ? binary(field.subarray(1)) : octal(field.toString('latin1'));
    if (!Number.isSafeInteger(value))
        throw new TarError('a number in a header is none');
    return value;
}
function binary(bytes) {
    return bytes.reduce((value, byte) => value * 256 + byte, 0);
}
function octal(text) {
    const digits = /^ *([0-7]*)[ \0]*$/.exec(text)?.[1];
    return digits === undefined ? Number.NaN : Number.parseInt(digits || '0', 8);
}
/** The sum of all bytes, those of the sum itself taken as spaces. */
function checksum(block) {
    let sum = SUM_LENGTH * 0x20;
    for (let at = 0; at < SUM_OFFSET; at++)
        sum += block[at] ?? 0;
    for (let at = SUM_OFFSET + SUM_LENGTH; at < BLOCK_SIZE; at++)
        sum += block[at] ?? 0;
    return sum;
}

;// CONCATENATED MODULE: ./src/sidecar/archive/damaged.ts



/** The archive `file` cannot be read to its end; `problem` says why, as the rest of a sentence. */
function damaged(file, problem, cause) {
    return new errors/* UserError */.yo('archive-damaged', `The archive '${file}' is damaged: ${problem}.`, {
        hint: 'Copy or download it again. If it was made elsewhere: a tar file compressed with zstd is expected.',
        cause,
    });
}
/** Errors of the decompressor mean a damaged archive; those of the file system and an interruption stay what they are. */
function readError(file, error) {
    if (error instanceof FrameError || error instanceof TarError)
        return damaged(file, error.message, error);
    const { code } = error;
    const isZlib = typeof code === 'string' && /^(?:ZSTD_|Z_|ERR_BUFFER_TOO_LARGE)/.test(code);
    return isZlib ? damaged(file, `it cannot be decompressed (${error.message})`, error) : error;
}
/** The archive `file` is not unpacked, because it holds more than `maxSize` bytes. */
function tooLarge(file, maxSize) {
    return new errors/* UserError */.yo('archive-unsafe', `The archive '${file}' unpacks to more than ${maxSize} bytes.`, {
        hint: 'That is more than a sidecar may have. Where does the archive come from?',
    });
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/sidecar/archive/release.ts
/** Smaller buffers may lie in memory that many share, and cost little. */
const LEAST = 2 ** 16;
/** Bytes that a buffer may leave unused of memory that is its own. */
const SLACK = 64;
/** How many hold a piece of memory beside the first. */
const others = new WeakMap();
/** Lets one more hold the memory of `buffer`, and release it. */
function release_share({ buffer }) {
    others.set(buffer, (others.get(buffer) ?? 0) + 1);
}
/**
 * Frees the memory of `buffer`, which nobody looks at again, without waiting for the garbage collector: the next buffer
 * gets it while it is warm. Measured with an archive of 258 MB: half of the page faults and of the memory, and a quarter
 * of the time of a decompressor. What is shared is freed by the last one that holds it; memory that others may have a part
 * of is left alone.
 */
function release({ buffer, length }) {
    const held = others.get(buffer);
    if (held) {
        others.set(buffer, held - 1);
        return;
    }
    const isOwn = length >= LEAST && buffer.byteLength - length <= SLACK;
    if (isOwn && buffer instanceof ArrayBuffer)
        buffer.transfer(0);
}

;// CONCATENATED MODULE: ./src/sidecar/archive/decode-frame.ts




/** Threads of Node's pool: more frames at once would only wait there. */
const FRAMES_AT_ONCE = 3;
/** A frame up to this size is decompressed as a whole, beside others. */
const LARGEST_WHOLE_FRAME = 2 ** 24;
/** Room in the buffer of a result beyond its size, so that one call of zstd finds the end too. */
const CHUNK_SLACK = 64;
/** A frame that compresses to more than its content is not worth a buffer either. */
const decode_frame_SLACK = 2 ** 16;
const decompress = (0,external_node_util_.promisify)(external_node_zlib_.zstdDecompress);
/** Whether a frame of these sizes, which somebody else may have written down, is to be decompressed as a whole. */
function fitsBuffer({ compressed, content }) {
    return content <= LARGEST_WHOLE_FRAME && compressed <= content + decode_frame_SLACK;
}
/**
 * The content of one whole frame, which is `size` bytes long. `bytes` are given away, and may be empty afterwards. Throws
 * `FrameError`, and errors of zstd.
 */
async function decodeFrame(bytes, size) {
    // One buffer of the right size: twice as fast as many of the default 16 KB.
    const chunkSize = size + CHUNK_SLACK;
    const result = await decompress(bytes, { maxOutputLength: Math.max(size, 1), chunkSize });
    release(bytes);
    if (result.length !== size)
        throw new FrameError('a frame has another size than the table says');
    return result;
}

;// CONCATENATED MODULE: ./src/sidecar/archive/frame-table.ts
/**
 * The frame table of zstd's seekable format (zstd, contrib/seekable_format/zstd_seekable_compression_format.md):
 * a skippable frame at the end of the file that lists the size of each frame before it, compressed and not.
 * Decompressors that do not know it skip it.
 */
const TABLE_MAGIC = 0x184d2a5e;
const FOOTER_MAGIC = 0x8f92eab1;
const HEADER_SIZE = 8;
const FOOTER_SIZE = 9;
/** Set in the footer's flags when each entry has a checksum too. */
const WITH_CHECKSUMS = 0x80;
const RESERVED_FLAGS = 0x7c;
/** Two terabytes of content in frames of ours. */
const MOST_FRAMES = 2 ** 20;
/** The table for these frames, to be written behind the last of them. */
function encodeFrameTable(frames) {
    const table = Buffer.alloc(HEADER_SIZE + frames.length * 8 + FOOTER_SIZE);
    table.writeUInt32LE(TABLE_MAGIC, 0);
    table.writeUInt32LE(table.length - HEADER_SIZE, 4);
    for (const [index, { compressed, content }] of frames.entries()) {
        table.writeUInt32LE(compressed, HEADER_SIZE + index * 8);
        table.writeUInt32LE(content, HEADER_SIZE + index * 8 + 4);
    }
    table.writeUInt32LE(frames.length, table.length - FOOTER_SIZE);
    table.writeUInt32LE(FOOTER_MAGIC, table.length - 4);
    return table;
}
/**
 * The frames of `file`, `size` bytes long, by its table; undefined if it has none, or one that does not account for
 * every byte of the file: then somebody appended to it, and only reading all frames tells what is there.
 */
async function readFrameTable(file, size) {
    if (size < HEADER_SIZE + FOOTER_SIZE)
        return undefined;
    const footer = await readAt(file, size - FOOTER_SIZE, FOOTER_SIZE);
    const flags = footer.readUInt8(4);
    if (footer.readUInt32LE(5) !== FOOTER_MAGIC || flags & RESERVED_FLAGS)
        return undefined;
    const entrySize = flags & WITH_CHECKSUMS ? 12 : 8;
    const count = footer.readUInt32LE(0);
    const tableSize = HEADER_SIZE + count * entrySize + FOOTER_SIZE;
    if (tableSize > size || count > MOST_FRAMES)
        return undefined;
    const table = await readAt(file, size - tableSize, tableSize);
    if (table.readUInt32LE(0) !== TABLE_MAGIC || table.readUInt32LE(4) !== tableSize - HEADER_SIZE)
        return undefined;
    const frames = decodeEntries(table.subarray(HEADER_SIZE, -FOOTER_SIZE), entrySize);
    const end = frames.at(-1);
    return (end ? end.offset + end.compressed : 0) === size - tableSize ? frames : undefined;
}
function decodeEntries(entries, entrySize) {
    const frames = [];
    for (let at = 0, offset = 0; at < entries.length; at += entrySize) {
        const compressed = entries.readUInt32LE(at);
        frames.push({ offset, compressed, content: entries.readUInt32LE(at + 4) });
        offset += compressed;
    }
    return frames;
}
async function readAt(file, position, length) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
    return buffer.subarray(0, bytesRead);
}

;// CONCATENATED MODULE: ./src/sidecar/archive/contents.ts










const CHUNK_SIZE = 2 ** 20;
/**
 * What is compressed in `path`: all of its zstd frames in order, side by side where they are small enough. Node's own
 * decompressor may stop silently after the first of several frames; here each byte of the file is accounted for.
 * A chunk lasts until the next one is asked for.
 * Throws `archive-missing`, `archive-damaged`, `archive-unsafe` (more than `maxSize`).
 */
async function* archiveContents(path, options) {
    const file = await openArchive(path);
    try {
        let total = 0;
        const frames = await findFrames(file);
        for await (const part of inOrder(frames, FRAMES_AT_ONCE, (frame) => readFrame(file, frame, options.signal))) {
            for await (const chunk of Buffer.isBuffer(part) ? [part] : part) {
                options.signal?.throwIfAborted();
                total += chunk.length;
                if (total > options.maxSize)
                    throw tooLarge(path, options.maxSize);
                yield chunk;
            }
            if (Buffer.isBuffer(part))
                release(part);
        }
    }
    catch (error) {
        throw readError(path, error);
    }
    finally {
        await file.close();
    }
}
async function openArchive(path) {
    try {
        const file = await (0,promises_.open)(path);
        if ((await file.stat()).isFile())
            return file;
        await file.close();
    }
    catch (error) {
        const { code } = error;
        if (code !== 'ENOENT' && code !== 'ENOTDIR')
            throw error;
    }
    throw new errors/* UserError */.yo('archive-missing', `There is no archive '${path}'.`, {
        hint: 'build-backend writes it beside the manifest, with the ending .tar.zst.',
    });
}
async function findFrames(file) {
    const { size } = await file.stat();
    const frames = (await readFrameTable(file, size)) ?? (await walkFrames(file, size));
    if (frames.length === 0)
        throw new FrameError('it is empty');
    return frames;
}
/** A whole frame, or a stream that starts when it is read. */
async function readFrame(file, frame, signal) {
    signal?.throwIfAborted();
    const { offset, compressed, content } = frame;
    if (content === undefined || !fitsBuffer({ compressed, content }))
        return streamFrame(file, frame);
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(compressed), 0, compressed, offset);
    if (bytesRead < compressed)
        throw new FrameError('it ends in the middle of a frame');
    return decodeFrame(buffer, content);
}
async function* streamFrame(file, { offset, compressed, content }) {
    const range = { start: offset, end: offset + compressed - 1, autoClose: false, highWaterMark: CHUNK_SIZE };
    const plain = (0,external_node_zlib_.createZstdDecompress)({ chunkSize: CHUNK_SIZE });
    // The error of either stream ends the other, and comes out of the loop below.
    (0,external_node_stream_.pipeline)(file.createReadStream(range), plain, () => undefined);
    let size = 0;
    for await (const chunk of plain) {
        size += chunk.length;
        yield chunk;
    }
    if (content !== undefined && size !== content)
        throw new FrameError('a frame has another size than it says');
}

;// CONCATENATED MODULE: ./src/sidecar/archive/byte-queue.ts
/**
 * Chunks of bytes, to be taken in other portions than they come in. A chunk need not last longer than until the next one
 * is asked for, and neither does what is taken.
 */
class ByteQueue {
    #chunks;
    #rest = Buffer.alloc(0);
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    /** Up to `most` bytes, as many as are at hand; empty at the end only. */
    async some(most) {
        while (this.#rest.length === 0) {
            const next = await this.#chunks.next();
            if (next.done)
                return Buffer.alloc(0);
            this.#rest = next.value;
        }
        const taken = this.#rest.subarray(0, most);
        this.#rest = this.#rest.subarray(taken.length);
        return taken;
    }
    /** `size` bytes, fewer at the end only. */
    async take(size) {
        const first = await this.some(size);
        if (first.length === size || first.length === 0)
            return first;
        // The next chunk may take the place of this one.
        const taken = Buffer.alloc(size);
        let filled = first.copy(taken);
        for (let part = await this.some(size - filled); part.length > 0; part = await this.some(size - filled)) {
            filled += part.copy(taken, filled);
            if (filled === size)
                break;
        }
        return taken.subarray(0, filled);
    }
    /** Ends whatever gives the chunks. */
    async close() {
        await this.#chunks.return?.();
    }
}

;// CONCATENATED MODULE: ./src/sidecar/archive/tar-reader.ts


/** No name is longer; what says so wants to fill the memory. */
const LONGEST_EXTENSION = 2 ** 20;
/**
 * Reads a tar file (ustar, pax, GNU) to its last byte. Our own, and not tar-stream's: that one waits forever on some
 * malformed sizes, and takes a file that ends between two entries for a whole one.
 * Throws `TarError`, and whatever `chunks` throws.
 */
async function* readTar(chunks) {
    const queue = new ByteQueue(chunks);
    try {
        let extensions = { global: new Map(), pax: new Map() };
        for (let block = await takeBlock(queue); !isEmpty(block); block = await takeBlock(queue)) {
            const header = parseBlock(block);
            const extended = await readExtension(header, queue, extensions);
            if (extended) {
                extensions = extended;
                continue;
            }
            const entry = new Content(apply(extensions, header), queue);
            yield { header: entry.header, content: entry.chunks() };
            await entry.skip();
            extensions = { global: extensions.global, pax: new Map() };
        }
        await expectEnd(queue);
    }
    finally {
        await queue.close();
    }
}
/** The content of one entry, in the queue. */
class Content {
    header;
    #queue;
    #missing;
    constructor(header, queue) {
        this.header = header;
        this.#queue = queue;
        this.#missing = header.size;
    }
    async *chunks() {
        while (this.#missing > 0) {
            const chunk = await this.#queue.some(this.#missing);
            if (chunk.length === 0)
                throw new TarError('it ends in the middle of a file');
            this.#missing -= chunk.length;
            yield chunk;
        }
    }
    async skip() {
        for await (const _ of this.chunks())
            ;
        await takePadding(this.#queue, this.header.size);
    }
}
/** `extensions` with what this header adds, or undefined if it is that of an entry. */
async function readExtension({ typeflag, size }, queue, extensions) {
    if (!'xgLK'.includes(typeflag))
        return undefined;
    if (size > LONGEST_EXTENSION)
        throw new TarError('an extended header is too long');
    const content = await queue.take(size);
    if (content.length < size)
        throw new TarError('it ends in the middle of a header');
    const extended = withExtension(extensions, typeflag, content);
    await takePadding(queue, size);
    return extended;
}
function withExtension(extensions, typeflag, content) {
    switch (typeflag) {
        case 'x':
            return { ...extensions, pax: parsePax(content) };
        case 'g':
            return { ...extensions, global: new Map([...extensions.global, ...parsePax(content)]) };
        case 'L':
            return { ...extensions, longName: textAt(content, 0, content.length) };
        default:
            return { ...extensions, longLink: textAt(content, 0, content.length) };
    }
}
function apply({ global, pax, longName, longLink }, block) {
    const records = new Map([...global, ...pax]);
    const size = records.get('size');
    if (size !== undefined && !/^\d{1,15}$/.test(size))
        throw new TarError('a number in an extended header is none');
    return {
        ...block,
        name: records.get('path') ?? longName ?? block.name,
        linkName: records.get('linkpath') ?? longLink ?? block.linkName,
        size: size === undefined ? block.size : Number(size),
        isSparse: block.typeflag === 'S' || [...records.keys()].some((key) => key.startsWith('GNU.sparse')),
    };
}
async function takeBlock(queue) {
    const block = await queue.take(BLOCK_SIZE);
    if (block.length < BLOCK_SIZE)
        throw new TarError('its end is missing');
    return block;
}
async function takePadding(queue, size) {
    const padding = (BLOCK_SIZE - (size % BLOCK_SIZE)) % BLOCK_SIZE;
    if ((await queue.take(padding)).length < padding)
        throw new TarError('it ends in the middle of a file');
}
/** Behind the first empty block there is a second one, and nothing but zeros (GNU tar fills up to 10 KB). */
async function expectEnd(queue) {
    const last = await takeBlock(queue);
    for (let rest = last; rest.length > 0; rest = await queue.some(BLOCK_SIZE * 20)) {
        if (!isEmpty(rest))
            throw new TarError('there is something behind its end');
    }
}
function isEmpty(bytes) {
    return bytes.every((byte) => byte === 0);
}

;// CONCATENATED MODULE: ./src/sidecar/archive/entries.ts




/** Unpacked, no sidecar comes near it. */
const DEFAULT_MAX_SIZE = 32 * 2 ** 30;
/**
 * Reads the archive `file`, entry by entry. Nothing is given out that may not be unpacked.
 * Throws `archive-missing`, `archive-damaged`, `archive-unsafe` while it is read.
 */
function openEntries(file, options) {
    return entriesIn(archiveContents(file, { maxSize: DEFAULT_MAX_SIZE, ...options }), file, options.platform);
}
/** The same for an archive that is decompressed already; `file` is for messages. Throws what `contents` throws too. */
function entriesIn(contents, file, platform) {
    const guard = new EntryGuard(file, platform);
    return { entries: readEntries(contents, file, guard), links: () => guard.links() };
}
async function* readEntries(contents, file, guard) {
    try {
        for await (const { header, content } of readTar(contents)) {
            const entry = guard.accept(header);
            if (entry)
                yield { entry, content };
        }
    }
    catch (error) {
        throw readError(file, error);
    }
}

;// CONCATENATED MODULE: ./src/sidecar/archive/file-writer.ts

const PERMISSIONS = 0o777;
/**
 * Writes the files of an archive that is being read. Synchronously: the threads that would do it otherwise are busy
 * decompressing, and each file would queue behind them four times (measured with 1,500 files: 1.3 s instead of 3.4 s).
 */
class FileWriter {
    /** Modes that `open` gives as they are asked for, whatever the umask is. */
    #asAsked = new Set();
    /** Writes the new file `place`. Throws what `content` and the file system throw. */
    async write(place, mode, content) {
        const file = (0,external_node_fs_.openSync)(place, 'wx', mode);
        try {
            for await (const chunk of content)
                writeWhole(file, chunk);
            this.#setMode(file, mode);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    /** The mode given to `open` is narrowed by the umask, for all files below one folder alike. */
    #setMode(file, mode) {
        if (this.#asAsked.has(mode))
            return;
        if (((0,external_node_fs_.fstatSync)(file).mode & PERMISSIONS) === mode)
            this.#asAsked.add(mode);
        else
            (0,external_node_fs_.fchmodSync)(file, mode);
    }
}
function writeWhole(file, chunk) {
    for (let written = 0; written < chunk.length;)
        written += (0,external_node_fs_.writeSync)(file, chunk, written);
}

;// CONCATENATED MODULE: ./src/sidecar/archive/unpack.ts








/**
 * Unpacks the `.tar.zst` at `file` into the folder `destination`, which appears when it is complete; on any error
 * nothing has changed. Takes what `packArchive` writes and what `tar --zstd` does. Files become 0755 or 0644,
 * hard links copies. On Windows without the right to make symbolic links, a link becomes a copy of what it leads to.
 * Returns the entries. Throws `archive-missing`, `archive-damaged`, `archive-unsafe`, `archive-destination-used`.
 */
async function unpackArchive(file, destination, options) {
    const target = (0,external_node_path_.resolve)(destination);
    if (!options.replace)
        await refuseUsed(target);
    return (0,files/* withTempDir */.E8)((0,external_node_path_.dirname)(target), async (folder) => {
        const root = (0,external_node_path_.join)(folder, 'new');
        await (0,promises_.mkdir)(root);
        const entries = await unpackInto(root, file, options);
        options.signal?.throwIfAborted();
        await (0,files/* replaceAll */.yh)([{ from: root, to: target }], (0,external_node_path_.join)(folder, 'old'));
        return entries;
    });
}
function unpackInto(root, file, options) {
    return unpackEntries(root, { file, archive: openEntries(file, options), platform: options.platform });
}
/**
 * Writes the entries of an archive of any kind into the folder `root`, which is empty, and returns them. `file` is for
 * messages. Throws `archive-unsafe`, and what reading the entries throws.
 */
async function unpackEntries(root, { file, archive, platform }) {
    const entries = [];
    const files = new FileWriter();
    const to = { root, folders: new Set(['.']), files, platform };
    try {
        for await (const open of archive.entries) {
            await writeEntry(open, to);
            entries.push(open.entry);
        }
        // Links come last, so that nothing can be written through one.
        const links = archive.links();
        const paths = [...links.keys()].sort((a, b) => b.split('/').length - a.split('/').length);
        for (const path of paths)
            await writeLink(path, links, to);
    }
    catch (error) {
        throw collision(file, error) ?? error;
    }
    return entries;
}
/** No entry occurs twice; where one is there already, it was written under another spelling. */
function collision(file, error) {
    const { code, path, dest } = error;
    if (code !== 'EEXIST' && code !== 'ENOTDIR')
        return undefined;
    const entry = `'${dest ?? path}'`;
    return new errors/* UserError */.yo('archive-unsafe', `Two entries of the archive '${file}' are one file here: ${entry}.`, {
        hint: 'Their names differ in case or accents only. Unpack it on a file system that tells them apart.',
        cause: error,
    });
}
async function writeEntry({ entry, content }, to) {
    const place = (0,external_node_path_.join)(to.root, entry.path);
    const folder = entry.type === 'folder' ? entry.path : (0,external_node_path_.dirname)(entry.path);
    // Synchronously, as files are written.
    if (!to.folders.has(folder))
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(to.root, folder), { recursive: true });
    to.folders.add(folder);
    if (entry.type === 'file')
        return to.files.write(place, entry.mode, content);
    if (entry.type === 'copy')
        await (0,promises_.copyFile)((0,external_node_path_.join)(to.root, entry.target ?? ''), place, external_node_fs_.constants.COPYFILE_EXCL);
}
async function writeLink(path, links, to) {
    const place = (0,external_node_path_.join)(to.root, path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
    const target = links.get(path) ?? '';
    if (to.platform !== 'win32')
        return (0,promises_.symlink)(target, place);
    const source = (0,external_node_path_.join)(to.root, (0,link_target/* followLink */.s)(path, links).place);
    const isFolder = await (0,promises_.stat)(source).then((found) => found.isDirectory(), () => undefined);
    try {
        await (0,promises_.symlink)(target.replaceAll('/', '\\'), place, isFolder ? 'dir' : 'file');
    }
    catch (error) {
        if (error.code !== 'EPERM' || isFolder === undefined)
            throw error;
        await (0,promises_.cp)(source, place, { recursive: true, errorOnExist: true });
    }
}
async function refuseUsed(destination) {
    const found = await (0,promises_.readdir)(destination).catch((error) => error.code === 'ENOENT' ? [] : [error.code]);
    if (found.length === 0)
        return;
    throw new errors/* UserError */.yo('archive-destination-used', `There is something at '${destination}' already.`, {
        hint: 'Unpack into a folder that is empty or does not exist.',
    });
}

;// CONCATENATED MODULE: ./src/electron-package/check-result/packages/cpio-reader.ts

/** Why something is no cpio archive that can be read. */
class CpioError extends Error {
}
/** Six characters, and thirteen numbers of eight hexadecimal digits. */
const HEADER = 110;
const FORM = /^07070[12][0-9a-f]{104}$/i;
const LAST = 'TRAILER!!!';
const cpio_reader_LONGEST_NAME = 2 ** 16;
const LONGEST_TARGET = 4096;
const TYPE = 0o170000;
const FILE = 0o100000;
const LINK = 0o120000;
const FOLDER = 0o040000;
/** Reads a cpio archive (`newc`, as RPM has it) in the terms of a tar, so that both are judged alike. Throws `CpioError`. */
async function* readCpio(chunks) {
    const queue = new ByteQueue(chunks);
    try {
        for (let header = await takeHeader(queue); header.name !== LAST; header = await takeHeader(queue)) {
            const entry = await cpio_reader_entryOf(header, queue);
            yield entry;
            // What nobody has read of it.
            for await (const _ of entry.content)
                ;
            await taken(queue, (4 - (header.size % 4)) % 4, 3);
        }
    }
    finally {
        await queue.close();
    }
}
/** The target of a link stands where other entries have their content. */
async function cpio_reader_entryOf({ name, mode, size }, queue) {
    const type = mode & TYPE;
    if (type === LINK) {
        const linkName = (await taken(queue, size, LONGEST_TARGET)).toString();
        return { header: headerOf(name, mode, { linkName, typeflag: '2' }), content: cpio_reader_contentOf(queue, 0) };
    }
    const typeflag = type === FOLDER ? '5' : type === FILE ? '0' : '6';
    return { header: headerOf(name, mode, { size, typeflag }), content: cpio_reader_contentOf(queue, size) };
}
function headerOf(name, mode, own) {
    return { name, linkName: '', size: 0, mode: mode & 0o7777, typeflag: '0', isSparse: false, ...own };
}
async function takeHeader(queue) {
    const header = (await taken(queue, HEADER, HEADER)).toString('latin1');
    if (!FORM.test(header))
        throw new CpioError('a header in it has another format');
    const number = (index) => Number.parseInt(header.slice(6 + 8 * index, 14 + 8 * index), 16);
    const [mode, size, length] = [number(1), number(6), number(11)];
    // It ends in a zero.
    const name = (await taken(queue, length, cpio_reader_LONGEST_NAME)).toString('utf8', 0, length - 1);
    const filled = HEADER + length;
    await taken(queue, (4 - (filled % 4)) % 4, 3);
    return { name, mode, size };
}
async function* cpio_reader_contentOf(queue, size) {
    for (let missing = size; missing > 0;) {
        const chunk = await queue.some(missing);
        if (chunk.length === 0)
            throw new CpioError('it ends in the middle of a file');
        missing -= chunk.length;
        yield chunk;
    }
}
async function taken(queue, size, most) {
    if (size > most)
        throw new CpioError('a name in it is too long');
    const bytes = await queue.take(size);
    if (bytes.length < size)
        throw new CpioError('its end is missing');
    return bytes;
}

;// CONCATENATED MODULE: ./src/electron-package/check-result/packages/deb-data.ts


const MAGIC = '!<arch>\n';
const deb_data_HEADER = 60;
/** Why a file is no Debian package that can be read. */
class DebError extends Error {
}
/** Finds the files to install in the package `file`: an `ar` archive of three members. Throws `DebError`. */
async function findDebData(file) {
    const handle = await (0,promises_.open)(file);
    try {
        const { size } = await handle.stat();
        const read = async (at, length) => (await handle.read(Buffer.alloc(length), 0, length, at)).buffer.toString('latin1');
        if ((await read(0, MAGIC.length)) !== MAGIC)
            throw new DebError('it does not begin as one');
        for (let at = MAGIC.length; at + deb_data_HEADER <= size;) {
            const header = await read(at, deb_data_HEADER);
            const name = header.slice(0, 16).trim().replace(/\/$/, '');
            const length = Number(header.slice(48, 58).trim());
            if (!header.endsWith('`\n') || !Number.isSafeInteger(length))
                throw new DebError('a header in it is damaged');
            const start = at + deb_data_HEADER;
            if (start + length > size)
                throw new DebError(`it ends in the middle of '${name}'`);
            if (name.startsWith('data.tar')) {
                return { name, content: () => (0,external_node_fs_.createReadStream)(file, { start, end: start + length - 1 }) };
            }
            at = start + length + (length % 2);
        }
        throw new DebError("it has no 'data.tar'");
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./src/electron-package/check-result/packages/rpm-payload.ts


/** Why a file is no RPM package that can be read. */
class RpmError extends Error {
}
const LEAD = 96;
const LEAD_MAGIC = 0xedabeedb;
const HEADER_MAGIC = 0x8eade801;
const INTRODUCTION = 16;
const INDEX_ENTRY = 16;
/** `RPMTAG_PAYLOADCOMPRESSOR`; a package that does not have it is packed by gzip. */
const COMPRESSOR = 1125;
/** A header has some 200 bytes for each file. */
const rpm_payload_LARGEST_HEADER = 2 ** 28;
/** Finds the payload of the package `file`: behind a lead, a header of signatures and one of tags. Throws `RpmError`. */
async function findRpmPayload(file) {
    const handle = await (0,promises_.open)(file);
    try {
        const lead = await bytesAt(handle, 0, LEAD);
        if (lead.readUInt32BE() !== LEAD_MAGIC)
            throw new RpmError('it does not begin as one');
        const signatures = await headerAt(handle, LEAD);
        // The header of signatures alone is filled up to eight bytes.
        const tags = await headerAt(handle, Math.ceil(signatures.end / 8) * 8);
        const { size } = await handle.stat();
        if (tags.end >= size)
            throw new RpmError('it ends in its header');
        return {
            compressor: textOf(tags.bytes, COMPRESSOR) ?? 'gzip',
            content: () => (0,external_node_fs_.createReadStream)(file, { start: tags.end, highWaterMark: 2 ** 20 }),
        };
    }
    finally {
        await handle.close();
    }
}
/** The bytes of the header that begins at `start`, and where it ends. */
async function headerAt(handle, start) {
    const introduction = await bytesAt(handle, start, INTRODUCTION);
    if (introduction.readUInt32BE() !== HEADER_MAGIC)
        throw new RpmError('a header in it is damaged');
    const length = introduction.readUInt32BE(8) * INDEX_ENTRY + introduction.readUInt32BE(12);
    if (length > rpm_payload_LARGEST_HEADER)
        throw new RpmError('a header in it is too long');
    const end = start + INTRODUCTION + length;
    return { bytes: await bytesAt(handle, start, INTRODUCTION + length), end };
}
/** The text of `tag`; undefined if the header has none. */
function textOf(header, tag) {
    const entries = header.readUInt32BE(8);
    const store = INTRODUCTION + entries * INDEX_ENTRY;
    for (let index = 0; index < entries; index += 1) {
        const at = INTRODUCTION + index * INDEX_ENTRY;
        if (header.readUInt32BE(at) !== tag)
            continue;
        const from = store + header.readUInt32BE(at + 8);
        return header.toString('utf8', from, header.indexOf(0, from));
    }
    return undefined;
}
async function bytesAt(handle, position, length) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
    if (bytesRead < length)
        throw new RpmError('it ends in its header');
    return buffer;
}

;// CONCATENATED MODULE: ./src/electron-package/check-result/packages/squashfs-offset.ts

const squashfs_offset_MAGIC = Buffer.from('hsqs');
/** No runtime of an AppImage is larger. */
const SEARCHED = 2 ** 24;
const MAJOR_VERSION = 4;
/**
 * Where in an AppImage its file system begins: behind the program that mounts it. The word itself also stands in that
 * program; what follows must be a superblock (version 4.0, and as many bytes used as are there). Undefined if none is.
 */
async function squashfsOffset(file) {
    const handle = await (0,promises_.open)(file);
    try {
        const { size } = await handle.stat();
        const start = Buffer.alloc(Math.min(size, SEARCHED));
        await handle.read(start, 0, start.length, 0);
        for (let at = start.indexOf(squashfs_offset_MAGIC); at >= 0; at = start.indexOf(squashfs_offset_MAGIC, at + 1)) {
            if (at + 96 > start.length)
                return undefined;
            const isVersion4 = start.readUInt16LE(at + 28) === MAJOR_VERSION && start.readUInt16LE(at + 30) === 0;
            if (isVersion4 && Number(start.readBigUInt64LE(at + 40)) <= size - at)
                return at;
        }
        return undefined;
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./src/electron-package/check-result/packages/zip-reader.ts




/** Why a file is no zip that can be read. */
class ZipError extends Error {
}
const END = 0x06054b50;
const END_SIZE = 22;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** Behind the end there may be a comment of 64 KB, and electron-builder's block map. */
const LONGEST_TAIL = 2 ** 22;
const UNIX = 3;
const zip_reader_LINK = 0o120000;
const zip_reader_FOLDER = 0o040000;
const zip_reader_TYPE = 0o170000;
const STORED = 0;
const DEFLATED = 8;
const CHUNK = 2 ** 20;
const zip_reader_LONGEST_TARGET = 4096;
/**
 * Reads a zip entry by entry, as its list at the end says, in the terms of a tar (so that both are judged alike).
 * Permission bits and links are those of Unix where the zip was made by a Unix program. Throws `ZipError`.
 */
async function* readZip(file) {
    const handle = await (0,promises_.open)(file);
    try {
        const { size } = await handle.stat();
        for (const central of await readCentral(handle, size)) {
            yield await zip_reader_entryOf({ file, handle, size }, central);
        }
    }
    finally {
        await handle.close();
    }
}
async function zip_reader_entryOf(zip, central) {
    const content = zip_reader_contentOf(zip, central);
    const isLink = (central.mode & zip_reader_TYPE) === zip_reader_LINK;
    const isFolder = central.name.endsWith('/') || (central.mode & zip_reader_TYPE) === zip_reader_FOLDER;
    const header = {
        name: central.name,
        linkName: isLink ? await zip_reader_textOf(content, central.size) : '',
        size: isLink || isFolder ? 0 : central.size,
        mode: central.mode & 0o7777,
        typeflag: isLink ? '2' : isFolder ? '5' : '0',
        isSparse: false,
    };
    return { header, content };
}
async function zip_reader_textOf(content, size) {
    if (size > zip_reader_LONGEST_TARGET)
        throw new ZipError('the target of a link is too long');
    const chunks = [];
    for await (const chunk of content)
        chunks.push(chunk);
    return Buffer.concat(chunks).toString();
}
async function* zip_reader_contentOf(zip, central) {
    const { name, method, compressed, size, offset } = central;
    const local = await zip_reader_readAt(zip.handle, offset, 30);
    if (local.readUInt32LE(0) !== LOCAL)
        throw new ZipError(`'${name}' is not where its list says`);
    const start = offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
    if (start + compressed > zip.size)
        throw new ZipError(`it ends in the middle of '${name}'`);
    if (compressed === 0 && size === 0)
        return;
    // By its path: the streams of a shared handle would leave a listener on it for each file.
    const raw = (0,external_node_fs_.createReadStream)(zip.file, { start, end: start + compressed - 1, highWaterMark: CHUNK });
    let total = 0;
    for await (const chunk of inflated(raw, method, name)) {
        total += chunk.length;
        if (total > size)
            break;
        yield chunk;
    }
    if (total !== size)
        throw new ZipError(`'${name}' has ${total} bytes, and its list says ${size}`);
}
async function* inflated(raw, method, name) {
    if (method === STORED) {
        yield* raw;
        return;
    }
    if (method !== DEFLATED)
        throw new ZipError(`'${name}' is compressed in another way (method ${method})`);
    try {
        yield* (0,external_node_stream_.pipeline)(raw, (0,external_node_zlib_.createInflateRaw)({ chunkSize: CHUNK }), () => undefined);
    }
    catch (cause) {
        throw new ZipError(`'${name}' cannot be decompressed`, { cause });
    }
}
async function readCentral(handle, size) {
    const { entries, length, offset } = await findEnd(handle, size);
    if (offset + length > size)
        throw new ZipError('its list of entries is missing');
    const list = await zip_reader_readAt(handle, offset, length);
    const result = [];
    for (let at = 0; result.length < entries;) {
        if (at + 46 > list.length || list.readUInt32LE(at) !== CENTRAL)
            throw new ZipError('its list of entries is damaged');
        const [nameLength, extraLength] = [list.readUInt16LE(at + 28), list.readUInt16LE(at + 30)];
        const end = at + 46 + nameLength + extraLength;
        result.push(central(list.subarray(at, end), nameLength));
        at = end + list.readUInt16LE(at + 32);
    }
    return result;
}
function central(record, nameLength) {
    const isUnix = record.readUInt8(5) === UNIX;
    const large = zip64Of(record, 46 + nameLength);
    return {
        name: record.toString('utf8', 46, 46 + nameLength).replaceAll('\\', '/'),
        mode: isUnix ? record.readUInt32LE(38) >>> 16 : 0o644,
        method: record.readUInt16LE(10),
        size: large(record.readUInt32LE(24)),
        compressed: large(record.readUInt32LE(20)),
        offset: large(record.readUInt32LE(42)),
    };
}
/** Numbers that do not fit in four bytes follow each other in an extra field, in the order of size, compressed, offset. */
function zip64Of(record, from) {
    let extra = Buffer.alloc(0);
    for (let at = from; at + 4 <= record.length; at += 4 + record.readUInt16LE(at + 2)) {
        if (record.readUInt16LE(at) === 1)
            extra = record.subarray(at + 4, at + 4 + record.readUInt16LE(at + 2));
    }
    let at = 0;
    return (value) => {
        if (value !== 0xffffffff)
            return value;
        if (at + 8 > extra.length)
            throw new ZipError('a large number in its list is missing');
        at += 8;
        return Number(extra.readBigUInt64LE(at - 8));
    };
}
async function findEnd(handle, size) {
    const from = Math.max(0, size - LONGEST_TAIL);
    const tail = await zip_reader_readAt(handle, from, size - from);
    for (let at = tail.length - END_SIZE; at >= 0; at--) {
        if (tail.readUInt32LE(at) !== END)
            continue;
        const [entries, length, offset] = [
            tail.readUInt16LE(at + 10),
            tail.readUInt32LE(at + 12),
            tail.readUInt32LE(at + 16),
        ];
        const isLarge = at >= 20 && tail.readUInt32LE(at - 20) === LOCATOR64;
        if (isLarge)
            return readEnd64(handle, Number(tail.readBigUInt64LE(at - 12)));
        if (offset + length <= from + at)
            return { entries, length, offset };
    }
    throw new ZipError('its end is missing');
}
async function readEnd64(handle, at) {
    const end = await zip_reader_readAt(handle, at, 56);
    if (end.readUInt32LE(0) !== END64)
        throw new ZipError('its end is damaged');
    const number = (offset) => Number(end.readBigUInt64LE(offset));
    return { entries: number(32), length: number(40), offset: number(48) };
}
async function zip_reader_readAt(handle, offset, length) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
    if (bytesRead < length)
        throw new ZipError('it ends too early');
    return buffer;
}

;// CONCATENATED MODULE: ./src/electron-package/check-result/packages/open-package.ts
















/** Unpacked, no app comes near it. */
const LARGEST = 64 * 2 ** 30;
/** Why a package cannot be read; the caller names it. */
class PackageDamage extends Error {
}
const DAMAGES = [ZipError, TarError, DebError, RpmError, CpioError];
const OPENERS = [
    [/\.zip$/, (one) => unpack(one, readZip(one.file))],
    [/\.(?:tar\.gz|tgz)$/, (one) => unpack(one, readTar(gunzipped((0,external_node_fs_.createReadStream)(one.file))))],
    [/\.tar\.xz$/, (one) => openXz(one, (0,external_node_fs_.createReadStream)(one.file), readTar)],
    [/\.deb$/, openDeb],
    [/\.rpm$/, openRpm],
    [/\.AppImage$/, openAppImage],
    [/\.(?:exe|7z)$/, openSevenZip],
];
/**
 * Unpacks of an installer or archive what is looked at: the backend and the asar. Throws `PackageDamage` where it
 * cannot be read, `archive-unsafe` where an entry would leave its folder.
 */
async function openPackage(one) {
    const [, open] = OPENERS.find(([pattern]) => pattern.test(one.file)) ?? [];
    if (!open)
        return { opened: false, reason: 'nothing here can open this format' };
    try {
        return await open(one);
    }
    catch (error) {
        throw asDamage(error);
    }
}
function asDamage(error) {
    if (DAMAGES.some((kind) => error instanceof kind))
        return new PackageDamage(error.message, { cause: error });
    const { code, message } = error;
    const isZlib = typeof code === 'string' && /^(?:Z_|ZSTD_)/.test(code);
    if (isZlib)
        return new PackageDamage(`it cannot be decompressed (${message})`, { cause: error });
    const isTool = error instanceof errors/* UserError */.yo && ['tool-failed', 'archive-damaged'].includes(error.code);
    return isTool ? new PackageDamage(`${error.message} ${error.hint ?? ''}`.trim(), { cause: error }) : error;
}
async function unpack(one, entries) {
    const { file, into, wanted, host } = one;
    const archive = wantedEntries(entries, { file, platform: host.platform, wanted });
    await unpackEntries(into, { file, archive, platform: host.platform });
    return { opened: true };
}
async function* gunzipped(raw) {
    yield* (0,external_node_stream_.pipeline)(raw, (0,external_node_zlib_.createGunzip)({ chunkSize: 2 ** 20 }), () => undefined);
}
async function openDeb(one) {
    const { name, content } = await findDebData(one.file);
    if (name === 'data.tar')
        return unpack(one, readTar(content()));
    if (name === 'data.tar.gz')
        return unpack(one, readTar(gunzipped(content())));
    if (name === 'data.tar.zst')
        return unpack(one, readTar(await unzstd(one, content())));
    if (name === 'data.tar.xz')
        return openXz(one, content(), readTar);
    return { opened: false, reason: `its files are in '${name}'` };
}
async function openRpm(one) {
    const { compressor, content } = await findRpmPayload(one.file);
    if (compressor === 'none')
        return unpack(one, readCpio(content()));
    if (compressor === 'gzip')
        return unpack(one, readCpio(gunzipped(content())));
    if (compressor === 'zstd')
        return unpack(one, readCpio(await unzstd(one, content())));
    if (compressor === 'xz')
        return openXz(one, content(), readCpio);
    return { opened: false, reason: `its files are packed by '${compressor}'` };
}
/** Our reader looks for the end of each frame first, and so wants a file. */
async function unzstd(one, compressed) {
    const copy = (0,external_node_path_.join)(await workFolder(one), 'files.zst');
    await (0,promises_.writeFile)(copy, compressed);
    return archiveContents(copy, { maxSize: LARGEST });
}
/** Node has no xz. */
async function openXz(one, compressed, read) {
    const copy = (0,external_node_path_.join)(await workFolder(one), 'files.xz');
    await (0,promises_.writeFile)(copy, compressed);
    const found = await runFirst(['xz'], ['--decompress', copy], one.host);
    if (!found)
        return { opened: false, reason: "the program 'xz' is missing" };
    return unpack(one, read((0,external_node_fs_.createReadStream)(copy.replace(/\.xz$/, ''), { highWaterMark: 2 ** 20 })));
}
async function openAppImage(one) {
    const offset = await squashfsOffset(one.file);
    if (offset === undefined)
        throw new PackageDamage('there is no file system in it');
    const { resourcesPath } = one.wanted;
    const files = [`resources/${resourcesPath}`, 'resources/app.asar', 'resources/app'];
    const options = ['-quiet', '-no-progress', '-no-xattrs', '-offset', String(offset)];
    const to = ['-dest', (0,external_node_path_.join)(one.into, 'app')];
    const found = await runFirst(['unsquashfs'], [...options, ...to, one.file, ...files], one.host);
    return found ? { opened: true } : { opened: false, reason: "the program 'unsquashfs' is missing" };
}
/** An installer of NSIS is an archive, in which the app is a 7z of its own. */
async function openSevenZip(one) {
    const isInstaller = one.file.endsWith('.exe');
    const work = await workFolder(one);
    const found = isInstaller ? await extract(one, one.file, { to: work, names: ['-r', 'app-*.7z'] }) : true;
    if (!found)
        return { opened: false, reason: "the program '7z' is missing" };
    const inside = (await (0,promises_.readdir)(work, { recursive: true })).filter((name) => /app-[^/\\]*\.7z$/.test(name));
    const archives = isInstaller ? inside.map((name) => (0,external_node_path_.join)(work, name)) : [one.file];
    if (archives.length === 0)
        return { opened: false, reason: 'no app lies in it as NSIS would have it' };
    const names = [`resources/${one.wanted.resourcesPath}`, 'resources/app.asar', 'resources/app'];
    for (const [index, archive] of archives.entries()) {
        const to = (0,external_node_path_.join)(one.into, `app-${index}`);
        if (!(await extract(one, archive, { to, names })))
            return { opened: false, reason: "the program '7z' is missing" };
    }
    return { opened: true };
}
function extract({ host }, archive, { to, names }) {
    return runFirst(['7zz', '7z'], ['x', '-y', '-bd', `-o${to}`, archive, ...names], host);
}
/** Runs the first of `tools` that is there; false if none is. */
async function runFirst(tools, args, { exec }) {
    for (const tool of tools) {
        try {
            await exec(tool, args);
            return true;
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo) || error.code !== 'tool-missing')
                throw error;
        }
    }
    return false;
}
/** Beside the files that are looked at, in a folder of its own. */
async function workFolder({ into }) {
    const folder = `${into}.work`;
    await (0,promises_.mkdir)(folder, { recursive: true });
    return folder;
}

// EXTERNAL MODULE: ./src/electron-package/check-result/release.ts
var check_result_release = __webpack_require__(21143);
;// CONCATENATED MODULE: ./src/electron-package/check-result/package-rules.ts









/** Each takes the room of an unpacked backend. */
const PACKAGES_AT_ONCE = 2;
/**
 * What is wrong with the apps inside the installers and archives `files` (absolute). What cannot be opened here is one
 * warning for all of them: it was not looked into, and nobody should think that it was.
 */
async function packageFindings(files, expected, host) {
    const findings = [];
    const closed = [];
    // Much of the work is that of other programs and threads.
    const results = inOrder(files.filter(check_result_release/* isInstaller */.js), PACKAGES_AT_ONCE, (file) => oneFile(file, expected, host));
    for await (const result of results) {
        if (typeof result === 'string')
            closed.push(result);
        else
            findings.push(...result);
    }
    return closed.length > 0 ? [...findings, notLookedInto(closed)] : findings;
}
/** The findings, or why it was not opened. */
async function oneFile(file, expected, host) {
    const name = file.split(/[/\\]/).at(-1) ?? file;
    const wanted = { resourcesPath: expected.resourcesPath };
    return (0,files/* withTempDir */.E8)(host.temp, async (folder) => {
        const into = (0,external_node_path_.join)(folder, 'app');
        await (0,promises_.mkdir)(into);
        try {
            const opened = await openPackage({ file, into, wanted, host });
            if (!opened.opened)
                return `'${name}' (${opened.reason})`;
            const apps = await appsIn(into, wanted);
            if (apps.length === 0)
                return [withoutApp(file, name)];
            const found = [];
            for (const resources of apps)
                found.push(...(await appFindings({ name, file, resources }, expected)));
            return found;
        }
        catch (error) {
            return [package_rules_damaged(file, name, error)];
        }
    });
}
function withoutApp(file, name) {
    return {
        ...{ rule: 'packaged-app-missing', severity: 'error', place: { file } },
        message: `There is neither the backend nor an app in '${name}'.`,
        hint: 'Package it again; the files that electron-builder packs lie in resources/.',
    };
}
function package_rules_damaged(file, name, error) {
    const isUnsafe = error instanceof errors/* UserError */.yo && error.code === 'archive-unsafe';
    if (!isUnsafe && !(error instanceof PackageDamage))
        throw error;
    return {
        ...{ rule: 'package-damaged', severity: 'error', place: { file } },
        message: `'${name}' cannot be read: ${error.message}`,
        hint: 'Package it again; was the disk full, or the run interrupted?',
    };
}
function notLookedInto(closed) {
    return {
        ...{ rule: 'package-not-opened', severity: 'warning' },
        message: `Not looked into: ${closed.join(', ')}.`,
        hint: 'The unpacked app that they were made from was checked, where electron-builder left one. With 7z, xz and unsquashfs on PATH more can be opened.',
    };
}

;// CONCATENATED MODULE: ./src/electron-package/check-result/check-result.ts









/**
 * What is wrong with what was made, as an installed client would see it: the backend inside every packaged app,
 * installer and archive that can be opened here, and the update metadata. Empty if nothing is.
 */
async function checkResult(made, host) {
    const { output, manifest, resourcesPath } = made;
    const expected = { manifest, resourcesPath, platform: host.platform, signal: host.signal };
    const apps = await unpackedApps(output);
    const files = (await (0,release_files/* releaseFileNames */.w)(output)).filter((name) => !(0,channel_file/* isUpdateMetadata */.vD)(name) && name !== checksums/* CHECKSUMS */.vM);
    if (apps.length + files.length === 0)
        return [nothingMade(output)];
    const paths = files.map((name) => (0,external_node_path_.join)(output, name));
    const parts = [
        ...apps.map((app) => () => appFindings(app, expected)),
        () => packageFindings(paths, expected, host),
        () => releaseFindings(made, host),
    ];
    const findings = [];
    for await (const found of inOrder(parts, parts.length, (part) => part()))
        findings.push(...found);
    return findings;
}
async function releaseFindings({ output, manifest, config, channel, hashed }, { signal }) {
    const version = versionOf(config);
    const { findings } = await (0,check_release/* checkRelease */.m)(output, {
        ...(version !== undefined && { version }),
        ...(hashed && { hashed }),
        ...{ channel, bothMacArchitectures: false, signal },
        updates: updatesItself(config),
        digests: [manifest.digest],
    });
    return findings;
}
/** What electron-builder takes for the app's version: `extraMetadata` is laid over package.json. */
function versionOf({ values, packageJson }) {
    const extra = values['extraMetadata'];
    const laid = typeof extra === 'object' && extra !== null && 'version' in extra ? extra.version : undefined;
    const version = laid ?? packageJson['version'];
    return typeof version === 'string' ? version : undefined;
}
/** `publish` tells electron-builder where clients look; without it there is no metadata, and `null` switches it off. */
function updatesItself({ values, packageJson }) {
    const { dependencies } = packageJson;
    const hasUpdater = typeof dependencies === 'object' && dependencies !== null && 'electron-updater' in dependencies;
    return hasUpdater && values['publish'] !== null && values['publish'] !== undefined;
}
function nothingMade(output) {
    return {
        ...{ rule: 'packaged-app-missing', severity: 'error', place: { file: output } },
        message: `electron-builder ended without an error, and there is no app in '${output}'.`,
        hint: "Is 'directories.output' of the configuration another folder, or do 'targets' name none for this platform?",
    };
}

// EXTERNAL MODULE: ./src/electron-package/finding.ts
var electron_package_finding = __webpack_require__(52318);
// EXTERNAL MODULE: ./src/electron-package/update-metadata/note-sidecar.ts
var note_sidecar = __webpack_require__(42659);
;// CONCATENATED MODULE: ./src/electron-package/package-app/backend-sources.ts


/** Files that say that a folder is a Python project. */
const MARKS = /^(?:pyproject\.toml|setup\.py|setup\.cfg|requirements.*\.txt|poetry\.lock|uv\.lock|Pipfile)$/;
const PASSED_OVER = new Set(['node_modules', '.git']);
/** How deep below the app's folder a backend is looked for. */
const DEPTH = 3;
/**
 * Patterns for electron-builder's `files` that leave the sources of Python projects below `app` (absolute) out of it:
 * whole folders, and where the app's folder is itself one, its Python files and environments.
 */
async function backendSources(app) {
    const folders = await projectsIn(app, app, DEPTH);
    return folders.flatMap((folder) => (folder === '' ? ownSources() : [withoutFolder(folder)]));
}
/** The pattern that leaves the folder at `path` (relative, with `/`) out. */
function withoutFolder(path) {
    // Characters that mean something in a pattern can be in a name.
    return `!${path.replaceAll(/[\\[\]{}()*?!+@]/g, '\\$&')}{,/**/*}`;
}
function ownSources() {
    return ['!**/*.py', '!{.venv,venv}{,/**/*}', '!{pyproject.toml,setup.py,setup.cfg}', '!requirements*.txt'];
}
/** Python projects in `folder`, relative to `app`; what lies in one of them belongs to it. */
async function projectsIn(folder, app, depth) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    const path = (0,external_node_path_.relative)(app, folder).replaceAll('\\', '/');
    const isProject = entries.some((entry) => entry.isFile() && MARKS.test(entry.name));
    if (isProject && path !== '')
        return [path];
    const below = entries.filter((entry) => entry.isDirectory() && !PASSED_OVER.has(entry.name));
    const found = depth === 0
        ? []
        : await Promise.all(below.map(({ name }) => projectsIn((0,external_node_path_.join)(folder, name), app, depth - 1)));
    return [...(isProject ? [''] : []), ...found.flat()];
}

;// CONCATENATED MODULE: ./src/electron-package/package-app/overlay.ts


/** Endings of what electron-builder makes. */
const INSTALLERS = 'AppImage,deb,rpm,snap,pacman,flatpak,dmg,pkg,exe,msi,appx,blockmap,zip,7z,tar.*,yml,yaml';
/** The folder that the app's files come from. */
function appFolder({ project, values }) {
    const app = values['directories']?.['app'];
    return typeof app === 'string' ? (0,external_node_path_.resolve)(project, app) : project;
}
/**
 * The configuration that electron-builder is given: it extends the project's own, which is not edited. Lists of files
 * add to those of the project; other lists replace them, and so the project's own are repeated here.
 */
function overlayConfig(added) {
    const { config, base, plan, output, sidecar, mustSign } = added;
    const excluded = hasOwnFiles(config, plan.section) ? exclusions(added) : [];
    const own = config.values[plan.section];
    const ofSection = Array.isArray(own?.['files']) || typeof own?.['files'] === 'string';
    const backend = { from: sidecar.tree, to: added.resourcesPath, filter: ['**/*'] };
    return {
        extends: [...presets(config), `file:${base}`],
        directories: { output },
        files: [...(ofSection ? [] : excluded), ...frontendFiles(added)],
        extraResources: [...withoutBackend(config.values['extraResources'], added), backend],
        [plan.section]: {
            ...(ofSection && { files: [own?.['files'], excluded].flat() }),
            ...(own?.['extraResources'] != null && {
                extraResources: withoutBackend(own['extraResources'], added),
            }),
            ...leftUnsigned(plan.section, own, added),
        },
        ...(mustSign && { forceCodeSigning: true }),
    };
}
/** electron-builder adds this by itself only to a configuration that extends nothing. */
function presets({ values, packageJson }) {
    const all = { ...packageJson['dependencies'], ...packageJson['devDependencies'] };
    return values['extends'] === undefined && 'react-scripts' in all ? ['react-cra'] : [];
}
/**
 * Whether files of the app's own folder are taken at all. Where only other folders are listed, a pattern that excludes
 * something would make electron-builder take everything else.
 */
function hasOwnFiles({ values }, section) {
    const lists = [values['files'], values[section]?.['files']].filter((list) => list != null);
    const isOwn = (item) => typeof item === 'string' || [undefined, null, '.'].includes(item?.['from']);
    return lists.length === 0 || lists.flat().some(isOwn);
}
/**
 * What was made before is left out, where this run puts it and where electron-builder would, and so are our own
 * folders, beside what does not belong into the app.
 */
function exclusions(added) {
    const { config, finalOutput, sidecar, excluded } = added;
    const { output = 'dist' } = (config.values['directories'] ?? {});
    const outputs = new Set([finalOutput, (0,external_node_path_.resolve)(config.project, output)].flatMap((path) => below(path, config)));
    return [
        '!**/.sidecar-*{,/**/*}',
        ...[...outputs].flatMap((path) => withoutInstallers(path, added)),
        ...below(sidecar.source, config).map(withoutFolder),
        ...excluded,
    ];
}
/** `path` relative to the app's folder, with `/`, if it lies in it. */
function below(path, config) {
    const way = (0,external_node_path_.relative)(appFolder(config), path).replaceAll('\\', '/');
    return way === '' || way.startsWith('..') || (0,external_node_path_.isAbsolute)(way) ? [] : [way];
}
/**
 * Patterns for the folder of the installers. Some builds write the page into the same folder (`dist`) and name it in
 * `files`: then only what electron-builder makes there is left out.
 */
function withoutInstallers(path, { config, plan }) {
    const lists = [config.values['files'], config.values[plan.section]?.['files']].flat();
    const taken = lists.flatMap((item) => typeof item === 'string' ? item : (item?.['filter'] ?? []));
    const isNamed = taken.some((item) => item === path || String(item).replace(/^\.\//, '').startsWith(`${path}/`));
    if (!isNamed)
        return [withoutFolder(path)];
    return [
        `!${path}/{*-unpacked,mac,mac-*,mas,mas-*}{,/**/*}`,
        `!${path}/*.{${INSTALLERS}}`,
        `!${path}/SHA256SUMS`,
    ];
}
function frontendFiles({ frontend }) {
    return frontend ? [{ from: frontend.folder, to: frontend.path, filter: ['**/*'] }] : [];
}
/** The project's resources without those that would be mixed with the backend. */
function withoutBackend(resources, { resourcesPath }) {
    const all = resources == null ? [] : [resources].flat();
    return all.filter((item) => {
        const to = item?.['to'];
        return typeof to !== 'string' || (0,external_node_path_.join)(to, '.') !== (0,external_node_path_.join)(resourcesPath, '.');
    });
}
/**
 * What keeps electron-builder from signing the backend: its bytes are those that were proven. The words for it are
 * regular expressions of paths on macOS, and names with `!` on Windows.
 */
function leftUnsigned(section, own, { sidecar, resourcesPath }) {
    if (section === 'mac') {
        const path = (0,external_node_path_.join)('Resources', resourcesPath, '/')
            .replaceAll('\\', '/')
            .replaceAll(/[.*+?^${}()|[\]]/g, '\\$&');
        return { signIgnore: [own?.['signIgnore'] ?? [], `/Contents/${path}`].flat() };
    }
    if (section !== 'win')
        return {};
    const programs = sidecar.manifest.files.filter(({ path }) => path.endsWith('.exe'));
    const names = programs.map(({ path }) => `!${path.slice(path.lastIndexOf('/') + 1)}`);
    return { signExts: [own?.['signExts'] ?? [], names].flat() };
}

;// CONCATENATED MODULE: ./src/electron-package/package-app/signing-variables.ts

/** Variables that electron-builder signs and notarizes by. Those that hold a secret are hidden in what is printed. */
const SIGNING = /^(?:(?:WIN_)?CSC_|APPLE_|AZURE_|SM_|SIGNTOOL_|PYTHON_SIGN)/;
const SECRET = /PASSWORD|SECRET|TOKEN|_KEY$/;
/** Variables of which electron-builder needs all or none; it passes over a part silently. */
const GROUPS = [
    ['APPLE_ID', 'APPLE_APP_SPECIFIC_PASSWORD', 'APPLE_TEAM_ID'],
    ['APPLE_API_KEY', 'APPLE_API_KEY_ID', 'APPLE_API_ISSUER'],
    ['AZURE_TENANT_ID', 'AZURE_CLIENT_ID', 'AZURE_CLIENT_SECRET'],
];
/** Any of these gives electron-builder a certificate. */
const CERTIFICATES = ['CSC_LINK', 'WIN_CSC_LINK', 'CSC_NAME', 'AZURE_CLIENT_ID'];
/**
 * The environment for electron-builder: ours, without signing variables that are empty. A workflow sets those from
 * secrets that a fork does not have, and electron-builder takes an empty CSC_LINK for a path.
 */
function builderEnv(env) {
    const given = Object.entries(env).filter((one) => one[1] !== undefined && !(SIGNING.test(one[0]) && one[1].trim() === ''));
    return Object.fromEntries(given);
}
/** Hides the secrets among the signing variables in everything printed from now on. */
function maskSigning(env, host) {
    for (const [name, value] of Object.entries(env)) {
        if (value && SIGNING.test(name) && SECRET.test(name))
            host.mask(value);
    }
}
/** Whether electron-builder is given a certificate. */
function hasCertificate(env) {
    return CERTIFICATES.some((name) => (env[name] ?? '').trim() !== '');
}
/** Throws `signing-variables-incomplete` for each group of variables of which some are set and some are not. */
function assertComplete(env) {
    const isSet = (name) => (env[name] ?? '').trim() !== '';
    const partial = GROUPS.filter((group) => group.some(isSet) && !group.every(isSet));
    (0,errors/* throwAll */.Kx)(partial.map((group) => incomplete(group.filter(isSet), group.filter((name) => !isSet(name)))));
}
function incomplete(set, missing) {
    return new errors/* UserError */.yo('signing-variables-incomplete', `${set.join(' and ')} is set, and ${missing.join(' and ')} is not: electron-builder would not sign and not say so.`, {
        hint: `Add under 'env' of this step: ${missing.map((name) => `${name}: \${{ secrets.${name} }}`).join(', ')}.`,
    });
}

;// CONCATENATED MODULE: ./src/electron-package/package-app/run-builder.ts


/** Lines of electron-builder that an error repeats. */
const LINES = 15;
/** What electron-builder says, and what it means for the reader. */
const SYMPTOMS = [
    {
        says: /ENOSPC|[Nn]o space left/,
        hint: 'The disk is full: free some space, or package fewer targets in one job.',
    },
    {
        says: /not a file|ENOENT.*(CSC|\.p12|\.pfx)/,
        hint: 'CSC_LINK or WIN_CSC_LINK is neither a file nor base64: look at the secret.',
    },
    {
        says: /forceCodeSigning|not signed|code ?sign(ing)? identity/i,
        hint: "The app is not signed, and 'require-signed' asks for it: give CSC_LINK and CSC_KEY_PASSWORD (Windows: WIN_CSC_…) under 'env' of this step.",
    },
    {
        says: /Cannot compute electron version|electron.*is not installed/,
        hint: "Install the project's packages before this step ('npm ci'), with an exact version of electron.",
    },
    {
        says: /Cannot find (?:module|package) 'toml'/,
        hint: "A configuration in TOML needs the package 'toml': 'npm install --save-dev toml'.",
    },
    {
        says: /configuration is invalid|Invalid configuration|has an unknown property/i,
        hint: "Correct the configuration; 'mode: check' names file and line.",
    },
    {
        says: /getaddrinfo|ECONNREFUSED|ETIMEDOUT|socket hang up|status code (4|5)\d\d/,
        hint: 'A tool could not be downloaded. Run it again; behind a proxy set ELECTRON_MIRROR and ELECTRON_BUILDER_BINARIES_MIRROR.',
    },
];
/** What electron-builder only mentions, and leaves the app without. */
const MISSING = /file source doesn't exist\s+from=(.+)$/;
const NOT_SIGNED = /skipped macOS (application )?code signing|signing is skipped/;
/**
 * Runs the project's own electron-builder, which publishes nothing, and shows what it says. Throws
 * `electron-builder-failed`, `resource-missing` and `app-not-signed` (which it only mentions), `interrupted`.
 */
async function runBuilder(run, host) {
    const said = [];
    const { code } = await host.exec(process.execPath, argumentsOf(run), {
        cwd: run.project,
        env: builderEnv(host.env),
        allowFailure: true,
        onLine: (line) => {
            said.push(line);
            host.info(line);
        },
    });
    if (code !== 0)
        throw run_builder_failed(run, code, said);
    // It says the same once for each processor and target.
    const lines = [...new Set(said)];
    (0,errors/* throwAll */.Kx)([...lines.flatMap(missingResource), ...(run.mustSign ? lines.flatMap(notSigned) : [])]);
}
/** The arguments after Node's own: the program first. */
function argumentsOf({ builder, plan, overlay, extraArgs }) {
    const what = [`--${plan.section}`, ...plan.targets, `--${plan.arch}`];
    return [builder.program, ...what, '--publish', 'never', '--config', overlay, ...extraArgs];
}
function run_builder_failed({ builder }, code, said) {
    const text = said.join('\n');
    const meaning = SYMPTOMS.find(({ says }) => says.test(text))?.hint;
    // Its own errors begin with this sign; what comes after the first is about it.
    const telling = said.filter((line) => !/^\s*at /.test(line)).map((line) => line.replaceAll(/\s{3,}/g, ' '));
    const first = telling.findIndex((line) => line.includes('⨯'));
    const lines = first < 0 ? telling.slice(-LINES) : telling.slice(first, first + LINES);
    return new errors/* UserError */.yo('electron-builder-failed', `electron-builder ${builder.version} ended with code ${code}; the previous installers are where they were.`, { hint: [...(meaning === undefined ? [] : [meaning]), 'It said:', ...lines].join('\n') });
}
function missingResource(line) {
    const [, from] = MISSING.exec(line) ?? [];
    if (from === undefined)
        return [];
    return [
        new errors/* UserError */.yo('resource-missing', `The configuration copies '${from}' into the app, and it is not there.`, {
            hint: "electron-builder would ship the app without it. Make it before this step, or remove it from 'extraResources' or 'extraFiles'.",
        }),
    ];
}
function notSigned(line) {
    if (!NOT_SIGNED.test(line))
        return [];
    return [
        new errors/* UserError */.yo('app-not-signed', `electron-builder did not sign the app: ${line.replace(/^\s*•\s*/, '')}.`, {
            hint: "Give the certificate under 'env' of this step (CSC_LINK and CSC_KEY_PASSWORD), on a runner of the app's platform; or 'require-signed: false'.",
        }),
    ];
}

// EXTERNAL MODULE: ./src/shared/inputs.ts
var shared_inputs = __webpack_require__(93876);
;// CONCATENATED MODULE: ./src/verify-binary/check-errors.ts

/** Lines of evidence in an annotation: enough for the end of a traceback. */
const check_errors_LINES = 12;
/** The checks that failed. */
function failedChecks({ checks }) {
    return checks.filter((check) => check.status === 'failed');
}
/** One error for a failed check: what was found, what was expected, what to do, and the end of the evidence. */
function checkError(check) {
    const { hint, details = [] } = check;
    const evidence = details.slice(-check_errors_LINES).map((line) => `  ${line}`);
    return new errors/* UserError */.yo('check-failed', failedMessage(check), {
        hint: [...(hint === undefined ? [] : [hint]), ...evidence].join('\n'),
    });
}
/** `Check 'size' failed: 0 B. Expected: 1 MB to 3 GB.` */
function failedMessage({ name, measured, expected }) {
    const found = sentence(measured ?? 'it did not pass');
    return `Check '${name}' failed: ${found}${expected === undefined ? '' : ` Expected: ${sentence(expected)}`}`;
}
function sentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}

// EXTERNAL MODULE: ./src/verify-binary/inputs.ts
var verify_binary_inputs = __webpack_require__(89464);
// EXTERNAL MODULE: ./src/shared/describe-error.ts + 1 modules
var describe_error = __webpack_require__(78884);
;// CONCATENATED MODULE: ./src/verify-binary/check.ts
/** The names of all checks, in the order in which they are made and shown. They are stable: outputs and reports use them. */
const CHECK_NAMES = (/* unused pure expression or super */ null && ([
    'exists',
    'name',
    'size',
    'format',
    'layout',
    'manifest',
    'target',
    'signature',
    'modules',
    'libraries',
    'glibc',
    'macos',
    'start',
    'ready',
    'port',
    'health',
    'version',
    'requests',
    'stop',
    'orphans',
    'repeat',
]));
/** A check that was made and passed. */
function check_passed(name, measured, expected) {
    return { name, status: 'passed', measured, ...(expected !== undefined && { expected }) };
}
/** A check that was made and failed. */
function check_failed(name, outcome) {
    return { name, status: 'failed', ...outcome };
}
function check_skipped(name, reason) {
    return { name, status: 'skipped', reason };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./src/runtime/http-answer.ts

/**
 * Asks `address` without a proxy, over a connection of its own: one that is kept would hold up the end of the sidecar.
 * Resolves at the head of the answer. Rejects with the system's error where nobody answers, and where `signal` is
 * aborted or nothing comes for `timeout` ms.
 */
function answerFrom(address, { method = 'GET', signal, timeout }) {
    return new Promise((resolve, reject) => {
        const options = { method, agent: false, ...(timeout && { timeout }), ...(signal && { signal }) };
        const asked = (0,external_node_http_.request)(address, options, resolve);
        asked.on('timeout', () => asked.destroy());
        asked.on('error', reject);
        asked.on('close', () => reject(new Error('the connection was closed')));
        asked.end();
    });
}

;// CONCATENATED MODULE: ./src/runtime/health.ts


/** How long one question may take, in ms. */
const ANSWER_WITHIN = 5000;
/** How often it is asked, in ms: a start is fast or slow, and asking costs the sidecar time. */
const [SOON, LATER, PATIENCE] = [25, 200, 3000];
/** The address of `path` at a sidecar that listens at `host`. */
function addressOf(host, port, path) {
    const name = reachable(host);
    return `http://${name.includes(':') ? `[${name}]` : name}:${port}${path.startsWith('/') ? '' : '/'}${path}`;
}
/** Who listens everywhere is asked on this machine. */
function reachable(host) {
    if (host === '0.0.0.0')
        return '127.0.0.1';
    return host === '::' ? '::1' : host;
}
/** The status that `address` answers with, or `undefined` if nobody answers in time. Never rejects. */
async function ask(address, options = {}) {
    try {
        const answer = await answerFrom(address, { timeout: ANSWER_WITHIN, ...options });
        answer.on('error', () => undefined).resume();
        return answer.statusCode;
    }
    catch {
        return undefined;
    }
}
/**
 * Asks until the answer is below 400, and is then true; false when `signal` was aborted. `address` may not be
 * known at first.
 */
async function untilHealthy(address, signal, watch = {}) {
    const start = performance.now();
    while (!signal.aborted) {
        const where = address();
        const status = where === undefined ? undefined : await ask(where, { signal });
        if (status !== undefined)
            watch.last = status;
        if (status !== undefined && status < 400)
            return true;
        const pause = performance.now() - start < PATIENCE ? SOON : LATER;
        await (0,external_node_timers_promises_.setTimeout)(pause, undefined, { signal }).catch(() => undefined);
    }
    return false;
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/ask.ts


/** Characters kept of a body. */
const BODY_LIMIT = 64 * 1024;
/** Rejects with the system's error where nobody answers, and with a `TimeoutError` or `AbortError`. */
async function ask_ask({ host, port, method, path, timeout, signal }) {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
    try {
        const answer = await answerFrom(addressOf(host, port, path), { method, signal: limit });
        let body = '';
        for await (const text of answer.setEncoding('utf8'))
            body = (body + text).slice(0, BODY_LIMIT);
        return { status: answer.statusCode ?? 0, body };
    }
    catch (error) {
        throw limit.aborted ? limit.reason : error;
    }
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/last-words.ts

const last_words_LINES = 30;
/** ms without a new line after which it is taken to have said all, and ms that it gets at most. */
const QUIET = 150;
const last_words_PATIENCE = 1500;
const POLL = 50;
/**
 * Details of a failure that the program itself may explain: the last lines of its standard error, empty if there are
 * none. A traceback comes after the answer or the lost connection that it explains, so it is waited for.
 */
async function lastWords({ launched, signal }) {
    const end = performance.now() + last_words_PATIENCE;
    let [bytes, since] = [launched.stderr.bytes, performance.now()];
    while (performance.now() < end && (bytes === 0 || performance.now() - since < QUIET)) {
        await (0,external_node_timers_promises_.setTimeout)(POLL, undefined, { signal });
        if (launched.stderr.bytes !== bytes)
            [bytes, since] = [launched.stderr.bytes, performance.now()];
    }
    const lines = launched.stderr.lines.slice(-last_words_LINES);
    return lines.length > 0 ? ['The last lines of its standard error:', ...lines] : [];
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/ask-requests.ts




/** ms that one answer may take. */
const ANSWER = 30_000;
/** Makes the requests one after the other; the failure names each that was not answered as wanted. */
async function askRequests(live, requests, port) {
    const wrong = [];
    for (const wanted of requests) {
        const found = await statusOf(live, wanted, port);
        live.signal.throwIfAborted();
        if (found !== String(wanted.status))
            wrong.push(`${wanted.method} ${wanted.path}: ${found}, expected ${wanted.status}`);
    }
    const [first] = wrong;
    if (first === undefined)
        return undefined;
    return check_failed('requests', {
        measured: wrong.length === 1 ? first : `${wrong.length} of ${requests.length}: ${wrong.join('; ')}`,
        expected: `${requests.length} ${requests.length === 1 ? 'answer' : 'answers'} as in the input requests`,
        hint: 'A route that fails in the frozen program only has mostly lost a module or a data file: look for ModuleNotFoundError or FileNotFoundError in the details, and add it to hidden-imports or collect-data.',
        details: await lastWords(live),
    });
}
async function statusOf(live, { method, path }, port) {
    try {
        const { signal, host } = live;
        return String((await ask_ask({ host, port, method, path, timeout: ANSWER, signal })).status);
    }
    catch (error) {
        return `no answer (${(0,describe_error/* messageOf */.b)(error)})`;
    }
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/await-health.ts





/** Answers of a server that is still getting ready; any other is its last word. */
const WAITING = new Set([425, 429, 502, 503, 504]);
/** ms between two questions: what a measured time can be wrong by. */
const PAUSE = 20;
const LATE_PAUSE = 250;
/** ms after which a port that nobody listens on is looked into. */
const LOOK_ELSEWHERE = 1500;
/** ms that one answer may take, and is given even where the time is nearly over. */
const await_health_ANSWER = 10_000;
const await_health_LEAST = 1000;
/** Lines of an answer that are shown. */
const await_health_LINES = 20;
/** Asks until the answer is 200, the answer is final, the program has ended, or the time is over. */
async function awaitHealth(live, question) {
    const began = performance.now();
    for (;;) {
        const answer = await answerOf(live, question);
        live.signal.throwIfAborted();
        if (answer.status === 200)
            return { good: true, ms: live.elapsed(), body: answer.body };
        const late = performance.now() - began > LOOK_ELSEWHERE;
        const failure = live.ended() ?? (await judge(answer, question, { late, over: live.elapsed() > question.timeout }));
        if (failure)
            return { good: false, failure };
        await (0,external_node_timers_promises_.setTimeout)(late ? LATE_PAUSE : PAUSE, undefined, { signal: live.signal });
    }
}
/** What an answer that is not 200 means; nothing as long as a better one may come. */
async function judge(answer, question, { late, over }) {
    const elsewhere = answer.status === undefined && (late || over) ? await question.elsewhere() : undefined;
    if (elsewhere)
        return elsewhere;
    return over || isFinal(answer) ? unhealthy(answer, question) : undefined;
}
function isFinal({ status }) {
    return status !== undefined && !WAITING.has(status);
}
async function answerOf(live, { path, port, timeout: within }) {
    const { signal, host } = live;
    const timeout = Math.min(await_health_ANSWER, Math.max(await_health_LEAST, within - live.elapsed()));
    try {
        return await ask_ask({ host, port, method: 'GET', path, timeout, signal });
    }
    catch (error) {
        const silent = error instanceof Error && error.name === 'TimeoutError';
        return { status: undefined, why: silent ? 'the request is taken' : (0,describe_error/* messageOf */.b)(error), silent };
    }
}
function unhealthy(answer, { path, port, timeout }) {
    const found = answer.status === undefined ? `no answer (${answer.why})` : `status ${answer.status}`;
    const lasting = isFinal(answer) ? '' : ` for ${(0,quantities/* formatDuration */.a3)(timeout)}`;
    const body = answer.status === undefined ? '' : answer.body.trim();
    return check_failed('health', {
        measured: `GET ${path} on port ${port}: ${found}${lasting}`,
        expected: `status 200 within ${(0,quantities/* formatDuration */.a3)(timeout)}`,
        hint: healthHint(answer, path),
        ...(body !== '' && { details: ['It answered:', ...body.split(/\r?\n/).slice(0, await_health_LINES)] }),
    });
}
function healthHint(answer, path) {
    const { status } = answer;
    if (status === undefined && answer.silent)
        return 'Something that this route waits for does not come (a lock, a database, another request to itself). Let it answer without, or give it more time: ready-timeout: 2 min';
    if (status === undefined)
        return 'It says that it is ready and takes no requests there. Say READY after the server listens, on the port that it was told: args: --port {port}';
    if (status === 404)
        return `There is no ${path}. Name the path that there is (health-path: /health), or none (health-path: none).`;
    if (status === 401 || status === 403)
        return 'Let the health path be asked without a login, or name one that can be: health-path: …';
    if (status >= 300 && status < 400)
        return 'Redirects are not followed. Name the path that it leads to: health-path: …';
    return 'It says itself that it is not well. The details hold its answer.';
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/tell-port.ts

/** The line to add where nothing tells the program its port. */
const TELL_PORT = 'Tell it the port as it takes it: args: --port {port} (one word per line), or env: PORT={port}';
/** The failure that it listens at `ports` and not at the one that it was told; `how` begins the sentence. */
function wrongPort(told, ports, how = 'it listens') {
    return check_failed('port', {
        measured: `${how} on port ${ports.join(', ')}, told was ${told}`,
        expected: `it listens on port ${told}`,
        hint: 'Let the program take the port that it is given; the app that starts it chooses a free one.',
    });
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/start-failure.ts



/** The check that an error of a launch speaks against; all others are the program's not starting. */
const CHECKS = {
    'stdout-malformed': 'ready',
    'ready-on-stderr': 'ready',
    'ready-twice': 'ready',
    'ready-timeout': 'ready',
    'port-in-use': 'port',
    'ports-exhausted': 'port',
};
/** Thrown where the program does not become ready: what speaks against it. */
class FailedStart extends Error {
    name = 'FailedStart';
    failure;
    constructor(failure, cause) {
        super(failure.measured, { cause });
        this.failure = failure;
    }
}
/** A launch that failed, as the failure of a check. `told` is the port that it was to listen at, if it was told one. */
function startFailure(error, plan, told) {
    const elsewhere = told !== undefined && error.listening.length > 0 && !error.listening.includes(told);
    if (error.code === 'ready-timeout' && elsewhere)
        return wrongPort(told, error.listening);
    const name = CHECKS[error.code] ?? 'start';
    return check_failed(name, {
        measured: error.message,
        expected: expectation(name, plan),
        hint: hintOf(error, plan),
        ...(error.stderr.length > 0 && { details: ['The last lines of its standard error:', ...error.stderr] }),
    });
}
function expectation(name, { ready, readyTimeout }) {
    if (name === 'port')
        return 'a port that is free, and that the program listens on';
    return `${readyWords(ready)} within ${(0,quantities/* formatDuration */.a3)(readyTimeout)}`;
}
/** What counts as ready, in words. */
function readyWords(ready) {
    switch (ready.kind) {
        case 'exit':
            return 'the end with code 0';
        case 'http':
            return `an answer to GET ${ready.path}`;
        case 'line':
            return `the line '${ready.line ?? 'READY'}' once`;
        case 'auto':
            return `the line '${ready.line ?? 'READY'}' once, or an answer to GET ${ready.path}`;
    }
}
function hintOf({ code, exit, buildHint }, { ready }) {
    const endedWell = code === 'exited-before-ready' && exit?.code === 0 && ready.kind !== 'exit';
    const tool = endedWell ? ["If it is a command-line tool that ends by itself, add 'ready: exit'."] : [];
    const all = [...(buildHint === undefined ? [] : [buildHint]), ...tool];
    return (all.join('\n') || 'Start the program by hand with the same arguments; the details hold what it said.');
}
/** `code 1`, `SIGSEGV`. */
function exitWords({ code, signal }) {
    return signal ?? `code ${code}`;
}

// EXTERNAL MODULE: ./src/shared/invalid-input.ts
var invalid_input = __webpack_require__(65303);
;// CONCATENATED MODULE: ./src/verify-binary/runs/stop-way.ts

/** How it is asked to stop, read from the input `stop`. Throws `input-invalid`. */
function parseStop(text) {
    if (text === 'auto')
        return undefined;
    if (text === 'stdin')
        return { kind: 'stdin' };
    const [, path] = /^POST\s+(\/\S*)$/.exec(text) ?? [];
    if (path === undefined)
        throw (0,invalid_input/* invalid */.G)('stop', text, "'auto', 'stdin', or a request such as 'POST /shutdown'");
    return { kind: 'request', path };
}
/** What the program was asked by, in words: `SIGTERM`. */
function stopWords(stop, platform) {
    if (stop?.kind === 'request')
        return `POST ${stop.path}`;
    if (stop?.kind === 'stdin' || platform === 'win32')
        return 'the end of its standard input';
    return 'SIGTERM';
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/after-stop.ts




/** What speaks against a program in the way it was stopped: `stop`, `orphans`, `port`; each at most once. */
function stopFailures(report, plan, platform) {
    const asked = stopWords(plan.stop, platform);
    const failures = [];
    if (isDecided(plan, platform)) {
        if (report.killed)
            failures.push(ignored(report, plan, asked));
        else if (!isPolite(report.exit, asked))
            failures.push(badEnd(report, asked));
    }
    if (report.orphans.length > 0)
        failures.push(orphaned(report, asked));
    else if (report.leftovers.length > 0 && !report.killed)
        failures.push(unpacked(report.leftovers));
    else if (report.portHeldBy && !report.killed)
        failures.push(portHeld(report.portHeldBy));
    return failures;
}
/**
 * Whether not ending is a failure. Windows has no polite signal, and most programs do not look at their standard
 * input: unless the user says how, being killed there is nothing to blame a program for.
 */
function isDecided({ stop }, platform) {
    return stop !== undefined || platform !== 'win32';
}
/** By itself, or by the very signal that asked: that is what it does to a program without a handler. */
function isPolite({ code, signal }, asked) {
    return code === 0 || (asked === 'SIGTERM' && (signal === 'SIGTERM' || code === SIGTERM_CODE));
}
/** What shells make of an end by SIGTERM. */
const SIGTERM_CODE = 143;
function ignored(report, { stop, stopTimeout }, asked) {
    return check_failed('stop', {
        measured: `it still ran ${(0,quantities/* formatDuration */.a3)(report.took)} after ${asked} and was killed`,
        expected: `it ends within ${(0,quantities/* formatDuration */.a3)(stopTimeout)} of ${asked}`,
        hint: ignoredHint(stop),
    });
}
function badEnd({ exit }, asked) {
    return check_failed('stop', {
        measured: `it ended with ${exitWords(exit)} after ${asked}`,
        expected: asked === 'SIGTERM' ? 'code 0, or the end by SIGTERM' : 'code 0',
        hint: 'Something goes wrong while it ends: the details hold the last lines of its standard error. An app takes it for a crash.',
    });
}
function ignoredHint(stop) {
    if (stop)
        return 'Let the program end when it is asked so, or correct the input stop.';
    return 'Let the program end on SIGTERM (Python: signal.signal(signal.SIGTERM, …); threads that are not daemons keep it alive), or give it more time: stop-timeout: 30 s';
}
function orphaned({ orphans, portHeldBy }, asked) {
    return check_failed('orphans', {
        measured: `after ${asked} ${processes(orphans)} still ran`,
        expected: 'no process of it is alive after it has ended',
        hint: 'Let the program end what it starts before it ends itself (terminate and wait for each child).',
        details: [...orphans.map(processLine), ...(portHeldBy ? [portLine(portHeldBy)] : [])],
    });
}
function unpacked(leftovers) {
    return check_failed('orphans', {
        measured: `it left ${leftovers.join(', ')}`,
        expected: 'what a one-file program unpacks is gone when it has ended',
        hint: 'Each start would leave as much again on the disk. Build it as a folder: mode: onedir',
    });
}
function portHeld(owner) {
    return check_failed('port', {
        measured: `${portLine(owner)} after it had ended`,
        expected: 'the port is free when it has ended',
        hint: 'Something that it handed its socket to still listens. Close the socket before the program ends.',
    });
}
/** `1 process (notes, 4711)`. */
function processes(list) {
    const names = list.map(({ name, pid }) => `${name}, ${pid}`).join('; ');
    return `${list.length} ${list.length === 1 ? 'process' : 'processes'} (${names})`;
}
function processLine({ pid, parent, name }) {
    return `process ${pid} '${name}', child of ${parent}`;
}
function portLine({ port, pid, name }) {
    const who = [name && `'${name}'`, pid !== undefined && `process ${pid}`].filter(Boolean).join(', ');
    return `port ${port} is held${who ? ` by ${who}` : ''}`;
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/protocol-failure.ts


/** What is wrong with the lines that a program said, although it became ready. */
function protocolFailure({ launched, plan, readyBeforeStop }) {
    const { ready } = plan;
    if (ready.kind === 'http' || ready.kind === 'exit')
        return undefined;
    const { readyCount, readyOnStderr } = launched.protocol;
    const malformed = launched.protocol.malformed.filter((line) => NOT_UNDERSTOOD.test(line));
    const line = `'${ready.line ?? 'READY'}'`;
    const wrong = (measured, hint) => check_failed('ready', { measured, expected: readyWords(ready), hint });
    if (readyCount > 1) {
        return wrong(`the line ${line} came ${readyCount} times`, 'Print it once, when everything is started: an app would take each for a new start. A reloader or several workers print it once each.');
    }
    if (readyOnStderr) {
        return wrong(`the line ${line} came on standard error`, `Print it on standard output: print("${ready.line ?? 'READY'}", flush=True)`);
    }
    if (readyBeforeStop === 0 && readyCount > 0) {
        return wrong(`the line ${line} came only when the program was asked to stop: it is held in a buffer`, `Print it with flush=True, or freeze without buffers: extra-args: --python-option=u`);
    }
    if (malformed.length > 0) {
        return wrong(`what looks like the protocol and is not: ${malformed.map((line) => JSON.stringify(line)).join(', ')}`, 'Write the lines as BOOT sidecar=<name> version=<x.y.z>, LISTENING host=<host> port=<port>, SHUTDOWN reason=<why>, in UTF-8; and what is not for the app to standard error.');
    }
    return undefined;
}
/** A line with a word of the protocol, or no text. One that only resembles the ready line, which came too, is a log's. */
const NOT_UNDERSTOOD = /^(BOOT|LISTENING|HEARTBEAT|SHUTDOWN)\b|[\uFFFD\0]/;

;// CONCATENATED MODULE: ./src/verify-binary/runs/end-run.ts



/** Lines of standard error that a bad end is shown with. */
const STDERR_LINES = 30;
/** Stops the program of a run and adds what speaks against the way it ends, and against all that it has said. */
async function endRun({ plan, host }, live, { run, reached }) {
    const tool = plan.ready.kind === 'exit';
    await lateReady(live, plan);
    const readyBeforeStop = live.launched.protocol.readyCount;
    const report = await live.stop({ timeout: plan.stopTimeout, ...(plan.stop && { polite: plan.stop }) });
    host.signal.throwIfAborted();
    const ended = tool ? undefined : ownEnd(live, report);
    reached.stop = !ended;
    if (!ended && !report.killed)
        run.stopMs = Math.round(report.took);
    const protocol = protocolFailure({ launched: live.launched, plan, readyBeforeStop });
    if (protocol)
        run.failures.push(protocol);
    if (ended && !run.failures.some(({ name }) => name === 'start'))
        run.failures.push(ended);
    const stderr = live.launched.stderr.lines.slice(-STDERR_LINES);
    for (const failure of stopFailures(report, plan, host.platform)) {
        // What was never asked to stop cannot have stopped badly.
        if (failure.name === 'stop' && (ended || tool))
            continue;
        run.failures.push(failure.name === 'stop' ? { ...failure, details: stderr } : failure);
    }
}
/** How long the ready line may come after the answer that counted as ready, in ms, and how often it is looked for. */
const LATE = 5000;
const end_run_POLL = 10;
/** A program that speaks the protocol may answer a moment before it says so: its line is not held in a buffer. */
async function lateReady({ launched, ended, signal }, { ready }) {
    const { protocol } = launched;
    if (ready.kind !== 'auto' || !(protocol.boot || protocol.listening))
        return;
    const end = performance.now() + LATE;
    while (protocol.readyCount === 0 && !protocol.readyOnStderr && !ended() && performance.now() < end) {
        await (0,external_node_timers_promises_.setTimeout)(end_run_POLL, undefined, { signal });
    }
}
/** The failure that it had ended before it was asked to; no time then passed until its end. */
function ownEnd(live, { took, exit }) {
    return live.ended() ?? (took === 0 ? live.endedWith(exit) : undefined);
}

// EXTERNAL MODULE: ./src/sidecar/version.ts + 2 modules
var version = __webpack_require__(64360);
;// CONCATENATED MODULE: ./src/verify-binary/runs/reported-version.ts


/** The check `version`: what the program reports is what was asked for, by meaning (`1.0.0-rc.1` is `1.0.0rc1`). */
function checkVersion({ reported, expected, required }) {
    const [first, ...others] = expected;
    if (!first) {
        const reason = reported
            ? `there is nothing to compare ${reported.version} with (no manifest, no 'expect-version')`
            : "no manifest and no 'expect-version' says what it must be";
        return skipped('version', reason);
    }
    const other = others.find(({ version }) => !same(version, first.version));
    if (other)
        return differs(other, first, REBUILD);
    if (reported && !same(reported.version, first.version))
        return differs(reported, first, HOW_TO_READ);
    if (reported)
        return passed('version', words(reported), words(first));
    if (!required)
        return skipped('version', `it reports none. ${HOW_TO_REPORT}`);
    return failed('version', { measured: 'it reports none', expected: words(first), hint: HOW_TO_REPORT });
}
function differs(found, expected, hint) {
    return failed('version', { measured: words(found), expected: words(expected), hint });
}
function words({ version, where }) {
    return `${version} (${where})`;
}
const HOW_TO_READ = "Let the program read it from what is frozen with it: the VERSION file ('add-data: VERSION:.') or its metadata ('copy-metadata: <distribution>').";
const REBUILD = "Something else was built than is expected: give build-backend the same version ('version: …'), or correct 'expect-version'.";
const HOW_TO_REPORT = 'Print \'BOOT sidecar=<name> version=<x.y.z>\' first, or put "version" into the JSON of the health answer.';
function same(one, other) {
    if (one === other)
        return true;
    try {
        return sameVersion(parseVersion(one), parseVersion(other));
    }
    catch {
        return false;
    }
}
/** `version` of a JSON object, where `body` is one and has it. */
function versionInJson(body) {
    try {
        const value = JSON.parse(body);
        if (typeof value !== 'object' || value === null || !('version' in value))
            return undefined;
        return typeof value.version === 'string' ? value.version : undefined;
    }
    catch {
        return undefined;
    }
}
/** The first thing in the output of `--version` that looks like one: `notes 1.2.3`. */
function versionInOutput(lines) {
    return /(?<![\w.])v?(\d+(?:\.\d+)+[\w.+-]*)/.exec(lines.join('\n'))?.[1];
}

;// CONCATENATED MODULE: ./src/runtime/errors.ts
/** A sidecar that did not come up, or did not stay. The message is for the reader of a log, `hint` says what to do. */
class errors_SidecarError extends Error {
    name = 'SidecarError';
    code;
    /** For a user of the app: what its builder can do, and then what they can. */
    hint;
    /** The part of `hint` for who builds the program, which is all that a build's log has to say. */
    buildHint;
    stderr;
    exit;
    listening;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.hint = [details.hint, details.forUsers].filter(Boolean).join(' ') || undefined;
        this.buildHint = details.hint;
        this.stderr = details.stderr ?? [];
        this.exit = details.exit;
        this.listening = details.listening ?? [];
    }
}

;// CONCATENATED MODULE: ./src/runtime/at-exit.ts
/** All that has to go when this process goes. */
const trees = new Set();
/** Kills `tree` when this process ends before the returned function was called. A signal or crash does not get here. */
function killAtExit(tree) {
    // One listener for all, since Node warns of many.
    if (trees.size === 0)
        process.on('exit', killAll);
    trees.add(tree);
    return () => {
        trees.delete(tree);
        if (trees.size === 0)
            process.off('exit', killAll);
    };
}
function killAll() {
    for (const tree of trees)
        tree.killNow();
}

;// CONCATENATED MODULE: ./src/runtime/leftovers.ts


/** File systems keep times in coarse steps: how much earlier a folder may seem to be, in ms. */
const CLOCK_STEP = 50;
/** The folders that PyInstaller's one-file programs unpack themselves into, in `temp`, made or changed since `since`. */
async function unpackedFolders(temp, since) {
    const names = await (0,promises_.readdir)(temp).catch(() => []);
    const paths = names.filter((name) => name.startsWith('_MEI')).map((name) => (0,external_node_path_.join)(temp, name));
    const fresh = await Promise.all(paths.map(async (path) => {
        const { mtimeMs = 0 } = (await (0,promises_.stat)(path).catch(() => undefined)) ?? {};
        return mtimeMs >= since.getTime() - CLOCK_STEP ? [path] : [];
    }));
    return fresh.flat();
}
/** Where a program with the environment `env` keeps temporary files. */
function tempOf(env, otherwise) {
    return env['TMPDIR'] || env['TEMP'] || env['TMP'] || otherwise;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/runtime/machine.ts

/** The machine that this process runs on. */
function thisMachine() {
    return {
        platform: process.platform,
        arch: process.arch,
        env: process.env,
        temp: (0,external_node_os_.tmpdir)(),
        // Asked for only when a loader complains: Node makes its whole report for it.
        get glibc() {
            return process.platform === 'linux' ? glibcVersion() : undefined;
        },
    };
}
function glibcVersion() {
    // Electron may be built without reports.
    const report = process.report?.getReport();
    return report?.header?.glibcVersionRuntime;
}

;// CONCATENATED MODULE: ./src/runtime/program-file.ts



/** Enough for a `#!` line, an ELF header with its program headers, and the name of a loader. */
const START_BYTES = 4096;
const ELF_MACHINES = { 3: 'x86', 40: 'arm', 62: 'x64', 183: 'arm64' };
/** The first bytes of a file; empty if it cannot be read. */
function startOf(path) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, 'r');
        const buffer = Buffer.alloc(START_BYTES);
        return buffer.subarray(0, (0,external_node_fs_.readSync)(file, buffer, 0, START_BYTES, 0));
    }
    catch {
        return Buffer.alloc(0);
    }
    finally {
        if (file !== undefined)
            (0,external_node_fs_.closeSync)(file);
    }
}
/** What the file that begins with `start` is, in words. */
function kindOf(start) {
    const magic = start.toString('latin1', 0, 4);
    if (start.length === 0)
        return 'an empty file';
    if (magic === '\x7fELF' && start.length >= 20) {
        return `a Linux program (ELF) for ${ELF_MACHINES[start.readUInt16LE(18)] ?? 'another processor'}`;
    }
    if (magic.startsWith('MZ'))
        return 'a Windows program (PE)';
    if (/^(?:[\xce\xcf]\xfa\xed\xfe|\xca\xfe\xba\xbe)/.test(magic))
        return 'a macOS program (Mach-O)';
    return `neither of ELF, PE and Mach-O (it begins with ${JSON.stringify(start.toString('latin1', 0, 16))})`;
}
/** The interpreter that a script (`#!`) or an ELF file (its segment PT_INTERP) names. */
function interpreterOf(start) {
    const text = start.toString('latin1');
    if (isScript(start))
        return /^#! *([^\n ]+)/.exec(text)?.[1]?.replace(/\r$/, '\\r');
    // It stands near the start of the file, and a loader's name has the same form on every Linux.
    return text.startsWith('\x7fELF') ? /(\/[\w./-]*\/ld[\w.-]*)\0/.exec(text)?.[1] : undefined;
}
/** Whether the file names its interpreter itself. */
function isScript(start) {
    return start.toString('latin1', 0, 2) === '#!';
}
/** What lies where the program should be, to go on a sentence: for the reader who has built it under another name. */
async function besides(program) {
    const names = await (0,promises_.readdir)((0,external_node_path_.dirname)(program)).catch(() => undefined);
    if (names === undefined)
        return ', nor does its folder exist';
    if (names.length === 0)
        return '; its folder is empty';
    const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
    return `; its folder holds ${names.slice(0, 5).join(', ')}${more}`;
}
/** A path as a POSIX shell takes it. */
function shellQuoted(path) {
    return /^[\w./@%+=:,-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./src/runtime/symptoms/symptom.ts
/** What somebody can do who has the app and not its source. */
const FOR_USERS = 'If you only use the app: this version of it is incomplete, so install another one and report this message.';
/** The last part of a path of any platform. */
function fileName(path) {
    return path.split(/[\\/]/).findLast(Boolean) ?? path;
}
/** The first finding for the last line of `said`, by the order of `symptoms`. */
function findingAt(said, symptoms) {
    const line = said.lines.at(-1) ?? '';
    for (const { pattern, find } of symptoms) {
        const match = pattern.exec(line);
        const groups = match?.slice(1).map((group) => group ?? '');
        const finding = groups && find(groups, said);
        if (finding)
            return finding;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/runtime/symptoms/exit-symptoms.ts

const REDISTRIBUTABLE = "Put the DLL beside the program with `add-binary`; if it is vcruntime140.dll or msvcp140.dll, let the app's installer install the Visual C++ Redistributable.";
const OLD_PROCESSOR = {
    hint: 'A wheel was compiled for newer processors: use one without such extensions (AVX).',
    forUsers: 'If you only use the app: this computer is too old for it.',
};
/** What Windows answers in place of an exit code when it could not start a program (ntstatus.h). */
const NT_STATUS = {
    3221225781: {
        code: 'library-missing',
        what: 'a DLL that it needs was not found',
        hint: `${REDISTRIBUTABLE} verify-binary's check \`libraries\` names the DLL.`,
    },
    3221225785: {
        code: 'library-missing',
        what: 'a DLL was found that is too old: it lacks a function',
        hint: `${REDISTRIBUTABLE} verify-binary's check \`libraries\` names the DLLs that it needs.`,
    },
    3221225595: {
        code: 'wrong-architecture',
        what: 'it, or a DLL that it needs, is for another processor',
        hint: 'Build it with a Python of the right processor; do not mix 32-bit and 64-bit DLLs.',
        forUsers: 'If you only use the app: install the one for your processor.',
    },
    3221225501: {
        code: 'wrong-architecture',
        what: 'it used an instruction that this processor does not have',
        ...OLD_PROCESSOR,
    },
    3221225794: {
        code: 'program-cannot-start',
        what: 'a DLL could not be initialised',
        hint: 'Mostly Windows is shutting down, the session ends, or a virus scanner keeps a DLL away: start it again, and look into the protection history.',
    },
};
/** What the end of a program itself tells, when it has written nothing that does. */
function exitFinding(exit, program, machine) {
    const name = fileName(program);
    // Windows counts without a sign, some callers with one.
    const status = exit.code === null ? undefined : exit.code >>> 0;
    const known = status === undefined ? undefined : NT_STATUS[status];
    if (known && status) {
        const { what, ...finding } = known;
        const number = `0x${status.toString(16).toUpperCase()}`;
        return { ...finding, message: `Windows could not start '${name}': ${what} (${number}).` };
    }
    if (exit.signal === 'SIGILL')
        return illegalInstruction(name);
    return exit.signal === 'SIGKILL' && machine.platform === 'darwin' ? killedByMacos(name) : undefined;
}
function illegalInstruction(name) {
    return {
        code: 'wrong-architecture',
        message: `'${name}' used an instruction that this processor does not have (signal SIGILL).`,
        ...OLD_PROCESSOR,
    };
}
/** Nobody else has killed it: it was not ready, so there was nothing to stop. */
function killedByMacos(name) {
    return {
        code: 'library-validation',
        message: `macOS killed '${name}' before it could say anything (signal SIGKILL): its code signature is missing or invalid.`,
        hint: `On Apple's processors everything must be signed, if only ad hoc (\`codesign --force --sign -\`), and nothing may change afterwards. See \`codesign --verify --strict --verbose=2 ${name}\`.`,
        forUsers: FOR_USERS,
    };
}

;// CONCATENATED MODULE: ./src/runtime/symptoms/loader-symptoms.ts

/** A file or soname as the loaders write it, with or without a folder. */
const LIBRARY = String.raw `([^\s:'"]+?\.(?:so[.\d]*|dylib|dll))`;
const VERSION = /version [`'](GLIBC|GLIBCXX|CXXABI|GCC)_([\d.]+)' not found(?: \(required by ([^)]+)\))?/;
/** What the loaders of Linux (glibc, musl), macOS and Windows write when they cannot load a program or library. */
const loaderSymptoms = [
    { pattern: VERSION, find: (_, said) => tooOld(said) },
    {
        pattern: /'([^']+)' not valid for use in process: (.*?different Team IDs|library load disallowed by system policy)/,
        find: ([library = '', why = '']) => notValid(library, why),
    },
    {
        pattern: /'([^']+)' \(code signature invalid/,
        find: ([library = '']) => notValid(library, 'its signature is invalid'),
    },
    {
        pattern: /'([^']+)' \(mach-o file, but is an incompatible architecture \(have '([^']+)', need '([^']+)'/,
        find: ([library = '', have = '', need = '']) => foreign(library, `it is for ${have}, and ${need} is needed`),
    },
    {
        pattern: /(\S+): wrong ELF class: (\w+)/,
        find: ([library = '', found = '']) => foreign(library, `its class is ${found}`),
    },
    {
        pattern: /(?:^|\s)(\S+?): (?:cannot execute binary file|Bad CPU type in executable|Exec format error)|\[Errno (?:8|86)\] .*: '([^']+)'/,
        find: ([program = '', child = '']) => foreign(program || child, 'this processor cannot run it'),
    },
    {
        pattern: /(?:DLL load failed while importing (\w+)|LoadLibrary|WinError 193\])\W.*?%1 is not a valid Win32 application/,
        find: ([module = ''], said) => foreign(module || loadedDll(said), 'it is not a program for this Windows'),
    },
    {
        // Not `dlerror: libcudart.so.11.0: cannot open …`: some libraries report so what they can do without.
        // The folder may have spaces and quotes in it; the name alone is told.
        pattern: new RegExp(`(?:libraries|Error|'): (?:/.*/)?${LIBRARY}: cannot open shared object file`),
        find: ([library = '']) => missing(library, 'the loader does not find it'),
    },
    {
        pattern: new RegExp(`Error loading shared library ${LIBRARY}: No such file or directory`),
        find: ([library = '']) => missing(library, 'the loader does not find it'),
    },
    {
        pattern: /symbol lookup error: (\S+): undefined symbol: (\w+)|ImportError: (\S+): undefined symbol: (\w+)/,
        find: ([library = '', symbol = '', other = '', its = '']) => unsuited(library || other, symbol || its),
    },
    {
        pattern: /DLL load failed while importing (\w+): (.+)/,
        find: ([module = '', why = '']) => missing(`a DLL that the module ${module} needs`, why.replace(/\.$/, '')),
    },
    { pattern: /Symbol not found: \(?(\w+)/, find: ([symbol = ''], said) => newerMacos(symbol, said) },
    {
        pattern: /built for macOS ([\d.]+) which is newer than running OS/,
        find: ([version = '']) => needsMacos(version),
    },
    {
        pattern: /Library not loaded: (\S+)/,
        find: ([library = '']) => missing(library, 'the loader does not find it'),
    },
    {
        pattern: /(?:Failed to load Python (?:shared library|DLL)|Error loading Python (?:lib|DLL)) '(?:.*?[/\\])?([^/\\']+)'(?=: |\.|$)(.*)/,
        find: ([library = '', why = '']) => missing(library, why.replace(/^[:.\s]+/, '') || 'it cannot be loaded'),
    },
];
/** The newest version that was asked for, whichever line named it. */
function tooOld({ lines, glibc, program }) {
    const found = lines.flatMap((line) => {
        const [, library = '', version = '', by = ''] = VERSION.exec(line) ?? [];
        return version ? [{ library, version, by }] : [];
    });
    const last = found.at(-1);
    if (!last)
        return undefined;
    const needed = found
        .filter(({ library }) => library === last.library)
        .reduce((newest, each) => (isNewer(each.version, newest.version) ? each : newest));
    const has = needed.library === 'GLIBC' && glibc ? `this system has ${glibc}` : 'this system has an older one';
    const by = needed.by ? ` (it is asked for by ${fileName(needed.by)})` : '';
    return {
        code: 'glibc-too-old',
        message: `'${fileName(program)}' needs ${needed.library}_${needed.version}, and ${has}${by}.`,
        hint: `Build it on the oldest Linux that it is for, such as a container of it; verify-binary's input max-glibc keeps it so.`,
        forUsers: 'If you only use the app: it needs a newer Linux.',
    };
}
function isNewer(a, b) {
    return a.localeCompare(b, 'en', { numeric: true }) > 0;
}
function notValid(library, why) {
    return {
        code: 'library-validation',
        message: `macOS does not let the program load '${library}': ${why}.`,
        hint: `Sign every file inside with one identity, inside out (sign-notarize does), not the outer program alone; a one-file program must be signed while it is built.`,
        forUsers: FOR_USERS,
    };
}
function foreign(what, why) {
    return {
        code: 'wrong-architecture',
        message: `'${what}' is built for another processor or system: ${why}.`,
        hint: `Build on, or with target-arch for, the machine that it is for; a wheel of the wrong platform may be among the requirements.`,
        forUsers: 'If you only use the app: install the one for your processor.',
    };
}
/** The DLL that PyInstaller named in the line before the system's own words. */
function loadedDll({ lines, program }) {
    const named = /DLL '([^']+)'/.exec(lines.at(-2) ?? '')?.[1];
    return fileName(named ?? program);
}
function missing(library, why) {
    const line = /\.(so[.\d]*|dylib|dll)$/.test(library)
        ? `\`add-binary: <folder>/${fileName(library)}:.\``
        : '`add-binary`';
    return {
        code: 'library-missing',
        message: `Missing library: ${library} (${why}).`,
        hint: `Put it into the bundle with ${line}, or let the app's package depend on it.`,
        forUsers: FOR_USERS,
    };
}
function unsuited(library, symbol) {
    return {
        code: 'library-missing',
        message: `Missing library: ${library} finds no library that has ${symbol}.`,
        hint: `An older library of the same name was loaded before it, or belongs to the system: bundle the one that it was built with (add-binary).`,
        forUsers: FOR_USERS,
    };
}
/** dyld names the system that was built for in the next lines or the same one; both orders are seen. */
function newerMacos(symbol, { lines }) {
    const version = /built for macOS ([\d.]+)/.exec(lines.at(-1) ?? '')?.[1];
    return version ? needsMacos(version) : unsuited('The program', symbol);
}
function needsMacos(version) {
    return {
        code: 'program-cannot-start',
        message: `The program is built for macOS ${version}, which is newer than this one.`,
        hint: `Build it with a Python and wheels for the oldest macOS that it is for; verify-binary's input min-macos keeps it so.`,
        forUsers: 'If you only use the app: it needs a newer macOS.',
    };
}

;// CONCATENATED MODULE: ./src/runtime/symptoms/port-symptoms.ts
/** What servers write when their port is taken: Python, asyncio, uvicorn, Flask, gunicorn, Node, Go, Rust. */
const portSymptoms = [
    {
        pattern: /(?:WinError 10013\]|os error 10013).*|bind.*access a socket in a way forbidden/i,
        find: (_, { lines }) => reserved(portIn(lines)),
    },
    {
        pattern: /\[(?:Errno|WinError) (?:98|48|10048)\]|os error (?:98|48|10048)\)/i,
        find: (_, { lines }) => inUse(portIn(lines)),
    },
    {
        pattern: /EADDRINUSE|address already in use|Connection in use: \(|Port \d+ is in use by another program/i,
        find: (_, { lines }) => inUse(portIn(lines)),
    },
];
/** The port in the last line, or the one before: Flask names it after the error, others do so before it. */
function portIn(lines) {
    for (const line of lines.slice(-3).reverse()) {
        // After a colon stand times of day too, which have two digits.
        // After a colon stand times of day too, which have two digits.
        const [, ...found] = /\('[^']*', (\d{1,5})[,)]|\bport:? (\d{1,5})\b|:(\d{3,5})(?!\d|:\d)/i.exec(line) ?? [];
        const port = found.find(Boolean);
        if (port)
            return port;
    }
    return undefined;
}
function inUse(port) {
    return {
        code: 'port-in-use',
        message: `The program cannot listen${at(port)}: another program listens there.`,
        hint: 'End that program (mostly an earlier run of this one), or let the sidecar be told a free port: `{port}` in its arguments or environment.',
    };
}
function reserved(port) {
    return {
        code: 'port-in-use',
        message: `The program cannot listen${at(port)}: Windows keeps that port for itself.`,
        hint: 'See the ranges with `netsh interface ipv4 show excludedportrange protocol=tcp`, and let the sidecar be told a free port: `{port}` in its arguments or environment.',
    };
}
function at(port) {
    return port === undefined ? ' at its port' : ` at port ${port}`;
}

;// CONCATENATED MODULE: ./src/runtime/symptoms/python-symptoms.ts

const MODULE = String.raw `['"]?([\w.]+)['"]?`;
/** What Python programs, and PyInstaller's start of them, write when something is not in the bundle. */
const pythonSymptoms = [
    { pattern: /No module named '?encodings'?/, find: (_, said) => noStandardLibrary(said) },
    {
        pattern: new RegExp(String.raw `(?:(?:ModuleNotFoundError|ImportError|was): |python[\w.]*: |Failed to execute script .*: )No module named ${MODULE}`, 'i'),
        find: ([module = '']) => noModule(module),
    },
    {
        pattern: new RegExp(`Error loading ASGI app\\. Could not import module ${MODULE}`),
        find: ([module = '']) => noModule(module),
    },
    {
        pattern: /cannot import name '([^']+)' from (partially initialized module )?'([^']+)'/,
        find: ([name = '', circular = '', module = '']) => noName(name, module, circular !== ''),
    },
    {
        pattern: /PackageNotFoundError: (?:No package metadata was found for )?([\w.-]+)|DistributionNotFound: The '([\w.-]+)/,
        find: ([name = '', other = '']) => noMetadata(name || other),
    },
    {
        pattern: /(?:FileNotFoundError|NotADirectoryError): \[(?:Errno|WinError) \d+\] [^'"]*(?:'(.+?)'|"(.+?)")/,
        find: ([path = '', quoted = ''], said) => noFile(path || quoted, said),
    },
    {
        pattern: /RuntimeError: (?:Directory|File) (?:at path )?'?(.+?)'? does not exist/,
        find: ([path = ''], said) => noFile(path, said),
    },
    {
        pattern: /TemplateNotFound: (?:'([^']+)' not found|(\S+))/,
        find: ([a = '', b = '']) => noTemplate(a || b),
    },
    { pattern: /ImportError: (\S.*)/, find: ([why = '']) => importFailed(why) },
    {
        pattern: /Could not load PyInstaller's embedded PKG archive|Cannot open PyInstaller archive from executable/,
        find: (_, said) => python_symptoms_damaged(said),
    },
    {
        pattern: /(?:Could not|cannot) create temporary directory|Failed to (?:extract|create parent directory).*/i,
        find: (_, { lines }) => noRoom(lines.at(-1) ?? ''),
    },
];
function noModule(module) {
    return {
        code: 'dependency-missing',
        message: `Missing dependency: ${module}`,
        hint: `Add it to the build: \`hidden-imports: ${module}\`, and to the requirements if they do not install it.`,
        forUsers: FOR_USERS,
    };
}
function noStandardLibrary({ program }) {
    return {
        code: 'dependency-missing',
        message: `Missing dependency: encodings, the first module of Python's standard library that '${fileName(program)}' loads`,
        hint: 'The bundle is incomplete (base_library.zip is missing), or the variable PYTHONHOME leads an interpreter elsewhere: unset it. Installation may be corrupted. Please reinstall the application.',
    };
}
function noName(name, module, circular) {
    const hint = circular
        ? `Two modules import each other: move the import of '${name}' into the function that uses it.`
        : `If it is a module of its own: \`hidden-imports: ${module}.${name}\`. Else the installed version of '${module.split('.')[0]}' is not the one that the code was written for: pin it in the requirements.`;
    return {
        code: 'dependency-missing',
        message: `Missing dependency: ${module} is there and has no '${name}'${circular ? ' yet' : ''}`,
        hint,
        forUsers: FOR_USERS,
    };
}
function importFailed(why) {
    return {
        code: 'dependency-missing',
        message: `Missing dependency: an import failed, with the words: ${why}`,
        hint: `Start the backend from its sources: if that works, compare what it loads with the bundle (\`collect-all: <package>\`).`,
        forUsers: FOR_USERS,
    };
}
function noMetadata(name) {
    return {
        code: 'data-file-missing',
        message: `Missing package metadata: ${name} (its version or entry points are asked for at run time).`,
        hint: `Add it to the build: \`copy-metadata: ${name}\`.`,
        forUsers: FOR_USERS,
    };
}
/** Only what should be inside of the bundle: any other file is the program's own affair. */
function noFile(written, { program }) {
    const path = written.replaceAll('\\\\', '\\');
    const inside = insideBundle(path, program);
    if (inside === undefined)
        return undefined;
    const [folder = '', ...rest] = inside.split('/');
    const destination = rest.length > 0 ? inside.split('/').slice(0, -1).join('/') : '.';
    const whole = rest.length > 0 ? `, or \`collect-data: ${folder}\` if ${folder} is a package` : '';
    return {
        code: 'data-file-missing',
        message: `Missing data file: ${inside} is not in the bundle.`,
        hint: `Add it to the build: \`add-data: <folder of the source>/${fileName(inside)}:${destination}\`${whole}.`,
        forUsers: FOR_USERS,
    };
}
/** Where `path` is in the bundle of `program`, with `/`; undefined outside of it. */
function insideBundle(path, program) {
    const unpacked = /(?:^|[\\/])(?:_MEI\w+|_internal)[\\/](.+)$/.exec(path)?.[1];
    if (unpacked !== undefined)
        return slashed(unpacked);
    const own = slashed(program).split('/').slice(0, -1).join('/');
    const found = slashed(path);
    return own !== '' && found.startsWith(`${own}/`) ? found.slice(own.length + 1) : undefined;
}
function slashed(path) {
    return path.replaceAll('\\', '/');
}
function noTemplate(name) {
    return {
        code: 'data-file-missing',
        message: `Missing data file: the template ${name} is not in the bundle.`,
        hint: `Add its folder to the build: \`add-data: <folder of the source>/templates:templates\`, or \`collect-data: <package>\`.`,
        forUsers: FOR_USERS,
    };
}
function python_symptoms_damaged({ program }) {
    return {
        code: 'program-cannot-start',
        message: `'${fileName(program)}' is damaged: PyInstaller's archive at its end is cut off or changed.`,
        hint: 'Nothing may rewrite the program after the build (strip, UPX, a resource editor, a signing tool that does not know it). Installation may be corrupted. Please reinstall the application.',
    };
}
function noRoom(line) {
    return {
        code: 'program-cannot-start',
        message: `The program cannot unpack itself: ${line.replace(/^\[PYI-\d+:ERROR\] /, '')}`,
        hint: 'The folder for temporary files must exist, be writable and have room. A one-directory build unpacks nothing: `mode: onedir`.',
    };
}

;// CONCATENATED MODULE: ./src/runtime/diagnose.ts








/** The last lines of standard error that are looked at. */
const READ_LINES = 1000;
/** Lines of standard error that the error carries. */
const KEPT_LINES = 20;
const TRACEBACK = /^(?:\[.*\] )?Traceback \(most recent call last\):/;
/** What Python writes between the tracebacks of exceptions that led to each other. */
const LINKED = /^(?:During handling of the above exception|The above exception was the direct cause)/;
/** The line that ends a traceback: `ValueError: bad`, `pkg.errors.Broken`. */
const EXCEPTION = /^([A-Za-z_][\w.]*(?:Error|Exception|Exit|Interrupt|Warning|NotFound|Failure)(?:: .*)?)$/;
/**
 * Why a program ended before it was ready, from what it wrote and how it ended; undefined if nothing of it is known.
 * What was written last counts, and of Python only the exception that ended it: one that was logged and survived is
 * not the cause.
 */
function diagnoseExit({ stderr, exit, program, machine = thisMachine(), }) {
    const said = { lines: stderr.slice(-READ_LINES), program, glibc: machine.glibc };
    const finding = exit.code === 0
        ? lastFinding(said, portSymptoms)
        : (findingIn(said) ?? exitFinding(exit, program, machine) ?? unhandled(said));
    if (!finding)
        return undefined;
    const { code, message, ...hints } = finding;
    return new errors_SidecarError(code, message, { ...hints, stderr: stderr.slice(-KEPT_LINES), exit });
}
function findingIn(said) {
    const misread = readByShell(said);
    if (misread)
        return misread;
    const start = startOfLastTraceback(said.lines);
    const last = { ...said, lines: said.lines.slice(start) };
    const all = [...loaderSymptoms, ...portSymptoms, ...pythonSymptoms];
    // Servers say it in a plain line, which may come before a traceback of the shutdown.
    return lastFinding(last, all) ?? lastFinding(said, portSymptoms);
}
/** The finding for the last line that has one. */
function lastFinding(said, symptoms) {
    for (let end = said.lines.length; end > 0; end -= 1) {
        const finding = findingAt({ ...said, lines: said.lines.slice(0, end) }, symptoms);
        if (finding)
            return finding;
    }
    return undefined;
}
/** Index of the first line of the last traceback, or of the first of those that led to it; 0 if there is none. */
function startOfLastTraceback(lines) {
    let start = lines.findLastIndex((line) => TRACEBACK.test(line));
    while (start > 0) {
        const before = lines.slice(0, start).findLastIndex((line) => line.trim() !== '');
        if (!LINKED.test(lines[before] ?? ''))
            break;
        const earlier = lines.slice(0, before).findLastIndex((line) => TRACEBACK.test(line));
        if (earlier < 0)
            break;
        start = earlier;
    }
    return Math.max(start, 0);
}
/**
 * What the system cannot start, the C library hands to a shell, which takes it for a script: `<path>: 1: ELF: not
 * found`. So a foreign program seems to start.
 */
function readByShell({ lines, program }) {
    const said = lines.findLast((line) => line.startsWith(`${program}: `))?.slice(program.length + 2);
    if (said === undefined || !/^(?:line )?\d+: /.test(said))
        return undefined;
    const start = startOf(program);
    if (start.length === 0 || isScript(start))
        return undefined;
    return {
        code: 'wrong-architecture',
        message: `'${program}' is not a program that this system can start: it is ${kindOf(start)}. A shell took it for a script.`,
        hint: `Build it on, or for, this system, and see that the download is complete.`,
        forUsers: 'If you only use the app: install the one for your system.',
    };
}
/** The exception that ended a Python program, whatever it is. */
function unhandled({ lines, program }) {
    if (!lines.some((line) => TRACEBACK.test(line)))
        return undefined;
    const exception = lines.findLast((line) => EXCEPTION.test(line))?.slice(0, 500);
    if (exception === undefined)
        return undefined;
    const script = lines.map((line) => /Failed to execute script '([^']+)'/.exec(line)?.[1]).find(Boolean);
    return {
        code: 'exited-before-ready',
        message: `'${fileName(program)}' ended before it was ready${script ? ` in '${script}'` : ''}: ${exception}`,
        hint: `The traceback on its standard error names the line. To see it again, start it by hand: ${program}`,
    };
}

;// CONCATENATED MODULE: ./src/runtime/protocol.ts
/** The line that says that a sidecar takes requests, unless another is agreed. */
const protocol_READY_LINE = 'READY';
/** How many malformed lines are kept, and how much of each. */
const [MALFORMED_KEPT, MALFORMED_LENGTH] = [5, 200];
/** What takes the place of bytes that are no UTF-8, and NUL: the text is UTF-16, or no text at all. */
const NO_TEXT = /[\uFFFD\0]/;
const WORD = /^(BOOT|LISTENING|HEARTBEAT|SHUTDOWN)(?: (.*))?$/;
/** Reads the protocol's lines one by one. */
class Protocol {
    boot;
    listening;
    readyCount = 0;
    readyOnStderr = false;
    heartbeats = 0;
    shutdown;
    malformed = [];
    #readyLine;
    constructor(readyLine = protocol_READY_LINE) {
        this.#readyLine = readyLine;
    }
    /** Takes a line, without its ending, and says what it is. On standard error only the ready line means something. */
    take(line, stream) {
        if (stream === 'stderr') {
            if (line === this.#readyLine)
                this.readyOnStderr = true;
            return 'foreign';
        }
        const kind = this.#read(line);
        if ((kind === 'malformed' || kind === 'near-ready') && this.malformed.length < MALFORMED_KEPT) {
            this.malformed.push(line.slice(0, MALFORMED_LENGTH));
        }
        return kind;
    }
    #read(line) {
        if (line === this.#readyLine) {
            this.readyCount += 1;
            return 'ready';
        }
        if (isNearly(line, this.#readyLine))
            return 'near-ready';
        if (NO_TEXT.test(line))
            return 'malformed';
        const [, word, rest = ''] = WORD.exec(line) ?? [];
        if (word === 'BOOT')
            return this.#readBoot(rest);
        if (word === 'LISTENING')
            return this.#readListening(rest);
        if (word === 'HEARTBEAT')
            return this.#readHeartbeat(rest);
        if (word === 'SHUTDOWN')
            return this.#readShutdown(rest);
        return 'foreign';
    }
    #readBoot(rest) {
        const { sidecar, version } = fieldsOf(rest) ?? {};
        if (!sidecar || !version || !/^\d+(\.\d+)*([-+.a-z]\S*)?$/i.test(version))
            return 'malformed';
        this.boot = { sidecar, version };
        return 'boot';
    }
    #readListening(rest) {
        const { host, port } = fieldsOf(rest) ?? {};
        if (!host || !port || !/^[1-9]\d{0,4}$/.test(port) || Number(port) > 65_535)
            return 'malformed';
        this.listening = { host: host.replace(/^\[(.*)\]$/, '$1'), port: Number(port) };
        return 'listening';
    }
    #readHeartbeat(rest) {
        if (rest !== '' && !fieldsOf(rest))
            return 'malformed';
        this.heartbeats += 1;
        return 'heartbeat';
    }
    /** A reason may have several words. */
    #readShutdown(rest) {
        const [, reason] = /^reason=(\S.*)$/.exec(rest) ?? [];
        if (!reason)
            return 'malformed';
        this.shutdown = reason;
        return 'shutdown';
    }
}
/** The fields of `name=value name=value`; later versions of the protocol may add some. */
function fieldsOf(text) {
    const pairs = text.split(' ').map((part) => /^([a-z][a-z0-9-]*)=(.+)$/.exec(part)?.slice(1));
    const names = new Set(pairs.map((pair) => pair?.[0]));
    if (pairs.includes(undefined) || names.size < pairs.length)
        return undefined;
    return Object.fromEntries(pairs.map((pair) => [pair?.[0] ?? '', pair?.[1] ?? '']));
}
/** Whether only case, spaces and marks make the difference. */
function isNearly(line, wanted) {
    // A long line is none, and would cost time.
    if (line.length > 4 * wanted.length + 20)
        return false;
    const [left, right] = [line, wanted].map((text) => text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase());
    return right === '' ? line.trim() === wanted.trim() : left === right;
}

;// CONCATENATED MODULE: ./src/runtime/protocol-fault.ts


/** What is wrong with what a program has said so far, the worst first; that READY is missing is none of it. */
function protocolFault(protocol, speaker) {
    if (protocol.readyCount > 1)
        return readyTwice(protocol.readyCount, speaker);
    if (protocol.readyOnStderr)
        return readyOnStderr(speaker);
    return protocol.malformed.length > 0 ? stdoutMalformed(protocol.malformed, speaker) : undefined;
}
function readyTwice(count, { name, readyLine = READY_LINE, details }) {
    return new SidecarError('ready-twice', `'${name}' wrote its ready line ${count} times; expected is once.`, {
        ...details,
        hint: `Print '${readyLine}' in one place, when start-up is complete. A child process that runs the same start-up prints it again: call multiprocessing.freeze_support() first, and start one worker.`,
    });
}
/** The ready line came on standard error. */
function readyOnStderr({ name, readyLine = protocol_READY_LINE, details }) {
    return new errors_SidecarError('ready-on-stderr', `'${name}' wrote its ready line to standard error; expected is standard output.`, {
        ...details,
        hint: `Print it to standard output: print('${readyLine}', flush=True). If that is what it does, something has redirected sys.stdout.`,
    });
}
/** Lines that are nearly the protocol's. */
function stdoutMalformed(lines, speaker) {
    const { name, readyLine = protocol_READY_LINE, details } = speaker;
    const found = lines.map((line) => JSON.stringify(line)).join(', ');
    return new errors_SidecarError('stdout-malformed', `'${name}' wrote to standard output what looks like the protocol and is not: ${found}.`, {
        ...details,
        hint: `Expected are UTF-8 lines: '${readyLine}' alone; BOOT sidecar=<name> version=<x.y.z>; LISTENING host=<host> port=<port>; HEARTBEAT; SHUTDOWN reason=<reason>. Logs belong on standard error.`,
    });
}

;// CONCATENATED MODULE: ./src/runtime/not-ready.ts






/** Lines of standard error that an error carries. */
const not_ready_LINES = 20;
/** Characters of a line in a message. */
const LINE_LENGTH = 500;
/** The error for it. */
function notReady(attempt) {
    const { kind } = attempt.outcome;
    if (kind === 'exited')
        return exited(attempt);
    if (kind === 'interrupted') {
        return failure(attempt, 'launch-interrupted', 'was stopped before it was ready', 'Nothing is left of it.');
    }
    return (usesLines(attempt) && !cameLate(attempt) && wrongLine(attempt)) || overdue(attempt);
}
/** A line that was wrong explains why the right one did not come. */
function wrongLine(attempt) {
    const { readyOnStderr: onStderr, malformed } = attempt.program.protocol;
    const speaker = {
        name: fileName(attempt.path),
        readyLine: readyLine(attempt),
        details: { stderr: not_ready_lastWords(attempt) },
    };
    if (onStderr)
        return readyOnStderr(speaker);
    return malformed.length > 0 ? stdoutMalformed(malformed, speaker) : undefined;
}
function exited(attempt) {
    const { path, program, wish, machine, exit = { code: null, signal: null } } = attempt;
    const known = diagnoseExit({ stderr: program.stderr.lines, exit, program: path, machine });
    if (known)
        return known;
    const last = lastLine(program.stderr.lines);
    const said = last === undefined ? 'it wrote nothing to standard error' : `its last words: ${last}`;
    const aim = wish.ready.kind === 'exit' ? '; expected is code 0' : ' before it was ready';
    const hint = cameLate(attempt)
        ? 'Its ready line came only as it ended: it must go on running after that line, and write it at once (flush).'
        : `Start it by hand to see what is wrong: ${path}`;
    return failure(attempt, 'exited-before-ready', `ended with ${exitText(exit)}${aim}; ${said}`, hint);
}
function overdue(attempt) {
    const time = (0,quantities/* formatDuration */.a3)(attempt.wish.timeout);
    const what = `was not ready within ${time}. Seen: ${seen(attempt).join('; ')}`;
    return failure(attempt, 'ready-timeout', what, overdueHint(attempt));
}
function overdueHint(attempt) {
    const { program, wish } = attempt;
    const line = readyLine(attempt);
    const flush = `print('${line}', flush=True), or build with PyInstaller's --python-option u`;
    if (cameLate(attempt)) {
        return `Its ready line came only when it was ended: its output is buffered. Write it at once: ${flush}.`;
    }
    const slow = 'If it is only slow, allow more time.';
    if (wish.ready.kind === 'exit')
        return slow;
    if (wish.ready.kind === 'http')
        return `It must answer GET ${wish.ready.path} with a status below 400. ${slow}`;
    const silent = program.stdout.bytes === 0 ? ' Nothing came on standard output, which may be buffered.' : '';
    return `It must print '${line}' to standard output once it takes requests: ${flush}.${silent} ${slow}`;
}
/** What was seen of it, in words. */
function seen({ program, outcome, wish, listening: ports }) {
    const { boot, listening } = program.protocol;
    const { ready } = wish;
    const health = outcome.health === undefined ? 'no answer' : `status ${outcome.health}`;
    return [
        boot ? `BOOT of ${boot.sidecar} ${boot.version}` : [],
        listening ? `LISTENING at ${listening.host} port ${listening.port}` : [],
        linesSeen('standard output', program.stdout),
        linesSeen('standard error', program.stderr),
        ready.kind === 'http' || ready.kind === 'auto' ? `${health} from ${ready.path}` : [],
        ports.length > 0 ? `it listened at port ${ports.join(', ')}` : [],
    ].flat();
}
function linesSeen(name, output) {
    const last = lastLine(output.lines);
    return last === undefined
        ? `nothing on ${name}`
        : `${output.bytes} bytes on ${name}, the last line: ${last}`;
}
/** Whether the ready line turned up when it was too late. */
function cameLate({ program }) {
    return program.protocol.readyCount > 0;
}
function usesLines({ wish }) {
    return wish.ready.kind === 'line' || wish.ready.kind === 'auto';
}
function readyLine({ wish: { ready } }) {
    return (ready.kind === 'line' || ready.kind === 'auto' ? ready.line : undefined) ?? protocol_READY_LINE;
}
function failure(attempt, code, what, hint) {
    const { exit, path, listening } = attempt;
    const details = { hint, stderr: not_ready_lastWords(attempt), listening, ...(exit && { exit }) };
    return new errors_SidecarError(code, `'${fileName(path)}' ${what}.`, details);
}
/** How a process ended, in words. */
function exitText({ code, signal }) {
    return code === null ? `signal ${signal}` : `code ${code}`;
}
function not_ready_lastWords({ program }) {
    return program.stderr.lines.slice(-not_ready_LINES);
}
function lastLine(lines) {
    return lines.findLast((line) => line.trim() !== '')?.slice(0, LINE_LENGTH);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./src/runtime/port-tables/linux-sockets.ts

const LISTEN = '0A';
/** Open files that are looked at side by side. */
const AT_ONCE = 64;
/** Those in the text of `/proc/net/tcp` or `/proc/net/tcp6` (proc(5): addresses and states are hexadecimal). */
function parseProcNet(text) {
    return text
        .split('\n')
        .slice(1)
        .flatMap((line) => {
        const [, local = '', , state, , , , , , inode = ''] = line.trim().split(/\s+/);
        const port = Number.parseInt(local.split(':').at(-1) ?? '', 16);
        return state === LISTEN && port > 0 ? [{ port, inode: Number(inode) }] : [];
    });
}
/** All sockets that listen on this machine, in this network namespace. */
async function linuxListeners(proc = '/proc') {
    const texts = await Promise.all(['tcp', 'tcp6'].map((table) => linux_sockets_text(`${proc}/net/${table}`)));
    return texts.flatMap(parseProcNet);
}
/** The process that holds one of these sockets: undefined if there is none, or it is another user's. */
async function linuxHolder(inodes, proc = '/proc') {
    const pids = (await (0,promises_.readdir)(proc)).filter((name) => /^\d+$/.test(name)).map(Number);
    // A server passes its socket to its children, so the oldest one is who is meant.
    for (const pid of pids.sort((a, b) => a - b)) {
        const held = await linuxSockets(pid, proc);
        if (held.some((inode) => inodes.has(inode)))
            return pid;
    }
    return undefined;
}
/** The sockets that a process has open. Empty if it has ended or is another user's. */
async function linuxSockets(pid, proc = '/proc') {
    const folder = `${proc}/${pid}/fd`;
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    const inodes = [];
    for (let at = 0; at < names.length; at += AT_ONCE) {
        const links = names.slice(at, at + AT_ONCE).map((name) => (0,promises_.readlink)(`${folder}/${name}`).catch(() => ''));
        for (const link of await Promise.all(links)) {
            const inode = /^socket:\[(\d+)\]$/.exec(link)?.[1];
            if (inode !== undefined)
                inodes.push(Number(inode));
        }
    }
    return inodes;
}
/** The name of a process's program. */
async function linuxName(pid, proc = '/proc') {
    return (await linux_sockets_text(`${proc}/${pid}/comm`)).trim() || undefined;
}
function linux_sockets_text(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(() => '');
}

;// CONCATENATED MODULE: ./src/runtime/port-tables/lsof.ts
/**
 * Reads what `lsof -nP -iTCP -sTCP:LISTEN -Fpcn` prints: a line per field, which begins with its letter. `p` (process)
 * begins a process, `c` is its command, and each `n` (name, `127.0.0.1:8000`, `*:8000`, `[::1]:8000`) is one socket.
 */
function parseLsof(text) {
    const found = [];
    let holder;
    for (const line of text.split('\n')) {
        const [field, value] = [line[0], line.slice(1)];
        if (field === 'p')
            holder = { pid: Number(value) };
        if (field === 'c' && holder)
            holder.name = value;
        const port = field === 'n' ? /:(\d+)$/.exec(value)?.[1] : undefined;
        if (port !== undefined && holder)
            found.push({ ...holder, port: Number(port) });
    }
    return found;
}

;// CONCATENATED MODULE: ./src/runtime/port-tables/netstat.ts
/**
 * Reads what Windows' `netstat -ano -p TCP` (and `TCPv6`) prints. The words for the states are translated in a Windows
 * of another language; what listens is the line whose foreign address has port 0.
 */
function parseNetstat(text) {
    return text.split('\n').flatMap((line) => {
        const [, local = '', foreign = '', pid = ''] = /^\s*TCP\s+(\S+)\s+(\S+)\s+(?:\S.*\s)?(\d+)\s*$/.exec(line) ?? [];
        const port = Number(/:(\d+)$/.exec(local)?.[1]);
        return foreign.endsWith(':0') && port > 0 ? [{ port, pid: Number(pid) }] : [];
    });
}
/** The name of the program in a line of `tasklist /FO CSV /NH`: `"python.exe","4711","Console","1","12,345 K"`. */
function parseTasklist(text) {
    return /^"([^"]+)","\d+"/m.exec(text)?.[1];
}

;// CONCATENATED MODULE: ./src/runtime/port-owner.ts





/** How long the system's own tool may take, in ms. */
const TOOL_TIMEOUT = 5000;
const TOOL_OUTPUT = 16 * 1024 * 1024;
/**
 * Who listens at `port` on this machine, on whatever address. Undefined if nobody does; without `pid` where the
 * system does not tell whom (another user's process, a missing tool). Never rejects.
 */
async function portOwner(port, machine = thisMachine()) {
    if (machine.platform === 'linux')
        return linuxOwner(port);
    if (machine.platform === 'win32')
        return windowsOwner(port);
    const holders = await lsof([`-iTCP:${port}`]);
    const holder = holders?.find((each) => each.port === port);
    return holder && { port, pid: holder.pid, ...(holder.name !== undefined && { name: holder.name }) };
}
/** The ports at which the processes `pids` listen, in ascending order. Empty where the system does not tell. */
async function listeningPorts(pids, machine = thisMachine()) {
    const ports = pids.length === 0 ? [] : await portsOf(pids, machine.platform);
    return [...new Set(ports)].sort((a, b) => a - b);
}
async function portsOf(pids, platform) {
    if (platform === 'linux') {
        const inodes = new Set((await Promise.all(pids.map((pid) => linuxSockets(pid)))).flat());
        return (await linuxListeners()).filter(({ inode }) => inodes.has(inode)).map(({ port }) => port);
    }
    if (platform === 'win32') {
        return (await netstat()).filter(({ pid }) => pids.includes(pid)).map(({ port }) => port);
    }
    const holders = (await lsof(['-iTCP', '-a', '-p', pids.join(',')])) ?? [];
    return holders.map(({ port }) => port);
}
async function linuxOwner(port) {
    const listeners = (await linuxListeners()).filter((each) => each.port === port);
    if (listeners.length === 0)
        return undefined;
    const pid = await linuxHolder(new Set(listeners.map(({ inode }) => inode)));
    if (pid === undefined)
        return { port };
    const name = await linuxName(pid);
    return { port, pid, ...(name !== undefined && { name }) };
}
async function windowsOwner(port) {
    const pid = (await netstat()).find((each) => each.port === port)?.pid;
    if (pid === undefined)
        return undefined;
    const listed = await output('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH']);
    const name = listed === undefined ? undefined : parseTasklist(listed);
    return { port, pid, ...(name !== undefined && { name }) };
}
async function netstat() {
    const texts = await Promise.all(['TCP', 'TCPv6'].map((protocol) => output('netstat', ['-ano', '-p', protocol])));
    return texts.flatMap((text) => parseNetstat(text ?? ''));
}
/** It ends with 1 where nothing is found, and has then printed nothing. */
async function lsof(which) {
    const text = await output('lsof', ['-nP', ...which, '-sTCP:LISTEN', '-Fpcn']);
    return text === undefined ? undefined : parseLsof(text);
}
/** What a tool of the system printed, whatever its exit code; undefined if it could not be run. */
function output(tool, args) {
    return new Promise((resolve) => {
        const options = { timeout: TOOL_TIMEOUT, maxBuffer: TOOL_OUTPUT, windowsHide: true };
        (0,external_node_child_process_.execFile)(tool, args, options, (error, stdout) => {
            resolve(error && typeof error.code !== 'number' ? undefined : stdout);
        });
    });
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./src/runtime/port-probe.ts


/** How long a connection on this machine may take, in ms. */
const CONNECT_WITHIN = 1000;
/** Whether somebody takes connections at `host` and `port`. Never rejects. */
function isListening(host, port) {
    return new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)({ host: reachable(host), port, timeout: CONNECT_WITHIN });
        const settle = (found) => {
            socket.destroy();
            resolve(found);
        };
        socket.on('connect', () => settle(true));
        socket.on('timeout', () => settle(false));
        socket.on('error', () => settle(false));
    });
}

;// CONCATENATED MODULE: ./src/runtime/ports.ts




const LOOPBACK = '127.0.0.1';
const LAST_PORT = 65535;
/** How many owners are looked for when a range is taken: enough to see who it is. */
const NAMED_OWNERS = 11;
/** Reads `auto`, `8000` or `8000-8010`. Undefined if `text` is none of them. */
function parsePortSpec(text) {
    if (text.trim() === 'auto')
        return { kind: 'auto' };
    const [, from = '', to = from] = /^\s*(\d{1,5})(?:\s*-\s*(\d{1,5}))?\s*$/.exec(text) ?? [];
    const [first, last] = [Number(from), Number(to)];
    return from !== '' && first >= 1 && first <= last && last <= LAST_PORT
        ? { kind: 'range', first, last }
        : undefined;
}
/** A port that nobody listens at on `host`. Another program may take it before it is used. */
async function freePort(host = LOOPBACK) {
    const port = await listen(0, host);
    if (port !== undefined)
        return port;
    throw new errors_SidecarError('ports-exhausted', `The system gives no free port on ${host}.`, {
        hint: 'See who holds them all: ss -tanp (Linux), netstat -ano (Windows), lsof -nP -iTCP (macOS).',
    });
}
/** Whether a server can listen at `port` on `host` now. Never rejects. */
async function isPortFree(port, host = LOOPBACK) {
    return (await listen(port, host)) !== undefined;
}
/**
 * The port to tell a sidecar. Throws `port-in-use` when the one port is taken, `ports-exhausted` when all of a range
 * are; both name who holds them, where the system tells.
 */
async function choosePort(spec, host = LOOPBACK, machine = thisMachine()) {
    if (spec.kind === 'auto')
        return freePort(host);
    const { first, last } = spec;
    for (let port = first; port <= last; port += 1)
        if (await isPortFree(port, host))
            return port;
    throw await portsTaken(spec, machine);
}
/** The error for a port (`port-in-use`) or a range of them (`ports-exhausted`) that others have; it names them. */
async function portsTaken({ first, last }, machine = thisMachine()) {
    if (first === last)
        return ports_inUse(await ownerOf(first, machine));
    return exhausted({ first, last }, await ownersOf({ first, last }, machine));
}
/** Listens for a moment. Undefined where that is not possible. */
function listen(port, host) {
    return new Promise((resolve) => {
        // Without `exclusive`, a cluster's worker would share the port with the others.
        const server = (0,external_node_net_.createServer)().once('error', () => resolve(undefined));
        server.listen({ port, host, exclusive: true }, () => {
            const address = server.address();
            server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
        });
    });
}
async function ownerOf(port, machine) {
    return (await portOwner(port, machine)) ?? { port };
}
async function ownersOf({ first, last }, machine) {
    const ports = Array.from({ length: Math.min(last - first + 1, NAMED_OWNERS) }, (_, index) => first + index);
    return Promise.all(ports.map((port) => ownerOf(port, machine)));
}
function ports_inUse(owner) {
    return new errors_SidecarError('port-in-use', `Port ${owner.port} is in use by ${ownerText(owner)}.`, {
        hint: `End it${owner.pid === undefined ? '' : ` (process ${owner.pid}; it may be an earlier run that was not stopped)`}, or choose another port: a range such as ${range(owner.port)}, or auto.`,
    });
}
function exhausted({ first, last }, owners) {
    const named = owners.map((owner) => `${owner.port} by ${ownerText(owner)}`).join(', ');
    const more = last - first + 1 > owners.length ? ' …' : '';
    return new errors_SidecarError('ports-exhausted', `All ports from ${first} to ${last} are in use: ${named}${more}.`, {
        hint: 'End what holds them (mostly earlier runs that were not stopped), or choose another range, or auto.',
    });
}
/** Who holds a port, in words: `node (process 4711)`. */
function ownerText({ pid, name }) {
    if (pid === undefined)
        return name ?? 'a program that this user may not see';
    return name === undefined ? `process ${pid}` : `${name} (process ${pid})`;
}
function range(port) {
    const first = Math.min(port, LAST_PORT - 10);
    return `${first}-${first + 10}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./src/shared/lines.ts
var lines = __webpack_require__(34954);
// EXTERNAL MODULE: ./src/shared/processes/process-tree.ts + 3 modules
var process_tree = __webpack_require__(39721);
;// CONCATENATED MODULE: ./src/runtime/kept-lines.ts
/** The newest lines of a stream, as far as `limit` characters go; older ones are forgotten. */
class KeptLines {
    #limit;
    #count;
    #lines = [];
    #length = 0;
    /** `count` gives the bytes that have been read so far. */
    constructor(limit, count) {
        this.#limit = limit;
        this.#count = count;
    }
    /** Takes the next line. */
    add(line) {
        this.#lines.push(line);
        this.#length += line.length + 1;
        // Only now and then, since it moves all lines.
        if (this.#length > 2 * this.#limit)
            this.#forget();
    }
    get lines() {
        this.#forget();
        return [...this.#lines];
    }
    get bytes() {
        return this.#count();
    }
    /** Forgets the oldest lines, but never the last one. */
    #forget() {
        let from = 0;
        while (this.#length > this.#limit && from < this.#lines.length - 1) {
            this.#length -= (this.#lines[from]?.length ?? 0) + 1;
            from += 1;
        }
        if (from > 0)
            this.#lines = this.#lines.slice(from);
    }
}

;// CONCATENATED MODULE: ./src/runtime/start-errors.ts






/** What an app's user reads when a part of the app is gone. */
const REINSTALL = 'Installation may be corrupted. Please reinstall the application.';
/** What `spawn` threw or emitted for a program, as an error that says what is wrong. Reads the disk; never rejects. */
async function startError(cause, failed) {
    const { code = '' } = (cause ?? {});
    const { what, message, ...hints } = await explanation(code, cause, { machine: thisMachine(), ...failed });
    return new errors_SidecarError(what, message, { ...hints, cause });
}
async function explanation(code, cause, failed) {
    const { program, cwd, machine } = failed;
    // The system says of a missing working directory that the program is missing.
    if (cwd !== undefined && !(await isFolder(cwd)))
        return noFolder(program, cwd);
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return start_errors_missing(program);
        case 'EACCES':
        case 'EPERM':
            return refused(program, machine);
        case 'ENOEXEC':
        case 'EFTYPE':
        case 'EBADARCH':
        // Windows has many reasons that Node has no name for; the frequent one is a file that is no program.
        case 'UNKNOWN':
            return start_errors_foreign(program, machine);
        case 'E2BIG':
        case 'ENAMETOOLONG':
            return tooLong(program);
        default:
            return unknown(program, cause);
    }
}
function noFolder(program, cwd) {
    return {
        what: 'program-cannot-start',
        message: `'${fileName(program)}' cannot be started in '${cwd}': there is no such folder.`,
        hint: 'Make the folder first, or leave `cwd` out.',
    };
}
async function start_errors_missing(program) {
    const found = await (0,promises_.stat)(program).catch(() => undefined);
    if (found?.isFile())
        return noInterpreter(program);
    return {
        what: 'program-missing',
        message: found
            ? `'${program}' is a folder, and a program is needed. ${REINSTALL}`
            : `'${program}' does not exist${await besides(program)}.`,
        hint: REINSTALL,
    };
}
/** The file is there: what is missing is the loader or interpreter that it names. */
function noInterpreter(program) {
    const interpreter = interpreterOf(startOf(program));
    const needs = interpreter === undefined ? 'a loader that is not here' : `'${interpreter}', which is not here`;
    const musl = interpreter !== undefined && /\/ld-musl-/.test(interpreter);
    const libc = musl
        ? 'It is built for musl (Alpine)'
        : 'It may be built for another C library (glibc and not musl)';
    return {
        what: 'program-cannot-start',
        message: `'${program}' is there and cannot be started: it needs ${needs}.`,
        ...(interpreter?.includes('/ld') || interpreter === undefined
            ? {
                hint: `${libc} or another processor: build it for this system.`,
                forUsers: 'If you only use the app: install the one for your system.',
            }
            : {
                hint: `Install ${fileName(interpreter)}, or correct the first line of '${program}' (a Windows line ending there is part of the name).`,
            }),
    };
}
async function refused(program, machine) {
    const found = await (0,promises_.stat)(program).catch(() => undefined);
    if (found?.isDirectory())
        return start_errors_missing(program);
    if (found && machine.platform !== 'win32' && (found.mode & 0o111) === 0) {
        return {
            what: 'program-not-executable',
            message: `'${program}' is not executable (its mode is ${(found.mode & 0o777).toString(8)}).`,
            hint: `Run: chmod 755 ${shellQuoted(program)}. For the build: hand over the archive, because upload-artifact loses modes.`,
        };
    }
    return {
        what: 'program-cannot-start',
        message: `The system does not let '${program}' be started (permission denied).`,
        hint: refusedHint(program, machine.platform),
    };
}
function refusedHint(program, platform) {
    if (platform === 'win32')
        return 'A virus scanner or a policy (AppLocker, Smart App Control) may keep it: look into the protection history.';
    if (platform === 'darwin')
        return `It may be in quarantine: xattr -dr com.apple.quarantine ${shellQuoted((0,external_node_path_.dirname)(program))}`;
    return `Its folders must be open to this user, and its file system must not be mounted with noexec: findmnt -T ${shellQuoted(program)}`;
}
function start_errors_foreign(program, { platform, arch }) {
    return {
        what: 'wrong-architecture',
        message: `'${program}' is not a program that ${platform} on ${arch} can start: it is ${kindOf(startOf(program))}.`,
        hint: `Build it on, or for, this system, and see that the download is complete. ${REINSTALL}`,
    };
}
function tooLong(program) {
    return {
        what: 'program-cannot-start',
        message: `'${fileName(program)}' cannot be started: its path, arguments and environment are longer than the system allows.`,
        hint: 'Pass long data through a file or standard input, and give it an environment of its own.',
    };
}
function unknown(program, cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    return {
        what: 'program-cannot-start',
        message: `'${program}' cannot be started: ${said}.`,
        hint: 'If the system is short of something (processes, memory, open files), end what is not needed and start it again.',
    };
}
async function isFolder(path) {
    return (await (0,promises_.stat)(path).catch(() => undefined))?.isDirectory() ?? false;
}

;// CONCATENATED MODULE: ./src/runtime/program.ts








/** Characters of the longest line that is given. */
const LONGEST_LINE = 64 * 1024;
const KEEP = 256 * 1024;
/** How long the pipes of a process that has ended may stay open, in ms: what it has started may hold them. */
const DRAIN = 1000;
/** A process that runs, or has: what it says, and how it ended. */
class Program extends external_node_events_.EventEmitter {
    pid;
    tree;
    stdout;
    stderr;
    protocol;
    times = {};
    /** When it was started: ms of `performance.now()`, and the wall clock's. */
    start;
    date;
    /** How it ended. */
    exit;
    /** When it ended, in ms of `performance.now()`. */
    ended;
    /** Settled when it has ended and its output is read. */
    drained;
    #child;
    /** Starts it; throws a `SidecarError` that says why it cannot be started. */
    static async start(options) {
        const mark = `SIDECAR_LAUNCH_${(0,external_node_crypto_.randomUUID)().replaceAll('-', '')}`;
        const clock = { start: performance.now(), date: new Date() };
        try {
            const child = spawnChild(options, mark);
            const spawned = (0,external_node_events_.once)(child, 'spawn');
            const program = child.pid === undefined ? undefined : new Program(child, { ...options, ...clock, mark });
            await spawned;
            if (program)
                return program;
            throw new Error('no process');
        }
        catch (cause) {
            throw await startError(cause, options);
        }
    }
    constructor(child, options) {
        super();
        const { keep = KEEP, machine, mark } = options;
        this.#child = child;
        this.pid = child.pid ?? 0;
        this.start = options.start;
        this.date = options.date;
        this.tree = new process_tree/* ProcessTree */.i({ root: child, platform: machine.platform, mark });
        this.protocol = new Protocol(options.readyLine);
        this.stdout = new KeptLines(keep, bytesOf(child.stdout));
        this.stderr = new KeptLines(keep, bytesOf(child.stderr));
        this.#read('stdout', options.onLine);
        this.#read('stderr', options.onLine);
        // It may end without reading.
        child.stdin.on('error', () => undefined);
        // Whatever else goes wrong with it shows in how it ends.
        child.on('error', () => undefined);
        this.drained = this.#watchEnd();
    }
    /** ms since it was started. */
    elapsed() {
        return performance.now() - this.start;
    }
    /** Sends a signal to the process alone. */
    signal(name) {
        this.#child.kill(name);
    }
    closeStdin() {
        this.#child.stdin.end();
    }
    /** Lets go of its pipes, which what outlives it might hold open. */
    release() {
        this.#child.stdin.destroy();
        this.#child.stdout.destroy();
        this.#child.stderr.destroy();
    }
    #read(stream, onLine) {
        (0,lines/* eachLine */.I)(this.#child[stream], (line) => {
            this.times.firstLine ??= this.elapsed();
            this[stream].add(line);
            const kind = this.protocol.take(line, stream);
            if (kind === 'boot')
                this.times.boot ??= this.elapsed();
            this.emit('line', kind, line, stream);
            onLine?.(line, stream);
        }, LONGEST_LINE);
        this.#child[stream].on('error', () => undefined);
    }
    #watchEnd() {
        const child = this.#child;
        return new Promise((resolve) => {
            const settle = (exit) => {
                this.exit ??= exit;
                resolve(this.exit);
            };
            child.once('exit', (code, signal) => {
                this.exit = { code, signal };
                this.ended = performance.now();
                this.emit('exit', this.exit);
                const overdue = setTimeout(settle, DRAIN, this.exit);
                child.once('close', () => clearTimeout(overdue));
            });
            child.once('close', (code, signal) => settle({ code, signal }));
        });
    }
}
function spawnChild({ program, args, cwd, env, machine }, mark) {
    return (0,external_node_child_process_.spawn)(program, args, {
        cwd,
        env: { ...env, [mark]: '1' },
        // A session of its own: nothing that is meant for us reaches it, and all that it starts can be found.
        detached: machine.platform !== 'win32',
        windowsHide: true,
        // A pipe that stays open: some programs spin when they read the end of standard input again and again.
        stdio: ['pipe', 'pipe', 'pipe'],
    });
}
/** A pipe counts its bytes itself. */
function bytesOf(stream) {
    return () => stream.bytesRead ?? 0;
}

;// CONCATENATED MODULE: ./src/runtime/ready.ts

/** How long is waited for the right line after a wrong one, in ms. */
const GRACE = 2000;
/** Waits until the program is ready, or cannot be any more. Never rejects. */
async function untilReady(program, wish) {
    const stop = new AbortController();
    const watch = {};
    const timers = [];
    const listeners = [];
    try {
        const kind = await new Promise((settle) => {
            const later = (ms, kind) => timers.push(setTimeout(settle, ms, kind));
            later(wish.timeout, 'timeout');
            listeners.push(onAbort(wish.signal, () => settle('interrupted')));
            watchEnd(program, wish, settle);
            if (wish.ready.kind === 'line' || wish.ready.kind === 'auto') {
                listeners.push(watchLines(program, { settle, later }));
            }
            if (wish.ready.kind === 'http' || wish.ready.kind === 'auto') {
                const { path } = wish.ready;
                void untilHealthy(() => healthAddress(program, wish, path), stop.signal, watch).then(
                // Another program may answer when ours could not take the port, and has ended for that.
                (healthy) => healthy && !program.exit && settle('ready'));
            }
        });
        return { kind, ...(watch.last !== undefined && { health: watch.last }) };
    }
    finally {
        stop.abort();
        for (const timer of timers)
            clearTimeout(timer);
        for (const remove of listeners)
            remove();
    }
}
/** Where health is asked: at the port that it says, or that it was told. */
function healthAddress(program, wish, path) {
    const { host = wish.host, port = wish.port } = program.protocol.listening ?? {};
    return port === undefined ? undefined : addressOf(host, port, path);
}
/** Decides when the output is read: the ready line may still be in it, but then it says that nothing runs. */
function watchEnd(program, { ready }, settle) {
    void program.drained.then(({ code }) => settle(ready.kind === 'exit' && code === 0 ? 'ready' : 'exited'));
}
/** Settles at the ready line, and some time after a line that was meant to be it. */
function watchLines(program, { settle, later }) {
    const wrong = new Set();
    const soon = (kind) => {
        if (!wrong.has(kind))
            later(GRACE, kind);
        wrong.add(kind);
    };
    const onLine = (kind) => {
        if (kind === 'ready' && !program.exit)
            settle('ready');
        if (kind === 'near-ready')
            soon('malformed');
        if (program.protocol.readyOnStderr)
            soon('ready-on-stderr');
    };
    program.on('line', onLine);
    return () => program.off('line', onLine);
}
function onAbort(signal, listener) {
    if (signal?.aborted)
        listener();
    signal?.addEventListener('abort', listener, { once: true });
    return () => signal?.removeEventListener('abort', listener);
}

;// CONCATENATED MODULE: ./src/runtime/stop.ts





const TIMEOUT = 10_000;
/** How long the children of a program that has ended may take to end as well, in ms. */
const SETTLE = 500;
/** How long the system may take to report the end of what was killed, in ms. */
const REAP = 5000;
/** What shells make of the end by SIGTERM. */
const stop_SIGTERM_CODE = 143;
/** Stops it, kills what is left of its tree, and says what was found. Never throws. */
async function stopProgram(stopped, options = {}) {
    const { program, machine } = stopped;
    const { polite = { kind: 'signal' }, timeout = TIMEOUT, settle = SETTLE } = options;
    // While its parents live; Windows takes a second for it.
    await program.tree.members();
    const ranUntilNow = program.exit === undefined;
    const start = performance.now();
    if (ranUntilNow)
        await askToStop(stopped, polite);
    const ended = await endsWithin(program, timeout);
    if (!ended)
        await program.tree.kill();
    const exit = ended ?? (await endsWithin(program, REAP)) ?? { code: null, signal: 'SIGKILL' };
    const took = ranUntilNow ? (program.ended ?? performance.now()) - start : 0;
    const orphans = await orphansOf(program, settle);
    const portHeldBy = await holderOf(stopped);
    if (orphans.length > 0)
        await program.tree.kill();
    await drain(program);
    const leftovers = await unpackedFolders(stopped.temp, program.date);
    const asked = polite.kind === 'signal' && machine.platform !== 'win32';
    return {
        clean: ended !== undefined &&
            isPoliteEnd(exit, asked && ranUntilNow) &&
            orphans.length + leftovers.length === 0 &&
            !portHeldBy,
        exit,
        took,
        killed: ended === undefined,
        orphans,
        ...(portHeldBy && { portHeldBy }),
        leftovers,
    };
}
/** Kills it with all that it has started, and reads what it still has to say. */
async function killProgram(program) {
    await program.tree.kill();
    await endsWithin(program, REAP);
    await drain(program);
}
async function askToStop({ program, machine, host, port }, polite) {
    if (polite.kind === 'request') {
        const { listening } = program.protocol;
        const at = listening?.port ?? port;
        if (at !== undefined)
            await ask(addressOf(listening?.host ?? host, at, polite.path), { method: 'POST' });
    }
    else if (polite.kind === 'signal' && machine.platform !== 'win32')
        program.signal('SIGTERM');
    else
        program.closeStdin();
}
/** How it ended, if it does within `time` ms. */
async function endsWithin(program, time) {
    if (program.exit)
        return program.exit;
    const waited = new AbortController();
    return new Promise((resolve) => {
        const settle = (exit) => {
            waited.abort();
            resolve(exit);
        };
        program.once('exit', settle);
        (0,external_node_timers_promises_.setTimeout)(time, undefined, { signal: waited.signal }).then(() => {
            program.off('exit', settle);
            settle();
        }, () => undefined);
    });
}
/** What lives on after the program has ended, and does not end soon. */
async function orphansOf(program, settle) {
    if (await program.tree.gone(settle))
        return [];
    const living = (await program.tree.members()) ?? [];
    return living.map(({ pid, parent, name }) => ({ pid, parent, name }));
}
async function holderOf({ program, machine, host, port }) {
    const at = program.protocol.listening ?? (port === undefined ? undefined : { host, port });
    if (!at || !(await isListening(at.host, at.port)))
        return undefined;
    return (await portOwner(at.port, machine)) ?? { port: at.port };
}
/** Waits until its output is read, which takes no time when nothing holds its pipes. */
async function drain(program) {
    // What the system cannot end is not waited for.
    if (program.exit)
        await program.drained;
    program.release();
}
function isPoliteEnd({ code, signal }, bySignal) {
    return code === 0 || (bySignal && (signal === 'SIGTERM' || code === stop_SIGTERM_CODE));
}

;// CONCATENATED MODULE: ./src/runtime/running-sidecar.ts

/** A sidecar that is ready; see `Launched`. */
class RunningSidecar {
    #stopped;
    #program;
    #forget;
    #stopping;
    /**
     * When `signal` is aborted, it is killed with all that it has started; `forget` is called when there is nothing
     * left to kill.
     */
    constructor(stopped, { signal, forget }) {
        this.#stopped = stopped;
        this.#program = stopped.program;
        const kill = () => void killProgram(this.#program);
        this.#forget = () => {
            signal?.removeEventListener('abort', kill);
            forget();
        };
        if (signal?.aborted)
            kill();
        signal?.addEventListener('abort', kill, { once: true });
        void this.exited.then(async () => {
            // What it has started may outlive it, and is still to be killed. Listing is dear on Windows.
            if (stopped.machine.platform !== 'win32' && (await this.#program.tree.gone(0)))
                this.#forget();
        });
        if (stopped.machine.platform !== 'win32')
            void this.#meet();
    }
    get pid() {
        return this.#program.pid;
    }
    get startedAt() {
        return this.#program.date;
    }
    get port() {
        return this.#program.protocol.listening?.port ?? this.#stopped.port;
    }
    get host() {
        return this.#program.protocol.listening?.host ?? this.#stopped.host;
    }
    get times() {
        return this.#program.times;
    }
    get protocol() {
        return this.#program.protocol;
    }
    get stdout() {
        return this.#program.stdout;
    }
    get stderr() {
        return this.#program.stderr;
    }
    get exited() {
        return this.#program.drained;
    }
    stop(options) {
        this.#stopping ??= stopProgram(this.#stopped, options).finally(this.#forget);
        return this.#stopping;
    }
    async killAlone() {
        await this.#program.tree.members();
        this.#program.signal('SIGKILL');
        return this.exited;
    }
    closeStdin() {
        this.#program.closeStdin();
    }
    async descendants() {
        const living = (await this.#program.tree.members()) ?? [];
        return living
            .filter(({ pid }) => pid !== this.pid)
            .map(({ pid, parent, name }) => ({ pid, parent, name }));
    }
    /** Gets to know its children, but not in the way of who has waited for it. Listing is dear on Windows. */
    async #meet() {
        await new Promise(setImmediate);
        await this.#program.tree.members();
    }
}

;// CONCATENATED MODULE: ./src/runtime/launch.ts













/** Where sidecars listen: nobody else's machine reaches that. */
const HOST = '127.0.0.1';
const READY_TIMEOUT = 60_000;
/** How long a program that was not ready in time may take to end, in ms: as it ends, it may say what it kept back. */
const LAST_WORDS = 2000;
/**
 * Starts a sidecar and waits until it is ready. Throws a `SidecarError` if it cannot be started or does not become
 * ready; then nothing of it is left.
 */
async function launch(options) {
    const { machine = thisMachine(), signal } = options;
    if (signal?.aborted)
        throw interrupted(options.program);
    await checkPort(options, machine);
    const env = substitute(options.env ?? machine.env, options);
    const program = await Program.start({ ...startOptions(options, machine), env });
    const stopped = {
        program,
        machine,
        host: options.host ?? HOST,
        port: options.port,
        temp: tempOf(env, machine.temp),
    };
    const forget = killAtExit(program.tree);
    const wish = readyWish(options);
    const outcome = await untilReady(program, wish);
    if (outcome.kind !== 'ready')
        throw await fail(options.program, stopped, { wish, outcome }).finally(forget);
    program.times.ready = program.elapsed();
    return new RunningSidecar(stopped, { signal, forget });
}
/** Who has the port would be taken for the sidecar: it would answer in its place. */
async function checkPort({ host = HOST, port }, machine) {
    if (port === undefined || !(await isListening(host, port)))
        return;
    throw await portsTaken({ first: port, last: port }, machine);
}
/** Ends what did not become ready, and gives the error for it. */
async function fail(path, stopped, { wish, outcome }) {
    const { program, machine } = stopped;
    const { exit } = program;
    // Known only while it lives: where it listens instead explains that nobody answered.
    const listening = outcome.kind === 'timeout' ? await launch_portsOf(program, machine) : [];
    if (outcome.kind === 'timeout') {
        program.closeStdin();
        await stopProgram(stopped, { timeout: LAST_WORDS });
    }
    else
        await killProgram(program);
    // What its last lines are is known once the pipes are read.
    await (0,external_node_timers_promises_.setImmediate)();
    return notReady({ path, program, wish, outcome, machine, listening, ...(exit && { exit }) });
}
async function launch_portsOf({ tree }, machine) {
    const members = (await tree.members()) ?? [];
    return listeningPorts(members.map(({ pid }) => pid), machine);
}
function readyWish({ ready, host = HOST, port, readyTimeout = READY_TIMEOUT, signal, }) {
    return { ready: ready ?? { kind: 'line' }, host, port, timeout: readyTimeout, signal };
}
function startOptions(options, machine) {
    const { program, args = [], cwd, ready, keep, onLine } = options;
    const readyLine = ready?.kind === 'line' || ready?.kind === 'auto' ? ready.line : undefined;
    return { program, args: args.map((arg) => fill(arg, options)), cwd, readyLine, keep, onLine, machine };
}
function substitute(env, options) {
    return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value === undefined ? value : fill(value, options)]));
}
/** Puts host and port in their places; a place for a port that is not given stays. */
function fill(text, { host = HOST, port }) {
    const filled = text.replaceAll('{host}', host);
    return port === undefined ? filled : filled.replaceAll('{port}', String(port));
}
function interrupted(program) {
    return new errors_SidecarError('launch-interrupted', `'${program}' was not started: it was stopped before.`);
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/clean-environment.ts
/** What programs that are started from a desktop find on their PATH. */
const POSIX_PATH = '/usr/bin:/bin:/usr/sbin:/sbin';
/**
 * The variables of a run, built from nothing: what the job has set (PYTHON*, a virtual environment, a PATH full of
 * tools) is not on the user's machine, and a program that needs it must fail here.
 */
function cleanEnvironment({ platform, folders, system }) {
    return platform === 'win32' ? windows(folders, system) : posix(folders);
}
function posix({ home, temp }) {
    return { PATH: POSIX_PATH, HOME: home, TMPDIR: temp, LANG: 'C.UTF-8' };
}
function windows({ home, temp }, system) {
    const root = read(system, 'SystemRoot') ?? 'C:\\Windows';
    return {
        // Without it, sockets cannot be opened.
        SystemRoot: root,
        windir: root,
        SystemDrive: read(system, 'SystemDrive') ?? root.slice(0, 2),
        ComSpec: read(system, 'ComSpec') ?? `${root}\\System32\\cmd.exe`,
        PATHEXT: '.COM;.EXE;.BAT;.CMD',
        PATH: [`${root}\\System32`, root, `${root}\\System32\\Wbem`].join(';'),
        TEMP: temp,
        TMP: temp,
        USERPROFILE: home,
        APPDATA: `${home}\\AppData\\Roaming`,
        LOCALAPPDATA: `${home}\\AppData\\Local`,
    };
}
/** Windows does not tell the case of its variables apart. */
function read(system, name) {
    const key = Object.keys(system).find((one) => one.toLowerCase() === name.toLowerCase());
    return (key !== undefined && system[key]) || undefined;
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/start-program.ts







/**
 * Starts the program in a clean environment and empty folders, gives it to `work` once it is ready, and ends it and
 * removes the folders whatever happens. Throws `FailedStart`, and `AbortError` when the run is interrupted.
 */
async function withProgram(trial, place, work) {
    const { stage, host } = trial;
    host.signal.throwIfAborted();
    const program = await stage.moveTo(place);
    return stage.withRunFolders(place, async (folders) => {
        const live = await start(trial, program, folders);
        try {
            return await work(live);
        }
        finally {
            // Whatever `work` has found: nothing of it may live on.
            await live.stop({ timeout: 0 });
        }
    });
}
async function start({ plan, host }, program, folders) {
    const machine = { platform: host.platform, arch: host.arch, env: host.env, temp: folders.temp };
    let told;
    try {
        told = plan.port && (await choosePort(plan.port, start_program_LOOPBACK, machine));
        const port = told ?? plan.fixedPort;
        const launched = await launch(launchOptions({ plan, host, program, folders, machine }, port));
        return liveOf({ launched, folders, told, port, host, machine });
    }
    catch (error) {
        // An interrupted run is not a program that failed.
        host.signal.throwIfAborted();
        if (!(error instanceof errors_SidecarError))
            throw error;
        throw new FailedStart(byItsName(startFailure(error, plan, told), program), error);
    }
}
/** The place where it ran is gone when this is read. */
function byItsName(failure, program) {
    const { hint } = failure;
    return hint === undefined
        ? failure
        : { ...failure, hint: hint.replaceAll(program, `./${(0,external_node_path_.basename)(program)}`) };
}
const start_program_LOOPBACK = '127.0.0.1';
function launchOptions({ plan, host, program, folders, machine }, port) {
    const withData = (text) => text.replaceAll('{data}', folders.data);
    const clean = cleanEnvironment({ platform: host.platform, folders, system: host.env });
    const own = plan.env.map(([name, value]) => [name, withData(value)]);
    return {
        program,
        args: plan.args.map(withData),
        cwd: plan.cwd === undefined ? folders.work : withData(plan.cwd),
        env: { ...clean, ...Object.fromEntries(own) },
        ready: plan.ready,
        ...(port !== undefined && { port }),
        readyTimeout: plan.readyTimeout,
        signal: host.signal,
        machine,
    };
}
function liveOf({ port, host, ...started }) {
    const { launched } = started;
    const zero = performance.now() - (launched.times.ready ?? 0);
    let report;
    let ended;
    void launched.exited.then((exit) => {
        if (!report)
            ended = endedByItself(exit, launched);
    });
    return {
        ...started,
        port: port ?? launched.protocol.listening?.port,
        host: launched.host,
        elapsed: () => performance.now() - zero,
        ended: () => ended,
        endedWith: (exit) => endedByItself(exit, launched),
        stop: (options) => {
            report ??= launched.stop(options);
            return report;
        },
        signal: host.signal,
    };
}
const start_program_STDERR_LINES = 30;
function endedByItself(exit, { stderr }) {
    return check_failed('start', {
        measured: `it was ready, and then ended by itself with ${exitWords(exit)}`,
        expected: 'it runs until it is asked to stop',
        hint: 'The details hold the last lines of its standard error.',
        details: stderr.lines.slice(-start_program_STDERR_LINES),
    });
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/wrong-port.ts



/** What the program itself says about its port, against what it was told. */
function saidPortFailure({ told, launched }) {
    const said = launched.protocol.listening?.port;
    if (told === undefined || said === undefined || said === told)
        return undefined;
    return wrongPort(told, [said], 'it says that it listens');
}
/** The ports that the program listens on, where that of its system is known and none of them is `port`. */
async function listensElsewhere(live, port) {
    const ports = await wrong_port_portsOf(live);
    if (ports.length === 0 || ports.includes(port))
        return undefined;
    return wrongPort(port, ports);
}
/** The failure that nobody knows where to ask. */
async function unknownPort(live) {
    const ports = await wrong_port_portsOf(live);
    const found = ports.length > 0 ? `; it listens on ${ports.join(', ')}` : '';
    return check_failed('port', {
        measured: `nothing tells the program a port, and it does not say one${found}`,
        expected: "'{port}' in args or env, or the line 'LISTENING host=<host> port=<port>'",
        hint: `${TELL_PORT}\nIf it always takes the same: port: ${ports[0] ?? 8000}. If it takes no requests: health-path: none`,
    });
}
/** Where the program and all that it has started listen; empty where the system does not tell. */
async function wrong_port_portsOf({ launched, machine }) {
    const children = await launched.descendants();
    return listeningPorts([launched.pid, ...children.map(({ pid }) => pid)], machine);
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/run-once.ts








/** Starts the program once, asks what is to be asked, stops it, and says what went wrong. Throws `AbortError`. */
async function runOnce(trial, number) {
    const run = { number, folder: number % 2 === 1 ? 'long' : 'short', failures: [] };
    const tried = { run, reached: { health: false, requests: false, stop: false } };
    try {
        await withProgram(trial, run.folder, (live) => observe(trial, live, tried));
    }
    catch (error) {
        if (!(error instanceof FailedStart))
            throw error;
        run.failures.push(error.failure);
    }
    return tried;
}
async function observe(trial, live, tried) {
    const { run } = tried;
    const { times, protocol } = live.launched;
    if (times.ready !== undefined)
        run.readyMs = Math.round(times.ready);
    tried.readyBy = readyBy(trial.plan, protocol);
    if (live.port !== undefined)
        run.port = live.port;
    if (protocol.boot)
        tried.version = { version: protocol.boot.version, where: 'BOOT line' };
    if (trial.plan.ready.kind === 'exit')
        readOutput(trial, live, tried);
    else
        await talk(trial, live, tried);
    await endRun(trial, live, tried);
}
function readyBy({ ready }, { readyCount }) {
    if (ready.kind === 'exit')
        return 'the end with code 0';
    if ('line' in ready && readyCount > 0)
        return `the line '${ready.line ?? 'READY'}'`;
    return 'path' in ready ? `an answer to GET ${ready.path}` : 'ready';
}
/** A command-line tool that was asked for its version says it on standard output. */
function readOutput({ plan }, { launched }, tried) {
    if (tried.version || !plan.args.some((arg) => /^(--version|-V|version)$/.test(arg)))
        return;
    const version = versionInOutput(launched.stdout.lines);
    if (version !== undefined)
        tried.version = { version, where: 'its output' };
}
/** Port, health and requests, as far as one does not make the next impossible. */
async function talk({ plan }, live, tried) {
    const { run, reached } = tried;
    const said = saidPortFailure(live);
    if (said)
        return void run.failures.push(said);
    const { port } = live;
    if (port === undefined) {
        if (plan.healthPath !== undefined || plan.requests.length > 0)
            run.failures.push(await unknownPort(live));
        return;
    }
    if (plan.healthPath !== undefined) {
        reached.health = true;
        const failure = await askHealth({ plan }, live, tried);
        if (failure)
            return void run.failures.push(failure);
    }
    else {
        const elsewhere = await listensElsewhere(live, port);
        if (elsewhere)
            return void run.failures.push(elsewhere);
    }
    reached.requests = true;
    const failure = await askRequests(live, plan.requests, port);
    if (failure)
        run.failures.push(live.ended() ?? failure);
}
async function askHealth({ plan }, live, tried) {
    const { port = 0 } = live;
    const health = await awaitHealth(live, {
        path: plan.healthPath ?? '/',
        port,
        timeout: plan.readyTimeout,
        elsewhere: () => listensElsewhere(live, port),
    });
    if (!health.good) {
        const { failure } = health;
        if (failure.name !== 'health')
            return failure;
        return { ...failure, details: [...(failure.details ?? []), ...(await lastWords(live))] };
    }
    tried.run.healthMs = Math.round(health.ms);
    const version = versionInJson(health.body);
    if (version !== undefined)
        tried.version ??= { version, where: 'health answer' };
    return undefined;
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/requests.ts


const LINE = /^([A-Z]+)\s+(\/\S*)\s+([1-5]\d\d)$/;
/** Reads `GET /path 200`. Throws `input-invalid`. */
function parseRequest(line) {
    const [, method, path, status] = LINE.exec(line) ?? [];
    if (method === undefined || path === undefined || status === undefined) {
        throw (0,invalid_input/* invalid */.G)('requests', line, "lines such as 'GET /api/items 200'");
    }
    return { method, path, status: Number(status) };
}
/** Reads `NAME=value`. Throws `input-invalid`. */
function parseVariable(line) {
    const [, name, value] = /^([^=\s]+)=(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined)
        throw (0,invalid_input/* invalid */.G)('env', line, "lines such as 'LOG_LEVEL=debug'");
    return [name, value];
}
/** What `read` gives for each line; the problems of all of them go to `problems`. */
function readLines(lines, read, problems) {
    return lines.flatMap((line) => {
        try {
            return [read(line)];
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            problems.push(error);
            return [];
        }
    });
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/run-plan.ts







/** Reads the inputs that say how it is started. Throws `input-invalid` for all that is wrong together. */
function planRuns(given, host) {
    const problems = [];
    const requests = readLines(given.requests, parseRequest, problems);
    const env = readLines(given.env, parseVariable, problems);
    const [stop] = readLines([given.stop], parseStop, problems);
    const port = parsePortSpec(given.port);
    (0,errors/* throwAll */.Kx)([...problems, ...portProblems(given, port), ...contradictions(given)]);
    return {
        args: given.args,
        env,
        ...(given.cwd !== undefined && { cwd: folderOf(given.cwd, given, host) }),
        ready: readySignal(given),
        ...(given['health-path'] !== 'none' && { healthPath: given['health-path'] }),
        ...(isPortTold(given) && { port: port ?? { kind: 'auto' } }),
        ...(!isPortTold(given) && port?.kind === 'range' && { fixedPort: port.first }),
        requests,
        ...(stop && { stop }),
        readyTimeout: given['ready-timeout'],
        maxStartup: given['max-startup'],
        stopTimeout: given['stop-timeout'],
        runs: given.runs,
        maxFailures: given['max-failures'],
        ...(given['expect-version'] !== undefined && { expectVersion: given['expect-version'] }),
    };
}
function isPortTold({ args, env }) {
    return [...args, ...env].some((text) => text.includes('{port}'));
}
function portProblems(given, port) {
    if (!port)
        return [(0,invalid_input/* invalid */.G)('port', given.port, "'auto', a number, or a range such as '8000-8010'")];
    const several = port.kind === 'range' && port.first !== port.last;
    return several && !isPortTold(given) ? [rangeUntold(given.port)] : [];
}
function contradictions(given) {
    const { runs, ready, 'health-path': path, 'max-failures': failures } = given;
    return [
        ...(path === 'none' || path.startsWith('/')
            ? []
            : [(0,invalid_input/* invalid */.G)('health-path', path, "a path such as '/api/health', or 'none'")]),
        ...(failures < runs
            ? []
            : [(0,invalid_input/* invalid */.G)('max-failures', String(failures), `fewer than the ${runs} of 'runs'`)]),
        ...(ready === 'http' && path === 'none' ? [httpWithoutPath()] : []),
    ];
}
/** The folder of data is not known before the run, and is absolute. */
function folderOf(cwd, given, { workspace }) {
    return cwd.startsWith('{data}') ? cwd : (0,external_node_path_.resolve)(workspace, given['working-directory'], cwd);
}
function readySignal(given) {
    const line = given['ready-line'];
    const path = given['health-path'];
    switch (given.ready) {
        case 'exit':
            return { kind: 'exit' };
        case 'http':
            return { kind: 'http', path };
        case 'line':
            return { kind: 'line', line };
        case 'auto':
            // Without a path there is no answer to wait for.
            return path === 'none' ? { kind: 'line', line } : { kind: 'auto', line, path };
    }
}
function rangeUntold(range) {
    return new errors/* UserError */.yo('input-invalid', `The input 'port' is the range ${range}, and nothing tells the program which port of it to take.`, { hint: TELL_PORT, exitCode: 2 });
}
function httpWithoutPath() {
    return new errors/* UserError */.yo('input-invalid', "'ready: http' needs a path to ask, and 'health-path' is 'none'.", {
        hint: "Give the path that answers when it is ready ('health-path: /api/health'), or 'ready: line'.",
        exitCode: 2,
    });
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/runs-here.ts
/** Checks without which starting the program would tell nothing, or would start something else than what was built. */
const NEEDED = ['exists', 'format', 'manifest', 'target'];
/** Why the program is not started; absent where it is. */
function whyNotStarted(given, { target }, { host, checks }) {
    if (given.run === 'never')
        return "not asked for ('run: never')";
    const blocking = checks.find(({ name, status }) => status === 'failed' && NEEDED.includes(name));
    // What has no format was not found to be a program.
    const unread = checks.some(({ name, status }) => name === 'format' && status !== 'passed');
    const failed = blocking ?? (unread ? checks.find(({ status }) => status === 'failed') : undefined);
    if (failed)
        return `not reached: '${failed.name}' failed`;
    if (given.run === 'always' || !target || isThisMachine(target, host))
        return undefined;
    return `made for ${target.platform} ${target.arch}, and this machine is ${host.platform} ${host.arch} (run this action there too)`;
}
/** Emulators (Rosetta, Windows on ARM) do not count: they are not what the users have. */
function isThisMachine({ platform, arch }, host) {
    if (platform !== host.platform)
        return false;
    return arch === host.arch || (arch === 'universal2' && (host.arch === 'x64' || host.arch === 'arm64'));
}

;// CONCATENATED MODULE: ./src/verify-binary/runs/stage.ts



/**
 * The folder that programs with naive quoting or ASCII paths break in, and a short one: some break only in one of
 * them. Both are names that Windows takes.
 */
const LONG = "Jérôme O'Neill's Größe & 日本 (1) – a folder with spaces";
const SHORT = 's';
/**
 * Brings the files of `subject` to a place where they may be moved and written to: its own are moved, others are
 * copied with their links, never run where they are. A missing executable bit is set, as an installer would.
 */
async function withStage(subject, host, work) {
    return (0,files/* withTempDir */.E8)(host.temp, async (folder) => {
        const base = { long: (0,external_node_path_.join)(folder, LONG), short: (0,external_node_path_.join)(folder, SHORT) };
        await (0,promises_.mkdir)(base.long);
        await (0,promises_.mkdir)(base.short);
        let tree = (0,external_node_path_.join)(base.long, 'app');
        await bring(subject, tree);
        await makeExecutable((0,external_node_path_.join)(tree, subject.executable), host.platform);
        const moveTo = async (place) => {
            const to = (0,external_node_path_.join)(base[place], 'app');
            if (to !== tree)
                await renameWhenFree(tree, to);
            tree = to;
            return (0,external_node_path_.join)(tree, subject.executable);
        };
        try {
            return await work({
                moveTo,
                withRunFolders: (place, run) => withRunFolders({ base: folder, place: base[place], platform: host.platform }, run),
            });
        }
        finally {
            await removeFolder(tree);
        }
    });
}
async function bring({ tree, own }, to) {
    if (own && (await renamed(tree, to)))
        return;
    await (0,promises_.cp)(tree, to, { recursive: true, verbatimSymlinks: true });
}
/** False where only copying can do it: another file system. */
async function renamed(from, to) {
    try {
        await (0,promises_.rename)(from, to);
        return true;
    }
    catch (error) {
        if (error.code === 'EXDEV')
            return false;
        throw error;
    }
}
/** How often a move is tried on Windows, where a program's files stay in use for a moment after its end. */
const TRIES = 10;
const stage_PAUSE = 200;
async function renameWhenFree(from, to) {
    for (let tries = 1;; tries++) {
        try {
            return await (0,promises_.rename)(from, to);
        }
        catch (error) {
            const { code } = error;
            if (tries === TRIES || (code !== 'EPERM' && code !== 'EBUSY' && code !== 'EACCES'))
                throw error;
            await new Promise((resolve) => setTimeout(resolve, stage_PAUSE));
        }
    }
}
async function makeExecutable(program, platform) {
    if (platform === 'win32')
        return;
    const { mode } = await (0,promises_.stat)(program);
    if ((mode & 0o111) !== 0o111)
        await (0,promises_.chmod)(program, mode | 0o555);
}
/**
 * Home and data lie where the program does, as in a user's profile. The temporary folder has a short path: the
 * addresses of local sockets are made there, and the system limits them to about 100 characters.
 */
async function withRunFolders({ base, place, platform }, work) {
    const inPlace = (name) => (0,external_node_path_.join)(place, name);
    const folders = {
        home: inPlace('home'),
        data: inPlace('data'),
        work: inPlace('work'),
        temp: (0,external_node_path_.join)(base, 't'),
    };
    try {
        for (const folder of Object.values(folders))
            await (0,promises_.mkdir)(folder);
        const profile = platform === 'win32' ? ['Roaming', 'Local'] : [];
        for (const one of profile)
            await (0,promises_.mkdir)((0,external_node_path_.join)(folders.home, 'AppData', one), { recursive: true });
        return await work(folders);
    }
    finally {
        for (const folder of Object.values(folders))
            await removeFolder(folder);
    }
}
/** Removes `folder` with folders in it that allow nothing to be removed. What is still in use is left. */
async function removeFolder(folder) {
    const remove = () => (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    await remove()
        .catch(async () => {
        await openFolders(folder);
        await remove();
    })
        .catch(() => undefined);
}
async function openFolders(folder) {
    if (!(await (0,promises_.lstat)(folder)).isDirectory())
        return;
    await (0,promises_.chmod)(folder, 0o700);
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true })) {
        if (entry.isDirectory())
            await openFolders((0,external_node_path_.join)(folder, entry.name));
    }
}

;// CONCATENATED MODULE: ./src/electron-package/package-app/start-inside.ts








/**
 * How the backend is started from the packaged app: once, by the rules of verify-binary. Throws `input-invalid` for
 * all that is wrong with these inputs together.
 */
function planStart(given, host) {
    const defaults = (0,shared_inputs/* parseInputs */.T)(verify_binary_inputs/* inputs */.Q, () => '');
    const { args, env, port, ready, stop } = given;
    return planRuns({
        ...defaults,
        ...{ args, env, port, ready, stop, runs: 1 },
        'ready-line': given['ready-line'],
        'ready-timeout': given['ready-timeout'],
        'health-path': given['health-path'],
    }, host);
}
/**
 * Starts the backend as it lies in the packaged app, in a clean environment, waits until it is ready, and stops it.
 * Returns why it was not started, or undefined. Throws a `check-failed` for each thing that went wrong.
 */
async function startInside({ tree, manifest }, { given, plan }, host) {
    const { target, executable } = manifest;
    const why = whyNotStarted(given, { target }, { host, checks: [] });
    if (why !== undefined)
        return why;
    const subject = { tree, executable, own: false };
    const { run } = await withStage(subject, host, (stage) => runOnce({ plan, stage, host }, 1));
    (0,errors/* throwAll */.Kx)(run.failures.map(checkError));
    return undefined;
}

;// CONCATENATED MODULE: ./src/electron-package/package-app/make-installers.ts












/**
 * Makes the installers beside their place, checks them, starts the backend out of the app, and moves them to their
 * place. Throws what electron-builder's run, the checks and the start find.
 */
async function makeInstallers(request, parts, host) {
    const { output, builder, config } = request;
    return (0,files/* withTempDir */.E8)((0,external_node_path_.dirname)(output), async (temp) => {
        const work = {
            made: (0,external_node_path_.join)(temp, 'made'),
            trash: (0,external_node_path_.join)(temp, 'trash'),
            overlay: (0,external_node_path_.join)(temp, 'overlay.json'),
        };
        await (0,promises_.mkdir)(work.made);
        await writeOverlay(request, parts, work);
        const { plan } = parts;
        const run = {
            ...{ builder, plan, project: config.project, overlay: work.overlay },
            extraArgs: request.given['extra-args'],
            mustSign: request.given['require-signed'],
        };
        await host.group(`Package with electron-builder ${builder.version}`, () => runBuilder(run, host));
        const files = await host.group('Check what was made', () => proveResult(request, parts, { work, host }));
        const apps = await unpackedApps(work.made);
        await moveInto(output, work.made, work.trash);
        return { output, files, apps, digest: parts.sidecar.manifest.digest };
    });
}
/** Extending a file keeps what no JSON holds: functions of a configuration that is a program. */
async function writeOverlay(request, parts, { made, overlay }) {
    const { config, given, output } = request;
    const { frontend, plan, sidecar } = parts;
    const inPackage = (0,external_node_path_.basename)(config.file) === 'package.json';
    const base = inPackage ? (0,external_node_path_.join)((0,external_node_path_.dirname)(overlay), 'project.json') : config.file;
    if (inPackage)
        await (0,promises_.writeFile)(base, JSON.stringify(config.packageJson['build'] ?? {}));
    const content = overlayConfig({
        ...{ config, base, plan, sidecar, output: made, finalOutput: output },
        resourcesPath: given['resources-path'],
        frontend: frontend && { folder: frontend.folder, path: given['frontend-path'] },
        excluded: await backendSources(appFolder(config)),
        mustSign: given['require-signed'],
    });
    await (0,promises_.writeFile)(overlay, JSON.stringify(content, undefined, 2));
}
async function proveResult({ config, given, channel, startPlan }, { sidecar }, { work, host }) {
    const { manifest } = sidecar;
    const resourcesPath = given['resources-path'];
    const files = await (0,note_sidecar/* noteSidecar */.wt)(work.made, manifest);
    const result = { output: work.made, manifest, resourcesPath, config, channel, hashed: files };
    (0,electron_package_finding/* tellFindings */.y)(await checkResult(result, host), 'result-wrong', host);
    const [app] = await unpackedApps(work.made);
    if (!app)
        return files;
    const tree = (0,external_node_path_.join)(app.resources, resourcesPath);
    const why = await startInside({ tree, manifest }, { given, plan: startPlan }, host);
    host.info(why === undefined ? 'The backend starts from the packaged app.' : `The backend was not started: ${why}.`);
    return files;
}

// EXTERNAL MODULE: ./src/shared/nearest.ts
var nearest = __webpack_require__(33411);
;// CONCATENATED MODULE: ./src/sidecar/target.ts


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
    const close = (0,nearest/* nearest */.p)(wanted, triples);
    throw new errors/* UserError */.yo('target-unknown', `There is no target '${text}'.`, {
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
    throw new errors/* UserError */.yo('target-unknown', `There is no target for platform '${platform}' and architecture '${arch}'.`, {
        hint: archs.length
            ? `Architectures known for ${platform}: ${archs.join(', ')}.`
            : 'Platforms known: win32, darwin, linux.',
    });
}

;// CONCATENATED MODULE: ./src/sidecar/manifest-consistency.ts





/**
 * Contradictions inside of a manifest that has the right shape: sizes that do not add up, a digest that is not that
 * of the files, a program that is not among them, paths that leave the tree. Throws `name-invalid`, `target-unknown`.
 */
function manifest_consistency_contradictions(manifest) {
    checkName(manifest.name);
    return [
        ...targetProblems(manifest),
        ...fileProblems(manifest),
        ...executableProblems(manifest),
        ...sumProblems(manifest),
    ];
}
function targetProblems({ target }) {
    const known = targetFromTriple(target.triple);
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
            : ((0,relative_path/* relativePathProblem */.B)(path.replace(/\/$/, '')) ??
                (links.has(path) ? (0,link_target/* linkProblem */.k)(path, links) : undefined));
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
    const expected = (0,tree_digest/* treeDigest */.fZ)(files);
    if (digest !== expected) {
        problems.push({
            path: 'digest',
            message: `found ${digest}, expected ${expected}, computed from 'files'`,
        });
    }
    return problems;
}

;// CONCATENATED MODULE: ./src/sidecar/manifest-schema.ts


const manifest_schema_text = zod/* string */.YjP().min(1);
const count = zod/* int */.Whr().min(0);
const time = zod/* iso.datetime */.KH5.datetime().describe('UTC, such as 2026-03-01T09:30:00.000Z.');
const digest = zod/* string */.YjP()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .describe('sha256: and 64 hexadecimal digits.');
const target = zod/* strictObject */.rej({
    platform: zod/* literal */.euz(['win32', 'darwin', 'linux']),
    arch: zod/* literal */.euz(['x64', 'arm64', 'universal2', 'ia32', 'arm', 'riscv64', 'ppc64', 's390x']),
    triple: manifest_schema_text.describe("Rust's target triple."),
})
    .describe('What the sidecar runs on.');
/** One entry of a tree, as manifests and the build cache keep it. */
const treeEntrySchema = zod/* strictObject */.rej({
    path: manifest_schema_text.describe("Relative to the tree's root, with '/'. Only an empty folder ends in '/'."),
    size: count.describe('Bytes; 0 for links and empty folders.'),
    sha256: zod/* string */.YjP()
        .regex(/^[0-9a-f]{64}$/)
        .describe('Of the content; of a link, of its target.'),
    mode: zod/* literal */.euz([0o755, 0o644]).describe('493 (octal 755, executable) or 420 (octal 644).'),
    link: manifest_schema_text.exactOptional().describe("Target of a symbolic link, relative, with '/'."),
    kind: zod/* literal */.euz(['macho', 'pe', 'elf', 'other']).describe('What the file is to a loader.'),
})
    .describe('One file, symbolic link, or empty folder.');
const check = zod/* strictObject */.rej({
    name: manifest_schema_text,
    passed: zod/* boolean */.zMY(),
    measured: zod/* string */.YjP().exactOptional(),
    expected: zod/* string */.YjP().exactOptional(),
    hint: zod/* string */.YjP().exactOptional().describe('What to do if it did not pass.'),
});
const verification = zod/* strictObject */.rej({
    digest: digest.describe('The tree that was verified. If it is not the digest of the manifest, the proof is void.'),
    passed: zod/* boolean */.zMY(),
    checks: zod/* array */.YOg(check),
    runs: count.describe('Cold starts made.'),
    at: time,
})
    .describe('What verify-binary found.');
const signature = zod/* strictObject */.rej({
    digest: digest.describe('The signed tree. If it is not the digest of the manifest, the proof is void.'),
    tool: manifest_schema_text,
    identity: manifest_schema_text.exactOptional().describe('Whose certificate it was; absent for an ad-hoc signature.'),
    signed: count.describe('Files signed.'),
    kept: count.describe('Files whose valid signature was kept.'),
    skipped: count.describe('Files that cannot be signed.'),
    notarized: zod/* boolean */.zMY(),
    stapled: zod/* boolean */.zMY(),
    submissionId: manifest_schema_text.exactOptional().describe("Apple's number of the notarization."),
    at: time,
})
    .describe('What sign-notarize did.');
const build = zod/* strictObject */.rej({
    cacheLevel: zod/* literal */.euz(['none', '0', '1', '2']).describe('The cache level that was hit.'),
    seconds: zod/* record */.g1P(zod/* string */.YjP(), zod/* number */.aig().min(0)).describe('Seconds by phase.'),
})
    .describe('How the build went.');
/** The shape of `sidecar.json`. What a shape cannot say is in `manifest-consistency.ts`. */
const manifestSchema = zod/* strictObject */.rej({
    schemaVersion: zod/* literal */.euz(SCHEMA_VERSION),
    name: manifest_schema_text.describe("The program's name, without extension."),
    version: manifest_schema_text,
    target,
    executable: manifest_schema_text.describe("The program to start, relative to the tree's root, with '/'."),
    packager: zod/* strictObject */.rej({
        name: manifest_schema_text,
        version: manifest_schema_text,
        command: zod/* array */.YOg(zod/* string */.YjP()).describe('The exact argument list.'),
    })
        .describe('What froze the program.'),
    python: zod/* strictObject */.rej({ version: manifest_schema_text, implementation: manifest_schema_text }).describe('The interpreter inside.'),
    createdAt: time,
    size: count.describe('Bytes of all files.'),
    digest: digest.describe('Of the tree: contents, paths, modes and links; times and owners do not count.'),
    build,
    verification: verification.exactOptional(),
    signature: signature.exactOptional(),
    files: zod/* array */.YOg(treeEntrySchema).describe('Sorted by the code points of the path.'),
})
    .meta({
    title: 'Sidecar manifest',
    description: 'A Python program frozen for a desktop app: what it is, the files it consists of, and what has been proved about them.',
});
/** The JSON Schema (draft 2020-12) of `sidecar.json`. */
function manifestJsonSchema() {
    return z.toJSONSchema(manifestSchema);
}

;// CONCATENATED MODULE: ./src/sidecar/put-manifest.ts



/**
 * Writes `manifest`, which was checked before, to `file`, through a temporary file beside it: a reader finds the old one or
 * the new one. Throws what the file system throws.
 */
async function put_manifest_putManifest(file, manifest) {
    const temporary = join(dirname(file), `.sidecar-${randomUUID()}.json`);
    try {
        await writeFile(temporary, put_manifest_textOf(manifest), { flag: 'wx' });
        await rename(temporary, file);
    }
    finally {
        await rm(temporary, { force: true });
    }
}
/** Keys in the order of the schema, one line for each file, and a newline at the end. */
function put_manifest_textOf(manifest) {
    const files = manifest.files.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n');
    const text = JSON.stringify({ ...manifest, files: [] }, null, 2);
    return `${text.replace('"files": []', () => `"files": [\n${files}\n  ]`)}\n`;
}

;// CONCATENATED MODULE: ./src/sidecar/manifest.ts






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
    const result = manifestSchema.safeParse(value);
    if (!result.success)
        throw invalid(file, result.error.issues.map((issue) => manifest_describe(issue, value)));
    const problems = manifest_consistency_contradictions(result.data);
    if (problems.length === 0)
        return result.data;
    throw new errors/* UserError */.yo('manifest-inconsistent', `The manifest contradicts itself: ${list(problems)}.`, {
        place: { file },
        hint: 'It was changed by hand or damaged. Take the one that build-backend wrote with the archive.',
    });
}
function manifest_describe(issue, value) {
    const path = issue.path.reduce((place, key) => (typeof key === 'number' ? `${place}[${key}]` : `${place}${place && '.'}${String(key)}`), '');
    return {
        path: path || 'the whole',
        message: `found ${shown(manifest_at(value, issue.path))}, expected ${manifest_expectation(issue)}`,
    };
}
function manifest_expectation(issue) {
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
function manifest_at(value, path) {
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
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        const { code } = error;
        if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'EISDIR')
            throw error;
        throw new errors/* UserError */.yo('manifest-missing', `There is no manifest '${file}'.`, {
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
    const version = manifest_at(value, ['schemaVersion']);
    if (typeof version !== 'number' || version <= SCHEMA_VERSION)
        return;
    throw new errors/* UserError */.yo('manifest-newer', `The manifest has schema version ${version}; this version of the actions knows ${SCHEMA_VERSION}.`, { place: { file }, hint: 'Use the same version of sidecar-actions in all jobs.' });
}
function invalid(file, problems, cause) {
    return new errors/* UserError */.yo('manifest-invalid', `This is not a manifest: ${list(problems)}.`, {
        place: { file },
        hint: 'Give the file that build-backend wrote, with the ending .sidecar.json.',
        cause,
    });
}

;// CONCATENATED MODULE: ./src/sidecar/find-hand-over.ts





/**
 * The parts of the hand-over that `path` (absolute) belongs to: a manifest, an archive, the folder that holds them,
 * the tree, or a program without any. Throws `hand-over-missing` (nothing is there, or a manifest is alone),
 * `hand-over-ambiguous` (a folder holds several), and what reading a manifest throws.
 */
async function findHandOver(path) {
    const found = await (0,promises_.stat)(path).catch(absent);
    if (!found)
        throw find_hand_over_missing(path);
    if (found.isDirectory())
        return inFolder((0,external_node_path_.resolve)(path));
    // No program is called so: a file with this ending that is no manifest is told what is wrong with it.
    if (path.endsWith('.json'))
        return besideManifest(path);
    if (!path.endsWith(ARCHIVE_ENDING))
        return { program: path };
    const manifest = `${path.slice(0, -ARCHIVE_ENDING.length)}${MANIFEST_ENDING}`;
    return { archive: path, ...((await exists(manifest)) && { manifest }) };
}
async function besideManifest(manifest) {
    const { name, version, target } = await readManifest(manifest);
    // Its own name counts before what it says: files that were renamed together still belong together.
    const base = manifest.endsWith(MANIFEST_ENDING)
        ? (0,external_node_path_.basename)(manifest, MANIFEST_ENDING)
        : handoverName(name, version, target);
    const archive = (0,external_node_path_.join)((0,external_node_path_.dirname)(manifest), archiveName(base));
    const tree = (0,external_node_path_.join)((0,external_node_path_.dirname)(manifest), name);
    const [hasArchive, hasTree] = await Promise.all([exists(archive), find_hand_over_isFolder(tree)]);
    if (!hasArchive && !hasTree)
        throw alone(manifest, archive, tree);
    return { manifest, ...(hasArchive && { archive }), ...(hasTree && { tree }) };
}
/** A folder is what holds the parts, or it is the tree itself, with its manifest beside it. */
async function inFolder(folder) {
    const own = await namesIn(folder);
    const manifests = own.filter((name) => name.endsWith(MANIFEST_ENDING));
    const archives = own.filter((name) => name.endsWith(ARCHIVE_ENDING));
    const [named = archives, ...rest] = [manifests, archives].filter(({ length }) => length > 0);
    const [first, second] = named;
    if (first !== undefined && second === undefined && rest.every(({ length }) => length === 1))
        return findHandOver((0,external_node_path_.join)(folder, first));
    if (first !== undefined)
        throw ambiguous(folder, named.length > 1 ? named : archives);
    const manifest = await manifestOfTree(folder);
    return { tree: folder, ...(manifest !== undefined && { manifest }) };
}
/**
 * The manifest beside the folder `tree` that describes a program of the folder's name, if there is one.
 * Throws `hand-over-ambiguous`, and what reading a manifest throws.
 */
async function manifestOfTree(tree) {
    const folder = (0,external_node_path_.dirname)(tree);
    // A folder whose parent cannot be read has no manifest that we could use.
    const names = await namesIn(folder).catch(() => []);
    const candidates = names.filter((name) => name.endsWith(MANIFEST_ENDING) && name.startsWith(`${(0,external_node_path_.basename)(tree)}-`));
    const manifests = [];
    for (const name of candidates) {
        const manifest = await readManifest((0,external_node_path_.join)(folder, name));
        if (manifest.name === (0,external_node_path_.basename)(tree))
            manifests.push(name);
    }
    if (manifests.length > 1)
        throw ambiguous(folder, manifests);
    return manifests[0] && (0,external_node_path_.join)(folder, manifests[0]);
}
async function namesIn(folder) {
    return (await (0,promises_.readdir)(folder)).sort();
}
async function exists(path) {
    return (await (0,promises_.stat)(path).catch(absent)) !== undefined;
}
async function find_hand_over_isFolder(path) {
    return (await (0,promises_.stat)(path).catch(absent))?.isDirectory() ?? false;
}
/** What cannot be reached for another reason is not absent: that reason is told. */
function absent(error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return undefined;
    throw error;
}
function alone(manifest, archive, tree) {
    return new errors/* UserError */.yo('hand-over-missing', `The manifest '${(0,external_node_path_.basename)(manifest)}' is alone: neither the archive '${(0,external_node_path_.basename)(archive)}' nor the folder '${(0,external_node_path_.basename)(tree)}' is beside it.`, {
        hint: 'Upload or copy the archive together with the manifest: build-backend writes both into one folder.',
        place: { file: manifest },
    });
}
function find_hand_over_missing(path) {
    return new errors/* UserError */.yo('hand-over-missing', `There is nothing at '${path}'.`, {
        hint: "Give the output 'manifest' or 'archive' of build-backend. Between jobs, an artifact carries them: use 'artifact' instead of 'path'.",
    });
}
function ambiguous(folder, names) {
    return new errors/* UserError */.yo('hand-over-ambiguous', `'${folder}' holds several hand-overs: ${names.join(', ')}.`, {
        hint: 'Name the one that is meant, or remove those of earlier builds.',
    });
}

;// CONCATENATED MODULE: ./src/sidecar/named-hand-over.ts



const NAMES = { path: 'path', artifact: 'artifact' };
/**
 * The hand-over that is meant by `path` or `artifact` (`names` is what messages call them), downloaded where it has to
 * be. The folder of an artifact stays
 * below `host.temp`, because files in it are outputs; a runner empties that folder after the job.
 * Throws `input-required` (neither is given), `input-invalid` (both), `artifact-missing`, `artifact-failed`.
 */
async function nameHandOver({ path, artifact, ...given }, host, names = NAMES) {
    if (path !== undefined && artifact !== undefined)
        throw bothNamed(names);
    if (path !== undefined) {
        return { path: (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)(host.workspace, given['working-directory'], path) };
    }
    if (artifact === undefined)
        throw noneNamed(names);
    const folder = await download(artifact, host, names);
    return { path: folder, artifact: { name: artifact, folder } };
}
/**
 * Uploads the files of a downloaded artifact again under its name, so that the next job finds what this one has
 * added. Throws `artifact-failed`.
 */
async function shareAgain({ name, folder }, { artifacts, group }) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .filter((file) => !isTemporary(relative(folder, file)));
    await group(`Upload artifact '${name}' again`, async () => artifacts?.upload(name, files.sort(), folder));
}
/** Whether it lies in a folder of a step that is still at work (`withTempDir`). */
function isTemporary(path) {
    return path.split(sep).some((part) => part.startsWith('.sidecar-'));
}
async function download(name, { artifacts, temp }, names) {
    if (!artifacts) {
        throw new errors/* UserError */.yo('artifact-missing', `The artifact '${name}' cannot be had here: this is no runner.`, {
            hint: `Give the file itself: '${names.path}' instead of '${names.artifact}'.`,
        });
    }
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'sidecar-artifact-'));
    try {
        await artifacts.download(name, folder);
        return folder;
    }
    catch (error) {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        throw error;
    }
}
function noneNamed({ path, artifact }) {
    return new errors/* UserError */.yo('input-required', `Neither '${path}' nor '${artifact}' is given: no hand-over is named.`, {
        hint: `In the job that builds, give '${path}' its output 'manifest'; in another job, give '${artifact}' its output 'artifact-name'.`,
        exitCode: 2,
    });
}
function bothNamed({ path, artifact }) {
    return new errors/* UserError */.yo('input-invalid', `Both '${path}' and '${artifact}' are given, and only one can be meant.`, {
        hint: `In the job that builds, keep '${path}'; in another job, keep '${artifact}'.`,
        exitCode: 2,
    });
}

// EXTERNAL MODULE: ./src/sidecar/formats/binary.ts + 6 modules
var formats_binary = __webpack_require__(29313);
// EXTERNAL MODULE: ./src/sidecar/formats/byte-source.ts
var byte_source = __webpack_require__(44124);
// EXTERNAL MODULE: ./src/sidecar/formats/damage.ts
var damage = __webpack_require__(33831);
// EXTERNAL MODULE: ./src/sidecar/formats/byte-reader.ts
var byte_reader = __webpack_require__(44810);
;// CONCATENATED MODULE: ./src/sidecar/formats/pyinstaller/cookie.ts


const cookie_MAGIC = Buffer.from([0x4d, 0x45, 0x49, 0x0c, 0x0b, 0x0a, 0x0b, 0x0e]);
/** Since PyInstaller 2.1: magic, four numbers, and 64 bytes for the library's name. */
const COOKIE_LENGTH = 88;
const cookie_CHUNK = (/* unused pure expression or super */ null && (1024 * 1024));
/** The magic may occur by chance or in embedded data; a file full of it is damaged. */
const MAX_CANDIDATES = 1000;
/**
 * Searches the file from its end to its start, as PyInstaller's bootloader does: a signature or an ELF section table
 * may follow the archive. `undefined` if there is no cookie; throws `Damage` if none of those found fits the file.
 */
async function cookie_findCookie(source) {
    let candidates = 0;
    for await (const offset of magicsFromEnd(source)) {
        candidates += 1;
        const cookie = await readCookie(source, offset);
        if (cookie)
            return cookie;
        if (candidates === MAX_CANDIDATES)
            break;
    }
    if (candidates > 0)
        throw new Damage('the cookie of its PyInstaller archive does not fit the file');
    return undefined;
}
async function* magicsFromEnd(source) {
    for (let end = source.size; end >= cookie_MAGIC.length;) {
        const start = Math.max(0, end - cookie_CHUNK);
        const chunk = await source.read(start, end - start);
        for (let at = chunk.lastIndexOf(cookie_MAGIC); at !== -1; at = at > 0 ? chunk.lastIndexOf(cookie_MAGIC, at - 1) : -1) {
            yield start + at;
        }
        // The next chunk overlaps this one, for a magic that lies across both.
        end = start === 0 ? 0 : start + cookie_MAGIC.length - 1;
    }
}
async function readCookie(source, offset) {
    const end = offset + COOKIE_LENGTH;
    if (end > source.size)
        return undefined;
    const cookie = new ByteReader(await source.read(offset, COOKIE_LENGTH), 'big');
    const [archiveLength, tocOffset, tocLength] = [cookie.u32(8), cookie.u32(12), cookie.u32(16)];
    const fits = archiveLength <= end && tocOffset + tocLength + COOKIE_LENGTH <= archiveLength;
    if (!fits)
        return undefined;
    return {
        archiveOffset: end - archiveLength,
        archiveLength,
        tocOffset,
        tocLength,
        pythonVersion: versionText(cookie.u32(20)),
        pythonLibrary: cookie.text(24),
    };
}
/** Written as 312 today and as 38 up to PyInstaller 4. */
function versionText(packed) {
    const base = packed >= 100 ? 100 : 10;
    return `${Math.floor(packed / base)}.${packed % base}`;
}

;// CONCATENATED MODULE: ./src/sidecar/formats/pyinstaller/carchive.ts







const carchive_TYPES = {
    z: 'pyz',
    s: 'script',
    m: 'module',
    M: 'package',
    b: 'binary',
    x: 'data',
    Z: 'zip',
    n: 'symlink',
    d: 'dependency',
    o: 'option',
    l: 'splash',
};
/** Fixed part of an entry; the name, padded with zeros, follows. */
const ENTRY_HEAD = 18;
/**
 * Finds and reads the archive in a program (or in a `.pkg` file). Its layout has been the same since PyInstaller 2.1.
 * `undefined` if there is none. Throws `Damage`.
 */
async function carchive_readCArchive(file) {
    const cookie = await findCookie(file);
    if (!cookie)
        return undefined;
    const { archiveOffset, archiveLength, tocOffset: offset, tocLength: length } = cookie;
    const source = partOf(file, archiveOffset, archiveLength);
    const what = 'the table of contents of its PyInstaller archive';
    const toc = await readRange(source, { offset, length, what, order: 'big' });
    return {
        source,
        pythonVersion: cookie.pythonVersion,
        pythonLibrary: cookie.pythonLibrary,
        entries: [...carchive_readEntries(toc, offset)],
    };
}
/** The content of one entry, unpacked. Throws `Damage`, or `pyinstaller-entry-too-large` above `maxSize` bytes. */
async function carchive_readEntry({ source }, entry, maxSize) {
    const largest = Math.max(entry.size, entry.compressedSize);
    if (largest > maxSize) {
        throw new UserError('pyinstaller-entry-too-large', `'${entry.name}' has ${largest} bytes, more than the ${maxSize} that may be unpacked.`);
    }
    const stored = await source.read(entry.offset, entry.compressedSize);
    const content = entry.compressed ? await carchive_unpack(stored, entry) : stored;
    if (content.length === entry.size)
        return content;
    throw new Damage(`its entry '${entry.name}' has ${content.length} bytes, expected ${entry.size}`);
}
async function carchive_unpack(stored, { name, size }) {
    try {
        return await promisify(inflate)(stored, {
            maxOutputLength: Math.max(1, size),
        });
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new Damage(`its entry '${name}' cannot be unpacked (${reason})`, { cause });
    }
}
function* carchive_readEntries(toc, dataLength) {
    for (let at = 0; at < toc.length;) {
        const length = toc.u32(at);
        if (length <= ENTRY_HEAD)
            throw new Damage(`an entry of its table of contents is ${length} bytes long`);
        const entry = readEntryHead(new ByteReader(toc.slice(at, length), 'big'));
        if (entry.offset + entry.compressedSize > dataLength) {
            throw new Damage(`its entry '${entry.name}' reaches beyond the archive's data`);
        }
        yield entry;
        at += length;
    }
}
function readEntryHead(entry) {
    return {
        name: entry.text(ENTRY_HEAD),
        type: carchive_TYPES[String.fromCharCode(entry.u8(17))] ?? 'other',
        size: entry.u32(12),
        compressedSize: entry.u32(8),
        offset: entry.u32(4),
        compressed: entry.u8(16) !== 0,
    };
}

;// CONCATENATED MODULE: ./src/sidecar/formats/pyinstaller/marshal.ts


/** A table of contents has three levels. */
const MAX_DEPTH = 20;
/** Set on a type byte: later values may refer to this one. */
const FLAG_REF = 0x80;
/** Python writes large integers in digits of 15 bits; three of them (2^45) are more than any offset. */
const LONG_BASE = (/* unused pure expression or super */ null && (2 ** 15));
const MAX_LONG_DIGITS = 3;
const DICT_END = Symbol('end of dict');
const UNFINISHED = Symbol('value that is still being read');
/**
 * Reads one marshalled value made of numbers, texts, bytes, tuples, lists and dicts. Code objects and everything else
 * are refused, nothing is executed. Format: CPython's `Python/marshal.c`, versions 2 to 5. Throws `Damage`.
 */
function marshal_readMarshal(bytes) {
    return finished(new MarshalReader(bytes).value(0));
}
function finished(value) {
    if (value === DICT_END)
        throw new Damage('its marshalled data ends a dict that was not begun');
    return value;
}
class MarshalReader {
    #bytes;
    #refs = [];
    #at = 0;
    constructor(bytes) {
        this.#bytes = new ByteReader(bytes, 'little');
    }
    value(depth) {
        if (depth > MAX_DEPTH)
            throw new Damage('its marshalled data is nested too deeply');
        const type = this.#byte();
        const letter = String.fromCharCode(type & ~FLAG_REF);
        if (letter === 'r')
            return this.#reference();
        if ((type & FLAG_REF) === 0)
            return this.#content(letter, depth);
        // The number is taken before the content is read: inner values come later in the list.
        const slot = this.#refs.push(UNFINISHED) - 1;
        const value = finished(this.#content(letter, depth));
        this.#refs[slot] = value;
        return value;
    }
    #content(letter, depth) {
        switch (letter) {
            case '0':
                return DICT_END;
            case 'N':
                return null;
            case 'T':
                return true;
            case 'F':
                return false;
            case 'i':
                return this.#word() | 0;
            case 'l':
                return this.#long();
            case 's':
                return this.#take(this.#word());
            case 't':
            case 'u':
                return this.#take(this.#word()).toString('utf8');
            case 'a':
            case 'A':
                return this.#take(this.#word()).toString('latin1');
            case 'z':
            case 'Z':
                return this.#take(this.#byte()).toString('latin1');
            case ')':
                return this.#items(this.#byte(), depth);
            case '(':
            case '[':
                return this.#items(this.#word(), depth);
            case '{':
                return this.#dict(depth);
            default:
                throw new Damage(`its marshalled data holds a value of unexpected type '${letter}'`);
        }
    }
    #reference() {
        const value = this.#refs[this.#word()];
        if (value === undefined || value === UNFINISHED) {
            throw new Damage('its marshalled data refers to a value that is not there');
        }
        return value;
    }
    #items(count, depth) {
        // Each item takes a byte at least: a wrong count is caught before anything is allocated for it.
        if (count > this.#bytes.length - this.#at)
            throw new Damage(`its marshalled data ends before ${count} items`);
        return Array.from({ length: count }, () => finished(this.value(depth + 1)));
    }
    #dict(depth) {
        const entries = new Map();
        for (;;) {
            const key = this.value(depth + 1);
            if (key === DICT_END)
                return entries;
            entries.set(key, finished(this.value(depth + 1)));
        }
    }
    #long() {
        const count = this.#word() | 0;
        if (Math.abs(count) > MAX_LONG_DIGITS)
            throw new Damage('its marshalled data holds a number that is too large');
        let value = 0;
        for (let digit = 0; digit < Math.abs(count); digit++) {
            value += this.#bytes.u16(this.#skip(2)) * LONG_BASE ** digit;
        }
        return count < 0 ? -value : value;
    }
    #byte() {
        return this.#bytes.u8(this.#skip(1));
    }
    #word() {
        return this.#bytes.u32(this.#skip(4));
    }
    #take(length) {
        return this.#bytes.slice(this.#skip(length), length);
    }
    #skip(length) {
        const at = this.#at;
        this.#at += length;
        return at;
    }
}

;// CONCATENATED MODULE: ./src/sidecar/formats/pyinstaller/pyz.ts



const pyz_MAGIC = 0x50595a00;
const HEADER_LENGTH = 12;
/** First magic number of each Python's bytecode (`Lib/importlib/_bootstrap_external.py`); each has a range of its own. */
const BYTECODE = (/* unused pure expression or super */ null && ([
    [3650, '3.15'],
    [3600, '3.14'],
    [3550, '3.13'],
    [3500, '3.12'],
    [3450, '3.11'],
    [3430, '3.10'],
    [3420, '3.9'],
    [3400, '3.8'],
    [3390, '3.7'],
]));
/** Magic numbers from here on belong to Pythons that did not exist when the list was written. */
const UNKNOWN_BYTECODE = 3700;
const PACKAGE = 1;
/** Data files were kept in the PYZ before PyInstaller 6. */
const DATA = 2;
const NAMESPACE_PACKAGE = 3;
/** Whether `source` starts like a PYZ: zip applications share the suffix `.pyz`, but not the format. */
async function pyz_isPyz(source) {
    return source.size >= HEADER_LENGTH && (await source.read(0, 4)).readUInt32BE(0) === pyz_MAGIC;
}
/** Reads the module list of a PYZ, PyInstaller's archive of bytecode (versions 4 to 6). Throws `Damage`. */
async function pyz_readPyz(source) {
    if (!(await pyz_isPyz(source)))
        throw new Damage('its module archive has no PYZ header');
    const header = await readRange(source, { offset: 4, length: 8, what: 'the PYZ header', order: 'big' });
    const bytecode = header.bytes.readUInt16LE(0);
    const offset = header.u32(4);
    const length = source.size - offset;
    if (length < 0)
        throw new Damage(`the module list starts at byte ${offset} of a PYZ of ${source.size}`);
    const toc = await readRange(source, { offset, length, what: 'the module list', order: 'big' });
    return { pythonVersion: pyz_versionOf(bytecode), modules: [...readModules(readMarshal(toc.bytes), offset)] };
}
function pyz_versionOf(bytecode) {
    if (bytecode >= UNKNOWN_BYTECODE)
        return undefined;
    return BYTECODE.find(([first]) => bytecode >= first)?.[1];
}
/** A list of `(name, (type, offset, length))`; a dict of the same before PyInstaller 4. */
function* readModules(toc, dataLength) {
    const pairs = toc instanceof Map ? [...toc] : toc;
    if (!Array.isArray(pairs))
        throw new Damage('its module list is no list');
    for (const pair of pairs) {
        const { name, type, offset, size } = moduleOf(pair);
        if (offset + size > dataLength)
            throw new Damage(`its module '${name}' reaches beyond the PYZ's data`);
        if (type !== DATA)
            yield { name, isPackage: type === PACKAGE || type === NAMESPACE_PACKAGE, size };
    }
}
function moduleOf(pair) {
    const [name, place] = Array.isArray(pair) ? pair : [];
    const [type, offset, size] = Array.isArray(place) ? place : [];
    if (typeof name === 'string' && isNatural(type) && isNatural(offset) && isNatural(size)) {
        return { name, type, offset, size };
    }
    throw new Damage('an entry of its module list has an unknown form');
}
function isNatural(value) {
    return typeof value === 'number' && value >= 0;
}

;// CONCATENATED MODULE: ./src/sidecar/formats/pyinstaller/bundle.ts







const CONTENTS_OPTION = 'pyi-contents-directory ';
/** The bootloader unpacks into a temporary folder as soon as the archive has one of these. */
const UNPACKED_AT_START = (/* unused pure expression or super */ null && (['binary', 'data', 'zip', 'symlink', 'dependency']));
const DEFAULT_MAX_ENTRY = (/* unused pure expression or super */ null && (256 * 1024 * 1024));
/**
 * Reads the table of contents of the program at `executable`, whatever platform it is for; nothing is unpacked or run.
 * `undefined` if it is not PyInstaller's. Throws `pyinstaller-archive-damaged`.
 */
function bundle_readPyInstallerBundle(executable) {
    return withArchive(executable, async (archive, archiveFile) => {
        const runtimeOptions = namesOf(archive, 'option');
        const contentsDirectory = contentsDirectoryOf(runtimeOptions);
        const inside = await modulesInside(archive);
        return {
            pythonVersion: archive.pythonVersion,
            pythonLibrary: archive.pythonLibrary,
            archiveFile,
            entries: archive.entries
                .filter(({ type }) => type !== 'option')
                .map(({ name, type, size, compressedSize }) => ({ name, type, size, compressedSize })),
            modules: inside ?? (await modulesBeside(executable, contentsDirectory)),
            scripts: namesOf(archive, 'script'),
            runtimeOptions,
            onefile: archive.entries.some(({ type }) => UNPACKED_AT_START.includes(type)),
            contentsDirectory,
        };
    });
}
/**
 * The unpacked content of one archive entry. Throws `pyinstaller-entry-missing`, `pyinstaller-entry-too-large` (above
 * `maxSize` bytes), `pyinstaller-archive-damaged`.
 */
async function extractEntry(executable, name, maxSize = DEFAULT_MAX_ENTRY) {
    const content = await withArchive(executable, async (archive) => {
        const entry = archive.entries.findLast((candidate) => candidate.name === name && candidate.type !== 'option');
        return entry && (await readEntry(archive, entry, maxSize));
    });
    if (content)
        return content;
    throw new UserError('pyinstaller-entry-missing', `'${executable}' holds no PyInstaller archive with '${name}'.`, {
        hint: 'Names are as PyInstaller wrote them, with backslashes in a Windows program.',
    });
}
async function withArchive(executable, use) {
    const inProgram = await inFile(executable, use);
    if (inProgram)
        return inProgram.result;
    const beside = join(dirname(executable), `${basename(executable, extension(executable))}.pkg`);
    return (await inFile(beside, use).catch(ignoreMissing))?.result;
}
function inFile(file, use) {
    return reportDamage('pyinstaller-archive-damaged', file, () => withFileSource(file, async (source) => {
        const archive = await readCArchive(source);
        return archive && { result: await use(archive, file) };
    }));
}
/** Only `.exe` is a program's extension: `server-1.2` keeps its name. */
function extension(executable) {
    return extname(executable).toLowerCase() === '.exe' ? extname(executable) : '';
}
function ignoreMissing(error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
        return undefined;
    throw error;
}
function namesOf(archive, type) {
    return archive.entries.filter((entry) => entry.type === type).map(({ name }) => name);
}
function contentsDirectoryOf(runtimeOptions) {
    const option = runtimeOptions.find((candidate) => candidate.startsWith(CONTENTS_OPTION));
    const folder = option?.slice(CONTENTS_OPTION.length);
    if (folder === undefined || (folder !== '..' && /^[^/\\]+$/.test(folder)))
        return folder;
    throw new Damage(`its contents directory is '${folder}', expected the name of one folder`);
}
async function modulesInside({ source, entries }) {
    const archives = entries.filter(({ type }) => type === 'pyz');
    if (archives.length === 0)
        return undefined;
    return readAll(archives.map(({ offset, compressedSize }) => partOf(source, offset, compressedSize)));
}
/** Old and customised layouts keep the PYZ as a file of any name beside the program or in its folder. */
async function modulesBeside(executable, contents) {
    const home = dirname(executable);
    const folders = contents === undefined ? [home] : [home, join(home, contents)];
    const modules = [];
    for (const folder of folders) {
        const names = (await readdir(folder).catch(ignoreMissing)) ?? [];
        for (const name of names.filter((candidate) => extname(candidate) === '.pyz').sort()) {
            const file = join(folder, name);
            const read = async (source) => ((await isPyz(source)) ? readAll([source]) : []);
            modules.push(...(await reportDamage('pyinstaller-archive-damaged', file, () => withFileSource(file, read))));
        }
    }
    return modules;
}
async function readAll(sources) {
    const archives = await Promise.all(sources.map(readPyz));
    return archives.flatMap(({ modules }) => modules);
}

;// CONCATENATED MODULE: ./src/verify-binary/subject/program-folder.ts





/**
 * Whether the program at `file` (absolute) needs what lies beside it: PyInstaller's folder of files, or a library.
 * A damaged one is taken to be alone; the checks say what is wrong with it.
 */
async function belongsToItsFolder(file) {
    try {
        const bundle = await readPyInstallerBundle(file);
        if (bundle)
            return !bundle.onefile;
        const beside = new Set((await readdir(dirname(file))).map((name) => name.toLowerCase()));
        return neededBy(await readBinary(file)).some((name) => beside.has(name.toLowerCase()));
    }
    catch (error) {
        if (error instanceof UserError)
            return false;
        throw error;
    }
}
/**
 * `folder`, or the folder in it if there is nothing else: an archive that was made by hand often has its files in a
 * folder of their own, and so has the output folder of a packager.
 */
async function innerFolder(folder) {
    const [only, ...others] = await (0,promises_.readdir)(folder, { withFileTypes: true });
    return only?.isDirectory() && others.length === 0 ? (0,external_node_path_.join)(folder, only.name) : folder;
}
/** File names of the libraries that the system's loader looks for at the start. */
function neededBy(info) {
    if (info === undefined)
        return [];
    const needed = info.format === 'macho' ? info.slices.flatMap((slice) => slice.needed) : info.needed;
    return needed.map((name) => name.slice(name.lastIndexOf('/') + 1));
}

;// CONCATENATED MODULE: ./src/electron-package/package-app/open-sidecar.ts









/** How many differences a message names. */
const NAMED = 5;
/**
 * Opens the backend that the inputs name, compares it with its manifest, byte by byte, and gives it to `work` with what
 * `gate` returned; what
 * was unpacked is removed whatever happens. Throws `backend-without-manifest`, `backend-changed`, what `gate` throws,
 * and what naming, finding, reading and unpacking a hand-over throws.
 */
async function withSidecar(given, { host, gate }, work) {
    const named = { ...given, path: given.sidecar, artifact: given['sidecar-artifact'] };
    const { path } = await nameHandOver(named, host, { path: 'sidecar', artifact: 'sidecar-artifact' });
    const found = await findHandOver(path);
    if (found.manifest === undefined)
        throw withoutManifest(path);
    const manifest = await readManifest(found.manifest);
    const passed = gate(manifest);
    return (0,files/* withTempDir */.E8)(host.temp, async (temp) => {
        const sidecar = { manifest, ...(await place(found, temp, host)) };
        const differences = await verifyTree(sidecar.tree, manifest, host);
        if (differences.length > 0)
            throw changed(sidecar, differences);
        return work(sidecar, passed);
    });
}
/** An archive counts before the tree beside it: it is what keeps links and modes between jobs. */
async function place({ archive, tree = '' }, temp, { platform, signal }) {
    if (archive === undefined)
        return { tree, source: tree };
    const unpacked = (0,external_node_path_.join)(temp, 'backend');
    await unpackArchive(archive, unpacked, { platform, signal });
    return { tree: await innerFolder(unpacked), source: archive };
}
function withoutManifest(path) {
    return new errors/* UserError */.yo('backend-without-manifest', `There is no manifest with '${path}', and so no proof.`, {
        hint: "Give the output 'manifest' of build-backend, or the artifact that carries it ('sidecar-artifact').",
    });
}
function changed({ manifest, source }, differences) {
    const named = differences.slice(0, NAMED).map(({ path, what }) => `${path} (${what})`);
    const more = differences.length > NAMED ? ` and ${differences.length - NAMED} more` : '';
    return new errors/* UserError */.yo('backend-changed', `'${source}' is not what the manifest of '${manifest.name}' describes: ${named.join(', ')}${more}.`, {
        hint: isLossOfModes(differences, manifest.files)
            ? "upload-artifact keeps neither links nor execute bits of a folder: hand over the archive ('.tar.zst') with its manifest, as build-backend writes them."
            : 'Give the archive and the manifest of the same build; what was changed afterwards must be verified again.',
    });
}
function isLossOfModes(differences, files) {
    const links = new Set(files.filter(({ link }) => link !== undefined).map(({ path }) => path));
    return differences.every(({ what, path }) => what === 'mode' || what === 'type' || links.has(path));
}

;// CONCATENATED MODULE: ./src/electron-package/package-app/plan-targets.ts


/** electron-builder's words for a platform: of its option, and of its section in the configuration. */
const PLATFORM_WORDS = {
    win32: 'win',
    darwin: 'mac',
    linux: 'linux',
};
/** electron-builder's words for processors, where they are not Node's. */
const ARCH_WORDS = { universal2: 'universal', arm: 'armv7l' };
/** Targets that are for one platform, and those of them that are made on that platform's own machines only. */
const plan_targets_TARGETS = {
    nsis: { platform: 'win32' },
    'nsis-web': { platform: 'win32' },
    portable: { platform: 'win32' },
    msi: { platform: 'win32' },
    'msi-wrapped': { platform: 'win32' },
    squirrel: { platform: 'win32' },
    appx: { platform: 'win32', here: true },
    dmg: { platform: 'darwin', here: true },
    pkg: { platform: 'darwin', here: true },
    mas: { platform: 'darwin', here: true },
    'mas-dev': { platform: 'darwin', here: true },
    appimage: { platform: 'linux' },
    deb: { platform: 'linux' },
    rpm: { platform: 'linux' },
    snap: { platform: 'linux' },
    flatpak: { platform: 'linux' },
    pacman: { platform: 'linux' },
    apk: { platform: 'linux' },
    freebsd: { platform: 'linux' },
    p5p: { platform: 'linux' },
};
/**
 * What can be made with this backend: for its platform and processor only. Targets of the configuration that are for
 * another processor are left to the job that has the backend of that processor. Throws `sidecar-other-arch`,
 * `target-other-platform`, `target-not-here`, `arch-without-target`, together where several apply.
 */
function planTargets(given, { manifest, config }, host) {
    const { platform } = manifest.target;
    const section = PLATFORM_WORDS[platform];
    const arch = archOf(given.arch, manifest);
    const targets = given.targets.length > 0 ? given.targets : configured(config, section, arch);
    (0,errors/* throwAll */.Kx)([
        ...targets.flatMap((target) => plan_targets_targetProblems(target, platform, host)),
        ...(arch === 'universal' && host.platform !== 'darwin' ? [notHere('universal', 'darwin', host)] : []),
    ]);
    return { platform, section, arch, targets };
}
/** A backend for both processors of macOS is also one for each of them. Other words for a processor are as good. */
function archOf(wanted, { name, target }) {
    const own = ARCH_WORDS[target.arch] ?? target.arch;
    if (wanted === undefined || wanted === own)
        return own;
    const asked = targetFor(target.platform, wanted === 'armv7l' ? 'arm' : wanted).arch;
    if (asked === target.arch)
        return own;
    if (target.arch === 'universal2')
        return ARCH_WORDS[asked] ?? asked;
    throw new errors/* UserError */.yo('sidecar-other-arch', `The input 'arch' is '${wanted}', and the backend '${name}' is made for ${target.triple}.`, { hint: `Give the backend that was built for ${wanted}, or 'arch: ${own}' (or no 'arch').` });
}
/** The targets that the configuration has for this processor. */
function configured(config, section, arch) {
    const { target } = (config.values[section] ?? {});
    const all = (Array.isArray(target) ? target : target == null ? [] : [target]).map(readTarget);
    const fitting = all.filter(({ archs }) => archs.length === 0 || archs.includes(arch));
    if (all.length > 0 && fitting.length === 0)
        throw withoutTarget(config, section, arch);
    return fitting.map(({ name }) => name);
}
function readTarget(target) {
    const { target: text, arch } = (typeof target === 'string' ? { target } : target);
    const [name = text, suffix] = text.split(':');
    return { name, archs: [arch ?? suffix ?? []].flat() };
}
function withoutTarget(config, section, arch) {
    return new errors/* UserError */.yo('arch-without-target', `The backend is for ${arch}, and none of the targets in '${section}.target' is.`, {
        hint: `Add '${arch}' to the 'arch' of a target there, or name targets in the input 'targets'.`,
        place: config.placeOf([section, 'target']),
    });
}
function plan_targets_targetProblems(target, platform, host) {
    const known = plan_targets_TARGETS[target.toLowerCase()];
    if (known && known.platform !== platform) {
        return [
            new errors/* UserError */.yo('target-other-platform', `The target '${target}' is for ${known.platform}, and the backend is made for ${platform}.`, { hint: `Package '${target}' in a job with the backend of ${known.platform}.` }),
        ];
    }
    const impossible = (known?.here && host.platform !== platform) || (platform === 'darwin' && host.platform === 'win32');
    return impossible ? [notHere(target, platform, host)] : [];
}
function notHere(target, platform, host) {
    const runner = platform === 'darwin' ? 'macOS (runs-on: macos-14)' : 'Windows (runs-on: windows-latest)';
    return new errors/* UserError */.yo('target-not-here', `'${target}' cannot be made on ${host.platform}.`, {
        hint: `Run this job on a runner with ${runner}.`,
    });
}

;// CONCATENATED MODULE: ./src/electron-package/package-app/proofs.ts


/** The order, as data: each gate in the order in which its step is made. */
const GATES = [
    { isRequired: (given) => given['require-signed'], holds: isSigned, refusal: proofs_notSigned },
    { isRequired: (given) => given['require-verified'], holds: isVerified, refusal: notVerified },
];
/**
 * Refuses a backend without the proofs that are asked for, of the tree as it is now. Throws together
 * `backend-not-signed` and `backend-not-verified`, which say the step that is missing and the YAML that adds it.
 */
function assertProven(manifest, given) {
    const broken = GATES.filter((gate) => gate.isRequired(given) && !gate.holds(manifest));
    (0,errors/* throwAll */.Kx)(broken.map((gate) => gate.refusal(manifest, given)));
}
function proofs_notSigned({ name, signature }, given) {
    const problem = signature
        ? 'its signature was made over other files than it has now'
        : 'its manifest has no signature';
    return new errors/* UserError */.yo('backend-not-signed', `The backend '${name}' is not signed, and 'require-signed' asks for it: ${problem}.`, { hint: `Add this step before verify-binary:\n${step('sign-notarize', given)}` });
}
function notVerified(manifest, given) {
    return new errors/* UserError */.yo('backend-not-verified', `The backend '${manifest.name}' is not proven to run: ${whyNotVerified(manifest)}.`, {
        hint: `Add this step before electron-package, in a job before this one:\n${step('verify-binary', given)}`,
    });
}
function whyNotVerified({ digest, verification, signature }) {
    if (!verification)
        return 'its manifest has no verification';
    if (verification.digest !== digest) {
        const why = signature?.digest === digest ? 'it was signed after it was verified' : 'it was changed since';
        return `the verification is about other files than it has now (${why}; verify again)`;
    }
    const failed = verification.checks.filter(({ passed }) => !passed).map(({ name }) => name);
    return `verify-binary has found it broken (${failed.join(', ') || 'it did not pass'})`;
}
/** The step that the workflow lacks, to be pasted. */
function step(action, given) {
    const artifact = given['sidecar-artifact'];
    const subject = artifact === undefined ? `path: \${{ steps.backend.outputs.manifest }}` : `artifact: ${artifact}`;
    return `- uses: org/sidecar-actions/${action}@v1\n  with:\n    ${subject}`.replaceAll(/^/gm, '  ');
}

// EXTERNAL MODULE: ./node_modules/semver/functions/prerelease.js
var prerelease = __webpack_require__(15714);
var prerelease_default = /*#__PURE__*/__webpack_require__.n(prerelease);
// EXTERNAL MODULE: ./src/electron-package/config/find-config.ts + 1 modules
var find_config = __webpack_require__(58866);
// EXTERNAL MODULE: ./src/electron-package/config/find-project.ts
var find_project = __webpack_require__(78455);
;// CONCATENATED MODULE: ./src/electron-package/package-app/extra-args.ts

/** Options that this action gives itself, and what takes their place. */
const OURS = [
    {
        option: /^(-p|--publish)\b/,
        instead: 'nothing is published here; publish the output in a step of its own',
    },
    { option: /^(-c|--config)(?=$|[.=])/, instead: "use the input 'config', or change the configuration" },
    { option: /^(--project(Dir)?|--pd|--prepackaged)\b/, instead: "use the input 'project-directory'" },
    {
        option: /^(-[mowl]|--(mac|macos|win|windows|linux|dir))\b/,
        instead: "use the input 'targets'; the platform is the backend's",
    },
    { option: /^--(x64|ia32|armv7l|arm64|universal)\b/, instead: "the processor is the backend's" },
];
/** Returns the input `extra-args`; throws `input-invalid` if it has an option that this action gives itself. */
function checkExtraArgs(args) {
    for (const arg of args) {
        const ours = OURS.find(({ option }) => option.test(arg));
        if (!ours)
            continue;
        throw new errors/* UserError */.yo('input-invalid', `The input 'extra-args' has '${arg}', which electron-package sets itself.`, {
            hint: `Remove it: ${ours.instead}.`,
            exitCode: 2,
        });
    }
    return args;
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./src/electron-package/package-app/find-builder.ts




/** The first version whose configuration and output this was written for. */
const OLDEST = 24;
/**
 * The electron-builder that the project has installed, as Node finds it from `project` (absolute).
 * Throws `electron-builder-missing`, `electron-builder-old`.
 */
async function findBuilder(project) {
    const packageJson = resolvePackage(project);
    const { version, bin } = JSON.parse(await (0,promises_.readFile)(packageJson, 'utf8'));
    if (Number.parseInt(version, 10) < OLDEST)
        throw find_builder_tooOld(version, packageJson);
    const program = typeof bin === 'string' ? bin : (bin['electron-builder'] ?? 'cli.js');
    return { version, program: (0,external_node_path_.join)((0,external_node_path_.dirname)(packageJson), program) };
}
function resolvePackage(project) {
    try {
        return (0,external_node_module_.createRequire)((0,external_node_path_.join)(project, 'package.json')).resolve('electron-builder/package.json');
    }
    catch (cause) {
        throw new errors/* UserError */.yo('electron-builder-missing', `electron-builder is not installed in '${project}'.`, {
            hint: "Install the project's packages before this step: 'npm ci'. If it is not among them: 'npm install --save-dev electron-builder'.",
            place: { file: (0,external_node_path_.join)(project, 'package.json') },
            cause,
        });
    }
}
function find_builder_tooOld(version, packageJson) {
    return new errors/* UserError */.yo('electron-builder-old', `electron-builder ${version} is older than ${OLDEST}.`, {
        hint: "Update it: 'npm install --save-dev electron-builder@latest'.",
        place: { file: packageJson },
    });
}

;// CONCATENATED MODULE: ./src/electron-package/package-app/read-inputs.ts










/** A folder below another one: no way out, no drive. */
const BELOW = /^(?!\.{1,2}(?:\/|$))[^/\\:]+(?:\/(?!\.{1,2}(?:\/|$))[^/\\:]+)*$/;
/**
 * Reads the inputs, finds project, configuration and electron-builder. What is wrong with the inputs is thrown
 * together; then what these find.
 */
async function readRequest(given, host) {
    const problems = [];
    const startPlan = tried(problems, () => planStart(given, host));
    tried(problems, () => checkExtraArgs(given['extra-args']));
    tried(problems, () => assertComplete(host.env));
    for (const name of ['resources-path', 'frontend-path']) {
        if (!BELOW.test(given[name]))
            problems.push((0,invalid_input/* invalid */.G)(name, given[name], "a folder such as 'backend'"));
    }
    (0,errors/* throwAll */.Kx)(problems);
    const project = await projectOf(given, host);
    const config = await (0,find_config/* findConfig */.u)(project, host, given.config);
    const builder = await findBuilder(project);
    const output = outputOf(given, config, host);
    return {
        given,
        config,
        builder,
        startPlan: startPlan,
        output,
        channel: channelOf(given, config),
    };
}
/** What `read` returns; what it throws joins `problems`. */
function tried(problems, read) {
    try {
        return read();
    }
    catch (error) {
        problems.push(error);
        return undefined;
    }
}
function projectOf(given, host) {
    const base = (0,external_node_path_.resolve)(host.workspace, given['working-directory']);
    const named = given['project-directory'];
    return named === undefined ? (0,find_project/* findProject */.t)(base, host) : (0,external_node_path_.resolve)(base, named);
}
/** electron-builder's own folder, with those of its macros that mean the same for a whole run. */
function outputOf(given, config, { workspace }) {
    if (given.output !== undefined)
        return (0,external_node_path_.resolve)(workspace, given['working-directory'], given.output);
    const { output = 'dist' } = (config.values['directories'] ?? {});
    const known = { version: read_inputs_versionOf(config), name: config.packageJson['name'] };
    const folder = output.replaceAll(/\$\{(version|name)\}/g, (_, macro) => String(known[macro]));
    if (!folder.includes('${'))
        return (0,external_node_path_.resolve)(config.project, folder);
    throw new errors/* UserError */.yo('output-unknown', `'directories.output' is '${output}', which only electron-builder can read.`, {
        hint: "Name the folder of the installers in the input 'output'.",
        place: config.placeOf(['directories', 'output']),
    });
}
/** The channel as electron-builder takes it: a configured one, else the word of the pre-release. */
function channelOf(given, config) {
    const { publish, detectUpdateChannel } = config.values;
    const [first] = [publish].flat();
    const word = detectUpdateChannel === false ? undefined : prerelease_default()(read_inputs_versionOf(config))?.[0];
    return given.channel ?? first?.channel ?? (word === undefined ? 'latest' : String(word));
}
function read_inputs_versionOf({ values, packageJson }) {
    const { version } = (values['extraMetadata'] ?? {});
    return String(version ?? packageJson['version'] ?? '');
}

;// CONCATENATED MODULE: ./src/electron-package/package-app/package-app.ts










/**
 * Mode `package`: refuses a backend that is not proven, gives it and the frontend to the project's own
 * electron-builder, checks what that made, and moves it to its place when all of it is right. Until then, previous
 * installers are untouched.
 */
async function packageApp(given, host) {
    maskSigning(host.env, host);
    const request = await readRequest(given, host);
    const gate = (manifest) => {
        assertProven(manifest, given);
        return planTargets(given, { manifest, config: request.config }, host);
    };
    return withSidecar(given, { host, gate }, async (sidecar, plan) => {
        tellUnsigned(sidecar.manifest, host);
        const frontend = await obtainFrontend(given, host);
        const made = await makeInstallers(request, { sidecar, frontend, plan }, host);
        const artifact = await share(made, { request, plan }, host);
        await show(made, sidecar.manifest, host);
        return outputsOf(made, { request, artifact, frontendDigest: frontend?.digest });
    });
}
function tellUnsigned(manifest, host) {
    if (isSigned(manifest) || !hasCertificate(host.env))
        return;
    host.annotate('warning', `The app is signed, and its backend '${manifest.name}' is not; electron-builder leaves it as it was proven. Add sign-notarize before verify-binary.`);
}
function outputsOf(made, { request, artifact, frontendDigest }) {
    const { installers, metadata, checksums, app } = installersOf(made);
    return (0,inputs/* outputsWith */.rN)({
        installers: installers.join('\n'),
        'update-metadata': metadata.join('\n'),
        checksums,
        'app-path': app,
        'sidecar-digest': made.digest,
        'frontend-digest': frontendDigest ?? '',
        channel: request.channel,
        'artifact-name': artifact,
    });
}


/***/ }),

/***/ 34954:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ eachLine)
/* harmony export */ });
/** A longer line loses its front, in characters. */
const LONGEST_LINE = 32 * 1024 * 1024;
/**
 * Calls `onLine` for each line of `stream` (UTF-8) as it arrives, without its ending: LF, CRLF, or the lone CR
 * of progress bars. A last line without an ending counts. `node:readline` would also split at U+2028 and U+2029,
 * which may stand inside JSON. Of a line with more than `longest` characters, only its last ones are given:
 * the half of `longest` at least.
 */
function eachLine(stream, onLine, longest = LONGEST_LINE) {
    let line = '';
    // A CR at the end of a chunk: whether it is half of a CRLF shows in the next one.
    let held = '';
    const add = (text) => {
        line += text;
        if (line.length > longest)
            line = line.slice(-longest / 2);
    };
    const take = (text) => {
        const [rest = '', ...starts] = text.split(/\r\n|\n|\r/);
        add(rest);
        for (const start of starts) {
            onLine(line);
            line = '';
            add(start);
        }
    };
    stream.setEncoding('utf8');
    stream.on('data', (chunk) => {
        const text = held + chunk;
        held = text.endsWith('\r') ? '\r' : '';
        take(held ? text.slice(0, -1) : text);
    });
    stream.on('end', () => {
        take(held);
        if (line)
            onLine(line);
    });
}


/***/ }),

/***/ 39721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ ProcessTree)
});

// UNUSED EXPORTS: taskkillArguments

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/shared/processes/linux-processes.ts

/**
 * The living processes, from `/proc`; what has ended and only waits for its parent does not count. `undefined` where
 * there is no `/proc`. Synchronous: it takes about a millisecond for a hundred processes, and can so be used while
 * this process ends.
 */
function linuxProcesses() {
    try {
        return (0,external_node_fs_.readdirSync)('/proc').flatMap((entry) => {
            const listed = /^\d+$/.test(entry) ? linuxProcess(Number(entry)) : undefined;
            return listed ? [listed] : [];
        });
    }
    catch {
        return undefined;
    }
}
/** The process `pid`, if it lives. */
function linuxProcess(pid) {
    try {
        return parseStat((0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1'));
    }
    catch {
        // It has ended in the meantime.
        return undefined;
    }
}
/** Reads `/proc/<pid>/stat`; `undefined` for a process that has ended. */
function parseStat(text) {
    // The name stands in brackets, and may hold brackets and spaces itself.
    const [open, close] = [text.indexOf('('), text.lastIndexOf(')')];
    const fields = text.slice(close + 2).split(' ');
    const [state = '', parent, group, session] = fields;
    if (open < 0 || 'ZX'.includes(state))
        return undefined;
    return {
        pid: Number.parseInt(text, 10),
        parent: Number(parent),
        name: Buffer.from(text.slice(open + 1, close), 'latin1').toString('utf8'),
        group: Number(group),
        session: Number(session),
        // Field 22 of the manual, which counts from 1: ticks since the machine was started.
        started: Number(fields[19]),
    };
}
/** Whether the environment that `pid` was started with holds `name`; no, if it cannot be read. */
function hasVariable(pid, name) {
    try {
        return `\0${(0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, 'latin1')}`.includes(`\0${name}=`);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/shared/processes/process-list.ts
/** The commands that list the processes of a platform without `/proc`, in the order in which they are tried. */
function listCommands(platform) {
    return platform === 'win32' ? [POWERSHELL, WMIC] : [PS];
}
const PS = {
    tool: 'ps',
    // `lstart` has always five words; the name comes last, since it may hold spaces.
    args: ['-axo', 'pid=,ppid=,pgid=,stat=,lstart=,comm='],
    // Dates in English.
    env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
    parse: parsePs,
};
const POWERSHELL = {
    tool: 'powershell',
    args: [
        '-NoProfile',
        '-NonInteractive',
        '-Command',
        // Ticks, because a date would come in the words of the user's language.
        'Get-CimInstance Win32_Process | ForEach-Object { "$($_.ProcessId) $($_.ParentProcessId) $($_.CreationDate.Ticks) $($_.Name)" }',
    ],
    parse: parsePowershell,
};
/** For Windows without PowerShell; newer ones no longer have it. */
const WMIC = {
    tool: 'wmic',
    args: ['process', 'get', 'CreationDate,Name,ParentProcessId,ProcessId', '/format:csv'],
    parse: parseWmic,
};
/** Reads the output of `ps`, without what has ended and only waits for its parent. */
function parsePs(output) {
    return rows(output, /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(\S+ \S+\s+\S+ \S+ \S+)\s+(.*)$/).flatMap(([pid, parent, group, state = '', date = '', path = '']) => {
        if (state.startsWith('Z'))
            return [];
        const name = path.replace(/^.*\//, '');
        return [{ ...numbers(pid, parent), name, started: Date.parse(date), group: Number(group), session: 0 }];
    });
}
/** Reads lines `pid parent ticks name`. */
function parsePowershell(output) {
    // The idle process and the like have no date.
    return rows(output, /^(\d+) (\d+) (\d*) (.*)$/).map(([pid, parent, ticks, name = '']) => ({
        ...numbers(pid, parent),
        name,
        started: Number(ticks),
        group: 0,
        session: 0,
    }));
}
/** Reads lines `host,20260102030405.123456+060,name,parent,pid`; a name may hold commas. */
function parseWmic(output) {
    return rows(output, /^[^,]*,(\d{14}\.\d+)?[^,]*,(.*),(\d+),(\d+)$/).map(([date, name = '', parent, pid]) => ({
        ...numbers(pid, parent),
        name,
        started: Number(date ?? 0),
        group: 0,
        session: 0,
    }));
}
function numbers(pid, parent) {
    return { pid: Number(pid), parent: Number(parent) };
}
/** The groups of each line that looks like `pattern`. */
function rows(output, pattern) {
    return output.split(/\r*\n/).flatMap((line) => {
        const match = pattern.exec(line.trimEnd());
        return match ? [match.slice(1)] : [];
    });
}

;// CONCATENATED MODULE: ./src/shared/processes/tree-members.ts
/**
 * Which of the processes that the system lists belong to a tree. It remembers whom it has seen, by number and time
 * of start, so that it knows them again when their parents are gone, and is not fooled by a number that was given
 * to another process.
 */
class TreeMembers {
    #root;
    #marked;
    /** All that were ever seen, by number. */
    #seen = new Map();
    /** Numbers of the groups and sessions that only members can be in. */
    #groups = new Set();
    #sessions = new Set();
    #rootStart;
    /** `root` leads its group and session (POSIX); `marked` knows a member by its looks. */
    constructor(root, marked = () => false) {
        this.#root = root;
        this.#marked = marked;
        this.#groups.add(root);
        this.#sessions.add(root);
    }
    /** Tells that the process with the root's number is the root: to be called while it cannot be another. */
    meetRoot(listed) {
        if (this.#rootStart !== undefined)
            return;
        const root = listed.find(({ pid }) => pid === this.#root);
        if (!root)
            return;
        this.#rootStart = root.started;
        this.#add(root);
    }
    /** Those of `listed` that belong to the tree. */
    update(listed) {
        const living = new Map(listed.map((process) => [process.pid, process]));
        const found = listed.filter((process) => this.#isSeen(process));
        let others = listed.filter((process) => !this.#isSeen(process) && this.#isYoung(process));
        for (let grown = true; grown;) {
            const fresh = others.filter((process) => this.#belongs(process, living));
            for (const process of fresh)
                this.#add(process);
            found.push(...fresh);
            others = others.filter((process) => !fresh.includes(process));
            grown = fresh.length > 0;
        }
        return found;
    }
    #add(process) {
        this.#seen.set(process.pid, process);
        if (process.group > 0)
            this.#groups.add(process.group);
        if (process.session > 0)
            this.#sessions.add(process.session);
    }
    #isSeen({ pid, started }) {
        return this.#seen.get(pid)?.started === started;
    }
    /** Only what was not started before the root can come from it. */
    #isYoung({ started }) {
        return this.#rootStart === undefined || !(started < this.#rootStart);
    }
    #belongs(process, living) {
        return (this.#hasParent(process, living) ||
            this.#isLedByMember(process.group, this.#groups, living) ||
            this.#isLedByMember(process.session, this.#sessions, living) ||
            this.#marked(process));
    }
    /** POSIX gives orphans a new parent, so a parent lives; Windows leaves them the number of the dead one. */
    #hasParent(process, living) {
        const parent = this.#seen.get(process.parent);
        if (!parent || process.started < parent.started)
            return false;
        const now = living.get(process.parent);
        // The number may have gone to another, who is then the parent of what came later.
        return !now || now.started === parent.started || process.started < now.started;
    }
    #isLedByMember(id, known, living) {
        if (!known.has(id))
            return false;
        const leader = living.get(id);
        return !leader || this.#isSeen(leader);
    }
}

;// CONCATENATED MODULE: ./src/shared/processes/process-tree.ts





/** How long the system may take to end what was killed, in ms. */
const KILL_GRACE = 5000;
/** How often it is looked whether something has ended, in ms: at first, and at most. */
const [FIRST_POLL, LONGEST_POLL] = [4, 50];
/** How long a command may take to list the processes, in ms. */
const LIST_TIMEOUT = 15_000;
const QUIETLY = { windowsHide: true, stdio: 'ignore' };
/**
 * A process and all that it has started, directly or not, also what outlives its parent. Whoever wants to find
 * that later has to look (`members`) while the parents live; with a mark on Linux, that is not needed.
 */
class ProcessTree {
    #root;
    #pid;
    #platform;
    #members;
    /** To be made as soon as the root runs. */
    constructor({ root, platform, mark }) {
        // A child that could not be started has no number, and no tree.
        this.#pid = root.pid ?? Number.NaN;
        this.#root = root;
        this.#platform = platform;
        const marked = mark !== undefined && platform === 'linux';
        this.#members = new TreeMembers(this.#pid, marked ? ({ pid }) => hasVariable(pid, mark) : undefined);
        const start = platform === 'linux' ? linuxProcess(this.#pid) : undefined;
        if (start)
            this.#members.meetRoot([start]);
    }
    /** Those that live, the root included; `undefined` where the system does not tell. */
    async members() {
        if (this.#platform === 'linux') {
            const listed = linuxProcesses();
            return listed && this.#members.update(listed);
        }
        // Until we have seen it end, its number cannot go to another.
        const runs = this.#runs();
        const listed = await runLists(listCommands(this.#platform));
        if (!listed)
            return undefined;
        if (runs)
            this.#members.meetRoot(listed);
        return this.#members.update(listed);
    }
    /** Whether nothing lives after at most `time` ms; also true where the system does not tell. */
    async gone(time) {
        const deadline = performance.now() + time;
        let pause = FIRST_POLL;
        while (!(await this.#isEmpty())) {
            if (performance.now() >= deadline)
                return false;
            await (0,promises_.setTimeout)(pause);
            pause = Math.min(pause * 2, LONGEST_POLL);
        }
        return true;
    }
    /** Asks each to end (POSIX). */
    async ask() {
        for (const { pid } of (await this.members()) ?? [])
            signal(pid, 'SIGTERM');
    }
    /** Kills all of it, and what it starts meanwhile; ends when nothing lives, or after 5 s. Never throws. */
    async kill() {
        const deadline = performance.now() + KILL_GRACE;
        let pause = FIRST_POLL;
        do {
            await this.#killOnce(await this.members());
            if (await this.#isEmpty())
                return;
            await (0,promises_.setTimeout)(pause);
            pause = Math.min(pause * 2, LONGEST_POLL);
        } while (performance.now() < deadline);
    }
    /** As `kill`, but at once and as far as that goes: for the moment in which this process ends. */
    killNow() {
        const living = this.#platform === 'linux' ? linuxProcesses() : undefined;
        if (living)
            for (const { pid } of this.#members.update(living))
                signal(pid, 'SIGKILL');
        else if (this.#platform !== 'win32')
            this.#killGroup();
        else {
            for (const args of this.#windowsKills())
                (0,external_node_child_process_.spawnSync)('taskkill', args, QUIETLY);
            this.#killRoot();
        }
    }
    #runs() {
        return this.#root.pid !== undefined && this.#root.exitCode === null && this.#root.signalCode === null;
    }
    /** Looks twice: one that starts another and ends, while the list is made, can leave both out of it. */
    async #isEmpty() {
        if ((await this.members())?.length)
            return false;
        // Windows keeps the parent's number, so the next look at the tree finds it anyway; and a list takes a second.
        return this.#platform === 'win32' || !(await this.members())?.length;
    }
    async #killOnce(living) {
        if (this.#platform === 'win32') {
            for (const args of this.#windowsKills(living))
                await taskkill(args);
            this.#killRoot();
            return;
        }
        // First the group, since nothing can fork away from that.
        this.#killGroup(living);
        for (const { pid } of living ?? [])
            signal(pid, 'SIGKILL');
    }
    /** The group's number is free for others when nobody is in it. */
    #killGroup(living) {
        const inUse = living ? living.some(({ group }) => group === this.#pid) : this.#runs();
        if (inUse)
            signal(-this.#pid, 'SIGKILL');
    }
    /** What `taskkill` has left (it may be missing, or refused), the root at least. Harmless where it has not. */
    #killRoot() {
        if (this.#runs())
            signal(this.#pid, 'SIGKILL');
    }
    #windowsKills(living = []) {
        return taskkillArguments(this.#runs() ? this.#pid : undefined, living);
    }
}
/** Sends a signal to a process, or to a group by its negative number; whether there was one to take it. */
function signal(pid, name) {
    try {
        return process.kill(pid, name);
    }
    catch {
        return false;
    }
}
/** The calls of `taskkill` that end a tree: below its root while that runs, and by number what no longer hangs on it. */
function taskkillArguments(root, living) {
    const loose = living.filter(({ pid }) => pid !== root).flatMap(({ pid }) => ['/PID', String(pid)]);
    return [
        ...(root === undefined ? [] : [['/T', '/F', '/PID', String(root)]]),
        ...(loose.length > 0 ? [['/F', ...loose]] : []),
    ];
}
function taskkill(args) {
    return new Promise((resolve) => {
        const killer = (0,external_node_child_process_.spawn)('taskkill', args, QUIETLY);
        killer.on('error', () => resolve());
        killer.on('close', () => resolve());
    });
}
/** The processes that the first command that works lists. */
async function runLists(commands) {
    for (const command of commands) {
        const output = await outputOf(command);
        const listed = output === undefined ? [] : command.parse(output);
        if (listed.length > 0)
            return listed;
    }
    return undefined;
}
function outputOf({ tool, args, env }) {
    const options = { timeout: LIST_TIMEOUT, windowsHide: true, maxBuffer: 2 ** 26, ...(env && { env }) };
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)(tool, args, options, (error, stdout) => resolve(error ? undefined : stdout));
    });
}


/***/ })

};
