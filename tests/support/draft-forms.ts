import fs from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import type { DraftForm } from '../../preload/contract/drafts.ts'
import { smallLists } from './code-lists.ts'
import type { Records } from './form-records.ts'
import { visit } from './journey.ts'
import type { KontorWindow } from './kontor.ts'
import { monthJourneys } from './open-month.ts'
import { visitJourneys } from './open-visits.ts'
import { documentJourneys } from './open-documents.ts'
import { partJourneys } from './open-parts.ts'
import { mailingJourneys } from './open-mailings.ts'
import { placeJourneys } from './open-place.ts'
import { staffJourneys } from './open-staff.ts'
import { taskJourneys } from './open-tasks.ts'
import { viewJourneys } from './open-view.ts'

export { makeRecords, type Records } from './form-records.ts'

export interface Journey {
  /** Opens the form as a person does; what it lies in. */
  readonly open: (kontor: KontorWindow, records: Records) => Promise<Locator>
  /** The field that is typed into. */
  readonly field: (form: Locator) => Locator
  readonly text: string
  /** In the field of a day Esc puts back what stood there: it is left first. */
  readonly isDay?: true
  /** Inline forms are left by going to another page, dialogs by Esc. */
  readonly isInline?: true
}

const button = (page: Page, name: string | RegExp) =>
  page
    .getByRole('main')
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
const textbox = (name: string | RegExp) => (form: Locator) => form.getByRole('textbox', { name })
const combobox = (name: string) => (form: Locator) => form.getByRole('combobox', { name })

/** On a page, a press on one of its buttons opens the dialog. */
const pressed =
  (address: (records: Records) => string, name: string | RegExp): Journey['open'] =>
  async ({ page }, records) => {
    await visit(page, address(records))
    await button(page, name).click()
    // a tooltip under the mouse would take the first Esc
    await page.mouse.move(0, 0)
    return page.getByRole('dialog')
  }

/** On a page, keys open the dialog. */
const byKeys =
  (address: (records: Records) => string, heading: string, keys: string): Journey['open'] =>
  async ({ page }, records) => {
    await visit(page, address(records))
    await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()
    await page.keyboard.press(keys)
    return page.getByRole('dialog')
  }

/** The form is part of the page. */
const inline =
  (address: (records: Records) => string): Journey['open'] =>
  async ({ page }, records) => {
    await visit(page, address(records))
    return page.getByRole('main')
  }

/** In the menu behind "Weitere Befehle" of a page or a row. */
const fromMenu =
  (address: (records: Records) => string, menu: string | RegExp, entry: string | RegExp): Journey['open'] =>
  async ({ page }, records) => {
    await visit(page, address(records))
    await button(page, menu).click()
    await page.getByRole('menuitem', { name: entry }).click()
    return page.getByRole('dialog')
  }

/** What is pressed opens the form within the page. */
const within =
  (open: Journey['open']): Journey['open'] =>
  async (kontor, records) => {
    await open(kontor, records)
    return kontor.page.getByRole('main')
  }

const company = ({ organisation }: Records) => `/organisations/${organisation}`
const establishments = (records: Records) => `${company(records)}?tab=establishments`
const relations = (records: Records) => `${company(records)}?tab=relations`
const person = (records: Records) => `/people/${records.person}`
const group = (records: Records) => `/groups/${records.group}`
const meeting = (records: Records) => `/meetings/${records.meeting}`
const at = (address: string) => () => address

/** Opens a file in the wizard of imports. */
async function openRegister(kontor: KontorWindow): Promise<void> {
  const { page, profile } = kontor
  const file = `${profile}/firmen.csv`
  fs.writeFileSync(file, 'Firma;PLZ;Ort;Rechtsform\r\nAmsel;46236;Musterstadt;G\r\n')
  await kontor.answerDialogs(file)
  await visit(page, '/imports')
  await page.getByRole('heading', { level: 1, name: 'Import' }).waitFor()
  await page.keyboard.press('Control+N')
  await button(page, 'Weiter').waitFor()
}

/** No day that a form could offer by itself. */
const farDay = '31.12.2098'

