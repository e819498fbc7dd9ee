import { expect, test } from 'vitest';
import { parseProcNet } from './linux-sockets.ts';
import { parseLsof } from './lsof.ts';
import { parseNetstat, parseTasklist } from './netstat.ts';

test('the sockets of Linux that listen, and no others', () => {
  const text = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:4650 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 115717 1 00000000a4129499 100 0 0 10 0
   1: 0100007F:4651 0100007F:07E8 01 00000000:00000000 00:00000000 00000000     0        0 567 1 000000007826dd37 100 0 0 10 0
   2: 0100007F:4652 0100007F:07E8 06 00000000:00000000 00:00000000 00000000     0        0 0 1 000000007826dd37 100 0 0 10 0
`;
  const six = `  sl  local_address                         remote_address                        st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 00000000000000000000000001000000:4653 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 115716 1 00000000b70f2fa8 100 0 0 10 0
`;
  expect(parseProcNet(text)).toEqual([{ port: 18000, inode: 115717 }]);
  expect(parseProcNet(six)).toEqual([{ port: 18003, inode: 115716 }]);
  expect(parseProcNet('')).toEqual([]);
});

test('what lsof prints', () => {
  const text =
    'p16338\ncnotes-backend\nn127.0.0.1:43597\np16349\ncPython 3\nf3\nn127.0.0.1:18000\nn[::1]:18001\nn*:18002\n';
  expect(parseLsof(text)).toEqual([
    { pid: 16338, name: 'notes-backend', port: 43597 },
    { pid: 16349, name: 'Python 3', port: 18000 },
    { pid: 16349, name: 'Python 3', port: 18001 },
    { pid: 16349, name: 'Python 3', port: 18002 },
  ]);
  expect(parseLsof('')).toEqual([]);
  expect(parseLsof('n*:1\n')).toEqual([]);
});

test('what netstat prints, in any language', () => {
  const text = `\r
Active Connections\r
\r
  Proto  Local Address          Foreign Address        State           PID\r
  TCP    0.0.0.0:135            0.0.0.0:0              LISTENING       1104\r
  TCP    127.0.0.1:8000         0.0.0.0:0              ABHÖREN         4711\r
  TCP    127.0.0.1:8000         127.0.0.1:50123        ESTABLISHED     4711\r
  TCP    127.0.0.1:8002         127.0.0.1:50124        TIME_WAIT       0\r
  TCP    [::1]:8001             [::]:0                 LISTENING       4712\r
  UDP    0.0.0.0:5353           *:*                                    2000\r
`;
  expect(parseNetstat(text)).toEqual([
    { port: 135, pid: 1104 },
    { port: 8000, pid: 4711 },
    { port: 8001, pid: 4712 },
  ]);
});

test('what tasklist prints', () => {
  expect(parseTasklist('"my backend.exe","4711","Console","1","12,345 K"\r\n')).toBe('my backend.exe');
  expect(parseTasklist('INFO: No tasks are running which match the specified criteria.\r\n')).toBeUndefined();
});
