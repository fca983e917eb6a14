import DyadCore

/// Eleven regions over eight quarters: a thousand trainees, their exams and support, the quarterly returns, interviews, and
/// the audit of 2023 as it was published.
struct HEEStory: Story {
    var folderName: String { "hee-regions" }
    var programme: [UInt8] { PackageResources.hee_programme_yaml }

    func play(on stage: inout Stage) throws {
        stage.turn(to: "2022-09-20")
        try LockStep(names: ["meera.holt@example.org", "oluwaseun.pratt@example.org"]).run(in: &stage.workspace)
        try stage.write(PackageResources.activities_csv, as: "activities.csv")
        try stage.write(PackageResources.evaluations_csv, as: "evaluations.csv")
        stage.turn(to: "2023-04-12")
        try stage.take(["activities.csv", "evaluations.csv"])
        let histories = HEEStory.histories
        let tables = TraineeTables(histories: histories).all + ReturnTables(histories: histories).all
        for table in tables { try stage.write(table.bytes, as: table.name) }
        try stage.write(PackageResources.hee_interviews_csv, as: "interviews.csv")
        try stage.write(PackageResources.hee_quotations_csv, as: "quotations.csv")
        stage.turn(to: "2024-10-31")
        try stage.take(tables.map(\.name) + ["interviews.csv", "quotations.csv"])
    }

    /// Every trainee's exams. Each has dice of their own, so that one more trainee changes nobody else.
    private static var histories: [ExamHistory] {
        var histories: [ExamHistory] = []
        for region in InventedRegion.all {
            for _ in 0..<region.trainees {
                let number = histories.count + 1
                var dice = SplitMix64(seed: 1_000_000 + number)
                let trainee = InventedTrainee(number, in: region, dice: &dice)
                histories.append(ExamHistory(of: trainee, dice: &dice))
            }
        }
        return histories
    }
}
