import './place.css'
import type { ReactNode } from 'react'
import { databaseNameMax, passwordMax } from '../../../preload/contract/desks.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { RadioGroup } from '../../kit/ui/checkbox.tsx'
import { TextField } from '../../kit/ui/text-field.tsx'
import {
  chooseAuthority,
  chooseFolder,
  hostMax,
  portOf,
  type PlaceSecrets,
  type PlaceTexts,
} from './choose-place.ts'

interface PlaceFieldsProps {
  readonly texts: PlaceTexts
  readonly secrets: PlaceSecrets
  readonly onTexts: (part: Partial<PlaceTexts>) => void
  readonly onSecrets: (part: Partial<PlaceSecrets>) => void
  /** What to know about the folder. */
  readonly folderHelp: string
  /** What it means that no certificate is chosen. */
  readonly withoutAuthority?: string
}

/** Where a stock lies or is to lie: a folder, or a database of IT's. */
export function PlaceFields(props: PlaceFieldsProps): ReactNode {
  const { texts, secrets, onTexts, onSecrets, folderHelp } = props
  return (
    <>
      <RadioGroup
        label={t('desks.kind')}
        value={texts.kind}
        choices={(['folder', 'postgres'] as const).map((value) => ({
          value,
          label: t(`desks.kind.${value}`),
          note: t(`desks.kind.${value}.note`),
        }))}
        onChange={(kind) => onTexts({ kind })}
      />
      {texts.kind === 'folder' ? (
        <FileChoice
          label={t('desks.folder')}
          name={secrets.folder?.name ?? t('desks.folder.none')}
          help={folderHelp}
          choose={t(secrets.folder === null ? 'desks.folder.choose' : 'desks.folder.change')}
          onChoose={async () => {
            const folder = await chooseFolder()
            if (folder !== null) onSecrets({ folder })
          }}
        />
      ) : (
        <DatabaseFields {...props} />
      )}
    </>
  )
}

function DatabaseFields({
  texts,
  secrets,
  onTexts,
  onSecrets,
  withoutAuthority,
}: PlaceFieldsProps): ReactNode {
  return (
    <>
      <div className="place-server">
        <TextField
          label={t('desks.host')}
          help={t('desks.host.help')}
          value={texts.host}
          onChange={(host) => onTexts({ host })}
          charactersMax={hostMax}
          isRequired
        />
        <TextField
          label={t('desks.port')}
          value={texts.port}
          onChange={(port) => onTexts({ port })}
          inputMode="numeric"
          isRequired
          {...(texts.port.trim() !== '' && portOf(texts.port) === null && { error: t('desks.port.error') })}
        />
      </div>
      <TextField
        label={t('desks.database')}
        value={texts.database}
        onChange={(database) => onTexts({ database })}
        charactersMax={databaseNameMax}
        isRequired
      />
      <TextField
        label={t('desks.user')}
        help={t('desks.user.help')}
        value={texts.user}
        onChange={(user) => onTexts({ user })}
        charactersMax={databaseNameMax}
        isRequired
      />
      <TextField
        label={t('desks.password')}
        help={t('desks.password.help')}
        type="password"
        value={secrets.password}
        onChange={(password) => onSecrets({ password })}
        charactersMax={passwordMax}
        isRequired
      />
      <FileChoice
        label={t('desks.authority')}
        name={secrets.authority?.name ?? withoutAuthority ?? t('desks.authority.none')}
        help={t('desks.authority.help')}
        choose={t('desks.authority.choose')}
        onChoose={async () => {
          const authority = await chooseAuthority()
          if (authority !== null) onSecrets({ authority })
        }}
      />
    </>
  )
}

interface FileChoiceProps {
  readonly label: string
  readonly name: string
  readonly help: string
  readonly choose: string
  readonly onChoose: () => Promise<void>
}

function FileChoice({ label, name, help, choose, onChoose }: FileChoiceProps): ReactNode {
  return (
    <div className="place-choice">
      <div>
        <p className="field-label">{label}</p>
        <p className="place-path">{name}</p>
        <p className="field-help">{help}</p>
      </div>
      <Button size="small" onPress={() => void onChoose()}>
        {choose}
      </Button>
    </div>
  )
}
