import { formatDuration } from '../shared/quantities.ts';
import { SidecarError } from './errors.ts';
import { exitText } from './not-ready.ts';
import { fileName } from './symptoms/symptom.ts';
import type { Exit, Launched } from './types.ts';

/** Lines of standard error that an error carries. */
const LINES = 20;

/** It was stopped while it was being started. */
export function stoppedWhileStarting(program: string): SidecarError {
  return new SidecarError('launch-interrupted', `'${fileName(program)}' was stopped before it was ready.`);
}

/** Its heartbeats have stopped. */
export function hung(program: string, launched: Launched, timeout: number): SidecarError {
  const time = formatDuration(timeout);
  return new SidecarError('heartbeat-missed', `'${fileName(program)}' gave no HEARTBEAT for ${time}.`, {
    hint: 'It is stopped and started again. Does it do long work where it should answer requests?',
    stderr: launched.stderr.lines.slice(-LINES),
  });
}

/** It has ended by itself, or could not be started again, and there are no restarts left. */
export function restartsExhausted(
  program: string,
  restarts: number,
  { launched, exit, cause }: { launched: Launched; exit: Exit; cause: unknown },
): SidecarError {
  const often =
    restarts === 0 ? 'is not started again' : `was started again ${restarts} times without lasting success`;
  const message = `'${fileName(program)}' ended with ${exitText(exit)} and ${often}.`;
  const why = cause instanceof SidecarError ? cause : undefined;
  return new SidecarError(
    'restarts-exhausted',
    why ? `${message} The last attempt: ${why.message}` : message,
    {
      hint:
        why?.hint ??
        'The last lines of its standard error say why; restarting the application starts it anew.',
      stderr: why?.stderr ?? launched.stderr.lines.slice(-LINES),
      exit,
      cause,
    },
  );
}
