import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { windowsLibrary } from '../../support/windows-library.ts'

/**
 * Makes the Windows packages on Linux as far as that goes: electron-builder reads our settings and writes the installer's
 * script, and the compiler of that script runs for real. Only the app inside, the plug-ins' code and the packer are
 * stand-ins.
 */
const root = path.resolve(import.meta.dirname, '../../..')
const templates = path.join(root, 'node_modules/app-builder-lib/templates/nsis')
const hasCompiler = process.platform === 'linux' && spawnSync('makensis', ['-VERSION']).status === 0

interface Packaging {
  readonly status: number | null
  readonly output: string
}

// not on Windows, where the real packages are made; needs the Debian package nsis, which npm test installs
describe.skipIf(!hasCompiler)('the Windows packages', () => {
  let folder = ''
  let made: Packaging = { status: null, output: '' }
  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-windows-'))
    layOutTools()
    write('app/Kontor.exe', 'MZ')
    write('app/resources/app.asar', 'stand-in')
    made = makePackages()
  })
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

  test('are an installer that compiles, and an archive', () => {
    const { status, output } = made
    expect(output).not.toMatch(/error|warning/i)
    expect(status).toBe(0)
    const names = fs.readdirSync(path.join(folder, 'made')).filter((name) => /\.(exe|zip)$/.test(name))
    expect(names).toEqual([
      expect.stringMatching(/^Kontor-\d+\.\d+\.\d+-x64\.zip$/),
      expect.stringMatching(/^Kontor-Setup-\d+\.\d+\.\d+\.exe$/),
    ])
    const installer = fs.readFileSync(path.join(folder, 'made', names[1] ?? ''))
    expect(installer.subarray(0, 2).toString()).toBe('MZ')
  })

  test('ask whether for all users or for one, and leave the data where it is', () => {
    const asked = fs.readFileSync(path.join(folder, 'makensis.log'), 'utf8').split('\n')
    expect(asked).toContain('-DMULTIUSER_INSTALLMODE_ALLOW_ELEVATION')
    expect(asked).toContain('-DallowToChangeInstallationDirectory')
    for (const unwanted of ['ONE_CLICK', 'INSTALL_MODE_PER_ALL_USERS', 'DELETE_APP_DATA_ON_UNINSTALL']) {
      expect(asked).not.toContain(`-D${unwanted}`)
    }
    const script = fs.readFileSync(path.join(folder, 'script.nsi'), 'utf8')
    expect([...script.matchAll(/MUI_LANGUAGE "(\w+)"/g)].map(([, language]) => language)).toEqual([
      'German',
      'English',
    ])
  })

  test('are refused with a setting that does not exist', () => {
    const { status, output } = makePackages('-c.nsis.perMaschine=true')
    expect(output).toContain('configuration.nsis')
    expect(status).not.toBe(0)
  })

  function makePackages(...settings: string[]): Packaging {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        path.join(root, 'node_modules/electron-builder/cli.js'),
        '--win',
        '--x64',
        `--prepackaged=${path.join(folder, 'app')}`,
        `-c.directories.output=${path.join(folder, 'made')}`,
        ...settings,
      ],
      {
        cwd: root,
        encoding: 'utf8',
        env: {
          ...process.env,
          PATH: `${path.join(folder, 'bin')}:${process.env['PATH'] ?? ''}`,
          ELECTRON_BUILDER_NSIS_DIR: folder,
          ELECTRON_BUILDER_NSIS_RESOURCES_DIR: folder,
          ELECTRON_BUILDER_7ZIP_PATH: path.join(folder, 'bin/7za'),
        },
      },
    )
    return { status, output: stdout + stderr }
  }

  function layOutTools(): void {
    const compiler = execFileSync('which', ['makensis'], { encoding: 'utf8' }).trim()
    // keeps what the compiler is asked, one argument a line, and the script of the last run
    write(
      'linux/makensis',
      `#!/bin/sh\nunset NSISDIR\nprintf '%s\\n' "$@" > '${folder}/makensis.log'\n` +
        `tee '${folder}/script.nsi' | exec '${compiler}' "$@"\n`,
    )
    // packs nothing, but leaves a file of some size
    write(
      'bin/7za',
      '#!/bin/sh\nfor each; do case "$each" in *.7z|*.zip) head -c 100000 /dev/zero > "$each";; esac; done\n',
    )
    // runs the installer so that it writes its uninstaller
    write('bin/wine', '#!/bin/sh\n: > "${1%exe}__uninstaller.exe"\n')
    for (const [plugin, functions] of calledFunctions()) {
      write(`plugins/x86-unicode/${plugin}.dll`, windowsLibrary([...functions]))
    }
  }

  function write(name: string, content: string | Buffer): void {
    const file = path.join(folder, name)
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(file, content, { mode: 0o755 })
  }
})

/** Functions of the plug-ins that electron-builder brings, as its script calls them. */
function calledFunctions(): Map<string, Set<string>> {
  const plugins = ['UAC', 'StdUtils', 'nsProcess', 'WinShell', 'Nsis7z', 'SpiderBanner']
  const called = new Map(plugins.map((plugin) => [plugin, new Set<string>()]))
  for (const name of fs.readdirSync(templates, { recursive: true, encoding: 'utf8' })) {
    if (!/\.ns[ih]$/.test(name)) continue
    const script = fs.readFileSync(path.join(templates, name), 'utf8')
    for (const [, plugin = '', functionName = ''] of script.matchAll(/\b(\w+)::(\w+)/g)) {
      called.get(plugin)?.add(functionName)
    }
  }
  return called
}
