export const id = 1276;
export const ids = [1276];
export const modules = {

/***/ 7180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ buildKey)
});

// EXTERNAL MODULE: ./src/build-backend/environment/packager-version.ts
var packager_version = __webpack_require__(4944);
// EXTERNAL MODULE: ./src/build-backend/environment/packagers.ts
var packagers = __webpack_require__(7328);
// EXTERNAL MODULE: ./src/build-backend/environment/requirements.ts
var environment_requirements = __webpack_require__(2979);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/build-backend/environment/requirement-lines.ts
var requirement_lines = __webpack_require__(5826);
;// CONCATENATED MODULE: ./src/build-backend/cache/key/full-lock.ts



/**
 * What `source` installs, if its files tell that to the byte: a lock, or requirements with hashes. Undefined if a
 * version is left to the index, or if something is installed from a folder or a file of this machine.
 */
async function lockedBy(source, project) {
    switch (source.kind) {
        case 'pyproject':
            return source.dependencies.length === 0 ? { contents: [], versions: {} } : undefined;
        case 'list':
            return source.specifiers.length === 0 ? hashedFiles(source.files) : undefined;
        case 'uv-lock':
            return lockFile(source.file, (one) => isOfUv(one, { lock: source.file, project }));
        case 'poetry-lock':
            return lockFile(source.file, isOfPoetry);
    }
}
async function lockFile(file, isFixed) {
    const text = await (0,promises_.readFile)(file, 'utf8');
    const packages = packagesOf(text);
    if (!packages.every(isFixed))
        return undefined;
    const versions = {};
    for (const { name, version = 'of the project' } of packages) {
        // A lock has one package twice where platforms differ.
        versions[name] = Object.hasOwn(versions, name) ? `${versions[name]} or ${version}` : version;
    }
    return { contents: [text.replaceAll('\r\n', '\n')], versions };
}
/** Read line by line, since locks are written by programs and a parser of all of TOML takes long for large ones. */
function packagesOf(text) {
    const [, ...blocks] = text.split(/^\[\[package\]\]\r?$/m);
    return blocks.map((block) => ({
        name: quotedText(block, 'name') ?? '',
        version: quotedText(block, 'version'),
        block,
    }));
}
function quotedText(block, key) {
    return new RegExp(`^${key} = "([^"]*)"\\r?$`, 'm').exec(block)?.[1];
}
/** An index, an address or a commit; of folders only the project itself, which is not installed. */
function isOfUv({ block }, { lock, project }) {
    const [, kind, value = ''] = /^source = \{ (\w+) = "([^"]*)"/m.exec(block) ?? [];
    if (kind === 'registry')
        return /^https?:/.test(value);
    if (kind === 'git')
        return /#[0-9a-f]{40}$/.test(value);
    if (kind === 'url')
        return true;
    const isFolder = kind === 'editable' || kind === 'virtual' || kind === 'directory';
    return isFolder && (0,external_node_path_.resolve)((0,external_node_path_.dirname)(lock), value) === (0,external_node_path_.resolve)(project);
}
function isOfPoetry({ block }) {
    const source = /^\[package\.source\]\r?\n([^[]*)/m.exec(block)?.[1];
    if (source === undefined)
        return true;
    const type = quotedText(source, 'type');
    if (type === 'git')
        return /^[0-9a-f]{40}$/.test(quotedText(source, 'resolved_reference') ?? '');
    return type === 'legacy' || type === 'url';
}
async function hashedFiles(files) {
    const contents = [];
    const versions = {};
    for (const file of files) {
        for (const { content, file: from } of await (0,requirement_lines/* readFileLines */.MU)(file)) {
            contents.push(content);
            if (content.startsWith('-') ? !isHarmless(content, from) : !/\s--hash[=\s]/.test(content))
                return undefined;
            const name = (0,requirement_lines/* nameOf */.Vb)(content);
            if (name !== undefined)
                versions[name] = /===?\s*([^\s;\\]+)/.exec(content)?.[1] ?? 'as its hash says';
        }
    }
    return { contents, versions };
}
/** An option that installs nothing: where to look, and the inclusion, whose lines follow. */
function isHarmless(content, file) {
    if ((0,requirement_lines/* includedFile */.xP)(content, file) !== undefined)
        return true;
    return /^(?:--(?:index-url|extra-index-url|trusted-host|require-hashes|only-binary|no-binary|prefer-binary)\b|-i\b)/.test(content);
}

// EXTERNAL MODULE: ./src/build-backend/cache/key/key-part.ts
var key_part = __webpack_require__(1661);
;// CONCATENATED MODULE: ./src/build-backend/cache/key/installer-variables.ts

/** Where packages come from, how fast, and what is printed: nothing that changes what a lock installs. */
const HARMLESS = new RegExp(`_(?:${[
    'CACHE|INDEX|URL|LINKS|PROXY|CERT|HOST|TLS|NETRC|KEYRING|CREDENTIALS|OFFLINE|HTTP|TIMEOUT|RETRIES|CONCURRENT',
    'PROGRESS|COLOR|QUIET|VERBOSE|LOG|INPUT|WRAP|VERSION_CHECK|ROOT_USER_ACTION|LINK_MODE|COMPILE|COMPILE_BYTECODE',
    // For other commands than those of a build, or set by us.
    'PYTHON|TOOL|PUBLISH|PROJECT|USER|WORKING_DIR|WORKING_DIRECTORY|ENV_FILE|REQUIRE_VIRTUALENV|BREAK_SYSTEM_PACKAGES',
].join('|')})(?:_|$)`);
/**
 * Variables of pip and uv that may change what is installed although versions and hashes are given (a wheel, or the
 * source and its options). One that is not known to be harmless counts. Values may be secret, so digests stand here.
 */
function installerVariables({ env }) {
    const found = Object.entries(env).filter(([name, value]) => value && /^(?:UV|PIP)_/i.test(name) && !HARMLESS.test(name.toUpperCase()));
    return Object.fromEntries(found.map(([name, value = '']) => [`(${name.toUpperCase()})`, (0,key_part/* digestOf */.ol)(value)]));
}

;// CONCATENATED MODULE: ./src/build-backend/cache/key/environment-part.ts





/**
 * What the program can import: told by locked files, else by the environment that was made. Undefined if it was not
 * and files do not tell. A prepared environment makes another part than its lock does, even if both mean the same.
 */
async function environmentPart({ plan, requirements, prepared }, host) {
    const { inputs, workingDirectory } = plan;
    const { label } = requirements;
    if (prepared)
        return preparedPart(prepared, label);
    if (inputs.environment === 'active')
        return undefined;
    const locked = await Promise.all(requirements.sources.map((source) => lockedBy(source, workingDirectory)));
    const known = locked.filter((one) => one !== undefined);
    if (known.length < locked.length)
        return undefined;
    const contents = known.flatMap((one) => one.contents);
    const versions = Object.assign({}, ...known.map((one) => one.versions));
    return (0,key_part/* keyPart */.Vs)('environment', { ...versions, [LOCK]: (0,key_part/* digestOf */.ol)(contents), ...installerVariables(host) }, label);
}
/** The entry that is no distribution; no name of one begins like this. */
const LOCK = '(contents)';
async function preparedPart(prepared, label) {
    const { distributions, installer, packageFolders } = prepared;
    const versions = distributions.map(({ name, version }) => [name, version]);
    const records = (await Promise.all(packageFolders.map(recordsIn))).flat().sort();
    const kind = installer === 'active' ? 'active' : 'isolated';
    return (0,key_part/* keyPart */.Vs)('environment', { ...Object.fromEntries(versions), '(kind)': kind, [LOCK]: (0,key_part/* digestOf */.ol)(records) }, label);
}
/** What each distribution installed, with digests. */
async function recordsIn(sitePackages) {
    const names = await (0,promises_.readdir)(sitePackages).catch(() => []);
    const folders = names.filter((name) => name.endsWith('.dist-info')).sort();
    const records = folders.map(async (folder) => {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(sitePackages, folder, 'RECORD'), 'utf8').catch(() => '');
        return `${folder}\n${lastingLines(text).join('\n')}`;
    });
    return Promise.all(records);
}
/**
 * The lines that are the same wherever and by whatever the distribution was installed: without start scripts (they
 * name the interpreter), compiled files, and what says how it came here. Of a `.pth` only the name counts: that of an
 * editable install names a folder, whose files are sources.
 */
