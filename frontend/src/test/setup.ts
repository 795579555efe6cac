import { i18n } from '@lingui/core'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { messages } from '../../locales/en'
import { messages as entry } from '../../locales/entry/en'

i18n.loadAndActivate({ locale: 'en', messages: { ...entry, ...messages } })

afterEach(cleanup)
