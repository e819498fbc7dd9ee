export const id = 5117;
export const ids = [5117];
export const modules = {

/***/ 8590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ withTempDir),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   yh: () => (/* binding */ replaceAll)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8382);



/**
 * Makes `folder` and the folders above it, as far as they are missing. Throws `not-a-folder` if a file is in its
 * place, `permission-denied` where the system takes no folders. Node's own recursive mkdir never comes back from
 * such a place (below /proc), where a folder is said to be missing whose parent is there.
 */
async function makeFolder(folder) {
    if (await made(folder))
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    if (parent !== folder)
        await makeFolder(parent);
    if (!(await made(folder)))
        throw refused(folder);
}
/** False where the system says that something is missing; throws where it says anything else. */
async function made(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
        return true;
    }
    catch (error) {
        if (await isFolder(folder))
            return true;
        const { code } = error;
        if (code === 'ENOENT')
            return false;
        if (code !== 'EEXIST')
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('not-a-folder', `'${folder}' is a file, and a folder of that name is needed.`, {
            hint: 'Remove or rename that file, or choose another folder.',
            cause: error,
        });
    }
}
async function isFolder(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isDirectory() ?? false;
}
function refused(folder) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('permission-denied', `The system lets nobody make the folder '${folder}'.`, {
        hint: 'Choose a folder that can be written.',
    });
}
/**
 * Runs `work` with a new folder below `parent` (made if absent) and removes it whatever happens. What cannot be
 * removed, such as a file that is still in use, is left: it must neither hide an error nor spoil a result.
 */
async function withTempDir(parent, work) {
    await makeFolder(parent);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, '.sidecar-'));
    try {
        return await work(folder);
    }
    finally {
        // Windows keeps files busy for a moment after a program ends.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }).catch(() => undefined);
    }
}
/**
 * Moves finished results to their places, replacing what is there. If one move fails, those made before
 * are taken back, so that the reader finds either all of the new results or all of the old ones.
 */
async function replaceAll(moves, trash) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(trash, { recursive: true });
    const undo = [];
    try {
        for (const [index, { from, to }] of moves.entries()) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to), { recursive: true });
            const old = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(trash, String(index));
            if (await moved(to, old))
                undo.push({ from: old, to });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
            undo.push({ from: to, to: from });
        }
    }
    catch (error) {
        throw withFailures(error, await takeBack(undo.reverse()));
    }
}
/** Makes every move that can be made, and returns what went wrong with the others. */
async function takeBack(moves) {
    const failures = [];
    for (const { from, to } of moves)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to).catch((error) => failures.push(error));
    return failures;
}
function withFailures(error, failures) {
    return failures.length === 0 ? error : new AggregateError([error, ...failures]);
}
/** Whether there was something at `from` to move. */
async function moved(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
        return true;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return false;
        throw error;
    }
}


/***/ }),

/***/ 4360:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zy: () => (/* binding */ compareVersions),
  ot: () => (/* binding */ parseVersion),
  r1: () => (/* binding */ sameVersion)
});

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(8898);
// EXTERNAL MODULE: ./node_modules/semver/functions/compare.js
var compare = __webpack_require__(8469);
var compare_default = /*#__PURE__*/__webpack_require__.n(compare);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __webpack_require__(6353);
var parse_default = /*#__PURE__*/__webpack_require__.n(parse);
;// CONCATENATED MODULE: ./src/sidecar/version/parts.ts


