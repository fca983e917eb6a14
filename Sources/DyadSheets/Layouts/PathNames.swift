/// Questions whose names are paths, as XForms have them: `group/question`, and `question/option` where choices have a column each.
struct PathNames {
    private(set) var questions: [TableQuestion] = []
    /// Columns that say the same choices together.
    private(set) var repeated: [IgnoredColumn] = []

    /// Sorts headers whose parts a separator keeps apart; options always stand after a `/`.
    init(_ headers: [HeaderCell], separator: Character, rows: [Row]) {
        var options: [String: [SpreadOptions.Column]] = [:]
        for header in headers {
            guard let slash = header.text.lastIndex(of: "/") else { continue }
            let (stem, option) = (String(header.text[..<slash]), String(header.text[slash...].dropFirst()))
            options[stem, default: []].append(.init(header: header, question: stem, option: option))
        }
        options = options.filter { stem, columns in
            (columns.count > 1 || headers.contains { $0.text == stem })
                && columns.allSatisfy { SpreadOptions.holdsTicks($0, rows) }
        }
        for header in headers {
            if options[header.text] != nil {
                repeated.append(IgnoredColumn(header, because: .repeated))
                continue
            }
            let stem = header.text.lastIndex(of: "/").map { String(header.text[..<$0]) } ?? ""
            guard let columns = options[stem] else {
                questions.append(TableQuestion(header, codes: Self.last(header.text, separator)))
                continue
            }
            guard columns.first?.header == header else { continue }
            questions.append(
                TableQuestion(
                    HeaderCell(header.address, stem), codes: Self.last(stem, separator),
                    options: columns.map { .init(column: $0.header.column, name: $0.option) }))
        }
    }

    private static func last(_ path: String, _ separator: Character) -> [String] {
        path.lastIndex(of: separator).map { [String(path[$0...].dropFirst())] } ?? []
    }

    /// Whether a name in small letters is that of a part of a place on the map.
    static func isLocation(_ name: String) -> Bool {
        ["latitude", "longitude", "altitude", "precision", "accuracy"].contains { part in
            name.hasSuffix("_" + part) && name.hasPrefix("_") || name.hasSuffix("-" + part)
        }
    }
}
