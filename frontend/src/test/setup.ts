import { i18n } from '@lingui/core'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { messages } from '../../locales/en'
import { messages as entry } from '../../locales/entry/en'

i18n.loadAndActivate({ locale: 'en', messages: { ...entry, ...messages } })

afterEach(cleanup)

// Waiting ends with what is waited for; this is how long a busy machine may take.
configure({ asyncUtilTimeout: 10_000 })

// jsdom has none, and React Aria asks for it when a dialog opens. Not a stub of vitest: it stays from test to test.
Object.assign(globalThis, { CSS: { escape: (text: string) => text.replace(/[^\w-]/g, (character) => `\\${character}`) } })