/** `1.2.0-0.dev.3`: how `spell.ts` writes a development release in semver. */
const DEV_IN_SEMVER = /^(v?[0-9.]+)-0\.dev\.?([0-9]*)(?=\+|$)/i;
/** `+post.1.dev.2.local`: how `spell.ts` writes what has no place in semver's order. */
const POST_IN_BUILD = /^post\.(\d+)(?:\.|$)/;
const DEV_IN_BUILD = /^dev\.(\d+)(?:\.|$)/;
/** `1.2.0-1` is a pre-release in semver (`npm version prerelease` writes it) and a post release in PEP 440. */
const BARE_NUMBER = /^v?\d+\.\d+\.\d+-\d+(?:\+|$)/i;
/** The meaning of `text`, or undefined if it is neither PEP 440 nor semver. Where both read it, semver wins on a bare `-1`. */
function partsOf(text) {
    const given = text.trim();
    const [plain, build] = splitAt(given.replace(DEV_IN_SEMVER, '$1.dev$2'), '+');
    if (given.endsWith('+') || !/^[0-9a-z._-]*$/i.test(build))
        return undefined;
    const parts = (BARE_NUMBER.test(plain) ? undefined : fromPep440(plain)) ?? fromSemver(plain);
    const words = build.toLowerCase().split(/[._-]+/);
    const whole = parts && withBuild(parts, words.filter(Boolean).join('.'));
    return whole && allSafe(whole) ? whole : undefined;
}
function fromPep440(text) {
    const parsed = (0,pep440.parse)(text);
    if (!parsed)
        return undefined;
    const [name, number] = parsed.pre ?? [];
    return {
        epoch: parsed.epoch,
        release: parsed.release,
        ...(name !== undefined && { stage: { name: name, number: Number(number) } }),
        ...(parsed.post && { post: Number(parsed.post[1]) }),
        ...(parsed.dev && { dev: Number(parsed.dev[1]) }),
    };
}
function fromSemver(text) {
    const parsed = parse_default()(text.replace(/^v/i, ''));
    if (!parsed)
        return undefined;
    const release = [parsed.major, parsed.minor, parsed.patch];
    return { epoch: 0, release, ...(parsed.prerelease.length > 0 && { words: parsed.prerelease }) };
}
/** Adds what stands after `+`: first a post and a development number where the version has none yet, then the local part. */
function withBuild(parts, build) {
    const foreign = parts.words !== undefined;
    const post = foreign || parts.post !== undefined ? null : POST_IN_BUILD.exec(build);
    const afterPost = build.slice(post?.[0].length ?? 0);
    const dev = foreign || parts.dev !== undefined ? null : DEV_IN_BUILD.exec(afterPost);
    const local = afterPost.slice(dev?.[0].length ?? 0);
    return {
        ...parts,
        ...(post && { post: Number(post[1]) }),
        ...(dev && { dev: Number(dev[1]) }),
        ...(local && { local }),
    };
}
/** Numbers beyond 2^53 would silently become other numbers. */
function allSafe({ epoch, release, stage, post, dev }) {
    return [epoch, ...release, stage?.number ?? 0, post ?? 0, dev ?? 0].every(Number.isSafeInteger);
}
function splitAt(text, separator) {
    const index = text.indexOf(separator);
    return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)];
}

;// CONCATENATED MODULE: ./src/sidecar/version/spell.ts

const SEMVER_STAGES = { a: 'alpha', b: 'beta', rc: 'rc' };
/** The largest number in a Windows version resource (four 16-bit words). */
const LARGEST_WINDOWS_NUMBER = 65_535;
/**
 * Semver's spelling, such that semver's order never contradicts PEP 440's:
 *
 * | PEP 440 | semver | |
 * |---|---|---|
 * | `1.2` | `1.2.0` | |
 * | `1.2.0a1` `1.2.0b1` `1.2.0rc1` | `1.2.0-alpha.1` `1.2.0-beta.1` `1.2.0-rc.1` | |
 * | `1.2.0.dev3` | `1.2.0-0.dev.3` | the `0` sorts it before `alpha`; a plain `dev` would come after `beta` |
 * | `1.2.0.post1` | `1.2.0+post.1` | semver has nothing between two releases: equal in its order |
 * | `1.2.0rc1.dev2` | `1.2.0-rc.1+dev.2` | likewise |
 * | `1.2.0+local.7` | `1.2.0+local.7` | |
 *
 * Throws `version-unrepresentable` for an epoch and for a fourth number that is not 0.
 */
