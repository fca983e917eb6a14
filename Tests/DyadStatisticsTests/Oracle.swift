import Foundation
import Testing

/// Published and independently computed cases, kept beside the repository and not in it.
///
/// Tests that read them are skipped where the folder is absent; every subject also has published values in its own test.
enum Oracle {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "../shared/oracles").standardized

    static let isPresent = FileManager.default.fileExists(atPath: folder.path())

    /// All cases of one file.
    static func cases<Input: Decodable, Expected: Decodable>(
        _ name: String, _ input: Input.Type, _ expected: Expected.Type
    ) throws -> [OracleCase<Input, Expected>] {
        try cases(name, as: OracleCase<Input, Expected>.self)
    }

    /// All cases of one file whose cases have a shape of their own.
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

    static func agrees(_ range: ClosedRange<Double>?, _ expected: [Double]?) -> Bool {
        agrees(range?.lowerBound, expected?.first) && agrees(range?.upperBound, expected?.last)
    }
}

struct OracleCase<Input: Decodable, Expected: Decodable>: Decodable {
    var id: String
    var input: Input
    var expected: Expected
}

private struct OracleFile<Case: Decodable>: Decodable {
    var cases: [Case]
}
