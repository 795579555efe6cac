import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useTitle } from './title'

function Named({ text }: { text: string }) {
  useTitle(text)
  return null
}

it('names the tab after what came last, and after what is left when that goes', () => {
  const { rerender } = render(<Named key="queue" text="Billing" />)
  expect(document.title).toBe('Billing · Docket')
  rerender(
    <>
      <Named key="queue" text="Billing" />
      <Named key="case" text="CAS-7 Charged twice" />
    </>,
  )
  expect(document.title).toBe('CAS-7 Charged twice · Docket')
  rerender(<Named key="queue" text="Billing" />)
  expect(document.title).toBe('Billing · Docket')
  rerender(<Named key="queue" text="" />)
  expect(document.title).toBe('Docket')
})
