import DyadExchange
import Testing

@Suite struct ODMReaderTests {
    /// A study with one form of some items and code lists.
    private func study(_ items: String, mandatory: String = "No") throws -> FormReading {
        let names = items.matches(of: /ItemDef OID="(\w+)"/).map(\.1)
        let references = names.map { "<ItemRef ItemOID=\"\($0)\" Mandatory=\"\(mandatory)\"/>" }.joined()
        return try Reading.of(
            """
            <ODM xmlns="http://www.cdisc.org/ns/odm/v1.3" xmlns:redcap="https://projectredcap.org" ODMVersion="1.3.1">
            <Study OID="S"><MetaDataVersion OID="M" Name="M">
            <FormDef OID="F.check_in" Name="Check-in" Repeating="No"><ItemGroupRef ItemGroupOID="G" Mandatory="No"/></FormDef>
            <ItemGroupDef OID="G" Name="G" Repeating="No">\(references)</ItemGroupDef>
            \(items)
            </MetaDataVersion></Study></ODM>
            """)
    }

    private static func item(_ name: String, _ type: String, _ content: String = "") -> String {
        "<ItemDef OID=\"\(name)\" Name=\"\(name)\" DataType=\"\(type)\"><Question><TranslatedText>Ask \(name)?</TranslatedText></Question>\(content)</ItemDef>"
    }

    private static func list(_ name: String, _ options: [(String, String)]) -> String {
        "<CodeList OID=\"\(name)\" Name=\"\(name)\" DataType=\"text\">"
            + options.map {
                "<CodeListItem CodedValue=\"\($0.0)\"><Decode><TranslatedText>\($0.1)</TranslatedText></Decode></CodeListItem>"
            }.joined() + "</CodeList>"
    }

    @Test(arguments: [
        ("integer", #"question: { use: number, whole: true }"#), ("float", "question: { use: number }"),
        ("date", "question: { use: date }"), ("text", "question: { use: text }"),
        ("boolean", "question: { use: yes-no }"),
    ])
    func `each type of item becomes a kind of question`(type: String, question: String) throws {
        let reading = try study(Self.item("weight", type))
        #expect(Reading.items(reading) == [#"id: weight, label: "Weight", prompt: "Ask weight?", \#(question)"#])
        #expect(Reading.leftOut(reading) == [])
    }

    @Test func `limits, options and what is mandatory are kept`() throws {
        let checks = ["GE\" SoftHard=\"Hard\"><CheckValue>0", "LE\" SoftHard=\"Hard\"><CheckValue>12.5"]
            .map { "<RangeCheck Comparator=\"\($0)</CheckValue></RangeCheck>" }.joined()
        let reference = "<CodeListRef CodeListOID=\"L\"/>"
        let reading = try study(
            Self.item("hours", "float", checks) + Self.item("place", "text", reference)
                + Self.list("L", [("H1", "Hull"), ("no", "Elsewhere")]), mandatory: "Yes")
        #expect(
            Reading.items(reading) == [
                #"id: hours, label: "Hours", prompt: "Ask hours?", question: { use: number, minimum: 0, maximum: 12.5 }, required: true"#,
                #"id: place, label: "Place", prompt: "Ask place?", question: { use: choice, options: [{ id: h1, label: "Hull" }, { id: "no", label: "Elsewhere" }] }, required: true"#,
            ])
    }

    @Test(arguments: [
        (
            [("1", "1 (never)"), ("2", "2"), ("3", "3 (always)")],
            "use: scale, minimum: 1, maximum: 3, low: \"never\", high: \"always\""
        ),
        ([("0", "0"), ("1", "1"), ("2", "2")], "use: scale, minimum: 0, maximum: 2"),
        ([("1", "Yes"), ("0", "No")], "use: yes-no"),
        ([("1", "one"), ("2", "2"), ("3", "3")], "use: scale, minimum: 1, maximum: 3, low: \"one\""),
        ([("1", "one"), ("2", "two"), ("3", "3")], "use: choice"), ([("1", "1"), ("2", "2")], "use: choice"),
        ([("1", "1"), ("2", "2"), ("4", "4")], "use: choice"),
    ])
    func `numbers in a row are a scale, and yes and no are themselves`(options: [(String, String)], kind: String) throws
    {
        let reading = try study(Self.item("a", "text", "<CodeListRef CodeListOID=\"L\"/>") + Self.list("L", options))
        #expect(Reading.items(reading).first?.contains("question: { \(kind)") ?? false, "\(reading.yaml)")
    }

