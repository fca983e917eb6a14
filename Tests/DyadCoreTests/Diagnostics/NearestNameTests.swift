import DyadCore
import Testing

@Suite struct NearestNameTests {
    private static let names = ["specialty-alignment", "career-pathway", "needs", "site", "img-mentor"]

    @Test(arguments: [
        ("speciality-alignment", "specialty-alignment"), ("Specialty Alignment", "specialty-alignment"),
        ("carrer-pathway", "career-pathway"), ("nedes", "needs"), ("need", "needs"), ("siet", "site"),
        ("imgmentor", "img-mentor"), ("weather", nil), ("", nil), ("xyz", nil),
    ])
    func `the nearest name is found, and none where none is near`(written: String, name: String?) {
        #expect(NearestName.to(written, among: Self.names) == name)
    }

    @Test func `a remedy names the nearest, else the names there are, else that there are none`() {
        #expect(NearestName.remedy(for: "nedes", among: Self.names, kind: "factors") == "Did you mean “needs”?")
        #expect(
            NearestName.remedy(for: "weather", among: ["a", "b"], kind: "factors") == "The factors here are: a, b.")
        #expect(NearestName.remedy(for: "x", among: [], kind: "factors") == "Remove it: there are no factors here.")
        let many = (1...13).map { "name-\($0)" }
        #expect(NearestName.remedy(for: "weather", among: many, kind: "names").hasSuffix("name-12, ...."))
    }

    @Test func `of two that are as near the first by name is taken, whatever their order`() {
        #expect(NearestName.to("cat", among: ["car", "bat"]) == "bat")
        #expect(NearestName.to("cat", among: ["bat", "car"]) == "bat")
    }
}
