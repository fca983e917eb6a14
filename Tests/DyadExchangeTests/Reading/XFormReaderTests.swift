import DyadExchange
import Testing

@Suite struct XFormReaderTests {
    private func form(_ model: String, _ body: String) throws -> FormReading {
        try Reading.of(
            """
            <h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" xmlns:jr="http://openrosa.org/javarosa">
            <h:head><h:title>T</h:title><model><instance><data id="f"/></instance>
            \(model)
            </model></h:head>
            <h:body>\(body)</h:body></h:html>
            """)
    }

    @Test(arguments: [
        ("string", "", "question: { use: text }"), ("int", "", "question: { use: number, whole: true }"),
        ("xsd:decimal", "", "question: { use: number }"), ("date", "", "question: { use: date }"),
        (
            "int", " constraint=\". &gt;= 0 and . &lt;= 12\" jr:constraintMsg=\"No\"",
            "question: { use: number, minimum: 0, maximum: 12, whole: true }"
        ),
        ("string", " required=\"true()\"", "question: { use: text }, required: true"),
    ])
    func `each type of answer becomes a kind of question`(type: String, more: String, question: String) throws {
        let reading = try form(
            "<bind nodeset=\"/data/a\" type=\"\(type)\"\(more)/>", "<input ref=\"a\"><label>Ask?</label></input>")
        #expect(Reading.items(reading) == [#"id: a, label: "A", prompt: "Ask?", \#(question)"#])
        #expect(Reading.leftOut(reading) == [])
    }

    @Test func `options stand in the control or in a list, their words there or in the translations`() throws {
        let reading = try form(
            """
            <itext><translation lang="English" default="true()"><text id="q"><value>Where?</value></text>
            <text id="l1"><value>Hull</value></text></translation></itext>
            <instance id="towns"><root><item><itextId>l1</itextId><name>h</name></item></root></instance>
            """,
            """
            <select ref="/data/at"><label ref="jr:itext('q')"/>
            <itemset nodeset="instance('towns')/root/item"><value ref="name"/><label ref="jr:itext(itextId)"/></itemset></select>
            <select1 ref="/data/ok"><label>OK?</label><item><label>Yes</label><value>yes</value></item>
            <item><label>No</label><value>no</value></item></select1>
            """)
        #expect(
            Reading.items(reading) == [
                #"id: at, label: "At", prompt: "Where?", question: { use: choices, options: [{ id: h, label: "Hull" }] }"#,
                #"id: ok, label: "Ok", prompt: "OK?", question: { use: yes-no }"#,
            ])
        #expect(Reading.leftOut(reading) == [])
    }

    @Test(arguments: [
        (["1", "10", "1"], "use: scale, minimum: 1, maximum: 10", true),
        (["0", "1", "1"], "use: scale, minimum: 0, maximum: 1", true),
        (["-2.0", "2.0", "0.5"], "use: number, minimum: -2, maximum: 2", false),
        (["0", "10", "2"], "use: number, minimum: 0, maximum: 10, whole: true", false),
    ])
    func `a range in steps of one is a scale`(range: [String], question: String, isWhole: Bool) throws {
        let reading = try form(
            "", "<range ref=\"/data/a\" start=\"\(range[0])\" end=\"\(range[1])\" step=\"\(range[2])\"/>")
        #expect(Reading.items(reading).first?.contains("question: { \(question) }") ?? false, "\(reading.yaml)")
        #expect(reading.omissions.isEmpty == isWhole)
    }

    @Test(arguments: [
        ("-2.0.1", "2", "The limit “-2.0.1” is not a number."), ("3", "2", "The least, 3, is above the most, 2."),
    ])
    func `a range that is none is refused with its path`(start: String, end: String, words: String) throws {
        #expect {
            try form("", "<range ref=\"/data/a\" start=\"\(start)\" end=\"\(end)\" step=\"1\"/>")
        } throws: { error in "\(error)".hasPrefix("form:5:1: /html/body/range (/data/a): \(words)") }
    }

    @Test func `what stands in a group that is asked of some is not demanded of all`() throws {
        let reading = try form(
            """
            <bind nodeset="/data/g" relevant="/data/age &gt; 30"/><bind nodeset="/data/g/why" required="true()"/>
            <bind nodeset="/data/then" required="true()"/>
            """,
            "<group ref=\"/data/g\"><input ref=\"/data/g/why\"/></group><input ref=\"/data/then\"/>")
        #expect(reading.forms.first?.questions.map(\.isRequired) == [false, true])
        #expect(
            reading.omissions.map(\.words) == [
                "the group is asked only where /data/age > 30, and Dyad asks it always",
                "it is asked only where /data/age > 30, and Dyad asks it always and demands no answer",
            ])
    }

    @Test func `what Dyad has no word for is listed`() throws {
        let reading = try form(
            """
            <bind nodeset="/data/when" type="time"/><bind nodeset="/data/at" type="geopoint"/>
            <bind nodeset="/data/b" relevant="/data/a = 1 and /data/c = 2" calculate="1 + 1"/>
            """,
            "<group><label>Part 1</label><input ref=\"when\"/></group><input ref=\"at\"/><upload ref=\"photo\"/><input ref=\"b\"/>"
        )
        #expect(Reading.items(reading).count == 2)
        #expect(
            Set(reading.omissions.map(\.words)) == [
                "the heading “Part 1” is not kept", "a “time” is read as a text",
                "an answer of the type “geopoint” cannot be asked in Dyad",
                "a control of the kind “upload” cannot be asked in Dyad",
                "it is asked only where /data/a = 1 and /data/c = 2, and Dyad asks it always",
                "“calculate” is not read",
            ])
    }

    @Test(.enabled(if: Reading.Corpus.isHere))
    func `the samples give their questions`() throws {
        let kinds = try Reading.Corpus.read("odk-submission/all-data-types.xml")
        #expect(kinds.forms.first?.questions.count == 7 && kinds.omissions.count == 6)
        let other = try Reading.Corpus.read("xlsform/or_other.expected.xml")
        #expect(other.forms.first?.questions.map(\.id) == ["fav-color", "fav-color-other", "fav-pastel"])
        #expect(other.omissions.map(\.line) == [21, 63, 68])
        #expect(Reading.items(try Reading.Corpus.read("xforms/range-form.xml")).count == 1)
        #expect { try Reading.Corpus.read("xforms/bad-range-form.xml") } throws: { error in
            "\(error)".hasPrefix(
                "xforms/bad-range-form.xml:17:1: /html/body/range (/stats/balance): The limit “-2.0.1” is not a number."
            )
        }
    }
}
