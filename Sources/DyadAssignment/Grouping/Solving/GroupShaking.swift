/// Improves groups by shaking a few of them and settling again, keeping what is not worse.
struct GroupShaking {
    private var state: UInt64 = 2026
    private let groups: LocalGroups

    init(_ groups: LocalGroups) { self.groups = groups }

    /// Shakes so many times. The same numbers are drawn on every machine (SplitMix64).
    mutating func run(times: Int) {
        var best = groups.score
        var kept = groups.home
        for _ in 0..<times {
            shake()
            groups.settle(maxPasses: 100)
            let score = groups.score
            if score >= best {
                (best, kept) = (score, groups.home)
            } else {
                groups.restore(kept)
            }
        }
    }

    /// Exchanges a few members of the same kind, whatever it costs.
    private mutating func shake() {
        let count = groups.table.count
        for _ in 0..<2 + draw(3) {
            let first = draw(count)
            for _ in 0..<20 {
                let second = draw(count)
                guard groups.home[first] != groups.home[second],
                    groups.table.kinds[first] == groups.table.kinds[second], groups.mayExchange(first, second)
                else { continue }
                groups.exchange(first, second)
                break
            }
        }
    }

    private mutating func draw(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, bound)))
    }
}
