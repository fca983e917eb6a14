/// A programme in which every sensitive field of one pair holds a word that stands nowhere else.
struct CanaryProgramme: Sendable {
    static let mentee = "wrenna.finchmoor@example.org"
    static let mentor = "ostin.larkhall@example.org"
    /// Names, e-mails and GMC numbers, in lower case.
    static let identities = [
        "wrenna", "finchmoor", "ostin", "larkhall", "kestrelby", "9377701", "9377702", "asha", "verma", "9100001",
        "kirov", "holm", "9200002", "linnea", "tomas.reyes",
    ]
    static let pulse = ["pulsecanary", "with difficulty", "seldom"]
    static let safety = "Safety in the relationship"
    static let concerns = ["concerncanary", "escalationcanary", "closingcanary"]
    static let freeText = [
        "goalcanary", "stepcanary", "helpcanary", "changecanary", "burdencanary", "leavecanary", "rationalecanary",
        "conflictcanary",
    ]

    let programme: TestProgramme

    static func played() throws -> CanaryProgramme { try kept.get() }

    /// The canaries are only read, so all tests share one folder.
    private static let kept = Result { try CanaryProgramme() }

    private init() throws {
        programme = try TestProgramme.begun()
        try apply()
        try programme.done("match")
        for role in ["programme-lead", "img-tutor"] {
            try programme.done(
                "confirm", CanaryProgramme.mentee, "boris.kirov@example.org", "--as", role, "--because",
                "rationalecanary", "--conflict", "conflictcanary")
        }
        var running = programme
        running.today = "2026-07-20"
        try live(running)
    }

    /// The programme on the day of the evaluation.
    func dyad(_ arguments: [String]) throws -> CommandRun {
        var running = programme
        running.today = "2026-07-20"
        return try running.dyad(arguments)
    }

    private func apply() throws {
        let mentees = InventedSheets.mentees
            .setting("email", of: 0, to: CanaryProgramme.mentee).setting("name", of: 0, to: "Wrenna Finchmoor")
            .setting("gmc-number", of: 0, to: "9377701").setting("not-with", of: 0, to: "kestrelby@example.org")
            .setting("goals", of: 0, to: "goalcanary")
        let mentors = InventedSheets.mentors
            .setting("email", of: 0, to: CanaryProgramme.mentor).setting("name", of: 0, to: "Dr Ostin Larkhall")
            .setting("gmc-number", of: 0, to: "9377702")
        try programme.write(mentees, to: "mentees.xlsx")
        try programme.write(mentors, to: "mentors.csv")
        try programme.done("import", "mentees.xlsx", "mentors.csv")
    }

    private func live(_ running: TestProgramme) throws {
        let checkIns = InventedSheets.checkIns
            .setting("email", of: 0, to: CanaryProgramme.mentee).setting("email", of: 2, to: CanaryProgramme.mentee)
            .setting("goal-words", of: 2, to: "stepcanary").setting("concern-words", of: 2, to: "concerncanary")
            .setting("pulse-words", of: 2, to: "pulsecanary")
        try running.write(checkIns, to: "check-ins.xlsx")
        try running.write(
            DrawnSheet(
                """
                | email                        | usefulness | safe-to-ask | what-helped | what-to-change |
                | wrenna.finchmoor@example.org | 9          | 7           | helpcanary  | changecanary   |
                """), to: "mentee-feedback.csv")
        try running.write(
            DrawnSheet(
                """
                | email                      | administrative-ease | match-satisfaction | willing-to-continue | what-to-change |
                | ostin.larkhall@example.org | 8                   | 9                  | Yes                 | burdencanary   |
                """), to: "mentor-feedback.csv")
        try running.done("import", "check-ins.xlsx", "mentee-feedback.csv", "mentor-feedback.csv")
        try running.done(
            "record", "escalation", "--about", CanaryProgramme.mentee, "--because", "escalationcanary", "--channel",
            "Datix")
        try running.done(
            "record", "escalation", "escalation-02", "--state", "closed", "--because", "closingcanary")
        try running.done(
            "record", "withdrawal", "boris.kirov@example.org", "--class", "beyond-the-programme", "--on", "2026-03-01",
            "--as", "img-tutor", "--because", "leavecanary")
    }
}
