extension DumbbellChart {
    /// Where things stand in a drawing, in its own units.
    struct Layout {
        let name: String
        let width: Int
        let plotStart: Int
        let plotEnd: Int
        let top: Int
        let font: Int
        let labelLimit: Int
        /// Whether labels stand above their marks instead of beside them.
        let isStacked: Bool

        var lineHeight: Int { font + 4 }

        /// For pages from 769 px and for paper.
        static let wide = Layout(
            name: "wide", width: 928, plotStart: 400, plotEnd: 850, top: 30, font: 16, labelLimit: 46, isStacked: false)
        /// For phones: one unit is one pixel at 320 px.
        static let narrow = Layout(
            name: "narrow", width: 288, plotStart: 10, plotEnd: 236, top: 48, font: 14, labelLimit: 38, isStacked: true)
    }
}
