import { records } from './records.ts';

type Decide = (allowed: boolean) => void;
type Handler = (request: Request) => Promise<Response>;

/** What the app has set; without a handler Electron allows everything. */
export const permissions = {
  request: (_contents: unknown, _permission: string, decide: Decide): void => decide(true),
  check: (): boolean => true,
  device: (): boolean => true,
};
export const schemes = { privileged: [] as unknown[], handlers: new Map<string, Handler>() };

export const session = {
  defaultSession: {
    setPermissionRequestHandler: (handler: typeof permissions.request) => {
      permissions.request = handler;
    },
    setPermissionCheckHandler: (handler: typeof permissions.check) => {
      permissions.check = handler;
    },
    setDevicePermissionHandler: (handler: typeof permissions.device) => {
      permissions.device = handler;
    },
  },
};

export const protocol = {
  registerSchemesAsPrivileged: (list: unknown[]) => {
    schemes.privileged.push(...list);
  },
  handle: (scheme: string, handler: Handler) => {
    schemes.handlers.set(scheme, handler);
  },
};

export const dialog = {
  showErrorBox: (title: string, text: string) => {
    records.dialogs.push({ title, text });
    process.stderr.write(`${title}: ${text}\n`);
  },
};

export const shell = {
  openExternal: async (url: string) => {
    records.external.push(url);
  },
};
