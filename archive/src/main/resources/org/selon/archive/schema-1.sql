-- What an archive holds. All offsets count Unicode code points from 0, as substr() does from 1.

-- Words that rows share: outlets, languages, constants of the record.
CREATE TABLE label (
  no INTEGER PRIMARY KEY,
  word TEXT NOT NULL UNIQUE
);

-- Which engine, with which lexicons, made an analysis.
CREATE TABLE maker (
  no INTEGER PRIMARY KEY,
  engine TEXT NOT NULL,
  lexicon TEXT NOT NULL,
  UNIQUE (engine, lexicon)
);

-- One version of an article, never changed. The id is made from all that is below, up to the text.
-- first_day and last_day (20240312) bound the date of publication; credit is as written, agency the
-- one that it or the text names; wording tells equal texts.
CREATE TABLE article (
  no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  uri TEXT NOT NULL,
  outlet INTEGER NOT NULL REFERENCES label,
  title TEXT NOT NULL,
  language INTEGER NOT NULL REFERENCES label,
  published TEXT NOT NULL,
  first_day INTEGER,
  last_day INTEGER,
  author TEXT NOT NULL,
  credit TEXT NOT NULL,
  agency INTEGER NOT NULL REFERENCES label,
  wording INTEGER NOT NULL,
  added TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
  text TEXT NOT NULL
);

CREATE INDEX article_by_uri ON article (uri) WHERE uri <> '';
CREATE INDEX article_by_wording ON article (wording);
CREATE INDEX article_by_day ON article (first_day, id);

-- The whole analysis of an article, packed; the tables below are drawn from it.
CREATE TABLE analysis (
  article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
  maker INTEGER NOT NULL REFERENCES maker,
  packed BLOB NOT NULL
);

-- A name, or the description of somebody unnamed, as an article gives it.
CREATE TABLE voice (
  no INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  kind INTEGER NOT NULL REFERENCES label,
  UNIQUE (name, kind)
);

CREATE VIRTUAL TABLE voice_index USING fts5 (
  name, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
);

-- Who said what. The content is start..stop, or parts ([[start,stop],…]) where it is interrupted.
-- via is the nearest voice of the chain where that is not the speaker.
CREATE TABLE statement (
  no INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  id TEXT NOT NULL,
  speaker INTEGER REFERENCES voice,
  via INTEGER REFERENCES voice,
  type INTEGER NOT NULL REFERENCES label,
  mode INTEGER NOT NULL REFERENCES label,
  stance INTEGER NOT NULL REFERENCES label,
  start INTEGER,
  stop INTEGER,
  parts TEXT,
  source_start INTEGER,
  source_stop INTEGER,
  cue_start INTEGER,
  cue_stop INTEGER,
  said TEXT,
  said_first INTEGER,
  said_last INTEGER,
  confidence INTEGER NOT NULL
);

CREATE INDEX statement_by_article ON statement (article);
CREATE INDEX statement_by_speaker ON statement (speaker);

-- The words of the contents, as the analysers of the program leave them, by language.
CREATE VIRTUAL TABLE statement_index USING fts5 (
  fr, en, content = '', contentless_delete = 1, tokenize = 'ascii'
);

-- The same for the whole texts with their headlines.
CREATE VIRTUAL TABLE article_index USING fts5 (
  fr, en, content = '', contentless_delete = 1, tokenize = 'ascii'
);

-- Contacts that articles report.
CREATE TABLE event (
  no INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  id TEXT NOT NULL,
  kind INTEGER NOT NULL REFERENCES label,
  status INTEGER NOT NULL REFERENCES label,
  secrecy TEXT NOT NULL,
  place TEXT NOT NULL,
  happened TEXT NOT NULL,
  first_day INTEGER,
  last_day INTEGER,
  start INTEGER NOT NULL,
  stop INTEGER NOT NULL
);

CREATE INDEX event_by_article ON event (article);

CREATE TABLE participant (
  event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
  place INTEGER NOT NULL,
  voice INTEGER NOT NULL REFERENCES voice,
  PRIMARY KEY (event, place)
) WITHOUT ROWID;

CREATE INDEX participant_by_voice ON participant (voice);

-- What a party is said to have had to do with an event; statement is the id in its article.
CREATE TABLE position (
  event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
  place INTEGER NOT NULL,
  voice INTEGER NOT NULL REFERENCES voice,
  position INTEGER NOT NULL REFERENCES label,
  holds INTEGER NOT NULL,
  statement TEXT NOT NULL,
  PRIMARY KEY (event, place)
) WITHOUT ROWID;

CREATE INDEX position_by_voice ON position (voice);

-- A sample of the eight-word sequences of each wording, and the pairs that share half of the
-- sequences of the shorter one or more: shared of the sequences of each.
CREATE TABLE fingerprint (
  mark INTEGER NOT NULL,
  wording INTEGER NOT NULL,
  PRIMARY KEY (mark, wording)
) WITHOUT ROWID;

CREATE TABLE likeness (
  wording INTEGER NOT NULL,
  other INTEGER NOT NULL,
  shared INTEGER NOT NULL,
  sequences INTEGER NOT NULL,
  other_sequences INTEGER NOT NULL,
  PRIMARY KEY (wording, other)
) WITHOUT ROWID;

CREATE INDEX likeness_by_other ON likeness (other);

-- Articles taken down: they do not come back.
CREATE TABLE tombstone (
  id TEXT PRIMARY KEY,
  reason TEXT NOT NULL,
  buried TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
) WITHOUT ROWID;
