/// A mentor and a mentee, from proposal to the end.
public struct Pair: Sendable {
    /// The pair's name, such as `pair-01`.
    public let id: PairID
    /// The mentee.
    public let mentee: PersonID
    /// The mentor.
    public let mentor: PersonID
    /// The score at which it was proposed, in weight units.
    public let score: Fraction
    /// The day it was proposed.
    public let proposedOn: CalendarDate
    /// The confirmations, by role.
    public internal(set) var confirmations: [RoleID: Confirmed] = [:]
    /// The releases that no later confirmation has taken back, by role.
    public internal(set) var releases: [RoleID: Released] = [:]
    /// The sessions held, by number.
    public internal(set) var sessions: [Int: Met] = [:]
    /// The withdrawals recorded, with who recorded each: the first withdraws, later ones settle the class.
    public internal(set) var withdrawals: [(record: Withdrew, by: RoleID?)] = []

    /// Whether every one of these roles has confirmed it: it then counts as enrolled.
    public func isConfirmed(by roles: [RoleID]) -> Bool { roles.allSatisfy { confirmations[$0] != nil } }

    /// Takes a confirmation, which takes back the same role's release.
    mutating func take(_ confirmation: Confirmed) {
        confirmations[confirmation.role] = confirmation
        releases[confirmation.role] = nil
    }

    /// Takes a release: once all of these roles have released the pair it is a proposal like any other.
    mutating func take(_ release: Released, from roles: [RoleID]) {
        releases[release.role] = release
        if roles.allSatisfy({ releases[$0] != nil }) { confirmations = [:] }
    }

    /// Whether it has withdrawn.
    public var hasWithdrawn: Bool { !withdrawals.isEmpty }

    /// The class of its withdrawal under a plan, or `nil` when it has not withdrawn.
    public func withdrawalClass(under plan: EvaluationPlan) -> Withdrew.Class? {
        guard let last = withdrawals.last else { return nil }
        switch plan.withdrawalClass {
        case .asRecorded: return last.record.classed
        case .tutorConfirms: return withdrawals.last { $0.by == .imgTutor }?.record.classed ?? .other
        }
    }

    /// Whether a withdrawal waits for the tutor to settle its class, where the plan asks for it (A6).
    public func awaitsWithdrawalClass(under plan: EvaluationPlan) -> Bool {
        plan.withdrawalClass == .tutorConfirms && hasWithdrawn && !withdrawals.contains { $0.by == .imgTutor }
    }
}

/// The name of a pair.
public typealias PairID = ID<Pair>
