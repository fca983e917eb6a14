internal import DyadCore

/// What is wrong, and where.
extension ScoreMatrixReader {
    /// The scores in units of the most exact one, which are then no longer here. What is too large for that is a mistake.
    mutating func scaled() -> [[Int?]] {
        var read = ScoreCells()
        swap(&read, &cells)
        let decimals = read.decimals
        return read.takeScores { row, mentor in
            add(
                "scores-too-large", mentees[row].row, mentors[mentor].column,
                "With \(decimals == 1 ? "the one decimal" : "the \(decimals) decimals") that some scores have, this one is too large to be added up exactly.",
                "Scale the scores down, or round them to fewer decimals.")
        }
    }

    private func place(_ row: Int, _ column: Int) -> Place {
        .cell(file: file, sheet: entry.name, cell: CellAddress(row: row, column: column).description)
    }

    mutating func add(_ code: String, _ row: Int, _ column: Int, _ problem: String, _ remedy: String) {
        let diagnostic = Diagnostic(code, at: place(row, column), problem, remedy: remedy)
        findings.add(diagnostic) { mistakes.append($0) }
    }

    mutating func closed() -> [Diagnostic] {
        findings.close { mistakes.append($0) }
        return mistakes
    }

    /// In a matrix a short row is a mistake: nobody knows which cells are missing.
    func raggedRow(_ finding: Diagnostic) -> Diagnostic {
        guard finding.code == "short-row" else { return finding }
        var mistake = finding
        mistake.severity = .error
        mistake.problem = finding.problem.replacing("; the rest were read as empty", with: "")
        mistake.remedy =
            "Write one cell for each mentor: x, or nothing between the separators, where a pair is not allowed."
        return mistake
    }
}
