import type { Finding } from '../../finding.ts';
import { type ConfigSubject, failing } from '../subject.ts';
import { targetsOf } from '../target-list.ts';
import { metadata, textAt, textOf, within } from '../values.ts';

const RULE = 'linux-package';

/** A deb and an RPM name a maintainer with an address and a home page; electron-builder stops without, at the very end. */
export function linuxPackage({ config }: ConfigSubject): Finding[] {
  const made = targetsOf(config, 'linux').filter(({ name }) =>
    /^(deb|rpm|pacman|apk|freebsd|p5p)$/i.test(name),
  );
  if (made.length === 0) return [];
  const kind = made.map(({ name }) => name).join(' and ');
  const maintained = ['linux', ...made.map(({ name }) => name.toLowerCase())].every((key, index) =>
    index === 0 ? textAt(config, [key, 'maintainer']) !== undefined : true,
  );
  const findings: Finding[] = [];
  if (!maintained && !hasAddress(metadata(config, ['author']))) {
    const message = `${kind} needs a maintainer with an e-mail address, and neither 'linux.maintainer' nor 'author' of package.json has one.`;
    const hint = '\'"author": "Name <name@example.org>"\' in package.json says it.';
    findings.push(failing(RULE, { message, hint, place: config.placeInPackage(['author']) }));
  }
  if (textOf(metadata(config, ['homepage'])) === undefined) {
    const message = `${kind} needs a home page, and package.json has no 'homepage'.`;
    const hint = 'Add \'"homepage": "https://…"\' to package.json.';
    findings.push(failing(RULE, { message, hint, place: config.placeInPackage(['homepage']) }));
  }
  return findings;
}

function hasAddress(author: unknown): boolean {
  return /<[^<>\s]+@[^<>\s]+>/.test(textOf(author) ?? '') || textOf(within(author, ['email'])) !== undefined;
}
