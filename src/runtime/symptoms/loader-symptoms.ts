import { type Finding, FOR_USERS, fileName, type Said, type Symptom } from './symptom.ts';

/** A file or soname as the loaders write it, with or without a folder. */
const LIBRARY = String.raw`([^\s:'"]+?\.(?:so[.\d]*|dylib|dll))`;
const VERSION = /version [`'](GLIBC|GLIBCXX|CXXABI|GCC)_([\d.]+)' not found(?: \(required by ([^)]+)\))?/;

/** What the loaders of Linux (glibc, musl), macOS and Windows write when they cannot load a program or library. */
export const loaderSymptoms: readonly Symptom[] = [
  { pattern: VERSION, find: (_, said) => tooOld(said) },
  {
    pattern:
      /'([^']+)' not valid for use in process: (.*?different Team IDs|library load disallowed by system policy)/,
    find: ([library = '', why = '']) => notValid(library, why),
  },
  {
    pattern: /'([^']+)' \(code signature invalid/,
    find: ([library = '']) => notValid(library, 'its signature is invalid'),
  },
  {
    pattern: /'([^']+)' \(mach-o file, but is an incompatible architecture \(have '([^']+)', need '([^']+)'/,
    find: ([library = '', have = '', need = '']) =>
      foreign(library, `it is for ${have}, and ${need} is needed`),
  },
  {
    pattern: /(\S+): wrong ELF class: (\w+)/,
    find: ([library = '', found = '']) => foreign(library, `its class is ${found}`),
  },
  {
    pattern:
      /(?:^|\s)(\S+?): (?:cannot execute binary file|Bad CPU type in executable|Exec format error)|\[Errno (?:8|86)\] .*: '([^']+)'/,
    find: ([program = '', child = '']) => foreign(program || child, 'this processor cannot run it'),
  },
  {
    pattern:
      /(?:DLL load failed while importing (\w+)|LoadLibrary|WinError 193\])\W.*?%1 is not a valid Win32 application/,
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
    pattern:
      /symbol lookup error: (\S+): undefined symbol: (\w+)|ImportError: (\S+): undefined symbol: (\w+)/,
    find: ([library = '', symbol = '', other = '', its = '']) => unsuited(library || other, symbol || its),
  },
  {
    pattern: /DLL load failed while importing (\w+): (.+)/,
    find: ([module = '', why = '']) =>
      missing(`a DLL that the module ${module} needs`, why.replace(/\.$/, '')),
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
    pattern:
      /(?:Failed to load Python (?:shared library|DLL)|Error loading Python (?:lib|DLL)) '(?:.*?[/\\])?([^/\\']+)'(?=: |\.|$)(.*)/,
    find: ([library = '', why = '']) =>
      missing(library, why.replace(/^[:.\s]+/, '') || 'it cannot be loaded'),
  },
];

/** The newest version that was asked for, whichever line named it. */
function tooOld({ lines, glibc, program }: Said): Finding | undefined {
  const found = lines.flatMap((line) => {
    const [, library = '', version = '', by = ''] = VERSION.exec(line) ?? [];
    return version ? [{ library, version, by }] : [];
  });
  const last = found.at(-1);
  if (!last) return undefined;
  const needed = found
    .filter(({ library }) => library === last.library)
    .reduce((newest, each) => (isNewer(each.version, newest.version) ? each : newest));
  const has =
    needed.library === 'GLIBC' && glibc ? `this system has ${glibc}` : 'this system has an older one';
  const by = needed.by ? ` (it is asked for by ${fileName(needed.by)})` : '';
  return {
    code: 'glibc-too-old',
    message: `'${fileName(program)}' needs ${needed.library}_${needed.version}, and ${has}${by}.`,
    hint: `Build it on the oldest Linux that it is for, such as a container of it; verify-binary's input max-glibc keeps it so.`,
    forUsers: 'If you only use the app: it needs a newer Linux.',
  };
}

function isNewer(a: string, b: string): boolean {
  return a.localeCompare(b, 'en', { numeric: true }) > 0;
}

function notValid(library: string, why: string): Finding {
  return {
    code: 'library-validation',
    message: `macOS does not let the program load '${library}': ${why}.`,
    hint: `Sign every file inside with one identity, inside out (sign-notarize does), not the outer program alone; a one-file program must be signed while it is built.`,
    forUsers: FOR_USERS,
  };
}

function foreign(what: string, why: string): Finding {
  return {
    code: 'wrong-architecture',
    message: `'${what}' is built for another processor or system: ${why}.`,
    hint: `Build on, or with target-arch for, the machine that it is for; a wheel of the wrong platform may be among the requirements.`,
    forUsers: 'If you only use the app: install the one for your processor.',
  };
}

/** The DLL that PyInstaller named in the line before the system's own words. */
function loadedDll({ lines, program }: Said): string {
  const named = /DLL '([^']+)'/.exec(lines.at(-2) ?? '')?.[1];
  return fileName(named ?? program);
}

function missing(library: string, why: string): Finding {
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

function unsuited(library: string, symbol: string): Finding {
  return {
    code: 'library-missing',
    message: `Missing library: ${library} finds no library that has ${symbol}.`,
    hint: `An older library of the same name was loaded before it, or belongs to the system: bundle the one that it was built with (add-binary).`,
    forUsers: FOR_USERS,
  };
}

/** dyld names the system that was built for in the next lines or the same one; both orders are seen. */
function newerMacos(symbol: string, { lines }: Said): Finding {
  const version = /built for macOS ([\d.]+)/.exec(lines.at(-1) ?? '')?.[1];
  return version ? needsMacos(version) : unsuited('The program', symbol);
}

function needsMacos(version: string): Finding {
  return {
    code: 'program-cannot-start',
    message: `The program is built for macOS ${version}, which is newer than this one.`,
    hint: `Build it with a Python and wheels for the oldest macOS that it is for; verify-binary's input min-macos keeps it so.`,
    forUsers: 'If you only use the app: it needs a newer macOS.',
  };
}
