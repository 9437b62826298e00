import { useState, type ReactNode } from 'react'
import { Checkbox, RadioGroup } from '../ui/checkbox.tsx'
import { ClockField } from '../ui/clock-field.tsx'
import { ComboBox, type Found } from '../ui/combo-box.tsx'
import { DateField } from '../ui/date-field.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { Card } from '../ui/page.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { Select } from '../ui/select.tsx'
import { SuggestField } from '../ui/suggest-field.tsx'
import { TextArea, TextField } from '../ui/text-field.tsx'

const choices = [
  { value: 'public', label: 'Öffentlich', note: 'kommt in öffentliche Berichte' },
  { value: 'nonPublic', label: 'Nichtöffentlich' },
  { value: 'confidential', label: 'Vertraulich' },
] as const
type Value = (typeof choices)[number]['value']

const companies: readonly Found[] = [
  { id: 1, name: 'Müller Maschinenbau GmbH', note: '46236 Bottrop' },
  { id: 2, name: 'Schröder Logistik KG' },
]

const codes = [
  { value: '62', name: 'Erbringung von Dienstleistungen der Informationstechnologie' },
  { value: '63', name: 'Informationsdienstleistungen' },
] as const

const states = [
  { key: 'usual', label: 'Gewöhnlich', help: 'Hinweis' },
  { key: 'error', label: 'Mit Fehler', error: 'Bitte ausfüllen.' },
  { key: 'required', label: 'Pflicht', isRequired: true },
  { key: 'disabled', label: 'Abgeschaltet', isDisabled: true },
] as const

export function FieldSamples(): ReactNode {
  const [text, setText] = useState('Ćosić & Söhne')
  const [value, setValue] = useState<Value>('nonPublic')
  const [day, setDay] = useState<string | null>('2026-03-05')
  const [time, setTime] = useState<string | null>('14:30')
  const [count, setCount] = useState<number | null>(1204)
  const [isOn, setOn] = useState(true)
  const [search, setSearch] = useState('')
  const [company, setCompany] = useState<Found | null>(null)
  const [code, setCode] = useState('62')
  return (
    <Card title="Felder">
      {states.map(({ key, ...state }) => (
        <div key={key} className="gallery-row">
          <TextField {...state} value={text} onChange={setText} placeholder="Platzhalter" />
          <Select {...state} choices={choices} value={value} onChange={setValue} />
          <DateField {...state} value={day} onChange={setDay} />
          <ClockField {...state} value={time} onChange={setTime} />
          <NumberField {...state} value={count} onChange={setCount} unit="m²" />
          <ComboBox
            {...state}
            value={company}
            onChange={setCompany}
            find={async (typed) => Promise.resolve(companies.filter((found) => found.name.includes(typed)))}
          />
          <SuggestField
            {...state}
            value={code}
            onChange={setCode}
            find={async (typed) => Promise.resolve(codes.filter((each) => each.value.startsWith(typed)))}
          />
        </div>
      ))}
      <div className="gallery-row">
        <TextArea label="Mehrere Zeilen" value={text} onChange={setText} rows={3} />
        <SearchField label="Suche" value={search} onChange={setSearch} />
        <RadioGroup label="Auswahl" choices={choices} value={value} onChange={setValue} />
        <RadioGroup
          label="Waagerecht"
          orientation="horizontal"
          choices={choices}
          value={value}
          onChange={setValue}
        />
      </div>
      <div className="gallery-row">
        <Checkbox isSelected={isOn} onChange={setOn}>
          Ankreuzfeld
        </Checkbox>
        <Checkbox isSelected={false} isIndeterminate onChange={setOn}>
          teilweise
        </Checkbox>
        <Checkbox isSelected={isOn} isDisabled onChange={setOn}>
          abgeschaltet
        </Checkbox>
      </div>
    </Card>
  )
}
