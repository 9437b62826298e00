import { useState, type ReactNode } from 'react'
import { lineMax } from '../../../preload/contract/common.ts'
import type { StockPlace } from '../../../preload/contract/desks.ts'
import type { Failure } from '../../../preload/contract/errors.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { renew } from '../../kit/data/use-data.ts'
import { failureText } from '../../kit/failures/failure-text.ts'
import { FormBody } from '../../kit/form/form-dialog.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useFields } from '../../kit/form/use-fields.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Dialog } from '../../kit/ui/dialog.tsx'
import { Notice } from '../../kit/ui/page.tsx'
import { TextField } from '../../kit/ui/text-field.tsx'
import { noSecrets, placeWish, textsOf, type PlaceSecrets, type PlaceWish } from './choose-place.ts'
import { PlaceFields } from './place-fields.tsx'

interface PlaceDialogProps {
  /** What the place is chosen for; each keeps a draft of its own. */
  readonly purpose: 'share' | 'change' | 'move'
  /** What the form begins with. */
  readonly place: StockPlace | null
  /** What the desk is called so far; left out where it is not asked for. */
  readonly name?: string
  readonly children?: ReactNode
  readonly run: (wish: PlaceWish, name: string) => Promise<{ ok: true } | { ok: false; error: Failure }>
  readonly onClose: () => void
}

/** Asks for a place of the shared stock; it is tried before anything is done. */
export function PlaceDialog(props: PlaceDialogProps): ReactNode {
  const { purpose, onClose } = props
  return (
    <Dialog title={t(`desks.${purpose}.title`)} isOpen onClose={onClose}>
      <PlaceForm {...props} />
    </Dialog>
  )
}

type Said = { readonly tone: 'success' | 'danger'; readonly text: string } | null

function PlaceForm({ purpose, place, name, children, run, onClose }: PlaceDialogProps): ReactNode {
  const draft = useDraft({ form: 'desks.place', record: null, thing: purpose })
  const { values, change, current } = useFields(draft, { ...textsOf(place), name: name ?? '' })
  const [secrets, setSecrets] = useState<PlaceSecrets>(noSecrets)
  const [said, setSaid] = useState<Said>(null)
  const [isSaving, setSaving] = useState(false)
  const attempt = useCommand(api.desks.tryPlace, { failures: 'caller' })
  const wish = placeWish(values, secrets)
  const say = (failure: Failure): void => setSaid({ tone: 'danger', text: failureText(failure) })
  const tryIt = async (): Promise<void> => {
    if (wish === null || attempt.isRunning) return
    setSaid(null)
    const tried = await attempt.run(wish)
    if (!tried.ok) say(tried.error)
    else setSaid({ tone: 'success', text: t('desks.try.ready', { count: tried.value.stocks }) })
  }
  const submit = async (): Promise<void> => {
    const { name: typed, ...texts } = current()
    const wanted = placeWish(texts, secrets)
    if (isSaving) return
    if (wanted === null || (name !== undefined && typed.trim() === '')) {
      setSaid({ tone: 'danger', text: t('desks.incomplete') })
      return
    }
    setSaid(null)
    setSaving(true)
    const done = await run(wanted, typed)
    setSaving(false)
    renew(api.desks.status, api.desks.list)
    if (!done.ok) {
      say(done.error)
      return
    }
    draft.drop()
    onClose()
  }
  return (
    <FormBody
      draft={draft}
      submit={() => void submit()}
      onCancel={onClose}
      isSaving={isSaving}
      failure={null}
      saveLabel={t(`desks.${purpose}.go`)}
      actions={
        // a button that cannot be pressed loses the keys
        <Button does={api.desks.tryPlace} isDisabled={wish === null || isSaving} onPress={() => void tryIt()}>
          {t('desks.try')}
        </Button>
      }
    >
      {said && <Notice tone={said.tone}>{said.text}</Notice>}
      {children}
      {name !== undefined && (
        <TextField
          label={t('desks.name')}
          help={t('desks.name.help')}
          value={values.name}
          onChange={(next) => change({ name: next })}
          charactersMax={lineMax}
          isRequired
        />
      )}
      <PlaceFields
        texts={values}
        secrets={secrets}
        onTexts={(part) => {
          setSaid(null)
          change(part)
        }}
        onSecrets={(part) => {
          setSaid(null)
          setSecrets((before) => ({ ...before, ...part }))
        }}
        folderHelp={t('desks.folder.help')}
        {...(purpose === 'change' &&
          place?.kind === 'postgres' && { withoutAuthority: t('desks.authority.kept') })}
      />
    </FormBody>
  )
}
