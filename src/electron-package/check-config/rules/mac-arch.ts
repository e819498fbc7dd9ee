import type { Finding } from '../../finding.ts';
import { type ConfigSubject, failing, warning } from '../subject.ts';
import { targetsOf } from '../target-list.ts';
import { valueAt } from '../values.ts';

const RULE = 'mac-arch';

/** Macs have two processors. A target that names some of them must name both, or `universal`. */
export function macArch({ config }: ConfigSubject): Finding[] {
  if (valueAt(config, ['mac']) === null) return [];
  const targets = targetsOf(config, 'mac').filter(({ name }) => !/^(dir|mas|mas-dev)$/i.test(name));
  const stated = targets.filter(({ archs }) => archs.length > 0);
  if (targets.length === 0) return [];
  if (stated.length === 0 && valueAt(config, ['defaultArch']) !== 'universal') {
    return [
      warning(RULE, {
        message: 'No target for macOS names a processor, so each job makes only the one that it is given.',
        hint: "Add 'arch: [x64, arm64]' (or 'universal') to the items of 'mac.target'.",
        place: config.placeOf(['mac', 'target']),
      }),
    ];
  }
  return stated.flatMap(({ name, archs, keys }) => {
    const missing = archs.includes('universal')
      ? []
      : ['x64', 'arm64'].filter((arch) => !archs.includes(arch));
    if (missing.length === 0) return [];
    return [
      failing(RULE, {
        message: `The target '${name}' for macOS is made for ${archs.join(', ')} only; ${missing.join(' and ')} is missing.`,
        hint: "Write 'arch: [x64, arm64]' or 'arch: universal'.",
        place: config.placeOf([...keys, 'arch']),
      }),
    ];
  });
}
