import { defineAction } from '../../src/shared/action.ts';

/** An action with an input of every kind, which does nothing but tell what it was given. */
export const sampleAction = defineAction({
  name: 'sample',
  description: 'Tells what it was given.',
  branding: { icon: 'box', color: 'blue' },
  inputs: {
    entry: { kind: 'text', required: true, description: 'A script, or `package.module`.' },
    name: { kind: 'text', defaultText: 'the name of the project', description: "The program's name." },
    output: { kind: 'text', default: 'dist', description: 'Folder for the result.' },
    mode: { kind: 'choice', options: ['onedir', 'onefile'], default: 'onedir', description: 'What to make.' },
    clean: { kind: 'flag', default: false, description: 'Starts anew | from nothing.' },
    packages: { kind: 'list', description: 'Packages.' },
    'extra-args': { kind: 'list', defaultText: 'none', description: 'Further arguments.' },
    runs: { kind: 'integer', default: 5, min: 1, max: 100, description: 'How often.' },
    'max-size': { kind: 'size', description: 'Largest size.' },
    timeout: { kind: 'duration', default: '60 s', description: 'Longest time.' },
  },
  outputs: { path: 'Where the result is.', given: 'The inputs as JSON.' },
  run: async (inputs) => ({ path: inputs.output, given: JSON.stringify(inputs) }),
});
