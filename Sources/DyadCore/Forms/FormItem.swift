/// One question of a form: what is asked, when, and who may read the answer.
///
/// It never changes, and is shared and not copied: every answer of every row is read through it.
public final class FormItem: Sendable {
    /// What an item tells besides an answer.
    public enum Part: String, CaseIterable, Sendable {
        /// An answer of the person.
        case answer
        /// The person's name: it goes to the identity table and never to the journal.
        case name
        /// The person's e-mail: the key by which files recognise a person.
        case email
        /// A registration number: it goes to the identity table.
        case registration
        /// Which session or other occasion the submission belongs to.
        case occasion
        /// The e-mail of the other person of the pair, where a mentor has several mentees.
        case partner
        /// The site that the submission is about, one of the options of a choice.
        case site
        /// An answer that tells several submissions of one person or site apart, such as an exam and the number of the attempt.
        case key
        /// The date of the submission, where the file has no such column.
        case date
    }

    /// Whether the submission keeps it as an answer, and not as the identity, place or time of the submission.
    public var isKept: Bool { [.answer, .site, .key].contains(part) }

    /// Whether no submission stands without it, because it is required or because it tells submissions apart.
    public var mustBeAnswered: Bool { isRequired || part == .key || part == .site }

    /// The permanent name; files may use it as a column heading.
    public let id: ItemID
    /// The short name that tables show.
    public let label: String
    /// The question as people read it.
    public let prompt: String
    /// The kind of question and its settings.
    public let question: any Question
    /// What the item tells.
    public let part: Part
    /// Whether a submission without it is a mistake.
    public let isRequired: Bool
    /// The occasions on which it is asked; empty means on all of the form's.
    public let occasions: [Occasion]
    /// Who may read the answer.
    public let audience: Audience
    /// Other column headings under which a file may hold it.
    public let columns: [String]
    /// The item whose number this one's may not exceed, such as passes and candidates.
    public let notAbove: ItemID?
    /// What is asked of it where other items have certain answers.
    public let demands: [ItemDemand]
    /// The items whose share it states in percent; a row in which they say something else is warned of.
    public let rateOf: ItemRate?
    /// Whether it is for the person's own reflection alone: no match, eligibility, support or outcome rule may read it (LEAD-5).
    public let isReflective: Bool
    /// Whether a yes, or any words, raises an escalation (HUTH-S2).
    public let escalates: Bool

    init(
        id: ItemID, label: String, prompt: String, question: any Question, part: Part, isRequired: Bool,
        occasions: [Occasion], audience: Audience, columns: [String], notAbove: ItemID?, demands: [ItemDemand] = [],
        rateOf: ItemRate? = nil, isReflective: Bool,
        escalates: Bool
    ) {
        self.id = id
        self.label = label
        self.prompt = prompt
        self.question = question
        self.part = part
        self.isRequired = isRequired
        self.occasions = occasions
        self.audience = audience
        self.columns = columns
        self.notAbove = notAbove
        self.demands = demands
        self.rateOf = rateOf
        self.isReflective = isReflective
        self.escalates = escalates
    }

    /// The words by which a spreadsheet's heading is recognised, most particular first.
    public var headings: [String] { [id.description, label, prompt] + columns }
}

/// The name of an item.
public typealias ItemID = ID<FormItem>
