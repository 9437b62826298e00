import { useRouter } from '@tanstack/react-router'
import { useSyncExternalStore, type ReactNode } from 'react'
import type { Draft } from '../../preload/contract/drafts.ts'
import { whenText } from '../form/draft-scope.tsx'
import { drafts } from '../form/drafts.ts'
import { discardDraft } from '../form/use-draft.ts'
import { t } from '../i18n/translate.ts'
import { openNewOrganisation } from '../organisations/index.ts'
import { openNewPerson } from '../people/index.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { DeleteIcon } from '../ui/icons.ts'
import { Card } from '../ui/page.tsx'
import { openLog } from '../visits/index.ts'

/** What was typed and neither saved nor thrown away, so that it is found again; nothing where there is none. */
export function DraftsCard(): ReactNode {
  const router = useRouter()
  const all = useSyncExternalStore(drafts.subscribe, drafts.all)
  if (all.length === 0) return null
  return (
    <Card title={t('start.drafts')} count={all.length}>
      <ul className="start-list">
        {all.map((draft) => (
          <li key={`${draft.form}-${String(draft.record)}`} className="start-item start-item-draft">
            <div>
              <Button
                variant="link"
                onPress={() => {
                  router.history.push(draft.page)
                  openDialog(draft)
                }}
              >
                {nameOf(draft)}
              </Button>
            </div>
            <span className="start-day">{whenText(draft.keptAt)}</span>
            <IconButton
              label={t('start.drafts.discard', { what: nameOf(draft) })}
              icon={<DeleteIcon />}
              size="small"
              onPress={() => discardDraft(draft)}
            />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function nameOf({ form, about }: Draft): string {
  const what = t(`form.draft.of.${form}`)
  return about === '' ? what : t('start.drafts.about', { what, about })
}

/** Dialogs that are reachable from everywhere are opened; the others wait on their page. */
function openDialog({ form, record, about }: Draft): void {
  const organisation = record === null ? null : { id: record, name: about }
  if (form === 'visit.log') openLog({ kind: 'visit', organisation })
  else if (form === 'contact.log') openLog({ kind: 'contact', organisation })
  else if (form === 'organisation.new') openNewOrganisation()
  else if (form === 'person.new') openNewPerson(organisation)
}
