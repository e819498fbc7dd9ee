import { z } from 'zod';
import type { BlobStore } from './results-blobs.ts';
import { invalid, notFound, TwirpError, type TwirpMethod } from './twirp.ts';

/** An artifact that was uploaded completely. */
export interface StoredArtifact {
  id: string;
  name: string;
  /** Bytes of the zip. */
  size: number;
  /** `sha256:…` of the zip. */
  digest: string;
}

interface Artifact {
  id: string;
  run: string;
  job: string;
  name: string;
  createdAt: string;
  stored?: StoredArtifact;
}

const run = { workflow_run_backend_id: z.string(), workflow_job_run_backend_id: z.string() };
const named = z.object({ ...run, name: z.string().min(1) });
const create = named.extend({ mime_type: z.string().default('application/zip') });
const finalize = named.extend({ size: z.coerce.number(), hash: z.string().optional() });
const list = z.object({
  ...run,
  name_filter: z.string().optional(),
  id_filter: z.coerce.string().optional(),
});

/** The methods of artifact service v4 that the toolkit calls, over `blobs`. */
export class ArtifactService {
  readonly #blobs: BlobStore;
  readonly #base: () => string;
  #artifacts: Artifact[] = [];
  #created = 0;

  readonly methods: Readonly<Record<string, TwirpMethod>> = {
    CreateArtifact: (body) => this.#createArtifact(create.parse(body)),
    FinalizeArtifact: (body) => this.#finalizeArtifact(finalize.parse(body)),
    ListArtifacts: (body) => this.#listArtifacts(list.parse(body)),
    GetSignedArtifactURL: (body) => this.#artifactUrl(named.parse(body)),
    DeleteArtifact: (body) => this.#deleteArtifact(named.parse(body)),
  };

  /** `base` gives the address of the server, with a slash at its end. */
  constructor(blobs: BlobStore, base: () => string) {
    this.#blobs = blobs;
    this.#base = base;
  }

  /** What was uploaded completely. */
  stored(): StoredArtifact[] {
    return this.#artifacts.flatMap(({ stored }) => stored ?? []);
  }

  async #createArtifact(body: z.infer<typeof create>): Promise<object> {
    if (this.#find(body)) {
      throw new TwirpError(
        409,
        'already_exists',
        'an artifact with this name already exists on the workflow run',
      );
    }
    this.#created += 1;
    const id = String(this.#created);
    this.#artifacts.push({
      id,
      run: body.workflow_run_backend_id,
      job: body.workflow_job_run_backend_id,
      name: body.name,
      createdAt: new Date().toISOString(),
    });
    const address = await this.#blobs.create(`artifact-${id}`, body.name, body.mime_type);
    return { ok: true, signed_upload_url: this.#base() + address };
  }

  async #finalizeArtifact(body: z.infer<typeof finalize>): Promise<object> {
    const artifact = this.#artifacts.findLast((candidate) => isNamed(candidate, body) && !candidate.stored);
    if (!artifact) throw notFound(`artifact '${body.name}' was not created`);
    const size = await this.#blobs.size(`artifact-${artifact.id}`);
    if (size !== body.size) throw invalid(`artifact '${body.name}' has ${size} bytes, not ${body.size}`);
    const digest = `sha256:${await this.#blobs.sha256(`artifact-${artifact.id}`)}`;
    if (body.hash && body.hash !== digest)
      throw invalid(`artifact '${body.name}' is ${digest}, not ${body.hash}`);
    artifact.stored = { id: artifact.id, name: artifact.name, size, digest };
    return { ok: true, artifact_id: artifact.id };
  }

  async #listArtifacts(body: z.infer<typeof list>): Promise<object> {
    const artifacts = this.#artifacts.flatMap((artifact) => {
      const wanted =
        artifact.run === body.workflow_run_backend_id &&
        (body.name_filter === undefined || body.name_filter === artifact.name) &&
        (body.id_filter === undefined || body.id_filter === artifact.id);
      return wanted && artifact.stored ? [listed(artifact, artifact.stored)] : [];
    });
    return { artifacts };
  }

  async #artifactUrl(body: z.infer<typeof named>): Promise<object> {
    const artifact = this.#find(body);
    if (!artifact) throw notFound(`artifact '${body.name}' does not exist`);
    return { signed_url: this.#base() + this.#blobs.address(`artifact-${artifact.id}`) };
  }

  async #deleteArtifact(body: z.infer<typeof named>): Promise<object> {
    const artifact = this.#find(body);
    if (!artifact) throw notFound(`artifact '${body.name}' does not exist`);
    this.#artifacts = this.#artifacts.filter((other) => other !== artifact);
    await this.#blobs.remove(`artifact-${artifact.id}`);
    return { ok: true, artifact_id: artifact.id };
  }

  #find(body: z.infer<typeof named>): Artifact | undefined {
    return this.#artifacts.findLast((artifact) => isNamed(artifact, body) && artifact.stored);
  }
}

function isNamed(artifact: Artifact, body: z.infer<typeof named>): boolean {
  return artifact.name === body.name && artifact.run === body.workflow_run_backend_id;
}

function listed(artifact: Artifact, stored: StoredArtifact): object {
  return {
    workflow_run_backend_id: artifact.run,
    workflow_job_run_backend_id: artifact.job,
    database_id: artifact.id,
    name: artifact.name,
    size: String(stored.size),
    created_at: artifact.createdAt,
    digest: stored.digest,
  };
}
