import DyadCore
import Foundation

/// Files as they are read and written by commands: whole, and with one clear word when that fails.
enum TextFile {
    private static let largest = 5_000_000

    static func bytes(at path: String) throws -> [UInt8] {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
            throw Stop.badInput(
                "no-file", at: .file(path), "There is no such file.", remedy: "Check the name and the folder.")
        }
        let size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int ?? 0
        guard size <= largest else { throw tooLarge(path) }
        guard !isDirectory.boolValue, let data = FileManager.default.contents(atPath: path) else {
            throw Stop.badInput(
                "unreadable", at: .file(path), "The file cannot be read.",
                remedy: "Check that it is a file that you may read.")
        }
        guard data.count <= largest else { throw tooLarge(path) }
        return Array(data)
    }

    private static func tooLarge(_ path: String) -> Stop {
        Stop.badInput(
            "too-large", at: .file(path), "The file is larger than 5 MB.", remedy: "Check that it is the right file.")
    }

    /// Writes a new file and puts it in place only when it is whole.
    static func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

    /// Writes a new file and puts it in place only when it is whole.
    static func write(_ bytes: [UInt8], to path: String) throws {
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw unwritable(path)
        }
    }

    static func unwritable(_ path: String) -> Stop {
        Stop.badInput(
            "unwritable", at: .file(path), "The file cannot be written.",
            remedy: "Check that the folder exists, that you may write there and that the disk is not full.")
    }

    static func makeFolder(_ path: String) throws {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw Stop.badInput(
                "unwritable", at: .file(path), "The folder cannot be made.",
                remedy: "Check that you may write there and that no file has this name.")
        }
    }
}
