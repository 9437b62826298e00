import { z } from 'zod'
import { personListColumns } from '../../../preload/contract/people.ts'
import { listSearchOf } from '../../kit/list/list-search.ts'

/** What the address of the list of persons says. */
export const peopleSearch = z.object(listSearchOf(personListColumns))
export type PeopleSearch = z.infer<typeof peopleSearch>
