import { defineAction } from '../shared/action.ts';
import { inputs, outputs } from './inputs.ts';

/** verify-binary: checks the files that will ship, starts them as the app will, and leaves the proof in the manifest. */
export const action = defineAction({
  name: 'verify-binary',
  description: 'Proves that a frozen backend runs: checks its files, starts it cold, asks it, stops it.',
  branding: { icon: 'check-circle', color: 'green' },
  inputs,
  outputs,
  run: async (given, host) => (await import('./verify-binary.ts')).verifyBinary(given, host),
});
