import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { ArrowLeftRight } from 'lucide-react'
import { Suspense, useState } from 'react'
import { graphql, useLazyLoadQuery } from 'react-relay'
import { Button } from '../../kit/Button'
import { Dialog } from '../../kit/Dialog'
import { SkeletonRows } from '../../kit/Skeleton'
import { toast } from '../../kit/Toast'
import { useUndo } from '../../relay/useUndo'
import { useVerb } from '../../relay/useVerb'
import type { MergeDialogMutation } from './__generated__/MergeDialogMutation.graphql'
import type { MergeDialogQuery } from './__generated__/MergeDialogQuery.graphql'
import { CaseFinder } from './CaseFinder'
import { type Choices, choicesOf, type MergeCase } from './choices'
import { FieldChoices } from './FieldChoices'
import { MovedList } from './MovedList'
import { mostMerged } from './most'

interface Props {
  caseIds: readonly string[]
  /** It was done. */
  onDone?: () => void
  onClose: () => void
}

/** Makes one case of several: which one stays, whose value each field takes, and what moves. */
export function MergeDialog({ caseIds, ...props }: Props) {
  const [ids, setIds] = useState(caseIds)
  return <Plan key={ids.join()} ids={ids} onIds={setIds} isFromOne={caseIds.length === 1} {...props} />
}

interface PlanProps extends Omit<Props, 'caseIds'> {
  ids: readonly string[]
  onIds: (ids: readonly string[]) => void
  /** It began with one case: the others are looked for here. */
  isFromOne: boolean
}

function Plan({ ids, onIds, isFromOne, onDone, onClose }: PlanProps) {
  const { t } = useLingui()
  const { nodes } = useLazyLoadQuery<MergeDialogQuery>(
    graphql`
      query MergeDialogQuery($ids: [ID!]!) {
        nodes(ids: $ids) {
          __typename
          ... on Case {
            id
            number
            version
            title
            description
            createdAt
            priority
            origin
            type
            resolveBy
            escalated
            queue {
              name
            }
            customer {
              ... on Account {
                id
                name
              }
              ... on Contact {
                id
                name
              }
            }
            contact {
              id
              name
            }
            subject {
              id
              title
            }
            product {
              id
              name
            }
          }
        }
      }
    `,
    { ids: [...ids] },
    { fetchPolicy: 'store-and-network' },
  )
  const cases: MergeCase[] = nodes.flatMap((node) => (node?.__typename === 'Case' ? [node] : []))
  // The case that is there longest stays, until the agent says otherwise; from a case, the one that was looked for.
  const first = isFromOne ? cases[1] : cases.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))[0]
  const [survivorId, setSurvivorId] = useState(first?.id ?? '')
  const [choices, setChoices] = useState<Choices>({})
  const undo = useUndo()
  const [merge, { isPending, problems }] = useVerb<MergeDialogMutation>(
    graphql`
      mutation MergeDialogMutation($input: MergeCasesInput!) {
        mergeCases(input: $input) {
          survivor {
            id
            ...CaseHeader_case
            ...usePlaceVerbs_case
            ...slots_related
          }
          merged {
            id
            ...CaseHeader_case
            ...usePlaceVerbs_case
            ...slots_case
          }
          commandId
          userErrors {
            ...problems_error @relay(mask: false)
          }
        }
      }
    `,
    { show: 'form' },
  )
  const survivor = cases.find(({ id }) => id === survivorId) ?? first
  const others = cases.filter((one) => one !== survivor)
  const isReady = survivor !== undefined && others.length > 0
  const input = {
    survivorId: survivor?.id ?? '',
    mergedIds: others.map(({ id }) => id),
    take: choicesOf(cases, choices, survivor?.id ?? ''),
    expectedVersions: cases.map(({ id, version }) => ({ caseId: id, version })),
  }
  const number = survivor?.number ?? ''

  async function submit() {
    const payload = await merge({ ...input, dryRun: false })
    if (!payload) return
    const { commandId } = payload
    const text = t`${plural(others.length, { one: '# case is merged into', other: '# cases are merged into' })} ${number}`
    toast(text, commandId ? { undo: () => void undo(number, commandId) } : {})
    onClose()
    onDone?.()
  }

  function swap() {
    const other = others[0]
    if (other) setSurvivorId(other.id)
  }

  const consequence = isReady
    ? t`${plural(others.length, {
        one: 'The other case is cancelled as Merged and leaves its queue; all that was done for it goes to',
        other: 'The other # cases are cancelled as Merged and leave their queues; all that was done for them goes to',
      })} ${number}.`
    : t`Find the case that this one is the same as.`
  return (
    <Dialog
      title={t`Merge cases`}
      consequence={consequence}
      primary={isReady ? t`Merge into ${number}` : t({ message: 'Merge', context: 'button' })}
      isWide
      isBusy={isPending}
      isDisabled={!isReady}
      problems={problems.sentences}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {isFromOne && ids.length <= mostMerged && (
        <CaseFinder except={ids} onChoose={(id) => onIds([...ids, id])} isFirst={ids.length === 1} />
      )}
      {isReady && (
        <>
          {others.length === 1 && (
            <Button variant="plain" icon={<ArrowLeftRight size={15} aria-hidden="true" />} onPress={swap}>
              {t`Swap: the other case stays`}
            </Button>
          )}
          <FieldChoices
            cases={cases}
            survivorId={survivor.id}
            onSurvivor={setSurvivorId}
            choices={choices}
            onChoose={(field, id) => setChoices({ ...choices, [field]: id })}
          />
          <Suspense fallback={<SkeletonRows rows={2} height={18} />}>
            <MovedList input={input} cases={others} />
          </Suspense>
        </>
      )}
    </Dialog>
  )
}
