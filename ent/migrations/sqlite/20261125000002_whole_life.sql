-- What customers bought, and the ledger of what was used of it.
CREATE TABLE entitlements (
    id text NOT NULL,
    version integer NOT NULL DEFAULT (1),
    created_at datetime NOT NULL,
    updated_at datetime NOT NULL,
    source text,
    external_id text,
    name text NOT NULL,
    description text,
    starts_on text NOT NULL,
    ends_on text NOT NULL,
    allocation text NOT NULL,
    decrease_on text NOT NULL,
    total_hundredths integer,
    remaining_hundredths integer NOT NULL DEFAULT (0),
    restricts bool NOT NULL DEFAULT (false),
    is_default bool NOT NULL DEFAULT (false),
    status text NOT NULL DEFAULT ('DRAFT'),
    activated_at datetime,
    cancelled_at datetime,
    customer_account_id text,
    customer_contact_id text,
    renewed_from_id text,
    created_by_id text,
    PRIMARY KEY (id),
    CONSTRAINT entitlements_accounts_customer_account FOREIGN KEY (customer_account_id) REFERENCES accounts (id),
    CONSTRAINT entitlements_contacts_customer_contact FOREIGN KEY (customer_contact_id) REFERENCES contacts (id),
    CONSTRAINT entitlements_entitlements_renewals FOREIGN KEY (renewed_from_id) REFERENCES entitlements (id),
    CONSTRAINT entitlements_users_created_by FOREIGN KEY (created_by_id) REFERENCES users (id),
    CONSTRAINT entitlements_one_customer CHECK ((customer_account_id IS NULL) <> (customer_contact_id IS NULL))
);
CREATE INDEX entitlements_account ON entitlements (customer_account_id, status, ends_on, id);
CREATE INDEX entitlements_contact ON entitlements (customer_contact_id, status, ends_on, id);
CREATE INDEX entitlements_status ON entitlements (status, ends_on, id);
CREATE UNIQUE INDEX entitlements_account_default ON entitlements (customer_account_id) WHERE is_default;
CREATE UNIQUE INDEX entitlements_contact_default ON entitlements (customer_contact_id) WHERE is_default;
CREATE UNIQUE INDEX entitlement_source_external_id ON entitlements (source, external_id);

CREATE TABLE entitlement_channels (
    id text NOT NULL,
    channel text NOT NULL,
    total_hundredths integer NOT NULL,
    remaining_hundredths integer NOT NULL,
    created_at datetime NOT NULL,
    entitlement_id text NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT entitlement_channels_entitlements_channels FOREIGN KEY (entitlement_id) REFERENCES entitlements (id)
);
CREATE UNIQUE INDEX entitlementchannel_entitlement_id_channel ON entitlement_channels (entitlement_id, channel);

CREATE TABLE entitlement_products (
    id text NOT NULL,
    created_at datetime NOT NULL,
    entitlement_id text NOT NULL,
    product_id text NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT entitlement_products_entitlements_products FOREIGN KEY (entitlement_id) REFERENCES entitlements (id),
    CONSTRAINT entitlement_products_products_product FOREIGN KEY (product_id) REFERENCES products (id)
);
CREATE UNIQUE INDEX entitlementproduct_entitlement_id_product_id ON entitlement_products (entitlement_id, product_id);
CREATE INDEX entitlementproduct_product_id ON entitlement_products (product_id);

CREATE TABLE entitlement_contacts (
    id text NOT NULL,
    created_at datetime NOT NULL,
    entitlement_id text NOT NULL,
    contact_id text NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT entitlement_contacts_entitlements_contacts FOREIGN KEY (entitlement_id) REFERENCES entitlements (id),
    CONSTRAINT entitlement_contacts_contacts_contact FOREIGN KEY (contact_id) REFERENCES contacts (id)
);
CREATE UNIQUE INDEX entitlementcontact_entitlement_id_contact_id ON entitlement_contacts (entitlement_id, contact_id);
CREATE INDEX entitlementcontact_contact_id ON entitlement_contacts (contact_id);

CREATE TABLE entitlement_entries (
    id text NOT NULL,
    reason text NOT NULL,
    delta_hundredths integer NOT NULL,
    balance_hundredths integer NOT NULL,
    channel text,
    channel_delta_hundredths integer NOT NULL DEFAULT (0),
    case_id text,
    case_number text,
    event text NOT NULL,
    explanation text,
    verb text NOT NULL,
    command_id text NOT NULL,
    at datetime NOT NULL,
    entitlement_id text NOT NULL,
    actor_id text,
    PRIMARY KEY (id),
    CONSTRAINT entitlement_entries_entitlements_entries FOREIGN KEY (entitlement_id) REFERENCES entitlements (id),
    CONSTRAINT entitlement_entries_users_actor FOREIGN KEY (actor_id) REFERENCES users (id)
);
CREATE INDEX entitlement_entries_ledger ON entitlement_entries (entitlement_id, at, id);
CREATE UNIQUE INDEX entitlemententry_entitlement_id_case_id_event ON entitlement_entries (entitlement_id, case_id, event);
CREATE INDEX entitlemententry_case_id ON entitlement_entries (case_id);

