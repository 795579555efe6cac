-- Full text of cases: title (A), resolution that stands (B) and description (C).
-- The triggers keep it in step, whoever writes. case_words is no table of the
-- desk's own. A migration that builds cases or activities anew must set their
-- triggers again.

-- docket_words splits a text into words: without accents, in lower case, at
-- every sign, so that both databases find the same words. Lower case is that of
-- Unicode whatever the locale of the database is: that of "C" knows only ASCII.
DO $do$
DECLARE
    unicode name := (
        SELECT collname FROM pg_collation
        WHERE collnamespace = 'pg_catalog'::regnamespace
            AND collname IN ('und-x-icu', 'pg_c_utf8', 'C.UTF-8', 'C.utf8', 'en_US.utf8')
            AND collencoding IN (-1, pg_char_to_encoding('UTF8'))
        ORDER BY array_position(ARRAY['pg_c_utf8', 'und-x-icu', 'C.UTF-8', 'C.utf8', 'en_US.utf8'], collname::text)
        LIMIT 1
    );
BEGIN
    EXECUTE format($words$
        CREATE FUNCTION docket_words(part text) RETURNS tsvector
        LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
        to_tsvector('pg_catalog.simple'::regconfig, translate(
            lower(regexp_replace(normalize(part, NFD), '[\u0300-\u036f]', '', 'g') COLLATE %I),
            '!"#$%%&''()*+,-./:;<=>?@[\]^_`{|}~¡¿«»“”„‘’‚–—…·•€',
            '                                                 '
        ))
    $words$, coalesce(unicode, 'default'));
END $do$;

CREATE FUNCTION docket_case_words(wanted text) RETURNS tsvector
LANGUAGE sql STABLE AS $$
    SELECT setweight(docket_words(c.title), 'A')
        || setweight(docket_words(coalesce((
            SELECT a.subject || ' ' || coalesce(a.description, '') FROM activities AS a
            WHERE a.case_id = c.id AND a.kind = 'CASE_RESOLUTION' AND a.status = 'COMPLETED' AND a.undone_at IS NULL
            ORDER BY a.created_at DESC, a.id DESC LIMIT 1
        ), '')), 'B')
        || setweight(docket_words(coalesce(c.description, '')), 'C')
    FROM cases AS c WHERE c.id = wanted
$$;

CREATE TABLE case_words (
    case_id text COLLATE "C" PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
    words tsvector NOT NULL
);

CREATE FUNCTION docket_keep_words_of_case() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO case_words (case_id, words) VALUES (NEW.id, docket_case_words(NEW.id))
    ON CONFLICT (case_id) DO UPDATE SET words = EXCLUDED.words;
    RETURN NULL;
END $$;
CREATE FUNCTION docket_keep_words_of_resolution() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        UPDATE case_words SET words = docket_case_words(case_id) WHERE case_id = OLD.case_id;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        UPDATE case_words SET words = docket_case_words(case_id) WHERE case_id = NEW.case_id;
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER case_words_of_new_case AFTER INSERT ON cases
FOR EACH ROW EXECUTE FUNCTION docket_keep_words_of_case();
CREATE TRIGGER case_words_of_case AFTER UPDATE OF title, description ON cases
FOR EACH ROW WHEN (OLD.title <> NEW.title OR OLD.description IS DISTINCT FROM NEW.description)
EXECUTE FUNCTION docket_keep_words_of_case();
CREATE TRIGGER case_words_of_new_resolution AFTER INSERT ON activities
FOR EACH ROW WHEN (NEW.kind = 'CASE_RESOLUTION') EXECUTE FUNCTION docket_keep_words_of_resolution();
CREATE TRIGGER case_words_of_resolution AFTER UPDATE ON activities
FOR EACH ROW WHEN (NEW.kind = 'CASE_RESOLUTION' OR OLD.kind = 'CASE_RESOLUTION') EXECUTE FUNCTION docket_keep_words_of_resolution();
CREATE TRIGGER case_words_of_old_resolution AFTER DELETE ON activities
FOR EACH ROW WHEN (OLD.kind = 'CASE_RESOLUTION') EXECUTE FUNCTION docket_keep_words_of_resolution();

INSERT INTO case_words (case_id, words) SELECT id, docket_case_words(id) FROM cases;
CREATE INDEX case_words_index ON case_words USING gin (words);
