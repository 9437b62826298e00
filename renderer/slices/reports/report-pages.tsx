import { useEffect, useRef, useState, type ReactNode } from 'react'
import { t } from '../../kit/i18n/translate.ts'
import { openPdf, type OpenedPdf } from './pdf-view.ts'

/** The pages of a PDF, one below the other, each drawn when it comes near. */
export function ReportPages({ pdf }: { readonly pdf: Uint8Array }): ReactNode {
  const [opened, setOpened] = useState<OpenedPdf | null>(null)
  useEffect(() => {
    let isGone = false
    let current: OpenedPdf | null = null
    const open = async (): Promise<void> => {
      current = await openPdf(pdf)
      if (isGone) await current.close()
      else setOpened(current)
    }
    void open()
    return () => {
      isGone = true
      void current?.close()
    }
  }, [pdf])
  if (!opened) return null
  return (
    // a part that scrolls must be reachable by keys
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="reports-pages" aria-label={t('reports.pages')} tabIndex={0} data-pane>
      {opened.pages.map((page) => (
        <Sheet key={page} opened={opened} page={page} />
      ))}
    </section>
  )
}

interface SheetProps {
  readonly opened: OpenedPdf
  readonly page: number
}

function Sheet({ opened, page }: SheetProps): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const target = canvas.current
    if (!target) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return
        observer.disconnect()
        void opened.draw(page, target)
      },
      { rootMargin: '800px' },
    )
    observer.observe(target)
    return () => observer.disconnect()
  }, [opened, page])
  const label = t('reports.page', { page, pages: opened.pages.length })
  return (
    <figure className="reports-sheet">
      {/* what is drawn here is a page of a PDF, not a file that an <img> could load */}
      {/* eslint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <canvas ref={canvas} role="img" aria-label={label} width={opened.width} height={opened.height} />
      <figcaption>{label}</figcaption>
    </figure>
  )
}
