import type { z } from 'zod'
import type { Role } from './roles.ts'

/** Reads only; may be repeated and cancelled freely. */
export interface QueryDefinition<Input extends z.ZodType, Output extends z.ZodType> {
  readonly kind: 'query'
  readonly input: Input
  readonly output: Output
}

/** Changes something: data, a file, or what the window shows. */
export interface CommandDefinition<Input extends z.ZodType, Output extends z.ZodType> {
  readonly kind: 'command'
  readonly input: Input
  readonly output: Output
  /** Who may do it; with a function it depends on what is asked. Left out: editors. */
  readonly needs?: Role | ((input: never) => Role)
}

export type Definition = QueryDefinition<z.ZodType, z.ZodType> | CommandDefinition<z.ZodType, z.ZodType>
export type Slice = Readonly<Record<string, Definition>>
export type Contract = Readonly<Record<string, Slice>>

export function query<Input extends z.ZodType, Output extends z.ZodType>(definition: {
  readonly input: Input
  readonly output: Output
}): QueryDefinition<Input, Output> {
  return { kind: 'query', ...definition }
}

export function command<Input extends z.ZodType, Output extends z.ZodType>(definition: {
  readonly input: Input
  readonly output: Output
  readonly needs?: Role | ((input: z.infer<Input>) => Role)
}): CommandDefinition<Input, Output> {
  return { kind: 'command', ...definition }
}

/** Which role a call needs; its input fits the definition. Whoever works here may read. */
export function needsOf(definition: Definition, input: unknown): Role {
  if (definition.kind === 'query') return 'reader'
  const { needs = 'editor' } = definition
  // what a command needs is tied to its own input
  return typeof needs === 'function' ? needs(input as never) : needs
}

export type InputOf<D extends Definition> = z.infer<D['input']>
export type OutputOf<D extends Definition> = z.infer<D['output']>

/** `slice.method` for every definition of a contract. */
export type ChannelOf<C extends Contract> = {
  [S in keyof C & string]: `${S}.${keyof C[S] & string}`
}[keyof C & string]

/** The definition behind a channel name. */
export type DefinitionOf<C extends Contract, Channel extends string> = Channel extends `${infer S}.${infer M}`
  ? S extends keyof C
    ? M extends keyof C[S]
      ? C[S][M]
      : never
    : never
  : never
