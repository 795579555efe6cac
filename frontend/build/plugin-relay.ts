import type { Plugin } from 'vite'

const tag = /graphql`\s*(?:query|mutation|subscription|fragment)\s+(\w+)[\s\S]*?`(.*)/g
const tagImport = /\bimport\s*\{([^}]*)\}\s*from\s*(['"](?:react-relay|relay-runtime)['"])/g

/** Replaces each graphql`...` by an import of the artifact the Relay compiler wrote for it. Line numbers stay. */
export function relay(): Plugin {
  return {
    name: 'docket:relay',
    enforce: 'pre',
    transform(code, id) {
      if (!/src\/.*\.tsx?$/.test(id) || id.includes('__generated__') || !code.includes('graphql`')) return
      const imports: string[] = []
      const body = code.replace(tag, (text, name: string, rest: string) => {
        imports.push(`import ${name}$artifact from './__generated__/${name}.graphql';`)
        // The line breaks follow what stands behind the document, or they could end a statement too early.
        return `${name}$artifact${rest}${'\n'.repeat(text.split('\n').length - 1)}`
      })
      // A document alone must not pull the Relay runtime into a chunk.
      const rest = body.replace(tagImport, (_, names: string, from: string) => {
        const kept = names.split(',').filter((name) => name.trim() && name.trim() !== 'graphql')
        return kept.length > 0 ? `import {${kept.join(',')}} from ${from}` : ''
      })
      return { code: imports.join('') + rest, map: null }
    },
  }
}
