import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { freePort } from './postgres-server.ts'

const smbd = '/usr/sbin/smbd'
const user = 'root'
const password = 'only for tests'

/** Whether tests can have a file server of their own: Debian's samba, smbclient and python3, and root, as smbd wants. */
export const hasSamba =
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  fs.existsSync(smbd) &&
  spawnSync('smbclient', ['--version']).status === 0 &&
  spawnSync('/usr/bin/python3', ['--version']).status === 0

/** A Samba of its own on a loopback port, with one share, `log`. */
export class SambaServer {
  readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-samba-'))
  readonly share = path.join(this.folder, 'share')
  readonly configuration = path.join(this.folder, 'smb.conf')
  readonly #port: number
  #process: ChildProcess | null = null

  private constructor(port: number) {
    this.#port = port
  }

  static async start(): Promise<SambaServer> {
    const server = new SambaServer(await freePort())
    server.#make()
    await server.#run()
    return server
  }

  /** What a client needs in its environment. */
  get variables(): NodeJS.ProcessEnv {
    return { ...process.env, SMB_USER: user, SMB_PASSWORD: password, SMB_PORT: String(this.#port) }
  }

  #make(): void {
    const own = (name: string) => path.join(this.folder, name)
    for (const name of ['share', 'private', 'lock', 'state', 'cache', 'pid', 'ncalrpc'])
      fs.mkdirSync(own(name))
    fs.writeFileSync(
      this.configuration,
      `[global]
  workgroup = KONTOR
  server role = standalone server
  interfaces = 127.0.0.1
  bind interfaces only = yes
  smb ports = ${this.#port}
  disable netbios = yes
  server min protocol = SMB2_10
  client min protocol = SMB2_10
  private dir = ${own('private')}
  lock directory = ${own('lock')}
  state directory = ${own('state')}
  cache directory = ${own('cache')}
  pid directory = ${own('pid')}
  ncalrpc dir = ${own('ncalrpc')}
  log file = ${own('log')}
  passdb backend = smbpasswd:${own('private/smbpasswd')}
  load printers = no
  printing = bsd
  printcap name = /dev/null
[log]
  path = ${this.share}
  read only = no
`,
    )
    const words = `${password}\n${password}\n`
    spawnSync('smbpasswd', ['-c', this.configuration, '-a', '-s', user], { input: words })
  }

  async #run(): Promise<void> {
    // at its end it ends its whole process group, which must not be the one of the tests
    this.#process = spawn(smbd, ['-F', '--no-process-group', '-s', this.configuration], {
      stdio: 'ignore',
      detached: true,
    })
    for (;;) {
      if (await accepts(this.#port)) return
      if (this.#process.exitCode !== null)
        throw new Error(fs.readFileSync(path.join(this.folder, 'log'), 'utf8'))
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  async remove(): Promise<void> {
    const running = this.#process
    this.#process = null
    if (running !== null && running.exitCode === null) {
      const ended = once(running, 'exit')
      running.kill('SIGTERM')
      await ended
    }
    fs.rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
