import { command } from '../../kit/commands/definitions.ts'
import type { Slice } from '../../kit/slice.ts'
import { ImportIcon } from '../../kit/ui/icons.ts'
import { importsDe } from './messages.de.ts'
import { importsEn } from './messages.en.ts'
import { OpenRegister } from './open-register.tsx'
import { importsRoutes } from './routes.ts'

type Words = typeof importsDe
type Commands = typeof commands
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
  interface RegisteredCommands extends Commands {}
}

const commands = {
  'register.import': command('command.register.import', 'file', null, { does: 'importDrafts.compare' }),
  'register.move': command('command.register.move', 'file', null, { does: 'moves.add' }),
  'go.imports': command('command.go.imports', 'go', null),
} as const

export const importsSlice = {
  messages: { de: importsDe, en: importsEn },
  routes: importsRoutes,
  destination: {
    group: 'house',
    to: '/imports',
    label: 'command.go.imports',
    icon: ImportIcon,
    command: 'go.imports',
  },
  commands,
  Everywhere: OpenRegister,
  dependencies: {
    'importDrafts.get': ['organisation', 'establishment', 'import_batch', 'import_profile'],
    'importDrafts.losses': [],
    'importDrafts.list': ['import_batch'],
    'importDrafts.patterns': [],
    'importDrafts.rows': [],
    'importDrafts.vanished': [],
    'importProfiles.list': ['import_profile', 'import_batch'],
    'imports.inspect': [],
    'imports.list': ['import_batch', 'organisation'],
    'imports.get': ['import_batch'],
    'imports.problems': ['import_batch'],
    'moves.get': [],
    'moves.list': ['import_batch'],
    'moves.problems': [],
  },
} as const satisfies Slice
