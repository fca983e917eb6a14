internal import DyadMarkup

/// The namespaces of OpenDocument, for one document.
struct OpenDocumentNames {
    var office = Self.namespace("office")
    var table = Self.namespace("table")
    var text = Self.namespace("text")
    var style = Self.namespace("style")
    var number = Self.namespace("datastyle")
    var manifest = Self.namespace("manifest")
    /// LibreOffice's own, which tells errors from texts.
    var calc = XMLNamespace(["urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"])

    private static func namespace(_ part: String) -> XMLNamespace {
        XMLNamespace(["urn:oasis:names:tc:opendocument:xmlns:\(part):1.0"])
    }
}
