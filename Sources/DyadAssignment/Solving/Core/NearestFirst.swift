/// Places waiting to be visited, the nearest first; among equally near ones the lowest number. A binary heap.
struct NearestFirst {
    private var entries: [(distance: Int, place: Int)] = []

    /// Forgets everything and keeps the memory.
    mutating func clear() { entries.removeAll(keepingCapacity: true) }

    /// Adds a place. A place may be added again with a smaller distance; the later visit is the caller's to skip.
    mutating func add(_ place: Int, at distance: Int) {
        entries.append((distance, place))
        var child = entries.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard entries[child] < entries[parent] else { return }
            entries.swapAt(child, parent)
            child = parent
        }
    }

    /// Takes the nearest place.
    mutating func take() -> (distance: Int, place: Int)? {
        guard let first = entries.first else { return nil }
        let last = entries.removeLast()
        guard !entries.isEmpty else { return first }
        entries[0] = last
        var parent = 0
        while true {
            var child = 2 * parent + 1
            guard child < entries.count else { return first }
            if child + 1 < entries.count, entries[child + 1] < entries[child] { child += 1 }
            guard entries[child] < entries[parent] else { return first }
            entries.swapAt(child, parent)
            parent = child
        }
    }
}
