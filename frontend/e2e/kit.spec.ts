import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessible'

// Everything in the kit, in both themes, closed and open: accessible, and without a word from the content security policy.

let complaints: string[]

test.beforeEach(({ page }) => {
  complaints = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
})

test.afterEach(() => expect(complaints).toEqual([]))

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, reducedMotion: 'reduce' })

    test.beforeEach(async ({ page }) => {
      await page.goto('/dev/kit')
      await expect(page.getByRole('group', { name: 'Due' })).toBeVisible()
    })

    test('everything closed', async ({ page }) => {
      const background = await page.locator('main').evaluate((main) => getComputedStyle(main).backgroundColor)
      expect(background).toBe(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'oklch(0.194 0.009 268)')
      await expectAccessible(page)
    })

    test('the dialog, which Ctrl Enter submits and Escape closes', async ({ page }) => {
      await page.getByRole('button', { name: 'Open dialog' }).click()
      await expect(page.getByRole('dialog', { name: 'Assign case' })).toBeVisible()
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
      await page.getByRole('button', { name: 'Open dialog' }).click()
      await page.getByRole('textbox', { name: 'Note' }).fill('x')
      await page.keyboard.press('Control+Enter')
      await expect(page.getByRole('dialog')).toBeHidden()
    })

    test('the palette, which finds, ranks and closes at the first Escape', async ({ page }) => {
      await page.getByRole('button', { name: 'Open palette' }).click()
      await page.keyboard.type('as')
      await expect(page.getByRole('menuitem')).toHaveText(['Assign to…A'])
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
      await page.getByRole('button', { name: 'Open palette' }).click()
      await page.keyboard.type('as')
      await page.keyboard.press('Enter')
      await expect(page.getByText('Assigned')).toBeVisible()
    })

    test('the menu', async ({ page }) => {
      await page.getByRole('button', { name: 'Open menu' }).click()
      await expect(page.getByRole('menu')).toBeVisible()
      await expectAccessible(page)
    })

    test('the select', async ({ page }) => {
      await page.getByRole('button', { name: /Priority/ }).click()
      await expect(page.getByRole('option', { name: 'High' })).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('option', { name: 'High' }).click()
      await expect(page.getByRole('button', { name: /Priority/ })).toContainText('High')
    })

    test('the combobox, which asks for what was typed', async ({ page }) => {
      await page.getByRole('combobox', { name: 'Owner' }).fill('ren')
      await expect(page.getByRole('option')).toHaveText(['Renata CamposNordwind'])
      // React Aria hides the rest of the page from screen readers while the list is open; Tab closes it before it leaves.
      await expectAccessible(page, { except: ['aria-hidden-focus'] })
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('combobox', { name: 'Owner' })).toHaveValue('Renata Campos')
    })

    test('the calendar', async ({ page }) => {
      await page.getByRole('button', { name: /Calendar/ }).click()
      await expect(page.getByRole('grid')).toBeVisible()
      await expectAccessible(page)
    })

    test('toasts, of which one can be taken back', async ({ page }) => {
      await page.getByRole('button', { name: 'Toast of a problem' }).click()
      await page.getByRole('button', { name: 'Toast with undo' }).click()
      await expect(page.getByText('Case picked')).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Undo', exact: true }).click()
      await expect(page.getByText('Taken back')).toBeVisible()
    })

    test('the sign-in screen', async ({ page }) => {
      await page.goto('/login')
      await expect(page.getByRole('heading', { name: 'Sign in to Docket' })).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Português' }).click()
      await expect(page.getByRole('heading', { name: 'Entrar no Docket' })).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('lang', 'pt-BR')
    })
  })
}

test('of ten thousand lines only those in sight are in the document, and the arrows move through all', async ({ page }) => {
  await page.goto('/dev/kit')
  const list = page.getByRole('listbox', { name: 'Ten thousand lines' })
  await list.focus()
  for (let step = 0; step < 30; step++) await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option', { selected: true })).toHaveText('Line 32')
  await expect(page.getByRole('option', { selected: true })).toBeInViewport()
  expect(await page.getByRole('option').count()).toBeLessThan(60)
})

test('an address that leads nowhere says so', async ({ page }) => {
  await page.goto('/nowhere/at/all')
  await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible()
})
