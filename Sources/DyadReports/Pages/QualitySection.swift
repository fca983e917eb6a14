import DyadCore

/// The quality of the matches of one role: everybody, then each item's groups, as pictures and as tables of the same numbers.
struct QualitySection {
    let quality: MatchQuality

    var html: HTML {
        .joined(
            [figure("everybody", nil, [], beside: quality.everybody)]
                + quality.items.map { figure($0.item.description, $0.label, $0.groups, beside: quality.everybody) })
    }

    /// There is nothing to draw where every group of an item is withheld.
    private func figure(_ name: String, _ label: String?, _ own: [QualityGroup], beside everybody: QualityGroup) -> HTML
    {
        let title = ReportWords.qualityTitle(quality.role, label)
        let groups = own + [everybody]
        let isDrawn = (own.isEmpty ? groups : own).contains { $0.figures?.worst != nil }
        return HTML(.div, .class("part-figure")) {
            HTML(.h3) { title }
            if isDrawn {
                [PartLayout.wide, .narrow].map { layout in
                    HTML(.figure, .class("picture \(layout.name)")) {
                        QualityChart(
                            title: title, id: "quality-\(quality.role)-\(name)", groups: groups, layout: layout
                        ).svg
                    }
                }
            }
            DataTable(
                caption: title, columns: ReportWords.qualityColumns, rows: groups.map(row),
                numeric: [1, 2, 3, 4, 5, 6], isCaptionHidden: true, name: "part"
            ).html
        }
    }

    private func row(_ group: QualityGroup) -> DataTable.Row {
        let figures = group.figures
        func share(_ value: Fraction?) -> String { value.map { Rounding.percentage($0) } ?? ReportWords.none }
        return DataTable.Row(words: [
            group.label, figures.map { "\($0.people)" } ?? ReportWords.none,
            Figures.count(figures?.matched, of: figures?.people) ?? ReportWords.none, share(figures?.worst),
            share(figures?.quartile(1)), share(figures?.quartile(2)), share(figures?.quartile(3)),
            group.withheld?.reason ?? ReportWords.none,
        ])
    }
}
