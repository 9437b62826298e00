import path from 'node:path'

/** Where the built app's parts lie. */
export interface Places {
  readonly dataProcess: string
  readonly shareProcess: string
  readonly preload: string
  readonly renderer: string
  readonly licences: string
}

/** @param mainFolder the folder of the built entry, `out/main` */
export function placesBeside(mainFolder: string): Places {
  return {
    dataProcess: path.join(mainFolder, 'process.js'),
    shareProcess: path.join(mainFolder, 'share-process.js'),
    preload: path.join(mainFolder, '../preload/bridge.cjs'),
    renderer: path.join(mainFolder, '../renderer'),
    licences: path.join(mainFolder, 'licences.json'),
  }
}
