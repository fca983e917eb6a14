import DyadCore
import DyadExchange
import Testing

@Suite struct FormRefusalTests {
    @Test(arguments: [
        ("", "form:1:1: This file is empty."), (" \n\n", "form:1:1: This file is empty."),
        (
            "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
            "form:2:1: This file is built like an attack and was not read: it has a DOCTYPE."
        ),
        (
            String(repeating: "<a>", count: 65),
            "form:1:1: This file is built like an attack and was not read: it nests more than 64 deep."
        ),
        (
            "<ODM xmlns=\"http://www.cdisc.org/ns/odm/v1.3\">\n<Study",
            "form:2:7: This XML file is damaged or cut short here."
        ),
        (
            "<ODM xmlns=\"http://www.cdisc.org/ns/odm/v2.0\"/>",
            "form:1:1: This is a CDISC ODM 2.0 file, and ODM 2.0 is not supported. Export ODM 1.3."
        ),
        (
            "<ODM/>",
            "form:1:1: This is no form that is known here: it begins with “ODM”. Forms are read from CDISC ODM 1.3,"
        ),
        (
            "<Patient xmlns=\"http://hl7.org/fhir\"/>",
            "form:1:1: This is no form that is known here: it begins with “Patient” of “http://hl7.org/fhir”."
        ),
        ("{ \"a\": 1 }", "form:1:1: This JSON document says no “resourceType”."),
        ("{ \"resourceType\":\n  \"Quest", "form:2:9: This JSON file is damaged, cut short or nested too deep here."),
        ("name,e-mail\nA,a@b.c\n", "form:1:1: This table is no form that is known here: its first column is “name”."),
        ("<html xmlns=\"http://www.w3.org/1999/xhtml\"/>", "form:1:1: /html: This is a web page and no form of ODK"),
        ("<document/>", "form:1:1: /document: This XML file is no survey of LimeSurvey."),
        (
            "<Questionnaire xmlns=\"http://hl7.org/fhir\"/>",
            "form: This file (HL7 FHIR R4 Questionnaire) has no question that Dyad can ask."
        ),
    ])
    func `a file that is no form is refused by one message with its line`(text: String, words: String) throws {
        let mistake = try Reading.mistake(text)
        #expect(mistake.hasPrefix(words), "\(mistake)")
    }

    @Test(arguments: 1...40)
    func `a form cut short anywhere is refused or read, and nothing else`(part: Int) throws {
        for export in ["odm", "fhir-json", "fhir-xml"] {
            let bytes = try #require(KnownFormExports.export(export)).bytes(of: try ShippedForms.drawn())
            #expect(throws: (any Error).self) {
                try FormReading(of: Array(bytes.prefix(bytes.count * part / 41)), file: "form")
            }
        }
    }

    @Test(arguments: ["odm", "fhir-json", "fhir-xml", "redcap", "limesurvey"])
    func `a form with a few bytes changed is read or refused with a message`(format: String) throws {
        let bytes = try #require(KnownFormExports.export(format)).bytes(of: try ShippedForms.drawn())
        var state: UInt64 = 7
        func next(below limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        for _ in 1...100 {
            var changed = bytes
            for _ in 1...3 { changed[next(below: changed.count)] = UInt8(next(below: 128)) }
            do { _ = try FormReading(of: changed, file: "form").yaml } catch is Mistakes {}
        }
    }
}
