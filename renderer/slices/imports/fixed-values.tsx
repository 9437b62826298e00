import type { ReactNode } from 'react'
import { unstoredFields, type ImportField } from '../../../preload/contract/import-fields.ts'
import { t } from '../../kit/i18n/translate.ts'
import { IconButton } from '../../kit/ui/button.tsx'
import { CloseIcon } from '../../kit/ui/icons.ts'
import { Card } from '../../kit/ui/page.tsx'
import { Select } from '../../kit/ui/select.tsx'
import { TextField } from '../../kit/ui/text-field.tsx'
import { withFixed, type Mapping } from './wizard-state.ts'
import { fieldText } from './draft-words.ts'
import { useImportTargets } from './import-targets.ts'

interface FixedValuesProps {
  readonly mapping: Mapping
  readonly onChange: (mapping: Mapping) => void
}

const never: ReadonlySet<ImportField> = new Set([...unstoredFields, 'name'])

/** Fields without a column that have the same value for every row, e.g. the city of a city's own list. */
export function FixedValues({ mapping, onChange }: FixedValuesProps): ReactNode {
  const taken = new Set([...mapping.columns.values()].map(({ field }) => field))
  const free = useImportTargets()
    .filter((field) => !taken.has(field) && !never.has(field) && !mapping.fixed.has(field))
    .map((field) => ({ value: field, label: fieldText(field) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'de'))
  return (
    <Card title={t('imports.fixed')}>
      <p className="imports-quiet">{t('imports.fixed.lead')}</p>
      {[...mapping.fixed].map(([field, value]) => (
        <div key={field} className="imports-fixed-row">
          <TextField
            label={fieldText(field)}
            value={value}
            onChange={(typed) => onChange(withFixed(mapping, field, typed))}
            takesFocus={value === ''}
          />
          <IconButton
            label={t('imports.fixed.remove', { field: fieldText(field) })}
            icon={<CloseIcon />}
            onPress={() => onChange(withFixed(mapping, field, null))}
          />
        </div>
      ))}
      <Select
        className="imports-target"
        label={t('imports.fixed.add')}
        isLabelHidden
        placeholder={t('imports.fixed.add')}
        choices={free}
        value={null}
        onChange={(field) => onChange(withFixed(mapping, field, ''))}
      />
    </Card>
  )
}
