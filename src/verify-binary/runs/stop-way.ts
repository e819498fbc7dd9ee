import type { PoliteStop } from '../../runtime/types.ts';
import { invalid } from '../../shared/invalid-input.ts';

/** How it is asked to stop, read from the input `stop`. Throws `input-invalid`. */
export function parseStop(text: string): PoliteStop | undefined {
  if (text === 'auto') return undefined;
  if (text === 'stdin') return { kind: 'stdin' };
  const [, path] = /^POST\s+(\/\S*)$/.exec(text) ?? [];
  if (path === undefined)
    throw invalid('stop', text, "'auto', 'stdin', or a request such as 'POST /shutdown'");
  return { kind: 'request', path };
}

/** What the program was asked by, in words: `SIGTERM`. */
export function stopWords(stop: PoliteStop | undefined, platform: NodeJS.Platform): string {
  if (stop?.kind === 'request') return `POST ${stop.path}`;
  if (stop?.kind === 'stdin' || platform === 'win32') return 'the end of its standard input';
  return 'SIGTERM';
}
