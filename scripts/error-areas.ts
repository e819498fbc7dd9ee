import { environmentErrors } from '../src/build-backend/environment/error-catalogue.ts';
import { buildErrors } from '../src/build-backend/error-catalogue.ts';
import { scanErrors } from '../src/build-backend/scan/error-catalogue.ts';
import { checkConfigErrors } from '../src/electron-package/check-config/error-catalogue.ts';
import { checkResultErrors } from '../src/electron-package/check-result/error-catalogue.ts';
import { configErrors } from '../src/electron-package/config/error-catalogue.ts';
import { packageErrors } from '../src/electron-package/error-catalogue.ts';
import { frontendErrors } from '../src/electron-package/frontend/error-catalogue.ts';
import { mergeErrors } from '../src/electron-package/merge-metadata/error-catalogue.ts';
import { runtimeErrors } from '../src/runtime/error-catalogue.ts';
import { sharedErrors } from '../src/shared/error-catalogue.ts';
import type { ErrorCatalogue } from '../src/shared/errors.ts';
import { sidecarErrors } from '../src/sidecar/error-catalogue.ts';
import { formatErrors } from '../src/sidecar/formats/error-catalogue.ts';
import { signErrors } from '../src/sign-notarize/error-catalogue.ts';
import { notaryErrors } from '../src/sign-notarize/notary/error-catalogue.ts';
import { windowsSigningErrors } from '../src/sign-notarize/windows/error-catalogue.ts';
import { verifyErrors } from '../src/verify-binary/error-catalogue.ts';
import { versionSyncErrors } from '../src/version-sync/error-catalogue.ts';

/** Every error catalogue with its title in `docs/errors.md`. */
export const errorAreas: Readonly<Record<string, ErrorCatalogue>> = {
  'All actions': sharedErrors,
  'Hand-over': sidecarErrors,
  'Executable formats': formatErrors,
  'Runtime library': runtimeErrors,
  'build-backend': buildErrors,
  'build-backend: environment': environmentErrors,
  'build-backend: scan': scanErrors,
  'electron-package': packageErrors,
  'electron-package: configuration': configErrors,
  'electron-package: check of the configuration': checkConfigErrors,
  'electron-package: check of the result': checkResultErrors,
  'electron-package: frontend': frontendErrors,
  'electron-package: merge': mergeErrors,
  'verify-binary': verifyErrors,
  'sign-notarize': signErrors,
  'sign-notarize: Windows and Linux': windowsSigningErrors,
  'sign-notarize: notarization': notaryErrors,
  'version-sync': versionSyncErrors,
};
