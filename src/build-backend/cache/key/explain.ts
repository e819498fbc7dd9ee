import { basename } from 'node:path';
import type { BuildKey, KeyPart } from './build-key.ts';
import { explainSources, type SourcesThen, type Surfaces } from './explain-sources.ts';
import { firstDigits } from './key-part.ts';

/** A build's key, and what its sources held. */
export interface KeyedSources {
  key: BuildKey;
  /** Undefined where nothing is known of the sources: then they are not compared. */
  sources?: SourcesThen | undefined;
}

/**
 * What differs between two builds, a line for each thing: `interpreter: 3.11.7 → 3.12.1`, `option mode: onedir →
 * onefile`, `requirements.txt: fastapi 0.165.0 → 0.166.0`, `services/foo.py: body only`. None if nothing does.
 * `surfaces` tells whether a changed module looks the same from outside.
 */
export function explainDifference(
  previous: KeyedSources,
  current: KeyedSources,
  surfaces: Surfaces = () => 'unknown',
): string[] {
  const lines = partPairs(previous.key, current.key).flatMap(([before, after]) => explainPart(before, after));
  if (!previous.sources || !current.sources) return lines;
  // A lock whose versions are listed need not be named once more.
  const told = (path: string) => lines.some((line) => line.startsWith(`${basename(path)}: `));
  const sources = explainSources(previous.sources, current.sources, surfaces);
  return [...lines, ...sources.filter(({ path }) => !told(path)).map(({ line }) => line)];
}

/** The parts of a key for the reader, a line for each: `interpreter 1a2b3c4d5e6f: version 3.11.7`. */
export function describeKey(key: BuildKey): string {
  const lines = key.parts.map(({ name, label, digest, detail }) => {
    const entries = Object.entries(detail).filter(([, value]) => value !== '');
    const title = label === undefined ? name : `${name} (${label})`;
    return `${title} ${firstDigits(digest)}: ${entries.map(([entry, value]) => `${entry} ${value}`).join(', ')}`;
  });
  return [`key ${firstDigits(key.digest)}`, ...lines].join('\n');
}

type Pair = [KeyPart | undefined, KeyPart | undefined];

function partPairs(previous: BuildKey, current: BuildKey): Pair[] {
  const names = new Set([...current.parts, ...previous.parts].map(({ name }) => name));
  const named = ({ parts }: BuildKey, wanted: string) => parts.find(({ name }) => name === wanted);
  return [...names].map((name) => [named(previous, name), named(current, name)]);
}

function explainPart(before: KeyPart | undefined, after: KeyPart | undefined): string[] {
  if (before?.digest === after?.digest) return [];
  const part = after ?? before;
  if (part === undefined) return [];
  if (part.name === 'interpreter') return [`interpreter: ${summaryOf(before)} → ${summaryOf(after)}`];
  const changed = entriesChanged(before?.detail ?? {}, after?.detail ?? {});
  const lines = changed.flatMap((change) => describeChange(part, change));
  const relabelled =
    before?.label !== after?.label
      ? [`${part.name}: ${before?.label ?? 'none'} → ${after?.label ?? 'none'}`]
      : [];
  if (lines.length + relabelled.length > 0) return [...relabelled, ...lines];
  return [`${part.label ?? part.name}: changed`];
}

interface Change {
  entry: string;
  before: string | undefined;
  after: string | undefined;
}

function entriesChanged(before: KeyPart['detail'], after: KeyPart['detail']): Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((entry) => ({ entry, before: before[entry], after: after[entry] }))
    .filter((change) => change.before !== change.after);
}

function describeChange({ name, label = name }: KeyPart, { entry, before, after }: Change): string[] {
  const change = `${entry} ${before || 'none'} → ${after || 'none'}`;
  if (name === 'options') return [`option ${entry}: ${before || 'none'} → ${after || 'none'}`];
  if (name !== 'environment') return [`${label}: ${change}`];
  // The digest of the whole says nothing beside versions, and without them the fallback says that it changed.
  if (entry === '(contents)') return [];
  if (before === undefined) return [`${label}: ${entry} ${after} is new`];
  if (after === undefined) return [`${label}: ${entry} ${before} is gone`];
  return [`${label}: ${change}`];
}

/** The version if it is known, else the first digits. */
function summaryOf(part: KeyPart | undefined): string {
  return part?.detail['version'] ?? (part ? firstDigits(part.digest) : 'unknown');
}
