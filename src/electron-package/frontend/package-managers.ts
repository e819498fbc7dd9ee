/** `yarn` is version 2 and newer. */
export type PackageManagerName = 'npm' | 'pnpm' | 'yarn' | 'yarn-classic';

/** How a package manager is called here. */
export interface PackageManager {
  tool: 'npm' | 'pnpm' | 'yarn';
  /** Installs what the lock says and changes nothing in it; fails where the lock does not fit `package.json`. */
  install: readonly string[];
  /** Whether what it said means that the lock does not fit. */
  isOutdated(said: string): boolean;
  /** Writes a lock that fits. */
  update: string;
}

// What builds a page is a development dependency, which NODE_ENV=production would leave out: each is told otherwise.
export const PACKAGE_MANAGERS: Readonly<Record<PackageManagerName, PackageManager>> = {
  npm: {
    tool: 'npm',
    install: ['ci', '--include=dev', '--no-audit', '--no-fund'],
    isOutdated: (said) => /can only install packages when your package\.json and|code EUSAGE/.test(said),
    update: 'npm install --package-lock-only',
  },
  pnpm: {
    tool: 'pnpm',
    install: ['install', '--frozen-lockfile', '--prod=false'],
    isOutdated: (said) => /ERR_PNPM_(OUTDATED_LOCKFILE|LOCKFILE_CONFIG_MISMATCH)/.test(said),
    update: 'pnpm install --lockfile-only',
  },
  yarn: {
    tool: 'yarn',
    install: ['install', '--immutable'],
    isOutdated: (said) => /YN0028|lockfile would have been modified/.test(said),
    update: 'yarn install --mode=update-lockfile',
  },
  'yarn-classic': {
    tool: 'yarn',
    install: ['install', '--frozen-lockfile', '--non-interactive', '--production=false'],
    isOutdated: (said) => /lockfile needs to be updated/.test(said),
    update: 'yarn install',
  },
};
