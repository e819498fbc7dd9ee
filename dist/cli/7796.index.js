export const id = 7796;
export const ids = [7796];
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

/***/ 7796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkConfig: () => (/* binding */ checkConfig),
  findingsIn: () => (/* binding */ findingsIn)
});

// EXTERNAL MODULE: ./src/shared/markdown-table.ts
var markdown_table = __webpack_require__(7153);
// EXTERNAL MODULE: ./src/electron-package/config/config-text.ts
var config_text = __webpack_require__(324);
// EXTERNAL MODULE: ./src/electron-package/finding.ts
var finding = __webpack_require__(2318);
// EXTERNAL MODULE: ./src/electron-package/inputs.ts
var inputs = __webpack_require__(3978);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/version-sync/git.ts
var version_sync_git = __webpack_require__(2752);
// EXTERNAL MODULE: ./src/version-sync/source.ts
var version_sync_source = __webpack_require__(6583);
// EXTERNAL MODULE: ./src/version-sync/text-file.ts
var text_file = __webpack_require__(996);
// EXTERNAL MODULE: ./src/electron-package/config/find-config.ts + 1 modules
var find_config = __webpack_require__(8866);
// EXTERNAL MODULE: ./src/electron-package/config/find-project.ts
var find_project = __webpack_require__(8455);
;// CONCATENATED MODULE: ./src/electron-package/check-config/subject.ts
/** A finding that fails the run. */
function failing(rule, fault) {
    return { rule, severity: 'error', ...fault };
}
/** A finding that is shown and lets the run pass. */
function warning(rule, fault) {
    return { rule, severity: 'warning', ...fault };
}

;// CONCATENATED MODULE: ./src/electron-package/check-config/values.ts

/** The platforms by electron-builder's keys, with their names. */
const PLATFORMS = { win: 'Windows', mac: 'macOS', linux: 'Linux' };
/** The three keys of platforms. */
const PLATFORM_KEYS = Object.keys(PLATFORMS);
/** The value at `keys` of the configuration, or undefined. A list's items have their positions as keys. */
function valueAt({ values }, keys) {
    return within(values, keys);
}
/** The value at `keys` below any value, or undefined. */
function within(value, keys) {
    let found = value;
    for (const key of keys) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key))
            return undefined;
        found = found[key];
    }
    return found;
}
/** The text at `keys`, or undefined for none and for an empty one. */
function textAt(config, keys) {
    return textOf(valueAt(config, keys));
}
/** `value` if it is a text with something in it. */
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** A value that may be one item or a list, as items with their keys below `keys`. */
function itemsAt(config, keys) {
    const found = valueAt(config, keys);
    if (found === undefined || found === null)
        return [];
    if (!Array.isArray(found))
        return [{ value: found, keys }];
    return found.map((value, index) => ({ value, keys: [...keys, String(index)] }));
}
/** What `package.json` says at `keys`, unless `extraMetadata` of the configuration says something else. */
function metadata({ values, packageJson }, keys) {
    return within(values, ['extraMetadata', ...keys]) ?? within(packageJson, keys);
}
/** Where a key of the app's metadata stands. */
function metadataPlace(config, keys) {
    const extra = within(config.values, ['extraMetadata', ...keys]) !== undefined;
    return extra ? config.placeOf(['extraMetadata', ...keys]) : config.placeInPackage(keys);
}
/** The app's version, as electron-builder reads it; undefined if there is none. */
function appVersion(config) {
    return textOf(metadata(config, ['version']));
}
/** Whether the app depends on `name`, at run time or for its build. */
function dependsOn({ packageJson }, name) {
    return ['dependencies', 'devDependencies'].some((key) => within(packageJson, [key, name]) !== undefined);
}
/** A path of the configuration with `/`, without `./` and a slash at its end; empty for the folder itself. */
function cleanPath(path) {
    return external_node_path_.posix.normalize(path.replaceAll('\\', '/')).replace(/\/$/, '').replace(/^\.$/, '');
}

;// CONCATENATED MODULE: ./src/electron-package/check-config/rules/entitlements.ts


const RULE = 'entitlements';
/** The keys that name files which signing reads. */
const SIGNING_FILES = ['mac', 'mas', 'masDev'].flatMap((holder) => ['entitlements', 'entitlementsInherit', 'entitlementsLoginHelper', 'provisioningProfile'].map((key) => [
    holder,
    key,
]));
/** Files that signing on a Mac reads must be there; on other machines nobody would notice. */
function entitlements(subject) {
    const { config } = subject;
    return SIGNING_FILES.flatMap((at) => {
        const path = textAt(config, at);
        if (path === undefined || subject.exists(path) || subject.madeLater(path))
            return [];
        return [
            failing(RULE, {
                message: `'${at.join('.')}' names '${path}', which does not exist in the folder of the app.`,
                hint: `Add the file, or correct the line '${at.at(-1)}: ${path}'.`,
                place: config.placeOf(at),
            }),
        ];
    });
}

;// CONCATENATED MODULE: ./src/electron-package/check-config/rules/signing-hooks.ts


const signing_hooks_RULE = 'signing-hooks';
/** The keys that name a program for a step of the packaging. */
const HOOKS = [
    'afterSign',
    'afterPack',
    'afterAllArtifactBuild',
    'beforePack',
    'beforeBuild',
    'afterExtract',
];
const NOTARIZE = ['mac', 'notarize'];
/** Notarizing happens once, of a signed app, by a hook that is there. */
function signingHooks(subject) {
    return [...missingHooks(subject), ...oldOptions(subject), ...unsigned(subject), ...twice(subject)];
}
function missingHooks(subject) {
    return HOOKS.flatMap((hook) => {
        const path = textAt(subject.config, [hook]);
        if (path === undefined || path === '[function]' || !looksLikeFile(path))
            return [];
        if (['', '.js', '.cjs', '.mjs', '.ts'].some((end) => subject.exists(path + end)) ||
            subject.madeLater(path))
            return [];
        return [
            failing(signing_hooks_RULE, {
                message: `'${hook}' names '${path}', which does not exist.`,
                hint: `Add the file, or correct the line '${hook}: ${path}'.`,
                place: subject.config.placeOf([hook]),
            }),
        ];
    });
}
/** A hook may also be the name of a package. */
function looksLikeFile(path) {
    return /^\.{0,2}\/|\.[cm]?[jt]s$/.test(path);
}
function oldOptions({ config }) {
    const found = valueAt(config, NOTARIZE);
    if (typeof found !== 'object' || found === null)
        return [];
    return [
        failing(signing_hooks_RULE, {
            message: "'mac.notarize' has options; electron-builder 26 takes only true or false there and refuses the configuration.",
            hint: "Write 'mac.notarize: true' and give the team as the variable APPLE_TEAM_ID.",
            place: config.placeOf(NOTARIZE),
        }),
    ];
}
function unsigned({ config }) {
    const identity = ['mac', 'identity'];
    if (valueAt(config, identity) !== null || valueAt(config, NOTARIZE) !== true)
        return [];
    const message = "'mac.identity' is null, so the app is not signed, and 'mac.notarize' is true: Apple refuses it.";
    return [
        failing(signing_hooks_RULE, { message, hint: "Remove the line 'identity: null'.", place: config.placeOf(identity) }),
    ];
}
function twice({ config }) {
    const hook = textAt(config, ['afterSign']);
    if (hook === undefined || !/notari[sz]e/i.test(hook) || valueAt(config, NOTARIZE) !== true)
        return [];
    return [
        warning(signing_hooks_RULE, {
            message: `'afterSign' runs '${hook}' and 'mac.notarize' is true: the app is notarized twice, which takes twice as long.`,
            hint: "Remove the line 'afterSign'; electron-builder notarizes by itself.",
            place: config.placeOf(['afterSign']),
        }),
    ];
}

