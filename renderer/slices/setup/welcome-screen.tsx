import './setup.css'
import { useState, type ReactNode } from 'react'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { CreateOffice } from './create-office.tsx'
import { JoinOffice } from './join-office.tsx'
import { RestoreOffice } from './restore-office.tsx'
import type { SetupState } from './setup-state.ts'

interface WelcomeProps {
  readonly setup: SetupState
}

/** First start: set up the office, try Kontor with made-up data, join colleagues, or bring back a backup. */
export function WelcomeScreen({ setup }: WelcomeProps): ReactNode {
  const [other, setOther] = useState<'restore' | 'join' | null>(null)
  const demo = useCommand(api.setup.createDemo)
  const back = (): void => setOther(null)
  if (other === 'restore') return <RestoreOffice setup={setup} onBack={back} />
  if (other === 'join') return <JoinOffice setup={setup} onBack={back} />
  return (
    <div className="setup">
      <main className="setup-content">
        <header>
          <h1 className="setup-title">{t('setup.welcome')}</h1>
          <p className="setup-lead">{t('setup.lead')}</p>
        </header>
        <CreateOffice profileLabel={setup.profileLabel} />
        <div className="setup-others">
          <section className="setup-other">
            <h2>{t('setup.join.title')}</h2>
            <p>{t('setup.join.what')}</p>
            <Button onPress={() => setOther('join')}>{t('setup.join.begin')}</Button>
          </section>
          <section className="setup-other">
            <h2>{t('setup.demo.title')}</h2>
            <p>{t('setup.demo.what')}</p>
            <Button isDisabled={demo.isRunning} onPress={() => void demo.run({})}>
              {t('setup.demo.load')}
            </Button>
          </section>
          <section className="setup-other">
            <h2>{t('setup.restore.title')}</h2>
            <p>{t('setup.restore.what')}</p>
            <Button onPress={() => setOther('restore')}>{t('setup.restore.begin')}</Button>
          </section>
        </div>
      </main>
    </div>
  )
}
