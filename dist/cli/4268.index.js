export const id = 4268;
export const ids = [4268];
export const modules = {

/***/ 5329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ decodeHistory),
/* harmony export */   N2: () => (/* binding */ encodeHistory),
/* harmony export */   TK: () => (/* binding */ withBuild)
/* harmony export */ });
/* harmony import */ var _compressed_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5194);
/* harmony import */ var _record_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3784);


/** Sets kept: a few branches of one program, for a few interpreters. Each costs a look at its files. */
const MOST_SETS = 8;
/** What is remembered of a content is that it is a history. */
const ABOUT = 'build history';
/** `history` after a build that read `set`. */
function withBuild(history, set, newest) {
    const others = history?.sets.filter((known) => !(0,_record_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameSet */ .T9)(known, set)) ?? [];
    return { sets: [set, ...others].slice(0, MOST_SETS), newest };
}
/** The history as it is kept. It speaks of no blobs. */
function encodeHistory(history) {
    return { content: (0,_compressed_json_js__WEBPACK_IMPORTED_MODULE_0__/* .compressed */ .u)(history), blobs: [] };
}
/**
 * The history in `content`; undefined if it is damaged or of another version: then it is begun anew. What was found sound
 * before, on this machine, is not checked again.
 */
async function decodeHistory(content, memory) {
    const value = jsonIn(content);
    const sound = await memory.answer(ABOUT, content, async () => {
        // To load the schema takes longer than to check with it.
        const { historySchema } = await Promise.all(/* import() */[__webpack_require__.e(6562), __webpack_require__.e(8745)]).then(__webpack_require__.bind(__webpack_require__, 8745));
        return historySchema.safeParse(value).success ? '' : undefined;
    });
    return sound === undefined ? undefined : value;
}
function jsonIn(content) {
    try {
        return (0,_compressed_json_js__WEBPACK_IMPORTED_MODULE_0__/* .decompressed */ .j)(content);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 1092:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ym: () => (/* binding */ encodeRecord),
/* harmony export */   eT: () => (/* binding */ decodeRecord),
/* harmony export */   q7: () => (/* binding */ RECORD_FORMAT)
/* harmony export */ });
/* harmony import */ var _compressed_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5194);
/* harmony import */ var _invalid_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5169);


/** Raised when the record says anything in another way: older ones are misses then. */
const RECORD_FORMAT = 1;
/** What is remembered of a content is that it is a sound record. */
const ABOUT = 'build record';
/** The record as it is kept. */
function encodeRecord(record) {
    const { verification: _, signature: __, ...manifest } = record.manifest;
    const sources = { ...record.sources, digests: Object.fromEntries(record.sources.digests) };
    return {
        content: (0,_compressed_json_js__WEBPACK_IMPORTED_MODULE_0__/* .compressed */ .u)({ format: RECORD_FORMAT, ...record, manifest, sources }),
        blobs: record.archive.map(({ sha256, size }) => ({ sha256, size })),
    };
}
/**
 * The record in `content`, which was kept under `key`. Throws `cache-record-invalid` for anything else than a whole
 * record of this format and key whose manifest does not contradict itself, and what the checks of a manifest throw.
 * What was found sound before, on this machine, is not checked again.
 */
async function decodeRecord(content, key, memory) {
    const { format: _, ...record } = await storedIn(content, memory);
    if (record.key !== key)
        throw (0,_invalid_record_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidRecord */ .d)('it belongs to another key');
    const { verification: __, signature: ___, ...manifest } = record.manifest;
    const sources = { ...record.sources, digests: new Map(Object.entries(record.sources.digests)) };
    return { ...record, manifest, sources };
}
async function storedIn(content, memory) {
    const value = (0,_compressed_json_js__WEBPACK_IMPORTED_MODULE_0__/* .decompressed */ .j)(content);
    await memory.answer(ABOUT, content, async () => {
        // To load the schema takes longer than to check with it.
        const { checkRecord } = await Promise.all(/* import() */[__webpack_require__.e(6562), __webpack_require__.e(664)]).then(__webpack_require__.bind(__webpack_require__, 664));
        checkRecord(value);
        return '';
    });
    return value;
}


/***/ }),

/***/ 7885:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   nU: () => (/* binding */ cacheAccess),
/* harmony export */   qT: () => (/* binding */ readPointer),
/* harmony export */   rh: () => (/* binding */ writeRecord),
/* harmony export */   wn: () => (/* binding */ writeHistory)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);
/* harmony import */ var _build_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5329);
/* harmony import */ var _build_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1092);
/* harmony import */ var _memory_content_memory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6207);
/* harmony import */ var _store_digests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6195);





/** Access to `store` that warns through `host`. */
function cacheAccess(store, host) {
    let warned = false;
    const distrust = (what) => {
        const message = `The build cache (${store.label}) is not used: ${what}`;
        if (warned)
            host.debug(message);
        else
            host.annotate('warning', message);
        warned = true;
    };
    return { store, memory: new _memory_content_memory_js__WEBPACK_IMPORTED_MODULE_3__/* .ContentMemory */ .b(host), distrust };
}
/** The history under `key`; undefined if there is none that can be read. */
async function readHistory(key, access) {
    const found = await access.store.getRecord(key);
    if (!found)
        return undefined;
    const history = await (0,_build_history_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeHistory */ .FU)(found.content, access.memory);
    if (!history)
        access.distrust('its list of earlier builds is damaged or of another version.');
    return history;
}
/** The record under `key`; undefined, with a warning, for what is not one. */
async function readRecord(key, access) {
    const found = await access.store.getRecord(key);
    if (!found)
        return undefined;
    try {
        return await (0,_build_record_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeRecord */ .eT)(found.content, key, access.memory);
    }
    catch (error) {
        access.distrust(reasonOf(error));
        return undefined;
    }
}
/** Keeps `history` under `key`, and remembers that it is sound. */
async function writeHistory(key, history, access) {
    const encoded = (0,_build_history_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeHistory */ .N2)(history);
    if (await (0,_build_history_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeHistory */ .FU)(encoded.content, access.memory))
        await access.store.putRecord(key, encoded);
}
/**
 * Keeps `record` under its key, and remembers that it is sound. Returns the blobs that it needs; undefined, with a warning,
 * for what could not be read again.
 */
