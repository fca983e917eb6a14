public import DyadCore

/// The NES programme: mentoring of international medical graduates in GP training by experienced educators who are not their
/// supervisors, in four video sessions of 60 minutes.
///
/// What is new stands here: one constraint and two rules. Everything else is `Resources/nes.yaml`.
public enum NES {
    /// The definition's text, to be read or to be based on.
    public static var source: ProgrammeSource {
        ProgrammeSource(name: "nes", file: "nes.yaml", text: String(decoding: PackageResources.nes_yaml, as: UTF8.self))
    }

    /// The catalogue with the programme and its plug-ins in it.
    public static var catalogue: Catalogue {
        Catalogue(
            constraints: [NotSupervisorConstraint.self], rules: [HoursDeliveredRule.self, PreparedFirstRule.self],
            programmes: [source])
    }
}
