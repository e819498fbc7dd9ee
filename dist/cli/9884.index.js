export const id = 9884;
export const ids = [9884];
export const modules = {

/***/ 8780:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const parse = __webpack_require__(6353)
const valid = (version, options) => {
  const v = parse(version, options)
  return v ? v.version : null
}
module.exports = valid


/***/ }),

/***/ 7153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
/** A Markdown table with padded columns, so that it reads well on a terminal too. Pipes in cells are escaped. */
function markdownTable(head, rows) {
    const lines = [head, ...rows].map((row) => row.map((text) => text.replaceAll('|', '\\|').replaceAll(/\r?\n/g, ' ')));
    const widths = head.map((_, column) => Math.max(3, ...lines.map((line) => line[column]?.length ?? 0)));
    const render = (cells) => `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
    const [first = [], ...body] = lines;
    return [render(first), render(widths.map((width) => '-'.repeat(width))), ...body.map(render)].join('\n');
}


/***/ }),

/***/ 3481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TP: () => (/* binding */ jsonEntries),
  s$: () => (/* binding */ jsonText),
  Vh: () => (/* binding */ readJson)
});

// EXTERNAL MODULE: ./src/version-sync/text-file.ts
var text_file = __webpack_require__(996);
;// CONCATENATED MODULE: ./src/version-sync/files/json-string.ts

const ESCAPES = {
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    0: '\0',
};
const ESCAPE = /\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(\r\n|[\s\S]))/g;
const STRICT_ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
/** Reads the string at the scanner, which stands at its opening quote. */
function readString(scanner) {
    const start = scanner.at + 1;
    const escaped = skipString(scanner);
    const end = scanner.at - 1;
    const raw = scanner.text.slice(start, end);
    return { kind: 'text', value: escaped ? unescaped(raw) : raw, start, end };
}
/** Goes past the string at the scanner; whether something in it is escaped. */
function skipString(scanner) {
    const { text, relaxed } = scanner;
    const quote = text.charCodeAt(scanner.at);
    let at = scanner.at + 1;
    let escaped = false;
    for (let code = text.charCodeAt(at); code !== quote; code = text.charCodeAt(at)) {
        if (Number.isNaN(code) || isLineEnd(code)) {
            throw (0,text_file/* unreadable */.O$)(scanner.file, scanner.at, 'this string has no closing quote');
        }
        if (code === 0x5c) {
            escaped = true;
            at += escapeLength(scanner, at);
        }
        else if (code < 0x20 && !relaxed) {
            throw (0,text_file/* unreadable */.O$)(scanner.file, at, 'a control character must be escaped in a string');
        }
        else {
            at += 1;
        }
    }
    scanner.at = at + 1;
    return escaped;
}
function escapeLength({ file, text, relaxed }, at) {
    if (relaxed)
        return text.startsWith('\r\n', at + 1) ? 3 : 2;
    STRICT_ESCAPE.lastIndex = at;
    const [found] = STRICT_ESCAPE.exec(text) ?? [];
    if (!found)
        throw (0,text_file/* unreadable */.O$)(file, at, 'there is no such escape sequence in JSON');
    return found.length;
}
function unescaped(raw) {
    return raw.replace(ESCAPE, (_, unicode, byte, letter = '') => {
        const hex = unicode ?? byte;
        if (hex !== undefined)
            return String.fromCharCode(Number.parseInt(hex, 16));
        return /^[\r\n\u2028\u2029]/.test(letter) ? '' : (ESCAPES[letter] ?? letter);
    });
}
function isLineEnd(code) {
    return code === 0x0a || code === 0x0d;
}

;// CONCATENATED MODULE: ./src/version-sync/files/json.ts


const MAX_DEPTH = 500;
const OTHER = { kind: 'other' };
// Sticky: each is tried exactly where the scanner stands.
const RELAXED_SPACE = /(?:\s+|\/\/[^\n\r\u2028\u2029]*|\/\*[\s\S]*?\*\/)*/y;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w$.+-])/y;
const RELAXED_SCALAR = /(?:true|false|null|[+-]?(?:0[xX][\da-fA-F]+|Infinity|NaN|(?:(?:0|[1-9]\d*)(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?))(?![\w$.+-])/y;
const BARE_KEY = /[\p{ID_Start}$_][\p{ID_Continue}$\u200C\u200D]*/uy;
/**
 * Reads a JSON or JSON5 file with the place of every text in it; one pass, so that a lock file of many megabytes
 * takes a fraction of a second. Throws `version-file-invalid` with line and column, also for a key that stands twice.
 */
function readJson(file, dialect, wanted = () => true) {
    const at = file.text.startsWith('\uFEFF') ? 1 : 0;
    const scanner = { file, text: file.text, at, relaxed: dialect === 'json5', wanted, path: [] };
    skipSpace(scanner);
    const value = readValue(scanner, true);
    skipSpace(scanner);
    if (scanner.at < scanner.text.length)
        throw unexpected(scanner, 'the end of the file');
    return value;
}
/** The value below `node` at `keys`, or undefined. */
function jsonAt(node, ...keys) {
    let found = node;
    for (const key of keys)
        found = found?.kind === 'object' ? found.entries.get(key) : undefined;
    return found;
}
/** The text below `node` at `keys`, or undefined if there is none. */
function jsonText(node, ...keys) {
    const found = jsonAt(node, ...keys);
    return found?.kind === 'text' ? found : undefined;
}
/** The entries of the object below `node` at `keys`; none if there is no such object. */
function jsonEntries(node, ...keys) {
    const found = jsonAt(node, ...keys);
    return found?.kind === 'object' ? found.entries : [];
}
function readValue(scanner, keep) {
    if (scanner.path.length > MAX_DEPTH)
        throw (0,text_file/* unreadable */.O$)(scanner.file, scanner.at, 'this is nested too deeply');
    const letter = scanner.text[scanner.at];
    if (letter === '{')
        return readObject(scanner, keep);
    if (letter === '[')
        return readArray(scanner, keep);
    if (isQuote(scanner, letter)) {
        if (keep)
            return readString(scanner);
        skipString(scanner);
        return OTHER;
    }
    const start = scanner.at;
    if (!skip(scanner, scanner.relaxed ? RELAXED_SCALAR : SCALAR))
        throw unexpected(scanner, 'a value');
    return keep ? { kind: 'other', start, end: scanner.at } : OTHER;
}
function readObject(scanner, keep) {
    const open = scanner.at;
    const entries = new Map();
    const keys = new Map();
    readItems(scanner, '}', () => {
        const start = scanner.at;
        const key = readKey(scanner, keep);
        skipSpace(scanner);
        if (scanner.text[scanner.at] !== ':')
            throw unexpected(scanner, "':'");
        scanner.at += 1;
        skipSpace(scanner);
        scanner.path.push(key);
        const kept = keep && scanner.wanted(scanner.path);
        if (kept && entries.has(key))
            throw (0,text_file/* unreadable */.O$)(scanner.file, start, `the key '${key}' stands twice in one object`);
        const value = readValue(scanner, kept);
        if (kept) {
            entries.set(key, value);
            keys.set(key, start);
        }
        scanner.path.pop();
    });
    return keep ? { kind: 'object', entries, keys, array: false, start: open } : OTHER;
}
function readArray(scanner, keep) {
    const start = scanner.at;
    const entries = new Map();
    readItems(scanner, ']', () => {
        const key = String(entries.size);
        scanner.path.push(key);
        const value = readValue(scanner, keep);
        if (keep)
            entries.set(key, value);
        scanner.path.pop();
    });
    return keep ? { kind: 'object', entries, keys: new Map(), array: true, start } : OTHER;
}
/** Reads what stands between an opening bracket and `close`, separated by commas. */
function readItems(scanner, close, readItem) {
    scanner.at += 1;
    skipSpace(scanner);
    for (let first = true; scanner.text[scanner.at] !== close; first = false) {
        if (!first) {
            if (scanner.text[scanner.at] !== ',')
                throw unexpected(scanner, `',' or '${close}'`);
            scanner.at += 1;
            skipSpace(scanner);
            if (scanner.relaxed && scanner.text[scanner.at] === close)
                break;
        }
        readItem();
        skipSpace(scanner);
    }
    scanner.at += 1;
}
/** Reads a key; below a value that is not wanted its text does not matter and is not taken out. */
function readKey(scanner, keep) {
    const { text, at, relaxed } = scanner;
    if (isQuote(scanner, text[at])) {
        if (keep)
            return readString(scanner).value;
        skipString(scanner);
        return '';
    }
    if (relaxed && skip(scanner, BARE_KEY))
        return text.slice(at, scanner.at);
    throw unexpected(scanner, relaxed ? 'a key' : 'a key in double quotes');
}
function isQuote({ relaxed }, letter) {
    return letter === '"' || (relaxed && letter === "'");
}
function skipSpace(scanner) {
    if (scanner.relaxed) {
        skip(scanner, RELAXED_SPACE);
        return;
    }
    while (isSpace(scanner.text.charCodeAt(scanner.at)))
        scanner.at += 1;
}
function isSpace(code) {
    return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
/** Goes past what `pattern` (sticky) finds where the scanner stands; whether it finds anything. */
function skip(scanner, pattern) {
    pattern.lastIndex = scanner.at;
    const found = pattern.test(scanner.text);
    if (found)
        scanner.at = pattern.lastIndex;
    return found;
}
function unexpected(scanner, expected) {
    const letter = scanner.text[scanner.at];
    const found = letter === undefined ? 'the file ends here' : `found ${JSON.stringify(letter)}`;
    return (0,text_file/* unreadable */.O$)(scanner.file, scanner.at, `${found}, expected ${expected}`);
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


/***/ }),

/***/ 9811:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XD: () => (/* binding */ onlyLine),
/* harmony export */   fb: () => (/* binding */ readVersionFile),
/* harmony export */   r0: () => (/* binding */ wholeText)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3857);
/* harmony import */ var _spelled_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9887);


/**
 * Reads a file that holds the version and nothing else. It is spelled for Python if there is a Python project, or if it
 * is so now; in semver otherwise.
 */
function readVersionFile(file) {
    return {
        find: ({ own }) => {
            const spot = onlyLine(file, 'whole file', 'pep440');
            // Further down, a file of this name may be anything.
            if (file.path.includes('/') && !(spot && (0,_spelled_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersion */ .$4)(spot.found)))
                return [];
            if (spot && own.python.size === 0 && !(0,_spelled_js__WEBPACK_IMPORTED_MODULE_0__/* .isPythonOnly */ .X$)(spot.found))
                return [{ ...spot, spelling: 'semver' }];
            return [spot ?? (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .suspicious */ .mV)(file, 'whole file', 'it holds more than a version')];
        },
    };
}
/** The file's only line as the place of the version; left alone if the file holds more than that. */
function wholeText(file, key, spelling) {
    return onlyLine(file, key, spelling) ?? (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .suspicious */ .mV)(file, key, 'it holds more than a version');
}
/** The file's only line without the spaces around it, or undefined if there are more. */
function onlyLine(file, key, spelling) {
    const [, before = '', found = ''] = /^(\uFEFF?\s*)(.*?)\s*$/s.exec(file.text) ?? [];
    if (/\s/.test(found))
        return undefined;
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .spotAt */ .AH)(file, key, { start: before.length, end: before.length + found.length }, spelling);
}


/***/ }),

/***/ 3857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ spotAt),
/* harmony export */   BB: () => (/* binding */ withoutSpace),
/* harmony export */   Vb: () => (/* binding */ leftAlone),
/* harmony export */   mV: () => (/* binding */ suspicious)
/* harmony export */ });
/** `range` without the white space at its ends. */
function withoutSpace(text, { start, end }) {
    const found = text.slice(start, end);
    const first = end - found.trimStart().length;
    return { start: first, end: Math.max(first, start + found.trimEnd().length) };
}
/** The spot at `range`, whose text is the version as it stands (nothing in it is escaped). */
function spotAt(file, key, range, spelling) {
    const { start, end } = range;
    return { kind: 'spot', file, key, start, end, found: file.text.slice(start, end), spelling };
}
/** A place that something else keeps in step, by design. */
function leftAlone(file, key, reason) {
    return { kind: 'left-alone', shown: file.shown, key, reason, suspicious: false };
}
/** A place that should hold the version and that cannot be understood. */
function suspicious(file, key, reason) {
    return { kind: 'left-alone', shown: file.shown, key, reason, suspicious: true };
}


/***/ }),

/***/ 2752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ trackedFiles),
/* harmony export */   SN: () => (/* binding */ tagsBeside),
/* harmony export */   XT: () => (/* binding */ describeCommit),
/* harmony export */   pT: () => (/* binding */ gitAdvice),
/* harmony export */   uM: () => (/* binding */ gitIn)
/* harmony export */ });
/** Asks git in `folder`. */
function gitIn(folder, { exec }) {
    return async (args) => {
        const result = await exec('git', ['-C', folder, ...args], { allowFailure: true }).catch(ignoreMissingGit);
        return result?.code === 0 ? result.stdout : undefined;
    };
}
/** More tags than this that look like versions and are none: somebody else's numbering. */
const MAX_TRIES = 20;
/** The nearest tag below the commit that `isVersion`. Only names with a number and a dot are asked about. */
async function describeCommit(git, isVersion) {
    const refused = [];
    while (refused.length < MAX_TRIES) {
        const described = await nearestTag(git, refused);
        if (!described || isVersion(described.tag))
            return described;
        refused.push(described.tag);
    }
    return undefined;
}
/** All tags of the commit that `tag` points at. */
async function tagsBeside(git, tag) {
    const text = await git(['tag', '--points-at', `${tag}^{commit}`]);
    return (text ?? '').split('\n').filter(Boolean);
}
async function nearestTag(git, refused) {
    const excludes = refused.map((tag) => `--exclude=${tag.replace(/[[\]*?\\]/g, '\\$&')}`);
    const text = await git(['describe', '--tags', '--long', '--match=*[0-9].[0-9]*', ...excludes]);
    const [, tag, distance] = /^(.+)-(\d+)-g[\da-f]+\s*$/.exec(text ?? '') ?? [];
    return tag === undefined ? undefined : { tag, distance: Number(distance) };
}
/** Why git may know no tags in `folder`, as advice; undefined if nothing is wrong with the repository. */
async function gitAdvice(folder, { exec }) {
    const args = ['-C', folder, 'rev-parse', '--is-shallow-repository'];
    const result = await exec('git', args, { allowFailure: true }).catch(ignoreMissingGit);
    if (result?.stdout.trim() === 'true') {
        return "The history is cut off: give 'fetch-depth: 0' to actions/checkout, or write a file VERSION.";
    }
    if (/dubious ownership/.test(result?.stderr ?? '')) {
        return `The repository belongs to another user, so git does not read it. Run: git config --global --add safe.directory '${folder}'`;
    }
    return undefined;
}
/** Files of the folder that git tracks or would track, relative to it with `/`; undefined outside of a repository. */
async function trackedFiles(git) {
    const text = await git(['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
    return text?.trimEnd().split('\0').filter(Boolean);
}
function ignoreMissingGit(error) {
    if (error instanceof Error && 'code' in error && error.code === 'tool-missing')
        return undefined;
    throw error;
}


/***/ }),

/***/ 6583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ findSource),
/* harmony export */   V: () => (/* binding */ unknownVersion)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);
/* harmony import */ var _sidecar_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4360);
/* harmony import */ var _files_version_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9811);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2752);
/* harmony import */ var _spelled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9887);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(996);






/**
 * The version: the input, else the tag that triggered the run, else the file `VERSION`, else `git describe`; undefined
 * if there is none of these. Throws `version-invalid`, `version-tag-invalid`, `version-sources-disagree`.
 */
async function findSource(request) {
    const { given, tagPrefix, host } = request;
    const { tag } = host.context;
    if (given !== undefined)
        return fromInput(given, tag, tagPrefix);
    if (tag !== undefined)
        return { version: tagVersion(tag, tagPrefix), origin: `the tag ${tag}`, distance: 0 };
    const described = await fromGit(request);
    const file = fromVersionFile(request.root);
    if (file && described?.distance === 0 && !(0,_spelled_js__WEBPACK_IMPORTED_MODULE_3__/* .meansSame */ .b4)(file.version, described.version)) {
        host.annotate('notice', `VERSION says ${file.version.text}, ${described.origin} of this commit says ${described.version.text}. VERSION counts.`);
    }
    return file ?? described;
}
/** The error for a project that says its version nowhere. */
async function unknownVersion({ root, host, tagPrefix }) {
    const advice = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitAdvice */ .pT)(root.folder, host);
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('version-source-missing', `No version was found: there is no input 'version', no tag started the run, '${root.folder}' has no file VERSION, and no tag '${tagPrefix}<number>.<number>…' is below this commit.`, {
        hint: advice ?? "Write a file VERSION with a line such as '0.1.0', or tag a commit.",
    });
}
function fromInput(given, tag, tagPrefix) {
    const version = (0,_sidecar_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(withoutPrefix(given, tagPrefix) ?? given);
    const tagged = (0,_spelled_js__WEBPACK_IMPORTED_MODULE_3__/* .readVersion */ .$4)(withoutPrefix(tag ?? '', tagPrefix) ?? '');
    if (tagged && !(0,_spelled_js__WEBPACK_IMPORTED_MODULE_3__/* .meansSame */ .b4)(version, tagged)) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('version-sources-disagree', `The input 'version' says ${version.text}, the tag '${tag}' that started the run says ${tagged.text}.`, { hint: "Leave the line 'version: …' out on tags, or move the tag." });
    }
    return { version, origin: "the input 'version'", distance: 0 };
}
/** The version in the name of the tag that started the run. Throws `version-tag-invalid`. */
function tagVersion(tag, prefix) {
    const version = readRelease(tag, prefix);
    if (version)
        return version;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('version-tag-invalid', `The tag '${tag}' started the run and is not a version; expected '${prefix}<major>.<minor>.<patch>'.`, {
        hint: `Start the workflow for tags '${prefix}*.*.*' only, or give the input 'version' or 'tag-prefix'.`,
    });
}
/** The version in a tag's name. It needs two numbers at least: `v1` is a tag that moves from release to release. */
function readRelease(tag, prefix) {
    const version = (0,_spelled_js__WEBPACK_IMPORTED_MODULE_3__/* .readVersion */ .$4)(withoutPrefix(tag, prefix) ?? '');
    return version && version.parts.release.length > 1 ? version : undefined;
}
/** What follows the prefix, if that is a number. The usual prefix may be left out. */
function withoutPrefix(tag, prefix) {
    if (prefix === 'v' && /^\d/.test(tag))
        return tag;
    const rest = tag.slice(prefix.length);
    return tag.startsWith(prefix) && /^\d/.test(rest) ? rest : undefined;
}
function fromVersionFile(root) {
    const file = (0,_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readTextFile */ .Gu)(root, 'VERSION');
    if (!file || file.text.trim() === '')
        return undefined;
    const found = (0,_files_version_file_js__WEBPACK_IMPORTED_MODULE_2__/* .onlyLine */ .XD)(file, 'VERSION', 'pep440');
    const version = found && (0,_spelled_js__WEBPACK_IMPORTED_MODULE_3__/* .readVersion */ .$4)(found.found);
    if (version)
        return { version, origin: file.shown, distance: 0 };
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('version-invalid', `'${file.shown}' does not hold a version, but '${file.text.slice(0, 40).trim()}'.`, {
        hint: "It holds one line such as '1.2.0' and nothing else.",
        place: (0,_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .placeAt */ .BW)(file, 0),
    });
}
async function fromGit({ git, tagPrefix }) {
    const versionOf = (name) => readRelease(name, tagPrefix);
    const described = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .describeCommit */ .XT)(git, (name) => versionOf(name) !== undefined);
    if (!described)
        return undefined;
    const { distance } = described;
    // A candidate that became the release has two tags: the later version counts.
    const candidates = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .tagsBeside */ .SN)(git, described.tag)).flatMap((tag) => {
        const version = versionOf(tag);
        return version ? [{ tag, version }] : [];
    });
    const [best] = candidates.sort((a, b) => (0,_sidecar_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(b.version, a.version));
    if (!best)
        return undefined;
    const { tag, version: tagged } = best;
    if (distance === 0)
        return { version: tagged, origin: `the tag ${tag}`, distance };
    const version = (0,_sidecar_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(afterTag(tagged, distance));
    return { version, origin: `git: ${distance} commits after the tag ${tag}`, distance };
}
/**
 * A development version between `tagged` and the next one that could follow it: `1.2.0` → `1.2.1.dev5`, `1.2.0rc1` →
 * `1.2.0rc2.dev5`, as setuptools-scm counts.
 */
function afterTag(tagged, distance) {
    // A free semver word has no next one; more numbers make it later.
    if (tagged.parts.words)
        return `${tagged.semver}.${distance}`;
    const [release = ''] = tagged.pep440.split('+');
    const [, before = '', last = ''] = /^(.*?)(\d+)$/.exec(release) ?? [];
    if (before.endsWith('.dev'))
        return `${before}${Number(last) + distance}`;
    return `${before}${Number(last) + 1}.dev${distance}`;
}


/***/ }),

/***/ 9887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   FA: () => (/* binding */ says),
/* harmony export */   X$: () => (/* binding */ isPythonOnly),
/* harmony export */   b4: () => (/* binding */ meansSame),
/* harmony export */   lO: () => (/* binding */ spell)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8898);
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8780);
/* harmony import */ var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8382);
/* harmony import */ var _sidecar_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4360);




/** `version` as a kind of file spells it. Throws `version-unrepresentable`. */
function spell(version, spelling) {
    if (spelling === 'numbers')
        return `${version.major}.${version.minor}.${version.patch}`;
    return version[spelling];
}
/** Whether `found` means `version` to the tool that reads it there. */
function says(found, version, spelling) {
    if (spelling === 'numbers' || spelling === 'windows')
        return found === spell(version, spelling);
    const understood = spelling === 'semver' ? strictSemver(found) : (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.valid)(found);
    const meant = understood === null ? undefined : readVersion(found);
    return meant !== undefined && meansSame(meant, version);
}
/** npm reads `v1.2.0` and `=1.2.0` too; Cargo and Tauri do not. */
function strictSemver(text) {
    return /^\d/.test(text) ? semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1___default()(text) : null;
}
/** Whether `text` is a version for Python and none in semver. */
function isPythonOnly(text) {
    return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.valid)(text) !== null && semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1___default()(text) === null;
}
/** The version that `text` means, or undefined if it is none. */
function readVersion(text) {
    try {
        return (0,_sidecar_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .ot)(text);
    }
    catch (error) {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return undefined;
        throw error;
    }
}
/** Whether two versions mean the same. One that only PEP 440 can spell is never one that only semver can. */
function meansSame(a, b) {
    try {
        return (0,_sidecar_version_js__WEBPACK_IMPORTED_MODULE_3__/* .sameVersion */ .r1)(a, b);
    }
    catch (error) {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   Gu: () => (/* binding */ readTextFile),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   R8: () => (/* binding */ openRoot),
/* harmony export */   kk: () => (/* binding */ lineAround),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8382);




/** `folder` (absolute) as a root, seen from `workspace`. Throws `version-folder-missing`. */
function openRoot(folder, workspace) {
    const real = realPath(folder);
    if (real === undefined) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('version-folder-missing', `The working directory '${folder}' does not exist.`, {
            hint: "Change the line 'working-directory: …' of the step.",
            exitCode: 2,
        });
    }
    const shown = toPosix((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(realPath(workspace) ?? workspace, real));
    return { folder: real, shown: shown.startsWith('..') ? toPosix(real) : shown };
}
/**
 * The file at `path` (relative to the root, `/`), or undefined if there is none. A file that is not UTF-8 is read with
 * one character for each byte, so that every byte survives. Read at once: hundreds of small files take several times as
 * long through promises.
 * Throws `version-file-outside` if the file really lies, or would lie, outside of the root.
 */
function readTextFile(root, path) {
    const shown = shownPath(root, path);
    const absolute = realPath((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root.folder, path));
    // A file that is not there may be made later: then its folder is what counts.
    const anchor = absolute ?? realFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root.folder, path));
    if (!isInside(root.folder, anchor))
        throw outside(shown, anchor);
    if (absolute === undefined)
        return undefined;
    const info = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(absolute);
    if (!info.isFile())
        return undefined;
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(absolute);
    const encoding = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? 'utf8' : 'latin1';
    return { path, shown, absolute, text: bytes.toString(encoding), encoding, mode: info.mode & 0o7777 };
}
/** How the reader knows a path that is relative to the root. */
function shownPath(root, path) {
    return root.shown ? `${root.shown}/${path}` : path;
}
/** The line and column of the character at `offset`, counted from 1. */
function placeAt(file, offset) {
    const before = file.text.slice(0, offset);
    const start = before.lastIndexOf('\n') + 1;
    const mark = start === 0 && before.startsWith('\uFEFF') ? 1 : 0;
    return { file: file.shown, line: before.split('\n').length, column: offset - start - mark + 1 };
}
/** The whole line at `offset`, with its line ending. */
function lineAround(text, offset) {
    const end = text.indexOf('\n', offset);
    return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end + 1 };
}
/** The error for a file that cannot be understood at `offset`. `problem` goes on after the file's name. */
function unreadable(file, offset, problem) {
    const place = placeAt(file, offset);
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('version-file-invalid', `${file.shown}, line ${place.line}, column ${place.column}: ${problem}.`, { hint: `Correct the file, or leave it out with 'exclude: ${file.path}'.`, place });
}
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way);
}
function outside(shown, absolute) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('version-file-outside', `'${shown}' lies outside of the working directory, at '${absolute}'; it is not touched.`, {
        hint: "Leave it out with 'exclude', or start at a folder above both with 'working-directory'.",
        place: { file: shown },
    });
}
/** The nearest folder above `path` that exists, behind all links. */
function realFolder(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    return realPath(folder) ?? (folder === path ? path : realFolder(folder));
}
/** The path behind all links, or undefined if there is nothing. */
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(path);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
function toPosix(path) {
    return path.replaceAll('\\', '/');
}


/***/ }),

/***/ 9884:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  versionSync: () => (/* binding */ versionSync)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/version-sync/spelled.ts
var spelled = __webpack_require__(9887);
;// CONCATENATED MODULE: ./src/version-sync/agreed.ts

/**
 * The version that the files themselves name, for a check in a project without `VERSION`: that of the first place in the
 * order of the report (Python before npm before Tauri before Cargo). All others are then compared with it.
 */
function agreed(findings) {
    for (const finding of findings) {
        const version = finding.kind === 'spot' ? (0,spelled/* readVersion */.$4)(finding.found) : undefined;
        if (version && finding.kind === 'spot') {
            return { version, origin: `${finding.file.shown} (${finding.key})`, distance: 0 };
        }
    }
    return undefined;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/version-sync/git.ts
var version_sync_git = __webpack_require__(2752);
// EXTERNAL MODULE: ./src/version-sync/finding.ts
var finding = __webpack_require__(3857);
;// CONCATENATED MODULE: ./src/version-sync/files/sibling-range.ts
/** One whole version after `^`, `~` or `=`. Anything else (`*`, `1.x`, `>=1.2.0 <2`, `file:…`) holds no exact version. */
const RANGE = /^((?:workspace:|npm:)?(?:[~^]|==?)?\s*)\d+\.\d+\.\d+[\w.+-]*$/;
/** Where the version stands in a range that a package asks of its sibling, counted from `offset`; undefined if nowhere. */
function versionInRange(range, offset) {
    const [, before] = RANGE.exec(range) ?? [];
    return before === undefined ? undefined : { start: offset + before.length, end: offset + range.length };
}

// EXTERNAL MODULE: ./src/version-sync/files/toml.ts
var files_toml = __webpack_require__(7930);
;// CONCATENATED MODULE: ./src/version-sync/files/cargo-toml.ts



/** Reads Cargo.toml: the version of crate and workspace, and the versions asked of crates beside it. */
function readCargoToml(file) {
    const toml = (0,files_toml/* readToml */.D7)(file);
    const name = (0,files_toml/* tomlText */.Yu)(toml, 'package', 'name');
    return {
        ...(name !== undefined && { declares: { ecosystem: 'cargo', name } }),
        find: ({ own }) => [
            (0,files_toml/* tomlSpot */.nF)(toml, ['package', 'version'], 'semver'),
            (0,files_toml/* tomlSpot */.nF)(toml, ['workspace', 'package', 'version'], 'semver'),
            ...siblings(toml, own),
        ].filter((spot) => spot !== undefined),
    };
}
/** `core = { path = "../core", version = "=1.2.0" }`: cargo refuses a version that the crate does not have. */
function siblings(toml, own) {
    return [...toml.values.values()].flatMap((value) => {
        const dependency = value.path.slice(0, -1);
        if (value.path.at(-1) !== 'version' || !isDependency(dependency))
            return [];
        if ((0,files_toml/* tomlText */.Yu)(toml, ...dependency, 'path') === undefined)
            return [];
        const name = (0,files_toml/* tomlText */.Yu)(toml, ...dependency, 'package') ?? String(dependency.at(-1));
        return own.cargo.has(name) ? pin(toml, value) : [];
    });
}
function isDependency(path) {
    return /^(?:dev-|build-)?dependencies$/.test(String(path.at(-2)));
}
function pin({ file }, { path, start, end }) {
    const range = versionInRange(file.text.slice(start, end), start);
    return range ? [(0,finding/* spotAt */.AH)(file, path.join('.'), range, 'semver')] : [];
}

// EXTERNAL MODULE: ./src/version-sync/text-file.ts
var text_file = __webpack_require__(996);
;// CONCATENATED MODULE: ./src/version-sync/files/info-plist.ts


const TOKEN = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<![^>]*>|<(\/?)([\w:.-]+)[^<>]*?(\/?)>|</g;
const VERSION_KEY = /<key>\s*(CFBundleShortVersionString|CFBundleVersion)\s*<\/key>\s*<string>([^<]*)<\/string>/g;
/**
 * Reads an Info.plist. Variables of the build (`$(MARKETING_VERSION)`) are left alone, and so is a `CFBundleVersion` of
 * one number, which counts builds.
 */
function readInfoPlist(file) {
    if (file.text.startsWith('bplist')) {
        return { find: () => [(0,finding/* leftAlone */.Vb)(file, 'whole file', 'it is in the binary format')] };
    }
    const text = withoutComments(file);
    return { find: () => [...text.matchAll(VERSION_KEY)].map((match) => versionOf(file, match)) };
}
function versionOf(file, { 0: all, 1: key = '', 2: value = '', index }) {
    const end = index + all.lastIndexOf('</string>');
    if (/\$[({]/.test(value))
        return (0,finding/* leftAlone */.Vb)(file, key, `the build replaces ${value.trim()}`);
    if (key === 'CFBundleVersion' && /^\s*\d*\s*$/.test(value)) {
        return (0,finding/* leftAlone */.Vb)(file, key, 'one number counts builds');
    }
    return (0,finding/* spotAt */.AH)(file, key, (0,finding/* withoutSpace */.BB)(file.text, { start: end - value.length, end }), 'numbers');
}
/** The text with comments blanked. Throws `version-file-invalid` where an element is not closed. */
function withoutComments(file) {
    const open = [];
    const text = file.text.replace(TOKEN, (token, slash, name, single, offset) => {
        if (token === '<')
            throw (0,text_file/* unreadable */.O$)(file, offset, "expected an element after '<'");
        if (name === undefined)
            return token.startsWith('<!--') ? token.replace(/[^\r\n]/g, ' ') : token;
        if (slash && open.pop()?.name !== name)
            throw (0,text_file/* unreadable */.O$)(file, offset, `nothing is open that '${token}' closes`);
        if (!slash && !single)
            open.push({ name, offset });
        return token;
    });
    const left = open.pop();
    if (left)
        throw (0,text_file/* unreadable */.O$)(file, left.offset, `the element '${left.name}' is not closed`);
    return text;
}

// EXTERNAL MODULE: ./src/version-sync/files/json.ts + 1 modules
var json = __webpack_require__(3481);
;// CONCATENATED MODULE: ./src/version-sync/files/package-json.ts



const DEPENDENCIES = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
/** Reads package.json: its version, and the versions that it asks of packages beside it in the workspace. */
function readPackageJson(file) {
    const manifest = (0,json/* readJson */.Vh)(file, 'json');
    const name = (0,json/* jsonText */.s$)(manifest, 'name')?.value ?? '';
    return {
        ...((0,json/* jsonText */.s$)(manifest, 'version') && { declares: { ecosystem: 'npm', name } }),
        find: ({ own }) => npmSpots(file, manifest, own),
    };
}
/** The places of the version in a package's manifest, or in its copy in a lock file (then `prefix` says where). */
function npmSpots(file, manifest, own, prefix = '') {
    const version = (0,json/* jsonText */.s$)(manifest, 'version');
    const ranges = DEPENDENCIES.flatMap((group) => npmRanges(file, (0,json/* jsonEntries */.TP)(manifest, group), own).map((spot) => ({
        ...spot,
        key: `${prefix}${group}.${spot.key}`,
    })));
    return version ? [textSpot(file, `${prefix}version`, version), ...ranges] : ranges;
}
/** The versions asked of packages of the workspace among `entries` (name → range). */
function npmRanges(file, entries, own) {
    return [...entries].flatMap(([name, value]) => {
        if (value.kind !== 'text' || !own.npm.has(name))
            return [];
        const range = versionInRange(file.text.slice(value.start, value.end), value.start);
        return range ? [(0,finding/* spotAt */.AH)(file, name, range, 'semver')] : [];
    });
}
/** A JSON text as a place of the version. */
function textSpot(file, key, { value, start, end }) {
    return { kind: 'spot', file, key, start, end, found: value, spelling: 'semver' };
}

;// CONCATENATED MODULE: ./src/version-sync/files/package-lock.ts



/** Reads package-lock.json and npm-shrinkwrap.json: the entries of the project and of its workspaces, nothing installed. */
function readPackageLock(file) {
    return {
        find: ({ own }) => {
            const lock = (0,json/* readJson */.Vh)(file, 'json', wantedOf(own));
            return [...rootVersion(file, lock, own), ...package_lock_packages(file, lock, own), ...linked(file, lock, own)];
        },
    };
}
/** Everything installed stays unread: that is nearly all of a large file. */
function wantedOf(own) {
    return ([section, name]) => {
        if (section === 'packages')
            return name === undefined || !/(?:^|\/)node_modules\//.test(name);
        if (section === 'dependencies')
            return name === undefined || own.npm.has(name);
        return section === 'version';
    };
}
function rootVersion(file, lock, own) {
    const version = (0,json/* jsonText */.s$)(lock, 'version');
    return version && own.npmFolders.has(folderOf(file, '')) ? [textSpot(file, 'version', version)] : [];
}
function package_lock_packages(file, lock, own) {
    return [...(0,json/* jsonEntries */.TP)(lock, 'packages')].flatMap(([folder, entry]) => own.npmFolders.has(folderOf(file, folder)) ? npmSpots(file, entry, own, `packages["${folder}"].`) : []);
}
/** What the second format repeats for older versions of npm: a workspace is an entry with `file:`. */
function linked(file, lock, own) {
    return [...(0,json/* jsonEntries */.TP)(lock, 'dependencies')].flatMap(([name, entry]) => {
        if (!(0,json/* jsonText */.s$)(entry, 'version')?.value.startsWith('file:'))
            return [];
        return npmRanges(file, (0,json/* jsonEntries */.TP)(entry, 'requires'), own).map((spot) => ({
            ...spot,
            key: `dependencies.${name}.requires.${spot.key}`,
        }));
    });
}
function folderOf(file, folder) {
    const path = external_node_path_.posix.join(external_node_path_.posix.dirname(file.path), folder).replace(/\/$/, '');
    return path === '.' ? '' : path;
}

;// CONCATENATED MODULE: ./src/version-sync/files/python-text.ts

/** A comment, or the opening of a string literal. */
const python_text_TOKEN = /#[^\n]*|("""|'''|"|')/g;
/** Reads `file`. Throws `version-file-invalid` for a string literal that does not end. */
function readPython(file) {
    const { text } = file;
    const pieces = [];
    let done = 0;
    python_text_TOKEN.lastIndex = 0;
    for (let token = python_text_TOKEN.exec(text); token; token = python_text_TOKEN.exec(text)) {
        const quote = token[1];
        const start = token.index + (quote?.length ?? 0);
        const end = quote ? closingQuote(file, token.index, quote) : python_text_TOKEN.lastIndex;
        pieces.push(text.slice(done, start), blank(text.slice(start, end)));
        done = end;
        python_text_TOKEN.lastIndex = end + (quote?.length ?? 0);
    }
    pieces.push(text.slice(done));
    return { file, code: pieces.join('') };
}
/** The inside of the string literal that begins (with or without a prefix) at `offset`, if it is a plain one. */
function literalAt({ file, code }, offset) {
    const [all, quote] = /^[rRuU]?("""|'''|"|')/.exec(code.slice(offset, offset + 4)) ?? [];
    if (!all || !quote)
        return undefined;
    const start = offset + all.length;
    const end = code.indexOf(quote, start);
    return file.text.slice(start, end).includes('\\') ? undefined : { start, end };
}
function closingQuote(file, opening, quote) {
    const { text } = file;
    for (let at = opening + quote.length; at < text.length; at += 1) {
        if (text[at] === '\\')
            at += text.startsWith('\r\n', at + 1) ? 2 : 1;
        else if (text.startsWith(quote, at))
            return at;
        else if (text[at] === '\n' && quote.length === 1)
            break;
    }
    throw (0,text_file/* unreadable */.O$)(file, opening, 'this string has no closing quote');
}
/** Spaces in place of everything but line endings. */
function blank(text) {
    return text.replace(/[^\r\n]/g, ' ');
}

;// CONCATENATED MODULE: ./src/version-sync/files/python-assignment.ts


/**
 * `name = …`, `name: str = …` and `a = b = …` in front of a string literal. Without indentation: what stands inside
 * of `try` or `if` is a fallback such as `0.0.0-unknown`, and no packaging tool reads it.
 */
const ASSIGNMENT = /^((?:[A-Za-z_]\w*[ \t]*(?::[ \t]*[\w.[\], |]+)?=[ \t]*)+)(?=[rRuU]?["'])/gm;
const END_OF_STATEMENT = /^["']+[ \t]*(?:;|\r?$)/m;
/** Names that mean the program's own version. */
const VERSION_NAME = /^_*(?:app_?)?version_*$/i;
/**
 * The places of the version that `name` is given in a Python file, and of the same value under the usual other names
 * (`VERSION = __version__ = "1.2.0"`). Left alone if the value is not a plain text.
 */
function assignedVersion(file, name) {
    const spots = assignmentsOf(readPython(file), name);
    return spots.length > 0 ? spots : [(0,finding/* suspicious */.mV)(file, name, 'no plain text is assigned to it here')];
}
/** The same for any usual name; none if the file assigns no version. */
function usualVersions(file) {
    const python = readPython(file);
    const name = assignments(python)
        .flatMap(({ names }) => names)
        .find((word) => VERSION_NAME.test(word));
    return name === undefined ? [] : assignmentsOf(python, name);
}
/** The assignments of `name`, and those of the same value under a usual name. */
function assignmentsOf(python, name) {
    const { file } = python;
    const all = assignments(python);
    const main = all.find(({ names }) => names.includes(name));
    if (!main)
        return [];
    const value = textAt(file, main.range);
    return all
        .filter(({ names }) => names.some((word) => word === name || VERSION_NAME.test(word)))
        .filter(({ names, range }) => names.includes(name) || textAt(file, range) === value)
        .map(({ names, range }) => (0,finding/* spotAt */.AH)(file, names.join(' = '), range, 'pep440'));
}
function assignments(python) {
    return [...python.code.matchAll(ASSIGNMENT)].flatMap(({ 0: all, 1: targets = '', index }) => {
        const range = literalAt(python, index + all.length);
        if (!range || !END_OF_STATEMENT.test(lineAfter(python.code, range.end)))
            return [];
        const names = targets.split('=').flatMap((target) => /^\s*(\w+)/.exec(target)?.[1] ?? []);
        return [{ names, range }];
    });
}
function lineAfter(code, offset) {
    const end = code.indexOf('\n', offset);
    return code.slice(offset, end < 0 ? undefined : end);
}
function textAt(file, { start, end }) {
    return file.text.slice(start, end);
}

// EXTERNAL MODULE: ./src/version-sync/files/version-file.ts
var version_file = __webpack_require__(9811);
;// CONCATENATED MODULE: ./src/version-sync/files/followed.ts




/** The version in a file that holds nothing else, such as `VERSION`. */
function followFile(project, pointer) {
    const path = target(pointer);
    const file = project.open(path);
    if (!file)
        return [{ kind: 'absent', path, key: 'whole file', spelling: 'pep440' }];
    return [(0,version_file/* wholeText */.r0)(file, 'whole file', 'pep440')];
}
/** The version that stands where `pattern` (a Python regular expression with a group `version`) finds it. */
function followPattern(project, pointer, pattern) {
    const { from, key } = pointer;
    const regex = fromPython(pattern);
    if (!regex)
        return [(0,finding/* suspicious */.mV)(from, key, `its pattern '${pattern}' is not understood here`)];
    const path = target(pointer);
    const file = project.open(path);
    if (!file) {
        const plain = regex.exec('1.2.3')?.groups?.['version'] === '1.2.3';
        if (plain)
            return [{ kind: 'absent', path, key: 'whole file', spelling: 'pep440' }];
        return [(0,finding/* suspicious */.mV)(from, key, `it points to '${path}', which does not exist`)];
    }
    const range = regex.exec(file.text)?.indices?.groups?.['version'];
    if (!range)
        return [(0,finding/* suspicious */.mV)(file, key, `the pattern '${pattern}' finds no version in it`)];
    // `.+` also takes a carriage return and spaces at the end of the line.
    const trimmed = (0,finding/* withoutSpace */.BB)(file.text, { start: range[0], end: range[1] });
    const spot = (0,finding/* spotAt */.AH)(file, `${key} in ${from.shown}`, trimmed, 'pep440');
    const repeated = path.endsWith('.py')
        ? usualVersions(file).filter(({ found }) => found === spot.found)
        : [];
    return [spot, ...repeated];
}
/** The version in the module of `package.module.attribute`, looked for in `roots`. */
function followAttribute(project, pointer) {
    const { from, key, attribute, roots } = pointer;
    const parts = attribute.split('.');
    const name = parts.pop() ?? '';
    const file = firstModule(project, from, roots.map((root) => external_node_path_.posix.join(root, ...parts)));
    return file
        ? assignedVersion(file, name)
        : [(0,finding/* suspicious */.mV)(from, key, `there is no module '${parts.join('.')}' for '${attribute}'`)];
}
/** The first of the modules or packages at `paths` (without `.py`, relative to the folder of `from`) that exists. */
function firstModule(project, from, paths) {
    for (const path of paths) {
        for (const ending of ['.py', '/__init__.py']) {
            const file = project.open(external_node_path_.posix.join(external_node_path_.posix.dirname(from.path), `${path}${ending}`));
            if (file)
                return file;
        }
    }
    return undefined;
}
/** A Python regular expression as one of JavaScript's, or undefined if it cannot be. */
function fromPython(pattern) {
    const [, inline = '', rest = ''] = /^(?:\(\?([aimsux]+)\))?(.*)$/s.exec(pattern) ?? [];
    if (inline.includes('x'))
        return undefined;
    const source = rest
        .replaceAll('(?P<', '(?<')
        .replace(/\(\?P=(\w+)\)/g, '\\k<$1>')
        .replaceAll('\\A', '(?<![^])')
        .replaceAll('\\Z', '(?![^])');
    try {
        return new RegExp(source, `dm${[...'is'].filter((flag) => inline.includes(flag)).join('')}`);
    }
    catch {
        return undefined;
    }
}
function target({ from, path }) {
    return external_node_path_.posix.join(external_node_path_.posix.dirname(from.path), path.replaceAll('\\', '/'));
}

;// CONCATENATED MODULE: ./src/version-sync/files/python-dynamic.ts




/** What hatch looks for without a `pattern`. https://hatch.pypa.io/latest/plugins/version-source/regex/ */
const HATCH_PATTERN = String.raw `(?i)^(__version__|VERSION)(?: ?\: ?str)? *= *(['"])v?(?P<version>.+?)\2`;
/** What pdm's `file` source looks for. https://backend.pdm-project.org/metadata/#read-from-a-static-version */
const PDM_PATTERN = String.raw `^__version__\s*=\s*(?P<quote>['"])(?P<version>.+?)(?P=quote)`;
/** Tools that take the version from git by themselves, by the table that sets them up. */
const VCS_TABLES = [
    ['tool', 'setuptools_scm'],
    ['tool', 'setuptools-git-versioning'],
    ['tool', 'versioningit'],
    ['tool', 'vcs-versioning'],
    ['tool', 'versioneer'],
    ['tool', 'uv-dynamic-versioning'],
    ['tool', 'poetry-dynamic-versioning'],
];
/** Where a version comes from that `project.dynamic` names: followed to its file, or left alone with the reason. */
function dynamicVersion(toml, project) {
    const vcs = VCS_TABLES.find((table) => (0,files_toml/* hasToml */.Nj)(toml, ...table));
    if (vcs)
        return [(0,finding/* leftAlone */.Vb)(toml.file, 'project.dynamic', `${vcs[1]} takes it from the tag`)];
    const backend = (0,files_toml/* tomlText */.Yu)(toml, 'build-system', 'build-backend') ?? '';
    if ((0,files_toml/* hasToml */.Nj)(toml, 'tool', 'hatch', 'version'))
        return hatch(toml, project);
    if ((0,files_toml/* hasToml */.Nj)(toml, 'tool', 'setuptools', 'dynamic', 'version'))
        return setuptools(toml, project);
    if ((0,files_toml/* hasToml */.Nj)(toml, 'tool', 'pdm', 'version'))
        return pdm(toml, project);
    if (backend.startsWith('flit'))
        return flit(toml, project);
    if ((0,files_toml/* tomlText */.Yu)(toml, 'tool', 'poetry', 'version') !== undefined)
        return [];
    const reason = backend.startsWith('maturin')
        ? 'maturin takes it from Cargo.toml'
        : `${backend || 'setup.py or setup.cfg'} computes it`;
    return [(0,finding/* leftAlone */.Vb)(toml.file, 'project.dynamic', reason)];
}
/** The `__version__` that the project's own package repeats beside a static version; none if it does not. */
function repeatedVersion(toml, project, name) {
    const module = name.replace(/[-.]+/g, '_');
    const file = firstModule(project, toml.file, modulePaths([module, module.toLowerCase()]));
    return file ? usualVersions(file) : [];
}
/** Where a Python project keeps its packages, relative to its folder, as setuptools is told or finds by itself. */
function packageRoots(toml) {
    const mapped = (0,files_toml/* tomlText */.Yu)(toml, 'tool', 'setuptools', 'package-dir', '');
    return [mapped ?? '', ...(0,files_toml/* tomlTexts */.ne)(toml, 'tool', 'setuptools', 'packages', 'find', 'where'), '', 'src'];
}
function hatch(toml, project) {
    const key = 'tool.hatch.version';
    const source = (0,files_toml/* tomlText */.Yu)(toml, 'tool', 'hatch', 'version', 'source') ?? 'regex';
    if (source !== 'regex')
        return [(0,finding/* leftAlone */.Vb)(toml.file, key, `hatch takes it from its source '${source}'`)];
    const path = (0,files_toml/* tomlText */.Yu)(toml, 'tool', 'hatch', 'version', 'path');
    if (path === undefined)
        return [(0,finding/* suspicious */.mV)(toml.file, key, "it has no 'path'")];
    const pattern = (0,files_toml/* tomlText */.Yu)(toml, 'tool', 'hatch', 'version', 'pattern') ?? HATCH_PATTERN;
    return followPattern(project, { from: toml.file, key, path }, pattern);
}
function setuptools(toml, project) {
    const table = ['tool', 'setuptools', 'dynamic', 'version'];
    const key = table.join('.');
    const attribute = (0,files_toml/* tomlText */.Yu)(toml, ...table, 'attr');
    if (attribute !== undefined) {
        return followAttribute(project, { from: toml.file, key, attribute, roots: packageRoots(toml) });
    }
    const [path, ...more] = (0,files_toml/* tomlTexts */.ne)(toml, ...table, 'file');
    if (path === undefined || more.length > 0) {
        return [(0,finding/* suspicious */.mV)(toml.file, key, "expected 'attr', or 'file' with one file")];
    }
    return followFile(project, { from: toml.file, key, path });
}
function pdm(toml, project) {
    const key = 'tool.pdm.version';
    const source = (0,files_toml/* tomlText */.Yu)(toml, 'tool', 'pdm', 'version', 'source');
    const path = (0,files_toml/* tomlText */.Yu)(toml, 'tool', 'pdm', 'version', 'path');
    if (source !== 'file' || path === undefined) {
        return [(0,finding/* leftAlone */.Vb)(toml.file, key, `pdm takes it from its source '${source ?? 'scm'}'`)];
    }
    return followPattern(project, { from: toml.file, key, path }, PDM_PATTERN);
}
/** Flit reads `__version__` of the module that is packaged. */
function flit(toml, project) {
    const name = (0,files_toml/* tomlText */.Yu)(toml, 'tool', 'flit', 'module', 'name') ?? (0,files_toml/* tomlText */.Yu)(toml, 'project', 'name') ?? '';
    const module = name.replaceAll('-', '_').replaceAll('.', '/');
    const file = firstModule(project, toml.file, modulePaths([module]));
    return file
        ? assignedVersion(file, '__version__')
        : [(0,finding/* suspicious */.mV)(toml.file, 'project.dynamic', `there is no module '${module}' for flit to read`)];
}
function modulePaths(modules) {
    return modules.flatMap((module) => [module, `src/${module}`]);
}
/** Whether `project.dynamic` names the version. */
function isDynamic(toml) {
    return (0,files_toml/* tomlTexts */.ne)(toml, 'project', 'dynamic').includes('version') && !(0,files_toml/* tomlAt */.EV)(toml, 'project', 'version');
}

;// CONCATENATED MODULE: ./src/version-sync/files/pyproject.ts



/** Keys of pyproject.toml that hold the version itself: the project's, and that of tools which repeat it. */
const STATIC_KEYS = [
    ['project', 'version'],
    ['tool', 'poetry', 'version'],
    ['tool', 'briefcase', 'version'],
    ['tool', 'bumpversion', 'current_version'],
    ['tool', 'commitizen', 'version'],
    ['tool', 'tbump', 'version', 'current'],
];
/** Reads pyproject.toml: static versions of PEP 621 and poetry, and what a dynamic one points to. */
function readPyproject(file) {
    const toml = (0,files_toml/* readToml */.D7)(file);
    const name = (0,files_toml/* tomlText */.Yu)(toml, 'project', 'name') ?? (0,files_toml/* tomlText */.Yu)(toml, 'tool', 'poetry', 'name');
    return {
        ...(name !== undefined && { declares: { ecosystem: 'python', name } }),
        find: (project) => {
            const fixed = staticVersions(toml);
            if (isDynamic(toml))
                return [...fixed, ...dynamicVersion(toml, project)];
            const own = name !== undefined && fixed.some(({ kind }) => kind === 'spot');
            return own ? [...fixed, ...repeatedVersion(toml, project, name)] : fixed;
        },
    };
}
function staticVersions(toml) {
    return STATIC_KEYS.flatMap((path) => {
        const spot = (0,files_toml/* tomlSpot */.nF)(toml, path, 'pep440');
        if (!spot)
            return [];
        const [, tool] = path;
        if (tool === 'poetry' && (0,files_toml/* hasToml */.Nj)(toml, 'tool', 'poetry-dynamic-versioning')) {
            return [(0,finding/* leftAlone */.Vb)(toml.file, spot.key, 'poetry-dynamic-versioning replaces it from the tag')];
        }
        return [spot];
    });
}

;// CONCATENATED MODULE: ./src/version-sync/files/ini.ts

const LINE = /[^\r\n]+/g;
const SECTION = /^\[(.+)\]\s*(?:[#;].*)?$/;
const PAIR = /^([^\s=:][^=:]*?)(\s*[=:]\s*)(.*?)\s*$/;
/** Reads `file`. Throws `version-file-invalid` with line and column, also for a key that stands twice in its section. */
function readIni(file) {
    const sections = new Map();
    let section;
    for (const { 0: whole, index } of file.text.matchAll(LINE)) {
        const mark = index === 0 && whole.startsWith('\uFEFF') ? 1 : 0;
        const line = whole.slice(mark);
        // Indented lines go on with the value above them.
        if (/^\s|^[#;]/.test(line))
            continue;
        const [, name] = SECTION.exec(line) ?? [];
        if (name === undefined)
            addPair(file, section, { line, start: index + mark });
        else
            section = named(sections, name);
    }
    return sections;
}
function named(sections, name) {
    const section = sections.get(name) ?? new Map();
    sections.set(name, section);
    return section;
}
function addPair(file, section, { line, start }) {
    if (!section)
        throw (0,text_file/* unreadable */.O$)(file, start, "expected a section such as '[metadata]' before the first key");
    const [, written, sign = '', value = ''] = PAIR.exec(line) ?? [];
    if (written === undefined)
        throw (0,text_file/* unreadable */.O$)(file, start, "expected 'key = value'");
    const key = written.toLowerCase();
    if (section.has(key))
        throw (0,text_file/* unreadable */.O$)(file, start, `the key '${key}' stands twice in one section`);
    const from = start + written.length + sign.length;
    section.set(key, { value, start: from, end: from + value.length });
}

;// CONCATENATED MODULE: ./src/version-sync/files/setup-cfg.ts



/** Reads setup.cfg (static, `attr:` or `file:`) and .bumpversion.cfg. */
function readSetupCfg(file) {
    const ini = readIni(file);
    const name = ini.get('metadata')?.get('name')?.value;
    return {
        ...(name && { declares: { ecosystem: 'python', name } }),
        find: (project) => [
            ...metadataVersion(file, ini, project),
            ...staticValue(file, ini, 'bumpversion', 'current_version'),
        ],
    };
}
function metadataVersion(file, ini, project) {
    const value = ini.get('metadata')?.get('version')?.value;
    const [, directive, target = ''] = /^(attr|file):\s*(.*)$/.exec(value ?? '') ?? [];
    const key = 'metadata.version';
    if (directive === 'file')
        return followFile(project, { from: file, key, path: target });
    if (directive === 'attr') {
        return followAttribute(project, { from: file, key, attribute: target, roots: ['', 'src'] });
    }
    return staticValue(file, ini, 'metadata', 'version');
}
function staticValue(file, ini, section, key) {
    const found = ini.get(section)?.get(key);
    return found ? [(0,finding/* spotAt */.AH)(file, `${section}.${key}`, found, 'pep440')] : [];
}

;// CONCATENATED MODULE: ./src/version-sync/files/setup-py.ts



/** Reads setup.py: `setup(version="1.2.0")`, or a name that is assigned in the same file. Never runs it. */
function readSetupPy(file) {
    const python = readPython(file);
    return { find: () => setupVersion(python) };
}
function setupVersion(python) {
    const { file, code } = python;
    const offset = keywordOf(code, 'version');
    if (offset === undefined)
        return [];
    const range = literalAt(python, offset);
    const alone = range && /^["']+\s*[,)]/.test(code.slice(range.end));
    if (alone)
        return [(0,finding/* spotAt */.AH)(file, 'setup(version)', range, 'pep440')];
    const [, name] = /^(\w+)\s*[,)]/.exec(code.slice(offset)) ?? [];
    const spots = name === undefined ? [] : assignmentsOf(python, name);
    return spots.length > 0 ? spots : [(0,finding/* leftAlone */.Vb)(file, 'setup(version)', 'setup.py computes it')];
}
/** The offset of the value of a keyword of the call of `setup`, or undefined if it is not given. */
function keywordOf(code, keyword) {
    const call = /(?:^|[^\w.])(?:setuptools\.)?setup\s*\(/m.exec(code);
    if (!call)
        return undefined;
    const tokens = new RegExp(String.raw `[([{]|[)\]}]|(?<=[(,\s])${keyword}\s*=(?!=)\s*`, 'g');
    tokens.lastIndex = call.index + call[0].length;
    for (let depth = 1, token = tokens.exec(code); token && depth > 0; token = tokens.exec(code)) {
        const [text] = token;
        if (/^[([{]/.test(text))
            depth += 1;
        else if (/^[)\]}]/.test(text))
            depth -= 1;
        else if (depth === 1)
            return tokens.lastIndex;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/version-sync/files/tauri.ts





/** The version's place in the configuration of Tauri 1 and Tauri 2. */
const KEYS = [['package', 'version'], ['version']];
/** Reads tauri.conf.json and tauri.conf.json5 (Tauri takes JSON5 in both, if it was built for it). */
function readTauriJson(file) {
    const config = (0,json/* readJson */.Vh)(file, 'json5', (path) => path[0] === 'package' || path[0] === 'version');
    const spots = KEYS.flatMap((key) => {
        const text = (0,json/* jsonText */.s$)(config, ...key);
        return text ? [textSpot(file, key.join('.'), text)] : [];
    });
    return { find: (project) => followed(spots, project) };
}
/** Reads Tauri.toml. */
function readTauriToml(file) {
    const toml = (0,files_toml/* readToml */.D7)(file);
    const spots = KEYS.map((key) => (0,files_toml/* tomlSpot */.nF)(toml, key, 'semver')).filter((spot) => spot !== undefined);
    return { find: (project) => followed(spots, project) };
}
/** A version that ends with `.json` is the path of a package.json, which has the version then. */
function followed(spots, project) {
    return spots.flatMap((spot) => {
        if (!spot.found.endsWith('.json'))
            return [spot];
        const target = project.open(external_node_path_.posix.join(external_node_path_.posix.dirname(spot.file.path), spot.found));
        if (target)
            return readPackageJson(target).find(project);
        return [(0,finding/* suspicious */.mV)(spot.file, spot.key, `it points to '${spot.found}', which does not exist`)];
    });
}

;// CONCATENATED MODULE: ./src/version-sync/reading.ts
/** A Python distribution's name in the normal form of the Python index (PEP 503). */
function normalPythonName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}

;// CONCATENATED MODULE: ./src/version-sync/files/lock-packages.ts

const START = /^\[\[package\]\][ \t]*\r?$/gm;
const CONFLICT = /^(?:<{7}|>{7}|={7})(?: |\r?$)/m;
/**
 * The packages of Cargo.lock, uv.lock or poetry.lock whose name `isWanted`. These files are written by their tools in
 * one way, so the entries are found by line: a TOML parser takes a second for each megabyte.
 * Throws `version-file-invalid` for the marks of an unfinished merge.
 */
function lockedPackages(file, isWanted) {
    const { text } = file;
    const conflict = CONFLICT.exec(text);
    if (conflict)
        throw (0,text_file/* unreadable */.O$)(file, conflict.index, 'a merge was not finished here');
    const starts = [...text.matchAll(START)].map(({ index }) => index);
    return starts.flatMap((offset, position) => {
        const body = text.slice(offset, starts[position + 1] ?? text.length);
        const name = /^name\s*=\s*["']([^"']*)["']/m.exec(body)?.[1];
        if (name === undefined || !isWanted(name))
            return [];
        return { name, version: versionIn(body, offset), body, offset };
    });
}
function versionIn(body, offset) {
    const found = /^(version\s*=\s*["'])([^"']*)["']/m.exec(body);
    const [, before = '', text = ''] = found ?? [];
    if (!found)
        return undefined;
    const start = offset + found.index + before.length;
    return { text, start, end: start + text.length };
}

;// CONCATENATED MODULE: ./src/version-sync/files/toml-locks.ts



/** Reads Cargo.lock: the crates of this project, which are those without a source. */
function readCargoLock(file) {
    return {
        find: ({ own }) => lockedPackages(file, (name) => own.cargo.has(name))
            .filter(({ body }) => !/^source\s*=/m.test(body))
            .flatMap((entry) => [...entrySpot(file, entry, 'semver'), ...mentions(file, entry)]),
    };
}
/** Reads uv.lock: the project itself and the members of its workspace. Without a version there, it is dynamic. */
function readUvLock(file) {
    return {
        find: ({ own }) => localPython(file, own.python, /^source\s*=\s*\{\s*(?:editable|virtual|directory)\b/m),
    };
}
/** Reads poetry.lock: projects beside this one that it depends on by path. Poetry does not lock the project itself. */
function readPoetryLock(file) {
    return { find: ({ own }) => localPython(file, own.python, /^type\s*=\s*["']directory["']/m) };
}
function localPython(file, own, local) {
    return lockedPackages(file, (name) => own.has(normalPythonName(name)))
        .filter(({ body }) => local.test(body))
        .flatMap((entry) => entrySpot(file, entry, 'pep440'));
}
function entrySpot(file, { name, version }, spelling) {
    return version ? [(0,finding/* spotAt */.AH)(file, `package ${name}`, version, spelling)] : [];
}
/** Where two crates have one name, what depends on ours says `"name version"`. */
function mentions(file, { name, version }) {
    if (!version)
        return [];
    const before = ` "${name} `;
    const spots = [];
    const text = `${before}${version.text}"`;
    for (let at = file.text.indexOf(text); at >= 0; at = file.text.indexOf(text, at + 1)) {
        const start = at + before.length;
        const range = { start, end: start + version.text.length };
        spots.push((0,finding/* spotAt */.AH)(file, `dependency ${name}`, range, 'semver'));
    }
    return spots;
}

;// CONCATENATED MODULE: ./src/version-sync/files/workspace-locks.ts


/** In `importers:` a package of the workspace is linked; `specifier` repeats what its package.json asks for. */
const PNPM_LINK = /^( +)['"]?([^\s'":]+)['"]?:\r?\n\1 +specifier: ['"]?([^\r\n'"]+)['"]?\r?\n\1 +version: link:/gm;
/** The head of the entry of a package of the workspace in yarn.lock (yarn 2 and newer; the first one locks none). */
const YARN_HEAD = /^"[^"\r\n]*@workspace:[^"\r\n]*":/gm;
/** One way in which that head says that the package is asked for. */
const YARN_DESCRIPTOR = /(?<=^"|, )(@?[^@\s]+)@((?:npm:)?[^\s,"]+)/g;
/** What an entry depends on. */
const YARN_DEPENDENCY = /^ {4}"?(@?[^@\s":]+)"?: "?((?:npm:)?[~^=]*\d[^\s"]*)"?\r?$/gm;
/** Reads pnpm-lock.yaml: the ranges that packages of the workspace ask of each other. */
function readPnpmLock(file) {
    return {
        find: ({ own }) => [...file.text.matchAll(PNPM_LINK)].flatMap(({ 0: all, 2: name = '', 3: range = '', index }) => rangeSpot(file, own, { name, range, offset: index + all.indexOf(range, all.indexOf('specifier:')) })),
    };
}
/** Reads yarn.lock likewise. */
function readYarnLock(file) {
    return {
        find: ({ own }) => {
            const heads = [...file.text.matchAll(YARN_HEAD)];
            if (heads.length === 0)
                return [];
            const asked = heads.flatMap(({ 0: head, index }) => rangesIn(head, YARN_DESCRIPTOR, index));
            // A package of our name that comes from the registry has no such head.
            const local = new Set(asked.map(({ name }) => name));
            const depended = rangesIn(file.text, YARN_DEPENDENCY, 0).filter(({ name }) => local.has(name));
            return [...asked, ...depended].flatMap((range) => rangeSpot(file, own, range));
        },
    };
}
/** What `pattern` (name, range) finds in a part of the file that begins at `start`. */
function rangesIn(text, pattern, start) {
    return [...text.matchAll(pattern)].map(({ 0: all, 1: name = '', 2: range = '', index }) => ({
        name,
        range,
        offset: start + index + all.lastIndexOf(range),
    }));
}
function rangeSpot(file, own, { name, range, offset }) {
    const place = own.npm.has(name) ? versionInRange(range, offset) : undefined;
    return place ? [(0,finding/* spotAt */.AH)(file, name, place, 'semver')] : [];
}

;// CONCATENATED MODULE: ./src/version-sync/kinds.ts











/** The kinds of file that are known by their name, those first that people think of first. */
const KINDS = [
    [/^VERSION$/, version_file/* readVersionFile */.fb],
    [/^pyproject\.toml$|^\.bumpversion\.toml$/, readPyproject],
    [/^setup\.cfg$|^\.bumpversion\.cfg$/, readSetupCfg],
    [/^setup\.py$/, readSetupPy],
    [/^uv\.lock$/, readUvLock],
    [/^poetry\.lock$/, readPoetryLock],
    [/^package\.json$/, readPackageJson],
    [/^package-lock\.json$|^npm-shrinkwrap\.json$/, readPackageLock],
    [/^pnpm-lock\.yaml$/, readPnpmLock],
    [/^yarn\.lock$/, readYarnLock],
    [/^tauri(?:\.\w+)?\.conf\.json5?$/, readTauriJson],
    [/^Tauri(?:\.\w+)?\.toml$/, readTauriToml],
    [/^Cargo\.toml$/, readCargoToml],
    [/^Cargo\.lock$/, readCargoLock],
    [/^Info\.plist$/, readInfoPlist],
];
/** The reader for a file of this name (without its folder), or undefined if the name says nothing. */
function readerFor(name) {
    return KINDS.find(([pattern]) => pattern.test(name))?.[1];
}
/** Where the kind of a file stands in the order above; for the order of the report. */
function rankOf(name) {
    const rank = KINDS.findIndex(([pattern]) => pattern.test(name));
    return rank < 0 ? KINDS.length : rank;
}

;// CONCATENATED MODULE: ./src/version-sync/discover.ts




/** Folders that hold what others wrote, what is built, or what only looks like a project. */
const FOREIGN = /^(?:\..+|node_modules|vendor|third[-_]party|venv|env|site-packages|target|dist|build|out|tests?|__tests__|fixtures?|examples?|samples?|templates?|docs?)$/i;
/**
 * The files below `folder` that may hold the version, relative to it with `/`, in the order of the report: all that git
 * does not ignore, without foreign folders and without what the globs in `exclude` match.
 */
async function discover(folder, git, exclude) {
    const all = (await (0,version_sync_git/* trackedFiles */.O)(git)) ?? (await walk(folder, ''));
    return [...new Set([...all, 'VERSION'])]
        .filter((path) => readerFor(external_node_path_.posix.basename(path)) !== undefined && !isForeign(path))
        .filter((path) => !isExcluded(path, exclude))
        .sort(byFolderAndKind);
}
/** Whether one of the globs matches `path`. A glob without a folder matches in every folder. */
function isExcluded(path, globs) {
    return globs.some((glob) => {
        const clean = glob.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/$/, '/**');
        return (external_node_path_.posix.matchesGlob(path, clean.includes('/') ? clean : `**/${clean}`) || path.startsWith(`${clean}/`));
    });
}
function isForeign(path) {
    return external_node_path_.posix
        .dirname(path)
        .split('/')
        .some((name) => name !== '.' && FOREIGN.test(name));
}
/** For folders outside of git. Links are not followed. */
async function walk(folder, below) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(folder, below), { withFileTypes: true });
    const found = await Promise.all(entries.map((entry) => {
        const path = external_node_path_.posix.join(below, entry.name);
        if (entry.isDirectory())
            return FOREIGN.test(entry.name) ? [] : walk(folder, path);
        return [path];
    }));
    return found.flat();
}
function byFolderAndKind(a, b) {
    const [folderA, folderB] = [external_node_path_.posix.dirname(a), external_node_path_.posix.dirname(b)];
    if (folderA !== folderB)
        return folderA === '.' || (folderB !== '.' && folderA < folderB) ? -1 : 1;
    return rankOf(external_node_path_.posix.basename(a)) - rankOf(external_node_path_.posix.basename(b)) || (a < b ? -1 : 1);
}

// EXTERNAL MODULE: ./src/shared/errors.ts
var shared_errors = __webpack_require__(8382);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/shared/files.ts
var shared_files = __webpack_require__(8590);
;// CONCATENATED MODULE: ./src/version-sync/stamp.ts




/** A permission that lets somebody write. */
const WRITABLE = 0o222;
/**
 * Makes all edits and new files, or none of them: each result is written into a temporary folder first, then all are
 * moved over the files. Throws `version-file-read-only` before anything is written.
 */
async function stamp(root, edits, created) {
    const files = Map.groupBy(edits, ({ file }) => file.absolute);
    const results = [
        ...[...files.values()].flatMap((group) => (group[0] ? [edited(group[0].file, group)] : [])),
        ...created.map((file) => made(root, file)),
    ];
    if (results.length === 0)
        return;
    await (0,shared_files/* withTempDir */.E8)(root.folder, async (folder) => {
        const staged = results.map((result, index) => ({ ...result, from: (0,external_node_path_.join)(folder, String(index)) }));
        for (const { from, bytes, mode } of staged) {
            (0,external_node_fs_.writeFileSync)(from, bytes);
            if (mode !== undefined)
                (0,external_node_fs_.chmodSync)(from, mode);
        }
        moveAll(staged);
    });
}
/** Moves every file into its place. If one cannot be, those before it get back what they held. */
function moveAll(staged) {
    const moved = [];
    try {
        for (const result of staged) {
            if (!result.before)
                (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(result.absolute), { recursive: true });
            (0,external_node_fs_.renameSync)(result.from, result.absolute);
            moved.push(result);
        }
    }
    catch (error) {
        for (const { absolute, before } of moved) {
            if (before)
                (0,external_node_fs_.writeFileSync)(absolute, before);
            else
                (0,external_node_fs_.rmSync)(absolute);
        }
        throw error;
    }
}
/** `text` with all edits made. They must not overlap. */
function applyEdits(text, edits) {
    const pieces = [];
    let done = 0;
    for (const { start, end, replacement } of edits.toSorted((a, b) => a.start - b.start)) {
        if (start < done)
            throw new Error(`Edits overlap at ${start}.`);
        pieces.push(text.slice(done, start), replacement);
        done = end;
    }
    return pieces.join('') + text.slice(done);
}
function edited(file, edits) {
    if ((file.mode & WRITABLE) === 0)
        throw readOnly(file);
    const { absolute, encoding, mode, text } = file;
    const bytes = Buffer.from(applyEdits(text, edits), encoding);
    return { absolute, bytes, mode, before: Buffer.from(text, encoding) };
}
function made(root, { path, text }) {
    return { absolute: (0,external_node_path_.join)(root.folder, path), bytes: Buffer.from(text), mode: undefined, before: undefined };
}
function readOnly(file) {
    return new shared_errors/* UserError */.yo('version-file-read-only', `'${file.shown}' is read-only. No file was changed.`, {
        hint: `Make it writable (chmod u+w ${file.shown}), or leave it out with 'exclude: ${file.path}'.`,
        place: { file: file.shown },
    });
}

;// CONCATENATED MODULE: ./src/version-sync/files/pyproject-dynamic.ts




const HATCH = {
    table: ['tool', 'hatch', 'version'],
    lines: ['path = "VERSION"', 'pattern = "(?P<version>.+)"'],
};
const SETUPTOOLS = {
    table: ['tool', 'setuptools', 'dynamic'],
    lines: ['version = { file = "VERSION" }'],
};
/**
 * The edits that make `project.version` of a hatch or setuptools project dynamic; undefined for any other project.
 * Throws `make-dynamic-impossible` where the file has the tables in a form that cannot be added to.
 */
function pyprojectToDynamic(file) {
    const toml = (0,files_toml/* readToml */.D7)(file);
    const recipe = recipeFor((0,files_toml/* tomlText */.Yu)(toml, 'build-system', 'build-backend') ?? '');
    if (!recipe)
        return undefined;
    const edits = [...declare(toml), settings(toml, recipe)];
    checkResult(file, edits, recipe);
    return edits;
}
function recipeFor(backend) {
    if (backend.startsWith('hatchling'))
        return HATCH;
    return backend.startsWith('setuptools') ? SETUPTOOLS : undefined;
}
/** `version = "1.2.0"` becomes `dynamic = ["version"]`, or goes away if there is a list to add it to. */
function declare(toml) {
    const { file } = toml;
    const version = pairOf(toml, 'project', 'version');
    const dynamic = (0,files_toml/* tomlAt */.EV)(toml, 'project', 'dynamic');
    if (dynamic?.node.type !== 'TOMLArray') {
        const key = toml.file.text
            .slice(version.start, version.keyEnd)
            .replace(/(["']?)version\1\s*$/, 'dynamic');
        return [{ file, start: version.start, end: version.end, replacement: `${key} = ["version"]` }];
    }
    const at = dynamic.start + 1;
    const separator = dynamic.node.elements.length > 0 ? ', ' : '';
    return [
        { file, ...(0,text_file/* lineAround */.kk)(file.text, version.start), replacement: '' },
        { file, start: at, end: at, replacement: `"version"${separator}` },
    ];
}
/** The recipe's lines: in its table if there is one, else as a new table at the end. */
function settings({ file, tables }, { table, lines }) {
    const end = lineEnding(file.text);
    const header = tables.find(({ path }) => path.join('.') === table.join('.'));
    if (header) {
        const at = (0,text_file/* lineAround */.kk)(file.text, header.end).end;
        return { file, start: at, end: at, replacement: lines.map((line) => `${line}${end}`).join('') };
    }
    const at = file.text.length;
    const gap = file.text.endsWith('\n') ? end : `${end}${end}`;
    const text = [`[${table.join('.')}]`, ...lines].map((line) => `${line}${end}`).join('');
    return { file, start: at, end: at, replacement: `${gap}${text}` };
}
function pairOf(toml, ...path) {
    const pair = (0,files_toml/* tomlAt */.EV)(toml, ...path)?.node.parent;
    const [start, keyEnd, end] = [pair.range[0], pair.key.range[1], pair.range[1]];
    return { start: start + toml.shift, keyEnd: keyEnd + toml.shift, end: end + toml.shift };
}
function checkResult(file, edits, { table }) {
    try {
        (0,files_toml/* readToml */.D7)({ ...file, text: applyEdits(file.text, edits) });
    }
    catch (cause) {
        throw new shared_errors/* UserError */.yo('make-dynamic-impossible', `'${file.shown}' has no place for a table [${table.join('.')}].`, {
            hint: `Write the version into VERSION yourself and add the table by hand.`,
            place: { file: file.shown },
            cause,
        });
    }
}
function lineEnding(text) {
    return text.includes('\r\n') ? '\r\n' : '\n';
}

;// CONCATENATED MODULE: ./src/version-sync/make-dynamic.ts





/**
 * Turns the static version of hatch and setuptools projects into one that the file `VERSION` beside them gives.
 * Any other project stays as it is. Throws `make-dynamic-impossible`.
 */
function makeDynamic(rows, project) {
    const changes = new Map();
    for (const row of rows) {
        const change = conversionOf(row);
        if (change)
            changes.set(row, change);
    }
    const names = new Set([...changes.values()].map(({ name }) => name));
    const edits = [];
    const result = rows.flatMap((row) => {
        const change = changes.get(row);
        const made = change?.edits ?? unlocked(row, names);
        if (!made)
            return [row];
        edits.push(...made);
        return [{ ...row, state: 'made dynamic' }, ...(change ? versionBeside(change.file, row, project) : [])];
    });
    return { rows: result.filter(firstOfItsPath), edits };
}
function conversionOf({ finding }) {
    if (finding.kind !== 'spot')
        return undefined;
    const { file, key, start, end } = finding;
    const name = external_node_path_.posix.basename(file.path);
    if (name === 'setup.cfg' && key === 'metadata.version') {
        return { file, name: '', edits: [{ file, start, end, replacement: 'file: VERSION' }] };
    }
    const edits = name === 'pyproject.toml' && key === 'project.version' ? pyprojectToDynamic(file) : undefined;
    return edits && { file, name: nameIn(file), edits };
}
/** The file `VERSION` beside a project, as something to be made if it is not there. */
function versionBeside(file, { wanted }, { open }) {
    const path = external_node_path_.posix.join(external_node_path_.posix.dirname(file.path), 'VERSION');
    if (open(path))
        return [];
    const shown = external_node_path_.posix.join(external_node_path_.posix.dirname(file.shown), 'VERSION');
    const key = 'whole file';
    const finding = { kind: 'absent', path, key, spelling: 'pep440' };
    return [{ shown, key, found: '', wanted, state: 'absent', reason: '', finding }];
}
/** uv locks no version of a dynamic project: the line goes away. */
function unlocked({ finding }, names) {
    if (finding.kind !== 'spot' || external_node_path_.posix.basename(finding.file.path) !== 'uv.lock')
        return undefined;
    const name = finding.key.replace(/^package /, '');
    if (!names.has(normalPythonName(name)))
        return undefined;
    return [{ file: finding.file, ...(0,text_file/* lineAround */.kk)(finding.file.text, finding.start), replacement: '' }];
}
function nameIn(file) {
    return normalPythonName((0,files_toml/* tomlText */.Yu)((0,files_toml/* readToml */.D7)(file), 'project', 'name') ?? '');
}
function firstOfItsPath({ finding }, index, rows) {
    if (finding.kind !== 'absent')
        return true;
    return (rows.findIndex((row) => row.finding.kind === 'absent' && row.finding.path === finding.path) === index);
}

;// CONCATENATED MODULE: ./src/version-sync/plan.ts



/** What the build of the project puts in place of the text: `${VERSION}`, `{{ version }}`, `@VERSION@`. */
const PLACEHOLDER = /[${}@%]/;
/**
 * Compares every place with `version` by meaning. Throws `version-unrepresentable`, naming the file, for each place
 * where the version cannot be spelled.
 */
function plan(findings, version, root) {
    const rows = [];
    const problems = [];
    for (const finding of findings) {
        try {
            rows.push(rowOf(finding, version, root));
        }
        catch (error) {
            if (!(error instanceof shared_errors/* UserError */.yo))
                throw error;
            problems.push(located(error, finding, root));
        }
    }
    if (problems.length > 0)
        throw problems.length === 1 ? problems[0] : new AggregateError(problems);
    return rows;
}
function rowOf(finding, version, root) {
    if (finding.kind === 'left-alone') {
        const { shown, key, reason } = finding;
        return { shown, key, found: '', wanted: '', state: 'left alone', reason, finding };
    }
    const { key, spelling } = finding;
    if (finding.kind === 'absent') {
        const row = { shown: (0,text_file/* shownPath */.pS)(root, finding.path), key, found: '', wanted: (0,spelled/* spell */.lO)(version, spelling) };
        return { ...row, state: 'absent', reason: '', finding };
    }
    const { file, found } = finding;
    if (PLACEHOLDER.test(found)) {
        return {
            shown: file.shown,
            key,
            found,
            wanted: '',
            state: 'left alone',
            reason: 'a build replaces it',
            finding,
        };
    }
    const state = (0,spelled/* says */.FA)(found, version, spelling) ? 'right' : 'drift';
    return { shown: file.shown, key, found, wanted: (0,spelled/* spell */.lO)(version, spelling), state, reason: '', finding };
}
function located(error, finding, root) {
    const shown = finding.kind === 'spot' ? finding.file.shown : shownIn(finding, root);
    return new shared_errors/* UserError */.yo(error.code, `${shown} (${finding.key}): ${error.message}`, {
        ...(error.hint !== undefined && { hint: error.hint }),
        ...(finding.kind === 'spot' && { place: spotPlace(finding) }),
        cause: error,
    });
}
/** The line and column of a spot. */
function spotPlace({ file, start }) {
    return (0,text_file/* placeAt */.BW)(file, start);
}
function shownIn(finding, root) {
    return finding.kind === 'absent' ? (0,text_file/* shownPath */.pS)(root, finding.path) : finding.shown;
}
/** Whether a place should say something else than it does. */
function isWrong({ state }) {
    return state === 'drift' || state === 'absent';
}

// EXTERNAL MODULE: ./src/shared/markdown-table.ts
var markdown_table = __webpack_require__(7153);
;// CONCATENATED MODULE: ./src/version-sync/report.ts



/** More rows than this would only hide the others. */
const MAX_ROWS = 300;
/** Writes the table of all places into the summary and warns of those that nobody keeps in step. */
async function report(host, { source, rows, written }) {
    for (const { finding, key } of rows) {
        if (finding.kind === 'left-alone' && finding.suspicious) {
            host.annotate('warning', `${finding.shown} (${key}) is left alone: ${finding.reason}.`, {
                file: finding.shown,
            });
        }
    }
    const lines = [
        `### Version ${source.version.text}`,
        '',
        `From ${source.origin}.`,
        '',
        ...table(rows, written),
        '',
    ];
    await host.summary(lines.join('\n'));
}
function table(rows, written) {
    if (rows.length === 0)
        return [];
    const cells = rows
        .slice(0, MAX_ROWS)
        .map((row) => [row.shown, row.key, row.found, row.wanted].map(code).concat(resultOf(row, written)));
    const more = rows.length > MAX_ROWS ? ['', `… and ${rows.length - MAX_ROWS} more places.`] : [];
    return [(0,markdown_table/* markdownTable */.Q)(['File', 'Key', 'Found', 'Wanted', 'Result'], cells), ...more];
}
/** One error for each place that says something else, at its line. */
function driftErrors(rows, { origin }) {
    return rows.filter(isWrong).map(({ shown, key, found, wanted, finding }) => {
        const place = finding.kind === 'spot' ? spotPlace(finding) : { file: shown };
        const message = finding.kind === 'absent'
            ? `'${shown}' does not exist; it should hold '${wanted}' (from ${origin}).`
            : `${shown} (${key}) says '${found}'; it should say '${wanted}' (from ${origin}).`;
        return new shared_errors/* UserError */.yo('version-drift', message, {
            hint: "Change the line, or let 'sidecar version-sync' write it.",
            place,
        });
    });
}
function resultOf({ state, reason }, written) {
    if (state === 'right')
        return 'in step';
    if (state === 'made dynamic')
        return '**made dynamic**';
    if (state === 'left alone')
        return `left alone: ${reason}`;
    if (state === 'absent')
        return written ? '**created**' : '**missing**';
    return written ? '**changed**' : '**drift**';
}
function code(text) {
    return text === '' ? '' : `\`${text.replaceAll('`', "'")}\``;
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/version-sync/files/yaml.ts


/** The range of the text at `keys` in a YAML file, or undefined if there is none. Throws `version-file-invalid`. */
function yamlRange(file, keys) {
    const document = (0,dist/* parseDocument */.Tp)(file.text, { keepSourceTokens: true });
    const [error] = document.errors;
    if (error)
        throw (0,text_file/* unreadable */.O$)(file, error.pos[0], error.message.split('\n')[0]?.replace(/ at line.*$/, '') ?? '');
    const node = document.getIn(keys, true);
    if (!(0,dist/* isScalar */.jn)(node) || !node.range)
        return undefined;
    const [start, end] = node.range;
    const quoted = /^["']/.test(file.text.slice(start, end)) ? 1 : 0;
    return { start: start + quoted, end: end - quoted };
}

;// CONCATENATED MODULE: ./src/version-sync/files/named-place.ts









/** A key, or keys separated by dots. Anything else after `#` is a regular expression. */
const KEY = /^[\w$@/-]+(?:\.[\w$@/-]+)*$/;
const PYTHON_LIKE = /^\.(?:py|pyi|cfg|ini|toml|md|rst)$/;
/** Finds the text at some keys, by the ending of the file's name. */
const BY_KEY = {
    '.json': (file, keys) => (0,json/* jsonText */.s$)((0,json/* readJson */.Vh)(file, 'json5'), ...keys),
    '.json5': (file, keys) => (0,json/* jsonText */.s$)((0,json/* readJson */.Vh)(file, 'json5'), ...keys),
    '.jsonc': (file, keys) => (0,json/* jsonText */.s$)((0,json/* readJson */.Vh)(file, 'json5'), ...keys),
    '.toml': (file, keys) => {
        const value = (0,files_toml/* tomlAt */.EV)((0,files_toml/* readToml */.D7)(file), ...keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key)));
        return value?.text === undefined ? undefined : value;
    },
    '.yaml': yamlRange,
    '.yml': yamlRange,
    '.cfg': iniRange,
    '.ini': iniRange,
    '.plist': plistRange,
};
/**
 * The places in `file` that `place` names: a key, a name that Python code assigns, or a regular expression.
 * A group `version` (else the first one, else the whole match) is the version; a group `semver`, `pep440` or `windows`
 * also says how to spell it. Throws `version-place-missing` if there is nothing.
 */
function namedPlaces(file, place) {
    const spots = KEY.test(place) ? byKey(file, place) : undefined;
    const found = spots ?? byRegex(file, place);
    if (found.length > 0)
        return found;
    throw new shared_errors/* UserError */.yo('version-place-missing', `'${file.shown}' has nothing at '${place}'.`, {
        hint: `Change the line '${file.path}#${place}' of the input 'files'.`,
        place: { file: file.shown },
    });
}
function byKey(file, key) {
    const ending = (0,posix_.extname)(file.path);
    if (ending === '.py' || ending === '.pyi')
        return assignmentsOf(readPython(file), key);
    const range = BY_KEY[ending]?.(file, key.split('.'));
    if (range)
        return [(0,finding/* spotAt */.AH)(file, key, range, spellingFor(file, range))];
    return ending in BY_KEY ? [] : undefined;
}
function byRegex(file, source) {
    const matches = [...file.text.matchAll(regexOf(source))].filter(([text]) => text !== '');
    return matches.map((match) => {
        const groups = match.indices?.groups ?? {};
        const [start, end] = groups['version'] ?? match.indices?.[1] ?? match.indices?.[0] ?? [0, 0];
        const named = ['semver', 'pep440', 'windows'].find((name) => groups[name]);
        const [from, to] = (named && groups[named]) ?? [start, end];
        const range = { start: from, end: to };
        return (0,finding/* spotAt */.AH)(file, source, range, named ?? spellingFor(file, range));
    });
}
function regexOf(source) {
    try {
        return new RegExp(source, 'dgm');
    }
    catch (cause) {
        throw new shared_errors/* UserError */.yo('input-invalid', `The input 'files' has '${source}', which is no regular expression.`, {
            hint: cause instanceof Error ? cause.message : '',
            exitCode: 2,
            cause,
        });
    }
}
/** As the version there is spelled now; a final release looks the same in both. */
function spellingFor(file, { start, end }) {
    if ((0,posix_.extname)(file.path) === '.plist')
        return 'numbers';
    if (file.text.slice(start, end).includes('-'))
        return 'semver';
    return PYTHON_LIKE.test((0,posix_.extname)(file.path)) ? 'pep440' : 'semver';
}
function iniRange(file, keys) {
    const key = keys.at(-1) ?? '';
    return readIni(file).get(keys.slice(0, -1).join('.'))?.get(key.toLowerCase());
}
function plistRange(file, keys) {
    const key = keys.join('.').replace(/\W/g, '\\$&');
    const match = new RegExp(String.raw `<key>\s*${key}\s*</key>\s*<string>([^<]*)</string>`, 'd');
    const [start, end] = match.exec(file.text)?.indices?.[1] ?? [];
    return start === undefined || end === undefined ? undefined : { start, end };
}

;// CONCATENATED MODULE: ./src/version-sync/scan.ts









/**
 * Reads every file that may hold the version and gives the places where it stands. Nothing is written.
 * Throws the errors of all files together: `version-file-invalid`, `version-file-missing`, `version-place-missing` …
 */
async function scan(request) {
    const { root, git, exclude } = request;
    const open = cachedOpen(root);
    const lines = request.files.length > 0 ? request.files : ['auto'];
    const paths = lines.includes('auto') ? await discover(root.folder, git, exclude) : versionFile(request);
    const steps = [
        ...paths.map((path) => () => readKnown(open, path)),
        ...lines.filter((line) => line !== 'auto').map((line) => () => readNamed(root, open, line)),
    ];
    const readings = scan_all(steps, (step) => step());
    const present = readings.filter((reading) => reading !== undefined);
    const project = { own: ownPackages(present), open };
    const findings = scan_all(present, ({ reading }) => reading.find(project));
    return { findings: distinct(findings.flat()).filter((finding) => !isLeftOut(finding, exclude)), project };
}
function versionFile({ versionFile, files, exclude }) {
    return versionFile && !files.includes('VERSION') && !isExcluded('VERSION', exclude) ? ['VERSION'] : [];
}
function cachedOpen(root) {
    const files = new Map();
    return (path) => {
        if (!files.has(path))
            files.set(path, (0,text_file/* readTextFile */.Gu)(root, path));
        return files.get(path);
    };
}
function readKnown(open, path) {
    const file = open(path);
    const reader = readerFor(external_node_path_.posix.basename(path));
    return file && reader && { file, reading: reader(file) };
}
/** A line `path`, `path#key` or `path#regex` of the input `files`. */
function readNamed(root, open, line) {
    const [, path = line, place] = /^([^#]+)#(.*)$/s.exec(line) ?? [];
    const file = open(external_node_path_.posix.normalize(path));
    if (!file) {
        throw new shared_errors/* UserError */.yo('version-file-missing', `The input 'files' names '${(0,text_file/* shownPath */.pS)(root, path)}', which does not exist.`, {
            hint: `Correct the line '${line}'; paths start at 'working-directory'.`,
            exitCode: 2,
        });
    }
    if (place)
        return { file, reading: { find: () => namedPlaces(file, place) } };
    const reader = readerFor(external_node_path_.posix.basename(path)) ?? readUnknown;
    return { file, reading: reader(file) };
}
/** A file whose name says nothing: Python code with a version, or a file that holds only that. */
function readUnknown(file) {
    if (!/\.pyi?$/.test(file.path))
        return { find: () => [(0,version_file/* wholeText */.r0)(file, 'whole file', 'pep440')] };
    const spots = usualVersions(file);
    if (spots.length > 0)
        return { find: () => spots };
    throw new shared_errors/* UserError */.yo('version-place-missing', `'${file.shown}' assigns no version.`, {
        hint: `Name it: '${file.path}#NAME'.`,
        place: { file: file.shown },
    });
}
function ownPackages(readings) {
    const declared = readings.flatMap(({ file, reading: { declares } }) => declares ? [{ ...declares, folder: external_node_path_.posix.dirname(file.path) }] : []);
    const names = (wanted) => declared.filter(({ ecosystem }) => ecosystem === wanted).map(({ name }) => name);
    const folders = declared.filter(({ ecosystem }) => ecosystem === 'npm').map(({ folder }) => folder);
    return {
        npm: new Set(names('npm').filter(Boolean)),
        npmFolders: new Set(folders.map((folder) => (folder === '.' ? '' : folder))),
        cargo: new Set(names('cargo')),
        python: new Set(names('python').map(normalPythonName)),
    };
}
/** Several settings may point to one place. */
function distinct(findings) {
    const seen = new Map();
    for (const finding of findings) {
        const key = finding.kind === 'spot'
            ? `${finding.file.absolute}:${finding.start}`
            : `${finding.kind}:${finding.kind === 'absent' ? finding.path : `${finding.shown}:${finding.key}`}`;
        if (!seen.has(key))
            seen.set(key, finding);
    }
    return [...seen.values()];
}
function isLeftOut(finding, exclude) {
    if (finding.kind === 'left-alone')
        return false;
    return isExcluded(finding.kind === 'spot' ? finding.file.path : finding.path, exclude);
}
/** What `work` gives for every item, or the errors of all items together. */
function scan_all(items, work) {
    const errors = [];
    const results = items.flatMap((item) => {
        try {
            return [work(item)];
        }
        catch (error) {
            errors.push(...(0,shared_errors/* leaves */.FQ)(error));
            return [];
        }
    });
    if (errors.length > 0)
        throw errors.length === 1 ? errors[0] : new AggregateError(errors);
    return results;
}

// EXTERNAL MODULE: ./src/version-sync/source.ts
var version_sync_source = __webpack_require__(6583);
;// CONCATENATED MODULE: ./src/version-sync/tell.ts


/** The outputs of the action. A spelling that cannot hold the version is empty. */
function outputsOf({ given, source, rows = [], changed = [] }) {
    const { version, distance } = source;
    const semver = spelling(version, 'semver');
    const pep440 = spelling(version, 'pep440');
    const held = rows.filter(({ state }) => state !== 'left alone').map(({ shown }) => shown);
    return {
        version: pep440 || semver || version.text,
        semver,
        pep440,
        windows: spelling(version, 'windows'),
        'build-number': String(distance || (version.parts.dev ?? 0)),
        major: String(version.major),
        minor: String(version.minor),
        patch: String(version.patch),
        tag: `${given['tag-prefix']}${semver || pep440}`,
        channel: version.channel,
        prerelease: String(version.prerelease),
        files: lines(held),
        changed: lines(changed),
        drift: String(rows.filter(isWrong).length),
    };
}
/** One line for the log: both spellings, the channel and the source. */
function sentence({ version, origin }) {
    const spellings = [...new Set([spelling(version, 'pep440'), spelling(version, 'semver')])].filter(Boolean);
    return `Version ${spellings.join(' = ') || version.text} (channel ${version.channel}) from ${origin}`;
}
function spelling(version, name) {
    try {
        return version[name];
    }
    catch (error) {
        if (error instanceof shared_errors/* UserError */.yo)
            return '';
        throw error;
    }
}
function lines(texts) {
    return [...new Set(texts)].join('\n');
}

;// CONCATENATED MODULE: ./src/version-sync/write.ts


/**
 * Puts right what is wrong in `rows`, together with `edits` of another kind; everything or nothing.
 * Gives the files that were written, as the reader knows them.
 */
async function write(root, rows, edits) {
    const drift = rows.flatMap(({ state, finding, wanted }) => state === 'drift' && finding.kind === 'spot' ? [{ ...finding, replacement: wanted }] : []);
    const created = rows.flatMap(({ finding, wanted }) => finding.kind === 'absent' ? [{ path: finding.path, text: `${wanted}\n` }] : []);
    const all = [...drift, ...edits];
    await stamp(root, all, created);
    const shown = [...created.map(({ path }) => (0,text_file/* shownPath */.pS)(root, path)), ...all.map(({ file }) => file.shown)];
    return [...new Set(shown)];
}

;// CONCATENATED MODULE: ./src/version-sync/version-sync.ts












/** The whole action: finds the version and the places, then tells, checks or stamps. Returns the outputs. */
async function versionSync(given, host) {
    const root = (0,text_file/* openRoot */.R8)((0,external_node_path_.resolve)(host.workspace, given['working-directory']), host.workspace);
    const git = (0,version_sync_git/* gitIn */.uM)(root.folder, host);
    const request = { given: given.version, tagPrefix: given['tag-prefix'], root, git, host };
    const start = { given, host, root, request };
    const source = await (0,version_sync_source/* findSource */.T)(request);
    if (given.mode === 'read')
        return tell(start, source);
    const seen = await look(start);
    // Between two releases the files still name the last one, or the next: what counts is that they agree.
    const byFiles = given.mode === 'check' || given['make-dynamic'];
    const settled = byFiles && (source?.distance ?? 1) > 0 ? (agreed(seen.findings) ?? source) : source;
    if (!settled)
        throw await (0,version_sync_source/* unknownVersion */.V)(request);
    host.info(sentence(settled));
    return given.mode === 'check' ? check(start, settled, seen) : stampAll(start, settled, seen);
}
async function tell({ given, host, request }, source) {
    if (!source)
        throw await (0,version_sync_source/* unknownVersion */.V)(request);
    host.info(sentence(source));
    return outputsOf({ given, source });
}
async function stampAll(start, source, { findings, project }) {
    const { given, host, root } = start;
    const all = given['create-version-file'] ? withVersionFile(findings, project, given.exclude) : findings;
    const compared = plan(all, source.version, root);
    const { rows, edits } = given['make-dynamic']
        ? makeDynamic(compared, project)
        : { rows: compared, edits: [] };
    if (given['make-dynamic'] && edits.length === 0) {
        host.annotate('notice', 'Nothing to make dynamic: there is no static version of a hatch or setuptools project.');
    }
    const changed = await write(root, rows, edits);
    await report(host, { source, rows, written: true });
    return outputsOf({ given, source, rows, changed });
}
/** Throws one `version-drift` for each place that says something else; the outputs are set before. */
async function check({ given, host, root }, source, { findings }) {
    const rows = plan(findings, source.version, root);
    await report(host, { source, rows, written: false });
    const told = outputsOf({ given, source, rows });
    const errors = driftErrors(rows, source);
    if (errors.length === 0)
        return told;
    for (const [name, value] of Object.entries(told))
        host.output(name, value);
    throw new AggregateError(errors);
}
function look({ given, root, request }) {
    return scan({
        root,
        git: request.git,
        files: given.files,
        exclude: given.exclude,
        versionFile: given['create-version-file'],
    });
}
/** `findings` and the file `VERSION` as something to be made, if it is not there, not excluded and not among them. */
function withVersionFile(findings, { own, open }, exclude) {
    const pointedTo = findings.some((finding) => finding.kind === 'absent' && finding.path === 'VERSION');
    if (pointedTo || isExcluded('VERSION', exclude) || open('VERSION'))
        return findings;
    const spelling = own.python.size > 0 ? 'pep440' : 'semver';
    return [{ kind: 'absent', path: 'VERSION', key: 'whole file', spelling }, ...findings];
}


/***/ })

};
