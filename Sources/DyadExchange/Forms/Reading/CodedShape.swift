import DyadCore

/// What a question takes, with ids that Dyad takes for the codes of a file.
struct CodedShape {
    let shape: QuestionShape
    /// The id for each code.
    let ids: [String: String]

    init(_ found: QuestionShape) {
        var names = FieldNames(joint: "-", longest: 60, mayBeginWithDigit: true)
        let codes = found.options.map(\.id)
        let own = Dictionary(zip(codes, names.names(for: codes))) { first, _ in first }
        let options = found.options.map { ChoiceOption(own[$0.id] ?? $0.id, $0.label) }
        let labels = Dictionary(zip(codes, found.options.map { $0.label.lowercased() })) { first, _ in first }
        switch found {
        case .choice where Set(labels.values) == ["yes", "no"] && options.count == 2: (shape, ids) = (.yesNo, labels)
        case .choice: (shape, ids) = (Self.scale(options) ?? .choice(options), own)
        case .choices: (shape, ids) = (.choices(options), own)
        case .yesNo: (shape, ids) = (found, Self.yesAndNo)
        default: (shape, ids) = (found, own)
        }
    }

    private static let yesAndNo = [
        "1": "yes", "Y": "yes", "yes": "yes", "true": "yes", "0": "no", "N": "no", "no": "no", "false": "no",
    ]

    /// The scale that options are when they are whole numbers in a row, of which the ends alone may have words: `1 (never)`.
    private static func scale(_ options: [ChoiceOption]) -> QuestionShape? {
        let numbers = options.compactMap { Int($0.id) }.sorted()
        guard options.count >= 3, numbers.count == options.count, let low = numbers.first, let high = numbers.last,
            numbers == Array(low...high)
        else { return nil }
        var ends: [Int: String] = [:]
        for option in options {
            guard let number = Int(option.id) else { return nil }
            if option.label == option.id { continue }
            guard number == low || number == high, option.label.hasPrefix("\(number) ("), option.label.last == ")"
            else {
                return nil
            }
            ends[number] = String(option.label.dropFirst("\(number) (".count).dropLast())
        }
        return .scale(low...high, low: ends[low] ?? "", high: ends[high] ?? "")
    }
}
