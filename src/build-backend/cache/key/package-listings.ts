import { dirname, join, relative, resolve, sep } from 'node:path';
import type { ApplicationLayer } from '../../layer/application-layer.ts';
import type { BuildPlan } from '../../plan.ts';
import type { ScanResult } from '../../scan-sources.ts';
import { isInside } from './source-path.ts';
import type { SourceListing } from './source-set.ts';

const CODE = /\.(?:pyw?|pyc|pyd|so)$/;

/** The folders in which the packager looks for the application's modules, absolute. */
export function searchRoots(plan: BuildPlan, { added }: Pick<ScanResult, 'added'>): string[] {
  const { project, source, workingDirectory } = plan;
  const editable = added.filter(({ input }) => input === 'paths').map(({ value }) => value);
  const roots = [...project.sourceRoots, ...editable].map((root) => resolve(workingDirectory, root));
  return [...new Set([...roots, ...(source.kind === 'module' ? [] : [dirname(source.file)])])];
}

/**
 * The top-level packages of which something was collected: in them, new modules may be found by imports that are
 * there, and new data files by whatever collected the others. What is beside them does not matter.
 */
export function packageListings(layer: ApplicationLayer, roots: readonly string[]): SourceListing[] {
  const code = [...layer.files.filter(({ how }) => how.kind === 'module').map(({ source }) => source)];
  code.push(...layer.fixed.filter((file) => CODE.test(file)));
  const packages = new Set(
    code.map((file) => packageOf(file, roots)).filter((folder) => folder !== undefined),
  );
  const data = layer.files.filter(({ how }) => how.kind === 'data').map(({ source }) => source);
  return [...packages].map((folder) => {
    const of = data.some((file) => isInside(file, folder)) ? 'all' : 'importable';
    return { folder, deep: true, of };
  });
}

/** The folder of the top-level package that `file` is in, below the innermost root that holds it. */
function packageOf(file: string, roots: readonly string[]): string | undefined {
  const [root] = roots.filter((one) => isInside(file, one)).sort((a, b) => b.length - a.length);
  if (root === undefined) return undefined;
  const [first, ...rest] = relative(root, file).split(sep);
  return first === undefined || rest.length === 0 ? undefined : join(root, first);
}