async function writeRecord(record, access) {
    const encoded = (0,_build_record_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeRecord */ .Ym)(record);
    try {
        await (0,_build_record_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeRecord */ .eT)(encoded.content, record.key, access.memory);
    }
    catch (error) {
        access.distrust(reasonOf(error));
        return undefined;
    }
    await access.store.putRecord(record.key, encoded);
    return encoded.blobs;
}
/** The key of the record that `key` leads to. */
async function readPointer(key, { store }) {
    const found = await store.getRecord(key);
    const text = found && Buffer.from(found.content).toString('latin1');
    return text !== undefined && (0,_store_digests_js__WEBPACK_IMPORTED_MODULE_4__/* .isDigest */ .Bc)(text) ? text : undefined;
}
/** What is wrong with something of the cache. Throws on what is not about the cache: an interruption, a full disk, a bug. */
function reasonOf(error) {
    if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo && UNUSABLE.has(error.code))
        return error.message;
    throw error;
}
/** How a poisoned or damaged entry shows. */
const UNUSABLE = new Set([
    'archive-damaged',
    'archive-missing',
    'archive-unsafe',
    'cache-record-invalid',
    'manifest-inconsistent',
    'manifest-invalid',
    'name-invalid',
    'target-unknown',
    'tree-link-outside',
    'tree-missing',
    'tree-name-unsupported',
    'tree-special-file',
]);


/***/ }),

/***/ 5194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ decompressed),
/* harmony export */   u: () => (/* binding */ compressed)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _invalid_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5169);


/** Records are lists of thousands of files that look alike: a tenth of the size, in milliseconds. */
const LEVEL = 3;
/** A program of 100,000 files has 30 MB. */
const LARGEST = 512 * 2 ** 20;
/** `value` as JSON, compressed with zstd. */
function compressed(value) {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdCompressSync)(JSON.stringify(value), {
        params: { [node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.ZSTD_c_compressionLevel]: LEVEL },
    });
}
/** What `compressed` was given. Throws `cache-record-invalid` for anything else. */
function decompressed(content) {
    try {
        return JSON.parse((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdDecompressSync)(content, { maxOutputLength: LARGEST }).toString('utf8'));
    }
    catch (cause) {
        throw (0,_invalid_record_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidRecord */ .d)('it is damaged', cause);
    }
}


/***/ }),

/***/ 5169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ invalidRecord)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);

/** `cache-record-invalid`, with `why` as a clause. */
function invalidRecord(why, cause) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('cache-record-invalid', `A record of the build cache cannot be used: ${why}.`, {
        hint: 'It was damaged, or written by something else. A full build replaces it.',
        cause,
    });
}


/***/ }),

/***/ 6624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   WS: () => (/* binding */ previousBuild)
/* harmony export */ });
/* harmony import */ var _cache_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7885);
/* harmony import */ var _key_explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1186);
/* harmony import */ var _key_source_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4874);
/* harmony import */ var _record_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3784);




/**
 * Finds the best that the store has for the sources as they are now: for each set of files that earlier builds read,
 * the newest first, whether a build with just these contents is there, then one to begin from.
 */
async function lookUp(request, access, host) {
    const { plan, key, history } = request;
    if (!history)
        return { level: 'none', reason: 'no build of this program is there yet' };
    const known = [];
    for (const set of history.sets) {
        host.signal.throwIfAborted();
        const sources = { set, state: await (0,_key_source_state_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceState */ .f)(set, plan, host) };
        const record = await (0,_cache_access_js__WEBPACK_IMPORTED_MODULE_0__/* .readRecord */ .aE)((0,_record_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .exactKey */ .FF)(key, sources), access);
        if (record)
            return { level: '0', record };
        known.push(sources);
    }
    for (const sources of known) {
        const base = await findBase(sources, key, access);
        if (base)
            return base;
    }
    return { level: 'none', reason: await whyNone(known, { history, key }, access) };
}
async function findBase(sources, key, access) {
    const pointer = await (0,_cache_access_js__WEBPACK_IMPORTED_MODULE_0__/* .readPointer */ .qT)((0,_record_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .baseKey */ .H_)(key, sources), access);
    const record = pointer === undefined ? undefined : await (0,_cache_access_js__WEBPACK_IMPORTED_MODULE_0__/* .readRecord */ .aE)(pointer, access);
    return record && { level: '1', record, sources, changed: changedSources(record, sources) };
}
/** Sources whose contents are not those that `record` was made of. */
function changedSources(record, { state }) {
    return [...state.digests]
        .filter(([path, digest]) => record.sources.digests.get(path) !== digest)
        .map(([path]) => path);
}
/** What keeps the newest build of the program from being used. */
async function whyNone([now], { history, key }, access) {
    const lines = (0,_key_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explainDifference */ .L)(await newestBuild(history, access), { key, sources: now });
    return lines.length === 0 ? 'the last build is no longer there' : named(lines, '; ');
}
/** The newest build of a program: its key, and its sources if its record is still there. */
async function newestBuild({ sets, newest }, access) {
    const record = await (0,_cache_access_js__WEBPACK_IMPORTED_MODULE_0__/* .readRecord */ .aE)(newest.record, access);
    const [set] = sets;
    return { key: newest.key, sources: record && set && { set, state: record.sources } };
}
/** The newest build of the program that `plan` describes, whatever its key; undefined if `access` has none. */
async function previousBuild(plan, access, host) {
    const history = await (0,_cache_access_js__WEBPACK_IMPORTED_MODULE_0__/* .readHistory */ .Lu)((0,_record_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .historyKey */ .Ox)(plan, host), access);
    return history && newestBuild(history, access);
}
const MOST_NAMED = 3;
/** The first few of `things`. */
function named(things, separator = ', ') {
    const more = things.length - MOST_NAMED;
    return `${things.slice(0, MOST_NAMED).join(separator)}${more > 0 ? ` and ${more} more` : ''}`;
}


/***/ }),

/***/ 3784:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ exactKey),
/* harmony export */   H_: () => (/* binding */ baseKey),
/* harmony export */   Ox: () => (/* binding */ historyKey),
/* harmony export */   T9: () => (/* binding */ isSameSet),
/* harmony export */   yn: () => (/* binding */ toolCacheKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Raised when a key means anything else than before. */
const FORMAT = 'sidecar-build-cache-v1';
/**
 * Where the history of a program is kept: by what the program is, not by what is in it or how it is made, so that a
 * change of an option or of the interpreter can be explained.
 */
function historyKey(plan, host) {
    return digestOf('history', identityOf(plan, host));
}
/**
 * Where the newest cache of `tool` is kept that a build of this program left behind. `decisive` is all that makes an
 * older one worthless to it.
 */
function toolCacheKey(tool, plan, host, decisive) {
    return digestOf('tool-cache', { tool, ...identityOf(plan, host), decisive });
}
function identityOf({ inputs, project, name }, { platform, arch }) {
    const { packager, entry, spec } = inputs;
    return { packager, entry, spec, platform, arch, project: project.name, name };
}
/** Where the build of exactly these sources is kept. */
function exactKey(key, { set, state }) {
    return digestOf('exact', [key.digest, setText(set), state.names, sorted(state.digests)]);
}
/**
 * Where the newest build is kept whose sources differ from these in modules and data files of the application layer at
 * most.
 */
function baseKey(key, { set, state }) {
    const fixed = new Set(set.files.filter(({ role }) => role === 'fixed').map(({ path }) => path));
    const digests = sorted(state.digests).filter(([path]) => fixed.has(path));
    return digestOf('base', [key.digest, setText(set), state.names, digests]);
}
/** Whether both name the same files and folders, in whatever order. */
function isSameSet(one, other) {
    return setText(one) === setText(other);
}
function setText({ files, listings }) {
    const lines = [
        ...files.map(({ path, role }) => JSON.stringify([path, role])),
        ...listings.map(({ folder, deep, of }) => JSON.stringify([folder, deep, of])),
    ];
    return lines.sort().join('\n');
}
function sorted(digests) {
    return [...digests].sort(([a], [b]) => (a < b ? -1 : 1));
}
/** JSON leaves out what is undefined, so an input that is not given counts as none. */
function digestOf(kind, value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([FORMAT, kind, value]))
        .digest('hex');
}


