import Testing

@testable internal import DyadCore

@Suite struct NamedPersonTests {
    private static let people: [(words: String, email: String?, number: String?, name: String?)] = [
        ("anna.smith@nhs.net", "anna.smith@nhs.net", nil, nil),
        (" Anna.Smith@NHS.net ", "anna.smith@nhs.net", nil, nil),
        ("Dr Anna Smith", nil, nil, "Dr Anna Smith"),
        ("Smith, Anna", nil, nil, "Smith, Anna"),
        ("O’Neill, Sinead", nil, nil, "O’Neill, Sinead"),
        ("7012345", nil, "7012345", nil),
        ("GMC 7012345", nil, "7012345", nil),
        ("GMC: 7012345", nil, "7012345", nil),
        ("GMC number 7012345.", nil, "7012345", nil),
        ("Dr Anna Smith 7012345", nil, "7012345", "Dr Anna Smith"),
        ("Dr Anna Smith, GMC 7012345", nil, "7012345", "Dr Anna Smith"),
        ("Dr Anna Smith (7012345)", nil, "7012345", "Dr Anna Smith"),
        ("Anna Smith <anna.smith@nhs.net>", "anna.smith@nhs.net", nil, "Anna Smith"),
        ("Anna Smith, anna.smith@nhs.net", "anna.smith@nhs.net", nil, "Anna Smith"),
        ("anna.smith@nhs.net, Anna Smith", "anna.smith@nhs.net", nil, "Anna Smith"),
        ("Dr Anna Smith <anna.smith@nhs.net>, GMC 7012345", "anna.smith@nhs.net", "7012345", "Dr Anna Smith"),
        ("701234", nil, nil, nil), ("70123456", nil, nil, nil), ("", nil, nil, nil), (" , ", nil, nil, nil),
        ("@nhs.net", nil, nil, "@nhs.net"), ("anna@", nil, nil, "anna@"),
    ]

    @Test(arguments: people)
    func `e-mail, number and name are told apart, however they are written`(
        words: String, email: String?, number: String?, name: String?
    ) {
        let person = NamedPerson(words)
        #expect(person.email == email)
        #expect(person.number == number)
        #expect(person.name == name)
        #expect(person.isNameOnly == (email == nil && number == nil))
    }

    @Test(arguments: ["anna.smith@nhs.net", "Dr Anna Smith <anna.smith@nhs.net>", "GMC 7012345", "Anna Smith, 7012345"])
    func `whoever is known by e-mail or number keeps one pseudonym`(words: String) {
        var directory = Directory([
            PersonRecord(id: "mentor-01", contact: "anna.smith@nhs.net", name: "Anna Smith", registration: "7012345")
        ])
        #expect(directory.register(named: words) == "mentor-01")
        #expect(directory.people.count == 1)
    }

    @Test func `a name alone is not taken for somebody with an e-mail, and is one person when it comes again`() {
        var directory = Directory([PersonRecord(id: "mentor-01", contact: "anna.smith@nhs.net", name: "Anna Smith")])
        #expect(directory.register(named: "Anna Smith") == "person-01")
        #expect(directory.register(named: " anna  SMITH") == "person-01")
        #expect(directory.register(named: "Ben Lind") == "person-02")
    }

    @Test func `who was named by number is the applicant who gives it`() {
        var directory = Directory([])
        #expect(directory.register(named: "GMC 7012345") == "person-01")
        let applicant = directory.register(
            "anna.smith@nhs.net", prefix: "mentor", name: "Anna Smith", registration: "GMC 7012345")
        #expect(applicant == "person-01")
        #expect(directory.name(of: "person-01") == "Anna Smith")
        #expect(directory.people.count == 1)
    }
}
