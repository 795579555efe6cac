-- Those who follow a customer are told from the log.
CREATE INDEX changes_customer ON changes (customer_id, xid, seq);
