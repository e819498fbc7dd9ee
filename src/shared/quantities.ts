import { invalid } from './invalid-input.ts';

const SIZE_UNITS: Readonly<Record<string, number>> = {
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  tb: 1e12,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
  tib: 2 ** 40,
};

const DURATION_UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, min: 60_000, h: 3_600_000 };

/** Bytes of a text such as `400 MB` (decimal) or `1.5 GiB` (binary). A bare number is bytes. */
export function parseSize(name: string, text: string): number {
  return Math.round(
    parseQuantity(text, SIZE_UNITS, 'b') ?? fail(name, text, `a size such as '400 MB' or '1.5 GiB'`),
  );
}

/** Milliseconds of a text such as `60 s`, `500 ms`, `1 h` or `3 min 20 s`. A bare number is seconds. */
export function parseDuration(name: string, text: string): number {
  const parts = text.split(/(?<=[a-z])\s*(?=\d)/i);
  // `1 h 30` could be minutes or seconds, so only a number alone may do without a unit.
  const bare = parts.length === 1 ? 's' : '';
  const sum = parts.reduce((ms, part) => ms + (parseQuantity(part, DURATION_UNITS, bare) ?? Number.NaN), 0);
  return Number.isNaN(sum) ? fail(name, text, `a time such as '60 s', '500 ms' or '5 min'`) : sum;
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
  // The unit is chosen after rounding: 999 999 bytes are 1.0 MB, not 1000.0 kB.
  const power = units.findIndex((_, index) => Number((bytes / 1000 ** (index + 1)).toFixed(1)) < 1000);
  const chosen = power < 0 ? units.length - 1 : power;
  return `${(bytes / 1000 ** (chosen + 1)).toFixed(1)} ${units[chosen]}`;
}

/** Milliseconds as people read them: `340 ms`, `12.4 s`, `3 min 20 s`. */
export function formatDuration(ms: number): string {
  const whole = Math.round(ms);
  if (whole < 1000) return `${whole} ms`;
  if (whole < 59_950) return `${(whole / 1000).toFixed(1)} s`;
  const seconds = Math.round(whole / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

function parseQuantity(
  text: string,
  units: Readonly<Record<string, number>>,
  bare: string,
): number | undefined {
  const [, number, unit] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text) ?? [];
  const key = (unit || bare).toLowerCase();
  if (number === undefined || !Object.hasOwn(units, key)) return undefined;
  const value = Number(number) * (units[key] ?? Number.NaN);
  return value <= Number.MAX_SAFE_INTEGER ? value : undefined;
}

function fail(name: string, found: string, expected: string): never {
  throw invalid(name, found, expected);
}
