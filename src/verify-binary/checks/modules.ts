import { nearest } from '../../shared/nearest.ts';
import { likelyModules } from '../../sidecar/distribution-names.ts';
import { moduleOfFile } from '../../sidecar/module-files.ts';
import { type CheckResult, failed, passed, skipped } from '../check.ts';
import type { Evidence } from '../evidence.ts';

/** `modules`: the required modules are in the bundle's table of contents, and the forbidden ones are not. */
export function checkModules(evidence: Evidence): CheckResult {
  const { given, contents, subject } = evidence;
  const [required, forbidden] = [given['required-modules'], given['forbidden-modules']];
  const asked = required.length + forbidden.length;
  if (!contents) return unknown(asked, subject.manifest?.packager.name);
  const lost = lostWithFiles(evidence);
  const missing = required.filter((name) => !contents.modules.has(name) && !lost.has(name));
  const present = forbidden.filter((name) => contents.modules.has(name));
  if (missing.length > 0 || present.length > 0) {
    return failed('modules', {
      measured: [
        ...(missing.length > 0 ? [`not in the bundle: ${missing.join(', ')}`] : []),
        ...(present.length > 0 ? [`in the bundle: ${present.join(', ')}`] : []),
      ].join('; '),
      expected: [
        ...(missing.length > 0 ? ["every one of 'required-modules' in it"] : []),
        ...(present.length > 0 ? ["none of 'forbidden-modules' in it"] : []),
      ].join(', '),
      hint: [...missing.map((name) => hintFor(name, contents.modules)), ...present.map(hintToLeaveOut)].join(
        ' ',
      ),
    });
  }
  const count = `${contents.modules.size} modules in the bundle`;
  if (asked === 0)
    return { ...skipped('modules', "none are asked for ('required-modules')"), measured: count };
  if (required.some((name) => lost.has(name))) {
    return skipped('modules', 'not reached: the files of required modules are missing, see manifest');
  }
  return passed(
    'modules',
    `${required.length} required and there, ${forbidden.length} forbidden and not; ${count}`,
  );
}

function unknown(asked: number, packager: string | undefined): CheckResult {
  const what = packager === undefined || packager === 'pyinstaller' ? 'It is not' : `${packager} is not`;
  const why = `${what} PyInstaller's: which modules it holds cannot be read from the files`;
  if (asked === 0) return skipped('modules', why);
  return failed('modules', {
    measured: why,
    expected: 'a table of contents to look up the modules in',
    hint: "Ask the running program instead, with a request that needs them: 'requests: GET /path 200'; and leave out 'required-modules' and 'forbidden-modules'. Nuitka compiles modules into the program.",
  });
}

/** Modules whose files the manifest misses: that is one finding, and `manifest` has it. */
function lostWithFiles({ differences, contents }: Evidence): ReadonlySet<string> {
  const folder = contents?.bundle.contentsDirectory;
  const prefix = folder === undefined ? '' : `${folder}/`;
  const paths = differences.manifest
    .filter(({ what, path }) => what === 'missing' && path.startsWith(prefix))
    .map(({ path }) => path.slice(prefix.length));
  return new Set(paths.map(moduleOfFile).filter((name) => name !== undefined));
}

/** The line to change: the spelling, if a module of that name is there; else the option that adds it. */
function hintFor(name: string, modules: ReadonlySet<string>): string {
  const imported = likelyModules(name);
  const [there] = imported.filter((module) => modules.has(module));
  if (there !== undefined)
    return `'${name}' is a distribution; its module is there: 'required-modules: ${there}'.`;
  const module = imported[0] ?? name;
  const parent = module.split('.')[0] ?? module;
  const close = nearest(name, modules);
  const meant = close === undefined ? '' : ` Did you mean '${close}', which is there?`;
  const line =
    module.includes('.') && modules.has(parent)
      ? `collect-submodules: ${parent}`
      : `hidden-imports: ${module}`;
  return `'${name}': add '${line}' to build-backend, and the package to the requirements.${meant}`;
}

function hintToLeaveOut(name: string): string {
  return `'${name}': add 'exclude-modules: ${name}' to build-backend.`;
}
