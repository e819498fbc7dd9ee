import { formatDuration } from './quantities.ts';

export interface TextSink {
  write(text: string): unknown;
}

/** Redraws of the line, in ms. */
const INTERVAL = 100;
const WIDTH = 100;
/** Back to the first column, and clear to the end of the line. */
const CLEAR = '\r\u001b[K';

/** On a terminal: one line at the bottom that shows the running phase, its time and what it is doing. */
export class LiveLine {
  readonly #sink: TextSink;
  readonly #live: boolean;
  #phase: { title: string; start: number } | undefined;
  #detail = '';
  #timer: NodeJS.Timeout | undefined;

  constructor(sink: TextSink, live: boolean) {
    this.#sink = sink;
    this.#live = live;
  }

  /** Prints a line that stays. */
  print(text: string): void {
    this.#sink.write(`${this.#timer ? CLEAR : ''}${text}\n`);
  }

  /** Starts to show a phase. */
  begin(title: string): void {
    this.#phase = { title, start: performance.now() };
    this.#detail = '';
    if (!this.#live) return;
    clearInterval(this.#timer);
    // The line must not keep the process alive.
    this.#timer = setInterval(() => this.#draw(), INTERVAL).unref();
  }

  /** Says what the phase is doing. */
  detail(text: string): void {
    this.#detail = text;
  }

  /** Ends the phase and leaves `text` in its place. */
  end(text: string): void {
    this.print(text);
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#phase = undefined;
  }

  #draw(): void {
    if (!this.#phase) return;
    const { title, start } = this.#phase;
    const text = [title, formatDuration(performance.now() - start), this.#detail].filter(Boolean).join(' · ');
    this.#sink.write(CLEAR + (text.length > WIDTH ? `${text.slice(0, WIDTH - 1)}…` : text));
  }
}
