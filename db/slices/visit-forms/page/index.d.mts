/** Gives what makes the HMAC-SHA-256 of a text, in hexadecimal, by a key of 32 bytes in hexadecimal. */
export declare function sealing(): (key: string, text: string) => string
/** Parts of the page by name; it is their sources that are of use. */
export declare const pageParts: Readonly<
  Record<'drawing' | 'filling' | 'questioning' | 'sealing' | 'storing', () => unknown>
>
