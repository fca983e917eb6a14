import DyadCore
import DyadStore
import Foundation
import Testing

/// A demonstration played twice in one folder, kept for every test that looks at it.
struct PlayedDemo: Sendable {
    /// The demonstrations that are told in one way only.
    enum Name: String, CaseIterable, Sendable {
        case nes
        case hee

        /// The folder in the repository that the demonstration writes.
        var example: String { self == .nes ? "nes-gp" : "hee-regions" }

        /// It, played once for all tests.
        func played() throws -> PlayedDemo { try (self == .nes ? PlayedDemo.nes : PlayedDemo.hee).get() }
    }

    private static let nes = Result { try PlayedDemo("nes") }
    private static let hee = Result { try PlayedDemo("hee") }
    /// The repository's examples.
    static let examples = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Examples").path

    let folder: TemporaryFolder
    let runs: [CommandRun]
    /// What each run left, by file, but for the database.
    let left: [[String: [UInt8]]]
    let page: String

    private init(_ programme: String) throws {
        let folder = try TemporaryFolder()
        var runs: [CommandRun] = []
        var left: [[String: [UInt8]]] = []
        for _ in 1...2 {
            runs.append(try Command().run(["demo", programme, "--into", "demo"], in: folder.path))
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("demo"))
            left.append(
                try Dictionary(
                    uniqueKeysWithValues: names.filter { !$0.hasPrefix("cohort.") }.map { name in
                        (name, try folder.bytes("demo/\(name)"))
                    }))
        }
        self.folder = folder
        self.runs = runs
        self.left = left
        page = try folder.text("demo/report.html")
    }

    /// Whether the report says so; a test that fails does not print the whole page.
    func says(_ words: String) -> Bool { page.contains(words) }

    /// A command on the played programme, on a day.
    func json(_ arguments: String..., on day: String) throws -> JSONValue {
        try Command().run(arguments + ["--json", "--in", "demo", "--today", day], in: folder.path).json
    }

    /// Names, numbers and the heads of e-mails of everybody whom the programme knows, as single words.
    func identities() throws -> Set<String> {
        let people = try CohortStore(at: folder.file("demo/cohort.sqlite"), for: .reading).people()
        let words = people.flatMap { person in
            [person.name, person.registration, person.contact].compactMap { $0 }.flatMap(PlayedDemo.words)
        }
        // A short number, such as that of an e-mail's head, may well be a count.
        let telling = words.filter { $0.count >= 7 || !$0.allSatisfy(\.isNumber) }
        return Set(telling).subtracting(["dr", "example", "org", "trainee"])
    }

    /// The words of a text in small letters: runs of letters and digits.
    static func words(_ text: String) -> [String] {
        text.lowercased().utf8.split { byte in
            !(0x30...0x39).contains(byte) && !(0x61...0x7A).contains(byte) && byte < 0x80
        }.map { String(decoding: $0, as: UTF8.self) }
    }
}
