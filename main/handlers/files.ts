import type { OpenDialogOptions, SaveDialogOptions } from 'electron'
import path from 'node:path'
import type { OutputOf } from '../../preload/contract/define.ts'
import type { files, Language } from '../../preload/contract/desktop.ts'
import { nameOfPlace, placeOfFiles } from '../../db/engine/files/several-files.ts'
import { cleanFileName } from '../../preload/contract/document-types.ts'
import { filesMax } from '../../preload/contract/documents.ts'
import type { Result } from '../../preload/contract/errors.ts'
import { failed } from '../failure.ts'
import type { FilePurpose, FileTokens } from '../file-tokens.ts'
import { say, type MessageKey } from '../messages/messages.ts'
import { checkProfileFolder } from '../profile/profile-folder.ts'
import { safeFileName } from '../reports/file-name.ts'
import { oneAtATime } from '../restraint.ts'
import type { MainHandlers } from '../router.ts'
import type { System } from '../system.ts'

export interface FileHandlerParts {
  readonly tokens: FileTokens
  readonly language: () => Language
  readonly system: Pick<System, 'chooseExisting' | 'chooseSeveral' | 'chooseTarget'>
}

type Chosen = { readonly file: string; readonly name: string } | null
type ChosenFiles = OutputOf<(typeof files)['chooseRegisters']>

/** Tables taken at once. */
const registersMax = 100

const filters: Readonly<
  Record<
    | 'register'
    | 'move'
    | 'notifications'
    | 'codeList'
    | 'backupFile'
    | 'authority'
    | 'pdf'
    | 'csv'
    | 'xlsx'
    | 'vcf'
    | 'ics'
    | 'txt'
    | 'docx'
    | 'zip'
    | 'html'
    | 'answers'
    | 'json',
    readonly [MessageKey, readonly string[]]
  >
> = {
  register: ['filter.register', ['csv', 'txt', 'tsv', 'xlsx', 'xml', 'zip']],
  move: ['filter.move', ['csv', 'txt', 'tsv', 'xlsx', 'vcf']],
  notifications: ['filter.notifications', ['xml', 'zip']],
  codeList: ['filter.list', ['csv', 'txt', 'tsv', 'xlsx']],
  backupFile: ['filter.backup', ['age']],
  authority: ['filter.authority', ['pem', 'crt', 'cer']],
  pdf: ['filter.pdf', ['pdf']],
  csv: ['filter.table', ['csv']],
  xlsx: ['filter.workbook', ['xlsx']],
  vcf: ['filter.cards', ['vcf']],
  ics: ['filter.calendar', ['ics']],
  txt: ['filter.text', ['txt']],
  html: ['filter.form', ['html']],
  answers: ['filter.answers', ['json']],
  json: ['filter.guide', ['json']],
  docx: ['filter.letter', ['docx']],
  zip: ['filter.archive', ['zip']],
}

const savePurposes = {
  pdf: 'savePdf',
  csv: 'saveTable',
  xlsx: 'saveTable',
  vcf: 'saveTable',
  ics: 'saveCalendar',
  txt: 'saveText',
  html: 'saveForm',
  json: 'saveGuide',
  docx: 'saveLetters',
  zip: 'saveLetters',
  any: 'saveDocument',
} as const

/**
 * The system's own dialogs; the window gets a token and a name, never a path. While one is open, another that is asked for
 * counts as cancelled.
 */
