import type { Inputs } from '../shared/inputs.ts';

/** The inputs of version-sync. Their names are the public face: workflows and the command line use them. */
export const inputs = {
  'working-directory': {
    kind: 'text',
    default: '.',
    description:
      'Folder whose files are kept in step; also where `VERSION` stands. Nothing outside of it is touched.',
  },
  mode: {
    kind: 'choice',
    options: ['write', 'check', 'read'],
    default: 'write',
    description:
      '`write` stamps every file, `check` fails for each one that says something else and changes nothing, `read` only tells the version.',
  },
  version: {
    kind: 'text',
    defaultText: 'the tag that triggered the run, else `VERSION`, else `git describe`',
    description: 'The version, spelled for Python (`1.2.0rc1`) or as semver (`1.2.0-rc.1`).',
  },
  'tag-prefix': {
    kind: 'text',
    default: 'v',
    description: 'What stands before the version in a tag, such as `v` or `backend-v`.',
  },
  files: {
    kind: 'list',
    defaultText: '`auto`: every known kind of file in the folder',
    description:
      'Where the version stands: `auto`, a `path`, a `path#key` (JSON, TOML, YAML, INI, plist, Python) or a `path#regex` whose group finds it.',
  },
  exclude: {
    kind: 'list',
    description: 'Files that `auto` leaves out, as globs such as `tools/**` or `**/package.json`.',
  },
  'create-version-file': {
    kind: 'flag',
    default: true,
    description:
      'Whether `write` makes the file `VERSION` where there is none. One that a setting points to is always made.',
  },
  'make-dynamic': {
    kind: 'flag',
    default: false,
    description:
      'Turns a static version of a hatch or setuptools project into one that is read from `VERSION`. A change to commit once.',
  },
} as const;

export type VersionInputs = Inputs<typeof inputs>;

/** What each output says. */
export const outputs = {
  version: 'The version, spelled for Python if it can be, else in semver.',
  semver: 'The version in semver (npm, Cargo, Tauri, Electron); empty if it cannot be spelled so.',
  pep440: 'The version for Python (PEP 440); empty if it cannot be spelled so.',
  windows: 'Four numbers for a Windows version resource; empty if one would be above 65535.',
  'build-number': 'Commits since the tag (or the number of a development release), else 0.',
  major: 'The first number.',
  minor: 'The second number.',
  patch: 'The third number.',
  tag: 'The name of the tag for this version: `tag-prefix` and the version in semver.',
  channel: 'The update channel: `latest`, `beta`, `alpha` or `dev`.',
  prerelease: '`true` for anything but a final release.',
  files: 'Files that hold the version, one per line.',
  changed: 'Files that were changed, one per line.',
  drift: 'How many places said something else than the version.',
} as const;
