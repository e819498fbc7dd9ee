import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, posix, win32 } from 'node:path';
import type { Host } from '../../../shared/host.ts';
import { variable } from '../../environment/variables.ts';
import type { BuildInputs } from '../../inputs.ts';

/** The programs of the system that change files of the tree, each with the digest of what PATH has under its name. */
export async function toolEntries(
  { strip, upx }: Pick<BuildInputs, 'strip' | 'upx'>,
  host: Pick<Host, 'env' | 'platform'>,
): Promise<Record<string, string>> {
  const tools = [...(strip ? ['strip'] : []), ...(upx ? ['upx'] : [])];
  const digests = tools.map(async (tool) => [`program ${tool}`, await digestOnPath(tool, host)] as const);
  return Object.fromEntries(await Promise.all(digests));
}

async function digestOnPath(tool: string, host: Pick<Host, 'env' | 'platform'>): Promise<string> {
  const { delimiter } = host.platform === 'win32' ? win32 : posix;
  const file = host.platform === 'win32' ? `${tool}.exe` : tool;
  for (const folder of (variable(host, 'PATH') ?? '').split(delimiter).filter(Boolean)) {
    const content = await readFile(join(folder, file)).catch(() => undefined);
    if (content) return createHash('sha256').update(content).digest('hex');
  }
  return 'absent';
}
