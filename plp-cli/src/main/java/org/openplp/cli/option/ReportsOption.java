package org.openplp.cli.option;

import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.openplp.cli.console.Arguments;
import org.openplp.cli.console.Given;
import org.openplp.cli.console.Mistake;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.document.WholeFile;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.ReportDocument;
import picocli.CommandLine.Model.CommandSpec;

/** The option of {@code plp check} that writes a report about each dossier into a folder, and leads to it from the page about all of them. */
public final class ReportsOption {
    private final CommandSpec spec;
    private final Given<Path> folder;

    /** Adds the option to those of a command. */
    public ReportsOption(Arguments arguments) {
        this.spec = arguments.spec();
        this.folder = arguments.option("--reports", "FOLDER", Path.class);
    }

    /** The folder; empty if no reports are asked for. */
    public Optional<Path> folder() {
        return folder.find();
    }

    /**
     * Begins the page about all dossiers. Each part writes the report of its dossier first, so that no link leads
     * nowhere.
     *
     * @param into the folder
     * @param page the file of the page
     * @param dossiers the files, in the order in which they are checked
     * @throws Mistake if the folder or a report cannot be written
     */
    public ReportDocument open(Path into, Path page, List<Path> dossiers, Manner manner, Writer out) {
        List<Path> reports = reports(into, page, dossiers);
        List<String> links = new ArrayList<>();
        try {
            Files.createDirectories(into);
            reports.forEach(report -> links.add(link(page, report)));
        } catch (IOException | IllegalArgumentException failure) { // the second one if the page is on another drive
            throw failed(into, failure);
        }
        ReportDocument all = ReportFormat.pageLeadingTo(manner, links, out);
        return new ReportDocument() {
            @Override
            public Part part(int number, CheckedFile checked) {
                Part line = all.part(number, checked);
                Optional<String> report = checked.assessment().map(one -> ReportFormat.HTML.of(manner, checked));
                return () -> {
                    if (report.isPresent()) {
                        write(into, reports.get(number), report.get());
                    }
                    line.write();
                };
            }

            @Override
            public void end() throws IOException {
                all.end();
            }
        };
    }

    private void write(Path into, Path report, String content) {
        try {
            WholeFile.write(report, content);
        } catch (IOException failure) {
            throw failed(into, failure);
        }
    }

    private Mistake failed(Path into, Exception failure) {
        return Mistake.of(spec, failure, "reports.failed", into);
    }

    /** The files of the reports: each is named after its dossier, with a number if another one, or the page, has that name. */
    private static List<Path> reports(Path into, Path page, List<Path> dossiers) {
        Set<String> taken = new HashSet<>();
        taken.add(lower(page));
        List<Path> reports = new ArrayList<>();
        for (Path dossier : dossiers) {
            Path report = into.resolve(dossier.getFileName() + ".html");
            for (int i = 2; !taken.add(lower(report)); i++) {
                report = into.resolve(dossier.getFileName() + "-" + i + ".html");
            }
            reports.add(report);
        }
        return reports;
    }

    private static String lower(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    private static String link(Path page, Path report) {
        Path way = whole(page).resolveSibling("").relativize(whole(report));
        return StreamSupport.stream(way.spliterator(), false)
                .map(name -> URLEncoder.encode(name.toString(), StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A"))
                .collect(Collectors.joining("/"));
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
