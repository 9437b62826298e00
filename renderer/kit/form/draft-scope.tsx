import { Fragment, useCallback, useMemo, useRef, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { today } from '../i18n/calendar.ts'
import { formatInstant, formatTime } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/page.tsx'
import { TypedTextsContext, type TypedTexts } from '../ui/typed-text.ts'
import { OnlyFor } from '../roles/only-for.tsx'
import { useNeeded } from '../roles/use-role.ts'
import { formChannels } from './form-channels.ts'
import { settleField } from './keep-drafts.ts'
import type { FormDraft } from './use-draft.ts'

/** The keys go to the first field that is marked as one that does not fit. */
export function focusFirstError(): void {
  for (const field of document.querySelectorAll<HTMLElement>('.form [aria-invalid="true"]')) {
    field.focus()
    // what stands around a field may be marked as well, and takes no keys
    if (document.activeElement === field) return
  }
}

interface Guard {
  readonly texts: TypedTexts
  /** Saves, unless a field holds what cannot be saved: then the keys go there. */
  readonly guarded: (save: () => void) => () => void
}

/** What the fields of a form tell it of letters that are no value. */
export function useGuard({ opening, note }: FormDraft): Guard {
  const unfit = useRef(new Set<string>())
  const texts = useMemo(
    (): TypedTexts => ({
      opening: (field) => {
        const text = opening<unknown>(`typed: ${field}`, null)
        return typeof text === 'string' ? text : null
      },
      note: (field, text) => note(`typed: ${field}`, text, null),
      setUnfit: (field, isUnfit) => {
        if (isUnfit) unfit.current.add(field)
        else unfit.current.delete(field)
      },
    }),
    [opening, note],
  )
  const guarded = useCallback(
    (save: () => void) => (): void => {
      // what the field makes of it must have come through, its mark drawn, before the form is looked at
      flushSync(settleField)
      if (unfit.current.size === 0) save()
      else focusFirstError()
    },
    [],
  )
  return { texts, guarded }
}

/** Which role saving a form needs that who works here has not; null where they may save it. */
export const useFormNeeds = ({ form }: Pick<FormDraft, 'form'>): ReturnType<typeof useNeeded> =>
  useNeeded({ channel: formChannels[form] })

interface DraftScopeProps {
  readonly draft: FormDraft
  readonly texts: TypedTexts
  readonly children: ReactNode
}

/** The fields of a form with what was typed into them before, and a line that says so. */
export function DraftScope({ draft, texts, children }: DraftScopeProps): ReactNode {
  const needs = useFormNeeds(draft)
  return (
    <TypedTextsContext.Provider value={texts}>
      <DraftLine draft={draft} />
      <Fragment key={draft.round}>
        {needs === null ? children : <OnlyFor needs={needs}>{children}</OnlyFor>}
      </Fragment>
    </TypedTextsContext.Provider>
  )
}

function DraftLine({ draft }: { readonly draft: FormDraft }): ReactNode {
  const { offered, isChanged, isRefused, discard } = draft
  return (
    <>
      {isRefused && <Notice tone="danger">{t('form.draft.refused')}</Notice>}
      {offered !== null && isChanged && (
        <p className="draft-line">
          <span>{t('form.draft.from', { when: whenText(offered.keptAt) })}</span>
          {' – '}
          <Button variant="link" onPress={discard}>
            {t('form.draft.throwAway')}
          </Button>
        </p>
      )}
      {offered?.isOutdated === true && isChanged && (
        <Notice tone="warning" title={t('form.draft.outdated')}>
          {t('form.draft.outdated.what')}
        </Notice>
      )}
    </>
  )
}

/** "14:32", and the day where it is another. */
export function whenText(instant: string): string {
  return today(new Date(instant)) === today() ? formatTime(instant) : formatInstant(instant)
}
