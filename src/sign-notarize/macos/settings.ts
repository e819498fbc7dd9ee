import { resolve } from 'node:path';
import type { Signable, SigningContext } from '../types.ts';
import { entitlementsFile } from './entitlements.ts';

/** How macOS code is signed, whichever tool does it. */
export interface MacSettings {
  /** Absent: ad hoc, which knows neither the hardened runtime nor a timestamp. */
  identity?: { name: string; fingerprint: string; teamId?: string };
  /** File of the entitlements of programs. */
  entitlements?: string;
  /** Identifier of the main program, where it is given. */
  identifier?: { path: string; text: string };
  /** Servers in the order in which they are tried; empty: the tool's own; `none`: no timestamp. */
  timestamps: readonly string[] | 'none';
}

/** The settings of a run. `program`: path of the main program below the root, where there is one. Throws `entitlements-invalid`. */
export async function macSettings(
  context: SigningContext,
  program: string | undefined,
): Promise<MacSettings> {
  const { given, credentials, work, host } = context;
  const { certificate } = credentials;
  const folder = resolve(host.workspace, given['working-directory']);
  // Ad hoc, entitlements would be there without the runtime that they are exceptions from.
  const entitlements = certificate && (await entitlementsFile(given.entitlements, folder, work));
  const text = given['binary-identifier'];
  const urls = given['timestamp-url'];
  return {
    ...(certificate && { identity: pick(certificate) }),
    ...(entitlements !== undefined && { entitlements }),
    ...(text !== undefined && program !== undefined && { identifier: { path: program, text } }),
    timestamps: urls.includes('none') ? 'none' : urls,
  };
}

function pick({ name, fingerprint, teamId }: { name: string; fingerprint: string; teamId?: string }) {
  return { name, fingerprint, ...(teamId !== undefined && { teamId }) };
}

/** The identifier to give to a file; a bundle has its own. */
export function identifierOf({ path, bundle }: Signable, settings: MacSettings): string | undefined {
  if (settings.identifier?.path === path) return settings.identifier.text;
  if (bundle) return undefined;
  const name = path.split('/').at(-1) ?? path;
  return name.replace(/(?<=.)\.(?:dylib|so|dmg)$/, '');
}

/** Whether a file gets entitlements: programs only, since macOS asks the process that runs. */
export function isEntitled({ kind }: Signable, settings: MacSettings): boolean {
  return kind === 'program' && settings.entitlements !== undefined;
}
