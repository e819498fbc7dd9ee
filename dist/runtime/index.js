/******/ // The require scope
/******/ var __nccwpck_require__ = {};
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat */
/******/ 
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  je: () => (/* reexport */ READY_LINE),
  Hj: () => (/* reexport */ RESTARTS),
  yu: () => (/* reexport */ Sidecar),
  SH: () => (/* reexport */ SidecarError),
  ci: () => (/* reexport */ addressOf),
  kA: () => (/* reexport */ ask),
  t9: () => (/* reexport */ choosePort),
  L7: () => (/* reexport */ diagnoseExit),
  JU: () => (/* reexport */ executableInfo),
  ov: () => (/* reexport */ freePort),
  Ci: () => (/* reexport */ isPortFree),
  ql: () => (/* reexport */ launch),
  Mx: () => (/* reexport */ newRecord),
  qy: () => (/* reexport */ parsePortSpec),
  l: () => (/* reexport */ portOwner),
  gU: () => (/* reexport */ productionPaths),
  pT: () => (/* reexport */ protocolFault),
  Bm: () => (/* reexport */ resolveBackend),
  rf: () => (/* reexport */ stopBeforeQuit),
  g8: () => (/* reexport */ thisMachine)
});

;// CONCATENATED MODULE: ./src/runtime/errors.ts
/** A sidecar that did not come up, or did not stay. The message is for the reader of a log, `hint` says what to do. */
class SidecarError extends Error {
    name = 'SidecarError';
    code;
    /** For a user of the app: what its builder can do, and then what they can. */
    hint;
    /** The part of `hint` for who builds the program, which is all that a build's log has to say. */
    buildHint;
    stderr;
    exit;
    listening;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.hint = [details.hint, details.forUsers].filter(Boolean).join(' ') || undefined;
        this.buildHint = details.hint;
        this.stderr = details.stderr ?? [];
        this.exit = details.exit;
        this.listening = details.listening ?? [];
    }
}

;// CONCATENATED MODULE: external "node:os"
import * as external_node_os_namespaceObject from "node:os";
;// CONCATENATED MODULE: ./src/runtime/machine.ts

/** The machine that this process runs on. */
function thisMachine() {
    return {
        platform: process.platform,
        arch: process.arch,
        env: process.env,
        temp: (0,external_node_os_namespaceObject.tmpdir)(),
        // Asked for only when a loader complains: Node makes its whole report for it.
        get glibc() {
            return process.platform === 'linux' ? glibcVersion() : undefined;
        },
    };
}
function glibcVersion() {
    // Electron may be built without reports.
    const report = process.report?.getReport();
    return report?.header?.glibcVersionRuntime;
}

;// CONCATENATED MODULE: external "node:fs"
import * as external_node_fs_namespaceObject from "node:fs";
;// CONCATENATED MODULE: external "node:fs/promises"
import * as promises_namespaceObject from "node:fs/promises";
;// CONCATENATED MODULE: external "node:path"
import * as external_node_path_namespaceObject from "node:path";
;// CONCATENATED MODULE: ./src/runtime/program-file.ts



