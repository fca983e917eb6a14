/// Gathers the mistakes of one reading, so that all of them are told at once.
final class ReadingLog {
    private(set) var diagnostics: [Diagnostic] = []

    func report(
        _ code: String, at place: Place?, _ problem: String, remedy: String, quoted: String? = nil,
        severity: Diagnostic.Severity = .error
    ) {
        let diagnostic = Diagnostic(code, at: place, problem, remedy: remedy, quoted: quoted, severity: severity)
        if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
    }

    /// In the order of the files' lines, so that a person can work from top to bottom.
    var sorted: [Diagnostic] {
        func key(_ diagnostic: Diagnostic) -> (String, Int, Int) {
            if case .line(let file, let line, let column) = diagnostic.place {
                (file, line, column)
            } else {
                ("", 0, 0)
            }
        }
        return diagnostics.enumerated().sorted { a, b in
            let (left, right) = (key(a.element), key(b.element))
            return left == right ? a.offset < b.offset : left < right
        }.map(\.element)
    }
}
