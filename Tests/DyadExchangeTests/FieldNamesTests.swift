import Testing

@testable import DyadExchange

@Suite struct FieldNamesTests {
    @Test(arguments: [
        ("doctor-group", "doctor_group"), ("NHS months", "nhs_months"), ("2nd-choice", "q_2nd_choice"), ("É", "q"),
        ("a--b-", "a_b"), ("", "q"),
    ])
    func `a name is lower case, begins with a letter and joins words by one underscore`(id: String, name: String) {
        var names = FieldNames()
        #expect(names.name(for: id) == name)
    }

    @Test func `names that come out the same are numbered`() {
        var names = FieldNames(taken: ["record_id"])
        #expect(names.names(for: ["a-b", "a b", "a.b", "record-id"]) == ["a_b", "a_b_2", "a_b_3", "record_id_2"])
    }

    @Test(arguments: [
        (4, ["abcd", "abc2", "abc3"]), (5, ["abcde", "abcd2", "abcd3"]), (6, ["abcdef", "abcde2", "abcde3"]),
    ])
    func `long names are cut, and stay apart`(longest: Int, expected: [String]) {
        var names = FieldNames(joint: "", longest: longest)
        #expect(names.names(for: ["abc-def", "abc-def", "abc-def"]) == expected)
    }
}