/***/ }),

/***/ 859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ BlobRefused),
/* harmony export */   t: () => (/* binding */ LARGEST_RECORD)
/* harmony export */ });
/** A single blob is not kept, while the cache as such is sound. The message says why. */
class BlobRefused extends Error {
    name = 'BlobRefused';
}
/** No record is larger, in bytes: it is held in memory. */
const LARGEST_RECORD = 64 * 2 ** 20;


/***/ }),

/***/ 3324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/shared/invalid-input.ts
var invalid_input = __webpack_require__(5303);
;// CONCATENATED MODULE: ./src/build-backend/cache/store/cache-location.ts



/**
 * The place that the inputs name; `directory` is the working directory. Everything secret in them is masked, and the
 * address comes back without it. Throws `input-invalid` where they contradict each other.
 */
function cacheLocation(inputs, directory, host) {
    const token = inputs['cache-token'];
    if (token !== undefined)
        maskToken(token, host);
    const server = inputs['cache-url'] === undefined ? undefined : parseServer(inputs['cache-url'], host);
    if (inputs.cache === 'off')
        return { kind: 'off' };
    refuseContradictions(inputs);
    if (server)
        return { kind: 'http', url: server.url, ...authorizationOf(token ?? server.login) };
    const folder = inputs['cache-directory'];
    if (folder !== undefined)
        return { kind: 'directory', folder: (0,external_node_path_.resolve)(directory, folder) };
    return withoutAddress(inputs.cache, host);
}
/** `auto`, `github` and `directory` where no other input says more. */
function withoutAddress(cache, host) {
    if (cache === 'directory' || (cache === 'auto' && host.kind === 'command-line')) {
        return { kind: 'directory', folder: (0,external_node_path_.resolve)(host.cache, 'builds') };
    }
    if (cache === 'github' && host.kind === 'command-line') {
        throw contradiction("The input 'cache' is 'github', and a command line has no access to GitHub's cache.", {
            hint: "Use 'cache: directory', or 'cache: http' with a server of your own.",
        });
    }
    return cache === 'github' || host.caches ? { kind: 'github' } : { kind: 'off' };
}
function refuseContradictions(inputs) {
    const { cache } = inputs;
    const [url, folder] = [inputs['cache-url'] !== undefined, inputs['cache-directory'] !== undefined];
    if (url && folder) {
        throw contradiction("The inputs 'cache-url' and 'cache-directory' name two places for builds.", {
            hint: 'Remove one of them.',
        });
    }
    if (cache === 'http' && !url) {
        throw contradiction("The input 'cache' is 'http', and 'cache-url' is missing.", {
            hint: "Add it: 'cache-url: https://cache.example.org/builds'.",
        });
    }
    if (inputs['cache-token'] !== undefined && !url) {
        throw contradiction("The input 'cache-token' is given without 'cache-url'.", {
            hint: "Add 'cache-url: https://…', or remove 'cache-token'.",
        });
    }
    if (url && cache !== 'auto' && cache !== 'http')
        throw unused('cache-url', cache);
    if (folder && cache !== 'auto' && cache !== 'directory')
        throw unused('cache-directory', cache);
    if (inputs['cache-token'] !== undefined && inputs['cache-url']?.includes('@')) {
        throw contradiction("There are credentials in 'cache-url' and in 'cache-token'.", {
            hint: "Remove those in 'cache-url'.",
        });
    }
}
function unused(name, cache) {
    return contradiction(`The input 'cache' is '${cache}', which does not use '${name}'.`, {
        hint: `Remove '${name}', or change the line 'cache: ${cache}'.`,
    });
}
function contradiction(message, { hint }) {
    return new errors/* UserError */.yo('input-invalid', message, { hint, exitCode: 2 });
}
/** The address without what is secret in it, and that part: `user:password`. */
function parseServer(text, { mask }) {
    const url = URL.parse(text);
    // A message must not show the password of an address that has another fault.
    const shown = text.replace(/\/\/.*@/, '//***@');
    const expected = (what) => (0,invalid_input/* invalid */.G)('cache-url', shown, what);
    if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
        throw expected("an address such as 'https://cache.example.org/builds'");
    }
    if (url.search || url.hash)
        throw expected("an address without '?' and '#'");
    const { username, password } = url;
    url.username = '';
    url.password = '';
    if (!username && !password)
        return { url };
    const login = `${decoded(username)}:${decoded(password)}`;
    maskToken(login, { mask });
    mask(password);
    return { url, login };
}
/** Nobody can hide a user's name, which may be any word. */
function maskToken(token, { mask }) {
    mask(token);
    const [, password] = /^[^:]*:(.+)$/s.exec(token) ?? [];
    if (password)
        mask(password);
    mask(base64(token));
}
function authorizationOf(token) {
    if (token === undefined)
        return {};
    if (/[^\x21-\x7e]/.test(token) && !token.includes(':')) {
        throw (0,invalid_input/* invalid */.G)('cache-token', '***', 'a token without spaces and line breaks');
    }
    return { authorization: token.includes(':') ? `Basic ${base64(token)}` : `Bearer ${token}` };
}
function base64(text) {
    return Buffer.from(text).toString('base64');
}
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/shared/files.ts
var files = __webpack_require__(8590);
// EXTERNAL MODULE: ./src/build-backend/cache/store/back-end.ts
var back_end = __webpack_require__(859);
;// CONCATENATED MODULE: ./src/build-backend/cache/store/directory-layout.ts

/** Where a record is kept. `key` was checked to be a digest. */
function recordFile(folder, key) {
    return (0,external_node_path_.join)(recordFolder(folder), key.slice(0, 2), key);
}
/** Where a blob is kept. */
function blobFile(folder, sha256) {
    return (0,external_node_path_.join)(blobFolder(folder), sha256.slice(0, 2), sha256);
}
function recordFolder(folder) {
    return (0,external_node_path_.join)(folder, 'ac');
}
function blobFolder(folder) {
    return (0,external_node_path_.join)(folder, 'cas');
}
/** For files that are not complete; on the same file system, so that they can be moved. */
function temporaryFolder(folder) {
    return (0,external_node_path_.join)(folder, 'tmp');
}

