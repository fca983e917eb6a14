public import DyadCore

/// An evaluation as tables for a spreadsheet program, for the committee and whoever else gets the report.
///
/// They withhold what `CommitteePage` withholds, with the reason in a column of its own. A figure that is shown is the
/// exact one of `EvaluationDocument`, not what a page rounds it to.
public struct EvaluationTables: Sendable {
    let evaluation: Evaluation
    let definition: ProgrammeDefinition

    /// The tables of an evaluation of a programme's cohort.
    public init(_ evaluation: Evaluation, of definition: ProgrammeDefinition) {
        self.evaluation = evaluation
        self.definition = definition
    }

    /// One table for each part of the report; parts that the programme has nothing for are left out.
    ///
    /// - Complexity: linear in the number of rules, readings, measures and cells of report parts.
    public var sheets: [ExportTable] {
        [decision, domains, thresholds, parts, measures, flow, sections, readings, notes, plan, record]
            .filter { !$0.rows.isEmpty }
    }

    /// Every figure in a row of its own: the same figures as in ``sheets``, in the shape that statistics programs read.
    public var figures: ExportTable { LongFigures.table(of: turned) }

    /// The tables whose columns ``figures`` names, for its data dictionary.
    public var turnedTables: [ExportTable] { turned.map(\.0) }

    private var turned: [(ExportTable, LongFigures.Turning)] {
        let interval = ["lower", "upper"]
        let counted = ["observed", "numerator", "denominator"]
        let means = ["n", "missing", "mean-baseline", "mean-end", "mean-change"]
        return [
            (decision, .init(figures: ["words"], id: "row", name: ["what"])),
            (domains, .init(figures: ["state", "met", "counting"], id: "domain", name: ["title"])),
            (
                thresholds,
                .init(
                    figures: ["status", "needed"] + counted + ["missing"] + interval, id: "threshold",
                    name: ["title"], group: "domain")
            ),
            (parts, .init(figures: counted, id: "threshold", name: ["part"])),
            (measures, .init(figures: means + interval, id: "measure", name: ["label"], group: "role")),
            (flow, .init(figures: ["count", "of", "missing"], name: ["step"])),
            (
                sections,
                .init(
                    figures: ["value"] + interval + ["words", "counts"], id: "section", name: ["row", "column"],
                    group: "figure")
            ),
        ].filter { !$0.0.rows.isEmpty }
    }

    var content: PageContent { PageContent(evaluation, of: definition) }

    /// The role's title.
    func title(of role: RoleID) -> String { definition.role(role)?.title ?? role.description }
}
