import Testing

@testable internal import DyadCore

@Suite struct EveryLeafTests {
    /// A canonical form that differs from the plain one in one place.
    private struct Mutant {
        let place: String
        let value: JSONValue
    }

    @Test func `whatever changes the digest is said, wherever it stands`() throws {
        let plain = try ComparedProgramme.plain()
        let side = ComparedSide(plain)
        let finder = DifferenceFinder(first: side, second: side, names: .letters)
        let mutants = Self.mutants(of: plain.canonical, at: "").filter { $0.value != plain.canonical }
        #expect(mutants.count > 2000)
        for mutant in mutants {
            let there = finder.differences(plain.canonical, mutant.value).map(\.sentence)
            let back = finder.differences(mutant.value, plain.canonical).map(\.sentence)
            #expect(!there.isEmpty && !back.isEmpty, "\(mutant.place)")
            for sentence in there + back {
                #expect(sentence.hasSuffix(".") || sentence.hasSuffix("?"), "\(mutant.place): \(sentence)")
                #expect(sentence.first?.isLowercase == false, "\(mutant.place): \(sentence)")
            }
        }
        #expect(finder.differences(plain.canonical, plain.canonical) == [])
    }

    @Test func `the canonical form read again is the same definition`() throws {
        let plain = try ComparedProgramme.plain()
        let again = try ComparedProgramme.written(plain.canonical.canonicalText)
        #expect(again.digest == plain.digest)
        #expect(DefinitionComparison(of: plain, with: again).differences == [])
    }

    /// Every leaf changed, every name left out or new, every element left out or written twice, every list turned round.
    private static func mutants(of value: JSONValue, at place: String) -> [Mutant] {
        switch value {
        case .object(let members):
            func with(_ key: String, _ new: JSONValue?) -> JSONValue {
                var changed = members
                changed[key] = new
                return .object(changed)
            }
            return [Mutant(place: place + " with a new name", value: with("colourOfHair", "red"))]
                + members.sorted { $0.key < $1.key }.flatMap { key, member in
                    [Mutant(place: "\(place).\(key) left out", value: with(key, nil))]
                        + mutants(of: member, at: "\(place).\(key)").map {
                            Mutant(place: $0.place, value: with(key, $0.value))
                        }
                }
        case .array(let elements):
            func with(_ index: Int, _ new: [JSONValue]) -> JSONValue {
                .array(Array(elements[..<index]) + new + Array(elements[(index + 1)...]))
            }
            return [Mutant(place: place + " turned round", value: .array(elements.reversed()))]
                + elements.indices.flatMap { index in
                    [
                        Mutant(place: "\(place)[\(index)] left out", value: with(index, [])),
                        Mutant(
                            place: "\(place)[\(index)] twice", value: with(index, [elements[index], elements[index]])),
                    ]
                        + mutants(of: elements[index], at: "\(place)[\(index)]").map {
                            Mutant(place: $0.place, value: with(index, [$0.value]))
                        }
                }
        default:
            return changes(of: value).map { Mutant(place: "\(place) as \($0.canonicalText)", value: $0) }
        }
    }

    /// Other values in place of a leaf: near it, of another kind, and such as mean the same to a reader.
    private static func changes(of leaf: JSONValue) -> [JSONValue] {
        let others: [JSONValue] = ["", "~", "true", "yes", "no", "7", "70%", .array([]), .array([leaf]), .object([:])]
        return others + [.string((leaf.string ?? leaf.canonicalText) + " more")]
    }
}
