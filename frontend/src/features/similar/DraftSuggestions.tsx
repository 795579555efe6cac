import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay'
import type { DraftSuggestionsQuery, DraftSuggestionsQuery$data } from './__generated__/DraftSuggestionsQuery.graphql'
import { DraftSuggestion } from './DraftSuggestion'
import styles from './Similar.module.css'

/** A case that is being written, as far as it matters here. */
export interface DraftCase {
  title: string
  description: string
  subjectId: string | null
  productId: string | null
  customerId: string | null
}

interface Props {
  draft: DraftCase
  /** The case whose answer is to be used. */
  chosen: string | null
  onChoose: (id: string | null) => void
  onOpen: (number: string) => void
}

const rest = 200
const shortest = 3
type Found = DraftSuggestionsQuery$data['similarCases']
const nothing: Found = []

const query = graphql`
  query DraftSuggestionsQuery($draft: CaseDraft!) {
    similarCases(draft: $draft, first: 5) {
      case {
        id
      }
      ...DraftSuggestion_similar
    }
  }
`

/** What is like the case that is being written, while it is written. It has its place from the beginning, so nothing moves. */
export function DraftSuggestions({ draft, chosen, onChoose, onOpen }: Props) {
  const { t } = useLingui()
  const found = useFoundFor(draft)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must be reachable with the keyboard
    <section className={styles.draft} aria-label={t`Similar cases`} tabIndex={0}>
      <h3>{t`Similar cases`}</h3>
      {found.length === 0 ? (
        <p className={styles.why}>{t`They appear here while you type the title.`}</p>
      ) : (
        <ul>
          {found.map((similar) => (
            <DraftSuggestion
              key={similar.case.id}
              item={similar}
              isChosen={chosen === similar.case.id}
              onChoose={(isChosen) => onChoose(isChosen ? similar.case.id : null)}
              onOpen={onOpen}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

/** At rest, asks what is like the draft. The answer to an older text never replaces that to a newer one. */
function useFoundFor(draft: DraftCase): Found {
  const environment = useRelayEnvironment()
  const [found, setFound] = useState(nothing)
  const text = JSON.stringify({ ...draft, title: draft.title.trim(), description: draft.description.trim() || null })
  const latest = useRef(text)
  const isWorth = draft.title.trim().length >= shortest

  useEffect(() => {
    latest.current = text
    if (!isWorth) return
    const timer = setTimeout(async () => {
      const answer = await fetchQuery<DraftSuggestionsQuery>(environment, query, { draft: JSON.parse(text) })
        .toPromise()
        .catch(() => undefined)
      if (answer && latest.current === text) setFound(answer.similarCases)
    }, rest)
    return () => clearTimeout(timer)
  }, [environment, text, isWorth])
  return isWorth ? found : nothing
}
