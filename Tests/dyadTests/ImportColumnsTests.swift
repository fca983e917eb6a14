import DyadCore
import Testing

/// Whose columns are whose: what `dyad import` recognises, says and asks.
struct ImportColumnsTests {
    private static func folder(_ files: [String: String]) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        _ = try Command().run(["new", "p", "--from", "huth", "--start", "2026-09-07"], in: folder.path)
        for (name, text) in files { try folder.write(text, to: "p/\(name)") }
        return folder
    }

    private static func run(_ arguments: [String], _ folder: TemporaryFolder) throws -> CommandRun {
        try Command().run(arguments, in: folder.path + "/p")
    }

    @Test func `each column is named with what it holds and why, and nothing is stored`() throws {
        let folder = try Self.folder([
            "kobo.csv":
                "email,What is your specialty?,Specialty,_place_latitude,Shoe size,_id,_uuid,_submission_time\na@x.uk,,Cardiology,53.7,5,1,u,2026-09-01\n"
        ])
        let run = try Self.run(
            ["import", "--explain", "--form", "mentee-application", "--json", "kobo.csv"], folder)
        let columns = try run.json["files"]?.elements.first?["columns"]?.elements ?? []
        let told = columns.map { [$0["heading"], $0["item"]] }
        #expect(told.contains(["Specialty", "specialty"]))
        #expect(told.contains(["Shoe size", .null]))
        let personal = columns.first { $0["heading"] == "_place_latitude" }
        #expect(personal?["because"] == "not used: personal data that no form asks for")
    }

    @Test func `columns that nobody could tell are asked for once, in a file to be completed`() throws {
        let folder = try Self.folder(["m.csv": "E-mail address,Which department?,Shoe \"size\"\na@x.uk,Cardiology,5\n"])
        let first = try Self.run(["import", "m.csv", "--form", "mentee-application"], folder)
        #expect(first.status == 3 && first.errors.contains("is asked in columns.yaml: complete it and import again"))
        let asked = try folder.text("p/columns.yaml")
        #expect(asked.contains("\n  \"Which department?\": \"?\""))
        #expect(asked.contains("\n  \"Shoe \\\"size\\\"\": \"?\""))
        let second = try Self.run(["import", "m.csv", "--form", "mentee-application"], folder)
        #expect(second.status == 3 && second.errors.contains("“Which department?” holds is not decided yet"))
        #expect(try folder.text("p/columns.yaml") == asked)
    }

    @Test func `a date where an option was asked for is said to be a spreadsheet's doing`() throws {
        let folder = try Self.folder([
            "m.fods": """
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
            office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>\
            <table:table table:name="S"><table:table-row><table:table-cell office:value-type="string"><text:p>Specialty</text:p>\
            </table:table-cell><table:table-cell office:value-type="string"><text:p>doctor-group</text:p></table:table-cell>\
            <table:table-cell office:value-type="string"><text:p>email</text:p></table:table-cell></table:table-row>\
            <table:table-row><table:table-cell office:value-type="date" office:date-value="2026-10-05"><text:p>5 Oct</text:p>\
            </table:table-cell><table:table-cell office:value-type="string"><text:p>IMG</text:p></table:table-cell>\
            <table:table-cell office:value-type="string"><text:p>a@x.uk</text:p></table:table-cell></table:table-row>\
            </table:table></office:spreadsheet></office:body></office:document>
            """
        ])
        let run = try Self.run(["import", "m.fods", "--form", "mentee-application"], folder)
        #expect(run.status == 3)
        #expect(
            run.errors.contains(
                "m.fods, S!A2: “Specialty”: the cell holds the date 2026-10-05, which a spreadsheet may have made of an option"
            ))
    }
}
