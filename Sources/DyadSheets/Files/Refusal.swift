package import DyadCore
package import DyadMarkup

/// The ways in which a whole file is refused, each named so that a person knows what to do.
package enum Refusal {
    /// One mistake about a whole file.
    package static func file(_ code: String, _ file: String, _ problem: String, remedy: String) -> Mistakes {
        Mistakes([Diagnostic(code, at: .file(file), problem, remedy: remedy)])
    }

    static let saveAgain = "Open it in Excel, save it again as an Excel workbook (.xlsx) and use that."

    static func damaged(_ file: String, part: String? = nil) -> Mistakes {
        let inside = part.map { ", in its part “\($0)”" } ?? ""
        return self.file(
            "damaged-workbook", file, "This workbook is damaged\(inside).",
            remedy: "Open it in Excel, which may mend it, and save it under a new name; or download it again.")
    }

    static func incomplete(_ file: String) -> Mistakes {
        self.file(
            "incomplete-workbook", file, "This workbook is cut short or damaged: its list of contents cannot be read.",
            remedy: "Download or copy it again and use the new copy.")
    }

    static func encrypted(_ file: String) -> Mistakes {
        self.file(
            "encrypted-workbook", file, "This workbook is encrypted, so it cannot be read without its password.",
            remedy:
                "Open it in Excel or LibreOffice with the password, save it without a password and use that.")
    }

    /// Why an XML file, or an XML part of a workbook, is not read.
    package static func markup(_ failure: XMLStreamFailure, _ file: String, part: String? = nil) -> Mistakes {
        let what = part.map { "its part “\($0)”" } ?? "it"
        return switch failure {
        case .doctype: unsafe(file, "\(what) has a DOCTYPE")
        case .tooDeep: unsafe(file, "\(what) nests more than 64 deep")
        case .tooLong: tooLarge(file, "\(what) holds more than a workbook needs")
        case .encoding where part != nil, .malformed where part != nil: damaged(file, part: part)
        case .encoding(let name):
            self.file(
                "unknown-encoding", file, "The letters of this file are in “\(name)”, which is not read here.",
                remedy: "Open it in the program that wrote it, and save it as .xlsx or in UTF-8.")
        case .malformed(let line, let column):
            Mistakes([
                Diagnostic(
                    "damaged-xml", at: .line(file: file, line: line, column: column),
                    "This XML file is damaged or cut short here.",
                    remedy: "Export or download it again and use the new copy.")
            ])
        }
    }

    static func unsafe(_ file: String, _ why: String) -> Mistakes {
        self.file(
            "unsafe-file", file, "This file is built like an attack and was not read: \(why).",
            remedy: "Delete it, and ask whoever sent it for a workbook saved by Excel itself.")
    }

    package static func tooLarge(_ file: String, _ what: String) -> Mistakes {
        self.file(
            "file-too-large", file, "This file is too large: \(what).",
            remedy: "Save only the part with the answers in a file of its own and use that.")
    }

    static func tooManyCells(_ file: String, sheet: String?, limit: Int) -> Mistakes {
        let which = sheet.map { "The sheet “\($0)”" } ?? "This file"
        return self.file(
            "too-many-cells", file, "\(which) has more than \(inMillions(limit)) filled cells.",
            remedy: "Save only the rows and columns with the answers in a file of their own and use that.")
    }

    static func matrixTooLarge(_ file: String, limit cells: Int) -> Mistakes {
        self.file(
            "too-many-cells", file, "This matrix has more than \(inMillions(cells)) cells, counting the empty ones.",
            remedy:
                "Leave out people whom nobody may be paired with, or match parts of it, such as one region at a time.")
    }

    static func empty(_ file: String) -> Mistakes {
        self.file(
            "empty-file", file, "This file is empty.", remedy: "Export or download it again and use the new copy.")
    }

    static func emptySheet(_ file: String, _ sheet: String) -> Mistakes {
        self.file("empty-sheet", file, "The sheet “\(sheet)” is empty.", remedy: "Name a sheet that holds the scores.")
    }

    static func notAWorkbook(_ file: String, _ what: String, remedy: String? = nil) -> Mistakes {
        self.file(
            "not-a-workbook", file, "This is \(what), not a workbook.",
            remedy: remedy ?? "Open the original in Excel and save it as .xlsx.")
    }

    private static func inMillions(_ count: Int) -> String {
        count % 1_000_000 == 0 ? "\(count / 1_000_000) million" : String(count)
    }
}
