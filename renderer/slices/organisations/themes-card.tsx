import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { OrganisationDetail } from '../../../preload/contract/organisations.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useCommand } from '../../kit/data/use-command.ts'
import type { ShownFailure } from '../../kit/data/failure-error.ts'
import { useData } from '../../kit/data/use-data.ts'
import { FormBody } from '../../kit/form/form-dialog.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useFields } from '../../kit/form/use-fields.ts'
import { isCurrent } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import { IconButton } from '../../kit/ui/button.tsx'
import { Chips } from '../../kit/ui/chips.tsx'
import { Dialog } from '../../kit/ui/dialog.tsx'
import { EditIcon } from '../../kit/ui/icons.ts'
import { Card, EmptyState } from '../../kit/ui/page.tsx'

/** Themes the company is connected with. */
export function ThemesCard({ detail }: { readonly detail: OrganisationDetail }): ReactNode {
  const [isEditing, setEditing] = useState(false)
  return (
    <Card
      title={t('organisations.themes')}
      actions={
        <IconButton
          does={api.organisations.setThemes}
          label={t('organisations.themes.edit')}
          icon={<EditIcon />}
          onPress={() => setEditing(true)}
        />
      }
    >
      {detail.themes.length === 0 ? (
        <EmptyState>{t('organisations.themes.none')}</EmptyState>
      ) : (
        <ul className="theme-list">
          {detail.themes.map((theme) => (
            <li key={theme.id}>
              <Link to="/organisations" search={{ themeId: theme.id }}>
                {theme.name}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <Dialog
        title={t('organisations.themes.edit')}
        isOpen={isEditing}
        onClose={() => setEditing(false)}
        size="small"
      >
        {isEditing && <ThemesForm detail={detail} onClose={() => setEditing(false)} />}
      </Dialog>
    </Card>
  )
}

interface ThemesFormProps {
  readonly detail: OrganisationDetail
  readonly onClose: () => void
}

function ThemesForm({ detail, onClose }: ThemesFormProps): ReactNode {
  const query = useData(api.themes.list, {})
  const themeIds = detail.themes.map((theme) => theme.id)
  const draft = useDraft({
    form: 'organisation.themes',
    record: detail.id,
    basis: themeIds.toSorted((a, b) => a - b).join(' '),
    about: detail.fields.name,
  })
  const { values, change, current } = useFields<{ themeIds: readonly number[] }>(draft, { themeIds })
  const chosen = new Set(values.themeIds.map(String))
  const [failure, setFailure] = useState<ShownFailure | null>(null)
  const save = useCommand(api.organisations.setThemes, {
    done: t('organisations.themes.saved'),
    undo: true,
    failures: 'caller',
  })
  const submit = async (): Promise<void> => {
    const result = await save.run({ id: detail.id, themeIds: [...current().themeIds] })
    if (result.ok) {
      draft.drop()
      onClose()
    } else setFailure(result.error)
  }
  return (
    <FormBody
      draft={draft}
      submit={() => void submit()}
      onCancel={onClose}
      isSaving={save.isRunning}
      failure={failure}
    >
      <QueryView query={query}>
        {({ themes }) => (
          <Chips
            label={t('organisations.themes')}
            isLabelHidden
            chips={themes
              .filter((theme) => isCurrent(theme.fields) || chosen.has(String(theme.id)))
              .map((theme) => ({ id: String(theme.id), label: theme.fields.name }))}
            selected={chosen}
            onChange={(ids) => change({ themeIds: [...ids].map(Number) })}
            empty={t('organisations.themes.noneYet')}
          />
        )}
      </QueryView>
    </FormBody>
  )
}
