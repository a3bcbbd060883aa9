-- What people see who open an archive in any SQLite tool.

CREATE VIEW articles AS
SELECT a.id, a.published, o.word AS outlet, a.title, l.word AS language, a.uri,
  a.author, g.word AS agency, a.added, m.engine, m.lexicon, a.text
FROM article AS a
JOIN label AS o ON o.no = a.outlet
JOIN label AS l ON l.no = a.language
JOIN label AS g ON g.no = a.agency
JOIN analysis AS n ON n.article = a.no
JOIN maker AS m ON m.no = n.maker;

CREATE VIEW statements AS
SELECT a.id || '/' || s.id AS id, v.name AS speaker, coalesce(k.word, 'unknown') AS source_kind,
  st.word AS stance, t.word AS type, mo.word AS mode,
  CASE WHEN s.parts IS NULL THEN substr(a.text, s.start + 1, s.stop - s.start)
    ELSE (SELECT group_concat(substr(a.text, json_extract(value, '$[0]') + 1,
      json_extract(value, '$[1]') - json_extract(value, '$[0]')), ' […] ') FROM json_each(s.parts))
  END AS content,
  substr(a.text, s.source_start + 1, s.source_stop - s.source_start) AS source,
  substr(a.text, s.cue_start + 1, s.cue_stop - s.cue_start) AS cue,
  w.name AS via, s.said, s.confidence / 10000.0 AS confidence,
  a.published, o.word AS outlet, a.title, l.word AS language, a.uri, a.id AS article
FROM statement AS s
JOIN article AS a ON a.no = s.article
JOIN label AS o ON o.no = a.outlet
JOIN label AS l ON l.no = a.language
JOIN label AS st ON st.no = s.stance
JOIN label AS t ON t.no = s.type
JOIN label AS mo ON mo.no = s.mode
LEFT JOIN voice AS v ON v.no = s.speaker
LEFT JOIN label AS k ON k.no = v.kind
LEFT JOIN voice AS w ON w.no = s.via;

CREATE VIEW speakers AS
SELECT v.name AS speaker, coalesce(k.word, 'unknown') AS kind, count(*) AS statements,
  count(DISTINCT s.article) AS articles,
  sum(t.word = 'direct') AS direct, sum(t.word = 'indirect') AS indirect,
  sum(t.word = 'mixed') AS mixed, sum(s.via IS NOT NULL) AS relayed
FROM statement AS s
JOIN label AS t ON t.no = s.type
LEFT JOIN voice AS v ON v.no = s.speaker
LEFT JOIN label AS k ON k.no = v.kind
GROUP BY s.speaker;

CREATE VIEW contacts AS
SELECT a.id || '/' || e.id AS id, k.word AS kind, st.word AS status, e.secrecy, e.happened,
  e.place,
  (SELECT group_concat(v.name, '; ') FROM participant AS p JOIN voice AS v ON v.no = p.voice
    WHERE p.event = e.no) AS participants,
  (SELECT group_concat(v.name || CASE p.holds WHEN 1 THEN ': ' ELSE ': not ' END || w.word, '; ')
    FROM position AS p JOIN voice AS v ON v.no = p.voice JOIN label AS w ON w.no = p.position
    WHERE p.event = e.no) AS positions,
  substr(a.text, e.start + 1, e.stop - e.start) AS words,
  a.published, o.word AS outlet, a.title, a.uri, a.id AS article
FROM event AS e
JOIN article AS a ON a.no = e.article
JOIN label AS o ON o.no = a.outlet
JOIN label AS k ON k.no = e.kind
JOIN label AS st ON st.no = e.status;

CREATE VIEW versions AS
SELECT uri, id, published, title,
  row_number() OVER (PARTITION BY uri ORDER BY first_day, published, id) AS version
FROM article
WHERE uri <> '';

-- Articles with the same words, or sharing half of the shorter one or more: copies, with the
-- evidence. Each pair stands once; shared is the share of the shorter article.
CREATE VIEW copies AS
SELECT a.id AS article, b.id AS other, 1.0 AS shared, ga.word AS agency, gb.word AS other_agency
FROM article AS a
JOIN article AS b ON b.wording = a.wording AND b.id > a.id AND (b.uri <> a.uri OR a.uri = '')
JOIN label AS ga ON ga.no = a.agency
JOIN label AS gb ON gb.no = b.agency
UNION ALL
SELECT a.id, b.id, 1.0 * l.shared / min(l.sequences, l.other_sequences), ga.word, gb.word
FROM likeness AS l
JOIN article AS a ON a.wording = l.wording
JOIN article AS b ON b.wording = l.other AND (b.uri <> a.uri OR a.uri = '')
JOIN label AS ga ON ga.no = a.agency
JOIN label AS gb ON gb.no = b.agency;
