import { decryptAge, startAgeFile } from '../sealing/age.ts'
import { collected, once } from '../sealing/bytes.ts'
import { StockFault } from './fault.ts'

/** Something short as an age file, for one recipient. Errors: VALIDATION for what is no recipient. */
export async function encryptFor(plain: Uint8Array, recipient: string): Promise<Buffer> {
  const { encrypt } = await startAgeFile([recipient])
  return collected(encrypt(once(plain)))
}

/** Null for what was encrypted to somebody else, or damaged. */
export async function decryptFor(sealed: Uint8Array, identity: string): Promise<Buffer | null> {
  try {
    return await collected(decryptAge(once(sealed), [identity]))
  } catch {
    return null
  }
}

/** A key as text, for one desk. */
export const encryptText = async (text: string, recipient: string): Promise<string> =>
  (await encryptFor(Buffer.from(text), recipient)).toString('base64')

/** Errors: UNREADABLE where it was encrypted to somebody else. */
export async function decryptText(wrapped: string, identity: string): Promise<string> {
  const plain = await decryptFor(Buffer.from(wrapped, 'base64'), identity)
  if (plain === null) throw new StockFault('UNREADABLE', 'a wrapped key')
  return plain.toString('utf8')
}
