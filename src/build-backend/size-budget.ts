import { UserError } from '../shared/errors.ts';
import { formatSize } from '../shared/quantities.ts';
import type { BuildInputs } from './inputs.ts';
import type { PackageSize } from './report/package-sizes.ts';
import { sizeTable } from './report/report.ts';

/** Packages that are known to be larger than they need to be, and the way out. */
const ADVICE: readonly { package: string; advice: string }[] = [
  { package: 'torch', advice: "Install torch's CPU build (its own package index has wheels without CUDA)." },
  {
    package: 'nvidia',
    advice: 'The CUDA libraries come with the default torch wheels; the CPU build has none.',
  },
  { package: 'cv2', advice: 'opencv-python-headless is smaller than opencv-python.' },
  { package: 'playwright', advice: "playwright brings browsers; 'exclude-preset: dev' leaves it out." },
];

/** Throws `size-exceeded`, with the table of sizes and what can be done, if the tree is larger than `max-size`. */
export function assertSize(
  size: number,
  packages: readonly PackageSize[],
  { 'max-size': limit, 'exclude-preset': preset }: Pick<BuildInputs, 'max-size' | 'exclude-preset'>,
): void {
  if (limit === undefined || size <= limit) return;
  const known = ADVICE.filter(({ package: name }) => packages.some((found) => found.name === name));
  const hints = [
    ...known.map(({ advice }) => advice),
    ...(preset === 'none' ? ["'exclude-preset: dev' (or ml) leaves out what servers rarely need."] : []),
    "'exclude-modules' takes packages that are pulled in and not used.",
  ];
  throw new UserError(
    'size-exceeded',
    `The program is ${formatSize(size)}, and max-size is ${formatSize(limit)}.`,
    {
      hint: `${hints.join('\n')}\n${sizeTable(packages)}`,
    },
  );
}
