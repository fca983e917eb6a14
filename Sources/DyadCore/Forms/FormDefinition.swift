/// A form: who answers, about what, when, and which items it asks. Everything recorded is a submission to a form.
public struct FormDefinition: Sendable {
    /// What a form is for.
    public enum Purpose: String, CaseIterable, Sendable {
        /// It makes a participant and holds what matching and eligibility read.
        case application
        /// It follows a session.
        case checkIn = "check-in"
        /// It records that a session was held, and nothing else.
        case meeting
        /// It closes the programme; its return rate may be an outcome.
        case feedback
        /// Anything else.
        case record
    }

    /// The permanent name.
    public let id: FormID
    /// What people call it.
    public let title: String
    /// What it is for.
    public let purpose: Purpose
    /// The role that answers, such as `mentee`.
    public let from: RoleID
    /// When it is answered.
    public let occasions: [Occasion]
    /// What it asks, in order.
    public let items: [FormItem]

    /// The item with a name, or `nil`.
    public func item(_ id: ItemID) -> FormItem? { items.first { $0.id == id } }

    /// The items asked on an occasion.
    public func items(at occasion: Occasion) -> [FormItem] {
        items.filter { $0.occasions.isEmpty || $0.occasions.contains(occasion) }
    }
}

/// The name of a form.
public typealias FormID = ID<FormDefinition>
