export const id = 5641;
export const ids = [5641];
export const modules = {

/***/ 5641:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   locatedToml: () => (/* binding */ locatedToml)
/* harmony export */ });
/* harmony import */ var _version_sync_files_toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7930);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5128);


/** A TOML file with the place of every key. Throws `version-file-invalid`. */
function locatedToml(text) {
    const toml = (0,_version_sync_files_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .readToml */ .D7)(text.file);
    const root = growing(text.at(0), 'object');
    const entries = [
        ...toml.tables.map(({ path, end }) => ({ path, start: end, node: undefined })),
        ...[...toml.values.values()].map(({ path, node }) => ({
            path,
            start: keyStart(node) + toml.shift,
            node,
        })),
    ];
    for (const { path, start, node } of entries.sort((a, b) => a.path.length - b.path.length)) {
        const parent = path.slice(0, -1).reduce((above, key, index) => {
            return childOf(above, String(key), typeof path[index + 1] === 'number' ? 'list' : 'object', text.at(start));
        }, root);
        const key = String(path.at(-1));
        if (node && node.type === 'TOMLValue')
            parent.children.set(key, (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarAt */ .C_)(text.at(start), plainValue(node)));
        else
            childOf(parent, key, node?.type === 'TOMLArray' ? 'list' : 'object', text.at(start));
    }
    return root;
}
function childOf(parent, key, kind, place) {
    const present = parent.children.get(key);
    if (present && present.kind !== 'scalar')
        return present;
    const made = growing(place, kind);
    parent.children.set(key, made);
    return made;
}
function growing(place, kind) {
    return { place, kind, children: new Map() };
}
/** A value's key, or the value itself in an array. */
function keyStart(node) {
    return node.parent.type === 'TOMLKeyValue' ? node.parent.key.range[0] : node.range[0];
}
/** TOML's dates are the only values that are no plain ones. */
function plainValue(node) {
    return node.value instanceof Date ? node.value.toISOString() : node.value;
}


/***/ }),

/***/ 7930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ readToml),
/* harmony export */   EV: () => (/* binding */ tomlAt),
/* harmony export */   Nj: () => (/* binding */ hasToml),
/* harmony export */   Yu: () => (/* binding */ tomlText),
/* harmony export */   nF: () => (/* binding */ tomlSpot),
/* harmony export */   ne: () => (/* binding */ tomlTexts)
/* harmony export */ });
/* harmony import */ var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9605);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(996);


/** Reads `file` with the place of each value. Throws `version-file-invalid` with line and column, also for duplicate keys. */
function readToml(file) {
    const shift = file.text.startsWith('\uFEFF') ? 1 : 0;
    const values = new Map();
    const add = (path, node) => {
        values.set(tomlKey(path), tomlValue(path, node, shift));
        if (node.type === 'TOMLInlineTable')
            for (const item of node.body)
                addPair(path, item);
        if (node.type === 'TOMLArray')
            for (const [index, item] of node.elements.entries())
                add([...path, index], item);
    };
    const addPair = (path, { key, value }) => add([...path, ...key.keys.map(nameOf)], value);
    const tables = [];
    for (const node of parse(file, shift).body[0].body) {
        if (node.type === 'TOMLKeyValue') {
            addPair([], node);
            continue;
        }
        tables.push({ path: node.resolvedKey, end: node.key.range[1] + shift });
        for (const pair of node.body)
            addPair(node.resolvedKey, pair);
    }
    return { file, shift, values, tables };
}
/** The value at a path. */
function tomlAt(toml, ...path) {
    return toml.values.get(tomlKey(path));
}
/** The string at a path, or undefined if there is none. */
function tomlText(toml, ...path) {
    return tomlAt(toml, ...path)?.text;
}
/** The string at a path as a place of the version; undefined if there is none. */
function tomlSpot(toml, path, spelling) {
    const value = tomlAt(toml, ...path);
    if (value?.text === undefined)
        return undefined;
    const { start, end, text } = value;
    return { kind: 'spot', file: toml.file, key: path.join('.'), start, end, found: text, spelling };
}
/** Whether there is a table or a value at a path. */
function hasToml(toml, ...path) {
    const key = tomlKey(path);
    const below = `${key}${SEPARATOR}`;
    return toml.values.has(key) || [...toml.values.keys()].some((other) => other.startsWith(below));
}
/** The strings of the array at a path; a single string counts as an array of one. */
function tomlTexts(toml, ...path) {
    const value = tomlAt(toml, ...path);
    if (value?.text !== undefined)
        return [value.text];
    if (value?.node.type !== 'TOMLArray')
        return [];
    return value.node.elements.flatMap((_, index) => tomlText(toml, ...path, index) ?? []);
}
/** Between the keys of a path: a character that a TOML file cannot hold. */
const SEPARATOR = '\u0000';
function tomlKey(path) {
    return path.join(SEPARATOR);
}
function parse(file, shift) {
    try {
        return (0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .parseTOML */ .MD)(file.text.slice(shift));
    }
    catch (error) {
        if (!(error instanceof toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .ParseError */ .mB))
            throw error;
        throw (0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(file, error.index + shift, lowerFirst(error.message));
    }
}
function tomlValue(path, node, shift) {
    const [start, end] = [node.range[0] + shift, node.range[1] + shift];
    if (node.type !== 'TOMLValue' || node.kind !== 'string')
        return { path, text: undefined, node, start, end };
    const quote = node.multiline ? 3 : 1;
    return { path, text: node.value, node, start: start + quote, end: end - quote };
}
function nameOf(key) {
    return key.type === 'TOMLBare' ? key.name : key.value;
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
}


/***/ })

};
