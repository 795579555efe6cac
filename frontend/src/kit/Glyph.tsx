import { CircleCheck, CircleDashed, CircleSlash, Clock, Pause, Search } from 'lucide-react'
import { classes } from './classes'
import styles from './Glyph.module.css'

/** A glyph with a label speaks for itself; without one it stands beside the words that say the same. */
function spoken(label: string | undefined) {
  return label ? { role: 'img', 'aria-label': label, title: label } : { 'aria-hidden': true as const }
}

/** Three bars, filled to a level; orange only at the third. */
export function LevelGlyph({ level, label }: { level: 1 | 2 | 3; label?: string }) {
  return (
    <span className={styles.level} {...spoken(label)}>
      <svg
        className={classes(styles.bars, level === 3 && styles.high)}
        width="14"
        height="14"
        viewBox="0 0 14 14"
        aria-hidden="true"
      >
        {[0, 1, 2].map((bar) => (
          <rect
            key={bar}
            x={1 + bar * 4.5}
            y={9 - bar * 3.5}
            width="3"
            height={4 + bar * 3.5}
            rx="1"
            opacity={bar < level ? 1 : 0.25}
          />
        ))}
      </svg>
    </span>
  )
}

export type Shape = 'new' | 'progress' | 'hold' | 'waiting' | 'research' | 'done' | 'cancelled'

const icons = { new: CircleDashed, hold: Pause, waiting: Clock, research: Search, done: CircleCheck, cancelled: CircleSlash }

/** A state as a shape plus a hue, so that nothing depends on colour alone. */
export function StateGlyph({ shape, label }: { shape: Shape; label?: string }) {
  const Icon = shape === 'progress' ? null : icons[shape]
  return (
    <span className={classes(styles.shape, styles[shape])} {...spoken(label)}>
      {Icon ? <Icon size={13} strokeWidth={2.25} aria-hidden="true" /> : <HalfMoon />}
    </span>
  )
}

function HalfMoon() {
  return (
    <svg width="13" height="13" viewBox="0 0 14 14" aria-hidden="true">
      <circle cx="7" cy="7" r="5.6" fill="none" stroke="currentColor" strokeWidth="1.7" />
      <path d="M7 3.600a3.400 3.400 0 0 1 0 6.800z" fill="currentColor" />
    </svg>
  )
}
