/// How wide a text is in Arial, since a drawing cannot ask: labels are broken by it, so that none is cut or overlaps.
enum TextWidth {
    /// The width in the units of the font's size, rounded up: Arial's advance widths. Heavy letters are at most 0.056 of
    /// the size wider; figures, spaces and a few letters are not.
    ///
    /// - Complexity: linear in the length of the text.
    static func of(_ text: String, font: Int, isBold: Bool = false) -> Int {
        let thousandths = text.unicodeScalars.reduce(0) { $0 + advance($1) + (isBold && !isAlwaysAlike($1) ? 56 : 0) }
        return (thousandths * font + 999) / 1000
    }

    /// The words in lines no wider than the width; a word that is wider itself is broken with a hyphen.
    static func lines(_ text: String, within width: Int, font: Int, isBold: Bool = false) -> [String] {
        var lines: [String] = []
        for word in VisibleText.of(text).split(separator: " ") {
            let parts = pieces(of: String(word), within: width, font: font, isBold: isBold)
            for part in parts {
                if let last = lines.last, of(last + " " + part, font: font, isBold: isBold) <= width, part == parts[0] {
                    lines[lines.count - 1] = last + " " + part
                } else {
                    lines.append(part)
                }
            }
        }
        return lines
    }

    private static func pieces(of word: String, within width: Int, font: Int, isBold: Bool) -> [String] {
        guard of(word, font: font, isBold: isBold) > width else { return [word] }
        var pieces = [""]
        for character in word {
            let longer = pieces[pieces.count - 1] + String(character)
            if of(longer + "-", font: font, isBold: isBold) > width, !pieces[pieces.count - 1].isEmpty {
                pieces[pieces.count - 1] += "-"
                pieces.append(String(character))
            } else {
                pieces[pieces.count - 1] = longer
            }
        }
        return pieces
    }

    private static func isAlwaysAlike(_ scalar: Unicode.Scalar) -> Bool {
        ("0"..."9").contains(scalar) || scalar == " " || scalar == "a" || scalar == "e" || scalar == "%"
    }

    /// Thousandths of the font's size; what is not Latin is taken as wide as it may be.
    private static func advance(_ scalar: Unicode.Scalar) -> Int {
        switch scalar {
        case "i", "j", "l", "’", "‘": 222
        case " ", "!", ",", ".", "/", ":", ";", "I", "[", "]", "\\", "f", "t": 278
        case "(", ")", "-", "r", "`", "“", "”": 333
        case "J", "c", "k", "s", "v", "x", "y", "z": 500
        case "+", "<", "=", ">", "~", "−": 584
        case "F", "T", "Z": 611
        case "&", "A", "B", "E", "K", "P", "S", "V", "X", "Y": 667
        case "C", "D", "H", "N", "R", "U", "w": 722
        case "G", "O", "Q": 778
        case "M", "m": 833
        case "%": 889
        case "W": 944
        case "@", "—", "…": 1015
        default: scalar.value < 0x250 ? 556 : scalar.value < 0x1100 ? 800 : 1100
        }
    }
}
