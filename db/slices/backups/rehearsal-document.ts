import type { ReportHtml } from '../../../preload/contract/printing.ts'
import type { Rehearsal } from '../../../preload/contract/restoring.ts'
import { failureWords } from '../../../preload/contract/texts/failures.ts'
import { html, printedDocument, type Html, type ReportFonts } from '../reports/index.ts'

type Language = 'de' | 'en'

const rules = `
.protocol{font-size:9.5pt;line-height:1.35}
.protocol h1{font-size:19pt;line-height:1.2;font-weight:600;margin-bottom:2mm}
.protocol h2{font-size:11.5pt;margin:5mm 0 1.5mm}
.protocol .result{font-size:12pt;font-weight:600;margin:3mm 0}
.protocol p{max-width:none;margin-bottom:1.5mm}
.protocol ul{margin:0;padding-left:5mm}
.protocol table{width:100%;border-collapse:collapse}
.protocol th,.protocol td{padding:.45mm 3mm .45mm 0;line-height:1.3;text-align:left;vertical-align:top;font-weight:400}
.protocol .facts th{width:52mm;color:#4b5862}
.protocol .counts th,.protocol .counts td{border-bottom:.3mm solid #c3cad0}
.protocol .counts thead th{font-weight:600}
.protocol .counts .number{text-align:right;width:34mm}
.protocol .signatures{display:grid;grid-template-columns:1fr 1fr;gap:10mm;margin-top:3mm;break-inside:avoid}
.protocol .line{border-bottom:.3mm solid #17212b;height:9mm}
.protocol .under{font-size:8.5pt;color:#4b5862;margin:1mm 0 0}
.protocol .digits{font-family:"Liberation Mono",Consolas,monospace;font-size:8.5pt}
`

