import fs from 'node:fs'
import path from 'node:path'
import { Zip } from 'easy-template-x'
import { beforeEach, describe, expect, it } from 'vitest'
import { documentOf, exampleLetter } from '../../../db/slices/mailings/letters/example.ts'
import { readZipDirectory, unpackEntry } from '../../../db/tabular/zip-directory.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { finishJob } from '../../support/jobs.ts'
import { audienceOf } from '../../support/mailings.ts'
import { realBody, realLetter, twoKindsOfPages, usualPages } from '../../support/real-letter.ts'
import { newOrganisation, newPerson } from '../../support/records.ts'

const there = { street: 'Hafenweg', houseNumber: '1', postcode: '46236', city: 'Bottrop' }
const template = 'file-lettertemplate000'
const target = 'file-letterstarget0000'
let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
  return () => office.close()
})

const place = (name: string): string => path.join(office.folder, name)
async function add(bytes: Buffer, name = 'Einladung.docx') {
  fs.writeFileSync(place(name), bytes)
  return office.call('letters.addTemplate', { file: template }, { [template]: place(name) })
}
async function refusal(bytes: Buffer) {
  fs.writeFileSync(place('Vorlage.docx'), bytes)
  return office.fail('letters.addTemplate', { file: template }, { [template]: place('Vorlage.docx') })
}
const said = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
/** An archive with one part replaced, or added. */
async function changed(bytes: Buffer, part: string, content: string): Promise<Buffer> {
  const archive = await Zip.load(bytes)
  archive.setFile(part, content)
  return archive.export(Buffer)
}
const partOf = (archive: Buffer, name: string): string => {
  const entry = readZipDirectory(archive)?.find((one) => one.name === name)
  return (entry && unpackEntry(archive, entry)?.toString('utf8')) ?? ''
}
/** Every tag that is opened is closed, in their order, and no sign stands for itself that must not. */
function isWellFormed(xml: string): boolean {
  const open: string[] = []
  for (const [, closing, name = '', isEmpty] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g))
    if (closing === '/' && open.pop() !== name) return false
    else if (closing !== '/' && isEmpty !== '/') open.push(name)
  return open.length === 0 && !/&(?!amp;|lt;|gt;|quot;|apos;|#)/.test(xml)
}
const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:br\/>|<\/w:p>/g)]
    .map(([tag, text]) => text ?? (tag === '<w:br/>' ? ' / ' : '\n'))
    .join('')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')

const write = async (ids: number[], layout: 'one' | 'each', templateId: number, file = 'Briefe.docx') => {
  const { jobId } = await office.call(
    'letters.write',
    {
      audience: audienceOf(ids, { rule: 'first' }),
      templateId,
      layout,
      reference: '80/1 & 2',
      subject: 'Einladung <heute>',
      file: target,
    },
    { [target]: place(file) },
  )
  return finishJob(office, jobId)
}

