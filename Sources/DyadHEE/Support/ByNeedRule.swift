public import DyadCore

/// An offer made early and by need: several indicators, of which an entry score may be one and never the only one, and always
/// open to everybody who asks (HEE-8, HEE-10).
public struct ByNeedRule: SupportRule {
    /// Something in the trainee's record that is a reason to offer it.
    public struct Indicator: Codable, Hashable, Sendable {
        /// The item of the trainee's record.
        public let item: ItemID
        /// The reason in words: what the trainee may gain, not what they lack.
        public let words: String
        /// The number up to which it holds.
        public let atMost: Fraction?
        /// The options of which one must be chosen.
        public let oneOf: [String]?
        /// Whether a yes is what it takes.
        public let isYes: Bool?

        func holds(for record: FormRecord) -> Bool {
            guard let value = record[item] else { return false }
            if let atMost { return value.fraction.map { $0 <= atMost } ?? false }
            if let oneOf { return !Set(oneOf).isDisjoint(with: value.options) }
            return isYes ?? false && value == .boolean(true)
        }
    }

    /// `by-need`.
    public static let id = "by-need"
    /// What it does.
    public static let summary = "An early offer by need, with several indicators, open to everybody who asks."

    /// The offer's name in the record of offers.
    public var offer = ""
    /// The offer in words.
    public var words = ""
    /// The form of the trainee's record.
    public var form: FormID = "trainee-record"
    /// The item by which anybody may ask for it.
    public var asks: ItemID = ""
    /// The indicators.
    public var indicators: [Indicator] = []
    /// How many indicators it takes.
    public var enough = 1

    /// No offer yet.
    public init() {}

    /// The request and the indicators.
    public var reads: [FormID: [ItemID]] { [form: (asks == "" ? [] : [asks]) + indicators.map(\.item)] }

    /// The offer.
    public var offers: [String] { [offer] }

    /// The options of the indicators.
    public var names: [NamedOptions] { indicators.map { NamedOptions(form, $0.item, $0.oneOf ?? []) } }

    /// The offer, where the trainee asks or enough indicators hold. Made once, it is made.
    public func owed(to record: SupportRecord, asAt day: CalendarDate) -> [SupportOwed] {
        let application = record.application
        let since = application.date ?? day
        if application[asks] == .boolean(true) {
            return [
                SupportOwed(
                    offer: offer, words: words, because: "The trainee has asked for it; it is open to everybody.",
                    since: since, answeredFrom: nil)
            ]
        }
        let reasons = indicators.filter { $0.holds(for: application) }.map(\.words)
        guard reasons.count >= enough else { return [] }
        return [
            SupportOwed(
                offer: offer, words: words,
                because: "\(reasons.joined(separator: "; ").capitalisedFirst). It is open to everybody who asks.",
                since: since, answeredFrom: nil)
        ]
    }

    /// By need and open to all, or it singles people out.
    public var settingProblems: [SettingProblem] {
        var problems: [SettingProblem] = []
        if asks == "" {
            problems.append(
                SettingProblem(
                    "asks", "Nobody can ask for it.",
                    remedy: "Name the yes-no item by which every trainee may ask: an offer by need is open to all."))
        }
        if indicators.count < 2 {
            problems.append(
                SettingProblem(
                    "indicators", "One indicator alone singles people out.",
                    remedy: "Give at least two, of which an entry score may be one."))
        }
        if enough < 1 || enough > max(1, indicators.count) {
            problems.append(
                SettingProblem(
                    "enough", "“enough” is \(enough).", remedy: "Use a number from 1 to that of the indicators."))
        }
        return problems
    }
}
