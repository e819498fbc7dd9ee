import { runnerHost } from '../shared/runner-host.ts';
import { cleanUp } from './clean-up.ts';

await cleanUp(runnerHost());
