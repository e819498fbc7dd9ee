import { runnerHost } from '../shared/runner-host.ts';
import { cleanUp } from './work-folder.ts';

await cleanUp(runnerHost());
