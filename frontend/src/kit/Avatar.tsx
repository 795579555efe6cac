import type { CSSProperties } from 'react'
import styles from './Avatar.module.css'
import { classes } from './classes'

interface Props {
  /** Null draws the empty place of nobody. */
  name: string | null
  size?: number
  /** Set it where no text beside the face says who it is. */
  label?: string
}

/** Initials on a colour that belongs to the name. */
export function Avatar({ name, size = 20, label }: Props) {
  const style = { '--size': `${size}px`, '--hue': hueOf(name ?? '') } as CSSProperties
  return (
    <span
      className={classes(styles.avatar, name === null && styles.nobody)}
      style={style}
      {...(label ? { role: 'img', 'aria-label': label, title: label } : { 'aria-hidden': true })}
    >
      {name !== null && initialsOf(name)}
    </span>
  )
}

function initialsOf(name: string): string {
  const letters = name.split(/\s+/).flatMap((word) => /^\p{L}/u.exec(word)?.[0] ?? [])
  return letters.length > 2 ? `${letters[0]}${letters.at(-1)}` : letters.join('')
}

function hueOf(name: string): number {
  let hue = 7
  for (const letter of name) hue = (hue * 31 + (letter.codePointAt(0) ?? 0)) % 360
  return hue
}
