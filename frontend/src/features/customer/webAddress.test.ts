import { expect, it } from 'vitest'
import { webAddress } from './webAddress'

it.each([
  ['https://www.halden.example/about', 'halden.example', 'https://www.halden.example/about'],
  ['halden.example', 'halden.example', 'https://halden.example/'],
  ['http://localhost:8080', 'localhost:8080', 'http://localhost:8080/'],
])('%s leads where it says', (text, host, href) => {
  expect(webAddress(text)).toEqual({ host, href })
})

it.each(['javascript:alert(1)', 'data:text/html,x', 'https://', 'two words'])('%s leads nowhere', (text) => {
  expect(webAddress(text)).toBeNull()
})
