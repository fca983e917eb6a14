import DyadAssignment
import Foundation

/// Costs of every row with every column, as many of each: drawn evenly from 0 to 999,999, or read from a file.
///
/// The file is what the peers read too: the costs row by row, four bytes each, little endian.
struct CostMatrix {
    private static let mostCost = 1_000_000

    let size: Int
    private let costs: [UInt32]

    /// Draws row *i* from stream 1000 + *i*.
    init(drawnOf size: Int, seed: UInt64 = 1) {
        let draw = NationalDraw(seed: seed)
        self.size = size
        costs = (0..<size).flatMap { row in
            draw.words(1000 + row, size).map { UInt32((Int($0 >> 33) * Self.mostCost) >> 31) }
        }
    }

    /// Reads `size` x `size` costs.
    ///
    /// - Throws: what reading throws, and `CocoaError.fileReadCorruptFile` where the file has another length.
    init(_ size: Int, readFrom file: URL) throws {
        let data = try Data(contentsOf: file)
        guard data.count == size * size * 4 else { throw CocoaError(.fileReadCorruptFile) }
        self.size = size
        costs = data.withUnsafeBytes { bytes in
            stride(from: 0, to: bytes.count, by: 4).map { bytes.loadUnaligned(fromByteOffset: $0, as: UInt32.self) }
        }
    }

    /// The costs as the peers read them.
    var file: Data { costs.withUnsafeBytes { Data($0) } }

    /// The least cost is the greatest score.
    func scores() throws -> DenseScores {
        try DenseScores(cells: costs.map { -Int($0) }, capacities: Array(repeating: 1, count: size))
    }
}
