import DyadCore
import DyadExchange
import DyadStore
import Foundation

extension ProgrammeFolder {
    /// The files that define the programme, with the site's names of columns.
    ///
    /// - Throws: `Mistakes` where one of them cannot be read.
    func definitionFiles() throws -> [CohortDocument.File] {
        let programme = try source()
        var files = [CohortDocument.File(name: "programme.yaml", text: programme.text)]
        let reader = DefinitionReader(catalogue: ProgrammeFolder.catalogue) { name, file in
            let found = try ProgrammeFolder.baseFile(name, of: file)
            if let found {
                // A name with a folder stays as it is, and is refused where the file is written.
                let last = found.file.split(separator: "/").last.map(String.init) ?? found.file
                files.append(CohortDocument.File(name: name.contains("/") ? name : last, text: found.text))
            }
            return found
        }
        _ = try reader.definition(programme)
        if FileManager.default.fileExists(atPath: columnsPath) {
            files.append(
                CohortDocument.File(name: "columns.yaml", text: try ProgrammeFolder.source(at: columnsPath).text))
        }
        return files
    }

    /// Makes the folder that an exchange file describes: all of it, or nothing.
    ///
    /// - Throws: `Mistakes` with everything wrong in the file; `Stop` where it cannot be written.
    func make(from document: CohortDocument) throws {
        let events = try document.entries.compactMap { try $0.event() }
        let isNew = !FileManager.default.fileExists(atPath: path)
        do {
            try TextFile.makeFolder(path)
            for file in document.files { try TextFile.write(file.text, to: self.file(file.name)) }
            let store = try CohortStore(at: storePath, for: .creating)
            try store.record(events, people: document.people, expecting: 0)
        } catch {
            let made = isNew ? [path] : document.files.map { self.file($0.name) } + [storePath]
            for path in made { try? FileManager.default.removeItem(atPath: path) }
            throw error
        }
    }
}
