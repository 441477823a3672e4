import { paths } from '#paths'
import { type Html, html } from '#platform/web/html.ts'
import type { OpenInspection } from '../../rules/inspection.ts'
import { briefingsOf } from '../../rules/meetings/briefing.ts'
import type { Meeting } from '../../rules/meetings/meeting.ts'

/** From a meeting to the briefings that it stands for: slides, questions, and that it was held (PLAN-10). */
export const briefingLinks = ({ covers }: Pick<Meeting, 'covers'>, { programme, inspection }: OpenInspection): Html[] =>
  briefingsOf(programme, inspection.level)
    .filter(({ id }) => covers.includes(id))
    .map(
      ({ id, name }) =>
        html`<a class="govuk-link lantern-not-printed" href="${paths.planningFiles.briefing(inspection.reference, id)}">Slides, questions and attendance<span class="govuk-visually-hidden"> of ${name}</span></a> `,
    )
