import Testing

@Suite struct FormsReadTests {
    private static let questionnaire = """
        { "resourceType": "Questionnaire", "title": "Survey", "item": [
          { "linkId": "begun", "text": "Since when?", "type": "date" },
          { "linkId": "photo", "text": "Photo", "type": "attachment" } ] }
        """

    /// What a command says in a folder.
    private func run(_ arguments: String..., in folder: TemporaryFolder) throws -> CommandRun {
        try Command().run(arguments, in: folder.path)
    }

    @Test func `the forms go to standard output, and what they do not say beside it`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.questionnaire, to: "survey.json")
        let run = try run("forms", "read", "survey.json", in: folder)
        #expect(run.status == 0)
        #expect(
            run.output.contains(
                #"      - { id: begun, label: "Begun", prompt: "Since when?", question: { use: date } }"#))
        #expect(run.errors.contains("HL7 FHIR R4 Questionnaire: 1 form, 1 question.\n"))
        #expect(
            run.errors.contains(
                "  /Questionnaire/item[2]: an item of the type “attachment” cannot be asked in Dyad.\n"))
    }

    @Test func `what is written is sound in a programme, and replaces nothing`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.questionnaire, to: "survey.json")
        #expect(try run("forms", "read", "survey.json", "--output", "forms.yaml", in: folder).status == 0)
        let yaml = try folder.text("forms.yaml")
        #expect(yaml.hasPrefix("# Say who answers (from)") && yaml.hasSuffix("}\n"))
        try folder.write("mine", to: "mine.yaml")
        let refused = try run("forms", "read", "survey.json", "--output", "mine.yaml", in: folder)
        #expect(refused.status == 2 && refused.errors.contains("is not replaced"))
        #expect(try folder.text("mine.yaml") == "mine")
        _ = try run("new", "ours", "--start", "2026-01-05", in: folder)
        try folder.write(try folder.text("ours/programme.yaml") + "\n" + yaml, to: "ours/programme.yaml")
        let check = try run("check", "--in", "ours", in: folder)
        #expect(check.status == 0, "\(check.everything)")
        #expect(try run("forms", "--in", "ours", in: folder).output.contains("Survey"))
    }

    @Test func `a file that is no form writes nothing`() throws {
        let folder = try TemporaryFolder()
        try folder.write("<ODM xmlns=\"http://www.cdisc.org/ns/odm/v1.3\">", to: "study.xml")
        let said = try run("forms", "read", "study.xml", "--output", "forms.yaml", in: folder)
        #expect(said.status == 3 && said.errors.hasPrefix("study.xml:1:"), "\(said.errors)")
        #expect(!folder.holds("forms.yaml"))
        let none = try run("forms", "read", "none.xml", in: folder)
        #expect(none.status == 3 && none.errors.contains("There is no such file."))
    }
}
