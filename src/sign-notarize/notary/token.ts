import { UserError } from '../../shared/errors.ts';
import type { Clock } from '../clock.ts';
import type { NotaryCredentials } from '../types.ts';

type ApiKey = Extract<NotaryCredentials, { kind: 'api-key' }>;

/** Apple refuses tokens that live longer than 20 minutes. In seconds. */
const LIFETIME = 15 * 60;
/** A token with less time than this is made anew, in seconds: a request takes time, and clocks differ. */
const MARGIN = 60;
/** Issued a little in the past, because a token from the future is refused, in seconds. */
const SKEW = 30;

/** Tokens (JWT, ES256) for Apple's API from one key, each used until shortly before it ends. */
export class NotaryToken {
  readonly #key: ApiKey;
  readonly #clock: Clock;
  #current: { text: string; ends: number } | undefined;

  constructor(key: ApiKey, clock: Clock) {
    this.#key = key;
    this.#clock = clock;
  }

  /** A token that is valid for a minute at least. Throws `notary-key-invalid`. */
  async get(): Promise<string> {
    const now = Math.floor(this.#clock.now() / 1000);
    if (this.#current && this.#current.ends - now > MARGIN) return this.#current.text;
    const ends = now + LIFETIME;
    this.#current = { text: await this.#sign(now, ends), ends };
    return this.#current.text;
  }

  /** Forgets the token that was refused, so that the next one is new. */
  renew(): void {
    this.#current = undefined;
  }

  async #sign(now: number, ends: number): Promise<string> {
    const { importPKCS8, SignJWT } = await import('jose');
    const { key, keyId, issuer } = this.#key;
    const secret = await importPKCS8(key, 'ES256').catch((cause: unknown) => {
      throw new UserError(
        'notary-key-invalid',
        `The API key '${keyId}' is not one of Apple's: it is no P-256 key in PKCS#8.`,
        {
          hint: 'Give the file `AuthKey_<key id>.p8` as Apple let you download it (once), unchanged: its path, base64, or its text, as `apple-api-key`.',
          cause,
        },
      );
    });
    return new SignJWT({})
      .setProtectedHeader({ alg: 'ES256', kid: keyId, typ: 'JWT' })
      .setIssuer(issuer)
      .setIssuedAt(now - SKEW)
      .setExpirationTime(ends)
      .setAudience('appstoreconnect-v1')
      .sign(secret);
  }
}
