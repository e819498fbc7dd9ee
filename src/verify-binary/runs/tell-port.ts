import { failed, type Made } from '../check.ts';

/** The line to add where nothing tells the program its port. */
export const TELL_PORT =
  'Tell it the port as it takes it: args: --port {port} (one word per line), or env: PORT={port}';

/** The failure that it listens at `ports` and not at the one that it was told; `how` begins the sentence. */
export function wrongPort(told: number, ports: readonly number[], how = 'it listens'): Made {
  return failed('port', {
    measured: `${how} on port ${ports.join(', ')}, told was ${told}`,
    expected: `it listens on port ${told}`,
    hint: 'Let the program take the port that it is given; the app that starts it chooses a free one.',
  });
}
