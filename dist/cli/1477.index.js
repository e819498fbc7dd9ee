export const id = 1477;
export const ids = [1477];
export const modules = {

/***/ 1477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cleanBuild: () => (/* binding */ cleanBuild),
  makeEnvironment: () => (/* binding */ makeEnvironment)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/sidecar/archive/pack.ts + 1 modules
var pack = __webpack_require__(9354);
// EXTERNAL MODULE: ./src/sidecar/binaries.ts
var sidecar_binaries = __webpack_require__(150);
// EXTERNAL MODULE: ./src/sidecar/hand-over.ts
var hand_over = __webpack_require__(4505);
// EXTERNAL MODULE: ./src/sidecar/manifest.ts
var sidecar_manifest = __webpack_require__(8014);
// EXTERNAL MODULE: ./src/sidecar/system-needs.ts
var system_needs = __webpack_require__(9894);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(8898);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/shared/zod.ts
var zod = __webpack_require__(2916);
// EXTERNAL MODULE: ./src/build-backend/pyproject.ts
var pyproject = __webpack_require__(2921);
// EXTERNAL MODULE: ./src/build-backend/python-probe.ts + 1 modules
var python_probe = __webpack_require__(420);
// EXTERNAL MODULE: ./src/build-backend/environment/requirement-lines.ts
var requirement_lines = __webpack_require__(5826);
// EXTERNAL MODULE: ./src/build-backend/environment/requirements.ts
var requirements = __webpack_require__(2979);
;// CONCATENATED MODULE: ./src/build-backend/environment/active.ts








const answerSchema = zod/* object */.Ikc({
    distributions: zod/* array */.YOg(zod/* object */.Ikc({ name: zod/* string */.YjP(), version: zod/* string */.YjP() })),
    folders: zod/* array */.YOg(zod/* string */.YjP()),
    modules: zod/* array */.YOg(zod/* string */.YjP()),
    missing: zod/* array */.YOg(zod/* object */.Ikc({ requirement: zod/* string */.YjP(), found: zod/* string */.YjP().nullable() })),
    unchecked: zod/* array */.YOg(zod/* string */.YjP()),
});
/**
 * Checks the environment that the job made, without changing it. Returns what is installed there.
 * Throws `packager-missing` and `requirements-not-installed`, each with the command; warns of versions that differ from a lock.
 */
async function checkActive(request, host) {
    const { interpreter, plan, packager, choice, packagerVersion } = request;
    const demanded = packagerVersion ? choice.requirements.slice(0, 1) : [];
    const requirements = await requirementsOf(plan.sources);
    const question = { modules: [packager.module], requirements: [...demanded, ...requirements] };
    const answer = answerSchema.parse(await (0,python_probe/* runProbe */.m)(host, interpreter.executable, 'installed.py', question));
    const wrong = answer.missing.filter(({ requirement }) => demanded.includes(requirement))[0];
    const missing = answer.missing.filter(({ requirement }) => !demanded.includes(requirement));
    const problems = [
        packagerProblem(request, answer.modules.includes(packager.module), wrong?.found ?? undefined),
        missing.length > 0 ? requirementsProblem(request, missing) : undefined,
    ].filter((problem) => problem !== undefined);
    if (problems[0] && problems.length === 1)
        throw problems[0];
    if (problems.length > 1)
        throw new AggregateError(problems);
    await warnOfLock(plan.sources, answer.distributions, host);
    return { distributions: answer.distributions, folders: answer.folders };
}
/** What can be asked for by name: for a lock the project's own dependencies; paths and options are left out. */
async function requirementsOf(sources) {
    const found = [];
    for (const source of sources) {
        if (source.kind === 'pyproject')
            found.push(...source.dependencies);
        else if (source.kind === 'list') {
            const lines = await Promise.all(source.files.map((file) => (0,requirement_lines/* readRequirementLines */.tP)(file)));
            found.push(...lines.flat().map(({ text }) => text), ...source.specifiers);
        }
        else {
            const project = (0,requirements/* projectSource */.J)(await (0,pyproject/* readPyproject */.x)(source.folder));
            if (project)
                found.push(...(await requirementsOf([project])));
        }
    }
    return found.filter((text) => (0,requirement_lines/* nameOf */.Vb)(text) !== undefined);
}
function packagerProblem({ interpreter, packager, choice }, present, wrongVersion) {
    if (present && !wrongVersion)
        return undefined;
    const found = wrongVersion
        ? `Found ${packager.title} ${wrongVersion}`
        : `${packager.title} is not installed`;
    return new errors/* UserError */.yo('packager-missing', `${found} in the active environment (${interpreter.executable}), needed is ${choice.requirements[0]}.`, { hint: `${installCommand(interpreter, [choice.requirements[0] ?? ''])}\nOr: environment: isolated` });
}
function requirementsProblem({ interpreter, plan }, missing) {
    const lines = missing.map(({ requirement, found }) => `  ${requirement}: ${found === null ? 'not installed' : `found ${found}`}`);
    return new errors/* UserError */.yo('requirements-not-installed', `The active environment (${interpreter.executable}) lacks what ${plan.label} asks for:\n${lines.join('\n')}`, {
        hint: `${installCommand(interpreter, missing.map(({ requirement }) => requirement))}\nOr: environment: isolated`,
    });
}
function installCommand({ executable }, requirements) {
    const quoted = requirements.map((text) => /^[\w.=-]+$/.test(text) ? text : `"${text.replaceAll('"', "'")}"`);
    const program = /\s/.test(executable) ? `"${executable}"` : executable;
    return `${program} -m pip install ${quoted.join(' ')}`;
}
const LOCKED = /^\[\[package\]\]\r?\nname = "([^"]+)"\r?\nversion = "([^"]+)"/gm;
const MOST_DIFFERENCES = 8;
async function warnOfLock(sources, installed, host) {
    const versions = new Map(installed.map(({ name, version }) => [(0,requirement_lines/* normalizedName */.j8)(name), version]));
    for (const source of sources) {
        if (source.kind !== 'uv-lock' && source.kind !== 'poetry-lock')
            continue;
        const locked = new Map();
        for (const [, name = '', version = ''] of (await (0,promises_.readFile)(source.file, 'utf8')).matchAll(LOCKED)) {
            locked.set((0,requirement_lines/* normalizedName */.j8)(name), [...(locked.get((0,requirement_lines/* normalizedName */.j8)(name)) ?? []), version]);
        }
        const different = [...locked].filter(([name, wanted]) => !wanted.includes(versions.get(name) ?? wanted[0] ?? ''));
        if (different.length === 0)
            continue;
        const shown = different
            .slice(0, MOST_DIFFERENCES)
            .map(([name, wanted]) => `${name} ${versions.get(name)} (locked ${wanted.join(' or ')})`);
        const more = different.length > shown.length ? ` and ${different.length - shown.length} more` : '';
        const lock = (0,external_node_path_.basename)(source.file);
        host.annotate('warning', `The active environment differs from ${lock}: ${shown.join(', ')}${more}.`, {
            file: source.file,
        });
    }
}
/** The folder of the interpreter's programs, for PATH. */
function binOf({ executable }) {
    return (0,external_node_path_.dirname)(executable);
}

;// CONCATENATED MODULE: ./src/build-backend/environment/distributions.ts


/** The distributions installed in a site-packages folder, by name. */
async function readDistributions(sitePackages) {
    const folders = (await (0,promises_.readdir)(sitePackages)).filter((name) => name.endsWith('.dist-info'));
    const read = folders.map(async (folder) => {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(sitePackages, folder, 'METADATA'), 'utf8').catch(() => '');
        return { name: header(text, 'Name'), version: header(text, 'Version') };
    });
    const found = (await Promise.all(read)).filter(({ name, version }) => name && version);
    return found.sort((one, other) => one.name.localeCompare(other.name, 'en'));
}
function header(metadata, name) {
    const head = metadata.split(/\r?\n\r?\n/, 1)[0] ?? '';
    return new RegExp(`^${name}:\\s*(.+?)\\s*$`, 'im').exec(head)?.[1] ?? '';
}

// EXTERNAL MODULE: ./src/build-backend/environment/variables.ts
var variables = __webpack_require__(4366);
;// CONCATENATED MODULE: ./src/build-backend/environment/pip-configuration.ts



/**
 * uv reads neither `pip.conf` nor `PIP_…` variables. This says the user's indexes, certificates and trusted hosts
 * in uv's variables, as far as the user has not set those. Rule: pip's documentation, "Configuration".
 */
async function uvVariablesFromPip(host) {
    const settings = await readSettings(host);
    const words = (key) => settings[key]?.split(/\s+/).filter(Boolean) ?? [];
    const result = {};
    const set = (name, value, ...others) => {
        if (value && ![name, ...others].some((one) => (0,variables/* variable */.b)(host, one)))
            result[name] = value;
    };
    set('UV_DEFAULT_INDEX', settings['index-url'], 'UV_INDEX_URL');
    const extra = words('extra-index-url').join(' ');
    set('UV_INDEX', extra, 'UV_EXTRA_INDEX_URL');
    // pip takes the best version of all indexes, uv would stop at the first index that has the package.
    if (result['UV_INDEX'])
        set('UV_INDEX_STRATEGY', 'unsafe-best-match');
    set('UV_FIND_LINKS', (await existing(words('find-links'))).join(','));
    set('UV_INSECURE_HOST', words('trusted-host').join(' '));
    set('UV_NO_INDEX', isOn(settings['no-index']) ? '1' : undefined);
    set('SSL_CERT_FILE', settings['cert']);
    set('SSL_CLIENT_CERT', settings['client-cert']);
    set('ALL_PROXY', settings['proxy'], 'HTTPS_PROXY', 'https_proxy', 'all_proxy');
    return result;
}
async function readSettings(host) {
    const settings = {};
    for (const file of configurationFiles(host)) {
        Object.assign(settings, parse(await (0,promises_.readFile)(file, 'utf8').catch(() => '')));
    }
    for (const [name, value] of Object.entries(host.env)) {
        const key = /^PIP_(\w+)$/i.exec(name)?.[1];
        if (key && value)
            settings[key.toLowerCase().replaceAll('_', '-')] = value;
    }
    return settings;
}
/** In the order in which pip reads them; later ones win. */
function configurationFiles(host) {
    const own = (0,variables/* variable */.b)(host, 'PIP_CONFIG_FILE');
    if (own && /^(\/dev\/null|nul)$/i.test(own))
        return [];
    return [...platformFiles(host), ...(own ? [own] : [])];
}
function platformFiles(host) {
    const folder = (name, ...parts) => {
        const value = (0,variables/* variable */.b)(host, name);
        return value ? [(host.platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix).join(value, ...parts)] : [];
    };
    if (host.platform === 'win32') {
        return [
            ...folder('ProgramData', 'pip', 'pip.ini'),
            ...folder('USERPROFILE', 'pip', 'pip.ini'),
            ...folder('APPDATA', 'pip', 'pip.ini'),
        ];
    }
    const settings = folder('XDG_CONFIG_HOME', 'pip', 'pip.conf');
    const user = settings.length > 0 ? settings : folder('HOME', '.config', 'pip', 'pip.conf');
    const legacy = folder('HOME', '.pip', 'pip.conf');
    if (host.platform !== 'darwin')
        return ['/etc/xdg/pip/pip.conf', '/etc/pip.conf', ...legacy, ...user];
    const support = external_node_path_.posix.join('Library', 'Application Support', 'pip', 'pip.conf');
    return [external_node_path_.posix.join('/', support), ...legacy, ...user, ...folder('HOME', support)];
}
/** The settings in `[global]` and `[install]`; a value may go on in indented lines. */
function parse(text) {
    const sections = {};
    let section = '';
    let key = '';
    for (const line of text.split(/\r?\n/)) {
        if (/^\s*([#;]|$)/.test(line))
            continue;
        section = /^\[(.+)\]/.exec(line)?.[1] ?? section;
        const settings = sections[section] ?? {};
        sections[section] = settings;
        const pair = /^([\w-]+)\s*[=:]\s*(.*)$/.exec(line);
        if (pair?.[1]) {
            key = pair[1].toLowerCase().replaceAll('_', '-');
            settings[key] = pair[2] ?? '';
        }
        else if (/^\s/.test(line) && key)
            settings[key] = `${settings[key] ?? ''} ${line.trim()}`.trim();
    }
    return { ...sections['global'], ...sections['install'] };
}
function isOn(value) {
    return /^(1|true|yes|on)$/i.test(value ?? '');
}
/** Unlike pip, uv fails on a local folder that is not there. */
async function existing(links) {
    const kept = await Promise.all(links.map(async (link) => /^[a-z]+:\/\//i.test(link) ||
        (await (0,promises_.stat)(link).then(() => true, () => false))));
    return links.filter((_, index) => kept[index]);
}

;// CONCATENATED MODULE: ./src/build-backend/environment/resolver-output.ts
/** The first that matches decides; wordings of pip, uv (several generations) and Poetry. */
const SIGNS = [
    ['unresolvable', /HTTP status client error \(404|404 Client Error/i],
    [
        'network',
        /NewConnectionError|Connect(ion)?Timeout|ReadTimeout|Name or service not known|name resolution|getaddrinfo|CERTIFICATE_VERIFY_FAILED|SSLError|invalid peer certificate|ProxyError|dns error|client error \(Connect\)|Connection (refused|reset|aborted)|operation timed out|error sending request|Failed to fetch|HTTP status (client|server) error \((401|403|407|5\d\d)|(401|403|407|5\d\d) (Client|Server) Error|HTTP error (401|403|407|5\d\d)|All attempts to connect/i,
    ],
    ['hash', /Hash mismatch|DO NOT MATCH THE HASHES|Hashes are required|must have a hash|Can't verify hashes/i],
    [
        'invalid',
        /Invalid requirement|Couldn't parse requirement|Failed to parse|Unsupported requirement|Unexpected '/i,
    ],
    [
        'build',
        /Failed to build|Failed building wheel|subprocess-exited-with-error|Could not build wheels|metadata-generation-failed|build backend returned an error/i,
    ],
];
const MOST_LINES = 14;
/** The kind of failure that `output` tells of. */
function failureKind(output) {
    return SIGNS.find(([, sign]) => sign.test(output))?.[0] ?? 'unresolvable';
}
/** `output` without colours and without the passwords that an index address may hold. */
function readable(output) {
    return (output
        // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters.
        .replace(/\u001b\[[0-9;]*[A-Za-z]/g, '')
        .replace(/\r/g, '')
        .replace(/(\b[a-z][a-z+]*:\/\/)[^\s/@]+@/gi, '$1***@'));
}
/** The few lines of `output` (already readable) that say what is wrong. */
function essentialLines(output) {
    const lines = output.split('\n').map((line) => line.trimEnd());
    const first = lines.findIndex((line) => /^(error:|\s*×|The conflict is caused by)/.test(line));
    const pip = lines.filter((line) => /^ERROR:|Invalid requirement/.test(line));
    const build = buildOutput(lines);
    const told = build ?? (pip.length > 0 ? [...pip, ...conflict(lines)] : lines.slice(Math.max(first, 0)));
    const network = /Failed to establish a new connection: [^')]+|CERTIFICATE_VERIFY_FAILED[^')]*/.exec(output)?.[0];
    const kept = [...(network ? [network] : []), ...told].filter((line) => line.trim() && !isNoise(line));
    return [...new Set(kept)].slice(0, MOST_LINES);
}
function isNoise(line) {
    return /^(\s*\[(stderr|stdout)\]|hint: Build failures|.*ResolutionImpossible|\s*note: This|Using Python|Resolved |Looking in )/.test(line);
}
/** pip's account of a conflict, which it gives on standard output. */
function conflict(lines) {
    const start = lines.findIndex((line) => line.startsWith('The conflict is caused by'));
    if (start === -1)
        return [];
    const end = lines.findIndex((line, index) => index > start && line === '');
    return lines.slice(start, end === -1 ? undefined : end);
}
/** The last lines that a package's own build printed, as pip quotes them. */
function buildOutput(lines) {
    const end = lines.findIndex((line) => line.includes('[end of output]'));
    const start = lines.findIndex((line) => /\[\d+ lines of output\]/.test(line));
    if (start === -1 || end <= start)
        return undefined;
    return lines.slice(Math.max(start + 1, end - 8), end).map((line) => line.replace(/^ {0,6}/, ''));
}
/** The package whose build failed: `foo==1.0`, or a path. */
function failedPackage(output) {
    const patterns = [
        /Failed to (?:download and )?build:? `([^`]+)`/,
        /Failed building wheel for (\S+)/,
        /Failed to build(?: installable wheels for some pyproject.toml based projects \()? ?([\w.-]+)/,
    ];
    for (const pattern of patterns) {
        const found = pattern.exec(output)?.[1];
        if (found)
            return found;
    }
    const begun = [...output.matchAll(/^(?:Collecting|Processing) (\S+)/gm)];
    return begun.at(-1)?.[1];
}

;// CONCATENATED MODULE: ./src/build-backend/environment/resolver-errors.ts





const WORDINGS = {
    network: {
        code: 'requirements-network',
        message: (label) => `The package index could not be reached while installing ${label}`,
        hint: 'Check the index address, credentials, proxy (HTTPS_PROXY) and certificates (SSL_CERT_FILE); if they are right, run it again.',
    },
    hash: {
        code: 'requirements-hash-mismatch',
        message: (label) => `A package does not have the hash that ${label} holds`,
        hint: 'If the change is expected, lock again; if not, do not install it.',
    },
    invalid: {
        code: 'requirements-invalid',
        message: (label) => `A requirement in ${label} is not understood`,
        hint: 'Write it as name==version; see https://packaging.python.org/en/latest/specifications/dependency-specifiers/',
    },
    build: {
        code: 'requirements-build-failed',
        message: (label, subject) => `${subject} has no wheel for this Python, and building it failed (${label})`,
        hint: 'Use a version of it that has a wheel, or another Python (a new one often has no wheels yet), or install what its build asks for.',
    },
    unresolvable: {
        code: 'requirements-unresolvable',
        message: (label) => `The requirements cannot be resolved (${label})`,
        hint: 'Change the requirement named above: another version, or the right name.',
    },
};
/** The error for a failed run: the resolver's own essential lines, and file and line where they can be told. */
async function resolverError(failure) {
    const output = readable(failure.output);
    const kind = failureKind(output);
    const { code, message, hint } = WORDINGS[kind];
    const lines = essentialLines(output).join('\n');
    const subject = failedPackage(output) ?? 'A package';
    const place = await placeOf(failure.files, kind === 'build' ? `${subject}\n${lines}` : lines);
    const said = `${message(failure.label, subject)}, Python ${failure.python}:\n${lines}`;
    return new errors/* UserError */.yo(code, said, { hint, ...(place && { place }) });
}
async function placeOf(files, told) {
    for (const file of files) {
        const byNumber = /\(from line (\d+) of ([^)]+)\)/.exec(told);
        if (byNumber?.[2] && (0,external_node_path_.basename)(byNumber[2]) === (0,external_node_path_.basename)(file))
            return { file, line: Number(byNumber[1]) };
        const position = /Couldn't parse requirement in `[^`]*` at position (\d+)/.exec(told)?.[1];
        if (position)
            return { file, line: await lineAt(file, Number(position)) };
        const place = file.endsWith('.toml') ? await inProject(file, told) : await inList(file, told);
        if (place)
            return place;
    }
    return undefined;
}
async function lineAt(file, position) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => '');
    return text.slice(0, position).split('\n').length;
}
async function inList(file, told) {
    const lines = await (0,requirement_lines/* readRequirementLines */.tP)(file);
    const found = lines.find(({ text }) => mentions(told, (0,requirement_lines/* nameOf */.Vb)(text)));
    return found && { file: found.file, line: found.line };
}
async function inProject(file, told) {
    const lines = (await (0,promises_.readFile)(file, 'utf8').catch(() => '')).split('\n');
    const index = lines.findIndex((line) => {
        const listed = /^\s*(?:dependencies\s*=\s*\[)?\s*["']([^"']+)["']\s*[,\]]/.exec(line)?.[1];
        return listed !== undefined && mentions(told, (0,requirement_lines/* nameOf */.Vb)(listed));
    });
    return index === -1 ? undefined : { file, line: index + 1 };
}
function mentions(told, name) {
    if (!name)
        return false;
    const pattern = name.replace(/-/g, '[-_.]+');
    return new RegExp(`(^|[^\\w.-])${pattern}($|[^\\w-])`, 'im').test(told);
}

// EXTERNAL MODULE: ./src/build-backend/environment/uv.ts
var environment_uv = __webpack_require__(4664);
;// CONCATENATED MODULE: ./src/build-backend/environment/installer.ts





/** An installer that uses uv. */
async function uvInstaller(uv, target, host) {
    const { folder, interpreter, layout } = target;
    const own = {
        UV_PYTHON_DOWNLOADS: 'never',
        UV_NO_PROGRESS: '1',
        NO_COLOR: '1',
        UV_PROJECT_ENVIRONMENT: folder,
    };
    const env = { ...(0,variables/* childEnvironment */.Q)(host), ...(await uvVariablesFromPip(host)), ...own };
    const run = runner(target, host, env);
    const { executable } = interpreter;
    return {
        name: 'uv',
        version: uv.version,
        create: () => run(uv.program, ['venv', '--no-project', '--python', executable, folder], environmentSubject),
        install: (args, subject) => run(uv.program, ['pip', 'install', '--python', layout.python, ...args], subject),
        sync: (project, subject) => {
            const what = ['--frozen', '--no-dev', '--no-install-project', '--no-editable', '--inexact'];
            return run(uv.program, ['sync', ...what, '--python', executable], { ...subject, cwd: project });
        },
    };
}
/** The first pip that can install into another environment than its own (`--python`). */
const PIP_FOR_OTHERS = '22.3';
/** Whether `interpreter` can make an environment and fill it with pip. */
function hasPipInstaller({ hasVenv, hasEnsurepip, pip }) {
    return hasVenv && (hasEnsurepip || servesOthers(pip));
}
function servesOthers(pip) {
    return pip !== null && (0,pep440.valid)(pip) !== null && (0,pep440.ge)(pip, PIP_FOR_OTHERS);
}
/** An installer that uses the standard library's venv and pip. */
function pipInstaller(target, host) {
    const run = runner(target, host, { ...(0,variables/* childEnvironment */.Q)(host), NO_COLOR: '1' });
    const { interpreter, layout, folder } = target;
    const options = ['--no-input', '--disable-pip-version-check', '--progress-bar=off'];
    // The interpreter's own pip saves the seconds that it takes to install pip into the environment.
    const own = servesOthers(interpreter.pip);
    const python = own ? interpreter.executable : layout.python;
    const pip = ['-m', 'pip', ...(own ? ['--python', layout.python] : [])];
    const venv = ['-m', 'venv', ...(own ? ['--without-pip'] : []), folder];
    return {
        name: 'pip',
        version: own && interpreter.pip ? interpreter.pip : '',
        create: () => run(interpreter.executable, venv, environmentSubject),
        install: (args, subject) => run(python, [...pip, 'install', ...options, ...args], subject),
        sync: () => Promise.reject((0,environment_uv/* uvNeeded */.fU)()),
    };
}
const environmentSubject = { label: 'the environment', files: [] };
function runner({ interpreter, workingDirectory }, host, env) {
    return async (tool, args, subject) => {
        const result = await host.exec(tool, args, {
            env: { ...env, ...subject.env },
            cwd: subject.cwd ?? workingDirectory,
            allowFailure: true,
            onLine: (line) => host.progress(line.trim()),
        });
        if (result.code === 0)
            return;
        const output = `${result.stdout}\n${result.stderr}`;
        throw await resolverError({ ...subject, output, python: interpreter.version });
    };
}

// EXTERNAL MODULE: ./src/build-backend/environment/interpreter.ts
var environment_interpreter = __webpack_require__(45);
// EXTERNAL MODULE: ./src/build-backend/environment/interpreter-advice.ts
var interpreter_advice = __webpack_require__(846);
;// CONCATENATED MODULE: ./src/build-backend/environment/interpreter-checks.ts


/** The oldest Python that both packagers and the checks support. */
const OLDEST_PYTHON = '3.10';
/**
 * Throws everything that makes `interpreter` unfit, each with found, needed and the fixing command:
 * `python-too-old` (alone), else `python-unsupported`, `python-not-shared`, `python-arch-mismatch`.
 */
function checkInterpreter(interpreter, demand, host) {
    const old = checkAge(interpreter, host);
    if (old)
        throw old;
    const problems = [
        checkKind(interpreter, demand, host),
        checkLibrary(interpreter, demand, host),
        checkArchitecture(interpreter, demand),
    ].filter((problem) => problem !== undefined);
    if (problems[0] && problems.length === 1)
        throw problems[0];
    if (problems.length > 1)
        throw new AggregateError(problems);
}
/** The interpreter in half a line: `Python 3.12.4 (x64, /usr/bin/python3.12)`. */
function describeInterpreter({ version, arch, architectures, executable }) {
    return `Python ${version} (${architectures.length > 1 ? 'universal' : arch}, ${executable})`;
}
function checkAge(interpreter, host) {
    const [major = 0, minor = 0] = interpreter.version.split('.').map((part) => Number.parseInt(part, 10));
    const [needMajor = 0, needMinor = 0] = OLDEST_PYTHON.split('.').map(Number);
    if (major > needMajor || (major === needMajor && minor >= needMinor))
        return undefined;
    return new errors/* UserError */.yo('python-too-old', `Found Python ${interpreter.version} (${interpreter.executable}), needed is ${OLDEST_PYTHON} or newer.`, { hint: `Name another one with the input 'python', or install one.\n${(0,interpreter_advice/* howToInstall */.vq)(host)}` });
}
function checkKind(interpreter, { packager }, host) {
    const { implementation, executable, freeThreaded } = interpreter;
    const found = implementation !== 'CPython'
        ? implementation
        : freeThreaded && !packager.freeThreaded
            ? 'CPython built without the global interpreter lock'
            : undefined;
    if (!found)
        return undefined;
    return new errors/* UserError */.yo('python-unsupported', `Found ${found} (${executable}), ${packager.title} ${packager.tested} needs the ordinary CPython.`, { hint: (0,interpreter_advice/* howToInstall */.vq)(host) });
}
function checkLibrary({ version, executable, sharedLibrary, sharedBuild }, { packager }, host) {
    if (!packager.needsSharedLibrary || sharedLibrary || host.platform === 'win32')
        return undefined;
    const found = sharedBuild
        ? 'was built for a shared library that is not installed'
        : 'was built without its shared library';
    return new errors/* UserError */.yo('python-not-shared', `Python ${version} (${executable}) ${found}; a program frozen with ${packager.title} loads Python from it.`, { hint: (0,interpreter_advice/* howToShare */.ZR)(host, version) });
}
function checkArchitecture(interpreter, { targetArch }) {
    if (!targetArch)
        return undefined;
    const { arch, architectures, version, executable } = interpreter;
    const wanted = architectureOf(targetArch);
    const present = new Set([arch, ...architectures]);
    const needed = wanted === 'universal2' ? ['x64', 'arm64'] : [wanted];
    if (needed.every((one) => present.has(one)))
        return undefined;
    return new errors/* UserError */.yo('python-arch-mismatch', `Found Python ${version} for ${[...present].join(' and ')} (${executable}), needed is one for ${wanted}.`, { hint: archAdvice(wanted) });
}
/** Node's word for the processor in `text`: `x86_64`, `x86_64-pc-windows-msvc`, `x64` → `x64`; unknown ones as they are. */
function architectureOf(text) {
    const first = text.split('-')[0]?.toLowerCase() ?? '';
    if (first === 'x86_64' || first === 'amd64')
        return 'x64';
    if (first === 'aarch64')
        return 'arm64';
    if (/^(i[3-6]86|x86|win32)$/.test(first))
        return 'ia32';
    if (/^(armv[67]l?|armhf|thumbv7\w*)$/.test(first))
        return 'arm';
    return first === 'universal' ? 'universal2' : first;
}
function archAdvice(wanted) {
    if (wanted === 'universal2') {
        return "Use the universal2 installer of python.org, or build 'x64' and 'arm64' apart (recommended: most wheels are thin).";
    }
    return [
        `In a workflow: a runner for ${wanted}, or 'uses: actions/setup-python' with 'architecture: ${wanted}'.`,
        "Or leave out 'target-triple' and 'target-arch' to build for this Python.",
    ].join('\n');
}

// EXTERNAL MODULE: ./src/shared/files.ts
var files = __webpack_require__(8590);
// EXTERNAL MODULE: ./src/build-backend/environment/layout.ts
var environment_layout = __webpack_require__(3157);
// EXTERNAL MODULE: ./src/build-backend/environment/tool-cache.ts
var tool_cache = __webpack_require__(2390);
;// CONCATENATED MODULE: ./src/build-backend/environment/poetry-export.ts








/** The Poetry that reads the lock; the project's own need not be installed. */
const POETRY_TESTED = '2.5.1';
const POETRY_EXPORT_TESTED = '1.10.1';
/**
 * Writes the main group of a poetry.lock as a requirements file, with hashes unless the lock holds packages that
 * cannot have any (paths, repositories). Throws `requirements-unresolvable` for a lock that is out of date.
 */
async function exportPoetryLock(request, host) {
    const poetry = await poetryCommand(request, host);
    await run(poetry, request, host);
    const text = await (0,promises_.readFile)(request.output, 'utf8');
    if (text.includes('--hash=') && /^-e |^\S+ @ (git\+|file:)/m.test(text)) {
        await run([...poetry, '--without-hashes'], request, host);
    }
}
async function poetryCommand({ target, uv }, host) {
    const command = ['export', '--format=requirements.txt', '--only=main'];
    const { interpreter } = target;
    const packages = [`poetry==${POETRY_TESTED}`, `poetry-plugin-export==${POETRY_EXPORT_TESTED}`];
    if (uv) {
        const from = ['--python', interpreter.executable, '--from', packages[0], '--with', packages[1]];
        return [uv.program, 'tool', 'run', ...from, 'poetry', ...command];
    }
    const minor = interpreter.version.split('.').slice(0, 2).join('.');
    const name = `poetry-${POETRY_TESTED}-${POETRY_EXPORT_TESTED}-py${minor}-${host.platform}-${interpreter.arch}`;
    const folder = await (0,tool_cache/* cachedTool */.$)(host, name, async (made) => {
        host.info(`Installing Poetry ${POETRY_TESTED} into the cache to read poetry.lock.`);
        const env = (0,variables/* childEnvironment */.Q)(host);
        await host.exec(interpreter.executable, ['-m', 'venv', made], { env });
        const options = ['--no-input', '--disable-pip-version-check', '--quiet'];
        const { python } = (0,environment_layout/* environmentLayout */.A)(made, interpreter, host.platform);
        await host.exec(python, ['-m', 'pip', 'install', ...options, ...packages], { env });
    });
    return [(0,environment_layout/* environmentLayout */.A)(folder, interpreter, host.platform).python, '-m', 'poetry', ...command];
}
async function run(poetry, request, host) {
    const [tool = '', ...args] = poetry;
    const { lock, output, target } = request;
    const own = {
        POETRY_VIRTUALENVS_CREATE: 'false',
        POETRY_NO_INTERACTION: '1',
        UV_PYTHON_DOWNLOADS: 'never',
    };
    const env = { ...(0,variables/* childEnvironment */.Q)(host), ...(await uvVariablesFromPip(host)), ...own, NO_COLOR: '1' };
    const options = { env, cwd: (0,external_node_path_.dirname)(lock), allowFailure: true };
    const result = await host.exec(tool, [...args, '--output', output], options);
    if (result.code === 0)
        return;
    const said = `${result.stdout}\n${result.stderr}`;
    if (/changed significantly|not up to date|Run `?poetry lock/.test(said)) {
        throw new errors/* UserError */.yo('requirements-unresolvable', 'poetry.lock does not fit pyproject.toml, which changed after it.', {
            hint: 'Run: poetry lock',
            place: { file: (0,external_node_path_.join)((0,external_node_path_.dirname)(lock), 'pyproject.toml') },
        });
    }
    const files = [(0,external_node_path_.join)((0,external_node_path_.dirname)(lock), 'pyproject.toml')];
    throw await resolverError({
        output: said,
        label: 'poetry.lock',
        files,
        python: target.interpreter.version,
    });
}

;// CONCATENATED MODULE: ./src/build-backend/environment/isolated.ts








/**
 * Makes an own environment: first the requirements, then the packager, so that hashes and locked versions hold for
 * the first and do not hinder the second. Throws the `requirements-…` errors.
 */
async function createIsolated(request, host) {
    const { folder, interpreter, uv, workingDirectory } = request;
    const layout = (0,environment_layout/* environmentLayout */.A)(folder, interpreter, host.platform);
    const target = { folder, layout, interpreter, workingDirectory };
    const installer = uv ? await uvInstaller(uv, target, host) : pipInstaller(target, host);
    await installer.create();
    const seeds = await readDistributions(layout.sitePackages);
    for (const source of request.plan.sources)
        await installSource(source, { request, installer, target }, host);
    const required = (await readDistributions(layout.sitePackages)).length - seeds.length;
    await installPackager(request, { installer, layout }, host);
    return { layout, installer, required, distributions: await readDistributions(layout.sitePackages) };
}
async function installSource(source, job, host) {
    const { installer, request, target } = job;
    const { label } = request.plan;
    switch (source.kind) {
        case 'uv-lock': {
            const files = [(0,external_node_path_.join)(source.folder, 'pyproject.toml')];
            return installer.sync(source.folder, { label, files });
        }
        case 'poetry-lock':
            return (0,files/* withTempDir */.E8)(host.temp, async (folder) => {
                const output = (0,external_node_path_.join)(folder, 'requirements.txt');
                await exportPoetryLock({ lock: source.file, output, target, uv: request.uv }, host);
                const files = [(0,external_node_path_.join)(source.folder, 'pyproject.toml')];
                await installer.install([...(await listArgs([output])), '-r', output], { label, files });
            });
        case 'pyproject': {
            if (source.dependencies.length === 0)
                return;
            // uv honours the project's own sources and indexes when it reads the file itself.
            const args = installer.name === 'uv' && source.hasUvSources ? ['-r', source.file] : source.dependencies;
            return installer.install(args, { label, files: [source.file] });
        }
        case 'list':
            return installList(source, installer, label);
    }
}
async function installList({ files, specifiers }, installer, label) {
    const fromFiles = files.flatMap((file) => ['-r', file]);
    const single = specifiers.flatMap(specifierArgs);
    const hashes = await listArgs(files);
    if (hashes.length === 0)
        return installer.install([...fromFiles, ...single], { label, files });
    await installer.install([...hashes, ...fromFiles], { label, files });
    if (single.length > 0)
        await installer.install(single, { label, files: [] });
}
/** One hash makes pip ask for all of them; uv has to be told. */
async function listArgs(files) {
    for (const file of files) {
        if ((await (0,requirement_lines/* readRequirementLines */.tP)(file)).some(({ hashed }) => hashed))
            return ['--require-hashes'];
    }
    return [];
}
/** `-e ./pkg` and `--extra-index-url https://…` are two arguments, `x @ git+…` is one. */
function specifierArgs(line) {
    const [, option, value] = /^(-[\w-]+)\s+(.+)$/.exec(line) ?? [];
    return option && value ? [option, value] : [line];
}
async function installPackager({ choice, packager, rebuildBootloader }, { installer, layout }, host) {
    const own = new Set([packager.name, ...Object.keys(packager.companions)].map(requirement_lines/* normalizedName */.j8));
    const installed = await readDistributions(layout.sitePackages);
    // The packager must not change a version that the program was locked to.
    const held = installed.filter(({ name }) => !own.has((0,requirement_lines/* normalizedName */.j8)(name)) && (0,requirement_lines/* normalizedName */.j8)(name) !== 'pip');
    await (0,files/* withTempDir */.E8)(host.temp, async (folder) => {
        const lines = held.map(({ name, version }) => `${name}==${version}\n`);
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'constraints.txt'), lines.join(''));
        // Named in a file, because uv 0.9 and older split the value of -c at spaces.
        const wanted = (0,external_node_path_.join)(folder, 'packager.txt');
        await (0,promises_.writeFile)(wanted, ['-c constraints.txt', ...choice.requirements, ''].join('\n'));
        const label = `${packager.title}, version from ${choice.from}`;
        // The packager imports itself and much of the environment again and again, in many short processes: without
        // bytecode a freeze takes half as long again. pip compiles by itself.
        const compile = installer.name === 'uv' ? ['--compile-bytecode'] : [];
        const fromSource = rebuildBootloader ? ['--no-binary', packager.name] : [];
        await installer.install([...compile, ...fromSource, '-r', wanted], {
            label,
            files: [],
            // Its source package has ready-made bootloaders too, and takes them unless it is told.
            ...(rebuildBootloader && { env: { PYINSTALLER_COMPILE_BOOTLOADER: '1' } }),
        });
    });
}

// EXTERNAL MODULE: ./src/build-backend/environment/packager-version.ts
var packager_version = __webpack_require__(4944);
// EXTERNAL MODULE: ./src/build-backend/environment/packagers.ts
var packagers = __webpack_require__(7328);
// EXTERNAL MODULE: ./src/build-backend/environment/project-metadata.ts
var project_metadata = __webpack_require__(78);
;// CONCATENATED MODULE: ./src/build-backend/environment/system-tools.ts

/**
 * Checks that the programs are there that the packager starts itself: PyInstaller reads libraries with `objdump` on
 * Linux, and ends without it after it has started. Throws `objdump-missing`.
 */
async function checkSystemTools({ name, title }, host) {
    if (name !== 'pyinstaller' || host.platform !== 'linux')
        return;
    try {
        await host.exec('objdump', ['--version'], { allowFailure: true });
    }
    catch (cause) {
        if (!(cause instanceof errors/* UserError */.yo) || cause.code !== 'tool-missing')
            throw cause;
        throw new errors/* UserError */.yo('objdump-missing', `${title} needs the program 'objdump', which is not on PATH.`, {
            hint: 'sudo apt-get install binutils (Debian, Ubuntu) or sudo dnf install binutils (Fedora, RHEL)',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./src/build-backend/environment/environment.ts

















/**
 * Finds Python, checks it, and makes (`isolated`) or checks (`active`) the environment of the build. Everything
 * that can be wrong with it is thrown here, before a build starts; the codes are in `error-catalogue.ts`.
 */
async function prepareEnvironment(request, host) {
    const start = performance.now();
    const { project, targetArch } = request;
    const packager = packagers/* packagers */.I[request.packager];
    const interpreter = await (0,environment_interpreter.findInterpreter)(request.python, host, project.folder);
    checkInterpreter(interpreter, { packager, ...(targetArch && { targetArch }) }, host);
    checkProject(interpreter, project, host);
    await checkSystemTools(packager, host);
    const plan = await (0,requirements/* planRequirements */.K)({
        workingDirectory: project.folder,
        workspace: host.workspace,
        requirements: request.requirements,
    });
    const given = request.packagerVersion;
    const choice = await (0,packager_version/* choosePackager */.Q)({ packager, given, plan, workingDirectory: project.folder });
    const parts = { request, packager, interpreter, plan, choice };
    const prepared = request.environment === 'active' ? await active(parts, host) : await isolated(parts, host);
    const seconds = (performance.now() - start) / 1000;
    host.info(`${prepared.summary(seconds)}, ${packager.title} ${prepared.packager.version} (${choice.from})`);
    const { summary: _, ...environment } = prepared;
    return { ...environment, interpreter, seconds };
}
async function active({ request, ...parts }, host) {
    const { interpreter, packager, plan } = parts;
    const { packagerVersion } = request;
    const { distributions, folders } = await checkActive({ ...parts, packagerVersion }, host);
    const env = (0,variables/* childEnvironment */.Q)(host, binOf(interpreter));
    if (interpreter.venv)
        env['VIRTUAL_ENV'] = interpreter.prefix;
    return {
        python: interpreter.executable,
        packager: installedPackager(packager, distributions),
        installer: 'active',
        sitePackages: undefined,
        packageFolders: folders,
        distributions,
        env,
        summary: () => `${describeInterpreter(interpreter)}, active environment, ${plan.label} satisfied`,
    };
}
async function isolated(parts, host) {
    const { request, interpreter, packager, plan } = parts;
    const { project, folder, rebuildBootloader } = request;
    const uv = await (0,environment_uv/* findUv */.d4)(host, interpreter);
    checkInstaller(uv, parts, host);
    if (plan.sources.length === 0) {
        host.annotate('warning', `No requirements were found in ${project.folder}: only ${packager.title} is installed.`);
    }
    const workingDirectory = project.folder;
    const made = await createIsolated({ ...parts, folder, uv, workingDirectory, rebuildBootloader }, host);
    const { sitePackages } = made.layout;
    if (!plan.installsProject && (await (0,project_metadata/* writeProjectMetadata */._)(sitePackages, project))) {
        made.distributions = await readDistributions(sitePackages);
    }
    const { name, version } = made.installer;
    return {
        python: made.layout.python,
        packager: installedPackager(packager, made.distributions),
        installer: name,
        sitePackages,
        packageFolders: [sitePackages],
        distributions: made.distributions,
        env: { ...(0,variables/* childEnvironment */.Q)(host, made.layout.bin), VIRTUAL_ENV: folder },
        summary: (seconds) => `${describeInterpreter(interpreter)}, ${name === 'uv' ? `uv ${version}` : `venv and pip ${version}`.trim()}, ${made.required} packages from ${plan.label} in ${seconds.toFixed(1)} s`,
    };
}
function installedPackager(packager, distributions) {
    const found = distributions.find(({ name }) => (0,requirement_lines/* normalizedName */.j8)(name) === packager.name);
    return { name: packager.name, version: found?.version ?? 'unknown' };
}
function checkProject(interpreter, project, host) {
    const wanted = project.pyproject?.data.project?.['requires-python'];
    // Development versions (3.14.0b1) are for the resolver to judge.
    if (!wanted || !/^\d+\.\d+\.\d+$/.test(interpreter.version))
        return;
    if ((0,pep440.satisfies)(interpreter.version, wanted))
        return;
    throw new errors/* UserError */.yo('python-not-for-project', `Found ${describeInterpreter(interpreter)}, the project needs ${wanted} (requires-python).`, {
        hint: `Name another one with the input 'python', or install one.\n${(0,interpreter_advice/* howToInstall */.vq)(host, /\d+\.\d+/.exec(wanted)?.[0])}`,
        ...(project.pyproject && { place: { file: project.pyproject.file } }),
    });
}
function checkInstaller(uv, { interpreter, plan }, host) {
    if (uv)
        return;
    if (plan.sources.some(({ kind }) => kind === 'uv-lock'))
        throw (0,environment_uv/* uvNeeded */.fU)();
    if (hasPipInstaller(interpreter))
        return;
    throw new errors/* UserError */.yo('venv-missing', `${describeInterpreter(interpreter)} cannot make an isolated environment: it has no venv (with ensurepip), and there is no uv.`, { hint: (0,interpreter_advice/* howToGetVenv */.lc)(host, interpreter.version) });
}

;// CONCATENATED MODULE: ./src/build-backend/environment/reproducible-metadata.ts


/** Say where and when a distribution was installed; nothing that a frozen program asks for. */
const TRACES = ['direct_url.json', 'uv_cache.json'];
/**
 * Takes out of the metadata in an environment of ours what depends on the environment's own folder: the hashes of
 * start scripts (their first line names the interpreter) and where local sources lay. What the packager copies from it
 * is then the same in every build.
 */
async function makeMetadataReproducible(sitePackages) {
    const folders = (await (0,promises_.readdir)(sitePackages)).filter((name) => name.endsWith('.dist-info'));
    for (const folder of folders) {
        for (const name of TRACES)
            await (0,promises_.rm)((0,external_node_path_.join)(sitePackages, folder, name), { force: true });
        await dropScripts((0,external_node_path_.join)(sitePackages, folder, 'RECORD'));
    }
}
async function dropScripts(record) {
    const text = await (0,promises_.readFile)(record, 'utf8').catch(() => undefined);
    if (text === undefined)
        return;
    const lines = text.split('\n');
    const kept = lines.filter((line) => !/^"?\.\.[\\/]/.test(line) && !TRACES.some((name) => line.includes(`/${name},`)));
    if (kept.length < lines.length)
        await (0,promises_.writeFile)(record, kept.join('\n'));
}

// EXTERNAL MODULE: ./src/sidecar/formats/binary.ts + 3 modules
var binary = __webpack_require__(2400);
;// CONCATENATED MODULE: ./src/build-backend/environment/thin-libraries.ts




const LIBRARY = /\.(?:so|dylib)$/;
const PACKAGES_SHOWN = 10;
/**
 * Checks, before a universal2 build, that every library in the environment has code for both processors of macOS.
 * PyInstaller would notice at the end of its analysis, and name one file.
 * Throws `packages-not-universal` with all packages that are thin.
 */
async function assertUniversal(sitePackages) {
    const thin = new Map();
    const entries = await (0,promises_.readdir)(sitePackages, { recursive: true, withFileTypes: true });
    for (const entry of entries) {
        if (!entry.isFile() || !LIBRARY.test(entry.name))
            continue;
        const file = (0,external_node_path_.join)(entry.parentPath, entry.name);
        const info = await (0,binary/* readBinary */.C8)(file);
        const archs = info?.format === 'macho' ? info.slices.map(({ arch }) => arch) : [];
        if (archs.includes('x64') && archs.includes('arm64'))
            continue;
        const [name = entry.name] = (0,external_node_path_.relative)(sitePackages, file).split(external_node_path_.sep);
        if (!thin.has(name))
            thin.set(name, archs.join(', ') || 'no macOS code');
    }
    if (thin.size > 0)
        throw notUniversal(thin);
}
function notUniversal(thin) {
    const shown = [...thin].slice(0, PACKAGES_SHOWN).map(([name, archs]) => `${name} (${archs})`);
    const more = thin.size > PACKAGES_SHOWN ? `, and ${thin.size - PACKAGES_SHOWN} more` : '';
    return new errors/* UserError */.yo('packages-not-universal', `A universal2 program needs x64 and arm64 code in every library; these packages have less: ${shown.join(', ')}${more}.`, {
        hint: "Build twice instead, on an Intel and on an Apple runner, without 'target-arch': electron-builder takes both. Or install universal2 wheels of these packages.",
    });
}

;// CONCATENATED MODULE: ./src/build-backend/exclude-presets.ts
/** Tools of development and deployment; nothing that a frozen server needs. */
const DEV = [
    'IPython',
    '_pytest',
    'black',
    'coverage',
    'gunicorn',
    'ipykernel',
    'jupyter',
    'mypy',
    'notebook',
    'pip',
    'playwright',
    'pytest',
    'ruff',
    'setuptools',
    'sphinx',
    'tox',
    'virtualenv',
    'wheel',
];
/** Packages of hundreds of megabytes that are often pulled in by an optional import. */
const ML = [
    'fontTools',
    'matplotlib',
    'scipy',
    'sympy',
    'tensorboard',
    'tensorflow',
    'torch',
    'torchaudio',
    'torchvision',
];
/** Every module that is left out on purpose, by name or by preset. */
function excludedModules(inputs) {
    return [...inputs['exclude-modules'], ...excludedByPreset(inputs['exclude-preset'])];
}
/** The modules that an `exclude-preset` leaves out. */
function excludedByPreset(preset) {
    if (preset === 'none')
        return [];
    return preset === 'dev' ? DEV : [...DEV, ...ML];
}

// EXTERNAL MODULE: ./src/build-backend/folders.ts
var folders = __webpack_require__(9420);
// EXTERNAL MODULE: ./src/build-backend/entry.ts
var build_backend_entry = __webpack_require__(2245);
// EXTERNAL MODULE: ./src/build-backend/layer/compile.ts
var compile = __webpack_require__(1750);
;// CONCATENATED MODULE: ./src/build-backend/layer/entry-stub.ts


/** What a module may be called in source; keywords are names too, but no module of that name is found by the packager. */
const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_]*$/u;
/**
 * The name under which the script can be frozen as a module, so that a change of it changes one file; undefined if its
 * name is none, or if the packager would find another module of that name. `search` is the packager's module path.
 */
async function stubbedModule(script, python, search, host) {
    const module = (0,external_node_path_.basename)(script, '.py');
    if ((0,external_node_path_.extname)(script) !== '.py' || !IDENTIFIER.test(module) || module.startsWith('__'))
        return undefined;
    const found = await (0,compile/* findModule */.ku)(python, { module, ...search, last: [...search.last, (0,external_node_path_.dirname)(script)] }, host);
    return !found.outside && found.origin === script ? module : undefined;
}
/**
 * The script that is frozen instead: it runs the module's code in its own namespace. So `__main__` is one module, as in
 * a plain frozen script: `__file__`, `sys.argv`, what is pickled in it, and the children of multiprocessing find the
 * same things. `runpy` would put a module of its own in its place and the path of the code in `sys.argv[0]`.
 */
function stubScript(module) {
    return `def start():
    import sys
    from _frozen_importlib_external import SourcelessFileLoader

    return SourcelessFileLoader("${module}", sys._MEIPASS + "/${module}.pyc").get_code("${module}")


exec(globals().pop("start")())
`;
}

;// CONCATENATED MODULE: ./src/build-backend/frozen-script.ts




/** The script for an entry: the user's own, or a small one in a folder of its own that runs a module. */
async function frozenScript(entry, context, host) {
    if (entry.kind === 'module') {
        const file = await written(context, 'sidecar_entry.py', (0,build_backend_entry/* startScript */.O)(entry));
        return { file, folder: undefined, hidden: [entry.module], own: [] };
    }
    const module = context.layered ? await moduleOf(entry.file, context, host) : undefined;
    if (module === undefined)
        return { file: entry.file, folder: undefined, hidden: [], own: [] };
    // Named like the script, because the program sees it as `__file__`; without `.py`, it is no module that could be found.
    const file = await written(context, `${module}.stub`, stubScript(module));
    return { file, folder: (0,external_node_path_.dirname)(entry.file), hidden: [module], own: [module] };
}
function moduleOf(script, context, host) {
    const { plan, environment, searchPaths } = context;
    const search = { first: [plan.workingDirectory, ...searchPaths], last: [] };
    return stubbedModule(script, environment.python, search, host);
}
/** In a folder of its own: a script's folder is searched first and must not hide a package. */
async function written({ workFolder }, name, text) {
    const folder = (0,external_node_path_.join)(workFolder, 'entry');
    await (0,promises_.mkdir)(folder, { recursive: true });
    const file = (0,external_node_path_.join)(folder, name);
    await (0,promises_.writeFile)(file, text);
    return file;
}

;// CONCATENATED MODULE: ./src/build-backend/layer/layer-request.ts


/** A spec that has no COLLECT(…) makes one file. */
async function makesFolder(spec) {
    return /\bCOLLECT\s*\(/.test(await (0,promises_.readFile)(spec, 'utf8'));
}
/** What the packager is told of the application layer. `layered`: the program becomes a folder. */
function layerRequest({ plan, environment, workFolder }, { layered, modules }) {
    return {
        modules: plan.inputs.layers && layered ? modules : undefined,
        brought: [workFolder, ...libraries(environment)],
    };
}
/**
 * Where the standard library and the packages are, in the interpreter and in the environment. What else is below their
 * prefix (`/usr`) may be the system's.
 */
function libraries({ interpreter, sitePackages }) {
    const { prefix, basePrefix, platform } = interpreter;
    const [major, minor] = interpreter.version.split('.');
    const folders = platform === 'win32'
        ? ['Lib', 'DLLs']
        : ['lib', 'lib64'].flatMap((lib) => [
            `${lib}/python${major}.${minor}`,
            `${lib}/python${major}.${minor}t`,
            `${lib}/python${major}/dist-packages`,
        ]);
    const below = [prefix, basePrefix].flatMap((root) => folders.map((folder) => (0,external_node_path_.join)(root, folder)));
    return [...new Set([...below, ...(sitePackages === undefined ? [] : [sitePackages])])];
}

// EXTERNAL MODULE: ./src/build-backend/pyinstaller/data-item.ts
var data_item = __webpack_require__(8035);
;// CONCATENATED MODULE: ./src/build-backend/version-resource.ts
/** The text of a file for PyInstaller's `--version-file`: a Python expression in the names of the Win32 structures. */
function versionResource(resource) {
    const numbers = `(${resource.windowsVersion.split('.').join(', ')})`;
    const strings = {
        CompanyName: resource.company ?? '',
        FileDescription: resource.description ?? resource.name,
        FileVersion: resource.version,
        InternalName: resource.name,
        OriginalFilename: `${resource.name}.exe`,
        ProductName: resource.name,
        ProductVersion: resource.version,
    };
    const structs = Object.entries(strings).map(([key, text]) => `StringStruct(${python(key)}, ${python(text)})`);
    // 0x0409 and 1200 (0x04b0): English, Unicode.
    return [
        'VSVersionInfo(',
        `  ffi=FixedFileInfo(filevers=${numbers}, prodvers=${numbers}, mask=0x3f, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)),`,
        `  kids=[StringFileInfo([StringTable('040904B0', [${structs.join(', ')}])]), VarFileInfo([VarStruct('Translation', [1033, 1200])])]`,
        ')',
        '',
    ].join('\n');
}
/** A Python string literal; JSON's escapes are Python's too. */
function python(text) {
    return JSON.stringify(text);
}

;// CONCATENATED MODULE: ./src/build-backend/freeze-request.ts









/** The file in the bundle's top folder that states the version. */
const VERSION_FILE = 'VERSION';
/**
 * Turns inputs, proposals and the version into one request to the packager, and writes the small files that it
 * needs.
 */
async function freezeRequest(context, host) {
    const { plan, environment, scan, workFolder, distFolder } = context;
    const request = {
        name: plan.name,
        version: plan.version.text,
        searchPaths: searchPaths(plan, scan.added),
        workingDirectory: plan.workingDirectory,
        workFolder: (0,external_node_path_.join)(workFolder, 'packager'),
        cacheFolder: (0,folders/* packagerCacheIn */.W)(workFolder),
        distFolder,
        python: environment.python,
        env: environment.env,
    };
    await (0,promises_.mkdir)(request.workFolder, { recursive: true });
    await (0,promises_.mkdir)(distFolder, { recursive: true });
    if (plan.source.kind === 'spec') {
        const layer = layerRequest(context, { layered: await makesFolder(plan.source.file), modules: scan.own });
        return { ...request, source: plan.source, options: plan.inputs, versionFile: undefined, layer };
    }
    const layered = plan.inputs.mode === 'onedir';
    const searched = { ...context, searchPaths: request.searchPaths };
    const script = await frozenScript(plan.source, { ...searched, layered: layered && plan.inputs.layers }, host);
    return {
        ...request,
        source: { kind: 'script', file: script.file, folder: script.folder },
        options: await freezeOptions(context, script.hidden),
        versionFile: await writeVersionResource(context, host.platform),
        layer: layerRequest(context, { layered, modules: [...scan.own, ...script.own] }),
    };
}
/** Folders of the project that modules are imported from. The script's own folder is the packager's to add. */
function searchPaths({ project, workingDirectory }, added) {
    const editable = added.filter(({ input }) => input === 'paths').map(({ value }) => value);
    return [...project.sourceRoots.map((root) => (0,external_node_path_.resolve)(workingDirectory, root)), ...editable];
}
async function freezeOptions({ plan, environment, scan, workFolder }, hidden) {
    const { inputs, project } = plan;
    const more = (name) => scan.added.filter(({ input }) => input === name).map(({ value }) => value);
    const merged = (name) => [...new Set([...inputs[name], ...more(name)])];
    const own = ownDistribution(environment, project.distribution);
    return {
        ...inputs,
        'collect-all': merged('collect-all'),
        'collect-submodules': merged('collect-submodules'),
        'collect-data': merged('collect-data'),
        'hidden-imports': [...new Set([...hidden, ...merged('hidden-imports')])],
        'copy-metadata': [...new Set([...(own === undefined ? [] : [own]), ...merged('copy-metadata')])],
        'exclude-modules': excludedModules(inputs),
        'add-data': [
            ...merged('add-data').filter((line) => !isTopVersion(line) || inputs['add-data'].includes(line)),
            ...(await versionFile(plan, workFolder)),
        ],
    };
}
/** The project's own distribution, if the environment knows it: then the program can ask for its metadata. */
function ownDistribution(environment, distribution) {
    if (distribution === undefined)
        return undefined;
    return environment.distributions.find(({ name }) => (0,requirement_lines/* normalizedName */.j8)(name) === (0,requirement_lines/* normalizedName */.j8)(distribution))
        ?.name;
}
/** `VERSION` in the bundle's top folder, unless the user puts one there. */
async function versionFile({ inputs, version }, workFolder) {
    if (inputs['add-data'].some(isTopVersion))
        return [];
    const file = (0,external_node_path_.join)(workFolder, VERSION_FILE);
    await (0,promises_.writeFile)(file, `${version.text}\n`);
    return [`${file}:.`];
}
/** The scan proposes the project's own `VERSION` where the code reads it; ours states the version asked for. */
function isTopVersion(line) {
    const { source, destination } = (0,data_item/* parseDataItem */.F)('add-data', line);
    return destination === '.' && /(?:^|[\\/])VERSION$/.test(source);
}
async function writeVersionResource(context, platform) {
    const { plan, workFolder } = context;
    if (platform !== 'win32' || !plan.inputs['version-resource'] || plan.name === undefined)
        return undefined;
    const project = plan.project.pyproject?.data.project;
    const file = (0,external_node_path_.join)(workFolder, 'version-resource.txt');
    const text = versionResource({
        name: plan.name,
        version: plan.version.text,
        windowsVersion: plan.version.windows,
        company: project?.authors[0]?.name,
        description: project?.description,
    });
    await (0,promises_.writeFile)(file, text);
    return file;
}

// EXTERNAL MODULE: ./src/sidecar/manifest-types.ts
var manifest_types = __webpack_require__(1966);
// EXTERNAL MODULE: ./src/sidecar/tree.ts + 2 modules
var tree = __webpack_require__(6434);
// EXTERNAL MODULE: ./src/build-backend/target.ts
var target = __webpack_require__(8880);
;// CONCATENATED MODULE: ./src/build-backend/manifest.ts



/** Hashes the frozen tree and describes it and its making. */
async function manifestOf(source, host) {
    const { program, environment, plan, seconds } = source;
    const { files, size, digest } = await (0,tree/* readTree */.Z)(program.tree, {
        platform: host.platform,
        signal: host.signal,
        executables: new Set([program.executable]),
    });
    const { packager, interpreter } = environment;
    return {
        schemaVersion: manifest_types/* SCHEMA_VERSION */.f$,
        name: program.name,
        version: plan.version.text,
        target: (0,target/* targetOf */.$)(plan.inputs, environment.interpreter, host),
        executable: program.executable,
        packager: { ...packager, command: [...program.command] },
        python: { version: interpreter.version, implementation: interpreter.implementation },
        createdAt: new Date().toISOString(),
        size,
        digest,
        files,
        build: { cacheLevel: 'none', seconds },
    };
}

;// CONCATENATED MODULE: ./src/build-backend/layer/layer-hooks.ts


/**
 * A hook of a module that is in every program (`keyword`, which `collections` imports) and for which PyInstaller has
 * none, instead of one for each of the application's packages: of two hooks for one module only one runs, and a project may
 * have its own. What a project's hook or its spec says about a package stays: hooks that come later overwrite the setting,
 * those before it are left by `setdefault`, and the spec's comes last of all.
 */
const HOOKED = 'keyword';
const PACKAGE = 'sidecar_layer_hooks';
/**
 * Writes a folder for PYTHONPATH by which PyInstaller, 5.13 and newer, collects the top-level `modules` and all below them
 * as `.pyc` files of their own, with any spec: an installed distribution may bring folders of hooks (entry point
 * `pyinstaller40`, name `hook-dirs`).
 */
async function writeLayerHooks(folder, modules) {
    const information = (0,external_node_path_.join)(folder, `${PACKAGE}-1.dist-info`);
    const hooks = (0,external_node_path_.join)(folder, PACKAGE, 'hooks');
    await (0,promises_.mkdir)(information, { recursive: true });
    await (0,promises_.mkdir)(hooks, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(information, 'METADATA'), 'Metadata-Version: 2.1\nName: sidecar-layer-hooks\nVersion: 1\n');
    await (0,promises_.writeFile)((0,external_node_path_.join)(information, 'entry_points.txt'), `[pyinstaller40]\nhook-dirs = ${PACKAGE}:hook_folders\n`);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, PACKAGE, '__init__.py'), HOOK_FOLDERS);
    await (0,promises_.writeFile)((0,external_node_path_.join)(hooks, `hook-${HOOKED}.py`), hookText(modules));
}
const HOOK_FOLDERS = `import os


def hook_folders():
    return [os.path.join(os.path.dirname(os.path.abspath(__file__)), "hooks")]
`;
function hookText(modules) {
    return `MODULES = ${JSON.stringify([...modules].sort())}


def hook(hook_api):
    modes = hook_api.graph._module_collection_mode
    for module in MODULES:
        modes.setdefault(module, "pyc")
`;
}

// EXTERNAL MODULE: ./src/sidecar/formats/pyinstaller/bundle.ts + 4 modules
var bundle = __webpack_require__(1624);
;// CONCATENATED MODULE: ./src/build-backend/pyinstaller/toc.ts


const FILE = /^(\w+)-\d+\.toc$/;
const LITERAL = String.raw `(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")`;
/** `pprint` breaks a long text at its spaces into literals that follow each other. */
const TEXT = String.raw `${LITERAL}(?:\s+${LITERAL})*`;
const LITERALS = new RegExp(LITERAL, 'gs');
const TEXTS = new RegExp(TEXT, 'gs');
const ENTRY = new RegExp(String.raw `\(\s*(${TEXT})\s*,\s*(${TEXT})\s*,\s*'([A-Z][A-Z0-9-]*)'\s*\)`, 'gs');
/** Reads all tables of contents below the folder that PyInstaller worked in. */
async function readTocs(workFolder) {
    const files = await (0,promises_.readdir)(workFolder, { recursive: true });
    const found = files.flatMap((file) => {
        const step = FILE.exec((0,external_node_path_.basename)(file))?.[1];
        return step === undefined ? [] : [{ file, step }];
    });
    return Promise.all(found.map(async ({ file, step }) => parseToc(step, await (0,promises_.readFile)((0,external_node_path_.join)(workFolder, file), 'utf8'))));
}
/** The entries and texts of a table, which is a literal of Python in `pprint`'s layout. */
function parseToc(step, text) {
    return {
        step,
        entries: [...text.matchAll(ENTRY)].map(([, name = '', source = '', type = '']) => ({
            name: textOf(name),
            source: textOf(source),
            type,
        })),
        texts: [...text.matchAll(TEXTS)].map(([quoted]) => textOf(quoted)),
    };
}
const ESCAPES = { n: '\n', r: '\r', t: '\t' };
function textOf(literals) {
    return literals.match(LITERALS)?.map(literal).join('') ?? '';
}
/** A text as `repr` writes it. */
function literal(quoted) {
    const sequence = /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|(.))/gs;
    return quoted.slice(1, -1).replace(sequence, (_, two, four, eight, plain) => {
        const code = two ?? four ?? eight;
        if (code !== undefined)
            return String.fromCodePoint(Number.parseInt(code, 16));
        return ESCAPES[plain] ?? plain;
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/build-backend/layer/places.ts



/** Whether `path` is `folder` or lies in it; both are absolute. */
function isBelow(path, folder) {
    return path === folder || path.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep);
}
/** Whose the files are that the packager read. */
class Places {
    #brought;
    #own;
    constructor(brought, own) {
        this.#brought = brought;
        this.#own = own;
    }
    static async of({ layer, workingDirectory, searchPaths, source }) {
        const script = source.kind === 'script' && source.folder !== undefined ? [source.folder] : [];
        const own = [...script, workingDirectory, ...searchPaths].map((path) => (0,external_node_path_.resolve)(path));
        return new Places(await withReal(layer.brought), own);
    }
    /** Brought by the interpreter or the environment, or made by us for this build. */
    isBrought(path) {
        return this.#brought.some((folder) => isBelow(path, folder));
    }
    /** In the project, or in a folder that it imports from; in none of those that are brought. */
    isProjects(path) {
        return !this.isBrought(path) && this.#own.some((folder) => isBelow(path, folder));
    }
    /** Where the source of a module is by its name; for PyInstaller before 6, whose tables do not tell. */
    sourceOf(module) {
        const file = module.replaceAll('.', external_node_path_.sep);
        const candidates = this.#own.flatMap((folder) => [
            (0,external_node_path_.join)(folder, file, '__init__.py'),
            (0,external_node_path_.join)(folder, `${file}.py`),
        ]);
        return candidates.find((candidate) => (0,external_node_fs_.existsSync)(candidate));
    }
}
async function withReal(folders) {
    const real = await Promise.all(folders.map((folder) => (0,promises_.realpath)(folder).catch(() => folder)));
    return [...new Set([...folders, ...real])];
}

;// CONCATENATED MODULE: ./src/build-backend/layer/make-layer.ts






/** Texts at the beginning of the analysis' table that hold its options: scripts, paths, hidden imports, hook folders. */
const HEAD = 500;
/**
 * Finds out from PyInstaller's tables of contents which files of the tree come from one file of the project each, and
 * replaces the packager's `.pyc` files by ours of the same code, which can be made again one by one.
 */
async function applicationLayer(request, program, host) {
    const tocs = await readTocs(request.workFolder);
    const places = await Places.of(request);
    const read = await filesRead(tocs, request, places);
    const absent = absence(tocs, request);
    if (absent !== undefined)
        return { files: [], fixed: read, absent };
    const contents = (await (0,bundle/* readPyInstallerBundle */.O)((0,external_node_path_.join)(program.tree, program.executable)))?.contentsDirectory;
    const sorted = new SortedFiles(tocs, { places, contents: contents ?? '.', request });
    const data = await inTree(sorted.data, program.tree);
    const modules = (await inTree(sorted.modules, program.tree)).map((module) => ({
        ...module,
        built: (0,external_node_path_.join)(program.tree, module.path),
    }));
    const remade = await (0,compile/* remakeModules */.z_)(request.python, modules, sorted.readersBeside(modules), host);
    for (const [index, { module }] of modules.entries()) {
        const made = remade[index];
        if (made?.ok === false)
            host.debug(`${module} is no part of the application layer: ${made.error}`);
    }
    const files = [
        ...modules.flatMap((module, index) => layerModule(module, remade[index])),
        ...data.map((file) => ({ ...file, how: { kind: 'data' } })),
    ].filter(({ source }) => !sorted.packed.has(source));
    const made = new Set(files.map(({ source }) => source));
    return { files: files.sort(byPath), fixed: read.filter((file) => !made.has(file)), absent: undefined };
}
function absence(tocs, { layer }) {
    if (!tocs.some(({ step }) => step === 'COLLECT'))
        return 'onefile packs everything into the program';
    return layer.modules === undefined ? "'layers' is off" : undefined;
}
function layerModule({ path, source, ...module }, made) {
    if (!made?.ok)
        return [];
    const { ok: _, ...how } = made;
    return [{ path, source, how: { kind: 'module', module: module.module, package: module.package, ...how } }];
}
function byPath(a, b) {
    return a.path < b.path ? -1 : 1;
}
/** Those that are in this tree as files of their own: a spec may make several, and a link is no copy. */
async function inTree(files, tree) {
    const found = await Promise.all(files.map(async (file) => {
        const entry = await (0,promises_.lstat)((0,external_node_path_.join)(tree, file.path)).catch(() => undefined);
        return entry?.isFile() ? [file] : [];
    }));
    return found.flat();
}
/** What the tables of contents name, by what it is to the layer. */
class SortedFiles {
    modules = [];
    data = [];
    #sources = new Map();
    #tocs;
    #sorting;
    constructor(tocs, sorting) {
        this.#tocs = tocs;
        this.#sorting = sorting;
        for (const { name, source, type } of this.#entries('Analysis'))
            if (type.startsWith('PYMODULE'))
                this.#sources.set(name, source);
        for (const entry of this.#entries('COLLECT'))
            if (entry.type === 'DATA')
                this.#sort(entry);
    }
    /** Sources that are inside of the program or its archive too: a script, a hook of its start, a module of another. */
    get packed() {
        const scripts = this.#tocs.flatMap(({ entries }) => entries.filter(({ type }) => type.startsWith('PYSOURCE')));
        const archived = this.#entries('PYZ').filter(({ type }) => type.startsWith('PYMODULE'));
        return new Set([...scripts, ...archived].map(({ source }) => source));
    }
    /** The program's other sources: scripts, and modules that are in its archive. */
    readersBeside(modules) {
        const layered = new Set(modules.map(({ module }) => module));
        const { places } = this.#sorting;
        const scripts = this.#entries('Analysis').filter(({ type }) => type === 'PYSOURCE');
        return [
            ...[...this.#sources].filter(([name]) => !layered.has(name)),
            ...scripts.map(({ source }) => ['__main__', source]),
        ]
            .filter(([, source]) => places.isProjects(source))
            .map(([module, source]) => ({ module, source, package: isPackage(source) }));
    }
    #entries(step) {
        return this.#tocs.flatMap((toc) => (toc.step === step ? toc.entries : []));
    }
    #sort({ name, source }) {
        const { places, contents, request } = this.#sorting;
        const destination = name.replaceAll('\\', '/');
        const path = (0,external_node_path_.join)(contents, destination).replaceAll('\\', '/');
        const level = /[\\/]localpycs(?:[\\/]([012]))?[\\/]/.exec(source);
        if (level === null) {
            if (places.isProjects(source))
                this.data.push({ path, source });
            return;
        }
        const module = destination.replace(/(?:\/__init__)?\.pyc$/, '').replaceAll('/', '.');
        const found = this.#sources.get(module) ?? places.sourceOf(module);
        if (found === undefined || !places.isProjects(found))
            return;
        const optimize = [level[1] === undefined ? levelOf(request.env) : Number(level[1])];
        this.modules.push({ path, source: found, module, package: isPackage(found), optimize });
    }
}
/** What the interpreter makes of the variable: the level at which PyInstaller before 6 compiles. */
function levelOf({ PYTHONOPTIMIZE: text = '' }) {
    if (text === '')
        return 0;
    const level = Number(text);
    return Number.isInteger(level) && level >= 0 ? Math.min(level, 2) : 1;
}
function isPackage(source) {
    return /(?:^|[\\/])__init__\.py$/.test(source);
}
/** Every file of the project and of the system that the tables name, the spec, and all in the project's hook folders. */
async function filesRead(tocs, request, places) {
    const named = new Set(tocs.flatMap(({ texts }) => texts).filter((text) => (0,external_node_path_.isAbsolute)(text)));
    if (request.source.kind === 'spec')
        named.add(request.source.file);
    const absolute = new Set(named);
    for (const folder of hookFolders(tocs))
        named.add((0,external_node_path_.resolve)(request.workingDirectory, folder));
    const outside = [...named].filter((path) => !places.isBrought(path) && !isBelow(path, request.distFolder));
    const found = await Promise.all(outside.map(async (path) => {
        const entry = await (0,promises_.stat)(path).catch(() => undefined);
        if (entry?.isFile())
            return absolute.has(path) ? [path] : [];
        return entry?.isDirectory() ? hooksIn(path) : [];
    }));
    return [...new Set(found.flat())].sort();
}
/** A spec may name them relative to the folder that PyInstaller runs in. They are among the first texts. */
function hookFolders(tocs) {
    const texts = tocs.filter(({ step }) => step === 'Analysis').flatMap((toc) => toc.texts.slice(0, HEAD));
    return texts.filter((text) => !(0,external_node_path_.isAbsolute)(text) && !text.includes('\n'));
}
/** The hooks in a folder, with all beside and below them. None, if it is no folder of hooks. */
async function hooksIn(folder) {
    const names = await (0,promises_.readdir)(folder);
    if (!names.some((name) => /^hook-.*\.py$/.test(name)))
        return [];
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return files.map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name)).filter((file) => !file.endsWith('.pyc'));
}

;// CONCATENATED MODULE: ./src/build-backend/pyinstaller/arguments.ts


/** Options that are lists of names, in PyInstaller's spelling. */
const NAME_LISTS = [
    ['collect-all', '--collect-all'],
    ['collect-submodules', '--collect-submodules'],
    ['collect-data', '--collect-data'],
    ['copy-metadata', '--copy-metadata'],
    ['hidden-imports', '--hidden-import'],
    ['exclude-modules', '--exclude-module'],
];
/** Options that are lists of files or folders. */
const PATH_LISTS = [
    ['hooks-dir', '--additional-hooks-dir'],
    ['runtime-hooks', '--runtime-hook'],
];
/** Options that are lists of `source:destination`. */
const DATA_LISTS = [
    ['add-data', '--add-data'],
    ['add-binary', '--add-binary'],
];
/** The arguments of `python -m PyInstaller` for a freeze. */
function pyInstallerArguments(request, platform) {
    const { source, workFolder, distFolder, options } = request;
    const common = ['--noconfirm', '--log-level', 'INFO', '--distpath', distFolder, '--workpath', workFolder];
    const clean = options.clean ? ['--clean'] : [];
    if (source.kind === 'spec')
        return [...common, ...clean, ...options['extra-args'], source.file];
    return [
        ...common,
        ...clean,
        // Relative paths of a generated spec start at the spec, so it lies apart and every path is absolute.
        ...['--specpath', workFolder],
        ...(request.name === undefined ? [] : ['--name', request.name]),
        ...optionArguments(request, platform),
        ...options['extra-args'],
        source.file,
    ];
}
function optionArguments(request, platform) {
    const { options, source, searchPaths, workingDirectory, versionFile } = request;
    const folder = source.kind === 'script' ? source.folder : undefined;
    const modulePaths = [...(folder === undefined ? [] : [folder]), ...searchPaths];
    const paths = platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
    const absolute = (path) => paths.resolve(workingDirectory, path);
    const dataArgument = ({ source, destination }) => `${absolute(source)}${paths.delimiter}${destination}`;
    return [
        `--${options.mode}`,
        ...modulePaths.flatMap((path) => ['--paths', path]),
        ...NAME_LISTS.flatMap(([key, flag]) => options[key].flatMap((value) => [flag, value])),
        ...DATA_LISTS.flatMap(([key, flag]) => options[key].flatMap((line) => [flag, dataArgument((0,data_item/* parseDataItem */.F)(key, line))])),
        ...PATH_LISTS.flatMap(([key, flag]) => options[key].flatMap((path) => [flag, absolute(path)])),
        ...(options.icon === undefined ? [] : ['--icon', absolute(options.icon)]),
        options.console ? '--console' : '--noconsole',
        ...(options.optimize > 0 ? ['--optimize', String(options.optimize)] : []),
        ...(options.upx ? [] : ['--noupx']),
        // On Linux libraries are stripped after the build, one by one, where it does not break them.
        ...(options.strip && platform === 'darwin' ? ['--strip'] : []),
        ...(options['target-arch'] === undefined ? [] : ['--target-architecture', options['target-arch']]),
        ...(versionFile === undefined ? [] : ['--version-file', versionFile]),
    ];
}

;// CONCATENATED MODULE: ./src/build-backend/pyinstaller/import-graph.ts
const NODE = /<div class="node">\s*<a name="([^"]*)"><\/a>([\s\S]*?)(?=<div class="node">|<\/body>|$)/g;
const IMPORTS = /imports:([\s\S]*?)<\/div>/;
const LINK = /<a href="#([^"]*)">/g;
/** Reads the module graph from the cross reference (`xref-*.html`) that PyInstaller writes beside its other work. */
function parseCrossReference(html) {
    const graph = new Map();
    for (const [, name = '', body = ''] of html.matchAll(NODE)) {
        const imports = IMPORTS.exec(body.replace(/imported by:[\s\S]*$/, ''))?.[1] ?? '';
        graph.set(name, [...imports.matchAll(LINK)].map(([, target = '']) => target));
    }
    return graph;
}

;// CONCATENATED MODULE: ./src/build-backend/pyinstaller/failures.ts

const LINES_SHOWN = 12;
/** Failures that PyInstaller's own words do not explain to somebody who never saw them. */
const KNOWN_FAILURES = [
    {
        pattern: /Unable to find ['"](.+?)['"] when adding binary and data files/,
        error: ([, text = '']) => {
            // Python's spelling of a string doubles the backslashes of Windows.
            const path = text.replaceAll('\\\\', '\\');
            return new errors/* UserError */.yo('data-missing', `The build needs '${path}', which does not exist.`, {
                hint: dataHint(path),
            });
        },
    },
    {
        pattern: /PackageNotFoundError: (?:No package metadata was found for )?["']?([\w.-]+)/,
        error: ([, name = '']) => new errors/* UserError */.yo('metadata-missing', `The distribution '${name}' is not installed, so its metadata cannot be copied.`, {
            hint: `Add '${name}' to the requirements, or take it out of 'copy-metadata' (in a spec: copy_metadata('${name}')).`,
        }),
    },
    {
        pattern: /IncompatibleBinaryArchError: (.+)/,
        error: ([, text = '']) => new errors/* UserError */.yo('architecture-mismatch', `A library has not the architecture of the program: ${text}`, {
            hint: "Leave 'target-arch' out to build for this machine, or install wheels for that architecture (universal2 needs universal2 wheels for every package).",
        }),
    },
    {
        // 28 is ENOSPC; 112 is ERROR_DISK_FULL.
        pattern: /^\s*OSError: \[(?:Errno 28|WinError 112)\][^:]*(?:: (['"].+['"]))?/,
        error: ([, path]) => new errors/* UserError */.yo('disk-full', `The disk is full${path ? `: ${path} could not be written` : ''}.`, {
            hint: 'PyInstaller needs about three times the size of the result.',
        }),
    },
    {
        pattern: /^pyinstaller(?:\.exe)?: error: (.+)/i,
        error: ([, said = '']) => new errors/* UserError */.yo('packager-arguments', `PyInstaller does not take its arguments: ${said}.`, {
            hint: "Change 'extra-args', one argument per line ('--log-level=DEBUG', not '--log-level DEBUG').",
        }),
    },
    {
        pattern: /option\(s\) not allowed:\s+(.+?)\s+makespec options not valid when a \.spec file is given/,
        error: ([, options = '']) => new errors/* UserError */.yo('packager-arguments', `With a spec, PyInstaller does not take '${options}'.`, {
            hint: `Remove '${options}' from 'extra-args' and write it in the spec.`,
        }),
    },
    {
        pattern: /^(?:ERROR: )?script ['"](.+?)['"] not found/i,
        error: ([, path = '']) => new errors/* UserError */.yo('entry-missing', `The script '${path}' does not exist.`, {
            hint: "Change the script in Analysis(['…']) of the spec; relative paths start at the spec.",
        }),
    },
    {
        pattern: /Spec file ["'](.+?)["'] not found/,
        error: ([, path = '']) => new errors/* UserError */.yo('spec-missing', `The spec file '${path}' does not exist.`, { hint: "Change 'spec: …'." }),
    },
];
/** The error for a PyInstaller that ended with `code`; `tail` holds the last lines of its log. */
function explainFailure(tail, code) {
    for (let from = tail.length - 1; from >= 0; from -= 1) {
        // With what follows, because some messages go on in the next lines.
        const text = tail.slice(from).join('\n');
        for (const { pattern, error } of KNOWN_FAILURES) {
            const match = pattern.exec(text);
            if (match)
                return error(match);
        }
    }
    const said = tail.slice(-LINES_SHOWN).join('\n');
    return new errors/* UserError */.yo('packager-failed', `PyInstaller ended with code ${code}.`, {
        hint: `It said:\n${said}`,
    });
}
function dataHint(path) {
    const frontend = /(?:^|[\\/])(?:dist|build|static|frontend|public|www)(?:[\\/]|$)/.test(path);
    const first = frontend ? 'It looks like the output of another step: build the frontend first. ' : '';
    return `${first}Otherwise change the line of 'add-data' or of 'datas' in the spec.`;
}

;// CONCATENATED MODULE: ./src/build-backend/pyinstaller/log.ts

/** `1234 INFO: text`, as PyInstaller's console log has it. */
const LOG_LINE = /^\d+ (DEBUG|INFO|WARNING|ERROR|CRITICAL): (.*)$/;
const MISSING_HIDDEN_IMPORT = /^Hidden import ["'](.+?)["'] not found/;
const KEPT_LINES = 60;
/** Follows PyInstaller's log while it is written. */
class PyInstallerLog {
    missingHiddenImports = [];
    /** The last lines, of every kind. */
    #tail = [];
    /** Takes a line; returns what PyInstaller is doing, if the line says that. */
    add(line) {
        this.#tail.push(line);
        if (this.#tail.length > KEPT_LINES)
            this.#tail.shift();
        const [, level, text] = LOG_LINE.exec(line) ?? [];
        if (text === undefined)
            return undefined;
        const missing = MISSING_HIDDEN_IMPORT.exec(text)?.[1];
        if (level === 'ERROR' && missing)
            this.missingHiddenImports.push(missing);
        return level === 'INFO' ? text : undefined;
    }
    /** Why PyInstaller ended with `code`, as well as its last lines tell. */
    failure(code) {
        return explainFailure(this.#tail, code);
    }
}

;// CONCATENATED MODULE: ./src/build-backend/pyinstaller/program.ts



/**
 * Finds what PyInstaller made: a folder with the program in it, or one file. A macOS `.app` beside the
 * folder holds the same files again and is not what is shipped. Throws `program-not-found`.
 */
async function locateProgram(request, platform) {
    const made = (await (0,promises_.readdir)(request.distFolder)).filter((name) => !name.endsWith('.app'));
    const candidates = (await Promise.all(made.map((name) => programsIn(request.distFolder, name, platform)))).flat();
    const wanted = candidates.filter(({ name }) => request.name === undefined || name === request.name);
    const [program] = wanted;
    if (program && wanted.length === 1)
        return program;
    throw notFound(request, candidates);
}
/** The programs that `entry` of the dist folder is or holds at its top. */
async function programsIn(distFolder, entry, platform) {
    const path = (0,external_node_path_.join)(distFolder, entry);
    if (!(await (0,promises_.stat)(path)).isDirectory()) {
        // With `append_pkg=False` the archive lies beside the one file.
        if (!(await isProgram(path, platform)))
            return [];
        return [{ name: plainName(entry, platform), tree: distFolder, executable: entry }];
    }
    const files = await (0,promises_.readdir)(path, { withFileTypes: true });
    const programs = await Promise.all(files.map(async (file) => file.isFile() && (await isProgram((0,external_node_path_.join)(path, file.name), platform)) ? [file.name] : []));
    return programs
        .flat()
        .map((executable) => ({ name: plainName(executable, platform), tree: path, executable }));
}
/** Before version 6 libraries lie beside the program; they have extensions or are not executable. */
async function isProgram(file, platform) {
    if (platform === 'win32')
        return file.toLowerCase().endsWith('.exe');
    const executable = ((await (0,promises_.stat)(file)).mode & 0o111) !== 0;
    return executable && !/\.(?:so|dylib)(?:\.|$)/.test(file) && !file.endsWith('/Python');
}
function plainName(executable, platform) {
    return platform === 'win32' ? executable.replace(/\.exe$/i, '') : executable;
}
function notFound(request, candidates) {
    const made = candidates.map(({ name }) => `'${name}'`).join(', ') || 'nothing';
    const wanted = request.name === undefined ? 'one program' : `a program '${request.name}'`;
    return new errors/* UserError */.yo('program-not-found', `The build should make ${wanted}; it made ${made}.`, {
        hint: "Set 'name' to the name that EXE(…) has in the spec.",
    });
}

;// CONCATENATED MODULE: ./src/build-backend/pyinstaller/warnings-file.ts
const LINE = /^missing module named '?([^' ]+)'? - imported by (.+)$/;
/** `a.b (delayed, optional), /my project/main.py (top-level)`: scripts stand there with their paths. */
const IMPORTER = /(.+?) \((?:(?:top-level|conditional|delayed|optional)(?:, )?)+\)(?:, |$)/g;
/** Reads the list of modules that PyInstaller did not find (`warn-*.txt`) and who imports them. */
function parseWarningsFile(text) {
    return text.split(/\r?\n/).flatMap((line) => {
        const [, module, importers = ''] = LINE.exec(line) ?? [];
        if (module === undefined)
            return [];
        return [{ module, importers: [...importers.matchAll(IMPORTER)].map(([, name = '']) => name) }];
    });
}

;// CONCATENATED MODULE: ./src/build-backend/pyinstaller/freeze.ts









const CROSS_REFERENCE = /(?:^|[\\/])xref-[^\\/]*\.html$/;
const WARNINGS = /(?:^|[\\/])warn-[^\\/]*\.txt$/;
/** PyInstaller 5.13 and newer, through its command line. */
const pyInstaller = {
    name: 'pyinstaller',
    async freeze(request, host) {
        const hooks = (0,external_node_path_.join)(request.workFolder, 'layer');
        if (request.layer.modules)
            await writeLayerHooks(hooks, request.layer.modules);
        const args = ['-m', 'PyInstaller', ...pyInstallerArguments(request, host.platform)];
        const log = await freeze_run(request, { args, hooks }, host);
        const program = await locateProgram(request, host.platform);
        return {
            ...program,
            command: [request.python, ...args],
            imports: parseCrossReference(await readAnalysis(request.workFolder, CROSS_REFERENCE)),
            unresolved: parseWarningsFile(await readAnalysis(request.workFolder, WARNINGS)),
            missingHiddenImports: log.missingHiddenImports,
            layer: await applicationLayer(request, program, host),
        };
    },
};
async function freeze_run(request, { args, hooks }, host) {
    const log = new PyInstallerLog();
    const { code } = await host.exec(request.python, args, {
        cwd: request.workingDirectory,
        env: {
            ...request.env,
            // `collect-…` options are carried out before the module path of the analysis is known.
            PYTHONPATH: [...request.searchPaths, ...(request.layer.modules ? [hooks] : [])].join(delimiterOf(host.platform)),
            // Sets and dictionaries of names keep their order from build to build: same inputs, same bytes.
            PYTHONHASHSEED: '0',
            // Written into PE headers instead of the time of the build; the earliest time that zip files know.
            SOURCE_DATE_EPOCH: request.env['SOURCE_DATE_EPOCH'] || '315532800',
            // The user's folders stay as they are; the environment has its bytecode already.
            PYTHONDONTWRITEBYTECODE: '1',
            PYINSTALLER_CONFIG_DIR: request.cacheFolder,
            // For specs that take name and version from outside.
            SIDECAR_VERSION: request.version,
            ...(request.name !== undefined && { SIDECAR_NAME: request.name }),
        },
        onLine: (line) => {
            const doing = log.add(line);
            if (doing)
                host.progress(doing);
            if (host.kind === 'runner')
                host.info(line);
            else
                host.debug(line);
        },
        allowFailure: true,
    });
    if (code !== 0)
        throw log.failure(code);
    return log;
}
function delimiterOf(platform) {
    return (platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix).delimiter;
}
/** Text of a file that the analysis writes into the work folder; empty where a spec turns the analysis off. */
async function readAnalysis(workFolder, name) {
    const files = await (0,promises_.readdir)(workFolder, { recursive: true });
    const file = files.find((path) => name.test(path));
    return file ? (0,promises_.readFile)((0,external_node_path_.join)(workFolder, file), 'utf8') : '';
}

;// CONCATENATED MODULE: ./src/build-backend/packagers.ts

/** Every packager, by the value of the input `packager`. */
const packagers_packagers = { pyinstaller: pyInstaller };

// EXTERNAL MODULE: ./src/sidecar/contents.ts + 1 modules
var sidecar_contents = __webpack_require__(1872);
// EXTERNAL MODULE: ./src/build-backend/proof/baseline.ts
var proof_baseline = __webpack_require__(2789);
;// CONCATENATED MODULE: ./src/build-backend/proof/data-proof.ts
const EXAMPLES_SHOWN = 3;
/** The data files of each package that the bundle lacks; packages that are complete are left out. */
function absentData(packageData, bundled) {
    return packageData
        .map(({ package: name, files }) => ({
        package: name,
        absent: files.filter((file) => !bundled.has(file)),
    }))
        .filter(({ absent }) => absent.length > 0);
}
/**
 * Warns of the application's packages whose data files are not in the bundle: templates and the like, which a plain
 * freeze leaves out. For packages that it merely uses there is a line in the log. Whether the program reads the
 * files cannot be known, so it is no error.
 */
function reportAbsentData({ packageData, known }, { bundled, usesSpec }, host) {
    for (const { package: name, absent } of absentData(packageData, bundled)) {
        const examples = absent.slice(0, EXAMPLES_SHOWN).join(', ');
        const message = `Data files of '${name}' are not in the bundle: ${absent.length}, such as ${examples}.`;
        const line = usesSpec
            ? `datas=collect_data_files('${name}') to Analysis(…) in the spec`
            : `'collect-data: ${name}'`;
        const hint = `If the program reads them, add ${line}; without them it fails when it does.`;
        if (known.application.has(name))
            host.annotate('warning', `${message}\n${hint}`);
        else
            host.info(`${message} ${hint}`);
    }
}

;// CONCATENATED MODULE: ./src/build-backend/proof/import-proof.ts

/** One error for each module that the code imports and the bundle lacks, at the line that imports it. */
function absentModules(proof) {
    const absent = reachable(proof.required.filter(({ module }) => !proof.bundled.has(module))).filter(({ module }) => !proof.baseline.has(module));
    const optional = absent.filter((required) => required.optional && !excludedBy(required, proof));
    return {
        needed: absent.filter((required) => !required.optional).map((required) => absentError(required, proof)),
        optional: optional.map((required) => absentError(required, proof)),
    };
}
/**
 * Without what only absent modules import: it comes with them, and to add it alone would mend nothing. Never empty if
 * `absent` is not: a circle that nothing seems to lead into is told whole.
 */
function reachable(absent) {
    const names = new Set(absent.map(({ module }) => module));
    const reached = absent.filter(({ importers }) => importers.some((importer) => !names.has(importer)));
    return reached.length === 0 ? absent : reached;
}
/** Warns of `errors` instead of throwing them. */
function warnOf(errors, host) {
    for (const { message, hint, place } of errors) {
        host.annotate('warning', hint ? `${message}\n${hint}` : message, place);
    }
}
function absentError(required, proof) {
    const { module, places } = required;
    const by = excludedBy(required, proof);
    const [place] = places;
    const where = place ? `${place.file}:${place.line}` : 'The code';
    return new errors/* UserError */.yo('module-not-bundled', `${where} imports '${module}', which is not in the bundle.`, {
        hint: by === undefined ? missingHint(module, proof.usesSpec) : excludedHint(by, proof.usesSpec),
        ...(place && { place }),
    });
}
function excludedBy({ module }, { excluded }) {
    return excluded.find((name) => module === name || module.startsWith(`${name}.`));
}
function excludedHint(name, usesSpec) {
    const where = usesSpec
        ? 'from excludes=[…] of the spec'
        : "from 'exclude-modules' (or change 'exclude-preset')";
    return `It is left out on purpose: take '${name}' ${where}, or guard the import with 'try: … except ImportError'.`;
}
function missingHint(module, usesSpec) {
    const line = usesSpec
        ? `hiddenimports=['${module}']' to Analysis(…) in the spec`
        : `hidden-imports: ${module}'`;
    return `Add '${line}. It would fail only when that line runs, not when the program starts.`;
}

;// CONCATENATED MODULE: ./src/build-backend/proof/stated-versions.ts


/**
 * Every place in the bundle that states the version of the project: `VERSION` at the top and in the
 * application's own packages, and the metadata of its distribution.
 */
async function statedVersions(contents, { distribution, packages }) {
    const places = new Set([VERSION_FILE, ...[...packages].map((name) => `${name}/${VERSION_FILE}`)]);
    const stated = [];
    for (const file of contents.files.keys()) {
        if (places.has(file))
            stated.push({ file, version: (await contents.read(file)).toString('utf8').trim() });
        else if (isMetadataOf(file, distribution)) {
            const metadata = (await contents.read(file)).toString('utf8');
            stated.push({ file, version: /^Version: *(.+?)\s*$/m.exec(metadata)?.[1] ?? '' });
        }
    }
    return stated;
}
function isMetadataOf(file, distribution) {
    const [, name] = /^(.+)-[^-/]+\.dist-info\/METADATA$/.exec(file) ?? [];
    return (name !== undefined && distribution !== undefined && (0,requirement_lines/* normalizedName */.j8)(name) === (0,requirement_lines/* normalizedName */.j8)(distribution));
}

// EXTERNAL MODULE: ./src/sidecar/version.ts + 2 modules
var version = __webpack_require__(4360);
;// CONCATENATED MODULE: ./src/build-backend/proof/version-proof.ts


/** One error for each place in the bundle that states another version than the one that was asked for. */
function wrongVersions(stated, expected) {
    return stated
        .filter(({ version }) => !agrees(version, expected))
        .map(({ file, version }) => new errors/* UserError */.yo('version-differs', `The bundle should report version ${expected.text}; '${file}' in it says ${version.trim() || 'nothing'}.`, {
        hint: "Run version-sync before build-backend, so that every file has the version, or change the input 'version'.",
    }));
}
function agrees(found, expected) {
    try {
        return (0,version/* sameVersion */.r1)((0,version/* parseVersion */.ot)(found), expected);
    }
    catch {
        // What is no version at all (an empty file, a placeholder) is another one.
        return false;
    }
}

;// CONCATENATED MODULE: ./src/build-backend/proof/prove.ts










/**
 * Compares the bundle's own table of contents with what the sources need: modules, data, and the version.
 * Throws all that is missing together; `check-imports` decides about modules.
 */
async function proveBundle({ plan, program, scan }, host) {
    const { inputs, baseline } = plan;
    const usesSpec = plan.source.kind === 'spec';
    const contents = await contentsOf(program);
    const unresolved = (0,proof_baseline/* relevantUnresolved */.D6)(program.unresolved, new Set([...scan.known.application, ...scan.known.installed]));
    const versions = wrongVersions(await statedVersions(contents, {
        distribution: plan.project.distribution,
        packages: scan.known.application,
    }), plan.version);
    const absent = absentModules({
        required: scan.required,
        bundled: contents.modules,
        excluded: excludedModules(inputs),
        baseline,
        usesSpec,
    });
    const imports = [
        ...absent.needed,
        ...(await missingHiddenImports(plan, program)),
        ...(inputs['import-baseline'] === undefined
            ? []
            : (0,proof_baseline/* newUnresolved */.Ae)(unresolved, baseline, inputs['import-baseline'])),
    ];
    const check = inputs['check-imports'];
    (0,errors/* throwAll */.Kx)([...versions, ...(check === 'error' ? imports : [])]);
    if (check === 'warn')
        warnOf(imports, host);
    if (check !== 'off')
        warnOf(absent.optional, host);
    reportAbsentData(scan, { bundled: contents.files, usesSpec }, host);
    host.info(`${contents.modules.size} modules and ${contents.files.size} files in the bundle, ` +
        `compared with ${scan.required.length} modules that the code imports.`);
    return { contents, unresolved };
}
async function contentsOf({ tree, executable }) {
    const contents = await (0,sidecar_contents/* readContents */.r)((0,external_node_path_.join)(tree, executable));
    if (contents)
        return contents;
    throw new errors/* UserError */.yo('bundle-unreadable', `'${executable}' holds no archive of the packager, so nothing can be proved.`, {
        hint: 'Was it stripped or compressed after the build? Report it with the packager’s version if not.',
    });
}
/** Hidden imports that the user asked for and the packager did not find: it only logs them. */
async function missingHiddenImports({ inputs, source }, program) {
    const spec = source.kind === 'spec' ? await (0,promises_.readFile)(source.file, 'utf8') : undefined;
    const asked = (module) => spec === undefined
        ? inputs['hidden-imports'].includes(module)
        : [`'${module}'`, `"${module}"`].some((literal) => spec.includes(literal));
    return program.missingHiddenImports.filter(asked).map((module) => new errors/* UserError */.yo('hidden-import-missing', `The hidden import '${module}' does not exist; the packager only logs that.`, {
        hint: `Correct it, install what has it, or remove '${module}' from ${spec === undefined ? "'hidden-imports'" : 'hiddenimports in the spec'}.`,
    }));
}

;// CONCATENATED MODULE: ./src/build-backend/report/package-sizes.ts

/** The part that holds interpreter, standard library and system libraries. */
const PYTHON = 'Python and system libraries';
/** Bytes by top-level package, the largest first. What belongs to no package counts as Python's. */
function packageSizes(weights, known, graph) {
    const sizes = new Map();
    for (const weight of weights) {
        const name = owner(weight, known);
        sizes.set(name, (sizes.get(name) ?? 0) + weight.size);
    }
    const chains = importChains(graph);
    return [...sizes]
        .map(([name, size]) => ({ name, size, chain: chains.get(name) ?? [] }))
        .sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
}
function owner({ name, kind }, known) {
    const first = kind === 'module' ? topLevel(name) : (name.split('/')[0] ?? name);
    const plain = kind === 'module' ? first : packageOf(first, known);
    if (known.application.has(plain) || known.installed.has(plain))
        return plain;
    return /\.dist-info$/.test(first) ? 'Package metadata' : PYTHON;
}
/** The package that a file or folder at the top of the bundle belongs to, as far as its name tells. */
function packageOf(name, { byDistribution }) {
    // auditwheel and delvewheel put a wheel's libraries into `<distribution>.libs`: `pillow.libs` is PIL's.
    const [, distribution] = /^(.+)\.libs$/.exec(name) ?? [];
    if (distribution !== undefined)
        return byDistribution.get((0,requirement_lines/* normalizedName */.j8)(distribution)) ?? distribution;
    // `mod.cpython-311-x86_64-linux-gnu.so` is the module mod.
    return name.replace(/\.(?:[\w-]+\.)?(?:so|pyd)$/, '');
}
/** What our stub of a script is called like. */
const STUB = '.stub';
const SCRIPT = /\.(?:py|stub)$/;
/**
 * For each top-level package the shortest way by which the program comes to import it, from the package
 * up to the program: `['torch', 'fastembed', 'app']`.
 */
function importChains(graph) {
    const chains = new Map();
    const seen = new Set();
    const scripts = [...graph.keys()].filter((name) => SCRIPT.test(name) && !name.startsWith('pyi_rth_'));
    // A stub runs the script, which has become a module.
    const stubbed = scripts.flatMap((name) => (name.endsWith(STUB) ? [name.slice(0, -STUB.length)] : []));
    const queue = [...stubbed, ...scripts].map((module) => ({ module, chain: ['the program'] }));
    // The queue grows while it is read: breadth first, so that the first way found is a shortest one.
    for (const step of queue)
        queue.push(...stepsFrom(step, graph, seen));
    for (const { chain } of queue) {
        const [name] = chain;
        if (name !== undefined && !chains.has(name))
            chains.set(name, chain);
    }
    return chains;
}
function stepsFrom({ module, chain }, graph, seen) {
    const imported = (graph.get(module) ?? []).filter((name) => !seen.has(name));
    for (const name of imported)
        seen.add(name);
    return imported.map((name) => {
        const top = topLevel(name);
        return { module: name, chain: chain[0] === top ? chain : [top, ...chain] };
    });
}
function topLevel(module) {
    return module.split('.')[0] ?? module;
}

;// CONCATENATED MODULE: ./src/build-backend/report/sizes-of.ts

/** Bytes by package of everything in the bundle: modules in the archive and files beside or inside it. */
function sizesOf(contents, known, graph) {
    const modules = contents.bundle.modules.map(({ name, size }) => ({ name, size, kind: 'module' }));
    const files = [...contents.files].map(([name, size]) => ({ name, size, kind: 'file' }));
    return packageSizes([...modules, ...files], known, graph);
}

;// CONCATENATED MODULE: ./src/build-backend/scan/source-place.ts
/** `file:line`, as reasons begin. */
function at({ file, line }) {
    return `${file}:${line}`;
}
/** Compares by file, then by line. */
function byPlace(a, b) {
    return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}

;// CONCATENATED MODULE: ./src/build-backend/scan/data-proposals.ts


const DOUBTS = {
    written: 'but it is created or written by the code itself: add it only if the program needs it to start',
    secret: 'but it looks like a secret: everyone who has the program could read it',
    'working-directory': 'relative to the working directory: in a bundle, use Path(__file__).parent',
};
/**
 * `add-data` lines for what the application's own source names beside itself, certain unless there is a doubt;
 * a `collect-data` line, only suggested, where an installed package names its own files.
 */
function dataProposals(scan) {
    return scan.data.flatMap((reference) => {
        const { status, package: installed } = reference;
        if (status === 'outside')
            return [];
        if (installed) {
            const reason = `${at(reference)} opens ${reference.destination}`;
            return [{ input: 'collect-data', value: installed, reason, certain: false }];
        }
        const reason = `${at(reference)} opens it${status === 'certain' ? '' : `, ${DOUBTS[status]}`}`;
        return lines(reference).map((value) => ({
            input: 'add-data',
            value,
            reason,
            certain: status === 'certain',
        }));
    });
}
/** Data that the frozen code would look for outside the bundle (`Path(__file__).parent.parent` of the entry). */
function unreachableData(scan) {
    return scan.data.filter(({ status, package: installed }) => status === 'outside' && !installed);
}
/** `source:destination folder` for the packager. */
function lines({ source, destination, kind, whole, files }) {
    if (kind === 'file')
        return [`${source}:${external_node_path_.posix.dirname(destination)}`];
    if (whole)
        return [`${source}:${destination}`];
    return files.map((file) => `${external_node_path_.posix.join(source, file)}:${external_node_path_.posix.dirname(external_node_path_.posix.join(destination, file))}`);
}

// EXTERNAL MODULE: ./src/sidecar/distribution-names.ts
var distribution_names = __webpack_require__(96);
;// CONCATENATED MODULE: ./src/build-backend/scan/missing.ts



const STATEMENTS = new Set(['import', 'lazy', 'dynamic']);
/**
 * Modules that the application's own source imports without a guard and that are not there; by first use.
 * Source of an installed program is left out: its missing imports are its own optional features.
 */
function missingModules(scan) {
    const installed = installedFiles(scan);
    const firm = scan.references.filter(({ kind, optional, via, file }) => kind === 'absent' && !optional && STATEMENTS.has(via) && !installed.has(file));
    const first = new Map();
    for (const reference of [...firm].sort(byPlace)) {
        if (!first.has(reference.module))
            first.set(reference.module, reference);
    }
    const ownTops = new Set(scan.modules.map(({ name }) => missing_top(name)));
    return [...first.values()].map(({ module, file, line }) => ({
        module,
        place: { file, line },
        distribution: ownTops.has(missing_top(module)) ? undefined : (0,distribution_names/* likelyDistribution */.d)(module),
    }));
}
/** The error for `missingModules`, one line per module; undefined when nothing is missing. */
function missingError(scan) {
    const missing = missingModules(scan);
    const [first] = missing;
    if (!first)
        return undefined;
    const count = missing.length === 1 ? 'A module is' : `${missing.length} modules are`;
    const names = [...new Set(missing.flatMap(({ distribution }) => distribution ?? []))].sort();
    return new errors/* UserError */.yo('module-not-installed', [`${count} imported but neither installed nor in the source:`, ...missing.map(describe)].join('\n'), { hint: hint(names), place: first.place });
}
function describe({ module, place, distribution }) {
    const what = `${at(place)} imports '${module}'`;
    if (!distribution)
        return `${what} — there is no such file in the source`;
    return `${what} — add '${distribution}' to requirements.txt, or: pip install ${distribution}`;
}
function hint(distributions) {
    const guard = 'An import that may fail belongs inside `try: … except ImportError:`.';
    return distributions.length > 0 ? `pip install ${distributions.join(' ')}. ${guard}` : guard;
}
function installedFiles(scan) {
    const editable = new Set(scan.distributions.filter((each) => each.editable).map(({ name }) => name));
    const foreign = scan.modules.filter(({ distribution }) => distribution && !editable.has(distribution));
    return new Set(foreign.map(({ file }) => file));
}
function missing_top(module) {
    return module.split('.', 1)[0] ?? module;
}

;// CONCATENATED MODULE: ./src/build-backend/scan/proposals.ts


const REASONS = {
    import: 'imports it',
    lazy: 'imports it lazily',
    star: 'imports it through __all__',
    dynamic: 'imports it by name',
    text: 'names it in a string',
    prefix: 'imports modules whose names begin like this',
    walk: 'walks through its package',
    folder: 'imports the modules of a folder that it lists',
};
/**
 * What the packager must be told beyond its own analysis, each line once and none that `given` has already.
 * Certain: modules and metadata that the code names, and data files of the application's own source.
 * Suggested: data of installed distributions, strings that name installed modules, unused plugin folders.
 */
function proposals(scan, given = {}) {
    const all = [
        ...editableProposals(scan),
        ...importProposals(scan),
        ...metadataProposals(scan),
        ...dataProposals(scan),
        ...pluginProposals(scan),
    ];
    const kept = new Map();
    for (const proposal of all) {
        const key = `${proposal.input} ${proposal.value}`;
        const known = kept.get(key);
        if (!isGiven(proposal, given) && (!known || (proposal.certain && !known.certain)))
            kept.set(key, proposal);
    }
    const lines = [...kept.values()].sort(byInputAndValue);
    return {
        certain: lines.filter(({ certain }) => certain),
        suggested: lines.filter(({ certain }) => !certain),
    };
}
/** Imports that the packager does not see: by name, by string, by prefix; statements it finds by itself. */
function importProposals(scan) {
    const seen = new Set(scan.references.filter(isStatement).map(({ module }) => module));
    const hidden = scan.references.filter((reference) => !isStatement(reference) &&
        (reference.kind === 'own' || reference.kind === 'installed') &&
        !reference.namespace &&
        !seen.has(reference.module));
    const installedWalks = hidden.filter(({ kind, via }) => kind === 'installed' && (via === 'walk' || via === 'prefix'));
    const single = hidden.filter((reference) => !installedWalks.includes(reference));
    return [...single.map(hiddenImport), ...collectSubmodules(installedWalks)];
}
function isStatement({ via }) {
    return via === 'import' || via === 'lazy';
}
function hiddenImport(reference) {
    const { module, via, kind } = reference;
    const certain = kind === 'own' || via !== 'text';
    return { input: 'hidden-imports', value: module, reason: `${at(reference)} ${REASONS[via]}`, certain };
}
/** The modules of an installed package, found at one place, become one line. */
function collectSubmodules(references) {
    const groups = Map.groupBy(references, (reference) => `${at(reference)} ${proposals_parent(reference.module).split('.')[0]}`);
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        if (!first)
            return [];
        const value = group.map(({ module }) => proposals_parent(module)).reduce(commonPackage);
        return {
            input: 'collect-submodules',
            value,
            reason: `${at(first)} ${REASONS[first.via]}`,
            certain: true,
        };
    });
}
function commonPackage(a, b) {
    const [left, right] = [a.split('.'), b.split('.')];
    const length = left.findIndex((part, index) => part !== right[index]);
    return length < 0 ? a : left.slice(0, length).join('.');
}
function proposals_parent(module) {
    const end = module.lastIndexOf('.');
    return end < 0 ? module : module.slice(0, end);
}
/** PyInstaller follows neither the import hooks of editable installs nor, always, folders without `__init__`. */
function editableProposals(scan) {
    const editable = new Set(scan.distributions.filter((each) => each.editable).map(({ name }) => name));
    const names = new Set(scan.modules.map(({ name }) => name));
    const modules = scan.modules.filter(({ name, distribution }) => name !== '__main__' && distribution && editable.has(distribution));
    const inNamespace = scan.modules.filter(({ name }) => name.includes('.') && !names.has(proposals_parent(name)));
    const paths = modules.length > 0 ? scan.searchPaths : [];
    return [
        ...paths.map((value) => {
            return {
                input: 'paths',
                value,
                reason: 'an editable install that the code imports is there',
                certain: true,
            };
        }),
        ...modules.map(({ name, distribution }) => {
            const reason = `it belongs to '${distribution}', an editable install, which the packager cannot follow`;
            return { input: 'hidden-imports', value: name, reason, certain: true };
        }),
        ...inNamespace.map(({ name }) => {
            return {
                input: 'hidden-imports',
                value: name,
                reason: 'its package is a namespace (no __init__.py)',
                certain: true,
            };
        }),
    ];
}
function metadataProposals(scan) {
    const asked = scan.metadata.filter(({ installed }) => installed);
    const loaded = scan.entryPointGroups.flatMap((group) => group.providers.map((provider) => ({ group, provider })));
    return [
        ...asked.map((request) => {
            const reason = `${at(request)} asks for its metadata`;
            return { input: 'copy-metadata', value: request.distribution, reason, certain: true };
        }),
        ...loaded.flatMap(({ group, provider }) => {
            const reason = `${at(group)} loads entry points of the group '${group.group}'`;
            return [
                { input: 'copy-metadata', value: provider.distribution, reason, certain: true },
                { input: 'hidden-imports', value: provider.module, reason, certain: true },
            ];
        }),
    ];
}
/** Only where some import cannot be told from the source does an unused plugin folder mean anything. */
function pluginProposals(scan) {
    const [opaque] = scan.opaqueImports;
    if (!opaque)
        return [];
    return scan.pluginFolders.flatMap(({ package: name, modules }) => modules.map((value) => {
        const reason = `${at(opaque)} imports a module whose name is known only at run time, and '${name}' looks like a folder of plugins`;
        return { input: 'hidden-imports', value, reason, certain: false };
    }));
}
function isGiven({ input, value }, given) {
    if (given[input]?.includes(value))
        return true;
    if (input === 'add-data' || input === 'paths')
        return false;
    if (input !== 'copy-metadata' && covers(given['exclude-modules'], value))
        return true;
    if (covers(given['collect-all'], value))
        return true;
    return input === 'hidden-imports' && covers(given['collect-submodules'], value);
}
function covers(packages, module) {
    return packages?.some((name) => module === name || module.startsWith(`${name}.`)) ?? false;
}
function byInputAndValue(a, b) {
    if (a.input !== b.input)
        return a.input < b.input ? -1 : 1;
    return a.value < b.value ? -1 : 1;
}

;// CONCATENATED MODULE: ./src/build-backend/scan/required-modules.ts
/**
 * The modules that the bundle must hold, by name. Built-in and frozen modules are in the interpreter itself,
 * namespace packages have no file, and a string that happens to name an installed module proves nothing.
 */
function requiredModules(scan) {
    const required = new Map();
    const moduleIn = new Map(scan.modules.map(({ file, name }) => [file, name]));
    for (const reference of scan.references) {
        const { module, kind, file, line, optional } = reference;
        if (!isRequired(reference) || (kind !== 'own' && kind !== 'installed' && kind !== 'stdlib'))
            continue;
        const known = required.get(module) ?? { module, kind, optional: true, places: [], importers: [] };
        known.optional &&= optional;
        if (!known.places.some((place) => place.file === file && place.line === line))
            known.places.push({ file, line });
        known.importers.push(moduleIn.get(file) ?? file);
        required.set(module, known);
    }
    addParents(scan, required);
    return [...required.values()].sort((a, b) => (a.module < b.module ? -1 : 1));
}
function isRequired({ via, kind, namespace }) {
    return !namespace && !(via === 'text' && kind !== 'own');
}
/** Importing `app.routes.users` runs `app` and `app.routes` too, where they have an `__init__`. */
function addParents(scan, required) {
    const packages = new Set(scan.modules.filter((module) => module.package).map(({ name }) => name));
    for (const child of [...required.values()]) {
        const parts = child.module.split('.');
        for (let length = 1; length < parts.length; length += 1) {
            const name = parts.slice(0, length).join('.');
            if (!packages.has(name))
                continue;
            const parent = required.get(name);
            const { places, importers } = child;
            if (!parent)
                required.set(name, { ...child, module: name, places: [...places], importers: [...importers] });
            else {
                parent.optional &&= child.optional;
                parent.importers.push(...importers);
            }
        }
    }
}

;// CONCATENATED MODULE: ./src/build-backend/scan/scan.ts



const PROBE = 'scan';
const LINES_OF_TRACEBACK = 6;
const list = zod/* array */.YOg(zod/* record */.g1P(zod/* string */.YjP(), zod/* unknown */.L5J()));
/** The outline only: the probe and this reader are always of one version. */
const outline = zod/* object */.Ikc({
    schema: zod/* literal */.euz(1),
    python: zod/* string */.YjP(),
    entry: zod/* object */.Ikc({ found: zod/* boolean */.zMY(), file: zod/* string */.YjP().nullable(), module: zod/* string */.YjP().nullable() }),
    searchPaths: zod/* array */.YOg(zod/* string */.YjP()),
    modules: list,
    references: list,
    opaqueImports: list,
    pluginFolders: list,
    metadata: list,
    entryPointGroups: list,
    data: list,
    looked: zod/* array */.YOg(zod/* string */.YjP()),
    packageData: list,
    distributions: list,
    syntaxErrors: list,
});
/**
 * Reads the backend's sources and its environment with the user's interpreter; nothing of them is executed.
 * Throws `scan-entry-missing`, `scan-syntax-error` when the entry itself cannot be read, and `scan-failed`.
 */
async function scanBackend(request, tools) {
    const { python, host, shown = (file) => file } = tools;
    const answer = await (0,python_probe/* runProbe */.m)(host, python, PROBE, request).catch((error) => {
        throw error instanceof errors/* UserError */.yo ? error : scanFailed(error);
    });
    const scan = showFiles(outline.parse(answer), shown);
    checkEntry(scan, request);
    return scan;
}
/** The scan with every place in the words of the reader. Values for the packager stay as they are. */
function showFiles(scan, shown) {
    const show = (places) => places.map((place) => ({ ...place, file: shown(place.file) }));
    const { entry, modules, references, opaqueImports, metadata, entryPointGroups, data, syntaxErrors } = scan;
    return {
        ...scan,
        entry: { ...entry, file: entry.file === null ? null : shown(entry.file) },
        modules: show(modules),
        references: show(references),
        opaqueImports: show(opaqueImports),
        metadata: show(metadata),
        entryPointGroups: show(entryPointGroups),
        data: show(data),
        syntaxErrors: show(syntaxErrors),
    };
}
function scanFailed(cause) {
    const last = cause.message.trim().split('\n').slice(-LINES_OF_TRACEBACK).join('\n');
    return new errors/* UserError */.yo('scan-failed', 'The scan of the backend ended with an error of Python.', {
        hint: `It said:\n${last}`,
        cause,
    });
}
function checkEntry(scan, { entry }) {
    const problem = scan.syntaxErrors.find(({ file }) => file === scan.entry.file);
    if (problem) {
        const { file, line, column, message } = problem;
        throw new errors/* UserError */.yo('scan-syntax-error', `The entry ${file} cannot be read by Python ${scan.python}: ${message}.`, {
            hint: `Correct ${file}, line ${line}, or choose the Python version it is written for with the input 'python'.`,
            place: { file, line, column },
        });
    }
    if (scan.entry.found)
        return;
    const name = entry.kind === 'script' ? entry.file : entry.module;
    throw new errors/* UserError */.yo('scan-entry-missing', `The entry '${name}' was not found.`, {
        hint: entry.kind === 'script'
            ? 'Give the script relative to the working directory.'
            : 'Is it below the working directory, or installed? A script is given with its ending: main.py.',
    });
}

;// CONCATENATED MODULE: ./src/build-backend/spec-script.ts
/** `Analysis(['main.py'], …)`; a literal that is only a part of an expression (`'src/' + name`) tells nothing. */
const spec_script_SCRIPT = /\bAnalysis\(\s*(?:scripts\s*=\s*)?\[\s*r?(['"])([^'"\n]+)\1\s*[,\]]/;
/**
 * The first script that the text of a spec gives to `Analysis`, with `/`, relative to the spec's folder or absolute;
 * undefined if it is not there as plain text.
 */
function specScript(text) {
    const code = text.replaceAll(/(?<=^|\s)#.*$/gm, '');
    return spec_script_SCRIPT.exec(code)?.[2]?.replaceAll(/\\{1,2}/g, '/');
}

;// CONCATENATED MODULE: ./src/build-backend/scan-sources.ts












const NOTHING = {
    added: [],
    suggested: [],
    required: [],
    packageData: [],
    known: { application: new Set(), installed: new Set(), byDistribution: new Map() },
    files: [],
    looked: [],
    own: [],
};
/**
 * Reads the sources and says what they need. Throws `module-not-installed` as `check-imports` says, and what is wrong
 * with the entry. A spec whose script cannot be told from its text is not scanned; that is said.
 */
async function scanSources(plan, environment, host) {
    const entry = await scanEntry(plan);
    if (!entry) {
        host.annotate('warning', "The spec's Analysis(…) names no script as plain text, so the sources are not scanned.");
        return NOTHING;
    }
    const { workingDirectory, project } = plan;
    const request = {
        root: workingDirectory,
        entry,
        platform: host.platform,
        searchPaths: project.sourceRoots,
    };
    const scan = await scanBackend(request, {
        python: environment.python,
        host,
        shown: fromWorkspace(workingDirectory, host),
    });
    reportOddities(scan, host);
    reportMissing(scan, plan, host);
    const { certain: found, suggested } = proposals(scan, givenOptions(plan));
    const certain = [...found, ...startOfPackage(scan, plan)];
    const fromSpec = plan.source.kind === 'spec';
    for (const { input, value, reason } of fromSpec ? [] : certain)
        host.info(`added ${input}: ${value} (${reason})`);
    return {
        added: fromSpec ? [] : certain,
        // A spec may have its own way to say the same: what it lacks shows in the proof.
        suggested: fromSpec ? [] : suggested,
        required: requiredModules(scan),
        packageData: scan.packageData,
        known: knownPackages(scan),
        files: filesOf(scan, workingDirectory, host),
        looked: scan.looked.map((path) => (0,external_node_path_.resolve)(workingDirectory, path)),
        own: ownModules(scan),
    };
}
/** Annotations count from the workspace; the scan counts from the working directory. Installed files stay as they are. */
function fromWorkspace(workingDirectory, { workspace }) {
    const prefix = (0,external_node_path_.relative)(workspace, workingDirectory);
    if (prefix === '' || prefix.startsWith('..') || (0,external_node_path_.isAbsolute)(prefix))
        return (file) => file;
    return (file) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workingDirectory, file)) ? (0,external_node_path_.join)(prefix, file).replaceAll(external_node_path_.sep, '/') : file;
}
async function scanEntry({ source, workingDirectory }) {
    if (source.kind === 'module') {
        return {
            kind: 'module',
            module: source.module,
            ...(source.function !== undefined && { function: source.function }),
        };
    }
    const file = source.kind === 'script' ? source.file : await scriptOfSpec(source.file);
    if (file === undefined)
        return undefined;
    return { kind: 'script', file: (0,external_node_path_.relative)(workingDirectory, file).replaceAll(external_node_path_.sep, '/') };
}
async function scriptOfSpec(spec) {
    const script = specScript(await (0,promises_.readFile)(spec, 'utf8'));
    return script === undefined ? undefined : (0,external_node_path_.resolve)((0,external_node_path_.dirname)(spec), script);
}
/** What is worth a look and no reason to stop. */
function reportOddities(scan, host) {
    for (const { file, line, message } of scan.syntaxErrors) {
        host.annotate('warning', `This file cannot be read, so what it imports is unknown: ${message}`, {
            file,
            line,
        });
    }
    for (const { file, line, source } of unreachableData(scan)) {
        host.annotate('warning', `This line opens '${source}' by its place above the code; frozen, it would look outside of the bundle.\nKeep the file beside the modules that read it, or look below sys._MEIPASS.`, { file, line });
    }
}
function reportMissing(scan, { inputs, baseline }, host) {
    const error = missingError({
        ...scan,
        references: scan.references.filter(({ module }) => !baseline.has(module)),
    });
    if (!error || inputs['check-imports'] === 'off')
        return;
    if (inputs['check-imports'] === 'error')
        throw error;
    warnOf([error], host);
}
/** `python -m package` runs its `__main__`, which nothing imports. */
function startOfPackage({ modules }, { source }) {
    const main = source.kind === 'module' && source.function === undefined ? `${source.module}.__main__` : undefined;
    if (main === undefined || !modules.some(({ name }) => name === main))
        return [];
    return [{ input: 'hidden-imports', value: main, reason: 'it is what starts the package', certain: true }];
}
function givenOptions({ inputs }) {
    return { ...inputs, 'exclude-modules': excludedModules(inputs) };
}
/**
 * Modules of installed distributions are named from their own search folder, and belong to the environment. One that is no
 * Python yet counts: it may be soon.
 */
function filesOf({ modules, syntaxErrors }, workingDirectory, { workspace }) {
    return [...modules, ...syntaxErrors].flatMap(({ file }) => {
        const places = [(0,external_node_path_.resolve)(workspace, file), (0,external_node_path_.resolve)(workingDirectory, file)];
        return places.filter((place) => (0,external_node_fs_.existsSync)(place)).slice(0, 1);
    });
}
/** Modules of an installed program that is frozen are the environment's: they change with its lock only. */
function ownModules({ modules, distributions }) {
    const editable = new Set(distributions.filter((each) => each.editable).map(({ name }) => name));
    const own = modules.filter(({ distribution }) => distribution === null || editable.has(distribution));
    return [...new Set(own.map(({ name }) => name.split('.')[0] ?? name))].filter((name) => name !== '__main__');
}
/** The application is what the entry reaches by itself; a third-party program that is frozen counts as such. */
function knownPackages({ modules, distributions }) {
    const application = new Set(modules.map(({ name }) => name.split('.')[0] ?? name));
    // The script may be frozen as a module.
    for (const { name, file } of modules)
        if (name === '__main__')
            application.add((0,external_node_path_.parse)(file).name);
    const installed = new Set(distributions.flatMap(({ topLevel }) => topLevel));
    const byDistribution = new Map(distributions.flatMap(({ name, topLevel: [first] }) => first === undefined ? [] : [[(0,requirement_lines/* normalizedName */.j8)(name), first]]));
    return { application, installed, byDistribution };
}

// EXTERNAL MODULE: ./src/build-backend/size-budget.ts
var size_budget = __webpack_require__(612);
;// CONCATENATED MODULE: ./src/build-backend/strip-libraries.ts



/**
 * Removes the symbols of every ELF library below `tree`, one at a time: libraries that patchelf has changed
 * (numpy's and scipy's own) lose their alignment under `strip`, and those stay as they are.
 * Throws `tool-missing` without `strip` (Debian's binutils).
 */
async function stripLibraries(tree, host) {
    const result = { stripped: [], kept: [] };
    const entries = await (0,promises_.readdir)(tree, { recursive: true, withFileTypes: true });
    for (const entry of entries) {
        if (!entry.isFile())
            continue;
        const file = (0,external_node_path_.join)(entry.parentPath, entry.name);
        const info = await (0,binary/* readBinary */.C8)(file);
        if (info?.format !== 'elf' || info.kind !== 'library')
            continue;
        const list = (await stripOne(file, host)) ? result.stripped : result.kept;
        list.push(file);
    }
    return result;
}
/** Strips `file` if the result is smaller and can still be loaded; returns whether it did. */
async function stripOne(file, host) {
    const copy = `${file}.stripped`;
    await (0,promises_.copyFile)(file, copy);
    const { code } = await host.exec('strip', ['--strip-unneeded', copy], { allowFailure: true });
    const info = code === 0 ? await (0,binary/* readBinary */.C8)(copy) : undefined;
    const smaller = (await (0,promises_.stat)(copy)).size < (await (0,promises_.stat)(file)).size;
    if (info?.format !== 'elf' || !info.aligned || !smaller) {
        await (0,promises_.rm)(copy);
        return false;
    }
    await (0,promises_.rename)(copy, file);
    return true;
}

;// CONCATENATED MODULE: ./src/build-backend/clean-build.ts


















/** The environment of the build, made in the work folder or checked. */
function makeEnvironment({ plan, folders, phases }, host) {
    return phases.run('environment', 'Prepare the environment', () => prepareEnvironment(environmentRequest(folders, plan), host));
}
/**
 * Scans, freezes, proves and packs the program in the folders of `context`. `ready` is the environment if there is
 * one already. Throws everything that can be wrong with environment, sources and bundle.
 */
async function cleanBuild(context, host, ready) {
    const { plan, folders, phases } = context;
    const environment = ready ?? (await makeEnvironment(context, host));
    const scan = await phases.run('scan', 'Scan the sources', () => scanSources(plan, environment, host));
    const parts = { folders, plan, environment, scan };
    const program = await phases.run('freeze', 'Freeze', () => freeze(parts, host));
    const proof = await phases.run('proof', 'Prove the bundle', () => proveBundle({ plan, program, scan }, host));
    const manifest = await phases.run('hash', 'Hash the tree', () => manifestOf({ program, environment, plan, seconds: phases.seconds }, host));
    const findings = await findingsOf({ ...parts, program, proof, manifest });
    (0,size_budget/* assertSize */.S)(manifest.size, findings.packages, plan.inputs);
    const staged = { ...(0,hand_over/* handOverIn */.v)(folders.staging, manifest), tree: program.tree };
    const packed = await phases.run('archive', 'Write the archive', () => clean_build_pack({ program, manifest, file: staged.archive }, host));
    const whole = (0,sidecar_manifest/* checkedManifest */.ld)(manifest, staged.manifest);
    return { staged, manifest: whole, findings, environment, program, scan, packed };
}
async function findingsOf({ environment, scan, ...made }) {
    const { program, proof, manifest } = made;
    return {
        environment: environment.installer === 'active' ? 'active environment' : `own environment, ${environment.installer}`,
        packages: sizesOf(proof.contents, scan.known, program.imports),
        needs: await needsOf(program.tree, manifest),
        added: scan.added,
        suggested: scan.suggested,
        unresolved: proof.unresolved,
    };
}
/** What the files ask of the system. Throws `binary-damaged`: a build that wrote such a file is not done. */
async function needsOf(tree, { files }) {
    const binaries = await (0,sidecar_binaries/* readBinaries */.Y)(tree, files);
    (0,errors/* throwAll */.Kx)([...binaries.damaged.values()]);
    return (0,system_needs/* systemNeeds */.D)(binaries);
}
/** The application's own files come last, so that a later archive can take over the bytes of all others. */
function clean_build_pack({ program, manifest, file }, { signal }) {
    const application = new Set(program.layer.files.map(({ path }) => path));
    return (0,pack/* packArchive */.u)({
        root: program.tree,
        entries: manifest.files,
        file,
        topLevel: manifest.name,
        layerOf: ({ path }) => (application.has(path) ? 1 : 0),
        signal,
    });
}
function environmentRequest({ work }, { project, inputs }) {
    return {
        project,
        folder: (0,external_node_path_.join)(work, 'environment'),
        python: inputs.python,
        environment: inputs.environment,
        requirements: inputs.requirements,
        packager: inputs.packager,
        packagerVersion: inputs['packager-version'],
        targetArch: inputs['target-arch'] ?? inputs['target-triple'],
        rebuildBootloader: inputs['rebuild-bootloader'],
    };
}
async function freeze({ folders, plan, environment, scan }, host) {
    const context = {
        plan,
        environment,
        scan,
        workFolder: folders.work,
        distFolder: (0,external_node_path_.join)(folders.staging, 'dist'),
    };
    if (plan.inputs['target-arch'] === 'universal2' && environment.sitePackages !== undefined) {
        await assertUniversal(environment.sitePackages);
    }
    // After the scan, which tells editable installs by what is removed here.
    if (environment.sitePackages !== undefined)
        await makeMetadataReproducible(environment.sitePackages);
    const program = await packagers_packagers[plan.inputs.packager].freeze(await freezeRequest(context, host), host);
    if (plan.inputs.strip && host.platform === 'linux') {
        const { stripped, kept } = await stripLibraries(program.tree, host);
        host.info(`Stripped ${stripped.length} libraries; left ${kept.length} that it would break or not make smaller.`);
    }
    return program;
}


/***/ }),

/***/ 3157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ environmentLayout)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** The layout of the virtual environment in `folder`, made with `interpreter`. */
function environmentLayout(folder, { version, freeThreaded }, platform) {
    if (platform === 'win32') {
        const bin = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'Scripts');
        return { bin, python: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(bin, 'python.exe'), sitePackages: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'Lib', 'site-packages') };
    }
    const bin = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'bin');
    const minor = version.split('.').slice(0, 2).join('.');
    const library = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'lib', `python${minor}${freeThreaded ? 't' : ''}`);
    return { bin, python: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(bin, 'python'), sitePackages: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(library, 'site-packages') };
}


/***/ }),

/***/ 2390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ cachedTool),
/* harmony export */   k: () => (/* binding */ forgetTool)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8590);



