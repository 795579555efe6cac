import { writeDraft } from '../../lib/drafts'

interface Answer {
  readonly subject: string
  readonly description: string | null | undefined
  readonly resolutionType: { readonly id: string } | null | undefined
}

/** Puts the answer of another case into the dialog that resolves this one. */
export function writeAnswer(caseId: string, { subject, description, resolutionType }: Answer): void {
  writeDraft(caseId, 'resolve', {
    resolution: subject,
    ...(description && { remarks: description }),
    ...(resolutionType && { type: resolutionType.id }),
  })
}
