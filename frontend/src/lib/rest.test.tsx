import { render } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useAtRest } from './rest'

const told = vi.fn<(value: string) => void>()

function Field({ text }: { text: string }) {
  useAtRest(text, told)
  return null
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('tells what was typed once typing rests, and nothing of what came before', () => {
  const { rerender, unmount } = render(<Field text="n" />)
  vi.advanceTimersByTime(150)
  rerender(<Field text="no" />)
  vi.advanceTimersByTime(150)
  rerender(<Field text="nor" />)
  vi.advanceTimersByTime(199)
  expect(told).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(told.mock.calls).toEqual([['nor']])
  rerender(<Field text="nord" />)
  unmount()
  vi.advanceTimersByTime(1000)
  expect(told).toHaveBeenCalledOnce()
})
