import { useLingui } from '@lingui/react/macro'
import { EyeOff } from 'lucide-react'
import { Button } from '../../kit/Button'
import { EmptyState } from '../../kit/States'

/** There is no such case, or it went where this agent may not look. No fault of anybody. */
export function CaseGone({ number, onLeave }: { number: string; onLeave: (() => void) | undefined }) {
  const { t } = useLingui()
  return (
    <EmptyState
      icon={<EyeOff size={24} strokeWidth={1.5} aria-hidden="true" />}
      title={t`${number} is not here to see`}
      action={onLeave && <Button onPress={onLeave}>{t`Go on with the list`}</Button>}
    >
      {t`The number may be mistyped, or the case went to a queue that you are not a member of.`}
    </EmptyState>
  )
}
