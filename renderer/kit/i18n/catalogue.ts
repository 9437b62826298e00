/** Names between `{{` and `}}` of a message. */
export type ParamNames<Message extends string> = Message extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | ParamNames<Rest>
  : never

type PluralSuffix = '_zero' | '_one' | '_other'

/** What a person's code may ask for: plural forms go by their common key. */
export type KeyOf<Catalogue> = {
  [K in keyof Catalogue & string]: K extends `${infer Base}${PluralSuffix}` ? Base : K
}[keyof Catalogue & string]

type MessageOf<Catalogue, Key extends string> = Key extends keyof Catalogue
  ? Catalogue[Key]
  : `${Key}_other` extends keyof Catalogue
    ? Catalogue[`${Key}_other`]
    : never

/** Names that a key's message asks for. */
export type ParamsOf<Catalogue, Key extends string> =
  MessageOf<Catalogue, Key> extends infer Message extends string ? ParamNames<Message> : never

/** The arguments after the key: none, or an object with exactly the message's parameters. */
export type ParamArguments<Names extends string> = [Names] extends [never]
  ? []
  : [params: Readonly<Record<Names, string | number>>]

/** Keys whose message takes no parameter: good for labels in tables of constants. */
export type PlainKeyOf<Catalogue> = {
  [K in KeyOf<Catalogue>]: [ParamsOf<Catalogue, K>] extends [never] ? K : never
}[KeyOf<Catalogue>]