;// CONCATENATED MODULE: ./src/electron-package/check-config/ask-subject.ts












const REMOTE = /github\.com[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?\s*$/i;
const PYTHON = /\.py$|^(?:pyproject\.toml|requirements[^/]*\.txt)$/;
const FOREIGN = /^(?:node_modules|\..+)$/;
/** Reads the configuration and asks git and the disk everything that the rules need. Throws what finding and reading throw. */
async function askSubject(given, host) {
    const start = (0,external_node_path_.resolve)(host.workspace, given['working-directory']);
    const named = given['project-directory'];
    const project = named === undefined ? await (0,find_project/* findProject */.t)(start, host) : (0,external_node_path_.resolve)(start, named);
    const config = await (0,find_config/* findConfig */.u)(project, host, given.config);
    const git = (0,version_sync_git/* gitIn */.uM)(project, host);
    const [repositories, source, files, ignored] = await Promise.all([
        repositoriesOf(git, host),
        versionSource(project, start, host),
        filesOf(project, git),
        ignoredPaths(config, git),
    ]);
    return {
        config,
        resourcesPath: given['resources-path'],
        bringsFrontend: (given.frontend ?? given['frontend-artifact'] ?? given['frontend-directory']) !== undefined,
        requireSigned: given['require-signed'],
        repositories,
        source,
        files,
        exists: (path) => (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(project, path)),
        madeLater: (path) => ignored.has(cleanPath(path)),
        holdsPython: (path) => holdsPython((0,external_node_path_.resolve)(project, path)),
    };
}
/** The repository as GitHub calls it, then as the git remote does. */
async function repositoriesOf(git, { context }) {
    const [, owner, name] = REMOTE.exec((await git(['remote', 'get-url', 'origin'])) ?? '') ?? [];
    return [
        ...(context.repository ? [{ name: context.repository, origin: 'GitHub (GITHUB_REPOSITORY)' }] : []),
        ...(owner && name ? [{ name: `${owner}/${name}`, origin: "the git remote 'origin'" }] : []),
    ];
}
/** The version by version-sync's rules. Between two releases (commits after a tag) nothing is settled. */
async function versionSource(project, start, host) {
    for (const folder of new Set([project, start])) {
        const root = (0,text_file/* openRoot */.R8)(folder, host.workspace);
        const request = { given: undefined, tagPrefix: 'v', root, git: (0,version_sync_git/* gitIn */.uM)(folder, host), host };
        const source = await (0,version_sync_source/* findSource */.T)(request).catch(otherTag);
        if (source && source.distance === 0)
            return source;
    }
    return undefined;
}
/** A tag that is no version, or has another prefix, says nothing of the app. */
function otherTag(error) {
    if (!(error instanceof errors/* UserError */.yo && error.code === 'version-tag-invalid'))
        throw error;
}
async function filesOf(project, git) {
    const tracked = await (0,version_sync_git/* trackedFiles */.O)(git);
    if (tracked)
        return tracked;
    const found = [];
    const exclude = (name) => FOREIGN.test(name);
    for await (const path of (0,promises_.glob)('**/*', { cwd: project, exclude }))
        found.push(path.replaceAll('\\', '/'));
    return found;
}
/** Those of the paths in the configuration that are not there and that git ignores. */
async function ignoredPaths({ project, values }, git) {
    const holders = [['extraResources'], ...PLATFORM_KEYS.map((platform) => [platform, 'extraResources'])];
    const sources = holders
        .flatMap((keys) => itemsAt({ values }, keys))
        .map(({ value }) => textOf(value) ?? textOf(within(value, ['from'])));
    const named = [...HOOKS.map((hook) => [hook]), ...SIGNING_FILES].map((keys) => textOf(within(values, keys)));
    const paths = [...sources, ...named].filter((path) => path !== undefined).map(cleanPath);
    const absent = [...new Set(paths)].filter((path) => path !== '' && !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(project, path)));
    const ignored = await Promise.all(absent.map((path) => isIgnored(path, git)));
    return new Set(absent.filter((_, index) => ignored[index]));
}
/** With `/` at the end, a rule for folders counts for a folder that is not there yet. */
async function isIgnored(path, git) {
    const answers = await Promise.all([path, `${path}/`].map((form) => git(['check-ignore', '-q', '--', form])));
    return answers.some((answer) => answer !== undefined);
}
/** Whether a folder has Python files at its top, or in a package right below. A frozen backend has none there. */
function holdsPython(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).some((name) => PYTHON.test(name));
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/electron-package/check-config/rules/as-invoker.ts


const as_invoker_RULE = 'as-invoker';
/** The keys that decide it, with the value that asks for nothing. */
const KEYS = [
    { at: ['win', 'requestedExecutionLevel'], right: 'asInvoker' },
    { at: ['portable', 'requestExecutionLevel'], right: 'user' },
];
/** The app must start without asking for an administrator; it could not be updated in the background either. */
function asInvoker({ config }) {
    return KEYS.flatMap(({ at, right }) => {
        const found = textAt(config, at);
        if (found === undefined || found === right)
            return [];
        const key = at.join('.');
        return [
            failing(as_invoker_RULE, {
                message: `'${key}' is '${found}', so Windows asks for an administrator; expected '${right}'.`,
                hint: `Write '${key}: ${right}', or leave the line out.`,
                place: config.placeOf(at),
            }),
        ];
    });
}

;// CONCATENATED MODULE: ./src/electron-package/check-config/rules/asar.ts


const asar_RULE = 'asar';
const asar_KEYS = [['asar'], ['mac', 'asar'], ['win', 'asar'], ['linux', 'asar']];
/** Without an asar the app's files lie open to be changed, and are signed and unpacked one by one. */
function asar({ config }) {
    return asar_KEYS.filter((at) => valueAt(config, at) === false).map((at) => failing(asar_RULE, {
        message: `'${at.join('.')}' is false, so the app's files are not packed and their integrity is not checked.`,
        hint: "Remove the line. What must lie outside, such as native modules, is named in 'asarUnpack'.",
        place: config.placeOf(at),
    }));
}

;// CONCATENATED MODULE: ./src/electron-package/check-config/packed-files.ts



