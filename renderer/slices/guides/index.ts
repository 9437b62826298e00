export { RedFlagMenu } from './red-flag-menu.tsx'
export { RedFlagsNotice } from './red-flags-notice.tsx'