function semverSpelling(parts, text) {
    if (parts.epoch !== 0)
        throw unrepresentable(text, 'semver', `semver has no epochs ('${parts.epoch}!')`);
    if (parts.release.slice(3).some((number) => number !== 0)) {
        throw unrepresentable(text, 'semver', 'semver has exactly three release numbers');
    }
    const [major = 0, minor = 0, patch = 0] = parts.release;
    const build = [semverPost(parts), semverBuildDev(parts), parts.local].filter(Boolean).join('.');
    return `${major}.${minor}.${patch}${semverPrerelease(parts)}${build && `+${build}`}`;
}
/** PEP 440's normal form. Throws `version-unrepresentable` for a semver pre-release that PEP 440 has no word for. */
function pep440Spelling(parts, text) {
    if (parts.words) {
        const found = parts.words.join('.');
        throw unrepresentable(text, 'PEP 440', `the only pre-releases there are a, b, rc and dev, not '${found}'`);
    }
    const { epoch, release, stage, post, dev, local } = parts;
    return [
        epoch ? `${epoch}!` : '',
        release.join('.'),
        stage ? `${stage.name}${stage.number}` : '',
        post === undefined ? '' : `.post${post}`,
        dev === undefined ? '' : `.dev${dev}`,
        local ? `+${local}` : '',
    ].join('');
}
/** The four numbers of a Windows version resource. Throws `version-unrepresentable` if one is above 65535 or a fifth is not 0. */
function windowsSpelling(parts, text) {
    const large = parts.release.find((number) => number > LARGEST_WINDOWS_NUMBER);
    if (large !== undefined) {
        throw unrepresentable(text, 'Windows', `${large} is above ${LARGEST_WINDOWS_NUMBER}, the largest number there`);
    }
    if (parts.release.slice(4).some((number) => number !== 0)) {
        throw unrepresentable(text, 'Windows', 'a version resource has four numbers');
    }
    return Array.from({ length: 4 }, (_, index) => parts.release[index] ?? 0).join('.');
}
function semverPrerelease({ words, stage, post, dev }) {
    if (words)
        return `-${words.join('.')}`;
    if (stage)
        return `-${SEMVER_STAGES[stage.name]}.${stage.number}`;
    return dev !== undefined && post === undefined ? `-0.dev.${dev}` : '';
}
function semverPost({ post }) {
    return post === undefined ? '' : `post.${post}`;
}
/** A development number, where it does not make the pre-release already. */
function semverBuildDev({ stage, post, dev }) {
    return dev !== undefined && (stage || post !== undefined) ? `dev.${dev}` : '';
}
function unrepresentable(text, spelling, reason) {
    return new errors/* UserError */.yo('version-unrepresentable', `'${text}' cannot be spelled in ${spelling}: ${reason}.`, {
        hint: `Versions that every tool can spell look like '1.2.0', '1.2.0-rc.1' (PEP 440: '1.2.0rc1') or '1.2.0.dev3'.`,
    });
}

;// CONCATENATED MODULE: ./src/sidecar/version.ts





/** Semver's free words for builds that are not meant for users of the beta. */
const CHANNEL_WORDS = {
    alpha: 'alpha',
    beta: 'beta',
    rc: 'beta',
    pre: 'beta',
};
/**
 * Reads semver and PEP 440 in every spelling that either allows: `v1.2.0`, `1.2.0rc1`, `1.2.0-rc.1`, `1.2.0-pre3`,
 * `2024.01.05`, `1.2.dev`, `1.2.0+build.7`. Where the two disagree, words have PEP 440's meaning (`-dev.3` comes
 * before `-alpha.1`, `-post1` after the release) and a bare number semver's (`1.2.0-1` is a pre-release).
 * Throws `version-invalid`.
 */
