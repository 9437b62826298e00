import { useState, type ReactNode } from 'react'
import { labelSheetNames, labelSheets, labelsOn } from '../../../preload/contract/labels.ts'
import type { AudienceInput } from '../../../preload/contract/mailings.ts'
import { api } from '../../kit/data/api.ts'
import { send } from '../../kit/data/use-command.ts'
import { formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Checkbox } from '../../kit/ui/checkbox.tsx'
import { PdfIcon } from '../../kit/ui/icons.ts'
import { NumberField } from '../../kit/ui/number-field.tsx'
import { Select } from '../../kit/ui/select.tsx'
import type { ComposePart } from './compose-values.ts'

interface LabelsProps extends ComposePart {
  readonly audience: AudienceInput
  readonly isDisabled: boolean
}

/** Labels as a PDF that is opened in the workstation's viewer, from where it is printed. */
export function LabelsPart({ values, change, audience, isDisabled }: LabelsProps): ReactNode {
  const [isMaking, setMaking] = useState(false)
  const { sheet, start, hasGrid } = values
  const make = async (): Promise<void> => {
    setMaking(true)
    const printed = await send(api.reports.labels, { audience, sheet, start: start ?? 1, hasGrid })
    setMaking(false)
    if (printed.ok) await send(api.reports.open, { reportId: printed.value.reportId })
  }
  return (
    <div className="mailing-how mailing-labels">
      <Select
        label={t('mailings.labels.sheet')}
        choices={labelSheetNames.map((value) => ({
          value,
          label: t('mailings.labels.sheetText', {
            name: value,
            width: formatNumber(labelSheets[value].width, 1),
            height: formatNumber(labelSheets[value].height, 1),
          }),
        }))}
        value={sheet}
        onChange={(next) => change({ sheet: next })}
      />
      <NumberField
        label={t('mailings.labels.start')}
        value={start}
        onChange={(next) => change({ start: next })}
        minimum={1}
        maximum={labelsOn(sheet)}
      />
      <Checkbox isSelected={hasGrid} onChange={(next) => change({ hasGrid: next })}>
        {t('mailings.labels.grid')}
      </Checkbox>
      <div className="mailing-output">
        <Button icon={<PdfIcon />} isDisabled={isDisabled || isMaking} onPress={() => void make()}>
          {t('mailings.labels.make')}
        </Button>
      </div>
    </div>
  )
}
