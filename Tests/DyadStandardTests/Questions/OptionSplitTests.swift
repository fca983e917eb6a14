import DyadCore
import DyadStandard
import Testing

/// Options as programs write several of them into one cell.
@Suite struct OptionSplitTests {
    private static let question: ChoicesQuestion = {
        var question = ChoicesQuestion()
        question.options = [
            ChoiceOption("work", "Work"), ChoiceOption("friends", "Friends, family and faith"),
            ChoiceOption("sport", "Sport; music"), ChoiceOption("none", "Neither/nor"),
        ]
        return question
    }()

    @Test(arguments: [
        ("Work;", ["work"]), ("Work;Friends, family and faith;", ["work", "friends"]),
        ("Work, Friends, family and faith", ["work", "friends"]), ("Friends, family and faith", ["friends"]),
        ("Friends, family and faith, Work", ["work", "friends"]), ("Work;Sport; music", ["work", "sport"]),
        ("Sport; music;Work", ["work", "sport"]), ("Work\nNeither/nor", ["work", "none"]),
        ("work friends", ["work", "friends"]), ("work|none", ["work", "none"]), ("Work/Neither/nor", ["work", "none"]),
        (" Work ,, Work ", ["work"]), (";", []),
    ])
    func `options are told apart, even those that hold what stands between`(text: String, ids: [String]) throws {
        #expect(try Self.question.answer(to: .text(text)) == .choices(ids))
    }

    @Test func `options that a form has told apart are taken as they are`() throws {
        #expect(try Self.question.answer(to: .choices(["Sport; music", "work"])) == .choices(["work", "sport"]))
    }

    @Test(arguments: [("Work;Dance", "Dance"), ("Work, Dance", "Dance"), ("Dance", "Dance")])
    func `what is no option is named`(text: String, word: String) {
        let error = #expect(throws: EntryProblem.self) { try Self.question.answer(to: .text(text)) }
        #expect(error?.problem == "holds “\(word)”, which is not an option")
    }
}
