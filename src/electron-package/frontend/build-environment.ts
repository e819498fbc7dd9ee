import type { Env } from '../../shared/host.ts';

/**
 * What no build of a frontend needs. `INPUT_…` and `ACTIONS_…` are for actions: a `run:` step has none of them.
 * Tokens of registries stay, since `.npmrc` may name them.
 */
const KEPT_BACK =
  /^(INPUT_|ACTIONS_(RUNTIME_TOKEN|ID_TOKEN_)|(WIN_)?CSC_|APPLE_|AZURE_|GPG_|SIGNTOOL|WINDOWS_SIGN|SM_|DIGICERT_|ESIGNER_|SSL_COM_|TAURI_(SIGNING_)?PRIVATE_KEY)/i;

/**
 * The environment for a package manager and the scripts that it runs, without secrets of signing: each dependency of
 * a page may bring a script, and none of them signs anything.
 */
export function buildEnvironment(env: Env): Record<string, string> {
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !KEPT_BACK.test(entry[0]),
  );
  return Object.fromEntries(kept);
}

/** The variables that bundlers write into pages: the same sources with others make another page. */
export function pageVariables(env: Env): Record<string, string | undefined> {
  const names = Object.keys(env).filter((name) =>
    /^(VITE_|REACT_APP_|NEXT_PUBLIC_|NUXT_PUBLIC_|PUBLIC_|VUE_APP_|NG_APP_|NODE_ENV$)/.test(name),
  );
  return Object.fromEntries(names.sort().map((name) => [name, env[name]]));
}
