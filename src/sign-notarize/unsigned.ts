import type { Host } from '../shared/host.ts';
import type { outputs } from './inputs.ts';
import type { Subject } from './subject.ts';

/** How an unsigned program looks to its users. */
const CONSEQUENCES = {
  darwin:
    'macOS will say that it is damaged or from an unknown developer until its quarantine is taken away (xattr -dr com.apple.quarantine <app>).',
  win32: 'Windows SmartScreen will warn of it.',
  linux: 'Its users cannot tell who made it.',
} as const;

/** Leaves everything as it is, says so, and gives the outputs. */
export function leaveUnsigned(
  subject: Subject,
  why: string,
  host: Pick<Host, 'annotate'>,
): Record<keyof typeof outputs, string> {
  host.annotate('warning', `'${subject.source}' stays unsigned: ${why}. ${CONSEQUENCES[subject.platform]}`);
  const parts = subject.kind === 'hand-over' ? subject.parts : { archive: subject.source };
  return {
    signed: 'false',
    'signed-count': '0',
    'kept-count': '0',
    'skipped-count': '0',
    identity: '',
    'submission-id': '',
    notarized: 'false',
    stapled: 'false',
    archive: parts.archive ?? '',
    manifest: 'manifest' in parts ? (parts.manifest ?? '') : '',
    checksums: '',
  };
}
