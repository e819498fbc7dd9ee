import type { ErrorCatalogue } from '../shared/errors.ts';

/** Errors of the domain that all actions share: targets, names, versions, trees, archives, manifests. */
export const sidecarErrors = {
  'target-unknown': {
    when: 'A target triple, or a platform and architecture, is none that a sidecar can be built for.',
    fix: "Use one of Rust's triples; the message names the nearest, or all that are known.",
  },
  'name-invalid': {
    when: 'The name of the program could not be a file name on every platform (separators, `<>:"|?*`, Windows device names such as `con`, a dot or space at the end).',
    fix: 'Choose a name of letters, digits, `-`, `_` and `.`.',
  },
  'version-invalid': {
    when: 'A text is a version neither in semver nor in PEP 440.',
    fix: 'Write it like `1.2.0`, `1.2.0-rc.1`, `1.2.0rc1`, `1.2.0.dev3`, `2024.1.5` or `v1.2.0`.',
  },
  'version-unrepresentable': {
    when: 'A version is needed in a spelling that cannot hold it: a PEP 440 epoch or a fourth number in semver, a free semver pre-release such as `nightly.5` in PEP 440, a number above 65535 in a Windows resource.',
    fix: 'Use a version that every tool can spell, such as `1.2.0`, `1.2.0-rc.1` or `1.2.0.dev3`.',
  },
  'tree-missing': {
    when: 'The folder that should hold a sidecar does not exist or is a file.',
    fix: 'Give the folder that the packager wrote, with the program in it.',
  },
  'tree-name-unsupported': {
    when: 'A file name is not UTF-8 or contains a backslash, so that it could not be unpacked on every platform.',
    fix: 'Rename the file, or leave it out of the build.',
  },
  'tree-special-file': {
    when: 'A socket, pipe or device lies among the files.',
    fix: 'Delete it, or build into an empty folder.',
  },
  'tree-link-outside': {
    when: 'A symbolic link is absolute, leads out of the folder (perhaps through another link), or in a circle.',
    fix: 'Replace it by a copy of the file, or by a relative link that stays inside.',
  },
  'manifest-missing': {
    when: 'There is no manifest where one was named.',
    fix: 'Name the file that build-backend wrote beside the archive, with the ending `.sidecar.json`.',
  },
  'manifest-invalid': {
    when: 'A file is not a manifest. The message has the JSON path, what was found there and what was expected.',
    fix: 'Name the file that build-backend wrote; do not edit it by hand.',
  },
  'manifest-newer': {
    when: 'The manifest was written by a newer version of the actions.',
    fix: 'Use the same version in all jobs.',
  },
  'manifest-inconsistent': {
    when: 'A manifest contradicts itself: the sizes do not add up, the digest is not that of the files, the program is not among them. It was changed by hand or damaged.',
    fix: 'Take the manifest that belongs to the archive, or build again.',
  },
  'tree-changed': {
    when: 'A file was changed, or disappeared, between being listed and being packed.',
    fix: 'Let the program that writes into the folder finish, and run it again.',
  },
  'hand-over-missing': {
    when: 'There is nothing where a manifest, an archive, a folder or a program was named, or neither archive nor folder is beside a manifest.',
    fix: 'Name the output `manifest` or `archive` of build-backend, or the artifact that carries them.',
  },
  'hand-over-ambiguous': {
    when: 'A folder was named that holds several manifests or archives.',
    fix: 'Name the one that is meant, or remove those of earlier builds.',
  },
  'archive-missing': {
    when: 'There is no archive where one was named.',
    fix: 'Name the file that build-backend wrote, with the ending `.tar.zst`.',
  },
  'archive-damaged': {
    when: 'An archive is cut short, has changed bytes, or is not a tar file compressed with zstd.',
    fix: 'Copy or download it again.',
  },
  'archive-unsafe': {
    when: 'An archive has an entry that could write or lead outside of its folder, that is no file, folder or link, or that unpacks to more than a sidecar may have.',
    fix: 'Find out where the archive comes from. Archives of build-backend have no such entries.',
  },
  'archive-destination-used': {
    when: 'The folder to unpack into is not empty.',
    fix: 'Unpack into a folder that is empty or does not exist.',
  },
} satisfies ErrorCatalogue;
