extension PlaneSum {
    /// Sets the bits of all mentors whose number is at least so much.
    func mark(atLeast least: Int, in marks: UnsafeMutablePointer<Block>) {
        guard least > 0, least <= highest else {
            return marks.update(repeating: least > 0 ? Block() : ~Block(), count: blockCount)
        }
        // Bits below the lowest that is set in the least say nothing.
        let first = least.trailingZeroBitCount
        for block in 0..<blockCount {
            var reached = self[first][block]
            for bit in first + 1..<width {
                let plane = self[bit][block]
                reached = least >> bit & 1 == 1 ? reached & plane : reached | plane
            }
            marks[block] = reached
        }
    }

    /// The greatest number that at least so many of some mentors reach; `nil` where they are fewer.
    ///
    /// It is found bit by bit from the highest: where enough have a bit the others drop out, else those who have it count as found.
    ///
    /// - Parameter some: the bits of these mentors, which are lost.
    func number(thatAtLeast count: Int, of some: UnsafeMutablePointer<Block>) -> Int? {
        var wanted = count
        var found = 0
        guard self.count(some, some) >= count else { return nil }
        for bit in (0..<width).reversed() {
            let plane = self[bit]
            let having = self.count(some, plane)
            if having >= wanted {
                found |= 1 << bit
                for block in 0..<blockCount { some[block] &= plane[block] }
            } else {
                wanted -= having
                for block in 0..<blockCount { some[block] &= ~plane[block] }
            }
        }
        return found
    }

    /// How many mentors have both bits.
    private func count(_ one: UnsafePointer<Block>, _ other: UnsafePointer<Block>) -> Int {
        var sums = Block()
        for block in 0..<blockCount {
            // Counts of two bits, of four, of eight, of 64 (Warren, Hacker's Delight).
            var bits = one[block] & other[block]
            bits = bits &- (bits &>> 1 & 0x5555_5555_5555_5555)
            bits = (bits & 0x3333_3333_3333_3333) &+ (bits &>> 2 & 0x3333_3333_3333_3333)
            bits = (bits &+ bits &>> 4) & 0x0F0F_0F0F_0F0F_0F0F
            bits = bits &+ bits &>> 8
            bits = bits &+ bits &>> 16
            sums &+= (bits &+ bits &>> 32) & 0xFF
        }
        return Int(sums.wrappedSum())
    }

    /// Writes everybody's number, more by `lowest`, or ``CompiledScores/forbidden`` where a mentor is not allowed.
    func write(_ allowed: UnsafePointer<Block>, lowest: Int, into numbers: UnsafeMutableBufferPointer<Int>) {
        let words = UnsafeRawPointer(allowed).assumingMemoryBound(to: UInt64.self)
        let target = UnsafeMutableRawBufferPointer(numbers)
        for start in stride(from: 0, to: numbers.count, by: 8) {
            let eight = self.numbers(from: start) &+ SIMD8(repeating: lowest)
            if start + 8 <= numbers.count {
                target.storeBytes(of: eight, toByteOffset: start &* 8, as: SIMD8<Int>.self)
            } else {
                for mentor in start..<numbers.count { numbers[mentor] = eight[mentor - start] }
            }
        }
        for start in stride(from: 0, to: numbers.count, by: 64) {
            var left = ~words[start / 64]
            while left != 0, start + left.trailingZeroBitCount < numbers.count {
                numbers[start + left.trailingZeroBitCount] = CompiledScores.forbidden
                left &= left &- 1
            }
        }
    }

    /// The numbers of eight mentors, the first of whom begins a byte.
    @inline(__always) private func numbers(from mentor: Int) -> SIMD8<Int> {
        var numbers = SIMD8<Int>()
        for first in stride(from: 0, to: width, by: 8) {
            let eight = unsafeBitCast(bytes(from: mentor, plane: first), to: SIMD8<UInt8>.self)
            numbers |= SIMD8<Int>(truncatingIfNeeded: eight) &<< SIMD8(repeating: first)
        }
        return numbers
    }

    /// Eight bits of the numbers of eight mentors, a byte for each. The first mentor begins a byte, and the first plane says which
    /// bits they are.
    @inline(__always) func bytes(from mentor: Int, plane first: Int = 0) -> UInt64 {
        let stride = blockCount &* MemoryLayout<Block>.size
        var byte = UnsafeRawPointer(self[first]).assumingMemoryBound(to: UInt8.self) + mentor / 8
        var rows: UInt64 = 0
        for bit in 0..<min(8, width &- first) {
            rows |= UInt64(byte.pointee) &<< UInt64(truncatingIfNeeded: bit &* 8)
            byte += stride
        }
        // Bit i of byte j becomes bit j of byte i (Warren, Hacker's Delight, 7-3).
        var swap = (rows ^ rows &>> 7) & 0x00AA_00AA_00AA_00AA
        rows ^= swap ^ swap &<< 7
        swap = (rows ^ rows &>> 14) & 0x0000_CCCC_0000_CCCC
        rows ^= swap ^ swap &<< 14
        swap = (rows ^ rows &>> 28) & 0x0000_0000_F0F0_F0F0
        return rows ^ swap ^ swap &<< 28
    }

    /// What the planes from one on add to a mentor's number.
    @inline(__always) func number(of mentor: Int, fromPlane first: Int) -> Int {
        var number = 0
        var bit = first
        while bit < width {
            let words = UnsafeRawPointer(self[bit]).assumingMemoryBound(to: UInt64.self)
            number |= Int(truncatingIfNeeded: words[mentor / 64] &>> UInt64(mentor % 64) & 1) &<< bit
            bit += 1
        }
        return number
    }
}

extension Int {
    /// How many bits are needed to write this number, which is not negative.
    var usedBits: Int { Int.bitWidth - leadingZeroBitCount }
}
