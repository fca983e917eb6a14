/// What a command wants of a store, so that one that only reads never makes a file.
public enum StoreAccess: Sendable {
    /// To read and write; the store is made where there is none.
    case creating
    /// To read and write a store that is there.
    case writing
    /// To read a store that is there, also from a folder or a medium that cannot be written.
    case reading
}
