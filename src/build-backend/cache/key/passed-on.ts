import type { BuildInputs } from '../../inputs.ts';

/** The values of the packager's option `--<name>` among the arguments that are passed on as they are. */
export function passedOn({ 'extra-args': args }: Pick<BuildInputs, 'extra-args'>, name: string): string[] {
  const flag = `--${name}`;
  return args.flatMap((argument, index) => {
    if (argument.startsWith(`${flag}=`)) return [argument.slice(flag.length + 1)];
    if (argument.startsWith(`${flag} `)) return [argument.slice(flag.length + 1).trim()];
    return argument === flag && args[index + 1] !== undefined ? [args[index + 1] ?? ''] : [];
  });
}
