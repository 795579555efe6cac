import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { humanised } from './humanised'

/** What was done, by the verb it was done through. A verb that has no words yet is told by its name. */
export function verbIn(i18n: I18n, verb: string): string {
  const words = verbs[verb]
  return words ? i18n._(words) : humanised(verb)
}

const verbs: Record<string, MessageDescriptor> = {
  createCase: msg`Case opened`,
  updateCase: msg`Case changed`,
  resolveCase: msg`Case resolved`,
  cancelCase: msg`Case cancelled`,
  reactivateCase: msg`Case reactivated`,
  deleteCase: msg`Case deleted`,
  assignCases: msg`Owner changed`,
  addToQueue: msg`Added to queue`,
  pickQueueItem: msg`Picked`,
  pickNext: msg`Picked as the next`,
  releaseQueueItem: msg`Released`,
  removeFromQueue: msg`Removed from queue`,
  logPhoneCall: msg`Phone call logged`,
  createTask: msg`Task planned`,
  createAppointment: msg`Appointment planned`,
  writeEmail: msg`E-mail written`,
  sendEmail: msg`E-mail sent`,
  receiveEmail: msg`E-mail received`,
  addNote: msg`Note added`,
  addPost: msg`Post added`,
  attachFile: msg`File attached`,
  removeAttachment: msg`File removed`,
  updateActivity: msg`Activity changed`,
  completeActivity: msg`Activity completed`,
  cancelActivity: msg`Activity cancelled`,
  mergeCases: msg`Cases merged`,
  unmergeCases: msg`Merge taken back`,
  createChildCase: msg`Child case opened`,
  setParentCase: msg`Made a child case`,
  removeFromParent: msg`Removed from its parent`,
  linkSimilarCase: msg`Similar case linked`,
  unlinkSimilarCase: msg`Similar case unlinked`,
  setStage: msg`Process stage changed`,
  setDecrement: msg`Decrement of terms switched`,
  undo: msg`Taken back`,
  importRecords: msg`Imported`,
}
