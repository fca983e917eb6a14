import Testing

@Suite struct FormsExportTests {
    @Test func `a form is written to the folder under its name and the format's`() throws {
        let programme = try TestProgramme.begun()
        let run = try programme.done("forms", "export", "mentee-application", "--as", "redcap")
        #expect(run.output == "REDCap data dictionary: mentee-application.redcap.csv\n")
        #expect(try programme.folder.text("mentee-application.redcap.csv").hasPrefix("Variable / Field Name,"))
        try programme.done("forms", "export", "mentee-application", "--as", "html", "--output", "paper.html")
        #expect(try programme.folder.text("paper.html").hasPrefix("<!DOCTYPE html>"))
    }

    @Test func `a file that holds something else is not replaced, the same may be written again`() throws {
        let programme = try TestProgramme.begun()
        try programme.folder.write("mine", to: "mine.csv")
        let command = ["forms", "export", "check-in", "--as", "redcap", "--output"]
        #expect(try programme.refused(2, command + ["mine.csv"]).contains("is not replaced"))
        #expect(try programme.folder.text("mine.csv") == "mine")
        for _ in 1...2 { #expect(try programme.dyad(command + ["new.csv"]).status == 0) }
    }

    @Test(arguments: [
        (
            ["forms", "export", "chekin", "--as", "redcap"],
            "There is no form called “chekin”. Did you mean “check-in”?"
        ),
        (
            ["forms", "export", "check-in", "--as", "redcop"],
            "--as: There is no format “redcop”. Did you mean “redcap”?"
        ),
        (["forms", "export", "check-in", "--as", "redcap", "--output", "-"], "--output: “-” is no name of a file"),
        (["forms", "chekin"], "There is no form called “chekin”. Did you mean “check-in”?"),
    ])
    func `wrong words are told with what is right`(arguments: [String], words: String) throws {
        let programme = try TestProgramme.begun()
        let said = try programme.refused(2, arguments)
        #expect(said.contains(words), "\(said)")
    }

    @Test func `the forms and what one asks are still listed without a further word`() throws {
        let programme = try TestProgramme.begun()
        #expect(try programme.done("forms").output.contains("mentee-application"))
        #expect(try programme.done("forms", "check-in").output == programme.done("forms", "show", "check-in").output)
    }
}
