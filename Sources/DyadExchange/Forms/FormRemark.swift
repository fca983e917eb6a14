import DyadCore

/// What a form says of a question and few formats can enforce: when it is asked, and how it hangs together with others.
public struct FormRemark: Hashable, Sendable {
    /// What it is about.
    public enum Kind: CaseIterable, Sendable {
        /// The question is asked on some of the form's occasions only.
        case occasions
        /// What is asked where another question has a certain answer.
        case condition
        /// The number may not exceed another, or is the share of two others.
        case comparison
    }

    /// What it is about.
    public let kind: Kind
    /// A sentence without its full stop.
    public let words: String

    static func all(of item: FormItem, in form: FormDefinition) -> [FormRemark] {
        func prompt(_ id: ItemID) -> String { "“\(form.item(id)?.prompt ?? id.description)”" }
        var remarks: [FormRemark] = []
        if !item.occasions.isEmpty {
            let words = item.occasions.map(\.words).joined(separator: " and ")
            remarks.append(FormRemark(kind: .occasions, words: "Answered only \(words)"))
        }
        for demand in item.demands {
            let question = form.item(demand.field)?.question
            let options = demand.options.map { question?.words(for: .choice($0)) ?? $0 }.joined(separator: " or ")
            let place = "where \(prompt(demand.field)) is \(options)"
            if demand.isRequired { remarks.append(FormRemark(kind: .condition, words: "To be answered \(place)")) }
            if let most = demand.atMost {
                remarks.append(FormRemark(kind: .condition, words: "At most \(most) \(place)"))
            }
        }
        if let other = item.notAbove {
            remarks.append(FormRemark(kind: .comparison, words: "Not above the answer to \(prompt(other))"))
        }
        if let rate = item.rateOf {
            let words = "In percent, the answer to \(prompt(rate.part)) of the answer to \(prompt(rate.whole))"
            remarks.append(FormRemark(kind: .comparison, words: words))
        }
        return remarks
    }
}
