import { formatDuration } from './quantities.ts';

export interface TextSink {
  write(text: string): unknown;
  /** The width of a terminal, which may change at any time. */
  readonly columns?: number;
}

export interface LineOptions {
  /** Whether the sink is a terminal; anything else gets no escape codes. */
  live: boolean;
  /** Takes the secrets out of all that is written. */
  redact: (text: string) => string;
}

interface Phase {
  title: string;
  start: number;
  detail: string;
}

/** Redraws of the line, in ms. */
const INTERVAL = 100;
const WIDTH = 100;
/** Back to the first column, and clear to the end of the line. */
const CLEAR = '\r\u001b[K';

/** On a terminal: one line at the bottom that shows the running phase, its time and what it is doing. */
export class LiveLine {
  readonly #sink: TextSink;
  readonly #options: LineOptions;
  /** The innermost phase is the last one, and the one that is shown. */
  readonly #phases: Phase[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(sink: TextSink, options: LineOptions) {
    this.#sink = sink;
    this.#options = options;
  }

  /** Prints a line that stays. */
  print(text: string): void {
    this.#sink.write(`${this.#timer ? CLEAR : ''}${this.#options.redact(text)}\n`);
  }

  /** Starts to show a phase. */
  begin(title: string): void {
    this.#phases.push({ title, start: performance.now(), detail: '' });
    // The line must not keep the process alive.
    if (this.#options.live) this.#timer ??= setInterval(() => this.#draw(), INTERVAL).unref();
  }

  /** Says what the phase is doing. */
  detail(text: string): void {
    const phase = this.#phases.at(-1);
    if (phase) phase.detail = text;
  }

  /** Ends the innermost phase and leaves `text` in its place. */
  end(text: string): void {
    this.print(text);
    this.#phases.pop();
    if (this.#phases.length > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #draw(): void {
    const phase = this.#phases.at(-1);
    if (!phase) return;
    const time = formatDuration(performance.now() - phase.start);
    // Before it is cut: half of a secret is still half of a secret.
    const text = this.#options.redact([phase.title, time, phase.detail].filter(Boolean).join(' · '));
    // A line that wraps cannot be cleared, so the last column stays free.
    const width = Math.min(WIDTH, (this.#sink.columns ?? WIDTH) - 1);
    this.#sink.write(CLEAR + (text.length > width ? `${text.slice(0, width - 1)}…` : text));
  }
}
