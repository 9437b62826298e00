import { membershipRoles } from '../../../preload/contract/groups.ts'
import { t } from './translate.ts'

/** A role's name; roles of a later version are shown as they come. */
export function roleText(role: string): string {
  const known = membershipRoles.find((candidate) => candidate === role)
  return known ? t(`organisations.role.${known}`) : role
}
