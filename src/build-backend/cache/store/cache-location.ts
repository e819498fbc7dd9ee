import { resolve } from 'node:path';
import { UserError } from '../../../shared/errors.ts';
import type { Host } from '../../../shared/host.ts';
import { invalid } from '../../../shared/invalid-input.ts';
import type { CacheInputs } from './inputs.ts';

/** Where builds are kept, after all inputs were checked against each other. */
type CacheLocation =
  | { kind: 'off' }
  | { kind: 'github' }
  | { kind: 'directory'; folder: string }
  | { kind: 'http'; url: URL; authorization?: string };

/** What the location depends on beside the inputs. */
type CacheSurroundings = Pick<Host, 'kind' | 'cache' | 'caches' | 'mask'>;

/**
 * The place that the inputs name; `directory` is the working directory. Everything secret in them is masked, and the
 * address comes back without it. Throws `input-invalid` where they contradict each other.
 */
export function cacheLocation(
  inputs: CacheInputs,
  directory: string,
  host: CacheSurroundings,
): CacheLocation {
  const token = inputs['cache-token'];
  if (token !== undefined) maskToken(token, host);
  const server = inputs['cache-url'] === undefined ? undefined : parseServer(inputs['cache-url'], host);
  if (inputs.cache === 'off') return { kind: 'off' };
  refuseContradictions(inputs);
  if (server) return { kind: 'http', url: server.url, ...authorizationOf(token ?? server.login) };
  const folder = inputs['cache-directory'];
  if (folder !== undefined) return { kind: 'directory', folder: resolve(directory, folder) };
  return withoutAddress(inputs.cache, host);
}

/** `auto`, `github` and `directory` where no other input says more. */
function withoutAddress(cache: CacheInputs['cache'], host: CacheSurroundings): CacheLocation {
  if (cache === 'directory' || (cache === 'auto' && host.kind === 'command-line')) {
    return { kind: 'directory', folder: resolve(host.cache, 'builds') };
  }
  if (cache === 'github' && host.kind === 'command-line') {
    throw contradiction(
      "The input 'cache' is 'github', and a command line has no access to GitHub's cache.",
      {
        hint: "Use 'cache: directory', or 'cache: http' with a server of your own.",
      },
    );
  }
  return cache === 'github' || host.caches ? { kind: 'github' } : { kind: 'off' };
}

function refuseContradictions(inputs: CacheInputs): void {
  const { cache } = inputs;
  const [url, folder] = [inputs['cache-url'] !== undefined, inputs['cache-directory'] !== undefined];
  if (url && folder) {
    throw contradiction("The inputs 'cache-url' and 'cache-directory' name two places for builds.", {
      hint: 'Remove one of them.',
    });
  }
  if (cache === 'http' && !url) {
    throw contradiction("The input 'cache' is 'http', and 'cache-url' is missing.", {
      hint: "Add it: 'cache-url: https://cache.example.org/builds'.",
    });
  }
  if (inputs['cache-token'] !== undefined && !url) {
    throw contradiction("The input 'cache-token' is given without 'cache-url'.", {
      hint: "Add 'cache-url: https://…', or remove 'cache-token'.",
    });
  }
  if (url && cache !== 'auto' && cache !== 'http') throw unused('cache-url', cache);
  if (folder && cache !== 'auto' && cache !== 'directory') throw unused('cache-directory', cache);
  if (inputs['cache-token'] !== undefined && inputs['cache-url']?.includes('@')) {
    throw contradiction("There are credentials in 'cache-url' and in 'cache-token'.", {
      hint: "Remove those in 'cache-url'.",
    });
  }
}

function unused(name: 'cache-url' | 'cache-directory', cache: string): UserError {
  return contradiction(`The input 'cache' is '${cache}', which does not use '${name}'.`, {
    hint: `Remove '${name}', or change the line 'cache: ${cache}'.`,
  });
}

function contradiction(message: string, { hint }: { hint: string }): UserError {
  return new UserError('input-invalid', message, { hint, exitCode: 2 });
}

/** The address without what is secret in it, and that part: `user:password`. */
function parseServer(text: string, { mask }: CacheSurroundings): { url: URL; login?: string } {
  const url = URL.parse(text);
  // A message must not show the password of an address that has another fault.
  const shown = text.replace(/\/\/.*@/, '//***@');
  const expected = (what: string) => invalid('cache-url', shown, what);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw expected("an address such as 'https://cache.example.org/builds'");
  }
  if (url.search || url.hash) throw expected("an address without '?' and '#'");
  const { username, password } = url;
  url.username = '';
  url.password = '';
  if (!username && !password) return { url };
  const login = `${decoded(username)}:${decoded(password)}`;
  maskToken(login, { mask });
  mask(password);
  return { url, login };
}

/** Nobody can hide a user's name, which may be any word. */
function maskToken(token: string, { mask }: Pick<Host, 'mask'>): void {
  mask(token);
  const [, password] = /^[^:]*:(.+)$/s.exec(token) ?? [];
  if (password) mask(password);
  mask(base64(token));
}

function authorizationOf(token: string | undefined): { authorization?: string } {
  if (token === undefined) return {};
  if (/[^\x21-\x7e]/.test(token) && !token.includes(':')) {
    throw invalid('cache-token', '***', 'a token without spaces and line breaks');
  }
  return { authorization: token.includes(':') ? `Basic ${base64(token)}` : `Bearer ${token}` };
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
