import { useContext, type ReactNode } from 'react'
import type { PlainKind } from '../../../preload/contract/fields.ts'
import { api } from '../data/api.ts'
import { callBegan, CalledContext } from '../data/calls.ts'
import { send } from '../data/use-command.ts'
import { renew } from '../data/use-data.ts'
import { Button } from './button.tsx'

/** A phone number or address that opens outside Kontor. A call that has begun is written down on the way. */
export function Outside({ text, url }: { readonly text: string; readonly url: string }): ReactNode {
  const called = useContext(CalledContext)
  if (text === '') return null
  const open = async (): Promise<void> => {
    const opened = await send(api.desktop.openExternal, { url })
    if (opened.ok && url.startsWith('tel:') && called !== null) callBegan(called)
    // the question may have been answered once and for all
    renew(api.desktop.openedUnasked)
  }
  return (
    <Button variant="link" className="outside" onPress={() => void open()}>
      {text}
    </Button>
  )
}

const page = (text: string): string => (/^https?:\/\//.test(text) ? text : `https://${text}`)

/** The address behind what a plain field says, where there is one. */
const addressBehind: Readonly<Partial<Record<PlainKind, (text: string) => string>>> = {
  phone: (text: string) => `tel:${text.replace(/[^+\d]/g, '')}`,
  email: (text: string) => `mailto:${text}`,
  website: page,
  profile: page,
}

/** What a plain field says: a link where it leads somewhere. */
export function PlainValue({ kind, text }: { readonly kind: PlainKind; readonly text: string }): ReactNode {
  const url = addressBehind[kind]?.(text)
  return url === undefined ? text : <Outside text={text} url={url} />
}
