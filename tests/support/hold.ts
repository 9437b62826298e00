import type { Kontor } from './app.ts'

/** Lets what is held back go on. */
export type Release = () => Promise<void>

/**
 * A slow machine, made by hand: the window's files whose name contains `name` arrive once they are released. Only files
 * the window has not loaded yet can be held back.
 */
export async function holdFile({ page }: Kontor, name: string): Promise<Release> {
  let open: () => void = () => undefined
  const opened = new Promise<void>((resolve) => (open = resolve))
  const files = `**/*${name}*`
  await page.route(files, async (route) => {
    await opened
    await route.continue()
  })
  return async () => {
    open()
    await page.unroute(files)
  }
}

/** Answers on this channel arrive once they are released; what they were asked for is done at once. */
export async function holdAnswers({ app }: Kontor, held: string): Promise<Release> {
  await app.evaluate(({ ipcMain }, channelHeld) => {
    type Answer = (event: unknown, channel: string, input: unknown) => Promise<unknown>
    const { _invokeHandlers: handlers } = ipcMain as unknown as { _invokeHandlers: Map<string, Answer> }
    const answer = handlers.get('kontor:call')
    if (!answer) throw new Error('nobody answers the window')
    const opened = new Promise<void>((resolve) =>
      ipcMain.once(`test:release ${channelHeld}`, () => resolve()),
    )
    handlers.set('kontor:call', async (event, channel, input) => {
      const answered = await answer(event, channel, input)
      if (channel === channelHeld) await opened
      return answered
    })
  }, held)
  return () =>
    app.evaluate(({ ipcMain }, channelHeld) => {
      ipcMain.emit(`test:release ${channelHeld}`)
    }, held)
}
