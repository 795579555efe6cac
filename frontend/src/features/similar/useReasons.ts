import { useLingui } from '@lingui/react/macro'

interface Why {
  readonly words: readonly string[]
  readonly sameSubject: boolean
  readonly sameProduct: boolean
  readonly sameCustomer: boolean
}

const most = 6

/** Why a case was found, in a line; empty when only words of the case itself would say it. */
export function useReasons({ words, sameSubject, sameProduct, sameCustomer }: Why): string {
  const { t } = useLingui()
  const reasons = [
    sameSubject && t`same subject`,
    sameProduct && t`same product`,
    sameCustomer && t`same customer`,
    words.length > 0 && words.slice(0, most).join(', '),
  ]
  return reasons.filter((reason) => reason !== false).join(' · ')
}
