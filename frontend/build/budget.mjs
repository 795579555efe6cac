// What each screen costs to download, against the budget. Fails when one is exceeded. Run after `npm run build`.
import { readFileSync, statSync } from 'node:fs'

const dist = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))
const key = (name) => Object.keys(manifest).find((one) => one === name) ?? fail(`the build has no ${name}`)

/** A chunk and everything it imports at once, as manifest keys. */
function closure(...names) {
  const seen = new Set()
  const visit = (name) => {
    if (seen.has(name)) return
    seen.add(name)
    manifest[name].imports?.forEach(visit)
  }
  names.map(key).forEach(visit)
  return seen
}

const size = (file, extension) => statSync(new URL(file + extension, dist)).size / 1024
const script = (names, extension) => [...names].reduce((sum, name) => sum + size(manifest[name].file, extension), 0)
const styles = (names) => new Set([...names].flatMap((name) => manifest[name].css ?? []))
const css = (names) => [...styles(names)].reduce((sum, file) => sum + size(file, '.gz'), 0)
const without = (names, loaded) => [...names].filter((name) => !loaded.has(name))

const entry = 'index.html'
const catalogs = ['locales/entry/', 'locales/', 'locales/more/'].flatMap((path) => [`${path}en.ts`, `${path}pt-BR.ts`]).map(key)
// The longer language counts.
const [entryTexts, deskTexts, moreTexts] = [0, 2, 4]
  .map((at) => catalogs.slice(at, at + 2))
  .map((pair) => pair.reduce((a, b) => (script([a], '.gz') > script([b], '.gz') ? a : b)))
const login = closure(entry, entryTexts, 'src/app/routes/login.tsx')
const desk = closure(entry, entryTexts, deskTexts, 'src/app/shell/load.ts', 'src/app/shell/Shell.tsx')
const work = new Set([...desk, ...closure('src/app/routes/queue.tsx', 'src/app/routes/case.tsx')])
const font = Object.values(manifest).find((chunk) => chunk.file.endsWith('.woff2'))?.file ?? fail('the build has no font')

const rows = [
  ['sign-in, JS', script(login, '.gz'), 110],
  ['queue and case, JS', script(work, '.gz'), 320],
  ['queue and case, JS brotli', script(work, '.br'), 265],
  ['sign-in, CSS', css(login), 20],
  ['queue and case, CSS', css(work), 20],
  ['all other texts', script([moreTexts], '.gz'), 40],
  ['font', size(font, ''), 48],
]

// Every other chunk that is loaded on demand, over what the desk holds by then.
const lazy = Object.keys(manifest).filter(
  (name) => manifest[name].isDynamicEntry && !work.has(name) && !login.has(name) && !catalogs.includes(name),
)
for (const name of lazy) {
  const isRoute = name.startsWith('src/app/routes/')
  rows.push([name.replace('src/', ''), script(without(closure(name), isRoute ? desk : work), '.gz'), 70])
}

let over = 0
console.log(`${'KB, gzip unless said otherwise'.padEnd(42)}${'size'.padStart(8)}${'budget'.padStart(8)}`)
for (const [name, measured, budget] of rows) {
  const isOver = measured > budget
  if (isOver) over++
  console.log(`${name.padEnd(42)}${measured.toFixed(1).padStart(8)}${String(budget).padStart(8)}${isOver ? '  over' : ''}`)
}
if (over > 0) fail(`${over} over budget`)

function fail(message) {
  console.error(message)
  process.exit(1)
}
