import { basename } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import { type Clock, realClock } from '../clock.ts';
import { pause } from '../http.ts';
import type { ToolCall } from '../tool-call.ts';
import type { SigningContext } from '../types.ts';

/** Waits between tries, in ms: a ticket is mostly there at once, and now and then minutes after the acceptance. */
const DELAYS = [5_000, 10_000, 20_000, 40_000, 80_000];

/** The call that attaches the ticket: Apple's own on macOS, rcodesign elsewhere. */
export function stapleCall(platform: NodeJS.Platform, place: string): ToolCall {
  return platform === 'darwin'
    ? { tool: 'xcrun', args: ['stapler', 'staple', '-v', place] }
    : { tool: 'rcodesign', args: ['staple', place] };
}

/** The call that checks it afterwards; only Apple's tool can. */
export function stapleCheck(platform: NodeJS.Platform, place: string): ToolCall | undefined {
  return platform === 'darwin' ? { tool: 'xcrun', args: ['stapler', 'validate', place] } : undefined;
}

/** Why no ticket can be attached to `place`; undefined where one can. */
export function notStaplable(place: string): string | undefined {
  if (/\.(app|pkg|dmg|framework|bundle|kext|plugin)$/i.test(place)) return undefined;
  return (
    `'${basename(place)}' is notarized, and no ticket can be attached to a bare program or folder: ` +
    'macOS asks Apple for it at the first start. Staple the .app, .pkg or .dmg that carries it.'
  );
}

/**
 * Attaches the ticket to the `.app`, `.pkg` or `.dmg` at `place`, with retries (a ticket can come minutes after the
 * acceptance), by `xcrun stapler` on macOS and rcodesign elsewhere. Throws `staple-failed`.
 */
export async function staple(
  place: string,
  context: SigningContext,
  clock: Clock = realClock,
): Promise<void> {
  const { host } = context;
  const impossible = notStaplable(place);
  if (impossible) throw new UserError('staple-failed', impossible, { hint: 'Set `staple: auto`, or `off`.' });
  const { tool, args } = stapleCall(host.platform, place);
  for (let attempt = 0; ; attempt++) {
    const { code, stdout, stderr } = await host.exec(tool, args, { env: context.env, allowFailure: true });
    if (code === 0) break;
    const said = `${stdout}\n${stderr}`.trim().split('\n').slice(-5).join('\n');
    const delay = DELAYS[attempt];
    if (delay === undefined) throw failed(place, code, said);
    // 65 with "Record not found" is a ticket that is not published yet; networks fail with other codes.
    host.debug(`stapling ended with code ${code}; again in ${delay / 1000} s\n${said}`);
    await pause({ clock, signal: host.signal, name: "Apple's ticket" }, delay);
  }
  const check = stapleCheck(host.platform, place);
  if (check) await host.exec(check.tool, check.args, { env: context.env });
}

function failed(place: string, code: number, said: string): UserError {
  return new UserError(
    'staple-failed',
    `No ticket could be attached to '${place}' (code ${code}). It said:\n${said}`,
    {
      hint:
        'The file is notarized all the same, so run again with `submission-id` in some minutes. Was it changed after it was ' +
        'submitted? Then its ticket is that of another file: submit it again.',
    },
  );
}
