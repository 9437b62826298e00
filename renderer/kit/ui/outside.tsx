import type { ReactNode } from 'react'
import { api } from '../data/api.ts'
import { send } from '../data/use-command.ts'
import { Button } from './button.tsx'

/** A phone number or address that opens outside Kontor. */
export function Outside({ text, url }: { readonly text: string; readonly url: string }): ReactNode {
  if (text === '') return null
  return (
    <Button variant="link" className="outside" onPress={() => void send(api.desktop.openExternal, { url })}>
      {text}
    </Button>
  )
}
