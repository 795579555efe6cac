-- Another case whose followers hear of a change: the parent of a child, the
-- other end of a link.
ALTER TABLE changes ADD COLUMN related_case_id text COLLATE "C";
CREATE INDEX changes_related_case ON changes (related_case_id, xid, seq) WHERE related_case_id IS NOT NULL;
