/// A region of the demonstration: its size and how its trainees fare are invented, its name is not.
struct InventedRegion {
    /// As the forms call it.
    let label: String
    /// How many trainees it has.
    let trainees: Int
    /// How many in a hundred of them qualified abroad.
    let graduatesFromAbroad: Int
    /// By how many in a hundred its trainees pass more often than elsewhere.
    let shift: Int
    /// By how many in a hundred more its graduates from abroad do, so that gaps differ and overlap.
    let shiftAbroad: Int
    /// The last quarter, from 0, of which it has returned outcomes and finance.
    var lastReturn = 7
    /// The last quarter of which it has returned its narrative.
    var lastNarrative = 7
    /// How many quarters of participation it has returned.
    var participation = 4

    /// From 6 trainees to 240, so that some groups are too small to be spoken of.
    static let all = [
        InventedRegion(label: "East of England", trainees: 100, graduatesFromAbroad: 46, shift: 1, shiftAbroad: 2),
        InventedRegion(label: "East Midlands", trainees: 70, graduatesFromAbroad: 48, shift: -2, shiftAbroad: 4),
        InventedRegion(
            label: "Kent, Surrey and Sussex", trainees: 90, graduatesFromAbroad: 42, shift: 2, shiftAbroad: -3,
            participation: 0),
        InventedRegion(label: "London", trainees: 240, graduatesFromAbroad: 36, shift: 3, shiftAbroad: -1),
        InventedRegion(label: "Thames Valley", trainees: 14, graduatesFromAbroad: 40, shift: 0, shiftAbroad: 5),
        InventedRegion(label: "North East", trainees: 30, graduatesFromAbroad: 50, shift: -3, shiftAbroad: 6),
        InventedRegion(label: "North West", trainees: 140, graduatesFromAbroad: 47, shift: -1, shiftAbroad: 0),
        InventedRegion(
            label: "South West", trainees: 40, graduatesFromAbroad: 30, shift: 4, shiftAbroad: -5, lastNarrative: 4),
        InventedRegion(
            label: "Wessex", trainees: 6, graduatesFromAbroad: 45, shift: 2, shiftAbroad: 0, lastReturn: 5,
            participation: 1),
        InventedRegion(label: "West Midlands", trainees: 150, graduatesFromAbroad: 50, shift: -2, shiftAbroad: -2),
        InventedRegion(
            label: "Yorkshire and the Humber", trainees: 120, graduatesFromAbroad: 45, shift: 0, shiftAbroad: 3),
    ]
}
