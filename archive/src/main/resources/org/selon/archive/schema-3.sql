-- What statements are narrowed by, beside their words: sdenies (stance), tdirect (type), kperson (kind
-- of source), n and o before words of the speaker's and the outlet's name, m202403 (published). Marks
-- do not count for the rank. The program fills the new index anew.
DROP TABLE statement_index;

CREATE VIRTUAL TABLE statement_index USING fts5 (
  fr, en, marks, content = '', contentless_delete = 1, tokenize = 'ascii'
);

INSERT INTO statement_index (statement_index, rank) VALUES ('rank', 'bm25(1.0, 1.0, 0.0)');
