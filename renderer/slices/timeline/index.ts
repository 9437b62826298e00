/** What happened, for the pages of companies and persons. */
export { Timeline } from './timeline.tsx'
export { TimelineWays } from './timeline-ways.tsx'
