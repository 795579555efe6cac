import { useLingui } from '@lingui/react/macro'
import { graphql, useFragment } from 'react-relay'
import { classes } from '../../kit/classes'
import { Tag } from '../../kit/Tag'
import { useFormat } from '../../lib/format'
import { useNow } from '../../lib/time'
import { useWords } from '../../lib/words'
import type { AsOfFacts_then$data, AsOfFacts_then$key } from './__generated__/AsOfFacts_then.graphql'
import { fieldIn } from './fields'
import styles from './History.module.css'

const fragment = graphql`
  fragment AsOfFacts_then on PastCase {
    title
    description
    status
    statusReason {
      code
      name
    }
    priority
    origin
    type
    escalated
    resolveBy
    customer {
      ... on Account {
        name
      }
      ... on Contact {
        name
      }
    }
    contact {
      name
    }
    subject {
      title
    }
    product {
      name
    }
    owner {
      ... on User {
        name
      }
      ... on Team {
        name
      }
    }
    queue {
      name
    }
    worker {
      name
    }
    parent {
      number
    }
    mergedInto {
      number
    }
  }
`

interface Props {
  then: AsOfFacts_then$key
  today: AsOfFacts_then$key
  /** The fields that have another value now. */
  differs: readonly string[]
}

/** The fields of a case as they were, with what they are now where that is another value. */
export function AsOfFacts(props: Props) {
  const { t, i18n } = useLingui()
  const words = useWords()
  const valuesOf = useValues()
  const then = valuesOf(useFragment(fragment, props.then))
  const today = valuesOf(useFragment(fragment, props.today))
  return (
    <dl className={styles.facts}>
      {Object.entries(then).map(([field, value]) => {
        const differs = props.differs.includes(field)
        if (value === null && !differs) return null
        const is = today[field] ?? t`empty`
        return (
          <div key={field} className={classes(styles.fact, differs && styles.differs)} data-differs={differs || undefined}>
            <dt>
              {fieldIn(i18n, words, 'CASE', field)} {differs && <Tag>{t`Other today`}</Tag>}
            </dt>
            <dd>
              {value ?? t`empty`}
              {differs && <span className={styles.quiet}>{t`Today: ${is}`}</span>}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

function useValues() {
  const { t } = useLingui()
  const words = useWords()
  const format = useFormat()
  const now = useNow()
  return (past: AsOfFacts_then$data): Record<string, string | null> => ({
    title: past.title,
    status: words.status(past.status),
    statusReason: past.statusReason ? words.statusReason(past.statusReason) : null,
    priority: words.priority(past.priority),
    owner: past.owner?.name ?? null,
    queue: past.queue?.name ?? null,
    worker: past.worker?.name ?? null,
    customer: past.customer?.name ?? null,
    contact: past.contact?.name ?? null,
    subject: past.subject?.title ?? null,
    product: past.product?.name ?? null,
    resolveBy: past.resolveBy ? format.dateTime(past.resolveBy, now) : null,
    escalated: past.escalated ? t`yes` : t`no`,
    origin: past.origin ? words.origin(past.origin) : null,
    type: past.type ? words.caseType(past.type) : null,
    parent: past.parent?.number ?? null,
    mergedInto: past.mergedInto?.number ?? null,
    description: past.description ?? null,
  })
}
