import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    // Beside the app's other files and under the same name as in the packaged app (`frontend-path` of electron-package).
    // Not `dist/` or `build/` of the app: electron-builder keeps those for itself and leaves them out.
    outDir: '../frontend',
    emptyOutDir: true,
    // What Electron brings; nothing has to be made older for it.
    target: 'esnext',
    // Names without digests: the app ships its files together, and `../src/pages.ts` lists them.
    rolldownOptions: { output: { entryFileNames: 'page.js', assetFileNames: '[name][extname]' } },
    // The policy of the page allows neither inline scripts nor `data:` addresses.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    cssCodeSplit: false,
  },
});