    @Test func `REDCap's boxes are one question, and its conditions are demands`() throws {
        func field(_ name: String, _ attributes: String, _ label: String, _ content: String = "") -> String {
            "<ItemDef OID=\"\(name)\" Name=\"\(name)\" DataType=\"text\" Length=\"999\" redcap:Variable=\"\(name.replacing(/___.*/, with: ""))\" \(attributes)><Question><TranslatedText>\(label)</TranslatedText></Question>\(content)</ItemDef>"
        }
        let reading = try study(
            field("at___1", "redcap:FieldType=\"checkbox\"", "Where?", "<CodeListRef CodeListOID=\"C\"/>")
                + field("at___2", "redcap:FieldType=\"checkbox\"", "Where?", "<CodeListRef CodeListOID=\"C\"/>")
                + field(
                    "why",
                    "redcap:FieldType=\"notes\" redcap:RequiredField=\"y\" redcap:BranchingLogic=\"[at(2)]='1'\"",
                    "Why?")
                + field("mail", "redcap:FieldType=\"text\" redcap:TextValidationType=\"email\"", "Yours?")
                + field("photo", "redcap:FieldType=\"file\"", "Photo")
                + "<CodeList OID=\"C\" Name=\"C\" DataType=\"text\" redcap:CheckboxChoices=\"1, Hull|2, Leeds, city\"><CodeListItem CodedValue=\"1\"/></CodeList>"
        )
        #expect(
            Reading.items(reading) == [
                #"id: at, label: "At", prompt: "Where?", question: { use: choices, options: [{ id: "1", label: "Hull" }, { id: "2", label: "Leeds, city" }] }"#,
                #"id: why, label: "Why", prompt: "Why?", question: { use: text }, where: [{ field: at, oneOf: ["2"], required: true }]"#,
                #"id: mail, part: email, label: "Mail", prompt: "Yours?", question: { use: text }"#,
            ])
        #expect(
            Reading.leftOut(reading) == [
                "line 5, /ODM/Study/MetaDataVersion/ItemDef[5]: a field of the kind “file” cannot be asked in Dyad",
                "line 5, /ODM/Study/MetaDataVersion/ItemDef[3]: it is asked only where [at(2)]='1', and Dyad asks it always, but demands an answer only there",
            ])
    }

    @Test func `what nobody understands is listed with its place, many of a kind as one`() throws {
        let alias = "<Alias Context=\"SDTM\" Name=\"A\"/>"
        let reading = try study(
            Self.item("a", "text", alias) + Self.item("b", "text", alias) + "<ConditionDef OID=\"C\"/>")
        #expect(
            Reading.leftOut(reading) == [
                "line 5, /ODM/Study/MetaDataVersion/ItemDef[1]/Alias: “Alias” is not read (and 1 more)",
                "line 5, /ODM/Study/MetaDataVersion/ConditionDef: “ConditionDef” is not read",
            ])
    }

    @Test(arguments: [("GE", "low"), ("LE", "1,5")])
    func `a limit that is no number is refused with its place`(comparator: String, limit: String) {
        #expect {
            try study(
                Self.item(
                    "a", "integer",
                    "<RangeCheck Comparator=\"\(comparator)\" SoftHard=\"Hard\"><CheckValue>\(limit)</CheckValue></RangeCheck>"
                ))
        } throws: { error in
            "\(error)".hasPrefix(
                "form:5:1: /ODM/Study/MetaDataVersion/ItemDef/RangeCheck/CheckValue: The limit “\(limit)” is not a number."
            )
        }
    }

    @Test(.enabled(if: Reading.Corpus.isHere))
    func `a project of REDCap gives its form, and says what was left`() throws {
        let reading = try Reading.Corpus.read("redcap/arm-single-longitudinal/project.xml")
        #expect(
            Reading.items(reading) == [
                #"id: interview-date, label: "Interview date", prompt: "interview_date", question: { use: date }"#,
                #"id: weight, label: "Weight", prompt: "weight", question: { use: text }"#,
            ])
        #expect(reading.omissions.count == 8 && reading.omissions.last?.path == "/ODM/ClinicalData")
    }
}
