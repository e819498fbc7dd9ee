export { diagnoseExit, type EndedProgram } from './diagnose.ts';
export { SidecarError, type SidecarErrorCode, type SidecarErrorDetails } from './errors.ts';
export { addressOf, ask } from './health.ts';
export type { AskOptions } from './http-answer.ts';
export { launch } from './launch.ts';
export { type Machine, thisMachine } from './machine.ts';
export { portOwner } from './port-owner.ts';
export { choosePort, freePort, isPortFree, type PortSpec, parsePortSpec } from './ports.ts';
export { READY_LINE } from './protocol.ts';
export { protocolFault, type Speaker } from './protocol-fault.ts';
export { type QuittingApp, stopBeforeQuit } from './quit.ts';
export * from './records.ts';
export {
  type BackendLocation,
  type DevelopmentBackend,
  productionPaths,
  type ResolveOptions,
  resolveBackend,
} from './resolve.ts';
export { RESTARTS, type RestartPolicy } from './restart-policy.ts';
export { Sidecar } from './sidecar.ts';
export type { SidecarEvents, SidecarOptions } from './sidecar-options.ts';
export type * from './types.ts';