/** Enough for a `#!` line, an ELF header with its program headers, and the name of a loader. */
const START_BYTES = 4096;
const ELF_MACHINES = { 3: 'x86', 40: 'arm', 62: 'x64', 183: 'arm64' };
/** The first bytes of a file; empty if it cannot be read. */
function startOf(path) {
    let file;
    try {
        file = (0,external_node_fs_namespaceObject.openSync)(path, 'r');
        const buffer = Buffer.alloc(START_BYTES);
        return buffer.subarray(0, (0,external_node_fs_namespaceObject.readSync)(file, buffer, 0, START_BYTES, 0));
    }
    catch {
        return Buffer.alloc(0);
    }
    finally {
        if (file !== undefined)
            (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}
/** What the file that begins with `start` is, in words. */
function kindOf(start) {
    const magic = start.toString('latin1', 0, 4);
    if (start.length === 0)
        return 'an empty file';
    if (magic === '\x7fELF' && start.length >= 20) {
        return `a Linux program (ELF) for ${ELF_MACHINES[start.readUInt16LE(18)] ?? 'another processor'}`;
    }
    if (magic.startsWith('MZ'))
        return 'a Windows program (PE)';
    if (/^(?:[\xce\xcf]\xfa\xed\xfe|\xca\xfe\xba\xbe)/.test(magic))
        return 'a macOS program (Mach-O)';
    return `neither of ELF, PE and Mach-O (it begins with ${JSON.stringify(start.toString('latin1', 0, 16))})`;
}
/** The interpreter that a script (`#!`) or an ELF file (its segment PT_INTERP) names. */
function interpreterOf(start) {
    const text = start.toString('latin1');
    if (isScript(start))
        return /^#! *([^\n ]+)/.exec(text)?.[1]?.replace(/\r$/, '\\r');
    // It stands near the start of the file, and a loader's name has the same form on every Linux.
    return text.startsWith('\x7fELF') ? /(\/[\w./-]*\/ld[\w.-]*)\0/.exec(text)?.[1] : undefined;
}
/** Whether the file names its interpreter itself. */
function isScript(start) {
    return start.toString('latin1', 0, 2) === '#!';
}
/** What lies where the program should be, to go on a sentence: for the reader who has built it under another name. */
async function besides(program) {
    const names = await (0,promises_namespaceObject.readdir)((0,external_node_path_namespaceObject.dirname)(program)).catch(() => undefined);
    if (names === undefined)
        return ', nor does its folder exist';
    if (names.length === 0)
        return '; its folder is empty';
    const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
    return `; its folder holds ${names.slice(0, 5).join(', ')}${more}`;
}
/** A path as a POSIX shell takes it. */
function shellQuoted(path) {
    return /^[\w./@%+=:,-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./src/runtime/symptoms/symptom.ts
/** What somebody can do who has the app and not its source. */
const FOR_USERS = 'If you only use the app: this version of it is incomplete, so install another one and report this message.';
/** The last part of a path of any platform. */
function fileName(path) {
    return path.split(/[\\/]/).findLast(Boolean) ?? path;
}
/** The first finding for the last line of `said`, by the order of `symptoms`. */
function findingAt(said, symptoms) {
    const line = said.lines.at(-1) ?? '';
    for (const { pattern, find } of symptoms) {
        const match = pattern.exec(line);
        const groups = match?.slice(1).map((group) => group ?? '');
        const finding = groups && find(groups, said);
        if (finding)
            return finding;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/runtime/symptoms/exit-symptoms.ts

const REDISTRIBUTABLE = "Put the DLL beside the program with `add-binary`; if it is vcruntime140.dll or msvcp140.dll, let the app's installer install the Visual C++ Redistributable.";
const OLD_PROCESSOR = {
    hint: 'A wheel was compiled for newer processors: use one without such extensions (AVX).',
    forUsers: 'If you only use the app: this computer is too old for it.',
};
/** What Windows answers in place of an exit code when it could not start a program (ntstatus.h). */
const NT_STATUS = {
    3221225781: {
        code: 'library-missing',
        what: 'a DLL that it needs was not found',
        hint: `${REDISTRIBUTABLE} verify-binary's check \`libraries\` names the DLL.`,
    },
    3221225785: {
        code: 'library-missing',
        what: 'a DLL was found that is too old: it lacks a function',
        hint: `${REDISTRIBUTABLE} verify-binary's check \`libraries\` names the DLLs that it needs.`,
    },
    3221225595: {
        code: 'wrong-architecture',
        what: 'it, or a DLL that it needs, is for another processor',
        hint: 'Build it with a Python of the right processor; do not mix 32-bit and 64-bit DLLs.',
        forUsers: 'If you only use the app: install the one for your processor.',
    },
    3221225501: {
        code: 'wrong-architecture',
        what: 'it used an instruction that this processor does not have',
        ...OLD_PROCESSOR,
    },
    3221225794: {
        code: 'program-cannot-start',
        what: 'a DLL could not be initialised',
        hint: 'Mostly Windows is shutting down, the session ends, or a virus scanner keeps a DLL away: start it again, and look into the protection history.',
    },
};
/** What the end of a program itself tells, when it has written nothing that does. */
function exitFinding(exit, program, machine) {
    const name = fileName(program);
    // Windows counts without a sign, some callers with one.
    const status = exit.code === null ? undefined : exit.code >>> 0;
    const known = status === undefined ? undefined : NT_STATUS[status];
    if (known && status) {
        const { what, ...finding } = known;
        const number = `0x${status.toString(16).toUpperCase()}`;
        return { ...finding, message: `Windows could not start '${name}': ${what} (${number}).` };
    }
    if (exit.signal === 'SIGILL')
        return illegalInstruction(name);
    return exit.signal === 'SIGKILL' && machine.platform === 'darwin' ? killedByMacos(name) : undefined;
}
function illegalInstruction(name) {
    return {
        code: 'wrong-architecture',
        message: `'${name}' used an instruction that this processor does not have (signal SIGILL).`,
        ...OLD_PROCESSOR,
    };
}
/** Nobody else has killed it: it was not ready, so there was nothing to stop. */
function killedByMacos(name) {
    return {
        code: 'library-validation',
        message: `macOS killed '${name}' before it could say anything (signal SIGKILL): its code signature is missing or invalid.`,
        hint: `On Apple's processors everything must be signed, if only ad hoc (\`codesign --force --sign -\`), and nothing may change afterwards. See \`codesign --verify --strict --verbose=2 ${name}\`.`,
        forUsers: FOR_USERS,
    };
}

;// CONCATENATED MODULE: ./src/runtime/symptoms/loader-symptoms.ts

/** A file or soname as the loaders write it, with or without a folder. */
const LIBRARY = String.raw `([^\s:'"]+?\.(?:so[.\d]*|dylib|dll))`;
const VERSION = /version [`'](GLIBC|GLIBCXX|CXXABI|GCC)_([\d.]+)' not found(?: \(required by ([^)]+)\))?/;
/** What the loaders of Linux (glibc, musl), macOS and Windows write when they cannot load a program or library. */
const loaderSymptoms = [
    { pattern: VERSION, find: (_, said) => tooOld(said) },
    {
        pattern: /'([^']+)' not valid for use in process: (.*?different Team IDs|library load disallowed by system policy)/,
        find: ([library = '', why = '']) => notValid(library, why),
    },
    {
        pattern: /'([^']+)' \(code signature invalid/,
        find: ([library = '']) => notValid(library, 'its signature is invalid'),
    },
    {
        pattern: /'([^']+)' \(mach-o file, but is an incompatible architecture \(have '([^']+)', need '([^']+)'/,
        find: ([library = '', have = '', need = '']) => foreign(library, `it is for ${have}, and ${need} is needed`),
    },
    {
        pattern: /(\S+): wrong ELF class: (\w+)/,
        find: ([library = '', found = '']) => foreign(library, `its class is ${found}`),
    },
    {
        pattern: /(?:^|\s)(\S+?): (?:cannot execute binary file|Bad CPU type in executable|Exec format error)|\[Errno (?:8|86)\] .*: '([^']+)'/,
        find: ([program = '', child = '']) => foreign(program || child, 'this processor cannot run it'),
    },
    {
        pattern: /(?:DLL load failed while importing (\w+)|LoadLibrary|WinError 193\])\W.*?%1 is not a valid Win32 application/,
        find: ([module = ''], said) => foreign(module || loadedDll(said), 'it is not a program for this Windows'),
    },
    {
        // Not `dlerror: libcudart.so.11.0: cannot open …`: some libraries report so what they can do without.
        // The folder may have spaces and quotes in it; the name alone is told.
        pattern: new RegExp(`(?:libraries|Error|'): (?:/.*/)?${LIBRARY}: cannot open shared object file`),
        find: ([library = '']) => missing(library, 'the loader does not find it'),
    },
    {
        pattern: new RegExp(`Error loading shared library ${LIBRARY}: No such file or directory`),
        find: ([library = '']) => missing(library, 'the loader does not find it'),
    },
    {
        pattern: /symbol lookup error: (\S+): undefined symbol: (\w+)|ImportError: (\S+): undefined symbol: (\w+)/,
        find: ([library = '', symbol = '', other = '', its = '']) => unsuited(library || other, symbol || its),
    },
    {
        pattern: /DLL load failed while importing (\w+): (.+)/,
        find: ([module = '', why = '']) => missing(`a DLL that the module ${module} needs`, why.replace(/\.$/, '')),
    },
    { pattern: /Symbol not found: \(?(\w+)/, find: ([symbol = ''], said) => newerMacos(symbol, said) },
    {
        pattern: /built for macOS ([\d.]+) which is newer than running OS/,
        find: ([version = '']) => needsMacos(version),
    },
    {
        pattern: /Library not loaded: (\S+)/,
        find: ([library = '']) => missing(library, 'the loader does not find it'),
    },
    {
        pattern: /(?:Failed to load Python (?:shared library|DLL)|Error loading Python (?:lib|DLL)) '(?:.*?[/\\])?([^/\\']+)'(?=: |\.|$)(.*)/,
        find: ([library = '', why = '']) => missing(library, why.replace(/^[:.\s]+/, '') || 'it cannot be loaded'),
    },
];
/** The newest version that was asked for, whichever line named it. */
function tooOld({ lines, glibc, program }) {
    const found = lines.flatMap((line) => {
        const [, library = '', version = '', by = ''] = VERSION.exec(line) ?? [];
        return version ? [{ library, version, by }] : [];
    });
    const last = found.at(-1);
    if (!last)
        return undefined;
    const needed = found
        .filter(({ library }) => library === last.library)
        .reduce((newest, each) => (isNewer(each.version, newest.version) ? each : newest));
    const has = needed.library === 'GLIBC' && glibc ? `this system has ${glibc}` : 'this system has an older one';
    const by = needed.by ? ` (it is asked for by ${fileName(needed.by)})` : '';
    return {
        code: 'glibc-too-old',
        message: `'${fileName(program)}' needs ${needed.library}_${needed.version}, and ${has}${by}.`,
        hint: `Build it on the oldest Linux that it is for, such as a container of it; verify-binary's input max-glibc keeps it so.`,
        forUsers: 'If you only use the app: it needs a newer Linux.',
    };
}
function isNewer(a, b) {
    return a.localeCompare(b, 'en', { numeric: true }) > 0;
}
function notValid(library, why) {
    return {
        code: 'library-validation',
        message: `macOS does not let the program load '${library}': ${why}.`,
        hint: `Sign every file inside with one identity, inside out (sign-notarize does), not the outer program alone; a one-file program must be signed while it is built.`,
        forUsers: FOR_USERS,
    };
}
function foreign(what, why) {
    return {
        code: 'wrong-architecture',
        message: `'${what}' is built for another processor or system: ${why}.`,
        hint: `Build on, or with target-arch for, the machine that it is for; a wheel of the wrong platform may be among the requirements.`,
        forUsers: 'If you only use the app: install the one for your processor.',
    };
}
/** The DLL that PyInstaller named in the line before the system's own words. */
function loadedDll({ lines, program }) {
    const named = /DLL '([^']+)'/.exec(lines.at(-2) ?? '')?.[1];
    return fileName(named ?? program);
}
function missing(library, why) {
    const line = /\.(so[.\d]*|dylib|dll)$/.test(library)
        ? `\`add-binary: <folder>/${fileName(library)}:.\``
        : '`add-binary`';
    return {
        code: 'library-missing',
        message: `Missing library: ${library} (${why}).`,
        hint: `Put it into the bundle with ${line}, or let the app's package depend on it.`,
        forUsers: FOR_USERS,
    };
}
function unsuited(library, symbol) {
    return {
        code: 'library-missing',
        message: `Missing library: ${library} finds no library that has ${symbol}.`,
        hint: `An older library of the same name was loaded before it, or belongs to the system: bundle the one that it was built with (add-binary).`,
        forUsers: FOR_USERS,
    };
}
/** dyld names the system that was built for in the next lines or the same one; both orders are seen. */
function newerMacos(symbol, { lines }) {
    const version = /built for macOS ([\d.]+)/.exec(lines.at(-1) ?? '')?.[1];
    return version ? needsMacos(version) : unsuited('The program', symbol);
}
function needsMacos(version) {
    return {
        code: 'program-cannot-start',
        message: `The program is built for macOS ${version}, which is newer than this one.`,
        hint: `Build it with a Python and wheels for the oldest macOS that it is for; verify-binary's input min-macos keeps it so.`,
        forUsers: 'If you only use the app: it needs a newer macOS.',
    };
}

;// CONCATENATED MODULE: ./src/runtime/symptoms/port-symptoms.ts
/** What servers write when their port is taken: Python, asyncio, uvicorn, Flask, gunicorn, Node, Go, Rust. */
const portSymptoms = [
    {
        pattern: /(?:WinError 10013\]|os error 10013).*|bind.*access a socket in a way forbidden/i,
        find: (_, { lines }) => reserved(portIn(lines)),
    },
    {
        pattern: /\[(?:Errno|WinError) (?:98|48|10048)\]|os error (?:98|48|10048)\)/i,
        find: (_, { lines }) => inUse(portIn(lines)),
    },
    {
        pattern: /EADDRINUSE|address already in use|Connection in use: \(|Port \d+ is in use by another program/i,
        find: (_, { lines }) => inUse(portIn(lines)),
    },
];
/** The port in the last line, or the one before: Flask names it after the error, others do so before it. */
function portIn(lines) {
    for (const line of lines.slice(-3).reverse()) {
        // After a colon stand times of day too, which have two digits.
        // After a colon stand times of day too, which have two digits.
        const [, ...found] = /\('[^']*', (\d{1,5})[,)]|\bport:? (\d{1,5})\b|:(\d{3,5})(?!\d|:\d)/i.exec(line) ?? [];
        const port = found.find(Boolean);
        if (port)
            return port;
    }
    return undefined;
}
function inUse(port) {
    return {
        code: 'port-in-use',
        message: `The program cannot listen${at(port)}: another program listens there.`,
        hint: 'End that program (mostly an earlier run of this one), or let the sidecar be told a free port: `{port}` in its arguments or environment.',
    };
}
function reserved(port) {
    return {
        code: 'port-in-use',
        message: `The program cannot listen${at(port)}: Windows keeps that port for itself.`,
        hint: 'See the ranges with `netsh interface ipv4 show excludedportrange protocol=tcp`, and let the sidecar be told a free port: `{port}` in its arguments or environment.',
    };
}
function at(port) {
    return port === undefined ? ' at its port' : ` at port ${port}`;
}

;// CONCATENATED MODULE: ./src/runtime/symptoms/python-symptoms.ts

const MODULE = String.raw `['"]?([\w.]+)['"]?`;
/** What Python programs, and PyInstaller's start of them, write when something is not in the bundle. */
const pythonSymptoms = [
    { pattern: /No module named '?encodings'?/, find: (_, said) => noStandardLibrary(said) },
    {
        pattern: new RegExp(String.raw `(?:(?:ModuleNotFoundError|ImportError|was): |python[\w.]*: |Failed to execute script .*: )No module named ${MODULE}`, 'i'),
        find: ([module = '']) => noModule(module),
    },
    {
        pattern: new RegExp(`Error loading ASGI app\\. Could not import module ${MODULE}`),
        find: ([module = '']) => noModule(module),
    },
    {
        pattern: /cannot import name '([^']+)' from (partially initialized module )?'([^']+)'/,
        find: ([name = '', circular = '', module = '']) => noName(name, module, circular !== ''),
    },
    {
        pattern: /PackageNotFoundError: (?:No package metadata was found for )?([\w.-]+)|DistributionNotFound: The '([\w.-]+)/,
        find: ([name = '', other = '']) => noMetadata(name || other),
    },
    {
        pattern: /(?:FileNotFoundError|NotADirectoryError): \[(?:Errno|WinError) \d+\] [^'"]*(?:'(.+?)'|"(.+?)")/,
        find: ([path = '', quoted = ''], said) => noFile(path || quoted, said),
    },
    {
        pattern: /RuntimeError: (?:Directory|File) (?:at path )?'?(.+?)'? does not exist/,
        find: ([path = ''], said) => noFile(path, said),
    },
    {
        pattern: /TemplateNotFound: (?:'([^']+)' not found|(\S+))/,
        find: ([a = '', b = '']) => noTemplate(a || b),
    },
    { pattern: /ImportError: (\S.*)/, find: ([why = '']) => importFailed(why) },
    {
        pattern: /Could not load PyInstaller's embedded PKG archive|Cannot open PyInstaller archive from executable/,
        find: (_, said) => damaged(said),
    },
    {
        pattern: /(?:Could not|cannot) create temporary directory|Failed to (?:extract|create parent directory).*/i,
        find: (_, { lines }) => noRoom(lines.at(-1) ?? ''),
    },
];
function noModule(module) {
    return {
        code: 'dependency-missing',
        message: `Missing dependency: ${module}`,
        hint: `Add it to the build: \`hidden-imports: ${module}\`, and to the requirements if they do not install it.`,
        forUsers: FOR_USERS,
    };
}
function noStandardLibrary({ program }) {
    return {
        code: 'dependency-missing',
        message: `Missing dependency: encodings, the first module of Python's standard library that '${fileName(program)}' loads`,
        hint: 'The bundle is incomplete (base_library.zip is missing), or the variable PYTHONHOME leads an interpreter elsewhere: unset it. Installation may be corrupted. Please reinstall the application.',
    };
}
function noName(name, module, circular) {
    const hint = circular
        ? `Two modules import each other: move the import of '${name}' into the function that uses it.`
        : `If it is a module of its own: \`hidden-imports: ${module}.${name}\`. Else the installed version of '${module.split('.')[0]}' is not the one that the code was written for: pin it in the requirements.`;
    return {
        code: 'dependency-missing',
        message: `Missing dependency: ${module} is there and has no '${name}'${circular ? ' yet' : ''}`,
        hint,
        forUsers: FOR_USERS,
    };
}
function importFailed(why) {
    return {
        code: 'dependency-missing',
        message: `Missing dependency: an import failed, with the words: ${why}`,
        hint: `Start the backend from its sources: if that works, compare what it loads with the bundle (\`collect-all: <package>\`).`,
        forUsers: FOR_USERS,
    };
}
function noMetadata(name) {
    return {
        code: 'data-file-missing',
        message: `Missing package metadata: ${name} (its version or entry points are asked for at run time).`,
        hint: `Add it to the build: \`copy-metadata: ${name}\`.`,
        forUsers: FOR_USERS,
    };
}
/** Only what should be inside of the bundle: any other file is the program's own affair. */
function noFile(written, { program }) {
    const path = written.replaceAll('\\\\', '\\');
    const inside = insideBundle(path, program);
    if (inside === undefined)
        return undefined;
    const [folder = '', ...rest] = inside.split('/');
    const destination = rest.length > 0 ? inside.split('/').slice(0, -1).join('/') : '.';
    const whole = rest.length > 0 ? `, or \`collect-data: ${folder}\` if ${folder} is a package` : '';
    return {
        code: 'data-file-missing',
        message: `Missing data file: ${inside} is not in the bundle.`,
        hint: `Add it to the build: \`add-data: <folder of the source>/${fileName(inside)}:${destination}\`${whole}.`,
        forUsers: FOR_USERS,
    };
}
/** Where `path` is in the bundle of `program`, with `/`; undefined outside of it. */
function insideBundle(path, program) {
    const unpacked = /(?:^|[\\/])(?:_MEI\w+|_internal)[\\/](.+)$/.exec(path)?.[1];
    if (unpacked !== undefined)
        return slashed(unpacked);
    const own = slashed(program).split('/').slice(0, -1).join('/');
    const found = slashed(path);
    return own !== '' && found.startsWith(`${own}/`) ? found.slice(own.length + 1) : undefined;
}
function slashed(path) {
    return path.replaceAll('\\', '/');
}
function noTemplate(name) {
    return {
        code: 'data-file-missing',
        message: `Missing data file: the template ${name} is not in the bundle.`,
        hint: `Add its folder to the build: \`add-data: <folder of the source>/templates:templates\`, or \`collect-data: <package>\`.`,
        forUsers: FOR_USERS,
    };
}
function damaged({ program }) {
    return {
        code: 'program-cannot-start',
        message: `'${fileName(program)}' is damaged: PyInstaller's archive at its end is cut off or changed.`,
        hint: 'Nothing may rewrite the program after the build (strip, UPX, a resource editor, a signing tool that does not know it). Installation may be corrupted. Please reinstall the application.',
    };
}
function noRoom(line) {
    return {
        code: 'program-cannot-start',
        message: `The program cannot unpack itself: ${line.replace(/^\[PYI-\d+:ERROR\] /, '')}`,
        hint: 'The folder for temporary files must exist, be writable and have room. A one-directory build unpacks nothing: `mode: onedir`.',
    };
}

;// CONCATENATED MODULE: ./src/runtime/diagnose.ts








/** The last lines of standard error that are looked at. */
const READ_LINES = 1000;
/** Lines of standard error that the error carries. */
const KEPT_LINES = 20;
const TRACEBACK = /^(?:\[.*\] )?Traceback \(most recent call last\):/;
/** What Python writes between the tracebacks of exceptions that led to each other. */
const LINKED = /^(?:During handling of the above exception|The above exception was the direct cause)/;
/** The line that ends a traceback: `ValueError: bad`, `pkg.errors.Broken`. */
const EXCEPTION = /^([A-Za-z_][\w.]*(?:Error|Exception|Exit|Interrupt|Warning|NotFound|Failure)(?:: .*)?)$/;
/**
 * Why a program ended before it was ready, from what it wrote and how it ended; undefined if nothing of it is known.
 * What was written last counts, and of Python only the exception that ended it: one that was logged and survived is
 * not the cause.
 */
function diagnoseExit({ stderr, exit, program, machine = thisMachine(), }) {
    const said = { lines: stderr.slice(-READ_LINES), program, glibc: machine.glibc };
    const finding = exit.code === 0
        ? lastFinding(said, portSymptoms)
        : (findingIn(said) ?? exitFinding(exit, program, machine) ?? unhandled(said));
    if (!finding)
        return undefined;
    const { code, message, ...hints } = finding;
    return new SidecarError(code, message, { ...hints, stderr: stderr.slice(-KEPT_LINES), exit });
}
function findingIn(said) {
    const misread = readByShell(said);
    if (misread)
        return misread;
    const start = startOfLastTraceback(said.lines);
    const last = { ...said, lines: said.lines.slice(start) };
    const all = [...loaderSymptoms, ...portSymptoms, ...pythonSymptoms];
    // Servers say it in a plain line, which may come before a traceback of the shutdown.
    return lastFinding(last, all) ?? lastFinding(said, portSymptoms);
}
/** The finding for the last line that has one. */
function lastFinding(said, symptoms) {
    for (let end = said.lines.length; end > 0; end -= 1) {
        const finding = findingAt({ ...said, lines: said.lines.slice(0, end) }, symptoms);
        if (finding)
            return finding;
    }
    return undefined;
}
/** Index of the first line of the last traceback, or of the first of those that led to it; 0 if there is none. */
function startOfLastTraceback(lines) {
    let start = lines.findLastIndex((line) => TRACEBACK.test(line));
    while (start > 0) {
        const before = lines.slice(0, start).findLastIndex((line) => line.trim() !== '');
        if (!LINKED.test(lines[before] ?? ''))
            break;
        const earlier = lines.slice(0, before).findLastIndex((line) => TRACEBACK.test(line));
        if (earlier < 0)
            break;
        start = earlier;
    }
    return Math.max(start, 0);
}
/**
 * What the system cannot start, the C library hands to a shell, which takes it for a script: `<path>: 1: ELF: not
 * found`. So a foreign program seems to start.
 */
function readByShell({ lines, program }) {
    const said = lines.findLast((line) => line.startsWith(`${program}: `))?.slice(program.length + 2);
    if (said === undefined || !/^(?:line )?\d+: /.test(said))
        return undefined;
    const start = startOf(program);
    if (start.length === 0 || isScript(start))
        return undefined;
    return {
        code: 'wrong-architecture',
        message: `'${program}' is not a program that this system can start: it is ${kindOf(start)}. A shell took it for a script.`,
        hint: `Build it on, or for, this system, and see that the download is complete.`,
        forUsers: 'If you only use the app: install the one for your system.',
    };
}
/** The exception that ended a Python program, whatever it is. */
function unhandled({ lines, program }) {
    if (!lines.some((line) => TRACEBACK.test(line)))
        return undefined;
    const exception = lines.findLast((line) => EXCEPTION.test(line))?.slice(0, 500);
    if (exception === undefined)
        return undefined;
    const script = lines.map((line) => /Failed to execute script '([^']+)'/.exec(line)?.[1]).find(Boolean);
    return {
        code: 'exited-before-ready',
        message: `'${fileName(program)}' ended before it was ready${script ? ` in '${script}'` : ''}: ${exception}`,
        hint: `The traceback on its standard error names the line. To see it again, start it by hand: ${program}`,
    };
}

;// CONCATENATED MODULE: external "node:timers/promises"
import * as external_node_timers_promises_namespaceObject from "node:timers/promises";
;// CONCATENATED MODULE: external "node:http"
import * as external_node_http_namespaceObject from "node:http";
;// CONCATENATED MODULE: ./src/runtime/http-answer.ts

/**
 * Asks `address` without a proxy, over a connection of its own: one that is kept would hold up the end of the sidecar.
 * Resolves at the head of the answer. Rejects with the system's error where nobody answers, and where `signal` is
 * aborted or nothing comes for `timeout` ms.
 */
function answerFrom(address, { method = 'GET', signal, timeout }) {
    return new Promise((resolve, reject) => {
        const options = { method, agent: false, ...(timeout && { timeout }), ...(signal && { signal }) };
        const asked = (0,external_node_http_namespaceObject.request)(address, options, resolve);
        asked.on('timeout', () => asked.destroy());
        asked.on('error', reject);
        asked.on('close', () => reject(new Error('the connection was closed')));
        asked.end();
    });
}

;// CONCATENATED MODULE: ./src/runtime/health.ts


/** How long one question may take, in ms. */
const ANSWER_WITHIN = 5000;
/** How often it is asked, in ms: a start is fast or slow, and asking costs the sidecar time. */
const [SOON, LATER, PATIENCE] = [25, 200, 3000];
/** The address of `path` at a sidecar that listens at `host`. */
function addressOf(host, port, path) {
    const name = reachable(host);
    return `http://${name.includes(':') ? `[${name}]` : name}:${port}${path.startsWith('/') ? '' : '/'}${path}`;
}
/** Who listens everywhere is asked on this machine. */
function reachable(host) {
    if (host === '0.0.0.0')
        return '127.0.0.1';
    return host === '::' ? '::1' : host;
}
/** The status that `address` answers with, or `undefined` if nobody answers in time. Never rejects. */
async function ask(address, options = {}) {
    try {
        const answer = await answerFrom(address, { timeout: ANSWER_WITHIN, ...options });
        answer.on('error', () => undefined).resume();
        return answer.statusCode;
    }
    catch {
        return undefined;
    }
}
/**
 * Asks until the answer is below 400, and is then true; false when `signal` was aborted. `address` may not be
 * known at first.
 */
async function untilHealthy(address, signal, watch = {}) {
    const start = performance.now();
    while (!signal.aborted) {
        const where = address();
        const status = where === undefined ? undefined : await ask(where, { signal });
        if (status !== undefined)
            watch.last = status;
        if (status !== undefined && status < 400)
            return true;
        const pause = performance.now() - start < PATIENCE ? SOON : LATER;
        await (0,external_node_timers_promises_namespaceObject.setTimeout)(pause, undefined, { signal }).catch(() => undefined);
    }
    return false;
}

;// CONCATENATED MODULE: ./src/runtime/at-exit.ts
/** All that has to go when this process goes. */
const trees = new Set();
/** Kills `tree` when this process ends before the returned function was called. A signal or crash does not get here. */
function killAtExit(tree) {
    // One listener for all, since Node warns of many.
    if (trees.size === 0)
        process.on('exit', killAll);
    trees.add(tree);
    return () => {
        trees.delete(tree);
        if (trees.size === 0)
            process.off('exit', killAll);
    };
}
function killAll() {
    for (const tree of trees)
        tree.killNow();
}

;// CONCATENATED MODULE: ./src/runtime/leftovers.ts


/** File systems keep times in coarse steps: how much earlier a folder may seem to be, in ms. */
const CLOCK_STEP = 50;
/** The folders that PyInstaller's one-file programs unpack themselves into, in `temp`, made or changed since `since`. */
async function unpackedFolders(temp, since) {
    const names = await (0,promises_namespaceObject.readdir)(temp).catch(() => []);
    const paths = names.filter((name) => name.startsWith('_MEI')).map((name) => (0,external_node_path_namespaceObject.join)(temp, name));
    const fresh = await Promise.all(paths.map(async (path) => {
        const { mtimeMs = 0 } = (await (0,promises_namespaceObject.stat)(path).catch(() => undefined)) ?? {};
        return mtimeMs >= since.getTime() - CLOCK_STEP ? [path] : [];
    }));
    return fresh.flat();
}
/** Where a program with the environment `env` keeps temporary files. */
function tempOf(env, otherwise) {
    return env['TMPDIR'] || env['TEMP'] || env['TMP'] || otherwise;
}

;// CONCATENATED MODULE: ./src/shared/errors.ts
/**
 * Something that the reader can fix. It is printed as one annotation without a stack.
 * The code is a stable kebab-case word; each one has an entry in an area's `error-catalogue.ts`,
 * from which `docs/errors.md` is generated.
 */
class errors_UserError extends Error {
    name = 'UserError';
    code;
    hint;
    place;
    exitCode;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.hint = details.hint;
        this.place = details.place;
        this.exitCode = details.exitCode ?? 1;
    }
}
/** All errors inside `error`, never none: an `AggregateError` is opened at every depth, anything else is itself. */
function leaves(error) {
    const open = error instanceof AggregateError && error.errors.length > 0;
    return open ? error.errors.flatMap(leaves) : [error];
}
/** The exit code for `error`: 2 only if everything in it is wrong use. */
function exitCodeOf(error) {
    return leaves(error).every((leaf) => leaf instanceof errors_UserError && leaf.exitCode === 2) ? 2 : 1;
}
/** Throws `errors` together, one of them as it is; returns if there are none. */
function throwAll(errors) {
    if (errors.length === 1)
        throw errors[0];
    if (errors.length > 1)
        throw new AggregateError(errors);
}