/**
 * The folder `name` of tools below the host's cache; `make` fills a new one if it is absent. Runs side by side are
 * safe: each fills its own folder, the first one finished is kept.
 */
async function cachedTool(host, name, make) {
    const tools = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.cache, 'tools');
    const final = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tools, name);
    if (await exists(final))
        return final;
    await (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_2__/* .withTempDir */ .E8)(tools, async (temporary) => {
        const made = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'tool');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(made);
        await make(made);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(made, final).catch(async (error) => {
            if (!(await exists(final)))
                throw error;
        });
    });
    return final;
}
/** Forgets a cached tool that turned out not to run. */
function forgetTool(host, name) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.cache, 'tools', name), { recursive: true, force: true });
}
function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
}


/***/ }),

/***/ 4664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d4: () => (/* binding */ findUv),
/* harmony export */   fU: () => (/* binding */ uvNeeded)
/* harmony export */ });
/* unused harmony exports UV_TESTED, UV_OLDEST */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8898);
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8382);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3157);
/* harmony import */ var _tool_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2390);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4366);







/** The uv that our tests use; installed from PyPI where none is on PATH. */
const UV_TESTED = '0.13.8';
/** The oldest uv that knows every option that is used. */
const UV_OLDEST = '0.5.0';
/**
 * uv from PATH, or installed with the interpreter's pip into the host's cache, where later runs find it.
 * Without either it says why through `host.info` and returns `undefined`: then `venv` and `pip` have to do.
 */
