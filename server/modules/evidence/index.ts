import './tables.ts'

export { addItem, dropItem, extendPeriod } from './actions/adapt-list.ts'
export { markUnavailable } from './actions/answer-item.ts'
export { raiseEnquiry } from './actions/follow-enquiry.ts'
export { receiveFiles } from './actions/receive-files.ts'
export { type OnReviewed, type Reviewed, reviewItem } from './actions/review-item.ts'
export { announcedEvidence } from './web/announced-list.ts'
export { evidenceTasks } from './web/door/tasks.ts'
