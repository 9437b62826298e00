import { api } from '../../kit/data/api.ts'
import { send } from '../../kit/data/use-command.ts'
import { t } from '../../kit/i18n/translate.ts'
import { showToast } from '../../kit/ui/toast.tsx'

/** Tables, and backups, of which is said what becomes of them. */
export const isForImport = (name: string): boolean => /\.(csv|tsv|xlsx|xlsm|txt|xml|zip|age)$/i.test(name)

interface Offered {
  readonly file: string
  readonly name: string
}

/** Hands dropped files over, and says of those that cannot be read why not. */
export async function offerForImport(files: readonly File[]): Promise<readonly Offered[]> {
  const offered: Offered[] = []
  for (const dropped of files) {
    if (dropped.name.toLowerCase().endsWith('.age')) {
      showToast({ tone: 'warning', title: t('imports.drop.backup') })
      continue
    }
    const file = await window.kontor.offerFile(dropped)
    if (file === null) showToast({ tone: 'warning', title: t('imports.drop.refused') })
    else offered.push({ file, name: dropped.name })
  }
  const areNotifications = offered.every(({ name }) => /\.(xml|zip)$/i.test(name))
  return offered.length > 1 && areNotifications ? together(offered.map(({ file }) => file)) : offered
}

/** Files of trade notifications are read as one. */
async function together(files: readonly string[]): Promise<readonly Offered[]> {
  const answer = await send(api.files.together, { files: [...files] })
  return answer.ok && answer.value !== null ? [answer.value] : []
}
