// Runs in Electron: draws an SVG file at the sizes asked for, and prints the PNG files as a JSON array of Base64 texts.
import { readFileSync } from 'node:fs'
import electron from 'electron'

const [file = '', ...sizes] = process.argv.slice(-8)

/** Draws in the page; the function is sent there as text. @param {string} source @param {number} size */
async function draw(source, size) {
  const image = new Image(size, size)
  image.src = source
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = size
  canvas.getContext('2d')?.drawImage(image, 0, 0, size, size)
  return canvas.toDataURL('image/png').replace(/^.*,/, '')
}

electron.app
  .whenReady()
  .then(async () => {
    const source = `data:image/svg+xml;base64,${readFileSync(file, 'base64')}`
    const window = new electron.BrowserWindow({ show: false })
    await window.loadURL('about:blank')
    const calls = sizes.map((size) => `(${draw.toString()})(${JSON.stringify(source)}, ${size})`)
    /** @type {unknown} */
    const pictures = await window.webContents.executeJavaScript(`Promise.all([${calls.join()}])`)
    process.stdout.write(`${JSON.stringify(pictures)}\n`, () => electron.app.exit(0))
  })
  .catch((/** @type {unknown} */ error) => {
    process.stderr.write(`${String(error)}\n`)
    electron.app.exit(1)
  })
