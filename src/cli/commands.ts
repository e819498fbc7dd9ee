import { actions, type Suite } from './actions.ts';

/** What the command line can do: every action, and what is of use on a desk only. */
export const commands: Suite = {
  ...actions,
  'explain-key': async () => (await import('../build-backend/explain-key-action.ts')).explainKeyAction,
};
