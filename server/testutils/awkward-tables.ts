import { sql } from 'kysely'
import type { Db } from '#platform/db/open.ts'

const tables = [
  `create type mood as enum ('calm', 'so-so')`,
  `create table "Awkward" (
    "order" bigint generated always as identity primary key, above bigint references "Awkward",
    at timestamptz, gap interval, big bigint, exact numeric(30, 10), real8 float8, bytes bytea, id uuid, json json,
    jsonb jsonb, texts text[], day date, "a ""quoted"" name" text, feeling mood, transaction xid8,
    half bigint generated always as (big / 2) stored, words tsvector, counted serial)`,
  'create table circle_a (id int primary key, b int not null)',
  'create table circle_b (id int primary key, a int not null references circle_a deferrable)',
  'alter table circle_a add constraint circle_a_to_b foreign key (b) references circle_b',
  'create table guarded (id int primary key)',
  `create function refuse() returns trigger language plpgsql as $$ begin raise exception 'refused'; end $$`,
]

const guards = [
  'create trigger refuse_all before insert on guarded for each row execute function refuse()',
  'create trigger refuse_later before delete on guarded for each row execute function refuse()',
  'alter table guarded disable trigger refuse_later',
  'create constraint trigger refuse_at_end after insert on guarded deferrable initially deferred for each row execute function refuse()',
  'alter table guarded enable always trigger refuse_at_end',
]

const rows = [
  'with b as (insert into circle_b values (1, 1)) insert into circle_a values (1, 1)',
  'insert into guarded values (1)',
  `insert into "Awkward" (at, gap, big, exact, real8, bytes, id, json, jsonb, texts, day, "a ""quoted"" name", feeling, transaction, words)
    select '2026-03-29 01:30:00.123456+00', '1 mon -2 days 03:04:05.000006', 9223372036854775807, 0.1234567890,
      0.1::float8 + 0.2::float8, '\\x00ff0a22', '0198c0de-0000-7000-8000-000000000001', '{"b":1,  "a":1, "a":2}',
      '{"ŵ": [1.50, null, "\\u2028"]}', array['a,b', null, '"', '{}', ''], '0044-03-15 BC',
      E'two\\nlines\\r\\t\\\\ “ŵ” \\u2028 🦉', 'so-so', '18446744073709551615', to_tsvector('simple', 'one two')
    from generate_series(1, 3)`,
  `insert into "Awkward" (at, big) select 'infinity', n from generate_series(1, 1200) n`,
  // Each hangs on a later one, and the counter is ahead of the rows.
  `update "Awkward" set above = "order" + 1 where "order" < 1202`,
  `delete from "Awkward" where "order" = 1203`,
]

const run = async (db: Db, statements: string[]): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

/**
 * Adds tables of everything that a backup could lose or stumble over: values, names, rows that hang on later rows, keys
 * in a circle, triggers, counters.
 */
export const makeAwkwardTables = async (db: Db, { filled }: { filled: boolean }): Promise<void> => {
  await run(db, tables)
  if (filled) await run(db, rows)
  await run(db, guards)
}
