import { join } from 'node:path'
import type { Blobs } from './blobs.ts'
import { folderBlobs } from './folder-blobs.ts'
import type { S3Place } from './s3-blobs.ts'

/** Where files are kept: a bucket where one is configured, otherwise a folder of the data. S3's client is loaded only when it is used. */
export const blobsFor = async ({ s3, dataDir }: { s3: S3Place | undefined; dataDir: string }): Promise<Blobs> =>
  s3 ? (await import('./s3-blobs.ts')).s3Blobs(s3) : folderBlobs(join(dataDir, 'files'))