// EXTERNAL MODULE: ./src/build-backend/cache/store/digests.ts
var digests = __webpack_require__(6195);
;// CONCATENATED MODULE: ./src/build-backend/cache/store/protobuf.ts
const VARINT = 0;
const FIXED_64 = 1;
const BYTES = 2;
const FIXED_32 = 5;
/** The message of these fields, in this order. Numbers are whole, not negative and safe. */
function encodeMessage(fields) {
    return Buffer.concat(fields.flatMap(([field, value]) => typeof value === 'number'
        ? [varint(field * 8 + VARINT), varint(value)]
        : [varint(field * 8 + BYTES), varint(value.length), value]));
}
/**
 * The fields of a message, in their order, those of a fixed width left out (nothing that is read here has one).
 * Undefined if the bytes are no message.
 */
function decodeMessage(bytes) {
    const fields = [];
    const reader = new Reader(bytes);
    while (!reader.done) {
        const tag = reader.varint();
        if (tag === undefined || tag < 8)
            return undefined;
        const type = tag % 8;
        const value = reader.value(type);
        if (value === undefined)
            return undefined;
        if (type === VARINT || type === BYTES)
            fields.push([Math.floor(tag / 8), value]);
    }
    return fields;
}
class Reader {
    #bytes;
    #at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    get done() {
        return this.#at === this.#bytes.length;
    }
    value(type) {
        if (type === VARINT)
            return this.varint();
        if (type === FIXED_64)
            return this.#take(8);
        if (type === FIXED_32)
            return this.#take(4);
        const length = type === BYTES ? this.varint() : undefined;
        return length === undefined ? undefined : this.#take(length);
    }
    /** Undefined where the number is cut off, or larger than a safe integer. */
    varint() {
        let value = 0;
        for (let factor = 1; factor <= Number.MAX_SAFE_INTEGER; factor *= 128) {
            const byte = this.#bytes[this.#at++];
            if (byte === undefined)
                return undefined;
            value += (byte % 128) * factor;
            if (byte < 128)
                return Number.isSafeInteger(value) ? value : undefined;
        }
        return undefined;
    }
    #take(length) {
        const end = this.#at + length;
        if (end > this.#bytes.length)
            return undefined;
        const taken = this.#bytes.subarray(this.#at, end);
        this.#at = end;
        return taken;
    }
}
function varint(value) {
    const bytes = [];
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128))
        bytes.push((rest % 128) + 128);
    return Buffer.from([...bytes, rest]);
}

;// CONCATENATED MODULE: ./src/build-backend/cache/store/action-result.ts


const OUTPUT_FILES = 2;
const STDOUT_RAW = 5;
const STDERR_RAW = 7;
/** Of an OutputFile. */
const PATH = 1;
const DIGEST = 2;
/** Of a Digest. */
const HASH = 1;
const SIZE_BYTES = 2;
/** The bytes under which `record` is kept: content in `stdout_raw`, blobs as output files, the seal in `stderr_raw`. */
function encodeRecord(key, record) {
    return encodeMessage([
        ...record.blobs.map((blob) => [OUTPUT_FILES, outputFile(blob)]),
        [STDOUT_RAW, Buffer.from(record.content)],
        [STDERR_RAW, Buffer.from(sealOf(key, record))],
    ]);
}
/** The record that was kept under `key`; undefined if these bytes are not it, whole and unchanged. */
function decodeRecord(key, bytes) {
    const found = readRecord(bytes);
    return found && found.seal === sealOf(key, found.record) ? found.record : undefined;
}
/** The blobs that a record names, whatever its key; undefined if the bytes are no record. */
function blobsOfRecord(bytes) {
    return readRecord(bytes)?.record.blobs;
}
/** Binds content and blobs to their key, so that neither damage nor a record at another's place goes unseen. */
function sealOf(key, { content, blobs }) {
    const names = blobs.map(({ sha256: hash, size }) => `${hash} ${size}\n`).join('');
    return `sidecar-actions 1 ${key} ${(0,digests/* sha256 */.sc)(`${(0,digests/* sha256 */.sc)(content)}\n${names}`)}`;
}
function readRecord(bytes) {
    const fields = decodeMessage(bytes);
    if (!fields)
        return undefined;
    const blobs = [];
    let content = Buffer.alloc(0);
    let seal = '';
    for (const [field, value] of fields) {
        if (field === OUTPUT_FILES) {
            const blob = blobOf(value);
            if (!blob)
                return undefined;
            blobs.push(blob);
        }
        else if (field === STDOUT_RAW && typeof value !== 'number')
            content = value;
        else if (field === STDERR_RAW && typeof value !== 'number')
            seal = value.toString();
    }
    return { record: { content, blobs }, seal };
}
/** A path is asked for, relative and not empty; nobody ever writes the file. */
function outputFile({ sha256: hash, size }) {
    const digest = encodeMessage([
        [HASH, Buffer.from(hash)],
        [SIZE_BYTES, size],
    ]);
    return encodeMessage([
        [PATH, Buffer.from(hash)],
        [DIGEST, digest],
    ]);
}
function blobOf(outputFile) {
    const digest = message(message(outputFile)?.get(DIGEST));
    const hash = digest?.get(HASH)?.toString() ?? '';
    // A zero is not written by servers that write the message anew.
    const size = digest?.get(SIZE_BYTES) ?? 0;
    return (0,digests/* isDigest */.Bc)(hash) && typeof size === 'number' ? { sha256: hash, size } : undefined;
}
/** The last one of each field, as protobuf wants it. */
function message(value) {
    const fields = Buffer.isBuffer(value) ? decodeMessage(value) : undefined;
    return fields && new Map(fields);
}

;// CONCATENATED MODULE: ./src/build-backend/cache/store/evict.ts






/** A blob without a record may be that of a build that is just being kept; so may a file that is not complete. In ms. */
const STILL_WANTED = 60 * 60_000;
/**
 * Brings a cache folder down to `maxSize`: blobs that no record names go first, then records, the longest unused one
 * first, with the blobs that only they name. A record goes before its blobs, so that whatever interrupts this leaves a
 * valid cache.
 */
