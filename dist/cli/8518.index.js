export const id = 8518;
export const ids = [8518];
export const modules = {

/***/ 8518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fullBuild: () => (/* binding */ fullBuild)
});

// EXTERNAL MODULE: ./src/build-backend/clean-build.ts + 48 modules
var clean_build = __webpack_require__(1477);
// EXTERNAL MODULE: ./src/build-backend/cache/key/interpreter-fingerprint.ts + 3 modules
var interpreter_fingerprint = __webpack_require__(9841);
// EXTERNAL MODULE: ./src/build-backend/cache/key/source-path.ts
var source_path = __webpack_require__(3323);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/build-backend/cache/key/data-listings.ts


/**
 * The folders of which a spec, a hook or an argument that is passed on has collected data, and those above them below the
 * working directory: a new file in one may be collected too, whatever it is called. The inputs say themselves what they
 * collect.
 */
function dataListings({ files }, { source, inputs, workingDirectory }) {
    const known = source.kind !== 'spec' && inputs['hooks-dir'].length + inputs['extra-args'].length === 0;
    if (known)
        return [];
    const folders = new Set();
    for (const { source: file, how } of files) {
        if (how.kind === 'data')
            for (const folder of foldersOf(file, workingDirectory))
                folders.add(folder);
    }
    return [...folders].map((folder) => ({ folder, deep: false, of: 'all' }));
}
function foldersOf(file, workingDirectory) {
    const folder = (0,external_node_path_.dirname)(file);
    if (folder === workingDirectory)
        return [];
    if (!(0,source_path/* isInside */.FK)(folder, workingDirectory))
        return [folder];
    const above = (0,external_node_path_.dirname)(folder);
    return above === workingDirectory ? [folder] : [folder, ...foldersOf(folder, workingDirectory)];
}

;// CONCATENATED MODULE: ./src/build-backend/cache/key/passed-on.ts
/** The values of the packager's option `--<name>` among the arguments that are passed on as they are. */
function passedOn({ 'extra-args': args }, name) {
    const flag = `--${name}`;
    return args.flatMap((argument, index) => {
        if (argument.startsWith(`${flag}=`))
            return [argument.slice(flag.length + 1)];
        if (argument.startsWith(`${flag} `))
            return [argument.slice(flag.length + 1).trim()];
        return argument === flag && args[index + 1] !== undefined ? [args[index + 1] ?? ''] : [];
    });
}

;// CONCATENATED MODULE: ./src/build-backend/cache/key/python-imports.ts
const FROM = /(?:^|[:;])[ \t]*from[ \t]+(\.*)[ \t]*([\w.]*)[ \t]+import[ \t]+(\([^)]*\)|[^\n;]+)/gm;
const IMPORT = /(?:^|[:;])[ \t]*import[ \t]+([^\n;]+)/gm;
/**
 * Dotted names of all that a Python text may import, whatever the circumstances; what follows `from x import` may be a
 * module or not. `folder` is the package that relative names start from. It reads too much rather than too little.
 */
