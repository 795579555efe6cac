import { useEffect, useSyncExternalStore } from 'react'
import { createKeybindingsHandler, parseKeybinding } from 'tinykeys'
import { createSavedStore, createStore, useStore } from './store'

/** Where a command belongs; also its heading in the palette and in the sheet of shortcuts. */
export type Scope = 'case' | 'queue' | 'customer' | 'go' | 'desk'

/** Something the agent can do now. One entry feeds the key, the tooltip, the palette and the sheet of shortcuts. */
export interface Command {
  /** Unique, such as `case.assign`. The one registered last wins, so that a screen can take a key over. */
  id: string
  /** In tinykeys' notation, alternatives separated by `, `: `j, ArrowDown`, `$mod+k`, `g q`, `Shift+E`. Absent: palette only. */
  keys?: string
  scope: Scope
  /** Translated. */
  label: string
  run: () => void
  /** False keeps the command out of reach for the moment. */
  when?: () => boolean
  /** Works while typing in a field, too. */
  inFields?: boolean
  /** Works while a dialog or menu is open, too. */
  inOverlays?: boolean
  /** Two or three words for the status bar; absent: not shown there. */
  hint?: string
  /** Goes before everything else under the same key: what has to be ended first. */
  isFirst?: boolean
  /** It takes something away for good; a menu shows that. */
  isDanger?: boolean
  /** Not in the palette: `next` and `previous` make no sense there. */
  keyOnly?: boolean
}

const registry = createStore<readonly Command[]>([])

/** Whether plain letters act. WCAG 2.1.4 wants a switch; it is in the preferences. */
export const letters = createSavedStore('docket.letters', ['on', 'off'], 'on')

/** Offers commands for as long as the component is on the screen. */
export function useCommands(commands: readonly Command[]): void {
  useEffect(() => {
    registry.set([...registry.get(), ...commands])
    return () => registry.set(registry.get().filter((command) => !commands.includes(command)))
  }, [commands])
}

/** What is on offer, the newest first, one for each id. */
export function useRegistry(): readonly Command[] {
  return reachable(useStore(registry))
}

/** One command that is on offer, for a button that does the same; what happens to others does not concern it. */
export function useCommand(id: string): Command | undefined {
  return useSyncExternalStore(registry.subscribe, () => registry.get().findLast((one) => one.id === id))
}

/** The keys of a command that is on offer, for a tooltip or a button; undefined when it has none or letters are off. */
export function useKeysOf(id: string): string | undefined {
  const off = useStore(letters) === 'off'
  const first = useSyncExternalStore(registry.subscribe, () => firstKeysOf(id))
  return first && !(off && isLetter(first)) ? first : undefined
}

function firstKeysOf(id: string): string | undefined {
  return registry
    .get()
    .findLast((one) => one.id === id)
    ?.keys?.split(', ')[0]
}

/** Listens on the window until the answer is called. Call it once, from the shell. */
export function listen(target: Window = window): () => void {
  let handler: EventListener = () => {}
  const rebuild = () => {
    handler = handlerOf(reachable(registry.get()))
  }
  const onKeyDown = (event: Event) => handler(event)
  const ends = [registry.subscribe(rebuild), letters.subscribe(rebuild)]
  rebuild()
  target.addEventListener('keydown', onKeyDown)
  return () => {
    for (const end of ends) end()
    target.removeEventListener('keydown', onKeyDown)
  }
}

/** The caps to draw for keys: `$mod+Shift+E` is `⌘ ⇧ E` on a Mac and `Ctrl ⇧ E` elsewhere. */
export function capsOf(keys: string): string[] {
  const first = keys.split(', ')[0] ?? ''
  return first.split(' ').flatMap((press) => press.split(/(?<=\w)\+/).map(capOf))
}

function reachable(commands: readonly Command[]): Command[] {
  const seen = new Set<string>()
  return commands.toReversed().filter((command) => !seen.has(command.id) && seen.add(command.id))
}

function handlerOf(commands: readonly Command[]): EventListener {
  const off = letters.get() === 'off'
  const byKeys = new Map<string, Command[]>()
  for (const command of commands) {
    for (const keys of command.keys?.split(', ') ?? []) {
      if (!(off && isLetter(keys))) byKeys.set(keys, [...(byKeys.get(keys) ?? []), command])
    }
  }
  for (const candidates of byKeys.values()) candidates.sort((a, b) => distanceOf(a) - distanceOf(b))
  // Sequences first: the Q of `G Q` must not be taken for Q alone.
  const sorted = [...byKeys].sort(([a], [b]) => b.split(' ').length - a.split(' ').length)
  const map = Object.fromEntries(
    sorted.map(([keys, candidates]) => [keys, (event: KeyboardEvent) => perform(candidates, event)]),
  )
  return createKeybindingsHandler(map, { ignore: isNotForUs })
}

/** What belongs to the screen goes before what belongs to the whole desk; of the same kind the newest goes first. */
function distanceOf({ scope, isFirst }: Command): number {
  if (isFirst) return -1
  return scope === 'desk' || scope === 'go' ? 1 : 0
}

function perform(candidates: readonly Command[], event: KeyboardEvent) {
  const command = candidates.find((one) => allowed(one, event) && (one.when?.() ?? true))
  if (!command) return
  event.preventDefault()
  command.run()
}

/** AltGraph writes characters (on ABNT2 even `/` and `?`), and what a control has dealt with is done. */
function isNotForUs(event: KeyboardEvent): boolean {
  return event.defaultPrevented || event.isComposing || event.getModifierState('AltGraph')
}

function allowed(command: Command, event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : document.body
  if (!command.inFields && target.closest('input, textarea, select, [contenteditable="true"]')) return false
  if (!command.inOverlays && document.querySelector('[data-overlay]')) return false
  // Enter on a button presses the button.
  return !(event.key === 'Enter' && !event.ctrlKey && !event.metaKey && target.closest('button, a[href], summary'))
}

/** True for keys that a voice or a falling book could press: printable, without Ctrl, Alt or Meta. */
function isLetter(keys: string): boolean {
  return parseKeybinding(keys).every(
    ([modifiers, , key]) =>
      modifiers.every((modifier) => modifier === 'Shift') && typeof key === 'string' && [...key].length === 1,
  )
}

const isMac = /Mac|iP(hone|ad|od)/.test(navigator.platform)

function capOf(part: string): string {
  const caps: Record<string, string> = {
    $mod: isMac ? '⌘' : 'Ctrl',
    Control: 'Ctrl',
    Meta: '⌘',
    Alt: isMac ? '⌥' : 'Alt',
    Shift: '⇧',
    Enter: '↵',
    Escape: 'Esc',
    ArrowDown: '↓',
    ArrowUp: '↑',
    ArrowLeft: '←',
    ArrowRight: '→',
  }
  return caps[part] ?? (part.length === 1 ? part.toUpperCase() : part)
}
