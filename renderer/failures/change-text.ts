import { lookUp, t } from '../i18n/translate.ts'

/** A command's name in words, for "Rückgängig: Besuch festgehalten". */
export function changeText(command: string): string {
  return lookUp(`change.${command}`) ?? t('app.change.other')
}
