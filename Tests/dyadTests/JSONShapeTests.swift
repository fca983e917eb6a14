import DyadCore
import Testing

/// What a member of a document may be.
private indirect enum Shape: Sendable {
    case text, number, whole, truth, textOrNull, numberOrNull, wholeOrNull
    case list(Shape)
    case object([String: Shape])
    case objectOrNull([String: Shape])

    /// The members that are missing or of another kind, by path.
    func faults(_ value: JSONValue?, at path: String) -> [String] {
        switch (self, value) {
        case (_, nil): return ["\(path) is missing"]
        case (.text, .string?), (.textOrNull, .string?), (.truth, .bool?), (.textOrNull, .null?): return []
        case (.number, .integer?), (.number, .decimal?), (.whole, .integer?): return []
        case (.numberOrNull, .integer?), (.numberOrNull, .decimal?), (.numberOrNull, .null?): return []
        case (.wholeOrNull, .integer?), (.wholeOrNull, .null?), (.objectOrNull, .null?): return []
        case (.list(let element), .array(let elements)?):
            return elements.enumerated().flatMap { element.faults($1, at: "\(path)[\($0)]") }
        case (.object(let members), .object?), (.objectOrNull(let members), .object?):
            return members.sorted { $0.key < $1.key }.flatMap { $1.faults(value?[$0], at: "\(path).\($0)") }
        default: return ["\(path) is of another kind"]
        }
    }
}

struct JSONShapeTests {
    private static let match = Shape.object([
        "schema": .text, "strategy": .text, "total": .number,
        "pairs": .list(
            .object([
                "mentee": .text, "mentor": .text, "score": .number,
                "factors": .list(.object(["id": .text, "weight": .number, "score": .numberOrNull, "reason": .text])),
                "runnerUp": .objectOrNull(["mentor": .text, "score": .number]),
            ])),
        "unmatched": .list(.object(["id": .text, "reason": .text])),
    ])

    private static let evaluation = Shape.object([
        "schema": .text,
        "domains": .list(
            .object([
                "id": .text, "state": .text,
                "rules": .list(
                    .object([
                        "id": .text, "status": .text, "observed": .numberOrNull, "threshold": .number,
                        "numerator": .wholeOrNull, "denominator": .wholeOrNull, "missing": .whole, "counting": .truth,
                        "sensitivity": .list(.object(["field": .text, "option": .text, "changes": .truth])),
                    ])),
            ])),
        "measures": .list(
            .object([
                "id": .text, "n": .whole, "meanBaseline": .numberOrNull, "meanEnd": .numberOrNull,
                "meanChange": .numberOrNull, "lower": .numberOrNull, "upper": .numberOrNull,
            ])),
        "decision": .object([
            "applies": .list(.text), "recommended": .textOrNull, "hardStops": .list(.text),
        ]),
        "lock": .object(["digest": .text, "lockedOn": .textOrNull, "journalHead": .textOrNull]),
    ])

    private static let imported = Shape.object([
        "schema": .text, "stored": .whole, "unchanged": .whole, "rejected": .whole,
        "problems": .list(
            .object([
                "file": .textOrNull, "sheet": .textOrNull, "cell": .textOrNull, "code": .text, "message": .text,
                "remedy": .text,
            ])),
    ])

    @Test func `dyad.match/1 has what the reference says`() throws {
        let programme = try TestProgramme.applied()
        try programme.write(InventedSheets.mentors.setting("places", of: 0, to: "1"), to: "mentors.csv")
        try programme.done("import", "mentors.csv")
        let document = try programme.done("match", "--json").json
        #expect(Self.match.faults(document, at: "match") == [])
        #expect(document["schema"] == "dyad.match/1" && document["strategy"] == "best-coverage")
        #expect(document["pairs"]?.elements.count == 3 && document["unmatched"]?.elements.count == 1)
        #expect(document["pairs"]?.elements.contains { $0["runnerUp"] != .null } == true)
        #expect(document["pairs"]?.elements.allSatisfy { $0["factors"]?.elements.count == 7 } == true)
    }

    @Test func `dyad.evaluation/1 has what the reference says, at the end and before anything is known`() throws {
        let folder = try TemporaryFolder()
        #expect(try Command().run(["demo", "--into", "demo"], in: folder.path).status == 0)
        let full = try Command().run(["evaluate", "--json", "--in", "demo"], in: folder.path).json
        let bare = try TestProgramme.begun().done("evaluate", "--json").json
        for document in [full, bare] {
            #expect(Self.evaluation.faults(document, at: "evaluation") == [])
            #expect(document["schema"] == "dyad.evaluation/1")
            #expect(document["domains"]?.elements.map { $0["rules"]?.elements.count } == [4, 4, 4])
            #expect((document["measures"]?.elements.count ?? 0) >= 11)
        }
        #expect(full["decision"]?["applies"]?.elements.isEmpty == false)
        #expect(full["measures"]?.elements.first?["meanChange"] != .null)
        #expect(bare["decision"]?["recommended"] == .null)
    }

    @Test func `dyad.import/1 has what the reference says, also when everything is wrong`() throws {
        let programme = try TestProgramme.begun()
        try programme.write(InventedSheets.mentees.setting("safe-to-ask", of: 0, to: "11"), to: "a.xlsx")
        let run = try programme.dyad("import", "a.xlsx", "none.csv", "--json")
        #expect(run.status == 3)
        let document = try run.json
        #expect(Self.imported.faults(document, at: "import") == [])
        #expect(document["schema"] == "dyad.import/1" && document["rejected"] == 1)
        let cell = document["problems"]?.elements.first { $0["code"] == "bad-answer" }
        #expect(cell?["file"] == "a.xlsx" && cell?["sheet"] == "Form1" && cell?["cell"] == "L2")
        #expect(document["problems"]?.elements.contains { $0["file"] == "none.csv" } == true)
    }

    @Test(arguments: [
        (["people"], "dyad.people/1"), (["sessions"], "dyad.sessions/1"), (["audit", "verify"], "dyad.audit/1"),
        (["explain", "Asha Verma"], "dyad.explain/1"), (["show", "--as", "committee"], "dyad.show/1"),
        (["check"], "dyad.check/1"),
    ])
    func `every other document says its schema and nothing but JSON stands on standard output`(
        arguments: [String], schema: String
    ) throws {
        let run = try TestProgramme.running().dyad(arguments + ["--json"])
        #expect(run.status == 0)
        #expect(try run.json["schema"]?.string == schema)
    }

    @Test func `explain of somebody who is not eligible is JSON too`() throws {
        let run = try TestProgramme.running().done("explain", "Egon Frisch", "--json")
        #expect(try run.json["schema"] == "dyad.explain/1")
    }
}
