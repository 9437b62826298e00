import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refusedAtStart, type Start } from '../../../main/security/start-switches.ts'

const refused = (argv: readonly string[], rest: Partial<Start> = {}) =>
  refusedAtStart({ argv, environment: {}, isWindows: false, isForTests: false, ...rest })

describe('a package starts with', () => {
  it.each([
    [[]],
    [['register.csv', '/home/erika/liste.csv']],
    [['--profile=/data', '--demo']],
    [
      [
        '--profile',
        '/data',
        '--lang=de',
        '--force-device-scale-factor=1.5',
        '--force-renderer-accessibility',
      ],
    ],
    [['--ozone-platform=headless', '--batch', 'import', '--inspect', 'a.csv', '--json']],
    [['--batch', 'backup', '--target', 'share', '--recipient', 'age1x', '--recipient=age1y', '--data=d']],
    [['--print-job', 'job.json']],
    // behind two dashes there are only files
    [['--', '--remote-debugging-port=1']],
  ])('%j', (argv) => {
    expect(refused(argv)).toBeNull()
  })
})

describe('a package does not start with', () => {
  it.each([
    '--remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '--remote-allow-origins=*',
    '--log-net-log=x',
    '--user-data-dir=x',
    '--inspect',
    '--inspect-brk=1',
    '--js-flags=--expose-gc',
    '--host-rules=MAP * x',
    '--host-resolver-rules=MAP * x',
    '--proxy-server=x:1',
    '--load-extension=x',
    '--disable-web-security',
    '--no-sandbox',
    '--disable-gpu-sandbox',
    '--renderer-cmd-prefix=x',
    '--gpu-launcher=x',
    '--utility-cmd-prefix=x',
    '--enable-logging',
    '--trace-startup',
    '--password-store=basic',
    '-r',
    '--json',
  ])('%s', (argument) => {
    expect(refused(['a.csv', argument])).toBe(`--${argument.replace(/^-+|=.*/g, '')}`)
  })

  it('any switch that is not listed, however it is written', () => {
    const listed = ['batch', 'print-job', 'profile', 'demo', 'disable-gpu', 'lang']
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z][a-z-]{2,30}$/).filter((name) => !listed.includes(name)),
        fc.constantFrom('', '=', '=x'),
        (name, value) => {
          expect(refused([`--${name}${value}`])).toBe(`--${name}`)
          expect(refused([`-${name}${value}`])).toBe(`--${name}`)
          expect(refused([`/${name.toUpperCase()}${value}`], { isWindows: true })).toBe(`--${name}`)
        },
      ),
    )
  })

  it('what Chromium would read in the part for batch mode', () => {
    expect(refused(['--batch', 'doctor', '--log-net-log=x'])).toBe('--log-net-log')
  })

  it('variables that do the same', () => {
    expect(refused([], { environment: { ELECTRON_DISABLE_SANDBOX: '' } })).toBe('ELECTRON_DISABLE_SANDBOX')
    expect(refused([], { environment: { ELECTRON_LOG_FILE: 'x' } })).toBe('ELECTRON_LOG_FILE')
  })
})

it('the package for tests takes the three with which it is driven, no more', () => {
  const driven = ['--no-sandbox', '--inspect=0', '--remote-debugging-port=0']
  expect(refused(driven, { isForTests: true })).toBeNull()
  expect(refused(driven)).toBe('--no-sandbox')
  expect(refused([...driven, '--remote-debugging-pipe'], { isForTests: true })).toBe(
    '--remote-debugging-pipe',
  )
})
