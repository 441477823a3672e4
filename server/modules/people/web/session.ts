import { paths } from '#paths'
import type { Page } from '#platform/web/page.ts'

/** For scripts that keep what was typed while nobody was signed in: who is here now, and a token to send it with. */
export const sessionPage = (): Page => ({
  path: paths.session,
  permission: 'public',
  audit: 'SESSION',

  async get({ user, csrfToken }) {
    return {
      download: 'session.json',
      type: 'application/json',
      inline: true,
      body: JSON.stringify({ username: user.username, csrf: csrfToken }),
    }
  },
})
