import { HashWorker } from '../../src/sidecar/tree/hash-worker.ts';

// Run as a program of its own, from its source or bundled: prints what a worker measures of the file argv[2].
const worker = new HashWorker();
const [measured] = (await worker.measure([process.argv[2] ?? ''])) ?? [];
await worker.close();
console.log(JSON.stringify(measured));
