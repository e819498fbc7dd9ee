import { formatSize } from '../../shared/quantities.ts';
import { type CheckResult, failed, passed, skipped } from '../check.ts';
import type { Evidence } from './evidence.ts';

const LARGEST_SHOWN = 10;

/** `size`: all files together are between the limits, and the program is not empty. */
export function checkSize({ subject, given, unreadable, lostFolder }: Evidence): CheckResult {
  const [least, most] = [given['min-size'], given['max-size']];
  const total = subject.files.reduce((sum, { size }) => sum + size, 0);
  const expected = `${formatSize(least)} to ${formatSize(most)}`;
  if (unreadable?.check === 'size') {
    return failed('size', {
      measured: unreadable.what,
      expected: 'a program',
      hint: 'Build again. A full disk, or a step that only made the file, leaves such a one.',
    });
  }
  if (total >= least && total <= most) return passed('size', formatSize(total), expected);
  if (total < least && (unreadable || lostFolder !== undefined)) {
    const why = unreadable?.what ?? `'${lostFolder}' is missing`;
    return skipped('size', `not reached: ${why}`);
  }
  return failed('size', {
    measured: formatSize(total),
    expected,
    ...(total < least ? tooSmall(least) : tooLarge(subject.files)),
  });
}

function tooSmall(least: number) {
  return {
    hint: `A frozen Python program is larger: is this the whole of it? If it is meant to be that small: 'min-size: 1 kB' instead of ${formatSize(least)}.`,
  };
}

function tooLarge(files: Evidence['subject']['files']) {
  const largest = files.toSorted((a, b) => b.size - a.size).slice(0, LARGEST_SHOWN);
  return {
    hint: `Leave out what is not needed ('exclude-modules', 'exclude-preset: ml'), take the CPU build of torch, or raise 'max-size'. The largest files are listed.`,
    details: largest.map(({ path, size }) => `${formatSize(size)}  ${path}`),
  };
}
