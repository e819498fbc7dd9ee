export const id = 506;
export const ids = [506];
export const modules = {

/***/ 506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildBackend: () => (/* binding */ buildBackend)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/sidecar/binaries.ts
var sidecar_binaries = __webpack_require__(150);
// EXTERNAL MODULE: ./src/sidecar/system-needs.ts
var system_needs = __webpack_require__(9894);
// EXTERNAL MODULE: ./src/shared/files.ts
var files = __webpack_require__(8590);
// EXTERNAL MODULE: ./src/sidecar/archive/pack.ts + 1 modules
var pack = __webpack_require__(9354);
// EXTERNAL MODULE: ./src/sidecar/hand-over.ts
var hand_over = __webpack_require__(4505);
// EXTERNAL MODULE: ./src/sidecar/manifest.ts + 2 modules
var manifest = __webpack_require__(2087);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/sidecar/names.ts
var names = __webpack_require__(9635);
;// CONCATENATED MODULE: ./src/build-backend/deliver.ts





/**
 * Copies the program under the name that Tauri looks for (`externalBin`) to the top of `folder`, with the files
 * that it needs beside it. Returns the names made. Throws `tauri-name-taken`.
 */
async function writeTauriLayout(folder, tree, manifest) {
    const { executable, name, target, files } = manifest;
    await (0,promises_.mkdir)(folder, { recursive: true });
    const program = (0,names/* tauriProgramName */.hb)(name, target);
    await (0,promises_.cp)((0,external_node_path_.join)(tree, executable), (0,external_node_path_.join)(folder, program));
    const others = new Set(files.map(({ path }) => path.split('/')[0] ?? path));
    others.delete(executable);
    // PyInstaller 5 has no folder of its own for the files of a program.
    if (others.has(name)) {
        throw new errors/* UserError */.yo('tauri-name-taken', `The bundle has '${name}' at its top, where the program's folder goes.`, {
            hint: "Use PyInstaller 6, which keeps the files in '_internal', or another 'name'.",
        });
    }
    for (const other of others) {
        await (0,promises_.cp)((0,external_node_path_.join)(tree, other), (0,external_node_path_.join)(folder, other), { recursive: true, verbatimSymlinks: true });
    }
    return [program, ...others];
}
/** Moves the finished parts from the staging folder to their places, all or none. */
async function putInPlace(staged, placed, more) {
    const moves = ['tree', 'archive', 'manifest'].map((part) => ({
        from: staged[part],
        to: placed[part],
    }));
    await (0,files/* replaceAll */.yh)([...moves, ...more], (0,external_node_path_.join)((0,external_node_path_.dirname)(staged.archive), 'replaced'));
}
/** Uploads archive and manifest as one artifact, where there is a store and `artifact` is not `none`. */
async function upload({ archive, manifest: file }, manifest, { artifact }, host) {
    const { artifacts } = host;
    if (!artifacts || artifact === 'none')
        return undefined;
    const name = artifact ?? `sidecar-${manifest.name}-${manifest.target.triple}`;
    return host.group(`Upload artifact '${name}'`, () => artifacts.upload(name, [archive, file], (0,external_node_path_.dirname)(file)));
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(8898);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
;// CONCATENATED MODULE: ./src/build-backend/pyproject.ts





const texts = schemas/* array */.YOg(schemas/* string */.YjP());
const scripts = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP());
/** A dependency of Poetry: a constraint, a table, or several tables with markers. */
const poetryDependency = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* looseObject */._H3({}), schemas/* array */.YOg(schemas/* looseObject */._H3({}))]);
const poetryDependencies = schemas/* record */.g1P(schemas/* string */.YjP(), poetryDependency);
/** The part of `pyproject.toml` that is read; everything else may be there. */
const schema = schemas/* looseObject */._H3({
    project: schemas/* looseObject */._H3({
        name: schemas/* string */.YjP().optional(),
        version: schemas/* string */.YjP().optional(),
        description: schemas/* string */.YjP().optional(),
        authors: schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schemas/* string */.YjP().optional() })).default([]),
        dynamic: texts.default([]),
        dependencies: texts.optional(),
        'optional-dependencies': schemas/* record */.g1P(schemas/* string */.YjP(), texts).default({}),
        'requires-python': schemas/* string */.YjP().optional(),
        scripts: scripts.default({}),
        'gui-scripts': scripts.default({}),
        'entry-points': schemas/* record */.g1P(schemas/* string */.YjP(), scripts).default({}),
    })
        .optional(),
    'dependency-groups': schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* looseObject */._H3({})]))).default({}),
    tool: schemas/* looseObject */._H3({
        poetry: schemas/* looseObject */._H3({
            name: schemas/* string */.YjP().optional(),
            version: schemas/* string */.YjP().optional(),
            dependencies: poetryDependencies.optional(),
            'dev-dependencies': poetryDependencies.default({}),
            group: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({ dependencies: poetryDependencies.default({}) }))
                .default({}),
            packages: schemas/* array */.YOg(schemas/* looseObject */._H3({ from: schemas/* string */.YjP().optional() })).default([]),
            scripts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}),
        })
            .optional(),
        setuptools: schemas/* looseObject */._H3({
            dynamic: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({
                file: schemas/* union */.KCZ([schemas/* string */.YjP(), texts]).optional(),
                attr: schemas/* string */.YjP().optional(),
            }))
                .default({}),
            'package-dir': schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
            packages: schemas/* unknown */.L5J().optional(),
        })
            .optional(),
        hatch: schemas/* looseObject */._H3({
            version: schemas/* looseObject */._H3({
                path: schemas/* string */.YjP().optional(),
                pattern: schemas/* string */.YjP().optional(),
                source: schemas/* string */.YjP().optional(),
            })
                .optional(),
        })
            .optional(),
        pdm: schemas/* looseObject */._H3({
            version: schemas/* looseObject */._H3({ source: schemas/* string */.YjP().optional(), path: schemas/* string */.YjP().optional() }).optional(),
        })
            .optional(),
    })
        .prefault({}),
});
/**
 * Reads `pyproject.toml` in `folder`; `undefined` if there is none. Throws `project-unreadable` with line and
 * column on a syntax error, or with the key on a value of the wrong kind.
 */
async function readPyproject(folder) {
    const file = (0,external_node_path_.join)(folder, 'pyproject.toml');
    const text = await (0,promises_.readFile)(file, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    });
    if (text === undefined)
        return undefined;
    return { file, text, data: validate(file, parse(file, text.replace(/^\uFEFF/, ''))) };
}
function parse(file, text) {
    try {
        return (0,lib/* getStaticTOMLValue */.AY)((0,lib/* parseTOML */.MD)(text));
    }
    catch (error) {
        if (!(error instanceof lib/* ParseError */.mB))
            throw error;
        // The parser counts columns from 0.
        const place = { file, line: error.lineNumber, column: error.column + 1 };
        throw new errors/* UserError */.yo('project-unreadable', `pyproject.toml is not valid TOML: ${error.message}.`, {
            place,
            hint: `Correct line ${place.line}, column ${place.column}.`,
            cause: error,
        });
    }
}
function validate(file, value) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    const key = issue?.path.join('.') ?? '';
    throw new errors/* UserError */.yo('project-unreadable', `In pyproject.toml, '${key}' is not what it should be: ${issue?.message}.`, {
        place: { file },
        hint: `Correct '${key}'.`,
    });
}

