/// When something is asked: at application, after a session, at the end, at any time, or months after the programme.
public enum Occasion: Hashable, Sendable {
    /// At application, before the programme (HUTH-W6).
    case baseline
    /// At a numbered session, from 1.
    case session(Int)
    /// When the programme closes.
    case end
    /// Whenever there is something to record.
    case anyTime
    /// So many months after the programme (NES-10).
    case followUp(months: Int)

    /// Reads `baseline`, `session-2`, `end`, `any-time` or `follow-up-6`; `nil` for anything else.
    public init?(_ text: String) {
        switch text {
        case "baseline": self = .baseline
        case "end": self = .end
        case "any-time": self = .anyTime
        default:
            if text.hasPrefix("session-"), let number = Occasion.number(text.dropFirst(8)) {
                self = .session(number)
            } else if text.hasPrefix("follow-up-"), let months = Occasion.number(text.dropFirst(10)) {
                self = .followUp(months: months)
            } else {
                return nil
            }
        }
    }

    /// A number from 1 as it is written back: no sign and no zero before it.
    private static func number(_ text: Substring) -> Int? {
        Int(text).flatMap { $0 > 0 && "\($0)" == text ? $0 : nil }
    }
}

extension Occasion: CustomStringConvertible {
    /// The text that definitions and files use.
    public var description: String {
        switch self {
        case .baseline: "baseline"
        case .session(let number): "session-\(number)"
        case .end: "end"
        case .anyTime: "any-time"
        case .followUp(let months): "follow-up-\(months)"
        }
    }

    /// The words that people read.
    public var words: String {
        switch self {
        case .baseline: "at application"
        case .session(let number): "after meeting \(number)"
        case .end: "at the end"
        case .anyTime: "at any time"
        case .followUp(let months): "\(months) months after the programme"
        }
    }
}

extension Occasion {
    /// A number that puts occasions in the order of the programme.
    public var order: Int {
        switch self {
        case .baseline: 0
        case .session(let number): number
        case .anyTime: 9_000
        case .end: 10_000
        case .followUp(let months): 10_000 + months
        }
    }
}
