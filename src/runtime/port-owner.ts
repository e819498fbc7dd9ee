import { execFile } from 'node:child_process';
import { type Machine, thisMachine } from './machine.ts';
import { linuxHolder, linuxListeners, linuxName, linuxSockets } from './port-tables/linux-sockets.ts';
import { parseLsof } from './port-tables/lsof.ts';
import { parseNetstat, parseTasklist } from './port-tables/netstat.ts';
import type { PortOwner } from './types.ts';

/** How long the system's own tool may take, in ms. */
const TOOL_TIMEOUT = 5000;
const TOOL_OUTPUT = 16 * 1024 * 1024;

/**
 * Who listens at `port` on this machine, on whatever address. Undefined if nobody does; without `pid` where the
 * system does not tell whom (another user's process, a missing tool). Never rejects.
 */
export async function portOwner(
  port: number,
  machine: Machine = thisMachine(),
): Promise<PortOwner | undefined> {
  if (machine.platform === 'linux') return linuxOwner(port);
  if (machine.platform === 'win32') return windowsOwner(port);
  const holders = await lsof([`-iTCP:${port}`]);
  const holder = holders?.find((each) => each.port === port);
  return holder && { port, pid: holder.pid, ...(holder.name !== undefined && { name: holder.name }) };
}

/** The ports at which the processes `pids` listen, in ascending order. Empty where the system does not tell. */
export async function listeningPorts(
  pids: readonly number[],
  machine: Machine = thisMachine(),
): Promise<number[]> {
  const ports = pids.length === 0 ? [] : await portsOf(pids, machine.platform);
  return [...new Set(ports)].sort((a, b) => a - b);
}

async function portsOf(pids: readonly number[], platform: NodeJS.Platform): Promise<number[]> {
  if (platform === 'linux') {
    const inodes = new Set((await Promise.all(pids.map((pid) => linuxSockets(pid)))).flat());
    return (await linuxListeners()).filter(({ inode }) => inodes.has(inode)).map(({ port }) => port);
  }
  if (platform === 'win32') {
    return (await netstat()).filter(({ pid }) => pids.includes(pid)).map(({ port }) => port);
  }
  const holders = (await lsof(['-iTCP', '-a', '-p', pids.join(',')])) ?? [];
  return holders.map(({ port }) => port);
}

async function linuxOwner(port: number): Promise<PortOwner | undefined> {
  const listeners = (await linuxListeners()).filter((each) => each.port === port);
  if (listeners.length === 0) return undefined;
  const pid = await linuxHolder(new Set(listeners.map(({ inode }) => inode)));
  if (pid === undefined) return { port };
  const name = await linuxName(pid);
  return { port, pid, ...(name !== undefined && { name }) };
}

async function windowsOwner(port: number): Promise<PortOwner | undefined> {
  const pid = (await netstat()).find((each) => each.port === port)?.pid;
  if (pid === undefined) return undefined;
  const listed = await output('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH']);
  const name = listed === undefined ? undefined : parseTasklist(listed);
  return { port, pid, ...(name !== undefined && { name }) };
}

async function netstat(): Promise<{ port: number; pid: number }[]> {
  const texts = await Promise.all(
    ['TCP', 'TCPv6'].map((protocol) => output('netstat', ['-ano', '-p', protocol])),
  );
  return texts.flatMap((text) => parseNetstat(text ?? ''));
}

/** It ends with 1 where nothing is found, and has then printed nothing. */
async function lsof(which: readonly string[]) {
  const text = await output('lsof', ['-nP', ...which, '-sTCP:LISTEN', '-Fpcn']);
  return text === undefined ? undefined : parseLsof(text);
}

/** What a tool of the system printed, whatever its exit code; undefined if it could not be run. */
function output(tool: string, args: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const options = { timeout: TOOL_TIMEOUT, maxBuffer: TOOL_OUTPUT, windowsHide: true };
    execFile(tool, args, options, (error, stdout) => {
      resolve(error && typeof error.code !== 'number' ? undefined : stdout);
    });
  });
}
