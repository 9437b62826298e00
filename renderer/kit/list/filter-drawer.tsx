import { useState, type ReactNode } from 'react'
import type { ConditionGroup, ListName } from '../../../preload/contract/lists.ts'
import { t } from '../i18n/translate.ts'
import { Button } from '../ui/button.tsx'
import { Drawer } from '../ui/dialog.tsx'
import { FilterIcon } from '../ui/icons.ts'
import { countOf } from './conditions.ts'
import type { ListFace } from './faces.ts'
import { FilterBuilder } from './filter-builder.tsx'

interface FilterDrawerProps {
  readonly list: ListName
  readonly face: ListFace
  readonly where: ConditionGroup | undefined
  readonly onWhere: (where: ConditionGroup | undefined) => void
  /** How many records the list shows now. */
  readonly total: number | undefined
}

/** The button that opens the conditions of a list, and the panel in which they are put together. */
export function FilterDrawer({ list, face, where, onWhere, total }: FilterDrawerProps): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const count = where === undefined ? 0 : countOf(where)
  return (
    <>
      <Button icon={<FilterIcon />} onPress={() => setOpen(true)}>
        {count === 0 ? t('list.filter.open') : t('list.filter.open.count', { count })}
      </Button>
      <Drawer
        title={t('list.filter')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        footer={
          total !== undefined && (
            <output className="dialog-footer-note">{t('list.filter.found', { count: total })}</output>
          )
        }
      >
        {isOpen && <FilterBuilder list={list} face={face} where={where} onWhere={onWhere} />}
      </Drawer>
    </>
  )
}
