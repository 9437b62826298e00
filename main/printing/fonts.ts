import { join } from 'node:path'

/** Folder in the resources of a packaged app that holds the report's font files. */
const packagedFontFolder = 'report-fonts'

/** Where the data process finds the report's fonts in a packaged app; undefined in a checkout, where the package is. */
export function reportFontDirectory(app: {
  readonly isPackaged: boolean
  readonly resourcesPath: string
}): string | undefined {
  return app.isPackaged ? join(app.resourcesPath, packagedFontFolder) : undefined
}
