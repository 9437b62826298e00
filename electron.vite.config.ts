import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { channels } from './preload/contract/index.ts'
import { licenceList } from './scripts/build/licences.mjs'

// The oldest runtime that Kontor runs on. Said here, because electron-vite would take the newest from node_modules.
const oldestNode = 'node20.18'
const oldestChromium = 'chrome130'

// Everything is bundled, except what holds a native module.
const external = ['better-sqlite3']

const here = import.meta.dirname

const licences = licenceList(here, path.join(here, 'out/main/licences.json'))

export default defineConfig({
  main: {
    plugins: [licences()],
    // its ES module declares a `require` of its own beside the one that electron-vite puts into each chunk
    resolve: { alias: { fflate: path.join(here, 'node_modules/fflate/lib/node.cjs') } },
    build: {
      outDir: 'out/main',
      target: oldestNode,
      sourcemap: true,
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          index: path.join(here, 'main/index.ts'),
          // the data process
          process: path.join(here, 'db/process/process.ts'),
          // the process that waits for shares and database servers
          'share-process': path.join(here, 'db/process/share-host.ts'),
          // the thread in which the data process reads and applies registers
          'import-worker': path.join(here, 'db/process/import-thread.ts'),
        },
        external,
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    // a list of names is all that the bridge needs of the contract; so no schema library gets into the sandbox
    define: { __KONTOR_CHANNELS__: JSON.stringify(channels) },
    plugins: [licences()],
    build: {
      outDir: 'out/preload',
      target: oldestNode,
      sourcemap: true,
      externalizeDeps: false,
      rolldownOptions: {
        input: { bridge: path.join(here, 'preload/bridge.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), licences()],
    build: {
      outDir: path.join(here, 'out/renderer'),
      target: oldestChromium,
      sourcemap: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: { index: path.join(here, 'renderer/index.html') } },
    },
  },
})
