import { defineAction } from '../shared/action.ts';
import { inputs, outputs } from './inputs.ts';

/** version-sync: one version, in every file, without a commit. */
export const action = defineAction({
  name: 'version-sync',
  description:
    'One version in every file: from the tag to VERSION, Python, npm, Cargo, Tauri and their lock files.',
  branding: { icon: 'tag', color: 'blue' },
  inputs,
  outputs,
  // What does the work is loaded when the inputs are known to be right: help and errors come at once.
  run: async (given, host) => (await import('./version-sync.ts')).versionSync(given, host),
});
