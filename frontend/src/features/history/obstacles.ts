import { useLingui } from '@lingui/react/macro'
import { useFormat } from '../../lib/format'
import { useNow } from '../../lib/time'
import { verbIn } from './verbs'

interface Verdict {
  readonly obstacle: string | null | undefined
  readonly since:
    | { readonly at: string; readonly verb: string; readonly by: { readonly name: string } | null | undefined }
    | null
    | undefined
}

/** Why something cannot be taken back, in a sentence. */
export function useObstacle(): (verdict: Verdict) => string {
  const { t, i18n } = useLingui()
  const format = useFormat()
  const now = useNow()
  return ({ obstacle, since }) => {
    switch (obstacle) {
      case 'NOT_ALLOWED':
        return t`Your role does not allow taking this back.`
      case 'SOMEBODY_ELSES':
        return t`Only who did it can take it back.`
      case 'CHANGED_SINCE': {
        const when = since ? format.dateTime(since.at, now) : ''
        const what = since ? verbIn(i18n, since.verb) : ''
        const who = since?.by?.name ?? t`The desk`
        return t`It cannot be taken back: it changed since (${what}, ${who}, ${when}).`
      }
      case 'WOULD_CLOSE':
        return t`It cannot be taken back: that would close the case. Resolve or cancel it instead.`
      case 'STATUS_RULES':
        return t`It cannot be taken back: the status rules do not allow the reason before.`
      case 'HIDDEN':
        return t`It cannot be taken back: it touched something that you may not see.`
      default:
        return t`It cannot be taken back: what it added or removed stays.`
    }
  }
}
