import { expectAccessible } from './accessible'
import { expect, test } from './program'

// Merging and separating by keyboard: from a case, from the list, taken back from the toast, the banner and the tab Related.

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a case is merged with another, leads there, and is separated again, ${colorScheme}`, async ({ program, browser }) => {
    const client = await program.client('bruno')
    const open = (title: string, priority: string) =>
      client.openCase({ title, priority, customerId: program.customerId, queueId: program.queueId })
    const kept = await open(`No invoice ${colorScheme}`, 'NORMAL')
    const gone = await open(`Invoice missing ${colorScheme}`, 'HIGH')
    await client.do('mutation ($input: AddNoteInput!) { it: addNote(input: $input) { userErrors { code message } } }', {
      input: { caseId: gone.id, text: 'They are angry.' },
    })
    const page = await program.signIn(browser, 'ana', {
      colorScheme,
      reducedMotion: 'reduce',
      viewport: { width: 1440, height: 900 },
    })
    await page.goto(`/cases/${gone.number}`)
    await expect(page.getByText('They are angry.')).toBeVisible()
    const dialog = page.getByRole('dialog', { name: 'Merge cases' })
    // The key is there once its part of the pane has come.
    await expect(async () => {
      await page.keyboard.press('m')
      await expect(dialog).toBeVisible({ timeout: 1000 })
    }).toPass()
    await dialog.getByRole('combobox', { name: 'Merge with' }).fill(kept.number)
    await page.getByRole('option').filter({ hasText: kept.number }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('region', { name: 'What moves' })).toContainText('They are angry.')
    await expect(dialog.getByRole('button', { name: new RegExp(`Merge into ${kept.number}`) })).toBeVisible()
    await dialog.getByLabel(`Priority: High (${gone.number})`).focus()
    await page.keyboard.press('Space')
    await expect(dialog.getByRole('region', { name: 'What moves' })).toContainText('They are angry.')
    await expectAccessible(page)
    await page.screenshot({ path: `test-results/screens/merge-${colorScheme}.png` })
    await page.keyboard.press('Control+Enter')
    await expect(dialog).toHaveCount(0)

    // The page of the merged case stays and leads on; what it had is on the other one.
    await expect(page.getByText(`Merged into ${kept.number}`).first()).toBeVisible()
    await expect(page.getByText('They are angry.')).toHaveCount(0)
    await expectAccessible(page)
    await page.screenshot({ path: `test-results/screens/merged-${colorScheme}.png` })
    await page.getByRole('button', { name: `Open ${kept.number}` }).focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(kept.number))
    await expect(page.getByText('They are angry.')).toBeVisible()

    await page.goto(`/cases/${kept.number}?tab=related`)
    await page.getByRole('button', { name: `Separate ${gone.number} again` }).focus()
    await expectAccessible(page)
    await page.screenshot({ path: `test-results/screens/merged-cases-${colorScheme}.png` })
    await page.keyboard.press('Enter')
    await expect(page.getByText(`${gone.number} is a case of its own again.`)).toBeVisible()
    await expect(page.getByRole('button', { name: `Separate ${gone.number} again` })).toHaveCount(0)
    await page.goto(`/cases/${gone.number}`)
    await expect(page.getByText('They are angry.')).toBeVisible()

    // Somebody else merges it again: the open page says so on its own.
    await client.do('mutation ($input: MergeCasesInput!) { it: mergeCases(input: $input) { userErrors { code message } } }', {
      input: { survivorId: kept.id, mergedIds: [gone.id] },
    })
    await expect(page.getByRole('note')).toContainText(`Merged into ${kept.number}`)
    await expect(page.getByText('They are angry.')).toHaveCount(0)
    await page.getByRole('button', { name: 'Separate again' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('note')).toHaveCount(0)
  })
}

test('chosen cases of a queue are merged in Portuguese and the toast takes it back', async ({ program, browser }) => {
  const client = await program.client('bruno')
  const open = (title: string) => client.openCase({ title, customerId: program.customerId, queueId: program.queueId })
  const first = await open('Fatura ausente')
  await open('Sem fatura')
  const page = await program.signIn(browser, 'ana', {
    locale: 'pt-BR',
    reducedMotion: 'reduce',
    viewport: { width: 1440, height: 900 },
  })
  await page.goto(`/queues/${program.queueId}?view=available&case=${first.number}`)
  await expect(page.getByRole('heading', { name: 'Fatura ausente' })).toBeVisible()
  const chosen = page.getByRole('region', { name: 'Ocorrências selecionadas' })
  await page.keyboard.press('x')
  await expect(chosen).toBeVisible()
  await page.keyboard.press('Shift+J')
  await expect(chosen).toContainText('2')
  await chosen.getByRole('button', { name: /Mesclar/ }).waitFor()
  const dialog = page.getByRole('dialog', { name: 'Mesclar ocorrências' })
  await page.keyboard.press('m')
  await expect(dialog).toBeVisible()
  await expectAccessible(page)
  await page.screenshot({ path: 'test-results/screens/merge-pt.png' })
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await page
    .getByRole('button', { name: /Desfazer/ })
    .first()
    .click()
  await expect
    .poll(async () => {
      const { cases } = await client.query(
        'query ($id: ID!) { cases(filter: { queueId: $id, status: ACTIVE }) { nodes { title } } }',
        { id: program.queueId },
      )
      return cases.nodes.filter(({ title }: { title: string }) => /fatura/i.test(title)).length
    })
    .toBe(2)
})
