/// The colours of the charts: the Government Analysis Function's, for two series.
enum Palette {
    static let baseline = "#12436D"
    static let end = "#F46A25"
    static let join = "#768692"
    static let text = "#212b32"
    static let secondary = "#4c6272"
    static let hairline = "#d8dde0"
    static let paper = "#ffffff"
    static let bar = "#2073BC"

    // Levels: the darker, the more is there; each also has its sign, its word and its outline.
    static let inPlace = "#12436D"
    static let inPart = "#A3C6EA"
    static let planned = "#EDF4FB"
    static let hatch = "#aeb7bd"
}
