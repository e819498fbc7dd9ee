import type { AnyAction } from '../shared/action.ts';

/** Every action of the suite, loaded when it is asked for. */
export const actions: Readonly<Record<string, () => Promise<AnyAction>>> = {
  'build-backend': async () => (await import('../build-backend/action.ts')).action,
  'version-sync': async () => (await import('../version-sync/action.ts')).action,
};
