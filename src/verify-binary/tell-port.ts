/** The line to add where nothing tells the program its port. */
export const TELL_PORT =
  'Tell it the port as it takes it: args: --port {port} (one word per line), or env: PORT={port}';
