/// What is left of each possible group after prices have been paid, for up to 64 members.
///
/// Groups are sets of bits. They are met in order of their first member, then their second and so on; what a further member
/// would add is kept for each depth, so that the innermost step is one addition.
///
/// - Complexity: O(possible groups) time; O(*members* x *largest size*) memory.
final class GroupPricing {
    /// A group as a set of bits and what is left of it.
    struct Candidate {
        var group: UInt64
        var left: Int
    }

    private let table: GroupTable
    private let allowed: [UInt64]
    private let ofKind: [UInt64]
    private let gains: UnsafeMutablePointer<Int>
    private let stride: Int

    private var pairUnit = 0
    private var unmixedPrice = 0
    private var refusesUnmixed = false
    private var threshold = 0
    private var keepsAll = false
    private var slot = 0

    /// What is left of the group of which most is left; below any sum if there is no group.
    private(set) var most = Int.min
    /// The groups of which more is left than the threshold: all, or the best of each first two members.
    private(set) var found: [Candidate] = []
    private var best: [Candidate]

    init(_ table: GroupTable) {
        self.table = table
        let count = table.count
        stride = max(1, count)
        allowed = (0..<count).map { first in
            (0..<count).reduce(UInt64(0)) { mask, second in
                first == second || table.banned[first * count + second] == 1 ? mask : mask | 1 << UInt64(second)
            }
        }
        ofKind = (0..<table.kindCount).map { kind in
            (0..<count).reduce(UInt64(0)) { table.kinds[$1] == kind ? $0 | 1 << UInt64($1) : $0 }
        }
        gains = .filled(with: 0, count: stride * (table.largest + 1))
        best = Array(repeating: Candidate(group: 0, left: 0), count: stride * stride)
    }

    deinit { gains.deallocate() }

    /// Meets every group that can be formed.
    ///
    /// - Parameters:
    ///   - pairUnit: what one point of a pair's worth counts.
    ///   - memberGain: for each member what it adds by being there.
    ///   - start: what a group begins with.
    ///   - unmixedPrice: what an unmixed group loses; `nil` refuses unmixed groups.
    ///   - threshold: groups of which no more is left are not kept.
    ///   - keepsAll: whether to keep all others, or the best for each first two members.
    func run(
        pairUnit: Int, memberGain: [Int], start: Int, unmixedPrice: Int?, threshold: Int, keepsAll: Bool
    ) {
        (self.pairUnit, self.threshold, self.keepsAll) = (pairUnit, threshold, keepsAll)
        (self.unmixedPrice, refusesUnmixed) = (unmixedPrice ?? 0, unmixedPrice == nil)
        most = Int.min
        found.removeAll(keepingCapacity: true)
        for index in best.indices where best[index].group != 0 { best[index].group = 0 }
        for member in 0..<table.count { gains[member] = memberGain[member] }
        let all = table.count == 64 ? UInt64.max : (1 << UInt64(table.count)) - 1
        extend(group: 0, size: 0, left: start, open: all, missing: (1 << UInt64(table.kindCount)) - 1, mark: -1)
        if !keepsAll { found = best.filter { $0.group != 0 } }
    }

    /// The marks seen so far: -1 none, -2 different ones, otherwise the one.
    private func mark(_ seen: Int, with member: Int) -> Int {
        let mark = table.marks[member]
        return mark < 0 || seen == mark ? seen : (seen == -1 ? mark : -2)
    }

    private func extend(group: UInt64, size: Int, left: Int, open: UInt64, missing: UInt64, mark: Int) {
        let room = table.largest - size
        let lacking = missing.nonzeroBitCount
        guard lacking <= room else { return }
        var open = open
        if lacking == room {
            var useful: UInt64 = 0
            for kind in 0..<table.kindCount where missing & 1 << UInt64(kind) != 0 { useful |= ofKind[kind] }
            // Members of other kinds stay open no longer: every place is spoken for.
            open &= useful
        }
        let gain = gains + size * stride
        if room == 1 {
            finish(group, left, open, gain, mark)
            return
        }
        let next = gain + stride
        let completes = size + 1 >= table.smallest
        while open != 0 {
            let member = open.trailingZeroBitCount
            open &= open - 1
            let sum = left + gain[member]
            let grown = group | 1 << UInt64(member)
            let still = missing & ~(1 << UInt64(table.kinds[member]))
            let seen = self.mark(mark, with: member)
            if size == 0 { slot = member * stride } else if size == 1 { slot = slot / stride * stride + member }
            if completes, still == 0, sum > threshold || sum > most { offer(grown, sum, seen) }
            let rest = open & allowed[member]
            if rest != 0 {
                let row = table.worth + member * table.count
                var others = rest
                while others != 0 {
                    let other = others.trailingZeroBitCount
                    others &= others - 1
                    next[other] = gain[other] + pairUnit * row[other]
                }
                extend(group: grown, size: size + 1, left: sum, open: rest, missing: still, mark: seen)
            }
        }
    }

    /// The last place of a largest group.
    private func finish(
        _ group: UInt64, _ left: Int, _ open: UInt64, _ gain: UnsafeMutablePointer<Int>, _ mark: Int
    ) {
        var open = open
        let limit = min(threshold, most)
        while open != 0 {
            let member = open.trailingZeroBitCount
            open &= open - 1
            let sum = left + gain[member]
            if sum > limit, sum > threshold || sum > most {
                if table.largest == 2 { slot = slot / stride * stride + member }
                offer(group | 1 << UInt64(member), sum, self.mark(mark, with: member))
            }
        }
    }

    private func offer(_ group: UInt64, _ sum: Int, _ mark: Int) {
        var sum = sum
        if table.asksForMixing, mark != -2 {
            if refusesUnmixed { return }
            sum -= unmixedPrice
        }
        if sum > most { most = sum }
        guard sum > threshold else { return }
        if keepsAll {
            found.append(Candidate(group: group, left: sum))
        } else if best[slot].group == 0 || best[slot].left < sum {
            best[slot] = Candidate(group: group, left: sum)
        }
    }
}
