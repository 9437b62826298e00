import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { PersonPair } from '../../../preload/contract/duplicates.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useCommand } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Card } from '../../kit/ui/page.tsx'

/** Persons who may stand in Kontor twice; nothing where there are none. */
export function PersonPairs(): ReactNode {
  const query = useData(api.duplicates.people, {})
  return (
    <QueryView query={query}>
      {({ pairs }) =>
        pairs.length === 0 ? null : (
          <Card title={t('duplicates.people')} count={pairs.length}>
            <ul className="pairs">
              {pairs.map((pair) => (
                <li key={`${String(pair.left.id)}-${String(pair.right.id)}`}>
                  <Pair pair={pair} />
                </li>
              ))}
            </ul>
          </Card>
        )
      }
    </QueryView>
  )
}

function Pair({ pair: { left, right, shared } }: { readonly pair: PersonPair }): ReactNode {
  const navigate = useNavigate()
  const distinct = useCommand(api.duplicates.markPeopleDistinct, {
    done: t('duplicates.distinct.done'),
    undo: true,
  })
  const label = t('duplicates.pair', { left: left.name, right: right.name })
  return (
    <article className="pair" aria-label={label}>
      <div className="pair-sides">
        {[left, right].map((side) => (
          <div key={side.id}>
            <Link to="/people/$personId" params={{ personId: side.id }}>
              {side.name}
            </Link>
            <p className="pair-note">{side.note}</p>
          </div>
        ))}
      </div>
      <p>
        {t('duplicates.for')}:{' '}
        {[
          t('duplicates.evidence.name.equal'),
          ...shared.map((reason) => t(`duplicates.people.shared.${reason}`)),
        ].join(', ')}
      </p>
      <div className="pair-actions">
        <Button
          size="small"
          aria-label={`${t('duplicates.merge.open')} ${label}`}
          onPress={() =>
            void navigate({
              to: '/people/duplicates/$leftId/$rightId',
              params: { leftId: left.id, rightId: right.id },
            })
          }
        >
          {t('duplicates.merge.open')}
        </Button>
        <Button
          does={api.duplicates.markPeopleDistinct}
          size="small"
          variant="quiet"
          aria-label={`${t('duplicates.distinct')}: ${label}`}
          isDisabled={distinct.isRunning}
          onPress={() => void distinct.run({ leftId: left.id, rightId: right.id })}
        >
          {t('duplicates.distinct')}
        </Button>
      </div>
    </article>
  )
}
