import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { testCache } from './cache.ts';

const root = join(import.meta.dirname, '..', '..');

/** How the package managers reach their registries on this machine; without it nothing could be installed. */
const PASSED_ON = /^(PIP_|UV_|SSL_CERT_|REQUESTS_CA_BUNDLE$|NODE_EXTRA_CA_CERTS$|https?_proxy$|no_proxy$)/i;

/**
 * The environment of act, which in host mode is that of every step too. Small, so that a step passes for what the
 * workflow gives it and not for what this machine happens to have. `home` is the steps' own home folder,
 * `path` are folders of programs that a test brings along.
 */
export function actEnvironment(home: string, path: readonly string[] = []): Record<string, string> {
  return {
    ...registryEnvironment(),
    ...realConfiguration(),
    PATH: [join(root, 'node_modules', 'node', 'bin'), ...systemPath(), ...path].join(delimiter),
    HOME: home,
    LANG: 'C.UTF-8',
    // Downloads are shared between runs; nothing else is.
    XDG_CACHE_HOME: join(testCache(), 'act-steps'),
    npm_config_cache: join(testCache(), 'act-steps', 'npm'),
    // act gives steps a terminal, in which git would wait for a key; a runner's steps have none.
    GIT_PAGER: 'cat',
    // Host mode needs no containers; a socket that is nowhere keeps act from talking to the machine's own.
    DOCKER_HOST: 'unix:///nonexistent/docker.sock',
  };
}

/** PATH without this repository's own tools, which no user's runner has. */
function systemPath(): string[] {
  return (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
}

/** Package managers look for their user's settings below HOME, which is another one here. */
function realConfiguration(): Record<string, string> {
  const files = { NPM_CONFIG_USERCONFIG: join(homedir(), '.npmrc') };
  return Object.fromEntries(Object.entries(files).filter(([, file]) => existsSync(file)));
}

/** The variables without which the package managers would not reach their registries from this machine. */
export function registryEnvironment(): Record<string, string> {
  const passedOn = Object.entries(process.env).filter(([name]) => PASSED_ON.test(name));
  return Object.fromEntries(passedOn.map(([name, value]) => [name, value ?? '']));
}
