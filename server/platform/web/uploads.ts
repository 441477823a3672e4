import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Upload } from './page.ts'

const megabyte = 1024 * 1024
const largest = 10 * megabyte

/** For the route of a page that takes larger files than the others, in bytes. */
export const takeFilesUpTo = (bytes: number) => ({ multipartOptions: { limits: { fileSize: bytes } } })

/** How large a file may be that is sent to this address, in MB. */
export const mostMegabytes = ({ routeOptions: { config } }: FastifyRequest): number =>
  (config.multipartOptions?.limits?.fileSize ?? largest) / megabyte

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
