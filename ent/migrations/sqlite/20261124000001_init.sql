-- The first tables. Instants are whole microseconds since 1970, UTC.

-- Facts about this installation as a whole. feed_epoch names this change log: a
-- cursor of another one (a restored copy, say) is told to start over.
CREATE TABLE settings (
    id    text NOT NULL PRIMARY KEY,
    value text NOT NULL
);

-- Running numbers: the last one given out. The first case is number 1000.
CREATE TABLE counters (
    id    text NOT NULL PRIMARY KEY,
    value integer NOT NULL
);

-- Colleagues: people who sign in, or who are known from imported history only.
CREATE TABLE users (
    id            text NOT NULL PRIMARY KEY,
    version       integer NOT NULL DEFAULT 1,
    created_at    datetime NOT NULL,
    updated_at    datetime NOT NULL,
    name          text NOT NULL,
    email         text,
    password_hash text,
    role          text NOT NULL,
    active        bool NOT NULL DEFAULT true,
    locale        text NOT NULL DEFAULT 'en',
    source        text,
    external_id   text
);
CREATE UNIQUE INDEX user_email ON users (email);
CREATE INDEX user_name ON users (name);
CREATE UNIQUE INDEX user_source_external_id ON users (source, external_id);

-- Groups of users who share work.
CREATE TABLE teams (
    id         text NOT NULL PRIMARY KEY,
    version    integer NOT NULL DEFAULT 1,
    created_at datetime NOT NULL,
    updated_at datetime NOT NULL,
    name       text NOT NULL
);
CREATE UNIQUE INDEX teams_name_key ON teams (name);

-- Which user belongs to which team.
CREATE TABLE team_members (
    id         text NOT NULL PRIMARY KEY,
    team_id    text NOT NULL,
    user_id    text NOT NULL,
    created_at datetime NOT NULL,
    CONSTRAINT team_members_teams_members FOREIGN KEY (team_id) REFERENCES teams (id),
    CONSTRAINT team_members_users_memberships FOREIGN KEY (user_id) REFERENCES users (id)
);
CREATE UNIQUE INDEX teammember_team_id_user_id ON team_members (team_id, user_id);
CREATE INDEX teammember_user_id ON team_members (user_id);

