export { ViewBar } from './view-bar.tsx'
export { ViewLinks } from './view-links.tsx'
export { defaultView, useView } from './use-views.ts'
