import { after, before } from 'node:test'
import { proveBlobs } from '../../../testutils/prove-blobs.ts'
import { startS3 } from '../../../testutils/s3-server.ts'
import { type S3Place, s3Blobs } from './s3-blobs.ts'

let place: S3Place
let stop: () => Promise<void>

before(async () => {
  ;({ place, stop } = await startS3())
})
after(() => stop())

proveBlobs('S3', () => s3Blobs(place))
