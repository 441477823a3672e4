import type { FastifyRequest } from 'fastify'

/** Our scripts ask for JSON; browsers that follow a link or send a form do not. */
export const wantsJson = (request: FastifyRequest): boolean => request.headers.accept === 'application/json'
