import { appDe } from '../app/messages.de.ts'
import { appEn } from '../app/messages.en.ts'
import { backupsDe } from '../backups/messages.de.ts'
import { backupsEn } from '../backups/messages.en.ts'
import { commandsDe } from '../commands/messages.de.ts'
import { commandsEn } from '../commands/messages.en.ts'
import { changesDe } from '../failures/messages.de.ts'
import { changesEn } from '../failures/messages.en.ts'
import { duplicatesDe } from '../duplicates/messages.de.ts'
import { duplicatesEn } from '../duplicates/messages.en.ts'
import { formDe } from '../form/messages.de.ts'
import { formEn } from '../form/messages.en.ts'
import { gridDe } from '../grid/messages.de.ts'
import { gridEn } from '../grid/messages.en.ts'
import { groupsDe } from '../groups/messages.de.ts'
import { groupsEn } from '../groups/messages.en.ts'
import { importsDe } from '../imports/messages.de.ts'
import { importsEn } from '../imports/messages.en.ts'
import { organisationsDe } from '../organisations/messages.de.ts'
import { organisationsEn } from '../organisations/messages.en.ts'
import { peopleDe } from '../people/messages.de.ts'
import { peopleEn } from '../people/messages.en.ts'
import { reportsDe } from '../reports/messages.de.ts'
import { reportsEn } from '../reports/messages.en.ts'
import { settingsDe } from '../settings/messages.de.ts'
import { settingsEn } from '../settings/messages.en.ts'
import { setupDe } from '../setup/messages.de.ts'
import { setupEn } from '../setup/messages.en.ts'
import { startDe } from '../start/messages.de.ts'
import { startEn } from '../start/messages.en.ts'
import { tasksDe } from '../tasks/messages.de.ts'
import { tasksEn } from '../tasks/messages.en.ts'
import { themesDe } from '../themes/messages.de.ts'
import { themesEn } from '../themes/messages.en.ts'
import { uiDe } from '../ui/messages.de.ts'
import { uiEn } from '../ui/messages.en.ts'
import { visitsDe } from '../visits/messages.de.ts'
import { visitsEn } from '../visits/messages.en.ts'
import type { KeyOf, ParamsOf, PlainKeyOf } from './catalogue.ts'

/** Every German message of the window; the slices' catalogues joined. */
export const de = {
  ...appDe,
  ...backupsDe,
  ...commandsDe,
  ...changesDe,
  ...duplicatesDe,
  ...formDe,
  ...gridDe,
  ...groupsDe,
  ...importsDe,
  ...organisationsDe,
  ...peopleDe,
  ...reportsDe,
  ...settingsDe,
  ...setupDe,
  ...startDe,
  ...tasksDe,
  ...themesDe,
  ...uiDe,
  ...visitsDe,
} as const

/** The same in English; a missing key does not compile. */
export const en: Record<keyof typeof de, string> = {
  ...appEn,
  ...backupsEn,
  ...commandsEn,
  ...changesEn,
  ...duplicatesEn,
  ...formEn,
  ...gridEn,
  ...groupsEn,
  ...importsEn,
  ...organisationsEn,
  ...peopleEn,
  ...reportsEn,
  ...settingsEn,
  ...setupEn,
  ...startEn,
  ...tasksEn,
  ...themesEn,
  ...uiEn,
  ...visitsEn,
}

export type Messages = typeof de
export type MessageKey = KeyOf<Messages>
export type PlainMessageKey = PlainKeyOf<Messages>
export type MessageParams<K extends MessageKey> = ParamsOf<Messages, K>
