/// Memory for the scores of one mentee with every mentor, as bit planes.
final class PlaneRow {
    typealias Block = PlaneSum.Block

    /// Everybody's score less the lowest.
    let sum: PlaneSum
    /// A bit for each mentor who is allowed.
    let allowed: UnsafeMutablePointer<Block>
    /// What the parts of the scores need while they are added.
    let room: UnsafeMutablePointer<Block>

    init(blockCount: Int, most: Int, roomBlocks: Int) {
        sum = PlaneSum(blockCount: blockCount, most: most)
        allowed = .allocate(capacity: max(1, blockCount))
        room = .allocate(capacity: max(1, roomBlocks))
    }

    deinit {
        allowed.deallocate()
        room.deallocate()
    }
}
