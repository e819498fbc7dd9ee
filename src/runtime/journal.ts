import type { EventEmitter } from 'node:events';
import { SidecarError } from './errors.ts';
import type { Machine } from './machine.ts';
import {
  type BackendMode,
  newRecord,
  type RecordFields,
  type SidecarRecordType,
  type SidecarStatus,
} from './records.ts';
import type { SidecarEvents } from './sidecar-options.ts';

/** Whose journal it is. */
export interface JournalSubject {
  path: string;
  mode: BackendMode;
  machine: Machine;
}

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
  record(
    type: SidecarRecordType,
    message: string,
    fields: Omit<RecordFields, 'message' | 'mode' | 'path'> = {},
  ): void {
    const { path, mode, machine } = this.#subject;
    this.#emitter.emit('record', newRecord(type, { message, mode, path, ...fields }, machine));
  }

  /** Records an error, and emits it where it is listened to: otherwise, an emitter would throw it. */
  complain(error: unknown, type: 'failed' | 'error' = 'error'): void {
    if (!(error instanceof SidecarError)) {
      this.record(type, String(error));
      return;
    }
    this.record(type, error.message, { error });
    if (this.#emitter.listenerCount('error') > 0) this.#emitter.emit('error', error);
  }
}
