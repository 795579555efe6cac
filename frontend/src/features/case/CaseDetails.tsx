import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useId } from 'react'
import { graphql, useFragment } from 'react-relay'
import { toast } from '../../kit/Toast'
import { useWords } from '../../lib/words'
import type { CaseDetails_case$key } from './__generated__/CaseDetails_case.graphql'
import styles from './CaseDetails.module.css'
import { ChoiceMenu } from './ChoiceMenu'
import { HandlingTime } from './HandlingTime'
import { ProductPicker } from './ProductPicker'
import { SubjectPicker } from './SubjectPicker'
import { type CasePatch, useUpdateCase } from './useUpdateCase'

const types = ['QUESTION', 'PROBLEM', 'REQUEST'] as const
const origins = ['PHONE', 'EMAIL', 'WEB', 'FACEBOOK', 'TWITTER'] as const

/** What kind of request it is, for the right pane. Each value is changed where it stands. */
export function CaseDetails({ item }: { item: CaseDetails_case$key }) {
  const { t } = useLingui()
  const words = useWords()
  const heading = useId()
  const found = useFragment(
    graphql`
      fragment CaseDetails_case on Case {
        id
        type
        origin
        subject {
          id
          title
          path
        }
        product {
          id
          name
        }
        viewerCanUpdate {
          allowed
        }
        ...HandlingTime_case
      }
    `,
    item,
  )
  const { id, type, origin, subject, product } = found
  const update = useUpdateCase(id)
  const isFixed = !found.viewerCanUpdate.allowed

  async function change(name: string, value: string | null, to: CasePatch, before: CasePatch) {
    if (!(await update(to))) return
    const shown = value ?? t`none`
    toast(`${name}: ${shown}`, { undo: () => void update(before) })
  }

  return (
    <>
      <section className={styles.section} aria-labelledby={heading}>
        <h3 id={heading} className={styles.heading}>{t`Case details`}</h3>
        <dl className={styles.list}>
          <Row name={t`Type`}>
            <ChoiceMenu
              name={t`Type`}
              value={type ?? null}
              choices={types}
              word={words.caseType}
              isFixed={isFixed}
              onChange={(next) =>
                void change(
                  t`Type`,
                  next && words.caseType(next),
                  { type: next },
                  { type: type as (typeof types)[number] | null },
                )
              }
            />
          </Row>
          <Row name={t`Subject`}>
            <SubjectPicker
              value={subject ?? null}
              isFixed={isFixed}
              onChange={(next) =>
                void change(
                  t`Subject`,
                  next?.label ?? null,
                  { subjectId: next?.id ?? null },
                  { subjectId: subject?.id ?? null },
                )
              }
            />
          </Row>
          <Row name={t`Product`}>
            <ProductPicker
              value={product ?? null}
              isFixed={isFixed}
              onChange={(next) =>
                void change(
                  t`Product`,
                  next?.label ?? null,
                  { productId: next?.id ?? null },
                  { productId: product?.id ?? null },
                )
              }
            />
          </Row>
          <Row name={t`Origin`}>
            <ChoiceMenu
              name={t`Origin`}
              value={origin ?? null}
              choices={origins}
              word={words.origin}
              isFixed={isFixed}
              onChange={(next) =>
                void change(
                  t`Origin`,
                  next && words.origin(next),
                  { origin: next },
                  { origin: origin as (typeof origins)[number] | null },
                )
              }
            />
          </Row>
        </dl>
      </section>
      <HandlingTime item={found} />
    </>
  )
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.row}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
