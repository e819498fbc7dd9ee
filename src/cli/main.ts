#!/usr/bin/env node
import { keepCompiledCode } from './compiled-code.ts';
import { withNode24 } from './node-version.ts';

keepCompiledCode();
await withNode24(async () => (await import('./run.ts')).run(process.argv.slice(2)));
