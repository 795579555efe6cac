import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { type Choice, ComboBox } from './ComboBox'

const known: readonly Choice[] = [
  { id: '1', label: 'Halden Freight' },
  { id: '2', label: 'Nordwind Logistics' },
  { id: '3', label: 'Nordwind Storage' },
]
const submitted = vi.fn()

/** A server that answers when the test says so. */
function Desk({ answer }: { answer: { give: () => void } }) {
  const [value, setValue] = useState<Choice | null>(null)
  const [found, setFound] = useState<readonly Choice[]>(known)
  const [isSearching, setSearching] = useState(false)
  const [search] = useState(() => (text: string) => {
    setSearching(true)
    answer.give = () => {
      answer.give = () => {}
      setFound(known.filter(({ label }) => label.toLowerCase().includes(text)))
      setSearching(false)
    }
  })
  return (
    <I18nProvider i18n={i18n}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submitted()
        }}
      >
        <ComboBox
          label="Customer"
          choices={found}
          onSearch={search}
          isSearching={isSearching}
          value={value}
          onChange={setValue}
        />
        <input aria-label="Title" />
        <output>{value?.label ?? 'nobody'}</output>
      </form>
    </I18nProvider>
  )
}

async function typed(text: string) {
  const answer = { give: () => {} }
  render(<Desk answer={answer} />)
  const user = userEvent.setup()
  await user.click(screen.getByRole('combobox'))
  await user.keyboard(text)
  return { user, answer }
}

/** The question to what was typed last is asked when typing rests; until then there are answers to earlier ones. */
const answerUntil = (answer: { give: () => void }, isSo: () => unknown) =>
  waitFor(() => {
    act(() => answer.give())
    isSo()
  })

it('takes the first that is found when Enter was faster than the answer, and sends no form', async () => {
  const { answer } = await typed('nordwind{Enter}')
  expect(screen.getByText('nobody')).toBeDefined()
  await answerUntil(answer, () => screen.getByText('Nordwind Logistics', { selector: 'output' }))
  expect(screen.getByRole('combobox')).toHaveProperty('value', 'Nordwind Logistics')
  expect(submitted).not.toHaveBeenCalled()
})

it('takes it also when the next field was gone to meanwhile', async () => {
  const { user, answer } = await typed('nordwind{Enter}')
  await user.tab()
  expect(screen.getByLabelText('Title')).toBe(document.activeElement)
  await answerUntil(answer, () => screen.getByText('Nordwind Logistics', { selector: 'output' }))
  expect(screen.getByLabelText('Title')).toBe(document.activeElement)
  expect(screen.getByRole('combobox')).toHaveProperty('value', 'Nordwind Logistics')
})

it('takes nothing of an answer to what was typed before', async () => {
  const { user, answer } = await typed('nordwind{Enter} s')
  await answerUntil(answer, () => expect(screen.getByRole('listbox').textContent).toBe('Nordwind Storage'))
  expect(screen.getByText('nobody')).toBeDefined()
  await user.keyboard('{Enter}')
  expect(await screen.findByText('Nordwind Storage', { selector: 'output' })).toBeDefined()
})