function lastingLines(record) {
    return record
        .split(/\r?\n/)
        .filter((line) => line !== '' &&
        !/^"?\.\.[\\/]|\.pyc,|\.dist-info[\\/](?:RECORD|INSTALLER|REQUESTED|direct_url\.json|uv_cache\.json),/.test(line))
        .map((line) => line.replace(/(\.pth"?),.*$/, '$1').replaceAll('\\', '/'))
        .sort();
}

// EXTERNAL MODULE: ./src/build-backend/cache/key/interpreter-fingerprint.ts + 3 modules
var interpreter_fingerprint = __webpack_require__(9841);
// EXTERNAL MODULE: ./src/build-backend/pyinstaller/data-item.ts
var data_item = __webpack_require__(8035);
;// CONCATENATED MODULE: ./src/build-backend/cache/key/option-decisions.ts
/** One decision for each input: a new input does not compile until it has one. */
const DECISIONS = {
    'working-directory': { ignored: 'every path of a source is relative to it' },
    packager: { part: 'packager' },
    'packager-version': { part: 'packager' },
    spec: 'path',
    entry: 'path',
    name: { part: 'project' },
    version: { part: 'project' },
    mode: 'value',
    'collect-all': 'value',
    'collect-submodules': 'value',
    'collect-data': 'value',
    'copy-metadata': 'value',
    'hidden-imports': 'value',
    'exclude-modules': 'value',
    'exclude-preset': 'value',
    'add-data': 'data',
    'add-binary': 'data',
    'hooks-dir': 'path',
    'runtime-hooks': 'path',
    icon: 'path',
    console: 'value',
    strip: 'value',
    optimize: 'value',
    upx: 'value',
    'target-arch': 'value',
    clean: { ignored: 'the packager has a cache of its own in each build, which is always empty' },
    'version-resource': 'value',
    'rebuild-bootloader': 'value',
    'extra-args': 'value',
    python: { part: 'interpreter' },
    environment: { part: 'environment' },
    requirements: { part: 'environment' },
    // The tree is the same, but whether there is one is decided by them.
    'check-imports': 'value',
    'import-baseline': 'path',
    'max-size': { ignored: 'it is compared with the size in the manifest, whoever made that' },
    // It stands in the manifest and in the names of the hand-over.
    'target-triple': { part: 'target' },
    layout: { ignored: 'it is made from the finished tree' },
    output: { ignored: 'it says where the result goes' },
    cache: { ignored: 'it says where builds are kept' },
    'cache-directory': { ignored: 'it says where builds are kept' },
    'cache-url': { ignored: 'it says where builds are kept' },
    'cache-token': { ignored: 'it says where builds are kept' },
    'cache-read-only': { ignored: 'it says whether builds are kept' },
    'max-cache-size': { ignored: 'it says how many builds are kept' },
    'check-layers': { ignored: 'it compares, and changes nothing' },
    layers: 'value',
    artifact: { ignored: 'it says under which name the result is uploaded' },
};

// EXTERNAL MODULE: ./src/build-backend/cache/key/source-path.ts
var source_path = __webpack_require__(3323);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/build-backend/environment/variables.ts
var variables = __webpack_require__(4366);
;// CONCATENATED MODULE: ./src/build-backend/cache/key/tool-entries.ts




/** The programs of the system that change files of the tree, each with the digest of what PATH has under its name. */
async function toolEntries({ strip, upx }, host) {
    const tools = [...(strip ? ['strip'] : []), ...(upx ? ['upx'] : [])];
    const digests = tools.map(async (tool) => [`program ${tool}`, await digestOnPath(tool, host)]);
    return Object.fromEntries(await Promise.all(digests));
}
async function digestOnPath(tool, host) {
    const { delimiter } = host.platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
    const file = host.platform === 'win32' ? `${tool}.exe` : tool;
    for (const folder of ((0,variables/* variable */.b)(host, 'PATH') ?? '').split(delimiter).filter(Boolean)) {
        const content = await (0,promises_.readFile)((0,external_node_path_.join)(folder, file)).catch(() => undefined);
        if (content)
            return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
    }
    return 'absent';
}

;// CONCATENATED MODULE: ./src/build-backend/cache/key/options-part.ts





/** The inputs that decide what a build makes, and the tools that some of them call. */
async function optionsPart({ inputs, workingDirectory }, host) {
    const base = { workingDirectory, workspace: host.workspace };
    const entries = {};
    for (const [name, value] of Object.entries(inputs)) {
        const decision = DECISIONS[name];
        if (typeof decision === 'string')
            entries[name] = written(name, value, { decision, base });
    }
    return (0,key_part/* keyPart */.Vs)('options', { ...entries, ...(await toolEntries(inputs, host)) });
}
/** The value as one text; items of a list are lines. */
function written(name, value, { decision, base }) {
    if (value === undefined)
        return '';
    const items = Array.isArray(value) ? value.map(String) : [String(value)];
    if (decision === 'value')
        return items.join('\n');
    if (decision === 'path')
        return items.map((item) => pathText(item, base)).join('\n');
    return items
        .map((line) => {
        const { source, destination } = (0,data_item/* parseDataItem */.F)(name, line);
        return `${pathText(source, base)}:${destination}`;
    })
        .join('\n');
}
/** Only what looks like a path: an entry may be a module. */
function pathText(text, base) {
    return /[\\/]/.test(text) ? (0,source_path/* sourcePath */.Z3)(text, base) : text;
}

// EXTERNAL MODULE: ./src/build-backend/cache/key/own-part.ts + 1 modules
var own_part = __webpack_require__(5080);
;// CONCATENATED MODULE: ./src/build-backend/cache/key/pinned.ts
/** Whether a PEP 508 requirement leaves no choice of version: `name==1.2`, perhaps with a marker. */
function isPinned(requirement) {
    return /^[\w.-]+(?:\[[^\]]*\])?\s*={2,3}\s*[^*,;\s]+\s*(?:;.*)?$/.test(requirement);
}

// EXTERNAL MODULE: ./src/build-backend/environment/project-metadata.ts
var project_metadata = __webpack_require__(78);
;// CONCATENATED MODULE: ./src/build-backend/cache/key/project-part.ts


/** Name and version of the program, where its modules are looked for, and what `importlib.metadata` will say of it. */
async function projectPart({ name, version, project }) {
    const metadata = await (0,project_metadata/* projectMetadata */.h)(project);
    const files = Object.entries(metadata?.files ?? {}).map(([file, text]) => [`metadata ${file}`, text]);
    return (0,key_part/* keyPart */.Vs)('project', {
        name: name ?? "the spec's",
        version: version.text,
        'source roots': project.sourceRoots.join(' '),
        ...Object.fromEntries(files),
    });
}

;// CONCATENATED MODULE: ./src/build-backend/cache/key/target-part.ts

/** What is built on, and for. */
function targetPart({ inputs }, host) {
    const { platform, arch } = host;
    // Without a name the interpreter decides, which is a part of its own.
    return (0,key_part/* keyPart */.Vs)('target', { platform, arch, triple: inputs['target-triple'] ?? "the interpreter's" });
}

;// CONCATENATED MODULE: ./src/build-backend/cache/key/git-state.ts



/**
 * Digest of what is checked out in the repository around `folder` and of every branch and tag, read without git;
 * `none` outside of a repository. Changes that are not committed are not in it.
 */
async function gitState(folder) {
    const git = await gitFolder(folder);
    if (git === undefined)
        return 'none';
    // A second work tree keeps its branches with the first.
    const common = (0,external_node_path_.resolve)(git, (await textOf((0,external_node_path_.join)(git, 'commondir'))) || '.');
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(common, 'refs'), { recursive: true }).catch(() => []);
    const references = names.sort().map(async (name) => [name, await textOf((0,external_node_path_.join)(common, 'refs', name))]);
    return (0,key_part/* digestOf */.ol)([
        await textOf((0,external_node_path_.join)(git, 'HEAD')),
        await textOf((0,external_node_path_.join)(common, 'packed-refs')),
        await Promise.all(references),
    ]);
}
async function gitFolder(folder) {
    const git = (0,external_node_path_.join)(folder, '.git');
    const found = await (0,promises_.stat)(git).catch(() => undefined);
    if (found?.isDirectory())
        return git;
    const other = found && /^gitdir: (.+)$/.exec(await textOf(git))?.[1];
    if (other !== undefined)
        return (0,external_node_path_.resolve)(folder, other);
    const parent = (0,external_node_path_.dirname)(folder);
    return parent === folder ? undefined : gitFolder(parent);
}
/** Empty for what is not there or is a folder. */
async function textOf(file) {
    return (await (0,promises_.readFile)(file, 'utf8').catch(() => '')).trim();
}

;// CONCATENATED MODULE: ./src/build-backend/cache/key/spec-text.ts


/** `import x`, `from x import y`: the first module of a line is enough for what a spec imports of its own. */
const IMPORTED = /^[ \t]*(?:from|import)[ \t]+([A-Za-z_]\w*)/gm;
/** What a spec does, as text: its own, and that of the modules beside it that it imports. Empty without a spec. */
async function specText({ source, workingDirectory, }) {
    if (source.kind !== 'spec')
        return '';
    const spec = await (0,promises_.readFile)(source.file, 'utf8');
    const modules = new Set([...spec.matchAll(IMPORTED)].map(([, name]) => name));
    const folders = new Set([(0,external_node_path_.dirname)(source.file), workingDirectory]);
    const files = [...folders].flatMap((folder) => [...modules].map((name) => (0,external_node_path_.join)(folder, `${name}.py`)));
    const texts = files.map((file) => (0,promises_.readFile)(file, 'utf8').catch(() => ''));
    // Only whole lines: a # may stand in a text.
    return [spec, ...(await Promise.all(texts))].join('\n').replaceAll(/^\s*#.*$/gm, '');
}

;// CONCATENATED MODULE: ./src/build-backend/cache/key/variables-part.ts




/** What the interpreter's compiler, PyInstaller's search for libraries, and its hooks read. */
const READ_BY_TOOLS = /^(?:PYTHONOPTIMIZE|PYTHONNODEBUGRANGES|LD_LIBRARY_PATH|DYLD_\w*LIBRARY_PATH|DYLD_\w*FRAMEWORK_PATH|PYINSTALLER_(?!CONFIG_DIR$)\w+|MPLBACKEND|QT_API|MACOSX_DEPLOYMENT_TARGET)$/;
/** Set by us, from what is in the key already. */
const OURS = new Set([
    'SIDECAR_NAME',
    'SIDECAR_VERSION',
    'PYTHONHASHSEED',
    'PYTHONPATH',
    'SOURCE_DATE_EPOCH',
]);
/** `os.environ['X']`, `environ.get("X"`, `getenv('X'`. */
const NAMED = /\b(?:environ(?:\.(?:get|pop|setdefault))?\s*[[(]|getenv\s*\()\s*[rbu]?(['"])([^'"\n]+)\1\s*[\]),]/g;
/** `'X' in os.environ`. */
const ASKED = /(['"])([^'"\n]+)\1\s+(?:not\s+)?in\s+(?:os\.)?environ\b(?!\s*[[(.])/g;
const ANY = /\b(?:environ|environb|getenv|getenvb|expandvars)\b/g;
/** Of the shell or the runner itself, and new in every run. */
const VOLATILE = /^(?:_|SHLVL|PWD|OLDPWD|TERM.*|COLUMNS|LINES|SSH_.*|npm_.*|INPUT_.*|STATE_.*|ACTIONS_.*|RUNNER_.*|GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY|ACTION.*))$/;
/** A spec that asks git, or what asks git for a version. */
const ASKS_GIT = /\bgit\b|setuptools_scm|versioneer|dunamai|hatch_vcs/i;
/**
 * The environment variables that decide a build: the time that is written into files, those of the tools, and those
 * that the spec names; and the state of the repository, if the spec asks for it. A spec that reads its environment in
 * a way that cannot be followed is given all of it: it is then built anew more often than need be. Values may be
 * secret, so their digests stand here.
 */
async function variablesPart(plan, host) {
    const text = await specText(plan);
    const read = readBy(text);
    const wanted = Object.keys(host.env).filter((name) => READ_BY_TOOLS.test(name) || (read.all && !VOLATILE.test(name)));
    const entries = [...new Set([...wanted, ...read.names])]
        .filter((name) => !OURS.has(name))
        .map((name) => {
        const value = (0,variables/* variable */.b)(host, name);
        return [name, value === undefined ? 'not set' : (0,key_part/* digestOf */.ol)(value)];
    });
    const time = (0,variables/* variable */.b)(host, 'SOURCE_DATE_EPOCH') ?? 'not set';
    return (0,key_part/* keyPart */.Vs)('variables', {
        SOURCE_DATE_EPOCH: time,
        ...Object.fromEntries(entries),
        ...(ASKS_GIT.test(text) && { '(git)': await gitState(plan.workingDirectory) }),
    });
}
/** The variables that a spec's text names, and whether it may read others. */
function readBy(text) {
    const found = [...text.matchAll(NAMED), ...text.matchAll(ASKED)];
    const imports = [...text.matchAll(/^\s*from\s+os\s+import\s+[^\n]*/gm)].join('\n');
    const mentions = [...text.matchAll(ANY)].length - [...imports.matchAll(ANY)].length;
    return { names: new Set(found.map(([, , name = '']) => name)), all: mentions > found.length };
}

;// CONCATENATED MODULE: ./src/build-backend/cache/key/build-key.ts












/**
 * The key of the build that `plan` describes. `environment-needed`: what the environment will hold cannot be told from
 * files (no lock, a floating version of the packager, the active environment), so it has to be made and given first.
 * Throws what is wrong with the requirements, as the build would, and `python-missing`.
 */
async function buildKey(plan, host, environment) {
    const { inputs, workingDirectory } = plan;
    const requirements = await (0,environment_requirements/* planRequirements */.K)({
        workingDirectory,
        workspace: host.workspace,
        requirements: inputs.requirements,
    });
    const choice = await (0,packager_version/* choosePackager */.Q)({
        packager: packagers/* packagers */.I[inputs.packager],
        given: inputs['packager-version'],
        plan: requirements,
        workingDirectory,
    });
    const pinned = choice.requirements.every(isPinned) && !inputs['rebuild-bootloader'];
    if (!pinned && !environment)
        return 'environment-needed';
    const held = await environmentPart({ plan, requirements, prepared: environment }, host);
    if (held === undefined)
        return 'environment-needed';
    const interpreter = await (0,interpreter_fingerprint/* fingerprintInterpreter */.p)(inputs.python, host, workingDirectory);
    const parts = [
        interpreterPart(interpreter),
        (0,key_part/* keyPart */.Vs)('packager', packagerEntries(inputs.packager, choice.requirements)),
        held,
        await optionsPart(plan, host),
        await projectPart(plan),
        await variablesPart(plan, host),
        targetPart(plan, host),
        await (0,own_part/* ownPart */.cg)(),
    ];
    return { parts, digest: (0,key_part/* digestOf */.ol)(parts.map(({ name, digest }) => [name, digest])) };
}
function interpreterPart({ files, version }) {
    return (0,key_part/* keyPart */.Vs)('interpreter', { ...files, ...(version !== undefined && { version }) });
}
function packagerEntries(packager, requirements) {
    const pairs = requirements.map((text) => /^([\w.-]+)(?:\[[^\]]*\])?\s*(?:==)?\s*(.*)$/.exec(text) ?? []);
    return {
        packager,
        ...Object.fromEntries(pairs.map(([text, name = text ?? '', rest = '']) => [name, rest])),
    };
}


/***/ }),

/***/ 9841:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ fingerprintInterpreter),
  X: () => (/* binding */ isInterpreter)
});

// EXTERNAL MODULE: ./src/build-backend/environment/python-candidates.ts
var python_candidates = __webpack_require__(4156);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/build-backend/cache/key/interpreter-candidates.ts


/** The programs that `findInterpreter` would run, in its order. A bare name is left to the system, and gives none. */
async function* interpreterCandidates(wanted, host, workingDirectory) {
    if (wanted === undefined)
        yield* programs((0,python_candidates/* onPath */.L)(host));
    else if (python_candidates/* VERSION_TEXT */.v8.test(wanted)) {
        yield* programs((0,python_candidates/* ofSetupPython */.xn)(host));
        yield* programs((0,python_candidates/* onPath */.L)(host, wanted));
        yield* programs((0,python_candidates/* elsewhere */.Jn)(host, wanted));
    }
    else if (/[\\/]/.test(wanted))
        yield (0,external_node_path_.resolve)(workingDirectory, wanted);
}
async function* programs(candidates) {
    for await (const { program } of candidates)
        yield program;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/build-backend/cache/memory/file-memory.ts
var file_memory = __webpack_require__(7916);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/build-backend/cache/key/examine-program.ts


/** Read at once: it stays in the cache of a core, and a library of 23 MB takes no memory of its own. */
const PIECE = 2 ** 18;
/** More than the longest version with what stands around it. */
const OVERLAP = 32;
/**
 * Reads `file` once, from its beginning to its end, unless `memory` knows what is in it. `minor` is `3.12`; without it no
 * versions are looked for. Throws what the file system throws.
 */
async function examineProgram(file, minor, memory) {
    const descriptor = (0,external_node_fs_.openSync)(file, 'r');
    try {
        const question = { path: file, descriptor, about: `digest and versions of ${minor}` };
        const answer = await memory.answer(question, () => examined(descriptor, minor));
        const [sha256 = '', ...versions] = answer.split(' ');
        return { sha256, versions };
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** The digest and the versions, between spaces. */
function examined(descriptor, minor) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const versions = new Set();
    const buffer = Buffer.allocUnsafe(OVERLAP + PIECE);
    for (let kept = 0;;) {
        const read = (0,external_node_fs_.readSync)(descriptor, buffer, kept, PIECE, null);
        if (read === 0)
            return [hash.digest('hex'), ...versions].join(' ');
        const end = kept + read;
        hash.update(buffer.subarray(kept, end));
        if (minor !== undefined)
            addVersions(versions, buffer.subarray(0, end), { minor, isFirst: kept === 0 });
        // A version may go on in the next piece.
        const next = Math.min(OVERLAP, end);
        buffer.copyWithin(0, end - next, end);
        kept = next;
    }
}
/**
 * The text may be the end of a longer one (a prefix such as `versions/3.12.1`), because linkers merge those. What the
 * piece begins with was seen with the one before it.
 */
function addVersions(versions, piece, { minor, isFirst }) {
    for (let at = piece.indexOf(`${minor}.`); at >= 0; at = piece.indexOf(`${minor}.`, at + 1)) {
        if (at === 0 && !isFirst)
            continue;
        const text = piece.toString('latin1', Math.max(at - 1, 0), at + 16);
        const version = /^[^\d.]?(3\.\d+\.\d+(?:(?:a|b|rc)\d+)?)\+?\0/.exec(text)?.[1];
        if (version !== undefined)
            versions.add(version);
    }
}

;// CONCATENATED MODULE: ./src/build-backend/cache/key/interpreter-files.ts





/** ELF, Mach-O (thin in both word sizes, universal), PE. */
const NATIVE = ['7f454c46', 'cffaedfe', 'cefaedfe', 'cafebabe', 'cafebabf', '4d5a'];
/**
 * Reads the interpreter that the file `program` starts: of a virtual environment the one that it is made from.
 * Undefined if it is a script or cannot be read or run.
 */
async function readInterpreterFiles(program, host) {
    const { platform } = host;
    try {
        const real = await (0,promises_.realpath)(await baseProgram(program));
        await (0,promises_.access)(real, platform === 'win32' ? promises_.constants.R_OK : promises_.constants.X_OK);
        if (!(await isNative(real)))
            return undefined;
        const paths = [real, ...(await libraries(real, platform))];
        const minor = minorOf(paths.map((path) => (0,external_node_path_.basename)(path)));
        const memory = new file_memory/* FileMemory */.C(host);
        const examined = await Promise.all(paths.map((path) => examineProgram(path, minor, memory)));
        const names = paths.map((path, index) => (index === 0 ? 'program' : (0,external_node_path_.basename)(path)));
        const files = Object.fromEntries(names.map((name, index) => [name, examined[index]?.sha256 ?? '']));
        // There is none to be sure of unless all files state the same.
        const versions = new Set(examined.flatMap((one) => one.versions));
        return { files, paths, version: versions.size === 1 ? [...versions][0] : undefined };
    }
    catch {
        return undefined;
    }
}
async function isNative(program) {
    const file = await (0,promises_.open)(program);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
        const magic = buffer.toString('hex', 0, bytesRead);
        return NATIVE.some((native) => magic.startsWith(native));
    }
    finally {
        await file.close();
    }
}
/** The program behind a virtual environment that has a copy or a launcher of its own, as on Windows. */
async function baseProgram(program) {
    const real = await (0,promises_.realpath)(program);
    const configuration = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(real)), 'pyvenv.cfg');
    if (!(0,external_node_fs_.existsSync)(configuration))
        return real;
    const settings = await (0,promises_.readFile)(configuration, 'utf8');
    const setting = (name) => new RegExp(`^${name}\\s*=\\s*(.+?)\\s*$`, 'm').exec(settings)?.[1];
    const home = setting('home') ?? '';
    const named = [setting('executable') ?? '', (0,external_node_path_.join)(home, (0,external_node_path_.basename)(real)), (0,external_node_path_.join)(home, 'python.exe')];
    const found = named.find((path) => path !== '' && path !== real && (0,external_node_fs_.existsSync)(path));
    if (found === undefined)
        throw new Error(`${configuration} names no interpreter that is there`);
    return found;
}
/** Python's shared library, where installers put it. That of the system lies in a folder named after the processor. */
async function libraries(real, platform) {
    const bin = (0,external_node_path_.dirname)(real);
    if (platform === 'win32')
        return matching(bin, /^python3\d*t?\.dll$/i);
    const base = (0,external_node_path_.dirname)(bin);
    const folders = [
        base,
        (0,external_node_path_.join)(base, 'lib'),
        (0,external_node_path_.join)(base, 'lib64'),
        ...(await matching((0,external_node_path_.join)(base, 'lib'), /-linux-/)),
    ];
    const name = platform === 'darwin' ? /^(?:libpython3.*\.dylib|Python)$/ : /^libpython3.*\.so/;
    const found = await Promise.all(folders.map((folder) => matching(folder, name)));
    const minor = /\d+\.\d+/.exec((0,external_node_path_.basename)(real))?.[0];
    // Names of one library are links to one file.
    const own = found
        .flat()
        .filter((file) => !minor || /libpython3(?:\.so|$)|Python$/.test(file) || file.includes(minor));
    return [...new Set(await Promise.all(own.map((file) => (0,promises_.realpath)(file))))].sort();
}
async function matching(folder, name) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => name.test(entry.name)).map((entry) => (0,external_node_path_.join)(folder, entry.name));
}
/** `3.12` of `python3.12`, `libpython3.12.so.1.0`, `python312.dll`. */
function minorOf(names) {
    const [, minor] = names.map((name) => /python3\.?(\d+)/.exec(name)).find((match) => match !== null) ?? [];
    return minor === undefined ? undefined : `3.${minor}`;
}

