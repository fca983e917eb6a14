import Foundation

/// A folder that is gone with the test that made it.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "dyad-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    /// A folder with what another one holds.
    convenience init(like other: TemporaryFolder) throws {
        try self.init()
        for name in try other.names() {
            try FileManager.default.copyItem(atPath: other.file(name), toPath: file(name))
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String) -> String { path + "/" + name }

    func holds(_ name: String) -> Bool { FileManager.default.fileExists(atPath: file(name)) }

    /// What is in it, by name.
    func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }

    func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: file(name)))) }

    func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

    func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
    }

    func write(_ text: String, to name: String) throws { try write(text.utf8, to: name) }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: file(name), withIntermediateDirectories: true)
    }

    func setRights(_ rights: Int, of name: String = "") throws {
        try FileManager.default.setAttributes([.posixPermissions: rights], ofItemAtPath: file(name))
    }

    func writing(_ name: String) throws -> FileHandle {
        try write("", to: name)
        return try FileHandle(forWritingTo: URL(fileURLWithPath: file(name)))
    }
}
