export { RelationsTab, useRelations } from './relations-tab.tsx'
