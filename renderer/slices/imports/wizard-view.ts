import type { WizardChoices } from './wizard-store.ts'

export const wizardSteps = ['file', 'columns', 'compare', 'result'] as const
export type WizardStep = (typeof wizardSteps)[number]

/** What the wizard's address says. */
export interface WizardSearch {
  readonly file?: string | undefined
  readonly name?: string | undefined
  readonly draft?: string | undefined
  readonly job?: string | undefined
  readonly isOfMove?: boolean | undefined
  readonly step?: WizardStep | undefined
}

/** What every step of the wizard gets. */
export interface WizardView {
  readonly search: WizardSearch
  readonly choices: WizardChoices
  readonly change: (part: Partial<WizardChoices>) => void
  /** Goes to a step; going back (Alt+Left) returns. */
  readonly go: (step: WizardStep, more?: Partial<WizardSearch>) => void
  /** Notes in the address what has become of this step. */
  readonly replace: (more: Partial<WizardSearch>) => void
  readonly leave: () => void
}