;// CONCATENATED MODULE: ./src/generated/python.ts
// Generated from python/ by scripts/python-text.ts. Do not edit.
/** The Python programs that run in the user’s interpreter, by path. */
const pythonFiles = {
    "installed.py": "\"\"\"Says what is installed beside the interpreter that runs this file, as JSON on stdout.\n\nThe request on stdin is `{\"modules\": [name], \"requirements\": [PEP 508 text]}`. Needs Python 3.8.\n\"\"\"\nimport importlib.util\nimport json\nimport re\nimport sys\nfrom importlib import metadata\n\n\ndef requirement_class():\n    \"\"\"The parser that PyInstaller depends on, else pip's copy of it, else None.\"\"\"\n    try:\n        from packaging.requirements import Requirement\n    except ImportError:\n        try:\n            from pip._vendor.packaging.requirements import Requirement\n        except ImportError:\n            return None\n    return Requirement\n\n\ndef normalized(name):\n    return re.sub(r'[-_.]+', '-', name).lower()\n\n\ndef distributions():\n    found = {}\n    for distribution in metadata.distributions():\n        name = distribution.metadata['Name']\n        if name:\n            found.setdefault(normalized(name), {'name': name, 'version': distribution.version})\n    return found\n\n\ndef judge(text, installed, requirement):\n    \"\"\"None if `text` is satisfied or does not apply here, else what is wrong with it.\"\"\"\n    parsed = requirement(text)\n    if parsed.marker and not parsed.marker.evaluate({'extra': ''}):\n        return None\n    present = installed.get(normalized(parsed.name))\n    if present is None:\n        return {'requirement': text, 'found': None}\n    if parsed.specifier.contains(present['version'], prereleases=True):\n        return None\n    return {'requirement': text, 'found': present['version']}\n\n\ndef main(request):\n    installed = distributions()\n    requirement = requirement_class()\n    missing, unchecked = [], []\n    for text in request['requirements']:\n        if requirement is None:\n            unchecked.append(text)\n            continue\n        try:\n            problem = judge(text, installed, requirement)\n        except ValueError:\n            unchecked.append(text)\n            continue\n        if problem:\n            missing.append(problem)\n    return {\n        'distributions': sorted(installed.values(), key=lambda item: normalized(item['name'])),\n        'modules': [name for name in request['modules'] if importlib.util.find_spec(name)],\n        'missing': missing,\n        'unchecked': unchecked,\n    }\n\n\nif __name__ == '__main__':\n    print(json.dumps(main(json.load(sys.stdin))))\n",
    "probe.py": "\"\"\"Describes the interpreter that runs this file, as JSON on stdout.\n\nRuns on Python 2.7 and 3.x alike, so that an interpreter that is too old is reported, not a syntax error.\n\"\"\"\nimport json\nimport os\nimport platform\nimport struct\nimport sys\nimport sysconfig\n\nMACHO_CPU = {0x01000007: 'x64', 0x0100000C: 'arm64', 0x00000007: 'ia32'}\nELF_MACHINE = {0x03: 'ia32', 0x28: 'arm', 0x3E: 'x64', 0xB7: 'arm64', 0xF3: 'riscv64', 0x15: 'ppc64', 0x16: 's390x'}\nPE_MACHINE = {0x014C: 'ia32', 0x8664: 'x64', 0xAA64: 'arm64'}\nPLATFORM_TAIL = {'amd64': 'x64', 'win32': 'ia32', 'arm64': 'arm64', 'x86_64': 'x64', 'aarch64': 'arm64', 'i686': 'ia32'}\n\n\ndef architectures(path):\n    \"\"\"The processors that the program at `path` holds code for; several for a universal Mach-O.\"\"\"\n    try:\n        with open(path, 'rb') as program:\n            head = program.read(4096)\n    except (IOError, OSError, TypeError):\n        return []\n    try:\n        return [arch for arch in read_architectures(head) if arch]\n    except struct.error:\n        return []\n\n\ndef read_architectures(head):\n    magic = head[:4]\n    if magic == b'\\x7fELF':\n        order = '<' if head[5:6] == b'\\x01' else '>'\n        return [ELF_MACHINE.get(struct.unpack(order + 'H', head[18:20])[0])]\n    if magic in (b'\\xcf\\xfa\\xed\\xfe', b'\\xce\\xfa\\xed\\xfe'):\n        return [MACHO_CPU.get(struct.unpack('<I', head[4:8])[0])]\n    if magic in (b'\\xca\\xfe\\xba\\xbe', b'\\xca\\xfe\\xba\\xbf'):\n        size = 20 if magic == b'\\xca\\xfe\\xba\\xbe' else 32\n        count = min(struct.unpack('>I', head[4:8])[0], 16)\n        offsets = [8 + index * size for index in range(count)]\n        return [MACHO_CPU.get(struct.unpack('>I', head[at:at + 4])[0]) for at in offsets]\n    if magic[:2] == b'MZ':\n        at = struct.unpack('<I', head[60:64])[0]\n        return [PE_MACHINE.get(struct.unpack('<H', head[at + 4:at + 6])[0])]\n    return []\n\n\ndef running_architecture(executable):\n    \"\"\"The processor this process runs as: on Windows and Linux the binary tells, on macOS the process.\"\"\"\n    if sys.platform == 'darwin':\n        return {'x86_64': 'x64'}.get(platform.machine(), platform.machine())\n    found = architectures(executable)\n    if found:\n        return found[0]\n    tail = sysconfig.get_platform().split('-')[-1]\n    return PLATFORM_TAIL.get(tail, tail)\n\n\ndef variable(name):\n    return sysconfig.get_config_var(name)\n\n\ndef shared_library():\n    \"\"\"The Python library that a frozen program loads, or None. The search is the one that PyInstaller makes.\"\"\"\n    if sys.platform == 'win32':\n        return 'built in' if getattr(sys, 'dllhandle', None) else None\n    base = getattr(sys, 'base_prefix', sys.prefix)\n    folders = [base, os.path.join(base, 'lib'), os.path.join(base, 'lib64')]\n    if variable('Py_ENABLE_SHARED') or (sys.platform == 'darwin' and variable('PYTHONFRAMEWORK')):\n        name = os.path.basename(variable('INSTSONAME') or variable('LDLIBRARY') or '')\n        folders += system_library_folders()\n    else:\n        tail = 'dylib' if sys.platform == 'darwin' else 'so.1.0'\n        name = 'libpython%d.%d%s.%s' % (sys.version_info[0], sys.version_info[1], getattr(sys, 'abiflags', ''), tail)\n    paths = [os.path.join(folder, name) for folder in folders if name]\n    return next((path for path in paths if os.path.isfile(path)), None)\n\n\ndef system_library_folders():\n    multiarch = variable('MULTIARCH') or ''\n    folders = [variable('LIBDIR'), '/usr/lib', '/usr/lib64', '/usr/local/lib', '/usr/local/lib64']\n    folders += [os.path.join('/usr/lib', multiarch), os.path.join('/lib', multiarch)]\n    return [folder for folder in folders if folder] + os.environ.get('LD_LIBRARY_PATH', '').split(os.pathsep)\n\n\ndef has_module(name):\n    \"\"\"Whether `name` is there, without importing it.\"\"\"\n    try:\n        from importlib.util import find_spec as find\n    except ImportError:\n        from pkgutil import find_loader as find\n    return find(name) is not None\n\n\ndef pip_version():\n    \"\"\"pip's version, `unknown` if this Python cannot tell, None without pip.\"\"\"\n    if not has_module('pip'):\n        return None\n    try:\n        from importlib.metadata import version\n        return version('pip')\n    except Exception:\n        return 'unknown'\n\n\ndef externally_managed():\n    \"\"\"Whether the distribution's own package manager owns this Python (PEP 668).\"\"\"\n    stdlib = sysconfig.get_path('stdlib')\n    return bool(stdlib) and os.path.isfile(os.path.join(stdlib, 'EXTERNALLY-MANAGED'))\n\n\ndef main():\n    base = getattr(sys, 'base_prefix', sys.prefix)\n    executable = os.path.realpath(sys.executable)\n    return {\n        'version': platform.python_version(),\n        'implementation': platform.python_implementation(),\n        'executable': sys.executable,\n        'realExecutable': executable,\n        'prefix': sys.prefix,\n        'basePrefix': base,\n        'platform': sys.platform,\n        'arch': running_architecture(executable),\n        'architectures': architectures(executable),\n        'sharedBuild': bool(variable('Py_ENABLE_SHARED') or variable('PYTHONFRAMEWORK')),\n        'sharedLibrary': shared_library(),\n        'conda': os.path.isdir(os.path.join(base, 'conda-meta')),\n        'windowsStore': sys.platform == 'win32' and 'WindowsApps' in base,\n        'venv': sys.prefix != base or hasattr(sys, 'real_prefix'),\n        'pip': pip_version(),\n        'hasVenv': has_module('venv'),\n        'hasEnsurepip': has_module('ensurepip'),\n        'externallyManaged': externally_managed(),\n        'debug': hasattr(sys, 'gettotalrefcount'),\n        'freeThreaded': bool(variable('Py_GIL_DISABLED')),\n    }\n\n\nif __name__ == '__main__':\n    print(json.dumps(main()))\n",
    "scan/__main__.py": "\"\"\"Reads a scan request (JSON) on standard input and writes the scan (JSON) on standard output.\n\nRun it as `python -I <folder>/scan` with the interpreter whose packages the backend uses.\n\"\"\"\n\nimport gc\nimport json\nimport os\nimport sys\n\nPROBE = os.path.dirname(os.path.abspath(__file__))\n# Run as a file instead of a folder, an isolated interpreter does not look beside it.\nif PROBE not in sys.path:\n    sys.path.insert(0, PROBE)\n\nfrom backend_scan.scan import scan  # noqa: E402\n\n\ndef main():\n    sys.setrecursionlimit(10_000)\n    # All trees live until the end: looking for garbage among them doubles the time.\n    gc.disable()\n    request = json.load(sys.stdin.buffer)\n    sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry) != PROBE]\n    # Escapes keep the answer independent of the console's encoding.\n    sys.stdout.write(json.dumps(scan(request), ensure_ascii=True, separators=(\",\", \":\")))\n\n\nmain()\n",
    "scan/backend_scan/__init__.py": "\"\"\"Reads a Python backend with `ast`: what it imports, which data it opens, what is installed.\"\"\"\n",
    "scan/backend_scan/call_values.py": "\"\"\"What calls give back: methods of texts and tables, path-making calls, functions of the application itself.\"\"\"\n\nimport ast\n\nfrom .elements import elements\nfrom .path_calls import path_call\nfrom .scopes import own_statements\nfrom .values import UNKNOWN, concatenated, template\n\n\ndef call(evaluator, node, scope):\n    paths = path_call(evaluator, node, scope)\n    if paths is not None:\n        return paths\n    if isinstance(node.func, ast.Attribute):\n        method = METHODS.get(node.func.attr)\n        if method is not None:\n            return method(evaluator, node, scope)\n    return inlined(evaluator, node, scope)\n\n\ndef format_call(evaluator, node, scope):\n    values = evaluator.texts(node.func.value, scope)\n    return [template(value, \"{\") if \"{\" in value.text else value for value in values]\n\n\ndef join_call(evaluator, node, scope):\n    if not node.args or not isinstance(node.args[0], (ast.List, ast.Tuple)):\n        return [UNKNOWN]\n    parts = []\n    for index, part in enumerate(node.args[0].elts):\n        if index:\n            parts.append(evaluator.values(node.func.value, scope))\n        parts.append(evaluator.values(part, scope))\n    return concatenated(parts)\n\n\ndef get_call(evaluator, node, scope):\n    \"\"\"`TABLE.get(key, default)`: any value of the table, and the default.\"\"\"\n    if not node.args:\n        return [UNKNOWN]\n    defaults = [(argument, scope) for argument in node.args[1:2]]\n    return evaluator.all_of([*elements(evaluator, node.func.value, scope, key=None, by_key=True), *defaults])\n\n\ndef same_text(evaluator, node, scope):\n    return evaluator.values(node.func.value, scope)\n\n\nMETHODS = {\"format\": format_call, \"join\": join_call, \"get\": get_call, \"strip\": same_text, \"lower\": same_text}\n\n\ndef inlined(evaluator, node, scope):\n    \"\"\"A call of a function in the application's own source: what it returns for these arguments.\"\"\"\n    owner, function = find_function(evaluator, node.func, scope)\n    if function is None or isinstance(function, ast.AsyncFunctionDef):\n        return [UNKNOWN]\n    inner = owner.scope_of(function).called_with(arguments(function, node, scope))\n    return evaluator.all_of([(result, inner) for result in returns(function)])\n\n\ndef find_function(evaluator, func, scope):\n    module = scope.module\n    if isinstance(func, ast.Name):\n        bindings, _ = scope.lookup(func.id)\n        found = [binding.node for binding in bindings or () if binding.how == \"function\"]\n        if found:\n            return module, found[0]\n    target = evaluator.qualified(func, scope)\n    owner, _, name = (target or \"\").rpartition(\".\")\n    other = evaluator.program.facts(owner) if owner else None\n    found = [binding.node for binding in other.scope.bindings.get(name, ()) if binding.how == \"function\"] if other else []\n    return (other, found[0]) if found else (None, None)\n\n\ndef arguments(function, node, scope):\n    names = [argument.arg for argument in (*function.args.posonlyargs, *function.args.args)]\n    given = {name: (value, scope) for name, value in zip(names, node.args) if not isinstance(value, ast.Starred)}\n    given.update({keyword.arg: (keyword.value, scope) for keyword in node.keywords if keyword.arg})\n    if function.args.vararg:\n        rest = ast.Tuple(elts=node.args[len(names) :], ctx=ast.Load())\n        given[function.args.vararg.arg] = (rest, scope)\n    return given\n\n\ndef returns(function):\n    return [node.value for node in own_statements(function) if isinstance(node, ast.Return) and node.value is not None]\n",
    "scan/backend_scan/conditions.py": "\"\"\"Decides `if` tests that depend only on where the frozen program will run.\"\"\"\n\nimport ast\nimport sys\n\nSYSTEM_NAMES = {\"win32\": \"Windows\", \"darwin\": \"Darwin\", \"linux\": \"Linux\"}\nCOMPARE = {\n    ast.Eq: lambda a, b: a == b,\n    ast.NotEq: lambda a, b: a != b,\n    ast.Lt: lambda a, b: a < b,\n    ast.LtE: lambda a, b: a <= b,\n    ast.Gt: lambda a, b: a > b,\n    ast.GtE: lambda a, b: a >= b,\n    ast.In: lambda a, b: a in b,\n    ast.NotIn: lambda a, b: a not in b,\n}\n\n\nclass Unknown(Exception):\n    \"\"\"The source does not tell.\"\"\"\n\n\nclass Conditions:\n    \"\"\"Tests evaluated for a target platform, the running interpreter's version and one module.\"\"\"\n\n    def __init__(self, platform, is_main, qualified):\n        self.is_main = is_main\n        self.qualified = qualified\n        self.facts = {\n            \"sys.platform\": platform,\n            \"os.name\": \"nt\" if platform == \"win32\" else \"posix\",\n            \"sys.version_info\": tuple(sys.version_info[:3]),\n            \"sys.version_info.major\": sys.version_info[0],\n            \"sys.version_info.minor\": sys.version_info[1],\n            \"typing.TYPE_CHECKING\": False,\n            \"typing_extensions.TYPE_CHECKING\": False,\n            \"TYPE_CHECKING\": False,\n        }\n        self.system = SYSTEM_NAMES.get(platform, platform)\n\n    def decide(self, test, scope):\n        \"\"\"True, False, or None when the test depends on something else.\"\"\"\n        try:\n            return bool(self.value(test, scope, 0))\n        except Unknown:\n            return None\n        except Exception:  # a comparison of unlike types, an index out of range: not decidable\n            return None\n\n    def value(self, node, scope, depth):\n        handler = HANDLERS.get(type(node))\n        if handler is None or depth > 10:\n            raise Unknown\n        return handler(self, node, scope, depth + 1)\n\n\ndef constant(_, node, __, ___):\n    return node.value\n\n\ndef sequence(conditions, node, scope, depth):\n    return tuple(conditions.value(part, scope, depth) for part in node.elts)\n\n\ndef known_name(conditions, node, scope, depth):\n    target = conditions.qualified(node)\n    if target in conditions.facts:\n        return conditions.facts[target]\n    if target == \"__name__\":\n        if conditions.is_main is None:\n            raise Unknown\n        return \"__main__\" if conditions.is_main else \"(imported)\"\n    if isinstance(node, ast.Name):\n        bindings, owner = scope.lookup(node.id)\n        if bindings is not None and len(bindings) == 1 and bindings[0].how == \"value\" and bindings[0].index is None:\n            # A constant flag could be changed from outside; only what derives from the platform is followed.\n            if not isinstance(bindings[0].node, ast.Constant):\n                return conditions.value(bindings[0].node, owner, depth)\n    raise Unknown\n\n\ndef negation(conditions, node, scope, depth):\n    if not isinstance(node.op, ast.Not):\n        raise Unknown\n    return not conditions.value(node.operand, scope, depth)\n\n\ndef boolean(conditions, node, scope, depth):\n    \"\"\"One decided operand can decide the whole (`WINDOWS and flag`).\"\"\"\n    deciding = isinstance(node.op, ast.Or)\n    unknown = False\n    for operand in node.values:\n        try:\n            if bool(conditions.value(operand, scope, depth)) is deciding:\n                return deciding\n        except Unknown:\n            unknown = True\n    if unknown:\n        raise Unknown\n    return not deciding\n\n\ndef comparison(conditions, node, scope, depth):\n    left = conditions.value(node.left, scope, depth)\n    for operator, comparator in zip(node.ops, node.comparators):\n        right = conditions.value(comparator, scope, depth)\n        compare = COMPARE.get(type(operator))\n        if compare is None:\n            raise Unknown\n        if not compare(left, right):\n            return False\n        left = right\n    return True\n\n\ndef call(conditions, node, scope, depth):\n    if conditions.qualified(node.func) == \"platform.system\" and not node.args:\n        return conditions.system\n    func = node.func\n    if isinstance(func, ast.Attribute) and func.attr in (\"startswith\", \"lower\") and not node.keywords:\n        text = conditions.value(func.value, scope, depth)\n        return getattr(text, func.attr)(*(conditions.value(argument, scope, depth) for argument in node.args))\n    raise Unknown\n\n\ndef subscript(conditions, node, scope, depth):\n    container = conditions.value(node.value, scope, depth)\n    if isinstance(node.slice, ast.Slice):\n        ends = (node.slice.lower, node.slice.upper)\n        lower, upper = (conditions.value(end, scope, depth) if end else None for end in ends)\n        return container[lower:upper]\n    return container[conditions.value(node.slice, scope, depth)]\n\n\nHANDLERS = {\n    ast.Constant: constant,\n    ast.Tuple: sequence,\n    ast.List: sequence,\n    ast.Set: sequence,\n    ast.Name: known_name,\n    ast.Attribute: known_name,\n    ast.UnaryOp: negation,\n    ast.BoolOp: boolean,\n    ast.Compare: comparison,\n    ast.Call: call,\n    ast.Subscript: subscript,\n}\n",
    "scan/backend_scan/data_files.py": "\"\"\"Files beside the code that the code opens: paths from `__file__`, package resources, templates, `sys._MEIPASS`.\"\"\"\n\nimport ast\nimport fnmatch\nimport os\n\nfrom .path_calls import argument\nfrom .values import PathValue, Text\n\nSKIPPED_FOLDERS = {\n    \"__pycache__\", \"node_modules\", \".git\", \".hg\", \".svn\", \".venv\", \"venv\", \".tox\", \".mypy_cache\", \".pytest_cache\", \".ruff_cache\",\n}  # fmt: skip\nCODE = (\".py\", \".pyc\", \".pyo\", \".pyi\", \".so\", \".pyd\", \".pyx\", \".dylib\")\nFOLDER_READERS = {\n    \"iterdir\", \"glob\", \"rglob\", \"listdir\", \"scandir\", \"walk\", \"iglob\", \"copytree\", \"StaticFiles\", \"Jinja2Templates\",\n    \"FileSystemLoader\", \"TemplateLookup\", \"TemplateResponse\", \"send_from_directory\", \"add_static\", \"add_static_files\", \"static\",\n}  # fmt: skip\nFOLDER_KEYWORDS = {\"directory\", \"folder\", \"static_folder\", \"template_folder\", \"path\", \"searchpath\", \"directories\"}\nMAKERS = {\n    \"mkdir\", \"makedirs\", \"touch\", \"write_text\", \"write_bytes\", \"connect\", \"FileHandler\", \"RotatingFileHandler\",\n    \"TimedRotatingFileHandler\",\n}  # fmt: skip\nSECRETS = (\".env\", \".env.*\", \"*.pem\", \"*.key\", \"*.p12\", \"*.pfx\", \"id_rsa*\", \"id_ed25519*\", \"*.keystore\")\nMAX_FILES = 5000\n\n\nclass DataReferences:\n    \"\"\"Findings of one module: `used` = (PathValue, line, pattern, whole), `made` = paths that the code creates.\"\"\"\n\n    def __init__(self, program, facts):\n        self.program = program\n        self.evaluator = program.evaluator\n        self.facts = facts\n        self.used = []\n        self.made = set()\n        self.seen = set()\n\n    def collect(self):\n        if not self.program.may_hold_paths(self.facts):\n            return self\n        for node, _, scope in self.facts.found.expressions:\n            if isinstance(node, ast.Subscript):\n                continue\n            if isinstance(node, ast.Call):\n                self.reader_or_maker(node, scope)\n            if node not in self.seen and may_be_path(node):\n                self.expression(node, scope)\n        return self\n\n    def expression(self, node, scope):\n        for value in self.evaluator.values(node, scope):\n            if not isinstance(value, PathValue):\n                continue\n            if value.named:\n                # The parts of a path are no references of their own.\n                self.seen.update(ast.walk(node))\n                self.used.append((value, node.lineno, None, node not in self.facts.found.definitions))\n            elif not value.exact and is_package(value.disk) and value.disk != self.program.root:\n                # `files(\"app\") / name`: any data file of the package may be meant.\n                self.seen.update(ast.walk(node))\n                self.used.append((value, node.lineno, \"*\", True))\n\n    def reader_or_maker(self, node, scope):\n        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, \"id\", \"\")\n        if name in FOLDER_READERS or \"static\" in name or \"template\" in name:\n            self.folder(node, name, scope)\n        elif name in MAKERS or name == \"open\" and opens_for_writing(node):\n            self.made.update(value.disk for value in self.subjects(node, scope) if value.named)\n        elif name in (\"Flask\", \"Blueprint\", \"Quart\"):\n            self.flask(node, scope)\n\n    def subjects(self, node, scope):\n        \"\"\"The paths that a call is about: its object and its arguments.\"\"\"\n        parts = [*node.args, *(keyword.value for keyword in node.keywords if keyword.arg in FOLDER_KEYWORDS)]\n        if isinstance(node.func, ast.Attribute):\n            parts.append(node.func.value)\n        members = []\n        for part in parts:\n            members += part.elts if isinstance(part, (ast.List, ast.Tuple)) else [part]\n        return [value for part in members for value in self.evaluator.values(part, scope) if isinstance(value, PathValue)]\n\n    def folder(self, node, name, scope):\n        pattern = None\n        if name in (\"glob\", \"rglob\") and node.args and isinstance(node.func, ast.Attribute):\n            pattern = next(iter(self.evaluator.exact_texts(node.args[0], scope)), None)\n        if pattern is not None:\n            self.seen.update(ast.walk(node))\n        for value in self.subjects(node, scope):\n            if value.exact and (value.named or pattern is not None):\n                self.used.append((value, node.lineno, pattern, True))\n\n    def flask(self, node, scope):\n        \"\"\"Flask looks for `templates` and `static` beside the module unless it is told otherwise.\"\"\"\n        named = {keyword.arg for keyword in node.keywords}\n        if not self.facts.aliases.get(\"Flask\", self.facts.aliases.get(\"Blueprint\", \"\")).startswith(\"flask\"):\n            return\n        base = PathValue(\"file\", self.facts.root, os.path.dirname(self.facts.file))\n        for keyword, folder in ((\"template_folder\", \"templates\"), (\"static_folder\", \"static\")):\n            value = argument(node, 99, keyword)\n            texts = self.evaluator.texts(value, scope) if value is not None else [Text(folder)]\n            if value is not None or (keyword not in named and ast.unparse(node.func).endswith(\"Flask\")):\n                self.used += [(path, node.lineno, None, True) for path in map(base.join, texts) if path and path.exact]\n\n\ndef is_package(folder):\n    return os.path.isfile(os.path.join(folder, \"__init__.py\"))\n\n\ndef may_be_path(node):\n    if isinstance(node, ast.BinOp):\n        return isinstance(node.op, (ast.Div, ast.Add))\n    return isinstance(node, (ast.Call, ast.JoinedStr))\n\n\ndef opens_for_writing(node):\n    mode = argument(node, 0 if isinstance(node.func, ast.Attribute) else 1, \"mode\")\n    return isinstance(mode, ast.Constant) and isinstance(mode.value, str) and any(letter in mode.value for letter in \"wax+\")\n\n\ndef is_secret(path):\n    name = os.path.basename(path)\n    return any(fnmatch.fnmatch(name, pattern) for pattern in SECRETS)\n\n\ndef files_below(folder, pattern=None, code=False):\n    \"\"\"Absolute paths of the files in `folder` at any depth, sorted, without caches and (mostly) without code.\"\"\"\n    found = []\n    for base, folders, files in os.walk(folder):\n        folders[:] = sorted(name for name in folders if name not in SKIPPED_FOLDERS)\n        for name in sorted(files):\n            if (code or not name.endswith(CODE)) and (pattern is None or fnmatch.fnmatch(name, pattern)):\n                found.append(os.path.join(base, name))\n        if len(found) > MAX_FILES:\n            break\n    return found\n\n\nclass DataFiles:\n    \"\"\"Turns the references of all modules into what should be in the bundle, and where.\"\"\"\n\n    def __init__(self, program):\n        self.program = program\n        self.entries = {}\n\n    def add_all(self, references):\n        made = set().union(*(reference.made for reference in references)) if references else set()\n        used = [(reference, *use) for reference in references for use in reference.used]\n        targets = {value.disk for _, value, *_ in used}\n        for reference, value, line, pattern, whole in used:\n            if self.is_base(value.disk, whole, targets):\n                continue\n            self.add(reference.facts, value, line, (pattern, made))\n\n    def is_base(self, path, whole, targets):\n        \"\"\"A folder that only serves to name files in it is not wanted as a whole.\"\"\"\n        return not whole and os.path.isdir(path) and any(other.startswith(path + os.sep) for other in targets)\n\n    def add(self, facts, value, line, how):\n        pattern, made = how\n        path = value.disk\n        if \"*\" in path and value.exact:\n            path, pattern = os.path.split(path)\n        # With an unknown name at its end, any file of the folder may be meant.\n        if not os.path.exists(path) or not (value.exact or os.path.isdir(path)):\n            return\n        if path.endswith(CODE) or self.holds(path, facts.file):\n            if pattern is None or not os.path.isdir(path):\n                return\n        files = files_below(path, os.path.basename(pattern) if pattern else None) if os.path.isdir(path) else [path]\n        if os.path.isdir(path):\n            files = [file for file in files if not is_secret(file)]\n        self.entry((path, pattern or \"\"), files, (facts, value, line), self.status(value, path, made))\n\n    def entry(self, key, files, used_by, status):\n        path, pattern = key\n        facts, value, line = used_by\n        if not files or len(files) > MAX_FILES or key in self.entries:\n            return\n        is_folder = os.path.isdir(path)\n        self.entries[key] = {\n            \"source\": self.program.display(path),\n            \"destination\": destination(path, value.root),\n            \"kind\": \"folder\" if is_folder else \"file\",\n            # A folder that holds code too is given file by file: code is the packager's to collect.\n            \"whole\": is_folder and not pattern and len(files) == len(files_below(path, None, code=True)),\n            \"files\": [os.path.relpath(file, path).replace(os.sep, \"/\") for file in files] if is_folder else [],\n            \"file\": self.program.display(facts.file),\n            \"line\": line,\n            \"package\": self.installed_package(value),\n            \"status\": status,\n        }\n\n    def add_sources(self, facts, value, line):\n        \"\"\"The sources of a listed folder: the loader looks for them by name at run time.\"\"\"\n        files = [file for file in files_below(value.disk, \"*.py\", code=True) if not file.endswith(\"__main__.py\")]\n        self.entry((value.disk, \"*.py\"), files, (facts, value, line), self.status(value, value.disk, set()))\n\n    def all(self):\n        return [self.entries[key] for key in sorted(self.entries)]\n\n    def holds(self, folder, file):\n        return file.startswith(folder + os.sep) or folder == file\n\n    def installed_package(self, value):\n        \"\"\"The top-level package, when the data belongs to an installed distribution.\"\"\"\n        if value.disk == self.program.root or value.disk.startswith(self.program.root + os.sep):\n            if not any(part in value.disk[len(self.program.root) :] for part in (\"site-packages\", \"dist-packages\")):\n                return None\n        top = destination(value.disk, value.root).partition(\"/\")[0]\n        return None if top == \"..\" else top\n\n    def status(self, value, path, made):\n        if value.anchor == \"cwd\":\n            return \"working-directory\"\n        if destination(path, value.root).startswith(\"..\"):\n            return \"outside\"\n        if is_secret(path):\n            return \"secret\"\n        if any(path == other or path.startswith(other + os.sep) or other.startswith(path + os.sep) for other in made):\n            return \"written\"\n        return \"certain\"\n\n\ndef destination(path, root):\n    \"\"\"Where `path` must be below the bundle's root for the code to find it.\"\"\"\n    try:\n        return os.path.relpath(path, root).replace(os.sep, \"/\")\n    except ValueError:  # another drive\n        return \"..\"\n",
    "scan/backend_scan/dynamic.py": "\"\"\"Modules that are named at run time: `import_module`, texts, prefixes, listed folders, entry points.\"\"\"\n\nimport ast\nimport re\n\nfrom .elements import elements\nfrom .path_calls import argument\nfrom .scopes import absolute\nfrom .values import ModuleValue, PathValue, Text\n\nIMPORTERS = {\"importlib.import_module\", \"__import__\", \"builtins.__import__\", \"importlib.__import__\"}\nOBJECT_IMPORTERS = {\n    \"pkgutil.resolve_name\", \"django.utils.module_loading.import_string\", \"werkzeug.utils.import_string\",\n    \"uvicorn.run\", \"uvicorn.Config\", \"granian.Granian\", \"uvicorn.importer.import_from_string\",\n}  # fmt: skip\nWALKERS = {\"pkgutil.iter_modules\": False, \"pkgutil.walk_packages\": True}\nFILE_IMPORTERS = {\n    \"importlib.util.spec_from_file_location\", \"importlib.machinery.SourceFileLoader\", \"runpy.run_path\", \"imp.load_source\",\n}  # fmt: skip\nLISTERS = {\"os.listdir\", \"os.scandir\", \"os.walk\", \"glob.glob\", \"glob.iglob\"}\nLIST_METHODS = {\"iterdir\", \"glob\", \"rglob\"}\nMODULE_TEXT = re.compile(r\"[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)*(?::[A-Za-z_][\\w.]*(?:\\(\\))?)?\\Z\")\n\n\nclass Dynamic:\n    \"\"\"Findings of one module. Each name is (module, line, via, context).\"\"\"\n\n    def __init__(self, program, facts):\n        self.program = program\n        self.facts = facts\n        self.evaluator = program.evaluator\n        self.names = []\n        # (module names, path, line, context): a listed folder that holds modules.\n        self.listed = []\n        # Lines of imports whose name is known only at run time.\n        self.opaque = []\n        self.loads_files = False\n\n    def collect(self):\n        for node, context, scope in self.facts.found.expressions:\n            if isinstance(node, ast.Call):\n                self.call(node, context, scope)\n        for node, context in self.facts.found.texts:\n            self.text(node, context)\n        if self.opaque or self.loads_files:\n            self.names += [(name, line, \"folder\", context) for names, _, line, context in self.listed for name in names]\n        else:\n            self.listed = []\n        return self\n\n    def call(self, node, context, scope):\n        target = self.evaluator.qualified(node.func, scope)\n        if target in IMPORTERS:\n            self.import_call(node, context, scope)\n        elif target == \"map\" and len(node.args) == 2:\n            if self.evaluator.qualified(node.args[0], scope) in IMPORTERS:\n                members = elements(self.evaluator, node.args[1], scope)\n                self.imported(self.evaluator.all_of(members), \"\", node, context)\n        elif target in OBJECT_IMPORTERS:\n            first = argument(node, 0, \"app\", \"name\", \"target\")\n            for text in self.evaluator.exact_texts(first, scope) if first is not None else []:\n                self.object_name(text, node, context, certain=True)\n        elif target == \"runpy.run_module\" and node.args:\n            # The program may run a tool such as pip this way: certain only for the application's own modules.\n            names = self.evaluator.exact_texts(node.args[0], scope)\n            self.names += [(name, node.lineno, \"text\", context) for name in names]\n        elif target in WALKERS:\n            self.walked(node, context, scope, WALKERS[target])\n        elif target in FILE_IMPORTERS:\n            self.loads_files = True\n        elif target in LISTERS or (isinstance(node.func, ast.Attribute) and node.func.attr in LIST_METHODS):\n            self.list_call(node, context, scope, target)\n        elif isinstance(node.func, ast.Attribute) and node.func.attr == \"autodiscover_tasks\":\n            self.tasks(node, context, scope)\n\n    def import_call(self, node, context, scope):\n        name = argument(node, 0, \"name\")\n        if name is None:\n            return\n        package = argument(node, 1, \"package\")\n        base = self.package_name(package, scope) if package is not None else \"\"\n        self.imported(self.evaluator.values(name, scope), base, node, context)\n\n    def package_name(self, node, scope):\n        names = self.evaluator.exact_texts(node, scope)\n        return names[0] if names else self.facts.package\n\n    def imported(self, values, base, node, context):\n        for value in values:\n            if not isinstance(value, Text):\n                continue\n            text = relative(value.text, base)\n            if text is None:\n                continue\n            if value.exact:\n                self.names.append((text, node.lineno, \"dynamic\", context))\n            else:\n                self.prefixed(Text(text, False, value.tail), node, context)\n\n    def prefixed(self, value, node, context):\n        if not value.text:\n            self.opaque.append(node.lineno)\n            return\n        parent, _, _ = value.text.rpartition(\".\")\n        finder = self.program.finder\n        names = finder.submodules(parent) if parent else finder.top_level(self.facts.root)\n        for name in names:\n            if name.startswith(value.text) and name.endswith(value.tail):\n                self.names.append((name, node.lineno, \"prefix\", context))\n\n    def walked(self, node, context, scope, recursive):\n        \"\"\"`pkgutil.iter_modules(package.__path__)`; a prefix or a later import of each is implied.\"\"\"\n        path = argument(node, 0, \"path\")\n        for package in self.packages(path, scope) if path is not None else []:\n            for name in self.program.finder.submodules(package, recursive):\n                self.names.append((name, node.lineno, \"walk\", context))\n\n    def packages(self, node, scope):\n        \"\"\"The packages meant by the path argument of `iter_modules`.\"\"\"\n        if isinstance(node, ast.Name) and node.id == \"__path__\":\n            return [self.facts.package]\n        if isinstance(node, ast.Attribute) and node.attr == \"__path__\":\n            values = self.evaluator.values(node.value, scope)\n            return [value.name for value in values if isinstance(value, ModuleValue)]\n        members = self.evaluator.all_of(elements(self.evaluator, node, scope))\n        return [name for name in map(self.package_at, members) if name]\n\n    def package_at(self, value):\n        \"\"\"The package whose folder a path is.\"\"\"\n        if not isinstance(value, PathValue) or not value.disk.startswith(value.root):\n            return None\n        name = value.disk[len(value.root) :].strip(\"/\\\\\").replace(\"\\\\\", \".\").replace(\"/\", \".\")\n        found = self.program.finder.find(name) if name else None\n        return name if found is not None and found.is_package else None\n\n    def list_call(self, node, context, scope, target):\n        folder = node.args[0] if target in LISTERS and node.args else getattr(node.func, \"value\", None)\n        if folder is None:\n            return\n        recursive = target == \"os.walk\" or getattr(node.func, \"attr\", \"\") == \"rglob\"\n        for value in self.evaluator.values(folder, scope):\n            if not isinstance(value, PathValue) or not value.exact:\n                continue\n            if \"*\" in value.disk:\n                value = value.up()\n            package = self.package_at(value)\n            names = self.program.finder.submodules(package, recursive) if package else []\n            if names:\n                self.listed.append((names, value, node.lineno, context))\n\n    def tasks(self, node, context, scope):\n        \"\"\"Celery loads `<package>.tasks` of each package in the list.\"\"\"\n        packages = argument(node, 0, \"packages\")\n        pairs = elements(self.evaluator, packages, scope) if packages is not None else []\n        for package in self.evaluator.all_of(pairs):\n            if isinstance(package, Text) and package.exact and self.program.finder.find(f\"{package.text}.tasks\"):\n                self.names.append((f\"{package.text}.tasks\", node.lineno, \"text\", context))\n\n    def text(self, node, context):\n        \"\"\"A text anywhere that names an existing module: `pkg.mod`, `pkg.mod:app`, `pkg.mod.Class`.\"\"\"\n        value = node.value\n        if len(value) > 200 or (\".\" not in value and \":\" not in value) or not MODULE_TEXT.match(value):\n            return\n        self.object_name(value, node, context, certain=False)\n\n    def object_name(self, text, node, context, certain):\n        \"\"\"Adds the module in a text such as `pkg.mod:app`. Without certainty, the attribute must be there to be seen.\"\"\"\n        module, colon, attribute = text.partition(\":\")\n        found = self.program.finder.find(module)\n        if found is None and not colon and \".\" in module:\n            module, _, attribute = module.rpartition(\".\")\n            found = self.program.finder.find(module) if \".\" in module or certain else None\n        if found is None or found.is_namespace or not (found.source or certain):\n            return\n        if attribute and not certain and not self.has(found, attribute.partition(\".\")[0].rstrip(\"()\")):\n            return\n        self.names.append((module, node.lineno, \"dynamic\" if certain else \"text\", context))\n\n    def has(self, module, attribute):\n        facts = self.program.facts(module.name)\n        if facts is None:\n            return attribute[:1].isupper()\n        return attribute in facts.scope.bindings or attribute in facts.aliases\n\n\ndef relative(name, base):\n    \"\"\"`.name` in package `base` as an absolute name; None when it cannot be told.\"\"\"\n    level = len(name) - len(name.lstrip(\".\"))\n    if not level:\n        return name\n    if not base:\n        return None\n    parent = absolute(None, level, base)\n    return f\"{parent}.{name[level:]}\" if parent else None\n",
    "scan/backend_scan/elements.py": "\"\"\"The members of an iterable expression, as (expression, scope) pairs.\"\"\"\n\nimport ast\n\nMAX_DEPTH = 40\n# Expressions looked at for one question; names bound again and again would multiply without end.\nMAX_STEPS = 2000\nWRAPPERS = {\"sorted\", \"list\", \"tuple\", \"set\", \"frozenset\", \"reversed\", \"iter\", \"MappingProxyType\"}\n\n\ndef elements(evaluator, node, scope, key=None, by_key=False):\n    \"\"\"What a loop over `node` sees. For a table: its keys; with `by_key` or a `key`, its values.\"\"\"\n    evaluator.steps += 1\n    if evaluator.depth > MAX_DEPTH or evaluator.steps > MAX_STEPS:\n        return []\n    evaluator.depth += 1\n    try:\n        return _elements(evaluator, node, scope, key, by_key)\n    finally:\n        evaluator.depth -= 1\n\n\ndef _elements(evaluator, node, scope, key, by_key):\n    if isinstance(node, (ast.Tuple, ast.List, ast.Set)):\n        return listed(evaluator, node, scope, key)\n    if isinstance(node, ast.Dict):\n        return of_table(evaluator, node, scope, key, by_key)\n    if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.BitOr)):\n        sides = (node.left, node.right)\n        return [pair for side in sides for pair in elements(evaluator, side, scope, None, by_key)]\n    if isinstance(node, ast.IfExp):\n        sides = (node.body, node.orelse)\n        return [pair for side in sides for pair in elements(evaluator, side, scope, key, by_key)]\n    if isinstance(node, ast.Call):\n        return of_call(evaluator, node, scope)\n    if isinstance(node, (ast.ListComp, ast.SetComp, ast.GeneratorExp)):\n        return [(node.elt, scope)]\n    return of_name(evaluator, node, scope, key, by_key)\n\n\ndef listed(evaluator, node, scope, key):\n    if isinstance(key, int) and -len(node.elts) <= key < len(node.elts):\n        return [(node.elts[key], scope)]\n    pairs = []\n    for part in node.elts:\n        pairs += elements(evaluator, part.value, scope) if isinstance(part, ast.Starred) else [(part, scope)]\n    return pairs\n\n\ndef of_table(evaluator, node, scope, key, by_key):\n    pairs = []\n    for name, value in zip(node.keys, node.values):\n        if name is None:\n            pairs += elements(evaluator, value, scope, key, by_key)\n        elif key is not None:\n            if isinstance(name, ast.Constant) and name.value == key:\n                pairs.append((value, scope))\n        else:\n            pairs.append((value if by_key else name, scope))\n    return pairs\n\n\ndef of_call(evaluator, node, scope):\n    func = node.func\n    if isinstance(func, ast.Attribute) and not node.args:\n        if func.attr in (\"values\", \"copy\"):\n            return elements(evaluator, func.value, scope, by_key=func.attr == \"values\")\n        if func.attr == \"keys\":\n            return elements(evaluator, func.value, scope)\n        if func.attr == \"items\":\n            return items(evaluator, func.value, scope)\n    called = func.attr if isinstance(func, ast.Attribute) else getattr(func, \"id\", None)\n    if called in WRAPPERS and node.args:\n        return elements(evaluator, node.args[0], scope)\n    if called == \"enumerate\" and node.args:\n        members = elements(evaluator, node.args[0], scope)\n        return [(pair(ast.Constant(value=None), member), inner) for member, inner in members]\n    if called == \"dict\":\n        return [(ast.Constant(value=keyword.arg), scope) for keyword in node.keywords if keyword.arg]\n    return []\n\n\ndef items(evaluator, node, scope):\n    keys = elements(evaluator, node, scope)\n    values = elements(evaluator, node, scope, by_key=True)\n    return [(pair(key, value), inner) for (key, inner), (value, _) in zip(keys, values)]\n\n\ndef pair(left, right):\n    return ast.Tuple(elts=[left, right], ctx=ast.Load())\n\n\ndef of_name(evaluator, node, scope, key, by_key):\n    \"\"\"Follows a name, or an attribute of another own module, to the literal that it is bound to.\"\"\"\n    bindings, owner = scope.lookup(node.id) if isinstance(node, ast.Name) else (None, None)\n    if bindings is None:\n        target = evaluator.qualified(node, scope)\n        container, _, name = (target or \"\").rpartition(\".\")\n        other = evaluator.program.facts(container) if container else None\n        if other is None or name not in other.scope.bindings:\n            return []\n        bindings, owner = other.scope.bindings[name], other.scope\n    pairs = []\n    for binding in bindings:\n        if (binding.node, owner) in evaluator.open:\n            continue\n        if binding.how == \"value\" and binding.index is None:\n            pairs += elements(evaluator, binding.node, owner, key, by_key)\n        elif binding.how == \"augment\":\n            pairs += elements(evaluator, binding.node.value, owner, key, by_key)\n        elif binding.how == \"element\" and binding.index is None:\n            for member, inner in elements(evaluator, binding.node, owner):\n                pairs += elements(evaluator, member, inner, key, by_key)\n    return pairs\n",
    "scan/backend_scan/entry.py": "\"\"\"Where the program starts, and on which paths its modules are looked for.\"\"\"\n\nimport os\nimport site\nimport sys\n\nfrom .finder import real\n\n\nclass Entry:\n    \"\"\"The start of the program: its modules as (facts, runs as the program), or the reason why there are none.\"\"\"\n\n    def __init__(self, request, modules, file, found):\n        self.request = request\n        self.modules = modules\n        self.file = file\n        self.found = found\n\n    def described(self, program):\n        return {\n            \"found\": self.found,\n            \"file\": program.display(self.file) if self.file else None,\n            \"module\": self.modules[-1][0].name if self.modules else None,\n        }\n\n    def search_paths(self, distributions):\n        \"\"\"Folders that the packager must be told: those of editable installs that only an import hook knows.\"\"\"\n        folders = {folder for each in distributions if each.editable for folder in each.locations}\n        return sorted(os.path.abspath(folder).replace(os.sep, \"/\") for folder in folders)\n\n\ndef search_path(request, root):\n    \"\"\"As the program itself would see it: its own folder, what the request adds, then the interpreter's path.\"\"\"\n    entry = request[\"entry\"]\n    first = os.path.dirname(os.path.join(root, entry[\"file\"])) if entry[\"kind\"] == \"script\" else root\n    given = [os.path.join(root, path) for path in request.get(\"searchPaths\", [])]\n    environment = [path for path in os.environ.get(\"PYTHONPATH\", \"\").split(os.pathsep) if path]\n    paths = [os.path.abspath(path) for path in (first, *given, *environment)]\n    return list(dict.fromkeys([*paths, *sys.path, *user_site()]))\n\n\ndef user_site():\n    \"\"\"An isolated interpreter leaves the user's packages out; the packager does not.\"\"\"\n    if sys.prefix != sys.base_prefix or os.environ.get(\"PYTHONNOUSERSITE\"):\n        return []\n    folder = site.getusersitepackages()\n    return [folder] if os.path.isdir(folder) else []\n\n\ndef own_folders(entry, root, distributions, search):\n    \"\"\"The project; editable installs; and, when an installed program is frozen, the packages of its distribution.\"\"\"\n    folders = [root, *(folder for each in distributions if each.editable for folder in each.locations)]\n    if entry[\"kind\"] == \"module\":\n        top = entry[\"module\"].partition(\".\")[0]\n        # What the project itself holds under that name comes first on the path.\n        if not any(os.path.exists(os.path.join(path, name)) for path in own_paths(search, root) for name in (top, f\"{top}.py\")):\n            for each in distributions:\n                if top in each.top_level and not each.editable:\n                    folders += packages_of(each)\n    return folders\n\n\ndef own_paths(search, root):\n    return [path for path in search if real(path).startswith(real(root)) and \"site-packages\" not in path]\n\n\ndef packages_of(distribution):\n    paths = [os.path.join(distribution.site, name) for name in distribution.top_level]\n    return [path if os.path.isdir(path) else f\"{path}.py\" for path in paths]\n\n\ndef find_entry(entry, program):\n    return from_script(entry, program) if entry[\"kind\"] == \"script\" else from_module(entry, program)\n\n\ndef from_script(entry, program):\n    file = os.path.abspath(os.path.join(program.root, entry[\"file\"]))\n    if not os.path.isfile(file):\n        return Entry(entry, [], file, False)\n    facts = program.read_file(\"__main__\", file, os.path.dirname(file))\n    return Entry(entry, [(facts, True)] if facts else [], file, True)\n\n\ndef from_module(entry, program):\n    \"\"\"A package is run through its `__main__`, unless a function of it is called.\"\"\"\n    runs = not entry.get(\"function\")\n    module = program.finder.find(entry[\"module\"])\n    if runs and module is not None and module.is_package:\n        module = program.finder.find(f\"{entry['module']}.__main__\") or module\n    if module is None or module.source is None:\n        return Entry(entry, [], None, False)\n    parts = module.name.split(\".\")\n    parents = [program.facts(\".\".join(parts[:end])) for end in range(1, len(parts))]\n    facts = program.facts(module.name)\n    modules = [(parent, False) for parent in parents if parent] + ([(facts, runs)] if facts else [])\n    return Entry(entry, modules, module.origin, True)\n",
    "scan/backend_scan/evaluator.py": "\"\"\"Works out the values that an expression can have, by reading only. An unknown part is `UNKNOWN`.\"\"\"\n\nimport ast\n\nfrom .call_values import call\nfrom .elements import MAX_DEPTH, MAX_STEPS, elements\nfrom .scopes import dotted\nfrom .values import MAX_VALUES, UNKNOWN, ModuleValue, PathValue, Text, concatenated, template\n\n\n\nclass Evaluator:\n    \"\"\"Evaluates expressions in their scope; names imported from the application's own modules are followed.\"\"\"\n\n    def __init__(self, program):\n        self.program = program\n        self.depth = 0\n        self.steps = 0\n        # Bindings being worked out: `path = path / \"x\"` must not ask for itself.\n        self.open = set()\n\n    def values(self, node, scope):\n        \"\"\"All values that `node` may have, without duplicates; at least one.\"\"\"\n        handler = HANDLERS.get(type(node))\n        if self.depth == 0:\n            self.steps = 0\n        self.steps += 1\n        if handler is None or self.depth > MAX_DEPTH or self.steps > MAX_STEPS:\n            return [UNKNOWN]\n        self.depth += 1\n        try:\n            found = [value for value in handler(self, node, scope) if value is not None]\n        finally:\n            self.depth -= 1\n        return list(dict.fromkeys(found))[:MAX_VALUES] or [UNKNOWN]\n\n    def texts(self, node, scope):\n        return [value for value in self.values(node, scope) if isinstance(value, Text)]\n\n    def exact_texts(self, node, scope):\n        return [value.text for value in self.texts(node, scope) if value.exact]\n\n    def qualified(self, node, scope):\n        \"\"\"The dotted name that an expression such as `im.import_module` stands for, or None.\"\"\"\n        name = dotted(node)\n        if name is None:\n            return None\n        top, dot, rest = name.partition(\".\")\n        return scope.module.aliases.get(top, top) + dot + rest\n\n    def all_of(self, pairs):\n        \"\"\"The values of several (expression, scope) pairs.\"\"\"\n        return [value for node, scope in pairs for value in self.values(node, scope)]\n\n    def bound(self, bindings, scope):\n        return [value for binding in bindings for value in self._bound_once(binding, scope)]\n\n    def _bound_once(self, binding, scope):\n        key = (binding.node, scope)\n        if key in self.open:\n            return [UNKNOWN]\n        self.open.add(key)\n        try:\n            return self._bound(binding, scope)\n        finally:\n            self.open.discard(key)\n\n    def _bound(self, binding, scope):\n        if binding.how == \"augment\":\n            return [UNKNOWN]\n        if binding.how == \"value\" and binding.index is None:\n            return self.values(binding.node, scope)\n        if binding.how == \"value\":\n            return self.all_of(pick([(binding.node, scope)], binding.index))\n        if binding.how == \"element\":\n            return self.all_of(pick(elements(self, binding.node, scope), binding.index))\n        return [UNKNOWN]\n\n\ndef pick(pairs, index):\n    \"\"\"With an index, the expressions at that place of each tuple.\"\"\"\n    if index is None:\n        return pairs\n    tuples = [(node, scope) for node, scope in pairs if isinstance(node, (ast.Tuple, ast.List))]\n    return [(node.elts[index], scope) for node, scope in tuples if index < len(node.elts)]\n\n\ndef constant(_, node, __):\n    return [Text(node.value)] if isinstance(node.value, str) else [UNKNOWN]\n\n\ndef name(evaluator, node, scope):\n    module = scope.module\n    bindings, owner = scope.lookup(node.id)\n    if bindings is not None:\n        return evaluator.bound(bindings, owner)\n    if node.id == \"__file__\" and module.file:\n        return [PathValue(\"file\", module.root, module.file)]\n    if node.id in (\"__name__\", \"__package__\"):\n        return [Text(module.name if node.id == \"__name__\" else module.package)]\n    return imported(evaluator, module.aliases.get(node.id))\n\n\ndef imported(evaluator, target):\n    \"\"\"What another of the application's modules binds to an imported name.\"\"\"\n    if target is None:\n        return [UNKNOWN]\n    owner, _, attribute = target.rpartition(\".\")\n    other = evaluator.program.facts(owner) if owner else None\n    if other is not None and attribute in other.scope.bindings:\n        return evaluator.bound(other.scope.bindings[attribute], other.scope)\n    return [ModuleValue(target)] if evaluator.program.finder.find(target) else [UNKNOWN]\n\n\ndef attribute(evaluator, node, scope):\n    target = evaluator.qualified(node, scope)\n    if target == \"sys._MEIPASS\":\n        return [bundle_root(scope)]\n    if target == \"__spec__.parent\":\n        return [Text(scope.module.package)]\n    if node.attr == \"parent\":\n        return [value.up() for value in evaluator.values(node.value, scope) if isinstance(value, PathValue)]\n    if node.attr in (\"__name__\", \"__package__\"):\n        modules = evaluator.values(node.value, scope)\n        return [Text(value.name) for value in modules if isinstance(value, ModuleValue)]\n    if node.attr == \"__file__\":\n        return [file_of(evaluator, value.name) for value in evaluator.values(node.value, scope) if isinstance(value, ModuleValue)]\n    if isinstance(node.value, ast.Name) and node.value.id in (\"self\", \"cls\"):\n        return class_attribute(evaluator, node.attr, scope)\n    return imported(evaluator, target)\n\n\ndef class_attribute(evaluator, name, scope):\n    while scope is not None:\n        if scope.is_class and name in scope.bindings:\n            return evaluator.bound(scope.bindings[name], scope)\n        scope = scope.parent\n    return [UNKNOWN]\n\n\ndef bundle_root(scope):\n    return PathValue(\"bundle\", scope.module.root, scope.module.root)\n\n\ndef file_of(evaluator, name):\n    found = evaluator.program.finder.find(name)\n    return PathValue(\"file\", found.root, found.origin) if found and found.source else UNKNOWN\n\n\ndef formatted(evaluator, node, scope):\n    parts = []\n    for part in node.values:\n        inner = part.value if isinstance(part, ast.FormattedValue) else part\n        parts.append(evaluator.values(inner, scope))\n    return concatenated(parts)\n\n\ndef operation(evaluator, node, scope):\n    lefts = evaluator.values(node.left, scope)\n    if isinstance(node.op, ast.Add):\n        return concatenated([lefts, evaluator.values(node.right, scope)])\n    if isinstance(node.op, ast.Mod):\n        return [template(value, \"%\") for value in lefts if isinstance(value, Text)]\n    if isinstance(node.op, ast.Div):\n        rights = evaluator.texts(node.right, scope)\n        return [left.join(right) for left in lefts if isinstance(left, PathValue) for right in rights]\n    return [UNKNOWN]\n\n\ndef choice(evaluator, node, scope):\n    return evaluator.all_of([(node.body, scope), (node.orelse, scope)])\n\n\ndef either(evaluator, node, scope):\n    return evaluator.all_of([(value, scope) for value in node.values])\n\n\ndef subscript(evaluator, node, scope):\n    if isinstance(node.value, ast.Attribute) and node.value.attr == \"parents\":\n        steps = node.slice.value if isinstance(node.slice, ast.Constant) else None\n        paths = evaluator.values(node.value.value, scope)\n        known = isinstance(steps, int) and steps >= 0\n        return [path.up(steps + 1) for path in paths if known and isinstance(path, PathValue)]\n    index = node.slice.value if isinstance(node.slice, ast.Constant) else None\n    return evaluator.all_of(elements(evaluator, node.value, scope, key=index, by_key=True))\n\n\ndef await_or_walrus(evaluator, node, scope):\n    return evaluator.values(node.value, scope)\n\n\nHANDLERS = {\n    ast.Constant: constant,\n    ast.Name: name,\n    ast.Attribute: attribute,\n    ast.JoinedStr: formatted,\n    ast.BinOp: operation,\n    ast.IfExp: choice,\n    ast.BoolOp: either,\n    ast.Subscript: subscript,\n    ast.Call: call,\n    ast.NamedExpr: await_or_walrus,\n}\n",
    "scan/backend_scan/finder.py": "\"\"\"Finds modules as the interpreter would, without importing anything, not even parent packages.\"\"\"\n\nimport os\nimport pkgutil\nimport sys\nimport sysconfig\nfrom dataclasses import dataclass\nfrom importlib.machinery import FrozenImporter, all_suffixes\n\nOWN, INSTALLED, STDLIB, BUILTIN, FROZEN = \"own\", \"installed\", \"stdlib\", \"builtin\", \"frozen\"\n\n\n@dataclass(frozen=True)\nclass Module:\n    \"\"\"A module that exists. `origin` is its file; a namespace package has none.\"\"\"\n\n    name: str\n    kind: str\n    origin: str | None\n    locations: tuple | None\n    # The folder on the search path below which it was found: its place in a frozen program starts there.\n    root: str | None\n\n    @property\n    def is_package(self):\n        return self.locations is not None\n\n    @property\n    def is_namespace(self):\n        return self.is_package and self.origin is None\n\n    @property\n    def source(self):\n        return self.origin if self.origin and self.origin.endswith((\".py\", \".pyw\")) else None\n\n\ndef root_of(name, entry):\n    \"\"\"The folder of the search path, given the folder in which the module `name` was found.\"\"\"\n    for _ in range(name.count(\".\")):\n        entry = os.path.dirname(entry)\n    return entry\n\n\ndef real(path):\n    return os.path.normcase(os.path.realpath(path))\n\n\ndef is_below(path, folder):\n    folder = folder.rstrip(os.sep)\n    return path == folder or path.startswith(folder + os.sep)\n\n\nclass Finder:\n    \"\"\"Resolves dotted names on a search path. Every answer is kept.\"\"\"\n\n    def __init__(self, search, mapping, own_folders):\n        self.search = [entry for entry in dict.fromkeys(search) if os.path.exists(entry)]\n        self.mapping = mapping\n        self.own_folders = [real(folder) for folder in own_folders]\n        paths = sysconfig.get_paths()\n        self.stdlib = {real(paths[key]) for key in (\"stdlib\", \"platstdlib\")}\n        self.stdlib |= {os.path.join(folder, \"lib-dynload\") for folder in self.stdlib}\n        self.stdlib |= {real(entry) for entry in sys.path if entry.endswith(\".zip\")}\n        # On Windows the standard library's extension modules stand apart.\n        self.stdlib.add(real(os.path.join(sys.base_prefix, \"DLLs\")))\n        self.known = {}\n        self.real_folders = {}\n\n    def find(self, name):\n        \"\"\"The module called `name`, or None.\"\"\"\n        if name not in self.known:\n            self.known[name] = None\n            self.known[name] = self._find(name)\n        return self.known[name]\n\n    def _find(self, name):\n        parent, _, _ = name.rpartition(\".\")\n        if name in sys.builtin_module_names:\n            return Module(name, BUILTIN, None, None, None)\n        if not parent:\n            return self._find_frozen(name) or self._find_mapped(name) or self._search(name, self.search)\n        package = self.find(parent)\n        if package is None or not package.is_package:\n            return None\n        return self._find_frozen(name) or self._search(name, package.locations)\n\n    def _find_frozen(self, name):\n        if name.partition(\".\")[0] not in sys.stdlib_module_names:\n            return None\n        spec = FrozenImporter.find_spec(name)\n        # A frozen package (3.11: none but for tests) would have no folder to look into.\n        return Module(name, FROZEN, None, None, None) if spec and spec.submodule_search_locations is None else None\n\n    def _find_mapped(self, name):\n        location = self.mapping.get(name)\n        if location is None:\n            return None\n        folder = os.path.dirname(location)\n        if os.path.isdir(location):\n            init = os.path.join(location, \"__init__.py\")\n            origin = init if os.path.isfile(init) else None\n            return Module(name, self.kind_of(location), origin, (location,), folder)\n        for suffix in (\"\", *all_suffixes()):\n            if os.path.isfile(location + suffix):\n                return Module(name, self.kind_of(location + suffix), location + suffix, None, folder)\n        return None\n\n    def _search(self, name, entries):\n        portions = []\n        for entry in entries:\n            # FileFinder is asked directly: PathFinder wants the parents of a namespace package imported.\n            finder = pkgutil.get_importer(entry)\n            spec = finder.find_spec(name) if hasattr(finder, \"find_spec\") else None\n            if spec is None:\n                continue\n            if spec.loader is None:\n                portions += [(location, root_of(name, entry)) for location in spec.submodule_search_locations or ()]\n                continue\n            return self._from_spec(spec, root_of(name, entry))\n        if not portions:\n            return None\n        folders = tuple(folder for folder, _ in portions)\n        return Module(name, self.kind_of(folders[0]), None, folders, portions[0][1])\n\n    def _from_spec(self, spec, root):\n        locations = spec.submodule_search_locations\n        if locations is not None:\n            locations = self._extended(spec, tuple(locations))\n        return Module(spec.name, self.kind_of(spec.origin or root), spec.origin, locations, root)\n\n    def _extended(self, spec, locations):\n        \"\"\"Old-style namespace packages name their other portions at run time.\"\"\"\n        if not spec.origin or \".\" in spec.name or not spec.origin.endswith(\".py\"):\n            return locations\n        try:\n            with open(spec.origin, \"rb\") as stream:\n                text = stream.read(4096)\n        except OSError:\n            return locations\n        if b\"extend_path\" not in text and b\"declare_namespace\" not in text:\n            return locations\n        others = (os.path.join(entry, spec.name) for entry in self.search)\n        return tuple(dict.fromkeys((*locations, *(folder for folder in others if os.path.isdir(folder)))))\n\n    def kind_of(self, path):\n        \"\"\"Whether a file belongs to the application, to an installed distribution or to Python itself.\"\"\"\n        folder, name = os.path.split(path)\n        if folder not in self.real_folders:\n            self.real_folders[folder] = real(folder)\n        path = os.path.join(self.real_folders[folder], os.path.normcase(name))\n        parts = path.replace(\"\\\\\", \"/\").split(\"/\")\n        in_site = \"site-packages\" in parts or \"dist-packages\" in parts\n        if not in_site and any(is_below(path, folder) for folder in self.stdlib):\n            return STDLIB\n        own = any(is_below(path, own) and not in_site_folder(path[len(own) :]) for own in self.own_folders)\n        return OWN if own else INSTALLED\n\n    def submodules(self, name, recursive=True):\n        \"\"\"The names of all modules below the package `name`, sorted; nothing is imported.\"\"\"\n        package = self.find(name)\n        if package is None or not package.is_package:\n            return []\n        names = []\n        for location in package.locations:\n            for tail in module_names_in(location):\n                names.append(f\"{name}.{tail}\")\n        found = [child for child in sorted(set(names)) if self.find(child)]\n        if not recursive:\n            return found\n        return sorted({*found, *(deeper for child in found for deeper in self.submodules(child))})\n\n    def top_level(self, folder):\n        \"\"\"The names of the modules directly in a folder of the search path.\"\"\"\n        return [name for name in module_names_in(folder) if self.find(name)]\n\n\ndef in_site_folder(tail):\n    \"\"\"Whether the part of a path below the project leads into an environment inside the project.\"\"\"\n    parts = tail.replace(\"\\\\\", \"/\").split(\"/\")\n    return \"site-packages\" in parts or \"dist-packages\" in parts or \"node_modules\" in parts\n\n\ndef module_names_in(folder):\n    \"\"\"Names of the modules and packages in `folder`, sorted; `__init__` and `__main__` are not among them.\"\"\"\n    names = set()\n    try:\n        entries = list(os.scandir(folder))\n    except OSError:\n        return []\n    for entry in entries:\n        if entry.name.startswith((\"__init__.\", \"__main__.\")):\n            continue\n        stem = next((entry.name[: -len(end)] for end in all_suffixes() if entry.name.endswith(end)), None)\n        if stem is None and entry.is_dir() and holds_modules(entry.path):\n            stem = entry.name\n        if stem and stem.isidentifier():\n            names.add(stem)\n    return sorted(names)\n\n\ndef holds_modules(folder):\n    try:\n        return any(name.endswith(\".py\") for name in os.listdir(folder))\n    except OSError:\n        return False\n",
    "scan/backend_scan/graph.py": "\"\"\"Follows imports from the entry through the application's own modules.\"\"\"\n\nimport sys\nfrom collections import deque\n\nfrom .data_files import DataReferences\nfrom .dynamic import Dynamic\nfrom .elements import elements\nfrom .finder import INSTALLED, OWN\nfrom .metadata import Metadata\nfrom .statements import Context\n\n# Found by looking at a whole package: what such a module needs may be missing on purpose. A name with a known\n# beginning is not among them: where the loader has no guard, each module of that name must work.\nWEAK = {\"walk\", \"folder\", \"entry-point\"}\n\n\nclass Graph:\n    \"\"\"The own modules that the entry reaches, and every module that they name.\"\"\"\n\n    def __init__(self, program):\n        self.program = program\n        self.finder = program.finder\n        self.modules = {}\n        self.references = []\n        self.edges = {}\n        self.dynamic = []\n        self.metadata = []\n        self.data = []\n        self.queue = deque()\n        self.seen = set()\n\n    def follow(self, entries):\n        \"\"\"`entries` are (facts, runs as the program); returns when everything has been read.\"\"\"\n        for facts, is_program in entries:\n            self.modules.setdefault(facts.name, facts)\n            self.seen.add(facts.name)\n            self.read(facts, None if is_program else False)\n        while self.queue:\n            facts = self.program.facts(self.queue.popleft())\n            if facts is not None:\n                self.modules[facts.name] = facts\n                self.read(facts, False)\n\n    def read(self, facts, is_main):\n        if not self.program.walk(facts, is_main):\n            return\n        for found in facts.found.imports:\n            self.statement(facts, found)\n        dynamic = Dynamic(self.program, facts).collect()\n        for name, line, via, context in dynamic.names:\n            self.name(facts, name, (line, via, context))\n        self.dynamic.append(dynamic)\n        self.metadata.append(Metadata(self.program, facts).collect())\n        self.data.append(DataReferences(self.program, facts).collect())\n\n    def statement(self, facts, found):\n        \"\"\"An import statement: the module itself, and the submodules among the names taken from it.\"\"\"\n        how = (found.line, \"lazy\" if found.context.lazy else \"import\", found.context)\n        module = self.name(facts, found.module, how)\n        if module is None or not module.is_package:\n            return\n        for name in found.names:\n            if name == \"*\":\n                self.star(facts, module, found)\n            elif self.finder.find(f\"{module.name}.{name}\") and not self.program.binds(module, name):\n                self.name(facts, f\"{module.name}.{name}\", how)\n            elif module.is_namespace and not self.finder.find(f\"{module.name}.{name}\"):\n                self.name(facts, f\"{module.name}.{name}\", how)\n\n    def star(self, facts, package, found):\n        \"\"\"`from package import *` loads the submodules that `__all__` names.\"\"\"\n        inner = self.program.facts(package.name)\n        if inner is None or \"__all__\" not in inner.scope.bindings:\n            return\n        bindings = [binding for binding in inner.scope.bindings[\"__all__\"] if binding.how == \"value\"]\n        pairs = [pair for binding in bindings for pair in elements(self.program.evaluator, binding.node, inner.scope)]\n        for value in self.program.evaluator.all_of(pairs):\n            name = f\"{package.name}.{getattr(value, 'text', '')}\"\n            if self.finder.find(name) and not self.program.binds(package, value.text):\n                self.name(facts, name, (found.line, \"star\", found.context))\n\n    def name(self, facts, name, how):\n        \"\"\"Adds one reference; returns the module when it exists.\"\"\"\n        line, via, context = how\n        module = self.finder.find(name)\n        if module is not None and via == \"text\" and module.kind not in (OWN, INSTALLED):\n            return module\n        reference = {\n            \"module\": name,\n            \"file\": facts.file,\n            \"line\": line,\n            \"via\": via,\n            \"optional\": self.is_optional(context),\n            \"kind\": module.kind if module else self.absence(name),\n            \"from\": facts.name,\n        }\n        self.references.append(reference)\n        if module is not None and module.kind == OWN:\n            self.reach(module.name, reference)\n        elif reference[\"kind\"] == \"absent\" and self.own_parent(name):\n            self.reach(self.own_parent(name), reference)\n        return module\n\n    def own_parent(self, name):\n        \"\"\"The nearest package of the application's own above a module that does not exist; it is run first.\"\"\"\n        parent = name.rpartition(\".\")[0]\n        while parent and not self.finder.find(parent):\n            parent = parent.rpartition(\".\")[0]\n        return parent if parent and self.finder.find(parent).kind == OWN else \"\"\n\n    def is_optional(self, context: Context):\n        if context.optional:\n            return True\n        if context.instead_of and all(self.finder.find(name) for name in context.instead_of):\n            return True\n        return any(self.finder.find(name) is None for name in context.together_with)\n\n    def absence(self, name):\n        \"\"\"`absent`, or `unresolved` where a package may make the module at run time (`six.moves`, `os.path`).\"\"\"\n        parent = name.rpartition(\".\")[0]\n        while parent:\n            module = self.finder.find(parent)\n            if module is not None:\n                return \"absent\" if module.kind == OWN or module.is_namespace else \"unresolved\"\n            parent = parent.rpartition(\".\")[0]\n        return \"unresolved\" if name.partition(\".\")[0] in sys.stdlib_module_names else \"absent\"\n\n    def reach(self, name, reference):\n        \"\"\"Importing `a.b.c` runs `a` and `a.b` too.\"\"\"\n        parts = name.split(\".\")\n        for end in range(1, len(parts) + 1):\n            target = \".\".join(parts[:end])\n            self.edges.setdefault(reference[\"from\"], []).append((target, reference))\n            if target not in self.seen:\n                self.seen.add(target)\n                self.queue.append(target)\n\n    def settle(self, entries):\n        \"\"\"Marks as optional what only optional modules need; returns the modules that are needed for sure.\"\"\"\n        needed = {facts.name for facts, _ in entries}\n        todo = deque(sorted(needed))\n        while todo:\n            for target, reference in self.edges.get(todo.popleft(), ()):\n                if not reference[\"optional\"] and reference[\"via\"] not in WEAK and target not in needed:\n                    needed.add(target)\n                    todo.append(target)\n        for reference in self.references:\n            reference[\"optional\"] = reference[\"optional\"] or reference[\"from\"] not in needed\n        return needed\n",
    "scan/backend_scan/guards.py": "\"\"\"Which handlers let the program go on after a failed import.\"\"\"\n\nimport ast\n\nfrom .scopes import dotted\n\nIMPORT_ERRORS = {\"ImportError\", \"ModuleNotFoundError\", \"Exception\", \"BaseException\"}\n\n\ndef is_guard(handler, context):\n    \"\"\"Whether the program goes on after a failed import. At top level, a handler that raises again is no guard.\"\"\"\n    if not names_import_error(handler.type):\n        return False\n    last = handler.body[-1]\n    return context.lazy or not (isinstance(last, ast.Raise) or ends_program(last))\n\n\ndef ends_program(statement):\n    value = statement.value if isinstance(statement, ast.Expr) else None\n    return isinstance(value, ast.Call) and dotted(value.func) in (\"sys.exit\", \"exit\", \"quit\", \"os._exit\")\n\n\ndef names_import_error(node):\n    if node is None:\n        return True\n    parts = node.elts if isinstance(node, ast.Tuple) else [node]\n    return any((dotted(part) or \"\").rpartition(\".\")[2] in IMPORT_ERRORS for part in parts)\n\n\ndef assigned_names(statements):\n    names = set()\n    for statement in statements:\n        for part in ast.walk(statement):\n            if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store):\n                names.add(part.id)\n    return names\n",
    "scan/backend_scan/installed.py": "\"\"\"The installed distributions, read from their files. `importlib.metadata` is correct but far slower.\"\"\"\n\nimport ast\nimport csv\nimport json\nimport os\nimport re\n\nfrom .markers import parse_requirement\n\nFINDER_FILE = re.compile(r\"__editable___.*_finder\\.py\\Z\")\nNOT_PACKAGES = {\"__pycache__\", \"bin\", \"tests\", \"test\", \"docs\", \"examples\"}\n\n\ndef normalized(name):\n    \"\"\"A distribution's name as PEP 503 compares names.\"\"\"\n    return re.sub(r\"[-_.]+\", \"-\", name).lower()\n\n\nclass Distribution:\n    \"\"\"One `.dist-info` or `.egg-info` on the search path.\"\"\"\n\n    def __init__(self, folder, site):\n        self.folder = folder\n        self.site = site\n        self._records = None\n        self._top_level = None\n        self.requires = []\n        self.name, self.version = self._headers()\n        self.editable = self._is_editable()\n        self.locations = []\n\n    def text(self, name):\n        \"\"\"The text of a metadata file; empty when there is none.\"\"\"\n        try:\n            with open(os.path.join(self.folder, name), encoding=\"utf-8\", errors=\"replace\") as stream:\n                return stream.read()\n        except OSError:\n            return \"\"\n\n    def _headers(self):\n        name = version = None\n        text = self.text(\"METADATA\") or self.text(\"PKG-INFO\") if os.path.isdir(self.folder) else self._file_text()\n        for line in text.splitlines():\n            if not line:\n                break\n            key, _, value = line.partition(\": \")\n            if key == \"Name\":\n                name = value.strip()\n            elif key == \"Version\":\n                version = value.strip()\n            elif key == \"Requires-Dist\":\n                self.requires.append(value.strip())\n        stem = os.path.basename(self.folder).rpartition(\".\")[0].split(\"-\")\n        return name or stem[0], version or (stem[1] if len(stem) > 1 else \"\")\n\n    def _file_text(self):\n        try:\n            with open(self.folder, encoding=\"utf-8\", errors=\"replace\") as stream:\n                return stream.read()\n        except OSError:\n            return \"\"\n\n    def _is_editable(self):\n        try:\n            return bool(json.loads(self.text(\"direct_url.json\") or \"{}\").get(\"dir_info\", {}).get(\"editable\"))\n        except (ValueError, AttributeError):\n            return False\n\n    @property\n    def source_folder(self):\n        \"\"\"Where an editable distribution's project is.\"\"\"\n        # Loading urllib takes longer than the rest of most scans.\n        from urllib.parse import urlparse\n        from urllib.request import url2pathname\n\n        try:\n            url = urlparse(json.loads(self.text(\"direct_url.json\")).get(\"url\", \"\"))\n        except ValueError:\n            return None\n        return url2pathname(url.path) if url.scheme == \"file\" else None\n\n    @property\n    def records(self):\n        \"\"\"Installed files relative to the site folder, with `/`.\"\"\"\n        if self._records is None:\n            lines = self.text(\"RECORD\").splitlines()\n            self._records = [row[0].replace(\"\\\\\", \"/\") for row in csv.reader(lines) if row]\n        return self._records\n\n    @property\n    def top_level(self):\n        \"\"\"Names of the top-level modules and packages, sorted.\"\"\"\n        if self._top_level is None:\n            names = set(self.text(\"top_level.txt\").split()) or self._from_records()\n            self._top_level = sorted(name for name in names if name.isidentifier())\n        return self._top_level\n\n    def _from_records(self):\n        names = set()\n        for record in self.records:\n            top, slash, _ = record.partition(\"/\")\n            if slash and top.isidentifier() and record.endswith((\".py\", \".so\", \".pyd\")) and top not in NOT_PACKAGES:\n                names.add(top)\n            elif not slash and record.endswith((\".py\", \".so\", \".pyd\")) and not record.startswith(\"__editable__\"):\n                names.add(record.partition(\".\")[0])\n        return names\n\n    def entry_points(self, group):\n        \"\"\"[(name, module)] of one group.\"\"\"\n        found, current = [], None\n        for line in self.text(\"entry_points.txt\").splitlines():\n            line = line.strip()\n            if line.startswith(\"[\") and line.endswith(\"]\"):\n                current = line[1:-1].strip()\n            elif current == group and \"=\" in line and not line.startswith((\"#\", \";\")):\n                name, _, value = line.partition(\"=\")\n                found.append((name.strip(), value.partition(\":\")[0].partition(\"[\")[0].strip()))\n        return found\n\n\ndef read_distributions(search):\n    \"\"\"All distributions on the search path, first found first; and the mapping of editable finders.\"\"\"\n    found, mapping = {}, {}\n    for site in search:\n        try:\n            names = sorted(os.listdir(site))\n        except OSError:\n            continue\n        for name in names:\n            if name.endswith((\".dist-info\", \".egg-info\")):\n                distribution = Distribution(os.path.join(site, name), site)\n                found.setdefault(normalized(distribution.name), distribution)\n            elif name.endswith(\".egg-link\"):\n                add_egg_link(os.path.join(site, name), found)\n            elif FINDER_FILE.match(name):\n                mapping.update(finder_mapping(os.path.join(site, name)))\n    for distribution in found.values():\n        if distribution.editable:\n            locate(distribution, mapping)\n    return sorted(found.values(), key=lambda each: normalized(each.name)), mapping\n\n\ndef add_egg_link(path, found):\n    try:\n        with open(path, encoding=\"utf-8\") as stream:\n            folder = stream.readline().strip()\n        names = [name for name in sorted(os.listdir(folder)) if name.endswith(\".egg-info\")]\n    except OSError:\n        return\n    for name in names:\n        distribution = Distribution(os.path.join(folder, name), folder)\n        distribution.editable = True\n        distribution.locations = [folder]\n        found.setdefault(normalized(distribution.name), distribution)\n\n\ndef finder_mapping(path):\n    \"\"\"The literal `MAPPING` of a setuptools editable finder: top-level name → file or folder.\"\"\"\n    try:\n        with open(path, encoding=\"utf-8\") as stream:\n            tree = ast.parse(stream.read())\n    except (OSError, SyntaxError, ValueError):\n        return {}\n    for node in tree.body:\n        target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0] if isinstance(node, ast.Assign) else None\n        if isinstance(target, ast.Name) and target.id == \"MAPPING\":\n            try:\n                return dict(ast.literal_eval(node.value))\n            except ValueError:\n                return {}\n    return {}\n\n\ndef locate(distribution, mapping):\n    \"\"\"Fills the folders and top-level names of an editable distribution.\"\"\"\n    source = distribution.source_folder\n    stem = normalized(distribution.name).replace(\"-\", \"_\")\n    paths = [record for record in distribution.records if record.endswith((\".pth\", \"_finder.py\")) and \"/\" not in record]\n    names = set()\n    for record in paths:\n        full = os.path.join(distribution.site, record)\n        if record.endswith(\"_finder.py\"):\n            names |= set(finder_mapping(full))\n        else:\n            distribution.locations += path_lines(full)\n    if names:\n        distribution.locations += sorted({os.path.dirname(mapping[name]) for name in names if name in mapping})\n    if not distribution.locations and source:\n        distribution.locations = [folder for folder in (source, os.path.join(source, \"src\")) if os.path.isdir(folder)]\n    known = names or set(distribution.text(\"top_level.txt\").split()) or names_at(distribution.locations, stem)\n    distribution._top_level = sorted(known)\n\n\ndef path_lines(path):\n    \"\"\"The folders named by a `.pth` file; its `import` lines are not run.\"\"\"\n    try:\n        with open(path, encoding=\"utf-8\", errors=\"replace\") as stream:\n            lines = [line.strip() for line in stream]\n    except OSError:\n        return []\n    return [line for line in lines if line and not line.startswith((\"#\", \"import \", \"import\\t\")) and os.path.isdir(line)]\n\n\ndef names_at(folders, stem):\n    \"\"\"Without any list, the package that has the distribution's name.\"\"\"\n    return {stem} if any(os.path.exists(os.path.join(folder, stem)) for folder in folders) else set()\n\n\ndef describe(distribution, target):\n    requires = [parse_requirement(text, target) for text in distribution.requires]\n    return {\n        \"name\": distribution.name,\n        \"version\": distribution.version,\n        \"topLevel\": distribution.top_level,\n        \"requires\": sorted((item for item in requires if item), key=lambda item: (item[\"name\"].lower(), item[\"extra\"] or \"\")),\n        \"editable\": distribution.editable,\n    }\n",
    "scan/backend_scan/markers.py": "\"\"\"Evaluates environment markers of requirements, roughly: enough to tell which are for this machine.\"\"\"\n\nimport ast\nimport os\nimport platform\nimport re\nimport sys\n\nREQUIREMENT = re.compile(r\"\\s*([A-Za-z0-9][A-Za-z0-9._-]*)\\s*(?:\\[([^\\]]*)\\])?\")\nSYSTEMS = {\"win32\": (\"nt\", \"Windows\"), \"darwin\": (\"posix\", \"Darwin\"), \"linux\": (\"posix\", \"Linux\")}\n\n\ndef parse_requirement(text, target):\n    \"\"\"`name[extra]>=1; marker` as {name, extras, extra, active}; None for what is none.\n\n    `extra` is the extra that asks for it; `active` is whether the marker holds (null: cannot be told).\n    \"\"\"\n    match = REQUIREMENT.match(text)\n    if match is None:\n        return None\n    marker = text.partition(\";\")[2].strip()\n    extra = re.search(r\"extra\\s*==\\s*['\\\"]([^'\\\"]+)['\\\"]\", marker)\n    extras = sorted(part.strip() for part in (match[2] or \"\").split(\",\") if part.strip())\n    return {\n        \"name\": match[1],\n        \"extras\": extras,\n        \"extra\": extra[1] if extra else None,\n        \"active\": holds(marker, target) if marker else True,\n    }\n\n\ndef environment(target):\n    os_name, system = SYSTEMS.get(target, (os.name, platform.system()))\n    version = sys.version_info\n    return {\n        \"python_version\": f\"{version[0]}.{version[1]}\",\n        \"python_full_version\": f\"{version[0]}.{version[1]}.{version[2]}\",\n        \"os_name\": os_name,\n        \"sys_platform\": target,\n        \"platform_system\": system,\n        \"platform_machine\": platform.machine(),\n        \"platform_python_implementation\": platform.python_implementation(),\n        \"implementation_name\": sys.implementation.name,\n    }\n\n\ndef holds(marker, target):\n    try:\n        tree = ast.parse(marker.replace(\"~=\", \">=\"), mode=\"eval\")\n        return evaluate(tree.body, environment(target))\n    except (SyntaxError, ValueError, KeyError, TypeError):\n        return None\n\n\ndef evaluate(node, facts):\n    \"\"\"True or False; an `extra` counts as asked for, because the requirement is listed under it.\"\"\"\n    if isinstance(node, ast.BoolOp):\n        results = [evaluate(value, facts) for value in node.values]\n        return all(results) if isinstance(node.op, ast.And) else any(results)\n    if not isinstance(node, ast.Compare) or len(node.ops) != 1:\n        raise ValueError(\"not a marker\")\n    sides = (node.left, node.comparators[0])\n    names = [side.id for side in sides if isinstance(side, ast.Name)]\n    if \"extra\" in names:\n        return True\n    left, right = (facts[side.id] if isinstance(side, ast.Name) else side.value for side in sides)\n    if any(\"version\" in name for name in names) and not isinstance(node.ops[0], (ast.In, ast.NotIn)):\n        left, right = version_key(left), version_key(right)\n    return compare(node.ops[0], left, right)\n\n\ndef version_key(text):\n    return tuple(int(part) for part in re.findall(r\"\\d+\", text))\n\n\ndef compare(operator, left, right):\n    table = {\n        ast.Eq: lambda: left == right,\n        ast.NotEq: lambda: left != right,\n        ast.Lt: lambda: left < right,\n        ast.LtE: lambda: left <= right,\n        ast.Gt: lambda: left > right,\n        ast.GtE: lambda: left >= right,\n        ast.In: lambda: left in right,\n        ast.NotIn: lambda: left not in right,\n    }\n    return table[type(operator)]()\n",
    "scan/backend_scan/metadata.py": "\"\"\"Distributions whose metadata the code asks for, and the groups of entry points that it loads.\"\"\"\n\nimport ast\n\nfrom .path_calls import argument\n\nDISTRIBUTION_CALLS = {\"version\", \"distribution\", \"metadata\", \"requires\", \"files\"}\nPKG_RESOURCES_CALLS = {\"get_distribution\", \"require\", \"get_provider\"}\nMODULES = (\"importlib.metadata.\", \"importlib_metadata.\")\nNOT_FOUND = (\"PackageNotFoundError\", \"DistributionNotFound\", \"ImportError\", \"Exception\", \"ModuleNotFoundError\")\n\n\nclass Metadata:\n    \"\"\"Findings of one module: `asked` = (distribution, line, guarded), `groups` = (group, line).\"\"\"\n\n    def __init__(self, program, facts):\n        self.evaluator = program.evaluator\n        self.facts = facts\n        self.asked = []\n        self.groups = []\n\n    def collect(self):\n        guarded = guarded_lines(self.facts.tree) if self.mentions_metadata() else ()\n        for node, context, scope in self.facts.found.expressions:\n            if isinstance(node, ast.Call):\n                self.call(node, scope, context.optional or node.lineno in guarded)\n            elif isinstance(node, ast.Subscript):\n                self.subscript(node, scope)\n        return self\n\n    def mentions_metadata(self):\n        return any(\"metadata\" in name or \"pkg_resources\" in name or \"importlib\" in name for name in self.facts.aliases.values())\n\n    def call(self, node, scope, guarded):\n        target = self.evaluator.qualified(node.func, scope) or \"\"\n        module, _, name = target.rpartition(\".\")\n        if f\"{module}.\" in MODULES and name in DISTRIBUTION_CALLS or module == \"pkg_resources\" and name in PKG_RESOURCES_CALLS:\n            first = argument(node, 0, \"distribution_name\")\n            for text in self.evaluator.exact_texts(first, scope) if first is not None else []:\n                self.asked.append((requirement_name(text), node.lineno, guarded))\n        elif name == \"entry_points\" and f\"{module}.\" in MODULES:\n            self.group(keyword(node, \"group\"), scope, node)\n        elif target == \"pkg_resources.iter_entry_points\":\n            self.group(argument(node, 0, \"group\"), scope, node)\n        elif isinstance(node.func, ast.Attribute):\n            self.method(node, scope)\n\n    def method(self, node, scope):\n        if node.func.attr == \"load_setuptools_entrypoints\":\n            self.group(argument(node, 0, \"group\"), scope, node)\n        elif node.func.attr in (\"select\", \"get\") and self.is_entry_points(node.func.value, scope):\n            self.group(keyword(node, \"group\") if node.func.attr == \"select\" else argument(node, 0, \"name\"), scope, node)\n\n    def subscript(self, node, scope):\n        if self.is_entry_points(node.value, scope):\n            self.group(node.slice, scope, node)\n\n    def is_entry_points(self, node, scope):\n        \"\"\"Whether an expression is `entry_points()`, directly or through one name.\"\"\"\n        if isinstance(node, ast.Name):\n            bindings, owner = scope.lookup(node.id)\n            values = [binding.node for binding in bindings or () if binding.how == \"value\"]\n            return any(isinstance(value, ast.Call) and self.is_entry_points(value, owner) for value in values)\n        if not isinstance(node, ast.Call):\n            return False\n        target = self.evaluator.qualified(node.func, scope) or \"\"\n        return target.endswith(\".entry_points\") and target.startswith(MODULES)\n\n    def group(self, node, scope, place):\n        if node is not None:\n            self.groups += [(text, place.lineno) for text in self.evaluator.exact_texts(node, scope)]\n\n\ndef keyword(node, name):\n    return next((part.value for part in node.keywords if part.arg == name), None)\n\n\ndef requirement_name(text):\n    \"\"\"`pkg_resources.require(\"name>=1\")` takes a requirement.\"\"\"\n    for index, character in enumerate(text):\n        if not (character.isalnum() or character in \"._-\"):\n            return text[:index].strip()\n    return text\n\n\ndef guarded_lines(tree):\n    \"\"\"Lines inside a `try` that handles a missing distribution.\"\"\"\n    lines = set()\n    for node in ast.walk(tree):\n        if isinstance(node, ast.Try) and any(handles_absence(handler.type) for handler in node.handlers):\n            for statement in node.body:\n                lines.update(range(statement.lineno, (statement.end_lineno or statement.lineno) + 1))\n    return lines\n\n\ndef handles_absence(node):\n    if node is None:\n        return True\n    parts = node.elts if isinstance(node, ast.Tuple) else [node]\n    return any(ast.unparse(part).rpartition(\".\")[2] in NOT_FOUND for part in parts)\n",
    "scan/backend_scan/package_data.py": "\"\"\"Data files that packages bring along: what a bundle may miss.\"\"\"\n\nimport os\n\nfrom .data_files import CODE, files_below, is_secret\nfrom .finder import OWN\n\nNOISE_SUFFIXES = (\n    *CODE, \".pyi\", \".c\", \".h\", \".cc\", \".cpp\", \".hpp\", \".cxx\", \".pxd\", \".pxi\", \".f\", \".f90\", \".dll\", \".a\", \".lib\", \".o\", \".md\",\n    \".rst\", \".map\", \".so.1\", \".in\", \".build\", \".cmake\", \".orig\",\n)  # fmt: skip\nNOISE_NAMES = {\n    \"py.typed\", \"license\", \"licence\", \"copying\", \"notice\", \"readme\", \"authors\", \"changelog\", \"install\", \"makefile\",\n    \".gitignore\", \".ds_store\",\n}  # fmt: skip\nNOISE_FOLDERS = {\"tests\", \"test\", \"testing\", \"testsuite\", \"test_data\", \"__pycache__\", \"include\", \"docs\", \"benchmarks\"}\n\n\ndef is_noise(path):\n    \"\"\"Whether a file inside a package is never read by the running program. `path` has `/`.\"\"\"\n    *folders, name = path.lower().split(\"/\")\n    if any(folder in NOISE_FOLDERS or folder.endswith((\".dist-info\", \".egg-info\", \".libs\")) for folder in folders):\n        return True\n    stem = name.partition(\".\")[0] or name\n    return name in NOISE_NAMES or stem in NOISE_NAMES or name.endswith(NOISE_SUFFIXES) or \".so.\" in name\n\n\ndef of_distribution(distribution, packages):\n    \"\"\"[{package, files}] for the top-level packages of an installed distribution that the code uses.\"\"\"\n    found = {}\n    for record in distribution.records:\n        top, slash, _ = record.partition(\"/\")\n        if slash and top in packages and not is_noise(record):\n            found.setdefault(top, []).append(record)\n    return [{\"distribution\": distribution.name, \"package\": top, \"files\": sorted(files)} for top, files in sorted(found.items())]\n\n\ndef of_own_packages(finder, names):\n    \"\"\"The same for the application's own top-level packages in the source tree.\"\"\"\n    described = []\n    for name in sorted(names):\n        module = finder.find(name)\n        if module is None or module.kind != OWN or not module.is_package:\n            continue\n        files = []\n        for location in module.locations:\n            for file in files_below(location):\n                tail = os.path.relpath(file, location).replace(os.sep, \"/\")\n                if not is_noise(tail) and not is_secret(tail):\n                    files.append(f\"{name}/{tail}\")\n        if files:\n            described.append({\"distribution\": None, \"package\": name, \"files\": sorted(files)})\n    return described\n",
    "scan/backend_scan/path_calls.py": "\"\"\"Calls that make paths: `pathlib`, `os.path`, `importlib.resources`, `pkgutil.get_data` and their kin.\"\"\"\n\nimport ast\nimport os\n\nfrom .values import UNKNOWN, PathValue, Text\n\nSAME = {\n    \"pathlib.Path\", \"pathlib.PurePath\", \"pathlib.PosixPath\", \"pathlib.WindowsPath\", \"str\", \"os.fspath\",\n    \"os.path.abspath\", \"os.path.realpath\", \"os.path.normpath\", \"os.path.expanduser\", \"os.fsdecode\",\n    \"anyio.Path\",\n}  # fmt: skip\nSAME_METHODS = {\"resolve\", \"absolute\", \"as_posix\", \"expanduser\", \"__str__\"}\nRESOURCE_CALLS = {\n    \"importlib.resources.read_text\", \"importlib.resources.read_binary\", \"importlib.resources.open_text\",\n    \"importlib.resources.open_binary\", \"importlib.resources.path\", \"importlib.resources.contents\",\n    \"importlib.resources.is_resource\", \"pkgutil.get_data\", \"pkg_resources.resource_filename\",\n    \"pkg_resources.resource_string\", \"pkg_resources.resource_stream\", \"pkg_resources.resource_listdir\",\n    \"pkg_resources.resource_exists\",\n}  # fmt: skip\nLOADERS = {\"jinja2.PackageLoader\", \"jinja2.loaders.PackageLoader\"}\n\n\ndef path_call(evaluator, node, scope):\n    \"\"\"The values of a path-making call; None when it is not one.\"\"\"\n    target = evaluator.qualified(node.func, scope) or \"\"\n    target = target.replace(\"importlib_resources.\", \"importlib.resources.\")\n    if target in SAME:\n        return joined(evaluator, node.args, scope)\n    if target == \"os.path.join\":\n        return joined(evaluator, node.args, scope)\n    if target == \"os.path.dirname\":\n        return [value.up() for value in first(evaluator, node, scope) if isinstance(value, PathValue)]\n    if target in (\"os.getcwd\", \"pathlib.Path.cwd\"):\n        return [PathValue(\"cwd\", evaluator.program.root, evaluator.program.root)]\n    if target == \"getattr\":\n        return attribute_by_name(evaluator, node, scope)\n    if target == \"importlib.resources.files\":\n        return [folder_of(evaluator, value) for value in first(evaluator, node, scope)] if node.args else [package_folder(scope)]\n    if target == \"importlib.resources.as_file\":\n        return first(evaluator, node, scope)\n    if target in RESOURCE_CALLS:\n        return resource(evaluator, node, scope)\n    if target in LOADERS:\n        return template_folder(evaluator, node, scope)\n    return path_method(evaluator, node, scope)\n\n\ndef path_method(evaluator, node, scope):\n    func = node.func\n    if not isinstance(func, ast.Attribute):\n        return None\n    if func.attr in SAME_METHODS:\n        return evaluator.values(func.value, scope)\n    if func.attr == \"joinpath\":\n        return joined(evaluator, [func.value, *node.args], scope)\n    if func.attr in (\"with_name\", \"with_suffix\") and node.args:\n        bases = [value for value in evaluator.values(func.value, scope) if isinstance(value, PathValue)]\n        return [renamed(base, func.attr, text) for base in bases for text in evaluator.texts(node.args[0], scope)]\n    return None\n\n\ndef first(evaluator, node, scope):\n    return evaluator.values(node.args[0], scope) if node.args else [UNKNOWN]\n\n\ndef joined(evaluator, parts, scope):\n    \"\"\"`os.path.join` and `Path(a, b)`: the parts after each other.\"\"\"\n    if not parts:\n        return [UNKNOWN]\n    results = evaluator.values(parts[0], scope)\n    for part in parts[1:]:\n        values = evaluator.values(part, scope)\n        results = [append(base, value) for base in results for value in values]\n    return [result for result in results if result is not None] or [UNKNOWN]\n\n\ndef append(base, value):\n    if isinstance(value, PathValue):\n        return value\n    if isinstance(base, PathValue) and isinstance(value, Text):\n        return base.join(value)\n    if isinstance(base, Text) and isinstance(value, Text) and base.exact:\n        return Text(f\"{base.text}/{value.text}\", value.exact)\n    return UNKNOWN\n\n\ndef renamed(base, method, text):\n    if not text.exact:\n        return UNKNOWN\n    folder, name = os.path.split(base.disk)\n    new = text.text if method == \"with_name\" else os.path.splitext(name)[0] + text.text\n    return PathValue(base.anchor, base.root, folder).join(Text(new))\n\n\ndef attribute_by_name(evaluator, node, scope):\n    \"\"\"`getattr(sys, \"_MEIPASS\", default)`.\"\"\"\n    if len(node.args) < 2 or not isinstance(node.args[1], ast.Constant) or node.args[1].value != \"_MEIPASS\":\n        return [UNKNOWN]\n    default = evaluator.values(node.args[2], scope) if len(node.args) > 2 else []\n    return [PathValue(\"bundle\", scope.module.root, scope.module.root), *default]\n\n\ndef package_folder(scope):\n    folder = os.path.dirname(scope.module.file)\n    return PathValue(\"file\", scope.module.root, folder)\n\n\ndef folder_of(evaluator, value):\n    \"\"\"The folder of a package, given by name or as a module object.\"\"\"\n    name = value.text if isinstance(value, Text) and value.exact else getattr(value, \"name\", None)\n    found = evaluator.program.finder.find(name) if name else None\n    if found is None:\n        return UNKNOWN\n    if found.is_package and found.locations:\n        return PathValue(\"file\", found.root, found.locations[0])\n    return PathValue(\"file\", found.root, os.path.dirname(found.origin)) if found.source else UNKNOWN\n\n\ndef argument(node, index, *names):\n    for keyword in node.keywords:\n        if keyword.arg in names:\n            return keyword.value\n    return node.args[index] if index < len(node.args) else None\n\n\ndef resource(evaluator, node, scope):\n    package = argument(node, 0, \"package\", \"anchor\", \"package_or_requirement\")\n    name = argument(node, 1, \"resource\", \"resource_name\")\n    if package is None:\n        return [UNKNOWN]\n    folders = [folder_of(evaluator, value) for value in evaluator.values(package, scope)]\n    if name is None:\n        return folders\n    texts = evaluator.texts(name, scope)\n    return [folder.join(text) for folder in folders if isinstance(folder, PathValue) for text in texts]\n\n\ndef template_folder(evaluator, node, scope):\n    package = argument(node, 0, \"package_name\")\n    path = argument(node, 1, \"package_path\")\n    if package is None:\n        return [UNKNOWN]\n    texts = evaluator.texts(path, scope) if path is not None else [Text(\"templates\")]\n    folders = [folder_of(evaluator, value) for value in evaluator.values(package, scope)]\n    return [folder.join(text) for folder in folders if isinstance(folder, PathValue) for text in texts]\n",
    "scan/backend_scan/program.py": "\"\"\"The application's own modules: read once, each with its names, scopes and findings.\"\"\"\n\nimport ast\nimport os\n\nfrom .conditions import Conditions\nfrom .evaluator import Evaluator\nfrom .finder import OWN\nfrom .scopes import Scope, dotted, import_aliases\nfrom .sources import SourceError, parse, read_source\nfrom .statements import Walker\n\n\nANCHORS = (\n    b\"__file__\", b\"_MEIPASS\", b\"resources\", b\"get_data\", b\"PackageLoader\", b\"getcwd\", b\"cwd(\", b\"Flask(\", b\"Quart(\",\n)  # fmt: skip\n\n\nclass ModuleFacts:\n    \"\"\"One own module that has been read.\"\"\"\n\n    def __init__(self, name, file, root, source, is_package):\n        tree = parse(source)\n        self.name = name\n        self.package = name if is_package else name.rpartition(\".\")[0]\n        self.file = file\n        self.root = root\n        self.tree = tree\n        self.scope = Scope(tree, module=self)\n        self.aliases = import_aliases(tree, self.package)\n        # Whether a path that starts at the code itself can be in it.\n        self.anchored = any(anchor in source for anchor in ANCHORS)\n        self.found = None\n        self._scopes = {}\n\n    def scope_of(self, node, parent=None):\n        if node not in self._scopes:\n            self._scopes[node] = Scope(node, parent or self.scope)\n        return self._scopes[node]\n\n    def qualified(self, node):\n        name = dotted(node)\n        if name is None:\n            return None\n        top, dot, rest = name.partition(\".\")\n        return self.aliases.get(top, top) + dot + rest\n\n\nclass Program:\n    \"\"\"All that the scan knows about the source; `facts` reads a module when it is first asked for.\"\"\"\n\n    def __init__(self, finder, root, platform):\n        self.finder = finder\n        self.root = root\n        self.platform = platform\n        self.evaluator = Evaluator(self)\n        self.errors = {}\n        self.entry_name = None\n        self._facts = {}\n        self._bound = {}\n        self._anchored = {}\n\n    def facts(self, name):\n        \"\"\"The facts of the own module `name`; None for all others and for one with a syntax error.\"\"\"\n        if name not in self._facts:\n            module = self.finder.find(name)\n            own = module is not None and module.kind == OWN and module.source is not None\n            self._facts[name] = self._read(module) if own else None\n        return self._facts[name]\n\n    def _read(self, module):\n        return self.read_file(module.name, module.origin, module.root, module.is_package)\n\n    def read_file(self, name, file, root, is_package=False):\n        try:\n            facts = ModuleFacts(name, file, root, read_source(file), is_package)\n        except SourceError as error:\n            self.errors[file] = error\n            return None\n        self._facts[name] = facts\n        return facts\n\n    def walk(self, facts, is_main):\n        \"\"\"The findings of a module; `is_main` is None where it runs as the program and False elsewhere.\"\"\"\n        conditions = Conditions(self.platform, is_main, facts.qualified)\n        try:\n            facts.found = Walker(facts, conditions).walk()\n        except RecursionError:\n            self.errors[facts.file] = SourceError(\"the source is nested too deeply to be read\")\n            return False\n        return True\n\n    def may_hold_paths(self, facts):\n        \"\"\"Whether the module, or one of the own modules that it takes names from, can name a file beside the code.\"\"\"\n        if facts.name not in self._anchored:\n            reached, found = self._anchors_from(facts)\n            # Without any anchor, none of the modules on the way has one either.\n            self._anchored.update({facts.name: True} if found else dict.fromkeys(reached, False))\n        return self._anchored[facts.name]\n\n    def _anchors_from(self, facts):\n        todo, seen = [facts], {facts.name}\n        while todo:\n            current = todo.pop()\n            if current.anchored or self._anchored.get(current.name):\n                return seen, True\n            targets = {part for target in current.aliases.values() for part in (target, target.rpartition(\".\")[0])}\n            for name in sorted(targets - seen - {\"\"}):\n                seen.add(name)\n                other = self.facts(name) if self._anchored.get(name) is not False else None\n                if other is not None:\n                    todo.append(other)\n        return seen, False\n\n    def binds(self, package, name):\n        \"\"\"Whether a package's `__init__` gives `name` to something that is not the submodule of that name.\"\"\"\n        if package.name not in self._bound:\n            self._bound[package.name] = self._bound_names(package)\n        return name in self._bound[package.name]\n\n    def _bound_names(self, package):\n        if package.source is None:\n            return set()\n        facts = self.facts(package.name)\n        try:\n            tree = facts.tree if facts else parse(read_source(package.source))\n        except SourceError:\n            return set()\n        scope = facts.scope if facts else Scope(tree, module=tree)\n        aliases = import_aliases_at_top(tree, package.name)\n        others = {alias for alias, target in aliases.items() if target != f\"{package.name}.{alias}\"}\n        return set(scope.bindings) | others\n\n    def display(self, path):\n        \"\"\"A path as the report shows it: from the project's root with `/`; elsewhere from its search folder.\"\"\"\n        path = os.path.abspath(path)\n        if path == self.root or path.startswith(self.root + os.sep):\n            return os.path.relpath(path, self.root).replace(os.sep, \"/\")\n        for entry in sorted(self.finder.search, key=len, reverse=True):\n            if path.startswith(os.path.abspath(entry) + os.sep):\n                return os.path.relpath(path, entry).replace(os.sep, \"/\")\n        return path.replace(os.sep, \"/\")\n\n\ndef import_aliases_at_top(tree, package):\n    \"\"\"Aliases of the statements that run on import, not of those inside functions.\"\"\"\n    statements = [node for node in ast.iter_child_nodes(tree) if not isinstance(node, (ast.FunctionDef, ast.ClassDef))]\n    return import_aliases(ast.Module(body=statements, type_ignores=[]), package)\n",
    "scan/backend_scan/providers.py": "\"\"\"Which distribution a module belongs to.\"\"\"\n\nimport os\n\n\nclass Providers:\n    \"\"\"Distributions by top-level name; where several share one (a namespace), their file lists decide.\"\"\"\n\n    def __init__(self, distributions):\n        self.by_top = {}\n        self.sites = {os.path.abspath(distribution.site) for distribution in distributions}\n        for distribution in distributions:\n            for name in distribution.top_level:\n                self.by_top.setdefault(name, []).append(distribution)\n        self.known = {}\n\n    def is_site(self, folder):\n        return os.path.abspath(folder) in self.sites\n\n    def of(self, module):\n        \"\"\"The name of the distribution that brought `module`, or None for the application's own source.\"\"\"\n        if module.name not in self.known:\n            self.known[module.name] = self._of(module)\n        return self.known[module.name]\n\n    def _of(self, module):\n        candidates = self.by_top.get(module.name.partition(\".\")[0], [])\n        if module.root is not None:\n            here = os.path.abspath(module.root)\n            candidates = [each for each in candidates if each.editable or os.path.abspath(each.site) == here]\n        if len(candidates) < 2 or module.origin is None or module.root is None:\n            return candidates[0].name if len(candidates) == 1 else None\n        tail = os.path.relpath(module.origin, module.root).replace(os.sep, \"/\")\n        return next((each.name for each in candidates if tail in each.records), None)\n",
    "scan/backend_scan/scan.py": "\"\"\"The scan as a whole: from a request to the answer.\"\"\"\n\nimport os\nimport platform\n\nfrom . import package_data\nfrom .data_files import DataFiles\nfrom .entry import find_entry, own_folders, search_path\nfrom .finder import INSTALLED, OWN, Finder\nfrom .graph import Graph\nfrom .installed import describe, normalized, read_distributions\nfrom .program import Program\nfrom .providers import Providers\n\nSCHEMA = 1\n\n\ndef scan(request):\n    \"\"\"The answer for one request; both are plain JSON values (see `scan-types.ts`).\"\"\"\n    root = os.path.abspath(request[\"root\"])\n    search = search_path(request, root)\n    distributions, mapping = read_distributions(search)\n    providers = Providers(distributions)\n    finder = Finder(search, mapping, own_folders(request[\"entry\"], root, distributions, search))\n    program = Program(finder, root, request[\"platform\"])\n    entry = find_entry(request[\"entry\"], program)\n    graph = Graph(program)\n    graph.follow(entry.modules)\n    groups = follow_groups(graph, distributions)\n    needed = graph.settle(entry.modules)\n    return answer(Run(program, graph, entry, needed, groups, distributions, providers))\n\n\nclass Run:\n    \"\"\"The parts of a finished scan.\"\"\"\n\n    def __init__(self, program, graph, entry, needed, groups, distributions, providers):\n        self.program = program\n        self.graph = graph\n        self.entry = entry\n        self.needed = needed\n        self.groups = groups\n        self.distributions = distributions\n        self.providers = providers\n\n\ndef follow_groups(graph, distributions):\n    \"\"\"The entry points of each group that the code loads, with the distributions that provide them.\"\"\"\n    groups, done = [], set()\n    while len(done) < len(graph.metadata):\n        findings = graph.metadata[len(done)]\n        done.add(len(done))\n        for group, line in findings.groups:\n            providers = []\n            for distribution in distributions:\n                for name, module in distribution.entry_points(group):\n                    providers.append({\"distribution\": distribution.name, \"name\": name, \"module\": module})\n                    found = graph.program.finder.find(module)\n                    if found is not None and found.kind == OWN and found.name not in graph.seen:\n                        graph.seen.add(found.name)\n                        graph.queue.append(found.name)\n            file = graph.program.display(findings.facts.file)\n            groups.append({\"group\": group, \"file\": file, \"line\": line, \"providers\": providers})\n        graph.follow([])\n    return sorted(groups, key=lambda item: (item[\"group\"], item[\"file\"], item[\"line\"]))\n\n\ndef answer(run):\n    program, graph = run.program, run.graph\n    return {\n        \"schema\": SCHEMA,\n        \"python\": platform.python_version(),\n        \"entry\": run.entry.described(program),\n        \"searchPaths\": run.entry.search_paths(run.distributions),\n        \"modules\": sorted((module_of(run, facts) for facts in graph.modules.values()), key=lambda item: item[\"name\"]),\n        \"references\": references_of(run),\n        \"opaqueImports\": opaque_of(run),\n        \"pluginFolders\": plugin_folders(run),\n        \"metadata\": metadata_of(run),\n        \"entryPointGroups\": run.groups,\n        \"data\": data_of(run),\n        \"packageData\": package_data_of(run),\n        \"distributions\": [describe(distribution, program.platform) for distribution in run.distributions],\n        \"syntaxErrors\": errors_of(run),\n    }\n\n\ndef module_of(run, facts):\n    found = run.program.finder.find(facts.name)\n    return {\n        \"name\": facts.name,\n        \"file\": run.program.display(facts.file),\n        \"package\": bool(found and found.is_package),\n        \"needed\": facts.name in run.needed,\n        \"distribution\": run.providers.of(found) if found else None,\n    }\n\n\ndef references_of(run):\n    described = {}\n    for reference in run.graph.references:\n        module = run.program.finder.find(reference[\"module\"])\n        item = {\n            \"module\": reference[\"module\"],\n            \"file\": run.program.display(reference[\"file\"]),\n            \"line\": reference[\"line\"],\n            \"via\": reference[\"via\"],\n            \"optional\": reference[\"optional\"],\n            \"kind\": reference[\"kind\"],\n            \"namespace\": bool(module and module.is_namespace),\n            \"distribution\": run.providers.of(module) if module and module.kind in (INSTALLED, OWN) else None,\n        }\n        key = (item[\"module\"], item[\"file\"], item[\"line\"], item[\"via\"])\n        kept = described.setdefault(key, item)\n        kept[\"optional\"] = kept[\"optional\"] and item[\"optional\"]\n    return [described[key] for key in sorted(described)]\n\n\ndef opaque_of(run):\n    places = {(run.program.display(found.facts.file), line) for found in run.graph.dynamic for line in found.opaque}\n    return [{\"file\": file, \"line\": line} for file, line in sorted(places)]\n\n\nPLUGIN_NAMES = {\n    \"plugins\", \"services\", \"connectors\", \"providers\", \"handlers\", \"extensions\", \"addons\", \"adapters\", \"drivers\",\n    \"integrations\", \"backends\", \"modules\", \"tools\", \"tasks\", \"commands\", \"channels\", \"agents\",\n}  # fmt: skip\n\n\ndef plugin_folders(run):\n    \"\"\"Packages with a plugin-like name next to reached code that hold modules nothing refers to.\"\"\"\n    finder, found = run.program.finder, []\n    packages = sorted(name for name, facts in run.graph.modules.items() if facts.package == name)\n    for parent in [\"\", *packages]:\n        children = finder.submodules(parent, recursive=False) if parent else top_names(run)\n        for name in children:\n            module = finder.find(name)\n            if name.rpartition(\".\")[2] not in PLUGIN_NAMES or not module.is_package or module.kind != OWN:\n                continue\n            missing = [child for child in finder.submodules(name) if child not in run.graph.modules]\n            if missing:\n                found.append({\"package\": name, \"modules\": missing})\n    return sorted(found, key=lambda item: item[\"package\"])\n\n\ndef top_names(run):\n    roots = sorted({facts.root for facts in run.graph.modules.values() if not run.providers.is_site(facts.root)})\n    return sorted({name for root in roots for name in run.program.finder.top_level(root)})\n\n\ndef metadata_of(run):\n    installed = {normalized(distribution.name) for distribution in run.distributions}\n    asked = {}\n    for findings in run.graph.metadata:\n        for name, line, guarded in findings.asked:\n            place = (name, run.program.display(findings.facts.file), line)\n            asked[place] = {\n                \"distribution\": name,\n                \"installed\": normalized(name) in installed,\n                \"optional\": guarded,\n                \"file\": place[1],\n                \"line\": line,\n            }\n    return [asked[place] for place in sorted(asked)]\n\n\ndef data_of(run):\n    files = DataFiles(run.program)\n    files.add_all(run.graph.data)\n    for findings in run.graph.dynamic:\n        for _, value, line, _ in findings.listed:\n            files.add_sources(findings.facts, value, line)\n    return files.all()\n\n\ndef package_data_of(run):\n    \"\"\"Of the distributions that the code imports itself, and of the application's own packages.\"\"\"\n    named = [each for each in run.graph.references if each[\"kind\"] in (INSTALLED, OWN) and each[\"via\"] != \"text\"]\n    used = {each[\"module\"].partition(\".\")[0] for each in named}\n    used |= {name.partition(\".\")[0] for name in run.graph.modules}\n    described = []\n    for distribution in run.distributions:\n        packages = used & set(distribution.top_level)\n        if packages and not distribution.editable:\n            described += package_data.of_distribution(distribution, packages)\n    listed = {item[\"package\"] for item in described}\n    own = {name for name in used if name not in listed and is_source(run, name)}\n    described += package_data.of_own_packages(run.program.finder, own)\n    return sorted(described, key=lambda item: item[\"package\"])\n\n\ndef is_source(run, name):\n    \"\"\"Whether a package lies in the project, even where an installed distribution claims its name.\"\"\"\n    module = run.program.finder.find(name)\n    return module is not None and not run.providers.is_site(module.root)\n\n\ndef errors_of(run):\n    \"\"\"Of the modules that the entry reaches; a file that was only looked at for its names does not matter.\"\"\"\n    modules = [run.program.finder.find(name) for name in run.graph.seen]\n    reached = {module.origin for module in modules if module} | {run.entry.file}\n    errors = [\n        {\"file\": run.program.display(path), \"line\": error.line, \"column\": error.column, \"message\": error.message}\n        for path, error in run.program.errors.items()\n        if path in reached\n    ]\n    return sorted(errors, key=lambda item: (item[\"file\"], item[\"line\"]))\n",
    "scan/backend_scan/scopes.py": "\"\"\"Who is bound to what inside one module: names to expressions, aliases to dotted names.\"\"\"\n\nimport ast\n\nBLOCKS = (\"body\", \"orelse\", \"handlers\", \"finalbody\", \"cases\")\nSCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)\n\n\nclass Scope:\n    \"\"\"The bindings of a module, class or function body, gathered when first asked for.\"\"\"\n\n    def __init__(self, node, parent=None, module=None):\n        self.node = node\n        self.parent = parent\n        self.module = module or parent.module\n        self.overrides = {}\n        self._bindings = None\n\n    @property\n    def is_class(self):\n        return isinstance(self.node, ast.ClassDef)\n\n    @property\n    def bindings(self):\n        \"\"\"Name → list of Binding. The walker adds those made inside expressions (`:=`, comprehensions).\"\"\"\n        if self._bindings is None:\n            self._bindings = {}\n            for node in own_statements(self.node):\n                bind(node, self._bindings)\n        return self._bindings\n\n    def lookup(self, name):\n        \"\"\"The bindings of `name` and the scope that has them, as the language looks names up.\"\"\"\n        scope = self\n        while scope is not None:\n            if name in scope.overrides:\n                return [Binding(\"value\", scope.overrides[name][0])], scope.overrides[name][1]\n            if name in scope.bindings and (scope is self or not scope.is_class):\n                return scope.bindings[name], scope\n            scope = scope.parent\n        return None, None\n\n    def called_with(self, overrides):\n        \"\"\"This function's scope with parameters bound to (expression, scope of the caller).\"\"\"\n        scope = Scope(self.node, self.parent)\n        scope._bindings = self.bindings\n        scope.overrides = overrides\n        return scope\n\n\nclass Binding:\n    \"\"\"How a name got its value: `value`, `element` (of an iterable), `function`, or `unknown`.\"\"\"\n\n    __slots__ = (\"how\", \"node\", \"index\")\n\n    def __init__(self, how, node=None, index=None):\n        self.how = how\n        self.node = node\n        # The position inside an unpacked tuple, for `for name, path in …` and `a, b = …`.\n        self.index = index\n\n\ndef own_statements(root):\n    \"\"\"The statements of a scope's body at any depth; of a nested scope only its definition.\"\"\"\n    todo = list(reversed(root.body)) if isinstance(root.body, list) else []\n    while todo:\n        node = todo.pop()\n        yield node\n        if not isinstance(node, SCOPES):\n            todo.extend(reversed(inner_statements(node)))\n\n\ndef inner_statements(node):\n    \"\"\"The statements directly inside a compound statement. Expressions, which are most of a tree, are not visited.\"\"\"\n    found = []\n    for name in BLOCKS:\n        children = getattr(node, name, None)\n        # The `body` of a lambda or a conditional expression is no list.\n        if isinstance(children, list):\n            found += children\n    return found\n\n\ndef bind(node, bindings):\n    if isinstance(node, ast.Assign):\n        for target in node.targets:\n            bind_target(target, \"value\", node.value, bindings)\n    elif isinstance(node, (ast.AnnAssign, ast.NamedExpr)) and node.value is not None:\n        bind_target(node.target, \"value\", node.value, bindings)\n    elif isinstance(node, ast.AugAssign):\n        bind_target(node.target, \"augment\", node, bindings)\n    elif isinstance(node, (ast.For, ast.AsyncFor, ast.comprehension)):\n        bind_target(node.target, \"element\", node.iter, bindings)\n    elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):\n        bindings.setdefault(node.name, []).append(Binding(\"function\", node))\n    elif isinstance(node, ast.ClassDef):\n        bindings.setdefault(node.name, []).append(Binding(\"class\", node))\n    elif isinstance(node, (ast.With, ast.AsyncWith)):\n        for item in node.items:\n            if isinstance(item.optional_vars, ast.Name):\n                bindings.setdefault(item.optional_vars.id, []).append(Binding(\"value\", item.context_expr))\n\n\ndef bind_target(target, how, value, bindings):\n    if isinstance(target, ast.Name):\n        bindings.setdefault(target.id, []).append(Binding(how, value))\n    elif isinstance(target, (ast.Tuple, ast.List)):\n        for index, part in enumerate(target.elts):\n            if isinstance(part, ast.Name):\n                bindings.setdefault(part.id, []).append(Binding(how, value, index))\n\n\ndef statements_of(tree):\n    \"\"\"All statements at any depth, outer ones first.\"\"\"\n    todo = [tree]\n    while todo:\n        node = todo.pop()\n        todo.extend(inner_statements(node))\n        yield node\n\n\ndef import_aliases(tree, package):\n    \"\"\"Local name → dotted name, for every import statement in the module, whatever its scope.\"\"\"\n    aliases = {}\n    for node in statements_of(tree):\n        if isinstance(node, ast.Import):\n            for alias in node.names:\n                top = alias.name.partition(\".\")[0]\n                aliases.setdefault(alias.asname or top, alias.name if alias.asname else top)\n        elif isinstance(node, ast.ImportFrom):\n            base = absolute(node.module, node.level, package)\n            for alias in node.names:\n                if base and alias.name != \"*\":\n                    aliases.setdefault(alias.asname or alias.name, f\"{base}.{alias.name}\")\n    return aliases\n\n\ndef absolute(module, level, package):\n    \"\"\"The absolute name meant by `from <level dots><module>`; None when it leaves the top-level package.\"\"\"\n    if not level:\n        return module\n    parts = package.split(\".\") if package else []\n    if level > len(parts):\n        return None\n    base = \".\".join(parts[: len(parts) - level + 1])\n    return f\"{base}.{module}\" if module else base\n\n\ndef dotted(node):\n    \"\"\"`a.b.c` as text for a chain of attributes, or None.\"\"\"\n    parts = []\n    while isinstance(node, ast.Attribute):\n        parts.append(node.attr)\n        node = node.value\n    if not isinstance(node, ast.Name):\n        return None\n    parts.append(node.id)\n    return \".\".join(reversed(parts))\n",
    "scan/backend_scan/sources.py": "\"\"\"Reads one source file into a syntax tree, or into the reason why it has none.\"\"\"\n\nimport ast\nimport io\nimport tokenize\nimport warnings\n\n\nclass SourceError(Exception):\n    \"\"\"A source that has no syntax tree. Lines and columns count from 1.\"\"\"\n\n    def __init__(self, message, line=1, column=1):\n        super().__init__(message)\n        self.message = message\n        self.line = line or 1\n        self.column = column or 1\n\n\ndef read_source(path):\n    \"\"\"The bytes of the file at `path`; raises `SourceError`.\"\"\"\n    try:\n        with open(path, \"rb\") as stream:\n            return stream.read()\n    except OSError as error:\n        raise SourceError(f\"the file cannot be read: {error.strerror or error}\") from None\n\n\ndef parse(data):\n    \"\"\"The tree of a source's bytes, decoded as Python does (byte order mark, coding line).\"\"\"\n    if b\"\\0\" in data:\n        before = data[: data.index(b\"\\0\")]\n        raise SourceError(\"the file contains a null byte (is it UTF-16, or not text?)\", before.count(b\"\\n\") + 1)\n    check_encoding(data)\n    try:\n        with warnings.catch_warnings():\n            warnings.simplefilter(\"ignore\")\n            return ast.parse(data)\n    except SyntaxError as error:\n        raise SourceError(error.msg or \"invalid syntax\", error.lineno, error.offset) from None\n    except (RecursionError, MemoryError):\n        raise SourceError(\"the source is nested too deeply to be read\") from None\n    except ValueError as error:\n        raise SourceError(str(error)) from None\n\n\ndef check_encoding(data):\n    \"\"\"Python's own message for a byte that does not decode has no line number; this one has.\"\"\"\n    try:\n        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)\n    except SyntaxError as error:\n        if \"unknown encoding\" in (error.msg or \"\"):\n            raise SourceError(error.msg) from None\n        encoding = \"utf-8\"\n    try:\n        data.decode(encoding)\n    except UnicodeDecodeError as error:\n        line = data.count(b\"\\n\", 0, error.start) + 1\n        column = error.start - (data.rfind(b\"\\n\", 0, error.start) + 1) + 1\n        message = f\"byte 0x{data[error.start]:02x} is not {encoding}; save the file as UTF-8 or add a coding line\"\n        raise SourceError(message, line, column) from None\n",
    "scan/backend_scan/statements.py": "\"\"\"Walks one module's statements: import statements with their guards, and the expressions for later.\"\"\"\n\nimport ast\nfrom dataclasses import dataclass, field, replace\n\nfrom .guards import assigned_names, is_guard, names_import_error\nfrom .scopes import absolute, bind\n\nLEAVES = (ast.Return, ast.Raise, ast.Continue, ast.Break)\nEXPRESSIONS = {ast.BinOp, ast.JoinedStr, ast.Subscript}\nFUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)\nTRIES = tuple(getattr(ast, name) for name in (\"Try\", \"TryStar\") if hasattr(ast, name))\n\n\n@dataclass(frozen=True)\nclass Context:\n    \"\"\"Under which circumstances a statement runs.\"\"\"\n\n    lazy: bool = False\n    optional: bool = False\n    # Needed only when one of these modules is absent: `except ImportError: import this`.\n    instead_of: tuple = ()\n    # Needed only when all of these modules are present: the `else:` of that `try`.\n    together_with: tuple = ()\n\n\n@dataclass(frozen=True)\nclass Import:\n    \"\"\"One module named by the source. `names` are the names of a `from` import, resolved later.\"\"\"\n\n    module: str\n    line: int\n    via: str\n    context: Context\n    names: tuple = ()\n\n\n@dataclass\nclass Found:\n    \"\"\"What the walk leaves for later. Of nested expressions the outer one always comes first.\"\"\"\n\n    imports: list = field(default_factory=list)\n    # (node, context) of each string literal that is no documentation.\n    texts: list = field(default_factory=list)\n    # (node, context, scope) of each call, operation, subscript and f-string.\n    expressions: list = field(default_factory=list)\n    # Expressions that only give a name to their value.\n    definitions: set = field(default_factory=set)\n\n\nclass Walker:\n    \"\"\"Fills a `Found` from a module's tree.\"\"\"\n\n    def __init__(self, module, conditions):\n        self.module = module\n        self.conditions = conditions\n        self.found = Found()\n        self.flags = set()\n        self.asks_for_specs = any(\n            name.startswith(\"importlib\") for name in module.aliases.values()\n        )\n\n    def walk(self):\n        self.block(self.module.tree.body, Context(), self.module.scope)\n        return self.found\n\n    def block(self, statements, context, scope):\n        \"\"\"Walks statements in order; True when the end of the block is certainly not reached.\"\"\"\n        for statement in statements:\n            handler = HANDLERS.get(type(statement))\n            if handler is None:\n                self.expressions(statement, context, scope)\n                if isinstance(statement, LEAVES):\n                    return True\n            elif handler(self, statement, context, scope):\n                return True\n        return False\n\n    def add(self, module, node, context, via=\"import\", names=()):\n        if module:\n            self.found.imports.append(Import(module, node.lineno, via, context, names))\n\n    def expressions(self, node, context, scope):\n        \"\"\"Collects what is interesting in the expressions of one statement (or of one expression).\"\"\"\n        todo = [node]\n        while todo:\n            part = todo.pop()\n            kind = type(part)\n            if kind is ast.Constant:\n                if type(part.value) is str and part.lineno:\n                    self.found.texts.append((part, context))\n                continue\n            if kind is ast.Name:\n                continue\n            if kind is ast.Call:\n                self.found.expressions.append((part, context, scope))\n                if called_name(part) == \"getLogger\":\n                    continue\n            elif kind is ast.comprehension or kind is ast.NamedExpr:\n                bind(part, scope.bindings)\n            elif kind in EXPRESSIONS:\n                self.found.expressions.append((part, context, scope))\n            if kind is ast.JoinedStr:\n                todo.extend(value for value in part.values if type(value) is ast.FormattedValue)\n            elif isinstance(part, FUNCTIONS) or kind is ast.ClassDef:\n                continue\n            else:\n                push_children(part, todo)\n\n\ndef push_children(node, todo):\n    \"\"\"`ast.iter_child_nodes` without its generators: this is where the scan spends its time.\"\"\"\n    for name in node._fields:\n        child = getattr(node, name, None)\n        if isinstance(child, list):\n            todo.extend(part for part in child if isinstance(part, ast.AST))\n        elif isinstance(child, ast.AST):\n            todo.append(child)\n\n\ndef called_name(call):\n    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, \"id\", \"\")\n\n\ndef plain_import(walker, node, context, scope):\n    for alias in node.names:\n        walker.add(alias.name, node, context)\n\n\ndef from_import(walker, node, context, scope):\n    base = absolute(node.module, node.level, walker.module.package)\n    walker.add(base, node, context, names=tuple(alias.name for alias in node.names))\n\n\ndef condition(walker, node, context, scope):\n    decided = walker.conditions.decide(node.test, scope)\n    if decided is not None:\n        return walker.block(node.body if decided else node.orelse, context, scope)\n    walker.expressions(node.test, context, scope)\n    if depends_on_guard(walker, node.test):\n        context = replace(context, optional=True)\n    left = walker.block(node.body, context, scope)\n    return walker.block(node.orelse, context, scope) and left and bool(node.orelse)\n\n\ndef depends_on_guard(walker, test):\n    \"\"\"`if HAS_TORCH:` or `if importlib.util.find_spec(\"torch\"):`.\"\"\"\n    for part in ast.walk(test):\n        if isinstance(part, ast.Name) and part.id in walker.flags:\n            return True\n        if isinstance(part, ast.Call) and called_name(part) in (\"find_spec\", \"find_loader\"):\n            return True\n    return False\n\n\ndef attempt(walker, node, context, scope):\n    guards = any(is_guard(handler, context) for handler in node.handlers)\n    body_context = replace(context, optional=True) if guards else context\n    start = len(walker.found.imports)\n    left = walker.block(node.body, body_context, scope)\n    tried = tuple(found.module for found in walker.found.imports[start:]) if guards else ()\n    handled = replace(context, instead_of=context.instead_of + tried)\n    for handler in node.handlers:\n        if guards:\n            walker.flags |= assigned_names(handler.body)\n        if handler.type is not None:\n            walker.expressions(handler.type, context, scope)\n        left = walker.block(handler.body, handled, scope) and left\n    walker.block(node.orelse, replace(context, together_with=context.together_with + tried), scope)\n    return walker.block(node.finalbody, context, scope) or left\n\n\ndef with_block(walker, node, context, scope):\n    inner = context\n    for item in node.items:\n        walker.expressions(item.context_expr, context, scope)\n        call = item.context_expr\n        if isinstance(call, ast.Call) and called_name(call) == \"suppress\":\n            if any(names_import_error(argument) for argument in call.args):\n                inner = replace(inner, optional=True)\n    # What a suppressing block leaves out is not certain to be left by what follows it.\n    return walker.block(node.body, inner, scope) and inner is context\n\n\ndef loop(walker, node, context, scope):\n    walker.expressions(node.iter, context, scope)\n    walker.block(node.body, context, scope)\n    walker.block(node.orelse, context, scope)\n\n\ndef while_loop(walker, node, context, scope):\n    if walker.conditions.decide(node.test, scope) is not False:\n        walker.expressions(node.test, context, scope)\n        walker.block(node.body, context, scope)\n    walker.block(node.orelse, context, scope)\n\n\ndef function(walker, node, context, scope):\n    for part in (*node.decorator_list, *node.args.defaults, *filter(None, node.args.kw_defaults)):\n        walker.expressions(part, context, scope)\n    walker.block(node.body, replace(context, lazy=True), walker.module.scope_of(node, scope))\n\n\ndef class_body(walker, node, context, scope):\n    for part in (*node.decorator_list, *node.bases, *(keyword.value for keyword in node.keywords)):\n        walker.expressions(part, context, scope)\n    walker.block(node.body, context, walker.module.scope_of(node, scope))\n\n\ndef annotated(walker, node, context, scope):\n    \"\"\"The annotation is left out: a quoted type is not a module.\"\"\"\n    if node.value is not None:\n        walker.found.definitions.add(node.value)\n        walker.expressions(node.value, context, scope)\n\n\ndef assignment(walker, node, context, scope):\n    if walker.asks_for_specs and depends_on_guard(walker, node.value):\n        walker.flags |= assigned_names([node])\n    names = [target.id for target in node.targets if isinstance(target, ast.Name)]\n    walker.found.definitions.add(node.value)\n    if \"__all__\" not in names:\n        walker.expressions(node.value, context, scope)\n\n\ndef bare(walker, node, context, scope):\n    \"\"\"A text that stands alone is documentation.\"\"\"\n    if not isinstance(node.value, ast.Constant):\n        walker.expressions(node.value, context, scope)\n\n\ndef asserted(walker, node, context, scope):\n    \"\"\"`assert sys.platform == \"win32\"` ends a block for type checkers and at run time.\"\"\"\n    walker.expressions(node.test, context, scope)\n    return walker.conditions.decide(node.test, scope) is False\n\n\ndef match(walker, node, context, scope):\n    walker.expressions(node.subject, context, scope)\n    for case in node.cases:\n        if case.guard is not None:\n            walker.expressions(case.guard, context, scope)\n        walker.block(case.body, context, scope)\n\n\nHANDLERS = {\n    ast.Import: plain_import,\n    ast.ImportFrom: from_import,\n    ast.If: condition,\n    ast.With: with_block,\n    ast.AsyncWith: with_block,\n    ast.For: loop,\n    ast.AsyncFor: loop,\n    ast.While: while_loop,\n    ast.FunctionDef: function,\n    ast.AsyncFunctionDef: function,\n    ast.ClassDef: class_body,\n    ast.AnnAssign: annotated,\n    ast.Assign: assignment,\n    ast.Expr: bare,\n    ast.Assert: asserted,\n    ast.Match: match,\n    **{kind: attempt for kind in TRIES},\n}\n",
    "scan/backend_scan/values.py": "\"\"\"What an expression may be worth, as far as the source tells: texts, paths beside the code, modules.\"\"\"\n\nimport os\nfrom dataclasses import dataclass, replace\nfrom itertools import islice, product\n\nMAX_VALUES = 300\n\n\n@dataclass(frozen=True)\nclass Text:\n    \"\"\"A string. When not `exact`, only its beginning and its `tail` are known (possibly nothing of it).\"\"\"\n\n    text: str\n    exact: bool = True\n    tail: str = \"\"\n\n    def plus(self, other):\n        if self.exact:\n            return Text(self.text + other.text, other.exact, other.tail)\n        return Text(self.text, False, self.tail + other.text if other.exact else other.tail)\n\n\n@dataclass(frozen=True)\nclass PathValue:\n    \"\"\"A path that starts at a module's `__file__`, at the bundle's root, or at the working directory.\n\n    `root` is the folder that becomes the root of the bundle for this path; `named` says that the code\n    has appended a name to the anchor, so that the path is about something and not only a starting point.\n    \"\"\"\n\n    anchor: str\n    root: str\n    disk: str\n    named: bool = False\n    exact: bool = True\n\n    def up(self, steps=1):\n        disk = self.disk\n        for _ in range(steps):\n            disk = os.path.dirname(disk)\n        return replace(self, disk=disk, named=False)\n\n    def join(self, text):\n        \"\"\"Appends a Text; an unknown rest leaves the known part, marked as inexact.\"\"\"\n        if not self.exact:\n            return self\n        tail = text.text if text.exact else text.text.rpartition(\"/\")[0]\n        if os.path.isabs(tail):\n            return None\n        disk = os.path.normpath(os.path.join(self.disk, tail)) if tail else self.disk\n        named = self.named or any(part not in (\"\", \".\", \"..\") for part in tail.split(\"/\"))\n        return replace(self, disk=disk, named=named, exact=text.exact)\n\n\n@dataclass(frozen=True)\nclass ModuleValue:\n    \"\"\"A module object, as `files(package)` and `package.__path__` take it.\"\"\"\n\n    name: str\n\n\nUNKNOWN = Text(\"\", False)\n\n\ndef concatenate(left, right):\n    \"\"\"`left + right` for texts and paths, as strings are joined.\"\"\"\n    if isinstance(left, Text) and isinstance(right, Text):\n        return left.plus(right)\n    if isinstance(left, PathValue) and isinstance(right, Text):\n        return left.join(Text(right.text.lstrip(\"/\\\\\"), right.exact))\n    if isinstance(right, PathValue) and left == Text(\"\"):\n        return right\n    return UNKNOWN\n\n\ndef concatenated(parts):\n    \"\"\"The texts or paths made of one value of each part, in order.\"\"\"\n    results = []\n    for combination in islice(product(*parts), MAX_VALUES):\n        value = Text(\"\")\n        for part in combination:\n            value = concatenate(value, part) if value is not None else None\n        results.append(value)\n    return results\n\n\ndef template(value, opening):\n    \"\"\"The known ends of a text with places for values: `%s` or `{name}`.\"\"\"\n    start = value.text.partition(opening)[0]\n    rest = value.text.rpartition(opening)[2]\n    tail = rest.partition(\"}\")[2] if opening == \"{\" else rest.lstrip(\"0123456789.-\")[1:]\n    return Text(start, False, tail)\n",
};

