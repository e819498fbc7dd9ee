import { throwAll, UserError } from '../../shared/errors.ts';
import type { Host } from '../../shared/host.ts';
import type { Builder } from './find-builder.ts';
import type { TargetPlan } from './plan-targets.ts';
import { builderEnv } from './signing-variables.ts';

/** Lines of electron-builder that an error repeats. */
const LINES = 15;

/** One run of electron-builder. Paths are absolute. */
export interface BuilderRun {
  builder: Builder;
  project: string;
  overlay: string;
  plan: TargetPlan;
  extraArgs: readonly string[];
  mustSign: boolean;
}

/** What electron-builder says, and what it means for the reader. */
const SYMPTOMS: readonly { says: RegExp; hint: string }[] = [
  {
    says: /ENOSPC|[Nn]o space left/,
    hint: 'The disk is full: free some space, or package fewer targets in one job.',
  },
  {
    says: /not a file|ENOENT.*(CSC|\.p12|\.pfx)/,
    hint: 'CSC_LINK or WIN_CSC_LINK is neither a file nor base64: look at the secret.',
  },
  {
    says: /forceCodeSigning|not signed|code ?sign(ing)? identity/i,
    hint: "The app is not signed, and 'require-signed' asks for it: give CSC_LINK and CSC_KEY_PASSWORD (Windows: WIN_CSC_…) under 'env' of this step.",
  },
  {
    says: /Cannot compute electron version|electron.*is not installed/,
    hint: "Install the project's packages before this step ('npm ci'), with an exact version of electron.",
  },
  {
    says: /Cannot find (?:module|package) 'toml'/,
    hint: "A configuration in TOML needs the package 'toml': 'npm install --save-dev toml'.",
  },
  {
    says: /configuration is invalid|Invalid configuration|has an unknown property/i,
    hint: "Correct the configuration; 'mode: check' names file and line.",
  },
  {
    says: /getaddrinfo|ECONNREFUSED|ETIMEDOUT|socket hang up|status code (4|5)\d\d/,
    hint: 'A tool could not be downloaded. Run it again; behind a proxy set ELECTRON_MIRROR and ELECTRON_BUILDER_BINARIES_MIRROR.',
  },
];
/** What electron-builder only mentions, and leaves the app without. */
const MISSING = /file source doesn't exist\s+from=(.+)$/;
const NOT_SIGNED = /skipped macOS (application )?code signing|signing is skipped/;

/**
 * Runs the project's own electron-builder, which publishes nothing, and shows what it says. Throws
 * `electron-builder-failed`, `resource-missing` and `app-not-signed` (which it only mentions), `interrupted`.
 */
export async function runBuilder(run: BuilderRun, host: Host): Promise<void> {
  const said: string[] = [];
  const { code } = await host.exec(process.execPath, argumentsOf(run), {
    cwd: run.project,
    env: builderEnv(host.env),
    allowFailure: true,
    onLine: (line) => {
      said.push(line);
      host.info(line);
    },
  });
  if (code !== 0) throw failed(run, code, said);
  // It says the same once for each processor and target.
  const lines = [...new Set(said)];
  throwAll([...lines.flatMap(missingResource), ...(run.mustSign ? lines.flatMap(notSigned) : [])]);
}

/** The arguments after Node's own: the program first. */
export function argumentsOf({ builder, plan, overlay, extraArgs }: BuilderRun): string[] {
  const what = [`--${plan.section}`, ...plan.targets, `--${plan.arch}`];
  return [builder.program, ...what, '--publish', 'never', '--config', overlay, ...extraArgs];
}

function failed({ builder }: BuilderRun, code: number, said: readonly string[]): UserError {
  const text = said.join('\n');
  const meaning = SYMPTOMS.find(({ says }) => says.test(text))?.hint;
  // Its own errors begin with this sign; what comes after the first is about it.
  const telling = said.filter((line) => !/^\s*at /.test(line)).map((line) => line.replaceAll(/\s{3,}/g, ' '));
  const first = telling.findIndex((line) => line.includes('⨯'));
  const lines = first < 0 ? telling.slice(-LINES) : telling.slice(first, first + LINES);
  return new UserError(
    'electron-builder-failed',
    `electron-builder ${builder.version} ended with code ${code}; the previous installers are where they were.`,
    { hint: [...(meaning === undefined ? [] : [meaning]), 'It said:', ...lines].join('\n') },
  );
}

function missingResource(line: string): UserError[] {
  const [, from] = MISSING.exec(line) ?? [];
  if (from === undefined) return [];
  return [
    new UserError(
      'resource-missing',
      `The configuration copies '${from}' into the app, and it is not there.`,
      {
        hint: "electron-builder would ship the app without it. Make it before this step, or remove it from 'extraResources' or 'extraFiles'.",
      },
    ),
  ];
}

function notSigned(line: string): UserError[] {
  if (!NOT_SIGNED.test(line)) return [];
  return [
    new UserError(
      'app-not-signed',
      `electron-builder did not sign the app: ${line.replace(/^\s*•\s*/, '')}.`,
      {
        hint: "Give the certificate under 'env' of this step (CSC_LINK and CSC_KEY_PASSWORD), on a runner of the app's platform; or 'require-signed: false'.",
      },
    ),
  ];
}