/** Every form of Kontor: how it is opened, where something is typed, and what. A form without a line does not compile. */
export const journeys: Readonly<Record<DraftForm, Journey>> = {
  'affiliation.add': {
    open: pressed(person, 'Funktion eintragen'),
    field: textbox('Position'),
    text: 'Prokuristin',
  },
  'affiliation.edit': {
    open: fromMenu(person, /Funktion bei „Bäckerei Amsel GmbH“/, 'Bearbeiten'),
    field: textbox('Position'),
    text: 'Inhaberin',
  },
  'affiliation.end': {
    open: pressed(person, 'Funktion beenden'),
    field: textbox(/^Letzter Tag/),
    text: farDay,
    isDay: true,
  },
  'codeList.read': {
    open: async (kontor) => {
      const file = `${kontor.profile}/wz2008.csv`
      fs.writeFileSync(file, smallLists.wz2008.join('\r\n'))
      await kontor.answerDialogs(file)
      await visit(kontor.page, '/settings')
      await button(kontor.page, /Liste einlesen/).click()
      return kontor.page.getByRole('dialog')
    },
    field: textbox(/Name der Ausgabe/),
    text: 'Ausgabe des Landes',
  },
  'contact.edit': {
    open: pressed(company, 'Rückfrage'),
    field: textbox('Notiz'),
    text: 'Es war der Lieferant',
  },
  'contact.inline': {
    open: inline(company),
    field: textbox('Kontakt festhalten'),
    text: 'Ruft wegen der Halle zurück',
    isInline: true,
  },
  'contact.log': {
    open: pressed(company, 'Kontakt festhalten'),
    field: textbox('Notiz'),
    text: 'Frau Amsel fragt nach Fördermitteln',
  },
  ...documentJourneys,
  ...partJourneys,
  'establishment.edit': {
    open: pressed(establishments, /^Hauptstraße 1/),
    field: textbox('Bezeichnung'),
    text: 'Stammhaus',
  },
  'establishment.new': {
    open: pressed(establishments, 'Betriebsstätte eintragen'),
    field: textbox('Straße'),
    text: 'Am Hafen',
  },
  'group.addMember': {
    open: pressed(group, 'Mitglied aufnehmen'),
    field: combobox('Person'),
    text: 'Zaunk',
  },
  'group.edit': {
    open: inline((records) => `${group(records)}?tab=facts`),
    field: textbox('Auftrag'),
    text: 'Mehr Lehrstellen',
    isInline: true,
  },
  'group.new': {
    open: byKeys(at('/groups'), 'Arbeitskreise', 'Control+N'),
    field: textbox('Auftrag'),
    text: 'Kurze Wege',
  },
  'importColumn.transform': {
    open: async (kontor) => {
      const { page } = kontor
      await openRegister(kontor)
      await page.keyboard.press('Control+Enter')
      const row = page.getByRole('table', { name: 'Zuordnung der Spalten' }).getByRole('row', { name: /Ort/ })
      await row.getByRole('button', { name: /üblich|ersetzt/ }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('radio', { name: /Werte ersetzen/ }).check({ force: true })
      return dialog
    },
    field: textbox('Ersatz für Wert 1'),
    text: 'Beispielstadt',
  },
  'importSource.edit': {
    open: async (kontor) => {
      await openRegister(kontor)
      await button(kontor.page, /Woher stammt die Datei/).click()
      await kontor.page.getByRole('option', { name: /Gewerbeamt/ }).click()
      await button(kontor.page, 'Ändern …').click()
      return kontor.page.getByRole('dialog')
    },
    field: textbox(/Name der Quelle/),
    text: 'Gewerbeamt, monatlich',
  },
  'importSource.new': {
    open: async (kontor) => {
      await openRegister(kontor)
      await button(kontor.page, 'Neue Quelle …').click()
      return kontor.page.getByRole('dialog')
    },
    field: textbox(/Name der Quelle/),
    text: 'IHK Mitte',
  },
  'meeting.edit': { open: byKeys(meeting, 'Auftakt', 'F2'), field: textbox('Ort'), text: 'Ratssaal' },
  'meeting.minutes': {
    open: async ({ page }, records) => {
      await visit(page, meeting(records))
      const write = button(page, 'Protokoll schreiben')
      const text = page.getByRole('main').getByRole('textbox', { name: 'Protokoll' })
      await expect(write.or(text)).toBeVisible()
      if (await write.isVisible()) await write.click()
      return page.getByRole('main')
    },
    field: textbox('Protokoll'),
    text: 'Die Sitzung beginnt um neun.',
    isInline: true,
  },
  'meeting.new': { open: pressed(group, 'Neue Sitzung'), field: textbox('Ort'), text: 'Rathaus' },
  'membership.end': {
    open: pressed(group, /^Mitgliedschaft beenden/),
    field: textbox(/^Letzter Tag/),
    text: farDay,
    isDay: true,
  },
  'office.edit': {
    open: inline(at('/settings')),
    field: textbox(/^Stadt oder Gemeinde/),
    text: 'Stadt Neustadt',
    isInline: true,
  },
  'organisation.edit': {
    open: byKeys(company, 'Bäckerei Amsel GmbH', 'F2'),
    field: textbox('Kurzname'),
    text: 'Amsel',
  },
  'organisation.fact': {
    open: within(pressed(company, 'Anschrift ändern')),
    field: textbox('Straße'),
    text: 'Hafenstraße',
    isInline: true,
  },
  'organisation.merge': {
    open: fromMenu(company, 'Weitere Befehle', /zusammenführen/),
    field: combobox('Das andere Unternehmen'),
    text: 'Drossel',
  },
  'organisation.new': {
    open: byKeys(at('/organisations'), 'Unternehmen', 'Control+N'),
    field: textbox(/^Name/),
    text: 'Drossel OHG',
  },
  'organisation.themes': {
    open: pressed(company, 'Themen zuordnen'),
    field: (form) => form.getByRole('row', { name: 'Ausbildung' }),
    text: '',
  },
  'records.change': {
    open: async ({ page }) => {
      await visit(page, '/organisations')
      await page.getByRole('gridcell', { name: 'Bäckerei Amsel GmbH' }).press('Control+A')
      await button(page, 'Ändern …').click()
      return page.getByRole('dialog')
    },
    field: textbox('Neuer Wert'),
    text: 'Hafenviertel',
  },
  'ownField.edit': {
    open: pressed(at('/settings/own-fields'), 'Parkplätze bearbeiten'),
    field: textbox('Hinweis unter dem Feld'),
    text: 'Auch die im Hof',
  },
  'ownField.new': {
    open: pressed(at('/settings/own-fields'), 'Neues Feld für Unternehmen'),
    field: textbox(/^Name/),
    text: 'Gleisanschluss',
  },
  'person.edit': {
    open: byKeys(person, 'Erika Amsel', 'F2'),
    field: textbox('Notiz'),
    text: 'Nur vormittags',
  },
  'person.fact': {
    open: within(fromMenu(person, 'Angabe ergänzen', 'LinkedIn')),
    field: textbox('LinkedIn'),
    text: 'linkedin.com/in/amsel',
    isInline: true,
  },
  'person.merge': {
    open: fromMenu(person, 'Weitere Befehle', /zusammenführen/),
    field: combobox('Die andere Person'),
    text: 'Drossel',
  },
  'person.new': {
    open: async ({ page }) => {
      await visit(page, '/people')
      await button(page, 'Neue Person').click()
      return page.getByRole('dialog')
    },
    field: textbox(/^Nachname/),
    text: 'Zaunkönig',
  },
  'relation.edit': {
    open: fromMenu(relations, /Beziehung mit „Bäckerei Drossel KG“/, 'Bearbeiten'),
    field: textbox('Notiz'),
    text: 'Seit dem Verkauf',
  },
  'relation.end': {
    open: fromMenu(relations, /Beziehung mit „Bäckerei Drossel KG“/, 'Beenden …'),
    field: textbox(/^Letzter Tag/),
    isDay: true,
    text: farDay,
  },
  'relation.new': {
    open: pressed(relations, 'Beziehung eintragen'),
    field: textbox('Notiz'),
    text: 'Hält 75 %',
  },
  'report.council': {
    open: inline(at('/reports')),
    field: textbox(/^Sachverhalt/),
    text: 'Der Rat hatte gefragt.',
    isInline: true,
  },
  'theme.edit': {
    open: fromMenu(at('/themes'), /Ausbildung/, 'Bearbeiten'),
    field: textbox('Worum es geht'),
    text: 'Lehrstellen',
  },
  'theme.end': {
    open: fromMenu(at('/themes'), /Ausbildung/, /Beenden und ersetzen/),
    field: textbox(/^Name des neuen Themas/),
    text: 'Fachkräfte',
  },
  'theme.new': {
    open: byKeys(at('/themes'), 'Themen', 'Control+N'),
    field: textbox(/^Name/),
    text: 'Gründung',
  },
  ...monthJourneys,
  ...placeJourneys,
  ...taskJourneys,
  ...mailingJourneys,
  ...viewJourneys,
  ...staffJourneys,
  ...visitJourneys,
  'guide.new': {
    open: pressed(() => '/settings/guides', 'Neuer Leitfaden'),
    field: textbox('Name'),
    text: 'Messebesuch',
  },
  'guide.rename': {
    open: fromMenu(() => '/settings/guides', 'Weitere Befehle zu „Unternehmensbesuch“', 'Umbenennen'),
    field: textbox('Name'),
    text: 'Unternehmensbesuch kurz',
  },
  'guide.edit': {
    open: async ({ page }) => {
      await visit(page, '/settings/guides')
      await button(page, '„Unternehmensbesuch“ bearbeiten').click()
      await page.getByRole('button', { name: 'Vorschau' }).waitFor()
      return page.getByRole('main')
    },
    field: (form) => form.getByRole('textbox', { name: 'Titel des Abschnitts' }).first(),
    text: 'Lage und Aussichten',
    isInline: true,
  },
  'visit.record': {
    open: inline(() => '/visits/1'),
    field: textbox('Womit können wir Sie unterstützen?'),
    text: 'Eine Halle am Hafen',
    isInline: true,
  },
  'visit.log': {
    open: pressed(company, 'Besuch festhalten'),
    field: textbox('Notiz'),
    text: 'Zeigt die neue Backstube',
  },
}
