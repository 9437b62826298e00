import dgram from 'node:dgram'
import { once } from 'node:events'
import net from 'node:net'
import os from 'node:os'
import { expect, type Page } from '@playwright/test'
import { test } from '../support/app.ts'

/** Doors on this machine, by UDP and TCP, that count what comes in; nothing may. */
const guarded = test.extend<{
  doors: { readonly udp: number; readonly tcp: number; readonly came: string[] }
}>({
  // eslint-disable-next-line no-empty-pattern -- Playwright finds the fixtures that are asked for in this pattern
  doors: async ({}, lend) => {
    const came: string[] = []
    const udp = dgram.createSocket('udp4', (message, from) => {
      came.push(`${message.length} bytes by UDP from ${from.address}`)
    })
    udp.bind(0)
    const tcp = net.createServer((socket) => {
      came.push('a connection by TCP')
      socket.on('data', (data) => came.push(`${data.length} bytes by TCP`)).on('error', () => undefined)
    })
    tcp.listen(0)
    await Promise.all([once(udp, 'listening'), once(tcp, 'listening')])
    await lend({ udp: udp.address().port, tcp: (tcp.address() as net.AddressInfo).port, came })
    expect(came).toEqual([])
    udp.close()
    tcp.close()
  },
})

/** Addresses under which this machine reaches itself. */
const ownAddresses = [
  '127.0.0.1',
  ...Object.values(os.networkInterfaces())
    .flatMap((found) => found ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address),
]

/** Builds a connection in the page, of a window or a frame within it, and gathers until nothing more comes. */
const gather = (page: Page, servers: readonly string[], isInFrame: boolean): Promise<string[]> =>
  page.evaluate(
    async ([urls, inFrame]) => {
      const frame = document.createElement('iframe')
      if (inFrame) document.body.append(frame)
      const realm = inFrame ? frame.contentWindow : globalThis
      const { RTCPeerConnection: Connection } = realm as typeof globalThis
      const found: string[] = []
      const connection = new Connection({
        iceServers: urls.map((url) => ({ urls: url, username: 'Erika Beispiel', credential: 'x' })),
      })
      const isOver = new Promise<void>((resolve) => {
        connection.addEventListener('icecandidate', ({ candidate }) => {
          if (candidate === null) resolve()
          else if (candidate.candidate !== '') found.push(candidate.candidate)
        })
      })
      connection.createDataChannel('x')
      await connection.setLocalDescription()
      await isOver
      connection.close()
      return found
    },
    [servers, isInFrame] as const,
  )

for (const isInFrame of [false, true]) {
  const place = isInFrame ? 'a frame that the page makes' : 'the page'
  guarded(`a peer connection of ${place} finds no way out`, async ({ kontor: { page }, doors }) => {
    const servers = ownAddresses.flatMap((address) => [
      `stun:${address}:${doors.udp}`,
      `turn:${address}:${doors.udp}?transport=udp`,
      `turn:${address}:${doors.tcp}?transport=tcp`,
      `turns:${address}:${doors.tcp}?transport=tcp`,
    ])
    expect(await gather(page, servers, isInFrame)).toEqual([])
  })
}

guarded('a peer connection talks to nobody that it is told of', async ({ kontor: { page }, doors }) => {
  const candidates = ownAddresses.flatMap((address) => [
    `candidate:1 1 udp 2113937151 ${address} ${doors.udp} typ host`,
    `candidate:2 1 tcp 1518280447 ${address} ${doors.tcp} typ host tcptype passive`,
  ])
  const connection = await page.evaluateHandle(async (told) => {
    const [mine, other] = [new RTCPeerConnection(), new RTCPeerConnection()]
    mine.createDataChannel('x')
    await mine.setLocalDescription()
    await other.setRemoteDescription(mine.localDescription ?? { type: 'offer' })
    await other.setLocalDescription()
    await mine.setRemoteDescription(other.localDescription ?? { type: 'answer' })
    for (const candidate of told) await mine.addIceCandidate({ candidate, sdpMid: '0' })
    return mine
  }, candidates)
  const tried = () =>
    connection.evaluate(async (own) => {
      const stats = [...(await own.getStats()).values()] as RTCStats[]
      return own.iceGatheringState === 'complete'
        ? stats.filter(({ type }) => type === 'candidate-pair').length
        : 'gathering'
    })
  // a pair of an own and a told place goes when it has been tried and did not work
  await expect.poll(tried).toBe(0)
})

guarded('no connection goes out by the proxy of the house', async ({ kontor: { app, page }, doors }) => {
  const proxyRules = `127.0.0.1:${doors.tcp}`
  await app.evaluate(async ({ session }, rules) => {
    await session.defaultSession.setProxy({ proxyRules: rules })
  }, proxyRules)
  const outside = ['turn:192.0.2.1:3478?transport=tcp', 'turns:turn.example.org:443?transport=tcp']
  expect(await gather(page, outside, false)).toEqual([])
})