const words = {
  de: {
    title: 'Protokoll einer Probe-Rückspielung',
    about:
      'Eine Sicherung wurde zur Probe in einen vorübergehenden Ordner zurückgespielt, geprüft, lesend geöffnet, mit dem ' +
      'laufenden Bestand verglichen und wieder entfernt. An den Daten des Büros wurde nichts geändert.',
    passed: 'Ergebnis: bestanden',
    passedDiffering: 'Ergebnis: lesbar, aber mit Abweichungen in der Stichprobe',
    failed: 'Ergebnis: nicht bestanden',
    office: 'Büro',
    at: 'Zeitpunkt der Probe',
    by: 'Durchgeführt von',
    version: 'Kontor',
    file: 'Datei',
    size: 'Größe',
    sizes: '{packed} verschlüsselt, {plain} als Datenbank',
    made: 'Stand vom',
    noManifest: 'unbekannt, ohne Begleitdatei',
    workstation: 'Arbeitsplatz der Sicherung',
    key: 'Schlüssel',
    sheet: 'vom Wiederherstellungsblatt abgetippt',
    own: 'der dieses Arbeitsplatzes; das Wiederherstellungsblatt wurde nicht erprobt',
    digits: 'Prüfziffern des Schlüssels',
    signature: 'Unterschrift',
    trusted: 'bekannt, Prüfziffern {signer}',
    unknownSigner: 'nicht bekannt, von der Person hingenommen, Prüfziffern {signer}',
    none: 'keine, von der Person hingenommen',
    checks: 'Geprüft und ohne Befund',
    check: {
      hash: 'Größe und Prüfsumme der verschlüsselten Datei und der Datenbank stimmen mit der unterschriebenen Begleitdatei überein.',
      decrypted: 'Die Datei wurde entschlüsselt und entpackt; jeder Block trägt seine gültige Prüfmarke.',
      schema: 'Der Aufbau der Datenbank ist der von Kontor (Schemaversion {schema}).',
      integrity:
        'Alle Seiten, Indizes, Verweise zwischen Tabellen und Volltextverzeichnisse sind in Ordnung.',
      rows: 'Gezählt: {rows} Zeilen in {tables} Tabellen{stated}.',
      stated: ', so viele, wie die Begleitdatei nennt',
      samples:
        'Stichprobe, einzeln mit heute verglichene Datensätze: {compared}; davon gleich: {same}, seither geändert oder gelöscht: ' +
        '{changed}, ohne ersichtlichen Grund abweichend: {differing}.',
    },
    counts: 'Bestand',
    kind: 'Art',
    restored: 'In der Sicherung',
    now: 'Heute',
    kinds: {
      organisation: 'Unternehmen',
      person: 'Personen',
      contact: 'Kontakte',
      visit: 'Besuche',
      task: 'Aufgaben',
      document: 'Dokumente',
    },
    duration: 'Dauer',
    durations: '{all}, davon Holen und Entschlüsseln {fetch}, Prüfen {check}',
    signed: 'Kenntnis genommen',
    signers: ['IT', 'Datenschutz'],
    under: 'Name, Datum, Unterschrift',
  },
  en: {
    title: 'Protocol of a test restore',
    about:
      'For a test a backup was restored into a temporary folder, checked, opened for reading, compared with the data in use and ' +
      'removed again. Nothing of the office’s data was changed.',
    passed: 'Result: passed',
    passedDiffering: 'Result: readable, but with differences in the samples',
    failed: 'Result: failed',
    office: 'Office',
    at: 'Time of the test',
    by: 'Carried out by',
    version: 'Kontor',
    file: 'File',
    size: 'Size',
    sizes: '{packed} encrypted, {plain} as a database',
    made: 'State of',
    noManifest: 'unknown, without the accompanying file',
    workstation: 'Workstation of the backup',
    key: 'Key',
    sheet: 'typed from the recovery sheet',
    own: 'that of this workstation; the recovery sheet was not tried',
    digits: 'Check digits of the key',
    signature: 'Signature',
    trusted: 'known, check digits {signer}',
    unknownSigner: 'not known, accepted by the person, check digits {signer}',
    none: 'none, accepted by the person',
    checks: 'Checked and in order',
    check: {
      hash: 'Size and checksum of the encrypted file and of the database are those of the signed accompanying file.',
      decrypted: 'The file was decrypted and unpacked; every block bears its valid mark.',
      schema: 'The database is built as Kontor’s is (schema version {schema}).',
      integrity: 'All pages, indexes, references between tables and full-text indexes are in order.',
      rows: 'Counted: {rows} rows in {tables} tables{stated}.',
      stated: ', as many as the accompanying file says',
      samples:
        'Samples, records compared with today’s one by one: {compared}; of these the same: {same}, changed or deleted since: ' +
        '{changed}, different without an apparent reason: {differing}.',
    },
    counts: 'Contents',
    kind: 'Kind',
    restored: 'In the backup',
    now: 'Today',
    kinds: {
      organisation: 'Companies',
      person: 'People',
      contact: 'Contacts',
      visit: 'Visits',
      task: 'Tasks',
      document: 'Documents',
    },
    duration: 'Duration',
    durations: '{all}, of which fetching and decrypting {fetch}, checking {check}',
    signed: 'Seen',
    signers: ['IT', 'Data protection'],
    under: 'Name, date, signature',
  },
} as const satisfies Record<Language, object>

const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => values[name] ?? '')

interface Formats {
  readonly number: (value: number) => string
  readonly bytes: (value: number) => string
  readonly seconds: (milliseconds: number) => string
  readonly instant: (at: string) => string
}

/** Times are those of this computer's clock, as everywhere in the window. */
function formatsOf(language: Language): Formats {
  const locale = language === 'de' ? 'de-DE' : 'en-GB'
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const instant = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' })
  const [kilobyte, megabyte] = [1024, 1024 * 1024]
  return {
    number: (value) => number.format(value),
    bytes: (value) =>
      value < megabyte
        ? `${number.format(value / kilobyte)}\u00a0KB`
        : `${number.format(value / megabyte)}\u00a0MB`,
    seconds: (milliseconds) => `${number.format(Math.max(0.1, milliseconds / 1000))}\u00a0s`,
    instant: (at) => instant.format(new Date(at)),
  }
}

