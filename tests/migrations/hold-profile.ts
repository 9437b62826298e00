import { DataClient } from '../../db/process/client.ts'
import { serve } from '../../db/process/serve.ts'
import { portPair } from '../support/data.ts'

/** Opens a profile, writes into it and stays, for a test that kills it: `hold-profile.ts FOLDER`. */
const { hostEnd, clientEnd } = portPair()
serve(hostEnd)
const client = new DataClient(clientEnd)
await client.open({ mode: 'existing', profileFolder: process.argv[2] ?? '' }, null, '0.0.0-test')
await client.call('staff.add', { name: 'Kurz da', initials: '', role: 'editor' })
process.stdout.write('open\n')
setInterval(() => {}, 1000)
