import './settings.css'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { colourSchemes, languages } from '../../../preload/contract/desktop.ts'
import { office as officeContract } from '../../../preload/contract/office.ts'
import { savePreferences, usePreferences } from '../../kit/data/preferences.ts'
import { api, type AnswerOf } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useCommand } from '../../kit/data/use-command.ts'
import { renewed, useData } from '../../kit/data/use-data.ts'
import { FormText } from '../../kit/form/form-fields.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useRecordForm } from '../../kit/form/use-record-form.ts'
import { FormPart } from '../../kit/form/form-part.tsx'
import { t } from '../../kit/i18n/translate.ts'
import { OnlyFor } from '../../kit/roles/only-for.tsx'
import { RadioGroup } from '../../kit/ui/checkbox.tsx'
import { Card, Page, PageHeader } from '../../kit/ui/page.tsx'
import { Select } from '../../kit/ui/select.tsx'
import { VisitPlanRuleCard } from '../visit-planning/index.ts'
import { CodeListsCard } from './code-lists-card.tsx'
import { NotificationsCard } from './notifications-card.tsx'
import { OutsideCard } from './outside-card.tsx'

type Office = AnswerOf<typeof api.office.get>

/** This workstation's look and language; the office and its staff; the lists by which codes are known. */
export function SettingsScreen(): ReactNode {
  const office = useData(api.office.get, {})
  return (
    <Page className="settings">
      <PageHeader title={t('settings.title')} />
      <LookCard />
      <OutsideCard />
      <QueryView query={office}>
        {(data) => (
          <>
            <OfficeCard office={data} />
            <StaffCard office={data} />
            <OnlyFor needs="manager" isSilent>
              <NotificationsCard confirmed={data.lawfulNotifications} />
            </OnlyFor>
          </>
        )}
      </QueryView>
      <VisitPlanRuleCard />
      <CodeListsCard />
      <Card title={t('ownFields.title')}>
        <p>{t('ownFields.what')}</p>
        <p>
          <Link to="/settings/own-fields">{t('settings.ownFields')}</Link>
        </p>
      </Card>
      <Card title={t('guides.title')}>
        <p>{t('guides.what')}</p>
        <p>
          <Link to="/settings/guides">{t('settings.guides')}</Link>
        </p>
      </Card>
      <p>
        <Link to="/about">{t('command.help.about')}</Link>
      </p>
    </Page>
  )
}

function LookCard(): ReactNode {
  const preferences = usePreferences()
  return (
    <Card title={t('settings.look')}>
      <div className="settings-look">
        <RadioGroup
          label={t('settings.language')}
          choices={languages.map((value) => ({ value, label: t(`settings.language.${value}`) }))}
          value={preferences.language}
          onChange={(language) => void savePreferences({ ...preferences, language })}
        />
        <RadioGroup
          label={t('settings.colourScheme')}
          choices={colourSchemes.map((value) => ({ value, label: t(`settings.colourScheme.${value}`) }))}
          value={preferences.colourScheme}
          onChange={(colourScheme) => void savePreferences({ ...preferences, colourScheme })}
        />
      </div>
    </Card>
  )
}

function OfficeCard({ office }: { readonly office: Office }): ReactNode {
  // saving may change nothing, e.g. where a blank was typed behind the name: the form begins anew all the same
  const [round, setRound] = useState(0)
  const onSaved = (): void => void renewed(api.office.get).then(() => setRound(round + 1))
  return (
    <Card title={t('settings.office')}>
      <OfficeForm key={`${basisOf(office)}\n${round}`} office={office} onSaved={onSaved} />
    </Card>
  )
}

/** What stands for a version, which the office has not. */
const basisOf = ({ name, municipality }: Office): string => `${name}\n${municipality}`

interface OfficeFormProps {
  readonly office: Office
  readonly onSaved: () => void
}

function OfficeForm({ office, onSaved }: OfficeFormProps): ReactNode {
  const update = useCommand(api.office.update, {
    done: t('settings.office.saved'),
    undo: true,
    failures: 'caller',
  })
  const draft = useDraft({ form: 'office.edit', record: null, basis: basisOf(office) })
  const { form, ...body } = useRecordForm({
    draft,
    schema: officeContract.update.input,
    defaults: { name: office.name, municipality: office.municipality },
    path: '',
    save: (values) => update.run(values),
    onSaved,
  })
  return (
    <FormPart {...body}>
      <FormText control={form.control} name="name" label={t('setup.create.officeName')} isRequired />
      <FormText control={form.control} name="municipality" label={t('setup.create.municipality')} />
    </FormPart>
  )
}

function StaffCard({ office }: { readonly office: Office }): ReactNode {
  const setCurrent = useCommand(api.office.setCurrentStaff)
  const active = office.staff.filter((member) => member.active)
  return (
    <Card title={t('settings.staff')} count={active.length}>
      <Select
        className="settings-me"
        label={t('settings.staff.me')}
        help={t('settings.staff.me.help')}
        choices={active.map((member) => ({ value: String(member.id), label: member.name }))}
        value={String(office.currentStaffId)}
        onChange={(value) => void setCurrent.run({ id: Number(value) })}
      />
      <p>
        <Link to="/staff">{t('settings.staff.page')}</Link>
      </p>
    </Card>
  )
}