async function evict({ folder, maxSize }) {
    await dropLeftovers(temporaryFolder(folder));
    const files = await filesIn(recordFolder(folder));
    const blobs = new Map((await filesIn(blobFolder(folder))).map((blob) => [blob.name, blob]));
    let size = [...files, ...blobs.values()].reduce((sum, file) => sum + file.size, 0);
    if (size <= maxSize)
        return;
    const records = [];
    // One by one: each is held in memory while it is read.
    for (const file of files)
        records.push(await withBlobs(file));
    const uses = countUses(records);
    for (const group of groups(records, blobs, uses)) {
        if (size <= maxSize)
            return;
        for (const file of group())
            size -= await remove(file);
    }
}
/** Whether a file is in use (Windows), or somebody else's in a folder of many users: it stays where it is. */
function isBusy({ code = '' }) {
    return ['EBUSY', 'EPERM', 'EACCES'].includes(code);
}
/** Takes a file away and says how much room that made, in bytes. */
async function remove({ path, size }) {
    try {
        await (0,promises_.rm)(path, { force: true });
        return size;
    }
    catch (error) {
        if (!isBusy(error))
            throw error;
        return 0;
    }
}
/** What may go, in its order; each group is made when its turn comes, since it depends on what went before. */
function* groups(records, blobs, uses) {
    const before = Date.now() - STILL_WANTED;
    const unused = [...blobs.values()].filter((blob) => !uses.has(blob.name) && blob.used < before);
    for (const blob of oldestFirst(unused))
        yield () => [blob];
    for (const record of oldestFirst(records)) {
        yield () => [record, ...onlyNamedBy(record, uses).flatMap((name) => blobs.get(name) ?? [])];
    }
}
/** The blobs that nobody names any more when `record` is gone. */
function onlyNamedBy({ blobs }, uses) {
    for (const name of blobs)
        uses.set(name, (uses.get(name) ?? 0) - 1);
    return [...blobs].filter((name) => uses.get(name) === 0);
}
function countUses(records) {
    const uses = new Map();
    for (const name of records.flatMap(({ blobs }) => [...blobs]))
        uses.set(name, (uses.get(name) ?? 0) + 1);
    return uses;
}
function oldestFirst(files) {
    return files.toSorted((a, b) => a.used - b.used || (a.name < b.name ? -1 : 1));
}
/** One that cannot be read names nothing, and goes like any other. */
async function withBlobs(file) {
    const bytes = file.size > back_end/* LARGEST_RECORD */.t ? undefined : await (0,promises_.readFile)(file.path).catch(() => undefined);
    const blobs = bytes && blobsOfRecord(bytes);
    return { ...file, blobs: new Set(blobs?.map(({ sha256 }) => sha256)) };
}
/** The files that are ours, two folders deep. Another build may take some away meanwhile. */
async function filesIn(folder) {
    const found = [];
    for (const part of await namesIn(folder)) {
        const names = (await namesIn((0,external_node_path_.join)(folder, part))).filter(digests/* isDigest */.Bc);
        const files = await Promise.all(names.map((name) => fileAt((0,external_node_path_.join)(folder, part, name), name)));
        found.push(...files.filter((file) => file !== undefined));
    }
    return found;
}
async function fileAt(path, name) {
    const status = await (0,promises_.stat)(path).catch(() => undefined);
    return status?.isFile() ? { path, name, size: status.size, used: status.mtimeMs } : undefined;
}
async function namesIn(folder) {
    return (0,promises_.readdir)(folder).catch(() => []);
}
/** Files that a build which was killed did not complete. */
async function dropLeftovers(folder) {
    for (const name of await namesIn(folder)) {
        const file = await fileAt((0,external_node_path_.join)(folder, name), name);
        if (file && file.used < Date.now() - STILL_WANTED)
            await (0,promises_.rm)(file.path, { force: true });
    }
}

;// CONCATENATED MODULE: ./src/build-backend/cache/store/directory.ts







/** Bytes of a chunk where nothing else is wanted. The default of Node's streams takes twice the time. */
const CHUNK = 2 ** 20;
/** Files appear by a rename, under the mode that the umask of the user leaves of this: shared caches are a choice. */
const MODE = 0o644;
/** Neither follows a link nor waits for a pipe that somebody put there. Windows has no such flags. */
const READ = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/**
 * A cache in a folder, of this machine or shared: `ac/<2>/<key>` and `cas/<2>/<sha256>`, as bazel-remote and Bazel's
 * own disk cache have them. Files are complete when they appear, so any number of builds can use it at once, and the
 * last one used is the youngest (its mtime).
 */
