import type { Finding } from '../../finding.ts';
import { publishersOf } from '../publishers.ts';
import { type ConfigSubject, failing, type RepositoryName } from '../subject.ts';
import { type Keys, textOf, within } from '../values.ts';

const RULE = 'repository-case';
const GITHUB_URL = /github(?:usercontent)?\.com[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?(?=[/#?]|$)/i;
/** How `repository` of package.json may name one on GitHub. */
const SHORT_NAME = /^(?:github:)?([\w.-]+)\/([\w.-]+)$/;

/** A name in the configuration. */
interface Named {
  name: string;
  /** The key that holds it, as the reader knows it. */
  key: string;
  place: Finding['place'];
}

/**
 * The repository's name must be spelled as GitHub spells it ("cachibot" is not "CachiBot"): installed apps ask for
 * releases by it, and a store, a proxy or a check that compares names takes it for another repository.
 */
export function repositoryCase(subject: ConfigSubject): Finding[] {
  return namesIn(subject).flatMap((named) => {
    const right = subject.repositories.find(({ name }) => differsInCase(name, named.name));
    return right ? [wrongCase(named, right)] : [];
  });
}

function differsInCase(a: string, b: string): boolean {
  return a !== b && a.toLowerCase() === b.toLowerCase();
}

function wrongCase({ name, key, place }: Named, right: RepositoryName): Finding {
  return failing(RULE, {
    message: `'${key}' names the repository '${name}'; ${right.origin} calls it '${right.name}'.`,
    hint: `Write it with the same capitals: '${right.name}'.`,
    place: place ?? { file: key },
  });
}

function namesIn({ config, repositories }: ConfigSubject): Named[] {
  const published = publishersOf(config).flatMap(({ provider, options, keys }): Named[] => {
    const url = urlName(textOf(within(options, ['url'])));
    if (url) return [{ name: url, key: [...keys, 'url'].join('.'), place: config.placeOf([...keys, 'url']) }];
    if (provider !== 'github') return [];
    return githubName(options, keys, repositories).map(({ name, at }) => ({
      name,
      key: at.join('.'),
      place: config.placeOf(at),
    }));
  });
  const repository = within(config.packageJson, ['repository']);
  const keys = typeof repository === 'string' ? ['repository'] : ['repository', 'url'];
  const text = textOf(within(config.packageJson, keys));
  const own = urlName(text) ?? (text && SHORT_NAME.test(text) ? text.replace(/^github:/, '') : undefined);
  if (own)
    published.push({
      name: own,
      key: `${keys.join('.')} of package.json`,
      place: config.placeInPackage(keys),
    });
  return published;
}

/** `owner` and `repo`; where one is left to electron-builder, the right one stands for it. */
function githubName(
  options: unknown,
  keys: Keys,
  repositories: readonly RepositoryName[],
): { name: string; at: Keys }[] {
  const repo = textOf(within(options, ['repo']));
  const owner = textOf(within(options, ['owner']));
  if (repo?.includes('/') && !owner) return [{ name: repo, at: [...keys, 'repo'] }];
  const [rightOwner = '', rightRepo = ''] = repositories[0]?.name.split('/') ?? [];
  if (!owner && !repo) return [];
  const at = repo && differsInCase(repo, rightRepo) ? 'repo' : owner ? 'owner' : 'repo';
  return [{ name: `${owner ?? rightOwner}/${repo ?? rightRepo}`, at: [...keys, at] }];
}

function urlName(text: string | undefined): string | undefined {
  const [, owner, name] = GITHUB_URL.exec(text ?? '') ?? [];
  return owner && name ? `${owner}/${name}` : undefined;
}
