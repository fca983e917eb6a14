/// Hears of the elements and texts of a document, in order. Whatever it throws stops the reading.
package protocol XMLStreamHandler: AnyObject {
    /// An element begins. The element is valid during the call only.
    func start(_ element: XMLElement) throws
    /// A piece of text; one text may come in several pieces. The bytes are UTF-8 and valid during the call only.
    func text(_ bytes: UnsafeBufferPointer<UInt8>)
    /// An element ends.
    func end(_ name: XMLName) throws
}
