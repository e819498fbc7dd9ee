import type { EventEmitter } from 'node:events';
import { SidecarError } from './errors.ts';
import type { Machine } from './machine.ts';
import type { BackendMode, SidecarRecord, SidecarRecordType, SidecarStatus } from './records.ts';
import type { SidecarEvents } from './sidecar-options.ts';

/** Whose journal it is. */
export interface JournalSubject {
  path: string;
  mode: BackendMode;
  machine: Machine;
}

/** What of a record differs from one to the next. */
export type RecordDetails = Pick<SidecarRecord, 'pid' | 'port' | 'stderr' | 'exit'>;

/** The state of a sidecar, and what is told of it. */
export class Journal {
  readonly #emitter: EventEmitter<SidecarEvents>;
  readonly #subject: JournalSubject;
  #status: SidecarStatus = 'idle';

  constructor(emitter: EventEmitter<SidecarEvents>, subject: JournalSubject) {
    this.#emitter = emitter;
    this.#subject = subject;
  }

  get status(): SidecarStatus {
    return this.#status;
  }

  enter(status: SidecarStatus): void {
    const previous = this.#status;
    if (status === previous) return;
    this.#status = status;
    this.#emitter.emit('state', status, previous);
  }

  /** Emits a record of something that happens now. */
  record(type: SidecarRecordType, message: string, details: RecordDetails = {}): void {
    this.#emit(type, message, details);
  }

  /** Records an error, and emits it where it is listened to: otherwise, an emitter would throw it. */
  complain(error: unknown, type: 'failed' | 'error' = 'error'): void {
    if (!(error instanceof SidecarError)) {
      this.#emit(type, String(error), {});
      return;
    }
    const { code, message, hint, stderr, exit } = error;
    this.#emit(type, message, {
      error: { code, message, ...(hint !== undefined && { hint }) },
      ...(stderr.length > 0 && { stderr }),
      ...(exit && { exit }),
    });
    if (this.#emitter.listenerCount('error') > 0) this.#emitter.emit('error', error);
  }

  #emit(
    type: SidecarRecordType,
    message: string,
    details: RecordDetails & Pick<SidecarRecord, 'error'>,
  ): void {
    const { path, mode, machine } = this.#subject;
    const { platform, arch } = machine;
    const timestamp = new Date().toISOString();
    this.#emitter.emit('record', { type, timestamp, platform, arch, mode, path, message, ...details });
  }
}
