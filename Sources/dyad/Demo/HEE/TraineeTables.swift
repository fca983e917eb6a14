import DyadCore

/// The files that say something of single trainees: their record, exams, and what they and their educators wrote.
struct TraineeTables {
    let histories: [ExamHistory]

    private static let help = [
        "Consultation skills", "Language and communication", "Exams", "e-Portfolio and ARCP", "Life in the UK",
        "The NHS and primary care", "Learning differences", "Family and housing",
    ]

    /// All of them.
    var all: [InventedTable] { [trainees, attempts, offers, readiness] + beginnings }

    private var trainees: InventedTable {
        var table = InventedTable(
            "trainees.csv",
            columns: [
                "E-mail", "GMC number", "Region", "Group", "Stage", "Setting", "Scheme", "Would like help with",
                "Start of training", "Start of the present post", "MSRA score", "Asks for support", "Next exam",
                "Next sitting",
            ])
        for history in histories {
            let trainee = history.trainee
            var dice = SplitMix64(seed: 2_000_000 + trainee.number)
            let passed = Set(history.attempts.filter(\.isPassed).map(\.exam))
            let next =
                trainee.intake == 2 && !passed.contains("SCA")
                ? ("SCA", "2025-02-17")
                : trainee.intake == 3 && !passed.contains("AKT") ? ("AKT", "2025-01-29") : ("", "")
            // The two oldest intakes began before the programme, which never asked them.
            let began = trainee.intake > 1 ? trainee.began.description : ""
            table.add([
                trainee.email, trainee.registration, trainee.region.label,
                trainee.hasGroupRecorded ? trainee.group.rawValue : "", trainee.stage,
                trainee.intake > 3 || dice.happens(25) ? "Hospital" : "General practice",
                "\(trainee.region.label) \(1 + dice.below(max(1, trainee.region.trainees / 40)))",
                topics(&dice), began, trainee.intake > 2 ? began : "", "\(430 + dice.below(170))",
                dice.happens(18) ? "Yes" : "No", next.0, next.1,
            ])
        }
        return table
    }

    private var attempts: InventedTable {
        var table = InventedTable(
            "exam-attempts.csv",
            columns: ["E-mail", "Exam", "Attempt", "Date", "Outcome", "Months of extension"])
        for history in histories {
            for attempt in history.attempts {
                table.add([
                    history.trainee.email, attempt.exam, "\(attempt.number)", attempt.day.description,
                    attempt.isPassed ? "Passed" : "Not passed yet",
                    attempt.extensionMonths > 0 ? "\(attempt.extensionMonths)" : "",
                ])
            }
        }
        return table
    }

    private var offers: InventedTable {
        var table = InventedTable(
            "support-offers.csv", columns: ["E-mail", "Offer", "Offered on", "Exam", "Taken up"])
        for history in histories {
            for offer in history.offers {
                table.add([
                    history.trainee.email, offer.words, offer.day.description, offer.exam,
                    offer.isTakenUp.map { $0 ? "Yes" : "No" } ?? "",
                ])
            }
        }
        return table
    }

    /// A talk two to three months before the first attempt at the SCA; earlier exams had none.
    private var readiness: InventedTable {
        var table = InventedTable(
            "readiness-to-sit.csv",
            columns: ["E-mail", "Exam", "Date", "Trainee agrees", "Supervisor agrees", "Next steps"])
        for history in histories {
            var dice = SplitMix64(seed: 3_000_000 + history.trainee.number)
            guard let first = history.attempts.first(where: { $0.exam == "SCA" }), dice.happens(80) else { continue }
            // The SCA can be named from the first day of its first quarter.
            let day = max(first.day.adding(days: -60 - dice.below(35)), Stage.day("2023-10-02"))
            table.add([
                history.trainee.email, "SCA", day.description, dice.happens(95) ? "Yes" : "No",
                dice.happens(93) ? "Yes" : "No",
                dice.happens(30) ? "Two more practice consultations with feedback" : "",
            ])
        }
        return table
    }

    /// Hello forms, the plans made from them and the educators' check-ins of those who began in the programme's time.
    private var beginnings: [InventedTable] {
        var hello = InventedTable(
            "hello-forms.csv",
            columns: ["E-mail", "Date", "Experience", "Years as a doctor", "What would help", "Hopes"])
        var plans = InventedTable(
            "learning-plans.csv", columns: ["E-mail", "Date", "From the Hello form", "Covers", "The plan"])
        var checks = InventedTable("check-ins.csv", columns: ["E-mail", "Date", "Going well", "More support"])
        for trainee in histories.map(\.trainee) where trainee.intake > 1 {
            var dice = SplitMix64(seed: 4_000_000 + trainee.number)
            let said = trainee.began.adding(days: dice.below(21))
            let help = topics(&dice)
            let years = trainee.group == .abroad ? 3 + dice.below(12) : 2 + dice.below(4)
            guard dice.happens(74) else { continue }
            hello.add([
                trainee.email, said.description,
                trainee.group == .abroad ? "Worked abroad, then in UK hospitals" : "Foundation training in the UK",
                "\(years)", help, dice.happens(40) ? "To know whom I can ask" : "",
            ])
            if dice.happens(76) {
                plans.add([
                    trainee.email, said.adding(days: 12 + dice.below(30)).description, "Yes", help,
                    "Meet every month and look at what has changed",
                ])
            }
            if dice.happens(62) {
                checks.add([
                    trainee.email, trainee.began.adding(days: 50 + dice.below(21)).description,
                    "Works well with the team", dice.happens(15) ? "Yes" : "No",
                ])
            }
        }
        return [hello, plans, checks]
    }

    private func topics(_ dice: inout SplitMix64) -> String {
        let first = dice.below(TraineeTables.help.count)
        let second = (first + 1 + dice.below(TraineeTables.help.count - 1)) % TraineeTables.help.count
        return [first, second].sorted().map { TraineeTables.help[$0] }.joined(separator: ";")
    }
}
