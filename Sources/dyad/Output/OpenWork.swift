import DyadCore

/// What waits for somebody: open escalations with their clock, and withdrawals whose class the tutor has not settled,
/// pairs that somebody has released.
struct OpenWork {
    /// An open escalation.
    struct OpenEscalation {
        let escalation: Escalation
        /// Days since it was raised.
        let days: Int
        /// Whether nobody has taken it up within the days that the programme allows.
        let isOverdue: Bool
    }

    let escalations: [OpenEscalation]
    private let withdrawals: [Pair]
    private let releases: [String]
    /// Forms whose day has come and that somebody has not answered.
    let forms: [Cohort.FormDue]

    init(_ cohort: Cohort, asAt day: CalendarDate) {
        let allowed = cohort.definition.escalation.respondWithinDays
        escalations = cohort.escalations.filter { $0.state != .closed }.map { escalation in
            let days = day.daysSince1970 - escalation.raisedOn.daysSince1970
            return OpenEscalation(
                escalation: escalation, days: days, isOverdue: escalation.state == .open && days > allowed)
        }
        forms = cohort.formsDue(asAt: day)
        releases = ReleaseTalk.lines(cohort)
        withdrawals = cohort.pairs.filter { $0.awaitsWithdrawalClass(under: cohort.definition.plan) }
    }

    func lines(_ directory: Directory) -> [String] {
        escalations.map { item in
            "\(item.escalation.id): \(item.escalation.state.rawValue) for \(item.days) days, owner \(item.escalation.owner)"
                + "\(item.escalation.channel.map { ", through \($0)" } ?? "")\(item.isOverdue ? ", OVERDUE" : "")"
        } + withdrawals.map { "\($0.id): the IMG Tutor has not confirmed the class of the withdrawal" }
            + releases
            + forms.map { due in
                "\(due.form.title), \(due.occasion.words): due since \(due.dueOn.inWords), \(due.missing.count) of \(due.asked) not returned"
            }
    }
}
