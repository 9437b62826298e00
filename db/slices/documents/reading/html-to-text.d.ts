/** What Kontor uses of the library, which brings no types. */
declare module 'html-to-text' {
  interface Selector {
    readonly selector: string
    readonly format?: string
    readonly options?: Readonly<Record<string, boolean | number | string>>
  }
  export function convert(
    html: string,
    options: {
      readonly wordwrap: false
      readonly limits: Readonly<Record<string, number | string>>
      readonly selectors: readonly Selector[]
    },
  ): string
}
