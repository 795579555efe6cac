interface Country {
  id: string
  label: string
}

const known = new Map<string, readonly Country[]>()
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** Unions, placeholders and parts of the world that Intl has names for, too, and states that are no more. */
const noCountries = new Set([
  'EU',
  'EZ',
  'UN',
  'QO',
  'XA',
  'XB',
  'ZZ',
  'AN',
  'BU',
  'CS',
  'DD',
  'DY',
  'FX',
  'HV',
  'NH',
  'NT',
  'RH',
])
for (const code of ['SU', 'TP', 'UK', 'VD', 'YD', 'YU', 'ZR', 'CT', 'FQ', 'JT', 'MI', 'NQ', 'PC', 'PU', 'PZ', 'WK'])
  noCountries.add(code)

/** Every country with its name in a language, by name. */
export function countriesOf(locale: string): readonly Country[] {
  const before = known.get(locale)
  if (before) return before
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  const countries = codes
    .filter((code) => !noCountries.has(code))
    .flatMap((id) => {
      const label = names.of(id)
      return label ? [{ id, label }] : []
    })
    .toSorted((a, b) => a.label.localeCompare(b.label, locale))
  known.set(locale, countries)
  return countries
}
