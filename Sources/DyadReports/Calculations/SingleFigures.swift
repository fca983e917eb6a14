import DyadCore

/// One measure that is asked only at the end, as the committee may read it.
struct SingleFigures {
    let label: String
    let role: String
    /// The mean, or the count of those who said yes; the words for a withheld figure otherwise.
    let figure: String
    let interval: String
    let n: String
    let missing: String

    init(_ result: MeasureResult, of definition: ProgrammeDefinition) {
        label = result.measure.numberedLabel
        role = definition.role(result.role)?.title ?? result.role.description
        missing = "\(result.missing)"
        guard result.mayBeShown(under: definition.disclosure), let mean = result.meanEnd else {
            figure = ReportWords.withheld(result, under: definition.disclosure)
            interval = ReportWords.none
            n = ReportWords.none
            return
        }
        n = "\(result.n)"
        if result.measure.isYesOrNo {
            let yes = mean.whole(scaledBy: result.n)
            figure = yes.map { ReportWords.saidYes($0, of: result.n) } ?? Figures.text(Quantity(mean, .share))
        } else {
            figure = Figures.mean(mean)
        }
        let unit = result.measure.isYesOrNo ? Quantity.Unit.share : .points
        interval = Figures.interval(result.interval, as: unit) ?? ReportWords.none
    }
}
