-- The place in a queue that a case left by being merged, so that it can return.
ALTER TABLE merges ADD COLUMN place_before jsonb;
