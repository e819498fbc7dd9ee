import { defineAction } from '../shared/action.ts';
import { inputs } from './inputs.ts';

/** explain-key: what decides a build, and what changed since the last one. On the command line only. */
export const action = defineAction({
  name: 'explain-key',
  description:
    'Says what decides a build of build-backend and what changed since the last one; builds nothing.',
  branding: { icon: 'help-circle', color: 'blue' },
  inputs,
  outputs: {
    key: 'Digest of everything that decides the build but the sources.',
    changes: 'What changed since the last build in the cache, one thing per line.',
  },
  run: async (given, host) => {
    const [{ explainKey }, { explainTools }] = await Promise.all([
      import('./explain-key.ts'),
      import('./explain-tools.ts'),
    ]);
    return explainKey(given, host, explainTools);
  },
});
