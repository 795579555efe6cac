import { expectAccessible } from './accessible'
import { expect, test } from './program'

// Every screen of the console on the demo company: accessible, quiet on the console, in both themes and languages.

for (const colorScheme of ['light', 'dark'] as const) {
  for (const locale of ['en-GB', 'pt-BR'] as const) {
    test(`the screens, ${colorScheme}, ${locale}`, async ({ demo, browser }) => {
      const page = await demo.signIn(browser, 'ana', {
        locale,
        colorScheme,
        reducedMotion: 'reduce',
        viewport: { width: 1440, height: 900 },
      })
      const complaints: string[] = []
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
      const list = page.getByRole('listbox').first()

      await page.goto(`${new URL(page.url()).pathname}?view=all`)
      await list.getByRole('option').nth(1).click()
      await expect(page.getByRole('region', { name: /Timeline|Linha do tempo/ })).toBeVisible()
      await expectAccessible(page)
      await page.screenshot({ path: `test-results/screens/queue-${colorScheme}-${locale}.png` })

      await expect(page.locator('html')).toHaveAttribute('lang', locale === 'pt-BR' ? 'pt-BR' : 'en')

      for (const key of ['c', 'a', 'q', '?', 'Control+k']) {
        await page.keyboard.press(key)
        await expect(page.getByRole('dialog')).toBeVisible()
        // While the list of a look-up is open, the rest of the page is hidden from screen readers on purpose, and the
        // list is scrolled by the arrow keys of the field that it belongs to.
        await expectAccessible(page, { except: ['aria-hidden-focus', 'scrollable-region-focusable'] })
        await page.screenshot({ path: `test-results/screens/key-${key.replace('?', 'help')}-${colorScheme}-${locale}.png` })
        await expect(async () => {
          await page.keyboard.press('Escape')
          await expect(page.getByRole('dialog')).toBeHidden({ timeout: 500 })
        }).toPass()
      }

      await page.goto('/customers')
      await expect(page.getByRole('main').or(page.getByRole('region')).first()).toBeVisible()
      await expectAccessible(page)

      await page.goto('/me')
      await expect(page.getByRole('heading').first()).toBeVisible()
      await expectAccessible(page)

      await page.goto('/cases/CAS-00000-NONE00')
      await expectAccessible(page)
      expect(complaints).toEqual([])
    })
  }
}
