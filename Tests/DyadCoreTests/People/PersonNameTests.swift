import Testing

@testable internal import DyadCore

@Suite struct PersonNameTests {
    private static let maybes: [(one: String, other: String)] = [
        ("Anna Smith", "Anna Smith"), ("Dr Anna Smith", "anna SMITH"), ("Smith, Anna", "Anna Smith"),
        ("Dr A. Smith", "Anna Smith"), ("A Smith", "Prof. Anna Smith"), ("Anna B Smith", "Anna Smith"),
        ("Anna Smyth", "Anna Smith"), ("Ana Smith", "Anna Smith"), ("Jon Ward", "Jonathan Ward"),
        ("Sinead O'Neill", "Sinead O’Neill"), ("Sinead O'Neill", "Sinead ONeill"), ("Sinead O Neill", "Sinead O'Neill"),
        ("Maria Garcia Lopez", "Maria Garcia"), ("Maria Garcia-Lopez", "Maria Garcia Lopez"),
        ("García, María", "Garcia, Maria"), ("Mr Wei Li", "Wei Liu"), ("Smith", "Anna Smith"),
        ("Miss Olufunmilayo Adebayo", "Olufunmilayo Adebajo"), ("Mentor 1", "Dr Mentor 01"), ("Mentor 2", "Mentor"),
        ("anna.smith2", "Anna Smith"),
    ]

    @Test(arguments: maybes)
    func `names that may be one person's are asked about, in either order`(one: String, other: String) {
        #expect(PersonName(one).mayBe(PersonName(other)))
        #expect(PersonName(other).mayBe(PersonName(one)))
    }

    private static let others: [(one: String, other: String)] = [
        ("Anna Smith", "Ben Smith"), ("Anna Smith", "Anna Jones"), ("A Smith", "B Smith"), ("A Smith", "A Jones"),
        ("J Smith", "Anna Smith"), ("Anna Smith", "Bela Kovacs"), ("Dr", "Dr"), ("", "Anna Smith"),
        ("Dr Prof", "Anna Smith"),
        ("Maria Garcia", "Jose Garcia"), ("Sinead O'Neill", "Sinead Walsh"), ("Jon Ward", "John Wood"),
        ("Dr Mentor 01", "Dr Mentor 02"), ("Mentor 2", "Mentor 12"), ("anna.smith1", "anna.smith2"),
    ]

    @Test(arguments: others)
    func `names of different people are not`(one: String, other: String) {
        #expect(!PersonName(one).mayBe(PersonName(other)))
        #expect(!PersonName(other).mayBe(PersonName(one)))
    }

    @Test(arguments: ["Dr Anna Smith", "SMITH Anna (Ms)", "Smith, Anna", "Professor Anna Smith", "anna-smith"])
    func `title, order and punctuation do not count`(words: String) {
        #expect(PersonName(words).parts == ["anna", "smith"])
    }
}
