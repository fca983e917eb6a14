"""Makes the first inputs of each fuzzing target.

    python seeds.py FOLDER

FOLDER/csv, xlsx, opendocument and xml hold whole files; sheet and content hold parts, which DyadFuzz zips itself.
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
    write(folder / "xml/flat", FLAT)
    write(folder / "xml/excel2003", EXCEL_2003)
    write(folder / "xml/doctype", f'<!DOCTYPE a [<!ENTITY b "c">]>{EXCEL_2003}')


if __name__ == "__main__":
    main(Path(sys.argv[1]))
