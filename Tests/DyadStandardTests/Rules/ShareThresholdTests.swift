import DyadCore
import DyadStandard
import Foundation
import Testing

@Suite struct ShareThresholdTests {
    private static func read(_ text: String) throws -> ShareThreshold {
        try #require(JSONDecoder().decode([ShareThreshold].self, from: JSONEncoder().encode([text])).first)
    }

    @Test(arguments: [
        ("7 of 10", "0.7", 7, 10), ("70%", "0.7", nil, nil), ("0.7", "0.7", nil, nil), ("7/10", "0.7", nil, nil),
        ("10 of 10", "1", 10, 10), ("0 of 10", "0", 0, 10),
    ])
    func `a share is read with the numbers that the source names`(text: String, share: String, count: Int?, base: Int?)
        throws
    {
        let threshold = try Self.read(text)
        #expect(threshold.share.description == share)
        #expect([threshold.count, threshold.base] == [count, base])
        #expect(try JSONDecoder().decode(ShareThreshold.self, from: JSONEncoder().encode(threshold)) == threshold)
    }

    @Test(arguments: [
        "", "most", "7 of", "7 of 0", "11 of 10", "-1 of 10", "101%", "-1%", "7.5 of 10", "7 of 10 of 12",
        "x of 7 of 10",
        "7 out of 10",
    ])
    func `anything else is no share`(text: String) {
        #expect(throws: DecodingError.self) { try Self.read(text) }
    }
}
