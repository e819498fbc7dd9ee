import type { Interpreter } from '../../src/build-backend/environment/interpreter.ts';

/** An ordinary CPython, as `probe.py` would describe it. */
export function anInterpreter(overrides: Partial<Interpreter> = {}): Interpreter {
  return {
    version: '3.12.4',
    implementation: 'CPython',
    executable: '/opt/python/bin/python',
    realExecutable: '/opt/python/bin/python3.12',
    prefix: '/opt/python',
    basePrefix: '/opt/python',
    platform: 'linux',
    arch: 'x64',
    architectures: ['x64'],
    sharedBuild: true,
    sharedLibrary: '/opt/python/lib/libpython3.12.so.1.0',
    conda: false,
    windowsStore: false,
    venv: false,
    pip: '24.0',
    hasVenv: true,
    hasEnsurepip: true,
    externallyManaged: false,
    debug: false,
    freeThreaded: false,
    ...overrides,
  };
}
