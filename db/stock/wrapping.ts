import { decryptAge, startAgeFile } from '../sealing/age.ts'
import { collected, once } from '../sealing/bytes.ts'
import { StockFault } from './fault.ts'

/** A short text as an age file in Base64, for one recipient. */
export async function encryptText(text: string, recipient: string): Promise<string> {
  const { encrypt } = await startAgeFile([recipient])
  return (await collected(encrypt(once(Buffer.from(text))))).toString('base64')
}

/** Errors: UNREADABLE where it was encrypted to somebody else. */
export async function decryptText(wrapped: string, identity: string): Promise<string> {
  try {
    return (await collected(decryptAge(once(Buffer.from(wrapped, 'base64')), [identity]))).toString('utf8')
  } catch (error) {
    throw new StockFault('UNREADABLE', 'a wrapped key', error)
  }
}
