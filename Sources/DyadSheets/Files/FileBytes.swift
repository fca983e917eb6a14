internal import DyadCore

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Reads and writes whole files, and says in plain words why one cannot be read.
package enum FileBytes {
    /// The bytes of a file.
    ///
    /// - Throws: `Mistakes` when the file is missing, unreadable, a folder, no ordinary file, or beyond the limit.
    package static func read(_ path: String, named file: String, limits: ReadingLimits) throws -> [UInt8] {
        try contents(path, named: file, limit: limits.fileBytes)
    }

    /// The first bytes of a file, at most so many.
    ///
    /// - Throws: `Mistakes` as `read` does, whatever the size of the file.
    package static func start(of path: String, named file: String, count: Int) throws -> [UInt8] {
        try withFile(path, file, limit: .max) { descriptor, size in
            try bytes(of: descriptor, file, count: min(size, count))
        }
    }

    /// Hands over a file piece by piece, so that it never stands in memory.
    ///
    /// - Throws: `Mistakes` as `read` does, and what `each` throws.
    package static func pieces(
        of path: String, named file: String, limits: ReadingLimits, each: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        try withFile(path, file, limit: limits.fileBytes) { descriptor, size in
            var left = size
            while left > 0 {
                let piece = try bytes(of: descriptor, file, count: min(left, 1 << 18))
                guard !piece.isEmpty else { throw unreadable(file, EBUSY) }
                left -= piece.count
                try piece.withUnsafeBytes(each)
            }
        }
    }

    private static func contents(_ path: String, named file: String, limit: Int) throws -> [UInt8] {
        try withFile(path, file, limit: limit) { descriptor, size in
            let bytes = try bytes(of: descriptor, file, count: size + 1)
            guard bytes.count <= size else { throw unreadable(file, EBUSY) }
            return bytes
        }
    }

    private static func withFile<Result>(
        _ path: String, _ file: String, limit: Int, _ body: (_ descriptor: Int32, _ size: Int) throws -> Result
    ) throws -> Result {
        // Without O_NONBLOCK a named pipe would wait for ever.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw unreadable(file, errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw unreadable(file, errno) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR:
            throw Refusal.file(
                "is-a-folder", file, "This is a folder, not a file.",
                remedy: "Give the name of the file inside the folder.")
        default: throw unreadable(file, EINVAL)
        }
        guard Int(status.st_size) <= limit else {
            throw Refusal.tooLarge(file, "it has more than \(ReadingLimits.megabytes(limit))")
        }
        return try body(descriptor, Int(status.st_size))
    }

    /// The next bytes, fewer than asked for only at the end of the file.
    private static func bytes(of descriptor: Int32, _ file: String, count wanted: Int) throws -> [UInt8] {
        try [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
            count = 0
            while count < buffer.count {
                let got = readBytes(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
                if got < 0, errno == EINTR { continue }
                guard got >= 0 else { throw unreadable(file, errno) }
                if got == 0 { break }
                count += got
            }
        }
    }

    /// Replaces a file by what `write` puts at the path that it is given, once that is complete.
    ///
    /// - Throws: `Mistakes` when the folder cannot be written to, and what `write` throws.
    static func replace(_ path: String, named file: String, _ write: (String) throws -> Void) throws {
        let temporary = try reserve(path + ".new", mode: 0o666, file)
        do {
            try write(temporary)
            guard rename(temporary, path) == 0 else { throw unwritable(file) }
        } catch {
            unlink(temporary)
            throw error
        }
    }

    /// The bytes that `write` puts at the path that it is given.
    ///
    /// - Throws: `Mistakes` when there is no room for a temporary file, and what `write` throws.
    static func throughTemporaryFile(named file: String, _ write: (String) throws -> Void) throws -> [UInt8] {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        let temporary = try reserve(folder + "/dyad", mode: 0o600, file)
        defer { unlink(temporary) }
        try write(temporary)
        return try contents(temporary, named: file, limit: Int.max - 1)
    }

    static func unwritable(_ file: String) -> Mistakes {
        Refusal.file(
            "file-not-writable", file, "This file cannot be written.",
            remedy: "Close it in every other program, and check that the folder exists and is yours to write to.")
    }

    /// Makes an empty file of a name that nothing had before.
    private static func reserve(_ beginning: String, mode: mode_t, _ file: String) throws -> String {
        let path = "\(beginning)-\(UInt64.random(in: .min ... .max))"
        let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw unwritable(file) }
        close(descriptor)
        return path
    }

    /// The system call, whose name this type uses itself.
    private static func readBytes(_ descriptor: Int32, _ to: UnsafeMutableRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.read(descriptor, to, count)
        #elseif canImport(Musl)
            Musl.read(descriptor, to, count)
        #else
            Darwin.read(descriptor, to, count)
        #endif
    }

    private static func unreadable(_ file: String, _ number: Int32) -> Mistakes {
        switch number {
        case ENOENT, ENOTDIR:
            Refusal.file(
                "file-not-found", file, "There is no such file.",
                remedy: "Check the name and the folder, with the ending such as .xlsx or .csv.")
        case EACCES, EPERM:
            Refusal.file(
                "file-not-readable", file, "You are not allowed to read this file.",
                remedy: "Ask its owner to let you read it, or copy it to a folder of your own.")
        default:
            Refusal.file(
                "file-not-readable", file, "This file cannot be read.",
                remedy: "Close it in every other program, copy it to this computer and use the copy.")
        }
    }
}
