import './dialog.css'
import { useRef, type ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { t } from '../i18n/translate.ts'
import { Button, IconButton } from './button.tsx'
import { useDialogFocus } from './dialog-focus.ts'
import { CloseIcon } from './icons.ts'

interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons at the bottom, the main one last. */
  readonly footer?: ReactNode
  readonly size?: 'small' | 'medium' | 'large'
  /** `alert` for a question that must be answered; it does not close by a click beside it. */
  readonly kind?: 'dialog' | 'alert'
  /** A press beside it closes it; off where typed text would be lost. */
  readonly isDismissable?: boolean
  /** The keys are at its first field when it opens; not where its content knows a better place. */
  readonly beginsAtFirstField?: boolean
}

/** A window within the window, for one thing to do. */
export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  footer,
  size = 'medium',
  kind = 'dialog',
  isDismissable = false,
  beginsAtFirstField = true,
}: DialogProps): ReactNode {
  return (
    <ModalOverlay
      className="scrim scrim-centre"
      isOpen={isOpen}
      isDismissable={isDismissable}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className={`modal modal-${size}`}>
        <AriaDialog className="dialog" role={kind === 'alert' ? 'alertdialog' : 'dialog'}>
          <DialogHead title={title} onClose={onClose} />
          <DialogBody beginsAtFirstField={beginsAtFirstField}>{children}</DialogBody>
          {footer !== undefined && <footer className="dialog-footer">{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

function DialogHead({ title, onClose }: { readonly title: string; readonly onClose: () => void }): ReactNode {
  return (
    <header className="dialog-header">
      <Heading slot="title" level={2} className="dialog-title">
        {title}
      </Heading>
      <IconButton label={t('ui.close')} icon={<CloseIcon />} onPress={onClose} />
    </header>
  )
}

interface DialogBodyProps {
  readonly children: ReactNode
  readonly beginsAtFirstField: boolean
}

function DialogBody({ children, beginsAtFirstField }: DialogBodyProps): ReactNode {
  const body = useRef<HTMLDivElement>(null)
  useDialogFocus(body, beginsAtFirstField)
  return (
    <div ref={body} className="dialog-body">
      {children}
    </div>
  )
}

type DrawerProps = Omit<DialogProps, 'size' | 'kind' | 'beginsAtFirstField'>

/** A panel from the side over the content, for looking something up or filtering on narrow windows. */
export function Drawer({
  title,
  isOpen,
  onClose,
  children,
  footer,
  isDismissable = true,
}: DrawerProps): ReactNode {
  return (
    <ModalOverlay
      className="scrim scrim-side"
      isOpen={isOpen}
      isDismissable={isDismissable}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className="modal modal-drawer">
        <AriaDialog className="dialog">
          <DialogHead title={title} onClose={onClose} />
          <DialogBody beginsAtFirstField>{children}</DialogBody>
          {footer !== undefined && <footer className="dialog-footer">{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

interface ConfirmationProps {
  readonly title: string
  readonly children: ReactNode
  /** The deed in words: "Löschen", not "OK". */
  readonly confirmLabel: string
  readonly isOpen: boolean
  readonly isDanger?: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Asks once more before something that is hard to take back. */
export function Confirmation({
  title,
  children,
  confirmLabel,
  isOpen,
  isDanger = false,
  onConfirm,
  onClose,
}: ConfirmationProps): ReactNode {
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      size="small"
      kind="alert"
      footer={
        <>
          <Button onPress={onClose} takesFocus={isDanger}>
            {t('ui.cancel')}
          </Button>
          <Button
            variant={isDanger ? 'danger' : 'primary'}
            takesFocus={!isDanger}
            onPress={() => {
              onConfirm()
              onClose()
            }}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
