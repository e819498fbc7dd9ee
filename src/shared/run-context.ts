import type { Env, RunContext } from './host.ts';

/** What started the run, read from the variables of GitHub and of services that copy them. */
export function runContext(env: Env): RunContext {
  const tag = env['GITHUB_REF_TYPE'] === 'tag' ? env['GITHUB_REF_NAME'] : undefined;
  const repository = env['GITHUB_REPOSITORY'];
  const event = env['GITHUB_EVENT_NAME'];
  const eventFile = env['GITHUB_EVENT_PATH'];
  return {
    ...(tag && { tag }),
    ...(repository && { repository }),
    ...(event && { event }),
    ...(eventFile && { eventFile }),
  };
}
