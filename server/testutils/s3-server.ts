import S3rver from 's3rver'
import type { S3Place } from '#platform/files/stores/s3-blobs.ts'
import { fileFolder } from './file-folder.ts'

/** A server that speaks S3, on this machine alone, with an empty bucket. Always `stop()` it. */
export const startS3 = async (): Promise<{ place: S3Place; stop: () => Promise<void> }> => {
  const bucket = 'lantern-files'
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: fileFolder(),
    configureBuckets: [{ name: bucket, configs: [] }],
  })
  const { port } = await server.run()
  const keys = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' }
  return {
    place: { bucket, region: 'eu-west-2', endpoint: `http://127.0.0.1:${port}`, keys },
    stop: () => server.close(),
  }
}
