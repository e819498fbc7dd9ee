import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, type TestContext, test } from 'vitest';
import { writeReleaseTree } from '../../scripts/release-tree.ts';
import { outputs } from '../../src/sign-notarize/inputs.ts';
import { type ActRequest, type ActResult, runAct } from '../support/act.ts';
import { programSource } from '../support/broken/sound-program.ts';
import { startResultsServer } from '../support/results-server.ts';
import { type Secrets, secretForms, secretsBelow, secretsIn } from '../support/secret-finder.ts';
import { P12_PASSWORD, signingCertificates } from '../support/signing-certificates.ts';
import { requireTool } from '../support/tools.ts';
import { FREEZE_JOB, publishJob, workflowHead } from '../support/workflow-texts.ts';

const SIGN = 'org/sidecar-actions/sign-notarize@v1';
const VERIFY = 'org/sidecar-actions/verify-binary@v1';

/** A job that verifies the artifact, after the job `needs`. */
const verifyJob = (needs: string) => `
    needs: [backend, ${needs}]
    runs-on: ubuntu-latest
    steps:
      - uses: ${VERIFY}
        with:
          artifact: \${{ needs.backend.outputs.artifact }}
          expect-version: \${{ needs.backend.outputs.version }}
          signature: auto
          args: |
            --port
            {port}
          requests: GET /api/report 200
          runs: 2
          max-startup: 60 s
`;

/** As a release does it: frozen, proved, signed, proved again, published; one artifact goes through all jobs. */
const WORKFLOW = `${workflowHead('Release')}${FREEZE_JOB}
  verify:${verifyJob('backend')}
  sign:
    needs: [backend, verify]
    runs-on: ubuntu-latest
    steps:
      - id: sign
        uses: ${SIGN}
        with:
          artifact: \${{ needs.backend.outputs.artifact }}
        env:
          CSC_LINK: \${{ secrets.CSC_LINK }}
          CSC_KEY_PASSWORD: \${{ secrets.CSC_KEY_PASSWORD }}
      - name: Nothing is left
        run: |
          find "$RUNNER_TEMP" -name 'sidecar-sign*' -o -name '*.p12' -o -name '*key*.pem' | tee left
          test ! -s left && echo 'nothing is left'
  again:${verifyJob('sign')}${publishJob('again')}`;

/** Tells what the two proofs in a manifest cover. */
const PUBLISH = `
import { readFileSync } from 'node:fs';
const { digest, verification, signature } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const covered = (proof) => proof !== undefined && proof.digest === digest;
console.log('verified: ' + (covered(verification) && verification.passed));
console.log('signed: ' + covered(signature));
`;

/** Tells its secrets in ways that no mask covers: in the log, the summary and an artifact. */
const LEAK = `${workflowHead('Leak')}
  leak:
    runs-on: ubuntu-latest
    steps:
      - env:
          CSC_LINK: \${{ secrets.CSC_LINK }}
          CSC_KEY_PASSWORD: \${{ secrets.CSC_KEY_PASSWORD }}
        run: |
          printf %s "$CSC_LINK" | base64 --decode > certificate.p12
          openssl pkcs12 -in certificate.p12 -nodes -nocerts -passin env:CSC_KEY_PASSWORD | tee -a key.pem "$GITHUB_STEP_SUMMARY"
          printf %s "$CSC_KEY_PASSWORD" | base64
          printf %s "$CSC_KEY_PASSWORD" > password
      - uses: actions/upload-artifact@v4
        with:
          name: leaked
          path: |
            certificate.p12
            key.pem
            password
`;

let folder: string;
let secrets: Secrets;
let given: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'act-sign-'));
  await writeReleaseTree(join(folder, 'tree'));
});

afterAll(() => rm(folder, { recursive: true }));

interface SignedRun {
  result: ActResult;
  /** The secrets in everything that was printed, in the summaries, and in what was uploaded. */
  told: { printed: string[]; summaries: string[]; uploaded: string[] };
  /** Names of the artifacts. */
  artifacts: string[];
}

