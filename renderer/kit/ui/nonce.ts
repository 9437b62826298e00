declare global {
  // the name that React Aria looks for besides a meta element
  var __webpack_nonce__: string | undefined
}

/** Nonce of this window's content security policy, for libraries that add style elements; empty in development. */
export const styleNonce: string =
  document.querySelector<HTMLMetaElement>('meta[name="kontor-nonce"]')?.content ?? ''

if (styleNonce !== '') globalThis.__webpack_nonce__ = styleNonce
