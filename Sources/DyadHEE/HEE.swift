public import DyadCore

/// The HEE programme: eleven regions, four interventions, support rules and the attainment of GP trainees.
///
/// What is new stands here: two kinds of question, three support rules and what the report shows of the audit, the returns and
/// the interviews. Everything else is `Resources/hee.yaml`.
public enum HEE {
    /// The definition's text, to be read or to be based on.
    public static var source: ProgrammeSource {
        ProgrammeSource(name: "hee", file: "hee.yaml", text: String(decoding: PackageResources.hee_yaml, as: UTF8.self))
    }

    /// The catalogue with the programme and its plug-ins in it.
    public static var catalogue: Catalogue {
        Catalogue(
            questions: [QuarterQuestion.self, ReportedNumberQuestion.self],
            support: [ByAttemptsRule.self, ByNeedRule.self, RecordDueRule.self],
            parts: [
                ActivityMatrixPart.self, ActivityEvaluationsPart.self, ParticipationPart.self, ReturnsPart.self,
                QuotationsPart.self, InterviewsPart.self,
            ], programmes: [source])
    }
}
