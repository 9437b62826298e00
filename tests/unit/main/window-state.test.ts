import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  placeOnScreens,
  readWindowState,
  windowSizeMin,
  writeWindowState,
  type Area,
} from '../../../main/window/window-state.ts'
import { temporaryFolder } from './support.ts'

const laptop: Area = { x: 0, y: 0, width: 1920, height: 1040 }
const second: Area = { x: 1920, y: -200, width: 2560, height: 1400 }

describe('placeOnScreens', () => {
  it('puts the window back where it was, on either screen', () => {
    const place = { x: 2200, y: 100, width: 1200, height: 800 }
    expect(placeOnScreens(place, [laptop, second])).toEqual(place)
  })

  it('centres it on the first screen when its own has vanished', () => {
    const place = { x: 2200, y: 100, width: 1200, height: 800 }
    expect(placeOnScreens(place, [laptop])).toEqual({ x: 360, y: 120, width: 1200, height: 800 })
  })

  it('makes it fit a smaller screen', () => {
    const place = { x: 2200, y: 0, width: 2400, height: 1300 }
    expect(placeOnScreens(place, [laptop])).toEqual(laptop)
  })

  it('brings a title bar back that was dragged above or below the screen', () => {
    for (const y of [-500, 1039, 5000]) {
      expect(placeOnScreens({ x: 100, y, width: 1000, height: 700 }, [laptop]).y).toBe(170)
    }
  })

  it('starts centred', () => {
    expect(placeOnScreens(null, [laptop])).toEqual({ x: 240, y: 70, width: 1440, height: 900 })
  })

  it('always leaves a title bar that can be dragged, whatever was saved and whatever screens there are', () => {
    const number = fc.integer({ min: -10_000, max: 10_000 })
    const length = fc.integer({ min: 1, max: 10_000 })
    const saved = fc.record({ x: number, y: number, width: length, height: length })
    const screenLength = fc.integer({ min: 640, max: 5000 })
    const screens = fc.array(fc.record({ x: number, y: number, width: screenLength, height: screenLength }), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(fc.option(saved), screens, (place, workAreas) => {
        const found = placeOnScreens(place, workAreas)
        const isDraggable = workAreas.some(
          (screen) =>
            found.y >= screen.y &&
            found.y + 32 <= screen.y + screen.height &&
            Math.min(found.x + found.width, screen.x + screen.width) - Math.max(found.x, screen.x) >= 160,
        )
        expect(isDraggable).toBe(true)
        const narrowest = Math.min(...workAreas.map(({ width }) => width), windowSizeMin.width)
        expect(found.width).toBeGreaterThanOrEqual(narrowest)
      }),
    )
  })
})

describe('window state', () => {
  it('comes back as it was written', () => {
    const folder = temporaryFolder()
    const state = { place: { x: 1, y: -2, width: 900, height: 700 }, isMaximised: true, zoomLevel: 1.5 }
    writeWindowState(folder, state)
    expect(readWindowState(folder)).toEqual(state)
  })

  it.each([
    '',
    '{',
    '[]',
    '{"place":{"x":"a"},"isMaximised":1,"zoomLevel":99}',
    '{"place":{"x":0,"y":0,"width":0,"height":1}}',
  ])('is the first one again after a broken file %s', (content) => {
    const folder = temporaryFolder()
    fs.writeFileSync(path.join(folder, 'window.json'), content)
    expect(readWindowState(folder)).toEqual({ place: null, isMaximised: false, zoomLevel: 0 })
  })
})
