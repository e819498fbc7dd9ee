import { type BuildInputs, inputs } from '../../src/build-backend/inputs.ts';
import type { FreezeRequest } from '../../src/build-backend/packager.ts';
import { parseInputs } from '../../src/shared/inputs.ts';

/**
 * The inputs of build-backend as a runner passes them: `given` as text, everything else with its default, apart from
 * the build cache, which is off.
 */
export function buildInputs(given: Readonly<Partial<Record<keyof BuildInputs, string>>> = {}): BuildInputs {
  return parseInputs(inputs, (name) => {
    const field = inputs[name as keyof BuildInputs];
    const off = name === 'cache' ? 'off' : undefined;
    return given[name as keyof BuildInputs] ?? off ?? ('default' in field ? String(field.default) : '');
  });
}

/** A request to freeze `/project/main.py` as `app`, with the options that `given` says. */
export function sampleRequest(
  given: Parameters<typeof buildInputs>[0] = {},
  overrides: Partial<FreezeRequest> = {},
): FreezeRequest {
  return {
    source: { kind: 'script', file: '/project/main.py', folder: undefined },
    name: 'app',
    version: '1.2.3',
    options: buildInputs(given),
    searchPaths: [],
    workingDirectory: '/project',
    workFolder: '/project',
    cacheFolder: '/cache',
    distFolder: '/dist',
    python: 'python',
    env: {},
    versionFile: undefined,
    layer: { modules: undefined, brought: [] },
    ...overrides,
  };
}
