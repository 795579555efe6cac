import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Fails when axe finds anything on the page as it stands. `except` names rules that do not apply, and the caller says why. */
export async function expectAccessible(page: Page, { except = [] }: { except?: string[] } = {}) {
  // Colours are judged when they stand still.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {}))))
  const { violations } = await new AxeBuilder({ page }).withTags(tags).disableRules(except).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`)).toEqual([])
}
