export { FieldHistory } from './field-history.tsx'
export { HistoryButton } from './history-button.tsx'
export { HistoryCard, HistoryPanel } from './history-panel.tsx'
