// npm run icon: draws build/icon.svg as the PNG and ICO files that the packages need. They are kept in the repository.
import fs from 'node:fs'
import path from 'node:path'
import { icoOf } from './icon/ico.mjs'
import { hiddenDisplay } from './setup/display.mjs'
import { electronProgram, sandboxArguments } from './setup/electron.mjs'
import { root } from './setup/places.mjs'
import { outputOf } from './setup/run.mjs'
import { main, say } from './setup/say.mjs'

const windowsSizes = [16, 24, 32, 48, 64, 256]
const linuxSize = 512

await main(async () => {
  const display = await hiddenDisplay()
  try {
    const folder = path.join(root, 'build')
    const script = path.join(root, 'scripts/icon/draw.mjs')
    const sizes = [...windowsSizes, linuxSize]
    const args = [...sandboxArguments(), script, path.join(folder, 'icon.svg'), ...sizes.map(String)]
    const printed = await outputOf(electronProgram(), args, { env: display.env })
    const pictures = /** @type {string[]} */ (JSON.parse(printed)).map((text) => Buffer.from(text, 'base64'))
    const drawn = sizes.map((size, i) => ({ size, png: pictures[i] ?? Buffer.alloc(0) }))
    fs.writeFileSync(path.join(folder, 'icon.png'), drawn.at(-1)?.png ?? '')
    fs.writeFileSync(path.join(folder, 'icon.ico'), icoOf(drawn.slice(0, -1)))
    say('drew build/icon.png and build/icon.ico')
    return 0
  } finally {
    display.close()
  }
})
