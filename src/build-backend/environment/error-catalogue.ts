import type { ErrorCatalogue } from '../../shared/errors.ts';

/** Errors of the build environment. All of them end the build before it starts. */
export const environmentErrors = {
  'python-missing': {
    when: 'The Python that the input `python` names (or any on PATH) is not there or does not run. The message lists what was tried.',
    fix: 'Install it, or name the path of one that runs: `python: /path/to/python`.',
  },
  'python-too-old': {
    when: 'The Python found is older than 3.10.',
    fix: 'Use a newer one: `actions/setup-python` before the step, or the input `python`.',
  },
  'python-unsupported': {
    when: 'The Python found is not CPython, or is a build of CPython that the packager does not know.',
    fix: 'Use the ordinary CPython.',
  },
  'python-not-shared': {
    when: 'The Python found has no shared library (`libpython3.x.so`, `Python.framework`), which a frozen program loads.',
    fix: 'Install the library package, or rebuild Python with `--enable-shared`; the message has the command.',
  },
  'python-arch-mismatch': {
    when: 'The Python found is for another processor than `target-triple` or `target-arch`. A packager cannot cross-compile.',
    fix: 'Build on a runner for that processor, or use a Python for it.',
  },
  'python-not-for-project': {
    when: "The project's `requires-python` excludes the Python found.",
    fix: 'Use a Python that fits, or change `requires-python`.',
  },
  'objdump-missing': {
    when: 'PyInstaller is to freeze on Linux, and the program `objdump` is not there.',
    fix: 'Install binutils; the message has the command.',
  },
  'venv-missing': {
    when: 'An isolated environment is wanted, uv is not available, and this Python has no `venv` module.',
    fix: 'Install the package that has it (`python3-venv`), or uv.',
  },
  'uv-needed': {
    when: 'Only uv can install what `uv.lock` holds, and it is neither on PATH nor installable from PyPI.',
    fix: 'Install uv, or name other requirements: `requirements: pyproject.toml`.',
  },
  'requirements-missing': {
    when: 'A file named in `requirements` does not exist.',
    fix: 'Correct the path; it is relative to `working-directory`.',
  },
  'requirements-ambiguous': {
    when: 'There are several `requirements-….txt` files and no `requirements.txt`.',
    fix: 'Say which: `requirements: requirements-prod.txt`.',
  },
  'requirements-dynamic': {
    when: "The project's dependencies are computed by its build backend, so they cannot be read.",
    fix: 'Name them with `requirements`, or install the project itself: `requirements: .`.',
  },
  'requirements-invalid': {
    when: 'A requirement is not written as pip understands it.',
    fix: 'Correct the named line.',
  },
  'requirements-unresolvable': {
    when: 'No versions satisfy all requirements, or a package does not exist for this Python.',
    fix: 'Change the requirement that the message names.',
  },
  'requirements-network': {
    when: 'The package index could not be reached, or refused the credentials.',
    fix: 'Check the index, proxy and certificate settings; otherwise run it again.',
  },
  'requirements-build-failed': {
    when: 'A package has no wheel for this Python, and building it from source failed.',
    fix: 'Use a version that has a wheel, or install what the build needs (a compiler, headers).',
  },
  'requirements-hash-mismatch': {
    when: 'A downloaded package is not the one whose hash the requirements hold, or a hash is missing.',
    fix: 'Lock again if the change is expected. Otherwise find out who changed the package.',
  },
  'requirements-not-installed': {
    when: 'With `environment: active`, a requirement of the project is not installed in the active environment.',
    fix: 'Install it before the step, or use `environment: isolated`.',
  },
  'packager-missing': {
    when: 'With `environment: active`, the packager is not installed in the active environment.',
    fix: 'Install it before the step, or use `environment: isolated`.',
  },
  'project-unreadable': {
    when: '`pyproject.toml` is not valid TOML.',
    fix: 'Correct the named line.',
  },
  'version-unknown': {
    when: 'Neither the input, nor a `VERSION` file, nor the project tells the version.',
    fix: 'Add a `VERSION` file (`version-sync` writes it), or give the input `version`.',
  },
  'version-conflict': {
    when: 'The `VERSION` file and `pyproject.toml` name different versions.',
    fix: 'Run `version-sync`, correct one of them, or give the input `version`.',
  },
} satisfies ErrorCatalogue;
