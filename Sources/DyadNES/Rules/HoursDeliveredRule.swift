public import DyadCore

/// The hours of sessions delivered, of those that the plan would give to every enrolled pair (NES-3: 76 hours for 19 mentees
/// with four sessions of 60 minutes).
public struct HoursDeliveredRule: OutcomeRule {
    /// What a held session counts as whose length nobody wrote down.
    public enum Unrecorded: String, Codable, Sendable {
        /// Its planned length.
        case planned
        /// Nothing.
        case nothing
    }

    /// `hours-delivered`.
    public static let id = "hours-delivered"
    /// What it does.
    public static let summary = "The hours of sessions delivered, of those planned for all enrolled pairs."

    /// The share of the planned hours that must be reached.
    public var atLeast: Fraction = 1
    /// What a session of unrecorded length counts as.
    public var unrecorded = Unrecorded.planned

    /// All planned hours.
    public init() {}

    /// The share that must be reached.
    public var threshold: Quantity { Quantity(atLeast, .share) }
    /// Who is left out of the plan.
    public var readings: [String] { ["withdrawnBeyond", "withdrawalClass"] }

    /// Minutes held of minutes planned; a longer session does not make up for one that was not held.
    public func verdict(on evidence: Evidence) -> Verdict {
        let planned = Dictionary(
            evidence.definition.sessions.map { ($0.number, $0.minutes ?? 0) }, uniquingKeysWith: { first, _ in first })
        let leavesOut = evidence.plan.withdrawnBeyond == .leftOut
        func counts(_ withdrawal: Withdrew.Class?) -> Bool { !leavesOut || withdrawal != .beyondTheProgramme }
        let minutesPlanned = evidence.pairs.count { counts($0.withdrawal) } * planned.values.reduce(0, +)
        let held = evidence.sessionsHeld.filter { counts($0.withdrawal) && planned[$0.number] != nil }
        let delivered = held.reduce(0) { sum, session in
            let plan = planned[session.number] ?? 0
            return sum + min(session.minutes ?? (unrecorded == .planned ? plan : 0), plan)
        }
        let share = Fraction(delivered, of: minutesPlanned)
        let open = held.count { $0.minutes == nil }
        var notes = ["\(hours(delivered)) of \(hours(minutesPlanned)) planned hours were delivered."]
        if open > 0 {
            notes.append(
                "\(open) \(open == 1 ? "session" : "sessions") without a recorded length \(open == 1 ? "counts" : "count") as \(unrecorded == .planned ? "planned" : "nothing")."
            )
        }
        return Verdict(
            share.map { .reached($0, atLeast: atLeast) } ?? .notDecided("No pair is enrolled."),
            observed: share.map { Quantity($0, .share) }, threshold: threshold, notes: notes)
    }

    private func hours(_ minutes: Int) -> String { Fraction(minutes, of: 60).map { Rounding.text($0) } ?? "0" }
}
