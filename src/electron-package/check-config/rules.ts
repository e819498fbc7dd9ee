import { asInvoker } from './rules/as-invoker.ts';
import { asar } from './rules/asar.ts';
import { backendSources } from './rules/backend-sources.ts';
import { channel } from './rules/channel.ts';
import { entitlements } from './rules/entitlements.ts';
import { excludedFolder } from './rules/excluded-folder.ts';
import { extraResources } from './rules/extra-resources.ts';
import { forceCodeSigning } from './rules/force-code-signing.ts';
import { hardenedRuntime } from './rules/hardened-runtime.ts';
import { ignoredConfig } from './rules/ignored-config.ts';
import { linuxPackage } from './rules/linux-package.ts';
import { macArch } from './rules/mac-arch.ts';
import { names } from './rules/names.ts';
import { publish } from './rules/publish.ts';
import { repositoryCase } from './rules/repository-case.ts';
import { signingHooks } from './rules/signing-hooks.ts';
import { targets } from './rules/targets.ts';
import { tomlPackage } from './rules/toml-package.ts';
import { version } from './rules/version.ts';
import type { Rule } from './subject.ts';

/** Every rule by its name, in the order of the report. */
export const RULES: Readonly<Record<string, Rule>> = {
  'ignored-config': ignoredConfig,
  'toml-package': tomlPackage,
  version,
  names,
  'repository-case': repositoryCase,
  publish,
  channel,
  targets,
  'mac-arch': macArch,
  'linux-package': linuxPackage,
  'excluded-folder': excludedFolder,
  'backend-sources': backendSources,
  'extra-resources': extraResources,
  asar,
  'as-invoker': asInvoker,
  'hardened-runtime': hardenedRuntime,
  entitlements,
  'signing-hooks': signingHooks,
  'force-code-signing': forceCodeSigning,
};
