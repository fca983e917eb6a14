internal import DyadCore

/// What a zipped file is: many kinds of document are zipped.
enum PackageKind {
    /// The part that lists the sheets of an Excel workbook.
    ///
    /// - Throws: `Mistakes` that name the kind of file when it is another.
    static func workbookPart(of package: ZipPackage) throws -> String {
        let file = package.file
        if package.has("mimetype") { throw try openDocument(package) }
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

    private static func openDocument(_ package: ZipPackage) throws -> Mistakes {
        var type: [UInt8] = []
        try package.read("mimetype") { type += $0.prefix(200) }
        guard String(decoding: type, as: UTF8.self).hasSuffix("opendocument.spreadsheet") else {
            return Refusal.notAWorkbook(package.file, "a document of another program")
        }
        return Refusal.file(
            "opendocument", package.file, "This is an OpenDocument spreadsheet (.ods), which is not read here.",
            remedy: "Open it in LibreOffice or Excel, save it as .xlsx and use that.")
    }
}