;// CONCATENATED MODULE: ./src/build-backend/cache/key/interpreter-fingerprint.ts



const known = new WeakMap();
/**
 * Fingerprints the interpreter that `findInterpreter` would choose, without running it if that is possible. Found out
 * once in a run. Throws `python-missing`.
 */
function fingerprintInterpreter(wanted, host, workingDirectory) {
    const ofRun = known.get(host) ?? new Map();
    known.set(host, ofRun);
    const key = JSON.stringify([wanted, workingDirectory]);
    const found = ofRun.get(key) ?? fingerprint(wanted, host, workingDirectory);
    ofRun.set(key, found);
    return found;
}
/**
 * Whether the interpreter that a build really used is the one of the fingerprint. It is not where the first program on
 * PATH turned out not to run: such a build must not be kept under the key.
 */
async function isInterpreter({ files }, { realExecutable }, host) {
    const used = await readInterpreterFiles(realExecutable, host);
    return used !== undefined && JSON.stringify(used.files) === JSON.stringify(files);
}
async function fingerprint(wanted, host, workingDirectory) {
    for await (const program of interpreterCandidates(wanted, host, workingDirectory)) {
        const read = await readInterpreterFiles(program, host);
        const fits = read && fitness(read, wanted);
        if (read && fits === 'yes')
            return { ...read, ran: false };
        // Only a program that is surely another version may be passed over.
        if (fits !== 'no')
            break;
    }
    // Nothing of it is needed where no Python has to be run.
    const { findInterpreter } = await Promise.all(/* import() */[__webpack_require__.e(6562), __webpack_require__.e(45), __webpack_require__.e(2916)]).then(__webpack_require__.bind(__webpack_require__, 45));
    const { realExecutable, version } = await findInterpreter(wanted, host, workingDirectory);
    const read = await readInterpreterFiles(realExecutable, host);
    if (read)
        return { ...read, version, ran: true };
    return { files: { program: `cannot be read: Python ${version}` }, paths: [], version, ran: true };
}
function fitness({ version }, wanted) {
    if (wanted !== undefined && !python_candidates/* VERSION_TEXT */.v8.test(wanted))
        return 'yes';
    if (version === undefined)
        return 'unknown';
    if (wanted === undefined)
        return version.startsWith('2.') ? 'unknown' : 'yes';
    return (0,python_candidates/* isVersion */.lF)(version, wanted) ? 'yes' : 'no';
}


