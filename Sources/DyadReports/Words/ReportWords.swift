import DyadCore

/// Every fixed text of the reports, in one place: plain English for a committee, and one file to translate.
enum ReportWords {
    static let tool = "Dyad"
    static let reportTitle = "Committee report"
    static let fictitious = "Fictitious cohort: everybody in this report is invented"
    static let none = "–"
    static let noAnswers = "no answers yet"

    // Decision
    static let decisionHeading = "Decision"
    static let noRecommendation = "The decision table recommends nothing"
    static let notDecided = "Not decided"
    static let noTable = "Those who decide read the thresholds below"
    static let noTableEyebrow = "The programme has no decision table"
    static let noScenario = "No scenario of the decision table applies"
    static let stopped = "No recommendation can be made yet"
    static let hardStop = "Stop"
    static let postHoc = "Post hoc"
    static let postHocMeaning =
        "The thresholds were not fixed in advance and left unchanged. Read this decision as provisional."
    static let fixedBefore = "Fixed in advance"
    static let notLocked = "Not locked"
    static let rowsHeading = "Scenarios that apply"
    static let rowsHeadingUndecided = "Scenarios that would apply on what is known so far"
    static let leads = "leads"
    static let onlyScenario = "No other scenario of the table applies."
    static let committeeChoice = "The committee’s written choice"
    static let needsChoice = "The committee has not yet written its choice."
    static let otherReadingsHeading = "Would another reading of the plan change this?"
    static let advisory = "The table recommends; the committee decides."

    static func recommends(_ id: String) -> String { "The decision table recommends (\(id))" }

    // States and statuses: a sign and a word, never colour alone.
    static func status(_ status: Verdict.Status) -> (sign: String, word: String) { sign(ofStatus: status.name) }

    static func status(named name: String) -> String { sign(ofStatus: name).word.lowercased() }

    private static func sign(ofStatus name: String) -> (sign: String, word: String) {
        switch name {
        case "met": ("✓", "Met")
        case "not-met": ("✗", "Not met")
        default: ("–", "Cannot be judged")
        }
    }

    static func state(_ state: DomainState) -> (sign: String, word: String) {
        switch state {
        case .met: ("✓", "Met")
        case .partial: ("✓✗", "Partly met")
        case .none: ("✗", "Not met")
        case .notEvaluable: ("–", "Cannot be judged")
        }
    }

    static func counting(_ domain: DomainResult) -> String {
        let counting = domain.rules.filter(\.isCounting)
        let met = counting.count { $0.verdict.status == .met }
        return "\(met) of \(counting.count) counting thresholds met"
    }

    // Other readings
    static let noReadingChanges = "No other permitted reading changes this."

    static func noReadingChangesDecision(_ count: Int) -> String {
        count == 0
            ? noReadingChanges : "None of the \(count) other permitted readings that were tried changes the decision."
    }

    static func otherReadings(_ count: Int) -> String {
        count == 0 ? "" : " The other \(count) readings that were tried leave it as it is."
    }

    static func readings(_ readings: [Reading], result: (Reading) -> String) -> String {
        let clauses = readings.map { "under “\($0.words)” (\($0.requirement)): \(result($0))" }
        let line = clauses.joined(separator: "; ")
        return line.prefix(1).uppercased() + line.dropFirst() + "."
    }

    static func decision(named name: String) -> String {
        switch name {
        case "no row": "no scenario would apply"
        case "stopped": "there would be no recommendation"
        case "not decided": "it would not be decided"
        default: "\(name) would lead"
        }
    }

    // Thresholds
    static let thresholdsHeading = "Thresholds"
    static let thresholdsIntro =
        "Each threshold is compared with the exact figure, before any rounding. The interval shows how uncertain so small a number is; it does not enter the decision."
    static let columns = ["Status", "Threshold", "Observed", "Needed", "Missing", "95% interval"]
    static let aspirational = "Aspirational target: reported, not counted."
    static let aspirationalTag = "aspirational"
    static let notesWithheld = "Further notes are withheld, because a measure behind them has too few answers."

    static func answered(_ count: String) -> String { "\(count) answered" }

    static func judged(by role: String) -> String {
        "Judged by the \(role), who has a stake in the programme: such a judgement carries a risk of optimism bias."
    }

    static func fewerThan(_ minimum: Int) -> String { "Withheld: fewer than \(minimum) answers" }

