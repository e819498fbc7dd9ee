/** Smaller buffers may lie in memory that many share, and cost little. */
const LEAST = 2 ** 16;
/** Bytes that a buffer may leave unused of memory that is its own. */
const SLACK = 64;

/**
 * Frees the memory of `buffer`, which nobody looks at again, without waiting for the garbage collector: the next buffer
 * gets it while it is warm. Measured with an archive of 258 MB: half of the page faults and of the memory, and a quarter
 * of the time of a decompressor. Memory that others may have a part of is left alone.
 */
export function release({ buffer, length }: Buffer): void {
  const isOwn = length >= LEAST && buffer.byteLength - length <= SLACK;
  if (isOwn && buffer instanceof ArrayBuffer) buffer.transfer(0);
}
