internal import DyadCore

/// What a zipped file is: many kinds of document are zipped.
enum PackageKind {
    /// Whether it is an OpenDocument spreadsheet, or a template for one.
    ///
    /// - Throws: `Mistakes` that name the kind of file when it is another OpenDocument.
    static func isOpenDocument(_ package: ZipPackage) throws -> Bool {
        guard package.has("mimetype") else { return package.has("content.xml") && !package.has("_rels/.rels") }
        var type: [UInt8] = []
        try package.read("mimetype") { if type.count < 200 { type += $0.prefix(200) } }
        let words = String(decoding: type, as: UTF8.self)
        guard words.hasPrefix("application/vnd.oasis.opendocument.spreadsheet") else {
            throw Refusal.notAWorkbook(package.file, "a document of another program")
        }
        return true
    }

    /// The part that lists the sheets of an Excel workbook.
    ///
    /// - Throws: `Mistakes` that name the kind of file when it is another.
    static func workbookPart(of package: ZipPackage) throws -> String {
        let file = package.file
        guard package.has("_rels/.rels") else {
            throw Refusal.notAWorkbook(
                file, "a zip file of other things", remedy: "Unpack it and use the workbook inside it.")
        }
        guard let part = try package.relationships(of: "").first(where: { $0.kind == "officeDocument" })?.target else {
            throw Refusal.notAWorkbook(file, "an Office file without a document")
        }
        let name = part.lowercased()
        if name.hasPrefix("word/") {
            throw Refusal.notAWorkbook(
                file, "a Word document", remedy: "Copy its table into Excel and save that as .xlsx.")
        }
        if name.hasPrefix("ppt/") { throw Refusal.notAWorkbook(file, "a PowerPoint presentation") }
        if name.hasSuffix(".bin") {
            throw Refusal.file(
                "binary-workbook", file, "This is a binary Excel workbook (.xlsb), which is not read here.",
                remedy: Refusal.saveAgain)
        }
        return part
    }
}
