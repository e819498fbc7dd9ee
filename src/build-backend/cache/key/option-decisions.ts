import type { BuildInputs } from '../../inputs.ts';

/**
 * What an input means for the key: it counts by its text (`value`, in a list with its order, in which the packager
 * works), as a path or as lines that begin with one (so that absolute paths in the checkout count without their place),
 * in another part of the key, or not at all, with the reason.
 */
export type Decision = 'value' | 'path' | 'data' | { part: string } | { ignored: string };

/** One decision for each input: a new input does not compile until it has one. */
export const DECISIONS: Readonly<Record<keyof BuildInputs, Decision>> = {
  'working-directory': { ignored: 'every path of a source is relative to it' },
  packager: { part: 'packager' },
  'packager-version': { part: 'packager' },
  spec: 'path',
  entry: 'path',
  name: { part: 'project' },
  version: { part: 'project' },
  mode: 'value',
  'collect-all': 'value',
  'collect-submodules': 'value',
  'collect-data': 'value',
  'copy-metadata': 'value',
  'hidden-imports': 'value',
  'exclude-modules': 'value',
  'exclude-preset': 'value',
  'add-data': 'data',
  'add-binary': 'data',
  'hooks-dir': 'path',
  'runtime-hooks': 'path',
  icon: 'path',
  console: 'value',
  strip: 'value',
  optimize: 'value',
  upx: 'value',
  'target-arch': 'value',
  clean: { ignored: 'the packager has a cache of its own in each build, which is always empty' },
  'version-resource': 'value',
  'rebuild-bootloader': 'value',
  'extra-args': 'value',
  python: { part: 'interpreter' },
  environment: { part: 'environment' },
  requirements: { part: 'environment' },
  // The tree is the same, but whether there is one is decided by them.
  'check-imports': 'value',
  'import-baseline': 'path',
  'max-size': { ignored: 'it is compared with the size in the manifest, whoever made that' },
  // It stands in the manifest and in the names of the hand-over.
  'target-triple': { part: 'target' },
  layout: { ignored: 'it is made from the finished tree' },
  output: { ignored: 'it says where the result goes' },
  cache: { ignored: 'it says where builds are kept' },
  'cache-directory': { ignored: 'it says where builds are kept' },
  'cache-url': { ignored: 'it says where builds are kept' },
  'cache-token': { ignored: 'it says where builds are kept' },
  'cache-read-only': { ignored: 'it says whether builds are kept' },
  'max-cache-size': { ignored: 'it says how many builds are kept' },
  'check-layers': { ignored: 'it compares, and changes nothing' },
  layers: 'value',
  artifact: { ignored: 'it says under which name the result is uploaded' },
};
