import { Readable } from 'node:stream'
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  S3Client,
} from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import { type Blobs, MissingBlob } from './blobs.ts'

/** Where a bucket is. Without keys, those of the machine's own role are used. */
export interface S3Place {
  bucket: string
  region: string
  /** Of another service than Amazon's that speaks S3: `https://s3.example`. */
  endpoint: string | undefined
  keys: { accessKeyId: string; secretAccessKey: string } | undefined
}

const clientOf = ({ region, endpoint, keys }: S3Place): S3Client =>
  new S3Client({
    region,
    // Services other than Amazon's know neither names of buckets as hosts nor its newest checksums.
    ...(endpoint && { endpoint, forcePathStyle: true }),
    ...(keys && { credentials: keys }),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })

const orMissing = (key: string) => (error: Error) => {
  throw error instanceof NoSuchKey || error.name === 'NoSuchKey' || error.name === 'NotFound'
    ? new MissingBlob(key, { cause: error })
    : error
}

/**
 * Blobs in a bucket of S3. What is written is sent in parts of 5 MB, four at most in memory, and stands under its key once all of it
 * arrived. Any number of processes may use the same bucket.
 */
export const s3Blobs = (place: S3Place): Blobs => {
  const client = clientOf(place)
  const { bucket: Bucket } = place
  const remove = async (Key: string): Promise<void> => {
    await client.send(new DeleteObjectCommand({ Bucket, Key }))
  }
  return {
    name: `the bucket ${Bucket}`,

    async put(Key, content) {
      let broke: unknown
      const watched = async function* () {
        try {
          yield* content
        } catch (error) {
          broke = error
          throw error
        }
      }
      const Body = Readable.from(watched(), { objectMode: false })
      const upload = new Upload({ client, params: { Bucket, Key, Body }, queueSize: 3 })
      // Why the content broke off says more than how the parts that were sent are let go.
      await upload.done().catch(error => {
        throw broke ?? error
      })
    },

    async get(Key, range) {
      if (range && range.to <= range.from) throw new RangeError(`no bytes from ${range.from} to ${range.to}`)
      const Range = range && `bytes=${range.from}-${range.to - 1}`
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key, Range })).catch(orMissing(Key))
      return Body as Readable
    },

    async move(from, Key) {
      const CopySource = `${Bucket}/${from.split('/').map(encodeURIComponent).join('/')}`
      await client.send(new CopyObjectCommand({ Bucket, Key, CopySource })).catch(orMissing(from))
      await remove(from)
    },

    remove,

    async *list(Prefix) {
      let ContinuationToken: string | undefined
      do {
        const page = await client.send(new ListObjectsV2Command({ Bucket, Prefix, ContinuationToken }))
        for (const { Key, LastModified } of page.Contents ?? [])
          if (Key && LastModified) yield { key: Key, writtenAt: LastModified }
        ContinuationToken = page.NextContinuationToken
      } while (ContinuationToken)
    },
  }
}
