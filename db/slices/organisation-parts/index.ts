import { requireRecords } from '../../engine/connection/records.ts'
import type { Handlers } from '../../engine/context.ts'
import { addFormerName, changeFormerName } from './former-names.ts'
import { addHeadcount, changeHeadcount, removeHeadcount } from './headcounts.ts'
import { addSector } from './sectors.ts'

export { headcountsOf, noteHeadcount, type NewestHeadcount } from './headcounts.ts'

export const organisationPartHandlers: Handlers<'organisationParts'> = {
  addFormerName: ({ write }, { organisationId, fields }) =>
    write('organisationParts.addFormerName', async (scope) => {
      await requireRecords(scope.db, 'organisation', [organisationId])
      return addFormerName(scope, organisationId, fields)
    }),
  changeFormerName: ({ write }, { id, version, fields }) =>
    write('organisationParts.changeFormerName', (scope) => changeFormerName(scope, id, version, fields)),
  removeFormerName: async ({ write }, { id, version }) => {
    await write('organisationParts.removeFormerName', (scope) =>
      scope.remove('organisation_name', id, version),
    )
    return {}
  },
  addHeadcount: ({ write }, { organisationId, fields }) =>
    write('organisationParts.addHeadcount', async (scope) => {
      await requireRecords(scope.db, 'organisation', [organisationId])
      return addHeadcount(scope, organisationId, fields)
    }),
  changeHeadcount: ({ write }, { id, version, fields }) =>
    write('organisationParts.changeHeadcount', (scope) => changeHeadcount(scope, id, version, fields)),
  removeHeadcount: async ({ write }, { id, version }) => {
    await write('organisationParts.removeHeadcount', (scope) => removeHeadcount(scope, id, version))
    return {}
  },
  addSector: ({ write }, { organisationId, fields }) =>
    write('organisationParts.addSector', async (scope) => {
      await requireRecords(scope.db, 'organisation', [organisationId])
      return addSector(scope, organisationId, fields)
    }),
  removeSector: async ({ write }, { id, version }) => {
    await write('organisationParts.removeSector', (scope) => scope.remove('organisation_sector', id, version))
    return {}
  },
}
