package org.openplp.formats.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.rules.text.Language;

/** Workbooks as somebody filled them in, and what is said of them. */
final class Filled {
    static final DossierReader READER = DossierReader.withDefaultLimit();
    static final DefectTexts TEXTS = DefectTexts.inLanguage(Language.DUTCH);

    private Filled() {}

    /** A workbook of one partnership, with the members as somebody filled them in. */
    static ReadDossier members(Consumer<Worksheet> rows) {
        return read(workbook -> rows.accept(workbook.newWorksheet("Leden")));
    }

    static ReadDossier read(Consumer<Workbook> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            row(workbook.newWorksheet("Dossier"), 0, "Rubriek", "Gegeven", "Waarde")
                    .accept(List.of(
                            new Object[] {"Dossier", "Versie van het formaat", 1},
                            new Object[] {"BIN", "Id van het BIN", "plp-1"}));
            sheets.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return READER.read("a.xlsx", bytes.toByteArray());
    }

    /** A workbook with the sheet of the facts that occur once alone. */
    static ReadDossier facts(Consumer<Worksheet> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            rows.accept(workbook.newWorksheet("Dossier"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return READER.read("a.xlsx", bytes.toByteArray());
    }

    /** Fills a row, and takes those below it. */
    static Consumer<List<Object[]>> row(Worksheet sheet, int row, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number number) {
                sheet.value(row, i, number);
            } else if (cells[i] instanceof LocalDate day) {
                sheet.value(row, i, day);
                sheet.style(row, i).format("dd/mm/yyyy").set();
            } else if (cells[i] != null && !cells[i].equals("")) {
                sheet.value(row, i, cells[i].toString());
            }
        }
        return below -> {
            for (int i = 0; i < below.size(); i++) {
                row(sheet, row + 1 + i, below.get(i));
            }
        };
    }

    static List<String> said(ReadDossier read) {
        return read.defects().stream()
                .map(defect -> TEXTS.line("a.xlsx", defect))
                .toList();
    }
}
