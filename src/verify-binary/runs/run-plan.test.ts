import { describe, expect, test } from 'vitest';
import { leaves } from '../../shared/errors.ts';
import { parseInputs } from '../../shared/inputs.ts';
import { inputs } from '../inputs.ts';
import { planRuns } from './run-plan.ts';

function plan(given: Record<string, string> = {}) {
  return planRuns(
    parseInputs(inputs, (name) => given[name] ?? ''),
    { workspace: '/project' },
  );
}

function problemsOf(given: Record<string, string>): string[] {
  try {
    plan(given);
  } catch (error) {
    return leaves(error).map((leaf) => (leaf as Error).message);
  }
  return [];
}

describe('the plan of the runs', () => {
  test('without inputs: the line or the health answer, and the port that the program says', () => {
    expect(plan()).toEqual({
      args: [],
      env: [],
      ready: { kind: 'auto', line: 'READY', path: '/api/health' },
      healthPath: '/api/health',
      requests: [],
      readyTimeout: 60_000,
      maxStartup: 5000,
      stopTimeout: 10_000,
      runs: 5,
      maxFailures: 0,
    });
  });

  test('a port is chosen only for a program that is told it', () => {
    expect(plan({ args: '--port\n{port}', port: '8000-8010' }).port).toEqual({
      kind: 'range',
      first: 8000,
      last: 8010,
    });
    expect(plan({ env: 'PORT={port}' }).port).toEqual({ kind: 'auto' });
    expect(plan({ port: '9000' })).toMatchObject({ fixedPort: 9000 });
    expect(plan({ port: '9000' })).not.toHaveProperty('port');
  });

  test('without a health path, only the line says that it is ready', () => {
    const { ready, ...rest } = plan({ 'health-path': 'none', 'ready-line': 'UP' });
    expect(ready).toEqual({ kind: 'line', line: 'UP' });
    expect(rest).not.toHaveProperty('healthPath');
  });

  test('reads requests, variables, the folder and the way to stop', () => {
    const read = plan({
      requests: 'GET /api/items?all=1 200\nPOST /api/items 422',
      env: 'MODE=a=b\nEMPTY=',
      cwd: 'data',
      'working-directory': 'app',
      stop: 'POST /shutdown',
    });
    expect(read.requests).toEqual([
      { method: 'GET', path: '/api/items?all=1', status: 200 },
      { method: 'POST', path: '/api/items', status: 422 },
    ]);
    expect(read.env).toEqual([
      ['MODE', 'a=b'],
      ['EMPTY', ''],
    ]);
    expect(plan({ cwd: '{data}/notes' }).cwd).toBe('{data}/notes');
    expect(read).toMatchObject({ cwd: '/project/app/data', stop: { kind: 'request', path: '/shutdown' } });
  });

  test('all that is wrong is said at once, and before anything happens', () => {
    const wrong = {
      requests: 'GET api/items 200\nGET /api 2000',
      env: '=x',
      stop: 'SIGINT',
      'health-path': 'health',
      port: 'eight',
    };
    expect(problemsOf(wrong)).toEqual([
      expect.stringContaining("'requests' is 'GET api/items 200'"),
      expect.stringContaining("'requests' is 'GET /api 2000'"),
      expect.stringContaining("'env' is '=x'"),
      expect.stringContaining("'stop' is 'SIGINT'"),
      expect.stringContaining("'port' is 'eight'"),
      expect.stringContaining("'health-path' is 'health'"),
    ]);
    expect(problemsOf({ ready: 'http', 'health-path': 'none' })).toEqual([
      "'ready: http' needs a path to ask, and 'health-path' is 'none'.",
    ]);
    expect(problemsOf({ runs: '2', 'max-failures': '2' })).toEqual([
      expect.stringContaining("'max-failures' is '2'"),
    ]);
    expect(problemsOf({ port: '8000-8010' })).toEqual([expect.stringContaining('nothing tells the program')]);
  });
});
