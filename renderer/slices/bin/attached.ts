import type { Attached } from '../../../preload/contract/bin.ts'
import { formatNumber } from '../../kit/i18n/format.ts'
import { lookUp } from '../../kit/i18n/translate.ts'

/** "Besuche: 3", "Aufgaben: 2"; links and what only the machine needs are not said. */
export const attachedTexts = (attached: Attached): readonly string[] =>
  attached.flatMap(({ entity, count }) => lookUp(`bin.count.${entity}`, { count: formatNumber(count) }) ?? [])
