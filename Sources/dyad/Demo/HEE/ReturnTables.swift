import DyadCore

/// What regions return each quarter: outcomes counted from the invented exams, words, finance and participation.
struct ReturnTables {
    let histories: [ExamHistory]

    private static let interventions = [
        "Enhanced induction", "Personalised learning plans", "Exam preparation and support", "Faculty development",
    ]
    /// Rates that a region published without the numbers behind them; invented.
    private static let published: [(region: String, quarter: Int, exam: String, rates: [(group: String, rate: Int)])] =
        [
            ("Thames Valley", 2, "AKT", [("IMG", 60), ("UK graduates", 79)]),
            ("West Midlands", 3, "RCA", [("IMG", 55), ("UK graduates", 83)]),
            ("London", 5, "SCA", [("UK minority ethnic", 84), ("UK white", 90)]),
        ]

    /// All of them.
    var all: [InventedTable] { [outcomes, narrative, finance, participation] }

    private var outcomes: InventedTable {
        var table = InventedTable(
            "quarterly-outcomes.csv",
            columns: [
                "Region", "Quarter", "Exam", "Group", "Candidates", "Passes", "Published pass rate", "Extensions",
            ])
        let byRegion = Dictionary(grouping: histories) { $0.trainee.region.label }
        for region in InventedRegion.all {
            let own = byRegion[region.label] ?? []
            for quarter in 0...region.lastReturn {
                for exam in ExamCalendar.exams {
                    for row in rows(own, region.label, quarter, exam) {
                        table.add([region.label, ExamCalendar.quarters[quarter], exam] + row)
                    }
                }
            }
        }
        return table
    }

    /// One row a group that sat the exam, or the published rates where there are no numbers.
    private func rows(_ histories: [ExamHistory], _ region: String, _ quarter: Int, _ exam: String) -> [[String]] {
        let known = ReturnTables.published.first { $0.region == region && $0.quarter == quarter && $0.exam == exam }
        if let known { return known.rates.map { [$0.group, "", "", "\($0.rate)", ""] } }
        return InventedTrainee.Group.allCases.compactMap { group in
            let sittings = histories.filter { $0.trainee.group == group && $0.trainee.hasGroupRecorded }
                .flatMap(\.attempts).filter { $0.quarter == quarter && $0.exam == exam }
            let first = sittings.filter { $0.number == 1 }
            guard !first.isEmpty else { return nil }
            return [
                group.rawValue, "\(first.count)", "\(first.count(where: \.isPassed))", "",
                "\(sittings.count { $0.extensionMonths > 0 })",
            ]
        }
    }

    /// One intervention a quarter, each in turn.
    private var narrative: InventedTable {
        var table = InventedTable(
            "quarterly-narrative.csv", columns: ["Region", "Quarter", "Intervention", "Progress", "What hindered"])
        for (index, region) in InventedRegion.all.enumerated() {
            for quarter in 0...region.lastNarrative {
                let turn = (quarter + index) % 4
                let words = NarrativeWords.progress[turn]
                let hindered = NarrativeWords.hindered
                table.add([
                    region.label, ExamCalendar.quarters[quarter], ReturnTables.interventions[turn],
                    words[(quarter / 4 + index) % words.count], hindered[(quarter * 3 + index) % hindered.count],
                ])
            }
        }
        return table
    }

    private var finance: InventedTable {
        var table = InventedTable(
            "quarterly-finance.csv", columns: ["Region", "Quarter", "Intervention", "Allocated", "Spent"])
        for (index, region) in InventedRegion.all.enumerated() {
            var dice = SplitMix64(seed: 5_000_000 + index)
            for quarter in 0...region.lastReturn {
                for intervention in ReturnTables.interventions {
                    let allocated = (4 + region.trainees / 5 + dice.below(6)) * 500
                    let spent = allocated * (72 + dice.below(30)) / 100
                    table.add([
                        region.label, ExamCalendar.quarters[quarter], intervention, "\(allocated)", "\(spent)",
                    ])
                }
            }
        }
        return table
    }

    /// Who could take part in a quarter is a share of the trainees; one region has returned nothing yet.
    private var participation: InventedTable {
        var table = InventedTable(
            "participation.csv", columns: ["Region", "Quarter", "Intervention", "Invited", "Took part"])
        for (index, region) in InventedRegion.all.enumerated() {
            var dice = SplitMix64(seed: 6_000_000 + index)
            for quarter in 0..<region.participation {
                for (intervention, share) in zip(ReturnTables.interventions, [20, 35, 50, 25]) {
                    let invited = max(2, region.trainees * share / 100 + dice.below(4))
                    let part = invited * (45 + dice.below(45)) / 100
                    table.add([
                        region.label, ExamCalendar.quarters[4 + quarter], intervention, "\(invited)", "\(part)",
                    ])
                }
            }
        }
        return table
    }
}
