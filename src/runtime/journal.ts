import type { EventEmitter } from 'node:events';
import { SidecarError } from './errors.ts';
import type { Machine } from './machine.ts';
import {
  type AppMode,
  makeRecord,
  type RecordDetails,
  type SidecarRecord,
  type SidecarState,
} from './records.ts';
import type { SidecarEvents } from './sidecar-options.ts';

/** The state of a sidecar, and what is told of it. */
export class Journal {
  readonly #emitter: EventEmitter<SidecarEvents>;
  readonly #subject: { path: string; mode: AppMode; machine: Machine };
  #state: SidecarState = 'idle';

  constructor(
    emitter: EventEmitter<SidecarEvents>,
    subject: { path: string; mode: AppMode; machine: Machine },
  ) {
    this.#emitter = emitter;
    this.#subject = subject;
  }

  get state(): SidecarState {
    return this.#state;
  }

  enter(state: SidecarState): void {
    const previous = this.#state;
    if (state === previous) return;
    this.#state = state;
    this.#emitter.emit('state', state, previous);
  }

  record(type: SidecarRecord['type'], details: RecordDetails = {}): void {
    this.#emitter.emit('record', makeRecord(type, this.#subject, details));
  }

  /** Records an error, and emits it where it is listened to: otherwise, an emitter would throw it. */
  complain(error: unknown): void {
    this.record('error', { error });
    if (error instanceof SidecarError && this.#emitter.listenerCount('error') > 0) {
      this.#emitter.emit('error', error);
    }
  }
}
