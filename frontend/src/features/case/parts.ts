import { lazy } from 'react'

// The list beside a case need not wait for the code of the case, nor reading a case for that of writing to it. All of it is
// asked for at once all the same, together with the case itself.
const body = import('./CaseBody')
const live = import('./CaseLive')
const composer = import('./composer/Composer')

export const CaseBody = lazy(async () => ({ default: (await body).CaseBody }))
export const CaseLive = lazy(async () => ({ default: (await live).CaseLive }))
export const Composer = lazy(async () => ({ default: (await composer).Composer }))
