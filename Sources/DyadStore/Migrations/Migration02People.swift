extension Migration {
    /// Who is behind the pseudonyms: the only table with names, apart from the journal so that it can be erased.
    ///
    /// A person's row stays when the person is erased, so that no pseudonym is ever given twice.
    static let people = Migration(
        version: 2,
        sql: """
            CREATE TABLE person (
                id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
                contact TEXT UNIQUE CHECK (contact <> ''),
                name TEXT CHECK (name <> ''),
                registration TEXT CHECK (registration <> ''),
                CHECK (contact IS NOT NULL OR (name IS NULL AND registration IS NULL))
            ) STRICT;

            CREATE TRIGGER personInsert BEFORE INSERT ON person
            WHEN EXISTS (SELECT 1 FROM person WHERE id = NEW.id OR contact = NEW.contact)
            BEGIN SELECT RAISE(ABORT, 'a person is registered once'); END;
            CREATE TRIGGER personUpdate BEFORE UPDATE OF id ON person
            BEGIN SELECT RAISE(ABORT, 'a pseudonym is never changed'); END;
            CREATE TRIGGER personDelete BEFORE DELETE ON person
            BEGIN SELECT RAISE(ABORT, 'a pseudonym is kept when the person is erased'); END;
            """)
}
