export const id = 7809;
export const ids = [7809];
export const modules = {

/***/ 7809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  packageApp: () => (/* binding */ packageApp)
});

// EXTERNAL MODULE: ./src/sidecar/manifest-types.ts
var manifest_types = __webpack_require__(1966);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/electron-package/frontend/build-frontend.ts + 6 modules
var build_frontend = __webpack_require__(7415);
// EXTERNAL MODULE: ./src/electron-package/frontend/download-frontend.ts
var download_frontend = __webpack_require__(6871);
// EXTERNAL MODULE: ./src/electron-package/frontend/frontend-tree.ts
var frontend_tree = __webpack_require__(5459);
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
var inputs = __webpack_require__(3978);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/shared/files.ts
var files = __webpack_require__(8590);
// EXTERNAL MODULE: ./src/shared/markdown-table.ts
var markdown_table = __webpack_require__(7153);
// EXTERNAL MODULE: ./src/shared/quantities.ts
var quantities = __webpack_require__(2072);
// EXTERNAL MODULE: ./src/electron-package/update-metadata/channel-file.ts
var channel_file = __webpack_require__(5438);
// EXTERNAL MODULE: ./src/electron-package/update-metadata/checksums.ts
var checksums = __webpack_require__(2461);
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

// EXTERNAL MODULE: ./src/sidecar/in-order.ts
var in_order = __webpack_require__(7357);
// EXTERNAL MODULE: ./src/electron-package/update-metadata/release-files.ts
var release_files = __webpack_require__(4845);
// EXTERNAL MODULE: ./src/sidecar/tree/verify.ts
var verify = __webpack_require__(3043);
// EXTERNAL MODULE: ./src/shared/zod.ts
var zod = __webpack_require__(2916);
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
        const all = (await (0,verify/* verifyTree */.a)(folder, manifest, options)).filter((one) => counts(one, manifest));
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
var check_release = __webpack_require__(3144);
// EXTERNAL MODULE: ./src/sidecar/archive/entry-guard.ts
var entry_guard = __webpack_require__(6830);
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
    const guard = new entry_guard/* EntryGuard */.I(file, platform);
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
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./src/sidecar/archive/contents.ts
var contents = __webpack_require__(7198);
// EXTERNAL MODULE: ./src/sidecar/archive/tar-header.ts
var tar_header = __webpack_require__(8903);
// EXTERNAL MODULE: ./src/sidecar/archive/tar-reader.ts
var tar_reader = __webpack_require__(5945);
// EXTERNAL MODULE: ./src/sidecar/archive/unpack.ts + 1 modules
var unpack = __webpack_require__(9412);
// EXTERNAL MODULE: ./src/sidecar/archive/byte-queue.ts
var byte_queue = __webpack_require__(4868);
;// CONCATENATED MODULE: ./src/electron-package/check-result/packages/cpio-reader.ts

