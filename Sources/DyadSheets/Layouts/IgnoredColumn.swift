/// A column that holds no answer to a question, and why.
public struct IgnoredColumn: Hashable, Sendable {
    /// Why a column is left out.
    public enum Reason: String, Hashable, Sendable {
        /// The program that exported the file keeps its own notes there.
        case housekeeping = "kept by the survey program for itself"
        /// It tells where, or from which device, somebody answered; no form of a programme asks that.
        case personal = "personal data that no form asks for"
        /// It repeats what another column says.
        case repeated = "says again what other columns say"
        /// It belongs to the marks of a quiz.
        case quiz = "belongs to a quiz"
    }

    /// The header.
    public var header: HeaderCell
    /// Why it is left out.
    public var reason: Reason

    /// A column with the reason.
    public init(_ header: HeaderCell, because reason: Reason) { (self.header, self.reason) = (header, reason) }
}