;// CONCATENATED MODULE: ./src/shared/invalid-input.ts

/** The error for an input whose text is not what it should be. */
function invalid_input_invalid(name, found, expected) {
    return new UserError('input-invalid', `The input '${name}' is '${found}'; expected ${expected}.`, {
        hint: `Change the line '${name}: …' of the step (or --${name} on the command line).`,
        exitCode: 2,
    });
}

;// CONCATENATED MODULE: ./src/shared/quantities.ts

const SIZE_UNITS = {
    b: 1,
    kb: 1e3,
    mb: 1e6,
    gb: 1e9,
    tb: 1e12,
    kib: 2 ** 10,
    mib: 2 ** 20,
    gib: 2 ** 30,
    tib: 2 ** 40,
};
const DURATION_UNITS = { ms: 1, s: 1000, min: 60_000, h: 3_600_000 };
/** Bytes of a text such as `400 MB` (decimal) or `1.5 GiB` (binary). A bare number is bytes. */
function parseSize(name, text) {
    return Math.round(parseQuantity(text, SIZE_UNITS, 'b') ?? fail(name, text, `a size such as '400 MB' or '1.5 GiB'`));
}
/** Milliseconds of a text such as `60 s`, `500 ms`, `1 h` or `3 min 20 s`. A bare number is seconds. */
function parseDuration(name, text) {
    const parts = text.split(/(?<=[a-z])\s*(?=\d)/i);
    // `1 h 30` could be minutes or seconds, so only a number alone may do without a unit.
    const bare = parts.length === 1 ? 's' : '';
    const sum = parts.reduce((ms, part) => ms + (parseQuantity(part, DURATION_UNITS, bare) ?? Number.NaN), 0);
    return Number.isNaN(sum) ? fail(name, text, `a time such as '60 s', '500 ms' or '5 min'`) : sum;
}
/** A whole number within the bounds of the field. */
function parseInteger(name, text, { min, max }) {
    const value = Number(text);
    if (/^-?\d+$/.test(text) && value >= min && value <= max)
        return value;
    return fail(name, text, `a whole number from ${min} to ${max}`);
}
/** Bytes as people write them: `950 B`, `12.3 MB` (decimal units, as stores and browsers count). */
function formatSize(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    const units = ['kB', 'MB', 'GB', 'TB'];
    // The unit is chosen after rounding: 999 999 bytes are 1.0 MB, not 1000.0 kB.
    const power = units.findIndex((_, index) => Number((bytes / 1000 ** (index + 1)).toFixed(1)) < 1000);
    const chosen = power < 0 ? units.length - 1 : power;
    return `${(bytes / 1000 ** (chosen + 1)).toFixed(1)} ${units[chosen]}`;
}
/** Milliseconds as people read them: `340 ms`, `12.4 s`, `3 min 20 s`. */
function formatDuration(ms) {
    const whole = Math.round(ms);
    if (whole < 1000)
        return `${whole} ms`;
    if (whole < 59_950)
        return `${(whole / 1000).toFixed(1)} s`;
    const seconds = Math.round(whole / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function parseQuantity(text, units, bare) {
    const [, number, unit] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text) ?? [];
    const key = (unit || bare).toLowerCase();
    if (number === undefined || !Object.hasOwn(units, key))
        return undefined;
    const value = Number(number) * (units[key] ?? Number.NaN);
    return value <= Number.MAX_SAFE_INTEGER ? value : undefined;
}
function fail(name, found, expected) {
    throw invalid(name, found, expected);
}

;// CONCATENATED MODULE: ./src/runtime/protocol.ts
/** The line that says that a sidecar takes requests, unless another is agreed. */
const READY_LINE = 'READY';
/** How many malformed lines are kept, and how much of each. */
const [MALFORMED_KEPT, MALFORMED_LENGTH] = [5, 200];
/** What takes the place of bytes that are no UTF-8, and NUL: the text is UTF-16, or no text at all. */
const NO_TEXT = /[\uFFFD\0]/;
const WORD = /^(BOOT|LISTENING|HEARTBEAT|SHUTDOWN)(?: (.*))?$/;
/** Reads the protocol's lines one by one. */
class Protocol {
    boot;
    listening;
    readyCount = 0;
    readyOnStderr = false;
    heartbeats = 0;
    shutdown;
    malformed = [];
    #readyLine;
    constructor(readyLine = READY_LINE) {
        this.#readyLine = readyLine;
    }
    /** Takes a line, without its ending, and says what it is. On standard error only the ready line means something. */
    take(line, stream) {
        if (stream === 'stderr') {
            if (line === this.#readyLine)
                this.readyOnStderr = true;
            return 'foreign';
        }
        const kind = this.#read(line);
        if ((kind === 'malformed' || kind === 'near-ready') && this.malformed.length < MALFORMED_KEPT) {
            this.malformed.push(line.slice(0, MALFORMED_LENGTH));
        }
        return kind;
    }
    #read(line) {
        if (line === this.#readyLine) {
            this.readyCount += 1;
            return 'ready';
        }
        if (isNearly(line, this.#readyLine))
            return 'near-ready';
        if (NO_TEXT.test(line))
            return 'malformed';
        const [, word, rest = ''] = WORD.exec(line) ?? [];
        if (word === 'BOOT')
            return this.#readBoot(rest);
        if (word === 'LISTENING')
            return this.#readListening(rest);
        if (word === 'HEARTBEAT')
            return this.#readHeartbeat(rest);
        if (word === 'SHUTDOWN')
            return this.#readShutdown(rest);
        return 'foreign';
    }
    #readBoot(rest) {
        const { sidecar, version } = fieldsOf(rest) ?? {};
        if (!sidecar || !version || !/^\d+(\.\d+)*([-+.a-z]\S*)?$/i.test(version))
            return 'malformed';
        this.boot = { sidecar, version };
        return 'boot';
    }
    #readListening(rest) {
        const { host, port } = fieldsOf(rest) ?? {};
        if (!host || !port || !/^[1-9]\d{0,4}$/.test(port) || Number(port) > 65_535)
            return 'malformed';
        this.listening = { host: host.replace(/^\[(.*)\]$/, '$1'), port: Number(port) };
        return 'listening';
    }
    #readHeartbeat(rest) {
        if (rest !== '' && !fieldsOf(rest))
            return 'malformed';
        this.heartbeats += 1;
        return 'heartbeat';
    }
    /** A reason may have several words. */
    #readShutdown(rest) {
        const [, reason] = /^reason=(\S.*)$/.exec(rest) ?? [];
        if (!reason)
            return 'malformed';
        this.shutdown = reason;
        return 'shutdown';
    }
}
/** The fields of `name=value name=value`; later versions of the protocol may add some. */
function fieldsOf(text) {
    const pairs = text.split(' ').map((part) => /^([a-z][a-z0-9-]*)=(.+)$/.exec(part)?.slice(1));
    const names = new Set(pairs.map((pair) => pair?.[0]));
    if (pairs.includes(undefined) || names.size < pairs.length)
        return undefined;
    return Object.fromEntries(pairs.map((pair) => [pair?.[0] ?? '', pair?.[1] ?? '']));
}
/** Whether only case, spaces and marks make the difference. */
function isNearly(line, wanted) {
    // A long line is none, and would cost time.
    if (line.length > 4 * wanted.length + 20)
        return false;
    const [left, right] = [line, wanted].map((text) => text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase());
    return right === '' ? line.trim() === wanted.trim() : left === right;
}

;// CONCATENATED MODULE: ./src/runtime/protocol-fault.ts


/** What is wrong with what a program has said so far, the worst first; that READY is missing is none of it. */
function protocolFault(protocol, speaker) {
    if (protocol.readyCount > 1)
        return readyTwice(protocol.readyCount, speaker);
    if (protocol.readyOnStderr)
        return readyOnStderr(speaker);
    return protocol.malformed.length > 0 ? stdoutMalformed(protocol.malformed, speaker) : undefined;
}
function readyTwice(count, { name, readyLine = READY_LINE, details }) {
    return new SidecarError('ready-twice', `'${name}' wrote its ready line ${count} times; expected is once.`, {
        ...details,
        hint: `Print '${readyLine}' in one place, when start-up is complete. A child process that runs the same start-up prints it again: call multiprocessing.freeze_support() first, and start one worker.`,
    });
}
/** The ready line came on standard error. */
function readyOnStderr({ name, readyLine = READY_LINE, details }) {
    return new SidecarError('ready-on-stderr', `'${name}' wrote its ready line to standard error; expected is standard output.`, {
        ...details,
        hint: `Print it to standard output: print('${readyLine}', flush=True). If that is what it does, something has redirected sys.stdout.`,
    });
}
/** Lines that are nearly the protocol's. */
function stdoutMalformed(lines, speaker) {
    const { name, readyLine = READY_LINE, details } = speaker;
    const found = lines.map((line) => JSON.stringify(line)).join(', ');
    return new SidecarError('stdout-malformed', `'${name}' wrote to standard output what looks like the protocol and is not: ${found}.`, {
        ...details,
        hint: `Expected are UTF-8 lines: '${readyLine}' alone; BOOT sidecar=<name> version=<x.y.z>; LISTENING host=<host> port=<port>; HEARTBEAT; SHUTDOWN reason=<reason>. Logs belong on standard error.`,
    });
}

;// CONCATENATED MODULE: ./src/runtime/not-ready.ts






/** Lines of standard error that an error carries. */
const LINES = 20;
/** Characters of a line in a message. */
const LINE_LENGTH = 500;
/** The error for it. */
function notReady(attempt) {
    const { kind } = attempt.outcome;
    if (kind === 'exited')
        return exited(attempt);
    if (kind === 'interrupted') {
        return failure(attempt, 'launch-interrupted', 'was stopped before it was ready', 'Nothing is left of it.');
    }
    return (usesLines(attempt) && !cameLate(attempt) && wrongLine(attempt)) || overdue(attempt);
}
/** A line that was wrong explains why the right one did not come. */
function wrongLine(attempt) {
    const { readyOnStderr: onStderr, malformed } = attempt.program.protocol;
    const speaker = {
        name: fileName(attempt.path),
        readyLine: readyLine(attempt),
        details: { stderr: lastWords(attempt) },
    };
    if (onStderr)
        return readyOnStderr(speaker);
    return malformed.length > 0 ? stdoutMalformed(malformed, speaker) : undefined;
}
function exited(attempt) {
    const { path, program, wish, machine, exit = { code: null, signal: null } } = attempt;
    const known = diagnoseExit({ stderr: program.stderr.lines, exit, program: path, machine });
    if (known)
        return known;
    const last = lastLine(program.stderr.lines);
    const said = last === undefined ? 'it wrote nothing to standard error' : `its last words: ${last}`;
    const aim = wish.ready.kind === 'exit' ? '; expected is code 0' : ' before it was ready';
    const hint = cameLate(attempt)
        ? 'Its ready line came only as it ended: it must go on running after that line, and write it at once (flush).'
        : `Start it by hand to see what is wrong: ${path}`;
    return failure(attempt, 'exited-before-ready', `ended with ${exitText(exit)}${aim}; ${said}`, hint);
}
function overdue(attempt) {
    const time = formatDuration(attempt.wish.timeout);
    const what = `was not ready within ${time}. Seen: ${seen(attempt).join('; ')}`;
    return failure(attempt, 'ready-timeout', what, overdueHint(attempt));
}
function overdueHint(attempt) {
    const { program, wish } = attempt;
    const line = readyLine(attempt);
    const flush = `print('${line}', flush=True), or build with PyInstaller's --python-option u`;
    if (cameLate(attempt)) {
        return `Its ready line came only when it was ended: its output is buffered. Write it at once: ${flush}.`;
    }
    const slow = 'If it is only slow, allow more time.';
    if (wish.ready.kind === 'exit')
        return slow;
    if (wish.ready.kind === 'http')
        return `It must answer GET ${wish.ready.path} with a status below 400. ${slow}`;
    const silent = program.stdout.bytes === 0 ? ' Nothing came on standard output, which may be buffered.' : '';
    return `It must print '${line}' to standard output once it takes requests: ${flush}.${silent} ${slow}`;
}
/** What was seen of it, in words. */
function seen({ program, outcome, wish, listening: ports }) {
    const { boot, listening } = program.protocol;
    const { ready } = wish;
    const health = outcome.health === undefined ? 'no answer' : `status ${outcome.health}`;
    return [
        boot ? `BOOT of ${boot.sidecar} ${boot.version}` : [],
        listening ? `LISTENING at ${listening.host} port ${listening.port}` : [],
        linesSeen('standard output', program.stdout),
        linesSeen('standard error', program.stderr),
        ready.kind === 'http' || ready.kind === 'auto' ? `${health} from ${ready.path}` : [],
        ports.length > 0 ? `it listened at port ${ports.join(', ')}` : [],
    ].flat();
}
function linesSeen(name, output) {
    const last = lastLine(output.lines);
    return last === undefined
        ? `nothing on ${name}`
        : `${output.bytes} bytes on ${name}, the last line: ${last}`;
}
/** Whether the ready line turned up when it was too late. */
function cameLate({ program }) {
    return program.protocol.readyCount > 0;
}
function usesLines({ wish }) {
    return wish.ready.kind === 'line' || wish.ready.kind === 'auto';
}
function readyLine({ wish: { ready } }) {
    return (ready.kind === 'line' || ready.kind === 'auto' ? ready.line : undefined) ?? READY_LINE;
}
function failure(attempt, code, what, hint) {
    const { exit, path, listening } = attempt;
    const details = { hint, stderr: lastWords(attempt), listening, ...(exit && { exit }) };
    return new SidecarError(code, `'${fileName(path)}' ${what}.`, details);
}
/** How a process ended, in words. */
function exitText({ code, signal }) {
    return code === null ? `signal ${signal}` : `code ${code}`;
}
function lastWords({ program }) {
    return program.stderr.lines.slice(-LINES);
}
function lastLine(lines) {
    return lines.findLast((line) => line.trim() !== '')?.slice(0, LINE_LENGTH);
}

