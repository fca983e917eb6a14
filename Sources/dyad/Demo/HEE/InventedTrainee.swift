import DyadCore

/// A GP trainee who does not exist.
struct InventedTrainee {
    /// Where a trainee qualified and to which group they say they belong.
    enum Group: String, CaseIterable {
        case abroad = "IMG"
        case minorityEthnic = "UK minority ethnic"
        case white = "UK white"
    }

    /// The first days of training, a year apart: the oldest trainees began in 2020.
    static let intakes = ["2020-08-05", "2021-08-04", "2022-08-03", "2023-08-02", "2024-08-07"]

    let number: Int
    let region: InventedRegion
    let group: Group
    /// Whether the group was written down.
    let hasGroupRecorded: Bool
    /// Which of the intakes, from 0.
    let intake: Int

    init(_ number: Int, in region: InventedRegion, dice: inout SplitMix64) {
        self.number = number
        self.region = region
        group =
            dice.happens(region.graduatesFromAbroad) ? .abroad : dice.happens(45) ? .minorityEthnic : .white
        hasGroupRecorded = !dice.happens(2)
        let draw = dice.below(100)
        intake = draw < 24 ? 0 : draw < 48 ? 1 : draw < 72 ? 2 : draw < 90 ? 3 : 4
    }

    var email: String { "trainee-\(InventedTrainee.padded(number))@example.org" }
    var registration: String { "\(7_010_000 + number)" }
    var began: CalendarDate { Stage.day(InventedTrainee.intakes[intake]) }
    var stage: String { intake == 4 ? "ST1" : intake == 3 ? "ST2" : "ST3" }

    /// How many in a hundred pass at the first attempt; invented, and no published rate.
    func chance(of exam: String) -> Int {
        let base: [Group: Int] =
            switch exam {
            case "AKT": [.abroad: 61, .minorityEthnic: 76, .white: 82]
            case "RCA": [.abroad: 57, .minorityEthnic: 78, .white: 86]
            case "SCA": [.abroad: 62, .minorityEthnic: 81, .white: 89]
            default: [.abroad: 90, .minorityEthnic: 94, .white: 95]
            }
        return (base[group] ?? 0) + region.shift + (group == .abroad ? region.shiftAbroad : 0)
    }

    private static func padded(_ number: Int) -> String {
        String(repeating: "0", count: max(0, 4 - "\(number)".count)) + "\(number)"
    }
}
