import { formatter } from '@lingui/format-po'

// The drift check works on a copy.
const folder = process.env.DOCKET_LOCALES ?? '<rootDir>/locales'

// What a stranger needs: these texts come with the sign-in screen, all others with the desk.
const entry = ['src/app/*.tsx', 'src/features/session/SignIn.tsx', 'src/lib/format.ts', 'src/relay/problems.ts']

/** @type {import('@lingui/conf').LinguiConfig} */
export default {
  locales: ['en', 'pt-BR'],
  sourceLocale: 'en',
  catalogs: [
    { path: `${folder}/entry/{locale}`, include: entry },
    { path: `${folder}/{locale}`, include: ['src'], exclude: [...entry, '**/__generated__/**', '**/*.test.*'] },
  ],
  format: formatter({ lineNumbers: false, origins: true }),
  orderBy: 'message',
  compileNamespace: 'ts',
}