function parseVersion(text) {
    const parts = partsOf(text);
    if (!parts) {
        throw new errors/* UserError */.yo('version-invalid', `'${text}' is not a version.`, {
            hint: `Write it like '1.2.0', '1.2.0-rc.1', '1.2.0rc1', '1.2.0.dev3', '2024.1.5' or 'v1.2.0'.`,
        });
    }
    const given = text.trim();
    const [major = 0, minor = 0, patch = 0] = parts.release;
    return {
        text: given,
        get semver() {
            return semverSpelling(parts, given);
        },
        get pep440() {
            return pep440Spelling(parts, given);
        },
        get windows() {
            return windowsSpelling(parts, given);
        },
        prerelease: parts.stage !== undefined || parts.dev !== undefined || parts.words !== undefined,
        channel: channelOf(parts),
        major,
        minor,
        patch,
        parts,
    };
}
/** Whether two versions mean the same: `1.2` and `v1.2.0` do, `1.2.0rc1` and `1.2.0-rc.1` do, `1.2.0` and `1.2.0+7` do not. */
function sameVersion(a, b) {
    return compareVersions(a, b) === 0;
}
/**
 * Order by meaning (PEP 440's), negative if `a` comes first. A free semver word is placed by semver's order;
 * throws `version-unrepresentable` if the other version has no semver spelling.
 */
function compareVersions(a, b) {
    if (a.parts.words || b.parts.words)
        return compare_default()(a.semver, b.semver) || compareLocal(a, b);
    return (0,pep440.compare)(publicPart(a), publicPart(b)) || compareLocal(a, b);
}
function publicPart({ pep440 }) {
    return pep440.replace(/\+.*/, '');
}
/** PEP 440: part by part, numbers after words, and whoever has more comes later. */
function compareLocal(a, b) {
    const [mine, theirs] = [a, b].map(({ parts }) => parts.local?.split('.') ?? []);
    for (const [index, part] of mine.entries()) {
        const other = theirs[index];
        if (other === undefined)
            return 1;
        const order = compareLocalPart(part, other);
        if (order !== 0)
            return order;
    }
    return mine.length - theirs.length;
}
function compareLocalPart(a, b) {
    const [isNumber, otherIsNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
    if (isNumber !== otherIsNumber)
        return isNumber ? 1 : -1;
    if (isNumber)
        return Number(a) - Number(b);
    return a < b ? -1 : Number(a > b);
}
function channelOf({ stage, dev, words }) {
    if (dev !== undefined)
        return 'dev';
    if (stage)
        return stage.name === 'a' ? 'alpha' : 'beta';
    if (words)
        return CHANNEL_WORDS[String(words[0]).toLowerCase()] ?? 'dev';
    return 'latest';
}


/***/ }),

/***/ 8898:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { valid, clean, explain, parse } = __webpack_require__(4818);

const { lt, le, eq, ne, ge, gt, compare, rcompare } = __webpack_require__(2124);

const {
  filter,
  maxSatisfying,
  minSatisfying,
  RANGE_PATTERN,
  satisfies,
  validRange,
} = __webpack_require__(790);

const { major, minor, patch, inc } = __webpack_require__(8940);

module.exports = {
  // version
  valid,
  clean,
  explain,
  parse,

  // operator
  lt,
  le,
  lte: le,
  eq,
  ne,
  neq: ne,
  ge,
  gte: ge,
  gt,
  compare,
  rcompare,

  // range
  filter,
  maxSatisfying,
  minSatisfying,
  RANGE_PATTERN,
  satisfies,
  validRange,

  // semantic
  major,
  minor,
  patch,
  inc,
};


/***/ }),

/***/ 2124:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { parse } = __webpack_require__(4818);

module.exports = {
  compare,
  rcompare,
  lt,
  le,
  eq,
  ne,
  ge,
  gt,
  '<': lt,
  '<=': le,
  '==': eq,
  '!=': ne,
  '>=': ge,
  '>': gt,
  '===': arbitrary,
};