describe('letters', () => {
  it('say to each what is theirs, in one file, each on a page of its own', async () => {
    const first = await newOrganisation(office, { name: 'Müller & Söhne <GmbH>', ...there })
    await newPerson(
      office,
      { salutation: 'ms', academicTitle: 'Dr.', givenName: 'Ada', familyName: 'Größer' },
      first,
    )
    const long = 'Ä'.repeat(200)
    const second = await newOrganisation(office, { name: long, ...there })
    // Word parts what was typed in several runs
    const split = '<w:p><w:r><w:t>{Brief</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>anrede},</w:t></w:r></w:p>'
    const { id } = await add(
      await documentOf(`${said('{Anschrift}')}${split}${said('{Zeichen} {Betreff} {Datum} {Funktion}')}`),
    )
    const { templates } = await office.call('letters.templates', {})
    expect(templates).toMatchObject([
      {
        name: 'Einladung',
        placeholders: ['Anschrift', 'Funktion', 'Briefanrede', 'Datum', 'Zeichen', 'Betreff'],
      },
    ])
    expect(await write([first, second], 'one', id)).toMatchObject({
      status: 'finished',
      result: { letters: 2 },
    })
    const xml = partOf(fs.readFileSync(place('Briefe.docx')), 'word/document.xml')
    expect(isWellFormed(xml)).toBe(true)
    expect(textOf(xml)).toContain(
      'Müller & Söhne <GmbH> / Frau Dr. Ada Größer / Hafenweg 1 / 46236 Bottrop\nSehr geehrte Frau Dr. Größer,',
    )
    expect(textOf(xml)).toContain('80/1 & 2 Einladung <heute> 11. März 2026')
    expect(textOf(xml)).toContain(`${long} / Hafenweg 1 / 46236 Bottrop\nSehr geehrte Damen und Herren,`)
    expect(xml.match(/<w:sectPr/g)).toHaveLength(2)
    expect(xml.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(2)
    expect(xml).not.toContain('{')
  })

  it('keep head and foot, tables, boxes and pages of a letter as an office has it', async () => {
    const first = await newOrganisation(office, { name: 'Amsel {Firma} \u202Egnp', ...there })
    await newPerson(office, { salutation: 'mr', familyName: 'Größer', letterOpening: 'Lieber Hans, ' }, first)
    const second = await newOrganisation(office, { name: 'Beier', ...there })
    const { id } = await add(await realLetter())
    await write([first, second], 'one', id)
    const file = fs.readFileSync(place('Briefe.docx'))
    const xml = partOf(file, 'word/document.xml')
    expect(isWellFormed(xml)).toBe(true)
    expect(textOf(xml)).toContain('Lieber Hans,\n')
    // Word and programs that know no boxes each read their own
    expect(xml.match(/Ansprechpartner für <\/w:t><w:t xml:space="preserve">Beier</g)).toHaveLength(2)
    expect(partOf(file, 'word/footer1.xml')).toContain('80/1 &amp; 2')
    expect(readZipDirectory(file)?.map(({ name }) => name)).toContain('word/media/image1.png')
    const numbers = [...xml.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, number]) => number)
    expect(new Set(numbers).size).toBe(4)
    expect(xml.match(/<w:bookmarkStart/g)).toHaveLength(1)
    const counting =
      '<w:paperSrc w:first="1" w:other="2"/><w:pgNumType w:fmt="lowerRoman" w:start="1"/><w:cols w:space="708"/>'
    expect(xml.split(counting)).toHaveLength(3)
  })

  it('begin on a page of their own where a template changes its pages within a letter', async () => {
    const ids = [
      await newOrganisation(office, { name: 'Amsel', ...there }),
      await newOrganisation(office, { name: 'Beier', ...there }),
    ]
    const { first, last } = twoKindsOfPages
    const { id } = await add(await realLetter(`${realBody}${first}${said('in zwei Spalten')}`, last))
    await write(ids, 'one', id)
    const xml = partOf(fs.readFileSync(place('Briefe.docx')), 'word/document.xml')
    const pages = [...xml.matchAll(/<w:sectPr.*?<\/w:sectPr>/g)].map(([section]) => [
      /<w:type w:val="(\w+)"/.exec(section)?.[1],
      section.includes('<w:pgNumType w:start="1"/>'),
      section.includes('w:num="2"'),
    ])
    expect(pages).toEqual([
      ['nextPage', true, false],
      ['continuous', false, true],
      ['nextPage', true, false],
      ['continuous', false, true],
    ])
  })

  it('are a file each in an archive, and nothing is left where it is stopped', async () => {
    const ids: number[] = []
    for (let index = 0; index < 30; index += 1)
      ids.push(await newOrganisation(office, { name: `Firma/${index}`, ...there }))
    const { id } = await add(await exampleLetter())
    expect(await write(ids.slice(0, 2), 'each', id, 'Briefe.zip')).toMatchObject({ result: { letters: 2 } })
    const archive = fs.readFileSync(place('Briefe.zip'))
    const names = readZipDirectory(archive)?.map(({ name }) => name) ?? []
    expect(names).toHaveLength(2)
    expect(names[0]).toMatch(/^0001 Firma.0\.docx$/)
    const { jobId } = await office.call(
      'letters.write',
      { audience: audienceOf(ids), templateId: id, layout: 'one', reference: '', subject: '', file: target },
      { [target]: place('Abbruch.docx') },
    )
    await office.call('jobs.cancel', { jobId })
    expect(await finishJob(office, jobId)).toMatchObject({ status: 'cancelled' })
    expect(fs.readdirSync(office.folder).filter((name) => name.includes('Abbruch'))).toEqual([])
  })

  it('to 500 are written while other calls are answered', async () => {
    const ids: number[] = []
    for (let index = 0; index < 500; index += 1)
      ids.push(await newOrganisation(office, { name: `Firma ${index}`, ...there }))
    const { id } = await add(await exampleLetter())
    const writing = write(ids, 'one', id)
    await office.call('office.get', {})
    expect(await writing).toMatchObject({ status: 'finished', result: { letters: 500 } })
    const xml = partOf(fs.readFileSync(place('Briefe.docx')), 'word/document.xml')
    expect(xml.match(/<w:sectPr/g)).toHaveLength(500)
  })
})

