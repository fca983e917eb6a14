import DyadCore
import DyadExchange
import DyadHUTH
import DyadSheets
import DyadStandard
import Foundation

/// Feeds libFuzzer's inputs to the readers: whatever the bytes, a reader answers with rows or with `Mistakes`.
///
/// The kind of a file is found out from its bytes, so that the corpus that is given decides which reader is tried. Where the
/// environment says `DYAD_FUZZ=sheet` or `DYAD_FUZZ=content`, the bytes are a part of a workbook or of an OpenDocument file,
/// around which the rest is put; `document`, `cohort` and `form` say which reader of documents is tried. The arguments are
/// libFuzzer's.
@main
enum DyadFuzz {
    static func main() {
        var count = CommandLine.argc
        var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
        exit(runDriver(&count, &arguments) { readOneInput($0, $1) })
    }

    private static let part = ProcessInfo.processInfo.environment["DYAD_FUZZ"]

    /// The file that is made of the fuzzer's bytes.
    private static func file(_ bytes: [UInt8]) -> [UInt8] {
        switch part {
        case "sheet": StoredPackage(PartsAround.sheet + [("xl/worksheets/sheet1.xml", bytes)]).bytes
        case "content": StoredPackage([("content.xml", bytes)]).bytes
        default: bytes
        }
    }

    fileprivate static func read(_ bytes: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
        let input = file(Array(UnsafeBufferPointer(start: bytes, count: size)))
        do {
            switch part {
            case "document": try readRecords(at: written(input))
            case "cohort": _ = try CohortDocument(path: written(input), catalogue: catalogue)
            case "form": _ = try FormReading(of: input, file: "input").yaml
            default:
                let reader = try SheetFile.reader(of: input, named: "input")
                for sheet in reader.sheets { try read(sheet, of: reader) }
            }
        } catch is Mistakes {
        } catch {
            preconditionFailure("A reader threw something that is not for people: \(error)")
        }
        return 0
    }

    private static let catalogue = StandardCatalogue.catalogue.adding(HUTH.catalogue)

    /// The path of a file with the fuzzer's bytes: documents are read piece by piece.
    private static func written(_ input: [UInt8]) throws -> String {
        let path = NSTemporaryDirectory() + "dyad-fuzz-\(ProcessInfo.processInfo.processIdentifier).xml"
        try Data(input).write(to: URL(fileURLWithPath: path))
        return path
    }

    /// Every record has a place, and every answer of it one below.
    private static func readRecords(at path: String) throws {
        guard case .records(let tables) = try AnswerFiles([path]).open(path) else { return }
        for table in tables {
            for row in table.rows.prefix(1000) {
                for question in table.questions {
                    _ = table.answer(question, of: row)
                    precondition(table.place(question.header, of: row).path?.isEmpty == false)
                }
            }
        }
    }

    /// Cells stand in order on rows in order, and none is empty.
    private static func read(_ sheet: SheetEntry, of reader: any TableReader) throws {
        var (number, seen) = (0, 0)
        try reader.read(sheet, report: { _ = $0.message }) { row in
            precondition(row.number > number, "rows out of order")
            number = row.number
            var column = 0
            for cell in row.cells {
                precondition(cell.address.row == number && cell.address.column > column && !cell.value.isEmpty)
                column = cell.address.column
                _ = cell.value.shown
            }
            seen += row.cells.count
            // Repeats that a small file asks for are not all worth their time.
            if seen > 100_000 { throw Mistakes([]) }
        }
    }
}

/// The name by which libFuzzer looks for what to try.
@_cdecl("LLVMFuzzerTestOneInput")
func readOneInput(_ bytes: UnsafePointer<UInt8>?, _ size: Int) -> Int32 { DyadFuzz.read(bytes, size) }

/// libFuzzer's own entry for programs that have a `main`.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> CInt
