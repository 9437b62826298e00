import type { ReactNode } from 'react'
import type { api, AnswerOf } from '../../kit/data/api.ts'
import { formatDay } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Markdown } from '../../kit/ui/markdown.tsx'
import { Notice } from '../../kit/ui/page.tsx'

interface EntryShownProps {
  readonly entry: AnswerOf<typeof api.contacts.get>
  readonly onClose: () => void
}

/** An entry that somebody else has written in confidence: to read, or that it is there. */
export function EntryShown({ entry, onClose }: EntryShownProps): ReactNode {
  const { access, staff, note, subject, occurredOn, organisation, people } = entry
  return (
    <div className="form">
      <Notice tone="info">
        {access !== null && t(`visits.access.why.${access}`, { name: staff.name })}{' '}
        {access !== 'hidden' && t('visits.access.notYours', { name: staff.name })}
      </Notice>
      <p>{[formatDay(occurredOn), organisation.name, ...people.map(({ name }) => name)].join(' · ')}</p>
      {subject !== '' && <h3>{subject}</h3>}
      {note.trim() !== '' && <Markdown text={note} />}
      <footer className="dialog-footer form-footer">
        <Button variant="primary" onPress={onClose}>
          {t('ui.close')}
        </Button>
      </footer>
    </div>
  )
}
