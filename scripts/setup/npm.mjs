// Calls npm the way it was called itself, so that no shell or .cmd file is needed on Windows.
import fs from 'node:fs'
import path from 'node:path'

/**
 * Program and arguments that run npm.
 * @param {readonly string[]} args
 * @returns {[string, string[]]}
 */
export function npm(args) {
  const cli = process.env.npm_execpath ?? besideNode()
  // the node that runs npm, never the one inside node_modules, which npm may be about to replace
  return cli ? [process.env.npm_node_execpath ?? process.execPath, [cli, ...args]] : ['npm', [...args]]
}

function besideNode() {
  const folder = path.dirname(process.execPath)
  return [path.join(folder, 'node_modules/npm/bin/npm-cli.js')].find((file) => fs.existsSync(file))
}