CREATE TABLE process_stages (
    id text NOT NULL,
    version integer NOT NULL DEFAULT (1),
    created_at datetime NOT NULL,
    updated_at datetime NOT NULL,
    code text,
    name text NOT NULL,
    position integer NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX processstage_code ON process_stages (code);
CREATE INDEX processstage_position ON process_stages (position);

CREATE TABLE process_steps (
    id text NOT NULL,
    position integer NOT NULL,
    kind text NOT NULL,
    required bool NOT NULL DEFAULT (false),
    stage_id text NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT process_steps_process_stages_steps FOREIGN KEY (stage_id) REFERENCES process_stages (id)
);
CREATE UNIQUE INDEX processstep_stage_id_position ON process_steps (stage_id, position);

-- What a case uses, belongs to, went into, continues, and where it stands.
ALTER TABLE cases ADD COLUMN decrements bool NOT NULL DEFAULT (true);
ALTER TABLE cases ADD COLUMN entitlement_id text
    CONSTRAINT cases_entitlements_cases REFERENCES entitlements (id);
ALTER TABLE cases ADD COLUMN parent_id text
    CONSTRAINT cases_cases_children REFERENCES cases (id);
ALTER TABLE cases ADD COLUMN merged_into_id text
    CONSTRAINT cases_cases_merged_cases REFERENCES cases (id);
ALTER TABLE cases ADD COLUMN existing_case_id text
    CONSTRAINT cases_cases_continued_by REFERENCES cases (id);
ALTER TABLE cases ADD COLUMN stage_id text
    CONSTRAINT cases_process_stages_stage REFERENCES process_stages (id);
CREATE INDEX cases_entitlement ON cases (entitlement_id) WHERE entitlement_id IS NOT NULL;
CREATE INDEX cases_parent ON cases (parent_id, status) WHERE parent_id IS NOT NULL;
CREATE INDEX cases_merged_into ON cases (merged_into_id) WHERE merged_into_id IS NOT NULL;
CREATE INDEX cases_existing_case ON cases (existing_case_id) WHERE existing_case_id IS NOT NULL;

-- The process that cases are led through.
CREATE TABLE case_stages (
    id text NOT NULL,
    entered_at datetime NOT NULL,
    left_at datetime,
    stage_id text NOT NULL,
    entered_by_id text,
    case_id text NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT case_stages_process_stages_stage FOREIGN KEY (stage_id) REFERENCES process_stages (id),
    CONSTRAINT case_stages_users_entered_by FOREIGN KEY (entered_by_id) REFERENCES users (id),
    CONSTRAINT case_stages_cases_stages FOREIGN KEY (case_id) REFERENCES cases (id)
);
CREATE INDEX casestage_case_id_entered_at_id ON case_stages (case_id, entered_at, id);

-- What merging moved from where.
CREATE TABLE merges (
    id text NOT NULL,
    version integer NOT NULL DEFAULT (1),
    created_at datetime NOT NULL,
    updated_at datetime NOT NULL,
    survivor_before json NOT NULL,
    merged_before json NOT NULL,
    unmerged_at datetime,
    survivor_id text NOT NULL,
    merged_id text NOT NULL,
    merged_by_id text,
    unmerged_by_id text,
    PRIMARY KEY (id),
    CONSTRAINT merges_cases_survivor FOREIGN KEY (survivor_id) REFERENCES cases (id),
    CONSTRAINT merges_cases_merged FOREIGN KEY (merged_id) REFERENCES cases (id),
    CONSTRAINT merges_users_merged_by FOREIGN KEY (merged_by_id) REFERENCES users (id),
    CONSTRAINT merges_users_unmerged_by FOREIGN KEY (unmerged_by_id) REFERENCES users (id)
);
CREATE INDEX merge_survivor_id_created_at_id ON merges (survivor_id, created_at, id);
CREATE INDEX merge_merged_id_created_at_id ON merges (merged_id, created_at, id);

CREATE TABLE merged_records (
    id text NOT NULL,
    kind text NOT NULL,
    record_id text NOT NULL,
    merge_id text NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT merged_records_merges_records FOREIGN KEY (merge_id) REFERENCES merges (id)
);
CREATE UNIQUE INDEX mergedrecord_merge_id_record_id ON merged_records (merge_id, record_id);

-- Cases that are similar.
CREATE TABLE case_links (
    id text NOT NULL,
    solution bool NOT NULL DEFAULT (false),
    created_at datetime NOT NULL,
    case_id text NOT NULL,
    similar_case_id text NOT NULL,
    created_by_id text,
    PRIMARY KEY (id),
    CONSTRAINT case_links_cases_case FOREIGN KEY (case_id) REFERENCES cases (id),
    CONSTRAINT case_links_cases_similar_case FOREIGN KEY (similar_case_id) REFERENCES cases (id),
    CONSTRAINT case_links_users_created_by FOREIGN KEY (created_by_id) REFERENCES users (id)
);
CREATE UNIQUE INDEX caselink_case_id_similar_case_id ON case_links (case_id, similar_case_id);
CREATE INDEX caselink_similar_case_id ON case_links (similar_case_id);

-- Words among colleagues.
CREATE TABLE posts (
    id text NOT NULL,
    version integer NOT NULL DEFAULT (1),
    created_at datetime NOT NULL,
    updated_at datetime NOT NULL,
    source text,
    external_id text,
    text text NOT NULL,
    answers_id text,
    author_id text,
    case_id text NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT posts_posts_comments FOREIGN KEY (answers_id) REFERENCES posts (id),
    CONSTRAINT posts_users_author FOREIGN KEY (author_id) REFERENCES users (id),
    CONSTRAINT posts_cases_posts FOREIGN KEY (case_id) REFERENCES cases (id)
);
CREATE INDEX post_case_id_created_at_id ON posts (case_id, created_at, id);
CREATE INDEX post_answers_id ON posts (answers_id);
CREATE UNIQUE INDEX post_source_external_id ON posts (source, external_id);

-- The bytes of attachments.
CREATE TABLE contents (
    id text NOT NULL,
    bytes blob NOT NULL,
    PRIMARY KEY (id)
);

-- Files on notes and emails.
CREATE TABLE attachments (
    id text NOT NULL,
    source text,
    external_id text,
    filename text NOT NULL,
    content_type text NOT NULL,
    size_bytes integer NOT NULL,
    sha256 text NOT NULL,
    created_at datetime NOT NULL,
    activity_id text,
    created_by_id text,
    note_id text,
    case_id text NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT attachments_activities_attachments FOREIGN KEY (activity_id) REFERENCES activities (id),
    CONSTRAINT attachments_users_created_by FOREIGN KEY (created_by_id) REFERENCES users (id),
    CONSTRAINT attachments_notes_attachments FOREIGN KEY (note_id) REFERENCES notes (id),
    CONSTRAINT attachments_cases_attachments FOREIGN KEY (case_id) REFERENCES cases (id)
);
CREATE INDEX attachment_case_id_created_at_id ON attachments (case_id, created_at, id);
CREATE INDEX attachment_note_id ON attachments (note_id);
CREATE INDEX attachment_activity_id ON attachments (activity_id);
CREATE INDEX attachment_sha256 ON attachments (sha256);
CREATE UNIQUE INDEX attachment_source_external_id ON attachments (source, external_id);

-- Who has a part in an activity.
CREATE TABLE activity_parties (
    id text NOT NULL,
    role text NOT NULL,
    position integer NOT NULL DEFAULT (0),
    address text,
    activity_id text NOT NULL,
    contact_id text,
    account_id text,
    user_id text,
    PRIMARY KEY (id),
    CONSTRAINT activity_parties_activities_parties FOREIGN KEY (activity_id) REFERENCES activities (id),
    CONSTRAINT activity_parties_contacts_contact FOREIGN KEY (contact_id) REFERENCES contacts (id),
    CONSTRAINT activity_parties_accounts_account FOREIGN KEY (account_id) REFERENCES accounts (id),
    CONSTRAINT activity_parties_users_user FOREIGN KEY (user_id) REFERENCES users (id)
);
CREATE UNIQUE INDEX activityparty_activity_id_role_position ON activity_parties (activity_id, role, position);
CREATE INDEX activityparty_contact_id ON activity_parties (contact_id);
CREATE INDEX activityparty_account_id ON activity_parties (account_id);
CREATE INDEX activityparty_user_id ON activity_parties (user_id);

-- A reason that is not given any more.
ALTER TABLE status_reasons ADD COLUMN retired_at datetime;

-- The process as it comes with the product.
INSERT INTO process_stages (id, created_at, updated_at, code, name, position) VALUES
    ('stage_identify', 1795564800000000, 1795564800000000, 'IDENTIFY', 'Identify', 1),
    ('stage_research', 1795564800000000, 1795564800000000, 'RESEARCH', 'Research', 2),
    ('stage_resolve', 1795564800000000, 1795564800000000, 'RESOLVE', 'Resolve', 3);
INSERT INTO process_steps (id, stage_id, position, kind, required) VALUES
    ('step_identify_customer', 'stage_identify', 1, 'CUSTOMER', true),
    ('step_identify_contact', 'stage_identify', 2, 'CONTACT', false),
    ('step_identify_find_case', 'stage_identify', 3, 'FIND_CASE', false),
    ('step_research_subject', 'stage_research', 1, 'SUBJECT', false),
    ('step_research_similar_cases', 'stage_research', 2, 'SIMILAR_CASES', false),
    ('step_research_entitlement', 'stage_research', 3, 'ENTITLEMENT', false),
    ('step_resolve_activities', 'stage_resolve', 1, 'ACTIVITIES', false),
    ('step_resolve_resolve', 'stage_resolve', 2, 'RESOLVE', false);

-- How families of cases and entitlements behave here.
INSERT INTO settings (id, value) VALUES
    ('child_limit', '100'),
    ('closing_policy', 'NONE'),
    ('child_inherits', 'contactId,subjectId,productId,priority'),
    ('default_entitlement_on_create', 'on'),
    ('default_entitlement_on_update', 'on'),
    ('time_zone', 'UTC');
