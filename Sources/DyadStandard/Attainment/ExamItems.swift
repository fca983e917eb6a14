public import DyadCore

/// Where exams, results and groups stand in a programme's forms.
public struct ExamItems: Hashable, Codable, Sendable {
    /// The form of which every submission is one attempt.
    public var form: FormID = "exam-attempt"
    /// Its item for the exam.
    public var exam: ItemID = "exam"
    /// Its item for the number of the attempt.
    public var attempt: ItemID = "attempt"
    /// Its item for the result.
    public var outcome: ItemID = "outcome"
    /// The results that pass.
    public var passed: [String] = ["passed"]
    /// Its item for months of extension.
    public var extensionMonths: ItemID = "extension-months"
    /// The form of the candidates' own record.
    public var candidates: FormID = "trainee-record"
    /// Its item for the group.
    public var group: ItemID = "group"
    /// Its item for the site.
    public var site: ItemID = "region"

    /// The names that the shipped programmes use.
    public init() {}

    /// Reads what is written over the defaults.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        func value<Value: Decodable>(_ key: CodingKeys, _ standard: Value) throws -> Value {
            try container.decodeIfPresent(Value.self, forKey: key) ?? standard
        }
        form = try value(.form, form)
        exam = try value(.exam, exam)
        attempt = try value(.attempt, attempt)
        outcome = try value(.outcome, outcome)
        passed = try value(.passed, passed)
        extensionMonths = try value(.extensionMonths, extensionMonths)
        candidates = try value(.candidates, candidates)
        group = try value(.group, group)
        site = try value(.site, site)
    }

    /// The options that settings name beside these items.
    func names(exams: [String], groups: [String] = [], sites: [String] = []) -> [NamedOptions] {
        [
            NamedOptions(form, exam, exams), NamedOptions(form, outcome, passed),
            NamedOptions(candidates, group, groups), NamedOptions(candidates, site, sites),
        ]
    }

    /// What is read of each form.
    var reads: [FormID: [ItemID]] { [form: [exam, attempt, outcome], candidates: [group, site]] }
}
