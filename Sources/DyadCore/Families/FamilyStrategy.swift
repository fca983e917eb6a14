/// A way to form groups of people of one role.
public protocol FamilyStrategy: Plugin {
    /// The items of the application that it reads, besides those of the factors.
    var items: [ItemID] { get }
    /// The options that its settings name.
    var names: [NamedOptions] { get }
    /// The groups it forms, with whatever proves or bounds them.
    ///
    /// - Throws: `Mistakes` when the problem cannot be solved as it stands.
    func families(of problem: FamilyProblem) throws -> Families
}

extension FamilyStrategy {
    /// Most name no option.
    public var names: [NamedOptions] { [] }
}
