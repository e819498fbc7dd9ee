import * as z from '../../../shared/zod.ts';
import { DIGEST } from './digests.ts';

/** A SHA-256 as we write it, in a record. */
export const digestSchema = z.string().regex(DIGEST);
