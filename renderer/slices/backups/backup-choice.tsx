import { useState, type ReactNode } from 'react'
import type { Snapshot } from '../../../preload/contract/backups.ts'
import { recoveryKeyMax } from '../../../preload/contract/common.ts'
import type { ChosenBackup } from '../../../preload/contract/restoring.ts'
import { api } from '../../kit/data/api.ts'
import { send } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { formatInstant } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Select } from '../../kit/ui/select.tsx'
import { TextArea } from '../../kit/ui/text-field.tsx'

type File = { readonly file: string; readonly name: string }

/** What a person has chosen so far. */
export interface Choice {
  /** Identifier of a snapshot of the folder; null for the file. */
  readonly snapshot: string | null
  readonly file: File | null
  readonly key: 'own' | 'sheet'
  readonly typed: string
}

export const nothingChosen: Choice = { snapshot: null, file: null, key: 'own', typed: '' }

/** What is asked of the data process; null as long as something is missing. */
export function chosenOf(
  choice: Choice,
  newest: string | null,
): Pick<ChosenBackup, 'snapshot' | 'file' | 'recoveryKey'> | null {
  const { file, key, typed } = choice
  const snapshot = file === null ? (choice.snapshot ?? newest) : null
  if (snapshot === null && file === null) return null
  if (key === 'sheet' && (typed.trim() === '' || typed.trim().length > recoveryKeyMax)) return null
  return { snapshot, file: file?.file ?? null, recoveryKey: key === 'sheet' ? typed : null }
}

const isUsable = ({ state, createdAt }: Snapshot): boolean => state !== 'damaged' && createdAt !== ''

/** The backups of the folder that may be restored, newest first. */
export function useSnapshots(): readonly Snapshot[] {
  const { data } = useData(api.backups.list, {})
  return (data?.snapshots ?? []).filter(isUsable).toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))
}

interface BackupChoiceProps {
  readonly choice: Choice
  readonly snapshots: readonly Snapshot[]
  readonly isDisabled: boolean
  readonly onChange: (choice: Choice) => void
}

const fromFile = 'file'

/** Which backup of the folder, or a file elsewhere, and the key that opens it. */
export function BackupChoice({ choice, snapshots, isDisabled, onChange }: BackupChoiceProps): ReactNode {
  const [isChoosing, setChoosing] = useState(false)
  const chooseFile = async (): Promise<void> => {
    setChoosing(true)
    const answer = await send(api.files.chooseBackup, {})
    setChoosing(false)
    if (answer.ok && answer.value) onChange({ ...choice, file: answer.value })
  }
  const choices = snapshots.map(({ file, createdAt, workstation, state }) => ({
    value: file,
    label: formatInstant(createdAt),
    note: `${workstation} · ${t(`backups.state.${state}`)}`,
  }))
  const fileChoices = choice.file === null ? [] : [{ value: fromFile, label: choice.file.name }]
  return (
    <div className="backups-key-body">
      <div className="backups-choice">
        <Select
          label={t('backups.choice')}
          choices={[...fileChoices, ...choices]}
          value={choice.file === null ? (choice.snapshot ?? choices[0]?.value ?? null) : fromFile}
          isDisabled={isDisabled}
          onChange={(snapshot) => {
            if (snapshot !== fromFile) onChange({ ...choice, snapshot, file: null })
          }}
        />
        <Button isDisabled={isDisabled || isChoosing} onPress={() => void chooseFile()}>
          {t('backups.choice.file')}
        </Button>
      </div>
      <Select
        label={t('backups.choice.key')}
        choices={[
          { value: 'own', label: t('backups.choice.key.own') },
          { value: 'sheet', label: t('backups.choice.key.sheet') },
        ]}
        value={choice.key}
        isDisabled={isDisabled}
        onChange={(key) => onChange({ ...choice, key })}
      />
      {choice.key === 'sheet' && (
        <TextArea
          label={t('backups.choice.typed')}
          help={t('backups.choice.typed.help')}
          value={choice.typed}
          isDisabled={isDisabled}
          onChange={(typed) => onChange({ ...choice, typed })}
          rows={2}
          charactersMax={recoveryKeyMax}
          spellCheck="false"
        />
      )}
    </div>
  )
}
