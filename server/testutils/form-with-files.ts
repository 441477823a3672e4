import type { LightMyRequestResponse } from 'fastify'

/** The form of a page with so many small files, as a browser sends it: with the token and the cookies of the page. */
export const formWithFiles = (shown: LightMyRequestResponse, count: number) => {
  const csrf = /name="_csrf" value="([^"]*)"/.exec(shown.body)?.[1] ?? ''
  const part = (name: string, value: string, file = '') =>
    `--b\r\ncontent-disposition: form-data; name="${name}"${file}\r\n\r\n${value}\r\n`
  const files = Array.from({ length: count }, (_, i) => part('files', `File ${i}`, `; filename="${i}.txt"`))
  return {
    headers: { 'content-type': 'multipart/form-data; boundary=b', cookie: String(shown.raw.req.headers.cookie ?? '') },
    payload: `${part('_csrf', csrf)}${part('item', '')}${files.join('')}--b--\r\n`,
  }
}
