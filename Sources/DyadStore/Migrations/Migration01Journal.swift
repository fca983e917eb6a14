extension Migration {
    /// The journal: events that are only ever added, their contents, the erasures of contents, and the newest link.
    ///
    /// The triggers keep every program from changing history by accident, `INSERT OR REPLACE` included. `head` follows the
    /// newest event by itself. Its first link is `JournalEntry.origin`.
    static let journal = Migration(
        version: 1,
        sql: """
            CREATE TABLE event (
                sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
                recordedAt TEXT NOT NULL CHECK (recordedAt <> ''),
                actor TEXT NOT NULL CHECK (actor <> ''),
                kind TEXT NOT NULL CHECK (kind <> ''),
                payloadDigest BLOB NOT NULL CHECK (length(payloadDigest) = 32),
                link BLOB NOT NULL CHECK (length(link) = 32)
            ) STRICT;
            CREATE TABLE payload (
                sequence INTEGER PRIMARY KEY REFERENCES event (sequence),
                content BLOB NOT NULL
            ) STRICT;
            CREATE TABLE erasure (
                sequence INTEGER PRIMARY KEY REFERENCES event (sequence),
                at TEXT NOT NULL CHECK (at <> ''),
                because TEXT NOT NULL CHECK (because <> '')
            ) STRICT;
            CREATE TABLE head (
                id INTEGER PRIMARY KEY CHECK (id = 1),
                sequence INTEGER NOT NULL CHECK (sequence >= 0),
                link BLOB NOT NULL CHECK (length(link) = 32)
            ) STRICT;
            INSERT INTO head (id, sequence, link)
            VALUES (1, 0, X'05fae6e6d8bde6a2b151a2b5d4741245fd771922f5bef8d360c689968728fa00');

            CREATE TRIGGER eventInsert BEFORE INSERT ON event
            WHEN NEW.sequence IS NOT (SELECT sequence + 1 FROM head)
            BEGIN SELECT RAISE(ABORT, 'an event is only added after the newest one'); END;
            CREATE TRIGGER eventInserted AFTER INSERT ON event
            BEGIN UPDATE head SET sequence = NEW.sequence, link = NEW.link; END;
            CREATE TRIGGER eventUpdate BEFORE UPDATE ON event
            BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;
            CREATE TRIGGER eventDelete BEFORE DELETE ON event
            BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;

            CREATE TRIGGER payloadInsert BEFORE INSERT ON payload
            WHEN NEW.sequence IS NOT (SELECT sequence FROM head)
                OR EXISTS (SELECT 1 FROM payload WHERE sequence = NEW.sequence)
            BEGIN SELECT RAISE(ABORT, 'content is only added with the newest event'); END;
            CREATE TRIGGER payloadUpdate BEFORE UPDATE ON payload
            BEGIN SELECT RAISE(ABORT, 'content is never changed'); END;
            CREATE TRIGGER payloadDelete BEFORE DELETE ON payload
            WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE sequence = OLD.sequence)
            BEGIN SELECT RAISE(ABORT, 'content is only deleted after its erasure is recorded'); END;

            CREATE TRIGGER erasureInsert BEFORE INSERT ON erasure
            WHEN EXISTS (SELECT 1 FROM erasure WHERE sequence = NEW.sequence)
            BEGIN SELECT RAISE(ABORT, 'an erasure is recorded once'); END;
            CREATE TRIGGER erasureUpdate BEFORE UPDATE ON erasure
            BEGIN SELECT RAISE(ABORT, 'an erasure is never changed'); END;
            CREATE TRIGGER erasureDelete BEFORE DELETE ON erasure
            BEGIN SELECT RAISE(ABORT, 'an erasure is never deleted'); END;

            CREATE TRIGGER headInsert BEFORE INSERT ON head
            WHEN EXISTS (SELECT 1 FROM head)
            BEGIN SELECT RAISE(ABORT, 'there is one head'); END;
            CREATE TRIGGER headUpdate BEFORE UPDATE ON head
            WHEN NEW.sequence IS NOT OLD.sequence + 1
                OR NOT EXISTS (SELECT 1 FROM event WHERE sequence = NEW.sequence AND link = NEW.link)
            BEGIN SELECT RAISE(ABORT, 'the head only moves on to the newest event'); END;
            CREATE TRIGGER headDelete BEFORE DELETE ON head
            BEGIN SELECT RAISE(ABORT, 'the head is never deleted'); END;
            """)
}
