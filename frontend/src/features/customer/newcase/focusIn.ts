/** Puts the keyboard into the first part of the open dialog that fits, once it is on the screen: what had it may be gone. */
export function focusIn(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[role="dialog"] :is(${selector})`)?.focus())
}
