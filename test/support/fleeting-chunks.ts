/** `bytes` in chunks of `size`, each of which is spoiled when the next one is asked for: nobody may rely on it longer. */
export async function* fleetingChunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += size) {
    const chunk = Buffer.from(bytes.subarray(from, from + size));
    yield chunk;
    chunk.fill(0xff);
  }
}
