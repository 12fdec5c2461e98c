import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const root = import.meta.dirname
const at = (path: string) => resolve(root, path)

// Everything the main side needs is bundled, so the packaged app carries no node_modules.
// `cli` runs in plain Node, `workers/*` in worker threads; both share chunks with `main`.
export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      outDir: 'out/main',
      rollupOptions: {
        input: {
          main: at('electron/main.ts'),
          cli: at('electron/cli/cli.ts'),
          'import-worker': at('electron/workers/import-worker.ts'),
          'carry-worker': at('electron/workers/carry-worker.ts'),
          'suggest-worker': at('electron/workers/suggest-worker.ts'),
        },
        external: ['electron', /^node:/],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      outDir: 'out/preload',
      rollupOptions: {
        input: { preload: at('electron/preload.ts') },
        external: ['electron'],
        // A sandboxed preload must be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    base: './',
    plugins: [react()],
    build: {
      outDir: at('out/renderer'),
      emptyOutDir: true,
      // electron-vite leaves it off. The main side stays as it is, so that its errors name what failed.
      minify: 'oxc',
      assetsInlineLimit: 0,
      rollupOptions: { input: at('renderer/index.html') },
    },
  },
})
