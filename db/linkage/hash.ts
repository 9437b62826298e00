/** What a hash stands for: the same letters as a word and as a domain are two things. */
export type HashKind = 'word' | 'name' | 'door' | 'street' | 'phone' | 'domain' | 'key'

const SEED: Readonly<Record<HashKind, number>> = {
  word: 0x1b873593,
  name: 0x2545f491,
  door: 0x3c6ef372,
  street: 0x5851f42d,
  phone: 0x6a09e667,
  domain: 0x7f4a7c15,
  key: 0x811c9dc5,
}

/** A 32-bit hash of a text (FNV-1a with a final mix), 0 to 2³²−1. */
export function hashText(text: string, kind: HashKind): number {
  let hash = SEED[kind]
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
