import * as z from '../../shared/zod.ts';

/** One complaint of Apple's log. */
export interface NotaryIssue {
  severity: string;
  /** As the log has it, such as `sidecar.zip/_internal/x.so`; empty if it is about the whole. */
  path: string;
  message: string;
  /** Of a universal file: which parts. */
  architectures: string[];
  docUrl?: string;
}

const issue = z.object({
  severity: z.string(),
  path: z.string().nullish(),
  message: z.string(),
  architecture: z.string().nullish(),
  docUrl: z.string().nullish(),
});
const log = z.object({
  statusSummary: z.string().nullish(),
  issues: z.array(issue).nullish(),
});

/** What to do about the complaints that every frozen Python program meets sooner or later. */
const ADVICE: readonly (readonly [RegExp, string])[] = [
  [/secure timestamp/i, 'Sign it again with a timestamp (`timestamp-url: none` must not be set).'],
  [
    /hardened runtime/i,
    'It was signed without the hardened runtime; let this action sign it: `existing-signatures: replace`.',
  ],
  [
    /not signed with a valid Developer ID/i,
    'Sign it with a certificate "Developer ID Application", not "Apple Development" or ad hoc.',
  ],
  [
    /signature of the binary is invalid/i,
    'It was changed after signing. Nothing may touch the files between signing and notarization.',
  ],
  [/get-task-allow/i, 'Take `com.apple.security.get-task-allow` out of the entitlements.'],
  [/not signed/i, 'It was not signed. Was it added after signing?'],
];

/** The complaints in Apple's log, those about several architectures of one file as one. Anything unreadable: none. */
export function issuesIn(content: unknown): { summary: string; issues: NotaryIssue[] } {
  const parsed = log.safeParse(content);
  if (!parsed.success) return { summary: '', issues: [] };
  const merged = new Map<string, NotaryIssue>();
  for (const { severity, path, message, architecture, docUrl } of parsed.data.issues ?? []) {
    const key = JSON.stringify([severity, path, message]);
    const known = merged.get(key) ?? {
      severity,
      path: path ?? '',
      message,
      architectures: [],
      ...(docUrl && { docUrl }),
    };
    if (architecture) known.architectures.push(architecture);
    merged.set(key, known);
  }
  return { summary: parsed.data.statusSummary ?? '', issues: [...merged.values()] };
}

/** One complaint as an annotation: the file, what Apple says, what to do. */
export function describeIssue(
  { path, message, architectures, docUrl }: NotaryIssue,
  shownPath: (path: string) => string,
): string {
  const where = path === '' ? 'Notarization' : `'${shownPath(path)}'`;
  const parts = architectures.length > 0 ? ` (${architectures.join(', ')})` : '';
  const advice = ADVICE.find(([pattern]) => pattern.test(message))?.[1];
  return [`${where}${parts}: ${message}`, advice, docUrl].filter(Boolean).join('\n');
}
