/// A form: who answers, about what, when, and which items it asks. Everything recorded is a submission to a form.
///
/// It never changes, and is shared and not copied.
public final class FormDefinition: Sendable {
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

    /// What a submission to a form is about.
    public enum Subject: Hashable, Sendable {
        /// A person in a role: as a rule the one who answers.
        case person(RoleID)
        /// A site, such as a region: its return, its activities, its checklist. Nobody's own data.
        case site
    }

    /// The permanent name.
    public let id: FormID
    /// What people call it.
    public let title: String
    /// What it is for.
    public let purpose: Purpose
    /// The role that answers, such as `mentee`.
    public let from: RoleID
    /// What it is about.
    public let about: Subject
    /// When it is answered.
    public let occasions: [Occasion]
    /// What it asks, in order.
    public let items: [FormItem]

    init(
        id: FormID, title: String, purpose: Purpose, from: RoleID, about: Subject, occasions: [Occasion],
        items: [FormItem]
    ) {
        self.id = id
        self.title = title
        self.purpose = purpose
        self.from = from
        self.about = about
        self.occasions = occasions
        self.items = items
        keyItems = items.filter { $0.part == .key }
        neededItems = items.filter { $0.isKept && $0.mustBeAnswered }
        escalatingItems = items.filter(\.escalates)
        ranks = Dictionary(items.enumerated().map { ($1.id, $0) }) { first, _ in first }
    }

    /// Where each item stands in the order of the form.
    private let ranks: [ItemID: Int]

    /// The items that tell several submissions apart.
    let keyItems: [FormItem]
    /// The items without whose answer a submission is a mistake.
    let neededItems: [FormItem]
    /// The items that may raise an escalation.
    let escalatingItems: [FormItem]

    /// Whether the person whom it is about answers it.
    public var isAboutItsRespondent: Bool { about == .person(from) }

    /// Whether it can be answered only by somebody who is already in a pair: after a session, at the end or later.
    var followsEnrolment: Bool {
        purpose != .application && !occasions.contains { $0 == .baseline || $0 == .anyTime } && !occasions.isEmpty
    }

    /// What tells several submissions of one person, or site, on one occasion apart: the answers to its key items.
    public func keys(of answers: [ItemID: AnswerValue]) -> [String] {
        keyItems.map { answers[$0.id]?.text ?? "" }
    }

    /// The item with a name, or `nil`.
    public func item(_ id: ItemID) -> FormItem? { ranks[id].map { items[$0] } }

    /// The items with some names, in the order of the form.
    func items(of ids: some Sequence<ItemID>) -> [FormItem] { ids.compactMap { ranks[$0] }.sorted().map { items[$0] } }

    /// The items asked on an occasion.
    public func items(at occasion: Occasion) -> [FormItem] {
        items.filter { $0.occasions.isEmpty || $0.occasions.contains(occasion) }
    }
}

/// The name of a form.
public typealias FormID = ID<FormDefinition>
