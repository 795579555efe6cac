import { expectAccessible } from './accessible'
import { expect, test } from './program'

// What a customer bought, through the screens: written down, put into force, charged by a case and by hours, refused, and told why.

/** While the list of a look-up is open, the rest of the page is hidden from screen readers on purpose. */
const inDialog = { except: ['aria-hidden-focus', 'scrollable-region-focusable'] }

test('an entitlement is written down, activated, made the default, charged by a new case and refused once it is used up', async ({
  program,
  browser,
}) => {
  const admin = await program.signIn(browser, 'admin')
  await admin.goto(`/customers/${program.customerId}`)
  await admin.getByRole('region', { name: 'Entitlements' }).getByRole('button', { name: 'New entitlement' }).click()
  const editor = admin.getByRole('dialog', { name: 'New entitlement' })
  await editor.getByRole('textbox', { name: 'Name' }).fill('Premier 2026')
  await editor.getByRole('textbox', { name: 'Terms' }).fill('1')
  await editor.getByText('Refuse cases once the terms are used up').click()
  await editor.getByRole('button', { name: /^They are taken|taken/ }).click()
  await admin.getByRole('option', { name: 'When a case is created' }).click()
  await expectAccessible(admin, inDialog)
  await admin.keyboard.press('Control+Enter')

  await expect(admin.getByRole('heading', { name: /Premier 2026/ })).toBeVisible()
  await expect(admin).toHaveTitle('Premier 2026 · Docket')
  await admin.getByRole('button', { name: 'Activate' }).click()
  await expect(admin.getByRole('dialog')).toContainText('cannot be changed then')
  await admin.keyboard.press('Control+Enter')
  await admin.getByRole('button', { name: 'Set as default' }).click()
  await admin.keyboard.press('Control+Enter')
  await expect(admin.getByRole('heading', { name: /Premier 2026/ })).toContainText('Default')
  await expectAccessible(admin)

  // Somebody else opens a case: the charge is told before, and arrives here by itself.
  const ana = await program.signIn(browser, 'ana')
  await ana.goto(`/customers/${program.customerId}`)
  await ana.getByRole('button', { name: /^New case/ }).click()
  const anew = ana.getByRole('dialog', { name: 'New case' })
  await expect(anew).toContainText('Creating the case takes 1 case.')
  await expect(anew).toContainText('Remaining: 1 → 0')
  await anew.getByRole('textbox', { name: 'Title' }).fill('The gate stays shut')
  await ana.keyboard.press('Control+Enter')
  await expect(ana.getByRole('heading', { name: 'The gate stays shut' })).toBeVisible()
  const beside = ana.getByRole('region', { name: 'Entitlement' })
  await expect(beside).toContainText('Premier 2026')
  await expect(beside).toContainText('0 cases remaining of 1')
  await expectAccessible(ana)

  const ledger = admin.getByRole('region', { name: 'Ledger' })
  await expect(ledger).toContainText('Case created')
  await expect(ledger).toContainText('Ana Reis')
  await expect(ledger.getByRole('link', { name: /^CAS-/ })).toBeVisible()

  // The next one gets none, and says why; the picker says it, too.
  await ana.goto(`/customers/${program.customerId}`)
  await ana.getByRole('button', { name: /^New case/ }).click()
  await expect(anew).toContainText('The case gets none: the default, Premier 2026, is used up.')
  await anew.getByRole('textbox', { name: 'Title' }).fill('The gate is shut again')
  await ana.keyboard.press('Control+Enter')
  await expect(beside).toContainText('None: the default, Premier 2026, is used up.')
  await ana.keyboard.press('Shift+E')
  const picker = ana.getByRole('dialog')
  await expect(picker).toContainText('Cannot be used')
  await expect(picker.getByRole('menuitem', { name: /Premier 2026/ })).toBeDisabled()
  await expect(picker.getByRole('menuitem', { name: /Premier 2026/ })).toContainText('is used up')
  await expectAccessible(ana, inDialog)
  await ana.keyboard.press('Escape')

  // A correction with a reason makes room; the agent's picker knows at once.
  await admin.getByRole('button', { name: 'More actions' }).click()
  await admin.getByRole('menuitem', { name: 'Adjust…' }).click()
  const adjust = admin.getByRole('dialog')
  await adjust.getByRole('textbox', { name: 'Terms to add' }).fill('2')
  await adjust.getByRole('textbox', { name: 'Reason' }).fill('Agreed by telephone')
  await expect(adjust).toContainText('Remaining: 0 cases, then 2 cases')
  await admin.keyboard.press('Control+Enter')
  await expect(ledger).toContainText('Agreed by telephone')
  await ana.keyboard.press('Shift+E')
  await picker.getByRole('menuitem', { name: /Premier 2026/ }).click()
  await expect(beside).toContainText('1 case remaining of 1')
})

test('hours are charged when a case is resolved, and the dialog says how many before', async ({ program, browser }) => {
  const admin = await program.client('admin')
  const account = await admin.do(
    'mutation ($input: CreateAccountInput!) { it: createAccount(input: $input) { account { id } userErrors { code message } } }',
    { input: { name: 'Halden Freight' } },
  )
  const customerId = account['account'].id
  const made = await admin.do(
    'mutation ($input: CreateEntitlementInput!) { it: createEntitlement(input: $input) { entitlement { id } userErrors { code message } } }',
    {
      input: {
        name: 'Ten hours',
        customerId,
        startsOn: '2020-01-01',
        endsOn: '2099-12-31',
        allocation: 'HOURS',
        totalTerms: '10',
        restricts: true,
      },
    },
  )
  const entitlementId = made['entitlement'].id
  for (const verb of ['activateEntitlement', 'setDefaultEntitlement']) {
    await admin.do(`mutation ($input: EntitlementRefInput!) { it: ${verb}(input: $input) { userErrors { code message } } }`, {
      input: { entitlementId },
    })
  }
  const opened = await admin.openCase({ title: 'Scale out of order', customerId, queueId: program.queueId })

  const ana = await program.signIn(browser, 'ana')
  await ana.goto(`/cases/${opened.number}`)
  await expect(ana.getByRole('region', { name: 'Entitlement' })).toContainText('10 hours remaining of 10')
  await ana.keyboard.press('e')
  const dialog = ana.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /^Resolution/ }).fill('New load cell fitted')
  const billable = dialog.getByRole('combobox', { name: 'Billable time' })
  await billable.fill('11h')
  await expect(dialog).toContainText('Ten hours does not suffice: 11 hours needed, 10 remaining.')
  await billable.fill('1h 30m')
  await expect(dialog).toContainText('Takes 1.5 hours of Ten hours.')
  await expect(dialog).toContainText('Remaining: 10 → 8.5')
  await expectAccessible(ana, inDialog)
  await ana.keyboard.press('Control+Enter')
  await expect(ana.getByRole('region', { name: 'Entitlement' })).toContainText('8.5 hours remaining of 10')

  await ana.goto(`/entitlements/${entitlementId}`)
  await expect(ana.getByRole('region', { name: 'Ledger' })).toContainText('Case resolved')
  await ana.goto('/entitlements?status=ACTIVE')
  await expect(ana.getByRole('region', { name: 'Entitlements' })).toContainText('Ten hours')
  await expectAccessible(ana)
})