async function findUv(host, interpreter) {
    const found = await runnable('uv', host);
    if (found && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_2__.ge)(found.version, UV_OLDEST))
        return found;
    if (found)
        host.info(`uv ${found.version} on PATH is older than ${UV_OLDEST}: uv ${UV_TESTED} is used instead.`);
    try {
        return await installed(host, interpreter);
    }
    catch (error) {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo && error.code === 'interrupted')
            throw error;
        host.info(`uv is not on PATH and could not be installed (${lastLine(error)}): venv and pip are used instead.`);
        return undefined;
    }
}
/** The error for a uv.lock without a uv. */
function uvNeeded() {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('uv-needed', 'uv.lock was found, but no uv: it is not on PATH and could not be installed.', {
        hint: 'Install uv before this step (pip install uv), or install without the lock: requirements: pyproject.toml',
    });
}
async function installed(host, interpreter) {
    const name = `uv-${UV_TESTED}-${host.platform}-${interpreter.arch}`;
    const install = () => (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .cachedTool */ .$)(host, name, (folder) => installUv(folder, host, interpreter));
    const uv = await runnable(await programIn(await install(), host), host);
    if (uv)
        return uv;
    // Left by another libc or cut off half-way: once more from the beginning.
    await (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .forgetTool */ .k)(host, name);
    const again = await runnable(await programIn(await install(), host), host);
    if (!again)
        throw new Error(`uv ${UV_TESTED} from PyPI does not run here`);
    return again;
}
async function installUv(folder, host, interpreter) {
    host.info(`Installing uv ${UV_TESTED} from the package index into the cache.`);
    const options = [
        '--no-deps',
        '--only-binary=:all:',
        '--no-input',
        '--disable-pip-version-check',
        '--retries=1',
    ];
    const python = await pythonWithPip(host, interpreter);
    const args = ['-m', 'pip', 'install', ...options, '--target', folder, `uv==${UV_TESTED}`];
    await host.exec(python, args, { env: (0,_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .childEnvironment */ .Q)(host), cwd: host.temp });
}
async function pythonWithPip(host, interpreter) {
    if (interpreter.pip)
        return interpreter.executable;
    if (!interpreter.hasVenv || !interpreter.hasEnsurepip)
        throw new Error('this Python has neither pip nor venv');
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.temp, 'pip-for-uv');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    await host.exec(interpreter.executable, ['-m', 'venv', folder], { env: (0,_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .childEnvironment */ .Q)(host) });
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentLayout */ .A)(folder, interpreter, host.platform).python;
}
/** pip's `--target` puts programs into `bin`; older ones on Windows into `Scripts`. */
async function programIn(folder, host) {
    const file = host.platform === 'win32' ? 'uv.exe' : 'uv';
    const scripts = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'Scripts', file);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(scripts).then(() => scripts, () => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'bin', file));
}
async function runnable(program, host) {
    try {
        const { code, stdout } = await host.exec(program, ['--version'], { allowFailure: true, cwd: host.temp });
        const version = code === 0 ? /^uv (\d+\.\d+\.\d+)/.exec(stdout)?.[1] : undefined;
        return version ? { program, version } : undefined;
    }
    catch (error) {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo && error.code === 'interrupted')
            throw error;
        return undefined;
    }
}
function lastLine(error) {
    const text = error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo ? (error.hint ?? error.message) : String(error);
    return text.trim().split('\n').at(-1)?.trim() ?? '';
}


