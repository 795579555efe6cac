import { expectAccessible } from './accessible'
import { type Client, expect, type Program, test } from './program'

// Similar cases by keyboard: found, previewed, linked, their answer used, unlinked; and while a new case is written.

async function answered(client: Client, program: Program, title: string, resolution: string) {
  const opened = await client.openCase({ title, customerId: program.customerId, queueId: program.queueId })
  await client.do('mutation ($input: AddNoteInput!) { it: addNote(input: $input) { userErrors { code message } } }', {
    input: { caseId: opened.id, text: 'The roller was worn.' },
  })
  await client.do('mutation ($input: ResolveCaseInput!) { it: resolveCase(input: $input) { userErrors { code message } } }', {
    input: { caseId: opened.id, resolutionTypeId: 'reason_problem_solved', resolution },
  })
  return opened
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a solution is found, linked and used, ${colorScheme}`, async ({ program, browser }) => {
    const client = await program.client('bruno')
    const known = await answered(client, program, `Printer jams ${colorScheme}`, 'Replaced the roller')
    const asked = await client.openCase({
      title: `My printer jams ${colorScheme}`,
      customerId: program.customerId,
      queueId: program.queueId,
    })
    const page = await program.signIn(browser, 'ana', {
      colorScheme,
      reducedMotion: 'reduce',
      viewport: { width: 1440, height: 900 },
    })
    await page.goto(`/cases/${asked.number}?tab=related`)
    const suggestions = page.getByRole('list', { name: 'Similar cases', exact: true })
    const row = suggestions.getByRole('listitem').filter({ hasText: known.number })
    await expect(row).toContainText('Replaced the roller')
    await row.getByRole('button', { name: `Preview of ${known.number}` }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('region', { name: `What happened in ${known.number}` })).toContainText('The roller was worn.')
    await expectAccessible(page)
    await page.screenshot({ path: `test-results/screens/similar-${colorScheme}.png` })

    await page.getByLabel('Keyword').fill('no such word')
    await expect(page.getByText('Nothing like it was found')).toBeVisible()
    await page.getByLabel('Keyword').fill('roll')
    await row.getByRole('button', { name: `Found a solution in ${known.number}` }).focus()
    await page.keyboard.press('Enter')
    const linked = page
      .getByRole('list', { name: 'Linked similar cases' })
      .getByRole('listitem')
      .filter({ hasText: known.number })
    await expect(linked).toContainText('Holds the solution')
    await expect(row).toHaveCount(0)
    await expectAccessible(page)
    await page.screenshot({ path: `test-results/screens/linked-${colorScheme}.png` })

    await linked.getByRole('button', { name: 'Resolve with it' }).focus()
    await page.keyboard.press('Enter')
    await expect(
      page
        .getByRole('dialog')
        .getByLabel(/^Resolution/)
        .first(),
    ).toHaveValue('Replaced the roller')
    await page.keyboard.press('Escape')

    // Somebody else takes the link away: it goes on its own.
    await client.do(
      'mutation ($input: UnlinkSimilarCaseInput!) { it: unlinkSimilarCase(input: $input) { userErrors { code message } } }',
      { input: { caseId: known.id, similarCaseId: asked.id } },
    )
    await expect(linked).toHaveCount(0)
    await expect(row).toHaveCount(1)
  })
}

test('similar cases appear while the title is typed, in Portuguese, and their answer goes with the new case', async ({
  program,
  browser,
}) => {
  const client = await program.client('ana')
  await answered(client, program, 'Cobrança duplicada no cartão', 'Estorno feito pelo banco')
  const page = await program.signIn(browser, 'ana', { reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } })
  await page.keyboard.press('c')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: /Customer/ }).fill('nord')
  await page.getByRole('option', { name: /^Nordwind/ }).click()
  const title = dialog.getByLabel(/^Title/)
  // What is told of the customer has come.
  await expect(dialog.getByRole('region', { name: 'About this customer' })).toContainText('desk@nordwind.example')
  const before = await title.boundingBox()
  await title.fill('cobrancas duplicadas')
  const found = dialog.getByRole('region', { name: 'Similar cases' })
  await expect(found).toBeInViewport()
  await expect(found).toContainText('Estorno feito pelo banco')
  expect(await title.boundingBox()).toEqual(before)
  await found.getByRole('checkbox', { name: 'Use this answer' }).focus()
  await page.keyboard.press('Space')
  await expectAccessible(page, { except: ['aria-hidden-focus', 'scrollable-region-focusable'] })
  await page.screenshot({ path: 'test-results/screens/similar-new-case.png' })
  await title.focus()
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await page.getByRole('tab', { name: 'Related' }).click()
  const linked = page.getByRole('list', { name: 'Linked similar cases' })
  await expect(linked).toContainText('Estorno feito pelo banco')
  await linked.getByRole('button', { name: 'Resolve with it' }).click()
  await expect(
    page
      .getByRole('dialog')
      .getByLabel(/^Resolution/)
      .first(),
  ).toHaveValue('Estorno feito pelo banco')
})
