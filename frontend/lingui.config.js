import { formatter } from '@lingui/format-po'

/** @type {import('@lingui/conf').LinguiConfig} */
export default {
  locales: ['en', 'pt-BR'],
  sourceLocale: 'en',
  catalogs: [{ path: '<rootDir>/locales/{locale}', include: ['src'], exclude: ['**/__generated__/**', '**/*.test.*'] }],
  format: formatter({ lineNumbers: false, origins: true }),
  orderBy: 'message',
  compileNamespace: 'ts',
}
