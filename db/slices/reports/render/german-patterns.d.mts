/** German hyphenation patterns (1996 spelling): soft hyphens wherever a break is allowed. */
export declare const german: { readonly hyphenateSync: (text: string) => string }
