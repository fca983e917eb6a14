import DyadCore

/// A JSON object with a long list in it, cut into the elements of the list and the rest, so that each is read by itself.
struct JSONList {
    /// Where the elements of the list stand.
    private(set) var elements: [Range<Int>] = []
    /// The document with nothing in the list, or all of it where there is no such list.
    private(set) var rest: [UInt8]
    /// Where the list stands, without its brackets.
    private(set) var place = 0..<0

    /// Looks for the list that is the member of a name of the outermost object.
    ///
    /// Nothing is checked: what is wrong shows when the rest and the elements are read.
    ///
    /// - Complexity: linear in the number of bytes.
    init(_ name: String, in bytes: [UInt8]) {
        rest = bytes
        let key = Array("\"\(name)\"".utf8)
        var (depth, index, start, list) = (0, 0, 0, Range<Int>?.none)
        var (isList, word) = (false, 0..<0)
        func element(before end: Int) -> Range<Int>? {
            let isBlank = bytes[start..<end].allSatisfy { $0 <= 0x20 }
            return isBlank && elements.isEmpty && bytes[end] == UInt8(ascii: "]") ? nil : start..<end
        }
        while index < bytes.count, list == nil || isList {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                let first = index
                index += 1
                while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
                    index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
                }
                if depth == 1 { word = first..<min(index + 1, bytes.count) }
            case UInt8(ascii: "["):
                depth += 1
                if depth == 2, !isList, list == nil, Self.isValue(of: key, word, index, bytes) {
                    (isList, start, list) = (true, index + 1, index + 1..<index + 1)
                }
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: ",") where isList && depth == 2:
                elements.append(start..<index)
                start = index + 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                if isList, depth == 2 {
                    if let last = element(before: index) { elements.append(last) }
                    (isList, list) = (false, (list?.lowerBound ?? 0)..<index)
                }
                depth -= 1
            default: break
            }
            index += 1
        }
        guard let list, !isList else {
            elements = []
            return
        }
        place = list
        rest.removeSubrange(list)
    }

    /// Where a byte of the rest stands in the document.
    func offset(ofRest offset: Int) -> Int {
        offset < place.lowerBound ? offset : offset + place.count
    }

    /// Whether a list that begins is the value of a key.
    private static func isValue(of key: [UInt8], _ word: Range<Int>, _ index: Int, _ bytes: [UInt8]) -> Bool {
        guard bytes[word].elementsEqual(key) else { return false }
        return bytes[word.upperBound..<index].filter { $0 > 0x20 } == [UInt8(ascii: ":")]
    }
}
