import { type BackEnd, BlobRefused, LARGEST_RECORD } from './back-end.ts';
import type { BlobRef } from './cache-store.ts';
import { HttpClient, type HttpOptions, unexpected } from './http-client.ts';
import { discard } from './http-exchange.ts';

/**
 * A cache on a server that speaks Bazel's remote-cache protocol over HTTP (bazel-remote, nginx with WebDAV, …):
 * GET, HEAD and PUT of `<url>/ac/<key>` and `<url>/cas/<sha256>`.
 */
export class HttpBackEnd implements BackEnd {
  readonly label: string;
  readonly isRemote = true;
  readonly #client: HttpClient;

  constructor(options: HttpOptions) {
    this.label = options.url.href.replace(/\/$/, '');
    this.#client = new HttpClient(options);
  }

  async readRecord(key: string): Promise<Buffer | undefined> {
    const body = await this.#client.download(`ac/${key}`);
    if (!body) return undefined;
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of body) {
      size += chunk.length;
      // What is no record is damaged.
      if (size > LARGEST_RECORD) return Buffer.alloc(0);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }

  writeRecord(key: string, bytes: Buffer): Promise<void> {
    return this.#put(`ac/${key}`, bytes.length, async function* () {
      yield bytes;
    });
  }

  readBlob({ sha256 }: BlobRef): Promise<AsyncIterable<Buffer> | undefined> {
    return this.#client.download(`cas/${sha256}`);
  }

  async hasBlob({ sha256, size }: BlobRef): Promise<boolean> {
    const answer = await this.#client.ask(`cas/${sha256}`, { method: 'HEAD' });
    discard(answer);
    const length = answer.headers['content-length'];
    return answer.statusCode === 200 && (length === undefined || Number(length) === size);
  }

  writeBlob({ sha256, size }: BlobRef, read: () => AsyncIterable<Buffer>): Promise<void> {
    return this.#put(`cas/${sha256}`, size, read);
  }

  /** The protocol takes nothing away; what is damaged is written over. */
  async removeRecord(): Promise<void> {}
  async removeBlob(): Promise<void> {}

  async close(): Promise<void> {
    this.#client.close();
  }

  async #put(path: string, length: number, read: () => AsyncIterable<Buffer>): Promise<void> {
    const answer = await this.#client.ask(path, { method: 'PUT', body: { length, read } });
    discard(answer);
    const { statusCode = 0 } = answer;
    if (statusCode === 413) throw new BlobRefused('the server takes no file of that size (413)');
    if (statusCode === 507) throw new BlobRefused('the server has no room for it (507)');
    if (statusCode < 200 || statusCode > 299) throw unexpected('PUT', answer);
  }
}
