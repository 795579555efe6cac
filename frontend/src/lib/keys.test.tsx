import { cleanup, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Command, capsOf, letters, listen, useCommands, useKeysOf, useRegistry } from './keys'

let done: string[]
let end: () => void
const command = (id: string, keys: string, more: Partial<Command> = {}): Command => ({
  id,
  keys,
  scope: 'desk',
  label: id,
  run: () => done.push(id),
  ...more,
})

function Screen({ commands }: { commands: readonly Command[] }) {
  useCommands(commands)
  const registry = useRegistry()
  return (
    <>
      <output>{registry.map(({ id }) => id).join(' ')}</output>
      <span data-testid="keys">{useKeysOf('next')}</span>
      <input aria-label="field" />
      <button type="button">button</button>
    </>
  )
}

beforeEach(() => {
  done = []
  end = listen()
})

afterEach(() => {
  cleanup()
  end()
  letters.set('on')
})

describe('a key', () => {
  it('runs its command, and each of its alternatives does', async () => {
    render(<Screen commands={[command('next', 'j, ArrowDown')]} />)
    await userEvent.keyboard('j{ArrowDown}x')
    expect(done).toEqual(['next', 'next'])
  })

  it('is text while typing in a field, unless the command says otherwise', async () => {
    const { getByLabelText } = render(
      <Screen commands={[command('next', 'j'), command('palette', 'Control+k', { inFields: true })]} />,
    )
    await userEvent.type(getByLabelText('field'), 'jj{Control>}k{/Control}')
    expect(done).toEqual(['palette'])
    expect(getByLabelText('field')).toHaveProperty('value', 'jj')
  })

  it('of a sequence is not taken for the key alone', async () => {
    render(<Screen commands={[command('route', 'q'), command('queues', 'g q')]} />)
    await userEvent.keyboard('gq')
    expect(done).toEqual(['queues'])
    await userEvent.keyboard('q')
    expect(done).toEqual(['queues', 'route'])
  })

  it('pressed together with AltGraph writes a character and is left alone', async () => {
    render(<Screen commands={[command('search', '/')]} />)
    await userEvent.keyboard('{AltGraph>}/{/AltGraph}')
    expect(done).toEqual([])
    await userEvent.keyboard('/')
    expect(done).toEqual(['search'])
  })

  it('does nothing behind an open dialog', async () => {
    const overlay = document.createElement('div')
    overlay.setAttribute('data-overlay', '')
    document.body.append(overlay)
    render(<Screen commands={[command('next', 'j'), command('undo', 'z', { inOverlays: true })]} />)
    await userEvent.keyboard('jz')
    overlay.remove()
    expect(done).toEqual(['undo'])
    await userEvent.keyboard('j')
    expect(done).toEqual(['undo', 'next'])
  })

  it('Enter belongs to the button that has the focus', async () => {
    const { getByRole } = render(<Screen commands={[command('open', 'Enter')]} />)
    getByRole('button').focus()
    await userEvent.keyboard('{Enter}')
    expect(done).toEqual([])
    getByRole('button').blur()
    await userEvent.keyboard('{Enter}')
    expect(done).toEqual(['open'])
  })

  it('goes to the screen that came last, and back when that leaves', async () => {
    const below = [command('next', 'j')]
    const above = [command('next', 'j', { run: () => done.push('above') })]
    render(<Screen commands={below} />)
    const { unmount } = render(<Screen commands={above} />)
    await userEvent.keyboard('j')
    unmount()
    await userEvent.keyboard('j')
    expect(done).toEqual(['above', 'next'])
  })

  it('is passed on when the first command for it cannot act now', async () => {
    render(<Screen commands={[command('first', 'e'), command('last', 'e', { when: () => false })]} />)
    await userEvent.keyboard('e')
    expect(done).toEqual(['first'])
  })
})

describe('with letters switched off', () => {
  it('letters, punctuation and sequences of letters do nothing; the rest does', async () => {
    letters.set('off')
    const commands = [
      command('next', 'j, ArrowDown'),
      command('help', '?'),
      command('queues', 'g q'),
      command('merge', 'Shift+E'),
      command('palette', 'Control+k'),
    ]
    const { getByTestId } = render(<Screen commands={commands} />)
    await userEvent.keyboard('j?gq{Shift>}E{/Shift}')
    expect(done).toEqual([])
    await userEvent.keyboard('{ArrowDown}{Control>}k{/Control}')
    expect(done).toEqual(['next', 'palette'])
    expect(getByTestId('keys').textContent).toBe('')
  })
})

describe('the registry', () => {
  it('names each command once, and none that has left', () => {
    const { container, rerender } = render(<Screen commands={[command('next', 'j')]} />)
    expect(container.querySelector('output')?.textContent).toBe('next')
    expect(container.querySelector('[data-testid=keys]')?.textContent).toBe('j')
    rerender(<Screen commands={[command('assign', 'a')]} />)
    expect(container.querySelector('output')?.textContent).toBe('assign')
  })
})

describe('the caps of keys', () => {
  it.each([
    ['j, ArrowDown', ['J']],
    ['$mod+Enter', ['Ctrl', '↵']],
    ['Shift+E', ['⇧', 'E']],
    ['g q', ['G', 'Q']],
    ['Escape', ['Esc']],
    ['?, Shift+?', ['?']],
  ])('%s', (keys, caps) => expect(capsOf(keys)).toEqual(caps))
})
