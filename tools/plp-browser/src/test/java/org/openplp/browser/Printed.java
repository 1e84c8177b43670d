package org.openplp.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;

/** A page as it is printed: its sheets, and the text on them. */
record Printed(List<Sheet> sheets, String text) {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /** A sheet of paper, in millimetres. */
    record Sheet(long width, long height) {
        static final Sheet A4 = new Sheet(210, 297);

        private static Sheet of(PDRectangle box) {
            return new Sheet(millimetres(box.getWidth()), millimetres(box.getHeight()));
        }

        private static long millimetres(double points) {
            return Math.round(points / POINTS_PER_MILLIMETRE);
        }
    }

    static Printed in(Path file) throws IOException {
        try (PDDocument printed = Loader.loadPDF(file.toFile())) {
            List<Sheet> sheets = StreamSupport.stream(printed.getPages().spliterator(), false)
                    .map(page -> Sheet.of(page.getMediaBox()))
                    .toList();
            return new Printed(sheets, new PDFTextStripper().getText(printed));
        }
    }
}
