import { useEffect, useRef, useState, type ReactNode, type Ref } from 'react'
import { SearchField } from './search-field.tsx'

interface TextSearchProps {
  readonly label: string
  /** What the list is searched for now. */
  readonly text: string
  readonly onText: (text: string) => void
  readonly inputRef?: Ref<HTMLInputElement>
}

const typingPauseMilliseconds = 150

/** A search over a list: the field keeps up with typing, the list follows when the typing pauses. */
export function TextSearch({ label, text, onText, inputRef }: TextSearchProps): ReactNode {
  const [typed, setTyped] = useState(text)
  const told = useRef(text)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    // the address changed from elsewhere: by going back, or by "Alle Filter aufheben"
    if (text === told.current) return
    told.current = text
    setTyped(text)
  }, [text])
  useEffect(() => () => clearTimeout(timer.current), [])
  return (
    <SearchField
      className="text-search"
      label={label}
      value={typed}
      onChange={(next) => {
        setTyped(next)
        clearTimeout(timer.current)
        timer.current = setTimeout(() => {
          told.current = next.trim()
          onText(next.trim())
        }, typingPauseMilliseconds)
      }}
      {...(inputRef !== undefined && { inputRef })}
    />
  )
}
