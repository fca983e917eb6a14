import DyadCore
import DyadMarkup

/// An ODK XForm, as XLSForms become and as KoBo and ODK hand out.
struct XFormReader: FormImport {
    static let name = "ODK XForm"

    func isMeant(by root: FormRoot) -> Bool {
        root == .element(name: "html", namespace: "http://www.w3.org/1999/xhtml")
    }

    func forms(of document: FormDocument) throws -> [FoundForm] {
        let root = document.start
        guard let head = root.child("head"), let model = head.child("model"), let body = root.child("body"),
            let data = model.child("instance").flatMap({ instance in
                instance.node.children.first.map(instance.child(at:))
            })
        else {
            throw document.mistake(
                "no-form", at: root, "This is a web page and no form of ODK: it has no model and instance.",
                remedy: "Export the XForm (.xml) from ODK or KoBoToolbox.")
        }
        model.passOver(["version", "xforms-version"])
        data.passOver(["id", "version", "meta"])
        for leaf in data.node.children where leaf.children.isEmpty {
            let field = data.child(at: leaf)
            if !field.words.isEmpty {
                field.remark("the answer “\(field.words)” that stands there at first is not kept")
            }
        }
        var form = FoundForm(data.node.attribute("id") ?? data.node.name, title: head.child("title")?.words ?? "")
        var reader = XFormQuestions(XFormModel(model, data: data.node.name, log: document.log), document: document)
        try reader.read(body)
        form.questions = reader.questions
        return [form]
    }
}
