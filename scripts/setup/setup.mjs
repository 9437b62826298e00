// What the commands need before they can run, in order. Everything here is skipped in milliseconds once it is there.
import { build } from './build.mjs'
import { debianPackages, forCompiling, forTests, forWindows, forWine } from './debian-packages.mjs'
import { dependencies } from './dependencies.mjs'
import { electron } from './electron.mjs'
import { nativeModule, needsCompiler } from './native/module.mjs'

/** For code in plain Node. */
export async function forNode() {
  await dependencies()
}

/** For the app in its window, built. */
export async function forWindow() {
  await forElectron()
  await build()
}

/** For Electron with its native module. */
export async function forElectron() {
  await dependencies()
  await debianPackages(forWindows, 'a window')
  await electron()
  if (needsCompiler()) await debianPackages(forCompiling, 'SQLite')
  await nativeModule()
}

/** For every gate and test; building is itself a gate. */
export async function forAllTests() {
  await debianPackages(forTests, 'the tests')
  if (process.arch === 'x64') await debianPackages(forWine, "the tests of Windows' files")
  await forElectron()
}