const NAMES = '.git,.hg,.svn,CVS,RCS,SCCS,__pycache__,.DS_Store,thumbs.db,.gitignore,.gitkeep,.gitattributes,.npmignore,.idea,.vs,.flowconfig,.jshintrc,.eslintrc,.circleci,.yarn-integrity,.yarn-metadata.json,yarn-error.log,yarn.lock,package-lock.json,npm-debug.log,pnpm-lock.yaml,bun.lock,bun.lockb,appveyor.yml,.travis.yml,circle.yml,.nyc_output,.husky,.github,electron-builder.env';
const EXTENSIONS = 'iml,hprof,orig,pyc,pyo,rbc,swp,csproj,sln,suo,xproj,cc,d.ts,mk,a,o,obj,forge-meta,pdb';
/** What electron-builder puts into the app for each platform, by its own rules (`fileMatcher.js` of 26.17). */
class PackedFiles {
    #sets;
    #app;
    constructor(config) {
        this.#app = appFolder(config);
        const platforms = PLATFORM_KEYS.filter((key) => valueAt(config, [key, 'files']) !== undefined);
        const all = platforms.length < PLATFORM_KEYS.length ? [undefined, ...platforms] : platforms;
        this.#sets = all.map((platform) => setsFor(config, this.#app, platform));
    }
    /** Whether any platform's app would hold the file at `path` (relative to the project, `/`). */
    holds(path) {
        return this.#sets.some((sets) => this.#holdsWith(sets, path));
    }
    /** Whether every platform's app would hold the file at `path`. */
    alwaysHolds(path) {
        return this.#sets.every((sets) => this.#holdsWith(sets, path));
    }
    /** Whether every platform's app would have a file at `path`, seen from inside of the app, wherever it comes from. */
    alwaysGives(path) {
        return this.#sets.every((sets) => sets.some(({ to, patterns }) => picks(to, path, patterns)));
    }
    #holdsWith(sets, path) {
        const inApp = external_node_path_.posix.relative(this.#app, path);
        return sets.some(({ from, patterns }) => picks(from, inApp, patterns));
    }
}
/** Whether a set whose paths start at `folder` takes the file at `path`; the two are the same for a set of one file. */
function picks(folder, path, patterns) {
    const way = external_node_path_.posix.relative(folder, path);
    return way === '' || (!way.startsWith('..') && isPacked(way, patterns));
}
/** The folder with the app's own `package.json`, relative to the project: empty where there is only one. */
function appFolder(config) {
    const named = textAt(config, ['directories', 'app']);
    if (named !== undefined)
        return external_node_path_.posix.normalize(named.replaceAll('\\', '/')).replace(/^\.\/?|\/$/g, '');
    return ['app', 'www'].find((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(config.project, name, 'package.json'))) ?? '';
}
function setsFor(config, app, platform) {
    const sets = grouped(valueAt(config, ['files']));
    const own = platform ? valueAt(config, [platform, 'files']) : undefined;
    const items = own === undefined || own === null ? [] : [own].flat();
    const patterns = items.filter((item) => typeof item === 'string').map(normalPattern);
    const all = [...sets, ...items.filter((item) => typeof item !== 'string').map(setOf)];
    if (patterns.length > 0)
        all.unshift({ from: '', to: '', patterns });
    const [first, ...others] = all.length > 0 ? all : [{ from: '', to: '', patterns: [] }];
    if (!first)
        return [];
    return [first.from === '' ? withDefaults(first, config, app) : withAll(first), ...others.map(withAll)];
}
/** Patterns that follow one another become one set, and sets of the same folders, too: the later one's come first. */
function grouped(value) {
    const items = value === undefined || value === null ? [] : [value].flat();
    const sets = [];
    for (const item of items) {
        const last = sets.at(-1);
        if (typeof item !== 'string')
            sets.push(setOf(item));
        else if (last && last.from === '' && last.to === '')
            last.patterns.push(normalPattern(item));
        else
            sets.push({ from: '', to: '', patterns: [normalPattern(item)] });
    }
    const joined = [];
    for (const set of sets) {
        const same = joined.find(({ from, to }) => from === set.from && to === set.to);
        if (same)
            Object.assign(same, { patterns: [...set.patterns, ...same.patterns], empty: true });
        else
            joined.push(set);
    }
    return joined;
}
function setOf(item) {
    const folder = (key) => external_node_path_.posix.normalize((textOf(within(item, [key])) ?? '.').replaceAll('\\', '/'));
    const filter = within(item, ['filter']);
    const patterns = [filter ?? []].flat().filter((pattern) => typeof pattern === 'string');
    const [from, to] = [folder('from'), folder('to')].map((path) => path.replace(/^\.$|\/$/g, ''));
    const empty = Array.isArray(filter);
    return { from: from ?? '', to: to ?? '', patterns: patterns.map(normalPattern), empty };
}
function normalPattern(pattern) {
    return external_node_path_.posix.normalize(pattern.replaceAll('\\', '/').replace(/^\.\//, ''));
}
function withAll(set) {
    return onlyExcludes(set) ? { ...set, patterns: ['**/*', ...set.patterns] } : set;
}
function onlyExcludes({ patterns }) {
    return patterns.every((pattern) => pattern.startsWith('!'));
}
function withDefaults(set, config, app) {
    const patterns = [...set.patterns];
    const nothing = set.empty === true && patterns.length === 0;
    const first = onlyExcludes(set) && !nothing ? ['**/*'] : [];
    if (first.length === 0 && !patterns.includes('package.json'))
        patterns.push('package.json');
    first.push('!**/node_modules/**', ...excludedFolders(config, app).map((folder) => `!${folder}{,/**/*}`));
    const permissive = patterns.findLastIndex((pattern) => pattern.startsWith('**/'));
    patterns.splice(permissive + 1, 0, ...first);
    patterns.push(`!**/*.{${EXTENSIONS}}`, '!**/._*', `!**/{${NAMES}}`, '!.yarn{,/**/*}', '!.editorconfig');
    return { ...set, patterns };
}
/** The folders that electron-builder leaves out unless they are named: its output and its own resources. */
function excludedFolders(config, app) {
    const folder = (key, fallback) => [textAt(config, ['directories', key]) ?? fallback];
    const [resources = ''] = folder('buildResources', 'build');
    const [output = ''] = folder('output', 'dist');
    return [(0,external_node_path_.relative)(app || '.', resources), external_node_path_.posix.normalize(output)]
        .map((path) => path.replaceAll('\\', '/').replace(/\/$/, ''))
        .filter((path) => path !== '' && !path.startsWith('.'));
}
/** electron-builder's way through a list of patterns: each one changes what those before it decided. */
function isPacked(path, patterns) {
    const folders = path.split('/').slice(0, -1);
    const above = folders.map((_, index) => folders.slice(0, index + 1).join('/'));
    return above.every((folder) => decide(folder, patterns, true)) && decide(path, patterns, false);
}
function decide(path, patterns, isFolder) {
    let packed = false;
    for (const pattern of patterns.flatMap(withContent)) {
        const negated = pattern.startsWith('!');
        if (packed !== negated)
            continue;
        const glob = negated ? pattern.slice(1) : pattern;
        const fits = matches(path, glob) || (isFolder && !negated && leadsTo(path, glob));
        packed = negated ? !fits : fits;
    }
    return packed;
}
/** A plain name without a dot is taken for a folder and brings its content. */
function withContent(pattern) {
    return /[.*?[\]{}()]/.test(pattern) ? [pattern] : [pattern, `${pattern}/**/*`];
}
function leadsTo(folder, glob) {
    const depth = folder.split('/').length;
    const parts = glob.split('/');
    if (parts.slice(0, depth).includes('**'))
        return matches(folder, parts.slice(0, parts.indexOf('**') + 1).join('/'));
    return parts.length > depth && matches(folder, parts.slice(0, depth).join('/'));
}
/** Node's globs leave out names with a leading dot, electron-builder's do not: so no name has a dot. */
function matches(path, glob) {
    return external_node_path_.posix.matchesGlob(path.replaceAll('.', '\u2024'), glob.replaceAll('.', '\u2024'));
}

;// CONCATENATED MODULE: ./src/electron-package/check-config/rules/backend-sources.ts




const backend_sources_RULE = 'backend-sources';
const SOURCE = /(?:\.pyi?|\.spec|(?:^|\/)(?:pyproject\.toml|uv\.lock|poetry\.lock|Pipfile(?:\.lock)?|requirements[^/]*\.txt))$/;
/**
 * The app holds the frozen backend under `resources/`, and not its sources: `files` that takes everything, or a set
 * whose `from` is the backend, would pack them (and a development environment with them).
 */
function backendSources(subject) {
    return [...namedSets(subject), ...swallowed(subject)];
}
function swallowed({ config, files }) {
    const sources = files.filter((path) => SOURCE.test(path));
    if (sources.length === 0)
        return [];
    const packed = new PackedFiles(config);
    const found = sources.filter((path) => packed.holds(path));
    const [first] = found;
    if (first === undefined)
        return [];
    const folder = first.includes('/') ? `${first.split('/')[0]}{,/**/*}` : external_node_path_.posix.basename(first);
    const where = valueAt(config, ['files']) === undefined ? "There is no 'files', so" : "'files' takes too much:";
    return [
        failing(backend_sources_RULE, {
            message: `${where} electron-builder would pack ${found.length} ${found.length === 1 ? 'file' : 'files'} of the backend's sources, such as '${first}'.`,
            hint: `Add '!${folder}' to 'files', or name there only what the app needs.`,
            place: config.placeOf(['files']),
        }),
    ];
}
/** Sets of files that come from outside of the app's folder: their files are not among those of the project. */
function namedSets({ config, holdsPython }) {
    const paths = [['files'], ...PLATFORM_KEYS.map((platform) => [platform, 'files'])];
    return paths
        .flatMap((path) => itemsAt(config, path))
        .flatMap(({ value, keys }) => {
        const from = textOf(within(value, ['from']));
        if (from === undefined || !external_node_path_.posix.normalize(from).startsWith('..') || !holdsPython(from))
            return [];
        return [
            failing(backend_sources_RULE, {
                message: `'${keys.join('.')}' packs '${from}', which holds the backend's Python sources.`,
                hint: 'Remove the item: this action adds the frozen backend by itself.',
                place: config.placeOf([...keys, 'from']),
            }),
        ];
    });
}

// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __webpack_require__(6353);
var parse_default = /*#__PURE__*/__webpack_require__.n(parse);
// EXTERNAL MODULE: ./src/version-sync/spelled.ts
var spelled = __webpack_require__(9887);
;// CONCATENATED MODULE: ./src/electron-package/check-config/publishers.ts

/** Everything that may have a `publish` of its own; the first counts for all others. */
const HOLDERS = ['mac', 'win', 'linux', 'nsis', 'nsisWeb', 'dmg', 'pkg', 'appImage', 'deb', 'rpm', 'snap'];
/** Every publisher that the configuration names. */
function publishersOf(config) {
    const paths = [['publish'], ...HOLDERS.map((holder) => [holder, 'publish'])];
    return paths.flatMap((path) => itemsAt(config, path).map(({ value, keys }) => ({
        provider: textOf(value) ?? textOf(within(value, ['provider'])),
        options: typeof value === 'string' ? {} : value,
        keys,
    })));
}

;// CONCATENATED MODULE: ./src/electron-package/check-config/rules/channel.ts





const channel_RULE = 'channel';
/** The channels of this suite, which an app can offer to its users. */
const CHANNELS = ['latest', 'beta', 'alpha', 'dev'];
/**
 * The update channel must fit the version. Left alone, electron-builder takes the first word after the dash: of
 * `1.2.0-0.dev.3` that is `0`, and the metadata is called `0.yml`, which no app asks for.
 */
function channel(subject) {
    const { config } = subject;
    const publishers = publishersOf(config);
    const text = appVersion(config);
    const version = text === undefined ? undefined : (0,spelled/* readVersion */.$4)(text);
    if (!text || !version || publishers.length === 0)
        return [];
    const stated = publishers.flatMap(({ options, keys }) => {
        const found = textOf(within(options, ['channel']));
        return found ? [{ found, at: [...keys, 'channel'] }] : [];
    });
    const wrong = stated.filter(({ found }) => found !== version.channel && !found.includes('${'));
    if (wrong.length > 0) {
        return wrong.map(({ found, at }) => failing(channel_RULE, {
            message: `'${at.join('.')}' is '${found}'; the version ${text} belongs to the channel '${version.channel}'.`,
            hint: `Write '${at.join('.')}: ${version.channel}'.`,
            place: config.placeOf(at),
        }));
    }
    const detects = valueAt(config, ['detectUpdateChannel']) !== false;
    return stated.length === 0 && detects ? derived(subject, text, version.channel) : [];
}
function derived({ config }, text, expected) {
    const [word] = parse_default()(text)?.prerelease ?? [];
    if (word === undefined || word === expected)
        return [];
    const fault = {
        message: `electron-builder reads the channel '${word}' out of the version ${text}; expected '${expected}'.`,
        hint: `Add 'publish.channel: ${expected}' to the configuration.`,
        place: metadataPlace(config, ['version']),
    };
    // A free word is a channel that somebody may want; a number never is.
    const known = typeof word === 'string' && !CHANNELS.includes(word);
    return [known ? warning(channel_RULE, fault) : failing(channel_RULE, fault)];
}

;// CONCATENATED MODULE: ./src/electron-package/check-config/rules/excluded-folder.ts




const excluded_folder_RULE = 'excluded-folder';
/** What builds a frontend into which folder where nothing else is said. */
const BUILDERS = [
    { dependency: 'vite', folder: 'dist' },
    { dependency: 'react-scripts', folder: 'build' },
    { dependency: 'parcel', folder: 'dist' },
];
/** electron-builder leaves out its own folders, `dist/` and `build/` at the root: what is built there is not in the app. */
function excludedFolder(subject) {
    const packed = new PackedFiles(subject.config);
    const main = mainProgram(subject, packed);
    return main.length > 0 ? main : frontend(subject, packed);
}
function mainProgram({ config }, packed) {
    const main = textOf(metadata(config, ['main'])) ?? 'index.js';
    const path = cleanPath(main);
    const files = /\.[cm]?js$/.test(path) ? [path] : [`${path}.js`, `${path}/index.js`];
    // A project of two package.json has its program in the other one.
    if (appFolder(config) !== '' || files.some((file) => packed.alwaysGives(file)))
        return [];
    const message = `The app starts with '${main}' ('main' of package.json), which electron-builder would leave out of it.`;
    return [failing(excluded_folder_RULE, { message, hint: advice(config, main), place: metadataPlace(config, ['main']) })];
}
function frontend({ config, bringsFrontend }, packed) {
    if (bringsFrontend)
        return [];
    const builder = BUILDERS.find(({ dependency }) => dependsOn(config, dependency));
    if (!builder || packed.alwaysHolds(external_node_path_.posix.join(appFolder(config), builder.folder, 'index.html')))
        return [];
    // Where the folder is not one of electron-builder's own, `files` leaves it out on purpose.
    if (!excludedFolders(config, appFolder(config)).includes(builder.folder))
        return [];
    const message = `${builder.dependency} builds the frontend into '${builder.folder}/', which electron-builder leaves out of the app.`;
    return [
        failing(excluded_folder_RULE, {
            message,
            hint: advice(config, `${builder.folder}/index.html`),
            place: config.placeOf(['files']),
        }),
    ];
}
function advice(config, path) {
    const [folder = ''] = path.replace(/^\.\//, '').split('/');
    const excluded = excludedFolders(config, appFolder(config)).includes(folder);
    if (!excluded)
        return `Add '${folder === path ? path : `${folder}/**/*`}' to 'files'.`;
    return `Build into another folder, name '${folder}/**/*' in 'files', or set 'directories.output' and 'directories.buildResources' to other folders.`;
}

// EXTERNAL MODULE: ./src/shared/nearest.ts
var nearest = __webpack_require__(3411);
;// CONCATENATED MODULE: ./src/electron-package/check-config/rules/extra-resources.ts



const extra_resources_RULE = 'extra-resources';
const MACRO = /\$\{/;
/** electron-builder only warns of a source that is not there, and releases an app without its backend. */
function extraResources(subject) {
    return itemsIn(subject).flatMap((item) => problem(subject, item) ?? []);
}
function problem(subject, { from, to, keys, fromKeys, toKeys }) {
    const { config, resourcesPath } = subject;
    const key = keys.join('.');
    if (MACRO.test(from) || MACRO.test(to))
        return undefined;
    if (misses(to, resourcesPath)) {
        return failing(extra_resources_RULE, {
            message: `'${key}' puts '${from}' into 'resources/${to}'; the app looks for its backend in 'resources/${resourcesPath}'.`,
            hint: `Write 'to: ${resourcesPath}', or remove the item: this action puts the backend there by itself.`,
            place: config.placeOf(toKeys),
        });
    }
    if (subject.holdsPython(from)) {
        return failing(extra_resources_RULE, {
            message: `'${key}' packs '${from}', which holds the backend's Python sources and not the frozen backend.`,
            hint: "Remove the item: this action adds what the input 'sidecar' names.",
            place: config.placeOf(fromKeys),
        });
    }
    if (subject.exists(from) || subject.madeLater(from))
        return undefined;
    return failing(extra_resources_RULE, {
        message: `'${key}' names '${from}', which does not exist; electron-builder would only warn and leave it out.`,
        hint: `Correct the line 'from: ${from}', or remove the item. What a build makes is known by git ignoring it.`,
        place: config.placeOf(fromKeys),
    });
}
/** Whether `to` means the backend's folder and is spelled in another way. */
function misses(to, wanted) {
    if (to === wanted || to === '')
        return false;
    // Two letters: `backups` is another word, `backends` and `back-end` are not.
    return (0,nearest/* editDistance */.Y)(to.toLowerCase(), wanted.toLowerCase()) <= 2;
}
function itemsIn({ config }) {
    const paths = [['extraResources'], ...PLATFORM_KEYS.map((platform) => [platform, 'extraResources'])];
    return paths
        .flatMap((path) => itemsAt(config, path))
        .flatMap(({ value, keys }) => {
        const text = textOf(value);
        // A pattern takes what fits and names nothing that could be missing.
        if (text !== undefined && /[*?!{]/.test(text))
            return [];
        const from = text ?? textOf(within(value, ['from']));
        if (from === undefined)
            return [];
        const to = text ?? textOf(within(value, ['to'])) ?? '';
        const inner = (name) => (text === undefined ? [...keys, name] : keys);
        return [
            { from: cleanPath(from), to: cleanPath(to), keys, fromKeys: inner('from'), toKeys: inner('to') },
        ];
    });
}

;// CONCATENATED MODULE: ./src/electron-package/check-config/rules/force-code-signing.ts


const force_code_signing_RULE = 'force-code-signing';
const force_code_signing_KEYS = [
    ['forceCodeSigning'],
    ['mac', 'forceCodeSigning'],
    ['win', 'forceCodeSigning'],
];
/** Without a certificate electron-builder skips signing and succeeds. A project that says that it wants that should know. */
function forceCodeSigning({ config, requireSigned }) {
    return force_code_signing_KEYS.filter((at) => valueAt(config, at) === false).map((at) => {
        const fault = {
            message: `'${at.join('.')}' is false: a missing certificate makes an unsigned release and no error${requireSigned ? ", and the input 'require-signed' is true" : ''}.`,
            hint: "Remove the line; 'require-signed: true' of this action sets it where a release must be signed.",
            place: config.placeOf(at),
        };
        return requireSigned ? failing(force_code_signing_RULE, fault) : warning(force_code_signing_RULE, fault);
    });
}

;// CONCATENATED MODULE: ./src/electron-package/check-config/rules/hardened-runtime.ts


const hardened_runtime_RULE = 'hardened-runtime';
const AT = ['mac', 'hardenedRuntime'];
/** Apple's notary refuses an app without the hardened runtime. */
function hardenedRuntime({ config }) {
    const found = valueAt(config, AT);
    if (found === undefined || found === null || found === true)
        return [];
    return [
        failing(hardened_runtime_RULE, {
            message: `'mac.hardenedRuntime' is ${JSON.stringify(found)}; Apple notarizes only apps with the hardened runtime.`,
            hint: "Write 'mac.hardenedRuntime: true', or leave the line out: it is electron-builder's default.",
            place: config.placeOf(AT),
        }),
    ];
}

;// CONCATENATED MODULE: ./src/electron-package/check-config/rules/ignored-config.ts


const ignored_config_RULE = 'ignored-config';
/** electron-builder reads one configuration; what stands in a second one is lost without a word. */
function ignoredConfig({ config }) {
    const read = (0,external_node_path_.basename)(config.file) === 'package.json' ? "'build' in package.json" : `'${(0,external_node_path_.basename)(config.file)}'`;
    return config.ignored.map((file) => failing(ignored_config_RULE, {
        message: `'${(0,external_node_path_.basename)(file)}' is not read: electron-builder takes ${read}.`,
        hint: `Move what it says into ${read}, and remove the other.`,
        place: { file, line: 1 },
    }));
}

;// CONCATENATED MODULE: ./src/electron-package/check-config/target-list.ts

/** What electron-builder makes where a platform names nothing. */
const DEFAULTS = {
    win: ['nsis'],
    mac: ['zip', 'dmg'],
    linux: ['snap', 'AppImage'],
};
/** The targets of `platform`: those of the configuration, else electron-builder's own. `nsis:x64` names a processor, too. */
function targetsOf(config, platform) {
    const keys = [platform, 'target'];
    const named = itemsAt(config, keys).flatMap(({ value, keys: at }) => {
        const text = textOf(value) ?? textOf(within(value, ['target']));
        if (text === undefined)
            return [];
        const [name = '', ...suffix] = text.split(':');
        const archs = [within(value, ['arch']) ?? suffix].flat().filter((arch) => typeof arch === 'string');
        const names = name.toLowerCase() === 'default' ? DEFAULTS[platform] : [name];
        return names.map((one) => ({ name: one, archs, keys: at }));
    });
    return named.length > 0 ? named : DEFAULTS[platform].map((name) => ({ name, archs: [], keys }));
}

;// CONCATENATED MODULE: ./src/electron-package/check-config/rules/linux-package.ts



const linux_package_RULE = 'linux-package';
/** A deb and an RPM name a maintainer with an address and a home page; electron-builder stops without, at the very end. */
function linuxPackage({ config }) {
    const made = targetsOf(config, 'linux').filter(({ name }) => /^(deb|rpm|pacman|apk|freebsd|p5p)$/i.test(name));
    if (made.length === 0)
        return [];
    const kind = made.map(({ name }) => name).join(' and ');
    const maintained = ['linux', ...made.map(({ name }) => name.toLowerCase())].every((key, index) => index === 0 ? textAt(config, [key, 'maintainer']) !== undefined : true);
    const findings = [];
    if (!maintained && !hasAddress(metadata(config, ['author']))) {
        const message = `${kind} needs a maintainer with an e-mail address, and neither 'linux.maintainer' nor 'author' of package.json has one.`;
        const hint = '\'"author": "Name <name@example.org>"\' in package.json says it.';
        findings.push(failing(linux_package_RULE, { message, hint, place: config.placeInPackage(['author']) }));
    }
    if (textOf(metadata(config, ['homepage'])) === undefined) {
        const message = `${kind} needs a home page, and package.json has no 'homepage'.`;
        const hint = 'Add \'"homepage": "https://…"\' to package.json.';
        findings.push(failing(linux_package_RULE, { message, hint, place: config.placeInPackage(['homepage']) }));
    }
    return findings;
}
function hasAddress(author) {
    return /<[^<>\s]+@[^<>\s]+>/.test(textOf(author) ?? '') || textOf(within(author, ['email'])) !== undefined;
}

;// CONCATENATED MODULE: ./src/electron-package/check-config/rules/mac-arch.ts



const mac_arch_RULE = 'mac-arch';
/** Macs have two processors. A target that names some of them must name both, or `universal`. */
function macArch({ config }) {
    if (valueAt(config, ['mac']) === null)
        return [];
    const targets = targetsOf(config, 'mac').filter(({ name }) => !/^(dir|mas|mas-dev)$/i.test(name));
    const stated = targets.filter(({ archs }) => archs.length > 0);
    if (targets.length === 0)
        return [];
    if (stated.length === 0 && valueAt(config, ['defaultArch']) !== 'universal') {
        return [
            warning(mac_arch_RULE, {
                message: 'No target for macOS names a processor, so each job makes only the one that it is given.',
                hint: "Add 'arch: [x64, arm64]' (or 'universal') to the items of 'mac.target'.",
                place: config.placeOf(['mac', 'target']),
            }),
        ];
    }
    return stated.flatMap(({ name, archs, keys }) => {
        const missing = archs.includes('universal')
            ? []
            : ['x64', 'arm64'].filter((arch) => !archs.includes(arch));
        if (missing.length === 0)
            return [];
        return [
            failing(mac_arch_RULE, {
                message: `The target '${name}' for macOS is made for ${archs.join(', ')} only; ${missing.join(' and ')} is missing.`,
                hint: "Write 'arch: [x64, arm64]' or 'arch: universal'.",
                place: config.placeOf([...keys, 'arch']),
            }),
        ];
    });
}

;// CONCATENATED MODULE: ./src/electron-package/check-config/rules/names.ts


const names_RULE = 'names';
const FORBIDDEN = /[<>:"/\\|?*]/;
const EXECUTABLE_KEYS = [
    ['executableName'],
    ['win', 'executableName'],
    ['mac', 'executableName'],
    ['linux', 'executableName'],
];
/** The names become files and folders on every platform; electron-builder would quietly change them. */
function names(subject) {
    return [...productName(subject), ...executableNames(subject)];
}
function productName({ config }) {
    const stated = valueAt(config, ['productName']);
    const name = textOf(stated) ?? textOf(within(config.packageJson, ['productName']));
    const place = stated === undefined ? config.placeInPackage(['productName']) : config.placeOf(['productName']);
    const found = name ?? stated;
    if (found === undefined || found === null)
        return [];
    const problem = problemOf(String(found));
    if (problem === undefined)
        return [];
    const message = `'productName' is '${String(found)}': ${problem}.`;
    return [failing(names_RULE, { message, hint: "Write a plain name such as 'My App'.", place })];
}
function problemOf(name) {
    const letter = FORBIDDEN.exec(name)?.[0];
    if (letter !== undefined)
        return `file names cannot have ${letter} on Windows`;
    if (name.trim() !== name || name === '')
        return 'it begins or ends with a space, or is empty';
    if (name.endsWith('.'))
        return 'Windows drops a full stop at the end of a name';
    return /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(name) ? 'Windows keeps that name for a device' : undefined;
}
function executableNames({ config }) {
    return EXECUTABLE_KEYS.flatMap((at) => {
        const name = textAt(config, at);
        if (name === undefined || name.includes('${'))
            return [];
        const key = at.join('.');
        const extended = /\.(?:exe|app)$/i.test(name);
        if (/^[A-Za-z0-9][\w.-]*$/.test(name) && !extended)
            return [];
        const problem = extended
            ? 'electron-builder adds the extension'
            : 'it is typed, and stands in desktop files and paths';
        const right = name
            .replace(/\.(?:exe|app)$/i, '')
            .trim()
            .replace(/[^\w.-]+/g, '-')
            .toLowerCase();
        return [
            failing(names_RULE, {
                message: `'${key}' is '${name}': ${problem}. Expected letters, digits, '-', '_' and '.'.`,
                hint: `Write '${key}: ${right}'.`,
                place: config.placeOf(at),
            }),
        ];
    });
}

;// CONCATENATED MODULE: ./src/electron-package/check-config/rules/publish.ts




const publish_RULE = 'publish';
/** What each provider cannot do without. */
const REQUIRED = {
    bitbucket: ['owner', 'slug'],
    custom: [],
    generic: ['url'],
    github: [],
    gitlab: [],
    keygen: ['account', 'product'],
    s3: ['bucket'],
    snapStore: [],
    spaces: ['name', 'region'],
};
/** Without a complete `publish`, electron-builder writes no `latest*.yml`, and no installed app ever finds an update. */
function publish(subject) {
    const publishers = publishersOf(subject.config);
    if (publishers.length > 0)
        return publishers.flatMap((publisher) => incomplete(subject, publisher));
    const { config } = subject;
    const updates = dependsOn(config, 'electron-updater');
    // `publish: null` is a decision; only an app that asks for updates contradicts it.
    if (valueAt(config, ['publish']) === null && !updates)
        return [];
    const fault = {
        message: `There is no 'publish', so no update metadata is written${updates ? ', and the app uses electron-updater' : ''}.`,
        hint: "Add 'publish: { provider: github }', or 'publish: { provider: generic, url: https://… }'.",
        place: config.placeOf(['publish']),
    };
    return [updates ? failing(publish_RULE, fault) : warning(publish_RULE, fault)];
}
function incomplete(subject, { provider, options, keys }) {
    const key = keys.join('.');
    const { config } = subject;
    if (provider === undefined) {
        const message = `'${key}' names no provider.`;
        return [failing(publish_RULE, { message, hint: `Add '${key}.provider: github'.`, place: config.placeOf(keys) })];
    }
    const required = Object.hasOwn(REQUIRED, provider) ? REQUIRED[provider] : undefined;
    const at = [...keys, 'provider'];
    if (!required) {
        const near = (0,nearest/* nearest */.p)(provider, Object.keys(REQUIRED));
        const message = `'${at.join('.')}' is '${provider}', which electron-builder does not have.`;
        const hint = near ? `Did you mean '${near}'?` : `There are ${Object.keys(REQUIRED).join(', ')}.`;
        return [failing(publish_RULE, { message, hint, place: config.placeOf(at) })];
    }
    const missing = required.filter((name) => textOf(within(options, [name])) === undefined);
    if (missing.length === 0)
        return provider === 'github' ? ownerKnown(subject, options, keys) : [];
    const [first = ''] = missing;
    return [
        failing(publish_RULE, {
            message: `'${key}' has the provider '${provider}' without ${missing.map((name) => `'${name}'`).join(' and ')}.`,
            hint: `Add '${key}.${first}: …'.`,
            place: config.placeOf([...keys, first]),
        }),
    ];
}
/** What `publish` leaves out, electron-builder takes from `repository` of package.json, else from the git remote. */
function ownerKnown({ config, repositories }, options, keys) {
    const owner = textOf(within(options, ['owner']));
    const repo = textOf(within(options, ['repo']));
    const whole = repo !== undefined && (owner !== undefined || repo.includes('/'));
    if (whole || repositories.length > 0 || within(config.packageJson, ['repository']) !== undefined)
        return [];
    return [
        failing(publish_RULE, {
            message: `'${keys.join('.')}' does not say which repository on GitHub, and neither package.json nor a git remote does.`,
            hint: `Add '${keys.join('.')}.owner: …' and '${keys.join('.')}.repo: …'.`,
            place: config.placeOf(keys),
        }),
    ];
}

;// CONCATENATED MODULE: ./src/electron-package/check-config/rules/repository-case.ts



const repository_case_RULE = 'repository-case';
const GITHUB_URL = /github(?:usercontent)?\.com[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?(?=[/#?]|$)/i;
/** How `repository` of package.json may name one on GitHub. */
const SHORT_NAME = /^(?:github:)?([\w.-]+)\/([\w.-]+)$/;
/**
 * The repository's name must be spelled as GitHub spells it ("cachibot" is not "CachiBot"): installed apps ask for
 * releases by it, and a store, a proxy or a check that compares names takes it for another repository.
 */
function repositoryCase(subject) {
    return namesIn(subject).flatMap((named) => {
        const right = subject.repositories.find(({ name }) => differsInCase(name, named.name));
        return right ? [wrongCase(named, right)] : [];
    });
}
function differsInCase(a, b) {
    return a !== b && a.toLowerCase() === b.toLowerCase();
}
function wrongCase({ name, key, place }, right) {
    return failing(repository_case_RULE, {
        message: `'${key}' names the repository '${name}'; ${right.origin} calls it '${right.name}'.`,
        hint: `Write it with the same capitals: '${right.name}'.`,
        place: place ?? { file: key },
    });
}
function namesIn({ config, repositories }) {
    const published = publishersOf(config).flatMap(({ provider, options, keys }) => {
        const url = urlName(textOf(within(options, ['url'])));
        if (url)
            return [{ name: url, key: [...keys, 'url'].join('.'), place: config.placeOf([...keys, 'url']) }];
        if (provider !== 'github')
            return [];
        return githubName(options, keys, repositories).map(({ name, at }) => ({
            name,
            key: at.join('.'),
            place: config.placeOf(at),
        }));
    });
    const repository = within(config.packageJson, ['repository']);
    const keys = typeof repository === 'string' ? ['repository'] : ['repository', 'url'];
    const text = textOf(within(config.packageJson, keys));
    const own = urlName(text) ?? (text && SHORT_NAME.test(text) ? text.replace(/^github:/, '') : undefined);
    if (own)
        published.push({
            name: own,
            key: `${keys.join('.')} of package.json`,
            place: config.placeInPackage(keys),
        });
    return published;
}
/** `owner` and `repo`; where one is left to electron-builder, the right one stands for it. */
function githubName(options, keys, repositories) {
    const repo = textOf(within(options, ['repo']));
    const owner = textOf(within(options, ['owner']));
    if (repo?.includes('/') && !owner)
        return [{ name: repo, at: [...keys, 'repo'] }];
    const [rightOwner = '', rightRepo = ''] = repositories[0]?.name.split('/') ?? [];
    if (!owner && !repo)
        return [];
    const at = repo && differsInCase(repo, rightRepo) ? 'repo' : owner ? 'owner' : 'repo';
    return [{ name: `${owner ?? rightOwner}/${repo ?? rightRepo}`, at: [...keys, at] }];
}
function urlName(text) {
    const [, owner, name] = GITHUB_URL.exec(text ?? '') ?? [];
    return owner && name ? `${owner}/${name}` : undefined;
}

;// CONCATENATED MODULE: ./src/electron-package/check-config/rules/targets.ts




const targets_RULE = 'targets';
/** What electron-builder can make for each platform; it compares in lower case. */
const KNOWN = {
    win: [
        'nsis',
        'nsis-web',
        'portable',
        'appx',
        'msi',
        'msi-wrapped',
        'squirrel',
        '7z',
        'zip',
        'tar.xz',
        'tar.lz',
        'tar.gz',
        'tar.bz2',
        'dir',
    ],
    mac: ['dmg', 'zip', 'pkg', 'mas', 'mas-dev', '7z', 'tar.xz', 'tar.lz', 'tar.gz', 'tar.bz2', 'dir'],
    linux: [
        'AppImage',
        'flatpak',
        'snap',
        'deb',
        'rpm',
        'freebsd',
        'pacman',
        'p5p',
        'apk',
        '7z',
        'zip',
        'tar.xz',
        'tar.lz',
        'tar.gz',
        'tar.bz2',
        'dir',
    ],
};
/** What users of each platform expect to find in a release. */
const WANTED = {
    win: ['nsis', 'portable'],
    mac: ['dmg'],
    linux: ['AppImage', 'deb', 'rpm'],
};
/** Every target must exist on its platform; what users expect and is not made is a warning. */
function targets(subject) {
    return PLATFORM_KEYS.filter((platform) => valueAt(subject.config, [platform]) !== null).flatMap((platform) => {
        const wrong = unknown(subject, platform);
        // A name that is spelled wrongly is also one that is missing; once is enough.
        return wrong.length > 0 ? wrong : absent(subject, platform);
    });
}
function unknown({ config }, platform) {
    return targetsOf(config, platform)
        .filter(({ name }) => !KNOWN[platform].some((known) => known.toLowerCase() === name.toLowerCase()))
        .map(({ name, keys }) => {
        const home = PLATFORM_KEYS.find((other) => KNOWN[other].some((known) => known.toLowerCase() === name.toLowerCase()));
        const near = (0,nearest/* nearest */.p)(name, KNOWN[platform]);
        const advice = near ? `Did you mean '${near}'?` : `There are ${KNOWN[platform].join(', ')}.`;
        return failing(targets_RULE, {
            message: `'${name}' is no target for ${PLATFORMS[platform]}.`,
            hint: home ? `It belongs under '${home}.target'.` : advice,
            place: config.placeOf(keys),
        });
    });
}
function absent({ config }, platform) {
    const found = targetsOf(config, platform).map(({ name }) => name.toLowerCase());
    const updates = platform === 'mac' && dependsOn(config, 'electron-updater');
    const place = config.placeOf([platform, 'target']);
    if (updates && !found.includes('zip')) {
        const message = "macOS apps are updated from a zip, and 'mac.target' has none: electron-updater would find no update.";
        return [failing(targets_RULE, { message, hint: "Add 'zip' to 'mac.target'.", place })];
    }
    const missing = WANTED[platform].filter((name) => !found.includes(name.toLowerCase()));
    if (missing.length === 0)
        return [];
    const names = missing.join(', ');
    const message = `For ${PLATFORMS[platform]} the release has no ${names}.`;
    return [
        warning(targets_RULE, {
            message,
            hint: `Add it to '${platform}.target': [${[...found, ...missing].join(', ')}].`,
            place,
        }),
    ];
}

;// CONCATENATED MODULE: ./src/electron-package/check-config/rules/toml-package.ts


const toml_package_RULE = 'toml-package';
/** electron-builder loads the package `toml` for such a configuration, and does not bring it. */
function tomlPackage({ config }) {
    const parents = [config.values['extends']].flat().filter((each) => typeof each === 'string');
    const file = [config.file, ...parents].find((each) => each.endsWith('.toml'));
    const { dependencies, devDependencies } = config.packageJson;
    if (file === undefined || 'toml' in { ...dependencies, ...devDependencies })
        return [];
    return [
        failing(toml_package_RULE, {
            message: `electron-builder reads '${(0,external_node_path_.basename)(file)}' with the package 'toml', and package.json does not name it.`,
            hint: "Add it: 'npm install --save-dev toml'. Or write the configuration as electron-builder.yml.",
            place: file === config.file ? { file, line: 1 } : config.placeOf(['extends']),
        }),
    ];
}

;// CONCATENATED MODULE: ./src/electron-package/check-config/rules/version.ts




const version_RULE = 'version';
/** The app's version is the one that everything else has: the tag's, or that of the file `VERSION`. */
function version({ config, source }) {
    const found = appVersion(config);
    const place = metadataPlace(config, ['version']);
    // A project of two package.json has its version in the other one.
    if (found === undefined && appFolder(config) !== '')
        return [];
    if (found === undefined) {
        const message = "package.json has no 'version'; electron-builder needs one.";
        const hint = `Add '"version": "${source?.version.semver ?? '0.1.0'}"'.`;
        return [failing(version_RULE, { message, hint, place })];
    }
    if (!source)
        return [];
    const meant = (0,spelled/* readVersion */.$4)(found);
    if (meant && (0,spelled/* meansSame */.b4)(meant, source.version))
        return [];
    return [
        failing(version_RULE, {
            message: `The app's version is '${found}'; expected '${source.version.semver}' (from ${source.origin}).`,
            hint: "Change the line, or let 'sidecar version-sync' write it.",
            place,
        }),
    ];
}

;// CONCATENATED MODULE: ./src/electron-package/check-config/rules.ts



















/** Every rule by its name, in the order of the report. */
const RULES = {
    'ignored-config': ignoredConfig,
    'toml-package': tomlPackage,
    version: version,
    names: names,
    'repository-case': repositoryCase,
    publish: publish,
    channel: channel,
    targets: targets,
    'mac-arch': macArch,
    'linux-package': linuxPackage,
    'excluded-folder': excludedFolder,
    'backend-sources': backendSources,
    'extra-resources': extraResources,
    asar: asar,
    'as-invoker': asInvoker,
    'hardened-runtime': hardenedRuntime,
    entitlements: entitlements,
    'signing-hooks': signingHooks,
    'force-code-signing': forceCodeSigning,
};

;// CONCATENATED MODULE: ./src/electron-package/check-config/check-config.ts






/**
 * Mode `check`: every finding becomes one annotation at its line; errors fail the run. The output `findings` holds all
 * of them as JSON, also when the run fails.
 */
async function checkConfig(given, host) {
    const subject = await askSubject(given, host);
    const findings = findingsIn(subject).map((finding) => seenFrom(host.workspace, finding));
    const file = (0,config_text/* shownFrom */.c2)(host.workspace, subject.config.file);
    const told = (0,inputs/* outputsWith */.rN)({ findings: JSON.stringify(findings) });
    await host.summary(summaryOf(file, findings));
    host.output('findings', told.findings);
    (0,finding/* tellFindings */.y)(findings, 'builder-config-unsound', host);
    host.info(`${file}: ${Object.keys(RULES).length} rules, no errors, warnings: ${count(findings, 'warning')}`);
    return told;
}
/** What all rules find, in their order. */
function findingsIn(subject) {
    return Object.values(RULES).flatMap((rule) => rule(subject));
}
function seenFrom(workspace, finding) {
    const { place } = finding;
    if (!place)
        return finding;
    const shown = { ...place, file: (0,config_text/* shownFrom */.c2)(workspace, place.file) };
    return { ...finding, place: shown };
}
function summaryOf(file, findings) {
    const title = `### Configuration ${file}`;
    if (findings.length === 0)
        return `${title}\n\nNothing is wrong (${Object.keys(RULES).length} rules).\n`;
    const rows = findings.map(({ severity, rule, message, hint, place }) => [
        severity,
        rule,
        place ? `${place.file}${place.line === undefined ? '' : `:${place.line}`}` : '',
        cell(`${message} ${hint}`),
    ]);
    const counts = `Errors: ${count(findings, 'error')}, warnings: ${count(findings, 'warning')}.`;
    return [title, '', counts, '', (0,markdown_table/* markdownTable */.Q)(['Level', 'Rule', 'Place', 'What to do'], rows), ''].join('\n');
}
function cell(text) {
    return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
function count(findings, wanted) {
    return findings.filter(({ severity }) => severity === wanted).length;
}


/***/ }),

/***/ 2318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ tellFindings)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);

/**
 * Annotates every warning among `findings`, then throws every error as a `UserError` of `code`, together; returns if
 * there is none.
 */
function tellFindings(findings, code, host) {
    for (const { severity, message, hint, place } of findings) {
        if (severity === 'warning')
            host.annotate('warning', `${message} ${hint}`, place);
    }
    (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .throwAll */ .Kx)(findings
        .filter(({ severity }) => severity === 'error')
        .map(({ message, hint, place }) => new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(code, message, { hint, ...(place && { place }) })));
}


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


/***/ })

};
