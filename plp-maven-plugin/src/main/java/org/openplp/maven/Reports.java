package org.openplp.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.openplp.formats.check.CheckedFile;
import org.openplp.formats.check.DossierFiles;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.document.WholeFile;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.ReportDocument;

/** The reports of one run, a file for each format that is wanted. None of them is there before it is whole. */
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
     * Refuses to write over what is read.
     *
     * @throws MojoExecutionException if a report would take the place of one of the files
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
     * @throws MojoExecutionException if one of the folders that are checked would hold a report with the name of a dossier
     * @throws IOException if one of them cannot be read whole
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

    /** What each of them says of a file. */
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
