import type { ReactNode } from 'react'
import { api } from '../../kit/data/api.ts'
import { send } from '../../kit/data/use-command.ts'
import { currentLanguage, t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { showToast } from '../../kit/ui/toast.tsx'

interface SaveRejectsProps {
  readonly batchId: number
  readonly fileName: string
  /** In a row of a list. */
  readonly isShort?: boolean
  /** One of several parts, each with rows of its own: it says of what. */
  readonly isOfPart?: boolean
}

/** Saves the rejected rows where the person says. */
export function SaveRejects({
  batchId,
  fileName,
  isShort = false,
  isOfPart = false,
}: SaveRejectsProps): ReactNode {
  const save = async (): Promise<void> => {
    const suggestedName = t('imports.rejects.name', { file: fileName }).slice(0, 120)
    const target = await send(api.files.chooseSave, { kind: 'csv', suggestedName })
    if (!target.ok || !target.value) return
    const { file } = target.value
    const saved = await send(api.imports.saveRejects, { batchId, file, language: currentLanguage() })
    if (saved.ok)
      showToast({ tone: 'success', title: t('imports.rejects.saved', { count: saved.value.rows }) })
  }
  return (
    <Button size="small" variant={isShort ? 'quiet' : 'secondary'} onPress={() => void save()}>
      {isOfPart
        ? `${t('imports.rejects')}: ${fileName}`
        : t(isShort ? 'imports.rejects.short' : 'imports.rejects')}
    </Button>
  )
}
