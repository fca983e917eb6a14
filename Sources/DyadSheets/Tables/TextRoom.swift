/// How much memory texts take, so that a file that unpacks well cannot ask for all of it.
struct TextRoom {
    private var left = ReadingLimits.textBytes
    /// Where texts stand that were counted not long ago; cells with the same words mostly share them.
    private var counted = [UInt](repeating: 0, count: 4096)

    /// Makes room for a text that is kept; a short one stands in its cell.
    ///
    /// - Returns: whether there was room.
    mutating func takes(_ value: CellValue) -> Bool {
        guard case .text(let text) = value, text.utf8.count > 15 else { return true }
        let place = text.utf8.withContiguousStorageIfAvailable { UInt(bitPattern: $0.baseAddress) } ?? 0
        let slot = Int(place / 16) % counted.count
        guard place == 0 || counted[slot] != place else { return true }
        counted[slot] = place
        left -= text.utf8.count + 48
        return left >= 0
    }
}
