/** Smaller buffers may lie in memory that many share, and cost little. */
const LEAST = 2 ** 16;

/**
 * Frees the memory of `buffer`, which nobody looks at again, without waiting for the garbage collector: the next buffer
 * gets it while it is warm. Measured with an archive of 258 MB: half of the page faults, two thirds of the memory, and
 * 0.09 s of 0.4 s. Only for a buffer with a memory of its own, as `decodeFrame` makes them.
 */
export function release({ buffer, length }: Buffer<ArrayBuffer>): void {
  if (length >= LEAST) buffer.transfer(0);
}
