/** What the app did to the outside, as far as a test asks for it. */
export const records = {
  /** `webPreferences` of each window. */
  windows: [] as unknown[],
  /** Addresses that a window has loaded or gone to. */
  visited: [] as string[],
  /** Addresses that were handed to the system. */
  external: [] as string[],
  dialogs: [] as { title: string; text: string }[],
  /** How often a window was brought to the front. */
  focused: 0,
  sandboxed: false,
  secondInstances: 0,
  /** What was told to pages, newest last. */
  told: [] as { channel: string; value: unknown }[],
};