    static func withheld(_ result: MeasureResult, under profile: DisclosureProfile) -> String {
        if result.n == 0 { return result.isPaired ? "No paired answers yet" : "No answers yet" }
        return fewerThan(result.measure.isSensitive ? profile.minimumForSensitive : profile.minimumForMeans)
    }

    // Measures
    static let pairedHeading = "From application to the end"
    static let pairedIntro =
        "Doctors rated themselves from 1 to 10 when they applied and again at the end. Only those who answered both times are counted."
    static let baselineKey = "Mean at application"
    static let endKey = "Mean at the end"
    static let axis = "Rating, 1 to 10"
    static let chartTitle = "Mean ratings at application and at the end"
    static let pairedTable = "The same figures as a table"
    static let pairedColumns = ["Measure", "Answers", "Missing", "Application", "End", "Change", "95% interval"]
    static let noPairedShown = "There are no paired ratings yet that may be shown."
    static let noComparison =
        "There is no comparison group, so a change is not evidence that the programme caused it."
    static let source = "Source: application and end-of-programme forms of those enrolled."
    static let withheldHeading = "Not shown"
    static let singleHeading = "Ratings at the end"
    static let singleColumns = ["Measure", "Group", "Answers", "Missing", "Mean or count", "95% interval"]

    static func changes(higher: Int, lower: Int, same: Int, withheld: Int) -> String {
        let all = higher + lower + same
        var sentence =
            "The mean at the end is higher than at application in \(higher) of the \(all) measures shown, lower in \(lower) and the same in \(same)."
        if withheld > 0 { sentence += " \(withheld) \(withheld == 1 ? "measure is" : "measures are") not shown." }
        return sentence
    }

    static func saidYes(_ count: Int, of all: Int) -> String { "\(count) of \(all) said yes" }

    // Flow
    static let flowHeading = "Who took part"
    static let flowIntro = "From application to the forms at the end. A bar shows a count as a share of its base."

    static func missing(_ count: Int) -> String { "\(count) missing" }

    // Frameworks
    static let frameworksHeading = "Evaluation frameworks"
    static let frameworksIntro =
        "Where each measure stands. The sources give no mapping; this one is the programme’s own and can be changed in its definition."
    static let frameworkColumns = ["Level", "Evidence", "Measures"]
    static let reAimColumns = ["Dimension", "Read from", "In this cohort"]
    static let selfReport =
        "No measure of behaviour comes from records or from other people (level 3b), so level 3 rests on self-report."

    // Plan, lock and the rest
    static let planHeading = "The evaluation plan"
    static let planIntro =
        "The sources leave some points open. Each was settled as follows; the letter and number name the point in Dyad’s list of requirements."
    static let planColumns = ["Point", "What is open", "How it is read", "Choice"]
    static let isDefault = "default"
    static let isChanged = "changed"
    static let minimumPairsQuestion = "From how many paired answers is a mean change judged?"
    static let monitoringQuestion = "When does the monitoring period end?"
    static let deviationsHeading = "Departures from the plan"
    static let noDeviations = "None is recorded."
    static let limitationsHeading = "Limits of this evaluation"
    static let noGeneralisation =
        "The figures describe this cohort at this site. They are not designed to say what would happen elsewhere."
    static let recordHeading = "Record"
    static let readingHeading = "How to read this report"
    static let reading =
        "“8 of 10” means eight out of the ten who could be counted. A 95% interval is the range of values that fit the answers about as well as the figure itself: with ten people it is wide, and a figure just above its threshold might as well lie below it. “Cannot be judged” is neither met nor not met: something that the plan asks for is missing. Figures are rounded one by one, so a change can differ by 0.1 from the two means beside it."

    static func month(_ number: Int) -> String { "with month \(number)" }

    static func disclosure(_ profile: DisclosureProfile) -> String {
        "Means need at least \(profile.minimumForMeans) answers, and figures on wellbeing or safety at least \(profile.minimumForSensitive). Smaller groups are withheld, and no lowest or highest rating of a person is given."
    }

    static let site = "Site"
    static let cohort = "Cohort"
    static let asAt = "As at"
    static let planned = "Planned pairs"
    static let classification = "Classification"
    static let evidence = "Evidence for it"
    static let digest = "Digest of the definition"
    static let locked = "Thresholds"
    static let signatures = "Signatures"
    static let journalHead = "Journal head"
    static let journalLength = "Journal entries"
    static let notRecorded = "not recorded"
}