/***/ }),

/***/ 8115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ checkInputs)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3876);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4537);



/** What a spec file decides; given beside one, it would be ignored or contradict it. */
const DECIDED_BY_SPEC = [
    'entry',
    'mode',
    'collect-all',
    'collect-submodules',
    'collect-data',
    'copy-metadata',
    'hidden-imports',
    'exclude-modules',
    'exclude-preset',
    'add-data',
    'add-binary',
    'hooks-dir',
    'runtime-hooks',
    'icon',
    'console',
    'strip',
    'optimize',
    'upx',
    'target-arch',
];
/**
 * Checks inputs against each other and against the platform; all problems together.
 * Warns about a one-file build.
 */
function checkInputs(inputs, host) {
    const problems = [
        ...specConflict(inputs),
        ...sourceProblem(inputs),
        ...platformProblems(inputs, host.platform),
        ...bootloaderProblem(inputs),
    ];
    (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .throwAll */ .Kx)(problems);
    if (inputs.mode === 'onefile')
        host.annotate('warning', ONEFILE_WARNING);
}
const ONEFILE_WARNING = 'mode: onefile unpacks itself at every start, which adds 10 to 30 s with large packages, and a killed one leaves its server running. ' +
    "Use 'mode: onedir' unless one file is required.";
function specConflict(inputs) {
    if (inputs.spec === undefined)
        return [];
    const given = DECIDED_BY_SPEC.filter((name) => isGiven(inputs, name));
    if (given.length === 0)
        return [];
    const names = given.map((name) => `'${name}'`).join(', ');
    return [
        new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-invalid', `The input 'spec' is '${inputs.spec}', and the spec decides ${names} too.`, {
            hint: `Remove ${names} from the step and write them in the spec, or remove 'spec'.`,
            exitCode: 2,
        }),
    ];
}
function sourceProblem({ spec: file, entry }) {
    if (file !== undefined || entry !== undefined)
        return [];
    return [
        new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-required', "Neither 'entry' nor 'spec' is given: there is nothing to freeze.", {
            hint: "Add 'entry: backend/main.py', 'entry: package.module', 'entry: package.module:function', or 'spec: backend.spec'.",
            exitCode: 2,
        }),
    ];
}
function platformProblems(inputs, platform) {
    const problems = [];
    const refuse = (name, why, hint) => problems.push(new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-invalid', `The input '${name}' is '${inputs[name]}': ${why}.`, {
        hint,
        exitCode: 2,
    }));
    if (platform === 'win32' && inputs.upx) {
        refuse('upx', 'UPX breaks Windows libraries with control flow guard', "Remove 'upx' for Windows.");
    }
    if (platform === 'win32' && inputs.strip) {
        refuse('strip', 'strip breaks Windows libraries', "Remove 'strip' for Windows.");
    }
    if (platform === 'linux' && inputs.strip && inputs.mode === 'onefile') {
        refuse('strip', 'with one file the stripped libraries cannot be checked', "Use 'mode: onedir', or remove 'strip'.");
    }
    if (platform !== 'darwin' && inputs['target-arch'] !== undefined) {
        refuse('target-arch', 'PyInstaller builds for another architecture on macOS only', "Remove 'target-arch'.");
    }
    return problems;
}
function bootloaderProblem(inputs) {
    if (!inputs['rebuild-bootloader'] || inputs.environment === 'isolated')
        return [];
    return [
        new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-invalid', "The input 'rebuild-bootloader' needs an environment of our own.", {
            hint: "Remove 'environment: active', or build the bootloader in the step that installs PyInstaller.",
            exitCode: 2,
        }),
    ];
}
/** Runners pass a default like a given text, so only another text than the default counts as given. */
function isGiven(inputs, name) {
    const value = inputs[name];
    if (value === undefined || (Array.isArray(value) && value.length === 0))
        return false;
    return String(value) !== (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultOf */ .H)(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputs */ .Q[name]);
}


