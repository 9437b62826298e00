import { expect, it } from 'vitest'
import { harmlessVariables } from '../../../db/process/environment.ts'

it('hands a process of Kontor’s no variable by which Node or Electron load or record something', () => {
  const environment = {
    PATH: '/bin',
    KONTOR_PROFILE: '/data',
    NODE_OPTIONS: '--require ./x.js',
    node_options: '--inspect',
    NODE_V8_COVERAGE: 'x',
    ELECTRON_RUN_AS_NODE: '1',
    ELECTRON_ENABLE_LOGGING: '1',
  }
  expect(harmlessVariables(environment)).toEqual({ PATH: '/bin', KONTOR_PROFILE: '/data' })
})
