/** Public servers that speak RFC 3161; the second one steps in where the first is down. */
const SERVERS = ['http://timestamp.digicert.com', 'http://timestamp.sectigo.com'];
/** What Microsoft asks for with certificates that live for three days. */
const AZURE_SERVERS = ['http://timestamp.acs.microsoft.com', 'http://timestamp.digicert.com'];

/** The servers to ask, in order; none for `none`. `given` is the input `timestamp-url`. */
export function timestampServers(given: readonly string[], tool: string): readonly string[] {
  if (given.length === 0) return tool === 'azure' ? AZURE_SERVERS : SERVERS;
  return given.filter((url) => url.toLowerCase() !== 'none');
}

/** Whether what a tool said is about the timestamp and not about the signature. */
export function isAboutTimestamp(said: string): boolean {
  return /timestamp|\bTSA\b|HTTP failure|SignerTimeStamp/i.test(said);
}
