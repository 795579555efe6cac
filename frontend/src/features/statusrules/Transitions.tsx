import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from 'react-relay'
import { Button } from '../../kit/Button'
import { Checkbox } from '../../kit/Checkbox'
import { Section } from '../../kit/Section'
import { toast } from '../../kit/Toast'
import { useWords } from '../../lib/words'
import { useVerb } from '../../relay/useVerb'
import type { TransitionsMutation } from './__generated__/TransitionsMutation.graphql'
import { Matrix } from './Matrix'
import styles from './StatusReasons.module.css'
import { pair, stranded } from './stranded'
import type { Reason, Rules } from './useRules'

interface Props {
  reasons: readonly Reason[]
  rules: Rules
  onSaved: () => void
}

interface Definition {
  enabled: boolean
  pairs: ReadonlySet<string>
}

/** Which reason may follow which. What is changed here is a draft until it is saved. */
export function Transitions({ reasons, rules, onSaved }: Props) {
  const { t, i18n } = useLingui()
  const words = useWords()
  const [draft, setDraft] = useState<Definition | null>(null)
  const now: Definition = {
    enabled: rules.enabled,
    pairs: new Set(rules.transitions.map(({ from, to }) => pair(from.id, to.id))),
  }
  const { enabled, pairs } = draft ?? now
  const [save, { isPending, problems, reset }] = useVerb<TransitionsMutation>(
    graphql`
      mutation TransitionsMutation($input: SetStatusRulesInput!) {
        setStatusRules(input: $input) {
          statusRules {
            enabled
            transitions {
              from {
                id
              }
              to {
                id
              }
            }
          }
          userErrors {
            ...problems_error @relay(mask: false)
          }
        }
      }
    `,
    { show: 'form' },
  )
  const lost = enabled ? stranded(reasons, pairs) : []
  const names = new Intl.ListFormat(i18n.locale).format(lost.map((reason) => words.statusReason(reason)))
  const change = (next: Partial<Definition>) => {
    reset()
    setDraft({ enabled, pairs, ...next })
  }
  async function submit() {
    const transitions = [...pairs].map((one) => {
      const [fromId = '', toId = ''] = one.split(' ')
      return { fromId, toId }
    })
    if (!(await save({ enabled, transitions }))) return
    // The answer may come after somebody else has changed them again.
    onSaved()
    setDraft(null)
    toast(t`The rules are saved`)
  }
  return (
    <Section title={t`What may follow what`}>
      <Checkbox isSelected={enabled} onChange={(isSelected) => change({ enabled: isSelected })}>
        {t`Only these steps are allowed`}
      </Checkbox>
      <p className={styles.lead}>
        {enabled
          ? t`Agents can choose only what is marked here. A reason may always stay as it is.`
          : t`Switched off: every reason may follow every other. What is marked is kept.`}
      </p>
      <Matrix reasons={reasons} pairs={pairs} onChange={(next) => change({ pairs: next })} />
      {lost.length > 0 && (
        <p role="alert" className={styles.problem}>
          {t`From here no way would lead to a resolved or cancelled case: ${names}.`}
        </p>
      )}
      {problems.sentences.map((sentence) => (
        <p key={sentence} role="alert" className={styles.problem}>
          {sentence}
        </p>
      ))}
      <div className={styles.foot}>
        <Button variant="primary" isDisabled={draft === null} isPending={isPending} onPress={() => void submit()}>
          {t`Save the rules`}
        </Button>
        {draft !== null && (
          <Button
            variant="plain"
            onPress={() => {
              reset()
              setDraft(null)
            }}
          >
            {t`Discard the changes`}
          </Button>
        )}
      </div>
    </Section>
  )
}
