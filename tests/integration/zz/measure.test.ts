import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { it } from 'vitest'
import { ShareClient } from '../../../db/process/share/client.ts'
import { nodeShareHosts } from '../../../db/process/share/node-hosts.ts'
import type { StorePlace } from '../../../db/process/share/protocol.ts'
import { PostgresServer } from '../../support/stock/postgres-server.ts'
const q = (a: number[], p: number) => a.sort((x, y) => x - y)[Math.min(a.length - 1, Math.floor(a.length * p))]?.toFixed(2)
it('measures', async () => {
  const client = new ShareClient(nodeShareHosts)
  const folder = fs.mkdtempSync('/tmp/kontor-measure-')
  await client.createFolderLog({ chosenFolder: folder, officeId: 'a' })
  await client.createFolderLog({ chosenFolder: folder, officeId: 'b' })
  process.env['TMPDIR'] = '/tmp'
  const server = await PostgresServer.start()
  const places: Record<string, StorePlace> = {
    link: { kind: 'folder', place: { chosenFolder: folder, officeId: 'a', publication: 'link', desk: 'd' } },
    folder: { kind: 'folder', place: { chosenFolder: folder, officeId: 'b', publication: 'folder', desk: 'd' } },
    postgres: { kind: 'postgres', place: server.place('a') },
  }
  const out: string[] = []
  for (const [name, place] of Object.entries(places)) {
    const store = client.openStore(place)
    await store.get(1)
    const put: number[] = [], get: number[] = [], miss: number[] = []
    for (let n = 1; n <= 500; n++) {
      const bytes = randomBytes(705)
      let t = performance.now(); await store.put(n, bytes); put.push(performance.now() - t)
      t = performance.now(); await store.get(n); get.push(performance.now() - t)
      t = performance.now(); await store.range(n + 1, 50, 1e6); miss.push(performance.now() - t)
    }
    const t2 = performance.now(); let got = 0; for (let n = 1; n <= 500; n += 50) got += (await store.range(n, 50, 1e7)).length
    const range = (performance.now() - t2)
    const chunk = randomBytes(512 * 1024)
    let t = performance.now()
    await store.putObject('snap/x', (async function* () { for (let i = 0; i < 400; i++) yield chunk })())
    const up = performance.now() - t; t = performance.now()
    let b = 0; for await (const c of (await store.readObject('snap/x')) ?? []) b += c.length
    const down = performance.now() - t
    out.push(`${name}: put ${q(put, .5)}/${q(put, .95)} get ${q(get, .5)}/${q(get, .95)} nothing new ${q(miss, .5)}/${q(miss, .95)} range of 50s ${(got / range * 1000).toFixed(0)}/s  200MB up ${(200 / up * 1000).toFixed(0)} MB/s down ${(b / 1048576 / down * 1000).toFixed(0)} MB/s`)
    await store.close()
  }
  const a = client.openStore(places['postgres'] as StorePlace), other = new ShareClient(nodeShareHosts), w = other.openStore(places['postgres'] as StorePlace)
  let told = () => {}; const first = new Promise<void>((r) => { told = r }); w.watch(() => told()); await first
  const lat: number[] = []
  for (let n = 501; n <= 700; n++) {
    const p = new Promise<void>((r) => { told = r }); const t = performance.now()
    const [, ] = await Promise.all([a.put(n, randomBytes(705)), p]); lat.push(performance.now() - t)
  }
  out.push(`notification ${q(lat, .5)}/${q(lat, .95)}`)
  console.log(out.join('\n'), fs.readFileSync('/proc/loadavg', 'utf8'))
  await other.close(); await client.close(); await server.remove(); fs.rmSync(folder, { recursive: true })
}, 200_000)
