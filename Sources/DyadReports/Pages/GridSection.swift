import DyadCore

/// The heatmap with its sentence, its key and the same numbers as a table.
struct GridSection {
    let grid: ScoreGrid
    let directory: Directory

    var html: HTML {
        .joined([
            HTML(.p, .class("finding")) { ReportWords.gridSentence(grid) },
            HTML(.p) { ReportWords.gridKey },
            HTML(.p, .class("narrow-only")) { ReportWords.gridNarrow },
            HTML(.figure, .class("picture wide")) {
                ScoreHeatmap(grid: grid, mentees: grid.mentees.map(directory.name)).svg
                HTML(.figcaption) { key }
            },
            HTML(.details) {
                HTML(.summary) { ReportWords.gridAsTable }
                table.html
            },
        ])
    }

    private var mentors: [String] { grid.mentors.map(directory.name) }

    private var key: String { mentors.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: ", ") }

    private var table: DataTable {
        DataTable(
            caption: ReportWords.gridTitle, columns: ReportWords.gridColumns,
            rows: grid.mentees.indices.map { mentee in
                let row = grid.shares[mentee]
                let allowed = row.indices.filter { row[$0] != nil && $0 != grid.chosen[mentee] }
                    .sorted { (row[$1] ?? 0, $0) < (row[$0] ?? 0, $1) }
                return DataTable.Row(words: [
                    directory.name(of: grid.mentees[mentee]),
                    grid.chosen[mentee].map { words($0, row) } ?? ReportWords.none,
                    list(allowed.map { words($0, row) }),
                    list(row.indices.filter { row[$0] == nil }.map { mentors[$0] }),
                ])
            }, isCaptionHidden: true, name: "part grid")
    }

    private func words(_ mentor: Int, _ row: [Fraction?]) -> String {
        row[mentor].map { "\(mentors[mentor]) \(Rounding.percentage($0))" } ?? mentors[mentor]
    }

    private func list(_ words: [String]) -> String {
        words.isEmpty ? ReportWords.none : words.joined(separator: ", ")
    }
}
