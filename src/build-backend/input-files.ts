import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { throwAll, UserError } from '../shared/errors.ts';
import type { BuildInputs } from './inputs.ts';
import { parseDataItem } from './pyinstaller/data-item.ts';

/** A file or folder that an input names. */
interface Named {
  input: keyof BuildInputs;
  /** The line as it was written. */
  line: string;
  path: string;
}

/**
 * Checks that everything the inputs want to bundle or to use is there. The packager would notice too, but only
 * after the environment and the analysis. Throws one `data-missing` for each thing that is not.
 */
export async function assertFilesExist(inputs: BuildInputs, workingDirectory: string): Promise<void> {
  const missing: UserError[] = [];
  for (const { input, line, path } of namedFiles(inputs)) {
    const absolute = resolve(workingDirectory, path);
    if (!(await stat(absolute).catch(() => undefined))) missing.push(dataMissing(input, line, absolute));
  }
  throwAll(missing);
}

function namedFiles(inputs: BuildInputs): Named[] {
  const data = (['add-data', 'add-binary'] as const).flatMap((input) =>
    inputs[input].map((line) => ({ input, line, path: parseDataItem(input, line).source })),
  );
  const files = (['hooks-dir', 'runtime-hooks'] as const).flatMap((input) =>
    inputs[input].map((line) => ({ input, line, path: line })),
  );
  const icon =
    inputs.icon === undefined ? [] : [{ input: 'icon' as const, line: inputs.icon, path: inputs.icon }];
  // The packager expands patterns itself.
  return [...data.filter(({ path }) => !/[*?[]/.test(path)), ...files, ...icon];
}

function dataMissing(input: string, line: string, path: string): UserError {
  return new UserError(
    'data-missing',
    `The line '${line}' of '${input}' names '${path}', which does not exist.`,
    {
      hint: 'If another step makes it (a frontend build, a download), run that step first. Otherwise change the line.',
    },
  );
}
