import ArgumentParser
import DyadCore
import DyadStandard

struct FormsShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "List the forms, or what one form asks: for making it in Microsoft Forms.")

    @Argument(help: ArgumentHelp("A form; all unless said.", valueName: "id"))
    var form: String?

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var options: FolderOptions

    mutating func run() throws {
        let definition = try ProgrammeFolder(options.folder).definition()
        let chosen = try form.map { [try FormsCommand.form($0, of: definition)] } ?? definition.forms
        if json {
            Output.json(.object(["schema": "dyad.forms/1", "forms": .array(chosen.map(document))]))
        } else if form == nil {
            var table = TextTable("form", "title", "from", "answered", "items")
            for form in chosen {
                let occasions = words(of: form.occasions)
                table.add(form.id.description, form.title, form.from.description, occasions, "\(form.items.count)")
            }
            Output.data(table.text)
            let nobody = Evidence(Cohort(definition, events: []), for: "", under: definition.plan)
            for sentence in FormsAskedPart().content(on: nobody).sentences { Output.data(sentence) }
            Output.talk("Next: dyad forms ID shows what a form asks.")
        } else {
            for form in chosen { Output.data(describe(form)) }
        }
    }

    /// The occasions in words; a long row of sessions by its ends.
    private func words(of occasions: [Occasion]) -> String {
        let numbers = occasions.compactMap { occasion in if case .session(let number) = occasion { number } else { nil }
        }
        guard numbers.count > 4, numbers.count == occasions.count, let first = numbers.min(), let last = numbers.max()
        else {
            return occasions.map(\.words).joined(separator: ", ")
        }
        return "after meetings \(first) to \(last)"
    }

    private func describe(_ form: FormDefinition) -> String {
        let items = form.items.map { item in
            let required = item.mustBeAnswered ? ", required" : ""
            let occasions =
                item.occasions.isEmpty ? "" : ", only \(item.occasions.map(\.words).joined(separator: ", "))"
            return
                "\(item.prompt)\n    \(item.id): \(entry(item))\(required)\(occasions)\n    read by: \(readers(of: item, form))"
        }
        return (["\(form.title), answered by the \(form.from)", ""] + items).joined(separator: "\n")
    }

    /// What to enter; every option where there are options, since a form needs them all.
    private func entry(_ item: FormItem) -> String {
        guard let options = item.question.optionIDs else { return item.question.whatToEnter }
        let several = type(of: item.question).id == "choices" ? "any of: " : "one of: "
        return several + options.map { item.question.words(for: .choice($0)) }.joined(separator: "; ")
    }

    private func readers(of item: FormItem, _ form: FormDefinition) -> String {
        if [.name, .email, .registration].contains(item.part) {
            return "those who run the programme; kept apart from the answers"
        }
        let others = item.audience.readers.subtracting([form.from]).sorted()
        let single = ([form.from] + others).map(\.description).joined(separator: ", ")
        let groups = item.audience.groupReaders.sorted().map(\.description).joined(separator: ", ")
        let never = item.audience.never.sorted().map(\.description).joined(separator: ", ")
        return single + (groups.isEmpty ? "" : "; as counts: \(groups)") + (never.isEmpty ? "" : "; never: \(never)")
    }

    private func document(_ form: FormDefinition) -> JSONValue {
        .object([
            "id": .string(form.id.description), "title": .string(form.title), "from": .string(form.from.description),
            "purpose": .string(form.purpose.rawValue), "occasions": .texts(form.occasions.map(\.description)),
            "items": .array(
                form.items.map { item in
                    .object([
                        "id": .string(item.id.description), "label": .string(item.label),
                        "prompt": .string(item.prompt),
                        "enter": .string(item.question.whatToEnter), "required": .bool(item.isRequired),
                        "options": .texts(
                            (item.question.optionIDs ?? []).map { item.question.words(for: .choice($0)) }),
                        "readers": .texts(item.audience.readers.map(\.description).sorted()),
                        "never": .texts(item.audience.never.map(\.description).sorted()),
                    ])
                }),
        ])
    }
}
