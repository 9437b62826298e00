import { expect, it } from 'vitest'
import { createAgeKeyPair, createSigningKeyPair } from '../../db/slices/backups/index.ts'
import { rehearsalDocument } from '../../db/slices/backups/rehearsal-document.ts'
import { recoveryDocument } from '../../db/slices/backups/sheet-document.ts'
import { readReportFonts } from '../../db/slices/reports/fonts.ts'
import type { Rehearsal } from '../../preload/contract/restoring.ts'
import { checkWithQpdf, countUnmarked, openPdf, readPages, writePageImages } from './support/inspect.ts'
import { pageFolder, printWithElectron } from './support/print-with-electron.ts'

const protocol: Rehearsal = {
  at: '2026-03-11T09:00:00.000Z',
  staffName: 'Anna Amsel',
  officeName: 'Amt <für> Wirtschaft',
  appVersion: '0.1.0',
  file: '00000042-0a1b2c3d.db.zst.age',
  fileBytes: 61_203_111,
  createdAt: '2026-03-11T08:12:00.000Z',
  workstation: 'ws-0a1b2c3d',
  signature: 'trusted',
  signer: '0123 4567 89ab cdef 0123 4567 89ab cdef',
  key: 'sheet',
  keyDigits: '4f3a 0c11 92bd 7e60',
  failure: null,
  databaseBytes: 201_326_592,
  schemaVersion: 270,
  tables: 61,
  rows: 1_204_377,
  kinds: [
    { kind: 'organisation', restored: 20_012, now: 20_019 },
    { kind: 'person', restored: 8114, now: 8120 },
    { kind: 'contact', restored: 31_877, now: 31_904 },
    { kind: 'visit', restored: 2210, now: 2211 },
    { kind: 'task', restored: 4031, now: 4040 },
    { kind: 'document', restored: 611, now: 613 },
  ],
  samples: { compared: 1200, same: 1191, changedSince: 9, differing: 0 },
  milliseconds: { fetch: 4210, check: 2904, all: 7431 },
}

const failed: Rehearsal = {
  ...protocol,
  failure: { code: 'DB_CORRUPT', messageKey: 'backups.error.damaged' },
  kinds: [],
  key: 'own',
}

// Set-up installs Electron, a virtual screen and the PDF tools on Linux; elsewhere CI's Linux run stands for it.
it.skipIf(process.platform !== 'linux')(
  'the recovery sheet and the protocol of a test restore are printed on one tagged page each',
  async () => {
    const fonts = await readReportFonts()
    const { identity, recipient } = await createAgeKeyPair()
    const { publicKey: signingKey } = createSigningKeyPair()
    const sheet = {
      officeName: 'Amt <für> Wirtschaft',
      createdOn: '2026-03-11',
      identity,
      recipient,
      signingKey,
    }
    const papers = {
      'sheet-de': recoveryDocument(sheet, 'de', fonts),
      'sheet-en': recoveryDocument(sheet, 'en', fonts),
      'protocol-de': rehearsalDocument(protocol, 'de', fonts),
      'protocol-en': rehearsalDocument(protocol, 'en', fonts),
      'protocol-failed': rehearsalDocument(failed, 'de', fonts),
    }
    const names = Object.keys(papers)
    const printed = await printWithElectron(Object.values(papers))
    const folder = await pageFolder('backup-papers')
    for (const [index, name] of names.entries()) {
      const { pdf } = printed[index] ?? { pdf: new Uint8Array() }
      await writePageImages(pdf, folder, name)
      const pages = await readPages(pdf)
      const text = pages.join(' ').replaceAll(/\s+/g, ' ')
      expect([name, pages.length]).toEqual([name, 1])
      expect(text).toContain('Amt <für> Wirtschaft')
      expect([name, text.replaceAll(' ', '').includes(identity)]).toEqual([name, name.startsWith('sheet')])
      expect([name, await countUnmarked(await openPdf(pdf))]).toEqual([name, [0]])
      await checkWithQpdf(pdf)
    }
  },
  120_000,
)