function lt(version, other) {
  return compare(version, other) < 0;
}

function le(version, other) {
  return compare(version, other) <= 0;
}

function eq(version, other) {
  return compare(version, other) === 0;
}

function ne(version, other) {
  return compare(version, other) !== 0;
}

function ge(version, other) {
  return compare(version, other) >= 0;
}

function gt(version, other) {
  return compare(version, other) > 0;
}

function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}

function compare(version, other) {
  const parsedVersion = parse(version);
  const parsedOther = parse(other);

  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);

  return pyCompare(keyVersion, keyOther);
}

function rcompare(version, other) {
  return -compare(version, other);
}

// this logic is buitin in python, but we need to port it to js
// see https://stackoverflow.com/a/5292332/1438522
function pyCompare(elemIn, otherIn) {
  let elem = elemIn;
  let other = otherIn;
  if (elem === other) {
    return 0;
  }
  if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [elem];
    other = Array.isArray(other) ? other : [other];
  }
  if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) {
        return res;
      }
    }
    return elem.length - other.length;
  }
  if (elem === -Infinity || other === Infinity) {
    return -1;
  }
  if (elem === Infinity || other === -Infinity) {
    return 1;
  }
  return elem < other ? -1 : 1;
}

function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  // When we compare a release version, we want to compare it with all of the
  // trailing zeros removed. So we'll use a reverse the list, drop all the now
  // leading zeros until we come to something non zero, then take the rest
  // re-reverse it back into the correct order and make it a tuple and use
  // that for our sorting key.
  release = release.concat();
  release.reverse();
  while (release.length && release[0] === 0) {
    release.shift();
  }
  release.reverse();

  // We need to "trick" the sorting algorithm to put 1.0.dev0 before 1.0a0.
  // We'll do this by abusing the pre segment, but we _only_ want to do this
  // if there is !a pre or a post segment. If we have one of those then
  // the normal sorting rules will handle this case correctly.
  if (!pre && !post && dev) pre = -Infinity;
  // Versions without a pre-release (except as noted above) should sort after
  // those with one.
  else if (!pre) pre = Infinity;

  // Versions without a post segment should sort before those with one.
  if (!post) post = -Infinity;

  // Versions without a development segment should sort after those with one.
  if (!dev) dev = Infinity;

  if (!local) {
    // Versions without a local segment should sort before those with one.
    local = -Infinity;
  } else {
    // Versions with a local segment need that segment parsed to implement
    // the sorting rules in PEP440.
    // - Alpha numeric segments sort before numeric segments
    // - Alpha numeric segments sort lexicographically
    // - Numeric segments sort numerically
    // - Shorter versions sort before longer versions when the prefixes
    //   match exactly
    local = local.map((i) =>
      Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ''],
    );
  }

  return [epoch, release, pre, post, dev, local];
}


/***/ }),

/***/ 8940:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { explain, parse, stringify } = __webpack_require__(4818);

// those notation are borrowed from semver
module.exports = {
  major,
  minor,
  patch,
  inc,
};

function major(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  return version.release[0];
}

function minor(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 2) {
    return 0;
  }
  return version.release[1];
}

function patch(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 3) {
    return 0;
  }
  return version.release[2];
}

