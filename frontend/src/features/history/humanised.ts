/** `leftVoicemail` or `NOT_STARTED` as words: for what the program does not know yet. */
export function humanised(name: string): string {
  const spaced = name === name.toUpperCase() ? name.replaceAll('_', ' ') : name.replaceAll(/([A-Z])/g, ' $1')
  const lower = spaced.toLowerCase().trim()
  return lower.charAt(0).toUpperCase() + lower.slice(1)
}
