"""Makes the first inputs of each fuzzing target.

    python seeds.py FOLDER

FOLDER/csv, xlsx, opendocument, xml, document, form and cohort hold whole files; sheet and content hold parts, which
DyadFuzz zips itself.
"""

import sys
import zipfile
from pathlib import Path

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns:"

CSV = {
    "comma": b'\xef\xbb\xbfName,Rating\r\n"Ann ""A"" B","1 (Never)"\r\n,,x\r\n',
    "sep": b"sep=;\nName;Date\nAnn;01/02/2026\n",
    "utf16": "Name\tAge\rÅsa\t40\r".encode("utf-16"),
    "cp1252": "Name;Age\nÅsa;40\n".encode("cp1252"),
    "unclosed": b'a,b\n"c,d\n',
}
SHEET = f"""<worksheet xmlns="{MAIN}"><dimension ref="A1:C3"/><sheetData>
<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46000.5</v></c><c t="b"><v>1</v></c></row>
<row><c t="inlineStr"><is><r><t>a_x000D_</t></r><rPh><t>b</t></rPh></is></c><c t="e"><v>#N/A</v></c></row>
<row r="7"><c r="C7"><f>1+1</f></c><c t="str"><f>A1</f><v>x</v></c><c t="d"><v>2026-01-02T03:04:05</v></c></row>
</sheetData></worksheet>"""
WORKBOOK = {
    "_rels/.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="a" Type="{OFFICE}/officeDocument"'
    ' Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets><sheet name="S" sheetId="1" r:id="a"/>'
    "</sheets></workbook>",
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}">'
    f'<Relationship Id="a" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/worksheets/sheet1.xml": SHEET,
}
TABLE = """<table:table table:name="S"><table:table-row table:number-rows-repeated="2">
<table:table-cell office:value-type="float" office:value="1.5" table:number-columns-repeated="3"/>
<table:table-cell office:value-type="date" office:date-value="2026-01-02T03:04:05"/>
<table:table-cell office:value-type="time" office:time-value="PT1H2M3.5S"/>
<table:table-cell office:value-type="string"><text:p>a<text:s text:c="3"/>b</text:p></table:table-cell>
</table:table-row></table:table>"""
SPACES = " ".join(f'xmlns:{name}="{DOCUMENT}{name}:1.0"' for name in ("office", "table", "text", "style"))
BODY = f"<office:body><office:spreadsheet>{TABLE}</office:spreadsheet></office:body>"
TYPE = "application/vnd.oasis.opendocument.spreadsheet"
CONTENT = f"<office:document-content {SPACES}>{BODY}</office:document-content>"
FLAT = f'<?xml version="1.0"?><office:document {SPACES} office:mimetype="{TYPE}">{BODY}</office:document>'
EXCEL_2003 = """<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/>
</Style></Styles><Worksheet ss:Name="S"><Table><Row ss:Index="2"><Cell ss:StyleID="d"><Data ss:Type="DateTime"
>2026-01-02T00:00:00.000</Data></Cell><Cell ss:Index="4"><Data ss:Type="Number">1.5</Data></Cell><Cell><Data
 ss:Type="Error">#N/A</Data></Cell><Cell ss:MergeAcross="1"><Data ss:Type="String">a</Data></Cell></Row></Table>
</Worksheet></Workbook>"""

