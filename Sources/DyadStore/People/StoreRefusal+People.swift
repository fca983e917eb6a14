internal import DyadCore

extension StoreRefusal {
    func taken(_ id: PersonID) -> Mistakes {
        mistake(
            "person-taken", "Somebody else was registered as \(id), or with the same contact, meanwhile.",
            "Run the command again.")
    }

    func unknownPerson(_ id: PersonID) -> Mistakes {
        mistake(
            "person-unknown", "Nobody here has the pseudonym \(id).", "Look the pseudonym up in the list of people.")
    }

    func unknownEvent(_ sequence: Int) -> Mistakes {
        mistake(
            "event-unknown", "There is no event \(sequence), so nothing was erased.", "Check the number of the event.")
    }

    var reasonMissing: Mistakes {
        mistake("reason-missing", "Content is erased for a reason, and none was given.", "Say why, in a few words.")
    }
}
