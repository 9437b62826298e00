import { useState, type ReactNode } from 'react'
import { lineMax } from '../../../preload/contract/common.ts'
import { api, type AnswerOf } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { send, useCommand } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { DraftScope, useGuard } from '../../kit/form/draft-scope.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useFields } from '../../kit/form/use-fields.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { formatDay } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { DateField } from '../../kit/ui/date-field.tsx'
import { Dialog } from '../../kit/ui/dialog.tsx'
import { ImportIcon } from '../../kit/ui/icons.ts'
import { KeyFigure, Notice } from '../../kit/ui/page.tsx'
import { TextField } from '../../kit/ui/text-field.tsx'
import { CodeListDifferences } from './code-list-differences.tsx'
import { sourceText } from './code-list-words.ts'

type Found = AnswerOf<typeof api.codeLists.inspect>

/** A new edition leaves out a few codes; a file that leaves out more is often only a part of the list. */
const removedShareMax = 0.1

interface ReadCodeListButtonProps {
  readonly variant?: 'primary' | 'secondary'
}

/** Lets a person choose the file of a code list and shows what is in it before anything is written. */
export function ReadCodeListButton({ variant = 'secondary' }: ReadCodeListButtonProps): ReactNode {
  const [file, setFile] = useState<string | null>(null)
  const choose = async (): Promise<void> => {
    const chosen = await send(api.files.chooseCodeList, {})
    if (chosen.ok && chosen.value) setFile(chosen.value.file)
  }
  return (
    <>
      <Button variant={variant} icon={<ImportIcon />} onPress={() => void choose()}>
        {t('settings.codeLists.read')}
      </Button>
      {file !== null && (
        <ReadDialog key={file} file={file} onOther={() => void choose()} onClose={() => setFile(null)} />
      )}
    </>
  )
}

interface ReadDialogProps {
  readonly file: string
  readonly onOther: () => void
  readonly onClose: () => void
}

function ReadDialog({ file, onOther, onClose }: ReadDialogProps): ReactNode {
  const query = useData(api.codeLists.inspect, { file })
  const stopLooking = (): void => {
    if (query.isFetching) void send(api.codeLists.stopInspecting, { file }, { failures: 'caller' })
  }
  const close = (): void => {
    stopLooking()
    onClose()
  }
  return (
    <Dialog title={t('settings.codeLists.dialog')} isOpen onClose={close} size="large">
      <div className="form">
        <QueryView
          query={query}
          waiting={{
            label: t('settings.codeLists.looking'),
            cancelLabel: t('settings.codeLists.stopLooking'),
            onCancel: stopLooking,
          }}
        >
          {(found) => <Findings file={file} found={found} onOther={onOther} onClose={onClose} />}
        </QueryView>
        {query.isError && (
          <footer className="dialog-footer form-footer">
            <Button onPress={onClose}>{t('ui.cancel')}</Button>
            <Button variant="primary" onPress={onOther}>
              {t('settings.codeLists.other')}
            </Button>
          </footer>
        )}
      </div>
    </Dialog>
  )
}

function Findings({ file, found, onOther, onClose }: ReadDialogProps & { readonly found: Found }): ReactNode {
  const draft = useDraft({ form: 'codeList.read', record: null, thing: found.sha256, about: found.fileName })
  const { texts, guarded } = useGuard(draft)
  const fields = useFields(draft, {
    edition: found.edition === '' ? t('settings.codeLists.asOf', { day: formatDay(today()) }) : found.edition,
    validFrom: found.validFrom,
  })
  const apply = useCommand(api.codeLists.apply, { done: t('settings.codeLists.applied'), undo: true })
  const { counts, current } = found
  const isUnchanged = counts.added + counts.changed + counts.removed === 0
  const save = guarded(() => {
    const edition = fields.current().edition.trim()
    if (edition === '' || apply.isRunning) return
    void apply
      .run({ file, sha256: found.sha256, edition, validFrom: fields.current().validFrom })
      .then((result) => {
        if (!result.ok) return
        draft.drop()
        onClose()
      })
  })
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <div>
        <p className="code-list-found">
          {t('settings.codeLists.recognised', {
            fileName: found.fileName,
            list: t(`settings.codeLists.name.${found.list}`),
          })}
        </p>
        <p className="field-help">
          {current
            ? t('settings.codeLists.compared', { edition: current.edition, source: sourceText(current) })
            : t('settings.codeLists.first')}
        </p>
      </div>
      <div className="code-list-counts">
        {(['added', 'changed', 'removed', 'same'] as const).map((kind) => (
          <KeyFigure key={kind} label={t(`settings.codeLists.count.${kind}`)} value={counts[kind]} />
        ))}
      </div>
      {found.skipped > 0 && (
        <Notice tone="warning">{t('settings.codeLists.skipped', { count: found.skipped })}</Notice>
      )}
      {current !== null && counts.removed > current.entries * removedShareMax && (
        <Notice tone="warning">{t('settings.codeLists.manyRemoved', { count: counts.removed })}</Notice>
      )}
      {isUnchanged ? (
        <Notice tone="neutral">{t('settings.codeLists.unchanged')}</Notice>
      ) : (
        <DraftScope draft={draft} texts={texts}>
          <div className="form-row">
            <TextField
              label={t('settings.codeLists.field.edition')}
              value={fields.values.edition}
              onChange={(edition) => fields.change({ edition })}
              charactersMax={lineMax}
              isRequired
            />
            <DateField
              label={t('settings.codeLists.field.validFrom')}
              value={fields.values.validFrom}
              onChange={(validFrom) => fields.change({ validFrom })}
              leaning="past"
            />
          </div>
          <CodeListDifferences found={found} />
        </DraftScope>
      )}
      <footer className="dialog-footer form-footer">
        <Button onPress={onOther}>{t('settings.codeLists.other')}</Button>
        <Button onPress={onClose}>{t(isUnchanged ? 'ui.close' : 'ui.cancel')}</Button>
        {!isUnchanged && (
          <Button
            variant="primary"
            type="submit"
            isDisabled={apply.isRunning || fields.values.edition.trim() === ''}
          >
            {t('settings.codeLists.apply', { count: found.entries })}
          </Button>
        )}
      </footer>
    </form>
  )
}
