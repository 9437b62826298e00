import type { PersonFields } from './people.ts'

type Named = Pick<PersonFields, 'salutation' | 'academicTitle' | 'givenName' | 'familyName'>

/** Of several titles a letter says the highest; engineers and masters are not addressed by theirs. */
function titleInLetter(academicTitle: string, salutation: Named['salutation']): string {
  if (/\bprof/i.test(academicTitle))
    return { ms: 'Professorin', mr: 'Professor', neutral: 'Prof.', '': 'Prof.' }[salutation]
  return /\bdr\b/i.test(academicTitle) ? 'Dr.' : ''
}

const spoken = (...words: readonly string[]): string => words.filter(Boolean).join(' ')

/**
 * How a letter to a person begins where nobody has said otherwise: "Sehr geehrte Frau Dr. Müller". Without a comma, which
 * belongs to the letter.
 */
export function letterOpeningOf({ salutation, academicTitle, givenName, familyName }: Named): string {
  const title = titleInLetter(academicTitle, salutation)
  switch (salutation) {
    case 'ms':
      return spoken('Sehr geehrte Frau', title, familyName)
    case 'mr':
      return spoken('Sehr geehrter Herr', title, familyName)
    case 'neutral':
      return spoken('Guten Tag', title, givenName, familyName)
    case '':
      return 'Sehr geehrte Damen und Herren'
  }
}
