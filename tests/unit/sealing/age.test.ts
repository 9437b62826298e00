import { randomBytes } from 'node:crypto'
import { Decrypter, Encrypter } from 'age-encryption'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decryptAge, startAgeFile } from '../../../db/sealing/age.ts'
import { createAgeKeyPair } from '../../../db/sealing/keys.ts'
import { chunked, collected, failureOfAsync } from '../backups/support.ts'

const [office, workstation, stranger] = await Promise.all([
  createAgeKeyPair(),
  createAgeKeyPair(),
  createAgeKeyPair(),
])
const recipients = [office.recipient, workstation.recipient]
const chunk = 64 * 1024
/** Around the ends of the format's chunks. */
const sizes = [0, 1, chunk - 1, chunk, chunk + 1, 2 * chunk, 3 * chunk + 17]

const seal = async (plain: Uint8Array, ...cuts: number[]) =>
  collected((await startAgeFile(recipients)).encrypt(chunked(plain, ...cuts)))
const open = (sealed: Uint8Array, identity: string, ...cuts: number[]) =>
  collected(decryptAge(chunked(sealed, ...cuts), [identity]))

describe('age files', () => {
  it.each(sizes)('of %i bytes open with each recipient, and in the age library', async (size) => {
    const plain = randomBytes(size)
    const sealed = await seal(plain, 1000, 70_000)
    expect(await open(sealed, office.identity, 333, 80_000)).toEqual(plain)
    expect(await open(sealed, workstation.identity)).toEqual(plain)
    const library = new Decrypter()
    library.addIdentity(office.identity)
    expect(Buffer.from(await library.decrypt(sealed))).toEqual(plain)
  })

  it.each(sizes)('of %i bytes written by the age library open', async (size) => {
    const plain = randomBytes(size)
    const library = new Encrypter()
    library.addRecipient(stranger.recipient)
    library.addRecipient(office.recipient)
    expect(await open(await library.encrypt(plain), office.identity, 65_552)).toEqual(plain)
  })

  it('open with the file key that wrote them', async () => {
    const file = await startAgeFile(recipients)
    const sealed = await collected(file.encrypt(chunked(Buffer.from('Betrieb'))))
    expect((await collected(decryptAge(chunked(sealed), [file.fileKey]))).toString()).toBe('Betrieb')
  })

  it('do not depend on how the bytes arrive', async () => {
    const plain = randomBytes(2 * chunk + 5)
    const sealed = await seal(plain)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 3 * chunk }), { minLength: 1, maxLength: 5 }),
        fc.array(fc.integer({ min: 1, max: 3 * chunk }), { minLength: 1, maxLength: 5 }),
        async (writing, reading) => {
          fc.pre(Math.min(...reading) > 20)
          expect(await open(await seal(plain, ...writing), office.identity, ...reading)).toEqual(plain)
          expect(await open(sealed, office.identity, ...reading)).toEqual(plain)
        },
      ),
      { numRuns: 15 },
    )
  })
})

describe('age files that are not as they were', () => {
  it('tell a wrong key', async () => {
    const failure = await failureOfAsync(open(await seal(Buffer.from('x')), stranger.identity))
    expect(failure).toMatchObject({ code: 'WRONG_KEY', messageKey: 'backups.error.wrongKey' })
  })

  it('never open with a changed bit', async () => {
    const plain = randomBytes(chunk + 100)
    const sealed = await seal(plain)
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.integer({ min: 0, max: 7 }), async (position, bit) => {
        const changed = Buffer.from(sealed)
        changed[position] = (changed[position] ?? 0) ^ (1 << bit)
        const { code } = await failureOfAsync(open(changed, office.identity))
        expect(['DB_CORRUPT', 'WRONG_KEY', 'VALIDATION']).toContain(code)
      }),
      { numRuns: 150 },
    )
  })

  it('never open when the end is missing or something follows', async () => {
    const sealed = await seal(randomBytes(2 * chunk))
    const payload = sealed.length - 2 * (chunk + 16)
    for (const length of [
      0,
      10,
      payload - 16,
      payload,
      payload + 15,
      payload + chunk + 16,
      sealed.length - 1,
    ]) {
      const { code } = await failureOfAsync(open(sealed.subarray(0, length), office.identity))
      expect([length, code]).toEqual([length, 'DB_CORRUPT'])
    }
    const longer = Buffer.concat([sealed, Buffer.from([0])])
    expect((await failureOfAsync(open(longer, office.identity))).code).toBe('DB_CORRUPT')
  })

  it('are told from files of another kind, without reading those to the end', async () => {
    let read = 0
    async function* endless() {
      for (;;) {
        read += 1
        yield Buffer.alloc(100_000, 'x')
      }
    }
    const failure = await failureOfAsync(collected(decryptAge(endless(), [office.identity])))
    expect(failure).toMatchObject({ code: 'VALIDATION', messageKey: 'backups.error.notABackup' })
    expect(read).toBe(1)
  })

  it('give up on a header without end', async () => {
    async function* endlessHeader() {
      yield Buffer.from('age-encryption.org/v1\n')
      for (;;) yield Buffer.from(`-> X25519 ${'A'.repeat(43)}\n`)
    }
    const failure = await failureOfAsync(collected(decryptAge(endlessHeader(), [office.identity])))
    expect(failure.code).toBe('DB_CORRUPT')
  })

  it('close their source at a failure', async () => {
    let closed = false
    const sealed = await seal(randomBytes(10))
    async function* source() {
      try {
        yield sealed
      } finally {
        closed = true
      }
    }
    await failureOfAsync(collected(decryptAge(source(), [stranger.identity])))
    expect(closed).toBe(true)
  })
})
