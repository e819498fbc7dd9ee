import { messageOf } from '../../shared/describe-error.ts';
import { failed, type Made } from '../check.ts';
import { ask } from './ask.ts';
import { lastWords } from './last-words.ts';
import type { WantedRequest } from './requests.ts';
import type { Live } from './start-program.ts';

/** ms that one answer may take. */
const ANSWER = 30_000;

/** Makes the requests one after the other; the failure names each that was not answered as wanted. */
export async function askRequests(
  live: Live,
  requests: readonly WantedRequest[],
  port: number,
): Promise<Made | undefined> {
  const wrong: string[] = [];
  for (const wanted of requests) {
    const found = await statusOf(live, wanted, port);
    live.signal.throwIfAborted();
    if (found !== String(wanted.status))
      wrong.push(`${wanted.method} ${wanted.path}: ${found}, expected ${wanted.status}`);
  }
  const [first] = wrong;
  if (first === undefined) return undefined;
  return failed('requests', {
    measured: wrong.length === 1 ? first : `${wrong.length} of ${requests.length}: ${wrong.join('; ')}`,
    expected: `${requests.length} ${requests.length === 1 ? 'answer' : 'answers'} as in the input requests`,
    hint: 'A route that fails in the frozen program only has mostly lost a module or a data file: look for ModuleNotFoundError or FileNotFoundError in the details, and add it to hidden-imports or collect-data.',
    details: await lastWords(live),
  });
}

async function statusOf(live: Live, { method, path }: WantedRequest, port: number): Promise<string> {
  try {
    const { signal, host } = live;
    return String((await ask({ host, port, method, path, timeout: ANSWER, signal })).status);
  } catch (error) {
    return `no answer (${messageOf(error)})`;
  }
}
