import DyadSheets
import Foundation

/// A drawn table as a study database exports it in CDISC ODM: a form of one event for each row.
struct SyntheticStudy {
    let table: SyntheticTable

    /// Writes the file piece by piece, because it may be larger than memory ought to hold.
    func write(to path: String) throws {
        try Data().write(to: URL(filePath: path))
        let file = try FileHandle(forWritingTo: URL(filePath: path))
        defer { try? file.close() }
        try file.write(contentsOf: Data(start.utf8))
        for first in stride(from: 0, to: table.rows, by: 1000) {
            let records = (first..<min(first + 1000, table.rows)).map(record)
            try file.write(contentsOf: Data(records.joined().utf8))
        }
        try file.write(contentsOf: Data("</ClinicalData>\n</ODM>\n".utf8))
    }

    private var start: String {
        let items = SyntheticTable.header.indices.map {
            "<ItemDef OID=\"question_\($0 + 1)\" Name=\"question_\($0 + 1)\" DataType=\"text\"/>\n"
        }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <ODM xmlns="http://www.cdisc.org/ns/odm/v1.3" ODMVersion="1.3.2" FileType="Snapshot">
            <Study OID="S"><MetaDataVersion OID="M" Name="M">
            \(items.joined())</MetaDataVersion></Study>
            <ClinicalData StudyOID="S" MetaDataVersionOID="M">

            """
    }

    private func record(_ row: Int) -> String {
        let items = table.values(row).enumerated().map { index, value in
            "\t\t\t<ItemData ItemOID=\"question_\(index + 1)\" Value=\"\(value.shown ?? "")\"/>\n"
        }
        return """
            \t<SubjectData SubjectKey="\(row + 1)"><StudyEventData StudyEventOID="Event.baseline" StudyEventRepeatKey="1">
            \t\t<FormData FormOID="Form.drawn" FormRepeatKey="1"><ItemGroupData ItemGroupOID="drawn" ItemGroupRepeatKey="1">
            \(items.joined())\t\t</ItemGroupData></FormData></StudyEventData></SubjectData>

            """
    }
}
