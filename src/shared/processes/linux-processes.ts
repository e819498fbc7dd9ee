import { readdirSync, readFileSync } from 'node:fs';
import type { ListedProcess } from './process-list.ts';

/**
 * The living processes, from `/proc`; what has ended and only waits for its parent does not count. `undefined` where
 * there is no `/proc`. Synchronous: it takes about a millisecond for a hundred processes, and can so be used while
 * this process ends.
 */
export function linuxProcesses(): ListedProcess[] | undefined {
  try {
    return readdirSync('/proc').flatMap((entry) => {
      const listed = /^\d+$/.test(entry) ? linuxProcess(Number(entry)) : undefined;
      return listed ? [listed] : [];
    });
  } catch {
    return undefined;
  }
}

/** The process `pid`, if it lives. */
export function linuxProcess(pid: number): ListedProcess | undefined {
  try {
    return parseStat(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    // It has ended in the meantime.
    return undefined;
  }
}

/** Reads `/proc/<pid>/stat`; `undefined` for a process that has ended. */
export function parseStat(text: string): ListedProcess | undefined {
  // The name stands in brackets, and may hold brackets and spaces itself.
  const [open, close] = [text.indexOf('('), text.lastIndexOf(')')];
  const fields = text.slice(close + 2).split(' ');
  const [state = '', parent, group, session] = fields;
  if (open < 0 || 'ZX'.includes(state)) return undefined;
  return {
    pid: Number.parseInt(text, 10),
    parent: Number(parent),
    name: Buffer.from(text.slice(open + 1, close), 'latin1').toString('utf8'),
    group: Number(group),
    session: Number(session),
    // Field 22 of the manual, which counts from 1: ticks since the machine was started.
    started: Number(fields[19]),
  };
}

/** Whether the environment that `pid` was started with holds `name`; no, if it cannot be read. */
export function hasVariable(pid: number, name: string): boolean {
  try {
    return `\0${readFileSync(`/proc/${pid}/environ`, 'latin1')}`.includes(`\0${name}=`);
  } catch {
    return false;
  }
}
