import { useLingui } from '@lingui/react/macro'

/** The reasons of open activities in the user's language. */
export function useReasonWords(): (code: string) => string {
  const { t } = useLingui()
  const words: Record<string, string> = {
    NOT_STARTED: t`Not started`,
    IN_PROGRESS: t`In progress`,
    WAITING: t`Waiting on somebody`,
    DEFERRED: t`Deferred`,
    BUSY: t`Busy`,
    OUT_OF_OFFICE: t`Out of office`,
    TENTATIVE: t`Tentative`,
    FREE: t({ message: 'Free', context: 'calendar' }),
  }
  return (code) => words[code] ?? code
}