/***/ }),

/***/ 9420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ packagerCacheIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Where the packager keeps what its next run can use, for the work folder `work`. */
function packagerCacheIn(work) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(work, 'packager-cache');
}


/***/ }),

/***/ 1750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VB: () => (/* binding */ compileModules),
/* harmony export */   ku: () => (/* binding */ findModule),
/* harmony export */   z_: () => (/* binding */ remakeModules)
/* harmony export */ });
/* harmony import */ var _environment_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4366);
/* harmony import */ var _python_probe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(420);


const PROGRAM = 'layer';
/**
 * Compiles `modules` as a clean build does, byte for byte, and tells the surface of each, in order. `python` may be the
 * interpreter that the environment was made from: nothing is imported that is not the standard library's.
 *
 * The bytes depend on the source, the code name, the level of optimisation and the interpreter alone. Two things need
 * care for that: `marshal` marks what is referred to more than once at that moment (bpo-34093; `pyc.py` holds on to
 * everything), and before 3.11 the order of frozen sets in it follows the seed of the hashes (gh-37596).
 */
async function compileModules(python, modules, host) {
    if (modules.length === 0)
        return [];
    return (await run(python, { task: 'compile', modules }, host));
}
/** Replaces the packager's `.pyc` files by the same code in our form, as far as it is the same; in order. */
async function remakeModules(python, modules, readers, host) {
    if (modules.length === 0)
        return [];
    return (await run(python, { task: 'make', modules, readers }, host));
}
/** The file that a top-level module is found in; `outside` if it belongs to the interpreter itself. */
async function findModule(python, search, host) {
    const answer = await run(python, { task: 'find', ...search }, host, ['-s', '-B']);
    return answer;
}
function run(python, request, host, options = ['-s', '-S', '-B']) {
    const inherited = Object.entries((0,_environment_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .childEnvironment */ .Q)(host)).filter(([name]) => !/^PYTHON/i.test(name));
    const env = { ...Object.fromEntries(inherited), PYTHONHASHSEED: '0' };
    return (0,_python_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .runProbe */ .m)(host, python, PROGRAM, request, { options, env });
}


