/** A shorter line of a secret, such as a lone brace, tells nothing and would blacken everything. */
const SHORTEST_LINE = 8;

/** Texts that must not be printed. */
export class Secrets {
  #texts: readonly string[] = [];

  /** Hides `secret` from now on, and each of its lines: programs print keys line by line. */
  add(secret: string): void {
    const lines = secret.split(/\r?\n/).filter((line) => line.length >= SHORTEST_LINE);
    const texts = new Set([...this.#texts, secret, ...lines].filter((text) => text.trim() !== ''));
    // Longest first: a secret that begins like another one must not leave its own end behind.
    this.#texts = [...texts].sort((a, b) => b.length - a.length);
  }

  /** `text` with `***` for each secret. */
  redact(text: string): string {
    return this.#texts.reduce((safe, secret) => safe.replaceAll(secret, '***'), text);
  }
}
