import type { ClamdPlace } from '#platform/files/scan/clamd.ts'
import type { S3Place } from '#platform/files/stores/s3-blobs.ts'
import { ConfigError, needed } from './config-error.ts'

/** A bucket of S3 for files, with keys or by the machine's own role. @throws ConfigError for half a setting. */
export const s3From = (env: NodeJS.ProcessEnv): S3Place | undefined => {
  if (!env.S3_BUCKET) return undefined
  const region = needed('S3_REGION', env.S3_REGION, 'a bucket is in a region, such as eu-west-2')
  const endpoint = env.S3_ENDPOINT
  if (endpoint !== undefined && !/^https?:\/\/./.test(endpoint))
    throw new ConfigError('S3_ENDPOINT is no address such as https://s3.example')
  const [accessKeyId, secretAccessKey] = [env.S3_ACCESS_KEY_ID, env.S3_SECRET_ACCESS_KEY]
  if (Boolean(accessKeyId) !== Boolean(secretAccessKey))
    throw new ConfigError('S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY belong together: set both, or neither')
  const keys = accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : undefined
  return { bucket: env.S3_BUCKET, region, endpoint, keys }
}

/** Where ClamAV's daemon listens, which looks into files for viruses. @throws ConfigError for what is no such address. */
export const clamdFrom = (value: string | undefined): ClamdPlace | undefined => {
  if (value === undefined) return undefined
  const [, host, bracketed, port] = /^tcp:\/\/(?:([\w.-]+)|\[([\da-f:.]+)\]):(\d{1,5})$/i.exec(value) ?? []
  const place = { host: host ?? bracketed ?? '', port: Number(port) }
  if (!place.host || place.port < 1 || place.port > 65535)
    throw new ConfigError(`CLAMD is “${value}”; it must be an address with a port, such as tcp://127.0.0.1:3310`)
  return place
}
