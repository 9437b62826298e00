import { themeQuartz } from 'ag-grid-community'

/** The grid in Kontor's tokens. */
export const gridTheme = themeQuartz.withParams({
  accentColor: 'var(--accent)',
  backgroundColor: 'var(--surface)',
  foregroundColor: 'var(--ink)',
  textColor: 'var(--ink)',
  borderColor: 'var(--line-soft)',
  borderRadius: '0.25rem',
  browserColorScheme: 'inherit',
  cellHorizontalPadding: '0.75rem',
  chromeBackgroundColor: 'var(--surface-soft)',
  columnBorder: false,
  fontFamily: 'var(--font)',
  fontSize: 'var(--text-body)',
  headerBackgroundColor: 'var(--surface)',
  headerFontSize: 'var(--text-caption)',
  headerFontWeight: 600,
  headerTextColor: 'var(--ink-soft)',
  headerColumnResizeHandleColor: 'var(--line)',
  oddRowBackgroundColor: 'var(--surface)',
  rowHoverColor: 'var(--hover)',
  selectedRowBackgroundColor: 'var(--accent-soft)',
  wrapperBorder: false,
  wrapperBorderRadius: 0,
})
