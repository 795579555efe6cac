import { useLingui } from '@lingui/react/macro'
import { Paperclip, X } from 'lucide-react'
import { graphql, useFragment } from 'react-relay'
import { IconButton } from '../../../kit/IconButton'
import { toast } from '../../../kit/Toast'
import { useFormat } from '../../../lib/format'
import { useVerb } from '../../../relay/useVerb'
import type { Files_attachments$key } from './__generated__/Files_attachments.graphql'
import type { FilesRemoveMutation } from './__generated__/FilesRemoveMutation.graphql'
import styles from './Timeline.module.css'
import { useTakeBack } from './useTakeBack'

/** The files on something: pictures as pictures, everything else by name. All of them are saved, never opened as a page. */
export function Files({ items }: { items: Files_attachments$key }) {
  const { t } = useLingui()
  const format = useFormat()
  const takeBack = useTakeBack()
  const files = useFragment(
    graphql`
      fragment Files_attachments on Attachment @relay(plural: true) {
        id
        filename
        sizeBytes
        downloadUrl
        inlineUrl
        viewerCanRemove {
          allowed
        }
      }
    `,
    items,
  )
  const [remove, { isPending }] = useVerb<FilesRemoveMutation>(graphql`
    mutation FilesRemoveMutation($input: RemoveAttachmentInput!) {
      removeAttachment(input: $input) {
        removedId @deleteRecord
        commandId
        userErrors {
          ...problems_error @relay(mask: false)
        }
      }
    }
  `)
  if (files.length === 0) return null

  async function takeAway(id: string, name: string) {
    const command = (await remove({ attachmentId: id }))?.commandId
    if (command) toast(t`${name} was removed`, { undo: () => void takeBack(command) })
  }
  return (
    <ul className={styles.files} aria-label={t`Files`}>
      {files.map(({ id, filename, sizeBytes, downloadUrl, inlineUrl, viewerCanRemove }) => (
        <li key={id} className={styles.file}>
          <a href={downloadUrl} download={filename}>
            {inlineUrl ? <img src={inlineUrl} alt="" loading="lazy" /> : <Paperclip size={13} aria-hidden="true" />}
            <span className={styles.fileName}>{filename}</span>
            <span className={styles.quiet}>{format.bytes(sizeBytes)}</span>
          </a>
          {viewerCanRemove.allowed && (
            <IconButton
              size="small"
              label={t`Remove ${filename}`}
              isDisabled={isPending}
              onPress={() => void takeAway(id, filename)}
            >
              <X size={13} aria-hidden="true" />
            </IconButton>
          )}
        </li>
      ))}
    </ul>
  )
}
