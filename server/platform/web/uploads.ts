import multipart from '@fastify/multipart'
import type { FastifyInstance } from 'fastify'
import type { Upload } from './page.ts'

const largest = 10 * 1024 * 1024

/** Lets forms send files. A file is an `Upload` under its field's name; the other fields are text, as in any form. */
export const takeFiles = async (app: FastifyInstance): Promise<void> => {
  await app.register(multipart, {
    attachFieldsToBody: 'keyValues',
    limits: { fileSize: largest, files: 1, fields: 50, fieldSize: 100_000 },
    async onFile(part) {
      const bytes = await part.toBuffer()
      const upload: Upload = { name: part.filename, bytes }
      ;(part as unknown as { value: Upload }).value = upload
    },
  })
}
