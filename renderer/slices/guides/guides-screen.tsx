import './guide-editor.css'
import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { Control } from 'react-hook-form'
import type { z } from 'zod'
import { guideLanguages, guides as guidesContract, type Guide } from '../../../preload/contract/guides.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { send, useCommand } from '../../kit/data/use-command.ts'
import { renew, useData } from '../../kit/data/use-data.ts'
import { FormBody, FormDialog } from '../../kit/form/form-dialog.tsx'
import { FormSelect, FormText } from '../../kit/form/form-fields.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useRecordForm } from '../../kit/form/use-record-form.ts'
import { formatDay, formatNumber } from '../../kit/i18n/format.ts'
import { currentLanguage, t } from '../../kit/i18n/translate.ts'
import { Button, IconButton } from '../../kit/ui/button.tsx'
import {
  AddIcon,
  ArchiveIcon,
  CopyIcon,
  DeleteIcon,
  EditIcon,
  MoreIcon,
  OpenIcon,
  SaveIcon,
} from '../../kit/ui/icons.ts'
import { MenuButton } from '../../kit/ui/menu.tsx'
import { Badge, Card, Page, PageHeader } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'

/** The guides of the office: which there are, which are in use, and how many visits were recorded with each. */
export function GuidesScreen(): ReactNode {
  const query = useData(api.guides.list, {})
  const [isAdding, setAdding] = useState(false)
  const navigate = useNavigate()
  const readFile = async (): Promise<void> => {
    const chosen = await send(api.files.chooseGuide, {})
    if (!chosen.ok || chosen.value === null) return
    const { file } = chosen.value
    const read = await send(
      api.guides.readFile,
      { file },
      { done: ({ name }) => t('guides.fileRead', { name }), undo: true },
    )
    if (read.ok) await navigate({ to: '/guides/$editionId', params: { editionId: read.value.editionId } })
  }
  return (
    <Page>
      <PageHeader
        title={t('guides.title')}
        note={t('guides.what')}
        actions={
          <>
            <Button does={api.guides.readFile} icon={<OpenIcon />} onPress={() => void readFile()}>
              {t('guides.readFile')}
            </Button>
            <Button
              does={api.guides.create}
              variant="primary"
              icon={<AddIcon />}
              onPress={() => setAdding(true)}
            >
              {t('guides.new')}
            </Button>
          </>
        }
      />
      <QueryView query={query}>
        {({ guides }) => (
          <Card title={t('guides.title')} count={guides.length}>
            <GuidesTable guides={guides} />
          </Card>
        )}
      </QueryView>
      <FormDialog
        title={t('guides.newTitle')}
        isOpen={isAdding}
        onClose={() => setAdding(false)}
        size="small"
      >
        <NewGuideForm onClose={() => setAdding(false)} />
      </FormDialog>
    </Page>
  )
}

function GuidesTable({ guides }: { readonly guides: readonly Guide[] }): ReactNode {
  const navigate = useNavigate()
  const edit = async (guideId: number): Promise<void> => {
    const draft = await send(api.guides.draft, { guideId })
    if (draft.ok) await navigate({ to: '/guides/$editionId', params: { editionId: draft.value.id } })
  }
  return (
    <Table
      label={t('guides.title')}
      rows={guides}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          title: t('guides.name'),
          cell: ({ name, isActive }) => (
            <>
              {name} {!isActive && <Badge>{t('guides.inactive')}</Badge>}
            </>
          ),
        },
        {
          id: 'language',
          title: t('guides.language'),
          cell: ({ language }) => t(`guides.language.${language}`),
        },
        {
          id: 'editions',
          title: t('guides.editions'),
          cell: ({ editions }) => (
            <span className="guides-editions">
              {editions.map(({ id, number, releasedAt }) => (
                <Button
                  key={id}
                  variant="link"
                  onPress={() => void navigate({ to: '/guides/$editionId', params: { editionId: id } })}
                >
                  {t(releasedAt === null ? 'guides.draftNumber' : 'guides.editionNumber', { number })}
                </Button>
              ))}
            </span>
          ),
        },
        {
          id: 'visits',
          title: t('guides.visits'),
          isNumber: true,
          cell: ({ editions }) => formatNumber(editions.reduce((sum, { visits }) => sum + visits, 0)),
        },
        {
          id: 'lastUsed',
          title: t('guides.lastUsed'),
          cell: ({ lastUsedOn }) => (lastUsedOn === null ? '' : formatDay(lastUsedOn)),
        },
        {
          id: 'deeds',
          title: t('guides.deeds'),
          isTitleHidden: true,
          cell: (guide) => (
            <span className="guides-deeds">
              <IconButton
                does={api.guides.draft}
                size="small"
                label={t('guides.editOne', { name: guide.name })}
                icon={<EditIcon />}
                onPress={() => void edit(guide.id)}
              />
              <GuideMenu guide={guide} />
            </span>
          ),
        },
      ]}
    />
  )
}

