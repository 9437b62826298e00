import './parts.css'
import { useState, type ReactNode } from 'react'
import type { FormerName } from '../../../preload/contract/organisation-parts.ts'
import type { OrganisationDetail } from '../../../preload/contract/organisations.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { FormDialog } from '../../kit/form/form-dialog.tsx'
import { spanText } from '../../kit/i18n/span-text.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { AddIcon } from '../../kit/ui/icons.ts'
import { FormerNameForm } from './former-name-form.tsx'
import { PartButtons } from './part-buttons.tsx'
import { SectorForm } from './sector-form.tsx'
import { Sector } from './sector.tsx'

interface PartProps {
  readonly detail: OrganisationDetail
}

/** What a company may have several of, below its facts. */
export function FactParts({ detail }: PartProps): ReactNode {
  return (
    <>
      <FurtherSectors detail={detail} />
      <FormerNames detail={detail} />
    </>
  )
}

interface PartSectionProps {
  readonly title: string
  readonly add: string
  readonly onAdd: () => void
  /** One `li` each. */
  readonly children: readonly ReactNode[]
}

function PartSection({ title, add, onAdd, children }: PartSectionProps): ReactNode {
  return (
    <section className="fact-part" aria-label={title}>
      {children.length > 0 && (
        <>
          <h3 className="fact-part-title">{title}</h3>
          <ul className="part-list">{children}</ul>
        </>
      )}
      <Button
        does={api.organisationParts.addFormerName}
        size="small"
        variant="quiet"
        icon={<AddIcon />}
        onPress={onAdd}
      >
        {add}
      </Button>
    </section>
  )
}

function FurtherSectors({ detail }: PartProps): ReactNode {
  const [isAdding, setAdding] = useState(false)
  const remove = useCommand(api.organisationParts.removeSector, {
    done: t('organisations.furtherSectors.removed'),
    undo: true,
  })
  const close = (): void => setAdding(false)
  const title = t('organisations.furtherSectors.add')
  return (
    <>
      <PartSection title={t('organisations.field.furtherSectors')} add={title} onAdd={() => setAdding(true)}>
        {detail.furtherSectors.map(({ id, version, code, edition }) => (
          <li key={id}>
            <span>
              <Sector code={code} edition={edition} />
            </span>
            <PartButtons name={code} onRemove={() => void remove.run({ id, version })} />
          </li>
        ))}
      </PartSection>
      <FormDialog title={title} isOpen={isAdding} onClose={close} size="small">
        <SectorForm detail={detail} onClose={close} />
      </FormDialog>
    </>
  )
}

function FormerNames({ detail }: PartProps): ReactNode {
  const [edited, setEdited] = useState<FormerName | 'new' | null>(null)
  const remove = useCommand(api.organisationParts.removeFormerName, {
    done: t('organisations.formerNames.removed'),
    undo: true,
  })
  const close = (): void => setEdited(null)
  return (
    <>
      <PartSection
        title={t('organisations.field.formerNames')}
        add={t('organisations.formerNames.add')}
        onAdd={() => setEdited('new')}
      >
        {detail.formerNames.map((formerName) => {
          const { id, version, name, validFrom, validTo } = formerName
          return (
            <li key={id}>
              <span>
                {name}
                <span className="part-note">{spanText(validFrom, validTo)}</span>
              </span>
              <PartButtons
                name={name}
                onEdit={() => setEdited(formerName)}
                onRemove={() => void remove.run({ id, version })}
              />
            </li>
          )
        })}
      </PartSection>
      <FormDialog
        title={t(edited === 'new' ? 'organisations.formerNames.add' : 'organisations.formerNames.edit')}
        isOpen={edited !== null}
        onClose={close}
        size="small"
      >
        <FormerNameForm detail={detail} formerName={edited === 'new' ? null : edited} onClose={close} />
      </FormDialog>
    </>
  )
}