export function fileHandlers(parts: FileHandlerParts): MainHandlers<'files'> {
  const alone = oneAtATime()
  const text = (key: MessageKey): string => say(parts.language(), key)

  const filtersFor = (kind: keyof typeof filters): { name: string; extensions: string[] }[] => {
    const [key, extensions] = filters[kind]
    return [
      { name: text(key), extensions: [...extensions] },
      { name: text('filter.all'), extensions: ['*'] },
    ]
  }

  const granted = (place: string, purpose: FilePurpose, windowId: number): Result<Chosen> => ({
    ok: true,
    value: { file: parts.tokens.grant(place, purpose, windowId), name: nameOfPlace(place) },
  })

  async function open(
    options: OpenDialogOptions,
    purpose: FilePurpose,
    windowId: number,
  ): Promise<Result<Chosen>> {
    const wish = { ...options, buttonLabel: text('dialog.choose') }
    const place = await alone(() => parts.system.chooseExisting(windowId, wish))
    if (place === null) return { ok: true, value: null }
    const verdict = purpose === 'profileFolder' ? checkProfileFolder(place) : null
    return verdict?.ok === false ? verdict : granted(place, purpose, windowId)
  }

  async function openSeveral(
    options: Pick<OpenDialogOptions, 'title' | 'filters'>,
    purpose: FilePurpose,
    most: number,
    windowId: number,
  ): Promise<Result<ChosenFiles>> {
    const wish: OpenDialogOptions = {
      ...options,
      buttonLabel: text('dialog.choose'),
      properties: ['openFile', 'multiSelections'],
    }
    const places = (await alone(() => parts.system.chooseSeveral(windowId, wish))) ?? []
    const files = places.slice(0, most).map((place) => ({
      file: parts.tokens.grant(place, purpose, windowId),
      name: path.basename(place),
    }))
    return { ok: true, value: { files, tooMany: places.length - files.length } }
  }

  async function save(
    options: SaveDialogOptions,
    purpose: FilePurpose,
    windowId: number,
  ): Promise<Result<Chosen>> {
    const place = await alone(() => parts.system.chooseTarget(windowId, options))
    return place === null ? { ok: true, value: null } : granted(place, purpose, windowId)
  }

  return {
    chooseRegister: (_input, { windowId }) =>
      open(
        { title: text('dialog.register'), properties: ['openFile'], filters: filtersFor('register') },
        'register',
        windowId,
      ),
    async chooseNotifications(_input, { windowId }) {
      const options: OpenDialogOptions = {
        title: text('dialog.notifications'),
        buttonLabel: text('dialog.choose'),
        properties: ['openFile', 'multiSelections'],
        filters: filtersFor('notifications'),
      }
      const places = (await alone(() => parts.system.chooseSeveral(windowId, options))) ?? []
      return places.length === 0
        ? { ok: true, value: null }
        : granted(placeOfFiles(places), 'register', windowId)
    },
    together({ files }, { windowId }) {
      const places = files.flatMap((token) => parts.tokens.pathOf(token, 'register', windowId) ?? [])
      return places.length < files.length
        ? failed('VALIDATION', 'error.fileNotChosen')
        : granted(placeOfFiles(places), 'register', windowId)
    },
    chooseCodeList: (_input, { windowId }) =>
      open(
        { title: text('dialog.codeList'), properties: ['openFile'], filters: filtersFor('codeList') },
        'codeList',
        windowId,
      ),
    chooseLetter: (_input, { windowId }) =>
      open(
        { title: text('dialog.letter'), properties: ['openFile'], filters: filtersFor('docx') },
        'letterTemplate',
        windowId,
      ),
    chooseBackup: (_input, { windowId }) =>
      open(
        { title: text('dialog.backupFile'), properties: ['openFile'], filters: filtersFor('backupFile') },
        'backupFile',
        windowId,
      ),
    chooseAuthority: (_input, { windowId }) =>
      open(
        { title: text('dialog.authority'), properties: ['openFile'], filters: filtersFor('authority') },
        'authority',
        windowId,
      ),
    chooseAnswers: (_input, { windowId }) =>
      open(
        { title: text('dialog.answers'), properties: ['openFile'], filters: filtersFor('answers') },
        'answers',
        windowId,
      ),
    chooseGuide: (_input, { windowId }) =>
      open(
        { title: text('dialog.guide'), properties: ['openFile'], filters: filtersFor('json') },
        'guide',
        windowId,
      ),
    chooseRegisters: (_input, { windowId }) =>
      openSeveral(
        { title: text('dialog.registers'), filters: filtersFor('move') },
        'register',
        registersMax,
        windowId,
      ),
    chooseDocuments: (_input, { windowId }) =>
      openSeveral({ title: text('dialog.documents') }, 'document', filesMax, windowId),
    chooseFolder: ({ purpose }, { windowId }) => {
      const of = folderPurposes[purpose]
      const properties = ['openDirectory', 'createDirectory', 'promptToCreate'] as const
      return open({ title: text(`dialog.${of}`), properties: [...properties] }, of, windowId)
    },
    chooseSave: ({ kind, suggestedName }, { windowId }) =>
      save(
        {
          title: text('dialog.save'),
          defaultPath:
            kind === 'any' ? cleanFileName(suggestedName, 'Datei') : safeFileName(suggestedName, kind),
          ...(kind !== 'any' && { filters: filtersFor(kind) }),
        },
        savePurposes[kind],
        windowId,
      ),
  }
}

const folderPurposes = { profile: 'profileFolder', backup: 'backupFolder', share: 'sharedFolder' } as const

/** What a file that was dropped or handed over by a second start is for. */
export function purposeOfOffered(file: string): FilePurpose {
  return path.extname(file).toLowerCase() === '.age' ? 'backupFile' : 'register'
}
