/// What a site plans for one cohort (HUTH-P1, HUTH-W8).
public struct CohortPlan: Sendable {
    /// What people call the cohort.
    public let title: String
    /// The site.
    public let site: String
    /// The number of pairs: a ceiling, and the base of recruitment rules.
    public let plannedPairs: Int
    /// The first day, from which months are counted.
    public let start: CalendarDate?
    /// The length in months.
    public let months: Int
    /// How the work is classified, such as “Quality Improvement Project (QIP)”, and on what evidence.
    public let classification: (title: String, evidence: String)?
    /// Whether everybody in it is invented.
    public let isFictitious: Bool
}
