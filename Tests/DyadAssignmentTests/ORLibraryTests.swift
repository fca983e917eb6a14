import DyadAssignment
import Foundation
import Testing

/// The assignment problems of the OR-Library (Beasley 1990), which ask for the least total of all rows.
///
/// They are read where the folder `shared` stands beside the repository and `xz` is installed, and skipped elsewhere.
@Suite struct ORLibraryTests {
    /// The costs of one problem, n rows of n bytes. The least cost is the greatest score.
    private struct Costs: AssignmentScorer {
        let bytes: ArraySlice<UInt8>
        let size: Int

        var rowCount: Int { size }
        var columnCount: Int { size }
        func capacity(ofColumn column: Int) -> Int { 1 }

        func writeScores(ofRow row: Int, into scores: inout MutableSpan<Int>) {
            let start = bytes.startIndex + row * size
            for column in 0..<size { scores[column] = -Int(bytes[start + column]) }
        }
    }

    private static let file = Fixture.shared.appending(path: "orlib_assign.u8.xz")
    private static let isHere =
        FileManager.default.fileExists(atPath: file.path())
        && FileManager.default.isExecutableFile(atPath: "/usr/bin/xz")

    /// All problems one after the other.
    private static let all = Result { () throws -> [UInt8] in
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/xz")
        process.arguments = ["-dc", file.path()]
        process.standardOutput = output
        try process.run()
        return Array(try output.fileHandleForReading.readToEnd() ?? Data())
    }

    @Test(
        .enabled(if: isHere, "The instances are not beside the repository, or xz is not installed."),
        arguments: [
            (100, 305), (200, 475), (300, 626), (400, 804), (500, 991), (600, 1176), (700, 1362), (800, 1552),
        ])
    func `the least total is the published one, and the prices prove it`(size: Int, optimum: Int) throws {
        let start = stride(from: 100, to: size, by: 100).reduce(0) { $0 + $1 * $1 }
        let bytes = try Self.all.get()
        try #require(bytes.count == 2_040_000)
        let problem = AssignmentProblem(Costs(bytes: bytes[start..<start + size * size], size: size))
        let found = try AssignmentSolver().solve(problem)
        #expect(found.pairCount == size)
        #expect(found.total == -optimum)
        #expect(Certificate(found, for: problem).violations == [])
    }
}
