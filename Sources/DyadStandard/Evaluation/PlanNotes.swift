import DyadCore

/// What a reader must know about plan and lock: departures, limits, and whether the thresholds were fixed before.
struct PlanNotes {
    private let cohort: Cohort
    private let asAt: CalendarDate
    private var definition: ProgrammeDefinition { cohort.definition }

    init(_ cohort: Cohort, asAt: CalendarDate) {
        self.cohort = cohort
        self.asAt = asAt
    }

    func lock(head: Digest?, length: Int) -> LockState {
        let last = cohort.locks.last
        let firstEnd = cohort.firstEndForm
        let words: String
        let isPostHoc: Bool
        if let last {
            let isLate = firstEnd.map { $0 < (cohort.locks.first?.on ?? last.on) } ?? false
            isPostHoc = !cohort.isAsLocked || cohort.locks.count > 1 || isLate
            words =
                !cohort.isAsLocked
                ? "Post hoc: the definition has been changed since it was locked on \(last.on.inWords)."
                : cohort.locks.count > 1
                    ? "Post hoc: the definition was locked again on \(last.on.inWords), because: \(last.record.because ?? "no reason given")."
                    : isLate
                        ? "Post hoc: the definition was locked on \(last.on.inWords), after the first end form."
                        : "The thresholds and the decision table were fixed on \(last.on.inWords) by \(last.record.by.count) people."
        } else {
            isPostHoc = firstEnd != nil
            words = "The definition has not been locked: the thresholds were not fixed before launch."
        }
        return LockState(
            digest: definition.digest.description, lockedOn: last?.on, signatures: last?.record.by.count ?? 0,
            isPostHoc: isPostHoc, words: words, journalHead: head?.description, journalLength: length)
    }

    var deviations: [String] {
        var deviations: [String] = []
        for slot in definition.matching.factors where slot.factor == nil {
            deviations.append(
                "The matching factor “\(slot.label)” \(slot.isSwitchedOff ? "is switched off" : "was not named by the site"); "
                    + "pairs are scored over \(definition.matching.totalWeight) units.")
        }
        for pair in cohort.enrolledPairs where pair.awaitsWithdrawalClass(under: definition.plan) {
            deviations.append(
                "The withdrawal of \(pair.id) is counted as “other” until the IMG Tutor has confirmed its class.")
        }
        for pair in cohort.enrolledPairs {
            for confirmation in pair.confirmations.values.sorted(by: { $0.role < $1.role })
            where confirmation.conflictOfInterest != nil {
                deviations.append(
                    "The \(confirmation.role) declared a conflict of interest when confirming \(pair.id).")
            }
        }
        let late = cohort.sessionStates(asAt: asAt).count { $0.state == .late && $0.session.isMandatory }
        if late > 0 {
            deviations.append("\(late) mandatory \(late == 1 ? "session has" : "sessions have") not been held in time.")
        }
        let enrolled = cohort.enrolledPairs.count
        if enrolled < definition.cohort.plannedPairs, enrolled > 0 {
            deviations.append("\(enrolled) of \(definition.cohort.plannedPairs) planned pairs were enrolled.")
        }
        return deviations
    }

    /// What the definition says of its limits, and what the cohort itself gives reason to say. The two means stay unsaid: with
    /// few applicants left over, their difference is somebody's answers.
    var limitations: [String] {
        var limitations = definition.limitations
        let evidence = Evidence(cohort, for: "", under: definition.plan)
        let means = evidence.baselineMeans(of: definition.measures.map(\.id))
        if let applicants = means.applicants, let enrolled = means.enrolled, enrolled < applicants {
            limitations.append(
                "At application the enrolled rated themselves lower on average than all applicants did; part of any "
                    + "improvement may be regression to the mean.")
        }
        return limitations
    }
}
