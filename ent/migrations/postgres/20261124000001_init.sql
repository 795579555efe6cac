-- The first tables. Ids and the names that lists of customers are sorted by are
-- compared by their bytes (COLLATE "C"), as on SQLite, so that a list goes on
-- after the same row on both.

-- Facts about this installation as a whole. feed_epoch names this change log: a
-- cursor of another one (a restored copy, say) is told to start over.
CREATE TABLE settings (
    id    text COLLATE "C" NOT NULL PRIMARY KEY,
    value varchar NOT NULL
);

-- Running numbers: the last one given out. The first case is number 1000.
CREATE TABLE counters (
    id    text COLLATE "C" NOT NULL PRIMARY KEY,
    value bigint NOT NULL
);

-- Colleagues: people who sign in, or who are known from imported history only.
CREATE TABLE users (
    id            text COLLATE "C" NOT NULL PRIMARY KEY,
    version       bigint NOT NULL DEFAULT 1,
    created_at    timestamptz NOT NULL,
    updated_at    timestamptz NOT NULL,
    name          varchar NOT NULL,
    email         varchar,
    password_hash varchar,
    role          varchar NOT NULL,
    active        boolean NOT NULL DEFAULT true,
    locale        varchar NOT NULL DEFAULT 'en',
    source        varchar,
    external_id   varchar
);
CREATE UNIQUE INDEX user_email ON users (email);
CREATE INDEX user_name ON users (name);
CREATE UNIQUE INDEX user_source_external_id ON users (source, external_id);

-- Groups of users who share work.
CREATE TABLE teams (
    id         text COLLATE "C" NOT NULL PRIMARY KEY,
    version    bigint NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    name       varchar NOT NULL
);
CREATE UNIQUE INDEX teams_name_key ON teams (name);

-- Which user belongs to which team.
CREATE TABLE team_members (
    id         text COLLATE "C" NOT NULL PRIMARY KEY,
    team_id    text COLLATE "C" NOT NULL,
    user_id    text COLLATE "C" NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT team_members_teams_members FOREIGN KEY (team_id) REFERENCES teams (id),
    CONSTRAINT team_members_users_memberships FOREIGN KEY (user_id) REFERENCES users (id)
);
CREATE UNIQUE INDEX teammember_team_id_user_id ON team_members (team_id, user_id);
CREATE INDEX teammember_user_id ON team_members (user_id);

