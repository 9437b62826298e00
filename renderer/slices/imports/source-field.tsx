import { useState, type ReactNode } from 'react'
import type { ImportProfile } from '../../../preload/contract/import-plan.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { formatDay } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Select } from '../../kit/ui/select.tsx'
import { SourceDialog } from './source-dialog.tsx'

interface SourceFieldProps {
  readonly value: number | null
  /** Source that the same headings came from last time. */
  readonly remembered: number | null
  readonly suggestedName: string
  readonly onChange: (profileId: number | null) => void
}

/** Which register the file is an issue of: a known source, a new one, or none. */
export function SourceField({ value, remembered, suggestedName, onChange }: SourceFieldProps): ReactNode {
  const query = useData(api.importProfiles.list, {})
  const [edited, setEdited] = useState<ImportProfile | 'new' | null>(null)
  return (
    <QueryView query={query}>
      {({ profiles }) => {
        const chosen = profiles.find(({ id }) => id === value)
        return (
          <>
            <div className="imports-source">
              <Select
                className="imports-source-choice"
                label={t('imports.source.question')}
                choices={[
                  ...profiles.map(({ id, name, lastImport }) => ({
                    value: String(id),
                    label: name,
                    note:
                      lastImport === null
                        ? t('imports.source.neverRead')
                        : t('imports.source.lastRead', {
                            day: formatDay(lastImport.at),
                            file: lastImport.fileName,
                          }),
                  })),
                  { value: 'none', label: t('imports.source.none'), note: t('imports.source.none.note') },
                ]}
                value={chosen === undefined ? 'none' : String(chosen.id)}
                onChange={(id) => onChange(id === 'none' ? null : Number(id))}
              />
              {chosen && <Button onPress={() => setEdited(chosen)}>{t('imports.source.edit')}</Button>}
              <Button onPress={() => setEdited('new')}>{t('imports.source.new')}</Button>
            </div>
            <p className="imports-quiet">
              {chosen ? `${sourceSentence(chosen)}.` : t('imports.source.none.hint')}
              {chosen && chosen.id === remembered && ` ${t('imports.source.remembered')}`}
            </p>
            <SourceDialog
              source={edited === 'new' ? null : edited}
              suggestedName={suggestedName}
              isOpen={edited !== null}
              onClose={() => setEdited(null)}
              onSaved={onChange}
            />
          </>
        )
      }}
    </QueryView>
  )
}

/** A source in one line: how it is read and what it may do. */
function sourceSentence(source: ImportProfile): string {
  return [
    t(`imports.kind.${source.kind}`),
    t(source.isFullSnapshot ? 'imports.source.full.short' : 'imports.source.part.short'),
    ...(source.keptFields === null ? [] : [t('imports.source.keeps', { count: source.keptFields.length })]),
  ].join(' · ')
}
