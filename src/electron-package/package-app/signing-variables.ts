import { throwAll, UserError } from '../../shared/errors.ts';
import type { Env, Host } from '../../shared/host.ts';

/** Variables that electron-builder signs and notarizes by. Those that hold a secret are hidden in what is printed. */
const SIGNING = /^(?:(?:WIN_)?CSC_|APPLE_|AZURE_|SM_|SIGNTOOL_|PYTHON_SIGN)/;
const SECRET = /PASSWORD|SECRET|TOKEN|_KEY$/;

/** Variables of which electron-builder needs all or none; it passes over a part silently. */
const GROUPS: readonly (readonly string[])[] = [
  ['APPLE_ID', 'APPLE_APP_SPECIFIC_PASSWORD', 'APPLE_TEAM_ID'],
  ['APPLE_API_KEY', 'APPLE_API_KEY_ID', 'APPLE_API_ISSUER'],
  ['AZURE_TENANT_ID', 'AZURE_CLIENT_ID', 'AZURE_CLIENT_SECRET'],
];
/** Any of these gives electron-builder a certificate. */
const CERTIFICATES = ['CSC_LINK', 'WIN_CSC_LINK', 'CSC_NAME', 'AZURE_CLIENT_ID'];

/**
 * The environment for electron-builder: ours, without signing variables that are empty. A workflow sets those from
 * secrets that a fork does not have, and electron-builder takes an empty CSC_LINK for a path.
 */
export function builderEnv(env: Env): Record<string, string> {
  const given = Object.entries(env).filter(
    (one): one is [string, string] => one[1] !== undefined && !(SIGNING.test(one[0]) && one[1].trim() === ''),
  );
  return Object.fromEntries(given);
}

/** Hides the secrets among the signing variables in everything printed from now on. */
export function maskSigning(env: Env, host: Pick<Host, 'mask'>): void {
  for (const [name, value] of Object.entries(env)) {
    if (value && SIGNING.test(name) && SECRET.test(name)) host.mask(value);
  }
}

/** Whether electron-builder is given a certificate. */
export function hasCertificate(env: Env): boolean {
  return CERTIFICATES.some((name) => (env[name] ?? '').trim() !== '');
}

/** Throws `signing-variables-incomplete` for each group of variables of which some are set and some are not. */
export function assertComplete(env: Env): void {
  const isSet = (name: string) => (env[name] ?? '').trim() !== '';
  const partial = GROUPS.filter((group) => group.some(isSet) && !group.every(isSet));
  throwAll(
    partial.map((group) =>
      incomplete(
        group.filter(isSet),
        group.filter((name) => !isSet(name)),
      ),
    ),
  );
}

function incomplete(set: readonly string[], missing: readonly string[]): UserError {
  return new UserError(
    'signing-variables-incomplete',
    `${set.join(' and ')} is set, and ${missing.join(' and ')} is not: electron-builder would not sign and not say so.`,
    {
      hint: `Add under 'env' of this step: ${missing.map((name) => `${name}: \${{ secrets.${name} }}`).join(', ')}.`,
    },
  );
}
