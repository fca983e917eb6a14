import DyadCore

/// One invented trainee's exams from first attempts to re-sits, with the support that was offered in between.
struct ExamHistory {
    /// One sitting.
    struct Attempt {
        let exam: String
        let number: Int
        let quarter: Int
        let isPassed: Bool
        let extensionMonths: Int
        var day: CalendarDate { ExamCalendar.day(of: exam, in: quarter) }
    }

    /// Support that was offered.
    struct Offer {
        let words: String
        let exam: String
        let day: CalendarDate
        /// `nil` where nobody wrote it down.
        let isTakenUp: Bool?
    }

    let trainee: InventedTrainee
    private(set) var attempts: [Attempt] = []
    private(set) var offers: [Offer] = []

    init(of trainee: InventedTrainee, dice: inout SplitMix64) {
        self.trainee = trainee
        sitKnowledge(&dice)
        sitConsultation(&dice)
        review(&dice)
    }

    /// The AKT falls into the second and third year.
    private mutating func sitKnowledge(_ dice: inout SplitMix64) {
        let plans: [(percent: Int, first: Int, spread: Int)] = [
            (30, 0, 3), (100, 0, 5), (90, 3, 5), (50, 6, 2), (0, 0, 1),
        ]
        let plan = plans[trainee.intake]
        guard dice.happens(plan.percent) else { return }
        sit(from: plan.first + dice.below(plan.spread), &dice) { _ in "AKT" }
    }

    /// The consultation exam falls into the third year: the RCA for the oldest, then the SCA.
    private mutating func sitConsultation(_ dice: inout SplitMix64) {
        guard trainee.intake < 2, dice.happens(trainee.intake == 0 ? 96 : 85) else { return }
        sit(from: trainee.intake * 4 + dice.below(4), &dice, exam: ExamCalendar.consultationExam)
    }

    /// Sits until it is passed, four times at most; each quarter's exam is the one that is held then.
    private mutating func sit(from first: Int, _ dice: inout SplitMix64, exam: (Int) -> String) {
        var quarter = first
        var help = 0
        for number in 1...4 where quarter < ExamCalendar.quarters.count {
            let name = exam(quarter)
            let isPassed = dice.happens(trainee.chance(of: name) + help - (number > 1 ? 8 : 0))
            attempts.append(
                Attempt(
                    exam: name, number: number, quarter: quarter, isPassed: isPassed,
                    extensionMonths: !isPassed && number > 2 ? 6 : 0))
            if isPassed { return }
            help = offer(after: number, exam: name, quarter, &dice) ? 9 : 0
            quarter += dice.happens(65) ? 1 : 2
        }
    }

    /// Offers support after an attempt that was not passed; whether it was taken up.
    private mutating func offer(after number: Int, exam: String, _ quarter: Int, _ dice: inout SplitMix64) -> Bool {
        let kinds = ["Course", "Small group sessions", "One-to-one sessions"]
        let isTakenUp = dice.happens(trainee.group == .abroad ? 64 : 52)
        let isRecorded = dice.happens(94)
        let days = 12 + dice.below(16)
        guard dice.happens(82) else { return false }
        offers.append(
            Offer(
                words: kinds[min(number, kinds.count) - 1], exam: exam,
                day: ExamCalendar.day(of: exam, in: quarter).adding(days: days), isTakenUp: isRecorded ? isTakenUp : nil
            ))
        return isTakenUp
    }

    /// One annual review, and another half a year later where the first was not satisfactory.
    private mutating func review(_ dice: inout SplitMix64) {
        guard trainee.intake < 4, dice.happens(60) else { return }
        let quarter = trainee.intake == 3 ? 7 : 3
        let isPassed = dice.happens(trainee.chance(of: "ARCP"))
        let months = dice.one(of: [3, 6, 6, 12]) ?? 6
        attempts.append(
            Attempt(
                exam: "ARCP", number: 1, quarter: quarter, isPassed: isPassed, extensionMonths: isPassed ? 0 : months))
        guard !isPassed, quarter == 3 else { return }
        attempts.append(Attempt(exam: "ARCP", number: 2, quarter: 5, isPassed: dice.happens(85), extensionMonths: 0))
    }
}
