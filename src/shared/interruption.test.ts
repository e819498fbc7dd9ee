import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const module = new URL('./interruption.ts', import.meta.url).href;

/** A process that lives on after the first request, and prints what it hears. */
async function listener(): Promise<{ child: ChildProcess; output: () => string }> {
  const code = `
    import { abortOnSignals } from ${JSON.stringify(module)};
    abortOnSignals().addEventListener('abort', () => console.log('aborted'));
    setInterval(() => undefined, 1000);
    console.log('ready');`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  await once(child.stdout ?? child, 'data');
  return { child, output: () => output };
}

// Windows has no signals that a process could send to another one.
// They mostly wait, so they wait together.
describe.skipIf(process.platform === 'win32').concurrent('abortOnSignals', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s aborts, and a later one ends', async (name) => {
    const { child, output } = await listener();
    child.kill(name);
    await once(child.stdout ?? child, 'data');
    expect(output()).toBe('ready\naborted\n');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(child.exitCode ?? child.signalCode).toBeNull();
    child.kill(name);
    expect(await once(child, 'close')).toEqual([null, name]);
  });

  test('the same Ctrl-C that comes twice is one request', async () => {
    const { child, output } = await listener();
    child.kill('SIGINT');
    child.kill('SIGINT');
    await new Promise((resolve) => setTimeout(resolve, 300));
    child.kill('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(output()).toBe('ready\naborted\n');
    expect(child.exitCode ?? child.signalCode).toBeNull();
    child.kill('SIGKILL');
    await once(child, 'close');
  });
});
