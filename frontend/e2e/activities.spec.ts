import { expectAccessible } from './accessible'
import { expect, test } from './program'

// What is said among colleagues and attached to a case, by two people at once.

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test('posts, comments and files appear at the colleague by themselves; a page that says it is a picture is only saved', async ({
  program,
  browser,
}) => {
  const ana = await program.signIn(browser, 'ana')
  const bruno = await program.signIn(browser, 'bruno')
  const client = await program.client('ana')
  const opened = await client.openCase({ title: 'Wrong depot', customerId: program.customerId, queueId: program.queueId })
  for (const page of [ana, bruno]) {
    await page.goto(`/cases/${opened.number}`)
    await expect(page.getByRole('heading', { name: 'Wrong depot' })).toBeVisible()
  }
  const theirs = bruno.getByRole('region', { name: 'Timeline' })
  const timelines = [ana.getByRole('region', { name: 'Timeline' }), theirs]

  // A post by keyboard, and a comment from the other side.
  await ana.keyboard.press('b')
  await ana.keyboard.type('Who knows this depot?')
  await ana.keyboard.press('Control+Enter')
  for (const timeline of timelines) await expect(timeline).toContainText('Who knows this depot?')
  await bruno.getByRole('button', { name: 'Comment' }).click()
  await bruno.keyboard.type('I was there in March.')
  await bruno.keyboard.press('Control+Enter')
  for (const timeline of timelines) await expect(timeline).toContainText('I was there in March.')
  await expectAccessible(ana, { except: ['aria-hidden-focus', 'scrollable-region-focusable'] })

  // A picture and a page in disguise go with a note; a program is refused in its place.
  await ana.keyboard.press('Escape')
  await ana.getByRole('tab', { name: 'Note' }).click()
  await ana.locator('input[type=file]').setInputFiles([
    { name: 'gate.png', mimeType: 'image/png', buffer: pixel },
    {
      name: 'page.png',
      mimeType: 'image/png',
      buffer: Buffer.from('<!DOCTYPE html><script>document.title = "taken"</script>'),
    },
    { name: 'setup.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ and more') },
  ])
  const uploads = ana.getByRole('list', { name: 'Files' })
  await expect(uploads).toContainText('Programs and empty files are not taken.')
  await ana.getByRole('button', { name: 'Leave out setup.exe' }).click()
  await expect(ana.getByRole('button', { name: 'Leave out gate.png' })).toBeVisible()
  await expect(ana.getByRole('button', { name: 'Leave out page.png' })).toBeVisible()
  await ana.getByRole('textbox', { name: 'Note' }).fill('Two files.')
  await ana.keyboard.press('Control+Enter')
  for (const timeline of timelines) {
    await expect(timeline.getByRole('link', { name: /gate\.png/ })).toBeVisible()
    await expect(timeline.getByRole('link', { name: /page\.png/ })).toBeVisible()
  }
  await expect(theirs.locator('img')).toHaveCount(1)

  // Words are found in the timeline, live, and when there is nothing it says so.
  await bruno.getByRole('searchbox', { name: 'Search the timeline' }).fill('two FILES')
  const found = bruno.getByRole('region', { name: 'Found in the timeline' })
  await expect(found).toContainText('Two files.')
  await expect(found.getByText('Who knows this depot?')).toHaveCount(0)
  await client.do('mutation ($input: AddNoteInput!) { it: addNote(input: $input) { userErrors { code message } } }', {
    input: { caseId: opened.id, text: 'Files of two depots.' },
  })
  await expect(found).toContainText('Files of two depots.')
  await expectAccessible(bruno)
  await bruno.screenshot({ path: 'test-results/screens/timeline-search.png' })
  await bruno.keyboard.press('Escape')
  await expect(theirs).toContainText('Who knows this depot?')
  await bruno.getByRole('searchbox', { name: 'Search the timeline' }).fill('zebra')
  await expect(bruno.getByText('Nothing in the timeline has these words')).toBeVisible()
  await bruno.keyboard.press('Escape')
  const address = (await theirs.getByRole('link', { name: /page\.png/ }).getAttribute('href')) ?? ''
  const answer = await bruno.request.get(`${address}?inline=1`)
  expect(answer.headers()['content-type']).toBe('application/octet-stream')
  expect(answer.headers()['content-disposition']).toMatch(/^attachment;/)
  expect(answer.headers()['x-content-type-options']).toBe('nosniff')
  expect(answer.headers()['content-security-policy']).toContain('sandbox')

  // Taken away, it leaves both; taken back, it returns.
  await ana.getByRole('button', { name: 'Remove gate.png' }).click()
  for (const timeline of timelines) await expect(timeline.getByRole('link', { name: /gate\.png/ })).toHaveCount(0)
  await ana.keyboard.press('z')
  for (const timeline of timelines) await expect(timeline.getByRole('link', { name: /gate\.png/ })).toBeVisible()
})

test('an open task is changed where it stands, with its time as people type it', async ({ program, browser }) => {
  const ana = await program.signIn(browser, 'ana')
  const client = await program.client('ana')
  const opened = await client.openCase({ title: 'Late invoice', customerId: program.customerId, queueId: program.queueId })
  await client.do('mutation ($input: CreateTaskInput!) { it: createTask(input: $input) { userErrors { code } } }', {
    input: { caseId: opened.id, subject: 'Call the bank' },
  })
  await ana.goto(`/cases/${opened.number}`)
  const timeline = ana.getByRole('region', { name: 'Timeline' })
  await expect(timeline).toContainText('Call the bank')
  await timeline.getByRole('button', { name: 'Actions for Call the bank' }).click()
  await ana.getByRole('menuitem', { name: 'Change…' }).click()
  const dialog = ana.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Subject' }).fill('Call the other bank')
  await dialog.getByRole('combobox', { name: 'Duration' }).fill('1h 20m')
  await expectAccessible(ana, { except: ['aria-hidden-focus', 'scrollable-region-focusable'] })
  await ana.keyboard.press('Control+Enter')
  await expect(timeline).toContainText('Call the other bank')
  await expect(timeline).toContainText('1 hour 20 minutes')
})
