import { defineAction } from '../shared/action.ts';
import { inputs, outputs } from './inputs.ts';

/** electron-package: a proven backend, a frontend built once and the project's own electron-builder become installers. */
export const action = defineAction({
  name: 'electron-package',
  description: 'Packages a desktop app with its proven backend, and checks what was made as a user gets it.',
  branding: { icon: 'package', color: 'purple' },
  inputs,
  outputs,
  run: async (given, host) => (await import('./electron-package.ts')).electronPackage(given, host),
});
