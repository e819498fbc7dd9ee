// Runs in Windows' own Node: starts the sidecars through the library as an app would, and writes down what was found.
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const [, , library, folder, result] = process.argv;
const { choosePort, freePort, isPortFree, addressOf, ask, launch, resolveBackend } = await import(library);

const found = {};

/** Keeps what a scenario gives, or the error that it ends with. */
async function scenario(name, run) {
  const start = performance.now();
  try {
    found[name] = await run();
  } catch (error) {
    const { code, message, hint, exit, stderr } = error;
    found[name] = { failed: { code, message, hint, exit, stderr } };
  }
  found[name].took = Math.round(performance.now() - start);
  writeFileSync(result, JSON.stringify(found));
}

const program = (kind) => join(folder, kind, 'backend.exe');
const started = async (kind, options = {}) =>
  launch({
    program: program(kind),
    args: ['{port}'],
    port: await freePort(),
    readyTimeout: 20_000,
    ...options,
  });
const summary = ({ clean, killed, exit, orphans, portHeldBy, leftovers, took }) => ({
  ...{ clean, killed, exit, orphans, leftovers, took },
  portHeldBy: portHeldBy ?? null,
});

/** Wine tells of an end before the process below it is gone. */
async function becomesFree(port) {
  const deadline = performance.now() + 20_000;
  while (performance.now() < deadline) {
    if (await isPortFree(port)) return true;
    await sleep(50);
  }
  return false;
}

await scenario('machine', async () => ({ platform: process.platform, version: process.version }));

await scenario('resolve', async () => {
  const records = [];
  const location = await resolveBackend({
    ...{ isPackaged: true, resourcesPath: folder, name: 'backend', folder: 'serves' },
    log: ({ type }) => records.push(type),
  });
  return { ...location, records };
});

await scenario('deeper', async () =>
  resolveBackend({ isPackaged: true, resourcesPath: folder, name: 'backend', folder: 'deep' }),
);

await scenario('nothing', async () =>
  resolveBackend({ isPackaged: true, resourcesPath: folder, name: 'other', folder: 'serves' }),
);

await scenario('serves', async () => {
  const sidecar = await started('serves');
  const { port, protocol, host } = sidecar;
  const health = await ask(addressOf(host, port, '/api/health'));
  const running = await isPortFree(port);
  const report = summary(await sidecar.stop({ polite: { kind: 'stdin' }, timeout: 10_000 }));
  return {
    ...{ port, protocol, health, report, free: { running, stopped: await isPortFree(port) } },
    stdout: sidecar.stdout.lines,
  };
});

await scenario('signal', async () => {
  const sidecar = await started('serves');
  return { report: summary(await sidecar.stop({ timeout: 10_000 })) };
});

await scenario('health', async () => {
  const sidecar = await started('silent', { ready: { kind: 'http', path: '/api/health' } });
  const status = await ask(addressOf(sidecar.host, sidecar.port, '/api/health'));
  await sidecar.stop({ timeout: 500 });
  return { readyCount: sidecar.protocol.readyCount, status };
});

await scenario('deaf', async () => {
  const sidecar = await started('deaf');
  const report = summary(await sidecar.stop({ polite: { kind: 'stdin' }, timeout: 500 }));
  return { report, free: await becomesFree(sidecar.port) };
});

await scenario('silent', () => started('silent', { readyTimeout: 1500 }));
await scenario('fails', () => started('fails'));
await scenario('missing', () => launch({ program: program('gone') }));
await scenario('noProgram', () => launch({ program: join(folder, 'text', 'backend.exe') }));
await scenario('noFolder', () => launch({ program: program('serves'), cwd: join(folder, 'no such folder') }));

await scenario('ports', async () => {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  const range = await choosePort({ kind: 'range', first: port, last: Math.min(port + 20, 65535) });
  const taken = await choosePort({ kind: 'range', first: port, last: port }).catch(({ code }) => code);
  const inUse = await started('serves', { port }).catch(({ code, message }) => ({ code, message }));
  server.close();
  return { port, range, taken, inUse };
});

found.done = true;
writeFileSync(result, JSON.stringify(found));
process.exit(0);