-- Signed-in browsers. Only a hash of the token is kept. They go with their user,
-- the one case in which the database removes rows by itself.
CREATE TABLE sessions (
    id         text NOT NULL PRIMARY KEY,
    token_hash text NOT NULL,
    user_id    text NOT NULL,
    created_at datetime NOT NULL,
    expires_at datetime NOT NULL,
    CONSTRAINT sessions_users_user FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX sessions_token_hash_key ON sessions (token_hash);
CREATE INDEX session_user_id ON sessions (user_id);
CREATE INDEX session_expires_at ON sessions (expires_at);

-- Finer reasons within the three statuses of a case. Those with a code come with
-- the product; an administrator may add more.
CREATE TABLE status_reasons (
    id         text NOT NULL PRIMARY KEY,
    version    integer NOT NULL DEFAULT 1,
    created_at datetime NOT NULL,
    updated_at datetime NOT NULL,
    status     text NOT NULL,
    code       text,
    name       text NOT NULL,
    position   integer NOT NULL DEFAULT 0,
    is_default bool NOT NULL DEFAULT false
);
CREATE UNIQUE INDEX statusreason_code ON status_reasons (code);
CREATE INDEX statusreason_status_position ON status_reasons (status, position);

-- Companies that are customers.
CREATE TABLE accounts (
    id             text NOT NULL PRIMARY KEY,
    version        integer NOT NULL DEFAULT 1,
    created_at     datetime NOT NULL,
    updated_at     datetime NOT NULL,
    name           text NOT NULL,
    search_text    text NOT NULL DEFAULT '',
    account_number text,
    email          text,
    phone          text,
    website        text,
    city           text,
    country        text,
    time_zone      text,
    description    text,
    source         text,
    external_id    text
);
CREATE INDEX account_name_id ON accounts (name, id);
CREATE UNIQUE INDEX account_source_external_id ON accounts (source, external_id);

-- People who are customers, or belong to one.
CREATE TABLE contacts (
    id           text NOT NULL PRIMARY KEY,
    version      integer NOT NULL DEFAULT 1,
    created_at   datetime NOT NULL,
    updated_at   datetime NOT NULL,
    name         text NOT NULL,
    first_name   text,
    last_name    text NOT NULL,
    search_text  text NOT NULL DEFAULT '',
    job_title    text,
    email        text,
    phone        text,
    mobile_phone text,
    city         text,
    country      text,
    time_zone    text,
    language     text,
    account_id   text,
    source       text,
    external_id  text,
    CONSTRAINT contacts_accounts_contacts FOREIGN KEY (account_id) REFERENCES accounts (id)
);
CREATE INDEX contact_name_id ON contacts (name, id);
CREATE INDEX contact_account_id_name_id ON contacts (account_id, name, id);
CREATE UNIQUE INDEX contact_source_external_id ON contacts (source, external_id);

-- What we sell.
CREATE TABLE products (
    id             text NOT NULL PRIMARY KEY,
    version        integer NOT NULL DEFAULT 1,
    created_at     datetime NOT NULL,
    updated_at     datetime NOT NULL,
    name           text NOT NULL,
    product_number text
);
CREATE UNIQUE INDEX products_name_key ON products (name);

-- The one tree that cases are classified by. path_key is the path with a line
-- feed after each title, so a subtree is a prefix of it.
CREATE TABLE subjects (
    id          text NOT NULL PRIMARY KEY,
    version     integer NOT NULL DEFAULT 1,
    created_at  datetime NOT NULL,
    updated_at  datetime NOT NULL,
    title       text NOT NULL,
    parent_id   text,
    path        json NOT NULL,
    path_key    text NOT NULL,
    description text,
    CONSTRAINT subjects_subjects_children FOREIGN KEY (parent_id) REFERENCES subjects (id)
);
CREATE UNIQUE INDEX subjects_path_key_key ON subjects (path_key);

-- Lines of cases waiting for somebody to pick them. Owned by a user or a team.
CREATE TABLE queues (
    id            text NOT NULL PRIMARY KEY,
    version       integer NOT NULL DEFAULT 1,
    created_at    datetime NOT NULL,
    updated_at    datetime NOT NULL,
    name          text NOT NULL,
    description   text,
    visibility    text NOT NULL DEFAULT 'PUBLIC',
    owner_user_id text,
    owner_team_id text,
    CONSTRAINT queues_users_owner_user FOREIGN KEY (owner_user_id) REFERENCES users (id),
    CONSTRAINT queues_teams_owner_team FOREIGN KEY (owner_team_id) REFERENCES teams (id),
    CONSTRAINT queues_one_owner CHECK ((owner_user_id IS NULL) <> (owner_team_id IS NULL))
);
CREATE UNIQUE INDEX queues_name_key ON queues (name);

-- Who may work in a queue: a user, or whoever belongs to a team at the time.
CREATE TABLE queue_members (
    id         text NOT NULL PRIMARY KEY,
    queue_id   text NOT NULL,
    user_id    text,
    team_id    text,
    created_at datetime NOT NULL,
    CONSTRAINT queue_members_queues_members FOREIGN KEY (queue_id) REFERENCES queues (id),
    CONSTRAINT queue_members_users_user FOREIGN KEY (user_id) REFERENCES users (id),
    CONSTRAINT queue_members_teams_team FOREIGN KEY (team_id) REFERENCES teams (id),
    CONSTRAINT queue_members_one_member CHECK ((user_id IS NULL) <> (team_id IS NULL))
);
CREATE UNIQUE INDEX queuemember_queue_id_user_id ON queue_members (queue_id, user_id);
CREATE UNIQUE INDEX queuemember_queue_id_team_id ON queue_members (queue_id, team_id);
CREATE INDEX queuemember_user_id ON queue_members (user_id);
CREATE INDEX queuemember_team_id ON queue_members (team_id);

-- One request of one customer. The queue, the worker and the sort keys of lists
-- stand on the row, so that a page of a queue is one walk along one index.
CREATE TABLE cases (
    id                  text NOT NULL PRIMARY KEY,
    version             integer NOT NULL DEFAULT 1,
    created_at          datetime NOT NULL,
    updated_at          datetime NOT NULL,
    number              text NOT NULL,
    title               text NOT NULL,
    description         text,
    status              text NOT NULL DEFAULT 'ACTIVE',
    status_reason_id    text NOT NULL,
    priority            text NOT NULL DEFAULT 'NORMAL',
    origin              text,
    type                text,
    customer_account_id text,
    customer_contact_id text,
    contact_id          text,
    subject_id          text,
    product_id          text,
    owner_user_id       text,
    owner_team_id       text,
    queue_id            text,
    worker_id           text,
    queue_entered_at    datetime,
    resolve_by          datetime,
    response_by         datetime,
    responded_at        datetime,
    escalated           bool NOT NULL DEFAULT false,
    escalated_at        datetime,
    resolved_at         datetime,
    cancelled_at        datetime,
    created_by_id       text,
    sort_priority       integer NOT NULL DEFAULT 2,
    sort_due_at         datetime NOT NULL,
    source              text,
    external_id         text,
    CONSTRAINT cases_status_reasons_status_reason FOREIGN KEY (status_reason_id) REFERENCES status_reasons (id),
    CONSTRAINT cases_accounts_customer_account FOREIGN KEY (customer_account_id) REFERENCES accounts (id),
    CONSTRAINT cases_contacts_customer_contact FOREIGN KEY (customer_contact_id) REFERENCES contacts (id),
    CONSTRAINT cases_contacts_contact FOREIGN KEY (contact_id) REFERENCES contacts (id),
    CONSTRAINT cases_subjects_subject FOREIGN KEY (subject_id) REFERENCES subjects (id),
    CONSTRAINT cases_products_product FOREIGN KEY (product_id) REFERENCES products (id),
    CONSTRAINT cases_users_owner_user FOREIGN KEY (owner_user_id) REFERENCES users (id),
    CONSTRAINT cases_teams_owner_team FOREIGN KEY (owner_team_id) REFERENCES teams (id),
    CONSTRAINT cases_queues_queue FOREIGN KEY (queue_id) REFERENCES queues (id),
    CONSTRAINT cases_users_worker FOREIGN KEY (worker_id) REFERENCES users (id),
    CONSTRAINT cases_users_created_by FOREIGN KEY (created_by_id) REFERENCES users (id),
    CONSTRAINT cases_one_customer CHECK ((customer_account_id IS NULL) <> (customer_contact_id IS NULL)),
    CONSTRAINT cases_one_owner CHECK ((owner_user_id IS NULL) <> (owner_team_id IS NULL))
);
CREATE UNIQUE INDEX cases_number_key ON cases (number);
CREATE INDEX cases_queue_time_left ON cases (queue_id, sort_due_at, sort_priority, created_at, id)
    WHERE queue_id IS NOT NULL AND status = 'ACTIVE';
CREATE INDEX cases_queue_priority ON cases (queue_id, sort_priority, sort_due_at, created_at, id)
    WHERE queue_id IS NOT NULL AND status = 'ACTIVE';
CREATE INDEX cases_queue_age ON cases (queue_id, created_at, id)
    WHERE queue_id IS NOT NULL AND status = 'ACTIVE';
CREATE INDEX cases_worker ON cases (worker_id, queue_id)
    WHERE queue_id IS NOT NULL AND status = 'ACTIVE';
CREATE INDEX cases_status_time_left ON cases (status, sort_due_at, sort_priority, created_at, id);
CREATE INDEX cases_status_updated ON cases (status, updated_at, id);
CREATE INDEX cases_customer_account ON cases (customer_account_id, status, created_at, id);
CREATE INDEX cases_customer_contact ON cases (customer_contact_id, status, created_at, id);
CREATE INDEX cases_contact ON cases (contact_id);
CREATE INDEX cases_owner_user ON cases (owner_user_id, status, sort_due_at, id);
CREATE INDEX cases_owner_team ON cases (owner_team_id, status, sort_due_at, id);
CREATE INDEX cases_subject ON cases (subject_id);
CREATE UNIQUE INDEX servicecase_source_external_id ON cases (source, external_id);

-- The places of cases in queues, present and past. A case has at most one active.
CREATE TABLE queue_items (
    id           text NOT NULL PRIMARY KEY,
    version      integer NOT NULL DEFAULT 1,
    created_at   datetime NOT NULL,
    updated_at   datetime NOT NULL,
    queue_id     text NOT NULL,
    case_id      text NOT NULL,
    entered_at   datetime NOT NULL,
    worker_id    text,
    worker_since datetime,
    active       bool NOT NULL DEFAULT true,
    left_at      datetime,
    CONSTRAINT queue_items_queues_items FOREIGN KEY (queue_id) REFERENCES queues (id),
    CONSTRAINT queue_items_users_worker FOREIGN KEY (worker_id) REFERENCES users (id),
    CONSTRAINT queue_items_cases_queue_items FOREIGN KEY (case_id) REFERENCES cases (id)
);
CREATE UNIQUE INDEX queue_items_one_active ON queue_items (case_id)
    WHERE active;
CREATE INDEX queueitem_case_id_entered_at ON queue_items (case_id, entered_at);
CREATE INDEX queue_items_waiting ON queue_items (queue_id, worker_id, entered_at, id)
    WHERE active;

-- What was done, or is to be done, for a case.
CREATE TABLE activities (
    id               text NOT NULL PRIMARY KEY,
    version          integer NOT NULL DEFAULT 1,
    created_at       datetime NOT NULL,
    updated_at       datetime NOT NULL,
    case_id          text NOT NULL,
    kind             text NOT NULL,
    subject          text NOT NULL,
    description      text,
    status           text NOT NULL,
    status_reason    text NOT NULL,
    owner_user_id    text,
    owner_team_id    text,
    direction        text,
    phone_number     text,
    left_voicemail   bool NOT NULL DEFAULT false,
    location         text,
    email_from       text,
    email_to         text,
    email_cc         text,
    email_bcc        text,
    due_at           datetime,
    starts_at        datetime,
    ends_at          datetime,
    closed_at        datetime,
    duration_minutes integer NOT NULL DEFAULT 0,
    billed           bool NOT NULL DEFAULT false,
    created_by_id    text,
    source           text,
    external_id      text,
    CONSTRAINT activities_users_owner_user FOREIGN KEY (owner_user_id) REFERENCES users (id),
    CONSTRAINT activities_teams_owner_team FOREIGN KEY (owner_team_id) REFERENCES teams (id),
    CONSTRAINT activities_users_created_by FOREIGN KEY (created_by_id) REFERENCES users (id),
    CONSTRAINT activities_cases_activities FOREIGN KEY (case_id) REFERENCES cases (id)
);
CREATE INDEX activity_case_id_created_at_id ON activities (case_id, created_at, id);
CREATE INDEX activity_case_id_status ON activities (case_id, status);
CREATE INDEX activity_owner_user_id_status_due_at ON activities (owner_user_id, status, due_at);
CREATE UNIQUE INDEX activity_source_external_id ON activities (source, external_id);

-- Agents' own words on a case, never shown to the customer.
CREATE TABLE notes (
    id          text NOT NULL PRIMARY KEY,
    version     integer NOT NULL DEFAULT 1,
    created_at  datetime NOT NULL,
    updated_at  datetime NOT NULL,
    case_id     text NOT NULL,
    text        text NOT NULL,
    author_id   text,
    source      text,
    external_id text,
    CONSTRAINT notes_users_author FOREIGN KEY (author_id) REFERENCES users (id),
    CONSTRAINT notes_cases_notes FOREIGN KEY (case_id) REFERENCES cases (id)
);
CREATE INDEX note_case_id_created_at_id ON notes (case_id, created_at, id);
CREATE UNIQUE INDEX note_source_external_id ON notes (source, external_id);

-- The change log: what one verb did to one record, written in its transaction.
CREATE TABLE changes (
    seq         integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    xid         integer DEFAULT 0,
    at          datetime NOT NULL,
    command_id  text NOT NULL,
    verb        text NOT NULL,
    actor_id    text,
    record_kind text NOT NULL,
    record_id   text NOT NULL,
    operation   text NOT NULL,
    fields      json NOT NULL,
    case_id     text,
    queue_id    text,
    customer_id text,
    CONSTRAINT changes_have_xid CHECK (xid IS NOT NULL)
);
CREATE INDEX changes_order ON changes (xid, seq);
CREATE INDEX changes_case ON changes (case_id, xid, seq);
CREATE INDEX changes_queue ON changes (queue_id, xid, seq);
CREATE INDEX changes_record ON changes (record_id, seq);
CREATE INDEX changes_command ON changes (command_id);

-- Verbs that were called with an idempotency key, and their answers.
CREATE TABLE commands (
    id         text NOT NULL PRIMARY KEY,
    actor_id   text NOT NULL,
    key        text NOT NULL,
    verb       text NOT NULL,
    input_hash text NOT NULL,
    result     json NOT NULL,
    at         datetime NOT NULL
);
CREATE UNIQUE INDEX command_actor_id_key ON commands (actor_id, key);
CREATE INDEX command_at ON commands (at);

-- What every desk has from the start.
INSERT INTO settings (id, value) VALUES ('feed_epoch', lower(hex(randomblob(6))));

INSERT INTO counters (id, value) VALUES ('case_number', 999);

INSERT INTO status_reasons (id, created_at, updated_at, status, code, name, position, is_default) VALUES
    ('reason_in_progress', 1795478400000000, 1795478400000000, 'ACTIVE', 'IN_PROGRESS', 'In Progress', 1, true),
    ('reason_on_hold', 1795478400000000, 1795478400000000, 'ACTIVE', 'ON_HOLD', 'On Hold', 2, false),
    ('reason_waiting_for_details', 1795478400000000, 1795478400000000, 'ACTIVE', 'WAITING_FOR_DETAILS', 'Waiting for Details', 3, false),
    ('reason_researching', 1795478400000000, 1795478400000000, 'ACTIVE', 'RESEARCHING', 'Researching', 4, false),
    ('reason_problem_solved', 1795478400000000, 1795478400000000, 'RESOLVED', 'PROBLEM_SOLVED', 'Problem Solved', 1, true),
    ('reason_information_provided', 1795478400000000, 1795478400000000, 'RESOLVED', 'INFORMATION_PROVIDED', 'Information Provided', 2, false),
    ('reason_cancelled', 1795478400000000, 1795478400000000, 'CANCELLED', 'CANCELLED', 'Cancelled', 1, true),
    ('reason_merged', 1795478400000000, 1795478400000000, 'CANCELLED', 'MERGED', 'Merged', 2, false);
