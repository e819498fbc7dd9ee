import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { withTempDir } from '../../shared/files.ts';
import type { Host } from '../../shared/host.ts';
import { checkResult } from '../check-result/check-result.ts';
import { unpackedApps } from '../check-result/find-apps.ts';
import { tellFindings } from '../finding.ts';
import type { Frontend } from '../frontend/obtain-frontend.ts';
import { noteSidecar } from '../update-metadata/note-sidecar.ts';
import { backendSources } from './backend-sources.ts';
import { type Made, moveInto } from './deliver-installers.ts';
import type { Sidecar } from './open-sidecar.ts';
import { appFolder, overlayConfig } from './overlay.ts';
import type { TargetPlan } from './plan-targets.ts';
import type { PackageRequest } from './read-inputs.ts';
import { runBuilder } from './run-builder.ts';
import { startInside } from './start-inside.ts';

/** Everything that goes into an app. */
export interface Parts {
  sidecar: Sidecar;
  frontend: Frontend | undefined;
  plan: TargetPlan;
}

/** Folders of one run, absolute, on the disk of the output. */
interface Work {
  /** What electron-builder writes. */
  made: string;
  /** What the result replaces. */
  trash: string;
  /** The generated configuration. */
  overlay: string;
}

/**
 * Makes the installers beside their place, checks them, starts the backend out of the app, and moves them to their
 * place. Throws what electron-builder's run, the checks and the start find.
 */
export async function makeInstallers(request: PackageRequest, parts: Parts, host: Host): Promise<Made> {
  const { output, builder, config } = request;
  return withTempDir(dirname(output), async (temp) => {
    const work = {
      made: join(temp, 'made'),
      trash: join(temp, 'trash'),
      overlay: join(temp, 'overlay.json'),
    };
    await mkdir(work.made);
    await writeOverlay(request, parts, work);
    const { plan } = parts;
    const run = {
      ...{ builder, plan, project: config.project, overlay: work.overlay },
      extraArgs: request.given['extra-args'],
      mustSign: request.given['require-signed'],
    };
    await host.group(`Package with electron-builder ${builder.version}`, () => runBuilder(run, host));
    const files = await host.group('Check what was made', () => proveResult(request, parts, { work, host }));
    const apps = await unpackedApps(work.made);
    await moveInto(output, work.made, work.trash);
    return { output, files, apps, digest: parts.sidecar.manifest.digest };
  });
}

/** Extending a file keeps what no JSON holds: functions of a configuration that is a program. */
async function writeOverlay(request: PackageRequest, parts: Parts, { made, overlay }: Work): Promise<void> {
  const { config, given, output } = request;
  const { frontend, plan, sidecar } = parts;
  const inPackage = basename(config.file) === 'package.json';
  const base = inPackage ? join(dirname(overlay), 'project.json') : config.file;
  if (inPackage) await writeFile(base, JSON.stringify(config.packageJson['build'] ?? {}));
  const content = overlayConfig({
    ...{ config, base, plan, sidecar, output: made, finalOutput: output },
    resourcesPath: given['resources-path'],
    frontend: frontend && { folder: frontend.folder, path: given['frontend-path'] },
    excluded: await backendSources(appFolder(config)),
    mustSign: given['require-signed'],
  });
  await writeFile(overlay, JSON.stringify(content, undefined, 2));
}

async function proveResult(
  { config, given, channel, startPlan }: PackageRequest,
  { sidecar }: Parts,
  { work, host }: { work: Work; host: Host },
): Promise<Made['files']> {
  const { manifest } = sidecar;
  const resourcesPath = given['resources-path'];
  const files = await noteSidecar(work.made, manifest);
  const result = { output: work.made, manifest, resourcesPath, config, channel, hashed: files };
  tellFindings(await checkResult(result, host), 'result-wrong', host);
  const [app] = await unpackedApps(work.made);
  if (!app) return files;
  const tree = join(app.resources, resourcesPath);
  const why = await startInside({ tree, manifest }, { given, plan: startPlan }, host);
  host.info(
    why === undefined ? 'The backend starts from the packaged app.' : `The backend was not started: ${why}.`,
  );
  return files;
}
