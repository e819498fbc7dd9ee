import * as z from 'zod';

// An action reads each kind of data once or twice: to compile its schema first takes longer (measured: 27 ms instead of
// 13 ms for the record of a small program, and the same for one of 5,000 files).
z.config({ jitless: true });

/** zod, set up before the first schema is made. */
export * from 'zod';
