/** Check digit by ISO/IEC 7064 MOD 11,10 over the digits in front of it; German VAT and business ids use it. */
export function mod1110CheckDigit(digits: string): number {
  let product = 10
  for (const digit of digits) {
    const sum = (Number(digit) + product) % 10
    product = ((sum === 0 ? 10 : sum) * 2) % 11
  }
  return (11 - product) % 10
}

/** Remainder of ISO/IEC 7064 MOD 97-10 with letters as 10–35; 1 for a valid LEI. Reads digits and capitals only. */
export function mod97(text: string): number {
  let remainder = 0
  for (const character of text) {
    const value = Number.parseInt(character, 36)
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
  }
  return remainder
}