class DirectoryBackEnd {
    label;
    isRemote = false;
    #options;
    constructor(options) {
        this.label = `directory ${options.folder}`;
        this.#options = options;
    }
    async readRecord(key) {
        const path = recordFile(this.#options.folder, key);
        const file = await opened(path);
        if (!file)
            return undefined;
        try {
            const { size } = await file.stat();
            if (size > back_end/* LARGEST_RECORD */.t)
                return Buffer.alloc(0);
            await touch(path);
            return await file.readFile();
        }
        finally {
            await file.close();
        }
    }
    writeRecord(key, bytes) {
        return this.#write(recordFile(this.#options.folder, key), (file) => file.writeFile(bytes));
    }
    async readBlob({ sha256, chunks = [] }) {
        const path = blobFile(this.#options.folder, sha256);
        const file = await opened(path);
        if (!file)
            return undefined;
        await touch(path);
        return chunksOf(file, chunks);
    }
    async hasBlob({ sha256, size }) {
        const path = blobFile(this.#options.folder, sha256);
        const file = await opened(path);
        if (!file)
            return false;
        try {
            await touch(path);
            return (await file.stat()).size === size;
        }
        finally {
            await file.close();
        }
    }
    writeBlob({ sha256 }, read) {
        return this.#write(blobFile(this.#options.folder, sha256), async (file) => {
            for await (const chunk of read())
                await file.writeFile(chunk);
        });
    }
    removeRecord(key) {
        return removed(recordFile(this.#options.folder, key));
    }
    removeBlob({ sha256 }) {
        return removed(blobFile(this.#options.folder, sha256));
    }
    async close({ wrote }) {
        if (wrote)
            await evict(this.#options);
    }
    /** A file of its own, moved to `path` when it is complete. */
    async #write(path, fill) {
        const temporary = (0,external_node_path_.join)(temporaryFolder(this.#options.folder), crypto.randomUUID());
        await (0,files/* makeFolder */.fc)((0,external_node_path_.dirname)(temporary));
        try {
            const file = await (0,promises_.open)(temporary, 'wx', MODE);
            try {
                await fill(file);
            }
            finally {
                await file.close();
            }
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            await (0,promises_.rename)(temporary, path).catch((error) => leaveToOther(error, path));
        }
        finally {
            await removed(temporary);
        }
    }
}
/** Windows does not replace a file that another build reads just now; that one is as good as ours. */
async function leaveToOther(error, path) {
    const other = isBusy(error) ? await opened(path).catch(() => undefined) : undefined;
    if (!other)
        throw error;
    await other.close();
}
/** Undefined if nothing is there, or something that is no file. */
async function opened(path) {
    let file;
    try {
        file = await (0,promises_.open)(path, READ);
    }
    catch (error) {
        if (['ENOENT', 'ELOOP', 'ENXIO', 'EISDIR'].includes(error.code ?? '')) {
            return undefined;
        }
        throw error;
    }
    if ((await file.stat()).isFile())
        return file;
    await file.close();
    return undefined;
}
/** Chunks of `sizes`, then of ours. Reads the next one while the caller is busy with this one. */
async function* chunksOf(file, sizes) {
    const wanted = sizes.values();
    // None is empty but the one at the end.
    const read = () => chunkOf(file, wanted.next().value || CHUNK);
    let next = read();
    try {
        for (;;) {
            const chunk = await next;
            if (chunk.length === 0)
                return;
            next = read();
            yield chunk;
        }
    }
    finally {
        await next.catch(() => undefined);
        await file.close();
    }
}
async function chunkOf(file, size) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(size), 0, size, null);
    return buffer.subarray(0, bytesRead);
}
/** A cache that can only be read has no order in which files are dropped. */
async function touch(path) {
    const now = new Date();
    await (0,promises_.utimes)(path, now, now).catch(() => undefined);
}
async function removed(path) {
    await (0,promises_.rm)(path, { recursive: true, force: true }).catch(() => undefined);
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./src/build-backend/cache/store/github.ts






/**
 * Files of an entry lie here, below the workspace, while they are moved. The path is a part of an entry's identity, so
 * it must be the same in every run and on every runner.
 */
const FOLDER = '.sidecar-build-cache';
const github_CHUNK = 2 ** 20;
/**
 * GitHub's cache of the repository. An entry is never written again there, so a record is an entry of its own each
 * time, found by the beginning of its name; the newest one wins. The toolkit unpacks entries before anybody can look
 * into them, so whoever may write entries of the repository is trusted as far as with `actions/cache`; the bytes of
 * ours are checked all the same.
 */
class GithubBackEnd {
    label = "GitHub's cache";
    isRemote = true;
    #caches;
    #workspace;
    constructor(caches, { workspace }) {
        this.#caches = caches;
        this.#workspace = workspace;
    }
    readRecord(key) {
        const path = `${FOLDER}/${key}`;
        return this.#withFile(path, async (file) => {
            const prefix = `sidecar-record-${key}-`;
            if ((await this.#caches.restore(path, `${prefix}none`, prefix)) === undefined)
                return undefined;
            const size = await sizeOf(file);
            return size === undefined || size > back_end/* LARGEST_RECORD */.t ? Buffer.alloc(0) : (0,promises_.readFile)(file);
        });
    }
    writeRecord(key, bytes) {
        const path = `${FOLDER}/${key}`;
        return this.#withFile(path, async (file) => {
            await (0,promises_.writeFile)(file, bytes);
            await this.#caches.save(path, `sidecar-record-${key}-${crypto.randomUUID()}`);
        });
    }
    async readBlob({ sha256 }) {
        const path = `${FOLDER}/${sha256}`;
        if ((await this.#caches.restore(path, blobKey(sha256))) === undefined)
            return this.#clean(path);
        return this.#restored(path);
    }
    async hasBlob({ sha256 }) {
        return this.#caches.has(`${FOLDER}/${sha256}`, blobKey(sha256));
    }
    writeBlob({ sha256 }, read) {
        const path = `${FOLDER}/${sha256}`;
        return this.#withFile(path, async (file) => {
            await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(read()), (0,external_node_fs_.createWriteStream)(file));
            await this.#caches.save(path, blobKey(sha256));
        });
    }
    /** A job may not remove entries; they go when they were not used for a week. */
    async removeRecord() { }
    async removeBlob() { }
    async close() { }
    async *#restored(path) {
        const file = (0,external_node_path_.join)(this.#workspace, path);
        try {
            if ((await sizeOf(file)) !== undefined)
                yield* (0,external_node_fs_.createReadStream)(file, { highWaterMark: github_CHUNK });
        }
        finally {
            await this.#clean(path);
        }
    }
    /** Nothing of ours stays in the workspace, which may be what is built. */
    async #withFile(path, work) {
        await (0,promises_.mkdir)((0,external_node_path_.join)(this.#workspace, FOLDER), { recursive: true });
        try {
            return await work((0,external_node_path_.join)(this.#workspace, path));
        }
        finally {
            await this.#clean(path);
        }
    }
    async #clean(path) {
        await (0,promises_.rm)((0,external_node_path_.join)(this.#workspace, path), { recursive: true, force: true }).catch(() => undefined);
        // Another file may still be there; the last one takes the folder along.
        await (0,promises_.rmdir)((0,external_node_path_.join)(this.#workspace, FOLDER)).catch(() => undefined);
    }
}
function blobKey(sha256) {
    return `sidecar-blob-${sha256}`;
}
/** Undefined if no file is there: what was unpacked may be a link to anywhere. */
async function sizeOf(file) {
    const status = await (0,promises_.lstat)(file).catch(() => undefined);
    return status?.isFile() ? status.size : undefined;
}

// EXTERNAL MODULE: ./src/shared/describe-error.ts + 1 modules
var describe_error = __webpack_require__(8884);
// EXTERNAL MODULE: ./src/shared/quantities.ts
var quantities = __webpack_require__(2072);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/build-backend/cache/store/checked-bytes.ts

/** The bytes are not those that were asked for: too many, too few, or of another digest. */
class WrongBytes extends Error {
    name = 'WrongBytes';
}
/**
 * Passes on `source`, which must be `blob`; throws `WrongBytes` otherwise. The last chunk comes after the digest was
 * checked, so that whoever writes these bytes never has all of a wrong blob.
 */
async function* checkedBytes(source, blob) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    let held;
    for await (const chunk of source) {
        if (chunk.length === 0)
            continue;
        if (held)
            yield held;
        held = chunk;
        size += chunk.length;
        if (size > blob.size)
            throw new WrongBytes(`there are more than the expected ${blob.size} bytes`);
        hash.update(chunk);
    }
    if (size < blob.size)
        throw new WrongBytes(`there are ${size} bytes instead of ${blob.size}`);
    const digest = hash.digest('hex');
    if (digest !== blob.sha256)
        throw new WrongBytes(`the digest is ${digest}`);
    if (held)
        yield held;
}

;// CONCATENATED MODULE: ./src/build-backend/cache/store/guarded-store.ts






/** What a callback threw, on its way through code that takes every error for one of the cache. */
class FromCallback extends Error {
}
/** A store over any back-end: checks what comes, warns once, and is off after trouble. */
class GuardedStore {
    label;
    isRemote;
    #backEnd;
    #host;
    #mayWrite;
    #warned = new Set();
    /** Digests of blobs that must be written anew, although something of that name is there. */
    #damaged = new Set();
    #read = 0;
    #written = 0;
    constructor(backEnd, options) {
        this.label = backEnd.label;
        this.isRemote = backEnd.isRemote;
        this.#backEnd = backEnd;
        this.#host = options.host;
        this.#mayWrite = options.writes;
    }
    get writes() {
        return this.#mayWrite && !this.#off;
    }
    async getRecord(key) {
        if (this.#off || !(0,digests/* isDigest */.Bc)(key))
            return undefined;
        return this.#guard(undefined, async () => {
            const bytes = await this.#backEnd.readRecord(key);
            if (!bytes)
                return undefined;
            const record = decodeRecord(key, bytes);
            if (record)
                this.#read += bytes.length;
            else
                await this.#spoiled(`the record ${key}`, () => this.#backEnd.removeRecord(key));
            return record;
        });
    }
    async putRecord(key, record) {
        if (!this.writes || !(0,digests/* isDigest */.Bc)(key))
            return;
        await this.#guard(undefined, async () => {
            const bytes = encodeRecord(key, record);
            await this.#backEnd.writeRecord(key, bytes);
            this.#written += bytes.length;
        });
    }
    async readBlob(blob, write) {
        if (this.#off || !isBlobRef(blob))
            return false;
        return this.#guard(false, async () => {
            const source = await this.#backEnd.readBlob(blob);
            if (!source)
                return false;
            try {
                // While the caller is busy with one chunk, the next one comes and is hashed.
                let busy = Promise.resolve();
                for await (const chunk of checkedBytes(source, blob)) {
                    this.#read += chunk.length;
                    await busy;
                    busy = asCallback(() => write(chunk));
                    // Looked at before the next chunk, or at the end.
                    busy.catch(() => undefined);
                }
                await busy;
                return true;
            }
            catch (error) {
                if (!(error instanceof WrongBytes))
                    throw error;
                this.#damaged.add(blob.sha256);
                await this.#spoiled(`the blob ${blob.sha256}`, () => this.#backEnd.removeBlob(blob), error.message);
                return false;
            }
        });
    }
    async putBlob(blob, read) {
        if (!this.writes || !isBlobRef(blob))
            return;
        await this.#guard(undefined, async () => {
            if (!this.#damaged.has(blob.sha256) && (await this.#backEnd.hasBlob(blob)))
                return;
            try {
                await this.#backEnd.writeBlob(blob, () => checkedBytes(fromCallback(read), blob));
                this.#written += blob.size;
                this.#damaged.delete(blob.sha256);
            }
            catch (error) {
                if (!(error instanceof back_end/* BlobRefused */.m || error instanceof WrongBytes))
                    throw error;
                this.#warn('not kept', `does not keep a file of ${(0,quantities/* formatSize */.Xq)(blob.size)}: ${error.message}. The build goes on.`);
            }
        });
    }
    async close() {
        await this.#guard(undefined, () => this.#backEnd.close({ wrote: this.writes && this.#written > 0 }));
        return `read ${(0,quantities/* formatSize */.Xq)(this.#read)}, wrote ${(0,quantities/* formatSize */.Xq)(this.#written)}`;
    }
    get #off() {
        return this.#warned.has('off');
    }
    /** Does `work`; where the cache fails, gives `otherwise` and is off from then on. */
    async #guard(otherwise, work) {
        const { signal } = this.#host;
        signal.throwIfAborted();
        try {
            return await work();
        }
        catch (error) {
            if (error instanceof FromCallback)
                throw error.cause;
            signal.throwIfAborted();
            this.#warn('off', `is not used in the rest of this run: ${reasonOf(error)}`);
            return otherwise;
        }
    }
    async #spoiled(what, remove, why = 'it is not what was kept there') {
        this.#host.debug(`${this.label}: ${what} is damaged: ${why}`);
        if (this.#mayWrite)
            await remove();
        this.#warn('damaged', `had something damaged, which is not used: ${what} (${why}).`);
    }
    #warn(trouble, message) {
        if (this.#warned.has(trouble))
            return;
        this.#warned.add(trouble);
        this.#host.annotate('warning', `The build cache (${this.label}) ${message}`);
    }
}
function isBlobRef({ sha256, size }) {
    return (0,digests/* isDigest */.Bc)(sha256) && Number.isSafeInteger(size) && size >= 0;
}
/** Message and hint of what the reader can change; the plain message of everything else. */
function reasonOf(error) {
    const { text, stack } = (0,describe_error/* describe */.q)(error);
    return stack && error instanceof Error ? error.message : text;
}
async function asCallback(work) {
    try {
        await work();
    }
    catch (cause) {
        throw new FromCallback('', { cause });
    }
}
async function* fromCallback(read) {
    try {
        yield* read();
    }
    catch (cause) {
        throw new FromCallback('', { cause });
    }
}

;// CONCATENATED MODULE: ./src/build-backend/cache/store/write-policy.ts
const ALLOWED = { writes: true };
/**
 * A build of code that nobody of the project has accepted must not become the next build of its main branch. That is
 * the case for pull requests of forks, for the events that run such code with the rights of the main branch
 * (`pull_request_target`, `workflow_run`, a comment on a pull request), and where the payload does not tell.
 */
async function writePolicy({ event, eventFile }) {
    if (event === 'pull_request_target')
        return refused('it is of the event pull_request_target');
    const kind = event?.startsWith('pull_request') ? 'pull_request' : event;
    if (kind !== 'pull_request' && kind !== 'workflow_run' && kind !== 'issue_comment')
        return ALLOWED;
    const { readPayload } = await Promise.all(/* import() */[__webpack_require__.e(6562), __webpack_require__.e(3197)]).then(__webpack_require__.bind(__webpack_require__, 3197));
    const said = await readPayload(eventFile);
    if (!said)
        return refused(`it is of the event ${event}, and what started it cannot be read`);
    if (kind === 'pull_request')
        return ofPullRequest(said);
    if (kind === 'workflow_run')
        return ofWorkflowRun(said);
    return said.issue?.pull_request ? refused('a comment on a pull request started it') : ALLOWED;
}
function ofPullRequest({ repository: base, pull_request }) {
    const head = pull_request?.head.repo;
    if (head && base && head.full_name === base.full_name)
        return ALLOWED;
    return refused(`it is of a pull request of ${nameOf(head)}`);
}
function ofWorkflowRun({ repository: base, workflow_run }) {
    const head = workflow_run?.head_repository;
    if (head && base && head.full_name === base.full_name)
        return ALLOWED;
    return refused(`it continues a run of ${nameOf(head)}`);
}
function nameOf(head) {
    return head ? `the fork ${head.full_name}` : 'an unknown repository';
}
function refused(because) {
    return { writes: false, because };
}

;// CONCATENATED MODULE: ./src/build-backend/cache/store/open-store.ts





/**
 * The store that the inputs ask for, `directory` being the working directory; undefined if builds are not kept.
 * Nothing is connected or made yet. Throws `input-invalid` where inputs contradict each other.
 */
async function openStore(inputs, directory, host) {
    const backEnd = await backEndFor(inputs, directory, host);
    if (!backEnd)
        return undefined;
    const policy = await writePolicy(host.context);
    if (!policy.writes && !inputs['cache-read-only']) {
        host.info(`The build cache (${backEnd.label}) is only read in this run: ${policy.because}.`);
    }
    return new GuardedStore(backEnd, { host, writes: policy.writes && !inputs['cache-read-only'] });
}
async function backEndFor(inputs, directory, host) {
    const location = cacheLocation(inputs, directory, host);
    switch (location.kind) {
        case 'off':
            return undefined;
        case 'directory':
            return new DirectoryBackEnd({ folder: location.folder, maxSize: inputs['max-cache-size'] });
        case 'http': {
            const { HttpBackEnd } = await __webpack_require__.e(/* import() */ 1684).then(__webpack_require__.bind(__webpack_require__, 1684));
            return new HttpBackEnd({ ...location, signal: host.signal, debug: (message) => host.debug(message) });
        }
        case 'github':
            if (host.caches)
                return new GithubBackEnd(host.caches, host);
            host.annotate('warning', "The build cache is off: this runner has no access to GitHub's cache.");
            return undefined;
    }
}


/***/ }),

