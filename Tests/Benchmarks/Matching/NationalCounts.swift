import DyadCore

/// How many needs a mentor can help with.
struct NeedFactor: CommonOptionsFactor {
    static let id = "need"
    static let summary = "How many needs a mentor can help with."

    var isFine = false
    var menteeItem: ItemID { "need" }
    var mentorItem: ItemID { "need" }

    func score(common: Int, of wanted: Int) -> UnitScore {
        if isFine { return UnitScore(100 * common / wanted, of: 100) }
        return common == wanted ? .full : 2 * common >= wanted ? .half : .none
    }
}

/// How many slots both have, up to enough.
struct SlotsFactor: CommonOptionsFactor {
    static let id = "slots"
    static let summary = "How many slots both have, up to enough."

    var enough = 2
    var menteeItem: ItemID { "slots" }
    var mentorItem: ItemID { "slots" }

    func score(common: Int, of wanted: Int) -> UnitScore { UnitScore(common, of: enough) }
}
