// Loaded first by Windows' Node under wine: the module that is compiled for this machine is none for Windows, which takes
// the one that better-sqlite3 brings.
const load = process.dlopen.bind(process)
process.dlopen = (module, file, ...flags) =>
  load(
    module,
    file.replace(/build\\Release\\better_sqlite3\.node$/, String.raw`prebuilds\win32-x64.node`),
    ...flags,
  )
