/// One end of an ``ExchangeSearch``: the nodes that it has reached, and how.
struct ExchangeFront {
    /// The search that last reached each node, which row would move, and the node before.
    var reachedIn: [Int]
    var mover: [Int]
    var neighbour: [Int]
    var queue: [Int] = []
    var next = 0
    var work = 0

    init(nodes: Int) {
        reachedIn = Array(repeating: Occupancy.none, count: nodes)
        mover = reachedIn
        neighbour = reachedIn
    }

    mutating func begin(at node: Int, in search: Int) {
        queue.removeAll(keepingCapacity: true)
        (next, work) = (0, 0)
        reach(node, in: search, mover: Occupancy.none, from: Occupancy.none)
    }

    mutating func reach(_ node: Int, in search: Int, mover: Int, from neighbour: Int) {
        reachedIn[node] = search
        self.mover[node] = mover
        self.neighbour[node] = neighbour
        queue.append(node)
    }
}
