import { paths } from '#paths'
import type { Page } from '#platform/web/page.ts'

/**
 * For scripts that keep what was typed while nobody was signed in: who is here now, and a token to send it with. Nobody gets none:
 * a token begins a session, and the cookie of that would take the place of one that somebody who signs in meanwhile, in another
 * tab, is given.
 */
export const sessionPage = (): Page => ({
  path: paths.session,
  permission: 'public',
  audit: 'SESSION',

  async get(visit) {
    const { username } = visit.user
    return {
      download: 'session.json',
      type: 'application/json',
      inline: true,
      body: JSON.stringify({ username, csrf: username ? visit.csrfToken : '' }),
    }
  },
})
