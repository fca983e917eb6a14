internal import DyadCore

/// What is wrong, and where.
extension ScoreMatrixReader {
    /// The scores in units of the most exact one, which are then no longer here. What cannot be added up so is a mistake, with
    /// what can.
    mutating func scaled() -> [[Int?]] {
        var read = ScoreCells()
        swap(&read, &cells)
        let most = mentees.count + 1
        let places = mentors.indices.reduce(0) { $0 + min(self.places?.counts[$1] ?? 1, most) }
        let pairs = max(1, min(mentees.count, places))
        let over = pairs == 1 ? "" : " over \(pairs) pairs"
        guard let decimals = read.reach.decimals(pairs: pairs) else {
            read.beyond(ScoreReach.limit(pairs: pairs) / 2) { row, mentor in
                add(
                    "scores-too-large", mentees[row].row, mentors[mentor].column,
                    "This score is too large to be added up exactly\(over).",
                    "Scale all scores down, such as to thousands.")
            }
            return []
        }
        let longest = read.longest
        guard longest.decimals <= decimals else {
            add(
                "scores-too-large", longest.row, longest.column,
                "This score has \(longest.decimals == 1 ? "a decimal" : "\(longest.decimals) decimals"), too many for scores as large as these to be added up exactly\(over).",
                "Round the scores to \(decimals == 0 ? "whole numbers" : decimals == 1 ? "one decimal" : "at most \(decimals) decimals")."
            )
            return []
        }
        return read.takeScores(decimals: longest.decimals)
    }

    private func place(_ row: Int, _ column: Int) -> Place {
        .cell(file: file, sheet: entry.name, cell: CellAddress(row: row, column: column).description)
    }

    mutating func add(
        _ code: String, _ row: Int, _ column: Int, _ problem: String, _ remedy: String,
        severity: Diagnostic.Severity = .error
    ) {
        let diagnostic = Diagnostic(code, at: place(row, column), problem, remedy: remedy, severity: severity)
        findings.add(diagnostic) { mistakes.append($0) }
    }

    /// An id that is a word for the places, nearly.
    mutating func refuse(_ id: String, meaning word: String, _ row: Int, _ column: Int, _ role: String) {
        add(
            "like-capacity", row, column, "“\(id)” is nearly the name of the row of places. Did you mean “\(word)”?",
            "Write “\(word)”; if it is a \(role), write the id in another way.")
    }

    mutating func warn(of id: String, _ row: Int, _ column: Int, taken role: String) {
        add(
            "like-a-summary", row, column, "“\(id)” is taken as a \(role).",
            "If it is no person, remove the \(column == 1 ? "row" : "column").", severity: .warning)
    }

    mutating func closed() -> [Diagnostic] {
        findings.close { mistakes.append($0) }
        return mistakes
    }

    /// What the file's reader found, as it is of a matrix: there a short row is a mistake, since nobody knows which cells are
    /// missing, and so is a formula without its result.
    func found(_ finding: Diagnostic) -> Diagnostic {
        var mistake = finding
        mistake.severity = .error
        if finding.code == "formula-without-result" {
            mistake.problem = finding.problem.replacing("the answer is", with: "the score is")
            return mistake
        }
        guard finding.code == "short-row" else { return finding }
        mistake.problem = finding.problem.replacing("; the rest were read as empty", with: "")
        mistake.remedy =
            "Write one cell for each mentor: x, or nothing between the separators, where a pair is not allowed."
        return mistake
    }
}
