public import DyadCore

/// The share of pairs that held at least so many sessions (HUTH T1-C1, T1-C2).
public struct SessionsCompletedRule: OutcomeRule {
    /// `sessions-completed`.
    public static let id = "sessions-completed"
    /// What it does.
    public static let summary = "The share of enrolled pairs that held at least so many sessions."

    /// The sessions that a pair must have held.
    public var sessions = 1
    /// The share of pairs that must have.
    public var atLeast = ShareThreshold()

    /// Every pair holds a session.
    public init() {}

    /// The share that must be reached.
    public var threshold: Quantity { Quantity(atLeast.share, .share) }

    /// The readings that it depends on.
    public var readings: [String] { ["shareReading", "withdrawnBeyond", "withdrawalClass"] }

    /// Pairs with enough sessions over pairs, with withdrawn pairs as the plan reads them (A5).
    public func verdict(on evidence: Evidence) -> Verdict {
        let pairs = evidence.pairs
        let beyond = pairs.filter { $0.withdrawal == .beyondTheProgramme }
        let others = pairs.filter { $0.withdrawal != .beyondTheProgramme }
        let completed = others.count { $0.sessionsHeld >= sessions }
        let completedBeyond = beyond.count { $0.sessionsHeld >= sessions }
        let (part, whole) =
            switch evidence.plan.withdrawnBeyond {
            case .leftOut: (completed, others.count)
            case .counted: (completed + completedBeyond, pairs.count)
            case .failed: (completed, pairs.count)
            case .completed: (completed + beyond.count, pairs.count)
            }
        var notes: [String] = []
        if !beyond.isEmpty {
            notes.append(
                "\(beyond.count) \(beyond.count == 1 ? "pair" : "pairs") withdrew beyond the programme; "
                    + "\(completedBeyond) of them had held \(sessions) or more sessions before.")
        }
        return .share(
            part, of: whole, reaching: atLeast, under: evidence.plan, nobody: "No pair is enrolled to be counted.",
            notes: notes)
    }

    /// There is a session to hold.
    public var settingProblems: [SettingProblem] {
        sessions >= 1
            ? []
            : [SettingProblem("sessions", "“sessions” is \(sessions).", remedy: "Use a whole number of at least 1.")]
    }
}
