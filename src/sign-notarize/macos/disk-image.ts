import { type ByteSource, withFileSource } from '../../sidecar/formats/byte-source.ts';
import { readSeal, type Seal } from './seal.ts';

/** The block at the end of a disk image, and where it says where its signature lies. */
const TRAILER = 512;
const SIGNATURE_OFFSET = 296;
const SIGNATURE_LENGTH = 304;

/** The signature of the disk image at `place`, checked like that of a program. */
export function readImageSeal(place: string): Promise<Seal> {
  return withFileSource(place, async (image: ByteSource) => {
    const trailer = await image.read(image.size - TRAILER, TRAILER);
    const offset = Number(trailer.readBigUInt64BE(SIGNATURE_OFFSET));
    const length = Number(trailer.readBigUInt64BE(SIGNATURE_LENGTH));
    return readSeal({ image, ...(length > 0 && { signature: { offset, length } }) }, {});
  });
}
