import type { InputSpec, Inputs } from '../../../shared/inputs.ts';

/** The inputs that say where builds are kept. */
export const cacheInputs = {
  cache: {
    kind: 'choice',
    options: ['auto', 'github', 'directory', 'http', 'off'],
    default: 'auto',
    description:
      "Where builds are kept, so that the next one takes what did not change. `auto`: the server of `cache-url`, the folder of `cache-directory`, else GitHub's cache on a runner and a folder of this user elsewhere.",
  },
  'cache-directory': {
    kind: 'text',
    defaultText: "a folder of this user's cache on a command line",
    description: 'Folder that keeps builds; several machines and builds can share it.',
  },
  'cache-url': {
    kind: 'text',
    description:
      "Address of a server that keeps builds and speaks Bazel's remote-cache protocol over HTTP: bazel-remote, or nginx with WebDAV.",
  },
  'cache-token': {
    kind: 'text',
    description: 'What that server asks for: a bearer token, or `user:password`. Give it from a secret.',
  },
  'cache-read-only': {
    kind: 'flag',
    default: false,
    description: 'Takes from the cache and writes nothing. Pull requests of forks never write.',
  },
  'max-cache-size': {
    kind: 'size',
    default: '2 GB',
    description: 'Largest size of the folder that keeps builds; what was not used for longest goes first.',
  },
} as const satisfies InputSpec;

export type CacheInputs = Inputs<typeof cacheInputs>;
