import DyadExchange
import Testing

@Suite struct FHIRMarkupTests {
    private func text() throws -> String {
        String(decoding: FHIRMarkup().bytes(of: try ShippedForms.drawn()), as: UTF8.self)
            .split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: "\n")
    }

    @Test func `a questionnaire begins with its namespace and what is said of it as a whole`() throws {
        #expect(
            try text().hasPrefix(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <Questionnaire xmlns="http://hl7.org/fhir">
                <name value="Allkinds"/>
                <title value="All &lt;kinds&gt; of {question}"/>
                <status value="draft"/>
                <item>
                """))
    }

    @Test(arguments: [
        """
        <extension url="http://hl7.org/fhir/StructureDefinition/minValue">
        <valueInteger value="0"/>
        </extension>
        <extension url="http://hl7.org/fhir/StructureDefinition/maxValue">
        <valueInteger value="12"/>
        </extension>
        <linkId value="held"/>
        <text value="How many?"/>
        <type value="integer"/>
        <required value="false"/>
        """,
        """
        <linkId value="places"/>
        <text value="Where?"/>
        <type value="choice"/>
        <required value="false"/>
        <repeats value="true"/>
        <answerOption>
        <valueCoding>
        <code value="hull"/>
        <display value="Hull"/>
        </valueCoding>
        </answerOption>
        """,
        """
        <valueCodeableConcept>
        <coding>
        <system value="http://hl7.org/fhir/questionnaire-item-control"/>
        <code value="slider"/>
        </coding>
        </valueCodeableConcept>
        """,
    ])
    func `elements stand in the order of the schema, values in attributes`(markup: String) throws {
        let text = try text()
        #expect(text.contains(markup), "\(text)")
    }

    @Test(.enabled(if: PythonModule.fhirMarkup.isInstalled, "fhir.resources and lxml are not installed for python3"))
    func `fhir.resources reads from the XML what stands in the JSON, and writes the same elements in the same order`()
        throws
    {
        let program = """
            import glob, json, sys
            from fhir.resources.R4B.questionnaire import Questionnaire
            from lxml import etree
            def names(markup): return [e.tag for e in etree.fromstring(markup).iter()]
            paths = glob.glob(sys.argv[1] + "/*.xml")
            assert paths
            for path in paths:
                markup = open(path, "rb").read()
                read = Questionnaire.parse_raw(markup, content_type="text/xml")
                assert read == Questionnaire.parse_file(path[:-3] + "json"), path
                assert names(markup) == names(read.xml(return_bytes=True)), path
            """
        let judged = try PythonModule.fhirMarkup.run(program, over: [FHIRMarkup(), FHIRQuestionnaire()])
        #expect(judged.status == 0, "\(judged.words)")
    }
}
