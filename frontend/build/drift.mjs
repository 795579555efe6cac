// Fails when what is generated and committed (schema, Relay artifacts, catalogs) is behind its sources. Writes nothing.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const run = (command, args, env = {}) => {
  try {
    execFileSync(command, args, { cwd: root, stdio: 'pipe', env: { ...process.env, ...env } })
  } catch (error) {
    console.error(`${error.stdout}${error.stderr}\nIt is behind: run \`npm run generate\` and commit what changes.`)
    process.exit(1)
  }
}

run('node', ['build/schema.mjs', '--check'])
run('npx', ['relay-compiler', '--validate'])

const locales = mkdtempSync(join(tmpdir(), 'locales-'))
try {
  cpSync(join(root, 'locales'), locales, { recursive: true })
  run('node', ['build/extract.mjs'], { DOCKET_LOCALES: locales })
  run('npx', ['lingui', 'compile', '--strict'], { DOCKET_LOCALES: locales })
  const behind = readdirSync(locales, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(locales, join(entry.parentPath, entry.name)))
    .filter((file) => {
      const text = (folder) => readFileSync(join(folder, file), 'utf8')
      return text(locales) !== text(join(root, 'locales'))
    })
  if (behind.length > 0) {
    console.error(`locales/${behind.join(', locales/')}: behind the sources. Run \`npm run generate\` and commit what changes.`)
    process.exitCode = 1
  }
} finally {
  rmSync(locales, { recursive: true })
}
