import type { AnyAction } from '../shared/action.ts';

/** Actions by name, each loaded when it is asked for. */
export type Suite = Readonly<Record<string, () => Promise<AnyAction>>>;

/** Every action of the suite. */
export const actions: Suite = {
  'build-backend': async () => (await import('../build-backend/action.ts')).action,
  'electron-package': async () => (await import('../electron-package/action.ts')).action,
  'verify-binary': async () => (await import('../verify-binary/action.ts')).action,
  'sign-notarize': async () => (await import('../sign-notarize/action.ts')).action,
  'version-sync': async () => (await import('../version-sync/action.ts')).action,
};
