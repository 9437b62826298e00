import { api } from '../../kit/data/api.ts'
import { send } from '../../kit/data/use-command.ts'

/** Lets the person choose a register in the system's dialog; null when they thought better of it. */
export async function chooseRegister(): Promise<{ readonly file: string; readonly name: string } | null> {
  const answer = await send(api.files.chooseRegister, {})
  return answer.ok ? answer.value : null
}
