import DyadCore
import DyadExchange
import DyadSheets
import Foundation

/// Measures one reader on one file in one process, and prints what `compare.py` sets beside its peers.
///
/// `dyad-benchmarks readers write 100000 FILE.csv` (or `.xlsx`, `.odm`) makes a file. `readers read FILE` streams its first sheet
/// and keeps nothing; it prints the rows, the filled cells, the seconds of processor time from the path to the last row, and
/// the most memory held before and in all, in megabytes.
enum ReadersBenchmark {
    static func run(_ arguments: [String]) throws {
        switch (arguments.first, arguments.count) {
        case ("write", 3):
            guard let rows = Int(arguments[1]) else { return print(usage) }
            try write(SyntheticTable(rows: rows), to: arguments[2])
        case ("read", 2): try read(arguments[1])
        default: print(usage)
        }
    }

    private static let usage = """
        use: readers write ROWS FILE.csv|FILE.xlsx|FILE.odm
             readers read FILE
        """

    private static func read(_ path: String) throws {
        let before = ProcessUse.mostMemory
        let start = ProcessUse.processorSeconds
        var (rows, cells) = (0, 0)
        if path.hasSuffix(".odm") {
            try ODMRecords.read(path) { record in
                rows += 1
                cells += record.answers.count
            }
        } else {
            let reader = try SheetFile.open(path: path, limits: .matrices)
            try reader.read(reader.sheets[0], report: { print($0.message) }) { row in
                rows += 1
                cells += row.cells.count
            }
        }
        print(rows, cells, ProcessUse.processorSeconds - start, before, ProcessUse.mostMemory)
    }

    /// Writes a CSV file, a study's records, or a workbook whose texts are shared by its cells, as form tools do.
    private static func write(_ table: SyntheticTable, to path: String) throws {
        let rows = (0..<table.rows).lazy.map(table.values)
        if path.hasSuffix(".odm") { return try SyntheticStudy(table: table).write(to: path) }
        guard path.hasSuffix(".csv") else {
            let sheet = SheetOutput(
                name: "Form1", header: SyntheticTable.header, rows: Array(rows), isTable: true)
            return try XLSXWriter.write([sheet], to: path)
        }
        var writer = CSVWriter()
        writer.append(SyntheticTable.header)
        rows.forEach { writer.append($0) }
        try Data(writer.bytes).write(to: URL(filePath: path))
    }
}
