import DyadCore

/// The eight quarters of the demonstration and the days of its exams. The RCA ends and the SCA begins between them (X2).
enum ExamCalendar {
    /// The quarters as returns name them.
    static let quarters = [
        "2022-Q4", "2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2", "2024-Q3",
    ]
    /// The exams in the order of the forms.
    static let exams = ["AKT", "RCA", "SCA", "ARCP"]
    private static let knowledge = [
        "2022-10-26", "2023-01-25", "2023-04-26", "2023-07-12", "2023-10-25", "2024-01-24", "2024-04-24", "2024-07-10",
    ]
    private static let consultation = [
        "2022-11-14", "2023-02-13", "2023-05-15", "2023-07-17", "2023-11-20", "2024-02-19", "2024-05-13", "2024-07-15",
    ]
    private static let review = [
        "2022-12-07", "2023-02-01", "2023-06-07", "2023-07-05", "2023-12-06", "2024-01-17", "2024-06-05", "2024-07-03",
    ]

    /// The consultation exam of a quarter.
    static func consultationExam(in quarter: Int) -> String { quarter < 4 ? "RCA" : "SCA" }

    /// The day of an exam in a quarter, from 0 to 7.
    static func day(of exam: String, in quarter: Int) -> CalendarDate {
        let days = exam == "AKT" ? knowledge : exam == "ARCP" ? review : consultation
        return Stage.day(days[min(max(quarter, 0), days.count - 1)])
    }
}