/***/ }),

/***/ 9354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ packArchive),
  i: () => (/* binding */ repackLayer)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./src/shared/files.ts
var files = __webpack_require__(8590);
// EXTERNAL MODULE: ./src/sidecar/in-order.ts
var in_order = __webpack_require__(7357);
// EXTERNAL MODULE: ./src/sidecar/relative-path.ts
var relative_path = __webpack_require__(8131);
// EXTERNAL MODULE: ./src/sidecar/archive/damaged.ts
var damaged = __webpack_require__(4545);
// EXTERNAL MODULE: ./src/sidecar/archive/frame-table.ts
var frame_table = __webpack_require__(406);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(6118);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/sidecar/tree/digest.ts
var digest = __webpack_require__(7982);
;// CONCATENATED MODULE: ./src/sidecar/archive/tar-layer.ts






/** What tar writes behind its last entry. */
const TAR_END = Buffer.alloc(1024);
/** The first moment that zip files can name too; tar programs warn about 1970. */
const EVERY_TIME = new Date('1980-01-01T00:00:00Z');
const READ_SIZE = 2 ** 20;
/**
 * The tar entries of one layer, without the end of the file. The bytes depend on the entries alone: times, owners
 * and users are fixed, names that tar's old header cannot hold go into extended (pax) headers.
 * Throws `tree-changed` if a file is not as its entry says.
 */
