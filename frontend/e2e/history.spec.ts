import { expectAccessible } from './accessible'
import { expect, test } from './program'

// The history of a case grows by itself, takes back what can be taken back, and shows the case as it was; and the status
// reasons an administrator sets up.

const except = ['aria-hidden-focus', 'scrollable-region-focusable']

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the history tells who did what, grows by itself and takes back one's own (${colorScheme})`, async ({
    program,
    browser,
  }) => {
    const page = await program.signIn(browser, 'ana', { colorScheme })
    const [ana, bruno] = [await program.client('ana'), await program.client('bruno')]
    const opened = await ana.openCase({ title: 'Gate stays open', customerId: program.customerId, queueId: program.queueId })
    const update = (client: typeof ana, change: object) =>
      client.do('mutation ($input: UpdateCaseInput!) { it: updateCase(input: $input) { userErrors { code } } }', {
        input: { caseId: opened.id, ...change },
      })
    await update(ana, { title: 'Gate stays open in the rain' })

    await page.goto(`/cases/${opened.number}`)
    await page.getByRole('tab', { name: 'History' }).click()
    const history = page.getByRole('region', { name: 'History' })
    await expect(history.getByRole('listitem')).toHaveCount(2)
    await expect(history).toContainText('Gate stays open in the rain')
    await expectAccessible(page, { except })

    // Somebody else does something: it appears, and what Ana did before cannot be taken back any more.
    await update(bruno, { priority: 'HIGH' })
    await expect(history.getByRole('listitem')).toHaveCount(3)
    const [latest, mine] = [history.getByRole('listitem').nth(0), history.getByRole('listitem').nth(1)]
    await expect(latest).toContainText('Bruno Costa')
    await expect(latest.getByRole('button', { name: 'Only who did it can take it back.' })).toBeVisible()
    await expect(mine.getByRole('button', { name: /it changed since \(Case changed, Bruno Costa/ })).toBeVisible()

    // Ana's own latest step is taken back from here, with the keyboard.
    await update(ana, { title: 'Gate jammed' })
    await expect(history.getByRole('listitem')).toHaveCount(4)
    await latest.getByRole('button', { name: 'Undo' }).press('Enter')
    await expect(history.getByRole('listitem')).toHaveCount(5)
    await expect(latest).toContainText('Taken back')
    await expect(page.getByRole('heading', { name: 'Gate stays open in the rain' })).toBeVisible()

    // Narrowed to what Bruno did.
    await page.getByRole('button', { name: /^Person/ }).click()
    await page.getByRole('menuitem', { name: 'Bruno Costa' }).click()
    await expect(history.getByRole('listitem')).toHaveCount(1)
    await page.getByRole('button', { name: 'Show all changes' }).click()
    await expect(history.getByRole('listitem')).toHaveCount(5)
  })

  test(`the case as it was is reached with the slider and marks what is other today (${colorScheme})`, async ({
    program,
    browser,
  }) => {
    const page = await program.signIn(browser, 'ana', { colorScheme })
    const ana = await program.client('ana')
    const opened = await ana.openCase({ title: 'Blue light', customerId: program.customerId, queueId: program.queueId })
    for (const title of ['Green light', 'Red light']) {
      await ana.do('mutation ($input: UpdateCaseInput!) { it: updateCase(input: $input) { userErrors { code } } }', {
        input: { caseId: opened.id, title },
      })
    }
    await page.goto(`/cases/${opened.number}?tab=history`)
    await page.getByRole('button', { name: 'The case as it was', exact: true }).click()
    const then = page.getByRole('region', { name: `${opened.number} as it was` })
    await expect(then).toContainText('Red light')
    await expect(then.getByText('Other today')).toHaveCount(0)
    await page.getByRole('slider', { name: 'Moment' }).press('ArrowLeft')
    await expect(then).toContainText('Green light')
    await page.getByRole('button', { name: 'Previous change' }).press('Enter')
    await expect(then).toContainText('Blue light')
    await expect(then).toContainText('Today: Red light')
    await expect(then.getByText('Other today')).toHaveCount(1)
    await expectAccessible(page, { except })
    await page.getByRole('button', { name: 'Changes' }).press('Enter')
    await expect(page.getByRole('region', { name: 'History' })).toBeVisible()
  })
}

