import { ge, valid } from '@renovatebot/pep440';
import type { Host } from '../../shared/host.ts';
import type { Interpreter } from './interpreter.ts';
import type { EnvironmentLayout } from './layout.ts';
import { uvVariablesFromPip } from './pip-configuration.ts';
import { resolverError } from './resolver-errors.ts';
import { type Uv, uvNeeded } from './uv.ts';
import { childEnvironment } from './variables.ts';

export type InstallHost = Pick<
  Host,
  'exec' | 'env' | 'platform' | 'temp' | 'cache' | 'info' | 'annotate' | 'progress'
>;

/** Where packages go, and from where relative paths count. */
export interface Target {
  /** The environment's own folder. */
  folder: string;
  layout: EnvironmentLayout;
  interpreter: Interpreter;
  workingDirectory: string;
}

/** For the message of a failure. */
export interface Subject {
  label: string;
  files: readonly string[];
  /** Variables for the builds that an installation may need. */
  env?: Record<string, string>;
}

/** Installs into one environment. */
export interface Installer {
  name: 'uv' | 'pip';
  version: string;
  /** Makes the empty environment. */
  create(): Promise<void>;
  /** Installs what `args` say (as for `pip install`). Throws a `requirements-…` error. */
  install(args: readonly string[], subject: Subject): Promise<void>;
  /** Installs what a uv.lock holds for the project in `folder`, without dev groups and the project. pip throws `uv-needed`. */
  sync(folder: string, subject: Subject): Promise<void>;
}

/** An installer that uses uv. */
export async function uvInstaller(uv: Uv, target: Target, host: InstallHost): Promise<Installer> {
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
    create: () =>
      run(uv.program, ['venv', '--no-project', '--python', executable, folder], environmentSubject),
    install: (args, subject) =>
      run(uv.program, ['pip', 'install', '--python', layout.python, ...args], subject),
    sync: (project, subject) => {
      const what = ['--frozen', '--no-dev', '--no-install-project', '--no-editable', '--inexact'];
      return run(uv.program, ['sync', ...what, '--python', executable], { ...subject, cwd: project });
    },
  };
}

/** The first pip that can install into another environment than its own (`--python`). */
const PIP_FOR_OTHERS = '22.3';

/** Whether `interpreter` can make an environment and fill it with pip. */
export function hasPipInstaller({ hasVenv, hasEnsurepip, pip }: Interpreter): boolean {
  return hasVenv && (hasEnsurepip || servesOthers(pip));
}

function servesOthers(pip: string | null): boolean {
  return pip !== null && valid(pip) !== null && ge(pip, PIP_FOR_OTHERS);
}

/** An installer that uses the standard library's venv and pip. */
export function pipInstaller(target: Target, host: InstallHost): Installer {
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

const environmentSubject: Subject = { label: 'the environment', files: [] };

function runner({ interpreter, workingDirectory }: Target, host: InstallHost, env: Record<string, string>) {
  return async (
    tool: string,
    args: readonly string[],
    subject: Subject & { cwd?: string },
  ): Promise<void> => {
    const result = await host.exec(tool, args, {
      env: { ...env, ...subject.env },
      cwd: subject.cwd ?? workingDirectory,
      allowFailure: true,
      onLine: (line) => host.progress(line.trim()),
    });
    if (result.code === 0) return;
    const output = `${result.stdout}\n${result.stderr}`;
    throw await resolverError({ ...subject, output, python: interpreter.version });
  };
}