/***/ }),

/***/ 1381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ planBuild)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/sidecar/names.ts
var names = __webpack_require__(9635);
// EXTERNAL MODULE: ./src/sidecar/version.ts + 2 modules
var version = __webpack_require__(4360);
// EXTERNAL MODULE: ./src/build-backend/cache/memory/content-memory.ts
var content_memory = __webpack_require__(6207);
// EXTERNAL MODULE: ./src/build-backend/entry.ts
var entry = __webpack_require__(2245);
// EXTERNAL MODULE: ./src/build-backend/pyinstaller/data-item.ts
var data_item = __webpack_require__(8035);
;// CONCATENATED MODULE: ./src/build-backend/input-files.ts




/**
 * Checks that everything the inputs want to bundle or to use is there. The packager would notice too, but only
 * after the environment and the analysis. Throws one `data-missing` for each thing that is not.
 */
async function assertFilesExist(inputs, workingDirectory) {
    const missing = [];
    for (const { input, line, path } of namedFiles(inputs)) {
        const absolute = (0,external_node_path_.resolve)(workingDirectory, path);
        if (!(await (0,promises_.stat)(absolute).catch(() => undefined)))
            missing.push(dataMissing(input, line, absolute));
    }
    (0,errors/* throwAll */.Kx)(missing);
}
function namedFiles(inputs) {
    const data = ['add-data', 'add-binary'].flatMap((input) => inputs[input].map((line) => ({ input, line, path: (0,data_item/* parseDataItem */.F)(input, line).source })));
    const files = ['hooks-dir', 'runtime-hooks'].flatMap((input) => inputs[input].map((line) => ({ input, line, path: line })));
    const icon = inputs.icon === undefined ? [] : [{ input: 'icon', line: inputs.icon, path: inputs.icon }];
    // The packager expands patterns itself.
    return [...data.filter(({ path }) => !/[*?[]/.test(path)), ...files, ...icon];
}
function dataMissing(input, line, path) {
    return new errors/* UserError */.yo('data-missing', `The line '${line}' of '${input}' names '${path}', which does not exist.`, {
        hint: 'If another step makes it (a frontend build, a download), run that step first. Otherwise change the line.',
    });
}

// EXTERNAL MODULE: ./src/build-backend/project-version.ts
var project_version = __webpack_require__(7141);
// EXTERNAL MODULE: ./src/build-backend/pyproject.ts
var build_backend_pyproject = __webpack_require__(2921);
;// CONCATENATED MODULE: ./src/build-backend/setup-cfg.ts


/** Reads `setup.cfg` in `folder`: the one-line values of `[metadata]`. `undefined` if there is none. */
async function readSetupCfg(folder) {
    const file = (0,external_node_path_.join)(folder, 'setup.cfg');
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => undefined);
    if (text === undefined)
        return undefined;
    const metadata = {};
    let section = '';
    for (const line of text.split(/\r?\n/)) {
        section = /^\[(.+)\]/.exec(line)?.[1]?.trim() ?? section;
        const pair = /^([\w.-]+)\s*[=:]\s*(.+)$/.exec(line);
        if (section === 'metadata' && pair?.[1] && pair[2])
            metadata[pair[1]] = pair[2].trim();
    }
    return { file, metadata };
}

