import { findLegalForm } from '../../../text/legal-forms.ts'
import { bad, good, type Outcome } from './outcome.ts'
import { cleanLine, saysNothing } from './text.ts'

/**
 * Reads a legal form by its name or abbreviation; gives the canonical abbreviation ("GmbH & Co. KG").
 * '' where the cell says nothing. Problem: legalFormUnknown.
 */
export function readLegalForm(raw: string): Outcome<string> {
  const text = cleanLine(raw)
  if (saysNothing(text)) return good('')
  const form = findLegalForm(text)
  return form === null ? bad('legalFormUnknown') : good(form.abbreviation)
}
