import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { smallPdf } from '../../support/mails.ts'
import { outlookMail } from '../../support/msg-file.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const look = (fileName: string, bytes: Uint8Array) =>
  office.call('documents.lookAtBytes', { fileName, bytes: Uint8Array.from(bytes), at: null })

test('a mail as Outlook saves it is recognised like any other', async () => {
  const pdf = smallPdf('Angebot')
  const { kind, mail } = await look(
    'Angebot.msg',
    outlookMail({
      subject: 'Angebot für die Halle',
      text: 'Guten Tag,\r\n\r\nanbei das Angebot.',
      from: { name: 'Erika Amsel', address: 'Erika@Amsel-Bau.de' },
      sentAt: '2026-03-10T08:30:00Z',
      attachments: [{ name: 'Angebot Größe 3.pdf', bytes: pdf }],
    }),
  )
  expect(kind).toBe('mail')
  expect(mail).toMatchObject({
    subject: 'Angebot für die Halle',
    sentOn: '2026-03-10',
    from: { name: 'Erika Amsel', address: 'erika@amsel-bau.de' },
    text: 'Guten Tag,\n\nanbei das Angebot.',
    attachments: [{ fileName: 'Angebot Größe 3.pdf', kind: 'pdf', sizeBytes: pdf.length, refusal: null }],
  })
})

test('a file of Outlook that is damaged is filed as the file that it is', async () => {
  const whole = outlookMail({
    subject: 'Angebot',
    text: 'Text',
    from: { name: 'Erika Amsel', address: 'erika@amsel-bau.de' },
    sentAt: '2026-03-10T08:30:00Z',
    attachments: [],
  })
  const damaged = Buffer.from(whole)
  damaged.fill(0xfe, 512, 1024)
  const { kind, mail } = await look('Angebot.msg', damaged)
  expect(kind).toBe('mail')
  expect(mail).toBeNull()
})
