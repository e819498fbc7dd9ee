import type { BinaryInfo } from '../../sidecar/formats/binary-info.ts';
import { compareDotted } from '../../sidecar/formats/elf-versions.ts';
import { systemNeeds } from '../../sidecar/system-needs.ts';
import { type CheckResult, failed, passed, skipped } from '../check.ts';
import type { Evidence } from './evidence.ts';
import { unseenNote } from './inside-binaries.ts';

/** The first macOS for Apple's own processors: code for them names no older one. */
const FIRST_ARM64 = '11.0';

/** `macos`: every file runs on `min-macos`. Without the limit, the oldest macOS that it runs on is told. */
export function checkMacos({ info, given, binaries, unseen }: Evidence): CheckResult {
  const limit = given['min-macos'];
  if (info?.format !== 'macho') return skipped('macos', 'it is no program for macOS');
  const most = systemNeeds(binaries).find(({ what }) => what === 'macOS');
  const measured = `${most ? `macOS ${most.value} ('${most.file}')` : 'no version named'}${unseenNote(unseen)}`;
  if (limit === undefined) return { ...skipped('macos', "there is no limit ('min-macos')"), measured };
  const above = [...binaries.infos].flatMap(([file, found]) =>
    newerThan(limit, found).map((value) => `${file}: ${value}`),
  );
  if (above.length === 0) return passed('macos', measured, `runs on ${limit}`);
  return failed('macos', {
    measured: `${measured}${above.length > 1 ? `; ${above.length} need more than ${limit}` : ''}`,
    expected: `runs on ${limit}`,
    hint: `Build with python.org's or uv's Python, whose files run on old systems ('python: 3.12'), and not with Homebrew's; a package may need an older wheel ('MACOSX_DEPLOYMENT_TARGET: ${limit}' where one is compiled).`,
    details: above,
  });
}

function newerThan(limit: string, info: BinaryInfo): string[] {
  if (info.format !== 'macho') return [];
  return info.slices.flatMap(({ arch, minMacos }) => {
    const least = arch === 'arm64' && compareDotted(limit, FIRST_ARM64) < 0 ? FIRST_ARM64 : limit;
    return minMacos !== undefined && compareDotted(minMacos, least) > 0 ? [`${arch} ${minMacos}`] : [];
  });
}
