import DyadCore
import DyadMarkup

/// The ways in which a file with forms is refused, each with what to do.
enum FormRefusal {
    static func blank(_ file: String) -> Mistakes {
        mistake(
            "empty-file", .line(file: file, line: 1, column: 1), "This file is empty.",
            "Export the form again and use the new file.")
    }

    static func empty(_ format: String, _ file: String) -> Mistakes {
        mistake(
            "no-questions", .file(file), "This file (\(format)) has no question that Dyad can ask.",
            "Check that it is the definition of a form, and not its answers or settings.")
    }

    static func unknown(_ kind: FormRoot, _ file: String) -> Mistakes {
        let known = "Forms are read from \(KnownFormImports.names)."
        switch kind {
        case .element(_, "http://www.cdisc.org/ns/odm/v2.0"):
            return mistake(
                "odm-2", start(of: file), "This is a CDISC ODM 2.0 file, and ODM 2.0 is not supported.",
                "Export ODM 1.3.")
        case .element("", _):
            return mistake(
                "unknown-form", start(of: file), "This JSON document says no “resourceType”.", known)
        case .element(let name, let namespace):
            let space = namespace.isEmpty ? "" : " of “\(namespace)”"
            return mistake(
                "unknown-form", start(of: file),
                "This is no form that is known here: it begins with “\(name)”\(space).",
                known)
        case .table(let headings, _):
            let first = headings.first.map { ": its first column is “\($0)”" } ?? ""
            return mistake("unknown-form", start(of: file), "This table is no form that is known here\(first).", known)
        }
    }

    static func markup(_ failure: XMLStreamFailure, _ bytes: [UInt8], _ file: String) -> Mistakes {
        switch failure {
        case .doctype:
            let text = String(decoding: bytes, as: UTF8.self)
            let before = text.firstRange(of: "<!DOCTYPE").map { text[..<$0.lowerBound] } ?? ""
            let line = before.count(where: \.isNewline) + 1
            return unsafe(.line(file: file, line: line, column: 1), "it has a DOCTYPE")
        case .tooDeep: return unsafe(start(of: file), "it nests more than 64 deep")
        case .tooLong: return unsafe(start(of: file), "it holds more than any form does")
        case .encoding(let name):
            return mistake(
                "unknown-encoding", start(of: file),
                "The letters of this file are in “\(name)”, which is not read here.",
                "Save it in UTF-8.")
        case .malformed(let line, let column):
            return mistake(
                "damaged-xml", .line(file: file, line: line, column: column),
                "This XML file is damaged or cut short here.", "Export or download it again and use the new copy.")
        }
    }

    static func json(at offset: Int, of bytes: [UInt8], _ file: String) -> Mistakes {
        let before = bytes.prefix(offset)
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        let column = before.reversed().prefix { $0 != UInt8(ascii: "\n") }.count + 1
        return mistake(
            "damaged-json", .line(file: file, line: line, column: column),
            "This JSON file is damaged, cut short or nested too deep here.",
            "Export or download it again and use the new copy.")
    }

    private static func start(of file: String) -> Place { .line(file: file, line: 1, column: 1) }

    private static func unsafe(_ place: Place, _ why: String) -> Mistakes {
        mistake(
            "unsafe-file", place, "This file is built like an attack and was not read: \(why).",
            "Delete it, and ask whoever sent it for a file that the program itself has exported.")
    }

    private static func mistake(_ code: String, _ place: Place, _ problem: String, _ remedy: String) -> Mistakes {
        Mistakes([Diagnostic(code, at: place, problem, remedy: remedy)])
    }
}