;// CONCATENATED MODULE: ./src/build-backend/python-probe.ts




/**
 * Runs one of our programs in `python/` (`probe.py`, or the folder `scan`) inside the user's interpreter and returns the JSON it prints.
 * `request` reaches it as JSON on standard input. The interpreter is isolated from the user's Python variables.
 * Rejects with what the interpreter said if it cannot be run or prints no JSON.
 */
function runProbe(host, python, probe, request) {
    return (0,files/* withTempDir */.E8)(host.temp, async (folder) => {
        await writeProbe(probe, folder);
        const file = (0,external_node_path_.join)(folder, probe);
        const isolated = await start(host, python, ['-I', '-B', file], request);
        // Python 2 has no -I; it is worth two more options to tell its user which version was found.
        const unknownOption = isolated.code === 2 && /unknown option/i.test(isolated.stderr);
        const result = unknownOption ? await start(host, python, ['-E', '-s', file], request) : isolated;
        if (result.code !== 0)
            throw new Error(result.stderr.trim() || `ended with code ${result.code}`);
        return parseAnswer(result.stdout);
    });
}
async function writeProbe(probe, folder) {
    for (const [name, text] of Object.entries(pythonFiles)) {
        if (name !== probe && !name.startsWith(`${probe}/`))
            continue;
        const file = (0,external_node_path_.join)(folder, name);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        await (0,promises_.writeFile)(file, text);
    }
}
function start(host, python, args, request) {
    const input = request === undefined ? '' : asciiJson(request);
    return host.exec(python, args, { allowFailure: true, input });
}
/** JSON in ASCII, because Windows' Python reads standard input in the code page of the machine. */
function asciiJson(value) {
    return JSON.stringify(value).replace(/[\u0080-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** A `.pth` file or a `sitecustomize` of the user may print before us: ours is the last line. */
function parseAnswer(stdout) {
    const last = stdout.trimEnd().split('\n').at(-1) ?? '';
    try {
        return JSON.parse(last);
    }
    catch (cause) {
        throw new Error(`printed no JSON but: ${stdout.trim().slice(-500) || 'nothing'}`, { cause });
    }
}

;// CONCATENATED MODULE: ./src/build-backend/environment/requirement-lines.ts


/** The requirements in `file` and the files it includes (`-r`); its options are left out. A missing file has none. */
async function readRequirementLines(file, seen = new Set()) {
    if (seen.has(file))
        return [];
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => '');
    const found = [];
    for (const { line, content } of logicalLines(text)) {
        const included = /^(?:-r|--requirement)[\s=]*(.+)$/.exec(content)?.[1];
        if (included) {
            found.push(...(await readRequirementLines((0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), included), new Set([...seen, file]))));
        }
        else if (content && !content.startsWith('-')) {
            const [requirement = '', ...options] = content.split(/\s+(?=--)/);
            found.push({ text: requirement.trim(), hashed: options.some(isHash), file, line });
        }
    }
    return found;
}
function isHash(option) {
    return option.startsWith('--hash');
}
/** Lines joined at `\`, without comments, each with the number of its first line. */
function logicalLines(text) {
    const joined = [];
    let open = false;
    for (const [index, raw] of text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .entries()) {
        const content = raw.replace(/(^|\s)#.*$/, '');
        const part = content.replace(/\\\s*$/, ' ');
        const last = joined.at(-1);
        if (open && last)
            last.content += part;
        else
            joined.push({ line: index + 1, content: part });
        open = /\\\s*$/.test(content);
    }
    return joined.map(({ line, content }) => ({ line, content: content.trim() }));
}
/** A distribution's name in the form in which names are compared (PEP 503). */
function normalizedName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
/** The normalised name that a PEP 508 requirement starts with; `undefined` for a path or a bare URL. */
function nameOf(requirement) {
    const name = /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:[[<>=!~;@,(]|$)/.exec(requirement.trim())?.[1];
    return name && normalizedName(name);
}

// EXTERNAL MODULE: ./src/sidecar/version.ts + 2 modules
var sidecar_version = __webpack_require__(4360);
;// CONCATENATED MODULE: ./src/build-backend/project-version.ts




/** Hatch's own pattern, when the project names none. */
const ASSIGNMENT = /^(?:__version__|VERSION)(?:\s*:\s*str)?\s*=\s*(['"])v?(?<version>.+?)\1/im;
/**
 * The project's version: the input, else the `VERSION` file, else what the project says of itself.
 * Throws `version-unknown`, `version-invalid`, or `version-conflict` if `VERSION` and `pyproject.toml` differ.
 */
async function readVersion(request) {
    if (request.given)
        return valid({ version: bare(request.given), versionSource: "the input 'version'" });
    const file = await versionFile(request.folder, request.workspace);
    const written = staticVersion(request);
    if (file && written)
        assertSame(file, written);
    const found = file ?? written ?? (await dynamicVersion(request));
    if (!found)
        throw unknownVersion(request);
    return valid(found);
}
function valid({ place, ...found }) {
    if (isVersion(found.version))
        return found;
    throw new errors/* UserError */.yo('version-invalid', `'${found.version}' (${found.versionSource}) is not a version.`, {
        hint: 'Write it as 1.2.3, 1.2.3rc1 or 1.2.3-rc.1.',
        ...(place && { place }),
    });
}
function assertSame(file, written) {
    const [one, other] = [valid(file), valid(written)].map(({ version }) => (0,sidecar_version/* parseVersion */.ot)(version));
    if (one && other && (0,sidecar_version/* sameVersion */.r1)(one, other))
        return;
    throw new errors/* UserError */.yo('version-conflict', `${file.versionSource} says ${file.version}, ${written.versionSource} says ${written.version}.`, {
        hint: `Run version-sync, correct one of them, or give the input: version: ${file.version}`,
        ...(written.place && { place: written.place }),
    });
}
/** Whether Python's tools will take it: the project's metadata states it in PEP 440's spelling. */
function isVersion(text) {
    try {
        return (0,sidecar_version/* parseVersion */.ot)(text).pep440 !== '';
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo && error.code === 'version-invalid')
            return false;
        throw error;
    }
}
async function versionFile(folder, workspace) {
    for (const candidate of upwards(folder, workspace)) {
        const file = (0,external_node_path_.join)(candidate, 'VERSION');
        const text = await textOf(file);
        const version = bare(text?.trim().split(/\r?\n/)[0] ?? '');
        if (version)
            return { version, versionSource: 'the VERSION file', place: { file, line: 1 } };
    }
    return undefined;
}
/** `folder` and its parents as far as `top`; only `folder` if it is not below `top`. */
function upwards(folder, top) {
    const folders = [(0,external_node_path_.resolve)(folder)];
    const way = (0,external_node_path_.relative)(top, folder);
    if (way.startsWith('..') || (0,external_node_path_.resolve)(top, way) !== (0,external_node_path_.resolve)(folder))
        return folders;
    for (const _ of way.split(/[\\/]/).filter(Boolean))
        folders.push((0,external_node_path_.dirname)(folders.at(-1) ?? top));
    return folders;
}
function staticVersion({ pyproject, setupCfg }) {
    const written = pyproject?.data.project?.version ?? pyproject?.data.tool.poetry?.version;
    // Poetry's versioning plugins leave 0.0.0 as a placeholder.
    if (pyproject && written && !(written === '0.0.0' && 'poetry-dynamic-versioning' in pyproject.data.tool)) {
        const line = lineOf(pyproject.text, /^\s*version\s*=/);
        return { version: bare(written), versionSource: 'pyproject.toml', place: { file: pyproject.file, line } };
    }
    const value = setupCfg?.metadata['version'];
    if (!setupCfg || !value || /^(attr|file):/.test(value))
        return undefined;
    return { version: bare(value), versionSource: 'setup.cfg', place: { file: setupCfg.file } };
}
/** Follows the cheap, literal ways in which build backends find a version. */
async function dynamicVersion(request) {
    const tool = request.pyproject?.data.tool;
    const hatch = tool?.hatch?.version;
    if (hatch?.path)
        return fromFile(request, hatch.path, patternOf(hatch.pattern));
    const pdm = tool?.pdm?.version;
    if (pdm?.source === 'file' && pdm.path)
        return fromFile(request, pdm.path, ASSIGNMENT);
    const setuptools = tool?.setuptools?.dynamic['version'];
    const fromCfg = /^(attr|file):\s*(\S+)/.exec(request.setupCfg?.metadata['version'] ?? '');
    const attr = setuptools?.attr ?? (fromCfg?.[1] === 'attr' ? fromCfg[2] : undefined);
    if (attr)
        return fromAttribute(request, attr);
    const file = [setuptools?.file ?? (fromCfg?.[1] === 'file' ? fromCfg[2] : undefined)].flat()[0];
    if (file)
        return fromFile(request, file, /^\s*(?<version>\S+)/);
    return flitVersion(request);
}
/** Flit reads `__version__` of the module that is named like the project. */
async function flitVersion(request) {
    const name = request.pyproject?.data.project?.name;
    if (!name || !request.pyproject?.data.project?.dynamic.includes('version'))
        return undefined;
    return fromAttribute(request, `${name.replace(/[-.]+/g, '_')}.__version__`);
}
async function fromAttribute(request, attribute) {
    const parts = attribute.split('.');
    const name = parts.pop() ?? '';
    const pattern = new RegExp(`^${name.replace(/\W/g, '')}(?:\\s*:\\s*\\w+)?\\s*=\\s*(['"])(?<version>.+?)\\1`, 'm');
    const packages = Object.entries(request.pyproject?.data.tool.setuptools?.['package-dir'] ?? {});
    const mapped = packages
        .filter(([key]) => key === parts[0])
        .map(([, folder]) => (0,external_node_path_.join)(folder, ...parts.slice(1)));
    const modules = [...mapped, ...request.sourceRoots.map((root) => (0,external_node_path_.join)(root, ...parts))];
    for (const module of modules) {
        for (const file of [`${module}.py`, (0,external_node_path_.join)(module, '__init__.py')]) {
            const found = await fromFile(request, file, pattern);
            if (found)
                return found;
        }
    }
    return undefined;
}
async function fromFile({ folder }, path, pattern) {
    const file = (0,external_node_path_.resolve)(folder, path);
    const version = pattern?.exec((await textOf(file)) ?? '')?.groups?.['version'];
    return version ? { version: bare(version), versionSource: path, place: { file } } : undefined;
}
/** A Python regular expression as a JavaScript one; `undefined` if it cannot be one. */
function patternOf(python) {
    if (python === undefined)
        return ASSIGNMENT;
    const source = python
        .replace(/^\(\?([aimsux]+)\)/, '')
        .replaceAll('(?P<', '(?<')
        .replace(/\(\?P=(\w+)\)/g, '\\k<$1>');
    try {
        return new RegExp(source, /^\(\?[amsux]*i/.test(python) ? 'im' : 'm');
    }
    catch {
        return undefined;
    }
}
function unknownVersion({ folder, pyproject }) {
    const dynamic = pyproject?.data.project?.dynamic.includes('version');
    const why = dynamic
        ? 'pyproject.toml has it computed by the build backend (perhaps from git tags)'
        : 'there is no VERSION file, and the project names none';
    return new errors/* UserError */.yo('version-unknown', `The version of the program is unknown: ${why}.`, {
        hint: [
            'Give the input, for instance: version: 1.2.3',
            `Or write it into ${(0,external_node_path_.join)(folder, 'VERSION')}, which version-sync does from the tag.`,
        ].join('\n'),
    });
}
function bare(version) {
    return version.trim().replace(/^v(?=\d)/i, '');
}
function textOf(file) {
    return (0,promises_.readFile)(file, 'utf8').then((text) => text.replace(/^\uFEFF/, ''), () => undefined);
}
function lineOf(text, pattern) {
    return text.split('\n').findIndex((line) => pattern.test(line)) + 1;
}

;// CONCATENATED MODULE: ./src/build-backend/environment/poetry-dependencies.ts

/**
 * Poetry's dependencies (its own notation) as PEP 508 requirements, without `python` and optional ones.
 * Throws `requirements-invalid` for an alternative (`||`), which PEP 508 cannot say.
 */
function fromPoetry(dependencies, { file }) {
    return Object.entries(dependencies)
        .filter(([name]) => name.toLowerCase() !== 'python')
        .flatMap(([name, value]) => [value].flat().map((one) => ({ name, table: tableOf(one) })))
        .filter(({ table }) => table['optional'] !== true)
        .map(({ name, table }) => {
        try {
            return requirement(name, table);
        }
        catch (cause) {
            throw new errors/* UserError */.yo('requirements-invalid', `'${name}' in pyproject.toml: ${cause.message}`, {
                hint: "Write several entries with 'python' or 'markers', or name requirements with the input 'requirements'.",
                place: { file },
            });
        }
    });
}
function tableOf(dependency) {
    return typeof dependency === 'string' ? { version: dependency } : dependency;
}
function requirement(name, table) {
    const extras = Array.isArray(table['extras']) ? `[${table['extras'].join(',')}]` : '';
    const marker = [poetry_dependencies_text(table, 'markers'), pythonMarker(poetry_dependencies_text(table, 'python')), platformMarker(table)]
        .filter(Boolean)
        .map((part) => `(${part})`)
        .join(' and ');
    return `${name}${extras}${source(table)}${marker && ` ; ${marker}`}`;
}
function source(table) {
    const git = poetry_dependencies_text(table, 'git');
    const reference = poetry_dependencies_text(table, 'rev') ?? poetry_dependencies_text(table, 'tag') ?? poetry_dependencies_text(table, 'branch');
    const below = poetry_dependencies_text(table, 'subdirectory');
    if (git)
        return ` @ git+${git}${reference ? `@${reference}` : ''}${below ? `#subdirectory=${below}` : ''}`;
    const direct = poetry_dependencies_text(table, 'url') ?? poetry_dependencies_text(table, 'path');
    if (direct)
        return ` @ ${direct}`;
    return toSpecifiers(poetry_dependencies_text(table, 'version') ?? '*').join(',');
}
/** Poetry's constraint as PEP 440 specifiers: `^1.2` → `>=1.2`, `<2`. `*` gives none. */
function toSpecifiers(constraint) {
    if (constraint.includes('|'))
        throw new Error(`'${constraint}' has alternatives.`);
    return constraint
        .split(/\s*,\s*|(?<=[\w*])\s+(?=[<>=!~^])/)
        .map((part) => part.trim())
        .filter((part) => part && part !== '*')
        .flatMap(specifiers);
}
function specifiers(part) {
    const [, operator = '', version = ''] = /^([<>=!~^]*)\s*(.+)$/.exec(part) ?? [];
    if (operator === '^')
        return [`>=${version}`, `<${nextIncompatible(version)}`];
    if (operator === '~')
        return [`>=${version}`, `<${bump(version, Math.min(1, releaseOf(version).length - 1))}`];
    if (operator === '' || operator === '=')
        return [`==${version}`];
    return [`${operator}${version}`];
}
/** The next version that differs in the first part that is not zero. */
function nextIncompatible(version) {
    const release = releaseOf(version);
    const first = release.findIndex((part) => part !== 0);
    return bump(version, first === -1 ? release.length - 1 : first);
}
function bump(version, index) {
    const release = releaseOf(version).slice(0, index + 1);
    release[index] = (release[index] ?? 0) + 1;
    return release.join('.');
}
function releaseOf(version) {
    return (/^\d+(\.\d+)*/.exec(version)?.[0] ?? '0').split('.').map(Number);
}
function pythonMarker(constraint) {
    return toSpecifiers(constraint ?? '*')
        .map((specifier) => specifier.replace(/^([<>=!~]+)(.*)$/, 'python_full_version $1 "$2"'))
        .join(' and ');
}
function platformMarker(table) {
    const platform = poetry_dependencies_text(table, 'platform');
    return platform && `sys_platform == "${platform}"`;
}
function poetry_dependencies_text(table, key) {
    const value = table[key];
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./src/build-backend/environment/requirements.ts






const LOCKS = { 'uv.lock': 'uv-lock', 'poetry.lock': 'poetry-lock' };
/** Parts of a file name that say: not what the program needs at run time. */
const NOT_RUNTIME = /(^|[-_.])(dev|develop|development|test|tests|testing|doc|docs|lint|ci|build|bench|typing|types)([-_.]|$)/i;
/**
 * Decides what to install: what the input names, else uv.lock, poetry.lock, requirements*.txt, pyproject.toml.
 * Throws `requirements-missing`, `requirements-ambiguous`, `requirements-dynamic`, `requirements-invalid`.
 */
function planRequirements(request) {
    return request.requirements.length > 0 ? planNamed(request) : planFound(request);
}
async function planNamed({ workingDirectory, requirements }) {
    const sources = [];
    const list = { kind: 'list', files: [], specifiers: [] };
    for (const line of requirements) {
        const file = (0,external_node_path_.resolve)(workingDirectory, line.replace(/^(-r|--requirement)[\s=]+/, ''));
        if (await isFile(file)) {
            const source = await sourceOfFile(file);
            if (source.kind === 'list')
                list.files.push(...source.files);
            else
                sources.push(source);
        }
        else if (looksLikeFile(line))
            throw await missingFile(line, workingDirectory);
        else
            list.specifiers.push(line);
    }
    if (list.files.length + list.specifiers.length > 0)
        sources.push(list);
    const installsProject = list.specifiers.some((line) => isProject(line, workingDirectory));
    return { label: requirements.join(', '), sources, installsProject };
}
async function planFound(request) {
    const source = await findSource(request);
    if (!source)
        return { label: 'no requirements', sources: [], installsProject: false };
    const file = source.kind === 'list' ? source.files[0] : source.file;
    return { label: (0,external_node_path_.basename)(file ?? ''), sources: [source], installsProject: false };
}
async function findSource(request) {
    const { workingDirectory: folder } = request;
    const uvLock = await findUvLock(request);
    if (uvLock)
        return { kind: 'uv-lock', file: uvLock, folder };
    const poetryLock = (0,external_node_path_.join)(folder, 'poetry.lock');
    if (await isFile(poetryLock))
        return { kind: 'poetry-lock', file: poetryLock, folder };
    const file = await findRequirementsFile(folder);
    if (file)
        return { kind: 'list', files: [file], specifiers: [] };
    return projectSource(await readPyproject(folder));
}
/** uv.lock beside the project, or above it if the project is a member of that workspace. */
async function findUvLock({ workingDirectory, workspace }) {
    for (const folder of upwards(workingDirectory, workspace)) {
        const file = (0,external_node_path_.join)(folder, 'uv.lock');
        const text = await (0,promises_.readFile)(file, 'utf8').catch(() => undefined);
        if (text === undefined)
            continue;
        const member = (0,external_node_path_.relative)(folder, workingDirectory).replaceAll('\\', '/');
        const isMember = [...text.matchAll(/\{ (?:editable|virtual|directory) = "([^"]*)" \}/g)].some(([, path]) => path === member);
        return member === '' || isMember ? file : undefined;
    }
    return undefined;
}
async function findRequirementsFile(folder) {
    const names = (await (0,promises_.readdir)(folder)).filter((name) => /^requirements.*\.txt$/i.test(name)).sort();
    const plain = names.find((name) => name.toLowerCase() === 'requirements.txt');
    if (plain)
        return (0,external_node_path_.join)(folder, plain);
    const runtime = names.filter((name) => !NOT_RUNTIME.test(name.slice('requirements'.length, -'.txt'.length)));
    if (runtime.length > 1) {
        throw new errors/* UserError */.yo('requirements-ambiguous', `Found ${runtime.join(', ')} and no requirements.txt.`, {
            hint: `Say which one the program needs, for instance: requirements: ${runtime[0]}`,
        });
    }
    return runtime[0] && (0,external_node_path_.join)(folder, runtime[0]);
}
async function sourceOfFile(file) {
    const folder = (0,external_node_path_.dirname)(file);
    const name = (0,external_node_path_.basename)(file);
    if (name === 'uv.lock' || name === 'poetry.lock')
        return { kind: LOCKS[name], file, folder };
    const project = name === 'pyproject.toml' ? projectSource(await readPyproject(folder)) : undefined;
    return project ?? { kind: 'list', files: [file], specifiers: [] };
}
/** What `pyproject.toml` asks for; `undefined` if it describes no project. */
function projectSource(pyproject) {
    if (!pyproject)
        return undefined;
    const { file, data } = pyproject;
    const { project, tool } = data;
    const hasUvSources = Object.hasOwn(tool['uv'] ?? {}, 'sources');
    if (project?.dependencies)
        return { kind: 'pyproject', file, dependencies: project.dependencies, hasUvSources };
    if (tool.poetry?.dependencies) {
        const dependencies = fromPoetry(tool.poetry.dependencies, pyproject);
        return { kind: 'pyproject', file, dependencies, hasUvSources };
    }
    if (!project)
        return undefined;
    if (!project.dynamic.includes('dependencies')) {
        return { kind: 'pyproject', file, dependencies: [], hasUvSources };
    }
    const files = [tool.setuptools?.dynamic['dependencies']?.file ?? []].flat();
    if (files.length > 0) {
        return { kind: 'list', files: files.map((one) => (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), one)), specifiers: [] };
    }
    throw new errors/* UserError */.yo('requirements-dynamic', 'The dependencies in pyproject.toml are computed by its build backend.', {
        hint: 'Install the project itself: requirements: .',
        place: { file },
    });
}
/** `reqs.txt`, `a/b.lock`: meant as a file. `./pkg`, `git+https://…`, `x @ file:///…`, `datasette==1` are not. */
function looksLikeFile(line) {
    if (/:\/\/|\s@\s|[=<>;]/.test(line))
        return false;
    return /\.(txt|toml|lock|in)$/i.test(line) || /^(-r|--requirement)\b/.test(line);
}
/** Whether `line` (`.`, `./`, `-e .`, `.[extra]`) is the working directory itself. */
function isProject(line, workingDirectory) {
    const path = line.replace(/^(-e|--editable)[\s=]+/, '').replace(/\[[^\]]*\]$/, '');
    return /^[./\\]/.test(path) && (0,external_node_path_.resolve)(workingDirectory, path) === (0,external_node_path_.resolve)(workingDirectory);
}
async function missingFile(line, workingDirectory) {
    const names = (await (0,promises_.readdir)(workingDirectory).catch(() => [])).filter((name) => /requirements.*\.(txt|in)$/i.test(name) || name in LOCKS || name === 'pyproject.toml');
    const path = line.replace(/^(-r|--requirement)[\s=]+/, '');
    return new errors/* UserError */.yo('requirements-missing', `'${path}' (input 'requirements') does not exist: ${(0,external_node_path_.resolve)(workingDirectory, path)}.`, { hint: `Correct the path. In that folder are: ${names.join(', ') || 'no requirements'}.` });
}
function isFile(path) {
    return (0,promises_.stat)(path).then((found) => found.isFile(), () => false);
}

;// CONCATENATED MODULE: ./src/build-backend/environment/active.ts








const answerSchema = schemas/* object */.Ikc({
    distributions: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() })),
    modules: schemas/* array */.YOg(schemas/* string */.YjP()),
    missing: schemas/* array */.YOg(schemas/* object */.Ikc({ requirement: schemas/* string */.YjP(), found: schemas/* string */.YjP().nullable() })),
    unchecked: schemas/* array */.YOg(schemas/* string */.YjP()),
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
    const answer = answerSchema.parse(await runProbe(host, interpreter.executable, 'installed.py', question));
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
    return answer.distributions;
}
/** What can be asked for by name: for a lock the project's own dependencies; paths and options are left out. */
async function requirementsOf(sources) {
    const found = [];
    for (const source of sources) {
        if (source.kind === 'pyproject')
            found.push(...source.dependencies);
        else if (source.kind === 'list') {
            const lines = await Promise.all(source.files.map((file) => readRequirementLines(file)));
            found.push(...lines.flat().map(({ text }) => text), ...source.specifiers);
        }
        else {
            const project = projectSource(await readPyproject(source.folder));
            if (project)
                found.push(...(await requirementsOf([project])));
        }
    }
    return found.filter((text) => nameOf(text) !== undefined);
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
    const versions = new Map(installed.map(({ name, version }) => [normalizedName(name), version]));
    for (const source of sources) {
        if (source.kind !== 'uv-lock' && source.kind !== 'poetry-lock')
            continue;
        const locked = new Map();
        for (const [, name = '', version = ''] of (await (0,promises_.readFile)(source.file, 'utf8')).matchAll(LOCKED)) {
            locked.set(normalizedName(name), [...(locked.get(normalizedName(name)) ?? []), version]);
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

;// CONCATENATED MODULE: ./src/build-backend/environment/variables.ts

/** Variables that would make a child use another interpreter, other modules or another environment than ours. */
const MISLEADING = [
    'PYTHONPATH',
    'PYTHONHOME',
    'PYTHONSTARTUP',
    'PYTHONUSERBASE',
    'PYTHONEXECUTABLE',
    'PYTHONPLATLIBDIR',
    '__PYVENV_LAUNCHER__',
    'VIRTUAL_ENV',
    'VIRTUAL_ENV_PROMPT',
    'UV_PYTHON',
    'UV_SYSTEM_PYTHON',
    'UV_BREAK_SYSTEM_PACKAGES',
    'UV_PROJECT',
    'UV_PROJECT_ENVIRONMENT',
    'UV_NO_SYNC',
    'UV_WORKING_DIRECTORY',
    'UV_WORKING_DIR',
    'PIP_TARGET',
    'PIP_PREFIX',
    'PIP_ROOT',
    'PIP_PYTHON',
    'PIP_REQUIRE_VIRTUALENV',
];
/** The value of variable `name`; on Windows whatever its case (`Path`, `PATH`). Empty counts as absent. */
function variable({ env, platform }, name) {
    if (platform !== 'win32')
        return env[name] || undefined;
    const key = Object.keys(env).find((candidate) => candidate.toUpperCase() === name.toUpperCase());
    return (key && env[key]) || undefined;
}
/**
 * The host's environment for a child that runs Python: without what would mislead it, but with the user's
 * proxies, certificates and package indexes. `first` is put at the head of PATH.
 */
function childEnvironment(host, first) {
    const misleading = new Set(MISLEADING);
    const kept = {};
    for (const [name, value] of Object.entries(host.env)) {
        if (value !== undefined && !misleading.has(name.toUpperCase()))
            kept[name] = value;
    }
    // "Can not perform a '--user' install" in an own environment, whatever the user's configuration says.
    kept['PIP_USER'] = '0';
    if (first !== undefined)
        prepend(kept, first, host.platform);
    return kept;
}
function prepend(env, first, platform) {
    const { delimiter } = platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
    const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
    env[key] = env[key] ? `${first}${delimiter}${env[key]}` : first;
}

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
        if (value && ![name, ...others].some((one) => variable(host, one)))
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
        Object.assign(settings, pip_configuration_parse(await (0,promises_.readFile)(file, 'utf8').catch(() => '')));
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
    const own = variable(host, 'PIP_CONFIG_FILE');
    if (own && /^(\/dev\/null|nul)$/i.test(own))
        return [];
    return [...platformFiles(host), ...(own ? [own] : [])];
}
function platformFiles(host) {
    const folder = (name, ...parts) => {
        const value = variable(host, name);
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
function pip_configuration_parse(text) {
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
    const lines = await readRequirementLines(file);
    const found = lines.find(({ text }) => mentions(told, nameOf(text)));
    return found && { file: found.file, line: found.line };
}
async function inProject(file, told) {
    const lines = (await (0,promises_.readFile)(file, 'utf8').catch(() => '')).split('\n');
    const index = lines.findIndex((line) => {
        const listed = /^\s*(?:dependencies\s*=\s*\[)?\s*["']([^"']+)["']\s*[,\]]/.exec(line)?.[1];
        return listed !== undefined && mentions(told, nameOf(listed));
    });
    return index === -1 ? undefined : { file, line: index + 1 };
}
function mentions(told, name) {
    if (!name)
        return false;
    const pattern = name.replace(/-/g, '[-_.]+');
    return new RegExp(`(^|[^\\w.-])${pattern}($|[^\\w-])`, 'im').test(told);
}

;// CONCATENATED MODULE: ./src/build-backend/environment/layout.ts

/** The layout of the virtual environment in `folder`, made with `interpreter`. */
function environmentLayout(folder, { version, freeThreaded }, platform) {
    if (platform === 'win32') {
        const bin = (0,external_node_path_.join)(folder, 'Scripts');
        return { bin, python: (0,external_node_path_.join)(bin, 'python.exe'), sitePackages: (0,external_node_path_.join)(folder, 'Lib', 'site-packages') };
    }
    const bin = (0,external_node_path_.join)(folder, 'bin');
    const minor = version.split('.').slice(0, 2).join('.');
    const library = (0,external_node_path_.join)(folder, 'lib', `python${minor}${freeThreaded ? 't' : ''}`);
    return { bin, python: (0,external_node_path_.join)(bin, 'python'), sitePackages: (0,external_node_path_.join)(library, 'site-packages') };
}

;// CONCATENATED MODULE: ./src/build-backend/environment/tool-cache.ts



/**
 * The folder `name` of tools below the host's cache; `make` fills a new one if it is absent. Runs side by side are
 * safe: each fills its own folder, the first one finished is kept.
 */
async function cachedTool(host, name, make) {
    const tools = (0,external_node_path_.join)(host.cache, 'tools');
    const final = (0,external_node_path_.join)(tools, name);
    if (await exists(final))
        return final;
    await (0,files/* withTempDir */.E8)(tools, async (temporary) => {
        const made = (0,external_node_path_.join)(temporary, 'tool');
        await (0,promises_.mkdir)(made);
        await make(made);
        await (0,promises_.rename)(made, final).catch(async (error) => {
            if (!(await exists(final)))
                throw error;
        });
    });
    return final;
}
/** Forgets a cached tool that turned out not to run. */
function forgetTool(host, name) {
    return (0,promises_.rm)((0,external_node_path_.join)(host.cache, 'tools', name), { recursive: true, force: true });
}
function exists(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./src/build-backend/environment/uv.ts







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
    if (found && (0,pep440.ge)(found.version, UV_OLDEST))
        return found;
    if (found)
        host.info(`uv ${found.version} on PATH is older than ${UV_OLDEST}: uv ${UV_TESTED} is used instead.`);
    try {
        return await installed(host, interpreter);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo && error.code === 'interrupted')
            throw error;
        host.info(`uv is not on PATH and could not be installed (${lastLine(error)}): venv and pip are used instead.`);
        return undefined;
    }
}
/** The error for a uv.lock without a uv. */
function uvNeeded() {
    return new errors/* UserError */.yo('uv-needed', 'uv.lock was found, but no uv: it is not on PATH and could not be installed.', {
        hint: 'Install uv before this step (pip install uv), or install without the lock: requirements: pyproject.toml',
    });
}
async function installed(host, interpreter) {
    const name = `uv-${UV_TESTED}-${host.platform}-${interpreter.arch}`;
    const install = () => cachedTool(host, name, (folder) => installUv(folder, host, interpreter));
    const uv = await runnable(await programIn(await install(), host), host);
    if (uv)
        return uv;
    // Left by another libc or cut off half-way: once more from the beginning.
    await forgetTool(host, name);
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
    await host.exec(python, args, { env: childEnvironment(host), cwd: host.temp });
}
async function pythonWithPip(host, interpreter) {
    if (interpreter.pip)
        return interpreter.executable;
    if (!interpreter.hasVenv || !interpreter.hasEnsurepip)
        throw new Error('this Python has neither pip nor venv');
    const folder = (0,external_node_path_.join)(host.temp, 'pip-for-uv');
    await (0,promises_.mkdir)(folder, { recursive: true });
    await host.exec(interpreter.executable, ['-m', 'venv', folder], { env: childEnvironment(host) });
    return environmentLayout(folder, interpreter, host.platform).python;
}
/** pip's `--target` puts programs into `bin`; older ones on Windows into `Scripts`. */
async function programIn(folder, host) {
    const file = host.platform === 'win32' ? 'uv.exe' : 'uv';
    const scripts = (0,external_node_path_.join)(folder, 'Scripts', file);
    return (0,promises_.access)(scripts).then(() => scripts, () => (0,external_node_path_.join)(folder, 'bin', file));
}
async function runnable(program, host) {
    try {
        const { code, stdout } = await host.exec(program, ['--version'], { allowFailure: true, cwd: host.temp });
        const version = code === 0 ? /^uv (\d+\.\d+\.\d+)/.exec(stdout)?.[1] : undefined;
        return version ? { program, version } : undefined;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo && error.code === 'interrupted')
            throw error;
        return undefined;
    }
}
function lastLine(error) {
    const text = error instanceof errors/* UserError */.yo ? (error.hint ?? error.message) : String(error);
    return text.trim().split('\n').at(-1)?.trim() ?? '';
}

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
    const env = { ...childEnvironment(host), ...(await uvVariablesFromPip(host)), ...own };
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
    const run = runner(target, host, { ...childEnvironment(host), NO_COLOR: '1' });
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
        sync: () => Promise.reject(uvNeeded()),
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

;// CONCATENATED MODULE: ./src/build-backend/environment/interpreter-advice.ts

/** The version proposed to someone who has none that fits. */
const PROPOSED = '3.12';
/** How to get Python `version` on this machine: the line for the workflow, and the command for this OS. */
function howToInstall(host, version = PROPOSED) {
    return [
        `In a workflow: 'uses: actions/setup-python' with 'python-version: "${version}"' before this step.`,
        `Here: ${interpreter_advice_installCommand(host, version)}`,
    ].join('\n');
}
function interpreter_advice_installCommand(host, version) {
    const minor = version.split('.').slice(0, 2).join('.');
    if (variable(host, 'PYENV_ROOT'))
        return `pyenv install ${version} && pyenv local ${version}`;
    if (host.platform === 'win32')
        return `winget install --exact --id Python.Python.${minor}`;
    if (host.platform === 'darwin')
        return `brew install python@${minor}`;
    return `sudo apt-get install python${minor} python${minor}-venv (Debian, Ubuntu) or sudo dnf install python${minor} (Fedora, RHEL)`;
}
/** How to get the shared library that a frozen program loads. `version` is the interpreter's. */
function howToShare(host, version) {
    const minor = version.split('.').slice(0, 2).join('.');
    const option = host.platform === 'darwin' ? '--enable-framework' : '--enable-shared';
    const lines = [`Built with pyenv: PYTHON_CONFIGURE_OPTS=${option} pyenv install --force ${version}`];
    if (host.platform === 'linux') {
        lines.push(`The system's own: sudo apt-get install libpython${minor} (Debian, Ubuntu) or sudo dnf install python3-libs (Fedora, RHEL)`);
    }
    lines.push(`Or let uv bring one that fits: uv python install ${minor}`);
    return lines.join('\n');
}
/** How to get the standard library's `venv`, which some Linux distributions package apart. */
function howToGetVenv(host, version) {
    const minor = version.split('.').slice(0, 2).join('.');
    if (host.platform !== 'linux')
        return `Install Python from an installer that has venv: ${interpreter_advice_installCommand(host, minor)}`;
    return `sudo apt-get install python${minor}-venv (Debian, Ubuntu), or install uv: pip install uv`;
}

;// CONCATENATED MODULE: ./src/build-backend/environment/python-candidates.ts



/** A Python version as a user names it: `3`, `3.12` or `3.12.4`. */
const VERSION_TEXT = /^\d+(\.\d+){0,2}$/;
/** Whether the interpreter's `version` is the `wanted` one, which may leave out its last parts. */
function python_candidates_isVersion(version, wanted) {
    return version === wanted || version.startsWith(`${wanted}.`);
}
/** Programs on PATH that may be a Python of `wanted`'s version, or any Python; the best first. */
async function* onPath(host, wanted) {
    const minor = wanted?.split('.').slice(0, 2).join('.');
    const names = wanted ? [...new Set([`python${minor}`, 'python3', 'python'])] : ['python', 'python3'];
    const { delimiter } = host.platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
    const folders = [...new Set((variable(host, 'PATH') ?? '').split(delimiter).filter(Boolean))];
    for (const name of names) {
        for (const folder of folders) {
            const program = (0,external_node_path_.join)(folder, host.platform === 'win32' ? `${name}.exe` : name);
            if (await python_candidates_exists(program))
                yield { program, from: 'PATH' };
        }
    }
}
/** Where installers of Python other than PATH keep the wanted version; the cheapest to ask first. */
async function* elsewhere(host, wanted) {
    if (host.platform === 'win32')
        yield* ofLauncher(host, wanted);
    yield* ofVersionFolders(host, wanted);
    yield* ofUv(host, wanted);
}
/** The interpreter that `actions/setup-python` announced. */
async function* ofSetupPython(host) {
    const location = variable(host, 'pythonLocation');
    if (!location)
        return;
    const program = python_candidates_programIn(location, host);
    if (await python_candidates_exists(program))
        yield { program, from: 'pythonLocation (setup-python)' };
}
/** Windows' `py -3.12`, which knows what the python.org installers put on the machine. */
async function* ofLauncher(host, wanted) {
    const minor = wanted.split('.').slice(0, 2).join('.');
    const found = await ask(host, 'py', [`-${minor}`, '-c', 'import sys; print(sys.executable)']);
    const program = found?.trim();
    if (program)
        yield { program, from: `py -${minor}` };
}
/** pyenv's versions and a runner's tool cache: folders named after full versions. */
async function* ofVersionFolders(host, wanted) {
    const home = variable(host, 'PYENV_ROOT') ?? variable(host, 'PYENV');
    const tools = variable(host, 'RUNNER_TOOL_CACHE');
    if (home)
        yield* versionsIn(host, wanted, { folder: (0,external_node_path_.join)(home, 'versions'), below: '', from: 'pyenv' });
    if (!tools)
        return;
    const folder = (0,external_node_path_.join)(tools, 'Python');
    for (const below of ['x64', 'arm64', 'x86']) {
        yield* versionsIn(host, wanted, { folder, below, from: "the runner's tool cache" });
    }
}
async function* versionsIn(host, wanted, where) {
    const names = await (0,promises_.readdir)(where.folder).catch(() => []);
    const fitting = names.filter((name) => python_candidates_isVersion(name, wanted)).sort(newestFirst);
    for (const name of fitting) {
        const program = python_candidates_programIn((0,external_node_path_.join)(where.folder, name, where.below), host);
        if (await python_candidates_exists(program))
            yield { program, from: where.from };
    }
}
function newestFirst(one, other) {
    return other.localeCompare(one, 'en', { numeric: true });
}
/** Interpreters that a uv on PATH knows, its own downloads among them. */
async function* ofUv(host, wanted) {
    const args = ['python', 'find', wanted, '--no-project', '--no-python-downloads'];
    const program = (await ask(host, 'uv', args))?.trim();
    if (program)
        yield { program, from: 'uv' };
}
/** What a tool answers, or `undefined` if it is absent or fails. */
async function ask(host, tool, args) {
    try {
        const result = await host.exec(tool, args, { allowFailure: true, cwd: host.temp });
        return result.code === 0 ? result.stdout : undefined;
    }
    catch {
        return undefined;
    }
}
function python_candidates_programIn(location, { platform }) {
    return platform === 'win32' ? (0,external_node_path_.join)(location, 'python.exe') : (0,external_node_path_.join)(location, 'bin', 'python');
}
function python_candidates_exists(file) {
    return (0,promises_.access)(file).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./src/build-backend/environment/interpreter.ts






const interpreter_schema = schemas/* object */.Ikc({
    version: schemas/* string */.YjP(),
    implementation: schemas/* string */.YjP(),
    executable: schemas/* string */.YjP(),
    realExecutable: schemas/* string */.YjP(),
    prefix: schemas/* string */.YjP(),
    basePrefix: schemas/* string */.YjP(),
    platform: schemas/* string */.YjP(),
    /** Node's word for the processor that this process runs as: `x64`, `arm64`, `ia32`, … */
    arch: schemas/* string */.YjP(),
    /** Every processor that the program file holds code for; several when it is universal. */
    architectures: schemas/* array */.YOg(schemas/* string */.YjP()),
    sharedBuild: schemas/* boolean */.zMY(),
    sharedLibrary: schemas/* string */.YjP().nullable(),
    conda: schemas/* boolean */.zMY(),
    windowsStore: schemas/* boolean */.zMY(),
    venv: schemas/* boolean */.zMY(),
    /** pip's version; `null` without pip. */
    pip: schemas/* string */.YjP().nullable(),
    hasVenv: schemas/* boolean */.zMY(),
    /** What `venv` installs pip with; some Linux distributions package it apart. */
    hasEnsurepip: schemas/* boolean */.zMY(),
    externallyManaged: schemas/* boolean */.zMY(),
    debug: schemas/* boolean */.zMY(),
    freeThreaded: schemas/* boolean */.zMY(),
});
/**
 * Finds and runs the interpreter the user means. `wanted` is a path (relative to `workingDirectory`), a version
 * such as `3.12`, or nothing: then `python`, then `python3` on PATH. Throws `python-missing` with what was tried.
 */
async function findInterpreter(wanted, host, workingDirectory) {
    if (wanted === undefined)
        return defaultInterpreter(host);
    if (VERSION_TEXT.test(wanted))
        return interpreterOfVersion(wanted, host);
    return interpreterAt(wanted, host, workingDirectory);
}
async function defaultInterpreter(host) {
    const rejected = [];
    let python2;
    for await (const candidate of onPath(host)) {
        const answer = await interpreter_ask(candidate, host);
        if (typeof answer === 'string')
            rejected.push({ ...candidate, reason: answer });
        else if (!answer.version.startsWith('2.'))
            return answer;
        else
            python2 ??= answer;
    }
    if (python2)
        return python2;
    throw missing('No Python was found on PATH', rejected, howToInstall(host));
}
async function interpreterOfVersion(wanted, host) {
    const rejected = [];
    const seen = new Set();
    for (const source of [ofSetupPython(host), onPath(host, wanted), elsewhere(host, wanted)]) {
        for await (const candidate of source) {
            if (seen.has(candidate.program))
                continue;
            seen.add(candidate.program);
            const answer = await interpreter_ask(candidate, host);
            if (typeof answer === 'string')
                rejected.push({ ...candidate, reason: answer });
            else if (python_candidates_isVersion(answer.version, wanted))
                return answer;
            else
                rejected.push({ ...candidate, reason: `is Python ${answer.version}` });
        }
    }
    throw missing(`Python ${wanted} was not found`, rejected, howToInstall(host, wanted));
}
async function interpreterAt(path, host, from) {
    // A bare name (`python3.12`, `pypy3`) is looked up on PATH by the system, everything else is a file.
    const program = /[\\/]/.test(path) ? (0,external_node_path_.resolve)(from, path) : path;
    const candidate = { program, from: "the input 'python'" };
    const answer = await interpreter_ask(candidate, host);
    if (typeof answer !== 'string')
        return answer;
    throw missing(`'${path}' is not a Python that runs`, [{ ...candidate, reason: answer }], howToInstall(host));
}
/** The interpreter's own description, or why there is none. */
async function interpreter_ask({ program }, host) {
    try {
        return interpreter_schema.parse(await runProbe(host, program, 'probe.py'));
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo && error.code === 'interrupted')
            throw error;
        return reasonOf(error, program);
    }
}
function reasonOf(error, program) {
    const text = error instanceof Error ? error.message : String(error);
    const stub = /[\\/]Microsoft[\\/]WindowsApps[\\/]/i.test(program) || /Microsoft Store/i.test(text);
    if (stub)
        return "is Windows' placeholder for the Microsoft Store, not a Python";
    return `does not run: ${text.split('\n')[0]?.trim()}`;
}
function missing(what, rejected, hint) {
    const tried = rejected.map(({ program, from, reason }) => `\n  ${program} (${from}) ${reason}`).join('');
    return new errors/* UserError */.yo('python-missing', `${what}.${tried && ` Tried:${tried}`}`, { hint });
}

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
    return new errors/* UserError */.yo('python-too-old', `Found Python ${interpreter.version} (${interpreter.executable}), needed is ${OLDEST_PYTHON} or newer.`, { hint: `Name another one with the input 'python', or install one.\n${howToInstall(host)}` });
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
    return new errors/* UserError */.yo('python-unsupported', `Found ${found} (${executable}), ${packager.title} ${packager.tested} needs the ordinary CPython.`, { hint: howToInstall(host) });
}
function checkLibrary({ version, executable, sharedLibrary, sharedBuild }, { packager }, host) {
    if (!packager.needsSharedLibrary || sharedLibrary || host.platform === 'win32')
        return undefined;
    const found = sharedBuild
        ? 'was built for a shared library that is not installed'
        : 'was built without its shared library';
    return new errors/* UserError */.yo('python-not-shared', `Python ${version} (${executable}) ${found}; a program frozen with ${packager.title} loads Python from it.`, { hint: howToShare(host, version) });
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
    const folder = await cachedTool(host, name, async (made) => {
        host.info(`Installing Poetry ${POETRY_TESTED} into the cache to read poetry.lock.`);
        const env = childEnvironment(host);
        await host.exec(interpreter.executable, ['-m', 'venv', made], { env });
        const options = ['--no-input', '--disable-pip-version-check', '--quiet'];
        const { python } = environmentLayout(made, interpreter, host.platform);
        await host.exec(python, ['-m', 'pip', 'install', ...options, ...packages], { env });
    });
    return [environmentLayout(folder, interpreter, host.platform).python, '-m', 'poetry', ...command];
}
async function run(poetry, request, host) {
    const [tool = '', ...args] = poetry;
    const { lock, output, target } = request;
    const own = {
        POETRY_VIRTUALENVS_CREATE: 'false',
        POETRY_NO_INTERACTION: '1',
        UV_PYTHON_DOWNLOADS: 'never',
    };
    const env = { ...childEnvironment(host), ...(await uvVariablesFromPip(host)), ...own, NO_COLOR: '1' };
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
    const layout = environmentLayout(folder, interpreter, host.platform);
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
        if ((await readRequirementLines(file)).some(({ hashed }) => hashed))
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
    const own = new Set([packager.name, ...Object.keys(packager.companions)].map(normalizedName));
    const installed = await readDistributions(layout.sitePackages);
    // The packager must not change a version that the program was locked to.
    const held = installed.filter(({ name }) => !own.has(normalizedName(name)) && normalizedName(name) !== 'pip');
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

;// CONCATENATED MODULE: ./src/build-backend/environment/packager-version.ts





/** The packager's version: the input, else what the project's lock or requirements (dev ones too) say, else the tested one. */
async function choosePackager(request) {
    const { packager, given } = request;
    const companions = Object.keys(packager.companions);
    if (given) {
        const specifier = /^[<>=!~]/.test(given) ? given : `==${given}`;
        return {
            requirements: [`${packager.name}${specifier}`, ...companions],
            from: "the input 'packager-version'",
        };
    }
    const locked = await fromLocks(request);
    if (locked)
        return locked;
    const named = (await fromFiles(request)) ?? (await fromProject(request));
    if (named)
        return { requirements: [named.requirement, ...companions], from: named.from };
    const tested = Object.entries({ [packager.name]: packager.tested, ...packager.companions });
    return { requirements: tested.map(([name, version]) => `${name}==${version}`), from: 'the tested default' };
}
async function fromLocks({ packager, plan, workingDirectory, }) {
    const planned = plan.sources.flatMap((source) => source.kind === 'uv-lock' || source.kind === 'poetry-lock' ? [source.file] : []);
    const beside = ['uv.lock', 'poetry.lock'].map((name) => (0,external_node_path_.join)(workingDirectory, name));
    for (const file of new Set([...planned, ...beside])) {
        const text = await (0,promises_.readFile)(file, 'utf8').catch(() => '');
        const version = lockedVersion(text, packager.name);
        if (!version)
            continue;
        const companions = Object.keys(packager.companions).map((name) => {
            const locked = lockedVersion(text, name);
            return locked ? `${name}==${locked}` : name;
        });
        return { requirements: [`${packager.name}==${version}`, ...companions], from: (0,external_node_path_.basename)(file) };
    }
    return undefined;
}
function lockedVersion(lock, name) {
    return new RegExp(`^\\[\\[package\\]\\]\\r?\\nname = "${name}"\\r?\\nversion = "([^"]+)"`, 'im').exec(lock)?.[1];
}
async function fromFiles({ packager, plan, workingDirectory }) {
    const lists = plan.sources.flatMap((source) => (source.kind === 'list' ? [source] : []));
    const specifier = lists.flatMap((list) => list.specifiers).find((text) => nameOf(text) === packager.name);
    if (specifier)
        return { requirement: specifier, from: "the input 'requirements'" };
    const beside = (await (0,promises_.readdir)(workingDirectory))
        .filter((name) => /^requirements.*\.txt$/i.test(name))
        .sort();
    const files = [
        ...lists.flatMap((list) => list.files),
        ...beside.map((name) => (0,external_node_path_.join)(workingDirectory, name)),
    ];
    for (const file of new Set(files)) {
        const line = (await readRequirementLines(file)).find(({ text }) => nameOf(text) === packager.name);
        if (line)
            return { requirement: line.text, from: (0,external_node_path_.basename)(line.file) };
    }
    return undefined;
}
async function fromProject({ packager, workingDirectory }) {
    const data = (await readPyproject(workingDirectory))?.data;
    if (!data)
        return undefined;
    const groups = [
        data.project?.dependencies ?? [],
        ...Object.values(data['dependency-groups']),
        ...Object.values(data.project?.['optional-dependencies'] ?? {}),
    ];
    const text = groups.flat().find((item) => typeof item === 'string' && nameOf(item) === packager.name);
    if (typeof text === 'string')
        return { requirement: text, from: 'pyproject.toml' };
    const { poetry } = data.tool;
    const tables = [
        poetry?.dependencies,
        poetry?.['dev-dependencies'],
        ...Object.values(poetry?.group ?? {}).map(({ dependencies }) => dependencies),
    ];
    for (const table of tables) {
        const value = Object.entries(table ?? {}).find(([name]) => nameOf(name) === packager.name)?.[1];
        const constraint = typeof value === 'object' && !Array.isArray(value) ? value['version'] : value;
        if (typeof constraint !== 'string')
            continue;
        return { requirement: `${packager.name}${toSpecifiers(constraint).join(',')}`, from: 'pyproject.toml' };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/build-backend/environment/packagers.ts
/** The PyInstaller that our tests build with. */
const PYINSTALLER_TESTED = '6.22.3';
const PYINSTALLER = {
    name: 'pyinstaller',
    title: 'PyInstaller',
    module: 'PyInstaller',
    tested: PYINSTALLER_TESTED,
    companions: { 'pyinstaller-hooks-contrib': '2026.9' },
    needsSharedLibrary: true,
    freeThreaded: true,
};
const NUITKA = {
    name: 'nuitka',
    title: 'Nuitka',
    module: 'nuitka',
    tested: '4.3.3',
    companions: {},
    needsSharedLibrary: false,
    freeThreaded: false,
};
/** The packagers that can be asked for, by the value of the input `packager`. */
const packagers = { pyinstaller: PYINSTALLER, nuitka: NUITKA };

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/build-backend/environment/project-metadata.ts





const NO_MODULE = /^(setup|conftest|noxfile|tasks)$/;
const NO_PACKAGE = /^(tests?|docs?|examples?)$/;
/**
 * Makes `importlib.metadata` tell about `project` in an environment in which it is not installed: the name, the
 * version asked for, its dependencies and entry points. So the program reports the same before and after freezing.
 * Returns whether it was written: not for a project without a name or one that is installed already.
 */
async function writeProjectMetadata(sitePackages, project) {
    const { distribution } = project;
    if (!distribution)
        return false;
    const version = (0,sidecar_version/* parseVersion */.ot)(project.version).pep440;
    const installed = (await (0,promises_.readdir)(sitePackages)).filter((name) => name.endsWith('.dist-info'));
    if (installed.some((name) => normalizedName(name.split('-')[0] ?? '') === normalizedName(distribution))) {
        return false;
    }
    const base = `${distribution.replace(/[-_.]+/g, '_').toLowerCase()}-${version}.dist-info`;
    const files = {
        METADATA: metadata(distribution, version, project),
        INSTALLER: 'sidecar-actions\n',
        'entry_points.txt': entryPoints(project),
        'top_level.txt': (await topLevel(project)).map((name) => `${name}\n`).join(''),
    };
    await (0,promises_.mkdir)((0,external_node_path_.join)(sitePackages, base), { recursive: true });
    for (const [name, text] of Object.entries(files))
        await (0,promises_.writeFile)((0,external_node_path_.join)(sitePackages, base, name), text);
    await (0,promises_.writeFile)((0,external_node_path_.join)(sitePackages, base, 'RECORD'), record(base, files));
    return true;
}
function metadata(name, version, { pyproject }) {
    const { project } = pyproject?.data ?? {};
    const lines = ['Metadata-Version: 2.1', `Name: ${name}`, `Version: ${version}`];
    if (project?.['requires-python'])
        lines.push(`Requires-Python: ${project['requires-python']}`);
    for (const dependency of project?.dependencies ?? [])
        lines.push(`Requires-Dist: ${dependency}`);
    return lines.map((line) => `${line.replace(/\s*\r?\n\s*/g, ' ')}\n`).join('');
}
function entryPoints({ entryPoints: groups }) {
    return Object.entries(groups)
        .map(([group, points]) => {
        const lines = Object.entries(points).map(([name, target]) => `${name} = ${target}\n`);
        return `[${group}]\n${lines.join('')}\n`;
    })
        .join('');
}
/** Packages and modules below the source roots, tests left out. */
async function topLevel({ folder, sourceRoots }) {
    // With a `src`, what lies beside it is not part of the program.
    const roots = sourceRoots.length > 1 ? sourceRoots.filter((root) => root !== '.') : sourceRoots;
    const names = await Promise.all(roots.map((root) => modulesIn((0,external_node_path_.join)(folder, root))));
    return [...new Set(names.flat())].sort();
}
async function modulesIn(folder) {
    const names = [];
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true })) {
        const module = entry.isFile() ? /^(\w+)\.py$/.exec(entry.name)?.[1] : undefined;
        if (module && !NO_MODULE.test(module))
            names.push(module);
        if (entry.isDirectory() && !NO_PACKAGE.test(entry.name)) {
            const inside = await (0,promises_.readdir)((0,external_node_path_.join)(folder, entry.name));
            if (inside.includes('__init__.py'))
                names.push(entry.name);
        }
    }
    return names;
}
/** Rule: "Recording installed projects", packaging.python.org. */
function record(base, files) {
    const lines = Object.entries(files).map(([name, text]) => {
        const digest = (0,external_node_crypto_.createHash)('sha256').update(text).digest('base64url');
        return `${base}/${name},sha256=${digest},${Buffer.byteLength(text)}\n`;
    });
    return `${lines.join('')}${base}/RECORD,,\n`;
}

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
    const packager = packagers[request.packager];
    const interpreter = await findInterpreter(request.python, host, project.folder);
    checkInterpreter(interpreter, { packager, ...(targetArch && { targetArch }) }, host);
    checkProject(interpreter, project, host);
    await checkSystemTools(packager, host);
    const plan = await planRequirements({
        workingDirectory: project.folder,
        workspace: host.workspace,
        requirements: request.requirements,
    });
    const given = request.packagerVersion;
    const choice = await choosePackager({ packager, given, plan, workingDirectory: project.folder });
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
    const distributions = await checkActive({ ...parts, packagerVersion }, host);
    const env = childEnvironment(host, binOf(interpreter));
    if (interpreter.venv)
        env['VIRTUAL_ENV'] = interpreter.prefix;
    return {
        python: interpreter.executable,
        packager: installedPackager(packager, distributions),
        installer: 'active',
        sitePackages: undefined,
        distributions,
        env,
        summary: () => `${describeInterpreter(interpreter)}, active environment, ${plan.label} satisfied`,
    };
}
async function isolated(parts, host) {
    const { request, interpreter, packager, plan } = parts;
    const { project, folder, rebuildBootloader } = request;
    const uv = await findUv(host, interpreter);
    checkInstaller(uv, parts, host);
    if (plan.sources.length === 0) {
        host.annotate('warning', `No requirements were found in ${project.folder}: only ${packager.title} is installed.`);
    }
    const workingDirectory = project.folder;
    const made = await createIsolated({ ...parts, folder, uv, workingDirectory, rebuildBootloader }, host);
    const { sitePackages } = made.layout;
    if (!plan.installsProject && (await writeProjectMetadata(sitePackages, project))) {
        made.distributions = await readDistributions(sitePackages);
    }
    const { name, version } = made.installer;
    return {
        python: made.layout.python,
        packager: installedPackager(packager, made.distributions),
        installer: name,
        sitePackages: made.layout.sitePackages,
        distributions: made.distributions,
        env: { ...childEnvironment(host, made.layout.bin), VIRTUAL_ENV: folder },
        summary: (seconds) => `${describeInterpreter(interpreter)}, ${name === 'uv' ? `uv ${version}` : `venv and pip ${version}`.trim()}, ${made.required} packages from ${plan.label} in ${seconds.toFixed(1)} s`,
    };
}
function installedPackager(packager, distributions) {
    const found = distributions.find(({ name }) => normalizedName(name) === packager.name);
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
        hint: `Name another one with the input 'python', or install one.\n${howToInstall(host, /\d+\.\d+/.exec(wanted)?.[0])}`,
        ...(project.pyproject && { place: { file: project.pyproject.file } }),
    });
}
function checkInstaller(uv, { interpreter, plan }, host) {
    if (uv)
        return;
    if (plan.sources.some(({ kind }) => kind === 'uv-lock'))
        throw uvNeeded();
    if (hasPipInstaller(interpreter))
        return;
    throw new errors/* UserError */.yo('venv-missing', `${describeInterpreter(interpreter)} cannot make an isolated environment: it has no venv (with ensurepip), and there is no uv.`, { hint: howToGetVenv(host, interpreter.version) });
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

;// CONCATENATED MODULE: ./src/build-backend/entry.ts



const DOTTED = /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u;
/** Reads `entry`: an existing file is a script, `package.module[:function]` a module. Throws `entry-missing`. */
async function resolveEntry(text, workingDirectory) {
    const file = (0,external_node_path_.resolve)(workingDirectory, text);
    const found = await (0,promises_.stat)(file).catch(() => undefined);
    if (found?.isFile())
        return { kind: 'script', file };
    const [module = '', name, ...rest] = text.split(':');
    const dotted = DOTTED.test(module) && (name === undefined || DOTTED.test(name)) && rest.length === 0;
    if (dotted && !module.endsWith('.py') && !(0,external_node_path_.isAbsolute)(text))
        return { kind: 'module', module, function: name };
    throw new errors/* UserError */.yo('entry-missing', `The entry '${text}' does not exist: expected a script at '${file}'.`, {
        hint: "Change 'entry': a script relative to 'working-directory', 'package.module', or 'package.module:function'.",
    });
}
/** The script that starts a module: PyInstaller freezes scripts only. */
function startScript(entry) {
    const { module, function: name } = entry;
    if (name === undefined) {
        return [
            'import runpy',
            '',
            `runpy.run_module(${JSON.stringify(module)}, run_name="__main__", alter_sys=True)`,
            '',
        ].join('\n');
    }
    const [first] = name.split('.');
    return ['import sys', '', `from ${module} import ${first}`, '', `sys.exit(${name}())`, ''].join('\n');
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

;// CONCATENATED MODULE: ./src/build-backend/pyinstaller/data-item.ts

/**
 * Reads `source:destination`; the colon of a Windows drive belongs to the source.
 * Throws `input-invalid` for a line of another form or a destination outside of the bundle.
 */
function parseDataItem(input, line) {
    const parts = /^((?:[A-Za-z]:(?=[\\/]))?[^:]+):([^:]+)$/.exec(line)?.slice(1) ?? [];
    const [source, destination] = parts.map((part) => part.trim());
    if (!source || !destination)
        throw badLine(input, line, `expected 'source:destination'`);
    const folder = destination.replaceAll('\\', '/');
    if (folder.startsWith('/') || folder.split('/').includes('..')) {
        throw badLine(input, line, 'the destination must be a folder inside the bundle');
    }
    return { source, destination: folder };
}
function badLine(input, line, reason) {
    return new errors/* UserError */.yo('input-invalid', `The input '${input}' has the line '${line}': ${reason}.`, {
        hint: `Write for example '${input}: notes/data:notes/data', with '/' on every platform ('.' is the top of the bundle).`,
        exitCode: 2,
    });
}

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
    const { plan, environment, added, workFolder, distFolder } = context;
    const request = {
        name: plan.name,
        version: plan.version.text,
        searchPaths: searchPaths(plan, added),
        workingDirectory: plan.workingDirectory,
        workFolder: (0,external_node_path_.join)(workFolder, 'packager'),
        distFolder,
        python: environment.python,
        env: environment.env,
    };
    await (0,promises_.mkdir)(request.workFolder, { recursive: true });
    await (0,promises_.mkdir)(distFolder, { recursive: true });
    if (plan.source.kind === 'spec') {
        return { ...request, source: plan.source, options: plan.inputs, versionFile: undefined };
    }
    return {
        ...request,
        source: { kind: 'script', file: await scriptOf(context) },
        options: await freezeOptions(context),
        versionFile: await writeVersionResource(context, host.platform),
    };
}
/** Folders of the project that modules are imported from. The script's own folder is the packager's to add. */
function searchPaths({ project, workingDirectory }, added) {
    const editable = added.filter(({ input }) => input === 'paths').map(({ value }) => value);
    return [...project.sourceRoots.map((root) => (0,external_node_path_.resolve)(workingDirectory, root)), ...editable];
}
async function scriptOf({ plan, workFolder }) {
    const { source } = plan;
    if (source.kind !== 'module')
        return source.file;
    // In a folder of its own: a script's folder is searched first and must not hide a package.
    const folder = (0,external_node_path_.join)(workFolder, 'entry');
    await (0,promises_.mkdir)(folder, { recursive: true });
    const file = (0,external_node_path_.join)(folder, 'sidecar_entry.py');
    await (0,promises_.writeFile)(file, startScript(source));
    return file;
}
async function freezeOptions({ plan, environment, added, workFolder, }) {
    const { inputs, project, source } = plan;
    const more = (name) => added.filter(({ input }) => input === name).map(({ value }) => value);
    const merged = (name) => [...new Set([...inputs[name], ...more(name)])];
    const entryModule = source.kind === 'module' ? [source.module] : [];
    const own = ownDistribution(environment, project.distribution);
    return {
        ...inputs,
        'collect-all': merged('collect-all'),
        'collect-submodules': merged('collect-submodules'),
        'collect-data': merged('collect-data'),
        'hidden-imports': [...new Set([...entryModule, ...merged('hidden-imports')])],
        'copy-metadata': [...new Set([...(own === undefined ? [] : [own]), ...merged('copy-metadata')])],
        'exclude-modules': excludedModules(inputs),
        'add-data': [
            ...merged('add-data').filter((line) => !isTopVersion(line) || inputs['add-data'].includes(line)),
            ...(await freeze_request_versionFile(plan, workFolder)),
        ],
    };
}
/** The project's own distribution, if the environment knows it: then the program can ask for its metadata. */
function ownDistribution(environment, distribution) {
    if (distribution === undefined)
        return undefined;
    return environment.distributions.find(({ name }) => normalizedName(name) === normalizedName(distribution))
        ?.name;
}
/** `VERSION` in the bundle's top folder, unless the user puts one there. */
async function freeze_request_versionFile({ inputs, version }, workFolder) {
    if (inputs['add-data'].some(isTopVersion))
        return [];
    const file = (0,external_node_path_.join)(workFolder, VERSION_FILE);
    await (0,promises_.writeFile)(file, `${version.text}\n`);
    return [`${file}:.`];
}
/** The scan proposes the project's own `VERSION` where the code reads it; ours states the version asked for. */
function isTopVersion(line) {
    const { source, destination } = parseDataItem('add-data', line);
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
// EXTERNAL MODULE: ./src/sidecar/tree.ts
var tree = __webpack_require__(2235);
// EXTERNAL MODULE: ./src/sidecar/target.ts
var sidecar_target = __webpack_require__(1046);
;// CONCATENATED MODULE: ./src/build-backend/target.ts


/**
 * The target that `target-triple` names, if it is given. Throws `target-unknown`, and `target-foreign` for another
 * operating system: packagers freeze for the one that they run on.
 */
function namedTarget({ 'target-triple': triple }, { platform }) {
    if (triple === undefined)
        return undefined;
    const target = (0,sidecar_target/* targetFromTriple */.cb)(triple);
    if (target.platform === platform)
        return target;
    throw new errors/* UserError */.yo('target-foreign', `The input 'target-triple' is '${triple}', and this machine is ${platform}.`, {
        hint: "A program is frozen on the system that it is for: give the matrix a runner of that system, or leave 'target-triple' out.",
        exitCode: 2,
    });
}
/** What the program is for: the triple that was asked for, else this machine as the interpreter sees it. */
function targetOf(inputs, interpreter, host) {
    return namedTarget(inputs, host) ?? (0,sidecar_target/* targetFor */.x1)(host.platform, inputs['target-arch'] ?? interpreter.arch);
}

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
        target: targetOf(plan.inputs, environment.interpreter, host),
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
    const { options, searchPaths, workingDirectory, versionFile } = request;
    const paths = platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
    const absolute = (path) => paths.resolve(workingDirectory, path);
    const dataArgument = ({ source, destination }) => `${absolute(source)}${paths.delimiter}${destination}`;
    return [
        `--${options.mode}`,
        ...searchPaths.flatMap((path) => ['--paths', path]),
        ...NAME_LISTS.flatMap(([key, flag]) => options[key].flatMap((value) => [flag, value])),
        ...DATA_LISTS.flatMap(([key, flag]) => options[key].flatMap((line) => [flag, dataArgument(parseDataItem(key, line))])),
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
        const args = ['-m', 'PyInstaller', ...pyInstallerArguments(request, host.platform)];
        const log = await freeze_run(request, args, host);
        const program = await locateProgram(request, host.platform);
        return {
            ...program,
            command: [request.python, ...args],
            imports: parseCrossReference(await readAnalysis(request.workFolder, CROSS_REFERENCE)),
            unresolved: parseWarningsFile(await readAnalysis(request.workFolder, WARNINGS)),
            missingHiddenImports: log.missingHiddenImports,
        };
    },
};
async function freeze_run(request, args, host) {
    const log = new PyInstallerLog();
    const { code } = await host.exec(request.python, args, {
        cwd: request.workingDirectory,
        env: {
            ...request.env,
            // `collect-…` options are carried out before the module path of the analysis is known.
            PYTHONPATH: request.searchPaths.join(delimiterOf(host.platform)),
            // Sets and dictionaries of names keep their order from build to build: same inputs, same bytes.
            PYTHONHASHSEED: '0',
            // Written into PE headers instead of the time of the build; the earliest time that zip files know.
            SOURCE_DATE_EPOCH: request.env['SOURCE_DATE_EPOCH'] || '315532800',
            // The user's folders stay as they are; the environment has its bytecode already.
            PYTHONDONTWRITEBYTECODE: '1',
            PYINSTALLER_CONFIG_DIR: (0,external_node_path_.join)(request.workFolder, 'config'),
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

;// CONCATENATED MODULE: ./src/build-backend/phases.ts
/** Runs the phases of a build, each in a log group of its own, and keeps their seconds. */
class Phases {
    seconds = {};
    #host;
    constructor(host) {
        this.#host = host;
    }
    /** Runs `work` as the phase `name`. An interrupted run does not start another phase. */
    async run(name, title, work) {
        this.#host.signal.throwIfAborted();
        const start = performance.now();
        try {
            return await this.#host.group(title, work);
        }
        finally {
            this.seconds[name] = Math.round(performance.now() - start) / 1000;
        }
    }
}

// EXTERNAL MODULE: ./src/sidecar/contents.ts + 1 modules
var sidecar_contents = __webpack_require__(1872);
;// CONCATENATED MODULE: ./src/build-backend/proof/baseline.ts



/** Reads the file of known unresolved imports: one module per line, `#` starts a comment. Throws `baseline-missing`. */
async function readBaseline(file, workingDirectory) {
    if (file === undefined)
        return new Set();
    const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(workingDirectory, file), 'utf8').catch((cause) => {
        throw new errors/* UserError */.yo('baseline-missing', `The import baseline '${file}' cannot be read.`, {
            hint: "Make an empty file of that name, relative to 'working-directory': the next run tells its lines.",
            cause,
        });
    });
    return new Set(text
        .split(/\r?\n/)
        .map((line) => line.replace(/#.*/, '').trim())
        .filter(Boolean));
}
/** The program's own script, which the packager names by its path; its runtime hooks are scripts too. */
const OWN_SCRIPT = /(?:^|[\\/])(?!pyi_rth_)[^\\/]+\.pyw?$/;
/**
 * Unresolved imports of installed packages and of the application, its script included. Those of the standard
 * library alone are modules of other platforms.
 */
function relevantUnresolved(unresolved, packages) {
    const counts = (importer) => OWN_SCRIPT.test(importer) || packages.has(importer.split('.')[0] ?? '');
    return unresolved
        .filter(({ importers }) => importers.some(counts))
        .map(({ module }) => module)
        .sort();
}
/** One error that lists the unresolved imports which the baseline does not know, with the lines to add. */
function newUnresolved(unresolved, baseline, file) {
    const fresh = unresolved.filter((module) => !baseline.has(module));
    if (fresh.length === 0)
        return [];
    return [
        new errors/* UserError */.yo('imports-unresolved', `${fresh.length} imports are unresolved and not in '${file}'.`, {
            hint: `Install what is needed; add what is known to be optional as lines to '${file}':\n${fresh.join('\n')}`,
        }),
    ];
}

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
    return (name !== undefined && distribution !== undefined && normalizedName(name) === normalizedName(distribution));
}

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
        return (0,sidecar_version/* sameVersion */.r1)((0,sidecar_version/* parseVersion */.ot)(found), expected);
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
    const unresolved = relevantUnresolved(program.unresolved, new Set([...scan.known.application, ...scan.known.installed]));
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
            : newUnresolved(unresolved, baseline, inputs['import-baseline'])),
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
    const first = kind === 'module' ? package_sizes_topLevel(name) : (name.split('/')[0] ?? name);
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
        return byDistribution.get(normalizedName(distribution)) ?? distribution;
    // `mod.cpython-311-x86_64-linux-gnu.so` is the module mod.
    return name.replace(/\.(?:[\w-]+\.)?(?:so|pyd)$/, '');
}
/**
 * For each top-level package the shortest way by which the program comes to import it, from the package
 * up to the program: `['torch', 'fastembed', 'app']`.
 */
function importChains(graph) {
    const chains = new Map();
    const seen = new Set();
    const scripts = [...graph.keys()].filter((name) => name.endsWith('.py') && !name.startsWith('pyi_rth_'));
    const queue = scripts.map((module) => ({ module, chain: ['the program'] }));
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
        const top = package_sizes_topLevel(name);
        return { module: name, chain: chain[0] === top ? chain : [top, ...chain] };
    });
}
function package_sizes_topLevel(module) {
    return module.split('.')[0] ?? module;
}

;// CONCATENATED MODULE: ./src/build-backend/report/sizes-of.ts

/** Bytes by package of everything in the bundle: modules in the archive and files beside or inside it. */
function sizesOf(contents, known, graph) {
    const modules = contents.bundle.modules.map(({ name, size }) => ({ name, size, kind: 'module' }));
    const files = [...contents.files].map(([name, size]) => ({ name, size, kind: 'file' }));
    return packageSizes([...modules, ...files], known, graph);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
const list = schemas/* array */.YOg(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()));
/** The outline only: the probe and this reader are always of one version. */
const outline = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(1),
    python: schemas/* string */.YjP(),
    entry: schemas/* object */.Ikc({ found: schemas/* boolean */.zMY(), file: schemas/* string */.YjP().nullable(), module: schemas/* string */.YjP().nullable() }),
    searchPaths: schemas/* array */.YOg(schemas/* string */.YjP()),
    modules: list,
    references: list,
    opaqueImports: list,
    pluginFolders: list,
    metadata: list,
    entryPointGroups: list,
    data: list,
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
    const answer = await runProbe(host, python, PROBE, request).catch((error) => {
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
const SCRIPT = /\bAnalysis\(\s*(?:scripts\s*=\s*)?\[\s*r?(['"])([^'"\n]+)\1\s*[,\]]/;
/**
 * The first script that the text of a spec gives to `Analysis`, with `/`, relative to the spec's folder or absolute;
 * undefined if it is not there as plain text.
 */
function specScript(text) {
    const code = text.replaceAll(/(?<=^|\s)#.*$/gm, '');
    return SCRIPT.exec(code)?.[2]?.replaceAll(/\\{1,2}/g, '/');
}

;// CONCATENATED MODULE: ./src/build-backend/scan-sources.ts












const NOTHING = {
    added: [],
    suggested: [],
    required: [],
    packageData: [],
    known: { application: new Set(), installed: new Set(), byDistribution: new Map() },
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
/** The application is what the entry reaches by itself; a third-party program that is frozen counts as such. */
function knownPackages({ modules, distributions }) {
    const application = new Set(modules.map(({ name }) => name.split('.')[0] ?? name));
    const installed = new Set(distributions.flatMap(({ topLevel }) => topLevel));
    const byDistribution = new Map(distributions.flatMap(({ name, topLevel: [first] }) => first === undefined ? [] : [[normalizedName(name), first]]));
    return { application, installed, byDistribution };
}

// EXTERNAL MODULE: ./src/shared/quantities.ts
var quantities = __webpack_require__(2072);
// EXTERNAL MODULE: ./src/shared/markdown-table.ts
var markdown_table = __webpack_require__(7153);
;// CONCATENATED MODULE: ./src/build-backend/report/report.ts


const report_PACKAGES_SHOWN = 15;
const FILES_SHOWN = 5;
const UNRESOLVED_SHOWN = 10;
/** The report as Markdown whose tables read well on a terminal too. */
function renderReport(report) {
    const { manifest } = report;
    return [
        `### ${manifest.name} ${manifest.version} for ${manifest.target.triple}: ${(0,quantities/* formatSize */.Xq)(manifest.size)}, ${manifest.files.length} files`,
        factsTable(report),
        sizeTable(report.packages),
        filesTable(manifest),
        report_proposals('Added, because the code needs it and the packager cannot see it', report.added),
        report_proposals('Perhaps needed; add the line if it is', report.suggested),
        unresolved(report.unresolved),
    ]
        .filter(Boolean)
        .join('\n\n');
}
/** The table of sizes alone: part of the report and of the error about `max-size`. */
function sizeTable(packages) {
    const shown = packages.slice(0, report_PACKAGES_SHOWN);
    const rest = packages.slice(report_PACKAGES_SHOWN);
    const rows = shown.map(({ name, size, chain }) => [name, (0,quantities/* formatSize */.Xq)(size), chain.join(' ← ')]);
    if (rest.length > 0) {
        rows.push([`${rest.length} more`, (0,quantities/* formatSize */.Xq)(rest.reduce((sum, { size }) => sum + size, 0)), '']);
    }
    return (0,markdown_table/* markdownTable */.Q)(['Package', 'Size', 'Pulled in by'], rows);
}
function factsTable({ manifest, environment, needs, archive }) {
    const { python, packager, build } = manifest;
    const rows = [
        ['Start', `./${manifest.name}/${manifest.executable}`],
        ['Archive', archive],
        ['Digest', manifest.digest],
        ['Python', `${python.version} (${environment})`],
        ['Packager', `${packager.name} ${packager.version}`],
        ...needs.map(({ what, value, file }) => [what, `${value} (${file})`]),
        ['Cache level', build.cacheLevel],
        [
            'Time',
            Object.entries(build.seconds)
                .map(([phase, s]) => `${phase} ${(0,quantities/* formatDuration */.a3)(s * 1000)}`)
                .join(', '),
        ],
    ];
    return (0,markdown_table/* markdownTable */.Q)(['', ''], rows);
}
function filesTable({ files }) {
    const largest = files.toSorted((a, b) => b.size - a.size).slice(0, FILES_SHOWN);
    return (0,markdown_table/* markdownTable */.Q)(['Largest files', 'Size'], largest.map(({ path, size }) => [path, (0,quantities/* formatSize */.Xq)(size)]));
}
function report_proposals(title, list) {
    if (list.length === 0)
        return '';
    return `${title}:\n\n${list.map(({ input, value, reason }) => `- \`${input}: ${value}\` (${reason})`).join('\n')}`;
}
function unresolved(modules) {
    if (modules.length === 0)
        return '';
    const more = modules.length > UNRESOLVED_SHOWN ? `, … (${modules.length - UNRESOLVED_SHOWN} more)` : '';
    return `Imports that the packager did not resolve (most are optional): ${modules.slice(0, UNRESOLVED_SHOWN).join(', ')}${more}`;
}

;// CONCATENATED MODULE: ./src/build-backend/size-budget.ts



/** Packages that are known to be larger than they need to be, and the way out. */
const ADVICE = [
    { package: 'torch', advice: "Install torch's CPU build (its own package index has wheels without CUDA)." },
    {
        package: 'nvidia',
        advice: 'The CUDA libraries come with the default torch wheels; the CPU build has none.',
    },
    { package: 'cv2', advice: 'opencv-python-headless is smaller than opencv-python.' },
    { package: 'playwright', advice: "playwright brings browsers; 'exclude-preset: dev' leaves it out." },
];
/** Throws `size-exceeded`, with the table of sizes and what can be done, if the tree is larger than `max-size`. */
function assertSize(size, packages, { 'max-size': limit, 'exclude-preset': preset }) {
    if (limit === undefined || size <= limit)
        return;
    const known = ADVICE.filter(({ package: name }) => packages.some((found) => found.name === name));
    const hints = [
        ...known.map(({ advice }) => advice),
        ...(preset === 'none' ? ["'exclude-preset: dev' (or ml) leaves out what servers rarely need."] : []),
        "'exclude-modules' takes packages that are pulled in and not used.",
    ];
    throw new errors/* UserError */.yo('size-exceeded', `The program is ${(0,quantities/* formatSize */.Xq)(size)}, and max-size is ${(0,quantities/* formatSize */.Xq)(limit)}.`, {
        hint: `${hints.join('\n')}\n${sizeTable(packages)}`,
    });
}

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

;// CONCATENATED MODULE: ./src/build-backend/build.ts


















/**
 * Makes environment, scan, frozen program, proof, manifest and archive in folders of its own and moves the results to
 * `plan.output` when all of them are complete: a build that fails or is interrupted leaves what was there.
 */
function build(plan, host) {
    // An output folder that cannot be written is noticed here, before anything is built.
    return (0,files/* withTempDir */.E8)(plan.output, (staging) => (0,files/* withTempDir */.E8)(host.temp, (work) => buildIn({ work, staging }, plan, host)));
}
async function buildIn(folders, plan, host) {
    const phases = new Phases(host);
    const environment = await phases.run('environment', 'Prepare the environment', () => prepareEnvironment(environmentRequest(folders, plan), host));
    const scan = await phases.run('scan', 'Scan the sources', () => scanSources(plan, environment, host));
    const parts = { folders, plan, environment, scan };
    const program = await phases.run('freeze', 'Freeze', () => freeze(parts, host));
    const proof = await phases.run('proof', 'Prove the bundle', () => proveBundle({ plan, program, scan }, host));
    const manifest = await phases.run('hash', 'Hash the tree', () => manifestOf({ program, environment, plan, seconds: phases.seconds }, host));
    const packages = sizesOf(proof.contents, scan.known, program.imports);
    assertSize(manifest.size, packages, plan.inputs);
    const made = { folders, plan, tree: program.tree, manifest };
    const staged = await phases.run('archive', 'Write the archive', () => writeArchive(made, host));
    const handOver = await place(staged, made);
    return {
        manifest,
        handOver,
        executable: (0,external_node_path_.join)(handOver.tree, manifest.executable),
        environment,
        scan,
        proof,
        packages,
    };
}
async function writeArchive({ folders, tree, manifest }, { signal }) {
    const staged = { ...(0,hand_over/* handOverIn */.vp)(folders.staging, manifest), tree };
    await (0,pack/* packArchive */.u)({
        root: tree,
        entries: manifest.files,
        file: staged.archive,
        topLevel: manifest.name,
        signal,
    });
    return staged;
}
/** Moves everything to the output folder at once; the manifest is written last, when all phases have their seconds. */
async function place(staged, made) {
    await (0,manifest/* writeManifest */.HN)(staged.manifest, made.manifest);
    const placed = (0,hand_over/* handOverIn */.vp)(made.plan.output, made.manifest);
    await putInPlace(staged, placed, await tauriMoves(made));
    return placed;
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
        added: scan.added,
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
/** With `layout: tauri`, the moves that bring the program under Tauri's name to the top of the output folder. */
async function tauriMoves({ folders, plan, tree, manifest }) {
    if (plan.inputs.layout !== 'tauri')
        return [];
    const folder = (0,external_node_path_.join)(folders.staging, 'tauri');
    const names = await writeTauriLayout(folder, tree, manifest);
    return names.map((name) => ({ from: (0,external_node_path_.join)(folder, name), to: (0,external_node_path_.join)(plan.output, name) }));
}

// EXTERNAL MODULE: ./src/shared/inputs.ts
var shared_inputs = __webpack_require__(3876);
// EXTERNAL MODULE: ./src/build-backend/inputs.ts
var build_backend_inputs = __webpack_require__(3052);
;// CONCATENATED MODULE: ./src/build-backend/check-inputs.ts



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
    (0,errors/* throwAll */.Kx)(problems);
    if (inputs.mode === 'onefile')
        host.annotate('warning', ONEFILE_WARNING);
}
const ONEFILE_WARNING = 'mode: onefile unpacks itself at every start, which adds 10 to 30 s with large packages, and a killed one leaves its server running. ' +
    "Use 'mode: onedir' unless one file is required.";
function specConflict(inputs) {
    if (inputs.spec === undefined)
        return [];
    const given = DECIDED_BY_SPEC.filter((name) => check_inputs_isGiven(inputs, name));
    if (given.length === 0)
        return [];
    const names = given.map((name) => `'${name}'`).join(', ');
    return [
        new errors/* UserError */.yo('input-invalid', `The input 'spec' is '${inputs.spec}', and the spec decides ${names} too.`, {
            hint: `Remove ${names} from the step and write them in the spec, or remove 'spec'.`,
            exitCode: 2,
        }),
    ];
}
function sourceProblem({ spec: file, entry }) {
    if (file !== undefined || entry !== undefined)
        return [];
    return [
        new errors/* UserError */.yo('input-required', "Neither 'entry' nor 'spec' is given: there is nothing to freeze.", {
            hint: "Add 'entry: backend/main.py', 'entry: package.module', 'entry: package.module:function', or 'spec: backend.spec'.",
            exitCode: 2,
        }),
    ];
}
function platformProblems(inputs, platform) {
    const problems = [];
    const refuse = (name, why, hint) => problems.push(new errors/* UserError */.yo('input-invalid', `The input '${name}' is '${inputs[name]}': ${why}.`, {
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
        new errors/* UserError */.yo('input-invalid', "The input 'rebuild-bootloader' needs an environment of our own.", {
            hint: "Remove 'environment: active', or build the bootloader in the step that installs PyInstaller.",
            exitCode: 2,
        }),
    ];
}
/** Runners pass a default like a given text, so only another text than the default counts as given. */
function check_inputs_isGiven(inputs, name) {
    const value = inputs[name];
    if (value === undefined || (Array.isArray(value) && value.length === 0))
        return false;
    return String(value) !== (0,shared_inputs/* defaultOf */.H)(build_backend_inputs/* inputs */.Q[name]);
}

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
    const data = ['add-data', 'add-binary'].flatMap((input) => inputs[input].map((line) => ({ input, line, path: parseDataItem(input, line).source })));
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
    const pyproject = await readPyproject(folder);
    const setupCfg = await readSetupCfg(folder);
    const data = pyproject?.data;
    const sourceRoots = await findSourceRoots(folder, data);
    const version = await readVersion({
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

;// CONCATENATED MODULE: ./src/build-backend/plan.ts










/** Reads the project and resolves the paths of the inputs. Throws before anything is written. */
async function planBuild(inputs, host) {
    const workingDirectory = (0,external_node_path_.resolve)(host.workspace, inputs['working-directory']);
    await assertFolder(workingDirectory);
    namedTarget(inputs, host);
    const source = await plan_findSource(inputs, workingDirectory);
    await assertFilesExist(inputs, workingDirectory);
    const project = await readProject(workingDirectory, { version: inputs.version, workspace: host.workspace });
    const name = inputs.name ?? (source.kind === 'spec' ? undefined : project.name);
    return {
        inputs,
        project,
        workingDirectory,
        output: (0,external_node_path_.resolve)(workingDirectory, inputs.output),
        source,
        name: name === undefined ? undefined : (0,names/* checkName */.I3)(name),
        version: (0,sidecar_version/* parseVersion */.ot)(project.version),
        baseline: await readBaseline(inputs['import-baseline'], workingDirectory),
    };
}
async function plan_findSource(inputs, workingDirectory) {
    if (inputs.spec === undefined)
        return resolveEntry(inputs.entry ?? '', workingDirectory);
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

;// CONCATENATED MODULE: ./src/build-backend/spec-report.ts

/** A comment, or a string literal with its prefix and what is between its quotes. */
const TOKEN = /#.*|([bfru]{0,2})(?:'((?:\\.|[^'\\])*)'|"((?:\\.|[^"\\])*)")/gi;
/** What only patterns have; `*` is in globs too. */
const PATTERN = /[+?()[\]{}|^$]/;
/** In a raw literal one backslash; a single letter after it is rather a pattern's `\d` than a folder. */
const RAW_SEPARATOR = /[\w.]\\{1,2}(?:\w{2,}|\*)/;
/** Elsewhere two, or one before a letter that makes no escape: Python leaves that as it is. */
const SEPARATOR = /[\w.](?:\\\\[\w.*]|\\(?![abfnrtvxNuU0-7])\w{2,})/;
/** Warns of each line of a spec that separates folders with a backslash: such a spec works on Windows only. */
async function reportSeparators(spec, host) {
    const lines = (await (0,promises_.readFile)(spec, 'utf8')).split(/\r?\n/);
    for (const [index, line] of lines.entries()) {
        const literal = hardSeparator(line);
        if (literal === undefined)
            continue;
        host.annotate('warning', `The spec has ${literal}: '\\' separates folders on Windows only. Write '/', which works everywhere.`, { file: spec, line: index + 1 });
    }
}
/** The first literal of a line that separates names with a backslash: `'app\\\\data'`, `r"app\data"`. */
function hardSeparator(line) {
    for (const [token, prefix = '', single, double] of line.matchAll(TOKEN)) {
        const body = single ?? double ?? '';
        const separator = /r/i.test(prefix) ? RAW_SEPARATOR : SEPARATOR;
        if (!PATTERN.test(body) && separator.test(body))
            return token;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/build-backend/build-backend.ts










/** The whole action: plans, builds, uploads, explains. Returns the outputs. */
async function buildBackend(given, host) {
    const start = performance.now();
    checkInputs(given, host);
    const plan = await planBuild(given, host);
    if (plan.source.kind === 'spec')
        await reportSeparators(plan.source.file, host);
    const built = await build(plan, host);
    const artifact = await upload(built.handOver, built.manifest, given, host);
    await host.summary(await reportOf(built, host));
    return {
        ...build_backend_describe(built),
        'build-seconds': ((performance.now() - start) / 1000).toFixed(1),
        'artifact-name': artifact?.name ?? '',
        'artifact-id': artifact?.id ?? '',
    };
}
async function reportOf({ manifest, handOver, ...built }, host) {
    const { environment, scan, proof, packages } = built;
    return renderReport({
        manifest,
        packages,
        environment: environment.installer === 'active' ? 'active environment' : `own environment, ${environment.installer}`,
        needs: await needsOf(handOver.tree, manifest.files),
        added: scan.added,
        suggested: scan.suggested,
        unresolved: proof.unresolved,
        archive: shortPath(handOver.archive, host.workspace),
    });
}
function build_backend_describe({ manifest, handOver, executable }) {
    return {
        path: handOver.tree,
        executable,
        archive: handOver.archive,
        manifest: handOver.manifest,
        name: manifest.name,
        version: manifest.version,
        'target-triple': manifest.target.triple,
        size: String(manifest.size),
        digest: manifest.digest,
        'cache-level': manifest.build.cacheLevel,
    };
}
/** Relative to the workspace where the file is in it. */
function shortPath(path, workspace) {
    const short = (0,external_node_path_.relative)(workspace, path);
    return short.startsWith('..') || (0,external_node_path_.isAbsolute)(short) ? path : short;
}
/** What the files ask of the system. Throws `binary-damaged`: a build that wrote such a file is not done. */
async function needsOf(tree, files) {
    const binaries = await (0,sidecar_binaries/* readBinaries */.Y)(tree, files);
    (0,errors/* throwAll */.Kx)([...binaries.damaged.values()]);
    return (0,system_needs/* systemNeeds */.D)(binaries);
}


/***/ }),

/***/ 9354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ packArchive)
});

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
    const size = (0,external_node_fs_.statSync)(place, { throwIfNoEntry: false })?.size;
    if (size !== entry.size)
        throw changed(place);
    if (size > READ_SIZE) {
        return addStream(pack, header, place);
    }
    const content = (0,external_node_fs_.readFileSync)(place);
    await new Promise((done, fail) => {
        pack.entry({ ...header, size: content.length }, content, (error) => (error ? fail(error) : done()));
    });
}
async function addStream(pack, header, place) {
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
async function writeFrames(output, request) {
    const layers = [];
    for await (const { layer, sizes, bytes } of (0,in_order/* inOrder */.a)(pieces(request), FRAMES_AT_ONCE, compressPiece)) {
        request.signal?.throwIfAborted();
        await output.writeFile(bytes);
        const written = layers[layer] ?? { size: 0, frames: [] };
        layers[layer] = written;
        written.size += sizes.compressed;
        written.frames.push(sizes);
    }
    const table = (0,frame_table/* encodeFrameTable */.k)(layers.flatMap(({ frames }) => frames));
    await output.writeFile(table);
    return { size: layers.reduce((sum, { size }) => sum + size, table.length), layers };
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
