/**
 * Reads what Windows' `netstat -ano -p TCP` (and `TCPv6`) prints. The words for the states are translated in a Windows
 * of another language; what listens is the line whose foreign address has port 0.
 */
export function parseNetstat(text: string): { port: number; pid: number }[] {
  return text.split('\n').flatMap((line) => {
    const [, local = '', foreign = '', pid = ''] =
      /^\s*TCP\s+(\S+)\s+(\S+)\s+(?:\S.*\s)?(\d+)\s*$/.exec(line) ?? [];
    const port = Number(/:(\d+)$/.exec(local)?.[1]);
    return foreign.endsWith(':0') && port > 0 ? [{ port, pid: Number(pid) }] : [];
  });
}

/** The name of the program in a line of `tasklist /FO CSV /NH`: `"python.exe","4711","Console","1","12,345 K"`. */
export function parseTasklist(text: string): string | undefined {
  return /^"([^"]+)","\d+"/m.exec(text)?.[1];
}
