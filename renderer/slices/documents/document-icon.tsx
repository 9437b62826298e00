import type { ComponentType, ReactNode } from 'react'
import type { DocumentKind } from '../../../preload/contract/document-types.ts'
import {
  AttachIcon,
  MailIcon,
  PdfIcon,
  PictureIcon,
  ReportIcon,
  SheetIcon,
  SlidesIcon,
  ArchiveIcon,
  NoteIcon,
} from '../../kit/ui/icons.ts'

const icons: Readonly<Record<DocumentKind, ComponentType>> = {
  mail: MailIcon,
  pdf: PdfIcon,
  text: ReportIcon,
  sheet: SheetIcon,
  slides: SlidesIcon,
  picture: PictureIcon,
  archive: ArchiveIcon,
  plain: NoteIcon,
  other: AttachIcon,
}

/** What kind of file it is, to be seen. */
export function DocumentIcon({ kind }: { readonly kind: DocumentKind }): ReactNode {
  const Icon = icons[kind]
  return (
    <span className="document-icon" aria-hidden="true">
      <Icon />
    </span>
  )
}
