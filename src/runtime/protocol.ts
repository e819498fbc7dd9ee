import type { OutputStream, ProtocolState } from './types.ts';

/** The line that says that a sidecar takes requests, unless another is agreed. */
export const READY_LINE = 'READY';
/** How many malformed lines are kept, and how much of each. */
const [MALFORMED_KEPT, MALFORMED_LENGTH] = [5, 200];
/** What takes the place of bytes that are no UTF-8, and NUL: the text is UTF-16, or no text at all. */
const NO_TEXT = /[\uFFFD\0]/;
const WORD = /^(BOOT|LISTENING|HEARTBEAT|SHUTDOWN)(?: (.*))?$/;

/** What a line of standard output is to the protocol. */
export type LineKind =
  /** Understood. */
  | 'boot'
  | 'listening'
  | 'ready'
  | 'heartbeat'
  | 'shutdown'
  /** It has the protocol's word, but not its fields; or it is no text. */
  | 'malformed'
  /** It would be the ready line with other letters, spaces or marks. */
  | 'near-ready'
  /** Not the protocol's. */
  | 'foreign';

/** Reads the protocol's lines one by one. */
export class Protocol implements ProtocolState {
  boot?: { sidecar: string; version: string };
  listening?: { host: string; port: number };
  readyCount = 0;
  readyOnStderr = false;
  heartbeats = 0;
  shutdown?: string;
  readonly malformed: string[] = [];
  readonly #readyLine: string;

  constructor(readyLine: string = READY_LINE) {
    this.#readyLine = readyLine;
  }

  /** Takes a line, without its ending, and says what it is. On standard error only the ready line means something. */
  take(line: string, stream: OutputStream): LineKind {
    if (stream === 'stderr') {
      if (line === this.#readyLine) this.readyOnStderr = true;
      return 'foreign';
    }
    const kind = this.#read(line);
    if ((kind === 'malformed' || kind === 'near-ready') && this.malformed.length < MALFORMED_KEPT) {
      this.malformed.push(line.slice(0, MALFORMED_LENGTH));
    }
    return kind;
  }

  #read(line: string): LineKind {
    if (line === this.#readyLine) {
      this.readyCount += 1;
      return 'ready';
    }
    if (isNearly(line, this.#readyLine)) return 'near-ready';
    if (NO_TEXT.test(line)) return 'malformed';
    const [, word, rest = ''] = WORD.exec(line) ?? [];
    if (word === 'BOOT') return this.#readBoot(rest);
    if (word === 'LISTENING') return this.#readListening(rest);
    if (word === 'HEARTBEAT') return this.#readHeartbeat(rest);
    if (word === 'SHUTDOWN') return this.#readShutdown(rest);
    return 'foreign';
  }

  #readBoot(rest: string): LineKind {
    const { sidecar, version } = fieldsOf(rest) ?? {};
    if (!sidecar || !version || !/^\d+(\.\d+)*([-+.a-z]\S*)?$/i.test(version)) return 'malformed';
    this.boot = { sidecar, version };
    return 'boot';
  }

  #readListening(rest: string): LineKind {
    const { host, port } = fieldsOf(rest) ?? {};
    if (!host || !port || !/^[1-9]\d{0,4}$/.test(port) || Number(port) > 65_535) return 'malformed';
    this.listening = { host: host.replace(/^\[(.*)\]$/, '$1'), port: Number(port) };
    return 'listening';
  }

  #readHeartbeat(rest: string): LineKind {
    if (rest !== '' && !fieldsOf(rest)) return 'malformed';
    this.heartbeats += 1;
    return 'heartbeat';
  }

  /** A reason may have several words. */
  #readShutdown(rest: string): LineKind {
    const [, reason] = /^reason=(\S.*)$/.exec(rest) ?? [];
    if (!reason) return 'malformed';
    this.shutdown = reason;
    return 'shutdown';
  }
}

/** The fields of `name=value name=value`; later versions of the protocol may add some. */
function fieldsOf(text: string): Readonly<Record<string, string>> | undefined {
  const pairs = text.split(' ').map((part) => /^([a-z][a-z0-9-]*)=(.+)$/.exec(part)?.slice(1));
  const names = new Set(pairs.map((pair) => pair?.[0]));
  if (pairs.includes(undefined) || names.size < pairs.length) return undefined;
  return Object.fromEntries(pairs.map((pair) => [pair?.[0] ?? '', pair?.[1] ?? '']));
}

/** Whether only case, spaces and marks make the difference. */
function isNearly(line: string, wanted: string): boolean {
  // A long line is none, and would cost time.
  if (line.length > 4 * wanted.length + 20) return false;
  const [left, right] = [line, wanted].map((text) => text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase());
  return right === '' ? line.trim() === wanted.trim() : left === right;
}
