import type { Manifest } from './manifest-types.ts';
import { checkName } from './names.ts';
import { relativePathProblem } from './relative-path.ts';
import { targetFromTriple } from './target.ts';
import { treeDigest } from './tree/digest.ts';
import { linkProblem } from './tree/link-target.ts';

/** What is wrong with a manifest: where (a JSON path), and what was found and expected. */
export interface Problem {
  path: string;
  message: string;
}

/**
 * Contradictions inside of a manifest that has the right shape: sizes that do not add up, a digest that is not that
 * of the files, a program that is not among them, paths that leave the tree. Throws `name-invalid`, `target-unknown`.
 */
export function contradictions(manifest: Manifest): Problem[] {
  checkName(manifest.name);
  return [
    ...targetProblems(manifest),
    ...fileProblems(manifest),
    ...executableProblems(manifest),
    ...sumProblems(manifest),
  ];
}

function targetProblems({ target }: Manifest): Problem[] {
  const known = targetFromTriple(target.triple);
  if (known.platform === target.platform && known.arch === target.arch) return [];
  const found = `${target.platform} ${target.arch}`;
  const message = `found '${found}', expected '${known.platform} ${known.arch}' for '${target.triple}'`;
  return [{ path: 'target', message }];
}

function fileProblems({ files }: Manifest): Problem[] {
  const links = new Map(files.flatMap(({ path, link }) => (link === undefined ? [] : [[path, link]])));
  const seen = new Set<string>();
  return files.flatMap(({ path }, index) => {
    const problem = seen.has(path)
      ? 'it is listed twice'
      : (relativePathProblem(path.replace(/\/$/, '')) ??
        (links.has(path) ? linkProblem(path, links) : undefined));
    seen.add(path);
    return problem === undefined ? [] : [{ path: `files[${index}]`, message: `found '${path}': ${problem}` }];
  });
}

function executableProblems({ files, executable }: Manifest): Problem[] {
  const file = files.find(({ path }) => path === executable);
  if (file && file.link === undefined && !executable.endsWith('/')) return [];
  const found = file ? 'a link or a folder' : 'no such file';
  return [
    { path: 'executable', message: `found '${executable}', which is ${found}; expected a path of 'files'` },
  ];
}

function sumProblems({ files, size, digest }: Manifest): Problem[] {
  const problems: Problem[] = [];
  const sum = files.reduce((total, file) => total + file.size, 0);
  if (sum !== size) {
    problems.push({ path: 'size', message: `found ${size}, expected ${sum}, the sum of 'files'` });
  }
  const expected = treeDigest(files);
  if (digest !== expected) {
    problems.push({
      path: 'digest',
      message: `found ${digest}, expected ${expected}, computed from 'files'`,
    });
  }
  return problems;
}
