import { readdir, readFile, readlink } from 'node:fs/promises';

/** A socket that listens. */
export interface Listener {
  port: number;
  /** The number by which the open files of its processes name it. */
  inode: number;
}

const LISTEN = '0A';
/** Open files that are looked at side by side. */
const AT_ONCE = 64;

/** Those in the text of `/proc/net/tcp` or `/proc/net/tcp6` (proc(5): addresses and states are hexadecimal). */
export function parseProcNet(text: string): Listener[] {
  return text
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [, local = '', , state, , , , , , inode = ''] = line.trim().split(/\s+/);
      const port = Number.parseInt(local.split(':').at(-1) ?? '', 16);
      return state === LISTEN && port > 0 ? [{ port, inode: Number(inode) }] : [];
    });
}

/** All sockets that listen on this machine, in this network namespace. */
export async function linuxListeners(proc = '/proc'): Promise<Listener[]> {
  const texts = await Promise.all(['tcp', 'tcp6'].map((table) => text(`${proc}/net/${table}`)));
  return texts.flatMap(parseProcNet);
}

/** The process that holds one of these sockets: undefined if there is none, or it is another user's. */
export async function linuxHolder(inodes: ReadonlySet<number>, proc = '/proc'): Promise<number | undefined> {
  const pids = (await readdir(proc)).filter((name) => /^\d+$/.test(name)).map(Number);
  // A server passes its socket to its children, so the oldest one is who is meant.
  for (const pid of pids.sort((a, b) => a - b)) {
    const held = await linuxSockets(pid, proc);
    if (held.some((inode) => inodes.has(inode))) return pid;
  }
  return undefined;
}

/** The sockets that a process has open. Empty if it has ended or is another user's. */
export async function linuxSockets(pid: number, proc = '/proc'): Promise<number[]> {
  const folder = `${proc}/${pid}/fd`;
  const names = await readdir(folder).catch(() => []);
  const inodes: number[] = [];
  for (let at = 0; at < names.length; at += AT_ONCE) {
    const links = names.slice(at, at + AT_ONCE).map((name) => readlink(`${folder}/${name}`).catch(() => ''));
    for (const link of await Promise.all(links)) {
      const inode = /^socket:\[(\d+)\]$/.exec(link)?.[1];
      if (inode !== undefined) inodes.push(Number(inode));
    }
  }
  return inodes;
}

/** The name of a process's program. */
export async function linuxName(pid: number, proc = '/proc'): Promise<string | undefined> {
  return (await text(`${proc}/${pid}/comm`)).trim() || undefined;
}

function text(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}
