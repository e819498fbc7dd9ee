export const id = 8079;
export const ids = [8079];
export const modules = {

/***/ 8079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkLayers: () => (/* binding */ checkLayers)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8382);
/* harmony import */ var _sidecar_tree_hash_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6681);
/* harmony import */ var _sidecar_tree_verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3043);
/* harmony import */ var _clean_build_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1477);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2253);







const MOST_NAMED = 10;
/**
 * Builds the program from its sources too, in folders of its own, and compares: every file of the tree, and every byte
 * of the archive. Throws `layers-differ`.
 */
async function checkLayers(subject, building, host) {
    const { plan, folders, phases, environment } = building;
    const own = { work: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folders.work, 'check'), staging: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folders.work, 'check', 'staging') };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(own.staging, { recursive: true });
    const check = new _phases_js__WEBPACK_IMPORTED_MODULE_6__/* .Phases */ .V(host);
    // What it has to tell was told with the record.
    const quiet = { ...host, annotate: () => undefined };
    const clean = await (0,_clean_build_js__WEBPACK_IMPORTED_MODULE_5__.cleanBuild)({ plan, folders: own, phases: check }, quiet, environment);
    phases.seconds['check'] = Object.values(check.seconds).reduce((sum, seconds) => sum + seconds, 0);
    const found = (0,_sidecar_tree_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .differences */ .t)(clean.manifest.files, subject.manifest.files);
    if (found.length > 0) {
        const lines = found.slice(0, MOST_NAMED).map(({ path, what }) => `${path} (${what})`);
        throw differ(`${found.length} files differ: ${lines.join(', ')}`);
    }
    const [archive, cleanArchive] = await Promise.all([subject.staged, clean.staged].map(({ archive: file }) => (0,_sidecar_tree_hash_file_js__WEBPACK_IMPORTED_MODULE_3__/* .hashFile */ .DC)(file)));
    if (archive?.sha256 !== cleanArchive?.sha256)
        throw differ('the trees are the same and the archives differ');
    host.info('check-layers: a clean build of the same sources has the same bytes.');
}
function differ(what) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('layers-differ', `The program from the build cache is not what a clean build makes: ${what}.`, {
        hint: "Build without the cache until this is understood: 'cache: off'. Please report it with this message.",
    });
}


/***/ }),

/***/ 3043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ verifyTree),
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6434);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7982);


/**
 * How the folder `root` differs from `tree`; empty if it does not. On Windows, which keeps no modes, those of
 * `tree` are believed. Throws what `readTree` throws.
 */
async function verifyTree(root, tree, options) {
    const executables = new Set(tree.files.filter(({ mode }) => mode === 0o755).map(({ path }) => path));
    const found = await (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .readTree */ .Z)(root, { ...options, executables });
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
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isFolder */ .lQ)(entry) ? 'folder' : 'file';
}


/***/ })

};
