extension Double {
    /// Itself, or `nil` where a function of the shim had no answer.
    var ifNumber: Double? { isNaN ? nil : self }
}
