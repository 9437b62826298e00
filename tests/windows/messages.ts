import type net from 'node:net'
import v8 from 'node:v8'

// Vitest's messages over a socket, since Node's own channel to a child is a pipe, which throws under wine: the length in
// four bytes, then the message as V8 writes it.

const lengthBytes = 4

export function post(socket: net.Socket, message: unknown): void {
  const body = v8.serialize(message)
  const length = Buffer.alloc(lengthBytes)
  length.writeUInt32LE(body.length)
  socket.write(Buffer.concat([length, body]))
}

export function listen(socket: net.Socket, receive: (message: unknown) => void): void {
  let waiting = Buffer.alloc(0)
  socket.on('data', (part: Buffer) => {
    waiting = Buffer.concat([waiting, part])
    while (waiting.length >= lengthBytes) {
      const end = lengthBytes + waiting.readUInt32LE(0)
      if (waiting.length < end) return
      const message: unknown = v8.deserialize(waiting.subarray(lengthBytes, end))
      waiting = waiting.subarray(end)
      receive(message)
    }
  })
}
