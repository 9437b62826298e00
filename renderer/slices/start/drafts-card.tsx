import { useRouter } from '@tanstack/react-router'
import { useSyncExternalStore, type ReactNode } from 'react'
import type { Draft } from '../../../preload/contract/drafts.ts'
import { whenText } from '../../kit/form/draft-scope.tsx'
import { drafts } from '../../kit/form/drafts.ts'
import { discardDraft } from '../../kit/form/use-draft.ts'
import { t } from '../../kit/i18n/translate.ts'
import { openNewOrganisation } from '../organisations/index.ts'
import { openNewPerson } from '../people/index.ts'
import { Button, IconButton } from '../../kit/ui/button.tsx'
import { DeleteIcon } from '../../kit/ui/icons.ts'
import { Card } from '../../kit/ui/page.tsx'
import { openDoneTask, openNewTask, openPostponeTask, openTask } from '../tasks/index.ts'
import { openContact, openLog, openVisit } from '../visits/index.ts'

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
                  const open = dialogOf(draft)
                  if (open) open()
                  else router.history.push(draft.page)
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

/** How its dialog is opened from here; undefined for a form that waits on its page. */
function dialogOf({ form, record, about }: Draft): (() => void) | undefined {
  const organisation = record === null ? null : { id: record, name: about }
  switch (form) {
    case 'visit.log':
      return () => openLog({ kind: 'visit', organisation })
    case 'contact.log':
      return () => openLog({ kind: 'contact', organisation })
    case 'contact.edit':
      return record === null ? undefined : () => openContact(record)
    case 'visit.edit':
      return record === null ? undefined : () => openVisit(record)
    case 'task.new':
      return () => openNewTask(organisation)
    case 'task.edit':
      return record === null ? undefined : () => openTask(record)
    case 'task.done':
      return record === null ? undefined : () => openDoneTask(record)
    case 'task.postpone':
      return record === null ? undefined : () => openPostponeTask(record)
    case 'organisation.new':
      return openNewOrganisation
    case 'person.new':
      return () => openNewPerson(organisation)
    default:
      return undefined
  }
}
