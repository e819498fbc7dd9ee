import { nearest } from '../../shared/nearest.ts';
import { likelyModules } from '../../sidecar/distribution-names.ts';
import { moduleOfFile } from '../../sidecar/module-files.ts';
import { type CheckResult, failed, passed, skipped } from '../check.ts';
import type { Evidence } from './evidence.ts';

/** `modules`: the required modules are in the bundle's table of contents, and the forbidden ones are not. */
export function checkModules(evidence: Evidence): CheckResult {
  const { given, contents, subject } = evidence;
  const [required, forbidden] = [given['required-modules'], given['forbidden-modules']];
  const asked = required.length + forbidden.length;
  if (!contents) return unknown(asked, subject.manifest?.packager.name);
  const lost = lostWithFiles(evidence);
  const absent = required.filter((name) => !contents.modules.has(name));
  const missing = absent.filter((name) => !lost(name));
  const present = forbidden.filter((name) => contents.modules.has(name));
  if (missing.length > 0 || present.length > 0) {
    return finding(missing, present, contents.modules);
  }
  const count = `${contents.modules.size} modules in the bundle`;
  if (asked === 0)
    return { ...skipped('modules', "none are asked for ('required-modules')"), measured: count };
  if (absent.length > 0) {
    return skipped('modules', 'not reached: the files of required modules are not those of the manifest');
  }
  return passed(
    'modules',
    `${required.length} required and there, ${forbidden.length} forbidden and not; ${count}`,
  );
}

function finding(
  missing: readonly string[],
  present: readonly string[],
  modules: ReadonlySet<string>,
): CheckResult {
  const both = (absent: string, extra: string, separator: string) =>
    [...(missing.length > 0 ? [absent] : []), ...(present.length > 0 ? [extra] : [])].join(separator);
  return failed('modules', {
    measured: both(`not in the bundle: ${missing.join(', ')}`, `in the bundle: ${present.join(', ')}`, '; '),
    expected: both("every one of 'required-modules' in it", "none of 'forbidden-modules' in it", ', '),
    hint: [...missing.map((name) => hintFor(name, modules)), ...present.map(hintToLeaveOut)].join(' '),
  });
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

/** Whether the file of a module is missing or changed: that is one finding, and `manifest` has it. */
function lostWithFiles({ differences, contents }: Evidence): (name: string) => boolean {
  const folder = contents?.bundle.contentsDirectory;
  const prefix = folder === undefined ? '' : `${folder}/`;
  const paths = differences.manifest
    .filter(({ what, path }) => what !== 'extra' && path.startsWith(prefix))
    .map(({ path }) => path.slice(prefix.length));
  const modules = new Set(paths.map(moduleOfFile));
  // It holds a part of the standard library, and nobody knows which when it is gone.
  return (name) => paths.includes('base_library.zip') || modules.has(name);
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