describe('a template', () => {
  it('is kept and taken back, and what is no letter is refused in words', async () => {
    const { id } = await add(await exampleLetter())
    await office.call('letters.renameTemplate', { id, version: 1, name: 'Sommerfest' })
    expect((await office.call('letters.templates', {})).templates).toMatchObject([
      { name: 'Sommerfest', fileName: 'Einladung.docx' },
    ])
    await office.call('letters.removeTemplate', { id, version: 2 })
    expect(await office.call('letters.templates', {})).toEqual({ templates: [] })
    await office.call('history.undo', {})
    expect((await office.call('letters.templates', {})).templates).toHaveLength(1)

    const plain = await documentOf(said('Guten Tag'))
    const types = partOf(plain, '[Content_Types].xml')
    expect(await refusal(Buffer.from('kein Brief'))).toMatchObject({ messageKey: 'letters.error.broken' })
    expect(await refusal(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))).toMatchObject({
      messageKey: 'letters.error.oldWord',
    })
    const sealed = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ])
    expect(await refusal(sealed)).toMatchObject({ messageKey: 'letters.error.protected' })
    expect(await refusal(plain.subarray(0, 600))).toMatchObject({ messageKey: 'letters.error.broken' })
    expect(await refusal(await changed(plain, 'word/vbaProject.bin', 'x'))).toMatchObject({
      messageKey: 'letters.error.macros',
    })
    const macros = types.replace('wordprocessingml.document.main', 'word.document.macroEnabled.main')
    expect(await refusal(await changed(plain, '[Content_Types].xml', macros))).toMatchObject({
      messageKey: 'letters.error.macros',
    })
    expect(
      await refusal(await changed(plain, 'word/document.xml', '<!DOCTYPE a [<!ENTITY b "c">]><w:document/>')),
    ).toMatchObject({ messageKey: 'letters.error.broken' })
    const bomb = await changed(plain, 'word/media/bild.png', ' '.repeat(101 * 1024 * 1024))
    expect(await refusal(bomb)).toMatchObject({ messageKey: 'letters.error.bomb' })
    // 150 KB that would take a minute and gigabytes to read
    expect(await refusal(await documentOf(said('x').repeat(200_000)))).toMatchObject({
      messageKey: 'letters.error.bomb',
    })
    const tracked = '<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>{Firma}</w:t></w:r></w:ins></w:p>'
    expect(await refusal(await documentOf(tracked))).toMatchObject({ messageKey: 'letters.error.marks' })
    const formatted = usualPages.replace('</w:sectPr>', '<w:sectPrChange w:id="1"/></w:sectPr>')
    expect(await refusal(await realLetter(realBody, formatted))).toMatchObject({
      messageKey: 'letters.error.marks',
    })
    expect((await office.call('letters.templates', {})).templates).toHaveLength(1)
  })

  it('with a placeholder that nobody knows, or a brace too many, is refused with what may be meant', async () => {
    expect(await refusal(await documentOf(said('{Breifanrede}, {Firma} {Mondphase}')))).toMatchObject({
      messageKey: 'letters.error.unknown',
      params: { names: '{Breifanrede} → {Briefanrede}, {Mondphase}' },
    })
    expect(await refusal(await documentOf(said('{Firma')))).toMatchObject({
      messageKey: 'letters.error.braces',
    })
    expect(await refusal(await documentOf(said('Firma}')))).toMatchObject({
      messageKey: 'letters.error.braces',
    })
    expect(await refusal(await documentOf(said('{#Firma}x{/Firma}')))).toMatchObject({
      messageKey: 'letters.error.unknown',
    })
  })
})
