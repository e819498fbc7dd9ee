#!/usr/bin/env node
import { withNode24 } from './node-version.ts';

await withNode24(async () => (await import('./run.ts')).run(process.argv.slice(2)));
