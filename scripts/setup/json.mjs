// JSON files of known shape.
import fs from 'node:fs'
import { inModules } from './places.mjs'

/**
 * Content of a JSON file that this checkout or npm wrote; the caller names its shape.
 * @param {string} file
 * @returns {unknown}
 */
export function readJson(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'))
}

/** Version of an npm package, from its folder. */
export function versionOf(/** @type {string} */ packageName) {
  const file = inModules(packageName, 'package.json')
  return /** @type {{ version: string }} */ (readJson(file)).version
}
