import DyadCore
import DyadExchange
import Foundation
import Testing

/// Reads forms that tests write out.
enum Reading {
    /// What was read of a text.
    static func of(_ text: String) throws -> FormReading { try FormReading(of: Array(text.utf8), file: "form") }

    /// The items of the definition that comes out, without an e-mail that was added.
    static func items(_ reading: FormReading) -> [String] {
        reading.yaml.split(separator: "\n").map { $0.drop { $0 == " " } }
            .filter { $0.hasPrefix("- { ") && !$0.hasPrefix("- { id: email, part: email, label: E-mail,") }
            .map { String($0.dropFirst(4).dropLast(2)) }
    }

    /// What is left out.
    static func leftOut(_ reading: FormReading) -> [String] { reading.omissions.map(\.sentence) }

    /// The one mistake in a text.
    static func mistake(_ text: String) throws -> String {
        let mistakes = try #require(throws: Mistakes.self) { try of(text) }
        #expect(mistakes.all.count == 1)
        return mistakes.description
    }

    /// The public sample files, where they are.
    enum Corpus {
        private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("shared/corpus")
        static let isHere = FileManager.default.fileExists(atPath: folder.path)

        static func read(_ name: String) throws -> FormReading {
            try FormReading(of: Array(Data(contentsOf: folder.appendingPathComponent(name))), file: name)
        }
    }
}
