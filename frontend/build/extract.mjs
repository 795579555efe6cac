// Collects the texts into the catalogs, and keeps every translation there is: a text that goes from one catalog to another takes its
// translation along. The catalogs are in DOCKET_LOCALES, or in `locales`.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = process.env.DOCKET_LOCALES ?? join(root, 'locales')
const catalogs = () =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('pt-BR.po'))
    .map((file) => join(folder, file))

// An entry as the formatter writes it: one line for the text, or several that begin with an empty one.
const entry = /((?:^msgctxt .*\n)?^msgid .*\n(?:^".*\n)*)^msgstr (.*\n(?:^".*\n)*)/gm

const known = new Map()
for (const file of catalogs().filter(existsSync)) {
  for (const [, text, translation] of readFileSync(file, 'utf8').matchAll(entry)) {
    if (translation !== '""\n') known.set(text, translation)
  }
}
execFileSync('npx', ['lingui', 'extract', '--clean'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })

let missing = 0
for (const file of catalogs()) {
  const written = readFileSync(file, 'utf8')
  const filled = written.replace(entry, (whole, text, translation) => {
    if (translation !== '""\n') return whole
    const before = known.get(text)
    if (before === undefined) console.log(`${++missing}. no translation yet: ${text.trim().replaceAll('\n', ' ')}`)
    return `${text}msgstr ${before ?? translation}`
  })
  if (filled !== written) writeFileSync(file, filled)
}
