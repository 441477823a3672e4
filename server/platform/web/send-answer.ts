import { create as contentDisposition } from 'content-disposition'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Answer } from './view.ts'
import { wantsJson } from './wants-json.ts'

/** What `assets/kept-forms.js` sends with a form: the id of what it keeps on the device until the form is accepted. */
const draft = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const week = 7 * 24 * 60 * 60

/** Tells the script that a form was accepted, by a cookie that it reads and removes: it may come later than the next page. */
const acceptDraft = ({ body }: FastifyRequest, reply: FastifyReply): void => {
  const id = String((body as { draft?: unknown } | undefined)?.draft)
  if (!draft.test(id)) return
  reply.setCookie(`accepted-${id}`, '', { path: '/', sameSite: 'lax', secure: 'auto', maxAge: week })
}

/**
 * Turns what a page answered into a response. The states a script that saves as one types can meet are
 * `saved`, `clash`, `invalid`, and from the error handler `refused` and `signed-out`.
 */
export const sendAnswer = (answer: Answer, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const json = wantsJson(request)
  if ('saved' in answer && json) return reply.send({ state: 'saved', ...answer.saved })
  if ('clash' in answer) {
    return json
      ? reply.code(409).send({ state: 'clash', ...answer.clash })
      : reply.view({ status: 409, ...answer.view })
  }
  if ('redirect' in answer) {
    if ('notice' in answer && answer.notice) request.session.set('notice', answer.notice)
    acceptDraft(request, reply)
    return reply.redirect(answer.redirect, 303)
  }
  if ('download' in answer) {
    const type = answer.inline ? 'inline' : 'attachment'
    return reply
      .header('content-disposition', contentDisposition(answer.download, { type }))
      .type(answer.type)
      .send(answer.body)
  }
  if (json && answer.errors) return reply.code(400).send({ state: 'invalid', errors: answer.errors.list })
  return reply.view(answer)
}
