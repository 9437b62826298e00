import { EventEmitter } from 'node:events'
import net from 'node:net'
import { init, runBaseTests, setupEnvironment } from 'vitest/worker'
import { listen, post } from './messages.ts'

// Vitest's end in Windows' Node: `worker.ts PORT`.
const socket = net.connect(Number(process.argv[2]), '127.0.0.1')
const received = new EventEmitter<{ message: [unknown] }>()
listen(socket, (message) => received.emit('message', message))
// Vitest keeps tests from calling process.exit
const exit = process.exit.bind(process)
socket.on('close', () => exit())

init({
  post: (message) => post(socket, message),
  on: (listener) => received.on('message', listener),
  off: (listener) => received.off('message', listener),
  runTests: (state, traces) => runBaseTests('run', state, traces),
  collectTests: (state, traces) => runBaseTests('collect', state, traces),
  setup: setupEnvironment,
})
