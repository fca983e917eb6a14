internal import DyadCore
internal import Testing

@testable internal import DyadSheets

struct MatrixHeadingTests {
    @Test(arguments: ["capacity", "Capacity:", "CAPACITIES", "places", "Places :", "capacities:"])
    func `the row of places is known with a colon, in the plural and in capitals`(name: String) throws {
        let text = "id,X,Y\na,1,2\n\(name),2,3\n"
        let read = try ScoreMatrixReader.matrix(from: try CSVReader(Array(text.utf8), file: "m.csv"))
        #expect(read.mentees == ["a"] && read.places == [2, 3])
    }

    @Test(arguments: [
        ("Capcity", "capacity"), ("Number of places", "places"), ("Mentor capacity:", "capacity"), ("place", "places"),
        ("capacitys", "capacity"),
    ])
    func `a row of counts that is nearly called so is a mistake, and so is a column`(name: String, right: String) {
        for (text, cell) in [("id,X,Y\na,1,2\n\(name),2,\n", "A3"), ("id,X,\(name)\na,1,2\n", "C1")] {
            let mistakes = #expect(throws: Mistakes.self) {
                try ScoreMatrixReader.matrix(from: try CSVReader(Array(text.utf8), file: "m.csv"))
            }
            #expect(mistakes?.all.map { "\($0.place?.cell ?? "") \($0.code)" } == ["\(cell) like-capacity"])
            #expect(mistakes?.all.first?.problem.hasSuffix("Did you mean “\(right)”?") == true)
        }
    }

    @Test(arguments: ["Dr Wallace", "Pat Races", "cap", "Ann Place"])
    func `other ids are people`(name: String) { #expect(MatrixHeading(name) == .person) }

    @Test func `somebody called Place who has scores and bans is a person`() throws {
        let text = "id,X,Y\nPlace,1.5,x\n"
        let read = try ScoreMatrixReader.matrix(from: try CSVReader(Array(text.utf8), file: "m.csv"))
        #expect(read.mentees == ["Place"])
    }

    @Test(arguments: ["total", "Total", "SUM", "sums", "Average:", "mean", "means"])
    func `sums and means are taken as people, with a warning`(name: String) throws {
        let text = "id,X\na,1\n\(name),1\n"
        let read = try ScoreMatrixReader.matrix(from: try CSVReader(Array(text.utf8), file: "m.csv"))
        #expect(read.mentees == ["a", name] && read.warnings.map(\.code) == ["like-a-summary"])
    }
}
