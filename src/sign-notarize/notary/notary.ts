import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import { formatSize } from '../../shared/quantities.ts';
import { hashFile } from '../../sidecar/tree/hash-file.ts';
import type { Service } from '../http.ts';
import type { NotaryApi, NotaryStatus } from './api.ts';
import { LARGEST_UPLOAD, type StorageUrl, upload } from './upload.ts';

/** Apple's notary, through its REST API or through `notarytool`. */
export interface Notary {
  /** Hands in a file, and gives Apple's id for it when all of it has arrived. */
  submit(file: string): Promise<string>;
  status(id: string): Promise<NotaryStatus>;
  /** Apple's log as it is; undefined if there is none yet. */
  log(id: string): Promise<unknown>;
}

/** The notary through the REST API: the same on every platform. */
export function restNotary(
  api: NotaryApi,
  { storage, service, mask }: { storage: StorageUrl; service: Service; mask: (secret: string) => void },
): Notary {
  return {
    submit: async (file) => {
      const { size } = await stat(file);
      if (size > LARGEST_UPLOAD) throw tooLarge(file, size);
      const { sha256 } = await hashFile(file);
      const ticket = await api.submit(basename(file), sha256);
      mask(ticket.attributes.awsSecretAccessKey);
      mask(ticket.attributes.awsSessionToken);
      await upload({ file, sha256 }, ticket, { storage, service });
      return ticket.id;
    },
    status: (id) => api.status(id),
    log: (id) => api.log(id),
  };
}

function tooLarge(file: string, size: number): UserError {
  return new UserError(
    'notary-too-large',
    `'${file}' has ${formatSize(size)}; Apple's storage takes ${formatSize(LARGEST_UPLOAD)} in one request.`,
    {
      hint: 'Leave out what need not be in it (`exclude-modules`, `exclude-preset: ml`), or hand in its parts one by one.',
    },
  );
}
