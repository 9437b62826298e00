import { useState, type ReactNode } from 'react'
import { Chips, RemovableChips } from '../ui/chips.tsx'
import { Markdown } from '../ui/markdown.tsx'
import { Card, EmptyState } from '../ui/page.tsx'
import { Table } from '../ui/table.tsx'
import { Tabs } from '../ui/tabs.tsx'

const people = [
  { id: '1', label: 'Sabine Köhler', note: 'Geschäftsführerin' },
  { id: '2', label: 'Jürgen Voß', note: 'Prokurist' },
]
const rows = [
  { id: 1, district: 'Kirchhellen', visits: 12 },
  { id: 2, district: 'Boy', visits: 1204 },
]

export function ListSamples(): ReactNode {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(['1']))
  const [one, setOne] = useState<ReadonlySet<string>>(new Set(['2']))
  const [tab, setTab] = useState<'table' | 'note'>('table')
  return (
    <Card title="Listen">
      <Chips label="Mehrere" chips={people} selected={chosen} onChange={setChosen} />
      <Chips label="Eine" mode="single" chips={people} selected={one} onChange={setOne} />
      <Chips label="Keine" chips={[]} selected={chosen} onChange={setChosen} empty="Noch niemand." />
      <RemovableChips label="Filter" chips={people} onRemove={() => undefined} />
      <Tabs
        label="Seiten"
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            id: 'table',
            label: 'Tabelle',
            count: rows.length,
            content: (
              <Table
                label="Besuche nach Stadtteil"
                rows={rows}
                rowKey={(row) => row.id}
                columns={[
                  { id: 'district', title: 'Stadtteil', cell: (row) => row.district },
                  { id: 'visits', title: 'Besuche', isNumber: true, cell: (row) => row.visits },
                ]}
              />
            ),
          },
          {
            id: 'note',
            label: 'Notiz',
            content: (
              <>
                <Markdown
                  text={
                    'Ein **fetter** und *schräger* Satz.\n\n- erstens\n- zweitens\n\n> Zitat\n\n<b>kein HTML</b>'
                  }
                />
                <EmptyState>Sonst nichts.</EmptyState>
              </>
            ),
          },
        ]}
      />
    </Card>
  )
}