function inc(input, release, preReleaseIdentifier) {
  let identifier = preReleaseIdentifier || `a`;
  const version = parse(input);

  if (!version) {
    return null;
  }

  if (
    !['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview'].includes(
      identifier,
    )
  ) {
    return null;
  }

  switch (release) {
    case 'premajor':
      {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'preminor':
      {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prepatch':
      {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prerelease':
      if (version.pre === null) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
        version.pre = [identifier, 0];
      } else {
        if (preReleaseIdentifier === undefined && version.pre !== null) {
          [identifier] = version.pre;
        }

        const [letter, number] = version.pre;
        if (letter === identifier) {
          version.pre = [letter, number + 1];
        } else {
          version.pre = [identifier, 0];
        }
      }

      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'major':
      if (
        version.release.slice(1).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'minor':
      if (
        version.release.slice(2).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'patch':
      if (
        version.release.slice(3).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    default:
      return null;
  }

  return stringify(version);
}


/***/ }),

/***/ 790:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

// This file is dual licensed under the terms of the Apache License, Version
// 2.0, and the BSD License. See the LICENSE file in the root of this repository
// for complete details.

const { VERSION_PATTERN, explain: explainVersion } = __webpack_require__(4818);

const Operator = __webpack_require__(2124);

const RANGE_PATTERN = [
  '(?<operator>(===|~=|==|!=|<=|>=|<|>))',
  '\\s*',
  '(',
  /*  */ '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
  /*  */ '(?<prefix>\\.\\*)?',
  /*  */ '|',
  /*  */ '(?<legacy>[^,;\\s)]+)',
  ')',
].join('');

module.exports = {
  RANGE_PATTERN,
  parse,
  satisfies,
  filter,
  validRange,
  maxSatisfying,
  minSatisfying,
};

const isEqualityOperator = (op) => ['==', '!=', '==='].includes(op);

const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');

function parse(ranges) {
  if (!ranges.trim()) {
    return [];
  }

  const specifiers = ranges
    .split(',')
    .map((range) => rangeRegex.exec(range.trim()) || {})
    .map(({ groups }) => {
      if (!groups) {
        return null;
      }

      let { ...spec } = groups;
      const { operator, version, prefix, legacy } = groups;

      if (version) {
        spec = { ...spec, ...explainVersion(version) };
        if (operator === '~=') {
          if (spec.release.length < 2) {
            return null;
          }
        }
        if (!isEqualityOperator(operator) && spec.local) {
          return null;
        }

        if (prefix) {
          if (!isEqualityOperator(operator) || spec.dev || spec.local) {
            return null;
          }
        }
      }
      if (legacy && operator !== '===') {
        return null;
      }

      return spec;
    });

  if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
  }

  return specifiers;
}

function filter(versions, specifier, options = {}) {
  const filtered = pick(versions, specifier, options);
  if (filtered.length === 0 && options.prereleases === undefined) {
    return pick(versions, specifier, { prereleases: true });
  }
  return filtered;
}

function maxSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[found.length - 1];
}

function minSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[0];
}

function pick(versions, specifier, options) {
  const parsed = parse(specifier);

  if (!parsed) {
    return [];
  }

  return versions.filter((version) => {
    const explained = explainVersion(version);

    if (!parsed.length) {
      return explained && !(explained.is_prerelease && !options.prereleases);
    }

    return parsed.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options }, { version, explained });
    }, true);
  });
}

function satisfies(version, specifier, options = {}) {
  const filtered = pick([version], specifier, options);

  return filtered.length === 1;
}

function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) {
    return false;
  }

  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
      return false;
    }
  }

  return true;
}

function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;

  if (spec.prereleases === undefined) {
    spec.prereleases = spec.is_prerelease;
  }

  if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
  }

  if (spec.operator === '~=') {
    let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
    if (spec.epoch) {
      compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
      prereleases: spec.prereleases,
    });
  }

  if (spec.prefix) {
    const isMatching =
      explained.epoch === spec.epoch &&
      arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== '!=';
    return isEquality ? isMatching : !isMatching;
  }

  if (explained)
    if (explained.local && spec.version) {
      version = explained.public;
      spec.version = explainVersion(spec.version).public;
    }

  if (spec.operator === '<' || spec.operator === '>') {
    // simplified version of https://www.python.org/dev/peps/pep-0440/#exclusive-ordered-comparison
    if (Operator.eq(spec.release.join('.'), explained.release.join('.'))) {
      return false;
    }
  }

  const op = Operator[spec.operator];
  return op(version, spec.version || spec.legacy);
}

function validRange(specifier) {
  return Boolean(parse(specifier));
}


