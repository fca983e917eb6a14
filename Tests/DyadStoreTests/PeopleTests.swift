internal import DyadCore
internal import Foundation
internal import Testing

@testable internal import DyadStore

private let ada = PersonRecord(id: "mentee-01", contact: "ada@example.org", name: "Ada Iwu", registration: "7012345")

struct PeopleTests {
    @Test(arguments: Medium.allCases)
    func `people come back as they were registered`(_ medium: Medium) throws {
        try medium.withStore { store in
            let lead = PersonRecord(id: "staff-01", contact: "dr bo lind", name: nil)
            try store.record([], people: [ada, lead], expecting: 0)
            #expect(try store.people() == [ada, lead])
        }
    }

    @Test func `what is newly known of somebody is added`() throws {
        let store = try CohortStore.inMemory()
        try store.record([], people: [PersonRecord(id: "mentee-01", contact: "ada@example.org")], expecting: 0)
        try store.record([], people: [ada], expecting: 0)
        #expect(try store.people() == [ada])
    }

    @Test(arguments: [
        PersonRecord(id: "mentee-01", contact: "bo@example.org"),
        PersonRecord(id: "mentee-02", contact: "ada@example.org"),
        PersonRecord(id: "mentee-03", contact: nil),
    ])
    func `a pseudonym or a contact that is another's is refused`(_ rival: PersonRecord) throws {
        let store = try CohortStore.inMemory()
        try store.record([], people: [ada], expecting: 0)
        #expect(try codes { try store.record(meetings(1...1), people: [rival], expecting: 0) } == ["person-taken"])
        #expect(try store.people() == [ada])
        #expect(try store.head.sequence == 0)
    }

    @Test(arguments: Medium.allCases)
    func `an erased person leaves the pseudonym and a valid chain`(_ medium: Medium) throws {
        try medium.withStore { store in
            try store.record(meetings(1...3), people: [ada], expecting: 0)
            let head = try store.head
            try store.erase("mentee-01")
            try store.erase("mentee-01")
            #expect(try store.people() == [PersonRecord(id: "mentee-01", contact: nil)])
            #expect(try store.verify(against: head) == nil)
            #expect(try codes { try store.erase("mentee-02") } == ["person-unknown"])
            var directory = Directory(try store.people())
            #expect(directory.register("cy@example.org", prefix: "mentee") == "mentee-02")
        }
    }

    @Test func `nothing of an erased person is left in the files`() throws {
        try withFolder { folder in
            let store = try CohortStore(at: folder + "/cohort.sqlite", for: .creating)
            let people = (1...50).map {
                PersonRecord(
                    id: PersonID("mentee-\($0)"), contact: "x\($0)@example.org", name: "Xanthippe \($0)",
                    registration: "70123\($0)")
            }
            try store.record([], people: people, expecting: 0)
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
