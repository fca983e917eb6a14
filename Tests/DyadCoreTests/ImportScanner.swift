import Foundation

/// Finds what a module imports and which words its code uses, comments and texts apart.
struct ImportScanner {
    /// The modules that the code imports.
    let imports: Set<String>
    private let code: String

    init(_ source: String) {
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(ImportScanner.withoutComment)
        imports = Set(lines.compactMap(ImportScanner.imported))
        code = lines.joined(separator: "\n")
    }

    /// Those of some words that stand in the code as whole words.
    func uses(_ words: [String]) -> [String] {
        words.filter { word in
            var rest = code[...]
            while let range = rest.range(of: word) {
                let before = range.lowerBound == code.startIndex ? nil : code[code.index(before: range.lowerBound)]
                if before.map({ !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "." }) ?? true { return true }
                rest = code[range.upperBound...]
            }
            return false
        }
    }

    private static func withoutComment(_ line: Substring) -> Substring {
        line.range(of: "//").map { line[..<$0.lowerBound] } ?? line
    }

    private static func imported(_ line: Substring) -> String? {
        let words = line.split(separator: " ").map(String.init)
        guard let position = words.firstIndex(of: "import"), words.indices.contains(position + 1),
            words[..<position].allSatisfy({
                ["public", "internal", "package", "private", "fileprivate"].contains($0) || $0.hasPrefix("@")
            })
        else { return nil }
        let kinds = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
        let name = kinds.contains(words[position + 1]) ? words[position + 2] : words[position + 1]
        return name.split(separator: ".").first.map(String.init)
    }
}

/// The repository's own sources.
enum Sources {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources")

    /// The Swift modules, by name.
    static var modules: [String] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted().filter {
                !(try files(of: $0).isEmpty)
            }
        }
    }

    /// The Swift files of a module, by path from its folder.
    static func files(of module: String) throws -> [String: String] {
        let root = folder.appending(path: module).path()
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root).filter { $0.hasSuffix(".swift") }
        return try Dictionary(
            uniqueKeysWithValues: paths.map { ($0, try String(contentsOfFile: "\(root)/\($0)", encoding: .utf8)) })
    }
}
