import { UserError } from '../../shared/errors.ts';
import * as z from '../../shared/zod.ts';
import { ask, type Service } from '../http.ts';
import { refused } from './refusals.ts';
import type { NotaryToken } from './token.ts';

/** Apple's service. */
export const NOTARY_URL = 'https://appstoreconnect.apple.com/notary/v2';

/** What the service says about a submission. `Accepted` alone is a success. */
export type NotaryStatus = 'In Progress' | 'Accepted' | 'Invalid' | 'Rejected' | (string & {});

const ticket = z.object({
  data: z.object({
    id: z.string().min(1),
    attributes: z.object({
      awsAccessKeyId: z.string(),
      awsSecretAccessKey: z.string(),
      awsSessionToken: z.string(),
      bucket: z.string(),
      object: z.string(),
    }),
  }),
});
const state = z.object({ data: z.object({ attributes: z.object({ status: z.string() }) }) });
const logPlace = z.object({ data: z.object({ attributes: z.object({ developerLogUrl: z.string() }) }) });

/** Where to upload a submission, with keys that work for some hours and for this only. */
export type UploadTicket = z.infer<typeof ticket>['data'];

/** The four calls of Apple's Notary REST API. Every call is tried again where that can help. */
export class NotaryApi {
  readonly #url: string;
  readonly #token: NotaryToken;
  readonly #service: Service;

  constructor(url: string, token: NotaryToken, service: Service) {
    this.#url = url;
    this.#token = token;
    this.#service = service;
  }

  /** Announces a file by its name and SHA-256 (hexadecimal). */
  async submit(submissionName: string, sha256: string): Promise<UploadTicket> {
    const body = JSON.stringify({ submissionName, sha256, notifications: [] });
    const answer = await this.#call('/submissions', { method: 'POST', body });
    return this.#read(answer, ticket).then(({ data }) => data);
  }

  /** What became of the submission so far. */
  async status(id: string): Promise<NotaryStatus> {
    const answer = await this.#call(`/submissions/${encodeURIComponent(id)}`, { method: 'GET' });
    return (await this.#read(answer, state)).data.attributes.status;
  }

  /** Apple's log as it is; undefined if there is none yet. */
  async log(id: string): Promise<unknown> {
    const answer = await this.#call(`/submissions/${encodeURIComponent(id)}/logs`, { method: 'GET' }, [404]);
    if (answer.status === 404) return undefined;
    const { developerLogUrl } = (await this.#read(answer, logPlace)).data.attributes;
    const log = await ask(async () => ({ url: developerLogUrl, init: {} }), this.#service);
    return log.ok ? log.json() : undefined;
  }

  /** A token that ran out (or a clock that is wrong by minutes) is refused with 401: one more try with a new one. */
  async #call(path: string, init: RequestInit, allowed: readonly number[] = []): Promise<Response> {
    for (const retry of [true, false]) {
      const answer = await ask(
        async () => ({ url: this.#url + path, init: await this.#signed(init) }),
        this.#service,
      );
      if (answer.ok || allowed.includes(answer.status)) return answer;
      if (answer.status !== 401 || !retry) throw await refused(answer, path);
      await answer.body?.cancel();
      this.#token.renew();
    }
    throw new Error('unreachable');
  }

  async #signed(init: RequestInit): Promise<RequestInit> {
    const headers: Record<string, string> = { authorization: `Bearer ${await this.#token.get()}` };
    if (init.body) headers['content-type'] = 'application/json';
    return { ...init, headers };
  }

  async #read<T>(answer: Response, schema: z.ZodType<T>): Promise<T> {
    const text = await answer.text();
    try {
      return schema.parse(JSON.parse(text));
    } catch (cause) {
      throw new UserError(
        'notary-failed',
        `${this.#service.name} answered something that is not its protocol.`,
        {
          hint: `Is there a proxy in between? It began with: ${text.slice(0, 120)}`,
          cause,
        },
      );
    }
  }
}
