public import DyadCore

/// The HUTH pilot: six months, eight-factor matrix, three meetings, thresholds and decision table fixed before launch.
///
/// Everything that it is stands in `Resources/huth.yaml`, over plug-ins of the standard catalogue.
public enum HUTH {
    /// The definition's text, to be read or to be based on.
    public static var source: ProgrammeSource {
        ProgrammeSource(
            name: "huth", file: "huth.yaml", text: String(decoding: PackageResources.huth_yaml, as: UTF8.self))
    }

    /// The catalogue with the programme in it.
    public static var catalogue: Catalogue { Catalogue(programmes: [source]) }
}