function GuideMenu({ guide }: { readonly guide: Guide }): ReactNode {
  const { id, version, name, language, isActive, isShipped, editions } = guide
  const navigate = useNavigate()
  const setActive = useCommand(api.guides.setActive, {
    done: t(isActive ? 'guides.deactivated' : 'guides.activated'),
    undo: true,
  })
  const remove = useCommand(api.guides.remove, { done: t('guides.removed'), undo: true })
  const create = useCommand(api.guides.create, { done: t('guides.copied'), undo: true })
  const [isRenaming, setRenaming] = useState(false)
  const label = t('guides.moreOf', { name })
  const copy = async (): Promise<void> => {
    const [newest] = editions
    if (newest === undefined) return
    const made = await create.run({ name: t('guides.copyName', { name }), language, copyOf: newest.id })
    if (made.ok) await navigate({ to: '/guides/$editionId', params: { editionId: made.value.editionId } })
  }
  const saveFile = async (): Promise<void> => {
    const edition = editions.find(({ releasedAt }) => releasedAt !== null) ?? editions[0]
    if (edition === undefined) return
    const suggestedName = t('guides.fileName', { name })
    const target = await send(api.files.chooseSave, { kind: 'json', suggestedName })
    if (!target.ok || target.value === null) return
    const { file } = target.value
    await send(api.guides.saveFile, { editionId: edition.id, file }, { done: t('guides.fileSaved') })
  }
  return (
    <>
      <MenuButton
        label={label}
        groups={[
          {
            entries: [
              {
                id: 'rename',
                label: t('guides.rename'),
                icon: <EditIcon />,
                does: api.guides.update,
                run: () => setRenaming(true),
              },
              {
                id: 'copy',
                label: t('guides.copy'),
                icon: <CopyIcon />,
                does: api.guides.create,
                run: () => void copy(),
              },
              { id: 'file', label: t('guides.saveFile'), icon: <SaveIcon />, run: () => void saveFile() },
              {
                id: 'active',
                label: t(isActive ? 'guides.deactivate' : 'guides.activate'),
                icon: <ArchiveIcon />,
                does: api.guides.setActive,
                run: () => void setActive.run({ id, version, isActive: !isActive }),
              },
              {
                id: 'remove',
                label: t('guides.remove'),
                icon: <DeleteIcon />,
                isDanger: true,
                isDisabled: isShipped || editions.some(({ visits }) => visits > 0),
                does: api.guides.remove,
                run: () => void remove.run({ id, version }),
              },
            ],
          },
        ]}
      >
        <IconButton size="small" label={label} icon={<MoreIcon />} />
      </MenuButton>
      <FormDialog
        title={t('guides.rename')}
        isOpen={isRenaming}
        onClose={() => setRenaming(false)}
        size="small"
      >
        <RenameForm guide={guide} onClose={() => setRenaming(false)} />
      </FormDialog>
    </>
  )
}

const schema = guidesContract.create.input.omit({ copyOf: true })

function NewGuideForm({ onClose }: { readonly onClose: () => void }): ReactNode {
  const navigate = useNavigate()
  const create = useCommand(api.guides.create, { done: t('guides.created'), undo: true, failures: 'caller' })
  const draft = useDraft({ form: 'guide.new', record: null })
  const { form, ...body } = useRecordForm({
    draft,
    schema,
    defaults: { name: '', language: currentLanguage() },
    path: '',
    save: (fields) => create.run({ ...fields, copyOf: null }),
    onSaved: ({ editionId }) => {
      onClose()
      void navigate({ to: '/guides/$editionId', params: { editionId } })
    },
  })
  return (
    <FormBody {...body} onCancel={onClose} saveLabel={t('guides.create')}>
      <GuideFields control={form.control} />
    </FormBody>
  )
}

function RenameForm({ guide, onClose }: { readonly guide: Guide; readonly onClose: () => void }): ReactNode {
  const update = useCommand(api.guides.update, { done: t('guides.renamed'), undo: true, failures: 'caller' })
  // the version the person has before their eyes, also when the guide changes meanwhile
  const [{ id, version, name, language }] = useState(guide)
  const draft = useDraft({ form: 'guide.rename', record: id, basis: version, about: name })
  const { form, ...body } = useRecordForm({
    draft,
    schema,
    defaults: { name, language },
    path: '',
    save: (fields) => update.run({ id, version, ...fields }),
    onSaved: onClose,
  })
  return (
    <FormBody
      {...body}
      onCancel={onClose}
      onReload={() => {
        renew(api.guides.list)
        onClose()
      }}
    >
      <GuideFields control={form.control} />
    </FormBody>
  )
}

type Values = z.infer<typeof schema>

function GuideFields({ control }: { readonly control: Control<Values, unknown, Values> }): ReactNode {
  return (
    <>
      <FormText control={control} name="name" label={t('guides.name')} isRequired />
      <FormSelect
        control={control}
        name="language"
        label={t('guides.language')}
        choices={guideLanguages.map((value) => ({ value, label: t(`guides.language.${value}`) }))}
      />
    </>
  )
}
