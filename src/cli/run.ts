import type { AnyAction } from '../shared/action.ts';
import { commandLineHost } from '../shared/command-line-host.ts';
import { UserError } from '../shared/errors.ts';
import { nearest } from '../shared/nearest.ts';
import { report, runAction } from '../shared/run-action.ts';
import type { Suite } from './actions.ts';
import { parseArguments } from './arguments.ts';
import { commands } from './commands.ts';
import { actionHelp, generalHelp } from './help.ts';

/** The command line: `sidecar <action> [--<input> <value> …]`. Sets the exit code of the process. */
export async function run(args: readonly string[], suite: Suite = commands): Promise<void> {
  const [command, ...rest] = args;
  if (command === undefined || command === '--help' || command === '-h')
    return printHelp(suite, command === undefined);
  try {
    await runCommand(await findAction(suite, command), rest);
  } catch (error) {
    // Only what is wrong with the command itself comes here: an action reports its own errors.
    report(error, commandLineHost({ inputs: new Map(), onOutput: () => undefined, verbose: false }));
  }
}

async function printHelp(suite: Suite, missing: boolean): Promise<void> {
  const text = generalHelp(await Promise.all(Object.values(suite).map((load) => load())));
  // Asked for, it is the result; otherwise it is the explanation of what went wrong.
  (missing ? process.stderr : process.stdout).write(`${text}\n`);
  if (missing) process.exitCode = 2;
}

async function findAction(suite: Suite, command: string): Promise<AnyAction> {
  const load = Object.hasOwn(suite, command) ? suite[command] : undefined;
  if (load) return load();
  const near = nearest(command, Object.keys(suite));
  throw new UserError('input-unknown', `There is no action '${command}'.`, {
    hint: near ? `Did you mean '${near}'?` : `There are: ${Object.keys(suite).join(', ')}.`,
    exitCode: 2,
  });
}

async function runCommand(action: AnyAction, args: readonly string[]): Promise<void> {
  const { inputs, flags } = parseArguments(action, args);
  if (flags.has('help')) {
    process.stdout.write(`${actionHelp(action)}\n`);
    return;
  }
  const outputs = new Map<string, string>();
  const onOutput = (name: string, value: string) => outputs.set(name, value);
  await runAction(action, commandLineHost({ inputs, onOutput, verbose: flags.has('verbose') }));
  // A check that failed is a result too: its outputs are there, and the exit code says the rest.
  if (process.exitCode && outputs.size === 0) return;
  if (flags.has('json')) process.stdout.write(`${JSON.stringify(Object.fromEntries(outputs), null, 2)}\n`);
  else if (flags.has('outputs'))
    for (const [name, value] of outputs) process.stdout.write(`${name}=${value}\n`);
}
