import os from 'node:os'
import { savingFailure, writeSavedFile } from '../../engine/files/saved-file.ts'
import { keyGroups } from '../../sealing/keys.ts'
import { signingKeyFingerprint } from '../../sealing/signing.ts'

/** What the office keeps on paper. */
export interface RecoverySheet {
  readonly officeName: string
  /** `2026-01-31` */
  readonly createdOn: string
  /** The office's secret key; the sheet is its only copy. */
  readonly identity: string
  readonly recipient: string
  /** Public signing key of the workstation that was set up. */
  readonly signingKey: string
}

/** Opens a snapshot without Kontor; the same lines are in docs/backup-format.md, and a test runs them. */
export const openingCommands: readonly string[] = [
  'age -d -i key.txt SNAPSHOT.db.zst.age | zstd -d > kontor.db',
  'age -d -i key.txt SNAPSHOT.db.gz.age | gzip -d > kontor.db',
  "sqlite3 kontor.db 'PRAGMA integrity_check'",
]

/** The words of the sheet, as text and as a document. */
export const sheetTexts = {
  de: {
    title: 'Kontor – Wiederherstellungsblatt',
    office: 'Büro',
    created: 'Erstellt am',
    warning:
      'Wer dieses Blatt hat, kann jede Sicherung lesen. Ohne dieses Blatt und ohne einen eingerichteten Arbeitsplatz ' +
      'kann niemand die Sicherungen öffnen, auch der Hersteller nicht. Verschlossen aufbewahren, getrennt vom Computer.',
    code: 'Code mit demselben Schlüssel, zum Ablesen mit einer Kamera ohne Verbindung zum Netz',
    key: 'Wiederherstellungsschlüssel (beginnt immer mit AGE-SECRET-KEY-1)',
    recipient: 'Öffentlicher Teil (kein Geheimnis)',
    signing: 'Prüfziffern des Arbeitsplatzes, der die Sicherungen unterschreibt',
    withKontor:
      'Mit Kontor: Erster Start → „Sicherung wiederherstellen“ → Datei wählen → Wiederherstellungsschlüssel ' +
      'eingeben → die Prüfziffern, die Kontor zeigt, mit denen auf diesem Blatt vergleichen.',
    withoutKontor:
      'Ohne Kontor: den Wiederherstellungsschlüssel in einer Zeile ohne Leerzeichen als key.txt speichern, dann mit den freien ' +
      'Programmen age, zstd (oder gzip) und sqlite3:',
  },
  en: {
    title: 'Kontor – recovery sheet',
    office: 'Office',
    created: 'Created on',
    warning:
      'Whoever holds this sheet can read every backup. Without it and without a workstation that is set up, nobody ' +
      'can open the backups, not even the makers. Keep it locked away, apart from the computer.',
    code: 'Code with the same key, to be read by a camera without a connection to the network',
    key: 'Recovery key (always begins with AGE-SECRET-KEY-1)',
    recipient: 'Public half (no secret)',
    signing: 'Check digits of the workstation that signs the backups',
    withKontor:
      'With Kontor: first start → “Restore a backup” → choose the file → enter the recovery key → compare the check ' +
      'digits that Kontor shows with those on this sheet.',
    withoutKontor:
      'Without Kontor: save the recovery key in one line without spaces as key.txt, then with the free programs age, zstd ' +
      '(or gzip) and sqlite3:',
  },
} as const

function numberedGroups(identity: string): string[] {
  const groups = keyGroups(identity).map(
    (group, index) => `${String(index + 1).padStart(2)}: ${group.padEnd(4)}`,
  )
  const rows: string[] = []
  for (let row = 0; row < groups.length; row += 5) rows.push(`  ${groups.slice(row, row + 5).join('   ')}`)
  return rows
}

export const longDay = (day: string, language: 'de' | 'en'): string =>
  new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))

/** The recovery sheet as plain text, for printing and for a file on a USB stick. */
export function recoveryText(sheet: RecoverySheet, language: 'de' | 'en'): string {
  const text = sheetTexts[language]
  return [
    text.title,
    '',
    `${text.office}: ${sheet.officeName}`,
    `${text.created}: ${longDay(sheet.createdOn, language)}`,
    '',
    text.warning,
    '',
    `${text.key}:`,
    '',
    `  ${sheet.identity}`,
    '',
    ...numberedGroups(sheet.identity),
    '',
    `${text.recipient}:`,
    `  ${sheet.recipient}`,
    '',
    `${text.signing}:`,
    `  ${signingKeyFingerprint(sheet.signingKey)}`,
    '',
    text.withKontor,
    '',
    text.withoutKontor,
    ...openingCommands.map((command) => `  ${command}`),
    '',
  ].join('\n')
}

/**
 * Writes the sheet into the file a person chose, readable only by its owner, with the line ends of this system.
 *
 * @throws DISK_FULL; READONLY where it cannot be written for another reason
 */
export function saveRecoveryText(file: string, text: string): void {
  try {
    writeSavedFile(file, text.replaceAll('\n', os.EOL))
  } catch (error) {
    throw savingFailure(error)
  }
}
