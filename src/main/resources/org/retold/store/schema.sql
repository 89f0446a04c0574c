CREATE TABLE comparison (
  name  TEXT PRIMARY KEY NOT NULL,   -- id, base, threshold, several_codes, revision
  value TEXT NOT NULL
);
CREATE TABLE articles (
  sigil     TEXT PRIMARY KEY NOT NULL,
  place     INTEGER NOT NULL,        -- ascending from the first column to the last
  outlet    TEXT NOT NULL,
  headline  TEXT NOT NULL,
  byline    TEXT,
  published TEXT,
  language  TEXT NOT NULL,           -- BCP 47
  source    TEXT NOT NULL,           -- the path or web address it was read from
  text      TEXT NOT NULL            -- what every offset counts into, with LF line ends
);
CREATE TABLE originals (
  article TEXT PRIMARY KEY NOT NULL,
  name    TEXT NOT NULL,
  bytes   BLOB NOT NULL              -- the file as it came in
);
CREATE TABLE paragraphs (
  article   TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
  paragraph INTEGER NOT NULL,        -- from 0
  start     INTEGER NOT NULL,
  stop      INTEGER NOT NULL,
  role      TEXT NOT NULL,           -- headline, byline, dateline, body, boilerplate
  number    INTEGER NOT NULL,        -- body paragraphs from 1, otherwise 0
  PRIMARY KEY (article, paragraph)
);
CREATE TABLE passages (
  article   TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
  passage   INTEGER NOT NULL,        -- from 0
  paragraph INTEGER NOT NULL,
  start     INTEGER NOT NULL,
  stop      INTEGER NOT NULL,
  PRIMARY KEY (article, passage)
);
CREATE TABLE links (
  link      INTEGER PRIMARY KEY,     -- ascending in the order in which they were decided
  article_a TEXT NOT NULL,
  article_b TEXT NOT NULL,
  verdict   TEXT NOT NULL            -- accepted, rejected, manual
);
CREATE TABLE link_spans (
  link    INTEGER NOT NULL REFERENCES links ON DELETE CASCADE,
  side    TEXT NOT NULL,             -- a or b
  number  INTEGER NOT NULL,
  start   INTEGER NOT NULL,
  stop    INTEGER NOT NULL,
  PRIMARY KEY (link, side, number)
);
CREATE TABLE dismissed (
  dismissed INTEGER PRIMARY KEY      -- what was possibly opposed and is not
);
CREATE TABLE dismissed_spans (
  dismissed INTEGER NOT NULL REFERENCES dismissed ON DELETE CASCADE,
  side      INTEGER NOT NULL,        -- from 0
  number    INTEGER NOT NULL,
  article   TEXT NOT NULL,
  start     INTEGER NOT NULL,
  stop      INTEGER NOT NULL,
  PRIMARY KEY (dismissed, side, number)
);
CREATE TABLE codes (
  code        TEXT PRIMARY KEY NOT NULL,
  place       INTEGER NOT NULL,
  name        TEXT NOT NULL,
  description TEXT NOT NULL,
  colour      TEXT NOT NULL,         -- #rrggbb
  pattern     TEXT NOT NULL,         -- solid, dashed, dotted, double, wavy, striped, crossed, checked
  digit       INTEGER,               -- the key that gives it, 1 to 9
  parent      TEXT,                  -- the code above it
  withdrawn   INTEGER NOT NULL       -- 1 where it is no longer offered
);
CREATE TABLE coders (
  coder TEXT PRIMARY KEY NOT NULL,
  place INTEGER NOT NULL,
  name  TEXT NOT NULL
);
CREATE TABLE annotations (
  annotation TEXT PRIMARY KEY NOT NULL,
  place      INTEGER NOT NULL,       -- ascending in the order in which they were made
  kind       TEXT NOT NULL,          -- span, link, difference, story_point, absence, article
  difference TEXT,                   -- for a difference, its kind
  note       TEXT NOT NULL,
  coder      TEXT NOT NULL,
  made       TEXT NOT NULL,          -- ISO 8601, UTC
  changed    TEXT NOT NULL
);
CREATE TABLE annotation_anchors (
  annotation TEXT NOT NULL REFERENCES annotations ON DELETE CASCADE,
  number     INTEGER NOT NULL,
  article    TEXT NOT NULL,
  start      INTEGER NOT NULL,
  stop       INTEGER NOT NULL,
  quote      TEXT NOT NULL,          -- the words as they were annotated
  standing   TEXT NOT NULL,          -- exact, check, orphaned
  PRIMARY KEY (annotation, number)
);
CREATE TABLE annotation_absent (
  annotation TEXT NOT NULL REFERENCES annotations ON DELETE CASCADE,
  number     INTEGER NOT NULL,
  article    TEXT NOT NULL,          -- where it is not told
  PRIMARY KEY (annotation, number)
);
CREATE TABLE annotation_codes (
  annotation TEXT NOT NULL REFERENCES annotations ON DELETE CASCADE,
  number     INTEGER NOT NULL,
  code       TEXT NOT NULL,
  PRIMARY KEY (annotation, number)
);
CREATE TABLE vectors (
  model  TEXT NOT NULL,
  sha256 TEXT NOT NULL,              -- of the passage's UTF-8, in hexadecimal digits
  vector BLOB NOT NULL,              -- 32-bit floats, little-endian
  PRIMARY KEY (model, sha256)
);
CREATE TABLE settings (
  name  TEXT PRIMARY KEY NOT NULL,   -- of the view
  value TEXT NOT NULL
);
CREATE VIEW codings AS
  SELECT annotations.annotation, annotations.kind, annotation_anchors.article, articles.outlet, annotation_anchors.start,
         annotation_anchors.stop, annotation_anchors.quote, annotation_anchors.standing, codes.name AS code,
         coders.name AS coder, annotations.note, annotations.made, annotations.changed
    FROM annotations
    JOIN annotation_anchors USING (annotation)
    LEFT JOIN articles ON articles.sigil = annotation_anchors.article
    LEFT JOIN annotation_codes USING (annotation)
    LEFT JOIN codes ON codes.code = annotation_codes.code
    LEFT JOIN coders ON coders.coder = annotations.coder
   ORDER BY annotations.place, annotation_anchors.number, annotation_codes.number;
