import { t } from '../../kit/i18n/translate.ts'
import { showToast } from '../../kit/ui/toast.tsx'

/** Tables, and backups, of which is said what becomes of them. */
export const isForImport = (name: string): boolean => /\.(csv|tsv|xlsx|xlsm|txt|age)$/i.test(name)

/** Hands the first of the dropped files over; says why when it is none that can be read. */
export async function offerForImport(
  files: readonly File[],
): Promise<{ readonly file: string; readonly name: string } | null> {
  const [first] = files
  if (first === undefined) return null
  if (first.name.toLowerCase().endsWith('.age')) {
    showToast({ tone: 'warning', title: t('imports.drop.backup') })
    return null
  }
  const file = await window.kontor.offerFile(first)
  if (file === null) {
    showToast({ tone: 'warning', title: t('imports.drop.refused') })
    return null
  }
  if (files.length > 1) showToast({ tone: 'info', title: t('imports.drop.one', { file: first.name }) })
  return { file, name: first.name }
}
