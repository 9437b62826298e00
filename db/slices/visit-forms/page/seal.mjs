// Runs in the form for on the way: its source is put into the page, so it may use nothing from outside of itself.

/**
 * HMAC-SHA-256 (RFC 2104, FIPS 180-4) by hand: browsers keep their own from some pages that were opened as a file.
 */
export function sealing() {
  const primes = /** @type {number[]} */ ([])
  for (let number = 2; primes.length < 64; number++)
    if (primes.every((prime) => number % prime !== 0)) primes.push(number)
  const fraction = (/** @type {number} */ value) => Math.floor((value - Math.floor(value)) * 2 ** 32)
  const constants = primes.map((prime) => fraction(Math.cbrt(prime)))
  const initial = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))
  const at = (/** @type {ArrayLike<number>} */ list, /** @type {number} */ index) => list[index] ?? 0
  const turn = (/** @type {number} */ word, /** @type {number} */ bits) =>
    (word >>> bits) | (word << (32 - bits))

  const sha256 = (/** @type {Uint8Array} */ message) => {
    const length = (Math.floor((message.length + 8) / 64) + 1) * 64
    const padded = new Uint8Array(length)
    padded.set(message)
    padded[message.length] = 0x80
    const view = new DataView(padded.buffer)
    view.setUint32(length - 8, Math.floor(message.length / 2 ** 29))
    view.setUint32(length - 4, (message.length << 3) >>> 0)
    const state = Uint32Array.from(initial)
    const words = new Uint32Array(64)
    for (let block = 0; block < length; block += 64) {
      for (let index = 0; index < 64; index++) {
        if (index < 16) {
          words[index] = view.getUint32(block + index * 4)
          continue
        }
        const early = at(words, index - 15)
        const late = at(words, index - 2)
        words[index] =
          at(words, index - 16) +
          (turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)) +
          at(words, index - 7) +
          (turn(late, 17) ^ turn(late, 19) ^ (late >>> 10))
      }
      const work = Uint32Array.from(state)
      for (let index = 0; index < 64; index++) {
        const [a, b, c, e] = [at(work, 0), at(work, 1), at(work, 2), at(work, 4)]
        const chosen = (e & at(work, 5)) ^ (~e & at(work, 6))
        const mixed = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
        const first = at(work, 7) + mixed + chosen + at(constants, index) + at(words, index)
        const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
        work.copyWithin(1, 0, 7)
        work[4] = at(work, 4) + first
        work[0] = first + second
      }
      for (let index = 0; index < 8; index++) state[index] = at(state, index) + at(work, index)
    }
    const digest = new Uint8Array(32)
    const out = new DataView(digest.buffer)
    state.forEach((word, index) => out.setUint32(index * 4, word))
    return digest
  }

  const joined = (/** @type {Uint8Array} */ one, /** @type {Uint8Array} */ other) => {
    const both = new Uint8Array(one.length + other.length)
    both.set(one)
    both.set(other, one.length)
    return both
  }

  /**
   * @param {string} key 32 bytes in hexadecimal
   * @param {string} text
   * @returns {string} hexadecimal
   */
  return (key, text) => {
    const pad = (/** @type {number} */ mask) =>
      Uint8Array.from(
        { length: 64 },
        (_, index) => parseInt(key.slice(index * 2, index * 2 + 2) || '0', 16) ^ mask,
      )
    const inner = sha256(joined(pad(0x36), new TextEncoder().encode(text)))
    const outer = sha256(joined(pad(0x5c), inner))
    return Array.from(outer, (byte) => byte.toString(16).padStart(2, '0')).join('')
  }
}