/***/ }),

/***/ 4818:
/***/ ((module) => {

const VERSION_PATTERN = [
  'v?',
  '(?:',
  /* */ '(?:(?<epoch>[0-9]+)!)?', // epoch
  /* */ '(?<release>[0-9]+(?:\\.[0-9]+)*)', // release segment
  /* */ '(?<pre>', // pre-release
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_n>[0-9]+)?',
  /* */ ')?',
  /* */ '(?<post>', // post release
  /*    */ '(?:-(?<post_n1>[0-9]+))',
  /*    */ '|',
  /*    */ '(?:',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_l>post|rev|r)',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_n2>[0-9]+)?',
  /*    */ ')',
  /* */ ')?',
  /* */ '(?<dev>', // dev release
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_l>dev)',
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_n>[0-9]+)?',
  /* */ ')?',
  ')',
  '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?', // local version
].join('');

module.exports = {
  VERSION_PATTERN,
  valid,
  clean,
  explain,
  parse,
  stringify,
};

const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');

function valid(version) {
  return validRegex.test(version) ? version : null;
}

const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
function clean(version) {
  return stringify(parse(version, cleanRegex));
}

function parse(version, regex) {
  // Validate the version and parse it into pieces
  const { groups } = (regex || validRegex).exec(version) || {};
  if (!groups) {
    return null;
  }

  // Store the parsed out pieces of the version
  const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split('.').map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(
      groups.post_l,
      groups.post_n1 || groups.post_n2,
    ),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local),
  };

  return parsed;
}

function stringify(parsed) {
  if (!parsed) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  const parts = [];

  // Epoch
  if (epoch !== 0) {
    parts.push(`${epoch}!`);
  }
  // Release segment
  parts.push(release.join('.'));

  // Pre-release
  if (pre) {
    parts.push(pre.join(''));
  }
  // Post-release
  if (post) {
    parts.push('.' + post.join(''));
  }
  // Development release
  if (dev) {
    parts.push('.' + dev.join(''));
  }
  // Local version segment
  if (local) {
    parts.push(`+${local}`);
  }
  return parts.join('');
}

function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number = numberIn;
  if (letter) {
    // We consider there to be an implicit 0 in a pre-release if there is
    // not a numeral associated with it.
    if (!number) {
      number = 0;
    }
    // We normalize any letters to their lower case form
    letter = letter.toLowerCase();

    // We consider some words to be alternate spellings of other words and
    // in those cases we want to normalize the spellings to our preferred
    // spelling.
    if (letter === 'alpha') {
      letter = 'a';
    } else if (letter === 'beta') {
      letter = 'b';
    } else if (['c', 'pre', 'preview'].includes(letter)) {
      letter = 'rc';
    } else if (['rev', 'r'].includes(letter)) {
      letter = 'post';
    }
    return [letter, Number(number)];
  }
  if (!letter && number) {
    // We assume if we are given a number, but we are not given a letter
    // then this is using the implicit post release syntax (e.g. 1.0-1)
    letter = 'post';

    return [letter, Number(number)];
  }
  return null;
}

function parse_local_version(local) {
  /*
    Takes a string like abc.1.twelve and turns it into("abc", 1, "twelve").
    */
  if (local) {
    return local
      .split(/[._-]/)
      .map((part) =>
        Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part),
      );
  }
  return null;
}

function explain(version) {
  const parsed = parse(version);
  if (!parsed) {
    return parsed;
  }
  const { epoch, release, pre, post, dev, local } = parsed;

  let base_version = '';
  if (epoch !== 0) {
    base_version += epoch + '!';
  }
  base_version += release.join('.');

  const is_prerelease = Boolean(dev || pre);
  const is_devrelease = Boolean(dev);
  const is_postrelease = Boolean(post);

  // return

  return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join('.') : local,
    public: stringify(parsed).split('+', 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease,
  };
}


/***/ })

};
