import { useLingui } from '@lingui/react/macro'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { classes } from './classes'
import { IconButton } from './IconButton'
import overlay from './Overlay.module.css'

/** A dialog that only shows something. */
export function Sheet({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const { t } = useLingui()
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()} className={overlay.backdrop}>
      <Modal className={classes(overlay.modal, overlay.wide)} data-overlay>
        <Dialog className={overlay.dialog}>
          <div className={overlay.head}>
            <Heading slot="title" className={overlay.title}>
              {title}
            </Heading>
            <IconButton label={t`Close`} keys="Escape" onPress={onClose}>
              <X size={16} aria-hidden="true" />
            </IconButton>
          </div>
          <div className={overlay.body}>{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
