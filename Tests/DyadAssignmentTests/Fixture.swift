import Foundation

/// Files that stand beside the tests.
enum Fixture {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

    /// What is in a file of the folder `Fixtures`.
    static func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: "Fixtures").appending(path: name), encoding: .utf8)
    }

    /// Public instances that are kept beside the repository and not in it.
    static let shared = folder.appending(path: "../../../shared/matching").standardized
}
