import type { BuildInputs } from './inputs.ts';

/** Tools of development and deployment; nothing that a frozen server needs. */
const DEV = [
  'IPython',
  '_pytest',
  'black',
  'coverage',
  'gunicorn',
  'ipykernel',
  'jupyter',
  'mypy',
  'notebook',
  'pip',
  'playwright',
  'pytest',
  'ruff',
  'setuptools',
  'sphinx',
  'tox',
  'virtualenv',
  'wheel',
];

/** Packages of hundreds of megabytes that are often pulled in by an optional import. */
const ML = [
  'fontTools',
  'matplotlib',
  'scipy',
  'sympy',
  'tensorboard',
  'tensorflow',
  'torch',
  'torchaudio',
  'torchvision',
];

/** Every module that is left out on purpose, by name or by preset. */
export function excludedModules(inputs: Pick<BuildInputs, 'exclude-modules' | 'exclude-preset'>): string[] {
  return [...inputs['exclude-modules'], ...excludedByPreset(inputs['exclude-preset'])];
}

/** The modules that an `exclude-preset` leaves out. */
export function excludedByPreset(preset: BuildInputs['exclude-preset']): readonly string[] {
  if (preset === 'none') return [];
  return preset === 'dev' ? DEV : [...DEV, ...ML];
}
