package import DyadCore

/// How much more of one file memory is to hold.
package struct CellRoom {
    private let file: String
    private var cells = 0
    private var texts = TextRoom()

    /// Room for the cells of a file.
    package init(_ file: String) { self.file = file }

    /// Why a file that asks for too much is not read.
    package func refusal(_ what: String) -> Mistakes { Refusal.tooLarge(file, what) }

    /// Makes room for cells that are kept.
    ///
    /// - Throws: `Mistakes` when the file has more of them, or longer texts, than ``ReadingLimits/forms`` allows.
    package mutating func take(_ added: [Cell], sheet: String? = nil) throws {
        cells += added.count
        let limit = ReadingLimits.forms.cells
        guard cells <= limit else { throw Refusal.tooManyCells(file, sheet: sheet, limit: limit) }
        for cell in added where !texts.takes(cell.value) {
            throw Refusal.tooLarge(file, "its texts need more than \(ReadingLimits.megabytes(ReadingLimits.textBytes))")
        }
    }
}
