import { invalid } from './invalid-input.ts';

const SIZE_UNITS: Readonly<Record<string, number>> = {
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
};

const DURATION_UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, min: 60_000, h: 3_600_000 };

/** Bytes of a text such as `400 MB` (decimal) or `1.5 GiB` (binary). A bare number is bytes. */
export function parseSize(name: string, text: string): number {
  return Math.round(
    parseQuantity(text, SIZE_UNITS, 'b') ?? fail(name, text, `a size such as '400 MB' or '1.5 GiB'`),
  );
}

/** Milliseconds of a text such as `60 s`, `500 ms`, `5 min` or `1 h`. A bare number is seconds. */
export function parseDuration(name: string, text: string): number {
  return (
    parseQuantity(text, DURATION_UNITS, 's') ?? fail(name, text, `a time such as '60 s', '500 ms' or '5 min'`)
  );
}

/** A whole number within the bounds of the field. */
export function parseInteger(name: string, text: string, { min, max }: { min: number; max: number }): number {
  const value = Number(text);
  if (/^-?\d+$/.test(text) && value >= min && value <= max) return value;
  return fail(name, text, `a whole number from ${min} to ${max}`);
}

/** Bytes as people write them: `950 B`, `12.3 MB` (decimal units, as stores and browsers count). */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const units = ['kB', 'MB', 'GB', 'TB'];
  const power = Math.min(Math.floor(Math.log10(bytes) / 3), units.length);
  return `${(bytes / 1000 ** power).toFixed(1)} ${units[power - 1]}`;
}

/** Milliseconds as people read them: `340 ms`, `12.4 s`, `3 min 20 s`. */
export function formatDuration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
  return `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`;
}

function parseQuantity(
  text: string,
  units: Readonly<Record<string, number>>,
  bare: string,
): number | undefined {
  const [, number, unit] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text) ?? [];
  const factor = units[(unit || bare).toLowerCase()];
  return number === undefined || factor === undefined ? undefined : Number(number) * factor;
}

function fail(name: string, found: string, expected: string): never {
  throw invalid(name, found, expected);
}
