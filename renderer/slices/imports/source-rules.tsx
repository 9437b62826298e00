import type { ReactNode } from 'react'
import {
  differencePolicies,
  emptyPolicies,
  type ProfileFields,
} from '../../../preload/contract/import-plan.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Checkbox } from '../../kit/ui/checkbox.tsx'
import { Select } from '../../kit/ui/select.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { keeps, isRuled, policyOf, withKept, withPolicy } from './source-defaults.ts'
import { fieldText } from './draft-words.ts'
import { useImportTargets } from './import-targets.ts'

interface SourceRulesProps {
  readonly source: ProfileFields
  readonly onChange: (source: ProfileFields) => void
}

/** Which fields a source may set, and how far. */
export function SourceRules({ source, onChange }: SourceRulesProps): ReactNode {
  const targets = useImportTargets()
  const rows = targets.map((field) => ({ field, name: fieldText(field) }))
  return (
    <Table
      className="imports-rules"
      label={t('imports.rules')}
      rows={rows}
      rowKey={({ field }) => field}
      columns={[
        {
          id: 'field',
          title: t('imports.rules.field'),
          cell: ({ field, name }) => (
            <Checkbox
              isSelected={keeps(source, field)}
              isDisabled={field === 'name'}
              onChange={(isKept) => onChange(withKept(source, field, isKept, targets))}
            >
              {name}
            </Checkbox>
          ),
        },
        {
          id: 'different',
          title: t('imports.rules.different'),
          cell: ({ field, name }) =>
            keeps(source, field) ? (
              isRuled(field) && (
                <Select
                  label={`${name}: ${t('imports.rules.different')}`}
                  isLabelHidden
                  choices={differencePolicies.map((value) => ({
                    value,
                    label: t(`imports.rules.different.${value}`),
                  }))}
                  value={policyOf(source, field).whenDifferent}
                  onChange={(whenDifferent) =>
                    onChange(withPolicy(source, { ...policyOf(source, field), whenDifferent }))
                  }
                />
              )
            ) : (
              <span className="imports-quiet">{t('imports.rules.discarded')}</span>
            ),
        },
        {
          id: 'empty',
          title: t('imports.rules.empty'),
          cell: ({ field, name }) =>
            keeps(source, field) &&
            isRuled(field) && (
              <Select
                label={`${name}: ${t('imports.rules.empty')}`}
                isLabelHidden
                choices={emptyPolicies.map((value) => ({ value, label: t(`imports.rules.empty.${value}`) }))}
                value={policyOf(source, field).whenEmpty}
                onChange={(whenEmpty) =>
                  onChange(withPolicy(source, { ...policyOf(source, field), whenEmpty }))
                }
              />
            ),
        },
      ]}
    />
  )
}