async function* tarLayer(layer) {
    const pack = (0,tar_stream.pack)();
    let failure;
    const feeding = feed(pack, layer).catch((error) => {
        failure = error;
        pack.destroy(error);
    });
    let previous;
    try {
        for await (const chunk of pack) {
            if (previous)
                yield previous;
            previous = chunk;
        }
    }
    catch (error) {
        // The stream does not always pass the first error on.
        throw failure ?? error;
    }
    await feeding;
    if (!previous?.equals(TAR_END))
        throw new Error('tar-stream did not end with two empty blocks');
}
async function feed(pack, layer) {
    for (const entry of layer.entries) {
        layer.signal?.throwIfAborted();
        await addEntry(pack, entry, layer);
    }
    pack.finalize();
}
/** Looks at files synchronously: the threads that would do it otherwise are busy compressing (measured: 1.6 s instead of 2.1 s). */
async function addEntry(pack, entry, { root, topLevel }) {
    const header = headerOf(entry, topLevel);
    if (header.type !== 'file') {
        pack.entry(header);
        return;
    }
    const place = (0,external_node_path_.join)(root, entry.path);
    if (entry.size > READ_SIZE)
        return addStream(pack, header, place);
    const content = contentOf(place);
    if (content?.length !== entry.size)
        throw changed(place);
    await new Promise((done, fail) => {
        pack.entry(header, content, (error) => (error ? fail(error) : done()));
    });
}
/** Undefined for a file that is gone. */
function contentOf(place) {
    try {
        return (0,external_node_fs_.readFileSync)(place);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
async function addStream(pack, header, place) {
    if ((0,external_node_fs_.statSync)(place, { throwIfNoEntry: false })?.size !== header.size)
        throw changed(place);
    try {
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(place, { highWaterMark: READ_SIZE }), asNode(pack.entry(header)));
    }
    catch (error) {
        throw (0,external_node_fs_.statSync)(place, { throwIfNoEntry: false })?.size === header.size ? error : changed(place);
    }
}
function headerOf(entry, topLevel) {
    const type = entry.link !== undefined ? 'symlink' : (0,digest/* isFolder */.lQ)(entry) ? 'directory' : 'file';
    return {
        name: `${topLevel}/${entry.path}`,
        type,
        size: entry.size,
        mode: entry.mode,
        mtime: EVERY_TIME,
        uid: 0,
        gid: 0,
        ...(entry.link !== undefined && { linkname: entry.link }),
    };
}
/** streamx' streams have the interface of Node's, but types of their own. */
function asNode(stream) {
    return stream;
}
function changed(place) {
    return new errors/* UserError */.yo('tree-changed', `'${place}' was changed while it was being packed.`, {
        hint: 'Does another program write into this folder? Run it again when it is done.',
    });
}

;// CONCATENATED MODULE: ./src/sidecar/archive/pack.ts











/** Content of one frame: large enough to compress well, small enough that a small sidecar keeps all cores busy. */
const FRAME_SIZE = 2 * 2 ** 20;
/** Threads of Node's pool. zstd's own threads (`nbWorkers`) crash Node 24. */
const FRAMES_AT_ONCE = 3;
const LEVEL = 3;
const compress = (0,external_node_util_.promisify)(external_node_zlib_.zstdCompress);
/**
 * Writes `entries` as a `.tar.zst` whose bytes depend on nothing but them, the name of the top folder and the version
 * of zstd. It is cut into independent frames, which are compressed side by side, with a frame table behind them
 * (see `frame-table.ts`); `tar --zstd` and `zstd` read it too. The file appears when it is complete: on an error or an
 * interruption the previous one is untouched. Throws `tree-changed`.
 */
async function packArchive(request) {
    const file = (0,external_node_path_.resolve)(request.file);
    return (0,files/* withTempDir */.E8)((0,external_node_path_.dirname)(file), async (folder) => {
        const temporary = (0,external_node_path_.join)(folder, 'new');
        const output = await (0,promises_.open)(temporary, 'wx');
        try {
            const archive = await writeFrames(output, request);
            await output.close();
            await (0,promises_.rename)(temporary, file);
            return archive;
        }
        finally {
            await output.close();
        }
    });
}
/**
 * Replaces the last layer of the archive `file`, and makes it the very one that `packArchive` writes for the same
 * entries in all layers. Costs what the last layer does, however large the others are. Throws `tree-changed`,
 * `archive-damaged` (it is shorter than `below`).
 */
async function repackLayer({ below, ...request }) {
    const end = sizeOf(below);
    if ((await (0,promises_.stat)(request.file)).size < end)
        throw (0,damaged/* damaged */.qM)(request.file, 'its end is missing');
    await (0,promises_.truncate)(request.file, end);
    const output = await (0,promises_.open)(request.file, 'a');
    try {
        return await writeFrames(output, request, below);
    }
    finally {
        await output.close();
    }
}
function sizeOf(layers) {
    return layers.reduce((sum, { size }) => sum + size, 0);
}
/** Writes the layers of `request`, which come after those `below`, and the table of all. */
async function writeFrames(output, request, below = []) {
    const written = [];
    for await (const { layer, sizes, bytes } of (0,in_order/* inOrder */.a)(pieces(request), FRAMES_AT_ONCE, compressPiece)) {
        request.signal?.throwIfAborted();
        await output.writeFile(bytes);
        const growing = written[layer] ?? { hash: (0,external_node_crypto_.createHash)('sha256'), frames: [] };
        written[layer] = growing;
        growing.hash.update(bytes);
        growing.frames.push(sizes);
    }
    const layers = [...below, ...written.map(finished)];
    const table = (0,frame_table/* encodeFrameTable */.k)(layers.flatMap(({ frames }) => frames));
    await output.writeFile(table);
    return { size: sizeOf(layers) + table.length, layers };
}
function finished({ hash, frames }) {
    const size = frames.reduce((sum, { compressed }) => sum + compressed, 0);
    return { sha256: hash.digest('hex'), size, frames };
}
async function compressPiece({ layer, content }) {
    const params = {
        [external_node_zlib_.constants.ZSTD_c_compressionLevel]: LEVEL,
        [external_node_zlib_.constants.ZSTD_c_checksumFlag]: 1,
    };
    // A buffer that holds the result in the worst case: a fifth faster than many of the default 16 KB.
    const chunkSize = content.length + Math.ceil(content.length / 256) + 64;
    const bytes = await compress(content, { params, pledgedSrcSize: content.length, chunkSize });
    return { layer, bytes, sizes: { compressed: bytes.length, content: content.length } };
}
/** The tar file in pieces of `FRAME_SIZE`; the last of each layer is shorter. */
async function* pieces({ entries, layerOf, ...request }) {
    const byLayer = Map.groupBy(entries, (entry) => layerOf?.(entry) ?? 0);
    const layers = [...byLayer.entries()].sort(([a], [b]) => a - b).map(([, group]) => group);
    for (const [layer, group] of layers.entries()) {
        const sorted = group.toSorted((a, b) => (0,relative_path/* byCodePoint */.H)(a.path, b.path));
        const content = cut(tarLayer({ ...request, entries: sorted }), layer === layers.length - 1);
        for await (const piece of content)
            yield { layer, content: piece };
    }
    if (layers.length === 0)
        yield { layer: 0, content: TAR_END };
}
async function* cut(chunks, isLast) {
    let frame = Buffer.allocUnsafe(FRAME_SIZE);
    let used = 0;
    async function* all() {
        yield* chunks;
        if (isLast)
            yield TAR_END;
    }
    for await (const chunk of all()) {
        for (let taken = 0; taken < chunk.length;) {
            const copied = chunk.copy(frame, used, taken);
            taken += copied;
            used += copied;
            if (used < FRAME_SIZE)
                continue;
            yield frame;
            frame = Buffer.allocUnsafe(FRAME_SIZE);
            used = 0;
        }
    }
    if (used > 0)
        yield frame.subarray(0, used);
}


/***/ }),

