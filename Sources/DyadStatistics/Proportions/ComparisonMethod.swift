/// How the interval of a comparison of two proportions was computed.
public enum ComparisonMethod: String, Hashable, Sendable, CaseIterable {
    /// Of a difference, from the two Wilson intervals: method 10 of R. G. Newcombe, Stat. Med. 17 (1998) 873.
    case newcombe
    /// Of a difference or a ratio, from the score test: O. Miettinen, M. Nurminen, Stat. Med. 4 (1985) 213.
    case miettinenNurminen = "miettinen-nurminen"
    /// Of a ratio, on the scale of logarithms: D. Katz et al., Biometrics 34 (1978) 469.
    case katz
    /// Of an odds ratio, on the scale of logarithms: B. Woolf, Ann. Hum. Genet. 19 (1955) 251.
    case woolf
}