/***/ 2253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ Phases)
/* harmony export */ });
/** Runs the phases of a build, each in a log group of its own, and keeps their seconds. */
class Phases {
    seconds = {};
    #host;
    constructor(host) {
        this.#host = host;
    }
    /** Runs `work` as the phase `name`. An interrupted run does not start another phase. */
    async run(name, title, work) {
        this.#host.signal.throwIfAborted();
        const start = performance.now();
        try {
            return await this.#host.group(title, work);
        }
        finally {
            this.seconds[name] = Math.round(performance.now() - start) / 1000;
        }
    }
}


/***/ }),

/***/ 5784:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderReport),
/* harmony export */   y: () => (/* binding */ sizeTable)
/* harmony export */ });
/* harmony import */ var _shared_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7153);
/* harmony import */ var _shared_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2072);


const PACKAGES_SHOWN = 15;
const FILES_SHOWN = 5;
const UNRESOLVED_SHOWN = 10;
/** The report as Markdown whose tables read well on a terminal too. */
function renderReport(report) {
    const { manifest } = report;
    return [
        `### ${manifest.name} ${manifest.version} for ${manifest.target.triple}: ${(0,_shared_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(manifest.size)}, ${manifest.files.length} files`,
        factsTable(report),
        sizeTable(report.packages),
        filesTable(manifest),
        proposals('Added, because the code needs it and the packager cannot see it', report.added),
        proposals('Perhaps needed; add the line if it is', report.suggested),
        unresolved(report.unresolved),
    ]
        .filter(Boolean)
        .join('\n\n');
}
/** The table of sizes alone: part of the report and of the error about `max-size`. */
function sizeTable(packages) {
    const shown = packages.slice(0, PACKAGES_SHOWN);
    const rest = packages.slice(PACKAGES_SHOWN);
    const rows = shown.map(({ name, size, chain }) => [name, (0,_shared_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(size), chain.join(' ← ')]);
    if (rest.length > 0) {
        rows.push([`${rest.length} more`, (0,_shared_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(rest.reduce((sum, { size }) => sum + size, 0)), '']);
    }
    return (0,_shared_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Q)(['Package', 'Size', 'Pulled in by'], rows);
}
function factsTable({ manifest, environment, needs, archive, cache }) {
    const { python, packager, build } = manifest;
    const rows = [
        ['Start', `./${manifest.name}/${manifest.executable}`],
        ['Archive', archive],
        ['Digest', manifest.digest],
        ['Python', `${python.version} (${environment})`],
        ['Packager', `${packager.name} ${packager.version}`],
        ...needs.map(({ what, value, file }) => [what, `${value} (${file})`]),
        ['Cache', cache ?? 'off'],
        [
            'Time',
            Object.entries(build.seconds)
                .map(([phase, s]) => `${phase} ${(0,_shared_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(s * 1000)}`)
                .join(', '),
        ],
    ];
    return (0,_shared_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Q)(['', ''], rows);
}
function filesTable({ files }) {
    const largest = files.toSorted((a, b) => b.size - a.size).slice(0, FILES_SHOWN);
    return (0,_shared_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Q)(['Largest files', 'Size'], largest.map(({ path, size }) => [path, (0,_shared_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(size)]));
}
function proposals(title, list) {
    if (list.length === 0)
        return '';
    return `${title}:\n\n${list.map(({ input, value, reason }) => `- \`${input}: ${value}\` (${reason})`).join('\n')}`;
}
function unresolved(modules) {
    if (modules.length === 0)
        return '';
    const more = modules.length > UNRESOLVED_SHOWN ? `, … (${modules.length - UNRESOLVED_SHOWN} more)` : '';
    return `Imports that the packager did not resolve (most are optional): ${modules.slice(0, UNRESOLVED_SHOWN).join(', ')}${more}`;
}


/***/ }),

/***/ 612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ assertSize)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);
/* harmony import */ var _shared_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2072);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5784);



/** Packages that are known to be larger than they need to be, and the way out. */
const ADVICE = [
    { package: 'torch', advice: "Install torch's CPU build (its own package index has wheels without CUDA)." },
    {
        package: 'nvidia',
        advice: 'The CUDA libraries come with the default torch wheels; the CPU build has none.',
    },
    { package: 'cv2', advice: 'opencv-python-headless is smaller than opencv-python.' },
    { package: 'playwright', advice: "playwright brings browsers; 'exclude-preset: dev' leaves it out." },
];
/** Throws `size-exceeded`, with the table of sizes and what can be done, if the tree is larger than `max-size`. */
function assertSize(size, packages, { 'max-size': limit, 'exclude-preset': preset }) {
    if (limit === undefined || size <= limit)
        return;
    const known = ADVICE.filter(({ package: name }) => packages.some((found) => found.name === name));
    const hints = [
        ...known.map(({ advice }) => advice),
        ...(preset === 'none' ? ["'exclude-preset: dev' (or ml) leaves out what servers rarely need."] : []),
        "'exclude-modules' takes packages that are pulled in and not used.",
    ];
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('size-exceeded', `The program is ${(0,_shared_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(size)}, and max-size is ${(0,_shared_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(limit)}.`, {
        hint: `${hints.join('\n')}\n${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeTable */ .y)(packages)}`,
    });
}


/***/ }),

/***/ 4505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ handOverIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9635);


/** The places of a hand-over below `folder`. */
function handOverIn(folder, manifest) {
    const base = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .handoverName */ .dy)(manifest.name, manifest.version, manifest.target);
    return {
        tree: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, manifest.name),
        archive: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveName */ .uv)(base)),
        manifest: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestName */ .vS)(base)),
    };
}


/***/ })

};
