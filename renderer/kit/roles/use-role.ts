import { useContext } from 'react'
import { suffices, type Role } from '../../../preload/contract/roles.ts'
import { api } from '../data/api.ts'
import { useData } from '../data/use-data.ts'
import { t } from '../i18n/translate.ts'
import { RefusedContext, type Deed } from '../ui/refused.ts'
import { showToast } from '../ui/toast.tsx'

interface May {
  readonly isAllowed: boolean
  /** Those who lead, by name. */
  readonly leading: readonly string[]
}

/** Whether who works here has a role; until it is known, nothing is taken away. The contract refuses in any case. */
export function useMay(needed: Role): May {
  const office = useData(api.office.get, {})
  if (!office.data) return { isAllowed: true, leading: [] }
  const { staff, currentStaffId } = office.data
  const me = staff.find(({ id }) => id === currentStaffId)
  return {
    isAllowed: me === undefined || suffices(me.actsAs, needed),
    leading: staff.filter(({ active, actsAs }) => active && actsAs === 'manager').map(({ name }) => name),
  }
}

/** Which role a call needs that who works here has not; null where they may make it. */
export const useNeeded = ({ channel }: Deed): Exclude<Role, 'reader'> | null => {
  const needed = useContext(RefusedContext)[channel]
  return needed === undefined || needed === 'reader' ? null : needed
}

/** For keys and drops that no button stands for: those who only read are told at once whom to ask, before anything is typed. */
export function useIfEditor(): (deed: () => void) => void {
  const { isAllowed, leading } = useMay('editor')
  return (deed) => {
    if (isAllowed) deed()
    else showToast({ tone: 'info', title: t('app.mayOnly.editor', { names: leading.join(', ') }) })
  }
}
