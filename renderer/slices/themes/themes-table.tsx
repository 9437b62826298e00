import { Link } from '@tanstack/react-router'
import { useEffect, useRef, type ReactNode } from 'react'
import type { ThemeRow } from '../../../preload/contract/themes.ts'
import { api } from '../../kit/data/api.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { formatDay, formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { IconButton } from '../../kit/ui/button.tsx'
import { EditIcon, MoreIcon } from '../../kit/ui/icons.ts'
import { MenuButton } from '../../kit/ui/menu.tsx'
import { Badge } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'

interface ThemesTableProps {
  readonly label: string
  readonly themes: readonly ThemeRow[]
  /** Brought into sight and marked: somebody came from there. */
  readonly markedId: number | undefined
  readonly onEdit: (theme: ThemeRow) => void
  readonly onEnd: (theme: ThemeRow) => void
}

/** Themes with what is filed under them. */
export function ThemesTable({ label, themes, markedId, onEdit, onEnd }: ThemesTableProps): ReactNode {
  return (
    <Table
      className="themes-table"
      label={label}
      rows={themes}
      rowKey={(theme) => theme.id}
      columns={[
        {
          id: 'theme',
          title: t('themes.column.theme'),
          cell: (theme) => <Theme theme={theme} isMarked={theme.id === markedId} />,
        },
        { id: 'valid', title: t('themes.column.valid'), cell: ({ fields }) => validText(fields) },
        {
          id: 'organisations',
          title: t('themes.column.organisations'),
          isNumber: true,
          cell: ({ id, fields, organisations }) => (
            <Count label={t('themes.column.organisations')}>
              {organisations === 0 ? (
                <None />
              ) : (
                <Link
                  to="/organisations"
                  search={{ themeId: id }}
                  aria-label={t('themes.showOrganisations', { count: organisations, name: fields.name })}
                >
                  {formatNumber(organisations)}
                </Link>
              )}
            </Count>
          ),
        },
        {
          id: 'groups',
          title: t('themes.column.groups'),
          isNumber: true,
          cell: ({ id, fields, groups }) => (
            <Count label={t('themes.column.groups')}>
              {groups === 0 ? (
                <None />
              ) : (
                <Link
                  to="/groups"
                  search={{ themeId: id }}
                  aria-label={t('themes.showGroups', { count: groups, name: fields.name })}
                >
                  {formatNumber(groups)}
                </Link>
              )}
            </Count>
          ),
        },
        {
          id: 'visits',
          title: t('themes.column.visits'),
          isNumber: true,
          cell: ({ id, fields, visits }) => (
            <Count label={t('themes.column.visits')}>
              {visits === 0 ? (
                <None />
              ) : (
                <Link
                  to="/timeline"
                  search={{ themeId: id, kinds: ['visit'] }}
                  aria-label={t('themes.showVisits', { count: visits, name: fields.name })}
                >
                  {formatNumber(visits)}
                </Link>
              )}
            </Count>
          ),
        },
        {
          id: 'contacts',
          title: t('themes.column.contacts'),
          isNumber: true,
          cell: ({ id, fields, contacts }) => (
            <Count label={t('themes.column.contacts')}>
              {contacts === 0 ? (
                <None />
              ) : (
                <Link
                  to="/timeline"
                  search={{ themeId: id, kinds: ['contact'] }}
                  aria-label={t('themes.showContacts', { count: contacts, name: fields.name })}
                >
                  {formatNumber(contacts)}
                </Link>
              )}
            </Count>
          ),
        },
        {
          id: 'actions',
          title: t('themes.column.actions'),
          isTitleHidden: true,
          cell: (theme) => <Actions theme={theme} onEdit={onEdit} onEnd={onEnd} />,
        },
      ]}
    />
  )
}

function None(): ReactNode {
  return <span className="themes-none">0</span>
}

interface CountProps {
  readonly label: string
  readonly children: ReactNode
}

/** A figure that brings its column's title along where the table has become a stack. */
function Count({ label, children }: CountProps): ReactNode {
  return (
    <>
      {children}
      <span className="themes-count-label">{label}</span>
    </>
  )
}

/** "seit 1.1.2024", "1.1.2020 – 31.12.2023" */
function validText({ validFrom, validTo }: ThemeRow['fields']): string {
  const from = formatDay(validFrom)
  if (validTo !== null) return t('themes.valid.fromTo', { from, to: formatDay(validTo) })
  return validFrom > today() ? t('themes.valid.fromFuture', { from }) : t('themes.valid.from', { from })
}

interface ThemeProps {
  readonly theme: ThemeRow
  readonly isMarked: boolean
}

function Theme({ theme, isMarked }: ThemeProps): ReactNode {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isMarked) place.current?.scrollIntoView({ block: 'center' })
  }, [isMarked])
  return (
    <div className="themes-name" ref={place} {...(isMarked && { 'data-marked': true, 'aria-current': true })}>
      <span className="themes-title">
        {theme.fields.name} {theme.fields.inFocus && <Badge tone="info">{t('themes.inFocus')}</Badge>}
      </span>
      {theme.succeededBy && (
        <span className="themes-note">
          {t('themes.succeededBy')}{' '}
          <Link to="/themes" search={{ themeId: theme.succeededBy.id }}>
            {theme.succeededBy.name}
          </Link>
        </span>
      )}
      {theme.fields.description.trim() !== '' && (
        <span className="themes-note">{theme.fields.description}</span>
      )}
    </div>
  )
}

type ActionsProps = Pick<ThemesTableProps, 'onEdit' | 'onEnd'> & { readonly theme: ThemeRow }

function Actions({ theme, onEdit, onEnd }: ActionsProps): ReactNode {
  const label = `${t('ui.more')}: ${theme.fields.name}`
  const isLasting = theme.fields.validTo === null || theme.fields.validTo >= today()
  return (
    <MenuButton
      label={label}
      groups={[
        {
          entries: [
            {
              id: 'edit',
              label: t('themes.edit.short'),
              icon: <EditIcon />,
              does: api.themes.update,
              run: () => onEdit(theme),
            },
            ...(isLasting
              ? [{ id: 'end', label: t('themes.end.menu'), does: api.themes.update, run: () => onEnd(theme) }]
              : []),
          ],
        },
      ]}
    >
      <IconButton label={label} icon={<MoreIcon />} size="small" />
    </MenuButton>
  )
}