/** The protocol of a test restore as a document to print, with lines to sign on. */
export function rehearsalDocument(protocol: Rehearsal, language: Language, fonts: ReportFonts): ReportHtml {
  const text = words[language]
  const format = formatsOf(language)
  const { failure, samples } = protocol
  const passed = samples.differing === 0 ? text.passed : text.passedDiffering
  return printedDocument({
    kind: 'protocol',
    title: text.title,
    subject: text.title,
    officeName: protocol.officeName,
    footer: `${text.title} · ${format.instant(protocol.at)}`,
    rules,
    fonts,
    language,
    body: html`<h1>${text.title}</h1>
      <p class="result">${failure === null ? passed : text.failed}</p>
      ${failure && html`<p>${failureWords(language, failure)}</p>`}
      <p>${text.about}</p>
      ${factsOf(protocol, language, format)}
      ${failure === null ? html`${checksOf(protocol, language, format)} ${countsOf(protocol, language, format)}` : null}
      <h2>${text.signed}</h2>
      <div class="signatures">
        ${text.signers.map(
          (who) =>
            html`<div>
              <p>${who}</p>
              <div class="line"></div>
              <p class="under">${text.under}</p>
            </div>`,
        )}
      </div>`,
  })
}

function factsOf(protocol: Rehearsal, language: Language, format: Formats): Html {
  const text = words[language]
  const { signature, signer, key, milliseconds, failure } = protocol
  const fact = (name: string, value: string | Html): Html =>
    html`<tr>
      <th scope="row">${name}</th>
      <td>${value}</td>
    </tr>`
  const { all, fetch, check } = milliseconds
  const ofTheBackup =
    failure === null
      ? html`${fact(
          text.size,
          filled(text.sizes, {
            packed: format.bytes(protocol.fileBytes),
            plain: format.bytes(protocol.databaseBytes),
          }),
        )}
        ${fact(text.made, protocol.createdAt === null ? text.noManifest : format.instant(protocol.createdAt))}
        ${protocol.workstation && fact(text.workstation, protocol.workstation)}
        ${fact(text.signature, filled(text[signature], { signer: signer ?? '' }))}
        ${fact(
          text.duration,
          filled(text.durations, {
            all: format.seconds(all),
            fetch: format.seconds(fetch),
            check: format.seconds(check),
          }),
        )}`
      : null
  return html`<table class="facts">
    <tbody>
      ${fact(text.office, protocol.officeName)} ${fact(text.at, format.instant(protocol.at))}
      ${fact(text.by, protocol.staffName)} ${fact(text.version, protocol.appVersion)}
      ${fact(text.file, protocol.file)} ${ofTheBackup} ${fact(text.key, text[key])}
      ${fact(text.digits, html`<span class="digits">${protocol.keyDigits}</span>`)}
    </tbody>
  </table>`
}

function checksOf(protocol: Rehearsal, language: Language, format: Formats): Html {
  const { check, checks } = words[language]
  const { samples, createdAt } = protocol
  const hasManifest = createdAt !== null
  const said = [
    ...(hasManifest ? [check.hash] : []),
    check.decrypted,
    filled(check.schema, { schema: String(protocol.schemaVersion) }),
    check.integrity,
    filled(check.rows, {
      rows: format.number(protocol.rows),
      tables: format.number(protocol.tables),
      stated: hasManifest ? check.stated : '',
    }),
    filled(check.samples, {
      compared: format.number(samples.compared),
      same: format.number(samples.same),
      changed: format.number(samples.changedSince),
      differing: format.number(samples.differing),
    }),
  ]
  return html`<h2>${checks}</h2>
    <ul>
      ${said.map((line) => html`<li>${line}</li>`)}
    </ul>`
}

function countsOf({ kinds }: Rehearsal, language: Language, format: Formats): Html {
  const text = words[language]
  const row = ({ kind, restored, now }: Rehearsal['kinds'][number]): Html =>
    html`<tr>
      <th scope="row">${text.kinds[kind]}</th>
      <td class="number">${format.number(restored)}</td>
      <td class="number">${format.number(now)}</td>
    </tr>`
  return html`<h2>${text.counts}</h2>
    <table class="counts">
      <thead>
        <tr>
          <th scope="col">${text.kind}</th>
          <th scope="col" class="number">${text.restored}</th>
          <th scope="col" class="number">${text.now}</th>
        </tr>
      </thead>
      <tbody>
        ${kinds.map(row)}
      </tbody>
    </table>`
}