function importedNames(text, folder) {
    const lines = text.replaceAll(/\\\r?\n/g, ' ').replaceAll(/#[^\n]*/g, '');
    const found = new Set();
    for (const [, dots = '', name = '', what = ''] of lines.matchAll(FROM)) {
        const above = folder.split('.').slice(0, dots.length > 1 ? 1 - dots.length : undefined);
        const base = [...(dots === '' ? [] : above), name].filter(Boolean).join('.');
        found.add(base);
        for (const each of namesIn(what))
            found.add([base, each].filter(Boolean).join('.'));
    }
    for (const [, what = ''] of lines.matchAll(IMPORT))
        for (const each of namesIn(what))
            found.add(each);
    return [...found].filter(Boolean);
}
/** `a.b as c, d` → `a.b`, `d`. */
function namesIn(list) {
    return list
        .replaceAll(/[()]/g, '')
        .split(',')
        .map((one) => /^\s*([\p{L}\p{N}_.]+)/u.exec(one)?.[1] ?? '')
        .filter(Boolean);
}

;// CONCATENATED MODULE: ./src/build-backend/cache/key/executed-code.ts




/** Calls that import what their first argument names, while the program is built. */
const IMPORTING = /\b(get_module_attribute|collect_dynamic_libs|import_module|__import__|run_module|get_package_paths)\s*\(\s*[rbu]?['"]([\w.]+)['"]/g;
/** Calls that import a package and each one in it. */
const SEARCHING = /\bcollect_(?:submodules|all)\s*\(\s*[rbu]?['"]([\w.]+)['"]/g;
const LITERAL = /['"]([A-Za-z_][\w.]*)['"]/g;
/**
 * Files of the application that a build runs or reads for itself, beside collecting them, absolute: modules that the
 * spec or a hook imports with all that these import, files that one of them names (`open('app/about.py')`), and packages that PyInstaller imports to
 * find their modules. What they say can change any part of the program.
 */
function executedCode(build) {
    const { layer, plan, roots, hooks } = build;
    const programs = plan.source.kind === 'spec' ? [plan.source.file, ...hooks] : hooks;
    const texts = programs.map(textOf);
    const run = new ModuleFiles(roots);
    for (const [index, file] of programs.entries())
        for (const name of namedBy(file, texts[index] ?? ''))
            run.add(name);
    const files = run.closure();
    texts.push(...[...files].map(textOf));
    // If what a package imports fails, so does the package in the program: its own file is enough.
    const searched = new ModuleFiles(roots);
    for (const name of searchedPackages(build, texts))
        searched.add(name);
    const all = texts.join('\n');
    const named = layer.files.map(({ source }) => source).filter((file) => all.includes((0,external_node_path_.basename)(file)));
    return [...files, ...searched.files, ...named];
}
/** Modules that a spec or a hook has imported. Of a hook, every text counts that may be the name of one. */
function namedBy(file, text) {
    const called = [...text.matchAll(IMPORTING)].map(([, , name = '']) => name);
    const literals = /^hook-.*\.py$/.test((0,external_node_path_.basename)(file)) ? [...text.matchAll(LITERAL)] : [];
    return [...importedNames(text, ''), ...called, ...literals.map(([, name = '']) => name)];
}
/** The packages in those of which every module is wanted: each is imported. */
function searchedPackages({ plan, scan, layer }, texts) {
    const wanted = [
        ...['collect-submodules', 'collect-all'].flatMap((name) => [
            ...plan.inputs[name],
            ...scan.added.filter(({ input }) => input === name).map(({ value }) => value),
            ...passedOn(plan.inputs, name),
        ]),
        ...texts.flatMap((text) => [...text.matchAll(SEARCHING)].map(([, name = '']) => name)),
    ];
    const packages = layer.files.flatMap(({ how }) => how.kind === 'module' && how.package ? [how.module] : []);
    return [...wanted, ...packages.filter((one) => wanted.some((name) => `${one}.`.startsWith(`${name}.`)))];
}
/** Files of modules, with those of the packages that they are in. */
class ModuleFiles {
    #files = new Map();
    #roots;
    constructor(roots) {
        this.#roots = roots;
    }
    get files() {
        return [...this.#files.values()];
    }
    /** Adds what `name` may mean: a module, or something in one. */
    add(name) {
        const parts = name.split('.');
        for (let count = 1; count <= parts.length; count += 1) {
            const above = parts.slice(0, count);
            const file = this.#files.get(above.join('.')) ?? this.#find(above);
            if (file !== undefined)
                this.#files.set(above.join('.'), file);
        }
    }
    /** The files of all of them, and of all that these import. */
    closure() {
        const done = new Set();
        // A map is visited with what is added on the way.
        for (const [module, file] of this.#files) {
            if (done.has(file))
                continue;
            done.add(file);
            const folder = (0,external_node_path_.basename)(file) === '__init__.py' ? module : module.split('.').slice(0, -1).join('.');
            for (const name of importedNames(textOf(file), folder))
                this.add(name);
        }
        return done;
    }
    #find(parts) {
        const candidates = this.#roots.flatMap((root) => [
            (0,external_node_path_.join)(root, ...parts, '__init__.py'),
            `${(0,external_node_path_.join)(root, ...parts)}.py`,
        ]);
        return candidates.find((file) => (0,external_node_fs_.existsSync)(file));
    }
}
function textOf(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return '';
    }
}
/** Where a spec's own imports are looked for, beside the module path of the program. */
function executionRoots(plan, roots) {
    const own = plan.source.kind === 'spec' ? [(0,external_node_path_.dirname)(plan.source.file)] : [];
    return [...new Set([...roots, plan.workingDirectory, ...own].map((folder) => (0,external_node_path_.resolve)(folder)))];
}

// EXTERNAL MODULE: ./src/build-backend/environment/requirement-lines.ts
var requirement_lines = __webpack_require__(5826);
// EXTERNAL MODULE: ./src/build-backend/environment/requirements.ts
var environment_requirements = __webpack_require__(2979);
// EXTERNAL MODULE: ./src/build-backend/project-version.ts
var project_version = __webpack_require__(7141);
;// CONCATENATED MODULE: ./src/build-backend/cache/key/fixed-files.ts





/**
 * Files that a build reads whatever it collects, absolute: what the project says of itself, requirements, version,
 * spec or script, hooks given one by one, icon, baseline, and files that arguments for the packager name. Some may not
 * be there: that is a state too.
 */
async function fixedFiles(plan, host) {
    const { inputs, workingDirectory, source } = plan;
    const absolute = (path) => (0,external_node_path_.resolve)(workingDirectory, path);
    const requirements = await (0,environment_requirements/* planRequirements */.K)({
        workingDirectory,
        workspace: host.workspace,
        requirements: inputs.requirements,
    });
    const lists = await Promise.all(requirements.sources.map(requirementFiles));
    return [
        ...['pyproject.toml', 'setup.cfg', 'uv.toml'].map(absolute),
        ...lists.flat(),
        ...(inputs.version === undefined
            ? (0,project_version/* upwards */.H)(workingDirectory, host.workspace).map((folder) => (0,external_node_path_.join)(folder, 'VERSION'))
            : []),
        ...(source.kind === 'module' ? [] : [source.file]),
        ...inputs['runtime-hooks'].map(absolute),
        ...[inputs.icon, inputs['import-baseline']].filter((path) => path !== undefined).map(absolute),
        ...inputs['extra-args'].flatMap(pathsIn).map(absolute).filter(external_node_fs_.existsSync),
    ];
}
/** The files of one source of requirements, with those that they include or are constrained by. */
async function requirementFiles(source) {
    if (source.kind === 'pyproject')
        return [source.file];
    if (source.kind !== 'list')
        return [source.file, (0,external_node_path_.join)((0,external_node_path_.dirname)(source.file), 'pyproject.toml')];
    const lines = (await Promise.all(source.files.map((file) => (0,requirement_lines/* readFileLines */.MU)(file)))).flat();
    const others = lines.flatMap(({ content, file }) => {
        const path = /^(?:-r|--requirement|-c|--constraint)[\s=]*(.+)$/.exec(content)?.[1];
        return path === undefined || /^[a-z]+:\/\//i.test(path) ? [] : [(0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), path)];
    });
    return [...source.files, ...others];
}
/** What may be a path in an argument: `x`, and of `--option=x:y` the parts behind `=`. */
function pathsIn(argument) {
    const value = argument.replace(/^-[\w-]+=?/, '');
    return [...new Set([value, ...value.split(/[:;]/)])].filter(Boolean);
}

// EXTERNAL MODULE: ./src/build-backend/pyinstaller/data-item.ts
var data_item = __webpack_require__(8035);
// EXTERNAL MODULE: ./src/build-backend/cache/key/list-names.ts + 1 modules
var list_names = __webpack_require__(1598);
;// CONCATENATED MODULE: ./src/build-backend/cache/key/named-listings.ts





/** Files and folders that the options of a build name, given or proposed by the scan. */
function namedListings(plan, { added }) {
    const { inputs, project, workingDirectory, output } = plan;
    const values = (name) => [
        ...inputs[name],
        ...added.filter(({ input }) => input === name).map(({ value }) => value),
        ...passedOn(inputs, name),
    ];
    const sources = ['add-data', 'add-binary'].flatMap((name) => values(name).map((line) => (0,data_item/* parseDataItem */.F)(name, line).source));
    const found = sources.map((source) => sourcesAt((0,external_node_path_.resolve)(workingDirectory, source)));
    const hooks = inputs['hooks-dir'].map((path) => (0,external_node_path_.resolve)(workingDirectory, path));
    const packages = [
        ...[...values('collect-data'), ...values('collect-all')].map((name) => ({ name, of: 'all' })),
        ...values('collect-submodules').map((name) => ({ name, of: 'importable' })),
    ];
    return {
        files: [...found.flatMap(({ files }) => files), ...hooks.flatMap((folder) => filesIn(folder, output))],
        listings: [
            ...found.flatMap(({ listings }) => listings),
            ...hooks.map((folder) => ({ folder, deep: true, of: 'all' })),
            ...packages.flatMap(({ name, of }) => project.sourceRoots
                .map((root) => (0,external_node_path_.resolve)(workingDirectory, root, ...name.split('.')))
                .filter(isFolder)
                .map((folder) => ({ folder, deep: true, of }))),
        ],
    };
}
/** A file is itself; of a folder or a pattern the names count, its contents are what was collected. */
function sourcesAt(path) {
    const [before = path] = path.split(/(?<=[\\/])[^\\/]*[*?[]/, 1);
    if (before !== path)
        return { files: [], listings: [{ folder: (0,external_node_path_.resolve)(before), deep: true, of: 'all' }] };
    if (isFolder(path))
        return { files: [], listings: [{ folder: path, deep: true, of: 'all' }] };
    return { files: [path], listings: [] };
}
function filesIn(folder, output) {
    return (0,list_names/* listNames */.Z)(folder, { deep: true, of: 'all' }, output)
        .filter((name) => !name.endsWith('/'))
        .map((name) => (0,external_node_path_.join)(folder, name));
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

;// CONCATENATED MODULE: ./src/build-backend/cache/key/package-listings.ts


const CODE = /\.(?:pyw?|pyc|pyd|so)$/;
/** The folders in which the packager looks for the application's modules, absolute. */
function searchRoots(plan, { added }) {
    const { project, source, workingDirectory } = plan;
    const editable = added.filter(({ input }) => input === 'paths').map(({ value }) => value);
    const roots = [...project.sourceRoots, ...editable].map((root) => (0,external_node_path_.resolve)(workingDirectory, root));
    return [...new Set([...roots, ...(source.kind === 'module' ? [] : [(0,external_node_path_.dirname)(source.file)])])];
}
/**
 * The top-level packages of which something was collected: in them, new modules may be found by imports that are
 * there, and new data files by whatever collected the others. What is beside them does not matter.
 */
function packageListings(layer, roots) {
    const code = [...layer.files.filter(({ how }) => how.kind === 'module').map(({ source }) => source)];
    code.push(...layer.fixed.filter((file) => CODE.test(file)));
    const packages = new Set(code.map((file) => packageOf(file, roots)).filter((folder) => folder !== undefined));
    const data = layer.files.filter(({ how }) => how.kind === 'data').map(({ source }) => source);
    return [...packages].map((folder) => {
        const of = data.some((file) => (0,source_path/* isInside */.FK)(file, folder)) ? 'all' : 'importable';
        return { folder, deep: true, of };
    });
}
/** The folder of the top-level package that `file` is in, below the innermost root that holds it. */
function packageOf(file, roots) {
    const [root] = roots.filter((one) => (0,source_path/* isInside */.FK)(file, one)).sort((a, b) => b.length - a.length);
    if (root === undefined)
        return undefined;
    const [first, ...rest] = (0,external_node_path_.relative)(root, file).split(external_node_path_.sep);
    return first === undefined || rest.length === 0 ? undefined : (0,external_node_path_.join)(root, first);
}

;// CONCATENATED MODULE: ./src/build-backend/cache/key/spec-files.ts



/**
 * The folders that a spec may read: a program by itself, it can open what it likes, and mostly does so below the
 * working directory or beside itself. None if the plan has no spec.
 */
function specFolders({ source, workingDirectory }, { workspace }) {
    if (source.kind !== 'spec')
        return [];
    const own = (0,external_node_path_.dirname)(source.file);
    const apart = !(0,source_path/* isInside */.FK)(own, workingDirectory) && !(0,source_path/* isInside */.FK)(workingDirectory, own) && (0,source_path/* isInside */.FK)(own, workspace);
    return apart ? [workingDirectory, own] : [workingDirectory];
}
/** Every file in those folders that a spec may read, absolute. */
function specFiles(plan, host) {
    return specFolders(plan, host).flatMap((folder) => (0,list_names/* listNames */.Z)(folder, { deep: true, of: 'sources' }, plan.output)
        .filter((name) => !name.endsWith('/'))
        .map((name) => (0,external_node_path_.join)(folder, name)));
}

;// CONCATENATED MODULE: ./src/build-backend/cache/key/source-set-of.ts










/** A file with several roles has the strictest. */
const STRICTNESS = { data: 0, module: 1, fixed: 2 };
/** Every file that the build read, and every folder in which another file would have changed it. */
async function sourceSetOf(build, host) {
    const { layer, plan, scan, keyed } = await asGiven(build, host);
    const base = { workingDirectory: plan.workingDirectory, workspace: host.workspace };
    const roles = new Map();
    const add = (path, role) => {
        const name = (0,source_path/* sourcePath */.Z3)(path, base);
        const known = roles.get(name);
        if (known === undefined || STRICTNESS[role] > STRICTNESS[known])
            roles.set(name, role);
    };
    for (const { source, how } of layer.files)
        add(source, how.kind);
    for (const file of layer.fixed)
        if (!isOurs(file, base.workingDirectory, host) && !isKeyed(file, keyed))
            add(file, 'fixed');
    const addNew = (path) => {
        if (!roles.has((0,source_path/* sourcePath */.Z3)(path, base)))
            add(path, 'fixed');
    };
    // A module that was read and not collected can still ask for others; one that is data is not followed as a module.
    for (const file of scan.files)
        if (roles.get((0,source_path/* sourcePath */.Z3)(file, base)) !== 'module')
            add(file, 'fixed');
    for (const file of [...(await fixedFiles(plan, host)), ...specFiles(plan, host)])
        addNew(file);
    const named = namedListings(plan, scan);
    for (const file of named.files)
        addNew(file);
    // What is missing there may come to be, as a file or as a folder.
    for (const place of scan.looked)
        if (!source_set_of_isFolder(place))
            addNew(place);
    const roots = searchRoots(plan, scan);
    const hooks = named.files.filter((file) => isHook(file, plan));
    for (const file of executedCode({ layer, plan, scan, roots: executionRoots(plan, roots), hooks }))
        add(file, 'fixed');
    const listings = [
        ...dataListings(layer, plan),
        ...roots.map((folder) => ({ folder, deep: false, of: 'importable' })),
        ...packageListings(layer, roots),
        ...named.listings,
        ...scan.looked.map((folder) => ({ folder, deep: true, of: 'all' })),
        ...specFolders(plan, host).map((folder) => ({ folder, deep: true, of: 'sources' })),
    ];
    return {
        files: [...roles].map(([path, role]) => ({ path, role })).sort((a, b) => (a.path < b.path ? -1 : 1)),
        listings: uniqueListings(listings.map((one) => ({ ...one, folder: (0,source_path/* sourcePath */.Z3)(one.folder, base) }))),
    };
}
function isHook(file, { inputs, workingDirectory }) {
    return inputs['hooks-dir'].some((folder) => (0,source_path/* isInside */.FK)(file, (0,external_node_path_.resolve)(workingDirectory, folder)));
}
/** The build with every path below the workspace as it was given, not as links resolve. */
async function asGiven({ layer, plan, scan, keyed }, { workspace }) {
    const folders = { workspace, real: await (0,promises_.realpath)(workspace) };
    const below = (path) => (0,source_path/* belowWorkspace */.tj)(path, folders);
    return {
        layer: {
            ...layer,
            files: layer.files.map((file) => ({ ...file, source: below(file.source) })),
            fixed: layer.fixed.map(below),
        },
        plan,
        scan: { ...scan, files: scan.files.map(below), looked: scan.looked.map(below) },
        keyed,
    };
}
function source_set_of_isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
/** Whether the key holds this very file already. It is as large as all of a small program. */
function isKeyed(file, keyed) {
    const name = (0,external_node_path_.basename)(file);
    return keyed.some((path) => (0,external_node_path_.basename)(path) === name && (0,external_node_fs_.existsSync)(file) && (0,external_node_fs_.realpathSync)(file) === path);
}
/** Whether a file is one that the build wrote for itself: it is new in every run. */
function isOurs(file, workingDirectory, { temp }) {
    return (0,source_path/* isInside */.FK)(file, temp) && !(0,source_path/* isInside */.FK)(file, workingDirectory);
}
function uniqueListings(listings) {
    const byText = new Map(listings.map((one) => [`${one.folder}\0${one.of}\0${one.deep}`, one]));
    return [...byText].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, listing]) => listing);
}

// EXTERNAL MODULE: ./src/build-backend/cache/key/source-state.ts + 1 modules
var source_state = __webpack_require__(4874);
// EXTERNAL MODULE: ./src/build-backend/cache/lookup.ts
var lookup = __webpack_require__(6624);
;// CONCATENATED MODULE: ./src/build-backend/cache/recording-host.ts
/** `host`, and everything that is annotated through it from now on. */
function recordingHost(host) {
    const annotations = [];
    const annotate = (level, message, place) => {
        annotations.push({ level, message, ...(place && { place }) });
        host.annotate(level, message, place);
    };
    return { host: { ...host, annotate }, annotations };
}

// EXTERNAL MODULE: ./src/build-backend/cache/save.ts
var save = __webpack_require__(9139);
;// CONCATENATED MODULE: ./src/build-backend/cache/full-build.ts








/** Builds the program from its sources, because of `reason`, and keeps it. */
async function fullBuild(reason, building, host) {
    const tools = await building.tools();
    host.info(`Build cache: full build, ${reason}.`);
    const recording = recordingHost(await tools.environmentHost());
    await tools.restorePackager(building.key);
    if (tools.restored)
        host.info(`Build cache: ${tools.restored}.`);
    const made = await (0,clean_build.cleanBuild)(building, recording.host, building.environment);
    const outcome = await building.place(tools.restored ? atLevel2(made) : made);
    const seconds = (performance.now() - building.started.clock) / 1000;
    if (building.store.writes) {
        await building.phases.run('keep', 'Keep the program in the build cache', () => keep({ made, archive: outcome.handOver.archive, seconds, ...recording }, building, host));
    }
    await tools.keep(made.environment);
    return { ...outcome, cache: [`full build, ${reason}`, tools.restored ?? []].flat().join('; ') };
}
function atLevel2({ manifest, ...made }) {
    return { ...made, manifest: { ...manifest, build: { ...manifest.build, cacheLevel: '2' } } };
}
async function keep(result, building, host) {
    const { made, archive } = result;
    const { plan, key, history, access, started } = building;
    const fingerprint = await (0,interpreter_fingerprint/* fingerprintInterpreter */.p)(plan.inputs.python, host, plan.workingDirectory);
    const keyed = fingerprint.paths;
    const set = await sourceSetOf({ layer: made.program.layer, plan, scan: made.scan, keyed }, host);
    const state = await (0,source_state/* sourceState */.f)(set, plan, host);
    const doubt = await doubtAbout(made, { fingerprint, sources: { set, state }, since: started.date, plan }, host);
    if (doubt !== undefined) {
        host.info(`Not kept in the build cache: ${doubt}.`);
        return;
    }
    const { absent } = made.program.layer;
    if (absent !== undefined)
        host.info(`Build cache: any change will need a full build, because ${absent}.`);
    const record = recordOf(result, state, building, host);
    await (0,save/* save */.U)({ plan, key, sources: { set, state }, record, archive, history }, access, host);
}
/** Why the key may not be that of the program, as a clause. */
async function doubtAbout({ environment }, { plan, fingerprint, sources, since }, host) {
    if (!(await (0,interpreter_fingerprint/* isInterpreter */.X)(fingerprint, environment.interpreter, host))) {
        return `it was built with ${environment.interpreter.executable}, because the Python found first does not run`;
    }
    const written = await (0,save/* writtenSince */.w)(since, sources, plan);
    return written.length === 0 ? undefined : `${(0,lookup/* named */.KT)(written)} changed during the build`;
}
function recordOf({ made, annotations, seconds }, sources, { plan }, host) {
    const { manifest, findings, program, packed } = made;
    return {
        manifest,
        archive: packed.layers,
        layer: program.layer.files.map(({ path, source, how }) => ({
            path,
            source: (0,source_path/* sourcePath */.Z3)(source, { ...plan, workspace: host.workspace }),
            how,
        })),
        sources,
        findings,
        annotations,
        seconds,
    };
}


/***/ })

};
