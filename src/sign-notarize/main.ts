import { runAction } from '../shared/run-action.ts';
import { runnerHost } from '../shared/runner-host.ts';
import { action } from './action.ts';

await runAction(action, runnerHost());
