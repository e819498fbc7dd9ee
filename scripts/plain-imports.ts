/** How ncc's bundles load a module of Node. */
const LOADED = /^const (\w+) = __WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("(node:[\w/]+)"\);$/gm;
const LOADER = /^import \{ createRequire as __WEBPACK_EXTERNAL_createRequire \} from "module";\n/m;

/** Where ncc's own files would be; nothing of ours asks for it. */
const ASSETS = /^.*__nccwpck_require__\.ab = new URL\('\.', import\.meta\.url\).*\n/m;
const NOT_PLAIN = /^.*(?:createRequire|import\.meta|__nccwpck_require__\.ab).*$/m;

/**
 * A bundle of ncc that loads Node's modules by plain imports. An app's own bundler may turn modules into CommonJS,
 * where `import.meta.url` is nothing, and the bundle would fail as it is loaded. Throws if something else is loaded so.
 */
export function plainImports(bundle: string): string {
  const plain = bundle.replace(LOADED, 'import * as $1 from "$2";').replace(LOADER, '').replace(ASSETS, '');
  const left = NOT_PLAIN.exec(plain)?.[0];
  if (left !== undefined) throw new Error(`The library still has: ${left.trim()}`);
  return plain;
}
