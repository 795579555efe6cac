import { useLingui } from '@lingui/react/macro'
import { X } from 'lucide-react'
import type { FormEvent, KeyboardEvent, ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Button } from './Button'
import { classes } from './classes'
import { IconButton } from './IconButton'
import overlay from './Overlay.module.css'

interface Props {
  title: string
  /** One sentence: what pressing the primary button will do. */
  consequence?: ReactNode
  /** The label of the primary button, a verb. */
  primary: string
  /** The label of the way out; "Cancel" unless that could be mistaken for the verb. */
  dismiss?: string
  onSubmit: () => void
  onClose: () => void
  /** The primary button waits for the server. */
  isBusy?: boolean
  isDisabled?: boolean
  isDanger?: boolean
  isWide?: boolean
  /** Refusals that belong to no field. */
  problems?: readonly string[]
  /** Fields. */
  children?: ReactNode
}

/** Every dialog of the desk. Rendered means open. Ctrl or Command with Enter presses the primary button from any field. */
export function Dialog({ title, consequence, primary, onSubmit, onClose, isBusy = false, ...props }: Props) {
  const { t } = useLingui()
  const submit = () => {
    if (!isBusy && !props.isDisabled) onSubmit()
  }
  const onFormSubmit = (event: FormEvent) => {
    event.preventDefault()
    submit()
  }
  // Before the field sees it: a combo box keeps Enter to itself.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    submit()
  }
  return (
    <ModalOverlay isOpen isDismissable={!isBusy} onOpenChange={(isOpen) => !isOpen && onClose()} className={overlay.backdrop}>
      <Modal className={classes(overlay.modal, props.isWide && overlay.wide)} data-overlay>
        <AriaDialog className={overlay.dialog}>
          <form className={overlay.form} onSubmit={onFormSubmit} onKeyDownCapture={onKeyDown} noValidate>
            <div className={overlay.head}>
              <Heading slot="title" className={overlay.title}>
                {title}
              </Heading>
              <IconButton label={t`Close`} keys="Escape" onPress={onClose}>
                <X size={16} aria-hidden="true" />
              </IconButton>
            </div>
            {consequence && <p className={overlay.consequence}>{consequence}</p>}
            <div className={overlay.body}>
              {props.problems?.map((problem) => (
                <p key={problem} role="alert" className={overlay.problem}>
                  {problem}
                </p>
              ))}
              {props.children}
            </div>
            <div className={overlay.foot}>
              {/* Without a field the keyboard begins here: inside, where Ctrl and Enter are heard, and at what does no harm. */}
              <Button variant="plain" onPress={onClose} autoFocus={!props.children}>
                {props.dismiss ?? t`Cancel`}
              </Button>
              <Button
                type="submit"
                variant={props.isDanger ? 'danger' : 'primary'}
                keys="$mod+Enter"
                isPending={isBusy}
                isDisabled={props.isDisabled ?? false}
              >
                {primary}
              </Button>
            </div>
          </form>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
