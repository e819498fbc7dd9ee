import { type Finding, FOR_USERS, fileName, type Said, type Symptom } from './symptom.ts';

const MODULE = String.raw`['"]?([\w.]+)['"]?`;

/** What Python programs, and PyInstaller's start of them, write when something is not in the bundle. */
export const pythonSymptoms: readonly Symptom[] = [
  { pattern: /No module named '?encodings'?/, find: (_, said) => noStandardLibrary(said) },
  {
    pattern: new RegExp(
      String.raw`(?:(?:ModuleNotFoundError|ImportError|was): |python[\w.]*: |Failed to execute script .*: )No module named ${MODULE}`,
      'i',
    ),
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
    pattern:
      /PackageNotFoundError: (?:No package metadata was found for )?([\w.-]+)|DistributionNotFound: The '([\w.-]+)/,
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
    pattern:
      /Could not load PyInstaller's embedded PKG archive|Cannot open PyInstaller archive from executable/,
    find: (_, said) => damaged(said),
  },
  {
    pattern:
      /(?:Could not|cannot) create temporary directory|Failed to (?:extract|create parent directory).*/i,
    find: (_, { lines }) => noRoom(lines.at(-1) ?? ''),
  },
];

function noModule(module: string): Finding {
  return {
    code: 'dependency-missing',
    message: `Missing dependency: ${module}`,
    hint: `Add it to the build: \`hidden-imports: ${module}\`, and to the requirements if they do not install it.`,
    forUsers: FOR_USERS,
  };
}

function noStandardLibrary({ program }: Said): Finding {
  return {
    code: 'dependency-missing',
    message: `Missing dependency: encodings, the first module of Python's standard library that '${fileName(program)}' loads`,
    hint: 'The bundle is incomplete (base_library.zip is missing), or the variable PYTHONHOME leads an interpreter elsewhere: unset it. Installation may be corrupted. Please reinstall the application.',
  };
}

function noName(name: string, module: string, circular: boolean): Finding {
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

function importFailed(why: string): Finding {
  return {
    code: 'dependency-missing',
    message: `Missing dependency: an import failed, with the words: ${why}`,
    hint: `Start the backend from its sources: if that works, compare what it loads with the bundle (\`collect-all: <package>\`).`,
    forUsers: FOR_USERS,
  };
}

function noMetadata(name: string): Finding {
  return {
    code: 'data-file-missing',
    message: `Missing package metadata: ${name} (its version or entry points are asked for at run time).`,
    hint: `Add it to the build: \`copy-metadata: ${name}\`.`,
    forUsers: FOR_USERS,
  };
}

/** Only what should be inside of the bundle: any other file is the program's own affair. */
function noFile(written: string, { program }: Said): Finding | undefined {
  const path = written.replaceAll('\\\\', '\\');
  const inside = insideBundle(path, program);
  if (inside === undefined) return undefined;
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
function insideBundle(path: string, program: string): string | undefined {
  const unpacked = /(?:^|[\\/])(?:_MEI\w+|_internal)[\\/](.+)$/.exec(path)?.[1];
  if (unpacked !== undefined) return slashed(unpacked);
  const own = slashed(program).split('/').slice(0, -1).join('/');
  const found = slashed(path);
  return own !== '' && found.startsWith(`${own}/`) ? found.slice(own.length + 1) : undefined;
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

function noTemplate(name: string): Finding {
  return {
    code: 'data-file-missing',
    message: `Missing data file: the template ${name} is not in the bundle.`,
    hint: `Add its folder to the build: \`add-data: <folder of the source>/templates:templates\`, or \`collect-data: <package>\`.`,
    forUsers: FOR_USERS,
  };
}

function damaged({ program }: Said): Finding {
  return {
    code: 'program-cannot-start',
    message: `'${fileName(program)}' is damaged: PyInstaller's archive at its end is cut off or changed.`,
    hint: 'Nothing may rewrite the program after the build (strip, UPX, a resource editor, a signing tool that does not know it). Installation may be corrupted. Please reinstall the application.',
  };
}

function noRoom(line: string): Finding {
  return {
    code: 'program-cannot-start',
    message: `The program cannot unpack itself: ${line.replace(/^\[PYI-\d+:ERROR\] /, '')}`,
    hint: 'The folder for temporary files must exist, be writable and have room. A one-directory build unpacks nothing: `mode: onedir`.',
  };
}
