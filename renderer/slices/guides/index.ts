export { RedFlagsNotice } from './red-flags-notice.tsx'
