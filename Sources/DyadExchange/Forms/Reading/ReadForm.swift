public import DyadCore

/// A form that was read from a file of another program, in Dyad's terms.
public struct ReadForm: Hashable, Sendable {
    /// The permanent name, made from the one in the file.
    public let id: String
    /// What people call it.
    public let title: String
    /// When it is answered, where the file says so in a way that Dyad has.
    public let occasions: [Occasion]
    /// What it asks, in order.
    public let questions: [ReadQuestion]

    /// Gives the form, its questions and their options names that Dyad takes, and says what a condition says besides.
    init(_ form: FoundForm, named id: String, log: FormReadingLog) {
        self.id = id
        (title, occasions) = (form.title, form.occasions)
        var names = FieldNames(joint: "-", longest: 60)
        let ids = names.names(for: form.questions.map(\.name))
        let coded = form.questions.map { CodedShape($0.shape) }
        let places = Dictionary(zip(form.questions.map(\.name), form.questions.indices)) { first, _ in first }
        var read = form.questions.indices.map { index in
            let question = form.questions[index]
            for remark in coded[index].remarks { log.leaveOut(question.path, line: question.line, remark) }
            let whole = FoundCondition.all(of: question.groups + [question.condition].compactMap { $0 })
            let demand = whole?.understood.flatMap { condition -> ReadQuestion.Demand? in
                guard let other = places[condition.field] else { return nil }
                let options = condition.codes.compactMap { coded[other].ids[$0] }
                return options.count == condition.codes.count ? .init(field: ids[other], options: options) : nil
            }
            if let whole, question.condition != nil || question.isRequired {
                let asked = "it is asked only where \(whole.words), and Dyad asks it always"
                let demanded = demand == nil ? " and demands no answer" : ", but demands an answer only there"
                log.leaveOut(question.path, line: question.line, asked + (question.isRequired ? demanded : ""))
            }
            return ReadQuestion(
                id: ids[index], prompt: question.prompt, shape: coded[index].shape,
                isRequired: question.isRequired && whole == nil, isEmail: question.isEmail,
                demand: question.isRequired ? demand : nil)
        }
        let email = read.firstIndex(where: \.isEmail) ?? read.firstIndex(where: \.looksLikeEmail)
        for index in read.indices { read[index].isEmail = index == email }
        questions = read
    }
}
