import type { Host } from '../../../shared/host.ts';
import type { BuildPlan } from '../../plan.ts';
import { parseDataItem } from '../../pyinstaller/data-item.ts';
import type { KeyPart } from './build-key.ts';
import { keyPart } from './key-part.ts';
import { DECISIONS, type Decision } from './option-decisions.ts';
import { type SourceBase, sourcePath } from './source-path.ts';
import { toolEntries } from './tool-entries.ts';

/** The inputs that decide what a build makes, and the tools that some of them call. */
export async function optionsPart(
  { inputs, workingDirectory }: BuildPlan,
  host: Pick<Host, 'env' | 'platform' | 'workspace'>,
): Promise<KeyPart> {
  const base = { workingDirectory, workspace: host.workspace };
  const entries: Record<string, string> = {};
  for (const [name, value] of Object.entries(inputs)) {
    const decision: Decision | undefined = DECISIONS[name as keyof typeof DECISIONS];
    if (typeof decision === 'string') entries[name] = written(name, value, { decision, base });
  }
  return keyPart('options', { ...entries, ...(await toolEntries(inputs, host)) });
}

interface Meaning {
  decision: Extract<Decision, string>;
  base: SourceBase;
}

/** The value as one text; items of a list are lines. */
function written(name: string, value: unknown, { decision, base }: Meaning): string {
  if (value === undefined) return '';
  const items = Array.isArray(value) ? value.map(String) : [String(value)];
  if (decision === 'value') return items.join('\n');
  if (decision === 'path') return items.map((item) => pathText(item, base)).join('\n');
  return items
    .map((line) => {
      const { source, destination } = parseDataItem(name, line);
      return `${pathText(source, base)}:${destination}`;
    })
    .join('\n');
}

/** Only what looks like a path: an entry may be a module. */
function pathText(text: string, base: SourceBase): string {
  return /[\\/]/.test(text) ? sourcePath(text, base) : text;
}
