/// In which part of a document its reading is, and what of it is passed over.
struct OpenParts<Part> {
    /// The innermost part that is open.
    private(set) var current: Part
    private var outer: [(part: Part, depth: Int)] = []
    private var depth = 0
    private var passedOver: Int?

    /// Begins outside of every element.
    init(_ document: Part) { current = document }

    /// Whether the reading is in something that is passed over.
    var isPassingOver: Bool { passedOver != nil }

    /// An element begins; `false` when it is to be passed over with what it is in.
    mutating func start() -> Bool {
        depth += 1
        return !isPassingOver
    }

    /// The element that has begun is a part.
    mutating func enter(_ part: Part) {
        outer.append((current, depth))
        current = part
    }

    /// The element that has begun is of no use, nor is anything in it.
    mutating func passOver() { passedOver = depth }

    /// An element ends; gives the part that ends with it, where one does.
    mutating func end() -> Part? {
        defer { depth -= 1 }
        if passedOver == depth { passedOver = nil }
        guard let last = outer.last, last.depth == depth else { return nil }
        outer.removeLast()
        defer { current = last.part }
        return current
    }
}
