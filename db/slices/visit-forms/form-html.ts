import { createHash } from 'node:crypto'
import { pageParts } from './page/index.mjs'
import type { FormData } from './form-data.ts'
import { formStyles } from './form-styles.ts'
import { formWords } from './form-words.ts'

/** Runs the parts of the page, each of which uses nothing but what it is given. */
const script = `void (async () => {
'use strict';
const parts = {
${Object.entries(pageParts)
  .map(([name, part]) => `${name}: ${part.toString()}`)
  .join(',\n')}
};
const read = (id) => JSON.parse(document.getElementById(id).textContent);
const data = read('form-data');
const words = read('form-words');
const draw = parts.drawing();
const store = await parts.storing(data);
parts.filling(data, words, draw, store, parts.questioning(data, words, draw, store), parts.sealing());
})()`

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** JSON that can stand in a page's script element: nothing in it ends the element, whatever somebody typed. */
const inertJson = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)
    .replace(/[\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`)

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => entities[sign] ?? '')

/**
 * The form for on the way: one page that any browser opens from a file. It loads nothing and sends nothing; its policy lets
 * this script and this style sheet run and nothing else, so that what people typed stays text.
 */
export function formHtml(data: FormData): string {
  const words = formWords[data.language]
  const title = words.title.replace('{{company}}', () => data.company)
  const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(formStyles)}; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="${data.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${formStyles}</style>
</head>
<body>
<main><noscript><h1>${escaped(title)}</h1><p>${escaped(words.noScript)}</p></noscript></main>
<script type="application/json" id="form-data">${inertJson(data)}</script>
<script type="application/json" id="form-words">${inertJson(words)}</script>
<script>${script}</script>
</body>
</html>
`
}
