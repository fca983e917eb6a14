/// A figure of a section.
public enum ReportFigure: Sendable {
    /// Rows of words and numbers.
    case table(ReportTable)
    /// A picture of rows and columns whose cells have a level; its table follows it.
    case matrix(ReportMatrix)
    /// Values with their intervals, one row each; its table follows it.
    case intervals(ReportIntervals)
    /// Values over time; its table follows it.
    case series(ReportSeries)
}
