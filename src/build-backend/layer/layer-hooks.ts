import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A hook of a module that is in every program (`keyword`, which `collections` imports) and for which PyInstaller has
 * none, instead of one for each of the application's packages: of two hooks for one module only one runs, and a project may
 * have its own. What a project's hook or its spec says about a package stays: hooks that come later overwrite the setting,
 * those before it are left by `setdefault`, and the spec's comes last of all.
 */
const HOOKED = 'keyword';
const PACKAGE = 'sidecar_layer_hooks';

/**
 * Writes a folder for PYTHONPATH by which PyInstaller, 5.13 and newer, collects the top-level `modules` and all below them
 * as `.pyc` files of their own, with any spec: an installed distribution may bring folders of hooks (entry point
 * `pyinstaller40`, name `hook-dirs`).
 */
export async function writeLayerHooks(folder: string, modules: readonly string[]): Promise<void> {
  const information = join(folder, `${PACKAGE}-1.dist-info`);
  const hooks = join(folder, PACKAGE, 'hooks');
  await mkdir(information, { recursive: true });
  await mkdir(hooks, { recursive: true });
  await writeFile(
    join(information, 'METADATA'),
    'Metadata-Version: 2.1\nName: sidecar-layer-hooks\nVersion: 1\n',
  );
  await writeFile(
    join(information, 'entry_points.txt'),
    `[pyinstaller40]\nhook-dirs = ${PACKAGE}:hook_folders\n`,
  );
  await writeFile(join(folder, PACKAGE, '__init__.py'), HOOK_FOLDERS);
  await writeFile(join(hooks, `hook-${HOOKED}.py`), hookText(modules));
}

const HOOK_FOLDERS = `import os


def hook_folders():
    return [os.path.join(os.path.dirname(os.path.abspath(__file__)), "hooks")]
`;

function hookText(modules: readonly string[]): string {
  return `MODULES = ${JSON.stringify([...modules].sort())}


def hook(hook_api):
    modes = hook_api.graph._module_collection_mode
    for module in MODULES:
        modes.setdefault(module, "pyc")
`;
}
