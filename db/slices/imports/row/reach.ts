import type { OrganisationDraft } from '../draft.ts'
import type { RowReader } from '../row-reader.ts'
import {
  readEmails,
  readPhones,
  readWebsites,
  type AddressCell,
  type FoundPhone,
  type PhoneCell,
  type PhoneUse,
} from '../values/index.ts'

/** Fields that are read here; a cell of one may fill others too. */
export const reachFields = ['phone', 'mobile', 'fax', 'email', 'secondEmail', 'website', 'linkedin'] as const
export type Reach = Pick<OrganisationDraft, (typeof reachFields)[number] | 'phoneE164'>

/** Telephone, mail and web addresses: what a column says of its own field wins over parts of another's cell. */
export function readReach(row: RowReader): Reach {
  return { ...readNumbers(row), ...readMails(row), ...readPages(row) }
}

const uses = ['phone', 'mobile', 'fax'] as const satisfies PhoneUse[]

/** Whether two spellings are one number. */
const isSame = (a: FoundPhone, b: FoundPhone): boolean =>
  a.text === b.text || (a.e164 !== '' && a.e164 === b.e164)

/** The number of a cell that belongs into its own field: the first that is for it, else the first that is for no other. */
function ownNumber(use: PhoneUse, { numbers }: PhoneCell): FoundPhone | undefined {
  const isFor = (number: FoundPhone): boolean => number.use === use
  return numbers.find(isFor) ?? numbers.find((number) => number.use !== 'fax')
}

function readNumbers(row: RowReader): Pick<Reach, 'phone' | 'mobile' | 'fax' | 'phoneE164'> {
  const placed: Record<PhoneUse, FoundPhone | null> = { phone: null, mobile: null, fax: null }
  const cells = uses.map((use) => ({ use, cell: row.read(use, readPhones, null) }))
  for (const { use, cell } of cells) if (cell !== null) placed[use] = ownNumber(use, cell) ?? null
  for (const { use, cell } of cells)
    if (cell !== null && (cell.hasMore || cell.numbers.length > 1 || placed[use] !== cell.numbers[0]))
      placeOthers(row, use, cell, placed)
  const { phone, mobile, fax } = placed
  return {
    phone: phone?.text ?? '',
    phoneE164: phone?.e164 ?? '',
    mobile: mobile?.text ?? '',
    fax: fax?.text ?? '',
  }
}

/** Further numbers fill fields that are empty; of what is left the whole cell is kept, so that it is told whose they are. */
function placeOthers(
  row: RowReader,
  use: PhoneUse,
  cell: PhoneCell,
  placed: Record<PhoneUse, FoundPhone | null>,
): void {
  let isSpread = false
  let isAll = !cell.hasMore
  for (const number of cell.numbers) {
    if (uses.some((each) => placed[each] !== null && isSame(placed[each], number))) continue
    if (placed[number.use] !== null) {
      isAll = false
      continue
    }
    placed[number.use] = number
    isSpread = true
  }
  if (!isAll) row.remark(use, { said: 'imports.problem.phoneInPart', rest: cell.whole }, cell.whole)
  else if (isSpread) row.remark(use, { said: 'imports.problem.phoneSpread', rest: '' }, cell.whole)
}

function readMails(row: RowReader): Pick<Reach, 'email' | 'secondEmail'> {
  const first = row.read('email', readEmails, null)
  const second = row.read('secondEmail', readEmails, null)
  if (
    second === null &&
    (first === null || (first.addresses.length === 1 && !first.hasMore && !first.isMended))
  )
    return { email: first?.addresses[0] ?? '', secondEmail: '' }
  const placed = { email: first?.addresses[0] ?? '', secondEmail: second?.addresses[0] ?? '' }
  const place = (own: 'email' | 'secondEmail', cell: AddressCell | null): void => {
    if (cell === null) return
    const other = own === 'email' ? 'secondEmail' : 'email'
    const left = cell.addresses.filter(
      (address) => address !== placed.email && address !== placed.secondEmail,
    )
    const isSpread = placed[other] === '' && left.length > 0
    if (isSpread) placed[other] = left.shift() ?? ''
    if (cell.hasMore || left.length > 0)
      row.remark(own, { said: 'imports.problem.emailInPart', rest: cell.whole }, cell.whole)
    else if (isSpread) row.remark(own, { said: 'imports.problem.emailSpread', rest: '' }, cell.whole)
    else if (cell.isMended) row.remark(own, { said: 'imports.problem.emailMended', rest: '' }, cell.whole)
  }
  place('email', first)
  place('secondEmail', second)
  return placed
}

const isLinkedIn = (address: string): boolean => /^https?:\/\/(?:[a-z-]+\.)?linkedin\.com\//.test(address)

function readPages(row: RowReader): Pick<Reach, 'website' | 'linkedin'> {
  const page = row.read('website', readWebsites, null)
  const profile = row.read('linkedin', readWebsites, null)
  if (page === null && profile === null) return { website: '', linkedin: '' }
  const ofPage = page?.addresses ?? []
  const placed = {
    website: ofPage.find((address) => !isLinkedIn(address)) ?? (profile === null ? '' : (ofPage[0] ?? '')),
    linkedin: profile?.addresses[0] ?? ofPage.find(isLinkedIn) ?? '',
  }
  const said = new Set(Object.values(placed))
  const check = (own: 'website' | 'linkedin', cell: AddressCell | null): void => {
    if (cell === null) return
    const isAll = !cell.hasMore && cell.addresses.every((address) => said.has(address))
    if (!isAll) row.remark(own, { said: 'imports.problem.websiteInPart', rest: cell.whole }, cell.whole)
    else if (own === 'website' && profile === null && placed.linkedin !== '')
      row.remark(own, { said: 'imports.problem.websiteSpread', rest: '' }, cell.whole)
    else if (cell.isMended) row.remark(own, { said: 'imports.problem.websiteMended', rest: '' }, cell.whole)
  }
  check('website', page)
  check('linkedin', profile)
  return placed
}
