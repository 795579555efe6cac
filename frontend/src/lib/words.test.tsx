import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { act, render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useFormat } from './format'
import { activate, addDeskTexts } from './locale'
import { useWords } from './words'

function Line() {
  const words = useWords()
  const format = useFormat()
  return (
    <p>
      {words.role('AGENT')}, {words.statusReason({ code: null, name: 'Own reason' })}, {words.priority('URGENT')},{' '}
      {format.duration(60)}
    </p>
  )
}

it('speaks another language at once when it is changed, and shows what it does not know as it came', async () => {
  await addDeskTexts()
  await act(() => activate('en'))
  const { container } = render(
    <I18nProvider i18n={i18n}>
      <Line />
    </I18nProvider>,
  )
  expect(container.textContent).toBe('Agent, Own reason, URGENT, 1 hour')
  await act(() => activate('pt-BR'))
  expect(container.textContent).toBe('Atendente, Own reason, URGENT, 1 hora')
})
