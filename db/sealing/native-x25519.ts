import {
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
} from 'node:crypto'
import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { bech32 } from '@scure/base'
import { Stanza, type Identity, type Recipient } from 'age-encryption'

// age's X25519 stanza (https://age-encryption.org/v1) with the curve of node:crypto, which Electron has too: 1.5 ms a file
// instead of the 6.6 of the library's JavaScript, which counts where every visit is a file of its own. Same bytes.

const publicPrefix = Buffer.from('302a300506032b656e032100', 'hex')
const privatePrefix = Buffer.from('302e020100300506032b656e04220420', 'hex')
const wrapNonce = new Uint8Array(12)

const bytesOf = (text: string): Uint8Array =>
  // the text of a key is a prefix, "1", and the data
  bech32.fromWords(bech32.decode(text as `${string}1${string}`, 200).words)

const publicKey = (raw: Uint8Array): KeyObject =>
  createPublicKey({ key: Buffer.concat([publicPrefix, raw]), format: 'der', type: 'spki' })

const rawOf = (key: KeyObject): Buffer => key.export({ format: 'der', type: 'spki' }).subarray(-32)

const wrapKey = (shared: Uint8Array, share: Uint8Array, recipient: Uint8Array): Uint8Array =>
  new Uint8Array(
    hkdfSync('sha256', shared, Buffer.concat([share, recipient]), 'age-encryption.org/v1/X25519', 32),
  )

/** Whoever holds the secret half of `age1…` can open what is encrypted to it. @throws for another text. */
export function nativeRecipient(text: string): Recipient {
  const raw = bytesOf(text)
  const key = publicKey(raw)
  return {
    wrapFileKey(fileKey) {
      const ephemeral = generateKeyPairSync('x25519')
      const share = rawOf(ephemeral.publicKey)
      const shared = diffieHellman({ privateKey: ephemeral.privateKey, publicKey: key })
      const body = chacha20poly1305(wrapKey(shared, share, raw), wrapNonce).encrypt(fileKey)
      return [new Stanza(['X25519', share.toString('base64').replace(/=+$/, '')], body)]
    },
  }
}

/** Opens what is encrypted to the public half of `AGE-SECRET-KEY-1…`. @throws for another text. */
export function nativeIdentity(text: string): Identity {
  const key = createPrivateKey({
    key: Buffer.concat([privatePrefix, bytesOf(text.toLowerCase())]),
    format: 'der',
    type: 'pkcs8',
  })
  const recipient = rawOf(createPublicKey(key))
  return {
    unwrapFileKey(stanzas) {
      for (const { args, body } of stanzas) {
        const share = Buffer.from(args[1] ?? '', 'base64')
        if (args[0] !== 'X25519' || share.length !== 32 || body.length !== 32) continue
        try {
          const shared = diffieHellman({ privateKey: key, publicKey: publicKey(share) })
          return chacha20poly1305(wrapKey(shared, share, recipient), wrapNonce).decrypt(body)
        } catch {
          // somebody else's stanza
        }
      }
      return null
    },
  }
}
