import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ConfigError, readConfig } from './config.ts'

const secret = 'x'.repeat(32)

test('without any setting it is one process on the embedded database at localhost:3007, and no demonstration', () => {
  const { dataDir, programmesDir, roles, ...rest } = readConfig({})
  assert.deepEqual(rest, {
    databaseUrl: undefined,
    port: 3007,
    host: 'localhost',
    https: false,
    sessionSecret: undefined,
    demo: false,
    logLevel: 'info',
    address: undefined,
    mail: undefined,
    s3: undefined,
    clamd: undefined,
    openId: undefined,
    sessions: { hours: 12, idleMinutes: 120 },
  })
  assert.equal(dataDir, `${process.cwd()}/data`)
  assert.match(programmesDir, /^\/.*\/programmes$/)
  assert.deepEqual([...roles], ['web', 'worker'])
})

test('every setting is read', () => {
  const config = readConfig({
    DATABASE_URL: 'postgresql://localhost/lantern',
    DATA_DIR: '/var/lib/lantern',
    PORT: '0',
    HOST: '0.0.0.0',
    LANTERN_HTTPS: 'on',
    SESSION_SECRET: secret,
    LANTERN_DEMO: 'on',
    LANTERN_ROLES: 'worker',
    LANTERN_LOG: 'warn',
    PROGRAMMES_DIR: '/srv/programmes',
    LANTERN_ADDRESS: 'https://lantern.example',
  })
  assert.deepEqual(config, {
    databaseUrl: 'postgresql://localhost/lantern',
    dataDir: '/var/lib/lantern',
    port: 0,
    host: '0.0.0.0',
    https: true,
    sessionSecret: secret,
    demo: true,
    roles: new Set(['worker']),
    logLevel: 'warn',
    programmesDir: '/srv/programmes',
    address: 'https://lantern.example',
    mail: undefined,
    s3: undefined,
    clamd: undefined,
    openId: undefined,
    sessions: { hours: 12, idleMinutes: 120 },
  })
  assert.throws(() => Object.assign(config, { demo: false }), TypeError)
})

test('an empty setting is as good as none', () => {
  const empty = { DATABASE_URL: '', DATA_DIR: '', PORT: '', HOST: '', LANTERN_DEMO: '', LANTERN_ROLES: '' }
  assert.deepEqual(readConfig({ ...empty, SESSION_SECRET: '', LANTERN_LOG: '', PROGRAMMES_DIR: '' }), readConfig({}))
})

test('a setting that cannot be is refused in one line that says what it may be', () => {
  const wrong: [NodeJS.ProcessEnv, string][] = [
    ...['http', '-1', '65536', '80.5', '1e3', ' ', '0x50'].map((PORT): [NodeJS.ProcessEnv, string] => [
      { PORT },
      `PORT is “${PORT}”; it must be a whole number from 0 to 65535`,
    ]),
    [{ LANTERN_DEMO: 'yes' }, 'LANTERN_DEMO is “yes”; it must be one of on, off'],
    [{ LANTERN_HTTPS: 'true' }, 'LANTERN_HTTPS is “true”; it must be one of on, off'],
    [{ LANTERN_ROLES: 'web,cook' }, 'LANTERN_ROLES is “cook”; it must be one of web, worker'],
    [{ LANTERN_ROLES: 'web,' }, 'LANTERN_ROLES is “”; it must be one of web, worker'],
    [{ LANTERN_LOG: 'loud' }, 'LANTERN_LOG is “loud”; it must be one of silent, error, warn, info, debug'],
    [{ SESSION_SECRET: 'short' }, 'SESSION_SECRET is too short: it needs 32 or more characters'],
    [
      { DATABASE_URL: 'postgresql://localhost/lantern' },
      'SESSION_SECRET is missing: set it to 32 or more random characters, the same for every process',
    ],
    [
      { DATABASE_URL: 'mysql://ann:hidden@localhost/lantern', SESSION_SECRET: secret },
      'DATABASE_URL is no address of PostgreSQL, such as postgresql://user:password@host:5432/lantern',
    ],
  ]
  for (const [env, message] of wrong) assert.throws(() => readConfig(env), new ConfigError(message))
})

