/** Public servers that speak RFC 3161; the second one steps in where the first is down. */
const SERVERS = ['http://timestamp.digicert.com', 'http://timestamp.sectigo.com'];
/** What Microsoft asks for with certificates that live for three days. */
const AZURE_SERVERS = ['http://timestamp.acs.microsoft.com', 'http://timestamp.digicert.com'];

/** The servers to ask, in order; none for `none`. `given` is the input `timestamp-url`. */
export function timestampServers(given: readonly string[], tool: string): readonly string[] {
  if (given.length === 0) return tool === 'azure' ? AZURE_SERVERS : SERVERS;
  return given.filter((url) => url.toLowerCase() !== 'none');
}

/** What osslsigncode, jsign and signtool say. The word alone could be part of a file's name. */
const ABOUT_TIMESTAMP =
  /timestamping failed|TimestampingException|(?:HTTP|CURL) failure|timestamp server|SignerTimeStamp|timestamp reply/i;

/** Whether what a tool said is about the timestamp and not about the signature. */
export function isAboutTimestamp(said: string): boolean {
  return ABOUT_TIMESTAMP.test(said);
}
