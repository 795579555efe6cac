import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { graphql, useFragment } from 'react-relay'
import type { WhatGoes_effect$key } from './__generated__/WhatGoes_effect.graphql'
import styles from './Family.module.css'

/** What is removed with a case, line by line. */
export function WhatGoes({ item }: { item: WhatGoes_effect$key }) {
  const { t } = useLingui()
  const effect = useFragment(
    graphql`
      fragment WhatGoes_effect on DeletionEffect {
        childNumbers
        activities
        notes
        posts
        attachments
        links
        merges
        releasedCases
      }
    `,
    item,
  )
  const children = effect.childNumbers.join(', ')
  const lines = [
    children !== '' && t`Child cases: ${children}`,
    effect.activities > 0 && plural(effect.activities, { one: '# activity', other: '# activities' }),
    effect.notes > 0 && plural(effect.notes, { one: '# note', other: '# notes' }),
    effect.posts > 0 && plural(effect.posts, { one: '# post', other: '# posts' }),
    effect.attachments > 0 && plural(effect.attachments, { one: '# file', other: '# files' }),
    effect.links > 0 && plural(effect.links, { one: '# link to a similar case', other: '# links to similar cases' }),
    effect.merges > 0 &&
      plural(effect.merges, { one: '# merge can be taken back no more', other: '# merges can be taken back no more' }),
    effect.releasedCases > 0 &&
      plural(effect.releasedCases, {
        one: '# other case no longer refers to it',
        other: '# other cases no longer refer to it',
      }),
  ].filter((line) => line !== false)
  if (lines.length === 0) return <p>{t`Nothing was written for it.`}</p>
  return (
    <ul className={styles.list} aria-label={t`What goes`}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
