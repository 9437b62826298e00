import type { DossierWords } from './words.ts'
import { german } from './words.de.ts'
import { english } from './words.en.ts'

export type DossierLanguage = 'de' | 'en'

export const dossierWords: Readonly<Record<DossierLanguage, DossierWords>> = { de: german, en: english }
