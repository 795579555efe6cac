import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, expect, it } from 'vitest'
import { listen } from '../../lib/keys'
import type { CaseTab } from './CasePane'
import { type CaseTabSpec, CaseTabs } from './CaseTabs'

const tabs: CaseTabSpec[] = [
  { id: 'timeline', label: 'Timeline', content: <p>what happened</p> },
  { id: 'related', label: 'Related', content: <p>other cases</p> },
  { id: 'history', label: 'History', content: <p>who changed what</p> },
]

beforeEach(() => listen())

function Host({ shown, first = 'timeline' }: { shown: CaseTabSpec[]; first?: CaseTab }) {
  const [tab, setTab] = useState<CaseTab>(first)
  return (
    <I18nProvider i18n={i18n}>
      <CaseTabs tabs={shown} value={tab} onChange={setTab} />
    </I18nProvider>
  )
}

it('shows no tabs where there is nothing to choose', () => {
  render(<Host shown={tabs.slice(0, 1)} />)
  expect(screen.getByText('what happened')).toBeTruthy()
  expect(screen.queryByRole('tab')).toBeNull()
})

it('goes from tab to tab with 1, 2 and 3, and with the arrows', async () => {
  render(<Host shown={tabs} />)
  const user = userEvent.setup()
  await user.keyboard('2')
  expect(screen.getByText('other cases')).toBeTruthy()
  await user.keyboard('3')
  expect(screen.getByText('who changed what')).toBeTruthy()
  screen.getByRole('tab', { name: 'History' }).focus()
  await user.keyboard('{ArrowLeft}')
  expect(screen.getByText('other cases')).toBeTruthy()
})

it('shows the timeline for a tab that is not there', () => {
  render(<Host shown={tabs.slice(0, 2)} first="history" />)
  expect(screen.getByText('what happened')).toBeTruthy()
})
