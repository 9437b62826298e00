/** Without what would have Node or Electron load, record or show something in a process of Kontor's. */
export function harmlessVariables(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !/^(?:NODE|ELECTRON)_/i.test(name)),
  )
}
