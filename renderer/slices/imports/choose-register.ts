import { api } from '../../kit/data/api.ts'
import { send } from '../../kit/data/use-command.ts'

/** The same for files of trade notifications, one or several that are read together. */
export async function chooseNotifications(): ReturnType<typeof chooseRegister> {
  const answer = await send(api.files.chooseNotifications, {})
  return answer.ok ? answer.value : null
}

/** Lets the person choose a register in the system's dialog; null when they thought better of it. */
export async function chooseRegister(): Promise<{ readonly file: string; readonly name: string } | null> {
  const answer = await send(api.files.chooseRegister, {})
  return answer.ok ? answer.value : null
}