;// CONCATENATED MODULE: ./src/build-backend/project.ts





/**
 * Reads what the project in `workingDirectory` says about itself, from pyproject.toml, setup.cfg and VERSION.
 * Throws `project-unreadable`, `version-unknown`, `version-invalid` and `version-conflict`.
 */
async function readProject(workingDirectory, options = {}) {
    const folder = (0,external_node_path_.resolve)(workingDirectory);
    const pyproject = await (0,build_backend_pyproject/* readPyproject */.x)(folder, options.memory);
    const setupCfg = await readSetupCfg(folder);
    const data = pyproject?.data;
    const sourceRoots = await findSourceRoots(folder, data);
    const version = await (0,project_version/* readVersion */.$)({
        folder,
        workspace: options.workspace ?? folder,
        given: options.version || undefined,
        pyproject,
        setupCfg,
        sourceRoots,
    });
    const distribution = data?.project?.name ?? data?.tool.poetry?.name ?? setupCfg?.metadata['name'];
    const entryPoints = entryPointsOf(data);
    const scripts = { ...entryPoints['console_scripts'], ...entryPoints['gui_scripts'] };
    const name = distribution ?? (0,external_node_path_.basename)(folder);
    return { folder, name, ...version, distribution, sourceRoots, scripts, entryPoints, pyproject };
}
function entryPointsOf(data) {
    const { project, tool } = data ?? {};
    const poetry = Object.entries(tool?.poetry?.scripts ?? {}).filter((script) => typeof script[1] === 'string');
    const groups = {
        console_scripts: { ...Object.fromEntries(poetry), ...project?.scripts },
        gui_scripts: { ...project?.['gui-scripts'] },
        ...project?.['entry-points'],
    };
    return Object.fromEntries(Object.entries(groups).filter(([, points]) => Object.keys(points).length > 0));
}
async function findSourceRoots(folder, data) {
    const { setuptools, poetry } = data?.tool ?? {};
    const named = [
        setuptools?.['package-dir'][''],
        ...whereOf(setuptools?.packages),
        ...(poetry?.packages.map(({ from }) => from) ?? []),
    ];
    const roots = named.map((root) => root?.replaceAll('\\', '/').replace(/^\.\/|\/$/g, '')).filter(Boolean);
    if (await holdsPython((0,external_node_path_.join)(folder, 'src')))
        roots.push('src');
    return ['.', ...new Set(roots.filter((root) => root !== undefined && root !== '.'))];
}
/** `[tool.setuptools.packages.find] where = ["lib"]`. */
function whereOf(packages) {
    if (!packages || typeof packages !== 'object' || !('find' in packages))
        return [];
    const { find } = packages;
    if (!find || typeof find !== 'object' || !('where' in find) || !Array.isArray(find.where))
        return [];
    return find.where.filter((where) => typeof where === 'string');
}
/** Whether modules or packages lie directly in `folder`, and `folder` is not a package itself. */
async function holdsPython(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    if (entries.some(({ name }) => name === '__init__.py'))
        return false;
    for (const entry of entries) {
        if (entry.isFile() && entry.name.endsWith('.py'))
            return true;
        if (entry.isDirectory() && (await holdsModules((0,external_node_path_.join)(folder, entry.name))))
            return true;
    }
    return false;
}
/** A package, with or without `__init__.py`. */
async function holdsModules(folder) {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    return names.some((name) => name.endsWith('.py'));
}

