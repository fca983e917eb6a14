extension DifferenceFinder {
    // MARK: Sections

    /// What differs between two sections; a section that only one definition has is told as a whole.
    func part(
        _ field: Field, _ a: ComparedValue, _ b: ComparedValue, _ kind: ComparedKind, of subject: String
    ) -> [String] {
        let missing: JSONValue? = kind.isUsualWhenMissing ? .object([:]) : nil
        let (x, y) = (
            a.effective.map { section($0, kind) } ?? missing, b.effective.map { section($0, kind) } ?? missing
        )
        if let x, let y { return members(x, y, kind, of: subject) }
        guard kind.isLarge else { return value(field, a, b, of: subject) }
        return ["Only \(x == nil ? names.second : names.first) has \(field.words)."]
    }

    /// A section; the name of a plug-in alone is a section that uses it.
    private func section(_ value: JSONValue, _ kind: ComparedKind) -> JSONValue {
        if kind.plugin != nil, case .string = value { .object(["use": value]) } else { value }
    }

    // MARK: Names of the programme's own

    /// What differs between two sections whose names the programme chose, such as its lists of options.
    func named(_ noun: String, _ field: Field, _ a: ComparedValue, _ b: ComparedValue, of subject: String) -> [String] {
        let (x, y) = (a.effective?.members ?? [:], b.effective?.members ?? [:])
        return Set(x.keys).union(y.keys).sorted().filter { x[$0] != y[$0] }.flatMap { key -> [String] in
            let name = "the \(noun) “\(key)”" + (subject.isEmpty ? "" : " of \(subject)")
            guard let one = x[key], let other = y[key] else {
                let words = DifferenceFinder.detail(x[key] ?? y[key] ?? .null)
                let side = x[key] == nil ? names.second : names.first
                return ["\(DifferenceFinder.capitalised(name)) is only in \(side): \(words)."]
            }
            let kind = ComparedKind(fields: [Field(key, field.words, field.content)])
            return members(.object([key: one]), .object([key: other]), kind, of: name)
        }
    }
}
