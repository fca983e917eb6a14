/// A table that becomes a list of cards on phones. Roles are written out, since `display: block` would lose them.
struct DataTable {
    /// One row: its header cell and the others, with anything that stands below the whole row.
    struct Row {
        let cells: [HTML]
        var below: HTML?

        init(_ cells: [HTML], below: HTML? = nil) {
            self.cells = cells
            self.below = below
        }

        init(words: [String]) { self.init(words.map { .text($0) }) }
    }

    let caption: String
    let columns: [String]
    let rows: [Row]
    /// The column that names the row.
    var header = 0
    /// The columns of figures, aligned to the right.
    var numeric: Set<Int> = []
    var isCaptionHidden = false
    var name = "plain"

    /// The table.
    var html: HTML {
        HTML(.table, .class("data \(name)"), .role("table")) {
            HTML(.caption, .class(isCaptionHidden ? "hidden" : "shown")) { caption }
            HTML(.thead, .role("rowgroup")) {
                HTML(.tr, .role("row")) {
                    columns.enumerated().map { index, title in
                        HTML(.th, .init("scope", "col"), .role("columnheader"), .class(alignment(index))) { title }
                    }
                }
            }
            rows.map(body)
        }
    }

    private func body(_ row: Row) -> HTML {
        HTML(.tbody, .role("rowgroup")) {
            HTML(.tr, .role("row"), .class(row.below == nil ? "only" : "first")) {
                row.cells.enumerated().map(cell)
            }
            if let below = row.below {
                HTML(.tr, .role("row"), .class("below")) {
                    HTML(.td, .init("colspan", columns.count), .role("cell")) { below }
                }
            }
        }
    }

    private func cell(_ index: Int, _ content: HTML) -> HTML {
        let label = HTML(.span, .class("label"), .init("aria-hidden", "true")) { columns[index] }
        if index == header {
            return HTML(.th, .init("scope", "row"), .role("rowheader"), .class(alignment(index))) { content }
        }
        return HTML(.td, .role("cell"), .class(alignment(index))) {
            label
            HTML(.span, .class("value")) { content }
        }
    }

    private func alignment(_ index: Int) -> String { numeric.contains(index) ? "number" : "words" }
}
