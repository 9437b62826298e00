import type { ReactNode } from 'react'
import { api } from '../../kit/data/api.ts'
import { t } from '../../kit/i18n/translate.ts'
import { IconButton } from '../../kit/ui/button.tsx'
import { DeleteIcon, EditIcon } from '../../kit/ui/icons.ts'

interface PartButtonsProps {
  /** What tells it from the others: "30.6.2024". */
  readonly name: string
  readonly onEdit?: () => void
  readonly onRemove: () => void
}

/** Corrects or takes away one of several things that a company has. */
export function PartButtons({ name, onEdit, onRemove }: PartButtonsProps): ReactNode {
  return (
    <span className="part-buttons">
      {onEdit && (
        <IconButton
          does={api.organisationParts.changeHeadcount}
          size="small"
          label={t('organisations.part.edit', { name })}
          icon={<EditIcon />}
          onPress={onEdit}
        />
      )}
      <IconButton
        does={api.organisationParts.changeHeadcount}
        size="small"
        label={t('organisations.part.remove', { name })}
        icon={<DeleteIcon />}
        onPress={onRemove}
      />
    </span>
  )
}
