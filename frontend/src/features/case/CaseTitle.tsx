import { useLingui } from '@lingui/react/macro'
import { Pencil } from 'lucide-react'
import { useMemo, useState } from 'react'
import { graphql, useFragment } from 'react-relay'
import { IconButton } from '../../kit/IconButton'
import { type Command, useCommands, useKeysOf } from '../../lib/keys'
import type { CaseTitle_case$key } from './__generated__/CaseTitle_case.graphql'
import styles from './CaseHeader.module.css'
import { TitleEditor } from './TitleEditor'

/** The title, which is changed where it stands. */
export function CaseTitle({ item }: { item: CaseTitle_case$key }) {
  const { t } = useLingui()
  const [isEdited, setEdited] = useState(false)
  const { id, title, version, viewerCanUpdate } = useFragment(
    graphql`
      fragment CaseTitle_case on Case {
        id
        title
        version
        viewerCanUpdate {
          allowed
        }
      }
    `,
    item,
  )
  const mayUpdate = viewerCanUpdate.allowed
  const commands = useMemo<Command[]>(
    () =>
      mayUpdate
        ? [{ id: 'case.title', scope: 'case', keys: 'F2', label: t`Change the title`, run: () => setEdited(true) }]
        : [],
    [t, mayUpdate],
  )
  useCommands(commands)
  const keys = useKeysOf('case.title')

  if (isEdited) return <TitleEditor caseId={id} title={title} version={version} onDone={() => setEdited(false)} />
  return (
    <div className={styles.titleLine}>
      <h1 className={styles.title} onDoubleClick={() => mayUpdate && setEdited(true)}>
        {title}
      </h1>
      {mayUpdate && (
        <IconButton size="small" label={t`Change the title`} keys={keys} onPress={() => setEdited(true)}>
          <Pencil size={13} aria-hidden="true" />
        </IconButton>
      )}
    </div>
  )
}
