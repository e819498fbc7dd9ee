import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LineKind, Protocol, READY_LINE } from './protocol.ts';
import { protocolFault } from './protocol-fault.ts';

/** What the lines of standard output are, one by one. */
function kinds(...lines: string[]): LineKind[] {
  const protocol = new Protocol();
  return lines.map((line) => protocol.take(line, 'stdout'));
}

describe('a line', () => {
  test.each<[LineKind, string]>([
    ['boot', 'BOOT sidecar=notes-backend version=0.3.0'],
    ['boot', 'BOOT version=1.0.0-beta.1+abc sidecar=a'],
    ['boot', 'BOOT sidecar=a version=2 pid=12'],
    ['listening', 'LISTENING host=127.0.0.1 port=8000'],
    ['listening', 'LISTENING host=[::1] port=65535'],
    ['ready', 'READY'],
    ['heartbeat', 'HEARTBEAT'],
    ['heartbeat', 'HEARTBEAT jobs=3'],
    ['shutdown', 'SHUTDOWN reason=sigterm'],
    ['shutdown', 'SHUTDOWN reason=the parent is gone'],
    ['foreign', ''],
    ['foreign', 'Loading models …'],
    ['foreign', 'boot sidecar=a version=1'],
    ['foreign', 'BOOTSTRAP'],
    ['foreign', 'READY to serve'],
    ['foreign', 'INFO: READY'],
    ['malformed', 'BOOT'],
    ['malformed', 'BOOT sidecar=a'],
    ['malformed', 'BOOT sidecar=a version=latest'],
    ['malformed', 'BOOT sidecar=a version=1 version=2'],
    ['malformed', 'BOOT sidecar=a  version=1'],
    ['malformed', 'LISTENING host=127.0.0.1 port=0'],
    ['malformed', 'LISTENING host=127.0.0.1 port=65536'],
    ['malformed', 'LISTENING port=8000'],
    ['malformed', 'HEARTBEAT 12'],
    ['malformed', 'SHUTDOWN'],
    ['malformed', 'SHUTDOWN reason='],
    ['malformed', 'gr\uFFFDn'],
    ['malformed', 'B\0O\0O\0T\0'],
    ['near-ready', 'Ready'],
    ['near-ready', ' READY'],
    ['near-ready', 'READY '],
    ['near-ready', 'READY!'],
    ['near-ready', '"READY"'],
    ['near-ready', '\uFEFFREADY'],
    ['near-ready', 'R\0E\0A\0D\0Y\0'],
  ])('%s: %j', (kind, line) => {
    expect(kinds(line)).toEqual([kind]);
  });

  test('on standard error is a log, whatever it says, but READY there is noticed', () => {
    const protocol = new Protocol();
    expect(protocol.take('BOOT sidecar=a version=1', 'stderr')).toBe('foreign');
    expect(protocol.take('INFO READY', 'stderr')).toBe('foreign');
    expect(protocol).toMatchObject({ readyOnStderr: false, malformed: [] });
    expect(protocol.take('READY', 'stderr')).toBe('foreign');
    expect(protocol).toMatchObject({ readyOnStderr: true, readyCount: 0 });
    expect(protocol.boot).toBeUndefined();
  });

  test('of another agreement is the ready line, and READY is not', () => {
    const protocol = new Protocol('>>> up');
    expect(protocol.take('>>> up', 'stdout')).toBe('ready');
    expect(protocol.take('READY', 'stdout')).toBe('foreign');
    expect(protocol.take('up', 'stdout')).toBe('near-ready');
    expect(new Protocol('***').take(' ***', 'stdout')).toBe('near-ready');
    expect(new Protocol('***').take('', 'stdout')).toBe('foreign');
  });
});

describe('the state', () => {
  test('is what the lines have said', () => {
    const protocol = new Protocol();
    const lines = [
      'BOOT sidecar=notes version=1.2.3',
      'LISTENING host=[::1] port=8000',
      'READY',
      'HEARTBEAT',
      'HEARTBEAT',
      'SHUTDOWN reason=sigterm',
    ];
    for (const line of lines) protocol.take(line, 'stdout');
    expect(protocol).toMatchObject({
      boot: { sidecar: 'notes', version: '1.2.3' },
      listening: { host: '::1', port: 8000 },
      readyCount: 1,
      heartbeats: 2,
      shutdown: 'sigterm',
      malformed: [],
    });
    expect(protocolFault(protocol, { name: 'notes' })).toBeUndefined();
  });

  test('keeps the first malformed lines only, and not all of a long one', () => {
    const protocol = new Protocol();
    for (let i = 0; i < 100; i += 1) protocol.take(`BOOT ${i}${'x'.repeat(1000)}`, 'stdout');
    expect(protocol.malformed).toHaveLength(5);
    expect(protocol.malformed[0]).toHaveLength(200);
  });
});

describe('a fault', () => {
  test.each<[string, [line: string, stream: 'stdout' | 'stderr'][]]>([
    [
      'ready-twice',
      [
        ['READY', 'stdout'],
        ['READY', 'stdout'],
        ['READY', 'stderr'],
      ],
    ],
    [
      'ready-on-stderr',
      [
        ['READY', 'stderr'],
        ['Ready', 'stdout'],
      ],
    ],
    ['stdout-malformed', [['BOOT me', 'stdout']]],
  ])('%s', (code, lines) => {
    const protocol = new Protocol();
    for (const [line, stream] of lines) protocol.take(line, stream);
    expect(protocolFault(protocol, { name: 'notes' })).toMatchObject({
      code,
      hint: expect.stringMatching(/READY/),
    });
  });
});

test('any output leaves a count of ready lines that is right, and never throws', () => {
  const word = fc.constantFrom(
    'READY',
    'Ready',
    ' READY',
    'BOOT sidecar=a version=1',
    'BOOT',
    'HEARTBEAT',
    '\0',
    '\uFFFD',
  );
  const line = fc.oneof(
    word,
    fc.string({ unit: fc.constantFrom(...'READYready =.!é日\0\uFFFD'), maxLength: 12 }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(line, fc.constantFrom('stdout' as const, 'stderr' as const)), { maxLength: 12 }),
      (lines) => {
        const protocol = new Protocol();
        const found = lines.map(([text, stream]) => protocol.take(text, stream));
        const said = (where: string) =>
          lines.filter(([text, stream]) => stream === where && text === READY_LINE).length;
        expect(protocol.readyCount).toBe(said('stdout'));
        expect(protocol.readyOnStderr).toBe(said('stderr') > 0);
        const wrong = found.filter((kind) => kind === 'malformed' || kind === 'near-ready').length;
        expect(protocol.malformed).toHaveLength(Math.min(wrong, 5));
        expect(protocolFault(protocol, { name: 'a' }) === undefined).toBe(
          said('stdout') < 2 && said('stderr') === 0 && wrong === 0,
        );
      },
    ),
    { numRuns: 100 },
  );
});
