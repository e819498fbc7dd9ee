import { defineAction } from '../shared/action.ts';
import { inputs, outputs } from './inputs.ts';

/** build-backend: freezes, proves, explains, hands over. */
export const action = defineAction({
  name: 'build-backend',
  description: 'Freezes the Python backend of a desktop app and proves that all it imports is inside.',
  branding: { icon: 'package', color: 'blue' },
  inputs,
  outputs,
  // What does the work is loaded when the inputs are known to be right: help and errors come at once.
  run: async (given, host) => (await import('./build-backend.ts')).buildBackend(given, host),
});
