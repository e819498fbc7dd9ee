export { SidecarError, type SidecarErrorCode, type SidecarErrorDetails } from './errors.ts';
export { type AskOptions, addressOf, ask } from './health.ts';
export { launch } from './launch.ts';
export { type Machine, thisMachine } from './machine.ts';
export type * from './types.ts';
