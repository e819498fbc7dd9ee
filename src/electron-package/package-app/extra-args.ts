import { UserError } from '../../shared/errors.ts';

/** Options that this action gives itself, and what takes their place. */
const OURS: readonly { option: RegExp; instead: string }[] = [
  {
    option: /^(-p|--publish)\b/,
    instead: 'nothing is published here; publish the output in a step of its own',
  },
  { option: /^(-c|--config)(?=$|[.=])/, instead: "use the input 'config', or change the configuration" },
  { option: /^(--project(Dir)?|--pd|--prepackaged)\b/, instead: "use the input 'project-directory'" },
  {
    option: /^(-[mowl]|--(mac|macos|win|windows|linux|dir))\b/,
    instead: "use the input 'targets'; the platform is the backend's",
  },
  { option: /^--(x64|ia32|armv7l|arm64|universal)\b/, instead: "the processor is the backend's" },
];

/** Returns the input `extra-args`; throws `input-invalid` if it has an option that this action gives itself. */
export function checkExtraArgs(args: readonly string[]): readonly string[] {
  for (const arg of args) {
    const ours = OURS.find(({ option }) => option.test(arg));
    if (!ours) continue;
    throw new UserError(
      'input-invalid',
      `The input 'extra-args' has '${arg}', which electron-package sets itself.`,
      {
        hint: `Remove it: ${ours.instead}.`,
        exitCode: 2,
      },
    );
  }
  return args;
}
