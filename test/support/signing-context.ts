import type { Host } from '../../src/shared/host.ts';
import { parseInputs } from '../../src/shared/inputs.ts';
import { inputs } from '../../src/sign-notarize/inputs.ts';
import type { Credentials, SigningContext } from '../../src/sign-notarize/types.ts';
import { fakeHost, type Recorded } from './fake-host.ts';

/** What a signing context of a test differs in. */
export interface ContextOptions {
  host?: Partial<Host>;
  given?: Readonly<Record<string, string>>;
  platform?: SigningContext['platform'];
  credentials?: Partial<Credentials>;
  /** A folder of the test. */
  work?: string;
}

/** A signing context on a recording host; tools are really run unless `exec` is replaced. */
export function signingContext(options: ContextOptions = {}): SigningContext & { recorded: Recorded } {
  const host = fakeHost(options.host);
  return {
    host,
    recorded: host.recorded,
    given: parseInputs(inputs, (name) => options.given?.[name] ?? ''),
    platform: options.platform ?? 'darwin',
    credentials: { intermediates: [], ...options.credentials },
    work: options.work ?? host.temp,
    env: host.env,
  };
}
