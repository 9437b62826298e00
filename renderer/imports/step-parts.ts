import type { ChosenFile, Inspection, WizardState } from './wizard-state.ts'

/** What every step of the wizard gets. */
export interface StepProps {
  readonly chosen: ChosenFile
  readonly state: WizardState
  readonly inspection: Inspection
  readonly change: (part: Partial<WizardState>) => void
  readonly onClose: () => void
}
