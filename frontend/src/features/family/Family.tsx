import { useLingui } from '@lingui/react/macro'
import { graphql, useFragment } from 'react-relay'
import { Button } from '../../kit/Button'
import { Section } from '../../kit/Section'
import { openDialog } from '../../lib/dialogs'
import { useFormat } from '../../lib/format'
import type { Family_case$key } from './__generated__/Family_case.graphql'
import { CaseRow } from './CaseRow'
import styles from './Family.module.css'
import { useRemoveFromParent } from './useRemoveFromParent'

interface Props {
  item: Family_case$key
  onOpen: (number: string) => void
}

/** The family of a case: its parent, or its children with where they stand, and what can be done about them. */
export function Family({ item, onOpen }: Props) {
  const { t } = useLingui()
  const format = useFormat()
  const found = useFragment(
    graphql`
      fragment Family_case on Case {
        id
        parent {
          id
          ...CaseRow_case
        }
        children {
          id
          number
          viewerCanUpdate {
            allowed
          }
          ...CaseRow_case
        }
        childCounts {
          total
          active
        }
        number
        viewerCanUpdate {
          allowed
        }
        viewerCanHaveChild {
          allowed
        }
      }
    `,
    item,
  )
  const { remove, isPending } = useRemoveFromParent()
  const { id, number, parent, children } = found
  const total = format.number(found.childCounts.total)
  const active = format.number(found.childCounts.active)
  const mayUpdate = found.viewerCanUpdate.allowed
  if (parent)
    return (
      <Section title={t`Parent case`}>
        <div className={styles.row}>
          <CaseRow item={parent} onOpen={onOpen}>
            {mayUpdate && (
              <Button variant="plain" isDisabled={isPending} onPress={() => void remove(id, number)}>
                {t`Remove from parent`}
              </Button>
            )}
          </CaseRow>
        </div>
      </Section>
    )
  return (
    <Section
      title={t`Child cases`}
      count={children.length > 0 ? t`${total}, ${active} active` : undefined}
      actions={
        found.viewerCanHaveChild.allowed && (
          <>
            <Button variant="plain" onPress={() => openDialog({ kind: 'addChild', parentId: id })}>
              {t`Add an existing case…`}
            </Button>
            <Button onPress={() => openDialog({ kind: 'childCase', parentId: id })}>{t`Create child case…`}</Button>
          </>
        )
      }
    >
      {children.length === 0 ? (
        <p className={styles.empty}>{t`Work that belongs to this case can be split into child cases.`}</p>
      ) : (
        <ul className={styles.rows} aria-label={t`Child cases`}>
          {children.map((child) => {
            const name = child.number
            return (
              <li key={child.id} className={styles.row}>
                <CaseRow item={child} onOpen={onOpen}>
                  {child.viewerCanUpdate.allowed && (
                    <Button
                      variant="plain"
                      isDisabled={isPending}
                      aria-label={t`Remove ${name} from its parent`}
                      onPress={() => void remove(child.id, name)}
                    >
                      {t`Remove`}
                    </Button>
                  )}
                </CaseRow>
              </li>
            )
          })}
        </ul>
      )}
    </Section>
  )
}
