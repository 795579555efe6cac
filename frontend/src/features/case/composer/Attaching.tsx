import { useLingui } from '@lingui/react/macro'
import { Paperclip, X } from 'lucide-react'
import { type ClipboardEvent, type DragEvent, type ReactNode, useRef, useState } from 'react'
import { Button } from '../../../kit/Button'
import { classes } from '../../../kit/classes'
import { IconButton } from '../../../kit/IconButton'
import { useFormat } from '../../../lib/format'
import { leaveOut, type Upload, upload } from '../../../lib/uploads'
import styles from './Composer.module.css'

interface Props {
  place: string
  caseId: string
  files: readonly Upload[]
  /** Why what is written was refused because of its files. */
  problem?: string | undefined
  children: ReactNode
}

/** The fields of something that takes files: by the button, from the clipboard, or dropped onto it. */
export function Attaching({ place, caseId, files, problem, children }: Props) {
  const { t } = useLingui()
  const picker = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const take = (list: FileList) => upload(place, caseId, list)
  const onPaste = (event: ClipboardEvent) => {
    if (event.clipboardData.files.length === 0) return
    event.preventDefault()
    take(event.clipboardData.files)
  }
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }
  const onDrop = (event: DragEvent) => {
    setOver(false)
    if (event.dataTransfer.files.length === 0) return
    event.preventDefault()
    take(event.dataTransfer.files)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button does the same with the keyboard
    <div
      className={classes(styles.attaching, isOver && styles.over)}
      onPaste={onPaste}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {children}
      {files.length > 0 && (
        <ul className={styles.uploads} aria-label={t`Files`}>
          {files.map((file) => (
            <Uploading key={file.key} place={place} file={file} />
          ))}
        </ul>
      )}
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-label={t`Files`}
        onChange={(event) => {
          if (event.target.files) take(event.target.files)
          event.target.value = ''
        }}
      />
      <div>
        <Button
          variant="plain"
          icon={<Paperclip size={14} aria-hidden="true" />}
          onPress={() => picker.current?.click()}
        >{t`Attach files`}</Button>
      </div>
    </div>
  )
}

function Uploading({ place, file }: { place: string; file: Upload }) {
  const { t } = useLingui()
  const format = useFormat()
  const { name } = file
  const percent = Math.round(file.progress * 100)
  const refusals: Record<string, string> = {
    TOO_BIG: t`Too big for this desk.`,
    FILE_REFUSED: t`Programs and empty files are not taken.`,
    UNAUTHENTICATED: t`Sign in again.`,
  }
  const state = file.problem ? (refusals[file.problem] ?? t`It did not arrive. Try again.`) : null
  return (
    <li className={classes(styles.upload, file.problem !== null && styles.refused)}>
      <Paperclip size={13} aria-hidden="true" />
      <span className={styles.uploadName}>{name}</span>
      <span className={styles.uploadSize}>{format.bytes(file.size)}</span>
      {state && <span role="alert">{state}</span>}
      {!file.id && !state && <progress value={percent} max={100} aria-label={t`${name}: ${percent}% sent`} />}
      <IconButton
        size="small"
        label={file.id || state ? t`Leave out ${name}` : t`Cancel sending ${name}`}
        onPress={() => leaveOut(place, file.key)}
      >
        <X size={13} aria-hidden="true" />
      </IconButton>
    </li>
  )
}
