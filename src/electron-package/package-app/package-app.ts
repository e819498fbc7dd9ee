import type { Host } from '../../shared/host.ts';
import { isSigned, type Manifest } from '../../sidecar/manifest-types.ts';
import { obtainFrontend } from '../frontend/obtain-frontend.ts';
import { outputsWith, type PackageInputs, type PackageOutputs } from '../inputs.ts';
import { installersOf, type Made, share, show } from './deliver-installers.ts';
import { makeInstallers } from './make-installers.ts';
import { withSidecar } from './open-sidecar.ts';
import { planTargets } from './plan-targets.ts';
import { assertProven } from './proofs.ts';
import { type PackageRequest, readRequest } from './read-inputs.ts';
import { hasCertificate, maskSigning } from './signing-variables.ts';

/**
 * Mode `package`: refuses a backend that is not proven, gives it and the frontend to the project's own
 * electron-builder, checks what that made, and moves it to its place when all of it is right. Until then, previous
 * installers are untouched.
 */
export async function packageApp(given: PackageInputs, host: Host): Promise<PackageOutputs> {
  maskSigning(host.env, host);
  const request = await readRequest(given, host);
  const gate = (manifest: Manifest) => {
    assertProven(manifest, given);
    return planTargets(given, { manifest, config: request.config }, host);
  };
  return withSidecar(given, { host, gate }, async (sidecar, plan) => {
    tellUnsigned(sidecar.manifest, host);
    const frontend = await obtainFrontend(given, host);
    const made = await makeInstallers(request, { sidecar, frontend, plan }, host);
    const artifact = await share(made, { request, plan }, host);
    await show(made, sidecar.manifest, host);
    return outputsOf(made, { request, artifact, frontendDigest: frontend?.digest });
  });
}

function tellUnsigned(manifest: Manifest, host: Host): void {
  if (isSigned(manifest) || !hasCertificate(host.env)) return;
  host.annotate(
    'warning',
    `The app is signed, and its backend '${manifest.name}' is not; electron-builder leaves it as it was proven. Add sign-notarize before verify-binary.`,
  );
}

interface Delivered {
  request: PackageRequest;
  artifact: string;
  frontendDigest: string | undefined;
}

function outputsOf(made: Made, { request, artifact, frontendDigest }: Delivered): PackageOutputs {
  const { installers, metadata, checksums, app } = installersOf(made);
  return outputsWith({
    installers: installers.join('\n'),
    'update-metadata': metadata.join('\n'),
    checksums,
    'app-path': app,
    'sidecar-digest': made.digest,
    'frontend-digest': frontendDigest ?? '',
    channel: request.channel,
    'artifact-name': artifact,
  });
}
