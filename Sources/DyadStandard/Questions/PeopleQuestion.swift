public import DyadCore

/// Other people, given by e-mail. Importing turns each e-mail into a pseudonym, so that none reaches the journal.
public struct PeopleQuestion: Question {
    /// `people`.
    public static let id = "people"
    /// What it does.
    public static let summary = "Other people, given by their e-mails."

    /// People by their e-mails.
    public init() {}

    /// Reads e-mails separated by `;`, commas or spaces. The values are e-mails until an importer has turned them into
    /// pseudonyms.
    public func answer(to entry: Entry) throws(EntryProblem) -> AnswerValue {
        let words = entry.shown.split { ";, ".contains($0) || $0.isNewline }.map { $0.lowercased() }
        let none: Set<String> = ["no", "none", "n/a", "-", "nobody"]
        let emails = words.filter { !none.contains($0) }
        for email in emails where email.split(separator: "@").count != 2 {
            throw EntryProblem("holds “\(email)”, which is not an e-mail", remedy: "Enter \(whatToEnter).")
        }
        return .people(emails.map { PersonID($0) })
    }

    /// `e-mails separated by “;”`.
    public var whatToEnter: String { "e-mails separated by “;”, or leave it empty" }
}
