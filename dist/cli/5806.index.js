export const id = 5806;
export const ids = [5806];
export const modules = {

/***/ 5806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   locatedYaml: () => (/* binding */ locatedYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _version_sync_text_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(996);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5128);



/** A YAML file with the place of every key; merge keys (`<<`) are followed. Throws `version-file-invalid`. */
function locatedYaml(text) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text.file.text, { merge: true });
    const [error] = document.errors;
    if (error) {
        const problem = error.message.split('\n')[0]?.replace(/ at line.*$/, '') ?? '';
        throw (0,_version_sync_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(text.file, error.pos[0], problem.charAt(0).toLowerCase() + problem.slice(1));
    }
    return locate({ text, document }, document.contents, 0);
}
/** `given` with the place of the character at `start`: its key, or itself in a list. */
function locate(reading, given, start) {
    const node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(given) ? given.resolve(reading.document) : given;
    const place = reading.text.at(start);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return (0,_located_js__WEBPACK_IMPORTED_MODULE_2__/* .containerAt */ .NO)(place, 'object', keysOf(reading, node.items, start));
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return (0,_located_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarAt */ .C_)(place, (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.value : null);
    const items = node.items.map((item, index) => [
        String(index),
        locate(reading, item, startOf(item, start)),
    ]);
    return (0,_located_js__WEBPACK_IMPORTED_MODULE_2__/* .containerAt */ .NO)(place, 'list', new Map(items));
}
/** The keys of a map; its own come before those that it merges in. */
function keysOf(reading, items, start) {
    const entries = items.map(({ key, value }) => ({
        key,
        value: locate(reading, value, startOf(key, start)),
    }));
    const own = entries.filter(({ key }) => !isMergeKey(key));
    const inherited = entries.filter(({ key }) => isMergeKey(key)).flatMap(({ value }) => mergedIn(value));
    // Of several that are merged in, the first counts.
    return new Map([
        ...inherited.reverse(),
        ...own.map(({ key, value }) => [nameOf(key), value]),
    ]);
}
function nameOf(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : String(key);
}
/** The keys that `<<: *name` or `<<: [*a, *b]` brings in. */
function mergedIn(node) {
    return node.kind === 'list' ? [...node.children.values()].flatMap(mergedIn) : [...node.children];
}
/** With the option `merge`, the key `<<` is a symbol or the text itself. */
function isMergeKey(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && (key.value === '<<' || typeof key.value === 'symbol');
}
function startOf(node, fallback) {
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
    return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : fallback;
}


/***/ })

};
