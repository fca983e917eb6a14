import DyadCore

/// Mentoring of GP trainees: 19 mentees with 12 mentors who do not supervise them, four video sessions, and what is left of
/// it a year later.
struct NESStory: Story {
    var folderName: String { "nes-gp" }
    var programme: [UInt8] { PackageResources.nes_programme_yaml }

    func play(on stage: inout Stage) throws {
        for file in files { try stage.write(file) }
        stage.turn(to: "2024-08-19")
        try LockStep(names: ["ailsa.buchanan@example.org", "euan.strachan@example.org"]).run(in: &stage.workspace)
        try recruitAndMatch(&stage)
        stage.turn(to: "2024-12-06")
        try stage.take(["mentor-preparation.csv"])
        stage.turn(to: "2025-04-25")
        try stage.take(["session-records.xlsx"])
        stage.turn(to: "2025-05-09")
        try stage.take(["mentee-feedback.xlsx", "mentor-feedback.xlsx"])
        stage.turn(to: "2026-05-01")
        try stage.take(["follow-up.xlsx"])
    }

    private var files: [ResponseFile] {
        [
            ResponseFile(
                "mentee-application", PackageResources.nes_mentee_application_csv, as: "mentee-applications.xlsx"),
            ResponseFile(
                "mentor-application", PackageResources.nes_mentor_application_csv, as: "mentor-applications.xlsx"),
            ResponseFile(
                "mentor-preparation", PackageResources.nes_mentor_preparation_csv, as: "mentor-preparation.csv"),
            ResponseFile("session-record", PackageResources.nes_session_record_csv, as: "session-records.xlsx"),
            ResponseFile("mentee-feedback", PackageResources.nes_mentee_feedback_csv, as: "mentee-feedback.xlsx"),
            ResponseFile("mentor-feedback", PackageResources.nes_mentor_feedback_csv, as: "mentor-feedback.xlsx"),
            ResponseFile("follow-up", PackageResources.nes_follow_up_csv, as: "follow-up.xlsx"),
        ]
    }

    /// Mentors apply first, so that a supervisor who is one of them is known when a mentee names them.
    private func recruitAndMatch(_ stage: inout Stage) throws {
        stage.turn(to: "2024-09-13")
        try stage.take(["mentor-applications.xlsx"])
        try stage.take(["mentee-applications.xlsx"])
        stage.turn(to: "2024-09-16")
        let outcome = try MatchStep().run(in: &stage.workspace)
        stage.turn(to: "2024-09-20")
        for pair in outcome.pairs {
            try ConfirmStep(role: "programme-lead", because: Stage.reason(for: pair))
                .run([pair.id.description], in: &stage.workspace)
        }
    }
}
