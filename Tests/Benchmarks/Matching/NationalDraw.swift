import Foundation

/// The draws of a national instance: each number is a function of a seed, a stream and a place, so that another language draws
/// the same (SplitMix64, Steele and others 2014).
struct NationalDraw {
    let seed: UInt64

    /// The first `count` words of a stream.
    func words(_ stream: Int, _ count: Int) -> [UInt64] {
        let base =
            seed &* 0xD134_2543_DE82_EF95 &+ UInt64(stream) &* 0x2545_F491_4F6C_DD1D &+ 0x9E37_79B9_7F4A_7C15
        return (0..<count).map { place in
            var mixed = base &+ UInt64(place + 1) &* 0x9E37_79B9_7F4A_7C15
            mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
            return mixed ^ mixed >> 31
        }
    }

    /// Draws places in a list of whole weights.
    func pick(_ stream: Int, _ count: Int, _ weights: [Int]) -> [Int] {
        var sums: [Int] = []
        for weight in weights { sums.append((sums.last ?? 0) + weight) }
        let total = sums.last ?? 0
        return words(stream, count).map { word in
            let drawn = (Int(word >> 33) * total) >> 31
            return sums.firstIndex { $0 > drawn } ?? weights.count - 1
        }
    }

    /// Draws sets of tags as bits: how many by weight, and which by their popularity, without replacement.
    func tags(_ stream: Int, _ count: Int, sizes: [(size: Int, weight: Int)], popularity: [Int]) -> [UInt64] {
        let wanted = pick(stream, count, sizes.map(\.weight)).map { sizes[$0].size }
        let races = popularity.indices.map { tag in
            words(stream * 64 + 7 + tag, count).map { word in
                let uniform = (Double(word >> 11) + 1) / 0x1p53
                return (-log(uniform) / Double(popularity[tag]) * 1e9).rounded(.toNearestOrEven)
            }
        }
        return (0..<count).map { place in
            popularity.indices.sorted { (races[$0][place], $0) < (races[$1][place], $1) }.prefix(wanted[place])
                .reduce(0) { $0 | 1 << UInt64($1) }
        }
    }
}
