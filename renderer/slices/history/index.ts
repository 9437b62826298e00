export { FieldHistory } from './field-history.tsx'
export { HistoryCard, HistoryPanel } from './history-panel.tsx'
