-- Full text of cases: title, description and the resolution that stands. The
-- triggers keep it in step, whoever writes. case_texts is no table of the desk's
-- own: it gives the words of a case a number that does not change (that of a row
-- in cases may, when the file is vacuumed). A migration that builds cases or
-- activities anew must set their triggers again.
CREATE TABLE case_texts (
    id integer PRIMARY KEY,
    case_id text NOT NULL UNIQUE REFERENCES cases (id) ON DELETE CASCADE,
    title text NOT NULL,
    description text NOT NULL,
    resolution text NOT NULL
);
CREATE VIRTUAL TABLE case_words USING fts5(
    title, description, resolution,
    content='case_texts', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3 4 5'
);

CREATE TRIGGER case_texts_created AFTER INSERT ON case_texts BEGIN
    INSERT INTO case_words (rowid, title, description, resolution)
    VALUES (NEW.id, NEW.title, NEW.description, NEW.resolution);
END;
CREATE TRIGGER case_texts_deleted AFTER DELETE ON case_texts BEGIN
    INSERT INTO case_words (case_words, rowid, title, description, resolution)
    VALUES ('delete', OLD.id, OLD.title, OLD.description, OLD.resolution);
END;
CREATE TRIGGER case_texts_updated AFTER UPDATE ON case_texts
WHEN OLD.title <> NEW.title OR OLD.description <> NEW.description OR OLD.resolution <> NEW.resolution BEGIN
    INSERT INTO case_words (case_words, rowid, title, description, resolution)
    VALUES ('delete', OLD.id, OLD.title, OLD.description, OLD.resolution);
    INSERT INTO case_words (rowid, title, description, resolution)
    VALUES (NEW.id, NEW.title, NEW.description, NEW.resolution);
END;

-- The resolution that stands: the last that was not undone.
CREATE VIEW standing_resolutions AS
SELECT case_id, text FROM (
    SELECT case_id, subject || ' ' || coalesce(description, '') AS text,
        row_number() OVER (PARTITION BY case_id ORDER BY created_at DESC, id DESC) AS place
    FROM activities
    WHERE kind = 'CASE_RESOLUTION' AND status = 'COMPLETED' AND undone_at IS NULL
) WHERE place = 1;

CREATE TRIGGER case_texts_of_new_case AFTER INSERT ON cases BEGIN
    INSERT INTO case_texts (case_id, title, description, resolution)
    VALUES (NEW.id, NEW.title, coalesce(NEW.description, ''), '');
END;
CREATE TRIGGER case_texts_of_case AFTER UPDATE OF title, description ON cases BEGIN
    UPDATE case_texts SET title = NEW.title, description = coalesce(NEW.description, '') WHERE case_id = NEW.id;
END;
CREATE TRIGGER case_texts_of_new_resolution AFTER INSERT ON activities WHEN NEW.kind = 'CASE_RESOLUTION' BEGIN
    UPDATE case_texts SET resolution = coalesce((SELECT text FROM standing_resolutions WHERE case_id = NEW.case_id), '')
    WHERE case_id = NEW.case_id;
END;
CREATE TRIGGER case_texts_of_resolution AFTER UPDATE OF case_id, kind, status, subject, description, undone_at, created_at ON activities
WHEN NEW.kind = 'CASE_RESOLUTION' OR OLD.kind = 'CASE_RESOLUTION' BEGIN
    UPDATE case_texts SET resolution = coalesce((SELECT text FROM standing_resolutions AS r WHERE r.case_id = case_texts.case_id), '')
    WHERE case_id IN (OLD.case_id, NEW.case_id);
END;
CREATE TRIGGER case_texts_of_old_resolution AFTER DELETE ON activities WHEN OLD.kind = 'CASE_RESOLUTION' BEGIN
    UPDATE case_texts SET resolution = coalesce((SELECT text FROM standing_resolutions WHERE case_id = OLD.case_id), '')
    WHERE case_id = OLD.case_id;
END;

INSERT INTO case_texts (case_id, title, description, resolution)
SELECT c.id, c.title, coalesce(c.description, ''), coalesce(r.text, '')
FROM cases AS c LEFT JOIN standing_resolutions AS r ON r.case_id = c.id;
