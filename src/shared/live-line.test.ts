import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LiveLine } from './live-line.ts';

const ESCAPE = '\u001b';
const CLEAR = `\r${ESCAPE}[K`;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A line and all that was written by it. */
function lineOn(terminal: { live: boolean; columns?: number; secret?: string }) {
  const written: string[] = [];
  const { live, columns, secret } = terminal;
  const line = new LiveLine(
    { write: (text: string) => written.push(text), ...(columns !== undefined && { columns }) },
    { live, redact: (text) => (secret ? text.replaceAll(secret, '***') : text) },
  );
  return { line, written };
}

describe('not on a terminal', () => {
  test('there are lines only: no escape codes, no redrawing', () => {
    const { line, written } = lineOn({ live: false });
    line.begin('Freeze');
    line.detail('module 7');
    vi.advanceTimersByTime(5000);
    line.print('a message');
    line.end('Freeze: 5.0 s');
    vi.advanceTimersByTime(5000);
    expect(written).toEqual(['a message\n', 'Freeze: 5.0 s\n']);
  });
});

describe('on a terminal', () => {
  test('the phase, its time and its detail are redrawn in one line', () => {
    const { line, written } = lineOn({ live: true });
    line.begin('Freeze');
    vi.advanceTimersByTime(100);
    line.detail('module 7');
    vi.advanceTimersByTime(1100);
    expect(written[0]).toBe(`${CLEAR}Freeze · 100 ms`);
    expect(written.at(-1)).toBe(`${CLEAR}Freeze · 1.2 s · module 7`);
    expect(written.join('')).not.toContain('\n');
  });

  test('a message clears the line, and the end leaves its text', () => {
    const { line, written } = lineOn({ live: true });
    line.begin('Freeze');
    line.print('a message');
    line.end('Freeze: 0 ms');
    vi.advanceTimersByTime(1000);
    line.print('later');
    expect(written).toEqual([`${CLEAR}a message\n`, `${CLEAR}Freeze: 0 ms\n`, 'later\n']);
  });

  test('the outer phase comes back when an inner one ends', () => {
    const { line, written } = lineOn({ live: true });
    line.begin('Build');
    line.begin('Scan');
    vi.advanceTimersByTime(100);
    line.end('Scan: 100 ms');
    vi.advanceTimersByTime(100);
    expect(written).toEqual([`${CLEAR}Scan · 100 ms`, `${CLEAR}Scan: 100 ms\n`, `${CLEAR}Build · 200 ms`]);
    line.end('Build');
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([
    [40, 39],
    [80, 79],
    [300, 100],
    [undefined, 99],
  ])('with %s columns it never wraps', (columns, longest) => {
    const { line, written } = lineOn({ live: true, ...(columns !== undefined && { columns }) });
    line.begin('Freeze');
    line.detail('x'.repeat(500));
    vi.advanceTimersByTime(100);
    const [shown = ''] = written;
    expect(shown.slice(CLEAR.length)).toHaveLength(longest);
    expect(shown.endsWith('…')).toBe(true);
  });

  test('a secret is hidden before the line is cut', () => {
    const { line, written } = lineOn({ live: true, columns: 30, secret: 'correct-horse-battery' });
    line.begin('Log in');
    line.detail('password correct-horse-battery');
    vi.advanceTimersByTime(100);
    expect(written).toEqual([`${CLEAR}Log in · 100 ms · password *…`]);
    line.print('correct-horse-battery');
    expect(written.at(-1)).toBe(`${CLEAR}***\n`);
  });
});

test('a detail without a phase is no matter', () => {
  const { line, written } = lineOn({ live: true });
  line.detail('x');
  vi.advanceTimersByTime(1000);
  expect(written).toEqual([]);
});
