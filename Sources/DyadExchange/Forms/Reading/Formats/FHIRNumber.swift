import DyadCore
import DyadMarkup

/// What the extensions of a number say: its limits, and whether it is a slider.
struct FHIRNumber {
    private let node: FormNode
    private let document: FormDocument

    init(_ node: FormNode, document: FormDocument) { (self.node, self.document) = (node, document) }

    /// A scale for a slider with limits, else a number.
    ///
    /// - Throws: `Mistakes` where a limit is no limit.
    func shape(whole: Bool) throws -> QuestionShape {
        var limits = FormLimits()
        var isSlider = false
        for raw in node.node.children("extension") {
            let url = raw.attribute("url") ?? ""
            let name = url.split(separator: "/").last.map(String.init) ?? ""
            guard let value = raw.children.first(where: { $0.name.hasPrefix("value") }) else { continue }
            switch name {
            case "minValue", "maxValue":
                let written = child(raw, value)
                try limits.take(written.fhirValue ?? "", isLeast: name == "minValue", at: written, in: document)
            case "questionnaire-sliderStepValue":
                let step = child(raw, value)
                if step.fhirValue != "1" { step.remark("the step is not kept") }
            case "questionnaire-itemControl":
                guard value.child("coding")?.value("code") == "slider" else {
                    continue
                }
                isSlider = true
                child(raw, value).passOverAll()
            default: continue
            }
        }
        guard isSlider else { return limits.number(whole: whole) }
        if whole, let scale = limits.scale() { return scale }
        let asked =
            "the slider does not say from where to where it goes, so write “use: scale” with “minimum” and “maximum”"
        node.remark(whole ? asked : "a slider that is not whole is read as a number")
        return limits.number(whole: whole)
    }

    private func child(_ raw: XMLNode, _ value: XMLNode) -> FormNode {
        let parent = node.child(at: raw)
        parent.passOver(["url"])
        return parent.child(at: value)
    }
}
