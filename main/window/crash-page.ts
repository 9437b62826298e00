import type { Language } from '../../preload/contract/desktop.ts'
import { say } from '../messages/messages.ts'
import { appOrigin, appPage } from '../security/content-policy.ts'
import type { MadePages } from '../security/served-files.ts'

/** Address of the error page for the crash with this reference in the log. */
export function crashPageUrl(ref: string): string {
  return `${appOrigin}/-/crash.html?ref=${encodeURIComponent(ref)}`
}

/** The error page that needs nothing of the renderer, which has just crashed twice. */
export function crashPages(language: () => Language, details: () => string): MadePages {
  return {
    '-/crash.html': () => ({ type: '.html', body: page(language(), details()) }),
    '-/crash.css': () => ({ type: '.css', body: style }),
    '-/crash.js': () => ({ type: '.js', body: script }),
  }
}

function page(language: Language, details: string): string {
  const text = (key: Parameters<typeof say>[1]): string => escape(say(language, key))
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta name="color-scheme" content="light dark" />
<title>${text('crash.title')} – Kontor</title>
<link rel="stylesheet" href="/-/crash.css" />
<script src="/-/crash.js" defer></script>
</head>
<body>
<main>
<h1>${text('crash.title')}</h1>
<p>${text('crash.text')}</p>
<p><a class="button" href="${appPage}">${text('crash.reload')}</a>
<button id="copy" type="button" data-copied="${text('crash.copied')}">${text('crash.copy')}</button></p>
<h2>${text('crash.details')}</h2>
<pre id="details">${text('crash.reference')}: <span id="ref"></span>
${escape(details)}</pre>
</main>
</body>
</html>
`
}

const script = `'use strict'
document.getElementById('ref').textContent = new URLSearchParams(location.search).get('ref') ?? ''
const copy = document.getElementById('copy')
copy.addEventListener('click', async () => {
  await window.kontor.desktop.copyText({ text: document.getElementById('details').textContent })
  copy.textContent = copy.dataset.copied
})
`

const style = `:root { color-scheme: light dark; font: 15px/1.5 'Segoe UI', 'Source Sans 3', 'Noto Sans', sans-serif; }
body { margin: 0; background: Canvas; color: CanvasText; }
main { max-width: 40rem; margin: 12vh auto; padding: 0 1.5rem; }
h1 { font-size: 1.5rem; font-weight: 600; }
h2 { font-size: 1rem; font-weight: 600; margin-top: 2rem; }
.button, button { display: inline-block; margin-right: 0.5rem; padding: 0.4rem 1rem; border: 1px solid ButtonBorder;
  border-radius: 4px; background: ButtonFace; color: ButtonText; font: inherit; text-decoration: none; cursor: pointer; }
.button:focus-visible, button:focus-visible { outline: 2px solid Highlight; outline-offset: 2px; }
pre { padding: 0.75rem; border: 1px solid GrayText; border-radius: 4px; white-space: pre-wrap; user-select: text; }
`

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
