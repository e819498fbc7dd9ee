import { withTempDir } from '../shared/files.ts';
import { cacheAccess } from './cache/cache-access.ts';
import { previousBuild } from './cache/lookup.ts';
import { openStore } from './cache/store/open-store.ts';
import { makeEnvironment } from './clean-build.ts';
import type { ExplainKeyTools } from './explain-key.ts';
import { Phases } from './phases.ts';

/** The cache that the inputs name, and the environment as a build makes it. */
export const explainKeyTools: ExplainKeyTools = {
  async previous(plan, host) {
    const store = await openStore(plan.inputs, plan.workingDirectory, host);
    if (!store) return undefined;
    try {
      return await previousBuild(plan, cacheAccess(store, host), host);
    } finally {
      await store.close();
    }
  },
  withEnvironment: (plan, host, use) =>
    withTempDir(host.temp, async (work) => {
      const context = { plan, phases: new Phases(host), folders: { work, staging: work } };
      return use(await makeEnvironment(context, host));
    }),
};
