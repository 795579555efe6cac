/** What to show and where to go for a web address as people write it; null for what is none, or leads elsewhere. */
export function webAddress(text: string): { host: string; href: string } | null {
  const written = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`
  if (!URL.canParse(written)) return null
  const { protocol, host, href } = new URL(written)
  return protocol === 'https:' || protocol === 'http:' ? { host: host.replace(/^www\./, ''), href } : null
}
