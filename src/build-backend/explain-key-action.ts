import { defineAction } from '../shared/action.ts';
import { inputs } from './inputs.ts';

/** explain-key, a command of the command line only: takes the inputs of build-backend and builds nothing. */
export const explainKeyAction = defineAction({
  name: 'explain-key',
  description: 'Prints what decides a build, and what changed since the last one in the cache.',
  branding: { icon: 'key', color: 'blue' },
  inputs,
  outputs: {
    key: 'Digest of everything that decides the build but its sources.',
    changes:
      'What differs from the last build, one line for each thing; empty if nothing does or there is none.',
  },
  run: async (given, host) => {
    const { explainKey } = await import('./explain-key.ts');
    const { explainKeyTools } = await import('./explain-key-tools.ts');
    return explainKey(given, host, explainKeyTools);
  },
});