/** Why something is no cpio archive that can be read. */
class CpioError extends Error {
}
/** Six characters, and thirteen numbers of eight hexadecimal digits. */
const HEADER = 110;
const FORM = /^07070[12][0-9a-f]{104}$/i;
const LAST = 'TRAILER!!!';
const LONGEST_NAME = 2 ** 16;
const LONGEST_TARGET = 4096;
const TYPE = 0o170000;
const FILE = 0o100000;
const LINK = 0o120000;
const FOLDER = 0o040000;
/** Reads a cpio archive (`newc`, as RPM has it) in the terms of a tar, so that both are judged alike. Throws `CpioError`. */
async function* readCpio(chunks) {
    const queue = new byte_queue/* ByteQueue */.y(chunks);
    try {
        for (let header = await takeHeader(queue); header.name !== LAST; header = await takeHeader(queue)) {
            const entry = await entryOf(header, queue);
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
async function entryOf({ name, mode, size }, queue) {
    const type = mode & TYPE;
    if (type === LINK) {
        const linkName = (await taken(queue, size, LONGEST_TARGET)).toString();
        return { header: headerOf(name, mode, { linkName, typeflag: '2' }), content: contentOf(queue, 0) };
    }
    const typeflag = type === FOLDER ? '5' : type === FILE ? '0' : '6';
    return { header: headerOf(name, mode, { size, typeflag }), content: contentOf(queue, size) };
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
    const name = (await taken(queue, length, LONGEST_NAME)).toString('utf8', 0, length - 1);
    const filled = HEADER + length;
    await taken(queue, (4 - (filled % 4)) % 4, 3);
    return { name, mode, size };
}
async function* contentOf(queue, size) {
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
    const local = await readAt(zip.handle, offset, 30);
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
    const list = await readAt(handle, offset, length);
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
    const tail = await readAt(handle, from, size - from);
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
    const end = await readAt(handle, at, 56);
    if (end.readUInt32LE(0) !== END64)
        throw new ZipError('its end is damaged');
    const number = (offset) => Number(end.readBigUInt64LE(offset));
    return { entries: number(32), length: number(40), offset: number(48) };
}
async function readAt(handle, offset, length) {
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
const DAMAGES = [ZipError, tar_header/* TarError */.mt, DebError, RpmError, CpioError];
const OPENERS = [
    [/\.zip$/, (one) => open_package_unpack(one, readZip(one.file))],
    [/\.(?:tar\.gz|tgz)$/, (one) => open_package_unpack(one, (0,tar_reader/* readTar */.s)(gunzipped((0,external_node_fs_.createReadStream)(one.file))))],
    [/\.tar\.xz$/, (one) => openXz(one, (0,external_node_fs_.createReadStream)(one.file), tar_reader/* readTar */.s)],
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
async function open_package_unpack(one, entries) {
    const { file, into, wanted, host } = one;
    const archive = wantedEntries(entries, { file, platform: host.platform, wanted });
    await (0,unpack/* unpackEntries */.x)(into, { file, archive, platform: host.platform });
    return { opened: true };
}
async function* gunzipped(raw) {
    yield* (0,external_node_stream_.pipeline)(raw, (0,external_node_zlib_.createGunzip)({ chunkSize: 2 ** 20 }), () => undefined);
}
async function openDeb(one) {
    const { name, content } = await findDebData(one.file);
    if (name === 'data.tar')
        return open_package_unpack(one, (0,tar_reader/* readTar */.s)(content()));
    if (name === 'data.tar.gz')
        return open_package_unpack(one, (0,tar_reader/* readTar */.s)(gunzipped(content())));
    if (name === 'data.tar.zst')
        return open_package_unpack(one, (0,tar_reader/* readTar */.s)(await unzstd(one, content())));
    if (name === 'data.tar.xz')
        return openXz(one, content(), tar_reader/* readTar */.s);
    return { opened: false, reason: `its files are in '${name}'` };
}
async function openRpm(one) {
    const { compressor, content } = await findRpmPayload(one.file);
    if (compressor === 'none')
        return open_package_unpack(one, readCpio(content()));
    if (compressor === 'gzip')
        return open_package_unpack(one, readCpio(gunzipped(content())));
    if (compressor === 'zstd')
        return open_package_unpack(one, readCpio(await unzstd(one, content())));
    if (compressor === 'xz')
        return openXz(one, content(), readCpio);
    return { opened: false, reason: `its files are packed by '${compressor}'` };
}
/** Our reader looks for the end of each frame first, and so wants a file. */
async function unzstd(one, compressed) {
    const copy = (0,external_node_path_.join)(await workFolder(one), 'files.zst');
    await (0,promises_.writeFile)(copy, compressed);
    return (0,contents/* archiveContents */.N)(copy, { maxSize: LARGEST });
}
/** Node has no xz. */
async function openXz(one, compressed, read) {
    const copy = (0,external_node_path_.join)(await workFolder(one), 'files.xz');
    await (0,promises_.writeFile)(copy, compressed);
    const found = await runFirst(['xz'], ['--decompress', copy], one.host);
    if (!found)
        return { opened: false, reason: "the program 'xz' is missing" };
    return open_package_unpack(one, read((0,external_node_fs_.createReadStream)(copy.replace(/\.xz$/, ''), { highWaterMark: 2 ** 20 })));
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
var release = __webpack_require__(1143);
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
    const results = (0,in_order/* inOrder */.a)(files.filter(release/* isInstaller */.js), PACKAGES_AT_ONCE, (file) => oneFile(file, expected, host));
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
            return [damaged(file, name, error)];
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
function damaged(file, name, error) {
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
    for await (const found of (0,in_order/* inOrder */.a)(parts, parts.length, (part) => part()))
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
var electron_package_finding = __webpack_require__(2318);
// EXTERNAL MODULE: ./src/electron-package/update-metadata/note-sidecar.ts
var note_sidecar = __webpack_require__(2659);
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
        throw failed(run, code, said);
    // It says the same once for each processor and target.
    const lines = [...new Set(said)];
    (0,errors/* throwAll */.Kx)([...lines.flatMap(missingResource), ...(run.mustSign ? lines.flatMap(notSigned) : [])]);
}
/** The arguments after Node's own: the program first. */
function argumentsOf({ builder, plan, overlay, extraArgs }) {
    const what = [`--${plan.section}`, ...plan.targets, `--${plan.arch}`];
    return [builder.program, ...what, '--publish', 'never', '--config', overlay, ...extraArgs];
}
function failed({ builder }, code, said) {
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
var shared_inputs = __webpack_require__(3876);
// EXTERNAL MODULE: ./src/verify-binary/check-errors.ts
var check_errors = __webpack_require__(9993);
// EXTERNAL MODULE: ./src/verify-binary/inputs.ts
var verify_binary_inputs = __webpack_require__(9464);
// EXTERNAL MODULE: ./src/verify-binary/runs/run-once.ts + 7 modules
var run_once = __webpack_require__(8284);
// EXTERNAL MODULE: ./src/verify-binary/runs/run-plan.ts + 1 modules
var run_plan = __webpack_require__(3388);
// EXTERNAL MODULE: ./src/verify-binary/runs/runs-here.ts
var runs_here = __webpack_require__(6551);
// EXTERNAL MODULE: ./src/verify-binary/runs/stage.ts
var stage = __webpack_require__(7038);
;// CONCATENATED MODULE: ./src/electron-package/package-app/start-inside.ts








/**
 * How the backend is started from the packaged app: once, by the rules of verify-binary. Throws `input-invalid` for
 * all that is wrong with these inputs together.
 */
function planStart(given, host) {
    const defaults = (0,shared_inputs/* parseInputs */.T)(verify_binary_inputs/* inputs */.Q, () => '');
    const { args, env, port, ready, stop } = given;
    return (0,run_plan/* planRuns */.g)({
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
    const why = (0,runs_here/* whyNotStarted */.h)(given, { target }, { host, checks: [] });
    if (why !== undefined)
        return why;
    const subject = { tree, executable, own: false };
    const { run } = await (0,stage/* withStage */.L)(subject, host, (stage) => (0,run_once/* runOnce */.J)({ plan, stage, host }, 1));
    (0,errors/* throwAll */.Kx)(run.failures.map(check_errors/* checkError */.Lq));
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

// EXTERNAL MODULE: ./src/sidecar/find-hand-over.ts
var find_hand_over = __webpack_require__(7651);
// EXTERNAL MODULE: ./src/sidecar/manifest.ts
var sidecar_manifest = __webpack_require__(8014);
// EXTERNAL MODULE: ./src/sidecar/named-hand-over.ts
var named_hand_over = __webpack_require__(6325);
// EXTERNAL MODULE: ./src/verify-binary/subject/program-folder.ts
var program_folder = __webpack_require__(7567);
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
    const { path } = await (0,named_hand_over/* nameHandOver */.N)(named, host, { path: 'sidecar', artifact: 'sidecar-artifact' });
    const found = await (0,find_hand_over/* findHandOver */.R)(path);
    if (found.manifest === undefined)
        throw withoutManifest(path);
    const manifest = await (0,sidecar_manifest/* readManifest */.WI)(found.manifest);
    const passed = gate(manifest);
    return (0,files/* withTempDir */.E8)(host.temp, async (temp) => {
        const sidecar = { manifest, ...(await place(found, temp, host)) };
        const differences = await (0,verify/* verifyTree */.a)(sidecar.tree, manifest, host);
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
    await (0,unpack/* unpackArchive */.b)(archive, unpacked, { platform, signal });
    return { tree: await (0,program_folder/* innerFolder */.p)(unpacked), source: archive };
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

// EXTERNAL MODULE: ./src/sidecar/target.ts
var sidecar_target = __webpack_require__(1046);
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
const TARGETS = {
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
        ...targets.flatMap((target) => targetProblems(target, platform, host)),
        ...(arch === 'universal' && host.platform !== 'darwin' ? [notHere('universal', 'darwin', host)] : []),
    ]);
    return { platform, section, arch, targets };
}
/** A backend for both processors of macOS is also one for each of them. Other words for a processor are as good. */
function archOf(wanted, { name, target }) {
    const own = ARCH_WORDS[target.arch] ?? target.arch;
    if (wanted === undefined || wanted === own)
        return own;
    const asked = (0,sidecar_target/* targetFor */.x1)(target.platform, wanted === 'armv7l' ? 'arm' : wanted).arch;
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
function targetProblems(target, platform, host) {
    const known = TARGETS[target.toLowerCase()];
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
    { isRequired: (given) => given['require-signed'], holds: manifest_types/* isSigned */.JI, refusal: proofs_notSigned },
    { isRequired: (given) => given['require-verified'], holds: manifest_types/* isVerified */.p4, refusal: notVerified },
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
var prerelease = __webpack_require__(5714);
var prerelease_default = /*#__PURE__*/__webpack_require__.n(prerelease);
// EXTERNAL MODULE: ./src/shared/invalid-input.ts
var invalid_input = __webpack_require__(5303);
// EXTERNAL MODULE: ./src/electron-package/config/find-config.ts + 1 modules
var find_config = __webpack_require__(8866);
// EXTERNAL MODULE: ./src/electron-package/config/find-project.ts
var find_project = __webpack_require__(8455);
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
var external_node_module_ = __webpack_require__(8995);
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
        throw tooOld(version, packageJson);
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
function tooOld(version, packageJson) {
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
    if ((0,manifest_types/* isSigned */.JI)(manifest) || !hasCertificate(host.env))
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


/***/ })

};
