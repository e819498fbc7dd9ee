/** Who listens at a port. */
export interface PortHolder {
  pid: number;
  name?: string;
  port: number;
}

/**
 * Reads what `lsof -nP -iTCP -sTCP:LISTEN -Fpcn` prints: a line per field, which begins with its letter. `p` (process)
 * begins a process, `c` is its command, and each `n` (name, `127.0.0.1:8000`, `*:8000`, `[::1]:8000`) is one socket.
 */
export function parseLsof(text: string): PortHolder[] {
  const found: PortHolder[] = [];
  let holder: { pid: number; name?: string } | undefined;
  for (const line of text.split('\n')) {
    const [field, value] = [line[0], line.slice(1)];
    if (field === 'p') holder = { pid: Number(value) };
    if (field === 'c' && holder) holder.name = value;
    const port = field === 'n' ? /:(\d+)$/.exec(value)?.[1] : undefined;
    if (port !== undefined && holder) found.push({ ...holder, port: Number(port) });
  }
  return found;
}
