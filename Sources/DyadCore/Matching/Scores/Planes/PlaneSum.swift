/// A number for each mentor, held as bit planes: plane *b* has bit *b* of everybody's number, 512 mentors to a block.
///
/// Numbers are added as a chain of one-bit adders does it, for all mentors of a block at once.
final class PlaneSum {
    typealias Block = SIMD8<UInt64>

    let blockCount: Int
    /// How many planes are in use.
    private(set) var width = 0
    /// No number is above this.
    private(set) var highest = 0
    private let planes: UnsafeMutablePointer<Block>

    /// Begins with 0 for each mentor, and has planes for numbers up to `most`.
    init(blockCount: Int, most: Int) {
        self.blockCount = blockCount
        planes = .allocate(capacity: max(1, most.usedBits * blockCount))
    }

    deinit { planes.deallocate() }

    /// The blocks of a plane.
    subscript(plane: Int) -> UnsafeMutablePointer<Block> { planes + plane * blockCount }

    /// Makes every number 0.
    func clear() { (width, highest) = (0, 0) }

    /// Adds numbers of which only some planes are not empty.
    ///
    /// - Parameters:
    ///   - addend: these planes, one after another.
    ///   - bits: which planes they are: a number with a bit set for each.
    ///   - highest: no number added is above this.
    func add(_ addend: UnsafePointer<Block>, _ bits: Int, highest: Int) {
        guard bits != 0 else { return }
        self.highest += highest
        while width < self.highest.usedBits {
            self[width].update(repeating: Block(), count: blockCount)
            width += 1
        }
        let first = bits.trailingZeroBitCount
        let (planes, width, blockCount) = (planes, width, blockCount)
        for block in 0..<blockCount {
            var (plane, one) = (planes + (first &* blockCount &+ block), addend + block)
            var carry = plane.pointee & one.pointee
            plane.pointee ^= one.pointee
            for bit in first + 1..<width {
                plane += blockCount
                let sum = plane.pointee
                if bits &>> bit & 1 == 1 {
                    one += blockCount
                    let half = sum ^ one.pointee
                    plane.pointee = half ^ carry
                    carry = (sum & one.pointee) | (half & carry)
                } else {
                    plane.pointee = sum ^ carry
                    carry &= sum
                }
            }
        }
    }
}
