import type { Kontor } from './app.ts'

/** Lets what is held back go on. */
export type Release = () => Promise<void>

interface Held {
  /** Part of the name of a file of the window, or a channel. */
  readonly what: string
  readonly isFile: boolean
}

/**
 * A slow machine, made by hand: the window's files whose name contains `name` arrive once they are released. Only files
 * the window has not loaded yet can be held back.
 */
export const holdFile = (kontor: Kontor, name: string): Promise<Release> =>
  hold(kontor, { what: name, isFile: true })

/** Answers on this channel arrive once they are released; what they were asked for is done at once. */
export const holdAnswers = (kontor: Kontor, channel: string): Promise<Release> =>
  hold(kontor, { what: channel, isFile: false })

async function hold({ app, page }: Kontor, { what, isFile }: Held): Promise<Release> {
  if (isFile) {
    const gate = Promise.withResolvers<void>()
    await page.route(`**/*${what}*`, async (route) => {
      await gate.promise
      await route.continue()
    })
    return async () => {
      gate.resolve()
      await page.unroute(`**/*${what}*`)
    }
  }
  await app.evaluate(({ ipcMain }, held) => {
    type Answer = (event: unknown, channel: string, input: unknown) => Promise<unknown>
    const { _invokeHandlers: handlers } = ipcMain as unknown as { _invokeHandlers: Map<string, Answer> }
    const gates = ((globalThis as { gates?: Map<string, PromiseWithResolvers<void>> }).gates ??= new Map())
    const gate = Promise.withResolvers<void>()
    gates.set(held, gate)
    const answer = handlers.get('kontor:call')
    if (!answer) throw new Error('nobody answers the window')
    handlers.set('kontor:call', async (event, channel, input) => {
      const answered = await answer(event, channel, input)
      if (channel === held) await gate.promise
      return answered
    })
  }, what)
  return () =>
    app.evaluate((_electron, held) => {
      const { gates } = globalThis as { gates?: Map<string, PromiseWithResolvers<void>> }
      gates?.get(held)?.resolve()
    }, what)
}
