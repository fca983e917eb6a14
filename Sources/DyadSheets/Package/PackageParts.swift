internal import DyadCore
internal import DyadMarkup

extension ZipPackage {
    /// Reads an XML part through a handler.
    ///
    /// - Throws: `Mistakes` that name the part when it is not safe, well-formed XML; and what the handler throws.
    func read(_ part: String, with handler: any XMLStreamHandler) throws {
        let stream = XMLStream(handler)
        do {
            try read(part) { try stream.feed($0) }
            try stream.finish()
        } catch let failure as XMLStreamFailure {
            throw Refusal.markup(failure, file, part: part)
        }
    }

    /// What a part points to (`xl/workbook.xml`), or the whole package where the name is empty.
    ///
    /// - Throws: `Mistakes` when the list is not well-formed; a part without a list points to nothing.
    func relationships(of part: String) throws -> [Relationship] {
        let slash = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
        let folder = String(part[..<slash])
        let list = "\(folder)_rels/\(part[slash...]).rels"
        guard has(list) else { return [] }
        let handler = RelationshipHandler(folder: folder)
        try read(list, with: handler)
        return handler.found
    }
}

/// One part pointing to another.
struct Relationship {
    /// The name by which the part refers to it.
    var id: String
    /// The last word of its type, such as `worksheet`; transitional and strict files differ only before it.
    var kind: String
    /// The part pointed to, from the root of the package.
    var target: String
}

/// Gathers the relationships of one part; those that lead outside the package are left out.
private final class RelationshipHandler: XMLStreamHandler {
    private let folder: String
    var found: [Relationship] = []

    init(folder: String) { self.folder = folder }

    func start(_ element: XMLElement) throws {
        guard found.count < ReadingLimits.relationships else { throw XMLStreamFailure.tooLong }
        guard element.name == "Relationship", element.attribute("TargetMode") != "External",
            let id = element.attribute("Id"), let type = element.attribute("Type"),
            let target = element.attribute("Target")
        else { return }
        let kind = String(type.split(separator: "/").last ?? "")
        found.append(Relationship(id: id, kind: kind, target: Self.resolve(target, in: folder)))
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
    func end(_ name: XMLName) {}

    /// Takes `..` and `.` out of a target; one that climbs out of the package stays at its root and finds no part.
    private static func resolve(_ target: String, in folder: String) -> String {
        let target = String(target.map { $0 == "\\" ? "/" : $0 })
        var steps: [Substring] = target.hasPrefix("/") ? [] : folder.split(separator: "/")
        for step in target.split(separator: "/") {
            switch step {
            case ".": continue
            case "..": _ = steps.popLast()
            default: steps.append(step)
            }
        }
        return steps.joined(separator: "/")
    }
}
