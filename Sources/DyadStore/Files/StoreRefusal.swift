internal import DyadCore
internal import GRDB

/// What stops work on a store, in words for whoever runs the programme, with what to do.
struct StoreRefusal {
    /// The file, as the person named it.
    let file: String

    var missing: Mistakes {
        mistake(
            "store-missing", "There is no cohort here.",
            "Start a programme in this folder, or name the folder that holds its \(CohortStore.fileName).")
    }

    var folder: Mistakes {
        mistake("store-folder", "This is a folder, not a cohort.", "Name the file \(CohortStore.fileName) inside it.")
    }

    var foreign: Mistakes {
        mistake(
            "store-foreign", "This file is not a Dyad cohort, and nothing in it was touched.",
            "Name the right file, or move this one away.")
    }

    func newer(_ version: Int) -> Mistakes {
        mistake(
            "store-newer",
            "This cohort was written by a newer Dyad (format \(version); this one knows up to \(Migration.newest)).",
            "Install the newest Dyad and run the command again.")
    }

    func older(_ version: Int) -> Mistakes {
        mistake(
            "store-older",
            "This cohort is in an older format (\(version); this Dyad reads \(Migration.newest)).",
            "Run any command that records something, from a folder that can be written: it brings the cohort up to date."
        )
    }

    var openedForReading: Mistakes {
        mistake(
            "store-unwritable", "This cohort was opened for reading only, so nothing was stored.",
            "Open it for writing to record something.")
    }

    var unwritable: Mistakes {
        mistake(
            "store-unwritable",
            "The cohort, or the folder it is in, cannot be opened for writing, so nothing was stored.",
            "Ask for the right to write in that folder, or copy the whole folder to one where you have it.")
    }

    var unfinished: Mistakes {
        mistake(
            "store-unwritable",
            "The newest events are still in the log beside the cohort, and this folder does not let Dyad read them.",
            "Run the command once as somebody who may write in the folder, or copy the whole folder and use the copy.")
    }

    var damaged: Mistakes {
        mistake(
            "store-damaged", "The cohort's file is damaged and cannot be read in full.",
            "Put back the newest backup of the folder, and keep the damaged file for whoever looks into it.")
    }

    func damagedEvent(_ sequence: Int) -> Mistakes {
        mistake(
            "store-damaged", "Event \(sequence) of the cohort cannot be read.",
            "Verify the journal, and put back the newest backup of the folder.")
    }

    var full: Mistakes {
        mistake(
            "store-full", "The disk is full, so nothing was stored.", "Free some space and run the command again.")
    }

    var busy: Mistakes {
        mistake(
            "store-busy", "Another command is writing to this cohort and did not finish in time.",
            "Wait for it to finish and run the command again.")
    }

    func failed(_ error: DatabaseError) -> Mistakes {
        mistake(
            "store-failed", "The cohort could not be used (SQLite code \(error.extendedResultCode.rawValue)).",
            "Run the command again; if it fails again, report this code and keep the file as it is.")
    }

    func mistake(_ code: String, _ problem: String, _ remedy: String) -> Mistakes {
        Mistakes([Diagnostic(code, at: .file(file), problem, remedy: remedy)])
    }
}

extension StoreRefusal {
    /// Does something with SQLite and puts its failures into words; other errors pass.
    func translating<Value>(_ body: () throws -> Value) throws -> Value {
        do { return try body() } catch { throw mistakes(for: error) }
    }

    /// The words for a failure of SQLite; any other error is itself.
    func mistakes(for error: any Error) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        // On a full disk the index beside the log is the first that cannot grow.
        if error.extendedResultCode == .SQLITE_IOERR_SHMSIZE { return full }
        if Self.isUnwritable(error) { return unwritable }
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: return busy
        case .SQLITE_FULL: return full
        case .SQLITE_NOTADB: return foreign
        case .SQLITE_CORRUPT, .SQLITE_CONSTRAINT, .SQLITE_FORMAT: return damaged
        // Every statement is the store's own: a table or column that is not there was taken away.
        case .SQLITE_ERROR where error.sql != nil: return damaged
        default: return failed(error)
        }
    }

    /// Whether SQLite was kept from writing, be it only the files that it needs beside the store.
    static func isUnwritable(_ error: DatabaseError) -> Bool {
        [.SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM].contains(error.resultCode)
    }
}
