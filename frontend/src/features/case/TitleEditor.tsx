import { useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, useRef, useState } from 'react'
import { graphql } from 'react-relay'
import { Button } from '../../kit/Button'
import { classes } from '../../kit/classes'
import type { UserError } from '../../relay/problems'
import { useVerb } from '../../relay/useVerb'
import type { TitleEditorMutation } from './__generated__/TitleEditorMutation.graphql'
import styles from './CaseHeader.module.css'

interface Props {
  caseId: string
  title: string
  version: number
  onDone: () => void
}

/** What the title is by now. */
interface Current {
  title: string
  version: number
}

/**
 * Enter saves, Escape leaves. When a colleague changed the title meanwhile, both are shown and the agent decides; when they
 * changed something else, nobody is asked.
 */
export function TitleEditor({ caseId, title, version, onDone }: Props) {
  const { t } = useLingui()
  const [text, setText] = useState(title)
  // The title that the agent means to replace.
  const [seen, setSeen] = useState(title)
  const [isAsking, setAsking] = useState(false)
  const current = useRef<Current | null>(null)
  const [save, { isPending, problems, reset }] = useVerb<TitleEditorMutation>(
    graphql`
      mutation TitleEditorMutation($input: UpdateCaseInput!) {
        updateCase(input: $input) {
          case {
            id
            ...CaseTitle_case
          }
          userErrors {
            ...problems_error @relay(mask: false)
            ... on StaleCaseError {
              case {
                id
                title
                version
              }
            }
          }
        }
      }
    `,
    {
      show: 'form',
      onRefused: ({ errors }) => {
        const stale: (UserError & { case?: Current }) | undefined = errors.find((error) => error.code === 'STALE_VERSION')
        current.current = stale?.case ?? null
        return current.current !== null
      },
    },
  )

  async function submit(over: Current, meant: string) {
    const next = text.trim()
    if (isPending || next === over.title) return onDone()
    if (over.title !== meant) return setAsking(true)
    if (await save({ caseId, expectedVersion: over.version, title: next })) return onDone()
    // Whatever else was changed meanwhile is none of our business.
    if (current.current) await submit(current.current, meant)
  }

  const isInConflict = isAsking && title !== seen
  const problem = problems.at('title') ?? (isInConflict ? undefined : problems.general[0])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onDone()
    else if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    else if (!isInConflict) void submit({ title, version }, seen)
    event.preventDefault()
  }
  return (
    <>
      <textarea
        ref={(field) => field?.focus()}
        className={classes(styles.title, styles.field)}
        aria-label={t`Title`}
        aria-invalid={problem !== undefined}
        aria-describedby={problem ? 'title-problem' : undefined}
        rows={1}
        value={text}
        onChange={(event) => {
          reset()
          setText(event.target.value.replaceAll('\n', ' '))
        }}
        onFocus={(event) => event.target.select()}
        onKeyDown={onKeyDown}
        onBlur={(event) => !event.relatedTarget && !isInConflict && text.trim() === seen && onDone()}
      />
      {problem && (
        <p id="title-problem" role="alert" className={styles.late}>
          {problem}
        </p>
      )}
      {isInConflict && (
        <div className={styles.conflict} role="alert">
          <p>{t`Somebody changed the title while you did. Which one shall stand?`}</p>
          <span className={styles.which}>{t`Now`}</span>
          <span className={styles.value}>{title}</span>
          <Button onPress={onDone}>{t`Keep theirs`}</Button>
          <span className={styles.which}>{t`Yours`}</span>
          <span className={styles.value}>{text}</span>
          <Button
            variant="primary"
            onPress={() => {
              setSeen(title)
              void submit({ title, version }, title)
            }}
          >
            {t`Use mine`}
          </Button>
        </div>
      )}
    </>
  )
}