test('an administrator adds, orders, retires and chooses reasons, and is told what a definition would strand', async ({
  program,
  browser,
}) => {
  const page = await program.signIn(browser, 'admin')
  const admin = await program.client('admin')
  await page.goto('/admin/status-reasons')
  const active = page.getByRole('list', { name: 'Active' })
  await expect(active.getByRole('listitem')).toHaveCount(4)
  await expectAccessible(page, { except })

  await page.getByRole('button', { name: 'New reason' }).first().press('Enter')
  await page.getByRole('textbox', { name: 'Name' }).fill('With the supplier')
  await page.keyboard.press('Control+Enter')
  await expect(active.getByRole('listitem')).toHaveCount(5)
  await page.getByRole('button', { name: 'Move With the supplier up' }).press('Enter')
  await expect(active.getByRole('listitem').nth(3)).toContainText('With the supplier')
  const more = async (item: string) => {
    await page.getByRole('button', { name: 'More for With the supplier' }).press('Enter')
    await page.getByRole('menuitem', { name: item }).press('Enter')
  }
  await more('Retire')
  await expect(active.getByRole('listitem').nth(3)).toContainText('Retired')
  await more('Take into use again')
  await expect(active.getByRole('listitem').nth(3)).not.toContainText('Retired')

  // Somebody else renames one: it is there at once.
  await admin.do(
    'mutation ($input: RenameStatusReasonInput!) { it: renameStatusReason(input: $input) { userErrors { code } } }',
    {
      input: { reasonId: 'reason_on_hold', name: 'Parked' },
    },
  )
  await expect(active).toContainText('Parked')

  // The matrix: one stop of Tab, the arrows go on, Space marks.
  await page.getByRole('checkbox', { name: 'Only these steps are allowed' }).press('Space')
  await expect(page.getByRole('alert')).toContainText('no way would lead')
  await expectAccessible(page, { except })
  await page.getByRole('checkbox', { name: 'From In progress to In progress' }).focus()
  for (let row = 0; row < 5; row++) {
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft') // Cancelled, of which Merged is the last
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
  }
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.getByRole('button', { name: 'Save the rules' }).press('Enter')
  await expect
    .poll(async () => (await admin.query('{ statusRules { enabled transitions { to { name } } } }'))['statusRules'])
    .toMatchObject({ enabled: true, transitions: Array(5).fill({ to: { name: 'Cancelled' } }) })
  await admin.do('mutation ($input: SetStatusRulesInput!) { it: setStatusRules(input: $input) { userErrors { code } } }', {
    input: { enabled: false },
  })
  await expect(page.getByRole('checkbox', { name: 'Only these steps are allowed' })).not.toBeChecked()
})

test('the queue as it was at a moment', async ({ program, browser }) => {
  const client = await program.client('ana')
  const { queue } = await (await program.client('admin')).do(
    'mutation ($input: CreateQueueInput!) { it: createQueue(input: $input) { queue { id } userErrors { code message } } }',
    { input: { name: 'Yard' } },
  )
  for (const title of ['Gate is stuck', 'Lamp is out']) {
    await client.openCase({ title, customerId: program.customerId, queueId: queue.id })
  }
  const page = await program.signIn(browser, 'ana', { reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } })
  await page.goto(`/queues/${queue.id}?view=all`)
  await page.getByRole('button', { name: 'The queue as it was' }).focus()
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog', { name: 'Yard as it was' })
  await expect(sheet).toContainText('Nothing stood here then')
  await sheet.getByRole('button', { name: 'An hour later' }).focus()
  await page.keyboard.press('Enter')
  await expect(sheet.getByRole('status')).toContainText('2 cases stood here')
  await expect(sheet.getByRole('listitem').filter({ hasText: 'Gate is stuck' })).toContainText('waiting')
  await expectAccessible(page, { except: ['aria-hidden-focus', 'scrollable-region-focusable'] })
  await page.screenshot({ path: 'test-results/screens/past-queue.png' })
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
})
