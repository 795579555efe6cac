import type { Page } from '@playwright/test'
import { expect, type Program, test } from './program'

// Ana and Bruno at the same desk, in two browsers, on the real program.

const cases = (page: Page) => page.getByRole('listbox', { name: 'Cases in Billing' })
const row = (page: Page, title: string) => cases(page).getByRole('option').filter({ hasText: title })
const status = (page: Page) => page.locator('footer').getByRole('status')

/** A window in which every row of the queue is in sight, whatever other tests left there: only those are in the document. */
const tall = { viewport: { width: 1440, height: 4000 } }

async function atTheQueue(program: Program, page: Page, view = 'available') {
  await page.goto(`/queues/${program.queueId}?view=${view}`)
  await expect(status(page)).toHaveText('Live')
}

test('one opens a case, the other sees it; both pick it, one wins and the other is told by whom', async ({
  program,
  browser,
}) => {
  const [ana, bruno] = await Promise.all([program.signIn(browser, 'ana', tall), program.signIn(browser, 'bruno', tall)])
  await Promise.all([atTheQueue(program, ana), atTheQueue(program, bruno)])

  const client = await program.client('ana')
  const title = 'Charged twice for October'
  const began = Date.now()
  const opened = await client.openCase({ title, customerId: program.customerId, queueId: program.queueId })
  // An empty list takes a new case at once; the pill is for lists that must not jump.
  const arrival = row(bruno, title).or(bruno.getByRole('button', { name: /new/i }))
  await expect(arrival.first()).toBeVisible()
  console.log(`A new case reached the other browser ${Date.now() - began} ms after it was sent.`)

  await Promise.all([ana, bruno].map((page) => page.goto(`/queues/${program.queueId}?view=available&case=${opened.number}`)))
  for (const page of [ana, bruno]) {
    await expect(row(page, title)).toBeVisible()
    await expect(status(page)).toHaveText('Live')
    await expect(page.getByRole('heading', { name: title })).toBeVisible()
  }
  await Promise.all([ana, bruno].map((page) => page.keyboard.press('Shift+W')))

  const held = await client.query('query ($number: String) { case(number: $number) { worker { name } } }', {
    number: opened.number,
  })
  await expect.poll(async () => (await holder(client, opened.number)) ?? '').toMatch(/^(Ana Reis|Bruno Costa)$/)
  const winner = (await holder(client, opened.number)) ?? held['case'].worker?.name
  const loser = winner === 'Ana Reis' ? bruno : ana
  await expect(loser.getByText(winner, { exact: false }).first()).toBeVisible()
  await expect(loser.getByRole('region', { name: 'Notifications' })).toContainText(winner)
})

async function holder(client: Awaited<ReturnType<Program['client']>>, number: string): Promise<string | null> {
  const { case: found } = await client.query('query ($number: String) { case(number: $number) { worker { name } } }', {
    number,
  })
  return found.worker?.name ?? null
}

test('what happened while one was away is there on return: nothing missed, nothing twice', async ({ program, browser }) => {
  const bruno = await program.signIn(browser, 'bruno', tall)
  const client = await program.client('ana')
  const at = { customerId: program.customerId, queueId: program.queueId }
  const kept = await client.openCase({ ...at, title: 'The one that stays' })
  await atTheQueue(program, bruno, 'all')
  await expect(row(bruno, 'The one that stays')).toBeVisible()

  await bruno.context().setOffline(true)
  await expect(status(bruno)).toHaveText(/Offline|Reconnecting/)
  await client.openCase({ ...at, title: 'While you were away, one' })
  await client.openCase({ ...at, title: 'While you were away, two', priority: 'HIGH' })
  await client.do('mutation ($input: AddNoteInput!) { it: addNote(input: $input) { userErrors { code } } }', {
    input: { caseId: kept.id, text: 'Said while Bruno was away.' },
  })
  await bruno.context().setOffline(false)

  await expect(status(bruno)).toHaveText('Live', { timeout: 60_000 })
  await bruno.keyboard.press('.')
  for (const title of ['The one that stays', 'While you were away, one', 'While you were away, two']) {
    await expect(row(bruno, title)).toHaveCount(1)
  }
  await row(bruno, 'The one that stays').click()
  await expect(bruno.getByText('Said while Bruno was away.')).toHaveCount(1)
})

test('a killed and restarted program: the browser catches up by itself', async ({ program, browser }) => {
  const bruno = await program.signIn(browser, 'bruno', tall)
  await atTheQueue(program, bruno, 'all')
  await program.kill()
  await expect(status(bruno)).toHaveText(/Reconnecting|Offline/)
  await program.restart()
  const client = await program.client('ana')
  await client.openCase({ title: 'After the restart', customerId: program.customerId, queueId: program.queueId })
  await expect(status(bruno)).toHaveText('Live', { timeout: 60_000 })
  await expect(async () => {
    await bruno.keyboard.press('.')
    await expect(row(bruno, 'After the restart')).toHaveCount(1, { timeout: 1_000 })
  }).toPass({ timeout: 60_000 })
})
