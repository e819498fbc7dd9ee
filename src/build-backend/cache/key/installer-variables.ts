import type { Host } from '../../../shared/host.ts';
import { digestOf } from './key-part.ts';

/** Where packages come from, how fast, and what is printed: nothing that changes what a lock installs. */
const HARMLESS = new RegExp(
  `_(?:${[
    'CACHE|INDEX|URL|LINKS|PROXY|CERT|HOST|TLS|NETRC|KEYRING|CREDENTIALS|OFFLINE|HTTP|TIMEOUT|RETRIES|CONCURRENT',
    'PROGRESS|COLOR|QUIET|VERBOSE|LOG|INPUT|WRAP|VERSION_CHECK|ROOT_USER_ACTION|LINK_MODE|COMPILE|COMPILE_BYTECODE',
    // For other commands than those of a build, or set by us.
    'PYTHON|TOOL|PUBLISH|PROJECT|USER|WORKING_DIR|WORKING_DIRECTORY|ENV_FILE|REQUIRE_VIRTUALENV|BREAK_SYSTEM_PACKAGES',
  ].join('|')})(?:_|$)`,
);

/**
 * Variables of pip and uv that may change what is installed although versions and hashes are given (a wheel, or the
 * source and its options). One that is not known to be harmless counts. Values may be secret, so digests stand here.
 */
export function installerVariables({ env }: Pick<Host, 'env'>): Record<string, string> {
  const found = Object.entries(env).filter(
    ([name, value]) => value && /^(?:UV|PIP)_/i.test(name) && !HARMLESS.test(name.toUpperCase()),
  );
  return Object.fromEntries(found.map(([name, value = '']) => [`(${name.toUpperCase()})`, digestOf(value)]));
}
