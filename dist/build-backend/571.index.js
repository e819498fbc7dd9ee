export const id = 571;
export const ids = [571];
export const modules = {

/***/ 2571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkLayers: () => (/* binding */ checkLayers)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(58382);
// EXTERNAL MODULE: ./src/sidecar/tree/hash-file.ts
var hash_file = __webpack_require__(76681);
// EXTERNAL MODULE: ./src/sidecar/tree.ts + 3 modules
var tree = __webpack_require__(94229);
// EXTERNAL MODULE: ./src/sidecar/tree/digest.ts
var digest = __webpack_require__(37982);
;// CONCATENATED MODULE: ./src/sidecar/tree/verify.ts


/**
 * How the folder `root` differs from `tree`; empty if it does not. On Windows, which keeps no modes, those of
 * `tree` are believed. Throws what `readTree` throws.
 */
async function verifyTree(root, tree, options) {
    const executables = new Set(tree.files.filter(({ mode }) => mode === 0o755).map(({ path }) => path));
    const found = await readTree(root, { ...options, executables });
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
    return (0,digest/* isFolder */.lQ)(entry) ? 'folder' : 'file';
}

// EXTERNAL MODULE: ./src/build-backend/clean-build.ts + 59 modules
var clean_build = __webpack_require__(79469);
// EXTERNAL MODULE: ./src/build-backend/phases.ts
var build_backend_phases = __webpack_require__(22253);
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
    const clean = await (0,clean_build.cleanBuild)({ plan, folders: own, phases: check }, quiet, environment);
    phases.seconds['check'] = Object.values(check.seconds).reduce((sum, seconds) => sum + seconds, 0);
    const found = differences(clean.manifest.files, subject.manifest.files);
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


/***/ })

};
