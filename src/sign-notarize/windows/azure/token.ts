import { readFile } from 'node:fs/promises';
import { UserError } from '../../../shared/errors.ts';
import type { Env } from '../../../shared/host.ts';
import * as z from '../../../shared/zod.ts';
import { ask, type Service } from '../../http.ts';

const SCOPE = 'https://codesigning.azure.net/.default';
const AUTHORITY = 'https://login.microsoftonline.com';
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
/** What GitHub's token must be for, or Microsoft does not exchange it. */
const AUDIENCE = 'api://AzureADTokenExchange';
/** A token that ends sooner is made anew: a batch must not outlive it. In ms. */
const MARGIN = 10 * 60_000;

const tokenAnswer = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number() });
const oidcAnswer = z.object({ value: z.string().min(1) });

/** How the workload proves who it is. */
interface Workload {
  tenant: string;
  client: string;
  /** What is sent beside the client: a secret, or the word of somebody else. Asked for each time: words live for minutes. */
  proof: () => Promise<Record<string, string>>;
}

/** Tokens for Azure Trusted Signing, made when they are needed and again before they end. */
export class AzureToken {
  readonly #env: Env;
  readonly #service: Service;
  readonly #mask: (secret: string) => void;
  #current: { text: string; ends: number } | undefined;

  constructor(env: Env, service: Service, mask: (secret: string) => void) {
    this.#env = env;
    this.#service = service;
    this.#mask = mask;
  }

  /** A token that is good for ten minutes at least. Throws `azure-credentials-missing`, `azure-unauthorized`, `service-unreachable`. */
  async get(): Promise<string> {
    const now = this.#service.clock.now();
    if (this.#current && this.#current.ends - now > MARGIN) return this.#current.text;
    const { access_token: text, expires_in: seconds } = await this.#fetch();
    this.#mask(text);
    this.#current = { text, ends: now + seconds * 1000 };
    return text;
  }

  async #fetch(): Promise<z.infer<typeof tokenAnswer>> {
    const { tenant, client, proof } = this.#workload();
    const authority = (this.#env['AZURE_AUTHORITY_HOST'] || AUTHORITY).replace(/\/+$/, '');
    const url = `${authority}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`;
    const answer = await ask(async () => {
      const form = { grant_type: 'client_credentials', client_id: client, scope: SCOPE, ...(await proof()) };
      return { url, init: { method: 'POST', body: new URLSearchParams(form) } };
    }, this.#service);
    const text = await answer.text();
    if (!answer.ok) throw unauthorized(answer.status, text);
    return tokenAnswer.parse(JSON.parse(text));
  }

  #workload(): Workload {
    const env = this.#env;
    const { AZURE_TENANT_ID: tenant, AZURE_CLIENT_ID: client, AZURE_CLIENT_SECRET: secret } = env;
    const { AZURE_FEDERATED_TOKEN_FILE: file, ACTIONS_ID_TOKEN_REQUEST_URL: url } = env;
    if (!tenant || !client) throw missing([!tenant && 'AZURE_TENANT_ID', !client && 'AZURE_CLIENT_ID']);
    if (secret) {
      this.#mask(secret);
      return { tenant, client, proof: async () => ({ client_secret: secret }) };
    }
    if (url) return { tenant, client, proof: async () => assertion(await this.#githubToken(url)) };
    if (file) return { tenant, client, proof: async () => assertion((await readFile(file, 'utf8')).trim()) };
    throw missing([]);
  }

  /** The runner's word for this job: good for some minutes, so it is asked for at the moment of the exchange. */
  async #githubToken(url: string): Promise<string> {
    const authorization = `Bearer ${this.#env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''}`;
    const address = new URL(url);
    address.searchParams.set('audience', AUDIENCE);
    const answer = await ask(
      async () => ({ url: String(address), init: { headers: { authorization } } }),
      this.#service,
    );
    if (!answer.ok) throw unauthorized(answer.status, await answer.text());
    const { value } = oidcAnswer.parse(await answer.json());
    this.#mask(value);
    return value;
  }
}

function assertion(word: string): Record<string, string> {
  return { client_assertion_type: ASSERTION_TYPE, client_assertion: word };
}

function missing(names: readonly (string | false)[]): UserError {
  const absent = names.filter((name) => name !== false);
  const what = absent.length > 0 ? absent.join(' and ') : 'a proof for it (a secret, or OIDC)';
  return new UserError(
    'azure-credentials-missing',
    `Azure Trusted Signing needs ${what} in the environment.`,
    {
      hint:
        'Set AZURE_TENANT_ID and AZURE_CLIENT_ID (env: of the step), and either AZURE_CLIENT_SECRET, or let the job ask GitHub for a token:\n' +
        '  permissions:\n    id-token: write\nPull requests from forks get neither.',
    },
  );
}

function unauthorized(status: number, body: string): UserError {
  const said = /"error_description"\s*:\s*"([^"\\]*)/.exec(body)?.[1] ?? body.slice(0, 200);
  return new UserError(
    'azure-unauthorized',
    `Microsoft gave no token for Azure Trusted Signing (${status}): ${said}`,
    {
      hint: adviceOn(said),
    },
  );
}

/** Microsoft's error numbers, for those that workflows meet. */
function adviceOn(said: string): string {
  if (/AADSTS7000215|AADSTS7000222/.test(said))
    return 'AZURE_CLIENT_SECRET is wrong or has expired: make a new one under "Certificates & secrets".';
  if (/AADSTS70021|AADSTS700213/.test(said)) {
    return "No federated credential of the app fits this job. Its subject must be the job's very one, such as `repo:owner/name:ref:refs/tags/v1.0.0` or `repo:owner/name:environment:release`.";
  }
  if (/AADSTS700016|AADSTS90002/.test(said))
    return 'Check AZURE_CLIENT_ID and AZURE_TENANT_ID: the app is not in that tenant.';
  return 'Check AZURE_TENANT_ID, AZURE_CLIENT_ID and the secret or the federated credential of the app.';
}
