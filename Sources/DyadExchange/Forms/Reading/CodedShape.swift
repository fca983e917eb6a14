import DyadCore

/// What a question takes, with ids that Dyad takes for the codes of a file.
struct CodedShape {
    let shape: QuestionShape
    /// The id for each code.
    let ids: [String: String]
    /// What people have to know of its codes.
    let remarks: [String]

    init(_ found: QuestionShape) {
        let coded = CodedOptions(found.options)
        switch found {
        case .choice(let options) where Self.isYesNo(options):
            (shape, ids, remarks) = (.yesNo, Self.yesAndNo, [])
        case .choice(let options):
            if let scale = CodedScale.shape(of: options) {
                (shape, ids, remarks) = (scale, [:], [])
            } else {
                (shape, ids, remarks) = (.choice(coded.options), coded.ids, coded.remarks)
            }
        case .choices: (shape, ids, remarks) = (.choices(coded.options), coded.ids, coded.remarks)
        case .yesNo: (shape, ids, remarks) = (found, Self.yesAndNo, [])
        default: (shape, ids, remarks) = (found, [:], [])
        }
    }

    private static let yesAndNo = [
        "1": "yes", "Y": "yes", "y": "yes", "yes": "yes", "Yes": "yes", "true": "yes",
        "0": "no", "N": "no", "n": "no", "no": "no", "No": "no", "false": "no",
    ]

    /// Whether a yes-no question reads the codes as what the words say: not where 1 is Yes and 2 No.
    private static func isYesNo(_ options: [ChoiceOption]) -> Bool {
        Set(options.map { $0.label.lowercased() }) == ["yes", "no"] && options.count == 2
            && options.allSatisfy { yesAndNo[$0.id] == $0.label.lowercased() }
    }
}
