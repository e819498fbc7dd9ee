import type { BinaryInfo } from '../../sidecar/formats/binary-info.ts';
import { type CheckResult, failed, passed } from '../check.ts';
import type { Evidence } from './evidence.ts';
import { isLibraryName } from './library-name.ts';
import { damageIn } from './program-problem.ts';

const EXPECTED = 'an ELF, PE or Mach-O program that can be read to its end';
const NAMES: Readonly<Record<BinaryInfo['format'], string>> = { elf: 'ELF', pe: 'PE', macho: 'Mach-O' };

/** `format`: the program is one that an operating system can load, whole, with its archive; and so are its libraries. */
export function checkFormat({ info, unreadable, contents, binaries }: Evidence): CheckResult {
  if (unreadable) {
    return failed('format', {
      measured: unreadable.what,
      expected: EXPECTED,
      hint: "Give what the packager wrote. If it was: build again, and do not run 'strip' or UPX on the program, which cut off what PyInstaller appended.",
    });
  }
  const damaged = [...binaries.damaged].filter(([path]) => isLibraryName(path));
  const [first] = damaged;
  if (first) {
    return failed('format', {
      measured: `${damaged.length} ${damaged.length === 1 ? 'library' : 'libraries'} cut short or damaged: '${first[0]}'`,
      expected: 'libraries that can be read to their end',
      hint: "Build again with 'strip: false' and 'upx: false'; a full disk leaves such files too.",
      details: damaged.map(([path, error]) => `${path}: ${damageIn(error)}`),
    });
  }
  const format = info ? NAMES[info.format] : '';
  const frozen = contents ? `, PyInstaller, Python ${contents.bundle.pythonVersion}` : '';
  return passed(
    'format',
    `${format} program${frozen}; ${binaries.infos.size - 1} other executable files`,
    EXPECTED,
  );
}
