-- The articles that came in last: they are kept with their analysis, and what is drawn from it goes into
-- the other tables many articles at a time. Empty when nobody writes.
CREATE TABLE undrawn (
  article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE
);
