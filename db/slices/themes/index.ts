import type { Handlers } from '../../engine/context.ts'
import { createTheme, updateTheme } from './commands.ts'
import { listThemes } from './queries.ts'

export { themeFamily } from './queries.ts'

export const themeHandlers: Handlers<'themes'> = {
  list: async ({ read }) => ({ themes: await listThemes(read) }),
  create: ({ write }, { fields }) => write('themes.create', (scope) => createTheme(scope, fields)),
  update: ({ write }, { id, version, fields }) =>
    write('themes.update', (scope) => updateTheme(scope, id, version, fields)),
}
