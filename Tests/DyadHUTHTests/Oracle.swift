import Foundation

/// Independently computed cases, kept beside the repository and not in it; tests that read them are skipped without them.
enum Oracle {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "../shared/oracles").standardized

    static let isPresent = FileManager.default.fileExists(atPath: folder.path())

    static func cases<Case: Decodable>(_ name: String, as type: Case.Type) throws -> [Case] {
        let data = try Data(contentsOf: folder.appending(path: "\(name).json"))
        return try JSONDecoder().decode(OracleFile<Case>.self, from: data).cases
    }

    /// Whether a value agrees within the tolerance of the files, or is absent in both.
    static func agrees(_ value: Double?, _ expected: Double?) -> Bool {
        guard let value, let expected else { return value == nil && expected == nil }
        let difference = (value - expected).magnitude
        return difference <= 1e-12 || difference <= 1e-10 * expected.magnitude
    }
}

private struct OracleFile<Case: Decodable>: Decodable {
    var cases: [Case]
}