/***/ 150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readBinaries)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8382);
/* harmony import */ var _formats_binary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2400);
/* harmony import */ var _in_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7357);




/** Files read at once: each read is a few small ones, so that most of the time is waiting. */
const FILES_AT_ONCE = 8;
/** Reads the headers of each executable file of `files`, which lie below `root`, once. */
async function readBinaries(root, files) {
    const infos = new Map();
    const damaged = new Map();
    const executable = files.filter(({ kind, link }) => kind !== 'other' && link === undefined);
    const read = async ({ path }) => ({
        path,
        found: await (0,_formats_binary_js__WEBPACK_IMPORTED_MODULE_2__/* .readBinary */ .C8)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path)).catch(damageOnly),
    });
    for await (const { path, found } of (0,_in_order_js__WEBPACK_IMPORTED_MODULE_3__/* .inOrder */ .a)(executable, FILES_AT_ONCE, read)) {
        if (found instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            damaged.set(path, found);
        else if (found)
            infos.set(path, found);
    }
    return { infos, damaged };
}
function damageOnly(error) {
    if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo && error.code === 'binary-damaged')
        return error;
    throw error;
}


/***/ }),

/***/ 1872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ readContents)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/sidecar/formats/pyinstaller/bundle.ts + 4 modules
var pyinstaller_bundle = __webpack_require__(1624);
// EXTERNAL MODULE: ./src/sidecar/module-files.ts
var module_files = __webpack_require__(4321);
;// CONCATENATED MODULE: ./src/sidecar/zip-names.ts
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
/**
 * The names of the entries of a small zip file held in memory (Python's `base_library.zip`), from its central
 * directory (PKWARE's APPNOTE, 4.3.12 and 4.3.16). Stops at damage and gives the names read so far.
 */
