import DyadExchange
import Testing

@Suite struct ODMStudyTests {
    private func text() throws -> String {
        String(decoding: ODMStudy().bytes(of: try ShippedForms.drawn()), as: UTF8.self)
            .split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: "\n")
    }

    @Test func `a study knows its standard, and has a time that says nothing and an id of its contents`() throws {
        let text = try text()
        #expect(
            text.contains(#"<ODM xmlns="http://www.cdisc.org/ns/odm/v1.3" xmlns:redcap="https://projectredcap.org""#))
        #expect(text.contains(#"ODMVersion="1.3.2" FileType="Snapshot""#))
        #expect(text.contains(#"CreationDateTime="1970-01-01T00:00:00Z""#))
        #expect(text.contains(/FileOID="all-kinds\.[0-9a-f]{12}"/))
        let other = try #require(ShippedForms.all.first)
        #expect(ODMStudy().bytes(of: other) != ODMStudy().bytes(of: try ShippedForms.drawn()))
    }

    @Test func `each occasion is an event with the form`() throws {
        let text = try text()
        #expect(text.contains(#"<StudyEventRef StudyEventOID="Event.end_arm_1" OrderNumber="2" Mandatory="No"/>"#))
        #expect(
            text.contains(#"<StudyEventDef OID="Event.end_arm_1" Name="at the end" Repeating="No" Type="Scheduled""#))
        #expect(text.split(separator: "\n").count { $0.hasPrefix(#"<FormRef FormOID="Form.all_kinds""#) } == 2)
    }

    @Test(arguments: [
        (
            "email",
            #"DataType="text" Length="5000" redcap:Variable="email" redcap:FieldType="text" redcap:TextValidationType="email" redcap:RequiredField="y" redcap:Identifier="y""#
        ),
        (
            "at_ease",
            #"DataType="integer" Length="2" redcap:Variable="at_ease" redcap:FieldType="radio" redcap:FieldNote="1: never. 10: always. Answered only at the end.""#
        ),
        ("slot", #"DataType="text" Length="10" redcap:Variable="slot" redcap:FieldType="radio""#),
        (
            "places___hull",
            #"DataType="integer" Length="1" redcap:Variable="places" redcap:FieldType="checkbox" redcap:FieldNote="Tick all that apply.""#
        ),
        ("agrees", #"DataType="integer" Length="1" redcap:Variable="agrees" redcap:FieldType="yesno""#),
        (
            "begun",
            #"DataType="date" redcap:Variable="begun" redcap:FieldType="text" redcap:TextValidationType="date_dmy""#
        ),
        (
            "held",
            #"DataType="integer" Length="10" redcap:Variable="held" redcap:FieldType="text" redcap:TextValidationType="int""#
        ),
        (
            "late",
            #"DataType="float" Length="16" SignificantDigits="6" redcap:Variable="late" redcap:FieldType="text" redcap:TextValidationType="float""#
        ),
        ("story", #"DataType="text" Length="5000" redcap:Variable="story" redcap:FieldType="notes""#),
        ("not_with", #"DataType="text" Length="5000" redcap:Variable="not_with" redcap:FieldType="notes""#),
    ])
    func `each kind of question becomes an item of its type`(name: String, attributes: String) throws {
        let line = try text().split(separator: "\n").first { $0.hasPrefix("<ItemDef OID=\"\(name)\"") }
        #expect(line?.hasPrefix("<ItemDef OID=\"\(name)\" Name=\"\(name)\" \(attributes)") ?? false, "\(line ?? "")")
    }

    @Test(arguments: [
        """
        <RangeCheck Comparator="GE" SoftHard="Hard">
        <CheckValue>0</CheckValue>
        </RangeCheck>
        <RangeCheck Comparator="LE" SoftHard="Hard">
        <CheckValue>12</CheckValue>
        </RangeCheck>
        """,
        """
        <RangeCheck Comparator="LE" SoftHard="Hard">
        <CheckValue>10</CheckValue>
        </RangeCheck>
        <CodeListRef CodeListOID="at_ease.choices"/>
        """,
        """
        <CodeListItem CodedValue="10">
        <Decode>
        <TranslatedText xml:lang="en">10 (always)</TranslatedText>
        """,
        #"<CodeList OID="places___hull.choices" Name="places___hull" DataType="integer" redcap:Variable="places" redcap:CheckboxChoices="hull, Hull | leeds, Leeds">"#,
        #"<ItemRef ItemOID="email" OrderNumber="2" Mandatory="Yes" redcap:Variable="email"/>"#,
        #"<ItemRef ItemOID="story" OrderNumber="11" Mandatory="No" redcap:Variable="story"/>"#,
    ])
    func `limits, options and what must be answered are said`(markup: String) throws {
        let text = try text()
        #expect(text.contains(markup), "\(text)")
    }

    @Test(.enabled(if: PythonModule.odmlib.isInstalled, "odmlib and lxml are not installed for python3"))
    func
        `every shipped form keeps to the schema of ODM 1.3.2, without what is REDCap's, and refers to nothing that is missing`()
        throws
    {
        let program = """
            import glob, os, sys, odmlib
            from lxml import etree
            schema = etree.XMLSchema(etree.parse(os.path.dirname(odmlib.__file__) + "/schemas/odm/1.3.2/ODM1-3-2.xsd"))
            paths = glob.glob(sys.argv[1] + "/*.xml")
            assert paths
            for path in paths:
                root = etree.parse(path).getroot()
                for element in root.iter():
                    for name in [n for n in element.attrib if "projectredcap.org" in n]: del element.attrib[name]
                schema.assertValid(root)
                oids = {e.get("OID") for e in root.iter() if e.get("OID")}
                assert len(oids) == sum(1 for e in root.iter() if e.get("OID")), path
                for element in root.iter():
                    for name in ("StudyEventOID", "FormOID", "ItemGroupOID", "ItemOID", "CodeListOID"):
                        assert element.get(name, next(iter(oids))) in oids, (path, element.get(name))
            """
        let judged = try PythonModule.odmlib.run(program, over: [ODMStudy()])
        #expect(judged.status == 0, "\(judged.words)")
    }
}
