import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

type ColourScheme = 'light' | 'dark'

/** What axe finds, short enough to be read in a failed test; in the dark, where only the colours differ, only in these. */
export async function violations(
  page: Page,
  where: string,
  scheme: ColourScheme = 'light',
): Promise<readonly string[]> {
  // the page has no frames whose results axe would put together in a second page
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  const { violations: found } = await (scheme === 'dark' ? axe.withRules('color-contrast') : axe).analyze()
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${where}: ${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  )
}