DOCUMENTS = {
    "odm": '<ODM xmlns="http://www.cdisc.org/ns/odm/v1.3" xmlns:redcap="https://projectredcap.org"><Study OID="S">'
    '<MetaDataVersion OID="M" redcap:RecordIdField="id"><FormDef OID="Form.f" Name="F"><ItemGroupRef ItemGroupOID="g"/>'
    '</FormDef><ItemGroupDef OID="g" Name="G"><ItemRef ItemOID="a" Mandatory="Yes"/></ItemGroupDef><ItemDef OID="a"'
    ' Name="a" DataType="integer" redcap:Variable="a"><Question><TranslatedText>Q?</TranslatedText></Question>'
    '<RangeCheck Comparator="GE"><CheckValue>1</CheckValue></RangeCheck><CodeListRef CodeListOID="c"/></ItemDef>'
    '<CodeList OID="c" redcap:CheckboxChoices="1, one | 2, two"><CodeListItem CodedValue="1"><Decode><TranslatedText>One'
    "</TranslatedText></Decode></CodeListItem></CodeList></MetaDataVersion></Study><ClinicalData><SubjectData"
    ' SubjectKey="1"><StudyEventData StudyEventOID="Event.e"><FormData FormOID="Form.f" FormRepeatKey="2">'
    '<ItemGroupData ItemGroupOID="g"><ItemData ItemOID="a" Value="1"/><ItemData ItemOID="b___1" Value="1"/>'
    '<ItemDataString ItemOID="c">x</ItemDataString></ItemGroupData></FormData></StudyEventData></SubjectData>'
    "</ClinicalData></ODM>",
    "fhir": '{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Questionnaire","id":"q","item":[{"linkId":"a",'
    '"text":"A","type":"choice","answerOption":[{"valueCoding":{"code":"x","display":"X"}}],"enableWhen":[{"question":"b",'
    '"operator":">=","answerInteger":3}]}]}},{"resource":{"resourceType":"QuestionnaireResponse","questionnaire":'
    '"Questionnaire/q","authored":"2026-01-02","item":[{"linkId":"a","answer":[{"valueCoding":{"code":"x"}}]}]}}]}',
    "response": '<QuestionnaireResponse xmlns="http://hl7.org/fhir"><item><linkId value="a"/><answer><valueDate'
    ' value="2026-01-02"/></answer></item></QuestionnaireResponse>',
    "odk": '<d id="f" xmlns="http://opendatakit.org/submissions" instanceID="u"><g><a>1</a></g><b>x y</b></d>',
}
FORMS = {
    "odm": DOCUMENTS["odm"],
    "fhir": '{"resourceType":"Questionnaire","item":[{"linkId":"a","text":"A","type":"integer","required":true,"extension":'
    '[{"url":"http://hl7.org/fhir/StructureDefinition/minValue","valueInteger":1}]}]}',
    "xform": '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"><h:head><h:title>T'
    '</h:title><model><instance><d id="f"><a/><b/></d></instance><bind nodeset="/d/a" type="int" relevant="/d/b = \'x\'"/>'
    '</model></h:head><h:body><range ref="/d/a" start="1" end="10" step="1"><label>A</label></range><select1 ref="/d/b">'
    "<label>B</label><item><label>X</label><value>x</value></item></select1></h:body></h:html>",
    "lss": "<document><LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>359</DBVersion><questions><rows><row><qid>1"
    "</qid><type>L</type><title>Q1</title><question>A?</question><language>en</language></row></rows></questions><answers>"
    "<rows><row><qid>1</qid><code>x</code><answer>X</answer><language>en</language></row></rows></answers></document>",
    "dictionary": '"Variable / Field Name","Form Name","Section Header","Field Type","Field Label","Choices, Calculations, OR'
    ' Slider Labels"\na,f,,radio,A,"1, one | 2, two"\n',
}
PROGRAMME = (Path(__file__).parents[2] / "Sources/dyad/Templates/blank.yaml").read_text().replace("&", "&amp;")
COHORT = f"""<cohort xmlns="urn:dyad:exchange:1" events="2"><definition><file name="programme.yaml">{PROGRAMME}</file></definition><people><person id="mentee-01"><contact>a@x.uk</contact></person></people><journal>
<submission form="mentee-feedback" respondent="mentee-01" occasion="end" date="2026-10-01" recordedAt="2026-10-02T12:00:00Z">
<audience readers="programme-lead" sensitive="false"/><answer item="belonging" audience="0"><integer>7</integer></answer>
<answer item="usefulness" audience="0"><number>7.5</number></answer></submission>
<event kind="met" recordedAt="2026-10-02T12:00:00Z">{{"heldOn":"2026-10-01","pair":"pair-01","session":1}}</event>
</journal></cohort>"""


def write(file, content):
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content if isinstance(content, bytes) else content.encode())


def pack(file, parts):
    file.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)


def main(folder):
    for name, content in CSV.items():
        write(folder / "csv" / name, content)
    pack(folder / "xlsx/workbook", WORKBOOK)
    pack(folder / "opendocument/sheet", {"mimetype": TYPE, "content.xml": CONTENT})
    write(folder / "sheet/sheet", SHEET)
    write(folder / "content/content", CONTENT)
    for target, files in {"document": DOCUMENTS, "form": FORMS, "cohort": {"cohort": COHORT}}.items():
        for name, content in files.items():
            write(folder / target / name, content)
    write(folder / "xml/flat", FLAT)
    write(folder / "xml/excel2003", EXCEL_2003)
    write(folder / "xml/doctype", f'<!DOCTYPE a [<!ENTITY b "c">]>{EXCEL_2003}')


if __name__ == "__main__":
    main(Path(sys.argv[1]))
