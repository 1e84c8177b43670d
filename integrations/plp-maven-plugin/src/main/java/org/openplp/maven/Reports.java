package org.openplp.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.document.WholeFile;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.DossierFiles;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.ReportDocument;

/** The reports of one run, one file for each chosen format. A file appears only when it is complete. */
final class Reports implements AutoCloseable {
    private final List<WholeFile> files = new ArrayList<>();
    private final List<ReportDocument> documents = new ArrayList<>();

    Reports(Path folder, List<ReportFormat> formats, Manner manner) throws IOException {
        Files.createDirectories(folder);
        for (ReportFormat format : formats) {
            WholeFile file = WholeFile.open(folder.resolve(format.fileName()));
            files.add(file);
            documents.add(format.open(manner, true, file.writer()));
        }
    }

    /**
     * Refuses to overwrite an input.
     *
     * @throws MojoExecutionException if a report would replace one of the files
     */
    static void refuseToOverwrite(List<Path> read, Path folder, List<ReportFormat> formats)
            throws MojoExecutionException {
        for (ReportFormat format : formats) {
            Path report = folder.resolve(format.fileName());
            if (read.stream().anyMatch(file -> DossierFiles.areOne(file, report))) {
                throw new MojoExecutionException(
                        "plp.outputDirectory: a report would take the place of a file that is read: " + report);
            }
        }
    }

    /**
     * Refuses reports that the next check would take for dossiers.
     *
     * @throws MojoExecutionException if a report in one of the checked folders would have the name of a dossier
     * @throws IOException if one of the folders cannot be read completely
     */
    static void refuseToFill(List<Path> checked, Path folder, List<ReportFormat> formats)
            throws MojoExecutionException, IOException {
        for (ReportFormat format : formats) {
            Path report = folder.resolve(format.fileName());
            for (Path one : checked) {
                if (DossierFiles.wouldTake(one, report)) {
                    throw new MojoExecutionException(
                            "plp.outputDirectory: the next check would read a report as a dossier: " + report);
                }
            }
        }
    }

    /** The parts of the reports about one file, one for each format. */
    List<ReportDocument.Part> parts(int number, CheckedFile file) {
        return documents.stream().map(document -> document.part(number, file)).toList();
    }

    void end() throws IOException {
        for (int i = 0; i < files.size(); i++) {
            documents.get(i).end();
            files.get(i).keep();
        }
    }

    @Override
    public void close() throws IOException {
        for (WholeFile file : files) {
            file.close();
        }
    }
}
