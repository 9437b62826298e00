import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/** Debian's package `openssl` brings it. */
export const hasOpenSsl = spawnSync('openssl', ['version']).status === 0

const run = (folder: string, ...args: readonly string[]): void =>
  void execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })

const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']

/** An authority in a folder; its certificate as PEM. */
export function makeAuthority(folder: string, name: string): string {
  const files = ['-keyout', `${name}.key`, '-out', `${name}.pem`]
  run(folder, 'req', '-x509', ...newKey, ...files, '-subj', `/CN=${name}`, '-days', '2')
  return fs.readFileSync(path.join(folder, `${name}.pem`), 'utf8')
}

/** A server's certificate for one name, `server.key` and `server.pem`, by the authority in the same folder. */
export function makeCertificate(folder: string, authority: string, hostName: string): void {
  run(folder, 'req', ...newKey, '-keyout', 'server.key', '-out', 'server.csr', '-subj', `/CN=${hostName}`)
  fs.writeFileSync(path.join(folder, 'server.ext'), `subjectAltName=DNS:${hostName}\n`)
  const by = ['-CA', `${authority}.pem`, '-CAkey', `${authority}.key`, '-CAcreateserial']
  run(
    folder,
    'x509',
    '-req',
    '-in',
    'server.csr',
    ...by,
    '-out',
    'server.pem',
    '-days',
    '2',
    '-extfile',
    'server.ext',
  )
  fs.chmodSync(path.join(folder, 'server.key'), 0o600)
}
