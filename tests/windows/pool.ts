import { spawn, type ChildProcess } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import type { PoolRunnerInitializer, PoolWorker } from 'vitest/node'
import { onWindows, windowsNode } from '../../scripts/setup/windows-node.mjs'
import { listen, post } from './messages.ts'

/** Runs Vitest's workers in Windows' own Node under wine, which loads tests and sources as they are. */
export const windowsPool: PoolRunnerInitializer = {
  name: 'windows',
  createPoolWorker: ({ env }) => new WindowsWorker(env),
}

class WindowsWorker implements PoolWorker {
  readonly name = windowsPool.name
  readonly #env: NodeJS.ProcessEnv
  readonly #events = new EventEmitter()
  /** What the worker says: its output has to go into a file. */
  readonly #output = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-windows-')), 'output.txt')
  #child: ChildProcess | undefined
  #socket: net.Socket | undefined

  constructor(env: NodeJS.ProcessEnv) {
    this.#env = env
  }

  on(event: string, callback: (...args: unknown[]) => void): void {
    this.#events.on(event, callback)
  }

  off(event: string, callback: (...args: unknown[]) => void): void {
    this.#events.off(event, callback)
  }

  send(message: unknown): void {
    if (this.#socket) post(this.#socket, message)
  }

  deserialize(message: unknown): unknown {
    return message
  }

  async start(): Promise<void> {
    const server = net.createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('no port to listen at')
    const worker = onWindows(path.join(import.meta.dirname, 'worker.ts'))
    const { program, args, options } = windowsNode([worker, String(address.port)], this.#env)
    const output = fs.openSync(this.#output, 'w')
    this.#child = spawn(program, args, { ...options, stdio: ['ignore', output, output] })
    fs.closeSync(output)
    const connected = new Promise<net.Socket>((resolve, reject) => {
      server.once('connection', resolve)
      this.#child?.once('error', reject)
      this.#child?.once('exit', () => reject(new Error(`Windows' Node ended: ${this.#said()}`)))
    })
    try {
      this.#socket = await connected
    } finally {
      server.close()
    }
    this.#child.on('exit', (code, signal) => this.#events.emit('exit', code, signal))
    this.#socket.on('error', (error) => this.#events.emit('error', error))
    listen(this.#socket, (message) => this.#events.emit('message', message))
  }

  async stop(): Promise<void> {
    const child = this.#child
    this.#socket?.destroy()
    if (child?.exitCode === null && child.signalCode === null) await once(child, 'exit')
    process.stdout.write(this.#said())
    fs.rmSync(path.dirname(this.#output), { recursive: true, force: true })
  }

  #said(): string {
    return fs.readFileSync(this.#output, 'utf8')
  }
}
