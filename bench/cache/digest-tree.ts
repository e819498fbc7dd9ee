import { readTree } from '../../src/sidecar/tree.ts';

// Run as a program of its own, as the digest of a build is: prints the seconds that the tree argv[2] takes.
const start = performance.now();
await readTree(process.argv[2] ?? '', { platform: process.platform });
console.log((performance.now() - start) / 1000);
