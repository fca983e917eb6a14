import DyadCore
import DyadMarkup

extension LimeSurveyStructureReader {
    /// The questions of a row, with the rows of its answers and subquestions that follow it.
    ///
    /// - Throws: `Mistakes` where a limit is no limit.
    func questions(_ row: FormNode, with belonging: [FormNode], group: String?, in document: FormDocument) throws
        -> [FoundQuestion]
    {
        row.passOver(Self.administration)
        func options(_ kind: String) -> [ChoiceOption] {
            belonging.filter { $0.cell("class") == kind }.map { option in
                option.passOver(Self.administration)
                return ChoiceOption(option.cell("name") ?? "", PlainWords.of(option.cell("text") ?? ""))
            }
        }
        let letter = row.cell("type/scale") ?? ""
        let kind = LimeSurveyKind(letter, node: row, options: options("A"), parts: options("SQ"))
        guard let shape = try kind.shape(in: document, setting: { row.child($0) }) else { return [] }
        if row.cell("other") == "Y" { row.remark("an answer in one's own words is not kept beside the options") }
        return kind.questions(
            called: row.cell("name") ?? "", asking: row.cell("text") ?? "", shape, mandatory: row.cell("mandatory"),
            relevance: row.cell("relevance"), group: group)
    }
}
