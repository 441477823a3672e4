import { paths } from '#paths'

/** Only addresses of this service: someone might send a link that leads elsewhere after signing in. */
export const safeAddress = (to: unknown): string =>
  typeof to === 'string' && /^\/(?![/\\])/.test(to) ? to : paths.work
