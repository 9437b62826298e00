import { useNavigate } from '@tanstack/react-router'
import { useEffect, useEffectEvent } from 'react'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { onEvent } from '../../kit/data/events.ts'
import { chooseRegister } from './choose-register.ts'

/** Opens registers wherever the person is: chosen by the menu, handed over by a second start. */
export function OpenRegister(): null {
  const navigate = useNavigate()
  const open = (chosen: { readonly file: string; readonly name: string } | null): void => {
    if (chosen) void navigate({ to: '/imports', search: chosen })
  }
  useCommandHandler('register.import', () => void chooseRegister().then(open))
  useCommandHandler('register.move', () => void navigate({ to: '/imports/move', search: {} }))
  const onOffered = useEffectEvent(open)
  useEffect(() => onEvent('file.offered', ({ file, name }) => onOffered({ file, name })), [])
  return null
}
