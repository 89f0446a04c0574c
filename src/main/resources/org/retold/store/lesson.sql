CREATE TABLE lesson_steps (
  step       TEXT PRIMARY KEY NOT NULL,
  place      INTEGER NOT NULL,       -- ascending in the running order
  kind       TEXT NOT NULL,          -- difference, absence, link, story_point, span, article
  difference TEXT,                   -- for a difference, its kind
  question   TEXT NOT NULL,          -- none, who, change, quote
  note       TEXT NOT NULL
);
CREATE TABLE lesson_anchors (
  step     TEXT NOT NULL REFERENCES lesson_steps ON DELETE CASCADE,
  number   INTEGER NOT NULL,
  article  TEXT NOT NULL,
  start    INTEGER NOT NULL,
  stop     INTEGER NOT NULL,
  quote    TEXT NOT NULL,
  standing TEXT NOT NULL,            -- exact, check, orphaned
  PRIMARY KEY (step, number)
);
CREATE TABLE lesson_absent (
  step    TEXT NOT NULL REFERENCES lesson_steps ON DELETE CASCADE,
  number  INTEGER NOT NULL,
  article TEXT NOT NULL,             -- where it is not told
  PRIMARY KEY (step, number)
);
CREATE TABLE lesson_tally (
  step    TEXT NOT NULL REFERENCES lesson_steps ON DELETE CASCADE,
  number  INTEGER NOT NULL,
  choice  TEXT NOT NULL,
  guesses INTEGER NOT NULL,          -- how many of the class guessed it
  PRIMARY KEY (step, number)
);
