import { act, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useNow } from './time'

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-24T12:00:20Z') }))
afterEach(() => vi.useRealTimers())

const Clock = () => <span>{new Date(useNow()).toISOString().slice(11, 19)}</span>

it('moves on at the full minute, everywhere at once', () => {
  const { container } = render(
    <>
      <Clock />
      <Clock />
    </>,
  )
  expect(container.textContent).toBe('12:00:2012:00:20')
  act(() => vi.advanceTimersByTime(39_000))
  expect(container.textContent).toBe('12:00:2012:00:20')
  act(() => vi.advanceTimersByTime(1_010))
  expect(container.textContent).toBe('12:01:0012:01:00')
})

it('is right at once when a page that slept is looked at again', () => {
  const { container } = render(<Clock />)
  act(() => {
    vi.setSystemTime(Date.parse('2026-11-24T15:30:00Z'))
    document.dispatchEvent(new Event('visibilitychange'))
  })
  expect(container.textContent).toBe('15:30:00')
})

it('stands still while nobody looks', () => {
  const { unmount } = render(<Clock />)
  unmount()
  expect(vi.getTimerCount()).toBe(0)
})
