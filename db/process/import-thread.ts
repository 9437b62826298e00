import { parentPort } from 'node:worker_threads'
import { serveImports } from '../slices/imports/thread.ts'
import { officeRules } from './tables.ts'

if (!parentPort) throw new Error('this module runs in a worker thread')
serveImports(parentPort, { script: new URL(import.meta.url), rules: officeRules })
