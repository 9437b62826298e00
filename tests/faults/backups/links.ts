import fs from 'node:fs'
import path from 'node:path'

/** What a planted link may point to. */
export const victimKinds = ['the same content', 'private files', 'nothing'] as const
export type VictimKind = (typeof victimKinds)[number]

const privateNames = ['Brief.txt', 'rows.db', 'kontor.db', '00000001-00000000.db.zst.age', 'x.json.part']

function plantPrivateFiles(folder: string): void {
  fs.mkdirSync(folder, { recursive: true })
  for (const name of privateNames) {
    const file = path.join(folder, name)
    if (!fs.existsSync(file)) fs.writeFileSync(file, `private ${name}`, { mode: 0o644 })
  }
}

export interface PlantedLink {
  /** Throws when anything has changed where the link points to. */
  expectUntouched(): void
  /** Puts back what was there before. */
  undo(): void
}

/**
 * Puts a link in the place of a folder. It points to the folder's own content with private files at every level, to a
 * folder of private files, or to nothing.
 */
export function replaceByLink(folder: string, elsewhere: string, kind: VictimKind): PlantedLink {
  const aside = `${elsewhere}-aside`
  const victim = `${elsewhere}-victim`
  fs.renameSync(folder, aside)
  if (kind === 'the same content') {
    fs.cpSync(aside, victim, { recursive: true })
    for (const entry of fs.readdirSync(victim, { recursive: true, withFileTypes: true }))
      if (entry.isDirectory()) plantPrivateFiles(path.join(entry.parentPath, entry.name))
  }
  if (kind !== 'nothing') for (const place of [victim, path.join(victim, 'folder')]) plantPrivateFiles(place)
  // a junction is what Windows lets everybody make; elsewhere the word means nothing
  fs.symlinkSync(victim, folder, 'junction')
  const before = contentOf(victim)
  return {
    expectUntouched() {
      const now = contentOf(victim)
      const changed = [
        ...now.filter((line) => !before.includes(line)),
        ...before.filter((line) => !now.includes(line)),
      ]
      if (changed.length > 0) throw new Error(`changed behind the link: ${changed.join(', ').slice(0, 400)}`)
    },
    undo() {
      fs.unlinkSync(folder)
      fs.rmSync(victim, { recursive: true, force: true })
      fs.renameSync(aside, folder)
    },
  }
}

/** Every folder and file below, with its rights and its bytes; nothing where nothing is. */
function contentOf(folder: string): readonly string[] {
  if (!fs.existsSync(folder)) return []
  const names = ['.', ...fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()]
  return names.map((name) => {
    const file = path.join(folder, name)
    const stats = fs.lstatSync(file)
    const bytes = stats.isFile() ? fs.readFileSync(file).toString('base64') : ''
    return `${name} ${stats.mode.toString(8)} ${bytes}`
  })
}
