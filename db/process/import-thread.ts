import { parentPort } from 'node:worker_threads'
import { serveImports } from '../slices/imports/thread.ts'
import { derive } from './derive.ts'

if (!parentPort) throw new Error('this module runs in a worker thread')
serveImports(parentPort, { script: new URL(import.meta.url), derive })
