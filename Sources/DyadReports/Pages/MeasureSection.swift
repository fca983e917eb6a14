import DyadCore

/// The paired measures as a chart, a sentence and a table, then the ratings given only at the end.
struct MeasureSection {
    let evaluation: Evaluation
    let definition: ProgrammeDefinition

    private var paired: PairedFigures { PairedFigures(evaluation.measures, under: definition.disclosure) }

    var html: HTML {
        let content = PageContent(evaluation, of: definition)
        return .joined([
            content.hasPairedMeasures ? changes : .nothing,
            content.hasSingleMeasures
                ? PageParts.section("ratings", ReportWords.singleHeading) { singles } : .nothing,
        ])
    }

    private var changes: HTML {
        let paired = paired
        return PageParts.section("changes", ReportWords.pairedHeading) {
            HTML(.p) { ReportWords.pairedIntro }
            HTML(.p, .class("finding")) { paired.sentence }
            if !paired.shown.isEmpty {
                figure(paired)
                table(paired)
            }
            if !paired.withheld.isEmpty { withheld(paired) }
            HTML(.p) { ReportWords.noComparison }
        }
    }

    private func figure(_ paired: PairedFigures) -> HTML {
        HTML(.figure) {
            DumbbellChart(paired, .wide).svg
            DumbbellChart(paired, .narrow).svg
            HTML(.figcaption) { ReportWords.source }
        }
    }

    private func table(_ paired: PairedFigures) -> HTML {
        DataTable(
            caption: ReportWords.pairedTable, columns: ReportWords.pairedColumns,
            rows: paired.shown.map { row in
                DataTable.Row(words: [
                    row.label, "\(row.n)", "\(row.missing)", Figures.mean(row.baseline), Figures.mean(row.end),
                    Figures.change(row.change), row.interval,
                ])
            }, numeric: [1, 2, 3, 4, 5, 6]
        ).html
    }

    private func withheld(_ paired: PairedFigures) -> HTML {
        HTML(.div, .class("withheld")) {
            HTML(.h3) { ReportWords.withheldHeading }
            PageParts.list(paired.withheld.map { "\($0.label). \($0.why)." })
        }
    }

    private var singles: HTML {
        DataTable(
            caption: ReportWords.singleHeading, columns: ReportWords.singleColumns,
            rows: evaluation.measures.filter { !$0.isPaired }.map { result in
                let row = SingleFigures(result, of: definition)
                return DataTable.Row(words: [row.label, row.role, row.n, row.missing, row.figure, row.interval])
            }, numeric: [2, 3, 4, 5], isCaptionHidden: true
        ).html
    }
}
