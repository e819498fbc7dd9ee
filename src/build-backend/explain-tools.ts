import { withTempDir } from '../shared/files.ts';
import { cacheAccess } from './cache/cache-access.ts';
import { previousBuild } from './cache/lookup.ts';
import { openStore } from './cache/store/open-store.ts';
import { makeEnvironment } from './clean-build.ts';
import type { ExplainKeyTools } from './explain-key.ts';
import { Phases } from './phases.ts';

/** What `explain-key` takes from a real cache and a real environment. */
export const explainTools: ExplainKeyTools = {
  async previous(plan, host) {
    const store = await openStore({ ...plan.inputs, 'cache-read-only': true }, plan.workingDirectory, host);
    if (!store) return undefined;
    const found = await previousBuild(plan, cacheAccess(store, host), host);
    await store.close();
    return found;
  },
  withEnvironment: (plan, host, use) =>
    withTempDir(host.temp, async (work) => {
      const folders = { work, staging: work };
      return use(await makeEnvironment({ plan, folders, phases: new Phases(host) }, host));
    }),
};
