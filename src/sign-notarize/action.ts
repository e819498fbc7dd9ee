import { defineAction } from '../shared/action.ts';
import { inputs, outputs } from './inputs.ts';

/** sign-notarize: signs every program and library of a hand-over or an installer, has Apple notarize it, and proves it. */
export const action = defineAction({
  name: 'sign-notarize',
  description: 'Signs every program and library of a frozen backend or an installer, on any runner.',
  branding: { icon: 'lock', color: 'purple' },
  inputs,
  outputs,
  run: async (given, host) => (await import('./sign-notarize.ts')).signNotarize(given, host),
});
