internal import CLibZip
internal import DyadCore

/// The parts of a zipped file by name, read one at a time and never trusted: every size is counted, and a name is only
/// ever looked up among the others, never used as a path.
final class ZipPackage {
    /// The most that a package may ask for, besides what ``ReadingLimits`` says.
    enum Limits {
        static let entries = 2_000
        static let ratio = 200
        static let ratioMatters = 1_000_000
    }

    private struct Entry {
        var index: UInt64
        var name: String
        var size: UInt64
    }

    let file: String
    private let storage: UnsafeMutableRawBufferPointer
    private let archive: OpaquePointer
    private var entries: [String: Entry] = [:]

    /// Opens a package and checks its list of contents.
    ///
    /// - Throws: `Mistakes` when it is damaged or beyond a limit.
    init(_ bytes: [UInt8], file: String, limits: ReadingLimits = .forms) throws {
        self.file = file
        guard bytes.count <= limits.fileBytes else {
            throw Refusal.tooLarge(file, "it has more than \(ReadingLimits.megabytes(limits.fileBytes))")
        }
        let storage = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 1)
        storage.copyBytes(from: bytes)
        guard let source = zip_source_buffer_create(storage.baseAddress, UInt64(bytes.count), 0, nil) else {
            storage.deallocate()
            throw Refusal.incomplete(file)
        }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
            zip_source_free(source)
            storage.deallocate()
            throw Refusal.incomplete(file)
        }
        self.storage = storage
        self.archive = archive
        try list(packedLimit: UInt64(bytes.count), limits)
    }

    deinit {
        zip_discard(archive)
        storage.deallocate()
    }

    /// Whether there is a part of this name; capitals and the kind of slash do not matter.
    func has(_ part: String) -> Bool { entries[Self.key(part)] != nil }

    /// Reads a part piece by piece.
    ///
    /// - Throws: `Mistakes` when the part is missing, damaged, or longer than it says; and what `body` throws.
    func read(_ part: String, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        guard let entry = entries[Self.key(part)], let open = zip_fopen_index(archive, entry.index, 0) else {
            throw Refusal.damaged(file, part: part)
        }
        defer { zip_fclose(open) }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
        defer { buffer.deallocate() }
        var read: UInt64 = 0
        while true {
            let count = zip_fread(open, buffer.baseAddress, UInt64(buffer.count))
            guard count >= 0 else { throw Refusal.damaged(file, part: entry.name) }
            if count == 0 { break }
            read += UInt64(count)
            guard read <= entry.size else {
                throw Refusal.unsafe(file, "its part “\(entry.name)” is longer than it says")
            }
            try body(UnsafeRawBufferPointer(rebasing: buffer[..<Int(count)]))
        }
        guard read == entry.size else { throw Refusal.damaged(file, part: entry.name) }
    }

    private func list(packedLimit: UInt64, _ limits: ReadingLimits) throws {
        let count = zip_get_num_entries(archive, 0)
        guard count <= Limits.entries else { throw Refusal.unsafe(file, "it has more than 2,000 parts") }
        var total: UInt64 = 0
        var packed: UInt64 = 0
        for index in 0..<UInt64(max(count, 0)) {
            var status = zip_stat_t()
            guard zip_stat_index(archive, index, 0, &status) == 0, let rawName = status.name else {
                throw Refusal.incomplete(file)
            }
            let name = String(cString: rawName)
            guard status.encryption_method == 0 else {
                throw Refusal.file(
                    "encrypted-workbook", file, "This file is protected by a password, so it cannot be read.",
                    remedy: "Open it with the password, save it without one and use that.")
            }
            guard status.comp_method == 0 || status.comp_method == 8 else { throw Refusal.damaged(file, part: name) }
            guard status.size <= limits.partBytes else {
                throw Refusal.tooLarge(
                    file, "its part “\(name)” unpacks to more than \(ReadingLimits.megabytes(limits.partBytes))")
            }
            total += status.size
            guard total <= limits.unpackedBytes else {
                throw Refusal.tooLarge(
                    file, "it unpacks to more than \(ReadingLimits.megabytes(limits.unpackedBytes))")
            }
            packed += min(status.comp_size, packedLimit + 1)
            guard packed <= packedLimit else { throw Refusal.unsafe(file, "its parts lie on top of each other") }
            guard status.size <= Limits.ratioMatters || status.size / max(status.comp_size, 1) < Limits.ratio else {
                throw Refusal.unsafe(file, "its part “\(name)” unpacks to more than 200 times its size")
            }
            let entry = Entry(index: index, name: name, size: status.size)
            guard entries.updateValue(entry, forKey: Self.key(name)) == nil else {
                throw Refusal.unsafe(file, "it has two parts called “\(name)”")
            }
        }
    }

    /// Names are compared without regard to capitals, with `/` between folders and none in front.
    private static func key(_ name: String) -> String {
        var bytes = Array(name.utf8)
        for index in bytes.indices {
            if bytes[index] == UInt8(ascii: "\\") { bytes[index] = UInt8(ascii: "/") }
            if bytes[index] &- 0x41 <= 25 { bytes[index] |= 0x20 }
        }
        return String(decoding: bytes.drop { $0 == UInt8(ascii: "/") }, as: UTF8.self)
    }
}
