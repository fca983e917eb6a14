/// Who is asked a measure, and when, under one definition.
struct MeasureAsking: Sendable {
    /// One time in the programme.
    struct Time: Hashable, Sendable {
        let occasion: Occasion
        /// Months and weeks after the first day; a change over six months is not one over a year.
        let month: Int?
        let week: Int

        /// “at the end (month 6)”.
        var words: String {
            let weeks = week > 0 ? "\(month == 0 ? "" : ", ")week \(week)" : ""
            let months = month.map { $0 > 0 ? "month \($0)" : "" } ?? ""
            return months.isEmpty && weeks.isEmpty ? occasion.words : "\(occasion.words) (\(months)\(weeks))"
        }
    }

    /// The roles that answer, in the order of the forms.
    private(set) var roles: [RoleID] = []
    /// When anybody is asked, in the order of the programme.
    private(set) var times: [Time] = []
    private var occasions: [RoleID: Set<Occasion>] = [:]

    init(_ measure: MeasureID, in definition: ProgrammeDefinition) {
        for form in definition.forms {
            guard let item = form.item(ItemID(measure.description)) else { continue }
            let asked = form.occasions.filter { item.occasions.isEmpty || item.occasions.contains($0) }
            if !asked.isEmpty, !roles.contains(form.from) { roles.append(form.from) }
            occasions[form.from, default: []].formUnion(asked)
        }
        times = Set(occasions.values.flatMap { $0 }).sorted { $0.order < $1.order }
            .map { MeasureAsking.placed($0, in: definition) }
    }

    /// Whether anybody is asked.
    var isAsked: Bool { !times.isEmpty }

    /// Whether one group answers at application and at the end, so that there is a change.
    var hasChange: Bool { occasions.values.contains { $0.isSuperset(of: [.baseline, .end]) } }

    private static func placed(_ occasion: Occasion, in definition: ProgrammeDefinition) -> Time {
        switch occasion {
        case .baseline: return Time(occasion: occasion, month: 0, week: 0)
        case .session(let number):
            let session = definition.sessions.first { $0.number == number }
            return Time(occasion: occasion, month: session?.month, week: session?.week ?? 0)
        case .end: return Time(occasion: occasion, month: definition.cohort.months, week: 0)
        case .anyTime, .followUp: return Time(occasion: occasion, month: nil, week: 0)
        }
    }
}