-- Signed-in browsers. Only a hash of the token is kept. They go with their user,
-- the one case in which the database removes rows by itself.
CREATE TABLE sessions (
    id         text COLLATE "C" NOT NULL PRIMARY KEY,
    token_hash varchar NOT NULL,
    user_id    text COLLATE "C" NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    CONSTRAINT sessions_users_user FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX sessions_token_hash_key ON sessions (token_hash);
CREATE INDEX session_user_id ON sessions (user_id);
CREATE INDEX session_expires_at ON sessions (expires_at);

-- Finer reasons within the three statuses of a case. Those with a code come with
-- the product; an administrator may add more.
CREATE TABLE status_reasons (
    id         text COLLATE "C" NOT NULL PRIMARY KEY,
    version    bigint NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    status     varchar NOT NULL,
    code       varchar,
    name       varchar NOT NULL,
    position   bigint NOT NULL DEFAULT 0,
    is_default boolean NOT NULL DEFAULT false
);
CREATE UNIQUE INDEX statusreason_code ON status_reasons (code);
CREATE INDEX statusreason_status_position ON status_reasons (status, position);

-- Companies that are customers.
CREATE TABLE accounts (
    id             text COLLATE "C" NOT NULL PRIMARY KEY,
    version        bigint NOT NULL DEFAULT 1,
    created_at     timestamptz NOT NULL,
    updated_at     timestamptz NOT NULL,
    name           varchar COLLATE "C" NOT NULL,
    search_text    varchar NOT NULL DEFAULT '',
    account_number varchar,
    email          varchar,
    phone          varchar,
    website        varchar,
    city           varchar,
    country        varchar,
    time_zone      varchar,
    description    varchar,
    source         varchar,
    external_id    varchar
);
CREATE INDEX account_name_id ON accounts (name, id);
CREATE UNIQUE INDEX account_source_external_id ON accounts (source, external_id);

-- People who are customers, or belong to one.
CREATE TABLE contacts (
    id           text COLLATE "C" NOT NULL PRIMARY KEY,
    version      bigint NOT NULL DEFAULT 1,
    created_at   timestamptz NOT NULL,
    updated_at   timestamptz NOT NULL,
    name         varchar COLLATE "C" NOT NULL,
    first_name   varchar,
    last_name    varchar NOT NULL,
    search_text  varchar NOT NULL DEFAULT '',
    job_title    varchar,
    email        varchar,
    phone        varchar,
    mobile_phone varchar,
    city         varchar,
    country      varchar,
    time_zone    varchar,
    language     varchar,
    account_id   text COLLATE "C",
    source       varchar,
    external_id  varchar,
    CONSTRAINT contacts_accounts_contacts FOREIGN KEY (account_id) REFERENCES accounts (id)
);
CREATE INDEX contact_name_id ON contacts (name, id);
CREATE INDEX contact_account_id_name_id ON contacts (account_id, name, id);
CREATE UNIQUE INDEX contact_source_external_id ON contacts (source, external_id);

-- What we sell.
CREATE TABLE products (
    id             text COLLATE "C" NOT NULL PRIMARY KEY,
    version        bigint NOT NULL DEFAULT 1,
    created_at     timestamptz NOT NULL,
    updated_at     timestamptz NOT NULL,
    name           varchar NOT NULL,
    product_number varchar
);
CREATE UNIQUE INDEX products_name_key ON products (name);

-- The one tree that cases are classified by. path_key is the path with a line
-- feed after each title, so a subtree is a prefix of it.
CREATE TABLE subjects (
    id          text COLLATE "C" NOT NULL PRIMARY KEY,
    version     bigint NOT NULL DEFAULT 1,
    created_at  timestamptz NOT NULL,
    updated_at  timestamptz NOT NULL,
    title       varchar NOT NULL,
    parent_id   text COLLATE "C",
    path        jsonb NOT NULL,
    path_key    text COLLATE "C" NOT NULL,
    description varchar,
    CONSTRAINT subjects_subjects_children FOREIGN KEY (parent_id) REFERENCES subjects (id)
);
CREATE UNIQUE INDEX subjects_path_key_key ON subjects (path_key);

-- Lines of cases waiting for somebody to pick them. Owned by a user or a team.
CREATE TABLE queues (
    id            text COLLATE "C" NOT NULL PRIMARY KEY,
    version       bigint NOT NULL DEFAULT 1,
    created_at    timestamptz NOT NULL,
    updated_at    timestamptz NOT NULL,
    name          varchar NOT NULL,
    description   varchar,
    visibility    varchar NOT NULL DEFAULT 'PUBLIC',
    owner_user_id text COLLATE "C",
    owner_team_id text COLLATE "C",
    CONSTRAINT queues_users_owner_user FOREIGN KEY (owner_user_id) REFERENCES users (id),
    CONSTRAINT queues_teams_owner_team FOREIGN KEY (owner_team_id) REFERENCES teams (id),
    CONSTRAINT queues_one_owner CHECK ((owner_user_id IS NULL) <> (owner_team_id IS NULL))
);
CREATE UNIQUE INDEX queues_name_key ON queues (name);

-- Who may work in a queue: a user, or whoever belongs to a team at the time.
CREATE TABLE queue_members (
    id         text COLLATE "C" NOT NULL PRIMARY KEY,
    queue_id   text COLLATE "C" NOT NULL,
    user_id    text COLLATE "C",
    team_id    text COLLATE "C",
    created_at timestamptz NOT NULL,
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
    id                  text COLLATE "C" NOT NULL PRIMARY KEY,
    version             bigint NOT NULL DEFAULT 1,
    created_at          timestamptz NOT NULL,
    updated_at          timestamptz NOT NULL,
    number              varchar NOT NULL,
    title               varchar NOT NULL,
    description         varchar,
    status              varchar NOT NULL DEFAULT 'ACTIVE',
    status_reason_id    text COLLATE "C" NOT NULL,
    priority            varchar NOT NULL DEFAULT 'NORMAL',
    origin              varchar,
    type                varchar,
    customer_account_id text COLLATE "C",
    customer_contact_id text COLLATE "C",
    contact_id          text COLLATE "C",
    subject_id          text COLLATE "C",
    product_id          text COLLATE "C",
    owner_user_id       text COLLATE "C",
    owner_team_id       text COLLATE "C",
    queue_id            text COLLATE "C",
    worker_id           text COLLATE "C",
    queue_entered_at    timestamptz,
    resolve_by          timestamptz,
    response_by         timestamptz,
    responded_at        timestamptz,
    escalated           boolean NOT NULL DEFAULT false,
    escalated_at        timestamptz,
    resolved_at         timestamptz,
    cancelled_at        timestamptz,
    created_by_id       text COLLATE "C",
    sort_priority       bigint NOT NULL DEFAULT 2,
    sort_due_at         timestamptz NOT NULL,
    source              varchar,
    external_id         varchar,
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
    id           text COLLATE "C" NOT NULL PRIMARY KEY,
    version      bigint NOT NULL DEFAULT 1,
    created_at   timestamptz NOT NULL,
    updated_at   timestamptz NOT NULL,
    queue_id     text COLLATE "C" NOT NULL,
    case_id      text COLLATE "C" NOT NULL,
    entered_at   timestamptz NOT NULL,
    worker_id    text COLLATE "C",
    worker_since timestamptz,
    active       boolean NOT NULL DEFAULT true,
    left_at      timestamptz,
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
    id               text COLLATE "C" NOT NULL PRIMARY KEY,
    version          bigint NOT NULL DEFAULT 1,
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL,
    case_id          text COLLATE "C" NOT NULL,
    kind             varchar NOT NULL,
    subject          varchar NOT NULL,
    description      varchar,
    status           varchar NOT NULL,
    status_reason    varchar NOT NULL,
    owner_user_id    text COLLATE "C",
    owner_team_id    text COLLATE "C",
    direction        varchar,
    phone_number     varchar,
    left_voicemail   boolean NOT NULL DEFAULT false,
    location         varchar,
    email_from       varchar,
    email_to         varchar,
    email_cc         varchar,
    email_bcc        varchar,
    due_at           timestamptz,
    starts_at        timestamptz,
    ends_at          timestamptz,
    closed_at        timestamptz,
    duration_minutes bigint NOT NULL DEFAULT 0,
    billed           boolean NOT NULL DEFAULT false,
    created_by_id    text COLLATE "C",
    source           varchar,
    external_id      varchar,
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
    id          text COLLATE "C" NOT NULL PRIMARY KEY,
    version     bigint NOT NULL DEFAULT 1,
    created_at  timestamptz NOT NULL,
    updated_at  timestamptz NOT NULL,
    case_id     text COLLATE "C" NOT NULL,
    text        varchar NOT NULL,
    author_id   text COLLATE "C",
    source      varchar,
    external_id varchar,
    CONSTRAINT notes_users_author FOREIGN KEY (author_id) REFERENCES users (id),
    CONSTRAINT notes_cases_notes FOREIGN KEY (case_id) REFERENCES cases (id)
);
CREATE INDEX note_case_id_created_at_id ON notes (case_id, created_at, id);
CREATE UNIQUE INDEX note_source_external_id ON notes (source, external_id);

-- The change log: what one verb did to one record, written in its transaction.
CREATE TABLE changes (
    seq         bigint NOT NULL GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    xid         xid8 DEFAULT pg_current_xact_id(),
    at          timestamptz NOT NULL,
    command_id  text COLLATE "C" NOT NULL,
    verb        varchar NOT NULL,
    actor_id    text COLLATE "C",
    record_kind varchar NOT NULL,
    record_id   text COLLATE "C" NOT NULL,
    operation   varchar NOT NULL,
    fields      jsonb NOT NULL,
    case_id     text COLLATE "C",
    queue_id    text COLLATE "C",
    customer_id text COLLATE "C",
    CONSTRAINT changes_have_xid CHECK (xid IS NOT NULL)
);
CREATE INDEX changes_order ON changes (xid, seq);
CREATE INDEX changes_case ON changes (case_id, xid, seq);
CREATE INDEX changes_queue ON changes (queue_id, xid, seq);
CREATE INDEX changes_record ON changes (record_id, seq);
CREATE INDEX changes_command ON changes (command_id);

-- Verbs that were called with an idempotency key, and their answers.
CREATE TABLE commands (
    id         text COLLATE "C" NOT NULL PRIMARY KEY,
    actor_id   text COLLATE "C" NOT NULL,
    key        varchar NOT NULL,
    verb       varchar NOT NULL,
    input_hash varchar NOT NULL,
    result     jsonb NOT NULL,
    at         timestamptz NOT NULL
);
CREATE UNIQUE INDEX command_actor_id_key ON commands (actor_id, key);
CREATE INDEX command_at ON commands (at);

-- What every desk has from the start.
INSERT INTO settings (id, value) VALUES ('feed_epoch', left(replace(gen_random_uuid()::text, '-', ''), 12));

INSERT INTO counters (id, value) VALUES ('case_number', 999);

INSERT INTO status_reasons (id, created_at, updated_at, status, code, name, position, is_default) VALUES
    ('reason_in_progress', '2026-11-24T00:00:00Z', '2026-11-24T00:00:00Z', 'ACTIVE', 'IN_PROGRESS', 'In Progress', 1, true),
    ('reason_on_hold', '2026-11-24T00:00:00Z', '2026-11-24T00:00:00Z', 'ACTIVE', 'ON_HOLD', 'On Hold', 2, false),
    ('reason_waiting_for_details', '2026-11-24T00:00:00Z', '2026-11-24T00:00:00Z', 'ACTIVE', 'WAITING_FOR_DETAILS', 'Waiting for Details', 3, false),
    ('reason_researching', '2026-11-24T00:00:00Z', '2026-11-24T00:00:00Z', 'ACTIVE', 'RESEARCHING', 'Researching', 4, false),
    ('reason_problem_solved', '2026-11-24T00:00:00Z', '2026-11-24T00:00:00Z', 'RESOLVED', 'PROBLEM_SOLVED', 'Problem Solved', 1, true),
    ('reason_information_provided', '2026-11-24T00:00:00Z', '2026-11-24T00:00:00Z', 'RESOLVED', 'INFORMATION_PROVIDED', 'Information Provided', 2, false),
    ('reason_cancelled', '2026-11-24T00:00:00Z', '2026-11-24T00:00:00Z', 'CANCELLED', 'CANCELLED', 'Cancelled', 1, true),
    ('reason_merged', '2026-11-24T00:00:00Z', '2026-11-24T00:00:00Z', 'CANCELLED', 'MERGED', 'Merged', 2, false);