// EXTERNAL MODULE: ./src/build-backend/proof/baseline.ts
var baseline = __webpack_require__(2789);
// EXTERNAL MODULE: ./src/build-backend/target.ts
var target = __webpack_require__(8880);
;// CONCATENATED MODULE: ./src/build-backend/plan.ts











/** Reads the project and resolves the paths of the inputs. Throws before anything is written. */
async function planBuild(inputs, host) {
    const workingDirectory = (0,external_node_path_.resolve)(host.workspace, inputs['working-directory']);
    await assertFolder(workingDirectory);
    (0,target/* namedTarget */.J)(inputs, host);
    const source = await findSource(inputs, workingDirectory);
    await assertFilesExist(inputs, workingDirectory);
    const project = await readProject(workingDirectory, {
        version: inputs.version,
        workspace: host.workspace,
        memory: new content_memory/* ContentMemory */.b(host),
    });
    const name = inputs.name ?? (source.kind === 'spec' ? undefined : project.name);
    return {
        inputs,
        project,
        workingDirectory,
        output: (0,external_node_path_.resolve)(workingDirectory, inputs.output),
        source,
        name: name === undefined ? undefined : (0,names/* checkName */.I3)(name),
        version: (0,version/* parseVersion */.ot)(project.version),
        baseline: await (0,baseline/* readBaseline */.mF)(inputs['import-baseline'], workingDirectory),
    };
}
async function findSource(inputs, workingDirectory) {
    if (inputs.spec === undefined)
        return (0,entry/* resolveEntry */.T)(inputs.entry ?? '', workingDirectory);
    const file = (0,external_node_path_.resolve)(workingDirectory, inputs.spec);
    if ((await (0,promises_.stat)(file).catch(() => undefined))?.isFile())
        return { kind: 'spec', file };
    throw new errors/* UserError */.yo('spec-missing', `The spec file '${inputs.spec}' does not exist: expected it at '${file}'.`, {
        hint: "Change 'spec', which is relative to 'working-directory'.",
    });
}
async function assertFolder(folder) {
    if ((await (0,promises_.stat)(folder).catch(() => undefined))?.isDirectory())
        return;
    throw new errors/* UserError */.yo('working-directory-missing', `The working directory '${folder}' does not exist.`, {
        hint: "Change 'working-directory', which is relative to the workspace; is the repository checked out?",
    });
}


/***/ })

};
