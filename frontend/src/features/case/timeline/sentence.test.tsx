import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { messages } from '../../../../locales/pt-BR'
import { useFormat } from '../../../lib/format'
import { useWords } from '../../../lib/words'
import { type CaseEvent, sentenceOf } from './sentence'

function say(event: CaseEvent) {
  const wrapper = ({ children }: { children: ReactNode }) => <I18nProvider i18n={i18n}>{children}</I18nProvider>
  const { result } = renderHook(() => ({ words: useWords(), format: useFormat() }), { wrapper })
  const { text, details } = sentenceOf(event, { i18n, ...result.current, now: new Date(2026, 10, 24, 12).getTime() })
  return [text, ...details].join(' · ')
}

const change = (field: string, before: string | null, after: string | null) => ({ field, before, after })

afterEach(() => i18n.activate('en'))

describe('what was done to a case', () => {
  it('is told in the words of a person', () => {
    const by = 'Ana'
    expect(say({ kind: 'CREATED', by, fields: [] })).toBe('Ana opened the case')
    expect(say({ kind: 'PICKED', by, fields: [change('owner', 'Billing', 'Ana'), change('worker', null, 'Ana')] })).toBe(
      'Ana picked it',
    )
    expect(say({ kind: 'RELEASED', by: 'Carla', fields: [change('worker', 'Ana', null)] })).toBe('Carla released it from Ana')
    expect(say({ kind: 'QUEUED', by, fields: [change('queue', 'Tier 1', 'Tier 2')] })).toBe(
      'Ana moved it from Tier 1 to Tier 2',
    )
    expect(say({ kind: 'UNQUEUED', by, fields: [change('queue', 'Tier 1', null)] })).toBe('Ana took it out of Tier 1')
    expect(say({ kind: 'ASSIGNED', by, fields: [change('owner', 'Ana', 'Bruno')] })).toBe('Ana assigned it to Bruno')
    expect(say({ kind: 'ASSIGNED', by, fields: [change('owner', 'Bruno', 'Ana')] })).toBe('Ana became its owner')
    expect(say({ kind: 'CHANGED', by, fields: [change('escalated', 'false', 'true')] })).toBe('Ana escalated it')
    // A closed case leaves its queue: that goes without saying.
    const closed = [change('status', 'ACTIVE', 'RESOLVED'), change('queue', 'Tier 1', null), change('worker', 'Ana', null)]
    expect(say({ kind: 'RESOLVED', by, fields: closed })).toBe('Ana resolved it')
  })

  it('names fields and codes, and tells everything that changed together', () => {
    const fields = [
      change('priority', 'NORMAL', 'HIGH'),
      change('statusReason', 'In Progress', 'On Hold'),
      change('subject', 'Refunds', null),
    ]
    expect(say({ kind: 'CHANGED', by: 'Ana', fields })).toBe(
      'Priority: Normal → High · Status reason: In progress → On hold · Subject emptied (was Refunds) · Ana',
    )
  })

  it('needs nobody who did it, and keeps hidden what is hidden', () => {
    expect(say({ kind: 'CREATED', by: null, fields: [] })).toBe('Case opened')
    expect(say({ kind: 'QUEUED', by: null, fields: [change('queue', null, '(hidden)')] })).toBe('Added to queue: (hidden)')
  })

  it('survives kinds and fields that nobody knows yet', () => {
    expect(say({ kind: 'FROZEN', by: 'Ana', fields: [change('temperature', '20', '-4')] })).toBe('temperature: 20 → -4 · Ana')
    expect(say({ kind: 'FROZEN', by: null, fields: [] })).toBe('Case changed')
  })

  it('speaks Portuguese', () => {
    i18n.loadAndActivate({ locale: 'pt-BR', messages })
    expect(say({ kind: 'PICKED', by: 'Ana', fields: [change('worker', null, 'Ana')] })).toBe('Ana escolheu a ocorrência')
    expect(say({ kind: 'CHANGED', by: 'Ana', fields: [change('priority', 'NORMAL', 'HIGH')] })).toBe(
      'Prioridade: Normal → Alta · Ana',
    )
  })
})
