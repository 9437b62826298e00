import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react'

/** What a form wants to know of the letters in its fields that are no value (yet). */
export interface TypedTexts {
  /** What was typed into a field before the form was closed; null for nothing. */
  readonly opening: (field: string) => string | null
  readonly note: (field: string, text: string | null) => void
  /** A field holds what cannot be saved; null when it does not any more. */
  readonly setUnfit: (field: string, isUnfit: boolean) => void
}

/** The form around a field, which keeps the letters; outside a form they live as long as the field. */
export const TypedTextsContext = createContext<TypedTexts | null>(null)

/** Letters that are no value yet, e.g. half a day or the beginning of a name; null for none. */
export function useTypedText(field: string): readonly [string | null, (text: string | null) => void] {
  const form = useContext(TypedTextsContext)
  const [text, setText] = useState(() => form?.opening(field) ?? null)
  const type = useCallback(
    (next: string | null): void => {
      setText(next)
      form?.note(field, next)
    },
    [form, field],
  )
  return [text, type]
}

/** Tells the form that a field holds what cannot be saved, so that it is not saved without it. */
export function useUnfit(field: string, isUnfit: boolean): void {
  const form = useContext(TypedTextsContext)
  useEffect(() => {
    if (!isUnfit) return undefined
    form?.setUnfit(field, true)
    return () => form?.setUnfit(field, false)
  }, [form, field, isUnfit])
}

/** What a part of a form tells it: fields of other parts may be called the same. */
export function useTypedTextsOf(part: string): TypedTexts | null {
  const form = useContext(TypedTextsContext)
  return useMemo(
    () =>
      form && {
        opening: (field) => form.opening(`${part} ${field}`),
        note: (field, text) => form.note(`${part} ${field}`, text),
        setUnfit: (field, isUnfit) => form.setUnfit(`${part} ${field}`, isUnfit),
      },
    [form, part],
  )
}
