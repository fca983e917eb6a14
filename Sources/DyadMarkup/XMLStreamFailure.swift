/// Why a document was not read to its end.
package enum XMLStreamFailure: Error, Equatable {
    /// It has a DOCTYPE, which no format read here needs and every known attack does.
    case doctype
    /// It is not well-formed XML; line and column count from 1.
    case malformed(line: Int, column: Int)
    /// Its elements stand more than 64 deep.
    case tooDeep
    /// One text or one list of attributes is longer than anything written by a form or a spreadsheet.
    case tooLong
    /// It is in an encoding that is not read here.
    case encoding(String)
}
