-- What a resolution leaves behind: what was found, the minutes it counted, and
-- on those activities which resolution that was.
ALTER TABLE activities ADD COLUMN billed_by_id text
    CONSTRAINT activities_activities_counted REFERENCES activities (id);
ALTER TABLE activities ADD COLUMN billable_minutes integer;
ALTER TABLE activities ADD COLUMN resolution_type_id text
    CONSTRAINT activities_status_reasons_resolution_type REFERENCES status_reasons (id);
ALTER TABLE activities ADD COLUMN undone_at datetime;
CREATE INDEX activity_billed_by_id ON activities (billed_by_id);

-- The queue that a closed case left by being closed.
ALTER TABLE cases ADD COLUMN left_queue_id text
    CONSTRAINT cases_queues_left_queue REFERENCES queues (id);

-- Which status reason may follow which, while the setting is on.
CREATE TABLE status_transitions (
    id             text NOT NULL PRIMARY KEY,
    from_reason_id text NOT NULL,
    to_reason_id   text NOT NULL,
    created_at     datetime NOT NULL,
    CONSTRAINT status_transitions_status_reasons_from_reason FOREIGN KEY (from_reason_id) REFERENCES status_reasons (id),
    CONSTRAINT status_transitions_status_reasons_to_reason FOREIGN KEY (to_reason_id) REFERENCES status_reasons (id)
);
CREATE UNIQUE INDEX statustransition_from_reason_id_to_reason_id ON status_transitions (from_reason_id, to_reason_id);

INSERT INTO settings (id, value) VALUES ('status_transitions', 'off');
