import { transformAsync } from '@babel/core'
import macros from '@lingui/babel-plugin-lingui-macro'
import type { Plugin } from 'vite'

/** Expands Lingui's macros, in the files that import them and nothing else: types and JSX pass through untouched. */
export function lingui(): Plugin {
  return {
    name: 'docket:lingui',
    enforce: 'pre',
    async transform(code, id) {
      if (!/src\/.*\.tsx?$/.test(id) || !/@lingui\/(core|react)\/macro/.test(code)) return
      const result = await transformAsync(code, {
        filename: id,
        configFile: false,
        babelrc: false,
        sourceMaps: true,
        plugins: [macros],
        parserOpts: { plugins: ['typescript', 'jsx'] },
      })
      return result?.code ? { code: result.code, map: result.map } : undefined
    },
  }
}