function zipNames(bytes) {
    const end = findEnd(bytes);
    if (end === undefined)
        return [];
    const names = [];
    let at = bytes.readUInt32LE(end + 16);
    while (at + ENTRY_LENGTH <= end && bytes.readUInt32LE(at) === ENTRY_SIGNATURE) {
        const length = bytes.readUInt16LE(at + 28);
        if (at + ENTRY_LENGTH + length > end)
            break;
        names.push(bytes.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + length));
        at += ENTRY_LENGTH + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
    return names;
}
/** The end record is the last thing in the file but a comment. */
function findEnd(bytes) {
    const lowest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
    for (let at = bytes.length - END_LENGTH; at >= lowest; at--) {
        if (bytes.readUInt32LE(at) === END_SIGNATURE)
            return at;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/sidecar/contents.ts





const BASE_LIBRARY = 'base_library.zip';
/** Archive entries that are files at run time. */
const FILE_TYPES = new Set(['binary', 'data', 'zip', 'symlink']);
/**
 * Reads the contents of the PyInstaller program `executable` (absolute). `undefined` if it is not PyInstaller's.
 * Where the folder of its files is missing, it has none. Throws `pyinstaller-archive-damaged`.
 */
async function readContents(executable) {
    const bundle = await (0,pyinstaller_bundle/* readPyInstallerBundle */.O)(executable);
    if (!bundle)
        return undefined;
    const inside = bundle.onefile ? filesInside(executable, bundle) : await filesBeside(executable, bundle);
    const base = inside.files.has(BASE_LIBRARY) ? zipNames(await inside.read(BASE_LIBRARY)) : [];
    const modules = [
        ...bundle.modules.map(({ name }) => name),
        ...[...inside.files.keys(), ...base].map(module_files/* moduleOfFile */.k).filter((name) => name !== undefined),
    ];
    return { bundle, modules: new Set(modules.flatMap(withParents)), ...inside };
}
/** A module in a folder without `__init__` implies its namespace packages. */
function withParents(module) {
    const parts = module.split('.');
    return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
}
function filesInside(executable, { entries }) {
    const names = new Map();
    const files = new Map();
    for (const { name, type, compressedSize } of entries) {
        if (!FILE_TYPES.has(type))
            continue;
        const path = name.replaceAll('\\', '/');
        names.set(path, name);
        files.set(path, compressedSize);
    }
    return { files, read: (path) => (0,pyinstaller_bundle/* extractEntry */.g)(executable, names.get(path) ?? path) };
}
async function filesBeside(executable, { contentsDirectory }) {
    const root = (0,external_node_path_.join)((0,external_node_path_.dirname)(executable), contentsDirectory ?? '.');
    const entries = await (0,promises_.readdir)(root, { recursive: true, withFileTypes: true }).catch(noneIfMissing);
    const paths = entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    const sized = paths.map(async (path) => {
        // A link counts as the file that it leads to: that is what the program sees. One to a folder is no file,
        // and one that leads nowhere is nothing.
        const found = await (0,promises_.stat)(path).catch(() => undefined);
        return found?.isFile() ? [[(0,external_node_path_.relative)(root, path).replaceAll(external_node_path_.sep, '/'), found.size]] : [];
    });
    return { files: new Map((await Promise.all(sized)).flat()), read: (path) => (0,promises_.readFile)((0,external_node_path_.join)(root, path)) };
}
function noneIfMissing(error) {
    if (error.code !== 'ENOENT')
        throw error;
    return [];
}


/***/ }),

/***/ 96:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ likelyModules),
/* harmony export */   d: () => (/* binding */ likelyDistribution)
/* harmony export */ });
/** Modules whose distribution has another name, longest names first where one contains the other. */
const DISTRIBUTIONS = {
    'google.protobuf': 'protobuf',
    'google.cloud.storage': 'google-cloud-storage',
    'google.auth': 'google-auth',
    'google.generativeai': 'google-generativeai',
    'google.genai': 'google-genai',
    'ruamel.yaml': 'ruamel.yaml',
    attr: 'attrs',
    bs4: 'beautifulsoup4',
    Crypto: 'pycryptodome',
    cv2: 'opencv-python',
    dateutil: 'python-dateutil',
    discord: 'discord.py',
    docx: 'python-docx',
    dotenv: 'python-dotenv',
    faiss: 'faiss-cpu',
    fitz: 'PyMuPDF',
    git: 'GitPython',
    github: 'PyGithub',
    jose: 'python-jose',
    jwt: 'PyJWT',
    ldap: 'python-ldap',
    Levenshtein: 'python-Levenshtein',
    magic: 'python-magic',
    multipart: 'python-multipart',
    MySQLdb: 'mysqlclient',
    nacl: 'PyNaCl',
    OpenSSL: 'pyOpenSSL',
    PIL: 'pillow',
    pkg_resources: 'setuptools',
    pptx: 'python-pptx',
    psycopg2: 'psycopg2-binary',
    pythoncom: 'pywin32',
    serial: 'pyserial',
    skimage: 'scikit-image',
    sklearn: 'scikit-learn',
    slugify: 'python-slugify',
    socketio: 'python-socketio',
    engineio: 'python-engineio',
    telegram: 'python-telegram-bot',
    tree_sitter: 'tree-sitter',
    usb: 'pyusb',
    websocket: 'websocket-client',
    win32api: 'pywin32',
    win32com: 'pywin32',
    win32con: 'pywin32',
    win32gui: 'pywin32',
    yaml: 'PyYAML',
    zmq: 'pyzmq',
};
/** The distribution that most likely brings `module`: from a small table, else its top-level name. */
function likelyDistribution(module) {
    const parts = module.split('.');
    for (let length = parts.length; length > 0; length -= 1) {
        const name = parts.slice(0, length).join('.');
        const known = Object.hasOwn(DISTRIBUTIONS, name) ? DISTRIBUTIONS[name] : undefined;
        if (known)
            return known;
    }
    return (parts[0] ?? module).replaceAll('_', '-');
}
/** The modules that the distribution `name` most likely brings: from the same table, whatever its capitals and separators. */
function likelyModules(name) {
    const wanted = normalized(name);
    return Object.keys(DISTRIBUTIONS).filter((module) => normalized(DISTRIBUTIONS[module] ?? '') === wanted);
}
/** One spelling for all that Python's packaging takes for the same name (PEP 503). */
function normalized(name) {
    return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
}


/***/ }),

/***/ 4321:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ moduleOfFile)
/* harmony export */ });
/**
 * `mod.cpython-312-x86_64-linux-gnu.so`, `mod.abi3.so`, `mod.cp312-win_amd64.pyd`, `mod.pyd`, `mod.py`, `mod.pyc`.
 * Only extension modules have a tag that counts: nothing imports `__pycache__/mod.cpython-312.pyc` of the missing `mod.py`.
 */
const MODULE_FILE = /^([^.]+)(?:(?:\.[^.]+)?\.(?:so|pyd)|\.pyc?)$/;
/** Where PyInstaller puts extension modules of the standard library. */
const DYNLOAD = /^(?:python3\.\d+t?\/)?lib-dynload\//;
/**
 * The dotted name of the module that a file of a bundle holds, or undefined if it holds none.
 * `path` is relative to the folder that is on `sys.path`, with `/`.
 */
function moduleOfFile(path) {
    const parts = path.replace(DYNLOAD, '').split('/');
    const name = MODULE_FILE.exec(parts.pop() ?? '')?.[1];
    if (name === undefined || parts.some((part) => part === '' || part.includes('.')))
        return undefined;
    const dotted = name === '__init__' ? parts : [...parts, name];
    return dotted.length > 0 ? dotted.join('.') : undefined;
}


/***/ }),

/***/ 9894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ systemNeeds),
/* harmony export */   z: () => (/* binding */ allNeeds)
/* harmony export */ });
/* harmony import */ var _formats_elf_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6775);

/** The highest version of each system library that any file of the tree needs. */
function systemNeeds({ infos }) {
    const highest = new Map();
    for (const need of allNeeds({ infos })) {
        const known = highest.get(need.what);
        if (!known || (0,_formats_elf_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDotted */ .A)(need.value, known.value) > 0)
            highest.set(need.what, need);
    }
    return [...highest.values()];
}
/** What each file asks for, in the order of the files; a universal file once for each processor. */
function allNeeds({ infos }) {
    return [...infos].flatMap(([file, info]) => needsOf(info).map(([what, value]) => ({ what, value, file })));
}
function needsOf(info) {
    const needs = [];
    if (info.format === 'elf')
        needs.push(['GLIBC', info.glibc], ['GLIBCXX', info.glibcxx]);
    if (info.format === 'macho')
        for (const { minMacos } of info.slices)
            needs.push(['macOS', minMacos]);
    return needs.flatMap(([what, value]) => (value === undefined ? [] : [[what, value]]));
}


/***/ })

};
