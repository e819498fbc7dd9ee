import type { Host } from '../../../shared/host.ts';
import type { BuildPlan } from '../../plan.ts';
import type { KeyPart } from './build-key.ts';
import { keyPart } from './key-part.ts';

/** What is built on, and for. */
export function targetPart({ inputs }: BuildPlan, host: Pick<Host, 'arch' | 'platform'>): KeyPart {
  const { platform, arch } = host;
  // Without a name the interpreter decides, which is a part of its own.
  return keyPart('target', { platform, arch, triple: inputs['target-triple'] ?? "the interpreter's" });
}