test('messages leave by a mail server or by GOV.UK Notify, not by both, and never from a demonstration', () => {
  const address = { LANTERN_ADDRESS: 'https://lantern.example' }
  const smtp = { ...address, SMTP_URL: 'smtps://ann:hidden@mail.example', MAIL_FROM: 'lantern@mail.example' }
  assert.deepEqual(readConfig(smtp).mail, { way: 'smtp', url: smtp.SMTP_URL, from: smtp.MAIL_FROM })
  const id = '0198c0de-0000-4000-8000-000000000001'
  const notify = { ...address, NOTIFY_API_KEY: `lantern-${id}-${id}`, NOTIFY_TEMPLATE_ID: id }
  const mail = { way: 'notify', apiKey: notify.NOTIFY_API_KEY, templateId: id, url: undefined }
  assert.deepEqual(readConfig(notify).mail, mail)

  const wrong: [NodeJS.ProcessEnv, RegExp][] = [
    [{ ...smtp, ...notify }, /^SMTP_URL and NOTIFY_API_KEY are both set/],
    [{ ...smtp, LANTERN_DEMO: 'on' }, /^SMTP_URL is set and LANTERN_DEMO is on/],
    [{ ...smtp, LANTERN_ADDRESS: '' }, /^LANTERN_ADDRESS is missing/],
    [{ ...smtp, MAIL_FROM: '' }, /^MAIL_FROM is missing/],
    [{ ...smtp, SMTP_URL: 'mail://hidden' }, /^SMTP_URL is no address of a mail server,/],
    [{ ...notify, NOTIFY_TEMPLATE_ID: '' }, /^NOTIFY_TEMPLATE_ID is missing/],
    [{ ...notify, NOTIFY_API_KEY: 'hidden' }, /^NOTIFY_API_KEY is no key of GOV\.UK Notify/],
    [{ LANTERN_ADDRESS: 'https://lantern.example/' }, /^LANTERN_ADDRESS is no address/],
  ]
  for (const [env, message] of wrong)
    assert.throws(
      () => readConfig(env),
      error => error instanceof ConfigError && message.test(error.message) && !/hidden/.test(error.message),
      String(message),
    )
})

const provider = {
  OIDC_ISSUER: 'https://login.example/tenant',
  OIDC_CLIENT_ID: 'lantern',
  OIDC_CLIENT_SECRET: 'a secret',
  OIDC_ROLES: 'Inspection Leads = lead-inspector; CN=Heads,OU=Inspection = head-of-programme;',
  LANTERN_ADDRESS: 'https://lantern.example',
}

test('CONF-05 the organisation’s provider is set by its issuer, its client and the roles that groups give', () => {
  const { openId, sessions } = readConfig({ ...provider, SESSION_HOURS: '8', SESSION_IDLE_MINUTES: '45' })
  assert.deepEqual(openId?.roles, [
    { group: 'Inspection Leads', role: 'lead-inspector' },
    { group: 'CN=Heads,OU=Inspection', role: 'head-of-programme' },
  ])
  assert.equal(openId?.claims.groups, 'groups')
  assert.deepEqual(sessions, { hours: 8, idleMinutes: 45 })
})

test('CONF-05 a provider that is set by halves, or could be listened to, is refused', () => {
  for (const [changed, words] of [
    [{ OIDC_ISSUER: 'http://login.example' }, /OIDC_ISSUER .* https/],
    [{ OIDC_CLIENT_SECRET: '' }, /OIDC_CLIENT_SECRET is missing/],
    [{ LANTERN_ADDRESS: '' }, /LANTERN_ADDRESS is missing/],
    [{ OIDC_ROLES: 'Leads = lead inspector' }, /OIDC_ROLES has “Leads = lead inspector”/],
    [{ SESSION_HOURS: '0' }, /SESSION_HOURS/],
  ] as const)
    assert.throws(() => readConfig({ ...provider, ...changed }), words)
})

test('EVID-05 files are scanned by a clamd that is named with its port; anything else is a clear error', () => {
  assert.equal(readConfig({}).clamd, undefined)
  assert.deepEqual(readConfig({ CLAMD: 'tcp://127.0.0.1:3310' }).clamd, { host: '127.0.0.1', port: 3310 })
  assert.deepEqual(readConfig({ CLAMD: 'tcp://clamd.internal:3310' }).clamd, { host: 'clamd.internal', port: 3310 })
  assert.deepEqual(readConfig({ CLAMD: 'tcp://[::1]:3310' }).clamd, { host: '::1', port: 3310 })
  for (const CLAMD of [
    'on',
    'tcp://clamd',
    'tcp://:3310',
    'http://clamd:3310',
    'tcp://clamd:0',
    'tcp://clamd:70000',
    'tcp://a:1/x',
  ])
    assert.throws(() => readConfig({ CLAMD }), /CLAMD is “.*”; it must be an address with a port, such as tcp:/)
})

test('EVID-05 files are in a bucket of S3 when one is named, and half a setting is a clear error', () => {
  assert.equal(readConfig({}).s3, undefined)
  const bucket = { S3_BUCKET: 'lantern', S3_REGION: 'eu-west-2' }
  const place = { bucket: 'lantern', region: 'eu-west-2', endpoint: undefined, keys: undefined }
  assert.deepEqual(readConfig(bucket).s3, place)
  const keys = { S3_ACCESS_KEY_ID: 'id', S3_SECRET_ACCESS_KEY: 'secret', S3_ENDPOINT: 'https://s3.example' }
  assert.deepEqual(readConfig({ ...bucket, ...keys }).s3, {
    ...place,
    endpoint: 'https://s3.example',
    keys: { accessKeyId: 'id', secretAccessKey: 'secret' },
  })
  for (const wrong of [
    { S3_BUCKET: 'lantern' },
    { ...bucket, S3_ACCESS_KEY_ID: 'id' },
    { ...bucket, S3_ENDPOINT: 's3' },
  ])
    assert.throws(() => readConfig(wrong), /^ConfigError|S3_/)
})