;// CONCATENATED MODULE: external "node:child_process"
import * as external_node_child_process_namespaceObject from "node:child_process";
;// CONCATENATED MODULE: ./src/runtime/port-tables/linux-sockets.ts

const LISTEN = '0A';
/** Open files that are looked at side by side. */
const AT_ONCE = 64;
/** Those in the text of `/proc/net/tcp` or `/proc/net/tcp6` (proc(5): addresses and states are hexadecimal). */
function parseProcNet(text) {
    return text
        .split('\n')
        .slice(1)
        .flatMap((line) => {
        const [, local = '', , state, , , , , , inode = ''] = line.trim().split(/\s+/);
        const port = Number.parseInt(local.split(':').at(-1) ?? '', 16);
        return state === LISTEN && port > 0 ? [{ port, inode: Number(inode) }] : [];
    });
}
/** All sockets that listen on this machine, in this network namespace. */
async function linuxListeners(proc = '/proc') {
    const texts = await Promise.all(['tcp', 'tcp6'].map((table) => linux_sockets_text(`${proc}/net/${table}`)));
    return texts.flatMap(parseProcNet);
}
/** The process that holds one of these sockets: undefined if there is none, or it is another user's. */
async function linuxHolder(inodes, proc = '/proc') {
    const pids = (await (0,promises_namespaceObject.readdir)(proc)).filter((name) => /^\d+$/.test(name)).map(Number);
    // A server passes its socket to its children, so the oldest one is who is meant.
    for (const pid of pids.sort((a, b) => a - b)) {
        const held = await linuxSockets(pid, proc);
        if (held.some((inode) => inodes.has(inode)))
            return pid;
    }
    return undefined;
}
/** The sockets that a process has open. Empty if it has ended or is another user's. */
async function linuxSockets(pid, proc = '/proc') {
    const folder = `${proc}/${pid}/fd`;
    const names = await (0,promises_namespaceObject.readdir)(folder).catch(() => []);
    const inodes = [];
    for (let at = 0; at < names.length; at += AT_ONCE) {
        const links = names.slice(at, at + AT_ONCE).map((name) => (0,promises_namespaceObject.readlink)(`${folder}/${name}`).catch(() => ''));
        for (const link of await Promise.all(links)) {
            const inode = /^socket:\[(\d+)\]$/.exec(link)?.[1];
            if (inode !== undefined)
                inodes.push(Number(inode));
        }
    }
    return inodes;
}
/** The name of a process's program. */
async function linuxName(pid, proc = '/proc') {
    return (await linux_sockets_text(`${proc}/${pid}/comm`)).trim() || undefined;
}
function linux_sockets_text(path) {
    return (0,promises_namespaceObject.readFile)(path, 'utf8').catch(() => '');
}

;// CONCATENATED MODULE: ./src/runtime/port-tables/lsof.ts
/**
 * Reads what `lsof -nP -iTCP -sTCP:LISTEN -Fpcn` prints: a line per field, which begins with its letter. `p` (process)
 * begins a process, `c` is its command, and each `n` (name, `127.0.0.1:8000`, `*:8000`, `[::1]:8000`) is one socket.
 */
function parseLsof(text) {
    const found = [];
    let holder;
    for (const line of text.split('\n')) {
        const [field, value] = [line[0], line.slice(1)];
        if (field === 'p')
            holder = { pid: Number(value) };
        if (field === 'c' && holder)
            holder.name = value;
        const port = field === 'n' ? /:(\d+)$/.exec(value)?.[1] : undefined;
        if (port !== undefined && holder)
            found.push({ ...holder, port: Number(port) });
    }
    return found;
}

;// CONCATENATED MODULE: ./src/runtime/port-tables/netstat.ts
/**
 * Reads what Windows' `netstat -ano -p TCP` (and `TCPv6`) prints. The words for the states are translated in a Windows
 * of another language; what listens is the line whose foreign address has port 0.
 */
function parseNetstat(text) {
    return text.split('\n').flatMap((line) => {
        const [, local = '', foreign = '', pid = ''] = /^\s*TCP\s+(\S+)\s+(\S+)\s+(?:\S.*\s)?(\d+)\s*$/.exec(line) ?? [];
        const port = Number(/:(\d+)$/.exec(local)?.[1]);
        return foreign.endsWith(':0') && port > 0 ? [{ port, pid: Number(pid) }] : [];
    });
}
/** The name of the program in a line of `tasklist /FO CSV /NH`: `"python.exe","4711","Console","1","12,345 K"`. */
function parseTasklist(text) {
    return /^"([^"]+)","\d+"/m.exec(text)?.[1];
}

;// CONCATENATED MODULE: ./src/runtime/port-owner.ts





/** How long the system's own tool may take, in ms. */
const TOOL_TIMEOUT = 5000;
const TOOL_OUTPUT = 16 * 1024 * 1024;
/**
 * Who listens at `port` on this machine, on whatever address. Undefined if nobody does; without `pid` where the
 * system does not tell whom (another user's process, a missing tool). Never rejects.
 */
async function portOwner(port, machine = thisMachine()) {
    if (machine.platform === 'linux')
        return linuxOwner(port);
    if (machine.platform === 'win32')
        return windowsOwner(port);
    const holders = await lsof([`-iTCP:${port}`]);
    const holder = holders?.find((each) => each.port === port);
    return holder && { port, pid: holder.pid, ...(holder.name !== undefined && { name: holder.name }) };
}
/** The ports at which the processes `pids` listen, in ascending order. Empty where the system does not tell. */
async function listeningPorts(pids, machine = thisMachine()) {
    const ports = pids.length === 0 ? [] : await portsOf(pids, machine.platform);
    return [...new Set(ports)].sort((a, b) => a - b);
}
async function portsOf(pids, platform) {
    if (platform === 'linux') {
        const inodes = new Set((await Promise.all(pids.map((pid) => linuxSockets(pid)))).flat());
        return (await linuxListeners()).filter(({ inode }) => inodes.has(inode)).map(({ port }) => port);
    }
    if (platform === 'win32') {
        return (await netstat()).filter(({ pid }) => pids.includes(pid)).map(({ port }) => port);
    }
    const holders = (await lsof(['-iTCP', '-a', '-p', pids.join(',')])) ?? [];
    return holders.map(({ port }) => port);
}
async function linuxOwner(port) {
    const listeners = (await linuxListeners()).filter((each) => each.port === port);
    if (listeners.length === 0)
        return undefined;
    const pid = await linuxHolder(new Set(listeners.map(({ inode }) => inode)));
    if (pid === undefined)
        return { port };
    const name = await linuxName(pid);
    return { port, pid, ...(name !== undefined && { name }) };
}
async function windowsOwner(port) {
    const pid = (await netstat()).find((each) => each.port === port)?.pid;
    if (pid === undefined)
        return undefined;
    const listed = await output('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH']);
    const name = listed === undefined ? undefined : parseTasklist(listed);
    return { port, pid, ...(name !== undefined && { name }) };
}
async function netstat() {
    const texts = await Promise.all(['TCP', 'TCPv6'].map((protocol) => output('netstat', ['-ano', '-p', protocol])));
    return texts.flatMap((text) => parseNetstat(text ?? ''));
}
/** It ends with 1 where nothing is found, and has then printed nothing. */
async function lsof(which) {
    const text = await output('lsof', ['-nP', ...which, '-sTCP:LISTEN', '-Fpcn']);
    return text === undefined ? undefined : parseLsof(text);
}
/** What a tool of the system printed, whatever its exit code; undefined if it could not be run. */
function output(tool, args) {
    return new Promise((resolve) => {
        const options = { timeout: TOOL_TIMEOUT, maxBuffer: TOOL_OUTPUT, windowsHide: true };
        (0,external_node_child_process_namespaceObject.execFile)(tool, args, options, (error, stdout) => {
            resolve(error && typeof error.code !== 'number' ? undefined : stdout);
        });
    });
}

;// CONCATENATED MODULE: external "node:net"
import * as external_node_net_namespaceObject from "node:net";
;// CONCATENATED MODULE: ./src/runtime/port-probe.ts


/** How long a connection on this machine may take, in ms. */
const CONNECT_WITHIN = 1000;
/** Whether somebody takes connections at `host` and `port`. Never rejects. */
function isListening(host, port) {
    return new Promise((resolve) => {
        const socket = (0,external_node_net_namespaceObject.connect)({ host: reachable(host), port, timeout: CONNECT_WITHIN });
        const settle = (found) => {
            socket.destroy();
            resolve(found);
        };
        socket.on('connect', () => settle(true));
        socket.on('timeout', () => settle(false));
        socket.on('error', () => settle(false));
    });
}

;// CONCATENATED MODULE: ./src/runtime/ports.ts




const LOOPBACK = '127.0.0.1';
const LAST_PORT = 65535;
/** How many owners are looked for when a range is taken: enough to see who it is. */
const NAMED_OWNERS = 11;
/** Reads `auto`, `8000` or `8000-8010`. Undefined if `text` is none of them. */
function parsePortSpec(text) {
    if (text.trim() === 'auto')
        return { kind: 'auto' };
    const [, from = '', to = from] = /^\s*(\d{1,5})(?:\s*-\s*(\d{1,5}))?\s*$/.exec(text) ?? [];
    const [first, last] = [Number(from), Number(to)];
    return from !== '' && first >= 1 && first <= last && last <= LAST_PORT
        ? { kind: 'range', first, last }
        : undefined;
}
/** A port that nobody listens at on `host`. Another program may take it before it is used. */
async function freePort(host = LOOPBACK) {
    const port = await listen(0, host);
    if (port !== undefined)
        return port;
    throw new SidecarError('ports-exhausted', `The system gives no free port on ${host}.`, {
        hint: 'See who holds them all: ss -tanp (Linux), netstat -ano (Windows), lsof -nP -iTCP (macOS).',
    });
}
/** Whether a server can listen at `port` on `host` now. Never rejects. */
async function isPortFree(port, host = LOOPBACK) {
    return (await listen(port, host)) !== undefined;
}
/**
 * The port to tell a sidecar. Throws `port-in-use` when the one port is taken, `ports-exhausted` when all of a range
 * are; both name who holds them, where the system tells.
 */
async function choosePort(spec, host = LOOPBACK, machine = thisMachine()) {
    if (spec.kind === 'auto')
        return freePort(host);
    const { first, last } = spec;
    for (let port = first; port <= last; port += 1)
        if (await isPortFree(port, host))
            return port;
    throw await portsTaken(spec, machine);
}
/** The error for a port (`port-in-use`) or a range of them (`ports-exhausted`) that others have; it names them. */
async function portsTaken({ first, last }, machine = thisMachine()) {
    if (first === last)
        return ports_inUse(await ownerOf(first, machine));
    return exhausted({ first, last }, await ownersOf({ first, last }, machine));
}
/** Listens for a moment. Undefined where that is not possible. */
function listen(port, host) {
    return new Promise((resolve) => {
        // Without `exclusive`, a cluster's worker would share the port with the others.
        const server = (0,external_node_net_namespaceObject.createServer)().once('error', () => resolve(undefined));
        server.listen({ port, host, exclusive: true }, () => {
            const address = server.address();
            server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
        });
    });
}
async function ownerOf(port, machine) {
    return (await portOwner(port, machine)) ?? { port };
}
async function ownersOf({ first, last }, machine) {
    const ports = Array.from({ length: Math.min(last - first + 1, NAMED_OWNERS) }, (_, index) => first + index);
    return Promise.all(ports.map((port) => ownerOf(port, machine)));
}
function ports_inUse(owner) {
    return new SidecarError('port-in-use', `Port ${owner.port} is in use by ${ownerText(owner)}.`, {
        hint: `End it${owner.pid === undefined ? '' : ` (process ${owner.pid}; it may be an earlier run that was not stopped)`}, or choose another port: a range such as ${range(owner.port)}, or auto.`,
    });
}
function exhausted({ first, last }, owners) {
    const named = owners.map((owner) => `${owner.port} by ${ownerText(owner)}`).join(', ');
    const more = last - first + 1 > owners.length ? ' …' : '';
    return new SidecarError('ports-exhausted', `All ports from ${first} to ${last} are in use: ${named}${more}.`, {
        hint: 'End what holds them (mostly earlier runs that were not stopped), or choose another range, or auto.',
    });
}
/** Who holds a port, in words: `node (process 4711)`. */
function ownerText({ pid, name }) {
    if (pid === undefined)
        return name ?? 'a program that this user may not see';
    return name === undefined ? `process ${pid}` : `${name} (process ${pid})`;
}
function range(port) {
    const first = Math.min(port, LAST_PORT - 10);
    return `${first}-${first + 10}`;
}

;// CONCATENATED MODULE: external "node:crypto"
import * as external_node_crypto_namespaceObject from "node:crypto";
;// CONCATENATED MODULE: external "node:events"
import * as external_node_events_namespaceObject from "node:events";
;// CONCATENATED MODULE: ./src/shared/lines.ts
/** A longer line loses its front, in characters. */
const LONGEST_LINE = 32 * 1024 * 1024;
/**
 * Calls `onLine` for each line of `stream` (UTF-8) as it arrives, without its ending: LF, CRLF, or the lone CR
 * of progress bars. A last line without an ending counts. `node:readline` would also split at U+2028 and U+2029,
 * which may stand inside JSON. Of a line with more than `longest` characters, only its last ones are given:
 * the half of `longest` at least.
 */
function eachLine(stream, onLine, longest = LONGEST_LINE) {
    let line = '';
    // A CR at the end of a chunk: whether it is half of a CRLF shows in the next one.
    let held = '';
    const add = (text) => {
        line += text;
        if (line.length > longest)
            line = line.slice(-longest / 2);
    };
    const take = (text) => {
        const [rest = '', ...starts] = text.split(/\r\n|\n|\r/);
        add(rest);
        for (const start of starts) {
            onLine(line);
            line = '';
            add(start);
        }
    };
    stream.setEncoding('utf8');
    stream.on('data', (chunk) => {
        const text = held + chunk;
        held = text.endsWith('\r') ? '\r' : '';
        take(held ? text.slice(0, -1) : text);
    });
    stream.on('end', () => {
        take(held);
        if (line)
            onLine(line);
    });
}

;// CONCATENATED MODULE: ./src/shared/processes/linux-processes.ts

/**
 * The living processes, from `/proc`; what has ended and only waits for its parent does not count. `undefined` where
 * there is no `/proc`. Synchronous: it takes about a millisecond for a hundred processes, and can so be used while
 * this process ends.
 */
