import { formatter } from '@lingui/format-po'

// The drift check works on a copy.
const folder = process.env.DOCKET_LOCALES ?? '<rootDir>/locales'

// What a stranger needs: these texts come with the sign-in screen, all others with the desk.
const entry = ['src/app/*.tsx', 'src/features/session/SignIn.tsx', 'src/lib/format.ts', 'src/relay/problems.ts']

// What is on the screen while an agent goes through a queue. Everything else comes right after it, and screens wait for it:
// `moreTexts` in src/lib/locale.ts.
const desk = [
  'src/app/{shell,panes,routes}/**',
  'src/{kit,lib,relay}/**',
  'src/features/{queue,search}/**',
  'src/features/case/*',
  'src/features/case/{actions,composer,timeline}/*',
]
const never = ['**/__generated__/**', '**/*.test.*']

/** @type {import('@lingui/conf').LinguiConfig} */
export default {
  locales: ['en', 'pt-BR'],
  sourceLocale: 'en',
  catalogs: [
    { path: `${folder}/entry/{locale}`, include: entry },
    { path: `${folder}/{locale}`, include: desk, exclude: [...entry, ...never] },
    { path: `${folder}/more/{locale}`, include: ['src'], exclude: [...entry, ...desk, ...never] },
  ],
  format: formatter({ lineNumbers: false, origins: true }),
  orderBy: 'message',
  compileNamespace: 'ts',
}
