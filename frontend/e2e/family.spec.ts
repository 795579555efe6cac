import { expectAccessible } from './accessible'
import { type Client, expect, type Program, test } from './program'

// Families of cases, the process, deletion and their settings, by keyboard, while somebody else changes things.

function open(client: Client, program: Program, title: string) {
  return client.openCase({ title, customerId: program.customerId, queueId: program.queueId })
}

async function policy(program: Program, closingPolicy: string) {
  const admin = await program.client('admin')
  await admin.do(
    'mutation ($input: UpdateDeskSettingsInput!) { it: updateDeskSettings(input: $input) { userErrors { code message } } }',
    { input: { closingPolicy } },
  )
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a family is made, followed and closed together, ${colorScheme}`, async ({ program, browser }) => {
    const client = await program.client('bruno')
    const parent = await open(client, program, `Office offline ${colorScheme}`)
    const floor = await open(client, program, `Floor one offline ${colorScheme}`)
    const page = await program.signIn(browser, 'ana', {
      colorScheme,
      reducedMotion: 'reduce',
      viewport: { width: 1440, height: 900 },
    })
    await page.goto(`/cases/${parent.number}?tab=related`)
    const section = page.getByRole('region', { name: 'Child cases' })
    await expect(section).toContainText('can be split into child cases')

    // Somebody else puts a case below it: it appears on its own.
    await client.do(
      'mutation ($input: SetParentCaseInput!) { it: setParentCase(input: $input) { userErrors { code message } } }',
      {
        input: { caseIds: [floor.id], parentId: parent.id },
      },
    )
    await expect(section.getByRole('listitem')).toContainText([floor.number])

    await page.keyboard.press('Shift+C')
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText('Has the customer of its parent, and its:')
    await expect(dialog.getByLabel(/^Title/)).toHaveValue(`Office offline ${colorScheme}`)
    await dialog.getByLabel(/^Title/).fill('Floor two offline')
    await expectAccessible(page)
    await page.screenshot({ path: `test-results/screens/child-${colorScheme}.png` })
    await page.keyboard.press('Control+Enter')
    await expect(section.getByRole('listitem')).toHaveCount(2)
    await expect(section).toContainText('Floor two offline')
    await expectAccessible(page)
    await page.screenshot({ path: `test-results/screens/family-${colorScheme}.png` })

    // A title that somebody else changes changes here.
    await client.do('mutation ($input: UpdateCaseInput!) { it: updateCase(input: $input) { userErrors { code message } } }', {
      input: { caseId: floor.id, title: 'Floor one is dark' },
    })
    await expect(section).toContainText('Floor one is dark')

    await section.getByRole('button', { name: floor.number, exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('note')).toContainText(`Part of${parent.number}`)
    await page.getByRole('note').getByRole('button', { name: parent.number }).focus()
    await page.keyboard.press('Enter')

    await policy(program, 'CASCADE')
    await client.do('mutation ($input: CreateTaskInput!) { it: createTask(input: $input) { userErrors { code message } } }', {
      input: { caseId: floor.id, subject: 'Climb the stairs' },
    })
    await expect(page.getByRole('heading', { name: `Office offline ${colorScheme}` })).toBeVisible()
    await page.keyboard.press('e')
    await expect(dialog.getByRole('region', { name: 'Closed with it' })).toContainText('Climb the stairs')
    await dialog
      .getByLabel(/^Resolution/)
      .first()
      .fill('Plugged in')
    await dialog.getByRole('checkbox', { name: 'Cancel what is still to be done for them' }).check({ force: true })
    await expectAccessible(page)
    await page.screenshot({ path: `test-results/screens/cascade-${colorScheme}.png` })
    await page.keyboard.press('Control+Enter')
    await expect(dialog).toHaveCount(0)
    await page.goto(`/cases/${floor.number}`)
    await expect(page.getByText('Plugged in').first()).toBeVisible()
    await policy(program, 'NONE')
  })

  test(`the process leads through a case, ${colorScheme}`, async ({ program, browser }) => {
    const client = await program.client('bruno')
    const earlier = await open(client, program, `Printer jams again ${colorScheme}`)
    const found = await open(client, program, `Printer jams ${colorScheme}`)
    const page = await program.signIn(browser, 'ana', {
      colorScheme,
      reducedMotion: 'reduce',
      viewport: { width: 1440, height: 900 },
    })
    await page.goto(`/cases/${found.number}`)
    const bar = page.getByRole('navigation', { name: 'Process' })
    await expect(bar.getByRole('button', { name: /^Identify/ })).toHaveAttribute('aria-current', 'step')
    await bar.getByRole('button', { name: 'Show the steps' }).focus()
    await page.keyboard.press('Enter')
    await bar.getByRole('button', { name: 'Find case' }).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox').fill('again')
    await page.getByRole('option', { name: new RegExp(earlier.number) }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('button', { name: 'Continue this case' })).toBeVisible()
    await expectAccessible(page)
    await page.screenshot({ path: `test-results/screens/find-case-${colorScheme}.png` })
    await page.keyboard.press('Control+Enter')
    await expect(bar.getByRole('list', { name: 'Steps of Identify' }).getByLabel('Done', { exact: true })).toHaveCount(2)

    await bar.getByRole('button', { name: /^Next stage/ }).focus()
    await page.keyboard.press('Enter')
    await expect(bar.getByRole('button', { name: /^Research/ })).toHaveAttribute('aria-current', 'step')
    await expectAccessible(page)
    await page.screenshot({ path: `test-results/screens/process-${colorScheme}.png` })

    // Somebody else moves it on: the bar follows.
    await client.do('mutation ($input: MoveToStageInput!) { it: moveToStage(input: $input) { userErrors { code message } } }', {
      input: { caseId: found.id, stageId: 'stage_resolve' },
    })
    await expect(bar.getByRole('button', { name: /^Resolve/ }).first()).toHaveAttribute('aria-current', 'step')
    await bar.getByRole('button', { name: /^Finish/ }).focus()
    await page.keyboard.press('Enter')
    await expect(bar).toContainText('Finished')
  })
}

test('an administrator deletes a case, and who reads it learns that; in Portuguese', async ({ program, browser }) => {
  const client = await program.client('bruno')
  const found = await open(client, program, 'Opened by mistake')
  const reader = await program.signIn(browser, 'ana', { viewport: { width: 1440, height: 900 } })
  await reader.goto(`/cases/${found.number}`)
  await expect(reader.getByRole('heading', { name: 'Opened by mistake' })).toBeVisible()

  const page = await program.signIn(browser, 'admin', {
    locale: 'pt-BR',
    colorScheme: 'dark',
    reducedMotion: 'reduce',
    viewport: { width: 1440, height: 900 },
  })
  await page.goto('/admin/families')
  await expect(page.getByText('Quando uma ocorrência principal é resolvida ou cancelada')).toBeVisible()
  await expectAccessible(page)
  await page.screenshot({ path: 'test-results/screens/families-pt.png' })

  await page.goto(`/cases/${found.number}`)
  await page.getByRole('button', { name: 'Mais ações' }).click()
  await page.getByRole('menuitem', { name: 'Excluir a ocorrência…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(/^Digite/).fill('CAS')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toContainText('Este não é o número da ocorrência.')
  await dialog.getByLabel(/^Digite/).fill(found.number)
  await expectAccessible(page)
  await page.screenshot({ path: 'test-results/screens/delete-pt.png' })
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await expect(reader.getByText(`${found.number} is not here to see`)).toBeVisible()
})

test('chosen cases of a list become a family', async ({ program, browser }) => {
  const client = await program.client('bruno')
  const [first, second] = [await open(client, program, 'Whole street dark'), await open(client, program, 'House 7 dark')]
  const page = await program.signIn(browser, 'ana', { viewport: { width: 1440, height: 900 } })
  const list = page.getByRole('listbox')
  for (const title of ['Whole street dark', 'House 7 dark']) {
    await list
      .getByRole('option')
      .filter({ hasText: title })
      .click({ modifiers: ['Control'] })
  }
  await page.getByRole('button', { name: /^Make child cases/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox').focus()
  await page.getByRole('option', { name: new RegExp(first.number) }).click()
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await page.goto(`/cases/${first.number}?tab=related`)
  await expect(page.getByRole('region', { name: 'Child cases' })).toContainText(second.number)
})