function linuxProcesses() {
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)('/proc').flatMap((entry) => {
            const listed = /^\d+$/.test(entry) ? linuxProcess(Number(entry)) : undefined;
            return listed ? [listed] : [];
        });
    }
    catch {
        return undefined;
    }
}
/** The process `pid`, if it lives. */
function linuxProcess(pid) {
    try {
        return parseStat((0,external_node_fs_namespaceObject.readFileSync)(`/proc/${pid}/stat`, 'latin1'));
    }
    catch {
        // It has ended in the meantime.
        return undefined;
    }
}
/** Reads `/proc/<pid>/stat`; `undefined` for a process that has ended. */
function parseStat(text) {
    // The name stands in brackets, and may hold brackets and spaces itself.
    const [open, close] = [text.indexOf('('), text.lastIndexOf(')')];
    const fields = text.slice(close + 2).split(' ');
    const [state = '', parent, group, session] = fields;
    if (open < 0 || 'ZX'.includes(state))
        return undefined;
    return {
        pid: Number.parseInt(text, 10),
        parent: Number(parent),
        name: Buffer.from(text.slice(open + 1, close), 'latin1').toString('utf8'),
        group: Number(group),
        session: Number(session),
        // Field 22 of the manual, which counts from 1: ticks since the machine was started.
        started: Number(fields[19]),
    };
}
/** Whether the environment that `pid` was started with holds `name`; no, if it cannot be read. */
function hasVariable(pid, name) {
    try {
        return `\0${(0,external_node_fs_namespaceObject.readFileSync)(`/proc/${pid}/environ`, 'latin1')}`.includes(`\0${name}=`);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/shared/processes/process-list.ts
/** The commands that list the processes of a platform without `/proc`, in the order in which they are tried. */
function listCommands(platform) {
    return platform === 'win32' ? [POWERSHELL, WMIC] : [PS];
}
const PS = {
    tool: 'ps',
    // `lstart` has always five words; the name comes last, since it may hold spaces.
    args: ['-axo', 'pid=,ppid=,pgid=,stat=,lstart=,comm='],
    // Dates in English.
    env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
    parse: parsePs,
};
const POWERSHELL = {
    tool: 'powershell',
    args: [
        '-NoProfile',
        '-NonInteractive',
        '-Command',
        // Ticks, because a date would come in the words of the user's language.
        'Get-CimInstance Win32_Process | ForEach-Object { "$($_.ProcessId) $($_.ParentProcessId) $($_.CreationDate.Ticks) $($_.Name)" }',
    ],
    parse: parsePowershell,
};
/** For Windows without PowerShell; newer ones no longer have it. */
const WMIC = {
    tool: 'wmic',
    args: ['process', 'get', 'CreationDate,Name,ParentProcessId,ProcessId', '/format:csv'],
    parse: parseWmic,
};
/** Reads the output of `ps`, without what has ended and only waits for its parent. */
function parsePs(output) {
    return rows(output, /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(\S+ \S+\s+\S+ \S+ \S+)\s+(.*)$/).flatMap(([pid, parent, group, state = '', date = '', path = '']) => {
        if (state.startsWith('Z'))
            return [];
        const name = path.replace(/^.*\//, '');
        return [{ ...numbers(pid, parent), name, started: Date.parse(date), group: Number(group), session: 0 }];
    });
}
/** Reads lines `pid parent ticks name`. */
function parsePowershell(output) {
    // The idle process and the like have no date.
    return rows(output, /^(\d+) (\d+) (\d*) (.*)$/).map(([pid, parent, ticks, name = '']) => ({
        ...numbers(pid, parent),
        name,
        started: Number(ticks),
        group: 0,
        session: 0,
    }));
}
/** Reads lines `host,20260102030405.123456+060,name,parent,pid`; a name may hold commas. */
function parseWmic(output) {
    return rows(output, /^[^,]*,(\d{14}\.\d+)?[^,]*,(.*),(\d+),(\d+)$/).map(([date, name = '', parent, pid]) => ({
        ...numbers(pid, parent),
        name,
        started: Number(date ?? 0),
        group: 0,
        session: 0,
    }));
}
function numbers(pid, parent) {
    return { pid: Number(pid), parent: Number(parent) };
}
/** The groups of each line that looks like `pattern`. */
function rows(output, pattern) {
    return output.split(/\r*\n/).flatMap((line) => {
        const match = pattern.exec(line.trimEnd());
        return match ? [match.slice(1)] : [];
    });
}

;// CONCATENATED MODULE: ./src/shared/processes/tree-members.ts
/**
 * Which of the processes that the system lists belong to a tree. It remembers whom it has seen, by number and time
 * of start, so that it knows them again when their parents are gone, and is not fooled by a number that was given
 * to another process.
 */
class TreeMembers {
    #root;
    #marked;
    /** All that were ever seen, by number. */
    #seen = new Map();
    /** Numbers of the groups and sessions that only members can be in. */
    #groups = new Set();
    #sessions = new Set();
    #rootStart;
    /** `root` leads its group and session (POSIX); `marked` knows a member by its looks. */
    constructor(root, marked = () => false) {
        this.#root = root;
        this.#marked = marked;
        this.#groups.add(root);
        this.#sessions.add(root);
    }
    /** Tells that the process with the root's number is the root: to be called while it cannot be another. */
    meetRoot(listed) {
        if (this.#rootStart !== undefined)
            return;
        const root = listed.find(({ pid }) => pid === this.#root);
        if (!root)
            return;
        this.#rootStart = root.started;
        this.#add(root);
    }
    /** Those of `listed` that belong to the tree. */
    update(listed) {
        const living = new Map(listed.map((process) => [process.pid, process]));
        const found = listed.filter((process) => this.#isSeen(process));
        let others = listed.filter((process) => !this.#isSeen(process) && this.#isYoung(process));
        for (let grown = true; grown;) {
            const fresh = others.filter((process) => this.#belongs(process, living));
            for (const process of fresh)
                this.#add(process);
            found.push(...fresh);
            others = others.filter((process) => !fresh.includes(process));
            grown = fresh.length > 0;
        }
        return found;
    }
    #add(process) {
        this.#seen.set(process.pid, process);
        if (process.group > 0)
            this.#groups.add(process.group);
        if (process.session > 0)
            this.#sessions.add(process.session);
    }
    #isSeen({ pid, started }) {
        return this.#seen.get(pid)?.started === started;
    }
    /** Only what was not started before the root can come from it. */
    #isYoung({ started }) {
        return this.#rootStart === undefined || !(started < this.#rootStart);
    }
    #belongs(process, living) {
        return (this.#hasParent(process, living) ||
            this.#isLedByMember(process.group, this.#groups, living) ||
            this.#isLedByMember(process.session, this.#sessions, living) ||
            this.#marked(process));
    }
    /** POSIX gives orphans a new parent, so a parent lives; Windows leaves them the number of the dead one. */
    #hasParent(process, living) {
        const parent = this.#seen.get(process.parent);
        if (!parent || process.started < parent.started)
            return false;
        const now = living.get(process.parent);
        // The number may have gone to another, who is then the parent of what came later.
        return !now || now.started === parent.started || process.started < now.started;
    }
    #isLedByMember(id, known, living) {
        if (!known.has(id))
            return false;
        const leader = living.get(id);
        return !leader || this.#isSeen(leader);
    }
}

;// CONCATENATED MODULE: ./src/shared/processes/process-tree.ts





/** How long the system may take to end what was killed, in ms. */
const KILL_GRACE = 5000;
/** How often it is looked whether something has ended, in ms: at first, and at most. */
const [FIRST_POLL, LONGEST_POLL] = [4, 50];
/** How long a command may take to list the processes, in ms. */
const LIST_TIMEOUT = 15_000;
const QUIETLY = { windowsHide: true, stdio: 'ignore' };
/**
 * A process and all that it has started, directly or not, also what outlives its parent. Whoever wants to find
 * that later has to look (`members`) while the parents live; with a mark on Linux, that is not needed.
 */
class ProcessTree {
    #root;
    #pid;
    #platform;
    #members;
    /** To be made as soon as the root runs. */
    constructor({ root, platform, mark }) {
        // A child that could not be started has no number, and no tree.
        this.#pid = root.pid ?? Number.NaN;
        this.#root = root;
        this.#platform = platform;
        const marked = mark !== undefined && platform === 'linux';
        this.#members = new TreeMembers(this.#pid, marked ? ({ pid }) => hasVariable(pid, mark) : undefined);
        const start = platform === 'linux' ? linuxProcess(this.#pid) : undefined;
        if (start)
            this.#members.meetRoot([start]);
    }
    /** Those that live, the root included; `undefined` where the system does not tell. */
    async members() {
        if (this.#platform === 'linux') {
            const listed = linuxProcesses();
            return listed && this.#members.update(listed);
        }
        // Until we have seen it end, its number cannot go to another.
        const runs = this.#runs();
        const listed = await runLists(listCommands(this.#platform));
        if (!listed)
            return undefined;
        if (runs)
            this.#members.meetRoot(listed);
        return this.#members.update(listed);
    }
    /** Whether nothing lives after at most `time` ms; also true where the system does not tell. */
    async gone(time) {
        const deadline = performance.now() + time;
        let pause = FIRST_POLL;
        while (!(await this.#isEmpty())) {
            if (performance.now() >= deadline)
                return false;
            await (0,external_node_timers_promises_namespaceObject.setTimeout)(pause);
            pause = Math.min(pause * 2, LONGEST_POLL);
        }
        return true;
    }
    /** Asks each to end (POSIX). */
    async ask() {
        for (const { pid } of (await this.members()) ?? [])
            signal(pid, 'SIGTERM');
    }
    /** Kills all of it, and what it starts meanwhile; ends when nothing lives, or after 5 s. Never throws. */
    async kill() {
        const deadline = performance.now() + KILL_GRACE;
        let pause = FIRST_POLL;
        do {
            await this.#killOnce(await this.members());
            if (await this.#isEmpty())
                return;
            await (0,external_node_timers_promises_namespaceObject.setTimeout)(pause);
            pause = Math.min(pause * 2, LONGEST_POLL);
        } while (performance.now() < deadline);
    }
    /** As `kill`, but at once and as far as that goes: for the moment in which this process ends. */
    killNow() {
        const living = this.#platform === 'linux' ? linuxProcesses() : undefined;
        if (living)
            for (const { pid } of this.#members.update(living))
                signal(pid, 'SIGKILL');
        else if (this.#platform !== 'win32')
            this.#killGroup();
        else {
            for (const args of this.#windowsKills())
                (0,external_node_child_process_namespaceObject.spawnSync)('taskkill', args, QUIETLY);
            this.#killRoot();
        }
    }
    #runs() {
        return this.#root.pid !== undefined && this.#root.exitCode === null && this.#root.signalCode === null;
    }
    /** Looks twice: one that starts another and ends, while the list is made, can leave both out of it. */
    async #isEmpty() {
        if ((await this.members())?.length)
            return false;
        // Windows keeps the parent's number, so the next look at the tree finds it anyway; and a list takes a second.
        return this.#platform === 'win32' || !(await this.members())?.length;
    }
    async #killOnce(living) {
        if (this.#platform === 'win32') {
            for (const args of this.#windowsKills(living))
                await taskkill(args);
            this.#killRoot();
            return;
        }
        // First the group, since nothing can fork away from that.
        this.#killGroup(living);
        for (const { pid } of living ?? [])
            signal(pid, 'SIGKILL');
    }
    /** The group's number is free for others when nobody is in it. */
    #killGroup(living) {
        const inUse = living ? living.some(({ group }) => group === this.#pid) : this.#runs();
        if (inUse)
            signal(-this.#pid, 'SIGKILL');
    }
    /** What `taskkill` has left (it may be missing, or refused), the root at least. Harmless where it has not. */
    #killRoot() {
        if (this.#runs())
            signal(this.#pid, 'SIGKILL');
    }
    #windowsKills(living = []) {
        return taskkillArguments(this.#runs() ? this.#pid : undefined, living);
    }
}
/** Sends a signal to a process, or to a group by its negative number; whether there was one to take it. */
function signal(pid, name) {
    try {
        return process.kill(pid, name);
    }
    catch {
        return false;
    }
}
/** The calls of `taskkill` that end a tree: below its root while that runs, and by number what no longer hangs on it. */
function taskkillArguments(root, living) {
    const loose = living.filter(({ pid }) => pid !== root).flatMap(({ pid }) => ['/PID', String(pid)]);
    return [
        ...(root === undefined ? [] : [['/T', '/F', '/PID', String(root)]]),
        ...(loose.length > 0 ? [['/F', ...loose]] : []),
    ];
}
function taskkill(args) {
    return new Promise((resolve) => {
        const killer = (0,external_node_child_process_namespaceObject.spawn)('taskkill', args, QUIETLY);
        killer.on('error', () => resolve());
        killer.on('close', () => resolve());
    });
}
/** The processes that the first command that works lists. */
async function runLists(commands) {
    for (const command of commands) {
        const output = await outputOf(command);
        const listed = output === undefined ? [] : command.parse(output);
        if (listed.length > 0)
            return listed;
    }
    return undefined;
}
function outputOf({ tool, args, env }) {
    const options = { timeout: LIST_TIMEOUT, windowsHide: true, maxBuffer: 2 ** 26, ...(env && { env }) };
    return new Promise((resolve) => {
        (0,external_node_child_process_namespaceObject.execFile)(tool, args, options, (error, stdout) => resolve(error ? undefined : stdout));
    });
}

;// CONCATENATED MODULE: ./src/runtime/kept-lines.ts
/** The newest lines of a stream, as far as `limit` characters go; older ones are forgotten. */
class KeptLines {
    #limit;
    #count;
    #lines = [];
    #length = 0;
    /** `count` gives the bytes that have been read so far. */
    constructor(limit, count) {
        this.#limit = limit;
        this.#count = count;
    }
    /** Takes the next line. */
    add(line) {
        this.#lines.push(line);
        this.#length += line.length + 1;
        // Only now and then, since it moves all lines.
        if (this.#length > 2 * this.#limit)
            this.#forget();
    }
    get lines() {
        this.#forget();
        return [...this.#lines];
    }
    get bytes() {
        return this.#count();
    }
    /** Forgets the oldest lines, but never the last one. */
    #forget() {
        let from = 0;
        while (this.#length > this.#limit && from < this.#lines.length - 1) {
            this.#length -= (this.#lines[from]?.length ?? 0) + 1;
            from += 1;
        }
        if (from > 0)
            this.#lines = this.#lines.slice(from);
    }
}

;// CONCATENATED MODULE: ./src/runtime/start-errors.ts






/** What an app's user reads when a part of the app is gone. */
const REINSTALL = 'Installation may be corrupted. Please reinstall the application.';
/** What `spawn` threw or emitted for a program, as an error that says what is wrong. Reads the disk; never rejects. */
async function startError(cause, failed) {
    const { code = '' } = (cause ?? {});
    const { what, message, ...hints } = await explanation(code, cause, { machine: thisMachine(), ...failed });
    return new SidecarError(what, message, { ...hints, cause });
}
async function explanation(code, cause, failed) {
    const { program, cwd, machine } = failed;
    // The system says of a missing working directory that the program is missing.
    if (cwd !== undefined && !(await isFolder(cwd)))
        return noFolder(program, cwd);
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return start_errors_missing(program);
        case 'EACCES':
        case 'EPERM':
            return refused(program, machine);
        case 'ENOEXEC':
        case 'EFTYPE':
        case 'EBADARCH':
        // Windows has many reasons that Node has no name for; the frequent one is a file that is no program.
        case 'UNKNOWN':
            return start_errors_foreign(program, machine);
        case 'E2BIG':
        case 'ENAMETOOLONG':
            return tooLong(program);
        default:
            return unknown(program, cause);
    }
}
function noFolder(program, cwd) {
    return {
        what: 'program-cannot-start',
        message: `'${fileName(program)}' cannot be started in '${cwd}': there is no such folder.`,
        hint: 'Make the folder first, or leave `cwd` out.',
    };
}
async function start_errors_missing(program) {
    const found = await (0,promises_namespaceObject.stat)(program).catch(() => undefined);
    if (found?.isFile())
        return noInterpreter(program);
    return {
        what: 'program-missing',
        message: found
            ? `'${program}' is a folder, and a program is needed. ${REINSTALL}`
            : `'${program}' does not exist${await besides(program)}.`,
        hint: REINSTALL,
    };
}
/** The file is there: what is missing is the loader or interpreter that it names. */
function noInterpreter(program) {
    const interpreter = interpreterOf(startOf(program));
    const needs = interpreter === undefined ? 'a loader that is not here' : `'${interpreter}', which is not here`;
    const musl = interpreter !== undefined && /\/ld-musl-/.test(interpreter);
    const libc = musl
        ? 'It is built for musl (Alpine)'
        : 'It may be built for another C library (glibc and not musl)';
    return {
        what: 'program-cannot-start',
        message: `'${program}' is there and cannot be started: it needs ${needs}.`,
        ...(interpreter?.includes('/ld') || interpreter === undefined
            ? {
                hint: `${libc} or another processor: build it for this system.`,
                forUsers: 'If you only use the app: install the one for your system.',
            }
            : {
                hint: `Install ${fileName(interpreter)}, or correct the first line of '${program}' (a Windows line ending there is part of the name).`,
            }),
    };
}
async function refused(program, machine) {
    const found = await (0,promises_namespaceObject.stat)(program).catch(() => undefined);
    if (found?.isDirectory())
        return start_errors_missing(program);
    if (found && machine.platform !== 'win32' && (found.mode & 0o111) === 0) {
        return {
            what: 'program-not-executable',
            message: `'${program}' is not executable (its mode is ${(found.mode & 0o777).toString(8)}).`,
            hint: `Run: chmod 755 ${shellQuoted(program)}. For the build: hand over the archive, because upload-artifact loses modes.`,
        };
    }
    return {
        what: 'program-cannot-start',
        message: `The system does not let '${program}' be started (permission denied).`,
        hint: refusedHint(program, machine.platform),
    };
}
function refusedHint(program, platform) {
    if (platform === 'win32')
        return 'A virus scanner or a policy (AppLocker, Smart App Control) may keep it: look into the protection history.';
    if (platform === 'darwin')
        return `It may be in quarantine: xattr -dr com.apple.quarantine ${shellQuoted((0,external_node_path_namespaceObject.dirname)(program))}`;
    return `Its folders must be open to this user, and its file system must not be mounted with noexec: findmnt -T ${shellQuoted(program)}`;
}
function start_errors_foreign(program, { platform, arch }) {
    return {
        what: 'wrong-architecture',
        message: `'${program}' is not a program that ${platform} on ${arch} can start: it is ${kindOf(startOf(program))}.`,
        hint: `Build it on, or for, this system, and see that the download is complete. ${REINSTALL}`,
    };
}
function tooLong(program) {
    return {
        what: 'program-cannot-start',
        message: `'${fileName(program)}' cannot be started: its path, arguments and environment are longer than the system allows.`,
        hint: 'Pass long data through a file or standard input, and give it an environment of its own.',
    };
}
function unknown(program, cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    return {
        what: 'program-cannot-start',
        message: `'${program}' cannot be started: ${said}.`,
        hint: 'If the system is short of something (processes, memory, open files), end what is not needed and start it again.',
    };
}
async function isFolder(path) {
    return (await (0,promises_namespaceObject.stat)(path).catch(() => undefined))?.isDirectory() ?? false;
}

;// CONCATENATED MODULE: ./src/runtime/program.ts








/** Characters of the longest line that is given. */
const program_LONGEST_LINE = 64 * 1024;
const KEEP = 256 * 1024;
/** How long the pipes of a process that has ended may stay open, in ms: what it has started may hold them. */
const DRAIN = 1000;
/** A process that runs, or has: what it says, and how it ended. */
class Program extends external_node_events_namespaceObject.EventEmitter {
    pid;
    tree;
    stdout;
    stderr;
    protocol;
    times = {};
    /** When it was started: ms of `performance.now()`, and the wall clock's. */
    start;
    date;
    /** How it ended. */
    exit;
    /** When it ended, in ms of `performance.now()`. */
    ended;
    /** Settled when it has ended and its output is read. */
    drained;
    #child;
    /** Starts it; throws a `SidecarError` that says why it cannot be started. */
    static async start(options) {
        const mark = `SIDECAR_LAUNCH_${(0,external_node_crypto_namespaceObject.randomUUID)().replaceAll('-', '')}`;
        const clock = { start: performance.now(), date: new Date() };
        try {
            const child = spawnChild(options, mark);
            const spawned = (0,external_node_events_namespaceObject.once)(child, 'spawn');
            const program = child.pid === undefined ? undefined : new Program(child, { ...options, ...clock, mark });
            await spawned;
            if (program)
                return program;
            throw new Error('no process');
        }
        catch (cause) {
            throw await startError(cause, options);
        }
    }
    constructor(child, options) {
        super();
        const { keep = KEEP, machine, mark } = options;
        this.#child = child;
        this.pid = child.pid ?? 0;
        this.start = options.start;
        this.date = options.date;
        this.tree = new ProcessTree({ root: child, platform: machine.platform, mark });
        this.protocol = new Protocol(options.readyLine);
        this.stdout = new KeptLines(keep, bytesOf(child.stdout));
        this.stderr = new KeptLines(keep, bytesOf(child.stderr));
        this.#read('stdout', options.onLine);
        this.#read('stderr', options.onLine);
        // It may end without reading.
        child.stdin.on('error', () => undefined);
        // Whatever else goes wrong with it shows in how it ends.
        child.on('error', () => undefined);
        this.drained = this.#watchEnd();
    }
    /** ms since it was started. */
    elapsed() {
        return performance.now() - this.start;
    }
    /** Sends a signal to the process alone. */
    signal(name) {
        this.#child.kill(name);
    }
    closeStdin() {
        this.#child.stdin.end();
    }
    /** Lets go of its pipes, which what outlives it might hold open. */
    release() {
        this.#child.stdin.destroy();
        this.#child.stdout.destroy();
        this.#child.stderr.destroy();
    }
    #read(stream, onLine) {
        eachLine(this.#child[stream], (line) => {
            this.times.firstLine ??= this.elapsed();
            this[stream].add(line);
            const kind = this.protocol.take(line, stream);
            if (kind === 'boot')
                this.times.boot ??= this.elapsed();
            this.emit('line', kind, line, stream);
            onLine?.(line, stream);
        }, program_LONGEST_LINE);
        this.#child[stream].on('error', () => undefined);
    }
    #watchEnd() {
        const child = this.#child;
        return new Promise((resolve) => {
            const settle = (exit) => {
                this.exit ??= exit;
                resolve(this.exit);
            };
            child.once('exit', (code, signal) => {
                this.exit = { code, signal };
                this.ended = performance.now();
                this.emit('exit', this.exit);
                const overdue = setTimeout(settle, DRAIN, this.exit);
                child.once('close', () => clearTimeout(overdue));
            });
            child.once('close', (code, signal) => settle({ code, signal }));
        });
    }
}
function spawnChild({ program, args, cwd, env, machine }, mark) {
    return (0,external_node_child_process_namespaceObject.spawn)(program, args, {
        cwd,
        env: { ...env, [mark]: '1' },
        // A session of its own: nothing that is meant for us reaches it, and all that it starts can be found.
        detached: machine.platform !== 'win32',
        windowsHide: true,
        // A pipe that stays open: some programs spin when they read the end of standard input again and again.
        stdio: ['pipe', 'pipe', 'pipe'],
    });
}
/** A pipe counts its bytes itself. */
function bytesOf(stream) {
    return () => stream.bytesRead ?? 0;
}

;// CONCATENATED MODULE: ./src/runtime/ready.ts

/** How long is waited for the right line after a wrong one, in ms. */
const GRACE = 2000;
/** Waits until the program is ready, or cannot be any more. Never rejects. */
async function untilReady(program, wish) {
    const stop = new AbortController();
    const watch = {};
    const timers = [];
    const listeners = [];
    try {
        const kind = await new Promise((settle) => {
            const later = (ms, kind) => timers.push(setTimeout(settle, ms, kind));
            later(wish.timeout, 'timeout');
            listeners.push(onAbort(wish.signal, () => settle('interrupted')));
            watchEnd(program, wish, settle);
            if (wish.ready.kind === 'line' || wish.ready.kind === 'auto') {
                listeners.push(watchLines(program, { settle, later }));
            }
            if (wish.ready.kind === 'http' || wish.ready.kind === 'auto') {
                const { path } = wish.ready;
                void untilHealthy(() => healthAddress(program, wish, path), stop.signal, watch).then(
                // Another program may answer when ours could not take the port, and has ended for that.
                (healthy) => healthy && !program.exit && settle('ready'));
            }
        });
        return { kind, ...(watch.last !== undefined && { health: watch.last }) };
    }
    finally {
        stop.abort();
        for (const timer of timers)
            clearTimeout(timer);
        for (const remove of listeners)
            remove();
    }
}
/** Where health is asked: at the port that it says, or that it was told. */
function healthAddress(program, wish, path) {
    const { host = wish.host, port = wish.port } = program.protocol.listening ?? {};
    return port === undefined ? undefined : addressOf(host, port, path);
}
/** Decides when the output is read: the ready line may still be in it, but then it says that nothing runs. */
function watchEnd(program, { ready }, settle) {
    void program.drained.then(({ code }) => settle(ready.kind === 'exit' && code === 0 ? 'ready' : 'exited'));
}
/** Settles at the ready line, and some time after a line that was meant to be it. */
function watchLines(program, { settle, later }) {
    const wrong = new Set();
    const soon = (kind) => {
        if (!wrong.has(kind))
            later(GRACE, kind);
        wrong.add(kind);
    };
    const onLine = (kind) => {
        if (kind === 'ready' && !program.exit)
            settle('ready');
        if (kind === 'near-ready')
            soon('malformed');
        if (program.protocol.readyOnStderr)
            soon('ready-on-stderr');
    };
    program.on('line', onLine);
    return () => program.off('line', onLine);
}
function onAbort(signal, listener) {
    if (signal?.aborted)
        listener();
    signal?.addEventListener('abort', listener, { once: true });
    return () => signal?.removeEventListener('abort', listener);
}

;// CONCATENATED MODULE: ./src/runtime/stop.ts





const TIMEOUT = 10_000;
/** How long the children of a program that has ended may take to end as well, in ms. */
const SETTLE = 500;
/** How long the system may take to report the end of what was killed, in ms. */
const REAP = 5000;
/** What shells make of the end by SIGTERM. */
const SIGTERM_CODE = 143;
/** Stops it, kills what is left of its tree, and says what was found. Never throws. */
async function stopProgram(stopped, options = {}) {
    const { program, machine } = stopped;
    const { polite = { kind: 'signal' }, timeout = TIMEOUT, settle = SETTLE } = options;
    // While its parents live; Windows takes a second for it.
    await program.tree.members();
    const ranUntilNow = program.exit === undefined;
    const start = performance.now();
    if (ranUntilNow)
        await askToStop(stopped, polite);
    const ended = await endsWithin(program, timeout);
    if (!ended)
        await program.tree.kill();
    const exit = ended ?? (await endsWithin(program, REAP)) ?? { code: null, signal: 'SIGKILL' };
    const took = ranUntilNow ? (program.ended ?? performance.now()) - start : 0;
    const orphans = await orphansOf(program, settle);
    const portHeldBy = await holderOf(stopped);
    if (orphans.length > 0)
        await program.tree.kill();
    await drain(program);
    const leftovers = await unpackedFolders(stopped.temp, program.date);
    const asked = polite.kind === 'signal' && machine.platform !== 'win32';
    return {
        clean: ended !== undefined &&
            isPoliteEnd(exit, asked && ranUntilNow) &&
            orphans.length + leftovers.length === 0 &&
            !portHeldBy,
        exit,
        took,
        killed: ended === undefined,
        orphans,
        ...(portHeldBy && { portHeldBy }),
        leftovers,
    };
}
/** Kills it with all that it has started, and reads what it still has to say. */
async function killProgram(program) {
    await program.tree.kill();
    await endsWithin(program, REAP);
    await drain(program);
}
async function askToStop({ program, machine, host, port }, polite) {
    if (polite.kind === 'request') {
        const { listening } = program.protocol;
        const at = listening?.port ?? port;
        if (at !== undefined)
            await ask(addressOf(listening?.host ?? host, at, polite.path), { method: 'POST' });
    }
    else if (polite.kind === 'signal' && machine.platform !== 'win32')
        program.signal('SIGTERM');
    else
        program.closeStdin();
}
/** How it ended, if it does within `time` ms. */
async function endsWithin(program, time) {
    if (program.exit)
        return program.exit;
    const waited = new AbortController();
    return new Promise((resolve) => {
        const settle = (exit) => {
            waited.abort();
            resolve(exit);
        };
        program.once('exit', settle);
        (0,external_node_timers_promises_namespaceObject.setTimeout)(time, undefined, { signal: waited.signal }).then(() => {
            program.off('exit', settle);
            settle();
        }, () => undefined);
    });
}
/** What lives on after the program has ended, and does not end soon. */
async function orphansOf(program, settle) {
    if (await program.tree.gone(settle))
        return [];
    const living = (await program.tree.members()) ?? [];
    return living.map(({ pid, parent, name }) => ({ pid, parent, name }));
}
async function holderOf({ program, machine, host, port }) {
    const at = program.protocol.listening ?? (port === undefined ? undefined : { host, port });
    if (!at || !(await isListening(at.host, at.port)))
        return undefined;
    return (await portOwner(at.port, machine)) ?? { port: at.port };
}
/** Waits until its output is read, which takes no time when nothing holds its pipes. */
async function drain(program) {
    // What the system cannot end is not waited for.
    if (program.exit)
        await program.drained;
    program.release();
}
function isPoliteEnd({ code, signal }, bySignal) {
    return code === 0 || (bySignal && (signal === 'SIGTERM' || code === SIGTERM_CODE));
}

;// CONCATENATED MODULE: ./src/runtime/running-sidecar.ts

/** A sidecar that is ready; see `Launched`. */
class RunningSidecar {
    #stopped;
    #program;
    #forget;
    #stopping;
    /**
     * When `signal` is aborted, it is killed with all that it has started; `forget` is called when there is nothing
     * left to kill.
     */
    constructor(stopped, { signal, forget }) {
        this.#stopped = stopped;
        this.#program = stopped.program;
        const kill = () => void killProgram(this.#program);
        this.#forget = () => {
            signal?.removeEventListener('abort', kill);
            forget();
        };
        if (signal?.aborted)
            kill();
        signal?.addEventListener('abort', kill, { once: true });
        void this.exited.then(async () => {
            // What it has started may outlive it, and is still to be killed. Listing is dear on Windows.
            if (stopped.machine.platform !== 'win32' && (await this.#program.tree.gone(0)))
                this.#forget();
        });
        if (stopped.machine.platform !== 'win32')
            void this.#meet();
    }
    get pid() {
        return this.#program.pid;
    }
    get startedAt() {
        return this.#program.date;
    }
    get port() {
        return this.#program.protocol.listening?.port ?? this.#stopped.port;
    }
    get host() {
        return this.#program.protocol.listening?.host ?? this.#stopped.host;
    }
    get times() {
        return this.#program.times;
    }
    get protocol() {
        return this.#program.protocol;
    }
    get stdout() {
        return this.#program.stdout;
    }
    get stderr() {
        return this.#program.stderr;
    }
    get exited() {
        return this.#program.drained;
    }
    stop(options) {
        this.#stopping ??= stopProgram(this.#stopped, options).finally(this.#forget);
        return this.#stopping;
    }
    async killAlone() {
        await this.#program.tree.members();
        this.#program.signal('SIGKILL');
        return this.exited;
    }
    closeStdin() {
        this.#program.closeStdin();
    }
    async descendants() {
        const living = (await this.#program.tree.members()) ?? [];
        return living
            .filter(({ pid }) => pid !== this.pid)
            .map(({ pid, parent, name }) => ({ pid, parent, name }));
    }
    /** Gets to know its children, but not in the way of who has waited for it. Listing is dear on Windows. */
    async #meet() {
        await new Promise(setImmediate);
        await this.#program.tree.members();
    }
}

;// CONCATENATED MODULE: ./src/runtime/launch.ts













/** Where sidecars listen: nobody else's machine reaches that. */
const HOST = '127.0.0.1';
const READY_TIMEOUT = 60_000;
/** How long a program that was not ready in time may take to end, in ms: as it ends, it may say what it kept back. */
const LAST_WORDS = 2000;
/**
 * Starts a sidecar and waits until it is ready. Throws a `SidecarError` if it cannot be started or does not become
 * ready; then nothing of it is left.
 */
async function launch(options) {
    const { machine = thisMachine(), signal } = options;
    if (signal?.aborted)
        throw interrupted(options.program);
    await checkPort(options, machine);
    const env = substitute(options.env ?? machine.env, options);
    const program = await Program.start({ ...startOptions(options, machine), env });
    const stopped = {
        program,
        machine,
        host: options.host ?? HOST,
        port: options.port,
        temp: tempOf(env, machine.temp),
    };
    const forget = killAtExit(program.tree);
    const wish = readyWish(options);
    const outcome = await untilReady(program, wish);
    if (outcome.kind !== 'ready')
        throw await launch_fail(options.program, stopped, { wish, outcome }).finally(forget);
    program.times.ready = program.elapsed();
    return new RunningSidecar(stopped, { signal, forget });
}
/** Who has the port would be taken for the sidecar: it would answer in its place. */
async function checkPort({ host = HOST, port }, machine) {
    if (port === undefined || !(await isListening(host, port)))
        return;
    throw await portsTaken({ first: port, last: port }, machine);
}
/** Ends what did not become ready, and gives the error for it. */
async function launch_fail(path, stopped, { wish, outcome }) {
    const { program, machine } = stopped;
    const { exit } = program;
    // Known only while it lives: where it listens instead explains that nobody answered.
    const listening = outcome.kind === 'timeout' ? await launch_portsOf(program, machine) : [];
    if (outcome.kind === 'timeout') {
        program.closeStdin();
        await stopProgram(stopped, { timeout: LAST_WORDS });
    }
    else
        await killProgram(program);
    // What its last lines are is known once the pipes are read.
    await (0,external_node_timers_promises_namespaceObject.setImmediate)();
    return notReady({ path, program, wish, outcome, machine, listening, ...(exit && { exit }) });
}
async function launch_portsOf({ tree }, machine) {
    const members = (await tree.members()) ?? [];
    return listeningPorts(members.map(({ pid }) => pid), machine);
}
function readyWish({ ready, host = HOST, port, readyTimeout = READY_TIMEOUT, signal, }) {
    return { ready: ready ?? { kind: 'line' }, host, port, timeout: readyTimeout, signal };
}
function startOptions(options, machine) {
    const { program, args = [], cwd, ready, keep, onLine } = options;
    const readyLine = ready?.kind === 'line' || ready?.kind === 'auto' ? ready.line : undefined;
    return { program, args: args.map((arg) => fill(arg, options)), cwd, readyLine, keep, onLine, machine };
}
function substitute(env, options) {
    return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value === undefined ? value : fill(value, options)]));
}
/** Puts host and port in their places; a place for a port that is not given stays. */
function fill(text, { host = HOST, port }) {
    const filled = text.replaceAll('{host}', host);
    return port === undefined ? filled : filled.replaceAll('{port}', String(port));
}
function interrupted(program) {
    return new SidecarError('launch-interrupted', `'${program}' was not started: it was stopped before.`);
}

;// CONCATENATED MODULE: ./src/runtime/quit.ts
/**
 * Holds up the end of an Electron app until its sidecars have stopped. To be called once, before the app is ready.
 * What kills the app without asking it does not get here: there, the sidecar has to watch its standard input.
 */
function stopBeforeQuit(app, ...sidecars) {
    let stopped = false;
    let stopping = false;
    app.on('before-quit', (event) => {
        if (stopped)
            return;
        event.preventDefault();
        // The user may ask again.
        if (stopping)
            return;
        stopping = true;
        void Promise.all(sidecars.map((sidecar) => sidecar.stop())).then(() => {
            stopped = true;
            app.quit();
        });
    });
}

;// CONCATENATED MODULE: ./src/runtime/records.ts
/** A record of now. Of an error, its standard error and exit are taken too. */
function newRecord(type, { error, ...fields }, { platform, arch }) {
    const record = { type, timestamp: new Date().toISOString(), platform, arch, ...fields };
    if (!error)
        return record;
    const { code, message, hint, stderr, exit } = error;
    return {
        ...record,
        error: { code, message, ...(hint !== undefined && { hint }) },
        ...(stderr.length > 0 && { stderr }),
        ...(exit && { exit }),
    };
}
/** What a manifest says about its program. Nothing is checked: verify-binary has done so before it was packaged. */
function executableInfo(manifest) {
    const { executable: path, name, version, size, digest, createdAt, target, files } = manifest;
    const checksum = files.find((file) => file.path === path)?.sha256;
    const { platform, arch } = target;
    return { path, name, platform, arch, version, size, digest, createdAt, ...(checksum && { checksum }) };
}

;// CONCATENATED MODULE: ./src/sidecar/names.ts

/** Names that Windows gives to devices, with any extension (Microsoft, "Naming Files, Paths, and Namespaces"). */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN_CHARACTER = /[\u0000-\u001f\u007f<>:"/\\|?*]/;
/** Room for version, triple and extension below the 255 bytes that file systems allow. */
const LONGEST_NAME = 120;
/** Why no file of this name can be made on Windows, or undefined if one can. */
function windowsNameProblem(name) {
    if (WINDOWS_DEVICE.test(name))
        return 'Windows keeps this name for a device';
    const character = FORBIDDEN_CHARACTER.exec(name)?.[0];
    if (character)
        return `${JSON.stringify(character)} cannot be part of a file name on every platform`;
    if (/[. ]$/.test(name))
        return 'Windows drops dots and spaces at the end of a name';
    return undefined;
}
/**
 * Checks that `name` can be the name of a program on every platform, so that one configuration serves all.
 * Returns it; throws `name-invalid`.
 */
function checkName(name) {
    const problem = nameProblem(name);
    if (problem === undefined)
        return name;
    throw new errors_UserError('name-invalid', `'${name}' cannot be the name of a program: ${problem}.`, {
        hint: `Choose a name of letters, digits, '-', '_' and '.', such as 'backend'.`,
    });
}
/** File name of the program called `name` on `platform`: with `.exe` on Windows, as it is elsewhere. */
function programName(name, platform) {
    return platform === 'win32' ? `${checkName(name)}.exe` : checkName(name);
}
/** File name under which Tauri looks for the sidecar `name` (`bundle.externalBin`): `<name>-<triple>[.exe]`. */
function tauriProgramName(name, target) {
    return programName(`${checkName(name)}-${target.triple}`, target.platform);
}
/** What the files of a hand-over are called, without extension: `<name>-<version>-<triple>`. */
function handoverName(name, version, target) {
    return checkName(`${checkName(name)}-${version}-${target.triple}`);
}
const ARCHIVE_ENDING = '.tar.zst';
const MANIFEST_ENDING = '.sidecar.json';
function archiveName(handover) {
    return `${handover}${ARCHIVE_ENDING}`;
}
function manifestName(handover) {
    return `${handover}${MANIFEST_ENDING}`;
}
function nameProblem(name) {
    if (name.trim() === '')
        return 'it is empty';
    if (name !== name.trim())
        return 'it begins or ends with a space';
    if (name.startsWith('-'))
        return `it begins with '-' and would be taken for an option`;
    if (Buffer.byteLength(name) > LONGEST_NAME)
        return `it is longer than ${LONGEST_NAME} bytes`;
    return windowsNameProblem(name);
}

;// CONCATENATED MODULE: ./src/runtime/interpreter.ts



/** The folders that virtual environments are made in. */
const ENVIRONMENTS = ['.venv', 'venv'];
/**
 * The Python that runs a project from its sources: the one that is named, that of a virtual environment in the
 * project, that of the active one, or the first on PATH. Throws `program-missing`, with all places that were looked at.
 */
async function findInterpreter({ root, python }, machine) {
    if (python !== undefined)
        return named(python, root, machine);
    const candidates = [...environments(root, machine), ...onPath(machine)];
    for (const candidate of candidates)
        if (await isProgram(candidate.program, machine))
            return candidate;
    throw new SidecarError('program-missing', `No Python was found for the backend in '${root}'.`, {
        hint: `Looked for ${ENVIRONMENTS.join(' and ')} there, and for ${commands(machine)
            .map(({ name }) => name)
            .join(' and ')} on PATH. Make an environment: ${makeEnvironment(root, machine)}`,
    });
}
async function named(python, root, machine) {
    const { resolve } = machine.platform === 'win32' ? external_node_path_namespaceObject.win32 : external_node_path_namespaceObject.posix;
    const isCommand = !/[\\/]/.test(python);
    const candidates = isCommand
        ? onPath(machine, [{ name: python, args: [] }])
        : [{ program: resolve(root, python), args: [] }];
    for (const candidate of candidates)
        if (await isProgram(candidate.program, machine))
            return candidate;
    throw new SidecarError('program-missing', `The interpreter '${python}' does not exist, or cannot be started.`, {
        hint: 'Correct development.python, or leave it out: the virtual environment of the project is found by itself.',
    });
}
function environments(root, machine) {
    const windows = machine.platform === 'win32';
    const { join } = windows ? external_node_path_namespaceObject.win32 : external_node_path_namespaceObject.posix;
    const active = machine.env['VIRTUAL_ENV'];
    const folders = [...ENVIRONMENTS.map((name) => join(root, name)), ...(active ? [active] : [])];
    const inside = windows ? ['Scripts/python.exe'] : ['bin/python3', 'bin/python'];
    return folders.flatMap((folder) => inside.map((path) => ({ program: join(folder, path), args: [] })));
}
/** On Windows, the launcher knows the installed versions, and `python` may be the shop's stand-in. */
function commands({ platform }) {
    const plain = { name: 'python', args: [] };
    return platform === 'win32'
        ? [{ name: 'py', args: ['-3'] }, plain]
        : [{ name: 'python3', args: [] }, plain];
}
function onPath(machine, wanted = commands(machine)) {
    const windows = machine.platform === 'win32';
    const { join, delimiter, isAbsolute } = windows ? external_node_path_namespaceObject.win32 : external_node_path_namespaceObject.posix;
    // Windows spells it `Path`; its own variables are found in any case, a copy's are not.
    const [, path = ''] = Object.entries(machine.env).find(([name]) => name.toUpperCase() === 'PATH') ?? [];
    const folders = path.split(delimiter).filter((folder) => isAbsolute(folder));
    return wanted.flatMap(({ name, args }) => {
        const file = windows && !/\.exe$/i.test(name) ? `${name}.exe` : name;
        return folders.map((folder) => ({ program: join(folder, file), args }));
    });
}
/** Windows' stand-in for Python, which opens the shop, is a file of 0 bytes. */
async function isProgram(path, { platform }) {
    const found = await (0,promises_namespaceObject.stat)(path).catch(() => undefined);
    if (!found?.isFile() || found.size === 0)
        return false;
    if (platform === 'win32')
        return true;
    return (0,promises_namespaceObject.access)(path, promises_namespaceObject.constants.X_OK).then(() => true, () => false);
}
function makeEnvironment(root, { platform }) {
    return platform === 'win32'
        ? `py -3 -m venv "${external_node_path_namespaceObject.win32.join(root, '.venv')}"`
        : `python3 -m venv '${external_node_path_namespaceObject.posix.join(root, '.venv')}'`;
}

;// CONCATENATED MODULE: ./src/runtime/resolve.ts









/** The folder below `resources/` that electron-package puts a sidecar in. */
const FOLDER = 'backend';
const EXECUTABLE = 0o755;
const ANY_EXECUTE_BIT = 0o111;
/**
 * Finds the backend of an app: in development the script and an interpreter for it, in a packaged app the program in
 * its resources, which is made executable if it has lost that. Throws `program-missing` or `program-not-executable`.
 */
async function resolveBackend(options) {
    const { isPackaged, development, log, machine = thisMachine() } = options;
    const mode = isPackaged || !development ? 'production' : 'development';
    try {
        const location = development && !isPackaged
            ? await fromSources(development, machine)
            : await fromResources(options, machine);
        const message = `The backend is ${[location.program, ...location.args].join(' ')}`;
        log?.(newRecord('resolved', { message, mode, path: location.program }, machine));
        return location;
    }
    catch (error) {
        if (error instanceof SidecarError)
            log?.(newRecord('failed', { message: error.message, mode, error }, machine));
        throw error;
    }
}
/**
 * Where the program may be in a packaged app, the first that exists counts: in the folder itself, or in a folder of
 * its own below it, as PyInstaller makes one.
 */
function productionPaths({ resourcesPath, folder = FOLDER, name }, platform) {
    const { join } = pathOf(platform);
    const file = programName(name, platform === 'win32' || platform === 'darwin' ? platform : 'linux');
    return [join(resourcesPath, folder, file), join(resourcesPath, folder, name, file)];
}
async function fromResources(options, machine) {
    const paths = productionPaths(options, machine.platform);
    for (const program of paths) {
        const found = await (0,promises_namespaceObject.stat)(program).catch(() => undefined);
        if (!found?.isFile())
            continue;
        if (machine.platform !== 'win32' && (found.mode & ANY_EXECUTE_BIT) === 0) {
            await makeExecutable(program, machine);
            const message = `The program had no executable bit, and has it again: ${program}`;
            options.log?.(newRecord('repaired', { message, mode: 'production', path: program }, machine));
        }
        return { mode: 'production', program, args: [], folder: pathOf(machine.platform).dirname(program) };
    }
    throw new SidecarError('program-missing', `The backend is missing: there is neither '${paths[0]}' nor '${paths[1]}'${await besides(paths[0])}.`, { hint: REINSTALL });
}
async function makeExecutable(program, { platform }) {
    try {
        await (0,promises_namespaceObject.chmod)(program, EXECUTABLE);
    }
    catch (cause) {
        const { dirname } = pathOf(platform);
        const quarantine = platform === 'darwin'
            ? ` If macOS then says that it cannot be checked: xattr -dr com.apple.quarantine ${shellQuoted(dirname(program))}`
            : '';
        throw new SidecarError('program-not-executable', `'${program}' is not executable, and belongs to somebody else or lies on a read-only disk, so that it cannot be repaired from here.`, {
            hint: `Run: sudo chmod 755 ${shellQuoted(program)} - or reinstall the application.${quarantine}`,
            cause,
        });
    }
}
async function fromSources(backend, machine) {
    const entry = await entryArgs(backend, machine);
    const { program, args } = await findInterpreter(backend, machine);
    // Unbuffered: what Python writes to a pipe would wait in it, the ready line too.
    return { mode: 'development', program, args: [...args, '-u', ...entry], folder: backend.root };
}
/** A file of that name is meant before a module. */
async function entryArgs({ root, entry }, { platform }) {
    const script = pathOf(platform).resolve(root, entry);
    const found = await (0,promises_namespaceObject.stat)(script).catch(() => undefined);
    if (found?.isFile())
        return [script];
    const [, module, call] = /^([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)(?::([A-Za-z_]\w*))?$/.exec(entry) ?? [];
    if (module === undefined || /\.pyw?$/.test(entry))
        throw await noScript(script, { root, entry });
    if (call === undefined)
        return ['-m', module];
    return ['-c', `import sys; from ${module} import ${call}; sys.exit(${call}())`];
}
async function noScript(script, { root, entry }) {
    return new SidecarError('program-missing', `The backend's script '${script}' does not exist${await besides(script)}.`, { hint: `Correct development.entry ('${entry}'), which is relative to development.root ('${root}').` });
}
function pathOf(platform) {
    return platform === 'win32' ? external_node_path_namespaceObject.win32 : external_node_path_namespaceObject.posix;
}

;// CONCATENATED MODULE: ./src/runtime/restart-policy.ts
const RESTARTS = {
    max: 3,
    window: 300_000,
    delay: 500,
    longest: 10_000,
    stable: 60_000,
};
/** Counts restarts and says how long to wait before the next one. Times are ms of one clock. */
class RestartCount {
    #policy;
    #times = [];
    constructor(policy) {
        this.#policy = policy;
    }
    /** Restarts that still count. */
    get count() {
        return this.#times.length;
    }
    /** Tells how long the sidecar was ready before it ended. */
    ran(time) {
        if (time >= this.#policy.stable)
            this.reset();
    }
    /** Counts a restart at `now`, and gives the wait before it; `undefined` if there were too many. */
    next(now) {
        const { max, window, delay, longest } = this.#policy;
        this.#times = this.#times.filter((time) => now - time < window);
        if (this.#times.length >= max)
            return undefined;
        this.#times.push(now);
        return Math.min(delay * 2 ** (this.#times.length - 1), longest);
    }
    reset() {
        this.#times = [];
    }
}

;// CONCATENATED MODULE: ./src/runtime/heartbeat-watch.ts
/** Watches that the heartbeats of one process go on. */
class HeartbeatWatch {
    #timeout;
    #missed;
    #count = 0;
    #timer;
    /** Calls `missed` once when there was none for `timeout` ms; without a time, they are only counted. */
    constructor(timeout, missed) {
        this.#timeout = timeout;
        this.#missed = missed;
        this.#wait();
    }
    /** Takes the number of heartbeats so far, and says whether there was a new one. */
    heard(count) {
        if (count === this.#count)
            return false;
        this.#count = count;
        if (this.#timer)
            this.#wait();
        return true;
    }
    end() {
        clearTimeout(this.#timer);
        this.#timer = undefined;
    }
    #wait() {
        clearTimeout(this.#timer);
        // It must not keep the app alive.
        if (this.#timeout !== undefined)
            this.#timer = setTimeout(() => this.#miss(), this.#timeout).unref();
    }
    #miss() {
        this.end();
        this.#missed();
    }
}

;// CONCATENATED MODULE: ./src/runtime/journal.ts


/** The state of a sidecar, and what is told of it. */
class Journal {
    #emitter;
    #subject;
    #status = 'idle';
    constructor(emitter, subject) {
        this.#emitter = emitter;
        this.#subject = subject;
    }
    get status() {
        return this.#status;
    }
    enter(status) {
        const previous = this.#status;
        if (status === previous)
            return;
        this.#status = status;
        this.#emitter.emit('state', status, previous);
    }
    /** Emits a record of something that happens now. */
    record(type, message, fields = {}) {
        const { path, mode, machine } = this.#subject;
        this.#emitter.emit('record', newRecord(type, { message, mode, path, ...fields }, machine));
    }
    /** Records an error, and emits it where it is listened to: otherwise, an emitter would throw it. */
    complain(error, type = 'error') {
        if (!(error instanceof SidecarError)) {
            this.record(type, String(error));
            return;
        }
        this.record(type, error.message, { error });
        if (this.#emitter.listenerCount('error') > 0)
            this.#emitter.emit('error', error);
    }
}

;// CONCATENATED MODULE: ./src/runtime/port-choice.ts


/** How often another free port is tried when somebody else was faster. */
const ATTEMPTS = 5;
/**
 * Gives `use` one port after the other, as `spec` allows, until it does not fail with `port-in-use`. Throws
 * `port-in-use` or `ports-exhausted` when there is none left; what else `use` throws is thrown on.
 */
async function withPort(spec, { host, machine }, use) {
    let last;
    for await (const port of candidates(spec, host)) {
        try {
            return await use(port);
        }
        catch (error) {
            if (!(error instanceof SidecarError) || error.code !== 'port-in-use')
                throw error;
            last = error;
        }
    }
    // What the program itself has said about the one port tells more.
    if (spec.kind === 'auto' || (last !== undefined && spec.first === spec.last))
        throw last;
    throw await portsTaken(spec, machine);
}
async function* candidates(spec, host) {
    if (spec.kind === 'auto') {
        for (let attempt = 0; attempt < ATTEMPTS; attempt += 1)
            yield await freePort(host);
        return;
    }
    for (let port = spec.first; port <= spec.last; port += 1) {
        if (await isPortFree(port, host))
            yield port;
    }
}

;// CONCATENATED MODULE: ./src/runtime/sidecar-failures.ts




/** Lines of standard error that an error carries. */
const sidecar_failures_LINES = 20;
/** It was stopped while it was being started. */
function stoppedWhileStarting(program) {
    return new SidecarError('launch-interrupted', `'${fileName(program)}' was stopped before it was ready.`);
}
/** Its heartbeats have stopped. */
function hung(program, launched, timeout) {
    const time = formatDuration(timeout);
    return new SidecarError('heartbeat-missed', `'${fileName(program)}' gave no HEARTBEAT for ${time}.`, {
        hint: 'It is stopped and started again. Does it do long work where it should answer requests?',
        stderr: launched.stderr.lines.slice(-sidecar_failures_LINES),
    });
}
/** It has ended by itself, or could not be started again, and there are no restarts left. */
function restartsExhausted(program, restarts, { launched, exit, cause }) {
    const often = restarts === 0 ? 'is not started again' : `was started again ${restarts} times without lasting success`;
    const message = `'${fileName(program)}' ended with ${exitText(exit)} and ${often}.`;
    const why = cause instanceof SidecarError ? cause : undefined;
    return new SidecarError('restarts-exhausted', why ? `${message} The last attempt: ${why.message}` : message, {
        hint: why?.hint ??
            'The last lines of its standard error say why; restarting the application starts it anew.',
        stderr: why?.stderr ?? launched.stderr.lines.slice(-sidecar_failures_LINES),
        exit,
        cause,
    });
}

;// CONCATENATED MODULE: ./src/runtime/sidecar.ts













/**
 * A sidecar as an app wants it: started, watched, restarted when it ends by itself, and stopped with all that it
 * has started. May be started again after it was stopped or has failed.
 */
class Sidecar extends external_node_events_namespaceObject.EventEmitter {
    #options;
    #journal;
    #restarts;
    /** What runs and is ready. */
    #launched;
    /** The start or restart that is under way, or was the last. */
    #up;
    /** Ends what is under way. */
    #cancel = new AbortController();
    #stopping;
    /** How often it was asked to stop. */
    #stops = 0;
    #heart;
    #faultTold = false;
    /** ms of `performance.now()`. */
    #readyAt = 0;
    #lastExit;
    constructor(options) {
        super();
        const { program, mode = 'production', machine = thisMachine() } = options;
        this.#options = options;
        this.#journal = new Journal(this, { path: program, mode, machine });
        this.#restarts = new RestartCount({ ...RESTARTS, ...options.restart });
    }
    get status() {
        return this.#journal.status;
    }
    /** What is known of it now. */
    get info() {
        const { program, host = HOST, mode = 'production' } = this.#options;
        const { status } = this;
        const lastExit = this.#lastExit && { lastExit: this.#lastExit };
        const base = { status, mode, path: program, restarts: this.#restarts.count, ...lastExit };
        const launched = this.#launched;
        if (!launched)
            return { ...base, host };
        const { pid, port, times, protocol, startedAt } = launched;
        return {
            ...base,
            host: launched.host,
            pid,
            startedAt: startedAt.toISOString(),
            ...(port !== undefined && { port }),
            ...(times.ready !== undefined && { readyAfter: times.ready }),
            ...(protocol.boot && { version: protocol.boot.version }),
        };
    }
    /**
     * Starts it and waits until it is ready. Throws a `SidecarError` if it does not become that, and
     * `launch-interrupted` if it is stopped meanwhile. Does nothing new while it starts or runs.
     */
    start() {
        if (this.#stopping)
            return this.#startAfter(this.#stopping);
        if (this.#up && ['starting', 'ready', 'restarting'].includes(this.status))
            return this.#up;
        this.#restarts.reset();
        this.#journal.enter('starting');
        return this.#bringUp((signal) => this.#launch(signal));
    }
    /** Stops it in any state. Ends when nothing of it is left; `undefined` if it was not ready. Never throws. */
    stop(options = this.#options.stop) {
        this.#stops += 1;
        this.#stopping ??= this.#end(options).finally(() => {
            this.#stopping = undefined;
        });
        return this.#stopping;
    }
    /** The last word counts: a stop that comes after the start has to be the end. */
    async #startAfter(stopping) {
        const stops = this.#stops;
        await stopping;
        if (this.#stops !== stops)
            throw stoppedWhileStarting(this.#options.program);
        return this.start();
    }
    async #end(options) {
        if (this.status === 'idle' || this.status === 'stopped')
            return undefined;
        this.#journal.enter('stopping');
        this.#journal.record('stopping', 'It is asked to stop.');
        this.#heart?.end();
        const launched = this.#launched;
        // What is ready is asked; what is not yet is killed.
        if (!launched)
            this.#cancel.abort();
        const report = await launched?.stop(options);
        await this.#up?.catch(() => undefined);
        this.#launched = undefined;
        this.#journal.enter('stopped');
        const how = report ? `It ended with ${exitText(report.exit)}.` : 'Nothing was running.';
        this.#journal.record('stopped', how, report ? { exit: report.exit } : {});
        return report;
    }
    /** Brings it up by `work`; the state follows. */
    #bringUp(work) {
        this.#cancel = new AbortController();
        this.#up = this.#whenReady(work, this.#cancel.signal);
        // Whoever wants to know has the promise, or the event.
        this.#up.catch(() => undefined);
        return this.#up;
    }
    async #whenReady(work, signal) {
        const launched = await work(signal).catch((error) => {
            // If it is being stopped, that sets the state.
            if (!signal.aborted) {
                this.#journal.enter('failed');
                this.#journal.complain(error, 'failed');
            }
            throw error;
        });
        if (!signal.aborted)
            return this.#welcome(launched);
        await launched.stop({ timeout: 0 });
        throw stoppedWhileStarting(this.#options.program);
    }
    #launch(signal) {
        const { port, host = HOST, machine = thisMachine(), onLine: _, ...options } = this.#options;
        this.#journal.record('starting', `${fileName(options.program)} is started.`);
        const onLine = (line, stream) => this.#hear(line, stream);
        const launchAt = (at) => launch({ ...options, host, machine, signal, onLine, ...(at !== undefined && { port: at }) });
        return port === undefined ? launchAt() : withPort(port, { host, machine }, launchAt);
    }
    #welcome(launched) {
        this.#launched = launched;
        this.#faultTold = false;
        this.#readyAt = performance.now();
        this.#heart = new HeartbeatWatch(this.#options.heartbeatTimeout, () => this.#missHeartbeat(launched));
        void launched.exited.then((exit) => this.#onExit(launched, exit));
        this.#journal.enter('ready');
        const { info } = this;
        const took = formatDuration(launched.times.ready ?? 0);
        this.#journal.record('ready', `It is ready after ${took}.`, {
            pid: launched.pid,
            ...(info.port !== undefined && { port: info.port }),
        });
        this.emit('ready', info);
        this.#checkProtocol(launched);
        return info;
    }
    #hear(line, stream) {
        this.#options.onLine?.(line, stream);
        this.emit('line', line, stream);
        if (!this.#launched)
            return;
        if (this.#heart?.heard(this.#launched.protocol.heartbeats))
            this.emit('heartbeat');
        this.#checkProtocol(this.#launched);
    }
    /** That it says READY again is told once; it still runs. */
    #checkProtocol({ protocol }) {
        if (this.#faultTold || protocol.readyCount < 2)
            return;
        this.#faultTold = true;
        const { program, ready } = this.#options;
        const line = ready && 'line' in ready ? ready.line : undefined;
        const speaker = { name: fileName(program), ...(line !== undefined && { readyLine: line }) };
        this.#journal.complain(protocolFault(protocol, speaker));
    }
    /** It hangs: it is stopped, and its end is taken as any other. */
    #missHeartbeat(launched) {
        const { program, heartbeatTimeout = 0 } = this.#options;
        this.#journal.complain(hung(program, launched, heartbeatTimeout));
        void launched.stop(this.#options.stop);
    }
    #onExit(launched, exit) {
        this.#heart?.end();
        this.#lastExit = exit;
        this.emit('exit', exit);
        if (this.status !== 'ready' || this.#launched !== launched)
            return;
        this.#launched = undefined;
        this.#journal.enter('restarting');
        const stderr = launched.stderr.lines.slice(-20);
        const details = { pid: launched.pid, exit, ...(stderr.length > 0 && { stderr }) };
        this.#journal.record('exited', `It ended by itself with ${exitText(exit)}.`, details);
        this.#restarts.ran(performance.now() - this.#readyAt);
        void this.#bringUp((signal) => this.#restart(launched, signal));
    }
    /** Starts it until it is ready again, or there were too many restarts. */
    async #restart(previous, signal) {
        // It may have left children.
        await previous.stop();
        const exit = await previous.exited;
        let cause;
        for (;;) {
            const delay = this.#restarts.next(performance.now());
            if (delay === undefined) {
                const { program } = this.#options;
                throw restartsExhausted(program, this.#restarts.count, { launched: previous, exit, cause });
            }
            const attempt = this.#restarts.count;
            this.#journal.record('restarting', `Restart ${attempt} follows in ${formatDuration(delay)}.`);
            this.emit('restart', { attempt, delay });
            await (0,external_node_timers_promises_namespaceObject.setTimeout)(delay, undefined, { signal }).catch(() => undefined);
            if (signal.aborted)
                throw stoppedWhileStarting(this.#options.program);
            try {
                return await this.#launch(signal);
            }
            catch (error) {
                if (signal.aborted)
                    throw error;
                this.#journal.complain(error);
                cause = error;
            }
        }
    }
}

;// CONCATENATED MODULE: ./src/runtime/index.ts















var __webpack_exports__READY_LINE = __webpack_exports__.je;
var __webpack_exports__RESTARTS = __webpack_exports__.Hj;
var __webpack_exports__Sidecar = __webpack_exports__.yu;
var __webpack_exports__SidecarError = __webpack_exports__.SH;
var __webpack_exports__addressOf = __webpack_exports__.ci;
var __webpack_exports__ask = __webpack_exports__.kA;
var __webpack_exports__choosePort = __webpack_exports__.t9;
var __webpack_exports__diagnoseExit = __webpack_exports__.L7;
var __webpack_exports__executableInfo = __webpack_exports__.JU;
var __webpack_exports__freePort = __webpack_exports__.ov;
var __webpack_exports__isPortFree = __webpack_exports__.Ci;
var __webpack_exports__launch = __webpack_exports__.ql;
var __webpack_exports__newRecord = __webpack_exports__.Mx;
var __webpack_exports__parsePortSpec = __webpack_exports__.qy;
var __webpack_exports__portOwner = __webpack_exports__.l;
var __webpack_exports__productionPaths = __webpack_exports__.gU;
var __webpack_exports__protocolFault = __webpack_exports__.pT;
var __webpack_exports__resolveBackend = __webpack_exports__.Bm;
var __webpack_exports__stopBeforeQuit = __webpack_exports__.rf;
var __webpack_exports__thisMachine = __webpack_exports__.g8;
export { __webpack_exports__READY_LINE as READY_LINE, __webpack_exports__RESTARTS as RESTARTS, __webpack_exports__Sidecar as Sidecar, __webpack_exports__SidecarError as SidecarError, __webpack_exports__addressOf as addressOf, __webpack_exports__ask as ask, __webpack_exports__choosePort as choosePort, __webpack_exports__diagnoseExit as diagnoseExit, __webpack_exports__executableInfo as executableInfo, __webpack_exports__freePort as freePort, __webpack_exports__isPortFree as isPortFree, __webpack_exports__launch as launch, __webpack_exports__newRecord as newRecord, __webpack_exports__parsePortSpec as parsePortSpec, __webpack_exports__portOwner as portOwner, __webpack_exports__productionPaths as productionPaths, __webpack_exports__protocolFault as protocolFault, __webpack_exports__resolveBackend as resolveBackend, __webpack_exports__stopBeforeQuit as stopBeforeQuit, __webpack_exports__thisMachine as thisMachine };
