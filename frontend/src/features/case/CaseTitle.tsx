import { useLingui } from '@lingui/react/macro'
import { Pencil } from 'lucide-react'
import { lazy, Suspense, useEffectEvent, useMemo, useState } from 'react'
import { graphql, useFragment } from 'react-relay'
import { IconButton } from '../../kit/IconButton'
import { type Command, useCommands, useKeysOf } from '../../lib/keys'
import type { CaseTitle_case$key } from './__generated__/CaseTitle_case.graphql'
import styles from './CaseHeader.module.css'

const TitleEditor = lazy(async () => ({ default: (await import('./TitleEditor')).TitleEditor }))

/** The title, which is changed where it stands. */
export function CaseTitle({ item }: { item: CaseTitle_case$key }) {
  const { t } = useLingui()
  const [edited, setEdited] = useState<string | null>(null)
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
  const edit = useEffectEvent(() => setEdited(id))
  const commands = useMemo<Command[]>(
    () => (mayUpdate ? [{ id: 'case.title', scope: 'case', keys: 'F2', label: t`Change the title`, run: edit }] : []),
    [t, mayUpdate],
  )
  useCommands(commands)
  const keys = useKeysOf('case.title')

  const heading = <h1 className={styles.title}>{title}</h1>
  if (edited === id) {
    return (
      <Suspense fallback={<div className={styles.titleLine}>{heading}</div>}>
        <TitleEditor key={id} caseId={id} title={title} version={version} onDone={() => setEdited(null)} />
      </Suspense>
    )
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a second way for the pointer; the button is for everybody
    <div className={styles.titleLine} onDoubleClick={() => mayUpdate && setEdited(id)}>
      {heading}
      {mayUpdate && (
        <IconButton size="small" label={t`Change the title`} keys={keys} onPress={() => setEdited(id)}>
          <Pencil size={13} aria-hidden="true" />
        </IconButton>
      )}
    </div>
  )
}
