-- Bytes that nothing refers to are swept when nobody touched them for a day.
DROP TABLE contents;
CREATE TABLE contents (
    id text COLLATE "C" NOT NULL,
    bytes bytea NOT NULL,
    touched_at timestamptz NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX content_touched_at ON contents (touched_at);

-- Addresses are looked up when a message comes in or is written.
CREATE INDEX contact_email ON contacts (email);
CREATE INDEX account_email ON accounts (email);
