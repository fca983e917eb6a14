import DyadCore

/// The HUTH pilot: ten pairs, three meetings, and an end at which the thresholds are reached or missed.
struct HUTHStory: Story {
    /// How it ends.
    enum Variant: String, CaseIterable {
        case reached
        case missed
    }

    let variant: Variant

    var folderName: String { variant == .reached ? "huth-pilot" : "huth-pilot-\(variant)" }
    var programme: [UInt8] { PackageResources.programme_yaml }

    func play(on stage: inout Stage) throws {
        for file in files { try stage.write(file) }
        stage.turn(to: "2025-06-30")
        try LockStep(names: ["priya.lindqvist@example.org", "samuel.oduya@example.org"]).run(in: &stage.workspace)
        try recruitAndMatch(&stage)
        try meet(&stage)
        stage.turn(to: "2026-03-20")
        try stage.take(["mentee-feedback.csv"])
        try stage.take(["mentor-feedback.xlsx"])
    }

    private var files: [ResponseFile] {
        let isMissed = variant == .missed
        return [
            ResponseFile(
                "mentee-application", PackageResources.mentee_application_csv, as: "mentee-applications.xlsx"),
            ResponseFile(
                "mentor-application", PackageResources.mentor_application_csv, as: "mentor-applications.xlsx"),
            ResponseFile(
                "check-in", isMissed ? PackageResources.check_in_missed_csv : PackageResources.check_in_csv,
                as: "check-ins.xlsx"),
            ResponseFile(
                "mentee-feedback",
                isMissed ? PackageResources.mentee_feedback_missed_csv : PackageResources.mentee_feedback_csv,
                as: "mentee-feedback.csv"),
            ResponseFile(
                "mentor-feedback",
                isMissed ? PackageResources.mentor_feedback_missed_csv : PackageResources.mentor_feedback_csv,
                as: "mentor-feedback.xlsx"),
        ]
    }

    private func recruitAndMatch(_ stage: inout Stage) throws {
        stage.turn(to: "2025-07-25")
        try stage.take(["mentee-applications.xlsx"])
        try stage.take(["mentor-applications.xlsx"])
        stage.turn(to: "2025-08-04")
        let outcome = try MatchStep().run(in: &stage.workspace)
        stage.turn(to: "2025-08-11")
        for pair in outcome.pairs {
            let name = [pair.id.description]
            let because = Stage.reason(for: pair)
            try ConfirmStep(role: "programme-lead", because: because).run(name, in: &stage.workspace)
            try ConfirmStep(role: "img-tutor", because: "I know no reason against it. \(because)").run(
                name, in: &stage.workspace)
        }
    }

    private func meet(_ stage: inout Stage) throws {
        stage.turn(to: "2026-03-06")
        try stage.take(["check-ins.xlsx"])
        let leave = try stage.workspace.pair("farah.haddad@example.org")
        let lead = try stage.workspace.role("programme-lead")
        let tutor = try stage.workspace.role("img-tutor")
        let left = Stage.day("2025-11-10")
        try WithdrawalStep(
            classed: .beyondTheProgramme, date: left, role: lead, because: "Maternity leave from mid-November"
        ).run(leave, in: &stage.workspace)
        try WithdrawalStep(classed: .beyondTheProgramme, date: left, role: tutor).run(leave, in: &stage.workspace)
        for escalation in stage.workspace.cohort.escalations {
            try EscalationStep(channel: "Clinical director", date: escalation.raisedOn.adding(days: 1))
                .move(escalation.id.description, to: .inHand, in: &stage.workspace)
            if variant == .missed { continue }
            try EscalationStep(
                because: "The rota was changed and the doctor has confirmed that it works.",
                date: escalation.raisedOn.adding(days: 16)
            ).move(escalation.id.description, to: .closed, in: &stage.workspace)
        }
        let burden =
            variant == .reached
            ? "Two hours a week in the lead's own time; nothing was passed to the senior team."
            : "Rota requests were passed to the senior team twice, in October and November."
        for role in [lead, tutor] {
            try JudgementStep(
                subject: "T1-F3", role: role, isMet: variant == .reached, evidence: burden,
                date: Stage.day("2025-12-12")
            ).run(in: &stage.workspace)
        }
    }
}
