import type { Page } from '@playwright/test'
import type { WithKontor } from './kontor.ts'
import { navigation } from './journey.ts'

interface Screen {
  readonly name: string
  readonly hash: string
}

/** The router of the window, as it lays itself open. */
interface WithRouter {
  readonly __TSR_ROUTER__: {
    readonly state: { readonly resolvedLocation?: { readonly pathname: string } }
  }
}

/** Every screen, those of single records with one that has something to show. */
export async function allScreens(page: Page): Promise<readonly Screen[]> {
  await navigation(page).waitFor()
  const ids = await page.evaluate(async () => {
    const { kontor } = globalThis as unknown as WithKontor
    const today = new Date().toISOString().slice(0, 10)
    const groups = await kontor.groups.list({ today })
    const groupId = groups.ok ? (groups.value.groups[0]?.id ?? 0) : 0
    const group = await kontor.groups.get({ id: groupId, today })
    const lists = await kontor.distributionLists.list({})
    const mailings = await kontor.mailings.list({})
    const companies = await kontor.lists.rows({
      list: 'organisation',
      offset: 0,
      limit: 2,
      filter: { kinds: ['company'] },
      sort: [{ column: 'lastVisitOn', direction: 'descending' }],
    })
    const visits = await kontor.lists.rows({
      list: 'visit',
      offset: 0,
      limit: 1,
      filter: {},
      sort: [{ column: 'occurredOn', direction: 'descending' }],
    })
    return {
      groupId,
      mailingId: mailings.ok ? (mailings.value.mailings[0]?.id ?? 0) : 0,
      listId: lists.ok ? (lists.value.lists[0]?.id ?? 0) : 0,
      organisationId: companies.ok ? (companies.value.rows[0]?.id ?? 0) : 0,
      otherId: companies.ok ? (companies.value.rows[1]?.id ?? 0) : 0,
      visitId: visits.ok ? (visits.value.rows[0]?.id ?? 0) : 0,
      meetingId: group.ok ? (group.value.meetings[0]?.id ?? 0) : 0,
      personId: group.ok ? (group.value.memberships[0]?.person.id ?? 0) : 0,
      otherPersonId: group.ok ? (group.value.memberships[1]?.person.id ?? 0) : 0,
    }
  })
  const company = `#/organisations/${ids.organisationId}`
  const group = `#/groups/${ids.groupId}`
  return [
    { name: 'start', hash: '#/start' },
    { name: 'organisations', hash: '#/organisations' },
    { name: 'organisation', hash: company },
    { name: 'organisation-people', hash: `${company}?tab=people` },
    { name: 'organisation-relations', hash: `${company}?tab=relations` },
    { name: 'organisation-establishments', hash: `${company}?tab=establishments` },
    { name: 'organisation-groups', hash: `${company}?tab=groups` },
    { name: 'organisation-documents', hash: `${company}?tab=documents` },
    { name: 'organisation-changes', hash: `${company}?tab=changes` },
    { name: 'duplicates', hash: '#/organisations/duplicates' },
    { name: 'merge', hash: `#/organisations/duplicates/${ids.organisationId}/${ids.otherId}` },
    { name: 'tasks', hash: '#/tasks' },
    { name: 'tasks-by-company', hash: '#/tasks?order=organisation&status=all' },
    { name: 'task-list', hash: '#/tasks/list' },
    { name: 'calendar', hash: '#/calendar?of=all' },
    { name: 'calendar-week', hash: '#/calendar?view=week&of=all' },
    { name: 'timeline', hash: '#/timeline' },
    { name: 'contacts', hash: '#/timeline/contacts' },
    { name: 'visits', hash: '#/timeline/visits' },
    { name: 'visit-answers', hash: '#/timeline/answers' },
    { name: 'visit-plan', hash: '#/visits/plan' },
    { name: 'visit-coverage', hash: '#/visits/plan?tab=coverage' },
    { name: 'visit-tour', hash: '#/visits/plan?tab=tour' },
    { name: 'guides', hash: '#/settings/guides' },
    { name: 'guide', hash: '#/guides/1' },
    { name: 'visit', hash: `#/visits/${ids.visitId}` },
    { name: 'people', hash: '#/people' },
    { name: 'person', hash: `#/people/${ids.personId}` },
    { name: 'merge-people', hash: `#/people/duplicates/${ids.personId}/${ids.otherPersonId}` },
    { name: 'groups', hash: '#/groups' },
    { name: 'group', hash: group },
    { name: 'group-meetings', hash: `${group}?tab=meetings` },
    { name: 'group-changes', hash: `${group}?tab=changes` },
    { name: 'group-facts', hash: `${group}?tab=facts` },
    { name: 'group-documents', hash: `${group}?tab=documents` },
    { name: 'meeting', hash: `#/meetings/${ids.meetingId}` },
    { name: 'distribution-lists', hash: '#/distribution-lists' },
    { name: 'distribution-list', hash: `#/distribution-lists/${ids.listId}` },
    { name: 'mailings', hash: '#/mailings' },
    { name: 'mailing-new', hash: `#/mailings/new?list=${ids.listId}` },
    { name: 'mailing', hash: `#/mailings/${ids.mailingId}` },
    { name: 'themes', hash: '#/themes' },
    { name: 'own-fields', hash: '#/settings/own-fields' },
    { name: 'city-month', hash: '#/city-month' },
    { name: 'city-month-welcome', hash: '#/city-month?tab=welcome' },
    { name: 'city-month-departures', hash: '#/city-month?tab=departures' },
    { name: 'city-month-list', hash: '#/city-month?tab=list' },
    { name: 'reports', hash: '#/reports' },
    { name: 'search', hash: '#/search?text=metall' },
    { name: 'search-of-one-kind', hash: '#/search?text=be&kind=person' },
    { name: 'imports', hash: '#/imports' },
    { name: 'move', hash: '#/imports/move' },
    { name: 'bin', hash: '#/bin' },
    { name: 'backups', hash: '#/backups' },
    { name: 'desks', hash: '#/desks' },
    { name: 'conflicts', hash: '#/conflicts' },
    { name: 'staff', hash: '#/staff' },
    { name: 'settings', hash: '#/settings' },
    { name: 'code-list', hash: '#/settings/code-lists/WZ2025' },
    { name: 'about', hash: '#/about' },
    { name: 'no-such-page', hash: '#/gibt-es-nicht' },
  ]
}

/** Opens a screen and waits until nothing spins any more. */
export async function show(page: Page, { hash }: Screen): Promise<void> {
  await page.evaluate((target) => {
    location.hash = target
  }, hash)
  // the former page and its heading are there until the next one has been drawn
  await page.waitForFunction(() => {
    const { __TSR_ROUTER__: router } = globalThis as unknown as WithRouter
    return location.hash.split('?')[0] === `#${router.state.resolvedLocation?.pathname ?? ''}`
  })
  // what is shown while Kontor still opens has a heading too, but no frame around it
  await page.locator('#content h1').first().waitFor()
  await page.waitForFunction(() => document.querySelector('#content [role="progressbar"]') === null)
  // a grid is there before its rows have come and are drawn
  await page.waitForFunction(
    () =>
      document.querySelector('.ag-root') === null ||
      (document.querySelector('.ag-row[row-id]') !== null &&
        document.querySelector('.ag-row-loading') === null),
  )
}
