import type { Host } from '../../shared/host.ts';
import type { Annotation } from './build-record.ts';

/** `host`, and everything that is annotated through it from now on. */
export function recordingHost(host: Host): { host: Host; annotations: Annotation[] } {
  const annotations: Annotation[] = [];
  const annotate: Host['annotate'] = (level, message, place) => {
    annotations.push({ level, message, ...(place && { place }) });
    host.annotate(level, message, place);
  };
  return { host: { ...host, annotate }, annotations };
}
