import { compareDotted } from '../../sidecar/formats/elf-versions.ts';
import { allNeeds, systemNeeds } from '../../sidecar/system-needs.ts';
import { type CheckResult, failed, passed, skipped } from '../check.ts';
import type { Evidence } from './evidence.ts';
import { unseenNote } from './inside-binaries.ts';

/** `glibc`: no file asks for a newer glibc than `max-glibc`. Without the limit, what it asks for is told. */
export function checkGlibc({ info, given, binaries, unseen }: Evidence): CheckResult {
  const limit = given['max-glibc'];
  if (info?.format !== 'elf') return skipped('glibc', 'it is no program for Linux');
  const most = systemNeeds(binaries).find(({ what }) => what === 'GLIBC');
  const measured = `${most ? `glibc ${most.value} ('${most.file}')` : 'no glibc'}${unseenNote(unseen)}`;
  if (limit === undefined) return { ...skipped('glibc', "there is no limit ('max-glibc')"), measured };
  const above = allNeeds(binaries).filter(
    ({ what, value }) => what === 'GLIBC' && compareDotted(value, limit) > 0,
  );
  if (above.length === 0) return passed('glibc', measured, `at most ${limit}`);
  return failed('glibc', {
    measured: `${measured}${above.length > 1 ? `; ${above.length} files ask for more than ${limit}` : ''}`,
    expected: `at most ${limit}`,
    hint: `Build on a system with that glibc or an older one, such as 'runs-on: ubuntu-22.04' (2.35) or a 'container: quay.io/pypa/manylinux_2_28_x86_64' (2.28); a package may need an older wheel.`,
    details: above.map(({ file, value }) => `${file}: ${value}`),
  });
}
