import DyadCore
import DyadMarkup
import Foundation

extension CohortDocument {
    /// The file. The same cohort gives the same bytes.
    ///
    /// - Throws: `Mistakes` where a file of the definition stands outside the folder, or an entry has been erased.
    /// - Complexity: linear in the size of the cohort.
    public func bytes() throws -> [UInt8] {
        let mistakes = files.filter { !Self.isFileName($0.name) }.map { file in
            Diagnostic(
                "file-outside", at: .file(file.name), "The programme is based on a file outside of its folder.",
                remedy: "Copy it into the folder and write its name after “basedOn:”.")
        }
        guard mistakes.isEmpty else { throw Mistakes(mistakes) }
        var text = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
        text += "<cohort xmlns=\"\(Self.namespace)\" events=\"\(entries.count)\""
        text += (head.map { " head=\"\($0)\"" } ?? "") + " contents=\"\(digest)\">\n"
        Self.write("definition", files.lazy.map { Self.text("file", $0.text, ["name": $0.name]) }, to: &text)
        Self.write("people", people.lazy.map(Self.element), to: &text)
        Self.write("journal", try entries.map { try Self.element($0) }, to: &text)
        return Array((text + "</cohort>\n").utf8)
    }

    private static func write(_ name: String, _ elements: some Sequence<XMLOutput>, to text: inout String) {
        text += "  <\(name)>\n"
        for element in elements { element.write(to: &text, indent: "    ") }
        text += "  </\(name)>\n"
    }

    /// Words, in base 64 where they hold letters that XML has not.
    private static func text(
        _ name: String, _ words: String, _ attributes: KeyValuePairs<String, String?> = [:]
    ) -> XMLOutput {
        guard !XMLOutput.canHold(words) else { return XMLOutput(name, attributes, text: words) }
        return XMLOutput(name, attributes, [XMLOutput("base64", text: Data(words.utf8).base64EncodedString())])
    }

    private static func element(_ person: PersonRecord) -> XMLOutput {
        let facts = [("contact", person.contact), ("name", person.name), ("registration", person.registration)]
        return XMLOutput(
            "person", ["id": person.id.description], facts.compactMap { name, words in words.map { text(name, $0) } })
    }

    private static func element(_ entry: JournalEntry) throws -> XMLOutput {
        guard let payload = entry.payload else {
            throw Mistakes([
                Diagnostic(
                    "erased-event", "Event \(entry.sequence) of the journal was erased, and cannot be handed on.",
                    remedy: "Copy the folder itself.")
            ])
        }
        let actor = try JSONReader.value(of: Array(entry.actor.utf8))
        let (role, person) = (actor["role"]?.string, actor["person"]?.string)
        guard entry.kind == Submission.kind else {
            return text(
                "event", String(decoding: payload, as: UTF8.self),
                ["kind": entry.kind, "recordedAt": entry.recordedAt, "actingRole": role, "actingPerson": person])
        }
        let json = try JSONReader.value(of: payload)
        let audiences = json["audiences"]?.elements.map { element(audience: $0) } ?? []
        let keys = json["keys"]?.elements.map { text("key", $0.string ?? "") } ?? []
        let answers = (json["answers"]?.members ?? [:]).sorted { $0.key < $1.key }.map { item, kept in
            XMLOutput(
                "answer", ["item": item, "audience": kept.elements.first?.integer.map(String.init)],
                kept.elements.dropFirst().map(answer))
        }
        return XMLOutput(
            "submission",
            [
                "form": json["form"]?.string, "respondent": json["respondent"]?.string,
                "occasion": json["occasion"]?.string, "partner": json["partner"]?.string, "date": json["date"]?.string,
                "recordedAt": entry.recordedAt, "actingRole": role, "actingPerson": person,
            ], audiences + keys + answers)
    }

    private static func element(audience: JSONValue) -> XMLOutput {
        func words(_ key: String) -> String? {
            let names = audience[key]?.elements.compactMap(\.string) ?? []
            return names.isEmpty ? nil : names.joined(separator: " ")
        }
        return XMLOutput(
            "audience",
            [
                "readers": words("readers"), "never": words("never"), "groupReaders": words("groupReaders"),
                "sensitive": audience["sensitive"]?.bool == true ? "true" : "false",
            ])
    }

    private static func answer(_ value: JSONValue) -> XMLOutput {
        func several(_ name: String, _ part: String, _ values: JSONValue) -> XMLOutput {
            XMLOutput(name, [:], values.elements.map { text(part, $0.string ?? "") })
        }
        switch value {
        case .integer(let number): return XMLOutput("integer", text: String(number))
        case .string(let words): return text("text", words)
        case .bool(let value): return XMLOutput("boolean", text: value ? "true" : "false")
        case .object(let members):
            if let options = members["choices"] { return several("choices", "option", options) }
            if let people = members["people"] { return several("people", "person", people) }
            return members.first.map { text($0.key, $0.value.string ?? "") } ?? XMLOutput("text")
        case .null, .decimal, .array: return XMLOutput("text")
        }
    }
}
