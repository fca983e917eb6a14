/// One thing that a person needs to know about their own material: where, what is wrong, and what to do.
///
/// `quoted` holds the words that the person wrote. It is shown to them and never logged, because it may be personal.
public struct Diagnostic: Error, Hashable, Sendable {
    /// How much it matters.
    public enum Severity: String, Sendable {
        /// Nothing may be done until it is mended.
        case error
        /// The work goes on; somebody ought to look.
        case warning
    }

    /// Whether the work may go on.
    public var severity: Severity
    /// A permanent word for this kind of mistake, such as `unknown-key`.
    public var code: String
    /// Where it stands.
    public var place: Place?
    /// What is wrong, as one sentence.
    public var problem: String
    /// What to do about it, as one sentence in the imperative.
    public var remedy: String
    /// The words found at the place, where showing them helps.
    public var quoted: String?

    /// Makes a diagnostic; an error unless said otherwise.
    public init(
        _ code: String, at place: Place? = nil, _ problem: String, remedy: String, quoted: String? = nil,
        severity: Severity = .error
    ) {
        self.severity = severity
        self.code = code
        self.place = place
        self.problem = problem
        self.remedy = remedy
        self.quoted = quoted
    }

    /// Problem and remedy as one text, without the place.
    public var message: String { remedy.isEmpty ? problem : "\(problem) \(remedy)" }
}

extension Diagnostic: CustomStringConvertible {
    /// `place: problem remedy`, with `warning:` before a warning.
    public var description: String {
        let start = place.map { "\($0): " } ?? ""
        return start + (severity == .warning ? "warning: " : "") + message
    }
}
