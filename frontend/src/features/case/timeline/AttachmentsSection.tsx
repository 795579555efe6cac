import { useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { graphql, useFragment, useLazyLoadQuery } from 'react-relay'
import type { CasePartProps } from '../../../lib/parts'
import { present } from '../../../relay/present'
import type { AttachmentsSection_case$key } from './__generated__/AttachmentsSection_case.graphql'
import type { AttachmentsSectionQuery } from './__generated__/AttachmentsSectionQuery.graphql'
import styles from './AttachmentsSection.module.css'
import { Files } from './Files'

/** All files of the case, the newest first, for the tab Related. */
export function AttachmentsSection({ caseId }: CasePartProps) {
  const { node } = useLazyLoadQuery<AttachmentsSectionQuery>(
    graphql`
      query AttachmentsSectionQuery($id: ID!) {
        node(id: $id) {
          ...AttachmentsSection_case @alias(as: "case")
        }
      }
    `,
    { id: caseId },
    { fetchPolicy: 'store-and-network' },
  )
  return node?.case ? <Listed item={node.case} /> : null
}

function Listed({ item }: { item: AttachmentsSection_case$key }) {
  const { t } = useLingui()
  const heading = useId()
  const { attachments } = useFragment(
    graphql`
      fragment AttachmentsSection_case on Case {
        attachments {
          id
          ...Files_attachments
        }
      }
    `,
    item,
  )
  const files = present(attachments)
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>{t`Attachments`}</h2>
      {files.length === 0 ? (
        <p className={styles.none}>{t`The files of notes and e-mails appear here.`}</p>
      ) : (
        <Files items={files} />
      )}
    </section>
  )
}
