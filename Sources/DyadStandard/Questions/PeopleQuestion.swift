public import DyadCore

/// Other people, given by e-mail, GMC number or, where the form allows it, by name. Importing turns each into a pseudonym, so
/// that none reaches the journal.
public struct PeopleQuestion: Question {
    /// `people`.
    public static let id = "people"
    /// What it does.
    public static let summary = "Other people, given by their e-mails or GMC numbers."

    /// Whether a name alone will do; a match then asks whom it means where it may be an applicant.
    public var names = false

    /// People by their e-mails.
    public init() {}

    /// Reads people separated by `;` or lines; e-mails alone also by commas or spaces. The values are words until an importer
    /// has turned them into pseudonyms.
    public func answer(to entry: Entry) throws(EntryProblem) -> AnswerValue {
        let none: Set<String> = ["no", "none", "n/a", "-", "nobody"]
        var people: [PersonID] = []
        for piece in entry.shown.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
            let words = piece.split(separator: " ").joined(separator: " ")
            if words.isEmpty || none.contains(words.lowercased()) { continue }
            let emails = words.split { ", ".contains($0) }.filter { $0.contains("@") }
            let each = emails.count > 1 ? emails.map(String.init) : [words]
            for one in each {
                let person = NamedPerson(one)
                if PeopleQuestion.mayBeSeveral(one) {
                    throw EntryProblem("may name several people", remedy: "Enter \(whatToEnter).")
                }
                if person.isNameOnly ? !names || person.name == nil : !names && person.name != nil {
                    throw EntryProblem("holds “\(one)”, which is not an e-mail", remedy: "Enter \(whatToEnter).")
                }
                people.append(PersonID(person.name == nil && person.number == nil ? person.email ?? one : one))
            }
        }
        return .people(people)
    }

    /// Two full names between which stands something else than “;”. “Smith, Anna” is one.
    private static func mayBeSeveral(_ words: String) -> Bool {
        let tokens = words.lowercased().split(separator: " ")
        if words.contains("/") || tokens.contains(where: { ["and", "&", "then", "or"].contains($0) }) { return true }
        let pieces = words.split(separator: ",").map { piece in
            piece.split(separator: " ").count { word in
                !word.contains("@") && word.contains(where: \.isLetter)
                    && !["gmc", "dr", "prof"].contains(word.lowercased())
            }
        }
        return pieces.count { $0 >= 2 } >= 2
    }

    /// `e-mails or GMC numbers separated by “;”`.
    public var whatToEnter: String {
        "\(names ? "names, e-mails" : "e-mails") or GMC numbers separated by “;”, or leave it empty"
    }

    /// Other people.
    public var shape: QuestionShape { .people }
}
