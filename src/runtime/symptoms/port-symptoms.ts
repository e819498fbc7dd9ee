import type { Finding, Symptom } from './symptom.ts';

/** What servers write when their port is taken: Python, asyncio, uvicorn, Flask, gunicorn, Node, Go, Rust. */
export const portSymptoms: readonly Symptom[] = [
  {
    pattern: /(?:WinError 10013\]|os error 10013).*|bind.*access a socket in a way forbidden/i,
    find: (_, { lines }) => reserved(portIn(lines)),
  },
  {
    pattern: /\[(?:Errno|WinError) (?:98|48|10048)\]|os error (?:98|48|10048)\)/i,
    find: (_, { lines }) => inUse(portIn(lines)),
  },
  {
    pattern: /EADDRINUSE|address already in use|Connection in use: \(|Port \d+ is in use by another program/i,
    find: (_, { lines }) => inUse(portIn(lines)),
  },
];

/** The port in the last line, or the one before: Flask names it after the error, others do so before it. */
function portIn(lines: readonly string[]): string | undefined {
  for (const line of lines.slice(-3).reverse()) {
    // After a colon stand times of day too, which have two digits.
    // After a colon stand times of day too, which have two digits.
    const [, ...found] =
      /\('[^']*', (\d{1,5})[,)]|\bport:? (\d{1,5})\b|:(\d{3,5})(?!\d|:\d)/i.exec(line) ?? [];
    const port = found.find(Boolean);
    if (port) return port;
  }
  return undefined;
}

function inUse(port: string | undefined): Finding {
  return {
    code: 'port-in-use',
    message: `The program cannot listen${at(port)}: another program listens there.`,
    hint: 'End that program (mostly an earlier run of this one), or let the sidecar be told a free port: `{port}` in its arguments or environment.',
  };
}

function reserved(port: string | undefined): Finding {
  return {
    code: 'port-in-use',
    message: `The program cannot listen${at(port)}: Windows keeps that port for itself.`,
    hint: 'See the ranges with `netsh interface ipv4 show excludedportrange protocol=tcp`, and let the sidecar be told a free port: `{port}` in its arguments or environment.',
  };
}

function at(port: string | undefined): string {
  return port === undefined ? ' at its port' : ` at port ${port}`;
}
