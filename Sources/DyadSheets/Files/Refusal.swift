internal import DyadCore

/// The ways in which a whole file is refused, each named so that a person knows what to do.
enum Refusal {
    /// One mistake about a whole file.
    static func file(_ code: String, _ file: String, _ problem: String, remedy: String) -> Mistakes {
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

    static func unsafe(_ file: String, _ why: String) -> Mistakes {
        self.file(
            "unsafe-file", file, "This file is built like an attack and was not read: \(why).",
            remedy: "Delete it, and ask whoever sent it for a workbook saved by Excel itself.")
    }

    static func tooLarge(_ file: String, _ what: String) -> Mistakes {
        self.file(
            "file-too-large", file, "This file is too large: \(what).",
            remedy: "Save only the sheet with the answers in a file of its own and use that.")
    }

    static func tooManyCells(file: String, sheet: String?) -> Mistakes {
        let which = sheet.map { "The sheet “\($0)”" } ?? "This file"
        return self.file(
            "too-many-cells", file, "\(which) has more than four million filled cells.",
            remedy: "Save only the rows and columns with the answers in a file of their own and use that.")
    }

    static func matrixTooLarge(_ file: String, limit cells: Int) -> Mistakes {
        let most = cells % 1_000_000 == 0 ? "\(cells / 1_000_000) million" : String(cells)
        return self.file(
            "too-many-cells", file, "This matrix has more than \(most) cells, counting the empty ones.",
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
}
