/// A concern on its way through the Trust's channels.
public struct Escalation: Sendable {
    /// How far it is.
    public enum State: String, CaseIterable, Sendable {
        /// Nobody has taken it up.
        case open
        /// It is being dealt with.
        case inHand = "in-hand"
        /// It is closed, with a reason.
        case closed
    }

    /// Its name, such as `escalation-01`.
    public let id: EscalationID
    /// The mentee whom it is about.
    public let about: PersonID
    /// The day it was raised.
    public let raisedOn: CalendarDate
    /// How far it is.
    public internal(set) var state: State
    /// The role that owns it.
    public internal(set) var owner: RoleID
    /// The Trust channel, where one is used.
    public internal(set) var channel: String?
    /// The day it was closed.
    public internal(set) var closedOn: CalendarDate?
    /// Why it was closed.
    public internal(set) var closingReason: String?
}

/// The name of an escalation.
public typealias EscalationID = ID<Escalation>
