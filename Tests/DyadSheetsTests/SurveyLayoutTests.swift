internal import DyadCore
internal import Testing

@testable internal import DyadSheets

/// Exports of survey programs, made here in the layouts that these programs write.
struct SurveyLayoutTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let layout: String
        let csv: String
        /// The questions, each with what its first row answers.
        let questions: [String: [String]]
        var roles: [ColumnRole: String] = [:]
        var personal: [String] = []
        var rows = 1
    }

    private static func tables(_ csv: String) throws -> [RecognisedTable] {
        let book = try SheetFile.reader(of: Array(csv.utf8), named: "export.csv").workbook()
        return try KnownLayouts.tables(from: try #require(book.firstFilledSheet))
    }

    private static func answers(_ table: RecognisedTable, _ row: Int = 0) -> [String: [String]] {
        Dictionary(
            table.questions.map { question in
                switch table.answer(question, of: table.rows[row]) {
                case .cell(let cell): (question.header.text, [cell.shown].compactMap { $0 })
                case .options(let names): (question.header.text, names)
                }
            }, uniquingKeysWith: +)
    }

    private static let cases = [
        Case(
            testDescription: "Google Forms, CSV from Sheets", layout: "google-forms",
            csv:
                "Timestamp,Email Address,How are you? [at work],What helps?\n9/6/2018 0:06:16,a@x.uk,7,\"Tea, Sleep\"\n",
            questions: ["How are you? [at work]": ["7"], "What helps?": ["Tea, Sleep"]],
            roles: [.submittedAt: "9/6/2018 0:06:16", .respondentEmail: "a@x.uk"]),
        Case(
            testDescription: "Google Forms, CSV from Forms in another language", layout: "google-forms",
            csv: "\"Quando\",\"Q\"\n\"2021/08/10 12:08:56 PM GMT-3\",\"7\"\n", questions: ["Q": ["7"]],
            roles: [.submittedAt: "2021/08/10 12:08:56 PM GMT-3"]),
        Case(
            testDescription: "Qualtrics, three rows of headers", layout: "qualtrics",
            csv: """
                StartDate,EndDate,IPAddress,RecipientFirstName,RecipientEmail,ResponseId,Q1,Q2_1,Q2_2,Q3_1,Q3_2
                Start Date,End Date,IP Address,First Name,Email,Response ID,How sure?,Who helps? - Selected Choice - Tea,Who helps? - Selected Choice - Sleep,Rate - Food,Rate - Rota
                "{""ImportId"":""startDate""}","{""ImportId"":""endDate""}",x,x,x,x,x,x,x,x,x
                2026-07-18 08:28:09,2026-07-18 08:30:00,1.2.3.4,Ann,a@x.uk,R_1,7,Tea,,3,4

                """,
            questions: ["How sure?": ["7"], "Who helps?": ["Tea"], "Rate [Food]": ["3"], "Rate [Rota]": ["4"]],
            roles: [.sourceID: "R_1", .respondentEmail: "a@x.uk", .submittedAt: "2026-07-18 08:30:00"],
            personal: ["IPAddress", "RecipientFirstName"]),
        Case(
            testDescription: "Qualtrics, two rows and a trailing comma", layout: "qualtrics",
            csv: "V1,V2,V3,Q1,\nResponseID,ResponseSet,IPAddress,How sure?,\nR_1,Default,1.2.3.4,7,\n",
            questions: ["How sure?": ["7"]], roles: [.sourceID: "R_1"], personal: ["IPAddress"]),
        Case(
            testDescription: "LimeSurvey, codes and texts", layout: "limesurvey",
            csv: """
                id. Response ID,submitdate. Date submitted,ipaddr. IP address,sure. How sure?,help[SQ001]. What helps? [Tea],help[SQ002]. What helps? [Sleep],help[other]. What helps? [Other],rate[1]. Rate [Food],rate[2]. Rate [Rota]
                3,2026-09-01 10:00:00,1.2.3.4,10 (Always),Yes,No,,3,4

                """,
            questions: [
                "How sure?": ["10 (Always)"], "What helps?": ["Tea"], "What helps? [Other]": [], "Rate [Food]": ["3"],
                "Rate [Rota]": ["4"],
            ], roles: [.sourceID: "3", .submittedAt: "2026-09-01 10:00:00"], personal: ["ipaddr"]),
        Case(
            testDescription: "LimeSurvey, codes alone", layout: "limesurvey",
            csv:
                "\"id\";\"submitdate\";\"lastpage\";\"sure\";\"help[SQ001]\";\"help[SQ002]\"\n\"3\";\"2026-09-01\";\"1\";\"7\";\"Y\";\"\"\n",
            questions: ["sure": ["7"], "help": ["SQ001"]], roles: [.sourceID: "3"]),
        Case(
            testDescription: "SurveyMonkey, choices over columns", layout: "surveymonkey",
            csv: """
                Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,How <br>sure?,What helps?,,,Rate,
                ,,,,,,Response,Tea,Sleep,Other (please specify),Food,Rota
                11,22,01/09/2026 10:00,01/09/2026 10:05,1.2.3.4,a@x.uk,7,Tea,,walks,3,4

                """,
            questions: [
                "How sure?": ["7"], "What helps?": ["Tea"], "What helps? [Other (please specify)]": ["walks"],
                "Rate [Food]": ["3"], "Rate [Rota]": ["4"],
            ], roles: [.sourceID: "11", .respondentEmail: "a@x.uk", .submittedAt: "01/09/2026 10:05"],
            personal: ["IP Address"]),
        Case(
            testDescription: "KoboToolbox, choices together and apart", layout: "kobo",
            csv:
                "start;end;intake/sure;intake/help;intake/help/tea;intake/help/sleep;_place_latitude;_id;_uuid;_submission_time;_index\n2026-09-01T10:00:00;2026-09-01T10:05:00;7;tea;1;0;53.7;9;u;2026-09-01T10:06:00;1\n",
            questions: ["intake/sure": ["7"], "intake/help": ["tea"]],
            roles: [.sourceID: "9", .submittedAt: "2026-09-01T10:06:00"], personal: ["_place_latitude"]),
        Case(
            testDescription: "ODK Central", layout: "odk",
            csv:
                "SubmissionDate,intake-sure,help,place-Latitude,place-Accuracy,KEY,SubmitterID,DeviceID,FormVersion\n2026-09-01T10:06:00.000Z,7,tea sleep,53.7,4,uuid:1,5,d,1\n",
            questions: ["intake-sure": ["7"], "help": ["tea sleep"]], roles: [.sourceID: "uuid:1"],
            personal: ["DeviceID", "place-Latitude", "place-Accuracy"]),
        Case(
            testDescription: "REDCap, one instrument", layout: "redcap",
            csv:
                "record_id,redcap_survey_identifier,mine_timestamp,sure,help___tea,help___2,help____2,mine_complete\n1,,[not completed],7,1,0,1,2\n2,,2026-09-01 10:00:00,,0,0,0,0\n",
            questions: ["sure": ["7"], "help": ["tea", "-2"]], roles: [.sourceID: "1"]),
        Case(
            testDescription: "a plain sheet", layout: "plain", csv: "email,sure\na@x.uk,7\n",
            questions: ["email": ["a@x.uk"], "sure": ["7"]]),
    ]

    @Test(arguments: cases)
    func `an export is recognised, its questions are put together, and personal data are left out`(given: Case) throws {
        let tables = try Self.tables(given.csv)
        let table = try #require(tables.first)
        #expect(table.layout == given.layout)
        #expect(tables.count == 1 && table.rows.count == given.rows)
        #expect(Self.answers(table) == given.questions)
        for (role, value) in given.roles { #expect(table.value(role, of: table.rows[0]).shown == value, "\(role)") }
        let personal = table.ignored.filter { $0.reason == .personal }.map(\.header.text)
        #expect(Set(personal) == Set(given.personal))
    }

    @Test func `records with events, repetitions and several instruments become a table for each instrument`() throws {
        let csv = """
            record_id,redcap_event_name,redcap_repeat_instrument,redcap_repeat_instance,email,mentee_application_complete,sure,check_in_complete
            1,baseline_arm_1,,,a@x.uk,2,,
            1,session_1_arm_1,check_in,1,,,7,2
            1,session_2_arm_1,check_in,2,,,8,2
            2,baseline_arm_1,,,b@x.uk,2,,

            """
        let tables = try Self.tables(csv)
        #expect(tables.map(\.part) == ["mentee_application", "check_in"])
        #expect(tables.map { $0.rows.map(\.number) } == [[2, 5], [3, 4]])
        #expect(tables[1].rows.map { tables[1].value(.repetition, of: $0).shown } == ["1", "2"])
    }

    @Test func `a preview of a Qualtrics survey is no response`() throws {
        let csv =
            "StartDate,EndDate,Status,ResponseId,Q1\n2026-07-18,2026-07-18,Survey Preview,R_1,7\n2026-07-18,2026-07-18,IP Address,R_2,8\n"
        let table = try #require(try Self.tables(csv).first)
        #expect(table.rows.map { table.value(.sourceID, of: $0).shown } == ["R_2"])
    }
}
