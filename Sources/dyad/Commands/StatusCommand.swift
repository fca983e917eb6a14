import ArgumentParser
import DyadCore

struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Show how far the programme is, and what to do next.")

    @OptionGroup var options: FolderOptions

    mutating func run() throws {
        let workspace = try options.workspace()
        let definition = workspace.definition
        Output.data("\(definition.title), \(definition.cohort.title), \(definition.cohort.site)")
        if definition.cohort.isFictitious { Output.data("Fictitious: everybody in this cohort is invented.") }
        var table = TextTable("step", "begins", "state")
        for step in definition.steps {
            let date = definition.cohort.start.map { $0.adding(months: step.month).description } ?? "no first day yet"
            table.add(step.title, date, isDone(step, workspace) ? "done" : "not yet")
        }
        if !definition.steps.isEmpty { Output.data(table.text) }
        if !definition.makesPairs { describeForms(workspace) }
        if let plan = definition.families { Output.data(families(plan, workspace.cohort)) }
        if !definition.domains.isEmpty || !workspace.cohort.locks.isEmpty {
            Output.data(
                workspace.cohort.locks.isEmpty
                    ? "Thresholds: not locked."
                    : workspace.cohort.isAsLocked ? "Thresholds: locked." : "Thresholds: changed since the lock.")
        }
        for line in OpenWork(workspace.cohort, asAt: workspace.today).lines(workspace.directory) { Output.data(line) }
        Output.data("Next: \(next(workspace))")
    }

    private func families(_ plan: FamilyPlan, _ cohort: Cohort) -> String {
        guard let formed = cohort.families.first?.formedOn else {
            return "Families (\(plan.title.lowercased())): none yet."
        }
        let placed = Set(cohort.families.flatMap(\.members))
        let left = cohort.eligible(plan.role).count { !placed.contains($0.person) }
        return
            "Families (\(plan.title.lowercased())): \(cohort.families.count), with \(placed.count) people, formed on \(formed.inWords)\(left == 0 ? "" : "; \(left) eligible in none")."
    }

    private func describeForms(_ workspace: Workspace) {
        let evidence = Evidence(workspace.cohort, for: "", under: workspace.definition.plan)
        var table = TextTable("form", "received")
        for form in workspace.definition.forms { table.add(form.title, "\(evidence.received(form.id))") }
        Output.data(table.text)
    }

    private func isDone(_ step: WorkflowStep, _ workspace: Workspace) -> Bool {
        let cohort = workspace.cohort
        let pairs = cohort.enrolledPairs.filter { !$0.hasWithdrawn }
        let required = cohort.definition.matching.confirmedBy
        switch step.doneWhen {
        case .applications: return !cohort.definition.participants.contains { cohort.eligible($0.role).isEmpty }
        case .pairsConfirmed: return !cohort.pairs.isEmpty && cohort.pairs.allSatisfy { $0.isConfirmed(by: required) }
        case .firstSessions: return !pairs.isEmpty && pairs.allSatisfy { $0.sessions[1] != nil }
        case .allSessions:
            let states = cohort.sessionStates(asAt: workspace.today)
            return !states.isEmpty && states.allSatisfy { $0.state == .held }
        case .feedback:
            let missing = cohort.formsDue(asAt: workspace.today).contains { $0.occasion == .end }
            return !cohort.locks.isEmpty && cohort.firstEndForm != nil && !missing
        }
    }

    private func next(_ workspace: Workspace) -> String {
        let cohort = workspace.cohort
        if !cohort.definition.makesPairs { return nextWithoutPairs(workspace) }
        if cohort.definition.cohort.start == nil { return "write “start:” under “cohort:” in programme.yaml" }
        if cohort.locks.isEmpty { return "fix the thresholds: dyad lock --by NAME --by NAME" }
        if [RoleID.mentee, .mentor].contains(where: { cohort.eligible($0).isEmpty }) {
            return "import the applications: dyad import FILE"
        }
        if cohort.pairs.isEmpty, !cohort.definition.matching.strategy.scoresPairs, cohort.referrals.isEmpty {
            return
                "record who was referred to whom: dyad record referral MENTEE MENTOR --route TEXT --because TEXT --by NAME"
        }
        if cohort.pairs.isEmpty { return "propose the pairs: dyad match" }
        if let pair = cohort.pairs.first(where: { !$0.isConfirmed(by: cohort.definition.matching.confirmedBy) }) {
            let roles = cohort.definition.matching.confirmedBy.count
            return
                "confirm the pairs\(roles == 2 ? " in both roles" : roles > 2 ? " in every role" : ""): dyad confirm \(pair.id) --as ROLE --because TEXT"
        }
        let states = cohort.sessionStates(asAt: workspace.today)
        if cohort.firstEndForm == nil, states.contains(where: { $0.state == .due || $0.state == .upcoming }) {
            return "import check-ins as they come, or record meetings; dyad sessions shows what is due"
        }
        if let rule = unjudged(cohort) {
            return "judge “\(rule.title)”, and have it countersigned: "
                + "dyad record judgement \(rule.id) --as ROLE --verdict met|not-met --evidence TEXT"
        }
        return cohort.firstEndForm == nil ? "import the feedback forms" : "write the report: dyad report"
    }

    /// What comes next where nobody is paired: forms, groups, offers, the report.
    private func nextWithoutPairs(_ workspace: Workspace) -> String {
        let cohort = workspace.cohort
        if !cohort.hasSubmissions { return "import the forms as they come: dyad import FILE; dyad forms lists them" }
        if let plan = cohort.definition.families, cohort.families.isEmpty, !cohort.eligible(plan.role).isEmpty {
            return "form the groups: dyad match"
        }
        if !cohort.definition.support.isEmpty {
            return "see who is owed which offer: dyad support due; then dyad report"
        }
        return "write the report: dyad report"
    }

    /// A rule that waits for a judgement or its countersignature.
    private func unjudged(_ cohort: Cohort) -> OutcomeDomain.Rule? {
        cohort.definition.domains.flatMap(\.rules).filter { $0.judgedBy != nil }.first { rule in
            let verdict = rule.rule.verdict(on: Evidence(cohort, for: rule.id, under: cohort.definition.plan))
            if case .notDecided = verdict.status { return true }
            return false
        }
    }
}
