import { currentLanguage } from './translate.ts'

/** A code's title in the person's language, the German one where no other is known. */
export function codeTitle({ title, titleEn }: { readonly title: string; readonly titleEn: string }): string {
  return currentLanguage() === 'en' && titleEn !== '' ? titleEn : title
}
