import { readFile, rename, writeFile } from 'node:fs/promises';
import type { Channel, Settings } from './api.ts';

const CHANNELS: readonly Channel[] = ['latest', 'beta', 'alpha'];
const DEFAULTS: Settings = { updates: true, channel: 'latest' };

/** The user's settings in a file. One that cannot be read counts as not there: the app must start. */
export class SettingsFile {
  readonly #file: string;
  #settings = DEFAULTS;

  constructor(file: string) {
    this.#file = file;
  }

  get current(): Settings {
    return this.#settings;
  }

  async load(): Promise<void> {
    const text = await readFile(this.#file, 'utf8').catch(() => '{}');
    this.#settings = { ...DEFAULTS, ...valid(parsed(text)) };
  }

  /** Takes what is valid in `change`, which comes from a page, and keeps it. */
  async change(change: unknown): Promise<Settings> {
    this.#settings = { ...this.#settings, ...valid(change) };
    // Moved in place, so that a crash leaves the old file or the new one.
    await writeFile(`${this.#file}.new`, `${JSON.stringify(this.#settings, null, 2)}\n`);
    await rename(`${this.#file}.new`, this.#file);
    return this.#settings;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

function valid(value: unknown): Partial<Settings> {
  if (typeof value !== 'object' || value === null) return {};
  const { updates, channel } = value as Record<string, unknown>;
  const known = CHANNELS.find((name) => name === channel);
  return { ...(typeof updates === 'boolean' && { updates }), ...(known && { channel: known }) };
}
