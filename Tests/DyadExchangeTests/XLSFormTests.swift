import DyadExchange
import DyadSheets
import Testing

@Suite struct XLSFormTests {
    private func sheet(_ name: String, of form: ExchangeForm) throws -> [[String]] {
        let workbook = try SheetFile.reader(of: try XLSForm().bytes(of: form), named: "form.xlsx").workbook()
        let sheet = try #require(workbook.sheets.first { $0.name == name })
        return sheet.rows.map { row in (1...8).map { row[$0].shown ?? "" } }
    }

    @Test(arguments: [
        // type, name, required, constraint, parameters
        ["text", "email", "yes", "", ""], ["range", "at_ease", "", "", "start=1 end=10 step=1"],
        ["select_one slot", "slot", "", "", ""], ["select_multiple places", "places", "", "", ""],
        ["select_one agrees", "agrees", "", "", ""], ["date", "begun", "", "", ""],
        ["integer", "held", "", ". >= 0 and . <= 12", ""], ["decimal", "late", "", "", ""],
        ["text", "story", "", "", ""], ["text", "not_with", "", "", ""],
    ])
    func `each kind of question becomes a type of question`(expected: [String]) throws {
        let row = try #require(try sheet("survey", of: try ShippedForms.drawn()).first { $0[1] == expected[1] })
        #expect([0, 1, 4, 5, 7].map { row[$0] } == expected)
    }

    @Test func `options stand on the second sheet, the title on the third`() throws {
        let form = try ShippedForms.drawn()
        #expect(
            try sheet("choices", of: form).map { $0.prefix(3).joined(separator: ": ") } == [
                "list_name: name: label", "slot: am: Mornings | early", "slot: weekday_pm: Weekdays, late",
                "places: hull: Hull", "places: leeds: Leeds", "agrees: yes: Yes", "agrees: no: No",
            ])
        #expect(try sheet("settings", of: form)[1].prefix(2) == ["All <kinds> of {question}", "all_kinds"])
    }

    @Test func `the questions of every shipped form have names of their own`() throws {
        for form in ShippedForms.all {
            let names = try sheet("survey", of: form).dropFirst().map { $0[1] }
            #expect(names.count == form.questions.count && Set(names).count == names.count, "\(form.id)")
            #expect(names.allSatisfy { $0.wholeMatch(of: /[a-z][a-z0-9_]*/) != nil }, "\(names)")
        }
    }

    @Test(.enabled(if: PythonModule.pyxform.isInstalled, "pyxform is not installed for python3"))
    func `pyxform makes an XForm of every shipped form`() throws {
        let program = """
            import sys, glob
            from pyxform.xls2xform import convert
            for path in sorted(glob.glob(sys.argv[1] + "/*.xlsx")):
                result = convert(xlsform=path)
                assert "<h:html" in result.xform, path
                for warning in result.warnings: print(path, warning)
            """
        let judged = try PythonModule.pyxform.run(program, over: [XLSForm()])
        #expect(judged.status == 0 && judged.words.isEmpty, "\(judged.words)")
    }
}
