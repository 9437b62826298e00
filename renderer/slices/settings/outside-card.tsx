import type { ReactNode } from 'react'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { send } from '../../kit/data/use-command.ts'
import { renewed, useData } from '../../kit/data/use-data.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Card } from '../../kit/ui/page.tsx'

/** Before which addresses Kontor asks, and how it does so again. */
export function OutsideCard(): ReactNode {
  const query = useData(api.desktop.openedUnasked, {})
  const askAgain = async (): Promise<void> => {
    const answer = await send(api.desktop.askAgain, {}, { done: t('settings.outside.asksAgain') })
    if (answer.ok) await renewed(api.desktop.openedUnasked)
  }
  return (
    <Card title={t('settings.outside')}>
      <QueryView query={query}>
        {({ kinds }) =>
          kinds.length === 0 ? (
            <p>{t('settings.outside.asks')}</p>
          ) : (
            <>
              <p>
                {t('settings.outside.unasked', {
                  kinds: kinds.map((kind) => t(`settings.outside.${kind}`)).join(', '),
                })}
              </p>
              <div>
                <Button onPress={() => void askAgain()}>{t('settings.outside.askAgain')}</Button>
              </div>
            </>
          )
        }
      </QueryView>
    </Card>
  )
}
