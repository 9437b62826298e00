// Compiles better-sqlite3 for Node-API 9 with gcc. Its own build files ask for Node-API 10, so they are not used.
import fs from 'node:fs'
import path from 'node:path'
import { inModules } from '../places.mjs'
import { must } from '../run.mjs'
import { say, secondsSince } from '../say.mjs'

/** The header that is included before better-sqlite3's own code. */
export const header = path.join(import.meta.dirname, 'node-api-9.hpp')

/** Compiles to `file`. */
export async function compile(/** @type {string} */ file) {
  const start = Date.now()
  say('compiling SQLite for the development runtime (about 20 s, once)')
  const work = fs.mkdtempSync(`${file}.`)
  const sqlite = inModules('better-sqlite3/deps/sqlite3')
  const [sqliteObject, addonObject, linked] = ['sqlite3.o', 'addon.o', 'addon.node'].map((name) =>
    path.join(work, name),
  )
  const common = ['-w', '-fPIC', '-fvisibility=hidden', '-DNDEBUG', `-I${sqlite}`, '-c', '-o']
  try {
    await Promise.all([
      must('gcc', [
        '-std=c99',
        '-O2',
        ...sqliteOptions(),
        ...common,
        `${sqliteObject}`,
        path.join(sqlite, 'sqlite3.c'),
      ]),
      must('g++', [
        '-std=c++20',
        '-O2',
        '-DNAPI_VERSION=9',
        '-DNAPI_DISABLE_CPP_EXCEPTIONS',
        '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
        `-I${inModules('node-addon-api')}`,
        `-I${inModules('node-api-headers/include')}`,
        '-include',
        header,
        ...common,
        `${addonObject}`,
        inModules('better-sqlite3/src/better_sqlite3.cpp'),
      ]),
    ])
    // symbols stay inside, so that no other SQLite in the process is taken for this one
    const closed = ['-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL', '-static-libstdc++', '-static-libgcc']
    await must('g++', [
      '-shared',
      '-s',
      ...closed,
      '-o',
      `${linked}`,
      `${addonObject}`,
      `${sqliteObject}`,
      '-ldl',
    ])
    fs.renameSync(`${linked}`, file)
  } finally {
    fs.rmSync(work, { recursive: true, force: true })
  }
  say(`compiled after ${secondsSince(start)}`)
}

/** The compile-time options that better-sqlite3 chose for SQLite. */
function sqliteOptions() {
  const text = fs.readFileSync(inModules('better-sqlite3/deps/defines.gypi'), 'utf8')
  return [...text.matchAll(/^\s*'(\w+(?:=[^']*)?)',$/gm)].map((match) => `-D${match[1]}`)
}
