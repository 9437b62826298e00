import type { ReactNode } from 'react'
import type { FileToken } from '../../../preload/contract/common.ts'
import { api } from '../../kit/data/api.ts'
import { send } from '../../kit/data/use-command.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'

export interface ChosenFolder {
  readonly file: FileToken
  readonly name: string
}

interface FolderChoiceProps {
  readonly profileLabel: string
  readonly folder: ChosenFolder | null
  readonly onChoose: (folder: ChosenFolder) => void
}

/** Where the data are kept: the default, or a folder chosen in the system's dialog. */
export function FolderChoice({ profileLabel, folder, onChoose }: FolderChoiceProps): ReactNode {
  const choose = async (): Promise<void> => {
    const answer = await send(api.files.chooseFolder, { purpose: 'profile' })
    if (answer.ok && answer.value) onChoose(answer.value)
  }
  return (
    <div className="setup-folder">
      <div>
        <p className="field-label">{t('setup.folder.title')}</p>
        <p className="setup-folder-path">{folder?.name ?? profileLabel}</p>
        <p className="field-help">{t('setup.folder.help')}</p>
      </div>
      <Button size="small" onPress={() => void choose()}>
        {t('setup.folder.change')}
      </Button>
    </div>
  )
}
