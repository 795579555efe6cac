/** The mark of the desk. */
export function Logo({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="9" fill="var(--accent-fill)" />
      <g fill="none" stroke="#fff" strokeWidth="2.2" strokeLinecap="round">
        <path d="M10 11.5h8.500a3.500 3.500 0 0 1 0 7H14" />
        <path d="M10 16h5M10 20.500h4" opacity=".65" />
      </g>
    </svg>
  )
}
