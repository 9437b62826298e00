import { lookUp, t } from '../i18n/translate.ts'

/** What was done, and to which record, for "Rückgängig gemacht: Besuch festgehalten – Bäckerei Müller GmbH". */
export function changeText({
  command,
  subject,
}: {
  readonly command: string
  readonly subject: string
}): string {
  const change = lookUp(`change.${command}`) ?? t('app.change.other')
  return subject === '' ? change : `${change} – ${subject}`
}
