/// One step of the programme's workflow, such as Recruit (HUTH-W1).
public struct WorkflowStep: Sendable {
    /// What shows that the step is done.
    public enum Completion: String, CaseIterable, Sendable {
        /// Somebody eligible has applied in every role.
        case applications
        /// Every proposed pair has been confirmed.
        case pairsConfirmed = "pairs-confirmed"
        /// Every enrolled pair has held its first session.
        case firstSessions = "first-sessions"
        /// Every session of every pair was held.
        case allSessions = "all-sessions"
        /// The definition was locked and somebody has returned every end form.
        case feedback
    }

    /// The permanent name.
    public let id: String
    /// What people call it.
    public let title: String
    /// The month in which it begins, counted from the start; negative before it.
    public let month: Int
    /// What shows that it is done.
    public let doneWhen: Completion
}
