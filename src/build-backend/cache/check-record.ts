import { contradictions } from '../../sidecar/manifest-consistency.ts';
import { recordSchema } from './build-record-schema.ts';
import { invalidRecord } from './invalid-record.ts';

/**
 * Throws `cache-record-invalid` unless `value` is a record whose parts belong together and whose manifest does not
 * contradict itself, and what the checks of a manifest throw.
 */
export function checkRecord(value: unknown): void {
  const result = recordSchema.safeParse(value);
  if (!result.success) throw misshapen(result.error.issues[0]);
  const { layer, archive, manifest } = result.data;
  if (layer.length > 0 !== archive.length > 1) throw invalidRecord('its layers have no parts');
  const [problem] = contradictions(manifest);
  if (problem) throw invalidRecord(`manifest.${problem.path}: ${problem.message}`);
  // It becomes part of a file name.
  if (/[\\/]/.test(manifest.version)) throw invalidRecord('its version is a path');
}

function misshapen(issue: { path: PropertyKey[]; message: string } | undefined): Error {
  return invalidRecord(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'it has another shape'}`);
}
