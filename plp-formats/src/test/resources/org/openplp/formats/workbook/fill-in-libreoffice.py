"""Fills a new workbook in as an office does, in a LibreOffice without a window, and lets it save the result.

    plp --lang nl new --format xlsx --id plp-1 --output new.xlsx
    python3 fill-in-libreoffice.py new.xlsx filled-in-libreoffice.xlsx

It needs soffice and the package python3-uno. What is typed goes through the same command as what comes from a keyboard, under
the settings of Belgian Dutch. A name that ends in .ods saves in that format.
"""

import pathlib
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nl-BE</value></prop></item>
</oor:items>
"""
FORMATS = {".xlsx": "Calc MS Excel 2007 XML", ".ods": "calc8"}
KEPT = ["Dossier", "Leden", "Vergaderingen", "Maatregelen tegen het lid", "plp"]


def options(**values):
    return tuple(PropertyValue(name, 0, value, 0) for name, value in values.items())


class Office:
    def __init__(self, home):
        user = pathlib.Path(home, "user")
        user.mkdir()
        (user / "registrymodifications.xcu").write_text(SETTINGS)
        self.process = subprocess.Popen(
            ["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{home}", "--accept=pipe,name=plp;urp"])
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        for _ in range(120):
            try:
                context = resolver.resolve("uno:pipe,name=plp;urp;StarOffice.ComponentContext")
                break
            except Exception:
                time.sleep(0.5)
        create = context.ServiceManager.createInstanceWithContext
        self.desktop = create("com.sun.star.frame.Desktop", context)
        self.dispatcher = create("com.sun.star.frame.DispatchHelper", context)

    def open(self, path):
        self.book = self.desktop.loadComponentFromURL(pathlib.Path(path).resolve().as_uri(), "_blank", 0, ())

    def sheet(self, name):
        sheet = self.book.Sheets.getByName(name)
        self.book.CurrentController.setActiveSheet(sheet)
        return sheet

    def type(self, sheet, column, row, text):
        """Types into a cell; columns and rows count from 0. What has a drop-down has to offer the text, but for capitals."""
        cell = self.sheet(sheet).getCellByPosition(column, row)
        if cell.Validation.Type.value == "LIST":
            name, cells = cell.Validation.getFormula1().replace("$", "").split(".")
            offered = self.book.Sheets.getByName(name).getCellRangeByName(cells).getDataArray()
            assert text.lower() in [word[0].lower() for word in offered], text
        where = cell.AbsoluteName.split(".")[1].replace("$", "")
        for command, values in ("GoToCell", options(ToPoint=where)), ("EnterString", options(StringName=text)):
            self.dispatcher.executeDispatch(self.book.CurrentController.Frame, ".uno:" + command, "", 0, values)

    def fact(self, section, name, text):
        sheet = self.sheet("Dossier")
        row = next(i for i in range(200) if [sheet.getCellByPosition(j, i).String for j in (0, 1)] == [section, name])
        self.type("Dossier", 2, row, text)

    def row(self, sheet, row, **cells):
        for heading, text in cells.items():
            self.type(sheet, self.column(sheet, heading.replace("__", ": ").replace("_", " ")), row, text)

    def column(self, sheet, heading, row=0):
        return next(i for i in range(200) if self.sheet(sheet).getCellByPosition(i, row).String == heading)

    def save(self, path):
        format = FORMATS[pathlib.Path(path).suffix]
        self.book.storeToURL(pathlib.Path(path).resolve().as_uri(), options(FilterName=format))
        self.book.close(True)
        self.desktop.terminate()
        self.process.wait()


def fill(office):
    for name in office.book.Sheets.ElementNames:
        if name not in KEPT:
            office.book.Sheets.removeByName(name)
    office.fact("BIN", "Naam van het BIN", "BIN Meersheide")
    office.fact("BIN", "In werking sinds", "1/9/23")
    office.fact("Gebied", "Aantal aaneengesloten woningen", "160")
    office.fact("Gebied", "Gebied is afgebakend", "ja")
    office.fact("Dossier", "Incidenten", "geen")
    office.row("Leden", 1, **{"Lid-id": "m-1"}, Soort_lid="Bewoner", Datum_van_toetreding="1/9/2023", Lid_is_meerderjarig="ja",
               Woont_in_het_gebied="ja", Datum_van_de_ontvangstbevestiging="1-9-2023",
               Vorm_van_de_ontvangstbevestiging="Ondertekend exemplaar", Versie_huishoudelijk_reglement="2023")
    office.row("Leden", 2, **{"Lid-id": "m-2"}, Soort_lid="Zelfstandige", Datum_van_toetreding="2023-10-15",
               Lid_is_meerderjarig="JA", Woont_in_het_gebied="nee")
    office.row("Leden", 3, **{"Lid-id": "m-9"}, Soort_lid="Onderneming")
    office.row("Leden", 4, **{"Lid-id": "m-4"}, Soort_lid="Bewoner", Datum_van_toetreding="'04/12/2023",
               Laatste_dag_als_lid="31/5/2025", Reden_van_vertrek="Verhuisd")
    office.row("Leden", 5, **{"Lid-id": "5"}, Soort_lid="bewoner", Datum_van_toetreding="5 december 2023")
    office.row("Vergaderingen", 1, Datum_van_de_vergadering="12/6/2025", Soort_vergadering="Ledenvergadering")
    office.row("Vergaderingen", 2, Datum_van_de_vergadering="12.6.2024", Soort_vergadering="Ledenvergadering")
    office.row("Maatregelen tegen het lid", 1, Hoort_bij__Leden="m-4", Soort_maatregel="Gesprek",
               Datum_van_de_beslissing="2/5/2025")

    members = office.sheet("Leden")
    members.Rows.removeByIndex(3, 1)
    members.Rows.insertByIndex(3, 1)
    members.Columns.insertByIndex(2, 1)
    for row, text in (0, "GSM"), (1, "0470 00 00 01"), (4, "0470/00.00.02"):
        office.type("Leden", 2, row, text)
    members.Rows.insertByIndex(0, 2)
    office.type("Leden", 0, 0, "Ledenlijst, toestand 1/9/2025")
    members.getCellRangeByName("A1:F1").merge(True)
    received = office.column("Leden", "Datum van de ontvangstbevestiging", 2)
    office.type("Leden", received, 1, "Ontvangst reglement")
    members.getCellRangeByPosition(received, 1, received + 2, 1).merge(True)


with tempfile.TemporaryDirectory() as home:
    office = Office(home)
    office.open(sys.argv[1])
    fill(office)
    office.save(sys.argv[2])
