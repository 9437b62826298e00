/** First run, opening and failing to open, for the shell. */
export { StuckNotice } from './earlier-offer.tsx'
export { FailedScreen } from './failed-screen.tsx'
export { JoinCode } from './join-code.tsx'
export { OpeningScreen } from './opening-screen.tsx'
export { LookBanner, useIsLooking } from './look-banner.tsx'
export { startSetup, useSetupState } from './setup-state.ts'
export { WelcomeScreen } from './welcome-screen.tsx'
