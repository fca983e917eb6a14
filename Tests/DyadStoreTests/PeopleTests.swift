internal import DyadCore
internal import Foundation
internal import Testing

@testable internal import DyadStore

struct PeopleTests {
    private func register(_ people: [NewPerson], in store: CohortStore) throws -> [PersonRecord] {
        let records = try store.pseudonyms(for: people, at: noon)
        try store.record([], people: records, expecting: try store.head.sequence)
        return records
    }

    @Test(arguments: Medium.allCases)
    func `pseudonyms are numbered by prefix and never given twice`(_ medium: Medium) throws {
        try medium.withStore { store in
            let first = try register(
                [
                    NewPerson(prefix: "mentee", name: "Ada Iwu", email: "ada@example.org"),
                    NewPerson(prefix: "mentor", name: "Bo Lind", email: "bo@example.org"),
                    NewPerson(prefix: "mentee", name: "Cy Marr", email: "cy@example.org"),
                    NewPerson(prefix: "mentee-2", name: "Di Noor"),
                ], in: store)
            #expect(first.map(\.id) == ["mentee-01", "mentor-01", "mentee-02", "mentee-2-01"])
            try store.erase("mentee-02")
            let next = try register([NewPerson(prefix: "mentee", name: "Ed Oke", email: "cy@example.org")], in: store)
            #expect(next.map(\.id) == ["mentee-03"])
            let many = (1...100).map { NewPerson(prefix: "mentor", name: "Doctor \($0)") }
            #expect(try register(many, in: store).last?.id == "mentor-101")
            #expect(try store.people().count == 105)
        }
    }

    @Test(
        arguments: [
            "ada@example.org", "ADA@Example.ORG", "  Ada@example.org\n",
        ])
    func `a person is found and registered once, however the contact is typed`(contact: String) throws {
        let store = try CohortStore.inMemory()
        let ada = NewPerson(prefix: "mentee", name: "Ada  Iwu ", email: "Ada@Example.org", registration: " 7012345 ")
        let records = try register([ada, NewPerson(prefix: "mentor", name: "A. Iwu", email: contact)], in: store)
        #expect(records[0] == records[1])
        #expect(try store.person(contact: contact) == records[0])
        #expect(try store.person("mentee-01") == records[0])
        #expect(records[0].name == "Ada Iwu")
        #expect(records[0].email == "ada@example.org")
        #expect(records[0].registration == "7012345")
        #expect(records[0].createdAt == noon)
        #expect(try register([ada], in: store) == [records[0]])
        #expect(try store.people().count == 1)
    }

    @Test func `who has no e-mail address is found by name, in any case and any way of writing letters`() throws {
        let store = try CohortStore.inMemory()
        let records = try register([NewPerson(prefix: "person", name: "Zo\u{65}\u{308} Quill", email: " ")], in: store)
        #expect(records.first?.email == nil)
        #expect(try store.person(contact: "ZO\u{CB} QUILL")?.id == "person-01")
        #expect(try store.person(contact: "nobody") == nil)
        #expect(try store.person("person-02") == nil)
    }

    @Test func `people without name and e-mail and unusable prefixes are all refused at once`() throws {
        let store = try CohortStore.inMemory()
        let prefixes = ["", "-mentee", "mentee-", "Mentee", "mentée", "a b", "m'--"]
        let people =
            [NewPerson(prefix: "mentee", name: " \u{0}\t")] + prefixes.map { NewPerson(prefix: $0, name: "Ada") }
        let found = try codes { _ = try store.pseudonyms(for: people, at: noon) }
        #expect(found == ["person-unnamed"] + prefixes.map { _ in "prefix-unusable" })
    }

    @Test(arguments: Medium.allCases)
    func `an erased person leaves the pseudonym and a valid chain`(_ medium: Medium) throws {
        try medium.withStore { store in
            let ada = NewPerson(prefix: "mentee", name: "Ada Iwu", email: "ada@example.org", registration: "7012345")
            try store.record(meetings(1...3), people: try store.pseudonyms(for: [ada], at: noon), expecting: 0)
            let head = try store.head
            try store.erase("mentee-01")
            try store.erase("mentee-01")
            let left = try #require(try store.person("mentee-01"))
            #expect(left.isErased && left.name == nil && left.registration == nil && left.email == nil)
            #expect(try store.person(contact: "ada@example.org") == nil)
            #expect(try store.verify(against: head) == nil)
            #expect(try codes { try store.erase("mentee-02") } == ["person-unknown"])
            #expect(try codes { try store.record([], people: [left], expecting: 3) } == ["person-taken"])
        }
    }

    @Test func `nothing of an erased person is left in the files`() throws {
        try withFolder { folder in
            let store = try CohortStore(at: folder + "/cohort.sqlite", for: .creating)
            let people = (1...50).map {
                NewPerson(prefix: "mentee", name: "Xanthippe \($0)", registration: "70123\($0)")
            }
            try store.record([], people: try store.pseudonyms(for: people, at: noon), expecting: 0)
            func files() throws -> String {
                try FileManager.default.contentsOfDirectory(atPath: folder).map {
                    String(
                        decoding: try Data(contentsOf: URL(fileURLWithPath: folder + "/" + $0)), as: Unicode.ASCII.self)
                }.joined()
            }
            #expect(try files().contains("Xanthippe 17"))
            for person in try store.people() { try store.erase(person.id) }
            let left = try files()
            #expect(!left.contains("anthippe") && !left.contains("70123"))
        }
    }
}
