import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { RefusedFile } from '../files/content/refusal.ts'
import type { FileStore, ReceivedFile } from '../files/file-store.ts'
import type { Receives, Upload } from './page.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    receives?: Receives
  }
  interface FastifyRequest {
    /** Files of this request that went into the file store. What no action kept is let go at its end. */
    received: ReceivedFile[]
  }
}

const megabyte = 1024 * 1024
const largest = 10 * megabyte
/** The most that a piece of a file has which comes in several. */
export const largestPart = 8 * megabyte

/** For the route of a page that takes larger files than the others, in bytes. */
export const takeFilesUpTo = (bytes: number) => ({ multipartOptions: { limits: { fileSize: bytes } } })

/** What is read of a file past the most that it may have, so that its sender gets an answer in words. After that nothing more is read. */
const grace = 16 * megabyte

/** More is being sent than anybody reads. The connection is closed with the answer: what is still to come would be without end. */
export class SentTooMuch extends Error {
  readonly statusCode = 413
}

/** For the route of a page whose files go into the file store as they come. */
export const receiveFiles = (receives: Receives) => ({
  receives,
  multipartOptions: {
    limits: { fileSize: receives.largest + 2 * grace, files: receives.files, parts: receives.files + 50 },
  },
})

/** How large a file may be that is sent to this address, in MB. */
export const mostMegabytes = ({ routeOptions: { config } }: FastifyRequest): number =>
  config.receives
    ? Math.round(config.receives.largest / 1_000_000)
    : (config.multipartOptions?.limits?.fileSize ?? largest) / megabyte

/** How many files this address takes at once; 1 for most. */
export const mostFiles = ({ routeOptions: { config } }: FastifyRequest): number => config.receives?.files ?? 1

type Pieces = AsyncIterator<Uint8Array>

/** Whoever stops reading leaves the rest to be read by somebody else. */
const readable = (pieces: Pieces): AsyncIterable<Uint8Array> => ({
  [Symbol.asyncIterator]: () => ({ next: () => pieces.next() }),
})

/** @throws SentTooMuch */
const passOver = async (pieces: Pieces): Promise<void> => {
  let passed = 0
  for await (const bytes of readable(pieces)) {
    passed += bytes.length
    if (passed > grace) throw new SentTooMuch()
  }
}

const receive = async (
  files: FileStore,
  { filename, file }: { filename: string; file: AsyncIterable<Uint8Array> },
  most: number,
): Promise<ReceivedFile> => {
  const pieces = file[Symbol.asyncIterator]()
  try {
    return { name: filename, incoming: await files.receive(readable(pieces), most) }
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error
    await passOver(pieces)
    return { name: filename, refusal: error.refusal }
  }
}

/**
 * Lets forms send files: as an `Upload` under its field's name, or into the file store where the page says that it receives files.
 * The other fields are text, as in any form. Scripts send pieces of a file as `application/octet-stream`.
 */
export const takeFiles = async (app: FastifyInstance, files: FileStore): Promise<void> => {
  app.decorateRequest('received')
  app.addHook('onRequest', async request => {
    request.received = []
  })
  app.addHook('onResponse', async ({ received }) => {
    for (const each of received) if ('incoming' in each) await files.discard(each.incoming)
  })
  app.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: largestPart },
    async (_request: FastifyRequest, bytes: Buffer) => ({ part: { name: '', bytes } satisfies Upload }),
  )
  await app.register(multipart, {
    attachFieldsToBody: 'keyValues',
    limits: { fileSize: largest, files: 1, fields: 50, fieldSize: 100_000 },
    async onFile(this: FastifyRequest, part) {
      const { receives } = this.routeOptions.config
      if (receives) {
        const received = await receive(files, part, receives.largest)
        this.received.push(received)
        ;(part as unknown as { value: string }).value = part.filename
        return
      }
      const bytes = await part.toBuffer()
      const upload: Upload = { name: part.filename, bytes }
      ;(part as unknown as { value: Upload }).value = upload
    },
  })
}
