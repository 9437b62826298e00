import type { ReactNode } from 'react'
import { Button, IconButton, type ButtonVariant } from '../ui/button.tsx'
import { AddIcon, BackupIcon, CompaniesIcon, EditIcon } from '../ui/icons.ts'
import { Badge, Card, EmptyState, KeyFigure, Notice } from '../ui/page.tsx'
import { ProgressBar, Spinner } from '../ui/progress-bar.tsx'
import type { Tone } from '../ui/tone.tsx'

const variants: readonly ButtonVariant[] = ['primary', 'secondary', 'quiet', 'danger', 'link']
const tones: readonly Tone[] = ['neutral', 'info', 'success', 'warning', 'danger']
const colours = [
  'canvas',
  'surface',
  'surface-soft',
  'surface-raised',
  'accent',
  'accent-soft',
  'danger-soft',
  'warning-soft',
  'success-soft',
  'neutral-soft',
]

export function PageSamples(): ReactNode {
  return (
    <>
      <Card title="Farben">
        <div className="gallery-swatches">
          {colours.map((name) => (
            <div
              key={name}
              className="gallery-swatch"
              style={{
                background: `var(--${name})`,
                ...(name === 'accent' && { color: 'var(--on-accent)' }),
              }}
            >
              {name}
            </div>
          ))}
        </div>
      </Card>
      <Card title="Schrift">
        <h1 className="page-title">Seitentitel</h1>
        <h2 className="card-title">Kartentitel</h2>
        <p>
          Fließtext mit <strong>Betonung</strong>, <em>Hervorhebung</em> und DIN 91379: Ćosić, Yılmaz,
          Bærland, Łódź, Ș̌, Ḥ̄, A̋, C̀, Ĉ̄, ǅ, Ǧ, ẞ
        </p>
        <p className="field-help">Hinweis unter einem Feld</p>
      </Card>
      <Card title="Schaltflächen">
        {[false, true].map((isDisabled) => (
          <div key={String(isDisabled)} className="gallery-row">
            {variants.map((variant) => (
              <Button key={variant} variant={variant} isDisabled={isDisabled}>
                {variant}
              </Button>
            ))}
            <Button icon={<AddIcon />} isDisabled={isDisabled}>
              mit Bild
            </Button>
            <Button size="small" isDisabled={isDisabled}>
              klein
            </Button>
            <IconButton label="Bearbeiten" shortcut="F2" icon={<EditIcon />} isDisabled={isDisabled} />
            <IconButton
              label="Bearbeiten, umrandet"
              variant="secondary"
              icon={<EditIcon />}
              isDisabled={isDisabled}
            />
          </div>
        ))}
      </Card>
      <Card title="Marken und Meldungen">
        <div className="gallery-row">
          {tones.map((tone) => (
            <Badge key={tone} tone={tone}>
              {tone}
            </Badge>
          ))}
        </div>
        {tones.map((tone) => (
          <Notice
            key={tone}
            tone={tone}
            title={`Überschrift ${tone}`}
            actions={<Button size="small">Tun</Button>}
          >
            Was geschehen ist und was zu tun ist.
          </Notice>
        ))}
      </Card>
      <Card title="Kennzahlen" count={3}>
        <div className="gallery-row">
          <KeyFigure label="Unternehmen" value={204_318} />
          <KeyFigure label="Besuche" value={37} note="Vorjahr: 29" />
          <KeyFigure label="Anteil" value="42 %" />
        </div>
      </Card>
      <Card title="Fortschritt">
        <ProgressBar label="Import" share={0.42} valueText="1.680 von 4.000" />
        <ProgressBar label="Sicherung" share={null} />
        <Spinner label="Wird geladen" />
      </Card>
      <Card title="Leer">
        <EmptyState
          icon={<CompaniesIcon />}
          title="Noch keine Unternehmen"
          actions={<Button variant="primary">Register einlesen</Button>}
        >
          Was als Nächstes zu tun ist.
        </EmptyState>
        <EmptyState icon={<BackupIcon />}>Leise, innerhalb einer Karte.</EmptyState>
      </Card>
    </>
  )
}