/** Runs a workflow whose repository has a certificate among its secrets, or, as a fork, none. */
async function act(
  context: TestContext,
  request: Partial<ActRequest> & { fork?: boolean },
): Promise<SignedRun> {
  await requireTool('act', context);
  await requireTool('git', context);
  const openssl = await requireTool('openssl', context);
  const certificates = await signingCertificates();
  const p12 = await readFile(certificates.p12('signer-with-ca'));
  const key = await readFile(certificates.key('signer'), 'utf8');
  secrets = secretForms({ p12, password: P12_PASSWORD, key });
  given = { CSC_LINK: p12.toString('base64'), CSC_KEY_PASSWORD: P12_PASSWORD };
  // A run of its own: artifacts belong to one.
  const stored = await mkdtemp(join(folder, 'server-'));
  const server = await startResultsServer(stored);
  try {
    const result = await runAct({
      workflow: WORKFLOW,
      releaseTree: join(folder, 'tree'),
      resultsServer: server,
      folders: { backend: programSource },
      files: { 'backend/desk/behaviour.json': '{}', 'publish.mjs': PUBLISH },
      ...(!request.fork && { secrets: given }),
      path: [dirname(openssl)],
      ...request,
    });
    return {
      result,
      told: {
        printed: secretsIn(withoutMasks(result.output), secrets),
        summaries: result.summaries.flatMap(({ markdown }) => secretsIn(markdown, secrets)),
        uploaded: await secretsBelow(stored, secrets),
      },
      artifacts: server.artifacts().map(({ name }) => name),
    };
  } finally {
    await server.close();
  }
}

/** What act printed, but for its record of the commands by which we mask something: of those GitHub shows nothing. */
function withoutMasks(output: string): string {
  return output
    .split('\n')
    .filter((line) => !line.includes('"command":"add-mask"'))
    .join('\n');
}

/** Jobs with their outcome. */
const outcomes = ({ jobs }: ActResult) => Object.fromEntries(jobs.map(({ id, outcome }) => [id, outcome]));

/** The annotations of all jobs but the one that builds, which warns that the backend names no requirements. */
const afterBuild = ({ annotations }: ActResult) => annotations.filter(({ job }) => job !== 'Release/backend');

const ALL_GREEN = {
  backend: 'success',
  verify: 'success',
  sign: 'success',
  again: 'success',
  publish: 'success',
};

/** The outputs that sign-notarize set. */
function outputsOf(result: ActResult): Record<string, string> {
  const own = result.outputs.filter(({ step }) => step === SIGN);
  return Object.fromEntries(own.map(({ name, value }) => [name, value]));
}

test('what was proved is signed and proved again, and no secret is told', async (context) => {
  const { result, told, artifacts } = await act(context, {});
  expect(result.ok, result.log).toBe(true);
  expect(outcomes(result)).toEqual(ALL_GREEN);
  expect(afterBuild(result)).toEqual([]);
  expect(Object.keys(outputsOf(result)).sort()).toEqual(Object.keys(outputs).sort());
  expect(outputsOf(result)).toMatchObject({ signed: 'true', 'signed-count': '1' });
  expect(outputsOf(result)['identity']).toMatch(/^Developer ID Application: Example/);
  expect(result.log).toContain('verified: true');
  expect(result.log).toContain('signed: true');
  expect(result.log).toContain('nothing is left');
  const summary = result.summaries.find(({ step }) => step === SIGN)?.markdown ?? '';
  expect(summary).toContain('1 signed, 0 kept, 0 skipped');
  expect(told).toEqual({ printed: [], summaries: [], uploaded: [] });
  // One artifact, under one name, which all jobs have passed on.
  expect(artifacts).toHaveLength(1);
});

test('in a fork, which sees no secrets, everything is green and unsigned, with one warning', async (context) => {
  const { result } = await act(context, { fork: true });
  expect(result.ok, result.log).toBe(true);
  expect(outcomes(result)).toEqual(ALL_GREEN);
  expect(afterBuild(result)).toMatchObject([{ job: 'Release/sign', step: SIGN, level: 'warning' }]);
  expect(afterBuild(result)[0]?.message).toMatch(/^Artifact 'sidecar-desk-.*' stays unsigned: .*CSC_LINK/);
  expect(outputsOf(result)).toMatchObject({ signed: 'false', 'signed-count': '0', identity: '' });
  expect(result.log).toContain('verified: true');
  expect(result.log).toContain('signed: false');
});

test('secrets that are told are found: in the log, in the summary, and in an artifact', async (context) => {
  const { result, told } = await act(context, { workflow: LEAK });
  expect(result.ok, result.log).toBe(true);
  expect(told.printed).toEqual(['password', 'the key in base64']);
  expect(told.summaries).toEqual(['the key in base64']);
  const names = ['certificate.p12: the p12 file', 'key.pem: the key in base64', 'password: password'];
  for (const name of names) expect(told.uploaded).toContainEqual(expect.stringContaining(name));
  // act hides what is given as it is.
  expect(result.output).not.toContain(given['CSC_LINK']);
});
