import DyadCore
import Testing

@Suite struct DiagnosticTests {
    @Test(arguments: [
        (Place.file("a.yaml"), "a.yaml"), (.line(file: "a.yaml", line: 3, column: 5), "a.yaml:3:5"),
        (.cell(file: "a.xlsx", sheet: "Sheet1", cell: "C14"), "a.xlsx, Sheet1!C14"),
        (.cell(file: "a.csv", sheet: nil, cell: "C14"), "a.csv, C14"), (.argument("--because"), "--because"),
    ])
    func `a place reads as a person would look it up`(place: Place, words: String) {
        #expect(place.description == words)
        #expect(
            Diagnostic("code", at: place, "It is wrong.", remedy: "Mend it.").description
                == "\(words): It is wrong. Mend it.")
    }

    @Test func `a warning says so, and what was quoted stays out of the text`() {
        let warning = Diagnostic("code", "It is odd.", remedy: "", quoted: "secret", severity: .warning)
        #expect(warning.description == "warning: It is odd.")
    }
}
