import type { Host } from '../../shared/host.ts';
import { variable } from './variables.ts';

type AdviceHost = Pick<Host, 'platform' | 'env'>;

/** The version proposed to someone who has none that fits. */
const PROPOSED = '3.12';

/** How to get Python `version` on this machine: the line for the workflow, and the command for this OS. */
export function howToInstall(host: AdviceHost, version = PROPOSED): string {
  return [
    `In a workflow: 'uses: actions/setup-python' with 'python-version: "${version}"' before this step.`,
    `Here: ${installCommand(host, version)}`,
  ].join('\n');
}

function installCommand(host: AdviceHost, version: string): string {
  const minor = version.split('.').slice(0, 2).join('.');
  if (variable(host, 'PYENV_ROOT')) return `pyenv install ${version} && pyenv local ${version}`;
  if (host.platform === 'win32') return `winget install --exact --id Python.Python.${minor}`;
  if (host.platform === 'darwin') return `brew install python@${minor}`;
  return `sudo apt-get install python${minor} python${minor}-venv (Debian, Ubuntu) or sudo dnf install python${minor} (Fedora, RHEL)`;
}

/** How to get the shared library that a frozen program loads. `version` is the interpreter's. */
export function howToShare(host: AdviceHost, version: string): string {
  const minor = version.split('.').slice(0, 2).join('.');
  const option = host.platform === 'darwin' ? '--enable-framework' : '--enable-shared';
  const lines = [`Built with pyenv: PYTHON_CONFIGURE_OPTS=${option} pyenv install --force ${version}`];
  if (host.platform === 'linux') {
    lines.push(
      `The system's own: sudo apt-get install libpython${minor} (Debian, Ubuntu) or sudo dnf install python3-libs (Fedora, RHEL)`,
    );
  }
  lines.push(`Or let uv bring one that fits: uv python install ${minor}`);
  return lines.join('\n');
}

/** How to get the standard library's `venv`, which some Linux distributions package apart. */
export function howToGetVenv(host: AdviceHost, version: string): string {
  const minor = version.split('.').slice(0, 2).join('.');
  if (host.platform !== 'linux')
    return `Install Python from an installer that has venv: ${installCommand(host, minor)}`;
  return `sudo apt-get install python${minor}-venv (Debian, Ubuntu), or install uv: pip install uv`;
}
