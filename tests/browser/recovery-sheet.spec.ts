import { expect, test } from '@playwright/test'
import jsQR from 'jsqr'
import {
  createAgeKeyPair,
  createSigningKeyPair,
  signingKeyFingerprint,
} from '../../db/slices/backups/index.ts'
import { openingCommands } from '../../db/slices/backups/recovery-sheet.ts'
import { recoveryDocument } from '../../db/slices/backups/sheet-document.ts'
import { readReportFonts } from '../../db/slices/reports/index.ts'

for (const language of ['de', 'en'] as const)
  test(`the code on the printed recovery sheet (${language}) is read by a camera as the key`, async ({
    page,
  }) => {
    const { identity, recipient } = await createAgeKeyPair()
    const signingKey = createSigningKeyPair().publicKey
    const sheet = {
      officeName: 'Amt <für> Wirtschaft',
      createdOn: '2026-03-11',
      identity,
      recipient,
      signingKey,
    }
    const { html } = recoveryDocument(sheet, language, await readReportFonts())
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 700, height: 1000 })
    await page.setContent(html)
    const lines = (await page.locator('body').innerText()).split('\n').map((line) => line.trim())
    for (const said of [identity, recipient, signingKeyFingerprint(signingKey), ...openingCommands])
      expect(lines).toContain(said)
    const picture = (await page.locator('svg').screenshot()).toString('base64')
    // another page: that of the sheet loads nothing, not even a picture
    await page.goto('about:blank')
    const { data, width, height } = await page.evaluate(async (png) => {
      const image = new Image()
      image.src = `data:image/png;base64,${png}`
      await image.decode()
      const canvas = new OffscreenCanvas(image.width, image.height)
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      const pixels = context?.getImageData(0, 0, image.width, image.height)
      return { data: [...(pixels?.data ?? [])], width: image.width, height: image.height }
    }, picture)
    expect(jsQR(Uint8ClampedArray.from(data), width, height)?.data).toBe(identity)
  })
