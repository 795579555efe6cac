import { expectAccessible } from './accessible'
import { expect, test } from './program'

// The life of a case, by keyboard alone: resolve with an open task, take it back, and be told why it cannot be cancelled.

test('an agent resolves a case by keyboard and takes it back; an open task stands in the way of cancelling', async ({
  program,
  browser,
}) => {
  const ana = await program.signIn(browser, 'ana')
  const client = await program.client('ana')
  const title = 'Credit memo for the second charge'
  const opened = await client.openCase({ title, customerId: program.customerId, queueId: program.queueId })
  await client.do('mutation ($input: CreateTaskInput!) { it: createTask(input: $input) { userErrors { code } } }', {
    input: { caseId: opened.id, subject: 'Call the bank' },
  })
  const status = async () => {
    const { case: found } = await client.query(
      'query ($number: String) { case(number: $number) { status queue { name } } }',
      opened,
    )
    return `${found.status} ${found.queue?.name ?? ''}`.trim()
  }

  await ana.goto(`/cases/${opened.number}`)
  await expect(ana.getByRole('heading', { name: title })).toBeVisible()
  await ana.keyboard.press('e')
  const dialog = ana.getByRole('dialog')
  await expect(dialog).toContainText('Call the bank')
  await expectAccessible(ana, { except: ['aria-hidden-focus', 'scrollable-region-focusable'] })
  await dialog
    .getByLabel(/^Resolution$/)
    .or(dialog.getByRole('textbox').first())
    .first()
    .fill('Credit memo CM-10472 sent.')
  await dialog.getByRole('checkbox').first().press('Space')
  await ana.keyboard.press('Control+Enter')
  await expect.poll(status).toBe('RESOLVED')

  await expect(ana.getByRole('button', { name: 'Undo' })).toBeVisible()
  await ana.keyboard.press('z')
  await expect.poll(status).toBe('ACTIVE Billing')

  // The task is open again, so cancelling is refused and says why.
  await ana.goto(`/cases/${opened.number}`)
  await expect(ana.getByRole('region', { name: 'Timeline' })).toContainText('Call the bank')
  await ana.keyboard.press('Shift+X')
  await expect(ana.getByRole('dialog')).toContainText('Call the bank')
  await expectAccessible(ana, { except: ['aria-hidden-focus', 'scrollable-region-focusable'] })
})
